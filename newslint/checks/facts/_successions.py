"""Who followed whom in an office: "Tony Blair took over from Margaret Thatcher", "was succeeded by Romano Prodi as prime minister"."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _holdings, _terms
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level, the
from newslint.knowledge import Office, Person
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Place, Related, Span, finding

_GAP = regexp(
    r"(?P<back>(?:,\s+who)?\s+(?:(?:had|was|is|would\s+be)\s+)?(?:[a-z]+ly\s+)?(?:succeeded|replaced|followed)\s+by\s+|\s+(?:handed|gave)\s+(?:over|way|power)(?:\s+power)?\s+to\s+)"
    r"|(?P<next>,\s+whose\s+(?:immediate\s+)?successor\s+(?:was|is)\s+|,\s+(?:the\s+)?predecessor\s+(?:of|to)\s+|['’]s\s+(?:immediate\s+)?successor(?:\s+as\s+[a-z-]+)?(?:,|\s+was|\s+is)?\s+)|(?P<was>,\s+whose\s+(?:immediate\s+)?predecessor\s+(?:was|is)\s+|,\s+(?:the\s+)?successor\s+(?:of|to)\s+|['’]s\s+(?:immediate\s+)?predecessor(?:\s+as\s+[a-z-]+)?(?:,|\s+was|\s+is)?\s+)"
    r"|(?P<on>(?:\s[^,;:.“”]{3,90}\s(?:after|since|by|before|on|for)\s+(?=succeeding|replacing|taking)|(?:\s+(?:became|was\s+(?:elected|chosen|appointed|named|sworn\s+in)|came\s+to\s+power|took\s+office)\b[^,;:.]{0,40})?,\s+(?=succeeding|replacing|taking)|(?:,\s+who)?\s+)(?:had\s+)?(?:[a-z]+ly\s+)?(?:succeed(?:ed|s|ing)|(?:will|is\s+to)\s+(?:succeed|replace|take\s+over\s+from)|replac(?:ed|es|ing)|t(?:ook|akes|aking)\s+over\s+(?:(?:as|on|in)\s+[^,;:.“”]{3,60}?\s)?from|follow(?:ed|s)))\s+"
)
_RANK = regexp(r"(?:(?:the\s+)?(?:late\s+|outgoing\s+|ousted\s+)?(?:President|Prime\s+Minister|Chancellor|Pope|Mr\.?|Mrs\.?|Sir)\s+)?")
#: An office that the knowledge has no terms of.
_OTHER = regexp(r"\b(?:leader|leadership|head\s+of\s+the\s+party|party|candidate|acting|interim|caretaker|senator|seat|editor|coach|manager|captain|(?<!prime\s)minister\s+(?:of|for)|secretary\s+of|foreign|finance|defen[cs]e)\b")
_LEAST = 60


def find(doc: Document) -> Iterator[Finding]:
    """Findings on successions with somebody else in between."""
    named = [n for n in doc.names.mentions if n.kind == "person" and " " in n.text]
    pairs = [(one, two, one.span.end) for one, two in itertools.pairwise(named)]
    for one, two, start in (*pairs, *_by_pronoun(doc, named)):
        gap = doc.text[start : two.span.start]
        if len(gap) > 120 or not (found := _GAP.match(gap)) or not _RANK.fullmatch(gap[found.end() :]):
            continue
        span = Span(one.span.start, two.span.end)
        sentence = doc.sentence_at(span.start)
        if not readable(doc, span) or DOUBT.search(doc.text, sentence.start, span.end) or _OTHER.search(doc.text, span.end, min(sentence.end, span.end + 40)):
            continue
        first, second = (one, two) if found["back"] or found["next"] else (two, one)
        if (wrong := _between(doc, doc.knowledge.people(first.text), doc.knowledge.people(second.text))) is not None:
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


def _between(doc: Document, first: tuple[Person, ...], second: tuple[Person, ...]) -> Office | None:
    """Somebody who held the only office that two persons share between them; None where one may have followed the other."""
    if len(first) != 1 or len(second) != 1:
        return None
    mine = {(o.title, o.of) for o in first[0].offices if o.title in _terms.asked("followed")} & {(o.title, o.of) for o in second[0].offices}
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
