"""Where Games and World Cups were, and who won them: "Shanghai, where China staged the last Games in 2008", "France beat Argentina in the 2022 final"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.facts import _dated, _places
from newslint.checks.facts._patterns import readable, speaker_level, unsure
from newslint.knowledge import Event
from newslint.knowledge.rows import fold
from newslint.rule import Document, Finding, Span, finding

_GAMES = r"(?:(?:Summer|Winter|summer|winter)\s+)?(?:Olympics|Olympic\s+Games|Games)|World\s+Cup"
_ANY = re.compile(rf"\b(?P<what>{_GAMES})\b")
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_OTHER = re.compile(r"\b(?:[Rr]ugby|[Cc]ricket|[Ww]omen['’]?s?|ski(?:ing)?|under-\d+|[Yy]outh|Paralympic\w*|Asian|Commonwealth|Pan[- ]American|Special|[Bb]asketball|[Hh]ockey|Club|biathlon|bid|bids|Davis)\b")
#: What may stand between the Games and their year or place.
_LINK = r"(?:,?\s+(?:were|was|which\s+(?:were|was))?\s*(?:held|staged|hosted)?\s*)"
_HELD = r"(?:hosted|staged|held|put\s+on)\s+(?:the\s+|its\s+|their\s+)?(?:last\s+|previous\s+|first\s+)?"
_BEAT = re.compile(
    rf"(?P<one>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:beat|defeated|overcame|edged|downed)\s+(?P<two>[A-Z]\w+(?:\s[A-Z]\w+)?)\b[^.;]{{0,50}}?\b(?:in|at|to\s+win)\s+(?:the\s+)?(?:final\s+of\s+the\s+{_YEAR}\s+World\s+Cup|(?P<b>(?:19|20)\d\d)\s+World\s+Cup\s+final)"
)
_WON = re.compile(rf"(?P<one>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:had\s+|last\s+)?(?:won|lifted|captured)\s+the\s+(?:(?P<a>(?:19|20)\d\d)\s+World\s+Cup|World\s+Cup\s+(?:final\s+)?in\s+{_YEAR})\b")


def find(doc: Document) -> Iterator[Finding]:
    """Findings on hosts and winners."""
    text = doc.text
    if "Games" not in text and "Olympic" not in text and "World Cup" not in text:
        return
    for m in _ANY.finditer(text):
        sentence = doc.sentence_at(m.start())
        if not readable(doc, Span(m.start(), m.end())) or _OTHER.search(text, sentence.start, sentence.end):
            continue
        if claim := _hosted(doc, m, sentence):
            year, place = claim
            year_end = text.find(year, m.start(), sentence.end) + 4 if year in text[m.end() : m.end() + 12] else 0
            games = _of(doc, year, m["what"])
            if games and all(_dated.elsewhere(doc, place, e) for e in games) and not unsure(doc, Span(m.start(), max(m.end(), place.span.end))):
                where = " and ".join(f"the {e.name} was in {e.venue or e.country}" for e in games)
                span = place.span if place.span.start > m.start() else Span(place.span.start, max(m.end(), year_end))
                yield finding(span, f"{where}, not in {place.text}", related=_dated.related(games[0]), severity=speaker_level(doc, place.span))
    for m in (*_BEAT.finditer(text), *_WON.finditer(text)):
        found = m.groupdict()
        year = found["year"] or found.get("a") or found.get("b") or ""
        games = [e for e in _of(doc, year, "World Cup") if e.agents]
        sentence = doc.sentence_at(m.start())
        if not games or _OTHER.search(text, sentence.start, sentence.end) or unsure(doc, Span(m.start(), m.end())) or not readable(doc, Span(m.start(), m.end())):
            continue
        winner, loser = games[0].agents
        one, two = m["one"], found.get("two")
        if not any(r.kind in ("country", "region") for r in doc.knowledge.places(one)) or _same(one, winner):
            continue
        span = Span(m.start(), m.end())
        against = f" against {loser}" if two else ""
        yield finding(span, f"{winner} won the {games[0].name}{against}, not {one}", related=_dated.related(games[0]), severity=speaker_level(doc, span))


def _same(one: str, other: str) -> bool:
    return fold(one).removeprefix("the ").removeprefix("west ") == fold(other).removeprefix("west ")


def _of(doc: Document, year: str, what: str) -> list[Event]:
    cup = what.endswith("Cup")
    season = next((s for s in ("Summer", "Winter") if s in what.title()), "")
    return [e for e in doc.knowledge.events(year) if e.kind == "games" and cup == ("World Cup" in e.name) and season in e.name and str(e.date.low.year) == year] if year else []


def _hosted(doc: Document, m: re.Match[str], sentence: Span) -> tuple[str, _places.Named] | None:
    """The year and the place that a mention of the Games puts together."""
    text = doc.text
    ahead = text[sentence.start : m.start()]
    behind = text[m.end() : sentence.end]
    year = re.match(rf"{_LINK}?\s*(?:in|of)\s+{_YEAR}\b", behind)
    before = re.search(rf"\b{_YEAR}\s+$", ahead)
    if before and (link := re.match(rf"{_LINK}?\s*in\s+(?=[A-Z])", behind)):
        # "the 2008 Games in X".
        place = _places.at(doc, m.end() + link.end())
        return (before["year"], place) if place else None
    # "the X Games of 2008", "the 2008 X Games".
    if place := _places.before(doc, m.start() - 1):
        if year:
            return year["year"], place
        if lead := re.search(rf"\b{_YEAR}\s+$", text[sentence.start : place.span.start]):
            return lead["year"], place
    stated = year["year"] if year else before["year"] if before else ""
    # "X, where China staged the last Games in 2008", "X hosted the Games in 2008", "X, which hosted the 2008 Games".
    held = re.search(rf"(?P<gap>,?\s+(?:where\s+(?:[\w’'-]+\s+){{0,4}}?|which\s+|that\s+|had\s+|when\s+it\s+)?){_HELD}(?:{_YEAR}\s+)?$", ahead)
    if stated and held and (place := _places.before(doc, sentence.start + held.start())):
        return stated, place
    # "the Games in X in 2008".
    if link := re.match(rf"{_LINK}?\s*in\s+(?=[A-Z])", behind):
        place = _places.at(doc, m.end() + link.end())
        after = re.match(rf",?\s+in\s+{_YEAR}\b", text[place.span.end : sentence.end]) if place else None
        if place and after:
            return after["year"], place
    return None
