"""An ordinal against the score that it brings a match to: "got the third goal to make it 2-0", "won the fourth set to make it 2-1".

A score counts whatever has been scored so far, so that the numbered one is the last of one side's or of both. As in `_sure`, nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.regexp import regexp
from newslint.source import Span

_SCORE = r"(?P<a>\d{1,2})[-–](?P<b>\d{1,2})(?![-–]?\d)"
_BRINGS = (
    rf"(?:(?:to make|making|made|makes|which made|that made) it (?:a )?{_SCORE}"
    rf"|(?:to put|putting|put|puts|to send|sending|sent) [^,;.\d]{{2,30}}? {_SCORE.replace('a>', 'c>').replace('b>', 'd>')} (?:up|ahead|in front|clear)\b"
    rf"|(?:to give|giving|gave|gives|for|to open|to take) (?:[^,;.\d]{{2,30}}? )?an? {_SCORE.replace('a>', 'e>').replace('b>', 'f>')} (?:lead|advantage|cushion)\b)"
)
#: From a goal to the score, and from a score to its goal.
_TO_SCORE = regexp(rf"(?: of the (?:game|match|night|evening|afternoon|contest))?(?:,? [^,;.\d]{{0,60}}?)??(?:,| and)? {_BRINGS}")
_BY_GOAL = regexp(rf"\b{_BRINGS}[^,;.\d]{{0,40}}? (?:with|through|by (?:scoring|adding|heading)) (?P<the>the|a|their|his|her|its) \Z")
#: The score is one of more than this match, or the goal one of fewer.
_OTHER_SCORE = regexp(r" to \d|, \d")
_OTHER_TALLY = regexp(r"\b(?:aggregate|overall|series|shoot-?out|penalties|tie-?break\w*|first leg|second leg)\b")
_OF_FEWER = regexp(r" (?:of (?!the (?:game|match|night|evening|afternoon|contest|day)\b)|in (?:as many|\w+ minutes|the space|\w+ (?:games|matches))|for (?!an? \d)|from|by|since|this|within|on aggregate|on \w+day)\b")
_SCORES = regexp(r"\b(?:scor\w+|gets?|got|getting|add(?:s|ed|ing)?|grab\w*|hit|hitting|head(?:ed|ing)|slott?\w*|fir(?:ed|ing)|nett\w+|bagg\w+|net|came|struck|strike|curl(?:ed|ing)|smash\w*|notch\w*|tapp\w+|volley\w*|lash\w*|stab\w*|convert\w*|produced|claim\w*|poach\w*|drill\w*|roll\w*|rifl\w+|pounc\w+ for|ran in|with|for|then|before|steer\w*|swept|buried) (?:in )?\Z")
_WINS = regexp(r"\b(?:won|win|winning|took|take|taking|claim\w*|edg\w+|clinch\w*|pinch\w*|stole|snatch\w*|dropp\w+|lost) \Z")
#: Of these there is one more for whoever wins it, and none without a winner.
_UNITS = frozenset("set frame leg rubber rack".split())
_MOST = 12


def running(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The goals and sets that cannot bring a match to the score that is told."""
    noun = singular(claim.core[0]) if claim.core else ""
    unit = claim.form == "noun" and noun in _UNITS
    if claim.form not in ("noun", "bare") or not 2 <= claim.n <= _MOST or not (unit or claim.form == "bare" or noun == "goal") or claim.doc.in_quotation(claim.span) or _OTHER_TALLY.search(claim.sentence.of(claim.doc.text)):
        return
    start = claim.end if claim.form == "noun" else claim.span.end
    text = claim.doc.text[: claim.sentence.end].replace("\n", " ")
    inner = [w for w in claim.parse.words[claim.at + 1 : claim.noun] if claim.form == "noun" and w.tag.startswith(("NN", "JJ", "CC"))]
    m = _TO_SCORE.match(text, start)
    before = _BY_GOAL.search(claim.left) if m is None and claim.form == "noun" else None
    told = m or before
    if told is None or inner or _OF_FEWER.match(text, start) or (m is not None and _OTHER_SCORE.match(text, m.end())):
        return
    one, two = next((a, b) for a, b in (("a", "b"), ("c", "d"), ("e", "f")) if told[a])
    a, b = int(told[one]), int(told[two])
    at = (claim.sentence.start if before is not None else 0) + told.start(one)
    score = Span(at, at + told.end(two) - told.start(one))
    det = claim.left.split()[-1].lower() if claim.left.split() else ""
    left = claim.left[: -len(det) - 1] if claim.left.endswith(" ") else claim.left
    if unit:
        wrong = det == "the" and _WINS.search(left) is not None and (claim.n > a + b or (noun == "set" and claim.n < a + b))
        fits = {a + b}
    elif det in ("his", "her"):
        fits, wrong = {max(a, b)}, claim.n > max(a, b) and _scores(claim, left, before is not None)
    elif claim.owner and det != "the":
        fits = {a, b}  # "Hull's third", "their third"
        wrong = claim.n > max(a, b) and _scores(claim, left, before is not None)
    else:
        fits = {a, b, a + b}
        wrong = claim.n > a + b or (claim.form == "noun" and det == "the" and claim.n not in fits)
        wrong = wrong and _scores(claim, left, before is not None)
    if wrong:
        yield Clash(claim.span, (score,), f"{score.of(claim.doc.text)} comes with the {nth(max(fits))}, not the {nth(claim.n)}")


def _scores(claim: Claim, left: str, told: bool) -> bool:
    """Whether an ordinal is what somebody scores, or a goal that is the subject: "the third goal made it 2-0"."""
    noun = claim.parse.words[claim.noun] if claim.noun is not None and claim.form == "noun" else None
    return told or _SCORES.search(left) is not None or (noun is not None and noun.dep.startswith("nsubj"))


READINGS = (running,)
