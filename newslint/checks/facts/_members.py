"""Which countries are called members of the European Union or of NATO and are none: "EU member Norway", "Austria and other NATO countries"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.facts import _lands, _unions
from newslint.checks.facts._patterns import DOUBT, readable
from newslint.regexp import regexp
from newslint.rule import Document, Span

_BODIES = {"European Union": r"(?:EU|E\.U\.|European\s+Union)", "NATO": r"(?:NATO|Nato)"}
_ONE = r"(?:member(?:\s+(?:state|country|nation))?|ally|state|country)"
_ALL = r"(?:members|countries|states|nations|allies|member\s+(?:states|countries|nations))"
_IS = r"(?:,|,?\s+(?:which|that)\s+is|\s+is|\s+remains)(?:\s+(?:also|itself|still|now))*"
#: Behind and before a country, by the body.
_BEHIND = {
    body: regexp(
        rf"{_IS}\s+(?:an?|another)\s+(?:{name}\s+{_ONE}\b|(?:full\s+)?member(?:\s+state)?\s+of\s+(?:the\s+)?{name}\b)|(?:,?\s+(?:which|that))?\s+belongs\s+to\s+(?:the\s+)?{name}\b(?!['’])|,?\s+and\s+(?:\w+\s+)?other\s+(?:{name}\s+{_ALL}|members\s+of\s+(?:the\s+)?{name})\b"
    )
    for body, name in _BODIES.items()
}
_BEFORE = {
    body: regexp(
        rf"(?<!non-)(?<!-)\b(?:{name}\s+(?:member(?:\s+(?:state|country|nation))?|ally),?|(?:{name}\s+{_ALL}|members\s+of\s+(?:the\s+)?{name}),?\s+(?:including|such\s+as|like|among\s+them|notably))\s+$"
    )
    for body, name in _BODIES.items()
}


class Wrong(NamedTuple):
    """`span` covers the country and the words that call it a member."""

    span: Span
    message: str


def find(doc: Document) -> Iterator[Wrong]:
    """Countries that are called members of a body on a day on which they are not."""
    text = doc.text
    for sentence in doc.sentences_in(Span(0, len(text))) if any(word in text for word in ("EU", "E.U.", "European Union", "NATO", "Nato")) else ():
        if not readable(doc, sentence) or DOUBT.search(text, sentence.start, sentence.end):
            continue
        for land in _unions.named_lands(doc, sentence):
            for body in _BODIES:
                before = _BEFORE[body].search(text, sentence.start, land.span.start)
                behind = _BEHIND[body].match(text, land.span.end, sentence.end)
                if (before or behind) and not text.startswith(("'", "’", "-"), land.span.end) and not _member(doc, sentence, land.names, body):
                    span = Span(before.start() if before else land.span.start, behind.end() if behind and not before else land.span.end)
                    yield Wrong(span, f"{land.span.of(text)} is not a member of {'the ' if ' ' in body else ''}{body}")
                    break


def _member(doc: Document, sentence: Span, names: frozenset[str], body: str) -> bool:
    """Whether a country is a member on the day of publication, or was at some time where the sentence has a year."""
    if "Germany" in names or names & _lands.claims("dependency").keys():
        # West Germany was, and is the same.
        return True
    joined, left = ([entry.days.low for name in names for entry in _unions.accessions().get(key, {}).get(name, ())] for key in (body, f"left {body}"))
    if not joined or (not left and doc.metadata.date is None):
        return bool(joined)
    day = doc.metadata.date or dt.date.max
    return any(e.year and e.year != day.year for e in doc.dates_in(sentence)) or (min(joined) <= day and not (left and min(left) <= day))
