"""Every count that its list contradicts: "three suspects: ...", "both A and B", "A and B, the two finalists", bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.lists import _again, _announced, _bare, _enumerate, _joined, _named, _things
from newslint.checks.numbers.lists._announcements import Announcement, announces, groups, of_quantity
from newslint.checks.numbers.lists._joined import DASH, NOT_WHOLE, PLACES
from newslint.checks.numbers.lists._named import NameList
from newslint.checks.numbers.lists._shared_out import shared_out
from newslint.checks.numbers.lists._things import HUMAN
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Wrong(NamedTuple):
    """A count and the list that contradicts it."""

    number: Span
    listed: Span
    message: str
    note: str


#: "The Smiths" are several.
_FAMILY = regexp(r"\bthe [A-Z][a-z]+s(?=,|[ \n]and\b|$)")
_OPEN_END = regexp(
    r"\b(?:among others|and others|and more|and (?:several|many|two|three|four|five|\d+) (?:others?|more|\w+s)|et al|etc|(?:was|were|is|are) among them|among them|to name (?:but )?a few|the best[- ]known|to start|(?:the|at) first|is one of|are two of|are three of|and so on|amongst?|included|for the \w+ time|the (?:best|first|most|latest|last) (?:of|known))\b"
)
_CUT = regexp(r"(?:[A-Z]\.)*[A-Z]\.?$")


def wrong_counts(doc: Document) -> Iterator[Wrong]:
    """Every count that its list contradicts, one finding a count."""
    text = doc.text
    seen: set[Span] = set()
    numbers = [q for q in doc.numbers if announces(text, q)]
    at = 0
    sentences = doc.sentences
    for i, sentence in enumerate(sentences):
        while at < len(numbers) and numbers[at].span.start < sentence.start:
            at += 1
        inside = [q for q in numbers[at : at + 12] if q.span.start < sentence.end]
        counts = sorted([*map(of_quantity, inside), *groups(text, sentence)], key=lambda a: a.span)
        for wrong in (
            *_lists(doc, sentence, counts),
            *_both(doc, sentence),
            *(Wrong(*w) for w in _things.both(doc, sentence)),
            *(Wrong(*w) for w in _things.both_sorts(doc, sentence)),
            *_shares(doc, sentence),
            *_told(doc, sentence, counts, sentences[i + 1] if i + 1 < len(sentences) else None),
        ):
            if wrong.number not in seen:
                seen.add(wrong.number)
                yield wrong
    for number, listed, said in _again.taken_up(doc):
        if number not in seen:
            seen.add(number)
            yield Wrong(number, listed, said, "the list")
    yield from _bullets(doc, numbers)


def _told(doc: Document, sentence: Span, counts: list[Announcement], after: Span | None) -> Iterator[Wrong]:
    """Lists joined to their count by its verb, by apposition at a distance, or in the sentence after."""
    joined, either = _joined_counts(doc.text, counts)
    for number, names, value in _announced.announced(doc, sentence, after, [(a.value, a.span, a.end, a.noun, a.start) for a in joined], either):
        yield _wrong(doc, Announcement(value, number, number.end, "", number.start), names)
    for number, names in _announced.both_things(doc, sentence):
        yield _wrong(doc, Announcement(2, number, number.end, "", number.start), names, "2, as “both” says")
    for q in doc.numbers_in(sentence):
        if q.kind == "cardinal" and q.exact and 2 <= q.low <= 20 and (listed := _announced.before(doc, sentence, q.span)):
            a = of_quantity(q)
            if not _fits(a, listed):
                yield _wrong(doc, a, listed)


def _shares(doc: Document, sentence: Span) -> Iterator[Wrong]:
    """Counts shared out among the members of a list."""
    for q in doc.numbers_in(sentence):
        found = shared_out(doc, sentence, q)
        if found and found[0].low * found[1] != q.low:
            names, each = found
            times = f" with {each} each" if each > 1 else ""
            yield Wrong(q.span, names.span, f"the list has {names.low} names{times}, not {q.low:g}", "the list")


def _wrong(doc: Document, a: Announcement, names: NameList, word: str | None = None) -> Wrong:
    n = names.low if names.low == names.high else names.high if names.high < a.value else names.low
    things = "name" if n == 1 else "names"
    return Wrong(a.span, names.span, f"the list has {n} {things}, not {word or a.value}", "the list")


def _fits(a: Announcement, names: NameList) -> bool:
    return names.low <= a.value <= names.high


def _lists(doc: Document, sentence: Span, counts: list[Announcement]) -> Iterator[Wrong]:
    """Lists in the sentence of their count, after it or before it."""
    text = doc.text
    counts, either = _joined_counts(text, counts)
    starts = [c.start for c in counts] + [sentence.end, sentence.end]
    told: set[Span] = set()
    for k, a in enumerate(counts):
        # "Four of the five were named: ..." speaks of four.
        part = re.fullmatch(r"[ \n]of[ \n](?:the|its|those|these|his|her|their)[ \n]", text[a.span.end : starts[k + 1]]) is not None
        at = a._replace(end=max(a.end, counts[k + 1].end)) if part and k + 1 < len(counts) else a
        names = (
            _joined.after(doc, sentence, at, starts[k + 1 + part])
            or _joined.before(doc, sentence, a)
            or _bare.things(doc, sentence, at)
            or _bare.amounts(doc, sentence, at)
        )
        if names is None or names.span in told:
            continue
        told.add(names.span)
        end = text[names.span.start : min(names.span.end + 45, sentence.end)].lower()
        close = text.find(")", names.span.end, sentence.end) if text[names.span.start - 1] == "(" else -1
        if DASH.fullmatch(text, max(names.span.start - 3, 0), names.span.start) and (dash := DASH.search(text, names.span.end, sentence.end)):
            close = dash.start()
        every = _enumerate.read(doc, names.span.start, close if close >= 0 else sentence.end, places=a.noun in PLACES)
        every = None if names.sure else every
        if every and every.low <= a.value <= every.high:
            continue
        names = names._replace(high=max(names.high, every.high)) if every else names
        if names.high < a.value and a.noun not in PLACES and _FAMILY.search(names.span.of(text)):
            continue
        rivals = counts if not part else [b for b in counts if b is not counts[k + 1 if k + 1 < len(counts) else k]]
        if (_OF_THEM.search(text, sentence.start, a.start) or _OF_WHOM.search(text, a.end, names.span.start)) and any(q.noun is None and _fits(a._replace(value=int(q.low)), names) for q in doc.numbers_in(Span(a.end, names.span.start)) if q.kind == "cardinal"):
            # "Of their four children three survive: ..." names three.
            continue
        beside = sum(q.low for q in doc.numbers_in(Span(a.end, names.span.start)) if q.kind == "cardinal")
        beside += len(_ONE_MORE.findall(text, a.end, names.span.start))
        if beside and _fits(a._replace(value=a.value + int(beside)), names):
            # "Five cities here and one in Ireland: ..."
            continue
        if _CUT.search(names.span.of(text)) and text.startswith((" And ", "\nAnd "), sentence.end):
            # "The EC, the U.S. And Japan", as some wires write it.
            continue
        if not any(names.low <= v <= names.high for v in (*(b.value for b in rivals), *either)) and not _OPEN_END.search(end):
            yield _wrong(doc, a, names)


def _joined_counts(text: str, counts: list[Announcement]) -> tuple[list[Announcement], list[int]]:
    """The counts with "three women and two men" as one of five, and the values that a list may have instead."""
    out: list[Announcement] = []
    either: list[int] = []
    for a in counts:
        if out and text[out[-1].end : a.start].split() == ["and"]:
            before = out.pop()
            if text[a.end : a.end + 1] != ":" or not {before.noun, a.noun} <= HUMAN:
                # "Two plants and three shops, Aro, Beck and Moss": of the shops alone.
                either += [before.value, a.value]
            a = Announcement(before.value + a.value, Span(before.span.start, a.span.end), a.end, a.noun, before.start)
        out.append(a)
    return out, either


_OF_THEM = regexp(r"\b[Oo]f (?:the|these|those|its|his|her|their|our|my)[ \n](?:[a-z]+[ \n])?$")
_OF_WHOM = regexp(r"\bof (?:whom|which|them)\b")
#: "Three women and a man were arrested: ..."
_ONE_MORE = regexp(r"(?:,|\b(?:and|plus))[ \n](?:an?|another|his|her)[ \n](?=[a-z])")
_PAIR_AND = regexp(r"[^,]+[ \n]and[ \n][^,]+,[ \n]and[ \n][^,]+$")
_BOTH = regexp(r"(?<![\w-])(?P<both>[Bb]oth)[ \n](?:(?:in|at|by|from|to|of|with|for|against|on)[ \n])?(?=[A-Z])(?!I\b)")


def _both(doc: Document, sentence: Span) -> Iterator[Wrong]:
    """ "Both A, B and C"."""
    text = doc.text
    for m in _BOTH.finditer(text, sentence.start, sentence.end):
        names = _named.read(doc, m.end(), sentence.end, bodies=False, places=False)
        if names is None or names.low < 3:
            continue
        listed = names.span.of(text)
        listed = listed[: listed.rfind(names.names[-1]) + len(names.names[-1])]
        # Two names with what each is: "both Paris, the capital, and Lyon"; one of two words: "both Moody's and S and P".
        if not re.search(r",.*\band\b", listed, re.DOTALL) or re.search(r"\b(?:the(?![ \n][A-Z])|a|an|who|which)\b|;", listed):
            continue
        if m.start() > sentence.start and _PAIR_AND.match(listed) and re.match(r"[ \n][a-z]", text[m.end() + len(listed) :][:2]):
            # "In both Rome and Milan, and Turin came close": a clause of its own.
            continue
        yield _wrong(doc, Announcement(2, Span(*m.span("both")), m.end(), "", m.start()), names, "2, as “both” says")


def _bullets(doc: Document, numbers: list[Quantity]) -> Iterator[Wrong]:
    """ "Three people were charged:" and a list of two items."""
    blocks = doc.blocks
    for i, block in enumerate(blocks[:-1]):
        if (
            blocks[i + 1].kind != "item"
            or block.kind not in ("paragraph", "quote", "heading")
            or not block.span.of(doc.text).rstrip().endswith(":")
        ):
            continue
        n = 0
        while i + 1 + n < len(blocks) and blocks[i + 1 + n].kind == "item":
            n += 1
        last = doc.sentence_at(block.span.end - 1)
        inside = [q for q in doc.numbers_in(last) if q.kind == "cardinal"]
        counts = [q for q in inside if q in numbers]
        if len(inside) != 1 or len(counts) != 1 or NOT_WHOLE.search(last.of(doc.text).lower()):
            continue
        a = of_quantity(counts[0])
        if n != a.value and n >= 2 and abs(n - a.value) <= 3:
            span = Span(blocks[i + 1].span.start, blocks[i + n].span.end)
            yield Wrong(a.span, span, f"the list has {n} items, not {a.value}", "the list")
