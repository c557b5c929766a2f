"""Whether an unknown word is rather a slip of a known name than a name that the knowledge lacks: the odds, counted in doublings.

For the slip speak how well the known name is known (in the world, and in the article), and how hands slip. For a name of its own speak how
many real names there are a letter away, and that it stands as the head of a longer name or before a common noun that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log2, log10
from string import ascii_lowercase

from newslint.checks.names._forms import Form, Known, inflected, romanised, words_of
from newslint.checks.names._renown import a_firm, doubled, everywhere, has_person, one_place, other_script, slipped, swapped
from newslint.document import Document
from newslint.knowledge.rows import Location, Organisation, Person, fold
from newslint.layers.names import Mention
from newslint.layers.names.cultures import chinese_syllables, korean_syllables
from newslint.layers.names.lexicon import KIN, SAYS
from newslint.regexp import regexp

_VOWELS = frozenset("aeiouy")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_MAKERS = frozenset("carmaker automaker maker firm company retailer airline lender bank drugmaker group giant manufacturer chipmaker planemaker".split())
#: What stands before a name that is no place's: "the party Syriza".
_CALLED_SO = frozenset(
    "party alliance coalition movement militia club side newspaper daily weekly tabloid magazine broadcaster channel airline carrier brand band rapper app startup start-up label brewer yacht".split()
)
#: Before these stands a name of its own: "X village", "X Resources".
_PLACES = frozenset("village town township hamlet suburb neighborhood neighbourhood camp district county prefecture street road settlement".split())
_FIRMS = frozenset(
    """ltd inc corp co plc llc ag sa nv group company press agency energy resources holdings industries oil gas mines mining petroleum
    pharmaceuticals systems technologies software capital securities financial""".split()
)
#: What is called after a leader by surname: "the Trump administration".
OF_A_LEADER = frozenset("administration government campaign presidency cabinet era supporters ally allies aide aides".split())
_RELATED = KIN | {"girlfriend", "boyfriend", "partner"}


#: "central Lagoss"
_PART_OF = frozenset("central downtown nearby inner suburban northern southern eastern western northeastern northwestern southeastern southwestern".split())


#: "Lagoss police"
_OF_TOWNS = frozenset("police firefighters airport mayor metro marathon".split())


def placed(m: Mention | None) -> bool:
    """Whether a name stands where a place stands: "in Lagoss", "in central Lagoss", "Lagoss police"."""
    return m is not None and (m.before in _PART_OF or m.after in _OF_TOWNS or ("preposition" in m.evidence and m.before != "of"))


#: "off the coast of Chilie", "the people of Chilie"
_PLACE_OF = regexp(
    r"\b(?:mayor|governor|bishop|archbishop|port|city|university|residents|coasts?|shores?|capital|president|government|people|streets|skies|suburbs|outskirts|cent(?:re|er)|heart|parts?|south|north|east|west|southern|northern|eastern|western|side|edge|rest|most"
    r"|(?:kilomet(?:re|er)s?|miles?) (?:north|south|east|west|north-?east|south-?east|north-?west|south-?west)) of $"
)


def sited(doc: Document, m: Mention | None) -> bool:
    """Whether a name stands where a place stands, if behind "of"."""
    return placed(m) or (m is not None and m.before == "of" and _PLACE_OF.search(doc.text, max(m.span.start - 60, 0), m.span.start) is not None)


def speaks(m: Mention | None) -> bool:
    """Whether a name of one word does what a firm does: "the carmaker Toyata", "Toyata said"."""
    return m is not None and len(m.words) == 1 and not placed(m) and (m.after in SAYS or m.before in _MAKERS)


def fame(name: str, known: Known) -> float:
    """How well a name is known."""
    k = known.knowledge
    if not k.known(name) and not k.by_family(name) and not k.by_demonym(name) and name.endswith("s") and len(name) > 4:
        return fame(name[:-1], known)
    best = 4.0 if any(row.kind == "country" for row in k.by_demonym(name)) else 2.5 if k.by_demonym(name) else 0.0
    for row in (*k.known(name), *k.by_family(name)):
        listed = row.place.file.endswith(".toml")
        if isinstance(row, Location):
            great = row.kind == "country" or row.capital_of or (listed and row.kind != "city") or row.code.startswith("US-")
            best = max(best, 4.0 if great else 3.0 if listed else 2.5 if row.kind == "region" else max(log10(max(row.population, 1)) - 3.5, 0.0))
        elif isinstance(row, Person):
            best = max(best, 3.0 if listed else 1.0)
        elif isinstance(row, Organisation):
            best = max(best, 3.5 if listed else 2.0)
    return best


def crowd(text: str, known: Known) -> int:
    """How many names of people and places are a letter away from a word, with its first letter."""
    word = fold(text)
    near = {word[:i] + c + word[i:] for i in range(1, len(word) + 1) for c in ascii_lowercase}
    near |= {word[:i] + c + word[i + 1 :] for i in range(1, len(word)) for c in ("", *ascii_lowercase)}
    near |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    return sum(bool(known.rank(w)) + known.village(w) for w in near if w != word)


def by_hand(text: str, name: str) -> float:
    """How likely a hand makes the one of the other."""
    a, b = fold(text), fold(name)
    if slipped(text, name):
        return 3.0
    if len(a) == len(b):
        x, y = next((x, y) for x, y in zip(a, b) if x != y) if sum(x != y for x, y in zip(a, b)) == 1 else ("", "")
        if not x or {x, y} <= _VOWELS:
            return 0.5
        # "Dallqs" is hard to say: nobody coins it.
        return 2.0 if any(abs(row.find(x) - row.find(y)) == 1 for row in _KEYS if x in row and y in row) or y in _VOWELS else 0.0
    if a.startswith(b) or b.startswith(a):
        # An unknown word may go on where a known one ends.
        return -2.0 if len(a) > len(b) else -0.5
    return 1.5


def world(doc: Document, known: Known) -> frozenset[str]:
    """The countries of which an article speaks."""
    k = known.knowledge
    rows = [row for text in {m.text for m in doc.names.mentions} for row in (*k.places(text), *k.by_demonym(text))]
    return frozenset(row.country or row.name for row in rows)


def homes_of(name: str, known: Known) -> Iterator[str]:
    k = known.knowledge
    for row in (*k.places(name), *k.by_demonym(name)):
        yield row.country or row.name
    for person in k.by_family(name):
        yield from (o.of for o in person.offices)


def nearest(text: str, known: Known, m: Mention | None = None) -> str | None:
    """The one known name of one word that a word is a slip of, by how well it is known and how hands slip."""
    folded, k = fold(text), known.knowledge
    found = {
        fold(f): f for f in k.near(text)
        # What is longer than a known name may be made of it; what is shorter lacks a letter, or its bearers are called after it: "Danubia".
        if " " not in f.strip() and f[-1] != "." and f[:1].isupper() and ((len(folded) < len(fold(f)) and not k.by_demonym(f)) or text.endswith("ss") or not inflected(folded, fold(f)))
    }  # fmt: skip
    found = found or {fold(f): f for f in doubled(text, known) | swapped(text, known)}
    if not found and text.endswith("s") and len(text) > 5:
        # "Houhtis"
        found = {fold(f) + "s": f + "s" for f in k.near(text[:-1]) if " " not in f and f[:1].isupper() and (k.by_demonym(f) or k.organisations(f))}
    if m is not None and m.title:
        found = {key: f for key, f in found.items() if has_person(f, known)}
    if speaks(m):
        # "the carmaker Toyata", "Toyata said": Toyota, not Toyama
        found = {key: f for key, f in found.items() if a_firm(f, known)} or found
    # "in Mexic", "the Mexicn company"
    ranked = sorted(((fame(f, known) + by_hand(text, f) + 0.6 * (bool(k.by_demonym(f)) != placed(m)), f) for f in found.values()), reverse=True)
    if not ranked:
        return None
    weight, best = ranked[0]
    return best if all(_one(best, f, known) or weight - w > 1 for w, f in ranked[1:]) else None


def _one(a: str, b: str, known: Known) -> bool:
    """Whether two names are forms of one, or a country and its people."""
    k = known.knowledge
    people = k.by_demonym(a) or k.by_demonym(b)
    return k.known(a) == k.known(b) or (bool(people) and not set(homes_of(a, known)).isdisjoint(homes_of(b, known)))


#: Where names are made of few syllables.
_CHINESE, _KOREAN = frozenset({"China", "Taiwan", "Hong Kong"}), frozenset({"North Korea", "South Korea"})
_EASTERN = _CHINESE | _KOREAN


def _behind(doc: Document, m: Mention | None) -> set[str]:
    """The country or state right behind a name: "Pheonix, Arizona", "in Medelin, in Mexico"."""
    told = next((o for o in doc.names.mentions if doc.text[m.span.end : o.span.start] in (", ", ", in ")), None) if m is not None else None
    return {row.name for row in doc.knowledge.places(told.text) if row.kind != "city"} if told else set()


def at_home(doc: Document, m: Mention | None, best: str, known: Known) -> bool:
    """Whether the country or state of a known place stands right behind a name."""
    behind = _behind(doc, m)
    return bool(behind) and any(not behind.isdisjoint((row.region, row.country)) for row in known.knowledge.places(best))


def abroad(doc: Document, m: Mention | None, best: str, known: Known) -> bool:
    """Whether another country or state than the known city's stands right behind a name: "Hamberg, Iowa"."""
    rows = known.knowledge.places(best)
    return bool(rows) and rows[0].kind == "city" and bool(_behind(doc, m)) and not at_home(doc, m, best, known)


