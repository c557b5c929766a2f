"""What is left of a whole: "the other six", "the remaining 11", "all the others, 51 of them", with the whole and its first parts told before.

The whole is the nearest number before, in up to three sentences, of which the numbers between can be parts. Where any of the numbers told
with it, or a sum of some, makes the rest, the text is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.checks.numbers.totals._ledger import compatible, is_whole, pairs_of
from newslint.checks.numbers.totals._parts import GENERAL, end_of, lead, rounding
from newslint.checks.numbers.totals._sides import PERSONAL
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time
from newslint.regexp import regexp

_THE = r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)"
_REST = regexp(rf"(?:{_THE}[ \n](?:other|remaining|outstanding)|{_THE}[ \n](?:others|rest|remainder|balance)\b[^.;:\d]{{0,12}})[ \n,(–—-]*$")
#: Members without a number, parts of parts, and what comes later.
_MORE = regexp(r"\b(?:includ\w+|among|one|an?other|later|since|both|some|several|a few|half|third|quarter|dozens?|majority|most|except|initially|originally|then|previously|next)\b", re.IGNORECASE)
_SORTS = regexp(r"\ba[n]?[ \n](?:\w+[ \n])?(?:was|is|had|has)\b")
_SCORED = frozenset("point goal run try vote seat shot strike win".split())
#: How far back the whole may stand.
_REACH = 420


def rests(doc: Document, numbers: Sequence[list[Quantity]]) -> Iterator[Wrong]:
    """Every whole that its parts, with what is said to be the rest, do not make."""
    text = doc.text
    for i, (sentence, own) in enumerate(zip(doc.sentences, numbers)):
        for q in own:
            if q.compound or not q.exact or q.per or (q.partitive and q.noun is not None):
                continue
            if not _REST.search(text[max(sentence.start, q.span.start - 30) : q.span.start]):
                continue
            told = [p for group in numbers[max(i - 3, 0) : i + 1] for p in group if q.span.start - _REACH < p.span.start < q.span.start]
            wrong = _verdict(doc, q, told)
            if wrong:
                yield wrong


def _verdict(doc: Document, rest: Quantity, told: Sequence[Quantity]) -> Wrong | None:
    text = doc.text
    told = [_counted(text, p) for p in told if not p.compound and not p.per and p.low == p.high and (compatible(rest, p) or compatible(p, rest))]
    pairs = dict((w.span, p) for p, w in pairs_of(text, told))
    wholes: list[tuple[Quantity, list[Quantity]]] = []
    for k, whole in enumerate(told):
        if not (is_whole(whole) and whole.exact and not whole.partitive and compatible(rest, whole) and not _time(whole, rest)):
            continue
        pair = pairs.get(whole.span)
        between = [p for p in told[k + 1 :] if _part(p, whole)]
        parts = [*([pair] if pair else []), *between]
        if not parts or not _fits(rest, whole) or _named(text, whole):
            continue
        values = [p.low for p in parts]
        for n in range(1, len(values[:6]) + 1):
            if any(abs(sum(c) + rest.low - whole.low) <= rounding([whole, rest]) + 1e-9 for c in combinations(values[:6], n)):
                return None
        if max(values) < whole.low and rest.low < whole.low:
            wholes.append((whole, parts))
    if not wholes:
        return None
    # The parts of a part are less than it: the nearest whole that the others do not come to.
    whole, parts = wholes[-1]
    if len(wholes) > 1 and not pairs.get(whole.span) and any(w.noun in (None, whole.noun) or whole.noun is None for w, _ in wholes[:-1]):
        whole, parts = min(wholes, key=lambda x: abs(sum(p.low for p in x[1]) + rest.low - x[0].low))
    first = min(whole, parts[0], key=lambda p: p.span.start)
    words = text[end_of(first) : rest.span.start]
    words = words.replace("One ", " ") if "one" not in words else words
    total = sum(p.low for p in parts) + rest.low
    if _MORE.search(words) or _SORTS.search(words) or rest.low in [p.low for p in parts if p.noun == rest.noun and p.definite]:
        return None
    if any(p.bound or p.approximate for p in (*parts, whole)) or abs(total - whole.low) > max(3, 0.25 * whole.low):
        return None
    return wrong_sum(doc, whole, [*parts, rest])


def _counted(text: str, q: Quantity) -> Quantity:
    """A number; "two dozen" is a count where its rest is told."""
    dozens = q.words and q.bound is None and q.low == q.high and lead(q) == q.span.start and q.span.of(text).endswith("dozen")
    return q._replace(approximate=False, precision=1.0) if dozens else q


def _named(text: str, q: Quantity) -> bool:
    """Whether a number is part of a name: "the Six Nations"."""
    return q.words and q.noun_span is not None and text[q.span.start].isupper() and text[q.noun_span.start].isupper()


def _time(whole: Quantity, rest: Quantity) -> bool:
    return is_time(whole.noun or "") and rest.noun != whole.noun


def _part(p: Quantity, whole: Quantity) -> bool:
    """Whether a number told after a whole can be a part of it."""
    if not compatible(p, whole) or (p.more and not p.definite):
        return False
    if whole.kind != "cardinal":
        return True
    return p.partitive or p.noun in (None, whole.noun) or (whole.noun in GENERAL and not is_time(p.noun or "")) or PERSONAL.fullmatch(p.noun or "") is not None


def _fits(rest: Quantity, whole: Quantity) -> bool:
    if whole.noun in _SCORED and rest.noun not in (None, whole.noun):
        # "Came on for 21 points. The other four starters": who, not how many points.
        return False
    return whole.kind != "cardinal" or rest.noun in (None, whole.noun) or rest.noun in GENERAL or whole.noun in GENERAL or whole.noun is None
