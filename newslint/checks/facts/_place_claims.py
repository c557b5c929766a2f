"""Of which two places an article says what the knowledge has otherwise: that one lies in, on or beside the other, or is its capital.

First the knowledge is asked, then the words: every place and every area that it cannot lie in, every city beside "capital" that is none, every
"the Slovenian port" after another country's port may be wrong. The words between the two and behind them are read by their kinds
(`rules/terms/siting.tsv`: kinds of places, edges, directions, verbs of lying, sharing and parting), in the few orders in which they join places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks.facts import _atlas, _capitals, _courses, _headed, _institutions, _lands, _listed, _sides
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import LIST, LIST_ON, D, Masked, P, Wrong, X, doubted, masked, source, tokens
from newslint.checks.facts._patterns import readable, the
from newslint.checks.facts._siting import EDGED
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Characters and places that may stand between two places that are said to be of each other.
_FAR, _APART = 110, 3
_AGAIN = regexp(rf"\b[Tt]he\s(?P<w>(?:[a-z-]+\s){{0,2}})(?P<x>{D})\s(?:[a-z-]+\s){{0,2}}?(?P<n>city|port|town|region|province|resort|village|island|metropolis|capital)\b(?!\s(?:of|near)\b|\sin\s(?:the\s)?{X}|['’]|\s(?:{P}|[A-Z]))")
_AREAS = frozenset("region province island state territory".split())


def find(doc: Document) -> Iterator[Wrong]:
    """All that the article says wrongly of its places."""
    earlier: list[Masked] = []
    for sentence, _ in _atlas.sentences(doc):
        m = masked(doc, sentence, _taken_up(doc, sentence, earlier))
        if doc.block_at(sentence.start).kind in ("headline", "deck"):
            earlier = []
        if m.spots:
            now = () if _historic(doc, m) else (*_headed.find(doc, m, earlier), *_courses.find(doc, m), *_institutions.find(doc, m), *_capitals.find(doc, m, earlier), *_listed.find(doc, m, earlier), *_again(doc, m, earlier), *_sea_again(doc, m, earlier))
            for wrong in (*_pairs(doc, m), *_capitals.moved(doc, m), *_sides.find(doc, m), *now):
                if readable(doc, wrong.span):
                    yield wrong
        earlier = [*earlier[-1:], m]


def _taken_up(doc: Document, sentence: Span, earlier: list[Masked]) -> Spot | None:
    """ "The city", where the sentence before named one only and this one names none."""
    m = _THE_CITY.search(doc.text, sentence.start, sentence.end)
    told = {s.text: s for e in earlier[-1:] for s in e.spots if s.is_city()}
    if not m or len(told) != 1 or any(s.is_city() for s in _atlas.spots(doc, sentence.start, sentence.end)):
        return None
    return next(iter(told.values()))._replace(span=Span(*m.span()))


_THE_CITY = regexp(r"\b[Tt]h(?:e|is)\s(?:city|metropolis|town|port)\b(?=\s(?:is|was|has|lies|sits|stands)\b|,)")


def _historic(doc: Document, m: Masked, homes: frozenset[str] | None = None, said: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence tells of a time when the map was another; "since 1865" tells of today. Of one that puts a place of some countries (`homes`)
    in others (`said`): when it may have lain there."""
    before = _atlas.OLD_MAPS if homes is None or (homes | said) & _lands.lands("moved") else _atlas.WAR
    old = doc.metadata.date is not None and doc.metadata.date.year < before - 2
    years = [e.year for e in doc.dates if e.year and e.year < before and m.sentence.start <= e.span.start < m.sentence.end and not doc.text.endswith("since ", 0, e.span.start)]
    return old or any(homes is None or not said or _lands.ruled(homes, said, y) for y in years)


