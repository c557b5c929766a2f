"""Whether two numbers can be one value, printed in two forms."""

from __future__ import annotations

from newslint.checks.numbers.titles._values import DAYS, Value
from newslint.layers.numbers import UNITS, Quantity, agree, round_step

_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "hundred": 1e2, "dozen": 12.0, "lakh": 1e5, "crore": 1e7}


def same(t: Value, v: Value) -> bool:
    """Whether two values of one sort agree, rounded or in another form."""
    if t.sort != v.sort:
        return False
    if t.sort in ("count", "money", "size", "points"):
        if t.quantity is None or v.quantity is None:
            step = max(t.step, v.step, round_step(t.low) if t.loose or v.loose else 0) / 2 if t.low >= 1000 or t.loose or v.loose else 1e-9
            return abs(t.low - v.low) <= max(step, 0.1 * t.low if t.loose or v.loose else 0)
        if t.sort == "size" and t.quantity.unit != v.quantity.unit:
            return converted(t.quantity, v.quantity)
        return rounds(t.quantity, v.quantity)
    if t.sort == "share":
        return abs(t.low - v.low) <= _reach(t, v)
    if t.sort == "age":
        return t.unit == v.unit and v.low - _loose(t, v) <= t.low <= v.high + _loose(t, v)
    if t.sort == "time":
        a, b = DAYS.get(t.unit or "", 1.0), DAYS.get(v.unit or "", 1.0)
        if t.unit == v.unit:
            return v.low - _loose(t, v) <= t.low <= v.high + _loose(t, v) or t.low <= v.low <= t.high
        return abs(t.low * a - v.low * b) <= max(0.08 * t.low * a, max(a, b) * (0.6 if t.loose or v.loose else 0.3), min(a, b))
    if t.sort == "score":
        return set(t.values) == set(v.values)
    return abs(t.low - v.low) < 0.05


def _loose(t: Value, v: Value) -> float:
    return max(2.0, 0.1 * t.low) if t.loose or v.loose else 0.0


def _reach(t: Value, v: Value) -> float:
    kinds = {t.printed, v.printed}
    wide = max(t.step, v.step) / 2 if kinds == {"percent"} else 0.004 if kinds in ({"ratio"}, {"fraction"}) else 0.03 * min(4 * t.low, 1)
    if kinds == {"percent"} and t.step < v.step and not (t.loose or v.loose):
        wide -= 1e-6  # "3.5%" is not told as "4%" where the text has more room
    bounded = any(x.quantity and x.quantity.bound for x in (t, v))
    return max(wide, 0.004) + (0.12 if bounded else 0.05 if t.loose or v.loose else 0)


def rounds(q: Quantity, p: Quantity) -> bool:
    """Whether one of two values is the other rounded, or within the reach of "about" and "more than"."""
    if p.low != p.high and p.words:
        # "Dozens" gives no number.
        return False
    if q.low != q.high or p.low != p.high:
        return p.low <= q.high and q.low <= p.high
    if any(x.words and x.approximate and x.precision >= 0.3 * x.low for x in (q, p)):
        # A dozen.
        return abs(q.low - p.low) <= 0.17 * max(q.low, p.low)
    if agree(q._replace(bound=None), p._replace(bound=None)) and abs(q.low - p.low) <= 0.25 * max(q.low, p.low):
        # "A thousand" is no 701.
        return True
    for a, b in ((q, p), (p, q)):
        # "At least 70" of a hundred and some; two such bounds have to be alike, but for "more than a million".
        far = 1.12 if a.bound == b.bound and not (a.scale and a.low == _SCALES[a.scale]) else 1.5
        if (a.bound == "min" and a.low * 0.97 <= b.low <= a.low * far) or (a.bound == "max" and a.low * 0.6 <= b.low <= a.low * 1.03):
            return True
        step = max(round_step(a.low), a.precision)
        if step >= 10 and abs(a.low - b.low) <= min(step / 2, (0.05 if a.low >= 1000 else 0.03) * a.low):
            return True
        if a.approximate and abs(a.low - b.low) <= 0.12 * max(a.low, 1):
            return True
    if q.kind == "money" and q.scale and q.scale == p.scale and q.low >= 10 * q.precision and 0 <= p.low - q.low < q.precision:
        # "$55m" of $55.7m: cut off.
        return True
    return q.kind in ("percent", "money", "measure") and abs(round(p.low) - q.low) < 1e-9


def converted(q: Quantity, p: Quantity) -> bool:
    """Whether two measures in different units are one."""
    if p.kind != "measure" or q.unit not in UNITS or p.unit not in UNITS:
        return False
    a, b = UNITS[q.unit], UNITS[p.unit]
    if a.dimension != b.dimension:
        return False
    x, y = q.low * a.factor + a.offset, p.low * b.factor + b.offset
    return abs(x - y) <= 0.12 * max(abs(x), abs(y), 1e-9)
