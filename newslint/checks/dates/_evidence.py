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

WEIGHTS: dict[str, int] = {
    "beside ago": 10, "one date": 9, "only two": 8, "told so": 8, "end beside": 7, "around": 6, "ten off": 6, "told between": 6,
    "fairly close": 5, "age of a thing": 4, "both before": 4, "explained far yet told": 4, "had": 4, "had new verb": 4, "now": 4,
    "sort jubilee": 4, "close": 3, "last time": 3, "last time record": 3, "later dated": 3, "new subject ago": 3, "nothing new": 3,
    "same deed since": 3, "slip": 3, "sort since": 3, "start beside": 3, "time in general": 3, "across clauses": 2, "after so long": 2,
    "before its date": 2, "begins age": 2, "begins lasted": 2, "begins record": 2, "dates it": 2, "end ends": 2, "end tied": 2,
    "ended": 2, "known subject jubilee": 2, "lasted so long": 2, "since lasted": 2, "since since": 2, "took so long": 2, "alike": 1,
    "both tied": 1, "definite": 1, "its event": 1, "last time age": 1, "last time lasted": 1, "many dates yet told": 1,
    "new subject later": 1, "same deed": 1, "same deed lasted": 1, "since": 1, "since past": 1, "since record": 1, "sort ago": 1,
    "to now": 1, "were so long": 1, "begins": -1, "begins jubilee": -1, "beside later": -1, "far apart": -1, "in days": -1,
    "in so long": -1, "known subject nth": -1, "known subject since": -1, "last time ago": -1, "next sentence": -1, "past": -1,
    "pronoun": -1, "since ago": -1, "small": -1, "sort nth": -1, "to a date": -1, "was so long": -1, "across a stop": -2,
    "ago of another deed": -2, "another person": -2, "begins ago": -2, "beside": -2, "explained here yet told": -2, "in one clause": -2,
    "in one sentence": -2, "many dates": -2, "new subject age": -2, "new subject since": -2, "other paragraph": -2, "same verb": -2,
    "sentence before": -2, "somebody else": -2, "sort record": -2, "until": -2, "across and": -3, "age of a name": -3, "ahead": -3,
    "bare": -3, "begins since": -3, "both behind": -3, "decades": -3, "explained near yet told": -3, "far apart yet told": -3,
    "for so long": -3, "hyphen": -3, "new verb": -3, "of so long": -3, "other length beside yet told": -3, "over so long": -3,
    "same deed record": -3, "since age": -3, "sort later": -3, "spent so long": -3, "very far slip yet told": -3, "across a length": -4,
    "beside lasted": -4, "beside since": -4, "far slip": -4, "far slip yet told": -4, "none in the sentence": -4,
    "one in the sentence": -4, "round": -4, "sort past": -4, "two sentences away": -4, "for or after": -5, "names a thing": -5,
    "other length beside": -5, "record without a last time": -5, "far yet told": -6, "sort age": -6, "explained here": -7,
    "explained near": -7, "very far yet told": -7, "far": -8, "very far": -8, "explained far": -9, "other length fits": -9,
    "from now": -10, "of a term": -10, "very far slip": -10, "explained by it yet told": -11, "explained by it": -15,
}  # fmt: skip
ENOUGH = 12


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
        or {"sort since", "start tied"} <= found
        or ("sort jubilee" in found and bool(found & {"its event", "begins jubilee"}))
        or ("since" in found and bool(found & {"sort lasted", "sort age"}))
        or {"sort record", "last time"} <= found
    )
