"""How the two values of a change are joined in a sentence, and the words of direction.

    form(head, middle, tail) -> "from-to" | "to-from" | "against" | None

The three arguments are the lower-case words before the first value, between the two, and after the second.
"""

from __future__ import annotations

import re

from newslint.regexp import regexp

_UP = (
    r"ros(?:e)|ris(?:e|es|ing|en)|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing|owth)|climb(?:s|ed|ing)?|jump(?:s"
    r"|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|gain(?:s|ed|ing)?|expan(?:d|ds|ded|ding"
    r"|sion)"
    r"|swell(?:s|ed|ing)?|swollen|balloon(?:s|ed|ing)?|rocket(?:s|ed|ing)|leap(?:s|t|ed|ing)?|spik(?:e|es|ed|ing)"
    r"|(?:shot|went|gone|go|goes|going|tick(?:ed|s|ing)?|edg(?:ed|es|ing)|inch(?:ed|es|ing)|pushed|crept|moved|came|put) up"
    r"|(?<!made )(?<!make )(?<!makes )(?<!making )(?<!took )(?<!take )(?<!taken )(?<!takes )(?<!ended )(?<!set )(?<!gave )up"
    r"|uptick|rais(?:e"
    r"|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)"
    r"|recover(?:s|ed|ing)?|rebound(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|widen(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|higher|upturn|rally"
    r"|rallied"
    r"|mushroom(?:s|ed|ing)|thicken(?:s|ed|ing)?|escalat(?:es|ed|ing)|multipl(?:ies|ied|ying)|mount(?:ed|ing)|bounc(?:es|ed|ing) back"
    r"|snapp(?:ed|ing) back"
    r"|heighten(?:s|ed|ing)?|broaden(?:s|ed|ing)?|bulk(?:ed|ing) up|firm(?:ed|ing)"
)
_DOWN = (
    r"f(?:ell|all|alls|alling|allen)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|sl(?:id|ide"
    r"|ides|iding)|slip(?:s|ped|ping)?|s(?:ank|ink|inks|inking|unk)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?"
    r"|tumbl(?:e|es|ed|ing)|shr(?:ank|ink|inks|unk|inking|inkage)|dip(?:s|ped|ping)?"
    r"|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|(?:went"
    r"|gone|go|goes|going|edg(?:ed|es|ing)|inch(?:ed|es|ing)|tick(?:ed|s|ing)?|crept|drifted|came|come|coming|brought|moved) down"
    r"|down|eas(?:ed|es|ing)|narrow(?:s|ed|ing)?|slump(?:s|ed"
    r"|ing)?|contract(?:ed|ing|ion)|downturn|shorten(?:s|ed|ing)?|dwindl(?:e|ed|es|ing)|fewer"
    r"|thinn(?:ed|ing)|wither(?:s|ed|ing)|erod(?:es|ed|ing)|ebb(?:s|ed|ing)|wan(?:es|ed|ing)|crumbl(?:es|ed|ing)|nosediv(?:es|ed|ing)"
    r"|sagg(?:ed|ing)"
    r"|reced(?:es|ed|ing)|diminish(?:es|ed|ing)?|lessen(?:s|ed|ing)?|par(?:ed|ing)|prun(?:ed|ing)|whittl(?:es|ed|ing)|curtail(?:s|ed"
    r"|ing)?|crater(?:ed|ing)"
    r"|slacken(?:s|ed|ing)?|subsid(?:es|ed|ing)|abat(?:es|ed|ing)|soften(?:s|ed|ing)?|skidd(?:ed|ing)|deflat(?:es|ed|ing)|cool(?:ed|ing)"
    r"|tail(?:ed|ing) off|tapered off|scal(?:ed|ing) back"
)
#: A change whose direction depends on the thing: a growth that slowed fell, a score that improved rose, a time fell.
_EITHER = r"quicken(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|slow(?:s|ed|ing)?|worsen(?:s|ed|ing)?|weaken(?:s|ed|ing)?"
WORD = regexp(rf"(?<![\w-])(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<either>{_EITHER}))(?![\w])")
FROM = regexp(
    r"(?:^|[\s(,])from(?:[\s]+(?:the|a|an|its|their|his|her|just|only|last|previous|year’s|year's|[a-z]+[’']s"
    r"|[a-z]+ly|record|low|high|of|about|already|peak|total|average|median|mean|around|some|roughly|nearly|present|current|old|base"
    r"|level|start)){0,5}[\s]*$"
)
TO = regexp(
    r"(?:^|[\s,])(?:to|reaching|reached|hit|hitting|at|stand(?:s|ing)? at|stood at)(?:[\s]+(?:a|an|the|its|just|only"
    r"|record|low|high|of|about|total|reach|[a-z]+ly|some|estimated|current|new|average|median|mean|around|nearly|close)){0,4}[\s]*$"
)
AGAINST = regexp(
    r"(?:^|[\s(,])(?:compared (?:with|to)|up from|down from|from|against|versus|vs\.?|instead of|rather than|than|on|after|over"
    r"|rising from"
    r"|falling from)(?:[\s]+(?:the|a|an|its|their|his|her|just|only|last|previous|prior|year|years|quarter|month"
    r"|same|[a-z]+[’']s?|[a-z]+ly|figure|total|record|of|about|in|period|earlier|[12]\d{3}(?:[’']s)?)){0,6}[\s]*$"
)


