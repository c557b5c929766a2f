"""What a description says of a person without the name: "the Ethiopian", "the unseeded Austrian, 19,", "The Conservative backbencher".

A description is somebody's whom the article names: the one of whom its noun is told, or where it has none, or one that fits anybody,
the one who alone can be meant. It counts where nobody and nothing else of the article is of its nation or party.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from newslint.checks.names._claims import claims, nouns
from newslint.checks.names._offices import PARTY_NOUNS, allied, one_nation, party
from newslint.checks.names._person_use import personal
from newslint.checks.names._readings import PLAYER, POSTED, Claim, a_nation, a_person, told
from newslint.document import Document
from newslint.knowledge.rows import Location, Person
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import KIN, OFFICES
from newslint.regexp import regexp
from newslint.source import Span

_DESCRIPTION = regexp(r"(?<![\w’'-])[Tt]he (?:(?:[a-z][a-z’'-]*|\d\d-year-old) ){0,2}([A-Z][\w-]+(?: (?!MP|MEP|TD|MSP|MLA)[A-Z][\w-]+)?)((?: (?:[a-z][a-z-]*|MP|MEP|TD|MSP|MLA)(?!\w)){0,3})")
#: What makes a description somebody else's, though the words fit: "the first Scottish forward", "one of the", "like the".
_OTHERS = regexp(r"\b(?:former|late|first|second|third|last|next|young(?:er)?|older|elder|other|only|then|another|same|new|future|old|few|many|most|one of the .*)\b", re.IGNORECASE)
#: "A retired Afghan interpreter": how a text begins with somebody whom it names later.
_LEAD = regexp(r"(?:[A-Z][A-Z ]+(?:, [^—–-]{2,30})? [—–-] )?An? ((?:[a-z-]+ ){0,2}[A-Z][\w-]+(?: [A-Z][\w-]+)?(?: [a-z-]+){1,3})\b")
#: A clause that says which one: "the Belgian midfielder who left last year".
_WHICH = regexp(r" (?:who|whose|that|whom|from|behind|of|named|called|known as)\b")
_TOLD = regexp(r"\b(?:told|tell|tells|telling|assured|warned|reminded|informed|promised|convinced|persuaded) $")
_LIKE = regexp(r"\b(?:like|unlike|fellow|both|between) $")
_HE = regexp(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b")
_SHE = regexp(r"\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\b")
#: "the Malian’s sixth in as many ties"
ITS_DEED = regexp(r"[’']s (?:first|second|third|\w+th|only|best|\d+(?:st|nd|rd|th))\b")
#: Adjectives of peoples that are nobody's name: "the French", "the Irish".
_ADJECTIVE = regexp(r"\w*(?:sh|nch|Dutch)")
#: Nouns by which anybody of a craft or a sport may be called.
_GENERAL = frozenset(
    """writer author novelist singer actor actress artist star player athlete champion runner skier rider racer cyclist swimmer sprinter golfer boxer pilot climber sailor driver director
    composer scientist politician diplomat woman man teenager veteran youngster international musician painter poet sculptor architect researcher businessman businesswoman entrepreneur""".split()
)
#: Who is of a party, in one word.
_MEMBER = regexp(r"(?:\w+ )?Democrat|Republican|Conservative|Tory|Liberal|Socialist|Communist|Green|(?:\w+ )?Unionist|(?:\w+ )?Nationalist")
#: Nouns beside a name that say whose somebody is, and not of what craft: they keep nobody from being "the Irish midfielder".
_RELATIVE = KIN | frozenset(
    """predecessor successor rival opponent partner captain colleague friend ally member challenger teammate team-mate substitute compatriot companion owner leader founder author
    speaker newcomer favourite favorite co-author guest host nominee candidate mentor neighbour neighbor hero star debutant""".split()
)
#: Whom a nation has one of: "the French minister" needs nobody named before.
_OF_STATE = frozenset("president minister premier chancellor secretary king queen prince princess monarch emperor leader speaker consul diplomat government general commissioner".split())
_SAME_NOUN = {"keeper": "goalkeeper", "goalie": "goalkeeper", "forward": "striker", "filmmaker": "director", "film-maker": "director"}
_FUNCTION = frozenset(
    """who whose has had was is will would could did does also then later never now still once told said says won took ran came went led finished returned scored beat lost broke held made
    pulled wrote became grew spoke gave got kept left that met drew fell felt found rode drove flew swam sang shot hit put set threw caught spent thought knew saw sat stood slept wept wore
    woke shook rose bought built taught chose began sent and in on at from to as by after before with for into""".split()
)


class Description(NamedTuple):
    sort: str  #: "nation" or "party"
    value: str
    noun: str  #: "" where it has none
    span: Span
    start: int  #: of "the"
    sentence: Span


def descriptions(doc: Document) -> Iterator[Claim]:
    """Claims by descriptions, each with a mention of the one who is meant."""
    cast = None
    for found in _DESCRIPTION.finditer(doc.text):
        d = _read(doc, found)
        if d is None or _elsewhere(doc, d):
            continue
        cast = cast or _Cast(doc)
        if (meant := cast.meant(d)) is not None and (d.noun or _no_adjective(doc, d)):
            yield Claim(d.sort, d.value, d.span, meant)
            if (lead := cast.leads.get((d.sort, d.noun))) and lead.mention.entity == meant.entity:
                yield lead


def _read(doc: Document, found: re.Match[str]) -> Description | None:
    """The description that stands at a place, if the words are one of a person."""
    word, behind = found[1], found[2].split()
    start = found.start(1)
    rows: tuple[Location, ...] = doc.knowledge.by_demonym(word) or doc.knowledge.by_demonym(re.sub(r"(?:wo)?man$", "", word))
    value = party(word.lower())
    noun, end = _noun(behind, found)
    if not rows and " " in word and noun and doc.knowledge.places(word):
        # "the New Zealand biologist"
        rows = doc.knowledge.places(word)
    nation = len({r.name for r in rows}) == 1 and a_nation(rows[0])
    if not (nation or value) or _OTHERS.search(doc.text, found.start(), start) or doc.block_at(start).kind != "paragraph" or doc.in_quotation(Span(start, found.end(1))):
        return None
    rest = doc.text[end : end + 40]
    told_that = rest.startswith(" that ") and not noun and _TOLD.search(doc.text, max(found.start() - 20, 0), found.start())
    if re.match(r",? [A-Z]", rest) or (_WHICH.match(rest) and not told_that) or _LIKE.search(doc.text, max(found.start() - 30, 0), found.start()) or _apposed(doc, found.start()):
        return None
    span, sentence = Span(start, found.end(1)), doc.sentence_at(start)
    if not noun and not _alone(doc, found, nation):
        return None
    if nation:
        if noun and (POSTED.fullmatch(noun) or noun in _OF_STATE or rest.startswith(("’ ", "' "))):
            return None
        return Description("nation", rows[0].name, _SAME_NOUN.get(noun, noun), span, found.start(), sentence)
    if value and (noun in PARTY_NOUNS | OFFICES if noun else _MEMBER.fullmatch(word)):
        return Description("party", value, noun, span, found.start(), sentence)
    return None


def _apposed(doc: Document, at: int) -> bool:
    """Whether a description stands behind a name and a comma: it is that name's."""
    m = doc.names.mention_at(Span(at - 3, at - 2)) if doc.text[at - 2 : at] == ", " else None
    return m is not None and (m.kind == "person" or (m.kind == "unknown" and len(m.words) > 1))


