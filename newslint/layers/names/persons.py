"""The parts of a person's name: given and family name, particles, order by culture."""

from __future__ import annotations

from typing import Any, NamedTuple

from newslint.layers.names.cultures import KOREAN_FAMILIES, family_first, patronymic
from newslint.layers.names.lexicon import NICKNAMES
from newslint.layers.names.model import Order
from newslint.layers.names.runs import Run
from newslint.layers.names.segments import Lookup

_FAMILY_PARTICLES = frozenset("de da do dos das del della di du van von der den ter bin bint ibn ben al el la le zu af".split())
#: Words that belong to the family name behind them though they are capitalised: "Ursula Von der Leyen", "Osama Bin Laden".
_CAPITAL_PARTICLES = frozenset("van von de del della di du da dos bin ibn ben al el la le mac st ter ten den der vander".split())


class Parts(NamedTuple):
    given: str | None
    family: str | None
    order: Order | None
    culture: str | None


def fold(word: str) -> str:
    """A word of a name for comparison: no case, accents, full stops; no Arabic article."""
    from newslint.knowledge.rows import fold as fold_name

    word = fold_name(word)
    head, _, tail = word.partition(" ")
    return tail if tail and head in ("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az") else word


def parts(run: Run, row: Any, known: Lookup) -> Parts:
    """Given and family name of a run of two words or more. A knowledge row decides before the shape of the words."""
    words = [t.text for t in run.words]
    if len(words) < 2:
        return Parts(None, None, None, None)
    if row is not None and row.order == "family-first" and row.family and fold(words[0]) == fold(row.family.split()[0]):
        n = len(row.family.split())
        return Parts(_join(run, n, len(words)), _join(run, 0, n), "family-first", row.culture or None)
    if row is not None and row.order == "single":
        return Parts(words[0], " ".join(words[1:]), None, row.culture or "single")
    plain = not any(run.joins) and (row is None or row.order != "given-first")
    if plain and (culture := family_first(words)) and not _western_first(words, culture, known):
        return Parts(_join(run, 1, len(words)), words[0], "family-first", culture)
    if plain and len(words) == 2 and _korean_pair(words[0].lower(), words[1].lower(), known):
        # "Kim Yuna"
        return Parts(words[1], words[0], "family-first", "ko")
    if patronymic(words[-1]):
        return Parts(_join(run, 0, len(words) - 1), words[-1], None, "is")
    start = len(words) - 1
    if row is not None and row.family:
        n = len(row.family.replace("-", " ").split())
        if n < len(words) and fold(" ".join(words[-n:])) == fold(row.family):
            start = len(words) - n
    # "Ursula von der Leyen", "Osama Bin Laden": particles go with the family name, whether written small or with a capital.
    while start > 1 and words[start - 1].lower() in _CAPITAL_PARTICLES and not run.joins[start - 1]:
        start -= 1
    family = _join(run, start, len(words))
    if run.joint(start - 1) in _FAMILY_PARTICLES:
        family = f"{run.joins[start - 1]} {family}"
    given = _join(run, 0, start)
    if "y" in run.joins[:start]:
        # "Ortega y Gasset": the family name starts before the "y".
        start = max(run.joins.index("y"), 1)
        given = _join(run, 0, start)
        family = _join(run, start, len(words))
    return Parts(given, family, "given-first", row.culture or None if row is not None else None)


def _korean_pair(family: str, given: str, known: Lookup) -> bool:
    return family in KOREAN_FAMILIES and given not in KOREAN_FAMILIES and "ko" in known.knowledge.given_cultures(given)


def _western_first(words: list[str], culture: str, known: Lookup) -> bool:
    """Whether, as in "Kim Min" and "Ryan Lee", the first word is at home as a given name in English and the second as a family name."""
    if culture == "ko" or len(words) > 2:
        return False
    if culture in known.knowledge.given_cultures(words[1]):
        return False
    return known.is_given(words[0]) and known.is_surname(words[1]) and not known.is_surname(words[0])


def _join(run: Run, start: int, end: int) -> str:
    out = run.words[start].text
    for i in range(start, end - 1):
        out += (" " + run.joins[i] if run.joins[i] else "") + " " + run.words[i + 1].text
    return out


def same_given(a: str, b: str) -> bool:
    """Whether two given names (one or more words, folded) can be one person's: equal, an initial, a short form, or one with more names.

    >>> same_given("joseph r", "joe"), same_given("j", "john"), same_given("maria", "mario")
    (True, True, False)
    """
    one, two = a.split(), b.split()
    x, y = one[0], two[0]
    if len(one) == len(two) == 2 and x == y and len(one[1]) > 1 and len(two[1]) > 1 and one[1] != two[1]:
        # "Jong Un" and "Jong Nam", "Mary Ann" and "Mary Beth"
        return False
    if x == y or y in NICKNAMES.get(x, ()) or (min(len(x), len(y)) == 1 and x[0] == y[0]):
        return True
    if (len(x) <= 3 and len(one) == 1 and x == "".join(w[0] for w in two)) or (
        len(y) <= 3 and len(two) == 1 and y == "".join(w[0] for w in one)
    ):
        return True
    return set(one) <= set(two) or set(two) <= set(one)