_YEAR_BETWEEN = regexp(
    r"\s(?:in|for|during) ((?:19|20)\d\d),?(?: and| but|, and)?(?:(?: (?:to|it|they|was|were|had|rose|fell|reached"
    r"|grew|dropped)){0,3}|[^.;:]{0,60} to)\s?"
)
_CALENDAR = "january february march april may june july august september october november december".split()
_IN_MONTH = regexp(rf"(?: (?!and\b|but\b|to\b|from\b)[a-z]+){{0,5}}?\s(?:in|for|by) ({'|'.join(_CALENDAR)})\b")
#: "36 in December and 12", "36 complaints in December, against 12".
_NEXT_MONTH = regexp(
    r"(?: (?!and\b|but\b|to\b|from\b)[a-z]+){0,5}? (?:in|for|by) [a-z]+,?(?: and| but| against| to| from| compared with)? "
)
_IN_YEAR = regexp(r"\s(?:in|for|during) ((?:19|20)\d\d)")


#: "The stock, which closed at $210 on Monday, jumped 15% to", "the lake, 4,000 sq km in 1990, is down 60% to".
_WAS = regexp(r"\bwhich (?:had )?(?:closed|stood|was|were|been|cost|sold|totall?ed|had|employed|numbered)(?: at| for)?\s$")
_ROSE_TO = regexp(rf"[^,.;:]{{0,40}}, (?:[a-z]+ ){{0,3}}(?:{_UP}|{_DOWN})\b[^,.;:]{{0,30}}\bto\s")
_IN_YEAR_ROSE_TO = regexp(rf" in (?:19|20)\d\d, (?:[a-z]+ ){{0,3}}(?:{_UP}|{_DOWN})\b[^,.;:]{{0,30}}\bto\s")

#: "Of the 1,500 cottages that stood here, 1,050 are left", "1,050 left of the 1,500".
_OF_WHICH = regexp(r"(?:^|\W)of (?:(?:the|its|their|his|her|some|about|original) ){0,3}$")
_THERE = regexp(r"[^.;:\d]{0,70}, (?:(?:only|just|about|some) )?")
_LEFT = r"(?:left|remain(?:s|ed|ing)?|surviv(?:e|es|ed|ing)|still [a-z]+|standing)"
_ARE_LEFT = regexp(rf"(?: [a-z]+)?(?: (?:are|is|were|was|have|had))? {_LEFT}\b")
_LEFT_OF = regexp(
    rf"(?: [a-z]+)?(?: (?:are|is|were|was))? {_LEFT}(?: [a-z]+)? (?:out )?of (?:(?:the|its|their|his|her|an|some|about|original) ){{0,3}}"
)

