"""Changes told in prose: direction, the two values, the amount.

    changes(text, sentences, quantities) -> tuple[Change, ...]

Values and amount are found apart and then joined: "rose 40% from $41m to $53m", "$53m, up 40% from $41m",
"$53m against $41m, a rise of 40%", "Sales rose 40% last year. They went from $41m to $53m."
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from newslint.layers.numbers import apart, joins
from newslint.layers.numbers.amounts import Amount, Direction, Pair, is_amount, sign
from newslint.layers.numbers.amounts import amounts as amounts_of
from newslint.layers.numbers.joins import WORD
from newslint.layers.numbers.model import Quantity
from newslint.layers.numbers.scan import lowered
from newslint.regexp import regexp
from newslint.source import Span


class Change(NamedTuple):
    """A change of one thing; at least two of start, end and amount or direction are given."""

    #: The word of direction, or the amount's words.
    span: Span
    direction: Direction
    start: Quantity
    end: Quantity
    amount: Amount | None
    sentence: Span
    #: The values stand in one sentence and the amount in a neighbour.
    apart: bool = False


def same_unit(a: Quantity, b: Quantity) -> bool:
    """Whether two values are of one kind, unit and currency."""
    return (a.kind, a.unit, a.currency) == (b.kind, b.unit, b.currency)


def changes(text: str, sentences: Sequence[Span], quantities: Sequence[Quantity]) -> tuple[Change, ...]:
    """The changes of a text, in order."""
    lower = lowered(text)
    by_sentence = _by_sentence(sentences, quantities)
    parts = []
    earlier: list[Quantity] = []
    for sentence, printed in by_sentence:
        found = apart.inherit(lower, printed, earlier)
        earlier = [q for q in found if not is_amount(lower, q)]
        valued = [
            q
            for i, q in enumerate(found)
            if q.kind in ("cardinal", "money", "percent", "measure", "points")
            and not (q.compound or is_amount(lower, q) or _alternate(lower, q, found[:i]) or _whole(lower, q, found[:i]))
        ]
        ranges = _ranges(lower, sentence, valued)
        valued = [q for q in valued if q.span not in ranges]
        pairs = joined(lower, sentence, valued)
        parts.append(_Part(sentence, pairs, amounts_of(lower, sentence, found, pairs), found))
    out: list[Change] = []
    for part in parts:
        out += _join(lower, *part)
    return tuple(sorted(out, key=lambda c: c.span))


class _Part(NamedTuple):
    """A sentence with its value pairs, its amounts and all that is counted there."""

    sentence: Span
    pairs: list[Pair]
    amounts: list[Amount]
    found: list[Quantity]


def _by_sentence(sentences: Sequence[Span], quantities: Sequence[Quantity]) -> list[tuple[Span, list[Quantity]]]:
    out = []
    at = 0
    for sentence in sentences:
        found = []
        while at < len(quantities) and quantities[at].span.start < sentence.end:
            if quantities[at].span.start >= sentence.start:
                found.append(quantities[at])
            at += 1
        out.append((sentence, found))
    return out


def joined(lower: str, sentence: Span, valued: list[Quantity]) -> list[Pair]:
    """The values that are joined, each with its own: what is printed "to X from Y" or "from X to Y" is taken first, from left to right.

    Then the nearest; no pair reaches over a value of another.
    """
    found = []
    for i, a in enumerate(valued):
        for b in valued[i + 1 : i + 4]:
            head, middle, tail = _around(lower, sentence, a, b)
            if not comparable(a, b) or (form := joins.form(head, middle, tail)) is None:
                continue
            start, end = (a, b) if form == "from-to" else (b, a)
            close = joins.close(head, middle)
            place = b.span.start if close else b.span.start - a.span.end
            found.append((not close, place, -a.span.start, Pair(Span(a.span.start, b.span.end), start, end, form)))
    out: list[Pair] = []
    for *_, pair in sorted(found):
        if not any(pair.span.start < p.span.end and p.span.start < pair.span.end for p in out):
            out.append(pair)
    return sorted(out, key=lambda p: p.span)


def _ranges(lower: str, sentence: Span, found: list[Quantity]) -> set[Span]:
    """The ends of ranges: "2.3 to 2.6 million, down from 2.4 to 2.7 million", "from the 4.1 to 4.2 million"."""
    out = {q.span for q in found if q.low < q.high}
    for a, b in itertools.pairwise(found):
        head = lower[max(sentence.start, a.span.start - 60) : a.span.start]
        changed = joins.FROM.search(head) and not (out or _THE.search(head) or joins.RANGE.search(head))
        if not changed and lower[a.span.end : b.span.start] == " to " and comparable(a, b):
            out |= {a.span, b.span}
    return out


_THE = regexp(r"\bfrom (?:the|an?|[a-z]+[’']s) $")


_OF_WHOLE = regexp(
    r" (?:(?!left\b|remaining\b|standing\b)[a-z]+ )?(?:out )?of (?:(?:the|its|their|his|her|all|an?|[\w’'-]+[’']s?) ){0,3}"
)


def _whole(lower: str, q: Quantity, before: list[Quantity]) -> bool:
    """Whether a count is what another is a part of: "45 of the 80 seats"."""
    return bool(before) and _OF_WHOLE.fullmatch(lower, before[-1].span.end, q.span.start) is not None


def _alternate(lower: str, q: Quantity, before: list[Quantity]) -> bool:
    """Whether a value is the one before it in other terms: "10.2 million dollars, or 1.10 dollars a share"."""
    begin = q.lead.start if q.lead else q.span.start
    return bool(before) and begin - before[-1].span.end < 60 and re.search(r"\bor $", lower[begin - 3 : begin]) is not None


#: "The 62 of the same months" are no months.
_PERIODS = frozenset("day week month quarter year season decade period".split())


def comparable(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be the two values of one thing: one unit, and nouns that do not differ."""
    if "share" in (a.per, b.per) and a.per != b.per and (a.scale or b.scale):
        # A sum and what it is for each share.
        return False
    if not same_unit(a, b):
        return a.kind == b.kind == "measure" and a.unit == b.unit
    if a.kind == "cardinal" and a.noun and b.noun and a.noun != b.noun and not (b.partitive and b.noun in _PERIODS):
        return False
    return not (a.partitive and b.partitive and a.kind == "cardinal")


