"""Whether one time comes behind another one on every reading."""

from __future__ import annotations

import datetime as dt

from newslint.layers.dates import Interval, TimeExpression

#: Dates without a year further apart than this may be of two years.
_FAR = 60


def contradicts(first: TimeExpression, last: TimeExpression) -> bool:
    """Whether every reading puts the event that the text tells as the first behind the last."""
    if first.kind == last.kind == "time":
        return first.minute is not None and last.minute is not None and first.minute > last.minute
    if first.bounds in ("until", "by") or last.bounds == "since" or not _explicit(first) or not _explicit(last):
        return False
    if first.year and last.year:
        return all(a.low > b.high for a in first.readings for b in last.readings)
    if first.kind == last.kind == "date":
        return all(_nearest_order(a, b) for a in first.readings for b in last.readings)
    return False


def _explicit(x: TimeExpression) -> bool:
    """Whether a date prints its day and month, or its year."""
    return bool(x.readings) and ((x.kind == "date" and x.month is not None and x.day is not None) or x.year is not None)


def _nearest_order(first: Interval, last: Interval) -> bool:
    """Whether a day comes behind another one when at least one year is not printed: the nearest occurrence decides."""
    gaps = []
    for years in (-1, 0, 1):
        try:
            moved = dt.date(first.low.year + years, last.low.month, last.low.day)
        except ValueError:
            continue
        gaps.append((moved - first.low).days)
    nearest = min(gaps, key=abs, default=0)
    return -_FAR < nearest < 0
