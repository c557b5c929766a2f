"""What is left of a whole, told as the rest: "All but nine of the city's 60 trams ... the 51 in service"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.numbers.totals._parts import lead
from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_ALL_BUT = regexp(r"\b[Aa]ll[ \n](?:but|except)[ \n](?:for[ \n])?$")
_OF = regexp(r"(?:[ \n][a-z]+)?[ \n]of[ \n](?:[\w’'-]+[ \n]){0,3}")
_THE = regexp(r"\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll)[ \n](?:other[ \n]|remaining[ \n])?$")
#: How far from the right number one is still told of the same.
_NEAR = 0.15


def rests(doc: Document) -> Iterator[Wrong]:
    """Every number told as what is left that is not the whole less the part."""
    for i, sentence in enumerate(doc.sentences):
        inside = doc.numbers_in(sentence)
        for part, whole in pairwise(inside):
            if not _ALL_BUT.search(doc.text, max(sentence.start, part.span.start - 20), part.span.start) or not _OF.fullmatch(doc.text, part.span.end, whole.span.start):
                continue
            left = whole.low - part.low
            end = doc.sentences[min(i + 2, len(doc.sentences) - 1)].end
            after = [q for q in doc.numbers_in(Span(whole.span.end, end)) if q.kind == "cardinal" and q.exact]
            told = next((q for q in after if _same(doc.text, q, whole) and abs(q.low - left) <= max(2, _NEAR * left)), None)
            if told and left > 0 and all(q.low != left for q in after) and told.low not in (whole.low, part.low):
                yield Wrong(told, (whole, part), f"{whole.low:,g} - {part.low:,g} = {left:,g}, not {told.low:,g}")


def _same(text: str, q: Quantity, whole: Quantity) -> bool:
    return (q.noun is None or q.noun == whole.noun) and (q.definite or _THE.search(text, max(0, lead(q) - 16), lead(q)) is not None)
