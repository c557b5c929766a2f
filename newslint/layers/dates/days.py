"""Builders for weekdays, words for days ("yesterday"), weekends, recurring days and holidays."""

from __future__ import annotations

import re

from newslint.layers.dates import calendar as cal
from newslint.layers.dates.build import modifier_of, one
from newslint.layers.dates.context import after, before, names_weekday, piece
from newslint.layers.dates.lexicon import WEEKDAY, WEEKDAY_SHORT, Scan
from newslint.layers.dates.model import TimeExpression


def weekday(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Tuesday, last Tuesday, Tuesday morning, Mondays, every Monday."""
    k = next(k for k in range(i, j) if scan.classes[k] == "W")
    word = scan.pieces[k].lower()
    if names_weekday(scan, k, j):
        return None
    modifier = modifier_of(scan, i, k)
    value = WEEKDAY[word]
    parts = {"weekday": scan.span(k, k + 1)}
    if scan.classes[j - 1] == "U":  # "Tuesday of last week"
        if scan.pieces[j - 1].lower() != "week" or word.endswith("s"):
            return weekday(scan, i, k + 1)
        parts["week"] = scan.span(j - 3, j)
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
    left = before(scan, i)
    if left >= 0 and scan.classes[left] == "x" and scan.pieces[left][:1].isupper() and " " not in found.group() and before(scan, left) >= 0:
        return None  # "Johnnie Christmas"
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


def beside_today(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """The day before yesterday, the day after tomorrow."""
    words = (scan.pieces[i + 2].lower(), scan.pieces[i + 4].lower(), scan.pieces[j - 1].lower())
    if words not in (("day", "before", "yesterday"), ("day", "after", "tomorrow")):
        return None
    return TimeExpression(scan.span(i, j), "relative", "day", unit="day", modifier=f"{words[1]} {words[2]}")


def day_word(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Today, yesterday morning, overnight, this evening."""
    word = scan.pieces[i].lower()
    follow = piece(scan, after(scan, j))
    if scan.classes[i] == "H":
        if word in ("that", "same", "current") and scan.pieces[j - 1].lower() != "night":
            return None
        return TimeExpression(scan.span(i, j), "relative", "day", unit="day", modifier=word)
    if word == "today" and (
        piece(scan, before(scan, i)) in ("USA", "Psychology", "Russia")
        or (follow in ("Show", "programme", "’s") and scan.pieces[i] == "Today")
    ):
        return None
    if (word == "tonight" and follow == "Show") or (
        word == "overnight" and follow in ("stay", "bag", "success", "sensation", "guests", "delivery", "shipping", "camp")
    ):
        return None
    return TimeExpression(scan.span(i, j), "relative", "day", unit="day", modifier=word)


def weekend(scan: Scan, i: int, j: int) -> TimeExpression | None:
    word = scan.pieces[j - 1].lower()
    if word.endswith("s"):
        return TimeExpression(scan.span(i, j), "recurring", "day", role="every")
    return TimeExpression(scan.span(i, j), "relative", "day", unit="weekend")


def recurring(scan: Scan, i: int, j: int) -> TimeExpression | None:
    return TimeExpression(scan.span(i, j), "recurring", "day", role="every", modifier=scan.pieces[i].lower())
