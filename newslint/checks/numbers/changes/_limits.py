"""Changes that are limited to a size: "confine the rise to 1 percent rather than 2".

    is_held(lower, sentence, cue) -> bool
    of_limit(lower, sentence, at) -> bool
"""

from __future__ import annotations

import re

from newslint.layers.numbers.directions import CUE, NOUN
from newslint.regexp import regexp
from newslint.source import Span

#: Who limits a change says how large it is to be, not what comes of it: "confine the rise in the rate to 1 percent", "the cut was limited to 40 jobs";
#: nor does who revises it: "a revision of May's gain to 236,000 from 337,000".
_HOLDS = r"limit|confin|restrict|cap|contain|hold|held|keep|kept|restrain|curb|scal|soften|peg|moderat|temper|revis|restat|estimat|correct"
_HOLD_BEFORE = regexp(rf"\b(?:revisions?|restatements?|corrections?) (?:in|of|to) (?:[\w’'-]+ ){{0,5}}$|\b(?:{_HOLDS})(?:e|es|ed|s|ing|ped|ping|ged|ging|ting)?(?: (?:back|down))? (?:(?!(?:and|or|but|to|from|by|at|as|with|after|that|which|was|were|is|are)\b)[\w’'-]+ ){{1,5}}$")
_HELD_BEHIND = regexp(rf" (?:(?:in|of|for|on) [^,;.\d]{{2,40}}? )?(?:(?:has|have|had|to|will|would|should|may|might|could|must|was|were|is|are|be|been|being|then|now|later|instead|again|also|thus|therefore|[a-z]+ly) )+(?:{_HOLDS}|brought|push|put|set|negotiat)(?:ed|d|ped|ged)?(?: (?:back|down))? ")


def is_held(lower: str, span: Span, cue: re.Match[str]) -> bool:
    """Whether a word of change is a noun, and what is limited to a size."""
    if NOUN.fullmatch(cue.group()) is None:
        return False
    return _HOLD_BEFORE.search(lower, max(span.start, cue.start() - 70), cue.start()) is not None or _HELD_BEHIND.match(lower, cue.end(), span.end) is not None


def of_limit(lower: str, span: Span, at: int) -> bool:
    """Whether what a word leads to there is the size that a change is limited to, not a level."""
    cues = [*CUE.finditer(lower, max(span.start, at - 90), at)]
    return bool(cues) and is_held(lower, span, cues[-1])
