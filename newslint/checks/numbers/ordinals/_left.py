"""An ordinal among so many, and how many of them are left: "after the 18th of 21 stages, with two left to ride" is after the 19th.

How many are left is told by a number ("two more are scheduled", "the remaining three") or by names ("leaving only Hull", "York is the only one yet to
vote"). As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.ordinals._described import phrase
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL})"
_OF = regexp(rf" (?:and (?:last|final) )?(?:of|in a (?:series|set|run|row|programme|program|string) of) (?:(?:an?|the|its|his|her|their|this|those|these|[\w’' ]{{1,40}}?[’']s?) )?(?:[a-z]+ )??(?P<n>{_N})\b(?:[ -](?P<noun>[a-z-]+))?", 2)
_TO_COME = r"(?:left|remaining|remain|remains|to go|to play|to come|to follow|to be (?:played|held|run|given|ridden|called|heard|sailed|raced|paid|built|opened|delivered|signed)|still to [a-z]+|yet to [a-z]+|outstanding)"
#: "With two left to ride", "two remain", "with the last to follow on June 27", "only one more to come".
_LEFT = regexp(rf"(?:\b(?:with|and|has|have|having|leaves|leaving|are|is) |[,;] |\A)(?:only |just |but )?(?:(?P<k>{_N}) (?:(?P<noun>(?!more\b|left\b|is\b|are\b|still\b|yet\b)[a-z-]+) )?(?:more )?(?:(?:is|are|still|yet|now) )?{_TO_COME}|the (?P<last>last|final)(?: of them| one)? (?:due |still |yet |set )?to (?:follow|come|be [a-z]+))\b(?! (?:behind|over|out|on (?:his|her|its|their)|for|of)\b)", 2)
#: "Leaving three men still underground".
#: "The remaining three", "the other two will be held", "two more are scheduled", "faces two more", "two others are to follow".
_LEAVING = regexp(
    rf"[,;] (?:which |and |a move that )?(?:leaving|leaves|left) (?:only |just |another |the other |the last )?(?P<k>{_N})(?! (?:dead|injured|hurt|wounded|homeless|others? (?:dead|injured|hurt|wounded)|[a-z]+ (?:dead|injured|hurt|wounded|homeless)\b))(?: (?P<noun>(?!more\b|others?\b|still\b|to\b|in\b|on\b|at\b|under|inside\b|alive\b|missing\b|trapped\b|unaccounted\b|unsold|unfilled|unsolved|occupied|standing\b|afloat|aboard|stranded|below\b|open\b|yet\b)[a-z-]+))?(?: (?:more|others?))?"
    r"(?: (?:still|yet|underground|inside|below|alive|missing|trapped|unaccounted|at large|in (?:the (?:race|field|running|contest|draw|building|water|mine|pit|cave|house|hotel|embassy|competition|hunt)|custody|captivity|prison|jail|office|use|service|play|hand)|on (?:board|the (?:run|list|mountain|ledge|roof|ship|plane))|to (?:be [a-z]+|go|play|come|follow|find)|unsold|unfilled|unsolved|occupied|standing|afloat|aboard|stranded|open)\b|(?=[.;]|$))"
)
_REST = regexp(
    rf"\b[Tt]he remaining (?P<rest>{_N})\b(?= (?P<np>[a-z]+)|[.,;])|\b[Tt]he (?P<r2>{_N}) (?:remaining(?: [a-z]+)?|that remain|still (?:to [a-z]+|left|outstanding))\b"
    rf"|\b[Tt]he (?:other|last|final) (?P<other>{_N})(?: [a-z]+)? (?:will|are to|are due|are set|are scheduled|are planned|are expected|remain|have yet)\b"
    rf"|(?:\A|[;:,–—] (?:and )?|\band )(?:[Aa] (?:further|final) )?(?P<more>{_N}) (?:more|others?|further (?:[a-z]+))(?: [a-z]+s)? (?:(?:is|are|were|have been|had been) (?:scheduled|planned|due|set|to|still|yet|under|expected|in the works)|will|remain|follow)\b"
    rf"|\b(?:faces?|facing|leav(?:es?|ing)|has|have|needs?|requires?) (?:only |just |still )?(?P<faces>{_N}) (?:more(?: [a-z]+)?(?:[.,;]| (?:to|before|in|on|at)\b)|to go\b|[a-z]+ (?:to go|left|remaining)\b)"
    rf"|\bwith (?P<with>{_N}) (?:more )?(?:[a-z]+ )?(?:scheduled|planned|due|to go|to come|remaining|left|to follow)\b"
)
_PROPER = r"(?:(?:the |[a-z]+ ){0,2}(?:[A-ZÀ-Þ][\w’'.-]*)(?: (?:(?:of|the|de|van) ){0,2}[A-ZÀ-Þ][\w’'-]+){0,3})"
_PROPERS = rf"(?P<%s>{_PROPER}(?:, {_PROPER})*(?:,? and {_PROPER})?)"
_NAMED = regexp(
    rf"\bleaving (?:only |just )?{_PROPERS % 'a'}(?: [a-z]+s)?(?: (?:as the|still|open|alone|alive|in|standing|to|working|without|on|the)\b|[.,;]|$)"
    rf"|(?:\A|[;:,–—] )(?:Only )?{_PROPERS % 'b'} (?:is|are) (?:now )?(?:the only (?:one|two|three|[a-z]+)s? (?:that |which |who )?(?:(?:has|have|is|are) )?(?:yet|left|still|remaining|not|to have (?:yet|not)|without)|yet to|still to|the last)\b"
    rf"|(?:\A|[;:,–—] )Only {_PROPERS % 'c'} (?:has|have|is|are|remains?) (?:yet to|still to|left|not|still open|open)\b"
)
_SPLIT = regexp(r",? and |, ")
_HALFWAY = regexp(r"\b(?:the )?half-?way (?P<of>stage|point|mark)\b|\bat half-?way\b")
#: The one that an ordinal numbers is over, or has been reached.
_OVER = regexp(r"(?:\b(?:after|following|wins?|won|winning|complet\w+|finish\w+|played|reach(?:es|ed)|held|gave|heard|was|is|be|on|in|took|lost|losing|ended|at the end of|into|becoming|became|becomes|opened|closed|passed|paid|released|received|made|staged|delivered|signed|launched|approved|cleared|cast|makes|rode|ran|flew|wrote|sold|caught|found|brought|freed|seized|sank|sunk|shot|for|to|[a-z]{2,}ed)|,|—|–) (?:only )?(?:the )?\Z", 2)
_AHEAD = regexp(r"\b(?:will|would|before|ahead of|until|next|due|going into|begin\w*|start\w*|hold|enters?)\b[^.;]{0,60}\Z")
_STANDS_LATER = regexp(r"\b(?:since then|later|meanwhile|elsewhere|another|previous)\b")


class _Left(NamedTuple):
    """How many are left, the words that say so, and their noun."""

    k: int
    at: Span
    noun: str


_ITS_WHOLE = regexp(r"\b(?:must (?:pass|clear|win|go through)|needs?|requires?|has|have|takes?|there are|consists? of|comprises?|plays?|run over|over|in|when|once|until)(?: the| at least)? \Z", 2)


def of_a_course(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One of a course whose length another clause tells: "bills need three readings. It passed its second on Monday and faces two more"."""
    if claim.form not in ("bare", "noun") or not (claim.owner or claim.right.startswith((" to do so", " to do it"))):
        return
    doc = claim.doc
    for c in counts:
        own = singular(claim.core[0]) == singular(c.noun) if claim.form == "noun" and claim.core else True
        if 0 <= claim.number - c.number <= 1 and c.span.end < claim.span.start and c.form == "numeral" and c.noun and own and not c.part and not c.more and _ITS_WHOLE.search(c.left[-24:]):
            m = _REST.search(doc.text[claim.end : claim.sentence.end].replace("\n", " "))
            g = next((g for g in ("faces", "with", "more") if m and m[g]), "")
            if m is not None and g and claim.n <= c.value and value_of(m[g]) < c.value and c.value - value_of(m[g]) != claim.n:
                at = Span(claim.end + m.start(g), claim.end + m.end(g))
                yield Clash(claim.span, (c.span, at), f"with {m[g]} of {c.value} left this is the {nth(c.value - value_of(m[g]))}, not the {nth(claim.n)}")
                return


