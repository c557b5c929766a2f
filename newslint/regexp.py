"""Patterns that are compiled at their first use.

The rules hold some two thousand patterns, and compiling them all took 0.8 of the second that building the registry takes; an
article needs fewer than half. The standard library's own cache cannot help: it holds 512 and lives as long as the process.
"""

from __future__ import annotations

import re
from typing import Any, cast

_OF_A_PATTERN = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags", "groups", "groupindex")


class _Late:
    """Stands for a compiled pattern. At the first use the pattern's methods become its own, so that a later call costs nothing more."""

    __slots__ = ("_source", "_with", *_OF_A_PATTERN)

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._with = flags

    def __getattr__(self, name: str) -> Any:
        # Only what is not set yet comes here.
        if name not in _OF_A_PATTERN:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._with)
        for attribute in _OF_A_PATTERN:
            setattr(self, attribute, getattr(compiled, attribute))
        return getattr(compiled, name)


def regexp(source: str, flags: int = 0) -> re.Pattern[str]:
    """What re.compile gives, compiled at the first use; a mistake in `source` raises re.error then.

    For patterns of modules. Inside a function re.compile is cheaper, whose cache serves the next call too; the functions of `re` that
    take a pattern, and `match.re is PATTERN`, need re.compile itself.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
