"""Counts that are of others though their nouns are one: of another owner, body, nation, site or term, of a whole of which some was told, of what is
added or only asked for, of what was named just before."""

from __future__ import annotations

import re

from newslint.checks.numbers.retold._apart import NAME, NO_NAMES, beside
from newslint.checks.numbers.retold._kin import content, relation
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import Value
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp
from newslint.source import Span

#: With these a sentence tells a thing again that it has told: "destroyed 46 homes, and the 64 homes it destroyed".
_AGAIN = frozenset(("the", "whole", "that", "own"))
#: "Hansen Lines Inc's": who has what is counted.
_OWNER = regexp(r"(?P<owner>(?:(?:[A-Z][\w.&-]*|of|and|&)[ \n])*[A-Z][\w.&-]*)(?:[’']s|(?<=s)[’'])[ \n](?:[a-z-]+[ \n]){0,2}[$£€]?$")
#: What firms and bodies have behind their names.
_IN_NAMES = frozenset("Inc Corp Co Ltd Plc PLC Group Company Corporation Holdings The AG SA NV of and Sir Dr Mr Mrs Ms".split())
#: Of how many a body is: "the 12-member committee", "the 20-nation European Union".
_SIZED = regexp(
    r"-(?:member|nation|country|state|man|woman|person|strong|party|judge|club)[ \n](?:(?P<name>(?:[A-Z][\w.’'-]*[ \n](?:of[ \n](?=[A-Z]))?)*[A-Z][\w’'-]*)|(?:[a-z-]+[ \n]){0,2}?(?P<noun>"
    r"committee|commission|council|community|union|board|jury|panel|cabinet|parliament|assembly|senate|chamber|court|cartel|bloc|group|grouping|alliance|organi[sz]ation|league|association|federation|team|squad|crew|delegation|mission|force|party|band|choir|orchestra|staff|cast)\b)"
)
#: Words by which any body may be called again.
_ANY_BODY = frozenset("group grouping bloc body organisation organization alliance cartel team".split())
#: "Ministers from 30 countries": those who came.
_CAME = regexp(r"\b(?P<who>[A-Za-z]+s)[ \n](?:from|of|representing)[ \n](?:(?:some|about|all|the)[ \n])*$")
#: "Together with the 900 shares in its safe"; "besides the five barns" takes up what was told.
_TOGETHER = regexp(r"\b(?:(?:coupled|together|along|combined)[ \n]with|added[ \n]to)[ \n](?:(?:the|its|their|his|her|those)[ \n])?$", re.IGNORECASE)
_ALREADY = regexp(r"[^.;:()]{0,50}?\balready[ \n](?:own(?:s|ed)?|ha[sd]|have|h[eo]lds?|possess\w*|controls?|controlled|employ(?:s|ed)?|r[ua]ns?|operate[sd]?)\b")
#: "There is a fund of 120 million and one of 50 million".
_ANOTHER = regexp(r"\b(?:and|or|,)[ \n](?:one|another|a[ \n](?:second|third|further))[ \n](?:of|for|with|worth|at|in)[ \n]$")
#: What is asked for, and what is granted.
_ASKED = regexp(r"\b(?:appl(?:y|ied|ies|ying|ications?|icants?)|requests?|requested|bids?|seek(?:s|ing)?|sought|petition\w*|claims?|submi\w+|propos(?:ed|als?))\b")
_GRANTED = regexp(r"\b(?:approv(?:ed?|es|al|ing)|grant(?:ed|s|ing)?|accept(?:ed|s|ing)?|award(?:ed|s|ing)?|authori[sz](?:ed|es|ing|ation)|licen[sc]ed|issued|admitted)\b")
#: Rates and papers that are called by their term: "the three-month bill rate", "the 10-year bond".
_TERMED = frozenset("rate bill note bond yield gilt deposit paper certificate future forward swap treasury bund libor money cd".split())
#: A percentage that is the name of a paper: "the 10.75 percent debentures".
_COUPON = regexp(r"[ \n](?:[a-z-]+[ \n]){0,3}?(?:debentures?|bonds?|notes?|gilts?|preferred|preference|convertibles?|stock|loan stock|eurobonds?|coupons?|mortgages?|certificates?|treasur(?:y|ies))\b")
#: Where people work and live; "also", "another" turn to a further one.
_SITES = frozenset("plant factory mill works facility site mine yard depot warehouse shop store office school college hospital clinic prison camp airport port station base farm hotel branch refinery terminal field".split())
_AT_THE = regexp(rf"[ \n](?:at|in|on|from)[ \n](?:the|that|this)[ \n](?:[a-z]+[ \n])??(?:{'|'.join(sorted(_SITES))})\b")
_TURNS = regexp(r"\b(?:also|another|second|separate\w*|similar\w*|meanwhile|elsewhere)\b", re.IGNORECASE)
#: What is named by its own name where it is counted: "the three nations" of a sentence that names three.
_PLACES = frozenset("country nation state government capital city town village".split())


