"""The noun that a quantity goes with, by the parse, and whether anything is said of it that was not said before.

    head(doc, v) -> int | None          index of the noun into the parse of the quantity's sentence
    nothing_new(doc, v, heard) -> bool
"""

from __future__ import annotations

from newslint.checks.numbers.retold._kin import content
from newslint.checks.numbers.retold._values import Value
from newslint.document import Document
from newslint.layers.parse import Parse
from newslint.source import Span

#: What a noun has with it that says nothing of it.
_IDLE = frozenset(("punct", "cc", "nummod", "poss", "det", "case", "predet", "quantmod"))
#: How near behind a noun its own day stands: "the 12 flights on Sunday" has it, "the flights will leave on Sunday" has not.
_RIGHT_BEHIND = 5


def head(doc: Document, v: Value) -> int | None:
    """The noun that is counted ("the 12 cars"), that an amount describes ("the $5m deal"), or that is of an amount ("the deal of $5m"); the amount's own last word where there is none."""
    parse, end = doc.parse(v.sentence), v.q.span.end
    if v.q.noun_span and v.sort == "count":
        end = max(end, v.q.noun_span.end)
    i = parse.at(end - 1) if parse else None
    if parse is None or i is None:
        return None
    word = parse.words[i]
    while word.head > i and word.dep in ("compound", "nummod", "quantmod", "nmod", "amod", "npadvmod") and parse.words[word.head].tag not in ("VBZ", "VBD"):
        i, word = word.head, parse.words[word.head]
    before = parse.at(v.phrase.start - 2) if v.form == "the sum" else None
    if before is not None and parse.words[before].dep == "prep" and parse.words[parse.words[before].head].tag == "NN":
        return parse.words[before].head
    if v.form == "the sum" and word.dep == "pobj" and parse.words[word.head].dep == "prep":
        i = parse.words[word.head].head
        return next((n for n in parse.children(i) if parse.words[n].dep == "nsubj"), i)  # "At $9 million, the gift is the largest"
    return parse.words[i].head if v.form == "the sum" and word.dep == "appos" else i


def nothing_new(doc: Document, v: Value, heard: frozenset[str]) -> bool:
    """Whether all that goes with a quantity's noun was said before, and it is no day of its own."""
    parse, i = doc.parse(v.sentence), head(doc, v)
    if parse is None or i is None or (v.sort == "count" and not v.q.compound and parse.words[i].tag not in ("NNS", "NNPS")):
        return False
    for n in parse.children(i):
        word = parse.words[n]
        if word.dep in _IDLE or (v.phrase.start <= word.span.start < v.q.span.end) or (word.span.end <= v.q.span.start and n > i):
            continue
        behind = parse.words[under(parse, n)[0]].span.start if n > i else 0
        if word.dep != "conj" and "," in doc.text[parse.words[i].span.end : behind]:
            continue  # "the seven victims, all from one parish": nothing that tells which ones
        said = content(" ".join(parse.words[k].text for k in under(parse, n)))
        if word.dep in ("conj", "appos") or not all(w & heard for w in said) or (n > i and not said):
            return False
    at = max(parse.words[i].span.end, v.q.span.end)
    # "Want their 90 million pesos by Friday": a day by which something is done to it is none of its own.
    return not any(not doc.text[at : d.span.start].endswith(" by ") and not d.span.of(doc.text).startswith("by ") for d in doc.dates_in(Span(at, min(v.sentence.end, at + _RIGHT_BEHIND))))


def under(parse: Parse, i: int) -> list[int]:
    """A word of a parse with all that depends on it, in order."""
    found = {i}
    while more := {n for n, w in enumerate(parse.words) if w.head in found} - found:
        found |= more
    return sorted(found)
