"""A surname stands alone before the full name, or the full name never comes

The first reference gives a person's full name. The rule notes a bare surname in the body that comes before the full name, and one with a
title of office ("Mayor Garcetti") whose first name the article never gives.

## Why it matters
Readers outside the beat do not know which Smith it is, and an editor's cut often takes the introduction away.

## When to ignore
People known by one name; royalty and popes; people that every reader of the section knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.names._lists import one_name
from newslint.checks.names._not_persons import of_a_thing
from newslint.checks.names._person_use import DESCRIBED, DOES, NAMED, OF_A_PERSON, SPEAKS, person_follows, personal, undergoes
from newslint.checks.names._renown import camel
from newslint.knowledge.rows import Location, Person, one_edit
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import KIN, OFFICES, OPENERS, ORGANISATION, PLACE
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

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
#: Crafts in which people go by one name.
_STAGE = frozenset("rapper singer musician host dj artist painter poet composer comedian model wrestler novelist writer author philosopher magician producer songwriter sculptor designer drummer clown".split())
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
    r"(?:family|first|last|given|full|real|maiden|code|stage|pen) names?|nickname\w*|pseudonym\w*|alias|call ?sign|known (?:\w+ ){0,3}as|goes by|went by|so-called|identified (?:only|just)|named only|given only|surname only|"
    r"would not (?:give|say) (?:his|her)|(?:gave|give) (?:only|no|his|her) name|not (?:his|her) real|no relation|called (?:himself|herself)|nom de guerre|calls? (?:him|her|me)|called (?:him|her|me)|not be (?:fully )?named|cannot be named|anonym\w+)\b",
    re.IGNORECASE,
)
#: Endings and openings of surnames that no list can hold.
_SHAPED = regexp(
    r"(?:Mc|Mac|O[’']|Fitz|Vander|Van|De|Al-)[A-Za-z][\w’'-]{3,}|[\w’'-]{2,}(?:qvist|quist|ström|strom|berg|borg|lund|gaard|gård|sson|sen|ski|sky|ska|wicz|czyk|czak|enko|chuk|ov|ova|eva|vić|ović|vic|escu|idis|opoulos|akis|yan|shvili|adze|idze"
    r"|oğlu|oglu|zadeh|pour|moto|mura|yama|kawa|mann|stein|bach|bauer|meier|maier|thwaite|worth|eaux|etti|ucci|elli|eira|ñez|inez|guez|dóttir|dottir|wala|mbe|nen)"
)
#: Words made of a name: "Thatcherite", "Keynesian", "Trumpism".
_MADE = regexp(r"[\w-]+(?:ite|ites|ism|isms|esque|onomics|gate|mania)")


@rule(
    "NL104",
    "name-not-introduced",
    severity="info",
    examples=[
        Bad(
            "[[Okafor]] said the bridge was safe. Engineer {{Chidi Okafor}} has inspected it since 2011, and Okafor signed the report.",
            says="before the full name",
        ),
        Bad("The council met on Monday. Residents booed when Mayor [[Harlow]] spoke. Harlow left early.", says="never"),
        Bad("Police searched the flat. A neighbour of [[Osterman]] heard shots. {{Ana Osterman}} was 34."),
        Bad("[[Lindqvist]] scored twice. Sweden won 3-1. {{Marta Lindqvist}} has nine goals this season."),
        Bad("The judge told [[Novak]] to stand. {{Peter Novak}}, 41, was jailed for nine years."),
        Bad("Rain fell as Sen. [[Whitfield]] arrived. Aides held umbrellas for Whitfield."),
        Bad("Shares fell after [[Takahashi]] quit. {{Yuki Takahashi}} had led the firm since 2009."),
        Bad("A lawyer for [[Dubois]] declined to comment. The trial of {{Marc Dubois}} opens in May."),
        Bad("The jury took an hour. [[Kwiatkowska]] blew a kiss to her mother from the dock.", says="never"),
        Bad("Thieves needed seven minutes. [[Delamarchand]], the night guard, said he rang the police."),
        Bad("The oven is lit at five. [[Haile]] feeds it with vine roots. {{Haile Tekle}}, 60, has done so since the war."),
        Bad("Four of the men walked out. The fifth, [[Mwangi]], was carried.", says="never"),
        Bad("It is [[Kiplagat]] who climbs the tower when the clock stops.", says="never"),
        Bad("A red house, says [[Estrada-Lemus]], may stand for a century.", says="never"),
        Bad("[[Petrov]]’s sister waited outside the prison with a coat.", says="never"),
        Bad("The carpenter was fined on Tuesday. [[Weatherby]] had no earlier convictions.", says="never"),
        Bad("Its conductor left in June. [[Steiner]], who spent nine years there, wants two million francs.", says="never"),
        Bad("“We sang,” [[Zielinski]] said, “until the lamp went out.”", says="never"),
        Bad("Ann Ross sells the cakes; [[Hagerty]] does the accounts.", says="never"),
        Bad("The ball struck [[Oduya]] on the knee.", says="never"),
        Bad("[[Baptiste]] will not stand again. {{Marie-Rose Baptiste}} became mayor in 2012."),
        Good("The private Lindqvist news agency said so; the Admiral Petrov aircraft carrier, Steinweg, a rare drug, and nearby Haile were named."),
        Good("Little did he know. The rule is simple: Place a spoonful in each cup. Homebuyers who have paid are glad."),
        Good("The play has a villain, Gaston (Luke Evans). Baroness Holt spoke. The General Staff of the army met."),
        Good("An analyst with Howard, Weil, Labouisse, Friedrichs, Inc said he was not surprised."),
        Good("The sale of parts of Harrowgate is near. Harrowgate shares rose."),
        Good("Chris Callies of Dean Witter said she had sold. Ernst and Hallam, she said, had not."),
        Good("A guard was hurt. Fulham held on for a draw."),
        Good("Senator Ann Lund, R-Idaho, who agreed, wept. The travel chain, Traveland, says he may go."),
        Good("He was dropped for the third Test. Lee hopes to play in the Sydney Test."),
        Good("The woman would give only her family name, Kuwahara. Kuwahara said she had not slept."),
        Good("The nurse, who asked to be called Petrenko, carried him out. Petrenko wept."),
        Good("The plan is Thatcherite. Björk’s mother disliked it."),
        Good("Frankel ran for the last time on Saturday. The colt had never lost."),
        Good("Magnus Lindahl and his wife, Berit, keep goats. Berit milks them."),
        Good("The village of Hargrave lost its pub. Hargrave wants it back."),
        Good("The dairy, Henriksen, has been sold. Henriksen had made butter since 1881."),
        Good("Indonesia’s security minister Wiranto was stabbed on Thursday."),
        Good("Evacuees from Namie bowed to him; he bowed lower."),
        Good("The Sergeant Aldea supply vessel left on Monday."),
        Good("Glencore, the trader, named a chairman. He starts in May."),
        Good("Chidi Okafor has inspected the bridge since 2011. Okafor signed the report."),
        Good("The Biden administration signed the pact."),
        Good("Boeing said on Friday that deliveries would slip."),
        Good("Queen Elizabeth opened the hall. The queen wore blue."),
        Good("Pope Francis spoke to the crowd."),
        Good("Beyoncé sang. Zendaya danced. Madonna watched."),
        Good("The McCarran-Ferguson Act and the Smith Commission are old."),
        Good("Mayor Ann Harlow spoke. Harlow left early."),
        Good("Harlow vetoed the plan. Her aides were surprised.", headline="Mayor Ann Harlow vetoes the plan"),
        Good("“Okafor is honest,” said his friend. Chidi Okafor has inspected the bridge since 2011."),
        Good("In Lincoln, the capital, it rained. Abraham Lincoln never came."),
        Good("The Johnson family moved in 1999. Amy Johnson was two."),
        Good("Photo by Reyes. Maria Reyes won the race."),
        Good("Rishi Sunak resigned. Mr Sunak went to Downing Street."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for person in doc.names.entities:
        if person.kind == "organisation":
            continue
        first = next((m for m in person.mentions if m.block == "paragraph"), None)
        if first is None or len(first.words) > 1 or first.quoted or first.title_case or first.text.isupper() or _exempt(doc, first):
            continue
        full = person.first_full
        if full is not None and full.span.start < first.span.start:
            continue
        if full is not None:
            if _stands_before(doc, person, first, full) and not of_a_thing(doc, person, first):
                yield finding(
                    first.span, f"{first.text} stands alone before the full name, {full.text}", related=[Related(full.span, "the full name")]
                )
        elif _untold(doc, person, first) and not of_a_thing(doc, person, first):
            yield finding(first.span, f"{first.text}'s first name is never given")


def _exempt(doc: Document, m: Mention) -> bool:
    title = set((m.title or "").lower().replace(".", "").split())
    if m.text.lower() in OPENERS or m.before in _COUNTED or m.text.rpartition("-")[2].lower() in OFFICES or (m.text.endswith("s") and doc.knowledge.is_surname(m.text[:-1]) and not doc.knowledge.is_surname(m.text)):
        return True
    if (not m.title and m.text.endswith("s") and not (m.after == "had" and doc.knowledge.name_ranks(m.text)[0] >= 4) and doc.knowledge.is_word(m.text[:-1].lower()) and (doc.knowledge.is_word(m.text.lower()) or not doc.knowledge.is_surname(m.text))) or re.search(r"[’'](?:ll|re|ve|d|m|s|t)$", m.text):
        return True
    behind = doc.text[m.span.end : m.span.end + 40]
    if re.search(r"\d|^[A-Z]{2,}s$|-[a-z]+$", m.text) or _MANY.match(behind) or _CHARACTER.match(behind) or ((m.opens_sentence or doc.text[: m.span.start].endswith(": ")) and _NO_SUBJECT.match(behind) and doc.knowledge.is_word(m.text.lower())) or (title == {"general"} and m.text in _GENERAL_WHAT):
        return True
    if camel(m.text) or _THING_OF.match(behind) or (m.possessive and re.match(r"[’']s? [A-Z]", behind)):
        return True
    sentence = doc.sentence_at(m.span.start).of(doc.text).lower()
    return bool(title & _ONE_NAME) or m.after in _OF_A_NAME or sentence.startswith(("photo", "picture", "image"))


def _stands_before(doc: Document, person: Entity, first: Mention, full: Mention) -> bool:
    """Whether a part of a full name that comes later stands for the person."""
    if _RELATIVE.search(doc.text[max(full.span.start - 30, 0) : full.span.start]):
        return False
    k, word = doc.knowledge, first.text
    if (k.places(word) and ("preposition" in first.evidence or not personal(doc, first))) or any(len(m.words) > 1 and not m.full for m in person.mentions):
        return False
    if first.family is not None and fold(word) == fold(full.family or ""):
        return k.name_rank(word) >= 4 or not k.is_word(word.lower()) or personal(doc, first) >= OF_A_PERSON
    # "Haile" of Haile Gebre-Egziabher, "Dinh" of Tran Van Dinh
    if re.match(r" (?:and|or) [A-Z]", doc.text[first.span.end : first.span.end + 6]):
        return False
    return fold(word) in fold(full.text).split() and fold(word) not in one_name() and not _explained(doc, person) and personal(doc, first) >= DOES


def _explained(doc: Document, person: Entity) -> bool:
    return any(_REASON.search(doc.text, *doc.sentence_at(m.span.start)) for m in person.mentions)


def _untold(doc: Document, person: Entity, first: Mention) -> bool:
    """Whether a word that is nobody's known name and no place stands for a person throughout, without a first name."""
    word, k = first.text, doc.knowledge
    if (person.row is not None and person.kind == "person") or any(len(m.words) > 1 or m.before == "the" or m.after in _OF_A_NAME for m in person.mentions):
        return False
    if any((m.text == word and m.entity != first.entity) or (m.text != word and (word in m.text.split() or word == m.text + "s")) for m in doc.names.mentions):
        return False
    if any(m.full and m.family and one_edit(fold(m.family), fold(word)) for m in doc.names.mentions):
        # A slip of a name that was given in full.
        return False
    if _explained(doc, person) or any(_PLACE_OF.search(doc.text, max(m.span.start - 20, 0), m.span.start) for m in person.mentions):
        return False
    title = (first.title or "").lower().replace(".", "").split()
    namesakes = k.by_family(word)
    if any(p.place.file.endswith(".toml") or (title and title[-1] in _STATE) for p in namesakes) and not (
        (len(namesakes) >= 6 and k.name_rank(word) >= 6 and not title) or (title and title[-1] in _PLAIN) or (not title and _elsewhere(doc, namesakes))
    ):
        return False
    if _ordinary(doc, word, titled=bool(title) and title[-1] in _PLAIN | {"mr", "mrs", "ms", "miss"}) or _indonesian(doc, word):
        return False
    if not title and word.lower() in PLACE:
        return False
    if title or (first.before in _CALLED and not first.opens_sentence and _capital_before(doc, first)):
        return len(word) > 2 and (not k.is_given(word) or k.is_surname(word))
    if (k.known(word) and not _city(doc, person)) or k.by_demonym(word) or len(word) < 3 or fold(word).replace(" ", "-") in one_name() or _MADE.fullmatch(word):
        return False
    uses = [personal(doc, m) for m in person.mentions[:3] if not m.quoted]
    use = max(uses)
    if min(uses) < 0:
        return False
    given_alone = not k.is_surname(word) and k.is_given(word)
    if not _surname_like(doc, word) and (use != NAMED or given_alone or "-" in word or k.is_word(word.lower()) or k.is_given(word)):
        return False
    if first.before in OFFICES and not first.opens_sentence:
        return first.before not in _STAGE
    rank = min(k.name_ranks(p)[0] for p in word.split("-"))
    if rank < (3 if use >= OF_A_PERSON else 4 if first.after in _SAID else 5) and any(p.place.file.endswith(("figures.tsv", "departed.tsv")) for p in k.by_family(word)):
        return False
    if k.is_surname(word) and _listed(doc, first):
        return True
    if rank >= (5 if k.is_word(word.lower()) else 4) and any(_quoted(doc, m) for m in person.mentions):
        return True
    shaped = rank >= 3 or _SHAPED.fullmatch(word) is not None
    placed = "preposition" in first.evidence and first.before not in ("to", "of", "for", "by", "with", "about")
    if use == DOES:
        return (rank >= 4 or (shaped and rank >= 2)) and not _noun(doc, word) and (rank >= 6 or not k.place_codes(word)) and not placed and "-" not in word
    if use == SPEAKS:
        # Firms say and tell as well: a surname that is no word, and no place.
        return shaped and not _noun(doc, word) and (rank >= 4 or len(k.place_codes(word)) < 2) and not placed
    if use == DESCRIBED:
        # A side or a town may be the subject as well.
        return (shaped or k.is_name(word)) and (rank >= 6 or not k.place_codes(word) or _SHAPED.fullmatch(word) is not None)
    if use == OF_A_PERSON and ((not shaped and not k.is_name(word)) or "-" in word):
        return any(undergoes(doc, m) or person_follows(doc, m, doc.sentence_at(m.span.start), strict=True) for m in person.mentions[:3])
    return use > OF_A_PERSON or (use == OF_A_PERSON and not (k.place_codes(word) and (placed or (rank < 4 and not _SHAPED.fullmatch(word)))))


