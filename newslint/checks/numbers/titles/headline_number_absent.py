"""A number of the headline, deck or a caption is not the body's.

## Why it matters
A headline is written last and corrected last: "23 shops to close" over a story that says 32, or that gives no number at all.

## When to ignore
When the number follows from the body in a way newslint does not see, or the caption is of something the article does not tell.
"""

from __future__ import annotations

from newslint.checks.numbers.titles import _evidence, _lists
from newslint.checks.numbers.titles._values import Value
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Good("Brenner will close its foundry and put 312 people out of work. It is the second closing in four years: a glass works shut in 1991, with the loss of 140 jobs.", headline="Brenner to shut foundry; 312 jobs will go"),
    Bad("Acme will close {{32}} shops, it said, most of them in Leeds.", headline="Acme to close [[23]] shops", says="32 shops"),
    Bad("Police raided a farm and seized a number of rifles.", headline="[[65]] rifles seized in farm raid", says="nowhere in the body"),
    Bad("The council will spend {{£5.4m}} on mending roads in Leeds.", headline="Leeds council to spend [[£4.5m]] on roads"),
    Bad("The race in Leeds had {{84}} runners, the organisers said.", deck="The [[95]] runners who took part in the race in Leeds"),
    Bad("The race in Leeds had {{84}} runners, the organisers said.\n\nPhoto: Some of the [[95]] runners at the start in Leeds."),
    Bad("The singer, who was {{85}}, died on Monday in Leeds.", headline="Singer dies aged [[58]]"),
    Bad("Rents in Leeds rose {{4%}} last year, the council said.", headline="Rents in Leeds up [[14%]]"),
    Bad("Police arrested six men and one woman in raids across Leeds.", headline="[[Nine]] held in Leeds drug raids"),
    Bad("The council in Leeds has ordered {{eight}} electric buses from Acme.", headline="Leeds buys [[12]] electric buses"),
    Bad("Two late goals gave Rangers a {{4-2}} win over Saints.", headline="Rangers sink Saints [[4-1]]"),
    Bad("A slick has blackened {{four miles}} of the Welsh coast.", headline="Slick leaves [[six-mile]] stain on Welsh coast"),
    Bad("Volkova won the {{twelfth}} title of her career in Basel.", headline="Volkova takes [[15th]] title in Basel"),
    Bad("{{One pharmacist in eight}} has nodded off at work.", headline="[[One in five]] pharmacists nod off"),
    Bad("The rebels will hold their fire for {{72 hours}}.", headline="Rebels declare [[48-hour]] truce"),
    Bad("The team rose to {{No. 9}} in the poll.", headline="Hens climb to [[No. 4]] in poll"),
    Bad("An earthquake of {{magnitude 4.8}} shook Alaska.", headline="[[Magnitude 5.8]] quake rattles Alaska"),
    Bad("On the {{tenth}} day of his trial the bishop spoke.", headline="Trial of bishop: [[Day 14]]"),
    Bad("The Pilots lost their {{ninth}} straight game on Monday.", headline="Pilots lose [[6th]] straight"),
    Bad("Chebet won the mile on Monday in {{4 minutes, 21 seconds}}.", headline="Chebet runs [[4:12]] mile to win in Oslo"),
    Bad("Warholm won the {{400 metres}} hurdles in Doha.", headline="Warholm wins gold in [[420 m]] hurdles"),
    Bad("The senate wants a vote soon.\n\nThe bill is to come in {{the next ten days}}.", headline="Senate bill to come within [[13 days]]"),
    Bad("The court in Arlen jailed 43 people over the riot on Friday. A hall with 90 seats had been set aside.", headline="Court jails [[38]] over Arlen riot"),
    Bad("Marit Solberg, who wrote 40 songs, died on Sunday at 97 years of age.", headline="Songwriter Marit Solberg dies at [[79]]"),
    Bad("Customs officers in Tromsø found several rifles in a lorry.\n\nPhoto: Part of the haul of [[31]] rifles."),
    Good("The jet with nine passengers fell. One was hurt, the owner said.", headline="Jet falls near Arlen", deck="The fall left one passenger hurt."),
    Good("The ministry published several orders on Monday.", headline="Ministry speaks", deck="The ministry has released a list of 78 orders."),
    Good("A Republican and a Democrat from one kitchen table won on Tuesday. Corinne Delacroix is 28, her sister four years younger.", headline="Sisters, 28 and 24, win"),
    Good("Ask a doctor.\n\n1. Go to bed.\n\n2. Read a book.\n\n3. Drink no coffee.", headline="Three ways to sleep better"),
    Good("Brannigan headed in a corner with a minute left in Leeds.", headline="Kit Brannigan, 19, heads late winner"),
    Good("Storms left more than 1.4 million people in Leeds without power.", headline="More than a million without power in Leeds"),
    Good("Lina, 11, is in the camp in Jordan.\n\nPhoto: Amir, 8, in the camp in Jordan."),
    Good("The last three were reached at dawn at Kusan. Another 20 had been lifted out.\n\nPhoto: The Kusan mine, where 25 miners were rescued."),
    Good("Warholm won the gold medal in Doha.", headline="Warholm wins gold in 400 m hurdles"),
    Good("The boat was carrying up to 160 people when somebody attacked it, the UN said.", deck="At least 42 refugees have been killed off the coast of Yemen, according to the UN."),
    Good("Pirates seized a tanker with eight crew, the first such attack off Somalia.", deck="The tanker Aris 13 is seized off Somalia, the first such attack in years"),
    Good("Around 150,000 Iraqis in the western part of Mosul have been forced from their homes by the fight.", deck="750,000 Iraqis are trapped in the western part of Mosul as Iraqi forces fight house to house."),
    Good("Drones help the police in Leeds to find people.", headline="Police in Leeds to launch 24-hour drone unit"),
    Good("Chebet won the mile on Monday in 4 minutes, 12.3 seconds.", headline="Chebet runs 4:12 mile to win in Oslo"),
    Good("The Pilots lost their sixth straight game, in the ninth inning.", headline="Pilots lose 6th straight"),
    Good("Two men drowned, three women were hit by trees and a boy was swept away.", headline="Six killed in storm"),
    Good("The president took office in January and has signed 40 orders.", headline="100 days in office"),
    Good("Two late goals gave Rangers a 4-2 win over Saints.", headline="Saints go down 4-2"),
    Good("Oil has fouled 6.4km of shoreline.", headline="Four-mile slick blackens coast"),
    Good("The jury drama opens next week.", headline="'12 Angry Men' returns to the stage"),
    Good("Heavy rain will reach the coast by 8 p.m.", headline="Storm to hit by 8 tonight"),
    Good("The bomb hurt 35 people, police said. It comes a month after 36 people were killed in the same city.", headline="20 dead in blast in Kabul", deck="At least 20 people are dead after a blast in Kabul"),
    Good("The fire left two people dead and six others injured.", headline="Police seek man over fire that killed 2 and injured 6"),
    Good("The policy, which limited most couples to one child, was relaxed in favour of the two-child policy.", headline="Two-child policy poses risks for older women"),
    Good("Mainz have taken a nose dive with six defeats away.", headline="Stars to watch out for on Matchday 22"),
    Good("The jet fell with nine passengers aboard.", deck="The 12-passenger jet was thrown into a freefall"),
    Good("He has visited the two courses 10 times in his first two months.", deck="He has visited one of his golf courses five of the last seven weekends"),
    Good("Sweden will pump $55.7m into its forces.", headline="Sweden boosts spending by $55m"),
    Bad("Thieves took a number of cameras from the museum. A storm on the coast left at least 30 injured and 40 houses without roofs.", headline="[[40]] cameras stolen from museum"),
    Bad("The panel of {{22}} members was named on Monday.", headline="[[20]]-member panel named"),
    Good("Monroe scored 28 points and Diaz 19 in the win.", headline="Monroe and Diaz combine for 47"),
    Good("The judge gave him 25 years for fraud and three more for perjury.", headline="Ex-banker gets 28 years"),
    Good("Norway and 12 other nations signed a pact on Thursday.", headline="Thirteen nations sign pact"),
    Good("Nine colts and five fillies were born at the stud.\n\nPhoto: The 14 foals born at the stud."),
    Good("Police charged Wade Purvis, Cole Purvis, Lonnie Tate and a 17-year-old with theft.", headline="Four charged with theft"),
    Good("Some 160 of the 200 patients recovered fully.", headline="Four in five patients recover"),
    Good("Acme will close 23 shops, it said, most of them in Leeds.", headline="Acme to close 23 shops"),
    Good("Police arrested six men and five women in raids across Leeds.", headline="Eleven held in Leeds drug raids"),
    Good("Acme will close 30 shops in Leeds and 15 in York.", headline="Acme to close 45 shops"),
    Good("Rents in Leeds rose from £700 to £728 a month.", headline="Rents up 4% in Leeds"),
    Good("The council will spend £4,487,000 on mending roads in Leeds.", headline="Council to spend £4.5m on roads"),
    Good("The singer, born in London in 1966, died on Monday in Leeds.", headline="Singer dies aged 58"),
    Good("The poll found that 40% oppose the new law.", headline="60% back new law"),
    Good("The vote is on Monday.", headline="Five things to know about the vote"),
    Good("We chose Emma, Ulysses, Beloved, Dracula, Middlemarch and Persuasion.", headline="Six books for summer"),
    Good("Airlines grounded the jet on Monday.", headline="Boeing 737 grounded"),
    Good("The fire drove 487 people from their homes.", headline="Nearly 500 flee fire in Leeds"),
    Good("A fire in Leeds drove 225 people from their homes.", headline="More than 200 flee fire in Leeds"),
    Good("The storm cut power to 1,187,000 homes.", headline="1.2 million homes without power"),
    Good("The first tram ran in 1924.", headline="Leeds marks 100 years of trams"),
    Good("He ran the 16km course in an hour.", headline="Smith wins 10-mile race"),
    Good("People in Leeds will choose a mayor two years from now.", headline="Leeds to vote in 2026"),
    Good("Ten people died at the scene and two in hospital.", headline="12 dead in blast in Leeds"),
    Good("Two girls, ages 11 and 12, were shot in the head in Leeds.", headline="2 Leeds girls, 11 and 12, shot in head"),
    Good("He painted 48 famous men for a show in Leeds, and has become a famous name.", deck="Ray Hill, at 85, has become one of the most famous men in Leeds"),
    Good("Bandits killed 28 people in Gambella. A similar raid came last year. Then, more than 200 people died.", deck="Bandits crossed into Gambella and killed 28 people"),
    Good("The poll gave the ruling party 31 of the 150 seats in the house.", deck="Early results show the ruling party taking 31 seats in the house"),
    Good("More than 50 rooftops around the world are in the book.", headline="13 incredible rooftops around the world"),
    Good("The president was sworn in on Tuesday.", deck="The oath puts to bed an 18-month crisis"),
    Good("A penalty by Dunn took Hale up. Sale had led 1-0 at the break.", headline="Hale Town 3 Sale 2 (agg: 4-3)"),
    Bad("A penalty by Dunn took Hale up {{5-3}} on aggregate. Sale had led 1-0.", headline="Hale Town up (agg: [[4-3]])"),
    Good("The Colts beat the Stars by 23 runs. Colts posted 187 for 6.", headline="Colts defend 187 to reach final"),
    Good("Ames had 48,730 votes to 47,518 for Burke. Burke led by almost 3,000 votes at 10 p.m.", headline="Ames unseats Burke by 1,212 votes"),
    Good("Roe plays again on Friday.\n\nJim Roe, his father, got to two finals in a decade.", headline="Roe's three finals"),
    Bad("The senate passed the farm bill by {{68 votes to 30}} on Tuesday.", headline="Senate passes farm bill [[68-31]]"),
    Bad("Prosecutors have charged a teacher with the theft of {{11}} violins from a school.", headline="Teacher charged over [[14]] thefts"),
    Bad("The singer, {{81}}, died at home on Monday, her son said.", headline="Singer dies aged [[91]]"),
    Bad("The race has drawn a record {{57}} entries, the club said.", headline="Record [[62]] boats enter race"),
    Bad("Guard Al Brown scored {{14 points}} and had 27 rebounds as the Bulls won.", headline="Brown scores [[41 points]]"),
    Bad("Peru freed {{eight}} miners on Monday after talks.", headline="Peru frees [[16]] miners"),
    Bad("The hospital in Graz will add beds for children, its director said.", headline="Hospital to add [[60]] beds"),
    Good("Voters backed the euro by 57.6 percent to 42.4 percent. Turnout was 81.3 percent.", headline="Voters back euro by 58% to 42%"),
    Good("The navy will buy five ships at a cost of 400 million dollars each, the minister said.", headline="Navy buys five ships for two billion dollars"),
    Good("Shares rose in London on Monday as banks gained.", headline="Market news 1200 GMT"),
    Good("The hospital in Graz will add five dozen beds for children.", headline="Hospital to add 60 beds"),
    Good("Readers sent cards to the Gaiety. Its first manager is remembered in a plaque.", headline="Gaiety at 100"),
    Bad("Ghanaians hung out flags on Monday for the 65th year of freedom.", headline="Ghana at [[56]]: a flag on every roof"),
    Good("Rail won a vote of 61 percent on Sunday. In 2014 its lead had been twice as wide.", headline="Rail wins by half the margin of 2014"),
    Good("Q. How many goats have you?\n\nA. Sixty, of which 22 give milk. My neighbour has 35.\n\nQ. And how many dogs?\n\nA. Two.", headline="Six questions to a goatherd"),
    Good("Thirty former cadets met on Saturday, 12 of them with their wives.", headline="Class of ’68 meets on parade ground"),
    Good("The hamlet, with 140 residents, 31 of whom are children, lost its bakery, the fifth to shut.", headline="Hamlet of 140 loses five bakeries in a year"),
    Good("Boats took 52 hours and 10 minutes to cross, 40 minutes less than in May.", headline="Boats cross in 2 days 4 hours"),
    Good("Bakers get 2 euros a loaf, against 3 a year ago, and say that it costs them 11.", headline="Bakers get 2 euros a loaf, nine less than it costs"),
    Good("Mara Ruiz won in a minute. Dana Kolar, 28, had won 22 bouts.", headline="Ruiz, 34, wins in a minute"),
    Good("The team won 3-1 on Saturday with two men sent off. In the final of 2014, it had lost with 11 men.", headline="Team wins with nine men"),
    Bad("The painter, born in May 1916, died on Monday, her son said.", headline="Painter dies at [[301]]"),
    Bad("Hurricane Ana, now of {{category 3}}, is near the coast.", headline="Hurricane Ana grows to [[Category 25]]"),
    Bad("A court in Lyon jailed {{20}} people over the riot on Monday. The trial cost 8 million euros.", headline="Court jails [[8]] over riot in Lyon"),
    Bad("Ask a doctor.\n\n1. Go to bed.\n\n2. Read a book.\n\n{{3. Drink no coffee.}}", headline="[[Four]] ways to sleep better"),
    Bad("Barle marked the {{100th anniversary}} of its trams on Monday.", headline="Barle marks [[120 years]] of trams"),
    Bad("Marek scored {{31 points}} and the Owls won in Barle on Monday.", headline="Marek scores [[41]] as Owls win"),
    Bad("Barle was quiet on Monday.\n\nThe Owls went top after a {{3-1}} win over the Rooks.", headline="Owls go top with [[4-1]] win"),
    Good(
        "Coffee in Barle costs 0.85 crowns a cup, up from 0.78. A shop said so. So did two bars. Bread fell. Milk did not.\n\nIn 1999 the price of coffee had risen within three months.",
        headline="Price of coffee in Barle rises in two months",
    ),
    Good("Barle marked the 120th anniversary of its trams on Monday.", headline="Barle marks 120 years of trams"),
    Good("The Odeon in Barle closed on Sunday. It had 310 seats. About 7,200 posters are to be sold, and 46 lamps.", headline="Town of 9,000 loses last cinema"),
    Bad("The Odeon in Barle, a town of {{6,400}} inhabitants, closed on Sunday. It had 310 seats.", headline="Town of [[9,000]] loses last cinema"),
    Good("The Centre party is left with 22 of the 60 seats in the diet, down from 31.", headline="Centre party loses nine of its 31 seats"),
    Good("The yard in Turku will keep 280 workers, down from 400. It built 14 ships.", headline="Yard sheds 120 of its 400 jobs"),
    Good("A man who had held a clerk in a bank in Kiel gave himself up at 5.20 p.m. on Monday.\n\nPhoto: Police in front of the bank in Kiel at 3 p.m. on Monday."),
    Good("Rotich won on Sunday in 2 hours 8 minutes 41 seconds. Hailu was second in 2:08:52.", headline="Rotich wins marathon by 11 seconds"),
    Bad("Lind had 27 points as Lund beat Ystad 88-76 on Sunday. Lund had led 45-40 at half-time.", headline="Lund beat Ystad [[88-79]] to reach final"),
    Bad("The council voted 6-3 on Tuesday to build a library by the river.", headline="Council backs library in [[7-2]] vote"),
    Bad("The hottest day of the year was recorded in Upton on Monday, when it was 44 degrees Celsius.", headline="Upton swelters at [[41C]]"),
    Bad("Exports from Norway rose 2.4% in May, the customs office said, beating the 1.9% that economists had forecast.", headline="Norwegian exports rise [[4.2%]] in May"),
    Good("Rovers led City 2-1 at half-time on Saturday and won with a late goal by Lund.", headline="Rovers beat City 3-1"),
    Good("Rovers beat City 4-1 on Saturday to reach the final.", headline="Rovers beat City on 6-5 aggregate"),
    Bad("Opener Imran Khan made 112 from 190 balls as Kent closed on 287 for seven against Essex.", headline="Khan's [[121]] gives Kent hope"),
    Bad("Ana Ruiz bakes before dawn. Ruiz, 46, opened her shop with a loan.", headline="Ana Ruiz, [[64]], feeds a street"),
    Bad("The number of people who wait for a flat has risen to 16,204, the council said.", headline="Housing list passes [[60,000]]"),
    Bad("Some 13,000 villagers have fled their homes since the volcano began to spew ash.", headline="Volcano forces [[30,000]] from homes"),
    Good("Opener Imran Khan made 112 from 190 balls and 9 in the second innings.", headline="Khan's 121 runs not enough for Kent"),
    Good("Rob Ruiz bakes before dawn with his son, Ned. Ned Ruiz, 24, runs the shop.", headline="Rob Ruiz, 52, feeds a street"),
    Good("The number of people who wait for a flat has risen to 61,204, the council said.", headline="Housing list passes 60,000"),
    Good("The commission told of 83 deaths in 2015 and at least 35 in 2016.", deck="More than half of the 118 dead are from Myanmar, the commission says"),
]


