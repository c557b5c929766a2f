"""Births, deaths and lives that an article dates, and what they say of when somebody was born."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from typing import NamedTuple

from newslint.checks.dates._calendar import born_within
from newslint.checks.dates._phrases import Reference
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.dates.lexicon import CARDINAL, ORDINAL
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Fact(NamedTuple):
    """What a phrase says of when somebody was born."""

    who: int
    span: Span
    sentence: int  #: number of its sentence
    sort: str  #: "birth", "age", "death", or "would-be" for an age that the dead would have
    born: Interval
    exact: bool  #: whether full dates give it
    years: int | None = None  #: the age
    when: Interval | None = None  #: the days the age is of
    now: bool = False  #: whether that is publication
    ref: Reference | None = None  #: the phrase that it is told of
    marks: frozenset[str] = frozenset()  #: how it is told, for the evidence

    def says(self, doc: Document) -> str:
        return str(self.years) if self.years is not None else f"born {self.span.of(doc.text)}" if self.sort == "birth" else self.span.of(doc.text)


class Told(NamedTuple):
    """An age phrase before anybody knows whose it is."""

    span: Span
    sentence: int
    kind: str
    low: int  #: of its unit
    high: int
    match: re.Match[str]
    unit: str = "year"


_BORN = regexp(
    r"(?:(?<![\w-])(?:[Bb]orn|[Dd]ate of birth|[Bb]irth ?date|(?:his|her|their|whose|’s|'s) birth|DOB|D\.O\.B\.|d\.o\.b\.|[Hh]atched|[Ff]oaled|[Ww]helped)(?!\w)"
    r"(?:(?!\b(?:died|when|before|after|and|that|which|moved|killed|since|until|by|around|about)\b)(?!, (?:[a-z]+ed|took|became|went|won|got|left|came|began|taught|wrote|made|held|met|ran)\b)(?!\d{3})[^.;]){0,75}"
    r"|\b[Dd]ate of birth (?!.*\d)[^.;]{0,80}"
    r"|\((?:b\.|born) |,? b\. |\b[Bb]orn (?:there |here )?[\w-]+ (?:day|week|month|year)s? (?:before|after|earlier)(?: [^.;]{1,40}?)?,? (?:in|on) )$"
)
_YEAR_OF_BIRTH = regexp(r", the (?:year|day|month) (?:of (?:his|her) birth|(?:he|she) was born)\b")
_NOT_BORN = regexp(
    r"\b(?:not born|unborn|reborn|stillborn|[\w]+-born|born-again|was born (?:to|of) \w+ who|before (?:he|she) was born|year of|(?:city|town|village|place|country|land|house) of (?:his|her) birth|gave birth|birth of|first to be born|(?:those|people|anyone|everyone|children) (?:who were )?born)\b|\b(?:from|between|since|until) (?:the )?$"
)
DIED = regexp(r"\b(?:died|dies|passed away|drowned|(?:was|were|been) (?:\w+ )?(?:killed|murdered|shot dead|executed|found dead|put to sleep|put down|euthani[sz]ed)|(?:his|her) death|at (?:his|her) death|[Dd]ead)\b")
_DIED_ON = regexp(r"(?:\b(?:died|passed away|drowned|was (?:\w+ )?(?:killed|murdered|executed|shot dead|found dead|put to sleep|put down|euthani[sz]ed))\b(?: (?!and\b|but\b|that\b|when\b|aged\b)[\w’'-]+(?:,(?= (?:[A-Z]|on\b|in\b|at\b)))?){0,8}?(?:, (?:aged|at|of|after|from|in|on|by|near|still|just|only|an?|the|his|her|their|apparently|peacefully|suddenly|surrounded|alone|aboard|[a-z]+ing) [^,.;]{1,40},)?|\bd\.)(?: on| in)? $")
#: "Who was born in 1938 and died in 1931": of one person, whoever it is.
AND_DIED = regexp(r"(?:,? (?:and|but)|[;,]) (?:died|drowned|passed away|was killed|was murdered|was executed)\b[^.;\d]{0,60}")
#: The ends of a term of office may be turned round too: "the public defender (2011–2004)".
_A_NAME = regexp(r"\b[A-Z][\w’.-]+,? \($")
_LIFE_BEFORE = regexp(r"(?:, | \(| lived from | \(b\. )$")


def dates_of(doc: Document, sentence: Span) -> list[TimeExpression]:
    out: list[TimeExpression] = []
    for x in doc.dates[bisect_left(doc.dates, sentence.start, key=lambda x: x.span.start) :]:
        if x.span.start >= sentence.end:
            break
        if x.kind != "age" and not doc.in_quotation(x.span):
            out.extend((x,) if is_life(doc, x) else x.items or (x,))
    return out


def is_birth(doc: Document, x: TimeExpression) -> bool:
    """Whether somebody was born at a time, a day without a year ("the 4-month-old, born on Jan. 9") among them."""
    if x.kind not in ("date", "month", "year", "season", "holiday") or (x.year and len(x.readings) != 1 and not _either_order(x)) or (x.modifier and x.kind != "holiday"):
        return False
    head = doc.text[max(doc.sentence_at(x.span.start).start, x.span.start - 90) : x.span.start]
    if _YEAR_OF_BIRTH.match(doc.text, x.span.end):
        return True
    return bool(_BORN.search(head)) and not _NOT_BORN.search(head[-60:])


def _either_order(x: TimeExpression) -> bool:
    """Whether a full date may be read with its day or its month first."""
    return x.kind == "date" and bool(x.year) and len(x.readings) == 2


def reading(x: TimeExpression, published: dt.date | None) -> Interval | None:
    """The days that a time of the past means: its one reading, or the last before publication; of "12.6.1977" both and all between."""
    if _either_order(x):
        return Interval(min(x.readings).low, max(x.readings).high)
    if len(x.readings) == 1 or published is None:
        return x.readings[0] if len(x.readings) == 1 else None
    past = [r for r in x.readings if r.high <= published + dt.timedelta(1) and (published - r.high).days < 366]
    return max(past) if past else None


def is_death(doc: Document, x: TimeExpression) -> bool:
    """Whether somebody died at a time: a full one, or the last "Sunday"."""
    if not reading(x, doc.metadata.date) or x.kind not in ("date", "month", "year", "weekday", "relative") or x.modifier in ("early", "late", "mid"):
        return False
    if not x.year and (x.granularity != "day" or doc.metadata.date is None):
        return False
    head = doc.text[doc.sentence_at(x.span.start).start : x.span.start]
    m = _DIED_ON.search(head)
    return bool(m) and not re.search(r"\b(?:before|after|until|since|by)\W+(?:\w+ )?$", head)


def is_life(doc: Document, x: TimeExpression) -> bool:
    """Whether a range is a life: "(1926-2022)", "Basil Finch, 1916-2007.", "lived from 1911 to 1996"."""
    if x.kind != "range" or x.first is None or x.last is None or not x.first.year or not x.last.year or x.first.kind not in ("year", "date", "month"):
        return False
    apart = x.last.year - x.first.year
    if not (15 <= apart <= 115 or (apart < 0 and doc.text[max(x.span.start - 1, 0)] == "(" and (apart <= -15 or _A_NAME.search(doc.text, max(x.span.start - 30, 0), x.span.start)))):
        return False
    head = doc.text[max(x.span.start - 24, 0) : x.span.start]
    return bool(_LIFE_BEFORE.search(head)) and (doc.text[x.span.end : x.span.end + 1] in (")", ",", ";", ".", "\n", "") or head.endswith(" lived from "))


def printed_number(printed: str) -> int:
    """A number, in figures or words, of count or of order: "45", "forty-five", "45th", "forty-fifth"."""
    if printed[0].isdigit():
        return int(printed.rstrip("stndrh"))
    if printed.lower() == "centenary":
        return 100
    return sum(CARDINAL.get(w, 0) or ORDINAL.get(w, 0) for w in printed.lower().split("-"))


def present(published: dt.date) -> Interval:
    """The days an age of a story published then may have been true on."""
    return Interval(published - dt.timedelta(9), published + dt.timedelta(1))


_DAYS = {"day": 1.0, "week": 7.0, "month": 30.45}


def born_before(low: int, high: int, unit: str, when: Interval) -> Interval:
    """The days of birth of one who is from `low` to `high` years, months, weeks or days old on some day of `when`."""
    if unit == "year":
        return born_within(low, high, when)
    return Interval(when.low - dt.timedelta(int((high + 1) * _DAYS[unit]) + 1), when.high - dt.timedelta(int(low * _DAYS[unit]) - 1))
