"""What a length counts from, read from its sentence, and whether a date of the sentences around tells when that was."""

from __future__ import annotations

import re

from newslint.checks.dates._calendar import words
from newslint.checks.dates._links import ABOUT, BEGAN, FOUNDED
from newslint.checks.dates._passages import AFTER, AGO, DATE, JUBILEE, LATER, WHEN
from newslint.checks.dates._same_event import OF_THE_SAME, Side, at_odds, same_event, shared
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp

# What a length counts from ----------------------------------------------------------------------------------------------

_NOW = regexp(rf"[{WHEN}]|\b(?:is|are|has|have|’s|’ve|still|now|today|remains?|will|continues?|this (?:week|month|year|spring|summer|autumn|fall|winter)|says?)\b")
_RECORD = regexp(
    rf"\b(?:first|the only|worst|best|(?:the|its|his|her|their|[’']s|an?|as|new) (?:[\w-]+ )?(?:\w{{2,}}est|(?:most|least) \w+))\b[^;]* (?:in|for) {ABOUT}$|(?:\b(?:not|never|no)\b|n[’']t)\b[^;]* (?:in|for) {ABOUT}$",
    re.IGNORECASE,
)
_LACK = r"(?:low|high|wait|drought|absence|gap|hiatus|lull|famine|exile|silence|barren run|spell|break|pause)"
_WAIT = regexp(rf" (?:[\w-]+ ){{0,2}}?{_LACK}\b|,? (?:without|since)\b")
_OF_A_WAIT = regexp(rf"\b{_LACK} of {ABOUT}$")
#: "Of any kind" is another record than the one told of.
_LOOSE = regexp(r"\bof any\b[^,;]*$")
_AFTER = regexp(rf" (?:to the (?:day|month|week) |almost |nearly )?(?:on )?(?:after|since) | to {WHEN} | (?:have|has) (?:gone by|passed|gone|elapsed|now passed) since ")
_STRETCH = regexp(
    rf"(?:\b(?:(?P<end>after|end(?:s|ed|ing)?|clos(?:es|ed|ing)|halt(?:s|ed|ing)?|break(?:s|ing)?|broke|took|taken|takes|that)|for|spent|served|serving|celebrat\w+|mark(?:s|ed|ing)?|of|over|been \w+|in (?=his|her|its|their)) ?|^[\"“]?)(?:(?:a|an|the|his|her|its|their|some) )?{ABOUT}$",
    re.IGNORECASE,
)
#: A span of this kind lies ahead, or was never meant to end now.
_AHEAD = regexp(
    r"\b(?:to last|to run|another|next|within|jailed|sentenced|banned|planned|expected|due|to be|up to|every|each|had|would|could|should|must|contract|loan|bond|lease|plan|deal|term|sentence|old)\b[^,;]*$", re.IGNORECASE
)
_AHEAD_NOUN = regexp(r" ?(?:bonds?|notes?|lease|mortgage|contract|deal|plan|loan|sentence|term|ban|suspension|strategy|program(?:me)?|agreement|period|visa|guarantee|licen[cs]e|average|yields?|treasur\w+|old)\b|[^,;]{0,40}\b(?:before|until|would|could|should|later|earlier|ago|from now|to (?!date|now|bring|get|win|come|reach|reopen|return|find|build|finish|complete)[a-z]+|in (?:prison|jail))\b|-")
#: "Overturned a ruling that had stood for three decades", "had spent 29 years there": until now.
_STOOD = regexp(r"\b(?:(?:which|that|who) had\b|had (?=spent\b))")
_GENERIC = regexp(
    r"(?=[,.;:)—–]|$)|(?:’|')? ?(?:in (?:the |that |this |his |her |its |their |a )?(?:\w+ )?(?:job|post|role|office|charge|power|business|service|operation|use|place|position|seat|print|force|existence|command|exile|hiding|captivity|custody|detention|prison|jail|chamber|house|parliament|team|saddle|chair|limbo|storage|store|ruins)"
    r"|at (?:the |its |his |her |their )?(?:\w+ )?(?:top|helm|sea|post|desk|wheel|counter|firm|club|company)|on the (?:\w+ )?(?:job|throne|bench|board|council|force|air|road|run|payroll|shelf)|as (?:an? |the |its |their )?[\w-]+|of (?:marriage|service|trading|rule|operation|publication|occupation|closure|captivity|exile|separation)"
    r"|apart|together|away|there|in [A-Z]\w+|without \w+|with the (?:\w+)|behind (?:the|bars)|underground|in a row|to \w+|(?:is|was|has been|had been|were) (?:too |long|enough|a long))\b"
)
LASTING = regexp(
    r" (?:[\w-]+ )?(?:marriage|career|tenure|reign|rule|war|conflict|civil war|ban|embargo|blockade|siege|occupation|partnership|relationship|monopoly|feud|dispute|stint|spell|run|presidency|premiership|chairmanship|stay|association|exile|closure|campaign|fight|battle|search|hunt|wait|insurgency|dictatorship|dominance|leadership|strike|standoff|mystery|stewardship|membership|ownership|friendship)\b"
)

