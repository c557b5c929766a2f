"""Readers: only what a person reads, in blocks, each piece with its way back to the file."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import readers
from newslint.knowledge import Knowledge
from newslint.layout import OBJECT
from newslint.readers.frontmatter import align, split
from newslint.source import Source, Span

KNOWLEDGE = Knowledge()


def blocks(text, name="story.md"):
    doc, _ = readers.read(Source(name, text), KNOWLEDGE)
    return [(b.kind, b.span.of(doc.text)) for b in doc.blocks]


def source_of(text, part, name="story.md"):
    """Where `part` of the reading text lies in the file."""
    doc, _ = readers.read(Source(name, text), KNOWLEDGE)
    at = doc.text.index(part)
    span, exact = doc.view.map.to_source(Span(at, at + len(part)))
    return span.of(text), exact


# Plain text ------------------------------------------------------------------------------------------------------------


def test_a_line_is_a_paragraph():
    assert blocks("The first paragraph ends here.\nThe second one starts at once.", "x.txt") == [
        ("paragraph", "The first paragraph ends here."),
        ("paragraph", "The second one starts at once."),
    ]


def test_hard_wrapped_lines_are_one_paragraph():
    text = "The council voted on Tuesday to close the bridge for repairs that\nwill take two years and cost the city more than it spent on all of\nits roads last year.\n\nNobody objected."
    assert [kind for kind, _ in blocks(text, "x.txt")] == ["paragraph", "paragraph"]


def test_a_short_first_line_is_the_headline():
    text = "Council closes bridge\nBy Ann Lee\n\nThe council voted on Tuesday to close the bridge.\n\nWhat happens next\n\n- A ferry will run.\nPhoto: City archive"
    assert [kind for kind, _ in blocks(text, "x.txt")] == ["headline", "byline", "paragraph", "heading", "item", "caption"]


def test_a_long_first_line_without_a_full_stop_is_a_paragraph():
    text = "The council voted on Tuesday night after a debate of three hours to close the old bridge to all traffic but bicycles"
    assert blocks(text, "x.txt")[0][0] == "paragraph"


# Markdown --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markdown", "reads"),
    [
        ("He met [the *mayor*](https://example.com 'a title') there.", "He met the mayor there."),
        ("Run `make all` **now**, ~~never~~.", f"Run {OBJECT} now, never."),
        ("Veterans&#8217; affairs &amp; more.", "Veterans’ affairs & more."),
        ("A line\nthat goes on.", "A line that goes on."),
        (r"Five \* six.", "Five * six."),
        ("He said [sic] and [another] thing.", "He said [sic] and [another] thing."),
        ("See [the report][1] now.\n\n[1]: https://example.com", "See the report now."),
        ('Before {{< figure src="a b" >}} after.', f"Before {OBJECT} after."),
        ("An <b>important</b> point<br>here.", "An important pointhere."),
        ("An ![old photo](a.jpg) here.", f"An {OBJECT} here."),
    ],
)
def test_markdown_leaves_what_is_read(markdown, reads):
    assert blocks(markdown) == [("paragraph", reads)]


def test_markdown_blocks():
    text = "# Title\n\nText here.\n\n## Part\n\n- One item\n- Two `x` items\n\n> Quoted words\n> go on.\n\n```\ncode here\n```\n\n| a b | c |\n|---|---|\n| d e | f |\n\n<div>HTML <i>block</i> text</div>\n"
    assert blocks(text) == [
        ("headline", "Title"), ("paragraph", "Text here."), ("heading", "Part"), ("item", "One item"), ("item", f"Two {OBJECT} items"),
        ("quote", "Quoted words go on."), ("cell", "a b"), ("cell", "c"), ("cell", "d e"), ("cell", "f"), ("paragraph", "HTML block text"),
    ]  # fmt: skip


def test_html_in_markdown_keeps_its_roles():
    text = "<figure>\n<img src=x>\n<figcaption>The old bridge</figcaption>\n</figure>\n\n<div>Some text here.</div>\n"
    assert blocks(text) == [("caption", "The old bridge"), ("paragraph", "Some text here.")]


def test_every_place_leads_back_through_markup():
    text = "---\ntitle: 'It''s Kyiv'\n---\n\nThe *Ukrainian* capital, [Kyiv](https://k.example), and Veteran&#8217;s day.\n"
    assert source_of(text, "It's Kyiv") == ("It''s Kyiv", False)
    assert source_of(text, "Ukrainian") == ("Ukrainian", True)
    assert source_of(text, "capital, Kyiv") == ("capital, [Kyiv", False)
    assert source_of(text, "Veteran’s") == ("Veteran&#8217;s", False)


# HTML ------------------------------------------------------------------------------------------------------------------

PAGE = """<!doctype html><html lang="en"><head><title>Site</title><meta property="article:published_time" content="2024-06-18T10:00:00Z">
<script type="application/ld+json">{"articleSection": "World"}</script><style>p {}</style></head>
<body><nav>Home News</nav><h1>The headline</h1><p>First <a href="x">linked&nbsp;words</a> and <b>Ky</b>iv.</p>
<figure><img alt="x"><figcaption>A caption.</figcaption></figure><script>var a = "b";</script><ul><li>An item</li></ul></body></html>"""


def test_html_reads_prose_and_metadata():
    assert blocks(PAGE, "x.html") == [
        ("headline", "The headline"), ("paragraph", "First linked\xa0words and Kyiv."), ("caption", "A caption."), ("item", "An item"),
    ]  # fmt: skip
    doc, _ = readers.read(Source("x.html", PAGE), KNOWLEDGE)
    assert (doc.metadata.date, doc.metadata.section) == (dt.date(2024, 6, 18), ("World",))
    assert source_of(PAGE, "Kyiv", "x.html") == ("Ky</b>iv", False)


# Front matter ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: The headline\ndate: 2024-06-18\nsummary: >-\n  A deck that\n  is folded\n---\nBody text.",
        '+++\ntitle = "The headline"\ndate = 2024-06-18\ndescription = "A deck that is folded"\n+++\nBody text.',
        '{"title": "The headline", "date": "2024-06-18", "summary": "A deck that is folded"}\nBody text.',
    ],
    ids=["yaml", "toml", "json"],
)
def test_front_matter_in_three_languages(text):
    assert blocks(text) == [("headline", "The headline"), ("deck", "A deck that is folded"), ("paragraph", "Body text.")]
    doc, problems = readers.read(Source("x.md", text), KNOWLEDGE)
    assert (doc.metadata.date, problems) == (dt.date(2024, 6, 18), [])
    assert source_of(text, "headline") == ("headline", True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: 'unclosed\n---\nBody.", 3),
        ("---\na: b\n  c: [1\n---\nBody.", 3),
        ("+++\ntitle = \n+++\nBody.", 2),
        ("---\ntitle: never closed\n\nBody.", 1),
        ('{"title": }\nBody.', 1),
    ],
)
def test_broken_front_matter_names_its_line(text, line):
    front = split(text)
    assert front.problems and f"line {line}" in front.problems[0]
    assert "Body." in text[front.body :]


def test_rule_lines_are_no_front_matter():
    assert split("---\n\nBody after a rule.").problems == []
    assert split("Text\n---\nmore").body == 0


@given(st.text(alphabet="ab '\"\\\n:", max_size=12))
def test_aligned_pieces_spell_the_value(value):
    import json

    raw = json.dumps(value)
    pieces = align(value, raw, Span(1, len(raw) - 1))
    assert "".join(p.text for p in pieces) == value


# Metadata --------------------------------------------------------------------------------------------------------------


def test_the_date_comes_from_the_best_source(tmp_path):
    path = tmp_path / "2020-01-02-story.md"
    path.write_text("Body.", encoding="utf-8")

    def date(text="Body.", given=None):
        return readers.read(Source(str(path), text), KNOWLEDGE, given)[0].metadata.date

    assert date() == dt.date(2020, 1, 2)
    (tmp_path / "2020-01-02-story.toml").write_text("date = 2021-01-02\n", encoding="utf-8")
    assert date() == dt.date(2021, 1, 2)
    assert date("---\npublishDate: June 18, 2024\n---\nBody.") == dt.date(2024, 6, 18)
    assert date("---\ndate: 2014-05-19T11:02:14-04:00\n---\nBody.") == dt.date(2014, 5, 19)
    assert date(given=dt.date(1999, 1, 1)) == dt.date(1999, 1, 1)


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["x.txt", "x.md", "x.html"]))
def test_any_text_gives_a_view_whose_places_lie_in_the_file(text, name):
    doc, _ = readers.read(Source(name, text), KNOWLEDGE)
    assert [b.span.start for b in doc.blocks] == sorted(b.span.start for b in doc.blocks)
    for block in doc.blocks:
        span, _ = doc.view.map.to_source(block.span)
        assert 0 <= span.start <= span.end <= len(text)
