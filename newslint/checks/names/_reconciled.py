"""What makes two claims about one person both true: a change told, another time, two people of the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from newslint.checks.names._anaphora import ITS_DEED
from newslint.checks.names._changes import CHANGES, ORIGIN, changes
from newslint.checks.names._offices import CLASS_OF
from newslint.checks.names._readings import Claim, a_nation
from newslint.document import Document
from newslint.knowledge.rows import Location
from newslint.layers.names import Entity
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.source import Span

#: What tells of another time beside a claim; nothing elsewhere.
_TIMES = regexp(r"^[“\"]?In (?:19|20)\d\d|\b(?:(?:years|decades|months) (?:ago|earlier|later|before(?! (?:an?|the|its|his|her|their|[A-Z])\b))|at the time|back then|in those days)\b|\b(?i:in (?:19|20)\d\d)\b")
_AGO = regexp(r"^[“\"]?In (?:19|20)\d\d|\b(?:years|decades) (?:ago|earlier|later|before)\b")
#: ", who took office a week ago", ", as he had in 2020": what is told beside the office that stands there.
_ITS_OWN = regexp(r", (?:who|as|which|since|where) [^,.;]*|\b(?:said|says|told [^,.;]{1,40}?|added|insisted|argued|warned|promised|believes?) that\b.*", re.DOTALL)
_HEADS = frozenset(["president", "prime minister", "chancellor", "king", "queen", "emperor", "premier"])
#: A relative of whom the surname alone may be told, where nobody's first name is given: "Mr Hale rang his mother. Mrs Hale was out."
_OWN_KIN = regexp(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he couple’s|[Tt]he couple's) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner|parents|fianc[ée]+|widow|widower|nephew|niece|uncle|aunt|cousin)\b")
#: A relative who is named by the first name: "Her nephew Colin, 59" is Mr Pask further down.
_NAMED_KIN = regexp(_OWN_KIN.pattern + r",? [A-Z][a-z]+(?=[, ])")
_KIN = regexp(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|whose|[Tt]he [A-Z]\w+|[A-Z]\w+) (?:elder |younger |twin |older )?(?:brothers?|sisters?|twins?|sons?|daughters?|father|mother|cousin)|namesakes?|[Nn]o relation|[Nn]ot related|related to (?=[A-Z])|unrelated(?=[,.;])|[Tt]he (?:elder|younger) (?=[A-Z])|"
    r"(?:elder|younger|older) (?:brother|sister|son|daughter|man|woman)|(?:, the|[A-Z]\w+ the) (?:elder|younger|[Ee]lder|[Yy]ounger)|siblings|(?:[A-Z]\w+) (?:junior|senior))\b",
)
#: Two people of one surname.
_UNRELATED = regexp(r"\b(?:namesakes?|[Nn]o relation|[Nn]ot related|[Uu]nrelated(?=[,.;]| to )|(?:shares?|sharing) (?:a|the|his|her) (?:sur|last |family )?name)\b")
#: Who has died leaves others of the name.
_DEAD = regexp(r"\b(?:died|dies|dead|deaths?|killed|murder\w*|drowned|funeral|buried|inquest|late husband|late wife|estate)\b")
_PROMOTED = regexp(r"\b[Pp]romot(?:ed|ion)\b")
#: A sentence about the person of the sentence before.
_OF_THE_PERSON = regexp(r"(?:He|She|His|Her)\b")
#: A premier of a province is no prime minister.
PROVINCE = regexp(r"\b(?:provinc\w+|territorial|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|Nova Scotia|British Columbia|Queensland|New South Wales|Tasmania|South Australia|Western Australia)\b")

def namesakes(doc: Document, person: Entity) -> bool:
    """Whether another person of the article has the family name, or the names of this one are two people's."""
    families = {fold(m.family or m.text).split()[-1] for m in person.mentions}
    if any(p is not person and any(fold(m.family or m.text).split()[-1] in families for m in p.mentions) for p in doc.names.people):
        return True
    return any(word + "s" in {t.text.lower() for t in doc.tokens} for word in families if len(word) > 2 and not word.endswith("s"))


