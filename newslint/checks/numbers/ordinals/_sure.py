"""Clashes of an ordinal that grammar alone decides, so that nothing is weighed.

Each reading has a tie of its own between the ordinal and the number beside it: parts counted off one after another, a whole that has so many
of them, a tally that the numbered one takes to a figure, an N-time champion of the same title, children already there, a plan of a fixed
length, a run that began on a day. Whatever narrows one of the two and not the other ends a reading.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers.ordinals import (
    _at_a_place,
    _been_before,
    _beside,
    _broken_runs,
    _by_age,
    _by_days,
    _counted_out,
    _descent,
    _earlier_one,
    _enumerated,
    _fields,
    _first_in_words,
    _first_of_people,
    _first_told,
    _growing,
    _had_befallen,
    _in_order,
    _leads,
    _ledger,
    _left,
    _marriages,
    _named_dead,
    _of_so_many,
    _once_before,
    _outright,
    _ranked,
    _remaining,
    _results_before,
    _running_scores,
    _scored,
    _scorelines,
    _siblings,
    _so_far,
    _spates,
    _standing,
    _stretches,
    _successions,
    _sums,
    _taken,
    _terms,
    _used_up,
    _wholes,
)
from newslint.checks.numbers.ordinals._behind import behind
from newslint.checks.numbers.ordinals._claim_cues import CHOSEN, LAST_YEAR
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._clashes import LARGEST
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._headed import headed
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._more import more_than_there_are
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._whose import UNBORN
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_A_N = rf"(?:{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 20)}|\d{{1,2}})"


def sure(doc: Document, all_claims: Sequence[Claim], counts: Sequence[Count]) -> Iterator[Clash]:
    """The clashes of an article's ordinals with a number that one of the readings ties to them."""
    yield from _counted_off(all_claims, counts)
    yield from behind(doc, all_claims)
    yield from headed(doc, all_claims)
    yield from _leads.of_leads(doc, all_claims)
    yield from _ranked.ranked(doc, all_claims)
    yield from _descent.generations(doc)
    yield from _wholes.floors(doc)
    yield from _by_age.by_age(doc)
    yield from _scorelines.in_a_pair(doc)
    yield from _scorelines.by_share(doc)
    yield from _in_order.in_order(doc, all_claims)
    for claim in all_claims:
        yield from _taken.taken(claim, all_claims)
        if claim.form not in ("label", "never", "tally", "total"):
            readings = _READINGS if claim.n <= LARGEST else (_tallied, *_ledger.READINGS, _of_so_many.last_of_all, _growing.added, _so_far.of_the_season)
            yield from itertools.islice((c for reading in readings for c in reading(claim, counts)), 1)


# "Three concerts ... the first ..., the second ... and the fourth ..."

_ARTICLE = regexp(r"\b(?:the|an?|his|her|its|their) \Z", 2)


#: "Two people died in attacks there, the first": of what was told last.
_ELSE = regexp(r"\b(?:in|by|after|from|during|of)\b[^;.]*\b[a-z]+s\b")


#: "The first two": more than the first.
_SO_MANY = regexp(rf"\s(?i:{NUMERAL}|few|couple)\b")


