"""Which persons the article lets do something about the day it was published: "Navalny said on Tuesday", "Abe will meet Modi"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.checks.facts import _dead, _roles
from newslint.regexp import regexp
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
    proved remained died passed succumbed suffered drowned starred topped transformed taught thought led made made led left got had did abused trafficked raped molested planned plotted masterminded murdered killed commanded invaded annexed jailed imprisoned
    tortured funded donated conquered crowned proclaimed abolished united divided""".split()
)
#: Of these, what is done on a day too.
_ANY_DAY = frozenset("wrote led left taught directed recorded got had did made called ruled used thought believed wanted named bought".split())
_FUTURE = (
    r"(?:will|is\s+(?:set|due|expected|scheduled|planning|preparing|likely|hoping)\s+to|plans\s+to|is\s+to|intends\s+to|hopes\s+to|is\s+going\s+to)\s+(?:also\s+)?(?!be\s+(?:remember|bur|honou?r|mourn"
    r"|commemorat|celebrat|portray|play|induct|laid|cremat|the\s+subject|launch|named|missed|sold|auction)|go\s+down|always|never|forever|have\b|live\s+on|feature\b)[a-z]+"
)
_NOW = (
    r"(?:is|are)\s+(?:also\s+|now\s+|still\s+|said\s+to\s+be\s+)?(?:[a-z]{2,}ing|worried|due|back|ill|in\s+(?:hospital|talks|town|[A-Z]\w+)|recovering|at\s+(?:home|work))(?!\s+(?:to\s+rest|in\s+state))"
    r"|has\s+(?:also\s+|now\s+|again\s+|already\s+)?(?:finished|refused|written|agreed|checked|called|asked|told|said|accepted|rejected|denied|sent|signed|decided|cancelled|canceled|begun|started"
    r"|joined|hired|filed|sued|apologi[sz]ed|arrived|returned|moved|booked|offered|declined|promised|pledged|ordered|vowed|warned|urged|invited|met|flown|left|resumed"
    r"|dropped|postponed|thanked|endorsed|announced|given)(?!\s+by)|lives|says|wants|plans|hopes|refuses|insists|denies|joins|meets|arrives|visits|turns\s+\d+|opposes|supports"
    r"|backs|faces|runs|works|trains|performs|begins|heads|goes|flies|expects"
)
_VERB = regexp(
    rf"\s+(?:(?:also|then|later|himself|herself|this\s+week|on\s+\w+day|last\s+(?:week|night))\s+)?(?:(?P<future>{_FUTURE})|(?P<now>{_NOW})"
    r"|(?P<passive>(?:was|were)\s+(?:[a-z]+ly\s+)?(?:flown|received|helped|greeted|seen|questioned|asked|taken|treated|admitted|released|discharged|driven|welcomed|met|joined|spotted"
    r"|photographed\s+leaving|among\s+the\s+first|in\s+the\s+(?:crowd|audience|stands)|on\s+hand|there|present|back))"
    rf"|(?P<past>(?:{_IRREGULAR}|[a-z]{{2,}}ed)))\b(?!\s+by\b)"
)
#: Between a name and its verb: another subject, an apposition, "of Arizona".
_OTHER = regexp(r"(?:,?\s+(?:and|or)\s+(?:[A-Z][\w.’'-]+\s?){1,3}(?<=\S)|\s+of\s+[A-Z]\w+)(?=\s|,)")
_APPOSED = regexp(r",\s+(?P<who>who\s+)?(?P<words>[^;:.“”\"]{2,90}?),(?=\s)")
_WHO = regexp(r",\s+who(?=\s)")
_NUMERAL = regexp(r"\s[IVX]+\b")
#: Before the name these leave it an object: "a statue of Lenin will".
_OBJECT = regexp(
    r"\b(?:of|by|for|with|on|about|against|to|after|from|like|than|as|in|at|over|behind|near|inside|under|around)\s+(?:the\s+)?(?:[a-z’'-]+\s+){0,3}(?:[A-Z][\w.’'-]+\s+and\s+)?$"
)
#: "30 years after Mandela did so".
_YEARS_AFTER = regexp(r"\b(?:years?|decades?|centur(?:y|ies)|months?)\s+(?:after|before|since)\s+$")
_THE = regexp(r"\bthe\s+(?P<what>(?:[a-z’'-]+\s+){0,3})$")
_AGENT = regexp(r"\b(?:will|is\s+to|is\s+due\s+to|is\s+being|are\s+to)\s+(?:be\s+)?[a-z]+(?:ed|en)\s+by\s+$")
_SHOWN = regexp(r"\b(?:show(?:s|ed|ing)?|saw|spotted|photographed|pictured|watched)\s+$")
_DOING = regexp(r"\s+[a-z]+ing\b")
_JOINED = regexp(r"(?:,\s[^,;]{2,40},)?\s+(?P<verb>[a-z]+ing)\b")
_HABITS = frozenset({"works", "runs", "trains", "heads", "performs", "lives", "worked", "teaches"})
#: The dead: where one of these stands in the paragraph, nobody is taken for living.
_DEATH = regexp(
    r"\b(?:(?:the|his|her|their|my|our)\s+late(?!\s+(?:in|on|last|this|\w+day|\d))|died|dies|dying|dead|death|victim\s+(?:was|is|as)|deathbed|assassinat\w+|gunned\s+down|slain|hanged|executed\s+(?:in|on|at|by|for)|funerals?(?!\s+(?:of|for)\s+[A-Z])|burial|buried|posthumous\w*|memorial\s+(?:service|concert|for)|legacy|obituary|coffin|casket|grave|graveside|widow\w*|estate|heirs?"
    r"|mourn\w*|tomb|mausoleum|ashes|hologram|tribute\s+(?:concert|show|act|band)|lookalike|look-alike|double|impersonat\w+|clone\w*|deepfake|descendants?|foundation|centre\s+for|namesake"
    r"|from\s+the\s+archives?|were\s+alive|is\s+alive|shot\s+dead|centen\w+|(?<!charity\s)auction\w*|bidders?|last\s+(?:words|will)|final\s+(?:album|book|interview|film|work)|passed\s+away)\b",
    re.IGNORECASE,
)
#: The stage, the page and the past: in the sentence.
_ELSEWHEN = regexp(
    r"\b(?:anniversary|biograph\w+|biopic|documentary|musical|novel|portray\w*|starring|stars\s+as|character|footage|(?<!open\s)letters?(?!\s+(?:asking|calling|demanding|urging|that\s+asks))|diar(?:y|ies)|recordings?|museum|statue|stamp|painting|portrait"
    r"|exhibition|(?<!at\s)once(?!\s+(?:more|again|every))|ago|decades?|centur\w+|recall\w*|remember\w*|memoirs?|archive\w*|tapes?|transcripts?|old\s+film|repeats?|rerun|clip|viral|video(?!\s+link)|episode|scene|sketch|chapter|poems?|famously"
    r"|by\s+then|back\s+then|in\s+those\s+days|at\s+the\s+time|as\s+an?\s+(?:boy|girl|child|young|teen\w*|student|apprentice)|when\s+(?:he|she)|era|used\s+to|first\s+time\s+since|like)\b"
    r"|\b(?:played\s+by|film|movie|series|play|book)\b(?!\s+(?:on|against|at|two|three|four|his|her|their|for|a\s+round))|\b(?:aircraft\s+carrier|carrier|USS|warship|ship|vessel|airport|stadium|street|avenue"
    r"|boulevard|school|hospital|bridge|highway|library|award|prize|trophy)\b(?=\s+(?:was|is|will|left|sailed|named|opened|closed))",
    re.IGNORECASE,
)
#: The stage, the screen, the page, the wax: nobody there is alive, whatever the tense.
_HARD = regexp(
    r"\b(?:hologram|impersonat\w+|look-?alike|biopic|portray\w*|starring|stars\s+as|waxwork|effigy|statue|portrait|painting|mural|bust|archive\w*|anniversary|posthum\w+|deepfake|hoax|fake\w*"
    r"|were\s+(?:still\s+)?alive|is\s+(?:still\s+)?alive|would\s+have|namesake|(?<!charity\s)auction\w*|estate|tribute\s+(?:act|band|concert|show|night)|look\s+back|conspiracy|dreams?|dreamed|ghost|s[ée]ance|AI-generated|fictional\w*|avatar"
    r"|[Ii]n\s+(?:a|the|his|her|its|this|an?\s+\w+|the\s+\w+|his\s+\w+|her\s+\w+)\s+(?:film|movie|play|novel|book|memoirs?|series|episode|documentary|video|footage|recordings?|letter|photographs?|picture|sketch|scene|opera|musical|diar(?:y|ies)|drama|game))\b"
    r"|\b[Ii]n\s+[“\"‘]"
)
#: Deaths that are told in another sentence of the paragraph.
_BURIED = regexp(r"\b(?:died|dies|death|killed|assassinat\w+|funeral(?!\s+(?:of|for)\s+[A-Z])|buried|burial|widow\w*|coffin|casket|posthum\w+|late\s+(?:president|leader|singer|star|king|queen|pope)|tomb|mausoleum|ashes|hologram|mourn\w*|memory)\b")
#: Effects that the dead go on to have: "is still outselling".
_EFFECT = regexp(
    r"(?:is|are)\s(?:also\s|now\s|still\s|again\s)?(?:outsell|top|earn|inspir|dominat|influenc|haunt|cast|bring|gain|draw|divid|attract|break|sell|trend|mak|prov|becom|lying|rest|com(?:ing|e)\b|look|star|smil|gaz|going|gett|enjoy|hav|being\s(?!held|treated|questioned|kept|moved|flown|looked|detained|cared)|turning|credit|remembered"
    r"|feel|loom|hover|hang|liv(?:ing|e)\son|surviv|leav|los(?:ing)|winn|rid(?:ing)\shigh)\w*"
    r"|(?:outselling|topping|earning|inspiring|dominating|influencing|haunting|casting|gaining|drawing|dividing|attracting|breaking|looming|hovering|winning|losing|leaving|surviving)\b|divides\b(?!\s(?:his|her)\stime)"
)
_THESE_DAYS = regexp(r"\b(?:now(?!\s+(?:known|called|that))|still|this\s+(?:week|month|year|season|spring|summer|autumn|winter|morning|evening)|these\s+days|nowadays|in\s+(?:his|her)\s+(?:80|90)s|most\s+(?:mornings|days|evenings)|every\s+(?:morning|day|week|Christmas|summer))\b")
#: What the dead do in the present tense.
_AFTERLIFE = frozenset(
    """lies rests remains looms haunts casts stares smiles gazes watches stands hangs appears inspires ranks means belongs holds owns owes represents embodies symbolises symbolizes lives-on speaks writes argues
    describes tells recalls sings plays stars features figures survives continues deserves has is was seems sounds looks comes gets becomes goes takes makes gives keeps shares leaves dies died wins follows
    returns opens closes enters features joins rules dominates sells leads""".split()
)
_RECENT = regexp(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[’']s)?|today|yesterday|tonight|tomorrow|(?:this|last|next)\s+(?:week|weekend|month|morning|afternoon|evening))\b"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b(?!,?\s+(?:[A-Z][a-z]{2,8}\.?\s\d|\d))"
_OWN_DAY = regexp(rf"(?:(?!\b(?:that|which|who|whose|when|of|by)\b)[^,;:.“”\"]){{0,60}}?\b{_WEEKDAY}")
_DAY_BEFORE = regexp(rf"\b{_WEEKDAY}\s+(?:also\s+)?$")
_UNVEILED = regexp(r"\bunveil\w*\s+(?:an?|the)\s+(?:[a-z]+\s+)?$")
#: "is writing a novel": what a living author is at.
_AT_WORK = regexp(r"(?:(?:is|are)\s+(?:now\s+|still\s+)?(?:writing|working\s+on|recording|finishing|filming|directing|composing)|has\s+(?:now\s+|just\s+)?(?:begun|started|finished))\s+(?:an?|his|her|the)\s+(?:[a-z]+\s+){0,3}?(?:novel|book|films?|album|memoirs?|play|series|musical|biography|documentary|opera|movie)\b")
#: The next clause, whose day is its own.
_NEXT = regexp(r";\s|,?\s+(?:and|but|while|where|until)\s+(?:on\s+)?(?!then\b|later\b|[a-z]+ed\b)(?:the|a|an|it|they|he|she|[A-Z]\w+|officials|police|fans|critics)\b|,\s+(?:and|but)\s+(?![a-z]+ed\b)")
_SAID_SO = regexp(r",\s(?:[\w’'.-]+\s){1,6}?(?:said|says|told|reported|wrote|recalled|announced)\b|,?\saccording\sto\b|,\s(?:[a-z]+\s){0,2}(?:documents|files|records|papers|emails)\b")
#: After an undated past these make it a ground for what is now.
_STILL = regexp(r"\b(?:has|have|is|are|still|now|never)\b")
_HONOUR = regexp(r"\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,3}(?:award|tribute|honou?r|medal|prize|star|pardon|standing\s+ovation|grammy|oscar|nomination)", re.IGNORECASE)


class Act(NamedTuple):
    """`mention` is the subject of an act about the day of publication; `name` covers it with the numeral of a monarch or pope."""

    mention: Any
    name: Span
    verb: Span
    #: The verb is of the present or future, or the sentence has a day of this week.
    certain: bool
    kind: str
    #: What the article says of the person between commas.
    apposition: str


class Who(NamedTuple):
    """A name in running text that may be somebody's who is dead; it has what the names layer's mentions have, and they may stand for it."""

    span: Span
    text: str
    title: str | None
    title_span: Span | None
    entity: int
    possessive: bool


#: "Leonid I. Brezhnev": the initial parts the names of a mention.
_INITIAL = regexp(r"(?:\s[A-Z]\.){1,2}\s(?P<family>[A-Z][\w’'-]+)")


def candidates(doc: Document) -> Iterator[Who]:
    """The names that may be subjects in running text, whole: with a middle initial, with the numeral of a monarch or pope."""
    after = 0
    for m in doc.names.mentions:
        if m.kind not in ("person", "unknown") or m.quoted or m.span.start < after:
            continue
        if m.block not in ("paragraph", "item", "caption", "deck", "headline"):
            continue
        name, text = full(doc, m), m.text
        if initial := _INITIAL.match(doc.text, m.span.end):
            given = m.text.split()[-1]
            name, text = Span(m.span.start, initial.end()), f"{given} {initial['family']}"
            after = initial.end()
        elif m.possessive:
            continue
        elif name == m.span and len(words := m.text.split()) > 2 and not doc.knowledge.people(m.text):
            # "Nomzamo Winnie Madikizela-Mandela": known by the last two.
            text = " ".join(words[-2:])
        yield Who(name, doc.text[name.start : name.end] if text == m.text else text, m.title, m.title_span, m.entity, False)


def full(doc: Document, m: Any) -> Span:
    """A mention with the numeral of a monarch or pope."""
    numeral = _NUMERAL.match(doc.text, m.span.end)
    return Span(m.span.start, numeral.end() if numeral else m.span.end)


def act(doc: Document, m: Who, published: dt.date, died: dt.date) -> Act | None:
    """What a person does about the day of publication, where nothing speaks of death, history or the stage."""
    text, name = doc.text, m.span
    start = m.title_span.start if m.title_span else name.start
    sentence = doc.sentence_at(name.start)
    ahead = text[sentence.start : start]
    if _YEARS_AFTER.search(ahead):
        return None
    found = _predicate(text, name.end, ahead, sentence) or _roles.role(doc, name, sentence) or _meeting(text, name, ahead, sentence)
    if found is None:
        return None
    words, kind, apposition = found
    if re.search(r"\b(?:as|than|like)\s$", ahead):
        return None
    if not apposition and (beside := _APPOSED.match(text, name.end, sentence.end)):
        apposition = ("who " if beside["who"] else "") + beside["words"]
    block = doc.block_at(name.start)
    # What is done on a day of this week is of now, whatever follows.
    day = _OWN_DAY.match(text, words.end, sentence.end) or _DAY_BEFORE.search(text, name.end, words.start)
    if kind == "past" and not day and re.search(r"\bwhere\s$", ahead):
        # "The cathedral where he preached": the place's past.
        return None
    reach = max(day.end(), words.end) if day else sentence.end
    if _DEATH.search(text, sentence.start, reach) or any(not _UNVEILED.search(text, name.end, h.start()) for h in _HARD.finditer(text, sentence.start, reach)) or _told_dead(doc, block, name):
        return None
    if words.of(text).endswith("receive") and _HONOUR.match(text, words.end) and not re.search(r"\bin\s+person\b", text[words.end : sentence.end]) and not re.match(r"\d\d?$", apposition):
        return None
    # "He believed that, his daughter said on Monday": the day is hers.
    ends = [e for p in (_NEXT, _SAID_SO) if (e := p.search(text, words.end, sentence.end))]
    on = min(ends, key=lambda e: e.start(), default=None)
    clause = _clause(text, name, words, sentence, on.start() if on else sentence.end)
    recent = bool(_RECENT.search(text, clause.start, clause.end)) or (words.of(text) in _THERE and bool(_RECENT.search(text, sentence.start, name.start)))
    if not recent and kind == "past" and _REPORTED.search(text, sentence.start, name.start) and re.search(r"\bwas\s$|^was\s", text[words.start - 4 : words.end]):
        # "She said on Wednesday that he was resting."
        recent = True
    later = kind in ("past", "passive", "doing") and _after_death(doc, clause, published, died)
    recent = recent or later
    if not recent and kind in ("past", "passive") and ends and _RECENT.search(text, clause.end, sentence.end) and not _SAID_SO.match(text, clause.end):
        # The day is that of the next clause.
        return None
    firm = kind == "future" or (recent and kind != "now")
    if kind != "future" and _LONG_AGO.search(text, clause.start, clause.end):
        return None
    made = _AT_WORK.match(text, words.start)
    if not firm and (_ELSEWHEN.search(text, sentence.start, start) or (not made and _ELSEWHEN.search(text, name.end, sentence.end))):
        return None
    within = Span(sentence.start, reach) if firm else block.span
    inside = [] if later else [e for e in doc.dates if within.start <= e.span.start < within.end]
    if any(e.year and e.year < published.year - firm and _dates(text, e) for e in inside) or any(e.kind in ("decade", "century") for e in inside):
        return None
    certain = kind in ("future", "now") or recent
    verb = (words.of(text).split() or [""])[-1 if kind == "passive" else 0]
    if kind == "now" and _EFFECT.match(text, words.start):
        return None
    if kind == "present":
        # "Caesar crosses the Rubicon": only what is said to be of these days, or shown in a picture.
        certain = recent or bool(_THESE_DAYS.search(text, sentence.start, sentence.end)) or block.kind in ("caption", "deck", "headline")
        if not certain or verb in _AFTERLIFE:
            return None
    if kind in ("past", "passive", "doing"):
        if (verb in _CAREER and kind != "passive" and not (recent and verb in _ANY_DAY)) or (verb in ("received", "accepted", "got", "given") and _HONOUR.match(text, words.end)):
            return None
        if kind == "doing" and not recent:
            return None
        if not recent and any(not doc.in_quotation(Span(*s.span())) for s in _STILL.finditer(text, words.end, sentence.end)):
            return None
        if not recent and not _RECENT.search(text, block.span.start, name.start) and not (_leads(doc, block) and _told_new(doc, block, sentence)):
            return None
        if not recent and _of_old(doc, m, block.span, published, died):
            return None
    return Act(m, name, words, certain, kind, apposition)


def _after_death(doc: Document, clause: Span, published: dt.date, died: dt.date) -> bool:
    """Whether the only year of a clause is one after the death: "visited Durban in 2009"."""
    years = [e for e in doc.dates if clause.start <= e.span.start < clause.end and e.year]
    if len(years) != 1 or not years[0].year or not died.year < years[0].year <= published.year:
        return False
    span = years[0].span
    return bool(_IN_A_YEAR.search(doc.text[max(span.start - 24, 0) : span.start]) or _SEASON.match(span.of(doc.text)))


_IN_A_YEAR = regexp(r"\b(?:[Ii]n|[Oo]n|since|early\sin|late\sin)\s(?:[A-Z]\w+\s)?(?:\d\d?,\s)?$|\b(?:summer|spring|autumn|fall|winter|end|start|beginning)\sof\s$")
_SEASON = regexp(r"(?:the\s)?(?:early\s|late\s|mid-)?(?:summer|spring|autumn|fall|winter)\b")


_REPORTED = regexp(r"\b(?:said|told\s\w+)\s(?:on\s\w+day|yesterday|today|last\snight)\sthat\s$")
_MEETING = regexp(r"\b(?:meeting|talks|dinner|lunch|interview|summit|call|debate|duet|audience|conversation|evening|afternoon|night)\s(?:with|between)\s(?:[\w.’'-]+\s){0,5}?(?:and\s)?$")
_PLANNED = regexp(r"(?<=\s)(?:sold\sout|go\son\ssale|went\son\ssale)\b|\b(?:is|are)\s(?:planned|scheduled|due|set|expected)\b|\bwill\s(?:take\splace|be\sheld|begin|start|go\sahead)\b")


def _meeting(text: str, name: Span, ahead: str, sentence: Span) -> tuple[Span, str, str] | None:
    """ "A meeting with X is planned"."""
    planned = _PLANNED.search(text, name.end, sentence.end) if _MEETING.search(ahead) else None
    return (Span(*planned.span()), "future", "") if planned else None


def _clause(text: str, name: Span, verb: Span, sentence: Span, end: int) -> Span:
    """Where the day of a verb stands: not in the clause around a relative one, not in "said on Monday that"."""
    if re.match(r",?\swho\b", text[name.end : name.end + 6]):
        comma = text.find(",", verb.end, end)
        return Span(name.end, comma if comma >= 0 else end)
    start = max(sentence.start, text.rfind(";", sentence.start, name.start))
    that = text.rfind(" that ", start, name.start)
    return Span(that if that >= 0 else start, end)


#: What is done on the spot, so that the day of the clause around is its day.
_THERE = frozenset("joked smiled waved laughed replied nodded wept clapped applauded shook danced sang sat stood walked thanked".split())
_LONG_AGO = regexp(r"\b(?:years?|months|decades?|century)\s(?:ago|earlier|before)\b|(?<!at )\bonce(?!\s(?:more|again))\b|\bback\sthen\b|\bwhen\s(?:he|she)\swas\b")


def _dates(text: str, e: Any) -> bool:
    """Whether an expression of time tells when: "in 1962", "May 1962"; not "a 1962 Corvette"."""
    return bool(re.search(r"[A-Za-z]", e.span.of(text)) or re.search(r"(?i:\b(?:in|since|from|until|by|of|during|before|after|between|and|to|early|late|mid))[ -]$|[(,]\s?$|^$", text[max(e.span.start - 9, 0) : e.span.start]))


def _told_dead(doc: Document, block: Any, name: Span) -> bool:
    """Whether a sentence of the block tells of the person's death."""
    last = re.escape(name.of(doc.text).split()[-1])
    who = re.compile(rf"\b(?:{last}|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
    for sentence in doc.sentences_in(block.span):
        for m in _BURIED.finditer(doc.text, sentence.start, sentence.end):
            # The words before it in its clause, and "of X" behind it: "three people have been killed" is no death of his.
            start = max((c.end() for c in _PART.finditer(doc.text, sentence.start, m.start())), default=sentence.start)
            around = doc.text[start : m.start()] + doc.text[m.end() : min(m.end() + 40, sentence.end)]
            if who.search(around) and not _OTHERS_DIED.search(doc.text, start, m.start()):
                return True
    return False


_PART = regexp(r"[;:]\s|,\s+(?!who\b)(?=in\s+which|and|but|where|when)")
_OTHERS_DIED = regexp(r"\b(?:people|men|women|children|soldiers|civilians|protesters|officers|\d+|two|three|four|five|six|dozens|hundreds|thousands)\b[^,;]{0,30}$")


def _predicate(text: str, end: int, ahead: str, sentence: Span) -> tuple[Span, str, str] | None:
    """The verb that a name is the subject of, its kind, and the words of an apposition between them."""
    if _AGENT.search(ahead):
        return Span(end, end), "now", (a["words"] if (a := _APPOSED.match(text, end, sentence.end)) else "")
    if _SHOWN.search(ahead) and (doing := _DOING.match(text, end)):
        return Span(doing.start() + 1, doing.end()), "doing", ""
    who = _WHO.match(text, end)
    if who and (verb := _VERB.match(text, who.end(), sentence.end)) and (verb["now"] or verb["future"] or verb["past"]):
        habit = verb.group().split()[0] in _HABITS
        after = _APPOSED.match(text, end, sentence.end)
        if habit and after and (main := _VERB.match(text, after.end(), sentence.end)) and main["future"]:
            # "Muhammad Ali, who lives in Arizona, is expected to fly".
            return _of(main, "")
        return _of(verb, f"who {verb.group().split()[0]}" if habit else "")
    if (ahead.endswith("with ") or ahead.endswith("With ")) and (doing := _JOINED.match(text, end, sentence.end)):
        # "with Sen. X, D-Calif., casting the deciding vote".
        return Span(*doing.span("verb")), "doing", ""
    if _OBJECT.search(ahead) or ((the := _THE.search(ahead)) and not _dead.FAME.search(the["what"])):
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


def _told_new(doc: Document, block: Any, sentence: Span) -> bool:
    """Whether the first paragraph's undated past may be the news: no later sentence has another's day, and no papers tell it."""
    if _PAPERS.search(doc.text, sentence.start, sentence.end):
        return False
    later = [s for s in doc.sentences_in(block.span) if s.start > sentence.start]
    return not any(_RECENT.search(doc.text, s.start, s.end) and not re.match(r"(?:He|She|The\sformer|Mr)\b", s.of(doc.text)) for s in later)


_PAPERS = regexp(r"\b(?:[Pp]rosecutors|[Dd]ocuments|[Ff]iles|[Rr]ecords|[Pp]apers|[Ww]itness\w*|[Ll]awyers|[Aa]ccusers|[Vv]ictims|[Hh]istorians?|[Bb]iograph\w+|[Ll]egend|[Tt]ranscripts?|[Cc]ables)\b")


#: Days since a death after which the name of another dead man makes an undated past history.
_LONG_DEAD = dt.timedelta(days=400)


def _of_old(doc: Document, m: Who, told: Span, published: dt.date, died: dt.date) -> bool:
    """Whether an undated past is of the person's own time: the article has a year of it, or another stands beside who is long dead as well."""
    if any(e.year and e.readings and not e.bounds and e.year < published.year - 1 and e.year <= died.year and _dates(doc.text, e) for e in doc.dates):
        return True
    return any(
        n.kind == "person" and " " in n.text and n.entity != m.entity and told.start <= n.span.start < told.end and (rows := doc.knowledge.people(n.text)) and all(p.died and p.died.high + _LONG_DEAD < published for p in rows)
        for n in doc.names.mentions
    )


def _leads(doc: Document, block: Any) -> bool:
    """Whether a block is the first paragraph."""
    return bool(block.span.start == next((b.span.start for b in doc.blocks if b.kind == "paragraph"), 0))
