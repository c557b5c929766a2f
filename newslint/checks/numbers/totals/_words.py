"""Words that close a list, open it, or make its numbers something else than parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newslint.checks.numbers.totals._parts import end_of, lead
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

#: The words that say that nobody is counted twice or left out.
SOLE = regexp(
    r"\b(?:its|their|the|his|her)[ \n]only[ \n](?!\w+[ \n](?:to|who|that)\b)|\bonly (?:victims|parties|markets|areas|places|sites|countries)\b"
    r"|\b(?:none|nobody|nothing|no one|not one|no other)[ \n](?:[a-z]+[ \n]){0,4}?(?:else\w*|other|absent|missing|left|abstained|spared|remain\w*|more than one|twice)\b|\bno others?\b|\bnobody else\b"
    r"|\b(?:solely|entirely|exclusively|wholly|in full|accounted for|as follows|between them|one after the other|run one after(?: the other| another)?|consecutive\w*|to be served after|end to end)\b"
    r"|\b(?:nobody|none|no one|nobody else)[ \n](?:of[ \n]\w+[ \n])?(?:had|has|have|was|were|did|faces?|is)[ \n](?:\w+[ \n]){0,2}(?:both|more than one|twice)\b"
    r"|\bcounted (?:only )?once\b|\bcounted twice\b|\bno abstentions\b|\bwith no (?:other )?(?!injur|casualt|surviv|death|delay|problem|sign|change|plan)[a-z]+s(?=[.,;”\"]|$)|\ball (?:of them|told)\b|\bis made up of\b|\bconsists? (?:solely )?of\b|\bevery one of\b",
    re.IGNORECASE,
)
#: "Twelve came from free throws, the last four in the final minute".
_LAST_OF_THEM, _VERBLESS = regexp(r",[ \n]the[ \n](?:first|last|latter)[ \n]$"), regexp(r"[ \n](?:in|on|at|to|of|from|after|before|for|with|by|as|during|within|being|coming)\b")
#: "The six, who worked at four shops".
_RELATIVE = regexp(r",[ \n](?:who|which|where)[ \n][^,;:.–—\d]{1,40}[ \n](?:at|in|on|by|from|for|with|to)[ \n](?:the[ \n])?$")
_CLAUSE = regexp(r"[ \n](?:more[ \n]|others[ \n])?(?:are|were|is|was|have|had|has|remain\w*)\b")
_CLAUSE_JOIN = regexp(r",[ \n](?:and|while|but)[ \n]$")
_SHARERS = regexp(
    r"\b(?:between|together|combined|brothers?|sisters?|pair|duo|trio|couple|twins|team|family|part(?:y|ies)|the (?:two|three|four)|both|all|every|each)\b"
)

#: "Climbed to 5.4 billion from 5.1 billion": a value among those of a change.
_CHANGED_TO = regexp(
    r"\b(?:rose|rise[ns]?|rising|fell|fall(?:s|en|ing)?|climb\w*|grew|grow\w*|dropp?\w*|jump\w*|increas\w*|declin\w*|decreas\w*|slipp?\w*|widen\w*|narrow\w*|up|down)[ \n](?:\w+[ \n])?(?:to|by|from)[ \n]$"
)
_CHANGED_FROM = regexp(r"[ \n](?:(?:up|down)[ \n])?(?:from|against|compared[ \n](?:with|to)|versus)[ \n](?:(?:the|an?|about|some)[ \n])*[$£€]?(?:\d|[a-z]+[ \n](?:million|billion))")


#: Before and after a number that is said to be a sum.
SUM_BEFORE = regexp(
    r"(?:\b[Tt]otal:|\b(?:[Tt]otal|sum|[Cc]ombined|[Aa]ggregate|[Oo]verall|[Jj]oint|grand total)(?:[ \n][a-z’'-]+){0,4}?|\btotall?(?:s|ed|ing)|\b(?:[Tt]ogether|[Ii]n all|[Ii]n total|[Aa]ltogether|[Aa]ll told|[Cc]ombined|[Bb]etween them),?(?:[ \n][\w’'-]+){0,6}?"
    r"|\b(?:add(?:s|ed|ing)?)(?: up)? to|\bamount(?:s|ed|ing)? to|\bc(?:ame|omes?|oming) to|\b(?:to |and )?(?:finish|end|close)(?:es|ed|ing)? (?:with|on)|\bout of|[.;,][ \n]?or|\btak(?:es?|ing) the \w+ to)[ \n,]*(?:(?:about|some|nearly|almost|just|exactly|a|an|the|all|his|her|its|their)[ \n])*$"
)
MAKES_BEFORE = regexp(r"(?:\bfor[ \n]an?[ \n](?:(?:[\w’'-]+[ \n]){1,3}of|(?:[a-z]+[ -])?(?:high|best|low|record)(?= ))|\bmak(?:es?|ing)|\bmade|\bgiv(?:es|ing)\b(?: \w+)?)[ \n,]*(?:(?:about|some|nearly|almost|just|exactly|a|an|the|all|his|her|its|their)[ \n])*$")
SUM_AFTER = regexp(r"[’']?(?:[ \n][\w’'-]+){0,3}?,?[ \n](?:in all|in total|altogether|all told|combined|overall|together|between them)(?!\w)")


def is_sum(text: str, start: int, q: Quantity) -> bool:
    """Whether the words beside a number say that it is the sum of those before it."""
    before = text[max(start, lead(q) - 60) : lead(q)]
    return SUM_BEFORE.search(before) is not None or MAKES_BEFORE.search(before) is not None or SUM_AFTER.match(text, q.span.end) is not None


def new_clause(text: str, parts: Sequence[Quantity]) -> bool:
    """Whether the last number opens a clause of its own: "14 of them Spanish, and nine are still in hospital"."""
    at = lead(parts[-1])
    return _CLAUSE.match(text, parts[-1].span.end) is not None and _CLAUSE_JOIN.search(text, max(0, at - 8), at) is not None


_MATE = regexp(r"(?:[,;]|\band)[ \n]$")
#: "In all, 36 homes were", "On Monday, 12 people": a comma after what opens a sentence joins nothing.
_OPENING = regexp(r"(?:(?:In|On|At|By|After|Since|During|Over|For|With|Within|Among|Across|As|Under)\b[^,;:.]{1,60}|[A-Z][a-z]+ly|Altogether|Together|Combined|Overall|So far|All told|Meanwhile|Also|Still|Now),[ \n](?:[a-z]+[ \n]){0,2}$")


def opens(text: str, sentence: Span, at: int) -> bool:
    """Whether a number is the first of its sentence but for words that say when, where or how many in all."""
    return _OPENING.fullmatch(text, sentence.start, at) is not None
_OWN = regexp(r"(?:(?:In|Over|During|For|Of|From)[ \n])?(?:his|her|its|their|the)[ \n]", re.IGNORECASE)
_LAST = regexp(r"\b(?:the (?:other|others|remaining|rest|remainder|balance|final|last)|remaining|the)[ \n]$", re.IGNORECASE)
_PROPER = regexp(r"[ \n][A-Z]")
_WHERE = frozenset(("in", "at", "on", "near", "across", "to"))


def aside(text: str, q: Quantity, bare: bool) -> bool:
    """Whether a number is told of those before it: in their relative clause, or as the last of them."""
    if bare:
        return _LAST_OF_THEM.search(text, max(0, q.span.start - 14), q.span.start) is not None and _VERBLESS.match(text, q.span.end) is not None
    return _RELATIVE.search(text, max(0, lead(q) - 60), lead(q)) is not None


def in_list(text: str, sentence: Span, whole: Quantity, gap: str, parts: Sequence[Quantity]) -> bool:
    """Whether the whole is only the first of a list: "21 in Leeds, 36 in York and 9 in Hull"."""
    before = text[max(sentence.start, lead(whole) - 8) : lead(whole)]
    if _MATE.search(before) and not whole.definite and not opens(text, sentence, lead(whole)):
        return True
    if SUM_BEFORE.search(text[sentence.start : lead(whole)]):
        return False
    if _SHARERS.search(gap) or (gap.strip() != "," and _SHARERS.search(text[sentence.start : lead(whole)].lower())):
        return False
    if _OWN.fullmatch(text, sentence.start, lead(whole)) and all(p.noun is None for p in parts):
        # "In his 14 years in parliament, nine in opposition and seven in government".
        return False
    if gap.strip() == "," and whole.noun_span and text[whole.noun_span.start].isupper() and all(_PROPER.match(text, p.span.end) for p in parts):
        return True  # "five Britons, four Irish and two Dutch"
    topics = [text[end_of(a) : lead(b)] for a, b in pairwise(parts)]
    if re.search(r",[ \n](?:[A-Z][\w’'-]*[ \n])+$", gap) and all(re.search(r"(?:[A-Z][\w’'-]*[ \n])+$", t) for t in topics):
        # "Smith made 45, Jones 30 and Patel 22".
        return True
    own = re.match(r"[ \n]+(\w+)", gap)
    first = re.match(
        r"[ \n]+(?:of (?:them|which|whom)[ \n])?(?:\w+[ \n])??(in|at|to|for|from|on|by|with|against)\b",
        text[end_of(parts[0]) : end_of(parts[0]) + 60],
    )
    placed = re.search(r"\b(in|at|on|from|near|to|across)[ \n](?:the[ \n])?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)(?:[A-Z]|(?<=the[ \n])[a-z])", gap)
    place = re.match(r"[ \n]+(?:\w+[ \n])??(in|at|to|for|from|on|by|with|against)[ \n]", gap)
    if re.search(r",[ \n]with[ \n](?:the[ \n])?$", gap):
        return False  # "128 visits in Ulster, with 54 in Antrim"
    if parts[0].partitive or any(_LAST.search(text[max(0, p.span.start - 20) : p.span.start]) for p in parts) or first is None:
        return False
    return (own is not None and place is not None and place[1] == first[1]) or (
        placed is not None and (placed[1] == first[1] or {placed[1], first[1]} <= _WHERE)
    )


def changing(text: str, q: Quantity) -> bool:
    """Whether a value is one end of a change."""
    return _CHANGED_TO.search(text, max(0, lead(q) - 40), lead(q)) is not None or changed(text, q)


def changed(text: str, q: Quantity) -> bool:
    """Whether a value is told with the one before it."""
    return _CHANGED_FROM.match(text, q.span.end) is not None or _CHANGED_FROM.match(text, end_of(q)) is not None
