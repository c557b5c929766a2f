"""Bodies and spans of time that an article sizes twice: "a pool of 140 ... the pool of 210", "30 months ... the 42-month sentence".

The number has no noun of its own to be compared by: what it sizes is the body ("a delegation of 24", "the 26-member delegation") or the
span ("a sentence of 30 months", "in his 16 years on the bench"). A second size counts only where the text takes the same thing up again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.counts._mentions import Mention
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree
from newslint.regexp import regexp
from newslint.source import Span


class Sized(NamedTuple):
    """One size of a body or span of time."""

    mention: Mention
    thing: str
    definite: bool


_BODIES = (
    "pool|crew|delegation|convoy|fleet|flotilla|shortlist|squad|cast|panel|jury|garrison|contingent|caravan|herd|flock|pack|gang"
    "|congregation|workforce|troupe|choir|orchestra|consortium|cache|dowry|roster|posse|column|armada|expedition|chorus|platoon|regiment"
    "|commission|committee|tribunal|council|cabinet|syndicate|commune|colony|brigade|battalion|cargo|sample|team|group|party|class|queue|collection"
)
_OF = regexp(rf"(?P<lead>(?:[a-z’']+ )?[a-z’'-]+) (?P<body>{_BODIES}) of (?:about |some |around )?$")
_AFTER = regexp(rf"(?:-strong|[- ]strong|(?=[- ]))[- ](?:[a-z]+ )?(?P<body>{_BODIES})(?!\w)")
_MEMBERS = regexp(r"[- ](?P<body>crew|staff|jury|squad|choir|delegation) (?:members|men)(?!\w)")
_LEAD = regexp(r"(?P<lead>[a-z’']+) $")

_SPANS = (
    "sentence|ban|suspension|strike|siege|trial|contract|lease|truce|ceasefire|curfew|reign|career|marriage|tenure|lockout|moratorium|voyage"
    "|trek|drought|standoff|blackout|outage|hearing|probation|hunger strike|blockade|occupation|boycott|manhunt|search|flight|operation|walk"
)
_SPAN_OF = regexp(rf"(?P<lead>(?:[a-z’']+ )?[a-z’'-]+) (?P<body>{_SPANS}) of (?:about |some )?$")
_SPAN_AFTER = regexp(rf" (?:[a-z]+ )?(?P<body>{_SPANS})(?!\w)")
_PRISON = regexp(r" (?:in (?:prison|jail)|behind bars|of hard labou?r|imprisonment|of imprisonment)\b")
_PUNISHED = regexp(r"\b(?:sentenced|jailed|imprisoned|sent (?:him |her |them )?to (?:prison|jail))\b[^.;]{0,60} $")
_GIVEN = regexp(r"\b(?:gave|handed|given|got|received|serve)\b[^.;]{0,60} $")
#: A court that speaks a sentence.
_BENCH = regexp(r"\b(?:[Cc]ourt|[Jj]udge|[Mm]agistrates?|[Jj]ury|[Pp]rison|[Jj]ail)\b")
_DONE_FOR = regexp(
    r"\b(?P<verb>banned|barred|suspended|jailed|imprisoned|closed|shut|besieged|blockaded|occupied|lasted|excluded|expelled|delayed|postponed|disqualified)"
    r"(?: [a-z]+){0,3}? (?:for )?(?:about |some |nearly )?$|\b(?P<done>banned|barred|suspended|jailed|imprisoned)\b[^.;“”\"]{0,70} for (?:about |some |nearly )?$"
)
_JAILED = frozenset(map(stem, ("jailed", "imprisoned")))
_SENTENCED = regexp(r"\b(?:sentenced|jailed|imprisoned|sent to prison|gave|handed|given|got|received)\b[^.;]{0,60} $")
#: "18 years on the bench": a span of the same pursuit.
_PURSUIT = regexp(r" (?P<body>(?:on|in|as|at|of|with|behind) (?:the |an? |his |her |their )?[a-z]{3,})(?!\w)")
#: Another, a possible or a former one.
_NOT_THE_SAME = regexp(
    r"\b(?:maximum|minimum|possible|up to|sought|asked for|demanded|wanted|faces?|facing|could|would have|suspended|initial|original"
    r"|earlier|previous"
    r"|reduced|extended|cut|another|second|other|separate|different|average|usual|normal|typical|first|later|new"
    r"|former|rival|later|recount\\w*|reading|stage|round|chamber|house"
    r"|consecutive|concurrent|additional|further|more (?!than)|recount\w*|reading|stage|lengthened|shortened|appeal court|on appeal)\b"
)
_THE = frozenset("the his her its their this that all".split())


_OWNER = regexp(r"(?P<owner>(?:[\w-]+ ){0,2}[\w-]+)(?:[’']s|s[’']) (?:[a-z]+ ){0,2}(?:of )?$")


class Again(NamedTuple):
    """The size taken up again, and the one before."""

    again: Mention
    first: Mention


def resized(doc: Document) -> Iterator[Again]:
    """Every body and span that is given two sizes."""
    groups: dict[tuple[str, str | None], list[Sized]] = {}
    for s in sorted((*_bodies(doc), *_margins(doc), *_spans(doc)), key=lambda s: s.mention.quantity.span):
        groups.setdefault((s.thing, s.mention.quantity.unit), []).append(s)
    for group in groups.values():
        first, later = group[0], [s for s in group[1:] if s.mention.quantity.low != group[0].mention.quantity.low]
        if len(later) != 1 or not later[0].definite:
            continue
        a, b = first.mention, later[0].mention
        if a.sentence == b.sentence or agree(a.quantity, b.quantity) or b.quantity.span.start - a.quantity.span.end > 1200:
            continue
        owner = _OWNER.search(doc.text[max(b.phrase.start - 60, b.sentence.start) : b.quantity.span.start])
        if owner and not all(w in doc.text[: a.sentence.end].lower() for w in re.findall(r"[a-z]{3,}", owner["owner"].lower()) if w not in _THE):
            # "The banker ... The broker's six-year sentence".
            continue
        named = _OF_NAME.match(doc.text, b.phrase.end)
        if named and named[1] not in doc.text[: b.sentence.start]:
            continue
        if group[0].thing in _OF_A_PERSON | {"margin"} and _years(doc, a) != _years(doc, b):
            continue
        if group[0].thing in _OF_A_PERSON and not _one_person(doc, a, b):
            continue
        if _other_person(a.sentence.of(doc.text), doc.text[max(b.quantity.span.start - 12, 0) : b.quantity.span.start]):
            continue
        low, high = sorted((a.quantity.low, b.quantity.low))
        if high > 4 * low or any(_NOT_THE_SAME.search(_around(doc, m)) for m in (a, b)) or _told(doc, a, b):
            continue
        yield Again(b, a)


#: "The choir of St. Anne's".
_OF_NAME = regexp(r" (?:of|from|in|at|on|aboard|for) (?:the )?([A-Z]\w+)")


def _around(doc: Document, m: Mention) -> str:
    """The words beside a size."""
    start, end = max(m.sentence.start, m.quantity.span.start - 28), min(m.sentence.end, m.phrase.end + 25)
    return doc.text[start:end].lower()


#: What one person gets; another may get as much.
_OF_A_PERSON = frozenset({"sentence", stem("banned"), stem("suspended"), stem("barred"), stem("excluded"), stem("disqualified")})


def _years(doc: Document, m: Mention) -> set[str]:
    """The years that a sentence names, and whether it says that it happened again."""
    return set(re.findall(r"\b(?:(?:19|20)\d\d|again|also)\b", m.sentence.of(doc.text)))


def _one_person(doc: Document, a: Mention, b: Mention) -> bool:
    """Whether the later sentence names nobody whom the text up to the first had not named, and no number tells of several."""
    lead = doc.text[b.sentence.start : b.quantity.span.start]
    names = {w.removesuffix("’s").removesuffix("'s") for w in re.findall(r"\b[A-Z][a-z’'-]{2,}", lead)} - _OPENERS
    heard = doc.text[a.sentence.start : a.sentence.end]
    between = doc.text[a.sentence.end : b.sentence.start]
    if any(n not in heard for n in names if n.lower() not in between.lower().split()):
        return False
    # Named between the two, and not before: somebody else.
    if not names and re.search(r"\b(?:another|his (?:brother|son|wife|partner)|her (?:brother|son|husband|partner)|co-\w+|both|each|second)\b", lead + between, re.IGNORECASE):
        return False
    return all(n in heard for n in names)


_OPENERS = frozenset("The His Her Its Their This That Judge Mr Mrs Ms But And After When While Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def _other_person(before: str, lead: str) -> bool:
    """Whether "her" follows what was said of a man, or "his" of a woman."""
    m = re.search(r"\b(his|her) (?:[a-z]+ )?$", lead)
    if m is None:
        return False
    he, she = re.search(r"\b(?:he|his|him)\b", before, re.IGNORECASE), re.search(r"\b(?:she|hers?)\b", before, re.IGNORECASE)
    return bool(he and not she) if m[1] == "her" else bool(she and not he)


def _told(doc: Document, a: Mention, b: Mention) -> bool:
    """Whether the article has the second value, or what is between the two, before it."""
    gap = abs(a.quantity.low - b.quantity.low)
    sizes = [t.count for t in doc.dates if t.kind == "duration" and t.span.start < b.quantity.span.start] if a.quantity.kind == "measure" else []
    sizes += [q.low for q in doc.numbers if q.kind == "cardinal" and q.span < b.quantity.span and q.span != a.quantity.span and q.low > 1]
    return b.quantity.low in sizes or gap in sizes


def _mention(doc: Document, q: Quantity, phrase: Span) -> Mention:
    return Mention(q, "sized", "", frozenset(), phrase, doc.sentence_at(q.span.start), False, False, frozenset())


def _bodies(doc: Document) -> Iterator[Sized]:
    text = doc.text
    for q in doc.numbers:
        if q.kind != "cardinal" or not q.exact or q.low < 3 or q.more or q.partitive:
            continue
        before = text[max(q.span.start - 40, 0) : q.span.start].lower()
        if m := _OF.search(before):
            start = q.span.start - len(before) + m.start("body")
            yield Sized(_mention(doc, q, Span(start, q.noun_span.end if q.noun_span else q.span.end)), m["body"], _is_the(m["lead"]))
            continue
        end = q.noun_span.end if q.compound and q.noun_span else q.span.end
        strong = text.startswith("-strong ", q.span.end)
        after = _AFTER.match(text, q.span.end if strong else end) if q.compound or strong else _MEMBERS.match(text, q.span.end)
        if after and (lead := _LEAD.search(before)):
            yield Sized(_mention(doc, q, Span(q.span.start, after.end())), after["body"], _is_the(lead["lead"]))


#: "By 204 votes", "a majority of 31", "her 18-vote win".
_BY = regexp(r"\b(?:by (?:just |only |a mere )?|(?:majority|margin|lead) of (?:just |only )?)$")
_MARGIN = regexp(r"[- ]votes?(?: (?P<what>margin|majority|win|victory|lead))?(?!\w| to \d)| (?P<bare>majority|margin)\b")


def _margins(doc: Document) -> Iterator[Sized]:
    for q in doc.numbers:
        if q.kind != "cardinal" or not q.exact or q.low < 2 or q.more:
            continue
        m = _MARGIN.match(doc.text, q.number.end)
        by = _BY.search(doc.text[max(q.span.start - 30, 0) : q.span.start].lower())
        if m and (by or (q.compound and m["what"])):
            yield Sized(_mention(doc, q, Span(q.span.start, m.end())), "margin", True)


def _spans(doc: Document) -> Iterator[Sized]:
    text = doc.text
    for t in doc.dates:
        if t.kind != "duration" or t.count is None or t.count_high is not None or t.approximate or t.count < 2:
            continue
        q = Quantity(t.span, t.count, t.count, 1.0, "measure", t.unit, None, None, None, False, None, False, t.span)
        before = text[max(t.span.start - 90, 0) : t.span.start].lower()
        lead = _LEAD.search(before)
        definite = lead is not None and _is_the(lead["lead"])
        phrase = t.span
        punished = _PUNISHED.search(before) or (_GIVEN.search(before) and _BENCH.search(text))
        if m := _SPAN_OF.search(before):
            thing, definite = stem(m["body"]), _is_the(m["lead"])
            thing = "sentence" if thing == stem("sentence") else thing
            phrase = Span(t.span.start - len(before) + m.start("body"), t.span.end)
        elif "-" in t.span.of(text) and (m := _SPAN_AFTER.match(text, t.span.end)):
            thing, phrase = stem(m["body"]), Span(t.span.start, m.end())
            thing = "sentence" if thing == stem("sentence") else thing
        elif m := _DONE_FOR.search(before):
            # "Banned for 18 months ... the 16-month ban".
            thing, definite = stem(m["verb"] or m["done"]), True
            thing = "sentence" if thing in _JAILED else thing
        elif punished or _PRISON.match(text, t.span.end) or (_SENTENCED.search(before) and "sentence" in before):
            thing, definite = "sentence", True
        elif m := _PURSUIT.match(text, t.span.end):
            thing = re.sub(r" (?:the|an?|his|her|their)\b", "", m["body"])
            phrase = Span(t.span.start, m.end())
        else:
            continue
        yield Sized(_mention(doc, q, phrase), thing, definite)


def _is_the(lead: str) -> bool:
    return any(word in _THE or word.endswith(("’s", "'s", "s’", "s'")) for word in lead.split())
