"""Two values that exclude each other, told of one person: what speaks for a slip, and what for another reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from newslint.checks._scales import Case
from newslint.checks.names._cast import GENERAL, PLACES, Cast
from newslint.checks.names._changes import BY_LAW, CHANGES, FICTION, ORIGIN
from newslint.checks.names._clauses import after_quotation, tied
from newslint.checks.names._offices import CLASS_OF, party
from newslint.checks.names._people import Claim, Meant, Person
from newslint.checks.names._phrases import Phrase
from newslint.checks.names._roles import Role, apart, one_calling, plain, related
from newslint.document import Document
from newslint.knowledge.rows import Person as Known
from newslint.layers.names.people import KIN, ROLES, sex_of_noun
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.source import Span


class Conflict(NamedTuple):
    """Two claims of one person, the later-read one first; how surely they exclude each other; and what speaks for and against a slip."""

    person: Person
    one: Claim
    other: Claim
    sure: int
    evidence: tuple[str, ...]


#: Told or not, a change of the kind explains two values.
_SORTS = {"party": "party", "nation": "nation", "serves": "nation", "sex": "sex", "seat": "seat"}
_CHANGE = regexp(
    r"\b(?:former|formerly|previously|once|later|now|then|until|ex|used to|promot\w+|became|become|becomes|becoming|turned|switch\w*|mov(?:e|ed|es|ing) (?:up|down|to|from)|join(?:ed|s|ing)?|left|retir\w+|"
    r"career|earlier|began|started|trained as|qualified as|both|dual|also|as well as|doubl\w+|sometimes|ago|since retired|"
    r"on loan|loan|transfer\w*|sign(?:ed|s|ing)|mistak\w+|misidentif\w+|correction|wrongly|play(?:s|ed) the|role of|elected|appointed|succeed\w*|replac\w+|sworn|nam(?:ed|ing)|born|raised|citizen\w*)\b",
    re.IGNORECASE,
)
_TIMES = regexp(r"\b(?:[Ii]n|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|[Oo]f) (?:19|20)\d\d\b|\b(?:years|decades|months) (?:ago|earlier|later)\b|\bat the time\b")
_WHICH = regexp(r", (?:who|whose|whom) ")
#: Which one is meant: "the rescue pilot who looked for him".
_DATELINE = regexp(r"[A-Z][\w ]+,?(?: \w+ \d+)?(?: \([^)]*\))? [–—-] ")
_ONE_WHO = regexp(r" (?:in (?:him|her)\b|who|whose|whom|known as)\b| (?:named|called) (?:as )?(?=[A-Z“\"‘'])")
#: "Kiprugut led, and the Ethiopian still had enough": another clause may take the same person up.
_NEXT_CLAUSE = regexp(r"(?:, (?:and|but|so)|;)(?: it (?:was|took)(?: [\w ]{0,24}(?:before|until))?)? $")
_AGE = regexp(r"\b(?:\d\d-year-old|teenage[rd]?|pensioner)\b")
#: Who run against each other.
_CONTESTANTS = frozenset("candidate nominee challenger contender rival hopeful opponent incumbent".split())
#: "the Emir of Qatar": a phrase that needs nobody to be known
_OF_NAME = regexp(r" (?:of|for) (?:the )?[A-Z]")
#: Where he stands: "the minister across the road".
_BESIDE = regexp(r" (?:across|next|opposite|beside|behind|down|up|in the|at the|on the|from the) ")
_WHERE = regexp(r" (?:of|from|at|in|across|next|behind|beside|on|with|for|there|to) ")
_DEAD = regexp(r"\b(?:died|dies|dead|deaths?|killed|murder\w*|drowned|funeral|buried|inquest)\b")
_IS_SOMEBODY = regexp(r"(?: now)? (?:is|was) (?:an?|the|his|her|its|[A-Z])")
_AND_ROLE = regexp(r",? (?:and|or) (?:an? |the )?[a-z-]+(?: [a-z]+)?(?= |[.,])")

def cases(doc: Document) -> Iterator[Case[Conflict]]:
    """Every two values that exclude each other and may be told of one person."""
    if not doc.text.strip():
        return
    cast = Cast(doc)
    for found in (*_of_names(doc, cast), *_of_descriptions(doc, cast)):
        yield Case(found.one.span, [(found, found.evidence)])


def _of_names(doc: Document, cast: Cast) -> Iterator[Conflict]:
    for person in filter(lambda p: p.name, cast.people.values()):
        best: dict[tuple[Span, Span], Conflict] = {}
        shared = bool(person.name) and (sum(p.name.split()[-1] == person.name.split()[-1] for p in cast.people.values() if p.name) > 1 or _plural(doc, person.name))
        for a, b in combinations(sorted({c for c in person.claims if c.how != "place"}, key=lambda c: (c.span, c.role, c.how)), 2):
            late = not cast.body(a.sentence) and cast.body(b.sentence)  # a headline is written after the text
            sure = apart(b.role, a.role) if late else apart(a.role, b.role)
            if (a.role.scale != b.role.scale and not (sure > 1 and a.how == b.how == "title")) or not sure or a.span == b.span or (shared and not (a.full and b.full)):
                continue
            if a.role.scale == "of" and a.sentence == b.sentence and not {",", ";"} & set(doc.text[min(a.span.end, b.span.end) : max(a.span.start, b.span.start)]):
                continue  # "a Kurdish exchange student at Edinburgh University"
            if a.role.scale == "office" and CLASS_OF.get(a.role.value) == CLASS_OF.get(b.role.value) == "rank" and _PROMOTED.search(doc.text):
                continue
            if (b.how == "gained" and b.role.scale != "seat") or ("left" in (a.how, b.how) and cast.body(a.sentence) == cast.body(b.sentence)) or _explained(doc, person, a, b):
                continue
            evidence = _named(doc, cast, person, a, b, sure)
            found = Conflict(person, b, a, sure, evidence)
            key = (a.span, b.span)
            if key not in best or best[key].sure < sure:
                best[key] = found
        yield from best.values()


_UNRELATED = regexp(r"\b(?:namesakes?|[Nn]o relation|[Nn]ot related|[Uu]nrelated(?=[,.;]| to ))\b")


def _explained(doc: Document, person: Person, a: Claim, b: Claim) -> bool:
    """Whether one person bears both, or two people share a name."""
    if any(FICTION.search(doc.text, *doc.sentences[n]) for n in {a.sentence, b.sentence, *(n for n, _ in person.seen)}) or any(doc.corrects(doc.sentences[c.sentence]) for c in (a, b)):
        return True
    years = [set(_YEAR.findall(doc.sentences[c.sentence].of(doc.text))) for c in (a, b)]
    if a.sentence != b.sentence and all(years) and years[0].isdisjoint(years[1]) and not any(re.search(r"\bsince (?:19|20)", doc.sentences[c.sentence].of(doc.text)) for c in (a, b)):
        return True
    seen = [doc.sentences[n] for n in {n for n, _ in person.seen}]
    told = {found[0] for s in seen for found in _TOLD_CHANGE.finditer(doc.text, *s)} if a.how != "gained" and a.role.scale != "sex" else set()
    if told and not (told == {"sworn in"} and any(_ANOTHER_TERM.search(doc.text, *s) for s in seen)):
        return True
    if a.role.scale == "sex" and not doc.text.startswith(" Justice ", b.span.end) and _a_relative(doc, person, _odd(doc, person, a, b)):
        return True
    if "home" in (a.how, b.how) and any(p.search(doc.text, *doc.sentences[n]) for n, _ in person.seen for p in (ORIGIN, CHANGES["nation"])):
        return True
    if a.how == "gained" and re.match(r" \w+(?: \w+)? had\b", doc.text[b.span.end : b.span.end + 40]):
        return True
    if {a.role.value, b.role.value} & {"king", "queen"} and b.role.value in ("prince", "princess") and not a.how == b.how == "title":
        return True
    if a.role.scale == "sex" and any(c.sentence == d.sentence for c in person.claims if c.role == a.role for d in person.claims if d.role == b.role):
        return True  # a couple
    if any(c.how == "was" and _BEFORE_THAT.search(doc.text, *doc.sentences[c.sentence]) for c in (a, b)):
        return True
    if a.role.scale == "office" and any(_OF_BODY.search(doc.text, max(c.span.start - 12, 0), c.span.start) for c in (a, b)):
        return True
    if a.role.scale == "office" and _held(doc, person, {a.role.value, b.role.value}):
        return True
    if any(_UNRELATED.search(doc.text, *doc.sentences[n]) for n, _ in person.seen) or (a.role.scale == "sex" and b.full and not a.full):
        return True
    for c, d in ((a, b), (b, a)):
        one, two = c.span.of(doc.text), d.span.of(doc.text)
        if re.search(rf"\b{re.escape(one)},? (?:and|&|/|or|is|was) (?:[\w’'-]+ ){{0,2}}{re.escape(two)}", doc.text, re.IGNORECASE):
            return True
    return False


#: A change that leaves no doubt.
_TOLD_CHANGE = regexp(
    r"\b(?:cross(?:ed|es|ing) the (?:floor|aisle)|across the aisle|switched (?:parties|party|sides|from|to)|defected|(?:took|takes|taking) the oath|sworn in(?! for (?:an?|another|his|her) (?:\w+ )?term)|elected pope|stripped of|demoted|(?:was|were|been|being|be|,|just|since) promoted|promoted (?:to|from|him|her|on|in)|"
    r"as (?:he|she) (?:became|now is|then was)|who (?:has )?(?:since )?bec(?:ame|omes?) (?:an? |the )?(?!(?:more|less|very|so|too|close|known|famous|popular|ill|rich|\w+ly|\w+ed|(?:close )?(?:friend|ally|face|symbol|target|critic)s?)\b|.{0,40}\b(?:youngest|oldest|first)\b)|became an? (?:Democrat|Republican|Conservative|independent)|succeed(?:s|ed|ing) (?:him|her)self|as [\w ]{1,40} still calls? (?:him|her))\b"
)
#: Who goes on in office is sworn in again.
_ANOTHER_TERM = regexp(r"\bre-?elected\b|\b(?:won|wins|winning) (?:another|(?:an?|his|her) (?:second|third|\w+th|final|new)) (?:[\w-]+ )?term\b")
#: "OPEC president": ministers preside over such bodies in turn.
_OF_BODY = regexp(r"\b(?!US |UK |UAE |DRC )[A-Z]{3,}(?:[’']s)? $")
_BEFORE_THAT = regexp(r"\b(?:[Bb]efore|[Pp]reviously|[Uu]ntil|[Ee]arlier|[Tt]hen|[Oo]nce|[Ff]ormerly|(?:years|months|decades) ago)\b")
def _odd(doc: Document, person: Person, a: Claim, b: Claim) -> Claim:
    """Which of two titles goes against somebody's first name; the later one where the name does not tell."""
    sex = doc.knowledge.sex_of(person.name.split()[0]) if " " in person.name else ""
    return a if sex and (sex == "m") == (b.role.value == "Mr") else b


