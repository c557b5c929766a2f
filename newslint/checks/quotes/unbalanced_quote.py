"""A quotation or bracket opens and does not close, or closes and was not opened.

## Why it matters
Without its second mark nobody can tell where a speaker's words end and the reporter's begin: the paper puts words in somebody's
mouth, or takes a speaker's claim as its own. The cause is mostly a cut made in haste.

## When to ignore
A house whose style closes a quotation only after several paragraphs and does not repeat the opening mark.
"""

from __future__ import annotations

from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

# Written before the rule: what looks unbalanced and is not.
GOOD = (
    "He said, “We will stay.”",
)


@rule(
    "NL401",
    "unbalanced-quote",
    severity="error",
    examples=[Bad("[[“]]We will stay, the mayor said."), *map(Good, GOOD)],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for slip in doc.quotes.unbalanced:
        related = [Related(slip.other, "the other mark")] if slip.other else []
        yield finding(slip.span, slip.reason, related=related)
