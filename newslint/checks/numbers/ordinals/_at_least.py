"""A numbered occasion against the occasions that the sentences around it tell: two earlier ones make no "second time".

The world need not be closed: whatever else happened, as many earlier occasions as are told of the same deed, by the same doer, in the period
that the ordinal counts in, are the least that it must be above.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from typing import NamedTuple

from newslint.checks.numbers._lists import around
from newslint.checks.numbers.ordinals._alike import STRONG, against, akin, another, goes, matches, objects, of_aside, same, taken_up
from newslint.checks.numbers.ordinals._nth import nth
from newslint.checks.numbers.ordinals._numbered import Numbered, bare, may_be_whole, read, whole_first
from newslint.checks.numbers.ordinals._occasions import Claim, claim_of
from newslint.checks.numbers.ordinals._periods import ALL, occurred, period_of
from newslint.checks.numbers.ordinals._tellings import Telling, tellings, times, unreal
from newslint.document import Document
from newslint.layers.dates.model import Interval
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
        return f"{', '.join(self.words[:-1])} and {self.words[-1]} before it make this the {nth(many + 1)}, not the {nth(self.n)}"


#: What breaks a run.
_HOSTILE = regexp(r"\b(?:lost|losing|beaten|drew|drawn|won|winning|rose|rising|fell|falling|gained)\b")
#: A first of these days is told with days of its own; an earlier time lies further back.
_LATELY = 10


def exceeded(doc: Document, q: Quantity) -> Told | None:
    """The earlier occasions, when there are more of them than an ordinal leaves room for."""
    claim = claim_of(doc, q) or bare(doc, q)
    published = doc.metadata.date
    if claim is None or published is None or claim.n > 12 or (claim.n == 1 and not may_be_whole(doc, claim)):
        return None
    before, after = around(doc, claim.span.start, 2, 4)
    kind = doc.block_at(claim.sentence.start).kind
    near = [s for s in (*before, claim.sentence, *after) if doc.block_at(s.start).kind == kind or kind in ("headline", "deck")]
    # The parse is dear: as many dates of the past as the ordinal leaves no room for have to be there first.
    until = published - dt.timedelta(_LATELY if claim.n == 1 else 0)
    past = [t for s in near for t in times(doc, s) if any(r.low <= until for r in t.readings) and not (s == claim.sentence and t.span.start < claim.end)]
    if len(past) < (2 if any(_REST.search(s.of(doc.text)) for s in after[:2]) else claim.n):
        return None
    numbered = read(doc, claim)
    if numbered is None or (claim.n == 1 and not whole_first(doc, numbered)):
        return None
    now = occurred(doc, numbered, published)
    if now is None or (frame := period_of(doc, numbered, now)) is None:
        return None
    noun = numbered.parse.words[numbered.noun]
    # "Her third husband" may be the last of those told, unless that one is dated in these days.
    becomes = noun.dep == "attr" and numbered.verb is not None and bool(set(numbered.kinds)) and numbered.parse.words[numbered.verb].tag == "VB"
    owned = any(numbered.parse.words[k].dep == "poss" for k in numbered.parse.children(numbered.noun))
    within = (now.low == published or (noun.dep != "dobj" and owned)) and claim.n > 1 and human(noun.text) and not becomes
    found: list[Telling] = []
    present = False
    following = next(iter(after), None)
    # An undated claim may be of what another sentence dates in these days.
    narrow = (now.low - frame.low).days < 32
    recent = now.low - dt.timedelta(5 if claim.run else 45 if claim.n == 1 and frame.low.year == 1000 else 10 if now.low == published and not narrow else 0)
    for s in near:
        present = present or (within and s != claim.sentence and any(t.when.low >= published - dt.timedelta(10) and matches(numbered, t) for t in tellings(doc, s, published)))
        here = [t for t in tellings(doc, s, now.low) if not (t.when.high >= recent or _middle(t.when) < frame.low or claim.span.start <= t.at.start < claim.end or (s == claim.sentence and (t.at.start < claim.span.start or t.at.of(doc.text).startswith(("this", "the ")))) or doc.in_quotation(t.at))]
        if claim.run and s not in (claim.sentence, following):
            continue
        listed = claim.n > 1 and not claim.run and s in (*before[-1:], *after[:2]) and sum(matches(numbered, t) for t in here) > 1
        kept: list[Telling] = []
        for told in here:
            inside = claim.period is not None and len(here) == len([t for t in times(doc, s) if t.readings])
            row = len(here) if inside else sum(t.verb == told.verb for t in here)
            taken = claim.n > 1 and s == following and row >= max(2, claim.n) and taken_up(doc, numbered, told, inside)
            joins = bool(kept) and claim.n > 1 and _beside(numbered, kept, told, claim.period is not None) and (not against(numbered, told) or goes(told)) and not unreal(told)
            if taken or joins or same(doc, numbered, told, listed):
                kept.append(told)
        for told in _at_home(doc, claim, kept):
            if not any(f.when.low <= told.when.high and told.when.low <= f.when.high for f in found):
                found.append(told)
    if claim.run and (not _in_row(found, now) or any(not akin(numbered, h) for f in found for h in _HOSTILE.findall(doc.text, max(f.sentence.start, claim.end if f.sentence == claim.sentence else 0), f.sentence.end))):
        return None
    if within and not present:
        mine = {m.entity for m in doc.names.mentions if m.kind == "person" and claim.end <= m.span.start < claim.sentence.end}
        there = {m.entity for m in doc.names.mentions if any(f.sentence.start <= m.span.start < f.sentence.end for f in found)}
        present = bool(mine) and not mine & there
    if (within and not present) or _explained(doc, claim, near):
        return None
    few = 2 <= len(found) < claim.n - 1 and not claim.period and not claim.run and _closed(doc, claim, found)
    if len(found) >= claim.n or few:
        spans = sorted(f.at for f in found)
        return Told(claim.n, tuple(s.of(doc.text) for s in spans), tuple(spans))
    return None


def _closed(doc: Document, claim: Claim, found: list[Telling]) -> bool:
    """Whether the occasions are all of one sentence that tells of all the others: "the others were", "it had played in those of"."""
    said = found[0].sentence.of(doc.text)
    return all(f.sentence == found[0].sentence != claim.sentence for f in found) and _REST.search(said) is not None and _PART.search(said) is None


_REST = regexp(r"\b(?:[Tt]he others|[Tt]he first [^.;]{3,60}? the second|others? (?:were|came)|the rest|those|only|[Hh](?:is|er) (?:previous|earlier|other)|[Ii]ts (?:previous|earlier|other)|[Tt]heir (?:previous|earlier|other)|[Tt]he (?:previous|earlier|other) (?:two|three|four|five|ones)|had (?:also |previously |already )?(?:won|played|been|done|met))\b")
_PART = regexp(r"\b(?:includ\w+|such as|among|most recently|latest|including|twice|both|at least|notably|especially|for example)\b")


def _at_home(doc: Document, claim: Claim, row: list[Telling]) -> list[Telling]:
    """The dates of a row that are told of the place of the claim, where it names that and others: "in London in 2017 and 2018, and in Chicago in 2021"."""
    said = claim.sentence.of(doc.text)
    places: list[bool | None] = []
    for a, b in itertools.pairwise([None, *row]):
        if b is None:
            continue
        start = a.at.end if a is not None and a.sentence == b.sentence else max(b.sentence.start, b.at.start - 40)
        name = re.findall(r"\b(?:in|at|to)[ \n](?:the[ \n])?([A-Z][\w’'-]+)", doc.text[start : b.at.start])
        places.append(places[-1] if not name and places else None if not name else name[-1] in said)
    return [t for t, home in zip(row, places) if home is not False] if True in places else row


def _explained(doc: Document, claim: Claim, near: list[Span]) -> bool:
    """Whether a second is told with its first: "the first was in 2019", "the other occasion was on Jan. 19"."""
    return claim.n == 2 and any(_THE_FIRST.search(doc.text, max(s.start, claim.end if s == claim.sentence else s.start), s.end) for s in near if s.start >= claim.sentence.start)


_THE_FIRST = regexp(r"\b[Tt]he (?:first|other|previous)(?: (?:one|time|occasion|bolt|[a-z]+)){0,2} (?:was|came|happened|hit|took place|occurred|struck|is)\b|\b(?:after|since|following) (?:the|its|his|her|their) first\b")


def _beside(numbered: Numbered, kept: list[Telling], two: Telling, inside: bool) -> bool:
    """Whether a clause goes on telling of the subject of one before: "blew its top in 2014, came back to life in 2017"."""
    words = two.parse.words
    verb, tops = two.verb, {t.verb for t in kept}
    if verb is None or two.nouns or words[verb].pos == "AUX" or words[verb].text.lower() in ("was", "were", "been", "had"):
        return False
    if verb not in tops and any(words[k].dep == "dobj" and words[k].pos != "PRON" and (words[k].text.lower() in ("others", "another") if inside else not akin(numbered, words[k].text.lower())) for k in two.parse.children(verb)):
        return False
    while words[verb].dep == "conj" and words[verb].head != verb and not any(words[k].dep in ("nsubj", "nsubjpass") for k in two.parse.children(verb)):
        verb = words[verb].head
        if verb in tops:
            return True
    return two.verb in tops


def _in_row(found: list[Telling], now: Interval) -> bool:
    """Whether occasions follow one another at even steps up to now."""
    days = sorted([f.when.low for f in found] + [now.low])
    steps = [(b - a).days for a, b in itertools.pairwise(days)]
    return bool(steps) and max(steps) <= 2 * min(steps) + 3


def _middle(when: Interval) -> dt.date:
    return when.low + (when.high - when.low) / 2


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
    if claim is not None and claim.n > 1 and told and not re.search(r"\b(?:those|ones)\b", sentence.of(doc.text)) and not any(matches(numbered, t) or taken_up(doc, numbered, t, True) for t in told):
        return True
    return any(another(doc, numbered, t) or (objects(numbered, t) and not STRONG.search(sentence.of(doc.text))) for t in told) or _since(doc, claim) is not None


def aside(doc: Document, q: Quantity, at: Span) -> bool:
    """Whether a date is told of another thing than an ordinal's: "the operation, which ended in 2016"."""
    claim = claim_of(doc, q)
    numbered = read(doc, claim) if claim is not None else None
    told = tellings(doc, doc.sentence_at(at.start), doc.metadata.date or dt.date.max) if numbered is not None else []
    return numbered is not None and any(of_aside(numbered, t) for t in told if at.start <= t.at.start < at.end)


def _since(doc: Document, claim: Claim | None) -> re.Match[str] | None:
    """A period that nobody can tell: "since the war"."""
    m = re.compile(r"[^.;]{0,40}?\bsince[ \n](?!\d|[A-Z]|records|it\b|they\b|its\b|his\b|her\b|their\b)").match(doc.text, claim.end, claim.sentence.end) if claim else None
    return None if m is None or ALL.match(doc.text[m.end() - 6 : m.end() + 40]) else m