def sighted(doc: Document, best: str) -> bool:
    """Whether the article names a sight of the place: the Golden Gate Bridge, of San Francisco."""
    return any(best in row.within and row.name in doc.text for row in doc.knowledge.landmarks())


def _syllables(text: str, homes: frozenset[str]) -> bool:
    """Whether a word is read in two syllables of the language of a Chinese or Korean name's home."""
    word = re.sub(r"[ -]", "", fold(text))
    return (bool(homes & _CHINESE) and chinese_syllables(word) == 2) or (bool(homes & _KOREAN) and bool(korean_syllables(word)))


#: What comes before a place within a place, and before what a thing is called by: "the district of X", "crabs known as X".
_WITHIN = regexp(r"\b(?:district|quarter|suburb|neighbou?rhood|village|hamlet|arrondissement) of $", re.IGNORECASE)
_CALLED = regexp(r"(?<!formerly )(?<!previously )(?<!now )\b(?:known as|genus|species) $", re.IGNORECASE)


def syllabic(name: str) -> bool:
    """Whether a word is read in two Chinese or Korean syllables."""
    word = re.sub(r"[ -]", "", fold(name))
    return chinese_syllables(word) == 2 or korean_syllables(word)


def odds(doc: Document, form: Form, best: str, m: Mention | None, known: Known) -> float:
    """The odds that a word is a slip of the name: more than 0 where it rather is one."""
    text = form.text
    score = fame(best, known) + by_hand(text, best) + min(len(fold(best)) - 6, 3) / 2 - 2
    homes = frozenset(homes_of(best, known))
    if world(doc, known) & homes:
        score += 1
    score -= 2 * (form.count - 1)
    home = at_home(doc, m, best, known)
    if known.village(text) and not home and not (fame(best, known) >= 2 and one_place(text, best, known)):
        score -= 3  # a lesser city is as likely called otherwise as its neighbour: Gopalpur, Gokalpur
    score += 2 * (home or sighted(doc, best)) - 4 * abroad(doc, m, best, known)
    alike = romanised(fold(best), form.folded) and sorted(fold(best)) != sorted(form.folded)
    one_spelling = everywhere(best, known) or a_firm(best, known)
    if alike and not one_spelling:
        # A person or a lesser place is spelled in several ways, most of all where it is written over from another script.
        score -= (3 if has_person(best, known) or other_script(homes) else 1) * (4 - fame(best, known))
    if _syllables(text, homes) and syllabic(best) and not slipped(text, best) and form.folded.replace("h", "") != fold(best).replace("h", ""):
        # Other syllables make another name: "Tengzhou", "Tongzhou".
        score -= 4
    if chinese_syllables(form.folded) == 2 and world(doc, known) & _EASTERN and not _EASTERN & homes and not slipped(text, best):
        # "the Haotian plant", in China: not Haitian
        score -= 4
    great = any(row.kind in ("country", "region") for row in known.knowledge.places(best))
    before = doc.text[max(form.spans[0].start - 30, 0) : form.spans[0].start]
    score -= 4 * bool(_CALLED.search(before) or (great and _WITHIN.search(before) and not slipped(text, best)))
    if m is not None:
        if _town(best, known) and len(m.words) == 1 and not m.possessive and m.before != "of" and not placed(m):
            # A lesser city is named where places stand; what acts is called so itself: "Mobike and Ofo are popular".
            score -= 2
        score += 2 * (m.before in _MAKERS and a_firm(best, known))
        others = [w for w in words_of(m) if w != text]
        if not all(known.word(w) or known.row(w) for w in others):
            score -= 4
        elif others and not known.place(best):
            score -= 2
        if not known.knowledge.by_demonym(best) and (m.after in _PLACES or any(w.lower() in _PLACES | _FIRMS for w in others)):
            score -= 2
        score += sited(doc, m) and known.place(best)
    # The crowd is dear to count, and only speaks against.
    return score - log2(1 + crowd(text, known)) if score > 0 else score


