"""Totals that go up: "24 on Saturday. Four more bodies were found on Sunday, bringing the toll to 29".

The number told before, with the one added, has to make the new total. Where any numbers told near by make it, the text is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from newslint.checks.numbers.totals._members import Member, members_in, of_sort
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.document import Document
from newslint.regexp import regexp

#: Before a total that takes up an earlier one.
TOLL = regexp(
    r"\b(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|en|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|put(?:s|ting)?)[ \n](?:(?:[\w’'-]+[ \n]){1,9}?(?:to|at)|to|at)[ \n](?:a[ \n]total[ \n]of[ \n])?$|\bha(?:s|ve)[ \n]now[ \n](?:killed|claimed|left|taken|reached|risen to|climbed to)[ \n]$"
)
_FROM = regexp(r"\bfrom[ \n]$")
#: "Nine other countries": the one that they are told beside is a further one.
_OTHER = regexp(r"\bother\b")
_ADDED = regexp(r"\b(?:another|further|additional|extra|new|[Aa]dded to(?: the)?|on top of(?: the)?)[ \n](?:\w+[ \n])?$")

#: "Will add 150 beds to its current 420, giving it a total of 590".
_ADDS = regexp(r"\badd(?:s|ed|ing)?[ \n](?:(?:another|a further|some|up to)[ \n])?$")
_TO_THE = regexp(r"(?:[ \n][a-z-]+){0,3}?[ \n]to[ \n](?:the|its|their|his|her)[ \n](?:(?:current|existing|present|original|previous|earlier|already|fleet of|total of|network of|staff of|workforce of|list of|stock of)[ \n])?")
_MAKING = regexp(r"(?:[ \n][\w’'-]+){0,4}?,?[ \n](?:for|giving|bringing|taking|making|raising|lifting)[ \n](?:[\w’'-]+[ \n]){0,5}?(?:total[ \n](?:of|to)|to|of|with)?[ \n]?")


def tolls(doc: Document) -> Iterator[Wrong]:
    """Every total that what was told before it and what is added do not make."""
    told = [members_in(doc, s) for s in doc.sentences]
    for i, own in enumerate(told):
        yield from _added_to(doc, own)
        for whole in own:
            start = doc.sentences[i].start
            if not whole.q.exact or whole.value < 3 or not TOLL.search(doc.text, max(start, whole.start - 90), whole.start):
                continue
            added = [m for m in own if m.start < whole.start and of_sort(m, whole.sort)]
            before = [m for group in told[max(i - 2, 0) : i] for m in group if of_sort(m, whole.sort) and not m.q.compound and not m.q.partitive]
            if len(added) == 2 and _FROM.search(doc.text, max(start, added[1].start - 8), added[1].start) and all(m.q.exact for m in added):
                # "Two more died, taking the toll from 14 to 17".
                wrong = _wrong(doc, whole, added[0], added[1:])
                if wrong:
                    yield wrong
            elif len(added) == 2 and added[1].q.more and not added[0].q.more and all(m.q.exact and not m.q.partitive for m in added) and not before:
                # "Three died on Monday and another three on Tuesday, taking the toll to five".
                if wrong := _wrong(doc, whole, added[1], added[:1]):
                    yield wrong
            elif len(added) == 1 and 1 <= len(before) <= 4 and all(m.q.exact and not m.q.partitive for m in (*added, *before)):
                wrong = _wrong(doc, whole, added[0], before)
                if wrong:
                    yield wrong


def _added_to(doc: Document, own: list[Member]) -> Iterator[Wrong]:
    """What is added to what there is, and what both come to: "will add 150 beds to its current 420, giving it a total of 590"."""
    text = doc.text
    for more, there, whole in zip(own, own[1:], own[2:]):
        same = all(m.q.exact and not m.q.compound and of_sort(m, more.sort) for m in (there, whole)) and len({m.noun for m in (more, there, whole)} - {None}) == 1
        if not same or not _ADDS.search(text, max(0, more.start - 40), more.start) or not _TO_THE.fullmatch(text, more.end, there.start) or not _MAKING.fullmatch(text, there.end, whole.start):
            continue
        total = more.value + there.value
        if 0 < abs(total - whole.value) <= max(3, 0.25 * whole.value) and not any(m.q.scale or m.q.kind == "money" for m in (more, there, whole)):
            yield wrong_sum(doc, whole.q, [more.q, there.q])


def _wrong(doc: Document, whole: Member, added: Member, before: list[Member]) -> Wrong | None:
    values = [m.value for m in before]
    more = added.q.more or any(m.q.more or _new(doc.text, m) for m in (added, before[-1]))
    total = values[-1] + added.value
    if not more or len({m.noun for m in before} - {None}) > 1 or not 0 < abs(total - whole.value) <= max(2, 0.12 * whole.value):
        return None
    if any(m.q.more and _OTHER.search(doc.text, m.q.span.end, m.end) for m in (added, *before)) and total + 1 == whole.value:
        return None
    if any(sum(c) in (whole.value, whole.value - added.value) for n in range(1, len(values) + 1) for c in combinations(values, n)):
        return None
    return wrong_sum(doc, whole.q, [before[-1].q, added.q])


def _new(text: str, m: Member) -> bool:
    """Whether a number is said to be added, or to be added to."""
    return _ADDED.search(text, max(0, m.start - 30), m.q.span.start) is not None or (m.q.modifiers[:1] or ("",))[0] in ("new", "further", "additional", "extra")