def others(link: Link) -> bool:
    """Whether two counts are of others."""
    return _in_one_sentence(link) or of_others(link)


def of_others(link: Link) -> bool:
    """Whether two counts are of others, in one sentence or in two."""
    return (
        _other_owner(link) or _other_body(link) or _other_nation(link) or _members(link) or _added(link) or _asked_or_granted(link)
        or _other_term(link) or _price_of_a_name(link) or _of_those(link) or _other_percentage(link) or _other_site(link) or _named_before(link) or _of_a_kind(link) or _in_others(link)
    )  # fmt: skip


def _in_one_sentence(link: Link) -> bool:
    """Whether a sentence gives both and does not take the first up: "the lines' 3.5 million of debt and the port's 3.8 million", "sent home 900 of its 5,600 staff"."""
    return link.a.line == link.b.line and link.b.form not in _AGAIN


def _owner(doc: Document, v: Value) -> frozenset[str]:
    m = _OWNER.search(doc.text, max(v.sentence.start, v.phrase.start - 60), v.phrase.start)
    return frozenset(m["owner"].replace(".", "").split()) - _IN_NAMES if m else frozenset()


def _other_owner(link: Link) -> bool:
    """Whether each of two has the name of its owner before it, and these share no word: "Hansen's 12 ferries ... Birk's 14 ferries"."""
    x, y = (_owner(link.doc, v) for v in (link.a, link.b))
    initials = {"".join(w[0] for w in m["owner"].split() if w[0].isupper()) for v in (link.a, link.b) if (m := _OWNER.search(link.doc.text, max(v.sentence.start, v.phrase.start - 60), v.phrase.start))}
    return bool(x and y) and not x & y and not initials & (x | y)


def _other_body(link: Link) -> bool:
    """Whether two numbers tell how large two bodies are: "the 20-member committee", "the 12-member European Community"."""
    found = [_SIZED.match(link.doc.text, v.q.number.end) for v in (link.a, link.b)]
    if not all(found):
        return False
    names = [m["name"] for m in found if m]
    nouns = [(m["noun"] or m["name"].split()[-1]).lower() for m in found if m]
    if all(names):
        return not {*names[0].split()} & {*names[1].split()}
    if any(name and not name.split()[-1][1:].islower() for name in names) or _ANY_BODY & {*nouns}:
        return False  # "the 12-nation OPEC ... the 13-nation cartel"
    return relation(nouns[0], nouns[1]) not in ("same", "kin")


def _nations(link: Link, v: Value) -> frozenset[str]:
    """The nations whose adjectives stand between a number and its noun."""
    end = v.q.noun_span.start if v.q.noun_span else v.q.number.end
    words = [m[0].strip(".") for m in _CAPITAL.finditer(link.doc.text, v.q.number.end, max(end, v.q.number.end))]
    return frozenset(row.code for w in words for row in (*link.doc.knowledge.by_demonym(w), *link.doc.knowledge.places(w.replace(".", ""))) if row.code)


