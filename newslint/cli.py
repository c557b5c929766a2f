"""The command line. `newslint PATH...` lints; the other commands are `explain`, `rules`, `doctor`, `seeds`.

Exit codes: 0 nothing found, 1 findings, 2 the tool or its setup is at fault.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import glob
import os
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from newslint import __version__, commands
from newslint.config import Config, ConfigError, find
from newslint.config import read as read_config
from newslint.engine import NO_DATE, START, Diagnostic, Outcome, Setup, lint, lint_paths, merge_skipped, note
from newslint.knowledge import Knowledge, KnowledgeError
from newslint.readers import SUFFIXES
from newslint.registry import Registry, RegistryError, Selection, build, options_of, unknown_selectors
from newslint.report import FORMATS
from newslint.report.text import framed
from newslint.rule import SEVERITIES, Severity
from newslint.source import Source, Unreadable, decode, read

#: Below this many files a second process costs more than it saves.
FORK_FROM = 40
SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


class UsageError(Exception):
    """The call or the set-up is at fault: exit 2."""


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(
        prog="newslint",
        description="Report where news articles contradict themselves, the calendar, arithmetic or the newsroom's knowledge.",
        epilog="commands: newslint explain CODE | rules | doctor | seeds [FOLDER]. A folder of such a name is given as ./rules.",
    )
    p.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, globs, or - for standard input")
    p.add_argument("--format", choices=[*FORMATS], default="text")
    for name, text in (("select", "run only these"), ("ignore", "leave these out"), ("extend-select", "run these as well")):
        p.add_argument(f"--{name}", action="append", default=[], metavar="CODES", help=f"{text}: codes, code prefixes or names, separated by commas")
    p.add_argument("--min-severity", choices=SEVERITIES, help="what is below is neither shown nor counted (default warning)")
    p.add_argument("--date", metavar="YYYY-MM-DD", help="publication date of the articles")
    p.add_argument("--stdin-filename", metavar="PATH", default="-", help="the name of the text on standard input")
    p.add_argument("--config", metavar="FILE", help="this configuration and no other")
    p.add_argument("--isolated", action="store_true", help="ignore all configuration files")
    p.add_argument("--without-knowledge", action="append", default=[], metavar="KINDS", help="kinds of knowledge to leave out: events, glosses, quotations, ...")
    p.add_argument("--jobs", type=int, metavar="N", help="processes (default: as many as pay)")
    p.add_argument("--no-cache", action="store_true", help="neither use nor write the cache of findings")
    p.add_argument("--statistics", action="store_true", help="end with a count by code")
    p.add_argument("--show-source", action="store_true", help="show both sides of each finding in the text")
    p.add_argument("--exit-zero", action="store_true", help="exit 0 even with findings")
    p.add_argument("--version", action="version", version=f"newslint {__version__}")
    return p


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    try:
        if args and args[0] in commands.COMMANDS:
            return commands.run(args[0], args[1:])
        return run(parser().parse_args(args))
    except BrokenPipeError:
        # The reader went away (`| head`): no fault of ours. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (UsageError, ConfigError, RegistryError, KnowledgeError) as error:
        print(f"newslint: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"newslint: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("newslint: interrupted", file=sys.stderr)
        return 2


def run(options: argparse.Namespace) -> int:
    """Lint what the command line asks for."""
    workshop = Workshop(options)
    files, faults = collect(options.paths, workshop)
    faults += workshop.check([*files, *([options.stdin_filename] if "-" in options.paths else [])])
    jobs = options.jobs or (min(os.cpu_count() or 1, 8) if len(files) >= FORK_FROM else 1)
    outcomes: list[Outcome] = []
    stdin: Source | None = None
    if "-" in options.paths:
        try:
            stdin = Source(options.stdin_filename, *decode(sys.stdin.buffer.read()))
            outcomes.append(lint(stdin, workshop.setup(stdin.path)))
        except Unreadable as error:
            outcomes.append(Outcome((note(options.stdin_filename, "NL001", "unreadable-file", "error", f"cannot read: {error}"),), {}, True, {}))
    outcomes += _with_progress(lint_paths(files, workshop.setup, jobs), len(files))
    found, notes = shown(outcomes, workshop, [*([options.stdin_filename] if stdin else []), *files])
    lines = FORMATS[options.format](found)
    if options.show_source and options.format == "text":
        lines = framed(found, _line_reader(stdin))
    for line in lines:
        print(line)
    if options.statistics:
        _statistics(found, len(outcomes), sys.stdout if options.format == "text" else sys.stderr)
    sys.stdout.flush()
    for message in [*notes, *faults]:
        print(f"newslint: {message}", file=sys.stderr)
    if faults or any(o.failed for o in outcomes):
        return 2
    return 1 if found and not options.exit_zero else 0


class Workshop:
    """Set-ups by file: each file's nearest configuration, its registry and knowledge, each built once."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.given = Selection(*(tuple(s.strip() for v in getattr(options, k) for s in v.split(",") if s.strip()) for k in ("select", "ignore", "extend_select")))
        self.date: dt.date | None = None
        if options.date:
            try:
                self.date = dt.date.fromisoformat(options.date)
            except ValueError:
                raise UsageError(f"--date {options.date!r} is not a date (YYYY-MM-DD)") from None
        self.one = read_config(Path(options.config)) if options.config else Config() if options.isolated else None
        self._setups: dict[tuple[Config, Selection], Setup] = {}

    def config(self, path: str) -> Config:
        """The configuration for a file."""
        return self.one or find(Path(path).absolute().parent)

    def setup(self, path: str) -> Setup:
        """The set-up for a file."""
        config = self.config(path)
        selection = config.selection(path, self.given)
        key = (config.file, selection)
        if key not in self._setups:
            registry = _registry(tuple(config.paths(config.rule_paths)))
            rules, severities = [], []
            for rule in registry.rules:
                if not selection.picks(rule):
                    continue
                given = {**config.rules.get(rule.name, {}), **config.rules.get(rule.code, {})}
                level = given.pop("severity", None)
                if level is not None:
                    if level not in SEVERITIES:
                        raise ConfigError(f"{config.file}: severity of {rule.code} is {level!r}, not one of {', '.join(SEVERITIES)}")
                    severities.append((rule.code, level))
                try:
                    rules.append((rule, options_of(rule, given)))
                except ValueError as error:
                    raise ConfigError(f"{config.file}: {error}") from None
            self._setups[key] = Setup(tuple(rules), self.knowledge(config), self.date, config.model, tuple(severities))
        return self._setups[key]

    def knowledge(self, config: Config) -> Knowledge:
        without = {*config.without_knowledge, *(k.strip() for v in self.options.without_knowledge for k in v.split(",") if k.strip())}
        return _knowledge(tuple(map(str, config.paths(config.knowledge))), tuple(sorted(without)))

    def min_severity(self, path: str) -> Severity:
        level: Severity = self.options.min_severity or self.config(path).min_severity
        return level

    def check(self, paths: Sequence[str]) -> list[str]:
        """Faults of the set-ups of `paths`: selectors that name no rule, broken rule files. Configuration errors raise."""
        faults: dict[str, None] = {}
        for config in {self.config(p).file: self.config(p) for p in paths or ["-"]}.values():
            registry = _registry(tuple(config.paths(config.rule_paths)))
            faults |= dict.fromkeys(registry.problems)
            for key in config.rules:
                if registry.get(key) is None:
                    near = registry.nearest(key)
                    raise ConfigError(f"{config.file}: rules.{key}: no such rule" + (f"; nearest is {near!r}" if near else ""))
            selections = [config.selection("", self.given), *(Selection(o.select, o.ignore, o.extend_select) for o in config.overrides)]
            for selection in selections:
                for message in unknown_selectors(registry, selection):
                    raise UsageError(message)
        return list(faults)


