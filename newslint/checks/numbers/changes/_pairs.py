"""Pairs of values that may be one thing at two times, and whether a stated change follows from a pair.

    pairs(lines) -> list[Pair]
    follows(claim, pair, back) -> bool
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.changes._amounts import RANK
from newslint.checks.numbers.changes._arithmetic import difference, fits, halves, relative
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._series import alike
from newslint.checks.numbers.changes._told import Line
from newslint.checks.numbers.changes._values import Value
from newslint.layers.numbers import Quantity

#: How far apart in the text the two values of a pair may stand: in lines, and how many values of a sentence may lie between.
_LINES, _BETWEEN = 4, 7


class Pair(NamedTuple):
    """Two values of one unit, in the order of the text."""

    first: Value
    second: Value
    #: The same values as of one unit.
    a: Quantity
    b: Quantity
    #: 1 where the first is the earlier, -1 where the second is, 0 where no word tells.
    order: int
    #: How they are joined: "from to", "to from", "against", "paren", "base first", "two bases", "listed", "timed", "untimed".
    join: str
    #: Values of the same unit that stand between them.
    between: int


def pairs(lines: Sequence[Line]) -> list[Pair]:
    """All pairs of values of an article that could be compared."""
    out = []
    placed = [v for line in lines for v in line.values]
    tight = {x: other for line in lines for v, w in _tight(line.values) for x, other in ((v, w), (w, v))}
    for i, v in enumerate(placed):
        between = 0
        for w in placed[i + 1 : i + 16]:
            if w.line - v.line > _LINES or between > _BETWEEN:
                break
            if lines[w.line].title != lines[v.line].title:
                continue
            both = alike(v.q, w.q) or (alike(v.q, w.q, strict=False) if w.line - v.line <= 1 and _order(v, w) else None)
            if both is None or (v.line != w.line and v.q.kind != w.q.kind and not (v.q.scale and w.q.scale) and not (w.line == v.line + 1 and "cardinal" in (v.q.kind, w.q.kind) and _order(v, w))):
                continue  # a bare number takes its unit from a neighbour
            a, b = both
            low, high = sorted((a.low, b.low))
            if low != high and (high <= 60 * low or a.scale != b.scale):
                join, order = _joined(v, w)
                if v.q.kind != w.q.kind and any(tight.get(x, y) != y and tight[x].q.kind == x.q.kind == "cardinal" for x, y in ((v, w), (w, v))):
                    # "To $2.3 billion and its ratio to 1.8 from 2.1": a bare number beside its own.
                    between += 1
                    continue
                if (join in ("from to", "to from") and tight.get(v, w) != w) or (join == "was from" and tight.get(w, v) != v):
                    # "To 45 from 50, and to 30 from 36": the middle two are of two changes; "earned 412 and sales rose from 104 to 150".
                    join = "crossed"
                out.append(Pair(v, w, a, b, order, join, between))
            between += 1
    return out


def firm(pair: Pair) -> bool:
    """Whether words join two values: "from A to B", "A, against B"."""
    return pair.join in ("from to", "to from", "against", "was from", "paren") and (not pair.between or pair.join in ("from to", "to from"))


def _tight(values: Sequence[Value]) -> Iterator[tuple[Value, Value]]:
    """The values that stand side by side as "from A to B" or "to B from A", each in one pair, from left to right."""
    i = 0
    while i + 1 < len(values):
        if {values[i].lead, values[i + 1].lead} == {"from", "to"}:
            yield values[i], values[i + 1]
            i += 1
        i += 1


def _joined(v: Value, w: Value) -> tuple[str, int]:
    order = _order(v, w)
    if v.line != w.line:
        return ("timed" if order else "untimed"), order
    based = w.lead in ("from", "base", "paren")
    if v.lead == "from" and w.lead == "to":
        return "from to", 1
    if v.lead in ("from", "base") and based:
        return ("listed" if w.listed else "two bases"), order
    if w.lead == "paren":
        return "paren", -1
    if v.lead == "to" and w.lead == "from":
        return "to from", -1
    if based:
        return "against" if w.lead == "base" else "was from", -1
    if v.lead in ("from", "base"):
        return "base first", 1
    if w.listed and not order:
        return "listed", 0
    return ("timed" if order else "untimed"), order


def _order(v: Value, w: Value) -> int:
    """Which of two values the words put earlier."""
    years = [sorted(t for t in x.times if t[0] == "y") for x in (v, w)]
    if years[0] and years[1] and years[0] != years[1]:
        return 1 if years[0][-1] < years[1][-1] else -1
    bases = [x.lead in ("from", "base", "paren") for x in (v, w)]
    if bases[0] != bases[1]:
        return 1 if bases[0] else -1
    if v.age != w.age:
        return 1 if v.age < w.age else -1
    if bool(years[0]) != bool(years[1]) and v.line != w.line:
        return 1 if years[0] else -1
    if v.line != w.line and bool(v.times) != bool(w.times) and any(t[0] == "m" for t in v.times | w.times) and not v.age + w.age:
        return 1 if v.times else -1  # "It costs 465. In August it was 415."
    for kind, size in (("m", 12), ("o", 0)):
        when = [sorted(int(t[1:]) for t in x.times if t[0] == kind) for x in (v, w)]
        if when[0] and when[1] and when[0] != when[1]:
            gap = when[1][-1] - when[0][-1]
            if size and abs(gap) > 6:
                gap -= size if gap > 0 else -size
            return 1 if gap > 0 else -1
    return 0


def change(claim: Claim, pair: Pair) -> tuple[Quantity, Quantity]:
    """The values before and after, as the words order them; where none does, as the claim would have it."""
    if pair.order:
        return (pair.a, pair.b) if pair.order > 0 else (pair.b, pair.a)
    rising = pair.b.value > pair.a.value
    if claim.direction == 0:
        return pair.a, pair.b
    return (pair.a, pair.b) if rising == (claim.direction > 0) else (pair.b, pair.a)


def follows(claim: Claim, start: Quantity, end: Quantity, *, either: bool = False) -> bool:
    """Whether a change follows from two values at the precision they are printed with; `either`: whatever its direction."""
    gap_low, gap, gap_high = difference(start, end)
    # Two values that are rounded alike keep their order.
    exact = start.precision == end.precision and not any(q.approximate or q.bound for q in (start, end))
    if not either and gap * claim.direction < 0 and (exact or gap_low * gap_high > 0):
        return False
    q = claim.q
    if claim.factor is not None:
        return _multiplied(claim.factor, claim.loose, start, end, of_level=claim.how == "times")
    if q is None:
        sure = start.exact and end.exact and start.precision == end.precision
        return gap * claim.direction > 0 or (gap_low * gap_high <= 0 and not sure)
    if claim.sort == "share":
        q = percent(q)
        shares = relative(start, end)
        slack = max(0.3, 0.03 * abs(q.value))
        return shares is not None and (fits(q, shares[0], shares[2], slack) or (start.kind == "percent" and fits(q, gap_low, gap_high)))
    if claim.sort == "points":
        if start.kind != "percent":
            return False
        scale = 0.01 if q.unit == "basis point" else 1.0
        shares = relative(start, end)
        if scale < 1 or q.precision < min(start.precision, end.precision) or q.low % 0.25 == 0 != q.low % 1:
            # Rates are set in quarters: "9% from 9.5%" was not rounded.
            gap_low = gap_high = gap
        scaled = q._replace(low=q.low * scale, high=q.high * scale, precision=q.precision * scale)
        return fits(scaled, gap_low, gap_high) or (q.unit == "percentage point" and shares is not None and fits(q, shares[1], shares[1]))
    if start.unit == RANK or (q.kind in ("money", "cardinal") and {start.precision, end.precision, q.precision} in ({1.0}, {0.01}) and max(start.high, end.high) < 1000 and not start.approximate | end.approximate):
        # Places are whole, and small prices and counts in whole coins and heads were not rounded.
        gap_low = gap_high = gap
    return fits(in_unit(q, start.unit), gap_low, gap_high)


def percent(q: Quantity) -> Quantity:
    """A fraction as per cents; "around half" is any of 44 to 56."""
    if q.kind != "fraction":
        return q
    return q._replace(low=q.low * 100, high=q.high * 100, precision=max(4.0, q.low * 12) if q.approximate else 4.0, kind="percent")


def _multiplied(factor: float, loose: str | None, start: Quantity, end: Quantity, *, of_level: bool = False) -> bool:
    if start.value <= 0 or end.value <= 0:
        return False
    half_s, half_e = halves(start, end)
    low = (end.low - half_e) / (start.high + half_s)
    high = (end.high + half_e) / max(start.low - half_s, 1e-9)
    least, most = (factor * 0.92, factor * 1.15) if factor > 1 else (factor * 0.87, factor * 1.08)
    if loose == "about":
        least, most = factor * 0.8, factor * 1.15
    elif loose == "over":
        most = (factor + 1) * 1.15
    elif loose == "min":
        # "More than half the 9.9 million" is above it, what "more than halved" below.
        least, most = (factor * 0.98, factor * 1.6) if factor > 1 or of_level else (factor * 0.4, factor * 1.02)
    return low <= most and least <= high


def of_one_sort(claim: Claim, pair: Pair) -> bool:
    """Whether a pair's values are such as a claim can be said of."""
    q = claim.q
    if q is None or claim.sort == "share":
        return pair.a.unit != RANK
    if claim.sort == "points":
        return pair.a.kind == "percent"
    if RANK in (q.unit, pair.a.unit):
        return q.unit == pair.a.unit
    if q.unit == "point" and pair.a.kind == "percent":
        return True
    q = in_unit(q, pair.a.unit)
    gap = abs(pair.b.value - pair.a.value) or 1.0
    if not 0.02 < q.value / gap < 50:
        return False
    if q.kind == "points":
        return pair.a.kind == "cardinal" and pair.a.noun in (None, "point") and pair.b.noun in (None, "point")
    if q.kind == pair.a.kind:
        if q.kind == "money":
            return q.currency == pair.a.currency or (q.currency in (None, "USD") and bool(q.number))
        if q.kind == "measure":
            return _degree(q.unit) == _degree(pair.a.unit)
        return True
    if q.kind == "cardinal" and q.noun is None:
        return pair.a.kind in ("measure", "money") and q.scale is not None  # "8.7 million tonnes, 1.9 million more than"
    # "Took 1.8 seconds off her record, from 54.31 to 53.13".
    return pair.a.kind == "cardinal" and q.kind in ("measure", "money") and pair.a.noun is None and pair.b.noun is None


