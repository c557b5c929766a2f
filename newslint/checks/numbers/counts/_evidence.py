"""What speaks for and against two unlike counts being of one thing: how they are linked (`retold`), and how far apart the two values lie."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from newslint.checks._scales import Case, scales
from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers._nouns import PEOPLE
from newslint.checks.numbers.counts import _only_set, _tolls
from newslint.checks.numbers.counts._clear import (
    BEHIND,
    BESIDE,
    NOT_AGAIN,
    OTHER_DAY,
    OTHERWISE,
    clear,
    near,
    one_happening,
    one_more,
    part_of_them,
    rivals,
    rounded,
    split,
)
from newslint.checks.numbers.counts._others import of_others, others
from newslint.checks.numbers.counts._restricted import restricted
from newslint.checks.numbers.counts._said_again import lasted, said_again
from newslint.checks.numbers.counts._same_clause import same_clause
from newslint.checks.numbers.counts._scopes import apart
from newslint.checks.numbers.counts._terms import other_term
from newslint.checks.numbers.counts._told_again import other_way, scored
from newslint.checks.numbers.counts._twice import twice
from newslint.checks.numbers.retold._apart import CUES, NAME, NO_NAMES, beside
from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.retold._links import APART, DEFINITE, Link, links
from newslint.checks.numbers.retold._sums import some_of
from newslint.checks.numbers.retold._values import Value, kinship
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import round_step
from newslint.regexp import regexp
from newslint.source import Span

#: Deeds that are told in tolls.
_HARMED = frozenset(x for w in ("kill", "injure", "arrest", "rescue", "miss", "trap") for x in classes(w) if x[0] == "#")
#: The survivors are none of the dead, the witnesses none of the accused.
_BEFELL = _HARMED | classes("survive") | classes("witness") | frozenset(x for x in classes("accuse") if x[0] == "#")
#: "Dies at 117" tells an age.
_AGED = regexp(r"\b(?:at|aged?)[ \n]$")
#: How near the words of a count's own deed stand at the least.
_RIGHT_BESIDE = 10


def retold(doc: Document) -> Iterator[Link]:
    """The counts that are told again with another value."""
    taken_up = {link.b: link for link in _only_sets(doc)}
    yield from taken_up.values()
    for case in cases(doc):
        if case.readings[0][0].b in taken_up:
            continue
        found = [link for link, _ in case.readings]
        if link := next((x for x in found if _sure(x)), None) or scales("NL305").likeliest_of_many(case):
            yield _of_its_deed(link, found)


def certain(doc: Document) -> Iterator[Span]:
    """The places that are wrong whatever the weights."""
    yield from (last for _, _, last in twice(doc))
    yield from (link.b.q.span for link in _only_sets(doc))
    yield from (case.span for case in cases(doc) if any(_sure(link) for link, _ in case.readings))


def _only_sets(doc: Document) -> Iterator[Link]:
    """The counts that take up the only set of their kind, and have another value."""
    yield from (link for link in (*_only_set.taken_up(doc), *_tolls.tolls(doc)) if _alike(link.a, link.b) and not (apart(link) or of_others(link) or (one_more(link) and not link.a.q.compound) or rounded(link) or split(link)))


def _sure(link: Link) -> bool:
    if _toll(link) or other_term(link) or clear(link) or one_happening(link) or said_again(link) or same_clause(link):
        return True
    return link.a.place == link.b.place == "body" and not (link.a.q.bound or link.b.q.bound) and link.a.line < link.b.line and scored(link)


def _toll(link: Link) -> bool:
    """Whether a headline's toll is the first that the body tells of such people, and another: "12 dead", "fourteen people died"."""
    a, b = link.a, link.b
    if link.doc.block_at(a.q.span.start).kind != "headline" or "first of the body" not in link.evidence or a.sort != "count" or b.q.bound or b.q.approximate or a.q.bound or a.q.approximate:
        return False
    few, many = sorted((a.q.low, b.q.low))
    if any(_AGED.search(link.doc.text, v.sentence.start, v.q.span.start) for v in (a, b)):
        return False
    if part_of_them(link, b) or many > 2 * few or not all(n in PEOPLE or human(n) for n in (*a.nouns, *b.nouns)) or link.doubt == "explained" or link.evidence & (APART - BEHIND):
        return False
    return bool(_HARMED & frozenset.intersection(*(beside(link.doc, v, BESIDE).union(*map(says, v.nouns)) for v in (a, b))))