def _pairs(doc: Document, m: Masked) -> Iterator[Wrong]:
    """Every two places of a sentence of which one cannot lie in the other and is said to."""
    for i, first in enumerate(m.spots):
        for j in range(i + 1, min(i + 1 + _APART, len(m.spots))):
            second = m.spots[j]
            gap = m.text[m.at[i] + 1 : m.at[j]]
            if len(gap) > _FAR:
                break
            if ";" in gap or first.text == second.text or doubted(doc, m, second.span.end):
                continue
            for a, b, owns in ((first, second, False), (second, first, True)):
                # "On the Mississippi": the river, not the state.
                river = not b.adjective and not b.water() and m.text.endswith("the ", 0, m.at[j if b is second else i]) and not the(b.text).startswith("the ")
                # A country lies only in a part of the world.
                if a.adjective or _atlas.old_name(a) or b.is_city() or not (said := _said(m, i, j, a, b, owns)) or (river and said != "state and kind"):
                    continue
                around = b.marks and (all(k.kind in ("world region", "continent") for k in b.marks) or said in _WATERED)
                if a.is_country() and not a.marks and not around and not (_atlas.owner(a) and said in _OWNED and not EDGED.match(m.text, m.at[j] + 1)):
                    continue
                lines = {n for k in a.marks if k.kind == "area" for n in k.borders}
                # "Gaza, which borders Israel and Jordan": of an area the neighbours are known, or only what it lies in is told.
                if said == "parted" and lines and "between" not in m.text[m.at[i] : m.at[j]]:
                    apart = b.is_country() and not b.countries & (lines | a.countries)
                elif said == "parted" and not lines and any(k.kind == "area" for k in a.marks) and "between" not in m.text[m.at[i] : m.at[j]]:
                    continue
                else:
                    # "In Narva, on the Russian border": beside it is enough.
                    touch = said.startswith("laid") and _BORDER.match(m.text, m.at[j] + 1) is not None
                    apart = _mouth(doc, a, b) if said == "ends" else _atlas.conflict(doc, a, b, touch=touch) or (said in _CITIES and not touch and _atlas.conflict(doc, a, b, city=True) and not _new_world(b))
                # A thing between countries is told with its edges; the neighbours of a place may own its other shore.
                if apart and not _historic(doc, m, a.countries, b.countries) and (row := _atlas.row_of(doc, a)) is not None and not (said == "a passage" and not _parts(a, b)):
                    yield Wrong(Span(first.span.start, second.span.end), _not(doc, a, b), row)


def _not(doc: Document, a: Spot, b: Spot) -> str:
    """What is right of a place that is said to be in or on another; of a land, whose it is."""
    owner = _atlas.owner(a) if b.is_country() else ""
    return f"{a.text} belongs to {the(owner)}, not to {the(b.rows[0].name)}" if owner else f"{a.text} is {_atlas.placed(doc, a, b)}, not {_placed(b)}"


_BORDER = regexp(r"(?:['’]s)?\s(?:[a-z-]+\s)?(?:border|frontier)\b")
def _mouth(doc: Document, a: Spot, b: Spot) -> bool:
    """Whether the water that a river ends in is known and is another."""
    known = {w for mark in a.marks for w in mark.waters if mark.kind == "river"}
    return bool(known) and bool(b.water()) and not known & {n for mark in b.marks for n in (mark.name, *mark.variants)}


def _placed(b: Spot) -> str:
    return f"on {b.text if b.water() == 'lake' else 'the ' + b.text}" if b.water() else f"in {the(b.rows[0].name if b.adjective and b.rows else b.text)}"


def _new_world(area: Spot) -> bool:
    """Whether an area has namesakes of half the cities of the Old World."""
    return bool(area.countries & _lands.new_world())


def _parts(a: Spot, b: Spot) -> bool:
    """Whether the waters that a strait or canal joins are known, and another is none of them."""
    joins = {j for mark in a.marks for j in mark.joins}
    return len(joins) > 1 and b.text not in joins and not any(mark.name in joins for mark in b.marks)


def _sort(s: Spot) -> str:
    return "adjective" if s.adjective else s.water() or ("country" if s.is_country() else "city" if s.is_city() else "thing" if s.marks else "region")


