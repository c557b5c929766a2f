"""Walks over a parse: what governs a word, and the words that say a deed."""

from __future__ import annotations

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._kinds import light
from newslint.layers.parse import Parse, Word

#: Say that something is told, not what.
SAYING = frozenset("say said says show shows showed report reported told tell according wrote write add added recall recalled note noted announced announce".split())
#: Verbs that are one word with these: "walked out", "broken in".
_PARTICLES = frozenset("out in over off down up away back aground ashore aside".split())
_CLAUSAL = frozenset("ccomp advcl relcl acl parataxis csubj conj".split())
_ARGUMENTS = frozenset("dobj attr oprd acomp".split())


def VERB(word: Word) -> bool:  # noqa: N802 - a test of a word, as the tags are
    return word.tag.startswith("VB") or word.pos in ("VERB", "AUX")


def governor(parse: Parse, index: int) -> int | None:
    """The verb that governs a word."""
    words = parse.words
    i = index
    for _ in range(30):
        if words[i].head == i:
            break
        i = words[i].head
        if VERB(words[i]):
            return _real(parse, i)
    return _real(parse, i) if VERB(words[i]) else None


def _real(parse: Parse, verb: int) -> int:
    """What is said, for "police said": and the verb that an auxiliary or "is to" helps."""
    words = parse.words
    if words[verb].text.lower() in SAYING:
        return next((k for k in parse.children(verb) if words[k].dep == "ccomp" and VERB(words[k])), verb)
    return verb


def main_verb(parse: Parse) -> int | None:
    root = next((k for k, w in enumerate(parse.words) if w.head == k and VERB(w)), None)
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
        objects = [words[k].text.lower() for k in kids if words[k].dep in _ARGUMENTS and k > verb]
        out += [stem(low) + o for o in objects]
        if light(low) or low in _PALE:
            out += objects
            out += [words[k].text.lower() for k in kids if words[k].dep in ("nsubj", "nsubjpass") and words[k].tag in ("NN", "NNS")]
            out += [words[p].text.lower() for k in kids if words[k].dep == "prep" for p in parse.children(k) if words[p].dep == "pobj" and words[p].tag in ("NN", "NNS") and words[p].entity not in ("DATE", "TIME")]
        head = words[verb].head
        if words[verb].dep in ("conj", "xcomp") and VERB(words[head]) and not any(words[k].dep in ("nsubj", "nsubjpass") for k in kids):
            verb = head
    return tuple(dict.fromkeys(out))


#: Verbs whose object says what was done.
_PALE = frozenset(
    """take took taken takes taking make made makes give gave given go went gone goes come came comes get got gotten put puts set sets hold held
    collect collected pick picked claim claimed add added earn earned bring brought hit suffer suffered see saw seen receive received carry carried
    fall fell break broke broken catch caught lift lifted undergo underwent face faced begin began begun start started open opened pass passed
    file filed cast serve served enter entered issue issued stand stood reach reached run ran post posted land landed draw drew""".split()
)


def branch(parse: Parse, root: int) -> set[int]:
    """The words of a clause or phrase, without the clauses inside it."""
    out, todo = {root}, [root]
    while todo:
        for k in parse.children(todo.pop()):
            w = parse.words[k]
            if k not in out and not (w.dep in _CLAUSAL and VERB(w)):
                out.add(k)
                todo.append(k)
    return out


def subjects(parse: Parse, verb: int | None) -> list[int]:
    """What a verb is said of; of a clause without a subject, that of the clause it is joined to, or the noun that it describes."""
    words = parse.words
    seen: set[int] = set()
    while verb is not None and verb not in seen:
        seen.add(verb)
        found = [k for k in parse.children(verb) if words[k].dep in ("nsubj", "nsubjpass", "expl")]
        if found:
            if words[found[0]].tag in ("WDT", "WP") and words[verb].dep == "relcl":
                return [words[verb].head]
            return found
        if words[verb].dep in ("acl", "relcl") and words[verb].head != verb:
            return [words[verb].head]
        verb = words[verb].head if words[verb].head != verb and VERB(words[words[verb].head]) else None
    return []
