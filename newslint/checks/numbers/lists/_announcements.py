"""Counts that may announce a list: which numbers do, with a noun or bare, and groups that stand for one ("the trio", "a three-nation tour")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.lists import _announced
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time, singular
from newslint.regexp import regexp
from newslint.source import Span


class Announcement(NamedTuple):
    """A count that may announce a list: its value, number, end of its noun, and noun."""

    value: int
    span: Span
    end: int
    noun: str
    start: int


#: "Four were arrested": a count without a noun.
_BARE = regexp(
    r"[ \n](?:were|are|have|had|who|others?|died|remain|accused|dead|injured|wounded|missing|killed|arrested|charged|held|detained|jailed|nominated|shortlisted|elected|chosen|named|honou?red)(?!\w)"
)
_GROUPS = {
    "pair": 2, "couple": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "triplets": 3, "twins": 2, "quartet": 4,
    "foursome": 4, "quintet": 5, "sextet": 6, "twin": 2, "septet": 7, "octet": 8,
}  # fmt: skip
_GROUP = regexp(
    rf"(?<![\w-])(?:[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[\w-]+[’']s)[ \n](?:[\w-]+[ \n]){{0,3}}?(?P<group>{'|'.join(_GROUPS)})(?![\w-])"
    r"(?! of (?![a-z]+s\b)[a-z])(?:(?<=twin)[ \n](?:sons|daughters|brothers|sisters|boys|girls|babies|siblings)|(?<!twin))(?:[ \n]of[ \n][a-z]+s)?"
)
#: "His number 10 and 11 batsmen".
_LABEL = regexp(r"\b(?:[Nn]umbers?|[Nn]os?\.?)[ \n](?:\w+(?:,[ \n]|[ \n](?:and|or|to)[ \n]))*$")
#: Things that are counted without being listed after.
_NEVER = frozenset(
    "time percent goal point vote seat title win medal mile dollar person-year match game year month week day hour death injury shot round minute metre kilometre run wicket set lap try yard foot inch degree decade night weekend"
    " way side part half thing type kind level step stage phase page word copy edition season attempt appearance defeat victory loss draw assist foul card corner penalty start success failure pair couple duo trio partnership marriage rivalry twin doubles tie pairing derby final semifinal quarterfinal bout fight".split()
)
#: Counted without a list by most, with one after a mark.
_PARTS = frozenset("part way thing type kind level step stage phase side section goal medal title win injury success failure attempt".split())
_LISTED_PARTS = regexp(r"(?:[ \n][\w’'-]+){0,3}(?:,? namely|[ \n]?[–—]|[ \n]\()|(?:,?[ \n][\w’'-]+){0,8}:")
_OTHER = regexp(r"\b[Tt]he (?:other |remaining |last )$")
_CREW = regexp(r"\b(?:crew|group|party|team|band|family|panel|gang|board|cast|jury|line-up|squad|staff) of $")


def announces(text: str, q: Quantity) -> bool:
    """Whether a number may announce a list."""
    # "Sold under two names" is no bound.
    exact = q.exact or (q.low == q.high and q.bound == "max" and q.lead is not None and q.lead.of(text).startswith("under"))
    if (
        q.kind != "cardinal"
        or not exact
        or _announced.is_name(text, q)
        or _LABEL.search(text, max(0, q.span.start - 30), q.span.start)
        or q.compound
        or q.per
        or q.low != int(q.low)
        or not 2 <= q.low <= 20
        or (q.more and not (q.definite and q.noun is None))
    ):
        return False
    if q.noun is None:
        head = text[max(0, q.span.start - 30) : q.span.start]
        return (
            q.partitive
            or _BARE.match(text, q.span.end) is not None
            or text[q.span.end : q.span.end + 2] in (": ", ":\n")
            or (_OTHER.search(head) is not None and re.match(r",[ \n][A-Z“\"]", text[q.span.end : q.span.end + 3]) is not None)
            or (
                _CREW.search(head) is not None
                and re.match(r"(?:,|:|[ \n]?[–—]|[ \n]-|[ \n]\()", text[q.span.end : q.span.end + 2]) is not None
            )
        )
    if q.noun in _PARTS:
        return q.noun_span is not None and _LISTED_PARTS.match(text, q.noun_span.end) is not None
    return q.noun not in _NEVER


def of_quantity(q: Quantity) -> Announcement:
    """A number as what may announce a list."""
    return Announcement(
        int(q.low),
        q.span,
        max(q.span.end, q.noun_span.end) if q.noun_span else q.span.end,
        q.noun or "",
        q.lead.start if q.lead else q.span.start,
    )


#: "The five-member band - Reed, Moss, Hale and Ito -", "a three-nation tour: Albania, ...".
_BODY = regexp(
    r"(?<![\w-])(?P<n>two|three|four|five|six|seven|eight|[2-8])-(?:(?P<body>member|man|woman|person|piece|judge|strong)|(?P<noun>[a-z]+))[ \n](?:[a-z]+[ \n])?[a-z]+(?P<mark>:[ \n]|[ \n](?:[–—]|--?)[ \n]|[–—]|[ \n]\()(?P<name>[A-Z])?",
    re.IGNORECASE,
)
_SIZES = frozenset("storey story bedroom bed lane door star wheel seat litre seater page fold digit character letter figure pronged time".split())
_VALUES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def groups(text: str, sentence: Span) -> Iterator[Announcement]:
    """Groups that stand for a count."""
    for m in _BODY.finditer(text, sentence.start, sentence.end):
        n, noun = m["n"].lower(), singular((m["noun"] or "person").lower())
        if m["body"] or (m["name"] and m["name"].isupper() and noun not in _NEVER and noun not in _SIZES and not is_time(noun)):
            yield Announcement(_VALUES[n] if n in _VALUES else int(n), Span(*m.span("n")), m.start("mark"), noun, m.start())
    for m in _GROUP.finditer(text, sentence.start, sentence.end):
        yield Announcement(_GROUPS[m["group"]], Span(m.start("group"), m.end("group")), m.end(), "person", m.start())
