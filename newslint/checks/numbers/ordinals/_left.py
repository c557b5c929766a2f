"""An ordinal among so many, and how many of them are left: "after the 18th of 21 stages, with two left to ride" is after the 19th.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_OF = regexp(rf" (?:and (?:last|final) )?of (?:(?:an?|the|its|his|her|their|this|[\w’' ]{{1,40}}?[’']s?) )?(?:[a-z]+ )??(?P<n>(?i:{NUMERAL}))\b(?:[ -](?P<noun>[a-z-]+))?", 2)
_TO_COME = r"(?:left|remaining|remain|remains|to go|to play|to come|to follow|to be (?:played|held|run|given|ridden|called|heard|sailed|raced)|still to [a-z]+|yet to [a-z]+|outstanding)"
#: "With two left to ride", "two remain", "with the last to follow on June 27", "only one more to come".
_LEFT = regexp(rf"(?:\b(?:with|and|has|have|having|leaves|leaving|are|is) |[,;] |\A)(?:only |just |but )?(?:(?P<k>(?i:{NUMERAL})) (?:(?P<noun>(?!more\b|left\b|is\b|are\b|still\b|yet\b)[a-z-]+) )?(?:more )?(?:(?:is|are|still|yet|now) )?{_TO_COME}|the (?P<last>last|final)(?: of them| one)? (?:due |still |yet |set )?to (?:follow|come|be [a-z]+))\b(?! (?:behind|over|out|on (?:his|her|its|their)|for|of)\b)", 2)
_HALFWAY = regexp(r"\b(?:the )?half-?way (?P<of>stage|point|mark)\b|\bat half-?way\b")
#: The one that an ordinal numbers is over, or has been reached.
_OVER = regexp(r"\b(?:after|following|wins?|won|winning|complet\w+|finish\w+|played|reach(?:es|ed)|held|gave|heard|was|is|on|in|took|lost|losing|ended|at the end of|into) (?:the )?\Z", 2)
_AHEAD = regexp(r"\b(?:will|would|before|ahead of|until|next|due|going into)\b[^.;]{0,60}\Z")


def of_those_left(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One that cannot be the latest of so many, for those that are left."""
    doc = claim.doc
    m = _OF.match(doc.text[claim.end : claim.sentence.end].replace("\n", " ")) if claim.form in ("bare", "noun") else None
    if m is None or (claim.form == "noun" and claim.core and m["noun"] and singular(m["noun"]) != singular(claim.core[0])) or not _OVER.search(claim.left[-24:]):
        return
    whole, after = value_of(m["n"]), claim.end + m.end()
    if whole < 3 or claim.n > whole:
        return
    halfway = next((h for s in doc.sentences[max(claim.number - 2, 0) : claim.number + 1] for h in _HALFWAY.finditer(doc.text, s.start, s.end)), None)
    if halfway is not None and whole % 2 == 0 and claim.n != whole // 2 and claim.left.endswith(("after the ", "After the ")) and m["noun"] == "rounds":
        yield Clash(claim.span, (Span(*halfway.span()),), f"halfway of {m['n']} is the {nth(whole // 2)}, not the {nth(claim.n)}")
        return
    tail = doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)]
    left, start = _LEFT.search(doc.text[after : claim.sentence.end].replace("\n", " ")), after
    if left is None and tail != claim.sentence:
        left, start = _LEFT.match(tail.of(doc.text)), tail.start  # "Two remain."
    if left is None or doc.in_quotation(at := Span(start + left.start(), start + left.end())) or (left["noun"] and m["noun"] and singular(left["noun"]) != singular(m["noun"])):
        return
    k = value_of(left["k"]) if left["k"] else 1
    fits = {whole - k} | ({whole - k + 1} if _AHEAD.search(claim.left) else set())
    if claim.n not in fits and k < whole:
        told = "one" if k == 1 else str(left["k"])
        yield Clash(claim.span, (at,), f"with {told} of {m['n']} left this is the {nth(whole - k)}, not the {nth(claim.n)}")


READINGS = (of_those_left,)
