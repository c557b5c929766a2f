"""Lists without names or articles after their count: things in apposition ("the two drugs, belapril, somatine and corvexan, are"), amounts ("two doses, 5 mg, 10 mg and 20 mg")."""

from __future__ import annotations

import re

from newslint.checks.numbers.lists._announcements import Announcement
from newslint.checks.numbers.lists._named import NameList
from newslint.checks.numbers.lists._things import HUMAN
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_ITEM = r"[a-z][\w’'-]*(?:[ \n][a-z][\w’'-]*)?"
_LIST = regexp(rf",[ \n](?P<items>{_ITEM}(?:,[ \n](?!and\b|or\b){_ITEM}){{0,8}},?[ \n](?:and|or)[ \n]{_ITEM})(?=(?P<close>,[ \n](?P<next>[a-z]+)|[ \n][–—]))")
_CUT = regexp(r",?[ \n](?:and|or)[ \n]|,[ \n]")
_DEFINITE = regexp(r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Bb]oth)|['’]s)[ \n]$")
#: The sentence goes on after an apposition, not after a list of its own.
_ONWARD = frozenset("in for at to with without by on from against during over under free through across which".split())
_VERBS = frozenset("is are was were has have had will would can could may might must".split())


def things(doc: Document, sentence: Span, a: Announcement) -> NameList | None:
    """Bare things that stand beside the count, by the parse."""
    text = doc.text
    m = _LIST.match(text, a.end, sentence.end)
    if m is None or not a.noun or a.noun in HUMAN:
        return None
    definite = _DEFINITE.search(text[max(sentence.start, a.start - 10) : a.start]) is not None
    if m["next"] and m["next"] not in _ONWARD and not (definite and m["next"] in _VERBS):
        return None
    items = _CUT.split(m["items"])
    parse = doc.parse(sentence)
    if parse is None:
        return None
    plural = 0
    at = m.start("items")
    for item in items:
        at = text.index(item, at)
        words = [w for w in parse.words if at <= w.span.start < at + len(item)]
        at += len(item)
        if not words or words[-1].pos not in ("NOUN", "PROPN") or any(w.pos not in ("NOUN", "PROPN", "ADJ", "PUNCT", "PART") for w in words):
            return None
        plural += words[-1].tag in ("NNS", "NNPS")
    if plural and (len(items) <= a.value or not (definite or plural * 2 < len(items))):
        # "The four ships, tankers and trawlers": several of each.
        return None
    return NameList(len(items), len(items), Span(*m.span("items")), False, tuple(items))


_JOINS = regexp(r",[ \n]")
_LAST = regexp(r",?[ \n](?:and|or)[ \n]")
_OPENS = regexp(r"(?P<mark>:|[ \n]?[–—]|[ \n]--?|[ \n]\()[ \n]?|,[ \n](?:of[ \n])?|[ \n]of[ \n]")


def amounts(doc: Document, sentence: Span, a: Announcement) -> NameList | None:
    """Amounts of one unit that follow their count at once."""
    text = doc.text
    opened = _OPENS.match(text, a.end, sentence.end)
    if opened is None or not a.noun:
        return None
    found: list[Quantity] = []
    closed = False
    for q in doc.numbers_in(sentence):
        if q.span.start < opened.end():
            continue
        at = found[-1].span.end if found else opened.end()
        last = _LAST.fullmatch(text, at, q.span.start) if found else None
        if closed or q.kind not in ("measure", "money", "percent") or not (last or (_JOINS.fullmatch(text, at, q.span.start) if found else q.span.start == at)):
            break
        if found and (q.kind, q.unit, q.currency) != (found[0].kind, found[0].unit, found[0].currency):
            return None
        found.append(q)
        closed = bool(last)
    few = len(found) < a.value and not opened["mark"]
    if not closed or few or len(found) < 2 or re.match(r"[ \n](?:[a-z]+[ \n])?(?:and|plus)\b|,[ \n](?:and|plus)\b|,?[ \n]respectively", text[found[-1].span.end : sentence.end]):
        # "Four payments of £500 and £300": some may be alike.
        return None
    return NameList(len(found), len(found), Span(found[0].span.start, found[-1].span.end), False, tuple(q.span.of(text) for q in found))
