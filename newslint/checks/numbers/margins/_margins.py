"""Margins against the contests of the article: one that no two rival values give, and whose own contest is plain, is wrong."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.margins._bonds import OVER, Place, bond, headed
from newslint.checks.numbers.margins._contests import Wrong, wrong_contests
from newslint.checks.numbers.margins._pairs import Pair, large, pairs, results, told
from newslint.checks.numbers.margins._results import MEASURED, Value
from newslint.checks.numbers.margins._stages import COUNT, stages
from newslint.checks.numbers.margins._stated import Margin, margins
from newslint.checks.numbers.margins._than import more_than
from newslint.checks.numbers.margins._thresholds import SPARE, majorities, needed, thresholds
from newslint.checks.numbers.margins._turned import turned
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: How many sentences away a result may be told.
_BEFORE, _AFTER = 6, 2
#: "298 and 191": the totals of two innings.
_TWO_INNINGS = regexp(r"\b\d{2,3}[ \n]and[ \n]\d{2,3}\b(?![ \n](?:overs|balls))")
_CHASED = regexp(r"\b(?:target|set|chas\w+|need\w*|requir\w+|revised)\b", re.IGNORECASE)


def wrong_margins(doc: Document) -> Iterator[Wrong]:
    """Every margin that the results around it contradict."""
    found = sorted(margins(doc))
    told: set[Span] = set()
    for i, m in enumerate(found):
        near = found[max(i - 20, 0) : i + 20]
        if (wrong := _judge(doc, m, near)) is not None:
            told.add(wrong.span)
            yield wrong
    for other in itertools.chain(wrong_contests(doc), thresholds(doc), majorities(doc), turned(doc), more_than(doc)):
        if not doc.in_quotation(other.span) and not any(other.span.overlaps(t) for t in told):
            told.add(other.span)
            yield other


def _judge(doc: Document, m: Margin, found: Sequence[Margin]) -> Wrong | None:
    text = doc.text
    own = reach(doc, m.span.start)
    block = doc.block_at(own.start).kind
    taken = tuple(x.span for x in found)
    if block in ("headline", "deck"):
        return _headline(doc, m, taken)
    if SPARE.match(text, m.span.end) and any(needed(text, own.start, q) for q in doc.numbers_in(own)):
        # "Two more than the 41 they need".
        return None
    before, after = ([s for s in side if doc.block_at(s.start).kind == block] for side in around(doc, own.start, _BEFORE, _AFTER))
    near = [*before, own, *after]
    place = Place(m, own, len(before), near)
    told_of = {kind: told(doc, near, taken, kind, m.noun) for kind in m.kinds}
    tied = [
        (rank, p)
        for kind, here in told_of.items()
        for p in pairs(text, here, m, kind, own)
        if (rank := bond(doc, place, p)) is not None and _possible(doc, m, p, rank) and not _has_own(doc, m, p, found)
    ]
    if not tied:
        return None
    best = min(r for r, _ in tied)
    closest = list({(p.a.value, p.b.value): p for r, p in reversed(tied) if r == best}.values())
    if len(closest) != 1 or (best > 1 and len({(p.a.value, p.b.value) for _, p in tied}) > 1):
        return None
    p = closest[0]
    if best == 0 and not p.printed and p.home == p.away == own and OVER.match(text, m.span.end):
        # "271, two ahead of Marklund, who finished on 274. Pons was third on 276."
        told_of = {kind: {own: here[own]} for kind, here in told_of.items()}
    if m.bound:
        told_of = {kind: results(text, here, kind) for kind, here in told_of.items()}
    return None if any(_explained(m, here, kind) for kind, here in told_of.items()) else _wrong(doc, m, p)


def _explained(m: Margin, here: dict[Span, list[Value]], kind: str) -> bool:
    """Whether any two rival values are that margin apart."""
    values = [(v, s) for s, vs in here.items() for v in vs]
    return any(
        (a.pair == b.pair != -1 or (a.pair == b.pair and (s == t or (large(a) and large(b))))) and fits(m, a, b, kind)
        for (a, s), (b, t) in itertools.combinations(values[:60], 2)
    )


def _possible(doc: Document, m: Margin, p: Pair, rank: int = 2) -> bool:
    """Whether a margin of that size and unit can be of the two."""
    high = max(p.a.value, p.b.value)
    if not p.gap:
        return False
    if p.kind == "percent":
        return m.value <= 100
    if p.kind == "plain" and m.noun == "run" and _TWO_INNINGS.search(doc.text, doc.block_at(p.span.start).span.start, p.span.end + 12):
        return False
    return m.value < high or (p.kind == "plain" and p.printed and m.value <= (1.5 if rank else 3) * high)


def _has_own(doc: Document, m: Margin, p: Pair, found: Sequence[Margin]) -> bool:
    """Whether the results have a margin of their own beside them: another is of another day."""
    start, end = doc.sentence_at(p.span.start).start, doc.sentence_at(p.span.end - 1).end
    return any(t.span != m.span and p.kind in t.kinds and start <= t.span.start < end and fits(t, p.a, p.b, p.kind) for t in found)


def _wrong(doc: Document, m: Margin, p: Pair) -> Wrong | None:
    text = doc.text
    high, low = max(p.a.value, p.b.value), min(p.a.value, p.b.value)
    if p.kind == "plain" and m.noun in ("run", None) and _CHASED.search(text, max(p.span.start - 60, 0), p.span.end + 20):
        # One run short of the target is a tie.
        if high - low - 1 == m.value:
            return None
        high -= 1 if m.noun == "run" else 0
    return Wrong(m.span, tuple(dict.fromkeys((p.a.span, p.b.span))), _message(m, high, low, p.kind))


def _headline(doc: Document, m: Margin, taken: tuple[Span, ...]) -> Wrong | None:
    """A headline's margin against the first result of the text below it."""
    body = [s for s in doc.sentences if doc.block_at(s.start).kind not in ("headline", "deck", "caption")][:4]
    heads = [s for s in doc.sentences if doc.block_at(s.start).kind in ("headline", "deck")]
    if any(COUNT.search(s.of(doc.text)) for s in (*heads, *body)) or any(stages(doc.text, *s) for s in heads):
        return None
    for kind in m.kinds:
        here = told(doc, body, taken, kind, m.noun)
        if _explained(m, here, kind):
            return None
        two = [p for p in pairs(doc.text, here, m, kind, body[0]) if headed(doc, p) and _possible(doc, m, p)]
        if len(two) == 1:
            return _wrong(doc, m, two[0])
    return None


