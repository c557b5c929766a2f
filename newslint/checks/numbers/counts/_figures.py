"""Scores, votes, measures, points, ranks, ordinals, magnitudes and shares of a headline, deck or caption, and what the body says instead."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._acts import noun_class
from newslint.checks.numbers.counts._given import TITLES, Body, content, converted, rounds, together
from newslint.document import Document
from newslint.layers.numbers import UNITS, Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

#: A number of the title, and the one that the body has for it (None: it has none).
Wrong = tuple[Span, Span | None]

_NO_SCORE = frozenset({(50.0, 50.0), (24.0, 7.0), (9.0, 11.0), (7.0, 7.0), (20.0, 20.0)})
_ODDS = regexp(
    r"[ -](?:favou?rites?|odds|shot|chance|outsider|on\b|against\b|hour|day|week|year|ratio|split|record|lead\b|start\b|formation)"
)
#: Names of events and things with a size in them.
_NAMED_SIZES = frozenset(
    "final race run hurdle relay freestyle backstroke butterfly breaststroke medley sprint title record gold bronze silver champion crown medal pistol rifle handgun gun lens film dash steeplechase heat round bullet walk marathon zone screen tv camera network phone engine calibre caliber".split()
)
_NAMED = regexp(r"[- ]?(?P<name>" + "|".join(sorted(_NAMED_SIZES)) + r")s?\b", re.IGNORECASE)
#: A title or a saying in single quotation marks.
_WORK = regexp(r"(?:(?<=[\s(])|^)['‘](?=\S)[^'‘’]*(?:[’'](?=\w)[^'‘’]*)*['’](?!\w)")
_PARTS = {"third": 1 / 3, "quarter": 0.25, "fifth": 0.2}
_PART = regexp(r"(?:^|(?<=[:;] ))(?P<part>Quarter|Third|Fifth)(?= of )", re.MULTILINE)
#: A game that is told goal by goal.
_GOALS = regexp(
    r"\b(?:scored|scorers?|goals?|hat[- ]trick|equali[sz]\w+|netted|headed in|tries|touchdowns?|each half|home runs?|homered)\b"
)
_TIMES = regexp(
    rf"(?<![\d.,])\b(?P<n>\d{{1,2}}|{'|'.join(CARDINALS)})(?:-time[ ](?:winner|champion|world|title|grand|oscar|olympic|medal|gold|all)[a-z-]*|[ \n]times\b(?![ \n](?:as|more|the|a|bigger|larger|higher|its)\b))",
    re.IGNORECASE,
)
_DAY = regexp(
    r"\b(?P<noun>[Dd]ay|[Ww]eek|[Rr]ound|[Yy]ear|[Ss]tage|[Gg]ame|[Cc]ategory|[Pp]hase|[Ll]evel|[Tt]ier)[ \n](?P<n>\d{1,3}|[a-z]+|[A-Z][a-z]+)\b(?![.,]\d|[ \n](?:years?|days?|people))"
)
#: "A 4:12 mile", "in 4 minutes, 21 seconds": how long a race took.
_CLOCKED = regexp(
    r"(?<![\d:.])(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?![\d:]|[ ]?[ap]\.?m)(?=(?:\.\d+)?[ ](?:mile|marathon|lap|run|race|clocking|finish|for|to)\b)"
)
_LASTED = regexp(r"\b(?P<m>\d{1,2})[ \n]minutes?,?[ \n](?:and[ \n])?(?P<s>\d{1,2})(?:\.\d+)?[ \n]seconds?\b")
_RANK = regexp(r"\b(?:[Nn]o\.|[Nn]umber|#)[ \n]?(?P<n>\d{1,3})\b(?![.,]\d)")
_PLACE = regexp(
    rf"\b(?P<n>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))[ \n](?:place|spot|position|seed|overall)\b|\branked[ \n](?P<m>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_QUAKE = regexp(
    r"\b[Mm]agnitude(?:[ -]of)?[ -](?P<a>\d\.\d)\b|\b(?P<b>\d\.\d)[ -](?:magnitude|quake|earthquake|tremor|temblor)\b|\bmeasur(?:ing|ed)[ ](?P<c>\d\.\d)\b"
)
ONE_IN = regexp(
    rf"\b(?P<a>\d+|{'|'.join(CARDINALS)})[ \n][a-z’'-]+(?:[ \n][a-z-]+)?[ \n](?:in|out of)[ \n](?:every[ \n])?(?P<b>\d+|{'|'.join(CARDINALS)})\b(?![ \n](?:years|months|weeks|days|hours|minutes|countries|states|cities))",
    re.IGNORECASE,
)
_UNASKED_ORDINALS = frozenset(
    "century world street avenue grade grader round circuit district amendment floor place minute hour inning quarter half person party hand hole line".split()
)


def wrong(doc: Document, body: Body) -> Iterator[Wrong]:
    """Every such number of the titles that the body contradicts, or that is of a kind that it must give."""
    titles = [b.span for b in doc.blocks if b.kind in TITLES]
    prose = [b.span for b in doc.blocks if b.kind in PROSE or b.kind == "cell"]
    asked = [q for q in doc.numbers if any(s.start <= q.span.start < s.end for s in titles) and not quoted(doc, q.span)]
    for q in asked:
        if q.kind == "score":
            yield from _score(doc, q, body)
        elif q.kind in ("measure", "points"):
            yield from _measure(doc, q, body)
        elif q.kind in ("ratio", "fraction"):
            yield from _share(doc, q, body, prose)
        elif q.kind == "ordinal":
            yield from _ordinal(doc, q, body)
    for s in titles:
        yield from _numbered(doc, s, body, prose)


def quoted(doc: Document, span: Span) -> bool:
    """Whether a number stands in quotation marks of either kind."""
    if doc.in_quotation(span):
        return True
    block = doc.block_at(span.start).span
    title = block.of(doc.text)
    return any(block.start + m.start() < span.start < block.start + m.end() for m in _WORK.finditer(title))


def _score(doc: Document, q: Quantity, body: Body) -> Iterator[Wrong]:
    pair = tuple(q.values)
    after = doc.text[q.span.end : q.span.end + 14]
    if (
        len(pair) != 2
        or pair in _NO_SCORE
        or pair[0] > 1000
        or _ODDS.match(after)
        or re.search(r"\b(?:aged?|series|from|between|ages)\b", doc.text[max(q.span.start - 12, 0) : q.span.start])
        or (_aggregate(doc, q) and not any(_aggregate(doc, p) for p in body.quantities if p.kind == "score"))
    ):
        return
    told = [p for p in body.quantities if p.kind == "score" and len(p.values) == 2 and (not _aggregate(doc, q) or _aggregate(doc, p))]
    if any(set(p.values) == set(pair) for p in told):
        return
    low, high = min(pair), max(pair)
    if high in body.plain and (low in body.plain or low + high in body.plain or low == 0):
        return
    # Over two legs, or all sets of a match.
    if any(
        {a.values[0] + b.values[i], a.values[1] + b.values[1 - i]} == set(pair)
        for a, b in itertools.combinations(told[:8], 2)
        for i in (0, 1)
    ):
        return
    title = content(doc.block_at(q.span.start).span.of(doc.text))
    near = [p for p in told if len(title & content(doc.sentence_at(p.span.start).of(doc.text))) >= 1 and _alike(pair, p.values)]
    if near:
        yield q.span, near[0].span
    elif told and len(told) <= 3 and _alike(pair, told[0].values):
        yield q.span, told[0].span
    elif not told and high not in body.plain and high < 200 and not _GOALS.search(doc.text):
        yield q.span, None


def _aggregate(doc: Document, q: Quantity) -> bool:
    """Whether a score is of two legs together: "(agg: 4-3)", "4-3 on aggregate"."""
    around = doc.text[max(q.span.start - 14, 0) : q.span.end + 16]
    return re.search(r"\bagg(?:regate)?\b", around) is not None


def _alike(a: Sequence[float], b: Sequence[float]) -> bool:
    """Whether two scores can be of one game or vote: 4-1 and 4-2, not 6-3 and 212-198."""
    x, y = max(a), max(b)
    return x <= 3 * y + 4 and y <= 3 * x + 4


def _measure(doc: Document, q: Quantity, body: Body) -> Iterator[Wrong]:
    if q.low != q.high or re.fullmatch(r"\d[Gg]|\d{1,2}[Kk]", q.span.of(doc.text)) or q.low in body.plain:
        return
    same = [p for p in body.quantities if p.kind == q.kind and (_dimension(p) == _dimension(q))]
    if q.noun in _NAMED_SIZES or (q.noun is None and _NAMED.match(doc.text, q.span.end)):
        # "The 400 m hurdles": of that name the body has one size, or it is none of its business.
        named = _NAMED.match(doc.text, q.span.end)
        same = [p for p in same if named and (m := _NAMED.match(doc.text, p.span.end)) and m["name"].lower() == named["name"].lower()]
        if len({(p.low, p.unit) for p in same}) == 1 and same[0].unit == q.unit:
            # Names are not rounded.
            yield q.span, same[0].span
        return
    if any(rounds(q, p) for p in same if p.unit == q.unit) or any(converted(q, p) for p in same if p.unit != q.unit):
        return
    unit = [p for p in same if p.unit == q.unit]
    if any(abs(a.low + b.low - q.low) < 0.5 or abs(abs(a.low - b.low) - q.low) < 0.5 for a, b in itertools.combinations(unit[:10], 2)):
        return
    # "Five pints at one pub and five at another".
    bare = [p.low for p in body.quantities if p.kind == "cardinal" and p.noun is None][:8]
    if any(abs(p.low + v - q.low) < 0.05 for p in unit[:6] for v in bare):
        return
    if q.kind == "points":
        plain = sorted(v for v in body.plain if v == int(v) and v < 200)[:24]
        title = doc.block_at(q.span.start).span.of(doc.text)
        if re.search(r"\b(?:by|margin|wins?|leads?|ahead|beats?|behind|trail\w*|down|up|gap|swing)\b", title) and any(
            abs(a - b) == q.low for a, b in itertools.combinations(plain, 2)
        ):
            return
        if together(title) and any(a + b == q.low for a, b in itertools.combinations(plain, 2)):
            return
        if not unit:
            return
    # "It tops the record of 3 feet 9 inches".
    rivals = [p for p in unit or same if (0.1 * q.low <= p.low <= 10 * q.low or p.unit != q.unit) and not _RECORD.search(doc.text, max(p.span.start - 40, 0), p.span.start)]
    if (len(same) > 3 or q.low <= 3 or doc.block_at(q.span.start).kind == "caption") and not rivals:
        # A caption may tell of what the article does not.
        return
    yield q.span, rivals[0].span if rivals else None


#: What is told of as outdone.
_RECORD = regexp(r"\b(?:record|tops?|topped|beats?|beating|surpass\w*|previous|than)\b")


def _dimension(q: Quantity) -> str | None:
    return UNITS[q.unit].dimension if q.unit in UNITS else q.unit


def _share(doc: Document, q: Quantity, body: Body, prose: Sequence[Span]) -> Iterator[Wrong]:
    """ "One in five" of the title against the shares of the body."""
    if q.kind == "fraction" and q.noun is None and not q.partitive:
        return
    told = [(p.low / (100 if p.kind == "percent" else 1), p.span) for p in body.quantities if p.kind in ("percent", "fraction", "ratio")]
    for s in prose:
        for m in ONE_IN.finditer(doc.text, s.start, s.end):
            a, b = _number(m["a"]), _number(m["b"])
            if a and b and a < b:
                told.append((a / b, Span(m.start(), m.end())))
        # Counts of a whole: "four of the 50 wells".
    reach = max(0.04, 0.1 * q.low) + (0.04 if q.approximate or q.bound else 0)
    if any(abs(v - q.low) <= reach or abs(1 - v - q.low) <= 0.015 for v, _ in told):
        return
    if any(abs(1 - a - b - q.low) <= 0.02 for (a, _), (b, _) in itertools.combinations(told[:8], 2)):
        return
    counts = [p for p in body.quantities if p.kind in ("cardinal", "money", "measure") and p.low > 0][:40]
    if any(a.kind == b.kind and a.low < b.low and abs(a.low / b.low - q.low) <= reach for a, b in itertools.permutations(counts, 2)):
        return
    if len(told) > 1 and any(abs(a - q.low + b) <= 0.02 for (a, _), (b, _) in itertools.combinations(told[:8], 2)):
        return
    title = content(doc.block_at(q.span.start).span.of(doc.text))
    near = [s for v, s in told if title & content(doc.sentence_at(s.start).of(doc.text))]
    if near:
        yield q.span, near[0]
    elif not told and q.kind == "ratio" and q.low not in body.plain:
        yield q.span, None


def _number(word: str) -> float | None:
    return float(word) if word.isdigit() else CARDINALS.get(word.lower())


_A = regexp(r"\b[Aa] $")
_RUN = frozenset({"straight", "consecutive", "successive"})
_PLAYED = frozenset("game match win loss defeat victory title draw start".split())


def _streak(q: Quantity) -> bool:
    """Whether a number is of a run without a break: "their ninth straight game"."""
    return q.noun in _RUN or not _RUN.isdisjoint(q.modifiers)


def _ordinal(doc: Document, q: Quantity, body: Body) -> Iterator[Wrong]:
    """ "Her 15th title" against "the twelfth title"."""
    if q.noun is None or q.low < 2 or q.noun in _UNASKED_ORDINALS or q.low in body.plain:
        return
    if _streak(q):
        # "Lose 6th straight": of whatever is played.
        same = [p for p in body.quantities if p.low > 1 and (_streak(p) or p.noun in _PLAYED)]
    else:
        same = [p for p in body.quantities if p.noun is not None and noun_class(p.noun) == noun_class(q.noun) and p.low > 1]
    if any(p.low in (q.low - 1, q.low + 1) for p in same if p.kind == "cardinal"):
        return
    if q.noun in ("birthday", "anniversary"):
        years = set(body.years) | ({doc.metadata.date.year} if doc.metadata.date else set())
        if any(abs(abs(a - b) - q.low) <= 1 for a, b in itertools.combinations(years, 2)):
            return
    # "A third star" is one of another row.
    rivals = [p for p in same if p.kind == "ordinal" and _streak(p) == _streak(q) and not _A.search(doc.text, max(p.span.start - 3, 0), p.span.start)]
    if rivals:
        yield q.span, rivals[0].span


def _numbered(doc: Document, title: Span, body: Body, prose: Sequence[Span]) -> Iterator[Wrong]:
    """ "Day 14", "No. 4", "magnitude 5.8"."""
    text = doc.text
    for m in _PART.finditer(text, title.start, title.end):
        value = _PARTS[m["part"].lower()]
        told = [p for p in body.quantities if p.kind in ("percent", "fraction", "ratio")]
        values = [p.low / (100 if p.kind == "percent" else 1) for p in told]
        if told and not any(abs(v - value) <= 0.04 or abs(1 - v - value) <= 0.015 for v in values) and len(told) <= 2:
            yield Span(m.start("part"), m.end("part")), told[0].span
    for m in _TIMES.finditer(text, title.start, title.end):
        n = _number(m["n"])
        again = [k for s in prose for k in _TIMES.finditer(text, s.start, s.end) if _number(k["n"])]
        if n and n not in body.plain and len(again) == 1:
            yield Span(m.start("n"), m.end()), Span(again[0].start(), again[0].end())
    for m in _CLOCKED.finditer(text, title.start, title.end):
        told_times = [k for s in prose for k in (*_CLOCKED.finditer(text, s.start, s.end), *_LASTED.finditer(text, s.start, s.end))]
        if len(told_times) == 1 and (m["m"], m["s"]) != (told_times[0]["m"], told_times[0]["s"].zfill(2)):
            yield Span(m.start("m"), m.end("s")), Span(told_times[0].start("m"), told_times[0].end("s"))
    for m in ONE_IN.finditer(text, title.start, title.end):
        a, b = _number(m["a"]), _number(m["b"])
        if a and b and a < b:
            share = Quantity(
                Span(m.start(), m.end()), a / b, a / b, 0.01, "ratio", None, None, None, None, False, None, True, Span(m.start(), m.end())
            )
            yield from _share(doc, share, body, prose)
    for m in _DAY.finditer(text, title.start, title.end):
        n = _number(m["n"]) if m["n"].isdigit() else CARDINALS.get(m["n"].lower())
        noun = m["noun"].lower()
        if not n or n in body.plain or quoted(doc, Span(m.start(), m.end())):
            continue
        other = [p for p in body.quantities if p.kind == "ordinal" and p.noun == noun]
        if other:
            yield Span(m.start(), m.end()), other[0].span
            continue
        again = [k for s in prose for k in _DAY.finditer(text, s.start, s.end) if k["noun"].lower() == noun and _number(k["n"])]
        if again:
            yield Span(m.start(), m.end()), Span(again[0].start(), again[0].end())
    for m in _RANK.finditer(text, title.start, title.end):
        n = float(m["n"])
        if n in body.plain or quoted(doc, Span(m.start(), m.end())):
            continue
        found = [Span(k.start(), k.end()) for s in prose for pattern in (_RANK, _PLACE) for k in pattern.finditer(text, s.start, s.end)]
        if found:
            yield Span(m.start(), m.end()), found[0]
    for m in _QUAKE.finditer(text, title.start, title.end):
        size = float(m["a"] or m["b"] or m["c"])
        if any(abs(v - size) < 0.05 for v in body.plain):
            continue
        found = [
            Span(s.start + k.start(), s.start + k.end())
            for s in prose
            for k in re.finditer(r"(?<![\w.$£€])\d\.\d(?![\w.%])", text[s.start : s.end])
        ]
        yield Span(m.start(), m.end()), found[0] if found else None
