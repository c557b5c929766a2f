"""A month or a week counted from the day of a report or from that of the article: "said in March that it would open next month" (NL206)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newslint.checks.dates._calendar import MONTHS, inside
from newslint.checks.dates._month_evidence import TOLD
from newslint.checks.dates._verbs import of_kind
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: A report older than this has been forgotten: nobody counts from its day.
_OLD = 250
_COUNTED = frozenset(("month", "week"))
#: What is said, behind the day: "that it would open", "telling parents", "in a letter dated May 3, the firm told its staff".
_THAT = regexp(r"\b(?:that|telling|saying|warning|announcing|promising)\b|\b(?:would|was|were|had)\b")


def reported(doc: Document, published: dt.date) -> Iterator[tuple[Span, int, str]]:
    """The times counted from a report of another month: what to mark, the month of the report, what to say."""
    for x in doc.dates:
        if not _near(x) or doc.in_quotation(x.span) or doc.block_at(x.span.start).kind not in TOLD:
            continue
        sentence = doc.sentence_at(x.span.start)
        days = [y for y in inside(doc.dates, sentence) if y.span.end < x.span.start and y.kind in ("date", "month") and y.month and (y.month != published.month or y.kind == "date")]
        if len(days) != 1 or any(y.span != x.span and y is not days[0] for y in inside(doc.dates, sentence)):
            continue
        report = days[0]
        low = next((r.low for r in report.readings if r.low < published), None)
        if low is None or not 0 < (published - low).days < _OLD or (low.year, low.month) == (published.year, published.month):
            continue
        if _settled(doc, sentence, report, x):
            words = x.span.of(doc.text)
            yield x.span, low.month, f'"{words}" may be counted from {MONTHS[low.month - 1]}, when it was said, or from the day of this article: give the date'


def _near(x: TimeExpression) -> bool:
    """Whether a time is counted from a day that it does not name: "next month", "last week", "last Tuesday"."""
    return x.modifier in ("next", "last") and (x.kind == "weekday" or (x.kind == "relative" and x.unit in _COUNTED)) and not x.year


def _settled(doc: Document, sentence: Span, report: TimeExpression, x: TimeExpression) -> bool:
    """Whether something was said on the day of a report, and the time belongs to what was said."""
    verbs = "|".join(sorted(of_kind("settling")))
    between = doc.text[report.span.end : x.span.start]
    dated = re.search(rf"\b(?:{verbs}|filed|issued|published|sent)\b(?: (?:[\w’'-]+ ){{0,2}})?(?:late |early |back )?(?:on |in )?(?:the )?$", doc.text[sentence.start : report.span.start])
    fronted = re.fullmatch(r"(?:[Oo]n|[Ii]n|[Bb]ack in|[Ll]ate in|[Ee]arly in) ", doc.text[sentence.start : report.span.start])
    says = re.search(rf"\b(?:{verbs})\b", between)
    told = _THAT.search(between, says.end() if says and not dated else 0)
    return told is not None and bool(dated or (fronted and says)) and ";" not in between
