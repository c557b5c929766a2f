"""Two legs and their aggregate: "won the first leg 2-1 and the second 3-1 to go through 6-2 on aggregate"; what both sides scored: "beat them 35-21 ... a combined 56 points"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_AFTER = regexp(r",?[ \n](?:on|over|in|across)[ \n](?:the[ \n])?(?:aggregate|two legs|(?:the|both) (?:two )?legs)\b|[ \n](?:aggregate|overall)\b")
_BEFORE = regexp(r"\b[Aa]ggregate(?:[ \n](?:score|result|win|victory|defeat|loss))?(?:[ \n]of)?[ \n]$")
_LEGS = regexp(r"\b(?:legs?|away|home|return)\b")
#: Scores that are of no leg: a shootout's, a half's.
_OTHER = regexp(r",?[ \n](?:on penalties|in (?:a|the) (?:penalty )?shoot-?out|at (?:half-?time|the break|the interval)|up|ahead|lead)\b")


def aggregates(doc: Document) -> Iterator[Wrong]:
    """Every aggregate that the only two other scores told with it do not make, whichever side each is told of."""
    before: Span | None = None
    for sentence in doc.sentences:
        own = [q for q in doc.numbers_in(sentence) if q.kind == "score" and len(q.values) == 2]
        for whole in own:
            if not (_AFTER.match(doc.text, whole.span.end) or _BEFORE.search(doc.text, max(sentence.start, whole.span.start - 40), whole.span.start)):
                continue
            near = sentence if len(own) > 2 or before is None else Span(before.start, sentence.end)
            legs = [q for q in doc.numbers_in(near) if q.kind == "score" and q is not whole]
            if len(legs) != 2 or not _LEGS.search(doc.text, *near) or any(len(q.values) != 2 or _OTHER.match(doc.text, q.span.end) for q in legs):
                continue
            (a, b), (c, d) = legs[0].values, legs[1].values
            made = {frozenset((a + c, b + d)), frozenset((a + d, b + c))}
            if frozenset(whole.values) not in made and abs(sum(whole.values) - a - b - c - d) <= 2:
                yield Wrong(whole, tuple(legs), f"{a:g}-{b:g} and {c:g}-{d:g} make {a + c:g}-{b + d:g} or {max(a + d, b + c):g}-{min(a + d, b + c):g}, not {whole.values[0]:g}-{whole.values[1]:g}")
        before = sentence


_COMBINED = regexp(r"\b(?:[Cc]ombined(?:[ \n]total)?(?:[ \n]of)?|between them)[ \n]$")
_ITS = regexp(r"[ \n]combined[ \n](?:points|goals|runs)\b|[ \n](?:points|goals|runs)[ \n](?:combined|between them|by both (?:sides|teams))\b")


def combined(doc: Document) -> Iterator[Wrong]:
    """Every count of points that two sides are said to have made together and the only score told with it does not make."""
    for i, sentence in enumerate(doc.sentences):
        for whole in doc.numbers_in(sentence):
            if not whole.exact or whole.compound or (whole.unit or whole.noun) not in ("point", "goal", "run"):
                continue
            if not (_COMBINED.search(doc.text, max(sentence.start, whole.span.start - 30), whole.span.start) or _ITS.match(doc.text, whole.number.end)):
                continue
            near = Span(doc.sentences[max(0, i - 1)].start, sentence.end)
            scores = [q for q in doc.numbers_in(near) if q.kind == "score" and len(q.values) == 2]
            if len(scores) != 1 or _OTHER.match(doc.text, scores[0].span.end) or len([q for q in doc.numbers_in(sentence) if q.kind in ("cardinal", "points", "score")]) > (2 if scores[0].span.start >= sentence.start else 1):
                continue
            a, b = scores[0].values
            if a + b != whole.low and abs(a + b - whole.low) <= max(3, 0.25 * (a + b)):
                yield Wrong(whole, (scores[0],), f"{a:g} + {b:g} = {a + b:g}, not {whole.low:g}")
