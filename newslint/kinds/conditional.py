"""conditional: a form that needs another form somewhere in the article."""

from __future__ import annotations

from dataclasses import dataclass

from newslint.kinds._scan import compiled, matches
from newslint.rule import Check, Document, Findings, Span, finding


@dataclass(frozen=True)
class Params:
    """Where `first` matches, `second` must match too; {1}, {2} in `second` stand for the groups of `first`. The first place is reported."""

    first: str
    second: str
    quotes: bool = False
    blocks: tuple[str, ...] = ()


def build(params: Params, message: str) -> Check:
    import regex

    first = compiled(params.first)
    compiled(regex.sub(r"\{\d\}", "x", params.second))

    def check(doc: Document, options: object) -> Findings:
        done: set[str] = set()
        for m in matches(doc, first, quotes=params.quotes, blocks=params.blocks):
            if m.group() in done:
                continue
            done.add(m.group())
            second = params.second
            for i, value in enumerate(m.groups(), 1):
                second = second.replace(f"{{{i}}}", regex.escape(value or ""))
            if next(matches(doc, compiled(second), quotes=True, blocks=params.blocks), None) is None:
                yield finding(Span(m.start(), m.end()), message.replace("{match}", m.group()))

    return check
