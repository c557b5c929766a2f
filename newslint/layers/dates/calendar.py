"""Intervals of the calendar: months, quarters, seasons, steps by units, holidays."""

from __future__ import annotations

import calendar
import datetime as dt

from newslint.layers.dates.model import Interval, make_date

#: Days of one unit, for intervals whose ends need not be exact.
DAYS = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30.44,
    "quarter": 91.3, "semester": 182, "year": 365.25, "decade": 3652.5, "century": 36525, "millennium": 365250,
}  # fmt: skip


def day(d: dt.date) -> Interval:
    return Interval(d, d)


def month(year: int, number: int) -> Interval | None:
    """A whole month; None outside the calendar's years."""
    if not (1 <= year <= 9999 and 1 <= number <= 12):
        return None
    return Interval(dt.date(year, number, 1), dt.date(year, number, calendar.monthrange(year, number)[1]))


def years(first: int, last: int) -> Interval | None:
    if not 1 <= first <= last <= 9999:
        return None
    return Interval(dt.date(first, 1, 1), dt.date(last, 12, 31))


def quarter(year: int, number: int) -> Interval | None:
    a, b = month(year, 3 * number - 2), month(year, 3 * number)
    return Interval(a.low, b.high) if a and b and 1 <= number <= 4 else None


def season(year: int, number: int) -> Interval | None:
    """A season of the north by months: 0 spring (March to May) ... 3 winter (December of `year` to February)."""
    start = 3 * number + 3
    a = month(year, start)
    b = month(year, start + 2) if start + 2 <= 12 else month(year + 1, start + 2 - 12)
    return Interval(a.low, b.high) if a and b else None


def week(d: dt.date) -> Interval:
    """The week from Monday to Sunday that holds `d`."""
    ordinal = d.toordinal() - d.weekday()
    return Interval(dt.date.fromordinal(max(ordinal, 1)), dt.date.fromordinal(min(max(ordinal, 1) + 6, dt.date.max.toordinal())))


def shift(d: dt.date, count: float, unit: str) -> dt.date | None:
    """`d` moved by so many units; None outside the calendar. Months and years keep the day of the month where they can."""
    if unit in ("month", "quarter", "year", "decade", "century", "millennium") and count == int(count):
        steps = int(count) * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}[unit]
        total = d.year * 12 + d.month - 1 + steps
        if not 12 <= total < 120000:
            return None
        year, number = divmod(total, 12)
        return dt.date(year, number + 1, min(d.day, calendar.monthrange(year, number + 1)[1]))
    ordinal = d.toordinal() + round(count * DAYS.get(unit, 1))
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= dt.date.max.toordinal() else None


