"""Events that can only happen in one order: an arrest before the sentence, a departure before the arrival, a birth before all.

A stage is one step of such a story in the words that news uses for it (`rules/terms/steps.tsv`); a chain is a story, its stages in order
(`rules/terms/stories.tsv`). Two dated events of one story are compared where the words say that both are of the same case.
"""

from __future__ import annotations

import re
from functools import cache

from newslint.checks import _data
from newslint.regexp import regexp


@cache
def _each() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, regexp(rf"(?<![\w-])(?:{_PASSIVE.sub(_bare_too, words.replace('~', _BETWEEN))})(?![\w’'])", re.IGNORECASE)) for name, _, words in _data.rows("terms/steps.tsv"))


#: The auxiliary of a passive in the words of a step: "(?:was|were|been) (?:\w+ )?chosen".
_PASSIVE = re.compile(r"\(\?:was\|were(?:\|\w+)*\) (?:\(\?:\\w\+ \)\?)?")
#: Where a participle needs none: "the speaker, chosen on June 3,", "and dismissed by".
_BARE = r"(?:(?<=, )|(?<=\band )|(?<=\bbut )|\A)(?=[a-z]+ (?:on|in|at|by|from|for|as|to|under|after|with|near|off|out|down|up|back)\b)"


def _bare_too(auxiliary: re.Match[str]) -> str:
    return f"(?:{auxiliary[0]}|{_BARE})"


#: What "~" stands for in the words of a step.
_BETWEEN = r"(?: [\w’.-]+){0,8}?(?:,? (?:which|that))? "


def _alternatives(words: str) -> list[str]:
    """A pattern's alternatives, outside of its groups."""
    depth, start, found = 0, 0, []
    for k, c in enumerate(words):
        depth += (c == "(") - (c == ")")
        if c == "|" and depth == 0:
            found.append(words[start:k])
            start = k + 1
    return [*found, words[start:]]


#: A group of a pattern that is neither optional nor a look around, with groups inside two deep; what else is no plain letter for sure.
_INSIDE = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
_GROUP = re.compile(rf"\((?!\?[=!<])(?:\?(?:-i)?:)?({_INSIDE})\)(?![?*{{])")
_NOT_PLAIN = re.compile(rf"\({_INSIDE}\)(?:[?*]|\{{[\d,]+\}})*|\[[^\]]*\](?:[?*+]|\{{[\d,]+\}})*|\\.[?*+]*|.[?*]|[^\w ’-]")


def _needed(words: str) -> frozenset[str] | None:
    """Words of which a text must have one to tell a step, in lower case: a cheap look before the patterns. None where they cannot be told."""
    found: set[str] = set()
    for each in _alternatives(words):
        plain = max((run.strip() for run in _NOT_PLAIN.sub("\0", each).split("\0")), key=len)
        inside = None if len(plain) > 3 else next(filter(None, (_needed(m[1]) for m in _GROUP.finditer(each))), None)
        if len(plain) < 3 and inside is None:
            return None
        found |= inside or {plain.lower()}
    return frozenset(found)


@cache
def _cheap() -> tuple[tuple[str, frozenset[str] | None], ...]:
    return tuple((name, _needed(_PASSIVE.sub("", words))) for name, _, words in _data.rows("terms/steps.tsv"))


@cache
def kind(name: str) -> frozenset[str]:
    """The stages of a kind: "once", "anew", "ends", "held"."""
    return frozenset(stage for stage, kinds, _ in _data.rows("terms/steps.tsv") if name in kinds.split())


def _pairs(kinds: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    rows = ([[step.strip() for step in part.split("|")] for part in chain.split("<")] for of, chain in _data.rows("terms/stories.tsv") if of in kinds)
    return frozenset((a, b) for row in rows for i, part in enumerate(row) for a in part for later in row[i + 1 :] for b in later)


@cache
def joined() -> frozenset[tuple[str, str]]:
    """Pairs of stages of one story even where nothing else joins two sentences."""
    return _pairs(("one",))


@cache
def orders() -> frozenset[tuple[str, str]]:
    """Pairs of stages of which the first comes first."""
    return _pairs(("one", ""))


#: What a longer telling may have more than a shorter one without being of another: "was picked up", "had caught".
_AUXILIARY = regexp(r"(?:(?:was|were|been|is|are|had|has|have|got) )+", re.IGNORECASE)


def hits(text: str) -> list[tuple[int, int, str]]:
    """Where a stage is told in a text: start, end, stage; a place may be of several stages, and a loose one counts where no other is told."""
    low = text.lower()
    likely = [pattern for (_, needed), pattern in zip(_cheap(), _each(), strict=True) if needed is None or any(word in low for word in needed)]
    found = sorted((m.start(), m.end(), name) for name, each in likely for m in each.finditer(text))
    spans = {((aux.end() if (aux := _AUXILIARY.match(text, s)) else s), e) for s, e, name in found if name not in kind("loose")}
    # "His successor was sworn in": not he. "Brought the fire under control": no fire. But "the race started" is a start, too.
    found = [h for h in found if not any(s < h[0] and (h[1] < e or (h[1] == e and h[2] not in kind("bound"))) for s, e in spans)]
    return [h for h in found if h[2] not in kind("loose")] or found


def in_order(a: str, b: str) -> bool:
    """Whether stage `a` always comes before stage `b` of the same story."""
    return (a, b) in orders() and (b, a) not in orders()
