"""Times of two runs and what they come to: "53.90 seconds in the first run and 54.42 in the second ... a combined time of 1:48.32"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_TIME = regexp(rf"(?<![\w.,:$£€])(?:(?P<m>\d|{'|'.join(w for w, n in CARDINALS.items() if 0 < n < 10)})(?::|[ \n]minutes?,?[ \n](?:and[ \n])?))?(?P<s>\d{{1,2}}\.\d{{2,3}})(?![\d:%]|[.,]\d|[ \n](?:points|million|billion|metres|meters|percent|per))")
_SUM = regexp(r"\b(?:combined|aggregate|total|overall|two-run|cumulative)(?:[ \n](?:winning[ \n])?(?:time|total))?(?:[ \n](?:of|was|at))?[ \n]$")
_IN_ALL = regexp(r"(?:[ \n]seconds)?,?[ \n](?:combined|overall|in all|in total|altogether|on aggregate|aggregate)\b")
#: The first time is of a run or a leg; gaps between two racers are shorter than any.
_RUN, _LEAST = regexp(r"\b(?:runs?|legs?|heats?|slaloms?|descents?|downhill|first|opening)\b"), 10.0
#: How many seconds a sum misprinted may lie from the right one.
_NEAR = 12.0


def runs(doc: Document) -> Iterator[Wrong]:
    """Every time said to be a sum that the only two others told with it do not make."""
    before: Span | None = None
    for sentence in doc.sentences:
        for near in (sentence, Span(before.start, sentence.end) if before else None):
            told = [m for m in _TIME.finditer(doc.text, *near) if _seconds(m) >= _LEAST] if near else []
            if len(told) == 3:
                yield from _checked(doc, told)
                break
        before = sentence


def _checked(doc: Document, told: list[re.Match[str]]) -> Iterator[Wrong]:
    summed = [m for m in told if _SUM.search(doc.text, max(0, m.start() - 40), m.start()) or _IN_ALL.match(doc.text, m.end())]
    if len(summed) != 1 or not _RUN.search(doc.text, max(0, told[0].start() - 60), told[-1].start()):
        return
    told = [m for m in told if m is not summed[0]] + summed
    a, b, whole = (_seconds(m) for m in told)
    if 0.015 < abs(a + b - whole) <= _NEAR and max(a, b) < whole:
        quantities = [Quantity(Span(*m.span()), s, s, 0.01, "measure", "second", None, None, None, False, None, False, Span(*m.span())) for m, s in zip(told, (a, b, whole))]
        yield Wrong(quantities[2], (quantities[0], quantities[1]), f"{_clock(a)} + {_clock(b)} = {_clock(a + b)}, not {_clock(whole)}")


def _seconds(m: re.Match[str]) -> float:
    minutes = m["m"] or "0"
    return 60.0 * (int(minutes) if minutes.isdigit() else CARDINALS[minutes]) + float(m["s"])


def _clock(seconds: float) -> str:
    return f"{int(seconds // 60)}:{seconds % 60:05.2f}" if seconds >= 60 else f"{seconds:.2f}"
