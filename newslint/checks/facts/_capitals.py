"""Which city an article calls the capital of a country or state that has another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.facts import _places
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import LIST_ON, MARKS, D, Masked, P, Wrong, X, bare, doubted, source, tokens
from newslint.checks.facts._patterns import the
from newslint.checks.facts._places import Named
from newslint.knowledge import Landmark, Location
from newslint.knowledge.atlas import atlas
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

_CAPITAL = regexp(rf"\bcapital(?:\scity|s)?\b(?!\s(?:punishment|gains?|markets?|letters?|crimes?|murder|cases?|projects?|costs?|spending|controls?|flows?|investment|of culture|expenditure))|\bseat of (?:the |its )?(?:[\w{MARKS}’'-]+ ){{0,3}}?government\b|\bfederal (?:city|capital)\b", re.IGNORECASE)


def find(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """Every city that is said to be the capital of a country or state and is not."""
    for c in _CAPITAL.finditer(m.text):
        if _KIND.search(m.text, max(c.start() - 30, 0), c.start()) or _SINCE.match(m.text, c.end()):
            continue
        for i, city in enumerate(m.spots):
            after = m.at[i] < c.start()
            gap = _BEEN.sub("is", m.text[m.at[i] + 1 : c.start()] if after else m.text[c.end() : m.at[i]])
            largest = max(city.rows, key=lambda r: r.population, default=None) if city.is_city() else None
            if largest is None or len(gap) > 60 or (largest.population < 60_000 and not largest.capital_of) or doubted(doc, m, max(city.span.end, source(m, c.end()))):
                continue
            form = "".join(t + " " for t in bare(tokens(gap)))
            if not (_CALLED if after else _NAMED).fullmatch(form) or _goes_on(m, i, c, after):
                continue
            claimed = Named(city.span, city.text, city.rows)
            owners = _owners(doc, m, earlier, c, largest)
            if "capital" not in c.group().lower() and _REGIONAL.search(c.group()):
                # "The seat of the Kurdistan regional government in northern Iraq": of no country.
                continue
            if "capital" not in c.group().lower() and any(city.text in SEATS.get(o.name, ()) for o in owners):
                continue
            if not owners or any(_may_be(doc, claimed, o) or was(atlas(doc.knowledge).countries.get(o.name), claimed, doc) for o in owners):
                continue
            area = owners[0]
            owner = _owner(m, c)
            ends = [city.span, Span(source(m, c.start()), source(m, c.end())), *([owner.span] if owner else [])]
            span = Span(min(s.start for s in ends), max(s.end for s in ends))
            yield Wrong(span, f"the capital of {the(area.name)} is {' or '.join(dict.fromkeys(area.capitals[:3]))}, not {city.text}", area)


#: "moved its capital from A to B"; "the capital was moved from A to B".
_MOVED = regexp(rf"(?:(?P<p>{P}|{D})(?:['’]s)?,?\s(?:[a-z-]+\s){{0,4}}?)?(?:(?:moved?|moves|moving|transferr?(?:ed|ing)?|relocat(?:e|ed|ing)|shift(?:ed|ing)?)\s(?:its|the|their|his)\s(?:[a-z]+\s)?capital(?:\scity)?|capital(?:\scity)?\s(?:was|were|had\sbeen|has\sbeen)\s(?:moved|transferred|relocated|shifted))\sfrom\s(?P<a>{P})\sto\s(?:the\s(?:[a-z-]+\s){{1,4}}of\s)?(?P<b>{P})(?!['’])")
#: "three Baltic capitals: A, B and C"; "the foreign capitals of A, B and C".
_SEVERAL = regexp(rf"(?<!state\s)(?<!provincial\s)(?<!regional\s)(?:{X}|\b\w+)\scapitals(?:\s(?:this|next|last)\s[a-z]+)?(?:,?\s(?:such\sas|including|of|like)\s|:\s|,\s|\s[–—-]\s|\s\()(?P<list>{P}(?:,\s{P})*,?\sand\s{P})(?!['’]|,?\s(?:and|or)\s)")


def moved(doc: Document, m: Masked) -> Iterator[Wrong]:
    """What is said wrongly of the cities a country had for capitals, and of a list of capitals."""
    for found in _MOVED.finditer(m.text):
        cities = [m.spots[ord(found[g]) & 0xFFF] for g in "ab"]
        owner = m.spots[ord(found["p"]) & 0xFFF] if found["p"] else None
        home = next((r.name for r in owner.rows if r.kind == "country"), "") if owner else next((max(c.rows, key=lambda r: r.population).country for c in cities if c.is_city() and c.rows), "")
        for city in cities:
            if (land := never(doc, city, home)) and not doubted(doc, m, cities[1].span.end):
                yield Wrong(Span((owner or cities[0]).span.start, cities[1].span.end), f"{city.text} was no capital of {the(land.name)}", land)
    for found in _SEVERAL.finditer(m.text):
        spots = [m.spots[ord(c) & 0xFFF] for c in found["list"] if c >= "\ue000"]
        if not all(s.is_city() and s.rows for s in spots) or _KIND.search(m.text, max(found.start() - 30, 0), found.start("list")):
            continue
        odd = [s for s in spots if not any(r.capital_of for r in s.rows)]
        if len(odd) == 1 and len(spots) > 2 and not doubted(doc, m, spots[-1].span.end):
            home = max(odd[0].rows, key=lambda r: r.population).country
            if (land := never(doc, odd[0], home)) and odd[0].text not in SEATS.get(home, ()):
                yield Wrong(Span(source(m, found.start()), spots[-1].span.end), f"the capital of {the(land.name)} is {land.capitals[0]}, not {odd[0].text}", land)


def never(doc: Document, city: Spot, home: str) -> Location | None:
    """The country, where a city of it, or of another, never was its capital."""
    land = next((r for r in doc.knowledge.places(home) if r.kind == "country" and r.capitals), None) if home else None
    row = atlas(doc.knowledge).countries.get(land.name) if land else None
    if land is None or row is None or not city.is_city() or max((r.population for r in city.rows), default=0) < 60_000 or any(land.name in r.capital_of for r in city.rows):
        return None
    return None if _places.same_name(doc, city.text, (*land.capitals, *(f.partition("..")[0] for f in row.former))) else land


_REGIONAL = regexp(rf"[{MARKS}]|\b(?:regional|provincial|state|local|county|municipal|cantonal|autonomous|city|devolved|prefectural)\b", re.IGNORECASE)


#: Seats of governments and parliaments that are no capitals.
SEATS = {
    "Netherlands": ("The Hague",), "Bolivia": ("La Paz",), "Ivory Coast": ("Abidjan",), "Benin": ("Cotonou",), "Tanzania": ("Dar es Salaam",), "Malaysia": ("Putrajaya",),
    "Sri Lanka": ("Colombo",), "Chile": ("Valparaiso", "Valparaíso"), "South Africa": ("Cape Town", "Bloemfontein", "Pretoria"), "Burundi": ("Bujumbura",), "Georgia": ("Kutaisi",), "Germany": ("Bonn",), "Montenegro": ("Cetinje",),
    "Equatorial Guinea": ("Malabo", "Oyala", "Ciudad de la Paz"), "Yemen": ("Aden",), "Libya": ("Tobruk", "Benghazi"), "Israel": ("Tel Aviv", "Jerusalem"), "Eswatini": ("Lobamba",),
}  # fmt: skip
#: Between a city and "capital", and between "capital" and a city, by their kinds.
_CALLED = regexp(r"(?:, (?:which )?(?:IS )?|IS )(?:of )?(?:[PD] (?:'S )?)?(?:NOUN )?")
_BEEN = regexp(r"\bha(?:s|ve)\s(?:long\s)?been\b")
_NAMED = regexp(r"(?:, |of |IS )?|of P (?:, |IS )")
#: A capital of another kind or time, before the word; and behind it.
_KIND = regexp(r"\b(?:former\w*|then|once|old|ancient|colonial|wartime|imperial|financial|business|commercial|cultural|fashion|economic|spiritual|unofficial|second|twin|world|murder|self-\w+|facto|previous|future|planned|new|proposed|medieval|summer|winter|Soviet|Yugoslav\w*|Ottoman|venture|human|political|judicial|rebel|provisional|temporary|interim|no longer)\s(?:[a-z-]+\s){0,2}$")
_SINCE = regexp(r"(?:\sof\s(?:the\s)?.)?\s(?:until|from|before|for a|under|during|between|in (?:the )?1\d)")


def _goes_on(m: Masked, i: int, c: re.Match[str], after: bool) -> bool:
    """Whether a comma parts the city from the word rather than joins it: a list, or a clause that begins."""
    rest = m.text[c.end() if after else m.at[i] + 1 :]
    if after:
        # "Lahore, the capital of Pakistan's Punjab": of a part of the country.
        if m.text[m.at[i] + 1] == "," and not _ENDS.match(rest):
            return True
        stated = _OWNER_OF.match(m.text, c.end())
        return (_OF_PART.match(rest) is not None and not (stated and (stated["r"] or stated["t"]))) or (LIST_ON.match(rest) is not None and not re.match(r",\s[A-Z]?[a-z]", rest) is not None)
    gap = m.text[c.end() : m.at[i]]
    if "," in gap:
        # "The capital of New Zealand, Auckland will": what opens the sentence is said of its subject.
        apposed = _BEING.search(m.text, max(c.start() - 12, 0), c.start()) or _OPENS.fullmatch(m.text, 0, c.start())
        return (not re.match(r"\s*(?:[,.;:)—–]|$)", rest) and not apposed) or LIST_ON.match(rest) is not None
    return bool(re.match(r"['’]|\s[A-Z]", rest))


_ENDS = regexp(r"\s*(?:[,.;:)—–”\"]|$)|,|\s(?:of|since|for|and|but|on|in|at|with|to|that|where|when|as|last|this|until|by)\b")
_OPENS = regexp(rf"[\s“\"]*(?:(?:The|{P}['’]s?|The\s{D})\s)(?:(?!in\b|from\b|of\b|to\b|at\b)[a-z-]+\s){{0,2}}")
_BEING = regexp(r"\b[Bb]eing the\s$")
_OF_PART = regexp(rf"\sof\s(?:the\s)?(?:[a-z]+\s)?(?:{X}(?:['’]s?\s|\s)(?:{X}|[A-Z])|[A-Z]|(?:an?|its|his|a\s\w+)\s)")


def _owner(m: Masked, c: re.Match[str]) -> Spot | None:
    """The area that stands at the word: "Ghana's capital", "the capital of Ghana"."""
    found = _OWNER.search(m.text, max(c.start() - 40, 0), c.start()) or _OWNER_OF.match(m.text, c.end())
    return m.spots[ord(found[found.lastgroup or 0]) & 0xFFF] if found else None


def _owners(doc: Document, m: Masked, earlier: list[Masked], c: re.Match[str], largest: Location) -> list[Location]:
    """Whose capital is meant: of the area that stands at the word, else of the one that holds the city and is named here or before, else of
    the city's own country, where "the country's capital" is said without more."""
    state = _STATE.search(m.text, max(c.start() - 12, 0), c.start()) is not None
    kinds = ("region",) if state else ("country", "region")
    if owner := _owner(m, c):
        rows = owner.rows
        stated = _OWNER_OF.match(m.text, c.end())
        if stated and (stated["r"] or stated["t"]):
            # "The capital of India's Punjab state": one of that country.
            return [r for r in rows if r.kind == "region" and r.capitals and r.country == largest.country]
        return [r for r in rows if r.kind in kinds and r.capitals] if all(r.kind in ("country", "region") for r in rows) else []
    if m.text.startswith(" of ", c.end()):
        return []
    if _HIS.search(m.text, max(c.start() - 8, 0), c.start()):
        return list(_leads(doc, m.sentence, source(m, c.start())))
    national = _NATIONAL.search(m.text, max(c.start() - 40, 0), c.start()) is not None
    if not (national or _PLAIN.search(m.text, max(c.start() - 20, 0), c.start())) or largest.country in largest.capital_of:
        return []
    # Edinburgh is a nation's capital too.
    nations = largest.country == "United Kingdom" and largest.capital_of
    if national and not nations and not _COUNTED.search(m.text, max(c.start() - 40, 0), c.start()):
        return [r for r in doc.knowledge.places(largest.country) if r.kind == "country" and r.capitals]
    # "In Karachi, the capital": of its province, unless the country's has just been named.
    alone = not state and not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", doc.text) for name in largest.capital_of)
    if largest.capital_of and not (national or alone or any(_NATIONS.search(e.text) for e in earlier[-1:])):
        return []
    home = largest.region if state else largest.country
    named = [r for e in (m, *earlier[-1:]) for s in e.spots if not s.is_city() for r in s.rows if r.kind in kinds and r.capitals]
    return [r for r in named if r.name == home][:1]


