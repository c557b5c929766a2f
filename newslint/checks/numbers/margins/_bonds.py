"""Whether a margin is of a contest: how near they are told, of which moment, group and day each is, and whom they name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newslint.checks.numbers.margins._pairs import Pair
from newslint.checks.numbers.margins._results import MEASURED
from newslint.checks.numbers.margins._stages import COUNT, WEEKDAY, after, clause, counts_in, other_vote, stages
from newslint.checks.numbers.margins._stated import DID_SO, Margin, still_stands
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span


class Place(NamedTuple):
    """Where a margin is told: its sentence, which of the near ones that is."""

    m: Margin
    own: Span
    at: int
    near: Sequence[Span]


#: What parts a margin that has a verb of its own from a result of its sentence.
_BREAK = regexp(
    r";|,[ \n]and[ \n]by\b(?![ \n](?:that|this|the[ \n]same)\b)|\b(?:but|although|though|while|after|having|before|when|until|whereas|despite|since|then|now|once|(?:his|her|its|their|the) (?:second|next|other))\b"
)
_JOIN = regexp(
    r"\b(?:and|who|which|to)[ \n](?!win\b|won\b|beat\b|be beaten\b)(?:then[ \n])?[a-z]+(?:ed|t|n)\b|\band (?:are|is|have|has|leads?|now)\b"
)
#: How it ended, after how it stood: "31 votes behind, ended up losing by 1,208 to 1,187".
_ENDED = regexp(r"\b(?:w[io]n\w*|beat\w*|los\w+|defeat\w*|ended|closed|finished|first|second|third|became|turned|grew|swelled|shrank)\b|\band (?:his|her|its|their)\b")
_RELATIVE = regexp(r",[ \n](?:who|which|whose)[ \n]?$")
_RESUMED = regexp(r",[ \n](?=(?:[a-z]{3,}ed|said|told|won|lost|beat|led|made|took|saw|was|is)[ \n])")
_OWN_VERB = regexp(rf"{_ENDED.pattern}|{_BREAK.pattern}|\band\b")
_NOUN_OF_IT = regexp(r"^[ \n-]*(?:(?:goal|point|run|vote|try)[ \n-])?(?:[a-z]+[ \n])?(?:win|victory|defeat|loss|triumph|success)\b")
_WIN = regexp(r"[ \n-](?:(?:goal|point|run|try)[ \n-])?(?:[a-z]+[ \n])?(?:win|victory|triumph|success|defeat|loss)\b")
_ANY_WIN = regexp(r"\b(?:wins?|victor(?:y|ies)|triumphs?|success(?:es)?|defeats?|loss(?:es)?|draws?)\b")
_OVER_WHOM = regexp(r"\b(?:over|against|past|to|by|with)[ \n](?:the[ \n])?([A-Z][\w’-]+)")
_HAS_VERB = regexp(r"\bby[ \n](?:[a-z]+[ \n]){0,3}$")
_ANAPHORIC = regexp(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Ii]t was an?|[\w-]+[’']s?)[ \n](?:[a-z-]+[ \n]){0,3}(?:(?:margin|gap|majority|difference|edge|lead|advantage|cushion),?[ \n](?:[a-z’']+[ \n]){0,5})?$")
_NAME = regexp(r"\b[A-Z][\w’-]{2,}")
#: What may stand in capitals in any sentence.
_COMMON = frozenset(
    "The This That These Those But And His Her Their Its With For After Even Yet Only Still Nobody Everyone Everybody One None Not Nor Now Then There Here What Who When Where While"
    " Although Though Because Since Thus Many Most Some All Few Each Every Both Either Neither Such They She You Our Your Victory Defeat One Two Three Four Five Six Seven Eight Nine Ten Just Barely Nearly Almost About Only Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    " January February March April May June July August September October November December".split()
)
_COMMON_FIRST = regexp(r"([A-Z][a-z]+(?:s|ing|ed))[ \n][a-z]")
#: A margin that is only that, whoever speaks of it.
_MARGIN_NOUN = regexp(r"\b(?:margin|gap|difference|majority|split)\b")
_SUBORDINATE = regexp(r"\b(?:that|sa(?:id|ys)|because|when|after|as|how|call\w*|describ\w+|admit\w+|felt|thought|f(?:ind|ound)\w*|consider\w*|labell?ed|hail\w*|welcom\w+|prais\w+|(?:in|for|with)(?=[ \n]an?[ \n])|happy|pleased|satisfied|disappointed|delighted|blam\w+)[ \n]")
#: "That match finished 27-15", "in the 6-1 result": of what was told before.
_TAKES_UP = regexp(r"(?:That|It|He|She|They|Both|The [a-z]+)\b")
_POLLED = regexp(r"\b(?:polls?|survey|count|results?|figures|returns)\b")
_SUBJECT = regexp(r"(?:He|She|They|Both|The)\b")
#: "An amendment was lost by 14 votes", "the reserves' race was won by ten": something else.
_NEW_THING = regexp(r"(?:An?[ \n](?!(?:[a-z]+[ \n])?(?:win|victory|defeat|loss|margin|majority|triumph|beating|success)\b)|Another|Each[ \n]|Every[ \n]|No[ \n])")
_OWNER = regexp(r"\b([a-z]{4,})[’'](?:s\b|(?=[ \n]))")
#: "Chicago, who lost by", "City, in second, won by".
_SUBJECT_BEFORE = regexp(r",[ \n](?:who|which|whose|won|lost|beat|led|drew|went|wins?|leads?|took|prevailed)$")
#: "Said Ms. Osei, whose side prevailed by": of the vote that was told.
_OF_SPEAKER = regexp(r"[,?!][\"”’][ \n](?:[a-z]+[ \n])?(?:said|says|asked|added)\b[^.;\"“]*?,[ \n]whose[ \n](?:own[ \n])?(?:side|camp|motion|amendment|proposal|group|faction|team|plan|bill)[ \n]")
_DEFINITE = regexp(r"\b(?:[Tt]he|[Ff]inal)[ \n](?:[a-z-]+[ \n]){0,2}(?:was[ \n]|read[ \n])?$")
#: "Behind Marklund": whom the margin is over.
OVER = regexp(r"(?:[ \n]points?|[ \n]shots?|[ \n]strokes?)?[ \n](?:behind|ahead of|clear of|in front of|adrift of|off|(?:more|better|fewer|less) than)[ \n](?:the[ \n])?([A-Z][\w’'-]+)")
#: "On crime the party is 21 points ahead", "In Leeds she won by": another base.
_ELSEWHERE = regexp(r"(?:In|At|Among|On|Across|For)[ \n](?!the (?:end|final|vote|count|first|second|third|event)\b|all\b|a (?:vote|poll)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)")
_FINAL = regexp(r"[ \n-](?:[a-z]+[ \n-])?(?:final|winning)\b")
_DAYS = regexp(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[’']s\b")
_ANOTHER = regexp(r"(?:,|\b(?:and|but|while|with))[ \n](?:the[ \n])?[A-Z][\w’'-]+")
_NEEDED = regexp(r"\b(?:need\w*|requir\w+|two-thirds|three-fifths|quorum|threshold)\b")
_COMPARED = regexp(r"[ \n][a-z]+er\b")
_LEADS = regexp(r"\bleads?\b[^,.;]{0,20}$")
_OVERALL = regexp(r"Overall,?[ \n](?:s?he|they|[A-Z])")
_OF_ALL = regexp(r"[^.;]{0,25}?\b(?:overall|among|nation\w*|altogether|in[ \n]all|across|statewide|country)\b")
#: Rates of change are no shares.
_GROWTH = regexp(r"\b(?:r[oi]s(?:e|es|en|ing)|gr[eo]w\w*|increas\w+|f[ae]ll(?:en|s)?|declin\w+|inflation|growth|interest|yields?|rates?|unemployment)\b")
_SAID_AFTER = regexp(r"\bafter (?=(?:collaps|slump|crumbl|fold|subsid|being (?:bowled|dismiss|skittl))[a-z]*\b)|\bafter (?=(?:the|that|this)\b)|\b(?:said after|before) (?=(?:winning|losing|going down) by\b)")
_HELD = regexp(r"\b(?:the|their|its|that|this|his|her|[\w’'-]+[’'](?:s\b)?)[ \n](?:[a-z]+[ \n])?$", re.IGNORECASE)
_STATE = regexp(
    r"\b(?:ahead|up|leading|trailing|down|behind|led|leads|trailed|trails|lead|advantage|made[ \n]it|makes[ \n]it|making[ \n]it|half-?[ \n]?time|halftime|the[ \n](?:break|interval|half|turn))\b",
    re.IGNORECASE,
)
_MADE_IT = regexp(r"\b(?:made|makes|to make|making)[ \n]it[ \n]$")
_BY = regexp(r"\bby[ \n]")
#: What tells of more goals.
_GOALS = regexp(
    r"\d[-–]\d|\b(?:goals?(?![ \n]difference)|scor\w+|add\w*|half|minutes?|penalt\w+|header|headed|volley\w*|strike|struck|shot|net\w*|convert\w*|slotted|tapped|fired|hat-trick|double|brace|third|fourth|another|late|equali[sz]\w*|repl(?:y|ied)|consol\w+|try|tries|own|finish\w*|moves?|effort|deflect\w*|tuck\w*|pok(?:e|ed)|curl\w*|lob\w*|drove|keeper|goalkeeper|settled)\b"
)
#: What changes a score between its telling and that of the lead.
_MOVED = regexp(
    r"\b(?:scor\w+|add(?:ed|s|ing)|extend\w*|stretch\w*|another|penalty|convert\w*|pull\w* (?:one|a goal) back|equali[sz]\w*|level\w*|doubl\w+|increas\w*|cut|reduc\w+|second (?:goal|try)|third|fourth|made it|grew to|swelled|later|had been|previous|earlier|season|series|first leg|(?:last|next) (?:week|month|year))\b"
)


def bond(doc: Document, place: Place, p: Pair) -> int | None:
    """How near a margin is to a contest that may be its own: 0 in apposition, 1 in its sentence or the next, 2 further away; None for another's."""
    text = doc.text
    m, own = place.m, place.own
    same = own in (p.home, p.away)
    mine = _clause(text, place, p)
    theirs = _theirs(doc, m, p)
    quoted = doc.in_quotation(m.span)
    if any(COUNT.search(text, *c) for c in (mine, *theirs)) or doc.in_quotation(p.a.span) or (p.kind == "percent" and any(_GROWTH.search(text, *c) for c in theirs)):
        return None
    then = frozenset[str]().union(*(stages(text, *c) for c in theirs))
    if not p.moment(text):
        then -= {"half", "part"}
    if same and m.span.end <= p.span.start and not _OWN_VERB.search(between := _between(text, m, p)):
        # "Lead by three points in the marginal seats, on 49 per cent against 43".
        then |= stages(between, 0, len(between))
    when = stages(text, *mine) | _opening(text, place, p)
    if _FINAL.match(text, m.span.end):
        when -= {"half", "part"}
    beyond = (when - then) & {"aggregate", "group", "leg"}
    if same and not quoted and not beyond - _governing(text, place, p) and _tight(text, m, p):
        return 0
    if m.noun in ("seat", "delegate") and m.noun not in (p.a.noun, p.b.noun) and m.noun not in p.home.of(text):
        return None
    if p.kind == "plain" and any(not doc.in_quotation(Span(*n.span())) for n in _NEEDED.finditer(text, own.start, m.span.start)):
        return None
    if p.kind == "time" and (_OVERALL.match(text, own.start) or _LEADS.search(text, mine.start, m.span.start)):
        return None
    if any(d[1] not in p.home.of(text) for d in _DAYS.finditer(text, mine.start, m.span.start)):
        # "Beat Toledo 6-3. Toledo won Wednesday's game by four goals."
        return None
    if p.home != p.away and (rival := OVER.match(text, m.span.end)) and all(rival[1] not in s.of(text) for s in (p.home, p.away) if s != own) and not any(v.span.start > m.span.end for v, s in ((p.a, p.home), (p.b, p.away)) if s == own):
        # "On 49 points, three behind City. Parkside have 57."
        return None
    sport = p.printed and p.kind == "plain" and not p.ballots(text)
    if sport and m.during:
        return 1 if _held(text, place, p, when, then) else None
    counted = counts_in(own.of(text), m.span.start - own.start)
    anaphoric = _ANAPHORIC.search(text, own.start, m.span.start) is not None or counted
    verb = _HAS_VERB.search(text, own.start, m.span.start) is not None
    last = _last_told(text, place, p)
    told_next = p.span.start >= own.end and (_TAKES_UP.match(text, p.home.start) or _DEFINITE.search(text, p.home.start, p.span.start)) is not None
    if p.kind == "percent" and p.home.start >= own.end and _POLLED.search(text, *p.home):
        told_next = True
    if still_stands(text, m) and p.span.start < m.span.start:
        return None
    if counted or (told_next and not _SUBJECT.match(text, p.home.start)):
        when -= {"past", "other"}
    if p.span.start >= own.end and place.near[place.at + 1 : place.at + 2] == [p.home] and (last or _same_winner(text, place, p)):
        told_next = True
    if beyond or (when ^ then) & {"half", "part"} or (sport and p.moment(text) and not when & {"half", "part"} and not last) or (when - then) & {"past", "other"}:
        return None
    if then - when and not (same and not verb) and not anaphoric:
        return None
    away = min(abs(place.at - i) for i, s in enumerate(place.near) if s in (p.home, p.away))
    if same:
        if ";" in _between(text, m, p) and not anaphoric:
            return None
        if verb and not DID_SO.match(text, m.span.end, own.end) and _parted(_between(text, m, p), p.span.end <= m.span.start):
            return None
        if any(other_vote(text[c.start : c.end], mine.of(text)) for c in theirs):
            return None
    elif other_vote(doc.sentence_at(p.span.start).of(text), own.of(text)) or not (told_next or (p.span.start >= own.end and _digits(m.value, p.gap)) or _known(text, place, mine, anaphoric, verb, counted)):
        return None
    if p.kind in MEASURED and not same and _COMPARED.match(text, m.span.end):
        # "His second-best throw was 14 centimetres shorter."
        return None
    days = text[min(p.span.start, own.start) : max(p.span.end, m.span.end)]
    if len(set(WEEKDAY.findall(days))) > 1 and not anaphoric:
        return None
    if not slip(m.value, p.gap) and (away > 1 or not (anaphoric or same or told_next)):
        return None
    if quoted and not (slip(m.value, p.gap) and (anaphoric or verb or m.value >= 100 or _MARGIN_NOUN.search(text, m.span.start - 25, m.span.end + 25))):
        return None
    return 1 if away <= 1 else 2