#: What may stand before the "In X" that opens a sentence.
_FRONTED = regexp(r"[\s“\"'‘(]*(?:(?:and|but|also|yet|so|then|later|meanwhile|elsewhere|earlier|speaking|back|still|(?:on\s)?[a-z]+day),?\s)?(?:(?:in|at|from|near|after|for|on|with|to|and|but)\s)?(?:the\s)?", re.IGNORECASE)
#: Kinds of words that describe: "the", "biggest", "northern", "bustling"; and those that name a kind of place.
_D, _N = r"(?:(?:the|SUP|DIR|w|ed|ing|#|W|and|,) )*", r"(?:(?:NOUN|THING) )+"
_IS = r"(?:, |which |where |IS |LIES |also )+"
_AT = r"(?:in|on|at|of|along|by|between|with)"
#: How the words between two places, and those behind the second, say that the first is of the second: the kinds of the words, each with a blank
#: behind it, and a bar between the two parts.
_FORMS = {
    # "Timisoara, the Bulgarian city".
    "apposed": rf", (?:which IS )?(?:the |SUP |w |DIR )*\| (?:w |SUP )*{_N}.*",
    # "Odessa, a Black Sea port".
    "apposed on its water": rf", (?:which IS )?(?:the |SUP |w |DIR |D )*\| (?:w |SUP )*{_N}(?!of P).*",
    # "Oran, the last of the three Moroccan cities".
    "one of": rf", {_D}of {_D}\| (?:w |SUP )*{_N}.*",
    # "Basra, the city in southern Iran", "Kumasi, which is the second city of Nigeria".
    "of its kind in": rf"{_IS}{_D}{_N}(?:{_AT}|which {_AT}|IS {_AT}) (?:the |DIR |of |in |EDGE |NOUN |THING |SUP )*\| .*",
    # "Aleppo, in the north of Jordan,", "Andijan lies in the Kyrgyz part".
    "laid": r"(?:, (?:which )?|LIES |, (?:which )?LIES )(?:in|on) (?:the |DIR |of |in |EDGE |SUP )*\| (?:, |\. |$|where |(?:EDGE|DIR|PART|w) (?:of|,|\.) ).*",
    # "Bilbao, on Portugal's northern coast"; "Manaus, in Peru's Amazon region".
    "laid by its edge": rf"(?:, (?:which )?(?:LIES )?|LIES |ed )(?:in|on|at|of|by) (?:the )?\| 'S {_D}(?:(?:P|D) )?(?:EDGE|DIR|(?<=P )NOUN|(?<=D )NOUN) .*",
    # "Casablanca, on Morocco's Mediterranean coast": of the sea.
    "laid on its water": r", (?:which )?(?:LIES )?(?:on|off) (?:the )?(?:P 'S |D )?(?:DIR )?\| EDGE .*",
    # "Salzburg in southern Germany".
    "laid in its part": r"(?:in|of) (?:the )?DIR (?:of )?(?:the )?\| (?!'S|NOUN|w 'S).*",
    # "Chicago's beaches on Lake Superior".
    "its place on": r"'S (?:DIR |SUP |ed |w )*(?:EDGE |QUAY |NOUN )(?:on|along|by) (?:the )?\| .*",
    # "In Davos in Austria": told behind a preposition.
    "placed in": r"(?:in|on) (?:the )?\| (?!'S|NOUN|w 'S|W |D |P ).*",
    # "In Bengaluru in the southern Indian state of Tamil Nadu".
    "placed in its state": r"in the (?:DIR )?(?:D )?NOUN of (?:the )?\| (?!'S|NOUN|w 'S|W |D ).*",
    # "Near Zermatt in the Austrian Alps".
    "placed in its range": r"in the \| P (?!'S|NOUN).*",
    "an address": r", (?:the )?\| .*",
    # "In Toulon (Spain)".
    "in brackets": r"\( \| \) .*",
    # "Guayaquil, Peru's main port".
    "apposed to its own": rf"{_IS}(?:SUP |of |the )*\| 'S (?:SUP |DIR |w )*{_N}.*",
    "ranked of it": r".*\| 'S (?:DIR )?SUP THING .*|.*\| 'S (?:DIR )?SUP NOUN (?:,|\.|$).*",
    # "Trieste, which belongs to Slovenia".
    "belongs": rf"(?:, {_D}{_N})?(?:, )?(?:which )?LIES to (?:the )?\| .*",
    # "Zanzibar, a part of Mozambique", "Socotra, which is part of Oman".
    "part": rf"(?:{_IS}|{_IS}{_D}{_N}(?:which IS )?)(?:the |w |ing |ed )*PART of (?:the )?\| (?!'S|OLD).*",
    # "In Prague, where the Rhine crested".
    "flows": r", where (?:the )?\| (?:w )?FLOW .*",
    # "In Vienna, the Rhine rose".
    "flows there": r", the \| (?:w )?FLOW .*",
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
    "'s": r"'S \| (?:, |\. |$|where |which |IS |WAS |on ).*",
    "'s kind": rf"'S (?:SUP |DIR |w )*{_N}(?:, |of )?\| .*",
    # "Ecuador's Nevado del Ruiz volcano": of a thing.
    "its thing": r"'S (?:SUP |DIR |w )*\| (?:NOUN|THING|,|\.|$|IS|WAS|LIES|in|on|at)(?: .*)?",
    # "Back on the Danube in London".
    "on its water": r"(?:in (?:the (?:DIR |NOUN |w )of |DIR |w )?|at )\| .*",
    # "Water from the Seine flooded cellars in Lyon".
    "floods": r"FLOW (?:w |# |the |NOUN |EDGE |PART )*(?:in|PART of) \| .*",
    # "the southern Portuguese port of Algeciras".
    "adjective and kind": rf"(?:SUP |DIR |w |P ){{0,2}}{_N}(?:of )\| .*",
    # "the South Dakota city of Fargo": a state before the kind.
    "state and kind": r"NOUN of \| .*",
    # "the Black Sea port of Odessa", "the Indian Ocean island of Réunion".
    "water and kind": r"(?:(?:w|SUP|W) )?(?:(?:NOUN|THING) ){1,2}of (?:the )?\| .*",
    # "Peru and Chile, which share Lake Titicaca".
    "shares": r", which (?:w )?SHARE (?:the )?\| .*",
    "its ranked": rf"'S (?:DIR )?SUP {_N}, \| .*",
}
_NEEDS_ADJECTIVE = ("placed in its range", "adjective and kind", "one of", "apposed", "its edge")
#: Forms that only tell of straits, canals, lakes and peaks.
_OF_THINGS = ("parted", "joined by", "a part laid", "ends", "a passage", "shared by", "shares")
#: Forms that call a place a city, which no village of the name is.
_CITIES = ("'s", "'s kind", "apposed", "adjective and kind", "of its kind in", "apposed to its own")
#: Forms that tell of the sea that an island or a coast lies in.
_WATERED = ("apposed on its water", "water and kind")
#: Forms that tell whose a land is.
_OWNED = ("apposed", "adjective and kind", "of its kind in", "belongs", "part")


