"""The shares that a sentence gives (per cents, fractions, "one in five"), each with the words that belong to it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers.shares._numerals import COUNTS, Numeral, numerals
from newslint.document import Document
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
    #: percent, fraction, bare or score.
    kind: str = "percent"
    #: Digits after the point.
    decimals: int = 0
    #: The number of its sentence.
    sentence: int = 0


_BREAK = regexp(
    r"[,;:—](?=\s)|[ \n]—|\((?=\w)|\)|(?<!etween[ \n]\d\d[ \n])\b(?:and|while|whereas|but|leaving)\b|\bwith\b(?![^,;]*(?:,|\band\b))|\b(?:to|against)\b(?=[ \n](?:[A-Z][\w’'.-]*[ \n]){1,4}$)|\bagainst\b(?=[ \n](?!and\b|to\b)(?:\w+[ \n]){0,2}$)|\b(?:that|who|which)\b(?=[ \n]the[ \n](?:other|rest|rem))"
)
#: A stop in a number or after an initial ("U.S. oil consumption", "St. Paul") ends no phrase.
_IN_PHRASE = r"(?:[^,;:.()—]|(?<=\d)[,.](?=\d)|(?<=\b[A-Z])\.(?=[A-Z]|[ \n][\w])|(?<=\b(?:St|Mt|Ft))\.)"
_OF = regexp(rf"^[ \n](?:of|in)[ \n](?P<np>{_IN_PHRASE}{{2,70}})")
_HALF_THE = regexp(rf"^[ \n](?P<np>(?:the|its|their|all|his|her)[ \n](?!other|rest|remain){_IN_PHRASE}{{2,70}})")
_STOP = regexp(
    r"\b(?:that|who|which|said|says?|was|were|is|are|be|been|had|has|have|will|would|went|go|goes|going|come|comes|came|for|in|on|at|to|by|with|from|and|or|but|while|as|than|if|when|after|before|thought|think|thinks|want|wanted|wants|believe[ds]?|backed|favou?r\w*|support\w*|oppos\w+|voted|(?<=s[ \n])[a-z]+ed|(?<=people[ \n])[a-z]+ed|(?<=[a-z]{4}[ \n])[a-z]+s(?=[ \n](?:an?|the|no|its|their)\b)|died|drawn|taken|sold|spent|sent|grown|bought|built|held|given|got|gets?|grew|fell|rose|took|gave|won|lost|made|chose|left|kept|abroad|overseas|voting|rent|own|owns|live[ds]?"
    r"|polled|surveyed|asked|questioned|interviewed|cast|could|should|did|do|does|not|reject\w*|approv\w*|against|voting|living|work|works|worked|working|going|using|planning|saying|leaving|wanting|staying|now|last|this|each|among|also|report\w*|agreed?|disagreed?|chose|prefer\w*)\b"
)
_DETERMINER = regexp(
    r"^(?:(?:the|all|a|an|its|their|his|her|our|these|those|this|that|some|valid|total|popular|national|overall|registered|likely|eligible|adult|first-choice|[\d,.]+)[ \n]+)+"
)


_TO = regexp(r"[ \n]?(?:to|[–-])[ \n]?")
_RANGE = regexp(r"\b[Bb]etween[ \n](?:\w+[ -]?\w*)[ \n]and[ \n]$")


def portions(doc: Document, sentence: Span, n: int = 0) -> list[Portion]:
    """The shares of a sentence in their order."""
    found = numerals(doc, sentence)
    # "Between a third and two-fifths", "a half to 60 percent" are one share.
    found = [f for i, f in enumerate(found) if not (i and (_RANGE.search(doc.text, max(found[i - 1].span.start - 9, 0), f.span.start) or (found[i - 1].kind == "fraction" and _TO.fullmatch(doc.text, found[i - 1].span.end, f.span.start))))]
    return _own_words(doc, sentence, found, n)


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
        return COUNTS[of["count"]]
    if not _APIECE.match(tail):
        return 1
    own = re.sub(r"^[\W_]*(?:and|while|but|with)?\b", "", re.split(r"[;:]", head)[-1])[-90:]
    several = _SEVERAL.search(own)
    if several:
        return COUNTS[several["count"]]
    joined = re.search(r"\band\b", own[1:])
    return max(len(_NAMES.findall(own)), 2) if joined else 2 if _AND.search(own) else 1


class _Told(NamedTuple):
    """A share where it is told; twice in "nearly half, 48%,": the words of its clause end at `start` and go on at `end`."""

    value: float
    span: Span
    kind: str
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
_AGAIN = regexp(r"(?P<of>[ \n](?:of[ \n]|(?=the[ \n]|(?:all[ \n])?[a-z]+s\b))[\w’' -]{2,45}?)?[ \n]*(?:[,(—–-]|, or|or|, that is|, about|, some|, just)?[ \n]*")


#: What is said by the way tells nothing of a share: "Homes, which may use no hoses, used 23 percent".
_RELATIVE = regexp(r",[ \n](?:which|who|whose|where)[ \n][^,;:()—]*,[ \n]")

#: "Women are in the majority. They are 58 percent of the intake".
_THEY = regexp(r"They(?= (?:are|were|make|made|account|form|hold|have|had|took|take|won|got|get)\b)")
_SUBJECT = regexp(r"(?P<np>(?:[A-Z][\w’'-]+|(?:The|Its|Their)(?:[ \n][a-z-]+){1,2}?))(?=[ \n](?:are|were|have|had|do|did|make|hold|still|now|[a-z]+ed)\b)")

_ASKED = regexp(r" (?:polled|asked|questioned|surveyed|voting|interviewed)$")


def _told_once(text: str, found: list[Numeral]) -> list[_Told]:
    out: list[_Told] = []
    for value, span, kind in found:
        before = out[-1] if out else None
        again = _AGAIN.fullmatch(text, before.span.end, span.start) if before and kind != "score" else None
        vague = before is not None and before.kind == "fraction" and _VAGUE.search(text, max(before.start - 14, 0), before.start) is not None
        if before and again and (abs(before.value - value) <= (12 if vague else 7) or (vague and not before.value)) and (before.kind == "fraction" if again["of"] else True):
            closed = re.compile(r"[,)]").match(text, span.end)
            if again["of"] and (closed is None or not (vague or _noun_phrase(again["of"][4:]) == _ASKED.sub("", again["of"][4:].rstrip()))):
                out.append(_Told(value, span, kind, span.start, span.end))
                continue
            whole = _whole(again["of"], False)[0] if again["of"] else before.whole
            end = closed.end() if closed else span.end
            out[-1] = _Told(value, span, kind, before.start, end, whole) if before.kind == "fraction" else before._replace(end=end)
        else:
            aside = _OR_SO.match(text, span.end)
            out.append(_Told(value, span, kind, span.start, aside.end() if aside else span.end))
    return out


def _own_words(doc: Document, sentence: Span, found: list[Numeral], n: int) -> list[Portion]:
    text = doc.text
    out: list[Portion] = []
    start = sentence.start
    told = _told_once(text, found)
    for i, t in enumerate(told):
        head = _RELATIVE.sub(" ", text[start : t.start])
        if n and i == 0 and (they := _THEY.match(head)):
            before = _SUBJECT.match(text, doc.sentences[n - 1].start)
            head = f"{before['np']}{head[they.end() :]}" if before else head
        high = told[i + 1].start if i + 1 < len(told) else sentence.end
        after = text[t.end : high]
        cut = len(after)
        aside = 1 if _ASIDE.search(head) and re.match(r"[,)]", after) else 0
        if i + 1 < len(told):
            of = _OF.match(after) or (_HALF_THE.match(after) if t.kind == "fraction" and i == 0 else None)
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
        whole, predicate = _whole(tail, t.kind == "fraction" and i == 0)
        counted = _IN_TEN.match(tail) if t.kind == "fraction" and re.search(r"[ \n](?:in|of)[ \n]", t.span.of(text)) else None
        if counted:
            whole, predicate = noun_of(counted["np"]), tail[counted.end() :]
        point = re.search(r"\.(\d+)", t.span.of(text))
        out.append(
            Portion(t.value * _times(head, tail), t.span, head, tail, t.whole if t.whole[1] else whole, predicate, t.kind, len(point[1]) if point else 0, n)
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


#: "Of its visitors last year came from", "of admissions in April,": when it is so tells nothing of a share.
_WHEN = regexp(
    r"[ \n](?:(?:last|this|that)[ \n](?:year|month|week|season|summer|winter|spring|autumn)|(?:in|on)[ \n](?:(?:19|20)\d\d|(?:Janu|Febru)ary|March|April|May|Ju(?:ne|ly)|August|(?:Septem|Octo|Novem|Decem)ber|[A-Z][a-z]+day)|now)(?=[ \n]?[a-z,.;]|$)"
)


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