def _last_told(text: str, place: Place, p: Pair) -> bool:
    """Whether "made it 2-0", after a win was told, is the last of the article's goals."""
    return (
        p.span.start >= place.own.end
        and p.home == place.near[-1]
        and not text[p.home.end :].strip()
        and len(_BY.findall(text, *place.own)) == 1
        and _MADE_IT.search(text, p.home.start, p.span.start) is not None
        and not stages(text, *p.home)
        and not _GOALS.search(text, p.span.end, p.span.end + 2000)
    )


def _same_winner(text: str, place: Place, p: Pair) -> bool:
    """Whether the next sentence begins with whose win was told: "led Trieste to a nine-point win. Trieste beat Lublin 78-64"."""
    m, own = place.m, place.own
    name = _NAME.match(text, p.home.start)
    if name is None or name[0] in _COMMON or not p.printed or not _WIN.match(text, m.span.end) or len(_ANY_WIN.findall(text, *own)) > 1:
        return False
    rivals = _OVER_WHOM.findall(text, m.span.end, own.end)
    return re.search(rf"\b{re.escape(name[0])}\b", own.of(text)) is not None and all(n in p.home.of(text) for n in rivals)


def _parted(between: str, before: bool) -> bool:
    """Whether a verb of another clause stands between a result and its margin: "3-1 a week after losing by two"."""
    main = between.rpartition(", ")[2] if before and not re.search(r"\band by\b", between) else between
    return _BREAK.search(_SAID_AFTER.sub("", main)) is not None


