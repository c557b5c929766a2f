"""Compares what the text says of a day, a place or an interval with an event."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Any, NamedTuple

from newslint.checks.facts import _places
from newslint.knowledge import Event, When
from newslint.knowledge.rows import fold
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document, Place, Related, Span

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
#: Kinds of expression that tell when something was.
TELLING = frozenset({"date", "month", "year", "relative", "season", "quarter", "decade", "century", "weekday"})


class Ends(NamedTuple):
    """The first and last day that an event may be dated to."""

    low: dt.date
    high: dt.date


def extent(event: Event, own: When | None = None) -> list[Ends]:
    """The days of an event (or of one clause of it), and other days that the same words may mean."""
    if own:
        return [Ends(own.low, own.high)]
    high = dt.date.max if event.open else (event.end or event.date).high
    return [Ends(event.date.low, high), *(Ends(w.low, w.high) for w in event.also)]


def say_day(day: dt.date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def say(when: When) -> str:
    """A day, month or year in words: "April 25, 2019"."""
    if when.exact:
        return say_day(when.low)
    if (when.low.year, when.low.month) == (when.high.year, when.high.month):
        return f"{_MONTHS[when.low.month - 1]} {when.low.year}"
    return str(when.low.year)


def at_words(when: When) -> str:
    return f"on {say(when)}" if when.exact else f"in {say(when)}"


def expression_at(doc: Document, start: int, end: int) -> Any:
    """The time expression that begins between two offsets; None where there is none that tells when."""
    for e in doc.dates:
        if e.span.start >= end:
            return None
        if e.span.start >= start and e.kind in TELLING and e.role in (None, "ago", "past", "death"):
            return e
    return None


def told_in(doc: Document, sentence: Span) -> list[Any]:
    """The expressions of a sentence that tell when something was; a feast of a printed year is a day: "Christmas Day 1989"."""
    found = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end]
    return [_as_day(e) if e.kind == "holiday" else e for e in found if e.kind in TELLING or (e.kind == "holiday" and e.year and len(e.readings) == 1)]


def _as_day(e: Any) -> Any:
    day = e.readings[0].low
    return e._replace(kind="date", month=day.month, day=day.day) if day == e.readings[0].high else e


def expression_before(doc: Document, end: int) -> Any:
    """The time expression that ends at `end`, but for a comma and spaces."""
    for e in doc.dates:
        if e.span.start >= end:
            return None
        if e.span.end <= end and not doc.text[e.span.end : end].strip(", ") and e.kind in {"date", "month", "year"}:
            return e
    return None


def conflicts(e: Any, days: list[Ends]) -> bool:
    """Whether a time expression can mean none of the days. A month or day without a year is compared without one."""
    if e.year is not None or e.kind in {"relative", "decade", "century"}:
        if not e.readings or e.approximate:
            return False
        return not any(r.low <= d.high and d.low <= r.high for r in e.readings for d in days)
    if e.month is None:
        return False
    for d in days:
        if d.high == dt.date.max or (d.high - d.low).days > 300:
            return False
        if _meets_yearless(e.month, e.day, d):
            return False
    return True


def _meets_yearless(month: int, day: int | None, d: Ends) -> bool:
    at = d.low
    while at <= d.high:
        if at.month == month and (day is None or at.day == day):
            return True
        at += dt.timedelta(days=1)
    return False


def year_given(doc: Document, e: Any, years: set[int]) -> bool:
    """Whether the paragraph of an expression without a year prints one of `years`: it may be meant."""
    block = doc.block_at(e.span.start)
    return e.year is None and any(o.year in years for o in doc.dates if block.span.start <= o.span.start < block.span.end)


_AT = regexp(r"\s+(?:in|at)\s+(?:the\s+[a-z]+\s+(?:city|capital|town|resort|port)\s+of\s+)?(?=[A-Z])")


def place_after(doc: Document, end: int) -> _places.Named | None:
    """The place of "in Hanoi", "at Panmunjom" right after `end`."""
    m = _AT.match(doc.text, end)
    return _places.at(doc, m.end()) if m else None


#: "The archbishop of Buenos Aires was elected": whose place it is.
_WHOSE_PLACE = regexp(r"\b([a-z]+)\sof\s(?:the\s)?$")
#: What strikes more places than a register names.
_WIDE = frozenset({"storm", "flood"})
_WHOSE = regexp(r" (?!(?:was|were|is|are|has|had) )[a-z-]+(?: [a-z]+)?\b")


_SPEAKS = regexp(r"\s+(?:said|says?|told|tells|added|warned|reported|wrote|believe|think|estimate)\b")


def elsewhere(doc: Document, place: _places.Named, event: Event) -> bool:
    """Whether the event was certainly not at a place: the venue is known, and the place is another city or country."""
    whose = _WHOSE.match(doc.text, place.span.end)
    before = _WHOSE_PLACE.search(doc.text, max(place.span.start - 30, 0), place.span.start)
    if not event.country or (whose and any(map(human, whose[0].split()))) or (before and human(before[1])):
        return False  # "a Surrey dealer in tin soldiers" is no Magna Carta in Surrey
    if _SPEAKS.match(doc.text, place.span.end) and doc.text.endswith((" in ", " at "), 0, place.span.start):
        return False  # "traders in Chicago said"
    names = (event.venue, *event.venues, event.country)
    if event.kind in _WIDE and any(r.country == event.country or r.name == event.country for r in place.rows):
        return False
    cities, countries = place.of_kind("city"), place.of_kind("country")
    if any(_places.same_name(doc, place.text, (n,)) for n in names if n):
        return False
    if place.rows and all(r.kind == "region" and r.country and r.country != event.country and r.name != event.country for r in place.rows):
        # Hong Kong is not in Singapore.
        return True
    if _another_state(doc, place, event):
        return True
    if any(r.kind == "feature" or (r.kind == "region" and r.country not in [c.country for c in cities if c.country != event.country]) for r in place.rows):
        # Brussels and the region around it are one place.
        return False
    if countries:
        # A city that is its own country.
        return all(r.name != event.country for r in countries) and all(r.country in [c.name for c in countries] for r in cities)
    if not cities or (max(r.population for r in cities) < 100_000 and not any(r.capital_of for r in cities)):
        return False
    if event.venue:
        return True
    return all(r.country != event.country for r in cities)


def _another_state(doc: Document, place: _places.Named, event: Event) -> bool:
    """Whether a place is a state of the event's country other than those of its venues: "was shot in Texas", which was in Memphis, Tennessee."""
    states = {r.name for r in place.rows if r.kind == "region" and r.country == event.country}
    homes = [[r for r in doc.knowledge.places(v) if r.country == event.country] for v in (event.venue, *event.venues) if v]
    own = {r.region for rows in homes for r in rows if r.kind == "city"} | {r.name for rows in homes for r in rows if r.kind == "region"}
    known = any(homes) and all(r.region for r in next(rows for rows in homes if rows) if r.kind == "city")
    return bool(states) and all(r.kind in ("region", "city") and r.country == event.country for r in place.rows) and known and not states & own


