"""Every time expression of news English, with its place and the days it may mean.

`find` reads the text in three steps: words become classes (lexicon.py), a grammar over the classes finds expressions as printed
(grammar.py, build.py, spans_of_time.py), and what is printed in part is anchored on the paragraph and the publication date
(anchor.py). The layer answers readings; judging them is the rules' work.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from newslint.layers.dates import build, spans_of_time
from newslint.layers.dates.anchor import Found, anchor
from newslint.layers.dates.compose import compose
from newslint.layers.dates.grammar import AT, START
from newslint.layers.dates.lexicon import scan as scan_text
from newslint.layers.dates.model import Interval, TimeExpression
from newslint.layout import Block

__all__ = ["Interval", "TimeExpression", "find"]

_BUILDERS: dict[str, build.Builder] = {
    "iso": build.iso, "numeric": build.numeric, "us": build.date, "gb": build.date, "ordinal_day": build.ordinal_day, "day_of_month": build.day_of_month,
    "month_year": build.month_year, "month": build.month, "holiday": build.holiday, "anniversary": spans_of_time.anniversary, "quarter": build.quarter,
    "century": build.century, "decade": build.decade, "season": build.season, "clock": spans_of_time.clock, "age": spans_of_time.age,
    "comma_age": spans_of_time.comma_age, "halves": spans_of_time.halves, "long": spans_of_time.long, "relative": spans_of_time.relative,
    "duration": spans_of_time.duration, "after_units": spans_of_time.after_units, "weekday": build.weekday, "weekday_short": build.weekday_short,
    "day_word": spans_of_time.day_word, "weekend": spans_of_time.weekend, "recurring": spans_of_time.recurring, "years": build.years, "year": build.year,
}  # fmt: skip


def find(text: str, blocks: Sequence[Block], published: dt.date | None) -> tuple[TimeExpression, ...]:
    """All time expressions of `text` in reading order; they do not overlap.

    `published` anchors what is printed in part; without it such expressions have readings only where their paragraph gives the rest.
    """
    scan = scan_text(text)
    classes = scan.classes
    found: list[Found] = []
    done = 0
    for m in START.finditer(classes):
        first = m.start()
        if first < done:
            continue
        match = AT[classes[first]].match(classes, first)
        if match is None or match.lastgroup is None:
            continue
        value = _BUILDERS[match.lastgroup](scan, first, match.end())
        if value is None:
            continue
        done = match.end()
        while scan.starts[done] < value.span.end:
            done += 1
        found.append(Found(first, done, value))
    return tuple(anchor(scan, compose(scan, found), published))
