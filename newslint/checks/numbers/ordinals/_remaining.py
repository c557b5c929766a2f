"""An ordinal of the last of so many, after most of them are told: "Four men stood trial. Three of them were jailed. The fifth was acquitted".

And the part of a course that is told to be over: "in the first of three debates. In the opening debate, on Sept. 30".
As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp

#: "Three of them were", "Two were", "Three reached port": those of whom a thing is told first.
_PART = regexp(rf"(?:^|\A|[.;] )(?P<k>(?i:{NUMERAL}))(?: of (?:them|the (?P<n>{NUMERAL})(?: [a-z]+)?|the [a-z]+|these|those))?(?: [a-z]+ly| later| already)? (?:were|was|are|is|have|had|has|did|would|will|can|got|won|lost|made|fell|went|came|sank|ran|took|withdrew|gave|left|[a-z]+ed)\b")
_THE = regexp(r"(?:^|[;:,] (?:(?:but|and|while|with) )?|\b(?:but|and|while|with) )(?:the )\Z", 2)
_NEXT = regexp(r"(?:, (?:and )?|\. |; |\b(?:and|while) )(?:[Aa]nother|a second|the second)\b")
_MORE = regexp(r"\b(?:another|further|other|others|more|joined|later|added|extra)\b")


def the_last_of_them(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One beyond the whole of which all but one have been told, or one of those told."""
    if claim.form != "bare" or not 3 <= claim.n <= 12 or not (_THE.search(claim.left) or (claim.left.endswith(" the ") and re.match(r"[.,;]|$", claim.right))) or claim.right.startswith((" of ", "-")):
        return
    doc = claim.doc
    for c in reversed(counts):
        if not 0 <= claim.number - c.number <= 2 or c.span.start > claim.span.start or c.form not in ("numeral", "body") or not c.noun or c.part or c.more or c.loose or c.noun in ("year", "month", "week", "day", "minute", "hour", "time", "point"):
            continue
        between = doc.text[c.sentence.end : claim.span.start].lstrip().replace("\n", " ")
        m = _PART.search(between)
        if m is None or _MORE.search(c.sentence.of(doc.text)) or _MORE.search(_NEXT.sub("", between)) or doc.in_quotation(c.span):
            continue
        if any(o.span.start > c.span.end and o.number == c.number and o.noun and o.form == "numeral" and o.value > 1 for o in counts):
            continue
        k = value_of(m["k"]) + (len(_NEXT.findall(between, m.end())) if m["k"].lower() == "one" else 0)
        if c.value != k + 1 or any(q.kind == "ordinal" and c.span.start < q.span.start < claim.span.start for s in doc.sentences[c.number : claim.number + 1] for q in doc.numbers_in(s)):
            continue
        if claim.n > c.value or (claim.n <= k and claim.right.startswith(",")):
            yield Clash(claim.span, (c.span,), f"after {m['k'].lower()} of {c.span.of(doc.text).lower()} comes the {nth(c.value)}, not the {nth(claim.n)}")
        return


READINGS = (the_last_of_them,)
