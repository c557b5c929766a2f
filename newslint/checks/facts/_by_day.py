"""Events that a text tells by their day and their deed, with another place or thing than theirs: "the shuttle Discovery blew up in January
1986", "shot dead at two mosques in Wellington on Friday", "bombs on commuter trains in Barcelona in March 2004"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from newslint.checks import _data
from newslint.checks.facts import _dated, _deeds
from newslint.checks.facts._known_when import fits
from newslint.checks.facts._mention import Mention
from newslint.knowledge import Event
from newslint.knowledge.compiling import groups
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Kinds that are of many places or of none.
PLACELESS = frozenset("war invade annex airwar blockade epidemic famine indep unite dissolve join leave elect vote law slump outbreak change".split())
#: Kinds in which other persons than the known ones can only be wrong.
PEOPLED = frozenset("treaty summit elect match moon ascent flight pope invent discover".split())
#: Behind these another clause begins.
STOP = regexp(r"[;:]|\s[–—-]\s|,\s+(?:and|but)\s|\b(?:while|whereas|although|but|after(?!\s+(?:leaving\s+)?(?:an?|the)\s+(?:[a-z]+\s+){0,2}(?:rally|speech|concert|march|show)\b)|since|before(?!\s+(?:an?|the)\s))\b")


@cache
def rivals() -> tuple[tuple[str, ...], ...]:
    """Things of one class that are taken for one another."""
    return tuple(tuple(names.split("/")) for _, names in _data.rows("terms/rivals.tsv"))


@cache
def rival_pattern() -> re.Pattern[str]:
    names = sorted({n for row in rivals() for n in row}, key=len, reverse=True)
    return regexp(r"(?<![\w-])(?:" + "|".join(re.escape(n).replace("'", "['’]") for n in names) + r")(?![\w-])")


@cache
def known_words(event: Event) -> str:
    """All that an event's row has in words."""
    keys = [a for key in event.keys for group in groups(key) for a in group]
    return " | ".join((event.name, event.venue, *event.venues, *event.agents, *event.participants, *event.variants, *keys))


def by_rival(doc: Document, mentions: list[Mention]) -> Iterator[Mention]:
    """Events whose own thing the text does not name, but another of its class, on the event's day: "the shuttle Discovery blew up in January 1986"."""
    seen: set[tuple[str, int]] = {(m.event.name, m.sentence.start) for m in mentions if not m.near}
    for found in rival_pattern().finditer(doc.text):
        sentence = doc.sentence_at(found.start())
        dates = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.readings and not e.approximate and (e.year or (e.kind in ("date", "weekday") and _just(doc, e)))]
        if not dates:
            continue
        name, said = found.group().replace("’", "'"), sentence.of(doc.text)
        if any(o.sentence == sentence and not o.near and any(s.start <= found.start() < s.end for s in o.names) for o in mentions):
            # "The inquiry into Hurricane Katrina reported in 2008": its own event is told, and a year is no day of another's.
            dates = [e for e in dates if e.day]
        others = {n for row in rivals() if name in row for n in row} - {name}
        for event in {e.name: e for n in others for w in fold(n).split() for e in doc.knowledge.keyed_events(w)}.values():
            known = known_words(event)
            if has_its_day(doc, name, sentence) or (event.name, sentence.start) in seen or name in known or any(one_thing(name, n) for n in others if n in known) or not any(n in known for n in others) or not any(at(e, event) and (e.month or not e.year or event.venue in said) for e in dates):
                continue
            deeds = [Span(m.start(), m.end()) for m in _deeds.pattern(event.kind).finditer(doc.text, sentence.start, sentence.end)]
            block = doc.block_at(sentence.start).span
            if deeds and not any(stands(n, doc.text[block.start : block.end]) for n in others if n in known):
                seen.add((event.name, sentence.start))
                yield Mention(event, sentence, (), tuple(deeds))


def one_thing(one: str, two: str) -> bool:
    """Whether two names of a class are of one thing in other words: "the war in Bosnia", "the Bosnian war"."""
    return " war" in f" {one} {two}" and bool({w[:5] for w in one.split() if w[0].isupper()} & {w[:5] for w in two.split() if w[0].isupper()})


def at(e: Any, event: Event) -> bool:
    """Whether a day is the event's, one without a year in the year that it is read in."""
    # "Opened in 1793" or, with its pyramid, in 1989: a whole year of which the words may be meant is no day of the thing.
    event = event._replace(also=tuple(w for w in event.also if (w.high - w.low).days < 60))
    return fits(e, event) if e.year else any(r.low <= d.high and d.low <= r.high for r in e.readings for d in _dated.extent(event))


#: Kinds that were in one town of a country on a day, so that the day, the country and the deed tell which it is.
LOCAL = frozenset("quake kidnap blast bomb massacre crash kill wound attack hijack fire siege collapse shoot".split())


