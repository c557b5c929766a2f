"""Patterns are compiled late; a mistake in one must not wait for the article that needs it."""

from __future__ import annotations

import gc
import re

import pytest

from newslint import regexp
from newslint.registry import build


def test_it_does_what_a_compiled_pattern_does():
    word = regexp.regexp(r"(?P<first>\w)\w*", re.ASCII)
    assert [m.group("first") for m in word.finditer("three little words")] == ["t", "l", "w"]
    assert (word.sub("x", "a b"), word.pattern, word.flags & re.ASCII, word.groups) == ("x x", r"(?P<first>\w)\w*", re.ASCII, 1)
    with pytest.raises(AttributeError):
        _ = word.nothing


def test_every_pattern_of_the_rules_compiles():
    build()
    late = [p for p in gc.get_objects() if isinstance(p, regexp._Late)]
    assert len(late) > 1000
    assert [p._source for p in late if p.pattern != p._source] == []
