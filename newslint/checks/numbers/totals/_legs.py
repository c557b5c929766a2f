"""The times of a race's legs against its whole time: "20:14", "1:05:40" and "36:12" against "2:02:06"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?:\d{{1,3}}|{'|'.join(CARDINALS)})"
_TIME = regexp(
    rf"(?<![\d:.,-])(?:(?:(?P<h>\d{{1,2}}):)?(?P<m>\d{{1,2}}):(?P<s>\d\d)(?![\d:]|\.\d|[ \n]?[ap]\.?m)"
    rf"|(?:(?P<hours>{_N})[ \n]hours?,?[ \n](?:and[ \n])?)?(?P<minutes>{_N})[ \n]minutes?,?[ \n](?:and[ \n])?(?P<seconds>{_N})[ \n]seconds?\b(?![ \n](?:ahead|behind|back|clear|faster|slower|off|later|earlier)))"
)
_LEG = regexp(r"\b(?:leg|legs|half|lap|laps|split|swim|swam|swimming|water|lake|bike|bicycle|cycling|rode|riding|ride|run|running|ran|transition|transitions|changes|stage|stages|first|second|third|heat|heats)\b")
#: Sentences before the last leg in which the whole time and the others may be told.
_BACK = 3


class _Time(NamedTuple):
    span: Span
    seconds: int


def legs(doc: Document) -> Iterator[Wrong]:
    """Every whole time that its legs come close to and do not make."""
    times = [t for t in (_time(m) for m in _TIME.finditer(doc.text)) if t.seconds]
    numbers = [doc.sentences.index(doc.sentence_at(t.span.start)) for t in times]
    start = 0
    for end in range(1, len(times) + 1):
        if end < len(times) and numbers[end] - numbers[end - 1] <= 1:
            continue
        yield from _wrong(doc, times[start:end], numbers[start:end])
        start = end


def _time(m: re.Match[str]) -> _Time:
    g = m.groupdict()
    hours, minutes, seconds = (_value(g[a] or g[b]) for a, b in (("h", "hours"), ("m", "minutes"), ("s", "seconds")))
    return _Time(Span(*m.span()), 3600 * hours + 60 * minutes + seconds if minutes < 60 or not hours else 0)


def _value(word: str | None) -> int:
    return 0 if not word else int(word) if word.isdigit() else int(CARDINALS[word.lower()])


def _wrong(doc: Document, times: Sequence[_Time], numbers: Sequence[int]) -> Iterator[Wrong]:
    whole = max(times, key=lambda t: t.seconds)
    rest = [t for t in times if t is not whole]
    if not 2 <= len(rest) <= 8 or numbers[-1] - numbers[0] > _BACK or sum(t.seconds == whole.seconds for t in times) > 1:
        return
    total = sum(t.seconds for t in rest)
    told = len(_LEG.findall(doc.text, doc.sentences[numbers[0]].start, doc.sentences[numbers[-1]].end))
    if 0 < abs(total - whole.seconds) <= max(60, 0.03 * whole.seconds) and told >= len(rest) - 1:
        yield Wrong(_quantity(whole), tuple(map(_quantity, rest)), f"{' + '.join(t.span.of(doc.text) for t in rest)} = {_clock(total)}, not {_clock(whole.seconds)}")


def _quantity(t: _Time) -> Quantity:
    return Quantity(t.span, t.seconds, t.seconds, 1.0, "measure", "second", None, None, None, False, None, False, t.span)


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
