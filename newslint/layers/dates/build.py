"""From a match of the grammar to an expression as printed; what must be anchored is left to anchor.py.

Each builder gets the scan and the pieces of its match (`i` up to `j`) and answers None where the words only look like time.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newslint.layers.dates import calendar as cal
from newslint.layers.dates.context import after, before, is_month, is_year, names_weekday, piece
from newslint.layers.dates.lexicon import DECADE_WORD, MONTH, ORDINAL, WEEKDAY, WEEKDAY_SHORT, Scan
from newslint.layers.dates.model import Interval, TimeExpression, make_date
from newslint.source import Span

Builder = Callable[[Scan, int, int], TimeExpression | None]


def one(interval: Interval | None) -> tuple[Interval, ...]:
    return (interval,) if interval else ()


def number(text: str) -> int:
    return int(text.replace(",", ""))


def dated(year: int | None, month: int | None, day: int | None) -> tuple[Interval, ...]:
    """The reading of a printed day, if the calendar has it."""
    found = make_date(year, month, day) if year and month and day else None
    return (cal.day(found),) if found else ()


# Calendar dates ---------------------------------------------------------------------------------------------------------


def iso(scan: Scan, i: int, j: int) -> TimeExpression | None:
    year, month, day = (int(scan.pieces[k]) for k in (i, i + 2, i + 4))
    parts = {"year": scan.span(i, i + 1), "month": scan.span(i + 2, i + 3), "day": scan.span(i + 4, i + 5)}
    if (month > 12 and day > 31) or len(scan.pieces[i + 2]) != 2 or len(scan.pieces[i + 4]) != 2:
        return None
    return TimeExpression(scan.span(i, j), "date", "day", dated(year, month, day), "exact", year, month, day, parts=parts)


def numeric(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """3/5/2019: month first and day first are both kept when both are dates."""
    if j - i == 3:  # 9/11 is a day everybody knows; other fractions are none.
        if (scan.pieces[i], scan.pieces[i + 2]) != ("9", "11"):
            return None
        return TimeExpression(scan.span(i, j), "date", "day", dated(2001, 9, 11), "anchored", None, 9, 11)
    a, b, year = int(scan.pieces[i]), int(scan.pieces[i + 2]), int(scan.pieces[i + 4])
    if len(scan.pieces[i + 4]) == 2:
        if scan.pieces[i + 1] != "/":
            return None
        year += 2000 if year <= 40 else 1900
    elif not 1500 <= year <= 2200 or (scan.pieces[i + 1] != "/" and max(a, b) > 31):
        return None
    readings = tuple(dict.fromkeys((*dated(year, a, b), *dated(year, b, a))))
    if not readings and (a > 31 or b > 31):
        return None
    parts = {"year": scan.span(i + 4, i + 5)}
    month, day = (a, b) if a <= 12 and (b > 12 or a == b) else (b, a) if b <= 12 < a else (None, None)
    return TimeExpression(
        scan.span(i, j), "date", "day", readings, "exact" if len(readings) < 2 else "ambiguous", year, month, day, parts=parts
    )


def _weekday_at(scan: Scan, i: int, end: int) -> tuple[int | None, Span | None]:
    if scan.classes[i] == "W":
        return WEEKDAY[scan.pieces[i].lower()], scan.span(i, i + 1)
    if scan.classes[i] == "w":
        return WEEKDAY_SHORT[scan.pieces[i].lower()], scan.span(i, i + (2 if scan.classes[i + 1] == "." else 1))
    return None, None


#: What may follow "June 18 and 19" when 19 counts nothing.
_AFTER_DAY = words(
    """in at on of to from for and or but with by the a an as when where while after before during this last next that will was were is are
    between respectively inclusive"""
)


def date(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """June 18; 18 June 2024; Tuesday, June 18-19; January 19, 20 and 21, 2024."""
    classes, pieces = scan.classes, scan.pieces
    at = [k for k in range(i, j) if classes[k] in "Mm"]
    month_at = at[0]
    month = MONTH[pieces[month_at].lower()]
    year_at = j - 1 if classes[j - 1] in "yn" and j - 1 > month_at + 1 and not _is_day_number(scan, month_at, j - 1) else -1
    # "June 18, 2000 people": the number counts what follows.
    if year_at > 0 and pieces[year_at - 1] == " " and _counts(scan, j):
        k = year_at - 1
        while classes[k] in " ,":
            k -= 1
        j, year_at = k + 1, -1
    days = [k for k in range(i, j) if classes[k] in "dhn" and k != year_at]
    joined = "A" in classes[i:j] and classes[before(scan, days[0] if days else i)] != "B"
    if len(days) > 1 and days[0] > month_at and joined and year_at < 0:
        follow = after(scan, j)
        if follow >= 0 and classes[follow] in "xU" and pieces[follow].islower() and pieces[follow] not in _AFTER_DAY:
            days = days[:1]
            j = days[0] + (2 if classes[days[0] + 1 : days[0] + 2] == "t" else 1)
    if classes[month_at] == "m":
        sure = (
            year_at > 0
            or "t" in classes[i:j]
            or piece(scan, before(scan, i)).lower() in ("on", "since", "until", "by", "from", "of")
            or classes[i] == "W"
        )
        if not sure or (pieces[month_at] == "mar" and year_at < 0):
            return None
    if days[0] < month_at and classes[i] in "dh" and _not_a_day(scan, i):
        return None
    weekday, weekday_span = _weekday_at(scan, i, j)
    if weekday is not None and names_weekday(scan, i, i + 1):
        return None
    year = number(pieces[year_at]) if year_at > 0 else None
    parts = {"month": scan.span(month_at, month_at + 1)}
    if year_at > 0:
        parts["year"] = scan.span(year_at, year_at + 1)
    items = []
    for n, k in enumerate(days):
        end = k + (2 if classes[k + 1 : k + 2] == "t" else 1)
        own = {**parts, "day": scan.span(k, end)}
        if n == 0 and weekday_span:
            own["weekday"] = weekday_span
        first, last = min(k, month_at) if n == 0 else k, max(end, month_at + 1) if n == 0 and len(days) > 1 and days[0] > month_at else end
        if n == len(days) - 1:
            last = j
        span = scan.span(i if n == 0 else first, max(last, end))
        day = number(pieces[k])
        items.append(
            TimeExpression(span, "date", "day", dated(year, month, day), "exact", year, month, day, weekday if n == 0 else None, own)
        )
    if len(items) == 1:
        return items[0]._replace(span=scan.span(i, j))
    return joined_range(scan.span(i, j), items, as_list=joined)._replace(year=year, month=month, parts=parts)


def _is_day_number(scan: Scan, month_at: int, k: int) -> bool:
    """Whether the number at `k` is the only number, so the day ("May 200" has no year)."""
    return not any(c in "dh" for c in scan.classes[month_at + 1 : k]) and not any(
        c in "dh" for c in scan.classes[max(month_at - 8, 0) : month_at]
    )


def _counts(scan: Scan, j: int) -> bool:
    """Whether the number that ends before `j` counts a plural noun."""
    follow = after(scan, j)
    word = piece(scan, follow)
    return bool(scan.pieces[j : j + 1] == [" "] and word.islower() and (word in ("people", "men", "women", "children") or (len(word) > 4 and word.endswith("s") and word not in _AFTER_DAY))
                and word not in ("across", "always", "perhaps", "sees", "marks", "comes", "its", "this"))  # fmt: skip


def _not_a_day(scan: Scan, i: int) -> bool:
    """Whether the number before a month's name is no day: "Section 5 May", "No. 1 March Madness"."""
    previous = piece(scan, before(scan, i))
    return previous in ("$", "€", "£", "No", "Section", "Chapter", "Room") or (previous == "." and piece(scan, before(scan, i) - 1) == "No")


