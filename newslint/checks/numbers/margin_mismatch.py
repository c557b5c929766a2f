"""A margin is not the difference between the two results beside it.

## Why it matters
"52% to 45%, a 9-point lead": the sum of poll and match reports, and the commonest one in politics.

## When to ignore
When the margin belongs to another moment or group than the two results and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers import _margins
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The poll puts Smith on {{52%}} and Jones on {{45%}}, a [[9-point]] lead.", says="a margin of 7, not 9"),
    Good("The poll puts Smith on 52% and Jones on 45%, a 7-point lead."),
]


@rule("NL309", "margin-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong in _margins.wrong_margins(doc):
        yield finding(wrong.margin.span, wrong.message, related=[Related(s, "the result") for s in wrong.sides])
