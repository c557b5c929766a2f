"""What speaks for and against a title's number being wrong.

Every number of headline, deck and caption is a case. Its readings: another value that the body tells, or lets reckon, of what may be the same
thing; and that the body does not tell it at all. That the body has the very value, rounded, in other words or as a sum, a difference or a
share, speaks against them all, the more the nearer it stands to the words of the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newslint.checks._scales import Case, scales
from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.retold._apart import year_opened
from newslint.checks.numbers.titles._apart import inhabitants, populace, set_apart
from newslint.checks.numbers.titles._lists import miscounted
from newslint.checks.numbers.titles._marks import LISTED, above, beside, of_title, on_the_way, people
from newslint.checks.numbers.titles._reckoned import Body, body_of, content, ways
from newslint.checks.numbers.titles._same import same
from newslint.checks.numbers.titles._sure import anniversary, contradicted, impossible, mismatched, outlived, untold
from newslint.checks.numbers.titles._tallies import aged_otherwise, passed, tally
from newslint.checks.numbers.titles._values import DAYS, TITLES, Value, of
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: What stands in the body instead; None: nothing.
Told = Value | None
#: Sorts of which the body may tell one by the other.
_NEAR = ({"nth", "time"}, {"nth", "times"}, {"points", "count"}, {"points", "share"}, {"count", "times"}, {"time", "clocked"}, {"magnitude", "count"}, {"age", "count"}, {"age", "time"}, {"count", "nth"})

_WAS = regexp(r"\b(?:was|is|at|aged|of|turned)[ \n](?:only |just |now )?$")
#: Ways of reckoning that leave little doubt, and those by which a long text makes any number.
_SURE = frozenset(
    ("of a score", "sum", "between hours", "born", "years since", "between years", "between days", "change here", "part here", "each", "sum here", "difference here", "one more here", "two legs", "both sides", "product here, each", "product near, each",
     "sum of all", "part of a whole", "change", "titles listed", "list", "rest here", "share of here", "sum of times", "sum of shares here", "counted", "in a row", "ratio")
)  # fmt: skip
_FAINT = ("far", "of others", "anything", "one more", "names listed", "twice", "difference near")
#: How a number that the body has is told there.
_HAS = frozenset(("told", "rounded", "plain", "made", "surely made", "told in another way"))
#: What makes a number part of a name or a manner of speaking.
_NO_NEWS = frozenset(("quoted", "model", "emergency number", "odds", "set time", "ranked", "part of a name", "a year", "stage", "before of a time", "hour of a zone"))


def wrong(doc: Document) -> Iterator[tuple[Value, Told]]:
    """The numbers of titles that are wrong, with what the body tells instead."""
    for t, case, sure in _cases(doc):
        if sure:
            yield t, sure[0]
            continue
        much, told = max(((scales("NL310").weigh(found), told) for told, found in case.readings), key=lambda w: w[0], default=(0, None))
        if case.readings and much >= scales("NL310").among(len(case.readings)).enough:
            yield t, told


def cases(doc: Document) -> Iterator[Case[Told]]:
    """The numbers of titles with all that the body may tell of the same thing."""
    for _, case, _ in _cases(doc):
        yield case


def certain(doc: Document) -> Iterator[Span]:
    """The numbers that are wrong whatever the weights."""
    yield from (number for number, _, _ in miscounted(doc))
    yield from (t.span for t, _, sure in _cases(doc) if sure)


def made(v: Value) -> str:
    """What is reckoned from the body's numbers, as a message tells it."""
    if v.sort == "share":
        return f"{v.low * 100:.3g}%"
    unit = f" {v.unit}{'' if v.low == 1 else 's'}" if v.sort == "time" else ""
    return f"{v.low:,.6g}{unit}"


