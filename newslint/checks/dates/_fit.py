"""Whether an interval is as long as from one time to another, at the precision in print."""

from __future__ import annotations

import re

from newslint.layers.dates import Interval, TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Years in one unit; days in one of the shorter ones.
YEARS = {"year": 1.0, "decade": 10.0, "century": 100.0}
DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44}
_LESS = regexp(r"\b(?:nearly|almost|under|less than|fewer than|up to|not quite|close to|approaching|barely|within|as many as)(?: a| the| \w+ing)? ?$", re.IGNORECASE)
_MORE = regexp(r"\b(?:more than|over|at least|well over|upwards? of|in excess of|no less than|beyond|exceeding) ?(?:a )?$", re.IGNORECASE)
_ABOUT = regexp(r"\b(?:about|some|around|roughly|approximately|an estimated|circa|or so|a good) ?$", re.IGNORECASE)
_FAR_MORE = regexp(r"\b(?:well (?:over|beyond)|far more than|much more than|long over) ?(?:a )?$", re.IGNORECASE)
#: How far one unit may be off: a decade may be nine or thirteen years, whole centuries more.
_SLACK = {"decade": 4.0, "century": 12.0}
_RANGES = {"far more": (0.0, 2.0), "less": (0.25, 0.0), "more": (0.0, 0.6), "about": (0.2, 0.2)}


def fits(doc: Document, x: TimeExpression, a: Interval, b: Interval) -> bool:
    """Whether from `a` to `b` is as long as the interval says."""
    low, high = distance(a, b, x.unit or "year")
    size = YEARS.get(x.unit or "", 1.0)
    slack = _SLACK.get(x.unit or "", 1.0)
    least, most = (x.count or 0) * size, (x.count_high or x.count or 0) * size
    approximation = _approximation(doc, x.span)
    less, more = _RANGES.get(approximation, (0.0, 0.0))
    if x.approximate and not (less or more):
        less, more = _RANGES["about"]
    if x.count_high is None and x.unit == "year" and least >= 100 and least % 50 == 0:
        slack = max(slack, least * 0.01)
    widened = max(slack, 1.0)
    under = 1.0 if approximation in ("more", "far more") else slack + max(less * least, widened * bool(less))
    return least - under <= high + 1e-6 and low - 1e-6 <= most + slack + max(more * most, widened * bool(more))


def to_now(doc: Document, x: TimeExpression, date: TimeExpression) -> bool:
    """Whether a length reaches from a date to publication."""
    now = doc.metadata.date
    return now is not None and x.unit in (*YEARS, *DAYS) and any(fits(doc, x, r, Interval(now, now)) for r in date.readings)


def anywhere(doc: Document, x: TimeExpression, points: list[TimeExpression]) -> bool:
    """Whether two of some times, or one and publication, are as far apart as an interval says."""
    known = [r for d in points for r in d.readings]
    if doc.metadata.date:
        known.append(Interval(doc.metadata.date, doc.metadata.date))
    return any(fits(doc, x, a, b) for a in known for b in known if a.low < b.low)


def _approximation(doc: Document, span: Span) -> str:
    before = doc.text[max(span.start - 30, 0) : span.start]
    if _FAR_MORE.search(before):
        return "far more"
    if _LESS.search(before):
        return "less"
    if _MORE.search(before):
        return "more"
    return "about" if _ABOUT.search(before) else ""


def distance(a: Interval, b: Interval, unit: str) -> tuple[float, float]:
    """The least and the most units (years for decades and centuries) from a day of `a` to a day of `b`, at the precision printed."""
    if unit in YEARS:
        if (a.high - a.low).days > 80 or (b.high - b.low).days > 80:
            years = float(b.low.year - a.low.year)
            return years, float(b.high.year - a.high.year) if b.high.year - a.high.year > years else years
        return (b.low - a.high).days / 365.2425, (b.high - a.low).days / 365.2425
    if unit == "month" and (a.high.day - a.low.day > 1 or b.high.day - b.low.day > 1):
        months = (b.low.year - a.low.year) * 12 + b.low.month - a.low.month
        return float(months), float((b.high.year - a.high.year) * 12 + b.high.month - a.high.month)
    return (b.low - a.high).days / DAYS[unit], (b.high - a.low).days / DAYS[unit]
