"""In which city or country an article puts a well-known sight: "the Alhambra palace in Seville", "Moscow's Hermitage Museum", "San Siro, Turin"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _atlas, _places
from newslint.checks.facts._patterns import the
from newslint.knowledge import Location
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Sight(NamedTuple):
    """A sight: the cities and regions it may be said to be in, and the countries."""

    name: str
    cities: tuple[str, ...]
    country: str


class Wrong(NamedTuple):
    """`span` covers the sight and the place; `row` is that of the place it is in."""

    span: Span
    message: str
    row: Location | None


@cache
def _sights() -> dict[str, Sight]:
    out: dict[str, Sight] = {}
    for names, cities, country in _data.rows("terms/sights.tsv"):
        forms = names.split("/")
        out.update({form: Sight(forms[0].removeprefix("the "), tuple(c for c in cities.split("/") if c), country) for form in forms})
    return out


@cache
def _pattern() -> re.Pattern[str]:
    forms = sorted(_sights(), key=len, reverse=True)
    small = "|".join(sorted({f[:4] for f in forms if f[0].islower()}))  # most words of a text are refused by their first letters
    return regexp(rf"(?<![\w-])(?=[A-Z]|{small})(?:" + "|".join(re.escape(f).replace("'", "['’]").replace("the\\ ", "[Tt]he\\ ") for f in forms) + r")(?![\w-]|['’]s?\s|\s[A-Z])")


class _Beside(NamedTuple):
    """What may stand beside a sight before its place."""

    #: "the Alhambra palace in Seville", "Schiphol airport near Rotterdam": right behind it.
    where: re.Pattern[str]
    #: "San Siro, Turin".
    comma: re.Pattern[str]
    #: "Schiphol, Brussels's main airport", "Schiphol, the main airport of Brussels".
    its: re.Pattern[str]
    of: re.Pattern[str]
    #: "Dachau, near Berlin": of a town that is a sight by itself, with the cities that it is near.
    near: re.Pattern[str]


@cache
def _beside() -> _Beside:
    kind = _data.either(k for (k,) in _data.rows("terms/sight-kinds.tsv"))
    return _Beside(
        regexp(rf"(?:\s+(?:[a-z]+\s+){{0,2}}?{kind})?,?\s+(?:(?:is|stands|lies)\s+)?in\s+(?:(?:central|(?:north|south|east|west)\w*)\s+|downtown\s+|the\s+(?:[a-z]+\s+){{0,2}}?(?:city|capital|town)\s+of\s+)?(?=[A-Z])"),
        regexp(rf"(?:\s+{kind})?,\s+(?=[A-Z])"),
        regexp(rf"['’]s?\s+(?:[a-z-]+\s+){{0,3}}?{kind}\b"),
        regexp(rf",\s+(?:the|an?)\s+(?:[a-z-]+\s+){{0,3}}?{kind}\s+(?:of|in)\s+(?=[A-Z])"),
        regexp(rf"(?:\s+{kind})?,?\s+(?:just\s+)?(?:near|outside)\s+(?=[A-Z])"),
    )


#: "Moscow's Hermitage", "Madrid's famous Sagrada Familia".
_OWNED = regexp(r"['’]s?\s+(?:[a-z-]+\s+){0,2}$")
_ENDS = regexp(r"\s*(?:[.,;:)\n—–]|$)")
_ON = regexp(r"['’]s?\s|\s(?!(?:I|He|She|They|It|The|We)\b)[A-Z]|-[a-z]")
#: What is like it elsewhere, or comes or is seen there.
_COPY = regexp(r"\b(?:replicas?|cop(?:y|ies)|models?|versions?|like|named\s+after|inspired\s+by|exhibitions?|shows?|pictures?|posters?|souvenirs|films?|answer\s+to|equivalent\s+of|versus)\b[^,;:.]{0,30}$|\ban?\s+(?:[a-z-]+\s+){0,2}$", re.IGNORECASE)


def find(doc: Document) -> Iterator[Wrong]:
    """The wrong claims of a text."""
    text = doc.text
    for m in _pattern().finditer(text):
        sight = _sights().get(m.group().replace("’", "'")) or _sights().get("the" + m.group().replace("’", "'")[3:])
        block = doc.block_at(m.start()).span
        sentence = doc.sentence_at(m.start())
        lead = text[max(sentence.start, m.start() - 40) : m.start()]
        if sight is None or _COPY.search(lead) or (re.search(r"[A-Z][\w-]*\s$", lead) is not None and not re.search(r"\b(?:The|In|At|On|Near|From)\s$", lead)):
            continue
        if sight.cities[:1] == (sight.name,) and (found := _beside().near.match(text, m.end(), block.end)) and (place := _places.at(doc, found.end())) and _elsewhere(doc, sight, place):
            yield Wrong(Span(m.start(), place.span.end), f"{sight.name} is near {sight.cities[1]}, not near {place.text}", next(iter(doc.knowledge.places(sight.cities[1])), None))
            continue
        for place, owned in _said(doc, m, block):
            if place is not None and (right := _elsewhere(doc, sight, place)):
                span = Span(min(m.start(), place.span.start), max(m.end(), place.span.end))
                yield Wrong(span, f"{sight.name} is in {right}, not {'' if owned else 'in '}{the(place.text)}", next((r for n in (*sight.cities[:1], sight.country) for r in doc.knowledge.places(n)), None))
                break


def _said(doc: Document, m: re.Match[str], block: Span) -> Iterator[tuple[_places.Named | None, bool]]:
    """The places that the words beside a sight put it in; True for an owner."""
    text = doc.text
    if (found := _beside().where.match(text, m.end(), block.end)) and (place := _places.at(doc, found.end())) and not _ON.match(text, place.span.end):
        yield place, False
    place = _places.at(doc, found.end()) if (found := _beside().comma.match(text, m.end(), block.end)) else None
    if place and (_beside().its.match(text, place.span.end, block.end) or (_ENDS.match(text, place.span.end) and _address(doc, m, place))):
        yield place, False
    if (found := _beside().of.match(text, m.end(), block.end)) and (place := _places.at(doc, found.end())) and not _ON.match(text, place.span.end):
        yield place, False
    if (fronted := _FRONTED.fullmatch(text, doc.sentence_at(m.start()).start, m.start())) and _SEEN.match(text, m.end()):
        yield _places.at(doc, fronted.start("place")), False
    if owner := _OWNED.search(text, max(block.start, m.start() - 40), m.start()):
        yield _places.before(doc, owner.start()), True


#: "In Seville, the Alhambra was closed".
_FRONTED = regexp(r"[“\"]?In\s(?P<place>[A-Z][^,;:.]{2,24}),\s(?:the\s)?")
_SEEN = regexp(r"\s(?:was|were|is|stood|remained)\s(?:closed|shut|evacuated|reopened|damaged|lit|packed|crowded|empty|flooded|covered|cordoned|searched)\b")
_AT = regexp(r"\b(?:in|at|near|outside|from|to|of|beside|Venue:|Stadium:|Where:|Ground:|Location:)\s+(?:the\s+)?$")


def _address(doc: Document, m: re.Match[str], place: _places.Named) -> bool:
    """Whether "San Siro, Turin" is an address: behind a preposition or a label, with no list going on."""
    lead = doc.text[max(m.start() - 20, 0) : m.start()]
    rest = doc.text[place.span.end : place.span.end + 30]
    listed = re.match(r",?\s+(?:and|or)\s|,\s+(?:the\s+)?[A-Z]", rest)
    return _AT.search(lead) is not None and not listed


def _elsewhere(doc: Document, sight: Sight, place: _places.Named) -> str:
    """Where a sight is, in words, if it is certainly not in a place; else nothing."""
    allowed = (*sight.cities, sight.country)
    if _places.same_name(doc, place.text, allowed) or any(r.name in allowed or r.country in sight.cities for r in place.rows):
        return ""
    home = sight.cities[0] if sight.cities else sight.country
    cities, countries, regions = place.of_kind("city"), place.of_kind("country"), place.of_kind("region")
    if countries and not regions:
        named = frozenset(r.name for r in countries)
        return "" if named & _atlas.wide(frozenset({sight.country})) or sight.country in _atlas.wide(named) else home
    if regions:
        # "In Texas": of a sight whose town is known, or in another country.
        return home if all(r.country and r.country != sight.country for r in regions) and not cities else ""
    if not cities or max(r.population for r in cities) < 100_000:
        return ""
    if sight.cities:
        # A town may lie in a region that is named, or be a suburb.
        own = {r.region for n in sight.cities for r in doc.knowledge.places(n) if r.kind == "city"}
        return "" if any(r.region in sight.cities for r in cities) or not own else home
    return home if all(r.country and r.country != sight.country for r in cities) else ""
