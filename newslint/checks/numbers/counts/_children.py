"""How many children somebody has, told again: "a 41-year-old father of three ... leaves a wife and four children"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.counts._tallies import spelled
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_N = r"(?P<n>\d{1,2}|[a-z]+)"
_OF = regexp(rf"\b(?P<who>father|mother|dad|mum|mom|parents?|widow|widower)[ \n-]of[ \n-]{_N}(?![\w-]|[ \n](?:of|the|other|sons?|boys?|girls?|daughters?|murdered|killed|victims?|missing|the|those|teenage|young)\b)")
_HIS = r"(?:[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+[’']s|[A-Z][\w-]*s[’'])"
#: "Leaves a wife, Ana, and four children", "his four children".
_CHILDREN = regexp(
    rf"\b(?:(?P<owner>{_HIS})[ \n](?:young[ \n])?(?P<n>\d{{1,2}}|[a-z]+)|(?P<leaves>left|leaves|leaving|survived[ \n]by|survives?)\b[^.;]{{0,60}}?[ \n](?:and[ \n](?:(?:his|her|their|the[ \n]couple[’']s)[ \n])?|by[ \n]|behind[ \n]|leaves[ \n]|left[ \n])(?:young[ \n])?(?P<n2>\d{{1,2}}|[a-z]+))[ \n](?:young[ \n])?(?:children|kids|youngsters)\b(?!-|[ \n](?:from|by|of|with|at|who|in)\b)"
)
#: "Leaves a wife, two sons and a daughter".
_SONS = regexp(r"\b(?P<leaves>left|leaves|leaving|survived[ \n]by)\b[^.;]{0,60}?[ \n](?P<owner>)(?P<n>an?|[a-z]+)[ \n](?:sons?[ \n]and[ \n](?P<n2>an?|[a-z]+)[ \n]daughters?|daughters?[ \n]and[ \n](?P<n3>an?|[a-z]+)[ \n]sons?)\b")
#: Children of others, or not all of somebody's.
_OTHERWISE = regexp(r"\b(?:step|grand|foster|adopt\w*|pregnant|baby|newborn|another|other|surviving|youngest|eldest|oldest|older|younger|remaining|the[ \n]late|dead|died[ \n]in[ \n]infancy|first[ \n](?:wife|husband|marriage)|previous|ex-\w+|former[ \n](?:wife|husband))(?:child\w*|\b)")
#: Somebody besides the parent.
_KIN = regexp(r"\b(?:brother|sister|cousin|friend|colleague|neighbou?r|co-\w+|passenger|partner|brother-in-law|son-in-law)\b")
#: How far apart the two stand, in sentences.
_FAR = 10


def twice(doc: Document) -> Iterator[tuple[Span, Span]]:
    """A parent of so many, and another number of children of the only parent that an article has."""
    parents = [m for m in _OF.finditer(doc.text) if _number(m["n"])]
    children = [m for pattern in (_CHILDREN, _SONS) for m in pattern.finditer(doc.text) if _many(m)]
    if not parents or not children or len({_number(m["n"]) for m in parents}) != 1 or len({_many(m) for m in children}) != 1:
        return
    a, b = parents[0], children[0]
    here, there = doc.sentence_at(a.start()), doc.sentence_at(b.start())
    between = [s for s in doc.sentences if here.end <= s.start < there.start]
    if len(parents) != 1 or here.start >= there.start or len(between) >= _FAR or _number(a["n"]) == _many(b) or _OTHERWISE.search(doc.text.lower(), here.start, there.end):
        return
    if _KIN.search(doc.text, there.start, b.start()):
        return
    owner = (b["owner"] or "").lower()
    if (owner == "his" and a["who"] not in ("father", "dad", "widower")) or (owner == "her" and a["who"] not in ("mother", "mum", "mom", "widow")) or (owner == "their" and not a["who"].startswith("parent")):
        return
    family = {m.text.split()[-1] for m in doc.names.mentions if m.kind == "person" and here.start <= m.span.start < here.end}
    new = {m.text.split()[-1] for m in doc.names.mentions if m.kind == "person" and here.end <= m.span.start < b.start() and len(m.words) > 1} - family
    if (new and not any(name in there.of(doc.text) for name in family)) or (len(family) > 1 and not b["leaves"]):
        return
    yield Span(*a.span("n")), Span(*b.span("n" if b["n"] else "n2"))


def _many(m: re.Match[str]) -> int:
    """How many children a match tells of."""
    if "n3" not in m.groupdict():
        return _number(m["n"] or m["n2"])
    parts = [1 if w in ("a", "an", "one") else _number(w) for w in (m["n"], m["n2"] or m["n3"])]
    return sum(parts) if all(parts) else 0


def _number(word: str) -> int:
    n = int(spelled(word))
    return n if 2 <= n <= 15 else 0
