"""Changes that a text tells of somebody: of an office, a party, a nation; and whose they are."""

from __future__ import annotations

import re

from newslint.checks.names._offices import office, party
from newslint.document import Document
from newslint.layers.names import Entity
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_OFFICE = (
    r"(?:president|premier|prime minister|chancellor|minister|secretary|senator|congress\w*|governor|mayor|ambassador|judge|justice|speaker|chair\w*|director|commissioner|councill?or|leader|captain|general|colonel|major|lieutenant"
    r"|sergeant|admiral|chief|sheriff|bishop|archbishop|cardinal|pope|king|queen|prince|princess|coach|manager|chief executive|officer|treasurer|attorney|prosecutor|head(?! of (?:state|government))|deputy|inspector|superintendent|taoiseach|party)"
)
#: A change told with the office that it is about.
_WITH_OFFICE = regexp(
    rf"\b(?:(?:former|past|previous|future|acting|interim|incoming|outgoing|one-?time|late|retired)(?: a| an| the)?[ -](?:[\w’'.-]+ ){{0,3}}?{_OFFICE}\w*|"
    rf"then,?(?: a| an| the)? (?:vice |deputy |(?-i:[A-Z])\w+ )?{_OFFICE}\w*|then-(?:\w+ ){{0,3}}?{_OFFICE}\w*|"
    rf"(?:was|been|once|twice) (?:(?:a|an|the|its|his|her) )?(?:\w+ )?{_OFFICE}|"
    rf"bec(?:ame|ome|omes|oming) (?:\S+ ){{0,6}}?{_OFFICE}|as (?:an? |the |its |their )?(?:(?-i:[a-z]\w*) ){{0,2}}?{_OFFICE}|"
    rf"(?:elected|confirmed|sworn in) (?:as )?(?:the )?(?:\w+ ){{0,2}}{_OFFICE}|named (?:as )?(?:\w+ ){{0,3}}{_OFFICE}|made (?:(?:him|her)self )?(?:an? )?(?:\w+ )?{_OFFICE}|play(?:s|ed|ing)? (?:the |an? ){_OFFICE})\b",
    re.IGNORECASE,
)
#: Words that undo an office wherever they stand, and a change that ends one.
_ENDED = (
    r"formerly|(?<![\w-])ex-\w+|ex|\w*-elect|designate|served as|serving as|stand(?:s|ing)? in (?:as|for)|"
    r"(?:was|were|is|be|been|being|got|gets|since|his|her|a|the|,) promoted|promoted (?:to|from|him|her)|promotion|used to be|until (?:then|last|recently|this|(?:19|20)\d\d)|"
    r"(?<!to )(?<!should )(?<!must )(?<!not )resign(?:ed|s|ing)?|stepped down|steps? down|demot\w+|stripped of|rose (?:to (?!\d|about |some )|from (?!\d)|through)|mov(?:e|es|ed|ing) up (?:to|from)|doubles as|(?:is|was) also|also (?:the|its|serves|holds)|dual|concurrent\w*|reshuffle|reshuffled (?:to|from|into|out)|(?:lost|gave up|left|quit) (?:his|her|the) (?:post|job|seat|office)|"
    r"(?:goes|went|moves|moved|switch\w+) to the \w+ ministry|(?:in|of) the (?:film|novel|play|series|drama|sitcom|musical|comedy)|mistak(?:es?|ing) (?:\w+ )?for|mistaken(?:ly)?|misidentif\w+|wrongly|correct(?:ed|ion)|impersonat\w+|still call|as \w+ still|"
    r"nicknamed|jok\w+|stars? as|cast as|casts|role of|from (?:19|20)\d\d|succeed(?:s|ed|ing)? (?:him|her|as|(?-i:[A-Z]\w*))|replac(?:e|es|ed|ing) (?:him|her|by|as|with|(?-i:[A-Z]\w*))"
)
#: What leads to an office: of two headships it tells nothing.
_GAINED = (
    r"previously|once (?:an?|the|served|was|held)|(?:was|who|had) once|(?:was|is|be|been|being|since) (?:\w+ly )?(?:re)?appointed|appointed (?:to|as|by|him|her)|appointment|sworn in|(?:took|takes?|(?<!since )taking) (?:office|over|power|command|the oath)|"
    r"success(?:or|ion)|predecessor|replacement|inaugurat\w+|runs? for|running for|ran for|stood for|stand down|nominat(?:ed|es)|nominee for|nomination (?:for|as)|(?:gubernatorial|senat\w+|presidential|mayoral|cabinet) nominee|retired (?:as|from)|tenure"
)
_NATION_WORD = r"[A-Z]\w+(?:an|ish|ese|ch|i|ss|de|ne)\b"
CHANGES = {
    "office": regexp(rf"\b(?:{_ENDED}|{_GAINED})\b", re.IGNORECASE),
    "head": regexp(rf"\b(?:{_ENDED})\b", re.IGNORECASE),
    "party": regexp(
        r"\b(?:formerly|then-|ex-|switch\w*|defect\w*|cross(?:ed|es|ing) the|left (?:the )?(?=[A-Z]|party)|(?:leav(?:e|es|ing)|left|quit\w*) (?:his|her|the|their) (?:\w+ )?party|quit (?:the )?(?=[A-Z]|party)|across the (?:aisle|floor)|join(?:ed|s|ing)? (?:the )?(?=[A-Z])|caucus\w*|coalition|"
        r"endorsed by both|converted|turned (?:to )?(?=[A-Z])|expelled|nominee of both)\b",
    ),
    "nation": regexp(rf"\b(?:[Nn]aturali[sz]ed|dual|citizen\w*|nationality|passports?|allegiance|[Ff]ormer {_NATION_WORD}|of \w+ (?:and \w+ )?(?:extraction|stock))\b|-born\b|-based\b|\b[A-Z]\w+(?:an|ish|ese|ch|o|i|ss)-[A-Z]"),
    "sex": regexp(
        r"\b(?:transgender|trans|transition\w*|married|marriage|couples?|spouses?|siblings?|twins?|(?:(?:his|her|their|the|’s|'s|left a) (?:\w+ )?widow|widow(?:er)? of)|divorc\w+|wed|weddings?|drag|gender|pronouns?|as a (?:man|woman)|both (?:men|women)|Mr\.? and Mrs\.?|family|families)\b"
        r"|\b(?:wife|husband|son|daughter|mother|father|brother|sister|fiancée?|partner)\b,? (?:Mr|Mrs|Ms|Miss|[A-Z][a-z]+)\b|\b(?:Mr|Mrs|Ms|Miss)\.? \w+(?:’s|'s) (?:wife|husband|son|daughter|mother|father|brother|sister|partner)\b"
        r"|(?:, (?:his|her|their|whose|the)|\band (?:his|her|their|an?)|\b(?:has|had) (?:an?|two|three|four)) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner)\b",
    ),
}
CHANGES["seat"] = regexp(CHANGES["office"].pattern + r"|\b(?:boundar\w+|redistrict\w+|redrawn|moved (?:to|from)|(?:stand|stands|standing|run|runs|running) (?:at|in)|if elected|candidate|seeking|selected|sister (?:city|cities)|twinned|transferred|posted)\b", re.IGNORECASE)
#: What tells where somebody comes from, if a place or a people stands beside it.
ORIGIN = regexp(
    r"\b(?:[Bb]orn (?:in|at|near|and|of|on)|[Bb]irth|[Ee]migrat\w+|[Ii]mmigra\w+|moved to|(?<!the )descent|origins?|[Pp]arents|[Rr]aised|[Gg]r(?:ew|owing) up|[Rr]epresent(?:s|ed|ing|ative of)?|fled|[Ee]xiled?|ancestry|roots|"
    r"(?:competes|races|raced|runs|ran|rides|swims|swam|played|plays|competed|fights|fought) for|adopted|heritage|[Gg]rand(?:father|mother|parents?)|[Ss]ettled in|[Rr]efugee|asylum)\b"
)
#: What tells of another party only where a party stands beside it.
_NEAR_PARTY = regexp(r"\b(?:former|then an?|once (?:an?|the)|until|previously|used to|now an?|years ago|elected as an?|backed by|seats? with|registered)\b")
_PARTY_BESIDE = regexp(r"\b(?:party|parties|ticket|independent|allegiance|[Ww]hip|nomination|primary)\b")
#: Power is no rank: "Colonel X took power".
_POWER = regexp(r"\b(?:took|takes|seized) (?:power|over|office|command)\b")
#: When the office beside it began, long before: ", who took the post in April after her predecessor resigned,".
_DATED = regexp(
    r", who (?:took|has (?:held|been|led|run|had)|was (?:appointed|named|sworn in|elected)|got|entered|assumed)\b[^,.;]*?\b(?:since|in (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)|(?:\w+) (?:years|months) ago)\b[^,.;]*"
)
#: Somebody without a name: "its chairman", "the company’s founder".
_SOMEBODY = regexp(r"\b(?:an?|the|its|his|her|their|whose|[\w-]+[’']s) (?:[\w-]+ ){0,2}?([a-z][a-z-]+)(?![\w-])")
#: What makes the one who is named before it the somebody: ", a", "is the".
_THE_SAME = regexp(r"(?:, (?:\d+, )?|\b(?:is|was|as|became|be|being) )$")
_HE = regexp(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself)\b")


