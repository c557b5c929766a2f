"""How messages print numbers that the article does not have."""

from __future__ import annotations

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def figure(value: float) -> str:
    """A number as a desk would print it: "1,250", "0.25", "464.7 billion"."""
    for size, name in _SCALES:
        if abs(value) >= size:
            return f"{value / size:,.6g} {name}"
    return f"{round(value, 4):,.10g}"
