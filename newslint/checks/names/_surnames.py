"""What a word is by itself, where it stands for a person without a first name: a common noun, a surname, an only name (NL104)."""

from __future__ import annotations

import re

from newslint.document import Document


def common_noun(doc: Document, word: str) -> bool:
    """Whether a word is a common noun, which has a plural: the list of words holds many names that have none."""
    k, lower = doc.knowledge, word.lower()
    return k.is_word(lower) and (k.is_word(lower + "s") or k.name_ranks(word)[0] < 3)


def ranks(doc: Document, word: str) -> tuple[int, int]:
    """How common a word is as a surname and as a given name: a double one as its rarer half, and with the Arabic article no given name."""
    k = doc.knowledge
    if word.lower().startswith(("al-", "el-")):
        return max(k.name_ranks(word.partition("-")[2])[0], 4), 0
    parts = [k.name_ranks(p) for p in word.split("-")]
    return min(s for s, _ in parts), min(g for _, g in parts)


def indonesian(doc: Document, word: str) -> bool:
    """Whether a word looks like the only name that a person of Indonesia has, where the article speaks of that country."""
    return re.fullmatch(r"\w+(?:to|no|so|yo|wati|wan|man|ni|ti|din|inho)", word) is not None and (word.endswith("inho") or re.search(r"\b(?:Indonesia\w*|Jakarta|Java\w*|Sumatra|Bali\w*|Surabaya)\b", doc.text) is not None)


def surname_like(doc: Document, word: str) -> bool:
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
