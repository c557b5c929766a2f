"""The numbers of a sentence as members of lists: each with what it counts, spans of time as one, numbers without a noun as of any sort.

"24 Labour members, 17 Conservatives and three independents", "31 points in the first quarter, 24 in the second", "the driver, 17 passengers
and six farm workers": the members follow one another with a mark or "and" between, whatever else stands there. A member may stand for one
without a number, and what is told of a member ("seven of them still in training") is none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.totals._attributes import attribute
from newslint.checks.numbers.totals._ledger import MANY, SEPARATOR, entries
from newslint.checks.numbers.totals._multiples import couples, multiplied, so_many_of, times
from newslint.checks.numbers.totals._parts import end_of, lead
from newslint.checks.numbers.totals._sides import PERSONAL
from newslint.checks.numbers.totals._words import aside
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time, singular
from newslint.regexp import regexp
from newslint.source import Span

#: Units of time in a smaller one of the same kind.
_SMALLER = {"second": ("minute", 1 / 60), "hour": ("minute", 60.0), "year": ("month", 12.0), "week": ("day", 7.0)}
_OWN = regexp(r"\b(?:his|her|its|their|my|our)[ \n](?:[a-z]+[ \n])?$")
_OF_LIFE = regexp(r"[ \n](?:of|in)[ \n](?:his|her|its|their|my|our)[ \n](?:[a-z]+[ \n])?(?:career|life|season|year|history|reign|campaign)\b")
_AND = regexp(r",?[ \n](?:and[ \n])?")


class Member(NamedTuple):
    """A number in a list."""

    q: Quantity
    value: float
    #: "count", a currency or a unit.
    sort: str
    #: Told without a noun of its own, so of the sort of those beside it.
    bare: bool
    start: int
    end: int
    #: What one of its unit is in the unit of its sort: 12 months a year.
    factor: float = 1.0
    #: So many for each of several.
    spread: bool = False

    @property
    def noun(self) -> str | None:
        return None if self.bare else self.q.noun


def members_in(doc: Document, sentence: Span) -> list[Member]:
    """The numbers of a sentence that can be a whole or a part."""
    out: list[Member] = []
    ages = any(t.kind == "age" for t in doc.dates[bisect_left(doc.dates, sentence.start, key=lambda t: t.span.start) :][:8] if t.span.end <= sentence.end)
    told = entries(doc, sentence)
    for q, end in zip(told, [*(lead(q) for q in told[1:]), sentence.end]):
        if attribute(doc.text, q) or (ages and _AGE.search(doc.text, sentence.start, q.span.start) and doc.text[q.span.end : q.span.end + 1] in ",.;)"):
            continue
        made = _member(doc.text, q)
        last = out[-1] if out else None
        if so_many_of(doc.text, last and last.q, q):
            # "£40, £25 and two of £12.50"; but in "nine stood in three rows of three" only the rows are told of something else.
            if last and q.kind == "money":
                out[-1] = made._replace(q=multiplied(q, last.value), value=made.value * last.value, start=last.start, spread=True)
            continue
        if (n := times(doc.text, q, end)) > 1:
            made = made._replace(q=multiplied(q, n), value=made.value * n, spread=True)
        elif couples(doc.text, q):
            made = made._replace(q=multiplied(q, 2)._replace(noun="person"), value=made.value * 2)
        if last and made.sort == last.sort and made.q.kind == "measure" == last.q.kind and _smaller(last.q, q) and _AND.fullmatch(doc.text, last.end, made.start):
            # "Two hours and 15 minutes".
            whole = last.q._replace(span=Span(last.q.span.start, q.span.end))
            out[-1] = last._replace(q=whole, value=last.value + made.value, end=made.end)
            continue
        out.append(made)
    out.extend(_ordinals(doc, sentence))
    out.extend(_pairs(doc, sentence))
    out.extend(_halves(doc, sentence))
    out.extend(_fractions(doc, sentence))
    out.sort(key=lambda m: m.start)
    return out if len(out) <= MANY else []


def _ordinals(doc: Document, sentence: Span) -> Iterator[Member]:
    """ "His 27th goal", "the 23rd title of her career": so many up to now."""
    for q in doc.numbers_in(sentence):
        if q.kind == "ordinal" and q.noun and q.low >= 5 and (_OWN.search(doc.text, sentence.start, q.span.start) or _OF_LIFE.match(doc.text, end_of(q))):
            yield Member(q._replace(kind="cardinal", compound=True), q.low, "count", False, q.span.start, end_of(q))


#: Two without a number.
_PAIR = regexp(r"\b(?:[Bb]oth[ \n](?:of[ \n])?(?:(?:the|its|his|her|their)[ \n])?(?P<noun>[a-z]{3,}s)\b|(?:[Aa]|[Tt]he)[ \n](?:[a-z]+[ \n])?(?:couple|pair)\b(?![ \n]of\b))")
_PARTS = {"half": 0.5, "a half": 0.5, "a third": 1 / 3, "two thirds": 2 / 3, "two-thirds": 2 / 3, "a quarter": 0.25, "three quarters": 0.75, "three-quarters": 0.75}
#: "Half of the 36 apprentices".
_PART_OF = regexp(rf"\b(?P<part>{'|'.join(_PARTS)})[ \n](?:of[ \n])?(?:(?:the|its|his|her|their|all|those)[ \n]){{1,2}}$", re.IGNORECASE)
_PART_OF_THEM = regexp(rf"(?<![\w-])(?P<part>{'|'.join(_PARTS)})[ \n]of[ \n](?:them|which|whom|those|these)\b", re.IGNORECASE)


def _pairs(doc: Document, sentence: Span) -> Iterator[Member]:
    """ "Both drivers", "a couple and their five children"."""
    for m in _PAIR.finditer(doc.text, *sentence):
        if m["noun"] and not human(singular(m["noun"])):
            continue
        span = Span(*m.span())
        q = Quantity(span, 2.0, 2.0, 1.0, "cardinal", None, None, singular(m["noun"]) if m["noun"] else "person", None, False, None, True, span)
        yield Member(q, 2.0, "count", False, *span)


def _halves(doc: Document, sentence: Span) -> Iterator[Member]:
    """A part told as a fraction of the number after it or, "half of them", of the one before it, as so many."""
    told = [q for q in doc.numbers_in(sentence) if q.kind == "cardinal" and q.exact and not q.partitive]
    for part in _PART_OF_THEM.finditer(doc.text, *sentence):
        whole = next((q for q in reversed(told) if q.span.end < part.start()), None)
        value = round(_PARTS[part["part"].lower()] * whole.low, 3) if whole else 0.5
        if whole and value % 1 == 0:
            span = Span(*part.span("part"))
            yield Member(whole._replace(span=span, number=span, low=value, high=value, noun=None, noun_span=None, partitive=True, lead=None), value, "count", True, *span)
    for q in doc.numbers_in(sentence):
        if q.kind == "cardinal" and q.exact and (m := _PART_OF.search(doc.text, max(sentence.start, q.span.start - 40), q.span.start)):
            value = round(_PARTS[m["part"].lower()] * q.low, 3)
            span = Span(*m.span("part"))
            if value % 1 == 0:
                yield Member(q._replace(span=span, number=span, low=value, high=value, noun=None, partitive=True, lead=None), value, "count", True, *span)


#: "A quarter would not", after "half of the 1,200".
_FRACTION = regexp(rf"(?:(?P<part>{'|'.join(_PARTS)})(?![ \n](?:of|later|and|to|the)\b|-|,)(?=[ \n][a-z]))", re.IGNORECASE)


def _fractions(doc: Document, sentence: Span) -> Iterator[Member]:
    """A fraction that opens a sentence, of the number that the one before took a fraction of."""
    found = _FRACTION.match(doc.text, sentence.start, sentence.end)
    at = bisect_left(doc.sentences, sentence.start, key=lambda s: s.start)
    if not found or not at:
        return
    for q in doc.numbers_in(doc.sentences[at - 1]):
        value = round(_PARTS[found["part"].lower()] * q.low, 3)
        if q.kind == "cardinal" and q.exact and value % 1 == 0 and _PART_OF.search(doc.text, max(doc.sentences[at - 1].start, q.span.start - 40), q.span.start):
            span = Span(*found.span("part"))
            yield Member(q._replace(span=span, number=span, low=value, high=value, noun=None, partitive=True, lead=None), value, "count", True, *span)


#: "And a grandson, 3".
_AGE = regexp(r"[a-z], $")
_GAPPED = regexp(r"(?:,|\band)[ \n]$")
_STRONG = regexp(r"[-‑]strong\b")


def _smaller(a: Quantity, b: Quantity) -> bool:
    return (a.unit, b.unit) == ("minute", "second") or (a.unit in _SMALLER and a.unit != b.unit and a.unit != "second" and b.unit not in ("hour", "year", "week"))


def _member(text: str, q: Quantity) -> Member:
    if q.approximate and q.bound is None and lead(q) == q.span.start and q.span.of(text).lower().endswith("dozen"):
        q = q._replace(approximate=False, precision=1.0)
    if q.kind == "money":
        return Member(q, q.low, q.currency or "money", False, lead(q), end_of(q))
    if q.kind == "percent":
        return Member(q, q.low, "percent", False, lead(q), end_of(q))
    if q.kind == "measure":
        unit, factor = _SMALLER.get(q.unit or "", (q.unit or "", 1.0))
        return Member(q, q.low * factor, unit, False, lead(q), end_of(q), factor)
    if is_time(q.noun or "") and not q.partitive:
        unit, factor = _SMALLER.get(q.noun or "", (q.noun or "", 1.0))
        return Member(q, q.low * factor, unit, False, lead(q), end_of(q), factor)
    if q.per and q.noun is None and not is_time(q.per) and (_GAPPED.search(text, max(0, lead(q) - 5), lead(q)) or REST.search(text, max(0, q.span.start - 40), q.span.start)):
        # "109 were given the drug and 115 a placebo", "the other 115 a placebo".
        q = q._replace(per=None)
    if _STRONG.match(text, q.span.end):
        q = q._replace(compound=True, noun="member")
    of = text.startswith(" of ", q.span.end) and not q.partitive
    bare = q.noun is None or q.partitive or of or bool(q.modifiers and q.modifiers[0].endswith("ing"))
    return Member(q, q.low, "count", bare, lead(q), q.span.end if of else end_of(q))


def of_sort(m: Member, sort: str, whole: float = 0.0) -> bool:
    """Whether a number is of a sort, or is told without one."""
    if m.sort == sort:
        return True
    if m.sort != "count" or not m.bare or sort == "count":
        return False
    return not sort.isupper() or m.q.scale is not None or m.value >= max(100, whole / 100)


_BREAKS = regexp(
    r"\b(?:after|because|since|when|although|though|compared|than|if|until|unless|where|within|ago|against|versus|averag\w+|aged?|up from|down from|beat|despite|instead of|rather|total(?! of\b))\b"
)
COMPARED = regexp(
    r"(?:[ \n](?!the\b|[a-z]+ed\b)[a-z-]+){0,2}[ \n](?:(?:more|fewer|less|higher|lower|slower|faster|longer|shorter|older|younger|clear|ahead|behind|short)[ \n](?:\w+[ \n]){0,2}(?:than|of)\b|(?:fewer|less|higher|lower|ahead|behind|short)(?:[ \n](?:from|on)\b|[,.;]|$))|[ \n](?:up|down)[ \n](?:from|on)\b"
)
_BACK = regexp(
    r"(?:^|[ \n])(?:in|at|by|on|from|of|to|for|under|over|per|every|No\.?|number|page|chapter|first|next|previous|past|between|into|about the|through|during|across|within|before|until)[ \n](?:the[ \n])?$",
    re.IGNORECASE,
)
_NESTED = regexp(r"[ \n](?:\w+[ \n])?(?:of|(?:\w+[ \n]){0,2}among)[ \n](?:them|whom|which|these|those|(?:it|that|this)(?=[ \n,.;]))(?![ \n](?:sum|total|amount)\b)")
_A = r"(?:an?|another|one|the|his|her|their|its)[ \n](?!total\b|other\b|others\b|remaining\b|rest\b|whom\b|latter\b)(?:(?!and\b|were\b|was\b|are\b|is\b|have\b|had\b|said\b|says\b|told\b|reported\b|announced\b|added\b)[\w’'-]+[ \n]?){1,5}"
_ONE = regexp(rf"[ \n]*(?:and[ \n])?{_A}", re.IGNORECASE)
#: Where a list begins.
_OPENS = regexp(r"[:(]|[ \n]?[–—]|[ \n]-{1,2}(?=[ \n])|\b(?:(?:made up|composed|consist\w*) of|compris\w+|into)(?=[ \n])")
_LAST_ONE = regexp(rf"(?:(?!\b(?:were|was|are|is|had|has|have|who|which|that)\b)[^,;:.–—]){{0,60}}?,?[ \n]and[ \n](?P<last>{_A})(?=[,;.!?”\"’')]|[ \n]?[—–-]|[ \n](?:were|was|are|is|have|had|went|died)\b|\s*$)")
_ITEM = regexp(r"[;,:(]|[ \n][–—-]{1,2}(?=[ \n])|\b(?:and|plus|as well as)(?=[ \n])")
_BEFORE_ONE = regexp(r"(?:[,;:(–—]|\b(?:and|with|but|only|just|won|lost|drew|drawn|tied)|(?:^|[ \n])[A-Z][\w’'-]*)[ \n]?$")
_ADVERB = regexp(r"[ \n](?:after|by|another|or|at a time|on)\b")
#: Before a number that is what remains.
REST = regexp(r"\b(?:[Tt]he|[Aa]|[Aa]n|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)[ \n](?:[a-z]+[ \n])?(?:other|others|remaining|rest|remainder|balance|outstanding|(?:final|last)(?![^.;:\d]*,))\b(?![^.;:\d]*\b(?:at|in|on|by|into|over|near|within|across)[ \n]$)[^.;:\d]{0,24}$")
#: The same in the next sentence.
_GOES_ON = regexp(r"[.!?][”\"’)]*\s+[^.;!?]{0,90}\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)[ \n](?:[a-z]+[ \n])?(?:other|others|remaining|rest|remainder|balance|final|last)\b[^.;:\d]{0,14}$")
#: Before a number whose parts follow.
_TAKEN_OF = regexp(r"(?:^|[.!?,;:”\"][ \n]|\n)(?:[Oo]ut[ \n])?[Oo]f[ \n](?:the|those|these|its|his|her|their)[ \n]$")
#: One more of what is told of a member, and the next member behind both.
_JOINED, _GOES_OUT = regexp(r"[^,;:]*[ \n]and[ \n](?:the[ \n])?"), regexp(r"[^,;:.]{0,60}[,;][ \n](?:and|while|but)[ \n]")
#: "The rest from 640 backers": these are no rest.
_THROUGH = regexp(r"\b(?:from|by|through|with|among)[ \n]$")
#: A number that opens the next sentence.
_OPENING = regexp(r"[.!?][”\"’)]*\s+$")
#: How far apart two members may be.
_FAR = 150


def nested(text: str, m: Member) -> bool:
    """Whether a number is told of those of the number before it: "12 of whom work part time"."""
    return _NESTED.match(text, m.q.span.end) is not None


_OF_THE = regexp(r"(?:[ \n][a-z]+)?[ \n](?:out )?of[ \n](?:(?:the|its|his|her|their|our|all|those|these|a total of)[ \n]|[\w’'-]+[’']s?[ \n]|(?:[A-Z][\w-]*[ \n]){1,3}(?=[A-Z][\w-]*[’'])){0,4}(?:[a-z]+[ \n])?")

#: "14 seats on the 31-member council".
_ON_THE = regexp(r"(?:[ \n][a-z]+){0,2}[ \n](?:of|on|in)[ \n](?:(?:the|its|their|all|that)[ \n]|[\w’'-]+[’']s?[ \n])(?:[a-z]+[ \n])?")


def of_the(text: str, part: Member, whole: Member) -> bool:
    """Whether a number is told as part of the next one: "23 of their 46 matches"."""
    return (_ON_THE if whole.q.compound else _OF_THE).fullmatch(text, part.q.span.end, whole.start) is not None


#: "Twenty-three were not".
_NOT = regexp(r"[ \n](?:who[ \n])?(?:were|was|are|is|did|do|does|had|have|has|could|would)(?:[ \n]not|n[’']t)(?=[,.;:]|[ \n]*$)")


def rest_before(text: str, start: int, m: Member) -> bool:
    """Whether a number is said to be what remains."""
    if m.noun is not None and _THROUGH.search(text, max(m.start - 8, start), m.start):
        return False  # "the rest from 640 private backers"
    return _NOT.match(text, m.q.span.end) is not None or REST.search(text, max(m.start - 40, start), m.q.span.start) is not None or (m.q.more and m.q.definite)


def linked(text: str, a: Member, b: Member) -> bool:
    """Whether a number follows another as the next member of its list."""
    between = text[a.end : b.start]
    if _GOES_ON.search(between) or _OPENING.search(between):
        return True
    cuts = [m.end() for m in SEPARATOR.finditer(between)]
    if not cuts or len(between) > _FAR:
        return False
    segment = between[cuts[-1] :]
    if _BREAKS.search(segment) or COMPARED.match(text, b.q.span.end):
        return False
    return not (_BACK.search(segment) and len(segment.replace(" the ", " ").split()) < 2)


_WHERE = regexp(r"\b(?:in|on|at|from|by|with|into|for|of)[ \n]$")
_OF_THESE = regexp(r"\b(?:of|among)[ \n](?:the|these|those)[ \n]$")


#: "Won by two strokes after rounds of 68, 70, 66 and 69": the first of a row.
_ROW = regexp(r",[ \n]\d+(?:,[ \n]\d+)*,?[ \n]and[ \n]\d")


def chain(text: str, members: Sequence[Member], sort: str, whole: Member | None = None) -> list[Member]:
    """The members of one sort, without those told of a member before them, and without numbers in a member's own words."""
    out: list[Member] = []
    inner: Member | None = None
    mates = [m for m in members if m is not whole and of_sort(m, sort, whole.value if whole else 0.0)]
    for m in members:
        if m is not whole and m.q.definite and not m.bare and m.value == sum(o.noun != m.noun for o in mates if o is not m) > 1:
            # "41 seats and its ally 14, giving the two parties 57".
            continue
        if m is whole:
            out.append(m)
            continue
        if _TAKEN_OF.search(text, max(0, m.start - 24), m.start) and m.q.definite:
            # "Of the 65 further deaths, 31 were": itself the whole of what follows.
            continue
        if not of_sort(m, sort, whole.value if whole else 0.0) or not m.value or m.q.per or m.q.values or m.q.low != m.q.high:
            continue
        if m.value == 1 and m.bare and (_ADVERB.match(text, m.q.span.end) or not _BEFORE_ONE.search(text, max(0, m.start - 30), m.start)):
            # "One after the other", "a 10-inch one".
            continue
        if m.value == 1 and nested(text, m):
            # "One of them said".
            continue
        if aside(text, m.q, m.bare):
            continue
        if (m.value == 1 and not m.bare and _WHERE.search(text, max(0, m.start - 8), m.start)) or (m.bare and not m.q.partitive and _OF_THESE.search(text, max(0, m.start - 14), m.start)):
            # "Found in one raft", "the hardest of the three".
            continue
        last = out[-1] if out else None
        if last and not (last is whole and whole.q.compound) and not SEPARATOR.search(text, last.end, m.start) and not _OPENS.search(text, last.end, m.start):
            other = last is not whole or (sort == "count" and not m.bare and m.noun != last.noun)
            if not m.q.exact or (other and _BACK.search(text, max(last.end, m.start - 14), m.start) and not (m.bare and _ROW.match(text, m.end))):
                # "Nineteen in children under five", "homes in three villages".
                continue
        if last and last is not whole and nested(text, m) and not nested(text, last):
            inner = m
            continue
        if inner and _JOINED.fullmatch(text, inner.end, m.start) and _GOES_OUT.match(text, m.end):
            # "Work in Lyon, 310 of them at the mill and 145 in the stores, and 195 in Nantes".
            continue
        out.append(m)
    return [m for m in out if m is not whole]


