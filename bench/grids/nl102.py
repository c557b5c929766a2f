"""Two spellings of one name: where the two stand, what bears the name, and how the spellings differ; and two bearers of near names."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Surname, other spelling, given name: of many lands, with every sort of edit.
PEOPLE = (
    ("Mallinson", "Mallison", "Gareth"), ("Kowalczyk", "Kowalcyzk", "Anna"), ("Fitzpatrick", "Fitzpatric", "Sean"), ("Haugland", "Hauglund", "Erik"), ("Osterman", "Ostermann", "Ana"),
    ("Whittaker", "Whitaker", "Joan"), ("Petrosyan", "Petrossian", "Aram"), ("Achterberg", "Achtenberg", "Joost"), ("Nakamura", "Nakamaru", "Kenji"), ("Abdullahi", "Abdulahi", "Amina"),
)  # fmt: skip
PERSON = {
    "next sentence": "{g} {r}, a teacher, was hurt on Monday. {x} was taken to hospital.",
    "said": "{g} {r}, who runs the shop, opened at nine. “We sold out in an hour,” {x} said.",
    "said, inverted": "{g} {r} runs the shop. “We sold out in an hour,” said {x}.",
    "possessive": "The court heard {g} {r}, 41, for an hour. {x}’s lawyer said that she would appeal.",
    "object": "{g} {r}, 41, was in court on Friday. The judge fined {x} £400.",
    "twice before": "{g} {r} led the club for nine years. {r} won two cups. In May the board thanked {x}.",
    "full name again": "{g} {r} won the race in Bergen. She is a nurse. The crowd sang for {g} {x}.",
    "headline": "{x} wins the mayor’s seat ¶ {g} {r} won by nine votes on Sunday. {r} thanked her voters.",
    "full headline": "{g} {x} wins the seat ¶ {g} {r} won by nine votes on Sunday. {r} thanked her voters.",
    "caption": "{g} {r} won by nine votes on Sunday. {r} is 41.\n\nPhoto: {g} {x} after the count.",
    "Mr": "The school dismissed {g} {r} in May. Mr {x} has asked for his post back.",
    "title": "Councillor {g} {r} asked for a vote. Councillor {x} said that the road was unsafe.",
    "Dr": "Dr {g} {r} found the tumour. Dr {x} told the family on Monday.",
    "third paragraph": "{g} {r} bought the hotel in 1999.\n\nIt burned down on Monday. Nobody was hurt.\n\nPolice want to speak to {x}, who was abroad.",
    "according to": "The bridge, built by {g} {r}, is safe. It will open in June, according to {x}.",
    "by": "{g} {r} scored twice for Molde. The third goal, by {x}, came in the last minute.",
    "family": "{g} {r}, 19, drowned on Friday. The {x} family asked for privacy.",
    "brackets": "{g} {r} came first. The winner ({x}) had been ill in May.",
    "list": "The jury chose {g} {r}, Ida Moss and Luis Vega. {x}, Moss and Vega will read on Friday.",
    "with": "The novel is by {g} {r}. An evening with {x} begins at eight.",
    "apposition": "The winner, {g} {r}, is 19. The runner-up, two seconds behind {x}, is 40.",
    "passive": "A farmer, {g} {r}, found the coin. The find was reported by {x} in March.",
    "quoted": "{g} {r} coached the side. “We owe it all to {x},” said Ida Moss.",
    "relative": "The house belongs to {g} {r}. Its garden, which {x} planted in 1961, is open in May.",
    "of": "The trial of {g} {r} opens in May. Friends of {x} have raised £900.",
    "who": "{g} {r} will lead the bank. The board picked {x}, who has spent nine years there.",
    "second person": "{g} {r} and Ida Moss were held on Friday. {x} and Moss deny theft.",
    "fresh: award": "The prize of £900 went to {g} {r}. {x} will share it with her sister.", "fresh: asked": "{g} {r} was late. Asked why, {x} blamed the snow.", "fresh: died": "{g} {r} died on Friday, aged 91. {x} taught for 40 years.",
    "fresh: letter": "{g} {r} sued the bank. In a letter to {x}, the bank said that it was sorry.", "fresh: after": "The prize went to {g} {r}. It was renamed after {x} left the board.", "fresh: initial": "{g} {r} drew the map. The map is signed “G. {x}”.",
    "fresh: both": "{g} {r} beat Ida Moss 6-4, 6-2. Moss said that {x} had served well.", "fresh: bullet": "{g} {r} is the new mayor. Supporters of {x} sang in the square.", "fresh: age": "{g} {r}, 41, drove the bus. {x}, 41, was not hurt.",
    "fresh: report": "The dam was built by {g} {r}. A report blames {x} for the leak.", "fresh: told": "{g} {r} found the coin. A farmer had told {x} where to dig.", "fresh: dash": "{g} {r} – a nurse – won the raffle. {x} gave the goat away.",
}  # fmt: skip
PLACES = (
    ("Larchmere", "Lacrhmere"), ("Westbrook", "Westbrooke"), ("Hinterkirch", "Hinterkirk"), ("Oakhampton", "Okehampton"), ("Villafranca", "Vilafranca"), ("Storvika", "Storvilka"), ("Kalembe", "Kalambe"),
    ("Dunmorran", "Dunmoran"),
)  # fmt: skip
PLACE = {
    "in": "A storm hit {r} on Friday. Two people in {x} were hurt.",
    "twice": "The mill in {r} will close. {r} has 900 people. Trains to {x} still run.",
    "from": "Floods cut off {r} on Monday. Helicopters took 40 people from {x} to Leeds.",
    "of": "The village of {r} has lost its school. The people of {x} have asked for a bus.",
    "possessive": "The council of {r} met on Friday. {x}’s mayor was absent.",
    "residents": "{r} will get a bridge. {x} residents have waited for it since 1961.",
    "headline": "Fire at {x} mill ¶ A mill in {r} burned down on Monday. Nobody in {r} was hurt.",
    "near": "A bus overturned near {r} on Friday. It had left {x} at noon.",
    "caption": "The flood reached {r} on Friday. The bridge at {r} fell.\n\nPhoto: The bridge at {x} in 1961.",
    "station": "Trains stopped at {r} on Monday. {x} station was under water.",
    "road": "The road to {r} was closed by snow. Snowploughs reached {x} at nine.",
    "between": "The ferry sails between {r} and Mo. It left {x} at nine.",
    "fresh: school": "The school in {r} will close in June. Parents in {r} marched on Friday. {x} has no other school.", "fresh: born": "She was born in {r}. The choir of {r} sang for her, and {x} named a street after her.",
}  # fmt: skip
BODIES = (
    ("Brightwell", "Brigthwell"), ("Novatherm", "Novotherm"), ("Skytek", "Skytec"), ("Harrowgate", "Harowgate"), ("Lumenta", "Lumetna"), ("Tessaro", "Tesaro"), ("Bergqvist", "Bergkvist"), ("Kestrelle", "Kestrele"),
)  # fmt: skip
BODY = {
    "firm": "The firm {r} hired 40 people. {x}’s shares rose 4 percent.",
    "said": "The drugmaker {r} will close a plant. {x} said that 90 jobs would go.",
    "twice": "{r} makes pumps in Leeds. {r} was founded in 1961. A fire shut {x} for a week.",
    "shares": "{r} raised its forecast on Monday. Shares in {x} rose 4 percent.",
    "bought": "A rival bought {r} for £9 million. The deal values {x} at nine times its profit.",
    "headline": "{x} cuts 90 jobs ¶ The drugmaker {r} will close a plant, {r} said on Monday.",
    "workers": "{r}, the drugmaker, will close a plant. Workers at {x} marched on Friday.",
    "longer name": "{r} Foods lost £4 million. {x} Foods blamed the price of butter.",
    "shortened": "Shares in {r} Foods fell 8% on Thursday. {x}, which has 212 shops, blamed the price of butter.",
    "foundation": "The {r} Foundation gave £9,000. The {x} Foundation was set up in 1961.",
    "spokesman": "Police searched the offices of {r} on Monday. A spokeswoman for {x} declined to comment.",
    "told": "The fund sued {r}, a lender. A judge told {x} to pay.",
    "fresh: founder": "{r}, the drugmaker, was founded in 1961. The founder of {x} died on Friday.", "fresh: rivals": "{r}, the drugmaker, lost £4 million. Rivals of {x} did better.", "fresh: product": "The drugmaker {r} sells creams. A cream made by {x} was withdrawn.",
    "fresh: joined": "He joined {r}, a lender, in 1999. In May {x} made him chairman.",
}  # fmt: skip
GIVENS = (
    ("Marilyn", "Marylin", "Osei"), ("Katharine", "Katherine", "Bell"), ("Mohammed", "Muhammad", "Rahim"), ("Zsofia", "Zsoifa", "Kiss"), ("Rebecca", "Rebekah", "Hale"), ("Aleksander", "Alexander", "Wolny"),
    ("Isobel", "Isabel", "Roe"), ("Nikolai", "Nikolay", "Zimin"),
)  # fmt: skip
GIVEN = {
    "again": "{r} {f}, 39, is an engineer. She built the dam. In May the town thanked {x} {f}.",
    "next": "{r} {f} was named coach on Friday. {x} {f}, 39, has led the juniors.",
    "headline": "{x} {f} named coach ¶ {r} {f}, 39, was named coach on Friday.",
    "caption": "{r} {f}, 39, was named coach on Friday.\n\nPhoto: {x} {f} in May.",
    "said": "{r} {f} runs the school. “We need desks,” {x} {f} said.",
    "third paragraph": "{r} {f} won the raffle.\n\nThe prize is a goat.\n\nFriends of {x} {f} said she would keep it.",
    "alone": "{r} {f}, who is nine, won the raffle. {x} will keep the goat.",
}  # fmt: skip
#: Two people, two places, two firms; nothing is wrong.
TWO = (
    "Gareth Mallinson and Peter Mallison were elected. Mallinson is a farmer, Mallison a vet.", "Anna Olsen beat Eva Olson 6-2. Olsen is from Oslo; Olson is from Duluth.", "Johnson met Johnston, the coach. Johnston smiled.",
    "The bus runs from Westbrook to Westbrooke Park. Westbrook has 900 people.", "Karin Hansen gave the keys to Bo Hanson. Hanson drove; Hansen slept.", "Petra Novak married Jan Novotny. Novak is 30.",
    "The firm Skytek sold its pumps to Skytrek. Skytek is in Leeds, Skytrek in Hull.", "Maria Lopez and her aunt, Marta Lopez, were found. Maria is nine, Marta 40.",
    "Ole Hagen coaches Ole Haugen. Haugen is 19. Hagen has coached since 1999.", "Steven Clark succeeds Stephen Clarke as chairman. Clarke led the firm for nine years; Clark joined in May.",
    "Erik Berg and Erika Berg run the farm. Erik milks; Erika sells the cheese.", "Chile beat China 2-1. China had led.", "Julian Moss and Juliana Moss won. Juliana is 19.", "Mr Brown met Mr Browne. Mr Browne was late; Mr Brown was not.",
    "Ann Reid sued Tom Reed. Reid said that Reed had lied.", "The Larsens live beside the Larssons. Per Larsen keeps goats; Per Larsson keeps bees.", "Kim Min-su played with Kim Min-soo. Min-su scored.",
    "Judge Marie Alden heard the case against Mark Aldin. Aldin wept; Alden did not.", "Dana Hill, of Hull, won. Hill thanked Hull.", "Carl Weber designed it, and Max Webber built it. Weber died in 1961, Webber in 1980.",
)  # fmt: skip

GRIDS = (("place", PLACES, PLACE), ("body", BODIES, BODY))


def cells() -> Iterator[Cell]:
    """Every name in every wording of its kind; right where it is spelled in one way."""
    for right, other, given in PEOPLE:
        for axis, text in PERSON.items():
            yield Cell(("person", f"person: {axis}", other), text.format(g=given, r=right, x=other), text.format(g=given, r=right, x=right), "2022-05-10")
    for kind, pairs, texts in GRIDS:
        for right, other in pairs:
            for axis, text in texts.items():
                yield Cell((kind, f"{kind}: {axis}", other), text.format(r=right, x=other), text.format(r=right, x=right), "2022-05-10")
    for right, other, family in GIVENS:
        for axis, text in GIVEN.items():
            yield Cell(("given", f"given: {axis}", other), text.format(f=family, r=right, x=other), text.format(f=family, r=right, x=right), "2022-05-10")
    for text in TWO:
        yield Cell(("two bearers",), "", text, "2022-05-10")