def _a_relative(doc: Document, person: Person, late: Claim) -> bool:
    """Whether who is Mr here and Ms there may be two: the son who was told of before, "Mr Lee, her husband", "Ms Tan founded it with her husband"."""
    kin = _HIS_KIN if late.role.value == "Mr" else _HER_KIN
    first = doc.sentences[max(min(n for n, _ in person.seen) - 1, 0)].start
    if any(not (doc.in_quotation(Span(*f.span())) and f.start() > doc.sentences[late.sentence].start) for f in kin.finditer(doc.text, first, late.span.start)) or re.match(rf"\W*[\w’'-]+(?: [\w’'-]+)?, (?:his|her) {kin.pattern}", doc.text[late.span.end : late.span.end + 70]):
        return True
    for c in person.claims:
        own, theirs = ("her", _HIS_KIN) if c.role.value == "Ms" else ("his", _HER_KIN)
        if c.role.scale == "sex" and re.search(rf"\b{own} (?:\w+ )?{theirs.pattern}", doc.sentences[c.sentence].of(doc.text), re.IGNORECASE):
            return True
    return False


_YEAR = regexp(r"\b(?:19|20)\d\d\b")


def _held(doc: Document, person: Person, kinds: set[str]) -> bool:
    """Whether a known person has held two offices, and the day of the article does not tell which of them it speaks of."""
    row = doc.names.entities[person.entity].row if person.entity >= 0 else None
    if not isinstance(row, Known):
        return False
    held = [(fold(o.title), o) for o in row.offices]
    which = {k: [o for title, o in held if title == k or title.startswith(k + " ")] for k in kinds}
    if sum(map(bool, which.values())) < 2:
        return False
    day = doc.metadata.date
    return day is None or sum(any(o.start and o.start.high <= day and (o.end is None or o.end.low >= day) for o in rows) for rows in which.values()) != 1


