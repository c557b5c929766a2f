"""Whether an occasion that a text tells is of the deed that an ordinal numbers: by the same doer, to the same thing, of the same sort."""

from __future__ import annotations

import re

from newslint.checks.numbers._deeds import LIGHT, classes, stem
from newslint.checks.numbers.ordinals._families import same_deed, singular
from newslint.checks.numbers.ordinals._numbered import Numbered
from newslint.checks.numbers.ordinals._occasions import BESIDE, TIMES
from newslint.checks.numbers.ordinals._periods import MONTHS
from newslint.checks.numbers.ordinals._tellings import SAYING, Telling, arguments, branch, unreal, verbs
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


def of_aside(numbered: Numbered, told: Telling) -> bool:
    """Whether a date belongs to a clause about something that the ordinal does not number: "the operation, which ended in 2016"."""
    words = told.parse.words
    if told.verb is None or words[told.verb].dep != "relcl":
        return False
    head = words[words[told.verb].head]
    said = (head.text.lower(), words[told.verb].text.lower())
    return head.pos == "NOUN" and not any(_kin(k, w) for k in numbered.kinds for w in said)


def akin(numbered: Numbered, word: str) -> bool:
    """Whether a word tells of what an ordinal numbers."""
    verb = numbered.parse.words[numbered.verb].text.lower() if numbered.verb is not None else ""
    if verb and stem(verb) not in LIGHT and word not in TIMES and _kin(verb, word):
        return True
    return any(_kin(k, word) for k in (*numbered.kinds, *numbered.sorts)) or (bool(set(numbered.kinds) & _HUMAN) and human(singular(word)))


_HUMAN = frozenset("person man woman body victim".split())
_MARKS = regexp(
    r"\b(?:also|again|too|same|another|earlier|previous|previously|prior|before|already|similar|others?|first|last|there|once|did (?:so|it)|repeated|twice|likewise|had)\b",
    re.IGNORECASE,
)


STRONG = regexp(r"\b(?:same|another one|earlier|previous|previously|prior|before|already|similar|other (?:ones?|times?|occasions?)|there|did (?:so|it))\b", re.IGNORECASE)


_EVENT = frozenset("happen happened happens occur occurred came did done repeated followed began begun started ended fell took".split())


_HOSTILE = frozenset("lost lose loses losing failed missed beaten finished retired withdrew refused rejected escaped survived avoided dismissed acquitted held kept maintained reversed lifted ended denied ruled".split())


_GOING = frozenset("was were came came went returned travelled traveled flew been arrived toured visited stopped".split())


_STAYS = frozenset("visit trip tour stop stay pilgrimage appearance".split())


_RULES = frozenset("led governed ruled served elected won held headed ran reigned".split())


_OFFICES = frozenset("term mandate presidency mayoralty office power premiership".split())


#: What lists the occasions behind it.
COLON = regexp(r"[:—–] ?")


def same(doc: Document, numbered: Numbered, told: Telling, listed: bool = False) -> bool:
    """Whether a telling is of the deed that an ordinal numbers; those that a sentence lists need no word that takes it up."""
    said = " ".join(told.words()).replace(" - ", "-")
    if told.sentence != numbered.claim.sentence and others(told):
        return numbered.claim.n > 1 and not unreal(told)
    if any(not any(_kin(k, w.lower().split()[-1]) for k in numbered.kinds) for w in _LESS.findall(said)) and not _LESS.search(numbered.claim.sentence.of(doc.text)):
        return False
    if not matches(numbered, told) or any(not any(_kin(k, w) for k in numbered.kinds) for w in unreal(told)):
        return False
    own = told.sentence == numbered.claim.sentence
    if own and told.verb == numbered.verb and not told.nouns and not COLON.search(doc.text, numbered.claim.end, told.at.start):
        return False
    return (listed or _linked(doc, numbered, told)) and not _other(doc, numbered, told) and (numbered.claim.n > 1 or _surely(doc, numbered, told))


#: Less than what is counted.
_LESS = regexp(r"\b(?:negative|runners?-up|finalists?|nominee|nominated|shortlisted|bronze|silver|(?:finish\w*|came|placed|ranked) (?:a )?(?:second|third|fourth|fifth|sixth|last))\b")


