"""Walks over a parse: what governs a word, and the words that say a deed."""

from __future__ import annotations

import re

from newslint.checks.numbers._deeds import LIGHT, stem
from newslint.checks.numbers.ordinals._tellings import SAYING
from newslint.layers.parse import Parse, Word

#: Verbs that are one word with these: "walked out", "broken in".
_PARTICLES = frozenset("out in over off down up away back aground ashore aside".split())
_ARGUMENTS = frozenset("dobj attr oprd acomp".split())


def is_verb(word: Word) -> bool:
    """Whether a word is a verb, whatever its form."""
    return word.tag.startswith("VB") or word.pos in ("VERB", "AUX")


def light(word: str) -> bool:
    """Whether a verb says hardly anything of what it governs."""
    return stem(word) in LIGHT


def governor(parse: Parse, index: int) -> int | None:
    """The verb that governs a word."""
    words = parse.words
    i = index
    for _ in range(30):
        if words[i].head == i:
            break
        i = words[i].head
        if is_verb(words[i]):
            return _real(parse, i)
    return _real(parse, i) if is_verb(words[i]) else None


def _real(parse: Parse, verb: int) -> int:
    """What is said, for "police said": and the verb that an auxiliary or "is to" helps."""
    words = parse.words
    if words[verb].text.lower() in SAYING:
        return next((k for k in parse.children(verb) if words[k].dep == "ccomp" and is_verb(words[k])), verb)
    return verb


def subjects(parse: Parse, verb: int | None) -> list[int]:
    """The subjects of a verb, or of that which it is joined to or hangs on."""
    words, v = parse.words, verb
    for _ in range(4):
        if v is None:
            break
        found = [k for k in parse.children(v) if words[k].dep in ("nsubj", "nsubjpass")]
        if found or words[v].head == v:
            return found
        v = words[v].head if words[v].dep in ("conj", "xcomp", "advcl") else None
    return []


def named_otherwise(parse: Parse, verb: int | None, said: str) -> bool:
    """Whether one of a sort that was told does it, of another name: "the beach at Poole was closed for the first time. The beach at Sandown was also closed"."""
    words = parse.words
    names = [words[j].text for k in subjects(parse, verb) if words[k].pos == "NOUN" and re.search(rf"\b{re.escape(words[k].text)} [a-z]+ (?:the )?[A-ZÀ-Þ]", said) for c in parse.children(k) if words[c].dep == "prep" for j in parse.children(c) if words[j].pos == "PROPN"]
    return bool(names) and not any(name in said for name in names)


def main_verb(parse: Parse) -> int | None:
    root = next((k for k, w in enumerate(parse.words) if w.head == k and is_verb(w)), None)
    return _real(parse, root) if root is not None else None


def deed_words(parse: Parse, verb: int | None) -> tuple[str, ...]:
    """A verb with its particle ("walkout"), its objects as one word with it ("losepower") and, where it says little, they themselves and its subject."""
    if verb is None:
        return ()
    words = parse.words
    out: list[str] = []
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        low = words[verb].text.lower()
        out.append(low)
        kids = parse.children(verb)
        if verb + 1 < len(words) and words[verb + 1].text.lower() in _PARTICLES:
            out.append(stem(low) + words[verb + 1].text.lower())
        out += [stem(low) + words[k].text.lower() for k in kids if words[k].dep == "prt" and k > verb + 1]  # "voted it down"
        objects = [words[k].text.lower() for k in kids if words[k].dep in _ARGUMENTS and k > verb]
        out += [stem(low) + o for o in objects]
        if light(low) or low in _PALE:
            out += objects
            out += [words[k].text.lower() for k in kids if words[k].dep in ("nsubj", "nsubjpass") and words[k].tag in ("NN", "NNS")]
            out += [words[p].text.lower() for k in kids if words[k].dep == "prep" for p in parse.children(k) if words[p].dep == "pobj" and words[p].tag in ("NN", "NNS") and words[p].entity not in ("DATE", "TIME")]
        head = words[verb].head
        # "Was 29 and had never built anything": being is no deed.
        if words[verb].dep in ("conj", "xcomp") and is_verb(words[head]) and words[head].pos != "AUX" and not any(words[k].dep in ("nsubj", "nsubjpass") for k in kids):
            verb = head
    return tuple(dict.fromkeys(out))


#: Verbs whose object says what was done.
_PALE = frozenset(
    """take took taken takes taking make made makes give gave given go went gone goes come came comes get got gotten put puts set sets hold held
    collect collected pick picked claim claimed add added earn earned bring brought hit suffer suffered see saw seen receive received carry carried
    fall fell break broke broken catch caught lift lifted undergo underwent face faced begin began begun start started open opened pass passed
    announce announced declare declared file filed cast serve served enter entered issue issued stand stood reach reached end ended finish finished run ran post posted land landed draw drew""".split()
)