def _theirs(doc: Document, m: Margin, p: Pair) -> list[Span]:
    """The clauses of the two sides, without the words of the margin."""
    text = doc.text
    out = []
    for v, s in ((p.a, p.home), (p.b, p.away)):
        c = clause(text, s, min(p.span.start, v.span.start) if p.home == p.away else v.span.start, p.span.end if p.home == p.away else v.span.end)
        if c.start < m.span.start < v.span.start:
            c = Span(after(text, m.span.end, v.span.start), c.end)
        elif v.span.end <= m.span.start < c.end:
            c = Span(c.start, m.span.start)
        out.append(c)
    return out


def _opening(text: str, place: Place, p: Pair) -> frozenset[str]:
    """The moments and groups that open the sentence of a margin: "Among women, the party's lead was 12 points"."""
    m, own = place.m, place.own
    if own.start <= p.span.start < m.span.start or ";" in text[own.start : m.span.start]:
        return frozenset()
    comma = re.search(r"[,:]", text[own.start : m.span.start])
    base = {"group"} if own not in (p.home, p.away) and _ELSEWHERE.match(text, own.start) else set()
    return stages(text, own.start, own.start + comma.start() if comma else own.start) | base


def _governing(text: str, place: Place, p: Pair) -> frozenset[str]:
    """The groups that open a sentence of a margin and then its result: "Among women she is ahead by eight points, 46% to 38%"."""
    if not p.home == p.away == place.own or p.span.start < place.m.span.start or _OF_ALL.match(text, p.span.end):
        return frozenset()
    return _opening(text, place, p)


