"""The closed world of a stated change: where exactly one pair of values is there for it, they must give it.

    searched(doc, done) -> Iterator[Match]

For each stated change that no form of sentence has joined to its values, the values of one unit in its sentence, the sentences beside
it, or (for headlines, decks and captions) the opening of the article are gathered, and paired where the words tell of two times. A
change is held to a pair only when it is said of the same thing; it is right when any pair there fits it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.changes import _claims, _own_values
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._links import DEFINITE, IT_WAS, TAKES_UP, THAN_PLANNED, linked
from newslint.checks.numbers.changes._twins import Line, Twin, alike, far_windows, lines_of, paired, windows
from newslint.document import Document
from newslint.layers.numbers import Change, Quantity, apart
from newslint.layers.numbers.amounts import OTHERS, Amount
from newslint.layers.numbers.scan import lowered
from newslint.regexp import regexp


class Match(NamedTuple):
    """A claim with the pair it is held to, and all that it could be said of."""

    change: Change
    rivals: tuple[Change, ...]
    close: bool


#: Another clock than the pair's: "in May alone", "year on year", "by noon".
_OWN_BASE = regexp(
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
                if not found and window is near[-1] and not _measured(claim):
                    beyond = [[lines[n] for n in w] for w in far_windows(lines, i)]
                    found = next((m for w in beyond if (m := _held(lower, claim, line, w, w)) and _alone(m, w)), None)
                if found and not _own_values.elsewhere(doc.text, line.span, doc.sentence_at(found.change.end.span.start)):
                    pair = frozenset((found.change.start.span, found.change.end.span))
                    if spent.get(pair) != _sort(claim.amount) and ways.get(pair, 0) * claim.amount.direction >= 0:
                        yield found
                    break


def _measured(claim: Claim) -> bool:
    """Whether a claim is of so much, not of a share."""
    q = claim.amount.quantity
    return q is not None and q.kind not in ("percent", "fraction")


def _alone(match: Match, window: list[Line]) -> bool:
    """Whether the two values are all of their sort that a window holds, and near to each other."""
    start, end = match.change.start, match.change.end
    small, great = sorted((start.value, end.value))
    return great < 6 * small and sum(alike(v, start) is not None for w in window for v in w.values) == 2


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
    meant = [t for t in twins if linked(lower, claim, t, line, window)]
    fitting = [t for t in meant if not t.sure or claim.amount.direction == 0 or (t.end.value - t.start.value) * claim.amount.direction > 0]
    chosen = fitting or meant
    # The difference of two percentages called per cents is no chance meeting: the words need not tell two times.
    gap = [
        t
        for t in (*twins, *pairs)
        if q and q.kind == t.start.kind == "percent" and abs(abs(t.end.low - t.start.low) - q.low) < 1e-6 and max(t.start.low, t.end.low) != 100
    ]
    direct = {w for w in claim.head if not w.startswith("#")}
    gap = [t for t in gap if t in meant or ((claim.leans or direct & _near(lower, t)) and linked(lower, claim, t, line, window))]
    gap = [t for t in gap if not _own_values.alternatives(lower, t)]
    if len(gap) == 1:
        chosen = gap
    if len(chosen) > 1:
        close = [t for t in chosen if t in told]
        chosen = close if len(close) == 1 else []
    if q is not None and q.kind in ("money", "cardinal", "measure") and OTHERS.match(lower, claim.amount.span.end):
        # "A loss of $20,000 to the orchestra".
        return None
    if len(chosen) != 1 or _OWN_BASE.match(lower, claim.amount.span.end) or THAN_PLANNED.match(lower, claim.amount.span.end):
        return None
    twin = chosen[0]
    change = _change(claim, twin)
    if _measured(claim) and not (claim.leans and claim.amount.noun) and not any(line.span.contains(v.span) for v in twin[:2]):
        # "They could save $3,650": of what is paid, in another sentence, is a guess.
        return None
    if (
        apart.led_away(lower, claim.amount, line.found, change.start, change.end)
        or apart.from_another(lower, claim.amount, change.start, change.end)
        or _planned(lower, claim, line, twin)
        or _own_change(claim, line, twin, window)
        or _own_values.own_values(lower, claim, twin, window)
        or _own_values.other_base(lower, claim, twin, window)
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


_PLANNED = regexp(r"\b(?:estimates?|forecasts?|targets?|targeted|projections?|projected|expected|planned)\b")


def _planned(lower: str, claim: Claim, line: Line, twin: Twin) -> bool:
    """Whether a claim is of what was planned, beside values that were: "cut its estimates by 50 cents", "the projected 5 per cent growth"."""
    begin = claim.amount.span.start
    if TAKES_UP.match(lower, begin) or DEFINITE.search(lower, line.span.start, begin):
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
    return any(w.span.start <= twin.end.span.start < w.span.end and IT_WAS.match(lower, w.span.start) is not None for w in window)


def _near(lower: str, t: Twin) -> frozenset[str]:
    """The words around two values."""
    spans = (t.start.span, t.end.span)
    return _claims.words(" ".join(lower[max(s.start - 90, 0) : s.end + 60] for s in spans))


_POINTS = regexp(r"\bpoints?\b")


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
