"""Where a known event was: "shot dead in Houston", "in the Syrian capital", "over western Ukraine", "came to Birmingham, where he was shot"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _dated, _deeds, _places
from newslint.checks.facts._mention import ABOUT, Mention, doubted
from newslint.checks.facts._patterns import speaker_level
from newslint.knowledge import Event
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_IN = regexp(r"(?<!\w)(?:[Ii]n|[Aa]t|on|over|above|off|near|outside|of|to|downtown|through|a|an)\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?(?:downtown\s+|central\s+|suburban\s+)?(?=[A-Z])")
_CAPITAL = regexp(r"\b(?P<who>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:capital|city|town|port)\b")


_DIRECTION = regexp(r"\b(?P<way>north|south|east|west|northeast|northwest|southeast|southwest)ern\s+(?=[A-Z])", re.IGNORECASE)
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


def find(doc: Document, m: Mention, others: list[Mention], grammar: Any) -> Iterator[Finding]:
    text, event = doc.text, m.event
    if any(o.event.kind == event.kind and o.event.venue != event.venue for o in others):
        # Two events of a kind in one sentence: a place may be the other's.
        return
    for found in _CAPITAL.finditer(text, m.sentence.start, m.sentence.end):
        rows = [r for r in doc.knowledge.by_demonym(found["who"]) if r.kind == "country"]
        span = Span(found.start(), found.end())
        if rows and event.country and event.venue and all(r.name != event.country and r.name not in event.venues for r in rows) and not doubted(doc, m, span):
            tree = grammar()
            if tree is not None and tree.holds(span, place=True):
                yield _misplaced(doc, event, span, span.of(text))
                return
    spot = _scene(doc, m) or _mountain(doc, m) or _building(doc, m, grammar)
    if spot is not None and not doubted(doc, m, spot):
        yield _misplaced(doc, event, spot, spot.of(text))
        return
    if (spot := _state(doc, m) or _around(doc, m)) is not None and not doubted(doc, m, spot):
        yield _misplaced(doc, event, spot, spot.of(text))
        return
    if event.kind not in _deeds.PLACED:
        return
    for found in _DIRECTION.finditer(text, m.sentence.start, m.sentence.end):
        way = found["way"].lower()
        place = _places.at(doc, found.end())
        known = [v.split("ern ")[0] for v in event.venues if "ern " in v and v.endswith(event.country)]
        if place and known and event.country in [r.name for r in place.rows] and _OPPOSITE.get(way) == known[0] and not doubted(doc, m, place.span):
            tree = grammar()
            if tree is not None and tree.holds(place.span, place=True):
                yield _misplaced(doc, event, Span(found.start(), place.span.end), text[found.start() : place.span.end])
                return
    for found in _IN.finditer(text, m.sentence.start, m.sentence.end):
        place = _places.at(doc, found.end())
        if place is None or any(s.start < place.span.end and place.span.start < s.end for o in others for s in o.names):
            continue
        word = found.group().split()[0].lower()
        if word in ("a", "an") and not re.match(r"\s[a-z]+", text[place.span.end : place.span.end + 3]):
            continue
        if word not in ("a", "an") and re.match(r"['’]s?\s|\s(?!Province|State|County)[A-Z]", text[place.span.end : place.span.end + 3]):
            continue
        if not all(_dated.elsewhere(doc, place, o.event) for o in others if o.event.kind in _deeds.PLACED or o.places(doc, place.span)):
            continue
        its_day = _its_day_behind(doc, m, place.span)
        if (_venue_said(doc, m, place.span) and not (its_day and event.venue not in m.sentence.of(text))) or doubted(doc, m, place.span) or ABOUT.search(text[m.sentence.start : m.start][-90:]) or _STIRRED.search(text, m.sentence.start, m.start) or _HOME.search(text, m.sentence.start, found.start()) or (event.kind == "return" and re.search(r"\bexile\s+$", text[m.sentence.start : found.start()])):
            continue
        if word == "of" and any(n.kind == "person" and doc.text[n.span.end : found.start()] in (" ", ", ") for n in doc.names.mentions):
            continue  # "Edmund Hillary of New Zealand", "Roger Bannister, of Harrow"
        if word == "of" and re.search(r"(?:north|south|east|west|miles|kilomet(?:er|re)s|outside|short|ahead|people|president|king|queen|leader|minister|government)[\w’'-]*\s+$", text[m.sentence.start : found.start()]):
            # "north of Moscow".
            continue
        if word in ("near", "outside") and any(event.country in (r.name, r.country) for r in place.rows):
            continue
        if word == "to" and not re.match(r",?\s+where\s", text[place.span.end : place.span.end + 8]):
            continue
        tree = grammar()
        if tree is None or not (tree.holds(place.span, place=True) or _where(text, m, place.span)):
            continue
        yield _misplaced(doc, event, place.span, place.text)
        return


#: "Damascus, the scene of the killing of".
_SCENE = regexp(r",\s+(?:the\s+)?(?:scene|site|setting|venue|place)\s+of\s+(?:the\s+)?(?:[a-z]+\s+){0,4}$")
_THERE = regexp(r"(?:\s+[\w’'-]+){0,4}?\s+(?:there|in\s+(?:that|the\s+same)\s+(?:city|town|capital|country))\b")
_WHEN = regexp(r"\b[Ii]n\s+(?=(?P<place>[A-Z][\w’'. -]+?)(?:,?\s+in\s+[^,;.]{3,16}?)?,?\s+when\s+(?:[\w’'.-]+\s+){0,6}$)")


def _scene(doc: Document, m: Mention) -> Span | None:
    """The wrong place that the words make the event's: "X, the scene of", "was in X when he was shot there", "the Rising in X"."""
    text, spots = doc.text, sorted(s for s in (*m.names, *m.deeds) if not doc.text[s.start].isdigit())
    place: _places.Named | None = None
    if scene := _SCENE.search(text, m.sentence.start, m.start):
        place = _places.before(doc, scene.start())
    elif (when := _WHEN.search(text[: spots[0].start], m.sentence.start)) and any(_THERE.match(text, s.end) for s in spots):
        place = _places.at(doc, when.end())
    elif m.whole and m.event.venue and m.event.kind in _deeds.FOUGHT:
        behind = re.compile(r"\s+(?:in|at)\s+(?=[A-Z])").match(text, m.names[0].end)
        place = _places.at(doc, behind.end()) if behind else None
        if place is None or _dated.expression_at(doc, place.span.end + 4, place.span.end + 6) is not None:
            return None
    return place.span if place and _dated.elsewhere(doc, place, m.event) and not _venue_said(doc, m, place.span) else None


