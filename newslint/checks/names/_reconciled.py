"""What makes two claims about one person both true: a change told, another time, two people of the name."""

from __future__ import annotations

import re
from itertools import permutations

from newslint.checks.names._offices import CLASS_OF, office
from newslint.checks.names._readings import Claim, a_nation
from newslint.document import Document
from newslint.knowledge.rows import Location
from newslint.layers.names import Entity
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.source import Span

_OFFICE = (
    r"(?:president|premier|prime minister|chancellor|minister|secretary|senator|congress\w*|governor|mayor|ambassador|judge|justice|speaker|chair\w*|director|commissioner|councill?or|leader|captain|general|colonel|major|lieutenant"
    r"|sergeant|admiral|chief|sheriff|bishop|archbishop|cardinal|pope|king|queen|prince|princess|coach|manager|chief executive|officer|treasurer|attorney|prosecutor|head|deputy|inspector|superintendent|taoiseach|party)"
)
#: A change told with the office that it is about.
_WITH_OFFICE = regexp(
    rf"\b(?:(?:former|past|previous|future|acting|interim|incoming|outgoing|one-?time|late|retired)(?: a| an| the)?[ -](?:[\w’'.-]+ ){{0,3}}?{_OFFICE}\w*|"
    rf"then,?(?: a| an| the)? (?:vice |deputy |(?-i:[A-Z])\w+ )?{_OFFICE}\w*|then-(?:\w+ ){{0,3}}?{_OFFICE}\w*|"
    rf"(?:was|been|once|twice) (?:(?:a|an|the|its|his|her) )?(?:\w+ )?{_OFFICE}|"
    rf"bec(?:ame|ome|omes|oming) (?:\S+ ){{0,6}}?{_OFFICE}|as (?:an? |the |its |their )?(?:(?-i:[a-z]\w*) ){{0,2}}?{_OFFICE}|"
    rf"(?:elected|confirmed|sworn in) (?:as )?(?:the )?(?:\w+ ){{0,2}}{_OFFICE}|named (?:as )?(?:\w+ ){{0,3}}{_OFFICE}|made (?:(?:him|her)self )?(?:an? )?(?:\w+ )?{_OFFICE})\b",
    re.IGNORECASE,
)
#: Words that undo an office wherever they stand, and a change that ends one.
_ENDED = (
    r"formerly|(?<![\w-])ex-\w+|ex|\w*-elect|designate|served as|serving as|stand(?:s|ing)? in (?:as|for)|"
    r"(?:was|were|is|be|been|being|got|gets|since|his|her|a|the|,) promoted|promoted (?:to|from|him|her)|promotion|used to be|until (?:then|last|recently|this|(?:19|20)\d\d)|"
    r"(?<!to )(?<!should )(?<!must )(?<!not )resign(?:ed|s|ing)?|stepped down|steps? down|demot\w+|stripped of|rose (?:to|from|through)|doubles as|(?:is|was) also|also (?:the|its|serves|holds)|dual|concurrent\w*|reshuffl\w+|(?:lost|gave up|left|quit) (?:his|her|the) (?:post|job|seat|office)|"
    r"(?:goes|went|moves|moved|switch\w+) to the \w+ ministry|(?:in|of) the (?:film|novel|play|series|drama|sitcom|musical|comedy)|mistak(?:es?|ing) (?:\w+ )?for|mistaken(?:ly)?|misidentif\w+|wrongly|correct(?:ed|ion)|impersonat\w+|still call|as \w+ still|"
    r"nicknamed|jok\w+|stars? as|cast as|casts|role of|from (?:19|20)\d\d|succeed(?:s|ed|ing)? (?:him|her|as|(?-i:[A-Z]\w*))|replac(?:e|es|ed|ing) (?:him|her|by|as|with|(?-i:[A-Z]\w*))"
)
#: What leads to an office: of two headships it tells nothing.
_GAINED = (
    r"previously|once (?:an?|the|served|was|held)|(?:was|who|had) once|(?:was|is|be|been|being|since) (?:\w+ly )?(?:re)?appointed|appointed (?:to|as|by|him|her)|appointment|sworn in|(?:took|takes?|taking) (?:office|over|power|command|the oath)|"
    r"success(?:or|ion)|predecessor|replacement|inaugurat\w+|runs? for|running for|ran for|stood for|stand down|nominat(?:ed|es)|nominee for|nomination (?:for|as)|(?:gubernatorial|senat\w+|presidential|mayoral|cabinet) nominee|retired (?:as|from)|tenure"
)
#: What tells of another time beside a claim; nothing elsewhere.
_TIMES = regexp(r"^[“\"]?In (?:19|20)\d\d|\b(?:(?:years|decades|months) (?:ago|earlier|later|before)|at the time|back then|in those days)\b|\b(?i:in (?:19|20)\d\d)\b")
_AGO = regexp(r"^[“\"]?In (?:19|20)\d\d|\b(?:years|decades) (?:ago|earlier|later|before)\b")
#: ", who took office a week ago", ", as he had in 2020": what is told beside the office that stands there.
_ITS_OWN = regexp(r", (?:who|as|which|since|where) [^,.;]*|\b(?:said|says|told [^,.;]{1,40}?|added|insisted|argued|warned|promised|believes?) that\b.*", re.DOTALL)
_NATION_WORD = r"[A-Z]\w+(?:an|ish|ese|ch|i|ss|de|ne)\b"
_CHANGES = {
    "office": regexp(rf"\b(?:{_ENDED}|{_GAINED})\b", re.IGNORECASE),
    "head": regexp(rf"\b(?:{_ENDED})\b", re.IGNORECASE),
    "party": regexp(
        r"\b(?:former(?= [A-Z]|(?: \w+)? party)|formerly|then-|then an?|ex-|once (?:an?|the)|until|previously|switch\w*|defect\w*|cross(?:ed|es|ing) the|left (?:the )?(?=[A-Z]|party)|quit (?:the )?(?=[A-Z]|party)|join(?:ed|s|ing)? (?:the )?(?=[A-Z])|caucus\w*|coalition|"
        r"endorsed by both|converted|turned (?:to )?(?=[A-Z])|used to|now an?|expelled|nominee of both|years ago|elected as an?|backed by|seats? with|registered)\b",
    ),
    "nation": regexp(
        r"\b(?:[Bb]orn (?:in|at|near|and|of|on)|[Bb]irth|[Nn]aturali[sz]ed|dual|citizen\w*|nationality|passports?|emigrat\w+|immigra\w+|moved to|(?<!the )descent|origins?|parents|raised|[Gg]r(?:ew|owing) up|"
        rf"[Rr]epresent(?:s|ed|ing|ative of)? (?:the )?(?=[A-Z])|[Ff]ormer {_NATION_WORD}|fled|exiled?|ancestry|roots|allegiance|(?:competes|races|raced|runs|ran|rides|swims|swam|played|plays|competed|fights|fought) for|adopted|heritage|grand(?:father|mother|parents?)|settled in|refugee|asylum|"
        r"of \w+ (?:and \w+ )?(?:extraction|stock))\b|-born\b|-based\b|\b[A-Z]\w+(?:an|ish|ese|ch|o|i|ss)-[A-Z]",
    ),
    "sex": regexp(
        r"\b(?:transgender|trans|transition\w*|married|marriage|couples?|spouses?|siblings?|twins?|(?:(?:his|her|their|the|’s|'s|left a) (?:\w+ )?widow|widow(?:er)? of)|divorc\w+|wed|weddings?|drag|gender|pronouns?|as a (?:man|woman)|both (?:men|women)|Mr\.? and Mrs\.?|family|families)\b"
        r"|\b(?:wife|husband|son|daughter|mother|father|brother|sister|fiancée?|partner)\b,? (?:Mr|Mrs|Ms|Miss|[A-Z][a-z]+)\b|\b(?:Mr|Mrs|Ms|Miss)\.? \w+(?:’s|'s) (?:wife|husband|son|daughter|mother|father|brother|sister|partner)\b"
        r"|(?:, (?:his|her|their|whose|the)|\band (?:his|her|their|an?)|\b(?:has|had) (?:an?|two|three|four)) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner)\b",
    ),
}
_CHANGES["seat"] = regexp(_CHANGES["office"].pattern + r"|\b(?:boundar\w+|redistrict\w+|redrawn|moved (?:to|from)|sister (?:city|cities)|twinned|transferred|posted)\b", re.IGNORECASE)
_HEADS = frozenset(["president", "prime minister", "chancellor", "king", "queen", "emperor", "premier"])
#: A relative of whom the surname alone may be told, where nobody's first name is given: "Mr Hale rang his mother. Mrs Hale was out."
_OWN_KIN = regexp(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he couple’s|[Tt]he couple's) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner|parents|fianc[ée]+|widow|widower|nephew|niece|uncle|aunt|cousin)\b")
#: A relative who is named by the first name: "Her nephew Colin, 59" is Mr Pask further down.
_NAMED_KIN = regexp(_OWN_KIN.pattern + r",? [A-Z][a-z]+(?=[, ])")
_KIN = regexp(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|whose|[Tt]he [A-Z]\w+|[A-Z]\w+) (?:elder |younger |twin |older )?(?:brothers?|sisters?|twins?|sons?|daughters?|father|mother|cousin)|namesakes?|[Nn]o relation|[Nn]ot related|related to (?=[A-Z])|unrelated(?=[,.;])|[Tt]he (?:elder|younger) (?=[A-Z])|"
    r"(?:elder|younger|older) (?:brother|sister|son|daughter|man|woman)|(?:, the|[A-Z]\w+ the) (?:elder|younger|[Ee]lder|[Yy]ounger)|siblings|(?:[A-Z]\w+) (?:junior|senior))\b",
)
#: A sentence about the person of the sentence before.
_OF_THE_PERSON = regexp(r"(?:He|She|His|Her)\b")
#: What tells of another office, and of no other rank.
_POWER = regexp(r"\b(?:took|takes|seized) (?:power|over|office|command)\b")
#: A premier of a province is no prime minister.
PROVINCE = regexp(r"\b(?:provinc\w+|territorial|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|Nova Scotia|British Columbia|Queensland|New South Wales|Tasmania|South Australia|Western Australia)\b")