def fits(m: Margin, a: Value, b: Value, kind: str) -> bool:
    """Whether a margin can be the difference of two values, as both are printed."""
    gap = abs(a.value - b.value)
    if kind == "plain" and m.value != int(m.value) and max(a.value, b.value) > 20 and a.value == int(a.value) and b.value == int(b.value):
        # "By 0.34", of a race, beside whole points.
        return True
    if m.bound:
        near = {"percent": 1.0, "time": 0.05 if m.value >= 5 else 0.005}.get(kind, 0.0)
        return gap >= m.value - near if m.bound == "min" else gap <= m.value + near
    if kind == "percent":
        whole = a.value == int(a.value) and b.value == int(b.value)
        allowed = 1.0 if whole else 0.6 if m.value == int(m.value) else 0.11
    elif kind in (*MEASURED, "money"):
        allowed = m.slack + (a.step + b.step) / 2
    elif kind == "time":
        # Clocks in whole seconds are rounded too.
        whole = a.value == int(a.value) and b.value == int(b.value)
        allowed = max(m.slack, 1.0 if whole else 0.011)
    else:
        allowed = m.slack + _rounded(a.value) + _rounded(b.value) if m.approximate or a.value >= 1e4 else m.slack
    if m.approximate:
        allowed = max(allowed, gap * 0.06)
    return abs(gap - m.value) <= allowed + 1e-9


def _rounded(value: float) -> float:
    """Half of the last digit of a large total that is printed rounded: 5,000 for 1.47 million."""
    step = 1.0
    whole = round(value)
    while whole and whole % 10 == 0:
        whole //= 10
        step *= 10
    return step / 2 if value >= 1e5 and step >= 1e3 else 0.0


def _message(m: Margin, high: float, low: float, kind: str) -> str:
    if kind == "time":
        return f"{_clock(high)} against {_clock(low)} is a margin of {round(high - low, 3):g} seconds, not {m.value:g}"
    if kind in MEASURED:
        unit = "m" if kind == "length" else "kg"
        return f"{high:g}{unit} against {low:g}{unit} is a margin of {round(high - low, 4):g}{unit}, not {m.value:g}{unit}"
    unit = "%" if kind == "percent" else ""
    told = {"min": "more than ", "max": "less than "}.get(m.bound or "", "")
    return f"{high:,.10g}{unit} against {low:,.10g}{unit} is a margin of {round(high - low, 2):,.10g}, not {told}{m.value:,.10g}"


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:g}"
    hours, rest = divmod(round(seconds, 3), 3600)
    minutes, rest = divmod(rest, 60)
    tail = f"{rest:05.2f}" if rest != int(rest) else f"{int(rest):02d}"
    return f"{int(hours)}:{int(minutes):02d}:{tail}" if hours else f"{int(minutes)}:{tail}"
