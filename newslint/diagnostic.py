"""Findings as they are reported, with places in files. Light: reading a cached run imports nothing more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from newslint.source import Position

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
NO_DATE = "no publication date"


class Change(NamedTuple):
    """An edit in the file's places."""

    start: Position
    end: Position
    text: str


class Cure(NamedTuple):
    """A hint; without edits where the text to change is not plain text in the file."""

    title: str
    applicability: str
    edits: tuple[Change, ...]


class Other(NamedTuple):
    """The other side of a finding; in another file where the path differs."""

    path: str
    start: Position
    end: Position
    message: str


@dataclass(frozen=True, order=True)
class Diagnostic:
    """A finding as it is reported: path as given, 1-based places in code points. Sorted by path, place and code."""

    path: str
    start: Position
    code: str
    end: Position
    name: str = field(compare=False)
    severity: Severity = field(compare=False)
    message: str
    confidence: float = field(compare=False, default=1.0)
    cures: tuple[Cure, ...] = field(compare=False, default=())
    others: tuple[Other, ...] = field(compare=False, default=())


class Outcome(NamedTuple):
    """What one file came to. `skipped` maps a reason to the codes of the rules that it kept from running; `failed`: exit 2.

    `timings`: rule code to seconds.
    """

    diagnostics: tuple[Diagnostic, ...]
    skipped: dict[str, tuple[str, ...]]
    failed: bool
    timings: dict[str, float]


def note(path: str, code: str, name: str, severity: Severity, message: str) -> Diagnostic:
    """A finding of the tool itself (NL0xx), at the start of the file."""
    return Diagnostic(path, Position(1, 1), code, Position(1, 1), name, severity, message)