def _cases(doc: Document) -> Iterator[tuple[Value, Case[Told], list[Told]]]:
    """The numbers of titles with their readings, and those of these that leave no doubt."""
    titles = [b.span for b in doc.blocks if b.kind in TITLES]
    asked = [v for v in of(doc, titles)] if titles else []
    if not asked:
        return
    body = body_of(doc)
    if not body.sentences:
        return
    for t in asked:
        if of_title(doc, t) & _NO_NEWS or set_apart(doc, t, body, asked):
            continue
        own = {*of_title(doc, t), *_told(doc, t, body, asked)}
        words = content(doc.block_at(t.span.start).span.of(doc.text))
        each = [v.span for v in body.reckoned if v.way == "each" and same(t, v)]
        past = {i for i, s in enumerate(body.sentences) if (year := year_opened(doc, s)) and str(year) not in doc.block_at(t.span.start).span.of(doc.text)}
        rivals = [v for v in (*body.values, *body.reckoned) if body.place.get(v.span) not in past and _comparable(doc, t, v) and not same(t, v) and not any(v.span.overlaps(x) for x in each)]
        readings: list[tuple[Told, set[str]]] = [(v, _rival(doc, t, v, body, words, own, rivals, asked)) for v in rivals]
        told = partial(_told, doc, t, asked=asked)
        sure: list[Told] = [v for v in rivals if contradicted(doc, t, v, told, body) or mismatched(doc, t, v, own, body)]
        if t.sort != "count" or t.low > 3:
            readings.append((None, _nowhere(t, body, words, own, rivals, doc)))
            sure += [None] if untold(doc, t, told, rivals, body) else []
        sure += [x for x in (outlived(doc, t, own, body), anniversary(doc, t, own, body), tally(doc, t, body), aged_otherwise(doc, t, body), passed(doc, t, body)) if x is not None]
        if impossible(doc, t, body):
            sure.append(next((v for v in body.values if v.sort == t.sort), None))
        yield t, Case(t.span, readings), sure


#: "Half the gap of 2017", "twice as many as in May", "a third below last year's": measured by another time's.
_MEASURED_BY = regexp(
    r"[ ](?:(?:the|its|their|his|her)[ ][^,;:]{2,30}?[ ](?:of|in|from|at|seen in)[ ](?:a (?:year|decade|month) ago|last [a-z]+|[A-Z][a-z]+\b|(?:18|19|20)\d\d)|(?:that|those)[ ](?:of|in)\b|as[ ][a-z]+[ ]as\b|(?:of )?[^,;:]{0,20}?[’']s\b"
    r"|(?:more|less|fewer|higher|lower|larger|smaller|below|above|down|up|cheaper|dearer|longer|shorter)\b)"
)


def _comparable(doc: Document, t: Value, v: Value) -> bool:
    if populace(doc, t) and not inhabitants(doc, v) and _nouns(t, v) != "same noun":
        return False
    if t.noun in LISTED and t.sort == "count" and v.way is None and _nouns(t, v) not in ("same noun", "like noun"):
        return False  # "five questions to a housing chief": the reader counts them
    if t.sort == "share" and t.printed != "percent" and v.sort == "share" and v.way is None and v.printed == "percent" and _MEASURED_BY.match(doc.text, t.span.end):
        return False
    if t.sort == v.sort == "count" and v.low <= 2 and t.low > 3 and _nouns(t, v) not in ("same noun", "like noun") and not (t.noun is None and people(doc, t) and noun_class(v.noun or "") == "people"):
        return False  # "Sisters, 28 and 24, win" beside "from one kitchen table": one and a pair are of anything
    if t.sort in ("count", "money", "size") and ((_ON_TOP.match(doc.text, t.span.end) and not _ON_TOP.match(doc.text, v.span.end)) or (_LEAD.match(doc.text, v.span.end) and not _LEAD.match(doc.text, t.span.end))):
        return False  # "31 cents a litre, nine less than it costs"
    if t.sort == v.sort == "score" and on_the_way(doc, t) != on_the_way(doc, v):
        return False
    if t.sort == v.sort == "age" and _of_another_person(doc, t, v):
        return False
    if t.sort == v.sort:
        return (t.sort != "size" or t.unit == v.unit) and _of_one_order(t, v)
    if {t.sort, v.sort} not in _NEAR or t.low == v.low:
        return False
    if "age" in (t.sort, v.sort):
        # A thing's age is a length of time; a bare number may be anybody's age.
        return v.unit == "year" and t.span.of(doc.text)[-1:].isdigit() and doc.text[t.span.end : t.span.end + 9] == "-year-old" if v.sort == "time" else v.sort == "count" and v.noun is None and v.low < 110 and _WAS.search(doc.text, max(v.span.start - 12, 0), v.span.start) is not None
    if v.sort == "nth" or t.sort == "nth":
        return v.unit == t.unit or _nouns(t, v) in ("same noun", "like noun")
    return v.way is None


