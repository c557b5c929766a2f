"""The margins that an article states: every number with a word near it that says that it parts two results.

    claims(doc) -> list[Claim]     in order

What the word is ("by six votes", "a four-run win", "nine clear", "a net rating of minus 11") is kept as a cue for the weighing; whether the margin
is of the results told beside it is not asked here.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._lists import MONTH
from newslint.checks.numbers.margins._accounts import of_results, of_shares
from newslint.checks.numbers.margins._values import MEASURED, NOUNS, VOTERS
from newslint.document import Document
from newslint.layers.numbers import UNITS
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: Cues that leave no doubt that a number is a margin and no side's result.
_SURE = frozenset(("margin noun", "lead noun", "win noun", "adverb", "than", "more", "spare", "parts", "between", "margin noun before", "lead noun before", "parted", "by", "net"))


class Claim(NamedTuple):
    """A number that is said to part two results."""

    amount: float
    #: What it can part, best first.
    sorts: tuple[str, ...]
    span: Span
    #: Which sentence of the article it stands in.
    number: int
    #: How it is known for a margin.
    cues: frozenset[str]
    noun: str | None = None
    #: The size of the last printed digit.
    step: float = 1.0
    approximate: bool = False
    #: "More than 15 points": "min"; "under four": "max".
    bound: str | None = None
    #: Where the words that belong to the number begin and end: "by just | six votes".
    head: int = 0
    tail: int = 0

    @property
    def sure(self) -> bool:
        """Whether the number can be nothing but a margin."""
        return bool(self.cues & _SURE)


_FILL = r"(?:(?:just|only|a|an|exactly|about|nearly|almost|some|mere|full|single|lone|barely|the|roughly|around|no|fewer|more|less|than|precisely|as|few|scant|indeed|therefore|thus|still|now|then|in fact|little|well|over|under|clear|whole|fat|grand|total|of|another|healthy|slim|narrow|massive|whopping|overwhelming|comfortable|hefty|slender|margin|huge|tiny|crushing|[a-z]+ly)[ \n]){0,4}"
_MARGIN = r"(?:margin|gap|difference|majority|spread|gulf|chasm|plurality|(?-i:split))"
_LEAD = r"(?:lead|advantage|edge|deficit|cushion|buffer|head start)"
_WIN = r"(?:wins?|victor(?:y|ies)|defeats?|loss(?:es)?|triumph|rout|success|thrashing|drubbing|winners?|upset|reverse|hammering|romp|reversal|conquest|walloping|trouncing|beating|mauling|landslide|blowout|squeaker|setback|hiding|shellacking|humbling|walkover|runaway|losers?|decision|verdict|passage|adoption|squeak|escape|cliffhanger|thriller|comeback|pasting|nail-?biter|stroll|canter|whipping|spanking|thumping)"
_UNIT = r"(?:(?:percentage[ \n-])?points?|votes?|goals?|runs?|seats?|shots?|strokes?|legs?|frames?|pins?|tries|try|baskets?|ballots?|holes?|delegates?|touchdowns?|marks?|preferences|mandates?|preference votes)"
_NUMERAL = "|".join(w for w, v in CARDINALS.items() if v)
#: No ordinal, and no "gap between the two".
_FIGURE = rf"\d+(?!\d|st\b|nd\b|rd\b|th\b)|(?<!the[ \n])(?:{_NUMERAL})\b"
_LEFT = {
    "by": rf"(?:^|(?<!supported)(?<!opposed)(?<!backed)(?<!followed)(?<!favoured)(?<!favored)(?<!signed)(?<!endorsed)(?<!attended)(?<!watched)(?<!accompanied)(?<!written)[ \n,(–—-])by[ \n]{_FILL}$",
    "by how many": rf"\b(?:ahead|behind|first|clear|in[ \n]front|(?:larger|bigger|longer|taller|higher|best|most|more|fewer|less)[ \n][a-z]+|out[a-z]{{4,}}(?:[ \n][^,;.]{{1,40}})?|this[ \n]time|now|though|but),?[ \n](?:this[ \n]time[ \n]|though[ \n])?by[ \n]{_FILL}$",
    "margin noun before": rf"\b{_MARGIN}(?:[ \n](?!{_FIGURE})[\w’'-]+){{0,6}}?(?:,|:|,?[ \n](?:of|was|is|being|were|at|to|by|now|came to|come to|from|remains|stood at|stands at|as[ \n](?:large|big|wide|small|narrow|slim)[ \n]as))[ \n]{_FILL}$|\b{_MARGIN}[ \n](?:between[ \n](?:them|the[ \n](?:two|pair|sides|rivals|teams))[ \n])?$",
    "lead noun before": rf"\b{_LEAD}\b[^.;]{{0,70}}\b(?:down|up|cut|trimmed|reduced|grown|shrunk|stretched|extended)[ \n]to[ \n]{_FILL}$|\b{_LEAD}(?:[ \n](?!{_FIGURE})[\w’'-]+){{0,8}}?(?:,|:|,?[ \n](?:of|was|is|being|at|(?:down|up|cut|reduced)[ \n]to|to|by|now|from|remains|stood at|stands at|as[ \n](?:large|big|wide|small|narrow|slim)[ \n]as))[ \n]{_FILL}$|\b{_LEAD}[ \n]$",
    "win noun before": rf"\b{_WIN}(?:[ \n][\w’'-]+){{0,2}}?(?:,|:|[ \n](?:(?<!loss[ \n])(?<!losses[ \n])of|was|by))[ \n]{_FILL}$",
    "parted": rf"\b(?:separat|divid|part|split)(?:ed|ing|es|e)?(?:[ \n][\w’'-]+){{0,5}}?(?:[ \n]by|:)?[ \n]{_FILL}$|\b(?:separates|separated|divides|divided)[ \n](?:the[ \n](?:two|pair|sides|teams|rivals)|them)(?:[ \n]is|[ \n]was|:)?[ \n]$",
    "turned on": rf"\b(?:it[ \n]took|comes?[ \n](?:down[ \n])?to|came[ \n](?:down[ \n])?to|hung[ \n]on|hinged[ \n]on|turned[ \n]on|decided[ \n]by|settled[ \n]by|was[ \n]down[ \n]to|rested[ \n]on|matter[ \n]of)[ \n]{_FILL}$",
    "leads": rf"\b(?:leads?|led|leading|trail(?:s|ed|ing)?|ahead|behind|clear|adrift)(?:[ \n]by)?[ \n]{_FILL}$",
    "up or down": rf"(?:^|[,;—–]|\b(?:is|are|was|were|be|been|being|went|go|goes|going|now|still|and|team|side|ended|finished))[ \n]?(?:up|down)(?:[ \n]by)?[ \n]{_FILL}$",
    "ended": rf"\b(?:but|and|before|yet)[ \n](?:[a-z]+[ \n])?(?:finish(?:ed|ing)|end(?:ed|ing)(?:[ \n]up)?)[ \n]{_FILL}$",
    "net": r"\bnet[ \n](?:[a-z]+[ \n])?(?:rating|score|approval|favou?rability|figure|satisfaction|support|balance|trust)(?:[ \n](?:of|at|is|was|stands at|stood at|to|now|has|[a-z]+))*[ \n](?:minus|plus|negative|[-–−+])?[ \n]?$|\bnet[ \n](?:minus|plus|negative|[-–−+])[ \n]?$",
    "topped": rf"\b(?:tops\b|topp|outbid|outbidd|beat|beaten|exceed|outrais|outspen|outscor|surpass|better|undercut|trump|outgunn|edg|pipp)\w*(?:[ \n](?:[^,;.]|(?<=\d)[.,](?=\d)){{1,50}})?[ \n]by[ \n]{_FILL}$",
    "there": rf"\bthere[ \n](?:was|were)[ \n]{_FILL}$",
    "colon": rf"[a-z]{{3,}}(?<!\bof)(?:: ?|[ \n]?—[ \n]?){_FILL}$",
    "with": rf"\b(?:with|had)[ \n]{_FILL}$",
    "ceded": rf"\b(?:los[et]\w*|losing|conced\w+|dropp?\w*|ceded|g[ai]v(?:e|es|ing|en)(?:[ \n](?:up|away))?|gained|gaining|shipped|took)[ \n]{_FILL}$",
}
#: "12 votes short of the government's tally", "12 centimetres short of that": of what another had, not of what is needed.
_ANOTHERS = r"(?:(?:that|this)(?:[ \n](?:mark|total|tally|count|distance|height|score|effort|figure|throw|jump|leap|lift|number))?(?=[ \n](?:with|at|on|in)\b|[,.;]|$)|(?:[\w-]+[ \n]){1,3}?[\w-]+[’'](?:s[ \n]|[ \n])(?:[a-z-]+[ \n])?(?:mark|total|tally|count|distance|height|score|effort|figure|throw|jump|leap|lift|number|votes?))"
_ADVERB = r"(?:ahead|behind|clear|adrift|in[ \n]front|off[ \n](?:the[ \n]pace|the[ \n]lead)|back(?=[,.;:)]|$|[ \n](?:of|in|on)\b)|astern|away(?=[,.;:)]|$)|above|below|shy|off(?=[ \n](?:the|[A-Z]))|to[ \n]the[ \n](?:good|bad)|under[ \n]?water|in[ \n]arrears|short(?=[ \n]of[ \n](?:him|her|them|the[ \n]winner))|on[ \n]top|in[ \n]hand|to[ \n]spare|in[ \n]credit|in[ \n]it(?=[.,;]|$)|apart|(?:up|down)(?=[.,;)]|$|[ \n](?:at|with|when)[ \n]))"
_MANY = r"(?:more|fewer|higher|lower|less|better|worse|faster|slower|quicker|longer|shorter|farther|further|heavier|lighter|later|earlier|taller|too[ \n](?:late|slow|short|many|few))"
_RIGHT = {
    "margin noun": rf"[ \n-](?:(?!to\b|ha(?:ve|s|d)\b|and\b|when\b|but\b|in\b|of\b|on\b|from\b)[a-z-]+[ \n]){{0,2}}?{_MARGIN}(?!\w|[ \n]of[ \n](?:sampling[ \n])?error)",
    "lead noun": rf"[ \n-](?:(?!to\b|and\b|when\b|but\b|of\b)[a-z-]+[ \n]){{0,2}}?{_LEAD}(?!\w)",
    "win noun": rf"[ \n-](?:(?!to\b|and\b|when\b|but\b|of\b)[a-z-]+[ \n]){{0,2}}?{_WIN}(?!\w)",
    "adverb": rf"[ \n](?:(?:[a-z]+(?:s|ly)|further|farther|well|better|worse|still|foot|feet|even|just|or so)[ \n])?{_ADVERB}(?!\w)",
    "than": rf"[ \n]{_MANY}[ \n]than\b|[ \n]short[ \n]of[ \n]{_ANOTHERS}",
    "more": rf"[ \n]{_MANY}(?=[,.;:)—]|$|[ \n](?:and|for|on|at|to|in|when)\b)",
    "spare": r"[ \n](?:which|that|[a-z]+)?[ \n]?(?:(?:s?he|they|it|[A-Z]\w+)[ \n])?(?:had[ \n]|has[ \n]|have[ \n])?(?:to[ \n]spare|in[ \n]hand|in[ \n]it)\b",
    "parts": r"[ \n](?:was[ \n]all[ \n]that[ \n]|were[ \n]all[ \n]that[ \n]|(?:that|which)[ \n](?:had[ \n]|has[ \n]|eventually[ \n]|finally[ \n])?)?(?:separat\w+|divid\w+|part(?:s|ed)|split\w*|decid\w+|settl\w+|lay[ \n]between|stood[ \n]between|saved|sealed|sank|doomed)\b(?!-)",
    "judged": r"[ \n](?:was|is|were|that|which)[ \n](?:[a-z]+[ \n]){0,2}?(?:generous|flatter\w+|harsh|fair|cruel|unfair|too[ \n]many|right|enough)\b",
    "between": rf"[ \n](?:[a-z]+[ \n]between[ \n]them|(?:[a-z]+[ \n])?between[ \n](?:the\b|first|gold|him|her|(?!{MONTH})[A-Z]))",
    "short": r"[ \n]short(?=[.,;]|$)",
    "out of": r"[ \n]out[ \n]of[ \n](?:[a-z]+[ \n]){0,2}[\d,]+",
    "of the winner": r"[ \n]short[ \n]of[ \n](?:him|her|them|the[ \n]winner|[A-Z])|[ \n](?:before|after|later)[ \n](?:the[ \n]|his[ \n]|her[ \n])?[A-Z]|[ \n](?:to|on|from|over)[ \n](?:the[ \n](?:winner|leader)|[A-Z](?!\w+day\b))",
    "later": r"[ \n](?:later|afterwards)\b",
}
_SINGLE = regexp(r"(?<!half[ \n])\b(?:(?:a|one)[ \n](?:single|lone|solitary|full|clear)|just[ \n](?:a|one)|only[ \n](?:a|one)|a|one)(?:[ \n]|(?<=one)-|(?<=single)-)(?P<noun>vote|goal|point|run|shot|stroke|seat|leg|frame|pin)\b(?P<half>[ \n]and[ \n]a[ \n]half)?(?!-|[ \n]of\b)", re.IGNORECASE)
_WINS = regexp(r"[ \n](?:[a-z]+[ \n])?(?:wins|victories|defeats|losses|draws|winners|losers)\b")
#: "A double-digit lead".
_DIGITS = regexp(r"\b(double|single)-digit(?:s|\b)", re.IGNORECASE)
_SMALL = rf"(?:\d{{1,3}}(?:\.\d{{1,3}})?|0?\.\d{{1,3}}|(?:{_NUMERAL})(?:-(?:{_NUMERAL}))?)"
_SECONDS = regexp(
    rf"(?<![\w.:])(?:(?P<min>\d{{1,2}}|{_NUMERAL}|a)[ \n-]?(?:minutes?|mins?|m)(?:[ \n]and|,)?[ \n]?)?(?P<n>half(?=[ \n-]an?[ \n-]|-(?:second|minute))|{_SMALL})(?P<half>[ \n]and[ \n]a[ \n]half)?[ \n-]?(?:of[ \n])?(?:an?[ \n])?(?P<unit>(?:hundredths?|tenths?|thousandths?)(?:[ \n-]of[ \n-]a[ \n-]second)?|second|secs?|seconds|min(?:ute)?s?|s)\b(?![ \n-]?(?:and[ \n])?(?:half\b|\d|place))",
    re.IGNORECASE,
)
_PARTS = {"hu": 0.01, "te": 0.1, "th": 0.001, "mi": 60.0}
_BARE = regexp(r"(?<![\d.,:$£€])(?P<n>\d?\.\d{1,3})(?![\d%]|[.,]\d|[ \n]?(?:percent|per[ \n]cent|points?|m\b|metres|million|billion|[ap]\.?m\b))")
#: "By 78 votes to 72", "by three goals to one": a side, no margin.
_ONE_SIDE = regexp(
    rf"[ \n-](?:{_UNIT}[ \n]|[a-z]+[ \n])?(?:to|against)[ \n](?:(?:the[ \n])?(?:[A-Z][\w’-]*[’\']?s?|his|her|their|its)[ \n]){{0,3}}?(?:\d|(?:{_NUMERAL}|nil|nought|none)\b)|(?:[ \n](?:votes?|[a-z]+s))?[ \n](?:in[ \n]favou?r|for(?=[,;.]|[ \n](?:and|to|the[ \n](?:motion|bill))\b)|against|yes|no|ayes?|backing|voting|supporting|opposing)\b|[ \n-]to[ \n-]one\b"
)
#: "Never before had they won by as many as 24 points": so they now have.
_AS_MANY = regexp(r"\b(?:[Nn]ever|[Nn]ot[ \n]since|(?:first|second|third|fourth|only|last)[ \n](?:[a-z]+[ \n])?(?:since|time|team|side|man|woman|player))\b[^.;]*?\b(by[ \n])as[ \n](?:many|much|few|little)[ \n]as[ \n]$")
#: "A lead for a month: 47 percent back her".
_BACKING = regexp(r"[ \n](?:back|support|prefer|say|said|would|want|approve|disapprove|oppose|favou?r)(?:ed|red|s)?\b")
#: "A deficit of 46 percent": a relation to what would be usual.
_SHORTFALL = regexp(r"\b(?:deficit|shortfall|surplus)[ \n](?:of|was|is|at)[ \n](?:[a-z]+[ \n]){0,2}$")
_SHORTFALL_AFTER = regexp(r"[ \n](?:[a-z]+[ \n])?(?:deficit|shortfall|surplus)\b")
_OTHER_SIDE = regexp(rf"(?:\d|\b(?:{_NUMERAL}))[ \n-](?:[a-z-]+[ \n]){{0,2}}(?:to|against)[ \n-](?:[A-Z][\w’'-]*[ \n]){{0,2}}$")
_ERROR = regexp(r"[ \n-]+(?:(?:percentage|point|points|percent)[ \n-]+)*(?:margin[ \n]of[ \n](?:sampling[ \n])?error|(?:sampling |statistical )?error|plus or minus)|[ \n](?:at[ \n]the[ \n])?(?:confidence)")
_ERROR_BEFORE = regexp(r"\berror\b[^.;]{0,40}$|\bplus[ \n]or[ \n]minus[ \n]$|[±]$|\b(?:(?:over|under|mis)(?:estimat|stat|count|report)|exaggerat|inflat|miss)ed[ \n](?:[\w’'-]+[ \n]){0,4}?by[ \n](?:[a-z]+[ \n])?$")
#: A share of what is sold: "the operating margin widened to 12 percent".
_OF_SALES = regexp(r"\b(?:operating|profit|gross|net|pre-?tax|interest|EBITDA?|EBITA|trading|underlying|core|refining|lending|retail|grocery)[ \n](?:profit[ \n]|interest[ \n])?margins?\b")
#: "Finished 24 points clear at the top".
_SEASON = regexp(r"\b(?:season|table|standings|league|championship|division|rankings|title|top|year)\b")
_BOUNDED = regexp(r"\b(more|less|over|under|fewer|better)[ \n](?:than[ \n])?(?:an?[ \n])?$", re.IGNORECASE)
_BOUND = {"more": "min", "over": "min", "better": "min", "less": "max", "under": "max", "fewer": "max"}
_ABOUT = regexp(r"\b(?:nearly|almost|about|around|some|roughly|close[ \n]to|approximately)[ \n](?:an?[ \n])?$", re.IGNORECASE)
_MARGIN_OF = {name: regexp(source, re.IGNORECASE) for name, source in _LEFT.items()}
_MARGIN_AFTER = {name: regexp(source) for name, source in _RIGHT.items()}
_SIGN = regexp(r"^(?:minus|plus|negative)[ \n]|^[-–−+]", re.IGNORECASE)
_CONTEST = regexp(r"\b(?:w[io]n|winning|beat|beaten|beating|lost|losing|defeat\w*|first|second|best|runner-up|champion|gold|silver|medal)\b")
_TIMELY = frozenset("year day week month hour minute share game match season head person".split())
_ANOTHER = regexp(r"(?:another|further)\b", re.IGNORECASE)
_LATER_NOUN = regexp(rf"(?:{_LEAD}|{_MARGIN}|{_WIN}|clear|ahead)")
_UNIT_AFTER = regexp(rf"(?:[ \n-]+{_UNIT})+(?!\w)|[ \n-]+(?:percentage[ \n])?points?(?!\w)")
_PERCENT_MARGIN = frozenset(("margin noun", "lead noun", "win noun", "margin noun before", "lead noun before", "parts", "net"))
#: Cues of times only: "lost 27 seconds to the winner".
_OF_TIMES = frozenset(("of the winner", "later", "ceded"))
#: Cues of margins whatever is counted.
_OF_ANYTHING = frozenset(("by how many", "margin noun", "lead noun", "margin noun before", "lead noun before", "than"))
#: "Rose by four points": a change, no margin.
_CHANGE_VERB = r"\b(?:r[oi]s(?:e|es|en|ing)|fell|falls?|fallen|climb\w*|drop\w*|gain\w*|slip\w*|jump\w*|increas\w*|decreas\w*|declin\w*|grew|grown|improv\w*|eased|narrow(?:s|ed|ing)|widen\w*|surg\w*|cuts?|cutting|rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)|hik(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|boost(?:s|ed|ing)?|trim(?:s|med|ming)?|extend\w*|shrank|shr[iu]nk\w*|(?:re|de|over|under)?valu(?:es|ed|ing)|revis(?:es|ed|ing)|adjust(?:s|ed|ing)|(?:writ(?:es|ing|ten)|wrote|mark(?:s|ed|ing)|scal(?:es|ed|ing)) (?:up|down|off)|inflat(?:es|ed|ing)|deflat(?:es|ed|ing)|sw[oe]ll\w*|balloon\w*|weaken\w*|strengthen\w*|(?:ap|de)preciat\w*|plung(?:es|ed|ing)|plummet\w*|soar\w*|tumbl(?:es|ed|ing)|slump\w*|expand\w*|swollen|augment\w*|amend(?:s|ed|ing)|underestimat\w*|overestimat\w*|overstat\w*|understat\w*|exaggerat\w*)\b"
_CHANGED = regexp(
    rf"{_CHANGE_VERB}[^,;.]{{0,30}}$|,[ \n](?:up|down)[ \n]by[ \n](?:[a-z]+[ \n])?$"
)
#: "Entries fell 3 percent, and those for French by 7": the verb before goes on.
_ELIDED = regexp(rf"{_CHANGE_VERB}[^.;]*?(?:;|,|\band|\bwhile|\bbut)[ \n](?:(?:and|while|but)[ \n])?(?:(?!\w+ed\b|won\b|lost\b|beat\b|led\b|went\b|trails?\b|leads?\b|is\b|are\b|was\b|were\b)[\w’'-]+[ \n]){{1,6}}by[ \n](?:[a-z]+[ \n])?$")
_CHANGED_TO = regexp(r"\b(?:gap|lead|margin|majority|advantage|deficit)[ \n](?:[\w’'-]+[ \n]){0,6}?to[ \n](?:just[ \n]|only[ \n])?$")
#: "A six-seat majority in the chamber".
_IN_HOUSE = regexp(r"[ \n](?:seats?[ \n])?in[ \n](?:an?|the)[ \n](?:new[ \n])?(?:[\w-]+[ \n])?(?:house|parliament|chamber|assembly|[Ss]enate|legislature|council|Commons)\b")
#: "The injunction fell by two votes".
_FELL = regexp(r"\bfell[ \n]by[ \n](?:[a-z]+[ \n])?$")
_VOTES = regexp(r"\bvotes?$")
#: "An overall majority of 16": over all others together.
_OF_ALL = regexp(r"\b(?:overall|working|absolute)[ \n]majority[ \n](?:of|is|was)[ \n](?:[a-z]+[ \n])?$")
#: "There is a recount when the margin is under 1,006", "down from an 11-point lead".
_UNREAL_HEAD = regexp(
    r"\b(?:when|where|if|whenever|until|unless)[ \n](?:the|a|any)[ \n](?:[a-z]+[ \n])?(?:margin|gap|difference|majority|lead)\b[^,;.]*$|\b(?:down|up)[ \n]from[ \n](?:an?[ \n]|the[ \n])?(?:[a-z-]+[ \n])?$|\binstead[ \n]of[ \n]$|\b(?:need|requir)\w*[ \n](?:an?[ \n])?(?:[a-z]+[ \n])?(?:majority|margin|lead|win|victory)[ \n](?:of|by)[ \n](?:[a-z]+[ \n])?$|\bnet[ \n](?:loss|gain)[ \n]of[ \n]$|\b(?:goal|points?|run|score)[ \n]difference\b[^;.]*$|\b(?:another|further)[ \n]$|\b(?:should|could|might|would|ought[ \n]to)[ \n](?:[a-z]+[ \n])?have[ \n](?:[\w’'-]+[ \n]){1,3}by[ \n](?:[a-z]+[ \n])?$|\b(?:g[eo]t|pull\w*|claw\w*)[ \n]$|\bswing[ \n]of[ \n](?:[a-z]+[ \n])?$"
    r"|\b(?:if|unless)[ \n](?:[\w’'-]+[ \n]){1,3}(?:can[ \n]|could[ \n])?(?:win|lose|beat)s?\b[^,;.]*$|\b(?:need(?:s|ed)?|ha(?:ve|s|d))[ \n]to[ \n](?:win|beat|lose)\b[^,;.]*$"
)
#: "I thought I might lose by twenty", "feared that they would be beaten by nine": a margin that was only thought of.
_THOUGHT = regexp(
    r"\b(?:thought|fear(?:s|ed)|hop(?:es|ed|ing)|expect(?:s|ed)|believed|predicted|foreseen|foresaw|dream(?:s|ed|t)|worried|reckoned|guessed|imagined|braced|polls?|odds|bookmakers)\b[^.;]*?"
    r"\b(?:to|would|could|might|may|should)[ \n](?:[a-z]+[ \n]){0,3}?(?:los[et]|w[io]n|beat|beaten|fail|trail|lead|prevail|pass|go[ \n]down|defeated)\b[^,;.]*$"
    r"|\b(?:could|might|may)[ \n](?:(?:well|easily|just|also|even|not)[ \n])?(?:have[ \n])?(?:been[ \n])?(?:los[et]|w[io]n|beat|beaten|failed|passed|defeated|gone[ \n]down)\b[^,;.]*$",
    re.IGNORECASE,
)
#: "Had not expected to lose by nine": so it did.
_NEGATED = regexp(r"\b(?:not|never|no|nobody|none|few|hardly|cannot)\b|n[’']t\b", re.IGNORECASE)
#: "Elected by 68 of 110 members": how many did so, of how many.
_BY_SO_MANY = regexp(rf"[ \n]of[ \n](?:the[ \n]|its[ \n]|their[ \n]|all[ \n])?(?:\d[\d,]*|{_NUMERAL})[ \n](?:[a-z-]+[ \n])?(?:{'|'.join(sorted(VOTERS))})s?\b", re.IGNORECASE)
_NEVER_BEFORE = regexp(r"\b(?:who|which|they|he|she|it)[ \n]had[ \n](?:not|never)[ \n](?:\w+[ \n])?(?:won|lost|beaten)[ \n](?:[\w’'-]+[ \n]){0,3}?by[ \n](?:\w+[ \n]){0,2}$")
_DID_SO = regexp(r"[^.;]*?\b(?:did|managed|achieved|repeated)[ \n](?:just[ \n]|exactly[ \n]|precisely[ \n])?(?:so|it|that)\b")
#: "Up nine points since October", "down nine points at 1,981.5".
_SINCE = regexp(r"[ \n]at[ \n](?:an?[ \n](?:[\w-]+[ \n]){1,3})?\d[\d,]*(?:\.\d+)?(?![\d:]|[ \n]?[ap]\.?m)|[ \n](?:since|from|on[ \n](?:last|a[ \n]year|the[ \n]previous)|compared|in[ \n](?:a|the[ \n]last|one)|over[ \n](?:the|a))\b")
_UNREAL_TAIL = regexp(
    r",[ \n]to[ \n](?:[a-z]+[ \n])?\d|[ \n](?:higher|lower|more|less|better|worse|fewer)[ \n]than[ \n](?:planned|budgeted|agreed|asked|hoped|thought|needed|in|at|on|January|February|March|April|May|June|July|August|September|October|November|December|last|before|expected|forecast|predicted|usual|normal|ever|a[ \n](?:year|month|week|decade)|the[ \n](?:previous|year|month|week|last|forecast|average|record|limit|target|minimum|threshold))\b|(?:[ \n]votes?)?[ \n]at[ \n](?:\d{1,2}(?::\d\d)?[ \n]?[ap]\.?m\b|midnight\b|noon\b|midday\b)|(?:[ \n]points?)?[ \n]further\b|[^.;:,]{0,40}?\b(?:or[ \n](?:fewer|less|more|better)|would[ \n](?:have|trigger|be)|needed|required[ \n]to|triggers?)\b|[ \n](?:\w+[ \n])?short[ \n]of\b(?![ \n](?:(?:him|her|them|the[ \n]winner|[A-Z])\b|" + _ANOTHERS + "))"
)


def claims(doc: Document) -> list[Claim]:
    """Every margin of an article, in order."""
    found = sorted((c for make in (_counts, _amounts, _clocks) for c in make(doc)), key=lambda c: (c.span.start, -c.span.end))
    out: list[Claim] = []
    for c in found:
        if not out or c.span.start >= out[-1].span.end:
            out.append(c)
    return out


def _cues(doc: Document, start: int, end: int) -> frozenset[str]:
    text = doc.text
    s = doc.sentence_at(start)
    head, tail = text[max(s.start, start - 90) : start], text[end : min(s.end, end + 70)]
    if _ERROR.match(tail) or _ERROR_BEFORE.search(head) or _OF_SALES.search(head[-60:] + tail[:24]):
        return frozenset()
    return frozenset(n for n, r in _MARGIN_OF.items() if r.search(head) and (n != "ended" or not _SEASON.search(text, s.start, s.end))) | frozenset(n for n, r in _MARGIN_AFTER.items() if r.match(tail))


def _number(doc: Document, at: int) -> int:
    return max(bisect.bisect_right(doc.sentences, at, key=lambda s: s.start) - 1, 0)


def _counts(doc: Document) -> Iterator[Claim]:
    """ "By six votes", "a nine-point lead", "nine clear"."""
    text = doc.text
    taken: list[Span] = []
    for q in doc.numbers:
        if q.kind not in ("cardinal", "points", "percent") or q.values or (q.per and q.per in _TIMELY) or q.low == 0 or q.low != q.high or q.unit == "basis point" or (q.more and _ANOTHER.match(text, q.lead.start if q.lead else q.span.start)):
            continue
        end = q.number.end
        noun = q.noun if q.kind == "cardinal" else "point" if q.kind == "points" else None
        if (unit := _UNIT_AFTER.match(text, end)) is not None:
            end = unit.end()
            noun = _singular(unit.group())
        elif q.kind == "percent":
            end = q.span.end
            noun = "percent"
        elif noun is not None and _LATER_NOUN.fullmatch(noun):
            noun = None
        elif noun is not None and q.noun_span is not None:
            end = q.noun_span.end
        if noun == "wicket" or of_results(text, q.span.start, q.number.end, q.low, noun) or of_shares(text, q.span.start, q.number.end):
            continue
        start = q.lead.start if q.lead and not q.bound else q.span.start
        bound = q.bound
        if (as_many := _AS_MANY.search(text, doc.sentence_at(start).start, q.number.start)) is not None:
            start, bound = as_many.end(1), None
        cues = _cues(doc, start, end)
        cues -= _OF_TIMES if noun == "run" else {*_OF_TIMES, "short"}
        if noun not in NOUNS or text[q.number.end] == "-":
            cues -= {"colon", "judged", "there"}
        if noun not in (None, "percent") and noun not in NOUNS and noun not in VOTERS:
            # "This time by 27 ships", "a gap of 27 ships": what any two may have sold, built or drawn; but "the difference came from two places".
            cues = cues & _OF_ANYTHING if not text.endswith(" from ", 0, start) else frozenset()
        if _WINS.match(text, q.number.end) or (noun in VOTERS and noun not in NOUNS and text[q.number.end] == "-"):
            # "Two wins, five defeats"; "the nine-member board split".
            continue
        if not cues or cues == {"with"} or (noun in VOTERS and noun not in NOUNS and not cues & {*_PERCENT_MARGIN, "by", "turned on"}) or (q.kind == "percent" and not cues & _PERCENT_MARGIN):
            continue
        if q.kind == "percent" and (_BACKING.match(text, end) or _SHORTFALL.search(text, max(start - 30, 0), start) or _SHORTFALL_AFTER.match(text, end)):
            continue
        if _no_margin(text, doc.sentence_at(start), start, end, cues) or _ONE_SIDE.match(text, q.number.end) or _OTHER_SIDE.search(text, max(start - 40, 0), start):
            continue
        sorts: tuple[str, ...] = ("percent",) if noun == "percent" or (unit and "percentage" in unit.group()) else ("percent", "count", "par") if noun in ("point", None) else ("count", "par") if noun in ("shot", "stroke") else ("count",)
        if noun is None and "." in q.span.of(text) and q.low < 100:
            sorts = ("time", *sorts)
        step = q.precision if q.scale or "." in q.span.of(text) else 1.0
        taken.append(q.span)
        yield Claim(abs(q.low), sorts, Span(q.span.end - len(_SIGN.sub("", q.span.of(text))), q.span.end), _number(doc, q.span.start), cues, noun, step, q.approximate, bound, start, end)
    for m in _DIGITS.finditer(text):
        at = Span(*m.span())
        if cues := _cues(doc, at.start, at.end) & {"lead noun", "margin noun", "win noun"}:
            size, bound = (10.0, "min") if m[1].lower() == "double" else (9.0, "max")
            yield Claim(size, ("percent", "count"), at, _number(doc, at.start), cues, None, 1.0, bound=bound, head=at.start, tail=at.end)
    for m in _SINGLE.finditer(text):
        at = Span(*m.span())
        if any(t.overlaps(at) for t in taken):
            continue
        cues = _cues(doc, at.start, at.end) - _OF_TIMES
        if cues and cues != {"with"} and not _ONE_SIDE.match(text, at.end) and not _UNREAL_TAIL.match(text, at.end, min(doc.sentence_at(at.start).end, at.end + 60)):
            sorts = ("percent", "count") if m["noun"] == "point" else ("count", "par") if m["noun"] in ("shot", "stroke") else ("count",)
            yield Claim(1.5 if m["half"] else 1.0, sorts, at, _number(doc, at.start), cues, m["noun"], 1.0, head=at.start, tail=at.end)


def _no_margin(text: str, s: Span, start: int, end: int, cues: frozenset[str]) -> bool:
    """Whether a number is a change ("rose by four points"), a majority in a house, or what would be needed."""
    head = text[max(s.start, start - 60) : start]
    by = not cues & (_SURE - {"by"})
    if _NEVER_BEFORE.search(head):
        # "Who had not won by nine runs since May, did so": it was by nine.
        return _DID_SO.match(text, end, s.end) is None
    if _UNREAL_HEAD.search(head) or (_THOUGHT.search(text, s.start, start) and not _NEGATED.search(text, s.start, start)) or ("by" in cues and _BY_SO_MANY.match(text, end)):
        return True
    if cues <= {"up or down"} and _SINCE.match(text, end):
        return True
    votes = _VOTES.search(text, start, end) is not None
    if by and _ELIDED.search(text[s.start : start]):
        return True
    if (by and _CHANGED.search(head) and not _CHANGED_TO.search(head) and not (votes and _FELL.search(head))) or (not votes and _IN_HOUSE.match(text, end)):
        return True
    return _OF_ALL.search(head) is not None or _UNREAL_TAIL.match(text, end, min(s.end, end + 60)) is not None


def _singular(unit: str) -> str:
    word = unit.split()[-1].strip("-").rpartition("-")[2]
    return {"tries": "try"}.get(word, word.removesuffix("s"))


def _amounts(doc: Document) -> Iterator[Claim]:
    """ "By 54 centimetres", "a $2.1 million advantage"."""
    for q in doc.numbers:
        if q.kind not in ("money", "measure") or q.low != q.high or q.low <= 0 or q.per or q.values:
            continue
        unit = UNITS.get(q.unit or "")
        if q.kind == "measure" and (unit is None or unit.dimension not in MEASURED):
            continue
        start = q.lead.start if q.lead and not q.bound else q.span.start
        if q.kind == "money" and of_results(doc.text, q.span.start, q.span.end, q.low, None):
            continue
        cues = _cues(doc, start, q.span.end) - _OF_TIMES
        if q.kind == "measure" and "by" in cues and _CONTEST.search(doc.text, *doc.sentence_at(start)):
            cues |= {"topped"}
        if cues - {"with", "by", "out of", "up or down"} and not _no_margin(doc.text, doc.sentence_at(start), start, q.span.end, cues):
            sort, factor = ("money", 1.0) if unit is None or q.kind == "money" else (unit.dimension, unit.factor)
            yield Claim(q.low * factor, (sort,), q.span, _number(doc, q.span.start), cues, q.currency, q.precision * factor, q.approximate, q.bound, start, q.span.end)


def _clocks(doc: Document) -> Iterator[Claim]:
    """ "Six hundredths of a second ahead", "43 seconds in hand", "by 0.16"."""
    text = doc.text
    for m in _SECONDS.finditer(text):
        n = m["n"].lower()
        value = 0.5 if n == "half" else _amount(n)
        factor = _PARTS.get(m["unit"][:2].lower(), 1.0)
        step = (0.1 if n == "half" else 10.0 ** -len(n.partition(".")[2]) if "." in n else 1.0) * factor
        value = (value + (0.5 if m["half"] else 0.0)) * factor
        if m["min"]:
            value += 60 * (1.0 if m["min"].lower() == "a" else _amount(m["min"].lower()))
        at = Span(*m.span())
        cues = _cues(doc, at.start, at.end)
        if cues - {"with", "later"} or ("later" in cues and "with" not in cues):
            head = text[max(at.start - 25, 0) : at.start]
            bound = _BOUNDED.search(head)
            yield Claim(value, ("time",), at, _number(doc, at.start), cues, "second", step, _ABOUT.search(head) is not None, _BOUND[bound[1].lower()] if bound else None, at.start, at.end)
    for m in _BARE.finditer(text):
        at = Span(*m.span("n"))
        cues = _cues(doc, at.start, at.end)
        if cues - {"with", "up or down"}:
            yield Claim(float(m["n"]), ("time", "count"), at, _number(doc, at.start), cues, None, 10.0 ** -len(m["n"].partition(".")[2]), head=at.start, tail=at.end)


def _amount(word: str) -> float:
    return float(word) if word[0] in ".0123456789" else sum(CARDINALS[w] for w in word.split("-"))
