"""What speaks for a name of one word being a person's who is not introduced, and what for its being another's or known (NL104)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks._scales import Case
from newslint.checks.names._among_people import among_full, apposed_to_a_role, at_a_post, leads, with_people
from newslint.checks.names._grammar import CALLED, roles
from newslint.checks.names._lists import one_name
from newslint.checks.names._not_persons import in_a_row, measured, of_a_thing, participle
from newslint.checks.names._person_use import DESCRIBED, NAMED, OF_A_PERSON, ONLY_A_PERSON, a_role, personal, undergoes, untold
from newslint.checks.names._renown import camel
from newslint.checks.names._surnames import common_noun, indonesian, ranks, surname_like
from newslint.document import Document
from newslint.knowledge.rows import Location, Person, one_edit
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import CALENDAR, KIN, OFFICES, OPENERS, ORGANISATION, PLACE
from newslint.layers.names.persons import fold
from newslint.regexp import regexp

#: Titles whose bearers are called by one name.
_ONE_NAME = frozenset(
    "king queen prince princess pope emperor empress sultan emir saint sheikh ayatollah dalai lama lord lady sir dame mullah don dona baroness baron viscount earl count countess duke duchess".split()
)
#: What is called by a surname alone: governments, laws, bodies, prizes, families.
_OF_A_NAME = frozenset(
    """administration government campaign presidency cabinet era family brothers foundation institute act law bill plan doctrine report inquiry commission
    amendment prize award trophy cup effect disease syndrome scale museum center centre library estate house hall stadium tower supporter supporters""".split()
)
#: "A Picasso", "two Chagalls", "the Livingstone"
_COUNTED = frozenset("a an the two three four five six seven eight nine ten some no many few several every each any".split())
#: A thing with the name, and the person of a picture: "Sergeant Aldea supply vessel", "Braverman (left)".
_THING_OF = regexp(
    r" \((?:left|right|cent(?:re|er)|above|below|pictured|top|bottom|in |front|back|second|third|\d+)|"
    r" (?:[a-z-]+ )?(?:news agency|agency|dictionary|district|hospital|carrier|cruiser|vessel|ship|frigate|destroyer|submarine|barracks|airport|base|camp|school|college|road|street|avenue|bridge|tower|building|clinic|stadium|arena|chair|fellowship|scholarship|medal|lecture|trial|method|test|index|counter|number"
    r"|papers|affair|scandal|case|warning|rules?|ruling|report|years|era|plant|factory|brand|dynasty|clan|name|estate)\b"
)
_PLACE_OF = regexp(r"\b(?:village|town|city|hamlet|port|island|suburb|district|county|parish|borough|province|state|region|valley|battle|bishop|earl|duke) of $")
#: "Homebuyers who have": no one person. "Gaston (Luke Evans)": a figure and who plays it.
_MANY = regexp(r" (?:who |that )?(?:are|were|have) ")
_CHARACTER = regexp(r" \([A-Z][\w’'-]+ [A-Z][\w’'-]+\)")
#: A verb with its object, an inversion: "Place a spoonful", "Guess who", "Little did he".
_NO_SUBJECT = regexp(r" (?:(?:an?|the|this|that|your|who|what|how|if) |d(?:id|o|oes) (?:he|she|it|they|we|I|you|the) )")
_GENERAL_WHAT = frozenset("Staff Assembly Council Secretariat Motors Electric".split())
#: A full name that is a relative's: "his grandfather Matthew X", "Donald and Melania X".
_RELATIVE = regexp(rf"(?:{'|'.join(sorted(KIN))}|[A-Z][a-z]+ and) $")
#: Titles that no public figure of the name is likely to have.
_PLAIN = frozenset("dr doctor sgt cpl pvt det insp supt rev pastor father nurse constable detective officer coach paramedic trooper pc teacher".split())
#: What nobody long dead does in a report, unlike "wrote".
_SAID = frozenset("said says told".split())
#: Offices of state: their bearers need no first name where they are on record.
_STATE = frozenset("president minister chancellor premier".split())
#: Clergy, nurses and constables, whom the list of offices does not hold because the words are common ones.
_CALLED = frozenset("father nurse sister brother mother pc constable cllr guard private ranger elder deacon pastor cantor captain chef coach trooper officer".split())
#: The text says why there is one name only, or that it is none.
_REASON = regexp(
    r"\b(?:surnamed|asked (?:not )?to be (?:called|named|known|identified)|asked that (?:his|her|their)|(?:only|just) (?:his|her|their|by|a|one|the) (?:\w+ )?(?:name|nickname|surname|initials?)|one name|single name|mononym|"
    r"(?:family|first|last|given|full|real|maiden|code|stage|pen) names?|nickname\w*|pseudonym\w*|alias|call ?sign|code-?named|known (?:\w+ ){0,3}as|goes by|went by|so-called|identified (?:only|just)|named only|given only|surname only|"
    r"would not (?:give|say) (?:his|her)|(?:gave|give) (?:only|no|his|her) name|not (?:his|her) real|no relation|called (?:himself|herself)|nom de guerre|calls? (?:him|her|me)|called (?:him|her|me)|not be (?:fully )?named|cannot be named|anonym\w+)\b",
    re.IGNORECASE,
)
_ONE_NAME_ONLY = regexp(r"\b(?:uses?|used|goes by|go by|has|have|had) (?:only |just )?(?:one|a single) name\b")
#: Endings and openings of surnames that no list can hold.
_SHAPED = regexp(
    r"(?:Mc|Mac|O[’']|Fitz|Vander|Van|De|Al-)[A-Za-z][\w’'-]{3,}|[\w’'-]{2,}(?:qvist|quist|ström|strom|berg|borg|lund|gaard|gård|sson|sen|ski|sky|ska|wicz|czyk|czak|enko|chuk|ov|ova|eva|vić|ović|vic|escu|idis|opoulos|akis|yan|shvili|adze|idze"
    r"|oğlu|oglu|zadeh|pour|moto|mura|yama|kawa|mann|stein|bach|bauer|meier|maier|thwaite|worth|eaux|etti|ucci|elli|eira|ñez|inez|guez|dóttir|dottir|wala|mbe|nen)"
)
#: Words made of a name: "Thatcherite", "Keynesian", "Trumpism".
_MADE = regexp(r"([\w-]+)(?:ite|ites|ism|isms|esque|onomics|gate|mania)")


class Bare(NamedTuple):
    """The first use of a name of one word, and the full name if it comes later."""

    first: Mention
    full: Mention | None


#: What opens a surname of two words; those that are nobody's given name.
_PARTICLES = frozenset("van von de der den del della di da dos du la le el al bin ter ten mac st".split())
_NEVER_GIVEN = _PARTICLES - frozenset("del al della".split())
#: A surname at least so common (digits of its bearers) makes "Van Jones" a given name and a surname.
_COMMON = 5


def cases(doc: Document) -> Iterator[Case[Bare]]:
    """The names that stand first without a given name, each with its evidence."""
    for person in doc.names.entities:
        first = next((m for m in person.mentions if m.block == "paragraph"), None)
        if person.kind == "organisation" or first is None or not _alone(doc, first) or first.quoted or first.title_case or first.text.isupper() or _exempt(doc, first):
            continue
        full = next((m for m in person.mentions if m.full and not _alone(doc, m)), None)
        if full is None and person.kind != "person" and personal(doc, first) >= OF_A_PERSON:
            # The layer took the surname alone for a place: "A letter for Ibarra".
            full = next((m for m in doc.names.mentions if m.kind == "person" and m.full and not m.quoted and fold(m.family or "") == fold(first.text)), None)
        if (full is not None and full.span.start < first.span.start) or (full is None and any(len(m.words) > len(first.words) for m in person.mentions)):
            continue
        if full is None and _AGED_ONLY.match(doc.text, first.span.end) and _title(doc, first) == "none" and ranks(doc, first.text)[1] > max(ranks(doc, first.text)[0], 3):
            continue  # "Amina, 30, of Kano": her first name is what is given
        if _given_title(doc, first) or (full is None and _full_elsewhere(doc, first)):
            continue
        if _title(doc, first) == "none" and (_capital_before(doc, first) or _things(doc, first) or any(r.kind == "country" for r in doc.knowledge.places(first.text))):
            continue
        alone = _by_one_name(doc, first) and (full is None or _branch(first, full) != "family later")
        if len(first.text) > 2 and not alone and not _explained(doc, person) and not (full is None and _another(doc, person, first)):
            yield Case(first.span, [(Bare(first, full), tuple(_evidence(doc, person, first, full)))])


def _things(doc: Document, m: Mention) -> bool:
    """Whether a word is the plural of another where a sentence begins: "Sparks may have caused it"."""
    low = m.text.lower()
    return m.opens_sentence and low.endswith("s") and doc.knowledge.is_word(low) and doc.knowledge.is_word(low[:-1])


def _another(doc: Document, person: Entity, first: Mention) -> bool:
    """Whether a name without a first name is a known place or body, a public person's, or a slip of a name that was given in full."""
    k, word = doc.knowledge, first.text
    known = _by_one_name(doc, first) or (not first.title and ((bool(k.known(word)) and not _city(doc, person)) or bool(k.by_demonym(word))))
    whole = any((given := _GIVEN.search(doc.text, max(at - 20, 0), at)) and (k.name_ranks(given[1])[1] > 1 or word.lower().startswith(("al-", "el-"))) for at in _places(doc.text, word) if at < first.span.start or doc.text[at - 1] == "-")
    head = k.name_ranks(word.partition("-")[0]) if "-" in word and word.partition("-")[0].lower() not in _PARTICLES else (1, 0)
    racer = not first.title and _RACES.search(doc.text) is not None and max(personal(doc, m) for m in person.mentions[:3]) < OF_A_PERSON
    others = {fold(m.family if m.full and m.family else m.text) for m in doc.names.mentions if (m.full or len(word) > 6) and m.entity != person.id}
    slip = any(one_edit(other, fold(word)) for other in others)
    known = known and not among_full(doc, first) and not (k.name_ranks(word)[0] >= 4 and _told_behind(doc, person))
    return known or whole or head[1] > head[0] or word.partition("-")[0].lower() in OFFICES or racer or slip or (person.row is not None and person.kind == "person" and not _newly_told(doc, first)) or any(m.before == "the" or _of_a_name(m) for m in person.mentions)


