"""Documents times rules: findings with places in the file. One rule's failure never costs another's findings."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newslint import readers
from newslint.diagnostic import NO_DATE, Change, Cure, Diagnostic, Other, Outcome, Severity, note
from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.layers.parse import ModelUnavailable
from newslint.metadata import BadMetadata
from newslint.rule import Finding, Place, Rule
from newslint.source import Position, Source, Unreadable, read


@dataclass(frozen=True)
class Setup:
    """All that decides what is found in a text: rules with their options, knowledge, model, publication date."""

    rules: tuple[tuple[Rule, object], ...]
    knowledge: Knowledge
    date: dt.date | None = None
    model: str | None = None
    severities: tuple[tuple[str, Severity], ...] = ()


def lint_path(path: str, setup: Setup) -> Outcome:
    """Lint one file. A file that cannot be read is an NL001 finding and a failure."""
    try:
        return lint(read(path), setup)
    except Unreadable as error:
        return Outcome((note(path, "NL001", "unreadable-file", "error", f"cannot read: {error}"),), {}, True, {})


def lint(source: Source, setup: Setup) -> Outcome:
    """Lint one source."""
    out: list[Diagnostic] = []
    if source.note:
        out.append(note(source.path, "NL001", "unreadable-file", "info", source.note))
    try:
        doc, problems = readers.read(source, setup.knowledge, setup.date, setup.model)
    except BadMetadata as error:
        return Outcome((note(source.path, "NL001", "unreadable-file", "error", str(error)),), {}, True, {})
    out += [note(source.path, "NL001", "unreadable-file", "error", p) for p in problems]
    if not doc.blocks:
        return Outcome(tuple(out), {}, bool(problems), {})
    skipped: dict[str, list[str]] = {}
    timings: dict[str, float] = {}
    failed = bool(problems)
    levels = dict(setup.severities)
    for rule, options in setup.rules:
        if "date" in rule.needs and doc.metadata.date is None:
            skipped.setdefault(NO_DATE, []).append(rule.code)
            continue
        began = time.perf_counter()
        try:
            # All or nothing: half of a rule's findings before its crash would read as its whole answer.
            found = list(rule.check(doc, options))
            out += [locate(doc, rule, f, levels.get(rule.code)) for f in found]
        except ModelUnavailable as error:
            skipped.setdefault(f"no English pipeline: {error}", []).append(rule.code)
        except TimeoutError:
            failed = True
            out.append(
                note(
                    source.path, "NL002", "rule-failed", "error", f"{rule.code} {rule.name} timed out: a pattern of {rule.origin} explodes"
                )
            )
        except Exception as error:
            failed = True
            out.append(
                note(
                    source.path,
                    "NL002",
                    "rule-failed",
                    "error",
                    f"{rule.code} {rule.name} crashed: {type(error).__name__}: {error} ({_where(error)})",
                )
            )
        timings[rule.code] = time.perf_counter() - began
    return Outcome(tuple(sorted(out)), {k: tuple(v) for k, v in skipped.items()}, failed, timings)


def _where(error: BaseException) -> str:
    frames = []
    tb = error.__traceback__
    while tb:
        frames.append(f"{tb.tb_frame.f_code.co_filename.rsplit('newslint/', 1)[-1]}:{tb.tb_lineno}")
        tb = tb.tb_next
    return frames[-1] if frames else "?"


def locate(doc: Document, rule: Rule, f: Finding, level: Severity | None = None) -> Diagnostic:
    """A finding with its places in the file. An edit that is not plain text there (it crosses markup) is left out; the hint stays."""
    place, to_source = doc.source.position, doc.view.map.to_source
    span, _ = to_source(f.span)
    cures = []
    if f.hint:
        mapped = [(to_source(e.span), e.text) for e in f.hint.edits]
        edits = tuple(Change(place(s.start), place(s.end), text) for (s, exact), text in mapped if exact)
        cures.append(Cure(f.hint.title, f.hint.applicability, edits if len(edits) == len(mapped) else ()))
    others = []
    for related in f.related:
        if isinstance(related.where, Place):
            at = Position(related.where.line, 1)
            others.append(Other(related.where.path, at, at, related.message))
        else:
            other, _ = to_source(related.where)
            others.append(Other(doc.source.path, place(other.start), place(other.end), related.message))
    severity = level or f.severity or rule.severity
    where = (doc.source.path, place(span.start), rule.code, place(span.end))
    return Diagnostic(*where, rule.name, severity, f.message, f.confidence, tuple(cures), tuple(others))


SetupFor = Callable[[str], Setup]
_setup_for: SetupFor | None = None


def _work(path: str) -> Outcome:
    assert _setup_for is not None
    return lint_path(path, _setup_for(path))


def lint_paths(paths: list[str], setup_for: SetupFor, jobs: int = 1) -> Iterator[Outcome]:
    """Lint files in order, each with its own set-up; with `jobs` above one, in forked processes.

    Rules hold closures, which cannot be pickled: the children inherit them, so this needs fork and is serial without it.
    """
    global _setup_for
    import multiprocessing

    if jobs <= 1 or len(paths) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        yield from (lint_path(p, setup_for(p)) for p in paths)
        return
    from concurrent.futures import ProcessPoolExecutor

    _setup_for = setup_for
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
        yield from pool.map(_work, paths, chunksize=max(1, min(16, len(paths) // (jobs * 4))))
