"""What a description says of a person without the name: "the Ethiopian", "the unseeded Austrian, 19,", "The Conservative backbencher"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.names._claims import claims
from newslint.checks.names._offices import PARTY_NOUNS, party
from newslint.checks.names._readings import PLAYER, POSTED, Claim, a_nation, person_noun
from newslint.document import Document
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import OFFICES
from newslint.regexp import regexp
from newslint.source import Span

_DESCRIPTION = regexp(
    r"(?<![\w’'-])[Tt]he (?:(?:[a-z][a-z’'-]*|\d\d-year-old|one-time) ){0,2}([A-Z][\w-]+(?: [A-Z][a-zà-ÿ]+)?)( [a-z][a-z-]*| (?:MP|MEP|TD|MSP|MLA)\b)?(?=([\w’'-]*)([ ,.;:!?]|[’'](?:s )?))"
)
#: Words behind "the Ethiopian" that show that it is a person, not an adjective.
_PREDICATE = regexp(
    r"(?:[’']s (?:[a-z]+ ){0,2}[a-z]+)|,| (?:who|whose|has|had|was|is|will|would|could|did|does|also|then|later|never|told|said|says|won|took|ran|came|went|led|finished|returned|scored|beat|lost|broke|held|made|pulled|had|and|in|on|at|from|to|as|by|after|before|with|for|into"
    r"|[a-z]+)\b|[.;:!?]"
)
_OTHERS = regexp(r"\b(?:former|late|first|second|third|last|next|young(?:er)?|older|elder|other|only|then|another|same)\b", re.IGNORECASE)
#: Nouns by which anybody of a craft or a sport may be called.
_GENERAL = frozenset(
    """writer author novelist singer actor actress artist star player athlete champion runner skier rider racer cyclist swimmer sprinter golfer boxer pilot climber sailor driver director
    composer scientist politician diplomat woman man teenager veteran youngster international musician painter poet sculptor architect researcher businessman businesswoman entrepreneur""".split()
)


def described(doc: Document, person: Entity) -> Iterator[Claim]:
    """Claims by descriptions that can only mean one person: nobody else is named near, and nobody and nothing else has that people or party."""
    seen = [m for m in person.mentions if not m.quoted and m.block == "paragraph"]
    others = [p for p in doc.names.people if p is not person and any(len(m.words) > 1 and not m.quoted for m in p.mentions) and not _a_party(p)]
    if not seen:
        return
    # Of people of another nation, told beside their names, the description does not speak.
    near = [p for p in others if _near(doc, p, seen)]
    nations = {p.id: {c.value for c in claims(doc, p) if c.sort == "nation"} for p in near}
    if not all(nations.values()):
        return
    for found in _DESCRIPTION.finditer(doc.text, seen[0].span.end, seen[-1].span.end + 600 if seen[-1].span.end + 600 < len(doc.text) else len(doc.text)):
        start = found.start(1)
        span = Span(start, found.end(1))
        if doc.in_quotation(span) or doc.block_at(start).kind != "paragraph":
            continue
        back = [m for m in doc.names.mentions if m.span.start < found.start() and (m.kind == "person" or m.entity == person.id) and found.start() - m.span.end < 400]
        if near:
            here = doc.sentence_at(start)
            if any(here.start <= m.span.start < here.end for m in person.mentions) or doc.text[span.end : span.end + 30].lstrip()[:1].isupper():
                continue
            back = [m for m in back if m.entity not in nations]
        back = [m for m in back if m.entity == person.id or not _a_party(doc.names.entities[m.entity])]
        if not any(m.entity == person.id for m in back) or any(m.entity != person.id and m.before not in _PLACED for m in back) or _OTHERS.search(found[0]):
            continue
        claim = _claim(doc, person, found, span, next(m for m in reversed(back) if m.entity == person.id))
        if claim is not None and not any(claim.value in of for of in nations.values()) and not (near and claim.sort != "nation"):
            yield claim


def _a_party(entity: Entity) -> bool:
    """Whether what looks like a name is a party's: "Fianna Fail TD"."""
    return party(re.sub(r" (?:TD|MP|MEP|MSP|MLA)$", "", entity.name).lower()) is not None


