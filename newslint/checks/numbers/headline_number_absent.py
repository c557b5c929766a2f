"""A number of the headline, deck or a caption is not the body's.

## Why it matters
A headline is written last and corrected last: "23 shops to close" over a story that says 32, or that gives no number at all.

## When to ignore
When the number follows from the body in a way newslint does not see, or the caption is of something the article does not tell.
"""

from __future__ import annotations

import re

from newslint.checks.numbers import _given, _groups, _mentions, _same, _spans
from newslint.checks.numbers._acts import noun_class
from newslint.layers.numbers import Quantity
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Acme will close {{32}} shops, it said, most of them in Leeds.", headline="Acme to close [[23]] shops", says="32 shops"),
    Bad("Police raided a farm and seized a number of rifles.", headline="[[65]] rifles seized in farm raid", says="nowhere in the body"),
    Bad("The council will spend {{£5.4m}} on mending roads in Leeds.", headline="Leeds council to spend [[£4.5m]] on roads"),
    Bad("The race in Leeds had {{84}} runners, the organisers said.", deck="The [[95]] runners who took part in the race in Leeds"),
    Bad("The race in Leeds had {{84}} runners, the organisers said.\n\nPhoto: Some of the [[95]] runners at the start in Leeds."),
    Bad("The singer, who was {{85}}, died on Monday in Leeds.", headline="Singer dies aged [[58]]"),
    Bad("Rents in Leeds rose {{4%}} last year, the council said.", headline="Rents in Leeds up [[14%]]"),
    Bad("Police arrested six men and one woman in raids across Leeds.", headline="[[Nine]] held in Leeds drug raids"),
    Bad("The council in Leeds has ordered {{eight}} electric buses from Acme.", headline="Leeds buys [[12]] electric buses"),
    Good("Acme will close 23 shops, it said, most of them in Leeds.", headline="Acme to close 23 shops"),
    Good("Police arrested six men and five women in raids across Leeds.", headline="Eleven held in Leeds drug raids"),
    Good("Acme will close 30 shops in Leeds and 15 in York.", headline="Acme to close 45 shops"),
    Good("Rents in Leeds rose from £700 to £728 a month.", headline="Rents up 4% in Leeds"),
    Good("The council will spend £4,487,000 on mending roads in Leeds.", headline="Council to spend £4.5m on roads"),
    Good("The singer, born in London in 1966, died on Monday in Leeds.", headline="Singer dies aged 58"),
    Good("The poll found that 40% oppose the new law.", headline="60% back new law"),
    Good("The vote is on Monday.", headline="Five things to know about the vote"),
    Good("We chose Emma, Ulysses, Beloved, Dracula, Middlemarch and Persuasion.", headline="Six books for summer"),
    Good("Airlines grounded the jet on Monday.", headline="Boeing 737 grounded"),
    Good("The fire drove 487 people from their homes.", headline="Nearly 500 flee fire in Leeds"),
    Good("A fire in Leeds drove 225 people from their homes.", headline="More than 200 flee fire in Leeds"),
    Good("The storm cut power to 1,187,000 homes.", headline="1.2 million homes without power"),
    Good("The first tram ran in 1924.", headline="Leeds marks 100 years of trams"),
    Good("He ran the 16km course in an hour.", headline="Smith wins 10-mile race"),
    Good("People in Leeds will choose a mayor two years from now.", headline="Leeds to vote in 2026"),
    Good("Ten people died at the scene and two in hospital.", headline="12 dead in blast in Leeds"),
]
#: Counted by the reader, or part of a manner of speaking.
_LISTED = frozenset(
    "way thing tip reason step question lesson fact idea takeaway secret trick mistake rule myth sign principle key tool example hack trend story highlight point pick answer method"
    " strategy resource tweak guideline habit quote moment number image picture photo chart map theme habit skill practice"
    " hour minute second day week month year decade time".split()
)


