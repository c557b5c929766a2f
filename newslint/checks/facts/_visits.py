"""Where US presidents were abroad: on which day, who of them was the first in a land, how long after the last; and who came to them (NL601).

The list of presidents is whole up to a day, so a journey that it lacks was not made; of a president's days out of office it knows nothing.
Guests come on other business too: of them only a day that is one slip away from a listed one is wrong.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _dated, _meetings, _places, _slips
from newslint.checks.facts._patterns import readable, speaker_level, the, unsure
from newslint.knowledge import Visit
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Place, Related, Span, finding

_OFFICE = "president"
#: The last day that the list covers.
_KNOWN_TO = dt.date(2024, 11, 12)
_WHO = r"(?:(?:ever|sitting|serving|current|incumbent)[\s-]+)?(?:U\.?S\.?|American|United\s+States)\s+(?:president|leader)"
_WENT = regexp(
    r"(?:\s+(?:had|himself|last|also))*\s+(?:visited|toured|travell?ed\s+to|flew\s+(?:in)?to|went\s+to|arrived\s+in|landed\s+in|paid\s+an?\s+(?:[a-z-]+\s+){0,3}visit\s+to|was\s+in"
    r"|made\s+(?:an?|his)\s+(?:[a-z-]+\s+){0,3}(?:visit|trip|journey)\s+to)\s+(?:the\s+)?(?=[A-Z])"
    r"|['’]s?\s+(?:(?!first)[a-z-]+\s+){0,2}(?:visit|trip|journey)\s+to\s+(?:the\s+)?(?=[A-Z])"
)
#: Between a place and its day: "visited Cuba with his family in March 2016".
_BEHIND = regexp(r"(?:\s+(?:with|for|to\s+attend|as)\s+[\w’'-]+(?:\s[\w’'-]+){0,5}?)?,?\s+(?:in|on|back\s+in)\s+|\s+(?=(?:\w+\s+){1,2}ago\b|last\s)")
_FRONT = regexp(r"[“\"]?(?:In|On)\s+[^,;:]{3,24},\s+(?:[a-z]+\s+|(?:U\.S\.\s+)?President\s+|then-President\s+)*")
_GO_TO = r"to\s+(?:visit|travel\s+to|go\s+to|set\s+foot\s+(?:in|on)|make\s+an?\s+(?:[a-z-]+\s+){0,2}(?:visit|trip)\s+to|tour)"
_FIRST = regexp(
    rf"\bfirst\s+{_WHO}(?:\s+(?:ever|in\s+office))?\s+{_GO_TO}\s+(?:the\s+)?(?=[A-Z])"
    rf"|\bfirst(?:[\s-]+ever)?\s+(?:visit|trip)\s+by\s+(?:an?|any)\s+{_WHO}\s+to\s+(?:the\s+)?(?=[A-Z])"
    rf"|\bfirst(?:[\s-]+ever)?\s+(?:visit|trip)\s+to\s+(?:the\s+)?(?P<land>[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){{0,3}})\s+by\s+(?:an?|any)\s+{_WHO}"
)
_SINCE = regexp(r",?\s+since\s+(?:President\s+)?(?P<since>[^,.;:]{3,60})")
_SPELL = regexp(r",?\s+in\s+(?P<how>nearly|almost|more\s+than|over|about|some|around)?\s*(?=[\w-]+\s+(?:years|decades)\b)")


def find(doc: Document) -> Iterator[Finding]:
    """Findings on journeys of US presidents."""
    for m in _WENT.finditer(doc.text):
        yield from _dated_trip(doc, Span(*m.span()))
    for m in _FIRST.finditer(doc.text):
        yield from _first(doc, m)


def _trips(doc: Document, place: _places.Named) -> tuple[str, list[Visit]]:
    """The land of a place and all journeys to it, or to the town where that is no capital."""
    countries = place.of_kind("country")
    lands = {r.name for r in countries} or {r.country for r in place.of_kind("city") if r.population > 100_000 or r.capital_of}
    if len(lands) != 1:
        return "", []
    land = lands.pop()
    trips = list(doc.knowledge.visits(_OFFICE, land))
    capital = countries or any(r.capital_of for r in place.of_kind("city"))
    return land, trips if capital else [v for v in trips if place.text in v.places]


def _dated_trip(doc: Document, went: Span) -> Iterator[Finding]:
    """A journey on another day than it was: "Obama visited Cuba in March 2015"."""
    who = next((p for p in doc.names.mentions if p.span.end == went.start), None)
    place = _places.at(doc, went.end) if who is not None else None
    if who is None or place is None or not readable(doc, went):
        return
    sentence = doc.sentence_at(went.start)
    joint = _BEHIND.match(doc.text, place.span.end)
    e = _dated.expression_at(doc, joint.end(), joint.end() + 1) if joint else None
    if e is None and _FRONT.fullmatch(doc.text, sentence.start, who.span.start):
        e = _dated.expression_at(doc, sentence.start, who.span.start)
    name = _meetings.row_name(doc, who) if e is not None and e.readings and not e.approximate and e.bounds is None else None
    if e is None or name is None:
        return
    land, trips = _trips(doc, place)
    own = [v for v in trips if v.name == name]
    if land == "United States" and not own:
        own = [v for v in doc.knowledge.visits("guest", name) if any(_slips.one_off(e, d) for d in (v.start, v.end) if e.year and e.day)]
    elif not _in_office(doc, name, e):
        return
    day = dt.timedelta(1)
    if not own or unsure(doc, Span(who.span.start, place.span.end)) or any(r.low - day <= v.end and v.start <= r.high + day for r in e.readings for v in own):
        return
    nearest = min(own, key=lambda v: min(abs((r.low - v.start).days) for r in e.readings))
    yield _found(doc, e.span, f"{_was(nearest, land)}, not {_dated.prep(e)}{e.span.of(doc.text)}", nearest)


def _in_office(doc: Document, name: str, e: Any) -> bool:
    """Whether a time lies in a president's term, and in the days that the list covers."""
    terms = [o for p in doc.knowledge.people(name) for o in p.offices if o.title == "president" and o.of == "United States" and o.start]
    return all(r.high <= _KNOWN_TO and any(o.start.low <= r.low and (o.end is None or r.high <= o.end.high) for o in terms if o.start) for r in e.readings)