#: "Graceland, his house in".
_LIES = regexp(r"(?:\s(?:Institute|Hotel|Motel|Hall|Theatre|Theater))?(?:,\s+(?:his|her|its|the|a|an)\s+(?:[a-z]+\s+){1,4}|\s+)(?:in|near|outside)\s+(?:the\s+)?(?=[A-Z])")


def _around(doc: Document, m: Mention) -> Span | None:
    """The wrong town behind the event's own house or hotel: "at the Lorraine Motel in Atlanta"."""
    if not m.event.venue or (m.event.end and (m.event.end.high - m.event.date.low).days > 40):
        return None
    for name in (v for v in m.event.venues if v[0].isupper() and not doc.knowledge.places(v)):
        for at in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", m.sentence.of(doc.text)):
            lies = _LIES.match(doc.text, m.sentence.start + at.end(), m.sentence.end)
            place = _places.at(doc, lies.end()) if lies else None
            if place is not None and _dated.elsewhere(doc, place, m.event) and place.text not in m.event.venues:
                return place.span
    return None


def _state(doc: Document, m: Mention) -> Span | None:
    """The state behind the event's own town that is another than the town's: "at a rally in Butler, Ohio"."""
    own = [v for v in m.event.venues if any(r.kind == "region" and r.country == "United States" for r in doc.knowledge.places(v))]
    town = re.compile(rf"(?<!\w){re.escape(m.event.venue)},\s+(?=[A-Z])").search(doc.text, m.sentence.start, m.sentence.end) if own and m.event.venue else None
    place = _places.at(doc, town.end()) if town else None
    states = place.of_kind("region") if place else ()
    return place.span if place and states and all(r.country == "United States" for r in states) and not place.of_kind("city") and not _places.same_name(doc, place.text, tuple(own)) else None


_CLIMBED = regexp(r"\b(?:(?:summit|top|peak)\s+of|climb(?:ed|ing)?|conquered|scaled|(?:ascent|conquest)\s+of)\s+(?:Mount\s+|Mt\.?\s+)?(?P<peak>[A-Z][\w’'-]+)")


