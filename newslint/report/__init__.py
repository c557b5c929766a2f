"""Reports: each a function from sorted diagnostics to lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newslint.diagnostic import Diagnostic
from newslint.report import json, text

Report = Callable[[Iterable[Diagnostic]], Iterator[str]]
FORMATS: dict[str, Report] = {"text": text.lines, "json": json.lines}
