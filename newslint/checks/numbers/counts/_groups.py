"""A group that the article counts once and takes up again with another number: "46 passengers ... all 48 passengers", "a 12-member jury ... the 14-member jury"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._acts import PEOPLE, noun_class
from newslint.checks.numbers.counts._same import rounded
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree
from newslint.source import Span


class Regroup(NamedTuple):
    """The count taken up again, the count that set it, and the words of both."""

    again: Quantity
    first: Quantity
    here: str
    there: str


#: Sets of these are named over and over with other members.
_LOOSE = frozenset(
    "country nation state member day year week month time point goal game match seat step option way question "
    "thing part people person man woman case test dose vote minute hour candidate party city town"
    " percent reason issue area site example page type kind level group team place line side run set win loss "
    "title race round season series episode song player mile dollar job company firm phase item".split()
)
_THE = re.compile(r"(?:^|[\s“\"(])(?:[Tt]he|[Aa]ll|[Aa]ll of the|[Aa]ll the|[Tt]hese|[Tt]hose)[ \n]$")
#: What follows names some of the group only.
_NARROWER = re.compile(
    r"[,]?[ \n](?:who|whom|whose|that|which|in|from|on|of|with|at|aged|named|near|under|between|without|still"
    r"|already|left|remaining|not|to|it|he|she|they|we|for|by|inside|over|above|whose|where|[a-z]+(?:ed|ing)"
    r"|lost|found|held|sent|taken|caught|built|sold|bought|made|given|seen|known|shot|sunk|hit|put|set|won|stolen|thrown|brought|told"
    r"|taught"
    r"|kept|paid|struck|born|drawn|grown|worn|hurt|burnt|run|shut|spread|and|or)(?!\w)"
)
_ACROSS = re.compile(
    r"\b(?:another|other|more|additional|new|further|extra|remaining|separate|different|later|earlier|previous|last" r"|next|first)\b"
)


def regroups(doc: Document) -> Iterator[Regroup]:
    """Every group taken up again with a number that neither equals nor follows from the first."""
    yield from _definite(doc)
    yield from _compound(doc)


def _plain(q: Quantity) -> bool:
    return q.kind == "cardinal" and q.exact and q.noun is not None and not q.partitive and not q.more and q.per is None


def _definite(doc: Document) -> Iterator[Regroup]:
    text = doc.text
    counts = [q for q in doc.numbers if _plain(q) and not q.compound and q.low >= 3 and q.noun not in PEOPLE and q.noun not in _LOOSE]
    for q in counts:
        if not q.definite or q.modifiers or not _THE.search(text, max(q.span.start - 12, 0), q.span.start) or q.noun_span is None:
            continue
        if _NARROWER.match(text, q.noun_span.end):
            continue
        kind = noun_class(q.noun)
        same = [p for p in doc.numbers if p.kind == "cardinal" and p.noun is not None and noun_class(p.noun) == kind and p is not q]
        earlier = [p for p in counts if p.span < q.span and noun_class(p.noun) == kind and not p.definite]
        if len(earlier) != 1 or len({p.low for p in same}) != 1 or agree(earlier[0], q) or rounded(earlier[0], q) or any(p.more or p.partitive for p in same):
            continue
        first = earlier[0]
        if not (0.4 <= q.low / first.low <= 2.5 or sorted(str(q.low)) == sorted(str(first.low))) or doc.sentence_at(
            first.span.start
        ) == doc.sentence_at(q.span.start):
            continue
        if _explained(doc, q, first) or _ACROSS.search(text[max(first.span.start - 30, 0) : first.span.start].lower()):
            continue
        yield Regroup(q, first, _phrase(doc, q), _phrase(doc, first))


_OF_THE = re.compile(r"^\W*(?:Of|Among) (?:the|these|those|all) $")


def _explained(doc: Document, q: Quantity, first: Quantity) -> bool:
    """Whether a third number makes one of the other, or is one of them."""
    gap = abs(q.low - first.low)
    # "Of the seven premieres, two": what follows are parts of them.
    parts = doc.sentence_at(q.span.start) if _OF_THE.search(doc.text[doc.sentence_at(q.span.start).start : q.span.start]) else Span(0, 0)
    others = [
        p.low for p in doc.numbers if p.kind == "cardinal" and p is not q and p is not first and not parts.start <= p.span.start < parts.end
    ]
    if q.low in others or (q.low < first.low and gap in others) or (q.low > first.low and gap in others):
        return True
    between = doc.text[first.span.start : q.span.end].lower()
    return (
        gap <= 2
        and q.low < first.low
        and re.search(r"\b(?:left|quit|resigned|died|withdrew|dropped|released|escaped|except|apart from|excluding)\b", between) is not None
    )


_HEADS = frozenset(
    "member story storey seat room bed bedroom unit acre page person man woman nation team mile foot metre meter "
    "kilometre kilometer judge strong car lane ton tonne hole".split()
)


def _compound(doc: Document) -> Iterator[Regroup]:
    text = doc.text
    seen: dict[tuple[str, str], Quantity] = {}
    spoiled: set[tuple[str, str]] = set()
    found: list[Regroup] = []
    for q in doc.numbers:
        name = q.noun if q.kind == "cardinal" else q.unit
        if not q.compound and not (q.kind == "measure" and "-" in q.span.of(text)):
            continue
        if name not in _HEADS or not q.exact:
            continue
        end = q.noun_span.end if q.kind == "cardinal" and q.noun_span else q.span.end
        m = re.match(r"[ \n](?:[a-z]+[ \n]){0,1}?([a-z]{3,})(?=[\s.,;:’'])", text[end : end + 40])
        if m is None:
            continue
        key = (name, m[1])
        first = seen.get(key)
        definite = (
            re.search(r"(?:^|[\s“\"(])(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts)[ \n]$", text[max(q.span.start - 6, 0) : q.span.start]) is not None
        )
        if first is None:
            seen[key] = q
        elif first.low != q.low:
            if definite and doc.sentence_at(first.span.start) != doc.sentence_at(q.span.start):
                found.append(Regroup(q, first, Span(q.span.start, end + m.end()).of(text), _phrase(doc, first)))
            else:
                spoiled.add(key)
    if not spoiled:
        yield from found


def _phrase(doc: Document, q: Quantity) -> str:
    end = q.noun_span.end if q.noun_span and q.kind == "cardinal" else q.span.end
    return " ".join(Span(q.span.start, end).of(doc.text).split())
