"""seeds stub"""
from __future__ import annotations
from pathlib import Path
def report(folder: Path, *, bless: bool) -> int:
    return 0
