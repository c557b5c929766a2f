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
from itertools import pairwise
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
from newslint.layers.dates import Interval, TimeExpression
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("She resigned on [[Tuesday]], {{3 May 2021}}.", date="2021-05-10", says="was a Monday"),
    Bad("The trial opens [[Friday]], {{June 21, 2023}}, in Boston.", date="2023-06-18", says="is a Wednesday, not a Friday"),
    Bad("Polls close at 10pm on [[Wednesday]] {{4 July}}, the commission said.", says="July 4, 2024 is a Thursday"),
    Bad("The attack on [[Monday]], {{11 September 2001}}, changed the city.", date="2011-09-11"),
    Bad("He was born on {{April 12, 1981}}, a [[Monday]], in Florida."),
    Bad("The concert is at noon on {{June 22}}, [[Sunday]], in the hall.", date="2024-06-12"),
    Bad("The {{June 22}} vote, held on a [[Monday]], was close.", date="2024-06-26"),
    Good("The halls are open on June 22, Sunday’s show being sold out, and on June 24.", date="2024-06-12"),
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
    Bad("Arguments are set for {{June 24}}. Jurors were told to be in their seats by 9 a.m. that [[Wednesday]].", says="is a Monday"),
    Bad("Nobody has forgotten the [[Friday]] night of {{5 June 2007}}, when the dam gave way."),
    Bad("The insurer paid out after the [[Tuesday]]-night hailstorm of {{Sept. 8, 2000}}, its report shows."),
    Bad("The hearing was put back from June 20 to {{June 27}} (a [[Monday]])."),
    Bad("The couple married on {{New Year's Day of 2005}}, a [[Wednesday]], in Leeds."),
    Bad("All seats for [[Saturday]]'s match against Malmo ({{23 June}}, 3 p.m.) are sold."),
    Bad("Voters decided on {{14 September 2017}}. Stations stayed open until nine because it was a [[Tuesday]]."),
    Bad("[[Thursday]] being {{June 21}}, the druids were out early."),
    Bad("Classes close on the {{26th}}, a [[Monday]], the college said."),
    Bad("He was arrested in 2018. Kofi Mancini will be sentenced on [[Monday]] {{25 June}}."),
    Good("Arguments are set for June 24. Jurors were told to be in their seats by 9 a.m. that Monday."),
    Good("The dam gave way on 5 June 2007. That day is a holiday, and the Friday after it too."),
    Good("The bridge fell on June 11, and that was two days before the Thursday on which it was to close."),
    Good("Saturday's winner, on June 9 a loser, was carried home."),
    Good("Polling took place on Thursday, 1 May having been ruled out because of the holiday.", date="2024-05-03"),
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
    Good("A report on last year’s shutdown blames the mayor.\n\nThe threat came on Monday, Dec. 14, by email.", date="2016-12-16"),
    Good("On Thursday, 14 April, the inquiry was told, a locum doctor asked for a second scan.", date="2017-03-31"),
    Good("AUGUST. Four hundred people attend the show on Saturday the 20th.", date="2016-12-29"),
    Good("Ten years ago this Saturday, on May 18, 2009, the war ended.", date="2019-05-17"),
    Good("The town was freed in 1945, 50 years ago.\n\nThe platoon had entered it on April 17, a Tuesday.", date="1995-04-21"),
]  # fmt: skip

#: What may stand between a weekday and its date, and between a date and its weekday.
_WEEKDAY_FIRST = regexp(r"(?:['’]s)?(?:,| \(|,? on| —| –)?\s*(?:the )?")
_TIME_BETWEEN = regexp(r",? (?:at |from |around |before |after |until )?")
_DATE_FIRST = regexp(
    r"(?:,? \(?| [—–-]+ )(?:(?:which|and) )?(?:(?:was|is|were|falls|fell|fall|will fall|will be|being|happens to be|happened to be)(?: on)? )?(?:an? (?!first|second|third|fourth|last|next|previous|following|full|black|good)(?:[a-z]{3,10} )?)?"
)
#: "March 9, Monday, at noon": a bare weekday between commas, or before a stop.
_BARE = (regexp(r",? "), regexp(r"[,:;.)]|(?: (?:morning|afternoon|evening|night))?,? (?:at|in|from) "))
#: "The March 9 vote, held on a Monday,".
_HELD_ON_A = regexp(r",? (?:[a-z-]+ ){0,2}[a-z-]+, (?:(?:which|that) )?(?:(?:was |were )?(?:held|fought|fell|came|happened|took place) )?on an? (?:[a-z]{3,10} )?")
#: After these words of the gap the weekday is the date's own; a bare gap needs a bracket or "a".
_SAYS_SO = regexp(r"\(|\ban? (?:[a-z]{3,10} )?$|\bon a|\b(?:was|is|falls|fell|fall|being|be)\b")


