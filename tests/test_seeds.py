"""The seeds: whole articles on which every finding has a verdict, and nothing changes unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import seeds

FOLDER = Path(__file__).parent.parent / "seeds"
SETUP = seeds.setup()


@pytest.mark.parametrize("article", seeds.articles(FOLDER), ids=lambda p: p.stem)
def test_an_article_gives_what_is_expected_and_judged(article):
    _, changes = seeds.compare(seeds.expected(article), seeds.found(article, SETUP))
    assert changes == []


def test_there_are_as_many_clean_articles_as_planted_ones():
    names = [p.stem for p in seeds.articles(FOLDER)]
    assert sum(n.endswith("-clean") for n in names) == sum(n.endswith("-planted") for n in names) >= 5


def test_a_missed_error_that_is_found_must_be_written_down():
    missed = seeds.Row(3, 1, "NL201", "a weekday", "!missed")
    found = seeds.Row(3, 5, "NL201", "was a Monday", "!new")
    rows, changes = seeds.compare([missed], [found])
    assert rows == [found]
    assert len(changes) == 2


def test_verdicts_survive_a_rewrite():
    judged = seeds.Row(3, 5, "NL201", "was a Monday", "!true")
    assert seeds.compare([judged], [judged._replace(verdict="!new")]) == ([judged], [])


def test_a_finding_that_vanished_is_a_change():
    assert seeds.compare([seeds.Row(3, 5, "NL201", "was a Monday", "!false")], []) == ([], ["gone: 3:5: NL201 was a Monday  !false"])
