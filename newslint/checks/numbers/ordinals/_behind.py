"""Those that a text names beside an ordinal, one by one: "the third American to win, after Moore in 1985, Jennings in 1990 and Cole in 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._lists import MONTH
from newslint.checks.numbers.ordinals._claim_cues import may_be_told
from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_WHEN = rf",? (?:in|on|of|at|from) (?:(?:early |late |mid-)?(?:last )?{MONTH}(?: \d{{1,2}})?(?:,? (?:19|20)\d\d)?|(?:the )?(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)| \((?:19|20)\d\d\)"
_NAME = r"(?:[A-Z][a-z]+\. )?[A-ZÀ-Þ][\w’'À-ÿ-]+(?: (?:(?:of|de|van|von|al|bin|da|el|la) )?(?:the )?[A-ZÀ-Þ][\w’'À-ÿ-]+){0,3}"
_ROLE = r"(?:(?:the )?(?:(?!(?:and|in|on|at|to|for|of|by|from|with|who|which|a|an|the|he|she|it|they|his|her|its|their|that|one|ones|those|when|while)\b|[a-z]+(?:ing|ed)\b)[a-z][\w’-]* ){0,3})"
_ITEM = regexp(rf"{_ROLE}(?P<name>{_NAME}|[“\"‘][^“”\"‘’]{{2,40}}[”\"’])(?: (?:of|from) (?:the )?{_NAME})?(?:{_WHEN})?")
#: What is said of one of them, before the next.
_ASIDE = regexp(r", (?:who|which|whose|an?|the|then|now|once)\b [^,;.]{1,70}(?=,|$|\.)")
_AND, _COMMA = regexp(r",? and (?:(?:by|against|over|in|of) )?"), regexp(r", (?!and\b)(?:(?:by|against|over|in|of) )?")
_END = regexp(r"[.;)]|$|, [a-z]| [-–—]| (?:who|which|to|earlier|last|this|when|in the|as|walked|stepped|resigned|quit|retired|withdrew|did|on \w+day)\b| [^.;,]{1,40} before (?:it|him|her|them)\b")
_AFTER = regexp(r",? (?:after|following|behind|joining|succeeding|alongside) ")
#: "She joins Peter Kiptoo and Ali Hassan", "It follows ...".
_JOINS = regexp(r"(?:She|He|It|They|The (?:[a-z]+ ){1,2}|[A-Z][\w’-]+ )(?: has| had)? ?(?:joins|joined|follows|followed|succeeds|succeeded|comes after|came after) ")
#: Behind these the names are no earlier ones of the kind.
_OTHERWISE = regexp(r"\b(?:named|called|modelled|modeled|chasing|sought|since|straight|consecutive|in a row|running|most|soon|shortly|(?<!this )(?<!the )(?<!in a )(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?)|looking|only)$")
_ENDED = regexp(r"[.;:()]| (?:who|which|that|when|while|but|because|before|as|after|following) ")
#: More names than this are seldom told in full.
MOST = 6
_SUPERLATIVE = regexp(
    rf"\b(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 9)})[ -](?:largest|biggest|highest|tallest|longest|richest|most (?:populous|visited|expensive|valuable|widely [a-z]+)|busiest|oldest|fastest|smallest|heaviest) [^.;:()]{{1,50}}?,? (?:after|behind|trailing(?: only)?|behind only|after only|surpassed only by|exceeded only by) "
)
_NTH_MOST = regexp(rf"\b(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 9)})[- ](?:[a-z]+est|most [a-z]+|highest|lowest|worst|best)\b")
#: "Only the Novembers of 1994, 2014 and 2015 were warmer".
_ONLY = regexp(r"\bOnly (?:the [a-z A-Z]+? (?:of|in) |those of |in )?(?P<row>[A-Z0-9][^.;:]*?,? and (?:[A-Z][\w’'-]+|\d{4})(?: [A-Z][\w’'-]+)*) (?:was|were|is|are|has|have|had) (?:been )?(?:[a-z]+er|more [a-z]+|better|worse|higher|lower)\b")
_PLACED = regexp(r"\b(?:finish\w*|came|comes?|placed|was|were|is|are|ran|ended) \Z")


_BEFORE_IT = regexp(r"^[A-Z][^.;]* before (?:it|him|her|them)\b")


_GONE = regexp(r"^(?P<names>[A-Z][^.;]*?,? and [^.;,]{3,40}?) (?:(?:have|had|has) )?(?:(?:all|both|each) )?(?:(?:have|had|has) )?(?:(?:been|were|was) )?(?:(?:all|both|each) )?(?:been )?(?P<verb>[a-z]+)\b")


def row(text: str, start: int) -> list[Span]:
    """The names of a row that ends its phrase: at least two, joined by commas and "and", each perhaps with its role, its land, its time and an aside."""
    out: list[Span] = []
    last = False
    while (m := _ITEM.match(text, start)) is not None and len(out) < 12:
        out.append(Span(*m.span("name")))
        start = m.end()
        if (aside := _ASIDE.match(text, start)) is not None and (last or _AND.match(text, aside.end()) or _COMMA.match(text, aside.end())):
            start = aside.end()
        if last and _AND.match(text, start) is None:
            return out if _END.match(text, start) else []
        step = _AND.match(text, start)
        last = step is not None
        step = step or _COMMA.match(text, start)
        if step is None:
            break
        start = step.end()
    return []


def behind(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals that do not fit the names told behind them."""
    for claim in claims:
        placed = claim.form == "bare" and _PLACED.search(claim.left) is not None
        if claim.form not in ("noun", "bare", "time") or not 2 <= claim.n <= 12 or (not placed and not may_be_told(claim)):
            continue
        yield from _in_sentence(claim, placed)
        if claim.form == "noun":
            yield from _in_next(doc, claim)
    for m in _NTH_MOST.finditer(doc.text):
        yield from _only(doc, m)
    for m in _SUPERLATIVE.finditer(doc.text):
        names, n = row(doc.text, m.end()), int(ORDINALS[m["n"]])
        if names and len(names) + 1 != n and not doc.in_quotation(Span(*m.span())):
            yield _clash(doc, Span(*m.span("n")), n, names)


