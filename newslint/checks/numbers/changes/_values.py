"""The values that an article tells of: what leads up to each, its time, and what it is a value of."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers.changes._claims import Claim, clause_at
from newslint.checks.numbers.changes._limits import of_limit
from newslint.checks.numbers.changes._series import MONTH, age_of, alike, series, times_of
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.directions import AMONG
from newslint.regexp import regexp
from newslint.source import Span


class Value(NamedTuple):
    """Something counted that is no stated change."""

    q: Quantity
    line: int
    clause: int
    #: How it is led up to: "from", "to", "base" (against, than, on), "paren" or "".
    lead: str
    #: The times it is told of: "y2019", "m5", "q2", "first".
    times: frozenset[str]
    #: -2 told as earlier, -1 as last year's, 0 no word of it, 1 as today's.
    age: int
    #: What it is a value of.
    words: frozenset[str]
    #: It continues a list whose first value is this far back.
    listed: int = 0
    #: It was hoped for, asked for, touched: not what was.
    unreal: bool = False
    #: It could be an amount of change too: "lost 340 lambs".
    moved: bool = False


#: From a preposition to its value.
_FILL = r"(?:\s+(?!(?:to|from|and|but|was|were|is|are|has|had|have|at|against|than|with|when|which|who|in|of|for|by|as|or)\b)(?:[a-zà-ÿ’'$£€-]+|(?:19|20)\d\d[’']s)){0,4}(?:\s+(?:of|in|at)(?:\s+(?:the|about|some|an?))?)?\s*[$£€]?\s*\(?"
_LEAD = regexp(
    r"(?:^|[\s(,])(?:(?P<base>compared? (?:with|to|against)|up from|down from|against|versus|vs\.?|instead of|rather than|than|up on|down on|below|above|under|short of|on top of|relative to)"
    rf"|(?P<from>from|rising from|falling from)|(?P<to>(?<!due )(?<!owing )(?<!thanks )(?<!according )(?<!attributed )(?<!ascribed )(?<!traced )(?<!linked )(?<!related )(?<!addition )(?<!contrast )(?<!prior )(?<!attributable )to|reaching|reached|hit|into)|(?P<at>at))\b{_FILL}$"
)
#: "Edging up from 50 percent to 53": from one value to the other, nothing before them.
_UP_FROM, _TO = regexp(r"(?:\b(?:up|down) from (?:about |some |just )?|\()[$£€]?$"), regexp(r"(?: [a-zà-ÿ’'-]+){0,4}? to (?:about |some |just |nearly |almost )?[$£€]?")
_ON = regexp(r"(?:%|per ?cent|half|third|quarter|fifth|times|twice|double|increase|rise|fall|drop|decline|gain|reduction|growth|jump|cut|improvement|advance|more|up|down)\s(?:on|of|over|the)(?:\s(?:the|its|their|last|a|an|about|some|year[’']s|[a-z]+[’']s?|previous|earlier)){0,4}\s$|(?:times|twice|half) as [a-z]+ as (?:the |in (?:the )?[a-z0-9]+, )?[$£€]?$")
_NO_LEVEL = regexp(
    r"\b(?:expect\w*|forecast\w*|predict\w*|analysts?|hoped|hopes|target\w*|budgeted|(?<!\|)(?<!\| )goals?|capacity (?:of|for|to)|designed for|estimated (?:it|they|he|she)|consensus|asked for|asking for|wanted (?!\|)(?:[a-z]+ ){0,2}to\b|demand(?:s|ed|ing)"
    r"|guidance|year[’']s (?:low|high)|touch\w+ (?!in )|intraday|margin of error|52-week|low of|high of)\b|\b(?:including|of which|among (?:them|which)) [^,;|]{0,15}\||\|\s*(?:[a-z]+ )?(?:needed|required|necessary)\b"
)
#: A level that is not reached yet.
_TO_COME = regexp(r"\b(?:will|would|shall|is to|are to)\b[^,;.\d]*$")
#: From here on it is told why, not of what: "to $27.60 after an analyst cut his rating".
_WHY = regexp(r"\b(?:after|as|because|since|when|once)\b.*", re.DOTALL)
_BREAK_RIGHT = regexp(r"[;:()—–]|\s-\s|,(?! (?:when|a year|the year|in (?:19|20)))|\b(?:and|but|against|compared|versus|from|to|than|up|down|while|whereas|or|with|giving|giving|making|reaching|falling|rising|for)\b|\b(?:now|today)(?= (?:costs?|is|are|has|have|stands?|takes?|sells?|earns?|pays?|employs?|makes?|draws?|gets?|goes|fetch(?:es)?|charges?|comes?)\b)")
_BREAK_LEFT = regexp(r"[;:—–]|\s-\s|\b(?:and|but|while|whereas|against|versus|from|to|than)\b|compared with")
_WHOLE = regexp(r" (?:(?!instead\b|left\b|remaining\b|standing\b)[a-z]+ )?(?:out )?of (?:(?:the|its|their|his|her|all|an?|[a-zà-ÿ-]+[’']s?) ){0,3}")
#: After a value, its time: "$60 in January was selling for".
_ITS_TIME = regexp(rf"(?: [a-z]+){{0,3}}? (?:in|on|for|during|by|at|of) (?:the )?(?:early |late )?(?:(?:19|20)\d\d|{MONTH}|spring|summer|autumn|winter|(?:first|second|third|fourth) [a-z]+)")
#: "From 4.2 million in 1985 and a record 6.1 in 1984".
_LIST = regexp(r"(?:,? (?:and|or) |, )(?:of [a-z]+ |(?:just|only|some|about|at|by|the|to|from|in|an?|record|peak|revised|estimated|even|nearly|almost|around|roughly|(?:peak|high|low|record) of|as (?:much|many|high|low) as|more than|over|less than|under) ){0,3}[$£€]?|(?: [a-z’'-]+){1,3}(?: and |, )(?:(?:just|only|some|about|the) )?[$£€]?")


def values(lower: str, span: Span, number: int, cuts: list[int], found: list[Quantity], claims: list[Claim], year: int | None) -> list[Value]:
    """The values of a sentence, each with what leads up to it, its time and what it is of."""
    out: list[Value] = []
    marks = [*(q.span for q in found), *(c.span for c in claims if c.how != "way")]
    for q in found:
        begin = q.lead.start if q.lead else q.span.start
        left = max([s.end for s in marks if s.end <= begin], default=span.start)
        right = min([s.start for s in marks if s.start >= q.span.end], default=span.end)
        head, tail = lower[max(left, begin - 110) : begin], lower[q.span.end : min(right, q.span.end + 70)]
        around = lower[max(span.start, begin - 60) : begin]
        lead = _lead(head, around, tail)
        if lead == "to" and out and out[-1].lead in ("base", "") and _TO.fullmatch(head) and _UP_FROM.search(lower, max(span.start, out[-1].q.span.start - 20), out[-1].q.span.start):
            out[-1] = out[-1]._replace(lead="from")
        if out and out[-1].q.span.end == left and _WHOLE.fullmatch(head):
            continue  # "33 of parliament's 150 seats"
        if out and out[-1].q.span.end == left and (its := _ITS_TIME.match(head)):
            head = head[its.end() :]
        cut = next(reversed([*_BREAK_LEFT.finditer(head)]), None)
        own = head[cut.end() :] if cut else head
        end = _BREAK_RIGHT.search(tail)
        rest = tail[: end.start()] if end else tail
        listed = 0
        previous = out[-1] if out else None
        if previous and not lead and previous.q.span.end == left and _LIST.fullmatch(head) and (previous.q.kind == q.kind or alike(previous.q, q)):
            lead, listed = previous.lead, previous.listed + 1
        clause = clause_at(cuts, begin)
        until = lower[cuts[clause] : begin]
        words = series(re.sub(r"\d[\d.,]*", " ", until[-160:])) | series(rest) | (frozenset((q.noun[:5],)) if q.noun else frozenset())
        named = own + " " + rest
        if not lead and left <= cuts[clause] and not times_of(named, year):
            named = until  # "In 2017, visits to the museum were 84,000"
        age = age_of(own, rest)
        if lead in ("from", "base", "paren") and age > 0:
            age = 0
        if lead == "to" and not age and _TO_COME.search(until):
            age = 2  # "the duty would go to 18 percent. It is 12.5 percent today"
        out.append(Value(q, number, clause, lead, times_of(named, year), age, words, listed, _NO_LEVEL.search(own[-60:] + "|" + (_WHY.sub("", rest) if lead == "to" else rest)) is not None or (lead == "to" and of_limit(lower, span, begin)), any(c.span.overlaps(q.span) for c in claims)))
    return out

def _lead(head: str, around: str, tail: str) -> str:
    m = _LEAD.search(head if len(head) > 3 else around)
    if m:
        return next(k for k in ("base", "from", "to", "at") if m[k])
    if _ON.search(around):
        return "base"
    if re.search(r"\((?:from |against |up from |down from |[a-z0-9 ]+: ?)?[$£€]?$", head) and re.match(r"[^()]{0,40}\)", tail):
        return "paren"
    return ""


def halves(lower: str, q: Quantity) -> tuple[Quantity, ...]:
    """ "From 40 to 45 percent": the two values of what looks like a range; a real range is no value."""
    if q.low == q.high:
        return (q,)
    between = re.search(r" to ", q.span.of(lower))
    head = lower[max(q.span.start - 60, 0) : q.span.start]
    if between is None or not re.search(r"\bfrom (?:about |some )?$|\d ?(?:%|per ?cent|percentage points?)? \([$£€]?$", head) or AMONG.search(head):
        return ()
    cut = q.span.start + between.start()
    return (
        q._replace(high=q.low, span=Span(q.span.start, cut), values=()),
        q._replace(low=q.high, span=Span(cut + 4, q.span.end), lead=None, values=()),
    )
