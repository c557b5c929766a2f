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
from newslint.checks.facts._told_when import Told, behind, only
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Holding(NamedTuple):
    """`claim` is told of a time. `relation`: "holds" (at some day of it), "spans" (from its first to its last), "begins" or "ends" (in it)."""

    claim: Claim
    told: Told
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
    ended = rf"(?P<ends>(?:left|leaving)\s+(?:office|power)\s+as|{_kind('ends')}\s+as|(?<=whose\s)(?:[a-z-]+\s+)?{_kind('tenure')}\s+as)"
    acted = rf"(?P<acts>(?<=,\s)as|(?:[^,;:.“”]{{3,60}}?\sand\s+)?(?:(?:was|were|been|being)\s+{_kind('undone')}|{_kind('acts')})\b[^,;:.“”]{{0,60}}?\sas|(?:[^;:“”]{{3,90}}?\s)?(?P<while>(?:while|when)\s+s?he\s+was|while\s+serving\s+as|(?:during|in|throughout)\s+(?:his|her)\s+(?:[a-z-]+\s+)?{_kind('tenure')}\s+as))"
    return regexp(rf"(?P<joint>,?\s+who(?:se)?,?\s+|,\s+|\s+\(|\s+(?:[^,;:.“”]{{3,60}}?\sand\s+)?){_ADVERBS}(?:(?:{begun}|{held}|{ended}|{acted})\s+{_ADVERBS})?{_OFFICE}")


@cache
def _possessed() -> re.Pattern[str]:
    """Behind a name: "’s time as prime minister", "’s presidency"."""
    return regexp(rf"['’]s?\s+(?:[a-z-]+\s+)?(?:{_kind('tenure')}\s+as\s+{_OFFICE}|(?P<reign>presidency|premiership|chancellorship|papacy))")


#: Before it, what is told is of that time.
_DURING = regexp(r"\b(?:[Dd]uring|[Ii]n|[Tt]hroughout|[Uu]nder|[Oo]f)\s+$")
_REIGNS = {"presidency": "president", "premiership": "prime minister", "chancellorship": "chancellor", "papacy": "pope"}
#: Behind "president X": "who was in office from".
_IN_OFFICE = regexp(r",?\s+(?:who\s+)?(?:was|had\s+been|has\s+been)\s+in\s+(?:office|power)(?=\s+(?:from|between|until|since)\b)|,?\s+who\s+(?:held|filled)\s+(?:the|that)\s+(?:office|post|job)(?=\s+(?:from|between|until|since)\b)")
_RANKED = regexp(rf"(?P<lead>(?:(?!Former\b|Ex-)[A-Z][\w.’'-]*\s+){{0,3}})(?P<title>(?i:{_TITLE}))(?:\s+of\s+{_BODY})?,?\s+$")


@cache
def _leading() -> re.Pattern[str]:
    """Behind a name: a body led, whose head has whatever title."""
    return regexp(rf",?\s+(?:who\s+)?(?:had\s+|has\s+)?(?:led|headed|ran|governed|ruled|chaired)\s+{_BODY}(?=\s+(?:from|between|since|until|in|when|during)\b)")


_FRONTED = regexp(rf"(?:(?:As|While|When)\s+(?:s?he\s+was\s+)?|(?:In|On|At|During)\s+(?:his|her)\s+(?:first|second|third|last|final|maiden|[a-z]+)\s+(?:[a-z-]+\s+){{0,4}}as\s+){_OFFICE}(?:\s+(?:in|from|on)\s+[^,;:]{{4,30}})?,\s+$")
#: "the new president, X".
_NEW = regexp(rf"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|['’]s)\s+(?:new|newly\s+(?:elected|appointed|installed)|(?P<going>outgoing|departing))\s+|^(?P<gone>Outgoing|Departing)\s+)(?:country['’]s\s+)?(?P<lead>(?:[A-Z][\w.’'-]*\s+){{0,3}})(?P<title>(?i:{_TITLE}))(?:\s+of\s+{_BODY})?,?\s+$")
_NEW_WORD = regexp(r"\b(?:new(?:ly)?|[Oo]utgoing|[Dd]eparting)\s[^;:]{3,60}\s$")
#: Behind an office: the time is that of the clause that follows.
_CLAUSE = regexp(r",?\s+(?:when|while|during|at\s+the\s+time|throughout|then)\b")
_DAY = dt.timedelta(days=1)


