"""The closed world of a stated change: where exactly one pair of values is there for it, they must give it.

    searched(doc, done) -> Iterator[Match]

For each stated change that no form of sentence has joined to its values, the values of one unit in its sentence, the sentences beside
it, or (for headlines, decks and captions) the opening of the article are gathered, and paired where the words tell of two times. A
change is held to a pair only when it is said of the same thing; it is right when any pair there fits it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.changes import _claims, _own_values
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._twins import PRONOUN, YEAR, Line, Twin, alike, lines_of, paired, rank, windows
from newslint.document import Document
from newslint.layers.numbers import Change, Quantity, apart, joins
from newslint.layers.numbers.amounts import OTHERS, Amount
from newslint.layers.numbers.scan import lowered
from newslint.source import Span


class Match(NamedTuple):
    """A claim with the pair it is held to, and all that it could be said of."""

    change: Change
    rivals: tuple[Change, ...]
    close: bool


#: Another clock than the pair's: "in May alone", "year on year", "by noon".
_OWN_BASE = re.compile(
    r"[^.;:]{0,40}?\b(?:year[- ]on[- ]year|from (?:a|the) (?:year|month|week|quarter) (?:ago|earlier|before)|on the (?:year|month|week|day)(?! of)|alone"
    r"|(?<!in )(?<!over )(?<!within )a (?:year|month|week|day)|annually|per year|compared with (?:a|the) (?:year|month)|in a single day|month[- ]on[- ]month|year[- ]over[- ]year|apiece|each|(?:by|at) (?:noon|midday|mid-?(?:morning|afternoon|session)|lunchtime)|at one (?:point|stage)|in (?:early|morning|intraday) trad(?:e|ing))\b"
)


def searched(doc: Document, told: tuple[Change, ...]) -> Iterator[Match]:
    """The claims that are not `done`, each with the pair it must be said of."""
    lower = lowered(doc.text)
    done = {s for c in told if c.amount for s in (c.amount.span, *((c.amount.quantity.span,) if c.amount.quantity else ()))}
    spent = {frozenset((c.start.span, c.end.span)): _sort(c.amount) for c in told if c.amount}
    ways = {frozenset((c.start.span, c.end.span)): c.direction for c in told if not c.amount}
    lines = lines_of(doc, lower)
    if not any(line.claims for line in lines):
        return
    first = [i for i, line in enumerate(lines) if not line.title][:3]
    for i, line in enumerate(lines):
        for claim in line.claims:
            q = claim.amount.quantity
            if claim.amount.span in done or (q is not None and q.span in done):
                continue
            if line.title and _repeated(lower, claim, lines):
                continue
            near = list(windows(lines, i, first))
            wide = [lines[n] for n in sorted({n for w in near for n in w})]
            for window in near:
                found = _held(lower, claim, line, [lines[n] for n in window], wide)
                if found:
                    pair = frozenset((found.change.start.span, found.change.end.span))
                    if spent.get(pair) != _sort(claim.amount) and ways.get(pair, 0) * claim.amount.direction >= 0:
                        yield found
                    break


def _sort(amount: Amount) -> str:
    """What a claim says of its pair: how many times, or how much. A pair that has been said one of them is not another claim's."""
    q = amount.quantity
    return "share" if q is None or q.kind in ("percent", "fraction") else "size"


def _repeated(lower: str, claim: Claim, lines: list[Line]) -> bool:
    """Whether the body states the title's change too: it is judged there."""
    mine = claim.amount
    for line in lines:
        for other in (c.amount for c in line.claims if not line.title):
            if mine.quantity and other.quantity and mine.quantity.kind == other.quantity.kind and abs(mine.quantity.value - other.quantity.value) < 1e-6:
                return True
            if mine.factor and other.factor == mine.factor:
                return True
        q = mine.quantity
        if q and not line.title and any(v.kind == q.kind and abs(v.value - q.value) < 1e-6 for v in line.values):
            return True
    return False