_YEAR_WORDS = regexp(r"\b(last|previous|next|following) (?:year|season|summer|spring|autumn|fall|winter)\b", re.IGNORECASE)
#: What the lead of a look back says.
_YEAR_AGO = regexp(r"\b(?:last year|an? year (?:ago|after|on|since)|one year (?:ago|after|on|since))\b", re.IGNORECASE)
#: "Ten years ago this Saturday, on May 18, 2009": the anniversary's weekday.
_YEARS_BACK = regexp(r"\byears? ago (?:this |next |last |on |coming )*$")
#: "The mill collapsed on April 24. It was a Thursday.": the next sentence gives the day of the date that closes this one.
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
            if x.kind == "date" and x.weekday is not None and "weekday" in x.parts and not _ABSOLUTE.match(doc.text, x.span.end):
                yield _Pair(x.weekday, x.parts["weekday"], x)
    yield from _told_apart(doc)
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
            and (last := _last_day(doc, a, flat[i - 1] if i else None))
            and not b.modifier
            and (_said_of(doc, a, b) or _NEXT_SENTENCE.fullmatch(doc.text, a.span.end, b.span.start))
        ):
            yield _Pair(b.weekday or 0, b.parts["weekday"], last)


#: "On Thursday, 1 May having been ruled out": the date opens a clause of its own.
_ABSOLUTE = regexp(r" having (?:been )?")
#: Holidays that have a date of their own.
_HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}


def _last_day(doc: Document, a: TimeExpression, before: TimeExpression | None) -> TimeExpression | None:
    """The date that stands before a weekday: itself, the end of a range, or a holiday with its year ("New Year's Day of 2005")."""
    last = a.items[-1] if a.kind == "range" and a.items else a
    if last.kind == "date" and last.weekday is None:
        return last
    holiday = before if a.kind == "year" and before is not None and doc.text[before.span.end : a.span.start] in (" ", ", ", " of ", " in ") else a
    named = _HOLIDAYS.get(holiday.span.of(doc.text).lower().replace("’", "'")) if holiday.kind == "holiday" else None
    if named is None:
        return None
    return a._replace(span=Span(holiday.span.start, a.span.end), kind="date", year=a.year, month=named[0], day=named[1], parts={}, readings=_readings(a.year, named))


def _readings(year: int | None, named: tuple[int, int]) -> tuple[Interval, ...]:
    return (Interval(dt.date(year, *named), dt.date(year, *named)),) if year else ()


#: "The Friday night of 5 June 2007", "the Tuesday-night hailstorm of".
_NIGHT_OF = regexp(r"(?: (?:night|morning|afternoon|evening))? of (?:the )?|-(?:night|morning|afternoon|evening) [a-z]+ of ")
#: "Saturday's match against Malmö (12 May", "Sunday's marathon, on April 30,".
_OF_EVENT = regexp(r"['’]s (?:[\w’'-]+ ){1,6}\((?:on )?|['’]s (?:[\w’'-]+ ){0,3}[\w’'-]+, (?:on )?")
#: "Thursday being April 13".
_IS_DATE = regexp(r" (?:being|falling on) (?:the )?")
_IT_WAS = regexp(r"\b(?:[Ii]t (?:was|is)|[Ii]t['’]s|[Ii]t being|[Tt]his being|[Tt]hat (?:was|being)) an? (?:[a-z]+ )?$")
#: As far behind its date, with no other day between them, "that Wednesday" is still that date's.
_NEAR_ENOUGH = 160


