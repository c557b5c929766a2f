"""Whether what an article says of somebody in an office is said of the day of publication, or of another time."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Any

from newslint.checks import _data
from newslint.checks.facts import _terms, _then
from newslint.checks.facts._patterns import DOUBT, unsure
from newslint.checks.facts._titles import Claim
from newslint.knowledge import Person
from newslint.regexp import regexp
from newslint.rule import Document, Span

_THEN = regexp(
    r"\b(?:then|ago|years? later|decades?|(?<!this )centur\w+|(?<!\bthe )(?<!\ba )former|former(?-i:(?! [a-z -]{3,50} [A-Z]))|(?:the|his|her|their)\s+late\s+(?=[A-Z]|president|prime|premier|chancellor|pope|leader)|histor(?!y\b)\w+|(?<!its )(?<!their )history|film|movie|biopic|documentary|(?<!be )(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )play(?:s|ed)? (?!host|recordings?\b|tapes?\b|videos?\b|down\b|golf\b|in\b|at\b|on\b|against\b|for\b)|novel|actor|actress|portray\w*|starring|stars|musical"
    r"|impersonat\w+|memoirs?|tapes?|transcripts?|(?:leav(?:e|es|ing)|left)\s+(?:office|power)|declassified|diar(?:y|ies)|archiv\w+|footage|at the time|(?:during|(?:start|beginning|end|close|course) of) (?:his|her|the|their) (?:presidency|premiership|term|time|tenure|mandate)"
    r"|compar\w+|liken\w*|once|recall\w*|remember\w*|first elected|legacy|biograph\w+|portrait|statue|bust|quiz|named [^,.]{0,30} as (?:(?:the|its|their|interim) )?(?:president|prime|premier|chancellor|leader)|cease to be|declared an?\s+saint|made an?\s+saint|canoni[sz]\w+|beatifi\w+|term as|used to"
    r"|wartime\s+(?:leader|premier|president|prime))\b",
    re.IGNORECASE,
)
#: An end of somebody's time, where it is told beside the name.
_ENDED = regexp(r"\b(?:predecessors?|succeed\w*|succession|replac(?:e|es|ed|ing|ement)|t(?:ook|akes|aking) over|stepp\w+ down|handover|defeat(?!\s+for\b)\w*|lost to|beat|oust\w+)\b", re.IGNORECASE)
#: How far from the name, in characters of its own clause.
_BESIDE = 60
_CLAUSE = regexp(r"[,;:“”\"]|\b(?:that|which|when|after|before|while|but)\b")
#: Before the title these make it a time or an origin, not a person who acts now.
@cache
def _origin() -> re.Pattern[str]:
    nouns = _data.either(_owned("past"))
    return regexp(
        rf"\b(?:under|since|during|for|(?<!came\s)(?<!comes\s)from|like|than|(?:{nouns}|grand\w+|some|that|those|and|all|none|one|any)\s+of|(?:appoint|nominat|elect|nam|pick|commission|pardon|hir|swor|creat|establish|found|chos)\w*\s+(?:(?!\w+day\b)\w+\s+){{0,5}}by"
        r"|appointees?|nominee|administration|ally|when|while|until)\s+(?:both\s+)?(?:the\s+|his\s+|her\s+|their\s+|its\s+)?$",
        re.IGNORECASE,
    )


@cache
def _kin() -> re.Pattern[str]:
    """ "A brother of President X": of one of long ago, where no country is named."""
    return regexp(rf"\b{_data.either(_owned('kin'))}\s+of\s+(?:the\s+)?$", re.IGNORECASE)


#: But what only somebody in office gives: "the backing of".
@cache
def _backed() -> re.Pattern[str]:
    nouns = _data.either(_owned("backed"))
    return regexp(rf"\b(?:{nouns}|hear[ds]?(?:\s\w+){{0,3}})\s(?:of|for|from|by|to)\s+(?:the\s+)?$")


#: As much, unless the sentence has a day of this week.
_WEAK_ORIGIN = regexp(r"\b(?:(?:(?:launch|negotiat|sign|pass|introduc|impos|start|issu)\w*|made|paid|given|held|hosted)\s+(?:\w+\s+){0,5}by)\s+(?:the\s+)?$")
#: "the treaty that President Obama negotiated"; not "said that President Obama".
_WHICH = regexp(r"(?<!said )(?<!says )(?<!say )(?<!told )\b(?:which|whom|whose|(?<!said )(?<!says )(?<!say )(?<!ed )(?<!reporters )that)\s+$")
#: "the pub where Prime Minister X and the visitor drank beer".
_WHERE = regexp(r"\bwhere\s+(?:the\s+)?$")
_PAST = regexp(r"(?:,?\s+and\s+[^,;.]{3,60}?)?\s+(?:had\s+|once\s+)?(?:[a-z]+ed|met|drank|ate|spoke|gave|took|held|made|sat|stood|went|came|won|lost|shook|began|wrote|told)\b")
_RELATIVE = regexp(
    r"\b(?:(?:on|late|early)\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|tomorrow|yesterday|tonight|(?:this|next|last)\s+(?:week|weekend|month)|now|so far|(?:earlier|later)\s+in\s+the\s+(?:day|week))\b"
)
#: What a person does now, or has just said.
_NOW = regexp(
    r"\b(?:is|are|has|have|will|says|arrives?|meets?|plans|wants|hopes|faces|insists|refuses|could|may|remains|can|needs|flies|begins|returns)\b"
)
_SAID = regexp(
    r"\b(?:said|hailed|celebrated|told|promised|urged|warned|vowed|announced|insisted|pledged|defended|dismissed|declined|praised|condemned|welcomed|added|replied|claimed|tweeted|wrote|posted|asked|argued|acknowledged|admitted|conceded|signal+ed|hinted|thanked|congratulated|apologi[sz]ed|appealed|declared|addressed|stressed|criticized|criticised|lashed|blamed|ruled\s+out|called|accused|rejected|denied)\b"
)
_WILL = regexp(r"\b(?:will|is\s+to|are\s+to)\b")
#: Of a man so long dead an undated past is history.
LONG_DEAD = dt.timedelta(days=60)
#: A term that was over long ago makes an undated past more likely history than an error.
RECENT = dt.timedelta(days=6 * 365)


def current(doc: Document, claim: Claim, rows: tuple[Person, ...], day: dt.date) -> bool:
    """Whether the claim is about the day of publication."""
    text = doc.text
    sentence = doc.sentence_at(claim.start)
    block = doc.block_at(claim.start)
    if block.kind not in ("paragraph", "item", "caption", "quote", "headline", "deck"):
        return False
    if _doubted(doc, claim) and not (claim.form == "before" and _SAID.search(text, claim.span.end, claim.span.end + 40)):
        return False
    # What is said or done on a day of this week is of now, whatever else the sentence tells.
    acts = acts_now(doc, claim, sentence)
    told = Span(sentence.start, acts or sentence.end)
    if any(not doc.in_quotation(Span(*m.span())) for m in _THEN.finditer(text, told.start, told.end)) or _dates_it(doc, claim, rows, told if acts else block.span, day):
        return False
    if any(_is_beside(text, claim, m) for m in _ENDED.finditer(text, told.start, told.end)):
        return False
    if any(e.year and e.year < day.year - 1 and _tells_when(text, e) and not _SINCE.search(text, max(e.span.start - 8, 0), e.span.start) for e in doc.dates if told.start <= e.span.start < told.end):
        return False
    if claim.form == "is":
        return True
    ahead = text[sentence.start : claim.start]
    if claim.form == "after" and _PLAYED.search(ahead) and not _INVERTED.match(ahead):
        return False
    if _PAST_HOLDER.match(text, claim.span.end) or (_LEFT_OFFICE.match(text, claim.span.end) and _AFTER.search(text, max(claim.span.start - 20, 0), claim.span.start)):
        return False
    recent = of_this_week(doc, claim, sentence)
    if not recent and (claim.title == "manager" or (claim.title == "monarch" and not claim.said and not _NOW.search(text, claim.span.end, min(claim.span.end + 60, sentence.end)))):
        # Of a team's past there is much to tell, and of a queen's.
        return False
    if not recent and claim.form != "is" and _then.background(doc, claim, rows, day):
        return False
    if claim.form == "before" and (
        ((_origin().search(ahead[-60:]) or (not claim.said and _kin().search(ahead[-60:]))) and not _backed().search(ahead[-60:])) or (_WEAK_ORIGIN.search(ahead[-60:]) and not recent) or (claim.bare and _WHICH.search(ahead) and not (recent and _CALLED.match(text, claim.span.end)))
    ):
        return False
    if claim.form == "before" and not recent and _WHERE.search(ahead) and _PAST.match(text, claim.span.end, sentence.end):
        return False
    if not recent and _called_former(text, claim):
        return False
    kept = _kept(rows, claim)
    if claim.form == "before" and claim.mention.possessive and not (_RULES.match(text, claim.span.end) or _owns(text, claim, kept)):
        return False
    if recent or in_headline(doc, claim):
        return True
    if _NOW.search(text, claim.span.end, min(claim.span.end + 60, sentence.end)) and not re.match(r"['’]", text[claim.span.end :][:1]):
        return True
    if claim.said or not claim.bare:
        if _WILL.search(text, sentence.start, claim.start) or _backed().search(ahead[-60:]):
            return True
        return _over_recently(doc, rows, claim, day) or not (any(p.died and p.died.high + LONG_DEAD < day for p in rows) or _then.told_of(doc, claim, rows, day))
    if not kept:
        # Nobody else is called prime minister when he is so no more.
        return _over_recently(doc, rows, claim, day) and not _then.told_of(doc, claim, rows, day)
    spoke = bool(_SAID.search(text, claim.span.end, min(claim.span.end + 40, sentence.end)))
    lead = next((b.span.start for b in doc.blocks if b.kind == "paragraph"), 0) == block.span.start
    return (spoke or (lead and sentence == doc.sentences_in(block.span)[0])) and _over_recently(doc, rows, claim, day)


def _is_beside(text: str, claim: Claim, m: re.Match[str]) -> bool:
    """Whether words stand near a name, in one clause with it or in the one that is about it."""
    gap = text[m.end() : claim.start] if m.end() <= claim.start else text[claim.span.end : m.start()]
    return len(gap) <= _BESIDE and not _CLAUSE.search(gap.lstrip(",").removeprefix(" who"))


def _called_former(text: str, claim: Claim) -> bool:
    """Whether the article tells elsewhere that the person had the office: "Rutte, a former prime minister"."""
    family = re.escape(claim.mention.text.split()[-1])
    return re.search(rf"\b{family},?\s(?:(?:who|is|was|a|the|himself|now|then)\s){{0,3}}former\b|\b(?:former|ex)[ -](?:[\w.’'-]+\s){{1,6}}?{family}\b", text, re.IGNORECASE) is not None


def _kept(rows: tuple[Person, ...], claim: Claim) -> bool:
    """Whether the bare rank is kept for life, as Americans do."""
    return claim.bare and any(o.of == "United States" or o.title == "governor" for o in _terms.own(rows, claim.title))


@cache
def _owned(kind: str) -> frozenset[str]:
    return frozenset(w for k, words in _data.rows("terms/incumbent.tsv") if k == kind for w in words.split())


_OWNED = regexp(r"['’]s?(?P<words>(?:\s[a-z-]+){1,4})")


def _owns(text: str, claim: Claim, kept: bool) -> bool:
    """Whether what is told as somebody's is his only while he is in office: a spokesman, a visit, and where the rank goes with the office a plan."""
    m = _OWNED.match(text, claim.span.end)
    words = set(m["words"].split()) if m else set()
    return bool(words & _owned("person")) or (not kept and bool(words & _owned("project")))


