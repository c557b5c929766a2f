"""Every rule proves itself: its examples are found exactly, and its Good examples are good for the other rules too."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from newslint import proof
from newslint.registry import build
from newslint.rule import Good

REGISTRY = build()
#: Reviewed: a Good example of one rule on which another rule rightly has something to say.
CROSS_TALK = Path(__file__).with_name("cross-talk.txt")


@pytest.mark.parametrize("rule", REGISTRY.rules, ids=lambda r: r.code)
def test_a_rule_proves_itself(rule):
    assert list(proof.prove(rule)) == []


@lru_cache(maxsize=1)
def reviewed() -> frozenset[str]:
    lines = CROSS_TALK.read_text(encoding="utf-8").splitlines()
    return frozenset(x for x in lines if x and not x.startswith("#"))


@pytest.mark.parametrize("rule", REGISTRY.rules, ids=lambda r: r.code)
def test_good_examples_are_good_for_all_other_rules(rule):
    """A finding (info apart) on another rule's Good example is either false or listed in cross-talk.txt."""
    unlisted = []
    for example in rule.examples:
        if not isinstance(example, Good):
            continue
        doc, _, _ = proof.of_example(example)
        for other in REGISTRY.rules:
            if other.code == rule.code or ("date" in other.needs and doc.metadata.date is None):
                continue
            for f in proof.findings(other, doc):
                row = f"{other.code} on {rule.code}: {f.span.of(doc.text)!r} in {example.text[:60]!r}"
                if (f.severity or other.severity) != "info" and row not in reviewed():
                    unlisted.append(row)
    assert unlisted == []
