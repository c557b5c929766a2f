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
    Bad("[[Both]] {{Anna Meyer, Paul Smith and John Kean}} deny the charges.", says="3 names, not 2"),
    Bad("Police named the [[two]] dead as {{Anna Meyer, 34, Paul Smith, 22, and John Kean}}, 19."),
    Bad("The [[four]] climbers, {{Anna Meyer, Paul Smith and John Kean}}, were found alive."),
    Bad("[[Two]] people — {{Anna Meyer, Paul Smith and John Kean}} — were arrested."),
    Bad("The [[trio]], {{Anna Meyer and Paul Smith}}, won in straight sets."),
    Bad("{{Anna Meyer, Paul Smith and John Kean}}, the [[two]] finalists, met in Paris."),
    Bad("[[Three]] people died in the crash. They were named as {{Anna Meyer and Paul Smith}}."),
    Bad("[[Four]] of the five suspects were named on Monday: {{Anna Meyer, Paul Smith and John Kean}}."),
    Bad("The order covers [[four]] states: {{Ohio, Texas and Maine}}."),
    Bad("The tour visits [[two]] cities ({{Paris, Madrid and Rome}}) in May."),
    Bad("[[Two]] men were charged: {{Ali Khan, 34, of Leeds; Tom Reed, 41, of York; and Sam Poe, 22, of Hull}}."),
    Good("Three suspects were named: Anna Meyer, Paul Smith and John Kean."),
    Good("Three suspects were named, including Anna Meyer and Paul Smith."),
    Good("Five cities are on the list, such as Paris and Rome."),
    Good("Two countries took part: Trinidad and Tobago and Bosnia and Herzegovina."),
    Good("Two firms made offers: Smith and Sons and Meyer and Company."),
    Good("Three suspects were named: Anna Meyer, 34, Paul Smith, a nurse, and John Kean, 19."),
    Good("He has offices in two cities: Austin, Texas, and Reno, Nevada."),
    Good("The company will close four plants, in Leeds and York."),
    Good("In two games, Meyer, Smith and Kean scored."),
    Good("Both Anna Meyer and Paul Smith deny the charges."),
    Good("Three people were arrested: Anna Meyer, her husband and their son."),
    Good("Two of the four, Anna Meyer and Paul Smith, were freed."),
    Good("Seven players, Anna Meyer the best of them, have left the club."),
    Good("The two sponsors are Sen. Susan Collins, R-Maine, and Sen. Tim Kaine, D-Va."),
    Good("Four cities were named: Paris, Rome and others."),
    Good("The two sides, France and Germany, and the bank met on Monday."),
]


@rule("NL304", "count-list-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong in _counted.wrong_counts(doc):
        yield finding(wrong.number, wrong.message, related=[Related(wrong.listed, wrong.note)])
