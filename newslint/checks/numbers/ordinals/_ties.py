"""What ties told occasions to an ordinal by the words of the sentences themselves: without one of these they belong to something else.

"After blazes in February and June" hangs on the ordinal's own clause, "the earlier ones were on ..." takes its noun up, "it had also ..." says
the deed again or does it by a pronoun. That figures stand near an ordinal is no tie: dense copy is full of dates.
"""

from __future__ import annotations

import re

from newslint.checks.numbers.ordinals._claimed import Scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._others import Item, Others
from newslint.regexp import regexp

_BEHIND = r"(?:after|following|besides|alongside|joining|behind|succeeding|(?:adding|added|adds) (?:[^,.;]{1,40} )?to|to go with|in addition to|on top of)"
#: "After guilty verdicts in", "to go with the bronzes she won in", "following Charley": a noun in the plural or names, and its own relative clause.
_AFTER = regexp(rf"\b{_BEHIND} (?:(?:those|the ones|ones) )?(?:(?:(?!and\b)[\w’'-]+ ){{0,4}}?(?:[a-z-]+s|surgery|those) (?:(?!and\b|when\b|since\b|who\b|whose\b|until\b)[\w’'-]+ ){{0,6}})?(?:(?:in|on|of|from|at|by|against|for|over|with|to) )?(?:the )?\Z")
#: "The others were on", "the earlier cases were confirmed on", "the previous two, in": all of the rest.
_REST = regexp(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:(?:other|previous|earlier|first) (?:two|three|four|five|six|seven|ones|occasions|times|(?:[a-z-]+ )?[a-z-]+s)|others|rest|predecessors)\b|\b(?:[Ee]arlier|[Pp]revious|[Pp]rior) (?:[a-z-]+ )?[a-z-]+s\b")
#: "Its previous bankruptcy filing in".
_PREVIOUS = regexp(r"\b(?:previous|earlier|prior|last) (?:[a-z-]+,? ){1,3}(?:in|on|of) \Z")
#: "The only other woman to have held the post".
_ONLY_OTHER = regexp(r"\b(?:the|his|her|its|their) only (?:other|previous|earlier|prior) (?P<noun>[a-z-]+)\b(?! this (?:year|season|month)\b|, the [a-z]+ (?:[a-z]+ )?(?:title|cup|trophy|shield|league|crown|championship),)(?: (?:in|on|at) the (?P<of>league|tour|circuit|cup|world|doubles|singles)\b)?", re.IGNORECASE)
#: "The second recall this year: the firm called back 12,000 in March and 8,000 in July".
_COLON = regexp(r"^[^.;:—–]{0,60}(?::| [—–] )[^.;:]*$")
_DOERS = frozenset(("a pronoun does it", "the same does it", "a description does it", "the deed is told"))
_ALSO = frozenset(("also", "earlier", "had", "the same", "takes it up"))


def ties(claim: Claim, o: Others, found: set[str], scope: Scope) -> set[str]:
    """The names of what ties occasions to an ordinal, given what is seen of them."""
    first = o.items[0]
    text = claim.doc.text
    out: set[str] = set()
    akin = first.when is None or found & {"all its deed", "half its deed"}
    if akin and first.apart == 0 and first.at.start > claim.end and _AFTER.search(text[max(claim.end, first.at.start - 110) : _start(first)].replace("\n", " ")):
        out.add("tied after")
    lead = text[max(first.sentence.start, first.at.start - 90) : first.at.start].replace("\n", " ")
    rest = _REST.search(lead)
    if rest and (first.apart > 0 or first.at.start > claim.end):
        noun = singular(rest.group().split()[-1])
        if noun in ("one", "other", "rest", "two", "three", "four", "five", "six", "seven", "occasion", "time") or kinship((*claim.core, *claim.act), (noun, *first.deed)):
            out.add("tied rest")
    only = _ONLY_OTHER.search(first.sentence.of(text)) if first.apart else None
    if only and (not only["of"] or only["of"] in claim.sentence.of(text)) and kinship(claim.core[:1] or claim.act, (only["noun"],)):
        out.add("tied only other")
    if "counted up" in found:
        out.add("tied by number")
    if o.items[0].apart == 0 and first.at.start > claim.end and _COLON.search(text[claim.end : first.at.start]):
        out.add("tied colon")
    if found & {"all its noun", "its noun over them"}:
        out.add("tied noun")
    if "all its deed" in found:
        out.add("tied deed")
        if found & _DOERS:
            out.add("tied deed and doer")
        if found & _ALSO:
            out.add("tied deed and word")
    elif "half its deed" in found or "its deed beside" in found:
        out.add("tied half")
    if _PREVIOUS.search(lead) and found & {"all its noun", "all its deed"}:
        out.add("tied previous")
    # "The volcano had thrown it out in July": a group by its noun is one of many.
    doers = found & (_DOERS | {"takes it up"})
    if (doers - {"a description does it"} or (doers and found & {"also", "earlier", "the same"})) and found & _ALSO - {"takes it up"}:
        out.add("tied doer and word")
    elif found & _DOERS and "takes it up" in found:
        out.add("tied place")  # "it gave concerts there in 1988"
    if claim.core[:1] in BEGUN and "all its deed" in found:
        out.add("tied term")
    return out


def _start(item: Item) -> int:
    words, k = item.parse.words, item.parse.at(item.at.start)
    while item.when is None and k and words[k].pos == "PROPN" and words[k - 1].pos == "PROPN" and words[k - 1].dep == "compound":
        k -= 1
    return words[k].span.start if k is not None and item.when is None else item.at.start
