"""Readings for what is printed only in part: from the sentence, the paragraph and the publication date."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newslint.layers.dates import calendar as cal
from newslint.layers.dates.build import EDGES, dated, joined_range, narrowed, one
from newslint.layers.dates.context import Tense, any_weekday, sentence, tense
from newslint.layers.dates.lexicon import Scan
from newslint.layers.dates.model import Interval, TimeExpression
from newslint.layers.dates.periods import nth_in

#: Months within which the occurrence nearest to publication is the only reading.
NEAR_DAYS = 122


class Found(NamedTuple):
    """An expression and the pieces it is made of."""

    first: int
    end: int
    value: TimeExpression


class Years(NamedTuple):
    """The years printed in a paragraph, with the pieces they stand at, in order."""

    number: int
    years: list[tuple[int, int]]

    def nearest(self, at: int, low: int, high: int) -> int | None:
        """The year printed nearest to a piece, between two others."""
        first, last = bisect_left(self.years, (low, 0)), bisect_left(self.years, (high, 0))
        here = bisect_left(self.years, (at, 0))
        near = self.years[max(here - 1, first) : min(here + 2, last)]
        return min(near, key=lambda found: abs(found[0] - at))[1] if near else None


class Past(NamedTuple):
    """What the paragraph has said so far: for "that year", "two days later"."""

    first: int
    value: TimeExpression
    reading: Interval


def anchor(scan: Scan, found: Sequence[Found], published: dt.date | None) -> list[TimeExpression]:
    """The expressions in order with their readings."""
    out: list[TimeExpression] = []
    said: list[Past] = []
    paragraph = Years(-1, [])
    breaks = [-1, *(m.start() for m in re.finditer("\n", scan.classes)), len(scan.classes)]
    printed: dict[int, list[tuple[int, int]]] = {}
    for f in found:
        if y := _printed_year(f.value):
            printed.setdefault(bisect_left(breaks, f.first), []).append((f.first, y))
    for f in found:
        number = bisect_left(breaks, f.first)
        if number != paragraph.number:
            paragraph, said = Years(number, printed.get(number, [])), []
        value = _anchored(scan, f, paragraph, said, published, out[-1] if out else None)
        if value.readings and value.kind not in ("duration", "age", "time", "recurring"):
            said.append(Past(f.first, value, value.readings[0]))
        out.append(value)
    return out


def _printed_year(value: TimeExpression) -> int | None:
    if value.kind in ("decade", "century", "age", "duration"):
        return None
    return value.year or (value.first.year if value.first else None)


def _anchored(
    scan: Scan, f: Found, years: Years, said: list[Past], published: dt.date | None, before: TimeExpression | None = None
) -> TimeExpression:
    value = f.value
    if value.readings and value.kind != "range":
        return value
    if value.kind == "range":
        if value.readings or not value.items:
            return value
        items = [_anchored(scan, Found(f.first, f.end, x), years, said, published) for x in value.items]
        items = _in_order(items)
        made = joined_range(value.span, items, as_list=value.role == "list")
        return value._replace(
            items=made.items, first=made.first, last=made.last, readings=made.readings, certainty=made.certainty, anchor=items[0].anchor
        )
    if value.kind == "period" and value.month is None:
        return _nth_of_month(value, published)
    if value.kind in _YEARLY and value.year is None:
        return _in_year(scan, f, years, published, before)
    if value.kind == "weekday":
        return _weekday(scan, f, said, published)
    if value.kind == "relative":
        return _relative(scan, f, said, published)
    return value


#: What recurs each year and so needs one.
_YEARLY = frozenset(("date", "month", "season", "quarter", "holiday", "period"))


def _nth_of_month(value: TimeExpression, published: dt.date | None) -> TimeExpression:
    """The second Tuesday of next month."""
    moved = cal.shift(published, _STEP.get(value.modifier or "this", 0), "month") if published else None
    if moved is None:
        return value
    return value._replace(readings=one(nth_in(value, moved.year, moved.month)), certainty="anchored", anchor="published")


def _in_order(items: list[TimeExpression]) -> list[TimeExpression]:
    """Readings of a range's items so that the last does not come before the first ("Dec. 30 to Jan. 2")."""
    out = [items[0]]
    for item in items[1:]:
        low = out[-1].readings[0].low if out[-1].readings else None
        if low and item.readings and item.readings[0].low < low and item.year is None:
            later = [r for r in item.readings if r.low >= low]
            if not later and item.month and item.day and item.month < (out[-1].month or 0):
                later = list(dated(low.year + 1, item.month, item.day))
            if not later and item.kind == "weekday":
                later = [Interval(r.low + dt.timedelta(7), r.high + dt.timedelta(7)) for r in item.readings[:1] if r.high.year < 9999]
            if later:
                item = item._replace(readings=tuple(later))
        out.append(item)
    return out


