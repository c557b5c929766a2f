"""What the date rules share: names of days, occurrences without a year, the paragraph around a date, [sic]."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newslint.layers.dates import Interval, TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
#: How far the nearest occurrence of a date without a year may lie from publication to be the only one meant.
NEAR_DAYS = 122
#: The British calendar was Julian until September 1752.
GREGORIAN = 1753

_SIC = regexp(r"[^.!?\n]{0,30}?[\[(]\s*sic\b")


def words(text: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(text.split())


def sic(doc: Document, span: Span) -> bool:
    """Whether the writer marks the words as somebody else's slip."""
    return bool(_SIC.match(doc.text, span.end))


def singles(dates: tuple[TimeExpression, ...]) -> Iterator[TimeExpression]:
    """The expressions, each range and list taken apart."""
    for x in dates:
        yield from singles(x.items) if x.items else (x,)


def day_text(day: dt.date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def on(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None when the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def occurrences(month: int, day: int, published: dt.date) -> list[dt.date]:
    """What a day without a year may mean: the nearest occurrence within four months, else the last and the next one."""
    days = [d for y in range(published.year - 4, published.year + 5) if (d := on(y, month, day))]
    if not days:
        return []
    nearest = min(days, key=lambda d: abs((d - published).days))
    if abs((nearest - published).days) <= NEAR_DAYS:
        return [nearest]
    past = [d for d in days if d <= published][-1:]
    return past + [d for d in days if d > published][:1]


def date_span(x: TimeExpression) -> Span:
    """The printed date without its weekday."""
    spans = [x.parts[k] for k in ("month", "day", "year") if k in x.parts]
    return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else x.span


def paragraph_of(doc: Document, span: Span) -> Span:
    return doc.block_at(span.start).span


def neighbours(doc: Document, span: Span) -> Span:
    """The sentence of a span, the three before it and the one after it, of its paragraph."""
    paragraph = paragraph_of(doc, span)
    own = doc.sentences_in(paragraph)
    at = next((i for i, s in enumerate(own) if s.contains(span)), 0)
    return Span(own[max(at - 3, 0)].start, own[min(at + 1, len(own) - 1)].end) if own else paragraph


def inside(dates: tuple[TimeExpression, ...], span: Span) -> Iterator[TimeExpression]:
    """The expressions that start inside a span, whole."""
    return (x for x in dates if span.start <= x.span.start < span.end)


def printed_years(doc: Document, span: Span) -> set[int]:
    """The years printed inside a span."""
    years: set[int] = set()
    for x in inside(doc.dates, span):
        for y in singles((x,)):
            if y.year and y.kind not in ("decade", "century"):
                years.add(y.year)
    return years


_BORN = regexp(r"\b(?:[Bb]orn|[Bb]irth)\b[^.;]{0,60}$")


def carried(doc: Document, paragraph: Span, published: dt.date) -> bool:
    """Whether the paragraph before is told of another year, which the reader takes along: its last sentence names it as a time, or any gives a day of it.

    "Since 1992" and "until 1997" are no time of a story.
    """
    before = paragraph_of(doc, Span(max(paragraph.start - 3, 0), max(paragraph.start - 2, 0)))
    if before == paragraph:
        return False
    told = doc.sentences_in(before)
    for sentence in told:
        # "the 2016 nominee" and "the 2020 race" are names; "in 2016" and "on May 3, 2016" are times; a day of birth is none of the story.
        if any(
            (y.day and not _BORN.search(doc.text, sentence.start, y.span.start) if sentence != told[-1] else y.month or "preposition" in y.parts)
            and y.bounds not in ("since", "until") and (y.year or published.year) < published.year
            for x in inside(doc.dates, sentence)
            for y in singles((x,))
        ):
            return True
    return False


def dated_before(doc: Document, x: TimeExpression, published: dt.date) -> bool:
    """Whether the last date with a year before the sentence of `x` in its paragraph is of an earlier year, whose story goes on.

    "Diana died in Paris on 31 August 1997. Her funeral was held on 6 September."
    """
    sentence = doc.sentence_at(x.span.start)
    paragraph = paragraph_of(doc, x.span)
    if sentence.start <= paragraph.start:
        return False
    earlier = [y for w in inside(doc.dates, Span(paragraph.start, sentence.start)) for y in singles((w,)) if y.year]
    return bool(earlier) and earlier[-1].month is not None and (earlier[-1].year or 0) < published.year


#: Days so near to one that an article has dated in an older year are of that year too.
_SAME_STORY = 15


def of_an_old_story(doc: Document, x: TimeExpression, published: dt.date) -> bool:
    """Whether a day follows one of an older year, told before: "Armstrong landed on July 20, 1969. ... They splashed down on July 24"."""
    days = (y for y in singles(doc.dates) if y.kind == "date" and y.year and y.year < published.year and y.readings and y.role != "birth" and y.span.start < x.span.start)
    return any(abs((r.low - y.readings[0].low.replace(day=min(y.readings[0].low.day, 28), year=r.low.year)).days) <= _SAME_STORY for y in days for r in x.readings[:1])


def born_within(least: int, most: int, when: Interval) -> Interval:
    """The days of birth of one who is from `least` to `most` years old at some day of `when`."""
    return Interval(_back(when.low, most + 1) + dt.timedelta(1), _back(when.high, least))


def _back(day: dt.date, years: int) -> dt.date:
    year = max(day.year - years, 1)
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
