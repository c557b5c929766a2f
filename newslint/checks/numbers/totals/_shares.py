"""Equal shares against what they are shares of: "$500 million in three tranches of $150 million each", "split evenly between A and B at $40 apiece"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.numbers.totals._ledger import is_whole
from newslint.checks.numbers.totals._parts import lead, rounding
from newslint.checks.numbers.totals._sums import Wrong, wrong_product
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

#: What makes the shares of a whole equal.
_EVENLY = regexp(r"\b(?:equal(?:ly)?|even(?:ly)?|identical)\b")
_DIVIDED = regexp(r"\b(?:split|divid\w+|shar(?:e|ed|ing)|paid|payable|repa(?:id|yable)|spread|released|handed over|distributed|made up|consist\w*|compris\w+|instal?lments?|tranches?|parts|shares|portions|lots|batches|stages|phases|payments)\b")
_EACH_AFTER = regexp(r"(?:[ \n][a-z]+)?,?[ \n](?:each|apiece)\b")
_EACH_BEFORE = regexp(r"\b(?:each|apiece)\b[^,;:.]{0,30}$")
#: "In three tranches of $150 million": between the count's noun and the share.
_OF = regexp(r"(?:[ \n][a-z-]+){0,4}[ \n]of[ \n](?:just[ \n]|exactly[ \n])?")
_PAIR = regexp(r"\b(?:between|among|by|to)[ \n](?:the[ \n]|its[ \n])?[^,;:.\d]{1,60}?[ \n]and[ \n][^,;:.\d]{1,40}$|\b(?:both|the two|the pair|the couple)\b")
#: After two takers: "who got", "at".
_TAKE = regexp(r",?[ \n](?:at|with|for|who|which|each)[ \n][^,;:.\d]{0,40}$")
#: Another sum than the shares of the whole may stand here.
_OPEN = regexp(r"\b(?:plus|as well as|rest|remain\w*|first|initial|another|additional|extra|over|per|annual\w*|a year|interest|including|at least|up to|about|around|roughly|almost|nearly|more than|less than|after|before tax)\b")
#: Something is left beside the shares.
_REST = regexp(r"\b(?:rest|remain\w*|(?:last|final)(?![ \n](?:in|on|by|before|after|next|at|from|due)\b)|smaller|larger|others?|another|balance|plus|more|also|fees?|tax\w*|costs?|expenses|left)\b|\band[ \n](?:an?|one|two|three)\b", re.IGNORECASE)
_UNITS = ("money", "cardinal")
_FAR = 160
_NEAR = 2.0


def shares(doc: Document) -> Iterator[Wrong]:
    """Every number of equal shares that does not make their whole."""
    for sentence, after in zip(doc.sentences, [*doc.sentences[1:], None]):
        told = [q for q in doc.numbers_in(sentence) if q.kind in _UNITS]
        for a, b in pairwise(told):
            yield from _checked(doc, sentence, after, a, None, b)
        for a, n, b in zip(told, told[1:], told[2:]):
            yield from _checked(doc, sentence, after, a, n, b)


def _checked(doc: Document, sentence: Span, after: Span | None, whole: Quantity, count: Quantity | None, share: Quantity) -> Iterator[Wrong]:
    """The whole, where so many shares make another; `count`: none where two takers are named."""
    text = doc.text
    between = text[whole.span.end : lead(share)]
    if len(between) > _FAR or not (_like(whole, share) and _plain(whole) and _plain(share)) or re.search(r"[;!?]|\.[ \n]", between):
        return
    each = _EACH_AFTER.match(text, share.span.end, sentence.end) is not None or _EACH_BEFORE.search(between) is not None
    even = _EVENLY.search(between) is not None
    if count is None:
        number = 2.0
        if not (each and even and _PAIR.search(_TAKE.sub("", between))):
            return
    else:
        number = count.low
        if count.kind != "cardinal" or count.noun is None or count.partitive or not (count.exact and 2 <= number <= 50 and number % 1 == 0):
            return
        direct = _OF.fullmatch(text, count.noun_span.end if count.noun_span else count.span.end, lead(share)) is not None
        if not (each or (even and direct)) or not (even or direct or _DIVIDED.search(between)) or not (even or _DIVIDED.search(between)):
            return
    if "each of" in between or _OPEN.search(between) or _OPEN.search(re.split(r"[,;:.]", text[share.span.end : sentence.end])[0]):
        return
    if any(_like(whole, q) and q.span.start > share.span.start for q in doc.numbers_in(sentence)):
        # "In three tranches of $150 million each and a final $50 million".
        return
    total = number * share.low
    if total < whole.low and _REST.search(text, share.span.end, after.end if after else sentence.end):
        return
    slack = rounding([whole, *[share] * int(number)]) if whole.kind == "money" or whole.scale else 0.0
    if abs(total - whole.low) > slack + 1e-9 * whole.low and whole.low / _NEAR <= total <= whole.low * _NEAR:
        yield wrong_product(whole, number, share)


def _like(whole: Quantity, share: Quantity) -> bool:
    if (whole.kind, whole.currency) != (share.kind, share.currency) or share.low >= whole.low:
        return False
    return whole.kind == "money" or share.noun in (None, whole.noun)


def _plain(q: Quantity) -> bool:
    return (is_whole(q) or q.kind == "money") and q.low == q.high and not q.approximate and q.per is None and not q.values and not q.compound

