"""Changes whose amount stands apart from its two values.

    belongs(lower, sentence, amount, values) -> bool     the amount speaks of the values, not of another subject
    same_thing(lower, a, b) -> bool                      two values of one thing at two times
    inherit(lower, found) -> list[Quantity]              "50 minutes, compared with 30": a bare number takes the unit

"Approval went from 38 percent to 51 percent. Her aides put the 13 percent improvement down to the winter."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.layers.numbers.amounts import Amount, is_amount
from newslint.layers.numbers.joins import EARLIER, TO
from newslint.layers.numbers.model import Quantity
from newslint.layers.numbers.units import SCALES
from newslint.source import Span

#: What may stand between values and an amount that is said of them: no subject of its own.
_SMALL = (
    r"(?:or|and|thus|so|then|up|down|off|which|that|this|is|was|are|were|be|being|been|has|have|had|a|an|the|of|by|for|some|about|just"
    r"|only|nearly|almost|around|roughly|full|more than|less than|over|in|all|it|they|its|their|his|her|them|to|i\.e\.|meaning|making"
    r"|representing|marking|amounts?|amounting|amounted|equals?|translat(?:es|ing)|works?|out|comes?|came|at|on|as|year|steep|sharp"
    r"|slight|record|barely|hardly|scarcely|less|still|now|already|what|overall|again|yet|another|means|since|fully|even)"
)
_APPOSED = re.compile(rf"\W*(?:{_SMALL}\W+)*")
#: A subject that takes up what was said: "the bank has raised it", "so their presence has grown".
_TAKEN_UP = re.compile(
    r"(?:^|[\s“\"])(?:that|this|it|they|them|which|their [a-z]+|its [a-z]+|so (?:the|its|their) [a-z]+"
    r"|the (?:figure|rate|share|total|proportion|level))\b(?!,)"
)
#: "The 5% jump", "this 12% rise": a change that the reader has just been told.
_DEFINITE = re.compile(r"\b(?:the|this|that|these|such a|so)\s(?:[a-z]+\s){0,2}$")
_INDEFINITE = re.compile(r"\b(?:an?|another|its|their|his|her|or|of)\s(?:[a-z]+\s){0,2}$")
#: "A 9 per cent rise in prices" is said of prices.
_OF_WHAT = re.compile(
    r"\s(?:in|of|for|among)\s(?!(?:just |only |less than |under |over |about |barely )?(?:an?|one|two|three|four|five|six|seven|eight"
    r"|nine"
    r"|ten|\d+|the (?:rate|share|tax|proportion|last|past|space|year|period|same)|all|total|turnout|support|approval"
    r"|unemployment|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b)"
)
_IN_WHAT = re.compile(r"^[a-z]+ in (?:the |its |their )?(?:number of |cost of |price of )?([a-z]{4,})")
_OTHER_CLAUSE = re.compile(
    r"\b(?:when (?:it|they|he|she) (?:grew|rose|fell|dropped|climbed|went|jumped|slid|shrank|sank|swelled)\b|while|whereas|but"
    r"|although|though|because|despite|and|who|if|even as)\b|;"
)
_OPENS = re.compile(
    r"[\s“\"(]*(?:that|this|it|they|which|there|the (?:figure|rate|share|rise|increase|fall|drop|change|jump|decline|gain|improvement"
    r"|cut|hike|slide|difference)|the \d[\d.]*)\b"
)


#: Another thing taken up between an amount and the values: "lifting inflation to", "taking its staff from".
OBJECT = re.compile(
    r"\b(?:lifting|pushing|taking|bringing|sending|driving|raising|cutting|putting|helping|leaving|reducing|swelling|lowering|lifts|took|takes"
    r"|brought|pushed|lifted) ([^,;]*?) (?:up |down )?(?:to|from|at) (?:about |just |only )?$"
)


def belongs(lower: str, sentence: Span, amount: Amount, values: Sequence[Quantity]) -> bool:
    """Whether an amount, in a sentence, is said of `values`, of which some may stand in a neighbouring sentence."""
    begin = amount.span.start
    q = amount.quantity
    if q is not None and q.span.start < begin:
        begin = q.span.start
    inside = [v for v in values if sentence.start <= v.span.start < sentence.end]
    before = [v for v in inside if v.span.end <= begin]
    after = [v for v in inside if v.span.start >= amount.span.end]
    if amount.noun and _OF_WHAT.match(lower, amount.span.end) and not after:
        return False
    named = q is not None and amount.noun and q.span.start == amount.span.start
    if of_other(lower, sentence, amount):
        return False
    if named and _DEFINITE.search(lower, max(sentence.start, begin - 40), begin):
        return True
    if before and not amount.based:
        between = lower[before[-1].span.end : begin]
        if not said_of(between, amount) and not (named and not inside_subject(between)):
            return False
    elif not inside or len(inside) < len(values):
        opening = lower[sentence.start : begin]
        earlier = [v for v in values if v.span.end <= sentence.start]
        sure = after and lower.startswith(("the ", "this "), sentence.start) and based(lower, amount, after[0])
        if earlier and not sure and not _OPENS.match(lower, sentence.start) and not _TAKEN_UP.search(opening):
            return False
    if after:
        between = lower[amount.span.end : after[0].span.start]
        if len(after) == 2 and TO.fullmatch(between) and not _BACK.search(lower, after[0].span.end, after[1].span.start):
            # "Grew by 12 percent to 45,900 in 2020, and is now 47,000".
            return False
        return len(between) < 110 and not _OTHER_CLAUSE.search(_BETWEEN.sub("", between))
    return True


def of_other(lower: str, sentence: Span, amount: Amount) -> bool:
    """Whether the amount names a thing of its own: "a drop in profits of 20 percent"."""
    what = _IN_WHAT.search(lower[amount.span.start : amount.span.end])
    told = lower[sentence.start : amount.span.start]
    return what is not None and len(told) > 8 and what[1][:4] not in told


def said_of(between: str, amount: Amount) -> bool:
    """Whether the words between the last value and the amount bring no subject of their own, and no further change."""
    if not amount.noun and amount.quantity and amount.span.start < amount.quantity.span.start and _AND.search(between):
        return False
    if re.search(r"\d", _YEAR.sub("", between)):
        # "412,000 tickets; takings, at £5.2 million, were up".
        return False
    clause = between.rpartition(";")[2] if ";" in between else ""
    if clause and not _APPOSED.fullmatch(clause) and not _TAKEN_UP.search(clause):
        return False
    last = re.split(r"[,;:—–(]|\s-\s|\. ", between)[-1]
    if _SO.match(last):
        return len(last) < 50
    if _APPOSED.fullmatch(last):
        return len(between) < 120
    return bool(_TAKEN_UP.search(last)) and len(last) < 60


#: What follows from the two values: "so fans are paying", "which means".
_SO = re.compile(r" (?:so|meaning|making|which (?:means|makes)|that (?:means|makes)|hence|leaving)\b")
_BETWEEN = re.compile(r"\bbetween [\w ]{1,20} and \w+")
_BACK = re.compile(r"\b(?:from|compared|against|versus|than|it was|it had|had been|earlier|before|ago)\b")
_AND = re.compile(r"\b(?:and|then|but|before)\s$")


def inside_subject(between: str) -> bool:
    """Whether words before an indefinite amount ("a 9 percent rise") begin a clause about something else."""
    last = re.split(r"[,;:—–(]|\. ", between)[-1]
    return not re.fullmatch(rf"\W*(?:an?|the|or|and|{_SMALL}|[a-z]+ly|[a-z]+ing|for|up|down)?(?:\W+(?:{_SMALL}|a|an))*\W*", last)


_PAST = re.compile(
    rf"\b(?:{EARLIER}|ago|earlier|had|used to|once|formerly|instead of|old|previous|previously"
    r"|last (?:year|month|week|season|time)(?:[’']s)?"
    r"|when (?:he|she|it|they|there)|was|were|before|back in|originally|as recently as)\b"
)
_PRESENT = re.compile(
    r"\b(?:now|today|currently|latest|this (?:year|month|week|season|spring|summer|autumn|winter|time)|new|present|at present|is|are"
    r"|since (?:then|mon|tues|wednes|thurs|fri|satur|sun)|will|these days|nowadays|(?:is|are|stands?|covers?|holds?|employs?|has"
    r"|have) )\b"
)
_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PRONOUN = re.compile(r"\b(?:it|they|there|he|she|that figure|the figure|the (?:number|total|rate))\b")
_COMMON = frozenset(
    "last year from with that this were been have said when than more less percent since about month week years which their there first "
    "million billion thousand dollars euros pounds yuan people thursday monday tuesday wednesday friday saturday sunday".split()
)


#: From an amount to the value it is measured from: "20 percent below the", "28 percent more than".
_BASED = re.compile(
    r",? (?:of|than|on|from|over|up on|down on|below|above|under)"
    r"(?: (?:the|its|their|his|her|a|last|[a-z]+[’']s|year|about|some|in|just|peak|high|record|level|low|target|of)){0,5} "
)


def based(lower: str, amount: Amount, value: Quantity) -> bool:
    """Whether an amount is measured from the value after it."""
    between = lower[amount.span.end : value.span.start]
    return amount.span.end <= value.span.start and _BASED.fullmatch(between) is not None


#: From an amount to the value it leads to: "7.1 percent to 3.69 billion", "5 percent in May to 8 percent".
_LEADS_TO = re.compile(
    r"(?: (?:(?:in|for|over|during|on) )?[a-z]+(?: [a-z]+| \d{1,4}){0,5}?)?,? to(?: (?:about|just|only|some|a|an|the|new|record|low|high|of|almost|nearly|around)){0,4} "
)


_TIMES = frozenset("second minute hour day week month quarter season year decade".split())


def _next(lower: str, amount: Amount, found: Sequence[Quantity], timed: bool = False) -> tuple[Quantity | None, str]:
    """What is counted next after an amount, with the words up to it."""
    value = next((v for v in found if v.span.start >= amount.span.end and (timed or v.unit not in _TIMES)), None)
    return value, lower[amount.span.end : value.span.start] if value else ""


def led_to(lower: str, amount: Amount, found: Sequence[Quantity]) -> Quantity | None:
    """The value that an amount reached: "7.1 percent to 3.69 billion"."""
    value, between = _next(lower, amount, found)
    return value if _LEADS_TO.fullmatch(between) else None


def led_away(lower: str, amount: Amount, found: Sequence[Quantity], start: Quantity, end: Quantity) -> bool:
    """Whether an amount's own words lead to another value than those it would be held to: "7.1 percent to 3.69 billion"."""
    value, between = _next(lower, amount, found, start.unit in _TIMES)
    if value is None:
        return False
    if _BASED.fullmatch(between if amount.quantity else " of" + between):
        return value.span != start.span
    return _LEADS_TO.fullmatch(between) is not None and value.span != end.span


