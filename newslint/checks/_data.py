"""Lists that a sub-editor can maintain, beside the data rules: `rules/names/short-forms.tsv`, `rules/terms/capitals.tsv`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a list, "names/short-forms.tsv", as cells. Comments (#) and the line that names the columns are left out."""
    return tuple(tuple(line.split("\t")) for line in lines(name)[1:])


def either(words: Iterable[str]) -> str:
    """A pattern for one of some words, the longest first; a space stands for any white space."""
    return "(?:" + "|".join(r"\s+".join(map(re.escape, w.split(" "))) for w in sorted(words, key=lambda w: (-len(w), w))) + ")"


def lines(name: str) -> list[str]:
    """The lines of a list without its comments."""
    # Found by name: the package is mapped to the folder rules/ of the checkout, which a type checker does not see.
    path = Path(import_module("newslint.rules").__path__[0]) / name
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
