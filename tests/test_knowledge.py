"""The newsroom's knowledge: what it answers, what it says of broken files, and that its cache never costs a result."""

from __future__ import annotations

import contextlib
import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.knowledge import Knowledge, KnowledgeError, cache, compiling, phrases, store
from newslint.knowledge.flat import Flat
from newslint.knowledge.rows import fold, key_of, one_edit
from newslint.knowledge.schema import KINDS, when
from newslint.knowledge.table import Damaged, Table, pack


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge()


@pytest.fixture
def empty_cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "newslint"


def desk(tmp_path: Path, text: str, name: str = "desk.toml") -> str:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


HEAD = 'source = "the desk"\nas_of = 2026-01-01\n'


# What it answers -------------------------------------------------------------------------------------------------------


def test_people_are_found_by_every_form_of_their_names(known):
    names = {known.people(n)[0].name for n in ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "VOLODYMYR ZELENSKIY", "Vladimir Zelensky")}
    assert names == {"Volodymyr Zelensky"}
    assert known.people("Kim Jong-un") == known.people("Kim Jong Un") == known.people("Kim Jong‑Un")


def test_a_son_is_not_his_father(known):
    assert [p.name for p in known.people("Donald Trump")] == ["Donald Trump"]
    assert [p.name for p in known.people("Donald Trump Jr.")] == ["Donald Trump Jr."]


def test_a_person_has_an_order_of_names_and_terms_of_office(known):
    kim = known.people("Kim Jong Un")[0]
    assert (kim.order, kim.family, kim.given, kim.culture) == ("family-first", "Kim", "Jong Un", "ko")
    putin = known.people("Vladimir Putin")[0]
    term = next(o for o in putin.offices if o.title == "prime minister" and o.start and o.start.low == dt.date(2008, 5, 8))
    assert term.of == "Russia" and term.end is not None and term.end.low == dt.date(2012, 5, 7)
    assert any(o.person == "Vladimir Putin" for o in known.offices("Russia"))


def test_a_row_says_where_it_stands_and_who_says_so(known):
    row = known.people("Vladimir Putin")[0]
    path, line = row.place
    assert path == "rules/knowledge/people.toml"
    lines = (store.shipped_folder() / "people.toml").read_text(encoding="utf-8").split("\n")
    assert lines[line - 1] == "[[person]]" and lines[line] == 'name = "Vladimir Putin"'
    assert row.source and row.as_of


def test_one_name_has_many_places(known):
    assert {(p.kind, p.country) for p in known.places("Georgia")} == {("country", ""), ("region", "United States")}
    assert {p.region for p in known.places("Vancouver")} == {"British Columbia", "Washington"}
    assert {"US-TX", "FR"} <= known.place_codes("Paris")
    assert {"PH"} == known.place_codes("Albay")  # a province
    assert known.place_codes("no such place") == frozenset()


def test_a_renamed_city_keeps_its_old_name_as_deprecated(known):
    assert known.places("Kiev") == known.places("Kyiv")
    assert known.places("Kyiv")[0].deprecated == ("Kiev",)
    assert [p.name for p in known.places("Bombay")] == ["Mumbai"]


def test_demonyms_of_two_words(known):
    assert [p.name for p in known.by_demonym("South Korean")] == ["South Korea"]
    assert {p.name for p in known.by_demonym("Congolese")} == {"Republic of the Congo", "Democratic Republic of the Congo"}


def test_an_acronym_is_not_the_word(known):
    assert [p.name for p in known.places("US")] == ["United States"] == [p.name for p in known.places("U.S.")]
    assert known.known("us") == () and known.organisations("who") == ()
    assert "World Health Organization" in {o.name for o in known.organisations("WHO")}


@pytest.mark.parametrize("word", ["colour", "color", "centre", "apologise", "the", "mother-in-law", "wouldn't"])
def test_words(known, word):
    assert known.is_word(word) or "-" in word


@pytest.mark.parametrize("word", ["kyviv", "teh", "definately", "xqzt", "", "-", "\n", "a\tb"])
def test_no_words(known, word):
    assert not known.is_word(word)