def runs(text: str, members: Sequence[Member]) -> Iterator[list[Member]]:
    """The lists that members form."""
    run: list[Member] = []
    for m in members:
        if run and not linked(text, run[-1], m):
            yield run
            run = []
        run.append(m)
    if run:
        yield run


#: "A motorcyclist on Monday, two teenagers on Wednesday": before the first number.
_LEADING = regexp(rf"(?:^|[:(–—;][ \n]?|[.!?,][ \n])(?P<item>{_A}?)(?:,[ \n](?:and[ \n])?|[ \n]and[ \n])$", re.IGNORECASE)
_THE = regexp(r"[ \n]*(?:and[ \n])?(?:the|his|her|their|its)[ \n]", re.IGNORECASE)


#: A list with such numbers counts nobody one by one.
_MONEY = 1000


def ones(text: str, start: int, parts: Sequence[Member], end: int) -> tuple[int, int]:
    """How many members of a list have no number: those before a part, and one or two, at either end, that may be."""
    if any(p.value >= _MONEY for p in parts):
        return 0, 0  # "a chapel, which gets 310,000, and a club, which gets 180,000"
    first, last = parts[0].start, parts[-1].q.span.start
    opens = [m.end() for m in _OPENS.finditer(text, start, first)]
    begin = opens[-1] if opens else first
    marks = [(m.start(), m.end()) for m in _ITEM.finditer(text, begin, last)]
    items = zip([begin, *(b for _, b in marks)], [*(a for a, _ in marks), last])
    told = [p.q.span.start for p in parts]
    people = _people(text, parts)
    found = sum(_is_one(text[a:b], people) and not any(a <= t <= b for t in told) for a, b in items)
    besides = _BESIDES.match(text, start, first)
    found += int(besides is not None and _human(besides["item"]))
    leads = _LEADING.search(text[max(start, first - 60) : first]) if not opens else None
    if leads and _PLURAL.search(leads["item"]):
        # "The victims, four adults and two children".
        leads = None
    if leads and first - 60 <= start and not text[start : start + leads.start("item")].strip() and len(parts) > 1 and text[first - 2 : first] == ", " and _human(leads["item"]) and not _GROUP.search(leads["item"]):
        # "A bishop, two deacons and six altar boys".
        found, leads = found + 1, None
    follows = _LAST_ONE.match(text, parts[-1].end, end)
    return found, int(leads is not None and _human(leads["item"])) + int(follows is not None and (people is not False or not _human(follows["last"])))


