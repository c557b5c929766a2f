"""Who followed whom in an office: "Tony Blair took over from Margaret Thatcher", "was succeeded by Romano Prodi as prime minister"."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _holdings, _terms
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level, the
from newslint.knowledge import Office, Person
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Place, Related, Span, finding

#: An office between verb and name: "as president of France", "the presidency".
_AS = r"(?:\s+as\s+[^,;:“”]{3,60}?)?"
_ADVERB = r"(?:[a-z]+ly\s+)?"
_OWN = r"(?:his|her)\s+(?:(?:immediate|direct|late|elected|chosen|eventual)\s+)?"
#: Between two names. `back`: the second came after the first. `on`: the first came after the second.
_GAP = regexp(
    rf"(?P<back>(?:,\s+who)?\s+(?:(?:had|has)\s+been\s+|(?:was|is|would\s+be|will\s+be|to\s+be|being)\s+)?{_ADVERB}(?:succeeded|replaced|followed){_AS}\s+by\s+"
    rf"|\s+(?:handed|gave|passed|ceded|yielded|surrendered)\s+[^,;:.“”]{{2,60}}?\bto\s+(?:{_OWN}successor,?\s+)?"
    rf"|,\s+whose\s+(?:immediate\s+)?successor{_AS}\s+(?:was|is)\s+|,\s+(?:the\s+)?predecessor\s+(?:of|to)\s+|['’]s\s+(?:immediate\s+)?successor{_AS}(?:,|\s+was|\s+is)?\s+"
    rf"|[^;:“”]{{0,80}}?\s{_OWN}successor{_AS},?\s+)"
    rf"|(?P<on>,\s+whose\s+(?:immediate\s+)?predecessor{_AS}\s+(?:was|is)\s+|,\s+(?:the\s+)?successor\s+(?:of|to)\s+|['’]s\s+(?:immediate\s+)?predecessor{_AS}(?:,|\s+was|\s+is)?\s+"
    rf"|[^;:“”]{{0,80}}?\s{_OWN}predecessor{_AS},?\s+"
    rf"|(?:\s[^,;:.“”]{{3,90}}\s(?:after|since|by|before|on|for)\s+(?=succeeding|replacing|taking)|(?:\s+(?:became|was\s+(?:elected|chosen|appointed|named|sworn\s+in|inaugurated)|came\s+to\s+power|took\s+office)\b[^,;:“”]{{0,80}})?,\s+(?=succeeding|replacing|taking)"
    rf"|\s+(?:was|is)\s+(?:elected|chosen|appointed|named|sworn\s+in|picked)\b[^,;:“”]{{0,80}}\s(?=to\s+(?:succeed|replace))|(?:,\s+who)?\s+)"
    rf"(?:had\s+)?{_ADVERB}(?:succeed(?:ed|s|ing)|(?:will|(?:is\s+)?to)\s+(?:succeed|replace|take\s+over\s+from)|replac(?:ed|es|ing)|t(?:ook|akes|aking)\s+over(?:\s+(?:as|on|in)\s+[^,;:.“”]{{3,60}}?)?\s+(?:from|after)"
    rf"|t(?:ook|akes|aking)\s+the\s+(?:reins|helm|job|post)\b[^,;:“”]{{0,40}}?\sfrom|c(?:ame|omes|oming)\s+(?:to\s+(?:office|power)\s+)?after|follow(?:ed|s))\s+)"
    r"(?:(?:the\s+)?(?:late\s+|outgoing\s+|ousted\s+)?(?:President|Prime\s+Minister|Chancellor|Pope|Mr\.?|Mrs\.?|Sir)\s+)?"
)
#: An office that the knowledge has no terms of.
_OTHER = regexp(r"\b(?:leader|leadership|head\s+of\s+the\s+party|party|candidate|acting|interim|caretaker|senator|seat|editor|coach|manager|captain|(?<!prime\s)minister\s+(?:of|for)|secretary\s+of|foreign|finance|defen[cs]e)\b")
#: "X, Y’s successor as president".
_WHOSE = regexp(r"['’]s?\s+(?:immediate\s+)?(?:successor|(?P<back>predecessor))\b")
#: "X left office in 2012 and Y took over as president".
_LEFT = regexp(r"\s+(?:left|quit|resigned|stepped|stood|died|retired|lost|was\s+(?:ousted|defeated|voted\s+out))\b[^;:“”]{0,70}\band\s+(?:was\s+)?(?:his\s+deputy,?\s+)?")
_TOOK = regexp(r"\s+(?:took\s+over|succeeded\s+h|replaced\s+h|took\s+(?:his|her)\s+place)")
_LEAST = 60


def find(doc: Document) -> Iterator[Finding]:
    """Findings on successions with somebody else in between."""
    named = [n for n in doc.names.mentions if n.kind == "person" and " " in n.text]
    pairs = [(one, two, one.span.end) for one, two in itertools.pairwise(named)]
    for one, two, start in (*pairs, *_by_pronoun(doc, named)):
        gap = doc.text[start : two.span.start]
        behind = doc.text[two.span.end : two.span.end + 40]
        whose = _WHOSE.match(behind) if gap == ", " else None
        found = whose or (_LEFT if _TOOK.match(behind) else _GAP).fullmatch(gap) if len(gap) <= 120 else None
        if not found:
            continue
        span = Span(one.span.start, two.span.end)
        sentence = doc.sentence_at(span.start)
        if _OTHER.search(found.group()) or not readable(doc, span) or DOUBT.search(doc.text, sentence.start, span.end) or _OTHER.search(doc.text, span.end, min(sentence.end, span.end + 40)):
            continue
        first, second = (one, two) if found.groupdict().get("back") or found.re is _LEFT else (two, one)
        if (wrong := _between(doc, doc.knowledge.people(first.text), doc.knowledge.people(second.text), doc.text[span.start : span.end + 60].lower())) is not None:
            title = f"{wrong.title} of {the(wrong.of)}"
            yield finding(
                span,
                f"{wrong.person} was {title} between {first.text} and {second.text}",
                related=[Related(Place(*wrong.place), f"{title}: {wrong.person}, from {wrong.start}")],
                severity=speaker_level(doc, span),
            )


#: "He takes over from Y", of the one whom the sentence before is about.
_PRONOUN = regexp(r"(?:He|She)(?=\s)")


def _by_pronoun(doc: Document, named: list[Any]) -> Iterator[tuple[Any, Any, int]]:
    """Pairs of which a pronoun stands for the first, with the offset behind the pronoun."""
    for two in named:
        sentence = doc.sentence_at(two.span.start)
        m = _PRONOUN.match(doc.text, sentence.start)
        earlier = _holdings.before(doc, sentence) if m else None
        one = _holdings.subject(doc, earlier) if earlier else None
        if one is not None and m:
            yield one, two, m.end()


def _between(doc: Document, first: tuple[Person, ...], second: tuple[Person, ...], said: str) -> Office | None:
    """Somebody who held the office that two persons share, the only one or the one that is said, between them; None where one may have followed the other."""
    if len(first) != 1 or len(second) != 1:
        return None
    mine = {(o.title, o.of) for o in first[0].offices if o.title in _terms.asked("followed")} & {(o.title, o.of) for o in second[0].offices}
    if len(mine) > 1:
        mine = {(title, of) for title, of in mine if re.search(rf"(?<!vice ){title.lower()}", said)}
    if len(mine) != 1:
        return None
    title, of = next(iter(mine))
    ends = [o.end.high for o in first[0].offices if (o.title, o.of) == (title, of) and o.end]
    starts = [o.start.low for o in second[0].offices if (o.title, o.of) == (title, of) and o.start]
    if not ends or not starts or any(abs((s - e).days) < 300 for s in starts for e in ends):
        return None
    low, high = sorted((max(ends), min(starts)))
    held = [o for o in doc.knowledge.offices(of) if o.title == title and o.start and o.end and fold(o.person) not in {fold(first[0].name), fold(second[0].name)}]
    own = {_terms.family(first[0].name), _terms.family(second[0].name)}
    inside = (o for o in held if o.start and o.end and low - dt.timedelta(days=_LEAST) <= o.start.low and o.end.high <= high + dt.timedelta(days=_LEAST) and (o.end.high - o.start.low).days > _LEAST)
    return next((o for o in inside if _terms.family(o.person) not in own), None)