def of_those_left(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One that cannot be the latest of so many, for those that are left."""
    doc = claim.doc
    m = _OF.match(doc.text[claim.end : claim.sentence.end].replace("\n", " ")) if claim.form in ("bare", "noun") else None
    if m is None or (claim.form == "noun" and claim.core and m["noun"] and singular(m["noun"]) != singular(claim.core[0])) or not (_OVER.search(claim.left[-24:]) or claim.left == "The "):
        return
    whole, after = value_of(m["n"]), claim.end + m.end()
    if whole < 3 or claim.n > whole:
        return
    halfway = next((h for s in doc.sentences[max(claim.number - 2, 0) : claim.number + 1] for h in _HALFWAY.finditer(doc.text, s.start, s.end)), None)
    if halfway is not None and whole % 2 == 0 and claim.n != whole // 2 and claim.left.endswith(("after the ", "After the ")) and m["noun"] == "rounds":
        yield Clash(claim.span, (Span(*halfway.span()),), f"halfway of {m['n']} is the {nth(whole // 2)}, not the {nth(claim.n)}")
        return
    noun = phrase(doc, claim.sentence, claim.end + m.end("n") + 1)[0] if m["noun"] else singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
    left = _told(claim, after, singular(noun))
    if left is None or doc.in_quotation(left.at) or (left.noun and noun and singular(left.noun) != singular(noun) and not (human(singular(left.noun)) and human(singular(noun)))):
        return
    fits = {whole - left.k} | ({whole - left.k + 1} if _AHEAD.search(claim.left) and not claim.left.endswith("be the ") else set())
    if claim.n not in fits and left.k < whole:
        told = "one" if left.k == 1 else str(left.k)
        yield Clash(claim.span, (left.at,), f"with {told} of {m['n']} left this is the {nth(whole - left.k)}, not the {nth(claim.n)}")


def _told(claim: Claim, after: int, noun: str) -> _Left | None:
    """What is said of those left, in the sentence of the ordinal or one of the next four."""
    doc = claim.doc
    stretches = (Span(after, claim.sentence.end), *doc.sentences[claim.number + 1 : claim.number + 5])
    for i, s in enumerate(stretches):
        text = s.of(doc.text).replace("\n", " ")
        if i >= 2 and any(q.kind == "ordinal" for q in doc.numbers_in(stretches[i - 1])):
            return None
        m = (_LEFT.search(text) or _LEAVING.search(text) if i == 0 else _LEFT.match(text)) if i < 2 else None
        if m is not None:
            return _Left(value_of(m["k"]) if m["k"] else 1, Span(s.start + m.start(), s.start + m.end()), m["noun"] or "")
        m = _REST.search(text)
        if m is not None and not _STANDS_LATER.search(text, 0, m.start()):
            g = next(g for g in ("rest", "r2", "other", "more", "faces", "with") if m[g])
            named = phrase(doc, doc.sentence_at(s.start), s.start + m.end(g) + 1)[0]
            return _Left(value_of(m[g]), Span(s.start + m.start(g), s.start + m.end(g)), "" if named in ("more", "others") else named)
        m = _NAMED.search(text) if i < 2 else None
        if m is not None:
            g = next(g for g in "abc" if m[g])
            return _Left(len(_SPLIT.split(m[g])), Span(s.start + m.start(g), s.start + m.end(g)), "")
    return None


READINGS = (of_those_left, of_a_course)
