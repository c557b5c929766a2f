"""Differences that are told between their two amounts: "1.4 million visitors, 300,000 more than its rival's 1.2 million"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers._lists import reach
from newslint.checks.numbers.margins._contests import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

_COMPARES = regexp(r"(?:[ \n][a-z-]+){0,2}?[ \n](?:more|fewer|less|higher|lower|[a-z]+er)[ \n](?:\w+[ \n])?than[ \n]")
#: From the first amount to the difference, and from "than" to the second amount.
_TO_IT = regexp(r"[^.;:]{0,60}?,?[ \n](?:or[ \n]|about[ \n])?")
_TO_OTHER = regexp(r"(?:[\w’'-]+[ \n]){0,7}?[\w’'-]+,[ \n](?:which|who)[ \n](?:[\w’'-]+[ \n]){1,3}|(?:[\w’'-]+[ \n]){0,6}?")
_NO_FIRST = regexp(r"\b(?:by|from|last|in|and|but|while|with|after|of)[ \n]$")
#: "By 155 votes to 143, five more than the 150 needed": what is compared is the first.
_OTHER_SIDE = regexp(r"(?<!from )(?<![\d,])\d[\d,]*[ \n](?:votes?[ \n]|seats?[ \n]|points?[ \n])?(?:to|(?:out[ \n])?of(?:[ \n](?:the|its|their|all))?)[ \n]$")
#: "$70 million more than last year and $40 million more than in 2021": each difference has its own base.
_OWN_BASE = regexp(r"[ \n](?:[a-z]+[ \n])?(?:more|fewer|less|higher|lower)[ \n](?:[a-z]+[ \n])?than\b|[ \n](?:years?|months?|weeks?|days?|hours?)[ \n](?:ago|earlier|before)|s\b")


def more_than(doc: Document) -> Iterator[Wrong]:
    """Every difference that the amounts on both sides of it contradict."""
    text = doc.text
    for q in doc.numbers:
        than = _COMPARES.match(text, q.span.end)
        if than is None or q.approximate or q.bound or q.low != q.high:
            continue
        told = doc.numbers_in(reach(doc, q.span.start))
        here = told.index(q)
        if not 0 < here < len(told) - 1:
            continue
        x, y = told[here - 1], told[here + 1]
        if (
            not _alike(x, q, y)
            or not _TO_IT.fullmatch(text, x.span.end, q.lead.start if q.lead else q.span.start)
            or not _TO_OTHER.fullmatch(text, than.end(), y.span.start)
            or _NO_FIRST.search(text, max(x.span.start - 6, 0), x.span.start)
            or _OTHER_SIDE.search(text, max(x.span.start - 30, 0), x.span.start)
            or _OWN_BASE.match(text, y.span.end)
        ):
            continue
        gap = abs(x.low - y.low)
        if q.kind == "percent" and abs(abs(x.low / y.low - 1) * 100 - q.low) <= 1:
            # "81 percent, eight percent lower than the record of 88 percent": told as a relation.
            continue
        if abs(gap - q.low) > sum(map(_step, (x, q, y))) / 2 + 1e-9:
            message = f"{x.number.of(text)} against {y.number.of(text)} is a difference of {gap:,.10g}, not {q.number.of(text)}"
            yield Wrong(q.span, (x.span, y.span), message)


def _alike(x: Quantity, q: Quantity, y: Quantity) -> bool:
    """Whether two amounts and a difference count one thing."""
    if any(t.values or t.per for t in (x, q, y)) or x.low != x.high or y.low != y.high or not 0 < q.low < max(x.low, y.low):
        return False
    if any(t.kind == "cardinal" and 1900 <= t.low <= 2060 and t.noun is None for t in (x, y)) or max(x.low, y.low) > 3 * min(x.low, y.low):
        return False
    counts = ("cardinal", "points")
    if x.kind in counts:
        return {q.kind, y.kind} <= set(counts) and len({t.noun for t in (x, q, y) if t.noun}) < 2
    bare = y.kind == "cardinal" and y.noun is None
    of = {(t.kind, t.currency or t.unit) for t in ((x, q) if bare else (x, q, y))}
    return x.kind in ("money", "measure", "percent") and len(of) == 1 and not x.partitive


def _step(q: Quantity) -> float:
    """The size of the last digit of an amount that is printed rounded."""
    return q.precision if q.scale or q.low != int(q.low) else 0.0
