"""Names: what is a name, how its parts are ordered, and which mentions are one person, place or organisation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import proof
from newslint.checks.names._forms import inflected, romanised
from newslint.checks.names._pairs import two_edits
from newslint.layers.names import Entity, Mention
from newslint.layers.names.cultures import chinese_syllables, family_first
from newslint.layers.names.people import human
from newslint.layers.names.persons import same_given
from newslint.rule import Good


def names(text: str, **head: str) -> list[Mention]:
    return list(proof.document(text, **head).names.mentions)


def texts(text: str) -> list[str]:
    return [m.text for m in names(text)]


def entity(text: str, name: str) -> Entity:
    return next(e for e in proof.document(text).names.entities if any(m.text == name for m in e.mentions))


# Which capitals are names ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Monday the mayor went home. However, nobody saw him.", []),
        ("Officials said Friday that rain would come in April.", []),
        ("Last week Theresa May met April Haynes in May.", ["Theresa May", "April Haynes"]),
        ("State Counsellor Aung San Suu Kyi met the mayor.", ["Aung San Suu Kyi"]),
        ("The Russian president spoke to Secretary of State Mike Pompeo.", ["Russian", "Mike Pompeo"]),
        ("A US-led, Yemen-based force left.", []),
        # Surnames that the list of words has as well.
        ("Carmichael, 23, was found in an alley. Gillespie, a lifeguard, called the police.", ["Carmichael", "Gillespie"]),
        ("Workers, a few of them armed, went home. Bakers, 40 in all, stayed.", []),
        ("Dwayne “The Rock” Johnson and J.K. Rowling met O'Brien.", ["Dwayne “The Rock” Johnson", "J.K. Rowling", "O'Brien"]),
        ("He saw Washington State University Simon Ličen.", ["Washington State University", "Simon Ličen"]),
        ("The Food and Drug Administration and Canada agreed.", ["Food and Drug Administration", "Canada"]),
        ("It is the Institut National de Recherche Biomédicale.", ["Institut National de Recherche Biomédicale"]),
        ("Robert Downey Jr. and Sammy Davis, Jr., sang.", ["Robert Downey", "Sammy Davis"]),
        ("New Caledonia votes today. New York waits.", ["New Caledonia", "New York"]),
        ("Allies of Min Aung Hlaing sang. Dean Martin sang with them.", ["Min Aung Hlaing", "Dean Martin"]),
        ("Peter ole Sankan and Jógvan við Keldu left. Sandoval succeeds Ana Lund.", ["Peter ole Sankan", "Jógvan við Keldu", "Sandoval", "Ana Lund"]),
        ("Will Trump win? Even Biden doubts it. Biden and Trump left.", ["Trump", "Biden", "Biden", "Trump"]),
    ],
)
def test_names_are_found_and_capitals_by_place_are_not(text, found):
    assert texts(text) == found


def test_a_heading_in_title_case_names_only_what_the_text_names():
    doc = proof.document("Mayor Ann Harlow left. Harlow is ill.", headline="Council Votes To Remove Harlow From Office")
    assert [m.text for m in doc.names.mentions if m.block == "headline"] == ["Harlow"]


def test_spans_cover_the_name_without_title_and_possessive():
    text = "Then Prime Minister Jacinda Ardern’s plane left, Gov. Ann Harlow's did not."
    first, second = names(text)
    assert (first.text, first.title, first.possessive) == ("Jacinda Ardern", "Prime Minister", True)
    assert (second.text, second.title, second.possessive) == ("Ann Harlow", "Gov.", True)
    assert first.span.of(text) == "Jacinda Ardern" and [w.of(text) for w in first.words] == ["Jacinda", "Ardern"]


# The parts of a person's name ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "given_name", "family"),
    [
        ("Kim Jong Un", "Jong Un", "Kim"),
        ("Moon Jae-in", "Jae-in", "Moon"),
        ("Cho Kuk", "Kuk", "Cho"),
        ("Xi Jinping", "Jinping", "Xi"),
        ("Tsai Ing-wen", "Ing-wen", "Tsai"),
        ("Huang Yanzhong", "Yanzhong", "Huang"),
        ("Nguyen Van Hung", "Van Hung", "Nguyen"),
        ("Fumio Kishida", "Fumio", "Kishida"),
        ("Viktor Orbán", "Viktor", "Orbán"),
        ("Vincent van Gogh", "Vincent", "van Gogh"),
        ("Ursula von der Leyen", "Ursula", "von der Leyen"),
        ("Osama bin Laden", "Osama", "bin Laden"),
        ("Sinéad O’Connor", "Sinéad", "O’Connor"),
        ("Jean-Claude Van Damme", "Jean-Claude", "Van Damme"),
        ("Ruth Bader Ginsburg", "Ruth Bader", "Ginsburg"),
        ("Lee Harvey Oswald", "Lee Harvey", "Oswald"),
        ("Kim Kardashian", "Kim", "Kardashian"),
        ("Bruce Lee", "Bruce", "Lee"),
    ],
)
def test_given_and_family_name(name, given_name, family):
    (mention,) = names(f"Yesterday the court heard from {name}, 46, who wept.")
    assert (mention.given, mention.family) == (given_name, family)


@pytest.mark.parametrize(
    "words", ["Song Contest", "Park Avenue", "Lee Mack", "Han Solo", "Jackie Chan", "Min Aung Hlaing", "Abiy Ahmed", "Katrín Jakobsdóttir"]
)
def test_no_order_is_inferred_from_other_names(words):
    assert family_first(words.split()) is None


def test_pinyin_is_told_from_other_syllables():
    assert [chinese_syllables(w) for w in ("Xi", "Jinping", "Keqiang", "Solo", "Trump")] == [1, 2, 2, 0, 0]


def test_given_names_that_can_be_one():
    assert all(same_given(a, b) for a, b in [("joe", "joseph"), ("j", "john"), ("ruth", "ruth bader"), ("bill", "william")])
    assert not any(same_given(a, b) for a, b in [("maria", "mario"), ("eric", "frank")])


# Which mentions are one ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Vladimir Putin spoke. Putin left, and President Putin’s car with him.", ["Vladimir Putin", "Putin", "Putin"]),
        ("Kim Jong Un came. Kim waved. Later Jong Un left.", ["Kim Jong Un", "Kim", "Jong Un"]),
        ("Joseph R. Biden won. Joe Biden’s wife cheered. Biden slept.", ["Joseph R. Biden", "Joe Biden", "Biden"]),
        ("Bashar al-Assad fled. Assad is in Moscow.", ["Bashar al-Assad", "Assad"]),
        ("Striker Romelu Lukaku scored. Lukaku left.", ["Romelu Lukaku", "Lukaku"]),
        ("The World Health Organization met. The WHO agreed.", ["World Health Organization", "WHO"]),
        ("Russia said the Russian army left.", ["Russia", "Russian"]),
        (
            "Gabriel Boric won. Gabriel Boric smiled. Gabriel Boric Font is 36. Boric left.",
            ["Gabriel Boric", "Gabriel Boric", "Gabriel Boric Font", "Boric"],
        ),
    ],
)
def test_one_entity(text, members):
    assert [m.text for m in entity(text, members[0]).mentions] == members


def test_namesakes_are_two():
    doc = proof.document("President George Bush met Gov. Jeb Bush. Gov. Bush laughed, and President Bush coughed.")
    assert [[m.text for m in e.mentions] for e in doc.names.people] == [["George Bush", "Bush"], ["Jeb Bush", "Bush"]]
    assert [e.mentions[1].title for e in doc.names.people] == ["President", "Gov."]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Rita and Paul Denby run the shop. Ms Denby bakes. Mr Denby delivers.", [["Rita", "Denby"], ["Paul Denby", "Denby"]]),
        ("George & Martha Flint were robbed. Mr Flint slept. Mrs Flint called.", [["George", "Flint"], ["Martha Flint", "Flint"]]),
        ("Labour MP Ruth Lee and Sinn Fein TD Kevin Lee met.", [["Ruth Lee"], ["Kevin Lee"]]),
        ("In Jordan and Kevin Lee’s book it rains.", [["Kevin Lee"]]),
    ],
)
def test_given_names_before_one_family_name(text, people):
    assert [[m.text for m in e.mentions] for e in proof.document(text).names.people] == people


def test_entity_at_answers_for_any_part_of_a_name():
    doc = proof.document("On Monday Vladimir Putin left.")
    mention = doc.names.mentions[0]
    assert doc.names.entity_at(mention.words[1]) is doc.names.entities[mention.entity]
    assert doc.names.entity_at(type(mention.span)(0, 2)) is None


# Spellings -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b"),
    [("syria", "syrian"), ("iraq", "iraqi"), ("houthi", "houthis"), ("america", "american"), ("koreas", "korean"), ("latino", "latina")],
)
def test_inflections(a, b):
    assert inflected(a, b) and inflected(b, a)


@pytest.mark.parametrize(("a", "b"), [("mallison", "mallinson"), ("zelensky", "zelenskyy"), ("joanna", "joanne"), ("toront", "toronto")])
def test_slips_are_no_inflections(a, b):
    assert not inflected(a, b)


def test_transliterations():
    assert romanised("hagia", "haghia") and romanised("mohamed", "mohammed") and romanised("zelenskiy", "zelensky")
    assert not romanised("magnitigorsk", "magnitogorks")
    assert two_edits("thornbury", "thornberry") and not two_edits("thornbury", "canterbury")


@pytest.mark.parametrize("rule", ["NL101", "NL102", "NL103", "NL104", "NL105", "NL106"])
def test_good_examples_are_good_for_the_family(rule):
    from newslint.registry import build

    family = [r for r in build().rules if r.code.startswith("NL10") and r.severity == "error"]
    for example in build().get(rule).examples:  # type: ignore[union-attr]
        if isinstance(example, Good):
            doc, _, _ = proof.of_example(example)
            assert [(r.code, f.message) for r in family for f in proof.findings(r, doc)] == []


# Any text --------------------------------------------------------------------------------------------------------------------

WORDS = [
    "Kim",
    "Jong",
    "Un",
    "al-Assad",
    "O’Brien",
    "de",
    "van",
    "of",
    "and",
    "the",
    "Mr",
    "Dr.",
    "President",
    "St.",
    "’s",
    "'s",
    "“",
    "”",
    "(",
    ".",
    ",",
    "\n\n",
    "U.S.",
    "May",
    "é",
    "'",
    "-",
    "Jr.",
    "J.",
]


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
def test_spans_lie_inside_the_text_in_order(text):
    doc = proof.document(text)
    end = 0
    for m in doc.names.mentions:
        assert end <= m.span.start < m.span.end <= len(doc.text)
        assert m.words[0].start == m.span.start and m.words[-1].end == m.span.end
        assert doc.names.entities[m.entity].id == m.entity and m in doc.names.entities[m.entity].mentions
        end = m.span.end


def test_a_short_rank_does_not_end_a_sentence():
    doc = proof.document("The body of Army Spc. Devin Prokop was brought home. Pfc. Ann Lee wept.")
    assert len(doc.sentences) == 2


def test_a_surname_that_is_a_rank_too_ends_a_sentence():
    doc = proof.document("They cheered Hun Sen. A girl cried. U.S. Sen. Ann Lee wept.")
    assert len(doc.sentences) == 3
    assert len(proof.document("Sens. Ann Lee and Bo Roe left. Reps. Cy Hall and Di Moss stayed.").sentences) == 2


def test_people_by_what_they_are_in():
    assert [w for w in ("plaintiff", "castaway", "claimant", "caveat", "runaway") if human(w)] == ["plaintiff", "castaway", "claimant"]
