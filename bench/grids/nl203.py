"""Lengths and the days, hours, months or years given for them: one day, a range, a beginning and an end; in a clause, a sentence and two."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._fills import Fill, filled, in_stories

#: An event of several days on one day; right with an event of one day.
ONE_DAY = (
    "The minister made a {n} {e} to Oslo on Tuesday.", "The minister paid a {n} {e} to Oslo on Tuesday.", "The {n} {e} was held in Oslo on Tuesday.", "Oslo hosted a {n} {e} on Tuesday.", "On Tuesday, the union held a {n} {e} in Oslo.",
    "A {n} {e} was held in Oslo on May 14.", "A {n} {e} will be held in Oslo on May 20.", "The {n} {e} will take place on May 20 in Oslo.", "The {n} {e} took place in Oslo on Tuesday.", "Doctors staged a {n} {e} on Tuesday over pay.",
    "Doctors will stage a {n} {e} on Monday over pay.", "Tuesday's {n} {e} drew 400 people.", "The {n} {e}, held on Tuesday, drew 400 people.", "The {n} {e} is scheduled for May 20.", "The {n} {e} is set for Monday in Oslo.",
    "The {n} {e} on Tuesday drew 400 people.", "His {n} {e} to Oslo on Tuesday is the first since 2009.", "Officials attended a {n} {e} in Oslo on Tuesday.", "A {n} {e}, scheduled for Monday, will draw 400 people.", "The {n} {e} is planned for Monday.",
)  # fmt: skip
#: A length and a range of days.
DAYS = (
    "The {n}-day fair will be held {M} {A}-{B} in Oslo.", "The {n}-day fair will be held from {M} {A} to {B}.", "The {n}-day fair runs {M} {A}-{B}.", "The {n}-day fair runs from {M} {A} to {M} {B}.", "The {n}-day fair, {M} {A}-{B}, is free.",
    "The {n}-day fair ({M} {A}-{B}) is free.", "Oslo will host a {n}-day fair from {M} {A} to {B}.", "Oslo hosted the {n}-day congress on {M} {A}-{B}.", "A {n}-day congress will be held in Oslo from {A} to {B} {M}.", "The fair will last {n} days, from {M} {A} to {B}.",
    "The fair lasts {n} days, from {M} {A} to {M} {B}.", "From {M} {A} to {B}, Oslo will host a {n}-day fair.", "He will visit Oslo from {M} {A} to {B}. The {n}-day trip is his first abroad.", "He will make a {n}-day visit to Oslo from {M} {A} to {B}.",
    "The pope will pay a {n}-day visit to Oslo, {M} {A}-{B}.", "The fair opens on {M} {A} and closes on {M} {B}. The {n}-day event is free.", "Doctors will strike for {n} days, from {M} {A} to {M} {B}.",
    "Doctors went on a {n}-day strike from {M} {A} to {B}.", "The {n}-day strike began on {M} {A} and ended on {M} {B}.", "The {n}-day strike, which began on {M} {A}, ended on {M} {B}.", "The trial began on {M} {A} and ended on {M} {B}, after {n} days.",
    "The road will be shut for {n} days, from {M} {A} to {M} {B}.", "The road will be shut from {M} {A} to {M} {B}. The {n}-day closure is for repairs.", "The museum will be closed for {n} days between {M} {A} and {M} {B}.", "The summit will be held on {M} {A}-{B}.\n\nThe {n}-day meeting will bring 40 leaders to Oslo.",
    "Forty leaders will come to Oslo for a {n}-day summit on {M} {A}-{B}.", "{n}-day fair to open ¶ The fair will be held from {M} {A} to {B}.", "Photo: Fans at the {n}-day fair in Oslo, {M} {A}-{B}.", "The fair, which runs from {M} {A} to {B}, is a {n}-day event.",
    "The fair is a {n}-day event, running from {M} {A} to {B}.", "The exercise, from {M} {A} to {B}, will last {n} days.", "The exercise will take place from {M} {A} to {B}, lasting {n} days.", "Voters will cast ballots over {n} days, {M} {A}-{B}.", "Over {n} days, from {M} {A} to {B}, 400 bands will play.",
)  # fmt: skip
#: Longer ones, of wire stories.
IN_PRINT = (
    "The Dalai Lama will be in Oslo from {M} {A} to {B} for a {n}-day teaching, his office said.", "Ministers from 40 countries will meet in Oslo from {M} {A} to {B} for the {n}-day talks.", "The {n}-day event, which will be held in Oslo from {M} {A} to {B}, is expected to draw 4,000 people.", "The {n}-day rally through the desert, from {M} {A} to {M} {B}, has drawn 40 teams.", "The army said the {n}-day exercise would run from {M} {A} to {B} off the coast.",
    "The chamber will be closed for {n} days of cleaning, {M} {A}-{B}.", "He was in custody for {n} days, from {M} {A} to {M} {B}, before he was charged.", "The truce was to last {n} days, from {M} {A} to {B}.", "A {n}-day mourning period will run from {M} {A} to {B}, the palace said.", "The government declared {n} days of mourning, from {M} {A} to {M} {B}.", "Organisers said the {n}-day festival, scheduled for {M} {A}-{B}, would go ahead.",
    "Tickets for the {n}-day festival ({M} {A}-{B}) cost $40.", "The club will tour Norway from {M} {A} to {B}. It will play four games on the {n}-day tour.", "The heat wave lasted from {M} {A} to {M} {B}, or {n} days.", "Schools were shut from {M} {A} through {M} {B} because of the strike, which lasted {n} days.", "What: {n}-day book fair. When: {M} {A}-{B}. Where: Town hall.", "The hunt, which lasted {n} days from {M} {A} to {B}, took in four counties.",
    "On {M} {A}-{B} Oslo hosts the {n}-day world cup of chess.", "The prince's {n}-day tour of Norway, which began on {M} {A} and ended on {M} {B}, cost $4 million.",
)
SPANS_IN_PRINT = (
    "Holm, who was mayor of Leeds from {a} to {b}, fell out with the party during her {n} years in office.", "The {n}-year civil war, fought between {a} and {b}, left 4,000 people dead.", "Karl Brod served {n} years in jail, from {a} to {b}, for fraud.", "The dam took {n} years to build, from {a} to {b}.", "It took {n} years, from {a} to {b}, to build the dam.", "Under the {n}-year rule of King Olaf, from {a} to {b}, the towns grew.",
    "The bank was owned by the state for {n} years, from {a} until {b}.", "Brod worked for the paper from {a} to {b}; in those {n} years he won two prizes.", "The show ran for {n} years, from {a} to {b}, on Channel 4.", "The show, which ran from {a} to {b}, lasted {n} years.", "During the {n}-year siege ({a}-{b}), nobody left the town.", "The pair were married from {a} to {b}. They had two sons in the {n} years they were together.",
)
WEEKDAYS = (
    "The {n}-day fair runs {V} through {W}.", "The {n}-day fair runs from {V} to {W}.", "The {n}-day fair, from {V} to {W}, is free.", "The {n}-day fair opens on {V} and ends on {W}.", "He will be in Oslo from {V} to {W} for a {n}-day visit.",
    "Oslo hosts a {n}-day fair from {V} to {W}.", "The {n}-day strike will run from {V} to {W}.", "The fair runs from {V} through {W}. The {n}-day event is free.", "The {n}-day talks, held from {V} to {W}, ended without a deal.",
    "Doctors will strike for {n} days from {V} to {W}.", "Leaders meet in Oslo {V} through {W} for a {n}-day summit.",
)  # fmt: skip
HOURS = (
    "The {n}-hour hearing ran from {a} to {b}.", "The {n}-hour hearing from {a} to {b} drew a crowd.", "The power was off for {n} hours, from {a} to {b}.", "The power was out from {a} to {b}. The {n}-hour outage hit 4,000 homes.", "The road was shut for {n} hours between {a} and {b}.",
    "The {n}-hour meeting began at {a} and ended at {b}.", "The meeting began at {a} and ended at {b}, {n} hours later.", "The meeting lasted {n} hours, from {a} to {b}.", "The {n}-hour show starts at {a} and ends at {b}.", "A {n}-hour curfew was in force from {a} to {b}.",
    "Police questioned him for {n} hours, from {a} until {b}.", "The {n}-hour strike will run from {a} to {b} on Monday.", "The {n}-hour class ({a} to {b}) is free.", "The siege began at {a} and ended at {b}. The {n}-hour standoff left one man hurt.", "He arrived at {a} and left at {b}, having spent {n} hours there.",
)  # fmt: skip
MONTHS = (
    "The {n}-month course runs from {M} to {N}.", "The {n}-month closure, from {M} to {N}, is for repairs.", "The bridge will be shut for {n} months, from {M} to {N}.", "The {n}-month exhibition runs from {M} 1 to {N} 30.", "The {n}-month ban runs from {M} 1 to {N} 30.",
    "The pool will be shut from {M} 1 to {N} 30. The {n}-month closure will cost 4 million.", "He was held for {n} months, from {M} to {N}.", "The {n}-month lease runs from {M} 1 until {N} 30.",
)  # fmt: skip
SPANS = (
    "He was mayor for {n} years, from {a} to {b}.", "The {n}-year war, from {a} to {b}, cost 4,000 lives.", "The {n}-year war ({a}-{b}) cost 4,000 lives.", "The war lasted {n} years, from {a} to {b}.", "The war began in {a} and ended in {b}. It had lasted {n} years.",
    "The {n}-year war, which began in {a} and ended in {b}, cost 4,000 lives.", "She led the bank from {a} to {b}. During her {n} years in charge it grew fast.", "She led the bank from {a} to {b}. In her {n}-year tenure it grew fast.", "He spent {n} years in jail, from {a} to {b}.",
    "During her {n}-year tenure, from {a} to {b}, the bank grew fast.", "She served as a judge for {n} years, from {a} until {b}.", "The {n}-year contract ran from {a} to {b}.", "The plan covers the {n} years from {a} to {b}.", "The {n}-year plan ({a}-{b}) was dropped.",
    "The drought lasted from {a} to {b}, {n} years in all.", "They were married for {n} years, from {a} to {b}.", "She was ambassador to Oslo from {a} to {b}, spending {n} years there.", "In the {n} years between {a} and {b}, prices doubled.",
    "In the {n}-year period from {a} to {b}, 40 people died.", "He ruled from {a} to {b}.\n\nDuring his {n} years in power, 4,000 people disappeared.",
)  # fmt: skip


def _pairs(patterns: tuple[str, ...], date: str, *values: tuple[str, str, dict[str, object]]) -> Iterator[Cell]:
    yield from filled(patterns, [Fill(date, {"n": wrong, **more}, {"n": right, **more}) for wrong, right, more in values])


def cells() -> Iterator[Cell]:
    """Lengths at least two units out."""
    yield from in_stories(_alone())


def _alone() -> Iterator[Cell]:
    yield from filled(ONE_DAY, [Fill("2019-05-15", {"n": n, "e": e}, {"n": "one-day", "e": e}) for n, e in (("two-day", "visit"), ("three-day", "conference"), ("four-day", "strike"), ("two-day", "summit"), ("five-day", "tour"))])
    for wrong, right, m, a, b in (("five", "three", "June", 7, 9), ("three", "six", "May", 20, 25), ("two", "four", "June", 3, 6), ("10", "seven", "July", 8, 14), ("eight", "12", "June", 10, 21)):
        yield from _pairs(DAYS + IN_PRINT, "2019-05-15", (wrong, right, {"M": m, "A": a, "B": b}))
    yield from _pairs(WEEKDAYS, "2019-05-15", *((w, r, {"V": v, "W": u}) for w, r, v, u in (("five", "three", "Friday", "Sunday"), ("two", "four", "Thursday", "Sunday"), ("seven", "five", "Monday", "Friday"), ("four", "two", "Tuesday", "Wednesday"))))
    yield from _pairs(HOURS, "2019-05-15", *((w, r, {"a": a, "b": b}) for w, r, a, b in (("five", "three", "9 a.m.", "noon"), ("two", "four", "1 p.m.", "5 p.m."), ("six", "two", "8 p.m.", "10 p.m."), ("three", "eight", "10am", "6pm"), ("four", "six", "7 a.m.", "1 p.m."))))
    yield from _pairs(MONTHS, "2019-01-15", *((w, r, {"M": a, "N": b}) for w, r, a, b in (("six", "three", "April", "June"), ("two", "four", "March", "June"), ("five", "eight", "February", "September"), ("seven", "three", "September", "November"))))
    yield from _pairs(SPANS + SPANS_IN_PRINT, "2019-05-15", *((w, r, {"a": a, "b": b}) for w, r, a, b in (("eight", "12", 1998, 2010), ("five", "three", 2011, 2014), ("15", "seven", 1987, 1994), ("four", "six", 2003, 2009), ("20", "10", 1991, 2001))))
