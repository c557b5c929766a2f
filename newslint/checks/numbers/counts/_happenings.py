"""Counts of one happening by the form of the sentence that tells it again: "The accident, in which 17 were hurt", "the fire, which destroyed 510 homes",
"the strike by 6,000 miners", "After hearing 24 witnesses, the jury"."""

from __future__ import annotations

from newslint.checks._happenings import kind_of
from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.retold._apart import beside
from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import kinship
from newslint.layers.names.people import human
from newslint.regexp import regexp

#: How near the words of a count's own deed stand; how many times as many the one count may be; how far a sentence may lie behind, in sentences.
_BESIDE, _NEXT, _TIMES, _FAR = 18, 12, 2.5, 2
#: A happening that was told, and what its clause counts.
_OF_IT = regexp(
    r"(?<!since )(?<!than )(?<!after )(?<!before )(?<!like )\b(?:[Tt]he|[Tt]his|[Tt]hat)[ \n](?:[a-z]+[ \n])?(?P<what>[a-z]{3,})"
    r"(?:(?P<clause>,[ \n](?:in[ \n]which|(?:which|that)(?:[ \n](?!not\b|may\b|might\b|could\b|would\b|will\b)[a-z]+){1,3}|(?P<verb>[a-z]+ing)))|[ \n](?:by|of|for|involving))[ \n]$"
)
#: Verbs that tell no deed of their own: "the outage, affecting 370,000 homes".
_ANY_DEED = regexp(r"\b(?:affect|involv)\w*[ \n]$")
#: "After hearing 24 witnesses, the jury": a clause that opens with what its subject was told to have done.
_HAVING = regexp(r"(?:After|Having|By)[ \n](?:having[ \n])?(?P<verb>[a-z]+(?:ing|ed|[a-z]))(?:[ \n](?:to|from|for|at|on|with|through|out|up|down|off))?[ \n](?:all[ \n])?(?:the[ \n])?$")
_SUBJECT = regexp(r"(?P<tail>[^,.;:]{0,40}),[ \n](?:the|its|their|he|she|it|they)\b(?:[ \n](?P<who>[a-z]+))?")


def told_of_it(link: Link) -> bool:
    """Whether a clause about the happening of a sentence before counts with the same deed what was counted there."""
    a, b, text = link.a, link.b, link.doc.text
    if a.place != "body" or b.place != "body" or b.form not in ("bare", "the sum") or not 0 < b.line - a.line <= _FAR or link.noun not in ("same", "people", "bare"):
        return False
    few, many = sorted((a.q.low, b.q.low))
    m = _OF_IT.search(text, max(b.sentence.start, b.phrase.start - 80), b.phrase.start)
    if m is None or few < 2 or many > _TIMES * few:
        return False
    what, first = says(m["what"]), frozenset(x for w in a.words for x in w)
    if not m["clause"]:
        return link.noun == "same" and bool(what & beside(link.doc, a, 2 * _BESIDE))
    if not (what & first or kind_of(m["what"]) in ("mishap", "done")):
        return False
    return bool(_ANY_DEED.search(text, m.start(), b.phrase.start)) or link.deed() == "same deed"


def having_done(link: Link) -> bool:
    """Whether a sentence opens with how many its subject did what with, as told before."""
    a, b, text = link.a, link.b, link.doc.text
    if a.place != "body" or b.place != "body" or b.line - a.line != 1 or link.noun != "same" or noun_class(b.q.noun) == "people":
        return False
    m, end = _HAVING.fullmatch(text, b.sentence.start, b.phrase.start), b.q.noun_span.end if b.q.noun_span else b.q.span.end
    after = _SUBJECT.match(text, end, b.sentence.end) if m else None
    if m is None or after is None or not says(m["verb"]) & beside(link.doc, a, _BESIDE):
        return False
    return all(w & link.heard for w in content(after["tail"])) and (after["who"] is None or not content(after["who"]) or all(w & a.said for w in content(after["who"])))


#: A death toll and its article.
_TOLL = regexp(r"\b(?:[Tt]he|[Ii]ts|[Aa])[ \n](?:(?:death|final|official)[ \n]){0,2}toll[ \n]of[ \n]$")
_KILLS = frozenset(x for x in classes("kill") if x[0] == "#")


def toll_of_it(link: Link) -> bool:
    """Whether a toll is that of the dead of the sentence before: "42 people died ... The death toll of 62 is the highest"."""
    a, b = link.a, link.b
    if a.place != "body" or b.line - a.line != 1 or a.form != "bare" or a.sort != "count" or _TOLL.search(link.doc.text, b.sentence.start, b.phrase.start) is None:
        return False
    return bool(beside(link.doc, a, _BESIDE) & _KILLS) and all(noun_class(n) == "people" or human(n) for n in a.nouns)


def likewise(link: Link) -> bool:
    """Whether the first count leaves out the noun that the one before it has, and the second has that noun and the deed of the first: "killing 12 pilgrims and injuring 48 ... 54 pilgrims had been injured"."""
    a, b, doc = link.a, link.b, link.doc
    before = next((v for v in reversed(link.values) if v.line == a.line and v.phrase.start < a.phrase.start and v.sort == "count"), None)
    if before is None or a.nouns or a.sort != "count" or not before.nouns or b.line - a.line > _FAR or kinship(before, b) not in ("same", "kin", "people"):
        return False
    few, many = sorted((a.q.low, b.q.low))
    mine, other = (beside(doc, v, _NEXT) for v in (a, before))
    befell = frozenset(x for x in mine - other if x[0] == "#") & (beside(doc, b, _BESIDE).union(*b.own))
    others = (v for v in link.values if v.line <= b.line and v not in (a, b, before) and v.sort == "count")
    return bool(befell) and few > 1 and many <= _TIMES * few and not any(befell & beside(doc, v, _NEXT) for v in others)
