"""The tense of a verb against its date: what will be done in the past, what was done in the future, and last year's number in January."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from bench.grid import Cell

#: Who, what they do (base, past, participle), in the present of a timetable or "".
DEEDS = [
    ("the court", "is", "hear the appeal", "heard the appeal", "heard the appeal", ""),
    ("the museum", "is", "reopen", "reopened", "reopened", "reopens"),
    ("residents", "are", "vote on the plan", "voted on the plan", "voted on the plan", ""),
    ("the orchestra", "is", "play in Leeds", "played in Leeds", "played in Leeds", ""),
    ("the company", "is", "publish its results", "published its results", "published its results", ""),
    ("the two teams", "are", "meet in the final", "met in the final", "met in the final", "meet in the final"),
    ("the minister", "is", "visit the flooded towns", "visited the flooded towns", "visited the flooded towns", "visits the flooded towns"),
    ("a new clinic", "is", "open in Hull", "opened in Hull", "opened in Hull", "opens in Hull"),
    ("the trial", "is", "begin", "began", "begun", "begins"),
    ("nurses", "are", "go on strike", "went on strike", "gone on strike", "go on strike"),
]  # fmt: skip
#: What is done to a thing, and its participle.
DONE = [
    ("the appeal", "was", "heard"), ("the results", "were", "announced"), ("the road", "was", "closed for repairs"), ("the verdict", "was", "handed down"), ("the bridge", "was", "opened to traffic"),
    ("the mayor", "was", "sworn in"), ("the medals", "were", "presented"), ("the singer", "was", "buried in Leeds"), ("the two men", "were", "sentenced"), ("the ban", "was", "lifted"),
]  # fmt: skip
NOUNS = ["the hearing", "the final", "the funeral", "the referendum", "the concert", "the auction", "the annual meeting", "the parade"]
#: A day behind and one ahead of June 18, 2024, each with its preposition.
TIMES = [
    ("on May 27", "on July 8"), ("on June 10", "on June 28"), ("on Monday, June 10", "on Monday, June 24"), ("on March 2, 2024", "on Sept. 14, 2024"), ("on 29 May", "on 19 July"),
    ("on June 10, 2024", "on June 27, 2024"), ("on Friday, 7 June", "on Friday, 5 July"), ("on April 12, 2024", "on October 4, 2024"),
]  # fmt: skip
ROUGH = [("last week", "next week"), ("last month", "next month"), ("yesterday", "tomorrow"), ("in 2022", "in 2026"), ("in March 2023", "in March 2025"), ("last Friday", "next Friday")]
AHEAD = {
    "will": "{S} will {v} {D}.",
    "will, said": "{S} will {v} {D}, officials said.",
    "said it will": "Officials said on Monday that {s} will {v} {D}.",
    "On D, will": "{Df}, {s} will {v}.",
    "is to": "{S} {is} to {v} {D}.",
    "is going to": "{S} {is} going to {v} {D}.",
    "is expected to": "{S} {is} expected to {v} {D}.",
    "is due to": "{S} {is} due to {v} {D}.",
    "is scheduled to": "{S} {is} scheduled to {v} {D}.",
    "is set to": "{S} {is} set to {v} {D}.",
    "timetable": "{S} {vs} {D}.",
    "timetable, front": "{Df}, {s} {vs}.",
    "will then": "Talks will go on this week and {s} will {v} {D}.",
    "when": "All eyes will be on Leeds {D}, when {s} will {v}.",
    "when it will": "The next step is {D}, when {s} {is} due to {v}.",
    "after": "{S} will {v} {D}, months after the fire.",
    "headline": "A day that many wait for ¶ {S} will {v} {D}.",
    "second paragraph": "The mayor said on Monday that he was pleased.\n\n{S} will {v} {D}.",
    "also": "{S} will also {v} {D}, the first time in ten years.",
    "not": "{S} will not {v} until {d}.",
    "will be able": "{S} will be able to {v} {D}.",
    "caption": "Photo: Workers in Leeds, where {s} will {v} {D}.",
    "at an hour": "{S} will {v} at 10 a.m. {D}.",
}
BEHIND = {
    "past": "{S} {vd} {D}.",
    "past, said": "{S} {vd} {D}, officials said.",
    "said that": "Officials said on Monday that {s} {vd} {D}.",
    "On D, past": "{Df}, {s} {vd}.",
    "had": "{S} had {pp} {D}.",
    "and": "{S} {vd} {D} and drew a large crowd.",
    "when": "The day came {D}, when {s} {vd}.",
    "after": "{S} {vd} {D}, months after the fire.",
    "crowd": "{S} {vd} {D} before a crowd of 300.",
    "headline": "A day that many waited for ¶ {S} {vd} {D}.",
    "second paragraph": "The mayor said on Monday that he was pleased.\n\n{S} {vd} {D}.",
    "caption": "Photo: Workers in Leeds, where {s} {vd} {D}.",
    "at an hour": "{S} {vd} at 10 a.m. {D}.",
}
#: The same, of a second row of wordings.
AHEAD |= {
    "weather permitting": "{S} will, if the weather holds, {v} {D}.",
    "is planning to": "{S} {is} planning to {v} {D}.",
    "is hoping to": "{S} {is} hoping to {v} {D}.",
    "is preparing to": "{S} {is} preparing to {v} {D}.",
    "is likely to": "{S} {is} likely to {v} {D}.",
    "is slated to": "{S} {is} slated to {v} {D}.",
    "will finally": "{S} will finally {v} {D}.",
    "if all goes well": "If all goes well, {s} will {v} {D}.",
    "come": "Come {d}, {s} will {v}.",
    "On D s will": "{Df} {s} will {v}.",
    "later": "Later this month, {D}, {s} will {v}.",
    "and will": "{S} will rest this week and will {v} {D}.",
    "after which": "Talks end today, after which {s} will {v} {D}.",
    "officials said, will": "{S}, officials said, will {v} {D}.",
    "where": "Crowds are gathering in Leeds, where {s} {is} to {v} {D}.",
}
BEHIND |= {
    "On D s past": "{Df} {s} {vd}.",
    "officials said, past": "{S}, officials said, {vd} {D}.",
    "it was D that": "It was {D} that {s} {vd}.",
    "finally": "{S} finally {vd} {D}.",
    "when s vd": "Nobody was hurt when {s} {vd} {D}.",
    "again": "{S} {vd} {D} and again a week later.",
    "since s vd": "Since {s} {vd} {D}, much has changed.",
    "after s vd": "After {s} {vd} {D}, much changed.",
    "late": "{S} {vd} late {D}.",
    "as planned": "{S} {vd} as planned {D}.",
    "reportedly": "{S} reportedly {vd} {D}.",
    "first time": "{S} {vd} {D} for the first time.",
    "because": "Nobody slept because {s} {vd} {D}.",
    "where past": "Crowds gathered in Leeds, where {s} {vd} {D}.",
    "years after": "{S} {vd} {D}, ten years after the flood.",
}
PASSIVE_AHEAD = {
    "will be": "{S} will be {pp} {D}.",
    "are to be": "{S} {is} to be {pp} {D}.",
    "expected": "{S} {is} expected to be {pp} {D}.",
    "due": "{S} {is} due to be {pp} {D}.",
    "On D": "{Df}, {s} will be {pp}.",
    "which will be": "{S}, which will be {pp} {D}, drew much comment.",
    "said": "Officials said on Monday that {s} will be {pp} {D}.",
}
PASSIVE_BEHIND = {
    "was": "{S} {was} {pp} {D}.",
    "was, said": "{S} {was} {pp} {D}, officials said.",
    "On D": "{Df}, {s} {was} {pp}.",
    "pp, drew": "{S}, {pp} {D}, drew much comment.",
    "which was": "{S}, which {was} {pp} {D}, drew much comment.",
    "had been": "{S} had been {pp} {D}.",
    "said": "Officials said on Monday that {s} {was} {pp} {D}.",
    "at a ceremony": "{S} {was} {pp} in front of reporters {D}.",
}
NOUN_AHEAD = {
    "is D": "{S} is {D}.",
    "is for": "{S} is scheduled for {d}.",
    "set for": "{S} is set for {d}.",
    "will be": "{S} will be {D}.",
    "will take place": "{S} will take place {D}.",
    "will be held": "{S} will be held {D} in Leeds.",
    "takes place": "{S} takes place {D}.",
    "upcoming": "He is preparing for {s}, which takes place {D}.",
    "next": "The date of {s} has been fixed: it will be {D}.",
    "tickets": "Tickets are on sale for {s}, to be held {D}.",
}
NOUN_BEHIND = {
    "took place": "{S} took place {D}.",
    "was held": "{S} was held {D} in Leeds.",
    "held D, drew": "{S}, held {D}, drew a large crowd.",
    "after n D": "He fell ill after {s} {D}.",
    "which took place": "{S}, which took place {D}, drew a large crowd.",
    "photo": "Photo: People watch {s} {D}.",
    "it was": "It was {D} that {s} took place.",
}
SAID_BEHIND = ["The minister said {D} that the talks would go on.", "In a statement released {D}, the firm denied it.", "He was arrested {D} in Leeds.", "She died {D}, aged 91.", "The ship sank {D} off the coast.", "Police searched the house {D}.", "The crash {D} killed two people.", "He was shot dead {D}.", "Snow fell in Leeds {D}.", "Shares closed at 41 dollars {D}.", "The two men were arrested {D} after a chase.", "Rain stopped play {D}.", "The dollar fell to 96 yen {D}.", "A fire broke out {D} at a mill.", "The body was found {D} by a walker.", "Voters elected a new mayor {D}.", "She gave birth to twins {D}.", "The team beat Leeds 3-1 {D}.", "The film opened {D} to good reviews.", "The plane crashed {D} near Hull."]
#: Typed in January 2024: the day has its weekday, or the verb its tense.
TYPED = [
    "{S} {vd} on Tuesday, Jan. 9, {Y}.", "{S} {vd} on Wednesday, January 10, {Y}.", "{S} {vd} on Thursday, 11 January {Y}.", "{S} {vd} yesterday, Jan. 11, {Y}.", "On Monday, Jan. 8, {Y}, {s} {vd}.",
    "{S} will {v} on Jan. 30, {Y}.", "{S} will {v} on Tuesday, Feb. 6, {Y}.", "{S} {is} expected to {v} on Jan. 24, {Y}.", "{S} will {v} next week, on Jan. 17, {Y}.", "{S} {vd} this week, on Tuesday, Jan. 9, {Y}.",
    "On Feb. 1, {Y}, {s} will {v}.", "Officials said on Thursday that {s} will {v} on Jan. 30, {Y}.", "{S} {vd} on Friday, Jan. 5, {Y}, officials said.", "{S} {vd} today, Jan. 12, {Y}.",
]  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(text: str, when: str, **values: str) -> str:
    return text.format(D=when, Df=_capital(when), d=when.removeprefix("on "), **values).replace("..", ".")


def _scattered(n: int) -> int:
    """A number that has nothing to do with the lengths of the tables."""
    return n * 2654435761 >> 7


def cells() -> Iterator[Cell]:
    """Every deed in every wording, on a day of its tense and on one against it."""
    turn = count()

    def pair(axes: tuple[str, ...], text: str, ahead: bool, values: dict[str, str], times: list[tuple[str, str]]) -> Cell:
        past, future = times[_scattered(next(turn)) % len(times)]
        right, wrong = (future, past) if ahead else (past, future)
        return Cell(axes, _said(text, wrong, **values), _said(text, right, **values), "2024-06-18")

    for s, now, v, vd, pp, vs in DEEDS:
        values = {"s": s, "S": _capital(s), "is": now, "v": v, "vd": vd, "pp": pp, "vs": vs}
        for axis, text in AHEAD.items():
            if "{vs}" in text and not vs:
                continue
            yield pair((f"ahead: {axis}", f"{s} {v}, ahead"), text, True, values, TIMES)
        for axis, text in BEHIND.items():
            yield pair((f"behind: {axis}", f"{s} {v}, behind"), text, False, values, TIMES)
        for rough in ROUGH:
            yield pair((f"rough: {rough[0]}",), "{S} will {v} {D}.", True, values, [rough])
            yield pair((f"rough: {rough[1]}",), "{S} {vd} {D}.", False, values, [rough])
        for text in TYPED:
            yield Cell((f"typed: {text}",), text.format(Y=2023, **values), text.format(Y=2024, **values), "2024-01-12")
    for s, was, pp in DONE:
        values = {"s": s, "S": _capital(s), "was": was, "is": {"was": "is", "were": "are"}[was], "pp": pp}
        for axis, text in PASSIVE_AHEAD.items():
            yield pair((f"passive ahead: {axis}", f"{s} {pp}"), text, True, values, TIMES)
        for axis, text in PASSIVE_BEHIND.items():
            yield pair((f"passive behind: {axis}", f"{s} {pp}"), text, False, values, TIMES)
    for s in NOUNS:
        values = {"s": s, "S": _capital(s)}
        for axis, text in NOUN_AHEAD.items():
            yield pair((f"noun ahead: {axis}", s), text, True, values, TIMES)
        for axis, text in NOUN_BEHIND.items():
            yield pair((f"noun behind: {axis}", s), text, False, values, TIMES)
    for text in SAID_BEHIND:
        for times in TIMES:
            yield pair((text,), text, False, {}, [times])