@cache
def _form(name: str, owns: bool) -> re.Pattern[str]:
    return re.compile((_OWNS if owns else _FORMS)[name])


def _said(m: Masked, i: int, j: int, a: Spot, b: Spot, owns: bool) -> str:
    """The form in which the words between two places and around them say that `a` is of `b`; none where they do not."""
    gap, behind = tokens(m.text[m.at[i] + 1 : m.at[j]]), tokens(m.text[m.at[j] + 1 : m.at[j] + 60])[:6]
    text = "".join(t + " " for t in gap) + "| " + "".join(t + " " for t in behind)
    ahead, rest = m.text[: m.at[i]], m.text[m.at[j] + 1 :]
    thing = _sort(a) in ("thing", "lake", "river")
    government = any(r.capital_of for r in a.rows)
    for name in _OWNS if owns else _FORMS:
        if (name in _NEEDS_ADJECTIVE and not b.adjective) or (name in _OF_THINGS and not thing) or not _form(name, owns).fullmatch(text):
            continue
        if name not in (*_OF_THINGS, "belongs", "flows", "water and kind") and (LIST_ON.match(rest) or LIST.search(ahead)) and not (name == "an address" and _PAIRED.match(rest) and not LIST.search(ahead)):
            continue
        island = any(k.kind == "island" for k in a.marks) and all(r.kind == "region" for r in a.rows)
        if name == "flows there" and not (a.is_city() and b.water() == "river" and re.fullmatch(r"[“\"]?In\s", ahead)):
            continue
        if name == "its thing" and not (b.is_country() and (island or (_sort(a) == "thing" and not a.rows))):
            continue
        if name == "'s" and (government or not a.is_city() or not b.is_country()):
            continue
        if name in ("an address", "in brackets") and "(" in m.text[m.at[i] : m.at[j]] and _HOUSE.search(ahead):
            continue  # "Bank of Chicago (Canada)": a house's arm there
        if name == "an address" and not _addressed(a, b, ahead, rest):
            continue
        if (name == "its place on" and not (b.water() and a.is_city())) or (name in ("on its water", "floods") and not (b.water() == "river" and a.is_city())) or (name == "laid in its part" and (government or not (a.is_city() if gap[0] == "in" else thing and not a.rows) or "PLAY" in tokens(ahead[-40:]))):
            continue
        if name == "in brackets" and not (a.is_city() and b.is_country() and not b.adjective and _ADDRESSED.search(ahead)):
            continue
        if name == "placed in its state" and not (a.is_city() and any(r.kind == "region" for r in b.rows) and _PLACED.search(ahead) and _STATE.search(m.text, m.at[i], m.at[j])):
            continue
        if name == "placed in its range" and not (a.is_city() and _PLACED.search(ahead) and any(k.kind == "area" for k in m.spots[j + 1].marks)):
            continue
        if name == "placed in" and (not _placed_in(a, b, ahead, gap[0]) or (b.adjective and _TRADE.match(rest))):
            continue
        if name == "parted" and not ((b.is_country() or b.water()) and any(k.kind in ("", "river", "lake", "area") and (len(k.joins) > 1 or len(k.countries) > 1) for k in a.marks)):
            continue
        if (name == "ranked of it" and not (thing or (gap[-1:] == [","] and not (j > i + 1 and m.at[j - 1] + 3 == m.at[j])))) or (name == "a passage" and not b.water()):
            continue
        placed = a.is_city() or a.is_country() or any(k.kind == "island" for k in a.marks)
        if name == "apposed on its water" and not (placed and b.water() == "sea"):
            continue
        if name == "water and kind" and not (placed and b.water() in ("sea", "lake") and ahead[-40:].lower().endswith("the ")):
            continue
        if name == "state and kind" and not (a.is_city() and b.rows and all(r.kind in ("region", "country") for r in b.rows) and any(r.code for r in b.rows) and ahead[-40:].lower().endswith("the ")):
            continue
        if name == "laid" and government and "," not in gap[:1]:
            continue
        return name
    return ""