def reconciled(doc: Document, person: Entity, sort: str, values: list[Claim]) -> bool:
    """Whether the text around the claims tells of a change, another time or two people; or the person held both offices."""
    kinds = {c.value for c in values}
    of_office = sort in ("office", "seat")
    held = _held(doc, person, kinds) if sort == "office" else None
    if held:
        return True
    if sort == "office" and len({fold(m.given or "") for m in person.mentions if m.full}) > 1:
        return True
    by_sentence: dict[Span, set[str]] = {}
    for c in values:
        by_sentence.setdefault(doc.sentence_at(c.span.start), set()).add(c.value)
    if sort != "party" and any(len(v) > 1 for v in by_sentence.values()) and not _in_a_clause(doc, sort, values):
        # A couple, a list, a joke.
        return True
    if kinds == {"king", "queen"} and all(len(c.mention.words) == 1 for c in values):
        # A king and a queen are not called by one given name.
        return False
    sentences = {doc.sentence_at(m.span.start) for m in person.mentions}
    if sort == "sex" and not any(m.full for m in person.mentions) and any(_OWN_KIN.search(s.of(doc.text)) for s in sentences):
        return True
    if sort == "sex" and not any(fold(c.mention.text) == fold(m.given or "") for c in values for m in person.mentions) and any(_DEAD.search(s.of(doc.text)) for s in {*sentences, *_led(doc, person)} - {doc.sentence_at(values[-1].span.start)}):
        # "Ms Tunstall ran the farm with him."
        return True
    if sort == "sex" and _NAMED_KIN.search(doc.text, values[0].span.start, values[-1].span.end):
        return True
    if sort == "office" and any(re.search(rf"\b{a} (?:and|is|was|or) (?:[\w’'-]+ ){{0,2}}{b}\b", doc.text, re.IGNORECASE) for a, b in permutations(map(re.escape, kinds), 2)):
        # "prime minister and foreign minister of the island state"
        return True
    gained = next((c for c in values if c.gained), None)
    if gained is not None:
        # "was sworn in as prime minister": what is said before it may be an older office; what is said behind it is not.
        if any(c.value != gained.value and c.span.start < gained.span.end for c in values):
            return True
        sentences -= {doc.sentence_at(gained.span.start)}
    if of_office:
        # "He goes to the interior ministry."
        between = Span(values[0].span.end, values[-1].span.start)
        sentences |= {s for s in doc.sentences_in(between) if _OF_THE_PERSON.match(doc.text, s.start)}
    if sort == "nation":
        return _naturalised(doc, values, kinds, sentences, {doc.sentence_at(c.mention.span.start) for c in values}, by_sentence)
    heads, ranks = kinds <= _HEADS, sort == "office" and all(CLASS_OF[k] == "rank" for k in kinds)
    if any(changes(doc, person, sort, kinds, s, heads, ranks) for s in sentences):
        return True
    if ranks and any(_PROMOTED.search(s.of(doc.text)) for s in _unnamed(doc)):
        return True
    times = _AGO if heads else _TIMES
    if of_office and any(times.search(_ITS_OWN.sub("", s.of(doc.text))) for s in by_sentence):
        return True
    if sort == "sex":
        return any(_UNRELATED.search(s.of(doc.text)) for s in sentences) or _named_later(person, values)
    return any(_KIN.search(s.of(doc.text)) for s in by_sentence)


def _unnamed(doc: Document) -> Iterator[Span]:
    """Sentences that name nobody: what they tell may be told of anybody."""
    return (s for s in doc.sentences if not any(m.kind == "person" for m in doc.names.mentions_in(s)))


def _led(doc: Document, person: Entity) -> Iterator[Span]:
    """The sentence right before the one that names a person first, if it names nobody: "A farmer has died. Mr Len Tunstall was 61."."""
    first = doc.sentence_at(person.mentions[0].span.start)
    return (s for s in _unnamed(doc) if 0 <= first.start - s.end <= 3)