def _counted_off(all_claims: Sequence[Claim], counts: Sequence[Count]) -> Iterator[Clash]:
    """ "Three concerts: the first on July 4, the second on July 11 and the fourth on July 18"."""
    bare = [c for c in all_claims if c.form in ("bare", "noun") and _ARTICLE.search(c.left) and not c.right.startswith((" of ", " half")) and not _SO_MANY.match(c.doc.text, c.span.end)]
    for i, first in enumerate(bare):
        if first.n != 1:
            continue
        row = [first]
        for c in bare[i + 1 :]:
            if not 0 <= c.number - row[-1].number <= 1 or c.n <= row[-1].n or (c.form == "noun" and c.core[:1] != first.core[:1] and not LAST_YEAR.match(c.doc.text, c.span.end)):
                break
            row.append(c)
        size = next((c for c in reversed(counts) if c.span.end < first.span.start and first.number - c.number <= (3 if first.form == "noun" else 1) and ((c.form == "numeral" and c.noun and (first.form == "bare" or singular(c.noun) == singular(first.core[0]))) or (c.form == "times" and first.form == "bare" and first.left == "The " and first.number - c.number == 1))), None)
        if size is None or len(row) < 2 or size.part or size.more or size.loose or (size.form != "times" and CHOSEN.search(size.left)):
            continue
        if len(row) > size.value > 1 and [c.n for c in row] == list(range(1, len(row) + 1)) and not (first.form == "bare" and _ELSE.search(first.doc.text, size.span.end, first.span.start)):
            beyond = row[size.value]
            if beyond.left.endswith((" a ", " an ")):
                continue  # "22 of the wells, more than a third"
            yield Clash(beyond.span, (size.span,), f"there is no {nth(beyond.n)} of {size.span.of(first.doc.text).lower()}")
            continue
        if size.value != len(row):
            continue
        last = row[-1]
        if last.n == len(row) + 1 and [c.n for c in row[:-1]] == list(range(1, len(row))):
            yield Clash(last.span, (size.span,), f"after the {nth(row[-2].n)} of {size.span.of(first.doc.text).lower()} comes the {nth(len(row))}, not the {nth(last.n)}")


# "His 12th of the season took his tally for the campaign to 14"

_TALLY = regexp(
    rf"\b(?:tak(?:es?|ing)|took|br(?:ings?|inging|ought)|rais(?:es?|ed|ing)|lift(?:s|ed|ing)|push(?:es|ed|ing)|extend(?:s|ed|ing)|increas(?:es?|ed|ing)|mov(?:es?|ed|ing)|boost(?:s|ed|ing)) (?:his|her|its|their|the|[\w’'-]+[’']s?)? ?(?P<what>(?:[\w’'-]+ ){{0,3}}?)(?:total|tally|count|haul|collection|number of (?:[a-z]+ )?[a-z]+s)(?P<scope>(?: [\w’'-]+){{0,6}}?) to (?P<n>{NUMERAL})\b(?![,.]\d)(?P<after>[^.;]{{0,40}})"
)
#: "The victory", "That": what the sentence before told.
_THE_DEED = regexp(r"\s*(?:(?:The|His|Her|That|This|It)(?: [a-z]+){0,2}|Victory|The [A-Z][\w’'-]+) ?(?:has |had )?")
_SCOPES = {
    word: row.split()[0]
    for row in (
        "season campaign", "game match half", "night evening", "day afternoon", "year", "tournament championships championship", "games olympics", "career overall all-time", "tour", "series", "week", "month",
        "club", "international caps", "league",
    )
    for word in row.split()
}  # fmt: skip
#: Counts of one sitting, which leave what stood before out.
_SITTINGS = frozenset(("game", "night", "day", "series", "tournament", "games"))


def _scopes(text: str) -> set[str]:
    return {_SCOPES[w] for w in re.findall(r"[a-z-]+", text.lower()) if w in _SCOPES}


def _tallied(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    doc = claim.doc
    if claim.form not in ("noun", "bare") or claim.n < 2 or (claim.form == "bare" and not claim.owner):
        return
    end = doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)].end
    m = _TALLY.search(doc.text, claim.end, min(end, claim.end + 260))
    if m is None or doc.in_quotation(Span(*m.span())):
        return
    n, own, told = value_of(m["n"]), _scopes(tail(claim) + " " + claim.left[-40:]), _scopes(f"{m['what']} {m['scope']} {m['after']}")
    what = [w for w in re.findall(r"[\w’'-]+", m["what"].lower()) if w not in _SCOPES]
    if any(not kinship((*claim.core, *claim.act), (w,)) for w in what) or told - own - ({"career"} if not own and claim.owner else set()) or (own & _SITTINGS and not told):
        return
    if re.match(r" (?:for|in|with|against|at|from|since|across|[a-z]+s\b)", m["after"]) and not told:
        return
    narrower = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ"))] if claim.noun is not None else []
    next_is_it = m.start() > claim.sentence.end and not what and _THE_DEED.fullmatch(doc.text, claim.sentence.end, m.start()) is not None
    if (next_is_it or (not what and m.start() - claim.end == 1)) and narrower:
        narrower = [] if abs(n - claim.n) == 1 else narrower
    if n != claim.n and not narrower and abs(n - claim.n) <= (3 if own and not told else 9):
        yield Clash(claim.span, (Span(*m.span("n")),), f"a tally of {m['n']} makes this the {nth(n)}, not the {nth(claim.n)}")


