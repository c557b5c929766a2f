"""Who signed a law and who named a judge: "the Voting Rights Act, which John F. Kennedy signed", "David Souter, named by Ronald Reagan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _elections
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_TITLES = r"(?:(?:then-?\s*|former\s+|the\s+|Democratic\s+|Republican\s+)*(?:President\s+)?)"
_YEAR = r"(?:\s+in\s+(?:[A-Z][a-z]+\s+)?\d{4})?"
_COURT = r"(?:\s+(?:to|for|onto)\s+(?:the\s+)?(?:[Ss]upreme\s+[Cc]ourt|court|bench|high\s+court|seat))?"
#: Between a thing and who did it, by the deed.
_BY = {
    "signed": regexp(rf"(?:,|,?\s+(?:which|that))?(?:\s+(?:was|had\s+been|of\s+\d{{4}},?))*\s+signed(?:\s+into\s+law)?{_YEAR}\s+by\s+{_TITLES}"),
    "named": regexp(rf"(?:,|,?\s+who)?(?:\s+(?:was|had\s+been|is|a\s+[a-z]+))*\s+(?:an?\s+appointee\s+of|(?:named|appointed|nominated|chosen|picked|selected|put\s+forward){_COURT}{_YEAR}{_COURT}\s+by)\s+{_TITLES}"),
}
#: The same with the deed behind who did it: "which X signed", "an X appointee".
_THAT = {
    "signed": (regexp(rf"(?:\s+of\s+\d{{4}})?,?\s+(?:which|that)\s+{_TITLES}"), regexp(r"\s+(?:had\s+)?signed\b")),
    "named": (regexp(rf",\s+an?\s+{_TITLES}"), regexp(r"\s+(?:appointee|nominee)\b")),
}
#: Between who did it and the thing.
_DID = {
    "signed": regexp(r"(?:,?\s+who)?(?:\s+(?:had|later|then|also))*\s+signed(?:\s+into\s+law)?\s+(?:the\s+)?(?:[a-z]+\s+)?"),
    "named": regexp(r"(?:,?\s+who)?(?:\s+(?:had|later|then|also))*\s+(?:named|appointed|nominated|chose|picked|selected)\s+(?:Justice\s+|Judge\s+)?|['’]s?\s+(?:nomination|appointment|choice|selection)\s+of\s+(?:Justice\s+|Judge\s+)?"),
}
_JOINED = regexp(r"(?:,?\s+(?:who|had|was|first|has))*\s+(?:joined|appointed\s+to|named\s+to|confirmed\s+to|elevated\s+to|took\s+(?:his|her)\s+seat\s+on|(?:been|sat|served)\s+on(?=[^.,;:]{6,24}\ssince\s))\s+the\s+(?:[Ss]upreme\s+[Cc]ourt|court|high\s+court)\s+(?:in|since)\s+(?:[A-Z][a-z]+\s+)?(?P<y>\d{4})\b")
_PRESIDENTS = ("Gerald Ford",)


class _Row(NamedTuple):
    deed: str
    who: tuple[str, ...]
    years: frozenset[str]


@cache
def _rows() -> tuple[re.Pattern[str], dict[str, _Row]]:
    rows = {n: _Row(deed, tuple(who.split("/")), frozenset(years.split("/")) - {""}) for names, deed, who, years in _data.rows("terms/signers.tsv") for n in names.split("/")}
    return regexp(rf"(?<![\w-]){_data.either(rows)}(?![\w-])"), rows


@cache
def _presidents() -> frozenset[str]:
    return frozenset({e.won.name for e in _elections.elections() if e.land == "United States"} | set(_PRESIDENTS))


def find(doc: Document) -> Iterator[Finding]:
    """Findings on presidents who did not sign a law or name a judge, and on the years of judges."""
    pattern, rows = _rows()
    text = doc.text
    for m in pattern.finditer(text):
        row, sentence = rows[re.sub(r"\s+", " ", m.group())], doc.sentence_at(m.start())
        if not readable(doc, sentence):
            continue
        if row.deed == "named" and row.years and (joined := _JOINED.match(text, m.end(), sentence.end)) and joined["y"] not in row.years and not DOUBT.search(text, sentence.start, joined.end()):
            span = Span(*joined.span("y"))
            yield finding(span, f"{m.group()} was named in {' and '.join(sorted(row.years))}", severity=speaker_level(doc, span))
            continue
        for n in doc.names.mentions:
            if n.kind != "person" or not sentence.start <= n.span.start < sentence.end:
                continue
            told = _BY[row.deed].fullmatch(text, m.end(), n.span.start) or _DID[row.deed].fullmatch(text, n.span.end, m.start())
            told = told or ((that := _THAT[row.deed])[0].fullmatch(text, m.end(), n.span.start) and that[1].match(text, n.span.end))
            # Some were named to a lower court by another.
            named = row.who[:1] if re.search(r"\b(?:to|on)\s+the\s+[Ss]upreme\s+[Cc]ourt\b", sentence.of(text)) else row.who
            if not told or any(_elections.same(n.text, who) for who in named) or not any(_elections.same(n.text, who) for who in _presidents()) or DOUBT.search(text, sentence.start, max(m.end(), n.span.end)):
                continue
            span = Span(*n.span)
            yield finding(span, f"{row.who[0]} {row.deed} {m.group()}, not {n.text}", severity=speaker_level(doc, span))
