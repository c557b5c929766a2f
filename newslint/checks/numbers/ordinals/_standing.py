"""An ordinal against how many there were by the sentence beside it: so many who stood, none before what is done again.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import PLACED
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship
from newslint.checks.numbers.ordinals._grammar import deed_words, main_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.regexp import regexp
from newslint.source import Span

# "Four candidates stood in the by-election. Labour's Alan Pryce finished fifth"

_STOOD = regexp(r" (?:[a-z]+ ){0,2}?[a-z]+s? (?:stood|ran|rac\w+|compet\w+|took part|entered|start(?:ed)?|finish(?:ed)?|bid|tender\w*|contest(?:ed)?|ride|rode|swim|swam|play(?:ed)?|sail(?:ed)?|fight|fought|(?:are|were) (?:running|standing|competing|taking part|shortlisted|entered)|lin\w+ up|made (?:bids|offers))\b")


def placed(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """A place below that of the last who stood."""
    if claim.form != "bare" or not PLACED.search(claim.left[-16:]):
        return
    for c in counts:
        if claim.number - c.number == 1 and c.form == "numeral" and not c.more and not c.part and c.value < claim.n and c.left in ("", "Only ", "Just ") and _STOOD.match(c.right):
            yield Clash(claim.span, (c.span,), f"{c.span.of(claim.doc.text).lower()} took part, so nobody is {nth(claim.n)}")


# "Won the Open again, claiming her first title at the event"

_RE_ELECTED = regexp(r"\b(?P<word>re-?elect(?:ed|ion)) (?:[\w’-]+ ){0,4}?(?:to|for) (?:a|his|her|their|its) \Z")


def again(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of what is done again."""
    if claim.n != 1 or claim.form != "noun":
        return
    doc, words = claim.doc, claim.parse.words
    if claim.core[:1] == ("term",) and (m := _RE_ELECTED.search(claim.left)) is not None:
        at = claim.sentence.start + m.start()
        yield Clash(claim.span, (Span(at, at + len(m["word"])),), "who is re-elected has had a term before")
        return
    if scope(claim, doc.metadata.date).kind not in ("open", "ever") or re.search(r"\bsince\b", tail(claim)):
        return
    for w in words:
        if w.text.lower() != "again" or words[w.head].pos != "VERB" or w.head not in (claim.verb, main_verb(claim.parse)):
            continue
        if kinship(claim.core, deed_words(claim.parse, w.head)[:1]) or (claim.core[:1] in BEGUN and kinship(("name", "appoint", "elect"), (words[w.head].text.lower(),))):
            yield Clash(claim.span, (w.span,), "what is done again is no first")
            return


READINGS = (placed, again)
