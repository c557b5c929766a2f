"""The births, deaths and ages that an article tells of its people: who, and of when."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._owners import People, owner_of_age, owner_of_life
from newslint.checks.dates._passages import LONGEST, TOLD
from newslint.checks.dates._whose import PICTURED
from newslint.layers.dates import Interval, TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: So many births or deaths of one person are told, not more.
MOST = 8


class Life(NamedTuple):
    """A birth or death told of a person."""

    entity: int
    when: Interval
    span: Span


class Age(NamedTuple):
    """An age told of a person. `when` holds the times it may be said of; empty for one that the text does not date.

    `now` is an age at publication; `told` is one whose sentence tells of other times too.
    """

    entity: int
    years: int
    span: Span
    when: tuple[Interval, ...]
    now: bool
    told: bool
    by: str
    at_death: bool = False


# Births and deaths ------------------------------------------------------------------------------------------------------

_BIRTH_WORDS = regexp(
    r"(?<![\w-])(?:date of birth|birth ?date|born|(?:’s|'s|his|her) birth|b\.|d\.?o\.?b\.?)(?!\w)(?:(?!\band\b)[^.;,\d]){0,24}$", re.IGNORECASE
)
_DEATH_WORDS = regexp(
    r"\b(?:died|dies|death|passed away|was (?:killed|murdered|executed|shot dead|found dead)|drowned|d\.)(?: [^.;,]{0,60}|,)? ?$", re.IGNORECASE
)
_NEGATED = regexp(r"\b(?:father|mother|wife|husband|son|daughter|brother|sister|whose|parents|grand\w+|uncle|aunt|before|after)\b[^,;]*$", re.IGNORECASE)


def lives_of(doc: Document, people: People) -> tuple[dict[int, list[Life]], dict[int, list[Life]], list[Span]]:
    """Births and deaths by person, and lives in brackets that run backward."""
    births: dict[int, list[Life]] = {}
    deaths: dict[int, list[Life]] = {}

    def put(lives: dict[int, list[Life]], life: Life) -> None:
        told = lives.setdefault(life.entity, [])
        if len(told) < MOST:
            told.append(life)

    backward: list[Span] = []
    for x in doc.dates:
        if not _read(doc, x):
            continue
        if _life_range(doc, x) and x.first and x.last:
            owner = owner_of_life(people, x)
            if owner is None:
                continue
            if x.first.readings and x.last.readings:
                if x.last.readings[0].high < x.first.readings[0].low:
                    backward.append(x.span)
                    continue
                put(births, Life(owner.entity, x.first.readings[0], x.first.span))
                put(deaths, Life(owner.entity, x.last.readings[0], x.last.span))
            continue
        sort = _birth_or_death(doc, x)
        if sort and len(x.readings) == 1 and (owner := owner_of_life(people, x)):
            put(births if sort == "birth" else deaths, Life(owner.entity, x.readings[0], x.span))
    return births, deaths, backward


def _read(doc: Document, x: TimeExpression) -> bool:
    """Whether an expression stands in a sentence of the article itself: no quotation, no list without an end."""
    sentence = doc.sentence_at(x.span.start)
    return sentence.end - sentence.start < LONGEST and doc.block_at(x.span.start).kind in TOLD and not doc.in_quotation(x.span)


def _life_range(doc: Document, x: TimeExpression) -> bool:
    """Whether a range in brackets after a name is a life: "(1926-2022)", "(May 3, 1940 - June 4, 2024)"."""
    if x.kind != "range" or x.first is None or x.last is None or not x.first.year or not x.last.year:
        return False
    bracket = doc.text[: x.span.start].rstrip().endswith(("(", "(b.", "(born")) and doc.text[x.span.end : x.span.end + 1] in (")", ",", ";")
    return bracket and 15 <= abs(x.last.year - x.first.year) <= 115


_DIED_ON = regexp(r"\b(?:died|passed away)\b(?: (?!and|but|that|when)[\w’'-]+){0,6}(?: on)? $")


_BOUND = regexp(r"\b(?:after|before|since|until|till|by|between|around|about|post|pre)\W+(?:the )?$", re.IGNORECASE)


def _birth_or_death(doc: Document, x: TimeExpression) -> str | None:
    """Which of the two a time is, if either; a death also "on Sunday"."""
    if (x.kind in ("weekday", "relative") or (x.kind == "date" and not x.year)) and x.granularity == "day" and doc.metadata.date:
        sentence = doc.sentence_at(x.span.start)
        head = doc.text[sentence.start : x.span.start]
        return "death" if _DIED_ON.search(head) and not _NEGATED.search(head) else None
    if x.kind not in ("date", "month", "year") or not x.year or x.modifier:
        return None
    sentence = doc.sentence_at(x.span.start)
    head = doc.text[sentence.start : x.span.start]
    if _BOUND.search(head):
        return None  # "the first to be born after independence, in 1947"
    if x.role == "birth" or (x.role is None and _BIRTH_WORDS.search(head)):
        return None if re.search(r"\b(?:not|stillborn|first-born|born-again|American-born|birth of)\b[^,]*$", head) else "birth"
    if x.role == "death" or _DEATH_WORDS.search(head):
        return None if _NEGATED.search(head) else "death"
    return None


# Ages -------------------------------------------------------------------------------------------------------------------

_DEATH = regexp(r"\b(?:died|dies|dead|death|killed|drowned|passed away|executed|murdered)\b", re.IGNORECASE)
_EVENT = regexp(r"\b(?:at (?:the )?(?:age of|age)|at|aged|age|was|as an?|turn(?:s|ed|ing)?|when)[\w ]{0,12}$", re.IGNORECASE)
#: What puts an age beside others in time.
_TOLD_BEFORE = regexp(r"\b(?:then|now|still|only|former(?:ly)?|once|turn(?:s|ed|ing)?|at the time|when)\b[^.;,]{0,12},? ?$", re.IGNORECASE)
_TOLD_AFTER = regexp(r"[^.;]{0,50}?\b(?:at the time|birthday|years? (?:later|earlier|ago|before|after)|turn(?:s|ed|ing) [\w-]+\b)|,? (?:then|now|when)\b", re.IGNORECASE)


def ages_of(doc: Document, people: People, deaths: dict[int, list[Life]]) -> Iterator[Age]:
    published = doc.metadata.date
    for x in doc.dates:
        if x.kind != "age" or x.unit != "year" or x.count is None or x.count_high or x.approximate or x.role == "every":
            continue
        if not _read(doc, x):
            continue
        owner = owner_of_age(people, x)
        if owner is None:
            continue
        sentence = doc.sentence_at(x.span.start)
        head = doc.text[sentence.start : x.span.start]
        tail = doc.text[x.span.end : sentence.end]
        others = [y for y in _within(doc, sentence) if y is not x]
        dated = [y for y in others if y.kind in ("date", "year", "month") and y.readings and y.role != "birth" and not _is_birth(doc, y)]
        here = tuple(r for y in dated for r in y.readings) if any(_of_one_event(doc, x, y) for y in dated) else ()
        days = tuple(y.readings[0] for y in others if y.kind in ("weekday", "relative") and len(y.readings) == 1 and y.granularity == "day")
        years = int(x.count)
        own_deaths = tuple(d.when for d in deaths.get(owner.entity, ()))
        if _at_death(head, tail, x, doc):
            if _HAS_DIED.search(head):
                here = ()
            recent = () if here or published is None else _recent(doc, head, published)
            if not recent and published and _just_aged(doc, sentence, head, x, tail):
                recent = (Interval(published - dt.timedelta(40), published),)
            yield Age(owner.entity, years, x.span, own_deaths or here or days or recent, False, True, owner.by, True)
            continue
        past = bool(re.search(r"\b(?:was|were|had been)\b[\w ]{0,12}$", head)) and "cue" in x.parts
        recorded = re.search(r"\bage (?:as|is|:) $", head)
        event = past or (not recorded and bool(_EVENT.search(head) or x.role == "anniversary" or x.span.of(doc.text).lower().startswith(("age", "at"))))
        if _WILL_BE.search(head):
            soon = (Interval(published, published + dt.timedelta(366)),) if published and _COMING.match(tail) and not any(y.year for y in others) else ()
            yield Age(owner.entity, years, x.span, tuple(r for y in dated if y.year and 0 <= y.span.start - x.span.end < 40 and "," not in doc.text[x.span.end : y.span.start] for r in y.readings) or soon, False, True, owner.by)
            continue
        if event and (here or not x.span.of(doc.text).lower().startswith("age") or _AGE_OF.match(doc.text, x.span.start)):
            if not here and published and re.match(r", (?!(?:he|she) (?:was|had))[^.;,]{0,40}?\b(?:is|has|says|will|remains|still)\b", tail):
                yield Age(owner.entity, years, x.span, _at(published), True, False, owner.by)
                continue
            if not here and not own_deaths and published and _just_aged(doc, sentence, head, x, tail):
                yield Age(owner.entity, years, x.span, _at(published), False, True, owner.by)
                continue
            if past and own_deaths and re.match(r"\s*[.]", tail) and not _WHEN_CLAUSE.search(head):
                here = own_deaths
            yield Age(owner.entity, years, x.span, here, False, True, owner.by)
            continue
        now = _at(published) if published else ()
        old = published is None or any((published - y.readings[0].high).days > 60 for y in dated)
        bracket = doc.text[x.span.start - 1 : x.span.start] == "("
        told = bool(PICTURED.search(doc.text, sentence.start, sentence.end)) or bool(any(not _SINCE.search(doc.text, sentence.start, y.span.start) for y in dated) and old) or bracket or bool(_TOLD_BEFORE.search(head) or _TOLD_AFTER.match(tail))
        yield Age(owner.entity, years, x.span, now + here, True, told, owner.by)


_NAME_AGED = regexp(r"[A-Z][\w’'-]+, $")
_NAME_WAS = regexp(r"\W*(?:[^,;]*, )?(?:[A-Z][\w’-]+,? ){1,3}was (?:just |only )?$")
_LOST = regexp(r"\b(?:body|dead|killed|died|drowned|victims?|murdered|shot|stabbed|missing)\b")


def _just_aged(doc: Document, sentence: Span, head: str, x: TimeExpression, tail: str) -> bool:
    """Whether an age without a time is that of the story's own days: "named the climber as Ann Lee, aged 44", "the youngest, Ann Lee, was nine"."""
    if not re.match(r"(?: years old)?(?:[.;]|$|,(?! (?:when|then|in|at|on)\b))", tail) or re.search(r"\b(?:then|when|once|had|while|after|before|years)\b", head):
        return False
    if x.span.of(doc.text).lower().startswith("aged"):
        return bool(_NAME_AGED.search(head))
    at = bisect_left(doc.sentences, sentence)
    near = doc.text[doc.sentences[max(at - 1, 0)].start : sentence.end]
    return bool(_NAME_WAS.fullmatch(head) and _LOST.search(near))


