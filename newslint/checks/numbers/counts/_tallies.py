"""What one named person scored or won, told twice: "Achebe scored 13 points", "Achebe, who scored 31 points in the win".

A tally belongs to its doer, not to a group; two of them are compared when the doer bears one name, the thing is one, and neither sentence
speaks of a part of the game, another game, a season or a career.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.counts import _frames, _same
from newslint.checks.numbers.counts._context import context_of, links_of
from newslint.checks.numbers.counts._mentions import Mention
from newslint.document import Document
from newslint.layers.numbers import agree
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

_THINGS = frozenset(
    "point goal run rebound assist try wicket save touchdown ace birdie bogey yard strikeout tackle homer basket steal block penalty hit six four"
    " eagle kick reception interception".split()
)
#: A part of the play, or more than one play.
_NOT_WHOLE = regexp(
    r"\b(?:first|second|third|fourth|opening|final|last|next|previous|past|half|halves|quarters?|periods?|innings?|overtime|minutes?|sets?|games?|matches|halftime"
    r"|half-time|break|seasons?|careers?|averag\w+|series|tournament|league|cup|year|months?|so far|per|each|straight|unanswered|run of|record|total|combined|also|more"
    r"|another|other|now|needs?|needed|short of|ahead|behind|lead|led|from (?:the )?(?:bench|penalt|free|three)|of (?:his|her|their|which|them)|allowed|conceded)\b"
)
_IN_GAME = regexp(r"\b(?:in|of|during|throughout) (?:the|that) (?:game|match|win|victory)\b|\boff the bench\b|\bfrom the bench\b")
_NAME = regexp(r"[A-ZÀ-Þ][\w’'-]{2,}")


class _Tally(NamedTuple):
    mention: Mention
    owners: frozenset[str]
    thing: str


def conflicts(doc: Document, taken: frozenset[Span]) -> Iterator[_same.Conflict]:
    """The tallies of one person that differ."""
    tallies = list(_tallies(doc))
    told: set[Span] = set(taken)
    for i, b in enumerate(tallies):
        same = [a for a in tallies if a.thing == b.thing and a.owners & b.owners]
        if len({a.mention.quantity.low for a in same}) != 2 or b.mention.quantity.span in told:
            continue
        a = next((a for a in tallies[:i] if a in same and a.mention.quantity.low != b.mention.quantity.low), None)
        if a is None or a.mention.sentence == b.mention.sentence or agree(a.mention.quantity, b.mention.quantity):
            continue
        if _same.distant(a.mention.quantity.low, b.mention.quantity.low) or _summed(doc, a, b):
            continue
        ca, cb = context_of(doc, a.mention), context_of(doc, b.mention)
        cb = cb._replace(places=frozenset(), kinds=frozenset())
        if cb.block - ca.block > 12 or not _same.one_event(doc, a.mention, b.mention, ca, cb, links_of(doc)):
            continue
        told |= {a.mention.quantity.span, b.mention.quantity.span}
        here, there = _same.told(doc, b.mention), _same.told(doc, a.mention)
        yield _same.Conflict(b.mention, a.mention, f"{here} here, {there} {_same.where(doc, a.mention, ca)}", f"the other count: {there}", False)


def _tallies(doc: Document) -> Iterator[_Tally]:
    text = doc.text
    for q in doc.numbers:
        if q.kind == "points" and q.unit == "point":
            q = q._replace(kind="cardinal", noun="point", noun_span=Span(q.span.end - 6, q.span.end))
        if q.kind != "cardinal" or q.noun not in _THINGS or not q.exact or q.low < 2 or q.more or q.partitive or q.compound or q.noun_span is None:
            continue
        if doc.block_at(q.span.start).kind not in PROSE:
            continue
        sentence = doc.sentence_at(q.span.start)
        if _NOT_WHOLE.search(_IN_GAME.sub(" ", sentence.of(text)).lower()):
            continue
        parse = doc.parse(sentence)
        reading = _frames.read(parse, q) if parse else None
        if reading is None or any(f.modal or f.plan for f in reading.frames):
            continue
        names = {stem(w) for w in _NAME.findall(text[sentence.start : sentence.end])}
        owners = frozenset().union(*(f.doer for f in reading.frames if f.role == "theme"), {stem(reading.determiner)})
        if m := re.match(r" (?:from|by) ([A-Z][\w’'-]+)", text[q.noun_span.end : q.noun_span.end + 40]):
            owners |= {stem(m[1])}
        if owners & names:
            mention = Mention(q, "counted", q.noun or "", frozenset(), Span(q.span.start, q.noun_span.end), sentence, False, False, frozenset())
            yield _Tally(mention, owners & names, q.noun or "")


def _summed(doc: Document, a: _Tally, b: _Tally) -> bool:
    """Whether a further number of such things makes one of the other."""
    gap = abs(a.mention.quantity.low - b.mention.quantity.low)
    others = [q.low for q in doc.numbers if q.kind in ("cardinal", "ordinal", "points") and q.noun in (a.thing, None) and q.span not in (a.mention.quantity.span, b.mention.quantity.span)]
    between = doc.text[a.mention.sentence.start : b.mention.sentence.end].lower()
    return (gap > 1 and gap in others) or (
        gap == 1 and re.search(r"\b(?:another|added|adding|again|third|fourth|second|late|later|equali[sz]\w+|winner|penalty|hat[- ]trick|brace)\b", between) is not None
    )
