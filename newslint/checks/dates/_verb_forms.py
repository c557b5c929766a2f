"""What a tag alone does not say of a verb form: whether it is part of a compound, or an infinitive that looks like a past."""

from __future__ import annotations

from newslint.checks.dates._calendar import words
from newslint.layers.parse import Word
from newslint.regexp import regexp
from newslint.rule import Document

_ASIDE = regexp(r", (?:the|an?|its|his|her|their|which|who|whose|now|once|formerly)\b[^,;:“”\"]*, (?:(?:on|in|at)(?: the)? )?$")
#: "Had ended, a court official said, on July 19": no apposition.
_SAYS = regexp(r", (?:the|an?|its|his|her|their) [^,]*\b(?:said|says|told|added|reported|announced|wrote|thinks?|believes?|estimates?|calculates?|shows?|indicates?)\b")


def aside(doc: Document, start: int, end: int) -> int | None:
    """Where an aside that says what something is starts, if it closes right before a date: "will sentence Ivo Brod, who drove the car, on"; not "a firm that closed earlier this year, in"."""
    found = _ASIDE.search(doc.text, start, end)
    closes = doc.text.rfind(",", start, end)
    return None if found is None or _SAYS.search(doc.text, found.start(), end) or any(y.span.end == closes for y in doc.dates) else found.start()


#: Prefixes of verbs, which a hyphen parts: "re-opened".
_PREFIXES = words("re pre co un over under out mis de dis cross post")


def hyphened(all_words: tuple[Word, ...], i: int) -> bool:
    """Whether a participle is the end of a compound before its noun: "the privately-owned firm"."""
    return (
        2 <= i < len(all_words) - 1
        and all_words[i].tag in ("VBN", "VBG", "VBD")
        and all_words[i - 1].text in ("-", "‐")
        and all_words[i - 1].span.end == all_words[i].span.start
        and all_words[i - 2].text.lower() not in _PREFIXES
        and all_words[i + 1].tag in ("NN", "NNS", "NNP", "NNPS", "JJ")
    )


def doubled(all_words: tuple[Word, ...], i: int) -> bool:
    """Whether a word is one of a pair that tells how something is done, and no verb: "interviewed them face to face"."""
    return any(0 <= i + n < len(all_words) and all_words[i + n].text.lower() == all_words[i].text.lower() and all_words[i + n // 2].text.lower() in ("to", "by", "for", "on") for n in (-2, 2))


def set_up(all_words: tuple[Word, ...], i: int) -> bool:
    """Whether a form that has no past of its own opens its sentence as a participle: "Set up in 1984, the club plays in Hull"."""
    if i or len(all_words) < 4 or all_words[0].text.lower() not in ("set", "hit", "hurt", "cut", "put", "shut", "split") or all_words[0].dep not in ("advcl", "acl", "csubj", "dep"):
        return False
    comma = next((k for k, w in enumerate(all_words) if w.text == ","), 0)
    return comma > 1 and all_words[1].text.lower() in ("up", "in", "by", "off", "down", "hard", "back", "to") and any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in all_words[comma:])


def infinitive(all_words: tuple[Word, ...], i: int) -> bool:
    """Whether a verb is an infinitive behind "to", its own or that of the verb it goes on from: "to help the industry regroup and shed jobs"."""
    for _ in range(4):
        if i > 0 and all_words[i - 1].text.lower() == "to":
            return True
        if all_words[i].dep not in ("conj", "ccomp", "xcomp") or all_words[i].head >= i or all_words[i].tag not in ("VB", "VBP", "VBD"):
            return False
        i = all_words[i].head
    return False
