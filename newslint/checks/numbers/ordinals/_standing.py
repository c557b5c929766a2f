"""An ordinal against how many there were by the sentence beside it: so many who stood, none before what is done again.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import PLACED
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, main_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count, value_of
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.checks.numbers.ordinals._tied import IT_IS, governors
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.layers.parse import Parse
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
    counted = scope(claim, doc.metadata.date)
    within = counted.kind in ("this", "occasion")
    if not (within or counted.kind in ("open", "ever")) or re.search(r"\bsince\b", tail(claim)):
        return
    before = doc.parse(doc.sentences[claim.number - 1]) if claim.number and IT_IS.match(doc.text, claim.sentence.start) else None
    if within or before is not None:
        yield from _again_in_its_time(claim, before or claim.parse)
        return
    for w in words:
        if w.text.lower() != "again" or words[w.head].pos != "VERB" or w.head not in (claim.verb, main_verb(claim.parse)):
            continue
        if kinship(claim.core, deed_words(claim.parse, w.head)[:1]) or (claim.core[:1] in BEGUN and kinship(("name", "appoint", "elect"), (words[w.head].text.lower(),))):
            yield Clash(claim.span, (w.span,), "what is done again is no first")
            return


# "Failed to agree after three rounds of talks. The third round will be held on Thursday"

_IS_AHEAD = regexp(r"(?: (?:of (?P<of>[a-z]+)|on [a-z]+))?,? (?:which |that )?(?:will|is due|is scheduled|is set|is planned|is expected|is to)\b")
_HELD = regexp(r"\b(?:[Aa]fter|[Ff]ollowing|(?:has|have|had) (?:already )?(?:held|had|made|staged|played|conducted|completed|been through|gone through|sat through|failed in|voted in|lost)|(?:held|staged|made|completed)) (?:just |only |a total of )?\Z")
_ENDS = regexp(r" (?P<what>[a-z]+)(?: (?:of|on) (?P<of>[a-z]+))?(?=[.,;]| (?:without|but|and|to|in|the|that|over|by|have|had|were|ended|on [A-Z]|since (?:then|last|[A-Z])|so far)\b)")
#: Sentences between what was held and what is ahead.
_FAR = 4


def the_next(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One to come that is not the next after so many that were held."""
    ahead = _IS_AHEAD.match(claim.right) if claim.form in ("noun", "bare") and claim.n > 1 and claim.core else None
    if ahead is None or not claim.left.endswith(("The ", " the ", "A ", " a ")) or claim.doc.in_quotation(claim.span):
        return
    found = []
    for c in counts:
        m = _ENDS.match(c.right) if 0 <= claim.number - c.number <= _FAR and c.span.end < claim.span.start and c.form == "numeral" and not (c.part or c.more or c.loose) and _HELD.search(c.left) else None
        if m is not None and singular(m["what"]) == singular(claim.core[0]) and not (ahead["of"] and m["of"] and singular(ahead["of"]) != singular(m["of"])):
            found.append(c)
    if len(found) == 1 and not any(q.kind == "ordinal" and found[0].span.end <= q.span.start < claim.span.start for s in claim.doc.sentences[found[0].number : claim.number + 1] for q in claim.doc.numbers_in(s)) and claim.n <= found[0].value:
        c = found[0]
        yield Clash(claim.span, (c.span,), f"after {c.span.of(claim.doc.text)} comes the {nth(int(c.value) + 1)}, not the {nth(claim.n)}")


#: Days of an occasion: a tournament, a tour, a trial.
_SITTING = 14
#: Sentences behind that may tell of the time before.
_AFTER = 2
#: What is paid is a fine.
_PAID = regexp(r"\bhad to pay\b")


