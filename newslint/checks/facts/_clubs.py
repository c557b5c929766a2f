"""Which clubs played for a title, who won it and where: "beat the Seahawks in Super Bowl 50", "the 2005 Champions League final in Moscow"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _dated, _places
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.knowledge import Event
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

#: The titles, as copy names them.
_TITLES = {
    "Super Bowl": r"Super\s+Bowl(?:\s+(?P<edition>[LXVI]+|50)\b)?",
    "World Series": r"World\s+Series",
    "NBA Finals": r"NBA\s+(?:Finals|finals|championship|title)",
    "Stanley Cup": r"Stanley\s+Cup",
    "Champions League": r"Champions\s+League",
    "European Cup": r"European\s+Cup(?!\s+Winners)",
}
#: A round before the last, or another year's: no word of the final.
_ROUND = regexp(
    r"\b(?:semi-?finals?|quarter-?finals?|(?:conference|division|group|league|group-stage|knockout|first|second|opening|preliminary)\s+(?:finals?|stage|round|match|games?|leg|series)|rounds?\s+of|round"
    r"|last\s+(?:16|eight|four)|play-?offs?|qualif\w+|to\s+(?:reach|advance|face|meet|play)|reach\w*|advanc\w+|rematch|Game\s+(?:One|Two|Three|Four|Five|1|2|3|4|5)|odds|bet\w*|favou?rites?|trail\w*|lead\w*|women['’]?s?|youth|season\s+opener|regular\s+season|exhibition|friendly)\b"
)
_WON = regexp(r"\b(?:beat|beating|defeated|defeating|edged|edging|routed|routing|crushed|crushing|upset|upsetting|thrashed|thrashing|downed|downing|stunned|stunning|overcame|overcoming|outlasted|swept|sweeping|dismantled|victory\s+over|win\s+over|triumph\s+over|victory\s+against|win\s+against|come-?back\s+against|rallied\s+past)(?P<gap>\s+(?:(?:the|then|favou?red|defending|champions?|unbeaten|undefeated|rivals?|neighbou?rs|hosts?|Spain|Italy|Germany|England|France)(?:['’]s)?,?\s+){0,4})$")
_LOST = regexp(r"\b(?:lost\s+(?:[\w-]+\s+){0,4}?to|losing\s+(?:[\w-]+\s+){0,4}?to|loss\s+to|defeat\s+(?:by|to)|beaten\s+(?:[\w-]+\s+){0,3}?by|defeated\s+(?:[\w-]+\s+){0,3}?by)\s+(?:the\s+)?$")
#: "who lost to Chelsea on Saturday, won the Champions League in 2005".
_OTHER_CLAUSE = regexp(r"[;:]|,\s+(?:won|win|who|which|but|and|while|as|is|are|was|were|ha[sd]|lifted|claimed|took)\s")
_HELD = r"(?:\s+final)?,?(?:\s+(?:was|is|which\s+was))?(?:\s+(?:held|played|staged|hosted))?\s+in\s+"
#: How long after a final "the Super Bowl" is that one.
_FRESH = 12


@cache
def _names(title: str) -> dict[str, str]:
    """The club of each of its names."""
    return {n: club for t, club, names in _data.rows("terms/clubs.tsv") if t == title for n in (club, *names.split("/")) if n}


@cache
def _club(title: str) -> re.Pattern[str]:
    return regexp(rf"(?<![\w-])(?:{_data.either(_names(title))})(?![\w-])(?!\s+[A-Z][a-z]+\s+(?:Stadium|Park))")


@cache
def _title(title: str) -> re.Pattern[str]:
    return regexp(rf"\b(?:{_TITLES[title]})")


def find(doc: Document) -> Iterator[Finding]:
    """Findings on clubs that did not play for a title, or did not win it, and on the towns of finals."""
    for title in _TITLES:
        seen = -1
        for found in _title(title).finditer(doc.text):
            sentence = doc.sentence_at(found.start())
            if sentence.start == seen or not readable(doc, Span(*found.span())):
                continue
            seen = sentence.start
            event = _which(doc, title, sentence, found.groupdict().get("edition"))
            if event is None or _ROUND.search(doc.text, sentence.start, sentence.end):
                continue
            yield from _clubs(doc, title, Span(*found.span()), sentence, event)
            yield from _place(doc, sentence, event)
        yield from _winners(doc, title)


@cache
def _won_it(title: str) -> re.Pattern[str]:
    """ "Celtic won the European Cup in Lisbon in 1967", "when Chelsea won the 2012 Champions League"."""
    named = re.sub(r"\(\?P<\w+>", "(?:", _TITLES[title])
    clubs = _data.either(_names(title))
    return regexp(
        rf"(?<![\w-])(?P<club>{clubs})\s+(?:last\s+|had\s+|first\s+|famously\s+)?(?:won|lifted|captured|claimed)\s+(?:the\s+|(?:its|their)\s+(?:[a-z]+\s+)?)(?:(?P<one>(?:19|20)\d\d)\s+)?{named}"
        r"(?(one)|(?:\s+title)?(?:\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?,?)?\s+in\s+(?:[A-Z][a-z]+\s+)?(?P<two>(?:19|20)\d\d))\b(?!,?\s+(?:and\s+)?\d)"
    )


def _winners(doc: Document, title: str) -> Iterator[Finding]:
    """A club that is said to have won a title of a year that another won."""
    for m in _won_it(title).finditer(doc.text):
        sentence, club = doc.sentence_at(m.start()), _names(title)[re.sub(r"\s+", " ", m["club"])]
        clubs = {w for t, name, _ in _data.rows("terms/clubs.tsv") if t == title for w in [fold(name).split()[-1]]}
        known = {e.name: e for w in clubs for e in doc.knowledge.contests(w) if e.kind == "title" and title in e.name}
        year = int(m["one"] or m["two"])
        # A season's title may be won in the year after it.
        mine = [e for e in known.values() if e.date.low.year in (year, year + 1 if title in ("Super Bowl", "NBA Finals", "Stanley Cup") else year)]
        if not mine or not any(e.date.low.year == year for e in mine) or any(e.agents[0] == club for e in mine) or not readable(doc, sentence) or DOUBT.search(doc.text, sentence.start, m.end()) or _ROUND.search(m.group()):
            continue
        event = next(e for e in mine if e.date.low.year == year)
        span = Span(*m.span("one" if m["one"] else "two"))
        yield finding(span, f"{event.agents[0]} beat {event.agents[1]} ({event.name}, {_dated.at_words(event.date)})", related=_dated.related(event), severity=speaker_level(doc, span))


def _which(doc: Document, title: str, sentence: Span, edition: str | None) -> Event | None:
    """The one final that a sentence is about: by its number, its year or as the one that has just been."""
    clubs = {w for t, club, _ in _data.rows("terms/clubs.tsv") if t == title for w in [fold(club).split()[-1]]}
    known = {e.name: e for w in clubs for e in doc.knowledge.contests(w) if e.kind == "title" and title in e.name}
    if edition:
        return known.get(f"Super Bowl {edition}")
    said = sentence.of(doc.text)
    # "Their first title since 1908": of another one.
    years = set(re.findall(r"(?<!since )\b(?:19|20)\d\d\b", said))
    day = doc.metadata.date
    if years:
        # The year of its own, or of the only day; a second one may be that of a title before.
        own = re.findall(r"\b((?:19|20)\d\d)\s+(?:Champions\s+League\s+|European\s+Cup\s+)?(?:final|Final|European\s+Cup|Super\s+Bowl|World\s+Series|NBA|Stanley|Champions)|(?:final|Super\s+Bowl|World\s+Series|Finals|Stanley\s+Cup|Champions\s+League)\s+(?:final\s+)?(?:in|of)\s+((?:19|20)\d\d)\b", said)
        one = {a or b for a, b in own} or (years if len(years) == 1 and re.search(r"\b(?:in|of)\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b", said) else set())
        of_year = [e for e in known.values() if one == {str(e.date.low.year)}]
        return of_year[0] if len(of_year) == 1 else None
    recent = [e for e in known.values() if day and e.date.exact and 0 <= (day - e.date.low).days <= _FRESH]
    days = [r for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.kind in ("weekday", "date") for r in e.readings]
    return recent[0] if len(recent) == 1 and day and (any(r.low <= recent[0].date.low <= r.high for r in days) or (not days and (day - recent[0].date.low).days <= 3)) else None


def _clubs(doc: Document, title: str, named: Span, sentence: Span, event: Event) -> Iterator[Finding]:
    names, text = _names(title), doc.text
    sides = [(Span(*m.span()), names[re.sub(r"\s+", " ", m.group())]) for m in _club(title).finditer(text, sentence.start, sentence.end)]
    # Towns are called as clubs are: "in Barcelona".
    sides = [s for s in sides if not re.search(r"\b(?:in|at|near)\s+$", text[sentence.start : s[0].start])]
    winner, loser = event.agents
    subject = ""
    for span, two in sides:
        lead, one = text[sentence.start : span.start], subject
        beat, lost = _WON.search(lead), _LOST.search(lead)
        if not (beat or lost) or not subject:
            subject = two
        between = text[min(named.end, span.end) : max(named.start, span.start)]
        if not one or one == two or not (beat or lost) or _OTHER_CLAUSE.search(between) or DOUBT.search(text, sentence.start, span.end):
            continue
        won, fell = (one, two) if beat else (two, one)
        if (won, fell) == (winner, loser) or not {won, fell} & {winner, loser}:
            continue
        stranger = next((s for s, club in sides if club in (won, fell) and club not in (winner, loser)), span)
        yield finding(stranger, f"{winner} beat {loser} ({event.name}, {_dated.at_words(event.date)})", related=_dated.related(event), severity=speaker_level(doc, stranger))
        return


def _place(doc: Document, sentence: Span, event: Event) -> Iterator[Finding]:
    """ "the 2005 final in Moscow"."""
    year = event.date.low.year
    number = event.name.removeprefix("Super Bowl ")
    named = rf"\b(?:{year}\s+(?:Champions\s+League\s+)?final|Champions\s+League\s+final|Super\s+Bowl\s+{number}|{year}\s+Super\s+Bowl){_HELD}(?:{year}\s+in\s+)?"
    for m in re.finditer(named, sentence.of(doc.text)) if event.venue else ():
        place = _places.at(doc, sentence.start + m.end())
        if place and place.of_kind("city") and _dated.elsewhere(doc, place, event) and (str(year) in m.group() or number in m.group()) and not DOUBT.search(doc.text, sentence.start, place.span.end):
            yield finding(place.span, f"the {event.name} was in {event.venue}, not in {place.text}", related=_dated.related(event), severity=speaker_level(doc, place.span))
            return
