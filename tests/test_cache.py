"""The cache of findings: the same answer without linting, and never a run that fails for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newslint import cache, cli
from newslint.diagnostic import Change, Cure, Diagnostic, Other, Outcome
from newslint.source import Position

DOUBLED = "The mayor said that the the bridge would close on Monday.\n"
OUTCOME = Outcome(
    (
        Diagnostic(
            "a.txt", Position(1, 2), "NL801", Position(1, 5), "doubled-word", "error", "“x” twice", 0.9,
            (Cure("t", "safe", (Change(Position(1, 2), Position(1, 3), "y"),)),),
            (Other("a.txt", Position(2, 1), Position(2, 3), "here"), Other("rules/events.toml", Position(7, 1), Position(7, 1), "there")),
        ),
    ),
    {"no publication date": ("NL206",)},
    False,
    {},
)  # fmt: skip


def test_an_outcome_survives_and_takes_the_path_as_given():
    assert cache.load(cache.dump(OUTCOME, "a.txt"), "a.txt") == OUTCOME
    moved = cache.load(cache.dump(OUTCOME, "a.txt"), "b.txt")
    assert [o.path for o in moved.diagnostics[0].others] == ["b.txt", "rules/events.toml"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(DOUBLED, encoding="utf-8")
    return tmp_path


#: What a run gives that must lint while the engine is taken away: a fault of the tool, exit 2.
BROKEN = (2, "")


def lint(capsys, *args):
    code = cli.main(["--select", "NL801", *args, "a.txt"])
    return code, capsys.readouterr().out


def test_a_second_run_lints_nothing_and_says_the_same(folder, capsys, monkeypatch):
    first = lint(capsys)
    monkeypatch.setattr("newslint.engine.lint_paths", None)
    assert lint(capsys) == first
    assert lint(capsys, "--no-cache") == BROKEN


@pytest.mark.parametrize("change", ["text", "sidecar", "options", "configuration"])
def test_whatever_decides_the_findings_is_part_of_the_key(folder, capsys, monkeypatch, change):
    lint(capsys)
    args = []
    if change == "text":
        (folder / "a.txt").write_text(DOUBLED + "More.\n", encoding="utf-8")
    elif change == "sidecar":
        (folder / "a.toml").write_text("date = 2024-06-18\n", encoding="utf-8")
    elif change == "options":
        args = ["--date", "2024-06-18"]
    else:
        cli.Setups.config.__globals__["find"].cache_clear()
        (folder / "newslint.toml").write_text("[rules.NL801]\nseverity = 'warning'\n", encoding="utf-8")
    monkeypatch.setattr("newslint.engine.lint_paths", None)
    assert lint(capsys, *args) == BROKEN


@pytest.mark.parametrize("damage", ["garbage", "a folder", "unwritable"])
def test_a_damaged_cache_is_no_cache(folder, capsys, damage):
    expected = lint(capsys, "--no-cache")
    where = folder / "cache" / "newslint"
    if damage == "unwritable":
        (folder / "cache").write_text("a file where the folder should be", encoding="utf-8")
    elif damage == "a folder":
        (where / "findings.sqlite").mkdir(parents=True)
    else:
        where.mkdir(parents=True)
        (where / "findings.sqlite").write_bytes(b"no database" * 100)
    assert lint(capsys) == expected


def test_a_failure_is_never_kept(folder):
    store = cache.Cache.open()
    store.put(b"k", OUTCOME._replace(failed=True), "a.txt")
    store.put(b"m", OUTCOME._replace(skipped={"no English pipeline: x": ("NL802",)}), "a.txt")
    store.close()
    store = cache.Cache.open()
    assert (store.get(b"k", "a.txt"), store.get(b"m", "a.txt")) == (None, None)


def test_a_cached_run_imports_no_rule(folder):
    code = "import sys; from newslint.cli import main; main(['--select', 'NL801', 'a.txt']); print([m for m in ('newslint.engine', 'newslint.rule', 'regex') if m in sys.modules])"
    run = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()[-1] for _ in range(2)
    ]
    assert run[1] == "[]"
