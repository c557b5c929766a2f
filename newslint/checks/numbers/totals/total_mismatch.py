"""A total and its parts do not add up.

## Why it matters
"Twelve dead: seven women and eight men" is a sum that every reader can do, and one of the three numbers is wrong.

## When to ignore
When the parts overlap, or leave some out, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers.totals import _totals
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The museum has [[80]] paintings, of which {{50}} are oils and {{40}} watercolours."),
    Bad("[[Twelve]] people were killed: {{seven}} women and {{eight}} men.", says="7 + 8 = 15, not 12"),
    Bad("The council has [[24]] members: {{13}} from Labour and {{9}} from the Greens.", says="13 + 9 = 22, not 24"),
    Bad("A total of [[20]] people were hurt in the fire, {{12}} residents and {{nine}} firefighters."),
    Bad("{{Seven}} pupils and {{five}} teachers, [[13]] people in all, were taken to hospital."),
    Bad("The jury of [[12]] people ({{seven}} women and {{six}} men) retired at noon."),
    Bad("Of the [[30]] ships in port, {{18}} were tankers and the other {{14}} were trawlers."),
    Bad("Of the {{40}} people on board, [[43]] were rescued, the coast guard said.", says="43 is more than the 40"),
    Bad("[[45]] of the {{40}} hostages were freed after talks."),
    Bad("{{Thirty}} people were hurt, including [[35]] children."),
    Bad("[[Nineteen]] passengers were on board. {{Eleven}} were rescued and {{nine}} drowned."),
    Bad(
        "The gift of [[$15 million]] was made up of {{$11 million}} for schools and {{$8 million}} for roads.",
        says="= 19 million, not 15 million",
    ),
    Bad("Canada won [[12]] medals — {{three}} gold, {{four}} silver and {{six}} bronze."),
    Bad("{{Three}} men and {{two}} women were charged, a total of [[six]] people."),
    Bad("The flight took [[14 hours]], {{six}} of them over the sea and {{nine}} over land."),
    Bad("The airliner carried [[48]] people. There were {{41}} passengers and {{five}} crew on board."),
    Bad("The board has [[45]] seats: Labour {{21}}, Greens {{16}} and independents {{seven}}."),
    Bad("{{Nine}} climbers reached the summit and {{four}} turned back. All [[15]] are safe."),
    Bad("{{Eighteen}} of the [[30]] miners were rescued. The remaining {{11}} are feared dead."),
    Bad("The toll stood at {{24}} on Saturday. Rescuers found {{four}} more bodies on Sunday, bringing it to [[29]]."),
    Bad("The farm covers [[26 hectares]], {{17}} of them under vines and the remaining {{11}} woodland."),
    Bad("“We had [[52]] calves this spring, {{29}} heifers and {{25}} bulls,” she said."),
    Bad("A survey of {{90}} restaurants found that [[92]] of them had raised prices."),
    Bad("The trawler went down with a crew of {{16}}. Coastguards said [[17]] of the crew had been rescued."),
    Bad("The hospital employs [[1,250]] nurses, {{700}} full time and {{450}} part time."),
    Bad("The bishop ordained [[14]] priests on Sunday, {{nine}} from Kerala and {{six}} from Goa."),
    Bad("Floods killed [[112]] people this month, the government said, with {{64}} deaths in Benwa and {{58}} in Tiro."),
    Bad("Police said [[six]] people were charged.\n\n{{Three}} are clerks and the other {{four}} are drivers."),
    Bad("{{Two}} brothers and {{four}} cousins: the [[five]] members of the gang were jailed."),
    Bad("The fire killed [[nine]] people: {{four}} firefighters, {{three}} residents and a child.", says="4 + 3 + 1 = 8, not 9"),
    Bad("Of the council’s [[60]] seats, the Greens took {{22}}, the Liberals {{20}} and the Farmers {{28}}.", says="22 + 20 + 28 = 70, not 60"),
    Bad("[[Ten]] people were on board: {{six}} passengers, {{two}} pilots and a steward, Ana Reis.", says="6 + 2 + 1 = 9, not 10"),
    Bad("Of the [[60]] seats, the Greens won {{22}}, the Liberals {{20}} and the Farmers {{14}}; there were no others."),
    Bad("Prosecutors made [[17]] arrests. They arrested {{nine}} people in Lyon and {{ten}} in Marseille."),
    Bad("A jury of {{seven}} women and {{four}} men acquitted him; the [[12]] jurors took three hours."),
    Bad("{{Seventeen}} of the [[30]] cantons have ratified the treaty and {{14}} have rejected it."),
    Bad("[[Twenty]] people were detained; {{five}} were later charged, {{eight}} were fined and {{five}} were let go."),
    Bad("Of the town’s {{15}} schools, [[16]] failed the test."),
    Good("Among the entrants 12 were under 16, nine were aged from 16 to 30 and four were older, out of 25 in all."),
    Good("The 19 points came from play and frees: Smith hit eight, four of them from frees, and eight others shared the rest."),
    Good("The battalion lost 14 men in the first week. In the second, six were killed and 11 wounded."),
    Good("Ten of the 30 schools failed in reading and 24 in mathematics."),
    Good("The club took out three loans, of £4m, £6m and £9m."),
    Good("The jury of seven women and four men lost a member in May; the 12 jurors had met in March."),
    Good("She owns six animals: two goats, three hens and a dog, which sleeps indoors."),
    Good("The fire killed eight people: four firefighters, three residents and a child."),
    Good("Of the 60 seats, the Greens won 22, the Liberals 20 and the Farmers 18."),
    Good("There are seven members on each team - one seeker, three chasers, two beaters and one keeper."),
    Bad("There are [[eight]] members on each team - {{one}} seeker, {{three}} chasers, {{two}} beaters and {{one}} keeper."),
    Good("The panel's nine judges split, with five voting to reject it and three voting to uphold it. One recused himself."),
    Good("Of the 25 crew members, 14 were Filipino and 12 were officers."),
    Good("Seven people have died on Queensland roads, five in Victoria, three in Tasmania and two in Perth."),
    Good("The 29-member council is composed of a chairman, five deputy chairmen and 23 other members."),
    Good("Capital exports climbed to 5.4 billion from 5.1 billion, while others fell to 5.0 billion from 9.1 billion."),
    Good("Of its 54.6 million dollars in assets, 24.1 percent are at risk, which led to losses of 1.9 billion dollars."),
    Good("The bank took up a total 4,200 billion lire of the remaining six and 12-month paper."),
    Good("The clerk got a fine of 5,000 francs, the manager four months and 4,000 francs, and the guide three months and 4,000 francs."),
    Good("Exports were 2.18 billion dollars, of which 979 million dollars were crude, with total imports 1.66 billion dollars."),
    Good("They cut 1.6 billion dollars in 1989 and 2.45 billion dollars in 1990, for a total of 5.3 billion dollars over three years."),
    Good("He scored 22 goals last season, 14 at home and eight away, and three more in the cup."),
    Good("She took 12 of the 20 wickets, seven in the first innings and five in the second, and made 40 runs."),
    Good("The flood killed 14 people in Nepal, nine in India and six in Bhutan."),
    Good("In 2019 there were 45 fires, 30 in 2018 and 25 in 2017."),
    Good("Smith made 45 runs, Jones 30 and Patel 22."),
    Good("He owns 12 horses, nine of them racehorses and four of them grey."),
    Good("Twenty-two passengers were hurt, 14 of them Spanish, and nine are still in hospital."),
    Good("Britain won nine medals. The Netherlands won seven, four of them gold."),
    Good("Councillors rejected it by a majority of 12: 31 voted against, 19 for and eight abstained."),
    Good("The storm killed two people in Cuba and three in Haiti, bringing the toll across the region to 21."),
    Good("Forty-one goals at home, 30 away and 12 in the cup give him a total of 83 this season."),
    Good("A third of the 90 staff will go: 20 at once and ten in the spring."),
    Good("Thirty-two teams play in eight groups of four, with 16 going through."),
    Good("Twelve people were killed: seven women and five men."),
    Good("Thirty people were hurt, including 12 children and seven firefighters."),
    Good("Twelve people were killed and 30 injured, including 20 children."),
    Good("Of the 40 killed, 25 were women and 22 were under 18."),
    Good("Of the 30 pupils, 20 study French and 15 study German."),
    Good("Police arrested 12 people: seven for assault and eight for theft."),
    Good("He won 12 medals, seven cups and eight titles."),
    Good("The attack left four dead and injured at least 50 more, 31 of whom needed treatment."),
    Good("Twelve workers were hurt, seven more than in 2015 and nine fewer than in 2014."),
    Good("Twelve restaurants were closed, seven of them in Leeds and three in York."),
    Good("At least 12 people died: seven in Leeds and eight in York."),
    Good("Five people were killed: a woman, her two sons and two neighbours."),
    Good("Twelve people were killed, three children and five women."),
    Good("The team won 12 games and lost seven, for a total of 36 points."),
    Good("There are 21 injured in Leeds, 36 in York, 29 in Hull and seven in Goole."),
    Good("Forty pupils took part; 20 play the violin, 25 the piano and five both."),
    Good("The $1.2 billion fund was split into $700 million for roads and $500 million for rail."),
    Good("Of 30 supporters questioned, 20 had been at the first match and 18 at the second. Eight had seen both games."),
    Good("Dell Price came on for 18 points and Ann Rowe added 12. The other four starters combined for 35."),
    Good("By Sunday the Six Nations had two sides left in the cup and the south had the other two."),
    Good("Two priorities remain: 1) to count the birds and 2) to count the nests."),
]


@rule("NL303", "total-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong in _totals.wrong_totals(doc):
        yield finding(
            wrong.whole.span,
            wrong.message,
            related=[Related(p.span, "a part" if wrong.whole.span != p.span else "the total") for p in wrong.parts],
        )
