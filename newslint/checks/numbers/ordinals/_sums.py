"""An ordinal against those before it that are told by parts: "his ninth title. He won five in a row and added two more"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL})"
#: A run and those after it.
_PARTS = regexp(
    rf"\b(?P<deed>won|took|taking|winning|claimed|lifted|captured|scored|captur\w+|win) (?:(?:the|his|her|its|their|that) (?:first )?)?(?P<a>{_N})(?: (?:[a-z-]+ ){{0,2}}?(?:titles|crowns|wins|victories|golds|championships|cups|trophies))?,? (?:in a row|straight|in succession|consecutively|on the trot|successively|between|from|in the)\b(?P<between>[^;.]{{0,60}}?)\b(?:and|before|then|,)(?: \w+)? (?:add(?:ed|ing)|won|w[io]nning|claim(?:ed|ing)|took|taking)(?: another)? (?P<b>{_N})(?: (?:more|others|further)\b|(?= in \d{{4}}))"
)
_OTHER = regexp(rf"\b{_N} (?!(?:in a row|years|months|straight)\b)|\b(?:but|lost|lose|losing)\b")


def by_parts(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A title or win that is not the next after a run and those that were added to it."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 3 or not kinship(claim.core, ("win", "title", "gold", "cup")) or scope(claim, doc.metadata.date).kind not in ("open", "ever"):
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 3]:
        m = _PARTS.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(s) or _OTHER.search(m["between"]) or not _the_same(doc, claim, s, m.start()):
            continue
        there = value_of(m["a"]) + value_of(m["b"])
        if claim.n > there + 1 or claim.n < there:
            yield Clash(claim.span, (Span(*m.span("a")), Span(*m.span("b"))), f"{m['a']} and {m['b']} before it make this the {nth(there + 1)}, not the {nth(claim.n)}")
        return


def _the_same(doc: Document, claim: Claim, s: Span, until: int) -> bool:
    """Whether the parts are told of the one whose the numbered one is: by a pronoun or a description, or by a name that the ordinal's sentence has."""
    head = doc.text[s.start : until].split()
    return s == claim.sentence or not head or head[0] in ("He", "She", "They", "The", "It") or any(w.strip(",.") in claim.sentence.of(doc.text) for w in head if w[0].isupper())


READINGS = (by_parts,)