_COMES_TO = "sworn in|sworn|elected|named|became|become|becomes|becoming|appointed|promoted|installed|takes? over|took over|rose|risen|moved|moves|goes|went|made|chosen|picked|nominated|nominee|race|run|running|ran|candidate|bid|before he was|before she was|began as|started as"


def _values(doc: Document, a: Claim, b: Claim) -> list[str]:
    """The nouns by which two values would be told of: "governor", "senator"."""
    words = {c.role.value.split()[-1] for c in (a, b)}
    return [w for w in words if len(w) > 3] if len(words) > 1 else [c.role.value.split()[0] for c in (a, b)]


_PROMOTED = regexp(r"\b[Pp]romot(?:ed|ion|es)\b|\b[Mm]ade (?:him|her)self\b|\bbec(?:ame|omes?) (?:a )?(?:Capt|captain|general|Maj|Sgt|Lt|Col)")
_HIS_KIN = regexp(r"\b(?:husband|sons?|brothers?|father|nephew|uncle|grandson|(?<!, a )widower|fiancé|grandfather|stepfather|stepson|couple|spouses?|partner|cousin|married)\b|\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|two|three|[a-z]+[’']s?) (?:[a-z]+ )?(?:children|parents|twins|siblings|family(?! (?:living|who|next door|upstairs|downstairs)))\b")
_HER_KIN = regexp(r"\b(?:wife|daughters?|sisters?|mother|niece|aunt|granddaughter|(?<!, a )widow|fiancée|grandmother|stepmother|stepdaughter|couple|spouses?|partner|cousin|married)\b|\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|two|three|[a-z]+[’']s?) (?:[a-z]+ )?(?:children|parents|twins|siblings|family(?! (?:living|who|next door|upstairs|downstairs)))\b")


