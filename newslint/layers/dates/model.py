"""What the layer says of one time expression."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from newslint.source import Span

Kind = Literal[
    "date", "weekday", "month", "year", "range", "period", "season", "quarter", "decade", "century",
    "holiday", "relative", "time", "duration", "age", "recurring",
]  # fmt: skip
Granularity = Literal["minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century"]
Certainty = Literal["exact", "anchored", "ambiguous"]
Bounds = Literal["since", "until", "by", "before", "after"]
#: What an expression does in its sentence, where the words beside it say so.
#: "list": items joined by "and"/"or"; "ago", "later", "earlier", "after", "before": an interval counted from elsewhere;
#: "past", "next": "the past 35 years"; "every"; "birth", "death", "life" (1926-2022); "anniversary"; "start": "starting Tuesday".
Role = Literal[
    "list", "ago", "later", "earlier", "after", "before", "past", "next", "every", "birth", "death", "life", "anniversary", "start"
]

NO_PARTS: Mapping[str, Span] = MappingProxyType({})


class Interval(NamedTuple):
    """Days from `low` to `high`, both included."""

    low: dt.date
    high: dt.date

    def holds(self, day: dt.date) -> bool:
        return self.low <= day <= self.high


class TimeExpression(NamedTuple):
    """One time expression of the text.

    `readings` holds every reading, the likeliest first, and is empty where nothing anchors it. `anchor` says what gave the missing
    part: "published", "context" (a date of the paragraph) or None (all is printed). `year` ... `weekday` are as printed; impossible
    days (April 31) are kept there and have no reading. `parts` gives the place of printed parts: "year", "month", "day", "weekday",
    "preposition". `count` and `unit` ("day", "year", ...) belong to durations, ages and counted intervals; `count_high` to "two to
    three years". `minute` counts from midnight; `items` are the members of a range or list. `tense` is the tense around
    an expression that needed it for its readings.
    """

    span: Span
    kind: Kind
    granularity: Granularity
    readings: tuple[Interval, ...] = ()
    certainty: Certainty = "exact"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    parts: Mapping[str, Span] = NO_PARTS
    count: float | None = None  # type: ignore[assignment]  # the interface's name; nobody counts the fields
    unit: str | None = None
    bounds: Bounds | None = None
    approximate: bool = False
    first: TimeExpression | None = None
    last: TimeExpression | None = None
    items: tuple[TimeExpression, ...] = ()
    role: Role | None = None
    anchor: Literal["published", "context"] | None = None
    count_high: float | None = None
    minute: int | None = None
    tense: Literal["past", "future"] | None = None
    modifier: str | None = None  #: "last", "next", "this", "early", "mid", "late", ... in lower case, as printed


def make_date(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None when the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
