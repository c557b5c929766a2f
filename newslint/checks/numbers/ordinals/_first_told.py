"""A first beside another that is told to have gone before it: "the first woman to hold the post ... The only other woman to lead the union", "the first of three debates ... In the opening debate on May 3"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.regexp import regexp
from newslint.source import Span

#: "The only other woman to lead the union", "the previous Chilean to climb it".
_OTHER = regexp(
    r"\b[Tt]he (?P<other>(?:only )?(?:other|previous|earlier)) (?P<who>(?:[\w’'-]+ ){1,3}?)(?:to (?:have (?:been )?)?|who (?:has |have |had )?(?:also |ever |already )?)(?P<verb>[a-z]+)"
    r"(?: (?:as|in|at|on|for|of|to|up))?(?P<what> (?:it|them|there|that|this|so)\b| (?:the|this|that|its|her|his|their) (?:[a-z-]+ )?[a-z-]+| [A-ZÀ-Þ][\w’'-]+|,)"
)
#: To hold a post is to lead what it is the head of.
_HEADING = frozenset("lead led head headed run ran hold held chair chaired govern governed manage managed captain captained edit edited direct directed serve served occupy occupied".split())
_TO = regexp(r"(?:[^,.;]*?) (?:to(?: have)?|who (?:has|had)) (?:ever )?(?P<verb>[a-z]+)\b")
#: A first of one sort only.
_NARROWED = regexp(r"\b(?:since|as|in (?:\w+ ){0,3}(?:years|decades|months)|while|without|twice|times|and|permanent|elected|this|under|over|of the (?:season|year))\b")
_ON_IT = frozenset("sit sat serve served join joined".split())


def only_other(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of those of whom another is told to have done the same."""
    if claim.n != 1 or claim.form != "noun" or claim.noun is None or scope(claim, claim.doc.metadata.date).kind not in ("open", "ever") or _NARROWED.search(tail(claim)):
        return
    doc = claim.doc
    sort = [singular(w.text) for w in claim.parse.words[claim.at + 1 : claim.noun + 1] if w.tag.startswith(("JJ", "NN"))]
    deed = _TO.match(claim.right)
    said = doc.text[: claim.sentence.end].lower()
    for s in doc.sentences[claim.number : claim.number + 5]:
        m = _OTHER.search(doc.text, s.start, s.end)
        if m is None or m.start() < claim.end or doc.in_quotation(Span(*m.span())):
            continue
        verb, what = m["verb"], m["what"].split()
        if [singular(w) for w in m["who"].split()] != sort or _NARROWED.search(doc.text, m.end(), min(s.end, m.end() + 20)):
            continue
        same = (verb in _HEADING and deed["verb"] in _HEADING) or bool(kinship((deed["verb"],), (verb,))) if deed else verb in _HEADING | _ON_IT
        known = not what or any(len(w) > 3 and w.lower() in said for w in what) or what[-1] in ("it", "them", "there", "that", "this", "so", ",")
        if same and known:
            yield Clash(claim.span, (Span(*m.span("other")),), f"another is told (“{m.group().strip(' ,')}”)")
        return


#: "In the opening debate on May 3".
_OPENING = regexp(r"\b(?:the|their|its) (?:opening|previous|earlier|last) (?P<noun>[a-z]+),? (?:(?:held|played|staged|which was|was) )?(?:on|in) ")
_OF_SOME = regexp(r" of (?:the |their |its )?(?:\w+)(?: [a-z-]+)*? (?P<noun>[a-z]+s)\b")


def opening(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """ "Met on Tuesday in the first of three debates. In the opening debate on May 3 ...": the first was on that day."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n != 1 or now is None or claim.form not in ("bare", "noun") or (_NARROWED.search(tail(claim)) and claim.form == "noun"):
        return
    some = _OF_SOME.match(claim.right) if claim.form == "bare" else None
    noun = singular(some["noun"]) if some else ""
    if not noun:
        return
    own = [w for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 1] for t in times(doc, s) if t.kind in ("weekday", "date") and (w := when_before(t, now)) is not None]
    if not own or (now - max(w.low for w in own)).days > 9:
        return
    for s in doc.sentences[claim.number + 1 : claim.number + 4]:
        m = _OPENING.search(doc.text, s.start, s.end)
        if m is None or singular(m["noun"]) != noun or doc.in_quotation(s):
            continue
        told = next((w for t in times(doc, s) if t.span.start == m.end() and (w := when_before(t, now)) is not None), None)
        if told is not None and max(w.low for w in own) - told.high > dt.timedelta(1):
            yield Clash(claim.span, (Span(m.start(), m.end("noun")),), f"an earlier one is told (“{m.group().split(' on ')[0]}”)")
        return


READINGS = (only_other, opening)
