"""Whether the text says that each gave one answer, or that each could give several."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._portions import Portion
from newslint.regexp import regexp

#: Several answers from one person.
_MANY = regexp(
    r"\bmore than (?:one(?! in\b| third| quarter| half)|once)\b|\bseveral (?:answers|reasons|options)|\b(?:multiple|several|many) (?:answers|responses|choices|options|reasons)\b|\b(?:could|can|were (?:allowed|asked|able|free|invited) to|was allowed to|may|might) (?:pick|choose|name|select|give|tick|list|mention|vote for) (?:(?:up to|as many|two|three|several|more|any|all)\b|as)"
    r"|\ball that appl|\bup to (?:two|three|four|five)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|times))|\bas many as (?:they|you)|\b(?:many|some|several|most) (?:[a-z]+ (?:(?:all|both|two)\b|more than)|(?:had|have|gave|fell|are|were) (?:more|in|several|two|multiple|both)\b)|\boverlap|\bnot mutually exclusive|\badd(?:s|ed)? up to (?:more|over)|\b(?:of any race|exceeds? 100|more than 100|over 100)\b|\bboth (?:answers|options|parties|categories)\b|\b(?:count(?:ed)?|vote|choose|answer|reply) twice\b|\bmultiple[- ](?:answer|response|choice)|\b(?:which|what) [a-z]+s (?:they|he|she|people|you)\b(?! (?:would (?:vote|back)|voted))",
    re.IGNORECASE,
)
#: "In no case was more than one cause recorded".
_NO_TWO = regexp(r"\b(?:[Nn]o|[Nn]one|[Nn]obody|not|never)\b[^.;]{0,30}\b(?:more than one|twice|both|overlap\w*|two)\b")
#: "Each family named one language", "there is no other income".
_ONE_EACH = regexp(
    r"\b(?:[Ee]ach|[Ee]very|[Nn]o|[Nn]one|[Nn]obody|[Nn]o one)\b[^.;?!]{0,40}?\b(?:one|once|two|single)\b|\b(?:[Tt]here (?:is|are|was|were) no (?:other|second|third|fourth|fifth|sixth)|[Nn]obody else|[Nn]o one else|[Nn]o other)\b|\b(?:single|one) (?:main|favou?rite|most)\b|\b(?:main|favou?rite|first) (?:language|choice|reason)\b|\b(?:mother tongue|native language|like[ds]? best)\b|\bcounted (?:only )?once\b"
)
#: "Asked whom they would back", "were classed as urgent": one answer, one class.
_ASKED = regexp(
    r"\b(?:[Aa]sked|[Qq]uestion(?:ed)?|choos\w+|chose|pick\w*)[ \n](?:[\w’'-]+[ \n]){0,4}?(?:which|who|whom|what|where|how)\b[^.;:?]{0,70}?\b(?:would (?:vote|back|choose|prefer|pick|support|elect|like to see|rather)|prefer\w*|like[ds]? (?:best|most)|favou?rite|best|most|main(?:ly)?|usually|should (?:win|lead|become|be))\b"
)
#: One answer, owner or place each.
_SINGLE = regexp(
    r"\b(?:one answer|a single answer|single-choice|single choice|single winner|pick(?:ed)? (?:a single|just one|only one)|only one (?:answer|category|choice|option|reason|cause|box)|(?:only|just) one(?=[,.;])|a single (?:race|category|group|cause|reason|religion|box)|just one (?:answer|category|choice|option|reason)|one category|one of (?:two|three|four|five|six|the (?:two|three|four|five)) (?:answers|options|choices|statements|replies|responses)|choose (?:between|one)|pick one|two-(?:man|way|woman|person|horse|candidate) (?:race|contest|election|runoff|run-off|fight)"
    r"|only (?:names|candidates|two|options|owners|shareholders|contenders|choices)|just (?:two|three|four) (?:shareholders|owners|candidates|parties|options|partners|holders|makers|firms)|(?:two|three|four|five) (?:sets|kinds|ways|parts|groups|categories|classes|types|shareholders|owners|partners|holders|causes|sources|lenders|creditors|suppliers|buyers|backers|investors|donors|heirs|bidders)\b|blood (?:types?|groups?)|only challenger|only (?:rival|opponent)"
    r"|(?:its|the|their|his|her) (?:whole|entire)|between them|all (?:of )?(?:the|its|their)|shared? (?:out )?between|mutually exclusive|no(?:thing)? (?:one|body)? ?(?:was|were|is) counted twice)\b",
    re.IGNORECASE,
)
_BOTH = regexp(r"\b(?:both|all three)[\W_]*$")


def several_each(members: Sequence[Portion], near: str) -> bool:
    """Whether one may be counted in several of the shares."""
    return any(_BOTH.search(p.predicate) for p in members) or (_MANY.search(near) is not None and _NO_TWO.search(near) is None)


def one_each(members: Sequence[Portion], words: str, near: str = "") -> bool:
    """Whether each is counted in one share only."""
    return (
        _SINGLE.search(words) is not None
        or _ONE_EACH.search(near) is not None
        or _ASKED.search(near) is not None
        or _NO_TWO.search(near) is not None
        or sum(re.search(r"\b(?:only|alone)\b", p.tail) is not None for p in members) >= 2
    )
