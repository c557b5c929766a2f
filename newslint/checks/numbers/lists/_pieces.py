"""The pieces of an enumeration: how many each may stand for, and people told with what they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.regexp import regexp

#: Words for a number of things.
NUMBERS = {"two": 2, "both": 2, "twice": 2, "pair": 2, "couple": 2, "twins": 2, "duo": 2, "three": 3, "trio": 3, "triplets": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_SEVERAL = regexp(rf"\b(?:{'|'.join(NUMBERS)}|brothers|sisters|sons|daughters|parents|children|cousins|friends|colleagues)\b")
#: "The pickup, three boilers, a boat and a rock": the count is of one member of a longer list.
MEMBER_BEFORE = regexp(
    rf"(?:[:;,–—]|\b(?!(?:in|on|at|from|for|of|by|to|near|off|after|before|behind|outside|inside|under)\b)[a-z’'-]+)[ \n](?:the|an?|its|his|her|their|{'|'.join(NUMBERS)}|\d{{1,3}})[ \n](?:[a-z-]+[ \n]){{0,3}}?[a-z-]+,[ \n]$"
)


class Piece(NamedTuple):
    """A piece: its words, where they begin, the mark or word before it, and what it is."""

    text: str
    start: int
    how: str
    sort: str


#: "One for children".
_ONE_FOR = regexp(r"(?:one|another)[ \n](?:for|in|on|at|to|from|by|against|over|near|about|with)[ \n]")


def stands_for(words: str) -> int:
    """How many more than one a member may be."""
    if _ONE_FOR.match(words):
        return 0
    found = [NUMBERS.get(m.group(), 3) for m in _SEVERAL.finditer(words)]
    return max(found, default=1) - 1


#: "The banker Ida Lund", "former mayor John Hall".
_WITH_ROLE = regexp(r"(?:[a-z][\w’'-]*[ \n]){1,6}[A-ZÀ-Þ][\w’'.-]*(?:[ \n][\w’'.-]+){0,3}$")


def titled(pieces: list[Piece]) -> int:
    """How many people a list names that tells what each is, before a comma or without one: "the mayor, Karl Voss, and the banker Ida Lund"; 0 where it is no such list."""
    n = i = pairs = 0
    while i < len(pieces):
        p, after = pieces[i], pieces[i + 1] if i + 1 < len(pieces) else None
        if stands_for(p.text):
            return 0
        if p.sort in ("thing", "name") and _WITH_ROLE.match(p.text):
            n, i = n + 1, i + 1
        elif p.sort == "thing" and p.text.islower() and not re.search(r"[^s]s$", p.text) and after and after.how == "comma" and after.sort == "name" and after.text[0].isupper():
            n, i, pairs = n + 1, i + 2, pairs + 1
        else:
            return 0
        while i < len(pieces) and pieces[i].sort == "aside":
            i += 1
    return n if pairs and n > 1 else 0
