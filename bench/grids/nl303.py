"""A whole and its parts: what is parted, how the parts are named, and how many sentences it takes."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._numbers import cells as filled
from bench.grids._numbers import said
from bench.grids.nl305 import fills

#: The parts `a` and `b` (and `c`) make `s`; the wrong text has `t`.
HARM = fills(
    "p e m f a b s t",
    ("Puno", "A bus plunged into a ravine", "men", "women", 8, 5, 13, 15), ("Izmir", "A fire swept through a hotel", "guests", "employees", 14, 7, 21, 19), ("Kunduz", "A bomb exploded in a market", "civilians", "soldiers", 9, 6, 15, 17), ("Cebu", "A ferry sank in a storm", "passengers", "crew members", 23, 4, 27, 25),
)  # fmt: skip
TWO = (
    "{E} in {p} on Friday, killing {t} people: {a} {m} and {b} {f}.",
    "{E} in {p} on Friday, killing {t} people — {a} {m} and {b} {f}.",
    "{E} in {p} on Friday, killing {t} people, {a} {m} and {b} {f}, police said.",
    "{E} in {p} on Friday, killing {t} people ({a} {m} and {b} {f}).",
    "{E} in {p} on Friday. {T} people were killed: {a} {m} and {b} {f}.",
    "{E} in {p} on Friday, killing {a} {m} and {b} {f}. In all, {t} people died.",
    "{E} in {p} on Friday, killing {a} {m} and {b} {f}, a total of {t} people.",
    "{E} in {p} on Friday, killing {t} people. The dead were {a} {m} and {b} {f}.",
    "{E} in {p} on Friday, killing {t} people. {A} were {m} and {b} were {f}.",
    "{E} in {p} on Friday, killing {t} people. {A} of them were {m} and the other {b} were {f}.",
    "{E} in {p} on Friday, killing {t} people. {A} of the dead were {m}; the remaining {b} were {f}.",
    "{E} in {p} on Friday. {A} {m} and {b} {f} were killed, bringing the death toll to {t}.",
    "Of the {t} people killed in {p} on Friday, {a} were {m} and {b} were {f}.",
    "The {t} dead, {a} {m} and {b} {f}, will be buried in {p} on Monday.",
    "{A} {m} and {b} {f} died in {p} on Friday. All {t} victims lived in the town.",
    "{t} killed in {p} ¶ {E} in {p} on Friday, killing {a} {m} and {b} {f}.",
    "{T} people died in {p} on Friday, of whom {a} were {m} and {b} {f}.",
    "{T} people, including {a} {m} and {b} {f}, make up the full list of the dead in {p}.",
    "The victims in {p} were {a} {m} and {b} {f}, {t} people in all.",
    "Photo: The {t} victims in {p}, {a} {m} and {b} {f}, were buried on Monday.",
)
VOTE = fills(
    "p x y z a b c s t",
    ("council", "Greens", "Liberals", "Farmers’ Union", 21, 16, 8, 45, 47), ("assembly", "Socialists", "Conservatives", "Reform Party", 54, 37, 9, 100, 90), ("senate", "Democrats", "Republicans", "independents", 26, 22, 2, 50, 52), ("parliament", "Unity Party", "People’s Party", "Centre Party", 70, 61, 14, 145, 150),
)  # fmt: skip
SEATS = (
    "The {t} seats in the {p} were shared among three parties: the {x} won {a}, the {y} {b} and the {z} {c}.",
    "The {x} have {a} seats in the {t}-seat {p}, the {y} {b} and the {z} {c}, with no others.",
    "The {t}-seat {p} has {a} {x}, {b} {y} and {c} {z}.",
    "Of the {t} seats in the {p}, the {x} won {a}, the {y} won {b} and the {z} won {c}. No other party is represented.",
    "The {p} has {t} members: {a} from the {x}, {b} from the {y} and {c} from the {z}.",
    "The {x} hold {a} of the {t} seats in the {p}, the {y} {b} and the {z} the remaining {c}.",
    "The {x} won {a} of the {p}’s {t} seats, the {y} took {b} and the {z} the other {c}.",
    "The {p} is made up of {a} {x}, {b} {y} and {c} {z}, {t} members in all.",
    "With all {t} seats in the {p} decided, the {x} had {a}, the {y} {b} and the {z} {c}.",
)
CAST = fills("p n a b s t", ("council", "a new stadium", 14, 11, 25, 27), ("senate", "the farm bill", 61, 39, 100, 110), ("board", "the merger", 7, 4, 11, 13), ("committee", "the tax plan", 19, 12, 31, 33))  # fmt: skip
BALLOT = (
    "The {t}-member {p} voted {a} to {b} for {n} on Monday. Nobody abstained or was absent.",
    "All {t} members of the {p} voted on {n}: {a} in favor and {b} against.",
    "Of the {t} members of the {p}, {a} voted for {n} and {b} voted against it.",
    "{T} members of the {p} voted on {n}, {a} for and {b} against.",
    "The {p}, which has {t} members, backed {n} by {a} votes to {b}, with all members present.",
)
MONEY = fills(
    "f x y a b s t",
    ("Harlow Foods", "France", "Spain", 12, 8, 20, 22), ("the city", "schools", "roads", 45, 30, 75, 85), ("the foundation", "clinics", "libraries", 3.5, 1.5, 5, 6), ("the port", "cranes", "quays", 110, 65, 175, 165),
)  # fmt: skip
SPENT = (
    "{F} will spend ${0t} million, ${0a} million on {x} and ${0b} million on {y}.",
    "{F} will spend ${0t} million: ${0a} million on {x} and ${0b} million on {y}.",
    "{F} will spend ${0a} million on {x} and ${0b} million on {y}, for a total of ${0t} million.",
    "{F} will spend a total of ${0t} million, including ${0a} million on {x} and the remaining ${0b} million on {y}.",
    "Of the ${0t} million that {f} will spend, ${0a} million will go to {x} and ${0b} million to {y}.",
    "{F} will spend ${0t} million. ${0a} million will go to {x} and the other ${0b} million to {y}.",
    "{F} has set aside ${0t} million, of which ${0a} million is for {x} and ${0b} million for {y}.",
    "{F} will spend ${0a} million on {x} and ${0b} million on {y}. The total cost is ${0t} million.",
    "{F} paid ${0a} million for {x} and ${0b} million for {y}, or ${0t} million in all.",
    "{F} will get ${0a} million from {x} and ${0b} million from {y}, a combined ${0t} million.",
    "{F} took in ${0t} million last year — ${0a} million from {x} and ${0b} million from {y}.",
)
SPORT = fills(
    "n g h a b c s t",
    ("Norway", "world championships", "skiers", 6, 4, 3, 13, 14), ("Kenya", "African games", "runners", 11, 9, 7, 27, 29), ("Hungary", "European championships", "swimmers", 5, 8, 2, 15, 16), ("Japan", "Asian games", "judokas", 21, 17, 14, 52, 54),
)  # fmt: skip
MEDALS = (
    "{N} won {t} medals at the {g}: {a} gold, {b} silver and {c} bronze.",
    "{N} finished the {g} with {t} medals, {a} of them gold, {b} silver and {c} bronze.",
    "{N} won {a} gold, {b} silver and {c} bronze medals at the {g} for a total of {t}.",
    "{N} won {a} golds, {b} silvers and {c} bronzes at the {g}, {t} medals in all.",
    "{N} leads the medals table at the {g} with {t} ({a} gold, {b} silver, {c} bronze).",
    "{N}’s {t} medals at the {g} — {a} gold, {b} silver and {c} bronze — were its best haul.",
    "{N} won {t} medals at the {g}. {A} were gold, {b} were silver and {c} were bronze.",
    "{N}’s {h} won {a} gold medals, {b} silver and {c} bronze. The {t} medals were a record.",
    "{N} topped the table at the {g} with {a} gold, {b} silver and {c} bronze medals, {t} overall.",
    "{N} has played {t} matches at the {g}, winning {a}, losing {b} and drawing {c}.",
    "{N} won {a}, lost {b} and drew {c} of its {t} matches at the {g}.",
)
LIFE = fills(
    "p m f a b s t",
    ("Leeds", "nurses", "doctors", 22, 9, 31, 33), ("Tartu", "boys", "girls", 13, 15, 28, 29), ("Ohio", "Americans", "Canadians", 7, 5, 12, 14), ("Kisumu", "teachers", "pupils", 4, 36, 40, 42),
)  # fmt: skip
PEOPLE = (
    "Police in {p} arrested {t} people, {a} {m} and {b} {f}, on Friday.",
    "A group of {t}, made up of {a} {m} and {b} {f}, flew home to {p} on Friday.",
    "{T} people from {p} are missing, {a} {m} and {b} {f}.",
    "A bus carrying {t} people, {a} {m} and {b} {f}, broke down near {p}.",
    "A bus carrying {a} {m} and {b} {f} broke down near {p}. All {t} were unhurt.",
    "{A} {m} and {b} {f} fell ill in {p} on Friday. The {t} patients are in hospital.",
    "Doctors in {p} have recorded {t} cases of measles, {a} among {m} and {b} among {f}.",
    "{T} cases of flu have been confirmed in {p}: {a} in {m} and {b} in {f}.",
    "The clinic in {p} treated {t} people on Friday. {A} were {m} and the rest, {b}, were {f}.",
    "The jury of {t} in {p}, {a} {m} and {b} {f}, will begin its work on Monday.",
    "The choir from {p} has {t} members — {a} {m} and {b} {f}.",
    "The expedition from {p} had {t} members. There were {a} {m} and {b} {f}.",
    "{A} {m} and {b} {f} from {p} won prizes, {t} people altogether.",
    "The {t}-member delegation from {p} consists of {a} {m} and {b} {f}.",
    "{T} people signed the letter from {p}, {a} of them {m} and {b} {f}.",
    "Some {a} {m} took part in {p}, along with {b} {f}. That made {t} people in all.",
)
GROUPS = fills(
    "n k x y a b s t",
    ("Harlow Foods", "jobs", "Leeds", "Derby", 320, 140, 460, 480), ("the army", "tanks", "Poland", "Estonia", 24, 12, 36, 38), ("the chain", "stores", "Ohio", "Texas", 18, 11, 29, 27), ("the university", "buildings", "Turku", "Vaasa", 9, 4, 13, 15),
)  # fmt: skip
PLACES = (
    "{N} has {t} {k}: {a} in {x} and {b} in {y}.",
    "{N} has {t} {k}, {a} in {x} and {b} in {y}.",
    "{N} has {a} {k} in {x} and {b} in {y}, a total of {t}.",
    "{N} has {a} {k} in {x} and {b} in {y}. The {t} {k} will be kept.",
    "{N} will lose {t} {k}, with {a} going in {x} and {b} in {y}.",
    "{N} will lose {a} {k} in {x} and {b} in {y}, bringing the total to {t}.",
    "{N} has {t} {k}. Of these, {a} are in {x} and {b} in {y}.",
    "{N} has {t} {k}. {A} are in {x} and the other {b} are in {y}.",
    "{A} of the {t} {k} that {n} has are in {x} and the remaining {b} in {y}.",
    "{N} has {t} {k}, of which {a} are in {x} and {b} are in {y}.",
)
OVER = fills("p k a t s", ("Puno", "passengers", 40, 43, 34), ("Izmir", "pupils", 28, 31, 21), ("Leeds", "prisoners", 12, 15, 9), ("Cebu", "houses", 160, 190, 130))  # fmt: skip
EXCESS = (
    "Of the {a} {k} in {p}, {t} were struck by the disaster.",
    "{T} of the {a} {k} in {p} were spared, officials said.",
    "There were {a} {k} in {p}. {T} of them were saved, officials said.",
    "Officials said {t} of {p}’s {a} {k} had been saved.",
    "All {a} {k} in {p} were checked on Friday, and {t} of them were found to be in danger.",
)
REST = fills("p k a b s t", ("Puno", "passengers", 40, 31, 9, 11), ("Izmir", "pupils", 28, 16, 12, 14), ("Leeds", "prisoners", 35, 20, 15, 13), ("Cebu", "fishermen", 52, 29, 23, 25))  # fmt: skip
LEFT = (
    "There were {a} {k} on the boat to {p}. {B} were rescued and the other {t} are missing.",
    "Of the {a} {k} held in {p}, {b} have been freed, leaving {t} in captivity.",
    "Of {a} {k} in {p}, {b} have gone home and {t} remain.",
    "{B} of the {a} {k} in {p} have gone home. The remaining {t} will leave on Monday.",
)
#: Numbers that stand like a whole and its parts, and are none.
OTHERS = (
    ("harm", (
        "{E} in {p} on Friday, killing {t} people. {A} {m} and {b} {f} were injured.",
        "{E} in {p} on Friday, killing {a} {m} and {b} {f}. {T} people were treated in hospital.",
        "{E} in {p} on Friday, killing {t} people, among them {a} {m} and two children.",
        "{E} in {p} on Friday, killing {a} {m} and injuring {b} {f}. At least {t} people were evacuated.",
        "{E} in {p} on Friday, killing at least {a} {m} and {b} {f}. In 2015, {t} people died in the same place.",
        "{E} in {p} on Friday. Police identified {a} {m} and {b} {f} among the dead so far; {t} people are missing.",
        "{E} in {p} on Friday, killing {a} {m}. {B} {f} escaped. The nearest hospital has {t} beds.",
        "{E} in {p} on Friday, killing {a} people. {B} of them were {m}.",
        "Of the {t} people questioned in {p}, {a} were {m}. Some {b} of them lived nearby.",
    ), HARM),
    ("seats", (
        "The {x} won {a} seats in the {t}-seat {p}, up from {b}.",
        "The {x} won {a} seats, {c} more than in 2015, and the {y} {b}. The {p} has {t} seats.",
        "The {x} need {b} more seats to add to their {a} for a majority in the {t}-seat {p}.",
        "The {p} has {t} seats. The {x} contested {a} of them and the {y} {b}.",
    ), VOTE),
    ("ballot", (
        "The {t}-member {p} voted {a} to {b} for {n}, with two members absent.",
        "The {p} voted {a} to {b} for {n}. {T} people spoke at the hearing.",
        "The {p} backed {n} by {a} votes to {b}. In March it had rejected it, with {t} members present.",
        "{A} members of the {p} spoke for {n} and {b} against. The vote took {t} minutes.",
    ), CAST),
    ("money", (
        "{F} will spend ${0t} million, including ${0a} million on {x}.",
        "{F} will spend ${0a} million on {x} this year and ${0b} million on {y}. Last year it spent ${0t} million in all.",
        "{F} will spend ${0a} million on {x}, up ${0b} million, out of a budget of ${0t} million.",
        "{F} had planned to spend ${0a} million on {x} and ${0b} million on {y}, but a total of ${0t} million was needed.",
        "{F} will spend ${0t} million over three years, with ${0a} million going to {x} and ${0b} million to {y} in the first.",
        "{F} will pay more than ${0a} million for {x} and about ${0b} million for {y}, a total of about ${0t} million.",
    ), MONEY),
    ("medals", (
        "{N} has won {a} gold, {b} silver and {c} bronze medals so far. It won {t} medals at the last {g}.",
        "{N} won {a} gold and {b} silver medals at the {g}, and hopes for {t} in all.",
        "{N} won {t} medals at the {g}, {a} of them on the first day and {b} on the second.",
        "{N}’s {h} won {a} of its {t} medals, and its rowers {b}.",
        "{N} played {t} matches at the {g}, won {a} and lost {b}.",
    ), SPORT),
    ("people", (
        "A bus carrying {t} people broke down near {p}. {A} {m} and {b} {f} walked home.",
        "Police in {p} arrested {a} {m} and {b} {f} on Friday. {T} people have been arrested since March.",
        "{A} {m} and {b} {f} from {p} won prizes. There were {t} prizes.",
        "The clinic in {p} treated {t} people on Friday. {A} {m} were kept overnight, and {b} were sent home.",
        "The {t}-member delegation from {p} met {a} {m} and {b} {f}.",
        "Doctors in {p} have recorded {t} cases of measles, {a} in one week and {b} in the next.",
        "{P} has {a} {m} and {b} {f} for every {t} beds.",
    ), LIFE),
    ("places", (
        "{N} has {a} {k} in {x} and {b} in {y}. By 2025 it wants {t}.",
        "{N} has {t} {k}. It sold {a} in {x} and {b} in {y} last year.",
        "{N} has {t} {k}, up from {a} a year ago. In {x} it has {b}.",
        "{N} lost {a} {k} in {x} and {b} in {y} last year. It had lost {t} the year before.",
        "{N} plans {t} new {k}, {a} in {x} this year and {b} in {y} next year, with more to follow.",
    ), GROUPS),
    ("rest", (
        "There were {a} {k} on the boat to {p}. {B} were rescued, and {t} bodies were found.",
        "{B} of the {a} {k} in {p} have gone home. {T} more arrived on Monday.",
        "Of {a} {k} in {p}, {b} had coughs and {t} had fevers.",
        "Of the {a} {k} in {p}, {b} were questioned and {t} were searched.",
    ), REST),
)  # fmt: skip
RIGHT = (
    "A bus plunged into a ravine in Puno, killing 13 people, including three children and two women.",
    "The council has 45 members. The Greens have 21 and the Liberals 16.",
    "Norway won 13 medals: six gold and four silver among them.",
    "The company has 29 stores in Ohio and 11 in Texas, and plans 18 more next year.",
    "Police arrested 31 people in Leeds. Nine were charged and 12 were released on bail.",
    "There were 40 passengers and six crew on board, and 41 people were rescued.",
    "The city will spend $75 million, including $45 million on schools.",
    "The vote was 14 to nine in the 25-member council, with two members absent.",
)


def cells() -> Iterator[Cell]:
    """Each sum with its right and a wrong total (or part)."""
    for axis, templates, kept in (
        ("harm", TWO, HARM), ("seats", SEATS, VOTE), ("ballot", BALLOT, CAST), ("money", SPENT, MONEY), ("medals", MEDALS, SPORT), ("people", PEOPLE, LIFE), ("places", PLACES, GROUPS), ("over", EXCESS, OVER), ("rest", LEFT, REST),
    ):  # fmt: skip
        yield from filled(axis, templates, kept, wrong="t", right="s")
    for axis, templates, kept in OTHERS:
        for template in templates:
            for fill in kept:
                yield Cell((f"other {axis}: {template}",), "", said(template, fill), "2019-05-18")
    for text in RIGHT:
        yield Cell(("no sum",), "", text, "2019-05-18")