def _held(lower: str, claim: Claim, line: Line, window: list[Line], wide: list[Line]) -> Match | None:
    """The claim held to the only pair of the window."""
    twins, pairs = paired(lower, window)
    around = [t for ts in paired(lower, wide) for t in ts]
    q = claim.amount.quantity
    if q is not None and q.kind in ("cardinal", "money", "measure"):
        twins, pairs = [t for t in twins if _same_sort(q, t)], [t for t in pairs if _same_sort(q, t)]
    if q is not None and q.kind == "points":
        twins, pairs = [t for t in twins if t.start.kind == "percent"], [t for t in pairs if t.start.kind == "percent"]
    if not twins and (q is None or q.kind != "percent"):
        return None
    rivals = [_change(claim, t) for t in around if q is None or q.kind in ("percent", "fraction", "points") or _same_sort(q, t)]
    if claim.leans:
        # ", an increase of 40%": of the two values just told.
        near = [t for t in twins if max(t.start.span.end, t.end.span.end) <= claim.amount.span.start]
        last = max((max(t.start.span.end, t.end.span.end) for t in near), default=0)
        twins = [t for t in near if max(t.start.span.end, t.end.span.end) == last] or twins
    told = [t for t in twins if t.told]
    linked = [t for t in twins if _linked(lower, claim, t, line, window)]
    fitting = [t for t in linked if not t.sure or claim.amount.direction == 0 or (t.end.value - t.start.value) * claim.amount.direction > 0]
    chosen = fitting or linked
    # The difference of two percentages called per cents is no chance meeting: the words need not tell two times.
    gap = [
        t
        for t in (*twins, *pairs)
        if q and q.kind == t.start.kind == "percent" and abs(abs(t.end.low - t.start.low) - q.low) < 1e-6 and max(t.start.low, t.end.low) != 100
    ]
    direct = {w for w in claim.head if not w.startswith("#")}
    gap = [t for t in gap if t in linked or ((claim.leans or direct & _near(lower, t)) and _linked(lower, claim, t, line, window))]
    gap = [t for t in gap if not _own_values.alternatives(lower, t)]
    if len(gap) == 1:
        chosen = gap
    if len(chosen) > 1:
        close = [t for t in chosen if t in told]
        chosen = close if len(close) == 1 else []
    if q is not None and q.kind in ("money", "cardinal", "measure") and OTHERS.match(lower, claim.amount.span.end):
        # "A loss of $20,000 to the orchestra".
        return None
    if len(chosen) != 1 or _OWN_BASE.match(lower, claim.amount.span.end) or _THAN_PLANNED.match(lower, claim.amount.span.end):
        return None
    twin = chosen[0]
    change = _change(claim, twin)
    if (
        apart.led_away(lower, claim.amount, line.found, change.start, change.end)
        or apart.from_another(lower, claim.amount, change.start, change.end)
        or _planned(lower, claim, line, twin)
        or _own_change(claim, line, twin, window)
        or _own_values.own_values(lower, claim, twin, window)
    ):
        return None
    if any(
        (reached := apart.led_to(lower, c.amount, w.found)) and reached.span in (twin.start.span, twin.end.span)
        and (not claim.leans or w is line)
        for w in window
        for c in w.claims
        if c is not claim
    ):
        # "Fell 7.1 percent to 3.69 billion, with domestic turnover 4.1 percent lower".
        return None
    first = min(twin.start.span, twin.end.span)
    if claim.amount.span.end <= first.start < line.span.end and apart.NEXT_OF_ROW.fullmatch(lower, claim.amount.span.end, first.start):
        return None
    if not line.title and not claim.leans and _crowded(twin, line, window):
        return None
    if q is not None and q.kind == "points" and len(_POINTS.findall(lower[line.span.start : line.span.end])) > 1:
        # "Half a point in May and a full point on Thursday".
        return None
    if not twin.told and q is not None:
        great, small = max(twin.start.low, twin.end.low), min(twin.start.low, twin.end.low)
        share = q.low * (100 if q.kind == "fraction" else 1)
        far = great > 5 * small and share < (50 if claim.amount.direction < 0 else 150)
        if (q.kind == "cardinal" and not claim.leans) or (q.kind in ("percent", "fraction") and far):
            return None
    if not twin.told and sum(first.start <= v.span.start < claim.amount.span.start and alike(v, twin.start) is not None for v in line.values) > 2:
        return None
    same = [t for t in twins if t is not twin and t.told and not twin.told]
    if same:
        return None
    return Match(change, tuple(rivals), claim.leans or (twin.told and _again(lower, twin, window)))


#: Before an amount that has been told.
_DEFINITE = re.compile(r"\b(?:the|that|this|those) (?:[a-z]+ )?$")
_PLANNED = re.compile(r"\b(?:estimates?|forecasts?|targets?|targeted|projections?|projected|expected|planned)\b")


def _planned(lower: str, claim: Claim, line: Line, twin: Twin) -> bool:
    """Whether a claim is of what was planned, beside values that were: "cut its estimates by 50 cents", "the projected 5 per cent growth"."""
    begin = claim.amount.span.start
    if _TAKES_UP.match(lower, begin) or _DEFINITE.search(lower, line.span.start, begin):
        return False
    told = _PLANNED.search(lower, max(line.span.start, begin - 60), min(claim.amount.span.end + 25, line.span.end))
    return told is not None and not line.title and not all(_PLANNED.search(lower, s.span.start - 80, s.span.end + 30) for s in twin[:2])