def find(doc: Document, published: dt.date) -> Iterator[Holding]:
    """What a text tells of persons in offices at a time."""
    text = doc.text
    for n in doc.names.mentions:
        if n.kind != "person" or " " not in n.text:
            continue
        sentence = doc.sentence_at(n.span.start)
        if n.possessive:
            yield from _during(doc, n, sentence, published)
            continue
        window = text[n.span.end : min(n.span.end + 200, sentence.end)].lower()
        if any(w in window for w in ("led ", "headed ", "ran ", "ruled ", "governed ", "chaired ")) and (m := _leading().match(text, n.span.end, sentence.end)):
            yield from _led(doc, n, m, sentence, published)
        elif (" after " in window or " into " in window) and any(w in window for w in _HINTS) and (m := _lapsed().match(text, n.span.end, sentence.end)):
            yield from _since(doc, n, m, sentence, published)
        elif any(w in window for w in _HINTS) and (m := _tied().match(text, n.span.end, sentence.end)):
            yield from _held(doc, n, m, sentence, published)
        elif m := _IN_OFFICE.match(text, n.span.end, sentence.end):
            ranked = _RANKED.search(text, sentence.start, n.span.start)
            claim = _claim(doc, n, ranked, Span(ranked.start(), m.end())) if ranked else None
            told = behind(doc, m.end(), published) if claim else None
            if claim and told and not DOUBT.search(text, sentence.start, m.end()):
                yield Holding(claim, told, told.relation or "holds")
        yield from _titled(doc, n, sentence, published)
    yield from _taken_up(doc, published)
    yield from _governments(doc, published)


