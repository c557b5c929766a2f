"""A margin is not the difference between the two results beside it.

## Why it matters
"52% to 45%, a 9-point lead": the sum of poll and match reports, and the commonest one in politics.

## When to ignore
When the margin belongs to another moment or group than the two results and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers.margins import _margins
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The poll puts Smith on {{52%}} and Jones on {{45%}}, a [[9-point]] lead.", says="a margin of 7, not 9"),
    Bad("Smith, on {{41%}}, trails Jones, on {{47%}}, by [[10 points]]."),
    Bad("Labour leads the Greens {{44% to 24%}}, a lead of [[22 points]]."),
    Bad("The bill passed {{218-214}}, a margin of [[six]] votes.", says="218 against 214 is a margin of 4, not 6"),
    Bad("The motion was carried by [[six]] votes, {{218 to 214}}."),
    Bad("By {{78}} votes to {{72}}, a majority of [[13]], the house threw out the plan."),
    Bad("Arsenal won {{3-1}} at Chelsea, a victory by [[three]] goals."),
    Bad("A [[three]]-goal win, {{4-2}}, put Arsenal top of the table."),
    Bad("The Lions beat the Tigers {{112-104}} on Sunday, a [[10-point]] win."),
    Bad("The seat was held by [[312]] votes: Khan took {{14,220}} and Hughes {{13,980}}."),
    Bad("In Leeds, Smith took {{52%}} and Jones {{44%}}. The gap was [[12 points]]."),
    Bad("Final score: Lions {{24}}, Tigers {{17}}, a margin of [[9 points]]."),
    Bad("Laing finished on {{275}}. Okabe, on {{278}}, was second, leaving the Scot the winner by [[five]] strokes."),
    Bad("Blake ran {{9.91}} to beat Grant, who clocked {{10.02}}, by [[0.31 seconds]].", says="a margin of 0.11 seconds"),
    Bad("Tadesse won in {{2:06:12}}. Kiprop was next in {{2:06:47}}, beaten by [[20 seconds]]."),
    Bad("By [[a single vote]], {{24-21}}, the Senate rejected the bill."),
    Bad("She was re-elected with {{51 percent to 44 percent}}.\n\nThe [[12-point]] margin is her widest."),
    Bad("Pakistan, chasing 241, reached {{242 for 6}} to win by [[five]] wickets."),
    Bad("England declared at {{502}} for 8 and bowled them out for {{210}} and {{188}} to win by an innings and [[94]] runs."),
    Bad("Lopez, at {{12-under par}}, holds a [[three]]-shot lead over Hill, who is {{seven under}}."),
    Bad("The Mariners {{(68-45)}} lead the league by [[six]] games over Tilden {{(65-48)}}."),
    Bad("Some {{41 percent}} approve and {{53 percent}} disapprove, a net rating of minus [[18]]."),
    Bad("Members voted for the strike by [[three to one]], {{640}} votes to {{420}}."),
    Bad("They were beaten {{3-0}} in Rome and {{2-1}} at home, losing [[5-2]] on aggregate."),
    Bad("The bill needed {{67}} votes and got {{61}}, falling [[four]] short."),
    Bad("The coalition has {{78 of the 150}} seats, a majority of [[12]]."),
    Bad("The Lions beat the Tigers {{31-17}} on Sunday.", headline="Lions win by [[20]]"),
    Bad("Hull {{beat}} Rovers [[1-3]] on Saturday."),
    Bad("Their [[3-2]] {{draw}} with Hull kept them bottom."),
    Bad("Mayor Reed {{leads}} with [[41 percent to 47 percent]] for Ms. Soto."),
    Bad("Ms. Hall has raised {{$4.2 million}} to Mr. Ito's {{$3.1 million}}, a $[[2.1 million]] advantage."),
    Bad("The council voted {{9-5}} on Monday to sell the hall.\n\nClerk Ann Dow was glad that the measure had carried by [[six]] votes."),
    Bad("She took {{54 percent}} to {{46 percent}}.\n\n“I am stunned,” she said after winning by [[12 percentage points]]."),
    Bad("A try in the last minute brought a narrow [[one-point]] victory, {{24-20}}, over Bath."),
    Bad("In a {{5-4}} decision the court revived the suit. The margin of [[three]] votes surprised a court of nine judges."),
    Good("The government, which has a majority of 40 in the house, survived by only 338 to 308."),
    Good("The team, which had lost 31-17 in May, won by three points on Sunday."),
    Good("The council approved the budget by 9-4, and by a margin of two votes rejected a tax rise."),
    Good("It will cut rates that have ranged between 15 percent and 17.5 percent by one percentage point."),
    Good("The committee at its February 10-11 meeting voted nine to one to hold rates."),
    Good("Deals came to 116.7 billion, a little higher than the 116.6 billion of January but 129 percent more than the 50.9 billion of 1986."),
    Good("Turnout was just over 81 percent, eight percent lower than the record of 88 percent."),
    Good("Valdemora won 2-0 on the night and went through by three goals on aggregate, 5-2."),
    Good("Valdemora won 2-0 on the night to go through 5-2, by three goals on aggregate."),
    Good("By 155 votes to 143, five more than the 150 needed, the house approved the cabinet."),
    Good("The poll puts Smith on 52% and Jones on 45%, a 7-point lead."),
    Good("The poll puts Smith on 52% and Jones on 45%, an 8-point lead."),
    Good("Labour won by 3 points, 40.4% to 37%."),
    Good("Smith led by 9 points a month ago; now it is 52% to 45%."),
    Good("The poll, 52% to 45%, has a margin of error of 3 points."),
    Good("The bill passed 218-214, and needed a majority of two to be safe."),
    Good("The Lions won 31-17 after trailing by 12 points."),
    Good("The Lions led by 12 points at half-time and won 31-17."),
    Good("Arsenal won 3-1, and lead the table by five points."),
    Good("Arsenal won 4-3 on penalties after a 1-1 draw that they had led by a goal."),
    Good("Smith leads Jones 52% to 45%; among women the gap is 14 points."),
    Good("Support for Smith rose by 4 points to 52%, while Jones had 45%."),
    Good("The club is nine points clear after a 3-1 win."),
    Good("Arsenal won 3-1 on Saturday and 2-0 on Sunday, by two goals each time."),
    Good("Pelkey, 31 votes behind on election night, ended up losing by 1,208 to 1,187."),
    Good("A margin of 47 votes or fewer would have triggered a recount of the 4,589 votes to 4,871."),
    Good("Malta let slip a two-goal lead and lost 4-3."),
    Good("Norway, 31-27 winners, went through on goal difference, six better than Sweden's."),
    Good("Villa, who beat Leeds by two goals in March, lost 5-2 on Sunday."),
    Good("Rangers beat Hearts 3-0 to go six points clear of Celtic."),
    Good("With 26 seats to 20, their edge is six, three more than they had before."),
    Good("It passed 60-40, six votes more than needed."),
    Good("Leeds beat Hull 2-2 (4-3 on penalties)."),
    Good("Federer beat Murray 6-7, 7-5, 6-4."),
    Good("They won 10-12 seats in each of the last three elections."),
    Good("Turnout was 52 percent, up from 45 percent, and Smith won by four points."),
    Good("Ames won with 268, two ahead of Barlow and five clear of Crane on 273."),
    Good("Set 178, they were all out for 165 and lost by 12 runs."),
    Good("Smith leads Jones by 9 points among men and 52% to 45% overall."),
    Good("Having won 2-1 away, Sparta drew 1-1 at home to go through by a single goal on aggregate."),
    Good("She touched in 54.91 seconds to win by 0.26 from Lomax and took 0.16 off her best."),
    Good("The Lions beat the Tigers 31-17 on Sunday.", headline="Lions win by 14"),
    Good("The law, which passed by a vote of 60 to 52 on Monday, legalised the homes."),
    Good("A man earning $26,500 gets a credit of $4,900. Now the $26,500 earner gets a credit of $13,600 -- an $8,700 difference."),
    Good("The bank raised rates by 25 basic points to a range of 0.75% to 1.00%."),
    Good("A statement was adopted following his visit on December 15-16, when a treaty was signed."),
    Good("Investment rose 4.2 percent in 2016. In housing it was 6.9 percent, up by 0.4 percentage points higher than in the first 11 months."),
]


@rule("NL309", "margin-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong in _margins.wrong_margins(doc):
        yield finding(wrong.span, wrong.message, related=[Related(s, "the result") for s in wrong.sides])