@lru_cache(maxsize=64)
def _registry(rule_paths: tuple[Path, ...]) -> Registry:
    return build(rule_paths)


@lru_cache(maxsize=64)
def _knowledge(paths: tuple[str, ...], without: tuple[str, ...]) -> Knowledge:
    return Knowledge(paths, without)


def collect(paths: Sequence[str], workshop: Workshop) -> tuple[list[str], list[str]]:
    """The files to lint, in order and once each, with the path as it was given; and faults (missing path, folder without articles)."""
    files: dict[str, None] = {}
    faults = []
    for path in paths:
        if path == "-":
            continue
        if os.path.isdir(path):
            found = [f for f in _walk(path) if not _excluded(f, workshop)]
            if not found:
                faults.append(f"{path}: no articles ({', '.join(SUFFIXES)})")
            files |= dict.fromkeys(found)
        elif os.path.exists(path):
            files[path] = None
        elif glob.has_magic(path) and (found := sorted(f for f in glob.glob(path, recursive=True) if os.path.isfile(f))):
            files |= dict.fromkeys(found)
        else:
            faults.append(f"{path}: no such file or folder")
    return list(files), faults


def _walk(folder: str) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in SKIPPED_FOLDERS)
        for name in sorted(names):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield os.path.join(root, name)


