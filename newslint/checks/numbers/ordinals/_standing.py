"""An ordinal against how many there are or were by the sentence beside it: a series of so many matches, so many who stood, so many goals now.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import PLACED
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, main_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

# "The fourth Test at Old Trafford. The three-match series is level at 1-1"

_SERIES = regexp(rf"\b(?P<n>{NUMERAL})-(?P<of>match|game|test|race|leg|stage|round|fight|event|part)[ \n](?:series|tour|rubber|tie|final|play-off|championship|tournament)\b", 2)
_OF_A_SERIES = frozenset("match game test race leg stage round fight event part episode odi".split())


def of_a_series(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More than a series has."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or singular(claim.core[0]) not in _OF_A_SERIES:
        return
    near = doc.sentences[max(claim.number - 1, 0) : claim.number + 2]
    for m in itertools.chain.from_iterable(_SERIES.finditer(doc.text, s.start, s.end) for s in near):
        of = m["of"].lower()
        kin = of == singular(claim.core[0]) or {of, singular(claim.core[0])} <= {"match", "game", "test", "odi"}
        if kin and claim.n > value_of(m["n"]) and not doc.in_quotation(Span(*m.span())):
            yield Clash(claim.span, (Span(*m.span()),), f"a {m['n']}-{of} series has no {nth(claim.n)}")


# "Four candidates stood in the by-election. Labour's Alan Pryce finished fifth"

_STOOD = regexp(r" (?:[a-z]+ ){0,2}?[a-z]+s? (?:stood|ran|compet\w+|took part|entered|started|are (?:running|standing|competing)|lined up|contested)\b")


def placed(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """A place below that of the last who stood."""
    if claim.form != "bare" or not PLACED.search(claim.left[-16:]):
        return
    for c in counts:
        if claim.number - c.number == 1 and c.form == "numeral" and not c.more and not c.part and c.value < claim.n and c.span.start == c.sentence.start and _STOOD.match(c.right):
            yield Clash(claim.span, (c.span,), f"{c.span.of(claim.doc.text).lower()} took part, so nobody is {nth(claim.n)}")


# "His 19th league goal. The Ghanaian now has 18 goals"

_NOW_HAS = regexp(rf"\b(?:now has|has now (?:scored|won|made|taken)|now have|have now (?:scored|won)) (?P<n>{NUMERAL}) (?P<noun>[a-z]+)\b(?! (?:against|away|at home|for|from|this|in (?:his|her|their|its|the) (?:last|past)))")


def now_has(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More than one has by now."""
    doc = claim.doc
    if claim.form != "noun" or not claim.owner or claim.number + 1 >= len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _NOW_HAS.search(doc.text, s.start, s.end)
    if m is not None and singular(m["noun"]) == singular(claim.core[0]) and claim.n > value_of(m["n"]) and not doc.in_quotation(s):
        yield Clash(claim.span, (Span(*m.span("n")),), f"with {m['n']} {m['noun']} there is no {nth(claim.n)}")


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


# "Closed on Jan. 8, Jan. 19 and again on Monday. It was the second closure of the month"

_IT_WAS = regexp(r"(?:It|This|That|[A-Z][a-z]+day[’']s) (?:was|is|marked|marks) (?:the|its|his|her|their) \Z")
_JOINED = regexp(r",?(?: and)?(?: again)?(?: (?:on|in))? |, ")


def row_with_now(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The days of a row in the sentence before, which the ordinal closes."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or not claim.number or _IT_WAS.fullmatch(claim.left) is None:
        return
    s = doc.sentences[claim.number - 1]
    parse = doc.parse(s)
    days = [t for t in doc.dates_in(s) if t.readings and t.kind in ("date", "weekday", "month", "year")]
    runs = [a for a, b in itertools.pairwise(days) if _JOINED.fullmatch(doc.text[a.span.end : b.span.start].replace("\n", " "))]
    n = len(days)
    if parse is None or n < 3 or len(runs) != n - 1 or doc.in_quotation(s) or not kinship(claim.core[:1], deed_words(parse, main_verb(parse))):
        return
    if claim.n < n or claim.n > n + 1:
        yield Clash(claim.span, tuple(t.span for t in days), f"{n} are told, so this is the {nth(n)}, not the {nth(claim.n)}")


# "Fell for a second day running on Thursday. They lost 2 percent on Tuesday and 3 percent on Wednesday"

_RUN_OF_DAYS = regexp(r" (?:(?:straight|consecutive|successive) (?:day|session)|(?:day|session) (?:in a row|running|in succession))")


def days_before(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A run of days, and the days before told one by one."""
    doc, now = claim.doc, claim.doc.metadata.date
    if now is None or claim.n < 2 or claim.number + 1 >= len(doc.sentences) or not _RUN_OF_DAYS.match(doc.text[claim.span.end : claim.span.end + 40].replace("\n", " ")):
        return
    s = doc.sentences[claim.number + 1]
    parse = doc.parse(s)
    own = next((t.readings[0].low for t in doc.dates_in(claim.sentence) if t.readings and t.kind in ("weekday", "date")), now)
    told = [t for t in doc.dates_in(s) if t.readings and t.kind in ("weekday", "date")]
    days = {t.readings[0].low for t in told}
    if parse is None or len(days) < 2 or doc.in_quotation(s) or days != {own - dt.timedelta(k) for k in range(1, len(days) + 1)}:
        return
    if claim.n <= len(days) and kinship((*claim.core, *claim.act), deed_words(parse, main_verb(parse))) and not re.search(r"\b(?:but|while|although|gain|rose|rise)\b", s.of(doc.text)):
        yield Clash(claim.span, tuple(t.span for t in told), f"the days told make this the {nth(len(days) + 1)} in a row, not the {nth(claim.n)}")


READINGS = (of_a_series, placed, now_has, again, row_with_now, days_before)
