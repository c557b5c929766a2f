"""Counts that are one by grammar alone, whatever else is weighed: a title's and the first of the body, of one noun and deed; and a count that its
article or owner takes up and of which nothing is said but what was told: "The 19 men were flown out", "Larsen's 31 points", "With 44 seats, the party"."""

from __future__ import annotations

import re
from itertools import combinations

from newslint.checks.numbers._deeds import classes, is_deed
from newslint.checks.numbers._nouns import PEOPLE, noun_class
from newslint.checks.numbers.counts._happenings import having_done, likewise, told_of_it, toll_of_it
from newslint.checks.numbers.retold._apart import CUES, NAME, NO_NAMES, beside
from newslint.checks.numbers.retold._kin import content, is_thing, says
from newslint.checks.numbers.retold._links import APART, DEFINITE, Link
from newslint.checks.numbers.retold._phrase import nothing_new
from newslint.checks.numbers.retold._sums import some_of
from newslint.checks.numbers.retold._values import Value, kinship
from newslint.layers.names.people import human
from newslint.layers.numbers import round_step
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: How near the words of a count's own deed stand; how near those that make it another count.
BESIDE, NEAR = 18, 30
#: What in the words about one of two counts makes it another one.
OTHERWISE = ("rest", "before", "compared", "correction", "average")
#: What no reading of a count told again has.
NOT_AGAIN = frozenset(("another rate", "behind part", "behind more", "partitive", "first partitive", "about", "first about", "per", "first per", "better before", "tail denies", "asked"))
#: Names that may stand behind the phrase: "the 27 artefacts will be flown to Abuja". Days on which something else befalls what was counted.
BEHIND, OTHER_DAY = frozenset(("phrase names apart", "phrase name new")), frozenset(("times apart", "own times apart"))
#: Words by which a body is called again: "the opposition won 61 seats ... The party's 63 seats".
BODIES = frozenset("party company firm group club team airline bank union charity organisation organization chain retailer manufacturer band school college university hospital council agency alliance bloc movement".split())
_MARK = regexp(r"[,;:()–—.]")
#: "Former mayor found guilty", "when it left the runway", "before he was caught", "on the old quay": say nothing of a count.
_IDLE = regexp(r"\b(?:the|an|its)[ \n]old[ \n](?=[a-z])|\bformer[ \n](?=[a-z]+\b)|\b(?:was|were|are|is|people|they|he|she|it|that|who)[ \n]left\b|\bleft[ \n](?=(?:the|an?|its|his|her|their|at|on|for)\b)|\bleft[ \n]$|\bbefore[ \n](?=(?:he|she|it|they|being)\b)|\bha(?:ve|s)[ \n]yet(?=[ \n]to\b)", re.IGNORECASE)
#: "The ministry asked 1,200 parents last month", under a title without a time.
_LATELY = regexp(r"\blast[ \n](?:month|week)\b")
#: "Goes before the council": no earlier time.
_BEFORE_COUNCIL = regexp(r"\bbefore[ \n](?=(?:the[ \n]|an?[ \n])?(?:[a-z]+[ \n])?(?:council|planner|planning|judge|magistrate|voter|board|parliament|court|committee|lawmaker|legislat|assembly|jury|congress|senate)\w*)", re.IGNORECASE)
#: Deeds by which somebody has what is counted: an owner's count of it is that one, no "its 340 shops" of which 12 were shut.
_HAS = frozenset(x for w in ("own", "employ", "win", "score", "finish", "receive", "collect") for x in classes(w) if x[0] == "#")
#: Words for those whom harm befell, and the harm.
_VICTIMS, _HARM = frozenset(("victim", "casualty", "dead", "death", "fatality")), frozenset(x for w in ("kill", "injure") for x in classes(w) if x[0] == "#")
_PRONOUN = regexp(r"\b(?:his|her|their|its)[ \n]$")
_EMPLOYS = frozenset(x for x in classes("employ") if x[0] == "#")
#: How far apart a count and the one that takes it up stand, in sentences; how much a slip may make of a number, and of a title's.
_FAR, _TIMES, _TIMES_TITLE = 2, 2.5, 5
#: So many people are soon some others: "team wins with nine men", "two men sent off".
_ANYBODY = PEOPLE | frozenset("man woman child boy girl player".split())
#: How many words beside the noun a body's sentence shares with the titles where no deed is told.
_SHARED = 2
#: How few may be some of those that were told; how many times as many the one count may be.
_SOME, _MANY = 4, 3
#: What is less is told to the last one.
_TOLD_EXACTLY = 1000
#: What is planned: "a scheme for 420 homes", "plans to build 240 homes".
_PLAN = regexp(r"\b(?:schemes?|plans?|proposals?|proposed|proposes?|bid|application|blueprint|project|development|permission)\b(?:[ \n](?:to[ \n](?:build|put|open|create|add|cut|close|fell|erect)|for|of|by[ \n][\w ]+?[ \n]to[ \n]build))[ \n]$", re.IGNORECASE)
#: Into no more parts a count is split.
_PARTS = 8
_MORE_THAN_TWO = "|".join(w for w, n in CARDINALS.items() if n > 2)
#: Within so many sentences of two counts what makes the one of the other is told.
_AROUND = 3
#: "Another 30 men got out" are not one or two.
_ANOTHER = regexp(rf"\b(?:[Aa]nother(?![ \n](?:\d{{2}}|[3-9]|(?:{_MORE_THAN_TWO})\b))|[Oo]ne more|[Aa] (?:second|third|fourth|fifth|sixth))\b")
_AND_ONE = regexp(r",?[ \n](?:and|plus|with|as well as)[ \n](?:an?|one|two|the|his|her|its|their|\d+)[ \n]")
_ABOARD = regexp(r"\b(?:on board|aboard|carrying|passengers?)\b")
_WITH = regexp(r"With[ \n](?:(?:its|their|his|her)[ \n])?$")
_HOLDER = regexp(r",[ \n](?:it|they|he|she|(?:(?:the|its|their)[ \n])?(?P<who>(?:[\w’'-]+[ \n]){0,2}?[\w’'-]+))[ \n](?:will|would|can(?:not)?|could|may|must|should|is|was|are|were|has|had|have|[a-z]+(?:s|ed))\b", re.IGNORECASE)
_LAST = regexp(r"\b(?P<verb>[a-z]+)[ \n]$")
#: Names that the later count may be of: "in 18 cities, and all over Beijing, Shanghai and Shenzhen ... the five cities".
_LISTED = regexp(r"[A-Z][\w’'-]+(?:[ \n][A-Z][\w’'-]+)*,[ \n](?:[A-Z][\w’'-]+(?:[ \n][A-Z][\w’'-]+)*,[ \n])*(?:[A-Z][\w’'-]+(?:[ \n][A-Z][\w’'-]+)*,?[ \n])?and[ \n][A-Z]")
#: Who has what is counted: "the firm's".
OWNER = regexp(r"\b(?P<owner>[\w-]+)(?:[’']s|(?<=s)[’'])[ \n]$")
_FOR = regexp(r"[ \n]who[ \n](?:had[ \n])?(?:voted[ \n](?:in[ \n]fav|for\b|yes\b)|backed\b|supported\b|approved\b)")
_VOTES = regexp(r"(?:[ \n]votes?)?[ \n]to[ \n][\w-]+")