#: "signs", "vows", "to sign", behind a name.
_PRESENT = regexp(r"\s(?:to\s[a-z]+|(?!was|has|is|his|as)[a-z]+(?<![su])s)\b")
_WASHINGTON = regexp(r"\b(?:White House|Congress|Senate|House of Representatives|Capitol|Washington|Oval Office|U\.S\.|American)")


def in_headline(doc: Document, claim: Claim) -> bool:
    """Whether a headline tells in the present tense what the head of the United States does."""
    if doc.block_at(claim.start).kind not in ("headline", "deck"):
        return False
    return bool(_PRESENT.match(doc.text, claim.span.end) and _WASHINGTON.search(doc.text))


#: A clause about somebody, whose day is its own.
_ASIDE = regexp(r",\s+who(?:se)?\s[^,;.“”]{3,90},")


def of_this_week(doc: Document, claim: Claim, sentence: Span) -> bool:
    """Whether the sentence has a day of this week, or says "now", outside clauses about other people."""
    asides = [m.span() for m in _ASIDE.finditer(doc.text, sentence.start, sentence.end)]
    return any(
        not any(low < m.start() < high and not low <= claim.start < high and low != claim.span.end for low, high in asides)
        for m in _RELATIVE.finditer(doc.text, sentence.start, sentence.end)
    )


