"""A weekday and a date that do not belong together.

## Why it matters
"Tuesday, June 19, 2024" is two statements of which one is false, and readers who plan by it come on the wrong day. The calendar decides
that they disagree; which of the two is right only the writer knows, so no cure is offered.

A date without a year means the occurrence nearest to the publication date when it lies within four months, and otherwise both the last
and the next one have to disagree. A year of the same or the preceding paragraph that makes the two agree is accepted too.

## When to ignore
Dates before 1753 may follow the Julian calendar and are not checked. In "Friday and Saturday, January 19" the date belongs to the first
day. "Black Friday", "Bloody Sunday" and newspapers such as "The Sunday Times" are names.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._calendar import (
    GREGORIAN,
    WEEKDAYS,
    date_span,
    day_text,
    occurrences,
    on,
    paragraph_of,
    printed_years,
    sic,
    singles,
)
from newslint.checks.dates._verbs import fronted
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("She resigned on [[Tuesday]], {{3 May 2021}}.", date="2021-05-10", says="was a Monday"),
    Bad("The trial opens [[Friday]], {{June 21, 2023}}, in Boston.", date="2023-06-18", says="is a Wednesday, not a Friday"),
    Bad("Polls close at 10pm on [[Wednesday]] {{4 July}}, the commission said.", says="July 4, 2024 is a Thursday"),
    Bad("The attack on [[Monday]], {{11 September 2001}}, changed the city.", date="2011-09-11"),
    Bad("He was born on {{April 12, 1981}}, a [[Monday]], in Florida."),
    Bad("The concert on {{June 22}} ([[Sunday]]) is sold out.", date="2024-06-12", says="June 22, 2024 is a Saturday"),
    Bad("The council will meet on [[Thursday]] at 7 p.m., {{Feb. 27}}, in the town hall.", date="2024-02-20", says="is a Tuesday"),
    Bad("The festival runs from [[Thursday]], {{June 14}}, to Sunday, June 16.", date="2024-06-10"),
    Bad("Matches will be played on [[Saturday]] and Sunday, {{June 14}} and 15.", date="2024-06-10", says="is a Friday"),
    Bad("{{May 1, 2024}}, fell on a [[Thursday]] this year.", date="2024-05-06"),
    Bad("Services will be held Sun., June 23, and [[Tues.]], {{June 26}}.", date="2024-06-19"),
    Bad("The fire broke out late on [[Monday]] night, {{August 14}}.", date="2024-08-20"),
    Bad("It was due on [[Tuesday]] the {{19th}}, she said.", date="2024-06-18", says="is a Wednesday"),
    Bad("The log of [[Monday]] {{2024-06-19}} is missing."),
    Bad("The strike was called off last [[Friday]], {{June 13}}.", date="2024-06-18", says="was a Thursday"),
    Bad("The club played its first match on {{8 August 1962}}, a windy [[Friday]], in front of 300 people.", says="Wednesday"),
    Good("The village lost 11 days in 1752. Wednesday 2 September was followed by Thursday 14 September.", date="2022-09-03"),
    Good("She resigned on Monday, 3 May 2021.", date="2021-05-10"),
    Bad("[[Saturday]]’s ({{May 12}}) marathon will start at the pier.", date="2024-05-10"),
    Bad("Voters can still register for [[Wednesday]]’s {{June 20}} primary, the clerk said."),
    Bad("Skippers were told to expect the tide on [[Sunday]], {{29 June}}, at dawn.", says="is a Saturday"),
    Good("By law the vote falls on the Tuesday after June 22, and the count on the Monday before July 4."),
    Good("The barn was set alight between Friday night and Saturday 15 June, police said."),
    Good("The concerts are on Friday and Saturday, January 19 and 20.", date="2024-01-10"),
    Good("The match is on Friday and Saturday, January 19.", date="2024-01-10"),
    Good("On the bill are Gavin Friday, June 12, and Smith, June 13.", date="2024-06-18"),
    Good("The talks on Friday, June 14, and Saturday ended without a result.", date="2024-06-18"),
    Good("The old calendar put it on Thursday, 2 September 1752."),
    Good("Black Friday, Nov. 28, is still months away.", date="2024-06-18"),
    Good("He read of Bloody Sunday, January 30, 1972, as a child, and the Sunday Times, June 18 2024, printed his essay."),
    Good("The vote is on Tuesday, June 18.", date=None),
    Good("On Friday, 20 people were arrested, and on Tuesday May, five votes short, gave up."),
    Good("The war began in 2003. On Thursday, March 20, the bombs fell on Baghdad.", date="2024-06-18"),
    Good("The wall was opened on Thursday, November 9.", date="2023-06-18"),
    Good("The letter of “Tuesday, June 17 [sic], 2024” was never sent."),
    Good("The shop opens Mondays, June 4 excepted, and is closed on Tuesday. June 20 is a holiday."),
    Good("The race on Sunday follows the one on June 9, which Smith won on a Thursday training run."),
    Good("Saturday-Sunday, June 22-23: crafts fair. Sun., June 23: parade.", date="2024-06-18"),
    Good("On Thursday, 14 April, the inquiry was told, a locum doctor asked for a second scan.", date="2017-03-31"),
]  # fmt: skip

#: What may stand between a weekday and its date, and between a date and its weekday.
_WEEKDAY_FIRST = regexp(r"(?:['’]s)?(?:,| \(|,? on| —| –)?\s*(?:the )?")
_TIME_BETWEEN = regexp(r",? (?:at |from |around |before |after |until )?")
_DATE_FIRST = regexp(
    r",? \(?(?:(?:which|and) )?(?:(?:was|is|were|falls|fell|fall|will fall|will be|being|happens to be|happened to be)(?: on)? )?(?:an? (?!first|second|third|fourth|last|next|previous|following|full|black|good)(?:[a-z]{3,10} )?)?"
)
#: After these words of the gap the weekday is the date's own; a bare gap needs a bracket or "a".
_SAYS_SO = regexp(r"\(|\ban? (?:[a-z]{3,10} )?$|\bon a|\b(?:was|is|falls|fell|fall|being|be)\b")


_YEAR_WORDS = regexp(r"\b(last|previous|next|following) (?:year|season|summer|spring|autumn|fall|winter)\b", re.IGNORECASE)
_NEXT_SENTENCE = regexp(
    r"[^.\n]{0,30}\.[”\"]? (?:It|That|That day|The day|The date) (?:was|is|fell on|falls on|will be|had been) (?:an? )?"
)


class _Pair(NamedTuple):
    weekday: int
    weekday_span: Span
    day: TimeExpression


def _pairs(doc: Document) -> Iterator[_Pair]:
    """Each weekday with the date that is said to be that day."""
    for whole in doc.dates:
        for x in singles((whole,)):
            if x.kind == "date" and x.weekday is not None and "weekday" in x.parts:
                yield _Pair(x.weekday, x.parts["weekday"], x)
    flat = doc.dates
    for i in range(len(flat) - 1):
        a, b = flat[i], flat[i + 1]
        if a.kind == "weekday" and b.kind == "time" and i + 2 < len(flat):
            c = _first_day(flat[i + 2])
            if (
                c
                and _TIME_BETWEEN.fullmatch(doc.text, a.span.end, b.span.start)
                and re.compile(r",? (?:on )?").fullmatch(doc.text, b.span.end, c.span.start)
            ):
                yield _Pair(a.weekday or 0, a.parts["weekday"], c)
            continue
        if re.search(r" (?:after|before|following|prior)$", a.span.of(doc.text)):
            continue  # "the Tuesday after Nov. 1"
        day = _first_day(b)
        if a.kind == "weekday" and day and "week" not in a.parts and _WEEKDAY_FIRST.fullmatch(doc.text, a.span.end, b.span.start):
            yield _Pair(a.weekday or 0, a.parts["weekday"], day)
        elif (
            b.kind == "weekday"
            and a.kind == "date"
            and a.weekday is None
            and not b.modifier
            and (_said_of(doc, a, b) or _said_next(doc, a, b))
        ):
            yield _Pair(b.weekday or 0, b.parts["weekday"], a)


def _surname(doc: Document, weekday: Span) -> bool:
    """Whether a weekday follows a given name that is no place's: "Gavin Friday, July 20"."""
    given = re.search(r"[\w,;] ([A-Z][a-z]+) $", doc.text[max(weekday.start - 20, 0) : weekday.start])
    return given is not None and doc.knowledge.is_given(given[1]) and not doc.knowledge.places(given[1])


