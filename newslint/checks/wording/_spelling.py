"""Word lists and suggestions of the rule on misspellings; loaded when a lower-case word that no list knows is left over."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from newslint.checks import _data

if TYPE_CHECKING:
    from collections.abc import Callable

#: Occurrences of a word in the frequency list of pyspellchecker (1.6 billion words) that make it a word people meet. A slip in a long
#: word is surer than one in a short word, and one in the first letter is rare.
FREQUENT, FREQUENT_IF_LONG, FREQUENT_IF_VERY_LONG, FREQUENT_FIRST_LETTER, FREQUENT_IF_SHORT = 1_000, 300, 60, 10_000, 100_000
FREQUENT_IF_COMPOUND = 10_000
#: Letters up to which a word is short, and from which it is long and very long.
SHORT, LONG, VERY_LONG = 4, 8, 9

_PREFIXES = (
    "anti", "auto", "bio", "co", "counter", "cross", "cyber", "de", "dis", "down", "eco", "electro", "extra", "fore", "geo", "hydro", "hyper", "infra", "inter", "kilo",
    "macro", "mega", "meta", "micro", "mid", "mini", "mis", "mono", "multi", "nano", "narco", "neo", "neuro", "non", "out", "over", "paleo", "para", "petro", "photo", "poly",
    "post", "pre", "pro", "pseudo", "psycho", "quasi", "re", "self", "semi", "socio", "sub", "super", "tele", "trans", "ultra", "un", "under", "uni", "up",
)  # fmt: skip
_SUFFIXES = (
    "able", "ability", "ee", "ees", "adjacent", "aholic", "dom", "esque", "fication", "fold", "free", "friendly", "gate", "hood", "ify", "ified", "ish", "ism", "isms", "ist", "ists",
    "ise", "ised", "ises", "ising", "isation", "ize", "ized", "izes", "izing", "ization", "less", "let", "lets", "like", "maker", "makers", "man", "men", "most", "nomics", "phile", "phobe",
    "phobia", "proof", "scape", "ship", "side", "some", "ster", "sters", "ville", "ward", "wards", "ware", "wide", "wise", "woman", "women", "work", "worthy",
)  # fmt: skip


@lru_cache(maxsize=1)
def more_words() -> frozenset[str]:
    """Words that the knowledge lacks."""
    return frozenset(_data.lines("wording/words.txt"))


@lru_cache(maxsize=1)
def known_misspellings() -> dict[str, str]:
    """Common misspellings and their right forms."""
    return {wrong: right for wrong, right in _data.rows("wording/misspellings.tsv")}


def is_coinage(word: str, is_word: Callable[[str], bool]) -> bool:
    """Whether a word is made of a word and a prefix, a suffix or an ending."""
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 4 and is_word(word[len(prefix) :]):
            return True
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if len(word) > len(stem) >= 4 and is_word(stem):
            return True
    # A plural or a verb form of a coinage; not "occured", whose right form doubles the letter, nor "makeing", whose right form drops one.
    for ending in ("s", "ed", "ing", "er", "ers"):
        stem = word.removesuffix(ending)
        if len(word) > len(stem) >= 4 and is_word(stem) and not is_word(stem + stem[-1] + ending):
            return not (stem.endswith("e") and is_word(stem[:-1] + ending))
    return False


def is_compound(word: str, is_word: Callable[[str], bool]) -> bool:
    """Whether a word is two words of four letters or more put together."""
    return any(is_word(word[:i]) and is_word(word[i:]) for i in range(4, len(word) - 3))


@lru_cache(maxsize=1)
def _speller() -> object:
    from spellchecker import SpellChecker

    return SpellChecker(distance=1)


@lru_cache(maxsize=10_000)
def suggestions(word: str, is_word: Callable[[str], bool], is_strict: bool = False) -> tuple[str, ...]:
    """The words that `word` is a plain slip for, the likeliest first; one, unless a second is nearly as frequent. Empty: no plain slip.

    `is_strict`: the word may be a compound of two others; only a very frequent word is then believed.
    """
    speller = _speller()
    frequency = speller.word_frequency  # type: ignore[attr-defined]
    near = speller.edit_distance_1(word)  # type: ignore[attr-defined]
    # Words that the frequencies do not know are British forms: no rarer than others of their length.
    found = {c: frequency[c] or FREQUENT_IF_LONG for c in near if is_word(c) and c.isalpha()}
    found = found or {c: frequency[c] for c in _moved_doubles(word) if frequency[c]}
    # Letters are dropped, doubled and swapped far more often than one is typed for another.
    weight = {c: n / 5 if len(c) == len(word) and sorted(c) != sorted(word) else float(n) for c, n in found.items()}
    if listed := known_misspellings().get(word):
        found[listed], weight[listed] = frequency[listed], 10.0 * frequency[listed]
    if is_strict and not listed:
        found = {c: n for c, n in found.items() if n >= FREQUENT_IF_COMPOUND}
        weight = {c: weight[c] for c in found}
    order = sorted(weight, key=lambda c: (-weight[c], c))
    if not order or (not listed and found[order[0]] < _least(word, order[0])):
        return ()
    return tuple(c for c in order[:2] if weight[c] * 20 >= weight[order[0]])


def _least(word: str, right: str) -> int:
    """How frequent `right` has to be for `word` to be a slip for it."""
    if right[0] != word[0] and right[:2] != word[1::-1]:
        return FREQUENT_FIRST_LETTER if len(word) > SHORT else sys.maxsize
    if len(word) <= SHORT:
        return FREQUENT_IF_SHORT
    return FREQUENT_IF_VERY_LONG if len(word) >= VERY_LONG else FREQUENT_IF_LONG if len(word) >= LONG else FREQUENT


def _moved_doubles(word: str) -> list[str]:
    """`word` with one double letter made single and another made double: dissapoint, disappoint."""
    doubles = [i for i in range(1, len(word)) if word[i] == word[i - 1]]
    singles = [word[:i] + word[i + 1 :] for i in doubles]
    return [s[:j] + s[j] + s[j:] for s in singles for j in range(1, len(s))]
