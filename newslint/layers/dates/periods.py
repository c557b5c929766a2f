"""Builders for months, seasons, quarters, centuries, decades and years."""

from __future__ import annotations

import datetime as dt

from newslint.layers.dates import calendar as cal
from newslint.layers.dates.build import EDGES, cardinal, counts_things, joined_range, modifier_of, narrowed, number, one, slipped_year
from newslint.layers.dates.context import after, before, is_month, is_year, piece
from newslint.layers.dates.lexicon import DECADE_WORD, MONTH, ORDINAL, SEASON, UNIT, WEEKDAY, Scan
from newslint.layers.dates.model import Interval, TimeExpression, make_date


def edge_of(scan: Scan, i: int, j: int) -> str | None:
    """ "early", "mid" or "late", for early June and the end of June."""
    if scan.classes[i] in "EI":
        return EDGES[scan.pieces[i].lower()]
    return None


def month_year(scan: Scan, i: int, j: int) -> TimeExpression | None:
    k = next(k for k in range(i, j) if scan.classes[k] in "Mm")
    year, month = number(scan.pieces[j - 1]), MONTH[scan.pieces[k].lower()]
    if scan.classes[k] == "m" and scan.pieces[before(scan, i)].lower() not in (
        "in",
        "since",
        "of",
        "until",
        "by",
        "from",
        "to",
        "and",
        "through",
        "early",
        "late",
    ):
        return None
    if scan.classes[j - 1] == "n" and not slipped_year(scan.pieces[j - 1]):
        return None
    if (scan.classes[k + 1] != "." and not 1500 <= year <= 2200 and scan.classes[j - 1] == "y") or (
        counts_things(scan, j) and scan.pieces[k] in ("May", "March")
    ):
        return None
    edge = edge_of(scan, i, j)
    parts = {"month": scan.span(k, k + 1), "year": scan.span(j - 1, j)}
    readings = one(narrowed(cal.month(year, month), edge))
    return TimeExpression(
        scan.span(i, j), "month", "month", readings, "exact", year, month, parts=parts, approximate=edge is not None, modifier=edge
    )


def month(scan: Scan, i: int, j: int) -> TimeExpression | None:
    k = next(k for k in range(i, j) if scan.classes[k] == "M")
    if not is_month(scan, k, k + 1):
        return None
    if scan.classes[j - 1] == "." and (len(scan.pieces[k]) > 4 or scan.pieces[k] in ("May", "June", "July")):
        j -= 1
    edge = edge_of(scan, i, j)
    modifier = modifier_of(scan, i, k)
    if modifier in ("every", "each"):
        return TimeExpression(scan.span(i, j), "recurring", "month", month=MONTH[scan.pieces[k].lower()], role="every", modifier=modifier)
    parts = {"month": scan.span(k, k + 1)}
    found = TimeExpression(
        scan.span(i, j),
        "month",
        "month",
        month=MONTH[scan.pieces[k].lower()],
        parts=parts,
        approximate=edge is not None,
        modifier=modifier or edge,
    )
    if scan.classes[j - 1] == "U":
        if scan.pieces[j - 1].lower() != "year":
            return month(scan, i, k + 1)
        parts["relative"] = scan.span(j - 3, j)
    return found


