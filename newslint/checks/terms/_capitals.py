"""The list of names and terms whose capitals matter (`rules/terms/capitals.tsv`)."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple


class Form(NamedTuple):
    """One row: the right form, how it is checked, and the words that spare it when they follow."""

    text: str
    how: str
    spared: frozenset[str]


class Capitals(NamedTuple):
    """The rows by lower-case form, and a pattern that finds any of them in any case."""

    forms: dict[str, Form]
    pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def capitals() -> Capitals:
    # Found by name: the package is mapped to the folder rules/ of the checkout, which a type checker does not see.
    path = Path(import_module("newslint.rules").__path__[0]) / "terms" / "capitals.tsv"
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")][1:]
    forms = {r[0].lower(): Form(r[0], r[1], frozenset(r[2].split()) if len(r) > 2 else frozenset()) for r in rows}
    # Only candidates are wanted: a drifting term in any case, any other form with a letter in lower case where it needs a capital.
    names = sorted((f for f in forms if forms[f].how != "drift"), key=len, reverse=True)
    drifting = sorted((f for f in forms if forms[f].how == "drift"), key=len, reverse=True)
    parts = [*(_wrong(forms[n]) for n in names), *(f"(?i:{_spaced(d)})" for d in drifting)]
    return Capitals(forms, re.compile(r"(?<![\w’'@#/\\_.-])(?:" + "|".join(parts) + r")(?![\w@\\_/=]|[’'](?!s\b)\w|-\w|\.\w)"))


def _spaced(form: str) -> str:
    return r"\s+".join(re.escape(w) for w in form.split())


def _wrong(form: Form) -> str:
    """A pattern for the form with any capitals, if it has several words, or without its first one."""
    if " " in form.text:
        return f"(?!{_spaced(form.text)})(?i:{_spaced(form.text)})"
    return re.escape(form.text.lower())