#: How many more or fewer, no number of them.
_ON_TOP = regexp(r"[ \n](?:[a-z]+[ \n])?(?:more|fewer|less|others|extra|additional)\b")
_LEAD = regexp(r"[ \n](?:[a-z]+[ \n])?(?:ahead|behind|clear|short|adrift|apart)\b")
#: "Ruiz, 34," beside "Kolar, 28,": the name before an age.
_BEARER = regexp(r"(?P<name>[A-Z][\w’'-]+),[ ](?:aged[ ])?$")


#: "Bishop Aldo Ricci, ".
_FULL_NAME = regexp(r"(?P<title>\b[A-Z][a-z]+[ \n])?\b(?P<first>[A-Z][\w’'-]+)[ \n](?P<last>[A-Z][\w’'-]+),[ \n]?\d?$")


def _of_another_person(doc: Document, t: Value, v: Value) -> bool:
    """Whether two ages stand behind two names of which the body tells the title's too."""
    names = [_BEARER.search(doc.text, max(x.span.start - 40, 0), x.span.start) for x in (t, v)]
    full = [_FULL_NAME.search(doc.text, max(x.span.start - 50, 0), x.span.start + 1) for x in (t, v)]
    if full[0] and full[1] and full[0]["last"] == full[1]["last"] and full[0]["first"] != full[1]["first"]:
        return True  # "Rob Ruiz, 52, and Ned Ruiz, 24"
    if names[0] is not None and full[1] and full[1]["title"] and full[1]["title"].strip() == names[0]["name"]:
        return False  # "Bishop, 81, resigns", "Bishop Aldo Ricci, 78, has resigned"
    return all(names) and len({m["name"] for m in names if m}) == 2 and names[0] is not None and names[0]["name"] in doc.text[doc.block_at(t.span.start).span.end :]


def _of_one_order(t: Value, v: Value) -> bool:
    """Whether two numbers may be meant for one: no slip makes two of 540 million, but a scale may be left out."""
    by = [DAYS.get(x.unit or "", 1.0) if t.sort == "time" else 1.0 for x in (t, v)]
    low, high = sorted((abs(t.low * by[0]), abs(v.low * by[1])))
    return not low or high <= 30 * low or f"{high:.6e}".split("e")[0] == f"{low:.6e}".split("e")[0]


def _told(doc: Document, t: Value, body: Body, asked: list[Value]) -> set[str]:
    """How the body has the very number."""
    words = content(doc.block_at(t.span.start).span.of(doc.text))
    found: set[str] = set()
    for v in body.values:
        if same(t, v):
            shared = len(words & body.words[body.place[v.span]])
            exactly = "told" if t.low == v.low else "rounded"
            kind = "of the same" if _nouns(t, v) in ("same noun", "like noun") else "of another" if _nouns(t, v) == "other noun" else "of anything"
            found |= {exactly, f"{exactly} {kind}", f"{exactly} {kind}, {min(shared, 2)} words"}
            if t.sort not in ("count", "nth"):
                found.add(f"{exactly} as {t.sort}")
        elif {t.sort, v.sort} in _NEAR and t.low == v.low:
            found |= {"told in another way", f"told {v.sort} for {t.sort}"}
    if found:
        found = {next(x for x in ("told of the same", "told of anything", "rounded of the same", "told of another", "rounded of anything", "rounded of another", "told in another way") if x in found), *found}
    elif (t.low if t.sort != "share" else round(t.low * 100, 4)) in body.plain or (t.values and all(x in body.plain for x in t.values)):
        found |= {"plain", f"plain {t.sort}"}
    scale = t.quantity.scale if t.quantity else None
    if scale and not found and t.low / {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}.get(scale, 1.0) in body.plain:
        found.add("plain without its scale")
    made = set(ways(doc, t, body, words))
    if made:
        how = "surely made" if made & _SURE else "faintly made" if all(w.endswith(_FAINT) for w in made) else "made"
        found |= {f"also made: {w}" for w in made} if found else {*(f"made: {w}" for w in made), how}
    if any(x.span != t.span and same(t, x) and doc.block_at(x.span.start).span != doc.block_at(t.span.start).span for x in asked):
        found.add("in two titles")
    return found


