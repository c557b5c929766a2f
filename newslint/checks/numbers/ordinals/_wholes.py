"""An ordinal against the whole that it is of, where the whole is told by its frame: "payable in four instalments, and the fifth", "a fourth defeat in three matches".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?P<n>(?i:{NUMERAL}))"

_IN_MATCHES = regexp(rf"^ (?:(?:straight|league|away|home|cup) )?(?:(?:of|for) [\w’'-]+ )?in (?:just |only |as many as |the (?:last|past) |(?:his|her|its|their) (?:last|past|first|opening) |the opening |the first )?{_N} (?:league |cup |home |away |competitive |championship |test |international )?(?:match(?:es)?|games|outings|starts|fixtures|races|fights|bouts|appearances|rounds)\b")
#: No match has two of these.
_ONE_EACH = ("win", "defeat", "draw", "loss", "victory", "clean sheet")


def in_matches(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More results than matches: "a fourth defeat in three matches"."""
    if claim.form != "noun" or claim.n < 2 or singular(claim.core[0]) not in _ONE_EACH:
        return
    m = _IN_MATCHES.match(claim.right)
    if m is not None and value_of(m["n"]) < claim.n:
        at = Span(claim.end + m.start("n"), claim.end + m.end("n"))
        yield Clash(claim.span, (at,), f"{m['n']} matches have no {nth(claim.n)} {claim.core[0]}")


_ON_LIST = regexp(
    rf"^ (?:place )?(?:on|in) (?:an?|the|its|his|her|their|[a-z]+[’']s|the [\w’' -]{{1,25}}[’']s?) (?:[a-z-]+ ){{0,2}}?(?:list|field|ranking|rankings|league|table|standings|poll|grid|class|order|line-up|slate|ticket) of {_N}\b"
    rf"|^ (?:place )?(?:in|of|out of) (?:an?|the|[\w’'-]+[’']s?) (?:[a-z-]+ )?(?P<m>(?i:{NUMERAL}))-(?:man|woman|person|horse|boat|car|team|club|nation|country|strong|runner|rider|candidate|way|crew|player|driver|yacht|swimmer|dog)\b"
)


