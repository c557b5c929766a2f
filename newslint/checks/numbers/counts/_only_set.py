"""A count that takes up the only set of its kind of which was told: "Six climbers are missing ... The seven set out on Monday", "evacuated 340 residents ...
The 360 evacuees", "a bus with 44 passengers left the road, but none of the 46 passengers was hurt".

A definite phrase that says nothing new is a set told before (Prince, "Toward a taxonomy of given-new information", 1981). Where the article has told of
one set only that it can be, and nothing makes the one number of the other, one of the two is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers._nouns import PEOPLE, noun_class
from newslint.checks.numbers.counts._clear import BODIES, OWNER, adds_up, employed, near
from newslint.checks.numbers.counts._scopes import TOOK_PART
from newslint.checks.numbers.retold._apart import WIDER, beside, nested, revised
from newslint.checks.numbers.retold._kin import content, relation, says
from newslint.checks.numbers.retold._links import DEFINITE, Link
from newslint.checks.numbers.retold._phrase import head
from newslint.checks.numbers.retold._sums import some_of
from newslint.checks.numbers.retold._values import Value, kinship, values
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: How far apart the two stand, in sentences; how many times as many the one may be; how near the words of a count's own deed stand; how far behind an owner's count and a whole stand.
_FAR, _TIMES, _BESIDE, _NEXT, _OF = 4, 2.0, 40, 2, 24
_SORTS = ("count", "money")
_FORMS = DEFINITE - {"the sum"}
#: Words for anybody: they take up whoever was counted.
_ANYBODY = PEOPLE | frozenset("man woman individual".split())
_HARM, _HELD = (frozenset(x for w in words.split() for x in classes(w) if x[0] == "#") for words in ("kill injure", "arrest charge"))
#: A word in a noun's place by which people are counted: "the 13 dead", "the 35 injured", "all 27 of those arrested".
_STATE = regexp(r"(?P<those>[ \n]of[ \n](?:those|them|the(?:[ \n]people)?)(?:[ \n]who[ \n](?:were|had[ \n]been))?)?[ \n](?P<state>[a-z]{4,})\b(?![ \n][a-z]+s\b)")
#: A body by how many it has, that has no being before its members are told of.
_STRONG = regexp(r"-(?:strong|member|man|woman|person)[ \n](?:syndicate|gang|group|party|crew|delegation|trio|quartet|band|ring)\b")
#: What tells another set near a count, or the same one at another time.
_OTHER_SET = regexp(
    r"\b(?:another|others?|rest|remaining|remain(?:s|ed)?|further|more(?![ \n]than)|additional|extra|left|still|already|so far|since|later|then|earlier|previous(?:ly)?|former(?:ly)?|ago|rose|risen|climbed|grew|fell|up from|down from|separate\w*|elsewhere|second|third|initial(?:ly)?"
    r"|original(?:ly)?|first|correct\w*|revis\w+|mistak\w+|only|last (?:year|month|week|season)|meanwhile|whereas|compared|average|next|new|different|similar(?:ly)?|instead|too|latest|surviv\w+)\b|(?<!re[ \n])\bthan\b",
    re.IGNORECASE,
)
_MORE = regexp(r"\b(?:another|others?|rest|remaining|further|more(?![ \n]than)|additional|so far|still|only|(?<!more[ \n])than|left(?![ \n](?:the|an?|for|on|his|her|its|their)\b)|up from|down from)\b", re.IGNORECASE)
#: A sentence between that turns to something else of the kind.
_TURNS = regexp(r"\b(?:[Aa]nother|[Ss]econd|[Ss]eparate(?:ly)?|[Ee]lsewhere|[Mm]eanwhile|[Ee]arlier|[Pp]revious(?:ly)?|last (?:year|month|week)|[Ii]n (?:1[89]|20)\d\d|[Ss]imilar|ago|[Oo]thers?)\b")
#: A set told with one more: "a woman and her 12 pupils", "12 pupils and a driver".
_CLAUSE = regexp(r"[,;:—–]|[ \n](?:but|and|that|said|saying|when|after|with|adding)[ \n]")
#: "The deaths of his four victims": those he has killed since, too.
_PRONOUN = regexp(r"\b(?:his|her|their)[ \n]$")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def taken_up(doc: Document) -> Iterator[Link]:
    """Every count that takes up the only set that it can be, with another value."""
    told = values(doc)
    for n, b in enumerate(told):
        if b.sort not in _SORTS or b.form not in _FORMS or not _may_be(b):
            continue
        for a in reversed(told[:n]):
            if b.line - a.line > _FAR:
                break
            if a.sort == b.sort and a.form != "other" and _may_be(a) and _slip(a, b) and not revised(a, b) and not nested(doc, a, b) and _only_set(link := Link(doc, a, b, told)):
                yield link
                break


def _may_be(v: Value) -> bool:
    """Whether a value is told exactly, in the body."""
    return v.place == "body" and not (v.q.bound or v.q.approximate or v.q.more or v.q.per)


def _slip(a: Value, b: Value) -> bool:
    """Whether a slip may make one value of the other."""
    few, many = sorted((a.q.low, b.q.low))
    return a.q.currency == b.q.currency and (b.q.compound or not a.q.compound) and 2 <= few < many <= _TIMES * few and not (a.sort == "count" and (few % 1 or many % 1))


def _only_set(link: Link) -> bool:
    """Whether the later count is of the only set told before that it can be."""
    a, b = link.a, link.b
    if a.q.partitive and not whole_of(link):
        return False
    how = "" if link.doc.text[: b.q.span.start].lower().endswith("in all ") else _how(link)  # "in all 17 countries attended"
    if not how or not _open(link, how) or (a.line == b.line and not _in_one_sentence(link, how)):
        return False
    if b.form in ("own", "whose") and (not _owned(link, how) or (_is_whole(link, a) and not _is_whole(link, b))):
        return False
    if a.q.compound and b.q.compound:
        # "A 14-storey block ... the 16-storey building": nothing else makes the one of the other. "The one-star list" is one of several.
        return a.form in ("a", "bare") and not any(v.q.compound and v.nouns[:1] == b.nouns[:1] and v.q.low not in (a.q.low, b.q.low) for v in link.values) and _one_described(link) and not _turned(link)
    if "times far apart" in link.evidence and not (_to_come(link, b.sentence.start) or " will " in b.sentence.of(link.doc.text)):
        return False  # "lost on Feb. 1, 2003, killing all seven aboard ... exploded on Jan. 28, 1986, killing all six aboard"
    if link.evidence & {"opens elsewhere", "owner new", "one beside", "gap in words", "gap told as more", "asked", "another rate", "tail denies"} or adds_up(link, people=how != "noun" or None) or _turned(link):
        return False
    return not any(_rival(link, v, how) for v in link.values)


def _one_described(link: Link) -> bool:
    """Whether the nouns that two compounds describe can be one: "block" and "building"."""
    found = [singular(w.of(link.doc.text).lower()) if (w := _what(link, v)) else "" for v in (link.a, link.b)]
    return all(found) and relation(found[0], found[1]) in ("same", "kin")


def _what(link: Link, v: Value) -> Span | None:
    """The noun that a compound count describes: "building" of "the 16-storey building"."""
    parse, i = link.doc.parse(v.sentence), head(link.doc, v)
    return parse.words[i].span if parse is not None and i is not None and parse.words[i].span.start >= v.end and parse.words[i].pos in ("NOUN", "PROPN") else None


def _how(link: Link) -> str:
    """By what the later count can be the earlier one: "noun", "people", "state", "bare", "group", "deed", of money "sum", or "" where it hardly can."""
    a, b, text = link.a, link.b, link.doc.text
    if a.sort == "money":
        # "To buy it for $640 million ... will pay the $690 million": of one amount.
        return "sum" if (not b.nouns or link.noun in ("deal", "told")) and b.form in ("the", "that", "whole") and not any(v.sort == "money" for v in link.values if v is not a and v is not b) else ""
    persons = all(noun_class(n) == "people" or human(n) for n in a.nouns)
    if _STRONG.match(text, b.q.number.end):
        return "group" if a.nouns and (persons or all(_WORKER.search(n) for n in a.nouns)) else ""
    if state := _state(link, b):
        return "state" if persons and _befell(link, a, state) else ""
    if not b.nouns:
        return "bare" if persons and a.nouns and b.form in ("the", "whole") else ""
    if (whole := whole_of(link)) and kinship(whole, b) == "same":
        return "noun"  # "won 61 of the 110 seats ... its 63 seats"
    if link.noun in ("same", "kin"):
        return "noun" if all(w & link.heard for w in content(" ".join(b.q.modifiers))) else ""
    if link.noun in ("people", "persons") and a.nouns and all(w & link.heard for w in content(" ".join(b.q.modifiers))):
        if {*a.nouns, *b.nouns} == {"man", "woman"}:
            return ""
        known = any(n in _ANYBODY for n in b.nouns) and ("victim" not in b.nouns or (not _PRONOUN.search(text, b.sentence.start, b.q.span.start) and bool(_HARM & beside(link.doc, a, _BESIDE)))) and ("suspect" not in b.nouns or bool(_HELD & beside(link.doc, a, _BESIDE)))
        return "people" if known or _of_the_deed(link) or (employed(link) and any(noun_class(n) == "worker" for n in b.nouns)) else ""
    return "deed" if not a.nouns and _of_the_deed(link) else ""


def _of_the_deed(link: Link) -> bool:
    """Whether the later noun names those of the first count by what befell them, or what was done: "evacuated 340 residents ... evacuees", "struck out 11 ... strikeouts"."""
    deed = frozenset(x for x in beside(link.doc, link.a, _BESIDE) if x[0] != "=")
    words = link.a.sentence.of(link.doc.text).lower()
    return any(says(n) & deed or any(m[0] in _told_by().get(n, ()) for m in _WORDS.finditer(words)) for n in link.b.nouns)


@cache
def _told_by() -> dict[str, frozenset[str]]:
    """For each word for people by what befell them the words that tell it."""
    return {word: frozenset(told.split()) for words, told in _data.rows("terms/befallen.tsv") for word in words.split()}


def whole_of(link: Link, part: Value | None = None) -> Value | None:
    """What the first count, or another, is told to be some of: "61 of the 110 seats"."""
    a = part or link.a
    return next((v for v in link.values if v.line == a.line and v.form in ("of the", "whose") and 0 <= v.q.span.start - a.q.span.end < _OF), None) if a.q.partitive else None


def _is_whole(link: Link, v: Value) -> bool:
    """Whether another count of its sentence is some of a count."""
    return any(x.q.partitive and whole_of(link, x) is v for x in link.values if x.line == v.line)


def _state(link: Link, v: Value) -> str:
    """The word in a noun's place by which people are counted, "" where there is a noun."""
    m = _STATE.match(link.doc.text, v.q.span.end, v.sentence.end)
    if m is None or not (v.q.noun in (None, "dead") or m["those"]):
        return ""
    return m["state"] if any(x[0] == "#" for x in says(m["state"])) else ""


