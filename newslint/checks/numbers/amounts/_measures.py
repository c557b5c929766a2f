"""Measures as conversions need them: all an article gives, whether two are one quantity, and by what slip they are not."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import product

from newslint.document import Document
from newslint.layers.numbers import UNITS, Quantity, Unit, round_step
from newslint.regexp import regexp
from newslint.source import Span

#: Units of one name and several sizes, as factors of the one in the table.
_SIZES: dict[str, tuple[float, ...]] = {
    "ton": (907.18474, 1000.0, 1016.0469),
    "tonne": (1000.0, 907.18474),
    "gallon": (3.785411784, 4.54609),
    "pint": (0.473176473, 0.56826125),
    "quart": (0.946352946, 1.1365225),
    "fluid ounce": (0.0295735295625, 0.0284130625),
    "ounce": (0.028349523125, 0.0311034768),
    "barrel": (158.987294928, 119.240471196, 117.347765304, 163.65924),
    "hundredweight": (50.80234544, 45.359237),
    "horsepower": (745.7, 735.49875),
}
#: Units that are taken for one another: by their names, or because the one's factor is better known.
_FAMILIES = tuple(
    frozenset(row.split(", "))
    for row in (
        "foot, yard, metre",
        "foot, inch",
        "mile, nautical mile, kilometre",
        "fathom, metre, foot",
        "pound, ounce",
        "pound, stone, kilogram",
        "acre, hectare",
        "square foot, square metre, square yard",
        "knot, mile per hour, kilometre per hour",
        "metre per second, kilometre per hour, mile per hour",
        "gallon, litre, quart",
        "pint, litre, quart",
        "ton, tonne",
    )
)
#: The factors that people know by heart: miles, pounds, feet, inches, acres.
_KNOWN = (1.609344, 2.20462, 3.28084, 2.54, 2.47105)
_METRIC = regexp(r"metre|gram|litre|tonne|hectare|Celsius|watt|joule|pascal|millibar|bar$")
#: The share by which a conversion may be rounded.
TOLERANCE = 0.05

# All measures ------------------------------------------------------------------------------------------------------------

_LONE = "cubic metre|cubic meter|cubic yard|square mile|square kilometre|square kilometer|mile|pint|acre|gallon|hectare|litre|liter|kilometre|kilometer|kilogram|tonne|ounce|inch|yard"
#: "Half a mile", "a quarter of a mile", "an acre and a half", "a pint": not "twice a mile", "a pound an acre".
_FRACTION = regexp(
    rf"\b(?:(?P<part>half|quarter|three[- ]quarters)(?:[- ](?:of )?an?[- ]|-| (?=mile))|an? )(?P<unit>{_LONE})"
    rf"(?P<more> and a half| and a quarter)?\b",
    re.IGNORECASE,
)
#: What stands before "a mile" that is a length: not "six minutes a mile".
_COUNTED = regexp(r"(?:[,:;(—–] ?|\b(?:or|of|is|was|to|by|for|had|than|just|some|only|about|given|under|nearly|almost|within|roughly|around|over|that) |^)$", re.IGNORECASE)
_PARTS = {"half": 0.5, "quarter": 0.25, "three": 0.75, None: 1.0}
_MORE = {" and a half": 0.5, " and a quarter": 0.25, None: 0.0}
_SPELT = (("liter", "litre"), ("meter", "metre"))
#: "Minus 32 on the Celsius scale", "31 below in Fahrenheit".
_SCALE = regexp(r"(?: degrees)?(?P<below> below(?: zero)?)?(?: on the| in)? (?P<name>celsius|fahrenheit)(?: scale\b)?\b", re.IGNORECASE)
#: "From 3,000 to 5,500 kilometers": the first end stands alone.
_FROM = regexp(r"\b(?:from|between) (\d[\d,]*(?:\.\d+)?) (?:to|and) (?:about )?$")
#: "Six litres per 100km", "47 miles to the gallon".
_RATE_BEFORE = regexp(r"\b(?:per|every|each) $")
_RATE_AFTER = regexp(r" (?:to the|to a|per|an?) (?:[a-z]+ )?(?:gallon|litre|liter)s?\b|[- ]square\b(?! \w+s\b)")


def measures(doc: Document) -> list[Quantity]:
    """All that a text measures, in order."""
    found = [m for q in doc.numbers if (m := _measure(doc, q))]
    taken = {q.span.start for q in doc.numbers}
    for match in _FRACTION.finditer(doc.text):
        if match.start() in taken or any(q.span.start < match.end() and match.start() < q.span.end for q in found):
            continue
        if not match["part"] and not _COUNTED.search(doc.text[max(match.start() - 10, 0) : match.start()]):
            continue
        part = match["part"] and match["part"].lower().split("-")[0].split()[0]
        value = _PARTS[part] + _MORE[match["more"] and match["more"].lower()]
        name = match["unit"].lower()
        for form, right in _SPELT:
            name = name.replace(form, right)
        span = Span(match.start(), match.end())
        # Spelled out, and round: "half a mile" is not 800 metres to the metre.
        found.append(
            Quantity(span, value, value, 0.1 * value, "measure", name, None, None, None, False, None, True, span)
        )
    return sorted(found, key=lambda q: q.span.start)


def _measure(doc: Document, q: Quantity) -> Quantity | None:
    before = doc.text[max(q.span.start - 28, 0) : q.span.start]
    if (q.kind == "cardinal" or q.unit == "degree") and (scale := _SCALE.match(doc.text, q.span.end)):
        low, high = (-q.high, -q.low) if scale["below"] else (q.low, q.high)
        return q._replace(low=low, high=high, kind="measure", unit=f"degree {scale['name'].capitalize()}", span=Span(q.span.start, scale.end()))
    if q.kind != "measure" or not q.unit or _RATE_AFTER.match(doc.text, q.span.end) or _RATE_BEFORE.search(before.lower()):
        return None
    if q.low == q.high and (end := _FROM.search(before)):
        return q._replace(low=float(end[1].replace(",", "")), span=Span(q.span.start - len(before) + end.start(1), q.span.end))
    return q


def dimension(q: Quantity) -> str:
    """What is measured; degrees without a scale are of heat."""
    return "temperature" if q.unit == "degree" else UNITS[q.unit or ""].dimension


def metric(q: Quantity) -> bool:
    """Whether the unit is of the metric system."""
    return _METRIC.search(q.unit or "") is not None


# One quantity ------------------------------------------------------------------------------------------------------------


def readings(q: Quantity, other: Quantity, sea: bool = False) -> list[Unit]:
    """The units a printed unit can mean."""
    assert q.unit is not None
    if q.unit == "degree":
        # "100 degrees (38C)": the scale that the other is not.
        name = {"degree Celsius": "degree Fahrenheit", "degree Fahrenheit": "degree Celsius"}.get(other.unit or "")
        return [UNITS[name]] if name else []
    unit = UNITS[q.unit]
    if sea and q.unit == "mile":
        return [unit, UNITS["nautical mile"]]
    return [unit._replace(factor=f) for f in _SIZES.get(q.unit, (unit.factor,))]


def agree(a: Quantity, b: Quantity, *, sea: bool = False, change: bool = False) -> bool:
    """Whether some reading of both units makes them one value; of a range beside a single value, either end."""
    units = [*product(readings(a, b, sea), readings(b, a, sea))]
    same = [any(_close(x, _half(a), u, y, _half(b), v, not change) for u, v in units) for x, y in ends(a, b)]
    return all(same) if _range(a) == _range(b) else any(same)


def _range(q: Quantity) -> bool:
    return q.low != q.high


def ends(a: Quantity, b: Quantity) -> list[tuple[float, float]]:
    """The values that belong together: of two ranges both ends."""
    return [(a.low, b.low)] if not _range(a) and not _range(b) else [(a.low, b.low), (a.high, b.high)]


def half_right(a: Quantity, b: Quantity) -> bool:
    """Whether of two ranges one end agrees, the other not."""
    if not (_range(a) and _range(b)):
        return False
    lows, highs = (agree(a._replace(low=x, high=x), b._replace(low=y, high=y)) for x, y in ends(a, b))
    return lows != highs


def _close(x: float, half_x: float, u: Unit, y: float, half_y: float, v: Unit, offset: bool) -> bool:
    def base(value: float, unit: Unit) -> float:
        return value * unit.factor + (unit.offset if offset else 0.0)

    # One of the two was worked out from the other as printed: only its own digits are rounded.
    slack = 0.6 if u.dimension == "temperature" else _tolerance(x, half_x, y, half_y) * abs(base(x, u))
    if u.dimension == "temperature" and base(x, u) > 120 and x % 10 == y % 10 == 0:
        # Ovens have marks at every ten degrees.
        slack = 3.5
    if u.dimension == "speed":
        # Winds are measured in knots and rounded to fives in every other unit.
        fives = max((2.5 * w.factor for value, w in ((x, u), (y, v)) if value >= 20 and value % 5 == 0), default=0.0)
        slack += max(fives, min(half_x * u.factor, half_y * v.factor))
    return abs(base(x, u) - base(y, v)) <= slack + max(half_y * v.factor, half_x * u.factor) + 1e-9


def _tolerance(x: float, half_x: float, y: float, half_y: float) -> float:
    """The share a conversion may be off: less where both values are printed to the last digit, "6ft 1in (1.75m)"."""
    coarse = max(max(half, round_step(value) / 2) / abs(value) if value else 1.0 for value, half in ((x, half_x), (y, half_y)))
    return min(max(2 * coarse, TOLERANCE / 2), TOLERANCE)


def _half(q: Quantity) -> float:
    half = q.precision / 2
    if q.approximate or q.bound:
        half = max(half, min(round_step(q.value) / 4, 2.5) if dimension(q) == "temperature" else round_step(q.value) / 4, abs(q.value) * 0.02)
    return half


def expected(a: Quantity, b: Quantity) -> str | None:
    """The first value in the second's unit, in as many digits as it is printed with."""
    for u, v in product(readings(a, b), readings(b, a)):
        values = [(x * u.factor + u.offset - v.offset) / v.factor for x in ((a.low, a.high) if _range(a) and _range(b) else (a.value,))]
        return " to ".join(_rounded(x, b.precision) for x in values) + f" {_plural(v, values[-1])}"
    return None


