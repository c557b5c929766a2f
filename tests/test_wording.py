"""What the examples of the wording and terms rules cannot show: layouts, laziness, lists, and any text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import proof, readers
from newslint.checks.terms._capitals import capitals
from newslint.checks.wording import _gaps, _spelling
from newslint.knowledge import Knowledge
from newslint.registry import load_data, load_module, options_of, rules_folder
from newslint.rule import Rule
from newslint.source import Source

KNOWLEDGE = Knowledge()
NAMES = (
    "wording.doubled_word", "wording.missing_word", "wording.missing_end_punctuation", "wording.misspelling",
    "terms.capitalisation_drift", "terms.number_style",
)  # fmt: skip


def rules() -> dict[str, Rule]:
    found = [r for n in NAMES if (r := load_module(f"newslint.checks.{n}"))]
    found.append(load_data(rules_folder() / "terms" / "house-form.toml"))
    return {r.code: r for r in found}


RULES = rules()


def said(code: str, text: str, name: str = "a.md") -> list[str]:
    """The reported words of a file."""
    doc, _ = readers.read(Source(name, text), KNOWLEDGE, None, None)
    return [doc.view.map.to_source(f.span)[0].of(doc.source.text) for f in RULES[code].check(doc, options_of(RULES[code], {}))]


# Layouts -----------------------------------------------------------------------------------------------------------------

BODY = "The council approved the budget on Monday after a long debate.\n\nThe mayor thanked its members for their patience that day.\n\n"


@pytest.mark.parametrize(
    "block",
    [
        "## What the council and the mayor have said about the budget so far",
        "- The rent may rise by three per cent a year while the tenant lives in it\n- The fee is paid by those who let the flat out",
        "1. The rent may rise by three per cent a year while the tenant lives in it",
        "| The rent may rise | The fee was paid by the owner of the flat |\n|---|---|\n| It rose | He said that it was the last one to be paid |",
        "![The mayor and the members of the council as they left the hall on Monday](a.jpg)",
        "*The mayor and the members of the council as they left the hall on Monday*",
        "```\nthe mayor and the members of the council have left the hall on Monday\n```",
        "Read more: [The council that had spent its reserves in a single winter](https://example.org/reserves)",
    ],
)
def test_what_is_no_paragraph_needs_no_end_mark(block):
    assert said("NL803", f"{BODY}{block}\n\n{BODY}") == []


def test_a_paragraph_of_markdown_needs_one():
    assert said("NL803", f"{BODY}The *budget* was [approved](https://example.org) by a narrow margin after midnight on Monday\n\n{BODY}") == ["Monday"]


def test_an_article_without_end_marks_is_a_style():
    line = "The rain came down on the town and nobody was about in its streets that night\n\n"
    assert said("NL803", line * 6) == []


def test_words_are_doubled_across_a_line_end_and_markup_but_not_across_blocks():
    assert said("NL801", "They closed the\nthe bridge, and **the** the road.") == ["the\nthe", "the** the"]
    assert said("NL801", "He went to the\n\nThe road was closed to") == []


def test_code_and_addresses_are_not_read():
    text = "Run `teh the the command` or see https://example.org/recieve/the-the and write to recieve@example.org about #recieve."
    assert [said(code, text) for code in ("NL801", "NL804")] == [[], []]


def test_headlines_may_leave_words_out():
    assert said("NL802", '---\ntitle: "Kern wins for first time since 2010"\n---\nKern won [for first time](x) since 2010.') == ["for first time"]


# Laziness ----------------------------------------------------------------------------------------------------------------


def test_a_clean_article_imports_neither_grammar_nor_speller():
    code = f"""
import sys
from newslint import proof
from newslint.registry import load_module, options_of
doc = proof.document({BODY!r})
for name in {NAMES!r}:
    rule = load_module("newslint.checks." + name)
    assert not list(rule.check(doc, options_of(rule, {{}})))
print([m for m in ("spacy", "numpy", "spellchecker") if m in sys.modules])
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


# Lists -------------------------------------------------------------------------------------------------------------------


def test_no_listed_misspelling_is_a_word():
    assert [w for w in _spelling.known_misspellings() if KNOWLEDGE.is_word(w) or w in _spelling.more_words()] == []


def test_every_listed_right_form_is_a_word():
    wrong = [r for r in _spelling.known_misspellings().values() if not (KNOWLEDGE.is_word(r) or r in _spelling.more_words())]
    assert wrong == []


@pytest.mark.parametrize("name", ["misspellings.tsv", "words.txt"])
def test_lists_are_sorted_and_without_doubles(name):
    lines = [x for x in (rules_folder() / "wording" / name).read_text(encoding="utf-8").splitlines() if not x.startswith(("#", "wrong\t"))]
    assert lines == sorted(set(lines))


def test_forms_of_the_list_of_capitals_are_well_made():
    forms = capitals().forms
    assert {f.how for f in forms.values()} == {"name", "word", "month", "mixed", "drift"}
    assert [f.text for f in forms.values() if f.how != "drift" and f.text == f.text.lower()] == []


def test_verbs_that_decide_alone_are_not_among_the_doubtful():
    assert frozenset() == _gaps.PURE_VERBS & _gaps.DOUBTFUL_VERBS


# Suggestions -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieve", ("receive",)),
        ("dissapointed", ("disappointed",)),
        ("anniversay", ("anniversary",)),
        ("contant", ("constant", "contact")),
        ("favouwite", ("favourite",)),
        ("zzzzzz", ()),
        ("kratom", ()),
    ],
)
def test_a_slip_has_the_words_it_may_stand_for(wrong, right):
    assert tuple(sorted(_spelling.suggestions(wrong, KNOWLEDGE.is_word))) == right


@pytest.mark.parametrize(
    ("word", "coined"),
    [("unbanked", True), ("wolflike", True), ("localist", True), ("occured", False), ("makeing", False), ("begining", False), ("recieve", False)],
)
def test_a_coinage_is_made_of_words_and_a_slip_is_not(word, coined):
    assert _spelling.is_coinage(word, KNOWLEDGE.is_word) is coined


# Any text ----------------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    ["the", "the", "The", "to", "Kyiv", "loan", "going", "he", "able", "help", "in", "1990s", "march", "Communist", "communist", "state", "recieve", "%", "5 percent", " ", " ", "\n", "\n\n", ".", ",", "“", "”", "'", "’", "-", "—", "[sic]", "*", "# ", "￼", "é", "漢", "😀", "2-day", "European union"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map(lambda pieces: "".join(p if p.isspace() else p + " " for p in pieces)), st.sampled_from(sorted(set(RULES) - {"NL802"})))
def test_any_text_has_findings_inside_it(text, code):
    doc = proof.document(text)
    for f in RULES[code].check(doc, options_of(RULES[code], {})):
        assert 0 <= f.span.start < f.span.end <= len(doc.text)
        assert proof.style(f.message) is None


@pytest.mark.parametrize("code", sorted(RULES))
@pytest.mark.parametrize("text", ["the " * 3_000, "a" * 20_000, "to Kyiv " * 2_000, "he " * 3_000, "- " * 5_000, "Communist " * 2_000, "1" * 10_000 + "-day"])
def test_hostile_text_takes_no_time(code, text):
    doc = proof.document(text + ".")
    list(RULES[code].check(doc, options_of(RULES[code], {})))


def test_the_manual_pages_have_their_parts():
    for rule in RULES.values():
        assert "## When to ignore" in rule.doc, rule.code
        assert Path(rule.origin).exists()
