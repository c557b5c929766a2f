"""How well a name is known, and what a misspelling may be made of."""

from __future__ import annotations

import re

from newslint.checks.names._forms import FOREIGN, Known, romanised
from newslint.knowledge.rows import fold
from newslint.layers.names import Mention
from newslint.regexp import regexp

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


#: Languages and lands that write no vowels; those of Slavs; others that do not write in Latin letters.
_NO_VOWELS = frozenset("ar fa he ur ps".split()) | frozenset(
    """Afghanistan;Algeria;Bahrain;Egypt;Iran;Iraq;Israel;Jordan;Kuwait;Lebanon;Libya;Mauritania;Morocco;Oman;Pakistan;Palestine;Palestinian territories;
    Qatar;Saudi Arabia;Sudan;Syria;Tunisia;United Arab Emirates;Yemen""".replace("\n    ", "").split(";")
)
_SLAVIC = frozenset("be bg mk ru sr uk".split()) | frozenset("Belarus;Bulgaria;North Macedonia;Russia;Serbia;Ukraine".split(";"))
_OTHER_SCRIPTS = _NO_VOWELS | _SLAVIC | frozenset("am bn bo el hi hy ja ka kk km ko mn my ne si ta te th tk zh".split()) | frozenset(
    """Armenia;Bangladesh;Bhutan;Cambodia;China;Ethiopia;Georgia;Greece;India;Japan;Kazakhstan;Kyrgyzstan;Laos;Mongolia;Myanmar;Nepal;North Korea;South Korea;
    Sri Lanka;Taiwan;Tajikistan;Thailand;Turkmenistan;Uzbekistan""".replace("\n    ", "").split(";")
)  # fmt: skip


def other_script(homes: frozenset[str]) -> bool:
    """Whether any of the countries does not write in Latin letters."""
    return not homes.isdisjoint(_OTHER_SCRIPTS)


#: Vowels that Arabic does not write, and consonants that it says in two ways: "al-Golani", "al-Jolani".
_SEMITIC = str.maketrans("eiyouqg", "aaauukj")
_VOWELS = regexp(r"[aeiouy]+")


def written_over(word: str, right: str, name: str, known: Known) -> bool:
    """Whether a word is another way to write over a name from another script: "Haidar", "Yanukovich"; "Tareq", "Hamed", where people are
    called so, or the knowledge does not say how else the name is written."""
    a, b = fold(word), fold(right)
    if sorted(a) == sorted(b):
        # "Netanyhau"
        return False
    cultures = {of for p in known.knowledge.people(name) for of in ((p.culture,) if p.culture else (o.of for o in p.offices))}
    if cultures <= {"he"} and on_list(name, known) and not known.rank(word):
        # Israelis have their names in Latin letters in their passports: "Netenyahu" is nobody.
        return False
    if cultures & _SLAVIC and _slavic(a) == _slavic(b):
        return True
    if cultures & _NO_VOWELS and (romanised(a, b) or a.translate(_SEMITIC) == b.translate(_SEMITIC)):
        return True
    same = romanised(a, b) or (len(a) == len(b) and _VOWELS.sub("a", a) == _VOWELS.sub("a", b))
    return same and bool(cultures & _OTHER_SCRIPTS) and (known.rank(word) > 0 or not on_list(name, known))


def _slavic(word: str) -> str:
    """A Slavic name without what agencies write in different ways: "Zelenskiy", "Alexei", "Yanukovich"."""
    return re.sub(r"[iyj]+", "i", re.sub(r"[yij]e", "e", word.replace("ks", "x").replace("kh", "h").replace("w", "v")))


def same_letters(word: str, name: str) -> bool:
    """Whether two spellings differ in hyphens alone, or in how an umlaut is written: "Rabo-bank", "Muenster"."""
    a, b = fold(word).replace(" ", ""), fold(name).replace(" ", "")
    return a == b or fold(name.translate(_UMLAUTS)).replace(" ", "") == a


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


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


def has_person(name: str, known: Known) -> bool:
    return bool(known.knowledge.by_family(name) or known.knowledge.people(name))


def derived(text: str, known: Known) -> bool:
    """Whether a word is made of a known one: "Kyivans", "Putinism", "Hollywoodesque"."""
    lower = text.lower()
    for ending in "s n a an ans ian ians ism ist ists ite ites er ers esque ish i is ization isation ese land gate nomics mania ville".split():
        stem = text[: -len(ending)]
        if (
            lower.endswith(ending)
            and len(stem) >= 4
            and not (ending == "s" and lower.endswith("ss"))
            and (
                (ending not in ("i", "a") and known.row(stem))
                or (ending[0] in "aeiou" and ending != "a" and (known.row(stem + "a") or known.row(stem + "e")))
                or (ending == "i" and known.knowledge.places(stem))
                or (ending == "a" and stem.endswith("an") and known.knowledge.by_demonym(stem))  # the club Boliviana
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
    places = known.knowledge.places
    lands = [r for row in places(name) for r in ((row,) if row.kind == "country" else places(row.country)) if r.kind == "country"]
    codes, others = ({code[:2] for code in known.knowledge.place_codes(n)} for n in (text, name))
    return len(codes) == 1 and codes <= others & {r.code for r in lands}


def nation(name: str, known: Known) -> bool:
    return any(r.kind == "country" for r in known.knowledge.places(name))
