"""A group that the article counts once and takes up again with another number: "46 passengers ... all 48 passengers", "a 12-member jury ... the 14-member jury"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._acts import PEOPLE, noun_class
from newslint.checks.numbers.counts._same import rounded
from newslint.checks.numbers.counts._uses import RATE
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree
from newslint.layers.numbers.nouns import is_time
from newslint.regexp import regexp
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
_THE = regexp(r"(?:^|[\s“\"(])(?:[Tt]he|[Aa]ll|[Aa]ll of the|[Aa]ll the|[Tt]hese|[Tt]hose)[ \n]$")
#: What follows names some of the group only.
_NARROWER = regexp(
    r"[,]?[ \n](?:who|whom|whose|that|which|in|from|on|of|with|at|aged|named|near|under|between|without|still"
    r"|already|left|remaining|not|to|it|he|she|they|we|for|by|inside|over|above|whose|where|[a-z]+(?:ed|ing)"
    r"|lost|found|held|sent|taken|caught|built|sold|bought|made|given|seen|known|shot|sunk|hit|put|set|won|stolen|thrown|brought|told"
    r"|taught"
    r"|kept|paid|struck|born|drawn|grown|worn|hurt|burnt|run|shut|spread|and|or)(?!\w)"
)
_ACROSS = regexp(
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


_OF_THE = regexp(r"^\W*(?:Of|Among) (?:the|these|those|all) $")


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




#: "A hotel with 340 rooms", "the record's 14 songs": the thing and what there is of it.
_HAS = regexp(r"(?P<the>\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]h(?:at|is)) )?(?:[a-z-]+ )??(?P<head>[a-z]{4,})(?:,? (?:with|of|has|had|have) |[’']s )(?:about |some )?$")
_AFTER = regexp(r"[ \n](?:[a-z]+[ \n])??([a-z]{3,})(?=[\s.,;:’'])")
_DEFINITE = regexp(r"(?:^|[\s“\"(])(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts)[ \n]$")
#: What a size sorts: the two-star list beside the three-star list.
_CLASSES = frozenset("list category class level rating bracket division tier system league".split())
#: Anything has these, or any number of them is about.
_ANY_HEAD = frozenset("people person company group team party club government number total part list those they more some most country area group family year strong".split())


def _compound(doc: Document) -> Iterator[Regroup]:
    """Sizes of one thing: "the 12-member jury", "a hotel with 340 rooms ... the 430-room hotel"."""
    seen: dict[tuple[str, str], tuple[Quantity, bool]] = {}
    spoiled: set[tuple[str, str]] = set()
    found: list[tuple[tuple[str, str], Regroup]] = []
    values: dict[tuple[str, str], set[float]] = {}
    for q, key, definite, phrase in _sizes(doc):
        values.setdefault(key, set()).add(q.low)
        first = seen.setdefault(key, (q, q.compound))
        if first[0].low == q.low:
            continue
        sure = definite and doc.sentence_at(first[0].span.start) != doc.sentence_at(q.span.start) and not agree(first[0], q)
        if sure and (q.kind == "measure" or (q.compound and first[1]) or not _explained(doc, q, first[0])):
            found.append((key, Regroup(q, first[0], phrase, _phrase(doc, first[0]))))
        else:
            spoiled.add(key)
    # Three sizes are of three things: the three-star, the two-star and the one-star list.
    yield from (r for key, r in found if key not in spoiled and len(values[key]) == 2)


def _sizes(doc: Document) -> Iterator[tuple[Quantity, tuple[str, str], bool, str]]:
    text = doc.text
    for q in doc.numbers:
        name = q.noun if q.kind == "cardinal" else q.unit
        if name is None or not q.exact or is_time(name):
            continue
        end = q.noun_span.end if q.kind == "cardinal" and q.noun_span else q.span.end
        if q.compound or (q.kind == "measure" and "-" in q.span.of(text)):
            m = _AFTER.match(text, end, end + 40)
            if m and m[1] not in _CLASSES:
                yield q, (name, m[1]), _DEFINITE.search(text[max(q.span.start - 6, 0) : q.span.start]) is not None, Span(q.span.start, m.end()).of(text)
        elif q.kind == "cardinal" and q.noun_span and not q.more and not q.partitive and q.low >= 3:
            if RATE.match(text, end):
                continue
            m = _HAS.search(text, max(q.span.start - 50, doc.sentence_at(q.span.start).start), q.span.start)
            if m and m["head"] not in _ANY_HEAD and not _ACROSS.search(text[max(m.start() - 10, 0) : q.span.end].lower()):
                yield q, (name, m["head"]), m["the"] is not None, _phrase(doc, q)


def _phrase(doc: Document, q: Quantity) -> str:
    end = q.noun_span.end if q.noun_span and q.kind == "cardinal" else q.span.end
    return " ".join(Span(q.span.start, end).of(doc.text).split())