#: "the hero was Gerhard Schröder, the chancellor"; "with Helen Mirren as Margaret Thatcher".
_PLAYED = regexp(r"\b(?<!\bIt )(?:was|were|played|being)\s+$|\b(?:known|seen|cast|dressed|portrayed|appears?|appeared|stars?|starring|role|(?!\w+day)[A-Z]\w+)\s(?:\w+\s)?as\s+$")
#: "Among the guests was".
_INVERTED = regexp(r"(?:Among|Also|With|Beside|Alongside|Next\s+to|Present|Attending|Joining|Leading)\b[^;:“”]*\swas\s+$")
#: "Pope Francis, who died in April".
#: "Six days after President Suharto resigned".
_LEFT_OFFICE = regexp(r"\s+(?:had\s+)?(?:resigned|quit|stepped\s+down|stood\s+down|left\s+office|fled|died|lost\s+power|was\s+(?:ousted|toppled|deposed|overthrown|defeated|impeached|assassinated|killed|voted\s+out))\b")
_AFTER = regexp(r"\b(?:after|since|when|before|until)\s+\Z")
_PAST_HOLDER = regexp(r",\s+(?:who\s+(?:died|left|resigned|stepped|served|had\s+(?:been|led|ruled|served|held|run)|retired|ruled|led|held|governed|lost|fled|was\s+(?:then|still|in\s+(?:power|office|charge)|ousted|toppled|deposed|defeated|voted|forced|impeached|assassinated|killed|overthrown|succeeded|replaced|president|prime|chancellor))\b|(?:his|her|their|the)\s+(?:late\s+)?(?:predecessor|former)\b)")
#: "Prime Minister Rishi Sunak’s government said": a government acts only while its head is in office.
_RULES = regexp(r"['’]s?\s(?:[a-z-]+\s)?(?:government|cabinet|coalition|administration)\s(?:said|says|will|is|has|plans|wants|announced|denied|rejected|told)\b")


