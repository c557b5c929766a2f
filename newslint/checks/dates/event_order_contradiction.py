"""Two dated events in an order that their dates rule out: arrested before the robbery, landed before the take-off.

## Why it matters
"Arrested on June 3 after the robbery on June 9" tells readers that the police had the wrong man, or that the desk had the wrong date.

The rule compares events that carry a date each (or an hour each, of one day) in one sentence or in two neighbouring ones, where the words tell
their order ("after", "prior to", "then", "before that", "It had sailed on"), or nature does: people are arrested before they are sentenced, ships
leave before they arrive, shops open before they close.

## When to ignore
Dates of plans ("after the vote to host the 2030 games") are left alone, and so are dates without a year more than two months apart.
"""

from __future__ import annotations

from newslint.checks.dates._order_evidence import contradictions
from newslint.checks.dates._told import Pair
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Smith was arrested on [[June 3]], after the robbery on {{June 9}}, police said.", says="June 3 is earlier than June 9"),
    Bad("The bank was robbed on {{June 9}}. On [[June 3]] a man was arrested over the robbery."),
    Bad("The suspect in the {{June 9}} bombing was detained on [[June 3]] in Leeds."),
    Bad("The Aurora left Leeds on {{June 9}} and arrived in Hull on [[June 3]].", says="against the order of the events"),
    Bad("The train left Leeds at {{2:15 p.m.}} and arrived in Hull at [[9:20 a.m.]] the same day."),
    Bad("The fair will open on {{June 29}} and close on [[June 23]]."),
    Bad("After meeting ministers on {{June 9}}, Smith went to Hull on [[June 3]]."),
    Bad("Smith joined Acme in [[1998]] after graduating in {{2001}}."),
    Bad("Smith worked in Leeds in [[2001]] before moving to Spain in {{1998}}.", says="2001 is later than 1998"),
    Bad("She was admitted to hospital on {{June 12}} and discharged on [[June 9]]."),
    Bad("The girl was last seen on {{June 12}} and her body was found on [[June 9]]."),
    Bad("He fled to Spain on {{June 14}} but was caught on [[June 11]]."),
    Bad("Smith appealed on [[May 3]] against the verdict handed down on {{May 17}}."),
    Bad("The company was founded in {{1998}} and later bought by a rival in [[1987]]."),
    Bad("The patient was discharged on {{June 3}}.\n\nHe had been admitted on [[June 9]] with a broken leg.", says="puts it earlier"),
    Bad("The board quit on [[June 3]], ahead of a vote that took place on {{May 22}}."),
    Bad("Only after the minister resigned on {{June 10}} did the leader call a vote, on [[June 1]]."),
    Bad("The firm recalled the toys on [[June 3]], days after a child had choked on one on {{June 14}}."),
    Bad("The leader called the vote on {{June 3}} and, before that, on [[June 9]], had dropped two ministers.", says="puts it earlier"),
    Bad("He bought the knife on {{June 9}}, then used it on [[June 3]] to open a safe.", says="puts it later"),
    Bad("The ship docked in Hull on {{June 3}}. It had sailed from Oslo on [[June 12]] with salt."),
    Bad("The body was found on {{June 3}} in a wood. She was last seen on [[June 12]] in Leeds."),
    Bad("Born in {{1962}}, the composer released his first album in [[1955]]."),
    Bad("The film had its premiere on {{June 3}}. Shooting began on [[June 12]]."),
    Good("The triennial, last held in 2005, will next take place in 2008 and has asked 80 potters.", date="2006-01-19"),
    Good("The tram, which last ran in 1962, returned on Saturday after 62 years to the street where the mayor was born in 1971.", date="2024-08-20"),
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
    Bad("The truce of {{21 July}} was followed by an exchange of prisoners on [[17 July]].", date="2024-08-18"),
    Bad("The first bomb, on {{June 12}}, hurt nobody; the second, on [[June 9]], killed five people."),
    Bad("He was spotted in {{July 2021}} in Porto. That came three months before he joined the club, in [[April 2021]]."),
    Bad("He ran the town until [[1991]] after winning office in {{1995}}."),
    Good("The envoy left Leeds on June 9 for talks in Hull. He had landed there on June 3."),
    Good("The flying boat left Auckland on June 4 and landed in Honolulu on June 3, having crossed the Date Line."),
    Good("Bell was first arrested on June 3 over thefts. Prosecutors say he held up a shop on June 9."),
    Good("Smith was born on May 3, 1950. He had married in 1975."),
    Good("He left the club on June 3 and joined a rival on June 9. They divorced in 1998. She married an actor in 2001."),
    Good("The delegation arrived in Rome on June 3 and left on June 9."),
    Good("The firm closed a first inquiry on June 3 and opened another on June 9."),
    Good("She fell ill on May 5, a week before the tour was due to resume on May 12, and died on May 9."),
    Good("The bridge was shut on June 3. Police said he had fled on June 9."),
    Good("Her father was born on March 3, 1951, a year after his parents' wedding on Feb. 25, 1950."),
    Good("The school opened in 1887. Its hall was built in 1893."),
    Bad("The striker flew home on [[June 3]] to show off the cup, a week after winning it on {{June 10}}."),
    Bad("The mill shut in [[1986]], three years after {{1989}}, when it was sold."),
    Bad("The crew sailed from Oslo on {{May 12}} and returned on [[May 9]] with cod."),
    Bad("The probe, launched on {{May 12}}, landed on [[May 9]] after a flight of four days."),
    Bad("The strike, which ended on {{May 12}}, began on [[May 30]] at the plant in Hull."),
    Good("The writer, born on 9 November 1937, died on June 6."),
    Good("Smith was sacked on May 12. His successor was named on May 16."),
    Good("Results for the year ended Dec. 31, 2023, previously announced on Jan. 29, 2024, were restated."),
    Good("The envoy arrived on May 3, a day after his deputy, and leaves on May 10."),
    Good("The ship, which arrived in Hull on May 12, left on May 30."),
    Bad("The envoy arrived in Leeds on {{June 9}}. He left on [[June 3]] after talks with both sides."),
    Bad("She entered the Leeds Conservatory in {{1983}} and graduated in [[1979]]."),
    Good("The cup is held once every four years after it was founded in 1950. It was previously held in Leeds in 2014."),
    Good("On May 18, 2014, the president signed the treaty on the border. It passed the assembly on May 21, 2014."),
    Good("The ship arrived in Hull on June 9. It left Leeds on June 3."),
    Bad("Workers went back to the plant on {{June 3}}, ending a strike that began on [[June 9]]."),
    Bad("The jury returned its verdict on {{June 3}}. Closing arguments were heard on [[June 9]]."),
    Bad("The bridge, which opened to traffic in {{May 2019}}, was designed in [[2020]] by a firm in Hull."),
    Bad("The inquest was held in {{May 2019}}. Smith died on [[June 14, 2019]]."),
    Good("Smith was released from prison in 2012. In 2015 he robbed a bank in Leeds."),
    Good("Smith was freed in 2004. In 2008 he was sentenced to 12 years for fraud."),
    Bad("The referee was banned on [[June 3]] over a match that was played on {{June 9}}."),
    Bad("Police searched the flat on [[June 3]], acting on a warrant issued on {{June 9}}."),
    Bad("The minister apologised on [[June 3]] for remarks he made on {{June 9}}."),
    Bad("On [[June 3]] the club was fined over crowd trouble at a match on {{June 9}}."),
    Bad("The band broke up in {{1994}}. It was formed in Leeds in [[1997]]."),
    Bad("The law, which took effect on {{June 3, 2020}}, was approved on [[June 9, 2020]]."),
    Bad("Lawmakers overrode the veto on {{June 3}}. The governor vetoed the bill on [[June 9]]."),
    Good("Smith was banned on June 3 for the final on June 9."),
    Good("The judge ruled on June 3 that the vote on June 9 could go ahead."),
    Good("The airline apologised on June 3 for the delays and resumed flights on June 9."),
    Good("Tickets went on sale on June 3 for a concert that was held on June 9."),
    Good("It was the fourth arrest for Smith, whom police had picked up once in 2014, once in 2016 and once in 2018."),
    Good("Smith joined the Navy in 1942, came home in 1946 and opened a bar. The storm, which made landfall on Aug. 29, 2005, took it."),
    Bad("The inquiry, which was ordered after the derailment on {{9 May}} and has three members, sat for the first time on [[2 May]].", date="2024-08-20"),
    Bad("She flew home to Leeds on {{June 12}}. Before boarding she was given a medal, on [[June 15]].", date="2024-08-20"),
    Bad("Passengers stepped off the plane in Leeds on {{Aug. 8}}. Their flight had left Oslo on [[Aug. 10]].", date="2024-08-20"),
    Bad("The truce, signed on [[12 December]], held until the ambush of {{1 December}}.", date="2024-12-20"),
    Good("The first tremor came at 23:50 on Friday, the second at 00:10 on Saturday.", date="2024-08-20"),
    Good("Smith died on Oct. 3. A last interview with her was broadcast on Oct. 9.", date="2024-10-20"),
    Good("The pact signed on May 14 took effect on May 1, with back pay for a fortnight.", date="2024-08-20"),
    Good("The council voted on June 3 to shut the pool before the season starts on June 1 next year.", date="2024-08-20"),
    Good("The museum reopened on May 9. It closed on May 30 for the summer.", date="2024-08-20"),
    Bad("The mine flooded on {{May 9}}. Divers had pumped it dry by [[May 6]].", date="2024-05-20"),
    Bad("The ship sank on {{May 12}}. It had set sail from Lagos on [[May 15]] with 40 people on board.", date="2024-05-20"),
    Good("The vote on June 12, which had been brought forward from June 26, passed calmly.", date="2024-08-20"),
    Good("The bakery burned down on May 9 and, before that, on May 6, had been robbed.", date="2024-05-20"),
    Bad("He was given the prize in [[1951]] for a discovery he made in {{1955}}."),
    Bad("Smith pleaded guilty on {{Feb. 2}} to a charge that prosecutors brought on [[Feb. 9]].", date="2024-03-20"),
    Bad("The orchestra gave the first performance in {{1903}} of a symphony that Smith wrote in [[1907]]."),
    Bad("The boiler exploded on {{Jan. 8}}. The last check before the explosion was made on [[Jan. 15]].", date="2024-03-20"),
    Bad("The bill, signed on {{Aug. 30}}, did not clear the senate until [[Sept. 6]].", date="2024-10-20"),
    Bad("The bill passed the senate in [[June]] after clearing the lower house in {{September}}.", date="2024-12-02"),
    Bad("She boarded the train in Leeds on {{June 9}} and got off in Hull on [[June 3]]."),
    Good("He fell on June 2, and his son said that he had surgery on June 5."),
    Good("The ship left Leeds on June 3 and, after calling at Hull on June 5, reached Oslo on June 9."),
    Good("The walker was found on June 9. She had last been seen five days before, on June 4."),
    Good("Ground was broken for the hall on May 4, 1993, after the old one, opened on April 10, 1922, had burned down."),
    Good("Smith, born in 1967, kept the medals of his grandfather, who died in 1965."),
    Good("The bill was passed on July 14 and takes effect on July 1 of next year.", date="2024-10-20"),
    Good("From 9 percent in February the rate had risen to 23 percent in April.", date="2024-10-20"),
    Good("The election of 2005 is remembered after all, more than that of 2012."),
    Bad("Detectives in Hull said they held two brothers on [[4 June]] over a raid on a pharmacy in Leeds on {{12 June}}.", date="2024-07-02"),
    Bad("The coach left Leeds at {{3:12 p.m.}} and overturned at [[2:47 p.m.]], police said.", date="2024-07-02"),
    Bad("Smith was freed in {{2021}} and first jailed in [[2023]], the ministry said.", date="2024-07-02"),
    Bad("Prior to its sale to a rival in {{2004}}, the brewery shed 90 jobs in [[2006]].", date="2024-07-02"),
    Bad("Campaigning for the council opened on {{2 March}} and residents went to the polls on [[27 February]].", date="2024-07-02"),
    Bad("Voting in the town of Hull closed on {{June 6}}. The results were announced on [[June 2]].", date="2024-07-02"),
    Bad("The fire at the mill in Leeds began at {{2:15 a.m.}}. The first fire engine arrived at [[1:55 a.m.]].", date="2024-07-02"),
    Good("Nominations closed on May 3 and voting began on May 19.", date="2024-07-02"),
    Good("He was held on June 3 for murder and will go before a jury on July 8.", date="2024-07-02"),
    Good("“He died in 1974 and I was born in 1975,” Smith said.", date="2024-07-02"),
    Bad("The choir was founded in {{1994}} by two teachers from Hull and made its first tour in [[1989]].", date="2024-07-02"),
    Bad("Smith joined the paper in {{2011}} and quit in [[2007]] to write novels.", date="2024-07-02"),
    Bad("The review was ordered in {{May 2016}}. It resulted in new rules in [[March 2015]].", date="2024-07-02"),
    Bad("The cat was last seen sleeping on a wall in Leeds on {{June 9}}. Its collar was found in Hull on [[June 3]].", date="2024-07-02"),
    Bad("The two clubs announced their merger on {{June 9}} and completed it on [[May 30]].", date="2024-07-02"),
    Bad("Smith was first elected to the council in {{2012}} and was re-elected in [[2008]].", date="2024-07-02"),
    Good("A ten-day curfew, imposed on May 1 after riots, ended on May 11.", date="2024-07-02"),
    Good("Smith, who was born in 1975, was 16 when he left Hull for Leeds in 1991.", date="2024-07-02"),
    Good("The firm opened a plant in Leeds in 2012 and closed one in Hull in 2010.", date="2024-07-02"),
    Good("She won the prize in 2012 and was shortlisted for it in 2008.", date="2024-07-02"),
    Good("Voting for the board closed on Nov. 6. The results were announced on Nov. 9.", date="2024-12-02"),
    Good("The suspect was charged on June 9. The fire at the school broke out on June 3.", date="2024-07-02"),
    Bad("Ground for the stadium was sold on {{June 9}} because of a flood. The flood happened on [[June 14]].", date="2024-07-02"),
    Bad("The market was shut on {{June 9}} after a gas leak. The leak began on [[June 14]].", date="2024-07-02"),
    Bad("The canoe struck a rock on {{June 9}} and drifted ashore on [[June 6]].", date="2024-07-02"),
    Bad("Incorporated in {{1952}}, the firm was wound up in [[1948]].", date="2024-07-02"),
    Bad("The inspector resigned after the {{June 9}} hearing. She handed in her resignation on [[June 3]].", date="2024-07-02"),
    Bad("Smith won his first title in {{1978}}. His second came in [[1974]].", date="2024-07-02"),
    Bad("The chapel was finished in {{1892}}. Work on it had begun in [[1897]].", date="2024-07-02"),
    Bad("The barn in Leeds burned down on {{June 9}}. A man named Bell was arrested in connection with the fire on [[June 3]].", date="2024-07-02"),
    Bad("The trams were stopped on {{June 3}}. The step followed a warning that the maker issued on [[June 9]].", date="2024-07-02"),
    Bad("Voting in Leeds ended on {{June 9}}. The count began on [[June 6]].", date="2024-07-02"),
    Good("The market was shut on June 9 after a gas leak. The leak was plugged on June 14.", date="2024-07-02"),
    Bad("The first tremor was felt on {{June 9}} and the second on [[June 3]].", date="2024-07-02"),
    Bad("The circus gave its first show in {{1989}} and its last in [[1984]].", date="2024-07-02"),
    Good("The circus gave its first show in 1984 and its last in 1989.", date="2024-07-02"),
    Bad("An inquiry into the sinking of a ferry off Hull on {{June 9}} sat for the first time on [[June 3]].", date="2024-07-02"),
    Bad("On [[June 3]] the bishop condemned the bombing of the market, which took place on {{June 9}}.", date="2024-07-02"),
    Bad("The convoy, which gunmen had stopped on {{June 9}}, reached the camp on [[June 3]].", date="2024-07-02"),
    Bad("The thief climbed the wall at {{3:20 a.m.}} and was bitten by a dog at [[2:50 a.m.]]", date="2024-07-02"),
    Bad("The envoy handed in his resignation on {{June 9}}. The king accepted it on [[June 3]].", date="2024-07-02"),
    Bad("Members of the club voted on {{June 9}}. The board declared Ada Holt the winner on [[June 3]].", date="2024-07-02"),
    Good("Jailed on 3 May 2011 for selling faked passports, Smith was released on parole on 9 May 2013.", date="2024-07-02"),
    Good("Smith filed a complaint on June 9 against a permit granted on June 3.", date="2024-07-02"),
    Good("The convoy, which gunmen had stopped on June 3, reached the camp on June 9.", date="2024-07-02"),
    Good("It rained in Leeds on June 9 and was dry on June 2.", date="2024-07-02"),
    Good("The team reached the summit on June 9. They set out on June 3 from a camp in the valley.", date="2024-07-02"),
]  # fmt: skip


@rule("NL207", "event-order-contradiction", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    reported: set[Span] = set()
    for pair in contradictions(doc):
        first, last = pair.times
        if reported.isdisjoint((first.span, last.span)):
            reported |= {first.span, last.span}
            main = pair.primary
            side = last if main.span.contains(first.span) else first
            yield finding(main.span, _message(doc, pair), related=[Related(side.span, "the other event")])


def _message(doc: Document, pair: Pair) -> str:
    first, last = (x.span.of(doc.text) for x in pair.times)
    if all(s.events or s.sort == "verbs" for s in pair.signs):
        return f"{last} is earlier than {first}, against the order of the events"
    if pair.primary is pair.p.at[pair.j] if pair.forward else pair.primary is pair.p.at[pair.i]:
        return f"{last} is earlier than {first}, but the text puts it later"
    return f"{first} is later than {last}, but the text puts it earlier"
