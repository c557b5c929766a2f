"""The layer's work, loaded when the first article asks for dates."""

from __future__ import annotations

import datetime as dt

from newslint.layers.dates import ages, build, clock, days, periods, spans_of_time
from newslint.layers.dates.anchor import Found, anchor
from newslint.layers.dates.compose import compose
from newslint.layers.dates.grammar import START, at
from newslint.layers.dates.lexicon import Scan
from newslint.layers.dates.lexicon import scan as scan_text
from newslint.layers.dates.model import TimeExpression

_BUILDERS: dict[str, build.Builder] = {
    "iso": build.iso, "numeric": build.numeric, "us": build.date, "gb": build.date, "ordinal_day": build.ordinal_day,
    "day_of_month": build.day_of_month,
    "month_year": periods.month_year, "month": periods.month, "season": periods.season, "quarter": periods.quarter,
    "century": periods.century,
    "decade": periods.decade, "years": periods.years, "year": periods.year,
    "nth": periods.nth, "unit_end": periods.unit_end, "beside_today": days.beside_today,
    "holiday": days.holiday, "weekday": days.weekday, "weekday_short": days.weekday_short, "day_word": days.day_word,
    "weekend": days.weekend,
    "recurring": days.recurring, "clock": clock.clock,
    "clock_range": clock.clock_range,
    "age": spans_of_time.age, "comma_age": spans_of_time.comma_age, "anniversary": spans_of_time.anniversary,
    "jubilee": ages.jubilee, "plain_age": ages.plain_age,
    "quarter_century": ages.quarter_century,
    "halves": spans_of_time.halves,
    "long": spans_of_time.long, "nights": spans_of_time.nights, "relative": spans_of_time.relative, "duration": spans_of_time.duration,
    "after_units": spans_of_time.after_units,
}  # fmt: skip


def search(text: str, published: dt.date | None) -> tuple[TimeExpression, ...]:
    """See newslint.layers.dates.find."""
    scan = scan_text(text)
    found: list[Found] = []
    done = 0
    for m in START.finditer(scan.classes):
        if m.start() < done:
            continue
        value = _try(scan, m.start())
        if value is None:
            continue
        done = m.start() + 1
        while scan.starts[done] < value.span.end:
            done += 1
        found.append(Found(m.start(), done, value))
    return tuple(anchor(scan, compose(scan, found), published))


def _try(scan: Scan, first: int) -> TimeExpression | None:
    """The first production at a piece whose builder accepts it."""
    start, beyond = scan.classes[first], None
    while match := at(start, beyond).match(scan.classes, first):
        beyond = match.lastgroup
        if beyond is None:
            return None
        value = _BUILDERS[beyond](scan, first, match.end())
        if value is not None:
            return value
    return None
