"""Numbers near an ordinal that are parts of a sum or some of more, and so no whole that it is of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newslint.checks.numbers.ordinals._marks import beats
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.layers.names.people import human
from newslint.regexp import regexp

#: Parts of a game: what is done in one is told of it, not numbered by it.
STRETCHES = (("half",), ("quarter",), ("period",), ("set",), ("round",), ("innings",), ("session",), ("lap",))
#: "The two had met before, and each had won once".
_EACH = regexp(r"\b(?:each|both)\b[^,;.]*\Z", re.IGNORECASE)
_OF_MORE = regexp(rf" of (?:(?:the|its|his|her|their|those|these|[\w’'-]+[’']s) )?({NUMERAL})\b", re.IGNORECASE)
_WHERE = regexp(r"(?: times)? (?:in|on|at|against|for|away|with)\b")


_AND_ONE = regexp(r"[^.;:]{0,60}?,? and (?:an?|one) (?:[a-z]+-old |[a-z]+ )?(?:man|woman|boy|girl|child|person|worker|driver|passenger|soldier|teenager|student|pupil|officer)\b")


def of_a_sum(c: Count, counts: Iterable[Count]) -> bool:
    """Whether a number is one of two that are told together, or each one's: "won twice on Friday and three times on Saturday", "eight before 2000 and one in 2008"."""
    if c.form == "numeral" and c.noun and _AND_ONE.match(c.right):
        return True  # "two men, ages 78 and 66, and a woman, 83"
    if c.form == "numeral" and not c.noun:
        return any(o is not c and o.form == "numeral" and not o.noun and o.sentence == c.sentence and _WHERE.match(max(c, o, key=lambda x: x.span).right) and max(c, o, key=lambda x: x.span).left.endswith(" and ") for o in counts)
    if c.form != "times":
        return False
    beside = (o for o in counts if o is not c and o.form == "times" and o.sentence == c.sentence and _WHERE.match(o.right))
    return _EACH.search(c.left) is not None or (_WHERE.match(c.right) is not None and any(";" not in o.right[: max(c.span.start - o.span.end, 0)] + c.right[: max(o.span.start - c.span.end, 0)] for o in beside))


def some_of_more(claim: Claim, c: Count, counts: Iterable[Count]) -> bool:
    """Whether a number is some of more: "two of the five counts, the first and the fourth", "has three islands. Two are inhabited"."""
    if c.form == "numeral" and (m := _OF_MORE.match(c.right)) is not None and value_of(m[1]) > c.value:
        return True
    return c.form == "numeral" and not c.noun and any(o.noun and o.form == "numeral" and o.span.start < c.span.start < claim.span.start and c.number - o.number <= 1 and o.value >= claim.n for o in counts)


_THOSE_TIMES = regexp(r"(?: (?:of (?:those|these|the) )?(?:times|occasions|visits|trips|attempts|tries|cases)\b|[^.;]{0,20}\btimes\b)|[.,;]")
#: Says that what is told went before the numbered one.
_TOLD_EARLIER = regexp(r"\b(?:also|already|previously|earlier|before|had)\b", 2)
#: "The three-term mayor".
_OF_ONE = regexp(r"-[a-z]+ (?:[a-z]+ )??([a-z]+)\b")


def counted_in(claim: Claim, c: Count) -> bool:
    """Whether an ordinal is the one that a number leads to: "a fifth time, beating the four wins of Roe", "the three-term mayor will run for a fourth term"."""
    if claim.n == c.value + 1 and c.form in ("times", "numeral") and _THOSE_TIMES.match(c.right) and c.span.of(claim.doc.text).lower() in ("both", "all three", "all four", "three", "four") and _TOLD_EARLIER.search(claim.doc.text, c.sentence.start, c.span.start):
        return True  # "his third visit. He also came in January and April, and left both times without a deal"
    mark = beats(claim, c)
    if mark:
        return claim.n == c.value + (mark == "over")
    who = _OF_ONE.match(c.right) if c.form == "compound" else None
    return who is not None and human(who[1]) and claim.n in (c.value, c.value + 1)
