"""Sentences with numbers in them: how an agency writes a number, and templates filled twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import Formatter

from bench.grid import Cell

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def number(value: float | str, *, opens: bool = False) -> str:
    """A number as agencies write it: in words below ten and below a hundred where it opens a sentence."""
    if isinstance(value, str) or value != int(value):
        return str(value)
    n = int(value)
    if n < 10 or (opens and n < 20):
        word = _ONES[n]
    elif opens and n < 100:
        word = _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    else:
        word = f"{n:,}"
    return word.capitalize() if opens else word


def said(template: str, values: dict[str, object]) -> str:
    """A template filled; {N} opens a sentence where {n} does not, {0n} is the bare figure, as before "percent"."""
    out = ""
    for text, field, _, _ in Formatter().parse(template):
        out += text
        if field is None:
            continue
        bare, opens = field.startswith("0"), field not in values and not field.startswith("0")
        value = values[field.lstrip("0") if bare else field.lower() if opens else field]
        if isinstance(value, (int, float)):
            out += f"{value:,}" if bare else number(value, opens=opens)
        else:
            out += str(value)[:1].upper() + str(value)[1:] if opens else str(value)
    return out


def cells(axis: str, templates: Iterable[str], fills: Iterable[dict[str, object]], *, wrong: str, right: str, date: str = "2019-05-18") -> Iterator[Cell]:
    """Each template with each fill: the value `wrong` of the fill stands for `right` in the wrong text."""
    kept = [*fills]
    for template in templates:
        for fill in kept:
            yield Cell((f"{axis}: {template}",), said(template, fill), said(template, {**fill, wrong: fill[right]}), date)
