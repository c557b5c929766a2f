"""What tells that two counts of one noun are of two things: they stand on two sides, they are somebody's own, or one is a part of the other."""

from __future__ import annotations

import re

from newslint.regexp import regexp
from newslint.rule import Document, Span

_FOR = regexp(r"\b(?:yes|aye|for it|in favou?r|backed|supported|approved|said they would|agreed)\b", re.IGNORECASE)
_AGAINST = regexp(r"\b(?:no|nay|against|opposed|rejected|refused|said they would not|disagreed)\b", re.IGNORECASE)
#: "The 14 counts he faced", "all six counts against him".
_OWN = regexp(r"[\w ]{0,24}?\b(?:against (?:him|her|them|each)|(?:he|she|they) (?:had )?(?:faced|faces|denied|denies|admitted)|of (?:his|hers|theirs))\b")


def apart(doc: Document, first: Span, last: Span) -> bool:
    """Whether two counts, in the order of the text, are plainly not of the same thing."""
    a, b = doc.sentence_at(first.start), doc.sentence_at(last.start)
    if a != b and any(x.search(a.of(doc.text)) and y.search(b.of(doc.text)) and not x.search(b.of(doc.text)) for x, y in ((_FOR, _AGAINST), (_AGAINST, _FOR))):
        return True
    if a != b and all(_OWN.match(doc.text, s.end) for s in (first, last)):
        return True
    return _summed(doc, first, last, a, b)


def _summed(doc: Document, first: Span, last: Span, a: Span, b: Span) -> bool:
    """Whether the larger is the smaller and another of its sentence taken together: "340 jobs" and "210 here and 130 there"."""
    numbers = {q.number.start: q for s in (a, b) for q in doc.numbers_in(s)}
    one, two = (next((q for k, q in numbers.items() if k <= s.start < q.span.end), None) for s in (first, last))
    if one is None or two is None or one.low != one.high or two.low != two.high:
        return False
    small, large = sorted((one, two), key=lambda q: q.low)
    sentence = doc.sentence_at(small.span.start)
    if large.low - small.low >= 50 and re.search(rf"(?<![\w.,]){large.low - small.low:,.0f}(?![\w.,]*\d)", sentence.of(doc.text)):
        return True  # too large to be there by chance
    beside = (q for q in doc.numbers_in(sentence) if q is not small and q is not large and q.noun in (None, small.noun) and not q.partitive)
    return any(q.low and small.low + q.low == large.low and "includ" not in doc.text[max(q.span.start - 20, 0) : q.span.start] for q in beside)
