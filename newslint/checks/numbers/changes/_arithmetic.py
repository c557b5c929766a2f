"""The sum behind a stated change, at the precision its numbers are printed with."""

from __future__ import annotations

import math

from newslint.layers.numbers import Quantity, round_step


def halves(a: Quantity, b: Quantity) -> tuple[float, float]:
    """How far two values of one thing may lie from their true ones: 5,000 beside 4,500 was rounded as that was."""
    step = min((s for s in (round_step(a.value), round_step(b.value)) if s), default=0.0)
    if a.scale and a.scale == b.scale and not (a.approximate or b.approximate or a.bound or b.bound):
        finer = min(a.precision, b.precision)  # "2 million" beside "1.2 million" is 2.0
        a, b = (q._replace(precision=min(q.precision, finer)) for q in (a, b))
    return half(a, step), half(b, step)


def half(q: Quantity, finest: float | None = None) -> float:
    """How far the true value may lie from the printed one, where the `finest` rounding beside it is known.

    Half of the last printed digit; a value that ends in noughts ("1,200") may have been rounded to its last real digit, of which a
    quarter, and not more than 3%, is allowed; all of it after "about".
    """
    out = q.precision / 2
    step = round_step(q.value) if finest is None else min(round_step(q.value), finest)
    if q.unit in ("year", "month", "week") and q.precision == 1 and not q.approximate:
        # "12 years" of a sentence.
        out = min(out, 0.25)
    if q.scale is None and q.low == q.high and not q.approximate and q.precision == 1 and q.kind in ("cardinal", "money"):
        # What is counted is not rounded below one; a price in whole dollars hardly.
        out = 0.0 if q.kind == "cardinal" and q.noun else min(out, abs(q.value) * 0.02)
    if q.scale and not q.approximate and not q.bound:
        out = min(out, abs(q.value) * 0.1)  # who has 1.6 million does not print 2 million
    # Prices and counts in the hundreds are seldom rounded to tens.
    exact = q.scale is None and q.value < 1000 and (q.kind == "money" or (q.kind == "cardinal" and step < 100))
    if step >= 10 and not exact and q.kind in ("cardinal", "money", "measure"):
        # "80.0 million" and "120 million" say where they were rounded.
        out = max(out, min(step / 4, abs(q.value) * (0.03 if q.kind == "measure" else 0.015), q.precision if q.scale else math.inf))
    if q.approximate or q.bound:
        out = max(out, q.precision, step / 2, abs(q.value) * 0.03)
    return out


def relative(start: Quantity, end: Quantity) -> tuple[float, float, float] | None:
    """The change in per cents: lowest, nominal, highest; None when it cannot be told."""
    if start.value <= 0 or end.value < 0:
        return None
    half_s, half_e = halves(start, end)
    low_s, high_s = max(start.low - half_s, start.low * 0.5), start.high + half_s
    low_e, high_e = end.low - half_e, end.high + half_e
    if low_s <= 0:
        return None
    low, middle, high = ((e / s - 1) * 100 for e, s in ((low_e, high_s), (end.value, start.value), (high_e, low_s)))
    if any(q.approximate or q.bound or q.low != q.high for q in (start, end)):
        return low, middle, high
    return middle - _BOTH_OUT * (middle - low), middle, middle + _BOTH_OUT * (high - middle)


#: Two values are hardly ever rounded as far as can be, and to opposite sides: of evenly spread errors one sum in a hundred is beyond 9/10, one in 25 beyond 8/10 of the most.
_BOTH_OUT = 0.8


def difference(start: Quantity, end: Quantity) -> tuple[float, float, float]:
    """The difference in units: lowest, nominal, highest."""
    wide = sum(halves(start, end))
    return end.low - start.high - wide, end.value - start.value, end.high - start.low + wide


def fits(stated: Quantity, low: float, high: float, slack: float = 0.0) -> bool:
    """Whether a stated amount (its sign is the direction word's) lies in a range of sizes, given its own rounding."""
    low, high = sorted((abs(low), abs(high))) if low * high >= 0 else (0.0, max(abs(low), abs(high)))
    wide = stated.precision / 2 + slack
    if stated.approximate:
        wide = max(wide, stated.precision, round_step(stated.value) / 2, abs(stated.value) * 0.1)
    least, most = stated.low - wide, stated.high + wide
    if stated.bound == "min":
        most = math.inf if stated.approximate is False and high > stated.high * 2 else max(most, stated.high * 1.5 + 5)
    if stated.bound == "max":
        least = 0.0
    eps = 1e-9 * max(abs(most) if math.isfinite(most) else 1.0, 1.0)
    return least <= high + eps and low <= most + eps


def signed(value: float, *, printed: bool = False) -> str:
    """A per cent value for a message: "+29%", "−12.5%"; a printed one keeps its digits."""
    exact = printed or (abs(value) < 10 and abs(value - round(value)) >= 0.05)
    rounded = round(value, 2 if printed else 1) if exact else round(value)
    return f"{'+' if rounded > 0 else '−' if rounded < 0 else ''}{abs(rounded):g}%"