def _nouns(t: Value, v: Value) -> str:
    """How the nouns of two values go together."""
    a, b = (x.noun if x.sort != "nth" else x.unit for x in (t, v))
    if a is None or b is None:
        return "no noun" if a == b else "one noun"
    return "same noun" if a == b else "like noun" if noun_class(a) == noun_class(b) else "other noun"


def _tie(doc: Document, t: Value, v: Value) -> str:
    """What two values have in common by their own form: noun, unit, how a share is told."""
    if t.sort != v.sort:
        return f"{v.sort} for {t.sort}"
    if t.sort == "share":
        return f"{v.way or v.printed} for {t.printed}"
    if t.sort in ("time", "money", "nth", "size", "age"):
        return f"{t.sort}, {v.way or ('one unit' if t.unit == v.unit else 'another unit')}"
    if t.sort != "count":
        return t.sort
    nouns = _nouns(t, v)
    if nouns in ("no noun", "one noun", "other noun") and people(doc, t) and people(doc, v):
        nouns = "people"
    elif nouns == "one noun":
        nouns = "title's noun" if t.noun else "people's noun" if noun_class(v.noun or "") == "people" else "body's noun"
    return "listed" if v.way == "titles listed" else f"{v.way}, {nouns}" if v.way else nouns


def _nowhere(t: Value, body: Body, words: frozenset[str], own: set[str], rivals: list[Value], doc: Document) -> set[str]:
    """That the body does not tell it."""
    found = {"nowhere", f"nowhere, {t.sort}", *(f"nowhere, {x}" for x in own), f"nowhere, {_size(body)}"}
    if not own & _HAS:
        found |= {"nowhere at all", f"nowhere at all, {_size(body)}", f"nowhere at all, {t.sort}", f"nowhere at all, {doc.block_at(t.span.start).kind}"}
    likely = [v for v in rivals if v.sort == t.sort and v.way is None]
    found.add(f"nowhere, {min(len(likely), 4)} others")
    if t.noun:
        stem = t.noun[:5]
        if any(w.startswith(stem) for words in body.words for w in words):
            found.add("nowhere, but its noun")
            if re.search(rf"\b(?:a (?:[a-z]+ )?(?:number|handful|hoard|haul|collection|crowd) of|dozens of|scores of|hundreds of|thousands of|several|many|some)[ \n](?:[\w-]+[ \n])?{re.escape(t.noun[:4])}", " ".join(s.of(doc.text) for s in body.sentences)):
                found.add("nowhere, told in words")
        else:
            found.add("nowhere, nor its noun")
    return found