#: Units of one thing, in the smallest.
_UNITS = ({"second": 1.0, "minute": 60.0, "hour": 3600.0}, {"millimetre": 0.1, "centimetre": 1.0, "metre": 100.0, "kilometre": 1e5}, {"gram": 1.0, "kilogram": 1e3, "tonne": 1e6}, {"inch": 1.0, "foot": 12.0})


def in_unit(q: Quantity, unit: str | None) -> Quantity:
    """An amount of change in the unit of two values: "half a minute" of times in seconds."""
    known = next((u for u in _UNITS if unit in u and q.unit in u), None)
    if known is None or unit is None or q.unit is None or unit == q.unit:
        return q
    by = known[q.unit] / known[unit]
    return q._replace(low=q.low * by, high=q.high * by, precision=q.precision * by / (2 if by > 1 else 1), unit=unit)


def _degree(unit: str | None) -> str | None:
    """A degree of whichever scale: "2.9 degrees Celsius, from 11.4 degrees"."""
    return "degree" if unit and unit.startswith("degree") else unit


def slip(stated: float, real: float) -> bool:
    """Whether a number is a slip of the keys or of the decimal point away from another."""
    if not stated or not real:
        return False
    if any(abs(stated / real / f - 1) < 0.02 for f in (10.0, 0.1)):
        return True
    a, b = f"{stated:g}", f"{real:.0f}" if stated == int(stated) else f"{real:.1f}"
    return len(a) == len(b) > 1 and (sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b))