def _of_its_deed(link: Link, others: list[Link]) -> Link:
    """The count of the first's sentence that has the deed of the second: "Nine were killed and six hurt ... eight had been hurt"."""
    for wide in (BESIDE, _RIGHT_BESIDE):
        if link.deed(wide) == "other deed":
            return next((x for x in others if x.a.line == link.a.line and x.deed(wide) == "same deed"), link)
    return link


#: Pairs of evidence that tell no more than each of the two does.
_ENTANGLED = regexp(r"(?:quiet|apart|explained), (?:told|place|form) .*|place [a-z ]+, form .*|(?:same|other|no) deed, (?:def|bare), (?:quiet|apart|explained)|same sentence, .*")


def cases(doc: Document) -> Iterator[Case[Link]]:
    """Every quantity that may be one told before, each with all that it may be."""
    found: dict[Value, list[Link]] = {}
    for link in links(doc, _alike):
        if _summed(link) or _others_deed(link) or _other_state(link) or apart(link) or others(link) or (restricted(link) and not lasted(link)) or one_more(link) or rounded(link) or split(link) or other_way(link):
            continue
        found.setdefault(link.b, []).append(link)
    for b, some in found.items():
        yield Case(b.q.span, [(link, {n for n in link.evidence if not _ENTANGLED.fullmatch(n)} | _values(link) | _plainly(link) | _again(link)) for link in some])


#: What makes a count another one where it is said of one of two only.
_ONE_SIDED = ("plan", "guess", "year")


def _plainly(link: Link) -> set[str]:
    """Whether the second count is told as news copy tells a count again, with nothing about either that sets it apart: of the same deed, or with an article."""
    a, b, known = link.a, link.b, link.evidence
    taken_up = b.form in DEFINITE
    noun = "people" if link.noun in ("people", "persons") else link.noun
    if noun not in ("same", "kin", "people", "bare") or link.doubt == "explained" or NOT_AGAIN & known or (APART - (OTHER_DAY if taken_up else frozenset()) - (BEHIND if taken_up and not b.tail else frozenset())) & known or rivals(link):
        return set()
    x, y = near(link, a), near(link, b)
    new = any(m[0] not in NO_NAMES and m[0] not in link.doc.text[: b.sentence.start] for side in y for m in NAME.finditer(side) if m.start() or side is y[1])
    if not taken_up and (new or "same sentence" in known):
        return set()
    cues = [{name for name in (*OTHERWISE, *_ONE_SIDED) for words in side if CUES[name].search(words)} for side in (x, y)]
    if any(cue.intersection(OTHERWISE) for cue in cues) or any(CUES["part"].search(side[0]) for side in (x, y)) or (not taken_up and cues[0] ^ cues[1]):
        return set()
    deed = "deed" if link.deed(BESIDE) == "same deed" else "sentence" if "same deed" in known else "noun"
    slip, strong = moved(a.q.low, b.q.low), "def" if taken_up else "bare"
    if noun in ("people", "bare"):
        return {f"plain {noun}", *([f"plain {noun}, slip"] if slip else [])} if deed == "deed" else set()
    kind = "plain" if noun == "same" else "plain kin"
    out = {kind, f"{kind}, {strong}", f"{kind} {deed}", f"{kind} {deed}, {strong}", *([f"{kind}, new name"] if new else []), *([f"{kind}, tail {b.tail}"] if taken_up else [])}
    if not known & {"same sentence", "next sentence", "two on", "first of the body"}:
        out.add(f"{kind}, far")
    return out | {f"{kind} slip", f"{kind} slip, {strong}", f"{kind} {deed}, slip"} if slip else out


#: An owner before a count, and the words between: "his brother's nine-year sentence".
_OWNER = regexp(r"(?P<owner>[\w-]+)[’'](?:s|(?<=s[’']))(?:[ \n][\w-]+)?[ \n]$")
#: What tells a count again by its own form.
_SAME = frozenset(("same", "kin", "deed", "deal"))