def _mountain(doc: Document, m: Mention) -> Span | None:
    """Another mountain than the one that was climbed: "Hillary reached the summit of K2 in May 1953"."""
    found = _CLIMBED.search(doc.text, m.sentence.start, m.sentence.end) if m.event.kind == "ascent" else None
    if found is None or not any(m.event.date.low.year == e.year for e in doc.dates if m.sentence.start <= e.span.start < m.sentence.end):
        return None
    named = found["peak"]
    other = named not in (m.event.venue, *m.event.venues) and any(named in (row.name.removeprefix("Mount "), *row.variants) for row in doc.knowledge.landmarks())
    return Span(*found.span("peak")) if other else None


_BUILDING = regexp(r"\b(?:[Ii]n|[Aa]t|outside)\s+(?:the\s+)?(?P<name>(?:[A-Z][\w.’'-]+\s+){1,2}(?P<type>Castle|Palace|Hotel|Motel|Hospital|Theat(?:er|re)|Ballroom|Prison|Stadium|Airport|Church|School|College|Hall))\b(?!['’])")


def _building(doc: Document, m: Mention, grammar: Any) -> Span | None:
    """Another castle, hotel or theatre than the known one: "died at Windsor Castle"."""
    for found in _BUILDING.finditer(doc.text, m.sentence.start, m.sentence.end):
        known = [v for v in (m.event.venue, *m.event.venues) if v.split()[-1][:5] == found["type"][:5] and " " in v]
        span = Span(*found.span("name"))
        if known and span.of(doc.text) not in known and not _venue_said(doc, m, span) and (tree := grammar()) is not None and tree.holds(span, place=True):
            return span
    return None


def _misplaced(doc: Document, event: Event, span: Span, said: str) -> Finding:
    where = ", ".join(dict.fromkeys(n for n in (event.venue, event.country) if n))
    return finding(
        span, f"{_dated.subject(event, None)} was in {where}, not in {said}", related=_dated.related(event), severity=speaker_level(doc, span)
    )


def _where(text: str, m: Mention, place: Span) -> bool:
    """ "came to Memphis, where he was shot"."""
    link = re.compile(r",?\s+where\s+(?:[\w’'.-]+\s+){0,6}?$").search(text, place.end, max(m.start, place.end)) if m.start > place.end else None
    first = min((s.start for s in m.deeds if s.start > place.end), default=-1)
    return link is not None or (first > 0 and bool(re.fullmatch(r",?\s+where\s+(?:[\w’'.,-]+\s+){0,6}", text[place.end : first])))


def _its_day_behind(doc: Document, m: Mention, place: Span) -> bool:
    """Whether the event's very day stands right behind a place and its name before: "the signing of X in Dublin on April 10, 1998"."""
    e = next((e for e in doc.dates if e.span.start >= place.end), None)
    return e is not None and doc.text[place.end : e.span.start] == " on " and e.day is not None and e.year == m.event.date.low.year and not _dated.conflicts(e, _dated.extent(m.event)) and any(s.end <= place.start <= s.end + 5 for s in (*m.names, *m.deeds))


#: Where somebody comes from: "Prevost, born in Chicago, was elected pope".
_HOME = regexp(r"\b(?:born|raised|educated|brought up|grew up|schooled|trained|ordained|lives?|lived|living|based|native)\s+$")
#: What an event stirs elsewhere.
_STIRRED = regexp(r"\b(?:protest\w*|reactions?|outrage|anger|debate|demonstrat\w+|vigils?|mourn\w+|response|rall(?:y|ies)|tributes?|services?|riots?|grief|outcry)\b[^,;:]{0,60}$", re.IGNORECASE)


def _venue_said(doc: Document, m: Mention, place: Span) -> bool:
    """Whether the sentence names the right place too, other than as the state of the wrong one ("Birmingham, Alabama")."""
    sentence = doc.text[m.sentence.start : place.start] + " " + re.sub(r"^,\s+[A-Z][\w.]*(?:\s[A-Z]\w+)?", "", doc.text[place.end : m.sentence.end])
    sentence = m.unnamed(doc, sentence)
    return any(n in sentence for n in (m.event.venue, *m.event.venues) if n)