def _in(value: TimeExpression, year: int) -> Interval | None:
    """The expression in a year."""
    if value.kind == "date" and value.month and value.day:
        return next(iter(dated(year, value.month, value.day)), None)
    if value.kind == "month" and value.month:
        edge = value.modifier if value.modifier in ("early", "mid", "late") else None
        return narrowed(cal.month(year, value.month), edge)
    if value.kind == "season" and value.count is not None:
        return cal.season(year, int(value.count))
    if value.kind == "quarter" and value.count is not None:
        return cal.quarter(year, int(value.count))
    if value.kind == "period" and value.month:
        return nth_in(value, year, value.month)
    if value.kind == "holiday" and value.modifier:
        found = cal.holiday(value.modifier, year)
        return cal.day(found) if found else None
    return None


#: Between a time that is counted and the date that it comes to: "six weeks before that, on July 20".
_COMES_TO = re.compile(r"(?:before|after|earlier|later)(?: (?:that|this))?,? (?:(?:on|in) (?:the )?)?")


def _counted_on(before: TimeExpression | None, value: TimeExpression, text: str) -> bool:
    """Whether a date says where a time counted from another comes to."""
    if before is None or before.kind != "relative":
        return False
    word = text.rfind(" ", 0, before.span.end) + 1
    return _COMES_TO.fullmatch(text, word, value.span.start) is not None


def _in_year(scan: Scan, f: Found, years: Years, published: dt.date | None, before: TimeExpression | None) -> TimeExpression:
    """A date, month, season or holiday without a year."""
    value = f.value
    if value.kind == "date" and value.month is None:
        return _day_only(scan, f, published)
    printed = _year_words(value, scan)
    if printed is not None and published:
        reading = _in(value._replace(modifier=None) if value.kind == "month" else value, published.year + printed)
        return value._replace(readings=one(reading), certainty="anchored", anchor="published")
    a, b = sentence(scan, f.first)
    near = years.nearest(f.first, 0, len(scan.classes))
    same = years.nearest(f.first, a, b)
    if near and not same and _counted_on(before, value, scan.text):
        return value._replace(readings=one(_in(value, near)), certainty="anchored", anchor="context", tense="past")
    how = tense(scan, f.first, f.end) if published else None
    readings: list[Interval] = []
    relative_word = value.modifier in ("last", "past", "previous", "next", "coming", "this", "current", "following")
    if same and not relative_word:
        readings += one(_in(value, same))
    nearest = _nearest(value, published, how) if published else []
    readings += nearest
    if near and not same and not relative_word:
        readings += one(_in(value, near))
    unique = tuple(dict.fromkeys(readings))
    from_context = bool(unique) and bool(same) and not relative_word
    return value._replace(
        readings=unique,
        certainty="anchored" if len(unique) < 2 or from_context else "ambiguous",
        anchor=("context" if from_context else "published") if unique else None,
        tense=how,
    )


def _year_words(value: TimeExpression, scan: Scan) -> int | None:
    """-1, 0 or 1 for "June last year", "the third quarter of this year"."""
    span = value.parts.get("relative")
    if span is None:
        return None
    words = span.of(scan.text).lower().split()
    return {"last": -1, "next": 1, "this": 0, "current": 0, "previous": -1, "coming": 1}.get(words[0])


def _nearest(value: TimeExpression, published: dt.date, how: Tense | None) -> list[Interval]:
    """The occurrence nearest to publication when it is near; else the last and the next one, in the order the tense asks for."""
    found = [r for y in (published.year - 1, published.year, published.year + 1, published.year - 2) if (r := _in(value, y))]
    if value.kind == "date" and not found:  # February 29
        found = [r for y in range(published.year - 8, published.year + 8) if (r := _in(value, y))]
    past = [r for r in found if r.low <= published]
    future = [r for r in found if r.high >= published and r not in past[-1:]]
    last = max(past, default=None)
    following = min((r for r in future if last is None or r > last), default=None)
    if value.modifier in ("last", "past", "previous") and value.kind != "date":
        whole = [r for r in past if r.high < published]
        return sorted(whole, reverse=True)[:2]
    if value.modifier in ("this", "current"):
        return [r for y in (published.year,) if (r := _in(value, y))] or []
    if value.modifier in ("next", "coming"):
        return sorted(r for r in found if r.low > published)[:2]
    if last and last.high >= published:
        return [last]
    both = [r for r in (last, following) if r]
    if len(both) < 2:
        return both
    past_gap, future_gap = max((published - both[0].high).days, 0), (both[1].low - published).days
    if how == "past" and past_gap <= NEAR_DAYS:
        return both[:1]
    if how == "future" and future_gap <= NEAR_DAYS:
        return both[1:]
    if how is None and min(past_gap, future_gap) <= NEAR_DAYS:
        return [both[0] if past_gap <= future_gap else both[1]]
    return both[::-1] if how == "future" or (how is None and future_gap <= past_gap) else both


