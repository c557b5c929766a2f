"""By which words of a text the events of the knowledge are found: the keys of their rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from newslint.checks.facts import _dated
from newslint.knowledge import Event
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: "INF Treaty" and "INF treaty".
_COMMON_END = regexp(r"(\\s\+)((?:Treaty|Accords?|Agreement|Pact|Protocol|Conference|Convention|Declaration|Charter|Conventions|Summit|Act))$")


@lru_cache(maxsize=4096)
def _pattern(alternatives: tuple[str, ...]) -> re.Pattern[str]:
    def source(text: str) -> str:
        body = re.escape(text).replace(r"\ ", r"\s+").replace("'", "['’]").replace(r"\-", "[-‑–]")
        body = body.replace("NATO", "(?:NATO|Nato)")  # the British way
        body = body.replace("Flight\\s", "[Ff]light\\s")  # "Pan Am flight 103"
        body = _COMMON_END.sub(lambda m: f"{m[1]}(?i:{m[2]})", body)
        if text[0].isupper() and len(text) > 4:
            # A dateline's capitals.
            return f"(?:{body}|{re.escape(text.upper())})"
        # Not "march 5"; but "reunited 25 years ago".
        return body if text[0].isupper() or text[0].isdigit() else rf"(?i:{body})(?!\s+\d+\b(?!\s+years?\b))"

    body = "|".join(source(a) for a in sorted(alternatives, key=len, reverse=True))
    return regexp(rf"(?<![\w.-])(?:{body})(?![\w]|-(?!based|born|led|based)[a-z])")


def _possible(alternative: str, words: set[str]) -> bool:
    return all(w in words or w.removesuffix("'s") in words for w in fold(alternative).replace(",", "").split())


def candidates(doc: Document, words: set[str], aliases: Iterable[str]) -> list[Event]:
    """The events up to the article's day that one of its words may be about; "al-Baghdadi" and "iPhone" have their capital within."""
    capitals = _dated.words(doc, names=True) | set(aliases) | {w for t in doc.tokens if not t.text.islower() and not t.capitalised for w in fold(t.text).split()}
    # The things of the chronicle that copy writes without a capital.
    capitals |= {"euro", "moon", "towers", "guns"} & words
    events = {(e.name, e.place): e for w in capitals for e in doc.knowledge.keyed_events(w)}
    return [e for e in events.values() if _dated.passed(doc, e)]


def named_in(doc: Document, group: list[str], words: set[str], start: int = 0, end: int | None = None) -> list[Span]:
    """Where a part of the text has one of a key's alternatives."""
    possible = tuple(a for a in group if _possible(a, words))
    return [Span(*m.span()) for m in _pattern(possible).finditer(doc.text, start, len(doc.text) if end is None else end)] if possible else []


#: "The Afghan capital".
_CAPITAL = regexp(r"\b(?P<whose>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+capital\b")


def aliases(doc: Document) -> dict[str, list[Span]]:
    """Where a text means a city by "the Afghan capital", by the (folded) city."""
    out: dict[str, list[Span]] = {}
    for m in _CAPITAL.finditer(doc.text):
        for row in doc.knowledge.by_demonym(m["whose"]):
            if row.kind == "country" and len(row.capitals) == 1:
                out.setdefault(fold(row.capitals[0]), []).append(Span(*m.span()))
    return out
