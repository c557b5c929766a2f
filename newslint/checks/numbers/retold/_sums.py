"""Whether other quantities make one of two: "Two more died, which brought the number to 11"; "it had 112 passengers and a crew of eight"."""

from __future__ import annotations

from itertools import combinations

from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.retold._apart import beside
from newslint.checks.numbers.retold._kin import relation, says
from newslint.checks.numbers.retold._values import Value, kinship
from newslint.document import Document
from newslint.layers.names.lexicon import SAYS
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import is_time, singular
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: Quantities before and after that may make a sum.
_BEFORE, _AFTER = 9, 5
#: How near the words of a count's own deed stand.
_BESIDE = 18
_ONE = regexp(r"\balso\b|\b(?:and|plus|with|besides|joined by|including)[ \n](?:an?|the|his|her|its|their|one|another)[ \n](?!half|third|quarter)|\b(?:one|another|an eleventh|a (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b|,[ \n](?:her|his|their|the)[ \n]")

#: "For six days" tells no further six.
_WORD = regexp(r"(?<![^\s])([a-z-]+)(?=(?:\s+([a-z]+))?)")


def explained(doc: Document, a: Value, b: Value, all_values: tuple[Value, ...]) -> set[str]:
    """By what sums the two may both be right."""
    low, high = sorted((a.q.low, b.q.low))
    gap = high - low
    out: set[str] = set()
    at = all_values.index(b)
    first = all_values.index(a)
    near = [v for v in (*all_values[max(0, first - 4) : at], *all_values[at + 1 : at + 1 + _AFTER]) if v is not a and v is not b and v.sort == b.sort and (v.q.low >= 2 or v.form == "other")]
    near = [v for v in near if not some_of(doc, v, b)][-(_BEFORE + _AFTER) :]
    lows = [v.q.low for v in near if v.q.low < 1e15]
    if any(abs(x - gap) < 1e-6 * max(gap, 1) for x in lows):
        out.add("gap told")
        beside = [v for v in near if abs(v.q.low - gap) < 1e-6 * max(gap, 1) and a.line - 1 <= v.line <= b.line + 1]
        if any(v.form == "other" or v.q.more for v in beside):
            out.add("gap told as more")
        if any(gap > 3 or kinship(v, b) in ("same", "kin", "people", "persons") or not v.nouns for v in beside):
            out.add("gap told near")
    for n in (2, 3):
        for some in combinations(lows[-9:], n):
            if abs(sum(some) - gap) < 1e-6 * max(gap, 1):
                out.add("gap in parts")
            if abs(sum(some) - b.q.low) < 1e-6 * b.q.low:
                out.add("second is a sum")
            if abs(sum(some) - a.q.low) < 1e-6 * a.q.low:
                out.add("first is a sum")
    if any(abs(x - y - b.q.low) < 1e-6 * b.q.low for x in lows for y in lows if x > y):
        out.add("second is a rest")
    if any(abs(x * y - high) < 1e-6 * high for x, y in combinations([*lows, low], 2) if x > 1 and y > 1):
        out.add("a product")
    if b.sort == "count" and gap <= 2:
        text = doc.text[a.phrase.start : b.phrase.end]
        if a.line + 3 >= b.line and any(_joined(doc, a, b, a.phrase.start + m.start()) for m in _ONE.finditer(text) if not (m[0][0] == "," and _reported(doc, a.phrase.start + m.end()))):
            out.add("one beside")
    if b.q.low <= 12 and b.q.low > a.q.low and any(q.kind == "ordinal" and q.low == b.q.low for q in doc.numbers_in(Span(a.sentence.start, b.sentence.end))):
        out.add("ordinal of the second")
    if gap in CARDINALS.values() and b.sort == "count" and gap <= 20 and any(CARDINALS.get(m[1]) == gap and not _opened_by(doc, b, m.start(1)) and not _of_other_things(doc, a, b, m.start(1)) for m in _WORD.finditer(doc.text.lower(), a.phrase.end, b.sentence.end) if not is_time(singular(m[2] or "")) and not any(v.q.span.start == m.start(1) and some_of(doc, v, b) for v in all_values)):
        out.add("gap in words")
    return out


#: "Of the 34 skulls, nine": between the whole and what is some of it.
_OF_THE = regexp(r"(?:And |But )?(?:Of|Among|Out of)[ \n](?:the|these|those|its|their|his|her)[ \n](?:[a-z]+[ \n])?$")


def _opened_by(doc: Document, b: Value, at: int) -> bool:
    """Whether what stands at a place is told as some of a value that opens the sentence: "Of the 34 skulls, nine"."""
    return b.form == "of the" and at - b.end in (2, 1) and doc.text.startswith(",", b.end) and _OF_THE.fullmatch(doc.text, b.sentence.start, b.phrase.start) is not None