_CALLED = regexp(r"\s+(?:has\s+)?(?:called|described|condemned|praised|denounced|dismissed|blamed|defended|criticised|criticized|welcomed|hailed|supports?|opposes?|backs?|rejected)\b")
_WEEKDAY = r"(?:(?:on\s+|late\s+|early\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this\s+week)\b"
#: "promised on Wednesday", "on Tuesday ordered", "told parliament in his annual address on Thursday".
_ACTS = regexp(rf"(?:,\s[^,;.]{{3,60}},)?\s+(?:{_WEEKDAY}\s+[a-z]+|(?!was\b|were\b|had\b|as\b|and\b|to\b|by\b|when\b|in\b|whose\b|who\b)[a-z]+\b(?:(?!\bthat\b|\bwhich\b|\bwhen\b|\bafter\b|\bbefore\b|\bwho\b|\bfor\b|\bof\b|\bby\b)[^,;:.“”\"]){{0,60}}?\b{_WEEKDAY})")


def acts_now(doc: Document, claim: Claim, sentence: Span) -> int:
    """Where an act of the person on a day of this week ends; 0 where there is none."""
    m = _ACTS.match(doc.text, claim.span.end, sentence.end) if claim.form != "is" else None
    if m is None:
        return 0
    return max((e.span.end for e in doc.dates if e.span.start < m.end() < e.span.end), default=m.end())


