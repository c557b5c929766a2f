"""Which president of the United States somebody was: "Jimmy Carter, the 38th president"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks import _data
from newslint.checks.facts._elections import same
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_WORDS = "|".join(sorted((w for w, v in ORDINALS.items() if 1 <= v <= 50), key=len, reverse=True))
_NTH = rf"(?:the|America['’]s|its|their|the\s+(?:nation|country)['’]s)\s+(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{_WORDS})\s+(?:U\.?S\.?\s+|American\s+)?president\b(?!\s+(?:to|who|since|from|in(?!\s+[A-Z\d])|of\s+(?!the\s+United\s+States|the\s+U|America)))"
_BEHIND = regexp(rf"(?:,|\s+(?:was|is|as|becomes?|became|would\s+become|(?:was\s+)?(?:sworn\s+in|inaugurated)\s+as)|,\s+who\s+(?:was|is|became))\s+{_NTH}")
_AHEAD = regexp(rf"\b{_NTH}(?:\s+of\s+(?:the\s+United\s+States|the\s+U\.?S\.?|America))?,?\s+$", re.IGNORECASE)


def find(doc: Document) -> Iterator[Finding]:
    """Findings on presidents counted wrongly."""
    text = doc.text
    if " president" not in text:
        return
    for n in doc.names.mentions:
        if n.kind != "person":
            continue
        sentence = doc.sentence_at(n.span.start)
        m = _BEHIND.match(text, n.span.end, sentence.end) or _AHEAD.search(text, sentence.start, n.span.start)
        if m is None or not readable(doc, sentence) or DOUBT.search(text, sentence.start, min(m.start(), n.span.start)):
            continue
        full = n.text if " " in n.text else next((o.text for o in doc.names.mentions if o.text.endswith(" " + n.text)), n.text)
        known = {number for name, numbers in _data.rows("terms/numbered.tsv") if same(full, name) and full.split()[0][0] == name[0] for number in numbers.split("/")}
        said = ORDINALS.get(m["n"].lower()) or int(re.sub(r"\D", "", m["n"]))
        if known and " " in full and str(int(said)) not in known:
            span = Span(*m.span("n"))
            yield finding(span, f"{full} was number {' and '.join(sorted(known))} of the presidents", severity=speaker_level(doc, span))
