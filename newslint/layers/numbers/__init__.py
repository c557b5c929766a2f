"""Quantities: numbers in figures and words, with what they count or measure.

    find(text, blocks, dates) -> tuple[Quantity, ...]

Dates, years, times, durations and ages are the dates layer's and are left out, as are names that hold a number ("Boeing 747").
"""

from __future__ import annotations

from newslint.layers.numbers.model import Quantity, agree, reach, round_step
from newslint.layers.numbers.scan import find
from newslint.layers.numbers.units import UNITS, Unit

__all__ = ["UNITS", "Quantity", "Unit", "agree", "find", "reach", "round_step"]