def _rival(doc: Document, t: Value, v: Value, body: Body, words: frozenset[str], own: set[str], rivals: list[Value], asked: list[Value]) -> set[str]:
    """What speaks for a value's being of the same thing."""
    place = body.place.get(v.span, next((i for i, s in enumerate(body.sentences) if s.start <= v.span.start < s.end), 0))
    shared = words & body.words[place]
    if t.noun:
        shared -= {t.noun[:5]}
    near = content(doc.text[max(v.span.start - 40, body.sentences[place].start) : min(v.span.end + 40, body.sentences[place].end)]) & words
    sorts = f"{t.sort}" if t.sort == v.sort else f"{v.sort} for {t.sort}"
    found = {f"rival {sorts}", f"rival, {min(len(shared), 4)} words", f"rival, {min(len(near), 3)} near", *(f"rival, {x}" for x in own)}
    nouns = _nouns(t, v)
    found |= {f"rival, {nouns}", f"rival {t.sort}, {nouns}", f"rival, {nouns}, {min(len(shared), 3)} words"}
    if t.sort == v.sort and t.unit == v.unit and t.sort in ("time", "money", "nth", "age"):
        found.add(f"rival {t.sort} of one unit")
    elif t.sort in ("time", "money", "nth", "age"):
        found.add(f"rival {t.sort} of another unit")
    if not own & _HAS:
        found |= {"rival alone", f"rival alone, {nouns}"}
    found.add(f"rival in {'the first sentence' if place == 0 else 'the second' if place == 1 else 'the third' if place == 2 else 'a later one'}")
    if v.way:
        found |= {f"by {v.way}", f"by {v.way}, {nouns}"}
    likely = [x for x in rivals if x.sort == t.sort and x.way is None and not (t.noun and x.noun and _nouns(t, x) == "other noun")]
    found.add(f"rival of {len(likely) if len(likely) < 3 else 'many'}")
    if v in likely:
        found.add(f"rival, {'first' if likely[0] is v else 'later'} of its sort")
    if any(x.span != t.span and (same(x, v) or (x.sort != t.sort and x.low == v.low)) for x in asked):
        found |= {"rival is another's"}
    qt, qv = t.quantity, v.quantity
    if qt and qv:
        if qt.modifiers and qv.modifiers:
            found.add("modifiers shared" if set(qt.modifiers) & set(qv.modifiers) else "modifiers differ")
        for name, a, b in (("compound", qt.compound, qv.compound), ("more", qt.more, qv.more), ("partitive", qt.partitive, qv.partitive), ("definite", qt.definite, qv.definite), ("rate", bool(qt.per), bool(qv.per))):
            if a or b:
                found.add(f"both {name}" if a and b else f"title {name}" if a else f"body {name}")
    if v.loose:
        found.add("body loose")
    if own & {"whole sentence in the deck", "whole sentence in the caption"}:
        found.add(f"rival, whole sentence, {min(len(shared), 3)} words{', alike' if nouns in ('same noun', 'like noun') else ''}")
    deed, tie, stand = above(doc, t, v), _tie(doc, t, v), _standing(own)
    rank = "first sentence" if place == 0 else "near the top" if place < 3 else "further down"
    alike = sum(x.way is None and _tie(doc, t, x) == tie for x in rivals)
    off = _off(t, v)
    found |= {tie, f"{stand}: {tie}", f"{stand}: {tie}, {rank}", f"{stand}, {_size(body)}", f"{tie}, {min(alike, 3)} such", f"{stand}: {tie}, {min(alike, 2)} such"}
    found |= {f"{stand}: {tie}, {d}" for d in deed} | {f"{stand}, {d}, {rank}" for d in deed} | {f"{tie}, {o}" for o in off} | {f"{stand}: {tie}, {min(len(shared), 2)} words", f"{stand}, {rank}, {min(len(shared), 2)} words"}
    about = beside(doc, t, v, body.sentences[place])
    if "body beside record" in about and (v.sort == "score" or "behind record" in own):
        about = about - {"body beside record"} | ({"both a record"} if v.sort != "score" else set())  # "beat Bath 29-12", "a record 74 entries"
    return found | off | deed | about


def _standing(own: set[str]) -> str:
    """How well the body bears a title's number out."""
    return next((x for x in ("told of the same", "rounded of the same", "told of anything", "rounded of anything", "told", "rounded", "surely made", "made", "plain", "told in another way") if x in own), "alone")


def _size(body: Body) -> str:
    n = len(body.values)
    return "few numbers" if n < 6 else "some numbers" if n < 13 else "many numbers"


def _off(t: Value, v: Value) -> set[str]:
    """How far apart two values are, and whether a slip explains it."""
    a, b = t.low, v.low
    if t.sort != v.sort or a <= 0 or b <= 0:
        return set()
    x, y = (str(int(n * 100 if t.sort == "share" else n)) for n in (a, b))
    found = {"off by " + ("a tenth" if 0.9 <= a / b <= 1.12 else "a third" if 0.66 <= a / b <= 1.5 else "half" if 0.4 <= a / b <= 2.5 else "much" if 0.1 <= a / b <= 10 else "tens")}
    if len(x) > 1 and x.strip("0") != y.strip("0") and sorted(x) == sorted(y):
        found.add("swapped")
    elif len(x) == len(y) and len(x) > 1 and sum(i != j for i, j in zip(x, y, strict=True)) == 1:
        found.add("one digit off")
    elif x != y and x.strip("0") == y.strip("0"):
        found.add("naughts off")
    if abs(a - b) == 1 and t.sort in ("count", "nth", "time", "age"):
        found.add("one off")
    if t.sort == "score" and set(t.values) & set(v.values):
        found.add("score shares a side")
    return found
