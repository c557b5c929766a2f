"""An ordinal of a headline, deck or caption against that of the text: "third teenager charged" above "a second teenager has been charged"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.regexp import regexp

_HEADS = ("headline", "deck", "caption")
#: These go on: "holds into a fifth day" above "Wednesday, the fourth day".
_UNITS = frozenset("day night week month year season quarter time".split())
#: "The third member of the cabinet to resign", and who sits in it.
_OF_A_BODY = regexp(r" (?:(?:of|from|in|on) (?:the|his|her|its|their|[\w’'-]+[’']s) (?:[\w’'-]+ )?|to leave (?:the|his|her|its|their|[\w’'-]+[’']s) (?:[\w’'-]+ )?)(?P<body>[Cc]abinet|[Gg]overnment|board|council|jury|panel|bench|court)\b")
_SITS_IN = {"cabinet": ("minister", "secretary"), "government": ("minister", "secretary"), "board": ("director", "governor", "trustee"), "council": ("councillor", "councilman", "councilwoman"), "jury": ("juror",), "panel": ("panelist", "expert", "judge"), "bench": ("judge", "justice"), "court": ("judge", "justice")}
_LIVES = frozenset("life victim death fatality".split())
#: "The stoppage will be their second".
_IS_ITS = regexp(r"\b(?:be|is|was) (?:the|its|his|her|their) \Z")
#: Sentences of the text that tell what a headline tells.
_FIRST = 3


def headed(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals of a heading whose noun the first sentences of the text number otherwise, and once only."""
    body = [s.start for s in doc.sentences if doc.block_at(s.start).kind not in _HEADS]
    if not body:
        return
    until = doc.sentence_at(body[min(_FIRST, len(body)) - 1]).end
    kinds = [(c, doc.block_at(c.span.start).kind) for c in claims if c.n > 1 and (c.form in ("noun", "time") or (c.form == "bare" and (c.right.startswith(" to ") or _IS_ITS.search(c.left))))]
    for c, kind in kinds:
        if kind not in _HEADS or c.form == "bare" or (c.core and singular(c.core[0]) in _UNITS):
            continue
        below = [o for o, k in kinds if k not in _HEADS and o.span.start < until and _same(c, o)]
        if len(below) == 1 and below[0].n != c.n and _spans_alike(c, below[0]):
            yield Clash(c.span, (below[0].span,), f"the text says {nth(below[0].n)}, not {nth(c.n)}")


def _same(one: Claim, two: Claim) -> bool:
    """Whether two ordinals number one noun or deed, a noun with the same words before it where both have some."""
    if one.form == "time" and two.form == "bare" and _IS_ITS.search(two.left):
        return bool(kinship(one.act, two.core))  # "to strike for the third time": "the stoppage will be their second"
    if "time" in (one.form, two.form):
        first = next(s for s in two.doc.sentences if two.doc.block_at(s.start).kind not in _HEADS)
        return one.form == two.form and (two.sentence == first or bool(kinship(one.act, two.act)))
    if two.form == "bare":
        noun = singular(one.core[0])
        return noun in {singular(w.text) for w in two.parse.words if w.tag.startswith("NN")}

    def sorts(c: Claim) -> set[str]:
        return {w.text.lower() for w in c.parse.words[c.at + 1 : c.noun] if w.tag.startswith(("NN", "JJ"))}

    a, b = sorts(one), sorts(two)
    killed = singular(one.core[0]) in _LIVES and human(singular(two.core[0])) and kinship([w.text.lower() for w in two.parse.words if w.pos == "VERB"], ("death",))  # "claims fourth life", "the third person to be killed"
    body = _OF_A_BODY.match(two.right) if two.core[0] in ("member", "person") and not a else None
    if body is not None and singular(one.core[0]) in _SITS_IN.get(body["body"].lower(), ()) and kinship(*([w.text.lower() for w in c.parse.words if w.pos == "VERB"] for c in (one, two))):
        return True  # "second minister quits" above "resigned, the third member of the cabinet to go"
    return bool(killed) or (singular(one.core[0]) == singular(two.core[0]) and (a <= b or b <= a))


_IN_SO_LONG = regexp(r"\bin (?:[a-z]+|\d+) (?:days|weeks|months|years)\b")


def _spans_alike(one: Claim, two: Claim) -> bool:
    """Whether both count in the same time, or the heading in none."""
    a, b = (scope(c, c.doc.metadata.date) for c in (one, two))
    if a.kind == "in" and b.kind == "open" and _IN_SO_LONG.search(two.right):
        return True  # "third manager in a year" above "the second manager to lose his job in 12 months"
    return (a.kind, a.start) == (b.kind, b.start) or a.kind == "open" == b.kind or (a.kind in ("this", "open") and b.kind in ("this", "open") and "this" in (a.kind, b.kind) and a.kind != b.kind)