def namesakes(doc: Document, person: Entity) -> bool:
    """Whether another person of the article has the family name, or the names of this one are two people's."""
    families = {fold(m.family or m.text).split()[-1] for m in person.mentions}
    if any(p is not person and any(fold(m.family or m.text).split()[-1] in families for m in p.mentions) for p in doc.names.people):
        return True
    return any(word + "s" in {t.text.lower() for t in doc.tokens} for word in families if len(word) > 2 and not word.endswith("s"))


def reconciled(doc: Document, person: Entity, sort: str, values: list[Claim]) -> bool:
    """Whether the text around the claims tells of a change, another time or two people; or the person held both offices."""
    kinds = {c.value for c in values}
    of_office = sort in ("office", "seat")
    held = _held(doc, person, kinds) if sort == "office" else None
    if held:
        return True
    if sort == "office" and len({fold(m.given or "") for m in person.mentions if m.full}) > 1:
        return True
    by_sentence: dict[Span, set[str]] = {}
    for c in values:
        by_sentence.setdefault(doc.sentence_at(c.span.start), set()).add(c.value)
    if sort != "party" and any(len(v) > 1 for v in by_sentence.values()):
        # A couple, a list, a joke.
        return True
    if kinds == {"king", "queen"} and all(len(c.mention.words) == 1 for c in values):
        # A king and a queen are not called by one given name.
        return False
    sentences = {doc.sentence_at(m.span.start) for m in person.mentions}
    if sort == "sex" and not any(m.full for m in person.mentions) and any(_OWN_KIN.search(s.of(doc.text)) for s in sentences):
        return True
    if sort == "sex" and _NAMED_KIN.search(doc.text, values[0].span.start, values[-1].span.end):
        return True
    if sort == "office" and any(re.search(rf"\b{a} and (?:[\w’'-]+ ){{0,2}}{b}\b", doc.text, re.IGNORECASE) for a, b in permutations(map(re.escape, kinds), 2)):
        # "prime minister and foreign minister of the island state"
        return True
    gained = next((c for c in values if c.gained), None)
    if gained is not None:
        # "was sworn in as prime minister": what is said before it may be an older office; what is said behind it is not.
        if any(c.value != gained.value and c.span.start < gained.span.end for c in values):
            return True
        sentences -= {doc.sentence_at(gained.span.start)}
    if of_office:
        # "He goes to the interior ministry."
        between = Span(values[0].span.end, values[-1].span.start)
        sentences |= {s for s in doc.sentences_in(between) if _OF_THE_PERSON.match(doc.text, s.start)}
    ranks = sort == "office" and all(CLASS_OF[k] == "rank" for k in kinds)
    cue = _CHANGES["head" if kinds <= _HEADS else sort]
    if sort == "nation":
        return _naturalised(doc, kinds, sentences, {doc.sentence_at(c.mention.span.start) for c in values}, by_sentence)
    if any(cue.search(_POWER.sub("", s.of(doc.text)) if ranks else s.of(doc.text)) for s in sentences):
        return True
    if of_office and any(_about(found[0], kinds) for s in sentences for found in _WITH_OFFICE.finditer(doc.text, *s)):
        return True
    times = _AGO if kinds <= _HEADS else _TIMES
    if of_office and any(times.search(_ITS_OWN.sub("", s.of(doc.text))) for s in by_sentence):
        return True
    return sort != "sex" and any(_KIN.search(s.of(doc.text)) for s in by_sentence)