def around(d: dt.date, unit: str) -> Interval | None:
    """The unit of the calendar that holds `d`: its week, month, year, decade."""
    if unit in ("week", "fortnight"):
        return week(d)
    if unit == "month":
        return month(d.year, d.month)
    if unit == "quarter":
        return quarter(d.year, (d.month + 2) // 3)
    if unit == "year":
        return years(d.year, d.year)
    if unit == "decade":
        return years(max(d.year // 10 * 10, 1), d.year // 10 * 10 + 9)
    if unit == "century":
        return years((d.year - 1) // 100 * 100 + 1, (d.year - 1) // 100 * 100 + 100)
    return day(d)


def weekend(d: dt.date) -> Interval:
    """Saturday and Sunday of the week of `d`."""
    low, high = week(d)
    return Interval(high - dt.timedelta(1) if high > low else high, high)


def nth_weekday(year: int, number: int, weekday: int, n: int) -> dt.date:
    """The n-th weekday (0 Monday) of a month; the last one for n = -1."""
    if n < 0:
        last = dt.date(year, number, calendar.monthrange(year, number)[1])
        return last - dt.timedelta((last.weekday() - weekday) % 7)
    first = dt.date(year, number, 1)
    return first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))


def easter(year: int) -> dt.date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    number, d = divmod(h + k - 7 * m + 114, 31)
    return dt.date(year, number, d + 1)


#: Holidays by fixed day (month, day), by weekday of a month (month, weekday, n), or by days from Easter Sunday.
FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year": (1, 1), "christmas eve": (12, 24), "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26), "st stephen's day": (12, 26), "valentine's day": (2, 14), "st valentine's day": (2, 14),
    "st patrick's day": (3, 17), "saint patrick's day": (3, 17),
    "st george's day": (4, 23), "st andrew's day": (11, 30), "st david's day": (3, 1), "april fools' day": (4, 1),
    "april fool's day": (4, 1), "cinco de mayo": (5, 5),
    "juneteenth": (6, 19), "flag day": (6, 14), "bastille day": (7, 14), "halloween": (10, 31),
    "veterans day": (11, 11),
    "armistice day": (11, 11), "bonfire night": (11, 5), "guy fawkes night": (11, 5), "groundhog day": (2, 2), "earth day": (4, 22),
    "may day": (5, 1), "ve day": (5, 8),
    "vj day": (8, 15), "victory day": (5, 9), "d-day": (6, 6), "australia day": (1, 26), "anzac day": (4, 25), "canada day": (7, 1),
    "international women's day": (3, 8),
    "world aids day": (12, 1), "all saints' day": (11, 1), "all saints day": (11, 1), "all souls' day": (11, 2), "epiphany": (1, 6),
    "fourth of july": (7, 4), "july fourth": (7, 4),
    "christmas night": (12, 25), "new years day": (1, 1), "new years eve": (12, 31), "valentines day": (2, 14), "st patricks day": (3, 17),
}  # fmt: skip
FLOATING = {
    "martin luther king day": (1, 0, 3), "martin luther king jr. day": (1, 0, 3), "mlk day": (1, 0, 3), "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3), "president's day": (2, 0, 3),
    "memorial day": (5, 0, -1), "labor day": (9, 0, 1), "columbus day": (10, 0, 2), "indigenous peoples' day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4), "remembrance sunday": (11, 6, 2),
}  # fmt: skip
EASTER = {
    "easter": 0, "easter sunday": 0, "easter day": 0, "good friday": -2, "holy thursday": -3, "maundy thursday": -3, "easter monday": 1,
    "palm sunday": -7, "easter saturday": -1,
    "holy saturday": -1, "ash wednesday": -46, "shrove tuesday": -47, "mardi gras": -47, "ascension day": 39, "pentecost": 49,
    "whit sunday": 49, "whit monday": 50,
}  # fmt: skip
#: Holidays whose day needs a calendar of their own (or differs by country): found, never dated.
UNDATED = frozenset((
    "mother's day", "mothers' day", "mothers day", "father's day", "fathers' day", "fathers day", "eid", "eid al-fitr", "eid al-adha",
    "ramadan", "hanukkah", "chanukah", "passover", "yom kippur", "rosh hashanah", "diwali", "lunar new year", "chinese new year",
    "kwanzaa", "labour day", "remembrance day", "victoria day", "black friday", "cyber monday", "super tuesday", "giving tuesday",
    "election day", "inauguration day", "easter weekend", "orthodox christmas", "independence day",
))  # fmt: skip


def holiday(name: str, year: int) -> dt.date | None:
    """The date of a holiday (name in lower case) in a year, if the Gregorian calendar gives it."""
    if not 1583 <= year <= 9998:
        return None
    if fixed := FIXED.get(name):
        return make_date(year, *fixed)
    if floating := FLOATING.get(name):
        return nth_weekday(year, *floating)
    if (days := EASTER.get(name)) is not None:
        return easter(year) + dt.timedelta(days)
    if name in ("black friday", "cyber monday", "giving tuesday"):
        return nth_weekday(year, 11, 3, 4) + dt.timedelta({"black friday": 1, "cyber monday": 4, "giving tuesday": 5}[name])
    if name == "election day":
        return nth_weekday(year, 11, 0, 1) + dt.timedelta(1)
    return None
