"""Where rivers rise and end, which towns face each other over a border, what border crossings join and what a country lies between: "the Mekong,
which flows into the sea in Thailand", "Tijuana, across from El Paso", "Rafah, the crossing between Gaza and Jordan", "Andorra, between France and Italy".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _atlas, _places
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import Masked, P, Wrong, X, doubted
from newslint.checks.facts._patterns import the
from newslint.knowledge.atlas import atlas
from newslint.regexp import regexp
from newslint.rule import Document, Span

_SEA = rf"(?:(?:sea|ocean|gulf|Gulf|{P})(?:\s{P})?)"
_IN = rf"(?:in|at|near|from|on)\s(?:the\s)?(?:[a-z-]+\s){{0,4}}?(?:of\s|in\s)?(?:the\s)?(?:[a-z-]+ern\s)?(?P<x>{X})(?!['’]s?\s{P})"
_OF = rf"(?P<r>{P})(?:\s[Rr]iver)?(?:,?\s(?:which|that)|,\swhose\swaters?)?"
_RISES = (
    regexp(rf"{_OF}\s(?:also\s)?(?:rises|springs|originates|begins|starts|has\sits\s(?:source|origin|headwaters))\s(?:high\s(?:up\s)?)?{_IN}"),
    regexp(rf"{_OF}(?:['’]s?|,\swhose)\s(?:source|headwaters|origin)\s(?:is|are|lies?)\s{_IN}"),
    regexp(rf"\b(?:source|headwaters)\sof\sthe\s(?P<r>{P})(?:\s[Rr]iver)?,?\s(?:(?:is|are|lies?)\s)?{_IN}"),
)
_ENDS = (
    regexp(rf"{_OF}\s(?:also\s|finally\s)?(?:(?:flows|empties|runs|drains|spills|pours|discharges)\s(?:out\s)?(?:in)?to|reaches|meets|joins|enters)\s(?:the\s)?{_SEA}\s{_IN}"),
    regexp(rf"{_OF}(?:['’]s?|,\swhose)\s(?:mouth|delta|estuary)(?:\s(?:is|lies))?,?\s{_IN}"),
    regexp(rf"\b(?:mouth|delta|estuary)\sof\sthe\s(?P<r>{P})(?:\s[Rr]iver)?,?\s(?:(?:is|lies)\s)?{_IN}"),
    regexp(rf"\b[Tt]he\s(?P<r>{P})(?:\s[Rr]iver)?\s(?:delta|estuary)(?:\s(?:is|lies))?,?\s{_IN}"),
)
#: "Tijuana, a Mexican city across the border from El Paso"; "Kinshasa, opposite Lusaka".
_FACES = regexp(rf"(?P<a>{P})(?:,(?:\s(?!and\b|but\b|while\b)[\w’'-]+|\s{X}){{0,8}}?|\s(?:lies|sits|is|stands)(?:\s[a-z]+)?)\s(?:(?:across|over)(?:\sthe\s(?:[a-z-]+|{P})(?:\s[a-z]+)?)?\sfrom|opposite)\s(?:the\s(?:{X}\s)?(?:[a-z-]+\s)?(?:city|town|port)\sof\s)?(?P<b>{P})(?!['’]|\s[A-Z])")


@cache
def _courses() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Where a river rises and ends, by its name without "River"."""
    return {_plain(n): (tuple(rises.split("/")), tuple(ends.split("/"))) for n, rises, ends in _data.rows("terms/courses.tsv")}


@cache
def _pairs(kind: str) -> dict[str, tuple[str, ...]]:
    """What a town faces, or a crossing joins, the best known first."""
    return {name: tuple(other.split("/")) for k, names, other in _data.rows("terms/crossings.tsv") if k == kind for name in names.split("/")}


@cache
def _crossing() -> re.Pattern[str]:
    names = "|".join(re.escape(n) for n in sorted(_pairs("crossing"), key=len, reverse=True))
    kind = r"(?:crossings?|checkpoint|(?:border\s+)?post|gateway|bridge|gate|terminal|frontier)(?:\s+point)?"
    return regexp(
        rf"(?<![\w-])(?P<name>{names})(?:(?:\s+(?:border\s+|land\s+)?{kind})(?:,\s+(?:the|an?|its)\s+[a-z, -]{{3,50}}?)?|,\s+(?:the|an?|its)\s+(?:[\w’'-]+\s+){{0,4}}?{kind}),?\s+"
        r"(?:(?:which|that)\s+)?(?:(?P<two>between|links|connects|linking|connecting|separates|joins|divides)|(?P<one>into|with))\s+(?:the\s+)?(?=[A-Z])"
    )


_AND = regexp(r",?\s+(?:and|with|from|to)\s+(?:the\s+)?(?=[A-Z])")


def _plain(name: str) -> str:
    return name.removesuffix(" River").removeprefix("River ")


