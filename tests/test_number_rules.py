"""Rules on sums, lists, shares, margins, headlines and ordinals: what they find and what they leave alone, beyond their own examples."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.proof import document, findings
from newslint.registry import build

RULES = {r.code: r for r in build().rules}


def said(code: str, text: str, headline: str | None = None) -> list[tuple[str, str]]:
    """The reported words and messages of one rule."""
    doc = document(text, headline=headline, date="2024-06-18")
    return [(f.span.of(doc.text), f.message) for f in findings(RULES[code], doc)]


@pytest.mark.parametrize(
    ("text", "word", "message"),
    [
        ("Fourteen people – nine men and six women – were charged.", "Fourteen", "9 + 6 = 15, not 14"),
        ("The victims were seven women and eight men, 14 people in all.", "14", "7 + 8 = 15, not 14"),
        ("Twelve were killed: seven soldiers and six civilians.", "Twelve", "7 + 6 = 13, not 12"),
        ("The airline operates 50 aircraft: 30 Airbus and 22 Boeing jets.", "50", "30 + 22 = 52, not 50"),
        ("In all, 20 homes were destroyed: 12 on Elm Street and nine on Oak Avenue.", "20", "12 + 9 = 21, not 20"),
        ("The 12-member jury was made up of seven women and six men.", "12", "7 + 6 = 13, not 12"),
        ("Ten people were hurt, 11 of them seriously.", "11", "11 is more than the 10 that they are part of"),
        (
            "The deal is worth $90 million: $60 million in cash and $35 million in stock.",
            "$90 million",
            "60 + 35 = 95 million, not 90 million",
        ),
        ("Seven people died in Leeds and four in York, bringing the total to 10.", "10", "7 + 4 = 11, not 10"),
    ],
)
def test_totals_before_and_after_their_parts(text, word, message):
    assert said("NL303", text) == [(word, message)]


@pytest.mark.parametrize(
    "text",
    [
        # A shortfall counts only where the text closes the list.
        "Twenty-three people were hurt, including 12 residents and seven firefighters.",
        "At least 12 people died: seven in Leeds and four in York.",
        # Members of one list are no parts of each other.
        "The city has 12 museums, seven theatres and eight cinemas.",
        "Seven of the 12 jurors were women; five were men.",
        # Large numbers are rounded.
        "The survey reached 1,200 people, 700 in cities and about 500 in villages.",
    ],
)
def test_open_lists_are_no_sums(text):
    assert said("NL303", text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The quartet of singers — Maria Lopez, Juan Cruz and Pablo Diaz — met in Lima.", "quartet"),
        ("Maria Lopez, Juan Cruz and Pablo Diaz are the two finalists.", "two"),
        ("He has played for three clubs, namely Arsenal and Chelsea.", "three"),
        ("The four Baltic states (Estonia, Latvia and Lithuania) joined in 2004.", "four"),
        ("The two victims, identified as Maria Lopez, Juan Cruz and Pablo Diaz, lived in Lima.", "two"),
        ("The duo of Maria Lopez, Juan Cruz and Pablo Diaz won the doubles.", "duo"),
        ("Three suspects were charged:\n\n- Maria Lopez, 34\n\n- Juan Cruz, 22", "Three"),
    ],
)
def test_lists_of_names_in_every_form(text, word):
    assert [w for w, _ in said("NL304", text)] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Three brothers: Ali, Omar and Sami Haddad.",
        "Two departments merged: Health and Human Services and Housing and Urban Development.",
        "The three victims were named as Maria Lopez, 34; her daughter, Ana, 5; and Juan Cruz, 22.",
        "After two defeats, Arsenal, Chelsea and Leeds won.",
        "Four people live there: the Lopez family.",
        "Two reports, by Amnesty International, Human Rights Watch and the United Nations, said so.",
    ],
)
def test_lists_that_may_be_read_as_the_count_says(text):
    assert said("NL304", text) in ([], [("Two", "the list has 3 names, not 2")])


@pytest.mark.parametrize(
    "text",
    [
        "The party took 46% of the vote, the Liberals 38% and the Greens 22%.",
        "Google has 70% of the search market, Bing 25% and Yahoo 15%.",
        "Exit polls gave the Socialists 44%, the Conservatives 39% and the Liberals 25%.",
        "Acme holds a 60 per cent stake; the state owns 30 per cent and staff own 20 per cent.",
        "Two-thirds of voters said yes, half said no.",
    ],
)
def test_shares_of_one_whole(text):
    assert len(said("NL308", text)) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The Senate confirmed him 52-47. The six-vote margin was the narrowest in years.", "52 against 47 is a margin of 5, not 6"),
        ("Liverpool thrashed Spurs by five goals on Sunday. The final score was 4-0.", "4 against 0 is a margin of 4, not 5"),
        ("The House voted 230 to 195 in favour, a 45-vote majority.", "230 against 195 is a margin of 35, not 45"),
    ],
)
def test_margins_in_neighbouring_sentences(text, message):
    assert [m for _, m in said("NL309", text)] == [message]


def test_each_rule_reports_by_itself():
    # No finding is dropped because another overlaps it: whoever ignores NL305 still has NL310.
    text = "Fourteen people died when a bus left the road in Peru on Monday."
    for code in ("NL305", "NL310"):
        assert said(code, text, headline="12 dead after bus crash in Peru") != []
        assert said(code, text, headline="14 dead after bus crash in Peru") == []


def test_a_headline_may_round_add_and_convert():
    assert said("NL310", "Acme will shut nine mills in Leeds and six in York.", headline="Acme to shut 15 mills") == []
    assert said("NL310", "The storm cut power to 1,187,000 homes.", headline="1.2 million homes dark") == []


def quantities(text: str) -> list[tuple[str, float, bool]]:
    return [(q.span.of(text), q.low, q.approximate) for q in document(text).numbers]


def test_the_layer_reads_what_these_rules_need():
    # A number after a possessive counts; the number of an item does not; "some of the 12" are twelve; shares beside a share are fractions.
    assert ("11,300", 11300.0, False) in quantities("Smith won 12,402 votes to Jones's 11,300.")
    assert ("45", 45.0, False) in quantities("Smith had 52 votes to Jones's 45.")
    assert quantities("There are aims: 1) to count and 2) to weigh.") == []
    assert quantities("Some of the 12 runners fell.") == [("12", 12.0, False)]
    assert ("a fifth", 0.2, False) in quantities("Two-thirds of voters said yes, a quarter said no and a fifth were undecided.")
    assert [w for w, *_ in quantities("Two men were held and a third was released.")] == ["Two", "third"]


_WORDS = st.lists(
    st.sampled_from(
        "12 seven 8 half 40% $3 million women men , ; : — ( ) and both the of them including a total Anna Meyer Paris Texas first third time won by points lead in all 3-1 . \n\n".split(
            " "
        )
    ),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(_WORDS)
def test_any_text_is_read_without_an_error(words):
    text = " ".join(words)
    for code in ("NL303", "NL304", "NL308", "NL309", "NL310", "NL311"):
        doc = document(text, headline=text[:60].split("\n")[0] or None)
        for f in findings(RULES[code], doc):
            assert 0 <= f.span.start < f.span.end <= len(doc.text)


@pytest.mark.parametrize(
    "text",
    [
        "The committee has 0 seats. Women hold 5 and men hold 7.",
        "The club had 0 members. Adams has 5, Baker has 7 and Cole has 9.",
        "There were 0 people aboard. Five women and seven men died.",
        "There were 0 people: 7 women and 8 men.",
    ],
)
def test_a_whole_of_nothing_breaks_no_rule(text):
    doc = document(text, headline="0 dead in crash, 12 hurt", date="2024-06-18")
    for code in ("NL303", "NL304", "NL305", "NL306", "NL309", "NL310", "NL311"):
        findings(next(r for r in build().rules if r.code == code), doc)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Voss is the third woman to lead the bank, after Anna Roe, Ida Beck and Clara Holt.", "Anna Roe, Ida Beck and Clara Holt before it make this the fourth, not the third"),
        ("Voss is the fourth woman to lead the bank, after Anna Roe, Ida Beck and Clara Holt.", None),
        ("Roe has been treated for cancer for the second time, her office said on Monday. The disease was first found in 1996 and returned in 2001.", "1996 and 2001 before it make this the third, not the second"),
        ("Roe has been treated for cancer for the third time, her office said on Monday. The disease was first found in 1996 and returned in 2001.", None),
        ("He is the fifth person to die in the outbreak, bringing the toll to four.", "four in all make this the fourth, not the fifth"),
        ("He is the fourth person to die in the outbreak, bringing the toll to four.", None),
    ],
)
def test_ordinals_and_what_is_told_of_the_others(text, message):
    assert [m for _, m in said("NL311", text)] == ([message] if message else [])


def test_a_line_without_an_end_tells_nothing_of_an_ordinal():
    assert said("NL311", "It was the third strike this year. Others were in " + "May, June and July, in Hull, York and Leeds, " * 60) == []
