"""Ordinals whose number the same story tells in figures: a streak and its last match, so many rounds and the next, convictions before this one, the last of those ordered.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.regexp import regexp
from newslint.source import Span

# "Extended their losing streak to four games with their fifth consecutive defeat"

_STREAK = regexp(rf"\b(?:streak|run|sequence|skid|slide)(?: of [a-z]+)? to (?P<n>{NUMERAL})(?: [a-z-]+){{0,2}}? (?:with|by recording|by suffering|after|following) (?:their|his|her|its|an?|the) \Z")


def streak(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The match that brings a streak to so many is the last of them."""
    m = _STREAK.search(claim.left) if claim.n > 1 else None
    if m is not None and claim.n != value_of(m["n"]) and ({"straight", "consecutive", "successive"} & set(claim.doc.text[claim.span.end : claim.end].split()) or claim.right.startswith(" in a row")):
        yield Clash(claim.span, (Span(claim.sentence.start + m.start("n"), claim.sentence.start + m.end("n")),), f"a run of {m['n']} ends with the {nth(value_of(m['n']))}, not the {nth(claim.n)}")


# "After two inconclusive rounds of voting, deputies elected him in the fourth round"

_AFTER = regexp(rf"(?:After|Following) (?P<n>{NUMERAL}) (?:[a-z-]+ ){{0,2}}?(?P<noun>rounds|ballots|votes|counts|attempts|tries|trials|elections|recounts)\b")
_ROUNDS = frozenset("round ballot vote count recount election attempt try trial".split())


def next_round(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The one after so many that settled nothing."""
    m = _AFTER.match(claim.doc.text, claim.sentence.start, claim.span.start)
    if m is None or claim.form != "noun" or claim.core[0] not in _ROUNDS or not claim.left.endswith(("in the ", "on the ", "at the ", " a ")):
        return
    n = value_of(m["n"]) + 1
    if claim.n != n and (singular(m["noun"]) == claim.core[0] or {singular(m["noun"]), claim.core[0]} <= {"round", "ballot", "vote"}):
        yield Clash(claim.span, (Span(*m.span("n")),), f"{m['n']} before it make this the {nth(n)}, not the {nth(claim.n)}")


# "Has ordered five satellites. The first four are in orbit, and the sixth and last is to follow"

_FIRST_FEW = regexp(rf"\b[Tt]he (?:first|other|previous|earlier) (?P<n>{NUMERAL})\b(?! of\b)")
_AND_LAST = regexp(r" and (?:last|final)\b")


def last_of_those(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """The last of a number of which all others are told."""
    doc = claim.doc
    if claim.n < 3 or _AND_LAST.match(doc.text, claim.span.end) is None:
        return
    m = _FIRST_FEW.search(doc.text, claim.sentence.start, claim.span.start)
    n = value_of(m["n"]) + 1 if m is not None else 0
    whole = next((c for c in counts if c.value == n and c.form == "numeral" and c.noun and 0 <= claim.number - c.number <= 2 and c.span.end < claim.span.start and not c.part), None)
    if whole is not None and claim.n != n:
        yield Clash(claim.span, (whole.span,), f"the last of {whole.span.of(doc.text).lower()} is the {nth(n)}, not the {nth(claim.n)}")


# "The first woman to lead the society. Another woman, Ruth Roe, was its president from 1996 to 1998"

_ANOTHER = regexp(r"(?:But )?[Aa]nother (?P<noun>[a-z]+), (?:[A-ZÀ-Þ][\w’.-]+ ?){2,4}, (?:was|had|led|headed|held|served|became|won|ran|chaired|commanded|captained)\b")


def another(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of a sort of people, and another of it before."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n != 1 or claim.form != "noun" or now is None:
        return
    for s in doc.sentences[claim.number + 1 : claim.number + 3]:
        m = _ANOTHER.match(doc.text, s.start, s.end)
        if m is not None and m["noun"] == singular(claim.core[0]) and any((w := when_before(t, now)) is not None and w.high.year < now.year for t in times(doc, s)):
            yield Clash(claim.span, (Span(*m.span("noun")),), f"an earlier one is told (“{m.group()}”)")


# "Jailed for fourth drink-driving offence" above "had two previous convictions for drink-driving"

_PREVIOUS = regexp(rf"\b(?:had|has|with|has had) (?P<n>{NUMERAL}) (?:previous|earlier|prior) (?:convictions?|offences?|offenses?) for (?P<what>[a-z-]+)\b")
_OFFENCES = frozenset("offence offense conviction count charge".split())


def offence(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """An offence, and the convictions for the same before it."""
    doc = claim.doc
    if claim.form != "noun" or claim.core[0] not in _OFFENCES or claim.n < 2:
        return
    far = 6 if doc.block_at(claim.span.start).kind in ("headline", "deck") else 3
    for s in doc.sentences[claim.number : claim.number + far]:
        m = _PREVIOUS.search(doc.text, s.start, s.end)
        if m is not None and m["what"] in claim.sentence.of(doc.text).lower() and claim.n != value_of(m["n"]) + 1:
            yield Clash(claim.span, (Span(*m.span("n")),), f"{m['n']} before it make this the {nth(value_of(m['n']) + 1)}, not the {nth(claim.n)}")
            return


READINGS = (streak, next_round, last_of_those, another, offence)