def _noun(behind: list[str], found: re.Match[str]) -> tuple[str, int]:
    """The noun for a person behind the adjective, and where it ends."""
    noun, end, at = "", found.end(1), found.end(1)
    for word in behind:
        if word in _FUNCTION:
            break
        at += len(word) + 1
        low = word.lower().rpartition("-")[2]
        if (a_person(low) or low in PARTY_NOUNS) and not (low.endswith("s") and not low.endswith("ss")):
            noun, end = low, at
        elif noun:
            break
    return noun, end


def _alone(doc: Document, found: re.Match[str], nation: bool) -> bool:
    """Whether a word for a people or a party stands for one person by itself: "the Malian", not "the Malian army" and not "the French"."""
    word, end = found[1], found.end(1)
    if (word.endswith("s") and not word.endswith("ss")) or (nation and _ADJECTIVE.fullmatch(word)):
        return False
    behind = doc.text[end : end + 40]
    if not re.match(r" [a-z]", behind):
        return re.match(r"[’']s (?:[a-z]+ ){0,2}[a-z]+|[,.;:!?]", behind) is not None
    return True


def _no_adjective(doc: Document, d: Description) -> bool:
    """Whether what stands behind a word for a people or a party is no noun: "the Peruvian thinks", not "the Peruvian army"."""
    follows = re.match(r" ([a-z]+)", doc.text[d.span.end : d.span.end + 40])
    if follows is None or follows[1] in _FUNCTION or re.fullmatch(r"\w+ed", follows[1]):
        return True
    parse = doc.parse(d.sentence)
    at = parse.at(d.span.end + 1) if parse else None
    return parse is not None and at is not None and parse.words[at].pos in ("VERB", "AUX", "ADV", "ADP")


