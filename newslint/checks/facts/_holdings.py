"""What ties a person to an office at a time that is told: "X, who was president of Italy from 2001 to 2006", "X was sworn in as prime minister of
Britain on Friday", "As chancellor in 2011, X", "X apologized as prime minister of Canada on Wednesday", "X spoke on Friday. The FIFA president".

One reading of (person, office, body, time, relation) for all of them; the rule compares it with the knowledge.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _current, _event_days, _terms
from newslint.checks.facts._bodies import bodies
from newslint.checks.facts._dated import _NUMBERS, Ends
from newslint.checks.facts._patterns import DOUBT, readable
from newslint.checks.facts._taken_up import object_of
from newslint.checks.facts._titles import _BODY, _HINTS, _TITLE, NATIONAL_HEADS, Claim, canonical
from newslint.knowledge import Person
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Holding(NamedTuple):
    """`claim` is told of the days `told`. `relation`: "holds" (at some time in them), "spans" (from the first to the last), "begins" (in them)."""

    claim: Claim
    told: Ends
    relation: str


#: An office as it stands behind a verb or a comma: "the first president of Brazil", "Japan’s prime minister".
_OFFICE = (
    r"(?:(?:the|its|a)\s+)?(?:(?:country|nation)['’]s\s+)?(?:(?:first|second|third|fourth|youngest|next|new)\s+)?(?P<lead>(?:[A-Z][\w.’'-]*\s+(?:of\s+(?:the\s+)?(?=[A-Z]))?){0,4})"
    rf"(?P<title>(?i:{_TITLE}))\b(?:\s+of\s+{_BODY})?(?!\s+of\b|-|\s+(?:elect|candidate|designate|emeritus)\b)"
)
_ADVERBS = r"(?:(?:also|now|currently|then|later|first|still|once|himself|herself|had|has|just|only|narrowly|formally)\s+)*"


@cache
def _kind(kind: str) -> str:
    return _data.either(w for k, words in _data.rows("terms/incumbent.tsv") if k == kind for w in words.split("/"))


@cache
def _tied() -> re.Pattern[str]:
    """Behind a name: how it is tied to an office."""
    begun = rf"(?P<begins>(?:(?:(?:was|were|been|being)\s+|(?<=,\s)){_kind('made')}|{_kind('begins')})(?:\s+(?!as\b)[^,;:.“”]{{2,40}}?)??(?:\s+as)?|{_kind('becomes')})"
    held = r"(?P<holds>was|were|(?:had|has|have)\s+been|(?:served|serving|ruled|governed)\s+as)"
    acted = rf"(?P<acts>(?<=,\s)as|(?:[^,;:.“”]{{3,60}}?\sand\s+)?(?:(?:was|were|been|being)\s+{_kind('undone')}|{_kind('acts')})\b[^,;:.“”]{{0,60}}?\sas)"
    return regexp(rf"(?P<joint>,?\s+who,?\s+|,\s+|\s+(?:[^,;:.“”]{{3,60}}?\sand\s+)?){_ADVERBS}(?:(?:{begun}|{held}|{acted})\s+{_ADVERBS})?{_OFFICE}")


@cache
def _leading() -> re.Pattern[str]:
    """Behind a name: a body led, whose head has whatever title."""
    return regexp(rf",?\s+(?:who\s+)?(?:had\s+|has\s+)?(?:led|headed|ran|governed|ruled|chaired)\s+{_BODY}(?=\s+(?:from|between|since|until|in|when|during)\b)")


_FRONTED = regexp(rf"(?:(?:As|While|When)\s+(?:s?he\s+was\s+)?|(?:In|On|At|During)\s+(?:his|her)\s+(?:first|second|third|last|final|maiden|[a-z]+)\s+(?:[a-z-]+\s+){{0,4}}as\s+){_OFFICE}(?:\s+(?:in|from|on)\s+[^,;:]{{4,30}})?,\s+$")
#: "the new president, X".
_NEW = regexp(rf"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|['’]s)\s+(?:new|newly\s+(?:elected|appointed|installed)|(?P<going>outgoing|departing))\s+|^(?P<gone>Outgoing|Departing)\s+)(?:country['’]s\s+)?(?P<lead>(?:[A-Z][\w.’'-]*\s+){{0,3}})(?P<title>(?i:{_TITLE}))(?:\s+of\s+{_BODY})?,?\s+$")
_NEW_WORD = regexp(r"\b(?:new(?:ly)?|[Oo]utgoing|[Dd]eparting)\s[^;:]{3,60}\s$")
_HERE = regexp(r",?\s*(?:\(|(?:back\s+|only\s+|late\s+|early\s+)*(?:(?:from|between|in|on|since|until|for\s+the\s+(?:first|second)\s+time\s+in)\s+)?(?:late\s+|early\s+|the\s+)*)?")
#: Behind an office: the time is that of the clause that follows.
_CLAUSE = regexp(r",?\s+(?:when|while|during|at\s+the\s+time|throughout|then)\b")
_TELLING = frozenset({"date", "month", "year", "relative", "weekday", "range", "decade"})
_DAY = dt.timedelta(days=1)


def find(doc: Document, published: dt.date) -> Iterator[Holding]:
    """What a text tells of persons in offices at a time."""
    text = doc.text
    for n in doc.names.mentions:
        if n.kind != "person" or " " not in n.text or n.possessive:
            continue
        sentence = doc.sentence_at(n.span.start)
        window = text[n.span.end : min(n.span.end + 200, sentence.end)].lower()
        if any(w in window for w in ("led ", "headed ", "ran ", "ruled ", "governed ", "chaired ")) and (m := _leading().match(text, n.span.end, sentence.end)):
            yield from _led(doc, n, m, sentence, published)
        elif (" after " in window or " into " in window) and any(w in window for w in _HINTS) and (m := _lapsed().match(text, n.span.end, sentence.end)):
            yield from _since(doc, n, m, sentence, published)
        elif any(w in window for w in _HINTS) and (m := _tied().match(text, n.span.end, sentence.end)):
            yield from _held(doc, n, m, sentence, published)
        yield from _titled(doc, n, sentence, published)
    yield from _taken_up(doc, published)
    yield from _governments(doc, published)


def _titled(doc: Document, n: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    """Offices that stand before a name: "the new president, X", "As chancellor in 2011, X", "In her last speech as chancellor, X"."""
    ahead = doc.text[sentence.start : n.span.start]
    fronted = _FRONTED.fullmatch(ahead) if ahead.startswith(("As ", "While ", "When ", "In h", "On h", "At h", "During h")) else None
    m = fronted or (_NEW.search(ahead) if _NEW_WORD.search(ahead) else None)
    claim = _claim(doc, n, m, Span(sentence.start + m.start(), n.span.end)) if m else None
    if claim is None or DOUBT.search(doc.text, sentence.start, sentence.end if fronted else n.span.end):
        return
    if fronted:
        if told := _only(doc, sentence, published):
            yield Holding(claim, told[0], told[1] or "holds")
    elif _current.of_this_week(doc, claim, sentence) and not any(e.year and e.year < published.year and sentence.start <= e.span.start < sentence.end for e in doc.dates):
        going = m is not None and (m["going"] or m["gone"])
        yield Holding(claim._replace(form="before"), Ends(published - (90 if going else 300) * _DAY, published), "holds" if going else "begins")


#: "The government of X", "X’s cabinet": of whoever heads it.
_GOVERNMENT = regexp(r"\b(?:government|cabinet|coalition)\s+of\s+$")
_WHOSE = regexp(r"['’]s?\s+(?:[a-z-]+\s+)?(?:government|cabinet|coalition)\b(?=\s+[a-z]+)")
_GOVERNING = frozenset({"prime minister", "chancellor", "taoiseach", "premier"})


def _governments(doc: Document, published: dt.date) -> Iterator[Holding]:
    """What a government did this week that is called by its head, of a person who headed one."""
    for n in doc.names.mentions if any(w in doc.text for w in ("government", "cabinet", "coalition")) else ():
        if n.kind != "person" or " " not in n.text or n.title:
            continue
        sentence = doc.sentence_at(n.span.start)
        m = _GOVERNMENT.search(doc.text, sentence.start, n.span.start)
        behind = _WHOSE.match(doc.text, n.span.end, sentence.end)
        at = behind.end() if behind else n.span.end
        claim = Claim(n, "", frozenset(), Span(m.start() if m else n.span.start, at), "", False, "then", n.span.start)
        if not (m or behind) or not _current.acts_now(doc, claim, sentence) or DOUBT.search(doc.text, sentence.start, at) or not readable(doc, sentence):
            continue
        held = {(o.title, o.of) for p in doc.knowledge.people(n.text) for o in p.offices if o.title in _GOVERNING}
        if len(held) == 1 and not any(e.year and e.year < published.year and sentence.start <= e.span.start < sentence.end for e in doc.dates):
            title, of = held.pop()
            yield Holding(claim._replace(title=title, of=frozenset({of})), Ends(published, published), "holds")


#: A sentence that opens with what somebody in office was part of.
_OPENS = regexp(r"Under\s+\Z|When\s[^“”\"]{10,90},\s+\Z")
#: What is done to the one who had the office before.
_FROM = regexp(r"(?:replac|succe|took over|taking over)")


def _held(doc: Document, n: Any, m: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    text = doc.text
    relative = m["joint"].strip().startswith(",")
    claim = _claim(doc, n, m, Span(n.span.start, m.end()))
    if claim is None or (not relative and object_of(text, sentence.start, n.span.start) and not m["begins"]) or DOUBT.search(text, sentence.start, n.span.start if m["acts"] else m.end()):
        return
    if not readable(doc, claim.span) or any(o.kind == "person" and m.start() <= o.span.start < m.start("title") and not _FROM.match(m["begins"] or "") for o in doc.names.mentions):
        return
    told = _behind(doc, m.end(), published)
    if told is None and m["acts"]:
        told = _only(doc, sentence, published)
    elif told is None and m["begins"]:
        told = _lapse(doc, n, sentence, published) or _only(doc, Span(m.start(), m.end()), published)
    elif told is None and (" then " in m.group() or _OPENS.match(text, sentence.start, n.span.start) or _CLAUSE.match(text, m.end(), sentence.end)):
        told = _only(doc, sentence, published)
        if told is None and (m["holds"] or _CLAUSE.match(text, m.end(), sentence.end)) and not any(sentence.start <= e.span.start < sentence.end for e in doc.dates):
            event = _event_days.told(doc, sentence)
            told = (event, "") if event else None
    if told is None or (told[1] and m["acts"]):
        return
    yield Holding(claim, told[0], told[1] or ("begins" if m["begins"] else "holds"))


def _led(doc: Document, n: Any, m: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    """ "X, who led the United Nations from 2007 to 2016": the office of the body that he ever had."""
    of = bodies(doc, m["of"])
    held = [o for p in doc.knowledge.people(n.text) for o in p.offices if o.of in of and (o.title in NATIONAL_HEADS or not doc.knowledge.places(o.of))]
    told = _behind(doc, m.end(), published) or (_only(doc, sentence, published) if _CLAUSE.match(doc.text, m.end(), sentence.end) else None)
    if told and len({o.title for o in held}) == 1 and not DOUBT.search(doc.text, sentence.start, m.end()) and readable(doc, sentence):
        span = Span(n.span.start, m.end())
        yield Holding(Claim(n, held[0].title, of, span, m["of"], False, "then", span.start), told[0], told[1] or "holds")


def _claim(doc: Document, n: Any, m: Any, span: Span) -> Claim | None:
    """The office that words tie to a name; None where its body is not known."""
    title, default = canonical(m["title"])
    said = (m["of"] or m["lead"]).strip()
    of = bodies(doc, said, title) if said else frozenset({default} - {""})
    if said and not of:
        return None
    if not of and not any(_terms.own(doc.knowledge.people(n.text), title)):
        return None
    return Claim(n, title, of, span, said, False, "then", span.start)


def _read(e: Any, published: dt.date) -> Ends | None:
    """The days of an expression: the last ones before publication that it can mean."""
    past = [r for r in e.readings if r.low <= published]
    if not past or e.approximate or e.kind not in _TELLING or e.role in ("after", "before", "life"):
        return None
    latest = max(past, key=lambda r: r.low)
    return Ends(latest.low, min(latest.high, published))


def _behind(doc: Document, end: int, published: dt.date) -> tuple[Ends, str] | None:
    """The time right behind an office, and the relation that it makes: "from 2001 to 2006", "since May 2015"."""
    here = _HERE.match(doc.text, end)
    at = here.end() if here else end
    found = [e for e in doc.dates if end < e.span.start <= at < e.span.end and (e.span.start == at or e.span.start > end)]
    if not found:
        return None
    e = found[0]
    told = _read(e, published) if e.kind != "range" or e.role == "start" or doc.text[end:at].strip() else None
    if told is None:
        return None
    if e.kind == "range":
        return told, "spans"
    if "between" in doc.text[end:at]:
        other = next((o for o in doc.dates if doc.text[e.span.end : o.span.start] == " and " and o.span.start > e.span.end), None)
        last = _read(other, published) if other is not None else None
        return (Ends(told.low, last.high), "spans") if last else None
    if e.bounds == "since" or "since" in doc.text[end:at]:
        return Ends(told.high, published), "spans"
    if e.bounds == "until" or "until" in doc.text[end:at]:
        return Ends(told.low - 60 * _DAY, told.low), ""
    return told, ""


def _only(doc: Document, where: Span, published: dt.date) -> tuple[Ends, str] | None:
    """The only time of some words."""
    found = [e for e in doc.dates if where.start <= e.span.start < where.end and e.kind not in ("duration", "age", "time")]
    told = _read(found[0], published) if len(found) == 1 and not found[0].bounds and found[0].kind != "range" else None
    return (told, "") if told else None


@cache
def _lapsed() -> re.Pattern[str]:
    """ "three months after becoming prime minister", "two weeks into his term as chancellor"."""
    begun = rf"after\s+(?:(?:being|s?he\s+was)\s+{_kind('made')}(?:\s+as)?|becoming|s?he\s+became|(?:taking|s?he\s+took)\s+(?:office|over|power)\s+as)"
    return regexp(rf"[^;:.“”]{{0,90}}?\s(?P<n>\w+)\s(?P<unit>day|week|month|year)s?\s+(?:{begun}|into\s+(?:his|her)\s+(?:[a-z]+\s+)?(?:term|time|tenure)\s+as)\s+{_OFFICE}")


def _since(doc: Document, n: Any, m: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    """An office taken a number of days before what is told of these days."""
    claim = _claim(doc, n, m, Span(n.span.start, m.end()))
    count = _NUMBERS.get(m["n"].lower()) or (int(m["n"]) if m["n"].isdigit() else 0)
    dated = any(e.year and sentence.start <= e.span.start < sentence.end for e in doc.dates)
    others = any(o.kind == "person" and n.span.end <= o.span.start < m.end() for o in doc.names.mentions)
    if claim is None or not count or dated or others or DOUBT.search(doc.text, sentence.start, m.end()) or not readable(doc, sentence) or object_of(doc.text, sentence.start, n.span.start):
        return
    days = count * _UNITS[m["unit"]] * _DAY
    yield Holding(claim, Ends(published - days * 1.5 - 30 * _DAY, published - days / 2), "begins")


_UNITS = {"day": 1, "week": 7, "month": 31, "year": 366}


def _lapse(doc: Document, n: Any, sentence: Span, published: dt.date) -> tuple[Ends, str] | None:
    """ "less than two weeks after X was sworn in", told of a day of this week."""
    e = next((e for e in doc.dates if e.role == "after" and sentence.start <= e.span.start and doc.text[e.span.end : n.span.start].strip() == ""), None)
    if e is None or not e.count or e.unit not in _UNITS or not _current.of_this_week(doc, Claim(n, "", frozenset(), n.span, "", False, "then", n.span.start), sentence):
        return None
    days = int(e.count * _UNITS[e.unit])
    return Ends(published - days * _DAY - 10 * _DAY, published), ""


#: "The Russian president had been": an office that takes up who was named before.
_AGAIN = regexp(rf"(?:The)\s+(?P<lead>(?:[A-Z][\w.’'-]*\s+){{0,3}})(?P<title>(?i:{_TITLE}))(?:\s+of\s+{_BODY})?(?=\s+(?!of\b|and\b|who\b|in\b|for\b)[a-z]+\b)")
_OTHERS = regexp(r"\b(?:[Ff]ormer|[Ee]x-|[Pp]redecessor|[Ss]uccessor)")
_HIM = regexp(r"\b(?:him|hers?[.,]|both|each\s+other)\b")
_SPOKE = regexp(r"\s+(?:said|says|told|warned|announced|promised)\b")
_SAID = regexp(r"[”\",]\s+(?:said|says)\s+$")


#: How long after a term, or before it, its holder may still be taken for the holder.
_FRESH = 800 * _DAY


def subject(doc: Document, sentence: Span) -> Any:
    """The only person whom a sentence names, in front or as its speaker; None where there is none or another."""
    persons = [n for n in doc.names.mentions if n.kind == "person" and sentence.start <= n.span.start < sentence.end]
    full = [n for n in persons if " " in n.text]
    if len(full) != 1 or any(n.entity != full[0].entity for n in persons) or full[0].possessive:
        return None
    ahead = doc.text[sentence.start : full[0].span.start]
    return full[0] if not ahead.strip(" “\"") or _SPOKE.match(doc.text, full[0].span.end) or _SAID.search(ahead) else None


def before(doc: Document, sentence: Span) -> Span | None:
    """The sentence before one in its paragraph."""
    earlier = [s for s in doc.sentences_in(doc.block_at(sentence.start).span) if s.end <= sentence.start]
    return earlier[-1] if earlier else None


def _taken_up(doc: Document, published: dt.date) -> Iterator[Holding]:
    """Whoever a sentence of this week is about, called by an office in the next, where the article names nobody else who has it."""
    for m in _AGAIN.finditer(doc.text):
        sentence = doc.sentence_at(m.start())
        earlier = before(doc, sentence) if sentence.start == m.start() else None
        n = subject(doc, earlier) if earlier else None
        if n is None or earlier is None or _OTHERS.search(doc.text, earlier.start, sentence.end) or _HIM.search(doc.text, m.end(), sentence.end) or not readable(doc, sentence):
            continue
        claim = _claim(doc, n, m, n.span)
        rows = doc.knowledge.people(n.text)
        own = _terms.own(rows, claim.title) if claim else []
        if claim is None or not own or not any(o.of in claim.of or not claim.of for o in own) or not _current.of_this_week(doc, claim, earlier):
            continue
        if any(e.year and e.year < published.year and earlier.start <= e.span.start < sentence.end for e in doc.dates) or DOUBT.search(doc.text, earlier.start, n.span.end):
            continue
        if not claim.said and not any(o.end and abs(published - o.end.high) < _FRESH for o in own):
            # "Tony Blair wants a vote. The prime minister is against it": of one of long ago another is meant.
            continue
        holders = {_terms.family(h.person) for o in own for h in _terms.holders(doc, claim.title, o.of, published)}
        if not any(fold(w.text) in holders for w in doc.tokens):
            yield Holding(claim, Ends(published, published), "holds")


#: How far from a day a term may lie that is told for it, where days are known and where only years are.
_NEAR, _FAR = 25 * _DAY, 400 * _DAY
#: From an election or an oath to the first day in office, at most.
_ELECTED = 170 * _DAY


def contradicted(doc: Document, h: Holding, rows: tuple[Person, ...]) -> dt.date | None:
    """A day at which the person would have had the office and, by what is known of his terms, had not."""
    claim, told = h.claim, h.told
    terms = [o for o in _terms.own(rows, claim.title) if o.of in claim.of or not claim.of]
    if any(o.start is None for o in terms):
        return None
    spells = [(o.start.low, o.end.high if o.end else dt.date.max - _FAR) for o in terms if o.start]
    near = _NEAR if all(o.start and o.start.exact and (o.end is None or o.end.exact) for o in terms) else _FAR
    if near == _NEAR and told.low == told.high:
        near = _terms.EARLY
    middle = told.low + (told.high - told.low) / 2
    if h.relation == "holds":
        return None if any(low - near <= told.high and told.low <= high + near for low, high in spells) else middle
    if h.relation == "spans":
        # Where only the years are wrong by one, the calendar of terms is no proof.
        quarters = (told.low + (told.high - told.low) * k / 4 for k in (2, 1, 3))
        return next((q for q in quarters if not any(low - 300 * _DAY <= q <= high + 300 * _DAY for low, high in spells)), None)
    if any((told.low - near <= low <= told.high + _ELECTED) or (low < told.low and high > told.high + 60 * _DAY) for low, high in spells):
        return None
    if not spells:
        return middle
    places = claim.of or {o.of for o in terms}
    begun = [o for of in places for o in doc.knowledge.offices(of) if _terms.same_title(claim.title, o.title) and o.start and told.low - near <= o.start.low <= told.high + _ELECTED]
    return min(o.start.low for o in begun if o.start) + 30 * _DAY if begun else None
