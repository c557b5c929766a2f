"""Which two counts of one noun may be of one group, by their words alone; the grammar is asked afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from newslint.checks.numbers._acts import noun_class
from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers.counts import _one_more, _same
from newslint.checks.numbers.counts._uses import Use
from newslint.document import Document
from newslint.layers.numbers import agree
from newslint.regexp import regexp
from newslint.source import Span

_PART_OF = regexp(r"\b(?:including|among them|of whom)[ ,]+$")
_OF_THE = regexp(r"^\W*(?:Of|Among) (?:the|these|those|all|its|his|her|their) $")
_ONE_OF = regexp(
    r"\bone of (?:(?:the|his|her|its|their|these|those) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen) "
)
#: One more, told without a number.
_AND_ANOTHER = regexp(
    r"\b(?:also|(?:and|with|includ\w+|besides|plus|kill\w*|sho\w+|hang\w*|stabb\w*|injur\w*|wound\w*) (?:himself|herself)|one of|another|a (?:third|fourth|fifth|sixth|seventh))\b"
)


def candidate(doc: Document, a: Use, b: Use, group: Sequence[Use]) -> bool:
    qa, qb = a.mention.quantity, b.mention.quantity
    if a.mention.sentence == b.mention.sentence or agree(qa, qb) or _same.rounded(qa, qb) or not a.words & b.words:
        return False
    if _same.distant(qa.low, qb.low):
        return False
    return _modifiers_fit(doc, a, b) and not _summed(doc, a, b, group)


def _modifiers_fit(doc: Document, a: Use, b: Use) -> bool:
    """Whether the adjectives of one are told of the other, or the narrower group is the larger."""
    only_a = {w for w in a.modifiers - b.modifiers if not classes(w) & b.words and not w[0].isdigit()}
    only_b = {w for w in b.modifiers - a.modifiers if not classes(w) & a.words and not w[0].isdigit()}
    if only_a and only_b:
        return False
    qa, qb = a.mention.quantity, b.mention.quantity
    return not ((only_a and qa.low < qb.low and not b.definite) or (only_b and qb.low < qa.low and not b.definite))


def _summed(doc: Document, a: Use, b: Use, group: Sequence[Use]) -> bool:
    """Whether another number beside them, or of the same noun, makes one of the other."""
    qa, qb = a.mention.quantity, b.mention.quantity
    gap, low, high = abs(qa.low - qb.low), min(qa.low, qb.low), max(qa.low, qb.low)
    near = [Span(m.sentence.start, _next_end(doc, m.sentence)) for m in (a.mention, b.mention)]
    others: list[float] = []
    for q in (*doc.numbers_in(near[0])[:20], *doc.numbers_in(near[1])[:20]):
        if q.kind != "cardinal" or q.span in (qa.span, qb.span) or q.low != q.high or (q.low == 1 and not q.more):
            continue
        if q.span > qb.span and _OF_THE.search(doc.text[b.mention.sentence.start : qb.span.start]):
            continue
        if _PART_OF.search(doc.text, max(q.span.start - 14, 0), q.span.start) and q.low < low:
            continue
        kind = noun_class(q.noun) if q.noun else None
        if kind in (None, a.mention.noun, "people") or q.partitive or q.more or a.mention.noun == "people":
            # The other value beside this one: the text knows both.
            mine = qa if q.span.start < a.mention.sentence.end else qb
            if q.low in (low, high) and q.low != mine.low:
                return True
            others.append(q.low)
    others += [u.mention.quantity.low for u in group if u.mention.quantity.low not in (low, high)]
    if gap in others or any(x + y in (high, gap) for x, y in combinations(others[:12], 2)):
        return True
    words = doc.text[near[0].start : near[0].end].lower() + " " + doc.text[near[1].start : near[1].end].lower()
    words = _ONE_OF.sub(" ", words)
    if gap == 1 and _one_more.one_more(_one_more.stretch(doc, a.mention, b.mention)):
        return True
    return gap == 1 and _AND_ANOTHER.search(words) is not None


def _next_end(doc: Document, sentence: Span) -> int:
    end = max(sentence.end, min(doc.block_at(sentence.start).span.end, sentence.end + 500))
    return next((s.end for s in doc.sentences_in(Span(sentence.end, end))), sentence.end)
