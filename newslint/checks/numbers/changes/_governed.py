"""Whether "from A to B" is told of what the change beside it is told of: a pair belongs to the verb or noun that governs its "from".

    strayed(doc, change) -> bool

Asked only of what would be reported, so the grammar is read seldom.
"""

from __future__ import annotations

from newslint.checks.numbers.changes import _claims
from newslint.checks.numbers.changes._links import DIMENSION
from newslint.document import Document
from newslint.layers.numbers import Change
from newslint.layers.numbers.amounts import FACTORS
from newslint.layers.numbers.joins import FROM, WORD
from newslint.layers.parse import Parse
from newslint.regexp import regexp

#: "From 280 to 310": a "from" with a "to" of its own.
_OWN_TO = regexp(r"(?: (?!and\b|or\b)[a-z]+)? to (?:(?:about|some|just|only|nearly|almost|a|an) )?[^\w\s]{0,2}(?=\d)")
#: "40 Castle Street": a number in a street.
_STREET = regexp(r" (?:[A-Z][\w’'.-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Square|Row|Parade|Quay|Place|Terrace|Crescent|Court|Way|Close|Hill|Boulevard|Gardens)\b")
#: Verbs that only carry a thing from one value to another.
_CARRIES = frozenset("go move take bring change come get put push send drive be become pass turn make leave see add edge revise".split())
#: "After the move from", "thanks to a shift from", "for children from 16 to 14": a noun that has the pair, and is not what changed.
_NOUN_HAS = regexp(
    r"\b(?:(?:after|despite|following|thanks to|owing to|due to|because of|since|with|amid|through|by|before|from|on) (?:the|an?|its|their|his|her|this|that|[a-z]+[’']s?) (?:[a-z-]+ ){0,2}?"
    r"(?:move|switch|shift|change|changeover|relocation|transition|conversion|transfer|migration|return|upgrade|step|swap|promotion|redesign|journey|trip|route|drive|walk)"
    r"|(?:for|among|aged) (?:[a-z-]+ )?(?:[a-z]+s|children|people|men|women)|(?:%|cent) on [a-z]+s) from $"
)
_LENGTHS = frozenset("foot inch metre meter yard mile kilometre kilometer centimetre centimeter".split())
#: What a man does from a ladder.
_MOTION = regexp(r"(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|plung\w+|plummet\w*|tumbl\w+|slip\w*|slid\w*|leap\w*|jump\w*|s[aiu]nk\w*|r[io]s\w+|descend\w+)$")
_LEVEL = regexp(rf"\b(?:{DIMENSION}|levels?|visibility|water|lakes?|rivers?|reservoir|sea|snow|ice|tide|table|distance|depths|heights|average|limit|gap|lead|record)\b")
_AMOUNT = regexp(r"[\d.,%$£€]+|(?:per)?cent|points?|half|third|quarter")
#: A measure of whatever was told before it.
_ANY = regexp(r"(?:figure|total|number|numbers|rate|level|sum|tally|count|average|measure)")
#: "Compared with May of last year, claims were up".
_BASE_FIRST = regexp(
    r"\W*(?:(?:but|and|yet) )?(?:compared (?:with|to)|set against|measured against|relative to|against|versus|over|on) "
    r"([^,.;]{0,30}\b(?:years?|decades?|(?:19|20)\d\d|(?:a|the) (?:month|week|quarter|season) (?:ago|earlier|before)|last (?:month|week|quarter|season|spring|summer|autumn|winter))\b[^,.;]{0,16}),? "
)
_TIME_WORD = regexp(r"\b(?:(?:19|20)\d\d|year|years|decade|ago|earlier|before|last|month|week|quarter|season)\b")


def strayed(doc: Document, change: Change) -> bool:
    """Whether the two values of a change are another thing's, or no values at all."""
    lower = doc.text.lower()
    if len(lower) != len(doc.text):
        return False
    start, end = change.start, change.end
    if any(_STREET.match(doc.text, v.span.end) for v in (start, end)):
        return True
    own = doc.sentence_at(start.span.start)
    said = doc.sentence_at(change.span.start)
    if said != own and (base := _BASE_FIRST.match(lower, *said)) and not set(_TIME_WORD.findall(base[1])) & set(_TIME_WORD.findall(lower, *own)):
        return True
    begin = start.lead.start if start.lead else start.span.start
    head = lower[max(own.start, begin - 90) : begin]
    if not FROM.search(head[-60:]):
        return False
    to = _OWN_TO.match(lower, start.span.end)
    if to and not (end.lead or end.span).start <= to.end() <= end.span.end:
        return True
    if said != own:
        return False
    at = begin - len(head) + head.rindex("from")
    if change.span.end <= at and _NOUN_HAS.search(lower, max(change.span.end - 4, 0), at + 5):
        return True
    if change.amount is None and start.unit in _LENGTHS and _MOTION.match(lower, *change.span) and not _LEVEL.search(lower, own.start, begin):
        return True
    # "In the year after the bridge opened, from 210 to 430" stands beside the main verb.
    apposed = lower.endswith(", ", 0, at)
    return not apposed and (parse := doc.parse(own)) is not None and _other_verb(parse, at, change)


