"""Differences of two percentages, told as per cents where they are points and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

DATE = "2019-05-14"
#: A rate, its earlier and later percentage; the difference is {d}, the change in per cents {p}.
RATES = [
    ("unemployment", 4, 7), ("the jobless rate", 9, 6), ("inflation", 2, 5), ("turnout", 58, 64), ("support for the party", 31, 23), ("the share of women on boards", 12, 20), ("the interest rate", 6, 3), ("the sales tax", 5, 8),
    ("approval of the mayor", 44, 36), ("the vacancy rate", 8, 12), ("the company’s market share", 16, 24), ("the graduation rate", 72, 81),
]  # fmt: skip
#: {P}: "3 percent" in the wrong twin, "3 percentage points" in the right one.
TEXTS = (
    "{N} {rose} {P}, from {a} percent to {b} percent.", "{N} {rose} by {P} to {b} percent from {a} percent a year earlier.", "{N} {rose} from {a} percent to {b} percent, {a_rise} of {P}.", "{N} {rose} from {a}% in 2017 to {b}% in 2018, {a_rise} of {P}.",
    "{N} was {b} percent in April, {up} {P} from {a} percent in March.", "{N} was {b}%, {P} {higher} than the {a}% of 2017.", "{N} was {a} percent in 2017 and {b} percent in 2018, {a_rise} of {P}.", "{N} was {a} percent in 2017. In 2018 it was {b} percent, {a_rise} of {P}.",
    "{N} {rose} {P} in 2018, the report said. It was {b} percent, compared with {a} percent in 2017.", "{N} {rose} {P} last year.\n\nIt {rose} from {a} percent to {b} percent, the report said.", "{N} {rose} last year from {a} percent to {b} percent. The {rise} of {P} surprised the mayor.",
    "From {a} percent in 2013, {n} {rose} {P} to {b} percent in 2018.", "{N} has {risen} {P} since 2013, from {a} percent to {b} percent.", "At {b} percent, {n} was {P} {higher} than in 2017, when it was {a} percent.",
    "There was {a_rise} of {P} in {n}, from {a} percent in 2017 to {b} percent in 2018.", "{A_rise} of {P} in {n}, from {a} percent to {b} percent, was reported on Tuesday.", "{N}, which was {a} percent in 2017, {rose} {P} to {b} percent in 2018.",
    "{N} was {b} percent last year, against {a} percent in 2017: {a_rise} of {P}.", "{N} will {rise_v} {P} next year, from {a} percent to {b} percent.", "{N} {rose} to {b} percent in April, {up} {P} from March’s {a} percent.", "{N} stood at {a} percent in 2013; by 2018 it was {b} percent, {P} {higher}.",
    "The report put {n} at {b} percent, {a_rise} of {P} from {a} percent in 2017.", "{N} {rose} {P} ({a}% to {b}%).", "A poll on Tuesday put {n} at {b} percent, {up} {P} from {a} percent in March.", "The report said {n} had {risen} by {P}, from {a} percent to {b} percent, in five years.",
    "In 2017, {n} was {a} percent. Last year it was {b} percent, or {P} {higher}.", "{N}: {b} percent ({up} {P} from {a} percent).", "{N} {rose} by {P} over the year. In March 2018 it was {a} percent; this March it was {b} percent.", "Figures show that {n} is {b} percent, {P} {higher} than a year ago, when it stood at {a} percent.",
)  # fmt: skip
#: In longer sentences, beside other news.
LONGER = (
    "{N}, at {b} percent, was {P} {higher} than in 2017, when it was {a} percent.", "The {rise} in {n}, from {a} percent to {b} percent, amounts to {P}.", "{N} {rose}, from {a} percent to {b} percent, or {P}, in only two years.", "{N} {rose} for the third year in a row, {up} {P} to {b} percent, from {a} percent in 2017.",
    "A year ago {n} was {a} percent; today it is {b} percent, {a_rise} of {P}.", "“That is {a_rise} of {P},” the mayor said of {n}, which went from {a} percent in 2017 to {b} percent last year.", "{N} {rose} from {a} percent in January to {b} percent in December — {a_rise} of {P}.", "{N} {rose} {P}, the largest {rise} in a decade, to {b} percent from {a} percent.",
    "The figures put {n} at {b} percent, {P} {higher} than the {a} percent recorded in 2017.", "The council said {n} was {b} percent in April, {up} from {a} percent in April 2018, {a_rise} of {P}.", "Officials attributed the {P} {rise} in {n}, to {b} percent from {a} percent, to the weather.", "Last year saw {n} {rise_v} {P}, from {a} percent to {b} percent.",
    "Since 2013, {n} has {risen} {P}, from {a}% to {b}%.", "{N} has {risen} from {a} percent to {b} percent, {up} {P} in two years.", "It means {n} has {risen} by {P}, from {a} percent when the mayor took office to {b} percent now.", "{N} {rose} to {b} percent, or by {P}, from {a} percent.",
)  # fmt: skip
#: Said of what people do: {V} is "raised" or "cut".
DONE = (
    "The government {raised} {n} by {P}, from {a} percent to {b} percent.", "The central bank {raised} its key rate by {P}, to {b} percent from {a} percent.", "Parliament voted to {raise} the tax by {P}, from {a} percent to {b} percent.", "The party {won} {b} percent of the vote, {up} {P} from {a} percent four years ago.",
    "The bank’s rate was {raised} {P} to {b} percent from {a} percent.", "The senator, at {b} percent in the poll, has {gained} {P} since March, when he had {a} percent.",
)  # fmt: skip
#: The other way round: what is told in points is the change in per cents.
POINTS = (
    "{N} {rose} {p} percentage points, from {a} percent to {b} percent.", "{N} {rose} from {a} percent to {b} percent, {a_rise} of {p} percentage points.", "{N} was {b} percent, {up} {p} percentage points from {a} percent a year earlier.",
)  # fmt: skip
UP = {"rose": "rose", "a_rise": "a rise", "rise": "rise", "up": "up", "higher": "higher", "risen": "risen", "rise_v": "rise", "raised": "raised", "raise": "raise", "won": "won", "gained": "gained", "A_rise": "A rise"}
UP2 = {"rose": "climbed", "a_rise": "an increase", "rise": "increase", "up": "up", "higher": "higher", "risen": "climbed", "rise_v": "climb", "raised": "increased", "raise": "increase", "won": "took", "gained": "gained", "A_rise": "An increase"}
DOWN = {"rose": "fell", "a_rise": "a drop", "rise": "drop", "up": "down", "higher": "lower", "risen": "fallen", "rise_v": "fall", "raised": "cut", "raise": "cut", "won": "won", "gained": "lost", "A_rise": "A drop"}
DOWN2 = {"rose": "dropped", "a_rise": "a decline", "rise": "decline", "up": "down", "higher": "lower", "risen": "dropped", "rise_v": "drop", "raised": "lowered", "raise": "lower", "won": "took", "gained": "lost", "A_rise": "A decline"}


def _said(text: str, **values: object) -> str:
    out = text.format(**values)
    return out[:1].upper() + out[1:]


def cells() -> Iterator[Cell]:
    """Every rate in every wording."""
    for i, (noun, a, b) in enumerate(RATES):
        words: dict[str, object] = dict((UP, UP2)[i % 2] if b > a else (DOWN, DOWN2)[i % 2])
        words |= {"n": noun, "N": noun[:1].upper() + noun[1:], "a": a, "b": b}
        d, p = abs(b - a), round(abs(b / a - 1) * 100)
        for text in (*TEXTS, *LONGER):
            cent = "%" if "{a}%" in text else " percent"
            yield Cell((text,), _said(text, P=f"{d}{cent}", **words), _said(text, P=f"{d} percentage points", **words), DATE)
            yield Cell((text + " [share]",), "", _said(text, P=f"{p}{cent}", **words), DATE)
        for text in DONE:
            if "{n}" not in text or noun in ("the sales tax", "the interest rate"):
                yield Cell((text,), _said(text, P=f"{d} percent", **words), _said(text, P=f"{d} percentage points", **words), DATE)
        for text in POINTS:
            yield Cell((text,), _said(text, p=p, **words), _said(text, p=d, **words), DATE)
