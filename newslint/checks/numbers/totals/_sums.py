"""Sums and what they say: the verdict on a total and its parts, and totals that follow their parts ("7 men and 5 women, 13 in all")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.totals._parts import GENERAL, countable, end_of, lead, same_kind, slack
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span


class Wrong(NamedTuple):
    """A total, its parts, and what the sum says."""

    whole: Quantity
    parts: tuple[Quantity, ...]
    message: str


#: How many terms a total has.
_TERMS = re.compile(r"[^,;]{0,40}?\b(?:over|in|across)[ \n](?:the[ \n])?(?P<n>two|three|four|five|six)[ \n]")
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_SCORES = frozenset("point run".split())
_MARKED_BEFORE = re.compile(
    r"(?:\b(?:an?|the|its|his|her|their) (?:combined |overall |grand )?total (?:of|to|is|was)|\bfor an? (?:combined |overall )?total of|\btotal(?:l?ing|s|l?ed)?|\bmaking (?:an? total of )?|\bmak(?:es|e) (?:an? total of )?|\bmade a total of|\bbr(?:ings?|inging|ought) (?:the|its|his|her|their) (?:\w+ )?(?:total|toll|tally|number|count) to|\badds? up to|\badding up to|\bcame to|\bcomes to|^(?:In all|In total|Altogether|All told|Together|Combined|Overall),?)"
    r"[ \n](?:about |some |nearly |almost |at least |more than |over |only |just |exactly )?$"
)
_MARKED_AFTER = re.compile(r"(?:[ \n][\w’'-]+){0,3}?,?[ \n](?:in all|in total|altogether|all told|combined|overall|together)(?!\w)")
_CUMULATIVE = re.compile(r"\b(?:bring\w*|brought|so far|this year|this season|career|to date|since|overall|tally|toll)\b")


def reaches(whole: Quantity) -> tuple[float, float]:
    """The least and the greatest value a printed total stands for."""
    wide = slack(whole)
    low, high = whole.low - wide, whole.high + wide
    if whole.bound:
        low, high = (low, float("inf")) if whole.bound == "min" else (float("-inf"), high)
    return low, high


def _show(doc: Document, q: Quantity) -> str:
    words = q.span.of(doc.text)
    if q.kind == "money" or q.scale:
        return words
    return f"{q.low:,.10g}"


def exceeds(doc: Document, whole: Quantity, part: Quantity) -> Wrong:
    return Wrong(
        part,
        (whole,),
        f"{_show(doc, part)} is more than the {_show(doc, whole)} that {'it is' if part.kind == 'money' else 'they are'} part of",
    )


def wrong_sum(doc: Document, whole: Quantity, parts: Sequence[Quantity], ones: int = 0) -> Wrong:
    total = sum(q.low for q in parts) + ones
    scale = next((s for s in (1e12, 1e9, 1e6) if whole.low >= s), 1.0) if whole.kind == "money" or whole.scale else 1.0
    name = {1e12: " trillion", 1e9: " billion", 1e6: " million", 1.0: ""}[scale]
    terms = [f"{q.low / scale:,.10g}" for q in parts] + ["1"] * ones
    return Wrong(whole, tuple(parts), f"{' + '.join(terms)} = {total / scale:,.10g}{name}, not {whole.low / scale:,.10g}{name}")


def summed(doc: Document, sentence: Span, inside: list[Quantity], before: tuple[Span, list[Quantity]] | None) -> Iterator[Wrong]:
    """ "Seven men and five women, 13 people in all"."""
    text = doc.text
    for i, whole in enumerate(inside):
        head = text[max(sentence.start, lead(whole) - 60) : lead(whole)]
        marked = _MARKED_BEFORE.search(head)
        if not countable(whole) or not (marked or _MARKED_AFTER.match(text, end_of(whole), sentence.end)):
            continue
        parts = _run(text, [q for q in inside[:i] if same_kind(q, whole)])
        opening = not parts and (lead(whole) - sentence.start <= 24)
        if opening and before:
            parts = _run(text, [q for q in before[1] if same_kind(q, whole)])
        if len(parts) < 2 or not _addable(whole, parts, text[end_of(parts[-1]) : lead(whole)]):
            continue
        total = sum(q.low for q in parts)
        tolerance = sum(slack(q) for q in parts)
        low, high = reaches(whole)
        if low - tolerance <= total <= high + tolerance or _some_sum(parts, whole):
            continue
        clause = text[max(sentence.start, lead(whole) - 60) : min(sentence.end, end_of(whole) + 40)].lower()
        if total < low and (
            (_CUMULATIVE.search(clause.replace("bring a total", "")) and not re.search(r"\ba total of|this season", clause))
            or (opening and not marked)
        ):
            continue
        if total < low and (m := _TERMS.match(text, end_of(whole), sentence.end)) and _COUNT[m["n"]] > len(parts):
            # "1.6 billion in 1989 and 2.45 billion in 1990, for a total of 5.3 billion over three years".
            continue
        between = text[lead(parts[0]) : lead(whole)].lower()
        if total < low and re.search(
            r"\b(?:includ\w+|several|others?|another|an? [a-z]+ (?:and|,)|also|dozens|plus)\b", between.replace("a total", "")
        ):
            continue
        yield wrong_sum(doc, whole, parts)


def _run(text: str, earlier: list[Quantity]) -> list[Quantity]:
    """The quantities just before a total that are told as members of one list."""
    out: list[Quantity] = []
    for q in reversed(earlier):
        if not countable(q) or q.partitive or q.bound:
            break
        if out and not re.search(r"[,;]|\b(?:and|plus|while|with)\b", text[end_of(q) : lead(out[0])]):
            break
        out.insert(0, q)
    return out


def _addable(whole: Quantity, parts: list[Quantity], gap: str) -> bool:
    """Whether the sum counts what the parts count."""
    nouns = {q.noun for q in parts}
    if whole.noun in _SCORES and nouns - {None, whole.noun}:
        return False
    if whole.kind == "money" or whole.noun is None or whole.noun in nouns or nouns <= {None}:
        return True
    # "Three sisters and two brothers, six siblings in all".
    return None not in nouns and (whole.noun in GENERAL or gap.strip(" \n,–—-(") in ("", "a total of", "making", "or"))


def _some_sum(parts: list[Quantity], whole: Quantity) -> bool:
    """Whether some of the parts make the total."""
    n = min(len(parts), 8)
    return any(
        abs(sum(parts[k].low for k in range(n) if mask >> k & 1) - whole.low) <= slack(whole) + 1e-9
        for mask in range(3, 1 << n)
        if mask & (mask - 1)
    )
