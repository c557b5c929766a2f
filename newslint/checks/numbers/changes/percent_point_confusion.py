"""A difference between two percentages is called a percentage, or the other way round.

## Why it matters
From 4% to 6% is a rise of 2 percentage points, or of 50%; to call it "2%" tells the reader that almost nothing happened.

## When to ignore
Where the house reads "2%" as points in a table of rates.
"""

from __future__ import annotations

from newslint.checks.numbers.changes._arithmetic import signed
from newslint.checks.numbers.changes._evidence import confused
from newslint.rule import Bad, Document, Example, Findings, Good, NoOptions, Related, Span, finding, replace, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("Unemployment rose [[2%]], from {{4%}} to {{6%}}.", hint="2 percentage points", says="+50%"),
    Bad("The rate was cut from {{5.25%}} to {{5%}}, a drop of [[0.25%]]."),
    Bad("Turnout, at {{61 percent}}, was down [[9 percent]] from {{70 percent}}.", hint="9 percentage points"),
    Bad("Support for the party fell [[5 percent]] to {{29 percent}} from {{34 percent}}.", hint="5 percentage points"),
    Bad("The tax goes up by [[1%]], from {{19%}} to {{20%}}.", hint="1 percentage point"),
    Bad("Inflation eased to {{3.2%}} from {{3.7%}} in May, a [[0.5%]] decline."),
    Bad("The share of women grew [[8%]] between the two counts, from {{22%}} to {{30%}}.", hint="8 percentage points"),
    Bad("Approval rose from {{40%}} to {{44%}}. That is a [[4%]] rise."),
    Bad("Unemployment rose [[50 percentage points]], from {{4%}} to {{6%}}."),
    Bad("Approval went from {{38 percent}} to {{51 percent}} this month. Her aides put the [[13 percent]] improvement down to the tour."),
    Bad("Absenteeism stood at {{12 percent}} when he arrived and at {{8 percent}} in November, [[4 percent]] lower."),
    Bad("Women hold {{24 percent}} of the seats. They held {{18 percent}} before, so their presence has grown by [[6 percent]]."),
    Bad("The jobless rate rose to {{8 percent}} in May from {{6 percent}} a year earlier.", headline="Jobless rate up [[2%]]"),
    Bad("The bank trimmed its main rate by [[half a percent]], to {{4.5 percent}} from {{5 percent}}."),
    Bad("Export duty on grain climbs from {{10}} to {{15 percent}} in July, and traders fear the additional [[five percent]] will kill sales."),
    Bad("A year ago {{71 percent}} of flights left on time; in March it was {{64 percent}}. The line called the [[7 percent]] decline temporary."),
    Bad("Under the plan the tax goes from {{16%}} to {{20%}}.\n\nShopkeepers say the [[4%]] increase will drive trade away."),
    Bad("The bank's share has grown by [[6%]] since the merger, analysts wrote.\n\nIt held {{18%}} of deposits before the deal and holds {{24%}} today."),
    Bad("From {{60%}} in the spring to {{50%}} in the autumn: support for the road has dropped [[10%]]."),
    Bad("Membership among nurses has fallen to {{41%}} from {{46%}} in a decade.\n\nThe [[5%]] drop worries the union."),
    Bad("The lender cut its savings rate by [[0.75 percent]], to {{2.5 percent}} from {{3.25 percent}}."),
    Bad("The Greens got 18 percent, a [[3 percent]] gain on the 15 percent of 2011."),
    Bad("The central bank raised its rate to {{4 percent}} from {{3.5 percent}}, [[a half-percent]] increase."),
    Bad("Its share of the market slipped to {{17%}} in 2023 from {{21%}}. A rival picked up most of the [[4%]] that it lost."),
    Bad("Workers who now pay {{6 percent}} of their wages into the fund would pay {{9 percent}} under the plan, a [[3 percent]] increase in their contributions."),
    Bad("Mr Abram, at {{44 percent}} in April, is now at {{38 percent}}, having lost [[6 percent]] in a month."),
    Good("Its share of the market slipped to 17% from 21%. Staff are to get the 4% that they had asked for."),
    Good("Turnout was 48%, against 52% before. The Greens took the 4% that the Liberals lost."),
    Good("The union won a rise of 2 percent from April, with a further 4 percent to follow in October and 6 percent next year."),
    Good("The economy grew 2% in 2022, 4% in 2023 and 6% in the first half of this year."),
    Good("Wages rose 2% in the year to May. The jobless rate, which had been 4% a year before, was 6%."),
    Good("The airline filled 71 percent of its seats, compared with 76 percent in 2000. It flew 5 percent fewer passengers."),
    Good("The bank lowered its rate from 6 percent to 4 percent, and growth of 2 percent followed."),
    Good("Prices climbed 2.2 percent in April alone, lifting inflation to 9.3 percent from 7.1 percent."),
    Good("The jobless rate rose to 8 percent from 6 percent. Wages grew by 2 percent.", headline="Wages up 2%"),
    Good("The rate went from 5 percent to 8 percent, and house prices slid 3 percent in a month."),
    Good("Vacancies fell by a third, from 12 percent to 8 percent, and output per worker is 4 percent higher."),
    Bad("The vacancy rate changed little elsewhere; here it rose from {{26%}} to {{34%}}, [[8 percent]] in all."),
    Bad("The report says turnout went down to {{17%}}, [[6%]] lower than the {{23%}} of five years ago."),
    Good("Turnout went up from 53 percent to 56 percent as wages went up 3 percent, the council said."),
    Good("The share of voters who back the party went up from 59% to 67%, while prices rose 8%."),
    Good("The key rate grew from 3.9% to 5.3%. A further 1.4% were undecided."),
    Good("Unemployment rose 2 percentage points, from 4% to 6%."),
    Good("The share of rent in spending rose from 16% to 20% as wages went up 4%."),
    Good("Sales of fresh fish fell 7%. Tins now make up 41% of the turnover, up from 34%, a gain of seven percentage points."),
    Good("Alder holds 42 percent of the market, up four points from 38 percent, although its profit grew just 4 percent."),
    Bad("The sales tax climbed [[3 percent]] in May, the state said. It was {{8 percent}}, compared with {{5 percent}} a year before."),
    Good("The union seeks a raise of 4.5 percent over 12 months. The firm has offered 2.5 percent.\n\nIn the spring the union had asked for 7 percent."),
    Good("Unemployment rose 50%, from 4% to 6%."),
    Good("The rate was cut by a quarter of a point, from 5.25% to 5%."),
    Good("The rate fell 25 basis points, from 5.25% to 5%."),
    Good("Turnout was 61%, down 9 points from 70%."),
    Good("Sales rose 2% while the margin went from 4% to 6%."),
    Good("Prices rose 4% in May and 6% in June, and wages rose 2%."),
    Good("The party won 52% to 45%, and turnout rose 7%."),
    Good("From 4% to 6% of patients relapse; the drug cuts that by 2%."),
    Good("The tax rises from 100% to 101%, that is by 1%."),
    Good("His share went from 50% to 51%, a rise of 2%."),
    Good("They will pay an extra 10 percent, he said, and any tax less than 30 percent, or even 40 percent, will fail."),
    Good("Turnout was put at about 80 percent, eight percent lower than the record of 88 percent."),
    Good("Between 4% and 6% of voters are undecided, 2% more than in May."),
    Good("Occupancy fell to 38.5% from 48.2%, and the price of a room to 71 euros from 79, or by 10%."),
    Good("Fuel made up 33 percent of revenue, against 35 percent. The airline filled 71.5 percent of its seats, an improvement of 3.1 percentage points from 68.4 percent."),
    Good("The vacancy rate was 7 percent a year ago and is 6 percent. Staff got a 1 percent raise."),
)


@rule("NL302", "percent-point-confusion", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    reported: set[Span] = set()
    for claim, _, start, end, _ in confused(doc):
        q = claim.q
        if q is None or q.span in reported:
            continue
        reported.add(q.span)
        gap, share = end.value - start.value, (end.value / start.value - 1) * 100
        sides = [Related(start.span, "the value before"), Related(end.span, "the value after")]
        size = f"from {start.span.of(doc.text)} to {end.span.of(doc.text)} is {abs(gap):.4g} percentage point{'' if abs(gap) == 1 else 's'}"
        if q.kind == "points":
            yield finding(q.span, f"{size}; {signed(share)} is the change in per cent", related=sides)
        else:
            new = f"{q.number.of(doc.text)} percentage point{'' if q.value == 1 else 's'}"
            plain = not q.compound and not claim.how.startswith(("noun", "after", "taken", "paren")) and q.number.end <= q.span.end and q.number.start == q.span.start
            yield finding(q.span, f"{size}, or {signed(share)}", hint=replace(q.span, new) if plain else None, related=sides)