def _own_change(claim: Claim, line: Line, twin: Twin, window: list[Line]) -> bool:
    """Whether a value in a sentence beside the claim's has a change of its own there: "imports were 36 billion, a rise of 15 percent"."""
    for w in window:
        inside = [w.span.start <= v.span.start < w.span.end for v in twin[:2]]
        if w is not line and inside[0] != inside[1] and any(w.paragraph != line.paragraph or _sort(c.amount) == _sort(claim.amount) for c in w.claims):
            return True
    return False


def _crowded(twin: Twin, line: Line, window: list[Line]) -> bool:
    """Whether the sentences of a claim and its pair hold other values of that sort: which of them it is said of is then a guess."""
    spans = (twin.start.span, twin.end.span)
    own = [w for w in window if w is line or any(w.span.start <= s.start < w.span.end for s in spans)]
    return sum(alike(v, twin.start) is not None for w in own for v in w.values) > 2


def _again(lower: str, twin: Twin, window: list[Line]) -> bool:
    """Whether the sentence of the values takes up the claim's subject: "It was 40, against 60"."""
    return any(w.span.start <= twin.end.span.start < w.span.end and _IT_WAS.match(lower, w.span.start) is not None for w in window)


def _near(lower: str, t: Twin) -> frozenset[str]:
    """The words around two values."""
    spans = (t.start.span, t.end.span)
    return _claims.words(" ".join(lower[max(s.start - 90, 0) : s.end + 60] for s in spans))


_POINTS = re.compile(r"\bpoints?\b")


def _change(claim: Claim, twin: Twin) -> Change:
    start, end = twin.start, twin.end
    if not twin.sure and (end.value - start.value) * claim.amount.direction < 0:
        start, end = end, start
    amount = claim.amount
    if amount.quantity and amount.quantity.kind == "cardinal":
        # "Shed 640 jobs": of the staff.
        amount = amount._replace(quantity=amount.quantity._replace(noun=start.noun or end.noun))
    return Change(amount.span, amount.direction, start, end, amount, claim.sentence, True)


def _same_sort(q: Quantity, t: Twin) -> bool:
    """Whether a difference is of the sort of the values."""
    if q.kind != t.start.kind or not 0.02 < q.low / (abs(t.end.low - t.start.low) or 1.0) < 50:
        return False
    if q.kind in ("measure", "money"):
        return q.unit == t.start.unit if q.kind == "measure" else q.currency == t.start.currency
    ours, theirs = q.noun, t.start.noun or t.end.noun
    if t.start.low < 100 and not (ours and ours == theirs):
        return False
    return not ours or not theirs or ours == theirs or bool(_claims.words(ours + "s") & _claims.words(theirs + "s"))


def _linked(lower: str, claim: Claim, twin: Twin, line: Line, window: list[Line]) -> bool:
    """Whether the claim is said of the thing whose values these are."""
    spans = sorted((twin.start.span, twin.end.span))
    lines = [w for w in window if any(w.span.start <= s.start < w.span.end for s in spans)]
    if any(_other_base(lower[w.span.start : w.span.end]) for w in (*lines, line)):
        return False
    own = _BASE_YEAR.match(lower, claim.amount.span.end)
    if own and not any(claim.amount.span.end < s.start < own.end() + 40 for s in spans):
        told = "".join(lower[w.span.start : w.span.end] for w in lines).replace(own.group(), "")
        years = set(YEAR.findall(told))
        if own[2] not in years and (years or own[1] in ("than", "of")):
            return False
    ours, theirs = (set(YEAR.findall(" ".join(lower[w.span.start : w.span.end] for w in ws))) for ws in ([line], lines))
    if line not in lines and ours and theirs and not ours & theirs:
        # "The worst since 1974, when output contracted 1.4 percent", and values of 1985 and 1986.
        return False
    if line in lines:
        return _in_sentence(lower, claim, spans, line, lines)
    topic = frozenset().union(*(_topic(lower, w, spans) for w in lines))
    expects = _EXPECTS.search(lower[line.span.start : claim.amount.span.start]) and not line.title
    definite = _DEFINITE.search(lower, line.span.start, claim.amount.span.start)
    if expects and not definite and claim.amount.span.start != line.span.start and not _TAKES_UP.match(lower, claim.amount.span.start):
        return False
    if line.title:
        head = _claims.words(lower[line.span.start : line.span.end])
        classes = {w for w in claim.head if w.startswith("#")}
        if not classes and {w for w in claim.subject & topic if not w.startswith("#")}:
            return True
        return _named(claim, topic, True) or len({w for w in (claim.subject or head) & topic if not w.startswith("#")}) > 1
    if claim.subject:
        follows = lines[0].span.start > line.span.start and lines[0].paragraph == line.paragraph
        taken_up = lines[0].span.start >= line.span.end and _PRONOUN_OPENS.match(lower, lines[0].span.start)
        return _named(claim, topic) or bool(taken_up) or (follows and _IT_WAS.search(lower[lines[0].span.start : lines[0].span.start + 60]) is not None)
    if lines[-1].paragraph != line.paragraph:
        told_before = lines[-1].span.end <= line.span.start
        return told_before and bool(definite or _TAKES_UP.match(lower, claim.amount.span.start) or _THAT_IS.fullmatch(lower, line.span.start, claim.amount.span.start))
    return (lines[-1].span.end <= line.span.start or PRONOUN.search(lower[lines[0].span.start : lines[0].span.start + 40]) is not None)


