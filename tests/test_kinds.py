"""Kinds of data rule: what a TOML file can say, and what its mistakes are answered with."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import proof
from newslint.engine import Setup, lint
from newslint.kinds._scan import cased_like
from newslint.knowledge import Knowledge
from newslint.registry import RegistryError, build, load_data
from newslint.rule import NoOptions, Rule
from newslint.source import Source

HEAD = """
code = "NL990"
name = "house-words"
severity = "warning"
message = "{match} is not our word"
why = "The desk does not use it."
bad = []
good = []
"""


def rule_of(tmp_path: Path, text: str, head: str = HEAD) -> Rule:
    path = tmp_path / "house-words.toml"
    path.write_text(head + text, encoding="utf-8")
    return load_data(path)


def said(rule: Rule, text: str, **article: object) -> list[str]:
    """The reported words."""
    doc = proof.document(text, **article)  # type: ignore[arg-type]
    return [f.span.of(doc.text) for f in proof.findings(rule, doc)]


# existence ---------------------------------------------------------------------------------------------------------------


def test_existence_finds_whole_words_in_any_case_outside_quotations(tmp_path):
    rule = rule_of(tmp_path, 'kind = "existence"\nwords = ["regime", "so called"]')
    assert said(rule, "The Regime fell, a so  called “regime of fear”; regimes and regime-change stay.") == ["Regime", "so  called"]


def test_existence_is_spared_inside_unless(tmp_path):
    rule = rule_of(tmp_path, 'kind = "existence"\nwords = ["regime"]\nunless = ["tax regime"]')
    assert said(rule, "The tax regime of the old regime.") == ["regime"]


def test_existence_reads_the_blocks_it_names(tmp_path):
    rule = rule_of(tmp_path, 'kind = "existence"\nwords = ["slams"]\nblocks = ["headline"]')
    assert said(rule, "He slams the door and goes out into the night without a word.", headline="Minister slams critics") == ["slams"]


def test_sic_is_respected(tmp_path):
    rule = rule_of(tmp_path, 'kind = "existence"\nwords = ["alot"]')
    assert said(rule, "It was alot [sic] and alot.") == ["alot"]


# substitution ------------------------------------------------------------------------------------------------------------


def test_substitution_hints_in_the_case_of_the_text(tmp_path):
    rule = rule_of(tmp_path, 'kind = "substitution"\ncase = false\n[swap]\nkiev = "kyiv"')
    doc = proof.document("Kiev and KIEV.")
    assert [f.hint.edits[0].text for f in proof.findings(rule, doc)] == ["Kyiv", "KYIV"]


def test_substitution_notes_are_info_and_days_spare_older_articles(tmp_path):
    rule = rule_of(tmp_path, 'kind = "substitution"\n[swap]\nKiev = "Kyiv"\n[notes]\nPeking = "Beijing"\n[since]\nKiev = 2019-08-14')
    old, new = proof.document("Kiev and Peking.", date="2015-01-01"), proof.document("Kiev and Peking.", date="2021-01-01")
    assert [f.severity for f in proof.findings(rule, old)] == ["info"]
    assert [f.severity for f in proof.findings(rule, new)] == [None, "info"]


# consistency -------------------------------------------------------------------------------------------------------------


def test_consistency_reports_the_rarer_form_with_the_other_side(tmp_path):
    rule = rule_of(tmp_path, 'kind = "consistency"\neither = [["adviser", "advisor"]]')
    doc = proof.document("An advisor left. The adviser and an adviser stayed.")
    (found,) = proof.findings(rule, doc)
    assert found.span.of(doc.text) == "advisor"
    assert found.related[0].where.of(doc.text) == "adviser"


def test_consistency_of_capitals_leaves_sentence_starts_out(tmp_path):
    rule = rule_of(tmp_path, 'kind = "consistency"\ncase = true\neither = [["internet", "Internet"]]')
    assert said(rule, "Internet use grew. The internet is old.") == []
    assert said(rule, "The Internet grew. The internet is old.") == ["Internet"]


# conditional -------------------------------------------------------------------------------------------------------------


def test_conditional_wants_the_second_form_somewhere(tmp_path):
    rule = rule_of(
        tmp_path,
        r"""kind = "conditional"
