"""One JSON object a line: the interface that other programs build on. Keys are only ever added."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newslint.diagnostic import Diagnostic
from newslint.source import Position


def _span(start: Position, end: Position) -> dict[str, int]:
    return {"line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column}


def lines(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """One line a finding."""
    for d in diagnostics:
        yield json.dumps(
            {
                "path": d.path,
                **_span(d.start, d.end),
                "code": d.code,
                "name": d.name,
                "severity": d.severity,
                "message": d.message,
                "confidence": d.confidence,
                "hints": [
                    {
                        "title": c.title,
                        "applicability": c.applicability,
                        "edits": [{**_span(e.start, e.end), "text": e.text} for e in c.edits],
                    }
                    for c in d.cures
                ],
                "related": [{"path": o.path, **_span(o.start, o.end), "message": o.message} for o in d.others],
                # The rules' pages are not published yet; `newslint explain CODE` prints them.
                "url": None,
            },
            ensure_ascii=False,
        )
