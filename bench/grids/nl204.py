"""Intervals and their dates: ago, later, after, since, anniversaries, first in years, ages of things; in a phrase, a sentence and two."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._fills import Fill, ap, filled, in_stories, nth, word

#: {n} years back from publication is {y}.
AGO = (
    "The mill burned down {n} years ago, in {y}.", "{N} years ago, in {y}, the mill burned down.", "The mill burned down in {y}, {n} years ago.", "In {y}, {n} years ago, the mill burned down.", "The mill opened {n} years ago in {y}.", "The mill, which opened {n} years ago, in {y}, is to close.",
    "The law was passed in {y} — {n} years ago — and never used.", "He left the party in {y}, some {n} years ago.", "She joined the firm {n} years ago, in May {y}.", "It has been {n} years since the {y} flood.", "It has been {n} years since the flood of {y}.",
    "It is {n} years since the mill burned down in {y}.", "{N} years have passed since the {y} flood.", "{N} years after the {y} flood, the town is still poor.", "{N} years on from the {y} flood, the town is still poor.", "The town is still poor, {n} years after the {y} flood.", "The town is still poor {n} years after the flood in {y}.",
    "More flood money was paid this week, {n} years after the mill burned down in {y}.", "The mill burned down in {y}. {N} years later, the site is still empty.", "The mill burned down in {y}. {N} years on, the site is still empty.", "The mill burned down in {y}. Now, {n} years later, it is to be rebuilt.", "The killing took place in {y}.\n\n{N} years later, nobody has been charged.",
    "It is his first visit in {n} years. He was last here in {y}.", "It is his first visit to Oslo in {n} years, the last having been in {y}.", "It is the first strike at the mill in {n} years. The last was in {y}.", "Rovers won the cup on Monday for the first time in {n} years. They last won it in {y}.", "Rovers won their first cup in {n} years, and their first since {y}.",
    "Rovers won their first title since {y}, ending a {n}-year wait.", "The win ended a {n}-year drought for Rovers, who last won the cup in {y}.", "No team from Leeds had won the cup in {n} years, since {y}.", "The river burst its banks for the first time in {n} years, since {y}.", "It was the first execution in the state in {n} years. The last was in {y}.",
    "It was the worst flood in {n} years, since {y}.", "Unemployment fell to a {n}-year low, its lowest since {y}.", "She broke a {n}-year-old record, set in {y}.", "She broke the {n}-year-old record set by Ida Holm in {y}.", "She broke a record that had stood for {n} years, since {y}.",
    "Unbeaten for {n} years, since {y}, he lost on Monday.", "He has been mayor for {n} years, since {y}.", "He has been mayor since {y}, a total of {n} years.", "He has been mayor since {y}. After {n} years in office, he is to retire.", "He has led the bank for {n} years. He took over in {y}.", "He became mayor in {y} and has held the post for {n} years.",
    "He retired on Monday after {n} years at the paper, which he joined in {y}.", "He joined the paper in {y} and retired on Monday after {n} years.", "He has lived in Leeds for {n} years, having moved there in {y}.", "He moved to Leeds in {y} and has lived there for {n} years.", "She has taught at the school for the past {n} years, since {y}.", "He has been in jail for {n} years, since his arrest in {y}.",
    "He was convicted in {y} and has spent {n} years in jail.", "He was freed on Monday after {n} years in jail. He was convicted in {y}.", "The {n}-year-old company was founded in {y}.", "The {n}-year-old firm, founded in {y}, makes locks.", "The firm, founded in {y}, is {n} years old.", "The {n}-year-old bridge, built in {y}, is to be closed.", "The bridge, which was built in {y}, is {n} years old.",
    "The bridge was built in {y}. The {n}-year-old structure is to be closed.", "The {n}-year war began in {y} and is still going on.", "The war, now in its {o} year, began in {p}.", "The case dates back {n} years, to {y}.", "The case goes back {n} years to a raid in {y}.", "Prices are the highest in {n} years, the bank said, the highest since {y}.", "They have been married for {n} years; their wedding was in {y}.",
    "The pair, who married in {y}, have been together for {n} years.", "In the {n} years since the {y} accord, trade has doubled.", "In the {n} years since he took office in {y}, trade has doubled.", "The ban, introduced in {y}, was lifted on Monday after {n} years.", "The store is closing after {n} years. It opened in {y}.",
    "The store, which opened in {y}, is closing after {n} years in business.", "The store has been in business for {n} years, since {y}.",
)  # fmt: skip
#: Longer ones, of wire stories.
IN_PRINT = (
    "The company, which was founded by two brothers in {y} and makes locks, said on Monday that after {n} years it would close.", "Karl Brod, who has led the union since {y}, said on Monday that he would step down after {n} years.", "Brod stepped down on Monday as head of the union after {n} years. He was elected in {y}.", "The two countries have had no ties for {n} years, since a war in {y}.", "The two countries broke off ties {n} years ago, after a war in {y}.",
    "Nobody has been convicted of the killing, {n} years after Brod was shot in Leeds in May {y}.", "{N} years ago this month, in May {y}, Brod was shot in Leeds.", "The last time Rovers won the cup was {n} years ago, in {y}.", "Rovers last won the cup {n} years ago, in {y}.", "It was the first time Rovers had won the cup in {n} years. Their last win was in {y}.", "Monday's quake was the strongest in {n} years, since one in {y} killed nine.", "The bridge, built {n} years ago in {y}, is to be closed.",
    "The bridge opened to traffic {n} years ago, in May {y}.", "Since the fire in {y}, {n} years ago, the site has been empty.", "The treaty has been in force for {n} years, since {y}.", "Brod, who moved to Leeds {n} years ago, in {y}, runs a bakery.", "Brod opened the bakery in {y}, and {n} years later it is still run by his sons.", "The pair met in {y} and have been together for {n} years.", "The airline, which has been flying for {n} years, was founded in {y}.", "Brod has been in exile for {n} years. He fled to Oslo in {y}.",
    "The law dates from {y}. It is {n} years old and out of date, Brod said.", "The {n}-year-old law, passed in {y}, is out of date.", "A {n}-year-old peace accord, signed in {y}, is close to collapse.", "The party has been in power for {n} years, since it won the {y} election.", "The last of the {n} years of war, which began in {y}, was the worst.", "Brod spent {n} years on the run: he vanished in {y} and was found on Monday.", "He vanished in {y} and was found on Monday, {n} years later.",
    "Remains found on Monday are those of a girl who vanished {n} years ago, in {y}.", "The deal ends a {n}-year dispute that began in {y}.", "The deal ends a dispute that began in {y} and has lasted {n} years.",
)
JUBILEES = (
    "Oslo on Monday marked the {o} anniversary of the {y} fire.", "Oslo on Monday marked the {o} anniversary of the fire. It broke out in {y}.", "Monday is the {o} anniversary of the fire, which killed nine in {y}.", "The {o} anniversary of the {y} fire was marked in Oslo on Monday.", "Monday marked the {o} anniversary of the fire of {y}.",
    "The firm, founded in {y}, is celebrating its {o} anniversary.", "The firm celebrates its {o} anniversary this year. It was founded in {y}.", "The firm was founded in {y} and marks its {o} anniversary this month.", "The band, formed in {y}, is on a {o} anniversary tour.", "The couple, who married in {y}, celebrated their {o} wedding anniversary on Monday.",
    "This year marks the {o} anniversary of the accord, signed in {y}.", "The accord was signed in {y}.\n\nOn its {o} anniversary, thousands marched in Oslo.", "On the {o} anniversary of the {y} accord, thousands marched in Oslo.", "Thousands marched in Oslo to mark the {o} anniversary of the {y} accord.", "Thousands marched in Oslo to mark {n} years since the {y} accord.",
    "Oslo marked the {o} anniversary of the quake on Monday. The quake, in {y}, killed 4,000.", "The museum opened in {y}. To mark its {o} birthday, entry is free.", "The festival, first held in {y}, marks its {o} anniversary this week.", "Fans gathered on the {o} anniversary of the singer’s death. She died in {y}.", "The singer died in {y}. Fans gathered on the {o} anniversary of her death.",
    "Peace accord marks {o} anniversary ¶ The accord was signed in Oslo in {y}.", "Photo: Fans in Leeds mark the {o} anniversary of the {y} fire.", "It is {n} years this week since the singer died in {y}.", "Talks were held ahead of the {o} anniversary of the {y} coup.",
)  # fmt: skip
#: From {a} to {b} there are {n} years.
BETWEEN = (
    "The ship sank in {a} and was found {n} years later, in {b}.", "The ship sank in {a}. It was found {n} years later, in {b}.", "The ship sank in {a}. {N} years later, in {b}, it was found.", "The wreck was found in {b}, {n} years after the ship sank in {a}.", "The wreck was found in {b}, {n} years after it sank, in {a}.",
    "{N} years after the ship sank in {a}, it was found in {b}.", "He won his first title in {a} and his last {n} years later, in {b}.", "She won the title in {b}, {n} years after her first, in {a}.", "The firm was founded in {a} and sold {n} years later, in {b}.", "He married in {a} and divorced in {b}, {n} years later.", "He was freed in {b} after {n} years in jail. He had been convicted in {a}.",
    "He was jailed in {a} and freed in {b} after {n} years.", "The club was founded in {a}. In {b}, {n} years later, it won the cup.", "The bill failed in {a} but was passed {n} years later, in {b}.", "In {b}, {n} years after the {a} coup, he was tried.", "He was tried in {b}, {n} years after the {a} coup.", "The mill closed in {b} after {n} years. It had opened in {a}.", "The mill, opened in {a}, closed {n} years later in {b}.", "He played for Rovers for {n} seasons, from {a} to {b}.",
)  # fmt: skip
#: {n} days or weeks from one day to another.
DAYS = (
    "He died on {M} {B}, {n} days after he was shot on {M} {A}.", "He was shot on {M} {A} and died {n} days later, on {M} {B}.", "He was shot on {M} {A}. He died {n} days later, on {M} {B}.", "He was shot on {M} {A}. {N} days later, on {M} {B}, he died.", "The truce collapsed on {M} {B}, {n} days after it took effect on {M} {A}.", "{N} days after the {M} {A} attack, on {M} {B}, police held two men.",
    "Police held two men on {M} {B}, {n} days after the {M} {A} attack.", "The bank was robbed on {M} {A}, and {n} days later, on {M} {B}, two men were held.", "The plane vanished on {M} {A} and was found {n} days later, on {M} {B}.", "He resigned on {M} {B}, just {n} days after taking office on {M} {A}.", "She was arrested on {M} {A} and freed {n} days later, on {M} {B}.",
    "The fair opened on {M} {A} and ended {n} days later, on {M} {B}.",
)  # fmt: skip
DAYS_AGO = (
    "The council met {n} days ago, on {M} {A}.", "The council met on {M} {A}, {n} days ago.", "It has been {n} days since the {M} {A} attack.", "The attack took place {n} days ago, on {M} {A}, in Leeds.", "{N} days after the {M} {A} attack, nobody has been held.",
)  # fmt: skip
DAYS_AHEAD = (
    "The vote is {n} days away, on {M} {B}.", "The vote will be held in {n} days, on {M} {B}.", "There are {n} days left until the vote on {M} {B}.", "With {n} days to go until the {M} {B} vote, he trails.", "{N} days before the {M} {B} vote, he trails.",
)  # fmt: skip
MONTHS = (
    "The mill burned down in {M} {y}, {n} months ago.", "The mill burned down {n} months ago, in {M} {y}.", "It has been {n} months since the fire in {M} {y}.", "{N} months after the {M} {y} fire, the site is still empty.", "The mill closed in {M} {y}. {N} months later, the site is still empty.",
)  # fmt: skip


def _years(n: int, p: int) -> dict[str, object]:
    return {"n": ap(n), "N": word(n).capitalize(), "o": nth(n), "p": p}


def cells() -> Iterator[Cell]:
    """Intervals at least three units out."""
    yield from in_stories(_alone())


def _alone() -> Iterator[Cell]:
    for date, year, right, wrong in (("2014-05-06", 2014, 6, 9), ("2019-11-12", 2019, 24, 34), ("2008-03-18", 2008, 15, 11), ("2023-09-05", 2023, 20, 25), ("2017-06-14", 2017, 8, 13)):
        more = {"y": year - right, "p": year - right}
        yield from filled(AGO + JUBILEES + IN_PRINT, [Fill(date, _years(wrong, 0) | more, _years(right, 0) | more)])
    for a, b, wrong in ((1912, 1985, 53), (1994, 2002, 12), (1971, 1986, 25), (2001, 2007, 9), (1958, 1979, 31)):
        more = {"a": a, "b": b}
        yield from filled(BETWEEN, [Fill("2024-05-06", _years(wrong, 0) | more, _years(b - a, 0) | more)])
    for m, a, b, wrong in (("April", 9, 15, 3), ("March", 3, 12, 14), ("April", 4, 8, 9), ("March", 11, 23, 5)):
        more = {"M": m, "A": a, "B": b}
        yield from filled(DAYS, [Fill("2019-05-06", _years(wrong, 0) | more, _years(b - a, 0) | more)])
    for date, m, d, right, wrong in (("2019-05-16", "May", 4, 12, 7), ("2014-03-25", "March", 17, 8, 15), ("2021-10-28", "October", 8, 20, 10), ("2021-10-28", "October", 22, 6, 14)):
        yield from filled(DAYS_AGO, [Fill(date, _years(wrong, 0) | {"M": m, "A": d}, _years(right, 0) | {"M": m, "A": d})])
    for date, m, d, right, wrong in (("2019-05-06", "May", 18, 12, 7), ("2014-03-11", "March", 19, 8, 15), ("2021-10-08", "October", 28, 20, 10), ("2021-10-08", "October", 14, 6, 14)):
        yield from filled(DAYS_AHEAD, [Fill(date, _years(wrong, 0) | {"M": m, "B": d}, _years(right, 0) | {"M": m, "B": d})])
    for date, m, y, right, wrong in (("2019-05-06", "January", 2019, 4, 9), ("2014-10-11", "March", 2014, 7, 11), ("2021-03-08", "October", 2020, 5, 14), ("2021-10-08", "February", 2021, 8, 3)):
        yield from filled(MONTHS, [Fill(date, _years(wrong, 0) | {"M": m, "y": y}, _years(right, 0) | {"M": m, "y": y})])