def _elsewhere(doc: Document, d: Description) -> bool:
    """Whether a nation, its people or its places, or a party stands anywhere else: it may be another person's."""
    if d.sort == "party":
        forms = {doc.text[d.span.start : d.span.end], d.value} if not d.noun else set()
    else:
        rows = doc.knowledge.places(d.value) + doc.knowledge.by_demonym(doc.text[d.span.start : d.span.end])
        forms = {d.value, *(w for r in rows if r.name == d.value for w in (*r.demonyms, *r.variants))}
        if any(m.kind == "place" and any(r.country == d.value for r in doc.knowledge.places(m.text)) for m in doc.names.mentions):
            return True
    if not forms:
        return False
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(forms)))})")
    return any(not (d.span.start <= f.start() < d.span.end) and not _again(doc, d, f) for f in pattern.finditer(doc.text))


def _again(doc: Document, d: Description, f: re.Match[str]) -> bool:
    """Whether a word for the people stands in a description with the same noun, or with none."""
    before = doc.text[max(f.start() - 5, 0) : f.start()].lower()
    return before.endswith("the ") and (not d.noun or re.match(rf" {re.escape(d.noun)}\b", doc.text[f.end() : f.end() + 30]) is not None)


class _Cast:
    """The people of an article, with what is told of each."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.people = [e for e in doc.names.entities if (a_bearer(doc, e) or _by_whom(e)) and not _a_party(e) and not _a_people(doc, e)]
        self._told: dict[int, dict[str, set[str]]] = {}
        self._nouns: dict[int, set[str]] = {}

    def told(self, person: Entity, sort: str) -> set[str]:
        """The nations or parties that are told of a person; a nation also by a place."""
        if person.id not in self._told:
            out: dict[str, set[str]] = {"nation": set(), "party": set(), "sex": set()}
            for c in claims(self.doc, person):
                if c.sort in out:
                    out[c.sort].add(c.value)
            self._told[person.id] = out
        return self._told[person.id][sort]

    def _placed(self, person: Entity) -> set[str]:
        """Countries of the places and offices that somebody is of: "Greta Blum of Basel"."""
        out = {o.of for o in person.row.offices} if isinstance(person.row, Person) else set()
        for m in person.mentions:
            if found := _OF_PLACE.match(self.doc.text, m.span.end):
                out |= {r.name if a_nation(r) else r.country for r in self.doc.knowledge.places(found[1])}
        return out

    def nouns(self, person: Entity) -> set[str]:
        if person.id not in self._nouns:
            told = nouns(self.doc, person)
            self._nouns[person.id] = {_SAME_NOUN.get(n, n) for n in told}
        return self._nouns[person.id]

    @cached_property
    def sexes(self) -> dict[int, str]:
        """What titles and given names tell: "m", "f" or nothing."""
        out = {}
        for p in self.people:
            titles = self.told(p, "sex")
            given = next((m.given for m in p.mentions if m.given), None)
            out[p.id] = ("m" if titles == {"Mr"} else "f" if titles == {"Ms"} else "") or (self.doc.knowledge.sex_of(given.split()[0]) if given else "")
        return out

    @cached_property
    def sport(self) -> bool:
        """Whether the article is one about a sport: there "the Belgian" may be whose nation nobody told."""
        return len({f[0] for f in _SPORT.finditer(self.doc.text)}) > 2

    @cached_property
    def leads(self) -> dict[tuple[str, str], Claim]:
        """Who is described before the name: "An Afghan interpreter has been refused a visa. Farid Noorzai, 35, ..."; by sort and noun."""
        out: dict[tuple[str, str], Claim] = {}
        for one, two in pairwise(self.doc.sentences):
            found = _LEAD.match(self.doc.text, one.start)
            m = self.doc.names.mention_at(Span(two.start, two.start + 1)) if found else None
            if not found or m is None or m.quoted or m.title or len(m.words) < 2 or any(n.kind == "person" for n in self.doc.names.mentions_in(one)):
                continue
            words = [(w[0], Span(found.start(1) + w.start(), found.start(1) + w.end())) for w in re.finditer(r"\S+", found[1])]
            for k in range(len(words), 1, -1):
                noun = words[k - 1][0].lower()
                if a_person(noun):
                    for c in told(self.doc, m, words[:k], [w.lower() for w, _ in words[:k]]):
                        if c.sort in ("nation", "party"):
                            out.setdefault((c.sort, _SAME_NOUN.get(noun, noun)), c)
                    break
        return out

    def meant(self, d: Description) -> Mention | None:
        """The last mention of the one whom a description can mean, of whom another nation or party is told."""
        compatible = one_nation if d.sort == "nation" else allied
        seen = {p.id: [m for m in p.mentions if m.span.start < d.start and m.block == "paragraph" and not m.quoted] for p in self.people}
        before = [p for p in self.people if seen[p.id]]
        if any(compatible(v, d.value) for p in self.people for v in self.told(p, d.sort) | self._placed(p)):
            return None
        here = d.sentence.start if not ITS_DEED.match(self.doc.text, d.span.end) else d.start
        end = d.sentence.end if len(before) > 1 else d.start
        fits = [p for p in before if self.told(p, d.sort) and self._may_mean(d, p) and not any(here <= m.span.start < end for m in p.mentions)]
        same = [p for p in fits if d.noun in self.nouns(p)] if d.noun else []
        if not same and (lead := self.leads.get((d.sort, d.noun))) and not compatible(lead.value, d.value):
            same = [p for p in before if p.id == lead.mention.entity and not self.told(p, d.sort) and self._may_mean(d, p)]
        if len(same) == 1 and not self._of_others(d, same[0]):
            person, sure = same[0], True
        elif not same and fits and self._general(d):
            person, sure = max(fits, key=lambda p: seen[p.id][-1].span.start), False
        else:
            return None
        last = seen[person.id][-1]
        for rival in before:
            if rival is person or self.told(rival, d.sort) or self._placed(rival) or not self._may_mean(d, rival):
                continue
            if all(m.before in _PLACED and (len(m.words) > 1 or m.before == "the") and not m.title and not self.doc.knowledge.is_given(m.text.split()[0]) for m in rival.mentions):
                continue
            later = any(last.span.end < m.span.start < d.sentence.start for m in seen[rival.id])
            apart = bool(d.noun) or not (self.sport or later or d.sort == "party")
            if apart and (its := self.nouns(rival) - _RELATIVE - (_GENERAL if self.sport else frozenset())) and d.noun not in its:
                continue
            since = d.sentence.start - 600 if self.sport else min(last.span.end, d.sentence.start - 200)
            if any(since <= m.span.start < d.sentence.start for m in seen[rival.id]) or not (sure or (rival.row is None and not self.sport)):
                return None
        return last

    def _general(self, d: Description) -> bool:
        """Whether a description has no noun, or one that fits whoever is named: any member's of a party, a craft's, a player's place."""
        if not d.noun or (d.sort == "party" and d.noun in PARTY_NOUNS):
            return True
        if PLAYER.fullmatch(d.noun):
            places = {_SAME_NOUN.get(f[0].lower(), f[0].lower()) for f in PLAYER.finditer(self.doc.text)} - {"international", "captain", "half"}
            return places == {d.noun}
        return d.noun in _GENERAL and not re.search(rf"\b{re.escape(d.noun)}\b", self.doc.text[: d.start], re.IGNORECASE)

    def _may_mean(self, d: Description, person: Entity) -> bool:
        """Whether no "he" or "she" behind the description is against the person's sex."""
        behind = self.doc.text[d.span.end : d.sentence.end]
        he, she = _HE.search(behind), _SHE.search(behind)
        sex = self.sexes[person.id]
        return not (sex and bool(he) != bool(she) and sex == ("f" if he else "m"))

    def _of_others(self, d: Description, person: Entity) -> bool:
        """Whether the noun stands of somebody else too: with "a", or in the plural. Before the person is named, "a mountaineer" is this one."""
        own = [self.doc.sentence_at(m.span.start) for m in person.mentions]
        for f in re.finditer(rf"\b(?:an?|another|one of the|two|three|other|both|fellow) (?:[\w’'-]+ ){{0,2}}?{re.escape(d.noun)}s?\b", self.doc.text, re.IGNORECASE):
            first = f[0].lower().startswith("a") and not f[0].endswith("s") and f.start() < own[0].start
            if not first and not any(s.start <= f.start() < s.end for s in own):
                return True
        return False