def _rounded(value: float, precision: float) -> str:
    """A value in the digits of the other: 16 for "26", 16.1 for "26.0"; two digits at least."""
    decimals = max(0, -math.floor(math.log10(precision))) if 0 < precision < 1 else 0
    if abs(value) < 10 and decimals == 0 and abs(value - round(value)) > 0.05:
        decimals = 1 if abs(value) >= 1 else 2
    return f"{round(value, decimals):,.10g}"


#: As messages print them.
_SHORT = {"kilometre": "km", "metre": "m", "centimetre": "cm", "kilogram": "kg", "kilometre per hour": "km/h", "mile per hour": "mph"}


def _plural(unit: Unit, value: float) -> str:
    if unit.name in _SHORT:
        return _SHORT[unit.name]
    if value == 1 or unit.name in ("stone", "horsepower", "hundredweight"):
        return unit.name
    if unit.name.startswith(("degree", "metre per", "pound per")):
        return re.sub(r"^\w+", r"\g<0>s", unit.name)
    return re.sub(r"foot$", "feet", unit.name) if unit.name.endswith("foot") else re.sub(r"inch$", "inche", unit.name) + "s"


# Slips -------------------------------------------------------------------------------------------------------------------


def slips(a: Quantity, b: Quantity) -> Iterator[str]:
    """The known slips by which the second value was got from the first."""
    if half_right(a, b):
        yield "half right"
    if a.value == b.value and a.value not in (0, 1):
        yield "same figure"
    if a.words and a.value in (0.25, 0.5, 0.75) and agree(a._replace(low=1.0, high=1.0), b):
        yield "whole for part"
    for u, v in product(readings(a, b)[:2], readings(b, a)[:2]):
        yield from _heat(a.value, u, b, v) if u.dimension == "temperature" else _factors(a.value, u, b, v)
        zero = u.offset - v.offset if u.dimension == "temperature" else 0.0
        yield from _digits((a.value * u.factor + zero) / v.factor, b)


