"""What is needed and what there is: "needed 67 votes and got 61, falling six short"; "43 seats, two more than the 41 they need"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.margins._contests import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

_COUNTED = r"(?:votes?|seats?|signatures?|delegates?|ballots?|points?|members?|names?)"
_NEEDS = r"(?:need(?:ed|s|ing)?|require[sd]?|requiring|necessary)"
#: Before the number that is needed, and after it.
_NEEDED_HEAD = regexp(
    rf"\b(?:{_NEEDS}|threshold[ \n](?:of|was|is|stands at)|minimum[ \n](?:of|was|is)|quorum[ \n](?:of|was|is))[ \n](?:(?:at[ \n]least|a[ \n]majority[ \n]of|a[ \n]minimum[ \n]of|to[ \n](?:win|get|gather|collect|reach|secure)|just|only|some)[ \n]){{0,2}}$",
    re.IGNORECASE,
)
_NEEDED_TAIL = regexp(
    rf"(?:[ \n-]{_COUNTED})?(?:[ \n]threshold\b|[ \n](?:that[ \n])?(?:was[ \n]|were[ \n]|is[ \n])?(?:{_NEEDS}|minimum)\b|[ \n](?:that[ \n])?(?:it|they|he|she|the[ \n][a-z]+|[A-Z]\w+)[ \n]{_NEEDS}\b)"
)
_SHORT = regexp(rf"(?:[ \n]{_COUNTED})?[ \n](?:short|shy|too few|fewer[ \n]than|below)\b")
SPARE = regexp(
    rf"(?:[ \n]{_COUNTED})?[ \n](?:to[ \n]spare|too[ \n]many|more[ \n]than|over[ \n]the[ \n](?:threshold|minimum|line)|above[ \n]the[ \n](?:threshold|minimum|line)|beyond)\b"
)
#: "43 of the 81 seats": a whole, no count of what was got.
_WHOLE = regexp(r"\b(?:of[ \n](?:the[ \n]|its[ \n]|all[ \n])?|in[ \n](?:the|its)[ \n])(?:[a-z’']+[ \n])?$")


def needed(text: str, start: int, q: Quantity) -> bool:
    """Whether a number is what was needed."""
    return _NEEDED_HEAD.search(text, max(start, q.span.start - 60), q.span.start) is not None or _NEEDED_TAIL.match(text, q.number.end) is not None


def thresholds(doc: Document) -> Iterator[Wrong]:
    """Every distance from what was needed that the two numbers contradict."""
    text = doc.text
    for q in doc.numbers:
        short = _SHORT.match(text, q.number.end)
        if q.kind not in ("cardinal", "points") or q.low != q.high or not (short or SPARE.match(text, q.number.end)):
            continue
        own = reach(doc, q.span.start)
        kind = doc.block_at(own.start).kind
        near = [own, *(s for side in around(doc, own.start, 1, 1) for s in side if doc.block_at(s.start).kind == kind)]
        shares = q.kind == "points" and any(n.kind == "percent" for s in near for n in doc.numbers_in(s))
        kinds = ("percent",) if shares else ("cardinal", "points", "score")
        told = [(s, n) for s in near for n in doc.numbers_in(s) if n.kind in kinds and s.start <= n.span.start < s.end and n.span != q.span]
        needs = {n.low: n for s, n in told if n.kind != "score" and needed(text, s.start, n)}
        if len(needs) != 1:
            continue
        need, at = next(iter(needs.items()))
        got = [
            (n.values[0] if n.values else n.low, n.span)
            for s, n in told
            if n.low != need and not n.compound and not _WHOLE.search(text, max(s.start, n.span.start - 30), n.span.start)
        ]
        got = [g for g in got if need / 3 < g[0] < need] if short else [g for g in got if need < g[0] < 3 * need]
        if not got or len({v for v, _ in got}) > 2 or any(n.low == abs(need - v) for _, n in told for v, _ in got):
            continue
        slack = q.precision if q.approximate else 0.0
        if any(abs(abs(need - v) - q.low) <= slack + (_step(v) + _step(need)) / 2 for v, _ in got):
            continue
        value, where = min(got, key=lambda g: abs(need - g[0]))
        if q.low < max(need, value):
            way = "short" if short else "more"
            yield Wrong(q.span, (at.span, where), f"{value:,.10g} is {abs(need - value):,.10g} {way} than {need:,.10g}, not {q.low:,.10g}".replace("short than", "short of"))


def _step(value: float) -> float:
    """The last digit of a large rounded number."""
    return 1000.0 if value >= 1e5 and value % 1000 == 0 else 100.0 if value >= 1e4 and value % 100 == 0 else 0.0