def clear(link: Link) -> bool:
    """Whether two counts are one and have two values, by a construction that leaves no doubt."""
    a, b, known = link.a, link.b, link.evidence
    if a.q.bound or b.q.bound or "other" in (a.form, b.form) or link.doubt == "explained" or ((NOT_AGAIN - {"partitive", "first partitive"}) & known and not (_some_of(link) or _of_votes(link) or likewise(link))) or adds_up(link):
        return False
    # "8,000 tickets had been sold ... the 6,000 tickets": what is taken up may be of long before.
    told = [_HAD_BEEN.sub(" ", words) if v is a and b.form in DEFINITE else words for v in (a, b) for words in near(link, v)]
    if a.place != b.place:
        told = [_LATELY.sub(" ", words) for words in told]
    if any(CUES[name].search(words) for name in OTHERWISE for words in told):
        return False
    if a.place != b.place:
        return _of_title(link, a, b) if a.place == "title" else _of_title(link, b, a)
    if b.place != "body" or not 0 < b.line - a.line <= _FAR:
        return False
    if _taken_up(link) or _with(link) or _of_votes(link):
        return True
    if APART - {"times apart"} & known or rivals(link) or any(m[0].lower() != "toll" for v in (a, b) for m in _REVISED.finditer(v.sentence.of(link.doc.text))):
        return False
    return told_of_it(link) or having_done(link) or toll_of_it(link) or likewise(link)


