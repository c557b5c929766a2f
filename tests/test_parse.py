"""The parse layer: spaCy on single sentences, asked for late, checked against recorded digests."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.layers import parse as layer
from newslint.layers.parse import ModelUnavailable, parse
from newslint.source import Span

TEXT = "The mayor resigned.  Kim Jong Un’s visit to “Pyongyang”\nended on  Tuesday, he said."
SECOND = Span(TEXT.index("Kim"), len(TEXT))


@pytest.fixture(autouse=True)
def fresh():
    """No test sees another's pipeline choice."""
    yield
    layer.locate.cache_clear()


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_spans_lie_in_the_sentence_and_cover_the_words():
    found = parse(TEXT, SECOND)
    assert found is not None
    assert all(SECOND.start <= w.span.start < w.span.end <= SECOND.end for w in found.words)
    assert [w.span.of(TEXT) for w in found.words] == [w.text for w in found.words]
    assert "".join(w.text for w in found.words) == "".join(SECOND.of(TEXT).split())


def test_heads_are_indices_of_the_words_and_one_word_is_its_own():
    found = parse(TEXT, SECOND)
    assert found is not None
    assert all(0 <= w.head < len(found.words) for w in found.words)
    assert [w.text for i, w in enumerate(found.words) if w.head == i] == ["said"]


def test_a_word_is_found_by_any_offset_in_it():
    found = parse(TEXT, SECOND)
    assert found is not None
    at = found.at(TEXT.index("Pyongyang") + 3)
    assert at is not None
    assert found.words[at].text == "Pyongyang"
    assert found.at(0) is None
    assert "visit" in [found.words[i].text for i in found.children(next(i for i, w in enumerate(found.words) if w.text == "ended"))]


def test_the_same_words_give_the_same_parse_anywhere():
    sentence = "Police closed the road."
    one, two = parse(sentence, Span(0, len(sentence))), parse("Well. " + sentence, Span(6, 6 + len(sentence)))
    assert one is not None
    assert two is not None
    assert [w._replace(span=Span(w.span.start + 6, w.span.end + 6)) for w in one.words] == list(two.words)


def test_a_line_end_is_a_space_to_the_grammar():
    plain, wrapped = "The man who was\xa0arrested left.", "The man\nwho was arrested left."
    first, second = parse(plain, Span(0, len(plain))), parse(wrapped, Span(0, len(wrapped)))
    assert first is not None
    assert first == second


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "\ufffc", "a\u0301 \U0001f600 b"])
def test_odd_text_has_a_parse_too(text):
    found = parse(text, Span(0, len(text)))
    assert found is not None
    assert [w.span.of(text) for w in found.words] == [w.text for w in found.words]


def test_what_is_too_long_to_be_a_sentence_is_not_parsed():
    text = "word " * 1000
    assert parse(text, Span(0, len(text))) is None


def test_importing_the_layer_imports_no_spacy():
    assert run("import sys, newslint.layers.parse; print('spacy' in sys.modules)") == "False"


def test_spacy_cli_is_kept_out_of_the_import_and_can_be_imported_afterwards():
    code = """
import sys
from newslint.layers.parse import parse
from newslint.source import Span
parse("It rained.", Span(0, 10))
import spacy
print("spacy.cli" in sys.modules, "typer" in sys.modules, hasattr(spacy, "cli"))
import spacy.cli
print(spacy.cli.download.__name__, spacy.cli.info.__name__)
"""
    assert run(code).splitlines() == ["False False False", "download info"]


def test_spacy_that_was_imported_before_is_left_alone():
    code = """
import spacy, sys
before = sys.modules["spacy.cli"]
from newslint.layers.parse import parse
from newslint.source import Span
parse("It rained.", Span(0, 10))
print(sys.modules["spacy.cli"] is before, spacy.cli is before, spacy.info.__name__)
"""
    assert run(code) == "True True info"


def test_the_installed_pipeline_is_the_recorded_one():
    directory = layer.data_dir(layer.PINNED)
    assert directory is not None
    assert layer.mismatches(directory) == []
    assert len(layer.recorded()) >= 20


def test_without_a_pipeline_the_error_says_what_is_missing(monkeypatch):
    layer.locate.cache_clear()
    monkeypatch.setattr(layer, "find_spec", lambda package: None)
    with pytest.raises(ModelUnavailable, match="not installed"):
        layer.locate()


def package(tmp_path: Path, content: bytes) -> Path:
    (tmp_path / "meta.json").write_text("{}", encoding="utf-8")
    (tmp_path / "weights").write_bytes(content)
    return tmp_path


def test_a_pipeline_whose_files_differ_is_refused(tmp_path, monkeypatch):
    layer.locate.cache_clear()
    monkeypatch.setattr(layer, "data_dir", lambda name: package(tmp_path, b"other") if name == layer.PINNED else None)
    monkeypatch.setattr(layer, "recorded", lambda: {"weights": hashlib.sha256(b"right").hexdigest()})
    with pytest.raises(ModelUnavailable, match=r"1 file differs .*weights"):
        layer.locate()


def test_a_foreign_official_pipeline_is_passed_over(tmp_path, monkeypatch):
    layer.locate.cache_clear()
    (tmp_path / "official").mkdir()
    (tmp_path / "pinned").mkdir()
    official, pinned = package(tmp_path / "official", b"other"), package(tmp_path / "pinned", b"right")
    monkeypatch.setattr(layer, "data_dir", lambda name: official if name == layer.OFFICIAL else pinned)
    monkeypatch.setattr(layer, "recorded", lambda: {"weights": hashlib.sha256(b"right").hexdigest()})
    assert layer.locate() == pinned


@pytest.mark.parametrize("model", ["no_such_package", "no-such-package", "./nowhere", "a.b"])
def test_an_unknown_model_is_refused(model):
    with pytest.raises(ModelUnavailable, match="neither an installed package nor a directory"):
        layer.locate(model)


def test_a_directory_that_holds_no_pipeline_is_refused(tmp_path):
    with pytest.raises(ModelUnavailable, match=str(tmp_path)):
        parse("It rained.", Span(0, 10), str(tmp_path))
