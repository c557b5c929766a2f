"""One count told twice: of whom and what, in which words it is taken up, and where the second stands."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._numbers import cells as filled
from bench.grids._numbers import said


def fills(names: str, *rows: tuple[object, ...]) -> list[dict[str, object]]:
    """Values by name, row by row."""
    return [dict(zip(names.split(), row, strict=True)) for row in rows]


#: `a` is told first and `b`, the wrong one, second.
HARM = fills(
    "p e c a b",
    ("Puno", "bus crash", "a bus plunged into a ravine", 14, 17), ("Izmir", "fire", "a fire swept through a textile factory", 21, 12), ("Kunduz", "explosion", "a bomb exploded in a crowded market", 34, 43),
    ("Cebu", "ferry accident", "a ferry capsized in rough seas", 27, 25), ("Lagos", "building collapse", "a three-story building collapsed", 9, 11),
)  # fmt: skip
KILLED = (
    "{A} people were killed when {c} in {p} on Friday, police said. The {b} victims were all from the same village.",
    "{a} killed in {p} {e} ¶ {C} in {p} on Friday, killing {b} people, police said.",
    "{e} kills {a} in {p} ¶ {B} people were killed when {c} in {p} on Friday.",
    "{A} dead in {p} {e} ¶ {B} people died when {c} in {p} on Friday, officials said.",
    "{A} people died when {c} in {p} on Friday. Funerals for the {b} dead will be held on Monday.",
    "{C} in {p} on Friday, killing {a} people. The bodies of all {b} victims have been identified.",
    "{A} people were killed in a {e} in {p} on Friday. Officials do not know what caused the {e}, which killed {b} people.",
    "{C} in {p} on Friday, killing {a} people. The {e}, in which {b} people died, was the worst in the province for a decade.",
    "The death toll from Friday’s {e} in {p} stands at {a}, officials said. Most of the {b} dead were children.",
    "{A} people were killed on Friday when {c} in {p}.\n\nPhoto: Rescuers at the scene of the {e} that killed {b} people in {p} on Friday.",
    "{C} in {p} on Friday, killing {a} people, officials said.\n\nThe cause is being investigated.\n\nThe {e} in {p} that killed {b} people is the worst there in years.",
    "The governor declared three days of mourning for the {a} people killed in a {e} in {p} on Friday. Relatives of the {b} people killed will be paid by the state.",
    "A judge on Friday opened an inquiry into a {e} in {p} that killed {a} people.\n\nThe {b} deaths have led to protests in the city.",
    "{C} in {p} on Friday, killing {a} people and injuring six. Among the {b} dead were two children.",
)
HURT = (
    "{A} people were injured when {c} in {p} on Friday. The {b} injured were taken to a hospital nearby.",
    "{C} in {p} on Friday, injuring {a} people. All {b} injured people were treated in hospital.",
    "{a} injured in {p} {e} ¶ {B} people were injured when {c} in {p} on Friday, police said.",
    "{A} people were hurt in a {e} in {p} on Friday. None of the {b} people hurt was in danger, a doctor said.",
    "{e} injures {a} in {p} ¶ {C} in {p} on Friday, injuring {b} people, police said.",
)
COURT = fills(
    "p k n v a b",
    ("Leeds", "drug trafficking", "Carl Moss", "trafficking drugs", 6, 8), ("Denver", "fraud", "Ellen Pryor", "defrauding investors", 12, 14), ("Porto", "smuggling", "Rui Castro", "smuggling tobacco", 7, 9), ("Perth", "arson", "Dean Holt", "setting fire to a warehouse", 11, 13),
)  # fmt: skip
ARRESTED = (
    "Police in {p} arrested {a} people on suspicion of {k} on Friday. The {b} suspects will appear in court on Monday.",
    "{A} men have been charged with {k} in {p}, prosecutors said on Friday. All {b} men deny the charges.",
    "{a} arrested over {k} in {p} ¶ Police in {p} have arrested {b} people on suspicion of {k}.",
    "Police arrested {a} people in raids in {p} on Friday. The {b} arrests followed a six-month investigation.",
    "The trial of {a} men accused of {k} opened in {p} on Monday. Lawyers for the {b} men said they would plead not guilty.",
    "{A} people went on trial in {p} on Monday for {k}. The {b} defendants face up to 20 years in prison.",
    "{A} people have been convicted of {k} by a court in {p}. A judge will sentence the {b} on Monday.",
    "{N} pleaded guilty in {p} on Friday to {a} counts of {k}. A judge will sentence the defendant on the {b} counts in June.",
)
JAILED = (
    "{N} was sentenced to {a} years in prison on Friday for {v}. Lawyers for {n} said they would appeal against the {b}-year sentence.",
    "{n} jailed for {a} years for {k} ¶ {N} was sentenced to {b} years in prison in {p} on Friday for {v}.",
    "{N} was jailed for {a} years on Friday for {v}.\n\nThe judge said the {b}-year term was meant to deter others.",
    "A court in {p} sentenced {n} to {a} years in jail for {v} on Friday. The {b}-year sentence is the longest it has given for {k}.",
    "{N} was freed on Friday after serving {a} years in prison for {k}. The {b} years in prison were hard, {n} told reporters.",
    "The jury in {p} took {a} hours to convict {n} of {k}. After {b} hours of deliberation, the jurors came back smiling.",
)
FIRM = fills(
    "f o p c a b",
    ("Harlow Foods", "Marten Dairies", "Leeds", "Britain", 320, 230), ("Tavik Steel", "Orlin Metals", "Ostrava", "Poland", 1200, 1500), ("Brightwell", "Kestrel Retail", "Ohio", "Canada", 85, 95), ("Nordhaven", "Selma Lines", "Gdansk", "Norway", 450, 540),
)  # fmt: skip
BUSINESS = (
    "{f} will cut {a} jobs at its plant in {p}, the company said on Friday. The {b} job losses will come by December.",
    "{f} to cut {a} jobs in {p} ¶ {f} will cut {b} jobs at its plant in {p}, the company said on Friday.",
    "{f} will hire {a} people in {p}, it said on Friday. The {b} new jobs will be in sales.",
    "{f} will close {a} shops in {c} next year. The {b} closures will leave it with 900 shops.",
    "{f} will close {a} stores in {c}, it said on Friday. Staff at the {b} stores were told on Thursday.",
    "{f} employs {a} people in {p}. Its {b} employees were told of the sale on Friday.",
    "{f}, which has {a} stores in {c}, was sold on Friday. The company’s {b} stores will keep their name.",
    "{f} agreed on Friday to buy {o} for ${0a} million. The ${0b} million deal is expected to close in July.",
    "{f} buys {o} for ${0a} million ¶ {f} said on Friday it had agreed to buy {o} for ${0b} million.",
    "{f} will build a ${0a} million plant in {p}. Work on the ${0b} million plant will begin in March.",
    "{f} was fined ${0a} million on Friday for polluting a river. The ${0b} million fine is the largest in the history of {c}.",
    "{f} will pay ${0a} million to settle a lawsuit over its prices. Under the ${0b} million settlement it admits no wrongdoing.",
    "{f} will lay off {a} workers in {p}. The {b} workers will be paid until June.",
    "{f} ordered {a} trucks from {o} on Friday. The {b} trucks will be delivered next year.",
    "{f} recalled {a} cars on Friday over faulty brakes. The {b} recalled cars were sold in {c}.",
    "The plant in {p} will be shut, with the loss of {a} jobs, {f} said on Friday.\n\nThe union called the decision shameful.\n\nThe loss of {b} jobs is a blow to {p}, the mayor said.",
)
SPORT = fills(
    "n s o w a b",
    ("Ida Lund", "Lund", "Leeds", "swimming", 4, 3), ("Marco Reyes", "Reyes", "Hull", "cycling", 6, 5), ("Anna Petrov", "Petrov", "Derby", "judo", 7, 9), ("Tom Akers", "Akers", "Bath", "rowing", 8, 6),
)  # fmt: skip
PLAYED = (
    "{N} won {a} medals at the championships in {o}. The {b} medals {s} won included two golds.",
    "{N} scored {a} goals against {o} on Saturday. The {b} goals took {s} to the top of the list.",
    "{N} scored {a} goals against {o} on Saturday. {s}’s {b} goals were cheered by the away fans.",
    "{N} was banned for {a} matches on Friday for striking a referee. {s} will appeal against the {b}-match ban.",
    "{N} signed a {a}-year contract with {o} on Friday. The {b}-year deal includes a bonus.",
    "{n} banned for {a} months ¶ {N} has been banned for {b} months for failing a drugs test.",
    "{N} will miss {a} weeks with a knee injury, {o} said on Friday. The {b}-week absence means that {s} will miss the cup final.",
    "{N} has won {a} titles in {w}, more than anyone in the country. {s}’s {b} titles include two in Rome.",
    "{O} have won {a} games in a row. The {b}-game winning streak is their longest since 1998.",
    "{O} beat Stoke {a}-1 on Saturday. The {b}-1 win took {o} to third place.",
    "{O} beat Stoke {a}-2 ¶ {O} beat Stoke {b}-2 on Saturday with two late goals.",
    "{O} lost {a} players to injury this month. The {b} injured players include {n}.",
)
VOTE = fills(
    "q p a b",
    ("Greens", "parliament", 42, 46), ("Farmers’ Union", "assembly", 31, 27), ("Liberals", "senate", 18, 14), ("Workers’ Party", "council", 23, 29),
)  # fmt: skip
POLITICS = (
    "The {q} won {a} seats in Sunday’s election to the {p}. With {b} seats, the {q} can block any bill.",
    "The {q} won {a} seats in the {p} on Sunday. Their {b} seats make them the second-largest party.",
    "{q} win {a} seats ¶ The {q} won {b} seats in the {p} on Sunday, final results showed.",
    "{A} members of the {p} signed a letter against the plan on Friday. The {b} signatories include six {q}.",
    "The {p} set up a {a}-member commission on Friday to look into the fire. The {b}-member panel will report in June.",
    "{A} lawmakers walked out of the {p} on Friday. The {b} lawmakers accused the speaker of bias.",
    "The {p} passed the bill by {a} votes to nine on Friday. The {b} members who voted for it included all the {q}.",
    "The {q} have {a} candidates in Sunday’s election. Of the {b} candidates, six are women.",
    "{A} countries signed the treaty in Oslo on Friday. The {b} signatories will meet again in May.",
    "The president named a {a}-member cabinet on Friday. The {b} ministers, most of them {q}, will be sworn in on Monday.",
    "Talks among {a} countries on fishing opened in Oslo on Monday. The {b} countries hope to sign a treaty on Friday.",
    "The {p} sat for {a} hours on Friday before passing the budget. The {b}-hour session was broken off twice.",
)
LIFE = fills(
    "p n a b",
    ("Tartu", "Wim Bos", 34, 43), ("Valdivia", "Rosa Diaz", 16, 19), ("Kisumu", "John Otieno", 120, 130), ("Gdynia", "Piotr Kos", 58, 53),
)  # fmt: skip
OTHER = (
    "An outbreak of measles in {p} has sickened {a} people, doctors said. Most of the {b} patients are children.",
    "{P} has recorded {a} cases of measles, officials said on Friday. The {b} cases are the most since 1995.",
    "Doctors in {p} have confirmed {a} cases of cholera. Of the {b} cases, nine were among children.",
    "A tornado destroyed {a} homes in {p} on Friday. The owners of the {b} destroyed homes are living in tents.",
    "Floods forced {a} families from their homes in {p} on Friday. The {b} families are staying in schools.",
    "The museum in {p} will show {a} paintings by {n} from Monday. The {b} paintings were bought in 2015.",
    "Thieves stole {a} paintings from a museum in {p} on Friday. None of the {b} paintings was insured.",
    "A school in {p} with {a} pupils will close in June. Its {b} pupils will be taught in the next town.",
    "A train carrying {a} passengers derailed near {p} on Friday. All {b} passengers escaped unhurt.",
    "Firefighters rescued {a} people from a burning hotel in {p} on Friday. The {b} people rescued were taken to a school.",
    "{A} migrants were found in a truck near {p} on Friday. The {b} migrants had come from Libya, police said.",
    "Rescuers on Friday reached {a} miners trapped in a mine near {p}. The {b} miners had been underground for two days.",
    "{A} whales washed up on a beach near {p} on Friday. Volunteers returned six of the {b} whales to the sea.",
    "The new bridge in {p} is {0a} metres long. The {0b}-metre bridge cost $20 million.",
    "The tower, to be built in {p}, will be {0a} metres tall. The {0b}-metre tower will be finished in 2022.",
    "The festival in {p} will last {a} days. Organizers of the {b}-day festival expect big crowds.",
    "{N} spent {a} days lost in the hills near {p}. The {b}-day ordeal ended when a farmer heard cries.",
    "{N} gave ${0a} million to a hospital in {p} on Friday. The ${0b} million gift is the largest it has had.",
    "{A} people were evacuated from a hotel in {p} after a gas leak. The {b} evacuees were allowed back at noon.",
    "{A} dogs were rescued from a farm near {p}. The {b} dogs are in a shelter, and none is ill.",
    "The storm cut power to {a} villages near {p} on Friday. Power was back in six of the {b} villages by night.",
    "The orchestra will give {a} concerts in {p} this summer. Tickets for the {b} concerts go on sale on Monday.",
    "Workers in {p} found {a} skeletons under a car park. The {b} skeletons are at least 600 years old.",
    "{N}, who has written {a} novels, will read in {p} on Friday. The {b} novels have been translated into Welsh.",
)
#: The second count is of something else: of a part, of others, of another time.
OTHERS = {
    "harm": (
        "{A} people were killed when {c} in {p} on Friday. The {b} injured were taken to a hospital nearby.",
        "{C} in {p} on Friday, killing {a} people. The {b} survivors were flown to the capital.",
        "{C} in {p} on Friday, killing {a} people. A similar {e} last year killed {b} people.",
        "{C} in {p} on Friday, killing {a} people. The {b} people rescued spent the night in a school.",
        "{C} in {p} on Friday, killing {a} people. The {b} missing include a child.",
        "{A} people were killed when {c} in {p} on Friday. The {b} people still in hospital are out of danger.",
        "{A} people were hurt in a {e} in {p} on Friday. The {b} dead were named on Saturday.",
        "The {e} in {p} killed {a} people. The 2011 {e} in the same town killed {b} people.",
        "{e} kills {a} in {p} ¶ A {e} killed {a} people in {p} on Friday, police said. The {b} people who fled the scene were found later.",
        "{C} in {p} on Friday, killing {a} people. Firefighters saved {b} people.",
        "{C} in {p} on Friday, killing {a} people, {b} of them children. The {b} children were on a school trip.",
        "Friday’s {e} in {p} killed {a} people. It was the worst since 2003, when {b} people died in a {e} in Tarma.",
    ),
    "court": (
        "Police in {p} arrested {a} people on suspicion of {k} on Friday. The {b} people charged will appear in court on Monday.",
        "Police arrested {a} people in {p} on Friday. The {b} suspects still at large are believed to be abroad.",
        "Police arrested {a} people in {p} on Friday. The {b} women among them were released.",
        "{N} was sentenced to {a} years in prison on Friday for {v}. The {b}-year sentence given to an accomplice in May was suspended.",
        "{N} was jailed for {a} years on Friday for {v}. An accomplice is serving {b} years.",
        "{N} was jailed for {a} years on Friday for {v}. Prosecutors had asked for {b} years.",
        "{N} pleaded guilty to {a} counts of {k} on Friday. The {b} other counts were dropped.",
        "{A} men have been charged with {k} in {p}. The {b} men who were questioned and released will not be charged.",
        "The trial of {a} men accused of {k} opened in {p} on Monday. The {b} witnesses will be heard in June.",
        "A court in {p} jailed {n} for {a} years. The {b} years the case took were a scandal, the judge said.",
    ),
    "business": (
        "{f} will cut {a} jobs at its plant in {p}, the company said on Friday. The {b} jobs at its plant in Turku are safe.",
        "{f} will cut {a} jobs at its plant in {p}. The {b} workers who will stay are to work longer.",
        "{f} will close {a} shops in {c} next year. The {b} shops that will stay open will be refitted.",
        "{f} agreed on Friday to buy {o} for ${0a} million. The ${0b} million purchase of Arlo in May was its first.",
        "{f} was fined ${0a} million on Friday. The ${0b} million fine imposed on {o} in May is under appeal.",
        "{f} will build a ${0a} million plant in {p}. Its ${0b} million plant in Turku opened in May.",
        "{f} ordered {a} trucks from {o} on Friday. The {b} trucks it ordered in March are late.",
        "{f} recalled {a} cars on Friday over faulty brakes. The {b} cars repaired so far were checked again.",
        "{f} made a profit of ${0a} million. The ${0b} million loss a year ago was its first.",
        "{f} has {a} stores in {c}. {o} has {b} stores there.",
        "{f} employs {a} people in {p}. Its {b} apprentices live on site.",
    ),
    "sport": (
        "{N} won {a} medals at the championships in {o}. The {b} medals won by Jan Kos included two golds.",
        "{N} scored {a} goals against {o} on Saturday. The {b} goals that Stoke let in were all headers.",
        "{N} was banned for {a} matches in March. The {b}-match ban given to Jan Kos on Friday is being appealed.",
        "{N} signed a {a}-year contract with {o} on Friday. The {b}-year deal that {s} signed in 2015 has run out.",
        "{O} have won {a} games in a row. The {b}-game winning streak of Stoke ended on Saturday.",
        "{O} beat Stoke {a}-1 on Saturday. The {b}-1 win over Crewe last week was closer.",
        "{N} has won {a} titles in {w}. Her coach won {b} titles.",
        "{O} lost {a} players to injury this month. The {b} players who are fit trained on Friday.",
        "{N} won the 200 metres butterfly on Friday. {s} won the 100 metres freestyle on Monday and the 50 metres freestyle on Wednesday.",
        "{N} won the 1,500 metres on Friday. The 800 metres went to Jan Kos.",
        "{N} won the 10-kilometre race in {o} on Friday. The 15-kilometre race on Sunday will be the last.",
        "{N} won the 400 metres in {a} minutes. In the 800 metres {s} came second.",
        "{N} won {a} of the first {b} games. The {b} games lasted an hour.",
    ),
    "politics": (
        "The {q} won {a} seats in the {p} on Sunday. With {b} seats, the Centre remains the largest party.",
        "The {q} won {a} seats in the {p} on Sunday. Their {b} seats in the old {p} were in the north.",
        "{A} members of the {p} signed a letter against the plan. The {b} members who did not sign were away.",
        "The {p} set up a {a}-member commission on Friday. A {b}-member panel had been named in May.",
        "{A} countries signed the treaty in Oslo on Friday. The {b} countries that have ratified it will meet in May.",
        "The president named a {a}-member cabinet on Friday. The {b} women in it are all lawyers.",
        "The {p} passed the bill by {a} votes to nine on Friday. The {b} members who were absent had been told to stay away.",
        "The {q} have {a} candidates in Sunday’s election. The Centre has {b} candidates.",
    ),
    "life": (
        "{P} has recorded {a} cases of measles, officials said on Friday. The {b} cases in Narva are not linked to them.",
        "An outbreak of measles in {p} has sickened {a} people. The {b} patients in intensive care are children.",
        "A tornado destroyed {a} homes in {p} on Friday. The {b} homes that were damaged can be repaired.",
        "Thieves stole {a} paintings from a museum in {p} on Friday. The {b} paintings that were found have been returned.",
        "A school in {p} with {a} pupils will close in June. The {b} pupils in the top class will finish there.",
        "A train carrying {a} passengers derailed near {p} on Friday. The {b} passengers in the first carriage were hurt.",
        "Rescuers reached {a} miners trapped in a mine near {p}. The {b} miners who got out on their own were weak.",
        "The new bridge in {p} is {0a} metres long. The {0b}-metre bridge that it replaces will be pulled down.",
        "{A} dogs were rescued from a farm near {p}. The {b} dogs that were ill died.",
        "The museum in {p} will show {a} paintings by {n}. The {b} drawings are on loan.",
        "{N} gave ${0a} million to a hospital in {p} on Friday. The ${0b} million given last year paid for a ward.",
        "{N}, who has written {a} novels, will read in {p} on Friday. The {b} plays are less well known.",
    ),
}
#: Two counts of two things, which nobody would take for one.
RIGHT = (
    "Swimmer Ida Lund took her third gold medal of the championships in the 200 metres butterfly on Friday. She won the 100 metres freestyle on Monday and the 50 metres freestyle on Wednesday.",
    "Kurt Bayer won the 1,500 metres on Friday. The 800 metres went to Lasse Holm, and the 400 metres hurdles to Jan Kos.",
    "She won the 10-kilometre race on Friday. The 15-kilometre race on Sunday will be her last.",
    "A fire in Izmir killed 21 people on Friday. The 12 injured were taken to hospital.",
    "The Greens won 42 seats on Sunday. With 51 seats, the Liberals remain the largest party.",
    "Police arrested 14 people in Leeds on Friday. The nine people charged will appear in court on Monday.",
    "A bus with 34 people on board hit a truck near Puno. The 19 survivors were taken to hospital.",
    "Harlow Foods will close its plant in Leeds with the loss of 320 jobs. The company’s 1,100 jobs in York are safe.",
    "Doctors have confirmed 34 cases of cholera in Tartu. The 12 cases in Narva are mild.",
    "Reyes was banned for six matches in March. The four-match ban given to Akers on Friday is his first.",
)


def cells() -> Iterator[Cell]:
    """Each count of a topic, told again with another value and with its own."""
    for axis, templates, fills in (
        ("harm", KILLED, HARM), ("hurt", HURT, HARM), ("court", ARRESTED, COURT), ("jail", JAILED, COURT), ("business", BUSINESS, FIRM), ("sport", PLAYED, SPORT), ("politics", POLITICS, VOTE), ("life", OTHER, LIFE),
    ):  # fmt: skip
        yield from filled(axis, templates, fills, wrong="b", right="a")
    for axis, fills_of in (("harm", HARM), ("court", COURT), ("business", FIRM), ("sport", SPORT), ("politics", VOTE), ("life", LIFE)):
        for template in OTHERS[axis]:
            for fill in fills_of:
                yield Cell((f"other {axis}: {template}",), "", said(template, fill), "2019-05-18")
    for text in RIGHT:
        yield Cell(("two things",), "", text, "2019-05-18")
