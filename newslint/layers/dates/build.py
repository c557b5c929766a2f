"""From a match of the grammar to an expression as printed; what must be anchored is left to anchor.py.

Each builder gets the scan and the pieces of its match (`i` up to `j`) and answers None where the words only look like time.
"""

from __future__ import annotations

from collections.abc import Callable

from newslint.layers.dates import calendar as cal
from newslint.layers.dates.context import after, before, names_weekday, piece
from newslint.layers.dates.lexicon import CARDINAL, MONTH, ORDINAL, WEEKDAY, WEEKDAY_SHORT, Scan, words
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
    if scan.classes[i] == "W" and not scan.pieces[i].endswith(("s", "S")):
        return WEEKDAY[scan.pieces[i].lower()], scan.span(i, i + 1)
    if scan.classes[i] == "w":
        return WEEKDAY_SHORT[scan.pieces[i].lower()], scan.span(i, i + (2 if scan.classes[i + 1] == "." else 1))
    return None, None


_STREETS = words("Road Street Avenue Lane Drive Place Square Close Court Terrace Gardens Crescent Boulevard Way")
_NO_PLURAL = words(
    """falls fails opens begins starts ends remains brings means makes takes
    across always perhaps sees marks comes towards afterwards besides unless whereas versus"""
)
#: What may follow "June 18 to 19" when 19 is a price or a share.
_MEASURES = words(
    """% percent per pct percentage cents cent pence p point points million billion trillion thousand hundred mln bln bn times basis
    euros dollars pounds yen rupees yuan"""
)
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
    if pieces[j - 1] == "." and (len(pieces[month_at]) > 4 or pieces[month_at] in ("May", "June", "July")):
        j -= 1
    if piece(scan, after(scan, j)) in _STREETS:
        return None
    year_at = j - 1 if classes[j - 1] in "yn" and j - 1 > month_at + 1 and not _is_day_number(scan, month_at, j - 1) else -1
    # "June 18, 2000 people", "June 18, 500 of them": the number counts what follows; only a year of five figures is a slip.
    no_year = year_at > 0 and classes[year_at] == "n" and not slipped_year(pieces[year_at])
    if year_at > 0 and pieces[year_at - 1] == " " and (no_year or counts_things(scan, j)):
        k = year_at - 1
        while classes[k] in " ,":
            k -= 1
        j, year_at = k + 1, -1
    days = [k for k in range(i, j) if classes[k] in "dhn" and k != year_at]
    joined = "A" in classes[i:j] and classes[before(scan, days[0] if days else i)] != "B"
    if len(days) > 1 and days[0] > month_at and year_at < 0:
        follow = after(scan, j)
        counted = joined and follow >= 0 and classes[follow] in "xU" and pieces[follow].islower() and pieces[follow] not in _AFTER_DAY
        if counted and not counts_things(scan, j):
            # "on December 19 and 20 forced it to": the next day with a verb, but "on May 3 and 20 more".
            counted = number(pieces[days[-1]]) != number(pieces[days[0]]) + 1 and not pieces[follow].endswith("ed")
        backward = number(pieces[days[-1]]) < number(pieces[days[0]]) and piece(scan, before(scan, days[-1])) == "to"
        if backward and pieces[j : j + 1] == [" "] and piece(scan, follow).islower() and piece(scan, follow) not in _AFTER_DAY:
            counted = True  # "pleaded guilty on January 13th to 12 sample counts"
        if counted or ("r" in classes[i:j] and (piece(scan, follow) in _MEASURES or counts_things(scan, j))):  # "on May 25 to 9 cents"
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
    if "(" in classes[i:j] and pieces[j : j + 1] == [")"]:  # "Sunday (March 4)"
        j += 1
    if len(items) == 1:
        return items[0]._replace(span=scan.span(i, j))
    return joined_range(scan.span(i, j), items, as_list=joined)._replace(year=year, month=month, parts=parts)


def _is_day_number(scan: Scan, month_at: int, k: int) -> bool:
    """Whether the number at `k` is the only number, so the day ("May 200" has no year)."""
    return not any(c in "dh" for c in scan.classes[month_at + 1 : k]) and not any(
        c in "dh" for c in scan.classes[max(month_at - 8, 0) : month_at]
    )


def slipped_year(text: str) -> bool:
    """Whether five figures are a year with one too many: 20014."""
    return len(text) == 5 and text.isdigit() and any(1900 <= int(text[:k] + text[k + 1 :]) <= 2099 for k in range(5))


def counts_things(scan: Scan, j: int) -> bool:
    """Whether the number that ends before `j` counts a plural noun."""
    follow = after(scan, j)
    word = piece(scan, follow)
    if scan.pieces[j : j + 1] != [" "] or not word.islower():
        return False
    if word in ("people", "men", "women", "children"):
        return True
    # "On 24 August 2023 voters chose": a count of so many is round, a year mostly is not.
    number = scan.pieces[j - 1]
    round_number = not (len(number) == 4 and number.isdigit() and 1900 <= int(number) <= 2099 and int(number) % 50)
    return round_number and len(word) > 4 and word.endswith("s") and word not in _NO_PLURAL


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
    day = sum(ORDINAL.get(w) or cardinal(w) for w in (scan.pieces[k].lower() for k in words))
    month = MONTH[scan.pieces[month_at].lower()]
    year = int(scan.pieces[j - 1]) if scan.classes[j - 1] == "y" else None
    if not 1 <= day <= 31 or (
        scan.classes[i] == "O"
        and scan.pieces[i].islower()
        and piece(scan, before(scan, i)).lower() not in ("on", "since", "until", "by", "from")
    ):
        return None
    weekday, weekday_span = _weekday_at(scan, i, j)
    parts = {"month": scan.span(month_at, month_at + 1), "day": scan.span(words[0], words[-1] + 1)}
    if weekday_span:
        parts["weekday"] = weekday_span
    return TimeExpression(scan.span(i, j), "date", "day", dated(year, month, day), "exact", year, month, day, weekday, parts)


def cardinal(word: str) -> int:
    """The value of a number word; 0 for others."""
    return CARDINAL.get(word, 0)


def day_of_month(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Tuesday the 18th; on the 18th; the 18th of this month."""
    weekday, weekday_span = _weekday_at(scan, i, j)
    k = next(k for k in range(i, j) if scan.classes[k] in "dh")
    of_month = scan.classes[j - 1] == "U"
    modifier = modifier_of(scan, k, j) if of_month else None
    if weekday is None and not of_month:
        follow = after(scan, j)
        if piece(scan, before(scan, i)).lower() not in ("on", "until", "till", "since", "by") or (
            follow >= 0 and scan.classes[follow] in "xXn" and scan.pieces[follow] not in _AFTER_DAY
        ):
            return None
    if of_month and scan.pieces[j - 1].lower() != "month":
        return None
    if weekday is not None and not of_month and piece(scan, after(scan, j)).lower() == "of":
        return None  # "on Tuesday, the 10th of eight defendants"
    parts = {"day": scan.span(k, k + 2)}
    if weekday_span:
        parts["weekday"] = weekday_span
    return TimeExpression(scan.span(i, j), "date", "day", day=int(scan.pieces[k]), weekday=weekday, parts=parts, modifier=modifier)


#: The part of a period that a word names.
EDGES = {
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


def modifier_of(scan: Scan, i: int, j: int, classes: str = "LHv") -> str | None:
    """The first modifying word ("last", "this", "every") among the pieces, in lower case."""
    return next((scan.pieces[k].lower() for k in range(i, j) if scan.classes[k] in classes), None)
