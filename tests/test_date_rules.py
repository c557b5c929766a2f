"""What the date rules lean on: ages without a word for years, jubilees, links between an interval and a date."""

from __future__ import annotations

import pytest

from newslint.layers.dates import find


def ages(text: str) -> list[tuple[str, float | None]]:
    return [(x.span.of(text), x.count) for x in find(text, (), None) if x.kind == "age"]


@pytest.mark.parametrize(
    "text, age",
    [
        ("She was 83.", "83"),
        ("Smith was twenty-three when he came.", "twenty-three"),
        ("Now 46, he runs a bakery.", "46"),
        ("He turned 60 in 2015.", "60"),
        ("Roe died in Leeds at 83.", "83"),
        ("At 84, she still runs.", "84"),
        ("Jane was elected in 1990, at 46.", "46"),
        ("Smith, who is 45, denies it.", "45"),
    ],
)
def test_a_bare_number_beside_a_word_of_life_is_an_age(text, age):
    assert [a for a, _ in ages(text)] == [age]


@pytest.mark.parametrize(
    "text",
    ["It was 46.", "He was 5 miles away.", "Shares closed at 84, up a point.", "He left at 4:30 p.m.", "She was 12 in the table.", "He was one of them."],
)
def test_other_numbers_are_no_ages(text):
    assert ages(text) == []


@pytest.mark.parametrize(
    "text, count", [("the town's centenary", 100), ("its golden jubilee", 50), ("a Bicentennial ball", 200), ("the 1977 silver jubilee", 25)]
)
def test_jubilees_are_anniversaries_of_so_many_years(text, count):
    assert [x.count for x in find(text, (), None) if x.role == "anniversary"] == [count]


def test_a_quarter_of_a_century_is_25_years():
    x = find("a quarter of a century ago", (), None)[0]
    assert (x.count, x.unit, x.role, x.approximate) == (25, "year", "ago", True)


@pytest.mark.parametrize(
    "text, count, unit",
    [("their 60th wedding anniversary", 60, "year"), ("the decade-old law", 1, "decade"), ("the 75-year-old company", 75, "year")],
)
def test_ages_and_anniversaries_of_things(text, count, unit):
    assert [(x.count, x.unit) for x in find(text, (), None)] == [(count, unit)]


def test_the_fall_of_a_wall_is_no_season():
    assert find("the anniversary of the fall of the wall", (), None) == ()
