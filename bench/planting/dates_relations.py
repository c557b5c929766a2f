"""Dates and times, NL204 to NL208: what dates say of each other and of publication."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from random import Random
from typing import Any

from bench.planting.core import Article, Plant, look_alikes, plants
from bench.planting.dates import DAY, ago, off, weekday
from bench.planting.words import MONTHS
from bench.planting.writing import write

Values = dict[str, Any]


def _pair(code: str, group: str, weight: float, values: Any, fits: Callable[[Article, int], bool] | None = None) -> None:
    """Register insertions of a group; `values(rng, article)` gives right values and what is wrong with them, or None."""

    @plants(code, group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        found = values(rng, article)
        return write(rng, article, code, group, *found, fits=fits) if found else None


def _twin(code: str, group: str, weight: float, values: Any) -> None:
    """Register look-alikes of a group."""

    @look_alikes(code, group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        found = values(rng, article)
        return write(rng, article, code, group, found, None) if found else None


# NL204: years and days before publication, and between two years --------------------------------------------------------


def _interval(rng: Random, article: Article) -> tuple[Values, Values]:
    n = rng.choice((rng.randint(4, 12), rng.randint(10, 60)))
    return {"n": n, "y": article.date.year - n, "k": rng.randint(4, 30)}, {"n": off(rng, n, 2, 8 if n < 13 else 12, 2)}


def _between(rng: Random, article: Article) -> tuple[Values, Values]:
    n, later = rng.randint(3, 45), article.date.year - rng.randint(1, 60)
    return {"n": n, "ya": later, "yb": later - n}, {"n": off(rng, n, 2, 10, 2)}


def _days(rng: Random, article: Article) -> tuple[Values, Values]:
    n = rng.randint(2, 20)
    return {"n": n, "day": article.date - n * DAY}, {"n": off(rng, n, 2, 8, 2)}


for _group, _weight in (("ago", 2), ("first", 2), ("anniversary", 2), ("since", 2)):
    _pair("NL204", _group, _weight, _interval)
_pair("NL204", "between", 2, _between)
_pair("NL204", "days", 1, _days)


def _fair_interval(rng: Random, article: Article) -> Values:
    n = rng.randint(8, 40)
    return {
        "n": n,
        "np": n + 1,
        "nm": max(n - 5, 2),
        "n1": n + rng.choice((-1, 0, 1)),
        "y": article.date.year - n,
        "other": article.date.year - n - 7,
    }


for _group in ("approximate", "near", "unlike"):
    _twin("NL204", _group, 1, _fair_interval)


# NL205: ages -----------------------------------------------------------------------------------------------------------


def age_on(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _off_age(rng: Random, age: int, least: int) -> int:
    """A wrong age: ten years off, two digits swapped, or a few years off."""
    swapped = int(str(age)[::-1])
    choices = [age + 10, age - 10, swapped, off(rng, age, least, 4), off(rng, age, least, 9)]
    return rng.choice([c for c in choices if abs(c - age) >= least and 16 <= c <= 99])


def _obituary(rng: Random, article: Article) -> tuple[Values, Values]:
    died = ago(rng, article, 2, 15)
    born = died - rng.randint(35 * 365, 97 * 365) * DAY
    age = age_on(born, died)
    assert 0 <= (died - born).days - age * 365.2425 + 2 <= 370
    return {"born": born, "died": died, "age": age}, {"age": _off_age(rng, age, 1)}


def _years(rng: Random, article: Article, low: int, high: int) -> tuple[Values, Values]:
    end = article.date.year - rng.randint(1, 90)
    age = rng.randint(low, high)
    return {"by": end - age, "dy": end, "age": age}, {"age": _off_age(rng, age, 3)}


def _now(rng: Random, article: Article) -> tuple[Values, Values]:
    born = ago(rng, article, 20 * 365, 60 * 365)
    if (born.month, born.day) == (2, 29):
        born += DAY
    age = age_on(born, article.date)
    return {"born": born, "age": age}, {"age": _off_age(rng, age, 2)}


def _twice(rng: Random, article: Article) -> tuple[Values, Values]:
    age = rng.randint(19, 34)
    return {"age": age, "ageb": age}, {"ageb": _off_age(rng, age, 1)}


def _backward(rng: Random, article: Article) -> tuple[Values, Values]:
    later = article.date.year - rng.randint(1, 150)
    earlier = later - rng.randint(30, 90)
    return {"dy": earlier, "by": later}, {"dy": later, "by": earlier}


_pair("NL205", "obituary", 3, _obituary)
_pair("NL205", "yearspan", 2, lambda rng, a: _years(rng, a, 40, 95))
_pair("NL205", "event", 2, lambda rng, a: _years(rng, a, 18, 33))
_pair("NL205", "now", 2, _now)
_pair("NL205", "twice", 3, _twice)
_pair("NL205", "backward", 1, _backward)


def _fair_ages(rng: Random, article: Article) -> Values:
    end, age = article.date.year - rng.randint(1, 60), rng.randint(25, 60)
    return {"age": rng.randint(46, 70), "ageb": rng.randint(19, 28), "by": end - age, "dy": end, "age1": age - rng.randint(0, 1)}


def _ages_told(rng: Random, article: Article) -> Values:
    age = rng.randint(17, 30)
    return {"age": age, "ageb": age + rng.randint(6, 30)}


_twin("NL205", "others", 1, _fair_ages)
_twin("NL205", "times", 1, _ages_told)
_twin("NL205", "margin", 1, _fair_ages)


# NL206: a month of last year without its year ---------------------------------------------------------------------------


def ambiguous_months(article: Article) -> list[int]:
    """Months that have not come yet this year and whose last occurrence lies at least five months back."""
    return [m for m in range(article.date.month + 1, 13) if (article.date.month - m) % 12 >= 5]


def _undated_months(article: Article) -> list[int]:
    """Those of them to which the article gives no year, which a reader would carry on."""
    return [m for m in ambiguous_months(article) if not _dated(article, MONTHS[m])]


def _dated(article: Article, month: str) -> bool:
    return re.search(rf"\b{month}(?: \d{{1,2}},)? (?:of )?(?:19|20)\d\d\b", article.text[article.front.body :]) is not None


def _month(rng: Random, article: Article) -> tuple[Values, Values] | None:
    coming = _undated_months(article)
    if not coming:
        return None
    month = rng.choice(coming)
    past = article.date.month > 1 and rng.random() < 0.4
    good = MONTHS[rng.randint(1, article.date.month - 1)] if past else f"{MONTHS[month]} {article.date.year - 1}"
    return {"when": good, "k": rng.randint(4, 20)}, {"when": MONTHS[month]}


def _last_month(rng: Random, article: Article) -> tuple[Values, Values] | None:
    coming = [m for m in _undated_months(article) if m > article.date.month + 1]
    if article.date.month < 4 or not coming:
        return None
    return {"lastmonth": MONTHS[rng.choice(coming)]}, {"lastmonth": MONTHS[article.date.month - rng.randint(1, 3)]}


_A_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\byears?\b")


def _of_no_other_year(article: Article, at: int) -> bool:
    """Whether the sentences around a place tell of no year, in which a reader would put the month."""
    return _A_YEAR.search(article.text, max(at - 500, article.front.body), at + 300) is None


_pair("NL206", "bare", 9, _month, _of_no_other_year)
_pair("NL206", "last", 1, _last_month, _of_no_other_year)


def _clear_month(rng: Random, article: Article) -> Values | None:
    coming = ambiguous_months(article)
    return {"month": MONTHS[rng.choice(coming)], "year": article.date.year - rng.randint(1, 9)} if coming else None


for _group in ("recurring", "given", "ahead"):
    _twin("NL206", _group, 1, _clear_month)


# NL207: the order of two events -----------------------------------------------------------------------------------------


def _order(rng: Random, article: Article, ahead: bool = False) -> tuple[Values, Values] | None:
    first = ago(rng, article, -30, -3) if ahead else ago(rng, article, 12, 60)
    last = first + rng.randint(2, 9) * DAY
    if first.year != last.year:  # without its year, a swapped date would be last year's
        return None
    early = article.date.year - rng.randint(4, 40)
    late = early + rng.randint(2, 15 if early < article.date.year - 16 else 3)
    hour, hours = rng.randint(6, 10), rng.randint(2, 9)
    times = [f"{(h - 1) % 12 + 1}:{rng.randint(10, 59)} {'a.m.' if h < 12 else 'p.m.'}" for h in (hour, hour + hours)]
    right: Values = {
        "a": first,
        "b": last,
        "ya": early,
        "yb": late,
        "ha": times[0],
        "hb": times[1],
        "fut": article.date + 300 * DAY,
        "ynext": early + 1,
    }
    swapped = {x: right[y] for x, y in (("a", "b"), ("b", "a"), ("ya", "yb"), ("yb", "ya"), ("ha", "hb"), ("hb", "ha"))}
    return right, swapped


for _group, _weight in (("arrest", 1), ("travel", 1), ("after", 2), ("before", 2)):
    _pair("NL207", _group, _weight, _order)
_pair("NL207", "coming", 0.5, lambda rng, a: _order(rng, a, ahead=True))
for _group in ("undated", "turn"):
    _twin("NL207", _group, 1, lambda rng, a: (found := _order(rng, a)) and found[0])


# NL208: tense ----------------------------------------------------------------------------------------------------------


def _tense(rng: Random, article: Article, ahead: bool, near: bool = False) -> tuple[Values, Values]:
    low, high = (3, 24) if near else (6, 300)
    past, coming = ago(rng, article, low, high), ago(rng, article, -high, -low)
    right, wrong = (coming, past) if ahead else (past, coming)
    return {"day": right, "wd": weekday(right)}, {"day": wrong, "wd": weekday(wrong)}


def _habit(rng: Random, article: Article) -> tuple[Values, Values] | None:
    day = ago(rng, article, 1, 12)
    if article.date.month > 2 or day.year != article.date.year or (day.month, day.day) == (2, 29):
        return None
    return {"day": day, "wd": weekday(day)}, {"day": day.replace(year=day.year - 1)}


_pair("NL208", "future", 4, lambda rng, a: _tense(rng, a, True))
_pair("NL208", "past", 4, lambda rng, a: _tense(rng, a, False))
_pair("NL208", "near", 1, lambda rng, a: _tense(rng, a, True, True))
_pair("NL208", "habit", 1.5, _habit)
for _group in ("planned", "then"):
    _twin("NL208", _group, 1, lambda rng, a: {"coming": ago(rng, a, -300, -5), "past": ago(rng, a, 200, 3000)})