#: Where somebody was born, or for whom somebody plays: it explains no other nation where it is one of the two that are claimed.
_ROOTS = regexp(r"\b(?:born(?: and (?:raised|bred|brought up))? (?:in|at|near)|raised in|represent(?:s|ed) (?:the )?|(?:played|plays|run|ran|runs|competed|competes|raced|races)(?: \w+ times)? for|grew up in) ((?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w-]+)?)", re.IGNORECASE)


def _naturalised(doc: Document, kinds: set[str], sentences: set[Span], by_name: set[Span], by_sentence: dict[Span, set[str]]) -> bool:
    """Whether the text tells how one person came to two nations."""

    def bare(found: re.Match[str]) -> str:
        rows = doc.knowledge.places(found[1]) or doc.knowledge.places(found[1].split()[0])
        return "" if {_country(r) for r in rows} & kinds else found[0]

    told = [_ROOTS.sub(bare, s.of(doc.text)) for s in sentences | set(by_sentence)]
    roots = {n for s in sentences | set(by_sentence) for f in _ROOTS.finditer(s.of(doc.text)) for r in doc.knowledge.places(f[1]) if (n := _country(r)) in kinds}
    if len(roots) > 1 or any(_CHANGES["nation"].search(s) for s in told):
        return True
    return any(_KIN.search(s.of(doc.text)) for s in by_sentence if s in by_name)


