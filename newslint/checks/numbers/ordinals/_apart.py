"""What tells occasions near an ordinal from those that it counts: they are others', of another deed or place, or it is itself one of their row.

Figures near an ordinal are of something else until the sentence says otherwise. Each of these is a sign in grammar that they are.
"""

from __future__ import annotations

import re

from newslint.checks.numbers.ordinals._claim_cues import ONLY_ANOTHER
from newslint.checks.numbers.ordinals._claimed import Scope, tail
from newslint.checks.numbers.ordinals._earlier_one import another_ones
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._firsts import no_other_first, of_its_people
from newslint.checks.numbers.ordinals._grammar import named_otherwise
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._others import Item, Others
from newslint.checks.numbers.ordinals._pronouns import another_person
from newslint.checks.numbers.ordinals._recited import of_a_sort
from newslint.checks.numbers.ordinals._tellings import arguments
from newslint.checks.numbers.ordinals._told import counted_up, subjects
from newslint.layers.names.people import human
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp

_THE = regexp(r"\b[Tt]he \Z")
#: "Of magnitude 6 or more".
_MEASURED = regexp(r"\bor (?:more|over|above|higher|greater|bigger|larger|stronger|better|less|fewer|under|below|lower)\b|\b(?:above|over|below|under|at least|more than|less than) [$£€]?\d")
#: "Its second shop in Leeds", "her third title at Rome".
_PLACE = regexp(r" (?:in|at|on|to) (?:the )?(?!\w*day\b)(?P<name>[A-ZÀ-Þ][\w’'-]*)")
#: Says that what is told is of the kind, whatever its words.
_UP = frozenset(("also", "earlier", "the others", "the same", "counted up", "tied colon", "tied previous", "tied rest", "tied only other"))
_OBJECT = regexp(r"\b(?:there|so|it|one|them|again)\b")
#: The row has the numbered one in it.
_WITH_NOW = regexp(r"\b(?:now|this time)\b")
_PERFORMERS = frozenset("duo trio quartet quintet sextet septet octet pair threesome foursome".split())
_PLURAL_OWNERS, _HIS, _HER = ("their", "our", "pair", "couple", "duo"), ("his",), ("her",)


def apart(claim: Claim, o: Others, counted: Scope, found: set[str]) -> bool:
    """Whether occasions are of something else than what an ordinal counts, given what is seen of them."""
    text, first = claim.doc.text, o.items[0]
    if in_a_row(claim) or _referred(claim, o) or _ordinal_between(claim, o) or _counted_as_others(claim, o):
        return True
    if _many_a_day(claim, o) or any(_measured_from(text, i) for i in o.items) or all(_DECADE.search(i.at.of(text)) for i in o.items):
        return True  # "up 16% on June of last year", "the boom of the 1950s and 1960s"
    if claim.n == 1 and (another_ones(claim, first.sentence) or no_other_first(claim, o) or ("none its deed" in found and (claim.form == "never" or not found & (_UP - {"also"})))):
        return True
    if first.apart == 0 and first.at.start > claim.end and ONLY_ANOTHER.search(text, claim.end, first.at.start):
        return True  # "brought her a second prize; only Roe, honoured in 1958 and 1970, had won it twice"
    if (m := _MEASURED.search(tail(claim))) and m.group() not in first.sentence.of(text):
        return True
    if any(_of_another_object(claim, i, found) or any(of_a_sort(claim, i.parse, k) for k in i.clause) for i in o.items):
        return True
    if first.when is None:
        return False
    if any(_elected_to_another(claim, i) or _at_another_event(claim, i) or any(another_person(claim, i.apart, i.parse, k) for k in subjects(i)) for i in o.items):
        return True
    if claim.n == 1:
        return (bool(first.apart) and not of_its_people(claim, first.sentence)) or _of_the_beaten(claim, first) or _one_of_many(claim, first) or (bool(first.apart) and named_otherwise(first.parse, first.verb, claim.sentence.of(text)))
    if claim.form == "time" and first.apart and (_to_another_place(claim, first) or named_otherwise(first.parse, first.verb, claim.sentence.of(text))):
        return True
    if claim.form == "time" and first.apart and not counted_up(claim, o) and any(q.kind == "ordinal" and q.low == 1 and q.noun for q in claim.doc.numbers_in(first.sentence)):
        return True  # "for second time ... The first fire, which started on July 25, was put out on July 31"
    if len(o.items) < claim.n - 1:
        if _WHOM.search(text, first.sentence.start, first.at.start):
            return True  # "his earlier wives were Jean Moody, whom he married in 1951 and 1958, and Carol Banks"
        most = any(i.parse.words[k].tag in ("JJS", "RBS") for i in o.items for k in i.clause)  # "the closest votes were those of"
        numbered = first.apart and not counted_up(claim, o) and any(q.kind == "ordinal" and q.low > 1 for q in claim.doc.numbers_in(first.sentence))
        return most or numbered or _WITH_NOW.search(text, o.items[-1].at.end, first.sentence.end) is not None
    if any((m := _ITS_PLACE.search(text, i.sentence.start, i.at.start)) and _at_another(claim, m["name"], found) for i in o.items):
        return True
    return _of_another_deed(claim, o, found) or _by_others(claim, o, found) or all(_entitled(claim, i) or _alone(claim, i) for i in o.items)