def _tells_when(text: str, e: Any) -> bool:
    """Whether an expression of time dates a clause: not "the invasion of 2003", "a 1962 Corvette"."""
    bare = e.span.of(text).isdigit()
    return not (bare and (re.search(r"\b[a-z]+\sof\s$", text[max(e.span.start - 24, 0) : e.span.start]) or (re.match(r"\s[A-Z][a-z]+\b", text[e.span.end : e.span.end + 12]) and re.search(r"\b(?:a|an|the|his|her|its)\s$", text[max(e.span.start - 5, 0) : e.span.start]))))


def _doubted(doc: Document, claim: Claim) -> bool:
    """`unsure`, but for a name with a title only from the last comma, quotation mark or dash before it."""
    if claim.form == "is":
        return unsure(doc, claim.span)
    sentence = doc.sentence_at(claim.start)
    start = max((m.end() for m in _MARKS.finditer(doc.text, sentence.start, claim.span.start)), default=sentence.start)
    return any(not doc.in_quotation(Span(*m.span())) and not _PRESUPPOSED.fullmatch(m.group()) for m in DOUBT.finditer(doc.text, start, claim.span.end))


#: Who is called by an office in what is denied, asked or foreseen is told to hold it all the same: "whether President X would sign".
_PRESUPPOSED = regexp(r"not|never|cannot|n['’]t|would|could|might|may|should|whether|unless|den(?:y|ies|ied)|errors?|mistakes?|wrong\w*|apologi[sz]\w+\s+for", re.IGNORECASE)
_MARKS = regexp(r"[,;:”\"“](?=\s)|\s[–—-]\s")


def _over_recently(doc: Document, rows: tuple[Person, ...], claim: Claim, day: dt.date) -> bool:
    """Whether a term ended or began so near the day that an undated past is no history."""
    edges = [w for o in _terms.own(rows, claim.title) for w in (o.end.high if o.end else None, o.start.low if o.start else None) if w]
    return not edges or any(abs(day - edge) < RECENT for edge in edges)


_SINCE = regexp(r"\b[Ss]ince\s$")


def _dates_it(doc: Document, claim: Claim, rows: tuple[Person, ...], told: Span, day: dt.date) -> bool:
    """Whether the words name a time at which the person did hold the office."""
    terms = [o for o in _terms.own(rows, claim.title) if o.start]
    for e in doc.dates:
        # "Since 2015" goes on to this day.
        if not told.start <= e.span.start < told.end or not e.readings or _SINCE.search(doc.text, max(e.span.start - 8, 0), e.span.start) or (e.year is None and e.kind not in ("relative", "decade")) or not _tells_when(doc.text, e):
            continue
        for o in terms:
            assert o.start
            end = o.end.high if o.end else day
            if any(r.low <= end and o.start.low <= r.high and r.high < day - dt.timedelta(days=60) for r in e.readings):
                return True
    return False
