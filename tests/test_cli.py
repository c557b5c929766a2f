"""The command line as its users meet it: paths, formats, exit codes, and what happens to bad input."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from pathlib import Path

import pytest

from newslint.cli import main

DOUBLED = "The mayor said that the the bridge would close on Monday.\n"
CLEAN = "The mayor said that the bridge would close on Monday.\n"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run newslint in an empty folder: (exit code, lines of output, standard error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))

    def call(*args):
        code = main([str(a) for a in args])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return call


def write(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())


# What is found ---------------------------------------------------------------------------------------------------------


def test_a_finding_is_a_flake8_line_and_exit_1(run):
    write("a.txt", DOUBLED)
    code, out, _ = run("--select", "NL801", "a.txt")
    assert code == 1
    assert re.fullmatch(r"a\.txt:1:\d+: NL801 .+", out[0])
    assert len(out) == 1


def test_the_problem_matcher_of_the_readme_reads_the_output(run):
    write("a.txt", DOUBLED)
    _, out, _ = run("--select", "NL801", "a.txt")
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    pattern = re.search(r"`(\^\(\.\+\?\).*?\$)`", readme)[1]
    assert re.match(pattern, out[0]).group(1, 4) == ("a.txt", "NL801")


def test_clean_copy_is_silent_and_exit_0(run):
    write("a.txt", CLEAN)
    assert run("--date", "2024-06-18", "a.txt") == (0, [], "")


def test_json_is_the_contract_one_object_a_line(run):
    write("a.txt", DOUBLED)
    _, out, _ = run("--format", "json", "--select", "NL801", "a.txt")
    row = json.loads(out[0])
    assert set(row) == {
        "path",
        "line",
        "column",
        "end_line",
        "end_column",
        "code",
        "name",
        "severity",
        "message",
        "confidence",
        "hints",
        "related",
        "url",
    }
    assert (row["path"], row["line"], row["code"], row["name"], row["severity"]) == ("a.txt", 1, "NL801", "doubled-word", "error")
    for edit in (e for h in row["hints"] for e in h["edits"]):
        assert set(edit) == {"line", "column", "end_line", "end_column", "text"}


def test_folders_globs_and_files_each_article_once_with_the_path_as_given(run):
    for name in ("d/a.txt", "d/b.md", "d/.hidden/c.txt", "d/data.csv"):
        write(name, DOUBLED)
    assert [x.split(":")[0] for x in run("--select", "NL801", "d", "d/*.md", "d/a.txt")[1]] == ["d/a.txt", "d/b.md"]


def test_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DOUBLED.encode())))
    assert run("--select", "NL801", "--stdin-filename", "desk/story.md", "-")[1][0].startswith("desk/story.md:1:")


def test_show_source_shows_the_words(run):
    write("a.txt", DOUBLED)
    _, out, _ = run("--show-source", "--select", "NL801", "a.txt")
    assert "the the bridge" in out[1] and "^" in out[2]
    assert out[1][out[2].index("^") :].startswith("the")


def test_exit_zero_and_statistics(run):
    write("a.txt", DOUBLED)
    code, out, _ = run("--exit-zero", "--statistics", "--select", "NL801", "a.txt")
    assert code == 0
    assert "NL801" in out[1] and out[-1].endswith("in 1 article")


def test_several_processes_find_the_same(run):
    for i in range(45):
        write(f"d/{i:02}.txt", DOUBLED)
    assert run("--select", "NL801", "--jobs", "2", "d") == run("--select", "NL801", "--jobs", "1", "d")


# Bad input: a clear line, the documented exit code, and the other files still linted ----------------------------------


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        (b"PK\x03\x04\x00\x00", 2, r"bad\.txt:1:1: NL001 cannot read: binary file"),
        (b"\xef\xbb\xbfcaf\xe9", 2, r"bad\.txt:1:1: NL001 cannot read: invalid UTF-8 after a UTF-8 byte order mark \(byte 6, line 1\)"),
        (b"---\ntitle: 'x\n---\nThe mayor spoke.\n", 2, r"bad\.txt:1:1: NL001 broken front matter, line 3"),
    ],
    ids=["binary", "invalid UTF-8 with a mark", "broken front matter"],
)
def test_an_unreadable_file_does_not_stop_the_others(run, data, code, says):
    write("bad.txt", data)
    write("good.txt", DOUBLED)
    got, out, _ = run("--select", "NL801", "bad.txt", "good.txt")
    assert got == code
    assert any(re.match(says, x) for x in out), out
    assert any("NL801" in x for x in out)


def test_a_missing_path_is_2_and_the_others_are_linted(run):
    write("good.txt", DOUBLED)
    code, out, err = run("--select", "NL801", "absent.txt", "good.txt", "*.md")
    assert code == 2
    assert len(out) == 1
    assert "absent.txt: no such file or folder" in err and "*.md: no such file or folder" in err


def test_a_folder_without_articles_is_2(run):
    os.mkdir("empty")
    code, _, err = run("empty")
    assert code == 2 and "empty: no articles" in err


def test_windows_1252_is_read_with_a_note(run):
    write("old.txt", b"The caf\xe9 \x93the the\x94 and the the bridge.\n")
    code, out, err = run("--select", "NL801", "old.txt")
    assert code == 1 and any(x.startswith("old.txt:1:24: NL801") for x in out)
    assert "NL001 not UTF-8 (byte 7, line 1); read as Windows-1252" in err


def test_an_empty_file_is_clean(run):
    write("a.txt", b"")
    write("b.md", b" \n\n")
    assert run("a.txt", "b.md")[:2] == (0, [])


def test_a_sidecar_that_is_no_toml_names_itself(run):
    write("a.txt", CLEAN)
    write("a.toml", "date = = 1\n")
    code, out, _ = run("a.txt")
    assert code == 2 and "NL001 sidecar a.toml" in out[0]


def test_without_a_publication_date_the_skipped_rules_are_named_once(run):
    write("a.txt", CLEAN)
    write("b.txt", CLEAN)
    code, out, err = run("a.txt", "b.txt")
    assert (code, out) == (0, [])
    assert err.count("NL003") == 1 and "no publication date (2 articles)" in err and "NL206" in err


# Bad set-up: exit 2, naming file, key and the nearest right spelling --------------------------------------------------

RULE = """code = "NL799"
name = "test-rule"
kind = "existence"
severity = "warning"
message = "'{match}' again"
why = "Only a test."
words = ["bridge"]
bad = ["The [[bridge]] is shut."]
good = ["The road is open."]
"""


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ("selct = ['NL2']", "newslint.toml: unknown key 'selct'; nearest is 'select'"),
        ("select = 'NL2'", "newslint.toml: select is not a list of texts"),
        ("select = [", "newslint.toml: "),
        ("min-severity = 'fatal'", "min-severity is 'fatal'"),
        ("ignore = ['doubled-wrd']", "no rule 'doubled-wrd'; nearest is 'doubled-word'"),
        ("[rules.NL8O1]\nx = 1", "rules.NL8O1: no such rule"),
        ("[rules.NL801]\ncolour = 1", "NL801 has no option 'colour'"),
        ("[rules.NL801]\nseverity = 'loud'", "severity of NL801 is 'loud'"),
        ("[[overrides]]\nignore = ['NL8']", "an entry of overrides has no 'paths'"),
        ("knowledge = ['desk/*.toml']", "'desk/*.toml' matches no file"),
    ],
)
def test_broken_configuration(run, config, says):
    write("newslint.toml", config)
    write("a.txt", CLEAN)
    code, _, err = run("a.txt")
    assert code == 2 and says in err


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("words =", "wrds ="), "desk.toml: unknown key 'wrds'; nearest is 'words'"),
        (('kind = "existence"', 'kind = "existance"'), "unknown kind 'existance'; nearest is 'existence'"),
        (('why = "Only a test."\n', ""), "desk.toml: missing key 'why'"),
        (('["bridge"]', '"bridge"'), "desk.toml: key 'words' is str, not a list"),
        (('severity = "warning"', 'severity = "warnin"'), "nearest is 'warning'"),
        (('words = ["bridge"]', "patterns = ['(bridge']"), "desk.toml: pattern '(bridge'"),
        (("code =", "code"), "desk.toml: "),
    ],
)
def test_a_broken_data_rule_is_named_and_the_others_run(run, change, says):
    write("newslint.toml", "rule-paths = ['desk.toml']\n")
    write("desk.toml", RULE.replace(*change))
    write("a.txt", DOUBLED)
    code, out, err = run("--select", "NL801", "a.txt")
    assert code == 2 and says in err
    assert len(out) == 1


def test_a_data_rule_of_the_desk_runs(run):
    write("newslint.toml", "rule-paths = ['desk.toml']\n")
    write("desk.toml", RULE)
    write("a.txt", CLEAN)
    assert run("--select", "NL799", "a.txt")[1] == ["a.txt:1:25: NL799 'bridge' again"]


def test_a_pattern_that_explodes_is_named(run):
    write("newslint.toml", "rule-paths = ['desk.toml']\n")
    write("desk.toml", RULE.replace('words = ["bridge"]', "patterns = ['(a|aa)+$']"))
    write("a.txt", "a" * 60 + " ends here.\n" + DOUBLED)
    code, out, _ = run("--select", "NL799,NL801", "a.txt")
    assert code == 2
    assert any(re.match(r"a\.txt:1:1: NL002 NL799 test-rule timed out.*desk\.toml", x) for x in out)
    assert any("NL801" in x for x in out)


def test_overrides_and_levels(run):
    write("newslint.toml", "[rules.doubled-word]\nseverity = 'info'\n[[overrides]]\npaths = ['opinion/*']\nignore = ['NL8']\n")
    write("opinion/a.txt", DOUBLED)
    write("news/a.txt", DOUBLED)
    assert run("--select", "ALL", "opinion", "news")[1] == []
    assert [x.split(":")[0] for x in run("--min-severity", "info", "--date", "2024-06-18", "opinion", "news")[1]] == ["news/a.txt"]


def test_a_wrong_date_is_2(run):
    write("a.txt", CLEAN)
    code, _, err = run("--date", "18.6.2024", "a.txt")
    assert code == 2 and "--date '18.6.2024' is not a date" in err


# Commands --------------------------------------------------------------------------------------------------------------


def test_explain_prints_the_manual_page(run):
    code, out, _ = run("explain", "doubled-word")
    assert code == 0 and out[0] == "# NL801 doubled-word"
    assert "## Reported" in out and "## Not reported" in out


def test_explain_an_unknown_rule_is_2(run):
    code, _, err = run("explain", "doubled-wrd")
    assert code == 2 and "nearest is 'doubled-word'" in err


def test_rules_lists_every_rule(run):
    code, out, _ = run("rules", "NL8")
    assert code == 0 and all(x.startswith("NL8") for x in out) and len(out) >= 4


def test_doctor_says_what_was_found(run):
    code, out, _ = run("doctor")
    assert code == 0
    assert any(x.startswith("English pipeline: ") and "files as recorded" in x for x in out)