def _elsewhere(doc: Document, namesakes: Sequence[Person]) -> bool:
    """Whether the known bearers of a name hold office where the article has nothing to do."""
    countries = {o.of for p in namesakes for o in p.offices}
    names = {n for c in countries for row in doc.knowledge.places(c) for n in (row.name, *row.demonyms)} | countries
    return bool(countries) and not any(n in doc.text for n in names)


def _quoted(doc: Document, m: Mention) -> bool:
    """Whether a speech of the article ends right before the name and its "said": neither a firm nor somebody long dead speaks so."""
    return m.after in ("said", "says") and re.search(r"[,?!][”\"’'] $", doc.text[max(m.span.start - 4, 0) : m.span.start]) is not None


def _city(doc: Document, person: Entity) -> bool:
    """Whether a known place of the name is a city that the article does not speak of, and the name is a common surname."""
    rows = doc.knowledge.known(person.name)
    return (
        all(isinstance(r, Location) and r.kind == "city" for r in rows)
        and doc.knowledge.name_ranks(person.name)[0] >= 5
        and not any("preposition" in m.evidence or personal(doc, m) < OF_A_PERSON for m in person.mentions[:3])
    )


def _noun(doc: Document, word: str) -> bool:
    """Whether a word is a common noun, which has a plural: the list of words holds many names that have none."""
    k, lower = doc.knowledge, word.lower()
    return k.is_word(lower) and (k.is_word(lower + "s") or k.name_ranks(word)[0] < 4)


