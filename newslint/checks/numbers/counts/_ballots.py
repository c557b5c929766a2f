"""How many voted for something, told again by those who did: "voted 79-62 ... Seventy-six deputies backed the bill"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.counts._tallies import Tally, tallies
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_WHO = frozenset("deputy member lawmaker legislator senator councillor councilor councilman councilwoman mp mep parliamentarian delegate commissioner representative trustee supervisor judge justice alderman governor director".split())
#: Bodies whose members they are.
_BODIES = frozenset("council board parliament assembly commission senate house city town county school".split())
_FOR = r"(?:backed|supported|approved|endorsed|voted[ \n](?:for|in[ \n]favou?r|yes|to[ \n](?:approve|pass|accept|back))|were[ \n]in[ \n]favou?r|said[ \n]yes|favou?red)"
_AGAINST = r"(?:opposed|rejected|voted[ \n](?:against|no)|were[ \n]against|said[ \n]no)"
#: All that voted one way, not those of a party or a part: "Seventy-six deputies backed the bill".
_VOTED = regexp(rf"[ \n](?:(?:had|have|who)[ \n])?(?:(?P<yes>{_FOR})|{_AGAINST})(?=[.,;]|[ \n](?:(?:of[ \n])?(?:the|it|this|that|them|him|her|his|its|their)\b|and\b|while\b))")
#: What opens the clause of such a count.
_OPENS = regexp(r"(?:^|[.;,][ \n]|[ \n](?:and|while|but|as|after|when)[ \n])(?:[Tt]he[ \n])?$")
#: How far behind the vote, in sentences; how near such a count is to a side of it.
_FAR, _NEAR, _SHARE = 3, 2, 0.2
#: Another vote, or some of the voters.
_OTHERWISE = regexp(r"\b(?:first|second|earlier|previous\w*|last|amendment|committee|motion|initially|at[ \n]first|reading|only|of[ \n]them|of[ \n]the|party|faction)\b", re.IGNORECASE)


def twice(doc: Document) -> Iterator[tuple[Span, Span]]:
    """The one vote of an article, and those who voted one way, of whom it gives another number."""
    votes = tallies(doc)
    if len({frozenset((t.x, t.y)) for t in votes}) != 1:
        return
    vote = votes[0]
    starts = [s.start for s in doc.sentences]
    line = starts.index(vote.sentence.start)
    for s in doc.sentences[line + 1 : line + 1 + _FAR]:
        for q in doc.numbers_in(s):
            m = _VOTED.match(doc.text, q.noun_span.end) if q.noun_span and q.noun in _WHO and q.exact and not (q.partitive or q.more or q.compound) and {*q.modifiers} <= _BODIES else None
            if m is None or not (_OPENS.search(doc.text[s.start : q.span.start]) or (" who " in m[0] and doc.text.endswith("the ", s.start, q.span.start))):
                continue
            side = _side(vote, bool(m["yes"]))
            if any(abs(side - q.low) == other.low for other in doc.numbers_in(s) if other is not q):
                continue  # "Sixty-one deputies opposed it, and one of the Greens"
            if q.low not in (vote.x, vote.y) and abs(q.low - side) <= max(_NEAR, side * _SHARE) and not _OTHERWISE.search(doc.text, s.start, min(s.end, m.end() + 20)) and doc.block_at(vote.span.start).kind not in ("headline", "deck"):
                yield vote.span, q.number
                return


def _side(vote: Tally, yes: bool) -> float:
    return (vote.y if yes else vote.x) if vote.rejected else (vote.x if yes else vote.y)
