"""consistency: two forms of one word in one article; the rarer form is reported, with a place of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newslint.kinds._scan import cased_like, check_strings, matches, words_pattern
from newslint.rule import Check, Document, Findings, Related, Span, finding, replace


@dataclass(frozen=True)
class Params:
    """`either`: lists of forms that should not be mixed, the preferred first (it wins a tie). With `case`, capitals tell forms apart, and a
    form that opens its sentence is not counted: its capital says nothing.
    """

    either: Sequence[Sequence[str]] = field(default_factory=tuple)
    case: bool = False
    quotes: bool = False
    blocks: tuple[str, ...] = ()


def build(params: Params, message: str) -> Check:
    if not params.either:
        raise ValueError("key 'either' is empty")
    for forms in params.either:
        check_strings("either", forms)
        if len(forms) < 2:
            raise ValueError("a list in 'either' has fewer than two forms")

    def fold(form: str) -> str:
        form = " ".join(form.split())
        return form if params.case else form.lower()

    group_of = {fold(form): (g, i) for g, forms in enumerate(params.either) for i, form in enumerate(forms)}
    if len(group_of) < sum(map(len, params.either)):
        raise ValueError("a form in 'either' is listed twice")
    pattern = words_pattern(group_of, case=params.case)

    def check(doc: Document, options: object) -> Findings:
        seen: dict[int, dict[int, list[Span]]] = {}
        for m in matches(doc, pattern, quotes=params.quotes, blocks=params.blocks):
            if params.case and m.start() == doc.sentence_at(m.start()).start:
                continue
            group, form = group_of[fold(m.group())]
            seen.setdefault(group, {}).setdefault(form, []).append(Span(m.start(), m.end()))
        for group, forms in seen.items():
            if len(forms) < 2:
                continue
            major = max(forms, key=lambda f: (len(forms[f]), -f))
            for form, spans in forms.items():
                if form == major:
                    continue
                for span in spans:
                    instead = cased_like(params.either[group][major], span.of(doc.text))
                    first = forms[major][0]
                    text = message.replace("{match}", span.of(doc.text)).replace("{other}", first.of(doc.text))
                    yield finding(span, text, hint=replace(span, instead), related=[Related(first, f"{first.of(doc.text)!r} here")])

    return check