def headed(doc: Document, p: Pair) -> bool:
    """Whether a result can be the one that a headline tells of."""
    text = doc.text
    return not p.moment(text) and not stages(text, *clause(text, p.home, p.span.start, min(p.span.end, p.home.end))) and (p.kind != "plain" or p.printed or min(p.a.value, p.b.value) >= 20)


def slip(told: float, true: float) -> bool:
    """Whether a number is a likely slip for another: near it, or with a digit changed or two swapped."""
    if abs(told - true) <= max(4.0, 0.6 * true):
        return True
    return _digits(told, true, 2)


def _digits(told: float, true: float, least: int = 3) -> bool:
    """Whether two numbers differ in one digit, or have two swapped."""
    a, b = f"{told:.10g}", f"{true:.10g}"
    return least <= len(a) == len(b) and (sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b))


def _clause(text: str, place: Place, p: Pair) -> Span:
    """The words that tell of when and of whom a margin is, without those of the result."""
    m, own = place.m, place.own
    inner = clause(text, own, m.span.start, m.span.end)
    start = inner.start
    if _RELATIVE.search(text, own.start, start + 1):
        # "Who had argued for it since 2021, called the defeat, by 13 votes, ...".
        start = max((x.end() for x in _RESUMED.finditer(text, start, m.span.start)), default=start)
    if own.start <= p.span.end <= m.span.start:
        start = max(start, p.span.end)
    elif own not in (p.home, p.away) and not re.search(r"[,;:—]", text[own.start : m.span.start]):
        start = own.start
    end = after(text, m.span.end, own.end)
    if m.span.end <= p.span.start < end:
        end = p.span.start
    return Span(start, max(end, m.span.end))


