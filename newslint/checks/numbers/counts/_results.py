"""Results of a vote or a match told again: "voted 62-35 ... after the 62-37 vote", "beat Utrecht 3-1 ... the 3-2 victory"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.numbers.counts._tallies import Tally, tallies
from newslint.checks.numbers.retold._apart import CUES, NAME, NO_NAMES
from newslint.checks.numbers.retold._kin import content
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: A result taken up: an article or an owner before it, the noun of a result behind it.
_TAKEN_UP = regexp(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+[’']s?)[ \n](?:[a-z]+[ \n])?$")
_RESULT = regexp(r"[ \n-](?:[a-z]+[ \n])?(?:win|victory|triumph|success|defeat|loss|draw|tie|vote|decision|ruling|verdict|margin|result|score|scoreline|thrashing|rout)\b")
#: A score on the way to a result, or of some matches together.
_ON_THE_WAY = regexp(r"\b(?:lead|leads|led|ahead|up|down|trail\w*|half-?time|half|break|interval|aggregate|agg|leg|set|sets|series|earlier|previous\w*|last|record|penalt\w+|shootout|quarter|period|inning|innings)\b")
#: "The 3-0 win that they had hoped for".
_WHICH = regexp(r"[ \n](?:(?:that|which)[ \n])?(?:he|she|it|they|had)[ \n]")
_SAID = regexp(r"\b(?:said|says|told|added|announced)\b")
_SENT = regexp(r"\b(?:sends?|sent|sending|moves?|moved|returns?|goes|went)\b[^,.;]*\bto[ \n](?:the[ \n])?$")
#: How far apart the two may stand, in sentences.
_FAR = 3
#: How near a word that makes a score no result stands beside it.
_BESIDE = 32
#: How near behind a result its own day stands.
_BEHIND = 40


#: Who wins tells the end of a match or a vote.
_ENDS = regexp(
    r"\b(?:beat|beats|beaten|beating|defeat(?:s|ed|ing)?|downs?|downed|edge[sd]?|edging|top(?:s|ped)?|wins?|won|lose|loses|lost|draw|draws|drew|over|past|thrash(?:es|ed)?|rout(?:s|ed)?|stuns?|stunned|sinks?|sank|overcame|overcomes?|outlast(?:s|ed)?|blanks?|blanked|crush(?:es|ed)?|hammer(?:s|ed)?|vot(?:e|es|ed|ing)|approv\w+|pass(?:es|ed)?|reject\w*|back(?:s|ed)?|confirm\w*|rall(?:y|ies|ied)|lifts?|lifted)\b"
)
#: How near before a result that stands.
_WINS = 90
_VOTE = regexp(r"\bvot(?:e|es|ed|ing)\b")


def twice(doc: Document) -> Iterator[tuple[Span, Span]]:
    """Two results of one match or vote, in an article that has no others: the later takes the earlier up, or the headline's is not the body's."""
    told = tallies(doc)
    if len({frozenset(t.values) for t in told}) != 2:
        return
    sentences = [s.start for s in doc.sentences]
    for a, b in pairwise(told):
        if frozenset(a.values) == frozenset(b.values) or a.sentence == b.sentence or not _alike(doc, a, b):
            continue
        title, below = (doc.block_at(t.span.start).kind in ("headline", "deck") for t in (a, b))
        if below or any(_ON_THE_WAY.search(doc.text, max(t.sentence.start, t.span.start - _BESIDE), min(t.sentence.end, t.span.end + _BESIDE)) for t in (a, b)):
            continue
        near = title or sentences.index(b.sentence.start) - sentences.index(a.sentence.start) <= _FAR
        ended = title and all(_ENDS.search(doc.text, max(t.sentence.start, t.span.start - _WINS), t.span.start) for t in (a, b))
        if (near and _taken_up(doc, b)) or (ended and _of_one_match(doc, a, b)):
            yield a.span, b.span


def _alike(doc: Document, a: Tally, b: Tally) -> bool:
    """Whether two results share a side, or as many voted, or each side is told with one more or less."""
    if len({*a.values} & {*b.values}) == 1:
        return True
    voted = any(_VOTE.search(doc.text, *t.sentence) for t in (a, b))
    return (voted and a.x + a.y == b.x + b.y and abs(a.x - b.x) <= max(_CROSSED, (a.x + a.y) * _SHARE)) or (a.x - a.y > 0 and b.x - b.y > 0 and abs(a.x - b.x) <= 1 and abs(a.y - b.y) <= 1)


#: So many voters cross from one side to the other by a slip.
_CROSSED, _SHARE = 2, 0.1


def _taken_up(doc: Document, b: Tally) -> bool:
    """Whether a result is told as the one that was told, with nothing of another: "after the 6-3 vote"."""
    y = b.sentence
    before, behind = doc.text[max(b.span.start - 40, y.start) : b.span.start], doc.text[b.span.end : y.end]
    m = _RESULT.match(behind)
    if not m or not _TAKEN_UP.search(before) or CUES["before"].search(before + m[0]):
        return False
    # "The 58-43 vote sends the bill to the Senate": where it goes is no other place of the vote.
    new = {n[0] for n in NAME.finditer(behind, m.end()) if n.start() < m.end() + 20 and not _SENT.search(behind, 0, n.start())} - NO_NAMES
    if _WHICH.match(behind, m.end()) and not _SAID.search(doc.text, y.start, b.span.start):
        return False
    return not any(n not in doc.text[: y.start] for n in new) and not any(d.kind not in ("duration", "age", "time") for d in doc.dates_in(Span(b.span.end, min(y.end, b.span.end + _BEHIND))))


def _of_one_match(doc: Document, a: Tally, b: Tally) -> bool:
    """Whether both sides of a headline's match or the subject of its vote are named in the body's sentence."""
    said = frozenset(x for w in content(b.sentence.of(doc.text)) for x in w)
    return sum(bool(w & said) for w in content(a.sentence.of(doc.text))) >= 2 and not any(t.values == a.values for t in tallies(doc) if t.span.start > b.span.start)
