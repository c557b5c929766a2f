"""The number that the body gives for what a headline, deck or caption counts."""

from __future__ import annotations

import re

from newslint.checks.numbers._acts import noun_class
from newslint.checks.numbers.counts import _frames, _given, _same
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

#: A model, a road, a room: "Boeing to cut 787 output".
MODEL = regexp(
    r"\b(?:Boeing|Airbus|Flight|Route|Highway|Interstate|Peugeot|Porsche|Channel|Room|Bus|Platform|Apollo|Gate|Pier|Section|Article|Rule|Area|Studio|Radio|Windows|Formula|Class|[Mm]atchday|[Gg]ameweek|Episode|Schedule|Phase|Tier|Stage)\b[^,;:]*$"
)
#: "The diocese put the crowd at 17,000": those who came, whatever they are called.
_CROWD = regexp(r"\b(?:crowd|turnout|attendance|throng)\b[^,.;:]{0,40} (?:at|of|was|reached|numbered) (?:about |some |around |nearly )?$")
_CROWDS = frozenset("person people fan supporter spectator pilgrim worshipper mourner protester demonstrator marcher visitor faithful partygoer festivalgoer reveller".split())
#: "12-passenger jet".
_DESCRIBED = regexp(r" (?:[a-z-]+ )??([A-Za-z]{3,})(?![\w-])")


def rival(doc: Document, q: Quantity, body: _given.Body, least: int = 4) -> Quantity | None:
    """The number that the body gives for the same thing: same noun, and words of the headline around it.

    None when the body has the headline's number for that noun too.
    """
    words = words_of(doc, q)
    story = standfirst(doc, doc.block_at(q.span.start).span)
    if q.noun is None and q.kind == "cardinal" and q.low in body.plain and q.low > 20 and not any(p.low == q.low and p.noun for p in body.quantities):
        # "Defend 187" of a side that made "187 for 6"; "both 24" of two whose age is told.
        return None
    best: tuple[int, Quantity] | None = None
    for p in body.quantities:
        if p.kind != q.kind or p.currency != q.currency or p.more or (p.low != p.high and p.words):
            continue
        crowd = q.noun in _CROWDS and p.noun is None and _CROWD.search(doc.text, max(p.span.start - 60, 0), p.span.start) is not None
        same = crowd or (q.noun is not None and p.noun is not None and noun_class(p.noun) == noun_class(q.noun))
        shared = len(words & _given.content(doc.sentence_at(p.span.start).of(doc.text))) + 2 * crowd
        if p.low == q.low and (same or (shared >= 2 and (p.partitive or None in (p.noun, q.noun)))):
            return None
        if p.partitive or q.partitive or _another(doc, q, p) or (story and (_same.distant(q.low, p.low) or not _one_deed(doc, q, p))):
            continue
        if p.compound != q.compound and (p.compound or not _size_of(doc, q, p)):
            continue
        if q.noun is not None and p.noun is not None and not same and q.kind == "cardinal" and least > 2:
            continue
        if p.modifiers and q.modifiers and not set(p.modifiers) & set(q.modifiers):
            continue
        score = shared + (2 if same else 0) - (0 if same or q.noun is None else 1)
        if least <= 2 and not (same or (q.noun is None and shared >= 2)):
            continue
        if shared >= 2 and score >= least and 0.1 * q.low <= p.low <= 10 * q.low and (best is None or score > best[0]):
            best = (score, p)
    return best[1] if best else None


def _another(doc: Document, q: Quantity, p: Quantity) -> bool:
    """Whether a number of the body is of something else in the title, by its label, or by the other number of that title."""
    block = doc.block_at(q.span.start)
    if p.noun is None and MODEL.search(doc.text[max(p.span.start - 30, 0) : p.span.start]):
        return True
    if (owner := _OWNER.search(doc.text, block.span.start, q.span.start)) and re.search(rf"\b{owner[1]}{_KIN}", doc.sentence_at(p.span.start).of(doc.text)):
        # "Roe's three finals": not those of "Jim Roe, his father".
        return True
    if any(x.kind == q.kind and x.span != q.span and (x.low, x.currency, x.scale) == (p.low, p.currency, p.scale) and block is doc.block_at(x.span.start) for x in doc.numbers):
        return True
    times = [_TIMES.match(doc.text, x.number.end) is not None for x in (q, p)]
    ends = [max(x.span.end, x.noun_span.end if x.noun_span else 0) for x in (q, p)]
    if len({_TO_GO.match(doc.text, end) is None for end in ends}) == 2:
        # "With nine games to go": what is left.
        return True
    return times[0] != times[1] or (q.noun is None and p.noun is not None and re.search(rf"\b{re.escape(p.noun)}s?\b", block.span.of(doc.text), re.IGNORECASE) is not None)


_OWNER = regexp(r"\b([A-Z]\w+)[’'](?:s )?[a-z]* ?$")
_KIN = r", (?:his|her|their|the \w+[’']s?) (?:\w+[ -]){0,2}?(?:father|mother|brother|sister|son|daughter|uncle|aunt|cousin|grand\w+|wife|husband|twin|nephew|niece)\b"
_TIMES = regexp(r"[ -]?(?:times|fold)\b")
_TO_GO = regexp(r" (?:to go|left|remaining|to play)\b")
#: Words that set what they stand beside apart from what the title tells.
_BESIDE = regexp(r"\b(?:also|another|other|separate\w*|previous\w*|record|compared|tops?|beats?|surpass\w*|than|last (?:year|month|week))\b")


def standfirst(doc: Document, block: Span) -> bool:
    """Whether a deck is whole sentences, which open the story: the body goes on from there and need not say it again."""
    said = block.of(doc.text).rstrip("’”\"') ")
    return doc.block_at(block.start).kind == "deck" and (said.endswith((".", "!", "?", "…")) or len(said.split()) > 13)


def _one_deed(doc: Document, q: Quantity, p: Quantity) -> bool:
    """Whether nothing parts a number of a standfirst from one of the body: no word that sets one aside, no other deed."""
    if _BESIDE.search(doc.text, max(p.span.start - 80, doc.sentence_at(p.span.start).start), p.span.end + 30):
        return False
    deeds = []
    for x in (q, p):
        parse = doc.parse(doc.sentence_at(x.span.start))
        reading = _frames.read(parse, x) if parse else None
        deeds.append(frozenset().union(*(f.deeds for f in reading.frames)) if reading else frozenset())
    return not deeds[0] or not deeds[1] or bool(deeds[0] & deeds[1])


def _size_of(doc: Document, q: Quantity, p: Quantity) -> bool:
    """Whether a count says how large the thing is that a title describes: "22-member panel", "a panel of 20 members"; not who is aboard."""
    m = _DESCRIBED.match(doc.text, q.noun_span.end if q.noun_span else q.span.end)
    head = doc.text[max(p.span.start - 40, 0) : p.span.start]
    return m is not None and re.search(rf"\b{re.escape(m[1])}(?: [a-z]+)?(?: of| has| had| will have| seats)(?: \w+)? $", head, re.IGNORECASE) is not None


def words_of(doc: Document, q: Quantity) -> frozenset[str]:
    """The words of the headline, deck or caption of a number."""
    return _given.content(doc.block_at(q.span.start).span.of(doc.text))
