"""Hours counted from one time of the clock to the next: "held at 2 p.m. and freed at 4 p.m., seven hours later"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates._extents import Extent, Point
from newslint.checks.dates._lengths import conflict
from newslint.checks.dates._passages import DATE, LATER, LONGEST, TIME, TOLD, WHEN, masked
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

_AT = r"(?:at |around )?"
#: The hour before, its day told once; then how much later, beside the later hour.
_LATER = regexp(
    rf"(?P<a>{TIME})(?:,? (?:on )?[{WHEN}{DATE}])?(?P<gap>(?:[^{TIME}{LATER}{WHEN}{DATE};:]|; )*?)(?:(?P<b>{TIME}),? ?(?:or |just |only )*(?P<n>{LATER})|(?P<n2>{LATER}),? (?:just |only )?{_AT}(?P<b2>{TIME}))"
)
_NO_GAP = regexp(r"\b(?:next|following|night|day|before|by|until|till|from|local)\b|\n")


def hours_later(doc: Document) -> Iterator[tuple[TimeExpression, TimeExpression, TimeExpression, str]]:
    """The counts of hours or minutes that two times of the clock around them rule out, with both times and how long it is from the one to the other."""
    if not re.search(r"\b(?:hours?|minutes?) later\b", doc.text):
        return
    sentences = [s for s in doc.sentences if s.end - s.start < LONGEST and doc.block_at(s.start).kind in TOLD]
    seen: set[Span] = set()
    for k, sentence in enumerate(sentences):
        first = sentences[k - 1] if k and doc.block_at(sentences[k - 1].start).span == doc.block_at(sentence.start).span else sentence
        p = masked(doc, Span(first.start, sentence.end), TIME + LATER + WHEN + DATE)
        for m in _LATER.finditer(p.text):
            n = p.of(m, "n" if m["n"] else "n2")
            a, b = p.of(m, "a"), p.of(m, "b" if m["b"] else "b2")
            if n.unit not in ("hour", "minute") or n.span in seen or _NO_GAP.search(m["gap"]) or a.minute is None or b.minute is None:
                continue
            seen.add(n.span)
            points = tuple(Point(x.span, None, x) for x in (a, b))
            found = conflict(n, Extent(points, Span(a.span.start, b.span.end), "pair"), "")
            if found is not None:
                yield n, a, b, found[0]
