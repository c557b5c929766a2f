"""A future tense for a day that is past, or a past tense for one to come.

## Why it matters
"The vote will take place on May 3" in an article of June is either an old sentence that nobody updated or a wrong date. In January and
February the hand still types last year's number: "on Tuesday, Jan. 9, 2023" in January 2024.

## When to ignore
What a source said at the time, plans that changed, and history told in the future tense ("he will die there in 1821") are not reported.
A day on either side of the publication date may be a matter of time zones.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.dates._calendar import day_text
from newslint.checks.dates._tense_evidence import Wrong, beside, cases
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The show will open in the town hall on the evening of [[27 June 2018]], the club said.", date="2018-07-12"),
    Good("The show will open in the town hall on the evening of 27 June 2018, the club said.", date="2018-06-12"),
    Bad("Drivers in Hull will walk out on [[Monday 12 December]] and Tuesday 13 December, the union said.", date="2016-12-19"),
    Bad("The vote {{will take}} place on [[May 3, 2024]], the speaker's office said.", says="before this article"),
    Bad("Parliament {{will vote}} on the bill on [[June 10]].", says="June 10, 2024"),
    Bad("The new stadium {{will open}} on [[March 2, 2024]] with a match against Ajax."),
    Bad("On [[April 12, 2024]], the court {{will hear}} the appeal."),
    Bad("The festival {{was held}} on [[July 20, 2024]], in the old harbour.", says="after this article"),
    Bad("He {{died}} on [[June 28, 2024]], aged 91."),
    Bad("The ship {{sank}} on [[June 25]] off the coast.", says="June 25, 2024"),
    Bad("The rules {{will take}} effect in [[March 2023]]."),
    Bad("The suspect was arrested on Tuesday, [[Jan. 9, 2023]].", date="2024-01-12", says="2024"),
    Bad("The exhibition {{will open}} on [[Feb. 20, 2023]], and run through May.", date="2024-02-02", says="last year"),
    Bad("The ministers {{will meet}} [[last week]] in Vienna."),
    Bad("The new tax {{is expected to take}} effect on [[May 1, 2024]]."),
    Bad("The chancellor opened the tunnel yesterday, [[14 January 2010]].", date="2011-01-15", says="last year"),
    Bad("Members {{voted}} down the lottery on [[Nov. 4, 2024]], after a debate."),
    Bad("It {{was}} on [[June 28, 2024]], that the company admitted the leak."),
    Bad("The gale of [[July 2, 2024]], took the roof off the hall and sank six boats."),
    Good("The capsule left Florida on July 16, 1969.\n\nSix men from Elm will meet. The crew splashed down on July 24.", date="2009-07-16"),
    Good("The first strike, on April 29, lasted nine hours and the third, on May 13, is to go on for two days.", date="2019-05-07"),
    Good("A crowd of 900, twice as many as had watched the same clubs meet in 2019, saw it.", date="2024-06-18"),
    Good("The liner took on 120 people on April 11, 1912. Few of them lived.\n\nShe struck ice late on July 14 and sank.", date="2012-07-12"),
    Good("Exports are expected to total 50 billion against exports of 39.79 billion last year. It will pay the post July 21, 2013 costs.", date="2014-01-19"),
    Good("Will June 10 be remembered as the day the town sold its waterworks?"),
    Good("The president chose July 1, 2024, for the swearing-in of the judge."),
    Good("The trustees will meet to discuss the letter of June 3, 2024, in which she resigned."),
    Good("The year had begun under another premier, who resigned on Jan. 8 after a row over pensions.", date="2024-12-14"),
    Good("The bank left rates alone and hinted at three cuts next year.", date="2023-12-14"),
    Good("A funeral will be held in Orno, the village where he grew up, on Sunday, 15 December.", date="2013-12-06"),
    Good("The attack came on Dec. 7, 1941, which was already Dec. 8 in Tokyo. Germany declared war on Dec. 11.", date="1991-12-06"),
    Good("Smith died in Leeds on 31 August 1997. Her funeral was held in Hull on 6 September.", date="2022-08-26"),
    Good("Sputnik 1 went up on Oct. 4, 1957. Sputnik 2 followed on Nov. 3.", date="2018-10-01"),
    Good("Shareholders approved a dividend payable on July 16, 2024, to holders of record."),
    Good("The page was drafted on June 25 a year earlier."),
    Good("The vote will take place on July 3, 2024, the speaker's office said."),
    Good("The vote took place on May 3, 2024."),
    Good("The vote, which was to take place on May 3, was put off."),
    Good("“We will vote on May 3, 2024,” he said in April."),
    Good("She said in March that the ministers will meet on May 3, 2024."),
    Good("The trial was scheduled for July 8, 2024."),
    Good("He announced the opening on July 8, 2024, of a second shop."),
    Good("The city won the right to host the 2026 games."),
    Good("The club signed him until June 30, 2027, and extended the lease to 2030."),
    Good("In 1815 he will lose his army, and in 1821 he will die."),
    Good("The inquiry will look into the attack on May 3, 2024."),
    Good("The jury will hear evidence about the shooting on May 3, 2024."),
    Good("The council would meet on May 3, 2024."),
    Good("The exhibition will have run since March 2, 2024."),
    Good("The shop opened on June 19, 2024.", date="2024-06-18"),
    Good("He was born on Jan. 9, 2023, a Monday.", date="2024-01-12"),
    Good("The concert will be on June 10, 2025, and the next in June."),
    Good("The meeting was originally set for May 3, 2024; it will be held on July 3, 2024."),
    Good("The budget was passed for 2025."),
    Good("The law will apply to contracts signed on May 3, 2024."),
    Good("The rules will take effect in March."),
    Bad("She {{will take}} over as head of the school on [[Tuesday 4 June 2024]], succeeding Hugh Lyle."),
    Bad("Voters {{went}} to the polls on [[Friday, June 28, 2024]] and returned the Unity party."),
    Bad("Councillors {{voted}} on [[Friday 28 June 2024]] to rename the road."),
    Good("The hearing will be as explosive as the committee's first public hearing last week."),
    Good("The forum will be held in Leeds from Dec 6 to 8 this year.", date="2025-01-27"),
    Good("The pipe will bring gas. (27.11.2023) The island is planning to reject it."),
    Good("He was convicted the next year of fraud."),
    Good("On June 11, 2014, the council voted to secede.\n\nA poll was held five days later. A treaty was signed on June 24."),
    Good("Daily purchases will be 6.3 bln rubles ($105.9 mln) from June 7 to July 6."),
    Good("The violence has made security a key issue in the two-round election on June 23 and July 7."),
    Good("On June 26, he and his supporters had intended to stage a march."),
    Bad("The envoy {{is to meet}} the king on [[Monday, May 6]], the palace said in a statement."),
    Bad("The score {{sold}} for $3 million on [[July 21, 2024]] to a bidder who asked for secrecy."),
    Bad("The union {{held}} its congress in Leeds on [[June 28]], and chose a leader."),
    Bad("The comet {{was seen}} over Spain on [[July 24, 2024]], and by many."),
    Good("The bank raised its forecast for growth in 2025."),
    Good("Sales will rise to 99 million pesos this year from 79 million in 2023."),
    Good("The crop will be 20 percent above last year, and exports are expected to grow as in 2023."),
    Good("Much will depend on the success of an agreement last month among the states."),
    Good("The panel is likely just to reaffirm the May 22 Paris accord on currencies."),
    Good("Banks will honour deals in which a party sought payment on June 25."),
    Good("It would buy the shares if the parties have not made progress by the close of business on June 28."),
    Good("The firm withdrew from consideration at its annual meeting on June 28 a stock split."),
    Good("Shippers can choose a period of 12 months between April 1, 2022, and April 30, 2024."),
    Good("Terms expire on 30 April, 30 June and 30 September, in rotation."),
    Good("The minister said the code needed to be changed to match the reforms in Spain last year."),
    Bad("The tariff {{is due to rise}} in [[2022]], the regulator said."),
    Bad("The next local elections {{are scheduled}} for [[2022]], the board said."),
    Bad("The licence to fish off the island {{will lapse}} at the [[end of 2022]]."),
    Bad("The fair {{runs}} until [[May 9, 2024]], and entry is free."),
    Bad("Growers who lost trees in the frost {{have}} until [[May 31, 2024]] to ask for help."),
    Bad("Tickets for the musical {{go}} on sale on [[May 18, 2024]], at the box office in Leeds."),
    Bad("The brewer {{lost}} 3 million euros in the first nine months of [[2025]], it said."),
    Bad("The Rovers {{beat}} the Wanderers in the third game of the series on [[July 14, 2024]]."),
    Bad("The deadline for offers {{is}} [[May 15, 2024]], the agency said."),
    Good("The fair runs until July 9, 2024, and entry is free."),
    Good("A period in which most rules stay the same runs until May 31.", date="2024-06-18"),
    Good("The 11-day festival runs from June 6 to June 16 in Leeds."),
    Good("The fair ran until May 9, 2024."),
    Good("The brewer lost 3 million euros in the first nine months of 2023, it said."),
    Good("He won approval for a series of shows on July 14, 2024."),
    Bad("The book fair {{will come}} back to the castle from [[April 4]] to 9, 2024, its director said."),
    Bad("The second bridge {{will be finished}} in [[2020]], the province said."),
    Bad("The country's last steelworks {{shut}} in [[2026]], and most of its iron is now imported."),
    Bad("The library {{will move}} into the former post office in [[April 2024]]."),
    Bad("Foreign banks {{outspent}} local ones in [[September 2024]], the regulator said."),
    Bad("Residents {{turned}} down the plan for a second runway in a referendum on [[July 7, 2024]]."),
    Good("The book fair will come back to the castle from July 4 to 9, 2024, its director said."),
    Good("The bond was issued in 2019 and matures on November 15, 2030."),
    Good("Inflation will reach 10 percent, versus up to 20 percent in 2022."),
    Good("Output is expected to fall sharply despite the boom in 2022. Profits will be down slightly, but in the first quarter of 2023 there was a windfall."),
    Good("The firm is expected to explain its results at a conference on July 22. Farmers warned of hunger if the drought continued until next month."),
    Good("The judges stressed that trials will not be affected by the purge, a word of the opposition's, following the dismissal of the court's head on May 16."),
    Good("How can you improve on the result of the list in 2020?"),
    Good("Parliament approved the plan for a referendum on July 7, 2024."),
    Bad("The flower show {{runs}} until [[June 9]], and children get in free.", date="2024-06-18"),
    Bad("Farmers {{have}} until [[June 11]] to send their claims to the ministry.", date="2024-06-18"),
    Bad("The circus {{returns}} on [[June 8]] with 12 new acts.", date="2024-06-18"),
    Bad("The takeover, announced in April, {{will be completed}} in [[the first quarter of 2024]], both firms said.", date="2024-06-18"),
    Bad("Smith {{won}} the cup in Leeds on [[June 27]], after two extra holes.", date="2024-06-18"),
    Bad("The assembly {{approved}} the budget on [[June 27, 2024]].", date="2024-06-18"),
    Bad("A fire {{gutted}} the mill on the night of [[June 27]].", date="2024-06-18"),
    Bad("The mine, which {{closed}} in [[May 2025]], had 200 workers.", date="2024-06-18"),
    Bad("A train {{left}} the rails on [[January 12, 2023]], and crews were still clearing the line this morning.", date="2024-01-14"),
    Good("The transition runs until December 31, and little will change at first.", date="2024-01-31"),
    Good("A year after the flood of January 12, 2023, 40 families still live in tents.", date="2024-01-14"),
    Good("It will not make the town rich, but at far more than 12,000 in 2021, it is a start.", date="2024-06-18"),
    Good("Smith won a place in the final on June 27.", date="2024-06-18"),
    Good("Under a plan announced in April, the mill will close in May 2024.", date="2024-06-18"),
    Bad("Directors {{are expected to approve}} the merger at a meeting in Leeds on [[May 28, 2024]].", date="2024-06-18"),
    Bad("A tremor {{damaged}} the port at 4:22 a.m. on [[June 28, 2024]], the mayor said.", date="2024-06-18"),
    Bad("Ministers {{will meet}} in Leeds in [[March this year]] to discuss fishing.", date="2024-06-18"),
    Good("They will examine what was said at a meeting in Leeds on May 28, 2024.", date="2024-06-18"),
    Good("A board of five is to propose a new fare by 30 November, and the council will vote on it.", date="2024-01-10"),
    Bad("The poll of 900 adults {{was carried}} out by telephone from [[3]] to 7 July 2024.", date="2024-06-18"),
    Bad("The editor has been in jail since [[July 30, 2024]], when police came for him, his lawyer said.", date="2024-06-18"),
    Bad("Profit at the bank fell 6% in the three months to [[September 30, 2024]], it said on Monday.", date="2024-06-18"),
    Bad("The council {{voted}} 7-2 on [[Tuesday, July 9]], to shut the pool.", date="2024-06-18"),
    Bad("The firm {{reported}} a second-quarter loss of 8 million euros on [[August 7, 2024]], and cut 90 jobs.", date="2024-06-18"),
    Bad("A panda {{gave}} birth to a cub on [[July 22]] this year, the zoo said.", date="2024-06-18"),
    Bad("A tremor {{struck}} near Ica, Peru, at 4:12 a.m. on [[July 24, 2024]], and cracked walls.", date="2024-06-18"),
    Bad("Entry for the marathon {{closes}} on [[May 31, 2024]].", date="2024-06-18"),
    Bad("Growers {{have}} until midnight on [[May 31, 2024]], to send in their claims.", date="2024-06-18"),
    Bad("A Mass for the driver {{will be celebrated}} at 10 a.m. on [[June 4]].", date="2024-06-18"),
    Good("The league banned the striker from 3 to 7 July 2024, and fined his club.", date="2024-06-18"),
    Good("The firm raised its forecast for the 12 months to June 30, 2025, it said on Monday.", date="2024-06-18"),
    Good("The editor has been in jail since May 30, 2024, when police came for him.", date="2024-06-18"),
    Good("The council voted on Monday to hold a second vote on Tuesday, July 9.", date="2024-06-18"),
    Good("One bond is offered for every ten shares held, between July 9 and July 30, 2024.", date="2024-06-18"),
    Good("The act aims to help mines regroup and shed a fifth of their staff by March 31, 2025.", date="2024-06-18"),
    Good("The union will ballot staff at Brent Bus, the state-owned carrier, on June 28.", date="2024-06-18"),
    Good("Income will exceed first-quarter 2023 income, up from two in 2022.", date="2024-06-18"),
    Good("The two sides will agree reforms as a result of talks yesterday with the mayor.", date="2024-06-18"),
    Bad("The judge {{sentenced}} Ivo Brod, who drove the car, on [[June 28]].", date="2024-06-18"),
    Bad("The two clubs {{met}} in the semi-final on [[July 8]].", date="2024-06-18"),
    Bad("The road {{was opened}} to traffic on [[July 8]].", date="2024-06-18"),
    Bad("The figures, {{released}} on [[July 8]], pleased investors.", date="2024-06-18"),
    Bad("In a letter {{sent}} on [[July 8]], the bank apologised.", date="2024-06-18"),
    Bad("The judge {{said}} on [[July 8]] that she was satisfied.", date="2024-06-18"),
    Bad("The band {{played}} in Leeds [[next Friday]].", date="2024-06-18"),
    Bad("The choir {{will sing}} [[yesterday]].", date="2024-06-18"),
    Good("The bank, which reports tomorrow, said the match next Friday was off.", date="2024-06-18"),
    Good("The unions are expected to back a deal reached last Friday by their lawyers.", date="2024-06-18"),
    Good("Although the banker did not expect a recession next year, others did.", date="2024-06-18"),
    Good("She was received in Rome yesterday — and tomorrow she plans to meet the pope.", date="2015-09-22"),
    Good("The harvest began a month earlier than last year, when picking started on 20 September.", date="2003-08-21"),
    Good("The letter, to be sent on July 8, was shown to reporters.", date="2024-06-18"),
    Good("Output is expected to grow by 1.5 percent, up from one percent in 1986.", date="1987-03-26"),
    Good("Taxes will reflect the oil price fall of 1986.", date="1987-03-26"),
    Good("The senator had backed a July 1, 1988, date for the merger.", date="1987-03-26"),
    Bad("Ada Holt {{won}} a youth slalom in Oslo on [[November 27]].", date="2018-11-19"),
    Good("Ada Holt won a ticket to the slalom in Oslo on November 27.", date="2018-11-19"),
    Bad("A bull from Hull {{sold}} for 18,000 guineas on [[15 December]].", date="2021-12-10"),
    Bad("The mayor {{drew}} a large crowd to a rally in Hull on [[May 19]].", date="2016-05-06"),
    Good("Leeds drew Hull in the cup on May 19.", date="2016-05-06"),
    Good("The ticket is for a bill dated May 19.", date="2016-05-06"),
    Bad("The firm got a letter dated [[May 19]].", date="2016-05-06"),
]  # fmt: skip


@rule("NL208", "tense-date-mismatch", severity="warning", needs=("date",), examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None:
        return
    told: set[Span] = set()  # one word on a verb is enough
    for case in cases(doc):
        wrong: Wrong | None = scales("NL208").likeliest(case)
        if wrong is None:
            continue
        verb = wrong.verb or beside(doc, wrong.x, wrong.whole)
        if verb in told:
            continue
        told |= {verb} if verb else set()
        related = [Related(verb, "the verb")] if verb else []
        if wrong.meant is not None:
            yield finding(case.span, f"{day_text(wrong.meant)} is meant: {wrong.x.year} is last year's number", related=related, confidence=0.85)
            continue
        side, look = ("before", "ahead") if wrong.side == "past" else ("after", "back")
        hint = ", last year's number" if wrong.side == "past" and wrong.x.year == published.year - 1 and published.month <= 2 else ""
        message = f"{wrong.day.text} is {side} this article ({day_text(published)}){hint}, but the verb looks {look}"
        yield finding(case.span, message, related=related, confidence=0.8)