def same_thing(lower: str, a: Quantity, b: Quantity) -> bool:
    """Whether two values, `a` printed first, are told of one thing at two times."""
    first, second = _clauses(lower, a, b)
    if b.span.start - a.span.end > 160:
        return False
    years_a, years_b = set(_YEAR.findall(first)), set(_YEAR.findall(second))
    dated = bool(years_a and years_b and years_a != years_b) or bool(years_a) != bool(years_b)
    months_a, months_b = set(_MONTH.findall(first)), set(_MONTH.findall(second))
    timed = (
        dated
        or bool(months_a and months_b and months_a != months_b)
        or bool(_PRESENT.search(first)) != bool(_PRESENT.search(second))
        or _two_times(first, second)
    )
    if not timed and bool(_PAST.search(first)) == bool(_PAST.search(second)):
        return False
    if timed and _elided(lower[a.span.end : b.span.start]):
        return True
    if _PRONOUN.search(second) and (_PAST.search(second) or _PRESENT.search(second)):
        return True
    words_a = {w[:4] for w in re.findall(r"[a-z]{4,}", first) if w not in _COMMON}
    words_b = {w[:4] for w in re.findall(r"[a-z]{4,}", second) if w not in _COMMON}
    return bool(words_a & words_b)


def _two_times(first: str, second: str) -> bool:
    """Whether two clauses name two times: "two winters ago", "last winter"."""
    a, b = set(_TIME.findall(first)), set(_TIME.findall(second))
    return bool(a and b) and a != b