def _other_verb(parse: Parse, at: int, change: Change) -> bool:
    """Whether the verb of "from" is not the change's, and has a subject of its own."""
    where, claim = parse.at(at), parse.at(change.span.start)
    if where is None or claim is None:
        return False
    words = parse.words
    holder = words[where].head
    if change.span.contains(words[holder].span):
        return False
    theirs, ours = _verb(parse, holder), _verb(parse, claim)
    if theirs is None or ours is None or theirs == ours:
        return False
    text = words[theirs].text.lower()
    if not (WORD.fullmatch(text) or text.startswith(tuple(FACTORS)) or _lemma(text) in _CARRIES):
        return words[theirs].dep in ("advcl", "relcl", "acl")
    if claim > where and (change.amount is None or change.amount.noun):
        # "From 40 to 52, a rise of 20 percent".
        return False
    if words[theirs].tag == "VBG" and words[theirs].dep in ("advcl", "pcomp"):
        # "Taking the price from 40 to 52", "with the index going from": what the change came to.
        return False
    a, b = _changed(parse, theirs), _changed(parse, ours)
    if a is None or b is None or a == b:
        return False
    if words[a].pos == "PRON" or _ANY.fullmatch(words[a].text.lower()):
        return words[a].text.lower() in ("who", "whom", "he", "she")
    return not _phrase(parse, a) & _phrase(parse, b)


_IRREGULAR = {"went": "go", "gone": "go", "took": "take", "taken": "take", "brought": "bring", "came": "come", "got": "get", "sent": "send", "drove": "drive", "driven": "drive",
              "was": "be", "were": "be", "is": "be", "are": "be", "been": "be", "became": "become", "left": "leave", "saw": "see", "seen": "see", "made": "make"}  # fmt: skip


def _lemma(text: str) -> str:
    """A verb's plain form, as far as `_CARRIES` needs it."""
    if text in _IRREGULAR:
        return _IRREGULAR[text]
    forms = (text, text.removesuffix("s"), text.removesuffix("es"), text.removesuffix("ed"), text.removesuffix("d"), text.removesuffix("ing"), text.removesuffix("ing") + "e")
    return next((f for f in forms if f in _CARRIES), text)


def _verb(parse: Parse, index: int) -> int | None:
    """The nearest verb at or above a word."""
    for _ in range(len(parse.words)):
        word = parse.words[index]
        if word.tag.startswith("VB") and word.dep not in ("aux", "auxpass", "amod"):
            return index
        if word.head == index:
            return None
        index = word.head
    return None


def _changed(parse: Parse, verb: int) -> int | None:
    """What a verb tells the change of: its object, or its subject; that of a relative clause is what it stands on."""
    words = parse.words
    for _ in range(8):
        below = parse.children(verb)
        told = next((i for i in below if words[i].dep == "dobj" and not _AMOUNT.fullmatch(words[i].text.lower()) and words[i].entity not in ("PERCENT", "MONEY", "QUANTITY", "DATE")), None)
        told = told if told is not None else next((i for i in below if words[i].dep in ("nsubj", "nsubjpass")), None)
        if told is not None:
            if words[told].text.lower() in ("which", "that") and words[verb].dep == "relcl":
                return words[verb].head
            return told
        if words[verb].dep in ("acl", "relcl"):
            return words[verb].head
        if words[verb].dep not in ("conj", "xcomp", "advcl", "pcomp") or words[verb].head == verb:
            return None
        above = _verb(parse, words[verb].head)
        if above is None:
            return None
        verb = above
    return None


def _phrase(parse: Parse, index: int) -> frozenset[str]:
    """The words that name a thing: a noun and what hangs on it before any clause."""
    words, out, todo = parse.words, [], [index]
    while todo:
        i = todo.pop()
        out.append(words[i].text.lower())
        todo += [c for c in parse.children(i) if words[c].dep not in ("relcl", "acl", "appos", "conj", "punct")]
    return _claims.words(" ".join(out))
