"""Months without their year: last year's, told in the past; "last March" in June; "next July" in June."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from bench.grid import Cell

#: A date, months that were last year's, months of this year, words for a month that two years share, words for one that is plain.
DATES = [
    ("2024-06-18", ("September", "October", "November", "August"), ("February", "March", "April", "May"), ("last March", "last April"), ("last October", "last November"), ("next July", "next August"), ("next January", "next February")),
    ("2023-05-24", ("July", "August", "September", "October"), ("January", "February", "March", "April"), ("last February", "last March"), ("last September", "last October"), ("next June", "next July"), ("next January", "next March")),
    ("2024-08-20", ("September", "October", "November", "December"), ("March", "April", "May", "June"), ("last May", "last June"), ("last December", "last November"), ("next September", "next October"), ("next February", "next March")),
]  # fmt: skip
DEEDS = [
    ("the company", "closed its plant in Leeds", "closed its plant in Leeds"), ("a court", "rejected the appeal", "rejected the appeal"), ("the minister", "resigned over the scandal", "resigned over the scandal"),
    ("a fire", "destroyed the market", "destroyed the market"), ("the club", "sacked its coach", "sacked its coach"), ("the two leaders", "met in Vienna", "met in Vienna"),
    ("voters", "rejected the plan", "rejected the plan"), ("a storm", "cut power to 4,000 homes", "cut power to 4,000 homes"),
]  # fmt: skip
DONE = [("the bridge", "was", "opened"), ("the suspect", "was", "arrested"), ("the workers", "were", "laid off"), ("the law", "was", "passed"), ("the singer", "was", "taken to hospital"), ("the film", "was", "shown in Venice")]
TOLD = {
    "past in M": "{S} {v} in {M}.",
    "In M, past": "In {M}, {s} {v}.",
    "In M past": "In {M} {s} {v}.",
    "past in early M": "{S} {v} in early {M}.",
    "past in late M": "{S} {v} in late {M}.",
    "past in mid-M": "{S} {v} in mid-{M}.",
    "past on M 4": "{S} {v} on {M} 4.",
    "On M 12, past": "On {M} 12, {s} {v}.",
    "past on 17 M": "{S} {v} on 17 {M}.",
    "had in M": "{S} had {pp} in {M}.",
    "after": "The mayor spoke on Monday, months after {s} {v} in {M}.",
    "when": "The row began in {M}, when {s} {v}.",
    "said": "{S} {v} in {M}, officials said on Monday.",
    "said that": "Officials said on Monday that {s} {v} in {M}.",
    "second sentence": "The mayor spoke on Monday. {S} {v} in {M}.",
    "second paragraph": "The mayor said on Monday that he was pleased.\n\n{S} {v} in {M}.",
    "after a comma": "{S} {v} in {M}, the first such case in Leeds.",
    "at the end of": "{S} {v} at the end of {M}.",
    "relative": "Little is left of what was here when {s} {v} in {M}.",
    "and": "{S} {v} in {M} and has said nothing since.",
    "but": "{S} {v} in {M} but nobody was surprised.",
    "then": "{S} {v} in {M}. The mayor then asked for help.",
}
PASSIVE = {
    "was": "{S} {was} {pp} in {M}.",
    "which was": "{S}, which {was} {pp} in {M}, drew little comment.",
    "pp in M": "{S}, {pp} in {M}, drew little comment.",
    "had been": "{S} had been {pp} in {M}.",
    "In M": "In {M}, {s} {was} {pp}.",
    "since": "{S} {was} {pp} in {M}, the mayor said on Monday.",
    "day": "{S} {was} {pp} on {M} 9.",
}
NOUNS = ["The fire in {M} killed two people.", "The vote in {M} was close.", "The attack in {M} drew protests.", "He won the race in {M}.", "She lost her seat in {M}.", "He was born in Leeds and died there in {M}.", "The {M} fire killed two people.", "The {M} 9 attack killed two people.", "The merger in {M} cost 400 jobs.", "A study published in {M} found cracks in the dam.", "He has been ill since a stroke in {M}.", "Her first novel came out in {M}.", "It was the worst flood since one in {M} that killed two people.", "In an interview in {M}, he denied it.", "Photo: The bridge in Leeds after the flood in {M}.", "Profits fell after a strike in {M}."]
LAST = ["{S} {v} {L}.", "{L}, {s} {v}.", "{S} {v} {L}, officials said on Monday.", "The mayor spoke on Monday. {S} {v} {L}.", "The row began {L}, when {s} {v}.", "{S} had {pp} {L}."]
NEXT = ["The museum will reopen {N}.", "The trial is due to begin {N}.", "The contract runs out {N}.", "{N}, the two teams will meet again.", "The mayor said on Monday that the bridge would close {N}.", "A new law takes effect {N}."]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def cells() -> Iterator[Cell]:
    """Every deed in every wording, in a month of last year and in one of this year."""
    turn = count()
    for date, old, new, shared, plain, soon, later in DATES:

        def pair(axis: str, text: str, wrong: tuple[str, ...], right: tuple[str, ...], date: str = date, **values: str) -> Cell:
            n = next(turn)
            said = [_capital(text.format(M=m, L=m, N=m, **values)) for m in (wrong[n % len(wrong)], right[n % len(right)])]
            return Cell((axis,), said[0], said[1], date)

        for s, v, pp in DEEDS:
            for axis, text in TOLD.items():
                yield pair(f"told: {axis}", text, old, new, s=s, S=_capital(s), v=v, pp=pp)
            for text in LAST:
                yield pair(f"last: {text}", text, shared, plain, s=s, S=_capital(s), v=v, pp=pp)
        for s, was, pp in DONE:
            for axis, text in PASSIVE.items():
                yield pair(f"passive: {axis}", text, old, new, s=s, S=_capital(s), was=was, pp=pp)
        for text in NOUNS:
            for _ in range(4):
                yield pair(f"noun: {text}", text, old, new)
        for text in NEXT:
            for _ in range(2):
                yield pair(f"next: {text}", text, soon, later)