def one_happening(link: Link) -> bool:
    """Whether two sentences tell one deed of one place in the same words, and two counts of whom it befell: "A fire in Riga killed 13", "five were killed when a fire swept through a
    school in Riga". In a long article some numbers make the one of the other by chance: those explain them that stand beside the two or are told of the same place."""
    a, b, known = link.a, link.b, link.evidence
    few, many = sorted((a.q.low, b.q.low))
    if a.sort != "count" or few < _SOME or many > _MANY * few or many >= _TOLD_EXACTLY or few % 1 or many % 1 or a.line == b.line or link.deed() != "same deed":
        return False
    people = bool(b.nouns) and {*a.nouns, *b.nouns} <= PEOPLE
    if link.noun not in ("same", "people", "persons") and not (link.noun == "bare" and a.place == "title" and people):
        return False
    if any(v.q.bound or v.q.approximate or v.q.more or v.q.scale or v.q.compound or v.form == "other" for v in (a, b)) or (NOT_AGAIN - {"better before"} | APART - BEHIND) & known:
        return False
    if a.q.modifiers and b.q.modifiers and not {*a.q.modifiers} & {*b.q.modifiers}:
        return False  # "612 registered voters", "804 likely voters"
    if (a.place == b.place and b.line - a.line > _FAR and not people) or any(v.q.low == b.q.low and v.phrase.start < b.phrase.start and kinship(v, b) in ("same", "kin") for v in link.values):
        return False
    names, own = _shared_names(link), frozenset(x for n in (*a.nouns, *b.nouns) for x in says(n))
    taken_up = b.form in DEFINITE
    if not names or sum(bool(w & a.said) for w in b.words if not w & own) < (2 if taken_up or "title" in (a.place, b.place) else 3):
        return False
    if any(_REVISED.search(v.sentence.of(link.doc.text)) for v in (a, b)):
        return False
    if sum(bool(_ABOARD.search(v.sentence.of(link.doc.text))) for v in (a, b)) == 1:
        return False  # "14 people on board", of whom 13 were killed
    sided = {"guess", "year"} if taken_up else {"guess", "year", "plan"}
    cues = [{name for name in (*OTHERWISE, "part", *sided) if any(CUES[name].search(words) for words in _told_now(link, v))} for v in (a, b)]
    if cues[0] != cues[1] or not cues[0] <= sided:
        return False
    around = [v for v in link.values if v.sort == b.sort and v is not a and v is not b and _near_or_there(link, v, names) and (not v.nouns or kinship(v, b) in ("same", "kin", "people", "persons"))]
    rival = any(v.q.low not in (few, many) and v.nouns and Link(link.doc, v, b, link.values).deed(BESIDE) == "same deed" for v in around)
    return not rival and not _make({v.q.low for v in around}, a.q.low, b.q.low)


def one_more(link: Link) -> bool:
    """Whether one or two more are told between two counts or right behind: "killed 16 people ... Another died in hospital, so 17 people were killed"."""
    a, b = link.a, link.b
    return a.sort == "count" and a.place == b.place == "body" and 0 < abs(a.q.low - b.q.low) <= 2 and _ANOTHER.search(link.doc.text, a.sentence.end, b.sentence.end + 60) is not None


def rounded(link: Link) -> bool:
    """Whether one of two counts is the other rounded: "5,000 masks" above "5,040 masks"."""
    x, y = link.a.q.low, link.b.q.low
    return any(n >= 100 and (step := round_step(n)) > round_step(m) and step >= n / 100 and abs(n - m) < min(step / 2, n / 20) for n, m in ((x, y), (y, x)))


#: A part whose noun and verb are left out: "in Varso 58 schools were closed and in Feltes 38", "Adeyemi 12".
_LEFT_OUT = regexp(r"\b[A-Z][\w’'-]*[ \n](?:(?:it|there|they)[ \n](?:was|were)[ \n])?(?P<n>\d{1,3}(?:,\d{3})+|\d{1,4}|[a-z]+(?:-[a-z]+)?)(?=[,;.]|[ \n]and\b)")


def split(link: Link) -> bool:
    """Whether the sentences about two counts split the greater into parts of which the lesser is one: "Ninety-six schools ... In Varso 58 were closed and in Feltes 38"."""
    doc, (few, many) = link.doc, sorted((link.a.q.low, link.b.q.low))
    part = link.a if link.a.q.low == few else link.b
    if part.place != "body":
        return False
    around = [v for v in link.values if v.sort == part.sort and v is not part and part.line <= v.line <= part.line + 1 and v.place == "body"]
    others, left_out = {v.q.number: v.q.low for v in around if v.q.low < many}, set[Span]()
    for m in _LEFT_OUT.finditer(doc.text, part.sentence.start, max((v.sentence.end for v in around), default=part.sentence.end)):
        n = float(m["n"].replace(",", "")) if m["n"][0].isdigit() else CARDINALS.get(m["n"])
        if n is not None and (at := Span(*m.span("n"))) != part.q.number:
            others[at] = n
            left_out.add(at)
    return any(left_out & {*some} and few + sum(others[x] for x in some) == many for k in (1, 2, 3, 4) for some in combinations([*others][:_PARTS], k))


