"""Where Games and World Cups were, and who won them: "Shanghai, where China staged the last Games in 2008", "France beat Argentina in the 2022 final"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from newslint.checks import _data
from newslint.checks.facts import _dated, _places
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level, unsure
from newslint.knowledge import Event, Knowledge
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_GAMES = r"(?:(?:Summer|Winter|summer|winter)\s+)?(?:Olympics|Olympic\s+Games|Games)"
_CUP = r"(?:(?:Rugby|Cricket|Women['’]s|rugby|cricket|women['’]s)\s+)?World\s+Cup|European\s+Championship|Euro"
_ANY = regexp(rf"\b(?P<what>{_GAMES}|{_CUP})\b")
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_MENS = r"(?:(?:FIFA|men['’]s|football|soccer)\s+){1,2}"
#: "The men's football World Cup": of no other, whatever else is told.
_EXPLICIT = regexp(rf"(?<!under-\d\d\s){_MENS}$")
_SPORT = regexp(r"\b(?:[Rr]ugby|[Cc]ricket|[Ww]omen['’]s)\b")
_OTHER = regexp(r"\b(?:[Ww]omen|ski(?:ing)?|under-\d+|[Yy]outh|Paralympic\w*|Asian|Commonwealth|Pan[- ]American|Special|[Bb]asketball|[Hh]ockey|[Cc]lub|T20|Twenty20|[Ss]evens|[Ll]eague|biathlon|(?<!would )(?<!will )(?<!to )bids?|Davis)\b")
#: Olympics that are not those of a season, whatever sport is told of them.
_OTHER_OLYMPICS = regexp(r"\b(?:[Yy]outh|Paralympic\w*|Special|(?<!would )(?<!will )(?<!to )bids?)\b")
#: What is held for the Games, anywhere: "the trials for the 1980 Winter Olympics in X".
BEFOREHAND = regexp(rf"\b(?:trials?|qualif\w+|tryouts?|training|camps?|draws?|campaigns?|prepar\w+|votes?|tournaments?|races?)\s+(?:[a-z]+\s+)?(?:for|to|before)\s+(?:the\s+)?(?:{_MENS})?(?:\d{{4}}\s+)?$")
#: What may stand between the Games and their year or place.
_LINK = r"(?:,?\s+(?:were|was|which\s+(?:were|was))?\s*(?:held|staged|hosted|played)?\s*)"
_HELD = rf"(?:hosted|staged|held|had|put\s+on)\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?:last\s+|previous\s+|first\s+)?(?:{_MENS})?"
_CAME = regexp(r"(?:,?\s+when\s+they)?\s+(?:had\s+)?(?:(?:last|first|finally)\s+)?(?:(?:came|went|returned|were\s+brought|were\s+taken)\s+to|were\s+(?:last\s+|first\s+)?(?:held|staged)\s+in)\s+(?=[A-Z])")
#: The Games' first and last day.
_ENDING = regexp(r"\b(?:open(?:ed|ing)|began|begin|start(?:ed)?|launch(?:ed)?|kick(?:ed)?\s+off|clos(?:ed|ing)|ended|end|final|ceremony)\b")
_TEAM = r"[A-Z]\w+(?:\s[A-Z]\w+)?"
#: The Cup with its year: "the 1998 World Cup", "the World Cup in Brazil in 2014", "the final of the 1998 World Cup", "Euro 2004".
_WHICH = (
    rf"(?:(?P<a>(?:19|20)\d\d)\s+(?P<cup>{_CUP})|(?P<cup2>{_CUP})\s+(?:final\s+)?(?:in\s+[A-Z]\w+(?:\s[A-Z]\w+)?,?\s+)?(?:in\s+|of\s+)?{_YEAR})\b"
)
_WON = regexp(rf"(?P<one>{_TEAM})(?:['’]s\s+(?:victory|win|triumph)\s+(?:at|in)|\s+(?:had\s+|last\s+)?(?:won|lifted|captured))\s+(?:the\s+)?(?:final\s+of\s+the\s+)?{_WHICH}(?!\s+(?:match|game|qualifier|group|opener|semi|quarter|bronze|medal|bid|vote|play))")

#: "Italy, winners of the 2006 World Cup", "the 2014 World Cup, won by Germany", "the Spain side that won the World Cup in 2010".
_WINNERS = (
    _WON,
    regexp(rf"(?P<one>{_TEAM})(?:,|\s+were|\s+was)\s+(?:the\s+)?(?:[a-z]+\s+)?(?:winners?|champions?|holders?)\s+(?:of|at|in)\s+(?:the\s+)?{_WHICH}"),
    regexp(rf"(?P<one>{_TEAM})['’]s?\s+(?:[a-z-]+\s+)?(?:(?P<a>(?:19|20)\d\d)\s+)?(?P<cup2>{_CUP})\s+(?:victory|win|triumph|title)(?(a)|\s+(?:in|of)\s+{_YEAR})(?P<cup>)\b"),
    regexp(rf"{_WHICH},?\s+(?:which\s+)?(?:was\s+)?won\s+by\s+(?P<one>{_TEAM})"),
    regexp(rf"\b(?P<a>(?:19|20)\d\d)\s+(?P<cup>{_CUP})\s+(?:winners?|champions?),?\s+(?P<one>{_TEAM})(?P<cup2>)"),
    regexp(rf"\b[Ii]n\s+{_YEAR},?\s+(?:when\s+)?(?P<one>{_TEAM})\s+(?:had\s+)?won\s+the\s+(?P<cup2>{_CUP})(?P<a>)(?P<cup>)\b(?!\s+(?:in|of)\s+\d)"),
    regexp(rf"(?P<one>{_TEAM})\s+(?:side|team|squad)\s+(?:that|which)\s+(?:had\s+)?won\s+(?:the\s+)?{_WHICH}"),
)
_LOST = regexp(rf"(?P<one>{_TEAM})(?:,\s+(?:which|who))?\s+(?:had\s+)?lost\s+(?:in\s+)?(?:the\s+)?(?:final\s+(?:of|at)\s+the\s+)?{_WHICH}(?P<final>\s+final\b)?")


#: Sides in sport that are no countries, or are none any more.
SIDES = frozenset(("England", "Scotland", "Wales", "West Germany", "West Indies", "Czechoslovakia", "Yugoslavia"))


def find(doc: Document) -> Iterator[Finding]:
    """Findings on hosts and winners."""
    text = doc.text
    if not any(w in text for w in ("Games", "Olympic", "World Cup", "European Championship", "Euro ")):
        return
    for m in _ANY.finditer(text):
        sentence = doc.sentence_at(m.start())
        told = _EXPLICIT.search(text, sentence.start, m.start()) is not None
        if not readable(doc, Span(m.start(), m.end())) or (not told and of_others(text, sentence, m["what"])):
            continue
        if (claim := _hosted(doc, m, sentence)) and not BEFOREHAND.search(text, sentence.start, m.start()):
            year, place = claim
            year_end = text.find(year, m.start(), sentence.end) + 4 if year in text[m.end() : m.end() + 12] else 0
            games = of_year(doc, year, m["what"]) or _nearest(doc, place, year, m["what"])
            if games and all(year not in e.name or _not_of(doc, place, e) for e in games) and not DOUBT.search(text, max(m.start() - 40, sentence.start), max(m.end(), place.span.end)):
                where = " and ".join(f"the {e.name} was in {e.venue or e.country}" for e in games)
                span = place.span if place.span.start > m.start() else Span(place.span.start, max(m.end(), year_end))
                missing = year not in games[0].name
                yield finding(span, f"there were no Olympics in {year}: {where}" if missing else f"{where}, not in {place.text}", related=_dated.related(games[0]), severity=speaker_level(doc, place.span))
        yield from _final_in(doc, m, sentence)
    for m in _LOST.finditer(text):
        lost = next((e for e in of_year(doc, m["a"] or m["year"], m["cup"] or m["cup2"]) if len(e.agents) == 2), None)
        told = "final" in m.group() and not of_others(text, doc.sentence_at(m.start()), m["cup"] or m["cup2"]) and not unsure(doc, Span(*m.span()))
        if lost and told and (m["one"] in SIDES or any(r.kind == "country" for r in doc.knowledge.places(m["one"]))) and not _same(m["one"], lost.agents[1]):
            yield finding(Span(*m.span()), f"{lost.agents[0]} beat {lost.agents[1]} in the final ({lost.name})", related=_dated.related(lost), severity=speaker_level(doc, Span(*m.span())))
    for m in (found for pattern in _WINNERS for found in pattern.finditer(text)):
        found: dict[str, str] = {"year": "", **m.groupdict("")}
        found["one"] = re.sub(r"^(?:When|After|Since|Before|The|As|But|And|In|Once)\s", "", m["one"])
        what = found["cup"] or found["cup2"]
        games = [e for e in of_year(doc, found["a"] or found["year"], what) if e.agents]
        sentence = doc.sentence_at(m.start())
        if not games and (near := _missed_year(doc, found["a"] or found["year"], what, found["one"])) and not of_others(text, sentence, what) and not unsure(doc, Span(m.start(), m.end())):
            wrong = Span(*m.span("a" if found["a"] else "year"))
            said = f"there was no {what} in {wrong.of(text)}: {near.agents[0]} won the {near.name}"
            yield finding(wrong, said, related=_dated.related(near), severity=speaker_level(doc, wrong))
        if not games or of_others(text, sentence, what) or unsure(doc, Span(m.start(), m.end())) or not readable(doc, Span(m.start(), m.end())):
            continue
        winner, one = games[0].agents[0], found["one"]
        if not (one in SIDES or any(r.kind in ("country", "region") for r in doc.knowledge.places(one))):
            continue
        if _same(one, winner):
            continue
        span = Span(m.start(), m.end())
        yield finding(span, f"{winner} won the {games[0].name}, not {one}", related=_dated.related(games[0]), severity=speaker_level(doc, span))


def _missed_year(doc: Document, year: str, what: str, winner: str) -> Event | None:
    """The cup that a team won a year or two before or after one in which there was none."""
    years = [str(int(year) + n) for n in (-1, 1, -2, 2)]
    return next((e for y in years for e in of_year(doc, y, what) if e.agents and _same(winner, e.agents[0])), None)


def of_others(text: str, sentence: Span, what: str) -> bool:
    """Whether a sentence may be about games that the words do not name: youth, another sport."""
    if "Olympic" in what:
        return bool(_OTHER_OLYMPICS.search(text, sentence.start, sentence.end))
    own = {s.lower().replace("’", "'") for s in _SPORT.findall(what)}
    return bool(_OTHER.search(text, sentence.start, sentence.end)) or any(
        s.lower().replace("’", "'") not in own for s in _SPORT.findall(text[sentence.start : sentence.end])
    )


def _same(one: str, other: str) -> bool:
    return fold(one).removeprefix("the ").removeprefix("west ") == fold(other).removeprefix("west ")


def of_year(doc: Document, year: str, what: str) -> list[Event]:
    """The games of a year that words mean."""
    games = [e for e in doc.knowledge.events(year) if e.kind == "games" and (str(e.date.low.year) == year or e.name.startswith(year))] if year else []
    if not re.search(_CUP, what):
        season = next((s for s in ("Summer", "Winter") if s in what.title()), "")
        return [e for e in games if "Olympics" in e.name and season in e.name]
    kind = "European Championship" if what.startswith("Euro") else what.replace("’", "'")
    return [e for e in games if e.name.lower() == f"{year} {kind}".lower()]


#: "the 2014 World Cup final against X in", "the final of the 2014 World Cup in".
_FINAL_IN = regexp(r"(?P<final>\s+final)?(?:\s+(?:against|over|with|between|win|victory|defeat)\s+(?:(?:of|over|by|to|against)\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?(?:\s+and\s+[A-Z]\w+)?)?,?\s+(?:(?:which\s+)?was\s+)?(?:(?:played|held|staged)\s+)?in\s+(?=[A-Z])")


@cache
def _finals() -> dict[str, tuple[str, ...]]:
    """The towns in which the final of a cup was, by its name."""
    return {cup: tuple(towns.split("/")) for cup, towns, _ in _data.rows("terms/finals.tsv")}


def _just_ended(doc: Document, what: str, sentence: Span) -> list[Event]:
    """The cup whose final was in the week before publication, on a weekday that a sentence has."""
    day = doc.metadata.date
    days = [r for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.kind == "weekday" for r in e.readings]
    return [e for e in (of_year(doc, str(day.year), what) if day else ()) if day and e.end and 0 <= (day - e.end.high).days < 7 and any(r.low <= e.end.high <= r.high for r in days)]


def _final_in(doc: Document, m: re.Match[str], sentence: Span) -> Iterator[Finding]:
    """The final of a cup that is told in another town of the host."""
    found = _FINAL_IN.match(doc.text, m.end(), sentence.end)
    ahead = doc.text[sentence.start : m.start()]
    if found is None or not (found["final"] or re.search(r"\bfinal\s+(?:of|at|in)\s+(?:the\s+)?(?:(?:19|20)\d\d\s+)?$", ahead)):
        return
    place = _places.at(doc, found.end())
    year = re.search(rf"\b{_YEAR}\s+$", ahead) or (re.match(rf",?\s+in\s+{_YEAR}\b", doc.text[place.span.end : place.span.end + 10]) if place else None)
    cities = place.of_kind("city") if place else []
    recent = [] if year or place is None else _just_ended(doc, m["what"], sentence)
    if place is None or not (year or recent) or not cities or max(r.population for r in cities) < 200_000 or any(r.kind == "country" for r in place.rows) or unsure(doc, Span(m.start(), place.span.end)):
        return
    for cup in of_year(doc, year["year"], m["what"]) if year else recent:
        towns = _finals().get(cup.name, ())
        if towns and not _places.same_name(doc, place.text, towns):
            yield finding(place.span, f"the final of the {cup.name} was in {towns[0]}, not in {place.text}", related=_dated.related(cup), severity=speaker_level(doc, place.span))


def _held_then(doc: Document, m: re.Match[str], sentence: Span) -> str:
    """The year of the Games of which a sentence has a day, printed without the year: "opened the Olympics in X on July 23"."""
    days = [r for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.day and e.month and not e.year for r in e.readings]
    if _ENDING.search(doc.text, sentence.start, sentence.end) is None or len(days) != 1:
        return ""
    held = {g.name[:4] for y in (days[0].low.year, days[0].low.year - 1) for g in of_year(doc, str(y), m["what"]) if days[0].low in (g.date.low, (g.end or g.date).high)}
    return held.pop() if len(held) == 1 else ""


@lru_cache(maxsize=1)
def hosts(knowledge: Knowledge) -> dict[str, list[Event]]:
    """The Olympic Games by the town that had them."""
    out: dict[str, list[Event]] = {}
    for e in (e for year in range(1896, 2040, 2) for e in knowledge.events(str(year)) if e.kind == "games" and "Olympics" in e.name):
        for town in (e.venue, *e.venues):
            out.setdefault(town, []).append(e)
    return {town: games for town, games in out.items() if town}


@lru_cache(maxsize=1)
def _hosts(knowledge: Knowledge) -> re.Pattern[str]:
    """Hosts of the Olympics, among them those too small for any list of towns: Lake Placid, Lillehammer."""
    return regexp("(?:" + "|".join(sorted(map(re.escape, hosts(knowledge)), key=len, reverse=True)) + r")(?!\w)")


def _town_at(doc: Document, offset: int) -> _places.Named | None:
    """The place at an offset, or the small host there."""
    if place := _places.at(doc, offset):
        return place
    m = _hosts(doc.knowledge).match(doc.text, offset)
    return _places.Named(Span(*m.span()), m.group(), ()) if m else None


def _town_before(doc: Document, offset: int) -> _places.Named | None:
    """The place that ends at an offset, or the small host."""
    if place := _places.before(doc, offset):
        return place
    m = next((m for m in _hosts(doc.knowledge).finditer(doc.text, max(offset - 25, 0), offset) if m.end() == offset), None)
    return _places.Named(Span(*m.span()), m.group(), ()) if m else None


def _nearest(doc: Document, place: _places.Named, year: str, what: str) -> list[Event]:
    """The Olympics that a town had nearest to a year in which there were none: "Lillehammer hosted the Winter Olympics in 1995"."""
    if "Olympic" not in what or of_year(doc, year, "Olympics"):
        return []
    near = (str(int(year) + n) for n in (-1, 1, -2, 2, -3, 3, -4, 4))
    return next(([e] for y in near for e in of_year(doc, y, what) if place.text in (e.venue, *e.venues)), [])


def _not_of(doc: Document, place: _places.Named, games: Event) -> bool:
    """Whether Games were certainly not at a place: one that is known only as a host of Games was that of its own."""
    return _dated.elsewhere(doc, place, games) if place.rows else place.text not in (games.venue, *games.venues)


def _hosted(doc: Document, m: re.Match[str], sentence: Span) -> tuple[str, _places.Named] | None:
    """The year and the place that a mention of the Games puts together."""
    text = doc.text
    ahead = text[sentence.start : m.start()]
    behind = text[m.end() : sentence.end]
    year = re.match(rf"{_LINK}?\s*(?:in|of)\s+{_YEAR}\b", behind)
    before = re.search(rf"\b{_YEAR}\s+$", ahead)
    if before and (link := re.match(rf"{_LINK}?\s*in\s+(?=[A-Z])", behind)):
        # "the 2008 Games in X".
        place = _town_at(doc, m.end() + link.end())
        return (before["year"], place) if place else None
    if year and (link := re.compile(r",?\s+(?:which\s+)?(?:were|was)\s+(?:held|staged|hosted|played)\s+in\s+(?=[A-Z])").match(text, m.end() + year.end())):
        # "the Games of 2008 were held in X".
        place = _town_at(doc, link.end())
        return (year["year"], place) if place else None
    # "the X Games of 2008", "the 2008 X Games".
    if place := _town_before(doc, m.start() - 1):
        if year:
            return year["year"], place
        if lead := re.search(rf"\b{_YEAR}\s+$", text[sentence.start : place.span.start]):
            return lead["year"], place
    stated = year["year"] if year else before["year"] if before else ""
    # "X, where China staged the last Games in 2008", "X hosted the Games in 2008", "X, which hosted the 2008 Games".
    host = rf"(?:,|\s+was|\s+were)\s+(?:the\s+)?hosts?(?:\s+(?:city|country|nation))?\s+(?:of|for|to)\s+(?:the\s+)?(?:{_YEAR}\s+)?$"
    held = re.search(host, ahead) or re.search(rf"(?P<gap>,?\s+(?:last\s+|also\s+|previously\s+|first\s+|where\s+(?:[\w’'-]+\s+){{0,4}}?|which\s+|that\s+|had\s+|when\s+it\s+)?){_HELD}(?:{_YEAR}\s+)?$", ahead)
    if stated and held and (place := _town_before(doc, sentence.start + held.start())):
        return stated, place
    # "the Games that X hosted in 2008".
    if (that := re.compile(r"(?:,?\s+(?:that|which))?\s+(?=[A-Z])").match(text, m.end())) and (place := _town_at(doc, that.end())) and (after := re.match(rf"\s+(?:had\s+|has\s+)?(?:hosted|staged|held|put\s+on)\s+in\s+(?:[A-Z][a-z]+\s+)?{_YEAR}\b", text[place.span.end : sentence.end])):
        return after["year"], place
    # "X, where the 2008 Games were held".
    if before and re.match(r"\s+(?:were|had\s+been|took)\s+(?:held|staged|hosted|place)\b(?!\s+in\s)", behind) and (where := re.search(rf",\s+where\s+(?:the\s+)?(?:{_MENS})?{_YEAR}\s+$", ahead)) and (place := _town_before(doc, sentence.start + where.start())):
        return before["year"], place
    # "the last time the Olympics came to X, in 2008", "the Games, when they were held in X in 2008".
    if (came := _CAME.match(text, m.end(), sentence.end)) and (place := _town_at(doc, came.end())) and (after := re.match(rf",?\s+in\s+(?:[A-Z][a-z]+\s+)?{_YEAR}\b", text[place.span.end : sentence.end])):
        return after["year"], place
    # "the Games in X in 2008".
    if link := re.match(rf"{_LINK}?\s*in\s+(?=[A-Z])", behind):
        place = _town_at(doc, m.end() + link.end())
        after = re.match(rf",?\s+in\s+(?:[A-Z][a-z]+\.?\s+)?{_YEAR}\b", text[place.span.end : sentence.end]) if place else None
        if place and after:
            return after["year"], place
        if place and not stated and (then := _held_then(doc, m, sentence)):
            return then, place
    return None