#: "The 13 dead included two teachers"; "two children were among the 12 dead"; "of whom two".
_INCLUDED = regexp(r"\b(?:includ(?:es?|ed|ing)|of[ \n]whom|of[ \n]them|among[ \n](?:them|whom))(?:[ \n](?:at[ \n]least|only|just|about|some))?[ \n]$")
#: "Counts 21 deaths, as it includes two across the border".
_WHY = regexp(r"\b(?:as|because|since|though|which|that)\b")
_AMONG = regexp(r"[^.;:]{0,40}?\bamong[ \n](?:the|those|these|its|his|her|their)?[ \n]?$")
#: "Three of the 16 climbers".
_OF = regexp(r"(?:[ \n][a-z]+)?[ \n](?:out[ \n])?of[ \n](?:the|those|these|its|his|her|their)[ \n]$")
_OF_THEM = regexp(r"(?:[ \n][a-z]+)?[ \n](?:of|among)[ \n](?:them|whom|those)\b")


def some_of(doc: Document, v: Value, b: Value) -> bool:
    """Whether a value is told as some of another of its sentence: "Of the 34 skulls, nine", "the 13 dead included two teachers", "two were among the 12"."""
    if v.line != b.line:
        return False
    if v.phrase.start > b.end:
        return _opened_by(doc, b, v.phrase.start) or (_INCLUDED.search(doc.text, b.end, v.phrase.start) is not None and _WHY.search(doc.text, b.end, v.phrase.start) is None) or _OF_THEM.match(doc.text, v.q.span.end) is not None
    return _AMONG.fullmatch(doc.text, v.end, b.q.span.start) is not None or (b.form == "of the" and _OF.fullmatch(doc.text, v.q.span.end, b.q.span.start) is not None)


def _reported(doc: Document, at: int) -> bool:
    """Whether the words at `at` tell who said something."""
    words = doc.text[at : doc.sentence_at(at).end].replace("\n", " ").split(" ")[1:5]
    return any(w.rstrip(".,") in SAYS or w == "reported" for w in words)


def _of_other_things(doc: Document, a: Value, b: Value, at: int) -> bool:
    """Whether a number word counts what can be added to neither of two counts of people: "all from one parish"."""
    parse = doc.parse(doc.sentence_at(at)) if _people(a, b) else None
    i = parse.at(at) if parse else None
    if parse is None or i is None or parse.words[i].dep != "nummod":
        return False
    noun = parse.words[parse.words[i].head]
    return noun.pos == "NOUN" and not _one_of_such(noun.text, a, b)


def _people(a: Value, b: Value) -> bool:
    """Whether nothing but people are counted, or "those arrested"."""
    return all(noun_class(n) == "people" or human(n) or n.endswith("ed") for n in (*a.nouns, *b.nouns))


def _joined(doc: Document, a: Value, b: Value, at: int) -> bool:
    """Whether the words at `at` can add one to a count: "12 passengers and the driver", no "the road was wet and the driver had braked", "divers and a crane had raised nine cars"."""
    parse = doc.parse(doc.sentence_at(at))
    i = parse.at(at) if parse else None
    if parse is None or i is None:
        return True
    if parse.words[i].text.lower() == "also":
        # "Cash and two cars were also seized": none more of those arrested.
        subjects = [parse.words[n] for n in parse.children(parse.words[i].head) if parse.words[n].dep in ("nsubj", "nsubjpass")]
        nouns = [w for w in subjects if w.pos == "NOUN"]
        return not nouns or len(nouns) < len([w for w in subjects if w.pos != "NUM"]) or not _people(a, b) or any(_one_of_such(w.text, a, b) for w in nouns)
    if parse.words[i].dep != "cc":
        # "Threatened staff with a shotgun": none more of the men.
        noun = next((w for w in parse.words[i : i + 5] if w.pos in ("NOUN", "PROPN", "PRON", "VERB")), None)
        return noun is None or noun.pos != "NOUN" or not _people(a, b) or _one_of_such(noun.text, a, b)
    head = parse.words[i].head
    added = next((w for w in parse.words[i + 1 :] if w.dep == "conj" and w.head == head), None)
    if added is None or added.pos in ("NUM", "PRON"):
        return True
    if added.pos in ("VERB", "AUX"):
        object_of = any(w.dep == "dobj" and parse.words[w.head] is added for w in parse.words)  # "had lost control" is no deed by which one dies
        return not object_of and bool(says(added.text) & (beside(doc, a, _BESIDE) | beside(doc, b, _BESIDE)))
    return singular(parse.words[head].text.lower()) in (*a.nouns, *b.nouns) or _one_of_such(added.text, a, b)


def _one_of_such(word: str, a: Value, b: Value) -> bool:
    """Whether a word names one of what either of two values counts."""
    noun = singular(word.lower())
    return any(relation(x, noun) or relation(noun, x) or (human(noun) and (noun_class(x) == "people" or human(x))) for x in (*a.nouns, *b.nouns))
