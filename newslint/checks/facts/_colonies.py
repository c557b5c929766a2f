"""Whose colony a country was: "Mozambique, a former French colony", "Haiti, which threw off Spanish rule"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _places
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_WHOSE = r"(?P<whose>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
_KIND = r"(?:crown\s+|overseas\s+|island\s+|African\s+|Asian\s+|Caribbean\s+)?(?:colony|protectorate|possession|dependency|mandate|dominion)"
#: Behind the country's name, and before it.
_BEHIND = regexp(
    rf"(?:,|\s+(?:is|was|had\s+been)|,?\s+(?:which|that)\s+(?:is|was|had\s+been))\s+(?:(?:itself|once|long|also|then)\s+)*(?:an?|the)\s+(?:[a-z]+,?\s+){{0,2}}?(?:former(?:ly)?\s+)?{_WHOSE}\s+{_KIND}\b"
    rf"|,?(?:\s+(?:which|that))?\s+(?:had\s+|finally\s+)?(?:(?:threw|thrown|shook|shaken|cast)\s+off|freed\s+itself\s+from|won\s+(?:its\s+)?freedom\s+from|emerged\s+from|gained\s+(?:its\s+)?independence\s+from|broke\s+(?:free|away)\s+from)\s+(?P<rule>[A-Z][a-z]+)\s+(?:colonial\s+)?rule\b"
    r"|,?(?:\s+(?:which|that))?\s+(?:(?:was|had\s+been)\s+(?:once\s+|long\s+)?(?:ruled|governed|coloni[sz]ed)\s+by|(?:won|gained|got)\s+(?:its\s+)?freedom\s+from)\s+(?:the\s+)?(?P<power>[A-Z][a-z]+)(?=\s+(?:until|from|before|in|after|and)\b|[.,])"
)
_AHEAD = regexp(rf"\bformer\s+{_WHOSE}\s+{_KIND}(?:\s+of|,)?\s+(?:the\s+)?$")


@cache
def _powers() -> dict[str, frozenset[str]]:
    return {land: frozenset(each.split("/")) for land, each in _data.rows("terms/colonies.tsv")}


def find(doc: Document) -> Iterator[Finding]:
    """Findings on powers that never held a country."""
    text = doc.text
    if not re.search(r"colony|protectorate|possession|dependency|mandate|dominion|\bruled?\b|governed|coloni[sz]ed|freedom", text):
        return
    for t in doc.tokens:
        place = _places.at(doc, t.span.start) if t.capitalised else None
        lands = [r.name for r in place.of_kind("country") if r.name in _powers()] if place else []
        if place is None or not lands or place.text == "Congo" or text[place.span.start - 1 : place.span.start] == "-":
            continue
        sentence = doc.sentence_at(place.span.start)
        m = _BEHIND.match(text, place.span.end, sentence.end)
        if m is None and (m := _AHEAD.search(text, sentence.start, place.span.start)) is None:
            continue
        group = next(g for g, said in m.groupdict().items() if said)
        rows = [r for r in (doc.knowledge.places if group == "power" else doc.knowledge.by_demonym)(m[group]) if r.kind == "country"]
        known = _powers()[lands[0]]
        span = Span(*m.span(group))
        if not rows or any(r.name in known or r.name in lands for r in rows) or not readable(doc, span) or DOUBT.search(text, sentence.start, min(m.start(), place.span.start)):
            continue
        yield finding(span, f"{lands[0]} was held by {' and '.join(sorted(known))}, not by {rows[0].name}", severity=speaker_level(doc, span))