def _around(lower: str, sentence: Span, a: Quantity, b: Quantity) -> tuple[str, str, str]:
    """The words before, between and after two values."""
    begin = a.lead.start if a.lead else a.span.start
    head = lower[max(sentence.start, begin - 60) : begin]
    # A full stop between two sentences is a semicolon in one.
    middle = lower[a.span.end : b.lead.start if b.lead else b.span.start].replace(". ", "; ")
    return head, middle, lower[b.span.end : b.span.end + 40]


#: Words between amount and values that start another clause.
_CLAUSE = regexp(
    r"\b(?:and|while|whereas|but|yet|as|although|though|because|after|when|with|who|where|if|despite|even)\b(?! (?:that|this"
    r"|which|reached|hit|stood|stands|now stands|is|was|were|has|a year|a quarter|the year|last year|hit)\b)|;|\bor "
    r"\d|\bper\b.*\bper\b"
)


def _sized(amount: Amount, pair: Pair) -> bool:
    """Whether an amount is of the size of the difference, or no sum at all: "2.58" of an index is none of millions."""
    q = amount.quantity
    if q is None or q.kind not in ("cardinal", "money", "measure"):
        return True
    return 0.02 < q.value / (abs(pair.end.value - pair.start.value) or 1.0) < 50


def _linked(lower: str, sentence: Span, amount: Amount, pair: Pair) -> bool:
    """Whether amount and values belong to one clause."""
    if not _sized(amount, pair) or apart.from_another(lower, amount, pair.start, pair.end):
        return False
    if amount.span.end <= pair.span.start:
        between = lower[amount.span.end : pair.span.start]
        if apart.NEXT_OF_ROW.fullmatch(between):
            return False
        if not amount.noun and apart.OBJECT.search(between):
            # "Prices climbed 2 percent, lifting inflation to 9 percent from 7".
            return False
        if pair.form == "from-to" and joins.TO.fullmatch(between):
            # "Grew by 12 percent to 45,900 in 2020, and is now 47,000".
            return False
    elif amount.span.start >= pair.span.end:
        between = lower[pair.span.end : amount.span.start]
        if not apart.said_of(between, amount) or apart.longer(lower, amount, sentence, pair.start, pair.end):
            return False
    else:
        return not apart.day_move(lower, amount, *sorted((pair.start, pair.end), key=lambda q: q.span))
    if len(between) > 110:
        return False
    if _CLAUSE.search(between) and not (amount.span.end <= pair.span.start and _apposed(between)):
        return False
    return amount.span.start < pair.span.start or amount.noun or not WORD.search(between)


