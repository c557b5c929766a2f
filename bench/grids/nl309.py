"""Results and their margins: games, votes, polls, races and prices, the margin before and behind, as a noun, a verb and an adjective."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._numbers import cells as filled
from bench.grids._numbers import said
from bench.grids.nl305 import fills

#: `a` is `s` more than `b`; the wrong text says `t`.
GOALS = fills("x y a b s t", ("Leeds", "Hull", 4, 1, 3, 2), ("Brazil", "Chile", 6, 2, 4, 5), ("Porto", "Braga", 5, 2, 3, 4), ("Norway", "Latvia", 7, 2, 5, 4))  # fmt: skip
SOCCER = (
    "{x} beat {y} {0a}-{0b} on Saturday, winning by {t} goals.",
    "{x} beat {y} by {t} goals on Saturday, {0a}-{0b}.",
    "{x} won by {t} goals against {y} on Saturday. The {0a}-{0b} victory was its biggest this year.",
    "{x} beat {y} {0a}-{0b} on Saturday. The {t}-goal margin was its biggest this year.",
    "{x}’s {t}-goal win over {y}, {0a}-{0b}, took it to the top of the table.",
    "{x} recorded a {t}-goal victory over {y} on Saturday, {0a}-{0b}.",
    "{y} lost {0a}-{0b} to {x} on Saturday. It was the first time it had lost by {t} goals at home.",
    "{y} lost by {t} goals, {0a}-{0b}, to {x} on Saturday.",
    "{x} wins by {t} goals ¶ {x} beat {y} {0a}-{0b} on Saturday.",
    "{y}’s {0b}-{0a} defeat by {x} on Saturday was by {t} goals.",
    "{x} thrashed {y} {0a}-{0b} and could have won by more than {t} goals, its coach said. The {t}-goal win was its third.",
)
POINTS = fills("x y a b s t", ("the Bulls", "the Hawks", 104, 91, 13, 11), ("the Bears", "the Rams", 31, 17, 14, 17), ("Kansas", "Baylor", 78, 71, 7, 9), ("the Lynx", "the Storm", 88, 64, 24, 26))  # fmt: skip
BASKET = (
    "{X} beat {y} {0a}-{0b} on Friday, a {0t}-point win.",
    "{X} won by {0t} points, beating {y} {0a}-{0b}.",
    "{X} beat {y} by {0t} points, {0a}-{0b}, on Friday.",
    "{X} defeated {y} {0a}-{0b}. The {0t}-point margin was the largest of the season.",
    "{Y} lost to {x} {0a}-{0b} on Friday, their {0t}-point defeat a club record.",
    "{X} led {y} {0a}-{0b} after three quarters. The {0t}-point lead grew to 30 in the fourth.",
    "{Y} fell {0a}-{0b} to {x}, a loss by {0t} points.",
    "{X} went ahead {0a}-{0b} with two minutes left, and the {0t}-point lead was enough.",
    "{X} trailed {y} {0b}-{0a} at half-time but wiped out the {0t}-point deficit to win.",
    "{X} won {0a}-{0b}. {Y} had never lost to them by {0t} points.",
    "Friday’s {0a}-{0b} win over {y} by {x} was by {0t} points.",
    "{X} beat {y} by a score of {0a} to {0b}, or {0t} points.",
)
VOTES = fills("p n a b s t", ("The House", "the farm bill", 218, 206, 12, 14), ("The senate", "the treaty", 54, 46, 8, 6), ("The council", "the stadium plan", 13, 8, 5, 4), ("The assembly", "the budget", 161, 139, 22, 24))  # fmt: skip
BALLOT = (
    "{p} passed {n} by {0a} votes to {0b}, a majority of {t}.",
    "{p} approved {n} {0a}-{0b} on Friday, a margin of {t} votes.",
    "{p} backed {n} by {0a} to {0b} on Friday. The {t}-vote majority surprised many.",
    "{p} rejected {n} by a margin of {t} votes, {0b} to {0a}.",
    "{p} approved {n} by {t} votes: {0a} to {0b}.",
    "{p} passed {n} by just {t} votes, {0a}-{0b}.",
    "{p} voted {0a} to {0b} to adopt {n}, giving it a {t}-vote margin.",
    "{N} was approved by {0a} votes to {0b}. The majority was {t}.",
    "{N} was carried by {t} votes, with {0a} in favour and {0b} against.",
    "In {p} {0a} members voted for {n} and {0b} against, a difference of {t} votes.",
    "{p} passed {n} by {t} votes on Friday. The vote was {0a} to {0b}.",
    "{N} passed with {0a} votes in favour and {0b} against, a majority of {t} votes.",
    "{N} scraped through by {t} votes ¶ {p} passed {n} on Friday by {0a} votes to {0b}.",
)
ELECTION = fills(
    "x y p a b s t",
    ("Marta Ruiz", "Juan Soto", "mayor", 12410, 11982, 428, 528), ("Anna Petrov", "Ivan Belov", "governor", 204117, 201016, 3101, 3011), ("Paul Reid", "Ian Ball", "sheriff", 5231, 5208, 23, 32), ("Ellen Pryor", "Jack Boone", "judge", 48900, 47150, 1750, 1570),
)  # fmt: skip
POLLED = (
    "{x} beat {y} in the race for {p} by {0t} votes, {0a} to {0b}.",
    "{x} won the race for {p} with {0a} votes to {0b} for {y}, a margin of {0t}.",
    "{x} won {0a} votes and {y} {0b}, a difference of {0t} votes.",
    "{x} defeated {y} by {0t} votes. {x} had {0a} votes and {y} {0b}.",
    "{x} received {0a} votes for {p}, {0t} more than {y}, who received {0b}.",
    "{y} lost the race for {p} by {0t} votes. He got {0b} votes to {0a} for {x}.",
    "With all votes counted, {x} had {0a} and {y} had {0b}, a lead of {0t} votes.",
    "{x} was elected {p} with a majority of {0t}. {x} polled {0a} votes and {y} {0b}.",
    "{x} leads {y} by {0t} votes, {0a} to {0b}, in the race for {p}.",
    "{x} held a {0t}-vote lead over {y} on Friday, with {0a} votes to {0b}.",
    "{y}, with {0b} votes, was {0t} votes behind {x}, who had {0a}.",
    "{x} (Lab) {0a}, {y} (Con) {0b}. Majority {0t}.",
)
SHARE = fills("x y p a b s t", ("Marta Ruiz", "Juan Soto", "mayor", 52, 43, 9, 7), ("Anna Petrov", "Ivan Belov", "governor", 47, 41, 6, 8), ("Paul Reid", "Ian Ball", "senator", 55, 39, 16, 14), ("the Greens", "the Liberals", "parliament", 38, 27, 11, 13))  # fmt: skip
POLL = (
    "A poll on Friday put {x} at {0a} percent and {y} at {0b} percent, a lead of {t} points.",
    "{X} leads {y} by {t} percentage points, {0a} percent to {0b} percent, in a poll for {p}.",
    "{X} has a {t}-point lead over {y} in the race for {p}, {0a} percent to {0b} percent.",
    "The poll gave {x} {0a} percent and {y} {0b} percent. The {t}-point gap was unchanged from May.",
    "{X} won {0a} percent of the vote to {0b} percent for {y}, a margin of {t} percentage points.",
    "{X} led with {0a} percent, {t} points ahead of {y} on {0b} percent.",
    "{Y} trails {x} by {t} points, {0b} percent to {0a} percent.",
    "{Y}, at {0b} percent, is {t} points behind {x}, at {0a} percent.",
    "{X} beat {y} by {t} percentage points. The final count was {0a} percent to {0b} percent.",
    "{X} is {t} points ahead of {y} ¶ {X} has {0a} percent and {y} {0b} percent in a poll published on Friday.",
    "{X} won by {t} points, with {0a} percent of the vote against {0b} percent for {y}.",
    "Support for {x} was {0a} percent, compared with {0b} percent for {y} - a gap of {t} points.",
    "{X} has widened the lead over {y} to {t} points, with {0a} percent against {0b} percent.",
)
TABLE = fills("x y a b s t", ("Leeds", "Hull", 61, 55, 6, 4), ("Porto", "Braga", 47, 42, 5, 6), ("Celtic", "Hearts", 72, 64, 8, 9), ("Lyon", "Lille", 38, 35, 3, 2))  # fmt: skip
STANDING = (
    "{x} has {0a} points, {t} more than {y}, which has {0b}.",
    "{x} leads the table with {0a} points, {t} ahead of {y} on {0b}.",
    "{x} is {t} points clear of {y} at the top, with {0a} points to {0b}.",
    "{x} tops the table with {0a} points. {y} is second with {0b}, {t} points behind.",
    "{y}, in second place on {0b} points, is {t} points behind {x} on {0a}.",
    "{x} moved to {0a} points and opened a {t}-point lead over {y}, which has {0b}.",
    "{x} has {0a} points and {y} {0b}, a gap of {t} points.",
)
RACE = fills("x y a b s t", ("Ida Lund", "Eva Roos", "54.21", "54.85", "0.64", "0.46"), ("Marco Reyes", "Tom Akers", "20.13", "20.41", "0.28", "0.82"), ("Anna Petrov", "Kari Moe", "10.97", "11.09", "0.12", "0.21"), ("Jan Kos", "Owen Lake", "47.52", "48.10", "0.58", "0.85"))  # fmt: skip
TIMED = (
    "{x} won in {a} seconds, {t} seconds ahead of {y} in {b}.",
    "{x} won in {a} seconds. {y} was second in {b}, {t} seconds behind.",
    "{x} beat {y} by {t} seconds, {a} to {b}.",
    "{x} finished in {a} seconds, beating {y} ({b}) by {t} seconds.",
    "{y} came second in {b} seconds, {t} seconds slower than {x}, who won in {a}.",
    "{x} clocked {a} seconds to win by {t} seconds from {y}, who clocked {b}.",
)
GOLF = fills("x y a b s t", ("Ida Lund", "Eva Roos", 268, 271, 3, 2), ("Marco Reyes", "Tom Akers", 274, 278, 4, 5), ("Anna Petrov", "Kari Moe", 281, 283, 2, 3), ("Jan Kos", "Owen Lake", 265, 270, 5, 4))  # fmt: skip
STROKES = (
    "{x} won the tournament by {t} strokes with a total of {0a}. {y} was second on {0b}.",
    "{x} finished on {0a}, {t} strokes ahead of {y} on {0b}.",
    "{x} ({0a}) beat {y} ({0b}) by {t} shots.",
    "{y} finished second on {0b}, {t} shots behind {x} on {0a}.",
    "{x} carded a four-round total of {0a} for a {t}-shot victory over {y}, who had {0b}.",
)
CRICKET = fills("x y a b s t", ("India", "Kenya", 284, 251, 33, 23), ("England", "Ireland", 312, 298, 14, 24), ("Kent", "Essex", 241, 196, 45, 55), ("Pakistan", "Nepal", 267, 188, 79, 89))  # fmt: skip
RUNS = (
    "{x} scored {0a} and bowled {y} out for {0b} to win by {t} runs.",
    "{x} beat {y} by {t} runs. {x} made {0a} and {y} replied with {0b} all out.",
    "Chasing {x}’s {0a}, {y} was all out for {0b} and lost by {t} runs.",
    "{y} was bowled out for {0b} in reply to {x}’s {0a}, giving {x} a {t}-run victory.",
)
SEATS = fills("x y a b s t", ("the Greens", "the Liberals", 42, 36, 6, 8), ("Labour", "the Conservatives", 58, 47, 11, 9), ("the Unity Party", "the Centre Party", 112, 94, 18, 16), ("the Republicans", "the Democrats", 220, 215, 5, 7))  # fmt: skip
HOUSE = (
    "{X} won {0a} seats, {t} more than {y}, who won {0b}.",
    "{X} has {0a} seats and {y} {0b}, a majority of {t}.",
    "{X} won {0a} seats to {0b} for {y}, a lead of {t} seats.",
    "{Y} won {0b} seats, {t} fewer than {x}, who won {0a}.",
    "{X} holds a {t}-seat majority over {y}, {0a} to {0b}.",
)
#: Margins of other games, votes, days and rivals.
OTHERS = (
    ("goals", (
        "{x} beat {y} {0a}-{0b} on Saturday and is {t} points clear at the top.",
        "{x} beat {y} {0a}-{0b} on Saturday after leading by {t} goals at half-time.",
        "{x} beat {y} {0a}-{0b} on Saturday. It had won by {t} goals in May.",
        "{x} beat {y} {0a}-{0b} on Saturday. It needs to win by {t} goals next week to go through.",
        "{x} beat {y} {0a}-{0b}, scoring the last {t} goals in ten minutes.",
        "{x} beat {y} {0a}-{0b} on Saturday. The women’s team won by {t} goals.",
        "{x} beat {y} {0a}-{0b} on Saturday and goes into the return with a {t}-goal lead on aggregate.",
        "{x} leads the table by {t} points after beating {y} {0a}-{0b}.",
        "{x} let a {t}-goal lead slip before beating {y} {0a}-{0b}.",
    ), GOALS),
    ("points", (
        "{X} beat {y} {0a}-{0b}. They led by {0t} points at half-time.",
        "{X} beat {y} {0a}-{0b} after trailing by {0t} points in the third quarter.",
        "{X} beat {y} {0a}-{0b}. Their {0t}-point run in the second quarter decided the game.",
        "{X} beat {y} {0a}-{0b}. {Y} had won the last game by {0t} points.",
        "{X} beat {y} {0a}-{0b}, with Jones scoring {0t} points.",
        "{X}, who beat {y} {0a}-{0b}, have won their games by an average of {0t} points.",
        "{X} led by as many as {0t} points before winning {0a}-{0b}.",
        "{X} beat {y} {0a}-{0b}. The lead had been cut to {0t} points with a minute left.",
    ), POINTS),
    ("votes", (
        "{p} passed {n} by {0a} votes to {0b}. The government has a majority of {t} in it.",
        "{p} passed {n} by {0a} votes to {0b}, {t} votes more than were needed.",
        "{p} passed {n} {0a}-{0b}, with {t} members abstaining.",
        "{p} passed {n} {0a}-{0b} on Friday. An amendment was rejected by {t} votes.",
        "{p} passed {n} {0a}-{0b}. Last year it failed by {t} votes.",
        "{p} passed {n} {0a}-{0b}. {T} members of the majority voted against it.",
    ), VOTES),
    ("election", (
        "{x} won {0a} votes and {y} {0b} in the race for {p}. {T} ballots were spoiled.",
        "{x} won the race for {p} with {0a} votes to {0b}. In 2015 he had lost by {0t} votes.",
        "{x} won {0a} votes to {0b} for {y}. In the capital the lead was {0t} votes.",
        "{x} won {0a} votes, {0t} more than in 2015, and {y} {0b}.",
        "{x} won {0a} votes and {y} {0b}. A margin of {0t} votes would have meant a recount.",
    ), ELECTION),
    ("poll", (
        "{X} leads {y} {0a} percent to {0b} percent. A month ago the lead was {t} points.",
        "{X} leads {y} {0a} percent to {0b} percent. Among women the lead is {t} points.",
        "{X} leads {y} {0a} percent to {0b} percent in a poll with a margin of error of {t} points.",
        "{X} has {0a} percent, up {t} points, and {y} {0b} percent.",
        "{X} won with {0a} percent to {0b} percent. The last poll had given {x} a {t}-point lead.",
        "{X} is at {0a} percent and {y} at {0b} percent. Another poll puts {x} ahead by {t} points.",
        "{X} won with {0a} percent to {0b} percent for {y}, a swing of {t} points.",
        "Support for {x} has fallen by {t} points to {0a} percent, while {y} has {0b} percent.",
    ), SHARE),
    ("table", (
        "{x} has {0a} points and {y} {0b}. {x} won its last game by {t} goals.",
        "{x} has {0a} points, {y} has {0b}, and Crewe is {t} points off the top.",
        "{x} has {0a} points and {y} {0b}. A win would put {x} {t} points clear of Crewe.",
        "{x} leads the table with {0a} points from {y} on {0b}; {t} points separate the next three.",
    ), TABLE),
    ("race", (
        "{x} won in {a} seconds, {t} seconds off the record. {y} was second in {b}.",
        "{x} won in {a} seconds and {y} was second in {b}. {y} had won the heat by {t} seconds.",
        "{x} won in {a} seconds from {y} in {b}, with Ann Dow {t} seconds further back.",
        "{x} won in {a} seconds, a personal best by {t} seconds, and {y} ({b}) was second.",
    ), RACE),
    ("seats", (
        "{X} won {0a} seats, {t} more than in 2015, and {y} {0b}.",
        "{X} won {0a} seats and {y} {0b}, leaving {x} {t} seats short of a majority.",
        "{X} won {0a} seats and {y} {0b}. {Y} lost {t} seats.",
        "{X} won {0a} seats, up {t}, against {0b} for {y}.",
    ), SEATS),
)  # fmt: skip
RIGHT = (
    "Leeds beat Hull 4-1 on Saturday and leads the table by two points.",
    "The Bulls beat the Hawks 104-91 after leading by 20 points at half-time.",
    "The House passed the bill by 218 votes to 206, with two members of the majority absent.",
    "Marta Ruiz won with 52 percent to 43 percent, and her party gained three points in the north.",
    "Porto won 5-2, its third win by two goals or more.",
    "The Lynx won 88-64. In May they had lost to the Storm by 14 points.",
    "Leeds has 61 points, six more than Hull, which has a game in hand and won by two goals on Sunday.",
    "A poll put Anna Petrov at 47 percent and Ivan Belov at 41 percent, with a margin of error of three points.",
)


def cells() -> Iterator[Cell]:
    """Each result with its margin and with another."""
    for axis, templates, kept in (
        ("goals", SOCCER, GOALS), ("points", BASKET, POINTS), ("votes", BALLOT, VOTES), ("election", POLLED, ELECTION), ("poll", POLL, SHARE), ("table", STANDING, TABLE), ("race", TIMED, RACE), ("golf", STROKES, GOLF), ("cricket", RUNS, CRICKET), ("seats", HOUSE, SEATS),
    ):  # fmt: skip
        yield from filled(axis, templates, kept, wrong="t", right="s")
    for axis, templates, kept in OTHERS:
        for template in templates:
            for fill in kept:
                yield Cell((f"other {axis}: {template}",), "", said(template, fill), "2019-05-18")
    for text in RIGHT:
        yield Cell(("another margin",), "", text, "2019-05-18")
