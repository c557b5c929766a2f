"""Wholes whose parts follow without their nouns, or in sentences of their own: "He ordered 75 jets. Forty will go to Dublin, 25 to ...".

The parts are read from the structure of the text: numbers of one kind, each with words of its own, one after the other as members of a
list. They may never exceed the whole where the text divides it; they may fall short of it only where the text says that it is all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._ledger import MANY
from newslint.checks.numbers._parts import GENERAL, countable, end_of, lead, same_kind, slack
from newslint.checks.numbers._sums import Wrong, reaches, wrong_sum
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span

#: The words that say that nobody is counted twice or left out.
_SOLE = re.compile(
    r"\b(?:nobody|no one|none|no person|not one)\b[^.;]{0,40}\b(?:more than one|twice|both)\b|\bcounted (?:only )?once\b|\b(?:solely|entirely|exclusively|in full|between them|only victims|one after the other|consecutive\w*|accounted for|the (?:other|rest|remaining|remainder|balance|last)|remaining|no (?:one|senator|member|lawmaker) was absent|nobody (?:abstained|was absent)|no abstentions)\b",
    re.IGNORECASE,
)
#: Members that share: a list of what one had in common, or did at one time.
_SHARED = re.compile(
    r"\b(?:both|also|too|overlap\w*|each|either|respectively|some of (?:them|whom)|at least one|more than one|as well|compared|than|up from|down from|per cent|percent|previous|last (?:year|season|month|week)|(?:a|the) year (?:ago|earlier|before)|among (?:them|whom)|includ\w+|concurrent\w*|plus|out of)\b",
    re.IGNORECASE,
)
#: One thing may be charged with, aged or able to do several of these.
_ATTRIBUTE = re.compile(
    r"[ \n]+(?:(?:were|was|are|is|have|had|of (?:them|those|these|whom)|people)[ \n]+)*(?:under|over|aged|age|older|younger|minors?|foreign\w*|with|without|who|that|speak\w*|study|studying|studied|play\w*|own\w*|use[sd]?|said|say|says|think|believe|want\w*|reported|had|have|has|smoke\w*|drink|in (?:critical|serious|stable)|seriously|critically|charged|accused|suspected|held on|arrested|on suspicion|for (?:[a-z]+ )?(?:assault|theft|robbery|fraud|murder|possession|smoke|burns|shock|injur\w+|treatment|drugs?|disorder\w*|trespass\w*|resisting)|veterans?|pregnant|disabled|first-time|students|of Indian|born)\b"
)
_PEOPLED = frozenset("man woman boy girl child adult baby teenager male female minor".split())
_JOIN = re.compile(r"[,;]|[ \n](?:and|while|but|plus|with|as well as|whereas)[ \n]|[ \n][–—-][ \n]|—")
_OPEN_WHOLE = re.compile(r"\b(?:more than|at least|nearly|than|over|about|another|further|up to)[ \n]$", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:after|since|in|ago|than|from|against|at|by|under|over|per|every|within|for|No\.?|number|age|aged|page|chapter|top|first|last|next|previous|past|by|between)[ \n]$",
    re.IGNORECASE,
)
#: The whole is told as what is divided.
_DIVIDES_BEFORE = re.compile(
    r"(?:\b(?:[Oo]f|[Oo]ut of|[Aa]mong)[ \n](?:(?:the|its|all|those|these|his|her|their)[ \n])*|\b[Aa]ll[ \n](?:of the[ \n])?)$"
)
_DIVIDES_AFTER = re.compile(
    r",?[ \n](?:of (?:whom|which|them|these|those)|made up of|(?:was|were|is|are|be) (?:divided|split|shared)|consist\w*|compris\w*|(?:the|a) sum of)\b"
)
_SPENT = frozenset("year month week day hour minute time percent mile kilometre metre degree age point-year".split())
#: Verbs of a sentence whose objects divide what the sentence before it told.
_TAKES = re.compile(
    r"\b(?:will|is to|are to|was to|were to|gets?|got|go|goes|went|receives?|received|takes?|took|has|have|had|won|wins|holds?|held|contribut\w+|pay|pays|paid|provid\w+|cover\w*|come|comes|came|belong\w*|report\w+|found|include\w*|were|are|backed|voted|died|survived|put|gave|give|gives)\b"
)


def divisions(doc: Document) -> Iterator[Wrong]:
    """Every whole that the list of numbers after it contradicts."""
    sentences = doc.sentences
    groups = [[q for q in doc.numbers_in(s) if q.kind in ("cardinal", "money")] for s in sentences]
    groups = [g if len(g) <= MANY else [] for g in groups]
    for i, sentence in enumerate(sentences):
        if not groups[i]:
            continue
        yield from _inside(doc, sentence, groups[i])
        if i + 1 < len(sentences) and groups[i + 1]:
            yield from _following(doc, sentence, groups[i], sentences[i + 1], groups[i + 1])


def run(doc: Document, numbers: Sequence[Quantity], whole: Quantity, start: int) -> list[Quantity]:
    """The numbers from `start` on that stand as members of one list, each after a comma, a semicolon or "and"."""
    text = doc.text
    out: list[Quantity] = []
    for q in numbers:
        if q.span.start < start:
            continue
        if not same_kind(q, whole) or not countable(q):
            if q.kind == whole.kind and out:
                break
            continue
        if q.bound or q.approximate:
            return []
        if out:
            between = text[end_of(out[-1]) : lead(q)]
            if (
                not _JOIN.search(between)
                or len(between) > 90
                or re.search(r"\b(?:after|because|since|when|although|compared|than|from)\b", between)
            ):
                return []
        if _BACK.search(text[max(lead(q) - 14, 0) : lead(q)]) and not re.search(
            r"\bthe (?:last|first|next)[ \n]$", text[max(lead(q) - 14, 0) : lead(q)]
        ):
            return []
        out.append(q)
    return out


def _nouns_fit(whole: Quantity, parts: Sequence[Quantity], told: bool = False) -> bool:
    """Whether the members can be of the whole's sort: no noun of their own, the same, people among people, or kinds of a general one."""
    nouns = {p.noun for p in parts if p.kind == "cardinal"} - {None, whole.noun}
    if whole.kind == "money":
        return all(p.noun != "share" for p in parts)
    if any(p.noun in _SPENT for p in parts) and whole.noun not in _SPENT:
        return False
    if not nouns or nouns <= _PEOPLED:
        return True
    return told or whole.noun in GENERAL or whole.noun is None


