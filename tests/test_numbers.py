"""Quantities: what is read, what is counted, what is no quantity."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint import proof
from newslint.layers.numbers import UNITS, Quantity, agree, find, reach, round_step
from newslint.layers.numbers.nouns import plural, singular
from newslint.layout import Block
from newslint.readers import read
from newslint.source import Source, Span


def quantities(text: str) -> tuple[Quantity, ...]:
    return find(text, (Block("paragraph", Span(0, len(text))),), ())


def only(text: str) -> Quantity:
    found = quantities(text)
    assert len(found) == 1, [q.span.of(text) for q in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "low", "high", "precision"),
    [
        ("twenty-four men", 24, 24, 1),
        ("one hundred and six jobs", 106, 106, 1),
        ("two hundred and fifty thousand homes", 250_000, 250_000, 1_000),
        ("two million three hundred thousand votes", 2_300_000, 2_300_000, 1_000),
        ("eighteen hundred people", 1_800, 1_800, 100),
        ("1,200 people", 1_200, 1_200, 1),
        ("12,50,000 people", 1_250_000, 1_250_000, 1),
        ("1.2 million people", 1_200_000, 1_200_000, 100_000),
        ("four mln shares", 4_000_000, 4_000_000, 1_000_000),
        ("2.5m people", 2_500_000, 2_500_000, 100_000),
        ("two and a half million people", 2_500_000, 2_500_000, 250_000),
        ("half a million people", 500_000, 500_000, 500_000),
        ("a quarter of a million homes", 250_000, 250_000, 250_000),
        ("a hundred soldiers", 100, 100, 100),
        ("a dozen people", 12, 12, 6),
        ("half a dozen people", 6, 6, 6),
        ("tens of thousands of protesters", 10_000, 100_000, 1_000),
        ("between 20 and 30 people", 20, 30, 1),
        ("20-30 homes", 20, 30, 1),
        ("5 to 10 million voters", 5e6, 10e6, 1e6),
        ("two to three hundred cars", 200, 300, 100),
        ("two or three goals", 2, 3, 1),
    ],
)
def test_values(text, low, high, precision):
    q = only(text)
    assert (q.low, q.high, q.precision) == (low, high, precision)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("a $50bn loan", "money", 50e9, "USD"),
        ("US$1.2 billion", "money", 1.2e9, "USD"),
        ("A$3m", "money", 3e6, "AUD"),
        ("£4.2 million", "money", 4.2e6, "GBP"),
        ("Rs 5 crore", "money", 5e7, "INR"),
        ("20 million yen", "money", 2e7, "JPY"),
        ("361 million pounds", "money", 361e6, "GBP"),
        ("50 cents", "money", 0.5, "USD"),
        ("100€", "money", 100, "EUR"),
        ("40%", "percent", 40, None),
        ("40 per cent", "percent", 40, None),
        ("a 10 percent rise", "percent", 10, None),
        ("9 percentage points", "points", 9, "percentage point"),
        ("25 basis points", "points", 25, "basis point"),
        ("a 9-point lead", "points", 9, "point"),
        ("10 miles", "measure", 10, "mile"),
        ("160 km", "measure", 160, "kilometre"),
        ("40 degrees Celsius", "measure", 40, "degree Celsius"),
        ("a high of -3C", "measure", -3, "degree Celsius"),
        ("12 square miles", "measure", 12, "square mile"),
        ("75 mph", "measure", 75, "mile per hour"),
        ("a 1/4 mile oval", "measure", 0.25, "mile"),
        ("200 pounds", "measure", 200, "pound"),
        ("two-thirds of voters", "fraction", 2 / 3, None),
        ("one in five adults", "ratio", 0.2, None),
        ("three out of four", "ratio", 0.75, None),
        ("the 40th president", "ordinal", 40, None),
        ("the twenty-first mayor", "ordinal", 21, None),
        ("won 3-1", "score", 3, None),
    ],
)
def test_kinds(text, kind, value, unit):
    q = only(text)
    assert (q.kind, pytest.approx(q.low), q.unit or q.currency) == (kind, value, unit)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("beat them 3-1", (3, 1)),
        ("passed 218-214", (218, 214)),
        ("won 52% to 45%", (52, 45)),
        ("by a vote of 218 to 214", (218, 214)),
        ("24-17", (24, 17)),
    ],
)
def test_scores(text, members):
    q = only(text)
    assert (q.kind, q.values) == ("score", members)


def test_heights_and_weights_of_two_units():
    assert only("6ft 2in").low == pytest.approx(6 + 2 / 12)
    assert only("a 6-foot-4 guard").low == pytest.approx(6 + 4 / 12)
    assert quantities("a 6-foot-9 (2.06-meter) center")[0].low == pytest.approx(6 + 9 / 12)
    assert only("12st 4lb").low == pytest.approx(12 + 4 / 14)


@pytest.mark.parametrize(
    ("text", "noun", "modifiers"),
    [
        ("12 people", "person", ()),
        ("14 civilians were killed", "civilian", ()),
        ("12 Palestinian civilians", "civilian", ("palestinian",)),
        ("nearly 50 armed police officers", "officer", ("armed", "police")),
        ("3 sports stars", "star", ("sports",)),
        ("one wounded soldier", "soldier", ("wounded",)),
        ("one person was killed", "person", ()),
        ("hundreds of cities", "city", ()),
        ("30 former and current employees", "employee", ("former", "current")),
        ("5 “dangerous” prisoners", "prisoner", ("dangerous",)),
        ("a 12-member panel", "member", ()),
        ("Twelve killed and", None, ()),
        ("12 of them", None, ()),
    ],
)
def test_what_is_counted(text, noun, modifiers):
    q = only(text)
    assert (q.noun, q.modifiers) == (noun, modifiers)
    if q.noun_span and noun != "person":
        assert q.noun_span.of(text).startswith(noun[:3])


@pytest.mark.parametrize(
    ("text", "approximate", "bound"),
    [
        ("about 50 people", True, None),
        ("nearly 50 people", True, None),
        ("50 or so people", True, None),
        ("at least 50 people", False, "min"),
        ("more than 50 people", False, "min"),
        ("50+ people", False, "min"),
        ("50 or more people", False, "min"),
        ("no fewer than 50 people", False, "min"),
        ("up to 50 people", False, "max"),
        ("as many as 50 people", False, "max"),
        ("just over 50 people", True, "min"),
        ("It went up to 50", False, None),
        ("was higher than the 50 seen before", False, None),
        ("exactly 50 people", False, None),
    ],
)
def test_approximators_and_bounds(text, approximate, bound):
    q = only(text)
    assert (q.approximate, q.bound) == (approximate, bound)


def test_a_stroke_parts_two_measures():
    assert [(q.low, q.unit) for q in proof.document("It is 10 miles/16 km off, and 35C, about 95F.").numbers] == [(10, "mile"), (16, "kilometre"), (35, "degree Celsius"), (95, "degree Fahrenheit")]


def test_parts_of_a_whole():
    twelve, fourteen = quantities("12 of the 14 people")
    assert twelve.partitive and fourteen.definite and fourteen.noun == "person"
    assert only("another 12 people").more and only("12 more people").more and only("12 others").more
    assert only("$2 a share").per == "share"


@pytest.mark.parametrize(
    "text",
    [
        "a Boeing 747 and Apollo 11",
        "the G20, Covid-19 and MH17",
        "voters under 30, those over 60 and children under five",
        "on Channel 4 and Route 66",
        "section 230, page 4, No. 3",
        "call 555-1234 now",
        "in 2019, by 2024",
        "on June 18 and 18 June",
        "at 10:30, 5pm or 6 a.m.",
        "an F-16 and a B-52",
        "a 14-year-old boy, aged 14",
        "Mary Smith, 45, said",
        "for 10 years and two weeks",
        "no one, another one, one day",
        "version 2.0.1",
        "on 2024-06-18",
        "https://example.org/12/34 is",
        "the 1990s",
        "the office 18F said",
        "the seat 18C was",
        "9/11 and 24/7",
        "007",
    ],
)
def test_what_is_no_quantity(text):
    assert [q.span.of(text) for q in quantities(text)] == []


def test_dates_are_left_to_the_dates_layer():
    doc = proof.document("The 45-day siege began on 3 May 2021, when 12 people died.", date="2024-06-18")
    assert [q.span.of(doc.text) for q in doc.numbers] == ["12"]


def test_nouns():
    assert [singular(w) for w in ("cities", "women", "churches", "houses", "people", "lives")] == [
        "city",
        "woman",
        "church",
        "house",
        "person",
        "life",
    ]
    assert not any(plural(w) for w in ("various", "crisis", "boss", "this", "famous"))


def test_printed_values_agree_at_their_precision():
    assert agree(only("1.2 million people"), only("1,187,000 people"))
    assert not agree(only("7 people"), only("eight people"))
    assert agree(only("at least 12 people"), only("14 people"))
    assert not agree(only("at least 12 people"), only("11 people"))
    assert agree(only("about 50 people"), only("47 people"))
    assert reach(only("41%")) == (40.5, 41.5)
    assert (round_step(1200), round_step(1203), round_step(0)) == (100, 1, 0)


def test_units_convert():
    assert UNITS["mile"].factor / UNITS["kilometre"].factor == pytest.approx(1.609344)
    boiling = UNITS["degree Fahrenheit"]
    assert 212 * boiling.factor + boiling.offset == pytest.approx(100)


def test_money_in_markdown_is_no_formula(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("Sales rose from $41m to $53m.\n", encoding="utf-8")
    doc, _ = read(Source(str(path), path.read_text(encoding="utf-8")), proof.document("x").knowledge)
    assert [q.span.of(doc.text) for q in doc.numbers] == ["$41m", "$53m"]


WORDS = st.sampled_from(
    "one|two|twenty|hundred|thousand|million|half|a|and|of|dozen|third|thirds|12|1,200|3.5|$|£5|%|percent|points|-|–|to|from|people|miles"
    "|(16 km)|between|in|1/2|½|rose|fell|.|,|\n|at least|18F|more than the|ft|2in|was|a year ago|;|İ|ß".split("|")
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join), st.lists(WORDS, max_size=40).map("".join)))
@example("İ 12 people")
def test_any_text_is_read(text):
    blocks = (Block("paragraph", Span(0, len(text))),)
    found = find(text, blocks, ())
    at = 0
    for q in found:
        assert at <= q.span.start < q.span.end <= len(text)
        assert q.span.start <= q.number.start < q.number.end <= q.span.end
        assert q.low <= q.high
        assert q.noun_span is None or q.span.end <= q.noun_span.start < q.noun_span.end <= len(text)
        assert q.lead is None or q.lead.start <= q.span.start
        at = q.span.end


def test_a_half_percent_may_have_a_hyphen():
    found = [(q.span.of(d.text), q.kind, q.low) for d in (proof.document("A half-percent increase is due."),) for q in d.numbers]
    assert found == [("A half-percent", "percent", 0.5)]


def test_a_third_without_its_article_is_a_place():
    (doc,) = (proof.document("Second took €19,000 and third €9,000; it cost two and a third million."),)
    assert [q.low for q in doc.numbers if q.kind != "ordinal"][:2] == [19000, 9000]
    assert "two and a third million" in [q.span.of(doc.text) for q in doc.numbers]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The force will number 5,000, of whom half are Finns.", [(5000, None)]),
        ("The herd of 90 cattle consists of 60 cows.", [(90, "cattle"), (60, "cow")]),
        ("The twins weighed 4.9 kilos together.", [(4.9, None)]),
        ("Divers raised 31 cannon from the wreck.", [(31, "cannon")]),
    ],
)
def test_verbs_around_a_number_are_neither_its_name_nor_its_noun(text, counted):
    assert [(q.low, q.noun) for q in quantities(text) if q.kind in ("cardinal", "measure")] == counted


def test_a_weekday_names_no_number() -> None:
    assert [q.low for q in quantities("By Sunday 47 had been caught, but Apollo 11 had landed.")] == [47]
