"""An ordinal does not fit the count beside it.

## Why it matters
"The third of two hearings", or a win "for the second time" after wins in three named years: one of the two is wrong.

## When to ignore
When the years that are named are not all, or not of the same kind, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers import _firsts, _instances, _ordinals
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The hearing was the [[third]] of {{two}} planned this month.", says="there is no third of two"),
    Bad("The [[fifth]] of the {{four}} suspects was arrested on Monday."),
    Bad("It was the [[seventh]] game of a best-of-{{five}} series.", says="a best of 5"),
    Bad("It was the [[fourth]] in a series of {{three}} concerts."),
    Bad(
        "Smith won the Open for the [[second]] time, having won it in {{1999}}, {{2001}} and {{2005}}.",
        says="make this the fourth, not the second",
    ),
    Bad("Smith, champion in {{1999}} and {{2001}}, won for the [[fifth]] time."),
    Bad("It is the [[third]] time that Leeds has been flooded: the river also burst its banks in {{1931}}, {{1947}} and {{2000}}."),
    Bad("The [[sixth]] strike at Acme, after those of {{1982}} and {{2016}}, shut the plant."),
    Bad("Leeds was flooded this week for the [[first]] time; it was also flooded in {{1931}}."),
    Bad("He was convicted for the [[first]] time on Monday. He had been convicted {{twice}} before."),
    Bad("The team reached the final for the [[sixth]] time. It had played in those of {{2004}} and {{2008}}."),
    Bad("This is the [[fifth]] installment of a {{four}}-part series."),
    Bad("They will settle their best-of-{{seven}} series in [[Game 8]] on Tuesday."),
    Bad("On the [[fourth]] and final day of the {{three}}-day conference, delegates voted."),
    Bad("He has been married [[twice]]: in {{1961}} to Greta Holm, in {{1974}} to Paula Ricks and in {{1990}} to Connie."),
    Bad("The strike, the [[first]] since 1994, began at midnight. When the crews last walked out, in {{2007}}, it went on for a month."),
    Bad(
        "Beryl was the [[fourth]] storm to strike the delta, after Nock in {{2016}}, Ama in {{2018}}, Tula in {{2019}} and Ossa in {{2021}}."
    ),
    Bad(
        "A man was jailed for a [[third]] time. Colin Pease's {{only previous sentence}} was in 1997.".replace(
            "Pease's {{only", "Pease{{'s only"
        )
    ),
    Good("The hearing was the second of two planned this month."),
    Good("It was the third time in two years that the club had won."),
    Good("Smith won for the fourth time, having won in 1999, 2001 and 2005."),
    Good("Smith won for the second time, three years after the first."),
    Good("Smith was elected for the fifth time; the closest votes were those of 1999 and 2003."),
    Good("It was the first time since 1999 that they won; they also won in 1985."),
    Good("Smith was elected for the third time in 2012, after losing in 2008."),
    Good("Smith came third of two hundred runners."),
    Good("It was his third goal in two games."),
    Good("Smith won for the second time in three attempts."),
    Good("The second of the nine suspects was held in Leeds."),
    Good("Leeds hosted the games for the first time, nine years after bidding."),
    Good("It was the fourth straight win, after those of 2010 and 2012."),
    Good("It was the fourth and last day of their four-day meeting."),
    Good("For a third of the two-hour hearing, he sat with his face in his hands."),
    Good("The print is the third of one hundred that she signed."),
    Good("The strike is the first since 2007, when a walkout lasted a month. An earlier one was in 1994."),
    Good("It is the first state final for the girls. The boys lost in the 1988 final and in the 1993 one."),
    Good("He has been married twice: in 1961 and in 1974."),
    Good("It was the third of the club's two-legged ties."),
]


@rule("NL311", "ordinal-count-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    numbers = doc.numbers
    for i, q in enumerate(numbers):
        if q.kind != "ordinal" or not 1 <= q.low <= 60 or doc.in_quotation(q.span):
            continue
        if (beyond := _ordinals.beyond_days(doc, q) or _ordinals.beyond_set(doc, q, numbers[i + 1 : i + 3])) is not None:
            yield finding(beyond.ordinal, beyond.message, related=[Related(beyond.size, "the count")])
        elif (clash := _instances.nth_time(doc, q) or _instances.prizes(doc, q)) is not None:
            yield finding(clash.claim, clash.message, related=[Related(s, "an earlier time") for s in clash.told])
        elif (first := _firsts.earlier(doc, q)) is not None:
            yield finding(q.span, first[1], related=[Related(first[0], "the earlier time")])
    for beyond in _ordinals.numbered_beyond(doc):
        yield finding(beyond.ordinal, beyond.message, related=[Related(beyond.size, "the count")])
    for clash in _instances.times_listed(doc):
        yield finding(clash.claim, clash.message, related=[Related(s, "a time") for s in clash.told])
