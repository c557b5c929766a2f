"""What one has done so far, against the next: goals of one match, terms in office, finals that were all lost, towns that an exhibition has seen.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._pronouns import about_the_same
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: Sentences before an ordinal and behind it that may tell the rest.
_NEAR = 2


def _around(claim: Claim, before: int = _NEAR, after: int = _NEAR) -> Iterator[Span]:
    doc = claim.doc
    block = doc.block_at(claim.sentence.start)
    for s in doc.sentences[max(claim.number - before, 0) : claim.number + after + 1]:
        if doc.block_at(s.start).kind == block.kind and not doc.in_quotation(Span(s.start, s.start + 1)):
            yield s


#: "Kane's fourth goal", but "the Nigerian's".
_NAMED_OWNER = regexp(r"(?<![Tt]he )(?P<name>[A-ZÀ-Þ][\w-]+)[’']s? \Z")


# "Okoro scored three times on Saturday ... The Nigerian's fourth goal was a penalty"

_SCORED = regexp(rf"\b(?:scored|struck|netted|hit|bagged|grabbed) (?:(?P<times>once|twice|(?P<n>{NUMERAL}) (?:times|goals|tries))|an? (?P<feat>hat[- ]trick|brace))\b(?! (?:this season|in (?:his|her|the) (?:last|past)|all season))")
#: "Scored twice before half-time and completed his hat trick with his third".
_ADDS = regexp(r"\b(?:and|before|then|complet\w+|hat[- ]trick|add(?:s|ed|ing)|again|seal\w*)\b")
_ONE_GOAL = regexp(r" (?:goal|try)\b")
#: Sentences of the text below a caption or headline.
_BELOW = 6
#: Who is told of in a caption: "Ann Roe celebrates her second goal".
_OF_WHOM = regexp(r"\b(?P<name>[A-ZÀ-Þ][\w-]+)(?:, [^,.]{2,40},)? [a-z]+(?:s|ed|ing)? [^.;,A-Z]{0,30}\b(?:his|her) \Z")
_IN_A_WORD = regexp(r" (?:as|when|while|to (?:help|lead|give|fire|send|inspire|earn)|in (?:an?|the|their|his|her) (?:\d|win|victory|defeat|rout|[a-z-]+ (?:win|victory|defeat))|on [A-Z][a-z]+day)\b")
_THEN = regexp(r"\b(?:hat[- ]trick|again|complet\w+)\b")
_TIMES = {"once": 1, "twice": 2, "brace": 2}
_OF_MORE = regexp(r" (?:of(?! the (?:night|game|match|day|evening|afternoon)\b)|since|in (?!the (?:\d|[a-z]+(?:th|st|nd|rd)\b)|stoppage|injury|added)|for |this )")


def of_a_match(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More goals than somebody is said to have scored in the match."""
    if claim.form != "noun" or (m0 := _ONE_GOAL.match(claim.doc.text, claim.span.end)) is None or claim.n < 2 or not claim.owner or _OF_MORE.match(claim.doc.text, m0.end()) or scope(claim, claim.doc.metadata.date).kind not in ("open", "occasion"):
        return
    owner = _NAMED_OWNER.search(claim.left)
    if claim.doc.block_at(claim.sentence.start).kind in ("headline", "deck", "caption"):
        yield from _below(claim, (owner or _OF_WHOM.search(claim.left)))
        return
    for s in _around(claim, before=_NEAR if owner is None else claim.number, after=0):
        if owner is not None and owner["name"] not in s.of(claim.doc.text):
            continue
        for m in _SCORED.finditer(claim.doc.text, s.start, min(s.end, claim.span.start)):
            n = value_of(m["n"]) if m["n"] else _TIMES.get((m["times"] or m["feat"] or "").lower(), 3)
            # "Kane scored twice as Hull won 3-1. Derby added a third": of another; "scored twice before the break": more may follow.
            summed = _IN_A_WORD.match(claim.doc.text, m.end()) is not None and not _THEN.search(claim.doc.text, m.end(), claim.span.start)
            if n < claim.n <= n + 3 and not _ADDS.search(claim.doc.text, m.end(), s.end if summed else claim.span.start):
                yield Clash(claim.span, (Span(*m.span()),), f"who {m.group()} has no {nth(claim.n)}")
                return


def _below(claim: Claim, owner: re.Match[str] | None) -> Iterator[Clash]:
    """More goals in a caption than the text has of the same player."""
    doc = claim.doc
    body = [s for s in doc.sentences if doc.block_at(s.start).kind not in ("headline", "deck", "caption")]
    for s in body[:_BELOW] if owner is not None else ():
        for m in _SCORED.finditer(doc.text, s.start, s.end):
            n = value_of(m["n"]) if m["n"] else _TIMES.get((m["times"] or m["feat"] or "").lower(), 3)
            who = re.search(r"(?P<name>[A-ZÀ-Þ][\w-]+)(?:, [^,.;]{2,40},)?(?: had| has)? \Z", doc.text[s.start : m.start()])
            rest = doc.text[m.end() : s.end]
            if owner is not None and who is not None and who["name"] == owner["name"] and n < claim.n <= n + 3 and not doc.in_quotation(s) and not _THEN.search(rest) and (_IN_A_WORD.match(rest.replace("\n", " ")) or not _ADDS.search(rest)):
                yield Clash(claim.span, (Span(*m.span()),), f"who {m.group()} has no {nth(claim.n)}")
                return


