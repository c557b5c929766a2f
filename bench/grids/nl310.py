"""A number of a headline, deck or caption against the body's: what it counts, how the body tells it, where in the body it stands."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

DATE = "2019-05-14"
#: A headline, the first sentence of the body, (right, wrong) of the headline with the body's number: {h} in the title, {b} in the body.
STORIES: tuple[tuple[str, str, str, str, tuple[tuple[str, str, str], ...]], ...] = (
    # axis, headline, body, more body, (right title, wrong title, body)
    ("dead", "{h} dead in bus crash", "A bus crash near Arlen killed {b} people on Monday, police said.", "The bus was on its way to the coast.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("Six", "Nine", "six"))),
    ("killed", "Bus crash kills {h}", "At least {b} people died when a bus left the road near Arlen on Monday.", "The driver was hurt.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("hurt", "{h} hurt in hotel fire", "A fire at a hotel in Arlen injured {b} guests on Monday.", "The cause is not known.", (("14", "41", "14"), ("23", "32", "23"), ("11", "17", "11"), ("Six", "Nine", "six"))),
    ("passive", "{h} killed as ferry sinks", "A ferry sank off Arlen on Monday and {b} passengers were drowned.", "The search went on at night.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("Six", "Nine", "six"))),
    ("leaves dead", "Blast leaves {h} dead", "A blast at a market in Arlen left {b} people dead on Monday.", "No one has claimed it.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("toll", "Toll in mine blast rises to {h}", "The number of miners killed in a blast in Arlen rose to {b} on Monday.", "Two are missing.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("58", "85", "58"))),
    ("arrested", "Police arrest {h} at match", "Police in Arlen arrested {b} fans at a football match on Monday.", "No one was hurt.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("held", "{h} held after riot", "Police detained {b} people after a riot in Arlen on Monday.", "Shops were looted.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("Six", "Nine", "six"))),
    ("charged", "{h} charged with fraud", "Prosecutors in Arlen charged {b} men with fraud on Monday.", "A trial is set for May.", (("14", "41", "14"), ("Five", "Nine", "five"), ("12", "17", "12"), ("Six", "Eight", "six"))),
    ("rescued", "{h} rescued from mountain", "Rescuers brought {b} hikers down from Mount Arlen on Monday.", "They had been lost for a night.", (("14", "41", "14"), ("Five", "Nine", "five"), ("12", "17", "12"), ("Six", "Eight", "six"))),
    ("missing", "{h} missing after flood", "A flood in Arlen has left {b} people missing, the mayor said on Monday.", "Roads were cut.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("Six", "Nine", "six"))),
    ("homes", "Fire destroys {h} homes", "A fire destroyed {b} houses in Arlen on Monday.", "No one was hurt.", (("14", "41", "14"), ("23", "32", "23"), ("120", "210", "120"), ("six", "nine", "six"))),
    ("jobs", "Acme to cut {h} jobs", "Acme will cut {b} jobs at its plant in Arlen, it said on Monday.", "Sales have fallen.", (("140", "410", "140"), ("2,300", "3,200", "2,300"), ("1,200", "1,700", "1,200"), ("65", "95", "65"))),
    ("jobs, noun", "Acme sheds {h} workers", "Acme is laying off {b} employees at its plant in Arlen, it said on Monday.", "Sales have fallen.", (("140", "410", "140"), ("2,300", "3,200", "2,300"), ("1,200", "1,700", "1,200"), ("65", "95", "65"))),
    ("schools", "City to close {h} schools", "The city of Arlen plans to close {b} schools next year, it said on Monday.", "Parents are angry.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("money", "City to spend {h} on roads", "The city of Arlen will spend {b} on its roads next year, it said on Monday.", "Most are in the north.", (("$14 million", "$41 million", "$14 million"), ("£2.3m", "£3.2m", "£2.3 million"), ("$120,000", "$210,000", "$120,000"), ("€6m", "€9m", "6 million euros"))),
    ("fine", "Bank fined {h}", "A bank in Arlen was ordered to pay {b} on Monday for misleading its clients.", "It will appeal.", (("$14 million", "$41 million", "$14 million"), ("£2.3m", "£3.2m", "£2.3 million"), ("$120,000", "$210,000", "$120,000"), ("€6m", "€9m", "6 million euros"))),
    ("deal", "Acme buys rival for {h}", "Acme has agreed to buy its rival Brink for {b}, the companies said on Monday.", "The deal will close in May.", (("$14 million", "$41 million", "$14 million"), ("£2.3bn", "£3.2bn", "£2.3 billion"), ("$1.2bn", "$2.1bn", "$1.2 billion"), ("€6m", "€9m", "6 million euros"))),
    ("profit", "Acme profit rises to {h}", "Acme made a profit of {b} last year, it said on Monday.", "Sales were up.", (("$14 million", "$41 million", "$14 million"), ("£2.3bn", "£3.2bn", "£2.3 billion"), ("$1.2bn", "$2.1bn", "$1.2 billion"), ("€6m", "€9m", "6 million euros"))),
    ("stolen", "Thieves take {h} from bank", "Thieves stole {b} from a bank in Arlen on Monday.", "They fled in a van.", (("$14,000", "$41,000", "$14,000"), ("£2.3m", "£3.2m", "£2.3 million"), ("$120,000", "$210,000", "$120,000"), ("€6m", "€9m", "6 million euros"))),
    ("lottery", "Nurse wins {h} in lottery", "A nurse from Arlen won {b} in the lottery on Monday.", "She will keep her job.", (("$14 million", "$41 million", "$14 million"), ("£2.3m", "£3.2m", "£2.3 million"), ("$120,000", "$210,000", "$120,000"), ("€6m", "€9m", "6 million euros"))),
    ("percent up", "Rents rise {h}", "Rents in Arlen rose {b} last year, the city said on Monday.", "Few flats are built.", (("14%", "41%", "14 percent"), ("2.3%", "3.2%", "2.3%"), ("12 percent", "21 percent", "12 percent"), ("6%", "9%", "6 per cent"))),
    ("percent of", "{h} of teachers want to quit, survey finds", "A survey released on Monday found that {b} of teachers want to leave their jobs.", "Pay was the main reason.", (("14%", "41%", "14 percent"), ("23%", "32%", "23%"), ("61 percent", "16 percent", "61 percent"), ("66%", "69%", "66 per cent"))),
    ("percent rate", "Unemployment falls to {h}", "The jobless rate fell to {b} in April, the government said on Monday.", "It was the lowest in years.", (("4.1%", "1.4%", "4.1 percent"), ("6.3%", "3.6%", "6.3%"), ("12 percent", "21 percent", "12 percent"), ("6%", "9%", "6 per cent"))),
    ("turnout", "Turnout of {h} in city vote", "Turnout in Sunday’s election in Arlen was {b}, officials said.", "Polls closed at night.", (("41%", "14%", "41 percent"), ("63%", "36%", "63%"), ("52 percent", "25 percent", "52 percent"), ("66%", "69%", "66 per cent"))),
    ("died at", "Singer Ana Roe dies at {h}", "Ana Roe, a singer known for her ballads, died on Monday. She was {b}.", "She had been ill for a year.", (("84", "48", "84"), ("73", "37", "73"), ("92", "98", "92"), ("67", "76", "67"))),
    ("died aged", "Actor Jan Marek dies aged {h}", "The actor Jan Marek has died at the age of {b}, his family said on Monday.", "He had been ill for a year.", (("84", "48", "84"), ("73", "37", "73"), ("92", "98", "92"), ("67", "76", "67"))),
    ("age, comma", "Man, {h}, dies in crash", "A {b}-year-old man was killed on Monday when his car hit a tree near Arlen.", "He was alone.", (("84", "48", "84"), ("73", "37", "73"), ("22", "28", "22"), ("67", "76", "67"))),
    ("age, named", "Woman, {h}, found dead", "Police found the body of Ana Roe, {b}, in a house in Arlen on Monday.", "The cause is not known.", (("84", "48", "84"), ("73", "37", "73"), ("22", "28", "22"), ("67", "76", "67"))),
    ("year-old", "{h}-year-old wins piano prize", "A pianist from Arlen, aged {b}, won a prize in Leeds on Monday.", "She beat six others.", (("14", "11", "14"), ("13", "17", "13"), ("22", "28", "22"), ("16", "19", "16"))),
    ("sentence", "Teacher jailed for {h} years", "A teacher from Arlen was sentenced to {b} years in prison on Monday for theft.", "She will appeal.", (("14", "11", "14"), ("13", "17", "13"), ("five", "nine", "five"), ("six", "eight", "six"))),
    ("sentence, gets", "Ex-mayor gets {h} years in jail", "The former mayor of Arlen was jailed for {b} years on Monday for taking bribes.", "He will appeal.", (("14", "11", "14"), ("13", "17", "13"), ("five", "nine", "five"), ("six", "eight", "six"))),
    ("months", "Clerk jailed for {h} months", "A clerk from Arlen was sentenced to {b} months in prison on Monday for theft.", "She will appeal.", (("14", "11", "14"), ("18", "28", "18"), ("20", "30", "20"), ("nine", "six", "nine"))),
    ("ban", "Striker banned for {h} games", "The striker Jan Marek was suspended for {b} matches on Monday for biting.", "He will appeal.", (("14", "11", "14"), ("13", "17", "13"), ("five", "nine", "five"), ("six", "eight", "six"))),
    ("score", "Rovers beat United {h}", "Rovers beat United {b} at Arlen on Monday.", "The crowd was small.", (("3-1", "4-1", "3-1"), ("2-0", "3-0", "2-0"), ("4-2", "5-2", "4-2"), ("5-3", "6-3", "5-3"))),
    ("score, win", "Rovers go top with {h} win", "Rovers went top of the table on Monday after a {b} win over United at Arlen.", "The crowd was small.", (("3-1", "4-1", "3-1"), ("2-0", "3-0", "2-0"), ("4-2", "5-2", "4-2"), ("5-3", "6-3", "5-3"))),
    ("points", "Roe scores {h} as Bulls win", "Jan Roe scored {b} points and the Bulls won in Arlen on Monday.", "It was their third win.", (("31", "41", "31"), ("28", "38", "28"), ("24", "42", "24"), ("35", "53", "35"))),
    ("streak", "Bulls win {h} in a row", "The Bulls won their {b} straight game on Monday.", "They meet the Kings next.", (("7th", "9th", "seventh"), ("8th", "6th", "eighth"), ("10th", "12th", "10th"), ("fifth", "sixth", "fifth"))),
    ("goals", "Marek scores {h} goals", "Jan Marek scored {b} goals for Rovers on Monday.", "It was his best day.", (("four", "five", "four"), ("six", "five", "six"), ("five", "four", "five"), ("four", "six", "four"))),
    ("medals", "Swimmer wins {h} medals", "The swimmer Ana Roe won {b} medals at the games, which ended on Monday.", "She will now rest.", (("six", "eight", "six"), ("seven", "nine", "seven"), ("five", "four", "five"), ("11", "17", "11"))),
    ("votes", "Bill passes by {h} votes", "Parliament passed the bill on Monday by a majority of {b} votes.", "The debate was long.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("vote, score", "Senate passes bill {h}", "The Senate voted {b} on Monday to pass the bill.", "The debate was long.", (("54-46", "56-44", "54-46"), ("61-39", "69-31", "61-39"), ("52-48", "58-42", "52 to 48"), ("68-30", "63-35", "68-30"))),
    ("seats", "Greens win {h} seats", "The Greens won {b} seats in Sunday’s election, officials said.", "They had hoped for more.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("distance", "Dog walks {h} home", "A dog lost in Arlen walked {b} to its home, its owner said on Monday.", "It was thin.", (("60 miles", "90 miles", "60 miles"), ("140 km", "410 km", "140 kilometres"), ("23 miles", "32 miles", "23 miles"), ("12km", "21km", "12 kilometres"))),
    ("speed", "Winds of {h} hit coast", "A storm with winds of {b} hit the coast near Arlen on Monday.", "Trees fell.", (("60 mph", "90 mph", "60 mph"), ("140 km/h", "170 km/h", "140 km/h"), ("85mph", "58mph", "85 miles per hour"), ("120 km/h", "210 km/h", "120 kilometres an hour"))),
    ("heat", "Town bakes in {h} heat", "Temperatures in Arlen reached {b} on Monday.", "Schools were closed.", (("41C", "44C", "41 degrees Celsius"), ("38C", "33C", "38C"), ("104F", "114F", "104 degrees Fahrenheit"), ("39C", "35C", "39 degrees Celsius"))),
    ("quake", "Magnitude {h} quake shakes coast", "An earthquake with a magnitude of {b} shook the coast near Arlen on Monday.", "No one was hurt.", (("6.1", "5.1", "6.1"), ("5.3", "5.8", "5.3"), ("4.8", "8.4", "4.8"), ("7.2", "7.7", "7.2"))),
    ("hours", "Man trapped for {h} hours", "A man was trapped in a lift in Arlen for {b} hours on Monday.", "He was unhurt.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("six", "nine", "six"))),
    ("strike", "Teachers begin {h}-day strike", "Teachers in Arlen began a {b}-day strike on Monday.", "They want more money.", (("14", "41", "14"), ("10", "20", "10"), ("five", "nine", "five"), ("six", "eight", "six"))),
    ("years since", "Body found after {h} years", "The body of a climber who vanished {b} years ago was found near Arlen on Monday.", "He was from Leeds.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("36", "63", "36"))),
    ("anniversary", "Town marks {h} years of trams", "Arlen marked the {b} anniversary of its trams on Monday.", "A parade was held.", (("100", "120", "100th"), ("50", "60", "50th"), ("125", "152", "125th"), ("75", "57", "75th"))),
    ("people at", "{h} march against tax", "About {b} people marched through Arlen on Monday against a new tax.", "The march was peaceful.", (("4,000", "7,000", "4,000"), ("20,000", "50,000", "20,000"), ("1,500", "5,100", "1,500"), ("300", "800", "300"))),
    ("flights", "Fog grounds {h} flights", "Fog in Arlen led to the cancellation of {b} flights on Monday.", "Travellers slept in the hall.", (("140", "410", "140"), ("23", "32", "23"), ("120", "170", "120"), ("65", "95", "65"))),
    ("power", "Storm cuts power to {h} homes", "A storm left {b} homes without electricity in Arlen on Monday.", "Trees fell.", (("14,000", "41,000", "14,000"), ("2,300", "3,200", "2,300"), ("120,000", "170,000", "120,000"), ("6,500", "9,500", "6,500"))),
    ("seized", "Police seize {h} guns", "Police seized {b} guns in a raid in Arlen on Monday.", "Two men were held.", (("14", "41", "14"), ("23", "32", "23"), ("120", "170", "120"), ("65", "95", "65"))),
    ("kilos", "Police find {h} of cocaine", "Police found {b} of cocaine on a ship in Arlen on Monday.", "Two men were held.", (("14 kg", "41 kg", "14 kilograms"), ("2.3 tons", "3.2 tons", "2.3 tons"), ("120 kilos", "170 kilos", "120 kilos"), ("65kg", "95kg", "65 kilograms"))),
    ("beds", "Hospital to add {h} beds", "The hospital in Arlen will add {b} beds next year, it said on Monday.", "It is often full.", (("140", "410", "140"), ("23", "32", "23"), ("120", "170", "120"), ("65", "95", "65"))),
    ("cases", "Measles: {h} new cases", "Arlen reported {b} new cases of measles on Monday.", "Schools were told.", (("140", "410", "140"), ("23", "32", "23"), ("120", "170", "120"), ("65", "95", "65"))),
    ("one in", "One in {h} children is poor", "One in {b} children in Arlen lives in poverty, a report said on Monday.", "It was released in Leeds.", (("four", "six", "four"), ("five", "three", "five"), ("six", "four", "six"), ("eight", "five", "eight"))),
    ("countries", "{h} nations sign pact", "Ministers of {b} countries signed a treaty in Arlen on Monday.", "It bans nets.", (("14", "41", "14"), ("23", "32", "23"), ("120", "170", "120"), ("Six", "Nine", "six"))),
    ("floor", "{h}-storey tower planned", "A tower of {b} storeys is planned in Arlen, the council said on Monday.", "Neighbours are angry.", (("14", "41", "14"), ("23", "32", "23"), ("12", "17", "12"), ("20", "30", "20"))),
)  # fmt: skip
#: How title and body stand: {T} the title, {F} the sentence, {M} more.
FRAMES = {
    "first": "{T} ¶ {F} {M}",
    "third": "{T} ¶ It was the talk of Arlen on Tuesday. The mayor, Erna Lund, called it a day to remember. {M}\n\n{F}",
    "caption": "Photo: {T}.\n\n{F} {M}",
}


def cells() -> Iterator[Cell]:
    """Every story in every frame."""
    for axis, title, body, more, values in STORIES:
        for frame, text in FRAMES.items():
            for right, wrong, told in values:
                yield Cell((axis, f"[{frame}]"), *(text.format(T=title.format(h=h), F=body.format(b=told), M=more) for h in (wrong, right)), DATE)
