"""Stretches of time that begin at a date and reach to now or to another date: "has led it for nine years. Hired in 2016, he ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks.dates._links import ABOUT, BEGAN, FOUNDED, Link, open_link
from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, SPAN, WHEN, Passage, pattern
from newslint.layers.dates import TimeExpression
from newslint.layers.dates.lexicon import CARDINAL, ORDINAL
from newslint.regexp import regexp
from newslint.rule import Span

#: What says that the sentence tells of now.
NOW = r"(?:<W>|\b(?:is|are|has|have|’s|’ve|still|now|today|remains?|will|continues?)\b)"
_GAP = rf"[^.;{DATE}]"

#: A beginning with its date, in every order of words.
_BEGIN = (
    rf"(?:(?:{FOUNDED}|{BEGAN}|\b(?:hired|ordained|sentenced|jailed|imprisoned|handed down|married|wed|tied the knot|bought|dates?|is dated|first \w+|came to the throne|received its|"
    rf"got its|gave (?:its|their|his|her) first|has stood since|last (?:\w+ )?ran|invaded|occupied|widowed|came in|came into|raised|chartered|sealed|laid))\b~(?:the )?<d:D>)"
)
_EVENT = r"(?:crisis|war|battle|fire|flood|storm|quake|earthquake|disaster|crash|accident|explosion|attack|bombing|murder|killing|shooting|strike|drought|famine|coup|revolution|vote|election|summit|verdict|ruling|defeat|victory|win|launch|opening|merger|\w+(?:tion|ment|ence|ance))"
#: What ended the time before a "first in years".
_LAST_DID = r"(?:relegated|demoted|dropped|won|winning|left|leaving|closed|abandoned|withdrawn|fallen)"
#: One sentence: a beginning, then how long it has lasted, said of the same subject.
_SAME = [
    rf"since (?:the )?<d:D>(?:,| —| –|:|;)? ?(?:a total of |or |in all |fully |all of |a (?:span|stretch|period|run) of |some ){ABOUT}<i:S>",
    rf"{FOUNDED}~<d:D>(?:,|;|,? and|, which| —)? ?(?:the [\w-]+(?: [\w-]+)? |it |which )?(?:turns?|turned|turning|will turn|is|celebrates? being) (?:now )?<i:G>",
    rf"<i:FS>(?:,| in the \w+,)? (?:(?:the|its|his|her|their) )?{_GAP}{{0,60}}?, (?:which|who) (?:came|happened|took place|was \w+|fell|broke out|began|occurred|erupted) {_GAP}{{0,20}}?<d:D>,[^.;]{{0,90}}?{NOW}",
    rf"[Ff]rom {_GAP}{{0,50}}?<d:D> it is {ABOUT}<i:S> to\b[^.;]*?{NOW}",
    rf"<i:F> {_GAP}{{0,60}}?<d:D>{_GAP}{{0,60}}?, (?!(?:and|but|which|who)\b){_GAP}{{0,80}}?{NOW}",
    rf"<W>{_GAP}{{0,60}}?,? {ABOUT}<i:F> (?!(?:which|who)\b){_GAP}{{0,50}}?<d:D>(?=[.;,)]|$)",
    rf"\bfirst\b{_GAP}{{0,60}}? since (?:the )?<d:D>{_GAP}{{0,80}}?(?:wait|drought|gap|absence|run|exile|hiatus|lull|pause|famine|silence) of {ABOUT}<i:S>",
    rf"\bfirst\b{_GAP}{{0,60}}? (?:in|for) {ABOUT}<i:S>,? (?:having (?:last )?(?:been )?{_LAST_DID}|(?:since|after) (?:being )?{_LAST_DID}|after (?:the|its|his|her|their) [\w’' -]{{2,40}}? (?:he|she|it|they) (?:took|won|claimed|landed|captured|secured|earned|scored)) ~<d:D>",
    rf"since (?:the )?<d:D>,? (?:which|and that|that) makes? it{_GAP}{{0,40}}?<i:S>",
]
#: Two sentences, the second of which takes up the first.
_TAKEN_UP = r"(?:It|He|She|They|The [\w-]+|That|This|Its|His|Her|Their)"
_NEXT = [
    rf"<d:D>[^.;{DATE}]{{0,80}}[.;] (?:That|This)(?: (?:[\w’'-]+ ){{0,2}}?{_EVENT})?,? (?:which |that )?(?:was |came |happened )?{ABOUT}<i:A>",
    rf"\b(?:was|were|been) (?:\w+ )?\w+(?:ed|n|wn|t|lt|ng)\b~<d:D>[^.;{DATE}]{{0,60}}[.;] {_GAP}{{0,60}}?<i:J>(?: of (?:his|her|its|their|the|that) (?:death|birth|killing|murder|assassination|fire|disaster|sinking|battle|crash|event|attack|signing|founding|opening|release|publication|sealing|execution))?(?! of\b)",
    rf"{_BEGIN}[^.;{DATE}]{{0,60}}[.;] {_TAKEN_UP}{_GAP}{{0,50}}?(?:end of|celebrat\w+|mark\w*) (?:its|their) (?:first )?{ABOUT}<i:S>(?: as| of|[.,]| in )",
    rf"(?:back|returns?|returned|reopens?|reunites?|revived|comeback){_GAP}{{0,60}}? after {ABOUT}<i:S>(?! of\b).{{0,250}}?\b(?:left|closed|quit|shut|departed|broke up|split|disbanded|moved out|went into exile|fled|last \w+){_GAP}{{0,40}}? in <d:D>",
    rf"<d:D>[^.;{DATE}]{{0,60}}[.;] {_TAKEN_UP} (?:has|have) (?:served|spent|done) {ABOUT}<i:S>(?: of it| of (?:the|that) | behind| in (?:prison|jail)|[,.]| there)",
    rf"(?:has|have) (?:been (?:the |its |their )?(?:\w+ )?(?:mayor|president|chairman|chairwoman|chief|editor|coach|manager|director|conductor|boss|head|king|queen|captain|bishop)|coached|managed|led|run|headed|edited|chaired|ruled|governed|conducted|directed|presided)\b"
    rf"[^.;{DATE}]{{0,60}}? for {ABOUT}<i:S>\. (?:Hired|Appointed|Named|Elected|Installed|Crowned|Promoted|(?:He|She) (?:took (?:over|charge|office|the \w+)|was (?:hired|appointed|named|elected|installed|crowned|promoted)|came to \w+))\b~<d:D>",
    rf"<i:J>{_GAP}{{0,60}}?[.;:] (?:its|their|the) {_GAP}{{0,60}}?(?:is dated|was dated|dates from|appeared|came out|{FOUNDED})~(?:<d:D>)",
    rf"<i:J>(?! of)[^.]{{0,80}}?[.;:] {_TAKEN_UP}{_GAP}{{0,50}}?(?:wed|married|tied the knot|{FOUNDED}|received its|got its|was granted)~<d:D>",
    rf"<i:J> of the [\w’' -]{{2,40}}?,? (?:which|who) (?:{FOUNDED}|gave (?:its|their|his|her) first|held (?:its|their) first|played (?:its|their) first|flew|sailed|published)~<d:D>",
    rf"(?:had been|has been|was|were|is) {ABOUT}<i:S>(?:: | since | — )(?:[\w’' ]{{0,20}})?(?:had |last )?{_GAP}{{0,50}}?<d:D>",
    rf"for {ABOUT}<i:S>,? (?:the last (?:\w+ having|being|was|to \w+|of (?:them|these|whom))|with the last|since(?! (?:\w+ )?before))\b{_GAP}{{0,40}}?<d:D>",
    rf"<i:S> (?:reign|rule|tenure|stint|career|run|spell|occupation|exile|hold|monopoly|ban|embargo|war|conflict|drought|strike|marriage|partnership|feud){_GAP}{{0,40}}?,? (?:from|between|which began|that began|begun|dating from|dating back to) (?:in )?<d:D>(?! ?(?:to|until|till|through|and|[-–]) ?<D>)",
]
#: Both ends in print.
_BETWEEN = [
    rf"<o:D>(?:,| —| –) {ABOUT}<i:F> (?:his|her|its|their|the) (?:[\w’'-]+ ){{0,3}}?[\w’'-]+, (?:in|on|of) <d:D>",
    rf"<d:D>[^.;{DATE}]{{0,80}}[.;] {_GAP}{{0,30}}?<o:D>,? {ABOUT}<i:F> (?:that|this) [\w-]+",
    rf"<i:S> (?:separates?|separated|parts?|divides?|lie between|lies between|lay between|passed between|elapsed between|stand between|stood between)\b[^.]{{0,80}}?<d:D>[^.{DATE}]{{0,80}}<o:D>",
    rf"<d:D>{_GAP}{{0,20}}?,? (?:and )?(?:was |were )?(?:re\w+ed|returned|came back|back|rebuilt|released|freed){_GAP}{{0,40}}? (?:in|on) <o:D>,? after {ABOUT}<i:S>(?:[’'])? ?(?:of |’s? |'s? )?(?:closure|absence|exile|silence|break|captivity|prison|restoration|away|apart|out|in |[.,])",
    r"(?:[Ff]rom|[Bb]etween) (?:the )?<d:D> (?:to|until|till|through|and) (?:the )?<o:D>,? (?:and )?(?:the|his|her|its|their|those) <i:S> (?:of|in|at|that|when|during which|for which|he|she|they|it)\b",
    rf"[Bb]etween\b{_GAP}{{0,60}}?<d:D> and\b{_GAP}{{0,60}}?<o:D>,? (?:lay|lie|were|was|passed|elapsed|stretched|is|are|came) {ABOUT}<i:S>",
    rf"It (?:was|took|had taken|would be|had been) (?:another )?{ABOUT}<i:SF> (?:until |for |to )?[^.;]{{0,60}}[.;] {_GAP}{{0,60}}?\bfirst\b{_GAP}{{0,40}}?<d:D>[;,] {_GAP}{{0,60}}?<o:D>",
]
_NTH = rf"in (?:its|his|her|their) (?P<n>{'|'.join(ORDINAL)}|\d+(?:st|nd|rd|th)) (?P<unit>day|week|month|year)\b"
_ORDINALS = [
    rf"(?:since|elected|appointed|founded|launched|opened) (?:in )?<d:D>[^;]{{0,120}}?\b(?:begin|start|enter|into|be in|completes?|marks?|is in) {_NTH[3:]}",
    rf"(?:<O>|every year|each year|annually){_GAP}{{0,40}}? since <d:D>{_GAP}{{0,40}}?(?:the|its|their) (?P<n>\d+(?:st|nd|rd|th)|{'|'.join(ORDINAL)}) (?:edition|festival|race|running|staging|fair|season|time)(?! of\b)",
    rf"{_NTH}{_GAP}{{0,40}}?\b(?:began|started|broke out|dates (?:from|back to)|was (?:declared|called)){_GAP}{{0,30}}?<d:D>",
]
#: "Founded in 1860, the brewery turns 150 this year": a number without a word for years.
_NUMBER = r"(?P<n>\d{2,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) hundred)(?:-\w+)?)"
_AGED = [
    rf"{FOUNDED}~<d:D>{_GAP}{{0,50}}?\b(?:turns?|turned|turning|reach(?:es|ed)) {_NUMBER}(?=,? (?:this|next|on|in)\b|[.,;]| <WD>)",
]
_TEXTS = {"aged": _AGED, "same": _SAME, "next": _NEXT, "between": _BETWEEN, "ordinal": _ORDINALS}


@cache
def _compiled(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(pattern(text) for text in _TEXTS[name])


def _matches(name: str, text: str) -> Iterator[re.Match[str]]:
    for each in _compiled(name):
        yield from each.finditer(text)


def stretches(p: Passage) -> Iterator[Link]:
    """The stretches of a passage of one sentence or two."""
    if DATE not in p.text or not set(p.text) & {SPAN, AGE, AGO, JUBILEE, AFTER, LATER, WHEN}:
        return
    for name in ("same", "next"):
        for m in _matches(name, p.text):
            if p.of(m, "i").role == "before":
                continue
            if p.of(m, "i").kind == "age" and (re.search(r"\b(?:born|married|wed)\b", m[0]) or re.search(r"\b(?:his|her) $", p.text[: m.start("i")])):
                continue
            if name == "same" and _broken(p, m):
                continue
            if not (name == "next" and m.start("d") < m.start("i") and JUBILEE in p.text[m.start("d") : m.start("i")]):
                yield open_link(p, m)
    for m in _matches("between", p.text):
        yield Link(p.of(m, "i"), p.of(m, "d"), (p.of(m, "o"),), published=False)


#: Years that were left out: "two having been lost to the war".
_LOST = regexp(r"\b(?:lost to|skipped|cancel+ed|missed|except|interrupt\w+|suspended)\b")


def _broken(p: Passage, m: re.Match[str]) -> bool:
    """Whether a sentence ends between the two."""
    first, last = sorted((m.start("i"), m.start("d")))
    return ". " in p.text[first:last]


def ordinals(p: Passage) -> Iterator[Link]:
    """ "In its fourth year" and when it began: three to four years."""
    for m in _matches("ordinal", p.text):
        unit = (m.groupdict().get("unit") or "year").lower()
        count = ORDINAL.get(m["n"].lower()) or int(re.sub(r"\D", "", m["n"]) or 0)
        span = Span(p.place(m.start("n")), p.place(m.end("n")))
        others = tuple(x for i, x in p.at.items() if x.readings and i != m.start("d"))
        if _LOST.search(p.text, m.end("n")):
            continue
        yield Link(TimeExpression(span, "duration", "year", count=count - 0.5, unit=unit), p.of(m, "d"), others)
    for m in _matches("aged", p.text):
        count = cardinal(m["n"])
        if count and not re.search(r"\bborn\b", m[0]):
            span = Span(p.place(m.start("n")), p.place(m.end("n")))
            others = tuple(x for i, x in p.at.items() if x.readings and i != m.start("d"))
            yield Link(TimeExpression(span, "duration", "year", count=float(count), unit="year"), p.of(m, "d"), others)


def cardinal(printed: str) -> int:
    """The number of "150" or "seventy-five"; 0 where it is none."""
    if printed.isdigit():
        return int(printed)
    words = re.findall(r"\w+", printed.lower())
    return sum(CARDINAL.get(w, 0) for w in words)