@rule("NL310", "headline-number-absent", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    titles = [b for b in doc.blocks if b.kind in _given.TITLES]
    if not titles:
        return
    asked = [q for q in doc.numbers if doc.block_at(q.span.start) in titles and _asks(doc, q)]
    times = list(_spans.asked(doc))
    if not asked and not times:
        return
    body = _given.body_of(doc)
    if not body.near:
        return
    yield from _times(doc, times, body)
    rivals = {q: _rival(doc, q, body) for q in asked}
    absent = [q for q in asked if not _given.given(q, _words(doc, q), body, rivals[q])]
    if not absent:
        return
    reported = _reported(doc)
    for q in absent:
        if q.span in reported:
            continue
        kind = doc.block_at(q.span.start).kind
        other = rivals[q] or _rival(doc, q, body, least=2)
        said = _phrase(doc, q)
        if other is not None:
            yield finding(
                q.number if q.kind == "cardinal" else q.span,
                f"“{said}” in the {kind}, “{_phrase(doc, other)}” in line {doc.line_of(other.span.start)}",
                related=[Related(other.number if other.kind == "cardinal" else other.span, "the number in the body")],
            )
        else:
            yield finding(q.number if q.kind == "cardinal" else q.span, f"“{said}” in the {kind} is nowhere in the body")


def _times(doc: Document, times: list[_spans.Told], body: _given.Body) -> Findings:
    """Ages and lengths of time."""
    for t in times:
        other = _spans.rival(doc, t, body)
        kind = doc.block_at(t.span.start).kind
        if other is None:
            yield finding(t.span, f"“{t.span.of(doc.text)}” in the {kind} is nowhere in the body")
        elif isinstance(other, Span):
            yield finding(
                t.span,
                f"“{t.span.of(doc.text)}” in the {kind}, “{other.of(doc.text)}” in line {doc.line_of(other.start)}",
                related=[Related(other, "the age in the body")],
            )


def _asks(doc: Document, q: Quantity) -> bool:
    """Whether the body has to give a number."""
    if q.kind not in ("cardinal", "money", "percent") or q.low <= 3 or q.noun in _LISTED or q.per:
        return False
    if q.low != q.high or (q.kind == "cardinal" and q.scale is None and q.low != int(q.low)):
        return False
    text = doc.text
    if (
        re.search(r"(?:\b[Tt]op|\b[Nn]o\.?|#|\b[Aa]ged?|[A-Za-z]-?)[ ]?$", text[max(q.span.start - 6, 0) : q.span.start])
        and q.noun is None
        and not text[q.span.start - 1 : q.span.start].isspace()
    ):
        return False
    if q.noun is None and re.search(
        r"\b(?:(?:dies|died|dead|killed|retires)(?:,| at| aged)|turns)[ ]$", text[max(q.span.start - 14, 0) : q.span.start]
    ):
        # An age.
        return False
    if re.search(r"\b[Tt]op[ ]$|\b[Aa]ge[ ]$", text[max(q.span.start - 6, 0) : q.span.start]):
        return False
    if q.kind == "cardinal" and q.scale is None and 1500 <= q.low <= 2100 and q.noun is None and "," not in q.span.of(text):
        return False
    return not doc.in_quotation(q.span)


def _reported(doc: Document) -> set[Span]:
    """The numbers of which NL305 speaks."""
    out: set[Span] = set()
    for c in _same.conflicts(doc, list(_mentions.mentions(doc))):
        out |= {c.primary.quantity.span, c.other.quantity.span}
    for r in _groups.regroups(doc):
        out |= {r.again.span, r.first.span}
    return out


def _rival(doc: Document, q: Quantity, body: _given.Body, least: int = 4) -> Quantity | None:
    """The number that the body gives for the same thing: same noun, and words of the headline around it.

    None when the body has the headline's number for that noun too.
    """
    words = _words(doc, q)
    best: tuple[int, Quantity] | None = None
    for p in body.quantities:
        if p.kind != q.kind or p.currency != q.currency or p.compound or p.partitive or p.more or (p.low != p.high and p.words):
            continue
        same = q.noun is not None and p.noun is not None and noun_class(p.noun) == noun_class(q.noun)
        shared = len(words & _given.content(doc.sentence_at(p.span.start).of(doc.text)))
        if p.low == q.low and (same or (shared >= 2 and None in (p.noun, q.noun))):
            return None
        if q.noun is not None and p.noun is not None and not same and q.kind == "cardinal" and least > 2:
            continue
        if p.modifiers and q.modifiers and not set(p.modifiers) & set(q.modifiers):
            continue
        score = shared + (2 if same else 0) - (0 if same or q.noun is None else 1)
        if least <= 2 and not (same or (q.noun is None and shared >= 2)):
            continue
        if shared >= 2 and score >= least and 0.1 * q.low <= p.low <= 10 * q.low and (best is None or score > best[0]):
            best = (score, p)
    return best[1] if best else None


def _words(doc: Document, q: Quantity) -> frozenset[str]:
    """The words of the headline, deck or caption of a number."""
    return _given.content(doc.block_at(q.span.start).span.of(doc.text))


def _phrase(doc: Document, q: Quantity) -> str:
    end = max(q.span.end, q.noun_span.end) if q.noun_span and q.kind == "cardinal" else q.span.end
    return " ".join(Span(q.span.start, end).of(doc.text).split())
