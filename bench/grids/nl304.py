"""A number and the list it announces: of names, places, things, days and clauses, before and behind it, in one sentence and in two."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._numbers import cells as filled
from bench.grids._numbers import said
from bench.grids.nl305 import fills

#: The list has `s` members; the wrong text says `t`.
PEOPLE = fills(
    "p k v l s t",
    ("Leeds", "men", "arrested", "Carl Moss, Dean Holt and Paul Reid", 3, 4), ("Porto", "suspects", "charged", "Rui Castro, Ana Dias, Joao Melo and Rita Pinto", 4, 3), ("Denver", "students", "injured", "Ellen Pryor and Jack Boone", 2, 3),
    ("Perth", "workers", "killed", "Owen Lake, Sam Hart, Ruth Kemp, Ian Ball and Tom Dow", 5, 6), ("Oslo", "skiers", "rescued", "Lars Berg, Nils Dahl and Kari Moe", 3, 2),
)  # fmt: skip
NAMED = (
    "{T} {k} were {v} in {p} on Friday: {l}.",
    "{T} {k}, {l}, were {v} in {p} on Friday.",
    "{T} {k} — {l} — were {v} in {p} on Friday.",
    "{T} {k} ({l}) were {v} in {p} on Friday.",
    "{T} {k} were {v} in {p} on Friday. They are {l}.",
    "{T} {k} were {v} in {p} on Friday. Police named them as {l}.",
    "{T} {k} were {v} in {p} on Friday. They were identified as {l}.",
    "{T} {k} were {v} in {p} on Friday. The {k} are {l}.",
    "{T} {k} were {v} in {p} on Friday.\n\nPolice identified the {k} as {l}.",
    "The {t} {k} {v} in {p} were identified as {l}.",
    "The {t} {k} {v} in {p} on Friday are {l}.",
    "The {t} {k} were named as {l}, all from {p}.",
    "{l} were the {t} {k} {v} in {p} on Friday.",
    "{l}, the {t} {k} {v} in {p} on Friday, lived in one house.",
    "Police in {p} named the {t} {k} {v} on Friday as {l}.",
    "Photo: The {t} {k} {v} in {p} are, from left, {l}.",
    "Among the {k} in {p} only {t} were {v}: {l}.",
    "{P} honoured {t} of its {k}, {l}, on Friday.",
    "{T} of the {k} from {p}, {l}, were {v} on Friday.",
    "{t} {k} {v} in {p} ¶ Police named the {k} {v} in {p} on Friday as {l}.",
    "All {t} {k} {v} in {p} — {l} — had been drinking, police said.",
    "The court in {p} heard {t} {k}: {l}.",
    "The {t} {k} from {p}, named by police as {l}, were {v} on Friday.",
)
PLACE = fills(
    "n k l s t",
    ("The airline", "cities", "Oslo, Bergen, Tromso and Bodo", 4, 5), ("The minister", "countries", "France, Spain and Italy", 3, 4), ("The bank", "states", "Ohio, Texas, Iowa, Utah and Maine", 5, 4), ("The union", "towns", "Leeds and Derby", 2, 3), ("The museum", "countries", "Chile, Peru and Brazil", 3, 2),
)  # fmt: skip
PLACES = (
    "{n} will open offices in {t} {k}: {l}.",
    "{n} will open offices in {t} {k}, {l}, next year.",
    "{n} will open offices in {t} {k} - {l}.",
    "{n} has offices in {t} {k} ({l}).",
    "{n} has offices in {t} {k}. They are {l}.",
    "{n} has offices in {t} {k}. The {k} are {l}.",
    "{n} has offices in {l}. The {t} offices will be kept.",
    "{n} has offices in only {t} {k}, namely {l}.",
    "{n} will visit {t} {k} next month: {l}.",
    "{n} will visit {l} next month. The visit to the {t} {k} will cost $10,000.",
    "The {t} {k} where {n} is at home are {l}.",
    "{l} are the {t} {k} in which {n} has offices.",
    "{n} plans a tour of {t} {k} — {l} — in May.",
    "{n} signed agreements with {t} {k}, {l}, on Friday.",
    "{T} {k} signed the agreement on Friday: {l}.",
    "{T} {k}, {l}, signed the agreement on Friday.",
    "Voters in {t} {k} go to the polls on Sunday: {l}.",
    "Snow is expected in {t} {k} on Friday, the weather service said. The {k} are {l}.",
    "The disease has spread to {t} {k}: {l}.",
)
THING = fills(
    "n k l s t",
    ("Marta Ruiz", "awards", "best actress, best script and best song", 3, 4), ("The jury", "charges", "fraud, forgery, theft and bribery", 4, 3), ("The company", "models", "a van, a truck and a bus", 3, 2), ("The orchard", "fruits", "apples, pears, plums, cherries and figs", 5, 4), ("The shop", "products", "bread, milk and cheese", 3, 4),
)  # fmt: skip
THINGS = (
    "{n} is known for {t} {k}: {l}.",
    "{n} is known for {t} {k} — {l}.",
    "{n} is known for {t} {k}, {l}.",
    "{n} is known for {t} {k}. They are {l}.",
    "{n} has {t} {k}: {l}.",
    "{n} has {t} {k} ({l}).",
    "{n} has just {t} {k} - {l} - on the list.",
    "{n} settled for {t} {k}, namely {l}.",
    "The {t} {k} of {n} are {l}.",
    "{n} chose {t} of the {k}: {l}.",
)
FAMILY = fills(
    "n g l s t",
    ("Ruth Kemp", "sons", "Ian, Paul and Mark", 3, 2), ("Lars Berg", "daughters", "Kari, Ida, Eva and Anna", 4, 3), ("Owen Lake", "children", "Tom and Sara", 2, 3), ("Ana Dias", "sisters", "Rita, Ines and Clara", 3, 4),
)  # fmt: skip
KIN = (
    "{n} is survived by {t} {g}, {l}.",
    "{n} is survived by {t} {g}: {l}.",
    "{n} has {t} {g}, {l}, and lives in Bath.",
    "{n} leaves {t} {g}, {l}.",
    "{n} had {t} {g} — {l}.",
    "{n} is survived by {t} {g}, {l}; and a brother, Jack.",
    "Survivors of {n} include {t} {g}, {l}, and a cousin.",
    "{n} and {t} {g}, {l}, moved to Bath in 2010.",
)
TIME = fills(
    "n l m s t",
    ("The library", "Monday, Wednesday and Friday", "2003, 2008 and 2015", 3, 4), ("The market", "Tuesday and Saturday", "1998 and 2011", 2, 3), ("The clinic", "Monday, Tuesday, Thursday and Friday", "2001, 2005, 2009 and 2017", 4, 3), ("The pool", "Wednesday, Thursday and Sunday", "1987, 1996 and 2016", 3, 2),
)  # fmt: skip
TIMES = (
    "{n} is open {t} days a week: {l}.",
    "{n} is open on {t} days a week, {l}.",
    "{n} opens {t} days a week, on {l}.",
    "{n} will be shut on {t} days next week: {l}.",
    "{n} has been rebuilt {t} times, in {m}.",
    "{n} has won the prize {t} times: in {m}.",
    "{n} has been flooded {t} times ({m}).",
    "{n} won {t} prizes, in {m}.",
)
CLAUSE = fills(
    "n l s t",
    ("The plan", "to cut costs, to raise output and to train staff", 3, 4), ("The study", "to find the source, to test the water, to warn the public and to train doctors", 4, 3), ("The strike", "to raise wages and to shorten hours", 2, 3), ("The law", "to protect tenants, to tax empty homes and to limit rents", 3, 2),
)  # fmt: skip
CLAUSES = (
    "{n} has {t} aims: {l}.",
    "{n} has {t} goals, {l}.",
    "{n} has {t} purposes — {l}.",
    "The {t} aims of {n} are {l}.",
)
NUMBERED = fills(
    "n k l s t",
    ("The union", "demands", "First, wages must rise. Second, shifts must be shorter. Third, the canteen must reopen.", 3, 4), ("The judge", "reasons", "First, the witness lied. Second, the letter was forged.", 2, 3),
    ("The mayor", "promises", "First, rents will fall. Second, the pool will reopen. Third, trams will run at night. Fourth, taxes will not rise.", 4, 3), ("The doctor", "questions", "First, is it safe? Second, does it work? Third, who pays?", 3, 2),
)  # fmt: skip
ORDINALS = ("{n} has {t} {k}. {l}", "{n} set out {t} {k}. {l}", "{n} listed {t} {k} on Friday.\n\n{l}")
BOTH = fills("l s t", ("Leeds and Derby", "Leeds", "Leeds, Hull"), ("France and Spain", "France", "France, Italy"), ("the mayor and the sheriff", "the mayor", "the mayor, the judge"), ("nurses and doctors", "nurses", "nurses, porters"))  # fmt: skip
TWICE = (
    "Both {t} and Spain’s port of Vigo were on the list.", "The plan was praised by both {t} and the press.", "Both {t} and Wales will vote on Sunday.", "It is sold in both {t} and Ireland.", "The rule applies both to {t} and to guests.",
)  # fmt: skip
#: Numbers with names behind them that are no list of theirs, or not the whole one.
OTHERS = (
    ("people", (
        "{T} {k} were {v} in {p} on Friday, including {l}.",
        "{T} {k} were {v} in {p} on Friday. {l} were released on Saturday.",
        "{T} {k} were {v} in {p} on Friday, among them {l}.",
        "{T} {k} were {v} in {p} on Friday. Their lawyers are {l}.",
        "{T} {k} were {v} in {p} on Friday, {l} said.",
        "{T} {k} were {v} in {p} on Friday, according to {l}.",
        "{T} {k} were {v} in {p} on Friday by {l}.",
        "{T} {k} were {v} in {p} on Friday. Witnesses named {l} spoke of a fight.",
        "{T} {k} were {v} in {p} along with {l}.",
        "{T} {k}, led by {l}, were {v} in {p} on Friday.",
        "{T} {k} were {v} in {p}: police have not named them. {l} live in the same street.",
        "The {t} {k} {v} in {p} are friends of {l}.",
        "The {t} {k} {v} in {p} had worked for {l}.",
        "In {p}, {l} were {v} with {t} other {k}.",
        "Police have named some of the {t} {k} {v} in {p}: {l}.",
    ), PEOPLE),
    ("places", (
        "{n} will visit {t} {k}, starting with {l}.",
        "{n} has offices in {t} {k}, including {l}.",
        "{n} has offices in {t} {k} and factories in {l}.",
        "{n} has offices in {t} {k}. It also sells in {l}.",
        "{n} has offices in {t} {k}, more than its rivals in {l}.",
        "{n} has offices in {t} {k}, such as {l}.",
        "{n} has {t} offices: in {l} and elsewhere.",
        "After {t} days in {l}, {n} went home.",
        "{n} has {t} offices, mostly in {l}.",
        "{n} opened {t} offices last year in {l}.",
    ), PLACE),
    ("things", (
        "{n} is known for {t} {k}, above all {l}.",
        "{n} has {t} {k} besides {l}.",
        "{n} has {t} new {k} to go with {l}.",
    ), THING),
    ("family", (
        "{n} has {t} {g} and lives with {l}, friends from school.",
        "{n} is survived by {t} {g} and by {l}.",
        "{n} has {t} {g}. {l} are cousins.",
        "{n} had {t} {g}, of whom {l} survive.",
        "{n}, who has {t} {g}, spoke to {l}.",
    ), FAMILY),
    ("times", (
        "{n} is open {t} days a week, except on {l} in May.",
        "{n} is open {t} days a week and, in May, on {l}.",
        "{n} has been rebuilt {t} times, most recently in {m}.",
        "{n} was shut for {t} days, including {l}.",
    ), TIME),
)  # fmt: skip
RIGHT = (
    "Three men, including Carl Moss and Dean Holt, were arrested in Leeds.",
    "Four suspects, among them Rui Castro and Ana Dias, were charged.",
    "The airline flies to five cities, such as Oslo and Bergen.",
    "Two of the three men, Carl Moss and Dean Holt, were released.",
    "Three men were arrested. Carl Moss and Dean Holt were released on bail.",
    "The minister will visit three countries, starting with France and Spain.",
    "Two men, Carl Moss, 31, and Dean Holt, a welder, were arrested.",
    "The bank has offices in two cities, Reno, Nevada, and Austin, Texas.",
    "Ruth Kemp is survived by two sons, Ian and Paul, and a daughter, Anna.",
)


def cells() -> Iterator[Cell]:
    """Each list with its number and with another."""
    for axis, templates, kept in (
        ("people", NAMED, PEOPLE), ("places", PLACES, PLACE), ("things", THINGS, THING), ("family", KIN, FAMILY), ("times", TIMES, TIME), ("clauses", CLAUSES, CLAUSE), ("numbered", ORDINALS, NUMBERED), ("both", TWICE, BOTH),
    ):  # fmt: skip
        yield from filled(axis, templates, kept, wrong="t", right="s")
    for axis, templates, kept in OTHERS:
        for template in templates:
            for fill in kept:
                yield Cell((f"other {axis}: {template}",), "", said(template, fill), "2019-05-18")
    for text in RIGHT:
        yield Cell(("no list",), "", text, "2019-05-18")
