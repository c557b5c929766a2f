"""The members of a list that fills the rest of its sentence, whatever they are: phrases with their own clauses, deeds, numbers of things.

"A cracked windshield, a failed radio and a passenger who had become ill". Commas and the last "and" part them; what may be read in two
ways is counted in both. A number at the head of a member may count for as many. No aside may stand among them.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_CUT = regexp(r",[”\"’']?[ \n](?:(?P<last>and|or|plus)[ \n])?(?:finally[ \n])?")
_AND = regexp(r"[ \n](?:and|or|plus|&)[ \n]")
#: A piece that is no member: an aside to the one before, the sentence's own words, or more of them.
_NO_MEMBER = regexp(
    r"(?:[“\"‘]?(?:who|whom|whose|which|that|where|when|while|as|but|then|so|yet|including|especially|particularly|notably|mostly|mainly|such|like|according|because|although|though|if|both|each|all|once|formerly|now|known|based|aged|born|called|named|nor|not|in|at|of|by|for|from|with|on|after|before)\b)"
    r"|.*\b(?:says?|said|told|added|wrote|reported|announced|others?|respectively|etc|several|some|many|among|and so on|as well as|both|either|neither|between|rather than|such as|including|dozens?|hundreds|couple|pair|twins?|twice|brace|double|hat-trick|a half|more$|more of)\b",
    re.IGNORECASE | re.DOTALL,
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_HEAD = regexp(rf"(?:(?:the|her|his|their|its|another)[ \n])?(?P<n>{'|'.join(_NUMBERS)}|[2-9])[ \n][a-z]")
_MASKED = regexp(r"[“\"][^”\"\n]{1,90}[”\"]|[ \n]\([^()]{1,60}\)|(?<=\d),(?=\d{3})")
_VERBED = regexp(r"(?:[a-z]+ly[ \n])?[a-z]+(?:ed|ing)(?:[ \n](?:in|at|by|on|of|to|from|with|for)\b|$)")
_ARTICLE = regexp(r"(?:an?|the|his|her|its|their|one)[ \n]")


def read(doc: Document, start: int, end: int) -> NameList | None:
    """The list from `start` to `end`; None where it is none that can be counted."""
    text = doc.text
    body = text[start:end].rstrip(" \n.!?”’'\")")
    if len(body) > 320 or re.search(r"[;:–—]|[ \n]--?[ \n]|[.!?][”\"]?[ \n][A-Z]", body):
        return None
    masked = _MASKED.sub(lambda m: "Q" * len(m.group()), body)
    pieces: list[str] = []
    at, closed = 0, False
    for m in _CUT.finditer(masked):
        if closed:
            return None
        pieces.append(masked[at : m.start()])
        at = m.end()
        closed = m["last"] is not None
    pieces.append(masked[at:])
    joins = len(_AND.findall(pieces[-1]))
    if not closed and not joins:
        return None
    low = len(pieces) + (0 if closed else 1)
    high = len(pieces) + joins + sum(len(_AND.findall(p)) for p in pieces[:-1])
    members = [x for p in pieces for x in _AND.split(p)]
    if any(not x.strip() or len(x.split()) > 11 or _NO_MEMBER.match(x.strip()) for x in members):
        return None
    if low < 2 or (low > 2 and any(_VERBED.match(p.strip()) for p in pieces[1:]) and not all(_VERBED.match(p.strip()) for p in pieces)):
        return None
    # "Good, fresh fish and patience".
    low -= sum(
        len(a.split()) == 1 and len(_AND.split(b)[0].split()) > 1 and not _ARTICLE.match(b.strip()) and _adjective(doc, start + body.find(a))
        for a, b in pairwise(pieces)
    )
    for x in members:
        if head := _HEAD.match(x.strip()):
            high += (_NUMBERS[head["n"]] if head["n"] in _NUMBERS else int(head["n"])) - 1
        elif re.match(r"\d", x.strip()):
            return None
    if closed:
        # "Fog, a danger to ships, and ice" may be two.
        same = len(pieces) > 3 and all(_ARTICLE.match(p.strip()) for p in pieces)
        low -= 0 if same else sum(_ARTICLE.match(p.strip()) is not None for p in pieces[1:-1])
    plain = not any(x.strip()[:1].isupper() for x in members)
    return NameList(low, high, Span(start, start + len(body)), False, tuple(members), sure=plain)


def _adjective(doc: Document, at: int) -> bool:
    """Whether a lone word may only say of what sort the next member is."""
    parse = doc.parse(doc.sentence_at(at))
    i = parse.at(at) if parse else None
    return parse is None or i is None or parse.words[i].tag[:2] not in ("NN", "VB")
