"""The laws of the house: imports run one way, nothing heavy is imported early, rules are named after their files."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import newslint
from newslint.registry import SHIPPED, build

ROOT = Path(newslint.__file__).parent
#: Each room may import from the rooms before it and from itself.
ROOMS = [
    "regexp", "source", "diagnostic", "selection", "layout", "metadata", "knowledge", "layers", "document", "rule", "kinds", "checks", "registry",
    "readers", "engine", "report", "proof", "config", "cache", "setups", "seeds", "commands", "cli",
]  # fmt: skip


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else "newslint"


def imports():
    """(importing module, imported module) inside newslint."""
    for path in ROOT.rglob("*.py"):
        module = ".".join(("newslint", *path.relative_to(ROOT).with_suffix("").parts))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("newslint"):
                names = [f"{node.module}.{a.name}" for a in node.names] if node.module in ("newslint", "newslint.checks") else [node.module]
                yield from ((module, n) for n in names)
            elif isinstance(node, ast.Import):
                yield from ((module, a.name) for a in node.names if a.name.startswith("newslint."))


def test_imports_run_one_way():
    backward = [(a, b) for a, b in imports() if room(a) in ROOMS and room(b) in ROOMS and ROOMS.index(room(b)) > ROOMS.index(room(a))]
    assert backward == []


def test_every_room_has_its_place_in_the_order():
    rooms = {p.stem for p in ROOT.iterdir() if p.suffix == ".py" or (p.is_dir() and p.name != "__pycache__")}
    assert rooms - {"__init__", "__main__"} == set(ROOMS)


def test_every_package_is_shipped():
    """setuptools cannot search for packages and take `rules/` from beside them too, so the list is written out."""
    project = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))
    packages = {".".join(("newslint", *p.parent.relative_to(ROOT).parts)) for p in ROOT.rglob("__init__.py")}
    assert set(project["tool"]["setuptools"]["packages"]) == packages | {"newslint.rules"}


def test_a_name_of_a_module_is_bound_once():
    """A second pattern of the same name would silently take the place of the first."""
    twice = []
    for path in sorted(ROOT.rglob("*.py")):
        nodes = ast.parse(path.read_text(encoding="utf-8")).body
        names = [t.id for n in nodes if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
        names += [n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)]
        twice += [f"{path.relative_to(ROOT)}: {name}" for name, n in Counter(names).items() if n > 1]
    assert twice == []


def test_families_of_rules_know_nothing_of_each_other():
    """Dates, numbers, names, facts ...: what two families need is a layer, knowledge, or a module of `checks` itself, which needs no family."""

    def family(module: str) -> str:
        part = module.split(".")[2] if room(module) == "checks" and module.count(".") > 1 else "_"
        return "" if part.startswith("_") else part

    assert [(a, b) for a, b in imports() if room(a) == "checks" and family(b) not in ("", family(a))] == []


def test_layers_never_see_a_document():
    assert [(a, b) for a, b in imports() if room(a) == "layers" and room(b) == "document"] == []


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_the_command_line_imports_nothing_heavy():
    heavy = "('spacy', 'numpy', 'libcst', 'spellchecker', 'click', 'rapidfuzz', 'tree_sitter', 'yaml')"
    assert run(f"import sys, newslint.cli; print([m for m in {heavy} if m in sys.modules])").strip() == "[]"


def test_a_rule_is_named_after_its_file():
    wrong = [(r.code, r.origin) for r in build().rules if Path(r.origin).stem.replace("_", "-") != r.name]
    assert wrong == []


def test_summaries_are_one_short_sentence():
    assert [r.code for r in build().rules if not 10 <= len(r.summary) <= 120] == []


def test_modules_fit_on_a_few_screens():
    long = {str(p.relative_to(SHIPPED)): n for p in SHIPPED.rglob("*.py") if (n := len(p.read_text(encoding="utf-8").splitlines())) > 450}
    assert long == {}