def _of_a_name(m: Mention) -> bool:
    """Whether what a name stands before is called by it: "the Haddad family", not "Haddad’s family"."""
    return m.after in _OF_A_NAME and not (m.possessive and m.after in _KINDRED)


def _by_one_name(doc: Document, m: Mention) -> bool:
    """Whether a word is the name of somebody who needs no other; "Councillor Bradshaw" is not that one."""
    named = _title(doc, m) not in ("office", "plain") or (m.title or "").lower() in ("chairman", "general", "marshal")  # "General Patton"
    return named and fold(m.text).replace(" ", "-") in one_name()


def _told_behind(doc: Document, person: Entity) -> bool:
    """Whether some use of a place's name says who the person of that name is: "Yamaguchi, a forecaster with the weather service,"."""
    rows = doc.knowledge.known(person.name)
    return all(isinstance(r, Location) and r.kind != "country" for r in rows) and not any("preposition" in m.evidence for m in person.mentions) and any(personal(doc, m) == NAMED for m in person.mentions[:3])


def _newly_told(doc: Document, m: Mention) -> bool:
    """Whether the text says who somebody is whose surname a public figure has, but nobody who is in office or in the news: "Gillespie, a lifeguard,"."""
    return personal(doc, m) == NAMED and not any(p.offices or p.place.file.endswith(".toml") for p in doc.knowledge.by_family(m.text))


