"""What speaks for an ordinal's clashing with what the article tells of the others, and against (NL311).

The readings of an ordinal are the numbers near it and the occasions told near it. Those that it fits are no clash; the sum of what is seen
of each other one says whether to report.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.checks._scales import Case
from newslint.checks.numbers.ordinals import _asides, _clashes, _instances, _numbers, _predecessors, _row_counts, _runs, _sure
from newslint.checks.numbers.ordinals._apart import apart, others_number
from newslint.checks.numbers.ordinals._claim_cues import AFTER_A_YEAR, AFTER_THE_FIRST, APPOSED, FIRST_TOLD, holds, may_be_told
from newslint.checks.numbers.ordinals._claimed import Scope, scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._more import of_another_row
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, claims, nth
from newslint.checks.numbers.ordinals._of_so_many import all_of
from newslint.checks.numbers.ordinals._others import Item, Others, dated, kin, looked_back
from newslint.checks.numbers.ordinals._recited import recited
from newslint.checks.numbers.ordinals._taken import still_new
from newslint.checks.numbers.ordinals._terms import other_terms
from newslint.checks.numbers.ordinals._ties import ties
from newslint.checks.numbers.ordinals._told import asserted, behind_after, counted_up, irregular, of_others, subjects, together
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

#: What is numbered takes place now, and is none of those that were told before.
_TODAY = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|last (?:night|week|month)|this (?:week|month|year|season)|again(?! in \d)|now|another)\b", 2)
_ONE_DAY = regexp(r"\b(?:night|game|match|day|race|evening|innings|half(?!-)|set|quarter)\b")
_FROM = regexp(r"\b(?:since|after|until|before) (?:[a-z]+ )?\Z")
_ONLY = regexp(r"\b(?:previous(?:ly)?|earlier|before)\b[^.;]{0,24}\bonly\b(?! other)")
_YEAR = regexp(r"\b(?:1[89]|20)\d\d\b")
#: A term begins after the election that won it.
_SWORN = regexp(r"\b(?:sworn|inaugurat\w+|(?:takes?|took|taking) office|(?:takes?|took|taking) the oath|beg[ai]ns?|beginning|began|starts?|started|serving)\b")


_THE_FIRST = regexp(r"\b(?:the|his|her|its|their) first(?=[.,;:)])")


#: So few are told in full: "the fourth time, after elections in April and September".
FEW = 5


class Clash(NamedTuple):
    """A reading that an ordinal does not fit: a number near it, or occasions told near it."""

    claim: Claim
    pair: _clashes.Pair | None
    others: Others | None

    @property
    def spans(self) -> tuple[Span, ...]:
        return (self.pair.size.span,) if self.pair is not None else self.others.spans if self.others is not None else ()

    @property
    def message(self) -> str:
        """Both sides in one line."""
        if self.pair is not None:
            return _clashes.says(self.pair)
        words = [s.of(self.claim.doc.text) for s in self.spans]
        if self.claim.n == 1:
            return f"an earlier time is told (“{words[0]}”)"
        if self.claim.form in ("tally", "total") and len(words) > 1:
            return f"{', '.join(words[:-1])} and {words[-1]} before it make {len(words) + 1}, not {self.claim.n}"
        row = f"{', '.join(words[:-1])} and {words[-1]} before it make" if len(words) > 1 else f"{words[0]} before it makes"
        return f"{row} this the {nth(len(words) + 1)}, not the {nth(self.claim.n)}"


def cases(doc: Document) -> Iterator[Case[Clash]]:
    """For each ordinal the readings that it does not fit."""
    counts = _numbers.counts(doc)
    all_claims = claims(doc)
    for claim in all_claims:
        readings = [(Clash(claim, p, None), {f"number: {e}" for e in p.evidence}) for p in _clashes.pairs(claim, counts) if not others_number(claim, p.size) and not (p.reading != "whole" and _numbers.and_more(p.size)) and not _anothers(claim, p, all_claims)]
        if may_be_told(claim) and not _row_counts.inside(claim, all_claims):
            readings += _told(claim, all_claims)
        readings = [(c, evidence) for c, evidence in readings if not _asides.aside(doc, claim.span, c.spans)]
        if readings:
            yield Case(claim.span, readings)


def _anothers(claim: Claim, p: _clashes.Pair, all_claims: Sequence[Claim]) -> bool:
    """Whether what went before is told of another ordinal nearer to it: "the third conviction. The two earlier ones led to prison. A trial in a fourth case"."""
    c = p.size
    if of_another_row(claim, c) or all_of(claim, c):
        return True
    return p.reading == "earlier" and any(o is not claim and o.n == c.value + 1 and 0 <= c.number - o.number <= 1 and abs(c.number - o.number) <= abs(c.number - claim.number) for o in all_claims)


def _told(claim: Claim, all_claims: Sequence[Claim]) -> Iterator[tuple[Clash, set[str]]]:
    counted = scope(claim, claim.doc.metadata.date)
    if other_terms(claim):
        return
    if claim.n == 1 and not asserted(claim, counted):
        return
    foreign: list[Span] = []
    for o, how in recited(claim, counted):
        if not how:
            foreign.append(Span(o.spans[0].start, o.spans[-1].end))  # "their third win in a row, after losses to Hull and York"
        elif len(o.items) == claim.n - 1:
            return  # "their third defeat in a row, after losses to Hull and York"
        elif claim.n <= len(o.items) <= claim.n + bool(how & {"behind after", "earlier ones"}):
            yield Clash(claim, None, o), {f"recited: {e}" for e in how}
        elif counted.kind != "row" and len(o.items) == claim.n - 2 and claim.n <= FEW and o.items[0].apart == 0 and how & {"behind after", "earlier ones"}:
            yield Clash(claim, None, o), {"recited: one too few"}
    told: dict[tuple[Span, ...], Others] = {}
    for o in (*dated(claim, counted), *(looked_back(claim, counted) if claim.n == 1 else ())):
        if o.items:
            told.setdefault(o.spans, o)
    fitting = [o for o in told.values() if len(o.items) == claim.n - 1 and claim.n > 1 and o.kind != "stretch" and all(kin(claim, i) for i in o.items)]
    if any(behind_after(claim, f) and all(len(o.items) <= len(f.items) for o in told.values() if o.items[0].apart == 0 and o.kind != "stretch") for f in fitting):
        return  # "the fourth woman, after A in 1996, B in 2005 and C in 2014": those are the others
    for o in told.values():
        off = len(o.items) - (claim.n - 1)
        if any(f.start <= i.at.start < f.end for f in foreign for i in o.items):
            continue
        if off == 0 or (counted.kind == "since" and off == -1) or _explained(claim, o, all_claims, counted) or off < -FEW or (off < 0 and not _all(claim, o, told.values())) or (counted.kind == "row" and irregular(o, claim.doc.metadata.date)):
            continue
        if off < 0 and any(set(o.spans) < set(p.spans) and len(p.items) == claim.n - 1 and p.kind in ("row", "sentence") for p in told.values()):
            continue  # a part of the row that fits
        if off < 0 and any(not set(o.spans) & set(p.spans) and p.items[0].apart == 0 and len(p.items) > 1 and len(p.items) + len(o.items) == claim.n - 1 for p in told.values()):
            continue  # "champions in 1993 and 2001, are in the final for the fifth time; they lost those of 1997 and 2005"
        if off > 0 and _one_verb_fits(claim, o, told.values()):
            continue
        evidence = of_others(claim, o, counted) | ({"more than one over"} if off > 1 and claim.n > 1 else set())
        tied = ties(claim, o, evidence, counted)
        if not tied:
            continue
        evidence |= tied
        if apart(claim, o, counted, evidence):
            continue
        if any(not set(f.spans) & set(o.spans) and abs(f.items[0].apart) <= abs(o.items[0].apart) for f in fitting):
            evidence.add("another fits")
        if to_come(claim) and evidence & {"all its deed"}:
            evidence.add("still to come")
        kind = "first" if claim.n == 1 else "too few" if off < 0 else "dates"
        yield Clash(claim, None, o), {f"{kind}: {e}" for e in (*evidence, *together(evidence), "told")}


def _explained(claim: Claim, o: Others, all_claims: Sequence[Claim], counted: Scope) -> bool:
    """Whether occasions are another ordinal's, or the numbered one is among them, or the text says which the others were."""
    text, first = claim.doc.text, o.items[0]
    if counted.kind == "unknown" and claim.n > 1 and first.when is not None and not _lately(claim, o):
        return True  # "only her second race since returning": which of them lie inside?
    said = {w.text.lower() for w in claim.parse.words}
    if {"he", "she"} & said and any(w.tag == "NNS" and human(singular(w.text)) and singular(w.text) in said for w in (first.parse.words[k] for k in subjects(first))):
        return True  # "she was elected for the second time. The mayors before her were elected in 2011 and 2015"
    if any(c.number == claim.number + first.apart and c is not claim and len(o.items) == c.n - 1 for c in all_claims):
        return True
    if claim.n > 1 and any(c is not claim and c.n == claim.n and c.sentence != claim.sentence and still_new(c) and c.sentence in (i.sentence for i in o.items) for c in all_claims):
        return True  # "its first was in May; the second was called in early June": the numbered one is told there
    if claim.n == 1 and first.apart and _not_before(claim, o, counted):
        return True
    if claim.n > 1 and claim.core and not counted_up(claim, o) and any(q.kind == "ordinal" and q.low == 1 and q.noun and singular(q.noun) == singular(claim.core[0]) for q in claim.doc.numbers_in(first.sentence)):
        return True  # "its second prototype. The first prototype, unveiled in 2012, ..."
    if claim.form == "noun" and claim.n == len(o.items) and first.apart == 0 and APPOSED.fullmatch(text, o.items[-1].at.end, claim.span.start):
        return True  # "in 1994, in 2003 and on 7 January this year, the third flood in 50 years"
    if claim.form == "total" and claim.n >= len(o.items) and not behind_after(claim, o) and not _now(claim, o):
        return True  # "became a two-time winner with victories in 2010 and 2012"
    now, last = claim.doc.metadata.date, max((i.when.high for i in o.items if i.when), default=None)
    with_it = all(i.at.start < claim.span.start for i in o.items) or (claim.core[:1] in BEGUN and first.when is not None)
    if now is not None and last is not None and claim.n == len(o.items) and last >= now and first.when is not None:
        return True  # "the fourth time in five years ... in 2000, 2001, 2003 and 2004", of which this is the last
    if counted.kind == "row" and claim.n == len(o.items) and not (first.apart == 0 and behind_after(claim, o)) and _ends_now(claim, o):
        return True  # "a loss for the third straight year. It lost 40 million in 2021, 55 million in 2022 and 61 million in 2023"
    lately = now is None or last is None or now.year - last.year <= 1  # who is sworn in now was not elected years ago
    begins = claim.core[:1] in BEGUN and lately and _SWORN.search(claim.sentence.of(text)) is not None
    if claim.n == len(o.items) and with_it and holds(claim):
        return True  # "elected in 1994, re-elected in 1998 and 2002. He is serving his third term"
    if claim.n == len(o.items) and with_it and (begins or not (claim.form == "tally" or _now(claim, o))):
        return True
    if claim.n == 1 and any(q.kind == "ordinal" and q.low > 1 for q in claim.doc.numbers_in(first.sentence)):
        return True  # "her first novel appeared in 1946, her eleventh last autumn"
    if first.when is not None and counted.kind == "occasion" and _ONE_DAY.search(tail(claim)):
        return True  # "his second goal of the night", and goals of other days
    if claim.n == 2 and AFTER_A_YEAR.match(claim.right):
        return True  # "his second victory after 2015"
    if claim.form == "bare" and claim.number and claim.left == "The " and any(q.kind == "cardinal" and q.low == claim.n - 1 and not q.noun for q in claim.doc.numbers_in(claim.doc.sentences[claim.number - 1])):
        return True  # "five were men. The sixth was a woman"
    if claim.n == 2 and AFTER_THE_FIRST.search(claim.right):
        return True  # "for the second time, three years after the first"
    if claim.n == 2 and first.apart and not counted_up(claim, o) and _THE_FIRST.search(text, first.sentence.start, first.sentence.end):
        return True  # "will close for a second weekend. It was shut on May 1 and 2 for the first"
    return claim.n == 2 and first.when is not None and FIRST_TOLD.search(text, claim.end, claim.end + 250) is not None


