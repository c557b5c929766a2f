"""Words, numbers and marks with their places.

A token keeps its hyphens and inner apostrophes ("Jong-un", "O'Brien", "don't") and gives away a possessive
("Putin" + "’s"), so that a name is the same token in every case.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newslint.regexp import regexp
from newslint.source import Span

TokenKind = Literal["word", "number", "clitic", "link", "mark"]

_TOKEN = regexp(
    r"""
    # Bounded and possessive: a long run of word characters and hyphens must not be tried from each of its places.
    (?P<link> (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’'] | (?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}
              | (?<!\w)[@\#]\w+
              | (?<![\w-])[\w-]{1,63}+\.(?:com|org|net|gov|edu|io|uk|de)\b(?:/[^\s]*[\w/])? )
  | (?P<clitic> (?<=\w)['’]s\b )
  | (?P<number> \d+(?:[,.]\d+)*(?![\w]) )
  | (?P<word> (?:[^\W\d_]\.){2,}(?!\w) | [^\W_]+(?:(?:['’](?!s\b)|[-‑])[^\W_]+)* )
  | (?P<mark> [^\w\s] | _ )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, number, possessive ending, link or mark."""

    span: Span
    text: str
    kind: TokenKind

    @property
    def capitalised(self) -> bool:
        return self.text[:1].isupper()


def find(text: str) -> tuple[Token, ...]:
    """All tokens of `text` in order."""
    return tuple(Token(Span(m.start(), m.end()), m.group(), m.lastgroup) for m in _TOKEN.finditer(text))  # type: ignore[arg-type]