def _between(text: str, m: Margin, p: Pair) -> str:
    """The words from a result to its margin, or from the margin to the result."""
    return text[p.span.end : m.span.start] if p.span.end <= m.span.start else text[m.span.end : p.span.start]


def _tight(text: str, m: Margin, p: Pair) -> bool:
    """Whether a margin stands in apposition to a result."""
    between = _between(text, m, p)
    if p.span.start < m.span.start < p.span.end:
        return not p.printed and p.home == p.away and not stages(text, p.span.start, p.span.end)
    if p.span.end <= m.span.start and _ENDED.search(between) and p.moment(text) and not stages(between, 0, len(between)):
        return False
    if (m.span.start < p.span.start and _ENDED.search(_NOUN_OF_IT.sub("", between))) or (stages(between, 0, len(between)) and not m.during):
        return False
    if re.fullmatch(r"[;:,][ \n](?:and[ \n])?(?:the|that|this|its|his|her|their)[ \n]", between):
        return True
    return (
        len(between) <= 60
        and not _BREAK.search(between)
        and not (m.during and _ANOTHER.search(between))
        and not _JOIN.search(between)
        and not re.search(r"[.;]\s|\b(?:among|overall|that|where|this time|men|women|others)\b|\bin (?:19|20)\d\d,|,[ \n]and[ \n]", between)
    )