def _one_verb_fits(claim: Claim, o: Others, told: Iterable[Others]) -> bool:
    """Whether those of one verb are as many as the ordinal says, and the rest are of the same word with an object of its own: "had failed in 2010 and 2011, and in 2008 had failed to get in"."""
    for p in told:
        rest = [i for i in o.items if i.at not in p.spans]
        if len(p.items) == claim.n - 1 and set(p.spans) < set(o.spans) and len({i.verb for i in p.items}) == 1 and rest and not _objects(p.items[0]):
            return all(i.verb != p.items[0].verb and _objects(i) and kinship(i.deed[:1], p.items[0].deed[:1]) == "same" for i in rest)
    return False


def _objects(item: Item) -> list[int]:
    return [k for k in (item.parse.children(item.verb) if item.verb is not None else ()) if item.parse.words[k].dep in ("dobj", "xcomp", "ccomp")]


#: What these say of themselves is what the sentence before reports.
_IT_WAS = regexp(r"(?:It|This|That|[A-Z][a-z]+day[’']s) (?:was|is|will be|would be|marks|marked|makes|made)\b")
#: "A win on Sunday would give him his third title".
_TO_COME = regexp(r"\b(?:would|will|could|can|may|might|seek(?:s|ing)?|hop(?:es|ing)|aim(?:s|ing)|bids|bidding|chas(?:es|ing)|wants|(?:qualif\w+|prepar\w+|train\w+|bound|select\w+|chosen|picked|ready|set) for|(?:heading|going|off) to)\b[^.;,]{0,40}\Z")
_OTHERS = regexp(r"\b(?:also|already|previously|earlier|had|before)\b", 2)