def _surely(doc: Document, numbered: Numbered, told: Telling) -> bool:
    """Whether a telling repeats all that a first is said of, so that the first is none."""
    if told.sentence == numbered.claim.sentence:
        sure = re.search(r"\b(?:who|which|as (?:it|he|she|they)) (?:was|were|had|did|has)\b", " ".join(told.words()))
        return sure is not None
    parse, here = numbered.parse, [w.lower() for w in told.words()]
    there = {"there", "it", "them", "one", "so"} & set(here)
    about = [p for k in parse.children(numbered.noun) if parse.words[k].dep == "prep" and parse.words[k].text.lower() not in ("since", "after", "for") for p in parse.children(k)] if not numbered.timed else []
    if {"predecessor", "another", "compatriot", "fellow"} & set(here):
        about = [p for p in about if parse.words[parse.words[p].head].text.lower() != "by"]
    about += [k for k in parse.children(numbered.verb or 0) if parse.words[k].dep == "dobj"] if numbered.timed and numbered.verb is not None else []
    named = [parse.words[k].text.lower() for k in about if parse.words[k].pos in ("NOUN", "PROPN") and parse.words[k].text.lower() not in ("history", "life", "career", "time", "years", "memory")]
    return (bool(there) or all(any(_kin(n, w) for w in here) for n in named)) and all(any(_kin(n, w) for w in here) for n in numbered.sorts)


def taken_up(doc: Document, numbered: Numbered, told: Telling, inside: bool = False) -> bool:
    """Whether a row of dates next to an ordinal takes up what it numbers, whatever its verb: by "it" and "there", by "also" and "earlier", by its subject.

    What says less, or is told of another person, place or thing, does not; the more a row names that is new, the more has to tie it.
    """
    words = told.parse.words
    said = " ".join(told.words()).replace(" - ", "-")
    if told.verb is None or unreal(told) or another(doc, numbered, told) or _NEGATIVE.search(said):
        return False
    if _SAME.search(said):
        return True
    if against(numbered, told) or told.nouns or _narrowed(numbered, told):
        return False
    own = {w.text.lower() for w in numbered.parse.words if w.pos in ("NOUN", "PROPN")}
    kids = told.parse.children(told.verb)
    subject = [k for k in kids if words[k].dep in ("nsubj", "nsubjpass")]
    objects = [k for k in kids if words[k].dep in ("dobj", "attr", "oprd", "dative")]
    here = [words[k] for k in told.clause if words[k].span.start < told.sentence.end]
    if any(w.text.lower() in _ALIEN for w in here) or any(words[k].pos != "PRON" and human(words[k].text.lower()) and any(words[c].dep == "poss" for c in told.parse.children(k)) and not _known(numbered, words[k].text, own) for k in subject):
        return False
    ties = 0
    ties += any(words[k].pos == "PRON" or words[k].text.lower() in own or _AGED.match(" ".join(words[c].text for c in sorted(branch(told.parse, k)))) is not None for k in subject)
    ties += any(w.text.lower() in ("it", "there", "them", "him", "her", "its", "their", "his", "so") for w in here if all(w != words[k] for k in subject))
    ties += bool(re.search(r"\b(?:previous|previously|earlier|before|other|had)\b", said)) + 2 * bool(re.search(r"\b(?:also|again|too|same|more|further)\b", said))
    ties += inside + ("there" in said.split())
    new = [words[k] for k in objects if words[k].pos != "PRON" and not _known(numbered, words[k].text, own)]
    if any(w.pos == "PROPN" for w in new):
        made = {*numbered.claim.words} & _OFFSPRING or any(human(w) for w in numbered.claim.words)
        return bool(made) and any(words[k].pos == "PRON" for k in subject)
    if any(words[c].dep == "nummod" and words[k].text not in ("$", "£", "€") for k in objects for c in told.parse.children(k)) or words[told.verb].pos == "AUX":
        return False
    return ties >= (3 if new else 2)


