"""What a quantity is, and how far its printed form reaches."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from newslint.source import Span

Kind = Literal["cardinal", "ordinal", "percent", "points", "money", "fraction", "measure", "score", "ratio"]
Bound = Literal["min", "max"]


class Quantity(NamedTuple):
    """A number with what it counts or measures. Percents are in per cents (40.0), fractions and ratios in parts of one (0.2)."""

    #: Number with its unit or currency ("$41 million", "40%", "12 km"), without approximator and counted noun.
    span: Span
    #: Equal when exact; a range "20-30" has both ends, "dozens" a generous stretch.
    low: float
    high: float
    #: Size of the last printed digit, in value units: 0.1 for "4.1", 100,000 for "1.2 million".
    precision: float
    kind: Kind
    #: Canonical unit of a measure ("kilometre") or of points ("percentage point", "basis point", "point").
    unit: str | None
    #: ISO 4217.
    currency: str | None
    #: The head noun counted, lower case and singular ("civilian", "person"); of an amount, what follows it ("$50bn loan").
    noun: str | None
    noun_span: Span | None
    approximate: bool
    bound: Bound | None
    #: Spelled out.
    words: bool
    #: The numeral alone: digits or words with their scale.
    number: Span
    #: "thousand", "million", "billion", "trillion", "lakh", "crore" as printed with the number.
    scale: str | None = None
    #: Lower-case words between number and noun ("palestinian" in "12 Palestinian civilians").
    modifiers: tuple[str, ...] = ()
    #: The members of a score (3, 1), a ratio (1, 5) or a range (20, 30), as printed.
    values: tuple[float, ...] = ()
    #: "12 of them", "12 of the 14 people": part of a whole.
    partitive: bool = False
    #: "another 12", "12 more", "12 others".
    more: bool = False
    #: "the 12 people", "all 12", "these 12".
    definite: bool = False
    #: "12-member", "a 9-point lead": joined to its noun.
    compound: bool = False
    #: The base of a rate ("hour" in "12 an hour", "share" in "$2 a share").
    per: str | None = None
    #: The words "about", "at least", "another" before the number, or the number's own start.
    lead: Span | None = None

    @property
    def value(self) -> float:
        """The middle of a range, the value of all others."""
        return self.low if self.low == self.high else (self.low + self.high) / 2

    @property
    def exact(self) -> bool:
        """One value, neither approximate nor a bound."""
        return self.low == self.high and not self.approximate and self.bound is None


def reach(q: Quantity, factor: float = 1.0) -> tuple[float, float]:
    """The lowest and highest value that the printed form stands for.

    Half of the last digit to each side, more for "about", open for bounds.
    """
    half = q.precision / 2 * factor
    if q.approximate:
        # "About 50" is any of 45 to 55; "about 48" was not rounded to tens.
        half = max(q.precision * factor, round_step(q.value) / 2, abs(q.value) * 0.05)
    low, high = q.low - half, q.high + half
    if q.bound == "min":
        high = math.inf
    elif q.bound == "max":
        low = -math.inf
    return low, high


def round_step(value: float) -> float:
    """The size of the last digit of a value that is not nought: 100 for 1,200, 1 for 1,203."""
    step = 1.0
    whole = abs(round(value))
    if whole == 0 or abs(value - round(value)) > 1e-9:
        return 0.0
    while whole % 10 == 0:
        whole //= 10
        step *= 10
    return step


def agree(a: Quantity, b: Quantity) -> bool:
    """Whether two printed values can be the same one."""
    low_a, high_a = reach(a)
    low_b, high_b = reach(b)
    slack = 1e-9 * max(abs(a.value), abs(b.value), 1.0)
    # Reaches that only touch (7 and 8 people) are two values.
    return abs(a.value - b.value) <= slack or (low_a < high_b - slack and low_b < high_a - slack)
