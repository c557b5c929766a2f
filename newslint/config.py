"""Settings: `[tool.newslint]` of a pyproject.toml or a newslint.toml, found by walking up from each linted file.

Configuration found beside articles is data only: it names rules, levels and data files, and runs nothing.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import Any

from newslint.diagnostic import SEVERITIES, Severity
from newslint.selection import Selection


class ConfigError(Exception):
    """Configuration that cannot be used; the message names file and key."""


@dataclass(frozen=True)
class Override:
    """Other selections for the files that match one of `paths` (relative to the configuration file)."""

    paths: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()


@dataclass(frozen=True)
class Config:
    """Settings of a project; `file` is None for the defaults."""

    file: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    min_severity: Severity = "warning"
    exclude: tuple[str, ...] = ()
    model: str | None = None
    #: The desk's own knowledge files (globs, relative to the configuration file); their rows win over shipped ones.
    knowledge: tuple[str, ...] = ()
    #: Kinds of knowledge to leave out: "events", "glosses", "quotations", ...
    without_knowledge: tuple[str, ...] = ()
    #: Folders or files with data rules (TOML).
    rule_paths: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()
    #: Code or name to its options; the key "severity" sets the level.
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def base(self) -> Path:
        return self.file.parent if self.file else Path()

    def paths(self, globs: tuple[str, ...]) -> list[Path]:
        """The files that the globs name, relative to the configuration file. Raises ConfigError for one that names none."""
        out: list[Path] = []
        for pattern in globs:
            anchor = Path(pattern)
            found = (
                [anchor] if anchor.is_absolute() and anchor.exists() else [] if anchor.is_absolute() else sorted(self.base.glob(pattern))
            )
            if not found:
                raise ConfigError(f"{self.file}: {pattern!r} matches no file")
            out += found
        return out

    def selection(self, path: str, extra: Selection | None = None) -> Selection:
        """The selection for one article: configuration, then its overrides, then the command line (`extra`)."""
        select, ignore, extend = self.select, self.ignore, self.extend_select
        for o in self.overrides:
            try:
                relative = Path(path).resolve().relative_to(self.base.resolve()).as_posix()
            except ValueError:
                relative = path
            if any(fnmatch(relative, p) for p in o.paths):
                select, ignore, extend = o.select or select, ignore + o.ignore, extend + o.extend_select
        if extra:
            select = extra.select or select
            ignore += extra.ignore
            extend += extra.extend
        return Selection(select, ignore, extend)


def _keys() -> list[str]:
    return [f.replace("_", "-") for f in Config.__dataclass_fields__ if f != "file"]


def _unknown(file: Path, key: str, known: list[str], where: str = "") -> ConfigError:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
    return ConfigError(f"{file}: unknown key {where}{key!r}" + (f"; nearest is {near[0]!r}" if near else f"; keys are {', '.join(known)}"))


def _texts(file: Path, key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return tuple(value)
    raise ConfigError(f"{file}: {key} is not a list of texts")


def load(file: Path, table: Mapping[str, Any]) -> Config:
    """The Config of a parsed table. Raises ConfigError with file, key and the nearest right spelling."""
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _keys():
            raise _unknown(file, key, _keys())
        name = key.replace("-", "_")
        if key == "min-severity":
            if value not in SEVERITIES:
                raise ConfigError(f"{file}: min-severity is {value!r}, not one of {', '.join(SEVERITIES)}")
            values[name] = value
        elif key == "model":
            if not isinstance(value, str):
                raise ConfigError(f"{file}: model is not a text")
            # A directory beside the articles is named relative to the configuration.
            values[name] = str(file.parent / value) if "/" in value and not Path(value).is_absolute() else value
        elif key == "overrides":
            if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
                raise ConfigError(f"{file}: overrides is not a list of tables")
            overrides = []
            for entry in value:
                known = ["paths", "select", "ignore", "extend-select"]
                for k in entry:
                    if k not in known:
                        raise _unknown(file, k, known, "overrides.")
                if "paths" not in entry:
                    raise ConfigError(f"{file}: an entry of overrides has no 'paths'")
                overrides.append(Override(**{k.replace("-", "_"): _texts(file, f"overrides.{k}", v) for k, v in entry.items()}))
            values[name] = tuple(overrides)
        elif key == "rules":
            if not isinstance(value, dict) or not all(isinstance(v, dict) for v in value.values()):
                raise ConfigError(f"{file}: rules is not a table of tables")
            values[name] = value
        else:
            values[name] = _texts(file, key, value)
    return replace(Config(file), **values)


def read(file: Path, *, needed: bool = True) -> Config | None:
    """The configuration in a file; None when a pyproject.toml has none and it is not `needed`."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{file}: {error}") from None
    if file.name == "pyproject.toml":
        tool = table.get("tool", {})
        if "newslint" not in tool:
            if needed:
                raise ConfigError(f"{file}: no table [tool.newslint]")
            return None
        table = tool["newslint"]
    return load(file, table)


@lru_cache(maxsize=4096)
def find(folder: Path) -> Config:
    """The nearest configuration in `folder` or above it; the defaults where there is none."""
    for name in ("newslint.toml", "pyproject.toml"):
        file = folder / name
        if file.is_file() and (config := read(file, needed=False)):
            return config
    return find(folder.parent) if folder.parent != folder else Config()