#: "The 31-year-old".
_AGED = regexp(r"The \d+ ?- ?year ?- ?old")
_SAME = regexp(r"\bsame (?:way|fate|thing|end|offen[cs]e|reason|cause|failure|crime|charge)\b")
_NEGATIVE = regexp(r"\b(?:negative|second|third|fourth|fifth|sixth|last|runners?-up|finalists?|nomin\w+|shortlist\w*|without success|in vain|bronze|silver|assistant|deputy|acting|junior|youth|women[’']s|men[’']s|as an? )\b")
_ALIEN = frozenset("another different rival neighbouring neighboring nearby adjacent sister twin separate elsewhere sibling".split())
_OFFSPRING = frozenset("cub child baby son daughter calf foal kitten puppy chick".split())


def _known(numbered: Numbered, word: str, own: set[str]) -> bool:
    return word.lower() in own or any(_kin(k, word.lower()) for k in numbered.kinds)


def _narrowed(numbered: Numbered, told: Telling) -> bool:
    """Whether an adjective narrows what is numbered and not what is told: "the third fatal crash"."""
    return any(w.tag == "JJ" and w.text.lower() in numbered.sorts and not any(_kin(w.text.lower(), c.lower()) for c in told.words()) for w in numbered.parse.words)


def against(numbered: Numbered, told: Telling) -> bool:
    """Whether the verb of a telling says less than the deed, or the opposite."""
    does = verbs(told.parse, told.verb)
    return bool(does) and (does[0] in _LESSER or does[0] in _HOSTILE or does[0] in SAYING) and not any(_kin(k, d) for k in numbered.kinds for d in does)


def goes(told: Telling) -> bool:
    """ "Came back to life", which a clause beside may tell of anything."""
    return told.verb is not None and told.parse.words[told.verb].text.lower() in ("came", "come", "went", "gone", "returned")


_LESSER = frozenset("run ran compete competed play played enter entered appear appeared finish finished reach reached qualify qualified race raced start started stand stood try tried attempt attempted apply applied ask asked work worked live lived serve served sit sat join joined come came go went gone visited visit meet met speak spoke spoken score scored concede conceded publish published win won say said been be was were is had married rank ranked place placed".split())


def matches(numbered: Numbered, told: Telling) -> bool:
    words = told.parse.words
    nouns = [words[n].text.lower() for n in told.nouns]
    does = verbs(told.parse, told.verb)
    if numbered.claim.n > 1 and (others(told) or {"those", "ones"} & set(nouns)):
        return True
    if numbered.act is not None and numbered.claim.n > 1 and does and _kin(numbered.act, does[0]) and not _FEATS & set(numbered.claim.words):
        made = [words[k].text.lower() for k in told.parse.children(told.verb or 0) if words[k].dep in ("dobj", "attr")]
        if all(m in _SO or any(_kin(k, m) for k in numbered.kinds) for m in made):
            return True
    kinds = numbered.kinds if numbered.claim.n > 1 else numbered.kinds[1:2] if "such" in numbered.claim.words else numbered.kinds[:1]
    hostile = any(v in _HOSTILE and not any(_kin(k, v) for k in kinds) for v in does[:1])
    if any(_kin(k, n) for k in kinds for n in nouns):
        return not hostile
    if not does:
        return False
    if any(_kin(k, v) for k in kinds for v in does):
        # "Her second novel", "she published stories in 2013".
        made = [words[k].text.lower() for k in told.parse.children(told.verb or 0) if words[k].dep == "dobj" and words[k].pos == "NOUN"]
        return not (kinds[0] in _WORKS and (not numbered.timed or numbered.claim.end == numbered.claim.span.end) and made and not any(_kin(k, m) for k in kinds for m in made))
    if numbered.claim.n > 1 and any(words[k].tag in ("NN", "NNS") and words[k].dep in ("nsubj", "nsubjpass") and any(_kin(e, words[k].text.lower()) for e in numbered.events) for k in told.parse.children(told.verb or 0)):
        return not hostile
    if does[0] in ("had", "did", "has") and re.search(r"\bas (?:it|he|she|they|[a-z]+) (?:had|did|has)\b", " ".join(told.words())):
        return True
    if does[0] in _EVENT and any(words[k].text.lower() in _SO for k in told.parse.children(told.verb or 0)):
        return True
    if any(k in _STAYS or stem(k) == "visit" for k in kinds) and does[0] in _GOING:
        return True
    if set(kinds) & _OFFICES and does[0] in _RULES:
        return True
    if hostile:
        return False
    if does[0] in _EVENT and any(_kin(k, words[s].text.lower()) for s in told.parse.children(told.verb or 0) if words[s].dep == "nsubj" for k in kinds):
        return True
    args = [words[k].text.lower() for k in arguments(told.parse, told.verb or 0)]
    idle = does[0] in SAYING or does[0] in _HELD or stem(does[0]) in LIGHT
    if numbered.claim.n == 1 and not numbered.timed and not idle:
        return False
    return any(_kin(k, a) for k in (numbered.kinds if idle else () if numbered.timed else kinds[:1]) for a in args)


