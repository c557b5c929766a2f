"""substitution: a wrong form and what the house writes instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newslint.kinds._scan import cased_like, check_strings, compiled, matches, words_pattern
from newslint.rule import Check, Document, Findings, Span, finding, replace


@dataclass(frozen=True)
class Params:
    """`swap`: wrong form = right form. `unless`: patterns that spare a match inside them. `case`: the capitals matter."""

    swap: Mapping[str, str] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    case: bool = True
    quotes: bool = False
    blocks: tuple[str, ...] = ()


def build(params: Params, message: str) -> Check:
    check_strings("unless", params.unless)
    if not params.swap or not all(isinstance(v, str) for v in params.swap.values()):
        raise ValueError("key 'swap' is not a table of wrong form = right form")
    pattern = words_pattern(params.swap, case=params.case)
    unless = [compiled(p) for p in params.unless]
    right = {" ".join(k.split()) if params.case else " ".join(k.lower().split()): v for k, v in params.swap.items()}

    def check(doc: Document, options: object) -> Findings:
        spared = [(m.start(), m.end()) for u in unless for m in matches(doc, u, quotes=True, blocks=params.blocks)]
        for m in matches(doc, pattern, quotes=params.quotes, blocks=params.blocks):
            if any(a <= m.start() and m.end() <= b for a, b in spared):
                continue
            form = " ".join(m.group().split())
            instead = right[form if params.case else form.lower()]
            instead = instead if params.case else cased_like(instead, form)
            span = Span(m.start(), m.end())
            yield finding(span, message.replace("{match}", form).replace("{instead}", instead), hint=replace(span, instead))

    return check
