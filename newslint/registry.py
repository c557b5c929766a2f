"""All rules, found by scanning folders: Python rules in `newslint.checks`, data rules in `rules/`, rules of installed packages.

Find, load and check are three steps; the result is a frozen value that is built once and passed along.
"""

from __future__ import annotations

import difflib
import importlib
import pkgutil
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

from newslint import checks, kinds
from newslint.rule import RETIRED, Rule
from newslint.selection import Selection

SHIPPED = Path(__file__).parent
#: Folders of `rules/` that hold no rules.
_NO_RULES = frozenset({"knowledge", "profiles"})


class RegistryError(Exception):
    """A rule that cannot be loaded; the message names the file and the key."""


@dataclass(frozen=True)
class Registry:
    """The rules by code, and the rule files that could not be loaded."""

    rules: tuple[Rule, ...]
    problems: tuple[str, ...] = ()

    @cached_property
    def _index(self) -> dict[str, Rule]:
        return {key: r for r in self.rules for key in (r.code, r.name)}

    def get(self, code_or_name: str) -> Rule | None:
        return self._index.get(code_or_name) or self._index.get(code_or_name.upper())

    def matching(self, selector: str) -> list[Rule]:
        """The rules that a code, a code prefix ("NL2") or a name selects; "ALL" selects every one."""
        if selector.upper() == "ALL":
            return list(self.rules)
        if exact := self.get(selector):
            return [exact]
        return [r for r in self.rules if selector.upper().startswith("NL") and r.code.startswith(selector.upper())]

    def nearest(self, code_or_name: str) -> str | None:
        """The most similar code or name, for error messages."""
        found = difflib.get_close_matches(code_or_name, [*self._index], n=1, cutoff=0.5)
        return found[0] if found else None


def rules_folder() -> Path:
    """The shipped data rules and knowledge (the package newslint.rules)."""
    import newslint.rules

    return Path(newslint.rules.__path__[0])


def find_modules(package: ModuleType) -> Iterator[str]:
    """The names of the rule modules of a package, without importing them."""
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not info.ispkg:
            yield info.name


def load_module(name: str) -> Rule | None:
    """The rule of a module; None for a helper module (its name starts with an underscore)."""
    if name.rsplit(".", 1)[1].startswith("_"):
        return None
    found = getattr(importlib.import_module(name), "check", None)
    if not isinstance(found, Rule):
        raise RegistryError(f"{name}: no `check` function with @rule(...)")
    return found


def load_data(path: Path) -> Rule:
    """The rule of one TOML file. Raises RegistryError with file, key and the nearest right spelling."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise RegistryError(f"{path}: {error}") from None
    try:
        return kinds.build(table, str(path))
    except kinds.BadRule as error:
        raise RegistryError(f"{path}: {error}") from None


def data_files(folder: Path) -> Iterator[Path]:
    """The TOML rule files under a folder, sorted."""
    for path in sorted(folder.rglob("*.toml")):
        if not _NO_RULES.intersection(path.relative_to(folder).parts[:-1]):
            yield path


def build(rule_paths: Iterable[Path] = ()) -> Registry:
    """The registry of shipped, installed and (as data only) named rules.

    A broken shipped rule raises RegistryError; a broken data rule of the user is a problem of the registry, and
    the others are loaded. A code or name used twice raises.
    """
    rules: list[Rule] = []
    packages: list[ModuleType] = [checks]
    for entry in sorted(entry_points(group="newslint.rules"), key=lambda e: e.name):
        packages.append(entry.load())
    for package in packages:
        rules += [r for name in find_modules(package) if (r := load_module(name))]
    rules += [load_data(path) for path in data_files(rules_folder())]
    problems: list[str] = []
    for given in rule_paths:
        if not given.exists():
            problems.append(f"{given}: no such rule file or folder")
        for path in data_files(given) if given.is_dir() else [given] if given.exists() else []:
            try:
                rules.append(load_data(path))
            except RegistryError as error:
                problems.append(str(error))
    seen: dict[str, Rule] = {}
    for rule in rules:
        for key in (rule.code, rule.name):
            if key in RETIRED:
                raise RegistryError(f"{rule.origin}: {key} was used once and is retired")
            if key in seen:
                raise RegistryError(f"{rule.origin}: {key} is already used by {seen[key].origin}")
            seen[key] = rule
    return Registry(tuple(sorted(rules, key=lambda r: r.code)), tuple(problems))


def unknown_selectors(registry: Registry, selection: Selection) -> list[str]:
    """Messages for selectors that name no rule."""
    out = []
    for selector in (*selection.select, *selection.ignore, *selection.extend):
        if selector.upper().startswith("NL0") or registry.matching(selector):
            continue
        near = registry.nearest(selector)
        out.append(f"no rule {selector!r}" + (f"; nearest is {near!r}" if near else ""))
    return out


def options_of(rule: Rule, given: Mapping[str, object]) -> object:
    """The rule's options dataclass with `given` settings. Raises ValueError naming the wrong key."""
    fields = {f: getattr(rule.options(), f) for f in rule.options.__dataclass_fields__}
    for key, value in given.items():
        if key not in fields:
            near = difflib.get_close_matches(key, [*fields], n=1)
            raise ValueError(f"{rule.code} has no option {key!r}" + (f"; nearest is {near[0]!r}" if near else ""))
        default = fields[key]
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(value)
        if not isinstance(value, type(default)) or (isinstance(value, bool) != isinstance(default, bool)):
            raise ValueError(f"{rule.code} option {key!r} is {type(value).__name__}, not {type(default).__name__}")
        fields[key] = value
    return rule.options(**fields)