def _near_or_there(link: Link, v: Value, names: set[str]) -> bool:
    """Whether a count stands beside one of the two of a link, or is told of the same place."""
    beside_it = any(abs(v.line - x.line) <= 1 and v.place == x.place for x in (link.a, link.b))
    return beside_it or any(n in v.sentence.of(link.doc.text) for n in names)


def _shared_names(link: Link) -> set[str]:
    """The names in both sentences; the first word of both is none: "Police"."""
    told = [{m[0]: m.start() for m in NAME.finditer(v.sentence.of(link.doc.text))} for v in (link.a, link.b)]
    return {n for n in told[0] if n in told[1] and n not in NO_NAMES and (told[0][n] or told[1][n])}


#: What tells that a count was of an earlier hour, or no longer holds.
_REVISED = regexp(
    r"\b(?:early|earlier|initial(?:ly)?|preliminary|original(?:ly)?|previous(?:ly)?|first|at first|later|since(?![ \n](?:the[ \n])?\d)|now|so far|by (?:evening|morning|midday|noon|nightfall|midnight|then|now)|toll|revised|corrected|rose|risen|climbed|grew|up from|down from|ago|last (?:year|month|week))\b", re.IGNORECASE
)
#: "Police said 12 had been arrested": no earlier time than what is said.
_HAD_BEEN, _SAID = regexp(r"\bhad[ \n]been\b"), regexp(r"\b(?:said|says|told|reported)\b")


def _told_now(link: Link, v: Value) -> list[str]:
    """The words near a count, without the past of reported speech."""
    said = _SAID.search(link.doc.text, v.sentence.start, v.phrase.start) is not None
    return [_HAD_BEEN.sub(" ", words) if said else words for words in near(link, v)]


def near(link: Link, v: Value) -> tuple[str, str]:
    """The words before a count and after it, between the marks of its sentence."""
    text = link.doc.text
    before, after = text[max(v.sentence.start, v.phrase.start - NEAR) : v.phrase.start], _BEFORE_COUNCIL.sub(" ", text[v.q.span.end : v.sentence.end])[: max(0, min(v.sentence.end, v.phrase.end + NEAR) - v.q.span.end)]
    return _IDLE.sub(" ", _MARK.split(before)[-1]), _IDLE.sub(" ", _MARK.split(after)[0])


def rivals(link: Link) -> list[Value]:
    """The further counts that the article has of such things, not of another deed: "killed six people and wounded 52" has none of the wounded."""
    a, b = link.a, link.b
    others = (v for v in link.values if v.sort == b.sort and v.q.low not in (a.q.low, b.q.low) and kinship(v, b) in ("same", "kin"))
    return [v for v in others if Link(link.doc, v, b, link.values).deed(BESIDE) != "other deed"]


def adds_up(link: Link, people: bool | None = None) -> bool:
    """Whether what else is counted, near the two or of such things, makes one of the two of the other; in a long article some number does so by chance."""
    a, b = link.a, link.b
    people = people or (bool(a.nouns or b.nouns) and all(noun_class(n) == "people" or human(n) for n in (*a.nouns, *b.nouns)))
    around = (v for v in link.values if v.sort == b.sort and v is not a and v is not b and not some_of(link.doc, v, b) and not (people and v.nouns and kinship(v, b) != "persons" and (v.q.low == 1 or all(is_thing(n) for n in v.nouns))))
    return _make({v.q.low for v in around if a.line - _AROUND <= v.line <= b.line + _AROUND or kinship(v, b) in ("same", "kin")}, a.q.low, b.q.low)


def _make(others: set[float], x: float, y: float) -> bool:
    """Whether numbers make one of two of the other."""
    return abs(x - y) in others or any(p - q in (x, y) or (p != q and p + q in (x, y)) for p in others for q in others)


#: "Among the recent deaths were five diplomats".
_AMONG = regexp(r"\b(?:[Aa]mong|[Ii]ncluding|includ(?:es?|ed)|of[ \n](?:whom|them))\b")


