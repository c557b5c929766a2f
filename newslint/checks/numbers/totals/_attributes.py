"""Numbers that count nothing: those that say what kind a thing is, or which: "a 181,900 bpd unit", "Geneva 1, 2 and 3", "the driver, 41"."""

from __future__ import annotations

from newslint.checks.numbers.totals._parts import AGE_OF, lead
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

#: "139 BC", "verse 12".
#: "The driver, 41, had".
_PERSON = regexp(r"\b(?:the|an?|his|her|their|its)[ \n](?:[a-z-]+[ \n])?(?!rest,|remainder,|balance,|others,|majority,|total,|remaining\b)[a-z-]+,[ \n]$")
_AGED = regexp(r",[ \n](?:who|had|has|was|is|said|says|told|of|from)\b")
#: "Lund, then 19, lost".
_THEN = regexp(r",[ \n]then[ \n]$")
#: "Geneva 1, 2 and 3".
_NUMBERED = regexp(r"[A-Z]\w+ \d{1,2}(?:, \d{1,2})*,?(?: and)? $")
#: "A 14-hour journey, nine hours by train".
#: "Two lines, the 3 and the 7".
_LINE, _LINE_BEFORE = regexp(r"(?<=the )\d{1,3}(?:,[ \n]the[ \n]\d{1,3})*,?[ \n]and[ \n]the[ \n]\d"), regexp(r"\bthe[ \n]\d{1,3}(?:,|,?[ \n]and)[ \n]the[ \n]$")
_LASTING = regexp(r"(?:[ \n][a-z]+){1,2}(?:,|:|[ \n][–—(])")
_CHANGE = regexp(r",[ \n](?:up|down)[ \n]$|\band (?:up|down)[ \n]$")
#: "Their best-of-seven semi-final".
_BEST_OF = regexp(r"\b[Bb]est[ \n-]of[ \n-]$")
_STRONG = regexp(r"[-‑]strong\b")
_ARTICLE = regexp(r"(?<!\w)[Aa]n?[ \n]$")
#: "A 66 and a 70".
_CARDED = regexp(r"[,.;]|[ \n](?:and|in|on|for|to|with)\b")
_ERA = regexp(r"[ \n](?:B\.?C|A\.?D|C\.?E)\b")


def attribute(text: str, q: Quantity) -> bool:
    """Whether a number says what kind a thing is, or which: "a 181,900 bpd unit", "Geneva 1, 2 and 3"."""
    if q.kind == "measure" and "-" in q.span.of(text) and _LASTING.match(text, q.span.end):
        return False
    if q.kind != "money" and not q.compound and not (q.kind == "cardinal" and q.noun is None and _CARDED.match(text, q.span.end)) and not _STRONG.match(text, q.span.end) and lead(q) == q.span.start and _ARTICLE.search(text, max(0, q.span.start - 4), q.span.start):
        return True
    if _BEST_OF.search(text, max(0, q.span.start - 8), q.span.start) or AGE_OF.search(text, max(0, q.span.start - 30), q.span.start):
        return True
    if _CHANGE.search(text, max(0, lead(q) - 10), lead(q)):
        # "25.9 billion, up 1.5 billion from January".
        return True
    if text.startswith(" time ", q.span.end):
        # "The four time champion".
        return True
    if q.noun is None and not q.words and (_LINE.match(text, q.span.start) or _LINE_BEFORE.search(text, max(0, q.span.start - 24), q.span.start)):
        return True
    if q.noun is None and not q.words and _NUMBERED.search(text, max(0, q.span.start - 40), q.span.start):
        return True
    if q.noun is None and text.startswith(",", q.span.end) and _THEN.search(text, max(0, q.span.start - 8), q.span.start):
        return True
    if _AGED.match(text, q.span.end) and _PERSON.search(text, max(0, q.span.start - 40), q.span.start):
        return True
    return _ERA.match(text, q.span.end) is not None or (q.low == 1 and not q.words and q.noun is None and q.kind == "cardinal")