# "A two-time world champion ... her fourth world title"

_CHAMPION = regexp(
    rf"\b(?:(?P<n>(?i:{_A_N}))-?times?|(?P<twice>[Tt]wice|[Tt]hrice)(?: the| an?)?) (?P<mods>(?:[\w’'-]+ ){{0,3}}?)(?:champions?|winners?|titlists?|gold medal(?:l?ist)?s?|(?P<games>Olympians?|Paralympians?))\b"
    r"|\b(?:(?:champions?|winners?)|who (?:also )?won(?: (?:it|the title|the event|the race|the cup))?) in (?P<years>(?:19|20)\d\d(?:, (?:19|20)\d\d)*,? and (?:19|20)\d\d)\b"
    rf"|\b(?:has|had|have) (?:already |previously )?(?:won|taken|lifted|claimed) (?P<what>it|(?:the|this|that) (?:race|event|tournament|title|cup|trophy|award|prize|competition|rally|match|medal)) (?P<times>twice|thrice|{_A_N} times)\b"
)
_WINS = ("win", "title", "victory", "crown", "gold")
#: "Collected the award", "was handed the prize": what a winner gets is won.
_GETS = regexp(r"\b(?:collect|lift|receiv|tak|took|claim|land|regain|reclaim|pick|hand|award|earn|captur|secur|hold|held|hoist|present)[a-z]*\b(?: up| aloft)?(?: with)? (?:the|this|that|its) (?:[a-z-]+ ){0,1}?(?:award|prize|trophy|honou?r|title|crown|cup|medal|gold|championship|laurels|jersey)\b[^.;]*\Z")
_NOW_N_TIME = regexp(r"\b(?:now|becam?e|becoming|made|makes|making)\b[^.;]{0,30}\Z")
_CHASING = regexp(
    r"\b(?:chas\w+|seek\w*|bid\w*|hop\w+|eye[sd]?|eyeing|aim\w*|target\w*|look(?:s|ing) (?:for|to)|hunt\w*|after|go(?:es|ing)? for|wants?|search|pursui?\w+|quest|on (?:course|track)|sights?|tr(?:y|ies|ying) to|attempts? (?:at|to)|favou?rites?|tipped|set on|tilt at|(?:shot|crack) at|in line for|brink of|verge of|dream\w*|within [\w-]+(?: \w+)?"
    r"|one (?:win|victory|game|match|point|step|fight) (?:away )?from|campaign for|(?:could|can|may|might|will|would|must) (?:\w+ )?(?:win|take|claim|land|collect|clinch|secure|lift|capture|seal|complete|earn|contest))\b[^.;]{0,24}\Z"
)
#: "When the national championships open": titles of that event, and an unnamed champion's are no others.
_ITS_CHAMPIONSHIPS = regexp(r"\b(?:championships|worlds|nationals|europeans)\b")
#: "Already a four-time winner, she took a fifth title".
_ALREADY_A = regexp(r"(?:\A|[,;] (?:and )?|\b)(?:[Aa]lready|[Pp]reviously|[Uu]ntil (?:then|[A-Z][a-z]+day|now)) (?:an? |the )?\Z")
_TITLED = frozenset("former reigning defending past previous".split())
#: A title of one kind among the many of a career.
_ONE_OF_A_CAREER = regexp(r"\b(?:career|tour|season|year|overall|in all|all-time|professional)\b")
#: Titles that are those of many events.
_MANY = frozenset("grand slam major majors masters tour atp wta world career european olympic national singles doubles team league super".split())
_CAPITAL = regexp(r"\b[A-ZÀ-Þ][\w’'-]+")
#: When or at what occasion, none of "as a director", "in Boston".
_THERE_AND_THEN = regexp(r"(?: (?:on [A-Z]|in \d|last |this |at a\b|at the\b|when|after|by|yesterday|today|with|here)|[.,;]|$)")


