"""Results of votes and matches: "voted 7-2", "beat Utrecht 3-1", "by 52 votes to 48"."""

from __future__ import annotations

from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Tally(NamedTuple):
    """Two sides of a result, as printed; of one in words the span has the first."""

    span: Span
    x: float
    y: float
    sentence: Span
    #: A vote that turned something down: the greater number was against it.
    rejected: bool = False

    @property
    def values(self) -> tuple[float, float]:
        return self.x, self.y


_N = r"\d{1,3}|[a-z]+(?:-[a-z]+)?"
#: "By 52 votes to 48", "voted by 76 to 65", "in a vote of 7 to 2".
_IN_WORDS = regexp(rf"(?P<x>{_N})[ \n](?:votes[ \n])?(?:to|against)[ \n](?P<y>{_N})(?![\w%]|[ \n](?:percent|per[ \n]cent|years?|months?))")
_VOTED = regexp(r"\b(?:by|of|voted|votes|vote|passed|approved|was)[ \n]$")
_VOTES = regexp(r"\bvot(?:e|es|ed|ing)\b|\bballot|\b(?:passed|approved|rejected|adopted|defeated)\b")
_REJECTED = regexp(r"\b(?:reject\w*|defeat\w*|turn\w*[ \n]down|block\w*|vot\w+[ \n](?:down|against)|against|oppos\w+|kill(?:ed|s)?)\b")


def spelled(word: str) -> float:
    """What a number in figures or words says: "14", "fourteen", "twenty-one"; 0 where it is none."""
    if word.isdigit():
        return float(word)
    parts = [CARDINALS.get(w, 0) for w in word.lower().split("-")]
    return float(sum(parts)) if all(parts) and (len(parts) == 1 or (len(parts) == 2 and parts[0] >= 20 > 10 > parts[1])) else 0


def tallies(doc: Document) -> list[Tally]:
    """Every result that an article gives, in order."""
    found = [Tally(q.number, *q.values, doc.sentence_at(q.span.start)) for q in doc.numbers if q.kind == "score" and len(q.values) == 2]
    for s in doc.sentences:
        if not _VOTES.search(doc.text, *s):
            continue
        for m in _IN_WORDS.finditer(doc.text, *s):
            x, y = (spelled(m["x"]), spelled(m["y"]))
            if x and y and _VOTED.search(doc.text, s.start, m.start()) and not any(t.span.overlaps(Span(*m.span())) for t in found):
                found.append(Tally(Span(*m.span("x")), x, y, s))
    return [t._replace(rejected=_REJECTED.search(doc.text, *t.sentence) is not None) for t in sorted(found, key=lambda t: t.span)]