#: What a people's adjective may stand before that is no place: "London in the Saudi riyal market".
_TRADE = regexp(r"\s(?:[a-z-]+\s){0,3}?(?:markets?|trade|trading|business|industry|sector|economy|currency|debt|bonds?|shares?|stocks?|league|cup|championships?|team|squad|press|media|elections?|war|lines|positions|hands|style|fashion|way|manner|version|edition|translation|film|novel|history|imagination|mind|calendar|language)\b")


def _placed_in(a: Spot, b: Spot, ahead: str, preposition: str) -> bool:
    """ "In Davos in Austria", "the port of Izmir on the Black Sea", "Machu Picchu in Bolivia"."""
    if a.is_city():
        state = any(r.code.startswith("US-") for r in b.rows if r.kind == "region")
        if ahead.endswith("University of "):
            return preposition == "in" and b.is_country() and not b.countries & _lands.lands("campuses")
        return (b.is_country() or (state and not b.adjective) if preposition == "in" else b.water() == "sea") and _PLACED.search(ahead) is not None
    if any(k.kind == "island" for k in a.marks) and ahead.endswith(" on "):
        return preposition == "in" and b.is_country()
    return preposition == "in" and b.is_country() and _sort(a) == "thing" and not a.rows and all(not k.kind for k in a.marks)


_HOUSE = regexp(r"\b(?:Bank|College|School|Institute|Museum|Company|Corporation|University)\sof\s$")
_STATE = regexp(r"\s(?:state|province|region|canton|prefecture)\sof\s(?:the\s)?$")
#: "In Dortmund, Austria, and Lyon, France": one address after another.
_PAIRED = regexp(rf",\s(?:and\s)?{P},\s{P}(?:[,.;]|$)")


