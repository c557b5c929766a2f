"""Wholes and the parts into which the text divides them, by how they are joined and by what makes the division complete.

A whole is joined to a list of numbers by a mark (colon, dash, bracket), by a verb ("made up of", "are"), by "of which", by apposition, or
by standing in the sentence before. Whether its parts contradict it is for `_verdict`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.checks.numbers._deeds import BASES, classes
from newslint.checks.numbers.totals._ledger import SEPARATOR, compatible, fronts, is_whole, run, tails
from newslint.checks.numbers.totals._parts import GENERAL, end_of, lead
from newslint.checks.numbers.totals._sides import PERSONAL, complement, one_axis
from newslint.checks.numbers.totals._sums import Wrong
from newslint.checks.numbers.totals._verdict import (
    APPOSED,
    FRONTED,
    IN_ALL,
    OPEN,
    SOLE,
    explained,
    in_list,
    new_clause,
    rest_of,
    sums,
    verdict,
)
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_TOPIC = r"(?:(?:there (?:were|are)|with|the|in|[^\W\d][\w’'-]*)[ \n]){0,6}"
_MARK = regexp(rf"[^:;–—(]{{0,80}}?(?P<mark>:|[ \n]?[–—]|[ \n]-{{1,2}}(?=[ \n])|[ \n]\()[ \n]?{_TOPIC}")
_MADE = regexp(
    r".{0,60}?\b(?:made up|composed|consist(?:s|ed|ing)?|compris(?:es?|ed|ing)|divided|split|shared|sets? aside|setting aside|broken down|breaks? down|namely|that is|(?:in|into|over|across) (?:two|three|four|five|six) (?:\w+ )?\w+s)\b[^.;]{0,45}",
    re.DOTALL,
)
_INCLUDES = regexp(r",?[ \n](?:which[ \n]|and[ \n])?includ(?:es?|ed|ing)[ \n]")
_OF_WHICH = regexp(rf",?[ \n](?:and[ \n])?of (?:which|whom|them|those|these)\b,?[ \n](?:the[ \n])?{_TOPIC}")
#: "52 lots went under the hammer on Tuesday, of which 33".
_LATER_OF_WHICH = regexp(r"[^,;:.\d]{0,60},[ \n](?:and[ \n])?of (?:which|whom)\b,?[ \n](?:the[ \n])?")
_COPULA = regexp(r"(?:,[^,;:]{0,70},)?[ \n](?:are|were|is|was)[ \n]")
_DEFINITE = regexp(r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|['’]s?)[ \n]$")

_FINITE = regexp(r"\b(?:and|or|but|says?|said|told|because|while|who|which|that)\b")
#: The sentence opens by taking up the whole of the one before.
_TAKEN_UP = regexp(
    r"(?:Of (?:them|those|these|that|this|the \w+),?|Among them|They|It|These|Those|There|He|She|That (?:figure|total|number|sum)|The (?:total|figure|number|sum|money|dead|victims|group))\b",
)
_SAID = regexp(r"\b(?:[Tt]hey|[Hh]e|[Ss]he|[Pp]olice|[Oo]fficials) said\b")
#: "They were 13 students and eight clerks": all of them.
_THEY_ARE = regexp(r"(?:They|These|Those|The (?:dead|injured|wounded|missing|victims|group|party|[a-z]+s)) (?:are|were|comprised?|consist(?:ed)? of)[ \n](?:the[ \n])?")
#: When it was told, before the parts.
_WHEN = regexp(r"^(?:By|On|As of|At|Since|In|After|Within|Last|Later|So far|Yesterday|Today)\b(?:[ \n](?!the[ \n]\w+[ \n]of\b)[\w’'-]+){0,4},?[ \n]")
#: Another occasion than that of the sentence before.
_OTHER_TIME = regexp(
    r"(?:In|At|On|During|For|By)[ \n](?:the|its|his|her|their)[ \n](?:second|third|fourth|fifth|sixth|next|following|other|previous|final|last)\b|(?:Later|Earlier|Afterwards?|Then|Next|Since then|Previously|(?:A|One|The)[ \n](?:[a-z]+[ \n])?(?:day|week|month|year|season|night|hour)[ \n](?:later|earlier|after|before))\b"
)
_WHOLE_TAKEN = regexp(r"\b(?:made up|composed|consist\w*|compris\w*|divided|split|shared|breaks? down)\b")


def partitions(doc: Document, numbers: Sequence[list[Quantity]]) -> tuple[list[Wrong], set[Span]]:
    """Every whole that the parts joined to it contradict, and the numbers that are parts of a whole which they make."""
    sentences = doc.sentences
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
        opening = [q for q in numbers[i + 1 :] if compatible(q, whole) and (q.low != 1 or q.noun in (None, whole.noun) or _marked(text, whole, q))][:2]
        for first in opening:
            gap = text[end_of(whole) : lead(first)]
            how, end = _link(text, gap, whole, first, sentence)
            if how in ("apposed", "of") and first is not opening[0] and SEPARATOR.match(text, end_of(opening[0])):
                how = ""  # a list begins with its first member
            if how:
                break
        if not how and opening and not OPEN.search(text[end_of(whole) : lead(opening[0])]):
            # "In 30 matches the club won 18, drew seven and lost four": kinds that leave nothing out.
            first, end = opening[0], sentence.end
            gap = text[end_of(whole) : lead(first)]
            parts = run(text, numbers[i + 1 :], whole, lead(first), end)
            complete = complement(tails(text, parts, end), parts, fronts(text, parts, end_of(whole)))
            how = "of" if len(parts) > 2 and complete and all(p.noun in (None, whole.noun) for p in parts) else ""
            if len(parts) == 2 and complete and _HAS.fullmatch(gap) and whole.noun in _BOYS_AND_GIRLS and all(PERSONAL.fullmatch(p.noun or "") for p in parts):
                # "The school, with 410 pupils, has 230 girls and 180 boys".
                how = "of"
        if not how:
            continue
        parts = run(text, numbers[i + 1 :], whole, lead(first), end)
        if how == "apposed" and len(parts) > 1 and new_clause(text, parts):
            parts = parts[:-1]
        if len(parts) < 2:
            continue
        body = how == "apposed" and complement(tails(text, parts, end), parts)
        if (whole.per and how != "mark") or (whole.compound and how not in ("mark", "made") and not body):
            continue
        if how == "apposed" and whole.partitive and re.search(r"\b(?:were|are|was|is)\b", gap):
            # "43 of the dead were men, nine women and 20 children".
            continue
        if how == "apposed" and _sorts(text, whole, parts):
            how = "sorts"
        if not _nouns_fit(whole, parts, how, gap, tails(text, parts, end)):
            continue
        if sums(whole, parts) or explained([], parts, whole):
            settled.update(p.span for p in parts)
        if how in ("apposed", "sorts") and in_list(text, sentence, whole, gap, parts):
            continue
        wrong = verdict(doc, whole, parts, Span(whole.span.start, end), how, [*earlier, *numbers])
        if wrong:
            yield wrong


_HAS = regexp(r"[^,;:.]{0,40},[ \n](?:has|had|with|have|having)[ \n]")
#: Who are either the one or the other.
_BOYS_AND_GIRLS = frozenset("pupil student child member player singer dancer athlete competitor entrant runner contestant camper baby birth juror".split())


def _marked(text: str, whole: Quantity, one: Quantity) -> bool:
    """Whether a list after a mark opens with one: "seven members - one seeker, three chasers"."""
    m = _MARK.fullmatch(text, end_of(whole), lead(one))
    return m is not None and text[m.end("mark") : lead(one)].strip() == ""


def _link(text: str, gap: str, whole: Quantity, first: Quantity, sentence: Span) -> tuple[str, int]:
    """How the whole is joined to what follows, and where that ends."""
    end = sentence.end
    at = end_of(whole)
    if (m := _MARK.fullmatch(gap)) and not OPEN.search(gap):
        mark = m["mark"].strip()
        if mark == "(":
            close = text.find(")", at + m.end("mark"), end)
            return ("mark", close) if close >= 0 else ("", end)
        if mark != ":":
            close_dash = regexp(r"[ \n]?[–—]|[ \n]-{1,2}(?=[ \n])").search(text, lead(first), end)
            end = close_dash.start() if close_dash else end
        return "mark", end
    if _INCLUDES.fullmatch(gap):
        return "including", end
    if OPEN.search(gap):
        return "", end
    if re.fullmatch(r"[^,;:.]{0,60};[ \n]", gap) and first.noun is None:
        return "of", end
    if _OF_WHICH.fullmatch(gap) or _LATER_OF_WHICH.fullmatch(gap):
        return "of", end
    if _MADE.fullmatch(gap):
        return "made", end
    if _COPULA.fullmatch(gap) and _DEFINITE.search(text[max(lead(whole) - 12, sentence.start) : whole.span.start]):
        return "copula", end
    if (m := APPOSED.fullmatch(gap)) and not _FINITE.search(m["between"]):
        return "apposed", end
    if (
        (comma := gap.rfind(",")) >= 0
        and FRONTED.search(text[max(sentence.start, lead(whole) - 30) : whole.span.start])
        and len(gap) - comma < 40
    ):
        return "of", end
    return "", end


_ARE_SORTS = regexp(r"[ \n](?:are|were)[ \n](?:[a-z-]+[ \n])?[a-z-]+s[ \n](?:and[ \n])?|[ \n](?:are|were)[ \n](?:[a-z-]+[ \n])?[a-z-]+s,?")


def _nouns_fit(whole: Quantity, parts: Sequence[Quantity], how: str, gap: str, bits: Sequence[str]) -> bool:
    if whole.kind != "cardinal":
        return True
    nouns = {p.noun for p in parts} - {None, whole.noun}
    if not nouns or all(PERSONAL.fullmatch(n or "") for n in nouns) or complement(bits, parts):
        return True
    if how in ("mark", "made", "copula"):
        return whole.noun in GENERAL or whole.noun is None or nouns.isdisjoint(GENERAL) or len(nouns) < len(parts)
    if how == "of":
        # "80 paintings, of which 50 are oils and 40 watercolours".
        return whole.noun in GENERAL or (_OF_WHICH.fullmatch(gap) is not None and _ARE_SORTS.fullmatch(bits[0]) is not None)
    # "52 calves this spring, 29 heifers and 25 bulls": not joined at once, as members of a list are.
    said = (whole.noun is None and len(nouns) == 1 and gap.count(",") > 1) or gap.strip() == ", with"
    return how == "sorts" or ((said or bool(gap.split(",")[0].strip())) and abs(sum(p.low for p in parts) - whole.low) <= max(2, 0.12 * whole.low))


#: Words for any of the sorts that an apposition then names: "69 people on the bus, 15 pupils and 58 teachers".
_OF_ANY_SORT = frozenset(
    "person animal member victim casualty individual employee worker passenger survivor prisoner hostage vehicle vessel weapon item object piece".split()
)


def _sorts(text: str, whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether an apposition names the sorts of what a general word counts, each by a noun of its own."""
    nouns = [p.noun for p in parts]
    spans = [p.noun_span for p in parts]
    capital = {s is not None and text[s.start].isupper() for s in spans}
    return whole.noun in _OF_ANY_SORT and None not in nouns and len(set(nouns)) == len(nouns) and whole.noun not in nouns and len(capital) == 1