def in_a_row(claim: Claim) -> bool:
    """Whether an ordinal is one of a row that its sentence tells one by one: "the first is on Saturday, the second on Wednesday"."""
    before = rf"(?:{nth(claim.n - 1)}|first)" if claim.n > 1 else ""
    return claim.form == "bare" and claim.n > 1 and _THE.search(claim.left) is not None and regexp(rf"\b[Tt]he {before}\b").search(claim.left) is not None


#: What a value is compared with is no occasion.
_MEASURED_FROM = regexp(r"(?:\b(?:up|down|higher|lower|more|less|fewer|r[io]se|fell|fall|gain|increase)\b|\d%|percent)[^.;]{0,40}\b(?:on|from|than)\b[^,;.]{0,12}\Z")


#: "It has grown from 2,400 visitors in 2003 to 11,500 last year".
_GROWN_FROM = regexp(r"\b(?:grown|grew|risen|rose|fallen|fell|gone|went|up|down|increased|shrunk|shrank|dropped|expanded) from [^.;]{0,60}\Z")
_DECADE = regexp(r"\d0s\Z")


def _measured_from(text: str, item: Item) -> bool:
    if item.when is None:
        return False
    grown = _GROWN_FROM.search(text, item.sentence.start, item.at.start) is not None and re.match(r"[^.;]*\bto\b", text[item.at.end : item.sentence.end]) is not None
    return grown or _MEASURED_FROM.search(text, item.sentence.start, item.at.start) is not None


#: "Met in May and again in October, and the second time advised".
_THAT_TIME = regexp(r"(?:[,;:–—]|\b(?:and|but|while|though)) the \Z")
_AND_SO_MANY = regexp(rf",? (?:and )?{NUMERAL}\b")
_SO_MANY = regexp(rf"\b(?P<n>{NUMERAL}) (?:[a-z]+ )?(?:on|in|at) (?:the )?\Z")


def _many_a_day(claim: Claim, o: Others) -> bool:
    """Whether dates have numbers of their own, which come to what an ordinal says: "one vote on Tuesday and four on Wednesday"."""
    told = [_SO_MANY.search(claim.doc.text, i.sentence.start, i.at.start) for i in o.items]
    many = [value_of(m["n"]) if m else 1 for m in told]
    return max(many) > 1 and claim.n - sum(many) in (0, 1)


def _referred(claim: Claim, o: Others) -> bool:
    """Whether "the second" takes up one of those told before it: "tests in 2008 and in July; the second", "the first on May 5, the second on May 11. In the second case"."""
    if claim.form == "time":
        return claim.n <= len(o.items) and _THAT_TIME.search(claim.left) is not None and all(i.apart == 0 and i.at.start < claim.span.start for i in o.items)
    if claim.n > len(o.items) or _THE.search(claim.left) is None or any(i.at.start > claim.span.start for i in o.items):
        return False
    return counted_up(claim, o) or (claim.form == "bare" and claim.parse.words[claim.at].dep in ("nsubj", "nsubjpass") and all(i.apart == 0 for i in o.items))


def _ordinal_between(claim: Claim, o: Others) -> bool:
    """Whether another ordinal stands between: "leaves it fourth, behind Leeds, Hull and York"."""
    first = o.items[0]
    if first.apart or first.at.start < claim.end or counted_up(claim, o):
        return False
    return any(q.kind == "ordinal" and q.low > 1 and not q.noun and claim.end <= q.span.start < first.at.start for q in claim.doc.numbers_in(claim.sentence))


