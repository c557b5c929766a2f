"""Shares that are no parts of the whole of those beside them: of a part, included in another, of before, a rate, a change, how far a count has come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._answers import answer, said
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._wholes import PRONOUNS, remainder
from newslint.regexp import regexp

#: "Of those, 45% ...", "74% of them": shares of a share.
_NESTED_TAIL = regexp(
    r"^[ \n]of[ \n](?:(?:his|her|their|its)[ \n](?:voters|supporters|backers|followers|fans)|those|them|that|these|whom|which|this|it)\b(?![ \n](?:who|polled|surveyed|asked|questioned|voting|with|aged|votes?|money|voters))"
)
_NESTED_HEAD = regexp(
    r"(?<!most )(?<!some )(?<!many )(?<!half )(?<!all )(?<!both )(?<!none )(?<!one )(?<!several )\b(?:of|among)[ \n](?:those|them|these|whom|which|that|this|the former|the latter|this group|that group|the (?:rest|remainder|others|other|remaining)\b[^,]{0,30})(?:[ \n]\w+){0,3}?,?[ \n](?:\w+[ \n]){0,3}$",
    re.IGNORECASE,
)
_OF_THOSE = regexp(r"[ \n]of[ \n](?:(?:those|these)\b|that[ \n](?:in|at|on|of|from)\b)")
_SUBSET = regexp(
    r"\b(?:including|among them|of which|of whom|as (?:many|much) as|(?:which|that) includes?|with \w+ alone)\b[^,;]{0,40}$|^\(?including\b"
)
#: "Lorries alone were 11 percent".
_ALONE = regexp(r"\b[a-z]{3,}(?<!live)(?<!lived)(?<!lives)(?<!living)[ \n]alone[ \n](?:\w+[ \n]){1,4}$")
#: "To 60 percent in 1988 from 40", "from the present 40", "from 40 to 50".
_FROM = regexp(r"\bfrom[ \n](?:about[ \n]|some[ \n]|only[ \n]|just[ \n])?(?:(?:the|its|their|a)[ \n](?:present|current|previous|earlier|existing|former|prior|old)[ \n](?:[a-z]+[ \n]){0,2}|between[ \n][\d.]+[ \n]and[ \n]|[\d.]+[ \n](?:to|or)[ \n])?$")
#: What a share has to reach or may not pass, and what a paper pays: "the 20 percent limitation", "a 14 percent note", "at the 35 percent level".
_BAR = r"(?:limit(?:ation|s)?|ceiling|cap|floor|minimum|maximum|level(?= (?:of|for|at|that|which|set|by)\b|[,.;]|$)|quota|veto|target|goal|(?:note|bond|debenture|gilt)(?:s(?= (?:due|maturing|of|at|issued|which|that|to)\b))?|coupon|preferred (?:stock|shares?)|convertible|loan(?! (?:book|portfolio|market)\b)|yield|blocking)"
_BAR_AFTER = regexp(rf"[ \n-](?:(?:[a-z]+(?<!s)[ \n]))?{_BAR}\b(?![ \n](?:the|their|its|his|her|it|them|an?|themselves|what|how|on)\b)")
_BAR_BEFORE = regexp(r"\b(?:veto(?:[ \n]power)?|ceilings?|limits?|caps?|maximum|minimum|floor|quota|coupons?|yields?|threshold)[ \n](?:(?:for|on|in)[ \n](?:[\w’'-]+[ \n]){1,4})?(?:is|was|are|were|of|at|to|rose|fell|stands|stood)[ \n](?:to[ \n]|at[ \n])?(?:about[ \n]|only[ \n]|just[ \n])?$")
#: "Adding more than 60 percent to their value", "took 4 percent off its price".
_OF_VALUE = regexp(r"[ \n](?:to|off|from|in)[ \n](?:(?:its|their|his|her|the)[ \n])?(?:[a-z]+[ \n])?(?:value|price|worth|cost|size|bill|weight|output|terms)\b")
_ADDED = regexp(r"\b(?:add|put|lost|los|gain|took|tak|shed|knock|wip|shav|lopp)\w*[ \n](?:on[ \n]|off[ \n])?(?:(?:about|some|more|than|over|nearly|almost|another|a|further|only|just)[ \n])*$")
#: "To reduce costs 25 percent by 1990".
_OBJECT_CHANGED = regexp(r"\b(?:reduc|cut(?:s|ting)?\b|lower|rais|increas|boost|trim|slash|lift|improv|hik|shrink|expand|cutting|double)\w*[ \n](?:(?!(?:in|of|for|to|at|with|and|or|but|from|by|on|as|that|which|who|was|were|is|are|ha[sd]|have|a|an|another)\b)[\w’'-]+[ \n]){1,4}(?:by[ \n])?(?:(?:about|some|another|up[ \n]to|at[ \n]least|more[ \n]than)[ \n])*$")
#: A change, a rate, a likelihood, another time: no share, and neither are those that only add a name and a number to it.
_NO_HEAD = regexp(
    r"\b(?:r[oi]se[sn]?|rising|grew|grown|grows?|growing|fell|fallen|falls?|falling|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|surg(?:e[sd]?|ing)|soar\w*|dropp?\w*|slid|slipp\w+|sank|plung\w+|plummet\w*|slump\w*|weaken\w*|strengthen\w*|tumbl\w*|shrank|shrunk|shrink\w*|contract(?:ed|ing|s)|expand\w*|increas\w+|decreas\w+|declin\w+|gain(?:ed|s)?|swell\w*|swollen"
    r"|lifted|raised|cut|reduc\w+|slash\w*|marked down|marked up|discount\w*|up|down(?! to)|higher|lower|doubl\w+)[ \n](?:(?:by|about|some|around|nearly|almost|more than|over|a|an|another|to|of|only|just|roughly|at least|from|as much as|up|down|back)[ \n])*$"
    r"|\b(?:lower|rais|lift|cut|reduc|increas)\w*[ \n](?:the|its|their|his|her|an?)[ \n](?:[a-z-]+[ \n]){1,3}to[ \n](?:about |some |only |just |at least )*$"
    r"|[a-z, ]\bor[ \n]by[ \n](?:about |some |only |just |almost |nearly )*$"
    r"|\b(?:asked for|sought|demanded|wanted|bid for|hoped for|promised)[ \n](?:about |some |only |at least )*$"
    r"|\b(?:compared (?:with|to)|up from|down from|versus|(?<![Mm]ore )(?<![Ll]ess )(?<!ewer )(?<!other )than|previously|needs?|needed|requir\w+|at least|clear|cross(?:ed)?|short of(?: the)?|exceed\w*|short of the|threshold of|each|respectively)[ \n](?:a |an |the |about |some |only |just |more than |at least )*$"
    r"|\b(?:years?|months?|weeks?|decades?|seasons?)[ \n](?:ago|earlier|before)\b[^;]{0,40}$|\b[Pp]reviously\b[^;]{0,40}$"
    r"|\bhaving[ \n](?:taken|won|polled|got|had|received|held|owned)[ \n](?:about |only |just )*$"
    r"|\b(?:against|from|after)[ \n](?:a |an |the |about |some |only |just |more than )*$"
    r"|\b(?:[Ee]ach|[Ee]very one|[Ee]ither)\b[^,;:]{0,40}$"
)
_RATE = regexp(
    r"\b(?:turnout|chances?|odds|probability|likelihood|risk|inflation|unemployment|growth|(?<![’']s )interest(?! on)|tax(?:ed|es)?(?! (?:man|office|collector))|duty|tariffs?|fees?|capacity|margin of error|swing|ratings?|humidity|alcohol|discounts?|threshold|quorum|efficacy|accuracy|occupancy|rates?|pass rate|capacity|deposit|commissions? of|royalt\w+"
    r"|raises?|bonus(?:es)?|markup|premium|dividend|yield|mortality|(?:majority|plurality|lead|margin)(?: of| was| at))\b[^,;:()]{0,40}$",
    re.IGNORECASE,
)
_UP = regexp(
    r"\b(?:ma[dk]es?|mak(?:e|ing)|took|tak\w+|eats?|ate|eating|soak\w*|us\w+|mop\w*|gobbl\w+|snap\w*|sign\w*|buys?|bought|puts?|picks?|picked|swallow\w*|ends?|ended)[ \n]up[ \n](?:[\w]+[ \n]){0,3}$"
)
#: "Dropped 29 percent of the cases": what is done to a part is no change.
_DEALT = regexp(r"\b(?:dropped|cut|raised?|lifted|grows?|grew)[ \n]$")
#: "The Greens slipped to 22%" tells what they have now.
_LEVEL = regexp(r"\bto[ \n](?:(?:about|some|only|just|nearly|almost)[ \n])?$")
#: How far a count has come.
_COUNTED = regexp(
    r"^[ \n]of[ \n](?:(?:the|all|its)[ \n])?(?:[\w-]+[ \n])?(?:votes?|ballots?|precincts|boxes|districts|stations|returns|results|wards|vote|centers|centres|counties)[ \n](?:(?:had been|were|was|have been|already)[ \n])*(?:counted|reporting|in(?=[ \n]?[,.])|tallied|opened|declared|reported|processed)"
)
_SHARING = regexp(
    r"\b(?:provid|suppl|rais|bring|brought|mak(?:e|es|ing) up|made up|account|contribut|generat|yield|(?:support|oppos|back|favou?r|approv|reject)\w*[ \n](?:of[ \n])?by\b|compris|constitut|represent|took up|take)"
)
_NO_TAIL = regexp(
    r"^[ \n](?!wat|pap|copp|silv|rubb|butt|timb|leath|poly|fib|oth|n?ei|nev|sug|barl|aft|togeth|lab|ging|pepp|clov|powd|plast|cid|lag|quart|memb|work|cust|remaind|consum|farm|own|us|vot)[a-z]{2,}er\b(?=[ \n](?:than|at|in|on|this|last|now|and|for)\b|[,.])|"
    r"^[ \n-](?:more\b(?! than)|less\b(?! than (?:that|this|it)\b)|higher|lower|fewer|up\b(?! for)|down\b(?! to [a-z])|increases?\b(?! (?:in|of) (?:the )?budget)|(?:rise|fall|drop|decline|growth)s?\b|cut\b|discounts?|chance|probability|likelihood|off\b|capacity|full\b|effective|accurate|likel\w+|contained|above|below|over (?:the|its)[ \n](?:market|previous|old|average|closing)\b|points?|interest(?! in\b)|tax\b|duty|tariffs?|pay (?:rise|cut|increase|raise)|turnout|margin|swing"
    r"|inflation|raise|jump|surge|hike|reduction|efficac\w+|humidity|alcohol|larger|smaller|bigger|faster|slower|cheaper|dearer|better than|worse than|deposit|commission|faster|needed\b(?! (?:longer|more))|(?:done|complete|dug|built|finished|ready|filled)(?=[ \n]?(?:[,.;]|$))|affirmative|majorit\w+|supermajority|vote\b|threshold|mark\b|required|barrier|hurdle|unemployment|unemployed rate|rate\b|longer|ahead\b(?! of)|of capacity|of the way|a year\b|annual|surcharge|fee\b|mortgage(?!s)|of normal|of average|(?:from|off) (?:its|their|the|a|his|her) (?:[\w-]+ )?(?:peak|high|low|level)|again\b)"
    r"|^[ \n](?:a|one|two|three|four|five|ten|\d+|last|the previous|the year)[ \n](?:year|decade|month|week|season|election|time)s?[ \n]?(?:ago|earlier|before|previously)?\b"
    r"|^[^,;]{0,40}?\b(?:compared with|than (?:a|in|the|last)|(?:years?|months?|weeks?|decades?|seasons?) (?:ago|earlier|before)|previously|at the previous|at the last election)\b"
)


#: "A deficit of 38 percent": against what would be usual.
_LACK = regexp(r"\b(?:deficit|shortfall|surplus)[ \n](?:of|was|is)[ \n](?:[a-z]+[ \n])?$")
#: "Catholics, who were 80 per cent in 1991, now make up 57".
_WAS = regexp(r"\b(?:who|which)[ \n](?:were|was|had(?: been)?|once (?:were|was|had)|made up|accounted for|held)[ \n](?:\w+[ \n])?$")
#: "A dentist who had led in the first round with 41 percent".
_HAD = regexp(r"\bhad[ \n](?:been|led|won|taken|got|polled|held|stood|had|scored|received)\b[^,;]*$")
_BEFORE = regexp(r"\b(?:first|previous|last|earlier|before|previously|ago|opening)\b")
#: "Protestants, 74 percent of the valley in 1950, are now 58".
_AGAINST = regexp(r"[\W_]*(?:and[ \n])?against[ \n]")
_APPOSED = regexp(r",[ \n](?:once[ \n])?$")
_YEAR = regexp(r"[^,;]{0,40}?\bin (?:19|20)\d\d[ \n]*(?:,|$)")
_THEN = regexp(r"[^,;]{0,60}?(?:\b(?:in|of) (?:19|20)\d\d|\bago\b|\b(?:before|earlier|previously|then|once)\b)")


def aside(p: Portion, before: Sequence[Portion] = ()) -> str:
    """Why a share is no part beside those before it in its sentence; empty where it may be one."""
    if nested := _nested(p) or ("of a part" if _of_told(before, p) else ""):
        # "43 percent come from Chile, and 40 percent of those from the south".
        return "of a part" if before and _OF_THOSE.match(p.tail) else nested
    if (_SUBSET.search(p.head) and before) or _ALONE.search(p.head):
        return "included"
    if before and not p.head and _FROM.search(before[-1].tail):
        # "Has slipped to 35% from 44%".
        return "former"
    if remainder(p) or re.match(r"[ \n]as[ \n]", p.tail):
        # "Engineers rate 21 percent as good".
        return ""
    if _COUNTED.match(p.tail):
        return "counted"
    if before and before[-1].tail.endswith("compared ") and p.head.startswith(("with ", "to ")):
        return "former"
    if _WAS.search(p.head) and _THEN.match(p.tail):
        return "former"
    if _APPOSED.search(p.head) and not before and (_YEAR.match(p.tail) or p.head.endswith("once ")):
        return "former"
    if (had := _HAD.search(p.head)) and _BEFORE.search(f"{had[0]} {said(p)}"):
        return "former"
    if _LACK.search(p.head[-40:]) or _BAR_AFTER.match(p.tail) or _BAR_BEFORE.search(p.head[-70:]):
        return "rate"
    if (_ADDED.search(p.head[-60:]) and _OF_VALUE.match(p.tail)) or (not p.whole[1] and not before and _OBJECT_CHANGED.search(p.head[-80:]) and not re.match(r"[ \n](?:for|to|of|in)\b", p.tail)):
        return "change"
    rate = _RATE.search(p.head[-70:])
    if rate and not _SHARING.search(rate.group()):
        return "rate"
    if re.match(r"[ \n]last[ \n](?:year|month|week|season)\b", p.tail) and re.search(r"\b(?:was|were|had|held|took|won|received|got)[ \n]$", p.head):
        return ""
    if before and _AGAINST.fullmatch(p.head) and not said(p) and answer(before[-1], "poll") == "yes":
        return ""  # "(in favour 46%, against 41%, don't know 13%)"
    if re.search(r"\b(?:against|compared (?:with|to)|versus)[ \n]$", p.head) and re.match(r"[ \n]for\b(?![ \n]the[ \n](?:country|nation|region|state|whole|year|same|previous|city|industry|market|average)\b)", p.tail):
        # "57 percent of the vote, against 43 percent for the mayor".
        return ""
    changed = _NO_HEAD.search(p.head[-70:]) is not None and not level(p) and _UP.search(p.head[-40:]) is None and not ((p.whole[1] or _likewise(before, p)) and _DEALT.search(p.head))
    return "change" if changed or _NO_TAIL.match(p.tail[:80]) is not None else ""


def _likewise(before: Sequence[Portion], p: Portion) -> bool:
    """Whether a share has the verb of one of a named whole: "wet farms grow 61 percent of the rice; dry farms grow 39 percent"."""
    return any(q.whole[1] and q.head.split()[-1:] == p.head.split()[-1:] for q in before)


def level(p: Portion) -> bool:
    """Whether a share is what another one became."""
    return _LEVEL.search(p.head) is not None and _NO_HEAD.search(p.head[-70:]) is not None


def _nested(p: Portion) -> str:
    """Whether a share is one of a share, or may be one: "of those, 41 percent", "41 percent of them"; "the other 41 percent" is none."""
    if re.search(r"\bthe (?:other|remaining)[ \n]$", p.head):
        return ""
    return "of a part" if _NESTED_HEAD.search(p.head) else "of them" if _NESTED_TAIL.match(p.tail) else ""


def _of_told(told: Sequence[Portion], p: Portion) -> bool:
    """Whether a share is of some who were told before: "70 percent were men; 40 percent of the men were under 25"."""
    noun = p.whole[1]
    return len(noun) > 2 and noun not in PRONOUNS and any(re.search(rf"\b{re.escape(noun)}", q.predicate.lower()) for q in told)