def _now(claim: Claim, o: Others) -> bool:
    """Whether the numbered occasion is a new one, none of those that were told before it."""
    text, first = claim.doc.text, o.items[0]
    if claim.form == "total":
        return _TODAY.search(claim.sentence.of(text)) is not None or _OTHERS.search(text, first.sentence.start, first.at.start) is not None
    if _TODAY.search(claim.sentence.of(text)) or to_come(claim):
        return True
    if _MAKING.search(claim.left) and first.at.start < claim.span.start:
        return True  # "had been convicted of it in 2006, 2009 and 2013, making this his third conviction"
    if first.apart < 0 and _IT_WAS.match(text, claim.sentence.start) and _TODAY.search(first.sentence.of(text)) and _PRO.search(text, first.sentence.start, first.at.start):
        return True  # "survived a vote on Monday, as he had in 1999, 2000 and 2001. It was the third"
    if first.apart == 0 and _OTHERS.search(text, first.sentence.start, first.at.start) and text.find(";", first.at.end, claim.span.start) > 0:
        return True  # "there were also floods in 1994 and 2003; this was the third"
    return claim.doc.block_at(claim.span.start).kind in ("headline", "deck", "caption") and first.apart != 0 and _OTHERS.search(text, first.sentence.start, first.at.start) is not None