def _held(text: str, place: Place, p: Pair, when: frozenset[str], then: frozenset[str]) -> bool:
    """Whether a lead is the one that a score of a moment has given: "ahead 3-0 at half-time, they sat on their two-goal lead"."""
    m = place.m
    if p.span.end > m.span.start or p.home.end < place.near[max(place.at - 1, 0)].start or not _STATE.search(text, *p.home):
        return False
    moments = when & {"half", "part"}
    return (
        ((bool(moments) and moments == then & {"half", "part"} and p.moment(text)) or _HELD.search(text, p.span.end, m.span.start) is not None)
        and not _MOVED.search(text, p.span.end, m.span.start)
        and not re.search(r"\b(?:penalt|shoot-?out|aggregate|series)", text[p.home.start : place.own.end])
    )


def _known(text: str, place: Place, mine: Span, anaphoric: bool, verb: bool, counted: bool) -> bool:
    """Whether whoever the margin is told of is in the sentences around it."""
    m, own = place.m, place.own
    if counted or text[own.start : m.span.start] in ("The ", "That ", "This "):
        return True
    start = mine.start
    if anaphoric or (not verb and _MARGIN_NOUN.search(text, m.span.start - 25, m.span.end + 25)):
        start = m.span.end
    else:
        if _SUBJECT_BEFORE.search(text, own.start, mine.start) and not _OF_SPEAKER.search(text, own.start, m.span.start) and not text.startswith("The ", own.start):
            # "Chicago, who lost by 14".
            start = own.start
        else:
            start = max((x.end() for x in _SUBORDINATE.finditer(text, start, m.span.start)), default=start)
    if verb and start == mine.start and _NEW_THING.match(text, own.start):
        return False
    rest = " ".join(s.of(text) for s in place.near if s != own).lower()
    if verb and any(w[:4].lower() not in rest for w in _OWNER.findall(text, start, m.span.start)):
        return False
    opens = _COMMON_FIRST.match(text, own.start)
    return all(n[:4].lower() in rest or n in _COMMON or (opens and n == opens[1]) for n in _NAME.findall(text, start, mine.end))
