"""Words that tell of the same event (`rules/terms/events.tsv`): "walk out" and "strike", "table" and "postpone"."""

from __future__ import annotations

from functools import cache

from newslint.checks import _data
from newslint.checks.numbers._deeds import classes, stem


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


def singular(word: str) -> str:
    """ "Tries" is "try", "series" itself."""
    word = word.lower()
    if word.endswith("ies") and word not in ("tries", "series"):
        return word[:-3] + "y"
    if word == "tries":
        return "try"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def same_deed(a: str, b: str) -> bool:
    """Whether reporters write one word for the other."""
    one, two = ({stem(w), stem(singular(w))} for w in (a, b))
    rows = _rows()
    return bool(classes(a) & classes(b)) or any(rows.get(x, frozenset()) & rows.get(y, frozenset()) for x in one for y in two)