_CAPITAL = regexp(r"\b[A-Z](?:[a-z]+|\.[A-Z]\.?)")


def _other_nation(link: Link) -> bool:
    """Whether both are told by their nation, and these are two: "the three Swiss banks ... the two U.S. banks"."""
    x, y = _nations(link, link.a), _nations(link, link.b)
    return bool(x and y) and not x & y


def _members(link: Link) -> bool:
    """Whether the later count is of all members of a body, and the first of those some of whose people came: "officials from 30 countries ... all 43 member countries"."""
    a, b, text = link.a, link.b, link.doc.text
    m = _CAME.search(text, max(a.sentence.start, a.phrase.start - 40), a.phrase.start)
    return m is not None and (m["who"].lower() == "officials" or human(singular(m["who"].lower()))) and ("member" in b.q.modifiers or "member" in b.nouns) and "member" not in (*a.q.modifiers, *a.nouns)


def _added(link: Link) -> bool:
    """Whether the later count comes to the first, or was there already: "the purchase, coupled with the 900 shares that it already owned"."""
    b, text = link.b, link.doc.text
    if (b.tail and _TOGETHER.search(text, max(b.sentence.start, b.phrase.start - 50), b.phrase.start)) or _ANOTHER.search(text, max(b.sentence.start, b.phrase.start - 30), b.phrase.start):
        return True
    return _ALREADY.match(text, b.end, b.sentence.end) is not None and " already " not in link.a.sentence.of(text)


def _around(link: Link, v: Value) -> str:
    """The clause about a count."""
    text = link.doc.text
    before = text[max(v.sentence.start, v.phrase.start - _CLAUSE) : v.phrase.start]
    return before + " " + text[v.q.span.end : min(v.sentence.end, v.q.span.end + _CLAUSE)]


#: How near the words of a count's own deed stand; how far the words about it reach.
_BESIDE, _CLAUSE = 18, 60


def _asked_or_granted(link: Link) -> bool:
    """Whether one was asked for and the other granted: "approved the conversion of 80 flats ... applications to convert 316 flats have been received"."""
    if link.b.form not in ("bare", "a sum"):
        return False
    x, y = ((_ASKED.search(words) is not None, _GRANTED.search(words) is not None) for words in (_around(link, v) for v in (link.a, link.b)))
    return {x, y} == {(True, False), (False, True)}


def _other_term(link: Link) -> bool:
    """Whether both are terms of rates or papers that are called by them: "the one-month deposit rate ... the three-month bill rate"."""
    if link.a.form != "the" or link.a.sort not in ("day", "week", "month", "year"):
        return False
    return all(v.q.compound and (m := _PHRASE.match(link.doc.text, v.q.span.end)) is not None and any(singular(w) in _TERMED for w in m[0].lower().split()) for v in (link.a, link.b))


#: "Of those jobs, 210 are on the ground, 160 in crews and 80 in offices": all that the sentence counts are jobs.
_OF_THOSE = regexp(r"(?:Of|Among)[ \n](?:the|those|these|its|their)[ \n](?P<what>[a-z]+s),[ \n]")


def _of_those(link: Link) -> bool:
    """Whether a count without a noun is of what its sentence opens with, and the first of something else."""
    a, b = link.a, link.b
    m = _OF_THOSE.match(link.doc.text, b.sentence.start, b.sentence.end) if not b.nouns and a.nouns else None
    return m is not None and not any(relation(n, singular(m["what"])) for n in a.nouns)


#: "The 46 million dollar Kuwait Hotel": what costs so much has a name.
_NAMED_THING = regexp(r"(?:-[a-z]+)?[ \n](?P<name>[A-Z][\w’'-]*(?:[ \n][A-Z][\w’'-]*)*)")


