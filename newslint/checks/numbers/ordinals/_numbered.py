"""What an ordinal numbers: the deed, in which words, and of which sort."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers._deeds import LIGHT, stem
from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.ordinals._occasions import SPANS, TIMES, Claim
from newslint.checks.numbers.ordinals._tellings import SAYING, branch, verbs
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Numbered(NamedTuple):
    """What an ordinal numbers: the claim, its grammar, the words that name the deed, and its qualifiers."""

    claim: Claim
    parse: Parse
    #: The words that say the deed.
    kinds: tuple[str, ...]
    #: The words that say of which sort it is: "fatal", "women".
    sorts: tuple[str, ...]
    verb: int | None
    noun: int
    #: "Time" is its noun.
    timed: bool
    #: The words of the clause that tells of it.
    clause: frozenset[int]
    #: What is done to the thing that is counted: "saved her second penalty".
    act: str | None = None
    #: The words that name the event itself, not what it befalls.
    events: tuple[str, ...] = ()


_BARE = regexp(r"(?:,[ \n]|\b(?:is|was|were|be|became|becomes|marks|marked)[ \n](?:only[ \n]|just[ \n])?)(?:only[ \n])?(?:the|its|his|her|their|the[ \n][a-z]+[’']s?)[ \n]\Z")


_BARE_END = regexp(r"[.,]|[ \n](?:this|to|of[ \n]the|in|at|since|so|on|for|from|within|over)\b")


def bare(doc: Document, q: Quantity) -> Claim | None:
    """An ordinal that stands for the occasion itself: "police shot a bear on Sunday, the second this month"."""
    sentence = reach(doc, q.span.start)
    if q.low < 2 or not _BARE.search(doc.text, sentence.start, q.span.start) or not _BARE_END.match(doc.text, q.span.end, sentence.end):
        return None
    clause = doc.text[q.span.end : sentence.end]
    return Claim(q.span, int(q.low), ("time",), q.span.end, None, "row" in clause[:20], sentence, ())


def whole_first(doc: Document, numbered: Numbered) -> bool:
    """Whether a first is said of what has not been before: "for the first time", "her first visit", "this is the first strike"."""
    claim, words = numbered.claim, numbered.parse.words
    if "such" in claim.words or numbered.timed:
        return may_be_whole(doc, claim)
    lead = doc.text[max(claim.span.start - 24, 0) : claim.span.start]
    return words[numbered.noun].dep in ("attr", "oprd", "appos") or re.search(r"\b(?:made|makes|making)[ \n]it[ \n]the[ \n]$", lead) is not None or re.search(r"(?:\b(?:his|her|its|their)|[’']s?)[ \n]$", lead) is not None


_NO_ADVERB = regexp(r"(?:\b(?:the|an?|his|her|its|their|our|my|very)|[’']s?)[ \n]$", re.IGNORECASE)


def may_be_whole(doc: Document, claim: Claim) -> bool:
    """The same, as far as the words say it without their grammar."""
    if "such" in claim.words:
        return True
    lead = doc.text[max(claim.span.start - 24, 0) : claim.span.start]
    if not TIMES & set(claim.words):
        return _NO_ADVERB.search(lead) is not None  # not "after she first appeared"
    return re.search(r"\b(?:the|its|his|her|their|for)[ \n](?:very[ \n])?$", lead) is not None and claim.words[-1] in TIMES and claim.end > claim.span.end


def read(doc: Document, claim: Claim) -> Numbered | None:
    """The deed that an ordinal numbers."""
    parse = doc.parse(doc.sentence_at(claim.span.start))
    if parse is None or (i := parse.at(claim.span.start)) is None:
        return None
    words = parse.words
    timed = bool(TIMES & set(claim.words))
    within = [k for k in range(i + 1, min(i + 8, len(words))) if words[k].span.end <= claim.end and words[k].pos in ("NOUN", "PROPN")]
    noun = words[i].head if words[i].head in within else within[-1] if within else i
    if noun == i and claim.words != ("time",):
        return None
    verb = _verb(parse, noun, timed)
    kinds: list[str] = []
    sorts = [words[k].text.lower() for k in range(i + 1, noun) if words[k].pos in ("NOUN", "ADJ", "VERB") + (("PROPN",) if words[noun].pos != "PROPN" else ()) and words[k].text.lower() not in _IDLE]
    deed = None if timed and noun != i else next((k for k in parse.children(noun) if words[k].dep in ("acl", "relcl") and k > noun and words[k].tag.startswith("VB")), None)
    if deed is None and not (timed and noun != i):
        to = re.compile(r"(?:[ \n]of[ \n](?:the[ \n]|his[ \n]|her[ \n]|its[ \n])?[\w’'-]+(?:[ \n][\w’'-]+)?)?[ \n]to[ \n](?:be[ \n]|have[ \n])?(?=[a-z])").match(doc.text, words[noun].span.end)
        deed = parse.at(to.end()) if to is not None else None
        deed = deed if deed is not None and words[deed].tag in ("VB", "VBN") else None
    if deed is not None and any(words[k].text.lower() == "to" for k in parse.children(deed)):
        # "The first woman to head the bank": heading it is the deed, and the others must be women.
        kinds += _deeds(parse, deed)
        sorts += [words[noun].text.lower()] if noun != i else []
        verb = deed
        if words[deed].text.lower() == "do" and (root := next((k for k, w in enumerate(words) if w.head == k and w.pos == "VERB"), None)) is not None:
            kinds += _deeds(parse, root)  # "ran aground, the second vessel to do so"
    elif not timed:
        kinds += [words[noun].text.lower(), *claim.words[-1:]] if claim.words[-1] not in TIMES else [words[noun].text.lower()]
    aside = _ASIDE.search(doc.text, claim.sentence.start, claim.span.start) is not None
    if "such" in claim.words and verb is not None:
        kinds += _deeds(parse, verb)  # "a boat sank, the third such disaster"
    if claim.n > 1 and re.match(r"[A-Z]", claim.span.of(doc.text)[:0] + doc.text[claim.end - len(claim.words[-1]) : claim.end]) and verb is not None and stem(words[verb].text) in _TAKES:
        kinds += ["award", "trophy", "win"]  # "his third Golden Reel"
    bare = timed and noun == i
    if bare and verb == deed is not None:
        pass
    elif bare and verb is not None and stem(words[verb].text) in LIGHT:
        kinds += [words[k].text.lower() for k in (*parse.children(verb), words[verb].head) if (words[k].dep in ("nsubj", "nsubjpass") or k == words[verb].head != verb) and words[k].pos in ("NOUN", "PROPN")]
    elif verb is not None and (timed or aside or claim.words[-1] in SPANS or words[noun].dep in ("appos", "attr", "npadvmod") or _in(parse, noun)) and verb != deed:
        kinds += _deeds(parse, verb)
    if not timed and (words[noun].dep == "attr" or bare):
        before = around(doc, claim.sentence.start, 1, 0)[0]
        kinds += _topic(doc, before[-1]) if before and _THIS.match(claim.sentence.of(doc.text)) else []
    kinds = [k for k in dict.fromkeys(kinds) if k not in TIMES and k not in _VAGUE and stem(k) not in LIGHT]
    if not kinds or (claim.n == 1 and deed is not None and verb == deed and stem(words[deed].text) in LIGHT):
        return None
    clause = branch(parse, verb) if verb is not None else branch(parse, noun)
    events = [w for w in claim.words[-1:] if w not in TIMES]
    if verb is not None and stem(words[verb].text) not in LIGHT:
        events += verbs(parse, verb)[:2]
    if bare and verb is not None:
        events += [words[k].text.lower() for k in parse.children(verb) if words[k].dep in ("nsubj", "nsubjpass") and words[k].pos == "NOUN"]
    act = words[verb].text.lower() if verb is not None and not timed and words[noun].dep == "dobj" and words[noun].head == verb and stem(words[verb].text) not in LIGHT else None
    return Numbered(claim, parse, tuple(kinds), tuple(sorts), verb, noun, timed, frozenset(clause | branch(parse, noun)), act, tuple(e for e in events if not human(e)))


_TAKES = frozenset(stem(w) for w in "win take pick collect receive claim earn scoop lift bag".split())
#: An aside that says what the clause before it tells: "missed a payment, its second default".
_ASIDE = regexp(r",[ \n](?:the|its|his|her|their|a|only (?:the|its|his|her|their))[ \n](?:\w+[ \n])?\Z")


_THIS = regexp(r"[“\"]?(?:It|This|That|The)\b")


_VAGUE = frozenset("kind sort form type part number way thing set".split())


_IDLE = frozenset("straight consecutive successive major big career such official overall".split())


def _deeds(parse: Parse, verb: int) -> list[str]:
    """The words that say what a verb tells: itself, and its object or subject where it says little."""
    words = parse.words
    out = verbs(parse, verb)
    low = words[verb].text.lower()
    out += [words[k].text.lower() for k in parse.children(verb) if words[k].dep in ("dobj", "attr") and words[k].pos in ("NOUN", "VERB", "ADJ")]
    if stem(low) in LIGHT or low in _FALL:
        out += [words[k].text.lower() for k in parse.children(verb) if words[k].dep in ("nsubj", "nsubjpass") and words[k].pos in ("NOUN", "PROPN")]
    return out


_FALL = frozenset("fell fall falls broke broken came come hit struck take takes took".split())


def _topic(doc: Document, sentence: Span) -> list[str]:
    """The main verb of the sentence before, which "it was the third crash" takes up."""
    parse = doc.parse(doc.sentence_at(sentence.start))
    root = next((k for k, w in enumerate(parse.words) if w.head == k and w.pos == "VERB"), None) if parse else None
    return [w for w in verbs(parse, root) if w not in SAYING] if parse and root is not None else []


def _in(parse: Parse, noun: int) -> bool:
    head = parse.words[noun].head
    return parse.words[noun].dep == "pobj" and parse.words[head].text.lower() in ("in", "for")


def _verb(parse: Parse, noun: int, timed: bool) -> int | None:
    """The verb of what an ordinal numbers: of "the second time that she won", of "won for the second time"."""
    words = parse.words
    i = noun
    while words[i].head != i:
        i = words[i].head
        if words[i].tag.startswith("VB"):
            break
    up = i if words[i].tag.startswith("VB") else None
    if up is not None and words[up].text.lower() in ("is", "are", "was", "were") and timed and words[noun].dep == "pobj":
        up = next((k for k in parse.children(up) if words[k].dep == "xcomp" and words[k].tag == "VB"), up)  # "is to wed for a third time"
    if timed and words[noun].text.lower() in TIMES:
        own = next((k for k in parse.children(noun) if words[k].dep in ("relcl", "acl") and words[k].pos == "VERB"), None)
        if own is not None:
            return own
        if up is None or words[up].pos == "AUX" or words[up].text.lower() in ("is", "was", "be", "marked", "marks", "became", "been"):
            return next((k for k in range(noun + 1, len(words)) if words[k].pos == "VERB" and words[k].dep in ("ccomp", "relcl", "acl", "advcl", "ROOT", "conj")), up)
    return up
