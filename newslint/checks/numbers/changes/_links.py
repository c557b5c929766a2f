"""Whether a stated change is said of the thing whose two values stand beside it.

    linked(lower, claim, twin, line, window) -> bool
"""

from __future__ import annotations

import re

from newslint.checks.numbers.changes import _claims, _own_values, _twins
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._twins import PRONOUN, YEAR, Line, Twin, rank
from newslint.layers.numbers import apart, joins
from newslint.regexp import regexp
from newslint.source import Span

#: Before an amount that has been told.
DEFINITE = regexp(r"\b(?:the|that|this|those) (?:[a-z]+ )?$")


#: A phrase of time before a subject: "In August,", "Two years ago", "Then".
_WHEN = (
    r"\W*(?:(?:(?:in|by|at|on|during|before|until|when|last|this|an?|one|two|three|four|five|six|ten|\d+|some|back) [^,.;:]{1,30}?"
    r"(?:,|(?= (?:it|they|there|the (?:figure|number|total|count|tally|latest)) ))|the [^,.;:]{1,30}?,"
    r"|then|now|today|earlier|previously|once|formerly)\s)?"
)
#: How much of a thing there is.
DIMENSION = (
    r"(?:area|surface|extent|size|length|width|height|depth|volume|weight|mass|number|numbers|total|ranks|population|membership|staff"
    r"|workforce|headcount|figure|rate|sum|latest|share|proportion|price|cost|value|roll|tally|count|level|output|circulation|capacity|enrolment|attendance)"
)
#: "It held 18 percent before the deal", "In August there had been 250", "Its surface was", opening the next sentence.
_TAKES_UP_OPENING = regexp(
    rf"{_WHEN}(?:(?:it|they) [a-z]+ (?!to\b)|there (?:are|were|was|is|had been|have been|used to be) (?:about |some |only |just )?(?=\d)"
    rf"|(?:its|their|the) {DIMENSION} (?:was|were|is|stood|stands|came|had|fell|rose|grew|went|has)\b|last [a-z]+[’']s (?:was|were|came|had|stood)\b)"
)


def takes_up(lower: str, values: Line, first: Span) -> bool:
    """Whether a sentence of values takes up what was told before it: by a pronoun, a measure of it, or values of no noun ("512 of them")."""
    return _TAKES_UP_OPENING.match(lower, values.span.start) is not None or re.match(r" of them\b", lower[first.end : first.end + 8]) is not None


def linked(lower: str, claim: Claim, twin: Twin, line: Line, window: list[Line]) -> bool:
    """Whether the claim is said of the thing whose values these are."""
    spans = sorted((twin.start.span, twin.end.span))
    lines = [w for w in window if any(w.span.start <= s.start < w.span.end for s in spans)]
    if any(_other_base(lower[w.span.start : w.span.end]) for w in (*lines, line)):
        return False
    own = _BASE_YEAR.match(lower, claim.amount.span.end)
    if own and not any(claim.amount.span.end < s.start < own.end() + 40 for s in spans):
        told = "".join(lower[w.span.start : w.span.end] for w in lines).replace(own.group(), "")
        years = set(YEAR.findall(told))
        if own[2] not in years and (years or own[1] in ("than", "of")):
            return False
    ours, theirs = (set(YEAR.findall(" ".join(lower[w.span.start : w.span.end] for w in ws))) for ws in ([line], lines))
    definite = DEFINITE.search(lower, line.span.start, claim.amount.span.start)
    if line not in lines and ours and theirs and not ours & theirs and not (claim.leans and definite):
        # "The worst since 1974, when output contracted 1.4 percent", and values of 1985 and 1986.
        return False
    if apart.longer(lower, claim.amount, line.span, twin.start, twin.end):
        return False
    if line in lines:
        return _in_sentence(lower, claim, spans, line, lines)
    topic = frozenset().union(*(_topic(lower, w, spans) for w in lines))
    if line.span.end <= lines[0].span.start and _claims.verb_class(lower, claim) & topic:
        # "A ride will cost 50 percent more. The fare goes from".
        return True
    expects = _EXPECTS.search(lower[line.span.start : claim.amount.span.start]) and not line.title
    expects = expects and not any(_EXPECTS.search(lower[w.span.start : w.span.end]) for w in lines)
    if expects and not definite and claim.amount.span.start != line.span.start and not TAKES_UP.match(lower, claim.amount.span.start):
        return False
    if line.title:
        head = _claims.words(lower[line.span.start : line.span.end])
        classes = {w for w in claim.head if w.startswith("#")}
        if not classes and {w for w in claim.subject & topic if not w.startswith("#")}:
            return True
        return _named(claim, topic, True) or len({w for w in (claim.subject or head) & topic if not w.startswith("#")}) > 1
    if claim.subject:
        follows = lines[0].span.start > line.span.start and lines[0].paragraph == line.paragraph
        taken_up = lines[0].span.start >= line.span.end and takes_up(lower, lines[0], spans[0])
        months = set(_twins.MONTH.findall(" ".join(lower[w.span.start : w.span.end] for w in lines)))
        # "Output rose 6 percent in the year", and dams that produced 41 in March and 58 in April.
        named = _named(claim, topic) and (len(months) < 2 or _direct(claim.head & topic) or bool(months & set(_twins.MONTH.findall(lower, *line.span))))
        return named or taken_up or (follows and IT_WAS.search(lower[lines[0].span.start : lines[0].span.start + 60]) is not None)
    if lines[-1].paragraph != line.paragraph:
        told_before = lines[-1].span.end <= line.span.start
        return told_before and bool(definite or TAKES_UP.match(lower, claim.amount.span.start) or _THAT_IS.fullmatch(lower, line.span.start, claim.amount.span.start))
    return (lines[-1].span.end <= line.span.start or PRONOUN.search(lower[lines[0].span.start : lines[0].span.start + 40]) is not None)