def _counted_as_others(claim: Claim, o: Others) -> bool:
    """Whether those counted up have a noun of their own, which is none that the ordinal numbers: "the second set ... The first match is on Saturday, the second on Wednesday"."""
    nouns = [q.noun for q in claim.doc.numbers_in(o.items[0].sentence) if q.kind == "ordinal" and q.low == 1 and q.noun]
    return bool(nouns) and claim.form == "noun" and counted_up(claim, o) and not kinship((*claim.core, *claim.act), nouns)


_WHOM = regexp(r"\bwhom\b[^.;]*\Z")
#: "Suspended flights to Oslo for the second time".
_FOR_PLACE = regexp(r"\b(?P<prep>to|in|at|from|over) (?:the )?(?P<name>[A-ZÀ-Þ][\w’'-]*) for (?:the|a) \Z")


def _to_another_place(claim: Claim, item: Item) -> bool:
    """Whether it was done at another place than the ordinal counts: "suspended flights to Oslo for the second time. It suspended flights to Rome in 2019"."""
    m = _FOR_PLACE.search(claim.left)
    there = regexp(rf"\b{m['prep']} (?:the )?([A-ZÀ-Þ][\w’'-]*)").search(item.sentence.of(claim.doc.text)) if m else None
    return m is not None and there is not None and there[1] != m["name"] and m["name"] not in item.sentence.of(claim.doc.text)


#: "In York in May".
_ITS_PLACE = regexp(r"\b(?:in|at) (?P<name>[A-ZÀ-Þ][\w’'-]*) (?:in|on) \Z")


def _at_another(claim: Claim, place: str, found: set[str]) -> bool:
    """Whether a date is of another place than an ordinal counts at ("the second time in Leeds"), or "the second bomb" takes one up that is known."""
    m = _PLACE.match(claim.right)
    if m is not None and claim.form in ("time", "noun"):
        # Each Games and each championships is held at a place of its own.
        return m["name"] != place and claim.core[:1] not in (("olympics",), ("paralympics",), ("championships",), ("games",))
    w = claim.parse.words[claim.noun] if claim.noun is not None and claim.form == "noun" else None
    return w is not None and w.dep in ("nsubj", "nsubjpass") and "a name each" in found and _THE.search(claim.left) is not None


def _subject(claim: Claim) -> list[int]:
    return subjects(Item(claim.span, claim.sentence, 0, claim.parse, claim.verb, (), frozenset()))


def _of_the_beaten(claim: Claim, item: Item) -> bool:
    """Whether a name does it that the ordinal's sentence has in another place than its subject: "Hull won for the first time, beating York. York, winners in 1993"."""
    if item.apart == 0:
        return False
    own = {w.text for k in _subject(claim) for w in (claim.parse.words[c] for c in (k, *claim.parse.children(k))) if w.text[0].isupper()}
    words = item.parse.words
    # The name that opens a sentence before a comma is its subject, whatever a parse makes of it.
    told = [0] if len(words) > 1 and words[1].text == "," else subjects(item)
    doers = [words[k] for k in told if words[k].pos == "PROPN" and words[k].text[0].isupper() and not any(words[c].dep == "det" for c in item.parse.children(k))]
    return bool(own and doers) and all(w.text not in own and w.text in claim.sentence.of(claim.doc.text) for w in doers)


_POST = regexp(r"\b(?:mayor|governor|president|premier|prime minister|chancellor|sheriff)\b", re.IGNORECASE)
_TO_A_BODY = regexp(r"\b(?:re-?)?elected to (?:(?:the|a|its|his|her) )?(?:[\w-]+ ){0,2}?(?:council|house|senate|assembly|parliament|congress|board|legislature|bundestag|commons|seat)\b", re.IGNORECASE)


def _elected_to_another(claim: Claim, item: Item) -> bool:
    """Whether a term is that of one who heads something, and the election was lost or to a body: "the mayor, who was elected to the council in 2002, seeks a second term"."""
    if claim.core[:1] != ("term",):
        return False
    if item.verb is not None and item.parse.words[item.verb].text.lower() in ("lost", "lose", "losing"):
        return True
    return _POST.search(claim.sentence.of(claim.doc.text)) is not None and _TO_A_BODY.search(claim.doc.text, item.sentence.start, item.at.start) is not None