_TIME = re.compile(rf"\b{EARLIER}\b")
#: Where the words between two values pass from the first to the second, the surest boundary first.
_BOUNDARIES = (re.compile(r"[.;:]\s|\n"), re.compile(r",? (?:and|but|while|whereas) (?!(?:19|20)\d\d)"), re.compile(r"[,—–] "))


#: No subject of its own: "and sells", ", stands at"; another verb of the same subject, but not the contrary one.
_NO_SUBJECT = re.compile(
    r"(?:(?:has|have|had|is|are|was|were|stands?|now|today|since)(?: [a-z]+){0,4} )?"
    r"(?: ?(?!the\b|an?\b|its\b|their\b|his\b|her\b|that\b|those\b)[a-z]+){0,3}? ?(?:at |for |about |just |only )?"
)
_CONTRARY = re.compile(
    r"\b(?:clos|los[et]|sold|sell|fir(?:e|ed|ing)|left|quit|laid|cut|import|spent|spend|wound|injur|conced|depart|resign|reject"
    r"|arrest|charg)"
)


def _elided(middle: str) -> bool:
    """Whether the second of two values has the subject of the first: "1,200 a day before the war and sells 900"."""
    ends = next((m for m in (p.search(middle) for p in _BOUNDARIES[1:]) if m), None)
    if ends is None or _BOUNDARIES[0].search(middle):
        return False
    rest = middle[ends.end() :]
    return _NO_SUBJECT.fullmatch(rest) is not None and not _CONTRARY.search(rest)