def others(told: Telling) -> bool:
    """Whether the subject is the rest of what is counted: "the others were in May and June", "his earlier trophies were for"."""
    if told.verb is None:
        return False
    words, kids = told.parse.words, told.parse.children
    for k in kids(told.verb):
        if words[k].dep not in ("nsubj", "nsubjpass"):
            continue
        earlier = bool({words[c].text.lower() for c in kids(k)} & {"earlier", "previous", "other", "prior"})
        plain = words[k].tag == "NNS" and words[told.verb].pos == "AUX" and not _NEGATIVE.search(" ".join(told.words()))
        in_turn = words[k].text == "first" and any(w.text == "second" for w in words[k:])  # "the first was seen in 2003 and the second in 2012"
        if words[k].text.lower() in ("others", "rest") or in_turn or (earlier and (words[k].text.lower() == "ones" or plain)):
            return True
    return False


#: More than a goal or a game: its verb alone does not tell of it.
_FEATS = frozenset("hat-trick hat-tricks trick century double treble sheet term".split())


_WORKS = frozenset("novel book album film movie play opera symphony record single memoir song series show poem collection".split())


_HELD = frozenset("held staged hosted run organised organized".split())


_SO = frozenset("so it that this the feat others one ones same".split())


def _kin(kind: str, word: str) -> bool:
    kind, word = _ODD.get(kind, kind), _ODD.get(word, word)
    return bool(classes(kind) & classes(word)) or same_deed(kind, word) or stem(singular(kind)) == stem(singular(word)) or (min(len(kind), len(word)) >= 4 and (word.startswith(kind) or kind.startswith(word)))


_ODD = {"gov.": "governor", "sen.": "senator", "rep.": "representative", "women": "woman", "men": "man", "people": "person", "children": "child", "wives": "wife"}


def _linked(doc: Document, numbered: Numbered, told: Telling) -> bool:
    """Whether words of a telling take up the thing or person of the numbered occasion."""
    own = {numbered.parse.words[k].text.lower() for k in range(len(numbered.parse.words)) if numbered.parse.words[k].pos in ("NOUN", "PROPN")} - TIMES
    words = told.parse.words
    here = {words[k].text.lower() for k in told.clause}
    if told.sentence == numbered.claim.sentence:
        return True
    if _MARKS.search(told.sentence.of(doc.text)):
        return True
    if any(words[k].pos == "PRON" and words[k].text.lower() in ("it", "he", "she", "they", "him", "her", "them", "his", "its", "their") for k in told.clause):
        return True
    return any(w not in numbered.kinds for w in here & own) or re.search(rf"\b(?:the|its|his|her|their) (?:{'|'.join(map(re.escape, numbered.kinds))})\b", " ".join(told.words()).lower()) is not None


def _proper(parse: Parse, indices: frozenset[int] | set[int] | list[int]) -> set[str]:
    return {parse.words[k].text for k in indices if parse.words[k].pos == "PROPN" and parse.words[k].entity not in ("DATE", "TIME") and parse.words[k].text[:3].lower() not in MONTHS}


