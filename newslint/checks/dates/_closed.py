"""A closed world of one date: a length that reaches to now, and the only date within some sentences that it can reach back to.

"Arce was freed on Thursday, four years after his conviction. He was found guilty in 2011." No pattern of words joins the two; what joins them is
that both tell of one event (a conviction, a last time, a founding, a beginning) of one subject, that the sentences around have no other date, and
that no other length explains it. Each length is read for what it counts from; the date is read for what happened on it.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from newslint.checks.dates._links import ABOUT, Link
from newslint.checks.dates._nth import counts_from, nth
from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, LONGEST, SPAN, TOLD, Passage, masked
from newslint.checks.dates._reaches import of_one
from newslint.checks.dates._same_event import _OF_IT, Side, brings_another, goes_on, one_subject, side
from newslint.checks.dates._two_ends import two_ends
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

YEARS = ("year", "decade", "century")
#: Shorter units, measured from full dates of the last year.
DAYS = ("day", "week", "month")
_COUNTED = frozenset((SPAN, LATER, AFTER, AGO, AGE, JUBILEE))
#: Sentences on each side that are read, the nearer ones first.
_REACH = (1, 2)

#: So many years among them are a chronicle.
_MOST = 2
_DATES = frozenset(("date", "month", "year", "season"))

Fits = Callable[[TimeExpression, TimeExpression], bool]


def closed(doc: Document, fits: Fits) -> Iterator[Link]:
    """The lengths whose only possible other end is a date that they do not fit; `fits` says whether a length reaches from a date to now."""
    published = doc.metadata.date
    if published is None or not any(x.kind in _DATES for x in doc.dates):
        return
    units = list(_units(doc))
    yield from two_ends(doc, [masked(doc, u, split=True) for u in units])
    first = next((b.span.start for b in doc.blocks if b.kind == "paragraph"), -1)
    for k, unit in enumerate(units):
        ordered = _ORDERED.search(doc.text, unit.start, unit.end)
        if not ordered and not any(x.unit in YEARS or x.unit in DAYS for x in _inside(doc, unit)):
            continue
        own = masked(doc, unit, split=True)
        lengths = [(i, x, own.text[i]) for i, x in own.at.items() if own.text[i] in _COUNTED and (x.kind != "age" or x.role == "anniversary")]
        for i, x, sort in lengths:
            if x.count is None or x.unit not in (*YEARS, *DAYS):
                continue
            for p, j, n in _dates_near(doc, units, k, x, published, fits):
                if any(brings_another(units[b].of(doc.text)) and not (b == n and _OF_IT.match(units[b].of(doc.text))) for b in range(min(k, n) + 1, max(k, n))):
                    continue
                here, there = side(own, i, unit.start == first), side(p, j, p.span.start == first)
                headed = n - k == 1 and doc.block_at(unit.start).kind in ("headline", "deck") and re.match(r" on\b", here.right)
                if x.unit in DAYS and not _told_of_now(sort, here, there, n - k):
                    continue
                if headed or ((n == k or one_subject(doc, here, there, n - k)) and of_one(x, sort, here, there, n - k)):
                    yield Link(x._replace(role=None), p.at[j], world=True)
                    break
        for i, end, x in nth(own) if ordered else ():
            for p, j, n in _dates_near(doc, units, k, x, published, fits):
                here, there = side(own, i, unit.start == first, end), side(p, j, p.span.start == first)
                in_a_row = _RUNNING.search(own.text, i, end)
                if (not in_a_row if n == k else goes_on(here, there, n - k)) and counts_from(here, there, n - k):
                    yield Link(x, p.at[j], world=True)
                    break


#: A clause that goes on about the same: "sixteen years have gone by since the storm; it struck in 1999".
_GOES_ON = regexp(r"[;:—–] (?=(?:it|he|she|they|that|this)\b)")


_RUNNING = regexp(r"\b(?:running|in a row|in succession|straight|consecutive|successive)\b")
_SO_FAR = regexp(rf"\b(?:has|have|’s|’ve) (?:now |already |so far )?(?:been|held|lasted|stood|survived|continued|raged|remained)\b[^,;]{{0,25}}?\bfor {ABOUT}$|\bafter {ABOUT}$")


def _told_of_now(sort: str, here: Side, there: Side, apart: int) -> bool:
    """Whether a length of days reaches to now by its own words, and the next sentence goes on about the same."""
    return abs(apart) == 1 and (sort == AFTER or goes_on(here, there, apart)) and (sort in (AGO, AFTER) or bool(_SO_FAR.search(here.left)))


_ORDERED = regexp(r"\b(?:year|season|week|month|day)s?\b")


def _units(doc: Document) -> Iterator[Span]:
    """The sentences of running text, those of two clauses about one thing taken apart."""
    for sentence in doc.sentences:
        if sentence.end - sentence.start > LONGEST or doc.block_at(sentence.start).kind not in TOLD:
            continue
        at = sentence.start
        for m in _GOES_ON.finditer(doc.text, sentence.start, sentence.end):
            yield Span(at, m.start() + 1)
            at = m.end()
        yield Span(at, sentence.end)


def _inside(doc: Document, span: Span) -> tuple[TimeExpression, ...]:
    at = bisect_left(doc.dates, span.start, key=lambda x: x.span.start)
    return doc.dates[at : bisect_left(doc.dates, span.end, key=lambda x: x.span.start)]


def _dates_near(doc: Document, units: list[Span], k: int, x: TimeExpression, published: dt.date, fits: Fits) -> list[tuple[Passage, int, int]]:
    """The dates of the past near a unit, the nearest first: the passage of each, its place there and the number of its unit.

    None where there are many, and none that another length explains.
    """
    days = x.unit in DAYS
    units_of = DAYS if days else YEARS
    for reach in _REACH:
        found: list[tuple[Passage, int, int]] = []
        others: list[TimeExpression] = []
        for n in range(max(k - reach, 0), min(k + reach + 1, len(units))):
            if not _inside(doc, units[n]):
                continue
            p = masked(doc, units[n], split=True)
            found += [(p, j, n) for j, y in p.all(DATE) if y.role != "birth" and (_of_days(y, published) if days else y.year and y.year < published.year)]
            others += [y for j, y in p.at.items() if p.text[j] in _COUNTED and y.count is not None and y.unit in units_of and y.span != x.span]
        if len({p.at[j].readings[0] if days else p.at[j].year for p, j, _ in found}) > (1 if days else _MOST):
            return []
        if found:
            return [f for f in sorted(found, key=lambda f: abs(f[2] - k)) if not any(fits(y, f[0].at[f[1]]) for y in others)]
    return []


def _of_days(y: TimeExpression, published: dt.date) -> bool:
    """Whether a date is a full one of the year before publication."""
    return y.kind == "date" and len(y.readings) == 1 and 0 < (published - y.readings[0].low).days < 400
