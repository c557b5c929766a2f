"""Set-ups by file: the nearest configuration with its rules and knowledge, each built once, only when a file is really linted."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.cache import stamp
from newslint.config import Config, ConfigError, find
from newslint.diagnostic import SEVERITIES, Severity
from newslint.selection import Selection

if TYPE_CHECKING:
    from newslint.engine import Setup
    from newslint.knowledge import Knowledge
    from newslint.registry import Registry


@dataclass
class Setups:
    """What the command line asks for, joined with the configuration of each file.

    `one` is the only configuration (--config, --isolated); else each file has its nearest. `without`: kinds of knowledge left out.
    """

    given: Selection = field(default_factory=Selection)
    date: dt.date | None = None
    one: Config | None = None
    without: tuple[str, ...] = ()
    level: Severity | None = None
    _built: dict[tuple[Path | None, Selection], Setup] = field(default_factory=dict)
    _signed: dict[tuple[Path | None, Selection], bytes] = field(default_factory=dict)

    def config(self, path: str) -> Config:
        """The configuration for a file. Raises ConfigError."""
        return self.one or find(Path(path).absolute().parent)

    def min_severity(self, path: str) -> Severity:
        """What is below this level is neither shown nor counted."""
        return self.level or self.config(path).min_severity

    def signature(self, path: str) -> bytes:
        """A digest of all that a file's set-up is made of, without building it."""
        config = self.config(path)
        selection = config.selection(path, self.given)
        key = (config.file, selection)
        if key not in self._signed:
            files = [
                *config.paths(config.knowledge),
                *(p for r in config.paths(config.rule_paths) for p in ([r] if r.is_file() else sorted(r.rglob("*")))),
            ]
            plain = json.dumps([str(selection), str(self.date), self.without, config.without_knowledge, config.model, repr(config.rules)])
            self._signed[key] = blake2b(plain.encode() + stamp(files), digest_size=16).digest()
        return self._signed[key]

    def setup(self, path: str) -> Setup:
        """The set-up for a file. Raises ConfigError, RegistryError, KnowledgeError."""
        from newslint.engine import Setup
        from newslint.registry import options_of

        config = self.config(path)
        selection = config.selection(path, self.given)
        key = (config.file, selection)
        if key in self._built:
            return self._built[key]
        rules, severities = [], []
        for rule in _registry(tuple(config.paths(config.rule_paths))).rules:
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
        without = tuple(sorted({*config.without_knowledge, *self.without}))
        knowledge = _knowledge(tuple(map(str, config.paths(config.knowledge))), without)
        self._built[key] = Setup(tuple(rules), knowledge, self.date, config.model, tuple(severities))
        return self._built[key]

    def faults(self, paths: Sequence[str]) -> list[str]:
        """Rule files of the configurations of `paths` that cannot be loaded. Raises ConfigError for a setting that names no rule."""
        from newslint.registry import unknown_selectors

        faults: dict[str, None] = {}
        for config in {(c := self.config(p)).file: c for p in paths or ["-"]}.values():
            registry = _registry(tuple(config.paths(config.rule_paths)))
            faults |= dict.fromkeys(registry.problems)
            where = f"{config.file}: " if config.file else ""
            for key in config.rules:
                if registry.get(key) is None:
                    near = registry.nearest(key)
                    raise ConfigError(f"{where}rules.{key}: no such rule" + (f"; nearest is {near!r}" if near else ""))
            for source, selections in (
                (where, [config.selection(""), *(Selection(o.select, o.ignore, o.extend_select) for o in config.overrides)]),
                ("", [self.given]),
            ):
                for selection in selections:
                    for message in unknown_selectors(registry, selection):
                        raise ConfigError(source + message)
        return list(faults)


@lru_cache(maxsize=64)
def _registry(rule_paths: tuple[Path, ...]) -> Registry:
    from newslint.registry import build

    return build(rule_paths)


@lru_cache(maxsize=64)
def _knowledge(paths: tuple[str, ...], without: tuple[str, ...]) -> Knowledge:
    from newslint.knowledge import Knowledge

    return Knowledge(paths, without)