def _plural(doc: Document, name: str) -> bool:
    """Whether several people bear a name: "the Smiths"."""
    word = name.split()[-1]
    return len(word) > 2 and not word.endswith("s") and re.search(rf"\b{re.escape(word)}s\b(?![’'])", doc.text) is not None


def _named(doc: Document, cast: Cast, person: Person, a: Claim, b: Claim, sure: int) -> tuple[str, ...]:
    text = doc.text
    sentences = [doc.sentences[n] for n in sorted({a.sentence, b.sentence}) if not (n == a.sentence != b.sentence and a.how == "gained") and all(c.how not in ("holds", "left") for c in (a, b) if c.sentence == n)]
    seen = {n for n, _ in person.seen}
    others = [doc.sentences[n] for n in seen if n not in (a.sentence, b.sentence)]
    sort = _SORTS.get(a.role.scale, "office")
    out: dict[str, int | bool] = {"named": 1, f"sure{sure}": 1, f"scale:{a.role.scale}": 1}
    for c in (a, b):
        out[f"how:{c.how}"] = out.get(f"how:{c.how}", 0) + 1
    out["change here"] = any(CHANGES[sort].search(text, *s) is not None for s in sentences)
    out["change elsewhere"] = any(CHANGES[sort].search(text, *s) is not None for s in others)
    out["words of change here"] = any(_CHANGE.search(text, *s) is not None for s in sentences)
    out["words of change elsewhere"] = any(_CHANGE.search(text, *s) is not None for s in others)
    out["time here"] = any(_TIMES.search(text, *s) is not None for s in sentences)
    out["one sentence"] = a.sentence == b.sentence
    out["together"] = any(
        c.sentence == d.sentence and c.span != d.span for c in person.claims if c.role == a.role for d in person.claims if d.role == b.role
    ) and a.sentence != b.sentence
    out["no given name"] = a.role.scale == "sex" and not any(c.full for c in person.claims)
    out["new title late"] = b.sentence - a.sentence > 4
    out["joined"] = a.sentence == b.sentence and re.fullmatch(r",? (?:and|&|/|or)(?: an?| the)? (?:[\w’'-]+ ){0,3}", text[a.span.end : b.span.start]) is not None
    out["unnamed"] = not person.name
    out["heading"] = not cast.body(a.sentence) or not cast.body(b.sentence)
    out["origin"] = sort == "nation" and any(ORIGIN.search(text, *s) is not None for s in (*sentences, *others))
    out["again"] = sum(1 for c in person.claims if c.role in (a.role, b.role) and c.span not in (a.span, b.span)) > 0
    out["another bears"] = "holds" not in (a.how, b.how) and any(p is not person and any(c.role.scale == b.role.scale and related(c.role, b.role) for c in p.claims) for p in cast.people.values())
    out["change to"] = any(re.search(rf"\b(?:{_COMES_TO})\b[^.;]{{0,50}}\b{re.escape(w)}\b", text, re.IGNORECASE) is not None for w in _values(doc, a, b))
    out["since here"] = any(re.search(r"\bsince (?:(?:19|20)\d\d|[A-Z])", text[s.start : s.end]) is not None for s in sentences)
    out["surname only"] = a.role.scale == "sex" and not any(c.full for c in person.claims) and " " not in person.name
    out["dead"] = a.role.scale == "sex" and _DEAD.search(text) is not None
    out["bare"] = a.how == b.how == "title"
    return tuple(name for name, n in out.items() for _ in range(n))


