"""How long a stretch of time lasts, and whether a stated duration fits it."""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.dates._extents import Extent, Point, mixed
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp

#: Days in one unit, and how many days off a stated number of units may be.
UNIT_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
_SLACK_DAYS = {"day": 0.0, "night": 0.0, "week": 4.0, "fortnight": 4.0, "month": 17.0, "year": 200.0, "decade": 800.0}
_MINUTES = {"minute": 1, "hour": 60}
#: What meets on working days only, and what meets once a week.
_WORKING = regexp(
    r"\b(?:trial|hearing|inquest|inquiry|session|testimony|evidence|course|training|class|school|sitting|deliberation|workshop|debate|camp)s?\b",
    re.IGNORECASE,
)
_WEEKLY = regexp(r"\b(?:course|class|series|program(?:me)?|season|workshop|league|school|run|residency|seminar)(?:e?s)?\b", re.IGNORECASE)


def said(x: TimeExpression) -> str:
    """The duration in figures: "3 days", "2 hours 40 minutes"."""
    count = x.count or 0
    if x.unit == "hour" and (minutes := round(count % 1 * 60)) % 30:
        return f"{said(x._replace(count=float(int(count))))} {minutes} minutes"
    return f"{count:g} {x.unit}{'s' if count != 1 else ''}"


def comparable(x: TimeExpression, e: Extent) -> bool:
    """Whether the unit of a duration and the ends of a stretch can be compared at all."""
    if x.unit in _MINUTES:
        return e.how != "list" and (e.scale == "time" or (e.scale == "day" and x.unit == "hour" and (x.count or 0) >= 24))
    if x.unit not in UNIT_DAYS:
        return False
    if e.scale == "time":
        return all(p.day is not None for p in (e.first, e.last))
    if e.scale == "year":
        return x.unit in ("year", "decade")
    if e.scale == "month":
        return x.unit in ("month", "year")
    if any(p.day is not None and p.day.kind == "weekday" for p in e.points) and not mixed(e.first, e.last):
        return x.unit in ("day", "night") and (x.count or 0) < 14
    return True


#: Days from which on a court is not taken to sit on every one of them.
_LONG_TRIAL = 21


def conflict(x: TimeExpression, e: Extent, about: str) -> tuple[str, int] | None:
    """How long the stretch is where a duration does not fit it, and whether it is shorter (-1) or longer (1).

    `about` holds the words of the event: a trial sits on working days, a course may meet once a week.
    """
    if x.unit in _MINUTES:
        return _clock(x, e) if e.scale == "time" else _hours_of_days(x, e)
    count = x.count or 0
    if e.how == "list":
        n = len(e.points)
        if x.unit == "week":  # of which five days may be worked
            return (_days(n), -1) if n < 7 * count - 2 else None
        if x.unit not in ("day", "night"):
            return None
        if n == count or (x.unit == "night" and n == count + 1):
            return None
        return _days(n), 1 if n > count else -1
    if e.scale == "year":
        a, b = (p.day.year if p.day else None for p in (e.first, e.last))
        if not a or not b or b < a:
            return None
        want = count * (10 if x.unit == "decade" else 1)
        slack = 3 if x.unit == "decade" else 1
        return None if b - a - slack <= want <= b - a + 1 else (f"{b - a} year{'s' if b - a != 1 else ''}", 1 if b - a > want else -1)
    if e.scale == "month":
        return _months(x, e)
    between = extent_days(e)
    if between is None:
        return None
    weekdays = any(p.day is not None and p.day.kind == "weekday" for p in (e.first, e.last))
    if x.unit == "night":
        fits = {between - 1, between, between + 1}
    elif x.unit == "day":
        fits = {between, between + 1}
        if _WORKING.search(about) and (working := _working_days(e)):
            fits.add(working)
            if between > _LONG_TRIAL and count < working:
                return None  # "the hearing lasted 16 days, between May 11 and June 26": it does not sit every day
    else:
        unit = x.unit or "day"
        length, spare = count * UNIT_DAYS[unit], _SLACK_DAYS[unit]
        low = length - (2 if count <= 1 else spare)
        if x.unit == "week" and (_WEEKLY.search(about) or _WORKING.search(about)):
            low = min(low, 7.0 * (count - 1))
        if low <= between + 1 and between <= length + spare:
            return None
        return _days(between + 1), 1 if between > length else -1
    if count in fits or (weekdays and count in {n + 7 for n in fits}):
        return None
    return _days(between + 1), 1 if between + 1 > count else -1


def ratio(x: TimeExpression, e: Extent) -> float | None:
    """How many times longer a length is than a stretch."""
    minutes = _clock_minutes(e) if e.scale == "time" and x.unit in _MINUTES else None
    if minutes is not None:
        return (x.count or 0) * _MINUTES[x.unit or ""] / max(minutes, 1)
    a, b = e.first.day, e.last.day
    if e.how == "list":
        days: float | None = len(e.points)
    elif e.scale in ("year", "month"):
        ends = [(p.year or 0) * 365.25 + (p.month or 6) * 30.4 if p and (p.year or e.scale == "month") else None for p in (a, b)]
        days = abs(ends[1] - ends[0]) if ends[0] is not None and ends[1] is not None else None
    else:
        days = n + 1 if (n := extent_days(e)) is not None else None
    want = (x.count or 0) * (UNIT_DAYS.get(x.unit or "") or _MINUTES.get(x.unit or "", 0) / 1440)
    return None if days is None else want / max(days, 0.5)