def season(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Last summer, the spring of 2012; a bare "spring" or "fall" is mostly something else."""
    k = next(k for k in range(i, j) if scan.classes[k] == "Z")
    word = scan.pieces[k]
    year_at = j - 1 if scan.classes[j - 1] == "y" else -1
    previous = before(scan, i)
    left = piece(scan, previous).lower()
    modifier = modifier_of(scan, i, j)
    if year_at < 0 and word.lower() in ("fall", "spring") and "of" in (piece(scan, j - 1).lower(), piece(scan, after(scan, j)).lower()):
        return None  # "the fall of the wall"
    behind_noun = scan.classes[previous] == "x" and left not in ("in", "during", "since", "until", "by", "through", "and")
    if word == "fall" and i == k and "of" in scan.pieces[k:j] and behind_noun:
        return None  # "the price fall of 1986"
    if year_at < 0 and j - i == 1 and word not in ("summer", "winter", "autumn", "Winter", "Summer"):
        follow = after(scan, j)
        compound = follow >= 0 and scan.classes[follow] == "x" and scan.pieces[follow].islower() and word.lower() != "autumn"
        if compound or left not in ("in", "during", "since", "until", "by", "through", "this", "last", "next"):
            return None
    if (
        year_at < 0
        and scan.classes[i] == "T"
        and j - i == 3
        and left not in ("in", "during", "of", "by", "since", "until", "for", "over", "through", "before", "after")
        and word in ("fall", "spring")
    ):
        return None
    if (
        word[0].isupper()
        and year_at < 0
        and i == k
        and (
            (piece(scan, previous)[:1].isupper() and scan.classes[previous] == "x")
            or (piece(scan, after(scan, j))[:1].isupper() and word in ("Spring", "Fall", "Summer", "Winter", "Autumn"))
        )
        and left not in ("in", "this", "last", "next")
    ):
        return None
    if modifier in ("every", "each"):
        return TimeExpression(scan.span(i, j), "recurring", "season", role="every", modifier=modifier)
    year = int(scan.pieces[year_at]) if year_at > 0 else None
    parts = {"season": scan.span(k, k + 1)}
    if year_at > 0:
        parts["year"] = scan.span(year_at, year_at + 1)
    readings = one(cal.season(year, SEASON[word.lower()])) if year else ()
    return TimeExpression(
        scan.span(i, j), "season", "season", readings, "exact", year, parts=parts, modifier=modifier, count=SEASON[word.lower()]
    )


def quarter(scan: Scan, i: int, j: int) -> TimeExpression | None:
    classes, pieces = scan.classes, scan.pieces
    year = int(pieces[j - 1]) if classes[j - 1] == "y" else None
    if classes[i] == "Q":
        n, edge = int(pieces[i + 1]), ""
    else:
        unit_at = next(k for k in range(i, j) if classes[k] == "U")
        if pieces[unit_at].lower() != "quarter":
            return None
        k = next(k for k in range(i, j) if classes[k] in "Od")
        n, edge = (
            ORDINAL.get(pieces[k].lower()) or int(pieces[k]) if classes[k] == "d" else ORDINAL[pieces[k].lower()],
            modifier_of(scan, unit_at, j) or "",
        )
    if not 1 <= n <= 4:
        return None
    readings = one(cal.quarter(year, n)) if year else ()
    parts = {"year": scan.span(j - 1, j)} if year else {}
    return TimeExpression(
        scan.span(i, j), "quarter", "quarter", readings, "exact", year, parts=parts, count=n, unit="quarter", modifier=edge or None
    )


def nth(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """The first Friday of July, the last week of May 2020, the second Tuesday of next month."""
    classes, pieces = scan.classes, scan.pieces
    head = next(k for k in range(i, j) if classes[k] in "WUK")
    word = next(pieces[k].lower() for k in range(i, head) if classes[k] in "OdL")
    n = -1 if word == "last" else ORDINAL.get(word) or (int(word) if word.isdigit() else 0)
    unit = "weekend" if classes[head] == "K" else UNIT.get(pieces[head].lower(), "weekday")
    if not (n == -1 or 1 <= n <= 5) or unit not in ("weekday", "week", "weekend", "day"):
        return None
    month_at = next((k for k in range(head, j) if classes[k] == "M"), -1)
    if month_at < 0 and (pieces[j - 1].lower() != "month" or unit == "day"):
        return None
    year = int(pieces[j - 1]) if classes[j - 1] == "y" else None
    month = MONTH[pieces[month_at].lower()] if month_at >= 0 else None
    weekday = WEEKDAY.get(pieces[head].lower())
    parts = {"month": scan.span(month_at, month_at + 1)} if month_at >= 0 else {}
    if year:
        parts["year"] = scan.span(j - 1, j)
    modifier = modifier_of(scan, head, j)
    found = TimeExpression(
        scan.span(i, j),
        "period",
        "week" if unit == "week" else "day",
        (),
        "exact",
        year,
        month,
        None,
        weekday,
        parts,
        n,
        unit,
        modifier=modifier,
    )
    return found._replace(readings=one(nth_in(found, year, month))) if year and month else found


def nth_in(value: TimeExpression, year: int, number: int) -> Interval | None:
    """The n-th weekday, week, weekend or day of a month."""
    whole = cal.month(year, number)
    if whole is None or value.count is None:
        return None
    n = int(value.count)
    if value.unit == "day":
        day = whole.high if n < 0 else make_date(year, number, n)
        return cal.day(day) if day else None
    if value.unit == "week":
        low = whole.high.toordinal() - 7 if n < 0 else whole.low.toordinal() + 7 * n - 8
        return Interval(dt.date.fromordinal(max(low, 1)), dt.date.fromordinal(low + 8)) if low + 8 < dt.date.max.toordinal() else None
    weekday = 5 if value.unit == "weekend" else value.weekday
    if weekday is None:
        return None
    day = cal.nth_weekday(year, number, weekday, n)
    if day.month != number:
        return None
    return Interval(day, day + dt.timedelta(1)) if value.unit == "weekend" and day < dt.date.max else cal.day(day)


def unit_end(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Year-end, month end."""
    unit = UNIT[scan.pieces[i].lower()]
    if unit not in ("year", "month", "quarter", "week") or scan.pieces[j - 1].lower() != "end" or scan.pieces[i].lower() != unit:
        return None
    return TimeExpression(scan.span(i, j), "relative", "day", unit=unit, modifier="end")


def century(scan: Scan, i: int, j: int) -> TimeExpression | None:
    if scan.pieces[j - 1].lower() != "century":
        return None
    n = sum(
        int(p) if p.isdigit() else ORDINAL.get(p.lower()) or cardinal(p.lower())
        for p, c in zip(scan.pieces[i:j], scan.classes[i:j])
        if c in "dOc"
    )
    if not 1 <= n <= 22:
        return None
    edge = edge_of(scan, i, j)
    readings = one(narrowed(cal.years(100 * n - 99 if n > 1 else 1, 100 * n), edge))
    return TimeExpression(scan.span(i, j), "century", "century", readings, approximate=edge is not None, modifier=edge)


def decade(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """The 1990s, the late '70s, the sixties."""
    k = next(k for k in range(j - 1, i - 1, -1) if scan.classes[k] in "yhd3")
    text = scan.pieces[k]
    if scan.classes[k] == "3":
        if scan.classes[i] not in "TEI" or piece(scan, before(scan, i)).lower() in ("his", "her", "their"):
            return None
        start = 1900 + DECADE_WORD[text.lower()]
    elif scan.classes[k] == "y":
        start = int(text)
        if start % 10:
            return None
    else:
        marked = k and scan.classes[k - 1] == "'"
        if int(text) % 10 or not (marked or scan.classes[i] in "TEI") or len(text) != 2 or (scan.pieces[j - 2] in "'’" and not marked):
            return None
        start = 1900 + int(text) if int(text) >= 20 else 2000 + int(text)
        # "in his late 60s" and "temperatures in the 80s" are no decades; only the apostrophe makes one of two figures.
        if not marked:
            return None
    edge = edge_of(scan, i, j)
    long = start % 100 == 0 and start < 2000
    readings = one(narrowed(cal.years(start, start + (99 if long else 9)), edge))
    return TimeExpression(scan.span(i, j), "decade", "decade", readings, year=start, approximate=edge is not None, modifier=edge)


def year(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """2019, early 2019, the end of 2019."""
    k = j - 1
    if not is_year(scan, k):
        return None
    value = int(scan.pieces[k])
    start, left, edge = i, before(scan, i), None
    if i < k:
        edge = edge_of(scan, i, j)
    elif left >= 0 and (scan.classes[left] == "E" or (left >= 1 and scan.classes[left - 1 : left + 1] == "E-")):
        start = left if scan.classes[left] == "E" else left - 1
        edge = scan.pieces[start].lower()
    readings = one(narrowed(cal.years(value, value), edge))
    parts = {"year": scan.span(k, j)}
    return TimeExpression(
        scan.span(start, j), "year", "year", readings, year=value, parts=parts, approximate=edge is not None, modifier=edge
    )


def years(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """2019-2020, 2019-20."""
    a, b = int(scan.pieces[i]), scan.pieces[j - 1]
    short = len(b) < 4
    left = piece(scan, before(scan, i)).lower()
    if not 1000 <= a <= 2199 or left in ("$", "£", "€") or (short and (len(b) != 2 or int(b) <= a % 100)):
        return None
    last = a - a % 100 + int(b) if short else int(b)
    if not 1000 <= last <= 2199 or (" " in scan.classes[i:j] and left not in ("from", "between", "(", "in")) or counts_things(scan, j):
        return None
    items = [
        TimeExpression(scan.span(i, i + 1), "year", "year", one(cal.years(a, a)), year=a, parts={"year": scan.span(i, i + 1)}),
        TimeExpression(scan.span(j - 1, j), "year", "year", one(cal.years(last, last)), year=last, parts={"year": scan.span(j - 1, j)}),
    ]
    found = joined_range(scan.span(i, j), items, as_list=False)
    if piece(scan, before(scan, i)) == "(" and scan.pieces[j : j + 1] == [")"]:
        found = found._replace(role="life")
    return found