def _first(doc: Document, m: re.Match[str]) -> Iterator[Finding]:
    """That a president was the first in a land, ever or since another."""
    place = _places.at(doc, m.start("land") if m["land"] else m.end())
    today = doc.metadata.date
    if place is None or today is None or not readable(doc, Span(*m.span())) or unsure(doc, Span(*m.span())):
        return
    land, trips = _trips(doc, place)
    sentence = doc.sentence_at(m.start())
    names = [_meetings.row_name(doc, p) for p in doc.names.mentions if sentence.start <= p.span.start and p.span.end <= m.start()]
    own = [v for v in trips if names and v.name == names[-1] and v.start <= today]
    day = min((v.start for v in own), default=today)
    before = [v for v in trips if v.end < day - dt.timedelta(2)]
    if not before or day > _KNOWN_TO:
        return
    last = before[-1]
    behind = max(place.span.end, m.end())
    span = Span(m.start(), behind)
    if since := _SINCE.match(doc.text, behind):
        if _since(doc, Span(*since.span("since")), last) is False:
            yield _found(doc, Span(m.start(), since.end()), _was(last, land), last)
    elif spell := _SPELL.match(doc.text, behind):
        e = next((e for e in doc.dates if e.span.start <= spell.end() < e.span.end and e.count and e.unit in ("year", "decade")), None)
        if e is not None and _too_far(e, (day - last.start).days / 365.25, spell["how"] or ""):
            yield _found(doc, Span(m.start(), e.span.end), _was(last, land), last)
    else:
        yield _found(doc, span, _was(before[0], land), before[0])


def _since(doc: Document, said: Span, last: Visit) -> bool | None:
    """Whether the last one before is the one that "since" names, by his name or by a year; None where it names neither."""
    people = {_meetings.row_name(doc, p) for p in doc.names.mentions if said.start <= p.span.start < said.end and p.kind == "person"} - {None}
    if people:
        return last.name in people
    years = {e.year for e in doc.dates if said.start <= e.span.start < said.end and e.year and e.kind in ("year", "month", "date")}
    return last.start.year in years if years and re.fullmatch(r"(?:[A-Z][a-z]+\.?\s+)?(?:\d{1,2},\s+)?\d{4}", said.of(doc.text).strip()) else None


def _too_far(e: Any, years: float, how: str) -> bool:
    """Whether a printed number of years cannot be what lies between."""
    printed, slack = (e.count * 10, 4.0) if e.unit == "decade" else (e.count, 1.1 if not how else max(1.6, e.count * 0.1))
    return bool(abs(years - printed) > slack)


def _was(visit: Visit, land: str) -> str:
    days = f"on {_dated.say_day(visit.start)}" if visit.start == visit.end else f"from {_dated.say_day(visit.start)} to {_dated.say_day(visit.end)}"
    return f"{visit.name} was in {the(land)} {days}"


def _found(doc: Document, span: Span, message: str, visit: Visit) -> Finding:
    related = [Related(Place(*visit.place), f"{visit.name}: {visit.places}, {visit.start}")]
    return finding(span, message, related=related, severity=speaker_level(doc, span))
