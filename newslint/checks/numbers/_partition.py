"""Wholes and the parts into which the text divides them, by how they are joined and by what makes the division complete.

A whole is joined to a list of numbers by a mark (colon, dash, bracket), by a verb ("made up of", "are"), by "of which", by apposition, or
by standing in the sentence before. The parts contradict it in two ways. They are too many where they exclude one another; they are too
few where the text closes the list: its last member is "the other six", it says "and none elsewhere", or its members leave nobody out
("men" and "women", "home" and "away").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.checks.numbers._ledger import SEPARATOR, compatible, entries, is_whole, run, tails
from newslint.checks.numbers._parts import GENERAL, end_of, lead, slack
from newslint.checks.numbers._sides import PERSONAL, TIMES, complement, disjoint, one_axis, overlap, side
from newslint.checks.numbers._sums import Wrong, reaches, wrong_sum
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span

_TOPIC = r"(?:(?:there (?:were|are)|with|the|in|[^\W\d][\w’'-]*)[ \n]){0,6}"
_MARK = re.compile(rf"[^:;–—(]{{0,80}}?(?P<mark>:|[ \n]?[–—]|[ \n]-{{1,2}}(?=[ \n])|[ \n]\()[ \n]?{_TOPIC}")
_MADE = re.compile(
    r".{0,60}?\b(?:made up|composed|consist(?:s|ed|ing)?|compris(?:es?|ed|ing)|divided|split|shared|broken down|breaks? down|namely|that is|(?:in|into|over|across) (?:two|three|four|five|six) (?:\w+ )?\w+s)\b[^.;]{0,45}",
    re.DOTALL,
)
_INCLUDES = re.compile(r",?[ \n](?:which[ \n]|and[ \n])?includ(?:es?|ed|ing)[ \n]")
_OF_WHICH = re.compile(rf",?[ \n](?:and[ \n])?of (?:which|whom|them|those|these)\b,?[ \n](?:the[ \n])?{_TOPIC}")
_APPOSED = re.compile(
    r"(?P<between>[^;:.]{0,70}?),[ \n](?:with[ \n]|the[ \n]|some[ \n]|all[ \n])?(?:[A-Z][\w’']+[ \n]){0,2}(?:\w+ing[ \n])?"
)
_COPULA = re.compile(r"(?:,[^,;:]{0,70},)?[ \n](?:are|were|is|was)[ \n]")
_DEFINITE = re.compile(r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|['’]s?)[ \n]$")

#: The words that say that nobody is counted twice or left out.
SOLE = re.compile(
    r"\b(?:its|their|the|his|her)[ \n]only[ \n](?!\w+[ \n](?:to|who|that)\b)|\bonly (?:victims|parties|markets|areas|places|sites|countries)\b"
    r"|\b(?:none|nobody|nothing|no one|not one|no other)[ \n](?:[a-z]+[ \n]){0,4}?(?:else\w*|other|absent|missing|left|abstained|spared|remain\w*|more than one|twice)\b|\bno other\b|\bnobody else\b"
    r"|\b(?:solely|entirely|exclusively|wholly|in full|accounted for|as follows|between them|one after the other|run one after|consecutive\w*|to be served after|end to end)\b"
    r"|\bcounted (?:only )?once\b|\bcounted twice\b|\bno abstentions\b|\ball (?:of them|told)\b|\bis made up of\b|\bconsists? (?:solely )?of\b|\bevery one of\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:the|a|an|its|his|her)[ \n](?:other|remaining|rest|remainder|balance|final|last|further)[ \n,]|\b(?:another|remaining)[ \n]|\bthe (?:rest|remainder|balance)\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:the (?:other|others|remaining|rest|remainder|balance|final|last)|remaining|the)[ \n]$", re.IGNORECASE)
_MORE_AFTER = re.compile(r"[ \n](?:more|others|remaining)(?!\w)")
#: Members may share, or leave out, or stand beside other figures.
_SHARED = re.compile(
    r"\b(?:both|also|too|overlap\w*|each other|either|respectively|some of (?:them|whom)|at least one|as well as|compared|than(?! one\b| once\b)|up from|down from|per cent|percent|previous|(?:year|season|month|week) (?:ago|earlier|before)|includ\w+|concurrent\w*|at the same time|excluding|not counting|as many as|rounded|rounding|on average|duplicat\w+)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:includ\w+|such as|among|several|others\b(?! (?:were|was))|some|many|most|at least|about|more than|nearly|so far|mainly|mostly|unknown|unidentified|dozens|a few|plus|chiefly|largest|biggest|main)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:and|or|but|says?|said|told|because|while|who|which|that)\b")
#: The sentence opens by taking up the whole of the one before.
_TAKEN_UP = re.compile(
    r"(?:Of (?:them|those|these|that|this|the \w+),?|Among them|They|It|These|Those|There|He|She|That (?:figure|total|number|sum)|The (?:total|figure|number|sum|money|dead|victims|group))\b",
)
_WHOLE_TAKEN = re.compile(r"\b(?:made up|composed|consist\w*|compris\w*|divided|split|shared|breaks? down)\b")


def partitions(doc: Document) -> tuple[list[Wrong], set[Span]]:
    """Every whole that the parts joined to it contradict, and the numbers that are parts of a whole which they make."""
    sentences = doc.sentences
    numbers = [entries(doc, s) if doc.numbers_in(s) else [] for s in sentences]
    wrong: list[Wrong] = []
    settled: set[Span] = set()
    for i, sentence in enumerate(sentences):
        if len(numbers[i]) >= 3:
            wrong.extend(_inside(doc, sentence, numbers[i], numbers[i - 1] if i else [], settled))
        if i and numbers[i - 1] and len(numbers[i]) >= 2:
            wrong.extend(_following(doc, sentences[i - 1], numbers[i - 1], sentence, numbers[i], settled))
    return wrong, settled


def _inside(doc: Document, sentence: Span, numbers: list[Quantity], earlier: list[Quantity], settled: set[Span]) -> Iterator[Wrong]:
    text = doc.text
    for i, whole in enumerate(numbers[:-2]):
        if whole.span in settled or not is_whole(whole):
            continue
        how, end, gap, first = "", sentence.end, "", whole
        for first in [q for q in numbers[i + 1 :] if compatible(q, whole) and (q.low != 1 or q.noun in (None, whole.noun))][:2]:
            gap = text[end_of(whole) : lead(first)]
            how, end = _link(text, gap, whole, first, sentence)
            if how:
                break
        if not how:
            continue
        parts = run(text, numbers[i + 1 :], whole, lead(first), end)
        if how == "apposed" and len(parts) > 1 and _new_clause(text, parts):
            parts = parts[:-1]
        if len(parts) < 2:
            continue
        if whole.per and how != "mark":
            continue
        if whole.compound and how not in ("mark", "made"):
            continue
        if not _nouns_fit(whole, parts, how, gap):
            continue
        if sums(whole, parts) or explained([], parts, whole):
            settled.update(p.span for p in parts)
        if how == "apposed" and in_list(text, sentence, whole, gap, parts):
            continue
        wrong = verdict(doc, whole, parts, Span(whole.span.start, end), how, [*earlier, *numbers])
        if wrong:
            yield wrong


_CLAUSE = re.compile(r"[ \n](?:more[ \n]|others[ \n])?(?:are|were|is|was|have|had|has|remain\w*)\b")
_CLAUSE_JOIN = re.compile(r",[ \n](?:and|while|but)[ \n]$")
_SHARERS = re.compile(
    r"\b(?:between|together|combined|brothers?|sisters?|pair|duo|trio|couple|twins|team|family|part(?:y|ies)|the (?:two|three|four)|both|all|every|each)\b"
)


def _new_clause(text: str, parts: Sequence[Quantity]) -> bool:
    """Whether the last number opens a clause of its own: "14 of them Spanish, and nine are still in hospital"."""
    at = lead(parts[-1])
    return _CLAUSE.match(text, parts[-1].span.end) is not None and _CLAUSE_JOIN.search(text, max(0, at - 8), at) is not None


def _link(text: str, gap: str, whole: Quantity, first: Quantity, sentence: Span) -> tuple[str, int]:
    """How the whole is joined to what follows, and where that ends."""
    end = sentence.end
    at = end_of(whole)
    if (m := _MARK.fullmatch(gap)) and not _OPEN.search(gap):
        mark = m["mark"].strip()
        if mark == "(":
            close = text.find(")", at + m.end("mark"), end)
            return ("mark", close) if close >= 0 else ("", end)
        if mark != ":":
            close_dash = re.compile(r"[ \n]?[–—]|[ \n]-{1,2}(?=[ \n])").search(text, lead(first), end)
            end = close_dash.start() if close_dash else end
        return "mark", end
    if _INCLUDES.fullmatch(gap):
        return "including", end
    if _OPEN.search(gap):
        return "", end
    if gap.strip() == ";" and first.noun is None:
        return "of", end
    if _OF_WHICH.fullmatch(gap):
        return "of", end
    if _MADE.fullmatch(gap):
        return "made", end
    if _COPULA.fullmatch(gap) and _DEFINITE.search(text[max(lead(whole) - 12, sentence.start) : whole.span.start]):
        return "copula", end
    if (m := _APPOSED.fullmatch(gap)) and not _FINITE.search(m["between"]):
        return "apposed", end
    if (
        (comma := gap.rfind(",")) > 0
        and _FRONTED.search(text[max(sentence.start, lead(whole) - 30) : whole.span.start])
        and len(gap) - comma < 40
    ):
        return "of", end
    return "", end


_FRONTED = re.compile(r"(?:^|[,;“\"] ?)(?:[Oo]f|[Oo]ut of|[Aa]mong|[Ff]rom)[ \n](?:(?:the|its|all|those|these|his|her|their)[ \n]){1,2}$")


def _nouns_fit(whole: Quantity, parts: Sequence[Quantity], how: str, gap: str) -> bool:
    if whole.kind != "cardinal":
        return True
    nouns = {p.noun for p in parts} - {None, whole.noun}
    if not nouns or all(PERSONAL.fullmatch(n or "") for n in nouns):
        return True
    if how in ("mark", "made", "copula"):
        return whole.noun in GENERAL or whole.noun is None or nouns.isdisjoint(GENERAL) or len(nouns) < len(parts)
    if how == "of":
        return whole.noun in GENERAL
    # "52 calves this spring, 29 heifers and 25 bulls": not joined at once, as members of a list are.
    return bool(gap.split(",")[0].strip()) and abs(sum(p.low for p in parts) - whole.low) <= max(2, 0.05 * whole.low)


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
    place = re.match(r"[ \n]+(?:\w+[ \n])??(in|at|to|for|from|on|by|with|against)[ \n]", gap)
    if parts[0].partitive or any(_LAST.search(text[max(0, p.span.start - 12) : p.span.start]) for p in parts) or first is None:
        return False
    return own is not None and place is not None and place[1] == first[1]


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


def _rest(text: str, parts: Sequence[Quantity]) -> bool:
    """Whether the last part is what remains: "the other six", "the remaining $2 million"."""
    last = parts[-1]
    return (
        _REST.search(text[max(0, last.span.start - 18) : last.span.start + 1]) is not None
        or (last.more and last.definite)
        or re.match(r"[ \n](?:others|remaining)\b", text[last.span.end : last.span.end + 14]) is not None
    )


#: Members without a number.
_ONE = re.compile(r"(?:,|\band|:|[–—(])[ \n]?(?:an?|another|the|his|her|their|its)[ \n](?!total\b|other\b|remaining\b)")


def verdict(doc: Document, whole: Quantity, parts: Sequence[Quantity], scope: Span, how: str, near: Sequence[Quantity]) -> Wrong | None:
    """Whether a list of parts contradicts its whole."""
    text = doc.text
    bits = tails(text, parts, scope.end)
    listed = Span(lead(parts[0]), scope.end)
    around = text[scope.start : scope.end]
    if any(p.low > whole.low * 1.5 for p in parts) or any(p.bound for p in parts):
        return None
    sole = SOLE.search(around) is not None
    rest = _rest(text, parts)
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
    whole_set = complement(bits, parts)
    last = text[end_of(parts[-1]) : scope.end]
    ones = 0 if rest else len(_ONE.findall(text[listed.start : listed.end]))
    if (
        total - tolerance > high + 1e-9
        and total <= (1.9 if how in ("mark", "made", "of", "copula") or sole or rest or whole_set else 1.4) * whole.low
    ):
        if sole or rest or whole_set or one_axis(bits, parts) or disjoint(bits, parts, how):
            return wrong_sum(doc, whole, parts)
        return None
    joined = any(re.search(r"\band\b|;|&", b) for b in bits[:-1])
    closed = sole or rest or whole_set or (how in ("mark", "made", "copula") and joined)
    if (
        not closed
        or whole.bound
        or whole.approximate
        or _OPEN.search(SOLE.sub("", text[listed.start : listed.end]))
        or (whole.kind == "cardinal" and ones and whole.low < 50 and total + ones >= low)
    ):
        return None
    if total + tolerance < low - 1e-9 and total + ones + tolerance < low - 1e-9 and total >= 0.6 * whole.low:
        if not (sole or rest or whole_set) and (SEPARATOR.search(last) and re.search(r"[,;][ \n](?:and|plus|with)\b|\band\b", last)):
            # The list may go on without numbers.
            return None
        return wrong_sum(doc, whole, parts)
    return None


def _following(
    doc: Document, sentence: Span, numbers: list[Quantity], after: Span, members: list[Quantity], settled: set[Span]
) -> Iterator[Wrong]:
    """A whole in one sentence, its parts in the next one."""
    text = doc.text
    same_block = doc.block_at(after.start) is doc.block_at(sentence.start)
    opened = _TAKEN_UP.match(text, after.start, after.end)
    if not same_block and not (opened and text.startswith("Of", after.start)):
        return
    wholes = [q for q in numbers if is_whole(q) and not q.compound and not q.partitive]
    for whole in wholes:
        mates = [q for q in members if compatible(q, whole) and not q.bound and (q.low != 1 or q.noun in (None, whole.noun))]
        if len(mates) < 2:
            continue
        # Parts of parts and totals of their own are for the sentence alone.
        parts = run(text, members, whole, after.start, after.end)
        if parts != mates or any(abs(q.low - p.low) < 1e-9 for q in numbers for p in parts):
            continue
        if sums(whole, parts):
            settled.update(p.span for p in parts)
            return
        rivals = [w for w in wholes if w is not whole and compatible(w, whole) and w.low > 0.5 * whole.low]
        if rivals:
            continue
        scope = Span(after.start, after.end)
        bits = tails(text, parts, after.end)
        words = text[after.start : after.end]
        before = text[after.start : lead(parts[0])]
        sole = SOLE.search(words) is not None
        if not parts[0].partitive and any(p.partitive for p in parts[1:]) and not sole:
            # "The Netherlands won seven, four of them gold".
            continue
        partitive = parts[0].partitive
        named = re.match(r"[ \n](?:of them[ \n])?(?:are|were)[ \n]", text[parts[0].span.end : after.end]) is not None
        bare = not before.strip() and parts[0].noun is None and (named or all(p.noun is None for p in parts))
        made = _WHOLE_TAKEN.search(before) is not None
        takers = len(parts) > 2 and bare_parts(parts) and all(_TAKER.search(text[end_of(a) : lead(b)]) for a, b in pairwise(parts))
        strong = (
            takers
            or one_axis(bits, parts)
            or sole
            or partitive
            or bare
            or made
            or _rest(text, parts)
            or (opened is not None and (complement(bits, parts) or before.startswith("Of")))
        )
        if not strong or (_FINITE.search(before.replace("they said", "").replace(", officials said", "")) and not made):
            continue
        nouns = {p.noun for p in parts if p.kind == "cardinal"} - {None, whole.noun}
        if (
            nouns
            and not made
            and not (bare and named)
            and not one_axis(bits, parts)
            and not (all(PERSONAL.fullmatch(n or "") for n in nouns) or (nouns <= {parts[0].noun} and (sole or whole.noun in GENERAL)))
        ):
            continue
        how = "made" if made else "of" if partitive or bare or takers else "next"
        wrong = verdict(doc, whole, parts, scope, how, [*numbers, *members])
        if wrong:
            yield wrong
            return


#: Before a number that nothing is part of.
_NO_WHOLE = re.compile(
    r"\b(?:first|last|next|past|previous|(?:majority|margin|lead|gap|rise|increase|average|maximum|minimum|limit|score|age|ratio|fall|drop|deficit|surplus|advantage|quorum|threshold) of|by|from|than|against)[ \n]$"
)


_PART_OF = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|third|quarters?|fifths?|tenths?|some|many|most|percent|cent))[ \n]of[ \n](?:the|its|his|her|their|those|these)[ \n]$",
    re.IGNORECASE,
)


def doubtful(doc: Document, wrong: Wrong) -> bool:
    """Whether the words of an apposition speak against a division: other times, traits, a list that the whole only begins."""
    text = doc.text
    whole, parts = wrong.whole, wrong.parts
    sentence = doc.sentence_at(parts[0].span.start)
    if len(parts) < 2:
        return False
    if _NO_WHOLE.search(text[max(0, lead(whole) - 20) : lead(whole)]) or sum(p.low for p in parts) > 2.2 * whole.low:
        return True
    end = sentence.end
    bits = tails(text, parts, end)
    if whole.span > parts[0].span or one_axis(bits, parts):
        return False
    if any(TIMES.match(b) for b in bits) or (
        overlap(bits, parts) and not SOLE.search(text, whole.span.start, end) and not _rest(text, parts)
    ):
        return True
    gap = text[end_of(whole) : lead(parts[0])]
    if re.search(r",[ \n](?:and|but|while)[ \n]$", gap):
        return True
    total = sum(p.low for p in parts)
    if total < whole.low and _PART_OF.search(text[max(sentence.start, lead(whole) - 30) : lead(whole)]):
        # "Six of the nine were freed on Monday, two on Tuesday".
        return True
    if _new_clause(text, parts) and _APPOSED.fullmatch(gap) and len(parts) == 2:
        return True
    if _FRONTED.search(text[max(sentence.start, lead(whole) - 30) : whole.span.start]):
        # "Of the $90 million, $60 million was spent on roads and $40 million on schools".
        return False
    sides = {side(b, p) for b, p in zip(bits, parts)} - {""}
    if (
        total > whole.low
        and len(parts) == 2 == len(sides)
        and _APPOSED.fullmatch(gap)
        and not _rest(text, parts)
        and not SOLE.search(text, whole.span.start, end)
    ):
        return True
    return _APPOSED.fullmatch(gap) is not None and in_list(text, sentence, whole, gap, parts)


#: Another who takes a part: "31, the Conservatives 22 and the Greens four".
_TAKER = re.compile(
    r"[,;](?:[ \n]and)?[ \n](?:the[ \n])?(?:[A-Z][\w’'-]*[ \n]){1,4}$|[ \n]and[ \n](?:the[ \n])?(?:[A-Z][\w’'-]*[ \n]){1,4}$|[ \n]and[ \n][a-z]+s[ \n]$"
)


def bare_parts(parts: Sequence[Quantity]) -> bool:
    return all(p.noun is None or p is parts[0] for p in parts)


def pairs_of(text: str, numbers: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each part and its whole in "seven of the 12 miners"."""
    for part, whole in pairwise(numbers):
        if compatible(part, whole) and re.fullmatch(
            r"(?:[ \n][a-z]+)?[ \n](?:out )?of[ \n](?:(?:the|its|his|her|their|all|those|these|a total of)[ \n]|\w+[’']s[ \n]){1,2}(?:\w+[’']s[ \n])?",
            text[part.span.end : whole.span.start],
        ):
            yield part, whole