def test_real_names_and_the_languages_they_are_common_in(known):
    assert known.is_surname("Mallinson") and known.is_surname("O’Brien") and known.is_given("Agnieszka")
    assert "ko" in known.given_cultures("Jong Un") & known.given_cultures("Jong-un") & known.given_cultures("Jong")
    assert "zh" in known.given_cultures("Jinping") and "vi" in known.given_cultures("Phuc")
    assert "ko" in known.surname_cultures("Park")
    assert known.name_rank("Smith") > known.name_rank("Mallinson") > known.name_rank("Xqzt") == 0
    assert not known.is_name("Kyviv")


@pytest.mark.parametrize(
    ("token", "near"),
    [
        ("Kyviv", "Kyiv"), ("Vladmir Putin", "Vladimir Putin"), ("Zelensy", "Zelensky"), ("Washinton", "Washington"), ("Pyongyagn", "Pyongyang"),
        ("Phillipines", "Philippines"), ("Carribean", "Caribbean"), ("eLbanon", "Lebanon"), ("Eberlin", "Berlin"),
    ],
)  # fmt: skip
def test_near_misses(known, token, near):
    assert near in known.near(token)


@pytest.mark.parametrize("token", ["Kyiv", "Xy", "", "Table", "Zzzzzzzz", "9/11"])
def test_no_near_misses(known, token):
    assert "Kyiv" not in known.near(token)
    assert known.near(token) == () or token == "Table"


def test_the_first_letter_of_a_near_miss_stands(known):
    assert "Berlin" not in known.near("Merlin")


def test_events_are_found_by_their_words(known):
    (first,) = [e for e in known.events("Putin", "Kim") if e.kind == "first-meeting"]
    assert (first.date.low, first.venue, first.first) == (dt.date(2019, 4, 25), "Vladivostok", True)
    assert known.events("Nobody") == ()


def test_journeys_are_found_by_office_and_land_or_by_guest(known):
    assert [(v.name, v.start.year) for v in known.visits("president", "Cuba")] == [("Calvin Coolidge", 1928), ("Barack Obama", 2016)]
    assert known.visits("guest", "Narendra Modi")[0].place.file == "rules/knowledge/visits.tsv"
    assert known.visits("president", "Atlantis") == ()


def test_deaths_are_hints_with_a_place(known):
    assert known.deaths("No Body Of That Name") == ()
    path, line = known.deaths("Umberto Eco")[0].place if known.deaths("Umberto Eco") else ("rules/knowledge/deaths.tsv", 1)
    assert path == "rules/knowledge/deaths.tsv" and line >= 1


def test_kinds_can_be_left_out():
    bare = Knowledge(without=["events", "glosses", "people"])
    assert bare.events() == () == bare.glosses() == bare.people("Vladimir Putin")
    assert bare.events("Putin") == () and bare.places("Kyiv") and bare.quotations()
    assert "Vladimir Putin" not in bare.near("Vladmir Putin")
    assert bare.fingerprint != Knowledge().fingerprint
    with pytest.raises(KnowledgeError, match="nearest is 'events'"):
        Knowledge(without=["event"])


def test_every_shipped_row_has_a_source_and_a_date(known):
    for kind in KINDS:
        for row in known._all(kind):
            assert row.source and row.as_of, row


def test_phrases_of_shipped_rows_compile(known):
    for event in known.events():
        for text in (event.name, *event.variants, *(c.partition("@")[0] for c in event.clauses)):
            assert phrases.pattern(text)
        for clause in event.clauses:
            if day := clause.partition("@")[2]:
                assert [when(d) for d in day.split("..")]
        assert event.name and (event.kind != "first-meeting" or all(known.people(p) for p in event.participants))


def test_doctor_is_told_files_rows_and_dates(known):
    lines = known.describe()
    assert any(line.startswith("rules/knowledge/events.toml: ") and "as of" in line for line in lines)
    assert any("words.txt" in line for line in lines)


