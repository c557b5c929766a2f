"""A source that nobody can find: "critics say", "it is widely believed", "studies show", anonymity without a reason.

## Why it matters
A reader judges a claim by who makes it. "Experts say" may be two hundred studies or the man at the next desk.

## When to ignore
The critics or the studies are named further on than newslint looks, or everybody knows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks._speech import prose_of, spoken_throughout
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, rule

_SAY = (
    r"(?:say|said|says|argue[sd]?|believe[sd]?|think|thought|claim(?:s|ed)?|warn(?:s|ed)?|fear(?:s|ed)?|suggest(?:s|ed)?|contend(?:s|ed)?"
    r"|complain(?:s|ed)?"
    r"|insist(?:s|ed)?|allege[sd]?|predict(?:s|ed)?|worr(?:y|ied)|point(?:ed)?\s+out|speculate[sd]?|maintain(?:ed)?|assert(?:ed)?"
    r"|accuse[sd]?|told|tell)"
)
_HELPER = r"(?:(?:have|has|had|also|often|generally|widely|now|still|long|already|would|might|may|will|could|both|who|repeatedly)\s+){0,3}"
_VAGUE = r"(?:critics|experts|observers|analysts|insiders|commentators|pundits|detractors|skeptics|sceptics|opponents|proponents)"
_PEOPLE = (
    rf"(?:{_VAGUE}|specialists|economists|scientists|researchers|doctors|historians|scholars|academics|campaigners|activists|onlookers"
    rf"|people|voters|locals"
    r"|residents|users|watchers|strategists|lawyers|sources|officials|diplomats|investors|traders)"
)
_WHO = regexp(
    rf"\b(?:(?:some|many|most|several|other|numerous|various|certain|a\s+few|a\s+(?:large\s+"
    rf"|growing\s+)?number\s+of)\s+(?:[a-z]+\s+)?{_PEOPLE}|some|many|others|{_VAGUE})\s+{_HELPER}{_SAY}\b",
    re.IGNORECASE,
)
_IT_IS = regexp(
    r"\bit\s+(?:is|was|has\s+been|had\s+been)\s+(?:(?:widely|generally|commonly|often|long|also|now)\s+)?(?:believed|thought|assumed"
    r"|rumou?red|feared|suspected|alleged|claimed"
    r"|said|understood|accepted|speculated|reported)(?=\s+(?:that|to|the|he|she|they|it|a|an)\b)"
    r"|\b(?:is|are|was|were|has\s+been|have\s+been|had\s+been)\s+(?:widely|generally|commonly)\s+(?:believed|thought|seen|regarded"
    r"|considered|viewed|assumed|rumou?red|reported"
    r"|suspected|perceived|understood)\b",
    re.IGNORECASE,
)
_RUMOUR = regexp(
    r"\brumou?r\s+has\s+it\b|\brumou?rs\s+(?:have\s+it|say|said|suggest\w*|are\s+(?:swirling|circulating|rife)|swirl\w*|circulat\w*"
    r"|abound\w*|that)\b"
    r"|\baccording\s+to\s+(?:rumou?rs|some\b(?!\s+(?:of\s+the|\d))|insiders|observers|critics|experts)(?!\s+(?:at|from|with|in|of|who"
    r"|such|like|including))"
    r"|\bunconfirmed\s+reports?\s+(?:say|said|suggest\w*|that|of)\b",
    re.IGNORECASE,
)
_STUDIES = regexp(
    r"(?:(?<=[.!?”\"]\s)|(?<=\A)|\b(?:many|some|several|recent|numerous|most|various|scientific|new|other|countless|multiple|and|but|as"
    r"|that|because|since|although|while|yet|where)\s+)"
    r"(?:studies|research|surveys|science|evidence|statistics)\s+(?:(?:have|has|also|consistently|clearly|repeatedly|increasingly|now"
    r"|often)\s+){0,2}"
    r"(?:shows?|shown|suggests?|suggested|found|finds?|indicates?|proves?|proven|says?)\b",
    re.IGNORECASE,
)
_SOURCES = regexp(
    r"\b(?:sources?|people|persons?|individuals?|insiders?)\s+(?:close\s+to|familiar\s+with|with\s+(?:direct\s+)?knowledge\s+of"
    r"|briefed\s+on|inside|within)\b"
    rf"|\b(?:unnamed|anonymous|unidentified|undisclosed)\s+(?:[\w-]+\s+){{0,2}}(?:sources?|officials?|persons?|people|insiders?"
    rf"|diplomats?|aides?|employees?)\b"
    rf"|(?<!open\s)(?<!water\s)(?<!energy\s)\bsources?\s+{_HELPER}{_SAY}\b"
    r"|\bwho\s+(?:asked|requested|declined|wished|wanted|preferred|did\s+not\s+want|did\s+not\s+wish)\s+(?:not\s+)?to\s+(?:be\s+(?:named"
    r"|identified)|remain\s+anonymous|stay\s+anonymous)\b"
    r"|\bwho\s+(?:asked|requested)\s+(?:for\s+)?anonymity\b|\b(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity\b"
    r"|\bspeaking\s+anonymously\b|\bspoke\s+anonymously\b",
    re.IGNORECASE,
)
_OFFICIALS = regexp(
    rf"(?:(?<=[.!?”\"]\s)|(?<=\A)|(?<=,\s)|(?<=[,”\"]\s)|\b(?:but|and|as|while)\s+)(?:[Oo]fficials|[Aa]uthorities)\s+{_HELPER}(?:say|said"
    rf"|told)\b"
)
_WHOSE = frozenset({"the", "these", "those", "his", "her", "their", "its", "our", "of"})
#: Why a source is not named, within so many words.
REASON_WORDS = 25
_REASON = regexp(
    r"(?i)\b(?:because|since|as\s+(?:he|she|they|it|the)|not\s+(?:been\s+)?(?:authori[sz]ed|permitted|allowed)|fear\w*|afraid|citing"
    r"|cited|due\s+to|given\s+the|in\s+order\s+to|to\s+(?:discuss|describe"
    r"|speak|talk|avoid|protect|be\s+able|share|reveal)|out\s+of|sensitiv\w*|retaliation|retribution|reprisals?|safety|security|polic(?:y"
    r"|ies)|rules|lest|so\s+that|privacy|confidential\w*"
    r"|ongoing|forbid\w*|prohibit\w*|barred)\b"
)
_NAMED = regexp(
    r"(?i)\b(?:including|such\s+as|among\s+them|for\s+example|for\s+instance|led\s+by|like\s+[A-Z]|in\s+(?:a|an|the"
    r"|their)\s+(?:\w+\s+){0,3}(?:letter|report|study|statement|filing|paper|survey))\b|[:;]\s"
)
#: The next sentence gives one of them.
_ONE_OF_THEM = regexp(
    r"(?i)\b(?:one|among|such|example|instance|including|analysts?|experts?|professors?|economists?|research\w*|scientists?|critics?"
    r"|directors?|fellows?|lecturers?"
    r"|spokes\w+|historians?|authors?|study|survey|poll|journal|published)\b"
)
#: Somebody whose officials they may be.
_AGENCY = regexp(
    r"\b(?:[A-Z]{2,6}\b|U\.S\.|[A-Z]\w+(?:ian|ese|ish|an)\b|(?:[Dd]epartment|[Mm]inistry|[Aa]genc(?:y|ies)|[Pp]olice|[Oo]ffice"
    r"|[Cc]ommission|[Bb]ureau|[Aa]uthority|[Cc]ouncil|[Cc]ourt|[Ss]ervice"
    r"|[Bb]oard|[Aa]rmy|[Nn]avy|[Gg]uard|[Gg]overnment|[Ss]heriff|[Cc]ounty|[Cc]ity|[Ss]tate|[Ff]ire(?:fighters?|\s+(?:chief|department"
    r"|service|brigade|crews?))|[Hh]ospital|[Uu]niversity|[Cc]ompany|[Dd]istrict|[Aa]dministration|[Mm]ilitary|[Cc]ustoms|[Bb]order"
    r"|[Pp]arty|[Uu]nion|[Pp]entagon|[Kk]remlin|White\s+House|[Ff]ederal|[Hh]ealth|[Pp]rovinc\w+|[Mm]unicip\w+|[Pp]arliament|[Ss]chool"
    r"|[Aa]irport|[Pp]rison|[Zz]oo|[Cc]oroner|[Ii]nstitut\w+)\b)"
)


# Written before the rule: crowds and officials that can be found.
GOOD = (
    "Critics such as Maria Ruiz say the plan will fail.",
    "Critics of the plan, led by Senator Ruiz, say it will fail.",
    "Some experts say the dam is weak. “It was built on sand,” said Anna Kerr, a professor of hydrology at Ghent University.",
    "Analysts at Danske Bank expect a cut in June.",
    "“Critics say a lot of things,” the mayor said.",
    "The Bridgeport Police Department closed the road on Monday. Officials said it would stay closed until Friday.",
    "The county's health department found the germ in two wells.\n\nOfficials said the water was safe to drink.",
    "The official, who asked not to be named because she was not authorized to speak to reporters, said the talks had failed.",
    "He spoke on condition of anonymity to discuss private talks.",
    "Fearing reprisals, the clerk spoke on condition of anonymity.",
    "Studies by the World Health Organization show that the vaccine is safe.",
    "The research shows that bees sleep, the authors wrote.",
    "It is believed that the fire began in a kitchen, according to Chief Anna Kerr.",
    "The lake is fed by many sources close to the old mill.",
    "Some said no; most of the 412 residents who answered the survey said yes.",
    "Most voters are old. Many people live on the coast.",
    "The critics' prize went to Ruiz, and the experts met in Oslo.",
)


@rule(
    "NL501",
    "vague-source",
    severity="info",
    examples=[
        Bad("[[Critics say]] the plan will fail.", says="who or which"),
        Bad("The plan is dear. [[Some experts believe]] that it will never be built, and the council voted for it all the same."),
        Bad("[[It is widely believed]] that the minister will resign before the summer."),
        Bad("The minister [[is widely seen]] as the next leader of the party."),
        Bad("[[Studies show]] that children who read at breakfast sleep better."),
        Bad("[[Sources close to]] the family say the singer has left the clinic."),
        Bad("A [[source told]] this newspaper that the deal was dead."),
        Bad("An official [[who asked not to be named]] said the talks had failed and would not be taken up again this year."),
        Bad("The aide spoke [[on condition of anonymity]]. The talks go on."),
        Bad("[[Rumors are swirling]] that the club will be sold to a bank."),
        Bad("A man was found in the woods. [[Officials said]] he had been there for days."),
        Bad("[[Many observers have warned]] that the truce will not hold through the winter."),
        Bad("The bridge is old, and [[many say]] it should be torn down."),
        Bad("[[According to insiders]], the sale will be announced on Friday."),
        *map(Good, GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    if doc.metadata.opinion or spoken_throughout(doc):
        return
    prose = [b for b in prose_of(doc) if b.kind != "quote"]
    for n in range(len(prose)):
        last = None
        for span in sorted(_candidates(doc, prose, n)):
            if doc.quotes.touches(span) or (last and span.start < last.end):
                continue
            last = span
            yield finding(span, f"“{' '.join(span.of(doc.text).split())}”: who or which is not said", confidence=0.6)


def _candidates(doc: Document, prose: list[Block], n: int) -> Iterator[Span]:
    text, block = doc.text, prose[n].span
    for m in _WHO.finditer(text, *block):
        if not _backed(doc, prose, n, m.end()) and not _modified(text, block.start, m.start()):
            yield Span(m.start(), m.end())
    for pattern in (_IT_IS, _RUMOUR):
        for m in pattern.finditer(text, *block):
            if not _sourced_sentence(doc, Span(m.start(), m.end())):
                yield Span(m.start(), m.end())
    for m in _STUDIES.finditer(text, *block):
        if not _backed(doc, prose, n, m.end()) and not _linked(doc, m.start()):
            start = m.start() + (len(m.group()) - len(m.group().lstrip()))
            yield Span(start, m.end())
    for m in _SOURCES.finditer(text, *block):
        if not doc.attribution.cue_in(doc.sentence_at(m.start())):
            continue  # A river's sources.
        words = text[m.end() : min(m.end() + 220, block.end)].split()[:REASON_WORDS]
        if not _REASON.search(" ".join(words)) and not _REASON.search(text[max(m.start() - 120, block.start) : m.start()]):
            yield Span(m.start(), m.end())
    # In the lead the agency may come after.
    near = Span(prose[max(n - 1, 0)].span.start, prose[min(n + 2, len(prose) - 1)].span.end if n < 2 else block.end)
    for m in _OFFICIALS.finditer(text, *block):
        if not _AGENCY.search(near.of(text)) and not any(x.kind == "organisation" for x in doc.names.mentions_in(near)):
            at = re.search(r"(?i)officials|authorities", m.group())
            yield Span(m.start() + (at.start() if at else 0), m.end())


def _modified(text: str, start: int, at: int) -> bool:
    """Whether a name, a nationality or a determiner before it says whose critics they are."""
    before = text[max(start, at - 40) : at].split()
    if not before or before[-1].endswith((".", "!", "?", ",", "”", "\"", ":", ";")):
        return False
    return before[-1].lower() in _WHOSE or (before[-1][0].isupper() and len(before) > 1) or before[-1].endswith(("'s", "’s", "s'", "s’"))


def _backed(doc: Document, prose: list[Block], n: int, at: int) -> bool:
    """Whether somebody is named for it: in the rest of the sentence, or as the one of them who speaks in the next."""
    sentence = doc.sentence_at(at - 1)
    if _NAMED.search(doc.text[at : sentence.end]):
        return True
    end = prose[n + 1].span.end if n + 1 < len(prose) else prose[n].span.end
    following = next(iter(doc.sentences_in(Span(sentence.end, end))), None)
    if following is None or not _names_somebody(doc, following) or not doc.attribution.cue_in(following):
        return False
    return bool(_ONE_OF_THEM.search(following.of(doc.text))) or doc.quotes.touches(following)


def _names_somebody(doc: Document, sentence: Span) -> bool:
    return any(m.kind in ("person", "organisation") and not m.quoted for m in doc.names.mentions_in(sentence))


def _linked(doc: Document, at: int) -> bool:
    sentence = doc.sentence_at(at)
    return _names_somebody(doc, sentence) or bool(re.search(r"\b(?:19|20)\d\d\b|\bet\s+al\b|\[\d+\]", sentence.of(doc.text)))


def _sourced_sentence(doc: Document, hit: Span) -> bool:
    """Whether the sentence names its source after all ("according to", somebody who says so)."""
    return any(
        c.kind in ("phrase", "source", "link") or (c.kind == "verb" and c.lemma in ("say", "tell", "add"))
        for c in doc.attribution.cues_in(doc.sentence_at(hit.start))
        if not hit.overlaps(c.span)
    )
