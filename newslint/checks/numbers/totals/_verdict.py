"""Whether the parts into which a text divides a whole contradict it, and what speaks against a division.

Parts that exclude one another may not be more than the whole. They may be fewer unless the text closes the list: its last member is
"the other six", it says "and none elsewhere", its members leave nobody out ("men" and "women", "home" and "away"), or it stands in a
bracket, after a colon, or fills an apposition. Where the number that is missing, or the sum, is told near by, the text is right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newslint.checks.numbers.totals._ledger import SEPARATOR, fronts, tails
from newslint.checks.numbers.totals._parts import GENERAL, end_of, lead, slack
from newslint.checks.numbers.totals._sides import PERSONAL, TIMES, complement, disjoint, one_axis, overlap, side
from newslint.checks.numbers.totals._sums import Wrong, reaches, wrong_sum
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

#: The words that say that nobody is counted twice or left out.
SOLE = regexp(
    r"\b(?:its|their|the|his|her)[ \n]only[ \n](?!\w+[ \n](?:to|who|that)\b)|\bonly (?:victims|parties|markets|areas|places|sites|countries)\b"
    r"|\b(?:none|nobody|nothing|no one|not one|no other)[ \n](?:[a-z]+[ \n]){0,4}?(?:else\w*|other|absent|missing|left|abstained|spared|remain\w*|more than one|twice)\b|\bno others?\b|\bnobody else\b"
    r"|\b(?:solely|entirely|exclusively|wholly|in full|accounted for|as follows|between them|one after the other|run one after|consecutive\w*|to be served after|end to end)\b"
    r"|\bcounted (?:only )?once\b|\bcounted twice\b|\bno abstentions\b|\bwith no (?:other )?(?!injur|casualt|surviv|death|delay|problem|sign|change|plan)[a-z]+s(?=[.,;”\"]|$)|\ball (?:of them|told)\b|\bis made up of\b|\bconsists? (?:solely )?of\b|\bevery one of\b",
    re.IGNORECASE,
)
_REST = regexp(
    r"\b(?:the|a|an|its|his|her)[ \n](?:other|remaining|rest|remainder|balance|final|last|further)[ \n,]|\b(?:another|remaining)[ \n]|\bthe (?:rest|remainder|balance)\b",
    re.IGNORECASE,
)
_ALL_ELSE = regexp(r"(?:[ \n]\w+)?[ \n](?:for|on|to|in|from)[ \n](?:everything|everyone|everybody|all)[ \n](?:else|other|the[ \n]rest)\b")
_LAST = regexp(r"\b(?:the (?:other|others|remaining|rest|remainder|balance|final|last)|remaining|the)[ \n]$", re.IGNORECASE)
#: Members may share, or leave out, or stand beside other figures.
_SHARED = regexp(
    r"\b(?:both|also|too|overlap\w*|each other|either|respectively|some of (?:them|whom)|at least one|as well as|compared|than(?! one\b| once\b)|up from|down from|per cent|percent|previous(?! [a-z]+s\b)|(?:year|season|month|week) (?:ago|earlier|before)|includ\w+|concurrent\w*|at the same time|excluding|not counting|as many as|rounded|rounding|on average|duplicat\w+)\b",
    re.IGNORECASE,
)
OPEN = regexp(
    r"\b(?:includ\w+|such as|among|several|others\b(?! (?:were|was))|some|many|most|at least|about|more than|nearly|so far|mainly|mostly|unknown|unidentified|dozens|a few|plus|chiefly|largest|biggest|main)\b",
    re.IGNORECASE,
)
_CLAUSE = regexp(r"[ \n](?:more[ \n]|others[ \n])?(?:are|were|is|was|have|had|has|remain\w*)\b")
_CLAUSE_JOIN = regexp(r",[ \n](?:and|while|but)[ \n]$")
_SHARERS = regexp(
    r"\b(?:between|together|combined|brothers?|sisters?|pair|duo|trio|couple|twins|team|family|part(?:y|ies)|the (?:two|three|four)|both|all|every|each)\b"
)


#: A whole, words of its own, a comma, and its parts; who said so may stand between.
APPOSED = regexp(
    r"(?P<between>[^;:.]{0,70}?)(?:,[ \n][^,;:.]{3,60}?[ \n](?:said|says|told|reported|announced)(?:[ \n][^,;:.]{2,30})?)?,[ \n](?:with[ \n]|the[ \n]|some[ \n]|all[ \n])?(?:[A-Z][\w’']+[ \n]){0,2}(?:\w+ing[ \n])?"
)
FRONTED = regexp(r"(?:^|[,;“\"] ?)(?:[Oo]f|[Oo]ut of|[Aa]mong|[Ff]rom)[ \n](?:(?:the|its|all|those|these|his|her|their)[ \n]){1,2}(?:[\w-]+[’']s?[ \n])?$")


def new_clause(text: str, parts: Sequence[Quantity]) -> bool:
    """Whether the last number opens a clause of its own: "14 of them Spanish, and nine are still in hospital"."""
    at = lead(parts[-1])
    return _CLAUSE.match(text, parts[-1].span.end) is not None and _CLAUSE_JOIN.search(text, max(0, at - 8), at) is not None


_WHERE = frozenset(("in", "at", "on", "near", "across", "to"))


def in_list(text: str, sentence: Span, whole: Quantity, gap: str, parts: Sequence[Quantity]) -> bool:
    """Whether the whole is only the first of a list: "21 in Leeds, 36 in York and 9 in Hull"."""
    before = text[max(sentence.start, lead(whole) - 8) : lead(whole)]
    if re.search(r"[,;][ \n]$|\band[ \n]$", before) and not whole.definite and not sums(whole, parts):
        return True
    if _SHARERS.search(gap) or (gap.strip() != "," and _SHARERS.search(text[sentence.start : lead(whole)].lower())):
        return False
    topics = [text[end_of(a) : lead(b)] for a, b in pairwise(parts)]
    if re.search(r",[ \n](?:[A-Z][\w’'-]*[ \n])+$", gap) and all(re.search(r"(?:[A-Z][\w’'-]*[ \n])+$", t) for t in topics):
        # "Smith made 45, Jones 30 and Patel 22".
        return True
    own = re.match(r"[ \n]+(\w+)", gap)
    first = re.match(
        r"[ \n]+(?:of (?:them|which|whom)[ \n])?(?:\w+[ \n])??(in|at|to|for|from|on|by|with|against)\b",
        text[end_of(parts[0]) : end_of(parts[0]) + 60],
    )
    placed = re.search(r"\b(in|at|on|from|near|to|across)[ \n](?:the[ \n])?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)[A-Z]", gap)
    place = re.match(r"[ \n]+(?:\w+[ \n])??(in|at|to|for|from|on|by|with|against)[ \n]", gap)
    if re.search(r",[ \n]with[ \n](?:the[ \n])?$", gap):
        return False  # "128 visits in Ulster, with 54 in Antrim"
    if parts[0].partitive or any(_LAST.search(text[max(0, p.span.start - 12) : p.span.start]) for p in parts) or first is None:
        return False
    return (own is not None and place is not None and place[1] == first[1]) or (
        placed is not None and (placed[1] == first[1] or {placed[1], first[1]} <= _WHERE)
    )


def sums(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    return abs(sum(p.low for p in parts) - whole.low) < 1e-6 * max(whole.low, 1)


def explained(wholes: Sequence[Quantity], parts: Sequence[Quantity], own: Quantity | None = None) -> bool:
    """Whether the first of the parts make the whole, or some in a row make another number told near: the rest stands beside it."""
    n = len(parts)
    spans = {p.span for p in parts}
    others = [w for w in wholes if w.span not in spans and (own is None or w.span != own.span)]
    if own and any(abs(w.low - own.low - sum(p.low for p in parts)) <= _round(w) for w in others):
        # "41 goals at home, 30 away and 12 in the cup, a total of 83": it is itself a part.
        return True
    for i in range(n - 1):
        total = parts[i].low
        for j in range(i + 1, min(n, i + 8)):
            total += parts[j].low
            if any(abs(w.low - total) <= _round(w) for w in others) or (own and i == 0 and abs(own.low - total) <= _round(own)):
                return True
    return False


def _round(q: Quantity) -> float:
    """How far a sum may lie from a printed figure and still be it."""
    return max(q.precision / 2, slack(q)) if q.approximate or q.scale else 1e-6


def rest_of(text: str, parts: Sequence[Quantity]) -> bool:
    """Whether the last part is what remains: "the other six", "the remaining $2 million"."""
    last = parts[-1]
    return (
        _ALL_ELSE.match(text, last.span.end) is not None
        or _REST.search(text[max(0, last.span.start - 18) : last.span.start + 1]) is not None
        or (last.more and last.definite)
        or re.match(r"[ \n](?:others|remaining)\b", text[last.span.end : last.span.end + 14]) is not None
    )


#: Members without a number.
_ONE = regexp(r"[ \n:–—(-]*(?:[^,;]{0,60}?\b(?:(?:made up|composed|consist\w*) of|compris\w+|into)[ \n])?(?:and[ \n])?(?:an?|another|one|the|his|her|their|its)[ \n](?!total\b|other\b|remaining\b|whom\b)")
_LAST_ONE = regexp(r"[^,;:.]{0,40}?,?[ \n]and[ \n](?:an?|another|the|his|her|their|its)[ \n](?:(?!and\b)[\w’'-]+[ \n]?){1,5}(?=[,;.!?”\"’')]|\s*$)")
_MEMBERS = regexp(r"[;,]|\b(?:and|plus|as well as)(?=[ \n])")
_LIST_MARK = regexp(r"[:–—(]")
_WHO_SAYS = regexp(r",[ \n][^,;.]{2,60}[ \n](?:said|says|told|reported|announced)\b.*", re.DOTALL)
#: What follows a comma after the last number and is no member of the list.
_NO_MEMBER = regexp(r",[ \n](?!(?:and[ \n])?(?:an?|another|the|his|her|their|its)[ \n])|[ \n](?:of|from|in|at)[ \n]")
#: The words after an apposition that fills its place: the end of the sentence, or a verb or phrase after a comma.
_FILLS = regexp(r"(?:(?!\b(?:and|or|plus|as well)\b)[^,;:]){0,60}(?:,?[ \n]and[ \n](?:an?|another|his|her|their|its)[ \n][^,;:]{2,40})?(?:,[ \n](?!and\b|or\b|plus\b)[a-zA-Z][^,;]*(?:$|[,;])|[.!?]?[”\"’')]*$)", re.DOTALL)
#: "Climbed to 5.4 billion from 5.1 billion": a value among those of a change.
_CHANGED_TO = regexp(
    r"\b(?:rose|rise[ns]?|rising|fell|fall(?:s|en|ing)?|climb\w*|grew|grow\w*|dropp?\w*|jump\w*|increas\w*|declin\w*|decreas\w*|slipp?\w*|widen\w*|narrow\w*|up|down)[ \n](?:\w+[ \n])?(?:to|by|from)[ \n]$"
)
_CHANGED_FROM = regexp(r"[ \n](?:(?:up|down)[ \n])?(?:from|against|compared[ \n](?:with|to)|versus)[ \n](?:(?:the|an?|about|some)[ \n])*[$£€]?(?:\d|[a-z]+[ \n](?:million|billion))")
#: The rest of a whole, told after the sentence that divides it.
_OTHERS = regexp(
    r"(?:One|Another|An?other \w+|The (?:other|others|rest|remaining|remainder|last|final|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|A (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|Others)\b"
)


#: What happens to the rest of those held.
_FREED = regexp(r"[ \n](?:were|are|was|have been|had been)[ \n](?:later[ \n]|then[ \n])?(?:let (?:go|off)|freed|released|cleared|acquitted|discharged|sent home)\b[^,;]{0,40}$")


def _uncounted(text: str, listing: Span, parts: Sequence[Quantity]) -> int:
    """How many members of a list have no number."""
    cuts = [listing.start, *(m.end() for m in _MEMBERS.finditer(text, *listing)), listing.end]
    return sum(
        _ONE.match(text, a, b) is not None for a, b in pairwise(cuts) if not any(a <= p.span.start < b for p in parts)
    )


def _told_elsewhere(doc: Document, whole: Quantity, missing: float, end: int) -> bool:
    """Whether one of the two sentences after a division tells of those it leaves out."""
    later = doc.sentences_in(Span(end, min(end + 600, len(doc.text))))[:2]
    return any(
        _OTHERS.match(doc.text, s.start, s.end)
        or any(abs(q.low - missing) < 1e-6 and q.kind != "ordinal" and not q.compound and _of_whole(q, whole) for q in doc.numbers_in(s))
        for s in later
    )


def _of_whole(q: Quantity, whole: Quantity) -> bool:
    """Whether a number told later may be of those that a whole counts."""
    if q.kind != whole.kind or q.kind != "cardinal":
        return q.kind == whole.kind
    return q.partitive or q.noun in (None, whole.noun) or q.noun in GENERAL or whole.noun in GENERAL or whole.noun is None


def _changing(text: str, q: Quantity) -> bool:
    """Whether a value is one end of a change."""
    return (
        _CHANGED_TO.search(text, max(0, lead(q) - 40), lead(q)) is not None
        or _CHANGED_FROM.match(text, q.span.end) is not None
        or _CHANGED_FROM.match(text, end_of(q)) is not None
    )


def verdict(doc: Document, whole: Quantity, parts: Sequence[Quantity], scope: Span, how: str, near: Sequence[Quantity]) -> Wrong | None:
    """Whether a list of parts contradicts its whole."""
    text = doc.text
    bits = tails(text, parts, scope.end)
    around = text[scope.start : scope.end]
    # Amounts that a whole is made of may be far from it by a slip; other lists are then hardly its parts.
    wide = how == "made" or (how == "mark" and whole.kind == "money")
    if any(p.low > whole.low * (4 if wide else 1.5) or p.bound for p in parts) or any(_changing(text, q) for q in (whole, *parts)):
        return None
    sole = SOLE.search(around) is not None
    rest = rest_of(text, parts)
    if _SHARED.search(SOLE.sub("", around if how != "including" else "")) or explained(near, parts, whole):
        return None
    total = sum(p.low for p in parts)
    if any(abs(q.low - total) < 1e-6 and q.span not in {p.span for p in parts} for q in near):
        return None
    tolerance = sum(slack(p) for p in parts) if any(p.approximate or p.scale for p in parts) and not (sole or rest) else 0.0
    if whole.approximate or whole.scale:
        tolerance += slack(whole) if not (rest or sole) or whole.approximate else 0.0
    low, high = (whole.low, whole.high) if not whole.bound else reaches(whole)
    if how == "including":
        return wrong_sum(doc, whole, parts) if total > high and not tolerance and one_axis(bits, parts) else None
    if tolerance and len(parts) > 1:
        # Rounded parts may miss their rounded sum by a unit, hardly by two.
        tolerance = min(tolerance, 1.05 * max(q.precision for q in (whole, *parts)))
    heads = fronts(text, parts, scope.start)
    whole_set = complement(bits, parts, heads)
    apart = sole or rest or whole_set or one_axis(bits, parts, heads) or disjoint(bits, parts, how)
    if total - tolerance > high + 1e-9:
        far = total > (4 if wide else 1.9 if how in ("mark", "made", "of", "copula", "sorts", "deeds") or sole or rest or whole_set else 1.4) * whole.low
        return wrong_sum(doc, whole, parts) if apart and not far else None
    joined = any(re.search(r"\band\b|;|&", b) for b in bits[:-1]) or _LAST_ONE.match(bits[-1]) is not None
    personal = any(PERSONAL.search(f"{p.noun} {b}") for p, b in zip(parts, bits))
    named = whole.kind == "cardinal" and whole.noun is not None and not parts[0].partitive and not personal
    filled = how in ("apposed", "sorts") and apart and named and _FILLS.match(bits[-1]) is not None
    # "Twenty were detained; five were charged, eight were fined and seven were let go".
    freed = len(parts) > 2 and ";" in text[end_of(whole) : lead(parts[0])] and _FREED.match(bits[-1]) is not None
    closed = sole or rest or whole_set or freed or (joined and (how in ("mark", "made", "copula") or filled))
    listed = text[lead(parts[0]) : scope.end]
    if not closed or whole.bound or whole.approximate or OPEN.search(SOLE.sub("", listed)):
        return None
    last = text[end_of(parts[-1]) : scope.end]
    marks = [m.end() for m in _LIST_MARK.finditer(text, end_of(whole), lead(parts[0]))]
    listing = Span(max([end_of(whole), *marks]), end_of(parts[-1]) + len(_NO_MEMBER.split(_WHO_SAYS.sub("", last))[0]))
    ones = 0 if rest else _uncounted(text, listing, parts)
    if total + ones + tolerance >= low - 1e-9 or total < (0.4 if wide else 0.6) * whole.low or (
        _told_elsewhere(doc, whole, whole.low - total, scope.end) and not (whole_set and len(parts) > 2)
    ):
        return None
    if ones and _LAST_ONE.match(last):
        # "And a child": the list ends with one.
        return wrong_sum(doc, whole, parts, ones)
    if not (sole or rest or whole_set or filled) and SEPARATOR.search(last) and re.search(r"[,;][ \n](?:and|plus|with)\b|\band\b", last):
        # The list may go on without numbers.
        return None
    return wrong_sum(doc, whole, parts, ones)


#: Before a number that nothing is part of.
_NO_WHOLE = regexp(
    r"\b(?:first|last|next|past|previous|(?:majority|margin|lead|gap|rise|increase|average|maximum|minimum|limit|score|age|ratio|fall|drop|deficit|surplus|advantage|quorum|threshold) of|by|from|than|against)[ \n]$"
)


_PART_OF = regexp(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|third|quarters?|fifths?|tenths?|some|many|most|percent|cent))[ \n]of[ \n](?:the|its|his|her|their|those|these)[ \n]$",
    re.IGNORECASE,
)


#: "In all, nine inches", "a combined 50 years".
IN_ALL = regexp(r"(?:\b[Ii]n (?:all|total),?|\b[Aa]ltogether,?|\b[Aa]ll told,?|\b(?:total|sum) of|\b(?:combined|total))[ \n]$")


#: "Hit eight, four of them from frees, and": a part of the part before.
_OF_PART = regexp(r"[ \n]of[ \n](?:them|whom|which)\b")
_OF_OTHERS = regexp(r"[ \n](?:other|others|more)\b")


def doubtful(doc: Document, wrong: Wrong) -> bool:
    """Whether the words of an apposition speak against a division: other times, traits, a list that the whole only begins."""
    text = doc.text
    whole, parts = wrong.whole, wrong.parts
    sentence = doc.sentence_at(parts[0].span.start)
    if len(parts) < 2:
        return False
    if _OF_PART.match(text, parts[0].span.end) and any(_OF_OTHERS.match(text, p.span.end) for p in parts[1:]):
        return True
    if any(_OF_PART.match(text, p.span.end) and not _OF_PART.match(text, a.span.end) for a, p in pairwise(parts)):
        return True
    if whole.span < parts[0].span and complement(tails(text, parts, sentence.end), parts, fronts(text, parts, end_of(whole))):
        return False
    if _NO_WHOLE.search(text[max(0, lead(whole) - 20) : lead(whole)]) or (
        sum(p.low for p in parts) > (4 if whole.kind == "money" and ":" in text[end_of(whole) : lead(parts[0])] else 2.2) * whole.low
    ):
        return True
    end = sentence.end
    bits = tails(text, parts, end)
    if IN_ALL.search(text, max(sentence.start, lead(whole) - 14), lead(whole)) and not any(TIMES.match(b) for b in bits):
        return False
    if whole.span > parts[0].span or one_axis(bits, parts):
        return False
    if any(TIMES.match(b) for b in bits) or (
        overlap(bits, parts) and not SOLE.search(text, whole.span.start, end) and not rest_of(text, parts)
    ):
        return True
    gap = text[end_of(whole) : lead(parts[0])]
    if re.search(r",[ \n](?:and|but|while)[ \n]$", gap):
        return True
    total = sum(p.low for p in parts)
    if total < whole.low and _PART_OF.search(text[max(sentence.start, lead(whole) - 30) : lead(whole)]):
        # "Six of the nine were freed on Monday, two on Tuesday".
        return True
    if new_clause(text, parts) and APPOSED.fullmatch(gap) and len(parts) == 2:
        return True
    if FRONTED.search(text[max(sentence.start, lead(whole) - 30) : whole.span.start]):
        # "Of the $90 million, $60 million was spent on roads and $40 million on schools".
        return False
    sides = {side(b, p) for b, p in zip(bits, parts)} - {""}
    if (
        total > whole.low
        and len(parts) == 2 == len(sides)
        and APPOSED.fullmatch(gap)
        and not rest_of(text, parts)
        and not SOLE.search(text, whole.span.start, end)
    ):
        return True
    return APPOSED.fullmatch(gap) is not None and in_list(text, sentence, whole, gap, parts)


