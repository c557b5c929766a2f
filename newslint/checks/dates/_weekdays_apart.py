"""Two weekdays of a sentence with the days between them: "voted on Wednesday, a day after the offer was made on Thursday".

Weekdays alone have no order, as each may be of this week or of the last one; a small number of days between them says which it has to be.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.dates._constructions import Sign
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

_DAYS = {"a day": 1, "one day": 1, "the day": 1, "two days": 2, "three days": 3, "four days": 4, "five days": 5}
CUE = regexp(rf"\b(?P<days>{'|'.join(_DAYS)}) (?P<way>after|before) ")
#: The words of the side event up to its weekday: one clause with nobody who says it and nothing that it began or ends.
_SIDE = regexp(r"(?![^,;.:()]*\b(?:said|says|told|announced|added|that|which|who|whose|until|till|since|for|from|to be|would|will|due|scheduled|planned|before|after|and|than|ended|ending|begun|began)\b)[^,;.:()—]{3,70}? on $")
#: Between the weekday of the main event and the words of order.
_MAIN = regexp(r"[^,;.:()]{0,70}?(?:,| —)? (?:(?:only|just|barely) )?$")
_AHEAD = regexp(r"\b(?:will|would|due|scheduled|planned|if|every|each|most|usually|Last|last|next|Next)\b")
_CLOSES = regexp(r"(?:[.,;]| in | at | over | by | with | night| morning| evening| afternoon|$)")


def apart(doc: Document) -> Iterator[tuple[list[Span], TimeExpression, TimeExpression, bool, Sign]]:
    """Two weekdays that are not as many days apart as their sentence says: it, the two in the order of print, and whether the first is put first."""
    for sentence in doc.sentences:
        days = [x for x in doc.dates_in(sentence) if x.weekday is not None]
        if len(days) != 2 or any(x.kind != "weekday" for x in days) or doc.block_at(sentence.start).kind not in ("paragraph", "headline", "deck"):
            continue
        main, side = days
        cues = list(CUE.finditer(doc.text, sentence.start, sentence.end))
        if len(cues) != 1 or not main.span.end <= cues[0].start() < side.span.start:
            continue
        cue = cues[0]
        if not _MAIN.fullmatch(doc.text, main.span.end, cue.start()) or not _SIDE.fullmatch(doc.text, cue.end(), side.span.start) or not _CLOSES.match(doc.text, side.span.end):
            continue
        if _AHEAD.search(doc.text, sentence.start, sentence.end) or any(doc.in_quotation(x.span) for x in days) or _said(doc, sentence, main):
            continue
        back = cue["way"] == "after"
        if (main.weekday - side.weekday) * (1 if back else -1) % 7 != _DAYS[cue["days"]]:  # type: ignore[operator]
            yield [sentence], main, side, not back, Sign("after" if back else "before", "middle", 0, 0, seen=frozenset(("weekdays apart",)))


def _said(doc: Document, sentence: Span, main: TimeExpression) -> bool:
    """Whether the first weekday is that of telling: "said on Wednesday that it had sold the mill, a day after"."""
    words = set(doc.text[sentence.start : main.span.end + 6].lower().replace(",", " ").split())
    return bool(words & {"said", "says", "told", "announced", "warned", "wrote", "confirmed", "denied", "claimed", "that"})