def _befell(link: Link, a: Value, state: str) -> bool:
    """Whether a state is what befell those of a count, and none of the others of its sentence: "killing five people and injuring 53 ... the 35 injured"."""
    doc = link.doc
    deed = frozenset(x for x in says(state) if x[0] == "#")
    row = [v for v in link.values if v.line == a.line and v.sort == "count"]
    for w in _WORDS.finditer(doc.text, *a.sentence):
        if says(w[0]) & deed:
            nearest = min(row, key=lambda v: min(abs(v.q.span.start - w.end()), abs(w.start() - v.end)), default=None)
            if nearest is a:
                return True
    return False


#: "Sixteen cleaners": of a plural no comparative can be meant.
_WORKER = regexp(r"(?:er|or|ist|man|ian)$")
_WORDS = regexp(r"[a-z]{4,}")


def _open(link: Link, how: str) -> bool:
    """Whether nothing behind the later count tells which ones it is of: a mark, or the verb of which it is the subject, or words that were said."""
    b, doc = link.b, link.doc
    m = _STATE.match(doc.text, b.q.span.end, b.sentence.end) if how == "state" else None
    strong = _STRONG.match(doc.text, b.q.number.end) if how == "group" else None
    what = _what(link, b) if b.q.compound and not strong else None  # "the 210-home scheme"
    end = m.end() if m else strong.end() if strong else what.end if what else b.end
    parse = doc.parse(b.sentence)
    i = parse.at(end - 1) if parse else None
    if parse is None or i is None:
        return False
    if i + 1 >= len(parse.words) or parse.words[i + 1].pos == "PUNCT" or TOOK_PART.match(doc.text, end):
        return True
    word = parse.words[i + 1]
    if word.tag == "VBN" and not any(w.tag in _FINITE for w in parse.words):
        return True  # a sentence has a verb, whatever the parse takes it for
    if word.tag in _FINITE or (word.pos == "ADV" and i + 2 < len(parse.words) and parse.words[i + 2].tag in _FINITE):
        return True
    if word.pos == "CCONJ":
        return WIDER.match(doc.text, end) is None
    if word.pos in ("VERB", "ADJ", "SCONJ", "PRON", "DET", "NOUN", "PROPN"):
        return False
    if word.head != i and parse.words[word.head].pos in ("VERB", "AUX"):
        return True  # a verb's own place and time
    said = content(" ".join(w.text for w in parse.words[i + 1 : _until(parse, i + 1)]))
    if not said:
        return _to_come(link, parse.words[i + 1].span.start)
    return all(w & link.heard for w in said)


