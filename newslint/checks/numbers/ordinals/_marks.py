"""An ordinal against the mark that it beats or equals: "a record fifth win, beating the four of Roe", "his fifth equalled the record of five".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.regexp import regexp

_MARK = r"(?:by one )?(?:[\w’'-]+ ){0,4}?(?:record|mark|best|total|tally|haul)(?: [a-z]+){0,2}? of (?:the )?"
_BEAT = r"(?:beat(?:s|ing)?|pass(?:es|ed|ing)?|surpass(?:es|ed|ing)?|overtak(?:es|ing)|overtook|eclips(?:es|ed|ing)|topp(?:ed|ing)|better(?:s|ed|ing)|br(?:eaks|eaking|oke)|exceed(?:s|ed|ing)|improv(?:es|ed|ing)(?: on)?)"
_EQUAL = r"(?:equal(?:s|led|ling|ing|ed)?|match(?:es|ed|ing)|tie[sd]|tying)"
#: "Beating the four wins of Harold Pym", "one more than the four won by".
_OVER = regexp(rf"\b{_BEAT} (?:{_MARK}|the )\Z|\bone (?:more|better) than (?:{_MARK}|the )\Z")
_LEVEL = regexp(rf"\b{_EQUAL} {_MARK}\Z|\blevel with {_MARK}\Z")
#: Who holds it: "the four wins of", "the six won by", or what a record is needs no holder.
_HELD = regexp(r"(?: [a-z]+)? (?:of|by|won by|held by|set by|scored by|taken by|shared by)\b")


def beats(claim: Claim, c: Count) -> str:
    """Whether a number is a mark that the numbered one betters ("over") or equals ("level")."""
    if c.number != claim.number or c.form not in ("numeral", "times", "body"):
        return ""
    over = _OVER.search(c.left)
    if over is not None and ("record" in over.group() or " of " in over.group() or _HELD.match(c.right)):
        return "over"
    return "level" if _LEVEL.search(c.left) else ""


