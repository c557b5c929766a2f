"""Which persons the article lets do something about the day it was published: "Navalny said on Tuesday", "Abe will meet Modi"."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

from newslint.rule import Document, Span

#: Past forms that end in other letters than "ed".
_IRREGULAR = (
    "said|told|met|spoke|flew|took|held|left|sang|wore|sent|cast|broke|drove|shook|gave|went|came|ate|drank|read|wrote|rode|ran|saw|sat|stood|stepped|swam|threw|began|laid"
    "|led|made|drew|won|lost|beat|put|hit|cut|set|slept|heard|kept|let|paid|quit|rose|sold|bought|spent|swore|taught|thought|wept|woke|withdrew|got|did|had lunch|had dinner"
)
#: Verbs by which the dead are told of: works, careers, honours after death.
_CAREER = frozenset(
    """founded invented composed painted recorded directed starred became married created designed coined developed built introduced popularized popularised ruled served
    reigned governed inspired owned bequeathed lived loved hated died used wanted believed wrote made established pioneered formed produced released won earned topped
    re-entered reentered sold scored entered joined-the played championed featured appeared-in needed lost liked helped-found named called-for changed defined dominated bought
    proved remained died passed succumbed suffered drowned starred topped transformed taught thought led made left got had did""".split()
)
_FUTURE = (
    r"(?:will|is\s+(?:set|due|expected|scheduled|planning|preparing|likely|hoping)\s+to|plans\s+to|is\s+to|intends\s+to|hopes\s+to|is\s+going\s+to)\s+(?:also\s+)?(?!be\s+(?:remember|bur|honou?r|mourn"
    r"|commemorat|celebrat|portray|play|induct|laid|cremat|the\s+subject|launch|named|missed|sold|auction)|go\s+down|always|never|forever|have\b|receive\b|live\s+on|feature\b)[a-z]+"
)
_NOW = (
    r"(?:is|are)\s+(?:also\s+|now\s+|still\s+|said\s+to\s+be\s+)?(?:[a-z]{2,}ing|worried|due|back|ill|in\s+(?:hospital|talks|town|[A-Z]\w+)|recovering|at\s+(?:home|work))(?!\s+(?:to\s+rest|in\s+state))"
    r"|has\s+(?:also\s+|now\s+|again\s+|already\s+)?(?:refused|written|agreed|checked|called|asked|told|said|accepted|rejected|denied|sent|signed|decided|cancelled|canceled|begun|started"
    r"|joined|hired|filed|sued|apologi[sz]ed|arrived|returned|moved|bought|sold|booked|offered|declined|promised|pledged|ordered|vowed|warned|urged|invited|met|flown|left|resumed"
    r"|dropped|postponed|thanked|endorsed|announced|given)(?!\s+by)|lives|says|wants|plans|hopes|refuses|insists|denies|joins|meets|arrives|visits|returns|turns\s+\d+|opposes|supports"
    r"|backs|faces|runs|works|trains|performs|begins|heads|goes|flies|expects"
)
_VERB = re.compile(
    rf"\s+(?:(?:also|then|later|himself|herself|this\s+week|on\s+\w+day|last\s+(?:week|night))\s+)?(?:(?P<future>{_FUTURE})|(?P<now>{_NOW})"
    r"|(?P<passive>(?:was|were)\s+(?:[a-z]+ly\s+)?(?:flown|received|helped|greeted|seen|questioned|asked|taken|treated|admitted|released|discharged|driven|welcomed|met|joined|spotted"
    r"|photographed\s+leaving|among\s+the\s+first|in\s+the\s+(?:crowd|audience|stands)|on\s+hand|there|present|back))"
    rf"|(?P<past>(?:{_IRREGULAR}|[a-z]{{2,}}ed)))\b(?!\s+by\b)"
)
#: Between a name and its verb: another subject, an apposition, "of Arizona".
_OTHER = re.compile(r"(?:,?\s+(?:and|or)\s+(?:[A-Z][\w.’'-]+\s?){1,3}(?<=\S)|\s+of\s+[A-Z]\w+)(?=\s|,)")
_APPOSED = re.compile(r",\s+(?P<who>who\s+)?(?P<words>[^;:.“”\"]{2,90}?),(?=\s)")
_WHO = re.compile(r",\s+who(?=\s)")
_NUMERAL = re.compile(r"\s[IVX]+\b")
#: Before the name these leave it an object: "a statue of Lenin will".
_OBJECT = re.compile(
    r"\b(?:of|by|for|with|on|about|against|to|after|from|like|than|as|in|at|over|behind|near|inside|under|around|the)\s+(?:the\s+)?(?:[a-z’'-]+\s+){0,3}(?:[A-Z][\w.’'-]+\s+and\s+)?$"
)
_AGENT = re.compile(r"\b(?:will|is\s+to|is\s+due\s+to|is\s+being|are\s+to)\s+(?:be\s+)?[a-z]+(?:ed|en)\s+by\s+$")
_SHOWN = re.compile(r"\b(?:show(?:s|ed|ing)?|saw|spotted|photographed|pictured|watched)\s+$")
_DOING = re.compile(r"\s+[a-z]+ing\b")
_HABITS = frozenset({"works", "runs", "trains", "heads", "performs", "lives", "worked", "teaches"})
#: The dead: where one of these stands in the paragraph, nobody is taken for living.
_DEATH = re.compile(
    r"\b(?:(?:the|his|her|their|my|our)\s+late(?!\s+(?:in|on|last|this|\w+day|\d))|died|dies|dying|dead|death|deathbed|killed|assassinat\w+|murder\w*|funerals?(?!\s+(?:of|for)\s+[A-Z])|burial|buried|posthumous\w*|memorials?|legacy|obituary|coffin|casket|grave|graveside|widow\w*|estate|heirs?"
    r"|mourn\w*|tomb|mausoleum|ashes|hologram|tribute\s+(?:concert|show|act|band)|lookalike|look-alike|double|impersonat\w+|clone\w*|deepfake|descendants?|foundation|centre\s+for|namesake"
    r"|from\s+the\s+archives?|were\s+alive|is\s+alive|crash|shot\s+dead|suicide|centen\w+|auction\w*|bidders?|last\s+(?:words|will)|final\s+(?:album|book|interview|film|work)|passed\s+away)\b",
    re.IGNORECASE,
)
#: The stage, the page and the past: in the sentence.
_ELSEWHEN = re.compile(
    r"\b(?:anniversary|biograph\w+|biopic|documentary|musical|novel|portray\w*|starring|stars\s+as|character|footage|letters?|diar(?:y|ies)|recordings?|museum|statue|stamp|painting|portrait"
    r"|exhibition|(?<!at\s)once(?!\s+(?:more|again|every))|ago|decades?|centur\w+|recall\w*|remember\w*|memoirs?|archive\w*|tapes?|transcripts?|old\s+film|repeats?|rerun|clip|viral|video|episode|scene|sketch|chapter|poems?|famously"
    r"|by\s+then|back\s+then|in\s+those\s+days|at\s+the\s+time|as\s+an?\s+(?:boy|girl|child|young|teen\w*|student|apprentice)|when\s+(?:he|she)|era|used\s+to|first\s+time\s+since|like)\b"
    r"|\b(?:plays|played|film|movie|series|play|book)\b(?!\s+(?:on|against|at|two|three|four|his|her|their|for|a\s+round))|\b(?:aircraft\s+carrier|carrier|USS|warship|ship|vessel|airport|stadium|street|avenue"
    r"|boulevard|school|hospital|bridge|highway|library|award|prize|trophy)\b(?=\s+(?:was|is|will|left|sailed|named|opened|closed))",
    re.IGNORECASE,
)
_RECENT = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[’']s)?|today|yesterday|tonight|tomorrow|(?:this|last|next)\s+(?:week|weekend|month|morning|afternoon|evening))\b"
)
#: The next clause, whose day is its own.
_NEXT = re.compile(r",?\s+(?:and|but|while|where|until)\s+(?:on\s+)?(?!then\b|later\b|[a-z]+ed\b)(?:the|a|an|it|they|he|she|[A-Z]\w+|officials|police|fans|critics)\b|,\s+(?:and|but)\s+(?![a-z]+ed\b)")
#: After an undated past these make it a ground for what is now.
_STILL = re.compile(r"\b(?:has|have|is|are|still|now|never)\b")
_HONOUR = re.compile(r"\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,3}(?:award|tribute|honou?r|medal|prize|star|pardon|standing\s+ovation|grammy|oscar|nomination|degree)", re.IGNORECASE)


class Act(NamedTuple):
    """`mention` is the subject of an act about the day of publication; `name` covers it with the numeral of a monarch or pope."""

    mention: Any
    name: Span
    verb: Span
    #: The verb is of the present or future, or the sentence has a day of this week.
    certain: bool
    #: What the article says of the person between commas.
    apposition: str


def candidate(doc: Document, m: Any) -> bool:
    """Whether a mention is worth a look: a possible subject in running text."""
    return bool(m.kind in ("person", "unknown") and not m.possessive and not m.quoted and m.block in ("paragraph", "item", "caption"))


def full(doc: Document, m: Any) -> Span:
    """A mention with the numeral of a monarch or pope."""
    numeral = _NUMERAL.match(doc.text, m.span.end)
    return Span(m.span.start, numeral.end() if numeral else m.span.end)


def act(doc: Document, m: Any, published: dt.date) -> Act | None:
    """What a person does about the day of publication, where nothing speaks of death, history or the stage."""
    text = doc.text
    name = full(doc, m)
    start = m.title_span.start if m.title_span else m.span.start
    sentence = doc.sentence_at(m.span.start)
    ahead = text[sentence.start : start]
    found = _predicate(text, name.end, ahead, sentence)
    if found is None:
        return None
    words, kind, apposition = found
    block = doc.block_at(m.span.start)
    if _DEATH.search(text, block.span.start, block.span.end):
        return None
    spare = _ELSEWHEN.search(text, sentence.start, start) or _ELSEWHEN.search(text, name.end, sentence.end)
    if spare:
        return None
    inside = [e for e in doc.dates if block.span.start <= e.span.start < block.span.end]
    if any(e.year and e.year < published.year for e in inside) or any(e.kind in ("decade", "century") for e in inside):
        return None
    on = _NEXT.search(text, words.end, sentence.end)
    recent = bool(_RECENT.search(text, sentence.start, on.start() if on else sentence.end))
    certain = kind in ("future", "now") or recent
    if kind in ("past", "passive", "doing"):
        verb = words.of(text).split()[0]
        if verb in _CAREER or (verb in ("received", "accepted", "got", "given") and _HONOUR.match(text, words.end)):
            return None
        if kind == "doing" and not recent:
            return None
        if not recent and any(not doc.in_quotation(Span(*s.span())) for s in _STILL.finditer(text, words.end, sentence.end)):
            return None
        if not recent and not _RECENT.search(text, block.span.start, block.span.end) and not _leads(doc, block):
            return None
    return Act(m, name, words, certain, apposition)


def _predicate(text: str, end: int, ahead: str, sentence: Span) -> tuple[Span, str, str] | None:
    """The verb that a name is the subject of, its kind, and the words of an apposition between them."""
    if _AGENT.search(ahead):
        return Span(end, end), "now", (a["words"] if (a := _APPOSED.match(text, end, sentence.end)) else "")
    if _SHOWN.search(ahead) and (doing := _DOING.match(text, end)):
        return Span(doing.start() + 1, doing.end()), "doing", ""
    who = _WHO.match(text, end)
    if who and (verb := _VERB.match(text, who.end(), sentence.end)) and (verb["now"] or verb["future"] or verb["past"]):
        return _of(verb, "who works" if verb.group().split()[0] in _HABITS else "")
    if _OBJECT.search(ahead):
        return None
    at, apposition = end, ""
    if other := _OTHER.match(text, at, sentence.end):
        at = other.end()
    if verb := _VERB.match(text, at, sentence.end):
        return _of(verb, "")
    if text[at : at + 1] == "," and (verb := _VERB.match(text, at + 1, sentence.end)) and (not verb["past"] or ahead.endswith(", ")):
        # "Paul McCartney, Ringo Starr and George Harrison, are suing"; "its founder, Yevgeny Prigozhin, announced".
        return _of(verb, "")
    if apposed := _APPOSED.match(text, at, sentence.end):
        apposition = ("who " if apposed["who"] else "") + apposed["words"]
        if verb := _VERB.match(text, apposed.end(), sentence.end):
            # What is said of two men is no description of one.
            return _of(verb, "" if other else apposition)
    return None


def _of(verb: re.Match[str], apposition: str) -> tuple[Span, str, str]:
    kind = verb.lastgroup or "past"
    return Span(*verb.span(kind)), kind, apposition


def _leads(doc: Document, block: Any) -> bool:
    """Whether a block is the first paragraph."""
    return bool(block.span.start == next((b.span.start for b in doc.blocks if b.kind == "paragraph"), 0))
