"""Of which two places an article says what the knowledge has otherwise: that one lies in, on or beside the other, or is its capital.

First the knowledge is asked, then the words: every place and every area that it cannot lie in, every city beside "capital" that is none, every
"the Slovenian port" after another country's port may be wrong. The words between the two and behind them are read by their kinds
(`rules/terms/siting.tsv`: kinds of places, edges, directions, verbs of lying, sharing and parting), in the few orders in which they join places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _atlas, _capitals
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._capitals import Claim
from newslint.checks.facts._patterns import readable, the
from newslint.checks.facts._places import Named
from newslint.knowledge import Landmark, Location
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Before this year other maps were right.
OLD_MAPS = 1995
#: Characters and places that may stand between two places that are said to be of each other.
_FAR, _APART = 110, 3
_TOKEN = regexp(r"[\ue000-\uf8ff]|[^\W_]+(?:[’'-][^\W_]+)*|[,;:()–—“”\"]|['’]s\b|\.\s|\$|\d+")
_DIRECTION = regexp(r"(?:far\s)?(?:(?:north|south|east|west|central|mid)(?:-?(?:east|west|central))?(?:ern|ernmost)?|northern|southern|eastern|western)")
_RANKED = regexp(r"[a-z]+est|most|first|second|third|main|chief|only|leading|premier|\w+-(?:largest|biggest)")
_CAPITAL = regexp(r"\bcapital(?:\scity)?\b(?!\s(?:punishment|gains?|markets?|letters?|crimes?|murder|cases?|projects?|costs?|spending|controls?|flows?|investment|of culture|expenditure))|\bseat of (?:the |its )?(?:[\w\ue000-\uf8ff’'-]+ ){0,3}?government\b|\bfederal (?:city|capital)\b", re.IGNORECASE)
_AGAIN = regexp(r"\b[Tt]he\s(?P<w>(?:[a-z-]+\s){0,2})(?P<x>[\uf000-\uf8ff])\s(?:[a-z-]+\s){0,2}?(?P<n>city|port|town|region|province|resort|village|island|metropolis)\b(?!\s(?:of|near)\b|\sin\s(?:the\s)?[\ue000-\uf8ff]|['’]|\s[\ue000-\uefffA-Z])")
_AREAS = frozenset("region province island state territory".split())


class Wrong(NamedTuple):
    """What is wrongly said: the words, what is right, and the row that has it."""

    span: Span
    message: str
    row: Location | Landmark


@cache
def _classes() -> dict[str, str]:
    return {w: kind for kind, words in _data.rows("terms/siting.tsv") for w in words.split()}


class Masked(NamedTuple):
    """A sentence with each place as one letter: a noun (P) or an adjective (D)."""

    sentence: Span
    text: str
    spots: list[Spot]
    #: Where each letter stands in the text.
    at: list[int]


def masked(doc: Document, sentence: Span) -> Masked:
    """A sentence, masked."""
    found = _atlas.spots(doc, sentence.start, sentence.end)[:400]
    out, at, pos, n = [], [], sentence.start, 0
    for i, spot in enumerate(found):
        before = doc.text[pos : spot.span.start]
        n += len(before)
        at.append(n)
        out += [before, chr((0xF000 if spot.adjective else 0xE000) + i)]
        n += 1
        pos = spot.span.end
    out.append(doc.text[pos : sentence.end])
    return Masked(sentence, "".join(out), found, at)


def find(doc: Document) -> Iterator[Wrong]:
    """All that the article says wrongly of its places."""
    earlier: list[Masked] = []
    for sentence, _ in _atlas.sentences(doc):
        m = masked(doc, sentence)
        if doc.block_at(sentence.start).kind in ("headline", "deck"):
            earlier = []
        if m.spots:
            for wrong in (*_pairs(doc, m), *_wedged(doc, m), *_capital(doc, m, earlier), *_again(doc, m, earlier)):
                if readable(doc, wrong.span) and not _historic(doc, m):
                    yield wrong
        earlier = [*earlier[-1:], m]


def _historic(doc: Document, m: Masked) -> bool:
    """Whether a sentence tells of a time when the map was another."""
    old = doc.metadata.date is not None and doc.metadata.date.year < OLD_MAPS - 2
    return old or any(e.year and e.year < OLD_MAPS for e in doc.dates if m.sentence.start <= e.span.start < m.sentence.end)


def _doubted(doc: Document, m: Masked, end: int) -> bool:
    """Whether the sentence up to an offset doubts or denies, or only supposes."""
    return _DOUBT.search(doc.text, m.sentence.start, end) is not None


_DOUBT = regexp(r"\b(?:not|never|no|n['’]t|cannot|if|whether|unless|imagin\w+|suppos\w+|as though|myth|den(?:y|ies|ied)|fals\w+|wrong\w*|mistak\w+|incorrect\w*|fiction\w*|novel|film|confus\w+|take\s\S+\sfor|think|believe|assume|guess|errors?|would be|could be|should be|may be|might be)\b", re.IGNORECASE)


def _pairs(doc: Document, m: Masked) -> Iterator[Wrong]:
    """Every two places of a sentence of which one cannot lie in the other and is said to."""
    for i, first in enumerate(m.spots):
        for j in range(i + 1, min(i + 1 + _APART, len(m.spots))):
            second = m.spots[j]
            gap = m.text[m.at[i] + 1 : m.at[j]]
            if len(gap) > _FAR:
                break
            if ";" in gap or first.text == second.text or _doubted(doc, m, second.span.end):
                continue
            for a, b, owns in ((first, second, False), (second, first, True)):
                # "On the Mississippi": the river, not the state.
                river = not b.adjective and not b.water() and m.text.endswith("the ", 0, m.at[j if b is second else i]) and not the(b.text).startswith("the ")
                if a.adjective or a.is_country() or b.is_city() or river or not (said := _said(m, i, j, a, b, owns)):
                    continue
                apart = _mouth(doc, a, b) if said == "ends" else _atlas.conflict(doc, a, b) or (said in _CITIES and _atlas.conflict(doc, a, b, city=True) and not _new_world(b))
                # A thing between countries is told with its edges; the neighbours of a place may own its other shore.
                if apart and (row := _atlas.row_of(doc, a)) is not None and not (said == "a passage" and not _parts(a, b)):
                    yield Wrong(Span(first.span.start, second.span.end), f"{a.text} is in {the(_atlas.where(doc, a))}, not {_placed(b)}", row)


#: "Tucked between France and Spain, Andorra"; "Andorra, wedged between France and Spain".
_WEDGED = regexp(r"(?:(?P<c>[\ue000-\uefff])(?:,|\s\w+)\s)?(?:[Tt]ucked|[Ww]edged|[Ss]andwiched|[Ss]queezed|[Hh]emmed|[Ll]andlocked|[Ll]ocked|[Cc]aught|nestled|lying|lies|sits)\s(?:in\s)?between\s(?:the\s)?(?P<a>[\ue000-\uefff])\sand\s(?:the\s)?(?P<b>[\ue000-\uefff])(?:,\s(?P<d>[\ue000-\uefff]))?")


def _wedged(doc: Document, m: Masked) -> Iterator[Wrong]:
    """A country that is said to lie between two of which one is no neighbour."""
    here = _atlas.atlas(doc)
    for w in _WEDGED.finditer(m.text):
        letter = w["c"] or w["d"]
        if not letter or (w["c"] and w["d"]):
            continue
        spots = [m.spots[ord(x) - 0xE000] for x in (letter, w["a"], w["b"])]
        land = spots[0].text
        row = here.countries.get(land)
        if row is None or not row.borders or not all(s.is_country() for s in spots) or _doubted(doc, m, spots[-1].span.end):
            continue
        if any(not here.borders(spots[0].countries, s.countries) for s in spots[1:]):
            yield Wrong(Span(min(s.span.start for s in spots), max(s.span.end for s in spots)), f"{land} has borders with {', '.join(row.borders)}, not with both {spots[1].text} and {spots[2].text}", row)


def _mouth(doc: Document, a: Spot, b: Spot) -> bool:
    """Whether the water that a river ends in is known and is another."""
    known = {w for mark in a.marks for w in mark.waters if mark.kind == "river"}
    return bool(known) and bool(b.water()) and not known & {n for mark in b.marks for n in (mark.name, *mark.variants)}


def _placed(b: Spot) -> str:
    return f"on the {b.text}" if b.water() else f"in {the(b.rows[0].name if b.adjective and b.rows else b.text)}"


def _new_world(area: Spot) -> bool:
    """Whether an area has namesakes of half the cities of the Old World."""
    return bool(area.countries & _atlas.NEW_WORLD)


def _parts(a: Spot, b: Spot) -> bool:
    """Whether the waters that a strait or canal joins are known, and another is none of them."""
    joins = {j for mark in a.marks for j in mark.joins}
    return len(joins) > 1 and b.text not in joins and not any(mark.name in joins for mark in b.marks)


def _sort(s: Spot) -> str:
    return "adjective" if s.adjective else s.water() or ("country" if s.is_country() else "city" if s.is_city() else "thing" if s.marks else "region")


def _tokens(text: str) -> list[str]:
    """The words of a gap by their kind."""
    out: list[str] = []
    for t in _TOKEN.findall(text):
        word = t.lower()
        if "\ue000" <= t <= "\uefff":
            kind = "P"
        elif t >= "\uf000" and len(t) == 1:
            kind = "D"
        else:
            kind = _classes().get(word) or _classes().get(word.removesuffix("s")) or ("DIR" if _DIRECTION.fullmatch(word) else "SUP" if _RANKED.fullmatch(word) else "W" if t[0].isupper() else "#" if t[0].isdigit() else "ed" if word.endswith("ed") else "ing" if word.endswith("ing") else "w")
        if not (kind in ("w",) and out[-1:] == [kind]):
            out.append(kind)
    return out


#: A list of places goes on, or has begun.
_LIST_ON = regexp(r",?\s(?:and|or|&)\s(?:the\s)?[\ue000-\uf8ff]|,\s(?:the\s)?[\ue000-\uf8ff]|,?\s(?:and|or)\s[A-Z]")
_LIST = regexp(r"[\ue000-\uf8ff](?:,|,?\s(?:and|or))\s(?:the\s)?$|[A-Z]\w+,\s$")
#: What may stand before the "In X" that opens a sentence.
_FRONTED = regexp(r"[\s“\"'‘(]*(?:[A-Z][a-z]+,?\s)?(?:(?:in|at|from|near|after|for|on|with|to|and|but)\s)?(?:the\s)?", re.IGNORECASE)
#: Kinds of words that describe: "the", "biggest", "northern", "bustling"; and those that name a kind of place.
_D, _N = r"(?:(?:the|SUP|DIR|w|ed|ing|#|W|and|,) )*", r"(?:(?:NOUN|THING) )+"
_IS = r"(?:, |which |where |IS |LIES |also )+"
_AT = r"(?:in|on|at|of|along|by|between|with)"
#: How the words between two places, and those behind the second, say that the first is of the second: the kinds of the words, each with a blank
#: behind it, and a bar between the two parts.
_FORMS = {
    # "Timisoara, the Bulgarian city".
    "apposed": rf", (?:which IS )?(?:the |SUP |w |DIR )*\| (?:w |SUP )*{_N}.*",
    # "Oran, the last of the three Moroccan cities".
    "one of": rf", {_D}of {_D}\| (?:w |SUP )*{_N}.*",
    # "Basra, the city in southern Iran", "Kumasi, which is the second city of Nigeria".
    "of its kind in": rf"{_IS}{_D}{_N}(?:{_AT}|which {_AT}|IS {_AT}) (?:the |DIR |of |in |EDGE |NOUN |THING |SUP )*\| .*",
    # "Aleppo, in the north of Jordan,", "Andijan lies in the Kyrgyz part".
    "laid": r"(?:, (?:which )?|LIES |, (?:which )?LIES |, ed )(?:in|on) (?:the |DIR |of |in |EDGE |SUP )*\| (?:, |\. |$|where |(?:EDGE|DIR|w) (?:of|,|\.) ).*",
    # "Bilbao, on Portugal's northern coast".
    "laid by its edge": rf"(?:, (?:which )?(?:LIES )?|LIES |ed )(?:in|on|at|of|by) (?:the )?\| 'S {_D}(?:P )?(?:EDGE|DIR) .*",
    # "Casablanca, on Morocco's Mediterranean coast": of the sea.
    "laid on its water": r", (?:which )?(?:LIES )?(?:on|off) (?:the )?(?:P 'S |D )?(?:DIR )?\| EDGE .*",
    "an address": r", \| (?:, |\. |$|on |for |last ).*",
    # "Guayaquil, Peru's main port".
    "apposed to its own": rf"{_IS}(?:SUP |of |the )*\| 'S (?:SUP |DIR |w )*{_N}.*",
    "ranked of it": r".*\| 'S (?:DIR )?SUP THING .*|.*\| 'S (?:DIR )?SUP NOUN (?:,|\.|$).*",
    # "Trieste, which belongs to Slovenia".
    "belongs": r", (?:which )?LIES to (?:the )?\| .*",
    # "In Prague, where the Rhine crested".
    "flows": r", where (?:the )?\| (?:w )?FLOW .*",
    "parted": r"(?:, |which ).*(?:between|JOIN|EDGE) (?:of |the |with |from |by |to |between |w )*(?:(?:P|D) (?:, |and |from |to |with |the )*)*\| .*",
    "joined by": r".* by which (?:(?:P|D|and|,) )*\| (?:and P )?(?:w |WAS |IS )*JOIN .*",
    # "Fuji, whose cone rises from the island of Hokkaido".
    "a part laid": r", which (?:w )?(?:LIES |FLOW |w )(?:in|on|from) (?:the |THING |NOUN |of )*\| .*",
    # "The Danube ends in the Adriatic".
    "ends": r".*FLOW (?:w )?(?:in|to) (?:the )?\| .*",
    "a passage": r".* from (?:the )?(?:P to (?:the )?\| .*|\| to (?:the )?P .*)",
    "shared by": r", SHARE by (?:(?:P|the|,|and) )*\| .*",
    # "the Tanzanian coast, on which the city lies".
    "its edge": rf".*\| {_D}EDGE , {_AT} which .*",
}
_OWNS = {
    # "Germany's Salzburg".
    "'s": r"'S \| (?:, |\. |$|where |which |IS |WAS ).*",
    "'s kind": rf"'S (?:SUP |DIR |w )*{_N}(?:, |of )?\| .*",
    # "the southern Portuguese port of Algeciras".
    "adjective and kind": rf"(?:SUP |DIR |w ){{0,2}}{_N}(?:of )\| .*",
    # "Peru and Chile, which share Lake Titicaca".
    "shares": r", which (?:w )?SHARE (?:the )?\| .*",
    "its ranked": rf"'S (?:DIR )?SUP {_N}, \| .*",
}
_NEEDS_ADJECTIVE = ("adjective and kind", "one of", "apposed", "its edge")
#: Forms that only tell of straits, canals, lakes and peaks.
_OF_THINGS = ("parted", "joined by", "a part laid", "ends", "a passage", "shared by", "shares")
#: Forms that call a place a city, which no village of the name is.
_CITIES = ("'s", "'s kind", "apposed", "adjective and kind", "of its kind in", "apposed to its own")
#: Forms in which a capital may stand for its government, or a fronted place for the scene.
_LOOSE = ("an address", "laid", "'s", "flows")


@cache
def _form(name: str, owns: bool) -> re.Pattern[str]:
    return re.compile((_OWNS if owns else _FORMS)[name])


def _said(m: Masked, i: int, j: int, a: Spot, b: Spot, owns: bool) -> str:
    """The form in which the words between two places and around them say that `a` is of `b`; none where they do not."""
    gap, behind = _tokens(m.text[m.at[i] + 1 : m.at[j]]), _tokens(m.text[m.at[j] + 1 : m.at[j] + 60])[:6]
    text = "".join(t + " " for t in gap) + "| " + "".join(t + " " for t in behind)
    ahead, rest = m.text[: m.at[i]], m.text[m.at[j] + 1 :]
    thing = _sort(a) in ("thing", "lake", "river")
    government = any(r.capital_of for r in a.rows)
    for name in _OWNS if owns else _FORMS:
        if (name in _NEEDS_ADJECTIVE and not b.adjective) or (name in _OF_THINGS and not thing) or not _form(name, owns).fullmatch(text):
            continue
        if name not in (*_OF_THINGS, "belongs", "flows") and (_LIST_ON.match(rest) or _LIST.search(ahead)):
            continue
        if name in ("an address", "'s") and (government or not a.is_city() or not b.is_country() or (name == "an address" and (_FRONTED.fullmatch(ahead) or not _ADDRESSED.search(ahead)))):
            continue
        if name == "parted" and not ((b.is_country() or b.water()) and any(k.kind in ("", "river", "lake") and (len(k.joins) > 1 or len(k.countries) > 1) for k in a.marks)):
            continue
        if (name == "ranked of it" and not (thing or gap[-1:] == [","])) or (name == "a passage" and not b.water()):
            continue
        if name == "laid" and government and "," not in gap[:1]:
            continue
        return name
    return ""


_ADDRESSED = regexp(r"\b(?:in|at|of|from|near|outside|to|for|around)\s$")


#: Kinds of words that only describe.
_DESCRIBING = frozenset({"w", "the", "SUP", "DIR", "ed", "ing", "#", "W"})


def _bare(tokens: list[str]) -> list[str]:
    """The words without those that only describe."""
    return [t for t in tokens if t not in _DESCRIBING]


def _capital(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """Every city that is said to be the capital of a country or state and is not."""
    for c in _CAPITAL.finditer(m.text):
        if _KIND.search(m.text, max(c.start() - 30, 0), c.start()) or _SINCE.match(m.text, c.end()):
            continue
        for i, city in enumerate(m.spots):
            after = m.at[i] < c.start()
            gap = m.text[m.at[i] + 1 : c.start()] if after else m.text[c.end() : m.at[i]]
            largest = max(city.rows, key=lambda r: r.population, default=None) if city.is_city() else None
            if largest is None or len(gap) > 60 or largest.population < 60_000 or _doubted(doc, m, city.span.end):
                continue
            form = "".join(t + " " for t in _bare(_tokens(gap)))
            if not (_CALLED if after else _NAMED).fullmatch(form) or _goes_on(m, i, c, after):
                continue
            claimed = Named(city.span, city.text, city.rows)
            owners = _owners(doc, m, earlier, c, largest)
            if "capital" not in c.group().lower() and any(city.text in _SEATS.get(o.name, ()) for o in owners):
                continue
            if not owners or any(_capitals.holds(doc, Claim(claimed, (o,), o.name, city.span)) or _capitals.was(_atlas.atlas(doc).countries.get(o.name), claimed, doc) for o in owners):
                continue
            area = owners[0]
            span = Span(min(city.span.start, _source(m, c.start())), max(city.span.end, _source(m, c.end())))
            yield Wrong(span, f"the capital of {the(area.name)} is {' or '.join(dict.fromkeys(area.capitals[:3]))}, not {city.text}", area)


#: Seats of governments and parliaments that are no capitals.
_SEATS = {
    "Netherlands": ("The Hague",), "Bolivia": ("La Paz",), "Ivory Coast": ("Abidjan",), "Benin": ("Cotonou",), "Tanzania": ("Dar es Salaam",), "Malaysia": ("Putrajaya",),
    "Sri Lanka": ("Colombo",), "Chile": ("Valparaiso", "Valparaíso"), "South Africa": ("Cape Town", "Bloemfontein", "Pretoria"), "Burundi": ("Bujumbura",), "Georgia": ("Kutaisi",), "Germany": ("Bonn",), "Montenegro": ("Cetinje",),
    "Equatorial Guinea": ("Malabo", "Oyala", "Ciudad de la Paz"), "Yemen": ("Aden",), "Libya": ("Tobruk", "Benghazi"), "Israel": ("Tel Aviv", "Jerusalem"), "Eswatini": ("Lobamba",),
}  # fmt: skip
#: Between a city and "capital", and between "capital" and a city, by their kinds.
_CALLED = regexp(r"(?:, (?:which )?(?:IS )?|IS )(?:[PD] (?:'S )?)?")
_NAMED = regexp(r"(?:, |of |IS )?|of P (?:, |IS )")
#: A capital of another kind or time, before the word; and behind it.
_KIND = regexp(r"\b(?:former\w*|then|once|old|ancient|colonial|wartime|imperial|financial|business|commercial|cultural|fashion|economic|spiritual|unofficial|second|twin|world|murder|self-\w+|facto|previous|future|planned|new|proposed|medieval|summer|winter|Soviet|Yugoslav\w*|Ottoman|venture|human|political|judicial|rebel|provisional|temporary|interim|no longer)\s(?:[a-z-]+\s){0,2}$")
_SINCE = regexp(r"(?:\sof\s(?:the\s)?.)?\s(?:until|from|before|for a|under|during|since|between|in (?:the )?1\d)")


def _goes_on(m: Masked, i: int, c: re.Match[str], after: bool) -> bool:
    """Whether a comma parts the city from the word rather than joins it: a list, or a clause that begins."""
    rest = m.text[c.end() if after else m.at[i] + 1 :]
    if after:
        # "Lahore, the capital of Pakistan's Punjab": of a part of the country.
        return _OF_PART.match(rest) is not None or (_LIST_ON.match(rest) is not None and not re.match(r",\s[A-Z]?[a-z]", rest) is not None)
    gap = m.text[c.end() : m.at[i]]
    if "," in gap:
        return (not re.match(r"\s*(?:[,.;:)—–]|$)", rest) and not _BEING.search(m.text, max(c.start() - 12, 0), c.start())) or _LIST_ON.match(rest) is not None
    return bool(re.match(r"['’]|\s[A-Z]", rest))


_BEING = regexp(r"\b[Bb]eing the\s$")
_OF_PART = regexp(r"\sof\s(?:the\s)?(?:[a-z]+\s)?(?:[\ue000-\uf8ff](?:['’]s?\s|\s)(?:[\ue000-\uf8ff]|[A-Z])|[A-Z]|(?:an?|its|his|a\s\w+)\s)")


def _source(m: Masked, at: int) -> int:
    """The offset in the document of one in a masked text."""
    longer = sum(s.span.end - s.span.start - 1 for s, k in zip(m.spots, m.at) if k < at)
    return m.sentence.start + at + longer


def _owners(doc: Document, m: Masked, earlier: list[Masked], c: re.Match[str], largest: Location) -> list[Location]:
    """Whose capital is meant: of the area that stands at the word, else of the one that holds the city and is named here or before, else of
    the city's own country, where "the capital" is said without more."""
    state = bool(re.search(r"(?:state|provincial|regional)\s$", m.text[max(c.start() - 12, 0) : c.start()]))
    kinds = ("region",) if state else ("country", "region")
    if owner := _OWNER.search(m.text, max(c.start() - 40, 0), c.start()) or _OWNER_OF.match(m.text, c.end()):
        rows = m.spots[ord(owner["x"]) & 0xFFF].rows
        return [r for r in rows if r.kind in kinds and r.capitals] if all(r.kind in ("country", "region") for r in rows) else []
    if m.text.startswith(" of ", c.end()) or not _PLAIN.search(m.text, max(c.start() - 20, 0), c.start()) or largest.capital_of:
        return []
    home = largest.region if state else largest.country
    named = [r for e in (m, *earlier[-1:]) for s in e.spots if not s.is_city() for r in s.rows if r.kind in kinds and r.capitals]
    if not any(r.name == home for r in named):
        return []
    return [r for r in named if r.name == home][:1]


