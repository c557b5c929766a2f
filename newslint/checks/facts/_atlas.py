"""Places of a sentence, and whether one can lie in, on or beside another: countries, states, seas, rivers, ranges, parts of the world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.facts import _lands, _places
from newslint.checks.facts._patterns import the
from newslint.checks.facts._places import Named
from newslint.knowledge import Landmark, Location
from newslint.knowledge.atlas import Atlas, atlas
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: A city below this may have a namesake in the New World that no list has.
LARGE = 150_000
#: A town that is known beyond its state.
TOWN = 60_000
#: Before this year other maps were right.
OLD_MAPS = 1995
#: Before this year borders everywhere were others; some countries came, went or moved later.
WAR = 1946
WATERS = frozenset({"sea", "river", "lake"})


class Spot(NamedTuple):
    """A name of a place in the text, with all places and landmarks that bear it; `adjective` for "Spanish"."""

    span: Span
    text: str
    rows: tuple[Location, ...]
    marks: tuple[Landmark, ...]
    adjective: bool
    #: Countries that any place of the name lies in; none where it is not known.
    countries: frozenset[str]

    def is_city(self) -> bool:
        return not self.adjective and not self.marks and all(r.kind == "city" for r in self.rows)

    def is_country(self) -> bool:
        return bool(self.rows) and all(r.kind == "country" for r in self.rows) and not any(m.kind for m in self.marks)

    def lands(self) -> frozenset[str]:
        """The countries of the name, where only towns of other countries bear it besides; none for "Luxembourg"."""
        lands = frozenset(r.name for r in self.rows if r.kind == "country")
        return lands if not self.marks and all(r.kind == "country" or (r.kind == "city" and r.country not in lands) for r in self.rows) else frozenset()

    def water(self) -> str:
        """ "sea", "river" or "lake", where the name is that of nothing else."""
        # The Baltic is a sea, and what lies around it.
        kinds = {m.kind for m in self.marks} - {"world region"}
        return kinds.pop() if len(kinds) == 1 and kinds <= WATERS and not any(r.kind != "feature" for r in self.rows) else ""


_WORD = regexp(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
_GAP = regexp(r"(?:\.\s|[ -])(?=[^\W_])")
_MOST = 5


#: "Trás-da-Serra" is no Serra.
_COMPOUND = regexp(r"(?<![\w’'])[A-ZÀ-Þ][\w’']*-[a-zà-þ]{2,4}-$|(?<=-)[a-z]{2,3}-$")


def spots(doc: Document, start: int, end: int) -> list[Spot]:
    """The places named between two offsets, left to right; a name that goes on in capitals is none."""
    text, pos = doc.text, start
    out: list[Spot] = []
    while (m := _WORD.search(text, pos, end)) is not None:
        pos = m.end()
        if not m.group()[0].isupper() or _COMPOUND.search(text, max(m.start() - 12, 0), m.start()):
            continue
        spot = _longest(doc, m.start(), end)
        if spot is None:
            continue
        pos = spot.span.end
        if not (_goes_on(text, spot) or _is_tail(doc, text, spot, start, out)):
            out.append(spot)
    return out


def _goes_on(text: str, spot: Spot) -> bool:
    """ "Berlin Wall", "Geneva-based": the place is only part of a name; an adjective may stand before one."""
    after = text[spot.span.end : spot.span.end + 3]
    if spot.adjective:
        return False
    return bool(re.match(r"\s[A-Z][\w]", after)) or (bool(re.match(r"-[a-z]", after)) and not (text.startswith("-based", spot.span.end) and text.endswith(", ", 0, spot.span.start)))


def _is_tail(doc: Document, text: str, spot: Spot, start: int, before: list[Spot]) -> bool:
    """ "Real Madrid", "Amanda Berlin": a capital right before the name belongs to it, unless it only opens the sentence or is a place's."""
    m = re.search(r"([A-Z][\w’'.]*)[ -]$", text[max(start, spot.span.start - 24) : spot.span.start])
    if not m or (before and before[-1].span.end >= spot.span.start - 1) or (before and re.fullmatch(r"['’]s?\s", text[before[-1].span.end : spot.span.start])):
        return False
    word = m[1]
    at = spot.span.start - len(m.group())
    if at == start and doc.knowledge.is_word(word.lower()):
        return False
    return not (re.fullmatch(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|In|On|At|From|Near|And|But", word))


def _longest(doc: Document, start: int, end: int) -> Spot | None:
    text = doc.text
    words: list[int] = []
    pos = start
    while len(words) < _MOST and (m := _WORD.match(text, pos, end)):
        words.append(m.end())
        gap = _GAP.match(text, m.end(), end)
        if not gap:
            break
        pos = gap.end()
    head = text[start : words[0]] if words else ""
    first = fold(head).partition(" ")[0]
    if len(words) < 2 and first not in atlas(doc.knowledge).first and not doc.knowledge.longest(head) and not doc.knowledge.by_demonym(head) and not (_CALLED.match(text, words[0], end) or _CITY_OF.search(text, max(start - 20, 0), start)):
        return None
    for stop in reversed(words):
        if spot := _spot(doc, Span(start, stop)):
            return spot
    return None


def named(doc: Document, span: Span) -> Spot | None:
    """The places of the name that a span covers."""
    return _spot(doc, span)


def _spot(doc: Document, span: Span) -> Spot | None:
    name = span.of(doc.text)
    if len(name) < 3 and not name.isupper():
        return None
    here = atlas(doc.knowledge)
    marks = tuple(here.marks.get(fold(name), ()))
    rows = doc.knowledge.places(name)
    if not rows and not marks:
        if demonyms := tuple(r for r in doc.knowledge.by_demonym(name) if r.kind in ("country", "region", "feature")):
            marks = tuple(m for r in demonyms if r.kind == "feature" for m in here.marks.get(fold(r.name), ()))
            return Spot(span, name, demonyms, marks, True, _homes(doc, name, demonyms, marks))
        # The gazetteer lacks villages: a small town counts where it is known by hand, or is called a town and has no namesake.
        if fold(name) not in here.sites and not _small(doc, span, name):
            return None
    # "A Central African city": a part of the world as an adjective.
    adjective = not rows and all(m.kind == "world region" for m in marks) and name.endswith(("African", "Asian", "American", "Eastern", "European"))
    return Spot(span, name, rows, marks, bool(marks) and adjective, _homes(doc, name, rows, marks))


_CALLED = regexp(r",\s(?:which\sis\s)?(?:the|an?)\s(?:[\w’'-]+\s){0,4}?(?:city|town|port|seaport|village|resort|suburb)\b")


#: What no hamlet is called.
_CITY_OF = regexp(r"\b(?:city|port|resort|town)\sof\s$")


def _small(doc: Document, span: Span, name: str) -> bool:
    """Whether a name is that of towns of one country of the Old World only, and the words behind call it a town."""
    codes = {c[:2] for c in doc.knowledge.place_codes(name)}
    home = atlas(doc.knowledge).codes.get(next(iter(codes))) if len(codes) == 1 else None
    person = any(n.kind == "person" and n.span.start < span.end and span.start < n.span.end for n in doc.names.mentions)
    return home is not None and home not in _lands.settled() and len(name) > 5 and (_CALLED.match(doc.text, span.end) or _CITY_OF.search(doc.text, max(span.start - 20, 0), span.start)) is not None and not person and not doc.knowledge.is_word(name.lower())


def _homes(doc: Document, name: str, rows: tuple[Location, ...], marks: tuple[Landmark, ...]) -> frozenset[str]:
    here = atlas(doc.knowledge)
    homes = {r.name if r.kind == "country" else r.country for r in rows if r.kind != "feature"}
    homes |= {c for m in marks for c in m.countries}
    # Accents make another name: the Portuguese village of Mação is not Macao.
    if any(r.kind == "city" for r in rows) or not rows or not name.isascii():
        homes |= {here.codes[c[:2]] for c in doc.knowledge.place_codes(name) if c[:2] in here.codes}
        homes |= {c for c in here.sites[fold(name)].countries} if fold(name) in here.sites else set()
    if extra := _lands.claims("city").get(name):
        homes.add(extra)
    return frozenset(homes - {""})


def world(doc: Document, spot: Spot, name: str) -> Spot | None:
    """The part of the world of a longer name: "southern Africa" for "Africa"."""
    marks = tuple(m for m in atlas(doc.knowledge).marks.get(fold(name), ()) if m.kind == "world region")
    return spot._replace(text=name, marks=marks, countries=frozenset(c for m in marks for c in m.countries)) if marks else None


def owner(spot: Spot) -> str:
    """The country that a dependency belongs to; none of what is no dependency."""
    dependent = _lands.claims("dependency")
    return next((dependent[c] for c in spot.countries if c in dependent), "") if spot.countries <= dependent.keys() else ""


def wide(homes: frozenset[str]) -> frozenset[str]:
    """Countries, with those that may be named instead."""
    shared = _lands.claims("state", "dependency")
    return homes | {shared[c] for c in homes if c in shared}


def conflict(doc: Document, spot: Spot, area: Spot, *, touch: bool = False, city: bool = False) -> bool:
    """Whether no place of one name can lie in, on, or with `touch` beside, any of the other's.

    `city`: the place is called a city, which no village of the name is in the Old World.
    """
    if lands := area.lands():
        # "Sharjah, Armenia": the country, whatever towns bear its name.
        area = area._replace(countries=lands)
    # Of an island that a village is named for too, "the resort island" tells nothing of towns.
    if spot.text.isascii() and ((city and not spot.marks) or _towers(spot, area)) and (large := frozenset(r.country for r in spot.rows if r.kind == "city" and r.country)) and not any(c in _lands.settled() for c in area.countries):
        extra = _lands.claims("city").get(spot.text)
        spot = spot._replace(countries=large | ({extra} if extra else frozenset()))
    if not spot.countries or not area.countries or spot.text == area.text:
        return False
    if any(r.kind == "feature" for r in area.rows) and not area.marks:
        return False
    here = atlas(doc.knowledge)
    if area.water() and (site := here.sites.get(fold(spot.text))) and _main(spot) & area.countries and _off_water(here, site, area):
        return True
    if area.water() == "sea" and (around := {w for k in spot.marks if k.kind == "island" for w in k.waters}):
        return not around & {k.name for k in area.marks}
    states = {r.name for r in area.rows if r.kind == "region" and r.country}
    # An island that is a province is asked for as a province.
    readings: list[Landmark | Location] = [*(m for m in area.marks if m.name not in states), *(r for r in area.rows if r.kind in ("country", "region"))]
    # A state that is no more proves nothing.
    if not readings or any(not isinstance(r, Landmark) and r.kind == "country" and r.name not in here.countries for r in readings):
        return False
    return all(_outside(doc, spot, area, r, touch) for r in readings)


def old_name(spot: Spot) -> bool:
    """Whether a city is called as it was when it lay in another country: "Lemberg", no mere spelling."""
    largest = max(spot.rows, key=lambda r: r.population, default=None)
    return largest is not None and largest.kind == "city" and spot.text in (*largest.variants, *largest.deprecated) and fold(spot.text)[:2] != fold(largest.name)[:2]


def _towers(spot: Spot, area: Spot) -> bool:
    """Whether a name is that of a city beside which a village of the name in a country of the Old World is not meant without more."""
    if not spot.is_city() or not spot.rows or area.countries & _lands.settled() or area.countries & _lands.namesakes().get(spot.text, frozenset()):
        return False
    largest = max(spot.rows, key=lambda r: r.population)
    return largest.population >= LARGE and largest.country not in _lands.settled()


def _states(doc: Document, names: tuple[str, ...], country: str) -> bool:
    """Whether the regions of a site are known as this country's under these names, so that another name is another region."""
    return all(any(r.kind == "region" and r.country == country for r in doc.knowledge.places(name)) for name in names)


def _main(spot: Spot) -> frozenset[str]:
    """The country of the largest city of a name; of other places all."""
    cities = [r for r in spot.rows if r.kind == "city"]
    return frozenset({max(cities, key=lambda r: r.population).country}) if cities else spot.countries


def exclave(doc: Document, spot: Spot) -> frozenset[str]:
    """The neighbours of a place that lies apart from its country, where they are known."""
    site = atlas(doc.knowledge).sites.get(fold(spot.text))
    return frozenset(site.borders) if site else frozenset()


def between(spot: Spot, area: Spot) -> bool:
    """Whether a thing between countries or seas that are known is said to be between others."""
    joins = {j for m in spot.marks for j in m.joins}
    return len(joins) > 1 and area.is_country() and not area.countries & joins


def _off_water(here: Atlas, site: Landmark, area: Spot) -> bool:
    """Whether the waters that a city lies on are known, and the one that is named is none of them."""
    kind = area.water()
    names = {m.name for m in area.marks}
    known = {m.name for w in site.waters for m in here.marks.get(fold(w), ()) if m.kind == kind}
    return bool(known) and not names & known


def _outside(doc: Document, spot: Spot, area: Spot, reading: Landmark | Location, touch: bool) -> bool:
    here, homes = atlas(doc.knowledge), wide(spot.countries)
    if isinstance(reading, Landmark):
        islands = {w for m in spot.marks for w in m.within if any(k.kind == "island" for k in here.marks.get(fold(w), ()))}
        if reading.kind == "island" and islands and reading.name not in islands:
            return True
        if reading.kind == "sea" and spot.is_country() and any(here.coast(c) for c in spot.countries):
            # Of the coast of a dependency its owner's tells nothing.
            return not spot.countries & set(reading.countries)
        return not homes & wide(frozenset(reading.countries))
    country = reading.name if reading.kind == "country" else reading.country
    if not country:
        return False
    if country not in homes:
        if country in _lands.new_world() and (not _big(spot) or any(m.kind in WATERS for m in spot.marks)):
            return False
        return not (touch and here.borders(spot.countries, frozenset({country})))
    if reading.kind == "country" or (reading.country == "United Kingdom" and not any(r.kind == "city" for r in spot.rows)):
        return False
    if spot.marks:
        within = {w for m in spot.marks for w in m.within}
        states = {r.name for w in within for r in doc.knowledge.places(w) if r.kind == "region"}
        return bool(states) and reading.name not in states and not touch
    if touch:
        return False
    if (site := here.sites.get(fold(spot.text))) and site.within and country in _main(spot):
        return not {reading.name, *(reading.variants if not isinstance(reading, Landmark) else ())} & set(site.within) and _states(doc, site.within, country)
    if not spot.rows or any(r.kind != "city" for r in spot.rows):
        return False
    codes = {c for c in doc.knowledge.place_codes(spot.text) if c.startswith(reading.code[:2] + "-")}
    # A town of a name that only one state of America has is no namesake.
    alone = len(codes) == 1 and any(r.population >= TOWN for r in spot.rows)
    if codes and reading.code and country in _main(spot) and (_big(spot) or country != "United States" or alone):
        return reading.code not in codes
    if not _big(spot):
        return False
    return _places.lies_in(doc, Named(spot.span, spot.text, spot.rows), Named(area.span, area.text, (reading,))) is False


def _big(spot: Spot) -> bool:
    """Whether a name is known well enough to be no namesake of the New World."""
    return bool(spot.marks) or any(r.kind != "city" or r.population >= LARGE or r.capital_of for r in spot.rows)


def where(doc: Document, spot: Spot, area: Spot | None = None) -> str:
    """Where a place lies, in words; the state of one that is said to lie in another state of its country."""
    cities = sorted((r for r in spot.rows if r.kind == "city"), key=lambda r: -r.population)
    if cities and cities[0].region and area and any(r.kind == "region" and r.country == cities[0].country for r in area.rows):
        return cities[0].region
    here = atlas(doc.knowledge)
    around = [m.name for ms in here.marks.values() for m in ms if m.kind == "continent" and spot.countries <= set(m.countries)] if spot.is_country() else []
    names = [cities[0].country] if cities else sorted(set(around) or spot.countries)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if len(names) <= 4 else "another part of the world"


def placed(doc: Document, spot: Spot, area: Spot) -> str:
    """ "in France"; for a place that is said to lie on a water, "on the Rhine", where the water it lies on is known."""
    here = atlas(doc.knowledge)
    site = here.sites.get(fold(spot.text)) if area.water() else None
    waters = site.waters if site else ()
    if area.water() == "sea" and spot.is_country():
        waters = tuple(w for c in sorted(spot.countries) for w in here.coast(c))
    if not waters and (home := where(doc, spot, area)) in {r.country for r in area.rows}:
        return f"in another part of {the(home)}"
    return f"on {'' if waters[0].startswith('Lake ') else 'the '}{waters[0]}" if waters else f"in {the(where(doc, spot, area))}"


def row_of(doc: Document, spot: Spot) -> Location | Landmark | None:
    """A row that tells where a place lies."""
    cities = sorted((r for r in spot.rows), key=lambda r: -r.population)
    if spot.marks:
        return spot.marks[0]
    if cities:
        return cities[0]
    return next((row for name in sorted(spot.countries) if (row := atlas(doc.knowledge).countries.get(name))), None)


def sentences(doc: Document) -> Iterator[tuple[Span, bool]]:
    """Sentences of running text; True for the first of its block."""
    for block in doc.blocks:
        if block.kind in ("paragraph", "quote", "item", "caption", "deck", "headline"):
            for i, sentence in enumerate(doc.sentences_in(block.span)):
                yield sentence, i == 0
