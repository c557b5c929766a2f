"""A figure where the house writes a word ("2-day"), the two mixed in one sentence, "%" beside "percent".

## Why it matters
Most stylebooks spell out one to nine and give figures from 10 on, with exceptions for ages, measures, money, scores and times; an article
that does both looks unedited. A note for the desk, never an error.

## When to ignore
Technical copy, sports results and recipes count in figures throughout. Set `words_to = 0` where the house writes figures everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, Related, Span, finding, replace, rule

EXAMPLES: list[Bad | Good] = [
    Bad("His rare [[2-day]] visit began on Tuesday.", hint="two-day"),
    Bad("The [[3-member]] panel met in a [[7-storey]] block."),
    Bad("A [[9-month]] inquiry cleared him.", hint="nine-month"),
    Bad("Rescuers found {{five}} men and [[3]] women in the hull.", says="five"),
    Bad("Prices rose 4 percent in May and 5 percent in June, but wages only [[2%]]. Rents rose 3 percent."),
    Bad("The [[5-year]] plan was dropped."),
    Bad("The vote was put off for {{two}} weeks after [[6]] members left."),
    Bad("Sales fell 4% and profit 7%. Costs rose by [[3 percent]]."),
    Bad("A [[10-day]] truce followed.", options={"words_to": 10}, hint="ten-day"),
    Good("His rare two-day visit began on Tuesday."),
    Good("A 5-year-old boy and a 9-month-old girl were found."),
    Good("The 10-year bond and the 12-member board."),
    Good("A 3-mile queue and a 5-kilo bag, a 2-1 win and a 6-3 set."),
    Good("Five men and 12 women were found."),
    Good("Two people aged 5 and 8 were hurt at 6 p.m. on 3 May."),
    Good("The deal is worth 5 million euros to two firms."),
    Good("“It was a 2-day trip,” he said."),
    Good("Prices rose 4 percent, wages 2 percent."),
    Good("The 2-day visit began.", options={"words_to": 0}),
    Good("Chapter 3 and two notes, Article 5 and three rows, page 7 of nine."),
    Good("The G7 and the Big 4 met in two rooms of Terminal 5."),
    Good("Prices rose 4%, a percent sign on two labels shows."),
]

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COMPOUND = regexp(
    r"(?<![\w.,$€£/-])(\d{1,2})-(day|week|month|year|hour|man|woman|person|member|part|storey|story|time|way|game|term|"
    r"bedroom|nation|country|judge|page|car|party)(?![\w-])"
)
_COUNTED = (
    r"(?:people|men|women|children|members|officers|soldiers|civilians|students|workers|protesters|others|countries|states|"
    r"cities|towns|villages|companies|houses|homes|schools|cars|ships|boats|times|days|weeks|months|victims|suspects|players|"
    r"judges|seats|votes)"
)
_FIGURE = regexp(rf"(?<![\w.,$€£/–-])([2-9])(?=\s+(?:other\s+|more\s+|young\s+)?{_COUNTED}\b)")
_SPELLED = regexp(rf"\b(two|three|four|five|six|seven|eight|nine)(?=\s+(?:other\s+|more\s+|young\s+)?{_COUNTED}\b)", re.IGNORECASE)
_SIGN = regexp(r"(?<![\d.,])\d[\d.,]{0,14}\s?%")
_NAME = regexp(r"(?<![\d.,])\d[\d.,]{0,14}\s(?:percent|per cent)\b")


@dataclass(frozen=True)
class Options:
    """`words_to`: numbers up to this one are written as words (0: none, at most 12)."""

    words_to: int = 9


@rule("NL705", "number-style", severity="info", examples=EXAMPLES, options=Options)
def check(doc: Document, options: Options) -> Findings:
    signs: dict[str, list[Span]] = {"%": [], "percent": []}
    for block in doc.prose:
        for m in _COMPOUND.finditer(doc.text, block.span.start, block.span.end):
            value = int(m[1])
            if 0 < value <= min(options.words_to, len(_WORDS) - 1) and not doc.in_quotation(Span(*m.span())):
                word = f"{_WORDS[value]}-{m[2]}"
                yield finding(
                    Span(*m.span()),
                    f"{m.group()!r}: numbers up to {options.words_to} are written as words, {word!r}",
                    hint=replace(Span(*m.span()), word),
                )
        for sentence in doc.sentences_in(block.span) if options.words_to >= 9 else ():
            yield from _mixed(doc, sentence)
        for form, pattern in (("%", _SIGN), ("percent", _NAME)):
            signs[form] += [
                s for m in pattern.finditer(doc.text, block.span.start, block.span.end) if not doc.in_quotation(s := Span(*m.span()))
            ]
    minor, major = sorted(signs, key=lambda form: len(signs[form]))
    if signs[minor]:
        span, other = signs[minor][0], signs[major][0]
        text = (
            f"{span.of(doc.text)!r} here, {other.of(doc.text)!r} in line {doc.line_of(other.start)}: one of '%' and 'percent' in an article"
        )
        yield finding(span, text, related=[Related(other, "the other way here")])


def _mixed(doc: Document, sentence: Span) -> Iterator[Finding]:
    """A figure below ten beside a spelled number, both counting the same sort of thing."""
    figure = _FIGURE.search(doc.text, sentence.start, sentence.end)
    spelled = _SPELLED.search(doc.text, sentence.start, sentence.end)
    if figure is None or spelled is None:
        return
    span, other = Span(*figure.span()), Span(*spelled.span())
    if not doc.in_quotation(span) and not doc.in_quotation(other):
        yield finding(
            span,
            f"{figure.group()!r} and {spelled.group()!r} in one sentence: figures or words, not both",
            related=[Related(other, "a word here")],
        )
