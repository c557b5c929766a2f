"""Days and places of events that are told by verbs, anywhere in their clause; and who was the first to do a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.checks.facts import _dated, _meetings, _places, _tellings
from newslint.checks.facts._known_when import plain
from newslint.checks.facts._mention import ABOUT
from newslint.checks.facts._patterns import CLOSED, OPENED, readable, speaker_level, unsure
from newslint.checks.facts._tellings import Telling
from newslint.knowledge import Event, phrases
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Related, Span, finding
from newslint.rule import Place as At

_FRONT = regexp(r"[“\"]?(?:And\s+|But\s+)?(?:(?:In|On|Back\s+in|Early\s+in|Late\s+in)\s[^;:]{3,40}|It\s+was\s+[^;:]{3,60}\sthat|.{0,60}\bin\s+[^,;:]{3,20}),?\s+(?:[\w’'.-]+\s+){0,4}$")
_WHEN = regexp(r",?\s+(?:when|in\s+which|on\s+which|that)\s+(?:[\w’'.-]+\s+){0,4}$")
_AT = regexp(r"(?<!\w)(?:in|at|near|outside)\s+(?:the\s+[a-z]+\s+(?:city|capital|town|resort|port|suburb)\s+of\s+)?(?:a\s+[a-z]+\s+[a-z]+\s+in\s+)?(?=[A-Z])")
#: An act on another day than the event's own: not told of the event.
_ABOUT = regexp(
    r"\b(?:anniversary|commemorat\w+|film|movie|book|novel|series|documentary|drama|question|quiz|which\s+year|had\s+(?!been\b)|misstated|correction|convicted|jailed|charged|sentenced|acquitted|said|told|wrote"
    r"|recalled|announced|claimed)\b", re.IGNORECASE,
)  # fmt: skip
#: Days before publication in which a month without a year can only be the event's.
_YEARLESS = 330


_AFTER = regexp(r"\b(?:after|following|since|before|until|till)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)


class _Spot(NamedTuple):
    event: Event
    telling: Telling
    clause: bool


def find(doc: Document, events: list[Event], words: set[str]) -> Iterator[Finding]:
    """Findings on events that the text tells."""
    firsts = [m.start() for m in _FIRST.finditer(doc.text)]
    spots: list[_Spot] = []
    for event in events:
        if event.kind == "first-person":
            yield from _first(doc, event, firsts)
            continue
        spots += [_Spot(event, t, False) for t in _tellings.find(doc, event)]
        for clause in event.clauses:
            if "@" not in clause and _dated.possible(clause, words):
                for m in phrases.pattern(clause).finditer(doc.text):
                    spots.append(_Spot(event, Telling(Span(m.start(), m.end()), _tellings.reach(doc, m.end())), True))
    for spot in spots:
        rivals = [s for s in spots if s.telling.span.start < spot.telling.span.end and spot.telling.span.start < s.telling.span.end]
        yield from _judged(doc, spot, [s.event for s in rivals])


def _judged(doc: Document, spot: _Spot, events: list[Event]) -> Iterator[Finding]:
    span, reach = spot.telling
    text, sentence = doc.text, doc.sentence_at(span.start)
    ahead = text[sentence.start : span.start]
    if not readable(doc, span) or text[sentence.start : sentence.end].rstrip().endswith("?"):
        return
    e = _dated.expression_at(doc, reach.start, reach.end)
    if e is not None and _AFTER.search(ahead) and "," in text[reach.start : e.span.start]:
        # "Ten years after Russia annexed Crimea, in 2024, ...": the day is that of the main clause.
        e = None
    if e is not None and e.approximate and e.year and re.match(r"(?:late|early|mid)\b", e.span.of(text), re.IGNORECASE):
        e = e._replace(approximate=False)
    if e is not None and e.span.of(text).lower() == "that year":
        # "began in 2008, shortly after it became independent that year".
        e = next((o for o in reversed(doc.dates) if sentence.start <= o.span.start and o.span.end < span.start and o.kind == "year" and o.year), None)
    fronted = False
    if e is None:
        e = _ahead(doc, sentence, span, ahead)
        fronted = e is not None
    if e is not None and _tells(doc, e, spot.event) and all(_dated.conflicts(e, _dated.extent(o)) for o in events):
        about = ahead if not fronted else text[e.span.end : span.start]
        if not unsure(doc, Span(span.start, max(span.end, e.span.end))) and not _ABOUT.search(about) and not ABOUT.search(ahead[-90:]):
            event = spot.event
            yield finding(
                e.span,
                f"{_dated.subject(event, None)} was {_dated.at_words(event.date)}, not {_dated.prep(e)}{e.span.of(text)}",
                related=_dated.related(event),
                severity=speaker_level(doc, span),
            )
            return
    if spot.event.parties and (other := stranger(doc, spot.event, span)):
        yield finding(
            other.span,
            f"{other.text} had no part in {_dated.subject(spot.event, None)}: {', '.join(spot.event.parties)} had",
            related=_dated.related(spot.event),
            severity=speaker_level(doc, span),
        )
        return
    if (place := _place(doc, reach, sentence, span, ahead)) and all(_dated.elsewhere(doc, place, o) for o in events):
        if unsure(doc, Span(span.start, max(span.end, place.span.end))) or _ABOUT.search(ahead) or ABOUT.search(ahead[-90:]):
            return
        event = spot.event
        where = ", ".join(dict.fromkeys(n for n in (event.venue, event.country) if n))
        yield finding(
            place.span,
            f"{_dated.subject(event, None)} was in {where}, not in {place.text}",
            related=_dated.related(event),
            severity=speaker_level(doc, span),
        )


_BY = regexp(r"[^.;:“”\"]{0,60}?\b(?:by|between)\s")


_TOGETHER = regexp(
    r"(?P<one>[A-Z][\w’'-]+(?:\s(?:bin|de|von|[A-Z][\w.’'-]+))*)(?:,\s+(?P<two>[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]+)*))?\s+and\s+(?P<three>[A-Z][\w’'-]+(?:\s(?:de|von|[A-Z][\w.’'-]+))*)\s+(?:had\s+|first\s+)?"
    r"(?:signed|met|agreed|reached|negotiated|concluded|initialed|shook\s+hands|sat\s+down|gathered|sealed|bec[ao]me\s+the\s+first|reached\s+the|climbed|conquered|scaled|fought|boxed|flew|stood\s+on|made\s+the\s+first)\b"
)


_BY_TWO = regexp(
    r"\b(?:by|between)\s+(?:[a-z]+\s+)*(?P<one>[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]+)*)(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s+and\s+(?:[a-z]+\s+)*(?P<three>[A-Z][\w’'-]+(?:\s(?:de|[A-Z][\w.’'-]+))*)"
)


def odd_one(doc: Document, event: Event, sentence: Span) -> Span | None:
    """The one of "Reagan and Brezhnev signed ..." who was none of the parties, where another was."""
    ends = {w for p in event.parties for w in fold(p).split()}  # "Kim" is the family of Kim Jong Un
    for m in (*_TOGETHER.finditer(doc.text, sentence.start, sentence.end), *_BY_TWO.finditer(doc.text, sentence.start, sentence.end)):
        names = [(g, m[g]) for g in ("one", "two", "three") if m.groupdict().get(g)]
        last = {g: fold(n).split()[-1] for g, n in names}
        if not any(v.rstrip(".") in ends for v in last.values()):
            continue
        for g, name in names:
            span = Span(m.start(g), m.start(g) + len(name.rstrip(".")))
            if last[g].rstrip(".") not in ends and (event.kind == "crush" or _somebody(doc, span)) and not unsure(doc, Span(m.start(), m.end())):
                return span
    return None


def _somebody(doc: Document, span: Span) -> bool:
    """Whether a name is that of a person: a known one, or one with a given name."""
    name = span.of(doc.text)
    return bool(doc.knowledge.by_family(name.split()[-1]) or doc.knowledge.people(name)) or any(m.kind == "person" and m.given and m.span.overlaps(span) for m in doc.names.mentions)


def stranger(doc: Document, event: Event, span: Span) -> Any:
    """A known person whom "signed by A and B" or "brokered between A and B" names, and who was none of the parties."""
    sentence = doc.sentence_at(span.start)
    by = _BY.match(doc.text, span.end, sentence.end)
    if by is None or unsure(doc, span):
        return None
    end = re.compile(r"[.;:“”\"]|,\s(?:who|which|but|when|while|after)\s|$").search(doc.text, by.end(), sentence.end)
    ends = {w for p in event.parties for w in fold(p).split()}  # "Kim" is the family of Kim Jong Un
    for m in doc.names.mentions:
        if m.kind != "person" or not by.end() <= m.span.start < (end.start() if end else sentence.end) or m.possessive or " " not in m.text:
            continue
        rows = doc.knowledge.people(m.text)
        if rows and fold(m.text).split()[-1] not in ends and not any(fold(r.name).split()[-1] in ends for r in rows):
            return m
    return None


def _ahead(doc: Document, sentence: Span, span: Span, ahead: str) -> Any:
    """The day before a clause: "In April 1968, ...", "on August 2, 1991, when ...", "It was on 28 June 1914 that ..."."""
    if m := _WHEN.search(ahead):
        e = _dated.expression_before(doc, sentence.start + m.start())
        return e and plain(doc.text, e)
    if _FRONT.fullmatch(ahead) and not re.search(r"\b(?:after|before|since|until|when|as|years?)\b", ahead):
        return _dated.expression_at(doc, sentence.start, span.start)
    return None


def _tells(doc: Document, e: Any, event: Event) -> bool:
    """Whether an expression can be compared with the day of an event."""
    if e.kind == "weekday" or e.bounds in ("since", "until", "by", "before", "after") or e.approximate:
        return False
    if e.year is not None or e.kind in ("decade", "century"):
        return True
    published = doc.metadata.date
    recent = published is not None and 0 <= (published - (event.end or event.date).high).days < _YEARLESS
    return recent and e.month is not None


def _place(doc: Document, reach: Span, sentence: Span, span: Span, ahead: str) -> _places.Named | None:
    """The first place in the reach of a clause, or of "It was in Budapest, on ..., that"."""
    on = _WHILE.match(doc.text, reach.end)
    for m in _AT.finditer(doc.text, reach.start, min(on.end(), sentence.end) if on else reach.end):
        if OPENED.search(doc.text, sentence.start, span.start) and CLOSED.search(doc.text, span.end, m.start()):
            break  # "who was a girl when the bomb was dropped, spoke in Toronto"
        if (place := _places.at(doc, m.end())) and not re.match(r"['’]s?\s|\s(?!Province|State|County)[A-Z]", doc.text[place.span.end : place.span.end + 3]):
            return place
    if (opening := re.match(r"[“\"]?It\s+was\s+(?:in|at)\s+(?=[A-Z])", ahead)) and re.search(r"\bthat\s", ahead):
        return _places.at(doc, sentence.start + opening.end())
    return None


#: "while making a speech in Nara": the place is still that of the event.
_WHILE = regexp(r"\s(?:while|as\s+he|as\s+she|during)\s(?:[a-z]+\s+){1,7}[A-Z]\w+")
_LINK = regexp(r"(?:,\s+(?:\d{2}|[^,;.()]{3,40}),)?(?:\s+(?:on|in)\s+(?:[A-Z][a-z]+|(?:[A-Z][a-z]+\s+)?(?:18|19|20)\d\d))?(?:,\s+(?:an?|the)\s+[^,;.()]{3,50}?\s+who\s+(?:in\s+[^,]{3,25}\s+)?(?:was|became)\s+|,\s+in\s+(?:18|19|20)\d\d\s+|,\s+(?:the\s+)?leader\s+of\s+|,\s+(?:who,?\s+(?:(?:in|on)\s+[^;()]{3,25}\s+)?(?:was|is|became)\s+)?|,?\s+becoming\s+|\s+(?:was|is|became|had\s+become)\s+(?:also\s+)?|\s+\(|\s+as\s+|\s+who\s+(?:was|became)\s+)(?:the\s+|its\s+)?$")
#: "The first Catholic president, Joe Biden".
_NAMED = regexp(r"(?:,\s+|\s+(?:was|is)\s+)(?:the\s+(?:[A-Z]\w+\s+|[a-z]+\s+){0,2})?$")
#: "the flight that made Sally Ride the first woman in space".
_MADE = regexp(r"\b(?:made|making|makes|make)\s+$")


_FIRST = regexp(r"\b(?:first|only|last|second)\s")


def _first(doc: Document, event: Event, firsts: list[int]) -> Iterator[Finding]:
    """ "Buzz Aldrin, the first man to walk on the moon": another than the known one."""
    ends = {fold(p).split()[-1] for p in event.participants}
    for clause in (c.removeprefix("the ") for c in event.clauses):
        for m in filter(None, (phrases.pattern(clause).search(doc.text, max(at - 30, 0), at + 100) for at in firsts)):
            who = _named_before(doc, m) or _named_after(doc, m)
            # "The first American president to visit Hiroshima": of fewer than all presidents.
            of_fewer = " to " not in m.group() and re.match(r"\s+to\s+[a-z]", doc.text[m.end() : m.end() + 8])
            if who is None or of_fewer or re.match(r"\s+(?:twice|again|since|after|from)\b", doc.text[m.end() : m.end() + 12]):
                continue
            span = Span(min(who.start, m.start()), max(m.end(), who.end))
            if fold(who.of(doc.text)).split()[-1] in ends or not readable(doc, span) or unsure(doc, span):
                continue
            known = list({fold(p).split()[-1]: p for p in reversed(event.participants)}.values())[::-1]
            yield finding(
                span,
                f"{' and '.join(known)}, not {who.of(doc.text)}, was {event.name}",
                related=[Related(At(*event.place), f"{event.name}: {', '.join(known)} ({event.date})")],
                severity=speaker_level(doc, span),
            )


def _named_before(doc: Document, m: re.Match[str]) -> Span | None:
    """The person whom "X was", "X, the" or "made X the" makes the first."""
    subject = next((n for n in reversed(doc.names.mentions) if n.span.end < m.start()), None)
    if subject is None or subject.kind not in ("person", "unknown"):
        return None
    gap = doc.text[subject.span.end : m.start()]
    # "He was with X and Y, the first men": only one person is spoken of.
    joined = re.search(r"(?:\band|,|\bwith)\s+(?:[A-Z][\w.]*\s+)?$", doc.text[max(subject.span.start - 12, 0) : subject.span.start])
    if joined or not (_LINK.fullmatch(gap) or (gap == " the " and _MADE.search(doc.text, 0, subject.span.start))):
        return None
    name = _meetings.row_name(doc, subject) or (subject.text if " " in subject.text else "")
    if not name or fold(name).split()[-1] != fold(subject.text).split()[-1]:
        return None
    return Span(*subject.span)


def _named_after(doc: Document, m: re.Match[str]) -> Span | None:
    """The person of "the first man on the moon, X"."""
    subject = next((n for n in doc.names.mentions if n.span.start >= m.end()), None)
    if subject is None or subject.kind not in ("person", "unknown") or not _NAMED.fullmatch(doc.text[m.end() : subject.span.start]):
        return None
    start, words = subject.span.start, subject.text.split()
    if len(words) > 2 and doc.knowledge.by_demonym(words[0]):
        # "the American Sally Ride".
        start += subject.text.index(words[1])
    elif subject.kind != "person" or len(words) < 2:
        return None
    if (more := re.match(r"\s+and\s+(?:[A-Z]\w+\s+){1,2}", doc.text[subject.span.end : subject.span.end + 40])) and re.search(r"\b(?:men|women|people|persons|pair|two|climbers|astronauts)\b", m.group()) is None and more:
        return None
    return Span(start, subject.span.end)
