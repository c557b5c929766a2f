"""Dates and times, NL201 to NL209: errors made in passages of our own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Any

from bench.planting.core import Article, Edit, Plant, look_alikes, plants
from bench.planting.words import MONTHS, WEEKDAYS
from bench.planting.writing import Writer, date_text, ordinal_figure, phrasings, styles, write
from newslint.source import Span

DAY = dt.timedelta(1)


def ago(rng: Random, article: Article, low: int, high: int) -> dt.date:
    """A day `low` to `high` days before publication; below zero for days to come."""
    return article.date - rng.randint(low, high) * DAY


def weekday(day: dt.date) -> str:
    return WEEKDAYS[day.weekday()]


def other_weekday(rng: Random, day: dt.date) -> str:
    """Not the weekday of `day`: mostly the one beside it, the slip that reporters make."""
    shift = rng.choice((1, 1, 6, 6, 2, 3, 4, 5))
    return WEEKDAYS[(day.weekday() + shift) % 7]


def off(rng: Random, value: int, least: int, most: int = 12, floor: int = 1) -> int:
    """A whole number at least `least` away from `value`, not below `floor`."""
    choices = [v for v in range(max(floor, value - most), value + most + 1) if abs(v - value) >= least]
    return rng.choice(choices)


def _insertion(
    code: str, group: str, weight: float, values: Callable[[Random, Article], tuple[dict[str, Any], dict[str, Any]] | None]
) -> None:
    @plants(code, group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        found = values(rng, article)
        return write(rng, article, code, group, *found) if found else None


# NL201 -----------------------------------------------------------------------------------------------------------------


def _dated(rng: Random, day: dt.date) -> tuple[dict[str, Any], dict[str, Any]]:
    return {"day": day, "wd": weekday(day)}, {"wd": other_weekday(rng, day)}


def _pair(rng: Random, article: Article, ahead: bool = False) -> tuple[dict[str, Any], dict[str, Any]]:
    day = ago(rng, article, -60, -10) if ahead else ago(rng, article, 20, 70)
    last = day + rng.randint(2, 9) * DAY
    wrong = rng.choice([{"wd": other_weekday(rng, day)}, {"wdb": other_weekday(rng, last)}])
    return {"day": day, "wd": weekday(day), "dayb": last, "wdb": weekday(last)}, wrong


_insertion("NL201", "full", 3, lambda rng, a: _dated(rng, ago(rng, a, 300, 25000)))
_insertion("NL201", "past", 3, lambda rng, a: _dated(rng, ago(rng, a, 3, 80)))
_insertion("NL201", "coming", 2, lambda rng, a: _dated(rng, ago(rng, a, -80, -3)))
_insertion("NL201", "pair", 0.7, _pair)
_insertion("NL201", "paircoming", 0.7, lambda rng, a: _pair(rng, a, ahead=True))
_insertion("NL201", "abbr", 1, lambda rng, a: _dated(rng, ago(rng, a, -50, -3)))


def julian_day(year: int, month: int, day: int) -> int:
    """The day number of a date of the Julian calendar; modulo 7, its weekday."""
    a = (14 - month) // 12
    y, m = year + 4800 - a, month + 12 * a - 3
    return day + (153 * m + 2) // 5 + 365 * y + y // 4 - 32083


# The last day of the Julian calendar in Rome was a Thursday.
assert WEEKDAYS[julian_day(1582, 10, 4) % 7] == "Thursday"


def _weekday_look_alike(group: str, weight: float) -> None:
    @look_alikes("NL201", group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        day = ago(rng, article, 5, 60)
        friday = next(d for i in range(7) if (d := day - i * DAY).weekday() == 4)
        if friday.month != (friday + DAY).month or day.month != (day + DAY).month:
            return None
        old = dt.date(rng.randint(1600, 1740), rng.randint(1, 12), rng.randint(1, 28))
        return write(
            rng,
            article,
            "NL201",
            group,
            {
                "day": day,
                "wd": weekday(day),
                "dayn": day + DAY,
                "wdn": weekday(day + DAY),
                "fri": friday,
                "sat": friday + DAY,
                "odd": next(d for i in range(15, 22) if (d := day - i * DAY).weekday() in (1, 3) and d.weekday() != day.weekday()),
                "oddb": day + 40 * DAY,
                "jday": old,
                "jwd": WEEKDAYS[julian_day(old.year, old.month, old.day) % 7],
            },
            None,
        )


for _group, _weight in (("range", 3), ("julian", 0.5), ("named", 2), ("apart", 2)):
    _weekday_look_alike(_group, _weight)


# NL202 -----------------------------------------------------------------------------------------------------------------


def _date_of(style: str, day: int, month: int, year: int | None) -> str:
    """A date that need not exist."""
    real = date_text(dt.date(2000, month, 28), style, False)
    number = ordinal_figure(day) if style == "ukth" else str(day)
    text = real.replace("28th", number) if style == "ukth" else real.replace("28", number)
    return f"{text}{',' if style in ('us', 'ap') else ''} {year}" if year else text


def _impossible(rng: Random, article: Article, group: str) -> tuple[str, str, str]:
    """A wrong expression of `group`, its right counterpart, and the date style."""
    style = styles(rng).date
    year = article.date.year - rng.randint(0, 40)
    if group == "date":
        month = rng.choice((2, 2, 4, 6, 9, 11, 3))
        printed = rng.choice((year, year, None if month < article.date.month else year))
        if month == 2 and printed and year % 4 and rng.random() < 0.6:
            return _date_of(style, 29, 2, year), _date_of(style, 28, 2, year), style
        bad = {2: rng.choice((30, 31)), 3: rng.choice((32, 33))}.get(month, 31)
        return _date_of(style, bad, month, printed), _date_of(style, rng.randint(2, 28), month, printed), style
    if group == "range":
        month = rng.choice((2, 4, 6, 9, 11))
        first = rng.randint(10, 22)
        last = rng.choice((30, 31)) if month == 2 else 31
        good = rng.randint(first + 2, 28)
        if rng.random() < 0.4:  # backward
            month, first, last, good = rng.randint(1, 12), rng.randint(10, 25), rng.randint(1, 8), 28
        dash = rng.choice(("-", "–", " - ", " to "))
        name = date_text(dt.date(2000, month, 1), style, False).replace("1st", "").replace("1", "").strip()
        texts = [f"{name} {first}{dash}{x}" if style in ("us", "ap") else f"{first}{dash}{x} {name}" for x in (last, good)]
        return texts[0], texts[1], style
    if group == "years":
        span = rng.randint(2, 25)
        dash = rng.choice(("-", "–"))
        start = year - span
        form = rng.choice(("{}" + dash + "{}", "from {} to {}"))
        return form.format(year, start), form.format(start, year), style
    if group in ("ordinal", "ordinalday"):
        n = rng.randint(2, 28 if group == "ordinalday" else 99)
        right = ordinal_figure(n)
        return f"{n}{rng.choice([s for s in ('st', 'nd', 'rd', 'th') if not right.endswith(s)])}", right, style
    if group == "bigyear":
        at = rng.choice((2, 3))
        return f"{year}"[:at] + "0" + f"{year}"[at:], str(year), style
    hour, minute = rng.randint(1, 11), rng.randint(1, 59)
    return *rng.choice(
        [
            (f"{hour}:{rng.randint(60, 99)} p.m.", f"{hour}:{minute:02} p.m."),
            (f"{hour + 12}:{rng.randint(61, 95)}", f"{hour + 12}:{minute:02}"),
            (f"{rng.randint(13, 19)} p.m.", f"{hour} p.m."),
            (f"{rng.randint(25, 29)}:{minute:02}", f"{rng.randint(13, 23)}:{minute:02}"),
            (f"{rng.randint(25, 28)} o'clock", f"{hour} o'clock"),
            (f"{hour} a.m. in the afternoon", f"{hour} a.m."),
            (f"{hour} p.m. in the morning", f"{hour} p.m."),
        ]
    ), style


def _bad_form(group: str, weight: float) -> None:
    @plants("NL202", group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        bad, good, date_style = _impossible(rng, article, group)
        return write(rng, article, "NL202", group, {"bad": good}, {"bad": bad}, style=styles(rng)._replace(date=date_style))


for _group, _weight in (("date", 4), ("range", 3), ("years", 1), ("ordinal", 2), ("ordinalday", 1), ("bigyear", 1), ("time", 3)):
    _bad_form(_group, _weight)


def _possible(group: str) -> None:
    @look_alikes("NL202", group)
    def plant(rng: Random, article: Article) -> Plant | None:
        leap = rng.choice([y for y in range(1940, article.date.year) if y % 4 == 0])
        year = article.date.year - rng.randint(4, 30)
        first = dt.date(article.date.year, rng.choice((1, 4, 6, 10)), rng.randint(24, 28))
        return write(
            rng,
            article,
            "NL202",
            group,
            {
                "leap": str(leap),
                "y1": str(year),
                "y2": str(year + 3),
                "ys": f"{(year + 1) % 100:02}",
                "r1": f"{MONTHS[first.month]} {first.day}",
                "r2": f"{MONTHS[(first + 9 * DAY).month]} {(first + 9 * DAY).day}",
            },
            None,
        )


_possible("numbers")
_possible("dates")


# NL203 -----------------------------------------------------------------------------------------------------------------


def _clock(hour: int, style: int) -> str:
    half = "a.m." if hour < 12 else "p.m."
    return (f"{(hour - 1) % 12 + 1} {half}", f"{hour:02}:00", "noon" if hour == 12 else f"{(hour - 1) % 12 + 1}{half.replace('.', '')}")[
        style
    ]


def _lasting(rng: Random, article: Article, group: str) -> tuple[dict[str, Any], dict[str, Any]]:
    first = ago(rng, article, -40, -3) if group.endswith("coming") else ago(rng, article, 52, 80)
    if group.startswith("weeks"):
        weeks = rng.randint(2, 7)
        return {"a": first, "b": first + weeks * 7 * DAY, "n": weeks}, {"n": off(rng, weeks, 2, 5, 2)}
    if group == "hours":
        start, hours, clock = rng.randint(7, 14), rng.randint(2, 8), rng.randint(0, 2)
        return {"ha": _clock(start, clock), "hb": _clock(start + hours, clock), "n": hours}, {"n": off(rng, hours, 1, 3, 2)}
    if group == "years":
        end, years = article.date.year - rng.randint(0, 40), rng.randint(3, 15)
        return {"ya": str(end - years), "yb": str(end), "n": years}, {"n": off(rng, years, 2, 6, 2)}
    if group == "weekdays":
        start, days = rng.randint(0, 3), rng.randint(2, 4)
        right = {"wa": WEEKDAYS[start], "wb": WEEKDAYS[start + days - 1], "n": days}
        return right, {"n": off(rng, days, 2, 4, 2)}
    if group == "single":
        start = rng.randint(0, 4)
        day = WEEKDAYS[start]
        when = rng.choice((f"from {day}", f"starting {day}", f"beginning on {day}", f"on {day} and {WEEKDAYS[start + 1]}"))
        return {"n": 2 if " and " in when else rng.randint(2, 5), "when": when}, {"when": f"on {day}"}
    days = rng.randint(2, 8)
    return {"a": first, "b": first + (days - 1) * DAY, "n": days}, {"n": off(rng, days, 2, 5, 2)}


for _group, _weight in (
    ("days", 2.5),
    ("dayscoming", 2),
    ("weekdays", 1.5),
    ("single", 1.5),
    ("hours", 2),
    ("years", 2),
    ("weeks", 0.7),
    ("weekscoming", 0.7),
):
    _insertion("NL203", _group, _weight, lambda rng, a, g=_group: _lasting(rng, a, g))  # type: ignore[misc]


def _fitting(group: str) -> None:
    @look_alikes("NL203", group)
    def plant(rng: Random, article: Article) -> Plant | None:
        first, days, end = ago(rng, article, 12, 40), rng.randint(3, 7), article.date.year - rng.randint(1, 20)
        return write(
            rng,
            article,
            "NL203",
            group,
            {
                "wa": rng.choice(WEEKDAYS[:5]),
                "n": days - rng.randint(0, 1) if group == "inclusive" else rng.randint(2, 5),
                "m": days - 1,
                "a": first,
                "b": first + (days - 1) * DAY,
                "ya": str(end - 6),
                "yb": str(end),
            },
            None,
        )


_fitting("news")
_fitting("inclusive")


# NL209 -----------------------------------------------------------------------------------------------------------------


def _dateline(rng: Random, article: Article, group: str, wrong: dict[str, Any] | None) -> Plant:
    """A dateline belongs before the first words of the body; the rest of the passage follows a later paragraph."""
    writer = Writer(rng, article)
    right: dict[str, Any] = {
        "day": ago(rng, article, 0, 1),
        "near": ago(rng, article, 0, 1),
        "old": ago(rng, article, 30, 300),
        "ten": ago(rng, article, 9, 9),
    }
    if group == "place":
        right["place"] = right["home"] = writer.names["city"]
        wrong = {"place": writer.names["city2"]}
    else:
        right["place"] = writer.names["city2"]
    phrasing = writer.choose(rng.choice(phrasings("NL209")[group]))
    start = article.front.body + len(article.body_text) - len(article.body_text.lstrip())
    later = rng.choice(article.boundaries)

    def edits(values: dict[str, Any]) -> tuple[Edit, ...]:
        first, second = writer.fill(phrasing, values).split(" ¶ ")
        return Edit(Span(start, start), first, "", article.parting), Edit(Span(later, later), second, article.parting)

    good = edits(right)
    if wrong is None:
        return Plant("NL209", group, article, (), good, "look-alike")
    return Plant("NL209", group, article, edits({**right, **wrong}), good, "insertion")


@plants("NL209", "date")
def dateline_date(rng: Random, article: Article) -> Plant:
    return _dateline(rng, article, "date", {"day": ago(rng, article, 4, 200) if rng.random() < 0.7 else ago(rng, article, -60, -4)})


@plants("NL209", "place")
def dateline_place(rng: Random, article: Article) -> Plant:
    return _dateline(rng, article, "place", {})


@look_alikes("NL209", "file")
def dateline_file(rng: Random, article: Article) -> Plant:
    return _dateline(rng, article, "file", None)