def _addressed(a: Spot, b: Spot, ahead: str, rest: str) -> bool:
    """Whether "Toulon, Spain" is an address: of a dateline, after a preposition, or before the noun it describes ("a Tucson, Nevada, woman")."""
    # "Palermo, Sardinia": an island that is a region.
    state = any(r.kind == "region" and (r.code or any(k.kind == "island" for k in b.marks)) for r in b.rows)
    # "Guantanamo Bay, Cuba": a thing on the map has an address too.
    thing = bool(a.marks) and not any(r.kind != "feature" for r in a.rows)
    island = any(k.kind == "island" for k in a.marks)
    if rest.startswith("-based"):
        # "The Toulon, Spain-based company".
        return _DETERMINER.search(ahead) is not None and a.is_city() and (b.is_country() or state)
    if b.adjective or not (a.is_city() or island or (thing and b.is_country())) or not (b.is_country() or b.lands() or state):
        return False
    if not ahead.strip(" “\""):
        return _DATELINE.match(rest) is not None or (_BEGINS.match(rest) is not None and LIST_ON.search(rest[:60]) is None)
    if state and _DETERMINER.search(ahead) and _ATTRIBUTED.match(rest):
        return True
    return (_ADDRESSED.search(ahead) is not None or (island and ahead.endswith(" on "))) and _CLOSED.match(rest) is not None and (not _FRONTED.fullmatch(ahead) or _CLAUSE.match(rest) is not None)


_ADDRESSED = regexp(r"\b(?:in|at|of|off|from|near|outside|to|for|around|into|through|across|via|inside|over|above|beside|past|along|towards?|between|under|beneath|below|leav(?:e|es|ing)|left|reach(?:ed)?|visit(?:ed)?|enter(?:ed)?|struck|hit|bombed|shelled)\s$", re.IGNORECASE)
_CLOSED = regexp(r"[,.;:)—–”]|$|\s[—–(]|\s(?:on|for|at|when|where|last|this|after|before|with|to|during|in|has|have|is|was|were|that)\b")
#: These begin a main clause after "In Toulon, Spain,", so that "Spain" closes the address.
_CLAUSE = regexp(r",\s(?:the|an?|he|she|they|it|we|police|officials|authorities|more|about|at least|two|three|dozens|hundreds|thousands|where)\b")
_DATELINE = regexp(r"\s*(?:\([^)]{1,30}\)\s*)?[—–]|(?:\s\([^)]{1,30}\))?\s--?\s")
#: "Marseille, Italy, began its year".
_BEGINS = regexp(r",\s(?:[a-z]+ed|is|was|has|had|will|began|became|won|lost|hosts?|opened|saw|got|held|plans)\b")
#: "in Davos", "the port of Mombasa", "near Toulon".
_PLACED = regexp(r"\b(?:in|at|near|outside|around|into|from|to|reached|visited|left)\s(?:(?:central|downtown|nearby|the\s[a-z-]+\s(?:city|town|port|resort)\sof)\s)?$|\b(?:city|town|port|resort|village|suburb|airport|University)\sof\s$", re.IGNORECASE)
_DETERMINER = regexp(r"\b(?:an?|the|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|dozens\sof|one|another|former)\s$", re.IGNORECASE)
_ATTRIBUTED = regexp(r",?\s(?!and\b|or\b|but\b|where\b|which\b|who\b)[a-z]{3,}")


_IN = regexp(r"\b(?:in|through|across|around|throughout)\s$")
_IN_CITY = regexp(rf"\b[Ii]n\s{P}(?!['’])")