#: "As he had in 1999".
_PRO = regexp(r"\bas (?:[\w’'-]+ ){1,3}(?:had|has|did|does|was|were)\b[^.;]*\Z")


_MAKING = regexp(r"\b(?:making|makes|made) (?:this|it|that|[A-Z]?[a-z]+day[’']s [a-z]+)\b[^.;]{0,20}\Z")


def to_come(claim: Claim) -> bool:
    """Whether an ordinal is that of an occasion that is hoped for."""
    return claim.n > 1 and _TO_COME.search(claim.left) is not None


def _not_before(claim: Claim, o: Others, counted: Scope) -> bool:
    """Whether what is told beside a first is no earlier than it, or is what it counts from: "the first budget since 1985", and that of 1985/86."""
    text, first = claim.doc.text, o.items[0]
    if counted.kind in ("since", "unknown") and any(year in first.sentence.of(text) for year in _YEAR.findall(tail(claim))):
        return True
    if _ONLY.search(first.sentence.of(text)):
        return True  # "its first bonds; it has previously issued only those of the ministry"
    now = claim.doc.metadata.date
    own = [t.readings[0] for t in claim.doc.dates_in(claim.sentence) if t.readings and t.kind in ("date", "month", "year") and t.role is None and not _FROM.search(text, claim.sentence.start, t.span.start)]
    return first.when is not None and now is not None and any((now - r.high).days > 31 and r.low <= first.when.low for r in own)


