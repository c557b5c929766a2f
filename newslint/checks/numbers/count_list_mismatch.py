"""A list names more or fewer than the count before it says.

## Why it matters
"Three suspects: A and B" leaves the reader looking for the third; one of the two is wrong.

## When to ignore
When one name of the list stands for two, or the list is not meant to be whole and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers import _counted
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("[[Three]] suspects were named: {{Anna Meyer and Paul Smith}}.", says="2 names, not 3"),
    Good("Three suspects were named: Anna Meyer, Paul Smith and John Kean."),
]


@rule("NL304", "count-list-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong in _counted.wrong_counts(doc):
        yield finding(wrong.number, wrong.message, related=[Related(wrong.listed, wrong.note)])
