"""The article gives two different counts of one thing.

## Why it matters
A death toll of 12 in the headline and of 14 in the body is the error that readers see first, and the one that a
desk makes most easily when an article is updated in one place.

## When to ignore
When the counts belong to different events, groups or moments and the text says so in words newslint does not know.
"""

from __future__ import annotations

from newslint.checks.numbers.counts import _results
from newslint.checks.numbers.counts._evidence import retold
from newslint.rule import Bad, Document, Example, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: tuple[Example, ...] = (
    Good("She has 900 acres of wheat. No rain has fallen since May, and her 240 acres of corn have begun to curl."),
    Good("The magnitude 8.2 quake of May 7 cracked a stairway. The magnitude 7.1 quake of May 19 did no further harm."),
    Good("In a week of floods 19 people were killed in the valley, 12 in the hills and four in the port.", headline="Floods kill 35 in three districts"),
    Good("The Liberals won 31 seats and the Conservatives 27, the final count showed.", headline="Liberals finish four seats ahead of Conservatives"),
    Good("WESTBURY — Two people were hurt when a marquee fell on Saturday.\n\nEASTBURY — Three people were hurt when a car left the road on Saturday."),
    Good("Nineteen Democrats and four Republicans voted yes. Fourteen Republicans and two Democrats voted no."),
    Good("The yard will lose 210 posts and the works 130.", headline="Shipyard cuts 340 posts"),
    Good("Luis Hill was guilty on 11 of the 14 counts he faced. His brother was convicted on all six counts against him."),
    Bad(
        "A bus plunged into a ravine in Peru on Monday, killing [[14]] people.",
        headline="{{12}} dead after bus plunges into ravine",
        says="in the headline",
    ),
    Bad(
        "{{Twelve}} people were killed when a bus left the road on Monday.\n\nA police spokesman said the [[14]] people killed were pupils."
    ),
    Bad(
        "Nine miners were killed and {{six}} hurt when a tunnel collapsed.\n\nDoctors said that [[eight]] miners had been injured.",
        says="eight miners",
    ),
    Bad("Police arrested {{23}} people during the march in London.\n\nThe [[32]] people arrested are due in court."),
    Bad("The death toll stood at {{41}} on Wednesday.\n\nOfficials said that [[38]] people had been killed when the dam burst."),
    Bad("The quake destroyed {{340}} homes in Herat.\n\nAid workers said that [[430]] houses were destroyed."),
    Bad("The ferry sank with {{146}} passengers.\n\nAll [[164]] passengers got off safely."),
    Bad("Kidnappers released {{11}} pupils on Wednesday.\n\nThe governor confirmed the release of [[12]] pupils."),
    Bad("About {{200}} workers will be laid off at the mill.\n\nThe [[300]] workers laid off will get six weeks' pay."),
    Bad("A {{12}}-member jury found him guilty.\n\nThe [[14]]-member jury took three days to decide."),
    Bad("At least {{22}} Palestinians were killed in Rafah.\n\nThe [[19]] Palestinians killed in Rafah were buried on Friday."),
    Bad("The crash left two dead and {{five}} people injured.\n\nThe [[nine]] people injured in the crash are in hospital, troopers said."),
    Bad("The airline cancelled {{212}} flights on Sunday. Passengers on the [[221]] cancelled flights slept at the airport."),
    Bad("The council received {{218}} objections to the plan. Planners dismissed most of the [[281]] objections the council received."),
    Bad("A convoy of {{nine}} lorries carried flour into the city. The [[eleven]] lorries that carried flour into the city were shot at."),
    Bad("Guards at Calais seized {{340}} kilograms of cocaine on Monday. The [[430]] kilograms of cocaine seized at Calais came from Peru."),
    Bad("Police in Cali arrested {{17}} members of a ring. Cameras showed the [[23]] people arrested in Cali on a kerb."),
    Bad("The company said it would recall {{92,000}} prams. Owners of the [[29,000]] prams recalled on Thursday will be sent a kit."),
    Bad("Hikers found {{26}} live reindeer on the plateau. The [[62]] reindeer found on the plateau were fed."),
    Bad("A fire gutted stalls in Lagos, destroying [[60]] stalls in a market.", headline="Blaze guts {{40}} stalls in Lagos market"),
    Bad("The judge gave the builder a sentence of {{30 months}}. As the [[42-month]] sentence was read out he wept."),
    Bad("Lawyers chose the jury from a pool of {{140}}. They had questioned the whole pool of [[210]] for eight days."),
    Bad("A grain ship ran aground with a crew of {{19}}. The ship's [[22]] crew members were taken off by helicopter."),
    Bad("Captain Daud had fired {{14}} shots at the boat. The captain's [[11]] shots hit the wheelhouse."),
    Bad("Inspectors closed {{14}} restaurants in the old town. Owners of the [[17]] shuttered eateries were fined."),
    Bad("The choir took {{45}} singers to Prague. All [[54]] came home with medals."),
    Bad("The council approved {{260}} homes on the site of the mill. Work on the [[280]] homes begins in spring."),
    Bad("The authority has ordered [[54]] electric buses, it said on Wednesday.", headline="City to buy {{45}} electric buses"),
    Bad("A ferry carrying [[230]] people sank off Samar on Monday.", headline="Ferry with {{320}} aboard sinks"),
    Bad("The firm will buy the hotels for ${{350 million}}.\n\nThe $[[250 million]] purchase closes in May.", says="$350 million"),
    Bad("The bridge, {{840}} metres long, was opened on Friday.\n\nCyclists were the first to cross the [[480]]-metre bridge."),
    Bad("A panel of {{nine}} judges will hear the appeal. Two of the [[seven]] judges come from Africa."),
    Bad("A gang of {{five}} broke into the bank. All [[six]] robbers wore masks."),
    Bad("Thieves stole {{five}} paintings.\n\nThe [[seven]] stolen paintings, all by French artists, were not insured."),
    Bad("A total of {{45}} houses burned in Rhodes. All [[54]] houses that burned were empty."),
    Bad("Rescuers in Hylte dug {{21}} hens out of the snow. All [[23]] were laying again by Monday."),
    Bad("The band will play in {{eight}} towns in May. For each of the [[nine]] it has learned a local song."),
    Bad("Striker Pia Holm has signed a contract for {{four years}} with Vestby. The [[five-year]] deal makes her the club's best-paid player."),
    Bad("Wardens found {{130}} geckos in a suitcase. A zoo will look after the [[103]] reptiles."),
    Bad("The snow led to the closure of {{240}} schools in Bavaria on Monday.\n\nParents stayed at home after [[420]] schools were closed, the ministry said."),
    Bad("The inquest sat for three days.\n\nFormer priest Carl Moss was found guilty on [[12]] counts on Friday.", headline="Former priest found guilty on {{15}} counts of fraud"),
    Bad("The senate passed the bill by {{48}} votes to 31. The premier thanked the [[84]] senators who voted for it."),
    Good("Hail killed four people in Nagpur and injured 16, among them a boy.\n\nThe hail injured 16 people and broke windows, police said."),
    Good("The bus was carrying 41 passengers and a driver. All 42 people aboard were treated for shock."),
    Good("The charts ran to 140 pages. The 104 pages that had been lost were printed again."),
    Good("The bridge, 840 metres long, was opened on Friday. It replaces the 480-metre bridge of 1932."),
    Good("Swett spoke of a rate of 150 sucres to the dollar. The firm uses the official rate of 95 sucres to the dollar."),
    Good("Last year's maize harvest totalled 12.8 million tonnes. Last year's soybean harvest totalled 7.1 million tonnes."),
    Good("The bank approved two loans to India. Its new division approved three loans totalling 11 million dollars."),
    Good("Rescuers reached 22 trapped workers. Two of them were hurt, and those two workers were flown out."),
    Good("Air raids hit Gaza, killing one. The raids came after militants killed 10 Israelis at a checkpoint."),
    Good("Volunteers rescued seven dogs and a cat from a kennel.", headline="Eight animals rescued from flooded kennel"),
    Good("Seven cyclists were hit by a lorry. The four riders who were badly hurt were flown to hospital."),
    Good("Twelve ships took part in the exercise. The 14 ships of the French navy stayed in port."),
    Good("Sixteen teams entered the cup. The eight teams left play on Saturday."),
    Good("The bank will close 40 branches in the north and 30 in the south.", headline="Bank shuts 70 branches"),
    Good("The authority will order 45 electric buses. It has 54 buses now.", headline="City to buy 45 electric buses"),
    Good("Three gunmen killed five policemen at a checkpoint. In Kandahar seven policemen died."),
    Good("Police arrested nine people in Lille and four in Roubaix. The 13 people arrested are being held in Douai."),
    Good("Captain Daud had fired 14 shots. The gunner's 11 shots went wide."),
    Good("A judge sentenced the banker to four years in prison. The broker's six-year sentence had been handed down in May."),
    Good("The planes carried 260 tourists to Malta. The 290 tourists and crew spent the night in a lounge."),
    Good("A crew of 14 was aboard. The crew of 22 on the other ship saw the flash."),
    Good("The shelter took in 53 dogs from a farm. The 35 dogs that survived need homes."),
    Good("The bank turned away 19 customers on Monday. The 91 customers it served were given tea."),
    Good("In 12 years at the bank he rose to treasurer. In her 10 years at the bank she rose to director."),
    Good("The toll climbed to 12 on Tuesday. Eight had been confirmed dead on Monday.", headline="Quake kills 12 in Van"),
    Good("The airline cancelled 212 flights on Sunday. On Monday it cancelled 180 flights."),
    Good("The council received 218 objections. The 36 objections it received from traders were the longest."),
    Good("The company sold 4,100 tractors last year. Its rival, Fendt, sold 3,800 tractors."),
    Good("France won 10 medals in swimming. In judo France won eight medals."),
    Good("He scored 41 goals for Leeds and 27 goals for Hull. His 68 goals made him a favourite."),
    Good("Twelve people were killed in the blast. Two more died in hospital, bringing the toll to 14."),
    Good("Fourteen people died in the blast.\n\nThe blast killed 12 people at once, and two others died in hospital."),
    Good("Twelve people were killed in the blast. In a separate attack, 14 people were killed in Mosul."),
    Good("At least 12 people were killed.\n\nOfficials said that 14 people had been killed."),
    Good("Twelve people were killed in Kharkiv on Monday.\n\nIn Odesa, 14 people were killed."),
    Good("Twelve people were killed, among them five children. Five children were killed in one house."),
    Good("A crash in 2015 killed 20 people. On Monday, a crash on the same road killed 12 people."),
    Good("Initial reports said 12 people had been killed. Officials later confirmed that 14 people had died."),
    Good("The strike killed 12 people, the army said, but the health ministry said that 14 people were killed."),
    Good("Police arrested 23 people on Saturday and 32 people on Sunday.\n\nOn Sunday, 32 people were arrested."),
    Good("The army killed 12 militants. The militants killed 14 soldiers."),
    Good("The plane was carrying 146 passengers and six crew. All 152 people on board survived."),
    Good("Nearly 300,000 people were displaced.\n\nThe UN said that 297,412 people had been displaced."),
    Good("The collapse killed 12 workers. It was the deadliest accident since 2009, when 21 workers were killed."),
    Good("Two people were arrested on suspicion of murder. Three people were later arrested for assisting an offender."),
    Good("A gunman killed six people before he shot himself. In all, seven people died."),
    Good("The disease killed 300 people last year. It has killed 120 people this year."),
    Good("Three suspects were arrested. The two suspects who fired were charged."),
    Good("A bomber killed 20 people in Kabul.\n\nThe blast hit a court.\n\nMore than 11,000 people were killed in 2016.", headline="20 dead in Kabul blast"),
    Good("Masood killed three people when he drove into a crowd. He then fatally stabbed a guard.\n\nInquests into the deaths of his four victims will open."),
    Good("A report tells of 118 deaths in the camps.\n\nIt gives 83 deaths in 2015 and at least 35 in 2016."),
    Good("Two former heads admitted neglect. The rector was also charged.\n\nThe three heads had handled a complaint."),
    Good("Three people died in the rains.\n\nTaps ran dry.\n\nA mayor was blamed.\n\nHe was criticised during fires that burned for weeks and killed seven people."),
    Good("Twenty detainees were freed by Orlava on Monday. In exchange, 22 detainees were freed by its neighbour."),
    Good("Gunmen stormed a hospital in Kabul, killing 34 people. The attack comes a week after 16 people were killed in Kabul."),
    Good("The Green-Left party did well, winning 14 seats. The Labour Party suffered a defeat by winning nine seats."),
    Good("Swiss Roger Federer won the next three games before he broke again. Elena Vesnina broke her twice to take the last four games of the match."),
    Good("With nine games to go, the team won a point. The team have won only one of their last six games."),
    Good("The youngest of the 13 victims of the church bus crash was 61. Eight of the victims of the church bus crash were in their 80s."),
    Good("A pickup crashed into the church bus with 14 people on board. The youngest of the 13 victims of the church bus crash was 61."),
    Bad("The Green party did well, winning {{14}} seats. The [[11]] seats that the Green party won were all in the north."),
    Good("Tigers won by 23 runs after Sen took four wickets for 22 runs.\n\nThe Rams won both of their group games, by 12 runs and by four wickets."),
    Good("Ngata has 6.5 points from nine games, with one loss. All six games in the round were drawn."),
    Good("The toll from the flood rose to 61 on Friday. Officials had put the toll at 37 on Wednesday.\n\nFourteen died in farms along the river."),
    Good("The fire killed 113 people, doctors said. The toll soars to 82 dead in the fire"),
    Good("Medics flew five missions to villages in Herat on Monday. They flew six missions in the past 24 hours, the army said, taking three tonnes of rice to civilians."),
    Good("Of the 30 Britons killed on the beach 28 were on a package tour. The families of 22 of the Britons killed plan to sue."),
    Bad("Norwich beat Hull {{2-1}} on Saturday with two late goals. The [[3-1]] win lifted Norwich to fourth."),
    Bad("The committee voted {{11 to 4}} for the bill.\n\nThe [[11-5]] vote came after a day of testimony."),
    Bad("An earthquake of {{magnitude 5.9}} shook Crete on Friday. The [[magnitude-6.2]] quake was felt in Athens."),
    Bad("A landslide buried {{14}} houses in Oru on Monday. The [[17]] houses stood on a slope that had been cleared."),
    Bad("Customs officers held {{nine}} speedboats at the pier. The [[11]] boats had been stolen."),
    Bad("She won the race with the help of {{six}} guides. She thanked the [[five]] guides in her speech on Monday."),
    Bad("The port will cut {{640}} jobs this year. Most of the [[460]] job cuts will be in the yard."),
    Bad("Flooding cut off {{21}} villages. Boats reached six of the [[25]] villages by night."),
    Good("Norwich beat Hull 2-1 on Saturday. The 2-0 win at Leeds last week had been their first."),
    Good("Norwich beat Hull 2-1 on Saturday. The 1-0 lead at the break had not flattered them."),
    Good("The committee voted 11-4 for the bill. The other chamber passed it after a 12-4 vote."),
    Good("An earthquake of magnitude 5.9 shook Crete on Friday. The magnitude-4.2 aftershock was felt in Athens."),
    Good("An earthquake of magnitude 5.9 shook Crete on Friday. The magnitude-6.8 quake of 2003 killed nine people."),
    Good("A landslide buried 14 houses in Oru on Monday. The 17 houses on the other bank were spared."),
    Good("Police shot dead four men after a chase. The two men who fired on officers were brothers."),
    Good("Burglars took 35 laptops from the school. The 53 computers that they left were old."),
    Good("A judge jailed Lars Holt for seven years on Friday. His brother's nine-year sentence is to be reviewed."),
    Good("The tunnel is 12 kilometres long. The 14-kilometre tunnel on the old line will be shut."),
    Good("Volunteers planted 1,500 trees along the river. The 1,300 saplings planted a year ago had died."),
    Good("The grocer bids 90.25 dollars a share. A banker asked it to raise its price for the shares to 93.25 dollars a share."),
    Good("The mine is expected to earn a net profit of $600 million. This would be below the $813 million earned a year before."),
    Good("The count was 23,046 spectators. Most of the 23,000 spectators had left by nine."),
    Bad("A court in Lyon sentenced former notary Paul Roche to [[nine years]] in prison on Monday for taking clients’ money.", headline="Notary jailed for {{six years}} over clients’ money"),
    Bad("The canal will be {{8.6}} kilometres long. Barges will need an hour for the [[6.8]]-kilometre canal."),
    Bad("The library has bought {{96}} maps drawn by the monk. A selection from the [[69]] maps it has bought will be shown in May."),
    Bad("{{Thirteen}} ministers left the cabinet on Friday. The departure of the [[14]] ministers leaves it without a majority."),
    Bad("The storm left {{340}} people dead, the mayor said. Most of the [[430]] dead lived by the river."),
    Good("A court in Lyon sentenced Paul Roche to nine years in prison and his son to six years.", headline="Notary and son jailed for 15 years"),
    Good("A court in Lyon sentenced Paul Roche to nine years in prison, six of them suspended.", headline="Notary jailed for three years"),
    Bad("The alliance won {{54}} seats in the 110-seat assembly on Sunday. With its [[58]] seats, the alliance can pass a budget."),
    Good("Falling trees killed five people in Poland and three in Germany, the services in the two countries said.", headline="Storm kills eight people in Poland and Germany"),
    Good("The pitcher won 246 games. Of his 17 seasons nine were for Tulsa, where he won 171 games; five for Reno, where he won 61; and three for Waco, where he won 14."),
    Good("The library has bought 96 maps. The 40 maps it showed last year had been lent by the crown."),
)


@rule("NL305", "contradictory-count", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for first, last in _results.twice(doc):
        here, there = last.span.of(doc.text), first.span.of(doc.text)
        yield finding(last.span, f"“{here}” here, “{there}” in line {doc.line_of(first.span.start)}", related=[Related(first.span, f"the other result: “{there}”")])
    told: set[Span] = set()
    for link in retold(doc):
        a, b = link.a.q, link.b.q
        if not {a.number, b.number} & told:
            told |= {a.number, b.number}
            here, there = (" ".join(v.phrase.of(doc.text).split()) for v in (link.b, link.a))
            kind = doc.block_at(a.span.start).kind
            where = f"in the {kind}" if link.a.place == "title" else f"in line {doc.line_of(a.span.start)}"
            yield finding(b.number, f"“{here}” here, “{there}” {where}", related=[Related(a.number, f"the other count: “{there}”")])
