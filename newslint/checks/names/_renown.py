"""How well a name is known, and what a misspelling may be made of."""

from __future__ import annotations

import re

from newslint.checks.names._forms import FOREIGN, Known, romanised
from newslint.knowledge.rows import Location, Organisation, Person, fold
from newslint.layers.names import Mention

#: Population from which a city is known to any reader, and from which to most.
_METROPOLIS, _CITY = 1_000_000, 300_000
#: Where places have one spelling in English.
_ENGLISH = frozenset({"United States", "United Kingdom", "Canada", "Australia", "Ireland", "New Zealand"})


def articled(word: str, right: str) -> bool:
    """Whether two words differ in their Arabic article alone: "el-Sisi", "al-Sisi"."""
    return "-" in word and "-" in right and fold(word).split()[-1] == fold(right).split()[-1]


def everywhere(name: str, known: Known) -> bool:
    """Whether a name has one English spelling: countries and their peoples, states, capitals, places where English is spoken."""
    k = known.knowledge
    return bool(k.by_demonym(name)) or any(r.kind in ("country", "region", "feature") or r.capital_of or r.country in _ENGLISH for r in k.places(name))


def a_firm(name: str, known: Known) -> bool:
    """Whether a name is a company's or an institution's, which spells itself in one way."""
    return any(r.kind in ("company", "institution", "media") for r in known.knowledge.organisations(name))


def on_list(name: str, known: Known) -> bool:
    """Whether a full name is a person's of the hand-written list, which has the other spellings in use."""
    return any(p.place.file.endswith(".toml") for p in known.knowledge.people(name))


def famous(name: str, known: Known) -> bool:
    """Whether a full name is one that any reader knows, not one of the long list of office holders."""
    return any(not p.place.file.endswith("leaders.tsv") for p in known.knowledge.people(name))


def one_script(name: str, known: Known) -> bool:
    """Whether a famous name is written in Latin letters at home, so that it has one spelling."""
    return any(p.place.file.endswith("figures.tsv") and not p.culture for p in known.knowledge.people(name))


#: Languages that are not written in Latin letters at home.
_OTHER_SCRIPTS = frozenset("am ar be bg bn bo el fa he hi hy ja ka kk km ko mk my ne ru si ta th tk uk ur zh".split())


_VOWELS = re.compile(r"[aeiouy]")


def written_over(word: str, right: str, name: str, known: Known) -> bool:
    """Whether a word is another way to write over a name from another script: "Tareq", "Hamed", where people are called so, or the knowledge
    does not say how else the name is written."""
    from_another = any(p.culture in _OTHER_SCRIPTS for p in known.knowledge.people(name))
    same = romanised(fold(word), fold(right)) or _VOWELS.sub("a", fold(word)) == _VOWELS.sub("a", fold(right))
    return from_another and same and (known.rank(word) > 0 or not on_list(name, known))


def spelled_otherwise(word: str, right: str) -> bool:
    """Whether two words are one in British and in American spelling, or but for their apostrophe: "Organisation", "Centre", "Peoples"."""
    return _american(word) == _american(right)


def _american(word: str) -> str:
    low = re.sub(r"[’'-]", "", word.lower())
    return re.sub(r"is(?=ation|e[drs]?$|ing$)", "iz", re.sub(r"our(?=s?$|able|ite)", "or", re.sub(r"re(?=s?$)", "er", re.sub(r"ence$", "ense", re.sub(r"amme$", "am", low)))))


def slipped(text: str, name: str) -> bool:
    """Whether one is the other with two neighbours swapped, or with one letter of a double lost or added: how hands slip, not how names are coined."""
    a, b = fold(text), fold(name)
    if len(a) == len(b):
        return sorted(a) == sorted(b)
    longer, shorter = sorted((a, b), key=len, reverse=True)
    return any(longer[:i] + longer[i + 1 :] == shorter and longer[i] == longer[i - 1] for i in range(1, len(longer)))


def english(name: str, right: str, known: Known) -> bool:
    """Whether a full name is at home in English, not written over from another script."""
    words = name.split()
    return (known.rank(words[0]) >= 6 and known.rank(words[-1]) >= 3) or known.rank(right) >= 6


def longer_at_end(name: str, text: str) -> bool:
    """Whether one is the other with a letter more at the end."""
    a, b = fold(name), fold(text)
    return a[:-1] == b or b[:-1] == a