#: Sorts that stand against others of their kind: "retail sales", "first-class fares".
_ONE_SORT = _claims.words("retail wholesale domestic foreign overseas export first second class core online premium luxury business private public urban rural")


def _named(claim: Claim, topic: frozenset[str] | set[str], title: bool = False) -> bool:
    """Whether what changed is among the words of the values."""
    shared = claim.head & topic
    if any(not w.startswith("#") for w in shared):
        return True
    # Another word for the same ("turnover", "sales") must not be narrowed ("retail sales").
    return bool(shared) and (title or not (claim.narrowed & _ONE_SORT) - topic)


_OF_WHOLE = re.compile(r"(?:%|per ?cent) of (?:the |its |their |all )?[a-z]+")


def _topic(lower: str, line: Line, spans: list[Span]) -> frozenset[str]:
    """What the values of a sentence are values of: its words up to a little after them."""
    last = max(s.end for s in spans if line.span.start <= s.start < line.span.end)
    # "41 percent of the turnover" is no value of the turnover.
    return _claims.words(_OF_WHOLE.sub(" ", lower[line.span.start : min(last + 30, line.span.end)]))


def _other_base(sentence: str) -> bool:
    return _own_values.OTHER_BASE.search(sentence) is not None


_TO_VALUE = re.compile(r"\bto (?:about |just |only |some |a record )?$")
#: "Higher than in May 2006", "double the number of 1990": a base of its own.
_BASE_YEAR = re.compile(r"[^.;,\n]{0,30}?\b(than|from|since|of|on|over)\b[^.;,\n]{0,24}?\b((?:1[6-9]|20)\d\d)\b")
_JOINT = re.compile(r"(?:up|down)(?: on| from)?(?: the)? $")
_IT_WAS = re.compile(
    r"\b(?:it|they) (?:[a-z]+ )?(?:is|are|was|were|been|stood|stands?|closed|costs?|numbered|totall?ed|averaged|reached|came to|used to be|went|rose|fell|grew|climbed|dropped)\b|\bput (?:it|them) at\b"
    r"|\bthe (?:figure|number|total|price|rate|sum|latest)\b"
)
#: "By 11 percent since 2009, when 51 percent".
_SINCE = re.compile(r"(?: of (?:its|their|his|her) [a-z]+)?,? (?:since|from|against|compared (?:with|to)|on|below|above|than)\b[^,.;:]{0,25}(?:, when (?:[a-z]+ ){0,4})? ?")
_THAN_PLANNED = re.compile(
    r"(?: [a-z]+)? than (?:planned|expected|hoped|forecast|budgeted|estimated|thought|usual|normal|average|needed|allowed|predicted|required|other|elsewhere|most)\b"
)
_EXPECTS = re.compile(r"\b(?:expect|forecast|predict|hope|plan|aim|want|will|would|should|target|may|might|could)(?:s|ed|ing)?\b")
_MARKET = re.compile(r"\b(?:clos(?:ed|ing)|trad(?:ed|ing)|settled|index|shares?|stock|barrel|ounce|yields?)\b")
_RELATIVE = re.compile(r"\b(?:week|month|year)s? (?:earlier|ago|before)\b")
#: "It was a rise of 30 per cent", opening a paragraph.
_THAT_IS = re.compile(r"\W*(?:it|that|this) (?:is|was|meant|means|represents|represented|marked|marks|amounts to|made|makes) (?:a|an|the) (?:[a-z]+ )?")
#: "It held 18 percent before the deal", opening the next sentence.
_PRONOUN_OPENS = re.compile(r"\W*(?:it|they) [a-z]+ (?!to\b)")
_TAKES_UP = re.compile(r"(?:the|that|this|those|an extra|an additional)\b")
#: "Between June and August" joins no clauses.
_BETWEEN = re.compile(r"\bbetween [\w ]{1,20} and \w+")
_CONTRAST = re.compile(r"\b(?:while|whereas|but|yet|although|though|even as)\b|;")
_NEW = re.compile(r"\b(?:and|while|whereas|but|although|though|despite|even as)\b|;")


