"""Addresses: "in Toulon, Spain", "TOULON, Spain -", "the Spanish port city of Toulon", "Gothenburg in southern Norway"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.facts import _places
from newslint.checks.facts._atlas import LARGE
from newslint.checks.facts._places import Named
from newslint.regexp import regexp
from newslint.rule import Document, Span

_COMMA = regexp(r"(?<=[\w.]),\s(?:the\s)?(?=[A-Z])")
_IN = regexp(r"(?:^|[\s(])(?P<in>in|near|from|at|of|off|outside|around|to|for|into|through|across|via|inside|leave|leaves|leaving|left|reach|reached|visit|visited|enter|entered|struck|hit|bombed|shelled)\s$", re.IGNORECASE)
_CLOSED = regexp(r"[,.;:)—–]|$|\s[—–(]|\s(?:on|for|at|when|where|last|this|after|before|with|to|during|in|has|have|is|was|were|that)\b")
_GOES_ON = regexp(r",?\s+(?:and|or|&)\s+(?:the\s+)?[A-Z]|,\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?(?:,|\s+(?:and|or)\b)|['’]")
_DATELINE = regexp(r"\s*(?:\([^)]{1,30}\)\s*)?[—–]|\s+--?\s")
#: What may stand before the "In" of an adverbial that opens a sentence.
_FRONTED = regexp(r"[\s“\"'‘(]*(?:(?:And|But|Also|Yet|So|Then|Later|Meanwhile|Elsewhere|Earlier|Speaking|Back|Still),?\s*)?")
#: After "In Toulon, Spain, ...": these begin a main clause, so that "Spain" closes the address.
_CLAUSE = regexp(
    r",\s+(?:the|a|an|he|she|they|it|we|police|officials|authorities|more|about|at least|two|three|dozens|hundreds|thousands|where)\b"
)
_CITY_OF = regexp(
    r"\b[Tt]he\s+(?P<who>(?:(?:North|South|New|Northern|Sri|Costa|Saudi)\s)?[A-Z][\w’'-]+)\s(?:[a-z-]+\s){0,3}(?:city|town|port|resort|metropolis|suburb)(?:\sof)?\s(?=[A-Z])"
)
_DIRECTION = regexp(
    r",?\sin\s(?:the\s)?(?:(?:far\s)?(?:north|south|east|west|central|northern|southern|eastern|western)(?:-?(?:east|west|eastern|western|central))?)(?:\sof)?\s(?:the\s)?(?=[A-Z])"
)


def find(doc: Document) -> Iterator[tuple[Named, Named, Span]]:
    """City, area and the span of both, wherever the city is said to lie in the area."""
    text = doc.text
    for m in _COMMA.finditer(text):
        city = _large(doc, _places.before(doc, m.start()))
        if not city:
            continue
        area = _places.at(doc, m.end())
        lead = _IN.search(text, max(city.span.start - 10, 0), city.span.start)
        if area and city.span.start == doc.block_at(city.span.start).span.start and _DATELINE.match(text, area.span.end):
            yield city, area, Span(city.span.start, area.span.end)
            continue
        if area and not lead and _attributive(doc, city, area):
            yield city, area, Span(city.span.start, area.span.end)
            continue
        if not area or not lead or not _CLOSED.match(text, area.span.end) or _GOES_ON.match(text, area.span.end):
            continue
        sentence = doc.sentence_at(city.span.start)
        if _FRONTED.fullmatch(text, sentence.start, lead.start("in")) and not _CLAUSE.match(text, area.span.end):
            continue
        # "from London, Washington and ..." and "between ..." name two places; so do three names with commas.
        if text[max(city.span.start - 40, sentence.start) : city.span.start].rstrip().endswith(",") or (
            area.of_kind("city") and not area.of_kind("country", "region")
        ):
            continue
        yield city, area, Span(city.span.start, area.span.end)
    for m in _CITY_OF.finditer(text):
        city = _large(doc, _places.at(doc, m.end()))
        rows = tuple(r for r in doc.knowledge.by_demonym(m["who"]) if r.kind in ("country", "region"))
        if (
            city
            and rows
            and not any(r.kind == "feature" for r in doc.knowledge.by_demonym(m["who"]))
            and not _GOES_ON.match(text, city.span.end)
        ):
            yield city, Named(Span(m.start("who"), m.end("who")), m["who"], rows), Span(m.start("who"), city.span.end)
    for m in _DIRECTION.finditer(text):
        city = _large(doc, _places.before(doc, m.start()))
        area = _places.at(doc, m.end())
        # Capitals stand for governments: "loyal to Moscow in eastern Ukraine".
        if not city or not area or any(set(r.capital_of) & {r.country} for r in city.rows) or re.match(r"['’]", text[area.span.end :][:1]):
            continue
        lead = _IN.search(text, max(city.span.start - 10, 0), city.span.start)
        if lead and lead["in"].lower() in {"in", "near", "outside", "around", "at", "from"}:
            yield city, area, Span(city.span.start, area.span.end)


_DETERMINER = regexp(
    r"\b(?:an?|the|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|dozens\s+of|one|another|former)\s$", re.IGNORECASE
)


def _attributive(doc: Document, city: Named, area: Named) -> bool:
    """ "A Tucson, Nevada, woman": a state before a noun."""
    states = area.of_kind("region")
    return (
        bool(states)
        and all(r.code for r in states)
        and bool(_DETERMINER.search(doc.text, max(city.span.start - 14, 0), city.span.start))
        and bool(re.match(r",?\s(?!and\b|or\b|but\b|where\b|which\b|who\b)[a-z]{3,}", doc.text[area.span.end : area.span.end + 8]))
    )


def _large(doc: Document, city: Named | None) -> Named | None:
    """The name, if it is that of one large city and of nothing else."""
    if city is None or any(r.kind in ("country", "feature") for r in city.rows):
        return None
    cities = city.of_kind("city")
    if not cities or max(r.population for r in cities) < LARGE:
        return None
    return city
