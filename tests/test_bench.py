"""The accuracy scripts: every kind plants an error and a twin that differ, where it says it does."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench import accuracy, blind
from bench.planting import LOOK_ALIKES, PLANTS, Article, apply, grow
from bench.planting.facts import told_events
from bench.planting.history import EVENTS
from bench.planting.names import misspelt
from bench.planting.writing import in_words, ordinal_words, phrasings, vowel

TEXT = """---
title: "Harbour wall to be rebuilt after 27 complaints"
date: "{date}"
---

The council of a small port agreed on Monday to rebuild its harbour wall after {n} complaints from owners of boats. The work will cost
more than had been planned.

A storm damaged the wall last winter, and the repairs were put off twice. Divers looked at the stones and found that most of them were
sound. The harbour master said he was glad of the news.

Owners of boats welcomed the vote and said that the wall had been neglected for far too long. They asked for a light at its end.
"""


def articles() -> list[Article]:
    """Invented articles of several seasons: some kinds need a January, others a summer."""
    days = (dt.date(2019, 1, 24), dt.date(2021, 6, 18), dt.date(2018, 10, 3))
    return [Article(f"{day}.txt", TEXT.format(date=day, n=27), day) for day in days]


@pytest.mark.parametrize("code", sorted(PLANTS))
def test_a_kind_plants_an_error_and_a_twin(code: str) -> None:
    planted = grow(Random(1), articles(), code, 40)
    assert len(planted) == 40
    for plant in planted:
        wrong, at = apply(plant.article.text, plant.wrong)
        right, beside = apply(plant.article.text, plant.right)
        assert wrong != right
        assert [s.of(wrong) for s in at] == [e.text for e in sorted(plant.wrong)]
        assert [s.of(right) for s in beside] == [e.text for e in sorted(plant.right)]
        assert plant.way != "mutation" or right == plant.article.text


@pytest.mark.parametrize("code", sorted(PLANTS))
def test_a_kind_has_look_alikes(code: str) -> None:
    assert all(p.right and not p.wrong for p in grow(Random(1), articles(), code, 20, look_alike=True))
    assert LOOK_ALIKES[code]


@pytest.mark.parametrize("code", sorted(PLANTS))
def test_a_kind_is_planted_in_many_phrasings(code: str) -> None:
    alike = {w.group for w in LOOK_ALIKES[code]}
    assert sum(len(lines) for group, lines in phrasings(code).items() if group not in alike) >= 25


def test_the_same_seed_plants_the_same() -> None:
    first, second = (grow(Random("7 NL201"), articles(), "NL201", 10) for _ in range(2))
    assert [p.texts() for p in first] == [p.texts() for p in second]


def test_numbers_in_words() -> None:
    assert [in_words(n) for n in (7, 40, 87, 340, 1205)] == [
        "seven",
        "forty",
        "eighty-seven",
        "three hundred and forty",
        "one thousand two hundred and five",
    ]
    assert [ordinal_words(n) for n in (1, 12, 20, 33)] == ["first", "twelfth", "twentieth", "thirty-third"]
    assert [w for w in ("8%", "18-year-old", "80", "11", "one", "hour", "university", "110") if vowel(w)] == [
        "8%",
        "18-year-old",
        "80",
        "11",
        "hour",
    ]


def test_accuracy_prints_and_writes_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for article in articles():
        (tmp_path / article.path).write_text(article.text, encoding="utf-8")
    accuracy.main([str(tmp_path), "--plant", "NL201,NL312", "--per-kind", "3", "--jobs", "1", "--json", str(tmp_path / "out.json")])
    assert "planted" in capsys.readouterr().out
    kinds = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["kinds"]
    assert [(k["code"], k["planted"], k["twins"]) for k in kinds] == [("NL201", 3, 3), ("NL312", 3, 3)]
    accuracy.main([str(tmp_path), "--select", "NL8"])
    assert "3 articles" in capsys.readouterr().out


def test_blind_scores_passages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"id": "a", "verdict": "wrong", "date": "2024-06-18", "text": "She went to the the shop.", "span": "the the"},
        {
            "id": "b",
            "verdict": "right",
            "date": "2024-06-18",
            "headline": "A shop",
            "caption": "The shop.",
            "text": "She went to the shop.",
        },
    ]
    (tmp_path / "NL801.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    blind.main([str(tmp_path), "--show"])
    assert capsys.readouterr().out.splitlines()[1].split() == ["NL801", "1", "1", "1/1", "1", "1", "0"]


def test_a_misspelling_is_nothing_else() -> None:
    made = {misspelt(word, Random(n)) for n in range(40) for word in ("Jakarta", "Merkel")} - {None}
    assert len(made) > 20
    assert not made & {"Jakarta", "Merkel", "Merkels", "Markel"}


def test_a_name_of_an_article_is_misspelt_in_one_place() -> None:
    text = TEXT.format(date="2019-01-24", n=27).replace("A storm damaged", "A storm from Guatemala damaged").replace("harbour master", "Mayor Obeyalu")
    text = text.replace("They asked", "Obeyalu asked").replace("Divers looked", "Obeyalu told divers who looked")
    article = Article("2019-01-24.txt", text + "\nObeyalu closed the meeting, and the owners of the boats went home.\n", dt.date(2019, 1, 24))
    for code, name in (("NL101", "Guatemala"), ("NL102", "Obeyalu")):
        planted = [p for p in grow(Random(1), [article], code, 30) if p.way == "mutation"]
        assert planted
        for plant in planted:
            wrong, _ = apply(article.text, plant.wrong)
            assert wrong.count(name) == article.text.count(name) - 1


def test_the_events_that_are_told_are_known() -> None:
    assert {told.name for told in EVENTS} == {told.name for told, _ in told_events()}


def test_right_and_wrong_sides_of_a_phrasing() -> None:
    planted = grow(Random(3), articles(), "NL604", 60)
    gloss = next(p for p in planted if p.group == "border")
    assert not any(c in text for text in gloss.texts() for c in "<|>")