#: What begins a clause that tells of something else than the clause before it.
_CLAUSE = regexp(r"\b(?:which|who|whom|that|when|where|while|whether|after|before|because|though|although|since|until|if|whose)\b[^;—–]*(?<!\band)(?<!\bor)(?<!\bas)(?<!\bto)(?<!\bfrom)(?<!\bthen)(?<!\bnow)(?<!\blater)(?<!\ban)(?<!\ba) $")
def _in_a_clause(doc: Document, sort: str, values: list[Claim]) -> bool:
    """Whether two claims of one sentence are of one person by their places: "Gov. Ann Lee signed the bill, which Mayor Lee had called rash"."""
    a, b = values[0], values[-1]
    if sort == "nation":
        return ITS_DEED.match(doc.text, b.span.end) is not None
    if sort not in ("office", "sex") or not a.mention.full or b.mention.full or len(values) != 2:
        return False
    return b.span.end <= b.mention.span.start <= b.span.end + 2 and _CLAUSE.search(doc.text, a.mention.span.end, b.span.start) is not None


def _named_later(person: Entity, values: list[Claim]) -> bool:
    """Whether the person's first full name comes with a title behind a surname with another: a judge, and a lawyer of that name."""
    full = person.first_full
    own = {c.value for c in values if c.mention is full}
    return bool(own) and any(c.value not in own and full is not None and c.span.start < full.span.start and c.mention.block == "paragraph" for c in values)


#: Where somebody was born, or for whom somebody plays: it explains no other nation where it is one of the two that are claimed.
_ROOTS = regexp(r"\b(?:born(?: and (?:raised|bred|brought up))? (?:in|at|near)|raised in|represent(?:s|ed) (?:the )?|(?:played|plays|run|ran|runs|competed|competes|raced|races)(?: \w+ times)? for|grew up in) ((?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w-]+)?)", re.IGNORECASE)


def _naturalised(doc: Document, values: list[Claim], kinds: set[str], sentences: set[Span], by_name: set[Span], by_sentence: dict[Span, set[str]]) -> bool:
    """Whether the text tells how one person came to two nations."""

    def bare(found: re.Match[str]) -> str:
        rows = doc.knowledge.places(found[1]) or doc.knowledge.places(found[1].split()[0])
        return "" if {_country(r) for r in rows} & kinds else found[0]

    told = [_ROOTS.sub(bare, s.of(doc.text)) for s in sentences | set(by_sentence)]
    roots = {n for s in sentences | set(by_sentence) for f in _ROOTS.finditer(s.of(doc.text)) for r in doc.knowledge.places(f[1]) if (n := _country(r)) in kinds}
    claimed = {w for c in values for w in c.span.of(doc.text).split()}
    if len(roots) > 1 or any(CHANGES["nation"].search(s) or _from_elsewhere(s, claimed) for s in told):
        return True
    return any(_KIN.search(s.of(doc.text)) for s in by_sentence if s in by_name)


def _from_elsewhere(sentence: str, claimed: set[str]) -> bool:
    """Whether a place or a people stands beside a word of origin: "his parents left Tunis", not "named after her grandmother"."""
    for f in ORIGIN.finditer(sentence):
        words = _CAPITAL.findall(sentence[max(f.start() - 25, 0) : f.start()]) + _CAPITAL.findall(sentence[f.end() : f.end() + 45])
        if not claimed.issuperset(words):
            return True
    return False


_CAPITAL = regexp(r"(?<![.?!“”] )(?<!^)\b[A-Z][\w-]+")


def _country(row: Location) -> str:
    """The country that a place is or lies in."""
    return row.name if a_nation(row) else row.country


def _held(doc: Document, person: Entity, kinds: set[str]) -> bool | None:
    """Whether a known person has held more than one of the offices: None where nothing is known, or of what time the article speaks.

    Of who holds one at the day of the article, the other is not said without a word of its time.
    """
    if person.row is None:
        return None
    held = [(fold(o.title), o) for o in person.row.offices]
    which = {k: [o for title, o in held if title == k or title.startswith(k + " ")] for k in kinds}
    if sum(map(bool, which.values())) < 2:
        return None
    day = doc.metadata.date
    if day is None or len(kinds) != 2:
        return True
    now = [k for k, rows in which.items() if any(o.start and o.start.high <= day and (o.end is None or o.end.low >= day) for o in rows)]
    return len(now) != 1
