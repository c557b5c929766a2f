"""What words say that somebody is: values on scales of which one person has one value at a time (`rules/terms/roles.tsv`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.names._offices import CLASS_OF, allied, office, one_nation, one_seat, together


class Role(NamedTuple):
    """A value on a scale: ("road", "taxi driver"), ("nation", "France")."""

    scale: str
    value: str


class _Lexicon(NamedTuple):
    forms: dict[str, list[tuple[tuple[str, ...], Role]]]  #: by the first word, longest first
    kinds: dict[Role, frozenset[str]]  #: all that a value is a kind of, on its scale
    sure: dict[str, int]


@cache
def _lexicon() -> _Lexicon:
    forms: dict[str, list[tuple[tuple[str, ...], Role]]] = defaultdict(list)
    above: dict[Role, set[str]] = {}
    sure: dict[str, int] = {}
    for scale, value, words, kinds, how in _data.rows("terms/roles.tsv"):
        role = Role(scale, value)
        above[role] = set(filter(None, kinds.split("|")))
        sure[scale] = int(how)
        for form in words.split("|"):
            split = tuple(plain(form))
            forms[split[0]].append((split, role))
    for of in above.values():
        while more := {k for kind in of for r, kinds_of in above.items() if r.value == kind for k in kinds_of if r.scale} - of:
            of |= more
    for rows in forms.values():
        rows.sort(key=lambda row: -len(row[0]))
    return _Lexicon(dict(forms), {r: frozenset(k) for r, k in above.items()}, sure)


_SPELT = {"centre": "center", "defence": "defense", "labour": "labor", "half": "half", "marines": "marine", "women": "woman", "men": "man", "rt": "", "hon": ""}


def plain(text: str) -> list[str]:
    """The words of a form as they are compared: in lower case, without full stops and hyphens, in one spelling."""
    words = text.lower().replace(".", "").replace("’", "'").replace("-", " ").replace("‑", " ").split()
    return [_SPELT.get(w, w) for w in words]


def singular(word: str) -> str:
    """The singular of a noun for people."""
    if word.endswith(("men", "women")):
        return word[:-2] + "an"
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def roles_at(words: Sequence[str], at: int) -> tuple[int, list[Role]]:
    """The longest form that starts at a word, in words, and all that it says; (0, []) for none."""
    best, found = 0, []
    for form, role in _lexicon().forms.get(words[at], ()) or _lexicon().forms.get(singular(words[at]), ()):
        n = len(form)
        if n < best:
            break
        here = list(words[at : at + n])
        if n == len(here) and (here == list(form) or [*here[:-1], singular(here[-1])] == list(form)):
            best = n
            found.append(role)
    return best, found


def roles_at_end(words: list[str]) -> int:
    """How many words the longest form has that a list ends with."""
    for i in range(max(len(words) - 5, 0), len(words)):
        n, _ = roles_at(words, i)
        if n and i + n == len(words):
            return n
    return 0


def starts_form(word: str) -> bool:
    """Whether any form starts with a word."""
    return word in _lexicon().forms


@cache
def _office(words: str) -> str | None:
    return office(words)


def office_of(words: Sequence[str]) -> Role | None:
    """The office that words end with."""
    value = _office(" ".join(words))
    return Role("office", value) if value and value not in _PLAYERS else None


#: Players' places have a scale of their own.
_PLAYERS = frozenset("goalkeeper striker midfielder defender winger".split())


#: Words that names of clubs and universities share.
_OF = frozenset("university of the city united town county state college fc club".split())


def related(a: Role, b: Role) -> bool:
    """Whether two values of one scale, the one told first, may be one person's: the same, or one is a kind of the other."""
    if a.value == b.value:
        return True
    match a.scale:
        case "office":
            return together(a.value, b.value)
        case "nation":
            return one_nation(a.value, b.value)
        case "party":
            return allied(a.value, b.value)
        case "seat":
            return one_seat(a.value, b.value)
        case "of":
            return bool((set(a.value.lower().split()) - _OF) & (set(b.value.lower().split()) - _OF))
        case "serves" | "sex":
            return False
    kinds = _lexicon().kinds
    return b.value in kinds.get(a, ()) or a.value in kinds.get(b, ())


#: Scales of what people do: of two of them one is seldom true of whom the other is told, but it may be.
_OCCUPATIONS = frozenset(["care", "trade", "road", "shop", "land", "school", "instrument", "voice", "emergency", "art", "news", "science", "sport", "crew", "racing"])


#: Who trains or judges players is none.
_OFF_THE_FIELD = frozenset(["coach", "head coach", "assistant coach", "referee"])


def apart(a: Role, b: Role) -> int:
    """How surely one person has only one of two roles, from 0 (both may be true) to 3."""
    if a.scale != b.scale and {a.scale, b.scale} == {"office", "position"}:
        return 2 if (a if a.scale == "office" else b).value in _OFF_THE_FIELD else 0
    if a.scale != b.scale:
        return 1 if a.scale in _OCCUPATIONS and b.scale in _OCCUPATIONS else 0
    if related(a, b):
        return 0
    if a.scale == "office":
        return 3 if CLASS_OF[a.value] == CLASS_OF[b.value] else 2
    return _lexicon().sure.get(a.scale, 3)


@cache
def one_calling(a: str, b: str) -> bool:
    """Whether two nouns may be one person's calling: one of them is the general word of a row for the other."""
    return any({a, b} <= set(words.split("|")) and words.split("|")[0] in (a, b) for (words,) in _data.rows("terms/callings.tsv"))