_SINCE = regexp(r"\b[Ss]ince (?:\w+ ){0,2}$")
#: "Won a place when he was 16."
_WHEN_CLAUSE = regexp(r"\b(?:when|while|until|before|after|since|as|because|that)\b[^,;]*$")
#: "He will be 40 when it runs out".
_WILL_BE = regexp(r"\b(?:will|would|’ll|'ll)(?: have)? (?:be|been|turn|turned) (?:only |just |nearly )?$")
_COMING = regexp(r"(?: years old)?,? (?:(?:in|on) [A-Z]|this|next|tomorrow|today)\b")
_AGE_OF = regexp(r"(?:the )?age of\b", re.IGNORECASE)
_ANOTHER_EVENT = regexp(r"\b(?:and|but|later|before|after|until|since|then)\b|;")


def _of_one_event(doc: Document, age: TimeExpression, date: TimeExpression) -> bool:
    """Whether no other clause stands between an age and a date: not in "married at 20 and divorced in 1975"."""
    first, last = (age.span, date.span) if age.span < date.span else (date.span, age.span)
    if _AT_EVENT.search(doc.text[max(age.span.start - 60, 0) : age.span.end]) and _DEATH.search(doc.text, first.end, last.start):
        return False
    return not _ANOTHER_EVENT.search(doc.text, first.end, last.start)


