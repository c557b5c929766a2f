"""The article gives two different counts of one thing.

## Why it matters
A death toll of 12 in the headline and of 14 in the body is the error that readers see first, and the one that a
desk makes most easily when an article is updated in one place.

## When to ignore
When the counts belong to different events, groups or moments and the text says so in words newslint does not know.
"""

from __future__ import annotations

from newslint.checks.numbers import _groups, _mentions, _same
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES = [
    Bad("{{Twelve}} people were killed when a bus left the road on Monday. A police spokesman said the [[14]] people died at once.", says="12"),
    Good("Twelve people were killed when a bus left the road on Monday. All 12 people died at once, police said."),
]


@rule("NL305", "contradictory-count", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    found = [m for m in _mentions.mentions(doc)]
    for conflict in _same.conflicts(doc, found):
        a, b = conflict.primary, conflict.other
        yield finding(
            a.quantity.number,
            conflict.message,
            related=[Related(b.quantity.number, conflict.note)],
            severity="warning" if conflict.sources_differ else None,
        )
    taken = {q.quantity.span for q in found}
    for r in _groups.regroups(doc):
        if r.again.span in taken and r.first.span in taken:
            continue
        yield finding(
            r.again.number,
            f"“{r.here}” here, “{r.there}” in line {doc.line_of(r.first.span.start)}",
            related=[Related(r.first.number, f"the other count: “{r.there}”")],
            severity=None if r.again.low > r.first.low else "warning",
        )