def on_a_list(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A place below the last: "seventh on the party's list of five"."""
    m = _ON_LIST.match(claim.right) if claim.form == "bare" or (claim.core and claim.core[0] in ("place", "spot", "position")) else None
    g = "n" if m is None or m["n"] else "m"
    if m is not None and value_of(m[g]) < claim.n:
        yield Clash(claim.span, (Span(claim.end + m.start(g), claim.end + m.end(g)),), f"of {m[g]} none is {nth(claim.n)}")


_LEAD = regexp(r"^ [^.;]{0,60}?\b(?:to|and) (?:take|took|open up|opened up|secure|secured|claim|claimed|hold|seal|sealed|build|grab|grabbed|move into|moved into|go|went) (?:an? )?(?:unassailable |winning |commanding )?(?P<a>\d)[-–](?P<b>\d)(?: lead| up| ahead| clear)?\b[^.;]{0,30}\b(?:series|rubber|tie|final|tests?)\b")
_MATCHES = ("match", "game", "test", "race", "international", "odi", "leg", "fixture")


def series_score(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More matches decided than were played: "won the second Test to take a 3-0 lead in the series"."""
    if claim.form != "noun" or singular(claim.core[0]) not in _MATCHES:
        return
    m = _LEAD.match(claim.right)
    if m is not None and int(m["a"]) + int(m["b"]) > claim.n:
        at = Span(claim.end + m.start("a"), claim.end + m.end("b"))
        yield Clash(claim.span, (at,), f"{m['a']}-{m['b']} takes {int(m['a']) + int(m['b'])} {claim.core[0]}s, and this is the {nth(claim.n)}")


_OF_SO_MANY = regexp(rf"^ of (?:the |its |their )?{_N} (?:[a-z-]+ ){{0,2}}?(?P<what>[a-z]+s)\b")
_LEFT = regexp(rf"\b(?:That leaves (?:just |only )?(?P<l>(?i:{NUMERAL}))(?: more)?|(?P<r>(?i:{NUMERAL})) (?:more |other )?(?:(?P<noun>[a-z]+) )?(?:remains?|(?:is|are) (?:left|to go|to come|still to come|outstanding)))\b")


def remaining(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """What is left over against what an ordinal leaves: "in the third of three debates. One debate remains"."""
    m = _OF_SO_MANY.match(claim.right) if claim.form == "bare" else None
    if m is None or claim.number + 1 >= len(claim.doc.sentences):
        return
    s = claim.doc.sentences[claim.number + 1]
    left = _LEFT.search(claim.doc.text, s.start, s.end)
    if left is None or (left["noun"] and singular(left["noun"]) != singular(m["what"])) or claim.doc.in_quotation(s):
        return
    rest = value_of(left["l"] or left["r"])
    if claim.n + rest != value_of(m["n"]) >= claim.n:
        yield Clash(claim.span, (Span(*left.span()),), f"{claim.n} and {rest} left are {claim.n + rest}, not {m['n']}")


_RESULT = regexp(r"\b(?:beat|beaten|beating|defeat(?:ed|ing)?|won|win|wins|winning|victory|lost|losing|loss|defeat|drew|draw|drawing|thrashed|downed|saw off|edged)\b[^.;()]{0,60}?\b(?P<a>\d)[-–](?P<b>\d)\b(?! (?:half|lead|on aggregate|aggregate|up|down|behind))")


def of_the_score(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A goal beyond those of the score: "headed in the fourth goal as Hull beat Leeds 3-0"."""
    m = _RESULT.search(claim.doc.text, claim.sentence.start, claim.sentence.end) if claim.form == "noun" and claim.core == ("goal",) and claim.left.endswith("the ") and not claim.right.startswith(" of the ") else None
    if m is not None and int(m["a"]) + int(m["b"]) < claim.n and not claim.doc.in_quotation(Span(*m.span())):
        yield Clash(claim.span, (Span(m.start("a"), m.end("b")),), f"{m['a']}-{m['b']} has no {nth(claim.n)} goal")


def deciding(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """A last set that is not the last of the score."""
    if claim.form != "noun" or claim.core[:1] != ("set",) or not claim.left.endswith(("deciding ", "final ", "decisive ")):
        return
    for c in counts:
        if c.form == "scores" and c.number == claim.number and c.value != claim.n:
            yield Clash(claim.span, (c.span,), f"the score has {c.value} sets, so the last is the {nth(c.value)}, not the {nth(claim.n)}")


_FIRST_FEW = regexp(rf"\b(?:in|after|of|during) (?:the|its|their|his|her) first {_N} (?P<what>[a-z]+s)\b")


_THE_FIRST_FEW = regexp(rf"(?:The|His|Her|Its|Their) first {_N}(?:,| (?:were|was|ended|had|came|took|both|in|failed|collapsed|led|followed)\b)")


def first_few(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """As many before it as it is itself: "in the third round. Nobody had won in the first three rounds"."""
    if claim.form != "noun" or claim.n < 2 or claim.number + 1 >= len(claim.doc.sentences):
        return
    s = claim.doc.sentences[claim.number + 1]
    few = _THE_FIRST_FEW.match(claim.doc.text, s.start, s.end)
    if few is not None and value_of(few["n"]) >= claim.n and not claim.doc.in_quotation(s):
        yield Clash(claim.span, (Span(*few.span("n")),), f"the first {few['n']} were before it, so this is no {nth(claim.n)}")
        return
    m = _FIRST_FEW.search(claim.doc.text, s.start, s.end)
    if m is not None and singular(m["what"]) == singular(claim.core[0]) and value_of(m["n"]) >= claim.n and re.search(r"\bhad\b", s.of(claim.doc.text)) and not claim.doc.in_quotation(s):
        yield Clash(claim.span, (Span(*m.span("n")),), f"the first {m['n']} were before it, so this is no {nth(claim.n)}")


READINGS = (in_matches, on_a_list, series_score, of_the_score, remaining, deciding, first_few)