def _excluded(path: str, workshop: Workshop) -> bool:
    config = workshop.config(path)
    if not config.exclude:
        return False
    relative = os.path.relpath(os.path.abspath(path), config.base.absolute())
    from fnmatch import fnmatch

    return any(fnmatch(relative, p) or fnmatch(relative, p.rstrip("/") + "/*") for p in config.exclude)


def shown(outcomes: list[Outcome], workshop: Workshop, paths: Sequence[str]) -> tuple[list[Diagnostic], list[str]]:
    """The diagnostics at or above the asked level, sorted; and what was left unsaid of the tool's own notes (NL0xx), for standard error."""
    everything = [d for o in outcomes for d in o.diagnostics]
    for reason, (count, codes) in merge_skipped(outcomes).items():
        first = next(p for p, o in zip(paths, outcomes) if reason in o.skipped)
        articles = "1 article" if count == 1 else f"{count} articles"
        severity: Severity = "info" if reason == NO_DATE else "warning"
        advice = "give --date, front matter or a sidecar" if reason == NO_DATE else "run newslint doctor"
        message = f"{reason} ({articles}): {', '.join(codes)} skipped; {advice}"
        everything.append(note(first, "NL003", "rules-skipped", severity, message, START))
    rank = {s: i for i, s in enumerate(SEVERITIES)}
    found = sorted(d for d in everything if rank[d.severity] <= rank[workshop.min_severity(d.path)])
    hidden = [d for d in everything if d not in found and d.code.startswith("NL0")] if len(found) < len(everything) else []
    return found, [f"{d.path}: {d.code} {d.message}" for d in hidden]


def _with_progress(outcomes: Iterator[Outcome], total: int) -> Iterator[Outcome]:
    """The outcomes, counted on standard error where that is a terminal and the work is long."""
    if total < 100 or not sys.stderr.isatty():
        yield from outcomes
        return
    for i, outcome in enumerate(outcomes, 1):
        if i % 10 == 0 or i == total:
            print(f"\r{i}/{total} articles", end="" if i < total else "\r\x1b[K", file=sys.stderr, flush=True)
        yield outcome


def _line_reader(stdin: Source | None) -> object:
    @lru_cache(maxsize=8)
    def source(path: str) -> Source | None:
        if stdin and path == stdin.path:
            return stdin
        try:
            return read(path)
        except Unreadable:
            return None

    def line_of(path: str, line: int) -> str | None:
        found = source(path)
        return found.line_text(line) if found and line <= len(found.line_starts) else None

    return line_of


def _statistics(found: Sequence[Diagnostic], articles: int, stream: object) -> None:
    counts = collections.Counter((d.code, d.name, d.severity) for d in found)
    for (code, name, severity), n in sorted(counts.items()):
        print(f"{n:6d}  {code}  {severity:8s} {name}", file=stream)  # type: ignore[call-overload]
    print(f"{len(found):6d}  in {articles} articles", file=stream)  # type: ignore[call-overload]
