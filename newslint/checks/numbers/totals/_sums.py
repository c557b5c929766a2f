"""Sums and what they say: a total, its parts, and the message that shows their sum."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newslint.checks.numbers.totals._parts import slack
from newslint.document import Document
from newslint.layers.numbers import Quantity


class Wrong(NamedTuple):
    """A total, its parts, and what the sum says."""

    whole: Quantity
    parts: tuple[Quantity, ...]
    message: str


def reaches(whole: Quantity) -> tuple[float, float]:
    """The least and the greatest value a printed total stands for."""
    wide = slack(whole)
    low, high = whole.low - wide, whole.high + wide
    if whole.bound:
        low, high = (low, float("inf")) if whole.bound == "min" else (float("-inf"), high)
    return low, high


def _show(doc: Document, q: Quantity) -> str:
    words = q.span.of(doc.text)
    if q.kind == "money" or q.scale:
        return words
    return f"{q.low:,.10g}"


def exceeds(doc: Document, whole: Quantity, part: Quantity) -> Wrong:
    return Wrong(
        part,
        (whole,),
        f"{_show(doc, part)} is more than the {_show(doc, whole)} that {'it is' if part.kind == 'money' else 'they are'} part of",
    )


def _scale(whole: Quantity) -> tuple[float, str]:
    """In what numbers are shown beside a whole: 1e6 and " million"."""
    scale = next((s for s in (1e12, 1e9, 1e6) if whole.low >= s), 1.0) if whole.kind == "money" or whole.scale else 1.0
    return scale, {1e12: " trillion", 1e9: " billion", 1e6: " million", 1.0: ""}[scale]


def wrong_product(whole: Quantity, number: float, share: Quantity) -> Wrong:
    """A whole that so many equal shares do not make."""
    scale, name = _scale(whole)
    terms = f"{number:g} × {share.low / scale:,.10g}"
    return Wrong(whole, (share,), f"{terms} = {number * share.low / scale:,.10g}{name}, not {whole.low / scale:,.10g}{name}")


def wrong_sum(doc: Document, whole: Quantity, parts: Sequence[Quantity], ones: int = 0) -> Wrong:
    total = sum(q.low for q in parts) + ones
    scale, name = _scale(whole)
    terms = [f"{q.low / scale:,.10g}" for q in parts] + ["1"] * ones
    return Wrong(whole, tuple(parts), f"{' + '.join(terms)} = {total / scale:,.10g}{name}, not {whole.low / scale:,.10g}{name}")
