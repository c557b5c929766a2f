"""substitution: a wrong form and what the house writes instead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from newslint.kinds._scan import cased_like, check_strings, compiled, matches, words_pattern
from newslint.rule import Check, Document, Findings, Span, finding, replace


@dataclass(frozen=True)
class Params:
    """`swap`: wrong form = right form. `notes`: the same, for forms that are only a matter of taste (info).

    `since`: wrong form = the day from which it is wrong; an older article is left alone. `unless`: patterns that spare a match inside
    them. `case`: the capitals matter.
    """

    swap: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    since: Mapping[str, dt.date] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    case: bool = True
    quotes: bool = False
    blocks: tuple[str, ...] = ()


def build(params: Params, message: str) -> Check:
    check_strings("unless", params.unless)
    for key in ("swap", "notes"):
        if not all(isinstance(v, str) and k.strip() for k, v in getattr(params, key).items()):
            raise ValueError(f"key {key!r} is not a table of wrong form = right form")
    if not params.swap and not params.notes:
        raise ValueError("key 'swap' is empty")
    forms = {**params.notes, **params.swap}

    def fold(form: str) -> str:
        form = " ".join(form.split())
        return form if params.case else form.lower()

    right = {fold(k): v for k, v in forms.items()}
    if len(right) < len(params.swap) + len(params.notes):
        raise ValueError("a wrong form is listed twice")
    since = {fold(k): v for k, v in params.since.items()}
    for form, day in since.items():
        if form not in right:
            raise ValueError(f"key 'since' has {form!r}, which is no wrong form")
        if type(day) is not dt.date:
            raise ValueError(f"key 'since' has {day!r} for {form!r}, not a date such as 2019-08-14")
    notes = {fold(k) for k in params.notes}
    pattern = words_pattern(forms, case=params.case)
    unless = [compiled(p) for p in params.unless]

    def check(doc: Document, options: object) -> Findings:
        found = list(matches(doc, pattern, quotes=params.quotes, blocks=params.blocks))
        if not found:
            return
        spared = [(m.start(), m.end()) for u in unless for m in matches(doc, u, quotes=True, blocks=params.blocks)]
        for m in found:
            form = " ".join(m.group().split())
            if any(a <= m.start() and m.end() <= b for a, b in spared):
                continue
            if doc.metadata.date is not None and doc.metadata.date < since.get(fold(form), dt.date.min):
                continue
            instead = right[fold(form)]
            instead = instead if params.case else cased_like(instead, form)
            span = Span(m.start(), m.end())
            text = message.replace("{match}", form).replace("{instead}", instead)
            yield finding(span, text, hint=replace(span, instead), severity="info" if fold(form) in notes else None)

    return check