def _town(name: str, known: Known) -> bool:
    """Whether a name is a lesser city's alone."""
    return fame(name, known) < 2.5 and bool(known.knowledge.places(name)) and not known.knowledge.organisations(name) and not has_person(name, known)


def _of_kin(doc: Document, m: Mention) -> bool:
    """Whether a name is a relative's: "his sister Ksenya", "his sister, Ksenya"."""
    before = doc.text[max(m.span.start - 20, 0) : m.span.start]
    return m.before in _RELATED or (before.endswith(", ") and re.split(r"\W+", before)[-2] in _RELATED)


#: "Lindiwe, 21, Bheki, 19, and Jabu, who is 24": only a person has an age.
_AGED = regexp(r",? (?:\()?(?:aged |who (?:is|was|turned|turns) )?(?:[1-9]|[1-9]\d)(?=[,.;)]| and\b)")


def fits(doc: Document, m: Mention | None, best: str, known: Known) -> bool:
    """Whether a name can be of the kind that a word in its place is."""
    person, body = has_person(best, known), bool(known.knowledge.organisations(best))
    if m is not None and ((not person and _AGED.match(doc.text, m.span.end)) or (m.before in _CALLED_SO and not body)):
        return False
    if m is not None and ((m.kind == "person" and not (body and set(m.evidence) <= {"verb"})) or _of_kin(doc, m)) and not person:
        return False
    if m is not None and m.after in SAYS and m.before != "the" and not sited(doc, m) and known.place(best) and not (everywhere(best, known) or a_firm(best, known)):
        # A city of no capital does not speak: somebody of that name does.
        return False
    return body or known.place(best) or not person or (m is not None and bool(m.title or m.possessive or m.after in SAYS or m.after in OF_A_LEADER))