_UNIT_OF_TIME = r"(?:year|month|week|decade|quarter|season|generation|day|century|hour|winter|summer|spring|autumn|harvest|election)s?"
_LAST = regexp(rf"(?: [a-z]+)? last {_UNIT_OF_TIME}\b")
_MANY = r"(?:a|an|one|two|three|four|five|six|ten|twenty|\d{1,3}|several|some|many|few)"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter"
#: Words that put a value before another: "a year ago", "in the last survey", "in spring", "in 2019".
EARLIER = (
    rf"(?:(?:just |only |about |some |more than )?{_MANY} (?:few )?{_UNIT_OF_TIME} (?:ago|earlier|before|previously)"
    rf"|the (?:previous )?{_UNIT_OF_TIME}(?: before| earlier)?|last (?:{_UNIT_OF_TIME}|{_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)day)"
    rf"|(?:in|at) (?:the )?(?:first|last|previous|prior|earlier) (?:\w+)|in (?:early |late |mid-)?(?:{_MONTHS})|in (?:19"
    rf"|20)\d\d|at the (?:start|beginning|outset)(?: of [\w ]{{2,16}})?|previously|before(?: the| it| that)?(?: \w+)?"
    r"|then)"
)
_STEP = (
    r"(?:it|they|that|this|which|the figure|the total|the number|but|and|has|have|had|is|are|was|were|now|since|then"
    r"|today|later|by then|in the second|in the next|in the latest|stands?|stood|at|by|to|[a-z]+ly"
    rf"|(?:\d[\d.,]*\s?(?:%|per ?cent|percent)?)|{_UP}|{_DOWN}|(?:doubled|tripled|trebled|quadrupled|halved)|a year "
    rf"later|{_UNIT_OF_TIME} later)"
)
#: "43,926 a decade ago, has since halved to", "17% in the last survey and is now".
_EARLIER_FIRST = regexp(rf"(?: [a-z]+){{0,2}}? {EARLIER}[,;]?(?: {_STEP},?){{1,9}} ")
#: "$199m before the change, $236m after it".
_BEFORE_AFTER = regexp(r" before [^,;]{2,25}[,;] (?:and )?")
_AFTER = regexp(r" after(?: it| the| that| this|ward|wards|\b)")
#: "68,352; it is now", "to stay at 28%; it fell to".
_NOW = regexp(
    r"(?:[;,] | and )(?:but |and )?(?:it |they |that |which )?(?:is |are |stands at |has |have )?(?:now(?: at| "
    rf"stands at)? |(?:{_UP}|{_DOWN})(?: [a-z]+ly)?(?: by \d[\d.,]*(?:%| per ?cent| percent))? to )"
)
_STAY = regexp(r"(?:\bat|\bto be|\bto remain|\bwas|\bwere|\bstood at|\bof)\s$")
#: "$66m in spring, revenue at Petrov rose to", after "from".
_FROM_FIRST = regexp(rf"(?: {EARLIER})?,? [^.;]{{3,70}}(?:{_UP}|{_DOWN}|(?:doubled|tripled|quadrupled|halved))\b[^.;,]{{0,25}} to ")
#: The earlier value second: "25%; it had been", "in June, when it was", "47 per cent; a week ago it was".
_EARLIER_SECOND = regexp(
    rf"(?:[^.:]|\.\d){{0,70}}?[,;]? (?:and |but )?(?:when |where )?(?:{EARLIER},? )?(?:when )?(?:it|they|the figure"
    r"|the rate|the number) (?:had been|was|were|stood at|used to be|had stood at)(?: at)? "
    r"|[^.:;]{0,70},? (?:since|than)(?: [a-z0-9]+){0,3}?,? when (?:[a-z’'-]+ ){1,6}?"
    r"|[^.:]{0,60}[;,] (?:and |but )?(?:it|they) had (?:ended|closed|begun|started|opened|finished|cost|sold|fetched)"
    r"(?: [a-z]+){0,3}?(?: at| for| with)? "
    r"|[^.:;]{0,50}, having (?:once )?(?!had\b)[a-z]+(?: at| for)? "
)
#: "A loaf that cost 80 cents in January was selling for".
_THAT_HEAD = regexp(r"\b(?:that|which|who|where)\b(?: [a-z]+){1,4}\s$")
_THAT_MIDDLE = regexp(
    rf" (?:[a-z]+ ){{0,4}}?{EARLIER},? (?:now|today|was|were|is|are|has|had|had been|costs?|sells?|fetch\w*|will"
    rf"|employs?) [^.;:]{{0,40}}?"
)
#: "The fee, now $75, was $50 last year".
_NOW_HEAD = regexp(r"\b(?:now|currently|today)(?: at| stands at| about)?\s$")
_NOW_MIDDLE = regexp(r"(?: [a-z]+){0,3},? (?:was|were|had been|stood at|cost|came to|numbered|totall?ed)(?: at| about| just| only)?\s")
#: "Once 14,200, has fallen to".
_ONCE = regexp(r"\b(?:once|formerly|previously)(?: at)?\s$")
_ONCE_MIDDLE = regexp(r",? (?:[a-z]+ ){0,3}?(?:is|are|has|have|was|were|had|now|fell|dropped|rose|grew|shrank)\b[^.;:]{0,50}")
#: "9.1 million people, 40 percent below the".
_BASE = regexp(
    r"[^.;:]{0,70}?(?:\d ?%|\bper ?cent|\bthirds?|\bquarters?|\bhalf|\bfifths?|\btenth|\btwice|\bdouble|\btriple|\btimes)"
    r"(?: as [a-z]+ as)?(?: (?:more|less|up|down|higher|lower|fewer|larger|smaller|bigger|longer|shorter|cheaper|dearer"
    r"|increase|rise|raise|hike|gain|drop|fall|decline|decrease|reduction|improvement|jump|advance|cut)\b)?"
    r" (?:(?:below|above|than|on|over|under|of|from|short of) )?"
    r"(?:(?:the|its|their|his|her|last|previous|current|present|original|old|[a-z-]+[’']s?|roughly|about|just|in|some|(?:19|20)\d\d[’']s)\s){0,5}"
)
_BASE_SURE = regexp(
    r"\b(?:(?:increase|rise|raise|hike|cut|gain|drop|fall|decline|decrease|reduction|improvement|jump|advance) (?:on|over|from)"
    r"|short of|below|above|under|times|twice|double|triple|than|up on|down on)\b"
)
#: "5.8 square kilometres in 1985, 3.1 today".
_THEN_NOW = regexp(
    rf" (?:[a-z]+ ){{0,3}}?(?:{EARLIER})(?:,|,? and|,? but|;) (?:now |today )?(?:(?!the |an? |its |their |his "
    rf"|her )[a-z]+ ){{0,2}}?(?:at )?(?:about |just |only )?"
)
_YEAR = regexp(r"(?: [a-z]+){0,2} in ((?:19|20)\d\d)\b")
_TODAY = regexp(r"(?: [a-z]+){0,2} (?:now|today|this [a-z]+|at present|currently|in (?:19|20)\d\d|last [a-z]+)\b")
#: "Range from $40,000 to $70,000" tells no change.
RANGE = regexp(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|anywhere|anything|everything|stretch[a-z]*|costs?|spread|aged|ages)\b"
    r"[^.;:]{0,30}\bfrom\b[^.;:]{0,12}$"
)
_OTHER_ROSE = regexp(
    r"(?:\band|;|\bwhile|\bbut) (?:the |its )?(?!it\b|they\b|then\b|has\b|have\b|had\b|is\b|are\b|was\b|now\b)[a-z]{3,} "
    rf"(?:{_UP}|{_DOWN})\b"
)
_TWO_BEFORE = regexp(rf"(?: [a-z]+)? (?:the {_UNIT_OF_TIME} before|{_MANY} {_UNIT_OF_TIME} (?:ago|earlier|before)|in (?:19|20)\d\d)\b")
#: "1,900 and in 2010 it was 2,400": the next of a row.
_THEN_IN = regexp(r"\band (?:in|by) (?:19|20)\d\d\b")
#: "The lowest since 1980, when it was 6.2": not the value before.
_RECORD = regexp(r"\b(?:[a-z]+est|most|least|best|worst) (?:\w+ ){0,3}since\b")
_VERB_BEFORE = regexp(
    r"(?:was|were|of|is|are|at|totall?ed|earned|made|reported|posted|had|with|to|stands?|stood|hit|reached|:)(?: \w+){0,3}\s$|:\s$"
)


