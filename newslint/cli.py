"""The command line. `newslint PATH...` lints; the other commands are `explain`, `rules`, `doctor`, `seeds`, `knowledge`.

Exit codes: 0 nothing found, 1 findings, 2 the tool or its setup is at fault.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import glob
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import TextIO

from newslint import __version__
from newslint.cache import Cache
from newslint.cache import key as cache_key
from newslint.config import Config, ConfigError
from newslint.config import read as read_config
from newslint.diagnostic import NO_DATE, SEVERITIES, Diagnostic, Outcome, Severity, note
from newslint.report import FORMATS
from newslint.report.text import framed
from newslint.selection import Selection
from newslint.setups import Setups
from newslint.source import Source, Unreadable, decode, read

#: Suffixes that a folder walk lints.
SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm")
#: Each of these is a function of newslint.commands.
COMMANDS = ("explain", "rules", "doctor", "seeds", "knowledge")
#: Below this many files a second process costs more than it saves.
FORK_FROM = 40
SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


class UsageError(Exception):
    """The call or the set-up is at fault: exit 2."""


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(
        prog="newslint",
        description="Report where news articles contradict themselves, the calendar, arithmetic or the newsroom's knowledge.",
        epilog="commands: newslint explain CODE | rules | doctor | seeds [FOLDER] | knowledge. "
        "A folder of such a name is given as ./rules.",
    )
    p.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, globs, or - for standard input")
    p.add_argument("--format", choices=[*FORMATS], default="text")
    for name, text in (("select", "run only these"), ("ignore", "leave these out"), ("extend-select", "run these as well")):
        p.add_argument(
            f"--{name}", action="append", default=[], metavar="CODES", help=f"{text}: codes, code prefixes or names, separated by commas"
        )
    p.add_argument("--min-severity", choices=SEVERITIES, help="what is below is neither shown nor counted (default warning)")
    p.add_argument("--date", metavar="YYYY-MM-DD", help="publication date of the articles")
    p.add_argument("--stdin-filename", metavar="PATH", default="-", help="the name of the text on standard input")
    p.add_argument("--config", metavar="FILE", help="this configuration and no other")
    p.add_argument("--isolated", action="store_true", help="ignore all configuration files")
    p.add_argument(
        "--without-knowledge",
        action="append",
        default=[],
        metavar="KINDS",
        help="kinds of knowledge to leave out: events, glosses, quotations, ...",
    )
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
        if args and args[0] in COMMANDS:
            from newslint import commands

            return commands.run(args[0], args[1:])
        return run(parser().parse_args(args))
    except BrokenPipeError:
        # The reader went away (`| head`): no fault of ours. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (UsageError, ConfigError, OSError) as error:
        message = str(error)
    except KeyboardInterrupt:
        message = "interrupted"
    except Exception as error:
        # Set-up errors of modules that are imported only when they are needed; anything else is a fault of ours, and never exit 1.
        if type(error).__name__ not in ("RegistryError", "KnowledgeError"):
            traceback.print_exc()
        message = str(error) or type(error).__name__
    print(f"newslint: {message}", file=sys.stderr)
    return 2


def run(options: argparse.Namespace) -> int:
    """Lint what the command line asks for."""
    setups = _setups(options)
    files, faults = collect(options.paths, setups)
    sources = {options.stdin_filename: _stdin(options.stdin_filename)} if "-" in options.paths else {}
    results, more = results_of(files, sources, setups, options)
    faults += more
    found, notes = shown(results, setups)
    lines = FORMATS[options.format](found)
    if options.show_source and options.format == "text":
        lines = framed(found, _line_reader(sources))
    for line in lines:
        print(line)
    if options.statistics:
        _statistics(found, len(results), sys.stdout if options.format == "text" else sys.stderr)
    sys.stdout.flush()
    for message in [*notes, *faults]:
        print(f"newslint: {message}", file=sys.stderr)
    if faults or any(o.failed for _, o in results):
        return 2
    return 1 if found and not options.exit_zero else 0


def _setups(options: argparse.Namespace) -> Setups:
    def listed(values: Sequence[str]) -> tuple[str, ...]:
        return tuple(s.strip() for v in values for s in v.split(",") if s.strip())

    date = None
    if options.date:
        try:
            date = dt.date.fromisoformat(options.date)
        except ValueError:
            raise UsageError(f"--date {options.date!r} is not a date (YYYY-MM-DD)") from None
    one = read_config(Path(options.config)) if options.config else Config() if options.isolated else None
    given = Selection(listed(options.select), listed(options.ignore), listed(options.extend_select))
    return Setups(given, date, one, tuple(sorted(listed(options.without_knowledge))), options.min_severity)


def _stdin(name: str) -> Source | Unreadable:
    try:
        return Source(name, *decode(sys.stdin.buffer.read()))
    except Unreadable as error:
        return error


def results_of(
    files: list[str], sources: dict[str, Source | Unreadable], setups: Setups, options: argparse.Namespace
) -> tuple[list[tuple[str, Outcome]], list[str]]:
    """(path, outcome) of standard input and all files, from the cache where nothing changed; and faults of the set-up."""
    outcomes: dict[str, Outcome] = {}
    cache = None if options.no_cache else Cache.open()
    keys = {f: k for f in files if (k := cache_key(f, setups.signature(f)))} if cache else {}
    for path, key in keys.items():
        if cache and (hit := cache.get(key, path)):
            outcomes[path] = hit
    left = [f for f in files if f not in outcomes]
    faults: list[str] = []
    if left or sources or not files:
        # Everything that lints is imported here: a run that finds all in the cache never gets so far.
        faults = setups.faults([*files, *sources])
        if left or sources:
            from newslint.engine import lint, lint_paths

            for path, source in sources.items():
                outcomes[path] = lint(source, setups.setup(path)) if isinstance(source, Source) else _unreadable(path, source)
            jobs = options.jobs or (min(os.cpu_count() or 1, 8) if len(left) >= FORK_FROM else 1)
            for path, outcome in zip(left, _with_progress(lint_paths(left, setups.setup, jobs), len(left))):
                outcomes[path] = outcome
                if cache and not faults and path in keys:
                    cache.put(keys[path], outcome, path)
    if cache:
        cache.close()
    return [(p, outcomes[p]) for p in [*sources, *files]], faults


def _unreadable(path: str, error: Unreadable) -> Outcome:
    return Outcome((note(path, "NL001", "unreadable-file", "error", f"cannot read: {error}"),), {}, True, {})


def collect(paths: Sequence[str], setups: Setups) -> tuple[list[str], list[str]]:
    """The files to lint, in order and once each, with the path as it was given; and faults (missing path, folder without articles)."""
    files: dict[str, None] = {}
    faults = []
    for path in paths:
        if path == "-":
            continue
        if os.path.isdir(path):
            found = [f for f in _walk(path) if not _excluded(f, setups)]
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


def _excluded(path: str, setups: Setups) -> bool:
    config = setups.config(path)
    if not config.exclude:
        return False
    relative = os.path.relpath(os.path.abspath(path), config.base.absolute())
    return any(fnmatch(relative, p) or fnmatch(relative, p.rstrip("/") + "/*") for p in config.exclude)


def shown(results: list[tuple[str, Outcome]], setups: Setups) -> tuple[list[Diagnostic], list[str]]:
    """The diagnostics at or above the asked level, sorted; and the tool's own notes (NL0xx) below it, for standard error."""
    everything = [d for _, o in results for d in o.diagnostics]
    skipped: dict[str, tuple[list[str], set[str]]] = {}
    for path, outcome in results:
        for reason, codes in outcome.skipped.items():
            paths, all_codes = skipped.setdefault(reason, ([], set()))
            paths.append(path)
            all_codes.update(codes)
    for reason, (paths, kept) in skipped.items():
        severity: Severity = "info" if reason == NO_DATE else "warning"
        advice = "give --date, front matter or a sidecar" if reason == NO_DATE else "run newslint doctor"
        articles = "1 article" if len(paths) == 1 else f"{len(paths)} articles"
        message = f"{reason} ({articles}): {', '.join(sorted(kept))} skipped; {advice}"
        everything.append(note(paths[0], "NL003", "rules-skipped", severity, message))
    rank = {s: i for i, s in enumerate(SEVERITIES)}
    found, notes = [], []
    for d in everything:
        if rank[d.severity] <= rank[setups.min_severity(d.path)]:
            found.append(d)
        elif d.code.startswith("NL0"):
            notes.append(f"{d.path}: {d.code} {d.message}")
    return sorted(found), notes


