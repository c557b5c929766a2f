"""So much for each of so many, and what it comes to: "four were fined $500 each, a total of $2,500", "share the $9 million equally and get $4 million each"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from newslint.checks.numbers.totals._parts import lead
from newslint.checks.numbers.totals._sums import Wrong, wrong_product
from newslint.checks.numbers.totals._words import SUM_AFTER, SUM_BEFORE
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time
from newslint.regexp import regexp
from newslint.source import Span

_EACH = regexp(r"(?:[ \n][a-z]+){0,2}?,?[ \n](?:each|apiece)(?![ \n](?:other|way|day|week|month|year|of)\b)")
_EACH_OF = regexp(r"\b(?:[Ee]ach of|[Ee]very one of)[ \n](?:the[ \n]|its[ \n]|his[ \n]|her[ \n]|their[ \n])?$")
#: "Were each fined".
_EACH_DEED = regexp(r"\beach[ \n](?:[a-z]+[ \n]){1,3}$")
#: "12 helicopters at $15 million", "12 rows of 30 seats".
_AT, _OF = regexp(r"(?:[ \n][\w’'-]+){1,3}[ \n](?:at|for|costing|worth)[ \n]"), regexp(r"[ \n][a-z]+s[ \n]of[ \n]")
_GROUP = frozenset("team row group class crew squad family pair unit table batch box pack crate case set".split())
_EQUALLY = regexp(r"\b(?:shar\w+|split\w*|divid\w+)\b[^;.]{0,60}\b(?:equally|evenly)\b|\b(?:equally|evenly)[ \n](?:between|among|by)\b")
#: "Russia and Ukraine each released".
_TWO_EACH = regexp(r"(?:[A-Z][\w’'-]+[ \n]){1,3}and[ \n](?:[A-Z][\w’'-]+[ \n]){1,3}(?:have[ \n]|had[ \n]|will[ \n])?each[ \n](?:[a-z]+[ \n]){1,3}")
#: Where more or less than the shares may be in the sum.
_OTHER = regexp(
    r"\b(?:plus|as well as|rest|remain\w*|first|initial|another|additional|extra|over|per|annual\w*|a (?:day|week|month|year)|every|interest|including|at least|up to|about|around|roughly|almost|nearly|(?:more|less|fewer) than"
    r"|before tax|costs?|expenses|fees?|tax\w*|deposit|bonus|discount|total(?:ly)? of the|except\w*|but for|apart from|besides|also|others?|some|most|and[ \n](?:an?|one|two|three)[ \n])\b",
    re.IGNORECASE,
)
_NEAR = 2.0
_MANY = 1000


def products(doc: Document) -> Iterator[Wrong]:
    """Every sum of equal shares that is not their number times one of them."""
    for sentence, after in zip(doc.sentences, [*doc.sentences[1:], None]):
        told = [q for q in doc.numbers_in(sentence) if q.kind in ("cardinal", "money") and not is_time(q.noun or "")]
        if len(told) == 2 and (wrong := _each_of_two(doc, sentence, *told)):
            yield wrong
        if len(told) == 2 and after is not None:
            behind = [q for q in doc.numbers_in(after) if q.kind in ("cardinal", "money")]
            if len(behind) == 1:
                yield from _checked(doc, Span(sentence.start, after.end), [*told, *behind])
        elif len(told) == 3:
            yield from _checked(doc, sentence, told)


def _checked(doc: Document, stretch: Span, told: Sequence[Quantity]) -> Iterator[Wrong]:
    text = doc.text
    if _OTHER.search(text, stretch.start, max(q.span.end for q in told)):
        return
    for count, share, whole in permutations(told):
        if not (_counts(count) and _plain(share) and _plain(whole) and (_like(whole, share) or _grouped(count, share, whole))) or not _each(text, stretch, count, share):
            continue
        summed = SUM_BEFORE.search(text, max(stretch.start, lead(whole) - 60), lead(whole)) or SUM_AFTER.match(text, whole.span.end)
        if not summed and not _EQUALLY.search(text, *stretch):
            continue
        total = count.low * share.low
        slack = (whole.precision + count.low * share.precision) / 2 if whole.kind == "money" or whole.scale else 0.0
        if abs(total - whole.low) > slack + 1e-9 * whole.low and whole.low / _NEAR <= total <= whole.low * _NEAR:
            yield wrong_product(whole, count.low, share)
        return


def _each_of_two(doc: Document, sentence: Span, share: Quantity, whole: Quantity) -> Wrong | None:
    """What two who are named have together: "Peru and Chile each freed 103 prisoners, 260 people altogether"."""
    text = doc.text
    plain = share.kind == whole.kind and share.currency == whole.currency and share.noun is not None and _plain(share) and _plain(whole)
    if not plain or not _TWO_EACH.fullmatch(text, sentence.start, lead(share)) or _OTHER.search(text, sentence.start, whole.span.end) or not (SUM_AFTER.match(text, whole.span.end) or SUM_BEFORE.search(text, max(sentence.start, lead(whole) - 40), lead(whole))):
        return None
    total, slack = 2 * share.low, (whole.precision + 2 * share.precision) / 2 if whole.kind == "money" or whole.scale else 0.0
    return wrong_product(whole, 2, share) if abs(total - whole.low) > slack and whole.low / _NEAR <= total <= whole.low * _NEAR else None


def _each(text: str, stretch: Span, count: Quantity, share: Quantity) -> bool:
    """Whether the share is said to be for each."""
    if _EACH.match(text, share.span.end, stretch.end) or _EACH_OF.search(text, max(stretch.start, lead(count) - 24), lead(count)):
        return True
    if count.span.end < share.span.start and _EACH_DEED.search(text, count.span.end, lead(share)):
        return True
    return count.span.end < share.span.start and (_AT if share.kind == "money" else _OF).fullmatch(text, count.span.end, lead(share)) is not None


def _counts(q: Quantity) -> bool:
    return q.kind == "cardinal" and q.exact and q.noun is not None and not q.partitive and q.per is None and not q.values and 2 <= q.low <= _MANY and q.low % 1 == 0


def _plain(q: Quantity) -> bool:
    return q.exact and q.low == q.high and not q.approximate and q.per is None and not q.values and not q.compound and not q.partitive


def _like(whole: Quantity, share: Quantity) -> bool:
    if (whole.kind, whole.currency) != (share.kind, share.currency) or share.low >= whole.low:
        return False
    return whole.kind == "money" or (share.noun is not None and whole.noun in (None, share.noun))


def _grouped(count: Quantity, share: Quantity, whole: Quantity) -> bool:
    """ "Three teams of five ... 15 people in all"."""
    return count.noun in _GROUP and share.kind == whole.kind == "cardinal" and share.noun is None and whole.low > share.low > 1
