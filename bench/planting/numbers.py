"""Numbers, NL301, NL302 and NL306 to NL309: sums, shares, changes and conversions."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from bench.planting.core import Article, Plant, look_alikes, plants
from bench.planting.dates import off
from bench.planting.words import Names
from bench.planting.writing import Money, write

Values = dict[str, Any]
Both = tuple[Values, Values]


def rounded(value: float | Decimal, places: int = 0) -> Decimal:
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def inserts(code: str, group: str, weight: float, values: Callable[[Random, Article], Both | None], label: str = "") -> None:
    """Register insertions of a group; `values` gives right values and what is wrong with them. `label` names the group in tables."""

    @plants(code, label or group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        found = values(rng, article)
        made = write(rng, article, code, group, *found) if found else None
        return made._replace(group=label or group) if made else None


def fair(code: str, group: str, weight: float, values: Callable[[Random, Article], Values | None]) -> None:
    """Register look-alikes of a group."""

    @look_alikes(code, group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        found = values(rng, article)
        return write(rng, article, code, group, found, None) if found else None


# NL301: a change from a to b ---------------------------------------------------------------------------------------------

_UP = {
    "rose": ("rose", "grew", "increased", "climbed", "went up"),
    "risen": ("risen", "grown", "increased", "climbed", "gone up"),
    "rise": ("rise", "increase"),
    "up": ("up",),
    "higher": ("higher", "more"),
}
_DOWN = {
    "rose": ("fell", "dropped", "decreased", "declined", "went down", "shrank"),
    "risen": ("fallen", "dropped", "decreased", "declined", "gone down"),
    "rise": ("fall", "drop", "decrease", "decline"),
    "up": ("down",),
    "higher": ("lower", "less"),
}


def directed(rng: Random, up: bool) -> Values:
    """Words of one direction."""
    return {slot: rng.choice(words) for slot, words in (_UP if up else _DOWN).items()}


_MONEY_SUBJECTS = (
    "revenue at {company}",
    "spending on roads in {city}",
    "the school budget of {city}",
    "operating profit at {company}",
    "tax income in {country}",
    "the average house price in {city}",
    "{company}'s turnover",
    "foreign aid to {country}",
)
_COUNT_SUBJECTS = (
    "the number of passengers at {city} airport",
    "membership of the union",
    "enrolment at {university}",
    "the number of burglaries in {city}",
    "the population of {city}",
    "the number of visitors to {city}",
    "the club's attendance",
    "the number of asylum claims in {country}",
)


def _amounts(rng: Random, article: Article, low: float, high: float) -> tuple[Values, Decimal, Decimal]:
    """Two values of one thing, the second `low` to `high` times the first; and their sizes."""
    factor = rng.uniform(low, high)
    names = Names(rng, article.text)
    money = rng.random() < 0.5
    a: Money | Decimal
    b: Money | Decimal
    if money:
        subject = rng.choice(_MONEY_SUBJECTS)
        if "house price" in subject:
            first = rounded(rng.randint(80, 900) * 1000)
            second = rounded(float(first) * factor / 1000) * 1000
            a, b = Money(first, "", currency := rng.choice("$£€")), Money(second, "", currency)
        else:
            places = rng.choice((0, 1))
            first = rounded(rng.uniform(20, 900) if places == 0 else rng.uniform(2, 90), places)
            second = rounded(float(first) * factor, places)
            scale, currency = rng.choice(("million", "million", "billion")), rng.choice("$$£€")
            a, b = Money(first, scale, currency), Money(second, scale, currency)
    else:
        subject = rng.choice(_COUNT_SUBJECTS)
        first = Decimal(rng.choice((rng.randint(120, 990), rng.randint(1_000, 98_000))))
        second = rounded(float(first) * factor)
        a, b = first, second
    text = subject.format_map(_Slots(names))
    return {"a": a, "b": b, "sub": text[:1].upper() + text[1:], "subl": text}, first, second


class _Slots(dict[str, str]):
    def __init__(self, names: Names) -> None:
        super().__init__()
        self.names = names

    def __missing__(self, key: str) -> str:
        return self.names[key]


def change(first: Decimal, second: Decimal) -> Decimal:
    """The size of a change in percent."""
    return abs(second - first) / first * 100


def _wrong_percent(rng: Random, true: Decimal, first: Decimal, second: Decimal) -> Decimal | None:
    """A change that no rounding explains; sometimes the slip of dividing by the new value."""
    slips = [
        rounded(abs(second - first) / second * 100),
        rounded(true + rng.choice((10, -10, 20))),
        rounded(true * Decimal(str(rng.choice((0.5, 1.5, 2, 0.7))))),
    ]
    good = [s for s in slips if 2 <= s < 100 and abs(s - true) >= max(Decimal(3), true / 8)]
    return rng.choice(good) if good else None


def _percent(rng: Random, article: Article) -> Both | None:
    up = rng.random() < 0.6
    values, first, second = _amounts(rng, article, *((1.08, 1.9) if up else (0.4, 0.92)))
    true = change(first, second)
    places = 1 if rng.random() < 0.3 else 0
    wrong = _wrong_percent(rng, true, first, second)
    if wrong is None or first == second:
        return None
    return {**values, **directed(rng, up), "p": rounded(true, places)}, {"p": wrong + (rounded(rng.random(), 1) if places else 0)}


def _direction(rng: Random, article: Article) -> Both | None:
    up = rng.random() < 0.5
    values, first, second = _amounts(rng, article, *((1.08, 1.9) if up else (0.4, 0.92)))
    state = rng.getstate()
    right = directed(rng, up)
    rng.setstate(state)
    return {**values, **right, "p": rounded(change(first, second))}, directed(rng, not up)


def _multiple(rng: Random, article: Article) -> Both:
    times, word = rng.choice(((2, "doubled"), (3, "tripled"), (0.5, "halved"), (4, "quadrupled")))
    values, _, _ = _amounts(rng, article, times * 0.995, times * 1.005)
    others = [w for t, w in ((2, "doubled"), (3, "tripled"), (0.5, "halved"), (4, "quadrupled")) if t != times]
    return {**values, "doubled": word}, {"doubled": rng.choice(others)}


inserts("NL301", "change", 6, _percent, "percent")
inserts("NL301", "change", 3, _direction, "direction")
inserts("NL301", "multiple", 1, _multiple)


def _fair_change(rng: Random, article: Article) -> Values:
    values, first, second = _amounts(rng, article, 1.1, 1.7)
    true = change(first, second)
    yearly = rng.choice((2, 3, 4, 6))
    grown = rounded(float(first) * (1 + yearly / 100) ** 5, 0 if first == first.to_integral() else 1)
    a = values["a"]
    bg = a._replace(number=grown) if isinstance(a, Money) else grown
    near = rounded(true / 5) * 5
    return {
        **values,
        **directed(rng, True),
        "pr": near if abs(near - true) <= 1 else rounded(true),
        "pn": rounded(true),
        "other": off(rng, int(true), 6, 20, 3),
        "yearly": yearly,
        "bg": bg,
    }


fair("NL301", "rounded", 1, _fair_change)
fair("NL301", "bases", 1, _fair_change)


# NL302: percent called points ---------------------------------------------------------------------------------------------

_LOW_RATES = (
    "unemployment in {country}",
    "the key interest rate",
    "inflation in {country}",
    "the mortgage rate",
    "the vacancy rate in {city}",
)
_HIGH_RATES = (
    "turnout in {city}",
    "the vaccination rate in {city}",
    "support for {party}",
    "the president's approval rating",
    "the poverty rate in {city}",
    "the share of voters who back {party}",
    "{company}'s market share",
    "the pass rate in {city}",
)


def _points(rng: Random, article: Article) -> tuple[Values, Decimal]:
    """Two rates and their difference, which is not also the relative change."""
    while True:
        places = rng.choice((0, 0, 1))
        x = rounded(rng.uniform(2.5, 9.5) if places else rng.uniform(5, 62), places)
        d = rounded(rng.uniform(0.5, 3), 1) if places else rounded(rng.uniform(2, 9))
        up = rng.random() < 0.6 or x - d < 1
        y = x + d if up else x - d
        if abs(d / x * 100 - d) >= max(Decimal(2), d / 4):
            break
    text = rng.choice(_LOW_RATES if places else _HIGH_RATES).format_map(_Slots(Names(rng, article.text)))
    words = directed(rng, up)
    words["rose"] = words["rose"].replace("shrank", "fell").replace("decreased", "fell")
    return {"x": x, "y": y, "rate": text[:1].upper() + text[1:], "ratel": text, **words}, d


def _confused(rng: Random, article: Article) -> Both:
    values, d = _points(rng, article)
    size = int(d) if d == d.to_integral() else d
    in_percent = rng.choice((f"{d} percent", f"{d}%", f"{d}%", f"{d} per cent"))
    word = (
        (["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][size - 1])
        if isinstance(size, int) and size < 10
        else str(size)
    )
    good = rng.choice((f"{word} percentage points", f"{d} percentage points", f"{d} points", f"{word} points"))
    return {**values, "diff": good}, {"diff": in_percent}


inserts("NL302", "change", 1, _confused)


def _relative(rng: Random, article: Article) -> Values | None:
    values, d = _points(rng, article)
    other = off(rng, int(d), 4, 30, 5)
    relative = rounded(d / values["x"] * 100)
    return {**values, "rel": relative, "d": d, "bp": int(d * 100), "other": other} if relative <= 100 else None


fair("NL302", "relative", 2, _relative)
fair("NL302", "worded", 0.4, _relative)  # the difference by chance: rare in print


# NL306: the same amount a thousandfold apart, or in another currency -------------------------------------------------------


def _amount(rng: Random) -> Money:
    tenths = rng.choice([n for n in range(12, 99) if n % 10])
    number = rng.choice((rounded(tenths / 10, 1), Decimal(rng.randint(11, 98))))
    return Money(number, rng.choice(("million", "million", "million", "billion")), rng.choice("$$£€"))


def _magnitude(rng: Random, article: Article) -> Both:
    money = _amount(rng)
    swapped = {"million": "billion", "billion": "million"}[money.scale]
    n = rounded(rng.choice([n for n in range(12, 99) if n % 10]) / 10, 1)
    figure = rng.random() < 0.4
    whole = f"{int(n * 1_000_000):,}" if figure else f"{n} million"
    return {"m": money, "r": money, "q": f"{n} million", "s": whole}, {
        "r": money._replace(scale=swapped)
        if rng.random() < 0.65
        else money._replace(currency=rng.choice([c for c in "$£€" if c != money.currency])),
        "s": f"{n} billion" if rng.random() < 0.6 else f"{int(n * 1000):,}",
    }


inserts("NL306", "scale", 4, _magnitude)
inserts("NL306", "counts", 1, _magnitude)


def _fair_amounts(rng: Random, article: Article) -> Values:
    money = _amount(rng)._replace(scale="million")
    pounds = money._replace(currency="£")
    dollars = pounds._replace(number=rounded(pounds.number * Decimal("1.31"), 1 if pounds.number < 11 else 0), currency="$")
    return {
        "t": money,
        "u": money._replace(scale="billion"),
        "gbp": pounds,
        "usd": dollars,
        "m": money,
        "other": money._replace(number=money.number + 7),
    }


fair("NL306", "unlike", 2, _fair_amounts)
fair("NL306", "converted", 1, _fair_amounts)


# NL308: shares of one whole ------------------------------------------------------------------------------------------------


def _shares(rng: Random, article: Article, count: int) -> Both:
    while True:
        cuts = sorted(rng.sample(range(6, 95), count - 1))
        parts = [b - a for a, b in zip([0, *cuts], [*cuts, 100])]
        if min(parts) >= 4:
            break
    assert sum(parts) == 100
    parts[rng.randrange(count)] -= rng.choice((0, 0, 1, 2))
    right = dict(zip(("a", "b", "c3", "d"), parts))
    slot = rng.choice(list(right))
    return right, {slot: right[slot] + rng.randint(5, 30)}


inserts("NL308", "three", 4, lambda rng, a: _shares(rng, a, 3))
inserts("NL308", "four", 1, lambda rng, a: _shares(rng, a, 4))
fair("NL308", "multiple", 1, lambda rng, a: {"p1": rng.randint(45, 80), "p2": rng.randint(35, 70), "p3": rng.randint(25, 60)})


# NL309: margins -------------------------------------------------------------------------------------------------------------


def _margin(rng: Random, article: Article) -> Both:
    y = rng.randint(28, 46)
    x = rng.randint(y + 3, min(y + 25, 97 - y))
    g2 = rng.randint(0, 2)
    g1 = g2 + rng.randint(2, 4)
    vy = rng.randint(20, 210)
    vx = vy + rng.randint(2, 40)
    ty = rng.randint(4_000, 22_000)
    tx = ty + rng.randint(150, 6_000)
    right = {
        "x": x,
        "y": y,
        "lead": x - y,
        "g1": g1,
        "g2": g2,
        "goals": g1 - g2,
        "vx": vx,
        "vy": vy,
        "margin": vx - vy,
        "tx": tx,
        "ty": ty,
        "tm": tx - ty,
        "other": off(rng, x - y, 3, 12, 4),
        "few": rng.choice((3, 4, 5)),
    }
    wrong = {
        "lead": off(rng, x - y, 2, 8, 2),
        "goals": off(rng, g1 - g2, 1, 3, 2),
        "margin": off(rng, vx - vy, 2, 10, 2),
        "tm": tx - ty + rng.choice((100, -100, 90, 1000, 27)),
    }
    return right, wrong


for _group, _weight in (("poll", 1), ("score", 1), ("votes", 1)):
    inserts("NL309", _group, _weight, _margin)
for _group in ("sports", "polls"):
    fair("NL309", _group, 1, lambda rng, a: _margin(rng, a)[0])
