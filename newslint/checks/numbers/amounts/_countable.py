"""Which nouns news counts, which have no plural of their own, and the plural of the others."""

from __future__ import annotations

from functools import cache

from newslint.checks import _data


@cache
def nouns(kind: str) -> frozenset[str]:
    """The nouns of a kind (`rules/terms/countable.tsv`): "countable", "unchanged", "collective", "verb"."""
    return frozenset(w for k, words in _data.rows("terms/countable.tsv") if k == kind for w in words.split())


_PLURALS = {"person": "people", "child": "children", "life": "lives", "wife": "wives", "knife": "knives", "tooth": "teeth", "foot": "feet"}


def pluralised(word: str) -> str:
    """The plural of a singular."""
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("man") and word != "human":
        return word[:-2] + "en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