#: "Between 2010 and 2014", "after the runway opened", "with prices rising"? A clause of time before ", from".
_TIME_CLAUSE = regexp(
    r" (?:(?:in|over|during|within|since|after|once|when|between|from|as|a|the|[a-z]+ (?:after|since"
    r"|before))\b[^,;:.]{0,90}), (?:from|to) $"
)
_COORDINATES = regexp(
    r"\b(?:while|whereas|but|although|though|despite|who)\b|\band\b(?! (?:19|20)\d\d| (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b)"
)


_NEW_SUBJECT = regexp(r", (?:the|an?|its|their|his|her|it|they|he|she|this|that)\b")


def _apposed(between: str) -> bool:
    """Whether the values stand in apposition to a verb, with a clause of time between: "tripled in the year after it opened, from"."""
    return _TIME_CLAUSE.fullmatch(between) is not None and not _COORDINATES.search(between) and not WORD.search(between)


def _join(lower: str, sentence: Span, pairs: list[Pair], amounts: list[Amount], found: list[Quantity]) -> list[Change]:
    """Each pair of values with the nearest amount; two of each go in order."""
    out = []
    amounts = [a for a in amounts if not apart.of_other(lower, sentence, a)]
    free = list(amounts)
    for i, pair in enumerate(pairs):
        amount = None
        if len(pairs) == len(amounts):
            amount = amounts[i] if _linked(lower, sentence, amounts[i], pair) and not _nearer(amounts[i], pair, found) else None
        else:
            near = [(min(abs(a.span.start - pair.span.end), abs(pair.span.start - a.span.end)), a) for a in free]
            near = [(d, a) for d, a in near if _linked(lower, sentence, a, pair) and not _nearer(a, pair, found)]
            amount = min(near, key=lambda x: x[0])[1] if near else None
            if amount and len(pairs) == 1 and len(amounts) > 1 and len({a.quantity.kind if a.quantity else "factor" for a in amounts}) == 1:
                # Several amounts of one sort and one pair: whose is it?
                between = [a for _, a in near]
                if len(between) > 1:
                    amount = None
        if amount and apart.led_away(lower, amount, found, pair.start, pair.end):
            amount = None
        contrary = amount is not None and (pair.end.value - pair.start.value) * amount.direction < 0
        words = lower[amount.span.end : pair.span.start] if amount and contrary else ""
        gap = pair.end.value - pair.start.value
        if _NEW_SUBJECT.search(words) or any(sign(w) * gap > 0 for w in WORD.finditer(words)):
            # "Cutting 10 percent off its payroll, the chain lifted profit to", "the odds of raising rates by 25 points have fallen to".
            amount = None
        if amount:
            free = [a for a in free if a is not amount]
        if amount is None:
            direction = _direction(lower, sentence, pair)
            if direction:
                out.append(Change(direction[0], direction[1], pair.start, pair.end, None, sentence))
            else:
                out.append(Change(pair.span, 0, pair.start, pair.end, None, sentence))
        else:
            out.append(_change(pair, amount, sentence, False))
            if amount.direction == 0 and (direction := _direction(lower, sentence, pair)):
                out.append(Change(direction[0], direction[1], pair.start, pair.end, None, sentence))
    return out


