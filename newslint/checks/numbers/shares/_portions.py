"""The shares that a sentence gives (per cents, fractions, "one in five"), each with the words that belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Portion(NamedTuple):
    """One share: what it comes to at least (per cents), the words of its own clause before it and after it."""

    value: float
    span: Span
    head: str
    tail: str
    #: The noun of which it is a share ("vote" in "40% of the vote"), with its owner; empty where none is given.
    whole: tuple[str, str]
    #: The words after the share and its whole.
    predicate: str
    fraction: bool = False
    #: Digits after the point.
    decimals: int = 0


_PARTS = {
    "half": 50.0,
    "third": 100 / 3,
    "quarter": 25.0,
    "fifth": 20.0,
    "sixth": 100 / 6,
    "seventh": 100 / 7,
    "eighth": 12.5,
    "tenth": 10.0,
}
_COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "other": 1,
    "remaining": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "nine": 9,
}
_FRACTION = regexp(
    r"(?<![\w-])(?:(?P<count>a|an|one|other|remaining|two|three|four|five|six|seven|nine)[ \n-](?P<part>third|quarter|fifth|sixth|seventh|eighth|tenth)s?"
    r"|(?P<half>half))(?![\w-])(?P<next>[ \n][\w’'-]+|[,.;:)]|)",
    re.IGNORECASE,
)
#: "A third man", "half an hour", "the second half": no shares.
_NO_FRACTION = regexp(
    r"\b(?:first|second|opening|closing|last|top|bottom|latter|final|each|better|and a|in|by|every|this|next|previous|fourth|third|upper|lower|northern|southern|eastern|western|his|her|at)[ \n]$",
    re.IGNORECASE,
)
_AFTER = regexp(
    r"[ \n](?:of|to|in|on|for|by|from|at|with|into|under|over|between|among|through|after|never|none|nothing|are|is|was|were|be|go|goes|went|going|sa(?:y|ys|id)|ha[ds]|have|will|would|could|did|do|come|comes|came|stay\w*|live[sd]?|work\w*|vote[sd]?|back(?:ed|s)?|oppos\w+|favou?r\w*|support\w*"
    r"|undecided|or|and|thought|think|thinks|believe[sd]?|want(?:ed|s)?|rent(?:ed|s)?|owns?|owned|reject\w*|approv\w*|agreed?|disagreed?|belongs?|male|female|white|black|\w+ing|\w+ed|got|gets?|grew|took|chose|died|left|lost|kept|against|no|yes|each|the|its|their|his|her|those|all|left|leave|prefer\w*|chose|pick\w*|belonged|against|saw|ran|fell|felt|held|paid|gave|sold|spent|slept|drank|ate|built|drove|rode|wore|bought|knew|met|spoke|failed|passed|made)$"
)
_NOT_HALF = regexp(r"[ \n](?:an?|hour|time|century|million|billion|past|brother|sister|marathon|dozen|as|price|term|day|mile|year)$")
_RATIO = regexp(r"(?<![\w-])0\.\d{1,3}(?=[ \n]of[ \n])")
#: "On 34", "19 were undecided": per cents whose sign was left with the first.
_BARE_BEFORE = regexp(r"(?:\b(?:on|at|with|had|has|took|won|to|by|for)|[A-Z][\w-]+[’']s)[ \n]$")
#: "The Greens 14.8, the Left 9.9 and the Farmers' party 8.2": the numbers layer reads none after a name.
_BARE_NAMED = regexp(
    r"(?:[,;]|\band)[ \n](?:(?:the[ \n])?(?:[A-Z][\w’'-]+[ \n]){1,3}(?=\d\d?\.)|the[ \n](?:[A-Z][\w’'-]+[ \n]){1,3}(?=\d\d?(?!\d))|the[ \n][A-Z][\w’'-]+[ \n]party[ \n])(?P<value>\d\d?(?:\.\d\d?)?)(?=[,;.)](?!\d)|[ \n](?:and|with|while)\b)"
)
_BARE_AFTER = regexp(
    r"[ \n](?:for|said|says|backed|favou?red|oppose[ds]?|opposed|against|were|was|in favou?r|undecided|no|yes|unsure|did|had no|disapprove[ds]?|support(?:ed|s)?)\b"
)
#: "Adults up to 64 for 52%": an age.
_BOUND = regexp(r"\b(?:up to|under|over|aged?|above|below|between|\d+ (?:to|and))[ \n]$")
_BREAK = regexp(
    r"[,;:—](?=\s)|[ \n]—|\((?=\w)|\)|\b(?:and|while|whereas|but|leaving)\b|\bwith\b(?![^,;]*(?:,|\band\b))|\b(?:to|against)\b(?=[ \n](?:[A-Z][\w’'.-]*[ \n]){1,4}$)|\bagainst\b(?=[ \n](?!and\b|to\b)(?:\w+[ \n]){0,2}$)|\b(?:that|who|which)\b(?=[ \n]the[ \n](?:other|rest|rem))"
)
_OF = regexp(r"^[ \n](?:of|in)[ \n](?P<np>(?:[^,;:.()—]|(?<=\d)[,.](?=\d)){2,70})")
_HALF_THE = regexp(r"^[ \n](?P<np>(?:the|its|their|all|his|her)[ \n](?!other|rest|remain)[^,;:.()—]{2,70})")
_STOP = regexp(
    r"\b(?:that|who|which|said|says?|was|were|is|are|be|been|had|has|have|will|would|went|go|goes|going|come|comes|came|for|in|on|at|to|by|with|from|and|or|but|while|as|than|if|when|after|before|thought|think|thinks|want|wanted|wants|believe[ds]?|backed|favou?r\w*|support\w*|oppos\w+|voted|(?<=s[ \n])[a-z]+ed|(?<=people[ \n])[a-z]+ed|(?<=[a-z]{4}[ \n])[a-z]+s(?=[ \n](?:an?|the|no|its|their)\b)|died|drawn|taken|sold|spent|sent|grown|bought|built|held|given|got|gets?|grew|fell|rose|took|gave|won|lost|made|chose|left|kept|abroad|overseas|voting|rent|own|owns|live[ds]?"
    r"|polled|surveyed|asked|questioned|interviewed|cast|could|should|did|do|does|not|reject\w*|approv\w*|against|voting|living|work|works|worked|working|going|using|planning|saying|leaving|wanting|staying|now|last|this|each|among|also|report\w*|agreed?|disagreed?|chose|prefer\w*)\b"
)
_DETERMINER = regexp(
    r"^(?:(?:the|all|a|an|its|their|his|her|our|these|those|this|that|some|valid|total|popular|national|overall|registered|likely|eligible|adult|first-choice|[\d,.]+)[ \n]+)+"
)


#: "Some 53%" is 53%.
_SOME = regexp(r"some\b", re.IGNORECASE)


def percent(q: Quantity, lead: str = "") -> float:
    """What a quantity comes to at least, in per cents."""
    value = q.low if q.kind == "percent" else q.low * 100
    if q.bound == "max":
        return 0.0
    if not q.approximate or _SOME.match(lead):
        return value
    # "About 54 percent" was not rounded to tens.
    return value * (0.95 if value % 5 == 0 else 0.98)


_RANGE = regexp(r"\b[Bb]etween[ \n](?:\w+[ -]?\w*)[ \n]and[ \n]$")


def portions(doc: Document, sentence: Span) -> list[Portion]:
    """The shares of a sentence in their order."""
    found = sorted(_found(doc, sentence), key=lambda f: f[1].start)
    # "Between a third and two-fifths" is one share.
    found = [f for i, f in enumerate(found) if not (i and _RANGE.search(doc.text, max(found[i - 1][1].start - 9, 0), f[1].start))]
    return _own_words(doc, sentence, found)


def _found(doc: Document, sentence: Span) -> Iterator[tuple[float, Span, bool]]:
    text = doc.text
    taken: list[Span] = []
    bare: list[Span] = []
    percents = 0
    # "Of every pound, 47p goes on ...".
    hundred = re.search(r"\b(?:of|in|for)[ \n](?:every|each)[ \n](?:100|hundred)\b", sentence.of(text), re.IGNORECASE)
    pound = re.search(r"\b(?:every|each)[ \n](?:pound|dollar|euro|[£$€]1)\b", sentence.of(text))
    for q in doc.numbers_in(sentence):
        if q.kind == "percent" and 0 < q.low <= 100:
            taken.append(q.span)
            if q.compound and q.noun not in ("stake", "share", "holding", "shareholding", "interest", "slice"):
                continue
            percents += 1
            yield percent(q, q.lead.of(text) if q.lead else ""), q.span, False
        elif q.kind == "ratio" and 0.05 <= q.low < 1 and len(q.values) == 2 and re.search(r"[a-z]", q.span.of(text)):
            taken.append(q.span)
            yield percent(q), q.span, True
        elif q.kind == "score":
            taken.append(q.span)
            if sum(q.values) <= 100 and re.search(r"%|per ?cent", q.span.of(text)):
                # "Ahead of him, 47 percent to 44 percent, with 16 percent undecided".
                first, second = re.compile(r"\d+(?:\.\d+)?(?:%|[ -]per ?cent)?").finditer(q.span.of(text))
                yield q.values[0], Span(q.span.start, q.span.start + first.end()), False
                yield q.values[1], Span(q.span.start + second.start(), q.span.end), False
        elif q.kind == "money" and 0 < q.low < 1 and pound and q.per is None:
            yield q.low * 100, q.span, False
        elif (hundred and q.kind == "cardinal" and 0 < q.low < 100 and (q.noun is None or q.span.end == q.number.end) and q.span.start > sentence.start + hundred.end()) or (
            percents
            and q.kind == "cardinal"
            and q.noun is None
            and q.scale is None
            and not q.words
            and 1 <= q.low < 100
            and (
                (
                    _BARE_BEFORE.search(text, max(q.span.start - 20, 0), q.span.start)
                    and re.match(r"[ \n]?[,.;)]|[ \n]and\b", text[q.span.end : q.span.end + 5])
                )
                or (_BARE_AFTER.match(text, q.span.end) and not _BOUND.search(text, max(q.span.start - 12, 0), q.span.start))
            )
            and not any(d.span.start <= q.span.start < d.span.end for d in doc.dates)
        ):
            bare.append(q.span)
            yield q.low, q.span, False
    told = percents > 0
    for m in _FRACTION.finditer(text, sentence.start, sentence.end):
        before = "" if m["next"] == " of" and m["part"] else text[max(m.start() - 12, sentence.start) : m.start()]
        if any(s.start <= m.start() < s.end for s in taken) or _NO_FRACTION.search(before):
            continue
        following = m["next"]
        if m["half"]:
            if _NOT_HALF.match(following):
                continue
            value, end = 50.0, m.end("half")
        else:
            if (
                m["part"].lower() != "quarter"
                and following
                and following[0].isspace()
                and m["count"].lower() in ("a", "an")
                and not _AFTER.match(following)
                and not (told and re.match(r"[ \n]?(?:[,;.]|and\b|$)", text[m.end() : m.end() + 5]))
            ):
                continue
            if re.match(r"[ \n](?:century|hour|mile|final|pound|day|past|million|ton)", following):
                continue
            value, end = (
                _PARTS[m["part"].lower()] * _COUNTS[m["count"].lower()],
                m.end("part") + (text[m.end("part") : m.end("part") + 1] == "s"),
            )
        start = m.start("part") if m["count"] and m["count"].lower() in ("other", "remaining") else m.start()
        before = text[max(m.start() - 22, sentence.start) : m.start()].lower()
        if re.search(r"\b(?:under|less than|fewer than|below|up to|at most|no more than)[ \n](?:the )?$", before):
            value = 0.0
        elif re.search(
            r"\b(?:nearly|almost|about|around|roughly|some|barely|just under|close to|approximately|an estimated)[ \n]$", before
        ):
            value *= 0.93
        if value < 100:
            told = True
            yield value, Span(start, end), True
    for m in _BARE_NAMED.finditer(text, sentence.start, sentence.end) if percents else ():
        at = Span(*m.span("value"))
        if float(m["value"]) >= 1 and at not in bare and not any(t.start <= at.start < t.end for t in taken):
            yield float(m["value"]), at, False
    for m in _RATIO.finditer(text, sentence.start, sentence.end):
        yield float(m.group()) * 100, Span(m.start(), m.end()), True


#: "His two sons, who get 25 percent apiece", "30 percent for each of the other two".
_APIECE = regexp(r"[ \n](?:apiece|each)\b(?![ \n](?:year|month|week|day|time|of)\b)")
_EACH_OF = regexp(r"[ \n](?:(?:for|to)[ \n])?each of (?:the|his|her|its|their)(?: other| remaining)? (?P<count>two|three|four|five|six)\b")
_SEVERAL = regexp(r"\b(?P<count>two|three|four|five|six)[ \n][a-z]+")
_NAMES = regexp(r"[A-Z][\w’'.-]+(?:[ \n][A-Z][\w’'.-]+)*")
_AND = regexp(r"\band\b|[a-z]{3,}s\b")


def _times(head: str, tail: str) -> int:
    """How many have a share each: those who are counted or named before it, or two of whom only a plural tells."""
    of = _EACH_OF.match(tail)
    if of:
        return _COUNTS[of["count"]]
    if not _APIECE.match(tail):
        return 1
    own = re.sub(r"^[\W_]*(?:and|while|but|with)?\b", "", re.split(r"[;:]", head)[-1])[-90:]
    several = _SEVERAL.search(own)
    if several:
        return _COUNTS[several["count"]]
    joined = re.search(r"\band\b", own[1:])
    return max(len(_NAMES.findall(own)), 2) if joined else 2 if _AND.search(own) else 1


class _Told(NamedTuple):
    """A share where it is told; twice in "nearly half, 48%,": the words of its clause end at `start` and go on at `end`."""

    value: float
    span: Span
    fraction: bool
    start: int
    end: int
    whole: tuple[str, str] = ("", "")


_LEAVING = regexp(r",?[ \n]leav(?:es|ing)[ \n][^,;:]{1,40}[ \n]with[ \n]$")
#: "; the rest, 37%,": its words stand before the comma.
_REST = regexp(r"[,;][ \n](?:and[ \n]|but[ \n]|while[ \n])?(?:the|its|a)[ \n](?:rest|remainder|balance|others?|remaining[ \n]\w+)[, \n]*$")
#: ", and trucks carried the rest, 51 percent": the rest ends a clause of its own.
_CARRIED = regexp(r"[,;][ \n](?:(?:and|but|while)[ \n])?(?:[\w’'-]+[ \n]){1,6}(?:the|its)[ \n](?:rest|remainder|balance)[, \n—–(]*$")
#: "Four in ten clients".
_IN_TEN = regexp(r"[ \n](?P<np>(?:[a-z-]+[ \n])?(?:people|men|women|children|[a-z]{3,}[^s]s)(?=[ \n]))")
#: "Most of the harvest (71 percent) went abroad": the clause goes on after its aside.
_ASIDE = regexp(r"\b(?:[Mm]ost|[Mm]ajority|[Hh]alf|[Rr]est|[Rr]emainder|[Mm]inority|[Mm]any|[Tt]hird|[Qq]uarters?)\b[^,;.()]{0,50}[,(][ \n]?$")
#: "Just over four-fifths, 82 percent,": the number is told again.
_VAGUE = regexp(r"\b(?:over|than|under|nearly|almost|about|around|roughly|some|of)[ \n]$")
#: "Seventy-two percent, or most, of the households": said in other words.
_OR_SO = regexp(r",[ \n](?:or|that is|i\.e\.)[ \n][^,;:.]{2,40},(?=[ \n](?:of|were|was|are|is|had|have|said|voted)\b)")
_AGAIN = regexp(r"(?P<of>[ \n](?:of[ \n]|(?=(?:the[ \n]|all[ \n])?[a-z]+s\b))[\w’' -]{2,45}?)?[ \n]*(?:[,(—–-]|, or|or|, that is|, about|, some|, just)?[ \n]*")


def _told_once(text: str, found: list[tuple[float, Span, bool]]) -> list[_Told]:
    out: list[_Told] = []
    for value, span, fraction in found:
        before = out[-1] if out else None
        again = _AGAIN.fullmatch(text, before.span.end, span.start) if before else None
        vague = before is not None and before.fraction and _VAGUE.search(text, max(before.start - 14, 0), before.start) is not None
        if before and again and (abs(before.value - value) <= (12 if vague else 7) or (vague and not before.value)) and (before.fraction if again["of"] else True):
            closed = re.compile(r"[,)]").match(text, span.end)
            if again["of"] and (closed is None or not (vague or _noun_phrase(again["of"][4:]) == again["of"][4:].rstrip())):
                out.append(_Told(value, span, fraction, span.start, span.end))
                continue
            whole = _whole(again["of"], False)[0] if again["of"] else before.whole
            end = closed.end() if closed else span.end
            out[-1] = _Told(value, span, False, before.start, end, whole) if before.fraction else before._replace(end=end)
        else:
            aside = _OR_SO.match(text, span.end)
            out.append(_Told(value, span, fraction, span.start, aside.end() if aside else span.end))
    return out


def _own_words(doc: Document, sentence: Span, found: list[tuple[float, Span, bool]]) -> list[Portion]:
    text = doc.text
    out: list[Portion] = []
    start = sentence.start
    told = _told_once(text, found)
    for i, t in enumerate(told):
        head = text[start : t.start]
        high = told[i + 1].start if i + 1 < len(told) else sentence.end
        after = text[t.end : high]
        cut = len(after)
        aside = 1 if _ASIDE.search(head) and re.match(r"[,)]", after) else 0
        if i + 1 < len(told):
            of = _OF.match(after) or (_HALF_THE.match(after) if t.fraction and i == 0 else None)
            at = of.start("np") + len(_noun_phrase(of["np"])) if of else 0
            at = max(at, aside)
            opening = re.compile(r"[ \n]*").match(after, at)
            first = _BREAK.match(after, opening.end() if opening else at)
            each = _APIECE.match(after)
            if each:
                cut = each.end()
            elif i == 0 and re.fullmatch(r"[\W_]*(?:With|After)[ \n](?:about |some |only |just )?", head) and "," in after:
                # "With 98 percent of the votes counted, ...".
                cut = after.index(",")
            elif first:
                cut = first.start()
            else:
                cut = max((m.start() for m in _BREAK.finditer(after, at) if m.group() != ")"), default=len(after))
                leaving = _LEAVING.search(after)
                rest = _REST.search(after)
                carried = _CARRIED.search(after)
                parted = after.rfind("; ", at)
                cut = parted if parted > 0 else cut
                cut = leaving.start() if leaving else rest.start() if rest else carried.start() if carried else cut
        tail = after[aside:cut]
        whole, predicate = _whole(tail, t.fraction and i == 0)
        counted = _IN_TEN.match(tail) if t.fraction and re.search(r"[ \n](?:in|of)[ \n]", t.span.of(text)) else None
        if counted:
            whole, predicate = noun_of(counted["np"]), tail[counted.end() :]
        point = re.search(r"\.(\d+)", t.span.of(text))
        out.append(
            Portion(t.value * _times(head, tail), t.span, head, tail, t.whole if t.whole[1] else whole, predicate, t.fraction, len(point[1]) if point else 0)
        )
        start = t.end + cut
    return out


#: A plural ends its phrase: what follows is said of it ("firms export").
_PLURAL = regexp(
    r"(?:[\w,’'.-]+[ \n])*?[a-z]{2,}[^su’']s(?=[ \n][a-z]+)(?![ \n](?:of|tax|revenue|income|budget|market|industry|and)\b)"
)


def _noun_phrase(np: str) -> str:
    plural = _PLURAL.match(np)
    stop = _STOP.search(np, 1)
    end = min(plural.end() if plural else len(np), stop.start() if stop else len(np))
    return np[:end].rstrip() if stop and end == stop.start() else np[:end]


#: "Of its visitors last year came from".
_WHEN = regexp(r"[ \n](?:(?:last|this|that)[ \n](?:year|month|week|season|summer|winter|spring|autumn)|in[ \n](?:19|20)\d\d|now)(?=[ \n][a-z])")


def _whole(tail: str, fraction: bool) -> tuple[tuple[str, str], str]:
    """The whole that is named after a share, and what is said of it."""
    of = _OF.match(tail) or (_HALF_THE.match(tail) if fraction else None)
    if of is None or tail.lstrip().startswith("in") or re.match(r"(?:no|other|another)\b", of["np"]):
        # "48% in Leeds" is a place.
        return ("", ""), tail
    predicate = tail[of.start("np") + len(_noun_phrase(of["np"])) :]
    when = _WHEN.match(predicate)
    return noun_of(of["np"]), predicate[when.end() :] if when else predicate


def noun_of(np: str) -> tuple[str, str]:
    """Owner and head noun of a noun phrase: ("state", "electricity") in "the state's electricity"."""
    np = " ".join(np.lower().split())
    pronoun = re.match(r"(?:it|them|those|these|that|this|whom|which|all)\b(?![ ](?:[\w’'-]+[ ]){0,4}?[a-z]+s\b)", np)
    if pronoun:
        return "", "those who" if re.match(r"those (?:who|polled|surveyed|asked|questioned|voting|with|aged|in)", np) else pronoun.group()
    words = _noun_phrase(np)
    words = _DETERMINER.sub("", words)
    owner, _, rest = words.rpartition("’s ") if "’s " in words else words.rpartition("'s ")
    noun = re.sub(r"(?<=[cs]h)es$|(?<=[a-z]{3})s$", "", (rest or words).split(" of ")[0].split()[-1]) if (rest or words).split() else ""
    return owner.split()[-1] if owner.split() else "", noun
