"""What is told beside a first and is no other one before it."""

from __future__ import annotations

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._others import Item, Others
from newslint.checks.numbers.ordinals._told import subjects
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: "Its only other medal at a major event": of more than is counted.
_OTHER_AT = regexp(r"\b(?:only|sole) other [a-z]+ (?:at|in|of|from) (?:an?|any)\b")
_LAST_TO = regexp(r"\blast (?:[a-z]+ ){1,2}to [a-z]+\b")


def no_other_first(claim: Claim, o: Others) -> bool:
    """Whether what is told beside a first is the numbered thing itself, something else, or another's."""
    first = o.items[0]
    said = first.sentence.of(claim.doc.text)
    asked = claim.sentence.of(claim.doc.text).endswith("?")
    return asked or _OTHER_AT.search(said) is not None or _itself(claim, first) or _previous_other(claim, o) or _another_first(claim, first) or _of_a_rival(first) or _last_to_do_other(claim, first) or no_death(claim, first.parse) or _another_parents(claim, said) or _BUT_NOT.search(said) is not None or (first.apart > 0 and at_another(claim, first.parse))


#: "It was postponed in 2001, but not called off".
_BUT_NOT = regexp(r"\b(?:but|although|though) (?:\w+ )?(?:(?:was|were|had|did) )?(?:not|never)\b")
#: A child of one parent only, or of somebody beside them: "he already has two boys from his first marriage", "her brother has a son".
_ONE_PARENTS = regexp(r"\b(?:from|with|by) (?:an?|his|her|their|the) (?:previous|earlier|former|first|second|ex-)|\b(?:brother|sister|co-star|friend|colleague|cousin|rival|half|step[a-z]+)[’'a-z-]* [^.;]*\b(?:has|have|had)\b")


def _another_parents(claim: Claim, said: str) -> bool:
    """Whether a child that is told of beside a first is another's, or of one of its parents only."""
    if claim.core[:1] not in (("child",), ("baby",)):
        return False
    return _ONE_PARENTS.search(said) is not None or (claim.owner == ("their",) and " already has " in said)


#: Say that somebody died; "stabbed" and "shot" do not.
DEATH = frozenset(stem(w) for w in "die died death dead kill killed fatal fatally fatality drown drowned drowning hanged suicide murder murdered perished slain electrocuted executed execution toll body bodies victim".split())


def no_death(claim: Claim, parse: Parse) -> bool:
    """Whether nobody is told to have died beside a first death: "was stabbed at the jail in March"."""
    return claim.core[:1] in (("death",), ("fatality",)) and not DEATH & {stem(w.text.lower()) for w in parse.words}


#: Another one of its sort: "at a nearby mine", "in the next county".
ANOTHER = frozenset("another other nearby neighbouring neighboring different next adjacent adjoining sister rival old former previous".split())
BESIDE = frozenset("near outside beside below above behind beyond opposite before".split())
_AT = frozenset("at in on off near aboard inside outside".split())


def places(claim: Claim) -> list[int]:
    """The nouns by which the phrase of an ordinal says where it counts: "at the jail", "on the road"."""
    words = claim.parse.words
    up = {claim.noun, claim.verb, claim.at}
    return [c for k, w in enumerate(words) if w.dep == "prep" and w.text.lower() in _AT and w.span.start >= claim.end and (w.head in up or words[w.head].dep in ("pobj", "attr")) for c in claim.parse.children(k) if words[c].dep == "pobj" and words[c].pos in ("NOUN", "PROPN") and words[c].entity not in ("DATE", "TIME")]


def another_one(mine: Parse, k: int, parse: Parse, j: int) -> bool:
    """Whether a noun of the same word is said to be of another one: "the jail", "the Hull jail"; "the final of the State Cup", "of the League Cup"."""
    words = parse.words
    said = {w.text for w in mine.words}
    kids = parse.children(j)
    if {words[c].text.lower() for c in kids} & ANOTHER:
        return True
    return any(words[c].dep in ("compound", "poss", "nmod", "amod") and words[c].text[:1].isupper() and words[c].text not in said and words[c].entity not in ("DATE", "TIME") for c in kids) and words[j].pos != "PROPN"


