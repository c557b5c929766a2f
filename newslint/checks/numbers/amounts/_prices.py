"""Whose price an amount is, by the parse: "spend $80m on a brewery", "bought the lodge for $6m", "a bridge, built at a cost of $9m", "the bridge cost $9m", "the $80m brewery".

    priced(doc, v) -> Thing | None
    verb_of(doc, v) -> str          the verb that has the amount
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.numbers.retold._kin import meet, relation, says
from newslint.checks.numbers.retold._values import Value
from newslint.document import Document
from newslint.layers.numbers.nouns import plural, singular
from newslint.layers.parse import Parse

#: What an amount has within a phrase.
_WITHIN = frozenset(("compound", "nummod", "quantmod", "nmod", "amod"))
#: The verbs that make an amount the price of what it is spent on, and of their subject.
_SPENDS, _COSTS = frozenset(("spend", "spends", "spent", "spending", "pay", "pays", "paid", "paying")), frozenset(("cost", "costs", "costing"))
#: How a phrase opens whose amount describes its noun.
_DESCRIBING = frozenset(("the", "that", "own", "whose"))
#: What leads from an amount up to its verb; from "4 million times" by its noun.
_UP = (frozenset(("dobj", "pobj", "prep", "npadvmod")), frozenset(("dobj", "pobj", "prep", "npadvmod", "nummod")))


class Thing(NamedTuple):
    """What an amount is the price of."""

    noun: str
    #: Whether there is one of it.
    one: bool
    #: Whether the amount describes it: "the $80m brewery".
    described: bool
    #: The article or the like before it, "" for none.
    article: str

    def is_(self, other: Thing) -> bool:
        """Whether both may be one thing by their nouns, or the same things."""
        return self.one == other.one and relation(self.noun, other.noun) in (("same", "kin") if self.one else ("same",))


def priced(doc: Document, v: Value) -> Thing | None:
    """The thing of which an amount is told to be the price."""
    parse, i = doc.parse(v.sentence), _amount(doc, v)
    if parse is None or i is None:
        return None
    word = parse.words[i]
    if v.nouns and v.form in _DESCRIBING and word.dep in _WITHIN and singular(parse.words[word.head].text.lower()) in v.nouns:
        return Thing(v.nouns[0], not plural(v.nouns[0]), True, v.form)
    if word.dep in _WITHIN:
        return _thing(parse, word.head, described=True)
    verb = parse.words[word.head].text.lower()
    if word.dep == "dobj" and verb in _COSTS:
        return _thing(parse, _subject(parse, word.head))
    if word.dep == "dobj" and verb in _SPENDS:
        preps = [n for k in (word.head, i) for n in parse.children(k) if parse.words[n].text in ("on", "for") and n > i]
        return _thing(parse, _object(parse, preps[0])) if preps else None
    prep = word.head if word.dep == "pobj" else None
    if prep is not None and parse.words[prep].text == "of" and parse.words[parse.words[prep].head].text in ("cost", "price"):
        i = parse.words[prep].head
        prep = parse.words[i].head if parse.words[i].dep == "pobj" else None
    if prep is None or parse.words[prep].text not in ("for", "at") or not _trades(parse.words[parse.words[prep].head].text):
        return None
    return _thing(parse, _traded(parse, parse.words[prep].head, prep))


def verb_of(doc: Document, v: Value) -> str:
    """The verb that an amount is told with, "" where it is of a noun."""
    parse, i = doc.parse(v.sentence), _amount(doc, v)
    while parse is not None and i is not None and parse.words[i].dep in _UP[v.sort == "count"] and parse.words[i].head != i:
        i = parse.words[i].head
        if parse.words[i].pos == "VERB":
            return parse.words[i].text.lower()
    return ""


def of_verb(doc: Document, v: Value) -> bool:
    """Whether an amount is what something is done for, and of no noun before it: "bought its rival for $45m"."""
    parse, i = doc.parse(v.sentence), _amount(doc, v)
    prep = parse.words[parse.words[i].head] if parse is not None and i is not None and parse.words[i].dep == "pobj" else None
    return parse is not None and prep is not None and prep.text in ("for", "at") and parse.words[prep.head].pos == "VERB"


def is_amount(doc: Document, v: Value, noun: str) -> bool:
    """Whether a sentence says that something is an amount: "the budget is $45m"."""
    parse, i = doc.parse(v.sentence), _amount(doc, v)
    if parse is None or i is None or parse.words[i].dep != "attr":
        return False
    subject = _subject(parse, parse.words[i].head)
    return subject is not None and singular(parse.words[subject].text.lower()) == noun


def _amount(doc: Document, v: Value) -> int | None:
    """The last word of an amount, by which it hangs on others."""
    parse = doc.parse(v.sentence)
    i = parse.at(v.q.span.end - 1) if parse else None
    while parse is not None and i is not None and parse.words[i].dep in _WITHIN and v.q.span.start <= parse.words[parse.words[i].head].span.start < v.q.span.end and parse.words[i].head != i:
        i = parse.words[i].head
    return i


def _trades(verb: str) -> bool:
    """Whether a verb is one of buying, selling or building."""
    return "$building" in says(verb) or meet(says(verb), says("purchase")) or meet(says(verb), says("transfer"))


def _thing(parse: Parse, i: int | None, described: bool = False) -> Thing | None:
    if i is None or parse.words[i].tag not in ("NN", "NNS"):
        return None
    article = next((parse.words[n].text.lower() for n in parse.children(i) if parse.words[n].dep in ("det", "poss")), "")
    return Thing(singular(parse.words[i].text.lower()), parse.words[i].tag == "NN", described, article)


def _object(parse: Parse, prep: int) -> int | None:
    return next((n for n in parse.children(prep) if parse.words[n].dep == "pobj"), None)


def _subject(parse: Parse, verb: int) -> int | None:
    """The subject of a verb, or what a clause with that verb describes: "which cost", "costing"."""
    if parse.words[verb].dep in ("relcl", "acl"):
        return parse.words[verb].head
    return next((n for n in parse.children(verb) if parse.words[n].dep in ("nsubj", "nsubjpass")), None)


def _traded(parse: Parse, verb: int, prep: int) -> int | None:
    """What a verb of trade says is bought, sold or built."""
    word = parse.words[verb]
    got = next((n for n in parse.children(verb) if parse.words[n].dep in ("dobj", "nsubjpass") and n < prep and parse.words[n].tag not in ("WDT", "WP")), None)
    if got is not None:
        return got
    before = verb - 1 - (parse.words[verb - 1].text == ",")
    if word.dep in ("acl", "advcl") and word.tag == "VBN" and before >= 0 and parse.words[before].tag in ("NN", "NNS"):
        return before  # a participle behind a noun is of it, whatever the parse makes of it
    if word.dep in ("acl", "relcl"):
        return word.head
    if word.dep == "advcl":
        return _subject(parse, word.head)
    return _subject(parse, verb) if word.tag in ("VBD", "VBN") and word.text.lower() == "sold" else None
