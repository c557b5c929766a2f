"""Quotations and brackets: what opens, what closes, and what was never a quotation mark."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.layers import quotes
from newslint.layout import Block
from newslint.proof import document
from newslint.source import Span


def read(text: str) -> quotes.Quotes:
    """`¶` parts paragraphs."""
    return document(text.replace("¶", "\n\n")).quotes


def outer(text: str) -> list[str]:
    plain = text.replace("¶", "\n\n")
    return [q.content.of(plain) for q in read(text).outer]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        # The usual marks.
        ("“We won,” he said. “They lost.”", ["We won,", "They lost."]),
        ('"We won," he said. "They lost."', ["We won,", "They lost."]),
        ("'We won,' he said. 'They lost.'", ["We won,", "They lost."]),
        ("‘We won,’ he said. ‘It was the players’ fault.’", ["We won,", "It was the players’ fault."]),
        ("‘It was the dogs’ and cats’ home,’ she said.", ["It was the dogs’ and cats’ home,"]),
        ("``We won,'' he said.", ["We won,"]),
        # Nested.
        ("“He told me, ‘Stay,’ and left,” she said.", ["He told me, ‘Stay,’ and left,"]),
        ("“A banner said: ‘We welcome him.’”", ["A banner said: ‘We welcome him.’"]),
        ("'He said \"no\" to me,' she said.", ['He said "no" to me,']),
        # Low, turned and pointed marks, and what scanners make of them.
        ("„Nein“, sagte er.", ["Nein"]),
        ("„low mark”, he said", ["low mark"]),
        ("\"word“ was the word", ["word"]),
        ("”Svenska”, he said", ["Svenska"]),
        ("»Ja«, he said, and « Oui » too.", ["Ja", " Oui "]),
        ('"We won, "he said.', ["We won, "]),
        ('He said,"We won" and left.', ["We won"]),
        # Apostrophes, elisions, possessives, measures.
        ("The '90s were rock 'n' roll's best, the class of '98's dream; get 'em.", []),
        ("The workers' rights, the U.S.' policy, Texas' law, Hawai‘i and ‘Iolani Palace.", []),
        ("Muqtada 'Abd al-Rahman and Sana'a's 'Ali Street.", []),
        ("He is 5'11\" tall and owns a 60\" TV and a 3' fence at 40°26'46\" N.", []),
        ('"He is 5\'11" tall," she said, "and owns a 60" screen."', ['He is 5\'11" tall,', 'and owns a 60" screen.']),
        ("The ‘bosses’ are gone. Workers’ rights stay.", ["bosses"]),
        ('"I was there in 1984," he said.', ["I was there in 1984,"]),
        ('He left in "the summer of 1984".', ["the summer of 1984"]),
    ],
)
def test_quotations(text, contents):
    assert outer(text) == contents
    assert read(text).unbalanced == ()


def test_levels_marks_and_spans():
    text = "“He told me, ‘Stay,’ and left,” she said."
    first, second = document(text).quotes.spans
    assert (first.level, first.mark, first.span.of(text)) == (1, "“", "“He told me, ‘Stay,’ and left,”")
    assert (second.level, second.mark, second.content.of(text)) == (2, "‘", "Stay,")


def test_a_quotation_of_several_paragraphs_opens_each_and_closes_the_last():
    found = read("“One.¶“Two.¶“Three,” he said.")
    assert [(q.closed, q.continued, q.continues) for q in found.spans] == [(False, True, False), (False, True, True), (True, False, True)]
    assert found.unbalanced == ()


@pytest.mark.parametrize(
    ("text", "reason", "at"),
    [
        ("“We won, he said. “They lost.”", "is not closed", 0),
        ('"We won, he said. "They lost."', "is not closed", 0),
        ("We won,” he said. “They lost.”", "was not opened", 7),
        ("“We won,” he said. “They lost.", "is not closed", 19),
        ("“One.¶Two,” he said.", "only in a later paragraph", 0),
        ("“One, said Smith.¶“Two,” he added.", "is not closed", 0),
        ("“He said no,’ she said.", "closes with ’", 0),
        ("“He called it ‘a disaster and left,” she said.", "is not closed", 14),
        ("The plan is “a gift to all, he said.¶“No,” she said.", "is not closed", 12),
        ("He came (late.", "( is not closed", 8),
        ("He came late).", ") closes what", 12),
        ("He came (in 1984].", "closes with ]", 8),
    ],
)
def test_unbalanced(text, reason, at):
    (slip,) = read(text).unbalanced
    assert reason in slip.reason
    assert slip.span.start == at


@pytest.mark.parametrize(
    "text",
    ["a) one, b) two and 3) three", ":) and :-( and ;-)", "(steps a) and b))",
     "[0, 1) is half open", "https://example.org/a_(b) (yes)", "Items: i) x; ii) y"],
)
def test_brackets_that_are_no_slips(text):
    assert read(text).unbalanced == ()


def test_covers_and_touches():
    text = "He said “we won” twice."
    found = read(text)
    inside, across = Span(text.index("we"), text.index("won")), Span(0, text.index("won"))
    assert found.covers(inside) and found.touches(inside)
    assert not found.covers(across) and found.touches(across)
    assert not found.touches(Span(0, 3))


def test_block_quotes_are_covered():
    text = "He won."
    found = quotes.find(text, (Block("quote", Span(0, len(text))),))
    assert found.covers(Span(0, 2))


MARKS = st.text(alphabet=st.sampled_from("\"'“”‘’„«»`´()[]{} a1.,s\n"), max_size=200)


@given(MARKS | st.text(max_size=200))
def test_any_text(text):
    doc = document(text)
    for q in doc.quotes.spans:
        assert 0 <= q.span.start <= q.content.start <= q.content.end <= q.span.end <= len(doc.text)
    for slip in doc.quotes.unbalanced:
        assert 0 <= slip.span.start < slip.span.end <= len(doc.text)
    assert list(doc.quotes.spans) == sorted(doc.quotes.spans, key=lambda q: (q.span.start, -q.span.end))