def _in_parts(link: Link, t: Value, v: Value) -> bool:
    """Whether a title's count is what the body's and those without a noun of the next sentences come to: "faces 10 counts. His son faces six, the aide three"."""
    rest = [x.q.low for x in link.values if x.sort == v.sort and x is not v and x.place == "body" and 0 <= x.line - v.line <= _FAR and (not x.nouns or kinship(x, v) == "same")][:_PARTS]
    return any(v.q.low + sum(some) == t.q.low for n in range(1, len(rest) + 1) for some in combinations(rest, n))


def part_of_them(link: Link, v: Value) -> bool:
    """Whether a count is told as some of those that a title counts."""
    return _AMONG.search(link.doc.text, v.sentence.start, v.phrase.start) is not None


def _of_title(link: Link, t: Value, v: Value) -> bool:
    """Whether a title's count is of the noun and the deed that the body's first is of, and the body has no other: "120 barns burnt", "burnt 102 barns"."""
    doc, body = link.doc, [x for x in link.values if x.place == "body"]
    # "Loss of 24 beds" above "with the loss of 28 beds".
    lost = v.form == "the sum" and any((is_deed(n) and n in t.nouns) or says(n) & beside(doc, t, BESIDE) for n in v.nouns[1:])
    if link.noun not in ("same", "kin", *(("told", "deal") if t.sort == "money" else ())) or t.q.partitive or v.q.partitive or (v.form in DEFINITE and not lost and not (v.form == "whole" and t.tail == "of")) or next((x for x in body if x.sort == v.sort), None) is not v:
        return False
    if link.noun == "kin" and any(_AND_ONE.match(doc.text, x.end) for x in (t, v)):
        return False  # "eight animals", "seven dogs and a cat"
    few, many = sorted((t.q.low, v.q.low))
    if part_of_them(link, v) or _in_parts(link, t, v) or many > _TIMES_TITLE * few or any(x.q.low == t.q.low for x in body) or rivals(link) or (APART - BEHIND) & link.evidence:
        return False
    if doc.block_at(t.q.span.start).kind == "caption":
        # What a caption says of them the body has, no "turbines ordered by Peru".
        here, said = t.sentence.of(doc.text), frozenset(w for x in body for w in x.said)
        names = {m[0] for m in NAME.finditer(here) if m.start() and here[m.start() - 2] != ":"} - NO_NAMES
        if any(doc.text.count(name) == here.count(name) for name in names) or any(not w & said for w in (content(" ".join(t.q.modifiers)) if t.tail == "prep" else t.own)):
            return False
    # "The 27 injured workers": the deed may stand between a count and its noun.
    x, y = (beside(doc, one, BESIDE).union(*one.own, *(says(n) for n in one.nouns if one.sort == "money")) for one in (t, v))
    deeds = [frozenset(w for w in words if w[0] == "#") for words in (x, y)]
    if lost:
        return True
    if all(_PLAN.search(doc.text, max(one.sentence.start, one.phrase.start - NEAR), one.phrase.start) for one in (t, v)):
        return True  # "scheme for 420 homes" above "plans to build 240 homes"
    if t.sort == "money":
        return len([q for q in body if q.sort == "money"]) == 1 and bool(x & y)  # "fined $210,000" above "to pay a fine of $240,000"
    if deeds[0] & deeds[1] if all(deeds) else x & y:
        return True
    # "Brings together 42 artists" above "opened with work by 45 artists": told of the one thing that the title is about.
    about = frozenset(w for block in doc.blocks if block.kind in ("headline", "deck") for w in content(block.span.of(doc.text)))
    own = frozenset(x for n in t.nouns for x in says(n))
    return link.noun == "same" and t.q.noun not in _ANYBODY and v.line <= t.line + _FAR and sum(any(w & u for u in v.words) for w in about if not w & own) >= _SHARED


