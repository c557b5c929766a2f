"""An ordinal against a family: the child that has so many elder brothers and sisters, the generation that follows the founder's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NTH, NUMERAL, Count, value_of
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_CHILDREN = regexp(rf" (?:(?:child|son|daughter|boy|girl)s? )?(?:of|in a family of) (?:(?:the|his|her|their) )?(?P<m>(?i:{NUMERAL}))(?: (?P<who>children|sons|daughters|siblings|brothers|sisters|boys|girls)\b|(?=[.,;]|$| born| to ))")
_ELDER = regexp(
    rf"\b(?:(?:[Hh]is|[Hh]er|[Tt]he|[Tt]heir|[Hh]ad|[Hh]as|[Ww]ith) )(?P<a>(?i:{NUMERAL})) (?:older|elder|big) (?P<who>brothers?|sisters?|siblings?)(?:,? and (?:his |her )?(?P<b>an?|(?i:{NUMERAL})) (?:older|elder|big) (?:brothers?|sisters?))?\b"
)
_SEX = {"brother": "sons boys brothers", "sister": "daughters girls sisters"}


def among_siblings(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """ "The third of six children. His three older sisters became teachers": the fourth at least."""
    doc = claim.doc
    m = _CHILDREN.match(doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")) if claim.form in ("bare", "noun") else None
    if m is None:
        return
    for s in doc.sentences[claim.number : claim.number + 4]:
        elder = _ELDER.search(doc.text, max(s.start, claim.end) if s == claim.sentence else s.start, s.end)
        if elder is None or doc.in_quotation(Span(*elder.span())):
            continue
        many = value_of(elder["a"]) + (value_of(elder["b"]) if elder["b"] else 0)
        counted = m["who"] in (None, "children", "siblings") or singular(elder["who"]) == "sibling" or m["who"] in _SEX[singular(elder["who"])].split()
        if counted and claim.n <= many:
            yield Clash(claim.span, (Span(*elder.span("a")),), f"with {many} elder {'ones' if many > 1 else 'one'} this is the {nth(many + 1)} at least, not the {nth(claim.n)}")
        return


_GENERATION = regexp(rf"\b(?P<n>{NTH})[- ]generation\b")
_FORE = r"(?P<great>(?:great-)*)(?P<who>grandfather|grandmother|grandparents|father|mother|parents)"
#: "To run the brewery, which was founded in 1921 by his grandfather"; "whose great-grandfather bought the land".
_FOUNDER = regexp(
    rf"\b(?:found|start|set up|establish|open|launch|bought|buil|creat|began|begun|purchas|acquir|plant|homestead|settl|clear)\w*\b[^.;]{{0,40}}? by (?:his|her|its|their) (?:paternal |maternal )?{_FORE}\b"
    rf"|\b(?:whose|[Hh]is|[Hh]er|[Tt]heir) (?:paternal |maternal )?{_FORE.replace('great>', 'great2>').replace('who>', 'who2>')}(?:, [^,.;]{{2,30}},)? (?:first |had )?(?:founded|started|set up|established|opened|launched|bought|built|created|began|purchased|acquired|planted|homesteaded|settled|cleared)\b"
)
_OF_THE_FAMILY = regexp(r"\b(?:is|are|was|were|as|become|became|becomes|represents?|the|a) (?:only |now )?(?:the |a )?\Z")


def generations(doc: Document) -> Iterator[Clash]:
    """ "The fourth generation of his family to run the mill, founded by his grandfather": the third."""
    for m in _GENERATION.finditer(doc.text):
        if not _OF_THE_FAMILY.search(doc.text, max(m.start() - 24, 0), m.start()) and doc.text[m.end() - 11] != "-":
            continue
        s = doc.sentence_at(m.start())
        number = doc.sentences.index(s)
        after = doc.sentences[min(number + 1, len(doc.sentences) - 1)]
        f = _FOUNDER.search(doc.text, s.start, s.end) or _FOUNDER.search(doc.text, after.start, after.end)
        if f is None or doc.in_quotation(Span(*m.span())):
            continue
        great, who = (f["great"], f["who"]) if f["who"] else (f["great2"], f["who2"])
        there = great.count("great-") + (3 if who.startswith("grand") else 2)
        n = int(ORDINALS.get(m["n"].lower()) or m["n"][:-2])
        if n != there:
            yield Clash(Span(*m.span("n")), (Span(*f.span()),), f"the {nth(there)} generation follows from a founding {great}{who}, not the {nth(n)}")


READINGS = (among_siblings,)
