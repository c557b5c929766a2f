"""A numbered occasion against the occasions that the sentences around it tell: two earlier ones make no "second time".

The world need not be closed: whatever else happened, as many earlier occasions as are told of the same deed, by the same doer, in the period
that the ordinal counts in, are the least that it must be above.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newslint.checks.numbers._lists import around
from newslint.checks.numbers.ordinals._alike import STRONG, another, matches, objects, of_aside, same, taken_up
from newslint.checks.numbers.ordinals._numbered import bare, may_be_whole, read, whole_first
from newslint.checks.numbers.ordinals._occasions import Claim, claim_of
from newslint.checks.numbers.ordinals._ordinals import name
from newslint.checks.numbers.ordinals._periods import ALL, occurred, period_of
from newslint.checks.numbers.ordinals._tellings import Telling, tellings, times
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Told(NamedTuple):
    """The earlier occasions told of the same."""

    n: int
    words: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def message(self) -> str:
        """Both sides in one line."""
        if self.n == 1:
            return f"an earlier time, {self.words[0]}, is told beside the first"
        many = len(self.spans)
        return f"{', '.join(self.words[:-1])} and {self.words[-1]} before it make this the {name(many + 1)}, not the {name(self.n)}"


#: A first of these days is told with days of its own; an earlier time lies further back.
_LATELY = 10


def exceeded(doc: Document, q: Quantity) -> Told | None:
    """The earlier occasions, when there are more of them than an ordinal leaves room for."""
    claim = claim_of(doc, q) or bare(doc, q)
    published = doc.metadata.date
    if claim is None or published is None or claim.run or claim.n > 12 or (claim.n == 1 and not may_be_whole(doc, claim)):
        return None
    before, after = around(doc, claim.span.start, 2, 4)
    kind = doc.block_at(claim.sentence.start).kind
    near = [s for s in (*before, claim.sentence, *after) if doc.block_at(s.start).kind == kind or kind in ("headline", "deck")]
    # The parse is dear: as many dates of the past as the ordinal leaves no room for have to be there first.
    until = published - dt.timedelta(_LATELY if claim.n == 1 else 0)
    past = [t for s in near for t in times(doc, s) if any(r.low <= until for r in t.readings) and not (s == claim.sentence and t.span.start < claim.end)]
    if len(past) < claim.n:
        return None
    numbered = read(doc, claim)
    if numbered is None or (claim.n == 1 and not whole_first(doc, numbered)):
        return None
    now = occurred(doc, numbered, published)
    if now is None or (frame := period_of(doc, numbered, now)) is None:
        return None
    noun = numbered.parse.words[numbered.noun]
    if (now.low == published or noun.dep != "dobj") and claim.n > 1 and human(noun.text):
        return None  # "her third husband" may be the last of those told
    found: list[Telling] = []
    following = next(iter(after), None)
    # An undated claim may be of what another sentence dates in these days.
    narrow = (now.low - frame.low).days < 32
    recent = now.low - dt.timedelta(45 if claim.n == 1 and frame.low.year == 1000 else 10 if now.low == published and not narrow else 0)
    for s in near:
        here = tellings(doc, s, now.low)
        listed = claim.n > 1 and s in (*before[-1:], *after[:1]) and sum(matches(numbered, t) for t in here) > 1
        for told in here:
            if told.when.high >= recent or told.when.low < frame.low or claim.span.start <= told.at.start < claim.end:
                continue
            if s == claim.sentence and told.at.start < claim.span.start:
                continue
            taken = claim.n > 1 and s == following and len(here) >= claim.n and taken_up(doc, numbered, told)
            if not (taken or same(doc, numbered, told, listed)) or doc.in_quotation(told.at):
                continue
            if not any(f.when.low <= told.when.high and told.when.low <= f.when.high for f in found):
                found.append(told)
    if len(found) >= claim.n:
        spans = sorted(f.at for f in found)
        return Told(claim.n, tuple(s.of(doc.text) for s in spans), tuple(spans))
    return None


def apart(doc: Document, q: Quantity, listed: tuple[Span, ...]) -> bool:
    """Whether listed dates are of another doer, or the period that an ordinal counts in is unknown."""
    claim = claim_of(doc, q)
    numbered = read(doc, claim) if claim is not None else None
    if numbered is None or not listed:
        return False
    sentence = doc.sentence_at(listed[0].start)
    if sentence == doc.sentence_at(q.span.start):
        return False
    told = [t for t in tellings(doc, sentence, doc.metadata.date or dt.date.max) if any(s.start <= t.at.start < s.end for s in listed)]
    return any(another(doc, numbered, t) or (objects(numbered, t) and not STRONG.search(sentence.of(doc.text))) for t in told) or _since(doc, claim) is not None


def aside(doc: Document, q: Quantity, at: Span) -> bool:
    """Whether a date is told of another thing than an ordinal's: "the operation, which ended in 2016"."""
    claim = claim_of(doc, q)
    numbered = read(doc, claim) if claim is not None else None
    told = tellings(doc, doc.sentence_at(at.start), doc.metadata.date or dt.date.max) if numbered is not None else []
    return numbered is not None and any(of_aside(numbered, t) for t in told if at.start <= t.at.start < at.end)


def _since(doc: Document, claim: Claim | None) -> re.Match[str] | None:
    """A period that nobody can tell: "since the war"."""
    m = regexp(r"[^.;]{0,40}?\bsince[ \n](?!\d|[A-Z]|records|it\b|they\b|its\b|his\b|her\b|their\b)").match(doc.text, claim.end, claim.sentence.end) if claim else None
    return None if m is None or ALL.match(doc.text[m.end() - 6 : m.end() + 40]) else m