_OWNER = regexp(r"(?P<x>[\ue000-\uf8ff])(?:['’]s?)?\s(?:[a-z-]+\s){0,3}$")
_OWNER_OF = regexp(r"\sof\s(?:the\s)?(?P<x>[\ue000-\uefff])")
_PLAIN = regexp(r"\b(?:the|its|their|nation['’]s|country['’]s)\s(?:(?:state|provincial|national|federal)\s)?$", re.IGNORECASE)


def _again(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """ "The Slovenian port" after a port of another country: the place told last, that is taken up again."""
    for a in _AGAIN.finditer(m.text):
        area = m.spots[ord(a["x"]) - 0xF000]
        told = [s for e in earlier[-1:] for s in e.spots] + [s for s, k in zip(m.spots, m.at) if k < a.start()]
        fit = [s for s in told if not s.adjective and not s.is_country() and (s.is_city() or not s.marks)]
        later = any(s.is_city() for s, k in zip(m.spots, m.at) if k > a.end())
        own = any(s.countries & area.countries for s in told if s.is_country() or s.adjective)
        if not fit or later or own or len({s.text for s in fit}) > 2 or _doubted(doc, m, area.span.end):
            continue
        if any(not _atlas.conflict(doc, s, area, city=True) for s in fit):
            continue
        spot = fit[0]
        if (row := _atlas.row_of(doc, spot)) is not None and (spot.is_city() or a["n"] in _AREAS):
            yield Wrong(Span(_source(m, a.start()), _source(m, a.end())), f"{spot.text} is in {the(_atlas.where(doc, spot))}, not {_placed(area)}", row)
