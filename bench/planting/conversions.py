"""Numbers, NL307: one measure in two units."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from bench.planting.core import Article
from bench.planting.numbers import Both, Values, fair, inserts, rounded

#: (kind, unit, its names, metric unit, its names, factor, lowest and highest value)
_UNITS = (
    ("length", ("miles",), ("km", "kilometers", "kilometres", "kilometres"), 1.609344, 3, 900),
    ("length", ("miles", "mi"), ("km",), 1.609344, 3, 90),
    ("speed", ("mph", "miles per hour"), ("kph", "km/h", "kilometers per hour"), 1.609344, 30, 190),
    ("sea", ("knots",), ("km/h", "kph"), 1.852, 8, 60),
    ("height", ("feet", "ft"), ("meters", "metres", "m"), 0.3048, 12, 90),
    ("height", ("inches",), ("centimetres", "cm"), 2.54, 3, 40),
    ("area", ("acres",), ("hectares", "ha"), 0.40468564, 12, 9_000),
    ("area", ("square miles", "sq miles"), ("square kilometers", "sq km"), 2.58998811, 8, 900),
    ("weight", ("pounds", "lbs", "lb"), ("kg", "kilograms", "kilos"), 0.45359237, 20, 900),
    ("volume", ("gallons", "US gallons"), ("liters", "litres"), 3.785411784, 20, 9_000),
)


def _fahrenheit(c: float) -> float:
    return c * 9 / 5 + 32


def _measure(rng: Random, value: float, names: tuple[str, ...]) -> str:
    return f"{rounded(value):,} {rng.choice(names)}"


def _converted(rng: Random, group: str) -> tuple[str, str, str]:
    """A measure, the same in another unit, and that wrongly converted: upside down, a digit or a tenth off, another factor."""
    if group == "heat":
        c = rng.randint(-12, 44)
        f = int(rounded(_fahrenheit(c)))
        wrong_f = rng.choice([x for x in (int(rounded(c * 9 / 5)), f + 10, f - 10, c + 32, f + 23) if abs(x - f) >= 6])
        wrong_c = rng.choice((c + 10, c - 10, c + 7, c - 6))
        sign = rng.choice(("C", "°C", " C", " degrees Celsius"))
        other = {"C": "F", "°C": "°F", " C": " F", " degrees Celsius": " degrees Fahrenheit"}[sign]
        if rng.random() < 0.5:
            return f"{c}{sign}", f"{f}{other}", f"{wrong_f}{other}"
        assert abs(_fahrenheit(wrong_c) - f) > 6
        return f"{f}{other}", f"{c}{sign}", f"{wrong_c}{sign}"
    names: tuple[str, ...]
    metric: tuple[str, ...]
    _, names, metric, factor, low, high = rng.choice([u for u in _UNITS if u[0] == group])
    value = rng.randint(low, high)
    if value > 200:
        value = round(value, -1)
    if rng.random() < 0.3:
        value, names, metric, factor = max(value, 20), metric, names, 1 / factor
    true = value * factor
    while True:
        wrong = true * rng.choice((1 / factor / factor, 0.1, 10, 1.25, 0.78, 1.5, 0.62, 1.12))
        if abs(wrong / true - 1) >= 0.1 and abs(rounded(wrong) - rounded(true)) >= 2 and wrong >= 1:
            break
    unit = rng.choice(metric)
    short = rounded(true, 1) if true < 10 else rounded(true)
    return _measure(rng, value, names), f"{short:,} {unit}", f"{rounded(wrong):,} {unit}"


def _conversion(group: str) -> Callable[[Random, Article], Both]:
    def values(rng: Random, article: Article) -> Both:
        first, second, wrong = _converted(rng, group)
        return {"v": first, "w": second}, {"w": wrong}

    return values


for _group in ("length", "speed", "sea", "height", "area", "weight", "heat", "volume"):
    inserts("NL307", _group, 0.6 if _group in ("volume", "sea") else 1, _conversion(_group))


def _fair_measures(rng: Random, article: Article) -> Values:
    miles, degrees = rng.randint(4, 19) * 10, rounded(rng.uniform(0.8, 4), 1)
    return {
        "miles": rng.randint(4, 60),
        "vr": f"{miles} miles",
        "wr": f"{rounded(miles * 1.609344 / 10) * 10} km",
        "dc": degrees,
        "df": rounded(degrees * 9 / 5, 1),
    }


fair("NL307", "brackets", 1, _fair_measures)
fair("NL307", "rounded", 1, _fair_measures)