def joined_range(span: Span, items: list[TimeExpression], *, as_list: bool) -> TimeExpression:
    """A range or list of expressions; its reading reaches from the first item to the last."""
    first, last = items[0], items[-1]
    readings: tuple[Interval, ...] = ()
    if first.readings and last.readings and first.readings[0].low <= last.readings[0].high:
        readings = (Interval(first.readings[0].low, last.readings[0].high),)
    certainty = first.certainty if first.certainty != "exact" else last.certainty
    return TimeExpression(
        span, "range", first.granularity, readings, certainty, first=first, last=last, items=tuple(items), role="list" if as_list else None
    )


def ordinal_day(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """The third of June; the Fourth of July is a holiday and a date at once."""
    month_at = next(k for k in range(i, j) if scan.classes[k] == "M")
    words = [k for k in range(i, month_at) if scan.classes[k] in "Oc"]
    day = sum(ORDINAL.get(w) or _CARDINAL(w) for w in (scan.pieces[k].lower() for k in words))
    month = MONTH[scan.pieces[month_at].lower()]
    year = int(scan.pieces[j - 1]) if scan.classes[j - 1] == "y" else None
    if not 1 <= day <= 31 or (scan.classes[i] == "O" and scan.pieces[i] != "Fourth"):
        return None
    weekday, weekday_span = _weekday_at(scan, i, j)
    parts = {"month": scan.span(month_at, month_at + 1), "day": scan.span(words[0], words[-1] + 1)}
    if weekday_span:
        parts["weekday"] = weekday_span
    return TimeExpression(scan.span(i, j), "date", "day", dated(year, month, day), "exact", year, month, day, weekday, parts)


def _CARDINAL(word: str) -> int:
    from newslint.layers.dates.lexicon import CARDINAL

    return CARDINAL.get(word, 0)


def day_of_month(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Tuesday the 18th; on the 18th; the 18th of this month."""
    weekday, weekday_span = _weekday_at(scan, i, j)
    k = next(k for k in range(i, j) if scan.classes[k] in "dh")
    of_month = scan.classes[j - 1] == "U"
    if weekday is None and not of_month:
        follow = after(scan, j)
        if piece(scan, before(scan, i)).lower() not in ("on", "until", "till", "since", "by") or (
            follow >= 0 and scan.classes[follow] in "xXn" and scan.pieces[follow] not in _AFTER_DAY
        ):
            return None
    if of_month and scan.pieces[j - 1].lower() != "month":
        return None
    parts = {"day": scan.span(k, k + 2)}
    if weekday_span:
        parts["weekday"] = weekday_span
    return TimeExpression(scan.span(i, j), "date", "day", day=int(scan.pieces[k]), weekday=weekday, parts=parts)


# Months, seasons, quarters, years ---------------------------------------------------------------------------------------

_EDGES = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "beginning": "early",
    "start": "early",
    "turn": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
}


def edge_of(scan: Scan, i: int, j: int) -> str | None:
    """ "early", "mid" or "late", for early June and the end of June."""
    if scan.classes[i] in "EI":
        return _EDGES[scan.pieces[i].lower()]
    return None


def narrowed(interval: Interval | None, edge: str | None) -> Interval | None:
    """The first half, the middle or the last half of an interval."""
    if interval is None or edge is None:
        return interval
    span = interval.high.toordinal() - interval.low.toordinal() + 1
    low, high = {"early": (0.0, 0.5), "mid": (0.25, 0.75), "late": (0.47, 1.0)}[edge]
    start = interval.low.toordinal()
    return Interval(
        type(interval.low).fromordinal(start + int(span * low)), type(interval.low).fromordinal(start + max(int(span * high) - 1, 0))
    )


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
    if scan.classes[j - 1] == "n" and (
        len(scan.pieces[j - 1]) != 5 or not scan.pieces[j - 1].isdigit() or scan.pieces[j - 1][0] not in "12"
    ):
        return None
    if (scan.classes[k + 1] != "." and not 1500 <= year <= 2200 and scan.classes[j - 1] == "y") or (
        _counts(scan, j) and scan.pieces[k] in ("May", "March")
    ):
        return None
    edge = edge_of(scan, i, j)
    parts = {"month": scan.span(k, k + 1), "year": scan.span(j - 1, j)}
    readings = one(narrowed(cal.month(year, month), edge))
    return TimeExpression(
        scan.span(i, j), "month", "month", readings, "exact", year, month, parts=parts, approximate=edge is not None, modifier=edge
    )


def _modifier(scan: Scan, i: int, j: int, classes: str = "LHv") -> str | None:
    return next((scan.pieces[k].lower() for k in range(i, j) if scan.classes[k] in classes), None)


def month(scan: Scan, i: int, j: int) -> TimeExpression | None:
    k = next(k for k in range(i, j) if scan.classes[k] == "M")
    if not is_month(scan, k, k + 1):
        return None
    if scan.classes[j - 1] == "." and (len(scan.pieces[k]) > 4 or scan.pieces[k] in ("May", "June", "July")):
        j -= 1
    edge = edge_of(scan, i, j)
    modifier = _modifier(scan, i, j)
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
    from newslint.layers.dates.lexicon import SEASON

    k = next(k for k in range(i, j) if scan.classes[k] == "Z")
    word = scan.pieces[k]
    year_at = j - 1 if scan.classes[j - 1] == "y" else -1
    previous = before(scan, i)
    left = piece(scan, previous).lower()
    modifier = _modifier(scan, i, j)
    if year_at < 0 and j - i == 1:
        follow = after(scan, j)
        if left not in ("in", "during", "since", "until", "by", "through", "this", "last", "next") or (
            follow >= 0 and scan.classes[follow] == "x" and scan.pieces[follow].islower() and word.lower() in ("spring", "fall")
        ):
            if word not in ("summer", "winter", "autumn", "Winter", "Summer"):
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
            _modifier(scan, unit_at, j) or "",
        )
    if not 1 <= n <= 4:
        return None
    readings = one(cal.quarter(year, n)) if year else ()
    parts = {"year": scan.span(j - 1, j)} if year else {}
    return TimeExpression(
        scan.span(i, j), "quarter", "quarter", readings, "exact", year, parts=parts, count=n, unit="quarter", modifier=edge or None
    )


def century(scan: Scan, i: int, j: int) -> TimeExpression | None:
    if scan.pieces[j - 1].lower() != "century":
        return None
    n = sum(
        int(p) if p.isdigit() else ORDINAL.get(p.lower()) or _CARDINAL(p.lower())
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
    if not is_year(scan, i):
        return None
    value = int(scan.pieces[i])
    left = before(scan, i)
    edge = None
    start = i
    if (left >= 0 and scan.classes[left] == "E") or (left >= 1 and scan.classes[left] == "-" and scan.classes[left - 1] == "E"):
        start = left if scan.classes[left] == "E" else left - 1
        edge = scan.pieces[start].lower()
    readings = one(narrowed(cal.years(value, value), edge))
    return TimeExpression(
        scan.span(start, j),
        "year",
        "year",
        readings,
        year=value,
        parts={"year": scan.span(i, j)},
        approximate=edge is not None,
        modifier=edge,
    )


def years(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """2019-2020, 2019-20."""
    a, b = int(scan.pieces[i]), scan.pieces[j - 1]
    short = len(b) < 4
    left = piece(scan, before(scan, i)).lower()
    if not 1000 <= a <= 2199 or left in ("$", "£", "€") or (short and (len(b) != 2 or int(b) <= a % 100)):
        return None
    last = a - a % 100 + int(b) if short else int(b)
    if not 1000 <= last <= 2199 or (" " in scan.classes[i:j] and left not in ("from", "between", "(", "in")) or _counts(scan, j):
        return None
    items = [
        TimeExpression(scan.span(i, i + 1), "year", "year", one(cal.years(a, a)), year=a, parts={"year": scan.span(i, i + 1)}),
        TimeExpression(scan.span(j - 1, j), "year", "year", one(cal.years(last, last)), year=last, parts={"year": scan.span(j - 1, j)}),
    ]
    found = joined_range(scan.span(i, j), items, as_list=False)
    if piece(scan, before(scan, i)) == "(" and scan.pieces[j : j + 1] == [")"]:
        found = found._replace(role="life")
    return found


# Weekdays and words for days --------------------------------------------------------------------------------------------


def weekday(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Tuesday, last Tuesday, Tuesday morning, Mondays, every Monday."""
    k = next(k for k in range(i, j) if scan.classes[k] == "W")
    word = scan.pieces[k].lower()
    if names_weekday(scan, k, j):
        return None
    modifier = _modifier(scan, i, k)
    value = WEEKDAY[word]
    parts = {"weekday": scan.span(k, k + 1)}
    if word.endswith("s") or modifier in ("every", "each"):
        return TimeExpression(scan.span(i, j), "recurring", "day", weekday=value, parts=parts, role="every", modifier=modifier)
    return TimeExpression(scan.span(i, j), "weekday", "day", weekday=value, parts=parts, modifier=modifier)


def weekday_short(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Tues. in running text; "Sat." and "Sun." at a sentence's end are other words."""
    if piece(scan, before(scan, i)).lower() not in ("on", "by", "until", "since", "from", "to", "next", "last", "-") or scan.pieces[
        i
    ].lower() not in ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat"):
        return None
    value = WEEKDAY_SHORT[scan.pieces[i].lower()]
    return TimeExpression(scan.span(i, j), "weekday", "day", weekday=value, parts={"weekday": scan.span(i, j)})


def holiday(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Christmas, Easter Monday, New Year's Day 2020: the longest name that starts here."""
    start = scan.starts[i]
    found = _HOLIDAY.match(scan.text, start)
    if not found or found.end() not in scan.starts[i : i + 14]:
        return None
    end = scan.starts.index(found.end(), i)
    name = re.sub(r"\s+", " ", found.group()).replace("’", "'").replace("St.", "St").lower()
    follow = piece(scan, after(scan, end))
    if name in ("christmas", "easter", "may day", "new year", "thanksgiving") and follow in (
        "Island",
        "Islands",
        "Carol",
        "Rising",
        "Bunny",
        "Number",
        "Party",
        "Call",
        "Honours",
        "Honors",
    ):
        return None
    if name == "new year" and piece(scan, before(scan, i)).lower() not in ("the", "since", "until", "before", "after", "at", "by"):
        return None
    year, year_span, last = None, None, end
    if scan.classes[end : end + 2] in (" y", ", ") and re.match(r",? y(?![-\d])", scan.classes[end : end + 4]):
        last = end + scan.classes[end : end + 4].index("y") + 1
        year, year_span = int(scan.pieces[last - 1]), scan.span(last - 1, last)
        if not 1583 <= year <= 2199:
            year, year_span, last = None, None, end
    parts = {"name": scan.span(i, end)} | ({"year": year_span} if year_span else {})
    day = cal.holiday(name, year) if year else None
    return TimeExpression(scan.span(i, last), "holiday", "day", one(cal.day(day)) if day else (), year=year, parts=parts, modifier=name)


def _holiday_pattern() -> re.Pattern[str]:
    names = sorted(
        {*cal.FIXED, *cal.FLOATING, *cal.EASTER, *cal.UNDATED} - {"fourth of july", "july fourth", "labor day"} | {"labor day"},
        key=len,
        reverse=True,
    )
    alternatives = "|".join(
        re.escape(n).replace(r"\ ", r"\s+").replace("'", "['’]").replace("st\\s", r"st\.?\s").replace("d\\-day", "d-day") for n in names
    )
    # Names are capitalised, small words in them apart: "the fourth of july" and "eid" are met too, harmless.
    return re.compile(rf"(?:{alternatives})\b(?!['’]s [A-Z])", re.IGNORECASE)


_HOLIDAY = _holiday_pattern()
