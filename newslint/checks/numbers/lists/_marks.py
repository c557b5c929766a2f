"""Lists of another form than an enumeration of words: figures, scores, years, days; numbered and ordinal ones over several sentences; clauses; bullets; fragments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from newslint.checks.numbers import _lists
from newslint.checks.numbers.lists._series import Series
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: No upper end.
MANY = 99
_TH = r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_JOIN = r"(?:,[ \n](?:and[ \n])?|[ \n]and[ \n]|;[ \n])"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:[ \n](?:morning|afternoon|evening|night)s?)?"
_FIGURES = (
    ("score", regexp(rf"(?<![\w-])\d{{1,2}}-\d{{1,2}}(?:[ \n]?\(\d[\d-]*\))?(?:{_JOIN}\d{{1,2}}-\d{{1,2}}(?:[ \n]?\(\d[\d-]*\))?)+(?![\w-])")),
    ("figure", regexp(r"(?<![\w.,$£€-])\d{1,3}(?:,[ \n]\d{1,3})*,?[ \n]and[ \n]\d{1,3}(?![\w-]|[.,]\d|[ \n]\w+,?[ \n]and\b)")),
    ("amount", regexp(r"(?<![\w.,$£€-])\d[\d.,]*[ \n](?P<unit>[a-z]+)(?:,[ \n]\d[\d.,]*[ \n](?P=unit))*,?[ \n]and[ \n]\d[\d.,]*[ \n](?P=unit)(?!\w)")),
    ("minute", regexp(rf"(?<![\w-]){_TH}(?:{_JOIN}(?:the[ \n])?{_TH})+(?=[ \n](?:minute|round|frame|hole|inning|lap|over|end|quarter|period)s?\b)")),
    ("weekday", regexp(rf"{_DAY}(?:{_JOIN}(?:on[ \n])?{_DAY})+")),
)
#: Dates further apart than this have clauses of their own.
_FAR = 25
#: "But lost the final in 2007".
_CONTRARY = regexp(r"\bbut[ \n](?!(?:not|also|again)\b)")
_YEAR = regexp(r"\d{4}")
#: "Between 1974 and 1998" is a stretch.
_BETWEEN = regexp(r"\b(?:[Bb]etween|[Ff]rom)[ \n](?:[a-z]+[ \n]){0,2}(?:[A-Z][a-z]+day,?[ \n])?$")
_RANGE = regexp(r"\d[-–]|[ \n](?:to|until|till|through)[ \n](?=\w)")
_LED = regexp(r"\b(?:(?P<age>age[sd]?|boys? of|girls? of|(?:who|which)[ \n](?:are|were))|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?)[ \n]$")
_AND = regexp(r"[ \n]and[ \n]")
_THIS = regexp(r",?[ \n]and[ \n](?:again[ \n])?(?:in[ \n])?(?P<last>(?:this|last|next)[ \n](?:year|month|week|season|spring|summer|autumn|fall|winter|[A-Z]\w+)|yesterday|today|now)\b")


def figures(doc: Document, sentence: Span) -> Iterator[Series]:
    """Scores, ages, rounds, days of the week and dates that stand side by side."""
    text = doc.text
    told: list[Span] = []
    for sort, pattern in _FIGURES:
        for m in pattern.finditer(text, sentence.start, sentence.end):
            if _BETWEEN.search(text, max(m.start() - 16, 0), m.start()):
                continue
            members = re.split(r"[,;]?[ \n]and[ \n](?:on[ \n])?|[,;][ \n](?:on[ \n])?", m.group())
            told.append(Span(*m.span()))
            led = _LED.search(text, max(m.start() - 12, 0), m.start()) if sort == "figure" else None
            yield _plain(doc, ("age" if led["age"] else "date") if led else sort, Span(*m.span()), members)
    for listed in _lists.dated(text, sentence.start, sentence.end):
        end = next((i for i, (a, b) in enumerate(pairwise(listed.spans), 1) if _CONTRARY.search(text, a.end, b.start)), len(listed.spans))
        spans = listed.spans[:end]
        members = [s.of(text) for s in spans]
        span = Span(spans[0].start, spans[-1].end)
        loose = any(b.start - a.end > _FAR for a, b in pairwise(spans)) or len({_YEAR.search(x) is None for x in members}) > 1
        if len(members) > 1 and not loose and not _BETWEEN.search(text, max(span.start - 32, 0), span.start) and not any(span.overlaps(Span(t.start - 1, t.end)) for t in told):
            ranges = any(_RANGE.search(x) for x in (*members, *(text[a.end : b.start + 1] for a, b in pairwise(spans))))
            if deictic := _THIS.match(text, span.end, sentence.end):
                # "In 2001, in 2009 and this year".
                members, span = [*members, deictic["last"]], Span(span.start, deictic.end())
            yield _plain(doc, "year", span, members)._replace(high=MANY if ranges else len(members))


def _plain(doc: Document, sort: str, span: Span, members: list[str]) -> Series:
    return Series(len(members), len(members), span, False, tuple(members), sort, "and" if _AND.search(span.of(doc.text)) else "")


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL = regexp(
    rf"(?:(?:(?<=[.;:!?—–”\"][ \n])|^|\b(?:and|but|or)[ \n])(?P<adverb>{'|'.join(_ORDINALS[1:])})(?:ly)?,[ \n]|(?:\b(?P<article>the|a|and)[ \n](?P<ordinal>{'|'.join(_ORDINALS[1:])})(?=[ \n,](?!(?:time|place|half|quarter|century|day|week|month|year|season|round|set|game|attempt|floor|grade)\b))))",
    re.IGNORECASE,
)
#: "One is a nurse, another a driver and the third a cook", no "one American and one Chinese, are in the third phase".
_NEXT = regexp(r"\b(?:another|other|next)\b|[,;.][ \n](?:and[ \n])?one\b", re.IGNORECASE)
_FIRST = regexp(r"\b(?:firstly|first|(?P<one>one))\b", re.IGNORECASE)
_OTHER = regexp(r"\b(?:and|,|;|\.)[ \n](?P<other>the[ \n]other)[ \n](?:is|was|a|an|the|to|in|for|on|by|that|at|from)\b", re.IGNORECASE)
_LAST = regexp(r"\b(?:finally|lastly|the (?:last|final) (?:is|was|one))\b", re.IGNORECASE)
_NUMBERED = regexp(r"(?<![\w)])(?:\((?P<a>\d|[a-h])\)|(?P<b>\d|[a-h])\))(?=[ \n]\w)")


def marked(doc: Document, start: int, end: int) -> Iterator[Series]:
    """What a stretch numbers: "(1) ... (2) ...", "First ... Second ...", "One is ... the other"."""
    text = doc.text
    found = [(m["a"] or m["b"], m.start()) for m in _NUMBERED.finditer(text, start, end)]
    labels = [x for x, _ in found]
    for row in ("12345678", "abcdefgh"):
        n = len(labels)
        if n > 1 and labels == list(row[:n]):
            yield Series(n, n, Span(found[0][1], found[-1][1] + 3), False, tuple(labels), "numbered", "")
    first = _FIRST.search(text, start, end)
    if first is None:
        return
    told, at = 1, first.end()
    for m in _ORDINAL.finditer(text, first.end(), end):
        word = (m["adverb"] or m["ordinal"]).lower()
        if _ORDINALS.index(word) == told or (told == 1 and first["one"] and word == "third" and _NEXT.search(text, at, m.start())):
            told, at = _ORDINALS.index(word) + 1, m.end()
    if told > 1:
        closed = _LAST.search(text, at, end) is not None
        yield Series(told + closed, told + closed, Span(first.start(), at), False, (), "ordinal", "and" if closed else "")
    elif first["one"] and (other := _OTHER.search(text, first.end(), end)):
        yield Series(2, 2, Span(first.start(), other.end("other")), False, (), "other", "and")


_CLAUSE = regexp(r"(?:the[ \n])?[“\"]?[A-ZÀ-Þ][\w’'-]*(?:[ \n][A-ZÀ-Þ][\w’'-]*)*[”\"]?[ \n](?!(?:and|or|of|de|for|to)\b)[a-z]|[a-z]+s?[ \n](?:the|an?|in|on|at|for)[ \n]")
_CLAUSES = regexp(r"(?:,|;)(?:[ \n](?:and|while))?[ \n]|[ \n](?:and|while)[ \n](?=(?:the[ \n])?[“\"]?[A-ZÀ-Þ]|[a-z]+s?[ \n](?:the|an?)[ \n])")


def clauses(doc: Document, sentence: Span) -> Series | None:
    """A sentence of short clauses side by side, each of another: "Kos takes health, Zupan justice and Vidmar the environment"."""
    text = sentence.of(doc.text).rstrip(" \n.")
    pieces = _CLAUSES.split(text)
    if not 3 <= len(pieces) <= 8 or not all(_CLAUSE.match(x[:1].lower() + x[1:] if i == 0 else x) or _CLAUSE.match(x) for i, x in enumerate(pieces)):
        return None
    return Series(len(pieces), len(pieces), Span(sentence.start, sentence.start + len(text)), False, tuple(pieces), "clauses", "and" if re.search(r"\band\b", text) else "")


_FRAGMENT = regexp(r"(?:[A-Z][\w’'-]*(?:[ \n](?:[\w’'-]+))?)[.!]$")


def fragments(doc: Document, sentences: list[Span]) -> Series | None:
    """A row of one-word sentences that ends a stretch: "Drought. Fire. Beetles." """
    row: list[Span] = []
    for s in reversed(sentences):
        if not _FRAGMENT.match(s.of(doc.text).strip()):
            break
        row.insert(0, s)
    return Series(len(row), len(row), Span(row[0].start, row[-1].end), False, tuple(s.of(doc.text) for s in row), "fragment", "") if len(row) > 1 else None


def bullets(doc: Document, at: int) -> Series | None:
    """The items of a list under the paragraph that covers an offset."""
    blocks = doc.blocks
    i = blocks.index(doc.block_at(at)) + 1
    items = [*takewhile(lambda b: b.kind == "item", blocks[i:])]
    members = tuple(b.span.of(doc.text) for b in items)
    return Series(len(items), len(items), Span(items[0].span.start, items[-1].span.end), False, members, "name", "and") if len(items) > 1 else None
