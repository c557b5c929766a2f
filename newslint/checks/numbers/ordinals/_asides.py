"""Ordinals that count nothing here: figures of speech, titles kept, a booster, and lists that are somebody else's."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: "Took him for the fifth member of the quartet", "billed as the fifth book in his trilogy".
_FIGURATIVE = regexp(
    r"\b(?:took|taken|mistook|mistaken)\b[^.;]{0,40} for (?:the |an? )?$|\b(?:call(?:ed|s|ing)? (?:him|her|it|them)|known|regard\w*|consider\w*|billed|dubbed|nicknamed|hailed|jok\w+|styled|treated|honorary|unofficial|so-called|like|as good as|almost|inaccurately)\b[^.;]{0,40}$"
)
#: "Took the prize for the second time", "called off for the third time" are no figures.
_TIME = regexp(r"[ \n](?:straight |consecutive |successive )?(?:time|day|night|week|month|quarter|year|season)\b")
#: "Saturday's was their fifth, not their fourth".
_DENIED = regexp(r"\b(?:not|no longer|rather than|instead of) (?:the |an? |his |her |its |their )?$")
#: Whoever keeps a title has won it once more than he kept it.
_KEPT = regexp(r"\b(?:retain\w*|defend(?:s|ed|ing)?\b|(?<![Gg]oal )(?<![Ww]ing )defen[cs]e(?! (?:minister|secretary|ministry))|held on to|hold on to|(?<!best-)kept|keep|successfully)\b[^.;]{0,60}$")
#: "A third dose of the two-dose vaccine"; not "the fourth dose of the three-dose vaccine".
_EXTRA = regexp(r"\b(?:an?|another|his|her|their)(?: [a-z]+)? $|\b(?:booster|additional|extra)\b", re.IGNORECASE)
_BOOSTER = regexp(r"[ \n](?:[a-z]+[ \n])?(?:dose|shot|jab|injection|vaccination)s?\b")
#: "The third child of two teachers": of its parents.
_CHILD_OF = regexp(r"[ \n](?:and[ \n][a-z]+[ \n])?(?:child|son|daughter|baby|boy|girl)[ \n](?:of|to)\b")
_OFFSPRING = regexp(r"[ \n](?:[a-z]+[ \n])?(?:children|sons|daughters|babies|boys|girls|siblings)\b")
#: "Would bring him level with Kools, who had the race in 1974": the years of another.
_LEVEL_WITH = regexp(r"\b(?:level|equal|alongside|join\w*|emulat\w+|match\w*|surpass\w*|overtak\w+|behind|than|like|unlike|after|succe\w+)[ \n](?:with[ \n])?(?:[a-z]+[ \n]){0,3}(?:[A-Z][\w’'-]+[ \n]?){1,3},[ \n](?:who|whose)\b[^.;]*$")


#: "The fifth, Milagros Etchart; the seventh, Thea Lindahl; and the eighth": each by its rank.
_RANKS = regexp(r",[^.;]{3,60}; (?:and )?the (?P<n>[a-z]+)\b")


#: "The second of those prizes": of those told, whichever that was.
_OF_THOSE = regexp(r" of (?:those|these) [a-z]+\b")
#: "It was the second: a first jury failed to agree".
_EXPLAINED = regexp(r" ?[:;–—-] ?an? first\b")
#: "Two earlier strikes. The first lasted 11 weeks and the second 19 days".
_THE_FIRST_AND = regexp(r"\b[Tt]he first\b[^.;]{3,120}(?:\band|\bbut|,) the $")
_FINISHED = regexp(r"\b(?:finish(?:ed|es|ing)?|came|come|placed|ended|stands?|stood|lies?|lay|ranked|seeded) $")


def aside(doc: Document, claim: Span, told: Sequence[Span]) -> bool:
    """Whether an ordinal at `claim` is not to be held against what is told at `told`."""
    text = doc.text
    sentence = doc.sentence_at(claim.start)
    before = text[sentence.start : claim.start]
    if (_FIGURATIVE.search(before[-60:]) and not _TIME.match(text, claim.end)) or _DENIED.search(before[-30:]) or (_KEPT.search(text[max(sentence.start, claim.start - 90) : claim.start]) and not before.endswith("after the ")):
        return True
    if (_BOOSTER.match(text, claim.end) and _EXTRA.search(before)) or (_CHILD_OF.match(text, claim.end) and not any(_OFFSPRING.match(text, s.end) for s in told)):
        return True
    if _OF_THOSE.match(text, claim.end) or _EXPLAINED.match(text, claim.end) or (claim.of(text) == "second" and _THE_FIRST_AND.search(before)):
        return True
    if _placed(doc, claim, sentence):
        return True
    if _FINISHED.search(before) and any(s.of(text).lower() == "both" for s in told):
        return True
    if _before_the_stretch(doc, claim, told) or _of_the_term(doc, claim, told):
        return True
    rank = _RANKS.match(text, claim.end)
    if rank is not None and int(ORDINALS.get(claim.of(text), 0)) + 1 < int(ORDINALS.get(rank["n"], 0)):
        return True
    other = _LEVEL_WITH.search(text, claim.end, max(told).start) if told else None
    # "After Ann Lee, who led it in 1990, and Eva Moe, who": they are told themselves.
    return other is not None and not any(other.start() < s.start and "," not in text[other.start() : s.start] for s in told)


#: "Fifth in 9.88", "sixth, two seconds back": the place in a result.
_RESULT = regexp(r" (?:in|with|on|at) \d+[.:]\d|,? (?:\d[\d.]*|[a-z]+) (?:seconds?|points?|strokes?|shots?|lengths?|minutes?|metres?|meters?) (?:back|behind|adrift|off)\b")


def _placed(doc: Document, claim: Span, sentence: Span) -> bool:
    """Whether an ordinal without a noun is a place in a result: others of the sentence are of the places beside it."""
    n = ORDINALS.get(claim.of(doc.text).lower())
    if n is None or n < 2 or _RESULT.match(doc.text, claim.end) is None:
        return False
    near = {w for w, v in ORDINALS.items() if abs(v - n) == 1}
    return any(w in near for w in re.findall(r"[a-z]+", sentence.of(doc.text).lower()))


_STRETCH = regexp(rf" (?:time |win |title )?in (?P<n>\d{{1,3}}|{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 99)}) (?P<unit>years|decades)\b")


def _before_the_stretch(doc: Document, claim: Span, told: Sequence[Span]) -> bool:
    """Whether what is told was before the years that a first is counted in: "for the first time in 15 years, having last won in 1997"."""
    m, now = _STRETCH.match(doc.text, claim.end), doc.metadata.date
    if m is None or now is None or not told:
        return False
    years = (int(m["n"]) if m["n"].isdigit() else CARDINALS[m["n"]]) * (10 if m["unit"] == "decades" else 1)
    days = [e.readings[0].high for e in doc.dates for s in told if s.start <= e.span.start < s.end and e.readings]
    return bool(days) and all(d.year <= now.year - years + 1 for d in days)


_TERM = regexp(r" (?:[a-z-]+ )?(?:term|mandate|tenure)\b")
_SWORN = regexp(r"\b(?:sworn in|inaugurated|took office|takes office|took the oath|begins?|began|starts?|started)\b")
#: From an election to the oath.
_ELECTED = dt.timedelta(days=200)


def _of_the_term(doc: Document, claim: Span, told: Sequence[Span]) -> bool:
    """Whether the last of the elections told is that of the term which begins: "sworn in for a fourth term ... re-elected in 2007, 2011 and last month"."""
    now, sentence = doc.metadata.date, doc.sentence_at(claim.start)
    if now is None or len(told) != ORDINALS.get(claim.of(doc.text).lower()) or not _TERM.match(doc.text, claim.end) or not _SWORN.search(doc.text, *sentence):
        return False
    last = max(told, key=lambda s: s.start)
    return any(last.start <= e.span.start < last.end and e.readings and now - _ELECTED <= e.readings[0].high <= now for e in doc.dates)
