"""What a length counts from, read from its sentence, and whether a date of the sentences around tells when that was."""

from __future__ import annotations

import re

from newslint.checks.dates._calendar import words
from newslint.checks.dates._links import ABOUT, BEGAN, FOUNDED
from newslint.checks.dates._passages import WHEN
from newslint.checks.dates._same_event import Side, same_event
from newslint.regexp import regexp

# What a length counts from ----------------------------------------------------------------------------------------------

NOW = regexp(rf"[{WHEN}]|\b(?:is|are|has|have|’s|’ve|still|now|today|remains?|will|continues?|this (?:week|month|year|spring|summer|autumn|fall|winter)|says?)\b")
_LACK = r"(?:low|high|wait|drought|absence|gap|hiatus|lull|famine|exile|silence|barren run|spell|break|pause)"
WAIT = regexp(rf" (?:[\w-]+ ){{0,2}}?{_LACK}\b|,? (?:without|since)\b")
OF_A_WAIT = regexp(rf"\b{_LACK} of {ABOUT}$")
AFTER_EVENT = regexp(rf" (?:to the (?:day|month|week) |almost |nearly )?(?:on )?(?:after|since) | to {WHEN} | (?:have|has) (?:gone by|passed|gone|elapsed|now passed) since ")
AHEAD_NOUN = regexp(r" ?(?:bonds?|notes?|lease|mortgage|contract|deal|plan|loan|sentence|term|ban|suspension|strategy|program(?:me)?|agreement|period|visa|guarantee|licen[cs]e|average|yields?|treasur\w+|old)\b|[^,;]{0,40}\b(?:before|until|would|could|should|later|earlier|ago|from now|to (?!date|now|bring|get|win|come|reach|reopen|return|find|build|finish|complete)[a-z]+|in (?:prison|jail))\b|-")
GENERIC = regexp(
    r"(?=[,.;:)—–]|$)|(?:’|')? ?(?:in (?:the |that |this |his |her |its |their |a )?(?:\w+ )?(?:job|post|role|office|charge|power|business|service|operation|use|place|position|seat|print|force|existence|command|exile|hiding|captivity|custody|detention|prison|jail|chamber|house|parliament|team|saddle|chair|limbo|storage|store|ruins)"
    r"|at (?:the |its |his |her |their )?(?:\w+ )?(?:top|helm|sea|post|desk|wheel|counter|firm|club|company)|on the (?:\w+ )?(?:job|throne|bench|board|council|force|air|road|run|payroll|shelf)|as (?:an? |the |its |their )?[\w-]+|of (?:marriage|service|trading|rule|operation|publication|occupation|closure|captivity|exile|separation)"
    r"|apart|together|away|there|in [A-Z]\w+|without \w+|with the (?:\w+)|behind (?:the|bars)|underground|in a row|to \w+|(?:is|was|has been|had been|were) (?:too |long|enough|a long))\b"
)
LASTING = regexp(
    r" (?:[\w-]+ )?(?:marriage|career|tenure|reign|rule|war|conflict|civil war|ban|embargo|blockade|siege|occupation|partnership|relationship|monopoly|feud|dispute|stint|spell|run|presidency|premiership|chairmanship|stay|association|exile|closure|campaign|fight|battle|search|hunt|wait|insurgency|dictatorship|dominance|leadership|strike|standoff|mystery|stewardship|membership|ownership|friendship)\b"
)

# What happened on a date ------------------------------------------------------------------------------------------------

BEGINS = regexp(
    rf"{BEGAN}|{FOUNDED}|\b(?:married|wed|tied the knot|exchanged vows|(?:came|went|put|brought) in(?:to)?|came (?:to|there)|took (?:up|it|them|the|effect|hold)|taken (?:on|in|from|hostage|prisoner|captive)|(?:been|were|was) taken|walked out|downed tools|stole|stolen|cut (?:it|them)|prised|filed|bought|acquired|inherited|started|opened|launched|erupted|broke out|arrested|detained|seized|captured|abducted|kidnapped|imprisoned|jailed|fled|left|separated|split|parted|closed|shut|vanished|disappeared|lost|handed down|issued|signed|sealed|agreed|declared|drowned|died|killed|built|laid|born|recruited|assumed|succeeded|swore|won|fell|emigrated|dates?|dating|introduced|invaded|annexed|occupied|settled|moved|since)\b",
    re.IGNORECASE,
)
#: "She won a seat in 2002" begins something of its own.
OF_ITS_OWN = regexp(r"\b(?:won|started|began|opened|launched|bought|took|founded|signed|built|lost|left|set up|established|published|moved|filed|introduced) (?:a|an|another) ")


def event_after(here: Side) -> str:
    """The event that "ten years after" counts from."""
    return re.split(r"[,;:—–]", AFTER_EVENT.sub(" ", here.right, count=1) if AFTER_EVENT.match(here.right) else here.right, maxsplit=1)[0]


_JUBILEE_OF = regexp(r" (?:of|since) (?:(?:the|his|her|its|their|a|an) )?(?P<what>[^,;.]*)")
#: What an anniversary is of where it says no more, or the founding.
_OWN_BIRTH = words("founding foundation opening birth creation establishment launch independence incorporation existence inception")
_FOUNDING = regexp(rf"{FOUNDED}|{BEGAN}", re.IGNORECASE)


def jubilee_of(here: Side, there: Side) -> bool:
    """Whether a date is told of what an anniversary is of."""
    of = _JUBILEE_OF.match(here.right)
    what = of["what"] if of else ""
    if re.search(r"\bwedding\b|marriage", here.left[-20:] + what[:20]):
        return bool(re.search(r"\b(?:wed|married|wedding|tied the knot|exchanged vows)\b", there.clause))
    if of is None or set(what.split()) & _OWN_BIRTH:
        return bool(_FOUNDING.search(there.clause)) or (of is None and bool(re.search(r"\btheir (?:\w+ )?$", here.left) and re.search(r"\b(?:[Ww]ed|[Mm]arried|tied the knot)\b", there.clause)))
    return same_event(what, there.clause) or ("death" in what and bool(re.search(r"\bdied\b", there.clause)))