def _lately(claim: Claim, o: Others) -> bool:
    """Whether occasions are told by the noun that is numbered and by months or days of the last year: "the third truce since fighting began. Truces of May and June ..."."""
    now = claim.doc.metadata.date
    return now is not None and bool(claim.core) and all(i.when and (i.when.high - i.when.low).days < 40 and (now - i.when.low).days < 366 and kinship(claim.core[:1], i.deed) for i in o.items)


def _ends_now(claim: Claim, o: Others) -> bool:
    """Whether a row of years or months may end with the one that an article reports on."""
    now, last = claim.doc.metadata.date, max((i.when for i in o.items if i.when), default=None, key=lambda w: w.high)
    had = any(w.text.lower() in ("had", "having", "also", "already", "earlier", "previously") for i in o.items for w in i.parse.words if i.apart)
    return now is not None and last is not None and not had and (last.high - last.low).days > 25 and (now - last.high).days < 80


_TWO_IN = regexp(r"\b[A-Za-z][\w’'-]+ and [A-Za-z][\w’'-]+ (?:in|on) \Z")


def _all(claim: Claim, o: Others, told: Iterable[Others]) -> bool:
    """Whether too few occasions may be all: two at least, in one row, of its deed where they are told apart, and no more of the kind beside them."""
    if any(_TWO_IN.search(claim.doc.text, i.sentence.start, i.at.start) for i in o.items):
        return False  # "for polio and Ebola in 2014": two in one year
    alone = not any(set(o.spans) < set(p.spans) and all(i.sentence == o.items[0].sentence and kin(claim, i) for i in p.items) for p in told)
    near = o.items[0].apart == 0 or all(kin(claim, i) or {"those", "ones"} & set(i.deed) for i in o.items)
    return alone and (near or counted_up(claim, o)) and len(o.items) > 1 and o.kind in ("row", "sentence")


def certain(doc: Document) -> Iterator[_instances.Clash]:
    """What no weighing is needed for: dates listed behind how many they are, a first woman who follows another, a run told by its units."""
    told = itertools.chain(_predecessors.preceded(doc), _instances.times_listed(doc), _runs.runs(doc))
    # Those of `_sure` are tied by the word before the first of them.
    sure = itertools.chain(_row_counts.told_in_rows(doc, claims(doc)), _sure.sure(doc, claims(doc), _numbers.counts(doc)))
    return itertools.chain((c for c in told if not _asides.aside(doc, c.claim, c.told)), (c for c in sure if not _asides.aside(doc, c.claim, c.told if len(c.told) > 1 and c.told[-1].start > c.claim.end else c.told[:1])))