# What happened on a date ------------------------------------------------------------------------------------------------

_PREVIOUS = regexp(r"\b(?:last|previous(?:ly)?|latest|most recent(?:ly)?|predecessor|not since|since|earlier|formerly|prior|same|then)\b", re.IGNORECASE)
_COMES_BACK = regexp(r"\b(?:lower|higher|colder|hotter|warmer|wetter|drier|worse|better|bigger|larger|fewer|more)\b|\bso [a-z]+ (?:was |were )?(?:in|on)? ?$")
_CREATED = r"\b(?:built|born|founded|designed|constructed|completed|erected|established|formed|created|laid|launched|first|dug|planted)\b"
_STOPPED = regexp(r"\b(?:split(?: up)?|broke (?:up|off)|closed|shut|cut|severed|left|went|quit|stopped|suspended|abandoned|banned|halted|ended|parted|fled|disbanded|withdrew|withdrawn|dropped|axed|scrapped|cancel+ed|relegated|expelled|destroyed|bombed|burned)\b")
BEGINS = regexp(
    rf"{BEGAN}|{FOUNDED}|\b(?:married|wed|tied the knot|exchanged vows|(?:came|went|put|brought) in(?:to)?|came (?:to|there)|took (?:up|it|them|the|effect|hold)|taken (?:on|in|from|hostage|prisoner|captive)|(?:been|were|was) taken|walked out|downed tools|stole|stolen|cut (?:it|them)|prised|filed|bought|acquired|inherited|started|opened|launched|erupted|broke out|arrested|detained|seized|captured|abducted|kidnapped|imprisoned|jailed|fled|left|separated|split|parted|closed|shut|vanished|disappeared|lost|handed down|issued|signed|sealed|agreed|declared|drowned|died|killed|built|laid|born|recruited|assumed|succeeded|swore|won|fell|emigrated|dates?|dating|introduced|invaded|annexed|occupied|settled|moved|since)\b",
    re.IGNORECASE,
)
#: "She won a seat in 2002" begins something of its own.
OF_ITS_OWN = regexp(r"\b(?:won|started|began|opened|launched|bought|took|founded|signed|built|lost|left|set up|established|published|moved|filed|introduced) (?:a|an|another) ")
_NOT_THEN = regexp(r"\b(?:until|till|before|after|by|to|due|planned|expected|for)(?: the)? $", re.IGNORECASE)
_PLANNED = regexp(r"\b(?:planned|expected|due|to be|would|could|should|will|must|target)\b[^,;]*$", re.IGNORECASE)
_SINCE_THEN = regexp(r"\bsince(?: the)? $", re.IGNORECASE)
_SINCE = regexp(r"\bsince(?: [^,;]*)? $", re.IGNORECASE)
#: "That was in Lima, in 2016".
_EACH = regexp(r"\b(?:every|each|another|per) $", re.IGNORECASE)
_THAT_WAS = regexp(r"(?:That|This|It|that|it) (?:was|came|happened)(?! (?:opened|built|founded|created|made|launched|born|formed|set)\b)(?: [\w’'-]+){0,3},? (?:in|on|at|back in)? ?(?:the \w+ of )?$")


def of_one(x: TimeExpression, sort: str, here: Side, there: Side, apart: int) -> bool:
    """Whether a length that reaches to now and a date tell of one event; the date lies `apart` sentences after the length."""
    if (_NOT_THEN.search(there.left) and not _GOING_BACK.search(there.left)) or _PLANNED.search(there.left) or _EACH.search(here.left) or x.count == 1:  # "£2m a year since 2019"
        return False
    if sort == JUBILEE:
        return _jubilee(here, there, apart)
    if sort == AGO:
        return bool(apart) and not _SINCE_THEN.search(there.left) and _ago(here, there, apart)
    if x.role == "earlier" and not apart and re.fullmatch(r",? (?:in|on|by) ", here.right.split(DATE)[0]):
        return here.left.count(DATE) == 0 and bool(_NOW.search(here.left))
    if x.role in ("earlier", "before", "past") or sort == LATER:
        return False
    if _RECORD.search(here.left) or _OF_A_WAIT.search(here.left) or _WAIT.match(here.right):
        return not _LOOSE.search(here.left) and _since_the_last(here, there, apart)
    if sort == AFTER or _AFTER.match(here.right):
        return _after(here, there, apart)
    return _stretch(here, there, apart)