def _at(published: dt.date) -> tuple[Interval, ...]:
    """The days an age of a story published then may have been true on."""
    if not 2 < published.year < 9000:
        return ()
    return (Interval(published - dt.timedelta(9), published + dt.timedelta(1)),)


def _within(doc: Document, span: Span) -> Iterator[TimeExpression]:
    """The expressions of a span, ranges and lists taken apart."""
    for x in doc.dates[bisect_left(doc.dates, span.start, key=lambda x: x.span.start) :]:
        if x.span.start >= span.end:
            return
        yield from x.items or (x,)


def _is_birth(doc: Document, x: TimeExpression) -> bool:
    return _birth_or_death(doc, x) == "birth"


def _at_death(head: str, tail: str, x: TimeExpression, doc: Document) -> bool:
    """Whether an age is that at death: "died ... aged 83", "was 83 when he died", "At 83, Smith died"."""
    printed = x.span.of(doc.text).lower()
    if _AT_ANOTHER_TIME.match(tail):
        return False
    if _AT_EVENT.search(head + printed) and not _DEATH.search(head[-90:]):
        return False
    if printed.startswith("age") or re.search(r"\b(?:at|was|aged|age)[\w ]{0,8}$", head):
        return bool(_DEATH.search(head[-90:]) or re.match(r",? (?:years old,? )?(?:when (?:he|she) )?(?:(?!\band\b)[^\W\d]|[ ,’'-]){0,40}?\b(?:died|killed|passed away|at (?:his|her) (?:death|passing))\b", tail))
    return False


#: "Left school at 14," is no age at death, whatever follows.
_AT_EVENT = regexp(r"\b(?!(?:and|but|who|was|is|were|then|now) )[a-z]\w* (?:at )(?:the )?(?:age )?(?:of )?\w*$")
#: "Was 52 when he took office".
_AT_ANOTHER_TIME = regexp(r",? (?:years old,? )?when (?:he|she) (?!died|passed|drowned|was (?:\w+ )?(?:killed|murdered|shot|executed|found))")
_HAS_DIED = regexp(r"\b(?:has|have) died\b")


def _recent(doc: Document, head: str, published: dt.date) -> tuple[Interval, ...]:
    """ "Has died" and a death this week lie close to publication."""
    if re.search(r"\bhas died|\bhave died", head):
        return (Interval(published - dt.timedelta(30), published),)
    return ()
