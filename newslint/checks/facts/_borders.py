"""Countries that are said to touch and do not, and coasts of countries without any."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.facts import _atlas
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import P, X
from newslint.checks.facts._siting import Reading
from newslint.knowledge.atlas import Atlas, atlas
from newslint.regexp import regexp
from newslint.rule import Document, Span

_LINE = r"(?:borders?|frontiers?|boundary)"
#: Two countries with a border between them.
_BETWEEN = regexp(rf"\b{_LINE}(?:\s(?:crossings?|posts?|region|area|dispute|clash(?:es)?|war|fence|checkpoints?|towns?))?\s(?:between|of|that\s(?:divides|separates))\s(?P<a>{P})\s(?:and|from)\s(?P<b>{P})(?!['’]s?\s[a-z])")
_HYPHEN = regexp(rf"(?P<a>{X})[-–](?P<b>{X})\s(?:land\s)?{_LINE}")
_WITH = regexp(rf"(?P<a>{X})(?:['’]s?)?\s(?P<w>(?:(?!maritime|sea)[\w’'-]+\s){{0,4}}?){_LINE}\swith\s(?P<b>{P})(?!['’]s?\s[a-z])")
_SHARED = regexp(rf"\b{_LINE}\s(?:that\s|which\s)?(?P<a>{P})\sshares\swith\s(?P<b>{P})(?!['’]s?\s[a-z])")
_SHARES = regexp(rf"(?P<a>{P}),?\s(?:which\s|that\s)?(?:shares?|sharing)\s(?:a|an|its)\s(?:(?!maritime|sea)[\w’',.-]+\s){{0,5}}?{_LINE}\swith\s(?P<b>{P})(?!['’]s?\s[a-z])")
_BORDERS = regexp(rf"(?P<a>{P})(?:,?\s(?:which|that)\salso\sborders|,?\s(?:which|that)\sborders|,\sbordering|\sborders)\s(?P<b>{P})(?!['’]s?\s[a-z]|\s(?:guards?|police|officials))")
#: "Rwanda, which borders Uganda and Kenya": the last of those it borders.
_BORDERS_ON = regexp(rf"(?P<a>{P})(?:,?\s(?:which|that)\s(?:also\s)?borders|,\sbordering|\sborders)\s{P}(?:,\s{P})*,?\sand\s(?P<b>{P})(?!['’]s?\s[a-z]|\s(?:guards?|police|officials))")
#: "Portugal and France, which share a frontier".
_BOTH = regexp(rf"(?<!{P},\s)(?P<a>{P})\sand\s(?P<b>{P})(?:,?\s(?:which|that|who|both\sof\swhich)(?:\salso)?)?\sshare\s(?:a|the|their|one|some)\s(?:(?!maritime|sea)[\w’',.-]+\s){{0,4}}?{_LINE}(?!\swith)")
#: Neighbours may lie over the water.
_NEIGHBOUR = regexp(rf"(?P<a>{P})['’]s?\s(?:(?!former|new|near|closest|future|trading)[a-z-]+\s){{0,2}}?neighbou?rs?,?\s(?P<b>{P})(?!['’]s?\s[a-z])")
_ITS = regexp(rf"(?P<a>{P})\s(?:and|from|with|against)\s(?:its\s)?(?:[a-z-]+\s){{0,2}}?neighbou?r(?:ing)?,?\s(?P<b>{P})(?![’'])(?!,?\s(?:and|or)\s)")
#: "fled from Burundi to neighbouring Kenya", "left Syria for neighbouring Kuwait".
_TO_NEXT = regexp(rf"\b(?:from|out\sof|left|leaving|fled|fleeing|flee|leave)\s(?:the\s)?(?P<a>{P})(?![’'])\s(?:[\w’'-]+\s){{0,6}}?(?:to|into|for|towards?|in|across)\s(?:[a-z]+\s(?:of|in|into)\s)?neighbou?ring\s(?P<b>{P})(?!['’]s?\s[a-z]|,?\s(?:and|or)\s)")
_ITS_BORDER = regexp(rf"\bits\s(?:(?!maritime|sea)[a-z-]+\s){{0,3}}?{_LINE}\swith\s(?P<b>{P})(?!['’]s?\s[a-z])")
_ACROSS = regexp(rf"\bacross\sthe\s{_LINE}\s(?:from|into|in|to)\s(?P<b>{P})(?!['’]s?\s[a-z])")
#: "across Sudan's western border into Nigeria".
_OVER = regexp(rf"\b(?:across|over)\s(?P<a>{P})['’]s?\s(?:(?!maritime|sea)[a-z-]+\s){{0,2}}?{_LINE}\s(?:into|in|to)\s(?P<b>{P})(?!['’]s?\s[a-z])")
#: "across the border from Chad into Mali", "crossed from Jordan into Kuwait".
_FROM_INTO = regexp(rf"\b(?:(?:across|over|crossed|crossing|cross|crosses|slipped|through)\s(?:the\s)?(?:[a-z]+\s)?{_LINE}|(?:cross|slipp|spill|stray)(?:ed|es|ing|s)?(?:\s(?:over|across|on\sfoot|illegally|back))?)\sfrom\s(?:the\s)?(?P<a>{P})(?:['’]s\s{P}\s(?:region|province|state))?\s(?:in)?to\s(?:neighbou?ring\s)?(?P<b>{P})(?!['’]s?\s[a-z]|,?\s(?:and|or|through|via)\s)")
_LANDLOCKED = regexp(rf"\b[Ll]andlocked\s(?:(?:nation|country|state|republic|kingdom)\sof\s(?:the\s)?)?(?P<a>{P})|(?P<b>{P})\s(?:is|was)\s(?:a\s)?landlocked\b")
_NO_COAST = regexp(rf"(?P<a>{P})(?:,\s(?:which|that))?\s(?:has\sno\s(?:coast|coastline|access\sto\sthe\ssea|outlet\sto\sthe\ssea)\b|lacks\s(?:a\scoast|access\sto\sthe\ssea))")
_COAST = regexp(rf"\b(?:off\s)?the\s(?:coast|seaboard)\sof\s(?P<a>{P})(?!['’])|\boff\s(?P<c>{P})['’]s?\s(?:[a-z-]+\s){{0,2}}?coast\b")
_NO = regexp(r"\b(?:no|not|never|neither|nor|maritime|sea|virtual|digital|without|former|then|old|Soviet|Ottoman|would|could)\b")
#: Names that were countries, or parts of others.
_PAST = regexp(r"\b(?:Soviet|Yugoslav\w*|Czechoslovak\w*|East German\w*|West German\w*|Ottoman|Habsburg|colonial|1[0-8]\d\d|19[0-8]\d)\b")


class Wrong(NamedTuple):
    """`span` covers what is wrongly said of `spot`."""

    span: Span
    spot: Spot
    message: str


def find(doc: Document, r: Reading) -> Iterator[Wrong]:
    """The wrong claims of a sentence."""
    if _PAST.search(r.text):
        return
    for pattern in (_BETWEEN, _HYPHEN, _WITH, _SHARED, _SHARES, _BORDERS, _BORDERS_ON, _BOTH, _OVER, _FROM_INTO):
        for m in pattern.finditer(r.text):
            if not _NO.search(r.text[max(m.start() - 20, 0) : m.end()]) and not (pattern is _WITH and _of_another(doc, r, m)):
                yield from _apart(doc, r, r.spot(m["a"]), r.spot(m["b"]), m, over_water=False)
    for pattern in (_NEIGHBOUR, _ITS, _TO_NEXT):
        for m in pattern.finditer(r.text):
            yield from _apart(doc, r, r.spot(m["a"]), r.spot(m["b"]), m, over_water=True)
    for m in _ITS_BORDER.finditer(r.text):
        before = [s for s in r.spots if s.span.end <= r.spot(m["b"]).span.start and s.text != r.spot(m["b"]).text]
        if len(before) == 1 and not _NO.search(r.text[: m.end()]):
            a = before[0]
            if a.is_city() and any(row.capital_of for row in a.rows):
                a = a._replace(rows=tuple(p for row in a.rows if row.capital_of for p in doc.knowledge.places(row.country) if p.kind == "country"), countries=frozenset(row.country for row in a.rows if row.capital_of))
            yield from _apart(doc, r, a, r.spot(m["b"]), m, over_water=False)
    for m in _ACROSS.finditer(r.text):
        before = [s for s in r.spots if s.span.end <= r.spot(m["b"]).span.start and s.text != r.spot(m["b"]).text]
        if len(before) == 1 and not _NO.search(r.text[: m.end()]):
            yield from _apart(doc, r, before[0], r.spot(m["b"]), m, over_water=False)
    if r.earlier and re.match(r"The\slandlocked\s(?:country|nation|kingdom|republic)\b", r.text):
        yield from coast_of(doc, r.earlier, True)
    for m in _NO_COAST.finditer(r.text):
        yield from coast_of(doc, r.spot(m["a"]), True)
    if _NO.search(r.text):
        return
    for m in _LANDLOCKED.finditer(r.text):
        yield from coast_of(doc, r.spot(m["a"] or m["b"]), True)
    for m in _COAST.finditer(r.text):
        yield from coast_of(doc, r.spot(m["a"] or m["c"]), False)


_THE = regexp(r"\b(?:near|along|on|at|to|by|across|over|from|toward|towards|of|around)\s(?:the|a)\s$")


def _wide(homes: frozenset[str]) -> frozenset[str]:
    """Countries, with those that may be named instead: "the South" of a Korea that the sentence has named."""
    koreas = frozenset({"North Korea", "South Korea"})
    return _atlas.wide(homes) | (koreas if homes & koreas else frozenset())


def _of_another(doc: Document, r: Reading, m: re.Match[str]) -> bool:
    """Whether "the border with X" may be that of another country than the last named: "Turkey shot down a Russian jet near the border with Syria"."""
    if not _THE.search(m["w"]):
        return False
    a, b = r.spot(m["a"]), r.spot(m["b"])
    here = atlas(doc.knowledge)
    earlier = [s for s in r.spots if s.span.end <= a.span.start and s.countries and s.text != b.text]
    # An adjective tells whose a thing is, not where it was.
    return a.adjective or any(here.borders(_wide(s.countries), _wide(b.countries)) for s in earlier)


#: Lakes that are said to have coasts.
_GREAT_LAKES = ("lake victoria", "lake tanganyika", "lake malawi")


#: Countries with so little coast that copy calls them landlocked.
_ALMOST = frozenset({"Democratic Republic of the Congo", "Bosnia and Herzegovina", "Jordan", "Iraq", "Slovenia"})


def coast_of(doc: Document, spot: Spot, landlocked: bool) -> Iterator[Wrong]:
    """A country said to be landlocked that is not, or to have a coast that it has not."""
    here = atlas(doc.knowledge)
    if not spot.is_country() or len(spot.countries) != 1:
        return
    name = next(iter(spot.countries))
    row = here.countries.get(name)
    if row is None or not row.borders:
        return
    seas = [s for s in here.coast(name) if s != "Caspian Sea"]
    if landlocked and seas and name not in _ALMOST:
        yield Wrong(spot.span, spot, f"{name} is not landlocked: it has a coast on the {seas[0]}")
    if not landlocked and not here.coast(name) and not any(name in m.countries for lake in _GREAT_LAKES for m in here.marks.get(lake, ())):
        yield Wrong(spot.span, spot, f"{name} has no coast")


def _apart(doc: Document, r: Reading, a: Spot, b: Spot, m: re.Match[str], *, over_water: bool) -> Iterator[Wrong]:
    here = atlas(doc.knowledge)
    if not (_nation(a) and _nation(b)) or a.text == b.text or here.borders(_wide(a.countries), _wide(b.countries)):
        return
    if over_water and (not _landed(here, a) or not _landed(here, b) or _share_water(here, a, b)):
        return
    span = Span(min(a.span.start, b.span.start), max(a.span.end, b.span.end))
    one, other = sorted(a.countries)[0], sorted(b.countries)[0]
    yield Wrong(span, a, f"{one} and {other} have no common border" if not over_water else f"{one} and {other} are no neighbours")


def _nation(spot: Spot) -> bool:
    """A name of one country and of nothing else."""
    return len(spot.countries) == 1 and not spot.marks and bool(spot.rows) and all(row.kind == "country" or (row.kind == "region" and row.country) for row in spot.rows)


def _landed(here: Atlas, spot: Spot) -> bool:
    return all(bool(row.borders) for c in spot.countries if (row := here.countries.get(c)))


def _share_water(here: Atlas, a: Spot, b: Spot) -> bool:
    """Whether both lie on a sea that is no ocean, or have a neighbour in common: near enough to be called neighbours."""
    for rows in here.marks.values():
        for mark in rows:
            if mark.kind in ("sea", "lake") and "Ocean" not in mark.name and a.countries & set(mark.countries) and b.countries & set(mark.countries):
                return True
    return False
