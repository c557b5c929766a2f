"""A list of names, and the count that takes it up in what follows: "Ford, Chrysler and Toyota ... The four carmakers"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.lists import _named
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_VALUES = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "pair": 2,
    "duo": 2,
    "trio": 3,
    "quartet": 4,
    "both": 2,
    "quintet": 5,
}
_NUMBER = "two|three|four|five|six|seven|eight"
_AND = regexp(r"[ \n]and[ \n](?:[a-z]+[ \n]){0,3}[“\"‘]?[A-Z]")
#: Where a list begins: with the sentence, or after what announces it.
_OPENS = regexp(r"(?:\b(?:as|are|were|between|by|named|met|beat|joined)[ \n]|:[ \n])(?=(?:[a-z]+[ \n]){0,2}[“\"‘]?[A-Z])")
#: A list inside an aside is not what the next sentence takes up: "- designated by Turkey, the US and the EU -".
_ASIDE_OPENS = regexp(r"(?:(?:[ \n][–—-][ \n]|[–—(])(?:(?![ \n]-[ \n])[^–—()])*|,[ \n][a-z]+ed[ \n](?:by|in|as|to|with|from)[ \n])$")
_ASIDE_ENDS = regexp(r"[ \n]-[ \n]|[–—),]")
#: The count in the next sentence.
_TAKES_UP = re.compile(
    rf"(?:(?:The|These|Those|All)[ \n](?P<a>{_NUMBER})(?:[ \n](?P<noun>[a-z-]+))?|The[ \n](?P<b>pair|duo|trio|quartet|quintet)(?!\w)|(?P<c>Both)(?![ \n](?:of|the|sides|parties|sexes|teams|times|ways|ends|halves|legs)\b)(?:[ \n](?P<other>[a-z-]+))?)"
)
_LATER_BOTH = regexp(
    r"^[^,;:.]{0,40}?\b(?:from|of|by|in|for|said|leaders of)[ \n](?P<c>both)[ \n](?P<noun>countries|nations|states|cities|men|women|companies|firms|banks|clubs|suspects|victims|players|towns)\b"
)
_SAME = regexp(
    rf",?[ \n](?:and|but|with|while)[ \n](?:(?P<each>each|all|none|any|most) (?:one )?of[ \n]|all[ \n])?the[ \n](?P<a>{_NUMBER})(?:[ \n](?P<noun>[a-z-]+s|men|women|people|children))(?!\w)"
)
_NOT_THEM = frozenset(
    "other others more largest biggest main new remaining first last top best leading smaller bigger days weeks months years hours minutes times sides parties games matches points goals candidates".split()
)


def taken_up(doc: Document) -> Iterator[tuple[Span, Span, str]]:
    """The number, the list before it, and what they say."""
    text = doc.text
    sentences = doc.sentences
    for i, sentence in enumerate(sentences):
        if not _AND.search(text, sentence.start, sentence.end):
            continue
        names = _list(doc, sentence)
        if names is None:
            continue
        found = _in_clause(doc, sentence, names) or (
            _in_next(doc, sentence, names, sentences[i + 1], sentences[max(i - 2, 0) : i]) if i + 1 < len(sentences) else None
        )
        if found:
            word, value = found
            yield word, names.span, f"{names.low} are named before, not {value}"


def _list(doc: Document, sentence: Span) -> NameList | None:
    """The only list of names of a sentence, when it holds one certain number of them."""
    text = doc.text
    starts = [sentence.start, *(m.end() for m in _OPENS.finditer(text, sentence.start, sentence.end))]
    lists: list[NameList] = []
    for start in starts:
        names = _named.read(doc, start, sentence.end, bodies=False, places=True)
        if names and names.high >= 2 and not (lists and names.span.start < lists[-1].span.end):
            lists.append(names)
    if len(lists) != 1 or lists[0].low != lists[0].high:
        return None
    names = lists[0]
    if _ASIDE_OPENS.search(text, sentence.start, names.span.start) and _ASIDE_ENDS.search(text, names.span.end, sentence.end):
        return None
    listed = names.span.of(text)
    if (
        re.search(r"[ \n](?:and|&)[ \n].*[ \n](?:and|&)[ \n]", listed, re.DOTALL)
        or ";" in listed
        or not re.search(r"[ \n]and[ \n]", listed)
    ):
        return None
    if re.search(r"\b(?:the|an?|his|her|their|who|of|in|for|with)[ \n]", re.sub(r"\bthe[ \n](?=[A-Z])", "", listed)):
        # A list with asides.
        return None
    if names.low == 2 and any(_named.joint(doc, a, b) for a, b in zip(names.names, names.names[1:])):
        return None
    rest = _SAME.sub("", text[sentence.start : names.span.start] + " " + text[names.span.end : sentence.end])
    return (
        None
        if re.search(
            r"\b(?:with|by|and|against|alongside|joined|including|between|plus|other|others|another|more|except)[ \n](?:[a-z]+[ \n]){0,3}[A-Z]|\b(?:including|among|along with|alongside|as well as|others?|another|two|three|four|five|six|seven|eight|both|pair|respectively)\b",
            rest,
        )
        else names
    )


def _in_clause(doc: Document, sentence: Span, names: NameList) -> tuple[Span, int] | None:
    """ "A, B and C, and each of the four companies will"."""
    text = doc.text
    m = _SAME.search(text, names.span.end, sentence.end)
    if m is None or m["noun"] in _NOT_THEM or _VALUES[m["a"]] == names.low:
        return None
    return Span(m.start("a"), m.end("a")), _VALUES[m["a"]]


def _in_next(doc: Document, sentence: Span, names: NameList, after: Span, before: tuple[Span, ...]) -> tuple[Span, int] | None:
    text = doc.text
    if doc.block_at(after.start) != doc.block_at(sentence.start):
        return None
    m = _TAKES_UP.match(text, after.start, after.end) or _LATER_BOTH.match(text[after.start : after.end])
    if m is None:
        return None
    groups = {k: v for k, v in m.groupdict().items() if v}
    key = next(k for k in ("a", "b", "c") if k in groups)
    word = groups[key]
    value = _VALUES[word.lower()]
    shift = 0 if m.re is _TAKES_UP else after.start
    span = Span(m.start(key) + shift, m.end(key) + shift)
    noun = groups.get("noun") or groups.get("other") or ""
    if value == names.low or noun in _NOT_THEM:
        return None
    follows = text[m.end() + shift : after.end]
    if re.match(r"[ \n](?:of|other|more|largest|biggest)\b|[ \n][A-Z]", follows) or re.match(r":|,[ \n][A-Z“]", follows):
        # The count has a list of its own.
        return None
    if value > names.low and names.span.start > sentence.start + 4:
        # The subject is one of them: "Trump met Abe and Moon. The three".
        return None
    # Somebody named or counted before may be among them.
    earlier = " ".join(x.of(text) for x in before)
    if re.search(rf"\b(?:{_NUMBER}|pair|duo|trio|quartet|both)\b", earlier.lower()) or _AND.search(earlier):
        return None
    if value > names.low and re.search(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+", earlier):
        return None
    tail = text[names.span.end : sentence.end]
    days = r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    if (
        re.search(r"[A-Z][a-z]", re.sub(days, "", tail))
        and (value == 2 or value > names.low)
        and re.search(r"\b(?:with|by|and|to|against|of|from|for) [A-Z]", re.sub(days, "", tail))
    ):
        return None
    return span, value