def _to_come(link: Link, at: int) -> bool:
    """Whether what stands at a place is a time to come, when something will be done with what was told: "will receive the 54 jets between 2026 and 2030"."""
    published = link.doc.metadata.date
    days = [i for d in link.doc.dates_in(Span(at, link.b.sentence.end)) for i in d.readings[:1]]
    return published is not None and bool(days) and all(i.high >= published for i in days)


def _until(parse: Parse, i: int) -> int:
    """Where the words behind a noun end: at a mark or a verb."""
    return next((n for n in range(i, len(parse.words)) if parse.words[n].pos == "PUNCT" or parse.words[n].tag in _FINITE), len(parse.words))


def _in_one_sentence(link: Link, how: str) -> bool:
    """Whether a sentence takes up what it has told: "with 44 passengers left the road, but none of the 46 passengers"."""
    a, b, text = link.a, link.b, link.doc.text
    return how != "bare" and b.form in ("whole", "of the", "the", "whose") and _CLAUSE.search(text, a.end, b.phrase.start) is not None and not (b.form == "of the" and _SHARE.search(text, a.end, b.phrase.start))


#: "Killed three of the seven"; "the bodies of the seven" are all.
_SHARE = regexp(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|most|many|half|several|few|thirds?|quarters?|part|percent)[ \n]of[ \n](?:the|its|his|her|their)[ \n]?$")


