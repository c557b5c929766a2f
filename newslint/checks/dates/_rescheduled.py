"""The old and the new day of what was put off or brought forward: "the hearing, postponed from March 14, will be held on March 7".

A range with its "to" ("put off from 14 March to 7 March") is for invalid ranges (NL202) where it is put off.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint.checks.dates._constructions import Sign
from newslint.checks.dates._sequence import contradicts
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

_OFF = r"(?P<off>postpon(?:ed|ing|ement)|put(?:ting)? (?:back|off)|push(?:ed|ing) back|delay(?:ed|ing)?|deferr(?:ed|ing)|adjourn(?:ed|ing)|extend(?:ed|ing)|mov(?:ed|ing) back)"
_FORWARD = r"(?P<forward>(?:brought|bringing|moved|moving) forward|(?:moved|moving) up|advanc(?:ed|ing))"
_DAY = r"(?:the )?(?:\w+day,? )?(?:the )?"
_CUE = regexp(rf"\b(?:{_OFF}|{_FORWARD})\b")
#: Up to the old day, where the new one follows: "postponed twice from".
_FROM = regexp(rf"\b(?:{_OFF}|{_FORWARD})(?: (?!to\b|until\b)[\w’'-]+){{0,4}} from {_DAY}$")
#: From the old day to the new one, by the verb of what takes place then; or straight "to" it.
_HELD = regexp(rf"(?: [^.;]{{1,70}})?,?(?: [\w’'-]+){{0,3}}? (?:was|were|will|is|are|has been|have been|would|took|takes|went|goes|begins|began|opens|opened|starts|started)\b[^.;,]{{0,40}}? on {_DAY}$")
_TO = regexp(rf",? (?:to|until|till) {_DAY}$")
#: "Put back to 7 March from 14 March".
_UNTIL = regexp(rf"\b(?:{_OFF}|{_FORWARD})(?: (?!from\b)[\w’'-]+){{0,4}} (?:to|until|till) {_DAY}$")
_BACK_FROM = regexp(rf",? from {_DAY}$")
#: "Was due on 14 March but has been put back to 7 March".
_DUE = regexp(rf"\b(?:scheduled|set|due|planned|fixed|billed|supposed|expected|meant) (?:for|on|to (?:be )?(?:[a-z]+ ){{1,3}}?on) {_DAY}$")
_PUT = regexp(rf"(?!.*\d)[^.;]{{0,70}}?\b(?:{_OFF}|{_FORWARD})(?: [\w’'-]+){{0,3}}? (?:to|until|till) {_DAY}$")


def moved(doc: Document) -> Iterator[tuple[list[Span], TimeExpression, TimeExpression, bool, Sign]]:
    """Two days that a sentence puts the wrong way round: it, the two in the order of print, and whether the first is told to be the earlier one."""
    for sentence in doc.sentences if _CUE.search(doc.text) else ():
        if _CUE.search(doc.text, sentence.start, sentence.end) is None or doc.block_at(sentence.start).kind not in ("paragraph", "headline", "deck", "caption"):
            continue
        days = [x for x in doc.dates_in(sentence) if x.kind == "date" and x.day is not None and not doc.in_quotation(x.span)]
        for one, two in pairwise(days):
            told = _order(doc, sentence, one, two)
            if told is not None and contradicts(*((one, two) if told.first_earlier else (two, one))):
                yield [sentence], one, two, told.first_earlier, Sign("after" if told.new_first else "then", "middle", 0, 0, seen=frozenset(("rescheduled",)))


class _Move(NamedTuple):
    """Whether of two days the first has to be the earlier one, and whether it is the new one."""

    first_earlier: bool
    new_first: bool


def _order(doc: Document, sentence: Span, one: TimeExpression, two: TimeExpression) -> _Move | None:
    """What was moved from one day to another; None where nothing was."""
    lead, gap = (doc.text, sentence.start, one.span.start), (doc.text, one.span.end, two.span.start)
    if (told := _FROM.search(*lead)) and (_HELD.fullmatch(*gap) or (told["forward"] and _TO.fullmatch(*gap))):
        return _Move(told["forward"] is None, False)
    if (told := _UNTIL.search(*lead)) and _BACK_FROM.fullmatch(*gap):
        return _Move(told["forward"] is not None, True)
    if _DUE.search(*lead) and (told := _PUT.fullmatch(*gap)):
        return _Move(told["forward"] is None, False)
    return None