#: Sorts that stand against others of their kind: "retail sales", "first-class fares".
_ONE_SORT = _claims.words("retail wholesale domestic foreign overseas export first second class core online premium luxury business private public urban rural")


def _direct(shared: frozenset[str] | set[str]) -> bool:
    """Whether words of two stretches are the same, and not only of one class."""
    return any(not w.startswith("#") for w in shared)


def _named(claim: Claim, topic: frozenset[str] | set[str], title: bool = False) -> bool:
    """Whether what changed is among the words of the values."""
    shared = claim.head & topic
    if _direct(shared):
        # "Pear growers" are not the apple growers, "youth unemployment" is not all of it.
        return title or not any(not w.startswith("#") for w in claim.narrowed - topic)
    # Another word for the same ("turnover", "sales") must not be narrowed ("retail sales").
    return bool(shared) and (title or not (claim.narrowed & _ONE_SORT) - topic)


_OF_WHOLE = regexp(r"(?:%|per ?cent) of (?:the |its |their |all )?[a-z]+")


def _topic(lower: str, line: Line, spans: list[Span]) -> frozenset[str]:
    """What the values of a sentence are values of: its words up to a little after them."""
    last = max(s.end for s in spans if line.span.start <= s.start < line.span.end)
    # "41 percent of the turnover" is no value of the turnover.
    return _claims.words(_OF_WHOLE.sub(" ", lower[line.span.start : min(last + 30, line.span.end)]))


def _other_base(sentence: str) -> bool:
    return _own_values.OTHER_BASE.search(sentence) is not None


_TO_VALUE = regexp(r"\bto (?:about |just |only |some |a record )?$")
#: "Higher than in May 2006", "double the number of 1990": a base of its own.
_BASE_YEAR = regexp(r"[^.;,\n]{0,30}?\b(than|from|since|of|on|over)\b[^.;,\n]{0,24}?\b((?:1[6-9]|20)\d\d)\b")
#: "With its area reduced from".
_ITS_SIZE = regexp(rf", (?:with )?(?:its|their) {DIMENSION} [a-z]+ (?:[a-z]+ )?(?:from|to) $")
_JOINT = regexp(r"(?:up|down)(?: on| from)?(?: the)? $")
IT_WAS = regexp(
    r"\b(?:it|they) (?:[a-z]+ )?(?:is|are|was|were|been|stood|stands?|closed|costs?|numbered|totall?ed|averaged|reached|came to|used to be|went|rose|fell|grew|climbed|dropped)\b|\bput (?:it|them) at\b"
    r"|\bthe (?:figure|number|total|price|rate|sum|latest)\b"
)
#: "By 11 percent since 2009, when 51 percent".
_SINCE = regexp(r"(?: of (?:its|their|his|her) [a-z]+)?,? (?:since|from|against|compared (?:with|to)|on|below|above|than)\b[^,.;:]{0,25}(?:, when (?:[a-z]+ ){0,4})? ?")
THAN_PLANNED = regexp(
    r"(?: [a-z]+)? than (?:planned|expected|hoped|forecast|budgeted|estimated|thought|usual|normal|average|needed|allowed|predicted|required|other|elsewhere|most)\b"
)
_EXPECTS = regexp(r"\b(?:expect|forecast|predict|hope|plan|aim|want|will|would|should|target|may|might|could)(?:s|ed|ing)?\b")
_MARKET = regexp(r"\b(?:clos(?:ed|ing)|trad(?:ed|ing)|settled|index|shares?|stock|barrel|ounce|yields?)\b")
_RELATIVE = regexp(r"\b(?:week|month|year)s? (?:earlier|ago|before)\b")
#: "It was a rise of 30 per cent", opening a paragraph.
_THAT_IS = regexp(r"\W*(?:(?:it|that|this) (?:is|was|meant|means|represents|represented|marked|marks|amounts to|made|makes) )?(?:a|an|the) (?:[a-z]+ )?")
TAKES_UP = regexp(r"(?:the|that|this|those|an extra|an additional)\b")
#: "Between June and August" joins no clauses.
_BETWEEN = regexp(r"\bbetween [\w ]{1,20} and \w+")
_CONTRAST = regexp(r"\b(?:while|whereas|but|yet|although|though|even as)\b|;")
_NEW = regexp(r"\b(?:and(?! (?:now |then |today )?(?:is|are|was|were|stands?|stood|has|had|will|totals?|reached|came|runs?|numbers?|employs?|costs?)\b)|while|whereas|but|although|though|despite|even as)\b|;")