_TYPICAL = regexp(r"\b(?:average|typical|median|mean|ordinary|usual|ideal|model|would-be)\b", re.IGNORECASE)


def _of_descriptions(doc: Document, cast: Cast) -> Iterator[Conflict]:
    for meant in cast.meant:
        if _TYPICAL.search(doc.text, max(meant.phrase.start - 12, 0), meant.phrase.span.end):
            continue  # "the average groom" is nobody
        if BY_LAW.search(doc.text, doc.sentences[meant.sentence].start, meant.phrase.start):
            continue  # whoever may hold the office
        for told in meant.phrase.told:
            if (found := _contradicted(doc, cast, meant, told.role, told.span)) is not None:
                yield found


def _supported(doc: Document, cast: Cast, meant: Meant, role: Role, span: Span) -> bool:
    """Whether somebody or something else of the article has the value, so that the phrase may be that one's."""
    def same(other: Role) -> bool:
        if {other.scale, role.scale} <= {"nation", "serves"}:
            return other.value == role.value
        return other.scale == role.scale and related(other, role)

    heading = not cast.body(meant.sentence)
    for p in cast.people.values():
        if any(same(c.role) and c.span != span for c in p.claims):
            return True
    for _, phrase in cast.phrases:
        if phrase.span == meant.phrase.span or (phrase.definite and phrase.span not in cast.linked and phrase.span.of(doc.text).lower() == meant.phrase.span.of(doc.text).lower() and not phrase.plural and not heading and not (phrase.start < meant.phrase.start and _OF_NAME.match(doc.text, phrase.span.end))):
            continue
        if any(same(t.role) and t.span != span for t in phrase.told) and (heading or not (phrase.definite and not phrase.plural and phrase.span not in cast.linked) or any(t.role.scale == "serves" != role.scale for t in phrase.told)):
            return True
    return False


