"""Totals that close an account: "all 15 are safe", "bringing the toll to nine", "the other six", "nine of its 15 members backed it, seven did not".

Each takes up numbers told before it. Where any of these numbers, or a sum of some, makes the total, the text is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.checks.numbers.totals._ledger import compatible, is_whole, pairs_of, run, tails
from newslint.checks.numbers.totals._parts import end_of, lead
from newslint.checks.numbers.totals._sides import complement, disjoint
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.checks.numbers.totals._verdict import SOLE
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_TOLL = regexp(
    r"\b(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|put(?:s|ting)?)[ \n](?:(?:the|its|his|her|their|this|that)[ \n](?:[\w’'-]+[ \n]){0,4}?(?:total|toll|tally|number|count|figure|haul|death toll|attendance|sum|fleet|workforce|strength)(?:[ \n][a-z’'-]+){0,5}?[ \n](?:to|at)|it[ \n]to|to)[ \n]$"
)
_ALL = regexp(r"(?:^|[ \n“\"(])[Aa]ll[ \n](?:of[ \n])?(?:the[ \n])?$")
_ALL_ENDS = regexp(
    r"(?:[ \n](?:on board|aboard|inside|in the \w+)[ \n][a-z]+|(?:[ \n](?:members|people|passengers|victims|survivors|children|men|women|patients|pupils|students|players|climbers|sailors|workers|miners|crew|hostages|guests|animals)(?:[ \n](?:of the|on board|aboard|in the)(?: \w+)?)?)?[ \n](?:were|are|have|had|was|will|remain|survived|escaped|died|now|from))\b"
)
_HAPPENS = regexp(
    r"\b(?:killed|died|dead|injured|hurt|wounded|rescued|saved|reached|turned|escaped|survived|arrested|missing|drowned|freed|released|found|aboard|on board|in the|were|was)\b"
)
_PARTLY = regexp(
    r"\b(?:includ\w+|among|several|some|others?\b|so far|this (?:year|season)|both|also|dozens|many|at least|more than|about|out of|career)\b"
)


def closings(doc: Document, told: Sequence[list[Quantity]]) -> Iterator[Wrong]:
    """Every closing total that the numbers before it contradict."""
    sentences = doc.sentences
    earlier: list[list[Quantity]] = []
    for i, sentence in enumerate(sentences):
        numbers = told[i]
        near = i > 0 and doc.block_at(sentences[i - 1].start) is doc.block_at(sentence.start)
        before = earlier[-1] if near and earlier else []
        if numbers:
            for q in numbers:
                inside = [p for p in numbers if p.span < q.span]
                wrong = _toll(
                    doc, sentence, q, inside, [*(earlier[-2] if len(earlier) > 1 else []), *before]
                )
                wrong = wrong or _all(doc, sentence, q, inside, before, sentences[i - 1] if near else None)
                if wrong:
                    yield wrong
            yield from _of_the(doc, sentence, numbers)
            yield from _body(doc, sentence, numbers)
            yield from _members(doc, sentence, numbers)
            yield from _summed_up(doc, sentence, numbers)
        earlier.append(numbers)


def _makes(values: Sequence[float], total: float, least: int = 1) -> bool:
    """Whether some of the values make the total."""
    few = list(values)[-8:]
    return any(abs(sum(c) - total) < 1e-6 * max(total, 1) for n in range(least, len(few) + 1) for c in combinations(few, n))


def _toll(doc: Document, sentence: Span, whole: Quantity, inside: list[Quantity], earlier: list[Quantity]) -> Wrong | None:
    """ "Two more died on Wednesday, bringing the toll to ten": with what was told before."""
    text = doc.text
    if (not is_whole(whole) and whole.low < 2) or whole.bound or whole.approximate or whole.kind not in ("cardinal", "money"):
        return None
    if not _TOLL.search(text, max(sentence.start, lead(whole) - 90), lead(whole)):
        return None
    counts = [p for p in inside if compatible(p, whole) and not p.compound]
    if not counts or any(p.bound or p.approximate for p in counts):
        return None
    told = [p for p in earlier if compatible(p, whole) and not p.compound]
    if not told and len(counts) == 2 and counts[1].more:
        # "Three died at the scene and two more in hospital".
        told, counts = counts[:1], counts[1:]
    ones = len(re.findall(r"(?:,|\band|^)[ \n]?(?:[Aa]n?|[Oo]ne|[Aa]nother)[ \n]", text[sentence.start : lead(whole)]))
    values = [p.low for p in (*told, *counts)]
    if _makes(values, whole.low) or (ones and _makes(values, whole.low - 1)):
        return None
    total = sum(p.low for p in counts)
    if total > whole.low and len(counts) > 1 and all(p.noun is not None or p.partitive for p in counts):
        return wrong_sum(doc, whole, counts) if total <= 1.6 * whole.low else None
    if total + ones < whole.low and SOLE.search(text, sentence.start, sentence.end) and len(counts) > 1:
        return wrong_sum(doc, whole, counts, ones)
    more = [
        p for p in counts if p.more or re.search(r"\b(?:another|further|additional)[ \n]$", text[max(0, p.span.start - 12) : p.span.start])
    ]
    if len(more) == 1 and len(counts) == 1 and 1 <= len(told) <= 4 and not any(p.bound or p.approximate or p.partitive for p in told):
        base = sum(p.low for p in told) if _makes_list(told) else told[-1].low
        if 0 < abs(base + more[0].low - whole.low) <= max(2, 0.25 * whole.low) and len({p.noun for p in told}) <= 2:
            return wrong_sum(doc, whole, [*(told if _makes_list(told) else told[-1:]), more[0]])
    return None


def _makes_list(told: Sequence[Quantity]) -> bool:
    return len(told) > 1


def _all(
    doc: Document, sentence: Span, whole: Quantity, inside: list[Quantity], before: list[Quantity], earlier: Span | None
) -> Wrong | None:
    """ "Nine reached the summit and four turned back. All 15 are safe"."""
    text = doc.text
    if (
        whole.kind != "cardinal"
        or whole.low < 3
        or not whole.exact
        or whole.compound
        or not _ALL.search(text, max(0, lead(whole) - 12), whole.number.start)
    ):
        return None
    if not _ALL_ENDS.match(text, whole.span.end, sentence.end):
        return None
    if inside:
        scope, numbers = Span(sentence.start, lead(whole)), inside
    elif before and earlier:
        scope, numbers = earlier, before
    else:
        return None
    parts = [p for p in numbers if p.kind == "cardinal"]
    words = text[scope.start : scope.end]
    if len(parts) < 2 or any(p.compound or not p.exact or p.partitive or p.per for p in parts) or _PARTLY.search(words.lower()):
        return None
    if (
        run(text, parts, whole, scope.start, scope.end) != parts
        or not (_HAPPENS.search(words) or ((inside or _BODY_IS.search(text, max(scope.start, lead(parts[0]) - 40), lead(parts[0]))) and all(p.noun for p in parts)))
        or re.search(r"\d{4}|\bof the\b.*\d", words)
    ):
        return None
    total = sum(p.low for p in parts)
    ones = len(re.findall(r"(?:,|\band|^)[ \n]?(?:[Aa]n?|[Oo]ne|[Aa]nother|the|[Hh]is|[Hh]er|[Tt]heir)[ \n]", words))
    if _makes([p.low for p in parts], whole.low) or total <= whole.low <= total + ones or not 0.7 * whole.low <= total <= 1.5 * whole.low:
        return None
    return wrong_sum(doc, whole, parts)


def _of_the(doc: Document, sentence: Span, numbers: list[Quantity]) -> Iterator[Wrong]:
    """ "Nine of its 15 members backed it, eight voted no"."""
    text = doc.text
    for part, whole in pairs_of(text, numbers):
        if not is_whole(whole) or whole.bound or part.bound or whole.approximate or part.approximate:
            continue
        after = run(text, numbers, whole, end_of(whole), sentence.end)
        parts = [part, *after]
        if not after or any(p.noun not in (None, whole.noun) or p.partitive or p.bound or p.approximate for p in after):
            continue
        words = text[sentence.start : sentence.end]
        total = sum(p.low for p in parts)
        if _PARTLY.search(words.lower()) and not SOLE.search(words):
            continue
        bits = tails(text, [whole, *after], sentence.end)
        if any(_SUBJECT.match(b) for b in bits[1:]):
            continue
        if total > whole.low and total <= 1.9 * whole.low and after[0].low < whole.low and disjoint(bits, [whole, *after], "of"):
            told = any(_FATE.match(b) for b in bits[1:])
            if (told or not _makes([p.low for p in after], part.low, 2)) and not _makes([p.low for p in parts], whole.low, 2):
                yield wrong_sum(doc, whole, parts)


#: "Ten of the 30 schools failed in reading and 24 in mathematics": in both, perhaps.
_SUBJECT = regexp(r"[ \n](?:in|at|for|on)[ \n](?!the\b)[a-z]+[.;,]")
#: "Twelve boys and nine girls make up the choir of 22".
_BODY_OF = regexp(r"(?:,[ \n]who)?[ \n](?:\w+[ \n])?(?:makes? up|made up|forms?|formed|comprised?|complet\w+)[ \n](?:the|a|its|their)[ \n](?:[a-z]+[ \n])?[a-z]+[ \n]of[ \n]$")
_SIT = regexp(
    r"[ \n](?:\w+[ \n])?(?:sits?|serves?|makes? up|made up|form|formed|comprise|sat|served)[ \n](?:on[ \n])?(?:the|its|a)[ \n]$"
)


def _body(doc: Document, sentence: Span, numbers: list[Quantity]) -> Iterator[Wrong]:
    """ "Six Republicans, six Democrats and four independents sit on the 14-member panel"."""
    text = doc.text
    for i, body in enumerate(numbers):
        plain = body.exact and not body.compound and _BODY_OF.search(text, sentence.start, body.number.start) is not None
        if i < 2 or not (plain or (body.compound and body.noun in ("member", "person", "seat", "strong", "judge"))):
            continue
        parts = run(text, numbers[:i], body._replace(noun=None), sentence.start, body.span.start)
        if (
            len(parts) == i
            and (plain or _SIT.search(text, end_of(parts[-1]), body.number.start))
            and not any(p.bound or p.approximate for p in parts)
        ):
            total = sum(p.low for p in parts)
            if total > body.low or (total < body.low and "up" in text[end_of(parts[-1]) : body.span.start]):
                yield wrong_sum(doc, body, parts)


_BODY_IS = regexp(r"\b(?:an?|the|its|his|her|their)[ \n](?:[a-z-]+[ \n])?(?!total|number)[a-z]+[ \n]of[ \n]$", re.IGNORECASE)
#: "Lost a member in May".
_UNCOUNTED = regexp(r"\b(?:an?|one|another|each)[ \n]")
_THE = regexp(r"\b(?:[Tt]he|[Aa]ll)[ \n]$")


def _members(doc: Document, sentence: Span, numbers: list[Quantity]) -> Iterator[Wrong]:
    """ "A jury of seven women and four men ...; the 12 jurors": kinds that leave nobody out, and all of them."""
    text = doc.text
    for i, whole in enumerate(numbers[2:], 2):
        parts = numbers[i - 2 : i]
        if not (is_whole(whole) and whole.exact and whole.kind == "cardinal" and whole.noun and _THE.search(text, sentence.start, whole.span.start)):
            continue
        if not _BODY_IS.search(text, max(sentence.start, lead(parts[0]) - 40), lead(parts[0])) or any(not p.exact or p.compound for p in parts):
            continue
        bits = [text[p.span.start : end_of(p)] for p in parts]
        if run(text, parts, whole, lead(parts[0]), end_of(parts[1])) == parts and complement(bits, parts):
            total = sum(p.low for p in parts)
            if total != whole.low and not _UNCOUNTED.search(text, end_of(parts[1]), whole.span.start) and not _PARTLY.search(text[end_of(parts[1]) : whole.span.start]) and 0.7 * whole.low <= total <= 1.4 * whole.low:
                yield wrong_sum(doc, whole, parts)


#: What the others did, a clause of its own.
_FATE = regexp(
    r"[ \n]+(?:(?:more|others|were|was|are|is|have|had)[ \n]+)*(?:voted|abstained|opposed|rejected|backed|died|drowned|escaped|survived|missing|killed|rescued|swam|refused|absent|against|remain\w*|failed|passed|lost|won|still)\b"
)


#: "Two brothers and four cousins: the five members of the gang".
_SUMS_UP = regexp(r"[ \n]?(?::|[–—]|-{1,2})[ \n]?(?:the|all|these)[ \n](?:\w+[ \n])?")


def _summed_up(doc: Document, sentence: Span, numbers: list[Quantity]) -> Iterator[Wrong]:
    """A list that opens the sentence, and the number of all its members after a colon or dash."""
    text = doc.text
    for i, whole in enumerate(numbers):
        if i < 2 or not whole.exact or whole.kind != "cardinal" or whole.noun is None or not is_whole(whole):
            continue
        parts = run(text, numbers[:i], whole, sentence.start, whole.span.start)
        if parts != numbers[:i] or lead(parts[0]) > sentence.start + 1 or any(not p.exact or p.partitive or p.noun is None for p in parts):
            continue
        if not _SUMS_UP.fullmatch(text, end_of(parts[-1]), whole.number.start):
            continue
        total = sum(p.low for p in parts)
        ones = len(re.findall(r"(?:,|\band)[ \n](?:an?|one|another|the)[ \n]", text[sentence.start : whole.span.start]))
        if not total <= whole.low <= total + ones and 0.6 * whole.low <= total <= 1.6 * whole.low:
            yield wrong_sum(doc, whole, parts)
