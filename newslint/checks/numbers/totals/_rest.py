"""What is left of a whole, told as the rest: "All but nine of the city's 60 trams ... the 51 in service", "27 of the 34 miners ..., leaving seven"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.checks.numbers.totals._ledger import pairs_of
from newslint.checks.numbers.totals._parts import GENERAL, lead
from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_ALL_BUT = regexp(r"\b[Aa]ll[ \n](?:but|except)[ \n](?:for[ \n])?$")
_OF = regexp(r"(?:[ \n][a-z]+)?[ \n]of[ \n](?:[\w’'-]+[ \n]){0,3}")
#: "Of the 17 victims, all but five".
_OF_THE, _THEN_ALL_BUT = regexp(r"\b[Oo]f[ \n](?:the|its|his|her|their)[ \n]$"), regexp(r"(?:[ \n][\w’'-]+){1,4},[ \n]all[ \n](?:but|except)[ \n]")
#: What is left, right behind the part: "27 of the 34 miners had been brought up by noon, leaving seven underground".
_LEAVING = regexp(r",?[ \n](?:leaving|and)[ \n](?:only[ \n]|just[ \n])?(?:the[ \n])?(?:(?:other|remaining)[ \n])?$")
_STILL = regexp(r"(?:[ \n][a-z]+)?[ \n](?:(?:were|was|are|is)[ \n])?(?:still|remain\w*|left)\b")
#: Which of them were the part may be told otherwise: "of whom four", "and another three".
_MORE_OF = regexp(r"\b(?:another|others?|more|some|several|died|dead|each|first|second)\b")
_THE = regexp(r"\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll)[ \n](?:other[ \n]|remaining[ \n])?$")
#: How far from the right number one is still told of the same.
_NEAR = 0.15


def rests(doc: Document) -> Iterator[Wrong]:
    """Every number told as what is left that is not the whole less the part."""
    for i, sentence in enumerate(doc.sentences):
        inside = doc.numbers_in(sentence)
        if len(inside) == 2 and i and len(before := doc.numbers_in(doc.sentences[i - 1])) == 1 and inside[0].noun is None and (wrong := _left_over(doc, inside[0], before[0], inside[1])):
            yield wrong
        for part, whole in pairwise(inside):
            if wrong := _leaving(doc, sentence, inside, part, whole):
                yield wrong
            if _OF_THE.search(doc.text, max(sentence.start, part.span.start - 12), part.span.start) and _THEN_ALL_BUT.fullmatch(doc.text, part.span.end, whole.span.start):
                part, whole = whole, part
            elif not _ALL_BUT.search(doc.text, max(sentence.start, part.span.start - 20), part.span.start) or not _OF.fullmatch(doc.text, part.span.end, whole.span.start):
                continue
            left = whole.low - part.low
            end = doc.sentences[min(i + 2, len(doc.sentences) - 1)].end
            after = [q for q in doc.numbers_in(Span(max(part.span.end, whole.span.end), end)) if q.kind == "cardinal" and q.exact]
            told = next((q for q in after if _same(doc.text, q, whole) and abs(q.low - left) <= max(2, _NEAR * left)), None)
            if told and left > 0 and all(q.low != left for q in after) and told.low not in (whole.low, part.low):
                yield Wrong(told, (whole, part), f"{whole.low:,g} - {part.low:,g} = {left:,g}, not {told.low:,g}")


def _leaving(doc: Document, sentence: Span, inside: Sequence[Quantity], part: Quantity, whole: Quantity) -> Wrong | None:
    """What a part of a whole leaves of it, told in the same sentence as the next and last number."""
    at = inside.index(whole)
    if at + 2 != len(inside) or (part, whole) not in pairs_of(doc.text, inside) or any(d.kind == "duration" for d in doc.dates_in(Span(whole.span.end, sentence.end))):
        return None
    told, left = inside[at + 1], whole.low - part.low
    between = doc.text[whole.span.end : lead(told)]
    joined = _LEAVING.search(between)
    plain = all(q.kind == "cardinal" and q.exact and not q.compound for q in (part, whole, told)) and (told.noun in (None, whole.noun) or whole.noun is None)
    if joined is None or not plain or not ("leaving" in joined[0] or _STILL.match(doc.text, told.span.end)) or _MORE_OF.search(doc.text, part.span.end, sentence.end):
        return None
    near = max(3, 2 * _NEAR * left) if "leaving" in joined[0] else max(2, _NEAR * left)
    if left <= 0 or not 0 < abs(told.low - left) <= near or told.low > whole.low or told.partitive or told.more:
        return None
    return Wrong(told, (whole, part), f"{whole.low:,g} - {part.low:,g} = {left:,g}, not {told.low:,g}")


def _left_over(doc: Document, part: Quantity, whole: Quantity, told: Quantity) -> Wrong | None:
    """What a part of those of the sentence before leaves: "29 people were trapped. Rescuers have reached 18, leaving 13 underground"."""
    joined, left = _LEAVING.search(doc.text[part.span.end : lead(told)]), whole.low - part.low
    plain = all(q.kind == "cardinal" and q.exact and not q.compound and not q.more for q in (part, whole, told)) and whole.noun is not None and told.noun in (None, whole.noun)
    if joined is None or "leaving" not in joined[0] or not plain or told.partitive or part.definite or doc.block_at(whole.span.start) is not doc.block_at(part.span.start):
        return None
    near = left > 0 and 0 < abs(told.low - left) <= max(3, 2 * _NEAR * left) and told.low < whole.low
    return Wrong(told, (whole, part), f"{whole.low:,g} - {part.low:,g} = {left:,g}, not {told.low:,g}") if near else None


def _same(text: str, q: Quantity, whole: Quantity) -> bool:
    same = q.noun is None or whole.noun is None or q.noun == whole.noun or q.noun in GENERAL or (human(q.noun) and human(whole.noun))
    return same and (q.definite or _THE.search(text, max(0, lead(q) - 16), lead(q)) is not None)