def _near(y: float, b: Quantity) -> bool:
    """Whether a value is the one printed, but for rounding."""
    step = max(round_step(b.value), b.precision) if b.value else b.precision
    return b.value * y > 0 and abs(b.value - y) <= min(max(0.007 * abs(y), 0.8 * step), 0.03 * abs(y))


def _factors(x: float, u: Unit, b: Quantity, v: Unit) -> Iterator[str]:
    factor = u.factor / v.factor
    if _near(x / factor, b):
        yield "backward"
    if any(_near(x * factor * ten, b) for ten in (0.001, 0.01, 0.1, 10.0, 100.0, 1000.0)):
        yield "tenfold"
    if any(_near(x / factor * ten, b) for ten in (0.1, 10.0)):
        yield "backward tenfold"
    power = {"square": 1 / 2, "cubic": 1 / 3}.get(u.name.split()[0])
    if power and u.name.split()[0] == v.name.split()[0] and any(_near(x * y, b) for y in (factor**power, factor**-power)):
        yield "linear"
    others = {UNITS[n].factor / v.factor for f in _FAMILIES if u.name in f for n in f - {u.name}}
    others |= {u.factor / UNITS[n].factor for f in _FAMILIES if v.name in f for n in f - {v.name}}
    if any(_near(x * y, b) for y in others if abs(y - 1) > 1e-6):
        yield "wrong unit"
    if any(_near(x * y, b) for known in _KNOWN for y in (known, 1 / known)):
        yield "known factor"


def _heat(x: float, u: Unit, b: Quantity, v: Unit) -> Iterator[str]:
    factor = u.factor / v.factor
    if any(abs(b.value - y) <= max(0.6, b.precision / 2) for y in (x * factor, (x + 32) * factor, (x + 32) / factor, x + 32, x - 32, x / factor - 32, x * 2, x / 2)):
        yield "zero"
    if abs(-b.value - (x * u.factor + u.offset - v.offset) / v.factor) <= 0.6:
        yield "sign"


def _digits(right: float, b: Quantity) -> Iterator[str]:
    """Whether one digit is wrong, or two changed places."""
    step = max(round_step(b.value), b.precision) or b.precision or 1.0
    for exact in {step, min(step, b.precision or step)}:
        x, y = (str(abs(round(n / exact))) for n in (right, b.value))
        if len(x) != len(y) or len(x) < 2:
            continue
        apart = [i for i, (c, d) in enumerate(zip(x, y, strict=True)) if c != d]
        if len(apart) == 1:
            yield f"one digit of {min(len(x), 4)}"
        elif len(apart) == 2 and apart[1] == apart[0] + 1 and x[apart[0]] == y[apart[1]] and x[apart[1]] == y[apart[0]]:
            yield "transposed"


def figures(q: Quantity) -> int:
    """How many digits are printed, without noughts at the end."""
    return len(f"{abs(q.low):.10g}".replace(".", "").strip("0"))
