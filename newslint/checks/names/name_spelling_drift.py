"""One name is spelled in two ways in the article

The rarer spelling is reported, with how often each is used. Persons, places and organisations count, single words and parts of longer
names. Which spelling is right the rule knows only where one of them is no real name at all.

## Why it matters
Misspelled names are the error that readers and the people concerned forgive least, and two spellings in one story prove that one is wrong.

## When to ignore
Two people with similar names: give each a full name once, and the rule is silent. Another spelling in a quotation that was printed
elsewhere stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks._scales import scales
from newslint.checks.names._acronyms import plurals, swapped
from newslint.checks.names._spelling_evidence import Drift, cases
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, replace, rule


@rule(
    "NL102",
    "name-spelling-drift",
    severity="error",
    examples=[
        Bad("Gareth {{Mallinson}}, a treasurer, moved the money.\n\nThe court heard that [[Mallison]] was appointed in May."),
        Bad(
            "Storm Barry hit {{Louisiana}} on Friday. Louisiana’s governor asked for help, and roads in [[Lousiana]] were closed.",
            hint="Louisiana",
            says="1 time",
        ),
        Bad(
            "Yahya {{Saree}} spoke on television. “Our targets will expand,” Saree said. On Monday Yahya [[Sarea]] named an airport.",
            hint="Saree",
        ),
        Bad(
            "Councillor Ruth {{Mallinson}} opposed the plan. Mallinson said it was too dear, and [[Mallison]] voted against it.", hint=None
        ),
        Bad("President Volodymyr {{Zelenskyy}} flew to Rome. Zelenskyy met the pope. On Sunday [[Zelensky]] went on to Berlin."),
        Bad(
            "Blasts shook {{Magnitogorsk}} before dawn. The mayor of Magnitogorsk opened a school. Buses left [[Magnitigorsk]] all day.",
            hint="Magnitogorsk",
        ),
        Bad("Coach Amy {{Sweeney}} praised her side. “We ran,” Sweeney said. The win was the fourth for [[Sweeny]] this season."),
        Bad(
            "The {{Ferndale}} Residents Association sued. The Ferndale Residents Association lost. The [[Ferndlae]] Residents Association will appeal.",
            hint="Ferndale",
        ),
        Bad(
            "{{Abdulhadi}} Rahman, 31, was charged on Tuesday. A lawyer for [[Adbulhadi]] Rahman said he was innocent. Abdulhadi waved.",
            hint="Abdulhadi",
        ),
        Bad(
            "Nurse Evan Papp flew home. Evan met his wife in Accra. [[Even]] Papp will speak in June.", headline="A talk with {{Evan}} Papp"
        ),
        Bad("A Partially Signed Bitcoin Transaction ([[PBST]]) is kept on disk. The {{PSBT}} is then sent on.", hint="PSBT"),
        Bad("{{Kandinsky}} left Moscow in 1921. Wassily Kandinsky taught in Dessau, and [[Kandinksy]] painted there.", hint="Kandinsky"),
        Bad("The firm {{Brightwell}} hired 40 people. Brightwell’s shares rose, but [[Brigthwell]] gave no forecast.", hint="Brightwell"),
        Bad("Jennifer {{MacAlister}} pulled the boy out. Lifeguards said MacAlister went in dressed. He took flowers to [[McAlister]]."),
        Bad("Justice Rohan {{Wijeratna}} granted bail. Wijeratna gave no reasons. Counsel asked [[Wijeratne]] for more time."),
        Bad("{{Þórdís}} sold the farm. By June Þórdís had moved. Neighbours wrote to [[Þordís]] each week."),
        Bad("Nurses at the {{Carrowmoor}} Infirmary will strike for two days.\n\nManagers at the [[Carrowmore]] Infirmary said care would go on. The Carrowmoor Infirmary has 412 beds."),
    Bad("Nils {{Henriksen}} scored in Bergen. [[Henrikson]] had missed a penalty before half-time."),
    Bad("Police named the driver as {{Isobel}} Osgood, 51. Friends of [[Isabelle]] Osgood left candles by the road."),
    Bad("The tornado flattened the centre of {{Larchmere}} on Friday. In [[Lacrhmere]], the tower was gone."),
    Bad("Erik {{Haugland}} coached the side. “We owe the cup to [[Hauglund]],” said Ida Moss."),
    Bad("[[Aleksander]] Wolny was named coach on Friday. {{Alexander}} Wolny, 39, has led the juniors."),
    Good("The tanker Nordvik Star was towed in. Its owner, Nordvika Shipping, said it had flooded. Nordvika bought the Nordvik Star in 2016."),
    Good("Nikolai Zaretsky, who spelled his surname Zaretski on his early records, has died. Zaretsky taught for 30 years."),
    Good("Stephen Marlow coached the boys, Steven Marlow the girls. Stephen took them to Leeds; Steven brought them home."),
    Good("Rogelio Dumaguing, 53, was jailed, as was a nephew, Arnel Dumaguing. Both Dumaguings will appeal."),
    Good("Petrov met Mr Volkov in May. Volkov is a senator; Volkova, his wife, heads a bank."),
    Good("Jan Novák and Jan Nowak stand side by side on the wall. Nowak came from Poland. The Nováks had a shop."),
    Good("Eva Müller beat Karl Müller. Mueller, as he spells himself abroad, was her teacher. Müller won again."),
        Good("The two Koreas met in May. Most South Koreans were glad, and Asian markets rose.", headline="Asean welcomes the talks of the Koreas"),
        Good("It begins on Jan 20. The picture is by Jin Yuequan."),
        Good("Voters in New Caledonia said no. Most New Caledonians were calm.", headline="New Caledonia waits for a count"),
        Good("Kim Seung-woo voted with Kim Seong-woo, his brother. Seung-woo was glad. Seong-woo was not."),
        Good("The choir sang in Lviv. “In Lvov we always sang,” said Ivan Datsko. Lviv was quiet that day."),
        Bad("{{Hezbollah}} freed two men. [[Hizbollah]] said that they were well. Hezbollah had held them since May."),
        Bad("The hospital named {{Catherine}} Adomako its head. “We welcome [[Katherine]] Adomako,” the board said."),
        Bad("Pupils of {{Thornbourne}} Grange were hurt. “[[Thornburne]] Grange is shaken,” said the head. Thornbourne Grange is shut."),
        Good("Syria said the Syrian army had left. Syrians cheered, and Syria’s ally Iran stayed away. Iranians watched."),
        Good(
            "Senator Marco Rubio and Representative Mario Diaz-Balart wrote the bill. Rubio called it fair, and Mario Diaz-Balart agreed."
        ),
        Good("Barack Obama ordered the raid that killed Osama bin Laden. Obama watched; Osama was buried at sea."),
        Good("The train runs from Bangalore through Tumkur and goes up to Mangalore. Bangalore is the capital."),
        Good("Iran said deputy minister Iraj Harirchi was ill. Iran has 1,500 cases."),
        Good("Mohammad Mir-Mohammadi died on Monday. Mohammadi, 71, advised the leader."),
        Good(
            "“Ayasofya [Haghia Sophia] will no longer be a museum,” he told the daily. The Hagia Sophia was built in 537. The Hagia Sophia is a museum."
        ),
        Good(
            "Jean-Jacques Muyembe of the Institut National de Recherche Biomédicale led the trial. The Institute of Health paid. An Institute scientist agreed."
        ),
        Good("Houthi fighters left the port. The Houthis said a Houthi envoy would come."),
        Good("Assad met al-Assad’s uncle. Bashar al-Assad said so."),
        Good("Author Phyllis Diller kept the file. Arthur Piller read it, Piller said."),
        Good("Simon Ličen teaches there. Ličen is Slovenian.", headline="Academic Simon Licen talks about sport"),
        Good("Williams won the set. William Hill had her as the favourite, and the Williamses cheered. Williams left."),
        Good("The Unite the Right rally in the United States turned deadly. The United States mourned."),
        Good("Nigeria and Niger closed the border. Nigeria’s president met Niger’s president in Nigeria."),
        Good("Latino voters turned out. A Latina teacher and a Latino driver queued together, as did a Latino cook."),
        Good("Johnson met Johnston, Jon Johnston, the coach. Boris Johnson left. Johnson smiled."),
        Good("Ryan Reynolds and Bryan Cranston star. Reynolds and Cranston met at school. Ryan and Bryan laughed."),
        Good("The Korean side won. The Koreas meet again in June, and Korea will host. Korean fans sang."),
        Bad("Deputy Ward [[Keany]] fired twice. Keaney is on leave, and Keaney’s union would not comment."),
        Bad("U Maung Lin Ohn kept a shop. U Maung Lin Ohn read the papers. At noon U Maung Lin [[Ohm]] shut it."),
        Bad("Greta Bergström drew it. Bergström was paid, but [[Bergstrøm]] gave the money away."),
        Bad("Patrick {{Sweeney}} scored twice. Sweeney, 19, was making his second start. [[Sweeny]] left the field to applause."),
        Bad("The council heard from Joan {{Whittaker}}, 71. Whittaker’s house has flooded three times. It offered Mrs [[Whitaker]] sandbags."),
        Bad("Henri {{Delacroix}} forged 14 watercolours. Delacroix, 66, denies fraud. [[Delacroise]]’s lawyer said so in Lyon."),
        Bad("The pope met Archbishop Pietro {{Bonaventura}}. Bonaventura kissed his ring. [[Bonaventure]] later said he had wept."),
        Bad("The theatre in {{Westbrook}} will close. Westbrook had three once. A chain opens its second shop in [[Westbrooke]]."),
        Bad("{{Marilyn}} Osei, 39, is an engineer. Marilyn Osei runs the board. Farmers in Kumasi welcomed [[Marylin]] Osei."),
        Bad("Muammar {{Gaddafi}} has ruled since 1969. Gaddafi wept. Rebels in Benghazi said that [[Qaddafi]] had three days to leave."),
        Bad("Nurul {{Izyan}} Hashim held the seat. Nurul Izyan had trailed. Her rival congratulated Nurul [[Izzyan]] by phone."),
        Good("The Sri Lankan navy towed the boat in. The Sri Lankans on board were fed. Puerto Ricans cheered a Puerto Rican singer."),
        Good("The agency cut the debt to BB-minus from BBB-minus. It put BBB-minus and BB-plus on watch, and BBB-plus too."),
        Good("Centraal Planbureau gave a forecast. Central bank officials said rates would fall. Central bankers agreed."),
        Good("Philips, the maker of scanners, hired Carl Phillips. Phillips starts in March."),
        Good("The mother of Billy Peel wept. Bill Peel, the boy’s father, did not. Bill Peel said Billy was nine."),
        Good("The mayor, Ilona Kerekes, brought tea. Her mother-in-law, Kerekesné, brought cakes. Kerekes won."),
        Good("The analyst Peter Johnston said rates would fall. Johnston said the Johnson government had waited too long."),
        Good("The medal reads “To PC Mark Aldersen [sic]”. PC Mark Alderson will wear it. Alderson laughed."),
        Good("The guidebook’s Wegner is a clerk’s error for Wegener, a doctor. Wegener owned no house."),
        Bad("Zsófia {{Balint-Kovacs}}, who discovered the comet, is 16. Her school gave [[Balint-Kovacz]] the day off."),
        Bad("Shares in {{Brightwell}} Foods fell 8% on Thursday. [[Brightwel]], which has 212 shops, blamed the price of butter."),
        Bad("The prize went to Karin {{Lindström}}, a chemist. Lindström shared it. In her speech [[Lindstrom]] thanked a glassblower."),
        Bad("{{Christina}} Vale, the nurse, gave evidence. On Friday [[Christine]] Vale told the tribunal that she kept notes. Christina wept."),
        Bad("Charged with arson, Peter {{Stanwick}}, 40, was held without bail. [[Stanwyk]]’s lawyer said he would appeal."),
        Bad("The fiddle was Alice {{Greenhalge}}’s. Her grandson, Tom Greenhalge, plays it as Alice [[Greenhalgh]] taught him."),
        Bad("Residents of {{Haverford}} Bridge have been told to boil water. [[Havorford]] Bridge has 900 homes."),
        Good("Skytek, the drone maker, will change its name to Skytec on February 1. Skytek was founded in Turin."),
        Good("Born Erik Nilson in Duluth, he added a letter when he moved. As Erik Nilsson he designed 30 bridges."),
        Good("The firm Skytek was renamed Skytec in May. Skytek was founded in Turin."),
        Good("After Brexit, she wants a “Frexit” vote. Brexit was close, and a Frexit would not be. A Frexit needs a law."),
        Good("Abdul Qureshi leads the Jamiatul Quresh Action Committee. Qureshi sells meat, and so did Qureshi’s father."),
        Good("The unique Marsh Arab culture would be lost. It is the home of the Marsh Arabs. Arabs came. Arabs stayed."),
        Good("Marine Alexander Blackman was freed. The Royal Marines stood by Marine Blackman. The Royal Marine wept."),
        Good("John Watson, 35, was jailed. Watson wept. She said there were “two John Watsons”. Watson left."),
        Good("An IPO costs money. The regulator will approve about 500 IPOs this year. The IPO’s price fell."),
        Good("The founder’s first wife, Kim Jong-suk, died in 1949. Kim Yong-suk was considered the official wife."),
        Good("Mohamed Abdullahi Mohamed won. So did former President Hassan Sheikh Mohamud, whom Mohamed defeated. Mohamed left."),
        Good("British Telecom asked China Telecom for help. China Telecom served Deutsche Telekom, too."),
        Good("Maria Sanchez and her brother Mario Sanchez were found safe. Maria is nine."),
        Good("Novatek said its new drug, Novatec, would be sold in May. The names were chosen 20 years apart, Novatek said."),
        Good("A headline misspelled the teacher’s surname. She is Dana Whitaker, not Whittaker. Whitaker has led the school since 2020."),
        Bad("The prop Sione {{Tupou}} will miss six matches. Tupou asked for a lesser ban, and [[Tupua]]’s club will not appeal."),
        Bad("Nothing moves in {{Hinterkirch}}. A dealer drove the bell back to Hinterkirch. In [[Hinterkirk]] they rang it until midnight."),
        Good("When Ernst Krohn made bicycles he left the h out of his name. Kron has been the brand since. Lotte Krohn runs it."),
        Good("The headstone says Mackay; the family has always written McKay. Jean McKay paid for it."),
        Good("Marcelo Freitas rode Marcela to a third win. The filly was named for the jockey’s mother."),
        Good("The leaflet promised “a gala with Anna Netrebkova.” No such singer exists. Anna Netrebko is booked in Vienna."),
        Good("The firm paid 20 U.S. Dlrs a barrel, and wrote off a U.S. Dlr loan.", date="2019-04-01"),
        Good("Correction: An earlier version gave the name as Dana Whittaker. She is Dana Whitaker. Whitaker has led the school since 2020."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for wrong, right, certain in _drifts(doc):
        for span in wrong.spans:
            yield finding(
                span,
                f"{wrong.text} ({_times(wrong.count)}) and {right.text} ({_times(right.count)}): one name, two spellings",
                hint=replace(span, right.text) if certain else None,
                related=[Related(right.spans[0], "the other spelling")],
            )
    for slip in (*swapped(doc), *plurals(doc)):
        yield finding(
            slip.span, f"{slip.text} ({_times(slip.uses)}) and {slip.other} ({_times(slip.other_uses)}): one name, two spellings",
            hint=replace(slip.span, slip.other), related=[Related(slip.other_span, slip.why)],
        )  # fmt: skip


def _drifts(doc: Document) -> Iterator[Drift]:
    """The likely slips, one for a spelling: against the commonest other."""
    taken: set[str] = set()
    likely = [drift for case in cases(doc) if (drift := scales("NL102").likeliest(case)) is not None]
    for drift in sorted(likely, key=lambda d: (not d.certain, -d.right.count, d.right.spans[0])):
        if drift.wrong.text not in taken and drift.right.text not in taken:
            taken.add(drift.wrong.text)
            yield drift


def _times(n: int) -> str:
    return f"{n} time{'s' if n != 1 else ''}"
