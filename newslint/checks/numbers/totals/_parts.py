"""What can be counted together: where a number with its words begins and ends, whether two add up, how far a printed one reaches."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.layers.numbers import Quantity, round_step
from newslint.layers.numbers.nouns import is_time
from newslint.regexp import regexp

#: Before an age: "a plasterer's son of 29", "a woman of 62".
AGE_OF = regexp(
    r"\b(?:an?|the|his|her|their)[ \n](?:[\w’'-]+[ \n])?(?:son|daughter|man|woman|boy|girl|widow|widower|father|mother|brother|sister|pensioner|teacher|youth|cyclist|driver|pedestrian|child)[ \n]of[ \n]$"
)
#: A general word for what the parts then name.
GENERAL = frozenset(
    "person victim casualty individual member passenger employee worker official student pupil suspect defendant patient prisoner hostage survivor player athlete guest visitor delegate candidate contestant migrant refugee resident local"
    " officer soldier troop fighter militant juror judge lawmaker councillor councilor mp senator deputy director minister doctor medic volunteer staff crew tourist foreigner protester demonstrator animal creature pet bird fish plant tree crop vehicle"
    " vessel ship boat craft aircraft plane weapon gun firearm item object piece work artwork artefact artifact exhibit building property home house site place venue medal award prize trophy title seat vote ballot case incident attack"
    " offence offense crime charge count match game win victory goal point run try race event session meeting hearing job post position position school hospital station shop store restaurant room bed unit apartment book film song"
    " album death fatality injury arrest dead wounded injured species product order sale launch flight train bus strike shot missile rocket drone bomb child adult group party team nation country state city town village club company firm"
    " report complaint letter question test sample artist musician singer scientist writer fireman firefighter climber sailor rower rider runner driver nurse teacher trainee recruit cadet conscript inmate detainee donor recipient owner".split()
)  # fmt: skip


def lead(q: Quantity) -> int:
    """Where a quantity begins, with "about" or "another" before it."""
    return q.lead.start if q.lead else q.span.start


def end_of(q: Quantity) -> int:
    """Where a quantity ends, with its noun."""
    return max(q.span.end, q.noun_span.end) if q.noun_span and not q.partitive and q.kind != "money" else q.span.end


def same_kind(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be added."""
    return (a.kind, a.currency, a.unit) == (b.kind, b.currency, b.unit)


def countable(q: Quantity) -> bool:
    """A plain count or sum of money, not a rate, an ordinal or an adjective ("12-member")."""
    return q.kind in ("cardinal", "money") and not q.compound and q.per is None and not (q.low != q.high and q.values)


def slack(q: Quantity) -> float:
    """How far the true value may lie from the printed one: nothing for counts, half of the last digit for what is rounded."""
    step = round_step(q.low)
    if q.approximate:
        return max(q.precision, step / 2, abs(q.value) * 0.06)
    if q.kind == "cardinal" and q.scale is None and q.precision == 1.0 and (q.low < 1000 or step < 100):
        return 0.0
    return max(q.precision / 2, step / 2 if q.low >= 1000 and q.kind == "cardinal" and q.scale is None else 0.0)


def rounding(sum_and_parts: Sequence[Quantity]) -> float:
    """How far a sum may lie from its rounded parts: they may miss it by a unit, hardly by two. Counts, and years of a sentence, are exact."""
    rounded = [q for q in sum_and_parts if not (q.kind == "measure" and is_time(q.unit or "") and not q.approximate)]
    total = sum(slack(q) for q in rounded)
    return total if any(q.approximate for q in rounded) else min(total, 1.05 * max((q.precision for q in rounded), default=0.0))