#: "Raised its interim dividend by 50% and its final dividend from 10 pence".
_OTHER_OBJECT = re.compile(r"\band (?:its|the|their|his|her) [a-z’' -]+ (?:from|to|at) $")


def _in_sentence(lower: str, claim: Claim, spans: list[Span], line: Line, lines: list[Line]) -> bool:
    """Whether a claim beside one or both values is said of them."""
    q = claim.amount.quantity
    begin = min(claim.amount.span.start, q.span.start) if q else claim.amount.span.start
    inside = [s for s in spans if line.span.start <= s.start < line.span.end]
    before = [s for s in inside if s.end <= begin]
    after = [s for s in inside if s.start >= claim.amount.span.end]
    # Topic: what stands with the values outside the claim's own clause.
    contrast = _CONTRAST.search(lower[inside[-1].end : begin]) if inside and inside[-1].end <= begin else None
    clause_start = _clause_start(lower, line, begin)
    topic: set[str] = set()
    for w in lines:
        # "Profit was up from 29.9 million on sales that rose 12 percent" has values of profit.
        until = min(clause_start, before[-1].end) if before and not after else clause_start
        topic |= _claims.words(lower[w.span.start : until]) if w is line else _topic(lower, w, spans)
    others = [lower[w.span.start : w.span.end] for w in lines if w is not line]
    if before and not after and _MARKET.search(lower[line.span.start : line.span.end]) and any(_RELATIVE.search(w) for w in others):
        # "Closed at $52, down 2.3 percent. A week earlier it closed at $54": the day's move.
        return False
    to_value = after and _TO_VALUE.search(lower[claim.amount.span.end : after[0].start])
    closed = before and not after and not claim.amount.noun and not claim.subject
    ours = YEAR.findall(lower[line.span.start : line.span.end])
    closed = closed and rank(lower[line.span.start : line.span.end])[0] == -1
    far = any(rank(w)[0] == 1 and not re.search(r" had (?:been|stood|earned|sold|made) ", w) and not (ours and int(ours[-1]) - rank(w)[1] == 1) for w in others)
    if (to_value or closed) and claim.amount.quantity and far:
        # "Rose 20 percent to $14 billion. In 2001 they were worth $6 billion": a year's rise, and another year.
        return False
    if after and not before and apart.based(lower, claim.amount, next(v for v in line.values if v.span == after[0])):
        return True
    attached = after and not before and _SINCE.fullmatch(lower[claim.amount.span.end : after[0].start])
    if len(inside) < 2 and not attached and not _named(claim, topic) and claim.subject:
        # "They had closed at 273p on Tuesday", after the claim.
        return any(w.span.start > line.span.start and _IT_WAS.search(lower[w.span.start : w.span.start + 50]) for w in lines)
    if after:
        between = lower[claim.amount.span.end : after[0].start]
        if _NEW.search(_BETWEEN.sub("", between)) and not any(not w.startswith("#") for w in claim.head & _claims.words(between)):
            return False
        if _OTHER_OBJECT.search(between):
            return False
        moved_on = joins.WORD.search(_JOINT.sub("", between))
        if moved_on and not (claim.subject & _claims.words(between)):
            # "Rose 3 percent in May, when it grew from": another change.
            return False
        other = apart.OBJECT.search(between)
        if other and not claim.leans and (moved := _claims.words(other[1])) and not moved & (claim.subject | _claims.words(f"{q.noun}s" if q and q.noun else "")):
            # "Prices climbed 2 percent, lifting inflation to 9 percent from 7".
            return False
        if not before:
            return len(between) < 110
    if claim.amount.based:
        # "19% more names than it did in 2016, when".
        return True
    if claim.subject:
        # "From 60% in spring to 50% in autumn: support has dropped 10%".
        return (bool(before) and not topic and ": " in lower[before[-1].end : begin]) or any(w in topic and not (contrast and w.startswith("#")) for w in claim.head)
    if before:
        between = lower[before[-1].end : begin]
        return len(between) < 120
    return True


def _clause_start(lower: str, line: Line, begin: int) -> int:
    cuts = list(_claims._SPLIT.finditer(lower, line.span.start, begin))
    return cuts[-1].start() if cuts else line.span.start
