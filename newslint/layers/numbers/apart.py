"""What an amount of change is said of, and the unit of a bare number.

    said_of(between, amount) -> bool                     the amount after two values is theirs: no subject of its own between
    led_away(lower, amount, found, start, end) -> bool   its own words lead to another value: "7.1 percent to 3.69 billion"
    inherit(lower, found) -> list[Quantity]              "50 minutes, compared with 30": a bare number takes the unit
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.layers.numbers.amounts import Amount, is_amount
from newslint.layers.numbers.model import Quantity
from newslint.layers.numbers.units import SCALES
from newslint.regexp import regexp
from newslint.source import Span

#: What may stand between values and an amount that is said of them: no subject of its own.
_SMALL = (
    r"(?:or|and|thus|so|then|up|down|off|which|that|this|is|was|are|were|be|being|been|has|have|had|a|an|the|of|by|for|some|about|just"
    r"|only|nearly|almost|around|roughly|full|more than|less than|over|in|all|it|they|its|their|his|her|them|to|i\.e\.|meaning|making"
    r"|representing|marking|amounts?|amounting|amounted|equals?|translat(?:es|ing)|works?|out|comes?|came|at|on|as|year|steep|sharp"
    r"|slight|record|barely|hardly|scarcely|less|still|now|already|what|overall|again|yet|another|means|since|fully|even)"
)
_APPOSED = regexp(rf"\W*(?:{_SMALL}\W+)*")
#: A subject that takes up what was said: "the bank has raised it", "so their presence has grown".
_TAKEN_UP = regexp(
    r"(?:(?:^|\b(?:and|but|so|or))\s*[“\"]?(?:that|this|which)\b(?! of\b)"
    r"|(?:^|[\s“\"])(?:it|they|them|their [a-z]+|its [a-z]+|so (?:the|its|their) [a-z]+"
    r"|the (?:figure|rate|share|total|proportion|level))\b(?!,))"
)
#: "Flew 25 percent fewer kilometres".
_FEWER_WHAT = regexp(r" (?:[a-z-]+ )??(?!(?:than|for|in|on|at|a|the|last|this)\b)([a-z]{4,}s)\b(?! than)")
_IN_WHAT = regexp(r"^[a-z]+ in (?:the |its |their )?(?:number of |cost of |price of )?([a-z]{4,})")
#: Another thing taken up between an amount and the values: "lifting inflation to", "taking its staff from".
OBJECT = regexp(
    r"\b(?:lifting|pushing|taking|bringing|sending|driving|raising|cutting|putting|helping|leaving|reducing|swelling|lowering|lifts|took|takes"
    r"|brought|pushed|lifted) ([^,;]*?) (?:up |down )?(?:to|from|at) (?:about |just |only )?$"
)


#: "Closed at 2.87 dollars, up 3 cents; a week ago it was 2.80": the day's move, and another day.
_MOVE = regexp(r"\b(?:clos(?:ed|ing)|trad(?:ed|ing)|settled|finished)\b")


def day_move(lower: str, amount: Amount, first: Quantity, second: Quantity) -> bool:
    """Whether an amount told between two values is the day's move of the first alone."""
    apart = re.search(r"[;.] ", lower[amount.span.end : second.span.start])
    return apart is not None and not amount.noun and _MOVE.search(lower, max(first.span.start - 30, 0), first.span.start) is not None


#: The time of a change, and the base of a pair in another one.
_LONG = regexp(
    r"\bsince (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last week|the (?:day|week))\w"
    r"|\b(?:this|last|over the|in (?:a|the|two|three|four|five|ten|\d+)(?: last| past)?) (?:year|month|decade|quarter)s?\b"
)
_SHORT = regexp(
    r"[^.;]{0,30}(?:\b(?:the day|a day|the week|a week|the session) (?:before|earlier|ago)\b"
    r"|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|previous session|last week)\b)"
)
_YEARS = regexp(r"\bsince (?:19|20)\d\d\b|\b(?:in|over) (?:a|the|one|two|three|four|five|ten|\d+)(?: last| past)? (?:year|decade)s?\b")
_CALENDAR = r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
_OF_MONTHS = regexp(rf"[^.;]{{0,20}}{_CALENDAR}")


