"""What makes one of two counts of the other: further numbers told beside them, or one more who is told without a number."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable

from newslint.checks.numbers._acts import noun_class
from newslint.checks.numbers.counts._mentions import Mention
from newslint.document import Document
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

_AND = regexp(r"\b(?:and|of) $|, $")
#: "83 deaths in 2015 and at least 35 in 2016".
_ALSO_AT = regexp(r"[ \n](?:in|at|on|near|from|during|by|since|last|this)\b")
#: "He then stabbed a police officer", "was also charged": one more, told without a number.
_ONE_MORE = regexp(
    r"\b(?:also|then|before|later|fatally|himself|herself|itself)[ \n](?:\w+ly[ \n])?(?:kill|stabb|shot|shoot|murder|d[iy]|charg|arrest|hurt|injur|wound|detain|accus|convict|f[eo]ll|nam|pleaded|join|sentenc)\w*"
    r"|\b(?:stabb|shot|shoot|kill|murder|beat|hack|behead|strangl|knif)\w*[ \n](?:dead[ \n]|to death[ \n])?(?:an?|his|her|PC|one)[ \n](?!bus|van|car|truck|lorry|bomb|gun)\w"
    r"|\b(?:was|been|be|is)[ \n](?:also|later|then)\b|\b(?:another|a (?:third|fourth|fifth|sixth|seventh|eighth))\b",
    re.IGNORECASE,
)


def explained(doc: Document, a: Mention, b: Mention, group: Iterable[Mention]) -> bool:
    """Whether other numbers of the article make one count of the other: 12 and two more are 14."""
    if _beside(doc, a, b):
        return True
    gap = abs(a.quantity.low - b.quantity.low)
    own = {a.quantity.span, b.quantity.span}
    for m in (a, b):
        # "17 people in Cali and six in Palmira", "the 23 people".
        for q in doc.numbers_in(m.sentence):
            bare = q.kind == "cardinal" and q.exact and not q.partitive and (q.noun is None or "people" in (a.noun, b.noun))
            if q.low == gap > 1 and bare and _AND.search(doc.text, q.span.start - 6, q.span.start):
                return True
    low, high = min(a.quantity.low, b.quantity.low), max(a.quantity.low, b.quantity.low)
    # Counts of the same act, or "two others", of any size; a bare small number explains nothing by itself.
    parts = [
        m.quantity.low
        for m in group
        if m.quantity.span not in own
        and (m.more or m.aside or m.noun != a.noun or m.narrowed != a.narrowed or m.quantity.low not in (low, high))
    ]
    if any(math.isclose(p, gap) for p in parts):
        return True
    if any(math.isclose(p + r, gap) or math.isclose(p + r, high) for p, r in itertools.combinations(parts[:12], 2)):
        return True
    text = " ".join(_around(doc, m).of(doc.text) for m in (a, b)).lower()
    if gap == 1 and one_more(stretch(doc, a, b)):
        return True
    # "The gunman was also killed": one more, without a number.
    if gap == 1 and re.search(
        r"\b(?:also|himself|herself|the (?:gunman|attacker|suspect|bomber|driver|pilot|shooter)|one of|died later|later "
        r"died|including the|excluding|not including|as well as|a (?:man|woman|child|boy|girl|baby|pedestrian|driver"
        r"|police officer|passer-?by|soldier|guard|bystander|fourth|fifth|sixth|third|second))\b",
        text,
    ):
        return True
    return bool(re.search(r"\b(?:the (?:rest|remainder)|excluding|not including|not counting|in addition to|besides|as well as|plus)\b", text))


def _beside(doc: Document, a: Mention, b: Mention) -> bool:
    """Whether the sentence of one gives the other's value too, or one that makes the sum: "900 jobs, 600 of them here", "27 and four more"."""
    for one, other in ((a, b), (b, a)):
        for q in doc.numbers_in(one.sentence):
            if q.kind != "cardinal" or q.span == one.quantity.span:
                continue
            if q.noun is not None and not q.more and not q.partitive and noun_class(q.noun) not in ("people", one.noun, other.noun):
                continue
            if q.low == other.quantity.low or (
                q.low > 1 and (q.more or (q.noun is None and _ALSO_AT.match(doc.text, q.span.end))) and q.low + one.quantity.low == other.quantity.low
            ):
                return True
    return False


def _around(doc: Document, m: Mention) -> Span:
    """The sentence of a mention and the one after it in its block."""
    block = doc.block_at(m.sentence.start)
    later = doc.sentences_in(Span(m.sentence.end, max(m.sentence.end, min(block.span.end, m.sentence.end + 500))))
    return Span(m.sentence.start, later[0].end if later else m.sentence.end)


def stretch(doc: Document, a: Mention, b: Mention) -> str:
    """The sentences of two mentions in the text, what is between them, and the two after each."""
    out = []
    for m in (a, b):
        if doc.block_at(m.sentence.start).kind in PROSE:
            out += [m.sentence, *doc.sentences_in(Span(m.sentence.end, min(len(doc.text), m.sentence.end + 900)))[:2]]
    if len(out) > 3 and max(s.start for s in out) - min(s.start for s in out) < 2500:
        return doc.text[min(s.start for s in out) : max(s.end for s in out)]
    return " ".join(s.of(doc.text) for s in out)


def one_more(text: str) -> bool:
    """Whether the words tell of one more, without a number."""
    return _ONE_MORE.search(text) is not None