def _price_of_a_name(link: Link) -> bool:
    """Whether one of two amounts is what something costs that is called by its name, and the other that of a thing of which the name is not told: "a 37 million dollar loan ... of the 46 million dollar Kuwait Hotel"."""
    if link.b.sort != "money":
        return False
    for v, other in ((link.a, link.b), (link.b, link.a)):
        m = _NAMED_THING.match(link.doc.text, v.q.span.end, v.sentence.end)
        if m and v.form in _AGAIN | {"of the", "a", "bare"} and not v.nouns and other.nouns and any(w not in other.sentence.of(link.doc.text) for w in m["name"].split()):
            return True
    return False


_PHRASE = regexp(r"(?:[ \n](?!(?:of|to|in|on|at|and|or|for|was|is|were|are|will|by)\b)[A-Za-z-]+){1,4}")


def _other_percentage(link: Link) -> bool:
    """Whether only one of two shares is the name of a paper: "90 percent acceptance ... the 10.75 percent debentures"."""
    found = [_COUPON.match(link.doc.text, v.q.span.end) is not None for v in (link.a, link.b)]
    return link.a.sort == "percent" and found[0] != found[1]


def _other_site(link: Link) -> bool:
    """Whether the text has turned to another site, and the later count is of that: "will also close a plant in Elmira ... the 2,200 workers at the plant"."""
    a, b, doc = link.a, link.b, link.doc
    if _AT_THE.match(doc.text, b.end, b.sentence.end) is None or b.place != "body" or a.place != "body":
        return False
    since = [s for s in doc.sentences if a.sentence.end <= s.start < b.sentence.start]
    return any(_TURNS.search(doc.text, *s) and any(singular(w) in _SITES for w in s.of(doc.text).lower().split()) and _new_names(doc, s) for s in since)


def _new_names(doc: Document, s: Span) -> bool:
    return any(m.start() > s.start and m[0] not in NO_NAMES and m[0] not in doc.text[: s.start] for m in NAME.finditer(doc.text, *s))


def _named_before(link: Link) -> bool:
    """Whether the later count is of the places that the sentence before names: "Japan and West Germany ... and the United States. The three nations"."""
    a, b, doc = link.a, link.b, link.doc
    if b.form not in _AGAIN or not _PLACES & {*b.nouns} or b.line - a.line < 2:
        return False
    before = next((s for s in reversed(doc.sentences) if s.end <= b.sentence.start), None)
    named = {m[0] for m in _NAMED.finditer(doc.text, *before) if doc.knowledge.places(m[0])} if before else set()
    return len(named) == b.q.low


#: "24 banks in 12 states".
_WITHIN = regexp(r"[^,;.]{0,50}?\b(?:in|across|at|from|on)[ \n]$")


def _in_others(link: Link) -> bool:
    """Whether each of two tells where others are that are not as many: "24 banks in 12 states ... 42 banks that lend in ten states"."""
    heads = [next((u for u in link.values if u.line == v.line and u.sort == "count" and u.end < v.phrase.start and _WITHIN.fullmatch(link.doc.text, u.end, v.phrase.start)), None) for v in (link.a, link.b)]
    return link.b.form == "bare" and heads[0] is not None and heads[1] is not None and heads[0].q.low != heads[1].q.low


def _of_a_kind(link: Link) -> bool:
    """Whether the later count says of what kind it is and takes nothing up: "runs 24 banks in the west ... has 42 franchise banks"."""
    a, b = link.a, link.b
    if b.form != "bare" or not a.place == b.place == "body" or a.q.modifiers or not b.q.modifiers or any(w[0] == "#" for w in beside(link.doc, a, _BESIDE) & beside(link.doc, b, _BESIDE)):
        return False
    kinds = content(" ".join(b.q.modifiers))
    near = beside(link.doc, a, _BESIDE)
    return bool(kinds) and not any(w & near for w in kinds)


_NAMED = regexp(r"\b[A-Z][a-z]+(?:[ \n][A-Z][a-z]+)*")
