"""The small syntax of phrases that a desk writes: {a|b} one of, [a] or not, ... up to five words; the rest as it stands.

"Russia [illegally] {annexed|seized} Crimea". A phrase matches at word boundaries, whatever the case, quotes and hyphens of the copy.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.regexp import regexp

#: Up to five words, over no mark of punctuation but a hyphen or an apostrophe.
_WORDS = r"(?:[\w’'-]+\s+){0,5}"


def fault(phrase: str) -> str | None:
    """What is wrong with a phrase, if anything."""
    depth = {"{": 0, "[": 0}
    for c in phrase:
        if c in "{[":
            if c == "{" and depth["{"]:
                return "has { inside {"
            depth[c] += 1
        elif c in "}]":
            opened = "{" if c == "}" else "["
            depth[opened] -= 1
            if depth[opened] < 0:
                return f"has {c} without {opened}"
    return next((f"has {c} that is not closed" for c, n in depth.items() if n), None)


@lru_cache(maxsize=2048)
def pattern(phrase: str) -> re.Pattern[str]:
    """The compiled pattern of a phrase."""
    return regexp(rf"(?<![\w-]){source(phrase)}(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=2048)
def source(phrase: str) -> str:
    """A phrase as the source of a regular expression, with no groups."""
    out, i = [], 0
    while i < len(phrase):
        c = phrase[i]
        if c in "{[":
            close, depth = i + 1, 1
            while depth and close < len(phrase):
                depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(phrase[close], 0)
                close += 1
            inside = phrase[i + 1 : close - 1]
            body = "|".join(source(part) for part in parts(inside))
            i = close
            if c == "{":
                out.append(f"(?:{body})")
            else:
                # The space belongs to what may be missing: after it, or before it at the end.
                if phrase[i : i + 1] == " ":
                    out.append(rf"(?:(?:{body})\s+)?")
                    i += 1
                elif out and out[-1] == r"\s+":
                    out[-1] = rf"(?:\s+(?:{body}))?"
                else:
                    out.append(f"(?:{body})?")
        elif phrase.startswith("...", i):
            out.append(_WORDS)
            i += 3
            if phrase[i : i + 1] == " ":
                i += 1
        elif c == " ":
            out.append(r"\s+")
            i += 1
        else:
            out.append(_LOOSE.get(c, re.escape(c)))
            i += 1
    return "".join(out)


_LOOSE = {"'": "['’]", "’": "['’]", "-": "[-‑–]", "–": "[-‑–]", ".": r"\.?"}


def parts(inside: str) -> list[str]:
    """What stands between bars that are in no braces."""
    found, depth, current = [], 0, ""
    for c in inside:
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(c, 0)
        if c == "|" and not depth:
            found.append(current)
            current = ""
        else:
            current += c
    return [*found, current]
