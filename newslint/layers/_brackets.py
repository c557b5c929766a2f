"""Brackets without a partner. Enumerators ("a)", "2)"), emoticons and half-open intervals are no slips."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.regexp import regexp
from newslint.source import Span


class Unbalanced(NamedTuple):
    """A quotation mark or bracket without a partner, or with the wrong one (`other`)."""

    span: Span
    reason: str
    other: Span | None = None
    kind: str = "quotation"


#: A printed address keeps its own pairs of brackets.
_BRACKET = regexp(r"(?:https?://|www\.)[^\s<>\"“”()\[\]]*(?:\([^\s()]*\)[^\s<>\"“”()\[\]]*)*|[(\[{}\])]")
_PARTNER = {")": "(", "]": "[", "}": "{"}
#: What stands before the closing bracket of an enumerator.
_ENUMERATOR = regexp(r"(?:^|[\s;:(])(?:[A-Za-z]|[ivxIVX]{1,5}|\d{1,3}(?:\.\d{1,2})*\.?)$")
_EMOTICON_EYES = regexp(r"(?:^|[\s\w.,!?\"”])[:;=8xX]['’]?[-o^]?$")


def unbalanced(text: str, span: Span) -> list[Unbalanced]:
    """The brackets of one block that have no partner in it."""
    stack: list[tuple[str, int]] = []
    out: list[Unbalanced] = []
    forgiven = 0
    for m in _BRACKET.finditer(text, span.start, span.end):
        mark, at = m.group(), m.start()
        if len(mark) > 1:
            continue
        if mark in "([{":
            if not _emoticon(text, span.start, at):
                stack.append((mark, at))
            continue
        before = text[max(span.start, at - 8) : at]
        if _emoticon(text, span.start, at) and not (stack and stack[-1][0] == _PARTNER[mark]):
            continue
        if stack and stack[-1][0] == _PARTNER[mark]:
            # "(steps a) and b))": the enumerator took the partner of a later bracket.
            forgiven += bool(_ENUMERATOR.search(before)) and text[at - 2] != "("
            stack.pop()
        elif stack and _interval(text[stack[-1][1] + 1 : at]):
            stack.pop()
        elif stack and not (mark == ")" and _ENUMERATOR.search(before)):
            opener = stack.pop()
            reason = f"the bracket that opens with {opener[0]} closes with {mark}"
            out.append(Unbalanced(Span(opener[1], opener[1] + 1), reason, Span(at, at + 1), "bracket"))
        elif not (mark == ")" and _ENUMERATOR.search(before)):
            if mark == ")" and forgiven:
                forgiven -= 1
            else:
                out.append(Unbalanced(Span(at, at + 1), f"the bracket {mark} closes what was not opened", None, "bracket"))
    out += [Unbalanced(Span(at, at + 1), f"the bracket {mark} is not closed", None, "bracket") for mark, at in stack]
    return out


def _emoticon(text: str, start: int, at: int) -> bool:
    return bool(_EMOTICON_EYES.search(text[max(start, at - 5) : at])) and not text[at + 1 : at + 2].isalnum()


def _interval(inside: str) -> bool:
    """"[0, 1)" is a half-open interval."""
    return len(inside) <= 24 and bool(re.fullmatch(r"\s*[-−+]?[\d.∞a-z]+\s*,\s*[-−+]?[\d.∞a-z]+\s*", inside))