def _alone(doc: Document, m: Mention) -> bool:
    """Whether a name is a surname alone: "Okafor", "Van Wyk", which the layer may take for a given name and a surname."""
    particle = doc.text[m.words[0].start : m.words[0].end] if len(m.words) > 1 else ""
    particle = "" if particle.isupper() else particle.lower()
    *before, family = m.text.split()
    led = all(w.lower() in _PARTICLES for w in before)
    if not m.full or not particle:
        return led
    rare = len(before) > 1 or doc.knowledge.name_ranks(family)[0] < _COMMON
    own = re.search(rf"\b[A-Z][\w’'-]* (?:{re.escape(m.text)}|{re.escape(m.text[0].lower() + m.text[1:])})\b", doc.text)
    return particle in _NEVER_GIVEN and led and rare and m.order != "family-first" and not doc.knowledge.people(m.text) and own is None


def _evidence(doc: Document, person: Entity, first: Mention, full: Mention | None) -> Iterator[str]:
    k, word = doc.knowledge, first.text.rpartition(" ")[2] if " " in first.text else first.text
    uses = [personal(doc, m) for m in person.mentions[:3] if not m.quoted]
    use = min(uses) if min(uses) < 0 else max(uses)
    shaped = _SHAPED.fullmatch(word) is not None
    surname, given = ranks(doc, word)
    if surname == given == 0 and shaped:
        surname = 3  # "Lindqvist": no American is called so
    held = any(at_a_post(doc, m) for m in person.mentions[:3] if not m.quoted)
    branch = _branch(first, full)
    rank = "given name" if given > surname else f"surname {min(surname, 6)}"
    title = _title(doc, first)
    if title == "state" and not k.by_family(word):
        title = "office"
    low = word.lower()
    noun = common_noun(doc, word)
    lexical = "noun" if noun else "word" if k.is_word(low) else "no word"
    later = "never" if full is None else "later"
    yield from (branch, f"title {title}, {later}")
    if (like := surname_like(doc, word)) or use > 0:
        # Only then is the grammar asked for.
        found = {r for m in person.mentions[:3] if not m.quoted for r in roles(doc, m)}
        use = NAMED if CALLED in found and use >= 0 else use
        found = {r for r in found if not (held and r.startswith("with"))}
        if first.possessive and uses[:1] == [ONLY_A_PERSON]:
            found = {r for r in found if not r.startswith("owner")}  # whoever has a body, a wife or a knee is a person
        yield from (f"is {r}" for r in found - {CALLED})
    if title == "none" or use != 0:
        yield f"use {use}, {later}"
    if title == "none":
        yield from (rank, lexical)
    yield from _no_person(doc, first)
    namesakes = k.by_family(word)
    placed = "preposition" in first.evidence and first.before not in ("to", "of", "for", "by", "with", "about")
    sentence = doc.sentence_at(first.span.start)
    others = [m for m in doc.names.mentions if m.kind == "person" and m.entity != first.entity]
    block = doc.block_at(first.span.start).span
    he = _HE.search(doc.text, first.span.end, min(first.span.end + 200, block.end)) is not None
    listed = any(p.place.file.endswith(".toml") for p in namesakes)
    elsewhere = bool(namesakes) and _elsewhere(doc, namesakes)
    start = first.title_span.start if first.title_span else first.span.start
    capitals = [at for at in _places(doc.text, first.text) if at != first.span.start and _CAPITAL.search(doc.text, max(at - 30, 0), at)]
    # Some village or other has every common surname.
    villages = len(k.place_codes(word)) if title == "none" and (surname < 6 or given > surname or placed) else 0
    facts: dict[str, bool] = {
        "a village": villages > 0,
        "villages": villages > 1,
        "a place": bool(k.places(word)),
        "a place, placed": bool(k.places(word)) and placed,
        "a body": bool(k.organisations(word)),
        "a people": bool(k.by_demonym(word)),
        "placed": placed,
        "measured": any(measured(doc, m) for m in person.mentions[:3]),
        "leads": use >= 0 and leads(doc, first),
        "shaped": shaped,
        "surname-like": like,
        "made of a name": (made := _MADE.fullmatch(word)) is not None and k.is_surname(made[1]),
        "hyphen": "-" in word,
        "famous": listed and not elsewhere,
        f"title {title}, a surname": title != "none" and (surname >= max(given, 3) or (surname == given == 0 and lexical == "no word")),
        "one of a row": person.row is not None and person.kind == "person",
        "Indonesian": indonesian(doc, word),
        "of a place": any(_PLACE_OF.search(doc.text, max(m.span.start - 20, 0), m.span.start) for m in person.mentions),
        "the": any(m.before == "the" for m in person.mentions),
        "of a name": any(_of_a_name(m) for m in person.mentions),
        "elsewhere too": any(m.entity != first.entity and (m.text == word or word in m.text.split() or word == m.text + "s") for m in doc.names.mentions),
        "said": first.after in _SAID,
        "opens": first.opens_sentence,
        "opens the article": first.span.start - block.start < 3 and block.start <= min((m.span.start for m in doc.names.mentions if m.block == "paragraph"), default=0),
        "owns": first.possessive,
        "undergoes": any(undergoes(doc, m) for m in person.mentions[:3]),
        "he near, alone": he and not others,
        "among full names": among_full(doc, first),
        "with people": any(with_people(doc, m) for m in person.mentions[:3] if not m.quoted),
        "at a post": held,
        "named by a role": full is None and use == NAMED and title == "none" and like and (first.after in _SAID or apposed_to_a_role(doc, first) or (max(uses) == NAMED and _BY_ROLE.match(doc.text, first.span.end) is not None)),
        "two words": len(first.words) > 1,
        "aged, of a place": title == "none" and full is None and max(3, given + 1) <= surname and _OF_AGE.match(doc.text, first.span.end) is not None,
        "an office": _IN_OFFICE.match(doc.text, first.span.end) is not None,
        "said by an office": title == "none" and first.before in OFFICES and first.after in _SAID and _QUOTED_BEFORE.search(doc.text, max(start - 60, 0), start) is not None,
        "meets, of a land": _MEETS.search(doc.text, sentence.start, start) is not None and (land := _OF_A_LAND.match(doc.text, first.span.end)) is not None and any(r.kind == "country" for r in k.places(land[1])),
        "owns a person's": first.possessive and use == ONLY_A_PERSON,
        "somebody untold before": use < DESCRIBED and sentence.start - 2 > block.start and untold(doc, doc.sentence_at(sentence.start - 2)),
        "behind a capital": any(at < start for at in capitals),
        "behind a capital later": full is None and any(at > start for at in capitals),
        "clause opens": re.search(r"(?:[;:,] |\b(?:that|when|what|whom|which|because|since|until|before|after|while|if|as|so|but|and|where|how|why) )$", doc.text[sentence.start : first.span.start]) is not None,
        "of a thing": of_a_thing(doc, person, first),
        "in a row of bare names": title == "none" and use < DESCRIBED and in_a_row(doc, first),
        "thing before": first.before in PLACE | ORGANISATION,
        "office before": title == "none" and first.before in OFFICES and not first.opens_sentence,
        "a relative's": full is not None and _RELATIVE.search(doc.text[max(full.span.start - 30, 0) : full.span.start]) is not None,
        "far full": full is not None and full.span.start - first.span.end > 700,
        "full quoted": full is not None and full.quoted,
        "full in family order": full is not None and full.order == "family-first",
        "full not in a paragraph": full is not None and full.block != "paragraph",
        f"kind {first.kind}": True,
    }  # fmt: skip
    yield from (name for name, holds in facts.items() if holds)


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word stands."""
    at = text.find(word)
    while at >= 0:
        if not text[at + len(word) : at + len(word) + 1].isalnum():
            yield at
        at = text.find(word, at + 1)


#: Where these race, a name alone is a boat's or a horse's.
_RACES = regexp(r"\b(?:yachts|regattas?|racehorses?|furlongs?|steeplechase|thoroughbreds?|greyhounds)\b")
#: "The Moretti brothers"
_KINDRED = frozenset("brothers sisters siblings twins family families couple cousins".split())
#: "Amina, 30,"
_AGED_ONLY = regexp(r",? (?:aged )?[1-9]\d?[,.]")
#: "Pretorius, 34, of Paarl, was sentenced": whoever is told of so is told of by his full name
_OF_AGE = regexp(r",? (?:aged )?[1-9]\d, (?:of|from) (?:[a-z]+ ){0,2}[A-Z][\w’'-]+")
#: "Mensah is the new director"
_IN_OFFICE = regexp(rf" (?:is|was|has been|will be|became|becomes)(?: (?:named|appointed|elected|made))?(?: (?:as|to be))?(?: (?:the|an?|its|their|his|her))? (?:(?!(?:of|for|in|to|by)\b)[\w’'-]+ ){{0,3}}?(?:{'|'.join(sorted(OFFICES))})\b")
#: "Hargreave, a dealer", not "and Bheki, 22"
_BY_ROLE = regexp(r", (?:an?|the|its|their|(?!his|her)[\w’-]+[’']s?) ")
#: "”, coach Delacroix said"
_QUOTED_BEFORE = regexp(r"[,.!?][”\"’'],? (?:[\w’'-]+ ){1,3}$")
#: "She will play Sandoval of Colombia"
_MEETS = regexp(r"\b(?:play(?:s|ed|ing)?|fac(?:es?|ed|ing)|beat(?:s|ing)?|defeat(?:s|ed|ing)?|meets?|met|against|past|over|(?:lost|loses?|losing|fell) to|behind|ahead of) $")
_OF_A_LAND = regexp(r",? (?:of|from) (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)")
#: "Howard and Jean Trembath"
_AND_SPOUSE = regexp(r" and [A-Z][a-z’'-]+ [A-Z][a-z]")
#: "Mr and Mrs Wong"
_COUPLE = regexp(r"\b(?:Mr|Dr|Prof)\.? and (?:Mrs|Ms|Dr)\.? $")
_VERSUS = frozenset("v vs versus".split())
_CREDIT = regexp(r"(?:photo|picture|image)(?:graph)?s?(?:[:/(]| (?:by|credit|courtesy)\b)", re.IGNORECASE)
#: "Mr Sunday Udoh": no day of the week.
_HONOURED = regexp(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $")
#: A word with a capital right before, of the same sentence.
_CAPITAL = regexp(r"(?<![\w’'.-])([A-Z][\w’'.-]*) $")
#: A given name before, if only behind a dash that stands for a space: "Jaroslaw-Kaczynski".
_GIVEN = regexp(r"(?<![\w’'])([A-Z][\w’']+)[ -]$")
_HE = regexp(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)


def _branch(first: Mention, full: Mention | None) -> str:
    """Whether the full name never comes, or comes later with the word as its family name, its given name, another part."""
    if full is None:
        return "never"
    word = fold(first.text)
    return "family later" if word == fold(full.family or "") else "given later" if word == fold(full.given or "") else "part later" if word in fold(full.text).split() else "other later"


def _title(doc: Document, m: Mention) -> str:
    """The sort of the title before a name."""
    words = (m.title or "").lower().replace(".", "").split()
    if not words:
        return "called" if m.before in _CALLED and _capital_before(doc, m) else "none"
    last = words[-1]
    if last in ("mr", "mrs", "ms", "miss"):
        return "courtesy"
    if last in ("sheikh", "mullah", "ayatollah", "imam", "don", "dona"):
        return "cleric"
    return "one name" if last in _ONE_NAME else "plain" if last in _PLAIN else "state" if last in _STATE else "office"


def _no_person(doc: Document, m: Mention) -> Iterator[str]:
    """Signs beside a name that it is several people's, a thing's, a picture's, or no name."""
    k, text = doc.knowledge, m.text
    behind = doc.text[m.span.end : m.span.end + 40]
    singular = text.endswith("s") and not m.title
    signs = {
        "counted": m.before in _COUNTED,
        "plural of a surname": singular and k.is_surname(text[:-1]) and not k.is_surname(text),
        "plural of a word": singular and k.is_word(text[:-1].lower()),
        "plural, no surname": singular and k.is_word(text[:-1].lower()) and k.name_ranks(text)[0] < 4,
        "many": _MANY.match(behind) is not None,
        "who plays": _CHARACTER.match(behind) is not None,
        "an order": (m.opens_sentence or doc.text[: m.span.start].endswith(": ")) and _NO_SUBJECT.match(behind) is not None and k.is_word(text.lower()),
        "a general one": (m.title or "").lower() == "general" and text in _GENERAL_WHAT,
        "of a thing's name": _THING_OF.match(behind) is not None or (m.possessive and re.match(r"[’']s? [A-Z]", behind) is not None),
    }
    yield from (name for name, holds in signs.items() if holds)


