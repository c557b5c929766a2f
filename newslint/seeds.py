"""The project's own articles: what is expected of each, with a human verdict on every finding.

Beside `story.txt` stands `story.expected`: the text report's lines, each ending in a verdict that the tool keeps when it rewrites the file:
`!true` (right), `!false` (a known false alarm) or `!missed` (planted and not found; the line says what should be). A finding without a
verdict is `!new` and fails until somebody judges it; a `!missed` that is found fails until it is written down as `!true`.
"""

from __future__ import annotations

import collections
import os
from pathlib import Path
from typing import NamedTuple

from newslint.engine import Setup, lint
from newslint.knowledge import Knowledge
from newslint.regexp import regexp
from newslint.registry import build, options_of
from newslint.report.text import lines
from newslint.selection import Selection
from newslint.source import Source, read

_ROW = regexp(r"(?P<line>\d+):(?P<column>\d+): (?P<code>NL\d{3}) (?P<message>.*?)  (?P<verdict>!\w+)$")
_HEAD = "# What newslint says of {name}, with verdicts: !true, !false (known false alarm), !missed (should be found), !new (not judged).\n"


class Row(NamedTuple):
    """One expected finding."""

    line: int
    column: int
    code: str
    message: str
    verdict: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.code} {self.message}  {self.verdict}"


def setup() -> Setup:
    """All shipped rules with their own options and the shipped knowledge; no configuration."""
    picked = Selection()
    return Setup(tuple((r, options_of(r, {})) for r in build().rules if picked.picks(r)), Knowledge())


def articles(folder: Path) -> list[Path]:
    """The articles of a folder, sorted."""
    return sorted(p for p in folder.rglob("*") if p.suffix in (".txt", ".md", ".html"))


def expected(article: Path) -> list[Row]:
    """The rows of the article's `.expected` file. Raises ValueError naming file and line."""
    path = article.with_suffix(".expected")
    if not path.exists():
        return []
    rows = []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if text and not text.startswith("#"):
            m = _ROW.match(text)
            if m is None or m["verdict"] not in ("!true", "!false", "!missed", "!new"):
                raise ValueError(f"{path}:{number}: not 'line:column: CODE message  !verdict'")
            rows.append(Row(int(m["line"]), int(m["column"]), m["code"], m["message"], m["verdict"]))
    return rows


def found(article: Path, with_rules: Setup) -> list[Row]:
    """What newslint says of an article, desk notes included; verdicts open."""
    source = read(str(article))
    # The article's own name only: the expectation must not depend on where the folder lies.
    outcome = lint(Source(str(article), source.text, source.note), with_rules)
    head = len(str(article)) + 1
    return [
        Row(d.start.line, d.start.column, d.code, text[head:].split(d.code + " ", 1)[1], "!new")
        for d in outcome.diagnostics
        for text in lines([d])
    ]


def compare(rows: list[Row], now: list[Row]) -> tuple[list[Row], list[str]]:
    """The rows as they should be written (verdicts kept), and what has changed."""
    out: list[Row] = []
    changes: list[str] = []
    old = {(r.line, r.column, r.code, r.message): r for r in rows}
    missed = [r for r in rows if r.verdict == "!missed"]
    for row in now:
        known = old.pop((row.line, row.column, row.code, row.message), None)
        if known and known.verdict != "!missed":
            out.append(known)
            if known.verdict == "!new":
                changes.append(f"not judged: {known}")
            continue
        changes.append(f"new: {row}")
        out.append(row)
    reported = {(r.line, r.code) for r in out}
    for row in missed:
        if (row.line, row.code) in reported:
            changes.append(f"found now, write it down as !true: {row}")
        else:
            out.append(row)
    changes += [f"gone: {r}" for r in old.values() if r.verdict != "!missed"]
    return sorted(out), changes


def report(folder: Path, *, bless: bool = False) -> int:
    """Print precision and recall by rule, and every change; 1 if anything changed or is not judged."""
    with_rules = setup()
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    changed = 0
    paths = articles(folder)
    if not paths:
        print(f"newslint: {folder}: no articles")
        return 2
    for article in paths:
        rows, changes = compare(expected(article), found(article, with_rules))
        if bless:
            text = _HEAD.format(name=article.name) + "".join(f"{r}\n" for r in rows)
            article.with_suffix(".expected").write_text(text, encoding="utf-8")
        for change in changes:
            print(f"{os.path.relpath(article)}: {change}")
        changed += len(changes)
        for row in rows:
            counts[row.code][row.verdict] += 1
    print("code    true false missed  precision recall")
    total: collections.Counter[str] = collections.Counter()
    for code in sorted(counts):
        print(_scores(code, counts[code]))
        total += counts[code]
    print(_scores("all  ", total))
    print(f"{len(paths)} articles, {changed} changes")
    return 1 if changed and not bless else 0


def _scores(code: str, n: collections.Counter[str]) -> str:
    reported, real = n["!true"] + n["!false"], n["!true"] + n["!missed"]
    precision = f"{n['!true'] / reported:9.2f}" if reported else "        -"
    recall = f"{n['!true'] / real:6.2f}" if real else "     -"
    return f"{code}  {n['!true']:5d} {n['!false']:5d} {n['!missed']:6d}  {precision} {recall}"
