"""When heads of state and government took and left office: "Margaret Thatcher, who entered Downing Street in May 1983"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _dated, _terms
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.knowledge import Office, Person
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Place, Related, finding

_HEADS = frozenset({"president", "prime minister", "premier", "chancellor", "taoiseach"})
_TITLE = r"(?:president|prime\s+minister|premier|chancellor|taoiseach)"
_LEAD = r"(?:,?\s+(?:who|had|has|first|then|later|once|only|was|been|herself|himself|and|also)|,[^,;:.]{3,60},|\s+(?:was|is|became)\s+[^,;:.]{3,50}(?=,\s+(?:taking|entering)\s))*,?\s+"
_TOOK = regexp(
    rf"{_LEAD}(?:(?P<loose>(?:come|came|rose|swept|returned)\s+to\s+(?:power|office)|took\s+power)|(?:took|assumed|entered|taking|entering)\s+(?:up\s+)?(?:office|the\s+presidency|Downing\s+Street|(?:No\.?|Number)\s+10|the\s+White\s+House|the\s+Elys[eé]e(?:\s+Palace)?)|moved\s+into\s+(?:(?:10\s+)?Downing\s+Street|the\s+White\s+House|the\s+Elys[eé]e(?:\s+Palace)?)"
    rf"|sworn\s+in|inaugurated|took\s+the\s+oath(?:\s+of\s+office)?|(?P<became>became|becoming)\s+(?:[A-Z][\w.]+(?:\s[A-Z]\w+)?['’]s\s+|the\s+|its\s+)?(?:(?:first|second|third|youngest|new|[a-z]+['’]s|female|woman|black|Black|elected|democratically)\s+)*(?P<title>{_TITLE}))"
    rf"(?:\s+as\s+(?:the\s+)?(?:[a-z]+\s+)?(?:{_TITLE}))?(?:\s+of\s+(?:the\s+)?(?P<of>[A-Z][\w.]+(?:\s[A-Z]\w+)?))?(?:\s+for\s+(?:the|a)\s+(?:first|second|third)\s+time)?(?P<prep>,?\s+(?:back\s+)?(?:in|on)\s+)"
)
_LEFT = regexp(rf"{_LEAD}(?:left|leaving)\s+(?:office|the\s+presidency|Downing\s+Street|the\s+White\s+House|the\s+Elys[eé]e(?:\s+Palace)?)(?P<prep>,?\s+(?:back\s+)?(?:in|on)\s+)")
#: Offices that are not those of a head of state or government.
_OTHER = regexp(r"\b(?:governor|mayor|senator|secretary\s+of|(?<!prime\s)minister\s+(?:of|for)|(?:foreign|finance|defen[cs]e|interior)\s+minister|leader\s+of|party\s+leader|vice[- ]president|speaker|company|FIFA|club|bank|university|acting|interim|elect)\b", re.IGNORECASE)
#: How far a year, and a month or a day, lies from every known one: some take office before they are sworn in.
_YEAR_OFF, _DAY_OFF = 100, 50


def find(doc: Document) -> Iterator[Finding]:
    """Findings on the days of which a head of state or government took or left office."""
    for n in doc.names.mentions:
        if n.kind != "person":
            continue
        for pattern, edge in ((_TOOK, "start"), (_LEFT, "end")):
            sentence = doc.sentence_at(n.span.start)
            m = pattern.match(doc.text, n.span.end, sentence.end)
            e: Any = _dated.expression_at(doc, m.start("prep") + 1, m.end() + 1) if m else None
            if m is None or e is None or e.kind not in ("date", "month", "year") or e.year is None or e.bounds or e.approximate or len(e.readings) != 1:
                continue
            if object_of(doc.text, sentence.start, n.span.start) and not (m.group().startswith(", who") and m.group().count(",") == 1):
                # "The son of Rafik Hariri, who was killed in 2005, became prime minister in 2009."
                continue
            if not readable(doc, sentence) or DOUBT.search(doc.text, sentence.start, m.end()) or _OTHER.search(doc.text, sentence.start, min(e.span.end + 20, sentence.end)):
                continue
            yield from _judged(doc, n.text, m, e, edge)


def object_of(text: str, start: int, at: int) -> bool:
    """Whether a name at an offset hangs on a preposition or an owner: no subject of what comes behind it."""
    return _HANGS.search(text, start, at) is not None


#: "The son of President ", "Brazil's leader under ".
_HANGS = regexp(r"\b(?:of|with|for|from|by|under|to|than|like|about|against|behind|before|since|after|over|at|and|or)\s+(?:(?:the\s+)?(?:late|former|then)\s+|[A-Z][\w.]+\s+)*$|\b(?:whose|his|her|their)\s+(?:[a-z-]+\s+){0,2}[a-z-]+,\s+$")


def _judged(doc: Document, name: str, m: re.Match[str], e: Any, edge: str) -> Iterator[Finding]:
    person = _person(doc, name)
    if person is None:
        return
    terms = [o for o in person.offices if o.title in _HEADS and o.start]
    lands = {o.of for o in terms}
    if edge == "start" and m["of"] and not any(r.name in lands for r in doc.knowledge.places(m["of"])):
        return
    if edge == "start" and m["title"] and not any(_terms.same_title(m["title"].lower(), o.title) for o in terms):
        return
    days = [w for o in person.offices for w in (o.start if edge == "start" else o.end,) if w]
    low, high = e.readings[0].low, e.readings[0].high
    off = _YEAR_OFF if e.month is None else _DAY_OFF
    if edge == "start" and m["loose"]:
        off = max(off, 120)
    if not days or any(w.low <= high + dt.timedelta(days=off) and low <= w.high + dt.timedelta(days=off) for w in days) or any(not w.exact for w in days):
        return
    # Another was in office then, or who is meant had been for long: a term that the knowledge misses is none.
    if not all(_held(doc, terms, day) for day in (low, high)):
        return
    nearest = min((o for o in terms if (o.start if edge == "start" else o.end)), key=lambda o: abs(((o.start if edge == "start" else o.end).low - low).days))  # type: ignore[union-attr]
    when = nearest.start if edge == "start" else nearest.end
    assert when
    yield finding(
        e.span,
        f"{person.name} {'took' if edge == 'start' else 'left'} office {_dated.at_words(when)}, not {_dated.prep(e)}{e.span.of(doc.text)}",
        related=[Related(Place(*nearest.place), f"{nearest.title} of {nearest.of}: {nearest.person}, from {nearest.start}")],
        severity=speaker_level(doc, e.span),
    )


def _held(doc: Document, terms: list[Office], day: dt.date) -> bool:
    """Whether it is known who held the office on a day."""
    return any(_terms.holders(doc, o.title, o.of, day) for o in terms)


def _person(doc: Document, name: str) -> Person | None:
    """The only known head of state or government that a name can mean."""
    if " " not in name:
        full = next((n.text for n in doc.names.mentions if n.kind == "person" and " " in n.text and n.text.endswith(" " + name)), name)
        name = full
    rows = doc.knowledge.people(name) if " " in name else doc.knowledge.by_family(name)
    heads = {r.name: r for r in rows if any(o.title in _HEADS for o in r.offices)}
    return next(iter(heads.values())) if len(heads) == 1 and len({r.name for r in rows}) <= (1 if " " in name else 400) else None