def changes(doc: Document, person: Entity, sort: str, kinds: set[str], sentence: Span, heads: bool = False, ranks: bool = False) -> bool:
    """Whether a sentence tells that the person came to another office or party, or was of two, so that both of `kinds` can be true."""
    if sort == "party" and _of_party(doc, kinds, sentence):
        return True
    dated = [f.span() for f in _DATED.finditer(doc.text, *sentence)] if sort in ("office", "seat") else []
    for found in CHANGES["head" if heads else sort].finditer(doc.text, *sentence):
        if any(a <= found.start() < b for a, b in dated):
            continue
        if ranks and _POWER.fullmatch(found[0]):
            continue
        if sort not in ("office", "seat") or not _of_another(doc, person, kinds, sentence, found):
            return True
    return sort in ("office", "seat") and any(_about(found[0], kinds) for found in _WITH_OFFICE.finditer(doc.text, *sentence))


def _of_party(doc: Document, kinds: set[str], sentence: Span) -> bool:
    """Whether a word of time stands beside the name of a party or the word itself: "a Republican until 2019"."""
    for found in _NEAR_PARTY.finditer(doc.text, *sentence):
        before = doc.text[max(found.start() - 30, sentence.start) : found.start()]
        beside = f"{before} {doc.text[found.end() : min(found.end() + 30, sentence.end)]}"
        words = re.findall(r"[A-Za-zÀ-ÿ]{3,}", beside)
        if _PARTY_BESIDE.search(beside) or any(party(w.lower()) in kinds for w in words):
            return True
    return False


