"""What speaks for and against an interval's being counted from a date that it does not fit.

No single phrase decides. A slip of the keys (ten years off, one figure typed wrong) is likelier than a distance of another kind; a date that
stands beside the interval, in a clause about the same, tells of it; a round number, a person's own story and many dates speak against. The
weights were fitted to passages of both kinds (wrong ones, right ones, real news) and are rounded; a pair is tied where they sum to `ENOUGH`.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.dates._clues import apart, between, cues, ends, numbers, words
from newslint.checks.dates._excluded import forbidden
from newslint.checks.dates._fit import YEARS, to_now
from newslint.checks.dates._measures import Measure, Pair, measures, no_length
from newslint.rule import Document
from newslint.source import Span

WEIGHTS: dict[str, int] = {
    "beside ago": 10, "one date": 9, "only two": 9, "end beside": 8, "told so": 8, "ten off": 7, "around": 6, "fairly close": 6,
    "end tied": 5, "told between": 5, "age of a thing": 4, "both before": 4, "close": 4, "explained far yet told": 4, "had new verb": 4,
    "later dated": 4, "sort jubilee": 4, "begins lasted": 3, "had": 3, "last time record": 3, "lasted so long": 3, "new subject ago": 3,
    "nothing new": 3, "now": 3, "same deed since": 3, "sort since": 3, "start beside": 3, "across clauses": 2, "before its date": 2,
    "begins record": 2, "both tied": 2, "its event": 2, "known subject jubilee": 2, "last time": 2, "new subject later": 2,
    "since since": 2, "slip": 2, "time in general": 2, "after so long": 1, "alike": 1, "begins age": 1, "dates it": 1, "definite": 1,
    "end ends": 1, "ended": 1, "last time age": 1, "last time lasted": 1, "last time later": 1, "many dates yet told": 1,
    "one subject": 1, "same deed": 1, "same deed lasted": 1, "since": 1, "since lasted": 1, "since past": 1, "since record": 1,
    "to now": 1, "took so long": 1, "were so long": 1, "another person": -1, "begins": -1, "begins jubilee": -1, "both behind": -1,
    "by so long": -1, "in one sentence": -1, "in so long": -1, "known subject nth": -1, "known subject record": -1,
    "new subject lasted": -1, "new subject since": -1, "next sentence": -1, "other paragraph": -1, "past": -1, "since ago": -1,
    "small": -1, "sort lasted": -1, "sort nth": -1, "sort record": -1, "start tied": -1, "to a date": -1, "two dates": -1,
    "was so long": -1, "ago of another deed": -2, "bare": -2, "begins ago": -2, "beside later": -2, "beside record": -2, "decades": -2,
    "explained near yet told": -2, "far apart": -2, "in days": -2, "in one clause": -2, "known subject since": -2, "last time ago": -2,
    "new subject age": -2, "new verb": -2, "sentence before": -2, "somebody else": -2, "start told after": -2,
    "very far slip yet told": -2, "across a stop": -3, "across and": -3, "age of a name": -3, "ahead": -3, "begins since": -3,
    "beside": -3, "explained here yet told": -3, "far apart yet told": -3, "for so long": -3, "hyphen": -3, "many dates": -3,
    "of so long": -3, "other length beside yet told": -3, "over so long": -3, "same deed record": -3, "same verb": -3, "since age": -3,
    "spent so long": -3, "until": -3, "beside lasted": -4, "beside since": -4, "far slip": -4, "far slip yet told": -4,
    "far yet told": -4, "for or after": -4, "one in the sentence": -4, "other length beside": -4, "sort later": -4, "sort past": -4,
    "across a length": -5, "names a thing": -5, "none in the sentence": -5, "record without a last time": -5, "round": -5,
    "two sentences away": -5, "sort age": -6, "explained near": -7, "far": -7, "very far yet told": -7, "explained here": -8,
    "very far": -8, "explained far": -9, "other length fits": -9, "from now": -10, "of a term": -10, "very far slip": -10,
    "explained by it yet told": -12, "explained by it": -15,
}  # fmt: skip
ENOUGH = 12


def cases(doc: Document) -> Iterator[tuple[Span, list[set[str]]]]:
    """Every interval, with the evidence of each two times that it may be counted between: what the weights are fitted to."""
    for m in measures(doc):
        if not no_length(m):
            yield m.told.x.span, [evidence(doc, m, p) for p in m.pairs if not forbidden(doc, m, p)]


def tied(doc: Document) -> Iterator[tuple[Measure, Pair]]:
    """The intervals that their times do not bear out, each with the two times that it was likeliest counted between."""
    for m in measures(doc):
        pairs = [] if no_length(m) else [p for p in m.pairs if not forbidden(doc, m, p)]
        best = max(pairs, key=lambda p: weight(doc, m, p), default=None)
        if best is not None and weight(doc, m, best) >= ENOUGH:
            yield m, best


def weight(doc: Document, m: Measure, p: Pair) -> int:
    """How much speaks for two times as those that an interval was counted between."""
    return sum(WEIGHTS.get(name, 0) for name in evidence(doc, m, p))


def evidence(doc: Document, m: Measure, p: Pair) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    t, d = m.told, p.first or p.last
    assert d is not None
    found = {f"sort {m.sort}", *numbers(m, p, doc), *ends(m, p), *cues(m, d), *words(m, d), *(apart(doc, m, d) if t.number != d.number else between(m, d))}
    if m.times <= 2:
        found.add(("one date", "two dates")[m.times - 1] if m.times else "no year")
    elif m.times >= 4:
        found.add("many dates")
    if told := _told(m, p, found):
        found.add("told so" if p.last is None or p.first is None else "told between")
    if m.explained:
        found.add("explained by it" if d in m.fitting else f"explained {m.explained}")
    if p.last is None and any(to_now(doc, z, d.x) for z in m.lengths):
        found.add("other length fits")
    if any(z.kind != "age" and z.span != t.x.span and z.count is not None and z.unit in YEARS for z in t.passage.at.values()):
        found.add("other length beside")
    return {f"{name} yet told" if told and name.startswith(_OUTWEIGHED) else name for name in found}


#: What says little against a date that the words name.
_OUTWEIGHED = ("far", "very far", "many dates", "explained", "other length")


def _told(m: Measure, p: Pair, found: set[str]) -> bool:
    """Whether words say that an interval is counted between two times: "five years ago, in 2016", "since 2010, ... for ten years", "closed in
    1990 ... ten years later, in 2002"."""
    if p.first and p.last:
        return bool(
            ({"sort later", "end beside"} <= found)
            or (found & {"start beside", "start tied"} and found & {"end beside", "end tied"})
            or ({"sort since", "start tied"} <= found and "around" in found)
        )
    if p.first is None:
        return "end beside" in found
    if p.first.number != m.told.number:
        return "last time record" in found and bool(found & {"same deed", "last one"}) and "two sentences away" not in found
    return (
        ("start beside" in found and m.sort != "later")
        or ("sort since" in found and bool(found & {"start tied", "start told after since"}))
        or ("sort jubilee" in found and bool(found & {"its event", "begins jubilee"}))
        or ("since" in found and bool(found & {"sort lasted", "sort age"}))
        or {"sort record", "last time"} <= found
    )
