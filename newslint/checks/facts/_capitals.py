"""Claims that a city is the capital of a country or region."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.facts import _atlas, _places
from newslint.checks.facts._places import Named
from newslint.knowledge import Landmark, Location
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: What may stand before "capital" and leaves it the capital.
_PLAIN = (
    r"(?:(?:nation(?:al)?|state|provincial|regional|administrative|sprawling|bustling|teeming|sweltering|besieged|embattled|battered|war-torn"
    r"|war-battered|crowded|rain-soaked|flooded|coastal|landlocked)\s+){0,2}"
)
_CITY = r"(?:\s+city)?"
#: "X, the capital of Y"; "X is the capital of Y".
_OF = regexp(
    rf"(?:,\s+|\s+[–—-]\s+|\s+\()(?:(?:which|that)\s+is\s+)?(?:also\s+)?(?:the\s+)?{_PLAIN}capital{_CITY}\s+of\s+(?:the\s+)?(?=[A-Z])"
)
_IS = regexp(rf"\s+(?:is|remains)\s+(?:also\s+|now\s+|still\s+)?the\s+{_PLAIN}capital{_CITY}\s+of\s+(?:the\s+)?(?=[A-Z])")
#: "the capital of Y, X" and "the capital of Y is X".
_THE = regexp(rf"\b[Tt]he\s+{_PLAIN}capital{_CITY}\s+of\s+(?:the\s+)?(?=[A-Z])")
#: "Y's capital, X" and "X, Y's capital".
_POSSESSIVE = regexp(rf"(?<=\w)(?:['’]s?)\s+{_PLAIN}capital{_CITY}\b")
#: "X is Y's capital".
_IS_OWN = regexp(r"\s+(?:is|remains)\s+(?:now\s+|still\s+)?$")
#: "Y, whose capital is X".
_WHOSE = regexp(rf",\s+whose\s+{_PLAIN}capital{_CITY}(?:,\s+|\s+is\s+)(?=[A-Z])")
#: "the country's capital, X".
_COUNTRY = regexp(rf"\b[Tt]he\s+(?:country|nation)['’]s\s+{_PLAIN}capital{_CITY}\b")
#: "the Ukrainian capital, X", "the Ukrainian capital of X".
_ADJECTIVE = regexp(
    rf"\b[Tt]he\s+(?:{_PLAIN})(?P<who>(?:North|South|East|West|Northern|New|Sri|Costa|Central|Saudi|Sierra|El|Papua|Bosnian|Puerto|San|Cape|Burkinab[eé])?\s?[A-Z][\w’'-]+)\s+{_PLAIN}capital{_CITY}\b"
)
#: "the state capital, X"; "X, its capital"; "Damascus, his capital".
_OWN_CAPITAL = regexp(rf"(?:\b(?:[Tt]he|its)\s(?P<level>state|provincial|regional|national|country’s|country's|nation’s|nation's)\s{_PLAIN}capital{_CITY},\s(?=[A-Z])|,\s(?P<whose>its|their|his|her)\s{_PLAIN}capital{_CITY}(?=\s*(?:[,.;:)—–]|$))|\b(?P<its>[Ii]ts|[Tt]heir)\s{_PLAIN}capital{_CITY},\s(?=[A-Z]))")
_AFTER_NAME = regexp(
    r"\s*(?:[,.;:)—–]|$|\s(?:on|in|at|and|where|when|while|after|before|to|for|from|with|is|was|has|by|as|last|late|early)\b)"
)
_LIST_ON = regexp(r",?\s+(?:and|or|&)\s+(?:the\s+)?[A-Z]|,\s+[A-Z][\w’'-]+(?:,|\s+and\b)")


class Claim(NamedTuple):
    """`city` is said to be the capital of `area`; `span` covers both."""

    city: Named
    area: tuple[Location, ...]
    area_text: str
    span: Span


def find(doc: Document) -> Iterator[Claim]:
    """The claims of a text."""
    text = doc.text
    if "capital" not in text:
        return
    yield from _own(doc)
    for m in _OF.finditer(text):
        yield from _pair(doc, _places.before(doc, m.start()), _places.at(doc, m.end()))
    for m in _IS.finditer(text):
        city = _places.before(doc, m.start())
        # "The road to Kharkiv is the capital of ...": only a subject.
        if city and _opens_clause(doc, city.span.start):
            yield from _pair(doc, city, _places.at(doc, m.end()))
    for m in _THE.finditer(text):
        area = _places.at(doc, m.end())
        if area and (city := _named_after(doc, area.span.end, copula=True)):
            yield from _pair(doc, city, area)
    for m in _POSSESSIVE.finditer(text):
        area = _places.before(doc, m.start())
        if area is None:
            continue
        if city := _named_after(doc, m.end(), copula=True, of=True):
            yield from _pair(doc, city, area)
        elif own := _IS_OWN.search(text, max(area.span.start - 20, 0), area.span.start):
            city = _places.before(doc, own.start())
            goes_on = re.match(r"\s+(?:of|for|markets?|punishment|city\s+of|until|from)\b", text[m.end() : m.end() + 14])
            if city and _opens_clause(doc, city.span.start) and not goes_on:
                yield Claim(city, area.of_kind("country", "region"), area.text, Span(city.span.start, m.end()))
        elif text[max(area.span.start - 2, 0) : area.span.start] == ", ":
            yield from _apposed(doc, area.span.start - 2, m.end(), area.of_kind("country", "region"), area.text)
    for m in _WHOSE.finditer(text):
        yield from _pair(doc, _places.at(doc, m.end()), _places.before(doc, m.start()))
    for m in _COUNTRY.finditer(text):
        if city := _named_after(doc, m.end(), copula=True, of=True):
            # The country is one that the text names, and the city lies in it.
            homes = {r.country for r in city.of_kind("city")}
            named = {r for n in doc.names.mentions for r in doc.knowledge.places(n.text) if r.kind == "country"}
            rows = tuple(r for r in named if r.name in homes)
            if len(rows) == 1:
                yield Claim(city, rows, rows[0].name, Span(m.start(), city.span.end))
    for m in _ADJECTIVE.finditer(text):
        who = " ".join(m["who"].split())
        known = doc.knowledge.by_demonym(who) or tuple(r for r in doc.knowledge.places(who) if r.kind in ("country", "region"))
        rows = tuple(r for r in known if r.capitals)
        if not rows or any(r.kind == "feature" for r in known):
            continue
        if city := _named_after(doc, m.end(), of=True):
            yield Claim(city, rows, who, Span(m.start("who"), city.span.end))
        elif text[max(m.start() - 2, 0) : m.start()] == ", ":
            yield from _apposed(doc, m.start() - 2, m.end(), rows, who)


def _own(doc: Document) -> Iterator[Claim]:
    """The capital of the one country or state that the sentence has named before."""
    text = doc.text
    for m in _OWN_CAPITAL.finditer(text):
        city = _places.before(doc, m.start()) if m["whose"] else _places.at(doc, m.end())
        if not city or not city.of_kind("city") or any(r.kind != "city" for r in city.rows):
            continue
        if not m["whose"] and (not _AFTER_NAME.match(text, city.span.end) or _LIST_ON.match(text, city.span.end)):
            continue
        sentence = doc.sentence_at(m.start())
        kind = "region" if m["level"] in ("state", "provincial", "regional") else "country"
        rows = _leads(doc, sentence, m.start()) if m["whose"] in ("his", "her") else _sole(doc, sentence, min(m.start(), city.span.start), kind)
        if rows:
            yield Claim(city, rows, rows[0].name, Span(min(m.start(), city.span.start), max(m.end(), city.span.end)))


def _sole(doc: Document, sentence: Span, end: int, kind: str) -> tuple[Location, ...]:
    """The only country or state that a sentence names before an offset."""
    found = [s for s in _atlas.spots(doc, sentence.start, end) if not (s.is_city() and kind == "country" and not s.adjective)]
    found = [s for s in found if not s.is_city()]
    if len({s.countries for s in found}) != 1 or not all(s.adjective or any(r.kind == kind for r in s.rows) for s in found):
        return ()
    rows = tuple(r for r in found[0].rows if r.kind == kind and r.capitals)
    return rows if len(rows) == 1 else ()


def _leads(doc: Document, sentence: Span, end: int) -> tuple[Location, ...]:
    """The country whose head, in office on the day, is the only person the sentence has named before an offset."""
    people = [n for n in doc.names.mentions if sentence.start <= n.span.start < end and n.kind == "person"]
    day = doc.metadata.date
    if len(people) != 1 or day is None:
        return ()
    name = people[0].text
    rows = doc.knowledge.people(name) or doc.knowledge.by_family(name.split()[-1])
    ruled = {
        o.of for p in rows for o in p.offices
        if o.title in ("president", "prime minister", "chancellor", "monarch") and o.start and o.start.low <= day and (o.end is None or day <= o.end.high)
    }  # fmt: skip
    if len(ruled) != 1:
        return ()
    return tuple(r for r in doc.knowledge.places(ruled.pop()) if r.kind == "country" and r.capitals)


def _apposed(doc: Document, comma: int, end: int, rows: tuple[Location, ...], said: str) -> Iterator[Claim]:
    """ "Kharkiv, the Ukrainian capital": closed by a mark, or the end of the sentence."""
    city = _places.before(doc, comma)
    closed = re.match(r"\s*(?:[,.;:)—–]|$)", doc.text[end : end + 3])
    # "in Moscow, the Ukrainian capital, Kyiv and ...": a list of places goes on.
    if city and rows and closed and not re.match(r",\s+(?:and\s+)?(?:the\s+)?[A-Z]", doc.text[end : end + 12]):
        yield Claim(city, rows, said, Span(city.span.start, end))


def _pair(doc: Document, city: Named | None, area: Named | None) -> Iterator[Claim]:
    if not city or not area:
        return
    rows = area.of_kind("country", "region")
    # "the capital of the U.S. car industry": the name goes on.
    if rows and (area.span.start < city.span.start or _AFTER_NAME.match(doc.text, area.span.end)):
        start, end = min(city.span.start, area.span.start), max(city.span.end, area.span.end)
        yield Claim(city, rows, area.text, Span(start, end))


def _named_after(doc: Document, end: int, *, copula: bool = False, of: bool = False) -> Named | None:
    """The city named after "the Ukrainian capital": "of X", "X", ", X," closed by a mark."""
    text = doc.text
    joint = re.compile(r"(?P<comma>,\s+|\s+[–—]\s+|\s+\()|(?P<is>\s+(?:is|remains)\s+)|(?P<of>\s+of\s+)|(?P<bare>\s+)").match(text, end)
    if not joint or (joint["is"] and not copula) or (joint["of"] and not of):
        return None
    city = _places.at(doc, joint.end())
    if city is None or not city.of_kind("city"):
        return None
    rest = text[city.span.end : city.span.end + 60]
    if not _AFTER_NAME.match(rest) or rest[:1] in "'’" or (rest[:1].isspace() and rest[1:2].isupper()):
        return None
    if joint["comma"]:
        # "From the Ukrainian capital, Moscow said": apposition is closed by a mark, and a list goes on after it.
        if not re.match(r"\s*(?:[,.;:)—–]|$)", rest) or _LIST_ON.match(rest):
            return None
    elif joint["bare"] and _LIST_ON.match(rest) is None and not _AFTER_NAME.match(rest):
        return None
    return city


def _opens_clause(doc: Document, start: int) -> bool:
    """Whether what begins at `start` begins a sentence or follows a comma, "that" or a conjunction."""
    sentence = doc.sentence_at(start)
    ahead = doc.text[sentence.start : start].rstrip(" “\"'‘")
    return (
        not ahead
        or ahead.endswith((",", ";", ":", "—", "–"))
        or bool(re.search(r"\b(?:that|because|and|but|although|though|while|since|city of)$", ahead))
    )


def was(country: Landmark | None, city: Named, doc: Document) -> bool:
    """Whether a city was a capital of the country when the article was published, or may be called one in some sense."""
    day = doc.metadata.date.isoformat() if doc.metadata.date else "1970"
    forms = {fold(f) for row in city.rows for f in (row.name, *row.variants, *row.deprecated)} | {fold(city.text)}
    for entry in country.former if country else ():
        name, _, until = entry.partition("..")
        if fold(name) in forms and (not until or day <= until or (until >= "1960" and not doc.metadata.date)):
            return True
    return False


def holds(doc: Document, claim: Claim) -> bool:
    """Whether the knowledge agrees, or does not know enough to disagree."""
    cities = claim.city.of_kind("city")
    capitals = [c for row in claim.area for c in row.capitals]
    if not cities or not capitals or not all(row.capitals for row in claim.area):
        return True
    names = {row.name for row in claim.area}
    if any(names & set(row.capital_of) for row in claim.city.rows):
        return True
    return _places.same_name(doc, claim.city.text, tuple(capitals))