def _of_another(doc: Document, person: Entity, kinds: set[str], sentence: Span, found: re.Match[str]) -> bool:
    """Whether the last who is named or described before a change is somebody else, and the person is not its object."""
    after = Span(found.end(), min(found.end() + 25, sentence.end))
    if any(m.entity == person.id for m in doc.names.mentions_in(Span(found.start(), after.end))) or re.search(r"\b(?:him|her)\b", found[0]):
        return False
    last, own = -1, -1
    for m in doc.names.mentions_in(Span(sentence.start, found.start())):
        if m.entity == person.id:
            own = m.span.end
        elif m.kind == "person":
            last = m.span.start
    for f in _SOMEBODY.finditer(doc.text, sentence.start, found.start()):
        if human(f[1]) and not any(k == f[1] or k.endswith(" " + f[1]) for k in kinds) and f.start() >= own and not (_THE_SAME.search(doc.text[sentence.start : f.start()])):
            last = max(last, f.start())
    for f in _HE.finditer(doc.text, max(last, sentence.start), found.start()):
        if f.start() > last:
            own = max(own, f.start())
    return last > own


def _about(change: str, kinds: set[str]) -> bool:
    """Whether a change told with an office is about one of these: "former President", not "former campaign chairman"."""
    words = re.split(r"[ -]", change.lower().replace(".", ""))
    named = {value for i in range(len(words)) if (value := office(" ".join(words[i:])))}
    claimed = {re.sub(r" (?:of|to|in) .*", "", k) for k in kinds}
    return not named or not named.isdisjoint(claimed) or "elected" in claimed