def _clauses(lower: str, a: Quantity, b: Quantity) -> tuple[str, str]:
    """The clause of each of two values."""
    head = lower[max(a.span.start - 90, 0) : a.span.start]
    middle = lower[a.span.end : b.span.start]
    tail = lower[b.span.end : b.span.end + 60]
    cut = max(head.rfind(". "), head.rfind("; "), head.rfind(": "), head.rfind("\n"))
    stops = [i for s in (". ", "; ", ".\n", "\n", ", ") if (i := tail.find(s)) >= 0]
    ends = next((m for m in map(lambda p: p.search(middle), _BOUNDARIES) if m), None)
    own, other = (middle[: ends.start()], middle[ends.end() :]) if ends else (middle, middle)
    return head[cut + 1 :] + " " + own, other[-90:] + " " + tail[: min(stops, default=len(tail))]


_BARE_AFTER = re.compile(
    r"(?:\b(?:compared (?:with|to)|against|versus|instead of|rather than|than|from)|[;,] (?:and )?it had been)"
    r"(?: (?:the|about|just|only|some))?\s$"
)
#: "By August it held 48 million, a third less".
_BARE_IT = re.compile(
    r"[;,.] [^;,.]{0,40}\b(?:it|they|that) (?:[a-z]+ly |now |today |then )?[a-z]{2,12}(?: to| at)?(?: just| only| about| some"
    r"| barely)?\s$"
)
#: "From 880 square kilometres to 590".
_TO_BARE = re.compile(r"(?: (?:in|on|at|of) [^,;.]{1,20})? to(?: about| just| only| some| around)? ")
_FROM = re.compile(r"\bfrom(?: about| just| only| some| around| a| an| the| its)? $")
_TO_NEXT = re.compile(r"\sto(?: about| just| only| some| around)?\s")


def inherit(lower: str, found: Sequence[Quantity], earlier: Sequence[Quantity] = ()) -> list[Quantity]:
    """The quantities of a sentence, of which bare numbers have taken the unit of the value they are compared with.

    That value may be the last of the `earlier` sentence: "it made 40,000 barrels. Today it makes 100,000".
    """
    out = list(found)
    for i, q in enumerate(out):
        if q.kind != "cardinal" or q.noun or q.low != q.high or q.partitive or q.compound or (q.words and q.low < 2):
            continue
        begin = q.lead.start if q.lead else q.span.start
        last = out[i - 1].span if i else q.span
        from_to = i > 0 and _TO_BARE.fullmatch(lower, last.end, begin) and _FROM.search(lower, max(last.start - 20, 0), last.start)
        if not from_to and not _BARE_AFTER.search(lower, max(begin - 30, 0), begin) and not (
            lower[q.span.end : q.span.end + 1] in (",", ".", ";") and _BARE_IT.search(lower, max(begin - 80, 0), begin)
        ):
            continue
        model: Quantity | None = None
        if i + 1 < len(out) and _TO_NEXT.fullmatch(lower, q.span.end, out[i + 1].span.start):
            model = out[i + 1]
        else:
            told = (*earlier[-1:], *out[max(i - 3, 0) : i])
            near = [p for p in told if p.kind in ("cardinal", "measure", "money", "percent") and not is_amount(lower, p)]
            model = near[-1] if near and begin - near[-1].span.end < 90 else None
        if model is None or model.kind not in ("measure", "money", "percent") or model.compound or "$£€".find(lower[model.span.start]) >= 0:
            continue
        factor = SCALES[model.scale][1] if model.scale and q.scale is None and q.low < 1000 else 1.0
        if model.kind == "money" and model.unit is None and factor == 1.0 and model.low < 1 and q.low >= 1:
            factor = 0.01
        out[i] = q._replace(
            low=q.low * factor,
            high=q.high * factor,
            precision=q.precision * factor,
            kind=model.kind,
            unit=model.unit,
            currency=model.currency,
        )
    return out