#: Words before a name that is a place's or a paper's: "the MP for Weldon Vale", "told the Weldon Courier".
_PLACED = frozenset("the for in at of from near on off into through across aboard above below up down carrier tanker ship ferry trawler vessel yacht boat".split())
_SPORT = regexp(
    r"\b(?:match|matches|goals?|striker|midfielder|goalkeeper|league|cup|championships?|tournament|race|sprinter|sprint|finals?|semi-?finals?|quarter-?finals?|season|scored|medal|seed|seeded|title|coach|laps?|stage|rounds?|sets?|"
    r"podium|jersey|team-?mates?|beat|defeat(?:ed)?|victory|points|runner|rider|cyclist|skier|skater|heats?|innings|wicket|game|games|penalty|half-time|club|champion|world record|tennis|golf|football|rugby|cricket|boxer|bout|Olympics?|Olympic)\b",
    re.IGNORECASE,
)
_OF_PLACE = regexp(r",? (?:of|from) (?:the )?([A-Z][a-zà-ÿ]+(?: [A-Z][a-z]+)?)(?=[ ,.;:!?])")


def a_bearer(doc: Document, entity: Entity) -> bool:
    """Whether an entity is a person, or a name of two words whose kind is not known that can be one's."""
    if entity.kind != "unknown" or len(words := entity.name.split()) != 2:
        return entity.kind == "person"
    return all(w[1:].islower() and not doc.knowledge.is_word(w.lower()) for w in words) or any(not m.title_case and personal(doc, m) > 0 for m in entity.mentions)


def _by_whom(entity: Entity) -> bool:
    """Whether a name of unknown kind may be a person's for where it stands: "worked out by Dumitru Pop"."""
    return entity.kind == "unknown" and any(m.before == "by" and len(m.words) == 2 for m in entity.mentions)


def _a_people(doc: Document, entity: Entity) -> bool:
    """Whether what looks like a name is a people's: "the unseeded Austrian"."""
    return bool(doc.knowledge.by_demonym(entity.name))


def _a_party(entity: Entity) -> bool:
    """Whether what looks like a name is a party's: "Fianna Fail TD"."""
    return party(re.sub(r" (?:TD|MP|MEP|MSP|MLA)$", "", entity.name).lower()) is not None