def changed_word(words: list[str], form: str) -> tuple[int, str] | None:
    """Which word differs from a known name of as many words, and what it should be."""
    others = [w for w in form.replace("’", "'").split() if w[:1].isupper() or w.lower() not in FOREIGN | {"of", "and", "the", "for"}]
    if len(others) != len(words):
        return None
    differing = [(k, o) for k, (w, o) in enumerate(zip(words, others)) if fold(w) != fold(o)]
    return differing[0] if len(differing) == 1 else None


def doubled(text: str, known: Known) -> set[str]:
    """Known names of one word that double another letter: "Phillipines", "Gutteres"."""
    single = {text[:i] + text[i + 1 :] for i in range(1, len(text)) if text[i].lower() == text[i - 1].lower()}
    doubled = {base[:i] + base[i] + base[i:] for base in single for i in range(1, len(base))}
    return {name for name in doubled if fold(name) != fold(text) and (known.place(name) or known.knowledge.by_family(name))}


def swapped(text: str, known: Known) -> set[str]:
    """Countries and peoples of which two letters apart are swapped: "Lybian"."""
    out: set[str] = set()
    for i in range(1, len(text) - 2):
        for j in range(i + 2, min(i + 5, len(text))):
            name = text[:i] + text[j] + text[i + 1 : j] + text[i] + text[j + 1 :]
            if known.place(name) and everywhere(name, known):
                out.add(name)
    return out


def renown(name: str, known: Known) -> int:
    """How well a name is known: 3 countries, their peoples and capitals, states, metropolises, persons of the desk's own list; 2 cities; 1 the rest."""
    k = known.knowledge
    weight = 3 if k.by_demonym(name) else 0
    if not weight and name.endswith("s") and not known.row(name):
        return renown(name[:-1], known) if len(name) > 4 else 0
    for row in (*k.known(name), *k.by_family(name)):
        if isinstance(row, Location):
            great = row.kind in ("country", "region") or bool(row.capital_of) or row.population >= _METROPOLIS
            weight = max(weight, 3 if great else 2 if row.population >= _CITY else 1)
        elif isinstance(row, Person):
            weight = max(weight, 3 if row.place.file.endswith(".toml") else 1)
        elif isinstance(row, Organisation):
            weight = max(weight, 2)
    return weight


def has_person(name: str, known: Known) -> bool:
    return bool(known.knowledge.by_family(name) or known.knowledge.people(name))


def derived(text: str, known: Known) -> bool:
    """Whether a word is made of a known one: "Kyivans", "Putinism", "Hollywoodesque"."""
    lower = text.lower()
    for ending in (
        "s",
        "n",
        "an",
        "ans",
        "ian",
        "ians",
        "ism",
        "ist",
        "ists",
        "ite",
        "ites",
        "er",
        "ers",
        "esque",
        "ish",
        "i",
        "is",
        "ization",
        "isation",
        "ese",
        "land",
        "gate",
        "nomics",
        "mania",
        "ville",
    ):
        stem = text[: -len(ending)]
        if (
            lower.endswith(ending)
            and len(stem) >= 4
            and not (ending == "s" and lower.endswith("ss"))
            and (
                (ending != "i" and known.row(stem))
                or known.row(stem + "a")
                or known.row(stem + "e")
                or (ending == "i" and known.knowledge.places(stem))
                or (ending == "s" and (known.rank(stem) or known.word(stem)))
            )
        ):
            return True
    return False


def camel(text: str) -> bool:
    """A brand or a code: "YouTube", "iPhone", "DevOps"; not "McConnell", "O'Brien", "Al-Assad"."""
    return re.search(r"[a-z][A-Z]", re.sub(r"^(?:Mac|Mc|De|Di|La|Le|Van|Fitz|O['’])|[-‑'’]", " ", text).strip()) is not None


def foreign(m: Mention) -> bool:
    return any(w in FOREIGN for w in m.text.lower().split())


def said_otherwise(best: str, text: str) -> bool:
    """In a quotation a name may be said in another way."""
    return romanised(fold(best), fold(text))


def one_place(text: str, name: str, known: Known) -> bool:
    """Whether a spelling that some place bears is another country's spelling of a known place: all its places are in the known one's country."""
    codes = {code[:2] for code in known.knowledge.place_codes(text)}
    return len(codes) == 1 and codes <= {code[:2] for code in known.knowledge.place_codes(name)}


def nation(name: str, known: Known) -> bool:
    return any(r.kind == "country" for r in known.knowledge.places(name))