def _again(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """ "The Slovenian port" after a port of another country: the place told last, that is taken up again."""
    for a in _AGAIN.finditer(m.text):
        area = m.spots[ord(a["x"]) - 0xF000]
        if a["n"] == "capital" and _capital_again(doc, m, a, area, earlier):
            city = earlier[-1].spots[0]
            yield Wrong(Span(source(m, a.start()), source(m, a.end())), f"{city.text} is the capital of {the(city.rows[0].country)}, not of {the(next(r.name for r in area.rows if r.kind == 'country'))}", max(city.rows, key=lambda r: r.population))
            continue
        headed = bool(earlier) and doc.block_at(earlier[-1].sentence.start).kind in ("headline", "deck", "dateline")
        # "The Hungarian capital" is Budapest whatever came before; not in the words of a headline that told it was elsewhere.
        if a["n"] == "capital" and not (headed and _IN.search(m.text, max(a.start() - 12, 0), a.start()) and _IN_CITY.search(earlier[-1].text)):
            continue
        told = [s for e in earlier[-1:] for s in e.spots] + [s for s, k in zip(m.spots, m.at) if k < a.start()]
        fit = [s for s in told if not s.adjective and not s.is_country() and (s.is_city() or not s.marks)]
        later = any(s.is_city() for s, k in zip(m.spots, m.at) if k > a.end())
        own = any(s.countries & area.countries for s in told if s.is_country() or s.adjective)
        # "Figueres, the Catalan town": of one that no list has.
        later = later or re.search(r"[A-Z][\w’'-]+,\s$", m.text[: a.start()]) is not None
        if not fit or later or own or len({s.text for s in fit}) > 2 or doubted(doc, m, area.span.end):
            continue
        if any(not _atlas.conflict(doc, s, area, city=True) for s in fit):
            continue
        spot = fit[0]
        if (row := _atlas.row_of(doc, spot)) is not None and (spot.is_city() or a["n"] in _AREAS):
            yield Wrong(Span(source(m, a.start()), source(m, a.end())), f"{spot.text} is in {the(_atlas.where(doc, spot))}, not {_placed(area)}", row)


def _capital_again(doc: Document, m: Masked, a: re.Match[str], area: Spot, earlier: list[Masked]) -> bool:
    """Whether "the Syrian capital" takes up the capital of another country: the only place that the sentence before has named, where nobody
    travels and the article knows nothing else of the country."""
    told = earlier[-1].spots if earlier else []
    lands = [r for r in area.rows if r.kind == "country"]
    if len(told) != 1 or len(m.spots) != 1 or not told[0].is_city() or not lands or _MOVES.search(m.text) or _FROM_TO.search(m.text, 0, a.start()):
        return False
    homes = {n for r in told[0].rows for n in r.capital_of if n == r.country}
    names = {f for r in lands for f in (r.name, *r.variants, *r.capitals)}
    known = doc.text.count(area.text) > 1 or any(n in doc.text.replace(area.text, "") for n in names)
    return bool(homes) and not {*homes, *(r.country for r in told[0].rows)} & {r.name for r in lands} and not known and not doubted(doc, m, area.span.end)


#: Somebody goes on to another place.
_MOVES = regexp(r"\b(?:fl(?:y|ies|ew|ying|ights?|own)|travel\w*|went|goes|going|return\w*|dr(?:i|o)v\w+|sail\w*|fled|flee\w*|mov(?:e|es|ed|ing)|left|leav\w+|arriv\w*|transfer\w*|head(?:s|ed|ing)|bound|next|before|after(?:wards)?|later|divert\w*|rout\w+)\b")
_FROM_TO = regexp(r"\b(?:from|than|between|with|for|like|unlike|towards?|near|outside|beyond|via|(?:mov|transferr|extradit|deport|relocat|flown|driv|taken|sent|brought)\w*\s(?:[\w’'-]+\s){0,3}to)\s(?:the\s)?$")


#: "The Atlantic Ocean island", of the place named just before.
_SEA_AGAIN = regexp(rf"^[“\"\s]*(?:[Tt]he|[Tt]his)\s(?:[a-z-]+\s){{0,2}}(?P<x>{X})\s(?:[a-z-]+\s)?(?:island|islands|archipelago|nation|state|country|port|resort|city)\b(?!\s(?:of|near)\b|['’]|\s(?:{P}|[A-Z]))")


def _sea_again(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """A place taken up by a sea that it does not lie in."""
    a = _SEA_AGAIN.search(m.text)
    told = {s.text: s for s in earlier[-1].spots if not s.adjective} if earlier else {}
    if not a or len(told) != 1 or doubted(doc, m, source(m, a.end())):
        return
    spot, sea = next(iter(told.values())), m.spots[ord(a["x"]) & 0xFFF]
    placed = spot.is_city() or spot.is_country() or any(k.kind == "island" for k in spot.marks)
    region = spot.is_country() and bool(sea.marks) and all(k.kind == "world region" for k in sea.marks)
    if ((placed and sea.water() == "sea") or region) and _atlas.conflict(doc, spot, sea, city=True) and (row := _atlas.row_of(doc, spot)):
        yield Wrong(Span(source(m, a.start("x")), source(m, a.end())), f"{spot.text} is in {the(_atlas.where(doc, spot))}, not {_placed(sea)}", row)
