"""The values of an article and the pairs they make: two values of one thing at two times.

    lines_of(doc, lower) -> list[Line]              sentences with their stated changes and values
    windows(lines, i, first) -> Iterator[list[int]] the sentences in which the values of a change in sentence i may stand
    paired(lower, window) -> (pairs told at two times, other pairs)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.changes import _claims
from newslint.checks.numbers.changes._arithmetic import quantities
from newslint.checks.numbers.changes._claims import Claim
from newslint.document import Document
from newslint.layers.numbers import Quantity, apart, joins
from newslint.layers.numbers.amounts import Pair, is_amount
from newslint.layers.numbers.changes import comparable, joined
from newslint.regexp import regexp
from newslint.source import Span


class Twin(NamedTuple):
    """Two values of one thing at two times."""

    start: Quantity
    end: Quantity
    #: The words say which is the earlier.
    sure: bool
    #: Joined in one breath: "from 4 to 6", "6, compared with 4".
    told: bool


class Line(NamedTuple):
    span: Span
    title: bool
    paragraph: int
    claims: list[Claim]
    values: list[Quantity]
    #: The values that the sentence joins: "to X from Y".
    pairs: list[Pair]
    #: All that is counted.
    found: list[Quantity]


#: A value that was hoped for, a limit, a peak: not what was.
_NO_LEVEL = regexp(
    r"\b(?:expect\w*|forecast\w*|predict\w*|analysts?|hoped|hopes|target\w*|budgeted|goal|limit|ceiling|maximum|capacity|room for|designed for"
    r"|estimated (?:it|they|he|she)|consensus|asked for|asking|wanted|demand(?:s|ed|ing)|propos\w+|offer\w*|guidance|year[’']s (?:low|high)|touch\w+|intraday|(?<!at its )(?<!at their )(?<!at the )peak\w*|margin of error"
    r"|begun the year|began the year|started the year|52-week)\b"
)
#: "45 of 300", "12 of them": a part.
_OF_MANY = regexp(r"\s(?:out )?of (?:the |its |all )?(?:\d|them\b(?!,? (?:up|down|against|compared|versus|from|after)\b)|whom\b|which\b|those\b|these\b|ten\b|twelve\b|twenty\b|thirty\b|forty\b|fifty\b)")
_NOW = regexp(
    r"\b(?:now|today|currently|latest|this (?:year|month|week|season|spring|summer|autumn|winter|time|quarter)|at present|nowadays|these days"
    r"|current|present|existing|since then|later|after (?:it|that|the)|by then|just (?:ended|closed))\b"
)
_PAST = regexp(
    r"\b(?:ago|earlier|previous|previously|the (?:year|month|week|season|day|quarter|decade) before|before|had (?:been|stood|closed|reached|cost|sold|counted|had|held)|used to|once|formerly"
    r"|originally|original|back in|pre-?war|(?:in|at) the (?:last|previous|first)|at the (?:start|beginning|outset)|when|until|at first|old)\b"
)
_LAST = regexp(r"\blast (?:year|month|week|season|time|quarter|spring|summer|autumn|fall|winter|[a-z]+day)\b")
YEAR = regexp(r"\b((?:1[6-9]|20)\d\d)s?\b")
MONTH = regexp(r"\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b")
#: Longer is no sentence but a list without stops.
_LONGEST = 1200


def lines_of(doc: Document, lower: str) -> list[Line]:
    out: list[Line] = []
    earlier: list[Quantity] = []
    numbers = quantities(doc)
    at = 0
    for n, block in enumerate(doc.blocks):
        title = block.kind in ("headline", "deck", "caption", "heading")
        if not title and block.kind not in ("paragraph", "quote"):
            continue
        for sentence in doc.sentences_in(block.span):
            while at < len(numbers) and numbers[at].span.start < sentence.start:
                at += 1
            printed = []
            while at < len(numbers) and numbers[at].span.start < sentence.end:
                printed.append(numbers[at])
                at += 1
            if sentence.end - sentence.start > _LONGEST:
                continue
            found = apart.inherit(lower, printed, earlier)
            stated = _claims.claims(lower, sentence, found, title)
            found = [half for q in found for half in _halves(lower, q)]
            used = {c.amount.quantity.span for c in stated if c.amount.quantity}
            factors = [c.amount.span for c in stated if c.amount.factor]
            values = [
                q
                for q in found
                if q.span not in used
                and not any(s.contains(q.span) for s in factors)
                and q.kind in ("cardinal", "money", "percent", "measure")
                and q.low == q.high
                and q.low > 0
                and not q.compound
                and not (q.partitive and q.kind == "cardinal" and _OF_MANY.match(lower, q.span.end))
                and not is_amount(lower, q)
                and not _NO_LEVEL.search(_around(lower, sentence, q, found))
            ]
            earlier = values
            out.append(Line(sentence, title, n, stated, values, joined(lower, sentence, values), found))
    return out


def windows(lines: list[Line], i: int, first: list[int]) -> Iterator[list[int]]:
    """The sentences, ever more of them, in which the values of a claim in sentence `i` may stand."""
    if lines[i].title:
        yield [i, *first[:1]]
        yield [i, *first[:2]]
        yield [i, *first]
        return
    yield [i]
    near = [n for n in (i - 1, i + 1) if 0 <= n < len(lines) and not lines[n].title]
    same = [n for n in near if lines[n].paragraph == lines[i].paragraph]
    for n in same:
        yield sorted([i, n])
    if len(same) == 2:
        yield [i - 1, i, i + 1]
    for n, m in ((i - 1, i - 2), (i + 1, i + 2)):
        if n in same and 0 <= m < len(lines) and lines[m].paragraph == lines[i].paragraph:
            yield sorted([i, n, m])
    for n in near:
        if n not in same:
            # The paragraph beside.
            yield sorted([i, *(m for m in range(max(i - 3, 0), min(i + 4, len(lines))) if not lines[m].title and lines[m].paragraph == lines[n].paragraph)])


def far_windows(lines: list[Line], i: int) -> Iterator[list[int]]:
    """The paragraphs beyond those beside a claim, where nothing else changes."""
    for window in ([i, i + 1, i + 2], [i - 2, i - 1, i], [i - 3, i - 2, i - 1, i]):
        others = [lines[n] for n in window if n != i and 0 <= n < len(lines)]
        if len(others) == len(window) - 1 and not any(w.title or w.claims for w in others) and len(lines[i].claims) == 1 and not lines[i].title:
            yield window


def _halves(lower: str, q: Quantity) -> tuple[Quantity, ...]:
    """ "To increase from 40 to 45 percent": the two values of what looks like a range."""
    between = re.search(r" to ", q.span.of(lower))
    head = lower[max(q.span.start - 60, 0) : q.span.start]
    if q.low == q.high or between is None or not re.search(r"\bfrom (?:about |some )?$", head) or joins.form(head, " to ", "") != "from-to":
        return (q,)
    if not joins.WORD.search(head) and not re.search(r"\b(?:chang|mov|go|went|tak|bring|brought)", head):
        return (q,)
    cut = q.span.start + between.start()
    return (
        q._replace(high=q.low, span=Span(q.span.start, cut), values=()),
        q._replace(low=q.high, span=Span(cut + 4, q.span.end), lead=None, values=()),
    )


def _around(lower: str, sentence: Span, q: Quantity, found: list[Quantity]) -> str:
    """The clause of a value, up to its neighbours."""
    left = max([p.span.end for p in found if p.span.end <= q.span.start] + [sentence.start, q.span.start - 60])
    right = min([p.span.start for p in found if p.span.start >= q.span.end] + [sentence.end, q.span.end + 50])
    head = re.split(r"[,;:]\s| and | but ", lower[left : q.span.start])[-1]
    return head + "|" + re.split(r"[,;:]\s| and | but ", lower[q.span.end : right])[0]


def paired(lower: str, window: list[Line]) -> tuple[list[Twin], list[Twin]]:
    """The pairs of values of one unit in a window: those of which the words tell two times, and the others."""
    placed = [(v, line) for line in window for v in line.values]
    partner = {v.span: w for line in window for p in line.pairs for v, w in ((p.start, p.end.span), (p.end, p.start.span))}
    out: list[Twin] = []
    rest: list[Twin] = []
    for i, (a, la) in enumerate(placed):
        between = False
        for b, lb in placed[i + 1 : i + 6]:
            both = alike(a, b)
            if both is None or la.title != lb.title or partner.get(a.span, b.span) != b.span or partner.get(b.span, a.span) != a.span:
                continue
            a2, b2 = both
            twin = None
            if not between and a2.low != b2.low and max(a2.low, b2.low) <= 50 * min(a2.low, b2.low):
                twin = _told(lower, la, lb, a2, b2) or (_timed(lower, la, lb, a2, b2) if not (a.bound or b.bound) else None)
            between = la is lb
            if twin:
                out.append(twin)
            else:
                rest.append(Twin(a2, b2, False, False))
    return out, rest


def alike(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity] | None:
    """Two values as of one unit: a bare number takes that of the other ("412 million kroner", "468 million")."""
    for x, y in ((a, b), (b, a)):
        if x.kind in ("money", "measure") and y.kind == "cardinal" and y.noun is None and x.scale == y.scale and not y.words:
            if not 1 / 6 < x.low / y.low < 6:
                return None
            y = y._replace(kind=x.kind, unit=x.unit, currency=x.currency)
            return (x, y) if x.span == a.span else (y, x)
    if not comparable(a, b) or (a.kind == "cardinal" and _bare(a) and _bare(b) and a.precision >= 1 and a.low < 20):
        return None
    return a, b


def _bare(q: Quantity) -> bool:
    return q.noun is None and q.scale is None


def _told(lower: str, la: Line, lb: Line, a: Quantity, b: Quantity) -> Twin | None:
    """Joined by the words between them."""
    if any(apart.based(lower, c.amount, b) and a.span.end <= c.amount.span.start for c in lb.claims):
        # "6.4 million, a gain of 1.1 million over the 5.3 million".
        return Twin(b, a, True, True)
    if la is not lb:
        return None
    begin = a.lead.start if a.lead else a.span.start
    middle = lower[a.span.end : b.lead.start if b.lead else b.span.start]
    # An amount that stands between them says nothing of how they are joined.
    for c in la.claims:
        s = c.amount.span
        if a.span.end <= s.start and s.end <= b.span.start:
            middle = middle.replace(lower[s.start : s.end], "", 1).replace(",  ", ", ").replace(", ,", ",")
    how = joins.form(lower[max(la.span.start, begin - 60) : begin], middle, lower[b.span.end : b.span.end + 40])
    if how is None:
        return None
    return Twin(a, b, True, True) if how == "from-to" else Twin(b, a, True, True)


#: "They had begun the day at": before.
_HAD = regexp(r"\bhad (?:[a-z]+ly |once |only |also )?(?:been(?! (?:[a-z]+ly )?(?:[a-z]+ed|hit|cut|set)\b)|stood|closed|begun|started|opened|counted|cost|sold|paid|charged|employed|numbered|totall?ed|held)\b")


def rank(clause: str) -> tuple[int, int]:
    """When a clause tells of: a sort (0 before, 1 a year, 2 last year, 3 now, -1 unknown) and the year."""
    years = YEAR.findall(clause)
    if years and not re.search(r"\bsince (?:1|2)\d\d\d", clause):
        return 1, int(years[-1])
    if _HAD.search(clause) or re.search(r"\b(?:year|month|week|day|season|quarter|decade)s? (?:ago|earlier|before)\b", clause):
        return 0, 0
    if _LAST.search(clause):
        return 2, 0
    if part := re.search(r"\bin the (first|second)\b", clause):
        return (0, 0) if part[1] == "first" else (3, 0)
    if _PAST.search(clause) and not re.search(r"\bnow\b", clause):
        return 0, 0
    if re.search(r"\b(?:will|would) (?!be (?:cut|reduced|raised|increased|lowered)\b)|\bfrom (?:next [a-z]+|january|february|march|april|may|june|july|august|september|october|november|december)\b(?! to\b)", clause):
        return 4, 0
    if _NOW.search(clause):
        return 3, 0
    return -1, 0


def _timed(lower: str, la: Line, lb: Line, a: Quantity, b: Quantity) -> Twin | None:
    """Told of two times by the words around each."""
    first, second = _clauses(lower, la, lb, a, b)
    if _LOSS.search(first) is not None and _PROFIT.search(second) is not None:
        return None
    (sa, ya), (sb, yb) = rank(first), rank(second)
    months = set(MONTH.findall(first)), set(MONTH.findall(second))
    if la is not lb and months[0] and months[1] and not months[0] & months[1] and not (_AGO.search(first + second) or _BY_MONTH.search(second)):
        # September against August, where the change may be from a year ago.
        return None
    if sa == sb == 1 and ya != yb:
        order = -1 if ya < yb else 1
    elif sa != sb and {sa, sb} not in ({-1, 2}, {-1, 3}):
        # What is told without a time is the later, but before what will be.
        order = (-1 if sa < sb else 1) if -1 not in (sa, sb) or 4 in (sa, sb) else (-1 if sb == -1 else 1)
    elif la is not lb and months[0] - months[1] and _BY_MONTH.search(second):
        order = -1
    elif sa != sb or (la is lb and months[0] and months[1] and months[0] != months[1]):
        order = 0
    else:
        return None
    if la is lb or _shares(first, second) or joins.WORD.search(second) is not None or PRONOUN.search(second):
        return Twin(a, b, order != 0, False) if order <= 0 else Twin(b, a, True, False)
    return None


#: "In April it had 220. By August": from then.
_BY_MONTH = regexp(rf"\b(?:by|since) (?:early |late |mid-)?{MONTH.pattern[2:]}")
_AGO = regexp(r"\b(?:ago|earlier|before|last|previous|(?:1[6-9]|20)\d\d)\b|had (?:been|closed|stood)")
_LOSS = regexp(r"\bloss(?:es)?\b|\bdeficit\b")
_PROFIT = regexp(r"\b(?:profits?|surplus)\b")
PRONOUN = regexp(r"\b(?:it|they|there|that figure|the (?:figure|number|total|rate|price|level|share|cost|sum)|that|this)\b")


def _shares(a: str, b: str) -> bool:
    return bool(_claims.words(a) & _claims.words(b))


_BOUNDS = regexp(r"[;:]\s|,\s(?:and |but |while |whereas )?| and | but | while | whereas |\s[—–-]\s")


def _clauses(lower: str, la: Line, lb: Line, a: Quantity, b: Quantity) -> tuple[str, str]:
    if la is not lb:
        return lower[la.span.start : la.span.end], lower[lb.span.start : lb.span.end]
    middle = lower[a.span.end : b.span.start]
    cuts = list(_BOUNDS.finditer(middle))
    head = lower[la.span.start : a.span.start]
    tail = lower[b.span.end : lb.span.end]
    if len(head) > 110:
        head = head[-110:]
    cut = cuts[0].span() if cuts else (m.end(),) * 2 if (m := MONTH.search(middle)) else (0, 0)
    own, other = middle[: cut[0]], middle[cut[1] :]
    ends = _BOUNDS.search(tail)
    return head + " " + own, other + " " + (tail[: ends.start()] if ends else tail)[:60]
