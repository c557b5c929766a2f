"""Lists of places that are said to be of one country or on one water: "the Czech cities of Brno, Ostrava and Krakow", "Vienna, Graz and other
German towns"; and the coast of a country that a sea is said to reach.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.facts import _atlas, _capitals
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import MARKS, D, Masked, P, Wrong, X, doubted, is_noun
from newslint.checks.facts._patterns import the
from newslint.regexp import regexp
from newslint.rule import Document, Span

_NOUNS = r"(?:cities|towns|villages|ports|seaports|resorts|airports|suburbs|harbou?rs|capitals)"
#: Of a list some may be too small for the gazetteer.
_ONE = rf"(?:{P}|[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?)"
#: "The five Central Asian countries, A, B and C".
_LANDS = regexp(rf"(?P<d>{X})\s(?:countries|nations|states|republics)(?:,?\s(?:such\sas|including|of|like)\s|:\s|,\s|\s[–—-]\s|\s\()(?P<list>{P}(?:,\s{P})*,?\sand\s{P})(?!['’]|,?\s(?:and|or)\s)")
_LIST = rf"(?:{_ONE}(?:,\s(?:(?:in|at|near)\s)?{_ONE})*,?\s(?:and|or|&)\s(?:(?:in|at|near)\s)?{_ONE})"
_W = r"(?:[\w’'-]+\s)"
#: What the list is of: "the three Czech cities", "ports on the Danube", "towns in southern Germany".
_KIND = rf"(?<!and\s)(?:(?P<d>{D}|{P})\s(?:[a-z-]+\s){{0,2}}?{_NOUNS}|\b{_NOUNS}\s(?:in|of|on|along|across)\s(?:the\s)?(?:(?:far\s)?\w*(?:north|south|east|west|central)\w*\s)?(?P<x>{P})(?!['’]))"
_SUCH = r"(?:,?\s(?:such\sas|including|among\sthem|notably|namely|especially)\s|\s(?:of|like)\s|:\s|\s[–—-]\s|\s\(|\s)(?:(?:in|at)\s)?"
_FORMS = (
    regexp(rf"{_KIND}{_SUCH}(?P<list>{_LIST})(?!['’]|,?\s(?:and|or)\s)"),
    # "Among the Czech cities that lost their trains are Brno and Ostrava".
    regexp(rf"\b(?:[Aa]mong|[Oo]f)\s(?:the\s)?{_W}{{0,2}}?{_KIND}[^;:.{MARKS}]{{0,80}}?\s(?:are|were|is|was)\s(?P<list>{_LIST})(?!['’])"),
    # "Brno, Krakow and other Czech cities", "Vienna and Prague, both ports on the Danube".
    regexp(rf"(?P<list>{P}(?:,\s{P})*),?\s(?:and|or)\s(?:the\s)?(?:{_W}{{0,2}})?other\s(?:[a-z-]+\s){{0,2}}?{_KIND}"),
    regexp(rf"(?P<list>{_LIST}),\s(?:all|both)\s(?:of\s(?:them|which)\s)?(?:are\s)?(?:[a-z-]+\s)?{_KIND}"),
    # "Three concerts in Italy in May: in Milan, in Bologna and in Marseille".
    regexp(rf"\b(?:in|across|around|throughout)\s(?:the\s)?(?P<x>{P})(?P<d>)(?:\s[a-z]+|\s[A-Z][a-z]+){{0,4}}(?::|\s[–—-])\s(?:in|at|near)\s(?P<list>{_LIST})(?!['’])"),
    # "the cities of Munich, Vienna and Cologne, all in Germany"; "all of them ports on the river", told before.
    regexp(rf"(?P<list>{_LIST}),\s(?:all|both)\s(?:of\s(?:them|which)\s)?(?:are\s)?(?:in|on)\s(?:the\s)?(?P<x>{P})(?P<d>)(?!['’])"),
    regexp(rf"(?P<list>{_LIST}),\s(?:all|both)\s(?:of\s(?:them|which)\s)?(?:are\s)?(?:{_NOUNS}\s)?on\sthe\sriver(?P<d>)(?P<x>)\b"),
)
#: "Several Spanish cities, including Toulon", "across Spain, including in Toulon".
_ONE_OF = (
    regexp(rf"{_KIND}(?:,?\s(?:such\sas|including|among\sthem|notably|like))\s(?:(?:in|at)\s)?(?P<list>{P})(?!['’-]|,?\s(?:and|or)\s|,\s[A-Z{MARKS}])"),
    regexp(rf"\b(?:across|throughout|around)\s(?:the\s)?(?P<x>{P})(?P<d>),\s(?:including|notably)\s(?:in\s|at\s)?(?P<list>{P})(?!['’-]|,?\s(?:and|or)\s|,\s[A-Z{MARKS}])"),
)
#: "Kenya and other West African countries".
_OTHER_LANDS = regexp(rf"(?<!,\s)(?<!and\s)(?P<list>{P}),?\s(?:and|or)\sother\s(?P<d>{X})\s(?:countries|nations|states)\b")
#: "A storm swept in from the Atlantic and cut power on the coast of Peru".
_COAST = regexp(rf"\b(?:in|ashore|inland)\s(?:from|off)\s(?:the\s)?(?P<s>{P})[^;:{MARKS}]{{0,60}}(?:{P}[^;:{MARKS}]{{0,60}})?(?:coast(?:line)?\sof\s(?P<c>{P})|(?P<o>{P})['’]s?\s(?:[a-z-]+\s)?coast)")

#: "the capitals of Austria, Hungary and Slovenia: Vienna, Budapest and Bratislava".
_IN_TURN = regexp(rf"\bcapitals\sof\s(?:the\s)?(?P<lands>{P}(?:,\s(?:the\s)?{P})*,?\sand\s(?:the\s)?{P})(?::|,|\s[–—-]|\s\()\s(?P<list>{P}(?:,\s{P})*,?\sand\s{P})(?!['’])")
_ITS_COAST = regexp(rf"(?P<c>{P})['’]s?\s(?:[a-z]+\s)?(?P<s>{P})\s(?:coast|shore|seaboard)\b(?P<o>)")
#: "the Atlantic coast of Peru", "in the Atlantic off Peru".
_COAST_OF = regexp(rf"(?P<s>{P})\s(?:coast|coastline|shores?|seaboard)\sof\s(?:the\s)?(?P<c>{P})(?P<o>)(?!['’])|\bin\sthe\s(?P<t>{P})\soff\s(?:the\scoast\sof\s)?(?P<e>{P})(?!['’])")
_MEANWHILE = regexp(r"\b(?:while|whereas|but|not|never)\b")


def find(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """What a sentence says wrongly of lists of places and of coasts."""
    for n, pattern in enumerate((*_FORMS, *_ONE_OF)):
        for found in pattern.finditer(m.text):
            if (area := _area(m, found, earlier)) and not _of_two(m, found):
                yield from _strays(doc, m, found["list"], area, doubtful=n < 2)
    for found in (*_LANDS.finditer(m.text), *_OTHER_LANDS.finditer(m.text)):
        region, lands = _spot(m, found["d"]), [_spot(m, c) for c in found["list"] if is_noun(c)]
        wrong = [s for s in lands if _atlas.conflict(doc, s, region)] if any(k.kind == "world region" for k in region.marks) and all(s.is_country() for s in lands) else []
        if len(wrong) == 1 and (len(lands) > 1 or " other " in found.group()) and (row := _atlas.row_of(doc, wrong[0])) and not doubted(doc, m, lands[-1].span.end) and not re.search(rf"{X},?\s(?:and|or)\s$", m.text[: found.start()]):
            yield Wrong(Span(min(region.span.start, wrong[0].span.start), max(region.span.end, wrong[0].span.end)), f"{wrong[0].text} is no country of {the(region.marks[0].name)}", row)
    for found in _IN_TURN.finditer(m.text):
        lands, cities = ([_spot(m, c) for c in found[g] if is_noun(c)] for g in ("lands", "list"))
        if len(lands) == len(cities) and all(s.is_country() for s in lands) and not doubted(doc, m, cities[-1].span.end):
            homes = [frozenset(n for r in s.rows for n in r.capital_of) for s in cities]
            # "The capitals of Norway and Turkey, Oslo and Istanbul": in its land, and no capital.
            plain = [s.text for s, h, land in zip(cities, homes, lands) if not h and max(s.rows, key=lambda r: r.population).country in land.countries and _capitals.never(doc, s, next(iter(land.countries)))]
            if (all(homes) or len(plain) == 1) and sum(bool(h & s.countries) for h, s in zip(homes, lands)) in (len(lands) - 1,):
                land, city, home = next((s, t, h) for s, t, h in zip(lands, cities, homes) if not h & s.countries)
                if row := _atlas.row_of(doc, city):
                    said = f"{city.text} is the capital of {the(sorted(home)[0])}" if home else f"{city.text} is not the capital"
                    yield Wrong(Span(land.span.start, city.span.end), f"{said}, not of {the(land.text)}" if home else f"{said} of {the(land.text)}", row)
    for found in (*_COAST.finditer(m.text), *_ITS_COAST.finditer(m.text), *_COAST_OF.finditer(m.text)):
        off = found.groupdict().get("t")
        sea, land = _spot(m, off or found["s"]), _spot(m, found["e"] if off else found["c"] or found["o"])
        if _MEANWHILE.search(found.group()) or any(_spot(m, c).is_country() for c in found.group()[:-1] if c >= "\ue000" and c not in (off, *found.groups())):
            continue
        if sea.water() == "sea" and land.is_country() and _atlas.conflict(doc, land, sea) and (row := _atlas.row_of(doc, land)):
            yield Wrong(Span(min(sea.span.start, land.span.start), max(sea.span.end, land.span.end)), f"{the(land.text)} has no coast on the {sea.text}", row)


def _spot(m: Masked, letter: str) -> Spot:
    return m.spots[ord(letter) & 0xFFF]


def _area(m: Masked, found: re.Match[str], earlier: list[Masked]) -> Spot | None:
    """What the places of a list are said to be of: for "the river", the one that was named last."""
    if letter := found["d"] or found["x"]:
        area = _spot(m, letter)
        return None if area.is_city() or (found["d"] and not area.adjective and not area.water()) else area
    rivers = {s.text: s for e in (*earlier[-1:], m) for s in e.spots if s.water() == "river"}
    return next(iter(rivers.values())) if len(rivers) == 1 else None


def _of_two(m: Masked, found: re.Match[str]) -> bool:
    """ "German and Austrian cities", "cities in Germany and Austria": the list is of both."""
    at = found.start("d") if found["d"] else found.start("x")
    return bool(re.search(rf"(?:{D}|{P})(?:,|,?\s(?:and|or))\s(?:(?!other\b|all\b|both\b)[a-z-]+\s)?$", m.text[:at])) if found["d"] else bool(re.match(rf",?\s(?:and|or)\s{P}", m.text[at + 1 :])) and found.end("list") < at


def _strays(doc: Document, m: Masked, listed: str, area: Spot, *, doubtful: bool) -> Iterator[Wrong]:
    """The places of a list that lie elsewhere; not all of them where the kind comes first (`doubtful`), for then something else is meant."""
    spots = [_spot(m, c) for c in listed if is_noun(c)]
    wrong = [s for s in spots if s.is_city() and _atlas.conflict(doc, s, area, city=True)]
    if not wrong or any(s.is_country() for s in spots) or doubted(doc, m, max(spots[-1].span.end, area.span.end)):
        return
    if doubtful and len(wrong) == len(spots) > 2:
        return
    for s in wrong:
        if row := _atlas.row_of(doc, s):
            where = f"on the {area.text}" if area.water() else f"in {the(area.rows[0].name if area.adjective and area.rows else area.text)}"
            yield Wrong(Span(min(s.span.start, area.span.start) if area in m.spots else s.span.start, max(s.span.end, area.span.end) if area in m.spots else s.span.end), f"{s.text} is in {the(_atlas.where(doc, s))}, not {where}", row)