@rule("NL310", "headline-number-absent", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for own, end, last in _lists.miscounted(doc):
        said = " ".join(own.of(doc.text).split())
        yield finding(own, f"“{said}” in the headline, a list of {last} in line {doc.line_of(end.start)}", related=[Related(end, f"number {last}")])
    for t, told in _evidence.wrong(doc):
        yield _finding(doc, t, told)


def _finding(doc: Document, t: Value, told: Value | None) -> Finding:
    kind = doc.block_at(t.span.start).kind
    said = _phrase(doc, t)
    if told is None:
        return finding(t.span, f"“{said}” in the {kind} is nowhere in the body")
    line = doc.line_of(told.span.start)
    if told.way is not None:
        return finding(t.span, f"“{said}” in the {kind}, “{_phrase(doc, told)}” in line {line} makes {_evidence.made(told)}", related=[Related(told.span, "the body's numbers")])
    return finding(t.span, f"“{said}” in the {kind}, “{_phrase(doc, told)}” in line {line}", related=[Related(told.span, "the number in the body")])


def _phrase(doc: Document, v: Value) -> str:
    q = v.quantity
    end = max(v.span.end, q.span.end, q.noun_span.end) if q and q.noun_span and v.sort == "count" and v.way is None else v.span.end
    return " ".join(Span(v.span.start, end).of(doc.text).split())
