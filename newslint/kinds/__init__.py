"""Kinds of data rule: what a TOML file in `rules/` can be.

A kind is a module with a frozen `Params` dataclass (its fields are the keys it reads) and `build(params, message) -> check`.
The result is the same Rule value that `@rule` makes.
"""

from __future__ import annotations

import difflib
import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any, get_args

from newslint.layout import BlockKind
from newslint.rule import SEVERITIES, Bad, Good, NoOptions, Rule

KINDS = ("existence", "substitution", "consistency", "conditional")
BLOCKS: tuple[str, ...] = get_args(BlockKind)
_COMMON: dict[str, type] = {
    "code": str, "name": str, "kind": str, "severity": str, "message": str, "why": str, "ignore_when": str, "source": str,
    "added": str, "status": str, "bad": list, "good": list,
}  # fmt: skip
#: What TOML gives for the annotation of a parameter, and what it is called.
_TYPES: dict[str, tuple[type, str]] = {
    "bool": (bool, "true or false"),
    "str": (str, "text"),
    "tuple": (list, "a list"),
    "Sequence": (list, "a list"),
    "Mapping": (dict, "a table"),
}
_STATUS = ("stable", "preview")
_REQUIRED = ("code", "name", "kind", "severity", "message", "why", "bad", "good")


class BadRule(Exception):
    """A data rule that cannot be built; the message names the key."""


def build(table: Mapping[str, Any], origin: str) -> Rule:
    """The Rule of a parsed TOML file. Raises BadRule naming the key and the nearest right spelling."""
    kind = table.get("kind")
    if kind not in KINDS:
        raise BadRule(f"unknown kind {kind!r}{_near(str(kind), KINDS)}; kinds are {', '.join(KINDS)}")
    module = importlib.import_module(f"newslint.kinds.{kind}")
    params = {f.name: f for f in fields(module.Params)}
    known = [*_COMMON, *params]
    for key in table:
        if key not in known:
            raise BadRule(f"unknown key {key!r}{_near(key, known)}")
    needed = [*_REQUIRED, *(n for n, f in params.items() if f.default is MISSING and f.default_factory is MISSING)]
    if missing := [k for k in needed if k not in table]:
        raise BadRule(f"missing key {missing[0]!r}")
    for key, want in _COMMON.items():
        if key in table and not isinstance(table[key], want):
            raise BadRule(f"key {key!r} is {type(table[key]).__name__}, not {want.__name__}")
    for key, spec in params.items():
        right, called = _TYPES[str(spec.type).split("[")[0]]
        if key in table and not isinstance(table[key], right):
            raise BadRule(f"key {key!r} is {type(table[key]).__name__}, not {called}")
    if not re.fullmatch(r"NL\d{3}", table["code"]):
        raise BadRule(f"key 'code' is {table['code']!r}, not NL and three digits")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", table["name"]):
        raise BadRule(f"key 'name' is {table['name']!r}, not lower-case words with hyphens")
    if not table["why"].strip():
        raise BadRule("key 'why' is empty: its first line is the rule's summary")
    if table.get("status", "stable") not in _STATUS:
        raise BadRule(f"key 'status' is {table['status']!r}{_near(table['status'], _STATUS)}")
    for block in table.get("blocks", ()):
        if block not in BLOCKS:
            raise BadRule(f"key 'blocks' has {block!r}{_near(str(block), BLOCKS)}; blocks are {', '.join(BLOCKS)}")
    if table["severity"] not in SEVERITIES:
        raise BadRule(f"key 'severity' is {table['severity']!r}{_near(table['severity'], SEVERITIES)}")
    try:
        check = module.build(module.Params(**{k: table[k] for k in params if k in table}), table["message"])
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadRule(str(error)) from None
    examples = [*(_example(e, Bad) for e in table["bad"]), *(_example(e, Good) for e in table["good"])]
    why = table["why"].strip()
    parts = [why]
    if table.get("ignore_when"):
        parts.append(f"## When to ignore\n{table['ignore_when'].strip()}")
    if table.get("source"):
        parts.append(f"Source: {table['source']}")
    doc = "\n\n".join(parts)
    summary = why.split("\n")[0].rstrip(".")
    return Rule(
        table["code"], table["name"], table["severity"], summary, doc, check, NoOptions, tuple(examples), frozenset(),
        table.get("status", "stable"), table.get("added", "0.1"), origin,
    )  # fmt: skip


def _example(entry: object, make: Callable[..., Any]) -> Any:
    if isinstance(entry, str):
        return make(entry)
    if isinstance(entry, dict):
        try:
            return make(**entry)
        except TypeError as error:
            raise BadRule(f"an example in {make.__name__.lower()!r}: {error}") from None
    raise BadRule(f"an example in {make.__name__.lower()!r} is {type(entry).__name__}, not text or a table")


def _near(word: str, known: Any) -> str:
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; nearest is {found[0]!r}" if found else ""
