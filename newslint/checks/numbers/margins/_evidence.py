"""What speaks for and against a margin's being told of a pair of results that it does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks._scales import Case
from newslint.checks.numbers.margins._accounts import of_two_times
from newslint.checks.numbers.margins._claims import Claim
from newslint.checks.numbers.margins._elsewhere import (
    ASIDE,
    GIVEN_AWAY,
    HAD,
    MORE_GOALS,
    OVERALL,
    TIME_BREAK,
    bars,
    clause_of,
    cue_of,
    of_that_moment,
    result_clause,
)
from newslint.checks.numbers.margins._parties import over_its_rival, sides, words
from newslint.checks.numbers.margins._readings import APPOSED, Pair, Reading, fits, readings
from newslint.checks.numbers.margins._stages import NOT_COUNTED, back_to_now, counts_in, staged, stages
from newslint.document import Document
from newslint.regexp import regexp


def cases(doc: Document) -> Iterator[Case[Reading]]:
    """Every margin that nothing explains, and the pairs that it may be of."""
    for here in readings(doc):
        yield Case(here[0].claim.span, [(r, found) for r in here if not _of_another(doc, r, found := evidence(doc, r))])


#: Signs that together leave no doubt that a margin is of another time, poll or stage than the pair.
_ANOTHER = (
    {"margin of past", "opens with another", "told before"}, {"margin of other", "opens with another", "opens with a new thing"},
    {"unlike", "form small apart", "told two before"}, {"cue up or down", "enclosed", "compared over time"}, {"margin of aggregate", "form score", "across and"},
)  # fmt: skip
#: "Leads the table by two points after beating Hull 4-1", "let a two-goal lead slip before losing 4-1": no margin of that game.
_OF_TABLE = regexp(r"\b(?:lead(?:s|ing)?|led|top(?:s|ped|ping)?)[ \n](?:the|their|its)[ \n](?:[a-z]+[ \n])?(?:table|league|standings|group|division|championship|rankings|ladder)[ \n](?:by|with)[ \n]$")
_LET_SLIP = regexp(r"\b(?:let|lets|letting|threw away|lost|losing|gave up|blew|squandered|surrendered|wasted)[ \n]an?[ \n]$")


def _of_another(doc: Document, r: Reading, found: set[str]) -> bool:
    """Whether a margin is of something else than the pair, beyond weighing."""
    head = doc.text[max(r.claim.head - 50, 0) : r.claim.head]
    of_game = r.pair.printed and (_OF_TABLE.search(head) or (_LET_SLIP.search(head) and "score of a moment" not in found))
    last = max(r.pair, key=lambda v: v.span)
    # What a sum was and what it was a year ago are no two sides that another sentence parts.
    of_times = (r.pair.a.sort == "money" or min(r.pair.key) >= 1e6) and r.claim.number not in (r.pair.a.number, r.pair.b.number) and of_two_times(doc.text, last.span.end, doc.sentences[last.number].end)
    return bool(of_game) or of_times or any(signs <= found for signs in _ANOTHER)


def evidence(doc: Document, r: Reading) -> set[str]:
    """What a reading has of everything that is weighed, by name."""
    form = _form(r.pair)
    unit = form if form == "money" else r.claim.noun or "bare"
    cue = cue_of(r)
    found = {f"form {form}", f"unit {unit} of {form}", f"cue {cue}", *(f"cue {c}" for c in r.claim.cues), f"{cue} of {form}", *_numbers(r), *_place(doc, r), *_others(doc, r)}
    found |= {f"{cue} {x}" for x in found & _POSITIONS}
    barred = {f"barred {b}" for b in bars(doc, r)}
    found |= barred | ({"barred"} if barred else set())
    found |= _moments(doc, r, "apposed" in found) | words(doc, r) | sides(doc, r)
    return found - {"across a time"} if "that moment's lead" in found else found


_POSITIONS = {"in one sentence", "told next", "told later", "told before", "told two before", "told far before", "one in the sentence", "enclosed", "margin first"}


def _form(p: Pair) -> str:
    if p.a.sort == "money":
        return "money"
    if p.a.sort != "count":
        return p.a.sort if p.a.number == p.b.number else f"{p.a.sort} apart"
    if p.printed:
        return "score"
    size = "large" if min(p.key) >= 1000 else "hundreds" if min(p.key) >= 100 else "small"
    return size if p.a.number == p.b.number else f"{size} apart"


# The sum ----------------------------------------------------------------------------------------------------------------


def _numbers(r: Reading) -> set[str]:
    said, real = r.claim.amount, r.pair.gap
    off = abs(said - real)
    a, b = f"{said:.10g}", f"{real:.10g}"
    # "One unique advantage" is no slip of ten.
    tenfold = (said >= 10 or said != int(said)) and real > 0 and any(abs(said / real / f - 1) < 1e-6 for f in (10.0, 0.1))
    slip = tenfold or (len(a) == len(b) and len(a.replace(".", "")) > 1 and (sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b)))
    ten = any(abs(off - k * p) < 1e-6 for p in (0.01, 0.1, 1, 10, 100, 1000) for k in (1, 2, 3)) if said >= 10 or said != int(said) else off <= 2
    # Between one and three votes there is less than between ten and thirty.
    small = 1.0 if r.pair.a.sort == "count" else 1e-3
    ratio = (max(said, real) + small) / (min(said, real) + small)
    found = {name for name, holds in (("slip", slip), ("round off", ten), ("one off", off == 1), ("two off", off == 2)) if holds}
    found |= {f"{name}{' slip' if slip else ''}" for name, least in (("rather far", 1.6), ("far", 2.5), ("very far", 5)) if ratio > least}
    if said in (r.pair.a.amount, r.pair.b.amount):
        found.add("is one of them")
    if said > max(r.pair.key):
        found.add("above both")
    if r.by_chance:
        found.add("by chance")
    if r.claim.approximate:
        found.add("about")
    if r.claim.bound:
        found.add("bound")
    if said >= 100:
        found.add("long number")
    elif said >= 20 or said != int(said):
        found.add("two digits")
    elif said <= 2:
        found.add("tiny")
    high, low = max(r.pair.key), min(r.pair.key)
    if r.pair.a.sort == "count" and low > 0 and high > 2 * low and not r.pair.printed:
        found.add("unlike")
    return found


# Where they stand -------------------------------------------------------------------------------------------------------

#: "They trailed by six points at the last change, 54-48".
_CLAUSE_AND_COMMA = regexp(r"(?:[ \n](?!and\b|but\b|after\b|before\b)[\w’'-]+){0,9},[ \n]")
_BREAK = regexp(r";|\b(?:but|although|though|while|whereas|despite|except|unlike|now)\b")
_RELATIVE = regexp(r"\b(?:who|which|whose|where|that)\b")
_AND_VERB = regexp(r"\band[ \n](?:(?:will|would|has|have|had|is|are|was|were|now|then|also)\b|[a-z]+(?:ed|s)\b|won|lost|beat|led|went|took|made)")
_ANAPHORIC = regexp(
    r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[\w-]+[’']s?)[ \n](?:(?!an?\b)[a-z-]+[ \n]){0,3}(?:(?:margin|gap|majority|difference|edge|lead|advantage|cushion|deficit),?[ \n](?:[a-z’']+[ \n]){0,5})?$"
)
_INDEFINITE = regexp(r"\b[Aa]n?[ \n](?:[a-z-]+[ \n]){0,2}$")
_OPENS = regexp(r"(?:(?:The|That|This|A|An|It was an?|It is an?|By|His|Her|Their|Its|With an?|With|Only|Just|Such an?|And the)[ \n](?:[a-z-]+[ \n]){0,3}(?:(?:margin|gap|majority|difference|lead|win)[ \n](?:of|was|is)[ \n](?:[a-z]+[ \n]){0,2})?)?$")


def _place(doc: Document, r: Reading) -> set[str]:
    text = doc.text
    c, p = r.claim, r.pair
    span = p.span
    block, other = doc.block_at(c.span.start), doc.block_at(p.a.span.start)
    found: set[str] = set()
    if block.kind != other.kind:
        found.add("headline of body" if block.kind in ("headline", "deck") else "body of headline" if other.kind in ("headline", "deck") else "another block")
    elif block is not other and block.span != other.span:
        found.add("another paragraph")
    within = [v.number == c.number for v in p]
    if all(within):
        found.add("in one sentence")
        first, last = (c.span.end, span.start) if c.span.end <= span.start else (span.end, c.span.start)
        if first > last:
            found.add("enclosed")
            if told := over_its_rival(text, c, p):
                found.add(told)
            first, last = (p.a.span.end, c.span.start)
        elif c.span.end <= span.start:
            found.add("margin first")
        between = text[first:last]
        where = "enclosed " if "enclosed" in found else ""
        if APPOSED.fullmatch(between):
            found.add("apposed")
        if p.printed and _CLAUSE_AND_COMMA.fullmatch(between):
            found.add("score after its clause")
        if len(between) < 60:
            found.add("close")
        elif len(between) > 140:
            found.add("far apart")
        for name, pattern in (("across a break", _BREAK), ("across a time", TIME_BREAK), ("across a relative", _RELATIVE), ("across and", _AND_VERB)):
            if pattern.search(between):
                found.add(where + name)
        if ASIDE.search(text[doc.sentences[c.number].start : c.head]) and "," in between:
            found.add("in an aside")
        if re.search(r"[;:—–(]", between):
            found.add(f"{where}across a stop")
        if APPOSED.fullmatch(between) is None and not _BREAK.search(between) and not TIME_BREAK.search(between) and not _AND_VERB.search(between):
            found.add("in one clause")
    else:
        after_it = min(v.number for v in p) - c.number
        before_it = c.number - max(v.number for v in p)
        if any(within):
            found.add("one in the sentence")
        elif after_it > 0:
            found.add("told next" if after_it == 1 else "told later")
        elif before_it > 0:
            found.add("told before" if before_it == 1 else "told two before" if before_it == 2 else "told far before")
        else:
            found.add("enclosed sentences")
        head = text[doc.sentences[c.number].start : c.head]
        if _OPENS.fullmatch(head):
            found.add("opens")
    head = text[max(doc.sentences[c.number].start, c.head - 70) : c.head]
    if _ANAPHORIC.search(head):
        found.add("the margin")
    elif _INDEFINITE.search(head):
        found.add("a margin")
    return found


# What else there is -----------------------------------------------------------------------------------------------------


def _others(doc: Document, r: Reading) -> set[str]:
    c, p = r.claim, r.pair
    keys = {x.key for x in r.pairs if x.a.sort == p.a.sort}
    found = {"only pair" if len(keys) == 1 else "two pairs" if len(keys) == 2 else "few pairs" if len(keys) <= 5 else "many pairs"}
    if p.a.number != c.number != p.b.number and any(x.a.number == x.b.number == c.number and (x.printed or x.a.sort == "percent") for x in r.pairs):
        found.add("a result beside")
    strong = {x.key for x in r.pairs if x.printed or x.a.sort != "count" or min(x.key) >= 100}
    if strong == {p.key}:
        found.add("only result")
    elif strong and p.key not in strong:
        found.add("no result beside results")
    if all(_apart(c, x) >= _apart(c, p) for x in r.pairs):
        found.add("nearest")
    first = min(r.pairs, key=lambda x: x.span.start)
    if first.key == p.key:
        found.add("first told")
    own = [x for x in r.claims if x.span != c.span and p.a.sort in x.sorts and abs(x.number - p.a.number) <= 1 and fits(x, p)]
    if own:
        found.add("has its own margin")
        if any(x.number in (p.a.number, p.b.number) for x in own):
            found.add("own margin beside")
    if any(x.span != c.span and x.number == c.number for x in r.claims):
        found.add("margins beside")
    if any(x.span != c.span and abs(x.number - c.number) <= 2 and x.amount == c.amount for x in r.claims):
        found.add("told twice")
    lo, hi = sorted((c.span.start, p.span.start))
    if any(x.key != p.key and lo < x.span.start < hi and (x.printed or x.a.sort != "count") for x in r.pairs):
        found.add("another between")
    return found


def _apart(c: Claim, p: Pair) -> int:
    return max(c.span.start - p.span.end, p.span.start - c.span.end, 0)


# Of which moment --------------------------------------------------------------------------------------------------------

_WEEKDAY = regexp(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_TABLE = regexp(r"\b(?:table|league|standings|championship|rankings?|top[ \n]of|second[ -]place\w*|leaders|season|title race|the title|points? from|games? (?:left|in hand)|matches (?:left|in hand))\b")
_GO = regexp(r"\b(?:go|goes|going|went|gone|mov\w+|stay\w*|sits?|sat|remain\w*|climb\w*|leaves?|left|are|is|lie|lies|put|puts|extend\w*)[ \n](?:[a-z]+[ \n]){0,2}$")
_UNREAL = regexp(
    r"\b(?:need(?:s|ed|ing)?|requir\w+|would|could|should|might|may|must|ought|if|unless|expect\w*|predict\w*|forecast\w*|hop\w+|want\w*|fear\w*|favou?rites?|odds|once|never|not|instead|beyond|within|promis\w+|project\w+|target\w*|limit|threshold|recount|trigger\w*|automatic)\b"
)
_CHANGED = regexp(
    r"\b(?:r[oi]s(?:e|es|en|ing)|fell|falls?|fallen|climb\w*|drop\w*|gain\w*|slip\w*|jump\w*|increas\w*|decreas\w*|declin\w*|grew|grown|improv\w*|eased|narrow(?:s|ed|ing)|widen\w*|surg\w*|cuts?|cutting|rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)|hik(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|boost(?:s|ed|ing)?|trim(?:s|med|ming)?|extend\w*|shrank|shr[iu]nk\w*|up|down|swing|changed?)\b[^,;.]{0,25}$"
)
_CHANGED_TO = regexp(r"\b(?:gap|lead|margin|majority|advantage|deficit)[ \n](?:[\w’'-]+[ \n]){0,6}?to[ \n](?:just[ \n]|only[ \n])?$")
_SEVERAL = regexp(r"\b(?:twice|each|both|every|times|averag\w*|per game|combined|total|in all|altogether|respectively|series|since|biggest|record|consecutive|straight|in a row|streak)\b")
_IN_PLACE = regexp(r"(?:In|At|Among|On|Across|For|Around|Elsewhere|Outside)[ \n](?!the (?:end|final|vote|count|first|second|third|event)\b|all\b|a (?:vote|poll)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)")
_NEW_THING = regexp(r"(?:An?[ \n](?!(?:[a-z]+[ \n])?(?:win|victory|defeat|loss|margin|majority|triumph|beating|success)\b)|Another|Each[ \n]|Every[ \n]|No[ \n]|One[ \n])")
_CHAMBER = regexp(r"(?:[ \n](?:seats?|votes?))?[ \n]in[ \n](?:an?|the)[ \n](?:new[ \n])?(?:[\w-]+[ \n])?(?:house|parliament|chamber|assembly|[Ss]enate|legislature|council|Commons)\b|[ \n](?:\w+[ \n])?short[ \n]of\b")
_COUNT = regexp(
    r"\b(?:penalt(?:y|ies)|shoot-?out|wickets?|swing|per game|odds|goal difference|series|odds-on|handicap|spread|working majority|super-?majority|bonus point|on points|sets?|games? (?:ahead|behind|clear)|averag\w+|tie-?break\w*)\b"
)


_FIRST_LEG = regexp(r"\b(?:first|opening)[ \n](?:leg|meeting)\b")
_SECOND_LEG = regexp(r"\b(?:(?:second|return|other)[ \n]leg|aggregate)\b")


def _moments(doc: Document, r: Reading, apposed: bool) -> set[str]:
    """Of which moment, group, day and count each of the two is told."""
    text = doc.text
    c, p = r.claim, r.pair
    mine = clause_of(doc, r)
    theirs = [result_clause(doc, r, v.span) for v in p]
    when = stages(text, *mine)
    then = frozenset[str]().union(*(stages(text, *s) for s in theirs))
    moment = p.printed and staged(text, p.a.span)
    own = doc.sentences[c.number]
    found = set[str]()
    if counts_in(own.of(text), c.span.start - own.start):
        found.add("counts this one")
        when -= NOT_COUNTED
    beside = "apposed " if apposed and not OVERALL.match(text, p.span.end) else ""
    if "table" in when | then:
        # Points of a table are told apart, no score.
        found.add(f"{'score' if p.printed else 'numbers'} and a table")
        when, then = when - {"table"}, then - {"table"}
    if p.printed and cue_of(r) in ("lead", "standing") and _FIRST_LEG.search(" ".join(s.of(text) for s in theirs)) and not _SECOND_LEG.search(text, *own):
        # "Trail by two goals after losing the first leg 3-1".
        found.add("of the tie")
    found |= {f"{beside}margin of {s}" for s in when - then} | {f"{beside}pair of {s}" for s in then - when} | {f"both of {s}" for s in when & then}
    if OVERALL.match(text, p.span.end):
        found.add("pair of all")
    if moment and GIVEN_AWAY.search(text, mine.start, c.head):
        found.add("moment recovered from")
    if moment or of_that_moment(doc, r):
        if MORE_GOALS.search(text, p.span.end, p.span.end + 2000):
            found.add("more goals told")
        found |= {"score of a moment", f"{cue_of(r)} of a moment"}
        if of_that_moment(doc, r):
            found = {f for f in found if not f.startswith("pair of") and f not in ("margin of half", "margin of part")} | {"that moment's lead"}
        elif when & {"half", "part"}:
            found.add("moment of both")
    opening = text[own.start : own.start + 60].partition(",")[0]
    if p.a.number != c.number and "counts this one" not in found and stages(opening, 0, len(opening)) - then and not back_to_now(text, own.start, c.head):
        found.add("opens with another")
    days = set(_WEEKDAY.findall(mine.of(text))), set().union(*(_WEEKDAY.findall(s.of(text)) for s in theirs))
    if all(days) and not days[0] & days[1]:
        found.add("another day")
    head = text[mine.start : c.head]
    told = mine.of(text)
    for name, pattern, where in (
        ("table", _TABLE, told), ("goes", _GO, head), ("unreal", _UNREAL, head), ("given away", GIVEN_AWAY, head), ("had", HAD, told), ("several", _SEVERAL, told), ("counted", _COUNT, told),
        ("their count", _COUNT, " ".join(s.of(text) for s in theirs)), ("their several", _SEVERAL, " ".join(s.of(text) for s in theirs)), ("their table", _TABLE, " ".join(s.of(text) for s in theirs)),
        ("their had", HAD, " ".join(s.of(text) for s in theirs)),
    ):  # fmt: skip
        if pattern.search(where):
            found.add(name)
    signs = len([f for f in found if f.startswith(("margin of", "pair of"))]) + len(found & {"had", "another day", "opens with another", "given away"})
    if signs > 1 and not apposed:
        found.add("signs of another" if signs == 2 else "many signs of another")
    if _CHANGED_TO.search(head):
        found.add("changed to")
    elif c.noun != "vote" and _CHANGED.search(head):
        found.add("changed by")
    if _CHAMBER.match(text, c.tail):
        found.add("in a chamber")
    if p.a.number != c.number:
        if _IN_PLACE.match(text, own.start):
            found.add("opens with a place")
        if _NEW_THING.match(text, own.start) and text[own.start : c.head].lower() not in ("", "a ", "an ", "one ") and not back_to_now(text, own.start, c.head):
            found.add("opens with a new thing")
    return found