def _again_champion(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    doc, text = claim.doc, claim.doc.text
    games = claim.core[:1] == ("olympics",) and claim.form == "noun"
    chases = _CHASING.search(claim.left) is not None
    bare = claim.form == "bare" and chases and claim.left.endswith((" a ", " his ", " her ", " their ")) and _NO_MORE.match(claim.right) is not None and not any(q.kind == "ordinal" and q.span != claim.span for q in doc.numbers_in(claim.sentence))  # "the two-time champion is after her third when"
    if claim.n < 2 or not (bare or (claim.form in ("noun", "time") and (games or kinship(claim.core if claim.form == "noun" else claim.act, _WINS) or (claim.form == "time" and _GETS.search(claim.left) and _THERE_AND_THEN.match(claim.right))))) or _ONE_OF_A_CAREER.search(tail(claim).split(" when ")[0]):
        return
    if not bare and claim.core[:1] not in (("title",), ("crown",), ("gold",), ("championship",), ("olympics",)) and (scope(claim, doc.metadata.date).kind == "row" or _OVER_ONE.match(claim.right)):
        return  # "could earn a fifth victory over her": of matches
    own = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ"))} if claim.noun is not None and claim.form == "noun" else set()
    own -= {"title", "gold", "championship", "straight", "consecutive", "successive"}
    around = [s for s in doc.sentences[max(claim.number - 2, 0) : claim.number + 3] if not doc.in_quotation(s)]
    for s in around:
        for m in _CHAMPION.finditer(text, s.start, s.end):
            n = len(_YEAR.findall(m["years"])) if m["years"] else value_of((m["n"] or m["twice"] or m["times"]).lower().split()[0])
            if games != (m["games"] is not None):
                continue
            mods = set(re.findall(r"[\w’'-]+", (m["mods"] or "").lower())) - _TITLED
            chasing = chases or (s == claim.sentence and m.end() < claim.span.start and _ALREADY_A.search(text, s.start, m.start()) is not None)
            at_hand = s == claim.sentence or (chasing and s.end <= claim.span.start and claim.doc.sentence_at(m.start()) == claim.doc.sentences[claim.number - 1] and _PRONOUN.match(text, claim.sentence.start) is not None)
            if (m["years"] or s != claim.sentence) and at_hand and not _OF_ITS_SUBJECT.fullmatch(text, s.start, m.start()):
                continue  # "beat Ida Moe, who won in 1998 and 2000, and is chasing a title"
            if (bare or m["years"]) and not (chasing and at_hand and m.end() < claim.span.start and -1 <= claim.n - n <= 3):
                continue
            unnamed = bool(own) and not mods and chasing and at_hand and m.end() < claim.span.start and -1 <= claim.n - n <= 3 and (not own & _MANY or _ITS_CHAMPIONSHIPS.search(tail(claim)) is not None)  # "the four-time winner will bid for a sixth Alpine Cup crown"
            if claim.form == "noun" and not m["what"] and not unnamed and not games and (own != mods if own else not (chasing and at_hand and not mods and -1 <= claim.n - n <= 3)):
                continue
            if claim.form == "noun" and not own and not games and not (chasing and at_hand) and _PLACED_AT.match(claim.right):
                continue  # "a fifth title in Doha": of that place
            if claim.form == "time" and any(w not in claim.sentence.of(text).lower() for w in mods):
                continue
            fits = {n} if _NOW_N_TIME.search(text, s.start, m.start()) else {n + 1} if chasing else {n, n + 1}
            names = set(_CAPITAL.findall(s.of(text))) & set(_CAPITAL.findall(claim.sentence.of(text)))
            if claim.n not in fits and (at_hand or names):
                yield Clash(claim.span, (Span(*m.span()),), f"after {n} the next is the {nth(n + 1)}, not the {nth(claim.n)}")


_YEAR = regexp(r"\d{4}")
#: "Ida Moe, the", "Ida Moe is already a".
_OF_ITS_SUBJECT = regexp(r"(?:[Tt]he )?(?:[A-ZÀ-Þ][\w’'-]+ ?){0,3}(?:,|is|was)? ?(?:already |once )?(?:an?|the)? ?")
_PRONOUN = regexp(r"(?:He|She|They) ")
_NO_MORE = regexp(r" (?:when|as|at|on|next|this|in [A-ZÀ-Þ])|[.,;]")
_OVER_ONE = regexp(r" (?:over|against|this|of the|on(?! (?:[A-Z][a-z]+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))|from|as an?)\b")
_PLACED_AT = regexp(r" (?:in|at|of) (?:the )?[A-ZÀ-Þ]")


# "Expecting their fourth child. They already have two daughters"

#: Those that are there before the numbered one comes.
_ALREADY = regexp(r"\b(?:already (?:have|has|had|(?:the )?(?:parents|mother|father) (?:of|to))|(?:have|has|had) already) (?:[a-z]+ )?\Z")
_EXPECTING = regexp(r"\b(?:expecting|expects?|pregnant|due|(?:gives?|gave|given|giving) birth|births?|welcom\w+|born)\b")


#: "A two-year-old son and no other children".
_ONE_CHILD = regexp(r"\ban? (?:[\w-]+ )?(?:son|daughter|child|boy|girl)(?:, [^,;.]{1,20},)? (?:and|but) no (?:other|more) (?:children|kids)\b")
_PARENT_OF = regexp(rf"\b(?:[Mm]other|[Ff]ather|[Pp]arents?|[Mm]um|[Dd]ad) of (?P<n>{NUMERAL})\b(?! (?:[a-z]+ )?(?:sons?|daughters?|boys?|girls?),? and )")
_COMING = regexp(r"\b(?:expecting|expects?|pregnant)\b")
_HAS = regexp(r"\b(?:have|has) \Z")
#: "Have had a daughter. The girl is their second child: they also have two sons".
_BORN_NOW = regexp(r"\b(?:had|gave birth to|given birth to|birth of|welcomed|adopted) (?:an?|their|her|his) (?:(?:baby|first|second|third) )?(?:son|daughter|boy|girl|child)\b")
_ALSO_HAVE = regexp(r"\b(?:also (?:have|has)|(?:have|has) also) \Z")


def _children(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    text = claim.doc.text
    if claim.core[:1] not in (("child",), ("baby",)) or claim.n < 2:
        return
    if _BORN_NOW.search(text, claim.doc.sentences[max(claim.number - 1, 0)].start, claim.sentence.end) and not claim.right.startswith((" with", " by", " from", " of")):
        for c in counts:
            if c.span.start > claim.end and c.number - claim.number <= 1 and claim.n <= c.value and not c.more and singular(c.noun) in ("son", "daughter", "boy", "girl") and _ALSO_HAVE.search(c.left) and not re.match(r" [a-z]+ (?:from|by|with)\b", c.right):
                yield Clash(claim.span, (c.span,), f"after {c.value} children comes the {nth(c.value + 1)}, not the {nth(claim.n)}")
    if not _EXPECTING.search(claim.sentence.of(text)):
        return
    one = _ONE_CHILD.search(claim.doc.text, claim.sentence.start, claim.sentence.end)
    if one is not None and claim.n != 2:
        yield Clash(claim.span, (Span(*one.span()),), f"after one child comes the second, not the {nth(claim.n)}")
    of = _PARENT_OF.search(claim.left)
    if of is not None and claim.n != value_of(of["n"]) + 1 and UNBORN.search(claim.left, of.end()):
        at = claim.sentence.start + of.start("n")
        yield Clash(claim.span, (Span(at, at + len(of["n"])),), f"after {of['n']} comes the {nth(value_of(of['n']) + 1)}, not the {nth(claim.n)}")
    elif of is not None and claim.n > value_of(of["n"]) and any(t.kind == "year" and t.readings and claim.doc.metadata.date and t.readings[0].high < claim.doc.metadata.date for t in claim.doc.dates_in(claim.sentence)):
        at = claim.sentence.start + of.start("n")
        yield Clash(claim.span, (Span(at, at + len(of["n"])),), f"a parent of {of['n']} has no {nth(claim.n)} child")
    for c in counts:
        if not -1 <= c.number - claim.number <= (4 if claim.doc.block_at(claim.span.start).kind in ("headline", "deck", "caption") else 1) or singular(c.noun) not in ("child", "son", "daughter", "boy", "girl") or c.more or claim.n == c.value + 1:
            continue
        if _siblings.ANOTHERS.match(c.left):
            continue
        alone = sum(o.number == c.number and singular(o.noun) in ("child", "son", "daughter") for o in counts) == 1
        if _ALREADY.search(c.left) or (alone and _COMING.search(claim.left) and _HAS.search(c.left) and re.match(r" [a-z]+(?:,|\.| aged\b)", c.right)):
            yield Clash(claim.span, (c.span,), f"after {c.value} {'child' if c.value == 1 else 'children'} comes the {nth(c.value + 1)}, not the {nth(claim.n)}")


# "The eight-week course is now in its ninth week"

_LENGTHS = regexp(rf"\b(?P<n>{_A_N})-(?P<unit>day|week|month|year|night|hour) (?P<what>(?:[\w’'-]+ )?[a-z]+)\b")


@cache
def _fixed() -> frozenset[str]:
    """What lasts as long as it was planned to."""
    return frozenset(noun for (noun,) in _data.rows("terms/planned.tsv"))


#: "A fourth and final day of delays as a three-day strike drew to a close".
_AND_LAST = regexp(r" and (?:last|final) ")
_IN_IT = regexp(r"\b(?:as|of|in|during|when|while) (?:an?|the|his|her|its|their|this) (?:[a-z]+ )?\Z")
_STOPPAGES = frozenset("strike stoppage walkout walk-out shutdown stoppages lockout ceasefire truce curfew blockade protest sit-in boycott hearing trial inquest debate auction conference fair".split())
_OVER_TIME = regexp(r"\b(?:extended|extra|additional|overran|beyond|instead|unofficial|reserve|since|after|previous|last)\b")


def _planned(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    if claim.form not in ("noun", "bare") or not claim.core:
        return
    doc, unit = claim.doc, singular(claim.core[0])
    s = claim.sentence
    for m in _LENGTHS.finditer(doc.text, s.start, s.end):
        n = value_of(m["n"])
        if m["unit"] == unit and claim.n != n and abs(claim.n - n) <= 3 and _AND_LAST.match(doc.text, claim.span.end) and _IN_IT.search(doc.text, claim.end, m.start()) and any(singular(w) in _fixed() | _STOPPAGES for w in m["what"].split()) and not _OVER_TIME.search(claim.left) and not _OVER_TIME.search(doc.text, claim.end, s.end):
            yield Clash(claim.span, (Span(*m.span()),), f"the last {unit} of {m['n']} is not the {nth(claim.n)}")
            return
        if m["unit"] != unit or claim.n <= n or not (what := next((w for w in m["what"].split() if singular(w) in _fixed()), "")) or _OVER_TIME.search(s.of(doc.text)):
            continue
        beside = doc.text[claim.end : claim.end + 8].replace("\n", " ") if m.start() < claim.span.start else doc.text[claim.end : m.start()].replace("\n", " ")
        if m.start() > claim.span.start and not re.fullmatch(r" (?:of|in|during) (?:the|his|her|its|their|a|this) ", beside):
            continue
        if m.start() < claim.span.start and not re.search(r"\b(?:its|the|his|her|their) \Z", claim.left):
            continue
        yield Clash(claim.span, (Span(m.start(), m.start("what") + m["what"].index(what) + len(what)),), f"a {m['n']}-{unit} {what} has no {nth(claim.n)} {unit}")


# "The 13th edition. It has been held every spring since 2004"

_BEGAN_YEAR = regexp(
    r"\b(?:[Tt]he first (?:was |one was |took place )?(?:held )?|(?:began|begun|founded|launched|established|started|inaugurated|created|first (?:held|run|staged))(?: there| here)? )in (?P<y0>(?:19|20)\d\d)\b[^.;]{0,60}\bevery [a-z]+ since\b|\b(?:first (?!of\b)[a-z]+(?: [\w’'-]+){0,4}|began|started|starting|beginning) in (?P<y>(?:19|20)\d\d)\b|\b(?:every|each) (?:year|spring|summer|autumn|fall|winter|[A-Z][a-z]+) since (?P<y2>(?:19|20)\d\d)\b|\b(?:annual|yearly|annually)\b[^.;]{0,40}\bsince (?P<y3>(?:19|20)\d\d)\b"
)
_ON_A_DAY = regexp(r"\bon [A-Z][a-z]+day\b")
_RUN_OF = regexp(r" (?:(?:straight|consecutive|successive) year|year (?:in a row|running|in succession))")
#: A year was left out.
_MISSED = regexp(r"\b(?:called off|cancel\w+|skip\w*|not held|(?:was|were) no\b|except|apart from|suspended|postponed|interrupt\w+|break|gap|two years|every other)\b")
_EDITIONS = ("edition", "staging", "festival", "fair", "race", "award")


def _began(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A run of years, or the editions of what is held every year, and when it began."""
    doc, now = claim.doc, claim.doc.metadata.date
    run = _RUN_OF.match(doc.text[claim.span.end :][:40].replace("\n", " "))
    if now is None or not (run or singular(claim.core[0] if claim.core else "") in _EDITIONS) or claim.noun is None or doc.in_quotation(claim.span):
        return
    m = _BEGAN_YEAR.search(doc.text, claim.sentence.start, doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)].end)
    if m is None and not run and claim.number:
        m = _BEGAN_YEAR.search(doc.text, doc.sentences[max(claim.number - 2, 0)].start, claim.span.start)
    year = next((m[g] for g in ("y", "y2", "y3", "y0") if m[g]), "") if m is not None else ""
    if m is None or (m["y"] and not run):
        return
    there = now.year - int(year) + 1
    # "Held every July since 2001": what was called off in 2020 and 2021 the text need not say.
    every = m["y2"] is not None and re.search(r"\b[Hh]eld\b[^,;.]*\Z", doc.text[doc.sentence_at(m.start()).start : m.start()][-60:]) is not None and not (int(year) <= 2020 <= now.year) and not _MISSED.search(doc.text)
    if claim.n > there > 1 or (every and claim.n < there) or (m["y0"] and claim.n < there - (_ON_A_DAY.search(claim.sentence.of(doc.text)) is None)):
        yield Clash(claim.span, (Span(*m.span()),), f"from {year} to {now.year} makes {there}, not {claim.n}")


_READINGS = (
    _tallied, _again_champion, _children, more_than_there_are, _planned, _began, *_beside.READINGS, *_standing.READINGS, *_wholes.READINGS, *_fields.READINGS,
    *_left.READINGS, *_leads.READINGS, *_descent.READINGS, *_siblings.READINGS, *_remaining.READINGS, *_named_dead.READINGS, *_scored.READINGS, *_terms.READINGS, *_sums.READINGS, *_growing.READINGS, *_ledger.READINGS, *_earlier_one.READINGS, *_first_told.READINGS, *_broken_runs.READINGS, *_of_so_many.READINGS, *_been_before.READINGS, *_at_a_place.READINGS, *_first_of_people.READINGS, *_first_in_words.READINGS, *_stretches.READINGS, *_scorelines.READINGS, *_enumerated.READINGS, *_successions.READINGS, *_by_days.READINGS, *_so_far.READINGS, *_counted_out.READINGS, *_used_up.READINGS, *_once_before.READINGS, *_had_befallen.READINGS, *_marriages.READINGS, *_results_before.READINGS, *_running_scores.READINGS, *_spates.READINGS, *_outright.READINGS,
)  # fmt: skip
