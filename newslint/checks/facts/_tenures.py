"""What is told of an office and its time, against the known terms of the person."""

from __future__ import annotations

import datetime as dt

from newslint.checks.facts import _dated, _terms
from newslint.checks.facts._dated import Ends
from newslint.checks.facts._holdings import Holding
from newslint.knowledge import Office, Person, When
from newslint.rule import Document

_DAY = dt.timedelta(days=1)
#: How far from a day a term may lie that is told for it, where days are known and where only years are.
_NEAR, _FAR = 25 * _DAY, 400 * _DAY
#: From an election or an oath to the first day in office, at most.
_ELECTED = 170 * _DAY
#: How far a first or last day may be from the year that is told for it: who is elected in November is "president from" that year.
_EDGE = 100 * _DAY


def _own(h: Holding, rows: tuple[Person, ...]) -> list[Office]:
    return [o for o in _terms.own(rows, h.claim.title) if o.of in h.claim.of or not h.claim.of]


def contradicted(doc: Document, h: Holding, rows: tuple[Person, ...]) -> dt.date | None:
    """A day at which the person would have had the office and, by what is known of his terms, had not."""
    claim, told = h.claim, h.told.days
    terms = _own(h, rows)
    if any(o.start is None for o in terms):
        return None
    spells = [(o.start.low, o.end.high if o.end else dt.date.max - _FAR) for o in terms if o.start]
    near = _NEAR if all(o.start and o.start.exact and (o.end is None or o.end.exact) for o in terms) else _FAR
    if near == _NEAR and told.low == told.high:
        near = _terms.EARLY
    middle = told.low + (told.high - told.low) / 2
    if h.relation == "holds":
        return None if any(low - near <= told.high and told.low <= high + near for low, high in spells) else middle
    if h.relation == "ends":
        return None if any(low - near <= told.low <= high + near for low, high in spells) else told.low - 60 * _DAY
    if h.relation == "spans":
        # Where only the years are wrong by one, the calendar of terms is no proof.
        quarters = (told.low + (told.high - told.low) * k / 4 for k in (2, 1, 3))
        return next((q for q in quarters if not any(low - 300 * _DAY <= q <= high + 300 * _DAY for low, high in spells)), None)
    if any((told.low - near <= low <= told.high + _ELECTED) or (low < told.low and high > told.high + 60 * _DAY) for low, high in spells):
        return None
    if not spells:
        return middle
    # Somebody else took the office then, or went on in it.
    later = told.high + _ELECTED
    others = [o for of in claim.of or {o.of for o in terms} for o in _terms.holders(doc, claim.title, of, later) if o.start]
    return max(middle, min(o.start.low for o in others if o.start) + 30 * _DAY) if others else None


def misdated(doc: Document, h: Holding, rows: tuple[Person, ...]) -> Office | None:
    """A term that begins or ends in another year than is told of a span or an end; None where one may be meant that fits, or days are not known."""
    day = doc.metadata.date or dt.date.max
    terms = [o for o in _own(h, rows) if o.start is None or o.start.low <= day]
    told = h.told
    if not terms or not all(o.start and o.start.exact and (o.end is None or o.end.exact) for o in terms):
        return None
    first, last = (told.first, told.last) if h.relation == "spans" else (None, told.days) if h.relation == "ends" else (None, None)
    wrong_first = first is not None and not any(o.start and _meets(o.start, first) for o in terms)
    wrong_last = last is not None and all(o.end and not _meets(o.end, last) for o in terms)
    return min(terms, key=lambda o: abs(o.start.low - (first or told.days).low) if o.start else _FAR) if wrong_first or wrong_last else None


def _meets(known: When, told: Ends) -> bool:
    return told.low - _EDGE <= known.low <= told.high + _EDGE


def spell(term: Office) -> str:
    """ "from May 17, 1995, to May 16, 2007"."""
    begun = f"from {_dated.say(term.start)}" if term.start else ""
    return f"{begun}, to {_dated.say(term.end)}" if term.end else begun
