"""Between what a known event lay: whom a country became independent of, where a flight came from and was bound for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _dated, _places
from newslint.checks.facts._mention import Mention, doubted
from newslint.checks.facts._patterns import speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_FREED = regexp(r"\b(?:independen(?:ce|t)|seceded|secession|broke\s+(?:away|free)|breakaway|split)(?:\s+(?:in\s+(?:(?:1[89]|20)\d\d|[A-Z][a-z]+)|[a-z]+ly))?\s+(?:from|of)\s+(?:the\s+)?(?=[A-Z])")
_FROM = regexp(r"\b(?:from|left|leaving|departed|departing|departing\s+from|off\s+from)\s+(?=[A-Z])")
#: A verb of leaving, which needs no goal beside it.
_LEFT = regexp(r"\b(?:left|leaving|departed|departing|(?:tak(?:e|ing|en)|took)\s*-?off\s+from|depart(?:ed|ing)\s+from)\s+$")
_TO = regexp(r"\b(?:(?:bound|headed|heading|destined|sailed|left\s+[A-Z]\w+)\s+for|(?:on\s+(?:its|her|the)\s+way|en\s+route|flying|sailing|flight|voyage|from\s+(?:[A-Z][\w’'.-]+\s+){1,3})\s*(?<=\s)to)\s+(?=[A-Z])")


@cache
def _routes() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The ports that a flight or ship left, and those that it was to reach, by the event's name."""
    return {event: (tuple(start.split("/")), tuple(goal.split("/"))) for event, start, goal in _data.rows("terms/routes.tsv")}


def find(doc: Document, m: Mention, others: list[Mention]) -> Iterator[Finding]:
    """Findings on the other end of an event."""
    event, text = m.event, doc.text
    if event.kind == "indep" and event.agents and m.deeds:
        for found in _FREED.finditer(text, m.sentence.start, m.sentence.end):
            place = _places.at(doc, found.end())
            subject = max((s for s in m.names if s.end <= found.start()), default=None)
            if m.near and (taken_up := _THE_COUNTRY.match(text, m.sentence.start, found.start())) and _one_country(doc, m):
                subject = Span(*taken_up.span())
            if place is None or subject is None or not place.of_kind("country") or found.start() - subject.end > 90 or re.search(r"[—–]", text[subject.end : found.start()]) or any(s.of(text) == place.text for s in m.names) or doubted(doc, m, place.span):
                continue
            if any(_places.same_name(doc, place.text, (n,)) for n in (*event.agents, event.country)) or any((p := _places.at(doc, n.span.start)) and p.of_kind("country", "region") for n in doc.names.mentions if n.kind == "place" and subject.end < n.span.start < found.start()):
                continue
            if any(o.event.kind == "indep" and o.event.name != event.name and any(s.end <= found.start() and s not in m.names for s in o.names) for o in others):
                continue
            yield _said(doc, m, place.span, f"{event.name} was from {event.agents[0]}, not from {place.text}")
            return
    if (route := _routes().get(event.name)) and (m.deeds or not m.near) and not any(o.event.name in _routes() and o.event is not event for o in others):
        for pattern, known, way in ((_FROM, route[0], "left"), (_TO, route[1], "was bound for")):
            for found in pattern.finditer(text, m.start, m.sentence.end):
                place = _places.at(doc, found.end())
                cities = [] if place is None else place.of_kind("city")
                if place is None or not cities or max(r.population for r in cities) < 100_000 or doubted(doc, m, place.span) or any(s.overlaps(place.span) for s in m.names):
                    continue
                home = {r.country for n in (*route[0], *route[1]) for r in doc.knowledge.places(n)}
                if _places.same_name(doc, place.text, route[0] if way == "left" and _LEFT.search(text, m.sentence.start, found.end()) else (*route[0], *route[1])) or (way == "left" and not _LEFT.search(text, m.sentence.start, found.end()) and not _TO.search(text, place.span.end - len(place.text) - 6, m.sentence.end)) or not home:
                    continue
                if found.start() - m.start > 140 or _PASSENGERS.search(text, _behind(m, found.start()), found.start()):
                    continue
                yield _said(doc, m, place.span, f"it {way} {known[0]}, not {place.text}: {event.name}")
                return


#: The country of the sentence before.
_THE_COUNTRY = regexp(r"[“\"]?(?:It|The\s+(?:[\w-]+\s+){0,3}?(?:country|nation|state|republic|kingdom|island))\b(?=\s)")


def _one_country(doc: Document, m: Mention) -> bool:
    """Whether the sentence before begins with the country that an event made independent."""
    ahead = doc.text[: m.sentence.start].rstrip()
    before = doc.sentence_at(len(ahead) - 1) if ahead else m.sentence
    place = next((p for t in doc.tokens if before.start <= t.span.start < before.end and t.capitalised and (p := _places.at(doc, t.span.start)) and p.of_kind("country")), None)
    return place is not None and any(_places.same_name(doc, w, tuple(r.name for r in place.of_kind("country"))) for pair in _WHOSE.findall(m.event.name) for w in pair if w)


#: The country in the name of an event: "Ghana's independence", "independence of the Maldives".
_WHOSE = regexp(r"(?<=ndependence of )(?:the )?([A-Z].*)|^([A-Z].*?)(?=['’]s? independence)")


#: Who came from elsewhere, or flew on.
_PASSENGERS = regexp(r"\b(?:passengers?|victims?|relatives|famil(?:y|ies)|team|students?|survivors?|wreckage|debris|investigators?|who|transfer\w*|connect\w*|cop(?:y|ies)|exhibition|film)\b[^,;]{0,60}$")


def _behind(m: Mention, at: int) -> int:
    """Where passengers may be told of: behind the last name of the flight before `at`, where "who" is the pilot."""
    return max((n.end + 5 for n in m.names if n.end + 5 <= at), default=m.sentence.start)


def _said(doc: Document, m: Mention, span: Span, message: str) -> Finding:
    return finding(span, message, related=_dated.related(m.event), severity=speaker_level(doc, span))