def _first_day(x: TimeExpression) -> TimeExpression | None:
    first = x.first or x
    return first if first.kind == "date" and first.weekday is None else None


def _said_of(doc: Document, a: TimeExpression, b: TimeExpression) -> bool:
    gap = doc.text[a.span.end : b.span.start]
    return len(gap) < 32 and bool(_DATE_FIRST.fullmatch(gap)) and bool(_SAYS_SO.search(gap))


def _said_next(doc: Document, a: TimeExpression, b: TimeExpression) -> bool:
    """ "The mill collapsed on April 24. It was a Thursday.": the next sentence gives the day of the date that closes this one."""
    gap = doc.text[a.span.end : b.span.start]
    return len(gap) < 60 and bool(_NEXT_SENTENCE.fullmatch(gap))


def _days(doc: Document, x: TimeExpression) -> list[dt.date]:
    """Every day that the date may be; empty when nothing says which."""
    published = doc.metadata.date
    if x.day is None:
        return []
    if x.month is None:
        if published is None:
            return []
        first = published.replace(day=1)
        months = [first - dt.timedelta(1), first, first + dt.timedelta(32)]
        return [d for m in months if (d := on(m.year, m.month, x.day))]
    if x.year is not None:
        return [r.low for r in x.readings] if x.year >= GREGORIAN else []
    if published is None:
        return []
    days = occurrences(x.month, x.day, published)
    # Told in the past: the last occurrence is meant, however near the next one lies. Within two months the verb must be the date's own,
    # which it is when the date opens its sentence: "figures were brought forward to Wednesday, Oct. 22" looks ahead.
    around = [d for y in (published.year - 1, published.year, published.year + 1) if (d := on(y, x.month, x.day))]
    soon = any(0 < (d - published).days <= 60 for d in around)
    if x.tense == "past" and (not soon or fronted(doc, doc.sentence_at(x.span.start), x.span)):
        days += [d for d in around if d <= published][-1:]
    elif x.tense == "future":
        days += [d for d in around if d >= published][:1]
    return list(dict.fromkeys(days))


