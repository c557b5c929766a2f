"""The instances that a stretch of text lists: dated ones ("in 1999 and again in 2004"), named ones ("Rita Crane, Joan Ellery and Maria Sand")."""

from __future__ import annotations

import bisect
import re
from typing import NamedTuple

from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: No instance is told further away than this in its sentence.
_REACH = 800


class Listed(NamedTuple):
    """Instances of one list, in order."""

    spans: tuple[Span, ...]
    #: The years printed with them; none for names and undated days.
    years: tuple[int, ...]
    kind: str


MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?!\d|s\b|[,.]\d)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[ \n])?"
#: One date; a stretch of years is one term of office.
_DATE = regexp(
    rf"(?<![\d,.$£€/-])(?:(?:from[ \n])?{_YEAR}(?:[ \n]?[-–][ \n]?|[ \n](?:to|until|till|through)[ \n])(?:\d\d(?!\d)|{_YEAR})|{_YEAR}|(?:in|and|,)[ \n](?P<short>[’']\d\d)\b"
    rf"|{_WEEKDAY}\d{{1,2}}[ \n]{MONTH}(?:[ \n]{_YEAR})?|(?:last[ \n]|{_WEEKDAY}){MONTH}(?:[ \n]\d{{1,2}}(?!\d|[:%]))?(?:,?[ \n](?:of[ \n])?{_YEAR})?|(?:(?<=on[ \n])|(?<=and[ \n])|(?<=last[ \n])|(?<=,[ \n]))(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\w-])"
)
_BARE_YEAR = regexp(rf"\b{_YEAR}")
#: Between two dates of one list: something must join them.
_JOIN = regexp(r"[^.;:!?]{0,70}?(?:,|\band\b|\bthen\b|\bbut\b|;)[^.;:!?]{0,70}", re.DOTALL)
_BREAK = regexp(
    r"\b(?:when|until|while|although|though|because|never|nearly|almost|born|died|between|without|founded|married|joined|moved|became|retired|began|since|before|after|lost to|said|says)\b"
)
#: "Host in 1948, and bid in 1972", "in 1999 and 2002, and Koch won in 1996": a verb of its own.
_OTHER_VERB = regexp(
    r",[ \n]and[ \n](?:[A-ZÀ-Þ][\w’'-]*[ \n])+(?!(?:of|for|and|in|on|at|de|la|the)\b)[a-z]+[ \n](?:[^,;]*[ \n])?(?:in|on)[ \n]$|"
    r"\band[ \n](?!(?:again|then|once|twice|later|one|two|three|another|more|as|with|to|by|in|on|at|the|a|an|his|her|its|their|were|was)\b)[a-z]+[ \n](?:on|at|for|with|his|her|its|their)[ \n][a-z][^,;]*[ \n](?:in|on)[ \n]$|(?:\band|,|\bthen)[ \n](?!(?:again|then|once|finally|late|early|recently|later|first|twice|lastly|one|another|more|also|only|mid|were|was)\b)[a-z]+[ \n](?:in|on)[ \n]$|(?:\band|,|\bthen)[ \n](?:[a-z]+ed|spoke|went|ran|wrote|drew|came|made|took|gave|sold|bought|sought|fell|rose|left|met|saw|led)(?:[ \n][\w’'-]+){1,3}[ \n](?:in|on)[ \n]$|(?:\band|,)[ \n](?:and[ \n])?(?:been|had|came|finished|lost|reached|served|a|an|as|was[ \n](?:second|third|last|runner|beaten))\b"
)
_NAME = r"(?:(?:the|a|an|to|against|in|at|by|of|with|from|over|for|on)[ \n]){0,2}(?:(?:St|Mt|Dr|Mr|Mrs|Ms)\.[ \n])?[“\"‘]?[A-ZÀ-Þ][\w’'À-ÿ.-]*(?<![.])(?:[ \n](?:of|de|van|von|la|the|and the)?[ \n]?[A-ZÀ-Þ][\w’'À-ÿ-]*){0,3}[”\"’]?"
_ASIDE = r"(?:,[ \n](?:who|which|whose|in|on|mayor|president|the|a|an|now|then|its|his|her)[ \n][^,;.]{1,60})?"
_NAMES = regexp(rf"(?P<first>{_NAME}){_ASIDE}(?P<rest>(?:,[ \n](?!and[ \n]){_NAME}{_ASIDE}){{0,9}}),?[ \n]and[ \n](?P<last>{_NAME})")
_SPLIT = regexp(rf",[ \n]({_NAME})")
_THING = r"(?:the|a|an|his|her|its|their)[ \n](?:[\w’'-]+[ \n]?){1,4}?"
_THINGS = regexp(
    rf"(?P<items>{_THING}(?:,[ \n]{_THING}){{0,8}},?[ \n]and[ \n]{_THING})(?=[.;,:]|$|[ \n](?:in|on|at|this|last|earlier|before|all)\b)"
)
_CALENDAR = regexp(rf"\b{MONTH}(?!\w)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


def dated(text: str, start: int, end: int) -> list[Listed]:
    """The lists of dates in a stretch; single dates too."""
    groups: list[list[Span]] = []
    for m in _DATE.finditer(text, start, end):
        at = Span(*m.span("short")) if m["short"] else Span(*m.span())
        if at.of(text) in ("May", "March") and not re.search(r"\b(?:in|last|and|of|since|,)[ \n]$", text[max(at.start - 5, 0) : at.start]):
            continue
        if groups and at.of(text).endswith("day") == groups[-1][-1].of(text).endswith("day") and joined(text[groups[-1][-1].end : at.start]):
            groups[-1].append(at)
        else:
            groups.append([at])
    return [_listed(text, g) for g in groups]


def joined(between: str) -> bool:
    other = _OTHER_VERB.search(between)
    return _JOIN.fullmatch(between) is not None and not _BREAK.search(between) and not other


def _listed(text: str, group: list[Span]) -> Listed:
    group = list({s.of(text).lower(): s for s in group}.values())
    return Listed(tuple(group), tuple(int(y.group()) for s in group for y in _BARE_YEAR.finditer(text, s.start, s.end)), "dates")


def named(text: str, start: int, end: int) -> Listed | None:
    """The list of names that opens a stretch: "Otis Greer, mayor from 1984 to 1992, and Clara Webb"."""
    m = _NAMES.match(text, start, end)
    if m is None or _CALENDAR.search(m.group()):
        return None
    spans = [Span(*m.span("first")), *(Span(*s.span(1)) for s in _SPLIT.finditer(text, *m.span("rest"))), Span(*m.span("last"))]
    return Listed(tuple(spans), (), "names")


def things(text: str, start: int, end: int) -> Listed | None:
    """The list of things that opens a stretch: "the long jump, the hurdles and the relay"."""
    m = _THINGS.match(text, start, end)
    if m is None:
        return None
    parts = re.split(r",[ \n]and[ \n]|,[ \n]|[ \n]and[ \n]", m["items"])
    return Listed(tuple(Span(m.start("items"), m.end("items")) for _ in parts[:1]) * len(parts), (), "things")


def reach(doc: Document, at: int) -> Span:
    """The sentence of a place, as far as it may tell of that place."""
    return clip(doc.sentence_at(at), at)


def clip(stretch: Span, at: int) -> Span:
    return Span(max(stretch.start, at - _REACH), min(stretch.end, at + _REACH))


def around(doc: Document, at: int, before: int, after: int) -> tuple[list[Span], list[Span]]:
    """The sentences before that of a place, and those after it."""
    here = bisect.bisect_right(doc.sentences, at, key=lambda s: s.start) - 1
    return (
        [clip(s, s.end) for s in doc.sentences[max(here - before, 0) : max(here, 0)]],
        [clip(s, s.start) for s in doc.sentences[here + 1 : here + 1 + after]],
    )