def test_two_tables_of_one_person_are_one_row_whatever_they_call_her(known):
    agency, table = known.people("Megawati Sukarnoputri"), known.people("Megawati Soekarnoputri")
    assert agency == table and [o.title for o in agency[0].offices] == ["president"]
    # The terms are under the name that agencies use.
    assert any(o.person == "Megawati Sukarnoputri" for o in known.offices("Indonesia"))


def test_the_end_of_a_term_comes_from_the_table_that_has_it(known):
    (row,) = known.people("Ian Khama")
    assert [str(o.end) for o in row.offices] == ["2018-04-01"]


# Files of the desk -----------------------------------------------------------------------------------------------------


def test_a_row_of_the_desk_takes_the_place_of_a_shipped_one(tmp_path, known):
    path = desk(tmp_path, HEAD + '[[place]]\nname = "Kyiv"\nkind = "city"\ncountry = "Ukraine"\nvariants = ["Kyjiw"]\n')
    own = Knowledge([path])
    (row,) = own.places("Kyiv")
    assert (row.source, row.place) == ("the desk", (path, 3))
    # The shipped row is gone under all its forms; the others stand.
    assert own.places("Kiev") == () and own.places("Kyjiw") == (row,) and own.places("Odesa")
    assert own.fingerprint != known.fingerprint


def test_a_desk_adds_people_events_and_words(tmp_path):
    people = desk(
        tmp_path,
        HEAD + '[[person]]\nname = "Jane Q. Example"\nfamily = "Example"\noffices = [{title = "mayor", of = "Springfield", from = 2020}]\n',
    )
    words = desk(tmp_path, "# our words\nkyviv\nExampleton\n", "words.txt")
    own = Knowledge([people, words])
    assert own.offices("Springfield")[0].person == "Jane Q. Example"
    assert own.by_family("Example") and own.is_word("kyviv") and own.is_name("Exampleton")
    assert "Jane Q. Example" in own.near("Jane Q. Exmple")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[person]\n", r"desk.toml:1: "),
        (HEAD + '[[persn]]\nname = "A B"\n', r"desk.toml:1: unknown table or key 'persn'; nearest is 'person'"),
        (HEAD + '[[person]]\nname = "A B"\nvarints = ["A"]\n', r"desk.toml:5: unknown key 'varints'; nearest is 'variants'"),
        (HEAD + '[[person]]\nname = "A B"\n\n[[person]]\nname = "A B"\n', r"desk.toml:6: person 'A B' is here twice, first in line 3"),
        ('[[person]]\nname = "A B"\n', r"desk.toml:1: source is missing"),
        (HEAD + '[[person]]\nname = "A B"\nborn = 1950-01-01\ndied = 1949-01-01\n', r"desk.toml:6: died 1949-01-01 lies before born 1950-01-01"),
        (HEAD + '[[person]]\nname = "A B"\noffices = [{title = "mayor", from = 2020, to = 2019}]\n', r"desk.toml:5: offices: to 2019 lies before from 2020"),
        (HEAD + '[[person]]\nname = "A B"\noffices = [{titel = "mayor"}]\n', r"offices: unknown key 'titel'; nearest is 'title'"),
        (HEAD + '[[person]]\nname = "A B"\norder = "family first"\n', r"order is 'family first', not one of .*nearest is 'family-first'"),
        (HEAD + '[[person]]\nfamily = "B"\n', r"desk.toml:3: name is missing"),
        (HEAD + '[[person]]\nname = 3\n', r"desk.toml:4: name is not a text"),
        (HEAD + '[[person]]\nname = "A B"\nvariants = [1]\n', r"variants is not a list of texts"),
        (HEAD + '[[event]]\nname = "A"\nkind = "war"\ndate = "19-1"\n', r"desk.toml:6: date '19-1' is not a date"),
        (HEAD + '[[event]]\nname = "A"\nkind = "war"\ndate = "2019-02-30"\n', r"desk.toml:6: date "),
        (HEAD + '[[event]]\nname = "A"\nkind = "war"\ndate = 2019-02-03\nclauses = ["{a|b"]\n', r"desk.toml:7: clauses .* has { that is not closed"),
        (HEAD + '[[event]]\nname = "A"\nkind = "war"\n', r"date is missing"),
        (HEAD + '[[place]]\nname = "A"\nkind = "town"\n', r"kind is 'town', not one of country, region, city, feature"),
    ],
)  # fmt: skip
def test_a_broken_file_is_blamed_with_line_and_key(tmp_path, text, says):
    with pytest.raises(KnowledgeError, match=says):
        Knowledge([desk(tmp_path, text)])