def _at_another_event(claim: Claim, item: Item) -> bool:
    """Whether one took part in what has another name: "at her second Olympics, having competed at world championships in 2011"."""
    words = item.parse.words
    if claim.core[:1] != ("olympics",) or item.verb is None:
        return False
    there = [w for p in item.parse.children(item.verb) if words[p].dep == "prep" and words[p].text.lower() in ("at", "in", "as") for k in item.parse.children(p) if (w := words[k]).dep == "pobj" and (item.apart or k != claim.noun)]
    return any(w.tag in ("NN", "NNS") and w.entity not in ("DATE", "TIME", "EVENT") and not w.text.lower().startswith(("one", "those", "game", "sport")) for w in there)


def _one_of_many(claim: Claim, item: Item) -> bool:
    """Whether the ordinal's object is known and the other one is not: "the first to win the main prize. She also won a lesser award"."""
    def articles(parse: Parse, verb: int | None) -> set[str]:
        objects = [k for k in parse.children(verb) if parse.words[k].dep == "dobj"] if verb is not None else []
        return {parse.words[c].text.lower() for k in objects for c in parse.children(k) if parse.words[c].dep == "det"}

    return "the" in articles(claim.parse, claim.verb) and bool({"a", "an", "another"} & articles(item.parse, item.verb))


def _of_another_deed(claim: Claim, o: Others, found: set[str]) -> bool:
    """Whether dates are of another deed, or some of them: nothing takes the deed up, or only for its time."""
    if found & {"half its deed", "few its deed"}:
        return o.kind != "kin" and "half + doer + word" not in found
    if "none its deed" in found and len({i.verb for i in o.items}) > 1 and not found & (_UP - {"also"}):
        return True
    if "none its deed" not in found or found & _UP or all(_OBJECT.search(" ".join(i.parse.words[k].text for k in i.clause)) for i in o.items):
        return False
    i = o.items[0]
    if i.verb is not None and i.parse.words[i.verb].text.lower() in ("been", "was", "were"):
        return True  # "had been in hospital in June"
    if i.verb is not None and any(i.parse.words[k].dep == "dobj" and any(i.parse.words[c].dep == "nummod" for c in i.parse.children(k)) for k in i.parse.children(i.verb)):
        return True  # "has raised the price for the second time. It had set 26,000 yen in August and 28,500 in September"
    return "had" not in found or bool(found & {"another thing does it", "another does it", "a new name does it"})


#: One of these is none of the others, though they are of one family.
_SORTS = tuple(frozenset(row.split()) for row in ("gold silver bronze", "son daughter", "brother sister", "boy girl", "husband wife"))


def _of_another_object(claim: Claim, item: Item, found: set[str]) -> bool:
    """Whether what is done is of so many, of another metal, or far off and of things that the ordinal's sentence does not name: "vetoed the bill for the second time. She vetoed 11 bills in 2010"."""
    own, told = singular(claim.core[0]) if claim.core else "", {singular(w) for w in item.deed}
    if any(own in sort and sort & told and own not in told for sort in _SORTS) or _of_other_things(claim, item):
        return True
    if item.verb is None or item.when is None:
        return False
    words, said = item.parse.words, [w.text.lower() for w in claim.parse.words if w.pos in ("NOUN", "PROPN", "VERB")]
    objects = [k for k in arguments(item.parse, item.verb) if not words[k].dep.startswith("nsubj") and words[k].pos in ("NOUN", "PROPN", "NUM")]
    direct = [k for k in objects if words[k].dep == "dobj"]
    if claim.form == "time" and any(words[c].dep == "nummod" and singular(words[k].text) in said for k in direct for c in item.parse.children(k)):
        return True
    if "none its deed" in found and any(words[k].text[0].isdigit() for k in direct) and not found & _UP:
        return True
    goals = [k for k in objects if words[words[k].head].text.lower() in ("for", "against")]
    return item.apart > 1 and bool(goals) and not any(kinship((words[k].text,), said) for k in goals)


#: "The second crash on that bend".
_THERE = regexp(r" (on|in|at|to|near) (?:the|that|this|its|his|her|their) [a-z]+\b")


def _of_other_things(claim: Claim, item: Item) -> bool:
    """Whether a plural of the kind is of things that the ordinal's sentence does not name: "the second such sale. Sales of land in Kent and Surrey"."""
    if item.apart == 0 or claim.form == "time":
        return False
    words, said = item.parse.words, {singular(w.text) for w in claim.parse.words}
    own = _THERE.match(claim.right)
    preps = ("of", own[1]) if own else ("of",)
    for k, w in enumerate(words):
        if w.tag == "NNS" and w.span.start < item.at.start and kinship(claim.core[:1], (w.text,)):
            of = [p for c in item.parse.children(k) if words[c].text in preps for p in item.parse.children(c) if words[p].pos == "NOUN" and words[p].entity not in ("DATE", "TIME")]
            inner = [j for p in of for j in (p, *(c for c in item.parse.children(p) if words[c].dep == "compound"))]
            if any(singular(words[j].text) not in said for j in inner):
                return True
    return False