def _again(link: Link) -> set[str]:
    """Whether the second count takes the first up and says nothing of it that was not said: "buried 14 houses ... the 17 houses stood", no "17 houses on the other bank"."""
    a, b, doc, known = link.a, link.b, link.doc, link.evidence
    if b.form not in DEFINITE or a.line == b.line:
        return set()
    strange = any(not w & link.heard for w in content(doc.text[b.end : b.phrase.end]))
    how = strange and b.tail == "prep" and link.noun in _SAME and b.line - a.line <= _ASKED and _of_the_verb(doc, b)
    strange = strange and not how
    out = {f"tail untold, noun {link.noun}", f"tail untold, {b.tail}"} if strange else set()
    owner = _OWNER.search(doc.text, max(b.sentence.start, b.phrase.start - 40), b.phrase.start)
    if owner and not (says(owner["owner"]) & a.said or owner["owner"] in doc.text[: b.sentence.start]):
        return {"owner untold"}
    own = () if how else doc.dates_in(Span(b.phrase.start, max(b.phrase.end, b.q.span.end)))
    if strange or (link.told not in ("", "all") and not how) or any(d.kind not in ("duration", "age", "time") for d in own):
        return out
    if link.noun != "same" and "before share" in known:
        return out  # "96 votes ... two-thirds of all 150 members"
    if link.doubt == "explained" or (NOT_AGAIN - {"about", "first about"}) & known or (APART - OTHER_DAY - {"times far apart"} - (frozenset() if b.tail else BEHIND)) & known or a.form == "other" or rivals(link):
        return out
    kind = "the same" if link.noun in _SAME else "bare" if link.noun == "bare" and b.form in ("whole", "of the") else link.noun
    near = "near" if known & {"next sentence", "two on", "first of the body"} else "far"
    sort = "count" if a.sort == "count" else "amount"
    out |= {"again", f"again, {kind}", f"again, {kind}, {near}", f"again, {sort}, {near}"}
    if "only" in known:
        out |= {"again, only", f"again, {kind}, only"}
    if a.form == "bare":
        out.add(f"again, {kind}, new")
    if moved(a.q.low, b.q.low):
        out |= {"again, slip", f"again, {kind}, slip"}
    return out


#: How near a count is that grammar is asked about, in sentences.
_ASKED = 2


def _of_the_verb(doc: Document, v: Value) -> bool:
    """Whether what follows a counted noun tells how something was done: "thanked the five volunteers in her speech", no "nurses in the study"."""
    parse = doc.parse(v.sentence)
    at = parse.at(v.end + 1) if parse else None
    return parse is not None and at is not None and parse.words[parse.words[at].head].pos in ("VERB", "AUX")


#: Parts of a whole that may stand about it, and what is less is soon met by chance.
_PARTS, _LEAST_PART = 9, 20


def _of_parts(link: Link) -> bool:
    """Whether the later count is what the first makes with three or more that stand about the two: "1,284 votes ... 1,107 ... 642 and 167 ... of the 3,200 votes"."""
    a, b = link.a, link.b
    gap = b.q.low - a.q.low
    if a.sort != "count" or a.place != b.place or gap < 3 * _LEAST_PART or b.line - a.line > 2:
        return False
    near = [v.q.low for v in link.values if v.sort == "count" and v.q.low >= _LEAST_PART and v.q.low < gap and v not in (a, b) and a.line - 1 <= v.line <= b.line][:_PARTS]
    return any(sum(some) == gap for n in (3, 4) for some in combinations(near, n))


def _summed(link: Link) -> bool:
    """Whether the first count's sentence adds what makes the second: "17 in Cali and six in Palmira ... the 23 people arrested"."""
    a, b = link.a, link.b
    gap = b.q.low - a.q.low
    if any(_adds_up(link, y, x.q.low) for x, y in ((a, b), (b, a))):
        return True  # "60 killed across three regions ... 33 people in the north, 21 in the east and 6 in the capital"
    if _of_parts(link):
        return True
    if b.sort == "count" and any(v.line == b.line and v not in (a, b) and v.sort == b.sort and not some_of(link.doc, v, b) and not (v.q.partitive or b.form == "of the") and abs(v.q.low - b.q.low) == a.q.low and _kin_of(v, b) for v in link.values):
        return True  # "to add 60 rooms ... has 110 rooms and will have 170"
    return b.sort == "count" and gap > 0 and any(v.line == a.line != b.line and v is not a and v.q.low == gap and v.sort == b.sort and kinship(v, b) in ("same", "kin", "people", "persons", "bare", "other") and not v.q.partitive and (not v.nouns or kinship(a, v) not in ("other", "told")) for v in link.values)


#: How many others of a sentence are tried in sums.
_ROW = 8
#: "Eight adults and one child" are nine; "the eight who died belonged to one family" are eight.
_JOINED = regexp(r"(?:,|\b(?:and|plus|with))[ \n](?:the[ \n]|only[ \n])?$")


def _adds_up(link: Link, v: Value, whole: float) -> bool:
    """Whether a count and the others of its sentence make a whole."""
    text = link.doc.text
    row = [
        x for x in link.values
        if x.line == v.line and x.sort == v.sort == "count" and not some_of(link.doc, x, v) and (x is v or (_kin_of(x, v) and (x.q.low > 1 or _JOINED.search(text, x.sentence.start, x.q.span.start))))
    ]
    if len(row) > 1 and sum(x.q.low for x in row) == whole:
        return True
    # "Nine for Tulsa, where he won 171 games, five for Reno, where he won 61, and three for Waco, where he won 14": of 246.
    rest = [x.q.low for x in row if x is not v][:_ROW]
    return any(sum(some) == whole - v.q.low for n in range(2, len(rest)) for some in combinations(rest, n))