def _told_elsewhere(doc: Document, meant: Meant, role: Role, span: Span, other: Claim) -> str:
    """Whether a nation, a place or a word of the value stands anywhere else in the article ("told elsewhere", with what it has to do with somebody "explained"), or a town of the nation ("set there")."""
    town = ""
    if role.scale in ("nation", "serves", "posted"):
        rows = doc.knowledge.places(role.value)
        forms = {role.value, *(w for r in rows if r.name == role.value for w in (*r.demonyms, *r.variants))}
        town = "set there" if any(m.kind == "place" and m.span.start not in range(*span) and any(r.country == role.value for r in doc.knowledge.places(m.text)) for m in doc.names.mentions) else ""
    elif role.scale == "of":
        forms = {w for w in role.value.split() if len(w) > 3 and w not in ("University", "City", "United", "Town", "County", "State")}
    elif role.scale == "party" or role.scale in ("agency", "service", "make"):
        forms = {span.of(doc.text), role.value}
    else:
        own = [w for w in plain(span.of(doc.text)) if w not in plain(other.span.of(doc.text))] or plain(span.of(doc.text))
        forms = {own[0][: max(len(own[0]) - 3, 4)]}
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(forms)))})", re.IGNORECASE)
    again = [Span(*m.span()) for m in re.finditer(rf"\bthe {re.escape(meant.phrase.span.of(doc.text))}", doc.text, re.IGNORECASE)]
    for f in pattern.finditer(doc.text):
        if span.start <= f.start() < span.end or any(s.contains(Span(f.start(), f.start() + 1)) for s in again):
            continue
        if role.scale == "nation" and _DATELINE.match(doc.text, f.start()) and f.start() - doc.block_at(f.start()).span.start < 40:
            town = "set there"
            continue
        if role.scale == "nation" and ORIGIN.search(doc.text, *doc.sentence_at(f.start())):
            return "explained"  # "plays for New Zealand"
        return "told elsewhere"
    return town


