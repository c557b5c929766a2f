"""In which part of its country a large city is said to lie: "the northern Italian city of Naples", "Lviv, in eastern Ukraine"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import D, Masked, P, Wrong, doubted
from newslint.checks.facts._patterns import the
from newslint.regexp import regexp
from newslint.rule import Document, Span

_DIR = r"(?P<dir>(?:(?:north|south)-?(?:east|west)|north|south|east|west)(?:ern(?:most)?)?)"
_KIND = r"(?:city|town|port|metropolis|hub|resort|capital)"
_FORMS = (
    # "the northern Italian port city of Naples", "the country's southern city of Basra", "a northern city, Hamburg".
    regexp(rf"(?<!the\s)(?<!of\s)\b{_DIR}\s(?:(?P<x>{D})\s)?(?:[a-z-]+\s){{0,2}}?{_KIND}(?:\s{_KIND})?\sof\s(?P<s>{P})(?!['’]|,?\s(?:and|or)\s|-)"),
    regexp(rf"\bthe\s{_DIR}\s(?:(?P<x>{D})\s)?(?:[a-z-]+\s){{0,2}}?{_KIND}(?:\s{_KIND})?\sof\s(?P<s>{P})(?!['’]|,?\s(?:and|or)\s|-)"),
    # "Naples, in northern Italy", "Naples, a port in the north of Italy", "Naples in northern Italy".
    regexp(rf"(?P<s>{P}),?\s(?:(?:which\s)?(?:is|lies)\s)?(?:(?:the|an?)\s(?:[\w-]+\s){{0,3}}?{_KIND}(?:\s{_KIND})?\s)?in\s(?:the\s)?(?:far\s)?{_DIR}(?:\sof)?(?:\sthe)?\s(?P<x>{P})(?!['’]s?\s[a-z])"),
    # "In Naples, northern Italy, police".
    regexp(rf"\b(?:in|at|near|from|to|outside)\s(?P<s>{P}),\s{_DIR}\s(?P<x>{P})(?=[,.;]|$)(?!,?\s(?:and|or)\s)"),
    # "Naples, a northern Italian city".
    regexp(rf"(?P<s>{P}),\s(?:the|an?)\s{_DIR}\s(?P<x>{D})\s(?:[a-z-]+\s){{0,2}}?{_KIND}\b"),
)
#: Hundredths from which on a city lies in the other half for everybody; and for one side of "north-west", which is said of what is only north.
_SURE, _HALF = 45, 35
#: A city beside which no namesake is meant: people, and how many times those of the next.
_LARGE, _TIMES = 100_000, 3


@cache
def _table() -> dict[tuple[str, str], tuple[int | None, int | None]]:
    """How far north and east a city lies in an area, in hundredths."""
    return {(name, area): (int(north) if north else None, int(east) if east else None) for name, area, north, east in _data.rows("terms/sides.tsv")}


def find(doc: Document, m: Masked) -> Iterator[Wrong]:
    """Cities that are said to lie in a part of their country that they do not lie in."""
    for form in _FORMS:
        for found in form.finditer(m.text):
            city, area = m.spots[ord(found["s"]) & 0xFFF], m.spots[ord(found["x"]) & 0xFFF] if found["x"] else None
            rows = sorted((r for r in city.rows if r.kind == "city"), key=lambda r: -r.population)
            if city.adjective or not rows or any(r.kind == "country" for r in city.rows) or rows[0].population < _LARGE or (len(rows) > 1 and rows[1].population * _TIMES > rows[0].population):
                continue
            name = _area(rows[0].country, area)
            if name is None or doubted(doc, m, city.span.end) or (wrong := _wrong(rows[0].name, name, found["dir"])) is None:
                continue
            start = m.at[m.spots.index(city)]
            low = min(found.start("dir"), start)
            span = Span(_source(m, low), max(city.span.end, area.span.end if area else 0))
            yield Wrong(span, f"{city.text} is in the {wrong} of {the(name)}, not in the {_plain(found['dir'])}", rows[0])


def _source(m: Masked, at: int) -> int:
    longer = sum(s.span.end - s.span.start - 1 for s, k in zip(m.spots, m.at) if k < at)
    return m.sentence.start + at + longer


def _area(country: str, area: Spot | None) -> str | None:
    """The area of which a part is meant, if it is the city's country or a part of it; the country where none is named."""
    if area is None:
        # "The southern city of Dallas": of a part of America that has its name.
        return country if country != "United States" else None
    names = {r.name for r in area.rows if r.kind in ("country", "region")}
    if country in names:
        return country
    return next((n for n in names if n in ("England", "Scotland", "Wales")), None) or next((r.name for r in area.rows if r.kind == "region" and r.country == country and r.code.startswith("US-")), None)


def _plain(direction: str) -> str:
    return direction.replace("-", "").removesuffix("most").removesuffix("ern")


def _wrong(city: str, area: str, direction: str) -> str | None:
    """The part in which a city lies, where it is another than said."""
    north, east = _table().get((city, area), (None, None))
    sure = _SURE if len(_plain(direction)) == 5 or len(_plain(direction)) == 4 else _HALF
    for here, high, low in ((north, "north", "south"), (east, "east", "west")):
        if here is None:
            continue
        if high in direction and here < sure:
            return low
        if low in direction and here > 100 - sure:
            return high
    return None
