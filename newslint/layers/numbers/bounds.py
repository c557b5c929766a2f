"""Approximators and bounds around a number: "about", "at least", "up to", "or more"."""

from __future__ import annotations

import re

from newslint.layers.numbers.model import Bound
from newslint.layers.numbers.words import SPACE
from newslint.regexp import regexp

_APPROXIMATE = (
    "about around roughly approximately circa ca. some nearly almost approaching close\\ to near estimated perhaps "
    "maybe just\\ over just\\ under just\\ above just\\ below slightly\\ more\\ than slightly\\ less\\ than "
    "slightly\\ over slightly\\ under a\\ little\\ over a\\ little\\ more\\ than well\\ over well\\ under almost\\ "
    "exactly more\\ or\\ less ~ c. mostly virtually"
)
_MIN = (
    "at\\ least more\\ than over no\\ fewer\\ than no\\ less\\ than not\\ less\\ than upwards\\ of upward\\ of "
    "in\\ excess\\ of above beyond exceeding exceeds exceeded exceed topped topping minimum\\ of greater\\ than "
    "north\\ of surpassed surpassing better\\ than >"
)
_MAX = (
    "up\\ to at\\ most fewer\\ than less\\ than under below no\\ more\\ than not\\ more\\ than as\\ many\\ as as\\ "
    "much\\ as maximum\\ of within lower\\ than shy\\ of short\\ of <"
)


def _words(text: str) -> list[str]:
    return [w.replace("\\ ", " ") for w in re.split(r"(?<!\\) ", text)]


_LEADS: dict[str, tuple[bool, Bound | None]] = {
    **{w: (True, None) for w in _words(_APPROXIMATE)},
    **{w: (False, "min") for w in _words(_MIN)},
    **{w: (False, "max") for w in _words(_MAX)},
    **{
        w: (True, "min")
        for w in ("just over", "just above", "slightly more than", "slightly over", "a little over", "a little more than", "well over")
    },
    **{w: (True, "max") for w in ("just under", "just below", "slightly less than", "slightly under", "well under")},
}
_LEAD = regexp(
    rf"(?<![\w-])(?P<lead>{'|'.join(re.escape(w) for w in sorted(_LEADS, key=len, reverse=True))})(?:{SPACE}(?:a|an"
    rf"|the|another|some|estimated|other|total|record|whopping|staggering|of)){{0,3}}[ \xa0\n]?$"
)
_FIRST_LEADS = frozenset(w.split()[-1] for w in _LEADS) | {
    "a",
    "an",
    "the",
    "another",
    "some",
    "estimated",
    "total",
    "record",
    "of",
    "other",
    "whopping",
    "staggering",
}
TAIL = regexp(rf"\+(?!\w)|-plus(?!\w)|{SPACE}(?:or{SPACE}(?P<or>more|fewer|less|so|higher|older|above)|plus)(?!\w)|-odd(?!\w)")
_LAST_WORD = regexp(r"([a-z~<>.]+)[ \xa0\n-]?$")
#: "30% more than the 800": a comparison, no bound.
_COMPARISON = regexp(
    r"(?:\d|%|percent|per cent|points?|times|half|third|quarter|much|far|lot|twice|slightly|significantly|even|no" r"|many)[ \xa0]$"
)
_WENT = regexp(
    r"\b(?:went|go|goes|going|gone|rose|rise|climbed|pushed|moved|crept|shot|edged|ticked|jumped|picked|came|bid|put"
    r"|brought|take[ns]?|took)\s$"
)


def _compares(head: str, m: re.Match[str]) -> bool:
    """Whether "more than" before a number compares with it instead of bounding it, "up to" is where something went, "some of" a part."""
    lead = m["lead"]
    if lead == "some" and re.match(r"\s+of\s", m.group()[len(lead) :]):
        # "Some of the 12": twelve, of which some.
        return True
    if lead == "up to":
        return _WENT.search(head[: m.start()]) is not None
    if lead in ("below", "above", "over", "under", "beyond"):
        # "40 percent below the 11.2 million", "a row over the 18 flats".
        return m.group().rstrip().endswith(" the") or _COMPARISON.search(head[: m.start()]) is not None
    if not lead.endswith("than") or lead.startswith(("no ", "not ", "slightly", "a little")):
        return False
    return m.group().rstrip().endswith(" the") or _COMPARISON.search(head[: m.start()]) is not None


def read(lower: str, start: int, tail: re.Match[str] | None) -> tuple[bool, Bound | None, int]:
    """Whether the number at `start` is approximate, its bound, and where the words that say so begin; `tail` is TAIL after it."""
    approximate, bound, lead = False, None, start
    head = lower[max(start - 44, 0) : start]
    word = _LAST_WORD.search(head[-14:])
    if (word and word[1] in _FIRST_LEADS) or (head[-1:] in "~<>" and head):
        m = _LEAD.search(head)
        if m and not _compares(head, m):
            approximate, bound = _LEADS[m["lead"]]
            lead = start - len(head) + m.start("lead")
    if tail:
        # "12 or so", "12-odd" are loose, "12 or more", "12+" open.
        if tail["or"] == "so" or tail.group() == "-odd":
            approximate = True
        else:
            bound = "max" if tail["or"] in ("fewer", "less") else "min"
    return approximate, bound, lead
