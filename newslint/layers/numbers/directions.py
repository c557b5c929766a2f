"""Words of change: their direction, and the multiples they tell.

    CUE                 "rose", "fewer", "a drop", each with its direction (`sign`)
    FACTOR, TIMES, AGAIN "doubled", "three times the", "half as dear again", each with its multiple (`factor_of`)
"""

from __future__ import annotations

import re
from typing import Literal

from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp

Direction = Literal[-1, 0, 1]

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
    r"f(?:ell|all|alls|alling|allen)(?! (?:ill|sick|asleep|silent|foul|victim|pregnant|due|vacant|apart|behind|on deaf)\b)"
    r"|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|sl(?:id|ide"
    r"|ides|iding)|slip(?:s|ped|ping)?|s(?:ank|ink|inks|inking|unk)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?"
    r"|tumbl(?:e|es|ed|ing)|shr(?:ank|ink|inks|unk|inking|inkage)|dip(?:s|ped|ping)?"
    r"|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|(?:went"
    r"|gone|go|goes|going|edg(?:ed|es|ing)|inch(?:ed|es|ing)|tick(?:ed|s|ing)?|crept|drifted|came|come|coming|brought|moved) down"
    r"|down|eas(?:ed|es|ing)|narrow(?:s|ed|ing|(?=[ \n](?:to|by|its|the|their|his|her|from|further|slightly|sharply)\b|[.,;]))|slump(?:s|ed"
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
_UP_NOUN = (
    r"rises?|increases?|growth|gains?|jumps?|surges?|climbs?|hikes?|boosts?|advances?|spikes?|upticks?|leaps?|upturn|expansion|raises?|upswing|upsurge"
    r"|overruns?|overshoot|overspend|increments?|additions?|rally|recovery|bulge|escalation|premium|mark-?up|bump|rebound|widening|lengthening|acceleration|warming|thickening"
)
_DOWN_NOUN = (
    r"falls?(?! (?:due|on deaf|apart|behind))|drops?"
    r"|declines?|decreases?|reductions?|cuts?|dips?|slumps?|slides?|plunges?|contraction|downturn|downswing|shrinkage|tumble|collapse"
    r"|loss|losses|slips?|crash|shortfall|savings?|discount|markdown|erosion|depletion|cutbacks?|shortening|fall-off|drop-off|retreat|devaluation|depreciation|narrowing|cooling|thinning"
)
_EITHER_NOUN = r"improvements?|changes?|shifts?|moves?|movements?|differences?|gaps?|deterioration|adjustments?|revisions?|slowdown"
_MORE = r"higher|more|above|greater|larger|bigger|dearer|heavier|taller|plus"
_LESS = r"lower|less|fewer|below|smaller|cheaper|lighter|under|short of|minus"
_OTHER = (
    r"longer|shorter|better|worse|faster|slower|narrower|wider|deeper|older|younger|hotter|colder|warmer|cooler"
    r"|steeper|stronger|weaker"
)
_SPREAD = (
    r"spread|spreads|stretched|picked up|bulged|inflated|deepened|extended|enlarged|ramped up|beefed up|upped"
    r"|appreciated|hotted up|put on|added|adding|adds"
)
_SHRANK = (
    r"receded|depreciated|come off|knocked off|shed|sheds|shedding|lopped|clipped|compressed|depleted|relaxed"
    r"|loosened|backed off|retreated|brought down|lost|loses|losing"
)
_TURNED = r"changed|moved|shifted|altered|adjusted|revised"
CUE = regexp(
    rf"(?<![\w-])(?:(?P<up>{_UP}|{_UP_NOUN}|{_MORE}|{_SPREAD})|(?P<down>{_DOWN}|{_DOWN_NOUN}|{_LESS}|{_SHRANK})|(?P<either>{_EITHER}|{_EITHER_NOUN}|{_OTHER}|{_TURNED}))(?![\w]|-[a-z])"
)
NOUN = regexp(rf"{_UP_NOUN}|{_DOWN_NOUN}|{_EITHER_NOUN}")
#: A noun of change after an amount: "a 33 percent cost overrun".
NOUN_AFTER = regexp(
    r"[-\s]{1,3}(?:(?!(?:in|of|on|to|for|at|by|and|but|or|as|from|with|after|before|when|since|until|while|despite|than|the|an?|its|their|was"
    r"|were|is|are|that|which|who|will|has|have|had|said) )[a-z-]{2,20}\s){0,3}?"
    rf"(?P<word>(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN})|(?P<either>{_EITHER_NOUN}))(?![\w-])"
)
#: "40 percent higher", "120 fewer", "9% up on".
COMPARATIVE = regexp(
    rf"\s(?:[a-z]+ly\s)?(?P<word>(?P<up>{_MORE}|up|ahead|over(?= the [$£€]?\d))|(?P<down>{_LESS}|down|off)|(?P<either>{_OTHER}))(?!\w)"
)
#: "Range from $40,000 to $70,000" tells no change.
AMONG = regexp(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|anywhere|anything|everything|stretch[a-z]*|costs?|spread|aged|ages|trading|traded)\b"
    r"[^.;:]{0,30}\bfrom\b[^.;:]{0,12}$|\b(?:children|people|men|women|boys|girls|pupils) from $"
)
_VAGUE = (
    r"(?P<more>(?:more than|nearly|almost|about|roughly|practically|virtually|just over|well over|over|close to|barely|only|just|not quite"
    r"|all but|around|some) )?"
)
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:\.\d)?)"
#: After the verb, not the adjective: "bookings double in a year", "a double room".
_WHEN = r" (?:in|since|over|after|at|under|to|on|by|within|during|despite|for|from)\b(?! (?:many|much))|[,.]"
FACTOR = regexp(
    rf"(?<![\w-]){_VAGUE}(?P<word>(?P<by>(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|ing|e(?={_WHEN})))"
    rf"|(?P<fold>{_COUNT})-?fold)(?!\w)"
)
_SIZE = r"(?:many|much|big|high|large|long|great|heavy|often|fast|expensive|dear|strong|deep|costly|far|wide|tall|old|cold|hot)"
_MORE_THAN = r"(?:more|higher|larger|bigger|greater)(?= than\b)"
#: Not "in the first half the airline carried".
_HALF = r"(?<!first )(?<!second )(?<!last )(?<!other )half"
#: "Three times the 11,400", "twice as many", "five times what it was".
TIMES = regexp(
    rf"(?<![\w-]){_VAGUE}(?P<word>(?P<by>twice|double|triple|treble|quadruple|{_HALF}|(?P<fold>{_COUNT}) times))"
    rf"(?: (?P<over>{_MORE_THAN}))?(?=(?: as {_SIZE}\b(?! again)"
    rf"| (?:the|its|their|his|her|last|that of|what|[a-z]+[’']s|(?:19|20)\d\d[’']s)\b"
    rf"(?! (?:size|speed|rate) of\b))| {_MORE_THAN})"
)
#: "Half as dear again", "as much again".
AGAIN = regexp(rf"(?<![\w-]){_VAGUE}(?P<word>(?P<by>half as {_SIZE} again|half again|as {_SIZE} again)(?P<fold>(?!)x)?)(?!\w)")
_MULTIPLES = {"half as": 1.5, "half again": 1.5, "as ": 2.0}
_MULTIPLES |= {"doubl": 2.0, "twice": 2.0, "tripl": 3.0, "trebl": 3.0, "quadr": 4.0, "quint": 5.0, "halv": 0.5, "half": 0.5}


def sign(word: re.Match[str]) -> Direction:
    """The direction of a word of change: 0 where it depends on the thing."""
    return 1 if word["up"] else -1 if word["down"] else 0


def factor_of(m: re.Match[str]) -> tuple[float, str | None]:
    """The multiple that FACTOR or TIMES tells, and how loosely: "min", "about", "over" (three times more: thrice, or four times)."""
    count = m["fold"]
    factor = CARDINALS.get(count) or float(count) if count else next(v for k, v in _MULTIPLES.items() if m["by"].startswith(k))
    lead = (m["more"] or "").strip()
    if m.groupdict().get("over"):
        return factor, "over"
    if lead in ("more than", "just over", "well over", "over"):
        return factor, "min"
    return factor, "about" if lead and lead not in ("only", "just") else None
