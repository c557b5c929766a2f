"""Lists of common nouns after a count: "four skills: listening, reading and writing", "both events, the sprint, the relay and the mile"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.lists import _named
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_SPLIT = regexp(r"[,;][”\"’']?[ \n](?:(?P<last>and|or|plus|as well as)[ \n])?|[ \n](?P<and>and|or|plus|as well as)[ \n]")
#: A member that is a clause, an aside, a number or more than one.
_NO_MEMBER = regexp(
    r"\d|:|\b(?:he|she|it|they|we|you|i|who|whose|which|that|there|is|was|are|were|has|have|had|will|would|can|could|said|says|not|never|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|some|other|others|more|many|few|all|both|each|every|another|including|include|such|like|especially|particularly|notably|where|when|if|because|then|at least|etc|respectively)\b|^(?:of|or|but|in|on|at|by|from|after|before|with|for|to|as|about|around|near|under|over|against|between|during)\b",
    re.IGNORECASE,
)
#: Words for people.
HUMAN = frozenset(
    "person people victim man woman child suspect pupil student worker officer soldier passenger player member patient prisoner guest dog cat horse animal sibling relative survivor casualty defendant friend resident teacher doctor teenager adult tourist visitor".split()
)  # fmt: skip
_BOTH = regexp(
    r"(?<![\w-])(?P<both>[Bb]oth)[ \n](?:of (?:the|its|his|her|their)[ \n])?(?P<noun>[a-z]+s)(?P<gap>(?:[ \n](?!and\b|or\b)[\w’'-]+){0,4}?)(?P<sep>,[ \n]|:[ \n]|[ \n][–—-][ \n]|—|[ \n]\()(?=the[ \n]|[A-Z“])"
)


def read(doc: Document, noun: str, start: int, end: int) -> NameList | None:
    """The list of things that fills the text from `start` to `end`; None where it is no plain list."""
    text = doc.text
    body = text[start:end].rstrip(" \n.!?”\"’')")
    if not body or len(body) > 400 or "&" in body or len(re.findall(r"\b[A-Z][a-z]+ and [A-Z]", body)) > 1:
        return None
    members: list[str] = []
    at, inner, commas, closed = 0, 0, 0, False
    for m in _SPLIT.finditer(body):
        if m["and"]:
            inner += 1
            closed = True
            continue
        members.append(body[at : m.start()])
        at = m.end()
        commas += 1
        if m["last"]:
            closed = True
        elif closed and inner == 0:
            # The list went on after its "and".
            return None
    members.append(body[at:])
    if not closed:
        return None
    last_and = re.search(r"[ \n](?:and|or|plus|as well as)[ \n]", members[-1]) is not None
    oxford = re.search(r"[,;][”\"’']?[ \n](?:and|or|plus|as well as)[ \n](?!.*[,;][ \n])", body, re.DOTALL) is not None
    low = len(members) + (1 if last_and and not oxford else 0)
    high = len(members) + inner
    parts = [p for x in members for p in re.split(r"[ \n](?:and|or|plus|as well as)[ \n]", x)]
    if any(not p.strip() or len(p.split()) > 6 or _NO_MEMBER.search(p.strip()) for p in parts):
        return None
    if low < 2 and high < 2:
        return None
    people = noun in HUMAN or not noun
    if people and not all(re.match(r"(?:an?|the|his|her|their)[ \n]", p.strip()) and not re.search(r"(?<!s)s$", p.strip()) for p in parts):
        return None
    if any(re.search(r"\b(?:an?|the|his|her) .*\b(?:an?|the) (?:mother|father|man|woman|wife|husband) of\b", p) for p in parts):
        return None
    return NameList(low, high, Span(start, start + len(body)), False, tuple(parts))


_SORTS = regexp(
    r"(?<![\w-])(?P<both>[Bb]oth)[ \n](?P<the>(?:the|its|his|her|their|our)[ \n])?(?P<sorts>[\w.’-]+(?:,\d{3}[\w-]*)?(?:,[ \n](?!and\b|or\b)[\w.’-]+(?:,\d{3}[\w-]*)?)+,?[ \n]and[ \n][\w.’-]*[\w’](?:,\d{3}[\w-]*)?)(?=(?P<noun>[ \n][a-z])?)"
)
_GOVERNED = regexp(r"\b(?:in|at|by|from|to|of|with|for|against|on|between|across|affects?|hits?|win|won|hold|held|lift|lifted)[ \n]$")


def both_sorts(doc: Document, sentence: Span) -> Iterator[tuple[Span, Span, str, str]]:
    """ "Both the 500-metre, 1,000-metre and 1,500-metre titles", "for both men, women and children": single words of one class."""
    text = doc.text
    for m in _SORTS.finditer(text, sentence.start, sentence.end):
        # "They were both cold, wet and hungry" says it of two others.
        if not (m["the"] and m["noun"]) and not _GOVERNED.search(text[max(sentence.start, m.start() - 12) : m.start()]):
            continue
        words = re.split(r",?[ \n]and[ \n]|,[ \n]", m["sorts"])
        if len({w.rpartition("-")[2] for w in words}) > 1 or "-" not in words[0]:
            parse = doc.parse(sentence)
            ends = [m.start("sorts") + x.end() - 1 for x in re.finditer(r"[^\s,](?=,?[ \n]|$)", m["sorts"]) if text[m.start("sorts") + x.end() - 3 : m.start("sorts") + x.end()] != "and"]
            tags = {parse.words[i].tag for e in ends if parse and (i := parse.at(e)) is not None}
            if not (tags == {"JJ"} or tags <= {"NN", "NNS"}):
                continue
        yield Span(*m.span("both")), Span(*m.span("sorts")), f"the list has {len(words)} names, not 2, as “both” says", "the list"


def both(doc: Document, sentence: Span) -> Iterator[tuple[Span, Span, str, str]]:
    """ "Both events, the sprint, the relay and the mass start": more than two."""
    text = doc.text
    for m in _BOTH.finditer(text, sentence.start, sentence.end):
        if re.search(r"\b(?:said|told|were|was|are|is|have|had|that|who)\b", m["gap"]):
            continue
        end = sentence.end
        if m["sep"].strip() in ("–", "—", "-", "("):
            close = re.compile(r"[ \n][–—-][ \n]|—|\)").search(text, m.end(), end)
            end = close.start() if close else end
        names = _named.read(doc, m.end(), end, bodies=False, places=False) if doc.text[m.end()].isupper() else None
        if names is None:
            names = read(doc, "event", m.end(), end)
        elif not re.match(r"[–—)]|,[”\"]?[ \n](?!said\b|says\b|told\b|wrote\b)|[.!?]?[”\"]?$", text[names.span.end : end]) or " and " not in names.span.of(text):
            continue
        if names is None or names.low < 3:
            continue
        if re.search(r"[ \n]and[ \n].*,[ \n]and[ \n]", names.span.of(text), re.DOTALL):
            # "Both sides, Serbia and Montenegro, and Croatia".
            continue
        if m["sep"] == ", " and not all(re.match(r"the[ \n]|[A-Z“]", p.strip()) for p in names.names):
            continue
        yield Span(m.start("both"), m.end("both")), names.span, f"the list has {names.low} names, not 2, as “both” says", "the list"
