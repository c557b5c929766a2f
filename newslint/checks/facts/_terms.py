"""Who held an office on a day, as far as the knowledge tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache

from newslint.checks import _data
from newslint.knowledge import Office, Person
from newslint.knowledge.rows import fold
from newslint.rule import Document

#: Sets of dates differ by some days, and a handover takes its time: days before the first and after the last day of a term.
EARLY, LATE = dt.timedelta(days=4), dt.timedelta(days=14)
#: Sets of dates that take a first day for a last one make terms of some weeks: days up to which a term's end is believed only with a successor.
SHORT = 45
#: Titles that are used for one office.
_SAME = (
    frozenset({"prime minister", "premier", "taoiseach"}),
    frozenset({"secretary general", "secretary-general", "chief", "head"}),
    frozenset({"director general", "director-general", "chief", "head", "director"}),
    frozenset({"executive director", "chief", "head", "director"}),
    frozenset({"managing director", "chief", "head", "director"}),
    frozenset({"chair", "chairman", "chairwoman", "chief", "head"}),
    frozenset({"president", "chief", "head"}),
    frozenset({"administrator", "chief", "head"}),
    frozenset({"minister for foreign affairs", "foreign minister"}),
    frozenset({"minister of finance", "finance minister"}),
    frozenset({"minister of defence", "defence minister"}),
)
#: Bodies with several holders of one title at a time.
_SHARED = frozenset({"Bosnia and Herzegovina", "San Marino", "Switzerland", "Andorra", "Northern Ireland"})
_MINISTERS = frozenset({"minister for foreign affairs", "minister of finance", "minister of defence"})
#: Titles that several people hold at once.
_MANY = frozenset({"representative", "senator", "associate justice"})


@cache
def asked(kind: str) -> frozenset[str]:
    """The titles of which the knowledge has whole successions: those that are asked whether two "followed" each other, or who is "former"."""
    return frozenset(title for title, kinds in _data.rows("terms/successions.tsv") if kind in kinds.split())


def same_title(claimed: str, title: str) -> bool:
    """Whether a title as it is said and one of the knowledge can be the same office of one body."""
    claimed, title = " ".join(claimed.lower().split()), title.lower()
    return claimed == title or any(claimed in s and title in s for s in _SAME)


def _terms(doc: Document, title: str, of: str) -> list[Office]:
    if of in _SHARED or (of, title) == ("South Sudan", "vice president"):
        return []
    # A term that is known by its months is believed where it is over.
    found = [o for o in doc.knowledge.offices(of) if same_title(title, o.title) and o.title not in _MANY and o.start and (o.start.exact or o.end)]
    if title in _MINISTERS:
        # Hand-written successions are whole; of the collected ones only closed terms count.
        found = [o for o in found if o.title == title] or [o for o in found if o.end]
    return sorted(
        found,
        key=lambda o: o.start.low if o.start else dt.date.min,
    )


def _end(term: Office, terms: list[Office]) -> dt.date | None:
    """The last day of a term: as recorded, or when somebody else began; None for one that goes on."""
    assert term.start
    if term.end and (term.end.high - term.start.low).days > SHORT:
        return term.end.high
    if term.end and any(o.start and abs((o.start.low - term.end.high).days) < 60 for o in terms if o.person != term.person):
        return term.end.high
    later = [
        o.start.low for o in terms if o.start and o.start.low > term.start.low + dt.timedelta(days=60) and family(o.person) != family(term.person)
    ]
    return min(later, default=None)


def family(name: str) -> str:
    return fold(name).split()[-1]


def holders(doc: Document, title: str, of: str, day: dt.date) -> list[Office]:
    """The terms that certainly covered `day`."""
    terms = _terms(doc, title, of)
    out = []
    for o in terms:
        assert o.start
        end = o.end.low if o.end and not o.end.exact else _end(o, terms)
        if o.start.high <= day and (day <= end if end else o.as_of >= day.isoformat()):
            out.append(o)
    return out


def successors(doc: Document, title: str, term: Office) -> list[Office]:
    """The first term after one that is over."""
    assert term.end
    return [o for o in _terms(doc, title, term.of) if o.start and o.start.low >= term.end.low - LATE][:1]


def near(doc: Document, rows: Iterable[Person], title: str, of: str, day: dt.date) -> bool:
    """Whether one of the persons may have held the office on `day`, give or take some days."""
    terms = _terms(doc, title, of)
    for row in rows:
        for o in row.offices:
            if o.of != of or not same_title(title, o.title) or not o.start:
                continue
            end = _end(o, terms)
            if o.start.low - EARLY <= day and (end is None or day <= end + _late(o, end, terms)):
                return True
    return False


def _late(term: Office, end: dt.date, terms: list[Office]) -> dt.timedelta:
    """How long after a term its holder may be meant: some days only, where somebody else is known to have begun just then."""
    followed = any(o.start and abs((o.start.low - end).days) <= 2 and o.person != term.person for o in terms)
    return EARLY if followed else LATE


def own(rows: Iterable[Person], title: str) -> list[Office]:
    """The terms of persons under a title, whatever the body."""
    return [o for row in rows for o in row.offices if same_title(title, o.title) and o.title not in _MANY]
