"""Shares of one whole, in a sentence, in those after it, or in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.shares import _contest, _evidence, _holders, _rows, _wholes
from newslint.checks.numbers.shares._answers import exclusive
from newslint.checks.numbers.shares._portions import Portion, portions
from newslint.document import Document
from newslint.layout import PROSE, Block
from newslint.regexp import regexp
from newslint.source import Span

#: Blocks beside the running text that hold sentences.
TITLES = ("headline", "deck", "caption")


class Shares(NamedTuple):
    """The shares of one whole, in per cents, with where they stand."""

    values: tuple[float, ...]
    spans: tuple[Span, ...]


class _Set(NamedTuple):
    """Shares that may be of one whole, with the words around them."""

    members: tuple[Portion, ...]
    words: str
    #: The sentences' numbers, and whether some share of them belongs elsewhere.
    sentence: int
    block: Block
    loose: tuple[float, ...] = ()


#: "Of those, 45% ...", "74% of them": shares of a share.
_NESTED_TAIL = regexp(
    r"^[ \n]of[ \n](?:(?:his|her|their|its)[ \n](?:voters|supporters|backers|followers|fans)|those|them|that|these|whom|which|this|it)\b(?![ \n](?:who|polled|surveyed|asked|questioned|voting|with|aged|votes?|money|voters))"
)
_NESTED_HEAD = regexp(
    r"\b(?:of|among)[ \n](?:those|them|these|whom|which|that|this|the former|the latter|this group|that group|the (?:rest|remainder|others|other|remaining)\b[^,]{0,30})(?:[ \n]\w+){0,3}?,?[ \n](?:\w+[ \n]){0,3}$",
    re.IGNORECASE,
)
_SUBSET = regexp(
    r"\b(?:including|among them|of which|of whom|as (?:many|much) as|which includes?|with \w+ alone)\b[^,;]{0,40}$|^\(?including\b"
)
_OF_REST = regexp(r"\b[Oo]f[ \n](?:the|its|their)[ \n](?:remaining|other|rest)[ \n]*$")
#: A change, a rate, a likelihood, another time: no share, and neither are those that only add a name and a number to it.
_NO_HEAD = regexp(
    r"\b(?:r[oi]se[sn]?|rising|grew|grown|grows?|growing|fell|fallen|falls?|falling|climb\w*|jump\w*|surg\w+|soar\w*|dropp?\w*|slid|slipp\w+|sank|plung\w+|plummet\w*|tumbl\w*|shrank|shrunk|shrink\w*|contract\w+|expand\w*|increas\w+|decreas\w+|declin\w+|gain(?:ed|s)?|swell\w*|swollen"
    r"|lifted|raised|cut|reduc\w+|slash\w*|marked down|marked up|discount\w*|up|down(?! to)|higher|lower|doubl\w+)[ \n](?:(?:by|about|some|around|nearly|almost|more than|over|a|an|another|to|of|only|just|roughly|at least|from|as much as|up|down|back)[ \n])*$"
    r"|\b(?:compared (?:with|to)|up from|down from|versus|(?<![Mm]ore )(?<![Ll]ess )(?<!ewer )(?<!other )than|previously|needs?|needed|requir\w+|at least|clear|cross(?:ed)?|short of(?: the)?|exceed\w*|short of the|threshold of|each|respectively)[ \n](?:a |an |the |about |some |only |just |more than |at least )*$"
    r"|\b(?:years?|months?|weeks?|decades?|seasons?)[ \n](?:ago|earlier|before)\b[^;]{0,40}$|\b[Pp]reviously\b[^;]{0,40}$"
    r"|\bhaving[ \n](?:taken|won|polled|got|had|received|held|owned)[ \n](?:about |only |just )*$"
    r"|\b(?:against|from|after)[ \n](?:a |an |the |about |some |only |just |more than )*$"
    r"|\b(?:[Ee]ach|[Ee]very one|[Ee]ither)\b[^,;:]{0,40}$"
)
_RATE = regexp(
    r"\b(?:turnout|chances?|odds|probability|likelihood|risk|inflation|unemployment|growth|(?<![’']s )interest(?! on)|tax(?:ed|es)?|duty|tariffs?|fees?|capacity|margin of error|swing|ratings?|humidity|alcohol|discounts?|threshold|quorum|efficacy|accuracy|occupancy|rates?|pass rate|capacity|deposit|commission|royalt\w+"
    r"|raises?|bonus(?:es)?|markup|premium|dividend|yield|mortality|(?:majority|plurality|lead|margin)(?: of| was| at))\b[^,;:()]{0,40}$",
    re.IGNORECASE,
)
_UP = regexp(
    r"\b(?:ma[dk]es?|mak(?:e|ing)|took|tak\w+|eats?|ate|eating|soak\w*|us\w+|mop\w*|gobbl\w+|snap\w*|sign\w*|buys?|bought|puts?|picks?|picked|swallow\w*|ends?|ended)[ \n]up[ \n](?:[\w]+[ \n]){0,3}$"
)
#: "Dropped 29 percent of the cases": what is done to a part is no change.
_DEALT = regexp(r"\b(?:dropped|cut|raised|lifted)[ \n]$")
#: How far a count has come.
_COUNTED = regexp(
    r"^[ \n]of[ \n](?:(?:the|all|its)[ \n])?(?:[\w-]+[ \n])?(?:votes?|ballots?|precincts|boxes|districts|stations|returns|results|wards|vote|centers|centres|counties)[ \n](?:(?:had been|were|was|have been|already)[ \n])*(?:counted|reporting|in(?=[ \n]?[,.])|tallied|opened|declared|reported|processed)"
)
_SHARING = regexp(
    r"\b(?:provid|suppl|bring|brought|mak(?:e|es|ing) up|made up|account|contribut|generat|yield|(?:support|oppos|back|favou?r|approv|reject)\w*[ \n](?:of[ \n])?by\b|compris|constitut|represent|took up|take)"
)
_NO_TAIL = regexp(
    r"^[ \n](?!wat|pap|copp|silv|rubb|butt|timb|leath|poly|fib|oth|ei|nev|sug|barl|aft|togeth|lab|ging|pepp|clov|powd|plast|cid|lag|quart|memb|work|cust|remaind|consum|farm|own|us|vot)[a-z]{2,}er\b(?=[ \n](?:than|at|in|on|this|last|now|and|for)\b|[,.])|"
    r"^[ \n-](?:more\b(?! than)|less\b(?! than (?:that|this|it)\b)|higher|lower|fewer|up\b(?! for)|down\b|increases?\b(?! (?:in|of) (?:the )?budget)|(?:rise|fall|drop|decline|growth)s?\b|cut\b|discounts?|chance|probability|likelihood|off\b|capacity|full\b|effective|accurate|likel\w+|contained|above|below|over (?:the|its)[ \n](?:market|previous|old|average|closing)\b|points?|interest|tax\b|duty|tariffs?|pay (?:rise|cut|increase|raise)|turnout|margin|swing"
    r"|inflation|raise|jump|surge|hike|reduction|efficac\w+|humidity|alcohol|larger|smaller|bigger|faster|slower|cheaper|dearer|better than|worse than|deposit|commission|faster|needed|affirmative|majorit\w+|supermajority|vote\b|threshold|mark\b|required|barrier|hurdle|unemployment|unemployed rate|rate\b|longer|ahead\b(?! of)|of capacity|of the way|a year\b|annual|surcharge|fee\b|mortgage(?!s)|of normal|of average|(?:from|off) (?:its|their|the|a|his|her) (?:[\w-]+ )?(?:peak|high|low|level)|again\b)"
    r"|^[ \n](?:a|one|two|three|four|five|ten|\d+|last|the previous|the year)[ \n](?:year|decade|month|week|season|election|time)s?[ \n]?(?:ago|earlier|before|previously)?\b"
    r"|^[^,;]{0,40}?\b(?:compared with|than (?:a|in|the|last)|(?:years?|months?|weeks?|decades?|seasons?) (?:ago|earlier|before)|previously|at the previous|at the last election)\b"
)


def shares(doc: Document) -> Iterator[Shares]:
    """Every set of shares of one whole."""
    for held in _sets(doc):
        chosen = _evidence.of_one(held.members, held.words, held.loose, _around(doc, held.sentence))
        if len(chosen) >= 2:
            yield Shares(tuple(p.value for p in chosen), tuple(p.span for p in chosen))
    yield from _lists(doc)
    yield from _pairs(doc)
    yield from _beyond(doc)


def _around(doc: Document, sentence: int) -> str:
    """The words near a set, where a text says how many answers each could give."""
    near = doc.sentences[max(sentence - 2, 0) : sentence + 3]
    return doc.text[near[0].start : near[-1].end]


#: Two of a contest share its votes.
_BEAT = regexp(
    r"\b(?:beat|beats|beaten|defeat\w*|won|wins?|win over|victory|leads?|led|leading|ahead of|trail\w*|edg(?:ed|es|ing)|oust\w*|unseat\w*|vot(?:ed|es?|ing)|race|election|runoff|run-off|referendum|ballot|re-?elected|approved|rejected|passed|fended off|held off|over|carried|passed)\b"
)
_GAME = regexp(
    r"\b(?:shot|shooting|possession|free throws?|field goals?|three-point\w*|passing|serves?|first-serve|completion|approv\w+ rating|among|rebound\w*)\b"
)


def _pairs(doc: Document) -> Iterator[Shares]:
    """ "Beat him 55 to 51 percent"."""
    for q in doc.numbers:
        if q.kind == "percent" and len(q.values) == 2 and re.match(r"[ \n]for[ \n](?:his|her|its|their|the|[A-Z])", doc.text[q.span.end : q.span.end + 8]):
            # "Gave Coleman 51.4 percent to 58.6 percent for his challenger".
            q = q._replace(kind="score")
        if q.kind != "score" or len(q.values) != 2 or not (100.3 if q.precision < 1 else 101) < sum(q.values) <= 140 or min(q.values) < 5:
            continue
        span = q.span.of(doc.text)
        words = doc.sentence_at(q.span.start).of(doc.text)
        near = doc.text[max(q.span.start - 50, 0) : q.span.end + 20]
        shared = (
            re.search(r"\b(?:split|divid\w+|shar(?:e|ed|ing)|basis|owned|own)\b", near)
            and max(q.values) < 100
            and not re.search(r"\b(?:vote|voted|win|won|lead)\b", near)
        )
        percents = re.search(r"%|per ?cent|pc\b", span) and _BEAT.search(words)
        if not (percents or shared) or _GAME.search(words):
            continue
        if re.search(r"\b(?:from|between|r[oi]se[sn]?|fell|fallen)[ \n]$", doc.text[max(q.span.start - 10, 0) : q.span.start]):
            continue
        numbers = [m.span() for m in re.finditer(r"\d+(?:\.\d+)?", span)]
        if len(numbers) == 2:
            yield Shares(q.values, tuple(Span(q.span.start + a, q.span.start + b) for a, b in numbers))


_ALL = frozenset(
    "vote votes voters respondents adults members pupils students people residents households population ballots seats electorate patients delegates workers teachers".split()
)
_BEYOND = regexp(
    r"^[ \n]of[ \n](?:(?:the|all|its|those|valid|registered|local|total|popular|eligible|\w+[’']s)[ \n]){0,2}(?P<noun>[a-z]+)(?![ \n]?[’']|[ \n](?:target|quota|it|who were expected|in (?:19|20)\d\d|level|allocation|places|needs?|forecast|capacity))"
)


def _beyond(doc: Document) -> Iterator[Shares]:
    """More than all of those who are counted."""
    for q in doc.numbers:
        if q.kind != "percent" or not 102 < q.low <= 1000 or q.low != q.high:
            continue
        of = _BEYOND.match(doc.text[q.span.end : q.span.end + 60])
        head = doc.text[max(q.span.start - 30, 0) : q.span.start]
        if (
            of
            and of["noun"] in _ALL
            and not re.search(r"\b(?:equivalent|equal|capacity|to|than|at|by|about|reach\w*|target\w*)[ \n]+(?:\w+[ \n])?$", head)
        ):
            yield Shares((q.low,), (q.span,))


def _sets(doc: Document) -> Iterator[_Set]:
    open_set: _Set | None = None
    for n, sentence in enumerate(doc.sentences):
        text = sentence.of(doc.text)
        if not re.search(r"\d|half|third|quarter|fifth|per ?cent|tenth|in ten|in five", text, re.IGNORECASE):
            continue
        block = doc.block_at(sentence.start)
        if block.kind == "item" or (block.kind not in PROSE and block.kind not in TITLES):
            continue
        found = [p for p in portions(doc, sentence) if not _elsewhere(doc, p)]
        if not found or len(found) > 40:
            continue
        for i, held in enumerate(_within(found, text, n, block)):
            if open_set is not None and i == 0 and _joins(doc, open_set, held, n):
                held = open_set._replace(
                    members=open_set.members + held.members,
                    words=f"{open_set.words}\n{held.words}",
                    sentence=n,
                    block=block,
                    loose=open_set.loose + held.loose,
                )
            elif open_set is not None:
                yield from _tell(open_set)
            open_set = held
    if open_set is not None:
        yield from _tell(open_set)


def _tell(held: _Set) -> Iterator[_Set]:
    if 2 <= len(held.members) <= 10:
        yield held


def _elsewhere(doc: Document, p: Portion) -> bool:
    quoted = doc.in_quotation(p.span)
    return bool(quoted) and doc.text[p.span.start - 1 : p.span.start] in "‘'"


def _adds(p: Portion) -> bool:
    """Whether a share has no verb of its own and goes on with what was said of the one before."""
    return (
        re.fullmatch(r"[\W_]*(?:and |but |while |to )?(?:[\w’'.&-]+[ \n]){0,5}[\W_]*", p.head) is not None
        and not re.search(r"\b(?:won|took|had|said|voted|backed|held|holds|owns|owned|favou?red)\b", p.head)
        and re.match(
            r"[\W_]*(?:$|(?:in|on|for|at|among|by|of|against|to|from|with|after|within|under|a|last|this)\b)|[ \n]*[,;.(]", p.predicate
        )
        is not None
    )


def _within(found: Sequence[Portion], text: str, n: int, block: Block) -> Iterator[_Set]:
    """The sets of a sentence: a share of a share and a share of something else open a new one."""
    current: list[Portion] = []
    loose: list[float] = []
    rate: Portion | None = None
    excluded = False
    for i, p in enumerate(found):
        nested = _nested(p) or _of_told(current, p)
        bad = (_not_a_share(p) and not (current and _holders.acted(current[0], p))) or (excluded and bool(i) and _adds(p) and not _wholes.remainder(p))
        if bad:
            excluded = not _COUNTED.match(p.tail) and not p.head.rstrip().endswith("(") and not re.search(r"\([^)]*$", p.head)
            if re.search(r"\b(?:against|from|than|compared with)\b[^,;]{0,12}$", p.head):
                excluded = False
            loose.append(p.value)
            rate = p if _RATE.search(p.head[-70:]) else None
            continue
        if rate is not None and not current and _wholes.remainder(p):
            # "Turnout was 37 percent; the other 73 percent stayed at home".
            current.append(rate)
            loose.remove(rate.value)
        excluded = False
        if _SUBSET.search(p.head) and (current or i):
            loose.append(p.value)
            continue
        if current and (nested or _other_whole(current, p)) and not _OF_REST.search(p.head) and not (nested and _same_pronoun(current, p)):
            yield _Set(tuple(current), text, n, block, tuple(loose))
            loose = [q.value for q in current]
            current = []
        current.append(p)
        if _OF_REST.search(p.head):
            yield _Set(tuple(current), text, n, block, tuple(loose))
            current, loose = [], []
    if current:
        yield _Set(tuple(current), text, n, block, tuple(loose))


#: Another time than that of the facts: a question, a condition, a forecast.
_SUPPOSED = regexp(r"\?|\b[Ii]f\b|\bafford\b|\b(?:expected|projected|forecast|likely|predicted|hoped) to\b|\byears from now\b")


def _nested(p: Portion) -> bool:
    """Whether a share is one of a share; "the other 41 percent" is none."""
    if re.search(r"\bthe (?:other|remaining)[ \n]$", p.head):
        return False
    return _NESTED_TAIL.match(p.tail) is not None or _NESTED_HEAD.search(p.head) is not None


def _of_told(current: Sequence[Portion], p: Portion) -> bool:
    """Whether a share is of some who were told before: "70 percent were men; 40 percent of the men were under 25"."""
    noun = p.whole[1]
    return len(noun) > 2 and noun not in _wholes.PRONOUNS and any(re.search(rf"\b{re.escape(noun)}", q.predicate.lower()) for q in current)


def _not_a_share(p: Portion) -> bool:
    if _wholes.remainder(p) or re.match(r"[ \n]as[ \n]", p.tail):
        # "Engineers rate 21 percent as good".
        return False
    rate = _RATE.search(p.head[-70:])
    if rate and not _SHARING.search(rate.group()):
        return True
    if _COUNTED.match(p.tail):
        return True
    if re.match(r"[ \n]last[ \n](?:year|month|week|season)\b", p.tail) and re.search(r"\b(?:was|were|had|held|took|won|received|got)[ \n]$", p.head):
        return False
    if re.search(r"\b(?:against|compared (?:with|to)|versus)[ \n]$", p.head) and re.match(r"[ \n]for\b(?![ \n]the[ \n](?:country|nation|region|state|whole|year|same|previous|city|industry|market|average)\b)", p.tail):
        return False
    return (_NO_HEAD.search(p.head[-70:]) is not None and _UP.search(p.head[-40:]) is None and not (p.whole[1] and _DEALT.search(p.head))) or _NO_TAIL.match(p.tail[:80]) is not None


def _same_pronoun(current: Sequence[Portion], p: Portion) -> bool:
    return current[0].whole[1] in _wholes.PRONOUNS and current[0].whole == p.whole


def _other_whole(current: Sequence[Portion], p: Portion) -> bool:
    return p.whole[1] != "" and not _wholes.remainder(p) and any(q.whole[1] and not _wholes.same_whole(q.whole, p.whole) for q in current)


#: "The Herald poll".
_POLL = regexp(r"\b(?P<name>[A-Z][\w/-]+)[ \n](?:poll|survey)\b")
_STAKES = regexp(r"\b(?:own(?:s|ed|ers?)?|stakes?|shares?|shareholders?|holds|held)\b")
#: "Penser, in which the group has a 72 percent stake": told of another by the way.
_RELATIVE = regexp(r"\b(?:in|of) which[ \n][^,;]*$")
_FOR_EVERY = regexp(r"[ \n](?:for|of|in|on|out of|from) (?:every|each)\b")


def _joins(doc: Document, held: _Set, more: _Set, n: int) -> bool:
    """Whether a sentence goes on with the whole of the set before it."""
    apart = n - held.sentence
    first = more.members[0]
    if (
        apart > 2
        or doc.text.count("\n\n", held.members[-1].span.end, first.span.start) > 1
        or _wholes.apart([*held.members, *more.members])
    ):
        return False
    if _other_whole(held.members, first) or _nested(first) or _RELATIVE.search(first.head) or _SUPPOSED.search(more.words):
        return False
    if _FOR_EVERY.match(first.tail):
        # "Women earn 80 cents for every dollar a man makes".
        return False
    front = _wholes.FRONT.search(first.head)
    last = held.members[-1]
    if front:
        # "The remaining 12% had no opinion. Of the 1,006 adults polled, ...".
        return apart == 1 and len(held.members) == 1 and _wholes.remainder(last) and not _OF_REST.search(first.head)
    if len(more.members) > 1 and 97 <= sum(p.value for p in more.members) <= 100.5:
        # They are a whole by themselves.
        return False
    if _SENTENCE_LABEL.fullmatch(first.head) and _SENTENCE_LABEL.search(last.head):
        # "Rated good: 74 percent of homes. Rated poor: 36 percent."
        return True
    if _wholes.remainder(first):
        return apart <= 2
    if apart > 1:
        return _contest.contest((*held.members, *more.members), f"{held.words}\n{more.words}")
    if re.match(r"(?:In|At|On|Among|Last|During|After|Before|For|By(?= (?:19|20)\d\d| the (?:time|end)| (?:last|this|next)\b)|Since|Until|Now|Today|Nowadays|Currently)[ \n](?!all\b|the (?:final|same|end))", more.words):
        # Another time, place or group.
        return False
    if re.match(r"[\W_]*(?:Another|A further|An additional)[ \n]$", first.head) and not first.whole[1]:
        return True
    if re.search(r"\b(?:another|the same|a second|a separate|other) (?:poll|survey|question|study)\b", more.words, re.IGNORECASE):
        return False
    if len({m["name"] for m in _POLL.finditer(f"{held.words}\n{more.words}")}) > 1:
        return False
    both = (*held.members, *more.members)
    # A whole named only now, in another paragraph, is hardly that of the shares before.
    named_now = _wholes.measured_now(held.members, first)
    elsewhere = named_now and held.block is not more.block and _wholes.sort(first.whole[1]) != "vote"
    if not elsewhere and len(exclusive(both)) > max(len(exclusive(held.members)), 1) and first in exclusive(both):
        return True
    if _contest.contest(both, f"{held.words}\n{more.words}"):
        # Two or more by their names go on with the winner's vote, also in a paragraph of their own.
        losers = len(more.members) > 1 and apart == 1 and sum(p.value for p in both) <= 120
        return held.block is more.block or _contest.rival(more.words) or losers
    if _holders.holding(both) and not (named_now and not _STAKES.search(held.words)):
        return True
    if _goes_on(held, more):
        return True
    held_front = any(_wholes.FRONT.search(p.head) for p in held.members)
    return held_front and held.block is more.block and _holders.holding((*both[:1], *both[1:]), fronted=True)


_SENTENCE_LABEL = regexp(r"(?:^|[ \n])[\W_]*[A-Z][^:.?!]{1,60}:[ \n]$")


def _goes_on(held: _Set, more: _Set) -> bool:
    """Whether shares that have not come to a whole yet are followed by those that make it up, or a little more."""
    first = more.members[0]
    if held.loose or more.loose or _wholes.measured_now(held.members, first) or re.search(r"\b(?:the|that|this)[ \n]$", first.head):
        # "Others feel the 50 percent is risky" tells the same share again.
        return False
    told = sum(p.value for p in held.members)
    return told < 97 and 100 < told + sum(p.value for p in more.members) <= _rows.NEAR_PERSONS and not any(p.whole[1] for p in more.members[1:])


_LABEL = regexp(r"^[\W_]*[\w’'.,&/ -]{2,50}?[:—–=( -]+[ \n]*(?:about |some )?$|^[\W_]*$")


def _lists(doc: Document) -> Iterator[Shares]:
    """Breakdowns in lists: an item for each part."""
    run: list[Portion] = []
    lead = ""
    last = ""
    for b in [*doc.blocks, None]:
        if b is not None and b.kind == "item":
            found = portions(doc, b.span)
            if len(found) == 1 and not _not_a_share(found[0]) and _LABEL.match(found[0].head):
                if not run:
                    lead = last
                run.append(found[0])
                continue
            if not found and run:
                continue
            run, lead = [], ""
            last = "many"
            continue
        if len(run) >= 2 and _evidence.breakdown(run, lead):
            yield Shares(tuple(p.value for p in run), tuple(p.span for p in run))
        run = []
        if b is not None:
            last = b.span.of(doc.text)
