"""Wholes and their parts: where a text divides a total, before or after it, and the sum is not the total."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.totals import _closing, _excess, _partition, _rest, _summative, _verdict
from newslint.checks.numbers.totals._ledger import MANY, entries
from newslint.checks.numbers.totals._parts import same_kind
from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


def wrong_totals(doc: Document) -> Iterator[Wrong]:
    """Every total that its parts contradict, one finding a total."""
    numbers = [entries(doc, s) for s in doc.sentences]
    if not any(numbers):
        return
    divided, settled = _partition.partitions(doc, numbers)
    seen: set[Span] = set()
    told = (w for w in (*_excess.excesses(doc), *divided) if not _told(doc, w, settled))
    sums = (*_summative.summed(doc, numbers), *_rest.rests(doc, numbers), *_closing.closings(doc, numbers))
    for wrong in (*_by_sentence(doc), *told, *sums):
        parts = {p.span for p in wrong.parts}
        if wrong.whole.span in seen or seen & parts or (wrong.whole.span in settled and len(parts) > 1) or parts <= settled:
            continue
        seen.update({wrong.whole.span, *parts})
        yield wrong


def _by_sentence(doc: Document) -> Iterator[Wrong]:
    for sentence in doc.sentences:
        inside = [q for q in doc.numbers_in(sentence) if q.kind in ("cardinal", "money")]
        if 0 < len(inside) <= MANY:
            yield from _ballots(doc, sentence, inside)


def _told(doc: Document, wrong: Wrong, settled: set[Span]) -> bool:
    """Whether another number of the sentence is what the parts, or some of them in a row, add up to."""
    if len(wrong.parts) < 2:
        return False
    if all(p.span in settled for p in wrong.parts):
        return True
    if any(re.search(r"\btotal of[ \n]$", doc.text[max(0, p.span.start - 10) : p.span.start]) for p in wrong.parts):
        # A total among the parts.
        return True
    if sum(p.low for p in wrong.parts) > wrong.whole.high and _overlap(doc, wrong):
        return True
    sentence = doc.sentence_at(wrong.parts[0].span.start)
    near = [q for q in doc.numbers_in(sentence) if same_kind(q, wrong.whole)]
    return _verdict.explained(near, wrong.parts, wrong.whole) or _verdict.doubtful(doc, wrong)


#: "Eight had seen both": the parts overlap.
_BOTH = regexp(r"\b(?:had|have|did|were|was|saw|went|at|in|to|attended|chose|named|used|took|do|are|play|speak|own)[ \n](?:[a-z]+[ \n]){0,2}both\b")


def _overlap(doc: Document, wrong: Wrong) -> bool:
    """Whether the sentence after the parts counts those who are in both of them."""
    ends = doc.sentence_at(wrong.parts[-1].span.start).end
    after = next((s for s in doc.sentences if s.start >= ends), None)
    if after is None or len(wrong.parts) != 2:
        return False
    both = _BOTH.search(doc.text, after.start, after.end)
    return both is not None and any(q.kind == "cardinal" and q.span.end <= both.start() for q in doc.numbers_in(after))


#: A body by its members: "a 12-member jury".
_BODY = frozenset("member person man woman player strong judge justice juror seat".split())
_OF_BODY = regexp(r"\b(?:of|among|by|for|from)[ \n](?:the|its)[ \n](?:court[’']s[ \n])?$")
_VOTED = regexp(r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing|es)|split|decid(?:ed|es)|decision|approved|rejected|upheld|divided)\b")


def _ballots(doc: Document, sentence: Span, inside: list[Quantity]) -> Iterator[Wrong]:
    """ "The six-member panel voted 5-2", "a 6-4 majority of the nine justices": more votes than members."""
    bodies = [q for q in inside if q.kind == "cardinal" and q.exact and q.noun in _BODY and (q.compound or _OF_BODY.search(doc.text, sentence.start, q.span.start))]
    if len(bodies) != 1 or not _VOTED.search(doc.text, sentence.start, sentence.end):
        return
    scores = [q for q in doc.numbers_in(sentence) if q.kind == "score" and len(q.values) == 2]
    if len(scores) == 1 and (scores[0].span.start > bodies[0].span.start or not bodies[0].compound) and sum(scores[0].values) > bodies[0].high:
        a, b = scores[0].values
        yield Wrong(bodies[0], (scores[0],), f"{a:g} + {b:g} = {a + b:g} votes, of {bodies[0].low:g}")
