"""What speaks for and against a margin's being told of a pair of results that it does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks._scales import Case
from newslint.checks.numbers.margins._claims import Claim
from newslint.checks.numbers.margins._elsewhere import (
    ASIDE,
    GIVEN_AWAY,
    HAD,
    MORE_GOALS,
    NAME,
    OVER_BEFORE,
    OVER_WHOM,
    OVERALL,
    TIME_BREAK,
    bars,
    clause_of,
    cue_of,
    of_others,
    of_that_moment,
    result_clause,
)
from newslint.checks.numbers.margins._readings import APPOSED, Pair, Reading, fits, readings
from newslint.checks.numbers.margins._stages import COMMON, back_to_now, counts_in, staged, stages
from newslint.document import Document
from newslint.regexp import regexp


def cases(doc: Document) -> Iterator[Case[Reading]]:
    """Every margin that nothing explains, and the pairs that it may be of."""
    for here in readings(doc):
        yield Case(here[0].claim.span, [(r, evidence(doc, r)) for r in here])


def evidence(doc: Document, r: Reading) -> set[str]:
    """What a reading has of everything that is weighed, by name."""
    form = _form(r.pair)
    unit = form if form == "money" else r.claim.noun or "bare"
    cue = cue_of(r)
    found = {f"form {form}", f"unit {unit} of {form}", f"cue {cue}", *(f"cue {c}" for c in r.claim.cues), f"{cue} of {form}", *_numbers(r), *_place(doc, r), *_others(doc, r)}
    found |= {f"{cue} {x}" for x in found & _POSITIONS}
    barred = {f"barred {b}" for b in bars(doc, r)}
    found |= barred | ({"barred"} if barred else set())
    found |= _moments(doc, r, "apposed" in found, found) | _words(doc, r) | _sides(doc, r)
    return found


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
            if _rivals(text, c, p):
                found.add("its rival's")
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


#: "Five strokes clear of Otero, who was 11 under", "nine more than Japan, which took 33", "19,000 more than the runner-up, a soundtrack that sold 52,000":
#: the rival's result, told as such.
_RIVAL = regexp(
    r"[ \n](?:[a-z]+[ \n])?(?:(?:ahead|clear|in[ \n]front|adrift|back|short|shy)[ \n]of|behind|(?:[a-z]+er|more|less)[ \n]than)[ \n][^\d;:]{2,90}?"
    r"(?:(?:,[ \n]|[ \n])(?:who|which|that)[ \n](?!had\b|began\b|started\b)(?:[a-z]+[ \n]){1,3}|,?[ \n](?:on|with|at)[ \n]|[ \n]\(|[’'](?:s[ \n]|[ \n]))(?:an?[ \n])?(?:(?:total|score|time)[ \n]of[ \n])?"
)
_AS_IT_WAS = regexp(r"[^.;]{0,30}\b(?:last|ago|earlier|before|previous(?:ly)?|then|in[ \n](?:19|20)\d\d)\b")


def _rivals(text: str, c: Claim, p: Pair) -> bool:
    """Whether a margin stands between its two results, and the second is told as that of whom it is over."""
    return (
        p.a.span.end <= c.head
        and re.search(r"[\d;]", text[p.a.span.end : c.head]) is None
        and _RIVAL.fullmatch(text, c.tail, p.b.span.start) is not None
        and not stages(text, c.tail, p.b.span.end + 30)
        and _AS_IT_WAS.match(text, p.b.span.end) is None
    )


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


def _moments(doc: Document, r: Reading, apposed: bool, others: set[str]) -> set[str]:
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
        when -= {"past", "other", "part"}
    beside = "apposed " if apposed and not OVERALL.match(text, p.span.end) else ""
    if "table" in when | then:
        # Points of a table are told apart, no score.
        found.add(f"{'score' if p.printed else 'numbers'} and a table")
        when, then = when - {"table"}, then - {"table"}
    found |= {f"{beside}margin of {s}" for s in when - then} | {f"{beside}pair of {s}" for s in then - when} | {f"both of {s}" for s in when & then}
    if OVERALL.match(text, p.span.end):
        found.add("pair of all")
    if moment and GIVEN_AWAY.search(text, mine.start, c.head):
        found.add("moment recovered from")
    if moment:
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
    words = mine.of(text)
    for name, pattern, where in (
        ("table", _TABLE, words), ("goes", _GO, head), ("unreal", _UNREAL, head), ("given away", GIVEN_AWAY, head), ("had", HAD, words), ("several", _SEVERAL, words), ("counted", _COUNT, words),
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


# Of whom ----------------------------------------------------------------------------------------------------------------

_OVER = regexp(r"(?:[ \n-][a-z]+){0,2}[ \n](?:over|against|past|to|by|with|from|at|in|ahead[ \n]of|behind|clear[ \n]of)[ \n](?:the[ \n])?[A-Z]")
_PRONOUN = regexp(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he (?:side|team|party|government|hosts|home side|visitors|winners?|champions?|challenger|incumbent|mayor|senator|governor|measure|motion|bill|plan|proposal))\b")

#: "Her lead of 433 votes" takes up nobody else's than "the lead of 433 votes".
_ITS_LEAD = regexp(r"^(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)(?=[ \n](?:[a-z-]+[ \n])?(?:lead|margin|majority|advantage|edge)\b)")


def _words(doc: Document, r: Reading) -> set[str]:
    """Whom and what the margin's clause names, and whether the results' sentences know them."""
    text = doc.text
    c, p = r.claim, r.pair
    mine = clause_of(doc, r)
    homes = " ".join(doc.sentences[n].of(text) for n in sorted({p.a.number, p.b.number}))
    around = text[doc.sentences[max(c.number - 4, 0)].start : mine.start] + " " + " ".join(text[v.span.end : v.span.end + 150] for v in p)
    own = doc.sentences[c.number]
    clause = mine.of(text)
    if c.span.start > p.span.end or p.a.number != c.number:
        names = [n for n in NAME.findall(clause) if n not in COMMON]
        if mine.start == own.start and names and clause.startswith(names[0]) and names[0].lower() in around.lower():
            names = names[1:]
        known = [n for n in names if n[:5] in homes.replace(clause, " ")]
        new = [n for n in names if n[:5].lower() not in (homes.replace(clause, " ") + around).lower()]
        found = {"new names" if len(new) > 1 else "new name"} if new else set()
        if new and text.find(new[0], mine.start, mine.end) < c.span.start:
            found.add(f"new subject {cue_of(r)}")
        if new and not known and any(f.startswith("new subject") for f in found) and not _PRONOUN.search(clause):
            found.add("another contest")
        if _OVER.match(text, c.tail) and new:
            found.add("over another")
        if known:
            found.add("shared name")
        if not names:
            found.add("no name")
    else:
        found = set()
    over = OVER_WHOM.match(text, c.tail) or OVER_BEFORE.search(text, own.start, c.head)
    if over and not p.printed and any(v.number != c.number and of_others(text, over, v, doc.sentences[v.number].start) for v in p):
        found.add("of somebody else")
    if doc.in_quotation(c.span):
        found.add("quoted margin")
        if not doc.in_quotation(p.a.span):
            found.add("quoted apart")
    elif doc.in_quotation(p.a.span):
        found.add("quoted pair")
    if _PRONOUN.search(_ITS_LEAD.sub("", text[mine.start : c.head])):
        found.add("taken up")
    return found


_AGAINST = regexp(r"\b(?:for|against|in favou?r|opposed|approv\w*|disapprov\w*|yes|no|ayes?|n(?:oe|ay)s?|back\w*|reject\w*|oppos\w*|support\w*|favou?rabl\w*|unfavou?rabl\w*|prefer\w*|to)\b", re.IGNORECASE)
_RANK = regexp(r"\b(?:second|runner-?up|rivals?|nearest|next|challenger|opponent|closest|incumbent|silver|beat|defeat\w*|beaten|ahead of|behind|followed|competitor|opposition|loser|winner|first|won|took)\b")
_OTHER_GROUP = regexp(r"\b(?:up|down|r[oi]se(?:n|s)?|f[ae]ll(?:en|s)?|from(?![ \n]\w+[ \n](?:rounds|games|matches|rides|races|starts))|last (?:year|month|week)|year ago|a year earlier|previous\w*|compared with|average|record|high of|low of)\b")


#: "Folded for 241".
_ALL_OUT = regexp(r"\b(?:out|fold\w*|dismissed|skittled|bundled|restrict\w*|limited|held|collaps\w*|finish\w*|end\w*|subsid\w*|slump\w*|reached|closed)[ \n](?:all[ \n]out[ \n]|out[ \n])?(?:[\w’'-]+[ \n]){0,2}(?:for|to|on|at)[ \n]$")
_ALL_OUT_AFTER = regexp(r"[ \n]all[ \n]out\b|-[ \n]?\d\b")


def _sides(doc: Document, r: Reading) -> set[str]:
    """Whether the two numbers are told as the results of two sides."""
    text = doc.text
    p = r.pair
    found: set[str] = set()
    if p.printed:
        return found
    if r.claim.noun == "run" and any(_ALL_OUT.search(text, max(v.span.start - 40, 0), v.span.start) or _ALL_OUT_AFTER.match(text, v.span.end) for v in p):
        found.add("innings over")
    between = text[p.a.span.end : p.b.span.start] if p.b.span.start > p.a.span.end else ""
    tail = text[p.b.span.end : p.b.span.end + 40]
    head = text[max(p.a.span.start - 60, 0) : p.a.span.start]
    if _AGAINST.search(between) or _AGAINST.search(tail.partition(".")[0]):
        found.add("sides told")
    if _RANK.search(head + " . " + between + " . " + tail):
        found.add("ranks told")
    if _OTHER_GROUP.search(head[-30:]) or _OTHER_GROUP.search(between):
        found.add("compared over time")
    if p.a.noun == p.b.noun:
        found.add("same noun" if p.a.noun else "no nouns")
    elif None in (p.a.noun, p.b.noun):
        found.add("one noun")
    else:
        found.add("two nouns")
    if {p.a.noun, p.b.noun} & {r.claim.noun} - {None}:
        found.add("the margin's noun")
    if NAME.search(between):
        found.add("names told")
    if any(NAME.search(text[max(v.span.start - 40, 0) : v.span.start]) or re.match(r"[ \n](?:for|to|,)[ \n](?:the[ \n])?[A-Z]", text[v.span.end : v.span.end + 10]) for v in p):
        found.add("named")
    if any(x.span != p.a.span and p.a.span.end <= x.span.start < p.b.span.start for q in r.pairs for x in q):
        found.add("number between")
    if len(between) < 50:
        found.add("told together")
    return found