_STATE = regexp(r"(?:state|provincial|regional)\s$")
_W = r"(?:[a-z-]+\s)"
#: "The Indian state whose capital is Mumbai": not India's.
_PART = r"(?:state|province|region|territory|district|county|island|republic|prefecture|canton|emirate)"
_OWNER = regexp(rf"(?:(?P<s>{P}),?\s(?:the|an?)\s{D}\s(?:[a-z-]+\s){{0,2}}{_PART}\swhose\s|(?P<d>{D})\s(?!{_W}{{0,2}}{_PART}\s){_W}{{0,3}}|(?P<p>{P})(?:['’]s?|,?\swhose)\s{_W}{{0,3}}|\bthe\s(?P<q>{P})\s(?:(?:state|provincial|regional)\s)?)$", re.IGNORECASE)
_OWNER_OF = regexp(rf"\s(?:of\s(?:the\s)?(?:[a-z-]+\s){{0,2}}?(?:{P}['’]s\s|{D}\s)?(?:[a-z-]+\s){{0,2}}?(?:state|province|region|territory|oblast|county)\sof\s(?P<r>{P})(?!['’])|of\s(?:{P}['’]s\s|(?:the\s)?{D}\s)(?:[a-z-]+\s){{0,2}}?(?P<t>{P})(?:\s(?:state|province|region|territory|oblast)\b|(?!['’]|\s[A-Z]))|of\s(?:the\s)?(?P<o>{P})(?!['’])|that\s(?P<h>{P})\s(?:has|keeps)\b)")
_NATIONAL = regexp(rf"\b(?:(?:nation|country|kingdom|republic|emirate|sultanate|federation)['’]s\s{_W}{{0,2}}|(?:national|federal)\s)$")
#: "One country's capital": of some other.
_COUNTED = regexp(r"\b(?:another|each|every|one|other|neighbou?r\w*|both|that|which|host\w*|home|her|his|my|our)\b")
_NATIONS = regexp(rf"{X}(?:['’]s?)?\scapital\b")
_HIS = regexp(r"\b(?:his|her)\s$")
_PLAIN = regexp(r"\b(?:the|its|their)\s(?:(?:state|provincial|national|federal)\s)?$", re.IGNORECASE)


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


def was(country: Landmark | None, city: Named, doc: Document) -> bool:
    """Whether a city was a capital of the country when the article was published, or may be called one in some sense."""
    day = doc.metadata.date.isoformat() if doc.metadata.date else "1970"
    forms = {fold(f) for row in city.rows for f in (row.name, *row.variants, *row.deprecated)} | {fold(city.text)}
    for entry in country.former if country else ():
        name, _, until = entry.partition("..")
        if fold(name) in forms and (not until or day <= until or (until >= "1960" and not doc.metadata.date)):
            return True
    return False


def _may_be(doc: Document, city: Named, area: Location) -> bool:
    """Whether the knowledge agrees that a city is the capital of an area, or does not know enough to disagree."""
    if not city.of_kind("city") or not area.capitals or any(area.name in row.capital_of for row in city.rows):
        return True
    return _places.same_name(doc, city.text, area.capitals)
