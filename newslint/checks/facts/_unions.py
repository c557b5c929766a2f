"""When countries joined and left unions of countries, and as which of their members: "Croatia joined the European Union in 2012", "NATO's 31st member, Norway"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _dated, _places
from newslint.checks.facts._known_when import plain
from newslint.checks.facts._patterns import DOUBT, readable, said_at
from newslint.knowledge.schema import when
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span


class _Entry(NamedTuple):
    """The days that may be meant, and the places among the members that were filled on them."""

    days: _dated.Ends
    places: tuple[int, int] | None
    #: The day as it is printed in the table.
    said: str


class _Land(NamedTuple):
    span: Span
    names: frozenset[str]


_NTH = rf"(?P<n>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(sorted((w for w, v in ORDINALS.items() if v > 1 and '-' not in w), key=len, reverse=True))})"
_TELLS = regexp(r"\b(?:join(?:ed|ing)?|members?|admitted|admission|acced\w+|accession|entry|entered|adopt(?:ed|ing)?|left|quit|withdr[ae]w\w*|departure|currency|country|belong(?:s|ed|ing)|been\s+(?:in|part|inside))\b")
_JOINED = r"join(?:ed|ing)|belong(?:s|ed)\s+to|acced(?:ed|ing)\s+to|entered|adopted|switched\s+to|(?:was|were|been)\s+(?:[a-z]+ly\s+)?admitted\s+(?:in)?to|(?:became|become|becoming)\s+(?:an?\s+)?(?:full\s+|new\s+)?members?(?:\s+(?:states?|countr(?:y|ies)))?\s+of"
_LEFT = r"left|quit|withdrew\s+from|pulled\s+out\s+of|walked\s+out\s+of|exited"
_VERB = regexp(rf"\b(?:(?P<joined>{_JOINED}|been\s+(?:in|part\s+of|inside|an?\s+(?:full\s+)?member\s+of))|(?P<left>{_LEFT}))\s+(?:the\s+)?(?:[a-z-]+\s+)?$")
#: "Finland's accession to NATO".
_NOUN = regexp(r"['’]s?\s+(?:formal\s+|eventual\s+)?(?:entry|accession|admission)\s+(?:in)?to\s+(?:the\s+)?$")
_MEMBER = regexp(
    rf"\b{_NTH}(?:\s+(?:and\s+[a-z]+est\s+|full\s+|[A-Z]?[a-z]+\s+)?(?:member|country|nation|state)(?:\s+(?:state|country|nation))?\b(?P<of>\s+(?:of|in|to\s+(?:join|adopt|use|enter|be\s+admitted|accede|switch))\b)?|(?P<bare>(?=\s+(?:in|on)\s+[A-Z\d]|[.,;])))"
)
_BARE = regexp(r"\bjoined(?:\s+(?:the\s+(?:alliance|bloc|union|club|group|organi[sz]ation)|it))?(?=\s+(?:in|on)\s+[A-Z\d])")
#: Between a country and what it did.
_GAP = regexp(
    r",?(?:\s+(?:which|that|who))?(?:\s+(?:on\s+[A-Z][a-z]+day|this\s+week|this\s+month|last\s+year|had|has|have|only|finally|formally|officially|first|itself|then|also|later|jointly|together|both|all|will|would|is|was|were|be|to|became|become|becoming|about|as|joined"
    r"|the|its|their|a|bloc['’]s|alliance['’]s|group['’]s|club['’]s|organi[sz]ation['’]s|zone['’]s|NATO['’]s|EU['’]s|European\s+Union['’]s|U\.?N\.?['’]s))*,?\s*"
)
#: "Signed an accord to become NATO's 30th member", "was admitted on Thursday as its 193rd member", behind the only country of the sentence.
_TO_BECOME = regexp(r"\b(?:to\s+become|becoming|as|to\s+be|made\s+it)\s+(?:the|its|their|[A-Z][\w.]+(?:\s[A-Z]\w+)?['’]s|the\s+[a-z]+['’]s)\s+$")
_NOT_YET = regexp(r"\b(?:will|would|to|is\s+to|about|could|may)\s")
_LIST = regexp(r"(?:,|,?\s+and)\s+(?:the\s+)?")
_PRONOUN = regexp(r"\b(?:it|they|[Tt]he\s+(?:[A-Za-z-]+\s+){0,2}(?:country|nation|state|republic|kingdom|island))$", re.IGNORECASE)
_AFTER = regexp(r"(?:\s+(?:alliance|bloc|zone|area|club|group|currency|members?))?(?:\s+(?:together|along)\s+with\s+[^.;:]{3,50}?)?(?P<prep>,?\s+(?:back\s+)?(?:in|on|since)\s+)")
#: "The last country to join the United Nations was South Sudan, in 2011."
_WAS = regexp(r"\s+(?:was|were)\s+(?:the\s+)?$")
_TO_JOIN = regexp(r"\bto\s+(?:join|enter|adopt|accede\s+to|be\s+admitted\s+to)\s+(?:the\s+)?$")
_DAY_FIRST = regexp(r",?\s+(?:when\s+|that\s+)?(?:the\s+)?(?:[a-z]+\s+){0,2}")


@cache
def _unions() -> tuple[re.Pattern[str], dict[str, str]]:
    """The names of the bodies, and the body of each name."""
    names = {n: body for body, each in _data.rows("terms/unions.tsv") for n in each.split("/")}
    return regexp(rf"(?<![\w-]){_data.either(names)}(?![\w-])"), names


@cache
def accessions() -> dict[str, dict[str, tuple[_Entry, ...]]]:
    """The entries of each country into each body; those of "left BODY" are its departures."""
    out: dict[str, dict[str, tuple[_Entry, ...]]] = {}
    for body, day, place, lands in _data.rows("terms/accessions.tsv"):
        low, _, high = day.partition("..")
        first, _, last = place.partition("-")
        days = _dated.Ends(when(low).low, when(high or low).high)
        entry = _Entry(days, (int(first), int(last or first)) if place else None, _dated.at_words(when(high or low)))
        for land in lands.split("/"):
            of = out.setdefault(body, {})
            of[land] = (*of.get(land, ()), entry)
    return out


def find(doc: Document) -> Iterator[Finding]:
    """Findings on when countries joined or left a body, and as which member."""
    pattern, names = _unions()
    if not pattern.search(doc.text):
        return
    before: set[str] = set()
    counted = False
    last: Span | None = None
    for sentence in doc.sentences_in(Span(0, len(doc.text))):
        bodies = [(Span(*b.span()), names[re.sub(r"\s+", " ", b.group())]) for b in pattern.finditer(doc.text, sentence.start, sentence.end)]
        if last is None or doc.block_at(last.start) != doc.block_at(sentence.start):
            before, counted = set(), False
        here = {body for _, body in bodies} or before or _named(doc, sentence)
        if _TELLS.search(doc.text, sentence.start, sentence.end) or counted:
            lands = named_lands(doc, sentence)
            seen = {f.span: f for f in _told(doc, sentence, last, lands, bodies, here, counted)}
            yield from seen.values()
        counted = bool(_MEMBER.search(doc.text, sentence.start, sentence.end)) and bool(here)
        before, last = here, sentence


def _named(doc: Document, sentence: Span) -> set[str]:
    """The bodies that the paragraph names behind "the bloc's 28th member"."""
    pattern, names = _unions()
    block = doc.block_at(sentence.start)
    return {names[re.sub(r"\s+", " ", b.group())] for b in pattern.finditer(doc.text, sentence.end, block.span.end)}


def _told(doc: Document, sentence: Span, last: Span | None, lands: list[_Land], bodies: list[tuple[Span, str]], here: set[str], counted: bool) -> Iterator[Finding]:
    text = doc.text
    if not readable(doc, sentence):
        return
    for span, body in bodies:
        noun = _NOUN.search(text, sentence.start, span.start)
        verb = _VERB.search(text, sentence.start, span.start)
        if noun and (owner := [land for land in lands if land.span.end == noun.start()]):
            yield from _dates(doc, sentence, owner, owner[0].span.start, span.end, body)
        elif _TO_JOIN.search(text, sentence.start, span.start) and (whose := [land for land in lands if _WAS.fullmatch(text, span.end, land.span.start)]):
            yield from _dates(doc, sentence, whose, whose[0].span.end, whose[0].span.end, body)
        elif verb and (whose := _subjects(doc, sentence, last, lands, verb.start())) and not _NOT_YET.search(text, max(whose[-1].span.end, sentence.start), verb.start()):
            yield from _dates(doc, sentence, whose, min(verb.start(), whose[0].span.start) if whose[0].span.start >= sentence.start else verb.start(), span.end, f"left {body}" if verb["left"] else body)
    if len(here) != 1:
        return
    (body,) = here
    for m in _BARE.finditer(text, sentence.start, sentence.end):
        if whose := _subjects(doc, sentence, last, [land for land in lands if land.names & accessions().get(body, {}).keys()], m.start()):
            yield from _dates(doc, sentence, whose, m.start(), m.end(), body)
    for m in _MEMBER.finditer(text, sentence.start, sentence.end):
        if (m["bare"] is not None and not counted) or (m["bare"] is None and not (m["of"] or "member" in m.group())):
            continue
        n = ORDINALS.get(m["n"].lower()) or int(re.sub(r"\D", "", m["n"]))
        whose = _subjects(doc, sentence, last, lands, m.start()) or (lands if len(lands) == 1 and _TO_BECOME.search(text, lands[0].span.end, m.start()) else []) or [land for land in lands if re.fullmatch(r"(?:\s+of\s+[^,;.]{3,40})?,\s+", text[m.end() : land.span.start] or "-")]
        entries = [e for land in whose for name in land.names for e in accessions().get(body, {}).get(name, ()) if e.places]
        if len(whose) == 1 and entries and not any(e.places and e.places[0] <= n <= e.places[1] for e in entries) and not DOUBT.search(text, sentence.start, m.start()):
            first = next(e.places for e in entries if e.places)
            said = whose[0].span.of(text)
            yield said_at(doc, Span(*m.span("n")), f"{said} was number {first[0] if first[0] == first[1] else f'{first[0]} to {first[1]}'} of the members of {body}")


def _dates(doc: Document, sentence: Span, lands: list[_Land], start: int, end: int, body: str) -> Iterator[Finding]:
    """A wrong day or year beside the telling of an entry."""
    text = doc.text
    after = _AFTER.match(text, end, sentence.end)
    e: Any = _dated.expression_at(doc, after.start("prep") + 1, after.end() + 1) if after else None
    if e is None:
        first = next((o for o in doc.dates if sentence.start <= o.span.start and o.span.end <= start), None)
        lead = first and re.fullmatch(r"[“\"]?(?:(?:.*\s)?(?:[Ii]n|[Oo]n|[Ss]ince)\s+)?(?:the\s+)?", text[sentence.start : first.span.start])
        e = plain(text, first) if first and lead and _DAY_FIRST.fullmatch(text, first.span.end, start) else None
    if e is not None and e.bounds == "since" and e.kind == "year" and e.year and after:
        e = e._replace(bounds=None, readings=(_dated.Ends(dt.date(e.year, 1, 1), dt.date(e.year, 12, 31)),))
    if e is None or e.kind not in ("date", "month", "year") or e.year is None or e.bounds or not e.readings or DOUBT.search(text, sentence.start, start):
        return
    published = doc.metadata.date
    if published and all(r.low > published for r in e.readings):
        return
    for land in lands:
        entries = [entry for name in land.names for entry in accessions().get(body, {}).get(name, ())]
        if entries and _dated.conflicts(e, [entry.days for entry in entries]):
            did = "left" if body.startswith("left ") else "joined"
            yield said_at(doc, e.span, f"{land.span.of(text)} {did} {body.removeprefix('left ')} {entries[0].said}")
            return


def named_lands(doc: Document, sentence: Span) -> list[_Land]:
    """The countries that a sentence names."""
    out: list[_Land] = []
    for t in doc.tokens:
        if t.span.start >= sentence.end:
            break
        if t.span.start < sentence.start or not t.capitalised or (out and t.span.start < out[-1].span.end):
            continue
        place = _places.at(doc, t.span.start)
        names = {n for r in place.of_kind("country") for n in (r.name, *r.variants)} if place else set()
        if place and (names or place.text in ("West Germany", "East Germany")):
            out.append(_Land(place.span, frozenset({*names, place.text})))
    return out


def _subjects(doc: Document, sentence: Span, last: Span | None, lands: list[_Land], at: int) -> list[_Land]:
    """The countries of which something is told at an offset."""
    text = doc.text
    ahead = [land for land in lands if land.span.end <= at]
    if ahead and _GAP.fullmatch(text, ahead[-1].span.end, at):
        whose = [ahead.pop()]
        while ahead and _LIST.fullmatch(text, ahead[-1].span.end, whose[0].span.start):
            whose.insert(0, ahead.pop())
        return whose
    if ahead and ahead[0].span.start - sentence.start < 5 and text[ahead[0].span.end] == "," and text[:at].rstrip().endswith(","):
        return ahead[:1]
    gap = text[sentence.start : at].rstrip()
    gap = re.sub(r"(?:\s+(?:had|has|only|finally|formally|officially|itself|became|become|was|the|its|[a-z]+['’]s))+$", "", gap)
    if not _PRONOUN.search(gap):
        return []
    told = [*(named_lands(doc, last) if last and doc.block_at(last.start) == doc.block_at(sentence.start) else []), *ahead]
    return told[:1] if len({land.names for land in told}) == 1 else []
