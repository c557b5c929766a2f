"""Numbers told before a list that are one of its items, the base of a change or what is left of gains and losses, and so no total of it.

    ways_differ(site) -> bool
    net_result(site) -> bool
    result_of_items(text, start, end, part) -> bool
    first_item(site) -> bool
    first_part(site) -> bool
    base_of_change(site) -> bool
"""

from __future__ import annotations

import re

from newslint.checks.numbers.totals._site import Site
from newslint.regexp import regexp

#: "A $25 million loan, a $5 million letter of credit and an $18 million bond": each with an article and a noun of its own.
_ARTICLE = regexp(r"\ban?[ \n](?:[a-z-]+[ \n])?$")
_ITEM = regexp(r"(?:[ \n-][a-z][a-z’'-]*){0,5}?[ \n-](?P<head>[a-z]{3,}),?[ \n](?:and[ \n])?(?:an?)[ \n](?:[a-z-]+[ \n])?")
_LAST_ITEM = regexp(r"(?:[ \n-](?!(?:is|was|are|were|to|in|for|from|at|by|on)\b)[a-z][a-z’'-]*){1,5}")
#: What may be made of several.
_OF_SEVERAL = frozenset(
    "package plan deal programme program budget fund bill scheme project total sum offer bid order haul prize fortune estate purse pot reserve investment commitment pledge facility financing portfolio campaign contract"
    " squad team crew party group panel board council committee fleet force delegation choir cast chamber parliament field class menu course journey trip route drive trek walk ride hike tour relay race".split()
)
#: "Consists of two parts - 4.5 billion in cash and one billion in bonds".
_PARTS = regexp(
    r"\b(?:two|three|four|five|six|seven|several|both|main|separate)[ \n](?:[a-z-]+[ \n])?(?:parts|elements|components|pieces|portions|slices|tranches|stages|instal?lments|payments|halves|sections|phases|steps|lots|batches|items)[ \n]?(?::|[—–]|-{1,2}|,)[ \n]?(?:(?:the|an?|about|some|nearly)[ \n])*(?:first[ \n](?:of[ \n])?)?$"
)
_CHANGE = (
    r"(?:up|down|increas(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|growth|gains?|jump(?:s|ed)?|falls?|fell|drop(?:s|ped)?|declin(?:e|es|ed|ing)|cuts?|reduction|decrease|more|less|higher|lower|improvement|advance|climb(?:ed|s)?|surge|compar(?:es|ed|ing)|against|versus)"
)
#: "An increase of 18 percent over last year's 5.8 billion", "up a tenth on the 40 million of 2019".
_BASE = regexp(
    rf"\b{_CHANGE}\b(?:[ \n](?!to\b)[^\s,;:]+){{0,5}}?(?:[ \n](?:from|over|on|than|above|below|with|to))?[ \n](?:(?:last|the[ \n](?:previous|prior|preceding|past)|the|an?|this)[ \n](?:year|month|season|week|quarter|term|winter|summer|spring|autumn)(?:[’']s)?(?:[ \n]earlier[’']s)?|(?:19|20)\d\d[’']s)[ \n](?:(?:of|about|some|record|total)[ \n])*$"
)


#: "A fall of 290 million in notes and a rise of 1.6 billion in deposits".
_FALL = regexp(r"\b(?:fall|drop|decline|decrease|reduction|cut|loss|outflow|fell|dropped|declined)s?[ \n](?:of|by)[ \n](?:about[ \n]|some[ \n])?$")
_RISE = regexp(r"\b(?:rise|increase|gain|growth|jump|addition|inflow|rose|grew|increased|climbed)s?[ \n](?:of|by)[ \n](?:about[ \n]|some[ \n])?$")
#: What is left of gains and losses: "earnings of 118.8 million, including gains of 28.6 and 90.5 million", "a loss of 29.6 million, including a 34 million charge".
_RESULT_BEFORE = regexp(
    r"\b(?:(?:net|operating|trading|pre-?tax|after-tax|quarterly|annual|half-year|first-half|full-year)[ \n])*(?:profits?|loss(?:es)?|earnings|net|income|results?|surplus|deficit|ebitda)(?:[ \n](?:[a-z-]+[ \n]){0,6}?(?:of|was|were|came to|totall?ed|to|at))?[ \n](?:[a-z]+[ \n])?$|\b(?:earned|lost|netted)[ \n](?:[a-z]+[ \n])?$",
    re.IGNORECASE,
)
_RESULT_AFTER = regexp(r"[ \n](?:dlrs?[ \n]|[a-z-]+[ \n]){0,2}?(?:profit|loss|surplus|deficit)\b")
_ENTRY_BEFORE = regexp(r"\b(?:gains?|loss(?:es)?|charges?|credits?|benefits?|provisions?|write-?(?:downs?|offs?)|costs?|expenses?|proceeds|income|items?|tax|impairments?|reserves?)[ \n](?:[\w-]+[ \n]){0,4}?of[ \n](?:[a-z]+[ \n])?$")
_ENTRY_AFTER = regexp(r"[ \n](?:dlrs?[ \n]|[a-z-]+[ \n]){0,3}?(?:gain|loss|charge|credit|benefit|provision|write-?(?:down|off)|cost|expense|impairment|reserve)s?\b|[ \n](?:dlrs?[ \n])?(?:from|for|in|on)[ \n](?:(?:the|a|an|its)[ \n])?(?:[a-z-]+[ \n]){0,2}?(?:discontinu|extraordinar|sale\b|disposal|restructur|settlement|tax\b|claims|closing|closure)")


def ways_differ(s: Site) -> bool:
    """Whether a list has both falls and rises."""
    told = [s.text[max(p.start - 30, 0) : p.start] for p in s.r.parts]
    return any(_FALL.search(t) for t in told) and any(_RISE.search(t) for t in told)


def result_of_items(text: str, start: int, end: int, part: tuple[int, int]) -> bool:
    """Whether a number is a net result and another one an entry that went into it."""
    result = _RESULT_BEFORE.search(text, max(start - 60, 0), start) or _RESULT_AFTER.match(text, end)
    return result is not None and (_ENTRY_BEFORE.search(text, max(part[0] - 50, 0), part[0]) or _ENTRY_AFTER.match(text, part[1])) is not None


def net_result(s: Site) -> bool:
    """Whether a number is what gains, charges and losses beside it leave with all that is not told."""
    w = s.r.whole
    return any(result_of_items(s.text, w.start, w.q.span.end, (p.start, p.q.span.end)) for p in s.r.parts)


def first_item(s: Site) -> bool:
    """Whether a number is told as the items behind it are, each with an article and a noun of its own."""
    gaps = [s.gap, *(s.text[a.end : b.start] for a, b in zip(s.r.parts, s.r.parts[1:]))]
    if not s.first or not s.together or not _ARTICLE.search(s.before):
        return False
    heads = [m["head"] for g in gaps if (m := _ITEM.fullmatch(g))]
    return len(heads) == len(gaps) and heads[0] not in _OF_SEVERAL and _LAST_ITEM.match(s.text, s.r.parts[-1].q.span.end, s.home.end) is not None


def first_part(s: Site) -> bool:
    """Whether a number is the first of so many parts that a mark opens."""
    return s.first and s.together and _PARTS.search(s.before) is not None


def base_of_change(s: Site) -> bool:
    """Whether a number is what something is measured from: that of another time."""
    return s.first and s.together and _BASE.search(s.before) is not None
