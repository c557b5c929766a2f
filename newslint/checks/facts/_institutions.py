"""Where institutions are that lie where their name says: "Uppsala University in Norway", "Canada's House of Commons in Toronto", "the Swedish embassy in Sydney"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.facts import _atlas, _capitals, _places
from newslint.checks.facts._masked import D, Masked, P, Wrong, X, doubted, source
from newslint.checks.facts._patterns import the
from newslint.checks.facts._places import Named
from newslint.knowledge import Location
from newslint.knowledge.atlas import atlas
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: People of a town that a university is known by; and of one that an embassy might be put in.
_TOWN, _LARGE = 60_000, 200_000
#: Capitals until then are no news.
_LATELY = "1970"
_BODY = regexp(
    rf"(?:(?P<p>{P})['’]s?|(?P<d>{X}))\s(?:(?:national|federal)\s)?(?:[Pp]arliament|House\sof\sCommons|National\sAssembly|Congress|Senate|(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance)\s[Mm]inistry)(?:\sbuilding)?,?\sin\s(?P<x>{P})(?!['’-]|\s[A-Z])"
)
#: "The Scottish Parliament in Glasgow", "the Florida Legislature convened in Miami", "Ohio's Statehouse in Cleveland".
_LEGISLATURE = regexp(
    rf"(?P<d>{X}|(?!The\s)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:['’]s?)?\s(?:(?:state|regional|provincial|devolved)\s)?(?:[Pp]arliament|[Aa]ssembly|[Ll]egislature|[Ss]tatehouse|[Ss]tate\s(?:Capitol|House|Supreme\sCourt)|Capitol|Supreme\sCourt|House|Senate)(?:\sbuilding)?,?\s(?:(?:met|convened|gathered|meets|sits|meeting|sitting)\s)?in\s(?P<x>{P})(?!['’-]|\s[A-Z])"
)
#: "The Turkish government in Istanbul said": where it sits.
_GOVERNMENT = regexp(rf"^[“\"]?The\s(?P<d>{D})(?P<p>)\sgovernment\sin\s(?P<x>{P})\s(?:said|says|has|had|will|would|is|was)\b")
_EMBASSY = regexp(rf"{X}(?:['’]s?)?\s[Ee]mbassy(?:\s(?:building|compound))?\sin\s(?P<x>{P})(?!['’-]|\s[A-Z])")


def find(doc: Document, m: Masked) -> Iterator[Wrong]:
    """What a sentence says wrongly of where universities, parliaments, ministries and embassies are."""
    for found in (*_BODY.finditer(m.text), *_GOVERNMENT.finditer(m.text)):
        owner, spot = m.spots[ord(found["p"] or found["d"]) & 0xFFF], m.spots[ord(found["x"]) & 0xFFF]
        city, land = _no_capital(doc, Named(spot.span, spot.text, spot.rows), _TOWN)
        if city and land and owner.is_country() | owner.adjective and {r.name for r in owner.rows} == {land.name} and not doubted(doc, m, spot.span.end):
            yield Wrong(Span(source(m, found.start()), spot.span.end), f"the capital of {the(land.name)} is {land.capitals[0]}, not {spot.text}", land)
    for found in _LEGISLATURE.finditer(m.text):
        # "Florida Legislature": of a place that is only a part of a longer name.
        at = source(m, found.start("d"))
        named = m.spots[ord(found["d"]) & 0xFFF] if len(found["d"]) == 1 else _atlas.named(doc, Span(at, at + len(found["d"])))
        spot = m.spots[ord(found["x"]) & 0xFFF]
        city = max(spot.rows, key=lambda r: r.population, default=None) if spot.is_city() else None
        areas = [r for r in named.rows if r.kind == "region" and r.capitals and city and r.country == city.country] if named else []
        if city and areas and city.population >= _TOWN and not any(_places.same_name(doc, spot.text, r.capitals) or r.name in city.capital_of for r in areas) and not doubted(doc, m, spot.span.end):
            yield Wrong(Span(source(m, found.start()), spot.span.end), f"the capital of {the(areas[0].name)} is {areas[0].capitals[0]}, not {spot.text}", areas[0])
    for found in _EMBASSY.finditer(m.text):
        spot = m.spots[ord(found["x"]) & 0xFFF]
        city, land = _no_capital(doc, Named(spot.span, spot.text, spot.rows), _LARGE)
        if city and land and not doubted(doc, m, spot.span.end):
            yield Wrong(Span(source(m, found.start()), spot.span.end), f"embassies are in capitals: that of {the(land.name)} is {land.capitals[0]}, not {spot.text}", land)


def _no_capital(doc: Document, city: Named, least: int) -> tuple[Location | None, Location | None]:
    """A city that is no capital or seat of its country and never was one, and the country; nothing for another place."""
    if not city.rows or any(r.kind != "city" or (r.capital_of and r.country in r.capital_of) for r in city.rows):
        return None, None
    largest = max(city.rows, key=lambda r: r.population)
    land = next((r for r in doc.knowledge.places(largest.country) if r.kind == "country" and r.capitals), None)
    if land is None or largest.population < least or city.text in _capitals.SEATS.get(land.name, ()) or _places.same_name(doc, city.text, land.capitals):
        return None, None
    # Which cities were capitals is told of old embassies too.
    row = atlas(doc.knowledge).countries.get(land.name)
    lately = [name for f in row.former for name, _, until in [f.partition("..")] if not until or until > _LATELY] if row else []
    return (None, None) if row is None or _places.same_name(doc, city.text, tuple(lately)) else (largest, land)

