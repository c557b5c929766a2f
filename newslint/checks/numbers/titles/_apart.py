"""Numbers of titles that no number of the body stands against: the hour of a photograph, a difference that the body leaves to the reader, how many live in a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.titles._reckoned import Body
from newslint.checks.numbers.titles._values import Value
from newslint.document import Document
from newslint.regexp import regexp

#: "Village of 300 makes masks": how many live there.
_PLACE_OF = regexp(r"\b(?:village|town|city|hamlet|island|isle|township|settlement|parish|suburb|community|nation|country|state|county|valley|borough|district|colony|port|resort)[ \n]of[ \n](?:(?:about|some|only|just|nearly|almost|barely)[ \n])?$", re.IGNORECASE)
_INHABITANTS = frozenset("inhabitant resident villager islander townsman citizen soul local".split())
_LIVE_THERE = regexp(r"[ \n](?:[a-z]+[ \n])?(?:(?:who|that)[ \n])?(?:of|in|lives?|lived|living)\b")
_POPULATION = regexp(r"\b(?:population|home)[ \n](?:of|to|is|was|at|numbers?)[ \n](?:(?:about|some|only|just|nearly|almost|barely)[ \n])?$")
#: What tells that one of two numbers was the other before.
_CHANGED = regexp(r"\b(?:(?:down|up)[ \n]from|against|compared[ \n](?:with|to)|instead[ \n]of|from[ \n].*[ \n]to|before|had[ \n](?:been|had|held|won))\b", re.DOTALL)


def set_apart(doc: Document, t: Value, body: Body, asked: Sequence[Value]) -> bool:
    """Whether a title's number needs no telling by the body: when a picture was taken, or what two numbers of the body differ by."""
    block = doc.block_at(t.span.start).span
    if t.sort == "clock":
        return doc.block_at(t.span.start).kind == "caption"
    if t.sort not in ("count", "money", "points") or t.loose:
        return False
    beside = {v.low for v in asked if v is not t and v.sort == t.sort and v.low > t.low and block.start <= v.span.start < block.end}
    for x, y in (pair for group in body.inside for pair in combinations([v for v in group if v.sort == t.sort and v.unit == t.unit], 2)):
        # "Sheds 120 of its 400 jobs", "will keep 280 workers, down from 400".
        if _apart(x, y) == t.low and bool(beside & {x.low, y.low}) + (_CHANGED.search(doc.text, x.span.end, y.span.start) is not None) + (_kin(t, x) and _kin(t, y)) > 1:
            return True
    return bool(beside) and any(_apart(x, y) == t.low and beside & {x.low, y.low} for a, b in pairwise(body.inside) for x in a for y in b if _kin(t, x) and _kin(t, y))


def _kin(t: Value, v: Value) -> bool:
    return v.sort == t.sort and v.unit == t.unit and (t.noun is None or v.noun is None or noun_class(t.noun) == noun_class(v.noun))


def _apart(x: Value, y: Value) -> float:
    return round(abs(x.low - y.low), 9)


def populace(doc: Document, t: Value) -> bool:
    """Whether a title's number is how many live in a place: "Town of 6,000 loses its dentists"."""
    return t.sort == "count" and _PLACE_OF.search(doc.text, max(t.span.start - 30, doc.block_at(t.span.start).span.start), t.span.start) is not None


def inhabitants(doc: Document, v: Value) -> bool:
    """Whether a body's number is how many live somewhere."""
    if v.noun in _INHABITANTS:
        return True
    end = v.quantity.noun_span.end if v.quantity and v.quantity.noun_span else v.span.end
    return v.noun in (None, "person") and (_POPULATION.search(doc.text, max(v.span.start - 30, 0), v.span.start) is not None or (v.noun == "person" and _LIVE_THERE.match(doc.text, end) is not None))
