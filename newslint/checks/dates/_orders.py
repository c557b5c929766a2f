"""Which of two dated events of a passage the text puts first: "arrested on June 9 after the robbery on June 3", "It had sailed on June 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates import _scripts
from newslint.checks.dates._passages import DATE, TIME, Passage
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp

D = f"[{DATE}{TIME}]"


class Order(NamedTuple):
    """Two times of which the text says that `first` is not later than `last`; `primary` is the one to report.

    `verbs` holds places in the passage that grammar has to confirm: a time's offset and the end of the word that it must go with.
    `told` is the offset of the time whose verb must tell what happened, not what was said or planned.
    """

    first: TimeExpression
    last: TimeExpression
    primary: TimeExpression
    why: str
    told: tuple[int, ...] = ()
    verbs: tuple[tuple[int, int], ...] = ()
    firm: bool = False  #: whether a verb of saying does as well: "announced it on June 3, after tests were done on June 9"


# "After", "before" ------------------------------------------------------------------------------------------------------

_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|\d+|a few|a couple of|a full)"
_COUNT = (
    rf"(?:(?:just|only|barely|about|almost|nearly|over|more than|less than|exactly|shortly|soon|immediately|right|long|well|even|hours|days|weeks|months|years|"
    rf"{_NUMBER} (?:\w+ )?(?:day|week|month|year|fortnight|hour|decade)s?)[ -])*"
)
_NO_TIME = (
    r"(?<!look )(?<!looks )(?<!looked )(?<!looking )(?<!named )(?<!called )(?<!sought )(?<!modeled )(?<!modelled )(?<!go )(?<!went )(?<!take )(?<!takes )(?<!\w-)"
)
_AFTER = (
    rf"{_COUNT}(?:{_NO_TIME}(?:after|once(?! (?:in|on|at|every|again|more|each|a)\b))|(?<!the )(?<!a )following|in the (?:wake|aftermath) of|subsequent to|on the heels of)\b"
    r"(?! all\b| (?:day|week|month|year|time)\b(?!s)| another\b| school\b| hours\b| dark\b| midnight\b|-|,| (?:[\w-]+ )?(?:years|months|weeks|decades|days|a series|a string) of\b)"
)
#: "Before the court" is in front of it.
_IN_FRONT = (
    r"(?! (?:the |a |an |his |her |its |their |[\w’']+(?:’s|'s) |two |three |some |\d[\d,]* )?(?:[\w-]+ ){0,3}?(?:court|judge|judges|jury|magistrates?|committee|subcommittee|panel|"
    r"parliament|congress|senate|house|council|commission|board|tribunal|lawmakers|mps|deputies|crowd|crowds|audience|fans|inquiry|"
    r"legislature|assembly|regulators?|voters|people|shareholders|cameras|reporters|spectators|long|noon|dawn|midnight|and)\b(?! (?:\w+ed|met|was|were|had|sat|voted)\b))"
)
_BEFORE = rf"{_COUNT}(?:before{_IN_FRONT}|prior to|ahead of|in advance of|in the run-up to|by the time)\b(?!,| that\b| too long)"
_REST = rf"(?:(?!{D})[^.;\n])"
#: A date that is no noun's: "after 2010, when", "after June 9 was ruled out".
_BARE = rf"(?! (?:the )?{D}(?! (?!(?:was|were|is|are|had|has|and|or|when|that|with|as|because|in|on|at|for|to|it|he|she|they|the)\b)[a-z]))"
#: What stands between "after" and its date: one clause, nothing planned, no other word of time.
_SIDE = (
    rf"(?P<side>(?:(?! (?:after|before|until|till|since|through|when|while|deadline|by|than|rescheduled|postponed|originally|would|will|due|scheduled|set for|set to|plans? (?:to|for)|planned|"
    rf"expected|bid (?:to|for)|proposed|extended to|hosting|to host|host)\b)(?!, (?:and|but|then)\b)(?!{D})[^.;:()—\n]){{0,100}}?)"
)
_PLAN_WORDS = r"to|will|would|until|by|before|after|since|that|who|which|and|but"
_OPEN = r"(?:^|[.;:!?”\"] |, (?:and|but) |, (?:and|but), | (?:and|but), | (?:and|but) |\b(?:was|is) (?:only )?|\bonly )(?:only |just |It was only )?"
#: Words that begin a clause of its own, to which "after" may belong.
_OWN_CLAUSE = regexp(
    r"\b(?:that|who|which|whose|where|when|while|and|but|or|because|as|if|whether|will|would|could|may|until|till|since|through|by|to (?!the\b|an?\b|[A-Z])|he|she|they|after|before|in order)\b"
)
_SAID = regexp(rf"(?:, (?:[\w’'.-]+ ){{1,5}}(?:said|says|added|announced|reported|wrote|confirmed)(?=,|$)|, according to [^,{DATE}]{{3,50}}(?=,|$))")
#: A day that something is for, or the last of a stretch: "the year ended Dec. 31".
_FOR_A_DAY = regexp(r"\b(?:(?:for|until|till|by|to|due|through|since|from|of)(?: the)?|(?:year|quarter|half|months?|weeks?|period)(?: \w+)? (?:ended|ending)(?: on)?) $")
#: "Flew home to show off the cup, a week after": what follows a comma and a count is the verb's.
_PURPOSE = regexp(r" to [a-z]+ [^,]*$")
_HAD = regexp(r"\b(?:had|’d|'d)\b")
#: The date is that of a clause of its own: "after the resignation of Benedict XVI, who died on Dec. 31".
_OF_WHO = regexp(r",? (?:who|which|whose|whom)\b")
_RELATIVE = regexp(r"^[^,]{0,60}, (?:which|who|that|whom)\b")

_TAIL = [(regexp(rf"(?P<m>{D})(?P<gap>{_REST}{{0,90}}?)[,—–(]? ?(?<![\w’'-])(?P<c>{c}){_BARE}{_SIDE}(?P<s>{D})", re.IGNORECASE), why) for c, why in ((_AFTER, "after"), (rf"{_BEFORE}", "before"))]
_TAIL += [
    (regexp(rf"(?P<m>{D})(?P<gap>{_REST}{{0,90}}?)[,—–(]? ?(?<![\w’'-])(?P<c>{_NUMBER} (?:\w+ )?(?:day|week|month|year|fortnight|hour|decade)s? {why})(?P<side>) (?:the )?(?P<s>{D})(?! (?:was|were|is|had|has)\b)", re.IGNORECASE), why)
    for why in ("after", "before")
]
_TAIL.append((regexp(rf"(?P<m>{D})(?P<gap>{_REST}{{0,60}}?),? (?P<c>having)\b{_SIDE}(?P<s>{D})", re.IGNORECASE), "after"))
#: Acts that answer what has happened: "was fined on June 3 over a match played on June 9".
_ANSWERED = (
    r"\b(?:apologi[sz]ed|banned|fined|charged|arrested|sued|critici[sz]ed|condemned|suspended|dismissed|sacked|fired|jailed|convicted|thanked|praised|blamed|admitted|confessed|denied|questioned|raided|searched|"
    r"honou?red|compensated|deported|mourned|protested|retaliated|responded|reacted|concluded|ruled|found|disciplined|reprimanded|cautioned|acquitted|cleared|indicted|complained|testified|resigned|quit|recalled)\b"
)
_NEVER = r"to|will|would|could|due|scheduled|planned|upcoming|next|coming|until|by|before|after|ahead|than|expected|and|or|but|if"
_OF_OLD = rf"(?: (?!(?:{_NEVER})\b)[\w’'-]+){{1,7}}?"
#: What such an act answers: something done by then, an offence, or a disaster.
_MATTER = (
    rf"(?P<gap>(?: (?!(?:{_NEVER}|since)\b)[\w’'-]+,?){{0,5}}?),? (?P<c>over|for|about|against|to|acting on|in response to|because of|into|of|that)"
    rf"(?P<side>{_OF_OLD} (?:\w+ed|made|held|taken|given|sent|written|wrote|said|told|seen|found|stolen|paid|sold|set|shot|won|lost|cut) (?:[a-z]+ ){{0,3}}?(?:on|in) "
    rf"|(?<= over){_OF_OLD} (?:on|in|of) |(?<= that) the (?:\w+ )?(?:crash|death|deaths|fire|blaze|attack|explosion|shooting|bombing|robbery|murder|killing|accident|collapse|sinking|derailment)(?: of [\w’' -]{{3,30}}?)? (?:on|of|in) )"
    rf"(?:the )?(?P<s>{D})"
)
_TAIL += [
    (regexp(rf"{_ANSWERED}(?: (?!(?:{_PLAN_WORDS})\b)[\w’'-]+){{0,5}}? (?:on|in) (?P<m>{D}){_MATTER}"), "after"),
    (regexp(rf"(?:^|[.;!?”\"\n] ?)(?:On|In) (?P<m>{D}),?(?: (?!(?:{_PLAN_WORDS})\b)[\w’'-]+,?){{1,6}}? {_ANSWERED}{_MATTER}"), "after"),
]
_FRONT = [
    (regexp(rf"{_OPEN}(?P<c>{c}){_BARE}{_SIDE}(?P<s>{D})(?P<gap>{_REST}{{1,150}}?)(?P<m>{D})", re.IGNORECASE), why)
    for c, why in ((rf"(?:{_AFTER}|having\b)", "after"), (_BEFORE, "before"))
]


#: "Returned after 62 years": no event.
SO_LONG = regexp(r" (?:an? |about |some |almost |nearly |over |more than |just |only )*[\w.-]+(?: and a half)? (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|seasons?)\b(?! (?:after|before|since|later|earlier|ago))")


def by_words(p: Passage) -> Iterator[Order]:
    """What "after" and "before" say inside a sentence."""
    for each, why in _TAIL:
        for m in each.finditer(p.text):
            gap = _SAID.sub("", m["gap"])
            if p.text[m.end("gap")] == "," and re.match(_NUMBER, m["c"]):
                gap = _PURPOSE.sub("", gap)
            fronted = re.search(r"(?:^|[.;:!?”\"] |, (?:and|but|which|who) |^\w+, )(?:On |In |on |in |By )?$", p.text[: m.start("m")]) is not None
            if _OF_WHO.search(m["side"]) or SO_LONG.match(m["side"]):
                continue
            if _OWN_CLAUSE.search(gap if not fronted else re.sub(r"^,? (?:he|she|they)\b", "", gap)) or _for_a_day(p.text, m):
                continue
            firm = why == "after" and not gap.strip(" ,") and re.search(r"\b(?:was|were|had|\w+ed)\b", m["side"]) is not None
            yield _order(p, m, why)._replace(firm=firm)
    for each, why in _FRONT:
        for m in each.finditer(p.text):
            gap = m["gap"]
            if _RELATIVE.match(gap) or gap.startswith((" which", " who")) or _for_a_day(p.text, m):
                continue
            if re.search(r"\b(?:before|after|until|since|when|while|than)\b|, (?:and|but)\b", gap) or (why == "after" and _HAD.search(gap)):
                continue
            if "," not in gap and not re.search(rf"[\w’'] (?:on |in )?(?:the )?{D}", p.text[m.start("s") - 4 : m.start("s") + 1]):
                continue
            yield _order(p, m, why)


def _for_a_day(text: str, m: re.Match[str]) -> bool:
    if re.search(r"\buntil $", text[: m.start("m")]) and re.fullmatch(r",?", m["gap"]) and m["c"].lower().endswith("after"):
        return False  # "ran the town until 1991 after winning office in 1995"
    return any(_FOR_A_DAY.search(text, max(m.start(g) - 30, 0), m.start(g)) and not text[: m.start(g)].endswith((" of ", " of the ")) for g in ("m", "s"))


def _order(p: Passage, m: re.Match[str], why: str) -> Order:
    main, side = p.of(m, "m"), p.of(m, "s")
    told = (m.start("m"),)
    return Order(side, main, main, why, told) if why == "after" else Order(main, side, main, why, told)


# "Then", "before that", "had" -------------------------------------------------------------------------------------------

_NEXT = regexp(
    rf"(?P<m>{D})(?P<gap>(?:(?!{D})[^;]){{0,120}}?)(?<![\w-])(?P<c>then(?!-)|(?:{_NUMBER} (?:\w+ )?(?:day|week|month|year)s? )?(?:later|afterwards?|after that)|subsequently|thereafter|eventually)"
    rf"(?! (?:this|that|in the|today|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))\b|than\b)(?P<side>(?:(?!{D})[^.;]){{0,70}}?)(?P<s>{D})",
    re.IGNORECASE,
)
_BACK = regexp(
    rf"(?P<m>{D})(?P<gap>(?:(?!{D})[^;]){{0,120}}?)(?<![\w-])(?P<c>before that|prior to that|beforehand|previously|(?:{_NUMBER} (?:\w+ )?(?:day|week|month|year)s? )?earlier)"
    rf"(?! (?:this|than|in the|today)\b)(?P<side>(?:(?!{D})[^.;]){{0,70}}?)(?P<s>{D})",
    re.IGNORECASE,
)
#: "Was followed by", "the first, on June 9 ...; the second, on June 3".
_FOLLOWED = regexp(rf"(?P<m>{D})(?P<gap>{_REST}{{0,60}}?)\b(?P<c>(?:was|were|is|came) followed by|led to|paved the way for|gave way to)(?P<side>{_REST}{{0,90}}?)(?P<s>{D})", re.IGNORECASE)
_PRECEDED = regexp(rf"(?P<m>{D})(?P<gap>{_REST}{{0,60}}?)\b(?P<c>(?:was|were|is|came) preceded by|came on top of|grew out of|stemmed from|came in response to)(?P<side>{_REST}{{0,90}}?)(?P<s>{D})", re.IGNORECASE)
_COUNTED = regexp(
    rf"\bthe first(?: [\w’-]+){{0,3}},? (?:which |that )?(?P<gap>(?:[\w’-]+,? ){{0,6}}?)(?:on|in|at) (?P<m>{D})(?:(?!{D})[^\n]){{0,90}}?(?:[;.,] (?:and |but )?| and )(?P<c>the (?:second|third|next|last|other))(?: [\w’-]+){{0,3}},? (?P<side>(?:[\w’-]+,? ){{0,6}}?)(?:on|in|at) (?P<s>{D})",
    re.IGNORECASE,
)
_CAME = {
    way: regexp(rf"(?P<m>{D})(?P<gap>(?:(?!{D})[^.;]){{0,90}})[.;] (?:That|This|It|Which) (?:came|was|happened|followed|fell|took place) (?P<c>{_COUNT}{way})\b(?P<side>{_REST}{{0,80}}?)(?P<s>{D})")
    for way in ("before", "after")
}
_AWAY = regexp(r"\b(?:until|till|since|before|after|than|for|next|last|due|when|while|whose|expected|scheduled|planned|will|would)\b", re.IGNORECASE)
_PARTED = regexp(r"\b(?:until|till|than|when|while|whose|expected|scheduled|planned|will|would|since)\b", re.IGNORECASE)
_HAD_DONE = regexp(
    rf"(?:[.;!?”\"] |\n)(?!(?:By|When|Until|Since|After|Before|As|While|Once|Although|Though|If)\b)(?P<subject>(?:(?!{D})[^.;:,“”\"\n]){{1,60}}?)(?:, [^,{DATE}]{{3,40}} said,)? had (?P<verb>(?:(?:been|also|already|first|only|just|\w+ly) )*[\w-]+)(?P<rest>(?:(?!{D})[^.;:]){{0,110}}?)(?P<s>{D})",
)
_HAD_NOT = regexp(
    r"\b(?:planned|hoped|expected|promised|scheduled|due|vowed|intended|wanted|agreed|meant|postponed|asked|pledged|to be|said|told|warned|announced|predicted|called|ordered|not|never|thought|been going)\b"
)
_REPORTED = regexp(r"\b(?:said|says|told|found|showed|shows|learned|knew|believed?|claimed|revealed|that|who|which|after|because|whether|if|when)\b")
_NARROW = regexp(r"\b(?:by|until|till|before|since|for|to|than|from)(?: the)? $")


def across(p: Passage) -> Iterator[Order]:
    """What "then", "before that" and "had" say of the sentence before; the passage holds two sentences at most."""
    for each, why in ((_NEXT, "later"), (_BACK, "earlier"), (_FOLLOWED, "later"), (_PRECEDED, "earlier"), (_COUNTED, "later"), (_CAME["before"], "later"), (_CAME["after"], "earlier")):
        for m in each.finditer(p.text):
            if m["gap"].count(". ") > 1 or m["side"].startswith((", and ", " and ")) or _AWAY.search(m["side"]) or _PARTED.search(m["gap"][-40:]) or _for_a_day(p.text, m):
                continue
            if m["c"].lower() == "previously" and not _HAD.search(p.text[max(m.start("c") - 12, 0) : m.start("c")]):
                continue  # "was previously held in 2014": before now
            main, side = p.of(m, "m"), p.of(m, "s")
            told = (m.start("m"), m.start("s"))
            yield Order(main, side, side, why, told) if why == "later" else Order(side, main, side, why, told)
    for m in _HAD_DONE.finditer(p.text):
        before = [i for i in p.at if i <= m.start()]
        if not before or _HAD_NOT.search(m["verb"]) or _REPORTED.search(m["subject"]) or _NARROW.search(p.text[: m.start("s")]):
            continue
        if re.search(r"\b(?:until|when|but|and)\b", m["rest"]) or re.match(r"set (?:for|to)\b", m["verb"].split()[-1] + m["rest"]):
            continue
        last = p.at[before[-1]]
        if all(p.at[i].kind == "date" for i in before) and p.of(m, "s").kind == "date":
            yield Order(p.of(m, "s"), last, p.of(m, "s"), "had", (before[-1],))


# Natural order ----------------------------------------------------------------------------------------------------------


class Event(NamedTuple):
    """A stage of a story with its time: the stages that its words may be of, and where the words stand."""

    at: int
    stages: frozenset[str]
    start: int
    end: int
    clause: tuple[int, int]


_CUT = regexp(r"[.;:!?—\n]+\s")
_SUBORDINATE = regexp(r"\b(?:after|before|following|until|while|when|ahead of|prior to|since)\b")
_OF_A_NOUN = regexp(r"\b(?:in|of|over|for|with|from|after|before|to) [\w-]+ (?:was|were|had|has|that|which|in|at|of|on|and)\b|\b(?:in|of|over|for|with|from|after|before|to) [\w-]+[,.;]")
#: Stages that "the June 3 ..." may name.
_NOUNS = frozenset(("crime", "disaster", "verdict", "final", "semi-final", "trial", "arrest", "war", "peace"))
_FRONTED = regexp(r"(?:^|[.;:!?”\",] |\n|\band |\bbut |\bthen )\s*(?:[Oo]n|[Ii]n|[Bb]ack in|[Ll]ate on|[Ee]arly on|[Aa]t)?(?: the)?\s*$")
_PLANNED = regexp(r"\b(?:due|scheduled|supposed|expected|planned|plans?|hop(?:ed|es)|meant|was to|were to|had been set|not|never|n[’']t|without|failed|deadline|would|(?:told|said|says)(?!,)|agreed to)\b")
_OTHER_CASE = regexp(
    r"\b(?:again|another|second|other|others|different|separate|unrelated|third|fourth|sister|rival|twin|latest|an? new|new (?:one|ones)|also|fellow|next|brother|colleague|companion|similar|previous|previously|earlier|former|formerly|"
    r"successor|replacement|predecessor|deputy|re-\w+|reopen\w*|restarted|resumed|relaunched|rebuilt|rearrested|remarried|reelected|each|every|annual|both|first \w+ (?:was|were))\b",
    re.IGNORECASE,
)
_LINKED = regexp(
    r"^(?:[^.;,]{0,60}?)[,;—(]*(?:,? [\w’' ]{3,40} (?:said|says),?)?(?:,? (?:and|but|then|before|with|when))*(?: (?:he|she|it|they|was|were|is|are|had|has|have|been|to|will|be|later|then|finally|eventually|due|expected|"
    r"scheduled|also|only|(?:his|her|its|their|the|that|this) (?:[\w-]+ )?(?:body|remains|wreckage|car)?))*,? ?$",
    re.IGNORECASE,
)
#: "He left on June 9": what is left is the place just named.
_NEXT_HE = regexp(r"[^.;]{0,40}[.;]\s+(?:He|She|They|It|The \w+) (?:\w+ly )?")
_LEFT = regexp(r" (?:again |there |the (?:city|town|capital|country|island|port) )?(?:on|at) (?:the )?")
_ACCORD = regexp(r"\b(?:treat(?:y|ies)|accords?|agreements?|pacts?|protocols?|conventions?)\b", re.IGNORECASE)
#: Hours can be compared only where both are of one day.
_SAME_DAY = regexp(r"\b(?:that|the) (?:very )?same \w+\b|\b(?:later|earlier) that \w+|\bon the day\b|\bthat (?:day|morning|afternoon|evening)\b", re.IGNORECASE)
_PRONOUN = regexp(r"\b(?:he|she|it|they|him|her|them|his|its|their|there|who|which)\b", re.IGNORECASE)
#: A day may be gained, and "first arrested" looks to another time.
_TIME_ZONES = regexp(r"\b(?:date line|dateline|time zones?|gain(?:ed|ing) a day|local time)\b", re.IGNORECASE)
_KIN = regexp(r"\b(?:parents?|father|mother|wife|husband|son|daughter|brother|sister|grand\w+|uncle|aunt|cousin|child|children|widow)(?:’s|'s|’|')?\b", re.IGNORECASE)
_COMMON = frozenset("with from that this have been were their there about which would could after before police said when where they company people city".split())


def natural(p: Passage) -> Iterator[Order]:
    """Dated events of one story whose order nature fixes."""
    events = [e for i in sorted(p.at) if p.text[i] == DATE or _SAME_DAY.search(p.text) for e in _events(p, i)]
    for k, a in enumerate(events):
        for b in events[k + 1 :]:
            if a.at == b.at or p.text[a.at] != p.text[b.at]:
                continue
            between = p.text[max(a.at + 1, a.end) : b.start]
            if "arrival" in a.stages and "departure" in b.stages and (_LINKED.match(between) or (_NEXT_HE.fullmatch(between) and _LEFT.fullmatch(p.text, b.end, b.at))):
                # A visit: "arrived in Rome on June 3 and left on June 9", "arrived on June 3. He left on June 9".
                yield Order(p.at[a.at], p.at[b.at], p.at[b.at], "nature", (), ((a.at, a.end), (b.at, b.end)))
                continue
            pairs = {(x, y) for x in a.stages for y in b.stages if _scripts.in_order(x, y)} | {(y, x) for x in a.stages for y in b.stages if _scripts.in_order(y, x)}
            ways = {early in a.stages and late in b.stages for early, late in pairs}
            if len(ways) != 1 or not _same_case(p.text, a, b, pairs) or _years_apart(p, a, b):
                continue
            forward = ways == {True}
            if forward and b.stages & _scripts.ANEW and _HAD.search(p.text, max(b.clause[0], a.at + 1), b.end):
                continue  # "left on June 9. He had arrived on June 3": an earlier turn of the same kind
            if not forward and not _looking_back(p.text, a, b, {early for early, _ in pairs}):
                continue
            first, last = (a, b) if forward else (b, a)
            ends = tuple((e.at, e.end) for e in (a, b))
            yield Order(p.at[first.at], p.at[last.at], p.at[b.at], "nature", (), ends)


def _events(p: Passage, i: int) -> Iterator[Event]:
    """The event that a time is of: told by the last words of its clause before it, or after it where only a preposition stands before."""
    text = p.text
    floor = max([m.end() for m in _CUT.finditer(text, 0, i)] + [j + 1 for j in p.at if j < i] + [0])
    left = text[floor:i]
    ceiling = min([m.start() for m in _CUT.finditer(text, i)] + [j for j in p.at if j > i] + [len(text)])
    right = text[i + 1 : ceiling]
    noun = re.match(r"(?:’s|'s)? (?:[\w-]+ )?[\w-]+", right)
    found: list[tuple[int, int, str]] = []
    if noun and (re.search(r"\b(?:the|a|an|his|her|its|their|’s|'s) $", left) or _OF_A_NOUN.search(left.rstrip() + noun[0] + right[noun.end() : noun.end() + 8])):
        found = [(a + i + 1, b + i + 1, n) for a, b, n in _scripts.hits(noun[0]) if n in _NOUNS]
    if not found:
        cut = max([m.end() for m in _SUBORDINATE.finditer(left)] + [0])
        found = [(a + floor + cut, b + floor + cut, n) for a, b, n in _scripts.hits(left[cut:])]
        last = min((start for start, end, _ in found if end == max(h[1] for h in found)), default=0)
        found = [h for h in found if h[1] > last]
    if not found:
        direct = [(a + i + 1, b + i + 1, n) for a, b, n in _scripts.hits(right[:40]) if a < 2]
        found = [h for h in direct if h[0] == direct[0][0]]
    if not found and _FRONTED.search(text[max(floor - 2, 0) : i]):
        found = [(a + i + 1, b + i + 1, n) for a, b, n in _scripts.hits(right)]
        first = min((start for start, _, _ in found), default=0)
        found = [h for h in found if h[0] == first]
    if not found:
        return
    start, end = min(h[0] for h in found), max(h[1] for h in found)
    comma = re.search(r"[,;]|\b(?:and|but|then|who|which|before|after)\b", text[max(i, end) : ceiling])
    a, b = min(floor, start), max(i, end) + comma.start() if comma else max(ceiling, end)
    if _PLANNED.search(text, max(a, start - 40), end) or (_FOR_A_DAY.search(text, max(i - 30, 0), i) and not text[:i].endswith((" of ", " of the "))):
        return
    yield Event(i, frozenset(h[2] for h in found), start, end, (a, b))


_BACK_AGAIN = regexp(r"\b(?:had|having|who|which|whose|after|following|since)\b|\b(?:the|his|her|its|their|that|this|whose|’s|'s) (?:[\w-]+ )?$")


#: Stages that a thing named once goes through once.
_OF_ONE_THING = frozenset(("start", "bill", "passage", "signing", "ratification", "building", "founding"))
_IT_WAS_FOUNDED = regexp(r"\s*It (?:was|had been) (?:first )?(?:formed|founded|established|set up|created|built|incorporated)")


def _looking_back(text: str, a: Event, b: Event, early: set[str]) -> bool:
    """Whether the second event told is the earlier stage of the same story, and no new story of the same kind."""
    if _BACK_AGAIN.search(text[max(b.clause[0], a.at + 1) : b.start]) or _HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        return True
    if re.search(r" (?:that|which|who) ", text[b.start : b.end]):
        return True  # "ending a strike that began on Feb. 19"
    if a.stages & _scripts.ENDED:
        return False
    if re.search(r"[.;!?\n]", text[a.at : b.start]):
        if "purchase" in early and re.match(r" (?:it|them)\b(?! back)", text[b.end :]):
            return True
        if a.stages & _scripts.HELD:
            early = early - {"arrest"}
        return not early & _scripts.ANEW or _IT_WAS_FOUNDED.match(text[b.clause[0] : b.end]) is not None
    if early <= _OF_ONE_THING and re.search(r", (?:which|that) (?:was |were )?$", text[: a.start]) and re.fullmatch(r", (?:was |were )?", text[a.at + 1 : b.start]):
        return True  # "the strike, which ended on May 12, began on May 30"
    return bool(early & _scripts.ONCE)


#: Years between two stages of one disaster.
_LONG_AFTER = 5


def _years_apart(p: Passage, a: Event, b: Event) -> bool:
    """Whether a disaster and what followed are told of times so far apart that they are two stories."""
    years = [p.at[e.at].year for e in (a, b)]
    return "disaster" in a.stages | b.stages and None not in years and abs((years[0] or 0) - (years[1] or 0)) > _LONG_AFTER


def _same_case(text: str, a: Event, b: Event, pairs: set[tuple[str, str]]) -> bool:
    """Whether two events of a passage are told of the same person or thing."""
    if _TIME_ZONES.search(text) or any(text[: e.start].endswith("first ") and e.stages & _scripts.ANEW for e in (a, b)):
        return False
    if any(_OTHER_CASE.search(text, e.clause[0], e.start) or _OTHER_CASE.search(text, e.end, e.clause[1]) for e in (a, b)):
        return False
    if _KIN.search(text, *b.clause):
        return False
    if pairs & _scripts.JOINED:
        return True
    if ("passage", "signing") in pairs and _ACCORD.search(text):
        return False  # a treaty is signed before a parliament passes it
    between = text[min(a.at, a.end) : min(b.start, b.at)]
    if not re.search(r"[.;!?\n]", between):
        start = max(a.at + 1, a.end)
        if re.fullmatch(r"(?:.*[.!?] )?", text[: a.start], re.DOTALL) and text[a.start].isupper() and text[start:].startswith(","):
            return True  # "Born in 1962, the composer ..."
        return bool(_LINKED.match(text[start : b.start])) or bool(_shared(text, a, b)) or bool(_PRONOUN.search(text, start, b.end))
    return bool(_PRONOUN.search(text, *b.clause)) or bool(_shared(text, a, b))


def _shared(text: str, a: Event, b: Event) -> set[str]:
    """The stems that two clauses have in common."""
    one, two = ({w.lower()[:5] for w in re.findall(r"[A-Za-z][\w’-]{3,}", text[e.clause[0] : e.clause[1]]) if w.lower() not in _COMMON} for e in (a, b))
    return one & two