#: "Raised its interim dividend by 50% and its final dividend from 10 pence".
_OTHER_OBJECT = regexp(r"\band (?:its|the|their|his|her) [a-z’' -]+ (?:from|to|at) $")


def _in_sentence(lower: str, claim: Claim, spans: list[Span], line: Line, lines: list[Line]) -> bool:
    """Whether a claim beside one or both values is said of them."""
    q = claim.amount.quantity
    begin = min(claim.amount.span.start, q.span.start) if q else claim.amount.span.start
    inside = [s for s in spans if line.span.start <= s.start < line.span.end]
    before = [s for s in inside if s.end <= begin]
    after = [s for s in inside if s.start >= claim.amount.span.end]
    # Topic: what stands with the values outside the claim's own clause.
    contrast = _CONTRAST.search(lower[inside[-1].end : begin]) if inside and inside[-1].end <= begin else None
    clause_start = _clause_start(lower, line, begin)
    topic: set[str] = set()
    for w in lines:
        # "Profit was up from 29.9 million on sales that rose 12 percent" has values of profit.
        until = min(clause_start, before[-1].end) if before and not after else clause_start
        topic |= _claims.words(lower[w.span.start : until]) if w is line else _topic(lower, w, spans)
    others = [lower[w.span.start : w.span.end] for w in lines if w is not line]
    if before and not after and _MARKET.search(lower[line.span.start : line.span.end]) and any(_RELATIVE.search(w) for w in others):
        # "Closed at $52, down 2.3 percent. A week earlier it closed at $54": the day's move.
        return False
    to_value = after and _TO_VALUE.search(lower[claim.amount.span.end : after[0].start])
    closed = before and not after and not claim.amount.noun and not claim.subject
    ours = YEAR.findall(lower[line.span.start : line.span.end])
    closed = closed and rank(lower[line.span.start : line.span.end])[0] == -1
    far = any(rank(w)[0] == 1 and not re.search(r" had (?:been|stood|earned|sold|made) ", w) and not (ours and int(ours[-1]) - rank(w)[1] == 1) for w in others)
    if (to_value or closed) and claim.amount.quantity and far:
        # "Rose 20 percent to $14 billion. In 2001 they were worth $6 billion": a year's rise, and another year.
        return False
    if after and not before and apart.based(lower, claim.amount, next(v for v in line.values if v.span == after[0])):
        return True
    attached = after and not before and _SINCE.fullmatch(lower[claim.amount.span.end : after[0].start])
    if len(inside) < 2 and not attached and not _named(claim, topic) and claim.subject:
        # "They had closed at 273p on Tuesday", after the claim.
        return any(w.span.start > line.span.start and takes_up(lower, w, spans[1]) for w in lines)
    share = q is not None and q.kind == "percent"
    if share and after and any(p.kind == "percent" and claim.amount.span.end <= p.span.start < after[0].start for p in line.found):
        # "Up 4.1 percent from a year earlier and 1.2 percent from April, when it was".
        return False
    if after:
        between = lower[claim.amount.span.end : after[0].start]
        clause = between.rpartition("; ")[2] if claim.leans and "; " in between else ""
        if clause and _TAKES_UP_OPENING.match(clause) and not _MARKET.search(lower[line.span.start : line.span.end]):
            return True
        if _NEW.search(_BETWEEN.sub("", between)) and not any(not w.startswith("#") for w in claim.head & _claims.words(between)):
            return False
        if _OTHER_OBJECT.search(between):
            return False
        moved_on = joins.WORD.search(_JOINT.sub("", between)) and not _ITS_SIZE.search(between)
        if moved_on and not (claim.subject & _claims.words(between)):
            # "Rose 3 percent in May, when it grew from": another change.
            return False
        other = apart.OBJECT.search(between)
        if other and not claim.leans and (moved := _claims.words(other[1])) and not moved & (claim.subject | _claims.words(f"{q.noun}s" if q and q.noun else "")):
            # "Prices climbed 2 percent, lifting inflation to 9 percent from 7".
            return False
        if not before:
            return len(between) < 110
    if claim.amount.based:
        # "19% more names than it did in 2016, when".
        return True
    if claim.subject:
        # "From 60% in spring to 50% in autumn: support has dropped 10%".
        return (bool(before) and not topic and ": " in lower[before[-1].end : begin]) or any(w in topic and not (contrast and w.startswith("#")) for w in claim.head)
    if before:
        between = lower[before[-1].end : begin]
        return len(between) < 120
    return True


def _clause_start(lower: str, line: Line, begin: int) -> int:
    cuts = list(_claims._SPLIT.finditer(lower, line.span.start, begin))
    return cuts[-1].start() if cuts else line.span.start