def _near(doc: Document, other: Entity, seen: list[Mention]) -> bool:
    """Whether another person is named in the stretch where the one is spoken of."""
    return any(seen[0].span.start - 250 < m.span.start < seen[-1].span.end + 250 and m.before not in _PLACED for m in other.mentions)


#: Words before a name that is a place's or a paper's: "the MP for Weldon Vale", "told the Weldon Courier".
_PLACED = frozenset("the for in at of from near".split())


def _claim(doc: Document, person: Entity, found: re.Match[str], span: Span, m: Mention) -> Claim | None:
    word, noun = found[1], (found[2] or "").strip()
    behind = doc.text[span.end : span.end + 30]
    # "the Englishman"
    rows = doc.knowledge.by_demonym(word) or doc.knowledge.by_demonym(re.sub(r"(?:wo)?man$", "", word))
    if len({r.name for r in rows}) == 1 and a_nation(rows[0]):
        follows = doc.text[found.end(2) :][:1] if noun else ""
        if noun and person_noun([noun]) and not POSTED.fullmatch(noun) and follows not in ("’", "'") and not _plural(noun):
            if noun not in _GENERAL and not _of_the_one(doc, person, noun) and not re.search(rf"\b{re.escape(noun)}\b", doc.text[: found.start()], re.IGNORECASE):
                # "The German goalkeeper" is somebody whom nobody named yet.
                return None
        elif not (_PREDICATE.match(behind) and not _plural(word)) or _of_things(doc, behind):
            return None
        names = {rows[0].name, *rows[0].demonyms, *rows[0].variants}
        if any(_elsewhere(doc.text, n, span) for n in names):
            return None
        return Claim("nation", rows[0].name, span, m)
    value = party(word.lower())
    if value is not None and noun.lower() in PARTY_NOUNS | OFFICES:
        return Claim("party", value, span, m)
    if value is not None and word in _MEMBER and _PREDICATE.match(behind) and not _of_things(doc, behind) and not _elsewhere(doc.text, word, span) and not _elsewhere(doc.text, value, span):
        return Claim("party", value, span, m)
    return None


#: Who is of a party, in one word.
_MEMBER = frozenset(["Democrat", "Republican", "Conservative", "Tory", "Social Democrat", "Liberal Democrat", "Christian Democrat", "Green"])


def _of_the_one(doc: Document, person: Entity, noun: str) -> bool:
    """Whether a player's place can only be that of the one person whom the article names, of whom no other place is told."""
    places = {f[0].lower() for f in PLAYER.finditer(doc.text)} - {"international", "captain", "half", "forward"}
    return PLAYER.fullmatch(noun) is not None and places == {noun} and not any(p is not person and any(m.full for m in p.mentions) for p in doc.names.people)


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _of_things(doc: Document, behind: str) -> bool:
    """Whether the word is an adjective of a noun that is no person's: "the French vote", "the Swiss banks"."""
    word = re.match(r" ([a-z]+)", behind)
    return word is not None and word[1] not in _FUNCTION and not re.fullmatch(r"\w+ed|says|has|hopes|wants|lives|plays|leads|trains", word[1])


_FUNCTION = frozenset(
    """who whose has had was is will would could did does also then later never told said says won took ran came went led finished returned scored beat lost broke held made
    pulled wrote became grew spoke gave got kept left met drew fell felt found rode drove flew swam sang shot hit put set threw caught spent thought knew saw sat stood slept wept wore
    woke shook rose bought built taught chose began sent and in on at from to as by after before with for into""".split()
)


def _elsewhere(text: str, name: str, span: Span) -> bool:
    """Whether a nation or its people stands anywhere else: it may be another person's."""
    return any(not (span.start <= f.start() < span.end) for f in re.finditer(rf"\b{re.escape(name)}", text))