def _kin_of(x: Value, v: Value) -> bool:
    """Whether a count may be added to another: of such things, or of nothing that is named ("five people in Poland and three in Germany", not "in two countries")."""
    how = kinship(x, v)
    return how in ("same", "kin", "people", "persons") or (how in ("bare", "told") and not (x.nouns and v.nouns))


#: "The Socialists won 28 seats": nothing but a verb between who and how many.
_WHOSE_DEED = regexp(r"(?:The[ \n])?(?P<name>[A-Z][\w’'-]+)(?:[ \n][A-Z][\w’'-]+)*[ \n][a-z]+[ \n]")


_STATE = regexp(r"[ \n]([a-z]{4,})\b")


def _other_state(link: Link) -> bool:
    """Whether the two are counts of people in unlike states, by what befell them, their nouns or the word in a noun's place: "killed 21 people", "the 14 injured"."""
    a, b, text = link.a, link.b, link.doc.text
    words = [v.nouns or ((m[1],) if (m := _STATE.match(text, v.q.span.end, v.sentence.end)) else ()) for v in (a, b)]
    first, then = (_BEFELL & frozenset(x for w in some for x in says(w)) for some in words)
    if not first and then and a.sort == "count":
        first = _BEFELL & beside(link.doc, a, BESIDE)
    return bool(first and then) and not first & then


def _others_deed(link: Link) -> bool:
    """Whether the second count is the deed of somebody not named before."""
    b, text = link.b, link.doc.text
    m = _WHOSE_DEED.fullmatch(text, b.sentence.start, b.phrase.start) if b.form == "bare" and b.place == "body" == link.a.place else None
    return m is not None and (m[0].startswith("The") or " " in m[0][: m.end("name") - m.start()]) and m["name"] not in text[: b.sentence.start] and m["name"] not in NO_NAMES


def _alike(a: Value, b: Value) -> bool:
    x, y = a.q.low, b.q.low
    if a.sort != b.sort or a.q.currency != b.q.currency or x == y or (a.sort == "count" and min(x, y) < 2):
        return False
    return max(x, y) < 20 * min(x, y) or (max(x, y) < 200 * min(x, y) and moved(x, y))


def _values(link: Link) -> set[str]:
    """How the two values stand to each other."""
    a, b = link.a, link.b
    low, high = sorted((a.q.low, b.q.low))
    share = (high - low) / high
    sort = a.sort if a.sort in ("count", "money", "percent") else "time" if a.sort in ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade") else "measure"
    size = "off by one" if high - low == 1 else "off by two" if high - low == 2 else "off by 12%" if share <= 0.12 else "off by 30%" if share <= 0.3 else "off by half" if share <= 0.5 else "off by more"
    strong = "def" if b.form in DEFINITE else "bare"
    then = "own times apart" in link.evidence or any(CUES["before"].search(words) for words in (link.doc.text[max(b.sentence.start, b.phrase.start - 40) : b.phrase.start], near(link, b)[1]))
    way = "more" if b.q.low > a.q.low else "fewer"
    out = {f"sort {sort}", size, f"{size}, {strong}", way, f"{way}, form {b.form}", f"{way}, noun {link.noun}", f"sort {sort}, noun {link.noun}", f"sort {sort}, {strong}"}
    if then:
        out.add(f"another time, {strong}")
    if moved(a.q.low, b.q.low):
        out |= {"digits moved", f"digits moved, noun {link.noun}", f"digits moved, {strong}"}
    if low <= 4:
        out |= {"small", f"small, {strong}", f"small, noun {link.noun}"}
    if _round(low) and _round(high):
        out.add("both round")
    elif _round(low) or _round(high):
        out.add("one round")
    return out


def _round(x: float) -> bool:
    return x >= 100 and round_step(x) >= 100


def moved(x: float, y: float) -> bool:
    """Whether a slip of the keys makes one value of the other: digits swapped, or "sixteen" for "sixty"."""
    a, b = (f"{v:.10g}".replace(".", "").rstrip("0") for v in (x, y))
    if 13 <= min(x, y) <= 19 and max(x, y) == (min(x, y) - 10) * 10:
        return True
    if len(a) == len(b) > 1 and sorted(a) == sorted(b):
        return True
    return len(a) == len(b) > 2 and sum(p != q for p, q in zip(a, b, strict=True)) == 1
