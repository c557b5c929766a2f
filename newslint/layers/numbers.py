"""stub"""
from __future__ import annotations
from typing import NamedTuple
from newslint.source import Span
class Quantity(NamedTuple):
    span: Span
def find(text, blocks, dates):
    return ()