def _contradicted(doc: Document, cast: Cast, meant: Meant, role: Role, span: Span) -> Conflict | None:
    phrase, number = meant.phrase, meant.sentence
    if _supported(doc, cast, meant, role, span) or doc.corrects(doc.sentences[number]):
        return None
    heading = not cast.body(number)
    before = [p for p in cast.people.values() if p.seen and (heading or any((s < number or (s == number and at < phrase.start)) and cast.body(s) for s, at in p.seen)) and not _unfit(p, phrase)]
    against: list[tuple[Person, Claim]] = []
    open_: list[Person] = []
    out_: list[Person] = []
    for p in before:
        other = max((c for c in p.claims if apart(c.role, role) and c.span != span and c.how not in ("place", "home")), key=lambda c: apart(c.role, role), default=None)
        if other is not None and (span.end == phrase.span.end or _same_craft(p, phrase)):
            against.append((p, other))
        elif other is not None or any(c.how in ("place", "home") and apart(c.role, role) for c in p.claims) or _apart_otherwise(p, phrase, role):
            out_.append(p)
        else:
            open_.append(p)
    if span.end < phrase.span.end and _BESIDE.match(doc.text, phrase.span.end):
        return None
    if role.scale == "of" and not doc.knowledge.places(role.value):
        against = [x for x in against if x[1].how != "deed"]  # "Spurs" are Tottenham
    if not against or (_ONE_WHO.match(doc.text, phrase.span.end) and not doc.text.endswith(("it was ", "It was "), 0, phrase.start)) or phrase.undone or not cast.reader.complete(phrase):
        return None
    here = doc.sentences[number]

    def last(p: Person) -> tuple[int, int]:
        return max([x for x in p.seen if x[0] < number or (x[0] == number and x[1] < phrase.start)] or [p.seen[0]])

    if any(phrase.head in p.nouns for p, _ in against) and (phrase.head == "teenager" or phrase.head.endswith("old")):
        open_ = [p for p in open_ if phrase.head in p.nouns]
    strength = max(apart(c.role, role) for _, c in against)
    against = [x for x in against if apart(x[1].role, role) == strength]
    same = [x for x in against if x[0].id in meant.same]
    if same and span.end < phrase.span.end:
        # An 81-year-old man who waited for an ambulance is not the MP.
        open_ = [p for p in open_ if p.name or not p.nouns or not all(n in GENERAL or n.endswith("old") for n in p.nouns)]
    person, other = max(same or against, key=lambda x: (bool(x[0].name), last(x[0])))
    in_sentence = any(s == number for s, at in person.seen if at < phrase.start)
    distance = number - last(person)[0]
    if in_sentence and not heading and not (role.scale in ("nation", "party") and _NEXT_CLAUSE.search(doc.text, here.start, phrase.start)):
        return None
    if role.scale == other.role.scale == "nation" and distance == 1 and _RIVAL.match(doc.text, other.span.end):
        return None  # "rejected an offer from Dutch rival Roe. The British brewer": whose rival it is
    if role.scale == other.role.scale == "nation" and 0 < number - other.sentence <= 2 and _BEATEN.search(doc.text, doc.sentences[other.sentence].start, other.span.start) and any(p is _subject(doc, cast, other.sentence) for p in open_):
        return None  # "Roe reached the final with a win over Spain's Ana Paz. Victory would give the Czech a title": the winner
    nearer = [p for p in open_ if last(p) > last(person)]
    first_before = _subject(doc, cast, number - 1)
    opens = phrase.start == here.start
    if role.scale in ("nation", "party", "of") and not heading and opens and distance == 1 and any(p is first_before for p in open_):
        return None  # "Carlos should go to jail for life, a French prosecutor says. The Venezuelan"
    if nearer and role.scale in ("nation", "party", "of") and not heading and not tied(doc, phrase, span, other) and not (first_before is person and (opens or after_quotation(doc, here, phrase.start))) and any(number - last(p)[0] <= 1 for p in nearer):
        return None
    place = role.scale in PLACES and not (role.scale == "office" and CLASS_OF.get(role.value) == "rank")
    untitled = not cast.body(other.sentence) and not any(c.role.scale == role.scale and cast.body(c.sentence) for c in person.claims)
    if phrase.span.of(doc.text) == "judge" and role.scale in ("office", "side"):
        return None  # every trial has one
    said = role.scale == "serves" and bool(same) and after_quotation(doc, here, phrase.start) and not _told_elsewhere(doc, meant, role, span, other)  # "the Nigeria coach said", of Ghana's
    if place and role.scale != "position" and not heading and not untitled and not said and not _said_next(cast, person, number):
        return None
    sure = apart(other.role, role)
    near_open = [p for p in open_ if any(number - 3 <= s <= number for s, _ in p.seen)]
    tail = doc.text[phrase.span.end : phrase.span.end + 12]
    out = {
        "meant": True, f"sure{sure}": True, f"m scale:{role.scale}": True,
        "one against": len(against) == 1, "two against": len(against) > 1, "no open": not open_, "one open": len(open_) == 1, "many open": len(open_) > 1,
        "open nearer": bool(nearer), "near open": bool(near_open), "two near open": len(near_open) > 1, "same noun": bool(same),
        "role noun": phrase.head in ROLES, "in sentence": in_sentence, "next sentence": distance == 1, "far": distance > 3, "alone": len(before) == 1 and not heading, "heading": heading,
        "where": _WHERE.match(doc.text, phrase.span.end) is not None, "which": _WHICH.match(doc.text, phrase.span.end) is not None, "place": place and role.scale != "position", "a position": role.scale == "position", "aged": _AGE.search(doc.text, *phrase.span) is not None, "untitled": untitled, "contestant": phrase.head in _CONTESTANTS, "it was": doc.text[:phrase.start].endswith(("it was ", "It was ")),
        "subject before": first_before is person, "unnamed": not person.name, "change": any(_CHANGE.search(doc.text, *doc.sentences[n]) is not None for n in {number, other.sentence}),
        "said next": _said_next(cast, person, number), "opens": phrase.start - here.start < 3, "possessive": tail[:2] in ("’s", "'s"),
        "intro claim": other.how == "intro", "modifier": span.end < phrase.span.end, "head": span.end == phrase.span.end, "others out": bool(out_),
        "cross": other.role.scale != role.scale, "is somebody": _IS_SOMEBODY.match(doc.text, phrase.span.end) is not None, "with": _AND_ROLE.match(doc.text, phrase.span.end) is not None,
        "taken": other.how == "taken", "weak claim": other.how in ("own", "deed", "as"), "cast of one": sum(1 for p in cast.people.values() if p.name) <= 1,
        "change told": CHANGES[_SORTS.get(role.scale, "office")].search(doc.text, here.start, here.end) is not None,
        "person plural": any(ph.plural and ph.head == phrase.head for _, ph in cast.phrases),
        "owned": person.owned, "of another": re.match(r" (?:of|in|from|at|on|for) (?:an?|another|one|some|any)\b", doc.text[phrase.span.end : phrase.span.end + 16]) is not None,
        "tied": tied(doc, phrase, span, other), "named after": any(s == number and at > phrase.start for s, at in person.seen),
        "told in sentence": sum(1 for p in cast.people.values() if any(s == number for s, _ in p.seen) and p is not person) > 0,
    }  # fmt: skip
    told = _told_elsewhere(doc, meant, role, span, other)
    if told == "explained":
        return None
    if told:
        out[told] = True
    return Conflict(person, Claim(role, span, "meant", number), other, sure, tuple(name for name, holds in out.items() if holds))


