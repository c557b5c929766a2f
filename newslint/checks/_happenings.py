"""What nouns beside a date name: a mishap, something said or done, something announced ahead."""

from __future__ import annotations

import re
from functools import cache

from newslint.checks import _data
from newslint.regexp import regexp


@cache
def _classes() -> dict[str, str]:
    return {noun: kind for noun, kind in _data.rows("terms/happenings.tsv")}


def kind_of(noun: str) -> str | None:
    """The class of a noun in the singular or plural: "mishap", "done", "coming"; None where it is none of them."""
    word = noun.lower()
    forms = [word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y" if word.endswith("ies") else word]
    return next((kind for form in forms if (kind := _classes().get(form))), None)


@cache
def _wares() -> frozenset[str]:
    return frozenset(noun for (noun,) in _data.rows("terms/wares.tsv"))


def is_ware(phrase: str) -> bool:
    """Whether the last word or two of a phrase name what has a month as its name: "bond" in "the June bond", "billing statement"."""
    words = phrase.lower().split()
    return any(form in _wares() for k in (1, 2) if len(words) >= k for form in (" ".join(words[-k:]), " ".join(words[-k:]).removesuffix("s")))


_NOUN = regexp(r"\b[a-z]+(?![\w’'])", re.IGNORECASE)


def names_a(kind: str, text: str) -> bool:
    """Whether a noun of a class stands in some words, and not as an owner ("the storm's")."""
    return any(kind_of(m.group()) == kind for m in _NOUN.finditer(text))
