"""A difference between two percentages is called a percentage, or the other way round.

## Why it matters
From 4% to 6% is a rise of 2 percentage points, or of 50%; to call it "2%" tells the reader that almost nothing happened.

## When to ignore
Where the house reads "2%" as points in a table of rates.
"""

from __future__ import annotations

from newslint.checks.numbers._arithmetic import all_changes, difference, fits, relative, signed
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, replace, rule

EXAMPLES = [
    Bad("Unemployment rose [[2%]], from {{4%}} to {{6%}}.", hint="2 percentage points", says="+50%"),
    Good("Unemployment rose 2 percentage points, from 4% to 6%."),
]


@rule("NL302", "percent-point-confusion", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for change in all_changes(doc):
        q = change.amount.quantity if change.amount else None
        if q is None or change.start.kind != "percent" or change.end.kind != "percent" or q.kind not in ("percent", "points"):
            continue
        shares = relative(change.start, change.end)
        low, gap, high = difference(change.start, change.end)
        if shares is None or gap == 0:
            continue
        other = [Related(change.start.span, "the value before"), Related(change.end.span, "the value after")]
        values = f"from {change.start.span.of(doc.text)} to {change.end.span.of(doc.text)}"
        size = f"{abs(gap):.4g} percentage point{'' if abs(gap) == 1 else 's'}"
        if q.kind == "percent" and abs(abs(gap) - q.value) <= q.precision / 2 + 1e-9 and not fits(q, shares[0], shares[2]):
            new = f"{q.number.of(doc.text)} percentage point{'' if q.value == 1 else 's'}"
            hint = replace(q.span, new) if not q.compound and change.amount and not change.amount.noun else None
            yield finding(q.span, f"{values} is {size}, or {signed(shares[1])}", hint=hint, related=other)
        elif q.kind == "points" and q.unit == "percentage point" and not fits(q, low, high) and fits(q, shares[0], shares[2]):
            yield finding(q.span, f"{values} is {size}; {signed(shares[1])} is the change in per cent", related=other)