#: "A run going back to 2011".
_GOING_BACK = regexp(r"\b(?:run|wait|drought|streak|spell|sequence|series|record|jinx|hoodoo|curse|famine|barren \w+|absence|gap|low|high)\b[^,;.]{0,40}?\b(?:going|goes|went|stretch\w+|dat\w+|reach\w+|extend\w+)(?: all the way)? (?:back )?(?:to|from) $|\b(?:run|wait|drought|streak|spell|sequence|barren \w+) (?:that |which )?(?:had )?(?:begun|began|started|lasted since|since) (?:in )?$")
#: "The last vote", whatever happened at it.
_OTHER_TIME = regexp(r"\b[Tt]he (?:last|previous|latest) (?!time|one|occasion|such|comparable|similar|low|high|peak|record)[a-z]+,? (?:in|on|of)?(?: the)? ?$")
_LAST_WHAT = regexp(r"\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts) (?:last|previous|most recent) ([a-z]+), (?:in|on)(?: the)? $")
_SUCCESS = regexp(r"\b(?:one|time|such|occasion|win|victory|success|title|triumph|medal|gold|trophy|cup|crown|goal|championship|point|appearance|visit|best|mark|low|high|peak|was|came|pair|to)\b")
_NONE_SINCE = regexp(r"\b(?:none|nobody|no one|nothing|not|never|no [a-z]+)\b[^;]*\bsince\b")


def _since_the_last(here: Side, there: Side, apart: int) -> bool:
    """ "The first in 20 years" and when the last one was."""
    if _GOING_BACK.search(there.left) and (not apart or _OF_A_WAIT.search(here.left) or _WAIT.match(here.right) or shared(here.clause, there.clause)):
        return True
    if not apart:
        return False
    if re.search(r"\w{3,}est\b|\b(?:most|least) ", here.left[-60:]) and _OTHER_TIME.search(there.left):
        return False  # "the lowest turnout in 20 years. The last vote, in 2019"
    if re.match(r" for (?:the |an? |his |her )?[a-z]+", here.right) and not shared(here.right[:40], there.clause):
        return False  # "the first in three years for the coach"
    what = _LAST_WHAT.search(there.left)
    if what and not _SUCCESS.search(what[1]) and not shared(what[1], here.clause) and not same_event(what[1], here.clause) and not re.match(r"[^,;]*\bto do so\b", what[0]):
        return False  # "have not met for seven years. Their last deal, in 2003"
    if apart > 0 and _NONE_SINCE.search(there.right):
        return True
    if _PREVIOUS.search(there.left[-90:]) or (_PREVIOUS.search(there.clause) and not _SINCE.search(there.left)):
        return True
    if apart == 1 and _STOPPED.search(there.clause) and (re.match(r"(?:They|It|He|She) ", there.left) or _OF_A_WAIT.search(here.left)):
        return True
    return bool(_COMES_BACK.search(there.clause)) and shared(here.left[-90:], there.clause)


def event_after(here: Side) -> str:
    """The event that "ten years after" counts from."""
    return re.split(r"[,;:—–]", _AFTER.sub(" ", here.right, count=1) if _AFTER.match(here.right) else here.right, maxsplit=1)[0]


def _after(here: Side, there: Side, apart: int) -> bool:
    """ "Nine years after it opened in 2016", "four years after his conviction" and when that was."""
    event = event_after(here)
    if DATE in here.left or not (here.opens or _NOW.search(here.left + here.right[len(event) :]) or _AFTER.match(here.right)):
        return False
    if not apart:
        return (here.opens or bool(_NOW.search(here.left + here.right[len(event) :]))) and DATE in event and len(event) < 90
    if DATE in here.right or _SINCE.search(there.left):
        return False
    if same_event(event, there.clause) or (apart == 1 and _THE_EVENT.fullmatch(there.left)) or _THAT_WAS.match(there.left):
        return True
    if apart == 1 and _HE_DID.match(there.left) and not _MADE.search(there.clause) and not at_odds(event, there.clause):
        return True
    if apart == 1 and "first " in event and OF_THE_SAME.match(there.left) and not at_odds(event, there.clause):
        return True
    return apart < 0 and re.fullmatch(r" ?(?:the|that|this) [\w-]+ ?", event.rstrip(".")) is not None and re.fullmatch(r"(?:Now|Today)?,? ?", here.left) is not None


