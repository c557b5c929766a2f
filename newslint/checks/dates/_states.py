"""What has lasted for so long, and the sentence that tells how it began: "has led the bank for nine years. He took over in 2008" (NL204)."""

from __future__ import annotations

import re
from functools import cache

from newslint.checks import _data


@cache
def _rows() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows = _data.rows("dates/states.tsv")
    return tuple((re.compile(rf"\b(?:{state})\b", re.IGNORECASE), re.compile(rf"\b(?:{began})\b", re.IGNORECASE)) for state, began in rows)


def begun(state: str, beginning: str) -> bool:
    """Whether the words around a length name a state, and those around a date how such a state begins."""
    return next((began.search(beginning) is not None for pattern, began in _rows() if pattern.search(state)), False)
