"""Weekdays and their dates: what happened lately, what is to come, what happened long ago, and two days together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._fills import AP, MONTHS, SHORT, WEEKDAYS, Fill, day, filled, suffix

LATELY = (
    "The fire broke out on {W}, {M} {D}.", "The fire broke out on {W} {D} {M}, the brigade said.", "The fire broke out on {W}, {D} {M}.",
    "The fire broke out {W}, {A} {D}, in a warehouse on the quay.", "The fire broke out on {M} {D}, a {W}, police said.",
    "On {W}, {M} {D}, a judge sent the case back.", "A judge sent the case back on the morning of {W}, {M} {D}.", "A judge sent the case back on {W} morning, {M} {D}.",
    "Police were called to the flat at about 3 a.m. on {W}, {M} {D}.", "Police were called to the flat at 3 a.m. {W}, {A} {D}.", "Police were called at 10.30pm on {W} ({D} {M}).",
    "The {W}, {M} {D}, meeting of the board was short.", "The board met {W} ({A} {D}) and put off the vote.", "The board met on {W} – {M} {D} – and put off the vote.",
    "He was last seen on {W}, {M} {D}, leaving a bar.", "He was last seen leaving a bar on the night of {W}, {M} {D}.", "He was last seen leaving a bar late on {W}, {D} {M}.",
    "In a letter dated {W}, {M} {D}, the bank apologised.", "Nurses have been on strike since {W}, {M} {D}.", "Rovers lost 2-1 to City on {W} ({D} {M}).",
    "{W}, {D} {M}: Two men are arrested in Leeds.", "{M} {D}, {W}: Two men are arrested in Leeds.", "The shop was raided last {W}, {M} {D}, by three men.",
    "The storm of {W}, {M} {D}, tore off the roof.", "The collision happened at 7.45am on {W}, {D} {M}, on the A12.", "She died on {W}, {M} {D}, at home, her family said.",
    "{M} {D} was a {W}, and the market was full.", "It was {W}, {M} {D}, when the bank shut its doors.", "It was on {W}, {M} {D}, that the bank shut its doors.",
    "Fans queue for tickets ¶ Fans queued outside the hall in Leeds on {W}, {M} {D}.", "Photo: Fans queue for tickets in Leeds on {W}, {M} {D}, {Y}.",
    "Photo: Fans queue for tickets, {W}, {A} {D}, {Y}, in Leeds.", "Mayor resigns on {W}, {M} {D} ¶ The mayor has resigned.", "The vote, held on {W}, {M} {D}, was close.",
    "The {M} {D} vote, held on a {W}, was close.", "Shares closed at 41 on {W}, {M} {D}, the lowest since May.", "The plane left Cork at noon on {W}, {M} {D}, with 12 people aboard.",
    "The suspect was held on {W} the {T}, police said.", "The suspect was held on {W} {T} {M}.", "The suspect was held on {W}, the {T} of {M}.", "The suspect was held on {W}, {M} {T}.",
    "The suspect was held {S}, {A} {D}.", "The album came out on {W}, {D} {M}, and sold 4,000 copies.", "A woman, 34, was robbed in Mill Lane between 2pm and 3pm on {W}, {D} {M}.",
    "Two people were hurt when a van hit a bus on {M} {D}. It was a {W}.", "The outbreak was reported on {W} {M} {D}.", "Her funeral was held on {W}, {A} {D}, at St. Ann's.",
    "She tested positive on {W}, {M} {D}, the team said, and has since recovered.", "The first snow fell on {M} {D}, {W}, at the weather station.",
    "Speaking on {W}, {M} {D}, the minister ruled out a tax.", "The minister ruled out a tax in a speech on {W}, {M} {D}.", "The picture, taken on {W}, {M} {D}, shows the breach.",
)  # fmt: skip
COMING = (
    "The hearing is set for {W}, {M} {D}.", "The show starts at 8 p.m. {W}, {A} {D}, in the hall.", "The show starts at 8pm on {W} {D} {M}.", "The show is at 8 p.m. on {A} {D}, {W}, in the hall.",
    "Doors open {W} at 8 p.m., {A} {D}.", "The deadline is 5 p.m. on {W}, {M} {D}.", "The deadline is {W}, {A} {D}.", "Voting will take place {W} ({A} {D}).", "Polls open on {W}, {D} {M}.",
    "When: 8 p.m. {W}, {A} {D}.", "When: {S}, {A} {D}, 8 p.m.", "The team plays at home next {W}, {M} {D}.", "The team plays at home this {W}, {M} {D}.", "The team plays at home this coming {W}, {M} {D}.",
    "The museum will close at noon on {W}, {M} {D}, for repairs.", "Drivers will strike from {W}, {D} {M}.", "The road will be shut until {W}, {D} {M}.", "Entries close by {W}, {M} {D}.",
    "The library opens its new wing on {M} {D}, a {W}.", "The library opens its new wing on {M} {D} ({W}).", "{W}, {M} {D}, is the last day to register.", "The last day to register is {W}, {M} {D}.",
    "{M} {D} falls on a {W} this year.", "The film opens in cinemas {W}, {M} {D}.", "Tickets go on sale on {W}, {M} {D}, at 10am.", "The {W}, {A} {D}, concert is sold out.",
    "Trash will be collected on {W}, {A} {D}, instead.", "He will be sentenced on {W}, {M} {D}, the court said.", "Classes resume {W}, {A} {D}.", "A vigil is planned for the evening of {W}, {M} {D}.",
    "The parade on {W}, {M} {D}, will start at the pier.", "The talks will resume in Geneva on {W}, {D} {M}, the envoy said.", "The verdict will be read out on {W}, {M} {D}.",
    "The market will be held on {W} {D} {M} instead of the usual day.", "The referendum will be held on {M} {D}, which is a {W}.",
    "Rovers host City on {W}, {D} {M} (7.45pm).", "The book is published on {W} {D} {M} at £12.", "The clinic is open on {W}, {M} {D} from 9 a.m. to noon.", "The sale runs through {W}, {M} {D}.",
)  # fmt: skip
LONG_AGO = (
    "He was born on {W}, {M} {D}, {Y}.", "The ship sank on the night of {W}, {D} {M} {Y}.", "On {M} {D}, {Y}, a {W}, the dam gave way.", "{M} {D}, {Y}, was a {W}.", "The dam gave way on a rainy {W}, {M} {D}, {Y}.",
    "The dam gave way in the early hours of {W} {D} {M} {Y}.", "On the morning of {M} {D}, {Y}, a {W}, the dam gave way.", "The dam gave way on {M} {D}, {Y}. It was a {W}.", "He remembers {W}, {M} {D}, {Y}, well.",
    "The crash on {W}, {D} {M} {Y}, killed nine.", "The first issue came out on {W}, {M} {D}, {Y}.", "It was {W}, {M} {D}, {Y}, and the hall was full.", "The treaty was signed on {W} {D} {M} {Y} in Geneva.",
    "On {W}, {D} {M}, {Y}, the bank was robbed.", "The {M} {D}, {Y}, attack, on a {W}, killed nine.", "{D} {M} {Y} was a {W}.", "The couple married on {M} {D}, {Y} - a {W} - in Leeds.",
    "The quake struck at 5:12 p.m. on {W}, {M} {D}, {Y}.", "The storm made landfall on {M} {D}, {Y} ({W}).", "Elections were held on {W}, {M} {D}, {Y}, for the first time.",
    "The ferry left Cork on {W} {M} {D} {Y}.", "That {W}, {M} {D}, {Y}, nobody came to work.", "The town burned on {W}, {A} {D}, {Y}.", "Nobody who was there has forgotten {M} {D}, {Y}. That {W}, the dam gave way.",
)  # fmt: skip
#: As agencies and town halls print it: longer sentences, other people's days beside it.
IN_PRINT = (
    "The company, which employs 400 people in Leeds, said on {W}, {M} {D}, that it would close its plant there.", "LONDON — Shares fell sharply on {W}, {M} {D}, after the bank cut its forecast.", "Police in Leeds said they had arrested a man on {W}, {M} {D} on suspicion of arson.",
    "The incident took place shortly after 11pm on {W}, {D} {M} in Mill Lane, and officers are appealing for witnesses.", "Anyone who was in Mill Lane between 10pm and midnight on {W}, {D} {M} is asked to call the police.", "Her body was found in the river on the afternoon of {W} {D} {M}, five days after she went missing.",
    "The Senate voted 61-38 late {W}, {A} {D}, to end debate on the bill.", "A magnitude 6.1 quake struck the coast early {W}, {M} {D}, killing nine.", "The actress gave birth to a girl on {W}, {M} {D}, her publicist told People.", "The twins were born in Oslo on {M} {D}, which was a {W}.",
    "In this photo taken {W}, {A} {D}, {Y}, workers clear a street in Leeds.", "Photo: A woman votes in Leeds, {W} {M} {D}, {Y}.", "Photo: Mayor Erna Lund speaks at a news conference, {W}, {A} {D}, {Y}, in Oslo.", "Rain fell on Leeds from {W}, {M} {D}, until the end of that week.",
    "The first of the two murders was committed on {W}, {D} {M}, the court heard.", "Jurors heard that on {W}, {D} {M}, Reid had driven to her flat.", "On the night of {W}, {D} {M}, Reid drove to her flat, the jury heard.", "Rovers v City, {W} {D} {M}: the home side won 2-1.", "Last night's debate, like the one on {W}, {M} {D}, was dull.",
    "The outage began at 9:40 a.m. on {W}, {M} {D}, and lasted three hours, the utility said.", "He handed in his notice on {M} {D} — a {W} — and was gone by noon.", "He wrote on Twitter on {W} ({M} {D}) that he would not stand again.", "The ban came into force at midnight on {W} {D} {M}.", "Three of the men flew home on {W}, {M} {D}, and the fourth is still in hospital.",
    "The decision, announced on {W}, {M} {D}, surprised the markets.", "The Dow closed at a record on {W}, {M} {D}.", "It snowed on {W}, the {T}, and on the two days that followed.",
)
NOTICES = (
    "The library board will meet at 7 p.m. {W}, {A} {D}, at 12 Mill Lane.", "A public hearing on the plan is scheduled for {W}, {A} {D}, at 6:30 p.m. in City Hall.", "The group meets next on {W}, {M} {D} at noon.", "Registration ends {W}, {A} {D}; call the office for details.", "Save the date: {W}, {M} {D}.", "Date: {W}, {M} {D}. Time: 8 p.m.",
    "What: Book fair. When: 10 a.m. to 4 p.m. {W}, {A} {D}. Where: Town hall.", "Early voting begins {W}, {A} {D} and runs for ten days.", "The funeral will be held at 11 a.m. on {W}, {M} {D} at St. Ann's Church.", "Visitation is from 4 to 8 p.m. {W}, {A} {D}, at Reid Funeral Home.", "The play opens on {W} {D} {M} and runs for three weeks.", "The band plays the Orpheum on {W} {D} {M}; tickets cost £20.",
    "The couple will marry in Leeds on {W}, {M} {D}.", "Schools will be closed on {W}, {M} {D}, for the holiday.", "Garbage will be collected on {W} ({M} {D}) this week.", "The next full moon is on {W}, {M} {D}.", "The trial of both men will begin on {W}, {M} {D}, a judge ruled.", "The new prices apply from {W}, {D} {M}.",
)
TWO_DAYS = (
    "The fair will be held on {W} and {X}, {M} {D} and {E}.", "The fair is {W}-{X}, {A} {D}-{E}.", "The fair runs from {W}, {M} {D}, to {X}, {M} {E}.", "The fair runs {W}, {A} {D}, through {X}, {A} {E}.",
    "The fair runs {W} through {X}, {A} {D}-{E}.", "The fair will be held {W} {D} and {X} {E} {M}.", "Shows are on {W}, {M} {D}, and {X}, {M} {E}.", "Shows are at 8 p.m. {W}, {A} {D}, and 2 p.m. {X}, {A} {E}.",
    "The shop will be closed from {W} {D} to {X} {E} {M}.", "The shop will be closed between {W}, {D} {M} and {X}, {E} {M}.", "The fair takes place on {W} and {X} ({D} and {E} {M}).", "Trains will not run on {W} {D} {M} or {X} {E} {M}.",
    "The fair runs from {W} to {X}, {M} {D} to {E}.",
)  # fmt: skip

DATES = [("2019-03-14", -5, 6, 2), ("2014-10-02", -3, 12, 3), ("2023-06-20", -8, 5, 1), ("2009-01-27", -4, 9, 2), ("2016-08-30", -12, 3, 4)]
OLD = ["1962-10-03", "1953-02-17", "1987-07-24", "1999-11-08", "2006-05-21"]


def values(at: dt.date, slip: int = 0, to: dt.date | None = None) -> dict[str, object]:
    """The words of a day (and of a second one), its weekday out by so many days."""
    named = (at.weekday() + slip) % 7
    out: dict[str, object] = {
        "W": WEEKDAYS[named], "S": SHORT[named], "M": MONTHS[at.month - 1], "A": AP[at.month - 1], "D": at.day, "T": suffix(at.day), "Y": at.year,
    }  # fmt: skip
    return out | {"E": to.day, "X": WEEKDAYS[(to.weekday() + slip) % 7]} if to else out


def cells() -> Iterator[Cell]:
    """Weekdays a day or some days out, lately, soon and long ago."""
    dates = [(day(p), back, ahead, slip) for p, back, ahead, slip in DATES]
    yield from filled(LATELY, (Fill(str(p), values(p + dt.timedelta(b), s), values(p + dt.timedelta(b))) for p, b, _, s in dates))
    yield from filled(COMING, (Fill(str(p), values(p + dt.timedelta(a), s), values(p + dt.timedelta(a))) for p, _, a, s in dates))
    yield from filled(IN_PRINT, (Fill(str(p), values(p + dt.timedelta(b), s), values(p + dt.timedelta(b))) for p, b, _, s in dates))
    yield from filled(NOTICES, (Fill(str(p), values(p + dt.timedelta(a), s), values(p + dt.timedelta(a))) for p, _, a, s in dates))
    yield from filled(LONG_AGO, (Fill("2024-03-14", values(day(o), s), values(day(o))) for o, s in zip(OLD, (2, 1, 3, 4, 6), strict=True)))
    for p, _, a, s in dates:
        for n in (1, 2):
            first = p + dt.timedelta(a)
            last = first + dt.timedelta(n)
            if first.month == last.month:
                yield from filled(TWO_DAYS, [Fill(str(p), values(first, s, last), values(first, 0, last))])
