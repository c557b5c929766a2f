"""A total and its parts do not add up.

## Why it matters
"Twelve dead: seven women and eight men" is a sum that every reader can do, and one of the three numbers is wrong.

## When to ignore
When the parts overlap, or leave some out, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers import _totals
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("[[Twelve]] people were killed: {{seven}} women and {{eight}} men.", says="7 + 8 = 15, not 12"),
    Good("Twelve people were killed: seven women and five men."),
]


@rule("NL303", "total-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong in _totals.wrong_totals(doc):
        yield finding(
            wrong.whole.span,
            wrong.message,
            related=[Related(p.span, "a part" if wrong.whole.span != p.span else "the total") for p in wrong.parts],
        )