def another(doc: Document, numbered: Numbered, told: Telling) -> bool:
    """Whether a telling is of another doer."""
    mine, its = numbered.parse, told.parse
    if BESIDE.match(told.sentence.of(doc.text)):
        return True
    if told.verb is not None and any(its.words[k].dep in ("nsubj", "nsubjpass") and singular(its.words[k].text) in _RELATED for k in its.children(told.verb)):
        return True
    start = numbered.claim.span.start
    owned = _OWNED.search(doc.text[max(start - 24, 0) : start]) is not None
    doer = numbered.timed and numbered.verb is not None and any(_called(mine, branch(mine, k)) for k in mine.children(numbered.verb) if mine.words[k].dep == "nsubj")
    if not (owned or doer) or told.verb is None or human(mine.words[numbered.noun].text):
        return False
    subject = {k for s in its.children(told.verb) if its.words[s].dep in ("nsubj", "nsubjpass") for k in branch(its, s)}
    if its.words[told.verb].dep == "relcl":
        subject |= branch(its, its.words[told.verb].head) - set(told.clause)
    names = _called(its, subject)
    done_to = [mine.words[k].text.lower() for k in mine.children(numbered.verb) if mine.words[k].dep == "dobj"] if numbered.verb is not None else []
    if any(human(w) for w in done_to) and any(its.words[k].entity == "PERSON" for k in subject):
        return False  # "has replaced its chief executive", "Holt left in May"
    if not names or any(re.search(rf"\b{re.escape(n)}\b", numbered.claim.sentence.of(doc.text)) for n in names):
        return False
    # "Police had detained him": what was done to the same.
    return doer or not {its.words[k].text.lower() for k in told.clause} & {"him", "her", "them", "it", "there"}


_RELATED = frozenset("teammate mate team-mate rival colleague defendant co-defendant neighbour neighbor opponent".split())


def _called(parse: Parse, indices: set[int]) -> set[str]:
    """The names among words; a bare capitalised noun is one: "Hull won it"."""
    return {parse.words[k].text for k in indices if (parse.words[k].text[:3].lower() not in MONTHS and parse.words[k].pos == "PROPN") or (parse.words[k].tag == "NN" and k > 0 and parse.words[k].dep != "compound" and parse.words[k].text[0].isupper() and not parse.children(k))}


_OWNED = regexp(r"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[A-Z]\w+[’']s)[ \n](?:\w+[ \n])?$")


def _other(doc: Document, numbered: Numbered, told: Telling) -> bool:
    """Whether a telling is of another doer, thing or sort."""
    if another(doc, numbered, told):
        return True
    mine, its = numbered.parse, told.parse
    sentence = numbered.claim.sentence.of(doc.text)
    if told.sentence.start <= numbered.claim.span.start < told.sentence.end:
        sentence = " ".join(mine.words[k].text for k in sorted(numbered.clause))
    said = told.sentence.of(doc.text)
    strong = STRONG.search(said) is not None
    clause = {its.words[k].text.lower() for k in told.clause}
    subject = {k for k in its.children(told.verb) if its.words[k].dep in ("nsubj", "nsubjpass")} if told.verb is not None else set()
    foreign = {n for n in _proper(its, [k for k in told.clause if k not in subject and not _titled(doc, its.words[k].span.start, told.sentence)]) if not re.search(rf"\b{re.escape(n)}\b", sentence)}
    behind = _proper(mine, [k for k in numbered.clause if mine.words[k].span.start >= numbered.claim.span.start and mine.words[k].entity != "PERSON"])
    if not human(mine.words[numbered.noun].text) and any(its.words[n].text[0].isupper() and its.words[n].dep == "conj" and its.words[n].text not in sentence for n in told.nouns):
        return True
    named = "|".join(map(re.escape, foreign | behind))
    if foreign and behind and re.search(rf"\band[ \n](?:the[ \n])?(?:\w+[ \n])?(?:{named})[ \n](?:in|on)\b", said):
        return True  # "Paris in 2017 and 2019 and Melbourne in 2021"
    if any({a} & set(said.lower().replace("’", "'").split()) and {b, b + "'s"} & set(sentence.lower().replace("’", "'").split()) for a, b in _SEXES):
        return True
    where = {n for n in foreign if any(w.text == n and w.dep == "pobj" and its.words[w.head].text.lower() in ("in", "at") for w in its.words)}
    placed = {its.words[k].text for k in told.clause if its.words[k].text in foreign and (its.words[k].dep == "compound" or its.words[its.words[k].head].text.lower() in ("in", "at"))}
    tail = sentence[numbered.claim.end - numbered.claim.sentence.start :].lower().replace(".", "").split()
    local = "there" in (*numbered.claim.words, *tail) or _LOCAL.search(sentence) is not None
    if placed and local and not clause & {"there", "it"}:
        return True  # "the second revival there"
    if numbered.timed and not any(mine.words[mine.words[k].head].text.lower() in ("in", "at") for k in numbered.clause if mine.words[k].text in behind):
        foreign -= where  # each time somewhere else
    if foreign and behind and not clause & {n.lower() for n in behind} and not clause & {"there", "it", "them"} and not re.search(r"\b(?:previous|earlier|other|same)\b", said):
        return True
    # "The third fatal crash": the others must be fatal, or be called the others.
    named_subject = numbered.claim.n > 1 and any(its.words[k].pos == "PROPN" for k in subject) and not {"woman", "man", "female"} & set(numbered.sorts) and any(w.pos == "NOUN" and w.text.lower() in numbered.sorts for w in mine.words)
    if numbered.sorts and told.sentence != numbered.claim.sentence and not named_subject and not any(_kin(w, c) for w in numbered.sorts for c in clause) and not re.search(r"\b(?:previous|earlier|other|prior|similar)\b", said):
        return True
    # "A second referendum on independence", "the EU referendum".
    if not numbered.timed and any(mine.words[k].dep == "prep" for k in mine.children(numbered.noun)):
        for n in told.nouns:
            marked = {its.words[k].text for k in its.children(n) if its.words[k].dep in ("compound", "nmod") and its.words[k].pos == "PROPN"}
            if marked and not any(re.search(rf"\b{re.escape(x)}\b", sentence) for x in marked):
                return True
    # "His left knee" and "his right knee".
    for k in numbered.clause if numbered.timed else branch(mine, numbered.noun):
        for j in told.clause:
            if mine.words[k].pos == "NOUN" and mine.words[k].text.lower() == its.words[j].text.lower():
                a, b = ({p.words[x].text.lower() for x in p.children(y) if p.words[x].dep in ("amod", "compound")} for p, y in ((mine, k), (its, j)))
                b -= {"same", "other", "earlier", "previous", "last", "first", "another", "similar"}
                if a and b and not a & b:
                    return True
    return objects(numbered, told) and not strong


