"""existence: words or patterns that should not stand in an article."""

from __future__ import annotations

from dataclasses import dataclass

from newslint.kinds._scan import check_strings, compiled, matches, words_pattern
from newslint.rule import Check, Document, Findings, Span, finding


@dataclass(frozen=True)
class Params:
    """`words` (whole words; any case unless `case`) or `patterns` (regular expressions, exact case), read in `blocks`; `quotes`: in
    quotations too. `unless`: patterns that spare a match inside them.
    """

    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    case: bool = False
    quotes: bool = False
    blocks: tuple[str, ...] = ()


def build(params: Params, message: str) -> Check:
    for key in ("words", "patterns", "unless", "blocks"):
        check_strings(key, getattr(params, key))
    if not params.words and not params.patterns:
        raise ValueError("one of 'words' and 'patterns' is needed")
    found = [words_pattern(params.words, case=params.case)] if params.words else []
    found += [compiled(p) for p in params.patterns]
    unless = [compiled(p) for p in params.unless]

    def check(doc: Document, options: object) -> Findings:
        spared = {(m.start(), m.end()) for u in unless for m in matches(doc, u, quotes=True, blocks=params.blocks)}
        for pattern in found:
            for m in matches(doc, pattern, quotes=params.quotes, blocks=params.blocks):
                if not any(a <= m.start() and m.end() <= b for a, b in spared):
                    yield finding(Span(m.start(), m.end()), message.replace("{match}", m.group()))

    return check