def _with_progress(outcomes: Iterator[Outcome], total: int) -> Iterator[Outcome]:
    """The outcomes, counted on standard error where that is a terminal and the work is long."""
    if total < 100 or not sys.stderr.isatty():
        yield from outcomes
        return
    for i, outcome in enumerate(outcomes, 1):
        if i % 10 == 0 or i == total:
            print(f"\r{i}/{total} articles", end="" if i < total else "\r\x1b[K", file=sys.stderr, flush=True)
        yield outcome


def _line_reader(sources: dict[str, Source | Unreadable]) -> Callable[[str, int], str | None]:
    @lru_cache(maxsize=8)
    def source(path: str) -> Source | None:
        given = sources.get(path)
        if given is not None:
            return given if isinstance(given, Source) else None
        try:
            return read(path)
        except Unreadable:
            return None

    def line_of(path: str, line: int) -> str | None:
        found = source(path)
        return found.line_text(line) if found and line <= len(found.line_starts) else None

    return line_of


def _statistics(found: Sequence[Diagnostic], articles: int, stream: TextIO) -> None:
    counts = collections.Counter((d.code, d.name, d.severity) for d in found)
    for (code, name, severity), n in sorted(counts.items()):
        print(f"{n:6d}  {code}  {severity:8s} {name}", file=stream)
    print(f"{len(found):6d}  in {articles} {'article' if articles == 1 else 'articles'}", file=stream)
