"""Attribution: what counts as a source, and how far it reaches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.proof import document


def cues(text: str) -> list[tuple[str, str]]:
    doc = document(text)
    return [(c.kind, c.span.of(doc.text)) for c in doc.attribution.cues]


@pytest.mark.parametrize(
    ("text", "kind", "cue"),
    [
        ("The mayor said no.", "verb", "said"),
        ("It fails, she argues.", "verb", "argues"),
        ("He was telling them that.", "verb", "telling"),
        ("The bank, citing costs, closed. It denied it.", "verb", "citing"),
        ("Officials report a leak.", "verb", "report"),
        ("She quipped that it was late.", "verb", "quipped"),
        ("It criticised the plan.", "verb", "criticised"),
        ("According to the bank, it closed.", "phrase", "According to"),
        ("It was, in the words of Ruiz, late.", "phrase", "in the words"),
        ("It closed, as Ruiz puts it, for good.", "phrase", "as Ruiz puts it"),
        ("The dam, court documents show, was weak.", "phrase", "court documents"),
        ("In a statement, the bank closed.", "noun", "statement"),
        ("A spokeswoman had no answer.", "noun", "spokeswoman"),
        ("He reportedly left.", "hearsay", "reportedly"),
        ("He allegedly left.", "hearsay", "allegedly"),
        ("Ruiz: “We are here.”", "colon", ":"),
        ("It closed (Reuters).", "source", "(Reuters)"),
        ("More at https://example.org/a today.", "link", "https://example.org/a"),
    ],
)
def test_cues(text, kind, cue):
    assert (kind, cue) in cues(text)


@pytest.mark.parametrize(
    "text",
    [
        "The communist state has a state bank and state media.",
        "They fired warning shots.",
        "Police were called to the house.",
        "The talks are expected to go on.",
        "The river rose on Tuesday.",
        "“He said no and she told him,” was on the wall.",
        "PARIS (AP) — The river rose.",
    ],
)
def test_no_cues(text):
    assert [c for c in cues(text) if c[0] != "tail"] == []


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        # A speaker goes on with a pronoun, a role, a quotation, "also" or a question.
        ("Ruiz said it rained. She left at noon.", [True, True]),
        ("Ruiz said it rained. The mayor left at noon.", [True, True]),
        ("Ruiz said it rained. “We left at noon. It was cold.”", [True, True, True]),
        ("Ruiz said it rained. Kerr also left.", [True, True]),
        ("Ruiz said it rained. But she left at noon.", [True, True]),
        # Another subject, a date, a contrast end it.
        ("Ruiz said it rained. Kerr left at noon.", [True, False]),
        ("Ruiz said it rained. The bridge fell. She left.", [True, False, False]),
        ("Ruiz said it rained. On Tuesday the bridge fell.", [True, False]),
        ("Ruiz said it rained. However, Kerr left.", [True, False]),
        # Both sentences of one quotation have its speaker.
        ("“It rained. We left,” Ruiz said.", [True, True]),
    ],
)
def test_reach(text, reached):
    doc = document("First things first.\n\nAnd then.\n\nAnd a third line here stands.\n\n" + text)
    assert [doc.attribution.attributed(s) for s in doc.sentences[3:]] == reached


def test_a_quotation_crosses_the_paragraph():
    doc = document("One.\n\nTwo is here.\n\nThree is here.\n\nRuiz said it rained.\n\n“We left at noon.”\n\nKerr left too.")
    assert [doc.attribution.attributed(s) for s in doc.sentences[3:]] == [True, True, False]


def test_a_lead_borrows_from_the_next_paragraphs():
    doc = document("The dam broke on Monday. Two people died in it.\n\nThe water was high.\n\nThe sheriff said so.\n\nIt rained.")
    assert [doc.attribution.attributed(s) for s in doc.sentences] == [True, True, False, True, False]


@given(st.text(alphabet=st.sampled_from("said Ruiz “”\"': he ().,according to\n"), max_size=200) | st.text(max_size=200))
def test_any_text(text):
    doc = document(text)
    for cue in doc.attribution.cues:
        assert 0 <= cue.span.start < cue.span.end <= len(doc.text)
    for sentence in doc.sentences:
        doc.attribution.attributed(sentence)
        assert doc.attribution.cue_in(sentence) is None or doc.attribution.cues_in(sentence)
