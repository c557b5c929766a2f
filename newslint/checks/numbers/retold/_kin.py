"""Words for one thing: the same noun, another word for it, a more general one, the noun of the deed."""

from __future__ import annotations

from functools import cache, lru_cache

from newslint.checks import _data
from newslint.checks.numbers._deeds import LIGHT, classes, stem
from newslint.checks.numbers._nouns import PEOPLE, noun_class
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import STOP, singular
from newslint.regexp import regexp

#: Words that name no thing of their own.
GENERAL = frozenset("person people thing item object member unit one other case piece work figure total number sum group".split())
#: What ends a word that is no compound.
_ENDINGS = frozenset("ship age able ness hood ward less ment ring ling ster ion".split())
_WORD = regexp(r"[^\W\d_][^\W\d_’'-]*[^\W\d_]|\b[A-Z]\b")
#: Verbs that end a counted phrase, and say something nevertheless.
_VERBS = frozenset(
    "took made gave found left died dies die fled arrived attended live lived work worked voted want wanted needed need believed believe think remain remained became become went came up down out off overall total worth".split()
)
_IDLE = (
    (STOP - _VERBS)
    | LIGHT
    | frozenset(
        "said says told people person official officials spokesman spokeswoman according monday tuesday wednesday thursday friday saturday sunday now then still"
        " who which whose what all both each every one two three four five six seven eight nine ten eleven twelve million billion thousand hundred dozen number".split()
    )
)


@cache
def _sorts() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """For each word the sorts that it names, and those that it belongs to."""
    names: dict[str, set[str]] = {}
    members: dict[str, set[str]] = {}
    for row in _data.rows("terms/kinds.tsv"):
        sort, words, *rest = row
        for table, cell in ((names, words), (members, rest[0] if rest else "")):
            for word in cell.split():
                table.setdefault(word, set()).add(sort)
    return {w: frozenset(s) for w, s in names.items()}, {w: frozenset(s) for w, s in members.items()}


@lru_cache(maxsize=2000)
def is_thing(noun: str) -> bool:
    """Whether a noun names things that are no people and no body of people: "two trams"."""
    rows = [{*cells[1].split(), *(cells[2].split() if len(cells) > 2 else ())} for cells in _data.rows("terms/kinds.tsv")]
    own = [row for row in rows if noun in row]
    return bool(own) and not any(3 * sum(w in PEOPLE or human(w) for w in row) > len(row) for row in own)  # a coach is a bus, too


@cache
def _deals() -> dict[str, frozenset[str]]:
    """For each stem what amounts it may name: deals and deeds by their row, what is built, any word for building."""
    found: dict[str, set[str]] = {}
    for n, (sort, words) in enumerate(_data.rows("terms/amounts.tsv")):
        for word in words.split():
            found.setdefault(stem(word), set()).update((f"${n}", "$built") if sort == "built" else (f"${n}",) if sort == "deal" else ("$building",))
    return {w: frozenset(s) for w, s in found.items()}


#: A project takes up what is built, no other thing that is.
_PROJECT = frozenset(("$built", "$building"))


def meet(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two words, or a word and a stretch, can be of one deed, deal or thing by what they say."""
    return bool(a & b - _PROJECT) or any("$building" in x and "$built" in y for x, y in ((a, b), (b, a)))


@lru_cache(maxsize=4000)
def relation(a: str, b: str) -> str:
    """How the later noun `b` may name what the earlier one `a` does: "same", "kin", "people", "persons" (both are people), "deed", "deal", "" where it hardly does."""
    a, b = (w.removesuffix(" member") for w in (a, b))  # "crew member" is what the layer makes of a crew of so many
    if a == b or noun_class(a) == noun_class(b) != "people":
        return "same"
    names, members = _sorts()
    if names.get(b, frozenset()) & (names.get(a, frozenset()) | members.get(a, frozenset())) or names.get(a, frozenset()) & members.get(b, frozenset()):
        return "kin"
    x, y = a in PEOPLE or human(a), b in PEOPLE or human(b)
    if any(long.endswith(short) and len(long) >= len(short) + 3 and (len(short) > 3 or y) for long, short in ((a, b), (b, a)) if short not in _ENDINGS):
        return "kin"  # "12 schoolboys ... the 14 boys", "four bedrooms ... the five rooms"
    if x and y:
        return "people" if a in PEOPLE or b in PEOPLE else "persons"
    if stem(a) == stem(b):
        return "deed"
    return "deal" if meet(_deals().get(stem(a), frozenset()), _deals().get(stem(b), frozenset())) else ""


@lru_cache(maxsize=8000)
def says(word: str) -> frozenset[str]:
    """What a word says, under which other forms and words of the deed meet it; empty for words that say nothing."""
    low = word.lower().removesuffix("'s").removesuffix("’s")
    if low in _IDLE or len(low) < 3:
        return frozenset()
    one = singular(low)
    doer = next((low[: -len(end)] for end in ("ees", "ee", "ers", "er", "ors", "or") if low.endswith(end) and len(low) > 5), low)
    return classes(low) | classes(one) | classes(doer) | {f"={noun_class(one)}"} | _deals().get(stem(low), frozenset())


@lru_cache(maxsize=2000)
def content(text: str) -> tuple[frozenset[str], ...]:
    """What the words of a stretch say, one by one."""
    return tuple(found for w in _WORD.findall(text) if (found := says(w)))
