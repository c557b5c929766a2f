"""How many voted for something, told again by those who did: "voted 79-62 ... Seventy-six deputies backed the bill"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.counts._tallies import Tally, tallies
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_WHO = r"(?:deputies|members|lawmakers|legislators|senators|councill?ors|council[ \n]members|MPs|MEPs|parliamentarians|delegates|commissioners|representatives|trustees|supervisors|judges|justices|board[ \n]members|aldermen|governors|directors)"
_FOR = r"(?:backed|supported|approved|endorsed|voted[ \n](?:for|in[ \n]favou?r|yes|to[ \n](?:approve|pass|accept|back))|were[ \n]in[ \n]favou?r|said[ \n]yes|favou?red)"
_AGAINST = r"(?:opposed|rejected|voted[ \n](?:against|no)|were[ \n]against|said[ \n]no)"
#: All that voted one way, not those of a party or a part: "Seventy-six deputies backed the bill".
_VOTERS = regexp(rf"(?:The[ \n]|the[ \n])?\b(?P<n>\d{{1,3}}|[A-Za-z]+(?:-[a-z]+)?)[ \n]{_WHO}[ \n](?:(?:had|have|who)[ \n])?(?:(?P<yes>{_FOR})|{_AGAINST})\b")
#: What opens the clause of such a count.
_OPENS = regexp(r"(?:[.;,][ \n]|[ \n](?:and|while|but|as|after|when)[ \n])$")
#: How far behind the vote, in sentences; how near such a count is to a side of it.
_FAR, _NEAR, _SHARE = 3, 2, 0.2
#: Another vote, or some of the voters.
_OTHERWISE = regexp(r"\b(?:first|second|earlier|previous\w*|last|amendment|committee|motion|initially|at[ \n]first|reading|only|of[ \n]them|of[ \n]the|party|faction)\b")


def twice(doc: Document) -> Iterator[tuple[Span, Span]]:
    """The one vote of an article, and those who voted one way, of whom it gives another number."""
    votes = tallies(doc)
    if len({frozenset((t.x, t.y)) for t in votes}) != 1:
        return
    vote = votes[0]
    starts = [s.start for s in doc.sentences]
    line = starts.index(vote.sentence.start)
    for s in doc.sentences[line + 1 : line + 1 + _FAR]:
        for m in _VOTERS.finditer(doc.text, *s):
            n = float(m["n"]) if m["n"].isdigit() else CARDINALS.get(m["n"].lower(), 0)
            side = _side(vote, bool(m["yes"]))
            if m.start() > s.start and not _OPENS.search(doc.text, s.start, m.start()):
                continue
            if n > 1 and n not in (vote.x, vote.y) and abs(n - side) <= max(_NEAR, side * _SHARE) and not _OTHERWISE.search(doc.text, s.start, min(s.end, m.end() + 20)) and doc.block_at(vote.span.start).kind not in ("headline", "deck"):
                yield vote.span, Span(*m.span("n"))
                return


def _side(vote: Tally, yes: bool) -> float:
    return (vote.y if yes else vote.x) if vote.rejected else (vote.x if yes else vote.y)
