"""A price, size or length that a definite phrase takes up with another value: "for $350 million ... the $250 million purchase".

The amount describes the noun after it ("the 480-metre bridge", "the four-storey block"); the sentence of the first amount tells of that
thing or of the deed that it is the price of, and the article has no third amount of the kind that could be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._deeds import classes, stem
from newslint.checks.numbers.amounts import _taking_up
from newslint.checks.numbers.counts import _same
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree
from newslint.layers.numbers.nouns import is_time
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span


class Retold(NamedTuple):
    """The amount that takes up the thing, the one told first, and the words of both."""

    again: Quantity
    first: Quantity
    here: str
    there: str


#: Sentences between the two.
_NEAR = 5
_THE = regexp(r"(?:^|[\s“\"(—])(?:the|this|that|these|its|his|her|their|[a-zà-ÿ]+[’']s)[ \n](?:[a-z-]+[ \n])?$", re.IGNORECASE)
#: Another one, or one amount of several.
_ANOTHER = regexp(
    r"\b(?:other|another|second|third|first|previous\w*|earlier|original\w*|initial\w*|new|old|former|rival|next|last|remaining|extra|additional|further|annual|yearly"
    r"|monthly|average|usual|maximum|minimum|up to|proposed|planned|record|revised|reduced|raised|lowered|increased|cut|improved|higher|lower|bigger|smaller|larger|longer|shorter)\b"
)
#: What changes a thing, or sets another beside it.
_CHANGED = regexp(
    r"\b(?:replac\w+|instead|compared|rather than|up from|down from|from [$£€\d][\w.,]* (?:\w+ )?to|rais(?:ed|es|ing) (?:its|the|his|her|their)|improv\w+|revis\w+|reject\w+|earlier|previous\w*"
    r"|last (?:year|month|season)|next year|a year ago|in (?:19|20)\d\d|asked for|sought|wanted|on top of|beat(?:s|ing)?|bigger|smaller|larger|longer|shorter|another|rival)\b"
)
#: The amount is of a part, or of something that the thing has.
_PARTS = frozenset("share stake part portion fee profit loss tax gap difference rise fall cut increase drop gain discount deposit instalment installment tranche limit cap level mark list category rating bracket division tier race stretch section leg line lead note coin bill ticket".split())
#: A verb tells the thing that comes of it.
_COMES_OF = (
    "raise funding round investment injection financing", "lottery jackpot prize win winnings payout draw", "fine fined penalty", "ransom demand ask extort", "jail jailed sentence prison imprison sentenced",
    "bridge span crossing viaduct", "building block tower apartment structure skyscraper", "road highway motorway route", "core sample", "wall fence barrier", "ship vessel boat tanker ferry freighter yacht",
    "walk trek march hike journey", "strike walkout stoppage", "ban banned suspended suspension", "dive plunge fall drop", "swim crossing", "tunnel shaft", "statue figure monument sculpture", "python snake",
)  # fmt: skip
_OF: dict[str, set[int]] = {}
for _i, _row in enumerate(_COMES_OF):
    for _w in _row.split():
        _OF.setdefault(stem(_w), set()).add(_i)


def retold(doc: Document) -> Iterator[Retold]:
    """Every amount that describes a thing told before with another."""
    kinds: dict[tuple[str, str | None], list[Quantity]] = {}
    for q in doc.numbers:
        if (key := _kind(q)) is not None:
            kinds.setdefault(key, []).append(q)
    for group in kinds.values():
        if len({q.low for q in group}) < 2:
            continue
        for i, b in enumerate(group):
            a = _first(doc, group[:i], b)
            # An amount that is told elsewhere too, in another currency perhaps, is no slip.
            if a is not None and not any(q.low == b.low and q.kind == b.kind and q is not b for q in doc.numbers):
                yield Retold(b, a, _phrase(doc, b), _phrase(doc, a))


def _kind(q: Quantity) -> tuple[str, str | None] | None:
    if q.low != q.high or q.more or q.per or q.partitive or q.low <= 0:
        return None
    if q.kind == "money":
        return "money", q.currency
    if q.kind == "measure" and q.unit and not is_time(q.unit) and "/" not in q.unit and " per " not in q.unit:
        return "measure", q.unit
    if q.kind == "cardinal" and q.compound and q.noun and q.low >= 2:
        return "size", {"story": "storey", "floor": "storey"}.get(q.noun, q.noun)
    if q.kind == "cardinal" and q.noun in ("storey", "story", "floor"):
        return "size", "storey"
    return None


def _thing(doc: Document, q: Quantity) -> tuple[str, Span] | None:
    """The noun that an amount describes: the head of the words after it."""
    if q.kind in ("money", "measure") and q.noun and q.noun_span and q.noun_span.start > q.span.end and q.noun_span.of(doc.text).lower() == q.noun:
        return q.noun, q.noun_span
    end = q.noun_span.end if q.kind == "cardinal" and q.noun_span else q.number.end if q.kind == "money" and not q.noun_span else q.span.end
    m = re.compile(r"[ \n](?P<words>(?:[a-z-]+ ){0,2}?[a-z-]{3,})(?= (?:of|in|on|at|for|from|to|with|by|over|after|before|as|when|that|which|who|is|was|were|are|will|would|has|had|have|can|could|may|and|but|it|he|she|they)\b|[.,;:”\"’]|\n|$| [A-Z]| [a-z]+(?:ed|ing)\b)").match(doc.text, end)
    if m is None:
        return None
    head = m["words"].split()[-1]
    return head, Span(m.end() - len(head), m.end())


def _first(doc: Document, before: list[Quantity], b: Quantity) -> Quantity | None:
    """The amount that the thing had before; None where several could be meant, or nothing says that it is one thing."""
    text = doc.text
    sentence = doc.sentence_at(b.span.start)
    article = _THE.search(text, max(b.span.start - 40, sentence.start - 1, 0), b.lead.start if b.lead else b.span.start)
    if doc.block_at(b.span.start).kind not in PROSE or article is None:
        return None
    found = _thing(doc, b)
    if found is None or found[0] in _PARTS or is_time(found[0]) or (found[0].endswith("s") and found[0] not in ("premises",)):
        return None
    noun, at = found
    near = [q for q in before if q.span.end < sentence.start and len(doc.sentences_in(Span(q.span.start, sentence.start))) <= _NEAR]
    values = {q.low for q in near}
    if len(values) != 1 or not near:
        return None
    a = near[-1]
    if agree(a, b) or _same.rounded(a, b) or _same.distant(a.low, b.low) or (max(a.low, b.low) > 2.2 * min(a.low, b.low) and not _same.digits_moved(*_digits(a, b))):
        return None
    told = doc.sentence_at(a.span.start)
    said = told.of(text)
    own = sentence.of(text)
    if _ANOTHER.search(text[article.start() : at.end].lower()) or _CHANGED.search(own.lower()) or _CHANGED.search(said.lower()) or "?" in own[-2:]:
        return None
    modifiers = text[b.number.end : at.start].lower()
    if not _linked(doc, a, noun, said):
        return None
    heard = text[: sentence.start].lower()
    words = [w for w in re.findall(r"[a-z]{4,}", modifiers) if w != (b.unit or "") and not (b.noun and w.startswith(b.noun))]
    if b.kind != "money":
        words = [w for w in words if w not in ("metre", "meter", "kilometre", "kilometer", "mile", "foot", "tonne", "litre", "acre", "storey", "story")]
    if any(not (w[:5] in heard or any(classes(w) & classes(x) for x in re.findall(r"[a-z]{4,}", said.lower()))) for w in words):
        return None
    # A name after the thing, not told before: another one.
    after = re.match(r" (?:of|in|at|on|for|from|to|with|by) (?:the )?([A-Z][\w’'-]+)", text[at.end :][:60])
    if after and after[1] not in text[: sentence.start]:
        return None
    owner = re.search(r"([A-Z][\w-]+)[’']s? (?:[a-z]+ )?$", text[max(b.span.start - 40, sentence.start) : b.span.start])
    if owner and owner[1].lower() not in heard:
        return None
    return a


def _digits(a: Quantity, b: Quantity) -> tuple[float, float]:
    """Two values in the scale in which they are printed."""
    scale = 1.0
    for n in (1e9, 1e6, 1e3):
        if min(a.low, b.low) >= n and a.scale == b.scale is not None:
            scale = n
            break
    return round(a.low / scale, 4), round(b.low / scale, 4)


def _linked(doc: Document, a: Quantity, noun: str, said: str) -> bool:
    """Whether the first amount is of the thing: its own noun, or the thing or its deed in the words around."""
    describes = _taking_up.attribute(a) if a.kind == "money" else a.compound or "-" in a.span.of(doc.text)
    if describes and (own := _thing(doc, a)):
        return _kin(own[0], noun)
    if a.kind == "money" and (head := _taking_up.named(doc, a)) and not _taking_up._PRICE.search(head):
        return _kin(head, noun)
    words = {w for w in re.findall(r"[a-z]{3,}", said.lower()) if w != "its"}
    return any(_kin(w, noun) for w in words)


def _kin(a: str, b: str) -> bool:
    x, y = stem(a), stem(b)
    return x == y or bool(_OF.get(x, set()) & _OF.get(y, set())) or _taking_up.kin(a, b) or bool({c for c in classes(a) & classes(b) if not c.startswith("#")})


def _phrase(doc: Document, q: Quantity) -> str:
    found = _thing(doc, q)
    describes = _taking_up.attribute(q) if q.kind == "money" else q.compound or "-" in q.span.of(doc.text)
    end = found[1].end if found and describes else max(q.span.end, q.number.end)
    return " ".join(Span(q.span.start, end).of(doc.text).split())