def _taken_up(link: Link) -> bool:
    """Whether the later count's own form says that it is the earlier one's, and nothing is said of its noun that was not."""
    a, b = link.a, link.b
    if b.form not in DEFINITE or b.form == "the sum" or b.q.partitive or (APART - OTHER_DAY - BEHIND) & link.evidence or any(v.phrase.start < b.phrase.start and not _whole_of(link, v) for v in rivals(link)):
        return False
    if not nothing_new(link.doc, b, link.heard) or _LISTED.search(link.doc.text, a.q.span.end, b.phrase.start):
        return False
    deeds = beside(link.doc, a, BESIDE)
    if b.form in ("own", "whose"):
        return b.line - a.line == 1 and _owned(link) and ((link.noun == "same" and bool(deeds & _HAS)) or (not a.tail and employed(link) and any(noun_class(n) == "worker" for n in b.nouns)))
    if b.sort == "count":
        if link.doc.text.endswith("that ", b.sentence.start, b.phrase.start) and not b.q.compound:
            return False  # "confirmed that 14 people had died": no article
        if link.noun != "same" and (a.q.noun == "vote" or _other_people(link)):
            return False  # "by 31 votes to 24, with two abstentions. All 57 members"
        again = link.noun == "persons" and any(f"={n}" in a.said for n in b.nouns)  # "22 sailors were taken hostage ... the 24 hostages"
        # "1,140 people ... The 250 newcomers" are some of them.
        known = link.noun == "same" or not a.nouns or noun_class(a.nouns[0]) != "people" or all(noun_class(n) == "people" or says(n) & link.heard or (noun_class(n) == "worker" and employed(link)) for n in b.nouns)
        few, many = sorted((a.q.low, b.q.low))
        return again or (link.noun in ("same", "kin", "people") and known and (link.noun == "same" or many <= _TIMES * few)) or (link.noun == "deed" and b.line - a.line == 1)
    return (link.noun in ("same", "kin", "deed", "deal", "told") and bool(b.nouns)) or (link.noun == "unit" and b.line - a.line == 1 and "only" in link.evidence)


def _other_people(link: Link) -> bool:
    """Whether those counted later may be others of the people of the first: "14 people on board ... the 13 victims", "three people ... his four victims"."""
    a, b = link.a, link.b
    owner = b.form == "own" or _PRONOUN.search(link.doc.text, b.sentence.start, b.q.span.start) is not None
    return link.noun == "people" and (owner or bool(_VICTIMS & {*b.nouns} and not beside(link.doc, a, NEAR) & _HARM))


def employed(link: Link) -> bool:
    """Whether a count is the object of a verb of employing right before it: "employs 40", no "kept it for 58, said a man who owns"."""
    a = link.a
    verb = _LAST.search(link.doc.text, max(a.sentence.start, a.phrase.start - 24), a.phrase.start)
    return verb is not None and bool(says(verb["verb"]) & _EMPLOYS)


def _whole_of(link: Link, v: Value) -> bool:
    """Whether a count is what the first is some of: "54 of the 120 seats", "54 seats in the 120-seat house"."""
    return v.line == link.a.line and (v.q.compound or v.form == "of the")


def _some_of(link: Link) -> bool:
    """Whether the earlier count is some of such things as the later one counts: "54 of the 120 seats"."""
    a, b = link.a, link.b
    return not a.nouns and b.form == "bare" and any(_whole_of(link, v) and 0 < v.phrase.start - a.q.number.end < NEAR and kinship(v, b) == "same" for v in link.values)


def _owned(link: Link) -> bool:
    """Whether who has the later count had the earlier one."""
    b, doc = link.b, link.doc
    if b.form == "own":
        return b.phrase.start - b.sentence.start < 8
    m = OWNER.search(doc.text, max(b.sentence.start, b.phrase.start - 40), b.phrase.start)
    return m is not None and bool(says(m["owner"]) & link.a.said or m["owner"] in link.a.sentence.of(doc.text))


def _with(link: Link) -> bool:
    """Whether a sentence opens with what its subject was told to have: "With 44 seats, the party will need a partner"."""
    a, b, text = link.a, link.b, link.doc.text
    m = _HOLDER.match(text, b.end)
    if not (_some_of(link) or (link.noun == "same" and a.form != "of the")) or not 0 < b.line - a.line <= _FAR or m is None or not _WITH.fullmatch(text, b.sentence.start, b.phrase.start) or not beside(link.doc, a, BESIDE) & _HAS:
        return False
    return m["who"] is None or m["who"] in BODIES or (bool(who := content(m["who"])) and all(w & a.said for w in who))


def _of_votes(link: Link) -> bool:
    """Whether those who voted for something are told to be another number than the votes that it got: "by 61 votes to 38 ... The 67 members who voted for it"."""
    a, b, text = link.a, link.b, link.doc.text
    return b.form == "the" and not b.q.modifiers and _FOR.match(text, b.end) is not None and a.q.noun == "vote" and (_VOTES.match(text, a.q.number.end) is not None or text.endswith(("by ", "with "), 0, a.phrase.start))