def _disjoint(doc: Document, parts: Sequence[Quantity], end: int) -> bool:
    """Whether the members' words name different places, sides, fates or takers, not traits that one may share."""
    text = doc.text
    stops = [lead(p) for p in parts[1:]] + [end]
    tails = [text[p.span.end : stop] for p, stop in zip(parts, stops)]
    if any(_ATTRIBUTE.match(t) for t in tails):
        return False
    return len({" ".join(t.split()[:2]).lower() for t in tails}) > 1 or len(parts) > 2


def _verdict(doc: Document, whole: Quantity, parts: Sequence[Quantity], scope: Span, *, sole: bool) -> Wrong | None:
    text = doc.text
    words = scope.of(text)
    if len(parts) < 2 or whole.low < 3 or any(p.low > whole.low for p in parts):
        return None
    total = sum(p.low for p in parts)
    tolerance = sum(slack(p) for p in parts)
    low, high = reaches(whole)
    everyone = _SOLE.search(words) is not None
    if _SHARED.search(_SOLE.sub("", words)):
        return None
    if not (everyone or sole) and not _disjoint(doc, parts, scope.end):
        return None
    if total - tolerance > high + 1e-9 and total <= 1.9 * whole.low and not _makes(parts, whole):
        return wrong_sum(doc, whole, parts)
    ones = (
        len(re.findall(r"\b(?:one|an?|the)\b", text[parts[0].span.start : scope.end])) if whole.kind == "cardinal" and whole.low < 30 else 0
    )
    if sole and everyone and total + tolerance < low - 1e-9 and total + ones < low and total >= 0.5 * whole.low and not whole.bound:
        return wrong_sum(doc, whole, parts)
    return None


def _makes(parts: Sequence[Quantity], whole: Quantity) -> bool:
    """Whether some of the members, told together, make the whole."""
    n = min(len(parts), 8)
    return any(
        abs(sum(parts[k].low for k in range(n) if mask >> k & 1) - whole.low) <= slack(whole) + 1e-9 for mask in range(1, (1 << n) - 1)
    )