def _country(row: Location) -> str:
    """The country that a place is or lies in."""
    return row.name if a_nation(row) else row.country


def _about(change: str, kinds: set[str]) -> bool:
    """Whether a change told with an office is about one of these: "former President", not "former campaign chairman"."""
    words = re.split(r"[ -]", change.lower().replace(".", ""))
    named = {value for i in range(len(words)) if (value := office(" ".join(words[i:])))}
    claimed = {re.sub(r" (?:of|to|in) .*", "", k) for k in kinds}
    return not named or not named.isdisjoint(claimed) or "elected" in claimed


def _held(doc: Document, person: Entity, kinds: set[str]) -> bool | None:
    """Whether a known person has held more than one of the offices: None where nothing is known, or of what time the article speaks.

    Of who holds one at the day of the article, the other is not said without a word of its time.
    """
    if person.row is None:
        return None
    held = [(fold(o.title), o) for o in person.row.offices]
    which = {k: [o for title, o in held if title == k or title.startswith(k + " ")] for k in kinds}
    if sum(map(bool, which.values())) < 2:
        return None
    day = doc.metadata.date
    if day is None or len(kinds) != 2:
        return True
    now = [k for k, rows in which.items() if any(o.start and o.start.high <= day and (o.end is None or o.end.low >= day) for o in rows)]
    return len(now) != 1
