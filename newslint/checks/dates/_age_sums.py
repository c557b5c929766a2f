"""Two ages of one person that a stretch of years joins: "joined at 26 ... retires at 62 after 31 years on the railway"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.dates._lifetimes import Fact, Told, dates_of, present
from newslint.checks.dates._phrases import Reference
from newslint.layers.dates import Interval
from newslint.layers.dates.lexicon import CARDINAL
from newslint.regexp import regexp
from newslint.rule import Document

_YEARS = {"year": 1, "decade": 10}
#: Before a stretch of years that lies between two ages.
_BETWEEN = regexp(r"\b(?:[Aa]fter|[Ss]pent|[Ss]erved|[Ff]or|career of|reign of)(?: (?:a|an|the|his|her|some|nearly|almost|another|more than|over|exactly|just))? $")


#: "After 40 years on trawlers and ten behind a bar".
_AND_MORE = regexp(rf"[^.;,]{{0,40}}\b(?:and|then) (?:another |a further )?(?:\d+|{'|'.join(CARDINAL)}) (?!children\b|sons\b|daughters\b)(?:years\b|[a-z]+ )")


class Untimed(NamedTuple):
    """An age whose time no word tells, and the phrase that it is told of."""

    told: Told
    ref: Reference
    who: int


def timed(doc: Document, untimed: Sequence[Untimed], facts: Sequence[Fact]) -> Iterator[tuple[Untimed, Interval]]:
    """The ages to which another age of the same person and the years between them give a time; where neither has one, the older is of now."""
    if doc.metadata.date is None:
        return
    for u in untimed:
        mine = u.told.high
        known = [f for f in facts if f.who == u.who and f.sort == "age" and f.years and f.when and f.span != u.told.span]
        near = [(o.sentence, o.span.start, o.years or 0, o.when, None) for o in known] + [(o.told.sentence, o.told.span.start, o.told.high, None, o) for o in untimed if o.who == u.who and o is not u]
        near = [o for o in near if abs(o[0] - u.told.sentence) <= 1 and abs(o[2] - mine) > 2]
        if len(near) != 1:
            continue
        sentence, at, age, when, other = near[0]
        years = _years_between(doc, *sorted(((sentence, at), (u.told.sentence, u.told.span.start))))
        if not years or (when is None and mine > age):
            continue
        slack = dt.timedelta(730 if years % 10 == 0 else 365)
        shift = dt.timedelta(365.25 * years * (1 if mine > age else -1))
        if other is not None:
            yield other, present(doc.metadata.date)
        when = when or present(doc.metadata.date)
        yield u, Interval(when.low + shift - slack, when.high + shift + slack)


def _years_between(doc: Document, first: tuple[int, int], last: tuple[int, int]) -> int:
    """The one stretch of years that some sentences tell of, where words put it between two times; 0 where there is none."""
    found = [x for n in range(first[0], last[0] + 1) for s in (doc.sentences[n],) for x in dates_of(doc, s) if x.unit in _YEARS and x.count and x.kind != "age" and x.role != "ago"]
    if len(found) != 1 or found[0].count_high is not None or _AND_MORE.match(doc.text, found[0].span.end):
        return 0
    x = found[0]
    if x.role not in ("later", "after") and (not _BETWEEN.search(doc.text, max(x.span.start - 40, 0), x.span.start) or ";" in doc.text[min(first[1], x.span.start) : max(last[1], x.span.end)]):
        return 0
    return int((x.count or 0) * _YEARS[x.unit or ""])