def _owned(link: Link, how: str) -> bool:
    """Whether the later count's owner is who had the first one."""
    a, b, doc = link.a, link.b, link.doc
    if b.line - a.line > _NEXT:
        return False
    if how == "group" and "crew" in b.nouns and "crew" in (*a.nouns, *a.q.modifiers):
        return True
    m = OWNER.search(doc.text, max(b.sentence.start, b.phrase.start - 40), b.phrase.start)
    if b.form == "whose":
        return m is not None and bool(says(m["owner"]) & a.said or m["owner"] in a.sentence.of(doc.text) or m["owner"] in BODIES)
    return b.line == a.line or b.phrase.start - b.sentence.start < 8


def _turned(link: Link) -> bool:
    """Whether the text about or between the two tells of another set."""
    a, b, doc = link.a, link.b, link.doc
    if any(_OTHER_SET.search(words) for words in near(link, b)) or any(_MORE.search(words) for words in near(link, a)):
        return True
    between = doc.text[a.sentence.end : b.phrase.start]
    return _TURNS.search(between) is not None


def _rival(link: Link, v: Value, how: str) -> bool:
    """Whether a further count told before could be what is taken up, or is that number."""
    a, b = link.a, link.b
    if v is a or v is b or v is whole_of(link) or (v.q.partitive and v.q.low < min(a.q.low, b.q.low)) or v.sort != "count" or v.q.low < 2 or some_of(link.doc, v, a) or some_of(link.doc, v, b):
        return False
    alike = kinship(v, b)
    people = not v.nouns or all(noun_class(n) == "people" or human(n) for n in v.nouns)
    could = alike in ("same", "kin") or (how in ("people", "bare", "group") and people) or (how == "state" and people and _befell(link, v, _state(link, b))) or (alike == "people" and how == "noun") or (how != "state" and not v.nouns and alike != "other" and v.phrase.start < b.phrase.start)
    if v.q.low == b.q.low:
        return people or could or alike in ("same", "kin")
    return could and v.q.low != a.q.low and not (v.q.compound and not b.q.compound)