_LOCAL = regexp(r"\bin the (?:state|city|county|province|region|district|town|village|borough)\b")


def _titled(doc: Document, at: int, sentence: Span) -> bool:
    """Whether a word stands in the title of a work, which is no place or person."""
    lead = doc.text[sentence.start : at]
    return lead.count('"') % 2 == 1 or lead.count("“") > lead.count("”")


_SEXES = (("men's", "women"), ("men", "women"), ("women's", "men"), ("boys", "girls"), ("boys'", "girls"), ("girls'", "boys"))


def objects(numbered: Numbered, told: Telling) -> bool:
    """Whether both name what they are about, and it is not the same: "a referendum on the bypass", "ballots on a new school"."""
    def under(parse: Parse, roots: list[int]) -> dict[str, set[str]]:
        out: dict[str, set[str]] = {}
        for r in roots:
            for k in parse.children(r):
                w = parse.words[k]
                if w.dep == "dobj" and w.pos == "NOUN":
                    out.setdefault("", set()).add(w.text.lower())
                if w.dep == "prep" and w.text.lower() in ("on", "to", "of", "against", "over", "for"):
                    for p in parse.children(k):
                        if parse.words[p].dep == "pobj" and parse.words[p].entity not in ("DATE", "TIME") and parse.words[p].pos in ("NOUN", "PROPN"):
                            out.setdefault(w.text.lower(), set()).add(parse.words[p].text.lower())
        return out

    if any(told.parse.words[k].text.lower() == "feat" for k in told.clause):
        return False
    roots = [numbered.verb] if numbered.timed and numbered.verb is not None else [numbered.noun]
    mine = under(numbered.parse, roots)
    its = under(told.parse, [*told.nouns, *([told.verb] if told.verb is not None else [])])
    for key, a in mine.items():
        b, a = its.get(key), a - TIMES
        if not key and not (numbered.verb is not None and told.verb is not None and stem(numbered.parse.words[numbered.verb].text) == stem(told.parse.words[told.verb].text)):
            continue
        if a and b and not any(_kin(x, y) for x in a | set(numbered.kinds) for y in b):
            return True
    return False