def _whole(doc: Document, q: Quantity) -> bool:
    return (
        countable(q)
        and q.low == q.high
        and not q.more
        and q.bound != "min"
        and not (q.kind == "cardinal" and q.noun is None and 1500 <= q.low <= 2100)
        and not _OPEN_WHOLE.search(doc.text[max(lead(q) - 12, 0) : q.span.start])
    )


def _inside(doc: Document, sentence: Span, numbers: list[Quantity]) -> Iterator[Wrong]:
    """A whole and its parts in one sentence."""
    text = doc.text
    for i, whole in enumerate(numbers[:-2]):
        if not _whole(doc, whole):
            continue
        head = text[max(sentence.start, lead(whole) - 24) : whole.number.start]
        told = _DIVIDES_BEFORE.search(head) is not None or _DIVIDES_AFTER.match(text, end_of(whole)) is not None
        parts = run(doc, numbers[i + 1 :], whole, end_of(whole))
        if len(parts) < 2 or parts[0] is not numbers[i + 1]:
            continue
        gap = text[end_of(whole) : lead(parts[0])]
        if ";" in text[lead(parts[0]) : lead(parts[-1])] or (i and _JOIN.search(text[end_of(numbers[i - 1]) : lead(whole)]) and not told):
            # The whole is itself a member of a list.
            continue
        if text[sentence.start : lead(whole)].rstrip().endswith((" are", " were", " is", " was", " includes", " include")):
            continue
        apposed = (
            re.search(
                r"(?:,|:|[–—]|[ \n]-|\()[ \n]?(?:with[ \n]|[A-Z][\w’']+[ \n](?:[A-Z][\w’']+[ \n])?(?:(?:took|had|scored|with)[ \n])?)?$",
                gap,
            )
            is not None
        )
        scope = Span(whole.span.start, sentence.end)
        bare = all(p.noun is None or p.partitive or p.noun in _PEOPLED or p.noun == whole.noun for p in parts)
        if not (told or (apposed and (bare or _SOLE.search(sentence.of(text))))) or not _nouns_fit(whole, parts, told):
            continue
        if not told and (re.search(r"\b(?:and|or)\b", gap) or (whole.noun is None and whole.kind == "cardinal")):
            continue
        wrong = _verdict(doc, whole, parts, scope, sole=_SOLE.search(sentence.of(text)) is not None)
        if wrong:
            yield wrong
            return


def _following(doc: Document, sentence: Span, numbers: list[Quantity], after: Span, members: list[Quantity]) -> Iterator[Wrong]:
    """A whole in one sentence, its parts in the next one."""
    text = doc.text
    wholes = [q for q in numbers if _whole(doc, q)]
    if not wholes:
        return
    if doc.block_at(after.start) is not doc.block_at(sentence.start) and not re.match(
        r"Of (?:those|these|them|the)\b|They\b|Those\b", after.of(text)
    ):
        return
    for whole in wholes:
        parts = run(doc, members, whole, after.start)
        if len(parts) < 2 or len(parts) != len([q for q in members if q.kind == whole.kind]):
            continue
        if any(p.low in {q.low for q in numbers} for p in parts) or len([w for w in wholes if same_kind(w, whole)]) > 1:
            continue
        sole = _SOLE.search(text, sentence.start, after.end) is not None
        bare = all(p.noun is None or p.partitive or p.noun == whole.noun for p in parts[0 if sole else 1 :])
        named = all(p.noun is None or p.noun in _PEOPLED or p.noun in _RESULTS for p in parts)
        if whole.kind == "cardinal" and not (bare or named):
            continue
        total = sum(p.low for p in parts)
        if not 0.6 * whole.low <= total <= 1.6 * whole.low or not _TAKES.search(text, after.start, after.end):
            continue
        if not sole and len(parts) < 3 and not parts[0].partitive and lead(parts[0]) > after.start + 2:
            continue
        if whole.kind == "money" and not sole:
            continue
        if not _nouns_fit(whole, parts, True):
            continue
        wrong = _verdict(doc, whole, parts, Span(after.start, after.end), sole=sole)
        if wrong:
            yield wrong
            return


_RESULTS = frozenset(
    "positive negative seat vote portfolio win draw defeat loss no yes abstention goal wicket try medal gold silver bronze".split()
)