_COMPARES = regexp(
    r"\b(?:more|less|higher|lower|fewer|longer|shorter|greater|smaller|bigger|larger|cheaper|faster|slower|heavier|lighter)\b"
)
#: "28% (down four points) and Labour on 41%" is measured from nothing.
_MEASURED_ON = regexp(rf"(?:(?<![\w-])(?:{_UP}|{_DOWN}|{_EITHER})(?!\w)|{_COMPARES.pattern})(?:(?! and\b| while\b| but\b|\)).)*$")
#: "To $40 from $25 for adults and to $20 from $12 for children": two changes, each told backwards.
_NEXT_BACK = regexp(r"\band to\b")


#: Where another clause begins, or another thing changes.
_NEW_CLAUSE = regexp(rf"\b(?:and|but|although|though|while|whereas|as|because|after)\b|;|(?<![\w-])(?:{_UP}|{_DOWN})(?!\w)")


_COMPARED = regexp(r",? (?:compared (?:with|to)|against|versus) (?:(?:a|an|the|about|just|only) )*$")


def close(head: str, middle: str) -> bool:
    """Whether two values stand "to X from Y" or "from X to Y", with at most a time or a place between them."""
    if _NEW_CLAUSE.search(middle):
        return False
    return bool(TO.search(head) and FROM.search(middle)) or bool(FROM.search(head) and TO.search(middle)) or bool(_COMPARED.search(middle))