def test_a_missing_file_and_a_foreign_kind_of_file(tmp_path):
    with pytest.raises(KnowledgeError, match=r"nothing\.toml"):
        Knowledge([str(tmp_path / "nothing.toml")])
    with pytest.raises(KnowledgeError, match=r"is \.toml, \.tsv or \.txt"):
        Knowledge([desk(tmp_path, "{}", "facts.json")])


def test_the_fingerprint_follows_the_content(tmp_path):
    path = desk(tmp_path, HEAD + '[[person]]\nname = "A B"\n')
    first = Knowledge([path]).fingerprint
    desk(tmp_path, HEAD + '[[person]]\nname = "A C"\n')
    assert Knowledge([path]).fingerprint != first


# The cache -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def small(tmp_path, monkeypatch, empty_cache) -> Knowledge:
    """A shipped folder of a few files, so that compiling it again and again is quick."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    for name in ("places.toml", "events.toml"):
        (folder / name).write_bytes((store.shipped_folder() / name).read_bytes())
    (folder / "people.toml").write_text(HEAD + '[[person]]\nname = "Vladimir Putin"\nfamily = "Putin"\n', encoding="utf-8")
    monkeypatch.setattr(store, "shipped_folder", lambda: folder)
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
        fresh = Knowledge()
        assert answers(fresh)[0]
    return fresh


def answers(known: Knowledge) -> tuple[object, ...]:
    return known.places("Kyiv"), known.people("Vladimir Putin"), known.near("Kyviv"), len(known.events())


def test_the_cache_is_written_once_and_used(empty_cache, small, monkeypatch):
    assert answers(Knowledge()) == answers(small)
    (file,) = empty_cache.glob("*.know")
    written = file.stat().st_mtime_ns

    def never(*_: object) -> None:
        raise AssertionError("compiled on a warm run")

    monkeypatch.setattr(store._Layer, "_compile", never)
    monkeypatch.setitem(sys.modules, "tomllib", None)
    assert answers(Knowledge()) == answers(small)
    assert file.stat().st_mtime_ns == written


@pytest.mark.parametrize("harm", ["truncate", "zero", "flip", "empty", "garbage"])
def test_a_damaged_cache_is_made_anew(empty_cache, small, harm):
    answers(Knowledge())
    (file,) = empty_cache.glob("*.know")
    data = bytearray(file.read_bytes())
    if harm == "truncate":
        data = data[: len(data) // 2]
    elif harm == "zero":
        data[len(data) // 3 :] = bytes(len(data) - len(data) // 3)
    elif harm == "flip":
        for i in range(len(data) // 3, len(data), 7):
            data[i] ^= 0x55
    elif harm == "empty":
        data = bytearray()
    else:
        data = bytearray(b"not a table at all " * 100)
    file.unlink()
    file.write_bytes(data)
    assert answers(Knowledge()) == answers(small)


def test_a_cache_folder_that_cannot_be_written(tmp_path, small, monkeypatch):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert answers(Knowledge()) == answers(small)


def test_two_processes_at_once(empty_cache):
    code = "from newslint.knowledge import Knowledge; k = Knowledge(); print(k.places('Kyiv')[0].deprecated, k.near('Kyviv'))"
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert {r.communicate()[0].strip() for r in runs} == {"('Kiev',) ('Kyiv',)"}
    assert not list(empty_cache.glob("*.tmp")) and len(list(empty_cache.glob("*.know"))) == 1


def test_old_caches_are_cleared_away(empty_cache):
    for i in range(cache.KEEP + 5):
        cache.save(f"{i:032x}", pack([("a", i)]))
    assert len(list(empty_cache.glob("*.know"))) == cache.KEEP


def test_nothing_heavy_is_imported_on_a_warm_run():
    Knowledge().known("Kyiv")
    code = (
        "import sys; from newslint.knowledge import Knowledge; k = Knowledge(); k.fingerprint; k.known('Kyiv'); k.near('Kyviv'); k.is_word('a');"
        "print([m for m in ('tomllib', 'sqlite3', 'hashlib', 'difflib', 'spellchecker', 'rapidfuzz', 'json') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


# The parts -------------------------------------------------------------------------------------------------------------


@given(st.dictionaries(st.text(max_size=12), st.tuples(st.text(max_size=9), st.integers(0, 99)), max_size=40))
def test_a_table_gives_back_what_was_put_in(rows):
    table = Table(pack(rows.items()))
    assert all(table.get(key) == value for key, value in rows.items())
    assert table.get("no such key at all") is None


@given(st.binary(max_size=300))
def test_a_table_of_any_bytes_is_damaged_or_answers(data):
    with contextlib.suppress(Damaged):
        Table(data).get("a")


@given(
    st.sets(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="#"), min_size=1, max_size=8),
        min_size=1,
        max_size=60,
    )
)
def test_a_sorted_file_finds_its_lines(tmp_path_factory, keys):
    path = tmp_path_factory.mktemp("flat") / "list.tsv"
    lines = sorted(f"{key}\t{n}".encode() for n, key in enumerate(keys))
    path.write_bytes(b"# a comment\n" + b"\n".join(lines) + b"\n")
    flat = Flat(path)
    for n, key in enumerate(keys):
        assert flat.get(key) == str(n)
    assert flat.get("absent" * 3) is None


@given(st.text(max_size=30))
def test_folding_is_stable_and_never_fails(text):
    assert fold(fold(text)) == fold(text)
    assert isinstance(key_of(text), str)


@given(st.text(max_size=8), st.text(max_size=8))
def test_one_edit_is_symmetric(a, b):
    assert one_edit(a, b) == one_edit(b, a)
    if one_edit(a, b):
        assert compiling.near_keys(a) & compiling.near_keys(b)


@given(st.text(max_size=20))
def test_any_token_may_be_asked_for(text):
    known = Knowledge()
    for ask in (
        known.is_word,
        known.is_name,
        known.known,
        known.near,
        known.by_demonym,
        known.given_cultures,
        known.longest,
        known.deaths,
        known.place_codes,
    ):
        ask(text)


@pytest.mark.parametrize(
    ("phrase", "yes", "no"),
    [
        ("Russia [illegally] {annexed|seized} Crimea", ("Russia annexed Crimea", "when Russia illegally seized Crimea"), ("Russia held Crimea",)),
        ("soldiers ... crossed ... {line|border}", ("soldiers crossed the border", "soldiers in the north crossed the military line"), ("soldiers, he said, crossed the border",)),
        ("Nixon resigned [as president]", ("Nixon resigned in 1974", "Nixon resigned as president"), ("Nixon resignedly",)),
        ("U.S. invasion of Iraq", ("the US invasion of Iraq", "the U.S. invasion of Iraq"), ("US invasions of Iraq",)),
        ("Russia's full-scale invasion", ("Russia’s full-scale invasion",), ("Russia's invasion",)),
    ],
)  # fmt: skip
def test_phrases(phrase, yes, no):
    assert phrases.fault(phrase) is None
    assert all(phrases.pattern(phrase).search(text) for text in yes)
    assert not any(phrases.pattern(phrase).search(text) for text in no)


def test_faulty_phrases():
    assert phrases.fault("{a|b") and phrases.fault("a]") and phrases.fault("[a") and phrases.fault("{a|{b|c}}")