def _following(
    doc: Document, sentence: Span, numbers: list[Quantity], after: Span, members: list[Quantity], settled: set[Span]
) -> Iterator[Wrong]:
    """A whole in one sentence, its parts in the next one."""
    text = doc.text
    same_block = doc.block_at(after.start) is doc.block_at(sentence.start)
    opened = _TAKEN_UP.match(text, after.start, after.end) or _MAKE_UP.search(text, after.start, after.end)
    if not same_block and not opened:
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
        if _OTHER_TIME.match(text, after.start, after.end):
            continue
        before = _WHEN.sub("", text[after.start : lead(parts[0])])
        they_are = _THEY_ARE.fullmatch(before) is not None
        sole = SOLE.search(words) is not None
        if not same_block and not (they_are or _MAKE_UP.match(text, end_of(parts[-1])) or text.startswith("Of", after.start) or (parts[0].partitive and rest_of(text, parts))):
            continue
        if not parts[0].partitive and any(p.partitive for p in parts[1:]) and not sole:
            # "The Netherlands won seven, four of them gold".
            continue
        partitive = parts[0].partitive
        named = re.match(r"[ \n](?:of them[ \n])?(?:are|were|had|have)[ \n]", text[parts[0].span.end : after.end]) is not None
        bare = not before.strip() and parts[0].noun is None and (named or all(p.noun is None for p in parts))
        deeds = _same_deed(whole, before, bits[0])
        made = they_are or _WHOLE_TAKEN.search(before) is not None or _MAKE_UP.match(text, end_of(parts[-1])) is not None
        made = made or IN_ALL.search(text, max(sentence.start, lead(whole) - 14), lead(whole)) is not None
        takers = len(parts) > 2 and all(p.noun is None for p in parts[1:]) and all(_TAKER.search(text[end_of(a) : lead(b)]) for a, b in pairwise(parts))
        heads = fronts(text, parts, after.start)
        strong = (
            takers
            or deeds
            or one_axis(bits, parts, heads)
            or sole
            or partitive
            or bare
            or made
            or rest_of(text, parts)
            or (opened is not None and (complement(bits, parts, heads) or before.startswith("Of")))
        )
        if not strong or (_FINITE.search(_SAID.sub("", before)) and not made):
            continue
        nouns = {p.noun for p in parts if p.kind == "cardinal"} - {None, whole.noun}
        if (
            nouns
            and not made
            and not deeds
            and not (bare and named)
            and not one_axis(bits, parts, heads)
            and not (all(PERSONAL.fullmatch(n or "") for n in nouns) or (nouns <= {parts[0].noun} and (sole or whole.noun in GENERAL)))
        ):
            continue
        how = "made" if made else "of" if partitive or bare or takers else "deeds" if deeds else "next"
        wrong = verdict(doc, whole, parts, scope, how, [*numbers, *members])
        if wrong:
            yield wrong
            return