def _exempt(doc: Document, m: Mention) -> bool:
    """Whether a word cannot be a name, or only a credit's."""
    if {m.before, m.after} & _VERSUS or (m.title or "").lower() == "don" or (m.after in _KINDRED and not m.possessive) or _COUPLE.search(doc.text, max(m.span.start - 20, 0), m.span.start) or m.text.lower() in OPENERS or m.text.rpartition("-")[2].lower() in OFFICES or re.search(r"[’'](?:ll|re|ve|d|m|s|t)$|\d|^[A-Z]{2,}s$|-[a-z]+$", m.text) or camel(m.text):
        return True
    if _AND_SPOUSE.match(doc.text, m.span.end) and doc.knowledge.name_ranks(m.text)[1] > 3:
        return True
    return _CREDIT.match(doc.text, doc.sentence_at(m.span.start).start) is not None


def _explained(doc: Document, person: Entity) -> bool:
    sentences = [doc.sentence_at(m.span.start) for m in person.mentions]
    return any(_REASON.search(doc.text, *s) for s in sentences) or any(_ONE_NAME_ONLY.search(doc.text, s.end, min(s.end + 120, doc.block_at(s.start).span.end)) for s in sentences)


def _elsewhere(doc: Document, namesakes: Sequence[Person]) -> bool:
    """Whether the known bearers of a name hold office where the article has nothing to do."""
    countries = {o.of for p in namesakes for o in p.offices}
    names = {n for c in countries for row in doc.knowledge.places(c) for n in (row.name, *row.demonyms)} | countries
    return bool(countries) and not any(n in doc.text for n in names)