def _ordinary(doc: Document, word: str, titled: bool) -> bool:
    """Whether a word is an English word, a title or a kind of body, and hardly a surname."""
    low = word.lower()
    return doc.knowledge.name_ranks(word)[0] < 4 and (low in OFFICES or low in ORGANISATION or low in OPENERS or "'" in low or "’" in low[-4:] or (doc.knowledge.is_word(low) and not (titled and doc.knowledge.is_surname(word))))


def _indonesian(doc: Document, word: str) -> bool:
    """Whether a word looks like the only name that a person of Indonesia has, where the article speaks of that country."""
    return re.fullmatch(r"\w+(?:to|no|so|yo|wati|wan|man|ni|ti|din|inho)", word) is not None and (word.endswith("inho") or re.search(r"\b(?:Indonesia\w*|Jakarta|Java\w*|Sumatra|Bali\w*|Surabaya)\b", doc.text) is not None)


def _capital_before(doc: Document, m: Mention) -> bool:
    """Whether the word before is written as a title: "Father Quintero"."""
    word = doc.text[: m.span.start].rstrip().rpartition(" ")[2]
    return word[:1].isupper()


def _surname_like(doc: Document, word: str) -> bool:
    """Whether a word may be a surname: rather one than a given name or an English word, or known of neither."""
    k = doc.knowledge
    if "-" in word:
        parts = word.split("-")
        return all(len(p) > 2 and p[:1].isupper() and (k.is_surname(p) or not k.is_word(p.lower())) and not k.places(p) for p in parts)
    surname, given = k.name_ranks(word)
    if given > surname:
        # A given name alone is how Malays, Ethiopians, Burmese and Vietnamese are called; one that is common in English is a child's or a storm's,
        # and behind a full name it is a relative's.
        return given <= 4 and not any(m.full for m in doc.names.mentions)
    if surname:
        return surname >= 4 or not k.is_word(word.lower())
    # "Nightwing" is made of words.
    made = any(k.is_word(word[:i].lower()) and k.is_word(word[i:].lower()) for i in range(3, len(word) - 2))
    return len(word) >= 5 and not made and not k.is_word(word.lower()) and not k.place_codes(word)


def _listed(doc: Document, m: Mention) -> bool:
    """Whether the next of a list is a full name: "Pfeiffer, Tom Doyle and Angela Rizzo"."""
    after = next((n for n in doc.names.mentions if n.span.start > m.span.start), None)
    return (
        after is not None
        and after.full
        and not after.title
        and doc.names.entities[after.entity].row is None
        and doc.text[m.span.end : after.span.start] in (", ", " and ")
        and "#age" not in (m.after, after.after)
    )
