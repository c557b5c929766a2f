"""Words that tell of the same event (`rules/terms/events.tsv`): "walk out" and "strike", "toll" and "death", "reading" and "read"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from newslint.checks import _data
from newslint.checks.numbers._deeds import stem


@cache
def _rows() -> dict[str, frozenset[int]]:
    """The numbers of the rows that a word stands in."""
    out: dict[str, set[int]] = {}
    for i, (words,) in enumerate(_data.rows("terms/events.tsv")):
        for word in words.split("|"):
            verb, _, rest = word.partition("+")
            # A verb and its particle or object are one word, as a parse gives them: "losepower".
            out.setdefault(stem(stem(verb) + rest if rest else verb), set()).add(i)
    return {word: frozenset(rows) for word, rows in out.items()}


@cache
def _sorts() -> dict[str, frozenset[str]]:
    """The stems of the words that each general noun covers."""
    out: dict[str, set[str]] = {}
    for general, covers in _data.rows("terms/sorts.tsv"):
        covered = {stem(stem(verb) + rest if rest else verb) for verb, _, rest in (word.partition("+") for word in covers.split("|"))}
        for word in general.split("|"):
            out.setdefault(word, set()).update(covered)
    return {word: frozenset(covered) for word, covered in out.items()}


_PLURALS = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "wives": "wife", "lives": "life", "bodies": "body", "knives": "knife", "halves": "half", "series": "series", "species": "species",
}  # fmt: skip


def singular(word: str) -> str:
    """ "Tries" is "try", "series" itself."""
    word = word.lower()
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=8000)
def _stems(word: str) -> frozenset[str]:
    return frozenset((stem(word), stem(singular(word))))


@lru_cache(maxsize=8000)
def _families(word: str) -> frozenset[int]:
    return frozenset[int]().union(*(_rows().get(s, frozenset()) for s in _stems(word)))


def kinship(one: Iterable[str], two: Iterable[str]) -> str:
    """ "same" for forms of one word, "family" for words of one kind and for what a general word of the first covers ("accident", "explosion"), or nothing."""
    a, b = [w for w in one if w], [w for w in two if w]
    heads = frozenset[str]().union(*(_stems(w) for w in a))
    if any(_stems(w) & heads for w in b):
        return "same"
    rows = frozenset[int]().union(*(_families(w) for w in a))
    if any(_families(w) & rows for w in b):
        return "family"
    covered = frozenset[str]().union(*(_sorts().get(singular(w), frozenset()) for w in a))  # nouns: who voted against his wife turned nothing down
    return "family" if covered and any(_stems(w) & covered for w in b) else ""


def apart_in_kind(one: str, two: str) -> bool:
    """Whether two words are known, and of different events: "win" and "losses"."""
    a, b = _families(one), _families(two)
    return bool(a and b) and not a & b and not _stems(one) & _stems(two)