def by_day(doc: Document, seen: set[tuple[str, int]]) -> Iterator[Mention]:
    """Events that the text tells by their day and deed, and their country or what of their names is no place: "killed by the explosion of
    August 4, 2020, in the port of X", "shot dead at two mosques in X on Friday"."""
    for e in doc.dates:
        if e.kind not in ("date", "weekday") or not e.readings or e.readings[0].low != e.readings[0].high or len({r.low for r in e.readings}) > 1 or not (e.year or _just(doc, e)):
            continue
        sentence = doc.sentence_at(e.span.start)
        block = doc.block_at(e.span.start).span.of(doc.text)
        for event in doc.knowledge.events_of_day(e.readings[0].low):
            if (event.name, sentence.start) in seen:
                continue
            people = _agents(doc, event, sentence)
            if not people and (not event.venue or any(stands(v, block) for v in (event.venue, *event.venues) if v)):
                continue
            names = people or _placeless_names(doc, event, sentence)
            if not names and not (event.kind in LOCAL and _at_home(doc, event, sentence)):
                continue
            deeds = [Span(*d.span()) for d in _deeds.pattern(event.kind).finditer(doc.text, sentence.start, sentence.end)]
            beside = [d for d in deeds if not STOP.search(doc.text, min(d.end, e.span.end), max(d.start, e.span.start)) and abs(d.start - e.span.start) < (110 if names else 70)]
            if beside:
                yield Mention(event, sentence, tuple(names), tuple(beside))


#: From how many days after it news tells of a month's event as of something past, and of no new one like it.
_PAST = 45


def by_month(doc: Document, seen: set[tuple[str, int]]) -> Iterator[Mention]:
    """Events of a month that the text tells by what of their names is no place, and that is theirs alone: "191", "El Al", "Twin Towers"."""
    published = doc.metadata.date
    for e in doc.dates:
        if e.kind != "month" or not e.year or e.approximate or len(e.readings) != 1 or published is None or (published - e.readings[0].high).days < _PAST:
            continue
        sentence = doc.sentence_at(e.span.start)
        for event in _of_month(doc, e.readings[0].low):
            if (event.name, sentence.start) in seen or not event.venue or event.kind in PLACELESS or any(stands(v, sentence.of(doc.text)) for v in (event.venue, *event.venues) if v and v not in _lands(doc, event)):
                continue
            names = _placeless_names(doc, event, sentence, alone=True)
            deeds = [Span(*d.span()) for d in _deeds.pattern(event.kind).finditer(doc.text, sentence.start, sentence.end)] if names else []
            beside = [d for d in deeds if not STOP.search(doc.text, min(d.end, e.span.end), max(d.start, e.span.start))]
            if beside and not e.bounds:
                seen.add((event.name, sentence.start))
                yield Mention(event, sentence, tuple(names), tuple(beside))


def _lands(doc: Document, event: Event) -> set[str]:
    """The names of an event's venues that are no town: its country, its state."""
    return {event.country, *(v for v in event.venues if any(r.kind in ("country", "region") for r in doc.knowledge.places(v)))}


def _of_month(doc: Document, first: dt.date) -> Iterable[Event]:
    """The events of a month, each once."""
    days = (first + dt.timedelta(n) for n in range(31))
    return {e.name: e for day in days if day.month == first.month for e in doc.knowledge.events_of_day(day) if e.date.low == day}.values()


def _agents(doc: Document, event: Event, sentence: Span) -> list[Span]:
    """The persons in a sentence who took part in an event of several persons."""
    if event.kind not in PEOPLED or not event.date.exact:
        return []
    own = {fold(a).split()[-1] for a in event.agents}
    return [Span(*n.span) for n in doc.names.mentions_in(sentence) if n.kind == "person" and fold(n.text).split()[-1] in own]


def _at_home(doc: Document, event: Event, sentence: Span) -> bool:
    """Whether a sentence has the event's country, or a town that is there and nowhere else."""
    home = [r for r in doc.knowledge.places(event.country) if r.kind == "country"]
    if any(stands(f, sentence.of(doc.text)) for r in home for f in (r.name, *r.variants, *r.demonyms)):
        return True
    rows = [[r for r in doc.knowledge.places(n.text) if r.kind == "city"] for n in doc.names.mentions if n.kind == "place" and sentence.start <= n.span.start < sentence.end]
    return any(max(r, key=lambda c: c.population).country == event.country for r in rows if r)


#: How long after an event its weekday or its day without a year tells which it is.
_FRESH = 8


def _just(doc: Document, e: Any) -> bool:
    """Whether a day without a year lies in the week before publication."""
    day = doc.metadata.date
    return day is not None and 0 <= (day - e.readings[0].low).days <= _FRESH


def _placeless_names(doc: Document, event: Event, sentence: Span, alone: bool = False) -> list[Span]:
    """The words of a key that a sentence has without the group that is the place: "mosques" of "Christchurch + mosques"; `alone`: two of them, or
    one with a capital or digit, by which the event is known whatever its day."""
    if event.kind in PLACELESS:
        return []
    said = sentence.of(doc.text)
    towns = {event.venue, event.country, *event.venues}
    for key in event.keys:
        rest = [g for g in groups(key) if not towns & set(g)]
        found = [next((m for a in g if (m := re.search(rf"(?<![\w-]){re.escape(a)}(?![\w-])", said))), None) for g in rest]
        telling = not alone or len({f.group().lower() for f in found if f}) > 1 or any(re.match(r"[A-Z0-9]", f.group()) for f in found if f)
        if rest and len(rest) < len(groups(key)) and all(found) and telling:
            return [Span(sentence.start + m.start(), sentence.start + m.end()) for m in found if m]
    return []


def stands(name: str, text: str) -> bool:
    """Whether a name stands in a text as a word: "Apollo 1" not in "Apollo 12"."""
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def has_its_day(doc: Document, name: str, sentence: Span) -> bool:
    """Whether a thing has an event of its own on a day that the sentence has."""
    events = {e.name: e for w in fold(name).split() for e in doc.knowledge.keyed_events(w) if name in known_words(e)}
    dates = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.year and e.readings]
    return any(fits(e, event) for e in dates for event in events.values())
