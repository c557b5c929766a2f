"""The engine: one rule's failure never costs another's findings, and every place is in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import engine
from newslint.diagnostic import NO_DATE
from newslint.knowledge import Knowledge
from newslint.layers import parse
from newslint.layout import OffsetMap, Piece, Segment, ViewBuilder
from newslint.registry import Registry
from newslint.rule import Bad, Good, Related, Span, finding, replace, rule
from newslint.selection import Selection
from newslint.source import Source


def make(check, code="NL799", name="test-rule", **more):
    return rule(code, name, severity="warning", examples=[Bad("[[x]]"), Good("y")], **more)(check)


def lint(text, *rules, path="a.md"):
    return engine.lint(Source(path, text), engine.Setup(tuple((r, None) for r in rules), Knowledge()))


def finds_kyiv(doc, options):
    at = doc.text.index("Kyiv")
    yield finding(Span(at, at + 4), "a place", hint=replace(Span(at, at + 4), "Kiev"), related=[Related(Span(0, 3), "the start")])


def crashes(doc, options):
    yield finding(Span(0, 1), "lost")
    raise KeyError("gone")


def needs_the_model(doc, options):
    raise parse.ModelUnavailable("nothing installed")


def test_a_crash_is_a_finding_and_the_others_stand():
    outcome = lint("In Kyiv.", make(crashes), make(finds_kyiv, "NL798", "other-rule"))
    assert outcome.failed
    assert [(d.code, d.start) for d in outcome.diagnostics] == [("NL002", (1, 1)), ("NL798", (1, 4))]
    assert "NL799 test-rule crashed: KeyError: 'gone'" in outcome.diagnostics[0].message


def test_a_rule_without_its_model_is_skipped_by_name():
    outcome = lint("In Kyiv.", make(needs_the_model))
    assert (outcome.failed, outcome.skipped) == (False, {"no English pipeline: nothing installed": ("NL799",)})


def test_a_rule_that_needs_a_date_is_skipped_without_one():
    assert lint("In Kyiv.", make(finds_kyiv, needs=["date"])).skipped == {NO_DATE: ("NL799",)}


def test_places_and_edits_are_the_files():
    (d,) = lint("---\ntitle: X\n---\n\n**War** in *Kyiv*.", make(finds_kyiv)).diagnostics
    assert (d.start, d.end) == ((5, 13), (5, 17))
    assert d.cures[0].edits == (((5, 13), (5, 17), "Kiev"),)
    assert d.others[0].path == "a.md"


def test_an_edit_across_markup_is_left_out():
    (d,) = lint("In K**yiv** now.", make(finds_kyiv)).diagnostics
    assert (d.start, d.end) == ((1, 4), (1, 10))
    assert d.cures[0].edits == ()


@pytest.mark.parametrize(
    ("select", "ignore", "extend", "picked"),
    [
        ((), (), (), True),
        (("NL2",), (), (), False),
        (("NL7",), (), (), True),
        (("NL7",), ("NL799",), (), False),
        (("NL799",), ("NL7",), (), True),
        (("test-rule",), ("NL799",), (), False),
        ((), ("NL",), (), False),
        (("NL2",), (), ("NL79",), True),
        (("ALL",), (), (), True),
    ],
)
def test_the_longest_selector_decides_and_ignore_wins_a_tie(select, ignore, extend, picked):
    assert Selection(select, ignore, extend).picks(make(finds_kyiv)) is picked


def test_a_preview_rule_runs_only_by_its_full_name():
    preview = make(finds_kyiv, status="preview")
    assert [Selection(s).picks(preview) for s in ((), ("ALL",), ("NL7",), ("NL799",), ("test-rule",))] == [False, False, False, True, True]


def test_the_nearest_rule_is_named():
    assert Registry((make(finds_kyiv),)).nearest("tset-rule") == "test-rule"


@given(st.lists(st.tuples(st.text(min_size=1, max_size=5), st.booleans()), max_size=8), st.data())
def test_every_span_of_a_view_has_a_place_in_the_source(parts, data):
    """Pieces of text, some of them shortened by the reader (an entity, say), with gaps between them."""
    builder, at = ViewBuilder(), 0
    pieces = []
    for text, exact in parts:
        width = len(text) if exact else len(text) + 3
        pieces.append(Piece(text, Span(at, at + width)))
        at += width + 2
    builder.add("paragraph", pieces)
    view = builder.build()
    a = data.draw(st.integers(0, len(view.text)))
    b = data.draw(st.integers(a, len(view.text)))
    span, _ = view.map.to_source(Span(a, b))
    assert 0 <= span.start <= span.end <= at


def test_an_offset_map_keeps_equal_stretches_exact():
    offsets = OffsetMap([Segment(Span(0, 4), Span(10, 14)), Segment(Span(4, 5), Span(14, 21)), Segment(Span(5, 9), Span(21, 25))])
    assert offsets.to_source(Span(1, 3)) == (Span(11, 13), True)
    assert offsets.to_source(Span(3, 6)) == (Span(13, 22), False)
    assert offsets.to_source(Span(6, 9)) == (Span(22, 25), True)
