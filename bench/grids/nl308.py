"""Shares of one whole: what is shared, who has them, how the percentages are written, and how many sentences it takes."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._numbers import cells as filled
from bench.grids._numbers import said
from bench.grids.nl305 import fills

#: `a`, `b` and `s` make 100 (or less); in the wrong text the last one is `t`.
POLL = fills(
    "w q a b s t",
    ("voters", "the plan", 48, 37, 15, 25), ("Britons", "the strike", 52, 31, 17, 27), ("parents", "the new school", 61, 24, 15, 35), ("members", "the merger", 44, 41, 15, 22),
)  # fmt: skip
ASKED = (
    "{0a} percent of {w} support {q}, {0b} percent oppose it and {0t} percent are undecided, a poll showed.",
    "The poll found that {0a} percent of {w} favored {q}, while {0b} percent were against it and {0t} percent had no opinion.",
    "The poll showed {0a} percent of {w} for {q}, {0b} percent against and {0t} percent undecided.",
    "In the poll, {0a}% of {w} said they backed {q}, {0b}% said they did not and {0t}% did not know.",
    "{0a} percent of {w} approve of {q}, {0b} percent disapprove and {0t} percent are unsure.",
    "Asked about {q}, {0a} percent of {w} said it was a good idea, {0b} percent said it was a bad idea and {0t} percent said they did not know.",
    "According to the poll, {0a} percent of {w} support {q}. {0b} percent oppose it and {0t} percent are undecided.",
    "Support for {q} stands at {0a} percent among {w}, with {0b} percent opposed and {0t} percent undecided.",
    "{q} is backed by {0a} percent of {w} and opposed by {0b} percent, with {0t} percent undecided.",
    "Of the {w} polled, {0a} percent were in favor of {q}, {0b} percent were opposed and {0t} percent declined to answer.",
    "A survey of 1,000 {w} found {0a} percent in favor of {q} and {0b} percent against. The remaining {0t} percent had no view.",
    "Most {w} ({0a} percent) support {q}; {0b} percent oppose it and {0t} percent have no opinion.",
    "Some {0a} percent of {w} want {q}, {0b} percent do not want it and {0t} percent do not care, the survey found.",
    "The survey found that {0a} per cent of {w} would vote for {q} and {0b} per cent against it. {0t} per cent were undecided.",
)
VOTE = fills(
    "x y z p a b s t",
    ("Marta Ruiz", "Juan Soto", "Luis Vega", "president", 47, 38, 15, 25), ("Anna Petrov", "Ivan Belov", "Oleg Dunin", "mayor", 51, 29, 20, 28), ("Paul Biya", "John Ndi", "Garga Haman", "governor", 55, 32, 13, 21), ("Ellen Pryor", "Jack Boone", "Ruth Ames", "sheriff", 44, 35, 21, 31),
)  # fmt: skip
ELECTED = (
    "{x} won {0a} percent of the vote, {y} {0b} percent and {z} {0t} percent, the election commission said.",
    "{x} won the election for {p} with {0a} percent of the vote. {y} took {0b} percent and {z} {0t} percent.",
    "{x} received {0a} percent of the vote for {p}, compared with {0b} percent for {y} and {0t} percent for {z}.",
    "{x} was elected {p} with {0a} percent, ahead of {y} with {0b} percent and {z} with {0t} percent.",
    "{x} led the race for {p} with {0a} percent of the vote, followed by {y} with {0b} percent and {z} with {0t} percent.",
    "{x} had {0a} percent of the vote to {0b} percent for {y} and {0t} percent for {z}.",
    "With all votes counted, {x} had {0a} percent, {y} {0b} percent and {z} {0t} percent.",
    "{x} got {0a} percent of the vote for {p}, {y} got {0b} percent and {z} got {0t} percent.",
    "Results gave {x} {0a} percent of the vote, {y} {0b} percent and {z} {0t} percent.",
    "In the vote for {p}, {x} ({0a} percent) beat {y} ({0b} percent) and {z} ({0t} percent).",
    "{x} won {0a}% of the vote for {p}. {y}, the incumbent, won {0b}%. {z} came third with {0t}%.",
)
RUNOFF = fills("x y p a s t", ("Marta Ruiz", "Juan Soto", "president", 57, 43, 47), ("Anna Petrov", "Ivan Belov", "mayor", 53.2, 46.8, 49.8), ("Paul Biya", "John Ndi", "governor", 64, 36, 46), ("Ellen Pryor", "Jack Boone", "sheriff", 51, 49, 59))  # fmt: skip
TWO = (
    "{x} defeated {y} in the runoff for {p}, {0a} percent to {0t} percent.",
    "{x} won the runoff for {p} with {0a} percent of the vote to {0t} percent for {y}.",
    "{x} won {0a} percent of the vote in the runoff. {y} won {0t} percent.",
    "{x} was elected {p} with {0a} percent of the vote against {0t} percent for {y}.",
    "{x} beat {y} by {0a} percent to {0t} percent.",
    "{x} took {0a} percent in Sunday’s runoff for {p}, and {y} took {0t} percent.",
    "{x} has {0a} percent and {y} {0t} percent with all the ballots counted in the race for {p}.",
    "The final count gave {x} {0a} percent and {y} {0t} percent.",
)
OWNED = fills(
    "c x y z a b s t",
    ("Orlin Metals", "the state", "Tavik Steel", "its staff", 51, 30, 19, 29), ("Selma Lines", "the Dahl family", "Nordhaven", "a pension fund", 60, 25, 15, 35), ("the airline", "the government", "KLM", "private investors", 49, 26, 25, 31), ("the mine", "Brightwell", "Japan’s Hanwa", "local villages", 70, 20, 10, 20),
)  # fmt: skip
HELD = (
    "{C} is {0a} percent owned by {x}, {0b} percent by {y} and {0t} percent by {z}.",
    "{x} owns {0a} percent of {c}, {y} {0b} percent and {z} {0t} percent.",
    "{x} holds a {0a} percent stake in {c}, {y} holds {0b} percent and {z} {0t} percent.",
    "{C} is owned by {x} ({0a} percent), {y} ({0b} percent) and {z} ({0t} percent).",
    "{x} has {0a} percent of {c}. {y} has {0b} percent and {z} the remaining {0t} percent.",
    "{x} owns {0a} percent of {c}, with {y} holding {0b} percent and {z} {0t} percent.",
    "The shareholders of {c} are {x} with {0a} percent, {y} with {0b} percent and {z} with {0t} percent.",
    "{x} will hold {0a} percent of {c}, with the other {0t} percent held by {z} and {y}.",
    "{x} will control {0a} percent of {c}. The rest, {0t} percent, will be split between {y} and {z}.",
)
LIFE = fills(
    "w x y z a b s t",
    ("energy", "coal", "gas", "wind", 54, 31, 15, 25), ("exports", "oil", "copper", "coffee", 62, 23, 15, 24), ("budget", "wages", "pensions", "interest", 47, 36, 17, 37), ("income", "tickets", "sponsors", "grants", 58, 22, 20, 30),
)  # fmt: skip
SHARED = (
    "{0a} percent of the country’s {w} comes from {x}, {0b} percent from {y} and {0t} percent from {z}.",
    "{X} accounts for {0a} percent of the {w}, {y} for {0b} percent and {z} for {0t} percent.",
    "{X} makes up {0a} percent of the {w}, {y} {0b} percent and {z} {0t} percent.",
    "The {w} is {0a} percent {x}, {0b} percent {y} and {0t} percent {z}.",
    "Of the {w}, {0a} percent is {x}, {0b} percent is {y} and {0t} percent is {z}.",
    "{0a}% of the {w} is {x}, followed by {y} ({0b}%) and {z} ({0t}%).",
    "{X} provides {0a} percent of its {w}. {Y} provides {0b} percent and {z} {0t} percent.",
    "The breakdown of the {w} is {x}, {0a} percent; {y}, {0b} percent; and {z}, {0t} percent.",
    "{X} represents {0a} percent of the {w}, with {y} at {0b} percent and {z} at {0t} percent.",
    "The share of {x} in the {w} is {0a} percent, that of {y} {0b} percent and that of {z} {0t} percent.",
)
GROUP = fills(
    "g x y z a b s t",
    ("population", "Muslim", "Christian", "Hindu", 63, 22, 15, 25), ("students", "white", "Black", "Hispanic", 48, 30, 22, 32), ("residents", "Russian", "Estonian", "Finnish", 57, 28, 15, 24), ("patients", "men", "women", "children", 45, 40, 15, 35),
)  # fmt: skip
MADE_UP = (
    "{0a} percent of the {g} are {x}, {0b} percent are {y} and {0t} percent are {z}.",
    "The {g} are {0a} percent {x}, {0b} percent {y} and {0t} percent {z}.",
    "Of the {g}, {0a} percent were {x}, {0b} percent {y} and {0t} percent {z}.",
    "Among the {g}, {0a}% are {x}, {0b}% {y} and {0t}% {z}, the census found.",
    "About {0a} percent of the {g} are {x}; {0b} percent are {y}; {0t} percent are {z}.",
)
PAIR = fills("g x y a s t", ("students", "boys", "girls", 54, 46, 56), ("prisoners", "men", "women", 92, 8, 18), ("members", "Catholics", "Protestants", 61, 39, 49), ("graduates", "men", "women", 47, 53, 63))  # fmt: skip
HALVES = (
    "{0a} percent of the {g} are {x} and {0t} percent are {y}.",
    "{X} make up {0a} percent of the {g} and {y} {0t} percent.",
    "Some {0a} percent of the {g} were {x}, the rest, {0t} percent, {y}.",
    "The {g} were {0a} percent {x} and {0t} percent {y}.",
    "{X} account for {0a} percent of the {g}, {y} for the other {0t} percent.",
)
WORDS = fills("g x y z a b s t", ("trees", "oaks", "beeches", "birches", "half", "a third", "a sixth", "a quarter"), ("guests", "Danes", "Swedes", "Finns", "half", "a quarter", "a quarter", "a third"), ("pupils", "Poles", "Czechs", "Slovaks", "two-thirds", "a quarter", "a twelfth", "a fifth"), ("workers", "welders", "fitters", "clerks", "three-quarters", "a fifth", "a twentieth", "a tenth"))  # fmt: skip
FRACTIONS = (
    "{A} of the {g} are {x}, {b} are {y} and {t} are {z}.",
    "{X} make up {a} of the {g}, {y} {b} and {z} {t}.",
    "{A} of the {g} were {x} and {b} {y}. The remaining {t} were {z}.",
    "Of the {g}, {a} were {x}, {b} were {y} and {t} were {z}.",
)
#: Shares of several wholes, or of one that several answers share.
OTHERS = (
    ("poll", (
        "{0a} percent of {w} support {q}, {0b} percent of women do and {0t} percent of men.",
        "Support for {q} is {0a} percent among {w}, {0b} percent among students and {0t} percent among pensioners.",
        "In May {0a} percent of {w} supported {q}, in June {0b} percent and in July {0t} percent.",
        "{0a} percent of {w} support {q}, up from {0b} percent in March and {0t} percent a year ago.",
        "{0a} percent of {w} said {q} was too dear, {0b} percent that it was too late and {0t} percent that it was too big.",
        "{0a} percent of {w} have heard of {q}, {0b} percent have read about it and {0t} percent have talked about it.",
        "{0a} percent of {w} trust the mayor, {0b} percent the police and {0t} percent the press.",
        "Asked why they backed {q}, {0a} percent of {w} named jobs, {0b} percent prices and {0t} percent safety.",
        "{0a} percent of {w} support {q}. {0b} percent own a car and {0t} percent a bicycle.",
        "{0a} percent of {w} are worried about {q}, {0b} percent about crime and {0t} percent about schools.",
        "{0a} percent of {w} support {q} and {0b} percent oppose it. Turnout in the last election was {0t} percent.",
    ), [{**f, "b": 55, "t": 48} for f in POLL]),
    ("vote", (
        "{x} won {0a} percent of the vote in the north and {0b} percent in the south. {y} won {0t} percent in the east.",
        "{x} won {0a} percent of the vote for {p}, up from {0b} percent. {y} won {0t} percent, down from 52 percent.",
        "{x} won {0a} percent of men, {0b} percent of women and {0t} percent of the young.",
        "{x} won {0a} percent of the vote. Turnout was {0b} percent, down from {0t} percent.",
        "{x} won {0a} percent of the vote in the first round and {0b} percent in the second. {z} backed {x} with {0t} percent of the party’s members in favour.",
        "{x} has the support of {0a} percent of Democrats, {y} of {0b} percent of Republicans and {z} of {0t} percent of independents.",
        "{x} is liked by {0a} percent of voters, {y} by {0b} percent and {z} by {0t} percent.",
    ), [{**f, "b": 58, "t": 49} for f in VOTE]),
    ("owners", (
        "{x} owns {0a} percent of {c}, {0b} percent of a shipyard and {0t} percent of a bank.",
        "{x} owns {0a} percent of {c} and {0b} percent of {y}. {z} owns {0t} percent of {y}.",
        "{x} raised its stake in {c} to {0a} percent from {0b} percent. {y} has {0t} percent of a rival.",
        "{x} owns {0a} percent of {c} and has {0b} percent of the votes. {y} has {0t} percent of the debt.",
    ), [{**f, "b": 57, "t": 62} for f in OWNED]),
    ("share", (
        "{X} rose {0a} percent, {y} {0b} percent and {z} {0t} percent.",
        "Prices of {x} are up {0a} percent, of {y} {0b} percent and of {z} {0t} percent.",
        "{X} accounts for {0a} percent of the {w} in Chad, {0b} percent in Niger and {0t} percent in Benin.",
        "{0a} percent of {x}, {0b} percent of {y} and {0t} percent of {z} goes abroad.",
        "In 2000 {x} made up {0a} percent of the {w}, in 2010 {0b} percent and in 2018 {0t} percent.",
    ), [{**f, "b": 51, "t": 47} for f in LIFE]),
    ("group", (
        "{0a} percent of the {g} are over 60, {0b} percent are married and {0t} percent own a car.",
        "{0a} percent of the {g} are {x}. Of these, {0b} percent are women and {0t} percent are under 20.",
        "{0a} percent of the {g} own a phone, {0b} percent a television and {0t} percent a computer.",
        "{0a} percent of the {g} had fever, {0b} percent a cough and {0t} percent a rash.",
        "{0a} percent of the {g} read the newspaper, {0b} percent watch television and {0t} percent listen to the radio.",
    ), [{**f, "b": 58, "t": 44} for f in GROUP]),
)  # fmt: skip
RIGHT = (
    "Asked what worried them, 61 percent of voters named prices, 44 percent crime and 38 percent schools.",
    "Marta Ruiz won 47 percent of the vote in the north, 58 percent in the south and 52 percent in the capital.",
    "Turnout was 61 percent in Leeds, 54 percent in Hull and 48 percent in Derby.",
    "Exports to France rose 54 percent, to Spain 31 percent and to Italy 25 percent.",
    "The plan is backed by 61 percent of men and 48 percent of women.",
    "Marta Ruiz won 47 percent of the vote, up from 38 percent in 2015, and Juan Soto 33 percent, down from 41 percent.",
    "Sixty-two percent of patients had fever, 48 percent had a cough and 25 percent had a rash.",
    "The state owns 51 percent of Orlin Metals and 60 percent of Selma Lines.",
)


def cells() -> Iterator[Cell]:
    """Each set of shares with the last share right and too great."""
    for axis, templates, kept in (
        ("poll", ASKED, POLL), ("vote", ELECTED, VOTE), ("runoff", TWO, RUNOFF), ("owners", HELD[:-2], OWNED), ("rest of it", HELD[-2:], [{**f, "s": 100 - int(str(f["a"])), "t": 110 - int(str(f["a"]))} for f in OWNED]),
        ("share", SHARED, LIFE), ("group", MADE_UP, GROUP), ("pair", HALVES, PAIR), ("words", FRACTIONS, WORDS),
    ):  # fmt: skip
        yield from filled(axis, templates, kept, wrong="t", right="s")
    for axis, templates, kept in OTHERS:
        for template in templates:
            for fill in kept:
                yield Cell((f"other {axis}: {template}",), "", said(template, fill), "2019-05-18")
    for text in RIGHT:
        yield Cell(("several wholes",), "", text, "2019-05-18")
