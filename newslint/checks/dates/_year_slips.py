"""Last year's number, typed by habit in January and February: what speaks for it (NL208)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newslint.checks.dates._calendar import on
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document


def meant_day(x: TimeExpression, published: dt.date) -> dt.date | None:
    """The day of this year, in January and February, that a full date of last year may mean."""
    if published.month > 2 or x.kind != "date" or x.year != published.year - 1 or not (x.month and x.day):
        return None
    now = on(published.year, x.month, x.day)
    return now if now and -62 <= (now - published).days <= 92 else None


_OF_THIS_YEAR = regexp(r"\b(?:this (?:year|spring|winter|season|month|week)|the (?:next|coming)|of the year|next (?:meeting|session|hearing|round|match|game))\b", re.IGNORECASE)


#: What goes on as the article is written.
_STILL = regexp(r"\b(?:still|this (?:morning|afternoon|evening|week)|today|tonight|yesterday|so far|(?:would|will) be (?:extended|lifted|eased|reviewed)|(?:through|over|until) the weekend)\b", re.IGNORECASE)
#: "Said in a statement dated".
_STATEMENT = regexp(r"\b(?:said|says|announced|reported|according to|showed|in) [^.;]*\b(?:statement|report|letter|release|notice|filing|memo|bulletin|circular|decree|order|note)s? (?:dated|issued|released|published|filed|posted|of|sent)? ?(?:on )?$", re.IGNORECASE)


def slip(doc: Document, x: TimeExpression, meant: dt.date) -> Iterator[str]:
    """What speaks for last year's number, typed by habit."""
    if x.weekday is not None:
        said = on(x.year or 0, x.month or 1, x.day or 1)
        yield "weekday of this year" if meant.weekday() == x.weekday and said and said.weekday() != x.weekday else "weekday of last year"
    sentence = doc.sentence_at(x.span.start)
    published = doc.metadata.date
    if published is not None and 0 <= (published - meant).days <= 8:
        yield "days ago"
        if _STILL.search(sentence.of(doc.text)):
            yield "days ago and not over"
        if _STATEMENT.search(doc.text, sentence.start, x.span.start):
            yield "days ago in a statement"
    for y in doc.dates:
        if y.span.overlaps(x.span) or y.year or not y.readings or not (y.kind in ("relative", "weekday", "period") or y.role == "ago" or y.modifier in ("last", "next", "this")):
            continue
        low, high = y.readings[0]
        if (high - low).days > 31 or y.readings[0].low > y.readings[0].high:
            continue
        a, b = sorted((x.span, y.span))
        if low <= meant <= high:
            if re.fullmatch(r",? ?\(?(?:on |which was )?", doc.text[a.end : b.start]):
                yield "the same day beside"
            elif sentence.contains(y.span) and y.kind != "weekday":
                yield "the same time in sentence"
    if _OF_THIS_YEAR.search(sentence.of(doc.text)):
        yield "of this year"
    if re.search(r"\b(?:last year|a year (?:ago|earlier)|year[- ]old|year-earlier|anniversary|since|between|years?)\b", sentence.of(doc.text)):
        yield "of last year"
    if any(y is not x and y.year == x.year for y in doc.dates):
        yield "the year again"