first = '\b([A-Z]{3,5})\b'
second = '\({1}\)'""",
    )
    assert said(rule, "The ABCD met the World Fund (WFX). The WFX left, and the ABCD too.") == ["ABCD"]


# Mistakes ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('kind = "existence"\nwords = [', "house-words.toml"),
        ('kind = "existance"\nwords = ["x"]', "nearest is 'existence'"),
        ('kind = "existence"\nword = ["x"]', "unknown key 'word'; nearest is 'words'"),
        ('kind = "existence"', "one of 'words' and 'patterns'"),
        ('kind = "existence"\nwords = "regime"', "key 'words' is str, not a list"),
        ('kind = "existence"\nwords = [1]', "key 'words' is not a list of texts"),
        ('kind = "existence"\nwords = [""]', "key 'words' is not a list of texts"),
        ('kind = "existence"\nwords = ["x"]\nquotes = "no"', "key 'quotes' is str, not true or false"),
        ('kind = "existence"\nwords = ["x"]\nblocks = ["headlines"]', "nearest is 'headline'"),
        ('kind = "existence"\nwords = ["x"]\nstatus = "previw"', "nearest is 'preview'"),
        ('kind = "existence"\npatterns = ["(x"]', "pattern '(x'"),
        ('kind = "substitution"\nswap = ["x"]', "key 'swap' is list, not a table"),
        ('kind = "substitution"\n[swap]\nx = 1', "key 'swap' is not a table of wrong form = right form"),
        ('kind = "substitution"', "key 'swap' is empty"),
        ('kind = "substitution"\n[swap]\nx = "y"\n[since]\nx = "2019"', "not a date"),
        ('kind = "substitution"\n[swap]\nx = "y"\n[since]\nz = 2019-01-01', "no wrong form"),
        ('kind = "substitution"\ncase = false\n[swap]\nX = "y"\nx = "y"', "listed twice"),
        ('kind = "consistency"', "key 'either' is empty"),
        ('kind = "consistency"\neither = [["a"]]', "fewer than two forms"),
        ('kind = "consistency"\neither = [["a", "b"], ["b", "c"]]', "listed twice"),
        ('kind = "conditional"\nfirst = "x"', "missing key 'second'"),
        ('kind = "conditional"\nfirst = 1\nsecond = "x"', "key 'first' is int, not text"),
    ],
)
def test_a_mistake_is_named_with_its_file_key_and_the_nearest_spelling(tmp_path, text, says):
    with pytest.raises(RegistryError) as error:
        rule_of(tmp_path, text)
    assert "house-words.toml" in str(error.value)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('code = "NL990"\n', "", "missing key 'code'"),
        ('"NL990"', '"XX1"', "not NL and three digits"),
        ('"house-words"', '"House Words"', "not lower-case words with hyphens"),
        ('"warning"', '"warn"', "nearest is 'warning'"),
        ("bad = []", "bad = [1]", "an example in 'bad' is int"),
        ("bad = []", 'bad = [{txt = "x"}]', "an example in 'bad'"),
        ('why = "The desk does not use it."', 'why = " "', "key 'why' is empty"),
    ],
)
def test_a_mistake_in_the_common_keys(tmp_path, old, new, says):
    with pytest.raises(RegistryError) as error:
        rule_of(tmp_path, 'kind = "existence"\nwords = ["x"]', HEAD.replace(old, new))
    assert says in str(error.value)


def test_a_broken_rule_of_the_user_is_a_problem_and_the_others_are_loaded(tmp_path):
    (tmp_path / "broken.toml").write_text("code = ", encoding="utf-8")
    (tmp_path / "house-words.toml").write_text(HEAD + 'kind = "existence"\nwords = ["x"]', encoding="utf-8")
    registry = build([tmp_path])
    assert registry.get("NL990") is not None
    assert len(registry.problems) == 1
    assert "broken.toml" in registry.problems[0]


# Exploding patterns ------------------------------------------------------------------------------------------------------


def exploding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rule:
    monkeypatch.setattr("newslint.kinds._scan.LIMIT", 0.05)
    return rule_of(tmp_path, "kind = \"existence\"\npatterns = ['(a+)+$']")


def test_a_pattern_that_explodes_is_a_time_out(tmp_path, monkeypatch):
    with pytest.raises(TimeoutError):
        said(exploding(tmp_path, monkeypatch), "a" * 5_000 + "!")


def test_the_engine_reports_the_time_out_and_runs_the_other_rules(tmp_path, monkeypatch):
    explodes = exploding(tmp_path, monkeypatch)
    other = rule_of(tmp_path, 'kind = "existence"\nwords = ["regime"]', HEAD.replace("NL990", "NL991"))
    outcome = lint(
        Source("a.txt", "The regime wrote " + "a" * 5_000 + "!"), Setup(((explodes, NoOptions()), (other, NoOptions())), Knowledge())
    )
    assert [d.code for d in outcome.diagnostics] == ["NL002", "NL991"]
    assert outcome.failed


@pytest.mark.parametrize(
    ("text", "model", "out"), [("kyiv", "Kiev", "Kyiv"), ("kyiv", "KIEV", "KYIV"), ("Kyiv", "kiev", "Kyiv"), ("UN", "un", "UN")]
)
def test_cased_like(text, model, out):
    assert cased_like(text, model) == out
