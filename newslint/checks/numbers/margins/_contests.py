"""Margins with a sum of their own: wickets in hand, innings, aggregates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newslint.checks.numbers._lists import around, reach
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Wrong(NamedTuple):
    """A margin that no two results give."""

    span: Span
    sides: tuple[Span, ...]
    message: str


COUNT_WORDS = "|".join(w for w, v in CARDINALS.items() if 1 <= v <= 20)
N = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?½?|½|(?:{COUNT_WORDS})\b)"
FILL = r"(?:(?:just|only|a|an|exactly|some|a mere|mere|full|barely|the|precisely|narrow|comfortable|clear|crushing)[ \n]){0,2}"
_WICKETS = regexp(
    rf"\b(?:by[ \n]{FILL}(?P<n>{N})[ \n]wickets?|(?P<m>{N})-wicket[ \n](?:[a-z]+[ \n])??(?:win|victory|defeat|loss|success|triumph|thrashing|hammering|drubbing|margin))\b"
)
_INNINGS = regexp(
    r"\b(?P<runs>\d{2,3})(?:[ \n]?/[ \n]?|-|[ \n]for[ \n](?:the[ \n]loss[ \n]of[ \n])?)(?P<w>[0-9]|one|two|three|four|five|six|seven|eight|nine)\b(?![\d-]|[ \n](?:wickets? (?:down|in hand)|overs))"
)
#: "Reached it for the loss of six wickets", "lost only two wickets in reaching 141".
_DOWN = regexp(
    rf"\b(?:for[ \n]the[ \n]loss[ \n]of[ \n]{FILL}(?P<v>{N})[ \n]wickets?|with[ \n]{FILL}(?P<w>{N})[ \n]wickets?[ \n](?:down|gone|lost)|los(?:t|ing)[ \n]{FILL}(?P<x>{N})[ \n]wickets?[ \n](?:in|on[ \n](?:the|their)[ \n]way|as|while))\b"
)
MANY = regexp(
    r"(?<!Local )(?<!Route )(?<!No\. )(?<!District )(?<!Ward )(?<![\d.,$£€:-])(?P<n>\d{1,3}(?:,\d{3})+|\d{2,6})(?![\d,:]*\d|%|[ \n]?(?:percent|per cent|points? lead|years?|minutes?|seconds?|miles?|km)|-|th\b|st\b|nd\b|rd\b)"
)
_AGGREGATE = regexp(
    rf"\b(?:by[ \n]{FILL}(?P<n>{N}|a single)[ \n](?P<unit>goals?|points?|runs?)(?:[ \n](?:on|in)[ \n]aggregate|[ \n](?:over|across)[ \n](?:the[ \n])?two[ \n](?:legs|matches|games|meetings|ties))|(?P<a>\d{{1,3}})-(?P<b>\d{{1,3}})[ \n](?:on[ \n]aggregate|aggregate|over (?:the )?two legs|overall))"
)
_BY_INNINGS = regexp(rf"\bby[ \n]an[ \n]innings[ \n]and[ \n](?P<n>{N})[ \n]runs?\b")
_TOTALS = regexp(
    r"(?<![\d.,$£€/-])(?P<n>[1-9]\d{1,2})(?!\d|,\d|-|%|[ \n](?:overs?|balls?|minutes?|wickets?|years?|for\b|lead|ahead|behind)|/\d|th\b|st\b)"
)
SCORE = regexp(
    r"(?<![\d.,/-])(?<!(?:uary|arch|pril|.May|June|July|gust|mber|ober)[ \n])(?P<a>\d{1,3})[-–](?P<b>\d{1,3})(?![\d%/-]|[ \n]?(?:percent|per cent|years?|days?|weeks?|months?|minutes?|minute|mph|miles?|km|hours?|seats?|people)\b)"
)


def count(word: str) -> float:
    word = word.lower().replace(",", "")
    if word == "a single":
        return 1.0
    half = 0.5 if word.endswith("½") else 0.0
    word = word.rstrip("½")
    return (float(word) if word[:1].isdigit() else float(CARDINALS[word]) if word else 0.0) + half


def first(m: re.Match[str], *groups: str) -> tuple[float, Span]:
    name = next(g for g in groups if m[g])
    return count(m[name]), Span(*m.span(name))


def wrong_contests(doc: Document) -> Iterator[Wrong]:
    """Every margin of these kinds that its results contradict."""
    text = doc.text
    low = text.lower()
    for word, find in _FINDERS:
        if any(w in low for w in word):
            for wrong in find(doc):
                if not doc.in_quotation(wrong.span):
                    yield wrong


def _window(doc: Document, at: int, before: int = 1, after: int = 1) -> Span:
    """The sentence of a place and its neighbours of the same kind of block."""
    own = reach(doc, at)
    kind = doc.block_at(at).kind
    near = [own, *itertools.chain(*around(doc, at, before, after))]
    near = [s for s in near if doc.block_at(s.start).kind == kind]
    return Span(min(s.start for s in near), max(s.end for s in near))


def _wickets(doc: Document) -> Iterator[Wrong]:
    text = doc.text
    for m in _WICKETS.finditer(text):
        n, at = first(m, "n", "m")
        w = _window(doc, at.start, 1, 1)
        scores = list(_INNINGS.finditer(text, w.start, w.end))
        lost = [(count(s["w"]), Span(*s.span()), f"{s['runs']} for {s['w']}") for s in scores]
        if not scores:
            lost = [(v, at, f"the loss of {v:g} wickets") for v, at in (first(d, "v", "w", "x") for d in _DOWN.finditer(text, *w))]
        if lost and all(10 - v != n for v, *_ in lost):
            if len(scores) > 1 or re.search(r"\b(?:first innings|batting first|declar\w+|half-century|figures|took)\b", w.of(text)):
                own = [s for s in _INNINGS.finditer(text, *reach(doc, at.start))]
                if len(own) != 1 or len(scores) > 2:
                    continue
                lost = [x for x in lost if x[1].start == own[0].start()]
            v, told, words = lost[0]
            if re.search(r"\b(?:los[et]|losing|beaten|went down)\b", text[told.end : at.start]):
                # "Made 321 for six and lost by seven wickets": the others' wickets.
                continue
            yield Wrong(at, (told,), f"{words} is a win by {10 - v:g} wickets, not {n:g}")


def _by_innings(doc: Document) -> Iterator[Wrong]:
    text = doc.text
    for m in _BY_INNINGS.finditer(text):
        n, at = first(m, "n")
        w = _window(doc, at.start)
        totals = [
            (float(t["n"]), Span(*t.span("n")))
            for t in _TOTALS.finditer(text, w.start, w.end)
            if not at.start <= t.start() < at.end and 40 <= int(t["n"]) < 1000
        ]
        totals += [(float(s["runs"]), Span(*s.span("runs"))) for s in _INNINGS.finditer(text, w.start, w.end)]
        told = sorted({s: v for v, s in totals}.items())
        values = [v for _, v in told]
        if len(values) == 3 and all(abs(a - b - c - n) > 0.5 for a, b, c in itertools.permutations(values, 3)):
            big = max(values)
            gap = big - (sum(values) - big)
            if gap > 0:
                yield Wrong(
                    at,
                    tuple(s for s, _ in told),
                    f"{big:g} against {sum(values) - big:g} in two innings is an innings and {gap:g}, not {n:g}",
                )


def _beside(text: str, m: re.Match[str], score: re.Match[str]) -> bool:
    """Whether a score is the aggregate itself, printed next to its margin: "by three goals on aggregate, 5-2"."""
    between = text[m.end() : score.start()] if score.start() >= m.end() else text[score.end() : m.start()]
    return re.fullmatch(r"[,:]?[ \n]?\(?|\)?,?[ \n]", between) is not None


def _aggregates(doc: Document) -> Iterator[Wrong]:
    text = doc.text
    for m in _AGGREGATE.finditer(text):
        at = Span(*m.span("n")) if m["n"] else Span(m.start("a"), m.end("b"))
        for w in (reach(doc, at.start), _window(doc, at.start, 1, 0), _window(doc, at.start, 0, 1)):
            legs = [s for s in SCORE.finditer(text, w.start, w.end) if not (m["a"] and at.start <= s.start() < at.end)]
            if len(legs) >= 2:
                break
        if len(legs) != 2 or re.search(r"\b(?:penalt|shoot-?out)", w.of(text)):
            continue
        (a, b), (c, d) = ((int(s["a"]), int(s["b"])) for s in legs)
        sums = ((a + c, b + d), (a + d, b + c))
        told = "2 legs"
        if m["n"]:
            n = count(m["n"])
            if any(abs(x - y) == n for x, y in sums) or any(_beside(text, m, s) and abs(int(s["a"]) - int(s["b"])) == n for s in legs):
                continue
            told = f"{n:g}"
        else:
            x, y = int(m["a"]), int(m["b"])
            if any(sorted((x, y)) == sorted(s) for s in sums):
                continue
            told = f"{x}-{y}"
        best = " or ".join(dict.fromkeys(f"{max(s)}-{min(s)}" for s in sums))
        yield Wrong(at, tuple(Span(*s.span()) for s in legs), f"{a}-{b} and {c}-{d} are {best} on aggregate, not {told}")


_FINDERS: tuple[tuple[tuple[str, ...], Callable[[Document], Iterator[Wrong]]], ...] = (
    (("wicket",), _wickets),
    (("an innings",), _by_innings),
    (("aggregate", " two ", "overall"), _aggregates),
)
