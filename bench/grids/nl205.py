"""Ages: against a birth, at a death, at an event, and two ages of one person; in apposition, in a clause and as "the so-many-year-old"."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell
from bench.grids._fills import Fill, ap, filled, in_stories, nth

#: {n} is the age at publication of one born in {y}, or on {m} {d}, {y}.
BORN = (
    "{X}, {n}, who was born in Leeds in {y}, took office on Monday.", "{X}, {n}, was born in Leeds in {y}.", "{X}, born in {y}, is {n}.", "{X}, who was born in {y}, is {n}.", "{X}, {n}, took office on Monday. {P} was born in Leeds in {y}.", "{X}, who is {n}, was born in {y}, the son of a miner.",
    "Born in {y}, {X}, {n}, grew up in Leeds.", "Born in Leeds in {y}, the {n}-year-old taught for a living.", "{X}, born in {y}, is the {n}-year-old head of the bank.", "The {n}-year-old {X}, born in {y}, heads the bank.", "{X} was born in {y}. At {n}, {p} is the oldest member of the council.",
    "{X} was born in {y}. Now {n}, {p} lives in Leeds.", "{X} was born in {y} and is now {n}.", "{X} (born {y}) is {n}.", "{X} (born {m} {d}, {y}) is {n}.", "{X}, born on {m} {d}, {y}, is {n}.", "{X}, {n}, was born on {m} {d}, {y}, in Leeds.", "{X}, {n}, was born on {d} {m} {y}.",
    "{X} turned {n} on Monday. {P} was born in {y}.", "{X}, who turned {n} last month, was born in {y}.", "{X} celebrated {h} {o} birthday last month. {P} was born in {y}.", "{X}, who was born in {y}, celebrated {h} {o} birthday last month.", "{X} took office on Monday.\n\nAge: {n}\n\nBorn: {m} {d}, {y}, in Leeds.",
    "{X} took office on Monday. {P} is {n}.\n\n{S} was born in Leeds on {m} {d}, {y}.", "{X} took office on Monday.\n\n{S}, {n}, was born in Leeds in {y}.", "{X} took office on Monday. The {n}-year-old was born in Leeds in {y}.", "{X} took office on Monday. Born in Leeds in {y}, the {n}-year-old lawyer has led the bank.",
    "At {n}, {X}, who was born in {y}, is the oldest member of the council.", "Aged {n}, {X}, born in {y}, still swims every day.", "{X} is {n} years old, having been born in {y}.", "{X}, {h} passport shows, was born in {y} and is {n}.", "{X}, {n}, pleaded guilty on Monday. Court papers say {p} was born on {m} {d}, {y}.",
    "A court heard that {X}, {n}, was born on {m} {d}, {y}.", "Voters chose {X}, {n}, on Monday. {S} was born in {y}, in Leeds.", "{X} will be {n} in December. {P} was born in {w}.",
)  # fmt: skip
#: Longer ones, of wire stories.
BORN_IN_PRINT = (
    "{X}, the {n}-year-old founder of the bank, was born in Leeds in {y} and studied law.", "The bank named {X} as its next head on Monday. {X}, {n}, was born in Leeds in {y} and studied law.", "Police named the suspect as {X}, {n}, born on {m} {d}, {y}.", "{X}, a {n}-year-old born in Leeds in {y}, won the cup on Monday.", "Voters in Leeds elected {X}, {n}, as mayor. The lawyer was born in Leeds in {y}.", "{X}, who was born in Leeds on {m} {d}, {y}, and is {n}, has never left the town.",
    "At the age of {n}, {X} is the oldest mayor in Norway. {P} was born in {y}.", "{X} is {n}. {P} was born on {m} {d}, {y}.", "“I am tired,” {X}, {n}, said on Monday. {P} was born in {y}.", "{X}, {n} (born {m} {d}, {y}), was charged on Monday.", "Name: {X}. Age: {n}. Born: {m} {d}, {y}.", "{X} will retire in May at the age of {n}. {P} was born in {w}.",
)
DIED_IN_PRINT = (
    "{X}, who painted the towns of Norway for half a life, died on Monday in Oslo. {P} was {n}.\n\n{X} was born on {m} {d}, {y}, in Leeds.", "{X}, a painter, died on Monday at {h} home in Oslo, {h} family said. {P} was {n}.\n\nBorn in Leeds in {y}, {S} studied law.", "{X}, the painter, has died. {P} was {n}.\n\nBorn in {y}, {p} studied law.", "The painter {X} has died in Oslo at {n}. {P} was born in {y}.", "{X}, who has died aged {n}, was one of the great painters. {P} was born in Leeds in {y}.", "The death was announced on Monday of {X}, the painter, at the age of {n}. {P} was born in {y}.",
)
TWICE_IN_PRINT = (
    "{X}, {k}, of Leeds, appeared in court on Monday charged with fraud.\n\n{S}, {n}, spoke only to confirm {h} name.", "A {k}-year-old {man} appeared in court on Monday charged with fraud.\n\n{X}, {n}, spoke only to confirm {h} name.", "{X}, {k}, has been found dead in Leeds.\n\nThe body of the {n}-year-old was found on Monday.", "The family of {X}, {k}, who died in a crash on Monday, paid tribute to the {n}-year-old.", "{X}, the {k}-year-old head of the bank, resigned on Monday. {S}, {n}, gave no reason.", "The head of the bank, {X}, {k}, resigned on Monday. The {n}-year-old gave no reason.",
    "{X}, {k}, won the seat on Monday. At {n}, {p} is the youngest member of the council.", "Police have charged a {k}-year-old {man} with murder. {X}, {n}, will appear in court on Monday.", "A {man} aged {k} has been charged with murder. {X}, {n}, will appear in court on Monday.", "{X}, {k}, is accused of theft. Prosecutors say the {n}-year-old took $4,000.", "{X}, who is {k}, signed for Rovers on Monday. The {n}-year-old defender spent four years at City.", "Doctors said {X}, {k}, was out of danger. The {n}-year-old was hurt in a crash on Monday.",
    "Photo: {X}, {k}, waves to fans in Leeds.\n\nRovers have signed {X}, {n}, from City.", "Mayor {X}, {k}, will not stand again. {S}, {n}, has led the town since 2001.",
)
#: One born in {y} and dead on Monday (publication), aged {n}.
DIED = (
    "{X} died on Monday at the age of {n}. {P} was born in Leeds in {y}.", "{X} died on Monday at {n}. {P} was born in {y}.", "{X}, who was born in {y}, died on Monday aged {n}.", "{X}, the painter, died on Monday. {P} was {n}.\n\n{S} was born in Leeds in {y}.", "{X}, the painter, has died at the age of {n}.\n\nBorn in Leeds in {y}, {p} studied law.",
    "{X}, the painter, has died aged {n}. Born in {y}, {p} studied law.", "{X}, a painter, died at {h} home on Monday. {P} was {n}.\n\nBorn on {m} {d}, {y}, {S} studied law.", "The painter {X}, born in {y}, died on Monday, {h} family said. {P} was {n}.", "{X}, painter, dies at {n} ¶ {X}, the painter, died on Monday. {P} was born in {y}.",
    "{X}, who has died aged {n}, was born in {y}.", "{X}, who died on Monday aged {n}, was born in Leeds in {y}.", "{X} died of a stroke on Monday, {h} son said. {P} was {n}.\n\nThe painter was born on {m} {d}, {y}, in Leeds.", "{X} died on Monday, aged {n}. {S}, born in {y}, was a painter.", "The death of {X} at {n} was announced on Monday. {P} was born in {y}.",
    "{X} was born in {y} and died on Monday at the age of {n}.", "Tributes were paid on Monday to {X}, who has died at {n}. {P} was born in {y}.",
)  # fmt: skip
#: One born in {a} and dead or busy in {b}, aged {n}.
PAST = (
    "{X} was born in {a} and died in {b}, aged {n}.", "{X}, who was born in {a}, died in {b} at the age of {n}.", "{X} ({a}-{b}) died at the age of {n}.", "{X}, born in {a}, died in {b} at {n}.", "{X} died in {b}, aged {n}. {P} was born in {a}.", "Born in {a}, {X} died in {b} at the age of {n}.", "{X} was born in {a}. {P} died in {b} at the age of {n}.",
    "{X}, born in {a}, was {n} when {p} took the throne in {b}.", "{X} was born in {a}. {P} was {n} when {p} won the cup in {b}.", "Born in {a}, {X} won the cup in {b} at the age of {n}.", "{X}, who was born in {a}, won the cup in {b} at {n}.", "In {b}, at the age of {n}, {X}, who was born in {a}, won the cup.", "{X}, born in {a}, moved to Oslo in {b} when {p} was {n}.",
    "Born in {a}, {X} was {n} years old when the war broke out in {b}.", "{X} was {n} when {h} father died in {b}. {P} was born in {a}.", "{X}, born in {a}, married in {b}, aged {n}.", "{X} was born in {a}. {P} won {h} first cup at {n}, in {b}.", "{X} (born {a}) was {n} when {p} won the cup in {b}.",
)  # fmt: skip
#: One who was {k} in {b}, and is {n} at publication, {y}.
THEN = (
    "{X}, {n}, was {k} when {p} won the cup in {b}.", "{X} was {k} when {p} won the cup in {b}. {P} is now {n}.", "{X}, now {n}, won the cup in {b} at the age of {k}.", "{X}, now {n}, was {k} when {p} came to Leeds in {b}.", "In {b}, when {p} was {k}, {X}, now {n}, won the cup.", "{X}, {n}, won the cup in {b}, aged {k}.", "{X}, who is {n}, was {k} at the time of the {b} flood.",
    "{X} was {k} in {b}. Now {n}, {p} lives in Leeds.", "{X}, then {k}, won the cup in {b}. {P} is now {n}.",
)  # fmt: skip
#: One person of age {k}, told again as {n}.
TWICE = (
    "{X}, {k}, was arrested in Leeds on Monday. {S}, {n}, is a nurse.", "{X}, {k}, was arrested in Leeds. Police said {S}, {n}, was armed.", "{X}, {k}, was arrested in Leeds. The {n}-year-old denies the charge.", "{X}, {k}, was arrested in Leeds. {P} is {n}.", "A {k}-year-old {man} was arrested in Leeds. {X}, {n}, denies the charge.", "A {k}-year-old {man} was charged on Monday.\n\n{X}, {n}, of Mill Lane, denies the charge.",
    "The {k}-year-old {man} was named as {X}, {n}.", "A {k}-year-old {man} who was killed in Leeds has been named as {X}, {n}.", "{X}, {k}, won the cup on Monday. The {n}-year-old led from the start.", "{X}, {k}, won the cup on Monday. “I was lucky,” said the {n}-year-old.", "{X}, {k}, has signed for Rovers. The {n}-year-old striker came from City.", "Rovers have signed {X}, {k}, from City. The {n}-year-old joins on a free transfer.",
    "{X}, {k}, will retire in May.\n\n{S}, who is {n}, has led the bank since 2001.", "{X} dies at {k} ¶ {X}, the painter, died on Monday. {P} was {n}.", "{Man}, {k}, held over fire ¶ A {n}-year-old {man} has been held over a fire in Leeds.", "{Man}, {k}, dies in crash ¶ A {man} aged {n} has died in a crash in Leeds.", "{Man} dies in crash ¶ A {k}-year-old {man} has died in a crash in Leeds.\n\nThe {n}-year-old was taken to hospital but died.",
    "A {k}-year-old {man} has died in a crash.\n\nThe {man}, {n}, was taken to hospital but died.", "{X}, {k}, of Leeds, was jailed for fraud. The judge told {S}, {n}, that {p} had been greedy.", "Photo: {X}, {k}, leaves court in Leeds.\n\n{X}, {n}, was jailed for fraud on Monday.", "{X}, aged {k}, was jailed for fraud. {S} ({n}) will serve three years.", "{X} ({k}) was jailed for fraud. {S} ({n}) will serve three years.",
    "Jurors convicted {X}, {k}, on Monday. {S}, a {n}-year-old nurse, will be sentenced in May.", "{k}-year-old {X} was jailed for fraud. {S}, {n}, will serve three years.", "The {k}-year-old nurse was jailed for fraud. {X}, {n}, will serve three years.", "{X}, {k}, a nurse, was stabbed in Leeds. Police said the {n}-year-old had been walking home.", "Police are looking for {X}, {k}. The {n}-year-old was last seen in Leeds.",
    "{X}, {k}, has been missing since Monday. {S} is {n} and has grey hair.", "Friends paid tribute to {X}, {k}. The {n}-year-old died in a crash on Monday.", "{X} turned {k} on Monday. The {n}-year-old still swims every day.", "{X}, who is {k}, still swims every day.\n\n“I feel young,” the {n}-year-old said.", "{X}, {k}, was shot. {P} was {n} years old.",
)  # fmt: skip

PEOPLE = [("Karl Brod", "Brod", "he", "his", "man"), ("Ida Holm", "Holm", "she", "her", "woman"), ("Thomas Reid", "Reid", "he", "his", "man"), ("Maria Costa", "Costa", "she", "her", "woman"), ("Peter Lund", "Lund", "he", "his", "man")]  # fmt: skip


def _of(person: tuple[str, ...], n: int, **more: object) -> dict[str, object]:
    x, s, p, h, man = person
    return {"X": x, "S": s, "p": p, "P": p.capitalize(), "h": h, "man": man, "Man": man.capitalize(), "n": ap(n), "o": nth(n)} | more


def cells() -> Iterator[Cell]:
    """Ages at least three years out."""
    yield from in_stories(_alone())


def _alone() -> Iterator[Cell]:
    for person, date, right, wrong, m, d in zip(PEOPLE, ("2014-05-06", "2019-11-12", "2008-06-17", "2023-09-05", "2017-06-14"), (64, 52, 71, 47, 83), (46, 55, 78, 57, 93), ("March", "July", "January", "April", "February"), (3, 12, 27, 8, 19), strict=True):  # fmt: skip
        more = {"y": int(date[:4]) - right, "w": int(date[:4]) - right, "m": m, "d": d}
        yield from filled(BORN + DIED + BORN_IN_PRINT + DIED_IN_PRINT, [Fill(date, _of(person, wrong, **more), _of(person, right, **more))])
    for person, a, b, wrong in zip(PEOPLE, (1912, 1944, 1931, 1899, 1950), (1952, 1961, 1963, 1931, 1975), (50, 22, 37, 23, 35), strict=True):
        yield from filled(PAST, [Fill("2014-05-06", _of(person, wrong, a=a, b=b), _of(person, b - a, a=a, b=b))])
    for person, date, b, k, wrong in zip(PEOPLE, ("2014-05-06", "2019-11-12", "2008-06-17", "2023-09-05", "2017-06-14"), (1984, 1999, 1970, 2001, 1996), (23, 17, 31, 26, 19), (63, 47, 59, 58, 30), strict=True):
        yield from filled(THEN, [Fill(date, _of(person, wrong, k=k, b=b), _of(person, k + int(date[:4]) - b, k=k, b=b))])
    for person, k, wrong in zip(PEOPLE, (34, 52, 41, 28, 63), (43, 25, 31, 38, 36), strict=True):
        yield from filled(TWICE + TWICE_IN_PRINT, [Fill("2014-05-06", _of(person, wrong, k=k), _of(person, k, k=k))])