def longer(lower: str, amount: Amount, sentence: Span, start: Quantity, end: Quantity) -> bool:
    """Whether a change is of a longer time than two values: "half its value since June", and 50 dollars against 51 the day before."""
    around = max(amount.span.start - 60, sentence.start), min(amount.span.end + 40, sentence.end)
    if _LONG.search(lower, *around) and _SHORT.match(lower, start.span.end):
        return True
    months = all(_OF_MONTHS.match(lower, q.span.end) for q in (start, end))
    dated = any(_YEAR.search(lower, q.span.end, q.span.end + 30) for q in (start, end))
    return months and not dated and _YEARS.search(lower, *around) is not None


def of_other(lower: str, sentence: Span, amount: Amount) -> bool:
    """Whether the amount names a thing of its own: "a drop in profits of 20 percent"."""
    what = _IN_WHAT.search(lower[amount.span.start : amount.span.end])
    if lower.endswith((" more", " fewer", " less"), amount.span.start, amount.span.end):
        what = what or _FEWER_WHAT.match(lower, amount.span.end)
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
    if last.strip() == "for":
        # "38 hours, down from 40, for 3 percent more money".
        return False
    if _OWN_SUBJECT.match(last):
        return False
    if _SO.match(last):
        return len(last) < 50
    if _APPOSED.fullmatch(last):
        return len(between) < 120
    return bool(_TAKEN_UP.search(last)) and len(last) < 60


#: "Shrank to 1.1 million, while that of its suburbs grew": a clause of another subject.
_OWN_SUBJECT = regexp(r" (?:(?:while|whereas) (?!(?:it|they)\b)|(?:(?:and|but) )?(?:that|those) of\b)")
#: What follows from the two values: "so fans are paying", "which means".
_SO = regexp(r" (?:so|meaning|making|which (?:means|makes)|that (?:means|makes)|hence|leaving)\b")
_YEAR = regexp(r"\b(?:19|20)\d\d\b")
_AND = regexp(r"\b(?:and|then|but|before)\s$")


#: From an amount to the value it is measured from: "20 percent below the", "28 percent more than".
_BASED = regexp(
    r",? (?:of|than|on|from|over|up on|down on|below|above|under)"
    r"(?: (?:the|its|their|his|her|a|last|this|[a-z]+[’']s"
    r"|year|current|present|original|old|previous|about|some|in|just|peak|high|record|level|low|target|of)){0,5} "
)


def based(lower: str, amount: Amount, value: Quantity) -> bool:
    """Whether an amount is measured from the value after it."""
    between = lower[amount.span.end : value.span.start]
    return amount.span.end <= value.span.start and _BASED.fullmatch(between) is not None