def _during(doc: Document, n: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    """ "Built in 2009, during X’s time as prime minister"."""
    m = _possessed().match(doc.text, n.span.end, sentence.end) or _possessed().match(doc.text, n.span.end - 2, sentence.end)
    if m is None or not _DURING.search(doc.text, sentence.start, n.span.start) or DOUBT.search(doc.text, sentence.start, m.end()):
        return
    span = Span(n.span.start, m.end())
    claim = Claim(n, _REIGNS[m["reign"]], frozenset(), span, "", False, "then", span.start) if m["reign"] else _claim(doc, n, m, span)
    if claim and (told := only(doc, sentence, published)) and told.days.high < published - _LATELY:
        yield Holding(claim, told, "holds")


def _titled(doc: Document, n: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    """Offices that stand before a name: "the new president, X", "As chancellor in 2011, X", "In her last speech as chancellor, X"."""
    ahead = doc.text[sentence.start : n.span.start]
    fronted = _FRONTED.fullmatch(ahead) if ahead.startswith(("As ", "While ", "When ", "In h", "On h", "At h", "During h")) else None
    m = fronted or (_NEW.search(ahead) if _NEW_WORD.search(ahead) else None)
    claim = _claim(doc, n, m, Span(sentence.start + m.start(), n.span.end)) if m else None
    if claim is None or DOUBT.search(doc.text, sentence.start, sentence.end if fronted else n.span.end):
        return
    if fronted:
        if told := only(doc, sentence, published):
            yield Holding(claim, told, "holds")
    elif _current.of_this_week(doc, claim, sentence) and not any(e.year and e.year < published.year and sentence.start <= e.span.start < sentence.end for e in doc.dates):
        going = m is not None and (m["going"] or m["gone"])
        yield Holding(claim._replace(form="before"), Told(Ends(published - (90 if going else 300) * _DAY, published)), "holds" if going else "begins")


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
            yield Holding(claim._replace(title=title, of=frozenset({of})), Told(Ends(published, published)), "holds")


#: A sentence that opens with what somebody in office was part of.
_OPENS = regexp(r"Under\s+\Z|When\s[^“”\"]{10,90},\s+\Z")
#: "whose term as president of France ended in".
_OVER = regexp(r"\s+(?:ended|expired|ran\s+out|came\s+to\s+an\s+end|finished|was\s+over)")
#: What is done to the one who had the office before.
_FROM = regexp(r"(?:replac|succe|took over|taking over)")


#: Up to when before publication a day is rather that of what is said of a time in office.
_LATELY = 60 * _DAY
_FRONT = regexp(r"(?:[Ii]n|[Oo]n|Back\s+in|(?:Early|Late)\s+in)\s+")


def _fronted(doc: Document, sentence: Span, n: Any) -> bool:
    """Whether a sentence opens with a time and the name: "In 2009, X was president"."""
    m = _FRONT.match(doc.text, sentence.start)
    return m is not None and any(e.span.start == m.end() and not doc.text[e.span.end : n.span.start].strip(", ") for e in doc.dates_in(sentence))


def _held(doc: Document, n: Any, m: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    text = doc.text
    relative = m["joint"].strip().startswith(",")
    claim = _claim(doc, n, m, Span(n.span.start, m.end()))
    if claim is None or (not relative and object_of(text, sentence.start, n.span.start) and not m["begins"]) or DOUBT.search(text, sentence.start, n.span.start if m["acts"] else m.end()):
        return
    if not readable(doc, claim.span) or any(o.kind == "person" and m.start() <= o.span.start < m.start("title") and not _FROM.match(m["begins"] or "") for o in doc.names.mentions):
        return
    told = behind(doc, m.end(), published)
    if told is None and m["acts"]:
        told = only(doc, sentence, published)
    elif told is None and m["ends"]:
        over = _OVER.match(text, m.end(), sentence.end)
        told = behind(doc, over.end(), published) if over else only(doc, Span(m.start(), m.end()), published)
    elif told is None and m["begins"]:
        told = _lapse(doc, n, sentence, published) or only(doc, Span(m.start(), m.end()), published)
    elif told is None and (" then " in m.group() or _fronted(doc, sentence, n) or _OPENS.match(text, sentence.start, n.span.start) or _CLAUSE.match(text, m.end(), sentence.end)):
        told = only(doc, sentence, published)
        if told is None and (m["holds"] or _CLAUSE.match(text, m.end(), sentence.end)) and not any(sentence.start <= e.span.start < sentence.end for e in doc.dates):
            event = _event_days.told(doc, sentence)
            told = Told(event) if event else None
    if told is None or (told.relation and m["acts"]) or (m["while"] and told.days.high > published - _LATELY):
        return  # "used it while he was governor, his spokesman said on Thursday"
    yield Holding(claim, told, told.relation or ("begins" if m["begins"] else "ends" if m["ends"] else "holds"))


def _led(doc: Document, n: Any, m: Any, sentence: Span, published: dt.date) -> Iterator[Holding]:
    """ "X, who led the United Nations from 2007 to 2016": the office of the body that he ever had."""
    of = bodies(doc, m["of"])
    held = [o for p in doc.knowledge.people(n.text) for o in p.offices if o.of in of and (o.title in NATIONAL_HEADS or not doc.knowledge.places(o.of))]
    told = behind(doc, m.end(), published) or (only(doc, sentence, published) if _CLAUSE.match(doc.text, m.end(), sentence.end) else None)
    if told and len({o.title for o in held}) == 1 and not DOUBT.search(doc.text, sentence.start, m.end()) and readable(doc, sentence):
        span = Span(n.span.start, m.end())
        yield Holding(Claim(n, held[0].title, of, span, m["of"], False, "then", span.start), told, told.relation or "holds")


def _claim(doc: Document, n: Any, m: Any, span: Span) -> Claim | None:
    """The office that words tie to a name; None where its body is not known."""
    title, default = canonical(m["title"])
    said = (m["of"] or m["lead"]).strip()
    of = bodies(doc, said, title) if said else frozenset({default} - {""})
    if said and not of:
        return None
    if not of and not any(_terms.own(doc.knowledge.people(n.text), title)):
        return None
    end = span.start + len(span.of(doc.text).rstrip(" .,"))
    return Claim(n, title, of, Span(span.start, end), said, False, "then", span.start)


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
    yield Holding(claim, Told(Ends(published - days * 1.5 - 30 * _DAY, published - days / 2)), "begins")


_UNITS = {"day": 1, "week": 7, "month": 31, "year": 366}


def _lapse(doc: Document, n: Any, sentence: Span, published: dt.date) -> Told | None:
    """ "less than two weeks after X was sworn in", told of a day of this week."""
    e = next((e for e in doc.dates if e.role == "after" and sentence.start <= e.span.start and doc.text[e.span.end : n.span.start].strip() == ""), None)
    if e is None or not e.count or e.unit not in _UNITS or not _current.of_this_week(doc, Claim(n, "", frozenset(), n.span, "", False, "then", n.span.start), sentence):
        return None
    days = int(e.count * _UNITS[e.unit])
    return Told(Ends(published - days * _DAY - 10 * _DAY, published))


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
            yield Holding(claim, Told(Ends(published, published)), "holds")