def _nearer(amount: Amount, pair: Pair, found: list[Quantity]) -> bool:
    """Whether another per cent stands between one and the value: "up 4.1 percent from a year earlier and 1.2 percent from April"."""
    values = (pair.start.span, pair.end.span)
    between = [q for q in found if pair.span.end <= q.span.start < amount.span.start]
    if amount.factor and any(q.kind == "cardinal" and q.noun for q in between):
        # "24 are left, among them four amateurs, twice as many as last year".
        return True
    if amount.quantity is None or amount.quantity.kind != "percent" or amount.span.start < pair.span.start:
        return False
    return any(q.kind == "percent" and q.span not in values and amount.span.end <= q.span.start < max(values).start for q in found)


def _change(pair: Pair, amount: Amount, sentence: Span, apart: bool) -> Change:
    return Change(amount.span, amount.direction, pair.start, pair.end, amount, sentence, apart)


#: "Crept higher for a third season, from": a phrase of time or place between the verb and its values.
_THEN_FROM = regexp(
    r"(?: (?:[a-z]+ly|again|once more|year on year|slightly|further))?(?: (?:for|in|on|over|during|since|across|at|this"
    r"|last)\b(?: (?!and\b|but\b|while\b|as\b|by\b|of\b)[a-z0-9’'-]+){1,6})?"
    r"(?:, (?:[a-z’'-]+ ){1,4}(?:said|says|reported)(?: on [a-z]+)?)?,"
    r" (?:from|to) (?:(?:about|some|just|only|a|an|the|average|median|record) )*"
)


#: From a word of direction to its value: "rose to", "was lower at".
_REACHED = regexp(rf"(?:{WORD.pattern}(?: [a-z]+ly)? to|(?<=was )(?:high|low)er at|(?<=were )(?:high|low)er at) (?:\w+ ){{0,2}}$")
#: "The lower bound", "growth to one percent from two" and "the rise in prices slowed" tell no direction of what they name.
_NO_DIRECTION = regexp(
    r"\b(?:the|an?|its|their|this|that) (?:lower|higher)\b|\bgrowth\b"
    r"|\b(?:rise|fall|increase|decline|drop|gain|reduction|cut) (?:in|of)\b(?=.*%|.*per ?cent)"
)


def _direction(lower: str, sentence: Span, pair: Pair) -> tuple[Span, Direction] | None:
    """The word of direction that governs a pair without an amount."""
    head = lower[max(sentence.start, pair.span.start - 60) : pair.span.start]
    base = pair.span.start - len(head)
    middle = lower[pair.span.start : pair.span.end]
    void = [m.span() for m in _NO_DIRECTION.finditer(head + middle)]
    words = [w for w in WORD.finditer(head) if not any(a <= w.start() < b for a, b in void)]
    inner = list(WORD.finditer(middle)) if pair.form != "from-to" else []
    if (
        pair.form == "from-to"
        and not words
        and (late := list(WORD.finditer(middle)))
        and re.search(r"\bto (?:[a-z]+ ){0,2}\S+(?: \w+)?$", middle[late[-1].end() :])
    ):
        w = late[-1]
        return Span(pair.span.start + w.start(), pair.span.start + w.end()), sign(w)
    if inner and re.match(r"\s+from\b", middle[inner[-1].end() :]):
        w = inner[-1]
        return Span(pair.span.start + w.start(), pair.span.start + w.end()), sign(w)
    if words and pair.form == "against" and not _REACHED.search(head, words[-1].start()):
        return None
    if words and (
        not re.search(r"[,;:—–]|\b(?:and|but|while|as|because)\b", head[words[-1].end() :])
        or _THEN_FROM.fullmatch(lower[base + words[-1].end() : pair.start.span.start if pair.form == "from-to" else pair.end.span.start])
    ):
        w = words[-1]
        return Span(base + w.start(), base + w.end()), sign(w)
    return None
