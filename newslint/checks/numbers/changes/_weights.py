"""The weights of the evidence for a change and two values, fitted by `bench/fit.py` and rounded."""

from __future__ import annotations

#: Of changes that do not follow from two values (NL301).
WEIGHTS: dict[str, int] = {
    "distributed": 28, "pair by pronoun": 22, "how after": 18, "base shared": 15, "leads base": 13, "pair of one time": 13,
    "in one sentence": 12, "off twofold": 12, "join to from": 11, "fraction": 10, "half in sentence": 10, "of the other base": 10,
    "how noun is": 9, "how factor": 8, "then and now": 8, "aligned": 7, "how noun of": 7, "how taken": 7, "join from to": 7, "noun": 7,
    "pair in sentence": 7, "pair of two times": 7, "stands on": 7, "no noun": 6, "off a little": 6, "gap short": 4, "how way": 4,
    "leads to": 4, "slip": 4, "sort way": 4, "taken up": 4, "time shared": 4, "values 2": 4, "between 0": 3, "change first": 3,
    "change last over a word of change": 3, "join was from": 3, "leads from": 3, "names a class": 3, "order told": 3,
    "before next paragraph": 2, "how next": 2, "the difference as per cents": 2, "change between": 1, "claims 0": 1, "from title": 1,
    "kind measure": 1, "pair shares a word": 1, "twentyfold": 1, "change between over a word of change": -1, "explained here firmly": -1,
    "how compared": -1, "how listed": -1, "how moved": -1, "join paren": -1, "kind cardinal": -1, "pair across contrast": -1,
    "pair in clause": -1, "pair of other times": -1, "sort factor": -1, "stands elsewhere": -1, "time apart": -1,
    "change between across and": -2, "change first across contrast": -2, "how by": -2, "how by object": -2, "how signed": -2,
    "join two bases": -2, "names nothing": -2, "other clause": -2, "over 0 values": -2, "pair of another sort of change": -2,
    "pair shares a class": -2, "quoted": -2, "repeated and explained": -2, "value joined to another": -2, "claims 2": -3,
    "expected value": -3, "gap middle": -3, "join timed": -3, "nouns differ": -3, "over 1 values": -3, "values many": -3,
    "base apart": -4, "before next": -4, "contrary but right": -4, "half a clause": -4, "join against": -4, "join crossed": -4,
    "over a change": -4, "twofold": -4, "values 3": -4, "explained here loosely": -5, "pair in two sentences": -5,
    "share of percents": -5, "between 1": -6, "change first over a word of change": -6, "gap long": -6, "off fivefold": -6,
    "over a change of its sort": -6, "pair in paragraphs": -6, "than planned": -6, "a day's move": -7, "bound value": -7,
    "join base first": -7, "pair in next sentence": -7, "expected": -8, "explained near loosely": -8, "fivefold": -8,
    "vague": -8, "after far": -9, "after next": -9, "change last": -9, "change last across new subject": -9, "explained far loosely": -9,
    "how times": -9, "names its thing": -9, "order untold": -9, "sort size": -9, "values 4": -9, "between 2": -10, "of another one": -10,
    "pair shares nothing": -10, "change first across and": -11, "names a word": -11, "names another": -11, "how paren": -12,
    "join untimed": -12, "leads elsewhere": -12, "of a time of its own": -12, "pair across new subject": -12,
    "change last across contrast": -13, "contrary": -13, "contrary and wrong": -13, "kind percent": -13, "one noun": -13, "claims 1": -14,
    "explained far firmly": -14, "across another object": -15, "before far": -15, "change first across new subject": -15, "how or": -15,
    "explained near by its own": -16, "explained near firmly": -16, "how object": -16, "loss": -16, "small": -16, "names two words": -18,
    "value of another change": -18, "change last across and": -19, "explained here by its own": -20, "repeated": -20, "off widely": -21,
    "pair of another change": -22, "names another thing": -28, "across another change": -32,
}  # fmt: skip
ENOUGH = 13
#: Of differences of percentages told as per cents (NL302).
POINT_WEIGHTS: dict[str, int] = {
    "values 2": 15, "how after": 13, "pair by pronoun": 13, "names nothing": 12, "change first": 11, "base shared": 10, "gap short": 10,
    "join timed": 10, "off twofold": 10, "how noun of": 9, "slip": 9, "between 0": 8, "from title": 7, "pair in next sentence": 7,
    "taken up": 7, "then and now": 7, "title": 7, "claims 1": 5, "how taken": 5, "the difference as per cents": 5, "off fivefold": 4,
    "pair of other times": 4, "pair of two times": 4, "quoted": 4, "base alone": 3, "how by object": 3, "leads from": 3,
    "pair in sentence": 3, "expected value": 2, "half a clause": 2, "in one sentence": 2, "join was from": 2, "order told": 2,
    "over 0 values": 2, "share of percents": 2, "sort share": 2, "time shared": 2, "after next paragraph": 1, "before next paragraph": 1,
    "change last across and": 1, "how next": 1, "pair in clause": 1, "pair shares a word": 1, "between 1": -1, "half in sentence": -1,
    "join untimed": -1, "pair across contrast": -1, "change last": -2, "how object": -2, "join against": -2, "join to from": -2,
    "order untold": -2, "pair shares nothing": -2, "sort points": -2, "how compared": -3, "join base first": -3, "leads base": -3,
    "names two words": -3, "after next": -4, "before next": -4, "claims 0": -4, "gap middle": -4, "join from to": -4,
    "off widely": -4, "names another thing": -5, "pair of another sort of change": -5, "stands elsewhere": -5, "change between": -7,
    "than planned": -7, "values 3": -7, "repeated": -8, "value joined to another": -8, "change last across contrast": -9,
    "change last over a word of change": -9, "of a time of its own": -10, "off a little": -10, "pair of another change": -10,
    "across another object": -11, "pair in paragraphs": -11, "change first over a word of change": -12, "twofold": -12,
    "names another": -13, "of another one": -13, "change first across contrast": -20,
}  # fmt: skip
ENOUGH_POINTS = 23