#: From an amount to the value it leads to: "7.1 percent to 3.69 billion", "5 percent in May to 8 percent".
_LEADS_TO = regexp(
    r"(?: (?:(?:in|for|over|during|on) )?[a-z]+(?: [a-z]+| \d{1,4}){0,5}?)?,? to"
    r"(?: (?:about|just|only|some|a|an|the|new|record|low|high|of|almost|nearly|around)){0,4} "
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


#: "Fell 3.2 percent from February": not from March.
_FROM_MONTH = regexp(
    r" (?:from|on|over) (january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:the previous|last|a) (?:month|quarter|week))\b(?!,? when)"
)


#: "Will cost 50 percent more from July".
_FUTURE = regexp(r"\b(?:will|would|shall|is to|are to|due to)\b")


def led_away(lower: str, amount: Amount, found: Sequence[Quantity], start: Quantity, end: Quantity) -> bool:
    """Whether an amount's own words lead to another value than those it would be held to: "7.1 percent to 3.69 billion"."""
    month = _FROM_MONTH.match(lower, amount.span.end)
    told = lower[max(start.span.start - 40, 0) : start.span.end + 40]
    if month and month[1] not in told and not _FUTURE.search(lower, max(amount.span.start - 30, 0), amount.span.start):
        return True
    value, between = _next(lower, amount, found, start.unit in _TIMES)
    if value is None:
        return False
    measured = amount.quantity is None or _MEASURED.search(lower, amount.span.start, amount.span.end) is not None
    if _BASED.fullmatch(_WHICH.sub("the", f" of{between}" if measured else between)):
        return value.span != start.span
    return _LEADS_TO.fullmatch(between) is not None and value.span != end.span


#: Which peak or level it is: "its 2010 peak", "the previous high".
_WHICH = regexp(r"\b(?:(?:19|20)\d\d|previous|all-time)\b")
#: "25% below", which leaves only "its 2010 peak of" before the base.
_MEASURED = regexp(r" (?:below|above|under|over|than|on|from)$")
_TRANSITIVE = regexp(r"[a-z]+ (?:the|its|their|his|her|[a-z]+[’']s) ")
_COMPARED = regexp(r"[^;:]{0,30}? (?:compared (?:with|to)|against|versus)\b")


def from_another(lower: str, amount: Amount, start: Quantity, end: Quantity) -> bool:
    """Whether an amount is not measured from `start`: "reduced its income by $20m to $226m, compared with $233m in 1986"."""
    return (
        amount.span.end <= end.span.start < start.span.start
        and lower.startswith(" to ", amount.span.end)
        and _TRANSITIVE.match(lower, amount.span.start, amount.span.end) is not None
        and _COMPARED.match(lower, end.span.end, start.span.start) is not None
    )


#: "Grew 2 percent in May, 4 percent in June and 6 percent in July".
NEXT_OF_ROW = regexp(
    r"(?: (?:in|from|during|for|by|last|this|on) [\w ]{1,25})?,? (?:(?:and|or|with|then|followed by) )?"
    r"(?:(?:a|another|further|by|of) )*(?<! to )(?<! from )"
)


_BARE_AFTER = regexp(
    r"(?:\b(?:compared (?:with|to)|against|versus|instead of|rather than|than|from)|[;,] (?:and )?it had been)"
    r"(?: (?:the|its|their|this|last|about|just|only|some|[a-z]+[’']s)){0,3}\s$"
)
#: "By August it held 48 million, a third less".
_BARE_IT = regexp(
    r"[;,.] [^;,.]{0,40}\b(?:it|they|that) (?:[a-z]+ly |now |today |then )?[a-z]{2,12}(?: to| at)?(?: just| only| about| some"
    r"| barely)?\s$"
)
#: "From 880 square kilometres to 590".
_TO_BARE = regexp(r"(?: (?:in|on|at|of) [^,;.]{1,20})? to(?: about| just| only| some| around)? ")
_FROM = regexp(r"\bfrom(?: about| just| only| some| around| a| an| the| its)? $")
_TO_NEXT = regexp(r"\sto(?: about| just| only| some| around)?\s")


#: "In three years", "over nine months".
_WITHIN = regexp(
    r"\b(?:in|over|within|for|after|during|past|last|first|next)(?: (?:the|about|just|only|past|last|first|next|a|some))* $"
)
_LEVELS = ("cardinal", "measure", "money", "percent")


def _while(lower: str, q: Quantity) -> bool:
    """Whether a duration tells only how long a change took."""
    return q.unit in _TIMES and _WITHIN.search(lower, max(q.span.start - 24, 0), q.span.start) is not None


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
            near = [p for p in told if p.kind in _LEVELS and not (is_amount(lower, p) or _while(lower, p))]
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
