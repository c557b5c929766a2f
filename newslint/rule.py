"""What a rule is made of: the one file that a rule author reads.

A rule is one module in `newslint/checks/<family>/` whose `check` function carries `@rule(...)`. The module's docstring is
its manual page, its examples are its tests, its `Options` dataclass its settings:

    @rule("NL201", "weekday-date-mismatch", severity="error", examples=[Bad("[[Tuesday]], {{3 May 2021}}."), Good("...")])
    def check(doc: Document, options: Options) -> Findings:
        yield finding(span, "message", related=[Related(other, "the date")])

Spans are code-point offsets into `doc.text`; the engine maps them to the file.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from newslint.diagnostic import SEVERITIES as SEVERITIES
from newslint.diagnostic import Severity
from newslint.document import Document
from newslint.source import Span

__all__ = [
    "Bad", "Check", "Document", "Edit", "Example", "Finding", "Findings", "Good", "Hint", "NoOptions", "Place", "Related", "Rule",
    "Severity", "Span", "finding", "replace", "rule",
]  # fmt: skip

#: Codes that were once given away; a code is never reused.
RETIRED: frozenset[str] = frozenset()


class Edit(NamedTuple):
    """Replace `span` of the document's text by `text`."""

    span: Span
    text: str


class Hint(NamedTuple):
    """A possible cure. newslint changes no facts by itself: `display-only` unless the edit is mere typography."""

    title: str
    edits: tuple[Edit, ...]
    applicability: Literal["safe", "unsafe", "display-only"] = "display-only"


class Place(NamedTuple):
    """A place outside the article: a row of a knowledge file (1-based line)."""

    path: str
    line: int


class Related(NamedTuple):
    """The other side of a contradiction: a span of the article, or a place in a knowledge file."""

    where: Span | Place
    message: str


class Finding(NamedTuple):
    """One thing a rule has to say about one span of a document's text.

    `severity` is None for the rule's own level. `confidence` (0 to 1) is for machines; people see the severity.
    """

    span: Span
    message: str
    hint: Hint | None = None
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    confidence: float = 0.9


Findings = Iterator[Finding]
Check = Callable[[Document, Any], Iterable[Finding]]


@dataclass(frozen=True)
class NoOptions:
    """The options of a rule that has none."""


@dataclass(frozen=True)
class Bad:
    """A passage that the rule must report.

    `text` marks the reported spans with [[...]], in order, and the other sides with {{...}}. `hint` is the first finding's
    replacement text; applying it must leave nothing to report. `date` is the publication date (ISO); `options` are the
    rule's settings; `headline`, `deck` become blocks before the text, as if given in front matter.
    """

    text: str
    hint: str | None = None
    date: str | None = "2024-06-18"
    headline: str | None = None
    deck: str | None = None
    options: dict[str, Any] | None = None
    says: str | None = None  #: a part of the first finding's message


@dataclass(frozen=True)
class Good:
    """A look-alike on which the rule must be silent."""

    text: str
    date: str | None = "2024-06-18"
    headline: str | None = None
    deck: str | None = None
    options: dict[str, Any] | None = None


Example = Bad | Good


@dataclass(frozen=True)
class Rule:
    """A rule, made by `@rule` from Python or by a kind from TOML; nobody downstream can tell which.

    `needs` names what the rule cannot work without: "date" (a publication date) or "parse" (the English pipeline).
    `status` is "stable" or "preview"; a preview rule runs only when it is selected by its code or name.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    doc: str
    check: Check
    options: type[Any]
    examples: tuple[Example, ...]
    needs: frozenset[str]
    status: Literal["stable", "preview"]
    added: str
    origin: str

    @property
    def family(self) -> str:
        return self.code[:3]


#: The families that hold what a text says against something else: in a correction, an error is told on purpose.
CONSISTENCY = ("NL1", "NL2", "NL3", "NL6")


def _but_of_corrections(check: Check) -> Check:
    """A check without what it says of passages that correct an earlier text."""

    @functools.wraps(check)
    def outside(doc: Document, options: Any) -> Findings:
        for f in check(doc, options):
            places = (f.span, *(r.where for r in f.related if not isinstance(r.where, Place)))
            if not any(doc.corrects(p) for p in places):
                yield f

    return outside


def rule(
    code: str,
    name: str,
    *,
    severity: Severity,
    examples: Sequence[Example],
    options: type[Any] = NoOptions,
    needs: Sequence[str] = (),
    status: Literal["stable", "preview"] = "stable",
    added: str = "0.1",
) -> Callable[[Check], Rule]:
    """Make a Rule of a check function. Its manual page is its module's docstring, whose first line is the summary."""
    if not re.fullmatch(r"NL\d{3}", code):
        raise ValueError(f"rule code {code!r} is not NL and three digits")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise ValueError(f"rule name {name!r} of {code} is not lower-case words with hyphens")

    def make(check: Check) -> Rule:
        module = sys.modules[check.__module__]
        doc = (module.__doc__ or "").strip()
        summary = doc.split("\n", 1)[0].rstrip(".")
        return Rule(
            code,
            name,
            severity,
            summary,
            doc,
            _but_of_corrections(check) if code.startswith(CONSISTENCY) else check,
            options,
            tuple(examples),
            frozenset(needs),
            status,
            added,
            module.__file__ or module.__name__,
        )

    return make


def finding(
    span: Span,
    message: str,
    *,
    hint: Hint | None = None,
    related: Iterable[Related] = (),
    severity: Severity | None = None,
    confidence: float = 0.9,
) -> Finding:
    """A finding at `span`. Messages say what disagrees: lower-case start (names apart), no full stop, no verdict such as "fake"."""
    return Finding(Span(*span), message, hint, tuple(related), severity, confidence)


def replace(span: Span, text: str, *, title: str | None = None) -> Hint:
    """The hint that puts `text` in the place of `span`."""
    return Hint(title or f"write {text}", (Edit(Span(*span), text),))