def find(doc: Document, m: Masked) -> Iterator[Wrong]:
    """What a sentence says wrongly of rivers' ends, of towns that face each other and of crossings."""
    for n, patterns in enumerate((_RISES, _ENDS)):
        for found in (f for p in patterns for f in p.finditer(m.text)):
            river, place = (m.spots[ord(found[g]) & 0xFFF] for g in ("r", "x"))
            forms = [f for mark in river.marks if mark.kind == "river" for f in (mark.name, *mark.variants)] or [river.text for r in river.rows if r.kind == "feature"]
            key = next((_plain(f) for f in forms if _plain(f) in _courses()), None)
            if key is None or river.is_city() or doubted(doc, m, place.span.end) or not _elsewhere(place, known := _courses()[key][n]):
                continue
            row = _atlas.row_of(doc, river)
            if row is not None:
                yield Wrong(Span(min(river.span.start, place.span.start), max(river.span.end, place.span.end)), f"the {river.text} {'ends' if n else 'rises'} in {the(known[0])}, not in {the(place.text)}", row)
    towns = _pairs("towns")
    for found in _FACES.finditer(m.text):
        a, b = (m.spots[ord(found[g]) & 0xFFF] for g in ("a", "b"))
        # Of a town that has another facing it nothing else is meant.
        if a.text in towns and b.text in towns and b.text not in towns[a.text] and a.text != b.text and not doubted(doc, m, b.span.end) and (row := _atlas.row_of(doc, a)):
            yield Wrong(Span(a.span.start, b.span.end), f"{a.text} is across from {towns[a.text][0]}, not from {b.text}", row)
    yield from _crossings(doc, m)
    yield from _wedged(doc, m)


def _crossings(doc: Document, m: Masked) -> Iterator[Wrong]:
    for found in _crossing().finditer(doc.text, m.sentence.start, m.sentence.end):
        sides = _pairs("crossing")[found["name"]]
        places = [_places.at(doc, found.end())]
        if places[0] and found["two"] and (on := _AND.match(doc.text, places[0].span.end)):
            places.append(_places.at(doc, on.end()))
        for place in places:
            if place is None or not place.of_kind("country", "region") or doubted(doc, m, place.span.end) or re.match(r"['’]s?\s|\s[A-Z]|-", doc.text[place.span.end : place.span.end + 3]):
                continue
            # The West Bank is no part of Gaza.
            names = {place.text, *(r.name for r in place.rows), *(r.country for r in place.rows if r.country != "Palestine")}
            if not names & set(sides) and (row := next(iter(place.rows), None)):
                yield Wrong(Span(found.start("name"), place.span.end), f"{found['name']} joins {the(sides[0])} and {the(sides[1])}, not {the(place.text)}", row)


def _elsewhere(place: Spot, known: tuple[str, ...]) -> bool:
    """Whether a place is certainly in none of the countries or states that are known."""
    if place.water() or not place.countries or any(r.kind == "feature" for r in place.rows) or any(k.kind for k in place.marks):
        return False
    if place.text in known or any(r.name in known for r in place.rows):
        return False
    regions = [r for r in place.rows if r.kind == "region" and r.country]
    if regions and all(r.country == "United States" for r in regions) and len(regions) == len(place.rows):
        # The states of America are known of a river that ends there.
        return "United States" not in known or len(known) > 1
    return not _atlas.wide(place.countries) & _atlas.wide(frozenset(known))


#: "Lesotho, a kingdom surrounded by Mozambique".
_ENCLOSED = regexp(rf"(?P<a>{P})(?:,(?:\s(?!and\b|but\b)[\w’'-]+){{0,6}}?|\sis)\s(?:(?:entirely|completely|wholly|totally|fully)\s)?(?:surrounded|enclosed|encircled|ringed)(?:\s(?:entirely|completely|wholly|on\sall\ssides))?\sby\s(?:the\s)?(?P<b>{P})(?!['’])")
#: "Tucked between France and Spain, Andorra"; "Andorra, wedged between France and Spain".
_WEDGED = regexp(rf"(?:(?P<c>{P})(?:,|\s\w+)\s)?(?:[Tt]ucked|[Ww]edged|[Ss]andwiched|[Ss]queezed|[Hh]emmed|[Ll]andlocked|[Ll]ocked|[Cc]aught|nestled|lying|lies|sits)\s(?:in\s)?between\s(?:the\s)?(?P<a>{P})\sand\s(?:the\s)?(?P<b>{P})(?:,\s(?P<d>{P}))?")


def _wedged(doc: Document, m: Masked) -> Iterator[Wrong]:
    """A country that is said to lie between two of which one is no neighbour."""
    here = atlas(doc.knowledge)
    for w in _WEDGED.finditer(m.text):
        letter = w["c"] or w["d"]
        if not letter or (w["c"] and w["d"]):
            continue
        spots = [m.spots[ord(x) - 0xE000] for x in (letter, w["a"], w["b"])]
        row = here.countries.get(spots[0].text)
        if row is None or not row.borders or not all(s.is_country() for s in spots) or doubted(doc, m, spots[-1].span.end):
            continue
        if any(not here.borders(spots[0].countries, s.countries) for s in spots[1:]):
            yield Wrong(Span(min(s.span.start for s in spots), max(s.span.end for s in spots)), f"{spots[0].text} has borders with {', '.join(row.borders)}, not with both {spots[1].text} and {spots[2].text}", row)
    for w in _ENCLOSED.finditer(m.text):
        land, ring = (m.spots[ord(w[g]) - 0xE000] for g in "ab")
        row = here.countries.get(land.text)
        if row and row.borders and land.is_country() and ring.is_country() and not here.borders(land.countries, ring.countries) and not doubted(doc, m, ring.span.end):
            yield Wrong(Span(land.span.start, ring.span.end), f"{land.text} has borders with {', '.join(row.borders)}, not with {the(ring.text)}", row)