#: "Besides the captain, the ship had aboard ...".
_BESIDES = regexp(r"(?:Besides|Apart from|In addition to|Along with|As well as)[ \n](?P<item>(?:the|an?|one)[ \n](?:[a-z-]+[ \n]?){1,3}),")


_PLURAL = regexp(r"(?:[^s]s|men|women|people|children)$")
_GROUP = regexp(r"\b(?:family|couple|group|pair|team|crew|party|band|gang)\b")


def _is_one(item: str, people: bool | None) -> bool:
    """Whether words tell of one without a number: "a child", "the driver", never "the other side"; nobody of things, nothing of people."""
    if _ONE.fullmatch(item.rstrip()) is None:
        return False
    return (people is not False and _human(item)) if _THE.match(item) or people else people is None or not _human(item)


def _people(text: str, parts: Sequence[Member]) -> bool | None:
    """Whether the members of a list are people; None where no noun tells: "nine Filipinos" may be sailors or ships."""
    told = [p.noun for p in parts if p.noun and not (p.q.noun_span and text[p.q.noun_span.start].isupper())]
    # "He will conduct seven of the concerts and his assistant two".
    told += [noun for p in parts if p.q.partitive and (noun := partitive_noun(text, p))]
    kinds = {human(n) or PERSONAL.fullmatch(n) is not None for n in told}
    return kinds.pop() if len(kinds) == 1 else None


def partitive_noun(text: str, m: Member) -> str | None:
    """Of what a number tells a part: "seven of the concerts"."""
    told = _OF_NOUN.match(text, m.q.span.end)
    return singular(told["noun"]) if told else None


_OF_NOUN = regexp(r"[ \n]of[ \n](?:the|its|his|her|their|these|those)[ \n](?P<noun>[a-z]+s)(?=[ \n,.;:]|$)")


def _human(words: str) -> bool:
    return any(human(w) for w in words.lower().split())
