"""A duration that does not fit the days or hours given for it.

## Why it matters
"A two-day visit on Tuesday" puts two days into one, "the three-day fair, June 18-19" three into two, and a "three-hour hearing from 9 a.m.
to 11 a.m." lasts two. One of the two sides is wrong or a day is missing.

## When to ignore
Both ways of counting are right: June 18 to 20 are three days or two nights. "Starting", "beginning" or "from" one day says nothing of
the end. One day contradicts a longer event only where the event as a whole is placed on it: "announced a two-day strike on Tuesday" and
"arrived on Tuesday for a two-day visit" are fine.
"""

from __future__ import annotations

from newslint.checks.dates._lengths import said
from newslint.checks.dates._single_day import on_one_day
from newslint.checks.dates._span_evidence import contradicted
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Putin’s rare [[2-day visit]] to Pyongyang {{on Tuesday}} for a summit is his first trip there in 24 years.", says="2 days"),
    Bad("The minister made a [[three-day trip]] to Brussels {{on Monday}}.", says="one day"),
    Bad("{{On Thursday}}, the party will hold a [[two-day convention]] in Atlanta."),
    Bad("The [[two-day summit]] was held in Geneva {{on June 16}}."),
    Bad("{{Tuesday}}’s [[two-day summit]] ended without a deal."),
    Bad("The [[three-day festival]] will be held {{June 18-19}} in the park.", says="2 days"),
    Bad("The [[two-day talks]], held from {{Monday to Friday}}, ended without a deal.", says="5 days"),
    Bad("The [[three-hour hearing]] from {{9 a.m. to 11 a.m.}} drew a crowd.", says="2 hours"),
    Bad("The committee met for a [[five-day session]], {{March 3-5}}."),
    Bad("A [[four-day conference]] ({{May 6-14}}) will mark the anniversary."),
    Bad("The [[weeklong strike]] is planned for {{Wednesday}}."),
    Bad("The [[two-week course]] runs from {{June 3 to July 12}}."),
    Bad("The fair runs from {{June 21 to June 22}}. The [[five-day event]] is free.", says="2 days"),
    Bad("Fighting stopped for a [[two-day truce]] on {{Monday, Tuesday and Wednesday}}, the army said.") ,
    Bad("The [[90-minute lecture]], from {{6 to 7 p.m.}}, is free."),
    Bad("The war broke out in {{1990 and ended in 2002}}. It had lasted [[eight years]]."),
    Bad("Called at {{2:10 p.m. on Wednesday, the case was over by 2:40 p.m.}}; in those [[two hours]], nobody had looked at her."),
    Bad("The hall will shut on {{June 3 and reopen on June 17}}; staff will use the [[six weeks]] to paint it.", date="2024-05-20"),
    Bad("The bank was robbed at {{9 a.m. and the thief was caught at 1 p.m.}}, [[eleven hours later]].", date="2014-05-06"),
    Bad("The siren sounded at {{4:10 a.m. [[Fifteen minutes later]], at 4:50 a.m.}}, the dam broke.", date="2014-05-06"),
    Bad("The tower was sold in 2004. From {{May 20 to 25}}, Oslo will host a [[three-day congress]]. Work on the tower took two years, from 1996."),
    Bad("The drills, from {{May 20 to 25}}, will last [[three days]]. The last ones took two weeks.", date="2019-05-07"),
    Good("Lund was in the final in 1998 and 2001, and Ruiz won it in 1994. Nobody has won it twice in its 30 years.", date="2005-08-30"),
    Good("The sprinter had her four-year ban for doping overturned on Friday by a court in Oslo.", date="2011-09-29"),
    Good("The tenor left the choir in 1993 and the soprano in 2000, after 16 years with it.", date="2011-09-29"),
    Bad("The council held a [[three-day summit]] {{on Monday}}."),
    Good("Oslo will host a chess week from May 20 to 25. A three-day congress of its players opens on Friday.", date="2019-05-07"),
    Good("Prices may rise by no more than 1.1 percent a month from August to December.", date="2019-05-07"),
    Good("The lake rose a foot in five hours on Sunday. It reached the jetty at 3 p.m. and crested at 5:15."),
    Good("Hail fell on two of the seven days of last week. In Redfern roofs were mended between Wednesday and Friday."),
    Good("The army began a months-long offensive. A strike between March 17 and 23 killed 30."),
    Good("He was arrested in 2011, and cleared of killings in the 2011 revolt that ended his 30-year rule."),
    Good("Snow covered more than the 1981-2010 average. It was the sixth largest cover in the 51-year record."),
    Good("The hall will shut on June 3 and reopen on June 17, six weeks before its centenary.", date="2024-05-20"),
    Good("From June 3 to June 9 the choir toured Spain and gave four days of lessons."),
    Good("The inquest sat from 9 a.m. to 5 p.m., with a two-hour break for lunch."),
    Good("He was held from April 2 to April 5 and, after that, nine days in a hospital."),
    Good("The fair runs from June 4 to June 6. A two-week exhibition follows in July."),
    Good("Sunday's ballot was conducted as the town hosts the two-week ski championships."),
    Good("Nelson Mandela, who died on Thursday, walked out of prison on Feb. 11, 1990, after 27 years in jail.", date="2013-12-06"),
    Good("The operation began at 7 a.m. on Saturday and ended at 2 a.m. on Sunday. The first 11 hours went on the blood vessels."),
    Good("Putin’s two-day visit to Pyongyang starting on Tuesday is his first trip there in 24 years."),
    Bad("Delegates to the [[four-day synod]], which meets {{Tuesday through Wednesday}}, will vote on the hymnal."),
    Bad("They called off their blockade after [[six days]], from {{April 25 to May 5}}."),
    Bad("A [[three-day symposium]] on coastal erosion will be held {{on Friday}} in Plymouth.", says="one day"),
    Bad("He began a [[21-day fast]] on {{Feb. 1 and broke it on March 9}}, his lawyer said."),
    Good("He began a 37-day fast on Feb. 1 and broke it on March 9, his lawyer said.", date="2023-06-18"),
    Good("The two-day course, the first of several between October 25 and November 19, is for drivers."),
    Bad("He flew on to Rome after a [[three-day visit]] to Nairobi from {{June 18 to June 23}}."),
    Bad("The [[10-year lease]], which ran from {{2005 to 2025}}, was cheap."),
    Bad("A jury acquitted her after a [[three-day trial]]. It opened on {{May 6 and ended on May 10}}."),
    Bad("The navy held a [[two-day exercise]] on the coast. The drills began on {{May 27. They ended on May 31}}."),
    Bad("A [[five-hour operation]] to free a walker, mounted from {{midday to 2pm on Sunday}}, involved two lifeboats."),
    Bad("From {{7 p.m. to 10 p.m. on Monday}}, residents packed the hall for the [[90-minute meeting]]."),
    Bad("The drill lasted [[three hours and 20 minutes]]. Crews entered the tunnel at {{9:05 p.m. and left it at 2:25 a.m.}}", says="3 hours 20 minutes"),
    Good("The final began at 1.05 p.m. and ended at 3.53 p.m., two hours and 48 minutes later."),
    Bad("It took the crew [[six hours]], from {{9 a.m. to noon}}, to free the whale."),
    Bad("The lock will be shut from {{1 February until 30 April}} for new doors. A spokesman put the price of the [[five-month closure]] at €2 million."),
    Bad("They arrived in Hanoi on {{February 3 and left on February 8}}.\n\nDuring the [[two-day trip]] four deals were signed."),
    Bad("Keita ran the bank between {{2009 and 2012}}.\n\nIn his [[eight-year tenure]], inflation halved."),
    Bad("[[A year-long excavation]], carried out from {{May to July 2021}}, exposed a bath."),
    Bad("She will travel to Nairobi on {{April 22 and return on April 29}}. Aides said the [[two-day trip]] was private."),
    Good("The crew were adrift from May 2 to May 11. They were fed on a four-day voyage home."),
    Good("He edited the paper between 1991 and 2002, and spent a four-year spell at the BBC before that."),
    Good("The fair will run from 3 July until 9 July.\n\nThe three-day pass costs 20 euros."),
    Bad("Ministers will gather in Oslo for a [[three-day congress]] {{on June 5}}."),
    Bad("Their plane was delayed for [[six hours]]. It had been due to leave at {{8 a.m. and took off at 10 a.m.}}"),
    Bad("The climbers were found on {{Sunday after [[seven nights]] in a cave. They had gone in on Friday}}."),
    Bad("When: {{June 3-6}}\n\nWhere: City Hall\n\nHow long: [[nine days]]"),
    Bad("He died on {{Wednesday, [[five days after]] he was shot on Monday}}."),
    Bad("The [[six-month]] lease of the hall runs from {{March 1 to April 30}}."),
    Good("He died on Wednesday, two days after he was shot on Monday."),
    Good("The climbers were found on Sunday after three nights in a cave. They had gone in on Thursday."),
    Good("The ball began two hours late since the power failed at 10:40 p.m. and lasted until 3:15 a.m."),
    Good("The ministers ended their three-day meeting in Rome. They could meet again with the chancellor on June 29 and 30.", date="2024-05-20"),
    Good("She served four five-year terms, from 1990 to 2010."),
    Good("Raul Benitez ran the town from 1999 to 2011, three consecutive four-year terms."),
    Good("A court gave him a two-year sentence for taking bribes between 2016 and 2021."),
    Good("On a two-day visit to a fair that ran from June 2 to June 14, he bought a horse."),
    Good("A two-day strike at the mine in the week from June 2 to June 6 cost 4 million."),
    Good("He quit after a three-day trial. The trial of his brother began on May 6 and ended on May 10."),
    Good("The army held a three-day exercise. The rains began on May 12. They ended on May 19."),
    Good("The club sells three-day passes, Monday to Friday."),
    Good("Guests booked a two-night stay, June 18-20."),
    Good("The two-day festival will be held June 18-20, from noon to noon."),
    Good("The union announced a two-day strike on Tuesday."),
    Good("He arrived in Beijing on Tuesday for a two-day visit."),
    Good("She left for a three-day trip to India on Monday."),
    Good("The two-day summit opened in Geneva on Wednesday."),
    Good("The first day of the two-day meeting on Tuesday was devoted to trade."),
    Good("On the sidelines of a two-day summit on Tuesday, the two leaders met."),
    Good("During a two-day visit to Paris on Tuesday he spoke to students."),
    Good("Lawmakers approved a two-day extension on Friday."),
    Good("He won a three-day pass for the festival, which runs July 3-14."),
    Good("After a three-day delay, the conference will be held June 18-19."),
    Good("The three-hour hearing from 9 a.m. to noon drew a crowd."),
    Good("The two-hour show runs from 7:30 p.m. to 9:15 p.m."),
    Good("A 10-day heat wave ended as the games of June 18-19 began."),
    Good("The two-day meeting on Tuesday and Wednesday is the third this year."),
    Good("She returned from a two-day visit to Rome on Tuesday."),
    Good("A 24-hour strike on Tuesday shut the airport."),
    Good("The nearly two-week strike, June 3-14, is over, and a two-day ban applies Friday."),
    Good("The trial lasted 34 days between October 7, 2024, and January 24, 2025.", date="2025-02-03"),
    Good("The six-day festival opens on Tuesday, May 9, and ends on Sunday. Bands play from Thursday to Saturday.", date="2023-05-02"),
    Good("In the four days to Sunday 212 calls were taken, none of them on Saturday, when the lines were down.", date="2023-05-02"),
    Bad("A judge on {{Thursday acquitted the banker after a [[three-week trial]] that began on May 4}}.", date="2015-07-07"),
    Bad("The book fair opened in Leipzig on {{June 3 and ran until June 14}}. The [[six-day fair]] drew 900 people.", date="2015-07-07"),
    Bad("She flies to Lima on {{Tuesday for a [[four-day visit]] and is due home the same evening}}.", date="2015-07-07"),
    Bad("The pier shut at {{noon and reopened at 5 p.m. on Monday}}. The [[nine-hour closure]] was the work of a fire that burned two flights of steps."),
    Bad("Frigates will take part in [[four days]] of naval drills off Crete between {{May 6 and May 15}}."),
    Bad("The film festival runs {{May 13-24}}. Over the [[nine days]], 19 films compete.", date="2015-07-07"),
    Good("A judge on Thursday acquitted the banker after a three-week trial that began on June 15.", date="2015-07-07"),
    Good("The museum, closed since March 3, reopened on Friday with a two-week festival of light.", date="2015-07-07"),
    Good("The shop opens on July 20 and will stay open until July 30. The four-day sale starts on July 22.", date="2015-07-07"),
    Good("The fleet set off on May 15, 2014.\n\nThe minister reported on June 1 that it had arrived. Over the two months of its tour it lost no ship.", date="2014-08-07"),
    Good("The power cut lasted two hours and 40 minutes. It began at 1 p.m. and ended at 3:40 p.m."),
    Good("Snow was above the mean for 1981-2010, and September was the warmest in the 63 years for which there are records.", date="2015-12-03"),
    Good("In the first nine months of the season, from October to June, exports were ahead. The target for the 12 months is 2 million bags.", date="2012-07-12"),
    Bad("The power cut lasted [[four hours and 40 minutes]]. It began at {{1 p.m. and ended at 3:40 p.m.}}"),
    Good("The match began at 1:05 p.m. and ended at 3:53 p.m., two hours and 48 minutes later."),
    Good("Holm won the fifth stage on Friday and threw the six-day race open before Saturday's finish.", date="2015-07-07"),
    Good("The firm will report its figures on Thursday. The five-day strike ends on Friday.", date="2015-07-07"),
    Good("Moe was extradited on January 17, 2008, after her arrest in Oslo on November 11, 2007. She denied the charges at the five-week trial.", date="2008-06-18"),
    Good("Water reached Leeds on 17 July. Five days of rain had begun in the hills on 11 July.", date="2024-09-03"),
    Good("The play lasts three hours, 20 minutes of it an interval. It begins at 7 p.m. and ends at 10 p.m."),
    Bad("The county will have [[three days]] of early voting, from {{Monday, Oct. 24, through Friday, Oct. 28}}.", date="2016-09-07"),
    Bad("From {{May 14 until May 18}} the union held a [[two-day strike]] at the dairy."),
    Good("From May 14 until May 18 the museum held a two-day workshop for each of its two groups."),
    Bad("The [[nine-year review]] opened in {{1990 and reported in 2004}}."),
    Bad("The council passed the plan at {{1 a.m. on Tuesday after [[nine hours]] of talks that began at 8 p.m. on Monday}}."),
    Bad("A court banned the jockey for [[two years]] after a failed test. His suspension runs from {{1 March 2010 to 28 February 2014}}."),
]  # fmt: skip


@rule("NL203", "duration-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    told: set[Span] = set()
    for length, day, message in on_one_day(doc):
        told.add(length.x.span)
        yield finding(length.span, message, related=[Related(day, "the day given")], confidence=0.85)
    for m in contradicted(doc):
        if m.length.x.span not in told:
            yield finding(
                m.length.span,
                f"{m.extent.told(doc)} is {m.text}, not {said(m.length.x)}",
                related=[Related(m.extent.span, "the days given")],
                confidence=0.85,
            )
