"""How the nouns of the members of a list go with that of its total."""

from __future__ import annotations

from newslint.checks.numbers.totals._doubts import ANY_SORT
from newslint.checks.numbers.totals._parts import GENERAL
from newslint.checks.numbers.totals._sides import PERSONAL
from newslint.checks.numbers.totals._site import Site
from newslint.layers.names.people import human

_LANDS = frozenset("country nation state city town village island place site county".split())
_SCORED = frozenset("point goal run try vote".split())
_PLAYED = frozenset("game match event contest fixture".split())
_VOTE = {"ballot": "vote"}


def nouns(s: Site) -> set[str]:
    """How the nouns of the members go with that of the whole."""
    r = s.r
    if r.sort != "count":
        return set() if all(p.sort == r.sort for p in r.parts) else {"unit left out"}
    own, counted = r.whole.noun, {p.noun for p in r.parts}
    told = {_VOTE.get(n, n) for n in counted if n}
    # Nationalities are people where people are counted: "31 passengers ... 18 Mozambicans".
    nations = {p.noun for p in r.parts if p.q.noun_span and s.text[p.q.noun_span.start].isupper()} if s.band or human(own or "") else set()
    people = [PERSONAL.fullmatch(n) is not None or human(n) or n in nations for n in told if n]
    if not told:
        return {"no nouns", "alike"}
    if own in _SCORED and told - {own}:
        return {"others among what is scored"}
    if own not in (None, *_PLAYED) and own not in told and told & (_SCORED - {"vote"} | _PLAYED):
        return {"others among what is scored"}  # "in the 12-team league, three points from safety with seven games to play"
    if own in told:
        return {"alike"} if told == {own} else set() if None in counted or s.summed or all(p.q.modifiers for p in r.parts if p.noun == own) else {"same noun and others"}
    if own is None:
        if s.band and any(people):
            return {"alike"}  # "the squad of 30 has 14 forwards, 13 backs and four scrumhalves"
        return { "people of a number"} if all(people) else {"one noun of a number"} if len(told) == 1 else {"unlike"}
    if any(people) and not all(people):
        return {"people and things"}
    if any(people) and own in _LANDS:
        return {"unlike"}
    general = own in ANY_SORT or own in GENERAL
    if any(people):
        return {"alike"} if human(own) or own == "person" else {"people of anything"} if general else {"unlike"}
    return {"things of people"} if human(own) or own == "person" else set() if general else {"unlike"}