# "She would run for a third term ... is nearing the end of her first four-year term"

_SEEKS = regexp(r"\b(?:run(?:s|ning)?|stand(?:s|ing)?|seek(?:s|ing)?|sought|bid|campaign\w*|re-?election|compet\w+|vying|hop\w+)\b[^.;]{0,40}\b(?:for|to|seek|seeking) (?:an? |his |her )?\Z|\bse(?:ek|eks|eking) (?:an? |his |her )?\Z")
_IN_TERM = regexp(r"\b(?:is|was|are|now|currently|,)? ?(?:in|serving|nearing the end of|near the end of|finishing|completing|ending|midway through|halfway through|into|coming to the end of) (?:his|her|their) (?P<m>first|second|third|fourth|fifth) (?:[a-z-]+ )?(?:term|mandate)\b")


def next_term(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A term that is sought, and the one that is being served."""
    if claim.form != "noun" or claim.core[:1] not in (("term",), ("mandate",)) or claim.n < 2 or not _SEEKS.search(claim.left):
        return
    for s in _around(claim):
        m = _IN_TERM.search(claim.doc.text, s.start, s.end) if about_the_same(claim, s) else None
        if m is not None and claim.n != int(ORDINALS[m["m"]]) + 1:
            yield Clash(claim.span, (Span(*m.span("m")),), f"behind the {m['m']} comes the {nth(int(ORDINALS[m['m']]) + 1)}, not the {nth(claim.n)}")
            return


# "Lifted the cup for the second time ... The club had lost all three of its previous finals"

_LOST_ALL = regexp(rf"\b(?:had |have |has )?lost (?:all|each|both|every one)(?: (?:of )?(?:its|their|his|her))?(?: (?:{NUMERAL}))?(?: of (?:its|their|his|her))? (?:previous|earlier|other|prior) (?:[a-z]+ )?finals?\b|\bhad never (?:before )?(?:won|lifted|taken) (?:it|the (?:cup|title|trophy|league|championship))\b")
_CUPS = frozenset("cup title trophy championship crown league final".split())


def never_won(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A second title of those who had lost every final before."""
    words = {w.text.lower() for w in claim.parse.words}
    wins = bool(words & {"won", "lifted", "wins", "win", "lift", "lifts", "took", "champions"})
    if claim.n < 2 or not wins or not ((claim.form == "time" and words & _CUPS) or (claim.form == "noun" and claim.core[0] in _CUPS - {"final"})):
        return
    for s in _around(claim, before=1):
        if about_the_same(claim, s) and (m := _LOST_ALL.search(claim.doc.text, s.start, s.end)) is not None:
            yield Clash(claim.span, (Span(*m.span()),), f"who lost them all wins the first, not the {nth(claim.n)}")
            return


# "His 19th goal of the season, gave Hull a 1-0 win ... Roe now has 21 goals this season"

_SEASON = regexp(r" (?:of|in) (?:the|this|his|her) (?:season|campaign|year)\b| this (?:season|year|term)\b")
_NOW_HAS = regexp(rf"(?P<who>He|She|The [a-z0-9-]+(?: [a-z]+)?|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?),? (?:now has|has now (?:scored|got|hit)|has(?: scored)?) (?P<n>{NUMERAL}) (?P<what>[a-z]+s)(?: (?:so far|already|for [a-z]+|in all))? (?:this|in the|for the) (?:season|campaign|year|term)\b")
_MORE_OF_THEM = regexp(r"\b(?:second|third|twice|two|double|brace|both|again|another|hat[- ]trick|three|added|also|other|last week|since|earlier|then|later)\b")
_ON = 5


def of_the_season(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One of a season beside how many there are with it."""
    doc = claim.doc
    if claim.form != "noun" or not claim.owner or claim.n < 2 or claim.noun is None or claim.noun - claim.at > 1 or _SEASON.match(claim.right) is None or doc.in_quotation(claim.span):
        return
    for s in doc.sentences[claim.number + 1 : claim.number + _ON + 1]:
        m = _NOW_HAS.match(doc.text, s.start, s.end)
        if m is None or singular(m["what"]) != singular(claim.core[0]) or doc.in_quotation(s):
            continue
        name = m["who"].split()[-1]
        near = s == doc.sentences[claim.number + 1]
        if not (name in claim.sentence.of(doc.text) if name[0].isupper() and name not in ("He", "She") else near):
            continue
        n = value_of(m["n"])
        if claim.n > n or (claim.n < n and not _MORE_OF_THEM.search(doc.text, claim.sentence.start, m.start())):
            yield Clash(claim.span, (Span(*m.span("n")),), f"with {m['n']} this is the {nth(n)}, not the {nth(claim.n)}")
        return


READINGS = (of_a_match, next_term, never_won, of_the_season)