class Lapse(NamedTuple):
    """ "days after": how many days may lie between, at least and at most."""

    span: Span
    least: float
    most: float


_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
#: What a bare plural can mean, in days.
_PLURAL = {"hour": (0.0, 2.0), "day": (2.0, 20.0), "week": (8.0, 130.0), "month": (32.0, 800.0), "year": (540.0, 1e6)}
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {"a": 1, "an": 1} | {n: i for i, n in enumerate(_COUNTS, 1)}
_LAPSE = regexp(
    r"(?P<how>just|only|barely|mere|less than|more than|nearly|almost|about|around|roughly|over|some)?\s*"
    r"(?P<what>(?:(?P<n>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+)?(?P<unit>hours?|days?|weeks?|months?|years?)\s+after)\b"
)


def lapse(text: str, start: int) -> Lapse | None:
    """The interval before "after" at an offset."""
    m = _LAPSE.match(text, start)
    if not m:
        return None
    unit, n = m["unit"].rstrip("s"), m["n"]
    if n is None:
        if not m["unit"].endswith("s"):
            return None
        low, high = _PLURAL[unit]
    else:
        count = int(n) if n.isdigit() else _NUMBERS[n]
        days, slack = count * _DAYS[unit], {"hour": 0.5, "day": 1.0, "week": 5.0, "month": 20.0, "year": 240.0}[unit]
        low, high = days - slack, days + slack
    if m["how"] in {"less than", "nearly", "almost"}:
        low = 0.0
    elif m["how"] in {"more than", "over"}:
        high = 1e6
    elif m["how"] in {"about", "around", "roughly", "some"}:
        low, high = low * 0.7, high * 1.3
    return Lapse(Span(m.start("what"), m.end("what")), low, high)


def related(event: Event) -> list[Related]:
    venue = f", {event.venue}" if event.venue else ""
    return [Related(Place(*event.place), f"{event.name}: {event.date}{venue} ({event.source})")]


def passed(doc: Document, event: Event) -> bool:
    """Whether the event was before the article, so that the article can be meant to tell of it."""
    return doc.metadata.date is None or event.date.low <= doc.metadata.date


def prep(e: Any) -> str:
    return "" if e.kind == "relative" else "on " if e.day or e.kind == "weekday" else "in "


def subject(event: Event, own: When | None) -> str:
    if own:
        return "that"
    return (
        event.name
        if (event.name[0].isupper() and not event.name.startswith(("Sept", "Oct"))) or event.name.startswith("U.S.")
        else f"the {event.name}"
    )


def doers(event: Event) -> str:
    """The first three of those who had a part in an event, in words."""
    whole = [a for a in event.agents if not any(a != o and a in o.split() for o in event.agents)]  # "Hillary" is Edmund Hillary
    return ", ".join(whole[:3]) + (" and others" if len(whole) > 3 else "")


def words(doc: Document, *, names: bool) -> set[str]:
    """The words of a text, without the ending of an owner; for `names` those by which an event may be found, with a capital or a digit."""
    texts = {t.text for t in doc.tokens if not names or t.capitalised or t.text[0].isdigit()}
    found = {w for text in texts for w in fold(text).split()}
    found.update(re.findall(r"\b\d{1,2}/\d{1,2}\b", doc.text))
    found |= {w.removesuffix("'s") for w in found if w.endswith("'s")}
    if any(w in doc.text for w in (" first ", " last ", " second ")):
        # The word by which those who were the first are found.
        found.add("first")
    return found


def named(doc: Document, found: set[str]) -> list[Event]:
    """The events before the article that have one of the words in a name."""
    events = {e.name: e for w in found for e in doc.knowledge.events(w)}
    return [e for e in events.values() if e.kind != "first-meeting" and passed(doc, e)]


@lru_cache(maxsize=8192)
def _needed(phrase: str) -> tuple[tuple[frozenset[str], str], ...]:
    plain = re.sub(r"\{[^{}]*\}|\[[^\[\]]*\]", " ", phrase)
    whole = [w for w in re.findall(r"[\w/’'.-]+", plain) if "." not in w]
    return tuple((frozenset(fold(w).split()), fold(re.sub(r"['’]s?$", "", w))) for w in whole)


def possible(phrase: str, found: set[str]) -> bool:
    """Whether the words that a phrase cannot do without are among those of the text."""
    return all(parts <= found or bare in found for parts, bare in _needed(phrase))
