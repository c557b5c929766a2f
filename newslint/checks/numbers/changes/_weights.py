"""The weights of the evidence for a change and two values, fitted by `bench/fit.py` and rounded."""

from __future__ import annotations

#: Of changes that do not follow from two values (NL301).
WEIGHTS: dict[str, int] = {
    "distributed": 27, "pair by pronoun": 22, "how after": 18, "summed up": 17, "told next": 15, "base shared": 14, "in one sentence": 14,
    "pair of one time": 14, "leads base": 13, "off twofold": 12, "taken up": 12, "fraction": 10, "join to from": 10,
    "half in sentence": 9, "how noun is": 9, "of the other base": 9, "pair of two times": 9, "how noun of": 8, "how taken": 8, "noun": 8,
    "then and now": 8, "aligned": 7, "how factor": 7, "names a class": 7, "stands on": 7, "no noun": 6, "change first": 5, "gap short": 5,
    "join from to": 5, "join was from": 5, "leads to": 5, "slip": 5, "between 0": 4, "change last over a word of change": 4,
    "off a little": 4, "how way": 3, "kind measure": 3, "leads from": 3, "order told": 3, "pair in sentence": 3, "pair shares a word": 3,
    "sort way": 3, "values 2": 3, "before next paragraph": 2, "the difference as per cents": 2, "time apart": 2, "time shared": 2,
    "after next paragraph": 1, "claims 0": 1, "from title": 1, "stands elsewhere": 1, "twentyfold": 1, "value is a change": 1,
    "base alone": -1, "change between over a word of change": -1, "explained here firmly": -1, "how moved": -1, "join listed": -1,
    "join paren": -1, "join two bases": -1, "kind cardinal": -1, "kind money": -1, "value joined to another": -1,
    "change between across and": -2, "how by": -2, "how compared": -2, "how listed": -2, "how signed": -2, "names nothing": -2,
    "one clause": -2, "over 0 values": -2, "pair in clause": -2, "pair of another sort of change": -2, "quoted": -2,
    "repeated and explained": -2, "sort factor": -2, "values many": -2, "gap middle": -3, "how by object": -3, "join against": -3,
    "nouns differ": -3, "other clause": -3, "over 1 values": -3, "over a change": -3, "pair in paragraphs": -3, "pair shares a class": -3,
    "claims 2": -4, "expected value": -4, "join crossed": -4, "join timed": -4, "after far": -5, "explained here loosely": -5,
    "of a time of its own": -5, "pair in next sentence": -5, "pair in two sentences": -5, "share of percents": -5, "values 3": -5,
    "a day's move": -6, "base apart": -6, "between 1": -6, "change first over a word of change": -6, "change last across new subject": -6,
    "explained near loosely": -6, "fivefold": -6, "off fivefold": -6, "over a change of its sort": -6, "pair across new subject": -6,
    "after next": -7, "bound value": -7, "explained far loosely": -7, "gap long": -7, "names its thing": -7, "sort size": -7, "vague": -7,
    "how times": -8, "join base first": -8, "order untold": -8, "than planned": -8, "values 4": -8, "change last": -9, "expected": -9,
    "of another one": -9, "pair across contrast": -9, "twofold": -9, "between 2": -10, "change first across contrast": -10,
    "pair shares nothing": -10, "before next": -11, "change first across and": -11, "contrary": -11, "explained far firmly": -11,
    "how or": -11, "leads elsewhere": -11, "names a word": -11, "claims 1": -12, "how paren": -12, "join untimed": -12,
    "change last across contrast": -13, "kind percent": -13, "change first across new subject": -14, "names another": -14,
    "one noun": -14, "before far": -15, "contrary and wrong": -15, "explained near firmly": -15, "loss": -15, "small": -15,
    "across another object": -16, "explained near by its own": -16, "change last across and": -17, "how object": -17,
    "names two words": -18, "off widely": -18, "repeated": -20, "value of another change": -20, "pair of another change": -21,
    "explained here by its own": -22, "names another thing": -28, "across another change": -29,
}  # fmt: skip
ENOUGH = 11
#: Of differences of percentages told as per cents (NL302).
POINT_WEIGHTS: dict[str, int] = {
    "values 2": 19, "pair by pronoun": 17, "how after": 14, "how noun of": 12, "join timed": 11, "names nothing": 10, "base shared": 9,
    "between 0": 9, "change first": 9, "from title": 9, "slip": 9, "taken up": 9, "title": 9, "gap short": 8, "off fivefold": 8,
    "pair of other times": 7, "pair of two times": 7, "then and now": 7, "pair in next sentence": 6, "in one sentence": 5,
    "join was from": 4, "leads from": 4, "off twofold": 4, "claims 1": 3, "expected": 3, "pair in sentence": 3, "quoted": 3,
    "the difference as per cents": 3, "base alone": 2, "change last across and": 2, "half a clause": 2, "how by object": 2,
    "names a word": 2, "over 0 values": 2, "pair shares a word": 2, "share of percents": 2, "sort share": 2, "time shared": 2,
    "after next paragraph": 1, "before next paragraph": 1, "join untimed": 1, "leads base": 1, "pair in clause": 1,
    "names another thing": -1, "stands on": -1, "gap middle": -2, "how compared": -2, "how object": -2, "how taken": -2,
    "join from to": -2, "names its thing": -2, "off widely": -2, "pair across contrast": -2, "sort points": -2, "before next": -3,
    "change last": -3, "claims 0": -3, "half in sentence": -3, "how next": -3, "pair shares nothing": -3, "change between": -4,
    "pair of another sort of change": -5, "stands elsewhere": -5, "names two words": -6, "repeated": -6,
    "change last over a word of change": -7, "after next": -8, "change first across and": -9, "than planned": -9,
    "change first over a word of change": -10, "change last across contrast": -10, "names another": -10, "off a little": -10,
    "pair in paragraphs": -10, "twofold": -10, "of a time of its own": -11, "across another object": -12, "of another one": -12,
    "join base first": -13, "pair of another change": -15, "change first across contrast": -21,
}  # fmt: skip
ENOUGH_POINTS = 30