def form(head: str, middle: str, tail: str) -> str | None:
    """How two values are joined, if they are."""
    if len(middle) > 110 or re.search(r"[.:!?]\s", middle) or RANGE.search(head):
        return None
    if FROM.search(head) and _TWO_BEFORE.match(tail) and re.search(r"\band $", middle):
        # "Up from 1,343 last year and 812 the year before".
        return None
    if middle.count(")") > middle.count("(") and re.search(r"\(from [^()]*$", head):
        # "To $17 million (from $19 million), while income rose to $27 million".
        return None
    if (
        (_THAT_HEAD.search(head) and _THAT_MIDDLE.fullmatch(middle))
        or (_ONCE.search(head) and _ONCE_MIDDLE.fullmatch(middle))
        or (_THEN_NOW.fullmatch(middle) and _TODAY.match(tail) and not re.search(r"\b(?:from|than|against|with) [^.;]*$", head + middle))
    ):
        first, second = _YEAR.search(middle), _YEAR.match(tail)
        back = (first and second and first[1] > second[1]) or (second and _LAST.match(middle))
        return "to-from" if back else "from-to"
    if _OF_WHICH.search(head) and _ARE_LEFT.match(tail) and _THERE.fullmatch(middle):
        return "from-to"
    if _LEFT_OF.fullmatch(middle):
        return "to-from"
    if (first := _IN_MONTH.match(middle)) and (second := _IN_MONTH.match(tail)) and _NEXT_MONTH.fullmatch(middle):
        return "to-from" if 0 < _CALENDAR.index(first[1]) - _CALENDAR.index(second[1]) <= 6 else "from-to"
    year = _IN_YEAR.match(tail)
    if year and (first := _YEAR_BETWEEN.fullmatch(middle)) and first[1] != year[1]:
        return "from-to" if first[1] < year[1] else "to-from"
    if (_WAS.search(head) and _ROSE_TO.fullmatch(middle)) or (head.rstrip().endswith(",") and _IN_YEAR_ROSE_TO.fullmatch(middle)):
        return "from-to"
    if _NOW_HEAD.search(head) and _NOW_MIDDLE.fullmatch(middle):
        return "to-from"
    from_first = FROM.search(head)
    if from_first and _OTHER_ROSE.search(middle):
        # "From 84% in May, and cancellations rose to 8%".
        return None
    if from_first and TO.search(middle) and middle.rstrip().split()[-1:] != ["at"]:
        if _NEXT_BACK.search(middle) and re.match(r"[^.;,]{0,20} from\b", tail):
            return None
        if not re.search(r"\b(?:from|and (?:from )?then|and (?:its|her|his|their|the))\b", middle):
            return "from-to"
        return None
    if from_first and _FROM_FIRST.fullmatch(middle):
        return "from-to"
    if _EARLIER_SECOND.fullmatch(middle) and not _THEN_IN.search(middle) and not _RECORD.search(middle):
        return "to-from"
    if (
        _EARLIER_FIRST.fullmatch(middle)
        or (_BEFORE_AFTER.fullmatch(middle) and _AFTER.match(tail))
        or (_STAY.search(head) and _NOW.fullmatch(middle))
    ):
        return "from-to"
    if ";" in middle or len(middle) > 90:
        return None
    if re.search(r"\bfrom\b", middle) and FROM.search(middle):
        return "to-from" if TO.search(head) or WORD.search(middle) or _VERB_BEFORE.search(head) else None
    if _BASE_SURE.search(middle) and _BASE.fullmatch(middle):
        return "to-from"
    against = AGAINST.search(middle)
    if against:
        word = against.group().strip(" (,").split()[0]
        if word in ("on", "after", "over", "than") and not _MEASURED_ON.search(middle[: against.start()]):
            return None
        return "against"
    return None