_WORD = regexp(r"[a-z]{3,}")


def _same_deed(whole: Quantity, before: str, bit: str) -> bool:
    """Whether the parts are told with the verb of what the whole counts: "made 12 stops ... stopped five vans", "16 lives ... nine died"."""
    if whole.kind != "cardinal" or not whole.noun:
        return False
    said = classes("die" if whole.noun == "life" else whole.noun)
    words = [*_WORD.findall(before)[-1:], *_WORD.findall(bit)[:3]]
    return any(w.endswith("ed") or BASES.get(w, w) != w for w in words if classes(w) & said)


#: "Seven nurses and nine porters make up the group".
_MAKE_UP = regexp(r"(?:,[ \n]who)?[ \n](?:together[ \n])?(?:make|made)[ \n]up[ \n](?:the|its|that)[ \n](?:whole[ \n]|entire[ \n]|full[ \n])?(?:group|total|number|party|team|figure|sum|crew|list|lot)\b")
#: Another who takes a part: "31, the Conservatives 22 and the Greens four".
_TAKER = regexp(
    r"[,;](?:[ \n]and)?[ \n](?:the[ \n])?(?:[A-Z][\w’'-]*[ \n]){1,4}$|[ \n]and[ \n](?:the[ \n])?(?:[A-Z][\w’'-]*[ \n]){1,4}$|[ \n]and[ \n][a-z]+s[ \n]$"
)