def _again_in_its_time(claim: Claim, parse: Parse) -> Iterator[Clash]:
    """A first "of the tournament" of what is done again, where the time before is told with its day: "fined again on Tuesday. It was his first fine of the week; on Sunday he had to pay"."""
    doc, until = claim.doc, claim.doc.metadata.date
    main = main_verb(parse)
    word = next((w for w in parse.words if w.text.lower() == "again" and w.head == main), None)
    if word is None or main is None or until is None or not kinship(claim.core, deed_words(parse, main)[:1]):
        return
    start = scope(claim, until).start or until - dt.timedelta(_SITTING)
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + _AFTER + 1]:
        told = doc.parse(s)
        for t in times(doc, s) if told is not None and not doc.in_quotation(s) else ():
            when, verb = when_before(t, until), governors(told, t.span)[1] if told is not None else None
            if told is None or when is None or verb is None or (verb == main and told is parse) or when.low < start or (t.span.start < claim.end and s == claim.sentence):
                continue
            same = kinship(claim.core, deed_words(told, verb)) or (claim.core[:1] == ("fine",) and _PAID.search(doc.text, s.start, s.end))
            if same and when.high < own_day_of(doc, parse, until):
                yield Clash(claim.span, (word.span, t.span), f"an earlier time is told (“{t.span.of(doc.text)}”)")
                return


def own_day_of(doc: Document, parse: Parse, until: dt.date) -> dt.date:
    """The first day that a sentence tells of, else that of the article."""
    sentence = doc.sentence_at(parse.words[0].span.start)
    return min((w.low for t in times(doc, sentence) if (w := when_before(t, until)) is not None), default=until)


# "The bout will be the third between the two. Ado won the first two on points. Roe took the third in 2019"

_WILL_BE = regexp(r"\b(?:will|would|is to|are to|is due to|are due to|is set to|are set to) (?:be|mark|also be) (?:just |only )?(?:the|their|his|her|its) \Z")
_ENCOUNTERS = frozenset("meeting fight bout match encounter clash contest duel final game race debate trial hearing summit round test face-off showdown derby rematch visit meet".split())
_PAST_ONE = regexp(r"\b(?:[Tt]he|[Tt]heir) (?:(?P<few>first|opening) (?P<k>two|three|four|five)|(?P<n>first|second|third|fourth|fifth|sixth))(?: (?P<noun>[a-z]+))?(?=[.,;:]|$| (?:on|in|by|at|and|but|was|were|went|ended|with|after|when|to|for|last|two|three|four|five|six|a year)\b)")
_LOOKS_BACK = regexp(r"\b(?:won|lost|drew|took|was|were|ended|went|beat|stopped|knocked|claimed|edged|finished|ran|prevailed|had)\b")
_IS_TO_COME = regexp(r"\b(?:will|would|could|may|might|next|scheduled|due|planned|should|if)\b")


def over_already(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One to come, though one of its number is told to be over."""
    doc = claim.doc
    core = singular(claim.core[0]) if claim.form in ("noun", "bare") and claim.core else ""
    if claim.n < 2 or core not in _ENCOUNTERS or not _WILL_BE.search(claim.left) or scope(claim, doc.metadata.date).kind not in ("open", "ever") or doc.in_quotation(claim.span):
        return
    told: dict[int, Span] = {}
    for s in doc.sentences[claim.number + 1 : claim.number + 4]:
        if doc.in_quotation(s) or not _LOOKS_BACK.search(doc.text, s.start, s.end) or _IS_TO_COME.search(doc.text, s.start, s.end):
            break
        for m in _PAST_ONE.finditer(doc.text[: s.end].replace("\n", " "), s.start):
            noun = singular(m["noun"] or "")
            if noun in ("", core) or noun in _ENCOUNTERS or m["noun"] in ("on", "in", "by", "at", "and", "was", "were", "went", "ended"):
                told[int(value_of(m["k"])) if m["k"] else int(ORDINALS[m["n"]])] = Span(*m.span())
    # In order, from the first of them: none of "finished third", "in the second".
    if len(told) > 1 and claim.n <= max(told) and max(told) <= claim.n + 2 and {*range(min(told), max(told) + 1)} == set(told) and _FIRST_OF.search(doc.text, claim.end, told[max(told)].end):
        yield Clash(claim.span, (told[max(told)],), f"the {nth(max(told))} is told to be over, so this is the {nth(max(told) + 1)}, not the {nth(claim.n)}")


_FIRST_OF = regexp(r"\b(?:[Tt]he|[Tt]heir) (?:first|opening|opener)\b")


READINGS = (placed, again, the_next, over_already)