def _explained(doc: Document, pair: _Pair) -> bool:
    """Whether a year of this paragraph or the one before makes the two agree."""
    x = pair.day
    if x.year is not None or x.month is None or x.day is None:
        return False
    here = paragraph_of(doc, x.span)
    before = paragraph_of(doc, Span(max(here.start - 3, 0), here.start))
    years = printed_years(doc, here) | printed_years(doc, before)
    published = doc.metadata.date
    if published is not None:
        steps = {"last": -1, "previous": -1, "next": 1, "following": 1}
        said = _YEAR_WORDS.findall(doc.sentence_at(x.span.start).of(doc.text))
        years |= {published.year + steps[word.lower()] for word in said}
    # Before 1753 the days are those of the Julian calendar, which nobody recomputes.
    return any(y < 1753 or ((d := on(y, x.month, x.day)) is not None and d.weekday() == pair.weekday) for y in years)


@rule("NL201", "weekday-date-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: set[int] = set()
    done: set[Span] = set()
    for pair in _pairs(doc):
        days = _days(doc, pair.day)
        if not days or any(d.weekday() == pair.weekday for d in days) or pair.weekday_span.start in seen or sic(doc, pair.day.span):
            continue
        whole = next((x.span for x in doc.dates if x.span.contains(pair.weekday_span)), pair.weekday_span)
        if _explained(doc, pair) or _surname(doc, pair.weekday_span) or whole in done or _opens_range(doc, pair, days):
            continue
        seen.add(pair.weekday_span.start)
        done.add(whole)
        yield finding(
            pair.weekday_span, _message(doc, days, pair.weekday), related=[Related(date_span(pair.day), "the date")], confidence=0.97
        )


def _opens_range(doc: Document, pair: _Pair, days: list[dt.date]) -> bool:
    """ "From Friday to Sunday, June 14" where June 14 is the Friday: the date may be that of the first day."""
    start = pair.weekday_span.start
    before = [
        x
        for x in doc.dates
        if x.kind == "weekday" and x.span.end <= start and doc.text[x.span.end : start].strip() in ("to", "through", "until", "-", "–")
    ]
    return bool(before) and any(d.weekday() == before[-1].weekday for d in days)


def _message(doc: Document, days: list[dt.date], weekday: int) -> str:
    published = doc.metadata.date
    said = " and ".join(f"{day_text(d)} {'is' if published and d > published else 'was'} a {WEEKDAYS[d.weekday()]}" for d in days[:2])
    return f"{said}, not a {WEEKDAYS[weekday]}"
