"""The spellings of an article: each capitalised word with its uses, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from newslint.checks.names._lists import own_names
from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.knowledge.rows import fold
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import CALENDAR, OPENERS
from newslint.layers.names.runs import capitalised
from newslint.source import Span

#: Words of other languages inside a name: what stands beside them is not English.
FOREIGN = frozenset("de du des la le les et del della di der die das und für fur von dos da do el los las y i van het och og na za".split())
#: Endings that English puts to a word; before a name only the first three say nothing of the spelling.
_NAME_ENDINGS = ("s", "i", "es", "an", "ian")
_WORD_ENDINGS = ("e", "er", "ers", "y", "ed", "ing", "ist", "ism")


@dataclass
class Form:
    """One spelling of a capitalised word. `slots` are its uses inside mentions: (mention, index of the word)."""

    text: str
    folded: str
    spans: list[Span] = field(default_factory=list)
    slots: list[tuple[Mention, int]] = field(default_factory=list)
    unquoted: int = 0
    opening: int = 0  #: uses where a capital says nothing: first in a sentence, in a title-case block

    @property
    def count(self) -> int:
        return len(self.spans)

    @cached_property
    def full(self) -> list[tuple[Mention, int]]:
        """The uses inside full names of persons."""
        return [(m, i) for m, i in self.slots if m.full]

    @property
    def bare(self) -> bool:
        """Whether it is never a part of a longer name."""
        return all(len(m.words) == 1 for m, _ in self.slots)


def words_of(m: Mention) -> list[str]:
    """The words of a mention, as printed."""
    base = m.span.start
    return [m.text[w.start - base : w.end - base] for w in m.words]


def forms(doc: Document) -> dict[str, Form]:
    """The capitalised words of an article by their text, acronyms and words of the calendar left out."""
    slots: dict[int, tuple[Mention, int]] = {}
    for m in doc.names.mentions:
        for i, w in enumerate(m.words):
            slots[w.start] = (m, i)
    out: dict[str, Form] = {}
    dated = {e.span.start for e in doc.dates if e.month or e.kind == "weekday"}
    for token in doc.tokens:
        text = token.text
        if not capitalised(token) or len(text) < 3 or not _wordlike(text) or token.span.start in dated:
            continue
        slot = slots.get(token.span.start)
        lower = text.lower()
        if slot is None and (lower in OPENERS or lower in CALENDAR):
            continue
        form = out.get(text)
        if form is None:
            form = out[text] = Form(text, fold(text))
        form.spans.append(token.span)
        if slot is not None:
            form.slots.append(slot)
            form.opening += (slot[0].opens_sentence and slot[1] == 0) or slot[0].title_case
            form.unquoted += not slot[0].quoted
        else:
            form.opening += 1
            form.unquoted += not doc.in_quotation(token.span)
    return out


def _wordlike(text: str) -> bool:
    """A word in letters, not an acronym or a code: "Putin", "al-Assad", "O'Brien", "AgOpportunity"; not "BB-plus", "X-ray"."""
    if text.isupper() or text.partition("-")[0].isupper() or any(c.isdigit() or c == "." for c in text):
        return False
    # "GSAs", "NGOs"
    return not (len(text) > 2 and text[:-1].isupper() and text[-1] == "s")


def inflected(a: str, b: str, words: bool = False) -> bool:
    """Whether two folded spellings may be forms of one: singular and plural, country and people, the two genders; of `words`, verb and participle too.

    >>> inflected("syria", "syrian"), inflected("houthi", "houthis"), inflected("mallison", "mallinson")
    (True, True, False)
    """
    if len(a) > len(b):
        a, b = b, a
    if b.startswith(a):
        rest = b[len(a) :]
        if rest == "s" and a.endswith(("ch", "sh", "x", "z", "ss")):
            return False  # "Researchs" is no plural
        if rest in ("n", "ns"):
            return a.endswith(("a", "o", "e"))
        if rest == "m":
            # Wahhabis, Wahhabism
            return a.endswith("is")
        if rest in ("d", "r"):
            return words and a.endswith("e")
        return rest in _NAME_ENDINGS or (words and rest in _WORD_ENDINGS)
    if a.endswith("s") and b.endswith("s") and inflected(a[:-1], b[:-1]):
        return True  # Koreas, Koreans
    # Americas, American; Latino, Latina; Korean, Koreas
    if len(a) == len(b) and a[:-1] == b[:-1]:
        return ({a[-1], b[-1]} <= set("sni") and a[-2:-1] == "a") or {a[-1], b[-1]} == {"a", "o"}
    for one, two in (("ies", "y"), ("an", "a"), ("ves", "f")):
        if (a.endswith(one) and b.endswith(two) and a[: -len(one)] == b[: -len(two)]) or (
            b.endswith(one) and a.endswith(two) and b[: -len(one)] == a[: -len(two)]
        ):
            return True
    return False


_ROMANISED = str.maketrans(
    {"y": "i", "j": "i", "q": "k", "c": "k", "w": "v", "z": "s", "h": None, "e": "a", "o": "u", "'": None, " ": None}
)


def romanised(a: str, b: str) -> bool:
    """Whether two folded spellings differ as transliterations do: vowels, doubled letters, h, y for i, q for k."""

    def squeezed(word: str) -> str:
        out = ""
        for c in word.replace("ph", "v").translate(_ROMANISED):
            if not out or out[-1] != c:
                out += c
        return out.replace("ia", "i").replace("ai", "i").replace("ua", "u").replace("au", "u")

    return squeezed(a) == squeezed(b)


class Known:
    """What is known of words, with short questions."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def word(self, text: str) -> bool:
        return self.knowledge.is_word(text.lower().replace("’", "'"))

    def plain(self, text: str) -> bool:
        """Whether it is a word of the language beside being a name: the list of words has surnames too, but no forms of them."""
        lower = text.lower().replace("’", "'")
        bare = self.rank(text) >= 2 and not any(self.knowledge.is_word(lower + ending) for ending in ("s", "es", "ed", "ly", "er", "ness"))
        return self.word(text) and not bare

    def rank(self, text: str) -> int:
        return self.knowledge.name_rank(text)

    def row(self, text: str) -> bool:
        """Whether it stands in a row: a place, an organisation, a person's short name, an adjective of a people."""
        k = self.knowledge
        return bool(k.known(text) or k.by_demonym(text) or k.by_family(text))

    def settled(self, text: str) -> bool:
        """Whether it is a place, a body, an adjective of a people, or the short name of a person of the desk's own list."""
        k = self.knowledge
        return bool(k.known(text) or k.by_demonym(text)) or any(p.place.file.endswith(".toml") for p in k.by_family(text))

    def place(self, text: str) -> bool:
        """Whether it is a place of the knowledge or an adjective of one."""
        return bool(self.knowledge.places(text) or self.knowledge.by_demonym(text))

    def acronym(self, text: str) -> bool:
        """Whether it is an acronym set like a name: "Asean"."""
        return bool(len(text) < 7 and self.knowledge.known(text.upper()) and not self.knowledge.known(text))

    def village(self, text: str) -> bool:
        """Whether any place of the world is called so."""
        return bool(self.knowledge.place_codes(text))

    def nothing(self, text: str) -> bool:
        """Whether nothing is known by this spelling: no word, no real name, no row."""
        parts = text.replace("‑", "-").split("-")
        if len(parts) > 1 and all(len(p) < 3 or not self.nothing(p) for p in parts):
            return False
        return not self.word(text) and not self.rank(text) and not self.row(text) and not self.own(text)

    def own(self, text: str) -> bool:
        """Whether something well known is called so that stands a letter from what is known better."""
        return fold(text) in own_names()