def _by_others(claim: Claim, o: Others, found: set[str]) -> bool:
    """Whether people of another sort do it: "nurses walked out ... Doctors struck on"."""
    if o.items[0].apart == 0 or found & _UP or "had" in found:
        return False
    own = [singular(claim.parse.words[k].text) for k in _subject(claim)]
    doers = [(i, k) for i in o.items for k in subjects(i)]
    return bool(own and doers) and any(human(w) for w in own) and all(_bare_people(i, k) and not kinship(own, (i.parse.words[k].text,)) for i, k in doers)


def _bare_people(item: Item, k: int) -> bool:
    w = item.parse.words[k]
    return w.tag == "NNS" and human(singular(w.text)) and not any(item.parse.words[c].dep in ("det", "poss") for c in item.parse.children(k))


_TOGETHER = frozenset("pair couple duo trio twins their".split())


def _alone(claim: Claim, item: Item) -> bool:
    """Whether one does alone what an ordinal counts of several: "the pair's second final. She has been in those of 2007 and 2008"."""
    doers = [item.parse.words[k] for k in subjects(item)]
    return bool(_TOGETHER & {*claim.owner[:1]}) and bool(doers) and all(w.text.lower() in ("he", "she") or (w.tag == "NNP" and claim.owner[0] != "their") for w in doers)


def _entitled(claim: Claim, item: Item) -> bool:
    """Whether a date is that of somebody's title, which is none of what is counted: "the champion in 2009 and 2010 was beaten; it was her second defeat"."""
    words, k = item.parse.words, item.parse.at(item.at.start)
    if k is None or not claim.core:
        return False
    while words[k].head != k and words[k].pos not in ("VERB", "AUX"):
        if words[k].dep == "appos" and words[k].pos == "NOUN":
            return human(singular(words[k].text)) and not kinship((*claim.core, *claim.act), (words[k].text,))
        k = words[k].head
    return False


_OF_SO_MANY = regexp(rf" of (?:the |his |her |its |their |these |those )?(?:[a-z]+ )??(?P<n>{'|'.join(w for w, v in CARDINALS.items() if 1 < v < 100)}|\d{{1,3}})\b")


def others_number(claim: Claim, c: Count) -> bool:
    """Whether a number near an ordinal is of other people's: "their third title together ... Her only other title"."""
    owner, words = claim.owner[:1], c.left.lower().split()
    own = _OF_SO_MANY.match(claim.right)
    if own is not None and not claim.end <= c.span.start < claim.end + own.end() and int(own["n"] if own["n"].isdigit() else CARDINALS[own["n"]]) >= claim.n:
        return True  # "the third of the seven ships": of no other number
    if claim.form == "time" and c.number == claim.number and c.value >= claim.n and c.span.end < claim.span.start and claim.left.endswith(", the "):
        return True  # "robbed twice before, in 1987 and 1999, the second time by a woman"
    if (c.form == "moments" or c.span.of(claim.doc.text).lower() == "both") and claim.form == "bare" and claim.left.endswith("in the "):
        return True  # "her third goal in the 80th"; "both went off, Roe in the second set and Beck in the third"
    if c.left.endswith(": ") and _AND_SO_MANY.match(c.right):
        return True  # "The earlier three made 11 goals between them: two, four and five"
    if claim.form == "noun" and c.number != claim.number and regexp(rf"\bone (?:[a-z-]+ )?{re.escape(claim.core[0])}\b").search(claim.left):
        return True  # "voted to reject one amendment and to dismiss a second amendment"
    if (in_a_row(claim) and c.span.start > claim.end) or (c.form == "set" and (c.right.startswith(("’s", "'s")) or (c.noun in _PERFORMERS and claim.owner and not (claim.core and human(singular(claim.core[0])))))):
        return True  # "the pair's third title"; "the duo made a record in May. It is their third album"
    if not owner or not words or c.number == claim.number:
        return False
    sides = (_PLURAL_OWNERS, _HIS, _HER)
    one, two = (next((s for s in sides if w in s), None) for w in (owner[0], words[-1]))
    return one is not None and two is not None and one != two
