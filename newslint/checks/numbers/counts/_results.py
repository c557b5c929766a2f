"""Results of a vote or a match told again: "voted 62-35 ... after the 62-37 vote", "beat Utrecht 3-1 ... the 3-2 victory"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.numbers.retold._apart import CUES, NAME, NO_NAMES
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

#: A result taken up: an article or an owner before it, the noun of a result behind it.
_TAKEN_UP = regexp(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+[’']s?)[ \n](?:[a-z]+[ \n])?$")
_RESULT = regexp(r"[ \n-](?:[a-z]+[ \n])?(?:win|victory|triumph|success|defeat|loss|draw|tie|vote|decision|ruling|verdict|margin|result|score|scoreline|thrashing|rout)\b")
#: A score on the way to a result, or of some matches together.
_ON_THE_WAY = regexp(r"\b(?:lead|leads|led|ahead|up|down|trail\w*|half-?time|half|break|interval|aggregate|agg|leg|set|sets|series|earlier|previous\w*|last|record|penalt\w+|shootout|quarter|period|inning|innings)\b")
_SENT = regexp(r"\b(?:sends?|sent|sending|moves?|moved|returns?|goes|went)\b[^,.;]*\bto[ \n](?:the[ \n])?$")
#: How far apart the two may stand, in sentences.
_FAR = 3
#: How near a word that makes a score no result stands beside it.
_BESIDE = 32
#: How near behind a result its own day stands.
_BEHIND = 40


def twice(doc: Document) -> Iterator[tuple[Quantity, Quantity]]:
    """Two results of which the later takes the earlier up and shares but one side with it, in an article that has no others."""
    told = [q for q in doc.numbers if q.kind == "score" and len(q.values) == 2]
    kinds = {frozenset(q.values) for q in told}
    if len(kinds) != 2:
        return
    sentences = [s.start for s in doc.sentences]
    for a, b in pairwise(told):
        x, y = doc.sentence_at(a.span.start), doc.sentence_at(b.span.start)
        near = doc.block_at(a.span.start).kind in ("headline", "deck") or sentences.index(y.start) - sentences.index(x.start) <= _FAR
        if len(set(a.values) & set(b.values)) != 1 or x == y or not near:
            continue
        before, behind = doc.text[max(b.span.start - 40, y.start) : b.span.start], doc.text[b.span.end : y.end]
        m = _RESULT.match(behind)
        if not m or not _TAKEN_UP.search(before) or any(_ON_THE_WAY.search(doc.text, max(s.start, q.span.start - _BESIDE), min(s.end, q.span.end + _BESIDE)) for s, q in ((x, a), (y, b))) or CUES["before"].search(before + m[0]):
            continue
        # "The 58-43 vote sends the bill to the Senate": where it goes is no other place of the vote.
        new = {n[0] for n in NAME.finditer(behind, m.end()) if n.start() < m.end() + 20 and not _SENT.search(behind, 0, n.start())} - NO_NAMES
        if any(n not in doc.text[: y.start] for n in new) or any(d.kind not in ("duration", "age", "time") for d in doc.dates_in(Span(b.span.end, min(y.end, b.span.end + _BEHIND)))):
            continue
        yield a, b