def _day_only(scan: Scan, f: Found, published: dt.date | None) -> TimeExpression:
    """Tuesday the 18th: the day of the month nearest to publication."""
    value = f.value
    if published is None or value.day is None:
        return value
    near: list[Interval] = []
    for step in (0, -1, 1) if value.modifier is None else (_STEP.get(value.modifier, 0),):
        total = published.year * 12 + published.month - 1 + step
        near += dated(total // 12, total % 12 + 1, value.day)
    how = tense(scan, f.first, f.end)
    wanted = [r for r in near if (how != "past" or r.low <= published) and (how != "future" or r.low >= published)] or near
    wanted.sort(key=lambda r: abs((r.low - published).days))
    return value._replace(
        readings=tuple(wanted[:2]), certainty="anchored" if len(wanted) < 2 else "ambiguous", anchor="published", tense=how
    )


def _weekday(scan: Scan, f: Found, said: list[Past], published: dt.date | None) -> TimeExpression:
    """A bare weekday is the last one in a past tense (today included), the next one in a future tense, else either."""
    value = f.value
    if value.weekday is None or published is None:
        return value
    if any_weekday(scan, f.first, f.end):
        return value
    last = published - dt.timedelta((published.weekday() - value.weekday) % 7)
    following = published + dt.timedelta((value.weekday - published.weekday()) % 7)
    week_start = cal.week(published).low
    how = tense(scan, f.first, f.end)
    word = value.modifier
    if "week" in value.parts:
        moved = cal.shift(published, 7 * _STEP.get(value.parts["week"].of(scan.text).split()[0].lower(), 0), "day")
        days = [cal.week(moved).low + dt.timedelta(value.weekday)] if moved else []
    elif word in ("last", "past", "previous"):
        before_today = last if last < published else last - dt.timedelta(7)
        days = [before_today] + ([before_today - dt.timedelta(7)] if word == "last" and before_today >= week_start else [])
    elif word in ("next", "coming", "following"):
        after_today = following if following > published else following + dt.timedelta(7)
        days = [after_today] + ([after_today + dt.timedelta(7)] if word == "next" and after_today <= week_start + dt.timedelta(6) else [])
    elif word in ("before", "earlier", "after", "later", "that", "same"):
        days = _beside(value, said, word)
        return value._replace(readings=tuple(cal.day(d) for d in days), certainty="anchored", anchor="context" if days else None, tense=how)
    elif how == "past":
        days = [last]
    elif how == "future":
        days = [following]
    else:
        days = list(dict.fromkeys((following, last) if word == "this" else (last, following)))
    return value._replace(
        readings=tuple(cal.day(d) for d in days), certainty="anchored" if len(days) == 1 else "ambiguous", anchor="published", tense=how
    )


def _beside(value: TimeExpression, said: list[Past], word: str) -> list[dt.date]:
    if not said or value.weekday is None:
        return []
    base = said[-1].reading.low
    back = (base.weekday() - value.weekday) % 7
    if word in ("that", "same"):
        return [base] if back == 0 else []
    days = -(back or 7) if word in ("before", "earlier") else 7 - back
    moved = cal.shift(base, days, "day")
    return [moved] if moved else []


#: Whole units from now for "last week", "this month".
_STEP = {
    "before": -1,
    "earlier": -1,
    "after": 1,
    "preceding": -1,
    "last": -1,
    "past": -1,
    "previous": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
    "this": 0,
    "current": 0,
}
_FROM_SAID = frozenset(("following", "previous", "preceding", "that", "same", "before", "after", "earlier", "later", "next"))
_DAY_WORDS = {
    "before yesterday": -2,
    "after tomorrow": 2,
    "next": 1,
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "overnight": 0,
    "this": 0,
    "last": -1,
}


def _relative(scan: Scan, f: Found, said: list[Past], published: dt.date | None) -> TimeExpression:
    value = f.value
    unit, word, role = value.unit or "day", value.modifier, value.role
    if role == "after" and _from_now(f, scan) and published and value.count is not None:
        moved = cal.shift(published, value.count, unit)
        return value._replace(readings=one(cal.day(moved)) if moved else (), certainty="anchored", anchor="published")
    if role in ("later", "earlier", "after", "before") and not (role in ("later",) and not said):
        return _from_context(value, said)
    from_said = _FROM_SAID if value.span.of(scan.text)[:4].lower() == "the " else _FROM_SAID - {"next"}
    several = value.count is not None or (value.approximate and role is not None)
    if word in from_said and not several and (said or word in ("that", "same")):
        return _named_unit(value, said)
    if published is None:
        return value
    if role == "ago":
        if value.count is None:
            return value._replace(anchor="published")
        moved = cal.shift(published, -value.count, unit)
        readings = one(cal.around(moved, "decade" if unit == "century" else unit)) if moved else ()
        if moved and unit == "decade":
            readings = (Interval(cal.shift(moved, -3, "year") or moved, cal.shift(moved, 3, "year") or moved),)
        return value._replace(readings=readings, certainty="anchored", anchor="published")
    if role in ("past", "next"):
        count = value.count if value.count is not None else (1 if not value.approximate else None)
        if count is None:
            return value._replace(anchor="published")
        other = cal.shift(published, -count if role == "past" else count, unit if unit != "weekend" else "week")
        if other is None:
            return value
        counted = [Interval(min(other, published), max(other, published))]
        if value.count is None and unit in ("year", "month", "week", "quarter", "decade"):
            counted.insert(1 if word in ("past", "coming") else 0, *list(one(cal.around(other, unit)))[:1])
        return value._replace(readings=tuple(counted), certainty="anchored" if len(counted) == 1 else "ambiguous", anchor="published")
    if unit == "weekend":
        base = cal.shift(published, 7 * _STEP.get(word or "this", 0), "day") or published
        weekends = [cal.weekend(base)]
        if published.weekday() < 4 and word in ("this", None):
            weekends.append(cal.weekend(published - dt.timedelta(7)))
        return value._replace(readings=tuple(weekends), certainty="ambiguous" if len(weekends) > 1 else "anchored", anchor="published")
    if unit == "day" and word in _DAY_WORDS:
        moved = cal.shift(published, _DAY_WORDS[word], "day")
        low = published - dt.timedelta(1) if word == "overnight" and moved else moved
        return value._replace(readings=(Interval(low, moved),) if moved and low else (), certainty="anchored", anchor="published")
    if word == "end":
        whole = cal.around(published, unit)
        return value._replace(readings=one(cal.day(whole.high) if whole else None), certainty="anchored", anchor="published")
    if word in _STEP:
        moved = cal.shift(published, _STEP[word], unit)
        edge = value.parts["edge"].of(scan.text).lower() if "edge" in value.parts else None
        reading = narrowed(cal.around(moved, unit) if moved else None, EDGES.get(edge or ""))
        return value._replace(readings=one(reading), certainty="anchored", anchor="published")
    return value


def _from_now(f: Found, scan: Scan) -> bool:
    """Whether an interval is counted from now: "two weeks from now", "three days from today"."""
    return f.value.span.of(scan.text).lower().endswith((" now", " today"))


def _from_context(value: TimeExpression, said: list[Past]) -> TimeExpression:
    """Two years later, three days earlier: counted from the last date of the paragraph."""
    if not said or value.count is None or value.role in ("after", "before"):
        return value
    unit = value.unit or "day"
    sign = 1 if value.role == "later" else -1
    low, high = cal.shift(said[-1].reading.low, sign * value.count, unit), cal.shift(said[-1].reading.high, sign * value.count, unit)
    if low is None or high is None:
        return value
    return value._replace(readings=(Interval(low, high),), certainty="anchored", anchor="context")


def _named_unit(value: TimeExpression, said: list[Past]) -> TimeExpression:
    """The following day, that year, the year before."""
    if not said:
        return value
    unit = value.unit or "day"
    step = {"following": 1, "after": 1, "later": 1, "next": 1, "that": 0, "same": 0}.get(value.modifier or "", -1)
    base = said[-1].reading
    if unit in ("day",) and base.low != base.high:
        return value
    moved = cal.shift(base.low, step, unit if unit != "weekend" else "week")
    reading = (cal.weekend(moved) if unit == "weekend" else cal.around(moved, unit)) if moved else None
    return value._replace(readings=one(reading), certainty="anchored", anchor="context")