def _city(doc: Document, person: Entity) -> bool:
    """Whether a known place of the name is a city that the article does not speak of, and the name is a common surname."""
    rows = doc.knowledge.known(person.name)
    return (
        all(isinstance(r, Location) and r.kind == "city" for r in rows)
        and doc.knowledge.name_ranks(person.name)[0] >= 5
        # Towns that are not capitals say nothing.
        and not any("preposition" in m.evidence or (personal(doc, m) < OF_A_PERSON and not (m.after in _SAID and not any(r.capital_of for r in rows if isinstance(r, Location)))) for m in person.mentions[:3])
    )


def _capital_before(doc: Document, m: Mention) -> bool:
    """Whether the word before in the sentence is written with a capital, as a given name or a title is: "Tore Lund", "Father Quintero"."""
    found = _CAPITAL.search(doc.text, doc.sentence_at(m.span.start).start, m.span.start)
    if found is None or found[0].endswith("ly "):
        return False
    if m.before in OPENERS | CALENDAR:
        return _HONOURED.search(doc.text, max(found.start() - 6, 0), found.start()) is not None
    return not (found.start() == doc.sentence_at(m.span.start).start and participle(doc, found[1]))


def _full_elsewhere(doc: Document, first: Mention) -> bool:
    """Whether the name stands behind a given name at the start of a paragraph, whatever the layer made of that one: "Pernille Rasmussen resigned"."""
    if any(m.text.endswith(" " + first.text) and not m.opens_sentence and not a_role(m.words[0].of(doc.text).lower()) for m in doc.names.mentions if len(m.words) == 2):
        return True
    found = re.search(rf"^([A-Z][\w’'-]+) {re.escape(first.text)}\b", doc.text, re.MULTILINE)
    return found is not None and not doc.knowledge.is_word(found[1].lower()) and found[1].lower() not in OFFICES | OPENERS


def _given_title(doc: Document, m: Mention) -> bool:
    """Whether the title before a name is rather a given name: "Dean Harrigan, 43, of Leeds", where no dean is spoken of."""
    title = m.title or ""
    return title.istitle() and " " not in title and doc.knowledge.name_ranks(title)[1] > 5 and re.search(rf"\b(?:the|a|its|an?\w+) {title.lower()}\b|\b[Uu]niversity|\b[Cc]ollege|\b[Ss]chool|\b[Cc]athedral|\b[Ff]aculty", doc.text) is None
