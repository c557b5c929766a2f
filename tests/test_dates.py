"""The dates layer: what is a time, what only looks like one, and which days it means."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newslint.layers.dates import TimeExpression, find
from newslint.layers.dates.calendar import easter, nth_weekday, shift
from newslint.layout import Block
from newslint.source import Span

TUESDAY = dt.date(2024, 6, 18)


def dates(text: str, published: dt.date | None = TUESDAY) -> tuple[TimeExpression, ...]:
    return find(text, [Block("paragraph", Span(0, len(text)))], published)


def said(x: TimeExpression) -> str:
    """The first reading: "2024-06-18", "2024-06-18..2024-06-19", or "-" where there is none."""
    if not x.readings:
        return "-"
    low, high = x.readings[0]
    return str(low) if low == high else f"{low}..{high}"


@pytest.mark.parametrize(
    "text, found, kind, means",
    [
        # Full dates, both orders
        ("It opens on June 18, 2024, at noon.", "June 18, 2024", "date", "2024-06-18"),
        ("It opens on 18 June 2024.", "18 June 2024", "date", "2024-06-18"),
        ("It opens on the 18th of June 2024.", "the 18th of June 2024", "date", "2024-06-18"),
        ("It opens on Tuesday, 18 June.", "Tuesday, 18 June", "date", "2024-06-18"),
        ("It opens on Tues., Jun. 18.", "Tues., Jun. 18", "date", "2024-06-18"),
        ("It opened Sept. 3, 1999.", "Sept. 3, 1999", "date", "1999-09-03"),
        ("It opened on 2019-03-05.", "2019-03-05", "date", "2019-03-05"),
        ("It opens on Tuesday the 18th.", "Tuesday the 18th", "date", "2024-06-18"),
        ("He was held on Tuesday, the 10th of eight men.", "Tuesday", "weekday", "2024-06-18"),
        ("It opened on the third of June.", "the third of June", "date", "2024-06-03"),
        # Partial dates take the year that the tense asks for
        ("The council met on Nov. 3.", "Nov. 3", "date", "2023-11-03"),
        ("The council will meet on Nov. 3.", "Nov. 3", "date", "2024-11-03"),
        ("The council is to meet on Dec. 30.", "Dec. 30", "date", "2024-12-30"),
        ("In 2015 the court sat on March 3.", "March 3", "date", "2015-03-03"),
        # Ranges and lists
        ("It runs June 18-19.", "June 18-19", "range", "2024-06-18..2024-06-19"),
        ("It ran March 31-April 3.", "March 31-April 3", "range", "2024-03-31..2024-04-03"),
        ("It ran between 3 and 5 May.", "3 and 5 May", "range", "2024-05-03..2024-05-05"),
        ("It ran Dec. 30 to Jan. 2, 2020.", "Dec. 30 to Jan. 2, 2020", "range", "2019-12-30..2020-01-02"),
        ("It fell from 45 cents on May 25 to 9 cents.", "May 25", "date", "2024-05-25"),
        ("The fair runs from May 25 to 29 in Leeds.", "May 25 to 29", "range", "2024-05-25..2024-05-29"),
        ("It was held on January 19, 20 and 21, 2024.", "January 19, 20 and 21, 2024", "range", "2024-01-19..2024-01-21"),
        ("A strike on December 19 and 20 forced it to cancel flights.", "December 19 and 20", "range", "2023-12-19..2023-12-20"),
        ("It was on Friday and Saturday, January 19 and 20.", "Friday and Saturday, January 19 and 20", "range", "2024-01-19..2024-01-20"),
        ("She led it from 2009 to 2012.", "2009 to 2012", "range", "2009-01-01..2012-12-31"),
        ("The study covers the years 1999 to 2009.", "1999 to 2009", "range", "1999-01-01..2009-12-31"),
        ("In the 2019-20 season they won.", "2019-20", "range", "2019-01-01..2020-12-31"),
        # Months, seasons, quarters, decades
        ("It fell in June 2020.", "June 2020", "month", "2020-06-01..2020-06-30"),
        ("It fell last September.", "last September", "month", "2023-09-01..2023-09-30"),
        ("It fell in the summer of 2012.", "the summer of 2012", "season", "2012-06-01..2012-08-31"),
        ("It fell in the third quarter of 2020.", "the third quarter of 2020", "quarter", "2020-07-01..2020-09-30"),
        ("It began in the 1990s.", "the 1990s", "decade", "1990-01-01..1999-12-31"),
        ("It began in the 19th century.", "the 19th century", "century", "1801-01-01..1900-12-31"),
        ("It began in 1999.", "1999", "year", "1999-01-01..1999-12-31"),
        ("With 12 days left until June 30, they trail.", "June 30", "date", "2024-06-30"),
        # Weekdays follow the tense
        ("He died on Friday.", "Friday", "weekday", "2024-06-14"),
        ("They will meet on Friday.", "Friday", "weekday", "2024-06-21"),
        ("He died on Friday of last week.", "Friday of last week", "weekday", "2024-06-14"),
        # Relative
        ("He died yesterday.", "yesterday", "relative", "2024-06-17"),
        ("He died last week.", "last week", "relative", "2024-06-10..2024-06-16"),
        ("He died two weeks ago.", "two weeks ago", "relative", "2024-06-03..2024-06-09"),
        ("He fought for it over the past 35 years.", "the past 35 years", "relative", "1989-06-18..2024-06-18"),
        ("He left in June 2010 and came back two years later.", "two years later", "relative", "2012-06-01..2012-06-30"),
        ("He left on 3 May 2010. The following day he was back.", "The following day", "relative", "2010-05-04"),
        # Holidays
        ("He died on Christmas Day 2020.", "Christmas Day 2020", "holiday", "2020-12-25"),
        ("They met on Easter Monday 2024.", "Easter Monday 2024", "holiday", "2024-04-01"),
        ("The second Tuesday of March 2020 was quiet.", "The second Tuesday of March 2020", "period", "2020-03-10"),
    ],
)
def test_finds_times_and_their_days(text, found, kind, means):
    hits = {x.span.of(text): x for x in dates(text)}
    assert found in hits
    assert (hits[found].kind, said(hits[found])) == (kind, means)


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May may march with Mark Spring and Will Summers.",
        "May he rest. March organizers met April Jones and June Carter.",
        "The Sun said he sat down; the Mon valley wed.",
        "He read 1984, watched Apollo and flew a Boeing 747 to the G20 during Covid-19.",
        "The Sunday Times and the Mail on Sunday wrote of Sheffield Wednesday and Bloody Sunday.",
        "Some 2000 people paid $2000 for flight 1549 to Room 2012.",
        "The feast keeps a 2000 year old custom.",
        "He seconded the second motion and fell; a spring broke.",
        "They won 14-75, a ratio of 14:75; see John 3:16 and version 13.30.2.",
        "On 31 April Road he drove 60 miles an hour for $20 a day.",
        "The Lakers won 98-89 and the vote was 218-214.",
    ],
)
def test_silent_on_what_only_looks_like_time(text):
    assert [x.span.of(text) for x in dates(text)] == []


def test_numeric_dates_keep_both_readings():
    (x,) = dates("It opened on 3/5/2019.")
    assert {r.low for r in x.readings} == {dt.date(2019, 3, 5), dt.date(2019, 5, 3)}
    assert x.certainty == "ambiguous"


def test_impossible_days_are_kept_without_a_reading():
    (x,) = dates("It opened on April 31, 2019.")
    assert (x.month, x.day, x.year, x.readings) == (4, 31, 2019, ())


@pytest.mark.parametrize(
    "text, count, unit, kind",
    [
        ("four five-year terms", 5, "year", "duration"),
        ("a two-day visit", 2, "day", "duration"),
        ("in 24 years", 24, "year", "duration"),
        ("for a decade and a half", 1.5, "decade", "duration"),
        ("for two and a half years", 2.5, "year", "duration"),
        ("for half an hour", 0.5, "hour", "duration"),
        ("for two hours and 48 minutes", 168, "minute", "duration"),
        ("three years and two months later", 38, "month", "relative"),
        ("a weeklong strike", 1, "week", "duration"),
        ("a three-night stay", 3, "night", "duration"),
        ("a 46-year-old man", 46, "year", "age"),
        ("aged 46", 46, "year", "age"),
        ("a six-month-old baby", 6, "month", "age"),
        ("Joan Smith, 46, of Leeds", 46, "year", "age"),
        ("Joan Smith (46) of Leeds", 46, "year", "age"),
        ("its 10th anniversary", 10, "year", "recurring"),
        ("his 50th birthday", 50, "year", "age"),
    ],
)
def test_counts(text, count, unit, kind):
    (x,) = dates(text)
    assert (x.count, x.unit, x.kind) == (count, unit, kind)


def test_two_to_three_years_has_both_ends():
    (x,) = dates("It took two to three years.")
    assert (x.count, x.count_high, x.approximate) == (2, 3, True)


@pytest.mark.parametrize(
    "text, minute",
    [
        ("at 9:30 a.m. sharp", 570),
        ("at 5pm", 1020),
        ("at noon", 720),
        ("at 14:00 on Monday", 840),
        ("at 1400 GMT", 840),
        ("at 13 p.m.", None),
        ("at 14:75", None),
    ],
)
def test_clock(text, minute):
    x = next(x for x in dates(text) if x.kind == "time")
    assert x.minute == minute


def test_a_range_of_hours_borrows_its_half_of_the_day():
    (x,) = dates("from 9 to 11 a.m.")
    assert [i.minute for i in x.items] == [540, 660]
    (x,) = dates("from 11 to 1 p.m.")
    assert [i.minute for i in x.items] == [660, 780]


@pytest.mark.parametrize(
    "text, role, bounds",
    [
        ("born on 5 May 1950", "birth", None),
        ("born in Leeds in 1950", "birth", None),
        ("she died in 2020", "death", None),
        ("since 2015", None, "since"),
        ("until 3 May", None, "until"),
        ("starting on Tuesday", "start", None),
        ("Ann Lee (1926-2022) wrote", "life", None),
    ],
)
def test_roles_and_bounds(text, role, bounds):
    (x,) = dates(text)
    assert (x.role, x.bounds) == (role, bounds)


def test_parts_give_the_place_of_what_is_printed():
    text = "On Tuesday, June 18, 2024, he left."
    (x,) = dates(text)
    assert {k: s.of(text) for k, s in x.parts.items()} == {
        "weekday": "Tuesday",
        "month": "June",
        "day": "18",
        "year": "2024",
        "preposition": "On",
    }


def test_a_list_of_weekdays_is_one_expression():
    text = "It runs on Monday, Tuesday and Wednesday."
    (x,) = dates(text)
    assert [i.span.of(text) for i in x.items] == ["Monday", "Tuesday", "Wednesday"]


def test_figures_that_count_are_not_joined_to_a_date():
    assert [x.span.of(t) for t in ["On June 18 and 19 people died."] for x in dates(t)] == ["June 18"]
    assert [x.span.of(t) for t in ["On June 18, 500 people left."] for x in dates(t)] == ["June 18"]


def test_a_weekday_behind_an_article_is_no_day_of_this_week():
    assert [x.readings for x in dates("They were 12 when it was found empty on a Sunday morning.")] == [()]
    assert [len(x.readings) for x in dates("He denied it in a Sunday interview.")] == [1]


def test_nothing_is_anchored_without_a_publication_date():
    assert [x.readings for x in dates("He died on Friday, last week or in May.", None)] == [(), (), ()]


def test_the_calendar():
    assert [easter(y) for y in (2019, 2024, 2025)] == [dt.date(2019, 4, 21), dt.date(2024, 3, 31), dt.date(2025, 4, 20)]
    assert nth_weekday(2024, 11, 3, 4) == dt.date(2024, 11, 28)
    assert shift(dt.date(2024, 1, 31), 1, "month") == dt.date(2024, 2, 29)
    assert shift(dt.date(1, 1, 1), -1, "day") is None


_WORDS = st.sampled_from(
    [
        "\n",
        "\n\n",
        *"the of last next a an two 18 18th 2024 1900 0 00 99 June May. Sept March Tuesday Sun. and or to - – , . : ( ) ' ’ ago".split(),
        *"aged every early mid half first quarter century 90s 1990s s a.m. p.m. GMT o'clock Easter Christmas Day New Year's in".split(),
        *"days years old on since until born Smith 5/6/2019 2019-02-30 9:75 99999 second week year".split(),
    ]
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(_WORDS, max_size=40).map(" ".join) | st.lists(_WORDS, max_size=30).map("".join) | st.text(max_size=200), st.none() | st.dates()
)
@example("31/12/9999 next century ten thousand years later", dt.date.max)
@example("last week the previous century 99 centuries ago", dt.date.min)
def test_spans_are_exact_and_nothing_raises(text, published):
    found = dates(text, published)
    for x in found:
        assert 0 <= x.span.start < x.span.end <= len(text)
        assert text[x.span.start : x.span.end].strip()
        assert all(r.low <= r.high for r in x.readings)
        assert all(0 <= s.start < s.end <= len(text) for s in x.parts.values())
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
