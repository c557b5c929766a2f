"""`path:line:column: CODE message`, as flake8 prints it; the other side of a contradiction follows in brackets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newslint.diagnostic import Diagnostic, Other
from newslint.source import Position


def lines(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """One line a finding."""
    for d in diagnostics:
        yield f"{d.path}:{d.start.line}:{d.start.column}: {d.code} {d.message}{_see(d)}"


def _see(d: Diagnostic) -> str:
    places = list(dict.fromkeys(_place(d, o) for o in d.others))
    if not places:
        return ""
    shown = ", ".join(places[:3])
    return f" (see {shown}{f' and {len(places) - 3} more' if len(places) > 3 else ''})"


def _place(d: Diagnostic, o: Other) -> str:
    return f"{o.start.line}:{o.start.column}" if o.path == d.path else f"{o.path}:{o.start.line}"


#: Characters shown on either side of a place in a code frame.
AROUND = 60


def framed(diagnostics: Iterable[Diagnostic], line_of: Callable[[str, int], str | None]) -> Iterator[str]:
    """Each finding with the lines of both its sides. `line_of(path, line)` gives a line's text or None."""
    for d in diagnostics:
        yield from lines([d])
        yield from _frame(line_of(d.path, d.start.line), d.start, d.end, "")
        for o in d.others:
            yield from _frame(line_of(o.path, o.start.line), o.start, o.end, o.message)


def _frame(line: str | None, start: Position, end: Position, label: str) -> Iterator[str]:
    if line is None:
        return
    a = start.column - 1
    b = max(end.column - 1 if end.line == start.line else len(line), a + 1)
    left, right = max(0, a - AROUND), min(len(line), max(b, a + 1) + AROUND)
    head = f"{start.line:>6} | "
    yield head + ("…" if left else "") + line[left:right].replace("\t", " ") + ("…" if right < len(line) else "")
    yield " " * len(head) + " " * (a - left + bool(left)) + "^" * min(b - a, right - a) + (f" {label}" if label else "")
