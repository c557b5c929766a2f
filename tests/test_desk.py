"""The desk's own knowledge files: what `newslint knowledge` shows, checks, adds and takes over."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.cli import main
from newslint.knowledge import Knowledge, desk, guide
from newslint.knowledge.schema import KEYS, TABLES


@pytest.fixture
def here(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def knowledge(*args: str) -> int:
    return main(["knowledge", *args])


def test_show_prints_what_is_known_and_where(here, capsys):
    assert knowledge("show", "Joko", "Widodo") == 0
    out = capsys.readouterr().out
    assert "rules/knowledge/people.toml:" in out and "president of Indonesia, 2014-10-20 to 2024-10-20" in out and "source: " in out
    assert knowledge("show", "Berlin Wall") == 0
    assert "1989-11-09" in capsys.readouterr().out
    assert knowledge("show", "Kyviv") == 1
    assert "nothing is known of 'Kyviv'; near it: Kyiv" in capsys.readouterr().err


def test_show_knows_the_desks_own_rows(here, capsys):
    (here / "newslint.toml").write_text('knowledge = ["own.toml"]\n')
    knowledge("add", "own.toml", "person", "name=Ana Peso", "family=Peso", "source=staff list")
    assert knowledge("show", "Peso") == 0
    assert "own.toml:1: person Ana Peso" in capsys.readouterr().out


def test_added_rows_are_read_back(here, capsys):
    terms = "offices=mayor@Springfield@2020-01@|chair@Board@2015@2018"
    assert knowledge("add", "own.toml", "person", "name=Ana \"Nan\" Peso", "variants=Nan Peso|A. Peso", terms, "source=staff") == 0
    assert knowledge("add", "own.toml", "place", "name=Exton", "kind=city", "population=12000", "source=staff") == 0
    known = Knowledge(["own.toml"])
    (person,) = known.people("Nan Peso")
    assert person.name == 'Ana "Nan" Peso' and [(o.title, str(o.start), o.end and str(o.end)) for o in person.offices] == [
        ("mayor", "2020-01", None),
        ("chair", "2015", "2018"),
    ]
    assert known.places("Exton")[0].population == 12000
    knowledge("add", "own.toml", "person", "name=Joko Widodo", "source=staff")
    assert "own.toml:13: Joko Widodo (takes the place of rules/knowledge/people.toml:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["persn", "name=A B"], "no kind of row is called 'persn'; nearest is 'person'"),
        (["person", "nam=A B"], "person: unknown key 'nam'; nearest is 'name'"),
        (["person", "name=A B"], "source is missing"),
        (["person", "name=Old Name", "source=x"], "person 'Old Name' is there already: own.toml:3"),
        (["person", "name=A B", "born=1950", "died=1949", "source=x"], "died 1949 lies before born 1950"),
        (["person", "name=A B", "offices=mayor@X@2020@2019", "source=x"], "to 2019 lies before from 2020"),
        (["place", "name=A", "kind=city", "population=many", "source=x"], "population is not a whole number"),
    ],
)
def test_a_row_at_fault_leaves_the_file_as_it_was(here, capsys, args, says):
    text = '# ours\n\n[[person]]\nname = "Old Name"\nsource = "x"'
    (here / "own.toml").write_text(text)
    assert knowledge("add", "own.toml", *args) == 2
    assert says in capsys.readouterr().err
    assert (here / "own.toml").read_text() == text and [p.name for p in here.iterdir()] == ["own.toml"]


def test_a_file_that_cannot_be_written(here, capsys):
    assert knowledge("add", "nowhere/own.toml", "person", "name=A B", "source=x") == 2
    assert "nowhere/own.toml: No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_import_takes_over_a_table(here, capsys, mark):
    rows = ["name|family|variants|born", "Ana Peso|Peso|A. Peso|1970-02-01", "Bo Li|Li||"]
    (here / "staff.csv").write_text("\ufeff" + "\r\n".join(r.replace("|", mark) for r in rows) + "\r\n\r\n", encoding="utf-8")
    assert knowledge("import", "staff.csv", "own.toml", "--kind", "person", "--source", "staff list") == 0
    known = Knowledge(["own.toml"])
    assert known.people("A. Peso")[0].source == "staff list" and known.people("Bo Li")[0].family == "Li"


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("name,famly\nA B,B\n", "staff.csv:1: unknown key 'famly'; nearest is 'family'"),
        ("name,born\nA B,1970\nC D,1970-13\n", "staff.csv:3: born "),
        ("name,family\nA B\n", "staff.csv:2: 1 cells under 2 column names"),
        ("name,family\nA B,B\nA B,B\n", "staff.csv:3: person 'A B' is there already: staff.csv:2"),
        ('name,family\n"A B,B\n', "staff.csv:2: unexpected end of data"),
        ("name\n", "staff.csv: no rows"),
        ("", "staff.csv: no rows"),
    ],
)
def test_a_table_at_fault_is_blamed_with_its_line(here, capsys, table, says):
    (here / "staff.csv").write_text(table)
    assert knowledge("import", "staff.csv", "own.toml", "--kind", "people", "--source", "x") == 2
    assert says in capsys.readouterr().err and not (here / "own.toml").exists()


def test_check_says_every_fault(here, capsys):
    (here / "a.toml").write_text('source = "x"\n[[person]]\nname = "A B"\nborn = 1990\ndied = 1980\n[[person]]\nfamily = "C"\n[[person]]\nname = "D E"\n')
    (here / "b.toml").write_text('[[person]]\nname = "D E"\nsource = "x"\n[[person]]\nname = "F G"\n')
    (here / "c.tsv").write_text("# kind: people\n# source: x\nname\tborn\nH I\t1970\nJ K\tsoon\nL M\t1970\t1980\n")
    (here / "d.toml").write_text("[[person]\n")
    assert knowledge("check", "a.toml", "b.toml", "c.tsv", "d.toml", "e.toml") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["a.toml:5:", "a.toml:6:", "b.toml:4:", "b.toml:1:", "c.tsv:5:", "c.tsv:6:", "d.toml:1:", "e.toml:"]
    assert "'D E' is in a.toml:8 too" in lines[3]


def test_check_reads_what_the_configuration_names(here, capsys):
    (here / "newslint.toml").write_text('knowledge = ["*.know.toml"]\n')
    (here / "own.know.toml").write_text('[[person]]\nname = "D E"\nsource = "x"\n')
    assert knowledge("check") == 0
    assert "1 rows in 1 file, 0 at fault" in capsys.readouterr().err


def test_check_of_nothing(here, capsys):
    assert knowledge("check") == 2
    assert "no knowledge files" in capsys.readouterr().err


def test_the_manual_and_the_schema_name_every_key(capsys):
    for kind, keys in KEYS.items():
        assert list(guide.MEANINGS[kind]) == list(keys)
    manual = Path(__file__).parents[1] / "docs" / "knowledge.md"
    assert manual.read_text(encoding="utf-8") == guide.page(), "docs/knowledge.md is written by newslint.knowledge.guide.page()"
    assert knowledge("schema") == 0
    schema = json.loads(capsys.readouterr().out)
    assert set(TABLES) < set(schema["properties"])


@given(st.dictionaries(st.sampled_from(["family", "given", "variants", "culture"]), st.text(min_size=1), max_size=4), st.text(min_size=1))
def test_any_text_survives_the_way_through_a_file(cells, name):
    row = {**cells, "name": name, "source": "x"}
    (written,) = tomllib.loads(desk._toml("person", row))["person"]
    assert written == row
