"""Where and how shares are told, and what they are of."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.shares._answers import said
from newslint.checks.numbers.shares._asides import level
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._sets import TITLES, Candidate
from newslint.checks.numbers.shares._wholes import fronted, persons, same_whole, sort
from newslint.regexp import regexp

# Where and how they are told --------------------------------------------------------------------------------------------

AND = regexp(r"[\W_]*and\b", re.IGNORECASE)
JOIN = regexp(r"[\W_]*(?:(?:and|while|but|with|to|or|then|plus|against|whereas|leaving|followed by)\b[\W_]*)*", re.IGNORECASE)
FINITE = regexp(r"\b(?:is|are|was|were|had|have|has|will|would|said|say|says|did|do|does|went|go|goes|came|come|took|take|got|get|[a-z]{3,}ed)\b")
_PARENTHESIS = regexp(r"\([ \n]*(?:about |some )?$")


def form(c: Candidate) -> Iterator[str]:
    """How shares are told: in one sentence or several, in a row, in brackets, as items."""
    members = c.members
    gaps = [b.share.sentence - a.share.sentence for a, b in itertools.pairwise(c.told)]
    blocks = [b.block - a.block for a, b in itertools.pairwise(c.told)]
    if not any(gaps):
        yield "one sentence"
        if not any(re.search(r"[;]", p.head) for p in members[1:]):
            yield "one clause"
    elif max(gaps) == 1:
        yield "next sentence"
    else:
        yield "sentences between"
    if sum(gaps) > 3:
        yield "many sentences"
    if len({t.block for t in c.told}) == len(members) and all(t.kind in ("item", "heading") or len(c.doc.blocks[t.block].span.of(c.doc.text).split()) < 9 for t in c.told):
        yield "items"
    elif any(t.kind in TITLES for t in c.told):
        yield "title"
    elif sum(blocks):
        yield "next block" if max(blocks) == 1 else "blocks between"
    if all(AND.match(p.head) for p in members[-1:]):
        yield "and last"
    if sum(AND.match(p.head) is not None for p in members[1:]) > 1:
        yield "and twice"
    if all(_PARENTHESIS.search(p.head) for p in members):
        yield "in brackets"
    if all(elided(p) for p in members[1:]):
        yield "elided"
    elif any(elided(p) for p in members[1:]):
        yield "some elided"
    kinds = [p.kind for p in members]
    if "bare" in kinds:
        yield "bare"
        if "bare" in kinds[:1] or not all(elided(p) for p in members if p.kind == "bare"):
            yield "bare oddly"
    if kinds.count("score") == 2:
        yield "score"
    if "fraction" in kinds:
        yield "fraction"
        if set(kinds) == {"fraction"}:
            yield "fractions"
    here = {(t.share.sentence) for t in c.told}
    if any(t.share.sentence in here and not t.aside and not _of_another(t.share, members) for t in c.others):
        yield "another beside"
    if any(t.share.sentence in here and t.aside in ("rate", "change", "former") for t in c.others):
        yield "change beside"
    if any(t.aside == "of them" for t in c.told[1:]):
        yield "of them beside others"
    if any(t.aside == "rate" for t in c.told):
        yield "rate"
    if any(level(p) for p in members):
        yield "level"


def _of_another(p: Portion, members: Sequence[Portion]) -> bool:
    """Whether a share after others is of another whole than theirs: "women make up 58% of the students, but a fifth of the professors"."""
    named = [q.whole for q in members if sort(q.whole[1])]
    return bool(named and sort(p.whole[1])) and p.span > members[-1].span and not any(same_whole(p.whole, w) for w in named)


def elided(p: Portion) -> bool:
    """Whether a share goes on with the verb of the one before."""
    head = JOIN.sub("", p.head, count=1)
    words = f"{head} {said(p)}"
    return len(head.split()) <= 8 and not FINITE.search(words)


# What they are of -------------------------------------------------------------------------------------------------------

#: What is had in parts, so that each part has one owner, use or kind.
PARTED = regexp(
    r"\b(?:market|shares?|stock|stakes?|holdings?|ownership|incomes?|costs?|budget|bill|funding|funds?|revenues?|electricity|heat|grants?|loans?|aid|exports?|imports?|rice|wheat|power|energy|money|cash|proceeds|sales|profits?|water|waste|rubbish|garbage|refuse|trash|milk|beef|coffee|cocoa|steel|coal|catch|land|island|area|oil|gas|trade|freight|tonnage|traffic|crop|harvest|output|production|supply|supplies|estate|fortune|prize|royalt\w+|pie|total|spending|expenditure|turnover|debt|tax|levy|dollar|pound|euro|venture|possession|ball|population|inhabitants|territory|forests?|sample|material|mix|gas|air|seats|delegates|audience)\b",
    re.IGNORECASE,
)
_BALL = regexp(r"\b(?:possession|of the (?:ball|points)|the blame|[Rr]esponsibility)\b")
_BLAME = regexp(r"[\W_]*(?:(?:[Tt]he|[Mm]ost of the)[ \n])?(?:[Bb]lame|[Rr]esponsibility|[Ll]iability|[Ff]ault)\b")
_BLAMED = regexp(r"[ \n](?:at fault|to blame|responsible|liable)\b")
#: Each is a rate of success.
_TRIES = regexp(r"\b(?:shots?|throws?|of (?:\w+ ){0,2}passes|serves?|goals|attempts|putts?|penalt(?:y|ies)|kicks|free-throws?|field goals?|three-point\w*|three-pointers|(?<!of the )points(?! on | with )|rebounds|tackles|lineouts|first serves)\b")
OWN = regexp(r"[ \n]of[ \n](?:its|his|her|their)\b")


#: "It sells 42% of the country's beer, its rival has 37% of the market".
_ANAPHOR = regexp(r"[ \n]of[ \n](?:the|that)[ \n](?:market|total|whole|trade)\b(?![ \n](?:for|in)\b)")
_HELD = regexp(r"\b(?:own|hold|control)(?:s|ed)?[ \n](?:(?:about|some|only|just|nearly|almost)[ \n])?$|\bheld[ \n]$")


def whole(c: Candidate) -> Iterator[str]:
    """What shares are of, as far as the text says it."""
    members = c.members
    named = [p.whole for i, p in enumerate(members) if sort(p.whole[1]) and not (i and _ANAPHOR.match(p.tail))]
    fronts = [w for p in members for w in (fronted(p),) if w]
    noun = [*named, *fronts][0][1] if named or fronts else ""
    if fronts:
        yield "front"
    if any(fronted(p) for p in members[1:]):
        yield "front anew"
    if any(not same_whole(a, b) for a, b in itertools.combinations([*named, *fronts], 2)):
        yield "other whole"
    if len(named) == 1 and members[0].whole == named[0]:
        yield "first of"
    elif len(named) == 1:
        yield "later of"
    elif len(named) > 1:
        yield "votes told again" if all(sort(w[1]) == "vote" for w in named) else "whole told again"
    if any(p.whole[1] and not sort(p.whole[1]) for p in members[1:]):
        yield "of them"
    if sum(OWN.match(p.tail) is not None for p in members) > 1:
        yield "own whole each"
    if OWN.match(members[0].tail):
        yield "of its own"
    if not noun:
        yield "no whole"
    elif sort(noun) == "vote":
        yield "votes"
    elif persons(noun) and not (named and _HELD.search(members[0].head)):
        yield "persons"
    elif PARTED.search(noun):
        yield "parted whole"
    else:
        yield "thing"
    tails = " ".join(p.tail[:60] for p in members)
    if _BALL.search(tails) or _BLAME.match(members[0].head) or _BLAMED.match(members[0].tail):
        yield "ball"
    if _TRIES.search(tails):
        yield "tries"


