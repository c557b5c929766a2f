"""A list names more or fewer than the count before it says.

## Why it matters
"Three suspects: A and B" leaves the reader looking for the third; one of the two is wrong.

## When to ignore
When one name of the list stands for two, or the list is not meant to be whole and the text does not say so.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.numbers.lists import _both
from newslint.checks.numbers.lists._evidence import cases
from newslint.checks.numbers.lists._ties import Pair
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule
from newslint.source import Span

EXAMPLES: list[Bad | Good] = [
    Bad("[[Three]] suspects were named: {{Anna Meyer and Paul Smith}}.", says="2 names, not 3"),
    Bad("[[Both]] {{Anna Meyer, Paul Smith and John Kean}} deny the charges.", says="3 names, not 2"),
    Bad("Police named the [[two]] dead as {{Anna Meyer, 34, Paul Smith, 22, and John Kean}}, 19."),
    Bad("The [[four]] climbers, {{Anna Meyer, Paul Smith and John Kean}}, were found alive."),
    Bad("[[Two]] people — {{Anna Meyer, Paul Smith and John Kean}} — were arrested."),
    Bad("The [[trio]], {{Anna Meyer and Paul Smith}}, won in straight sets."),
    Bad("{{Anna Meyer, Paul Smith and John Kean}}, the [[two]] finalists, met in Paris."),
    Bad("[[Three]] people died in the crash. They were named as {{Anna Meyer and Paul Smith}}."),
    Bad("[[Four]] of the five suspects were named on Monday: {{Anna Meyer, Paul Smith and John Kean}}."),
    Bad("The order covers [[four]] states: {{Ohio, Texas and Maine}}."),
    Bad("The tour visits [[two]] cities ({{Paris, Madrid and Rome}}) in May."),
    Bad("[[Two]] men were charged: {{Ali Khan, 34, of Leeds; Tom Reed, 41, of York; and Sam Poe, 22, of Hull}}."),
    Bad("The firm will close [[three]] plants. They are in {{Leipzig, Brno, Gyor and Plzen}}, and employ 2,200 people."),
    Bad("The [[six]] wonders of the valley are {{the mill, the bridge, the oak, the spring and the cross}}."),
    Bad("[[Two]] shipyards are bidding for the ferry, {{Aura Marine, Kemi Steel and Tyne Works}}, and will hear on Friday."),
    Bad("The museum lent [[four]] paintings: {{a Vermeer, a Hals and a Steen}}."),
    Bad("The exam has [[four]] parts: {{dictation, grammar, translation, reading and an essay}}."),
    Bad("[[Three]] runners failed the test, the federation said, naming them as {{Li Hua and Oleg Moss}}."),
    Bad("The plan has [[three]] aims: {{to cut costs and to raise output}}."),
    Bad("[[Both]] {{the mayor, the sheriff and the coroner}} were heard."),
    Bad("The governor swore in [[four]] new judges.\n\nThey are {{Alicia Romero, Peter Kwan and Diane Leclerc}}."),
    Bad("The vaccine was tested [[both]] in {{Kenya, Malawi and Mozambique}}, researchers wrote."),
    Bad("Rovers fielded [[three]] debutants, {{Kieran Doyle and Sekou Camara}}, and held on."),
    Bad("The town has [[two]] options, the report says: {{repair the dam, replace it or remove it}}."),
    Bad("The trial compared [[two]] drugs, {{rituximab, ocrelizumab and natalizumab}}, in patients with early disease."),
    Bad("Reed scored [[five]] goals, one each against {{Hull, Derby, Bury and York}}.", says="4 names, not 5"),
    Bad("She wrote [[four]] songs, {{for Dust, for Rain and for Thunder}}."),
    Bad("The drug is sold in [[three]] doses, {{5 mg, 10 mg, 20 mg and 40 mg}}."),
    Bad("She could hold [[both]] the {{500-metre, 1,000-metre and 1,500-metre}} titles."),
    Bad("He began a [[three]]-nation tour: {{Albania, Montenegro, Kosovo and North Macedonia}}."),
    Bad("[[Two women and three]] men were charged: {{Ida Berg, Eva Roos, Tom Falk and Leo Dahl}}.", says="4 names, not 5"),
    Bad("Two clerks and a porter were asked. [[Three]] candidates are on the ballot — {{Ida Berg and Tom Falk}}."),
    Bad("Flights to [[five]] cities, {{Bergen, Turku and Aarhus}}, were cancelled."),
    Bad("She served under [[four]] mayors: {{first Ann Lee, then Bob Day and finally Carl Fox}}."),
    Good("She served under three mayors - first Ann Lee, then Bob Day and finally Carl Fox."),
    Good("On the coast line we had three timetables in one summer, and I would not have understood them either."),
    Good("She has taken out five loans, the first of 20,000 naira and the latest of 400,000, and owns three grinding machines."),
    Good("Of the other palaces, two -- Rook Castle, outside Leeds, and Holt House, in York -- have a park."),
    Good("The firm has three sites: the one in Leeds, which it has had for 30 years, a mill in York and the new hall in Hull."),
    Good("Abroad, six ships lay idle, in the Netherlands, Spain, Venezuela, France and South Africa, he said."),
    Good("Two men were held, John Kerr, 31, of Elm Road, Derby, and Adam Pike, 29, of no fixed address."),
    Good("Two women and two men were charged: Ida Berg, Eva Roos, Tom Falk and Leo Dahl."),
    Good("The firm has two offices and three shops, Aro, Beck and Moss, in the city."),
    Good("They have three children, Anna, 9, Ben, 7, and Clara, 4, and a dog."),
    Good("The two rivers, swollen, brown and fast, met below the town."),
    Good("It cost two lives, money, time and patience."),
    Good("They were both cold, wet and hungry."),
    Good("The appeal was for the three siblings, Luke, 21, Hannah, 18, and 13-year-old Oliver."),
    Bad("The appeal was for the [[four]] siblings, {{Luke, 21, Hannah, 18, and 13-year-old Oliver}}.", says="3 names, not 4"),
    Bad("Views were low in [[five]] countries - {{Hungary, 72 percent; Italy, 69 percent; Greece, 65 percent and Spain, 50 percent}}.", says="4 names, not 5"),
    Good("It was hit by two events, the collapse of the price of iron ore, its main export, and the Ebola epidemic."),
    Good("It is an arm of the PKK - designated by Turkey, the US and the European Union as a terrorist group - which is banned. The two groups are close."),
    Good("It is an arm of the PKK, designated by Turkey, the US and the European Union as a terrorist group, which is banned. The two groups are close."),
    Good("The band will play five U.K. cities and one in Ireland: Leeds, Bristol, Cardiff, Glasgow, Belfast and Dublin."),
    Good("Contrary to the DIW and Ifo, the three institutes said that exports would rise."),
    Good("He was helped by his number 10 and 11 batsmen, Makhaya Ntini and Nanti Hayward."),
    Good("The debt is rated AAA by both Moody's and S and P. Both Moody's Investor Services and Standard and Poor's agree."),
    Good("Talks among the three major powers -- the EC, the U.S. And Japan -- failed."),
    Good("The fund holds shares in three retailers: Marks and Spencer, Dunn and Howe, and Tesco."),
    Good("The ministry will merge two departments: Agriculture, Fisheries and Food, and Trade and Industry."),
    Good("The two defendants, a former mayor, John Hall, and his deputy, Ann Reed, pleaded not guilty."),
    Good("The exam is in four parts: dictation, reading and grammar, translation, and an essay."),
    Good("Four rivers burst their banks on Monday, the Ouse and the Aire for the second time."),
    Good("The three finalists will sing in English, French and Italian."),
    Good("The plan has two aims: to cut costs and waste and to raise output."),
    Good("Four are brothers: Samir, Nabil, Tarek and the youngest, Ziad."),
    Good("Two drugs, belapril (sold as Bexa, Orlin and Panvex) and somatine, were tested."),
    Good("Record lows were set in both Hochfirn and Seewald, and Altmark came close."),
    Good("Three suspects were named: Anna Meyer, Paul Smith and John Kean."),
    Good("It rates debt with five agencies from South Africa, Malaysia, India, Brazil and Portugal. It has yet to start."),
    Good("It invested in nine projects across Europe, Asia and the Middle East."),
    Good("There are four members of the family: founder and president Kim Il, his wife Kim Jong, who died in 1949, their son and late leader Kim Jo, and his son."),
    Good("A jury picked three finalists - the wolf, the cat and the tiger."),
    Good("This week brings the 2017 Six Nations, Premier League football and the Nitro Athletics."),
    Good("He is survived by two sons, Peter and Mark; a daughter, Julia; and a sister, Ann."),
    Bad("He is survived by [[two]] sons, {{Peter, Mark and Julian}}; and a sister."),
    Good("There was goodwill on both sides, Inger Dahl, Ruth Boateng and Colin Marsh said in a letter."),
    Good("The four winners are Beatriz Luna, Owen Pryce, Farah Aziz and Noel Tan. Each will get $5,000."),
    Good("Three suspects were named, including Anna Meyer and Paul Smith."),
    Good("Five cities are on the list, such as Paris and Rome."),
    Good("Two countries took part: Trinidad and Tobago and Bosnia and Herzegovina."),
    Good("Two firms made offers: Smith and Sons and Meyer and Company."),
    Good("Three suspects were named: Anna Meyer, 34, Paul Smith, a nurse, and John Kean, 19."),
    Good("He has offices in two cities: Austin, Texas, and Reno, Nevada."),
    Good("The company will close four plants, in Leeds and York."),
    Good("In two games, Meyer, Smith and Kean scored."),
    Good("Both Anna Meyer and Paul Smith deny the charges."),
    Good("Three people were arrested: Anna Meyer, her husband and their son."),
    Good("Two of the four, Anna Meyer and Paul Smith, were freed."),
    Good("Seven players, Anna Meyer the best of them, have left the club."),
    Good("The two sponsors are Sen. Susan Collins, R-Maine, and Sen. Tim Kaine, D-Va."),
    Good("Four cities were named: Paris, Rome and others."),
    Good("Of those five ministers three resigned on Monday: Ann Lee, Tom Roe and Jo Hart."),
    Good("Five children were born to them, of whom three survive: Roy, 77, Meg, 74, and Tony, 69."),
    Good("The two sides, France and Germany, and the bank met on Monday."),
    Bad("The band is a [[trio]] of {{Ana Lopez on bass, Kim Ro on drums, Sara Bly on horn and Ann Day}}."),
    Bad("The union has [[three]] demands: {{(1) a pay rise, (2) a pension, (3) a canteen and (4)}} a say in the rosters.", says="4 items, not 3"),
    Bad("He gave [[two]] reasons. {{First, the road floods. Second, the school is full. Third, }}nobody came.", says="3 items, not 2"),
    Bad("{{Storms. Fires. Beetles.}} The forest faced those [[four]] threats in a decade."),
    Bad("She won the match in [[three]] sets, {{6-4, 7-5}}.", says="2 sets, not 3"),
    Bad("They have [[three]] children, aged {{4, 7, 9 and 12}}, and run the inn."),
    Bad("The shop opens [[three]] days a week, on {{Monday, Wednesday, Friday and Saturday}}."),
    Bad("The [[three]]-party coalition, made up of {{the Greens, the Liberals, the Centre and the Farmers}}, took office."),
    Bad("Ford is one of [[four]] firms on the list. The only others are {{Fiat and Tata}}."),
    Bad("The museum will get [[four]] new halls by May: {{one for maps, one for children and one for coins}}."),
    Good("The museum will get three new halls by May: one for maps, one for children and one for coins."),
    Bad("[[Half a dozen]] sports are new. They are {{squash, karate, surfing, bowls and judo}}."),
    Good("She won in three sets, 6-4, 3-6, 7-5, and needed five for her semifinal."),
    Good("Three women and a guide survived: Ruth Kibet, Naomi Chebet, Esther Cherono and Amos Kirui."),
    Good("They have four children: his two, Omar and Jad, and hers, Lina and Maya."),
    Good("He met the duke four times between 1974 and 1998, and wrote to him twice."),
    Good("It is a challenge to the big three. China, Russia, India and Brazil have agencies of their own."),
    Good("He had three reasons to be cheerful: Ilic and Pavard were fit again, Okoro had signed and Nunes was scoring."),
    Good("Ford is one of three firms on the list. The only others are Fiat and Tata."),
    Good("They have three children: Ben and Sam, who are at college, and Kate."),
    Bad("Lind will give [[three]] talks in May: {{Derby on May 3 and Hull on May 9}}."),
    Good("Lind will give two talks in May: Derby on May 3 and Hull on May 9."),
    Bad("[[Two]] members of the choir, {{the tenor Jan Kos, the bass Petr Hora and the alto Eva Mala}}, have left."),
    Bad("The motion was backed by [[five]] clubs: {{the Young Farmers, the Scouts, the Riding Club and the Chess Club}}."),
    Bad("[[Five]] people are on the ballot: {{incumbents Ida Berg and Eva Roos and newcomers Tom Falk and Leo Dahl}}."),
    Good("Four candidates are running for the two seats: incumbents Ida Berg and Eva Roos and newcomers Tom Falk and Leo Dahl."),
    Good("Power has passed from one party to the other three times, in 2001, in 2009 and this year."),
    Good("There are other two-way deficits - with Canada, Japan and South Korea. A three-way link with Chicago and London is planned."),
    Good("It will combine its three oil affiliates into one organization, Alden Exploration and Production U.S. Inc, in May."),
    Bad("The abbey has burned down [[twice]], in {{1604, 1688 and 1761}}, and been rebuilt each time."),
    Bad("The fair is held [[twice]] a year, in {{May, August and October}}."),
    Bad("Orlov scored [[three]] goals, in the {{12th and 80th}} minutes, to win the match."),
    Bad("She has [[four]] awards, {{best actress, best singer and best newcomer}}."),
    Bad("[[Three]] divers drowned.\n\nThey were named as {{the skipper, Rolf Aas, 50, and the cook, Mads Bru}}, 22."),
    Bad("Wells is one of only [[two]] cities, along with {{Ely and Truro}}, that have no theatre."),
    Bad("The envoy begins a [[four]]-nation tour that takes her to {{Chile, Peru and Bolivia}}."),
    Bad("Courts have charged [[four]] guards.\n\nThe prisoner died in March.\n\nThe guards charged are {{Pia Lund, Max Hoff and Per Bro}}."),
    Bad("The mill has [[two]] depots in Ghana, in {{Accra, Tema and Kumasi}}, and a shop in Togo."),
    Good("The abbey has burned down twice, in 1604 and 1688, but the fire of 1761 spared it. She has been there twice, in May and June."),
    Good("Orlov scored two goals, in the 12th and 80th minutes, to win the match."),
    Good("She has four awards, best actress and best singer among them."),
    Good("Wells is one of only three cities, along with Ely and Truro, that have no theatre."),
    Good("Twice as many people live in Ely, Wells and Truro. He won two medals, in the 50 metres and both relays."),
    Good("Of the four sisters, Ida, the second, still sings. The first emigrated, the third fell ill and the fourth married in Rome, she said."),
    Good("Profit excludes three cts a share on the sale of Alden and Burke."),
    Good("The four women are Ruth Abel, appointed in 1987, Joan Kerr, Mary Holt and Ada Ellis."),
    Bad("The [[five]] women are {{Ruth Abel, appointed in 1987, Joan Kerr, Mary Holt and Ada Ellis}}."),
    Good("He is the oldest of the five men to have won all four. The others are Alan Reid, Bo Lind, Carl Moss and Dan Poe."),
    Good("There are four candidates for three places: Ann Dow, Joe Fry, Sue Kay and the sitting member, Lionel Marsh."),
    Good("The left has two candidates in the last four: Ms Dahl and Mr Krog. The other two are Mr Lund of the Centre and Ms Moe."),
    Good("Three lost masts, one hit a buoy and one skipper, Marta Ruiz, was taken off."),
    Bad("The pool will be closed on [[three]] days next week, {{Monday and Tuesday}}, for repairs."),
    Bad("The envoys agreed on [[three]] points. They are {{a truce, a swap of maps, a hotline and a tax}}."),
    Bad("Police identified the victims of the crash on Route 5 as {{Karl Roth, 40, and Uwe Lang}}, 33, on Monday.", headline="[[Three]] killed in crash"),
    Good("Divers found six shapes in the lake: his boat, three barrels, a stove and a sledge."),
    Good("A clerk broke three fingers. The city itself treated 21 people and the rest of the county 14."),
    Good("The mast stands on two steel legs, a yard and a quarter and a bit above the sea. It rests on three posts, a foot and a half thick."),
    Good("The barn rests on four posts. Chile paid $2 million, the bank $1 million and the city the rest."),
    Good("The pact rests on four points. They are set out in a preamble, an annex and a map."),
    Good("Three men were held in Cork. Their lawyers are Sean Daly and Niamh Roche."),
    Good("Four men, led by Sean Daly, Colm Reid and Owen Fahy, were held in Cork."),
    Good("The bank has five branches in Cork, Galway, Dublin and Limerick."),
    Good("She has three sisters. Nora and Una are cousins."),
    Good("The hall is open two days a week and, in May, on Monday, Tuesday and Friday."),
    Bad("[[Three]] of the students from Denver, {{Paula Nye and Kurt Sand}}, were hurt on Friday."),
    Good("Two of the students from Denver, Paula Nye and Kurt Sand, were hurt on Friday."),
    Good("Two rivals, one American and one Chinese, are in the third phase of trials."),
    Good("The club reached the final three times, in 1988, 1991 and 2000, and Hull won it in 1993."),
]


@rule("NL304", "count-list-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for number, listed, n in _both.sorts(doc):
        yield finding(number, f"the list has {n} names, not 2, as “both” says", related=[Related(listed, "the list")])
    told: set[Span] = set()
    for case in cases(doc):
        pair = scales("NL304").likeliest_of_many(case)
        if pair and not any(case.span.overlaps(t) for t in told):
            told.add(case.span)
            yield finding(case.span, _message(pair), related=[Related(pair.series.span, "the list")])


def _message(pair: Pair) -> str:
    """What a list has, and what its count says."""
    count, series = pair.told, pair.series
    n = series.low if series.low > count.value else series.high
    things = "sets" if series.sort == "score" else "items" if series.sort in ("numbered", "ordinal", "other", "clauses", "figure", "amount", "age", "year", "minute", "weekday", "date") else "names"
    return f"the list has {n} {things if n != 1 else things[:-1]}, not {f'{count.value}, as “both” says' if count.form == 'both' else count.value}"