#: "When it did, in 1983", "It was stolen in 1989".
_HE_DID = regexp(r"(?:When|After|Before) (?:he|she|it|they) did,|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?:(?:was|were|had been) )?[a-z]{3,}\b(?! (?:an?)\b)")
_MADE = regexp(rf"{FOUNDED}|{BEGAN}|{_CREATED}|\b(?:made|painted|written|composed|bought|cast|carved|first|last|met|was (?:at|in|on|a|an|the))\b", re.IGNORECASE)
#: "The disaster was 30 years ago", "That was ten years ago".
_IT_WAS = regexp(r"[\"“]?(?:That|This|It|The (?:[\w-]+ )?[\w-]+|(?:That|This) [\w-]+) (?:was|happened|occurred|struck|took place|came)(?: [\w-]+){0,2}? $")


#: "When she handed it over, in 2013", "Since the ban came in, in 2013": of what was just told.
_AT_THAT = regexp(r"(?:[Ww]hen|[Ss]ince|[Aa]fter|[Bb]efore) (?:he|she|it|they) (?:(?:was |were )?[a-z]+ (?:it|them|him|her|so|over|out|in|up|down|off|away)|did|happened|came)\b[^,;.]*, (?:in|on|back in)(?: the \w+ of)? $|[Ww]hen (?:he|she|it|they) [a-z]+ (?:it|them|him|her|so|there|away|over|out)\b[^,;.]* (?:in|on) $")
_EVENT = r"(?:\w+(?:ings?|tion|ment|ence|ance|uption)|crisis|war|battle|fire|flood|storm|quake|earthquake|disaster|crash|accident|attack|murder|strike|drought|famine|coup|vote|summit|verdict|defeat|victory|win|launch|merger|siege|riots?|raid|blast|collapse|closure|strike|robbery|theft)"
_THE_ONE = regexp(r"(?:[Ww]hen|[Ss]ince|[Aa]fter|[Bb]efore) (?:the|that|this) ([a-z]{3,}) [^,;.]*, (?:in|on) (?:the \w+ of )?$")
#: "The shooting, in June 2012,".
_THE_EVENT = regexp(rf"(?:The|That|This|Those|These) (?:[a-z-]+ )?(?:{_EVENT}|talks), (?:which (?:was|came|happened|took place|occurred) )?(?:in|on|early in|late in) (?:the \w+ of )?", re.IGNORECASE)
#: "That stoppage, 20 years ago, ..."
_THAT_THING = regexp(rf"[\"“]?(?:That (?:[a-z-]+ )?[a-z-]+|This (?:[a-z-]+ )?{_EVENT})(?:, |[ ]?[–—(] ?)(?:only |just |some |about |almost |nearly |more than )*")


def _ago(here: Side, there: Side, apart: int) -> bool:
    the = _THE_ONE.match(there.left)
    if the and apart == 1 and the[1][:3] in {w[:3] for w in re.findall(r"[a-z]{3,}", here.clause)}:
        return True  # "The council banned it ... Since the ban came in, in 2013"
    if apart == 1 and (_AT_THAT.match(there.left) or _THE_EVENT.fullmatch(there.left)):
        return True
    if apart < 0 and (_THAT_THING.fullmatch(here.left) and here.right.startswith((",", " –", " —", ")"))):
        return True
    if apart < 0 and _IT_WAS.fullmatch(re.sub(rf"{ABOUT}$", "", here.left)) and re.match(r"[,.;]", here.right):
        return True
    return bool(apart == 1 and _THAT_WAS.match(there.left)) or same_event(here.clause, there.clause)


_JUBILEE_OF = regexp(r" (?:of|since) (?:(?:the|his|her|its|their|a|an) )?(?P<what>[^,;.]*)")
#: What an anniversary is of where it says no more, or the founding.
_OWN_BIRTH = words("founding foundation opening birth creation establishment launch independence incorporation existence inception")
#: "Who joined the orchestra in 1990, celebrates her 25th anniversary".
_WHO = regexp(rf"^[^;]*,? (?:who|which|that) [^,;]*{DATE}, [^,;]*$|^[^,;]*, [a-z]+ed [^,;]*{DATE}, [^,;]*$")
_ITS_OWN = regexp(r"\b(?:its|their|his|her) $")
_ASIDE = regexp(r"\b(?:next|near|with|beside|where|who|which|when|for|after|before)\b")


