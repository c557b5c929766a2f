"""stub"""
from __future__ import annotations
from typing import NamedTuple
from newslint.source import Span
class Quotes(NamedTuple):
    spans: tuple = ()
    def covers(self, span: Span) -> bool:
        return False
def find(text, blocks):
    return Quotes()