#: Behind these stands whom somebody beat or met.
_BEATEN = regexp(r"\b(?:(?:win|wins|victory|success|triumph|defeat|rout|thrashing|lead) (?:over|against|of)|over|past|against|beat|beats|beating|beaten|defeated|defeating|defeats|edged|edging|thrashed|downed|outlasted|overcame|overcoming|ousted|ousting|eliminated|dispatched|dismissed) (?:the |world number \w+ |[a-z-]+ ){0,4}\Z")
#: Who has such a one is another.
_RIVAL = regexp(r" (?:[a-z-]+ )?(?:rival|competitor|partner|counterpart|opponent|challenger|suitor|bidder|parent|owner|subsidiary|peer)s?\b")


def _subject(doc: Document, cast: Cast, number: int) -> Person | None:
    """Who is spoken of first in a sentence."""
    near = [(min(at for s, at in p.seen if s == number), p.id) for p in cast.people.values() if any(s == number for s, _ in p.seen)]
    return cast.people[min(near)[1]] if near else None


def _said_next(cast: Cast, person: Person, number: int) -> bool:
    here = {p.id for p in cast.people.values() if any(s == number + 1 for s, _ in p.seen)}
    return here == {person.id}


def _unfit(p: Person, phrase: Phrase) -> bool:
    sex = sex_of_noun(phrase.head) if phrase.head in GENERAL | KIN or phrase.head.endswith("woman") else ""
    return bool(sex and p.sex and sex != p.sex)


def _same_craft(p: Person, phrase: Phrase) -> bool:
    """Whether a phrase may be a person's for its noun: "the Romanian conductor" is not the pianist."""
    special = {n for n in p.nouns if n not in GENERAL and not n.endswith("old") and not party(n)}
    roles = [t.role for t in phrase.told if t.span.end == phrase.span.end]
    akin = any(related(c.role, r) for r in roles for c in p.claims if c.role.scale == r.scale and not phrase.span.start <= c.span.start < phrase.span.end)
    return phrase.head in GENERAL or phrase.head in p.nouns or not special or akin or not roles or any(one_calling(phrase.head, n) for n in special)


def _apart_otherwise(p: Person, phrase: Phrase, role: Role) -> bool:
    """Whether a person is something else than the phrase says, or has another noun where the phrase has a special one."""
    for t in phrase.told:
        if any(apart(c.role, t.role) for c in p.claims):
            return True
    special = {n for n in p.nouns if n not in GENERAL and n not in ("sister",)}
    if phrase.head in GENERAL or role.scale in ("nation", "party", "of", "year", "hand"):
        return False
    return bool(special) and phrase.head not in p.nouns
