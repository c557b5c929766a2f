"""Lengths against every stretch that the days and hours near them give, weighed by evidence.

A length and a stretch that a reader takes for one thing stand in any order and in any sentence: "the five-month closure" behind "shut from
1 February until 30 April". What no stretch near it bears out, and no other length explains, is weighed; see `_evidence` for the method.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from newslint.checks.dates import _extents as ends
from newslint.checks.dates._extents import Extent, Point
from newslint.checks.dates._lengths import comparable, conflict, plausible
from newslint.checks.dates._measured import EVENT_NOUNS, hyphenated
from newslint.checks.dates._passages import TOLD
from newslint.checks.dates._single_day import OTHER, PARTIAL, Length
from newslint.regexp import regexp
from newslint.rule import Document, Span

WEIGHTS: dict[str, int] = {
    "beside": 9, "begins and ends": 5, "in one sentence": 5, "unit week": 5, "ends": 4, "from": 4, "lasted so long": 4,
    "only stretch": 4, "hyphen": 3, "definite": 2, "event noun": 2, "range": 2, "unit hour": 2, "begins": 1, "during so long": 1,
    "scale month": 1, "shorter": 1, "spent so long": 1, "after so long": -1, "days between": -1, "of of": -1, "other paragraph": -1,
    "two stretches": -1, "unit month": -1, "unit year": -1, "approximate": -2, "longer": -2, "no noun": -2, "not all": -2, "of on": -2,
    "one in quotation": -2, "other noun": -2, "over so long": -2, "scale year": -2, "took so long": -2, "unit minute": -2,
    "ends in two sentences": -3, "explained": -3, "for so long": -3, "in one clause": -3, "meant": -3, "stretch before": -3,
    "noun told again": -4, "of so long": -4, "pair": -4, "stretch behind": -4, "two sentences away": -4, "unit decade": -4,
    "changed": -5, "in so long": -5, "indefinite": -5, "many stretches": -5, "another event between": -7, "other length": -8,
}  # fmt: skip
ENOUGH = 5
#: Sentences on each side that are read.
_REACH = 2


class Match(NamedTuple):
    """A length and a stretch that it does not fit, with how long that is and in which direction it errs."""

    length: Length
    extent: Extent
    apart: int  #: how many sentences the stretch lies behind the length
    text: str
    direction: int
    explained: bool
    rivals: int  #: other stretches near the length


def matches(doc: Document, lengths: list[tuple[Span, Length]]) -> Iterator[tuple[Length, list[Match]]]:
    """Each length of some sentences with the stretches near it that it does not fit."""
    told = [s for s in doc.sentences if doc.block_at(s.start).kind in TOLD]
    number = {s: n for n, s in enumerate(told)}
    for sentence, length in lengths:
        n = number.get(sentence)
        if n is None:
            continue
        near: list[tuple[int, Extent]] = []
        for k in range(max(n - _REACH, 0), min(n + _REACH + 1, len(told))):
            found, alone = ends.extents(doc, ends.points(doc, told[k]))
            near += [(k - n, e) for e in (*found, *_pairs(alone))]
            if k < min(n + _REACH, len(told) - 1) and abs(k + 1 - n) <= _REACH:
                _, after = ends.extents(doc, ends.points(doc, told[k + 1]))
                near += [(k - n, e) for e in _pairs(alone[-1:] + after[:1]) if alone and after]
        usable = [(k, e) for k, e in near if comparable(length.x, e) and e.span.start != length.span.start]
        wrong: list[Match] = []
        fits = False
        for k, e in usable:
            about = Span(min(sentence.start, e.span.start), max(sentence.end, e.span.end)).of(doc.text)
            found_conflict = conflict(length.x, e, about)
            if found_conflict is None:
                fits = True
            elif plausible(length.x, e) and not e.span.overlaps(length.span):
                wrong.append(Match(length, e, k, *found_conflict, False, len(usable) - 1))
        if wrong:
            yield length, [m._replace(explained=fits) for m in wrong]


def _pairs(alone: list[Point]) -> Iterator[Extent]:
    for a, b in combinations(alone[:5], 2):
        if a.scale == b.scale and (a.day is None or b.day is None or a.day.kind == b.day.kind):
            yield Extent((a, b), Span(a.span.start, b.span.end), "pair")


_FROM = regexp(r"\b(?:from|between|starting|beginning)(?: (?:on|at|the|about|around))* *$", re.IGNORECASE)
_DEFINITE = regexp(r"\b(?:the|this|that|those|these|his|her|their|its) (?:[a-z-]+ )?$", re.IGNORECASE)
_FOR = regexp(r"\b(for|in|after|over|during|within|of|lasted|lasting|took|spent|by|every|each|another|next|first|last|under)(?: (?:a|an|the|about|some|all|just|only|full))* $", re.IGNORECASE)
_LINK = regexp(r"[,( —–-]*(?:(?:from|on|between|held|running|lasting|set for|due|the) ?)*[,( —–-]*", re.IGNORECASE)
_CLAUSES = regexp(r"[;:—–(]|, |\b(?:and|but|while|when|which|who|that|where|after|before|because|as)\b")
_MEANT = regexp(r"\b(?:average|usual|normal|typical|maximum|minimum|up to|at least|more than|less than|notice|deadline|sentence|warranty|career|visa|contract|old)\w*\b", re.IGNORECASE)
_CHANGED = regexp(r"\b(?:moved|postpon\w+|reschedul\w+|extended|cut short|shortened|instead|originally|initially|abandoned|overran|early|planned|interrupted|suspended|resumed|adjourned)\b", re.IGNORECASE)
_NOT_ALL = regexp(r"\b(?:local time|time zones?|excluding|except|apart from|closed on|weekends?|on and off|each day|every day|a day|daily|nightly|spread over|spaced)\b", re.IGNORECASE)


def evidence(doc: Document, m: Match) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    text, length, e = doc.text, m.length, m.extent
    sentence = doc.sentence_at(length.span.start)
    left, right = text[sentence.start : length.x.span.start], text[length.x.span.end : sentence.end]
    window = Span(min(sentence.start, doc.sentence_at(e.span.start).start), max(sentence.end, doc.sentence_at(e.span.end - 1).end))
    about = window.of(text)
    noun = length.noun.of(text).lower() if length.noun else ""
    found = {f"{e.how}", f"scale {e.scale}", f"unit {length.x.unit}", "longer" if m.direction > 0 else "shorter"}
    first, last = sorted((length.span, e.span))
    gap = text[first.end : last.start]
    if m.apart == 0 and sentence.contains(e.span):
        found.add("in one sentence")
        if _LINK.fullmatch(gap):
            found.add("beside")
        if not _CLAUSES.search(gap):
            found.add("in one clause")
        if OTHER.search(gap):
            found.add("another event between")
    elif e.span.start > sentence.end:
        found.add("stretch behind")
    else:
        found.add("stretch before")
    if abs(m.apart) > 1:
        found.add("two sentences away")
    if not sentence.contains(e.span) and doc.block_at(sentence.start).span != doc.block_at(e.span.start).span:
        found.add("other paragraph")
    if doc.block_at(sentence.start).kind in ("headline", "deck", "caption") and not sentence.contains(e.span):
        found.add("in a title")
    if doc.sentence_at(e.span.start) != doc.sentence_at(e.span.end - 1):
        found.add("ends in two sentences")
    if _FROM.search(text, max(e.span.start - 24, 0), e.span.start):
        found.add("from")
    if _DEFINITE.search(left):
        found.add("definite")
    if re.search(r"\ban? $", left, re.IGNORECASE):
        found.add("indefinite")
    if w := _FOR.search(left):
        found.add(f"{w[1].lower()} so long")
    if hyphenated(doc, length.x):
        found.add("hyphen")
    found.add("event noun" if noun in EVENT_NOUNS else "other noun" if noun else "no noun")
    other = Span(doc.sentence_at(e.span.start).start, doc.sentence_at(e.span.end - 1).end).of(text).lower()
    if noun and len(noun) > 3 and not sentence.contains(e.span) and noun[: max(4, len(noun) - 3)] in other:
        found.add("noun told again")
    words = [text[s.start : s.end].lower() for p in (e.first, e.last) if (s := ends._verb(doc, p, window, e.first, e.last))]
    if len(words) == 2 and words[0] != words[1]:
        found |= {name for name, holds in (("begins", ends._STARTS.fullmatch(words[0])), ("ends", ends._ENDS.fullmatch(words[1]))) if holds}
        if {"begins", "ends"} <= found:
            found.add("begins and ends")
    if m.explained:
        found.add("explained")
    found.add("only stretch" if m.rivals == 0 else "two stretches" if m.rivals == 1 else "many stretches")
    near = [d for d in doc.dates if window.contains(d.span) and d.kind == "duration" and d.span != length.x.span and d.count is not None]
    if any(d.unit == length.x.unit for d in near):
        found.add("other length")
    if doc.in_quotation(length.span) != doc.in_quotation(e.span):
        found.add("one in quotation")
    elif doc.in_quotation(length.span):
        found.add("in quotation")
    for name, pattern in (("meant", _MEANT), ("changed", _CHANGED), ("not all", _NOT_ALL), ("partial", PARTIAL)):
        if pattern.search(about):
            found.add(name)
    if length.x.approximate or re.search(r"\b(?:about|some|around|nearly|almost|more than|over|roughly|less than|up to)(?: an?)? $", left, re.IGNORECASE):
        found.add("approximate")
    if length.x.unit == "day" and e.how == "range" and e.between:
        found.add("days between")
    if re.match(r" (?:before|after|later|earlier|ago|of|old|to|from|into|on)\b", right):
        found.add("of " + re.match(r" (\w+)", right)[1])  # type: ignore[index]
    return found


def weighed(doc: Document, lengths: list[tuple[Span, Length]]) -> Iterator[Match]:
    """The best match of each length for which enough speaks; what stands in its own sentence is for the grammar of the rule."""
    for length, every in matches(doc, lengths):
        own = doc.sentence_at(length.span.start)
        new = re.search(r"\b(?:an?|another) $", doc.text[own.start : length.x.span.start], re.IGNORECASE) is not None
        # "A two-week exhibition follows": what is new is not what was told before.
        if not (found := [m for m in every if not own.contains(m.extent.span) and not (new and m.apart < 0)]):
            continue
        score, best = max(((sum(WEIGHTS.get(n, 0) for n in evidence(doc, m)), i) for i, m in enumerate(found)))
        if score >= ENOUGH:
            yield found[best]