def _days(n: int) -> str:
    return f"{n} day{'s' if n != 1 else ''}"


def extent_days(e: Extent) -> int | None:
    """Whole days from the first day of a stretch to the last."""
    a, b = e.first.day, e.last.day
    if a is None or b is None:
        return None
    if a is b:
        return 0
    if a.kind == b.kind == "weekday":
        return ((b.weekday or 0) - (a.weekday or 0)) % 7 or 7
    if mixed(e.first, e.last):
        return _mixed_days(a, b)
    first, last = _date(a, b.year), _date(b, a.year)
    if first is None or last is None:
        return None
    if last < first and not (a.year and b.year):
        try:
            last = last.replace(year=last.year + 1) if b.year is None else last
            first = first.replace(year=first.year - 1) if b.year is not None else first
        except ValueError:
            return None
    return (last - first).days if last >= first else None


def _mixed_days(a: TimeExpression, b: TimeExpression) -> int | None:
    """Whole days between a weekday and a date, of whose readings the nearest counts that keeps the order."""
    gaps = [(y.low - x.low).days for x in a.readings for y in b.readings]
    return min((gap for gap in gaps if gap >= 0), default=None)


def _date(x: TimeExpression, other: int | None) -> dt.date | None:
    """A day in its own year, the other end's, or the one that the article's date gives."""
    if x.kind != "date" or not x.month or not x.day:
        return None
    year = x.year or other or (x.readings[0].low.year if x.readings else 2023)
    try:
        return dt.date(year, x.month, x.day)
    except ValueError:
        return None


def _working_days(e: Extent) -> int | None:
    distance = extent_days(e)
    start = e.first.day
    if distance is None or start is None:
        return None
    weekday = start.weekday if start.weekday is not None else (d.weekday() if (d := _date(start, None)) else 0)
    return sum((weekday + i) % 7 < 5 for i in range(min(distance, 400) + 1))


def _months(x: TimeExpression, e: Extent) -> tuple[str, int] | None:
    a, b = e.first.day, e.last.day
    if a is None or b is None or not a.month or not b.month:
        return None
    if bool(a.year) != bool(b.year):
        return None if a.year else _month_count(x, ((b.month - a.month) % 12) or 12)
    distance = (b.month - a.month) + 12 * ((b.year or 0) - (a.year or 0))
    if distance <= 0 and not a.year:
        distance += 12
    return _month_count(x, distance)


def _month_count(x: TimeExpression, distance: int) -> tuple[str, int] | None:
    count = x.count or 0
    want = count * 12 if x.unit == "year" else count
    slack = 6 if x.unit == "year" else 1
    if distance < 0 or want - slack <= distance <= want + slack or distance + 1 == want:
        return None
    return f"{distance} month{'s' if distance != 1 else ''}", 1 if distance > want else -1


def _clock_minutes(e: Extent) -> int | None:
    """The minutes between two times of the clock, of one day or of two."""
    a, b = e.first, e.last
    if a.time is None or b.time is None or a.time.minute is None or b.time.minute is None:
        return None
    minutes = b.time.minute - a.time.minute
    if a.day is None or b.day is None:
        return minutes % 1440
    distance = extent_days(e) if a.day != b.day else 0
    return None if distance is None else minutes + 1440 * distance


def _clock(x: TimeExpression, e: Extent) -> tuple[str, int] | None:
    minutes = _clock_minutes(e)
    if e.first.time and e.last.time and e.first.time.span.start > e.last.time.span.start and _halfless(e.first) != _halfless(e.last):
        return None  # "passed the mark at 4 p.m. and crested at 6:30", which is no half past six before four
    want = (x.count or 0) * _MINUTES[x.unit or ""]
    if minutes is None or (want > 1440 and (e.first.day is None or e.last.day is None)):
        return None
    slack = max(want * 0.05, 30 if x.unit == "hour" and want == int(want / 60) * 60 else 15) if x.unit == "hour" else max(want * 0.12, 5)
    options = {minutes, minutes % 720} if _halfless(e.first) and _halfless(e.last) else {minutes}
    if minutes <= 0 or any(abs(m - want) <= slack for m in options):
        return None
    hours, rest = divmod(minutes, 60)
    parts = [f"{n} {unit}{'s' if n != 1 else ''}" for n, unit in ((hours, "hour"), (rest, "minute")) if n]
    return " ".join(parts), 1 if minutes > want else -1


def _halfless(p: Point) -> bool:
    """A time that may be of the morning or of the evening."""
    return (
        p.time is not None
        and p.time.modifier is None
        and "meridiem" not in p.time.parts
        and (p.time.minute or 0) < 780
        and "zone" not in p.time.parts
    )


def _hours_of_days(x: TimeExpression, e: Extent) -> tuple[str, int] | None:
    """ "A 72-hour truce from Wednesday to Thursday": hours against whole days."""
    distance = extent_days(e)
    hours = x.count or 0
    if distance is None or (distance - 1) * 24 <= hours <= (distance + 1) * 24:
        return None
    return _days(distance + 1), 1 if distance * 24 > hours else -1
