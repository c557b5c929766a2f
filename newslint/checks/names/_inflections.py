"""Two spellings that grammar makes of one name: its plural, a people's, a woman's form of a surname, the two sexes' forms of a given name (NL102)."""

from __future__ import annotations

from newslint.checks.names._forms import Form, Known, inflected
from newslint.document import Document
from newslint.regexp import regexp

#: What comes before several of a name.
_SEVERAL = frozenset("two three four five six several many both all other the these those".split())


def a_people(form: Form, known: Known) -> bool:
    """Whether it ends the name of a people of two words: "Sri Lankans", "Hong Konger"."""
    texts = {m.text.removesuffix("s") for m, i in form.slots if i and i == len(m.words) - 1}
    return any(known.knowledge.by_demonym(t) or known.knowledge.places(t.removesuffix("er")) for t in texts)


#: What so many there are of: "20 U.S. Dlrs".
_COUNTED = regexp(r"\d[\d.,]*(?: (?:thousand|million|billion|trillion|mln|bn|m))?(?: [A-Z][\w.]*){0,2} $")


def several(doc: Document, many: Form, one: Form, known: Known) -> bool:
    """Whether one is the plural of the other: "two John Watsons", "the Royal Marines", "Marsh Arabs", "20 U.S. Dlrs"."""
    if not inflected(many.folded, one.folded):
        return False
    if many.folded != one.folded + "s":
        return False
    return known.plain(one.text) or bool(known.knowledge.by_demonym(one.text)) or any(m.before in _SEVERAL for m, _ in many.slots) or any(_COUNTED.search(doc.text, max(s.start - 40, 0), s.start) for s in many.spans)


#: Surnames of Slavs of which a woman has a form of her own.
_HIS = regexp(r".{2,}(?:ov|ev|in|yn|sky|skiy|ski|ý)$")
_OF_HER = regexp(r"\b(?:wife|sister|daughter|mother|widow|herself|she|her|Ms|Mrs|Miss|woman|actress|husband)\b")


def her_form(doc: Document, her: Form, his: Form) -> bool:
    """Whether one is a Slavic surname as a woman bears it, where the text tells of a woman: "Volkova, his wife"."""
    stem = his.text.lower().removesuffix("iy").removesuffix("y").removesuffix("i") if his.text.lower().endswith(("sky", "skiy", "ski")) else his.text.lower().removesuffix("ý")
    if not _HIS.fullmatch(his.text.lower()) or her.text.lower() not in (f"{stem}a", f"{stem}aya", f"{stem}aia", f"{stem}á"):
        return False
    return any(_OF_HER.search(doc.text, *doc.sentence_at(s.start)) for s in her.spans[:2])


def couple(wrong: Form, right: Form) -> bool:
    """Whether two given names are the two sexes' forms of one."""
    a, b = sorted((wrong.folded, right.folded), key=len)
    return b == a + "a" or (len(a) == len(b) and a[:-1] == b[:-1] and {a[-1], b[-1]} == {"a", "o"})
