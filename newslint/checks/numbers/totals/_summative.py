"""Totals that follow their parts: "seven men and five women, 13 in all", "£9m and £4m, for a combined £14m", "Together they made $5,000".

A summative word says that a number is the sum of what was told before it: an adjective or noun ("total", "combined"), an adverb
("together", "in all"), a verb ("adds up to", "make up"), a group that takes the parts up ("the pair's 42 points"), or "out of".
The parts are the list before it, in its sentence or, where the sum opens a sentence, in those just before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.checks.numbers.totals._ledger import compatible, is_whole
from newslint.checks.numbers.totals._parts import GENERAL, end_of, lead, rounding, slack
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_ABOUT = r"(?:(?:about|some|nearly|almost|at least|more than|over|only|just|exactly|no less than|a|an|the)[ \n])*"
_WORD = r"[a-z’'-]+"
_SUM = r"(?:total|sum|combined|joint|aggregate|overall|grand total|collective|cumulative)"
#: What says that the number after it is a sum.
_BEFORE = regexp(
    rf"(?:\b{_SUM}(?:[ \n]{_WORD}){{0,4}}?|\btotall?(?:s|ed|ing)|\b(?:[Tt]ogether|[Ii]n all|[Ii]n total|[Aa]ltogether|[Aa]ll told|[Cc]ollectively|[Cc]ombined|[Bb]etween them|[Oo]verall),?(?:[ \n]{_WORD}){{0,6}}?"
    rf"|\b(?:add(?:s|ed|ing)?|sum(?:s|med)?)(?: up)? to|\bamount(?:s|ed|ing)? to|\bc(?:ame|omes?|oming) to|\bmak(?:es?|ing)|\bmade|\bgiv(?:es|ing)(?: (?:him|her|it|them|us|the \w+))?"
    rf"|\bmak(?:es?|ing) up (?:(?:the|an?|its|his|her|their) (?:{_WORD}[ \n]){{1,3}}of|the)|\bmake up|\bthe (?:pair|duo|trio|quartet|two|three|four)[’']s?)[ \n,]*{_ABOUT}$"
)
#: The weaker of these: they say it where the sum is nearly that of all that was told.
_WEAK = regexp(rf"(?:\bmak(?:es?|ing)|\bmade|\bgiv(?:es|ing)\b[^,]*|\bc(?:ame|omes?|oming) to|\bthe (?:pair|duo|trio|quartet|two|three|four)[’']s?|\bjoint\b[^,]*|\boverall\b[^,]*)[ \n,]*{_ABOUT}$", re.IGNORECASE)
_AFTER = regexp(r"(?:[ \n][\w’'-]+){0,3}?,?[ \n](?:in all|in total|altogether|all told|combined|overall|together|between them)(?!\w)")
#: The words that open a sentence whose number sums up what the ones before it told.
_TAKES_UP = regexp(
    rf"[“\"]?(?:(?:And|So|That|This|It)[ \n])?(?:(?:[Tt]ogether|[Ii]n all|[Ii]n total|[Aa]ltogether|[Aa]ll told|[Cc]ollectively|[Cc]ombined|[Bb]etween them)\b|(?:[Tt]he|[Tt]heir|[Aa])[ \n](?:{_WORD}[ \n])?{_SUM}\b|[Tt]hat[ \n](?:makes|made|adds|added|gives|gave|brings)\b|(?:makes|made|adds|added|gives)\b|(?:The (?:pair|duo|trio|quartet|two|three|four)|They|Both)\b)"
)
_COMPARED = regexp(r"\b(?:with|than|from|against|to)[ \n](?:an?[ \n]|the[ \n])?(?:combined[ \n]|previous[ \n])?total\b")
_OUT_OF = regexp(r"[, \n]out of(?: a total of)?[ \n]$")
_CAST = regexp(r"(?:[ \n][a-z]+)?[ \n](?:cast|counted|polled|issued|tested|sent|asked|voting|taken|received)\b")
_CUMULATIVE = regexp(
    r"\b(?:bring\w*|brought|so far|this year|this season|career|to date|since|tally|toll|previous\w*|earlier|already|running|season|decade|all-time|record|over (?:the )?(?:\w+ )?(?:years|months|weeks|seasons))\b"
)
_OPEN = regexp(r"\b(?:includ\w+|several|others?|another|also|dozens|plus|among|at least|more than|about|some|respectively the|as well as|mainly|mostly)\b", re.IGNORECASE)
_ONE = regexp(r"(?:,|\band|\bplus|^)[ \n]?(?:[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir)[ \n](?!total\b|combined\b|joint\b|sum\b|consecutive\b|further\b)")
_TERMS = regexp(r"[^,;]{0,40}?\b(?:over|in|across|for)[ \n](?:the[ \n]|all[ \n])?(?P<n>two|three|four|five|six)[ \n]")
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "both": 2}
_SCORES = frozenset("point run".split())
#: No list: a change, a comparison, a rate or a bound.
_NO_LIST = regexp(r"\b(?:from|than|compared|against|(?<!made )(?<!make )(?<!makes )up|down|versus|rose|fell|between|beat|out of)[ \n](?:\w+[ \n])?$")
#: "The next six".
_ORDERED = regexp(r"\b(?:first|next|last|final|opening|closing|previous|past|remaining)[ \n]$")
_BUT = regexp(r"\b(?:But|but|although|though|However)\b")
_OTHER = regexp(r"\b(?:the|another)[ \n](?:other|remaining|rest)\b|\bmore\b(?! than)")


def summed(doc: Document, numbers: Sequence[list[Quantity]]) -> Iterator[Wrong]:
    """Every total that follows its parts and is not their sum."""
    sentences = doc.sentences
    for i, (sentence, own) in enumerate(zip(sentences, numbers)):
        for k, whole in enumerate(own):
            marker = _marked(doc, sentence, whole) if (is_whole(whole) and not whole.compound) or whole.kind == "money" else ""
            if not marker:
                continue
            before = [p for p in own[:k] if _entry(p, whole) and not _ORDERED.search(doc.text, sentence.start, lead(p))]
            parts = _run(doc.text, sentence.start, before, whole)
            same = [p for p in before if p.noun in (None, whole.noun)]
            parts = parts if len(parts) > 1 or len(same) < 2 else _run(doc.text, sentence.start, same, whole)
            opening = not before
            if opening and i and _TAKES_UP.match(doc.text, sentence.start, sentence.end):
                parts = _told(doc, sentences, numbers, i, whole)
            wrong = _verdict(doc, sentence, whole, parts, marker, opening) if len(parts) > 1 else None
            if wrong:
                yield wrong


def _marked(doc: Document, sentence: Span, whole: Quantity) -> str:
    """How strongly the words about a number say that it is a sum: "strong", "weak" or not at all."""
    text = doc.text
    head = re.split(r"[.;:]|\d", text[max(sentence.start, lead(whole) - 70) : lead(whole)])[-1]
    if _BEFORE.search(head):
        return "weak" if _WEAK.search(head) and not re.search(r"total|together|combined", head) else "strong"
    if _AFTER.match(text, end_of(whole), sentence.end):
        return "strong"
    return "strong" if _OUT_OF.search(head) and _CAST.match(text, whole.span.end, sentence.end) else ""


def _entry(p: Quantity, whole: Quantity) -> bool:
    return compatible(p, whole) and not p.compound and not p.per and not p.partitive and not p.bound and p.low == p.high and p.low > 0


def _run(text: str, start: int, earlier: Sequence[Quantity], whole: Quantity) -> list[Quantity]:
    """The numbers just before a total that are told as members of one list."""
    out: list[Quantity] = []
    for q in reversed(earlier):
        if _NO_LIST.search(text[max(start, lead(q) - 20) : lead(q)]):
            break
        if out and not re.search(r"[,;]|\b(?:and|plus|while|with|but)\b", text[end_of(q) : lead(out[0])]):
            break
        out.insert(0, q)
    return out


def _told(doc: Document, sentences: Sequence[Span], numbers: Sequence[list[Quantity]], i: int, whole: Quantity) -> list[Quantity]:
    """The parts told before a sentence that opens with their sum: the list of the sentence before, or one number in each of those before."""
    text = doc.text
    last = [q for q in numbers[i - 1] if _entry(q, whole) and not _other_noun(q, whole)]
    if len(last) != 1:
        return _run(text, sentences[i - 1].start, last, whole)
    out: list[Quantity] = []
    for j in range(i - 1, max(i - 5, -1), -1):
        mates = [q for q in numbers[j] if _entry(q, whole) and not _other_noun(q, whole)]
        if len(mates) != 1 or _NO_LIST.search(text[max(sentences[j].start, lead(mates[0]) - 20) : lead(mates[0])]):
            break
        if any((p.low, p.noun) == (mates[0].low, mates[0].noun) for p in out):
            # The same number, told again.
            return []
        out.insert(0, mates[0])
    return out


def _other_noun(q: Quantity, whole: Quantity) -> bool:
    return whole.kind == "cardinal" and q.noun not in (None, whole.noun) and whole.noun not in GENERAL and whole.noun is not None


def _verdict(doc: Document, sentence: Span, whole: Quantity, parts: list[Quantity], marker: str, opening: bool) -> Wrong | None:
    text = doc.text
    start, end = parts[0].span.start, end_of(whole)
    between = text[end_of(parts[-1]) : lead(whole)]
    if not _addable(whole, parts, between, opening) or _COMPARED.search(text[max(sentence.start, lead(whole) - 40) : lead(whole)]) or _BUT.search(between):
        return None
    total = sum(q.low for q in parts)
    tolerance = rounding([whole, *parts])
    low, high = whole.low - tolerance, whole.high + tolerance
    if whole.bound:
        low, high = (low, float("inf")) if whole.bound == "min" else (0.0, high)
    if low <= total <= high or _some_sum(parts, whole):
        return None
    apposed = marker == "strong" and between.strip() in (", a total of", ", or a total of", ", making a total of")
    if not 0.5 * whole.low <= total <= (3 if apposed else 1.7) * whole.low or (marker == "weak" and abs(total - whole.low) > max(2, 0.12 * whole.low)):
        return None
    opened = doc.sentence_at(start).start
    if _OTHER.search(text, end, sentence.end):
        return None
    if total > high:
        return wrong_sum(doc, whole, parts)
    clause = text[max(sentence.start, lead(whole) - 60) : min(sentence.end, end + 40)].lower()
    if _CUMULATIVE.search(clause) and not re.search(r"\ba total of|this season", clause):
        return None
    if (m := _TERMS.match(text, end, sentence.end)) and _COUNT[m["n"]] > len(parts):
        # "1.6 billion in 1989 and 2.45 billion in 1990, for a total of 5.3 billion over three years".
        return None
    listed = text[opened : lead(whole)]
    if _OPEN.search(listed) or len(_ONE.findall(text[start : lead(whole)])) + total >= whole.low > total:
        return None
    return wrong_sum(doc, whole, parts)


def _addable(whole: Quantity, parts: list[Quantity], gap: str, opening: bool) -> bool:
    """Whether the sum counts what the parts count."""
    nouns = {q.noun for q in parts}
    if whole.kind != "cardinal" or whole.noun is None or whole.noun in nouns or nouns <= {None}:
        return True
    if whole.noun in _SCORES:
        return False
    # "Three sisters and two brothers, six siblings in all", "210 posts, 185 and 45, a total of 430 jobs".
    return whole.noun in GENERAL or (not opening and gap.strip(" \n,–—-(").endswith(("", "a total of", "making", "or")[1:]))


def _some_sum(parts: list[Quantity], whole: Quantity) -> bool:
    """Whether some of the parts make the total."""
    few = parts[-8:]
    return any(abs(sum(p.low for p in c) - whole.low) <= slack(whole) + 1e-9 for n in range(1, len(few)) for c in combinations(few, n))