def at_another(claim: Claim, parse: Parse) -> bool:
    """Whether a clause is set at another place of the sort that an ordinal counts at."""
    mine = {singular(claim.parse.words[k].text): k for k in places(claim) if claim.parse.words[k].pos == "NOUN"}
    words, own = parse.words, {w.text.lower() for w in claim.parse.words}
    same = [j for j, w in enumerate(words) if w.dep == "pobj" and singular(w.text) in mine]
    return any((prep := words[words[j].head].text.lower()) in BESIDE - own or (prep in _AT and another_one(claim.parse, mine[singular(words[j].text)], parse, j)) for j in same)


def _itself(claim: Claim, item: Item) -> bool:
    """Whether what is numbered does it itself: "he formed his first choir. The choir had won in 1958"."""
    words = item.parse.words
    mine = [k for k in subjects(item) if claim.form == "noun" and item.apart and words[k].tag == "NN" and singular(words[k].text) == singular(claim.core[0])]
    return any(words[c].text.lower() in ("the", "this", "that") for k in mine for c in item.parse.children(k))


def _previous_other(claim: Claim, o: Others) -> bool:
    """Whether what was before is something else: "your first position ... the previous director had left the position"."""
    item = o.items[0]
    k = item.parse.at(item.at.start)
    head = item.parse.words[item.parse.words[k].head] if k is not None else None
    if o.kind != "word" or claim.form != "noun" or head is None or item.at.of(claim.doc.text).lower() not in ("previous", "earlier", "former", "last") or not head.tag.startswith("NN"):
        return False
    if k is None or item.parse.words[k].head < k or any(w.tag == "DT" for w in item.parse.words[k : item.parse.words[k].head]):
        return False  # "earlier this season"
    own = singular(claim.core[0])
    return not kinship((*claim.core, *claim.act), (head.text.lower(),)) and not (human(own) and human(singular(head.text)))


def _another_first(claim: Claim, item: Item) -> bool:
    """Whether an occasion is told of another first: "its first gay character. When the first trailer was released last year"."""
    return bool(item.apart and claim.core) and any(q.kind == "ordinal" and q.low == 1 and q.noun and q.span.end < item.at.start and not kinship(claim.core, (q.noun,)) for q in claim.doc.numbers_in(item.sentence))


def _of_a_rival(item: Item) -> bool:
    """Whether another's are said to do it: "pilots at its rival walked out in 2007"."""
    first = min((k for k in item.clause), default=0)
    return item.verb is not None and any(w.text.lower() in ("rival", "rivals", "competitor", "neighbour", "neighbor") for w in item.parse.words[first : item.verb])


def _last_to_do_other(claim: Claim, item: Item) -> bool:
    """Whether the last one did something else: "the first man to take eight titles. The last man to win the tournament without losing a set was Borg"."""
    if not claim.right.startswith(" to ") or _LAST_TO.search(item.sentence.of(claim.doc.text)) is None:
        return False

    def objects(parse: Parse) -> set[str]:
        return {singular(w.text) for w in parse.words if w.dep == "dobj" and parse.words[w.head].tag == "VB"}

    one, two = objects(claim.parse), objects(item.parse)
    return bool(one and two) and not one & two


_PEOPLE = regexp(r"[ \n]([A-Z][a-z]+)\b")


def of_its_people(claim: Claim, sentence: Span) -> bool:
    """Whether those of a sentence may be of the people of which an ordinal counts the first: no Dutchwoman who won in 2020 is "the first Belgian to win"."""
    people = _PEOPLE.match(claim.doc.text, claim.span.end)
    return people is None or people[1] in sentence.of(claim.doc.text) or not claim.doc.knowledge.by_demonym(people[1])
