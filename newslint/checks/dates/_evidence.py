"""What speaks for and against an interval's being counted from a date that it does not fit.

No single phrase decides. A slip of the keys (ten years off, one figure typed wrong) is likelier than a distance of another kind; a date that
stands beside the interval, in a clause about the same, tells of it; a round number, a person's own story and many dates speak against.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks._scales import Case, scales
from newslint.checks.dates._apart import apart, begun
from newslint.checks.dates._clues import between, cues, ends, words
from newslint.checks.dates._distances import numbers
from newslint.checks.dates._excluded import forbidden
from newslint.checks.dates._fit import YEARS, to_now
from newslint.checks.dates._measures import Measure, Pair, measures, no_length
from newslint.regexp import regexp
from newslint.rule import Document


def cases(doc: Document) -> Iterator[Case[tuple[Measure, Pair]]]:
    """Every interval, and each two times that it may be counted between."""
    for m in measures(doc):
        if not no_length(m):
            yield Case(m.told.x.span, [((m, p), evidence(doc, m, p)) for p in m.pairs if not forbidden(doc, m, p)])


def tied(doc: Document) -> Iterator[tuple[Measure, Pair]]:
    """The intervals that their times do not bear out, each with the two times that it was likeliest counted between."""
    for case in cases(doc):
        if (best := scales("NL204").likeliest(case)) is not None:
            yield best


def evidence(doc: Document, m: Measure, p: Pair) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    t, d = m.told, p.first or p.last
    assert d is not None
    found = {f"sort {m.sort}", *numbers(m, p, doc), *ends(m, p), *cues(doc, m, d), *words(m, d), *(apart(doc, m, d) if t.number != d.number else between(m, d))}
    if p.last is None and begun(m, d, "over now" in found) and not any(z.number == d.number and z.at < d.at for z in m.fitting):
        found.add("state begun")
    if m.times <= 2:
        found.add(("one date", "two dates")[m.times - 1] if m.times else "no year")
    elif m.times >= 4:
        found.add("many dates")
    if "since of a record" in found and "same deed" in found:
        found.remove("since of a record")
    if told := _told(m, p, found):
        found.add("told so" if p.last is None or p.first is None else "told between")
    if m.explained:
        # What is told to last until now ends at no other time near by, unless its own sentence has it.
        now = told and p.last is None and m.explained != "here" and ("now" in found or m.sort == "ago")
        if not (told and "in one sentence" in found and ("both tied" in found or {"sort since", "start tied", "around"} <= found)):
            # not "found on August 10, 21 days after they set out on July 30", "15 years, from 1999 to 2009", whose own words tell both times
            found.add("explained by it" if d in m.fitting and not now else f"explained {m.explained}")
    if p.last is None and any(to_now(doc, z, d.x) for z in m.lengths):
        found.add("other length fits")
    if any(z.kind != "age" and z.span != t.x.span and z.count is not None and z.unit in YEARS for z in t.passage.at.values()):
        found.add("other length beside")
    for name in _GOES_WITH.keys() & found:
        found -= _GOES_WITH[name]
    return {f"{name} yet told" if told and name.startswith(_OUTWEIGHED) else name for name in found}


#: "For the first time in nine years, since 2008", "a nine-year low, its lowest since".
_SINCE = regexp(r"(?: low| high)?,? (?:and )?(?:(?:the|its|their|his|her) (?:first|worst|best|lowest|highest|[a-z]+est))?(?: ?since)(?: one in| the one in)? (?:\w+ of )?(?:the )?")
#: What goes with every wording of a kind, and so says nothing against it: with a count to a day ahead, "jailed in 2014 and freed in 2019 after 12 years".
_GOES_WITH = {
    "front and main": {"both behind", "dated event", "begins since", "names a thing"},
    "later on its day": {"far", "very far"},
    "counted down": {"from now", "of a term", "until", "names a thing", "ahead"},
    "after both": {"across and", "far apart", "bare", "for or after", "for so long", "in one sentence", "ended"},
}
#: What says little against a date that the words name.
_OUTWEIGHED = ("far", "very far", "many dates", "explained", "other length", "round")


def _told(m: Measure, p: Pair, found: set[str]) -> bool:
    """Whether words say that an interval is counted between two times: "five years ago, in 2016", "since 2010, ... for ten years", "closed in
    1990 ... ten years later, in 2002"."""
    if p.first and p.last:
        return bool(
            "both tied" in found
            or ({"sort later", "end beside"} <= found)
            or found & {"front and main", "had begun"}
            or (found & {"start beside", "start tied"} and found & {"end beside", "end tied"})
            or ({"sort since", "start tied"} <= found and "around" in found)
        )
    if p.first is None:
        return bool(found & {"end beside", "counted down"})
    if "state begun" in found:
        return True
    if p.first.number != m.told.number:
        return "last time record" in found and bool(found & {"same deed", "last one"}) and "two sentences away" not in found
    return (
        ("start beside" in found and (m.sort != "later" or (m.told.x.role == "earlier" and m.times < 2)))
        or found & {"is so old", "made then", "of that year"} != set()
        or ("sort since" in found and bool(found & {"start tied", "start told after since"}))
        or ("sort jubilee" in found and bool(found & {"its event", "begins jubilee"}))
        or ("since" in found and (bool(found & {"sort lasted", "sort past", "sort age"}) or ("sort record" in found and m.told.left.endswith("for "))))
        or {"sort lasted", "begins", "ended now", "nothing new"} <= found
        or "dated event" in found
        or {"sort record", "last time"} <= found
        or {"ends a wait", "since"} <= found
        or ("sort record" in found and _SINCE.fullmatch(m.told.passage.text, m.told.at + 1, p.first.at) is not None)
    )