_FOUNDING = regexp(rf"{FOUNDED}|{BEGAN}", re.IGNORECASE)


#: "Married in July 1957 at a registry office in Hull, ..."
_DONE_FIRST = regexp(rf"(?:[A-Z][a-z]+ed|Built|Wed|Born|Dug|Begun|Laid)\b[^,;]* {DATE}[^;]*,")
#: Nouns by which any event is called.
_GENERIC_EVENT = regexp(r"\b(?:disaster|tragedy|catastrophe|accident|incident|event|attack|massacre|atrocity|uprising|outbreak|calamity|killings?|bombings?|explosion|blast|crash|fire|landings?|battle|collapse|sinking|murder|assassination|revolution|coup|shooting|storm|quake|earthquake|flood)\b")
_FULL = regexp(r"\b(?:on|of|morning of|night of|day of|early on|late on) (?:the )?$")


def _jubilee(here: Side, there: Side, apart: int) -> bool:
    """An anniversary, and when that was which it is of."""
    of = _JUBILEE_OF.match(here.right)
    what = of["what"] if of else ""
    if not apart and of and DATE in what:
        return not _ASIDE.search(what[: what.index(DATE)])
    if not apart and not (_WHO.search(here.left) and _ITS_OWN.search(here.left)) and not (_DONE_FIRST.match(here.left) and re.search(r"\b(?:its|their|his|her) (?:\w+ )?$", here.left)):
        return False
    if (apart and DATE in here.left + here.right) or re.search(r"\b(?:birthday|then|on (?:the|its|his|her|their) $)", here.left[-20:]):
        return False
    if jubilee_of(here, there):
        return True
    if apart == 1 and of and _GENERIC_EVENT.search(what) and _FULL.search(there.left) and not re.search(_CREATED, there.clause):
        return True
    return apart == 1 and what.startswith("day ") and bool(_HE_DID.match(there.left)) and not at_odds(what, there.clause)


def jubilee_of(here: Side, there: Side) -> bool:
    """Whether a date is told of what an anniversary is of."""
    of = _JUBILEE_OF.match(here.right)
    what = of["what"] if of else ""
    if re.search(r"\bwedding\b|marriage", here.left[-20:] + what[:20]):
        return bool(re.search(r"\b(?:wed|married|wedding|tied the knot|exchanged vows)\b", there.clause))
    if of is None or set(what.split()) & _OWN_BIRTH:
        return bool(_FOUNDING.search(there.clause)) or (of is None and bool(re.search(r"\btheir (?:\w+ )?$", here.left) and re.search(r"\b(?:[Ww]ed|[Mm]arried|tied the knot)\b", there.clause)))
    return same_event(what, there.clause) or ("death" in what and bool(re.search(r"\bdied\b", there.clause)))


#: "Elected in 2008, the senator ..."
_DONE = regexp(rf"(?:[A-Z][a-z]+ed|Built|Born|Sworn|Chosen|Won|Sold|Bought|Sent) [\w ]*{DATE},")


_AGAIN = regexp(r"\b(?:reopen\w*|return\w*|back|resum\w*|reviv\w*|restor\w*|rebuilt|reunit\w*|rejoin\w*)\b[^,;]*$")


def _stretch(here: Side, there: Side, apart: int) -> bool:
    """A length that reaches to now, and when it began."""
    since = bool(_SINCE.search(there.left))
    if apart and DATE in here.left + here.right:
        return False
    m = _STRETCH.search(here.left)
    named = LASTING.match(here.right)
    if not (m or named) or _AHEAD.search(_STOOD.sub(" ", here.left)) or (_AHEAD_NOUN.match(here.right) and not (m and m["end"] == "after" and re.match(r" (?:in|behind) (?:prison|jail|bars)\b", here.right))):
        return False
    if not (_NOW.search(here.left + here.right) or (here.opens and m and m["end"]) or (apart == 0 and _STOOD.search(here.left))):
        return False
    if not (BEGINS.search(there.clause) or since) or OF_ITS_OWN.search(there.clause):
        return False
    if not apart and not (since or _WHO.search(here.left) or _DONE.match(here.left)):
        return False
    if _AGAIN.search(here.left) and not _STOPPED.search(there.clause):
        return False  # "reopened after three years. Built in 1904, ..."
    if named:
        return True
    if apart and not since and m and m["end"] and re.match(r" of \w+", here.right) and not re.search(_CREATED, there.clause):
        return True
    return bool(_GENERIC.match(here.right.lstrip("’'")) or _GENERIC.match(here.right)) or (bool(apart) and shared(here.right[:60], there.clause))