def _only(doc: Document, m: re.Match[str]) -> Iterator[Clash]:
    """The third-warmest, of which only three are told to be warmer."""
    s = doc.sentence_at(m.start())
    k = doc.sentences.index(s) + 1
    if k >= len(doc.sentences) or doc.in_quotation(Span(*m.span())):
        return
    only = _ONLY.match(doc.text, doc.sentences[k].start, doc.sentences[k].end)
    n = int(ORDINALS[m["n"]])
    told = re.split(r",? and |, ", only["row"]) if only is not None else []
    if only is not None and len(told) + 1 != n:
        yield Clash(Span(*m.span("n")), (Span(*only.span("row")),), f"{len(told)} before it make this the {nth(len(told) + 1)}, not the {nth(n)}")


def _in_sentence(claim: Claim, placed: bool) -> Iterator[Clash]:
    doc = claim.doc
    text = doc.text[claim.end : claim.sentence.end].replace("\n", " ")
    m = _AFTER.search(text)
    if m is None or m.start() > 110 or _ENDED.search(text, 0, m.start()) or _OTHERWISE.search(text[: m.start()]) or "since" in tail(claim):
        return
    if any(q.kind == "ordinal" and claim.end <= q.span.start < claim.end + m.start() for q in doc.numbers_in(claim.sentence)):
        return  # "the second defeat leaves it fourth, behind Leeds, Hull and York"
    names = row(text, m.end())
    if not names and claim.n == 3 and text[m.start()] == "," and claim.form == "noun" and claim.left.endswith("the ") and (one := _ITEM.match(text, m.end())) and re.match(r"[.;)]|$", text[one.end() :]):
        names = [Span(*one.span("name"))]  # "the third in Latin America to do so, after Argentina."
    spans = [Span(claim.end + s.start, claim.end + s.end) for s in names]
    told = [s.of(doc.text) for s in spans]
    if not told or any(re.search(rf"\b{re.escape(t.split()[-1])}\b", claim.left) for t in told):
        return  # the numbered one is among them
    makes = len(told) + 1
    if makes > claim.n or (makes < claim.n and (placed or (makes == claim.n - 1 and claim.n <= MOST))):
        yield _clash(doc, claim.span, claim.n, spans)


def _in_next(doc: Document, claim: Claim) -> Iterator[Clash]:
    """ "The second candidate to enter. She joins Peter Kiptoo, a former senator, and Ali Hassan"."""
    own = _JOINS.match(doc.text, claim.sentence.start, claim.span.start)  # "She follows A and B as its second leader"
    s = claim.sentence if own else doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)]
    m = own or _JOINS.match(doc.text, s.start, s.end)
    # "Ann Roe and Tom Beck did so before her"; "the third coach of the season. A, B and C have all been dismissed".
    gone = (m := m if own or m else None) is None and s != claim.sentence and human(singular(claim.core[0])) and _GONE.search(s.of(doc.text))
    names = row(doc.text[: s.start + gone.end("names") if gone else s.end].replace("\n", " "), m.end() if m else s.start) if m or gone or (s != claim.sentence and _BEFORE_IT.search(s.of(doc.text))) else []
    if gone and not kinship(("leave", "dismiss", "resign", "oust"), (gone["verb"],)):
        return
    if len(names) + 1 > claim.n and names and not doc.in_quotation(s):
        yield _clash(doc, claim.span, claim.n, names)


def _clash(doc: Document, at: Span, n: int, names: Sequence[Span]) -> Clash:
    told = [s.of(doc.text) for s in names]
    listed = f"{', '.join(told[:-1])} and {told[-1]} before it make" if told[1:] else f"{told[0]} before it makes"
    return Clash(at, tuple(names), f"{listed} this the {nth(len(told) + 1)}, not the {nth(n)}")
