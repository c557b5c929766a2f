"""One amount told twice, the second time of another size or in another currency."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

DATE = "2019-05-14"
#: The amount, the slip; a thing it is the price of, how it is built.
THINGS = [
    ("$45 million", "$45 billion", "stadium", "build"), ("£30m", "£30bn", "hospital", "build"), ("$12.5 million", "$12.5 billion", "library", "build"), ("€6 million", "$6 million", "school", "build"),
    ("$800 million", "$800,000", "bridge", "build"), ("£2.4bn", "£2.4m", "tunnel", "build"),
]  # fmt: skip
#: Of a thing and its price: {A} first, {B} again.
PRICE = (
    "The city will build a {A} {t} next year. The {B} {t} will stand on Mill Street.", "The new {t} will cost {A}, the mayor said. Half of the {B} will come from the state.", "The council voted to spend {A} on a new {t}. Critics said the {B} would be better spent on roads.",
    "The council has approved a plan for a new {t} that will cost {A}.\n\nWork on the {B} {t} will begin in May.", "New {t} to cost {A} ¶ A new {t} will be built on Mill Street at a cost of {B}, the council said on Tuesday.", "Council backs {A} {t} ¶ The council voted on Tuesday to build a {t} on Mill Street. It will cost {B}.",
    "{A} {t} opens ¶ The city’s new {t}, built for {B}, opened on Tuesday.", "Construction of the {t}, which cost {A}, took three years. The {B} {t} opened on Tuesday.", "The {t} was built for {A}. The {B} project took three years.", "The state gave the city {A} for a new {t}. The {B} grant will pay for half of it.",
    "The firm won a {A} contract to build a {t}. The {B} contract is its largest.", "The cost of the {t} was put at {A}. The mayor said the {B} would come from taxes.", "Mayor Erna Lund opened the {A} {t} on Tuesday. She said that the {B} had been well spent.", "Voters approved a {A} bond for a {t}. The {B} bond will be paid back over 20 years.",
    "A developer plans to build a {A} {t} on the site.\n\nThe {B} plan was presented on Tuesday.", "The {t} on Mill Street, which cost {A} to build, has closed. Taxpayers lost the {B}.",
)  # fmt: skip
#: In other places of a text.
LATER = (
    "The city will build a {A} {t} next year, the mayor said. It will be paid for by a tax on hotels.\n\nOpponents say the {B} {t} is too large.", "At a cost of {A}, the {t} is the largest project in the city’s history. The {B} project will take three years.", "The {t} will cost {A}. “We can afford it,” the mayor said of the {B} price.",
    "Work on a {t} costing {A} began on Monday. When it opens, the {B} {t} will employ 40 people.", "The {A} {t}, which opened in May, has closed. An inquiry into the {B} {t} will begin on Monday.", "A {t} that cost taxpayers {A} is to be torn down. The {B} {t} was built in 1998.", "The governor signed a bill on Tuesday that gives the city {A} for a {t}. The {B} bill passed by two votes.",
    "The {t}’s budget is {A}. The {B} budget was approved on Monday.", "Firm wins {A} contract for {t} ¶ A firm from Leeds has won a contract worth {B} to build a {t} on Mill Street.", "The council has set aside {A} for a new {t}. None of the {B} has been spent.", "Plans for a {A} {t} were unveiled on Tuesday.\n\nThe {B} plans must be approved by the council.",
    "Photo: The {A} {t} on Mill Street.\n\nThe {t} on Mill Street, built for {B}, opened on Tuesday.",
)  # fmt: skip
#: An amount of money with a noun of its own: {w} introduces, {r} takes up.
DEALS = [
    ("loan", "The bank gave the airline a {A} loan", "The {B} loan must be paid back in May."), ("fine", "The regulator imposed a fine of {A} on the bank", "The bank said it would appeal against the {B} fine."), ("settlement", "The company agreed to pay {A} to settle the suit", "The {B} settlement ends the case."),
    ("deal", "The group bought its rival for {A}", "The {B} deal was announced on Monday."), ("donation", "A businessman gave the university {A}", "The {B} donation is the largest in its history."), ("loss", "The airline lost {A} last year", "It blamed the {B} loss on the price of fuel."),
    ("profit", "The bank made a profit of {A} last year", "The {B} profit was a record."), ("theft", "Thieves stole jewels worth {A} from a hotel", "The {B} theft was the work of a gang, police said."), ("transfer", "The club paid {A} for the striker", "The {B} transfer was completed on Monday."),
    ("budget", "Parliament passed a budget of {A}", "The {B} budget takes effect in January."), ("debt", "The company has debts of {A}", "It cannot pay back the {B}, it said."), ("aid", "The United States gave the island {A} in aid", "The {B} will pay for food."), ("bail", "The judge set bail at {A}", "His lawyer said he could not pay the {B}."),
    ("ransom", "The kidnappers asked for {A}", "The family said it could not pay the {B} ransom."), ("prize", "A retired nurse won {A} in the lottery", "She will spend the {B} on her garden, she said."), ("damage", "The storm caused damage of {A}", "Insurers will pay half of the {B}."), ("stake", "The fund bought a stake in the brewer for {A}", "The {B} stake gives it two seats on the board."),
    ("bailout", "The government will rescue the bank with {A}", "The {B} rescue was agreed on Monday."), ("investment", "The carmaker will invest {A} in the plant", "The {B} investment will create 400 jobs."), ("cut", "The state will cut {A} from its budget for schools", "The {B} cut will cost 200 teachers their jobs."),
    ("lawsuit", "A widow has sued the hospital for {A}", "The {B} lawsuit was filed on Monday."), ("bid", "The group has offered {A} for its rival", "The {B} offer was rejected on Monday."), ("contract", "The quarterback signed a contract worth {A}", "The {B} contract runs for four years."), ("fund", "The city has set up a fund of {A} for the victims", "The {B} fund opens on Monday."),
    ("salary", "The coach is paid {A} a year", "The {B} salary is the highest in the league."), ("tax", "The company owes {A} in taxes", "It will contest the {B} tax bill."), ("surplus", "The state has a surplus of {A}", "The {B} surplus will be spent on roads."), ("merger", "The two banks will merge in a deal worth {A}", "The {B} merger will be complete by May."),
    ("pledge", "The actor promised the hospital {A}", "The {B} gift will pay for a new wing."), ("sale", "The painting was sold for {A}", "The {B} sale was a record for the artist."), ("insurance", "The insurer paid the farmer {A}", "The {B} payment will cover half of his losses."), ("package", "The government announced a package of {A} for farmers", "The {B} package was agreed late at night."),
    ("repair", "Repairs to the church will cost {A}", "The {B} repairs begin on Monday."), ("award", "The foundation awarded the school {A}", "The {B} grant is for computers."), ("compensation", "The railway paid the family {A} in compensation", "The {B} payment was made on Friday."), ("robbery", "Two men robbed a jeweller of watches worth {A}", "The {B} robbery took two minutes."),
    ("payout", "A jury awarded the couple {A}", "The hospital will appeal against the {B} award."), ("fraud", "The banker stole {A} from his clients", "The {B} fraud went on for years, police said."),
]  # fmt: skip
AMOUNTS = [("$45 million", "$45 billion"), ("£30m", "£30bn"), ("$12.5 billion", "$12.5 million"), ("€6 million", "$6 million"), ("$350,000", "$350 million")]
JOINS = {"one paragraph": "{first} on Monday. {second}", "two paragraphs": "{first} on Monday.\n\n{second}"}
#: Counts, weights and lengths.
COUNTS = [
    ("The dam holds {A} litres of water", "The {B} litres would fill the lake in a day.", "40 million", "40 billion"), ("The company sold {A} phones last year", "The {B} phones brought in a record profit.", "25 million", "25,000"), ("The agency lost the records of {A} patients", "Letters were sent to the {B} patients on Friday.", "3.2 million", "3.2 billion"),
    ("The mine produces {A} tons of coal a year", "The {B} tons are shipped to Asia.", "12 million", "12,000"), ("The telescope found a galaxy {A} light-years away", "At {B} light-years it is the most distant ever seen.", "13 billion", "13 million"), ("The bones are {A} years old", "Bones {B} years old are rare, the museum said.", "66 million", "66 billion"),
    ("The site had {A} users in May", "The {B} users each spend an hour a day on it.", "150 million", "150 billion"), ("The country has {A} people", "Half of the {B} people live in the capital.", "48 million", "48 billion"), ("The spill put {A} gallons of oil into the river", "Crews have recovered half of the {B} gallons.", "1.1 million", "1.1 billion"),
]  # fmt: skip


def _said(text: str, **values: object) -> str:
    out = text.format(**values)
    return out[:1].upper() + out[1:]


def cells() -> Iterator[Cell]:
    """Every price and every deal."""
    for a, b, thing, _ in THINGS:
        for text in (*PRICE, *LATER):
            yield Cell((text,), _said(text, A=a, B=b, t=thing), _said(text, A=a, B=a, t=thing), DATE)
    for a, b in AMOUNTS:
        for noun, first, second in DEALS:
            for axis, join in JOINS.items():
                yield Cell((noun, axis), *(join.format(first=_said(first, A=a), second=_said(second, B=x)) for x in (b, a)), DATE)
            yield Cell((noun, "title"), *(f"{_said(first, A=a).removeprefix('The ').capitalize()} ¶ {_said(first, A=x)}, it was announced on Monday." for x in (b, a)), DATE)
    for first, second, a, b in COUNTS:
        for axis, join in JOINS.items():
            for x, y in ((a, b), (b, a)):
                yield Cell((first, axis), *(join.format(first=_said(first, A=x), second=_said(second, B=z)).replace(" on Monday", "", 1) for z in (y, x)), DATE)
