"""Shares of one whole add to more than the whole.

## Why it matters
"40% said yes, 50% said no and 30% did not know" is 120%: one figure is wrong, or people could give several answers and readers should know.

## When to ignore
When several answers were allowed, or the shares are of several wholes, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers import _shares
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("In the poll, [[40%]] said yes, {{50%}} said no and {{30%}} had no opinion.", says="40 + 50 + 30 = 120%"),
    Good("In the poll, 40% said yes, 50% said no and 10% had no opinion."),
]
#: Rounding of each share may add up to this.
MOST = 102.0


@rule("NL308", "shares-over-whole", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for found in _shares.shares(doc):
        total = sum(found.values)
        if total > MOST:
            terms = " + ".join(f"{v:.4g}" for v in found.values)
            yield finding(
                found.spans[0],
                f"{terms} = {total:.4g}%, more than the whole",
                related=[Related(s, "another share of it") for s in found.spans[1:]],
            )
