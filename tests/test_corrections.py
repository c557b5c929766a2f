"""Passages that correct an earlier text."""

from __future__ import annotations

import pytest

from newslint.proof import document
from newslint.registry import build
from newslint.source import Span


@pytest.mark.parametrize(
    "text",
    [
        "Correction: The fire was on Tuesday, May 3, not on Monday.",
        "An earlier version of this article said that 12 people died.",
        "A caption on page 7 misidentified the mayor of Leeds.",
        "In an article about school meals (May 12) we said the price had gone up by 10%.",
        "The report wrongly said that she was 91.",
    ],
)
def test_a_correction_is_seen_by_its_words(text):
    assert document(text).corrects(Span(0, 1))


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of the bill set the fine at 12 dollars.",
        "Dan Quayle once misspelled potato.",
        "“We said no,” the mayor recalled.",
        "The correction of the markets went on.",
    ],
)
def test_other_talk_of_versions_and_errors_is_none(text):
    assert not document(text).corrects(Span(0, 1))


def test_under_its_heading_every_paragraph_is_one():
    doc = document("The caption of May 17 had two players the wrong way round.", headline="Corrections and clarifications")
    assert doc.corrects(doc.sentences[-1])


def test_what_it_contradicts_is_not_reported():
    rules = {r.code: r for r in build().rules}
    wrong = "The fire was on Tuesday, May 4, 2021, and five people died."
    right = "Correction: An article on the fire said it was on Monday, May 4, 2021."
    assert list(rules["NL201"].check(document(right), None)) == []
    assert list(rules["NL201"].check(document(wrong.replace("Tuesday", "Monday")), None))
