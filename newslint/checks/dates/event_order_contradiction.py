"""Two dated events in an order that their dates rule out: arrested before the robbery, landed before the take-off.

## Why it matters
"Arrested on June 3 after the robbery on June 9" tells readers that the police had the wrong man, or that the desk had the wrong date.

The rule reads only sentences in which both events carry a date (or both a time of one day), and only words that leave no doubt about their order:
"after", "before", "having", "and later", and pairs of verbs such as left and arrived, arrested and released, admitted and discharged.

## When to ignore
Dates of plans ("after the vote to host the 2030 games") are left alone, and so are dates without a year more than two months apart.
"""

from __future__ import annotations

import datetime as dt

from newslint.checks.dates._calendar import sic
from newslint.checks.dates._orders import Order, orders, orders_across
from newslint.checks.dates._passages import DATE, TIME, passages
from newslint.layers.dates import Interval, TimeExpression
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Smith was arrested on [[June 3]], after the robbery on {{June 9}}, police said.", says="June 3 is earlier than June 9"),
    Bad("The bank was robbed on {{June 9}}. On [[June 3]] a man was arrested over the robbery."),
    Bad("The suspect in the {{June 9}} bombing was detained on [[June 3]] in Leeds."),
    Bad("The Aurora left Leeds on [[June 9]] and arrived in Hull on {{June 3}}.", says="against the order of the events"),
    Bad("The train left Leeds at [[2:15 p.m.]] and arrived in Hull at {{9:20 a.m.}} the same day."),
    Bad("The fair will open on [[June 29]] and close on {{June 23}}."),
    Bad("After meeting ministers on {{June 9}}, Smith went to Hull on [[June 3]]."),
    Bad("Smith joined Acme in [[1998]] after graduating in {{2001}}."),
    Bad("Smith worked in Leeds in [[2001]] before moving to Spain in {{1998}}.", says="2001 is later than 1998"),
    Bad("She was admitted to hospital on [[June 12]] and discharged on {{June 9}}."),
    Bad("The girl was last seen on [[June 12]] and her body was found on {{June 9}}."),
    Bad("He fled to Spain on [[June 14]] but was caught on {{June 11}}."),
    Bad("Smith appealed on [[May 3]] against the verdict handed down on {{May 17}}."),
    Bad("The company was founded in [[1998]] and later bought by a rival in {{1987}}."),
    Good("Smith was arrested on June 9, after the robbery on June 3, and left prison on June 12."),
    Good("The Aurora left Leeds on June 3 and arrived in Hull on June 9."),
    Good("The flight left Leeds at 11:10 p.m. and landed in Hull at 6:25 a.m. the next day."),
    Good("He arrived in Leeds on June 9, having left Hull on June 3."),
    Good("In 2018, after winning the vote to host the 2026 World Cup, the country cheered."),
    Good("He was arrested on June 3 for murder and will be tried on July 8."),
    Good("He appeared before a judge on June 13 and will be back before the court on June 10, 2025."),
    Good("The museum opened on May 3; the gallery closed on April 2, and a café opened on March 1."),
    Good("Smith was held from Dec. 28, 1998, and released on Jan. 4, 1999; he left on Dec. 30 and arrived on Jan. 2."),
    Good("Before 1998 it was rare; after 2001, when the law was eased, it became common."),
    Good("The 2012 vote came after years of drought that ended in 2015."),
    Good("The plan was approved on May 3, after June 9 was ruled out as a date."),
    Good("It was the first time since 2010 that the team lost after a win in 2012."),
    Good("On June 10 he vowed to quit after the election on July 4."),
    Good("The company said on June 3 it would close the plant after production ends on June 30."),
    Good("He was booked for June 30 before the tour was dropped on June 12."),
    Good("After the July 4 vote, which he called on May 22, he will resign."),
    Good("The election of 2005 is remembered after all, more than that of 2012."),
]  # fmt: skip

#: Dates without a year further apart than this may be of two years.
_FAR = 60


@rule("NL207", "event-order-contradiction", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    reported: set[Span] = set()
    found: list[Order] = []
    for p in passages(doc, frozenset((DATE, TIME))):
        found += orders(p)
    for p in passages(doc, frozenset((DATE,)), before=1):
        found += orders_across(p)
    for order in sorted(found, key=lambda o: o.primary.span):
        if order.primary.span in reported or sic(doc, order.primary.span) or not contradicts(order.first, order.last):
            continue
        reported.add(order.primary.span)
        other = order.last if order.primary is order.first else order.first
        first, last = (x.span.of(doc.text) for x in (order.first, order.last))
        yield finding(order.primary.span, _message(first, last, order), related=[Related(other.span, "the other event")])


def _message(first: str, last: str, order: Order) -> str:
    if order.why in ("after", "before", "later"):
        side = first if order.why != "before" else last
        main = last if order.why != "before" else first
        if order.why == "later":
            return f"{last} is earlier than {first}, but the text puts it later"
        return f"{main} is {'earlier' if order.why == 'after' else 'later'} than {side}, but the text puts it {order.why}"
    return f"{last} is earlier than {first}, against the order of the events"


def contradicts(first: TimeExpression, last: TimeExpression) -> bool:
    """Whether every reading puts the event that the text tells as the first behind the last."""
    if first.kind == last.kind == "time":
        return first.minute is not None and last.minute is not None and first.minute > last.minute
    if not _explicit(first) or not _explicit(last):
        return False
    if first.year and last.year:
        return all(a.low > b.high for a in first.readings for b in last.readings)
    if first.kind == last.kind == "date":
        return all(_nearest_order(a, b) for a in first.readings for b in last.readings)
    return False


def _explicit(x: TimeExpression) -> bool:
    """Whether a date prints its day and month, or its year, and rules nothing else ("until June 3", "since 2010")."""
    if x.bounds in ("until", "by", "since"):
        return False
    return bool(x.readings) and ((x.kind == "date" and x.month is not None and x.day is not None) or x.year is not None)


def _nearest_order(first: Interval, last: Interval) -> bool:
    """Whether a day comes behind another one when at least one year is not printed: the nearest occurrence decides."""
    gaps = []
    for years in (-1, 0, 1):
        try:
            moved = dt.date(first.low.year + years, last.low.month, last.low.day)
        except ValueError:
            continue
        gaps.append((moved - first.low).days)
    nearest = min(gaps, key=abs, default=0)
    return -_FAR < nearest < 0
