"""Ordinals against the set that the text has just told: "had two children. Their third child", "to a judge in 1963 ... the judge, her third husband"."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from newslint.checks.numbers._lists import around
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._ordinals import Beyond, name
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_NUM = rf"(?P<n>{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 12)}|\d{{1,2}})"
#: What an ordinal numbers here: "their third child", "the third of them", "the third set".
_MEMBER = regexp(r"[ \n](?:of[ \n](?:the[ \n](?P<of>[a-z]+)|(?P<them>them|these|those))|(?:and[ \n](?:last|final)[ \n])?(?P<noun>[a-z]+))\b(?![’'-])")
_DEFINITE = regexp(r"(?:^|[ \n“\"])(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er)[ \n]$")
#: A set told whole: "had two children.", "is in three acts", "won in two sets", "has four phases, and".
_WHOLE = regexp(
    rf"\b(?:(?P<now>has|have|is in|are in|comprises?|consists? of|contains?|is divided into|includes only|there are)|had|was in|comprised|consisted of|contained|was divided into|raised|fought in|there were"
    rf"|(?:won|lost|beat|beaten|fell|prevailed|triumphed)\b[^.;:]{{0,40}}?[ \n]in)[ \n](?:only[ \n]|just[ \n])?{_NUM}[ \n](?:[a-z]+[ \n])??(?P<noun>[a-z]+)(?=[.;,:])(?!, (?:including|among|one of|and (?:\w+ )?(?:more|others?)))"
)
_ONLY = regexp(rf"\b(?:[Oo]nly|[Jj]ust)[ \n]{_NUM}[ \n](?:[a-z]+[ \n])??(?P<noun>[a-z]+)\b")
_ARE = regexp(rf"\b{_NUM}[ \n](?:[a-z]+[ \n])??(?P<noun>[a-z]+s|men|women|people|children)\b")
#: Another one, still to come or of another set.
_NEW = regexp(
    r"\b(?:expect\w*|pregnant|due|will|would|plan\w*|later|another|more|also|adopted|step\w*|next|new|former|born|died|dead|added?|extra|missing|escaped|remaining|large|other|since|until|least|no)\b",
    re.IGNORECASE,
)
#: What nobody has two sets of: children, and parts of a work or match.
_PARTS = frozenset("child son daughter brother sister act scene part volume chapter phase stage set article clause movement verse stanza canto leg round half".split())
_PAST = regexp(r"\b(?:was|were|had|did|[a-z]{3,}ed)\b")


#: Marriages, told whole: "he was married three times".
_SPOUSE = regexp(r"[ \n](?:and[ \n](?:last|final|current)[ \n])?(?:wife|husband|marriage)\b(?!-)")
_WED = regexp(rf"\b(?:was|is|been|were)[ \n]married[ \n](?P<times>twice|{_NUM}[ \n]times)\b(?! (?:before|previously|to))|\b(?:his|her)[ \n](?P<all>{_NUM.replace('<n>', '<m>')}[ \n]marriages)\b")


def beyond_told(doc: Document, q: Quantity) -> Beyond | None:
    """An ordinal beyond the number of a set that its sentence, or the one before, tells whole."""
    text = doc.text
    if not 3 <= q.low <= 13:
        return None
    sentence = doc.sentence_at(q.span.start)
    if _SPOUSE.match(text, q.span.end, sentence.end):
        for stretch in (sentence, *around(doc, sentence.start, 1, 0)[0]):
            wed = _WED.search(text, stretch.start, stretch.end)
            word = (wed["n"] or wed["m"] or "two") if wed else "two"
            size = _value(word)
            if wed and size < q.low and not re.search(r"\b(?:will|to (?:wed|marry)|engaged|plans?)\b", sentence.of(text)):
                return Beyond(q.span, Span(*wed.span("times" if wed["times"] else "all")), f"there is no {name(int(q.low))} of {wed['times'] or wed['all']}")
    m = _MEMBER.match(text, q.span.end, sentence.end)
    if m is None or not (m["noun"] == "set" or _DEFINITE.search(text[max(q.span.start - 8, 0) : q.span.start])):
        return None
    said = sentence.of(text)
    before = around(doc, sentence.start, 1, 0)[0]
    noun = singular(m["noun"] or m["of"] or "")
    if m["noun"] and (noun not in _PARTS or re.match(r"[ \n](?:of|in|from|on|at)\b", text[m.end() : m.end() + 6])):
        return None
    for stretch in (Span(sentence.start, q.span.start), *reversed(before)):
        told = text[stretch.start : stretch.end]
        if m["them"] or m["of"]:
            counts = list(_ONLY.finditer(told)) or list(_ARE.finditer(told))
            sure = len(counts) == 1
        else:
            counts = list(_WHOLE.finditer(told))
            sure = len(counts) == 1 and not (counts[0]["now"] and stretch.start < sentence.start and _PAST.search(said))
        if not sure:
            continue
        c = counts[0]
        size = _value(c["n"])
        if not (m["them"] or _same(noun, c["noun"])) or not 2 <= size < q.low:
            return None
        if _NEW.search(told[c.end() :]) or _NEW.search(said[m.end() - sentence.start :] if stretch.start == sentence.start else said) or re.search(r"\b(?:first|last|next|other|least|another)[ \n]$", told[: c.start("n")]):
            return None
        return Beyond(q.span, Span(stretch.start + c.start("n"), stretch.start + c.end("n")), f"there is no {name(int(q.low))} of {c['n'].lower()}")
    return None


def _value(word: str) -> int:
    return int(word) if word.isdigit() else int(CARDINALS[word.lower()])


def _same(one: str, other: str) -> bool:
    odd = {"children": "child", "men": "man", "women": "woman", "wives": "wife", "people": "person"}
    return bool(one) and singular(odd.get(other, other)) == odd.get(one, one)


# Places in a dated list ---------------------------------------------------------------------------------------------------


class _Item(NamedTuple):
    """A thing of a dated list: its last words and its year."""

    words: str
    year: int
    span: Span


_YEAR = r"(?:1[5-9]|20)\d\d"
_ITEM = regexp(rf"(?:^|[,:;][ \n]|\band[ \n]|\b(?:to|with|of|were|was|made|wrote|married|directed|released|published)[ \n])(?:(?:and|to|with|of|then|finally|first)[ \n]){{0,2}}(?P<words>(?:[Aa]n?[ \n]|[Tt]he[ \n])?[“\"]?[\w’'-]+(?:[ \n][\w’'-]+){{0,4}}[”\"]?),?[ \n](?:in[ \n]|\()(?P<year>{_YEAR})\b")
_RANK = rf"(?P<rank>{'|'.join(w for w, v in ORDINALS.items() if v <= 9)})"
_OWN = r"(?:his|her|its|their|the)"
_PLACES = (
    regexp(rf"(?:^|[,;][ \n]|\b(?:and|but)[ \n])(?P<words>(?:[Tt]he[ \n])?[“\"]?[\w’'-]+(?:[ \n][\w’'-]+){{0,3}}),?[”\"]?[ \n]{_OWN}[ \n]{_RANK}[ \n](?P<noun>[a-z]+),"),
    regexp(rf"\b{_OWN}[ \n]{_RANK}[ \n](?P<noun>[a-z]+),[ \n](?P<words>(?:the[ \n])?[“\"]?[\w’'-]+(?:[ \n][\w’'-]+){{0,3}})[,.]", re.IGNORECASE),
)


def misplaced(doc: Document, q: Quantity) -> Beyond | None:
    """ "Married three times: to a singer in 1951, to a judge in 1963 ... The judge, her third husband": the second of the list."""
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    rank = q.span.start - sentence.start
    place = next((m for each in _PLACES for m in each.finditer(sentence.of(text)) if m.start("rank") == rank), None)
    if place is None:
        return None
    for stretch in around(doc, sentence.start, 1, 0)[0]:
        items = [_Item(_tail(m["words"]), int(m["year"]), Span(stretch.start + m.start("words"), stretch.start + m.end("words"))) for m in _ITEM.finditer(stretch.of(text))]
        if len(items) < 2 or any(a.year >= b.year for a, b in itertools.pairwise(items)) or len(re.findall(_YEAR, stretch.of(text))) != len(items):
            return None
        if re.search(r"\b(?:other|also|including|among|again|earlier|later)\b", stretch.of(text)):
            return None
        at = [i for i, item in enumerate(items, 1) if item.words == _tail(place["words"])]
        if len(at) == 1 and at[0] != q.low:
            return Beyond(q.span, items[at[0] - 1].span, f"the list before makes this the {name(at[0])}, not the {name(int(q.low))}")
    return None


def _tail(words: str) -> str:
    """The last word of a thing, without its article and marks."""
    return words.strip("“”\"‘’' ").split()[-1].lower()
