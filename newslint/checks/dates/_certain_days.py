"""The days that a date means where it can mean nothing else: what NL208 compares with publication."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newslint.checks._happenings import kind_of
from newslint.checks.dates._calendar import day_text, on
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Further back, a future tense is a way of telling history; what "years away" tells is weighed.
HISTORY_DAYS = 2600
#: How far back and ahead a day without a year is this year's for certain; further with its weekday, which fits few years.
_BACK, _AHEAD, _BACK_WEEKDAY, _AHEAD_WEEKDAY = 90, 45, 200, 120
#: Further back, a day without a year behind a verb that looks ahead is the next of its name.
_LATELY = 27
_ATTRIBUTE = regexp(r"(?:\b(?:the|an?|its|his|her|their|this|that)|[’']s) $")
_HEADED = regexp(r",? (?!(?:on|in|at|by|for|to|of|and|or|but|as|with|from|is|was|are|were|will|has|had|that|when|which|who)\b)([A-Za-z-]+)")


class Day(NamedTuple):
    """What a date means here, for certain: from `low` to `high`, as `text` says."""

    low: dt.date
    high: dt.date
    text: str


def attribute(doc: Document, span: Span) -> bool:
    """Whether a time stands before a noun that it belongs to: "its second-quarter loss"."""
    return _ATTRIBUTE.search(doc.text, max(span.start - 8, 0), span.start) is not None and _HEADED.match(doc.text, span.end) is not None


def of_a_noun(doc: Document, x: TimeExpression) -> bool:
    """Whether a month, quarter or year is that of a thing, and not of what the verb tells: "will exceed first-quarter 2018 income"; but "will hold May 2018 elections"."""
    noun = _HEADED.match(doc.text, x.span.end)
    if x.kind not in ("month", "quarter", "year") or "preposition" in x.parts or noun is None or kind_of(noun[1]) is not None or _TIMED.search(doc.text, max(x.span.start - 12, 0), x.span.start):
        return False
    parse = doc.parse(doc.sentence_at(x.span.start))
    at = parse.at(noun.start(1)) if parse else None
    return parse is not None and at is not None and doc.text[x.span.end] == " " and parse.words[at].tag in ("NN", "NNS")


_TIMED = regexp(r"\b(?:in|on|by|during|from|since|until|till|through|for|early|late|of) $", re.IGNORECASE)


def certain_day(doc: Document, x: TimeExpression, published: dt.date) -> Day | None:
    """The days of a date that can mean nothing else; None for what is open or too old to be news."""
    if re.match(r"\w+days\b", x.span.of(doc.text)) or _closes(doc, x.span):
        return None
    if x.bounds == "after" or (x.bounds == "since" and x.year is None) or (x.approximate and x.modifier not in ("early", "mid", "late")) or (x.role in ("birth", "anniversary") and x.year is None):
        return None
    noun = _HEADED.match(doc.text, x.span.end) if _ATTRIBUTE.search(doc.text, max(x.span.start - 8, 0), x.span.start) else None
    if noun and kind_of(noun[1]) != "mishap":
        return None
    if x.kind == "relative" or (x.kind == "weekday" and x.modifier in ("last", "next")):
        return _relative(doc, x)
    if x.kind == "date" and x.year is None and x.month and x.day:
        return _this_year(doc, x, published)
    this_year = x.kind == "month" and x.anchor == "published" and _THIS_YEAR.search(x.span.of(doc.text)) is not None  # "in March this year"
    if (x.year is None and not this_year) or len(x.readings) != 1 or x.kind not in ("date", "month", "year", "season", "quarter"):
        return None
    low, high = x.readings[0]
    if (published - high).days > HISTORY_DAYS or (low - published).days > 20 * 366:
        return None
    if x.kind == "year" and x.modifier not in ("early", "mid", "late") and x.parts.get("preposition", x.span).of(doc.text).lower() not in ("in", "by") and not _IN_YEAR.search(doc.text, max(x.span.start - 60, 0), x.span.start):
        return None
    text = day_text(low) if x.kind == "date" else x.span.of(doc.text)
    return Day(low, high, text)


_THIS_YEAR = regexp(r"[a-z] this year$")
#: Before a year: what lies in it, or is set for it.
_IN_YEAR = regexp(
    r"\b(?:in|for|during|over|through) the (?:first|second|third|fourth|final|last|opening|closing) (?:\w+ )?(?:days?|weeks?|months?|quarter|half|part) of $"
    r"|\b(?:due|scheduled|set|planned|slated|booked|expected|billed) (?:for|in) (?:the )?(?:end of |start of )?$"
)


#: "Dec 6 to 8 this year" says which year.
_SAID_YEAR = regexp(r"(?: ?(?:to|until|till|through|and|-|–) ?\d{1,2})?,? (?:of |earlier |later )?(this|last|next) year\b")


def _closes(doc: Document, span: Span) -> bool:
    """Whether a date in brackets stands behind a full stop: it dates the words before it."""
    before, after = doc.text[max(span.start - 4, 0) : span.start], doc.text[span.end : span.end + 1]
    return after == ")" and re.search(r"[.!?][”\"’']? ?\($", before) is not None


def _relative(doc: Document, x: TimeExpression) -> Day | None:
    if (
        x.unit not in (("day", "week", "month", "year") if x.kind == "relative" else (None,))
        or x.role not in (None,)
        or x.modifier not in ("last", "next", "yesterday", "tomorrow")
        or not x.readings
    ):
        return None
    if doc.text[x.span.end : x.span.end + 2] in ("'s", "’s") or x.span.of(doc.text).lower().startswith("the ") or doc.text[: x.span.start].endswith("the "):
        return None
    return Day(min(r.low for r in x.readings), max(r.high for r in x.readings), x.span.of(doc.text).removeprefix("on "))


def _this_year(doc: Document, x: TimeExpression, published: dt.date) -> Day | None:
    """A day without a year near publication; by the rules of datelines it belongs to this year, and with its weekday it must fit it."""
    if x.anchor == "context":
        return None
    if re.match(r" (?:a|the|one|\w+) years? (?:earlier|before|previously|ago)\b", doc.text[x.span.end : x.span.end + 40]):
        return None
    said = _SAID_YEAR.match(doc.text, x.span.end)
    years = [published.year + {"last": -1, "this": 0, "next": 1}[w] for w in ((said[1],) if said else ("last", "this", "next"))]
    days = [d for y in years if (d := on(y, x.month or 0, x.day or 0))]
    back, ahead = (_BACK, _AHEAD) if x.weekday is None else (_BACK_WEEKDAY, _AHEAD_WEEKDAY)
    near = [d for d in days if -back <= (d - published).days <= ahead and x.weekday in (None, d.weekday())]
    if len(near) != 1 or (x.weekday is not None and abs((near[0] - published).days) > _BACK and any(d.weekday() == x.weekday for d in days if d != near[0])):
        return None
    if x.tense == "future" and x.weekday is None and not said and (published - near[0]).days > _LATELY and x.readings and x.readings[0].low > published:
        return None  # "is to present a draft by 30 November", printed in January: the next one
    return Day(near[0], near[0], day_text(near[0]))
