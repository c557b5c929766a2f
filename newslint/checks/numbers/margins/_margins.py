"""Margins against the contests of the article: one that no two rival values give, and whose own contest is plain, is wrong."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from newslint.checks._scales import scales
from newslint.checks.numbers._figures import figure
from newslint.checks.numbers.margins._contests import Wrong, wrong_contests
from newslint.checks.numbers.margins._evidence import cases
from newslint.checks.numbers.margins._readings import Reading
from newslint.checks.numbers.margins._than import more_than
from newslint.checks.numbers.margins._thresholds import thresholds
from newslint.checks.numbers.margins._values import MEASURED
from newslint.document import Document
from newslint.source import Span


def wrong_margins(doc: Document) -> Iterator[Wrong]:
    """Every margin that the results around it contradict."""
    told: set[Span] = set()
    weighed = (_wrong(r) for case in cases(doc) if (r := scales("NL309").likeliest_of_many(case)) is not None)
    others = (w for w in itertools.chain(wrong_contests(doc), thresholds(doc), more_than(doc)) if not doc.in_quotation(w.span))
    for wrong in itertools.chain(weighed, others):
        if not any(wrong.span.overlaps(t) for t in told):
            told.add(wrong.span)
            yield wrong


def _wrong(r: Reading) -> Wrong:
    c, p = r.claim, r.pair
    return Wrong(c.span, tuple(dict.fromkeys((p.a.span, p.b.span))), _message(r))


def _message(r: Reading) -> str:
    low, high = r.pair.key
    said, sort = r.claim.amount, r.pair.a.sort
    if sort == "time":
        return f"{_clock(high)} against {_clock(low)} is a margin of {round(high - low, 3):g} seconds, not {said:g}"
    if sort in MEASURED:
        unit = "m" if sort == "length" else "kg"
        return f"{high:g}{unit} against {low:g}{unit} is a margin of {round(high - low, 4):g}{unit}, not {said:g}{unit}"
    if sort == "par":
        return f"{_to_par(low)} and {_to_par(high)} are {high - low:g} apart, not {said:g}"
    unit = "%" if sort == "percent" else ""
    told = {"min": "more than ", "max": "less than "}.get(r.claim.bound or "", "")
    return f"{figure(high)}{unit} against {figure(low)}{unit} is a margin of {figure(round(high - low, 2))}, not {told}{figure(said)}"


def _to_par(strokes: float) -> str:
    return f"{abs(strokes):g} {'under' if strokes < 0 else 'over'}" if strokes else "level par"


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:g}"
    hours, rest = divmod(round(seconds, 3), 3600)
    minutes, rest = divmod(rest, 60)
    tail = f"{rest:05.2f}" if rest != int(rest) else f"{int(rest):02d}"
    return f"{int(hours)}:{int(minutes):02d}:{tail}" if hours else f"{int(minutes)}:{tail}"
