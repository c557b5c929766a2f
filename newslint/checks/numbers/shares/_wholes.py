"""The whole of which shares are parts: whether two are one, and what is left of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._portions import Portion, noun_of
from newslint.layers.names.people import human
from newslint.regexp import regexp

PRONOUNS = frozenset("it them those these that this whom which all".split())
_PERSONS = frozenset(
    "people person adult respondent resident voter those who those member american briton participant interviewee sample citizen elector public householder population islander local sample respondents electorate townspeople villager inhabitant".split()
) | {"those who"}
#: Nouns of those who do or have several things each.
_AGENTS = regexp(
    r"(?:people|men|women|child|children|famil(?:y|ies)|households?|homes?|compan(?:y|ies)|firms?|business(?:es)?|farms?|schools?|hospitals?|shops?|stores?|restaurants?|hotels?|banks?|clubs?|teams?|airlines?|buildings?|houses?|flats?|cars?|dogs?|cats?|countr(?:y|ies)|cit(?:y|ies)|towns?|staff|workforce|crew|class|audience|public|pupils?)$"
)
_VOTES = frozenset("vote ballot poll voter delegate electorate votes tally elector count".split())
FRONT = regexp(
    r"(?:^|[,;:][ \n]|\bthat[ \n]|[“\"])(?:[Oo]f|[Oo]ut of|[Aa]mong)[ \n](?P<np>(?:the|those|all|total|its|their|these|his|her|every|this|that|[\d,]+|[\w’'-]+[’']s)\b[^,;]{0,60})(?:,|[ \n](?=a\b))"
)

_REST_HEAD = regexp(
    r"\b(?:the|its|their|his|her|any|with|and)[ \n](?:(?:other|remaining)\b(?![ \n](?:hand|day|side))[^,;.()]{0,34}|(?:rest|remainder|balance)\b[^,;.()]{0,30}[,(—–:-]?|last)[ \n]*(?:about |some |of |of about |the )?$"
    r"|(?:^[\W_]*|[,;][ \n](?:and[ \n]|thus[ \n]|thereby[ \n])?|\b(?:that|which)[ \n])(?:leaving|leaves)\b[^;.()]{0,40}$|\b(?:everything|everyone|everybody|all|anything) (?:else|others?|other)\b[^;.()]{0,26}$|\bwhat (?:(?:is|was) left|remain(?:s|ed))\b[, ]*$|^[\W_]*(?:A |The )?(?:remaining|remainder|rest)\b[^;.]{0,24}$",
    re.IGNORECASE,
)
_REST_TAIL = regexp(
    r"^[ \n](?:remains?|remaining|that (?:remains|is left)|(?:is|was|are|were) left(?!-)|left over|(?:went |goes |is |was |came )?(?:from |to |on |for |with |about |by )?(?:everything|everyone|everybody) else|(?:on|to|for|by|from|with)[ \n]the[ \n](?:rest|remainder)|balance)\b"
)
#: "Others 12%" counts as the rest where the members before it are holders or answers.
_OTHERS = regexp(
    r"\b(?:(?:and|the|all|with) )?(?:others?|other (?:parties|candidates|makers|brands|sources|causes|uses|categories|countries|firms|companies|faiths|religions|groups|fuels|items|costs|crops))\b[^,;.()]{0,16}$|^[\W_]*(?:the )?(?:others?)\b[^,;.()]{0,16}$",
    re.IGNORECASE,
)
_OTHERS_TAIL = regexp(
    r"^[ \n](?:(?:for|to|from|on|by|was|were|is|are|went to|goes to|came from|chose|backed|preferred|favou?red|of|had|some)[ \n])?(?:of (?:an)?other [a-z]+|something else|none of|(?:[\w’'-]+[ \n]){1,3}or elsewhere|others?|other (?:origins?|races?|backgrounds?|nationalit\w+|languages?|descent|parties|candidates|makers|brands|sources|causes|uses|categories|countries|faiths|religions|groups|fuels|crops)|elsewhere|someone else|another (?:candidate|party))\b",
    re.IGNORECASE,
)




def sort(noun: str) -> str:
    """What sort of whole a noun is: votes, persons or itself."""
    if noun in PRONOUNS or not noun:
        return ""
    if noun in _VOTES:
        return "vote"
    return "person" if noun in _PERSONS else noun


def persons(noun: str) -> bool:
    """Whether a whole is made of those who may do several things each."""
    return sort(noun) == "person" or human(noun) or _AGENTS.match(noun) is not None


def same_whole(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Whether two named wholes can be one."""
    if a[0] and b[0] and a[0] != b[0]:
        return False
    x, y = sort(a[1]), sort(b[1])
    return not x or not y or x == y or {x, y} == {"vote", "person"}


def fronted(p: Portion) -> tuple[str, str] | None:
    """The whole that stands before a share: "Of the money, 40%"."""
    found = FRONT.search(p.head)
    return noun_of(found["np"]) if found else None


def remainder(p: Portion) -> bool:
    """Whether a share is called what is left."""
    return _REST_HEAD.search(p.head[-80:]) is not None or _REST_TAIL.match(p.tail) is not None


def others(p: Portion) -> bool:
    return _OTHERS.search(p.head.rstrip("(, \n")[-40:]) is not None or _OTHERS_TAIL.match(p.tail) is not None


def rounding(members: Sequence[Portion]) -> float:
    """How far over a whole the members may come because each was rounded."""
    if all(p.decimals for p in members):
        return 0.06 * len(members) * (1 if all(p.decimals == 1 for p in members) else 0.2) + 0.01
    return 1.01 if len(members) == 2 else max(2.0, len(members) / 2)
