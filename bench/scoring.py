"""Rules over texts in memory, for the accuracy scripts: what they report and where in the file, at what level."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

from newslint import checks
from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.readers import read
from newslint.registry import build, find_modules, load_module, options_of
from newslint.rule import SEVERITIES, Place, Rule
from newslint.source import Source, Span

#: Crashes by rule and error, for the end of a run: a rule that crashes finds nothing and must not look merely silent.
CRASHES: Counter[str] = Counter()


class Found(NamedTuple):
    """A finding: `spans` are its place and the other sides, in offsets of the file."""

    code: str
    level: str
    spans: tuple[Span, ...]
    message: str

    @property
    def loud(self) -> bool:
        """Whether a run with the default settings shows it."""
        return SEVERITIES.index(self.level) < SEVERITIES.index("info")

    def touches(self, span: Span) -> bool:
        return any(s.overlaps(span) or (s.start == s.end and span.start <= s.start <= span.end) for s in self.spans)


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    return Knowledge()


@lru_cache(maxsize=1)
def _rules() -> tuple[Rule, ...]:
    try:
        return build().rules
    except Exception as error:  # a rule in the making must not stop the measuring of the others
        print(f"measured without what cannot be loaded: {error}", file=sys.stderr)
    out = []
    for name in find_modules(checks):
        with suppress(Exception):
            out.append(load_module(name))
    return tuple(sorted((r for r in out if r), key=lambda r: r.code))


def rules(codes: tuple[str, ...] = ()) -> tuple[Rule, ...]:
    """The rules whose code starts with one of `codes`; none means all stable ones."""
    return tuple(r for r in _rules() if (r.code.startswith(codes) if codes else r.status == "stable"))


def level_of(code: str) -> str | None:
    """The level of a rule; None where there is no such rule."""
    return next((r.severity for r in _rules() if r.code == code), None)


def stable(code: str) -> bool:
    """Whether a rule runs without being named."""
    return any(r.code == code and r.status == "stable" for r in _rules())


def document(path: str, text: str) -> Document:
    return read(Source(path, text), knowledge())[0]


def findings(doc: Document, chosen: tuple[Rule, ...]) -> list[Found]:
    """What the rules say of a document."""
    out: list[Found] = []
    to_source = doc.view.map.to_source
    for rule in chosen:
        if "date" in rule.needs and doc.metadata.date is None:
            continue
        try:
            said = list(rule.check(doc, options_of(rule, {})))
        except Exception as error:  # a crash is counted, and the other rules run
            CRASHES[f"{rule.code} {type(error).__name__}: {error}"] += 1
            continue
        for f in said:
            spans = (f.span, *(r.where for r in f.related if not isinstance(r.where, Place)))
            out.append(Found(rule.code, f.severity or rule.severity, tuple(to_source(s)[0] for s in spans), f.message))
    return out


def counts(found: Found) -> bool:
    """Whether a finding counts for its rule: shown by default, or of a rule that is a desk note."""
    return found.loud or level_of(found.code) == "info"


def report_crashes() -> None:
    for crash, n in CRASHES.most_common(10):
        print(f"{n} crashes: {crash}", file=sys.stderr)


def table(head: list[str], rows: list[list[object]]) -> str:
    """Columns, the first to the left, numbers to the right."""
    cells = [head, *([_cell(c) for c in row] for row in rows)]
    widths = [max(len(r[i]) for r in cells) for i in range(len(head))]
    return "\n".join("  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(r, widths))).rstrip() for r in cells)


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else "-" if value is None else str(value)