def _told_apart(doc: Document) -> Iterator[_Pair]:
    """A weekday that other words part from its date: "set for Nov. 28. ... that Wednesday", "the Friday night of 5 June", "it was a Tuesday"."""
    days = [x for x in doc.dates if x.kind not in ("time", "duration", "age") and not (x.kind == "relative" and x.modifier == "that")]
    for a, b in pairwise(days):
        first = _first_day(b)
        gap = doc.text[a.span.end : b.span.start]
        if a.kind == "weekday" and first and "week" not in a.parts:
            closed = doc.text[first.span.end : first.span.end + 1] in (",", ")", ".")
            if _NIGHT_OF.fullmatch(gap) or _IS_DATE.fullmatch(gap) or (closed and _OF_EVENT.fullmatch(gap)):
                yield _Pair(a.weekday or 0, a.parts["weekday"], first)
        elif b.kind == "weekday" and len(gap) < _NEAR_ENOUGH and (last := _last_day(doc, a, None)) and last.month:
            said = b.modifier == "that" or _IT_WAS.search(doc.text, max(b.span.start - 40, a.span.end), b.span.start)
            if said:
                yield _Pair(b.weekday or 0, b.parts["weekday"], last)


def _surname(doc: Document, weekday: Span) -> bool:
    """Whether a weekday follows a given name that is no place's: "Gavin Friday, July 20"."""
    given = re.search(r"[\w,;] ([A-Z][a-z]+) $", doc.text[max(weekday.start - 20, 0) : weekday.start])
    return given is not None and doc.knowledge.is_given(given[1]) and not doc.knowledge.places(given[1])


def _first_day(x: TimeExpression) -> TimeExpression | None:
    first = x.first or x
    return first if first.kind == "date" and first.weekday is None else None


def _said_of(doc: Document, a: TimeExpression, b: TimeExpression) -> bool:
    gap = doc.text[a.span.end : b.span.start]
    if _BARE[0].fullmatch(gap) and _BARE[1].match(doc.text, b.span.end):
        return True
    return len(gap) < 60 and bool((_DATE_FIRST.fullmatch(gap) and _SAYS_SO.search(gap)) or _HELD_ON_A.fullmatch(gap))


_HAD = regexp(r"\bhad (?:[a-z]+ )?[a-z]+(?:ed|en|n|t|e|g|d)\b")
#: "AUGUST. Four hundred people attend the show on Saturday the 20th": a diary by months.
_OF_A_MONTH = regexp(r"\W*(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?: \d{4})?\W*[.:–—\n]")


def _days(doc: Document, x: TimeExpression) -> list[dt.date]:
    """Every day that the date may be; empty when nothing says which."""
    published = doc.metadata.date
    if x.day is None:
        return []
    if x.month is None:
        if published is None or _OF_A_MONTH.match(doc.text, doc.block_at(x.span.start).span.start):
            return []
        first = published.replace(day=1)
        months = [first, first - dt.timedelta(1) if x.day > published.day else first + dt.timedelta(32)]
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
    """Whether a year of this paragraph, of the one before, or that of a look back makes the two agree."""
    x = pair.day
    if x.year is not None or x.month is None or x.day is None:
        return False
    here = paragraph_of(doc, x.span)
    before = paragraph_of(doc, Span(max(here.start - 3, 0), here.start))
    years = printed_years(doc, here) | printed_years(doc, before)
    published = doc.metadata.date
    if x.tense == "past" and _HAD.search(doc.sentence_at(x.span.start).of(doc.text)):
        years |= printed_years(doc, Span(0, len(doc.text)))  # "the platoon had entered the village on April 17, a Tuesday"
    if published is not None:
        steps = {"last": -1, "previous": -1, "next": 1, "following": 1}
        said = _YEAR_WORDS.findall(doc.sentence_at(x.span.start).of(doc.text))
        years |= {published.year + steps[word.lower()] for word in said}
        lead = next((b.span for b in doc.blocks if b.kind == "paragraph"), None)
        if lead is not None and x.tense == "past" and _YEAR_AGO.search(doc.text, *lead):
            years.add(published.year - 1)
    # Before 1753 the days are those of the Julian calendar, which nobody recomputes.
    if published is not None and x.tense == "future":
        years = {y for y in years if y >= published.year}  # a year that is over is not that of what will be
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
        if _YEARS_BACK.search(doc.text, 0, pair.weekday_span.start) or _explained(doc, pair) or _surname(doc, pair.weekday_span) or whole in done or _opens_range(doc, pair, days):
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
