"""The features of a change and two values: of the change, of the pair, of how they stand to each other, of the sum.

Each is a name in words; what it counts for stands in `_weights`.
"""

from __future__ import annotations

import re

from newslint.checks.numbers.changes._arithmetic import difference
from newslint.checks.numbers.changes._below import base_next, names_alone
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._pairs import Pair, firm, follows, in_unit, percent, slip
from newslint.checks.numbers.changes._series import alike, series
from newslint.checks.numbers.changes._story import Story
from newslint.checks.numbers.changes._values import Value
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.directions import CUE
from newslint.regexp import regexp

_EXPECTS = regexp(r"\b(?:expect|forecast|predict|hope|plan|aim|want|target|may|might|could|should|guidance|outlook|budget)(?:s|ed|ing)?\b|\bcall(?:s|ed|ing) for\b")
_ALONE = regexp(r"[^.;:,]{0,30}\b(?:alone|on the (?:day|week|year|month)|year[- ]on[- ]year|month[- ]on[- ]month|year[- ]over[- ]year|from (?:a|the) (?:year|month|week|quarter) (?:ago|earlier|before))\b")
_THAN = regexp(r"(?: [a-z]+)? than (?:planned|expected|hoped|forecast|budgeted|estimated|thought|usual|normal|average|needed|allowed|predicted|required|other|elsewhere|most|the (?:average|target|forecast))\b|[^.;,]{0,30}\b(?:target|forecasts?|expectations|estimates|peak|record|average|norm|pre-[a-z]+|before the)\b")
_CONTRAST = regexp(r"\b(?:while|whereas|but|although|though|despite)\b|;")
_AND = regexp(r"\band\b")
_NEW_SUBJECT = regexp(r"\band (?:the |its |their |his |her |that of |those of |an? )?(?:[a-z’'-]+ ){1,4}(?:was|were|is|are|has|have|had|will|would|could|may|can|by|to|from|rose|fell|grew|went|dropped|climbed)\b")
_OTHER_OBJECT = regexp(r"\b(?:and|after|when|as|because|since) (?:its|the|their|his|her|an?|it|they) [a-zà-ÿ’' -]+ (?:from|to|at)?\s*$|\b(?:which|that|who) (?:rose|fell|grew|went|had|was|were)\b")
_OTHER_CLAUSE = regexp(r"\b(?:after|when|as|because|since|once|if|in which|that) (?!it |they |the (?:figure|number|total|rate) )(?:[a-zà-ÿ’'-]+ ){1,5}?(?=[a-z])")
#: "Will cost 20% more from May, when the fare goes up": told again.
_PRICE_MOVES = regexp(r".*\b(?:when|as|once|because|after) (?:the|its|their|an?) (?:[a-z-]+ ){0,2}?(?:price|fare|fee|rate|charge|ticket|tariff|toll|rent|bill|cost|subscription|pass)s? (?:goes|go|went|rises?|rose|increases?|increased|climbs?|jumps?|falls?|fell|drops?|comes?|is (?:raised|cut|lowered|reduced)|will)\b[^.;]*", re.DOTALL)
_ANOTHER = regexp(r"\b(?:rivals?|other|another|neighbou?ring|as a whole|overall|nationwide|nationally|elsewhere|industry|themselves|itself)\b")
_MARKET = regexp(r"\b(?:clos(?:ed|ing)|trad(?:ed|ing)|settled|finished|ended)\b")
_SWUNG = regexp(r"\bloss\b")
_PRONOUN = regexp(r"\W*(?:(?:in|by|at|a|an|two|three|ten|last|now|this|then|today|previously)\b[^,.;]{0,40},? )?(?:it|they|that|this|there|he|she|the (?:figure|number|total|rate|price|level|share|cost|sum|count|same)|its|their)\b")


#: "That is a drop of", after the values; "It was 40, against 60", after the change.
THAT_IS = regexp(r"\W*(?:that|this|it|which) (?:is|was|would be|means|meant|represents|represented|marks|marked|makes|amounts to|came to|is up|is down)(?: (?:a|an|the))?(?: [a-z]+)? ?")
_IT_WAS = regexp(r"\W*(?:it|they|there|the (?:figure|number|total|rate|price|count)) (?:is|are|was|were|stood at|stands at|came to|went|had been|has gone|now)\b")


def of_claim(story: Story, c: Claim) -> set[str]:
    line = story.lines[c.line]
    out = {f"how {c.how}", f"sort {c.sort}"}
    after = story.lower[max(c.span.end, c.word.end) : line.span.end]
    if line.title:
        out |= {"title", f"title {c.sort}"}
    if c.q and (c.q.approximate or c.q.bound):
        out.add("vague")
    if _ALONE.match(after):
        out.add("of a time of its own")
    if _THAN.match(after):
        out.add("than planned")
    low = line.cuts[c.clause]
    if _ANOTHER.search(story.lower, low, max(c.span.end, c.word.end) + 30):
        out.add("of another one")
    if _EXPECTS.search(story.lower, low, c.span.end):
        out.add("expected")
    if story.doc.in_quotation(c.span):
        out.add("quoted")
    same = [o for o in story.claims if o is not c and o.sort == c.sort and c.sort in ("share", "factor") and told_alike(o, c)]
    if same:
        out.add("repeated")
        if any(story.fitting[o] for o in same):
            out.add("repeated and explained")
    others = [o for o in line.claims if o is not c and o.sort == c.sort]
    if c.sort != "way":
        out.add(f"claims {min(len(others), 3)}")
    return out

def of_explanations(story: Story, c: Claim) -> set[str]:
    out = set()
    for p in story.fitting[c]:
        here = p.first.line == c.line and p.second.line == c.line
        near = c.line in (p.first.line, p.second.line) or abs(p.first.line - c.line) + abs(p.second.line - c.line) <= 2
        ordered = p.join not in ("untimed", "listed", "two bases", "crossed")
        bound = "across" if story.across(p) else "by its own" if _bound(story, c, p) else "firmly" if ordered else "loosely"
        out.add(f"explained {'here' if here else 'near' if near else 'far'} {bound}")
    return out

def _bound(story: Story, c: Claim, p: Pair) -> bool:
    """Whether one of two values stands right beside a change."""
    low, high = min(c.span.start, c.word.start), max(c.span.end, c.word.end)
    for v in (p.first, p.second):
        if v.line == c.line:
            a, b = (high, v.q.span.start) if v.q.span.start >= high else (v.q.span.end, low)
            if b - a < 40 and not any(o is not v and a <= o.q.span.start < b for o in story.lines[c.line].values):
                return True
    return False

def of_pair(story: Story, p: Pair) -> set[str]:
    first, second = story.lines[p.first.line], story.lines[p.second.line]
    out = {f"join {p.join}", f"kind {p.a.kind}", f"between {min(p.between, 2)}"}
    one = first is second
    if one:
        text = story.lower[p.first.q.span.end : p.second.q.span.start]
        out.add("pair in clause" if p.first.clause == p.second.clause else "pair in sentence")
        if p.first.clause != p.second.clause and _CONTRAST.search(text) and p.join in ("timed", "untimed"):
            out.add("pair across contrast")
        if _NEW_SUBJECT.search(text):
            out.add("pair across new subject")
    else:
        out.add("pair in next sentence" if second.number - first.number == 1 and second.block == first.block else "pair in paragraphs" if second.block != first.block else "pair in two sentences")
    if not one or p.first.clause != p.second.clause:
        shared = p.first.words & p.second.words
        direct = {w for w in shared if w[0] != "#"}
        out.add("pair shares words" if len(direct) > 1 else "pair shares a word" if direct else "pair shares a class" if shared else "pair shares nothing")
        if not shared and not one and _PRONOUN.match(story.lower, second.span.start):
            out.add("pair by pronoun")
    times = [{t[0] for t in v.times} for v in (p.first, p.second)]
    if times[0] and times[1]:
        out.add("pair of one time" if p.first.times == p.second.times else "pair of two times" if times[0] & times[1] else "pair of other times")
    if p.first.age != p.second.age:
        out.add("then and now" if min(p.first.age, p.second.age) < 0 < max(p.first.age, p.second.age) else "now and to come" if max(p.first.age, p.second.age) == 2 else "of two ages")
    if p.first.q.kind != p.second.q.kind:
        out.add("unit borrowed")
    nouns = {n for n in (p.a.noun, p.b.noun) if n}
    if alike(p.a, p.b) is None:
        out.add("nouns differ")
    if p.a.kind == "cardinal":
        out.add("one noun" if len(nouns) == 1 and p.a.noun == p.b.noun else "noun" if nouns else "no noun")
        if max(p.a.low, p.b.low) < 20:
            out.add("small")
    values = [v for n in {p.first.line, p.second.line} for v in story.lines[n].values if v.q.kind == p.a.kind]
    out.add(f"values {'2' if len(values) <= 2 else '3' if len(values) == 3 else '4' if len(values) == 4 else 'many'}")
    rivals = [r for r in story.pairs if r is not p and r.join not in ("untimed", "listed", "two bases") and r.a.kind == p.a.kind and {r.first.line, r.second.line} & {p.first.line, p.second.line}]
    if any((not r.between or r.join in ("from to", "to from")) and r.join not in ("timed", "base first") and {r.first, r.second} & {p.first, p.second} and _apart(r) < _apart(p) for r in rivals):
        out.add("value joined to another")
    ratio = max(p.a.low, p.b.low) / min(p.a.low, p.b.low)
    out |= {name for name, least in (("twofold", 2), ("fivefold", 5), ("twentyfold", 20)) if ratio > least}
    if p.first.moved or p.second.moved:
        out.add("value is a change")
    if any(v.bound for v in (p.a, p.b)):
        out.add("bound value")
    around = story.lower[first.span.start : second.span.end if one else first.span.end] + ("" if one else story.lower[second.span.start : second.span.end])
    if _SWUNG.search(around) and p.a.kind == "money":
        out.add("loss")
    near = " ".join(story.lower[v.q.span.start - 45 : v.q.span.end + 30] for v in (p.first, p.second))
    if _EXPECTS.search(near):
        out.add("expected value")
    return out

def of_both(story: Story, c: Claim, p: Pair) -> set[str]:
    out: set[str] = set()
    here = story.lines[c.line]
    there = (p.first.line, p.second.line)
    values = (p.first, p.second)
    if c.line in there:
        out.add("in one sentence" if there[0] == there[1] else "half in sentence")
        if there[0] != there[1] and _MARKET.search(story.lower, *here.span):
            out.add("a day's move")
    elif here.title:
        out.add("from title")
    else:
        gap = there[0] - c.line if there[0] > c.line else c.line - there[1]
        blocks = max(story.lines[there[0]].block - here.block, here.block - story.lines[there[1]].block, 0)
        way = "after" if there[1] < c.line else "before"
        two = p.join == "timed" and not p.between and sum(v.q.kind == p.a.kind for v in story.lines[there[0]].values) == 2
        told = there[0] == there[1] and (two or p.join not in ("timed", "untimed", "listed", "two bases"))
        if gap == 1 and told and way == "after" and THAT_IS.fullmatch(story.lower, here.span.start, min(c.span.start, c.word.start)):
            out.add("summed up")
        if gap == 1 and told and way == "before" and _IT_WAS.match(story.lower, story.lines[there[0]].span.start):
            out.add("told next")
        out.add(f"{way} {'next' if gap == 1 and not blocks else 'next paragraph' if gap <= 2 and blocks == 1 else 'far'}")
    inside = [v for v in values if v.line == c.line]
    begin = min(c.span.start, c.word.start)
    if c.sort == "way" and p.join in ("to from", "from to") and c.span.end <= p.first.q.span.start and not CUE.search(story.lower, c.span.end, p.first.q.span.start):
        out.add("distributed")
    elif inside:
        out |= _place(story, c, p, inside, begin)
    if not inside or c.complement or len({c.clause, *(v.clause for v in inside)}) > 1 or len(inside) == 1:
        out |= _naming(story, c, p)
    whens = frozenset().union(*(v.times for v in values))
    start = p.first if p.order >= 0 else p.second
    for kind in "ymod":
        ours = {t for t in c.times - c.base if t[0] == kind}
        base = {t for t in c.base if t[0] == kind}
        theirs = {t for t in whens if t[0] == kind}
        if ours and theirs:
            out.add("time shared" if ours & theirs else "time apart")
        if base:
            own = {t for t in start.times if t[0] == kind}
            out.add("base shared" if base & own else "base apart" if own or theirs else "base alone")
    if any(o is not c and o.sort == c.sort for o in story.taken.get(p, ())):
        out.add("pair of another change")
    elif story.taken.get(p) and not all(o is c for o in story.taken[p]):
        out.add("pair of another sort of change")
    if any(o is not c and q is not p and {q.first, q.second} & {p.first, p.second} for q, os in story.taken.items() for o in os if o.sort != "way" and q.join not in ("untimed", "listed")):
        out.add("value of another change")
    return out

def of_isolation(story: Story, c: Claim, p: Pair, known: set[str]) -> set[str]:
    """Whether there is nothing else that the change could be said of, and nothing else said of the values."""
    pairs, claims = story.alone(c, p)
    kind = "way" if c.sort == "way" else "amount"
    if not pairs and not claims and not story.across(p):
        place = next((k for k in ("in one sentence", "half in sentence", "from title", "before next", "after next", "before next paragraph", "after next paragraph") if k in known), "far")
        order = "in order" if p.order else "without order"
        unexplained = {"alone and unexplained"} if known.isdisjoint(_EXPLAINED) else set()
        if place == "half in sentence" and base_next(story, c, p):
            unexplained |= {"its base next"}
        named = (place == "far" or (place == "from title" and c.sort == "share")) and p.first.line == p.second.line > c.line and p.join in ("against", "from to", "to from") and ("names two words" in known or {"names a word", "time shared"} <= known)
        in_full = place in ("far", "before next paragraph", "before next") and c.sort == "share" and p.join == "against" and "time apart" not in known and names_alone(story, c, p)
        if c.line <= 1 and (named or in_full):
            unexplained |= {"told out below"}
        return {"alone", f"alone {place}", f"alone {order}", f"alone {kind}"} | unexplained | ({"alone but unnamed"} if known & {"names another", "names another thing"} else set())
    return {f"{min(pairs, 2)} other pairs", f"{min(claims, 2)} other amounts"} | (_nearest(story, c, p, known) if firm(p) else set())


_EXPLAINED = frozenset(f"explained {where} {how}" for where in ("here", "near", "far") for how in ("by its own", "firmly", "loosely"))


def _nearest(story: Story, c: Claim, p: Pair, known: set[str]) -> set[str]:
    """Among several changes and pairs of a sentence: whether nothing else stands between a change and a pair, and nothing else explains it."""
    if {p.first.line, p.second.line} != {c.line}:
        return set()
    low, high = min(c.span.start, c.word.start), max(c.span.end, c.word.end)
    first, last = p.first.q.span.start, p.second.q.span.end
    a, b = (high, first) if high <= first else (last, low)
    line = story.lines[c.line]
    if any(o is not c and o.sort != "way" and a <= o.span.start < b for o in line.claims) or any(v in story.joined and a <= v.q.span.start < b for v in line.values if v not in (p.first, p.second)):
        return set()
    place = "nearest before" if a == last else "nearest behind"
    return {place} | ({f"{place}, unexplained"} if known.isdisjoint(_EXPLAINED) and p not in story.taken else set())


def _unit(c: Claim, p: Pair) -> str:
    """How an amount of change and the values share a unit."""
    assert c.q is not None
    if c.q.kind != p.a.kind:
        return "amount of no unit"
    if c.q.kind in ("money", "measure"):
        return "amount of their unit"
    nouns = {n for n in (p.a.noun, p.b.noun) if n}
    return "bare amount" if c.q.noun is None else "amount of their noun" if c.q.noun in nouns else "amount of another noun" if nouns else "amount of a noun"


def _place(story: Story, c: Claim, p: Pair, inside: list[Value], begin: int) -> set[str]:
    """In one sentence: where the change stands, what lies between, and which values it is bound to."""
    out: set[str] = set()
    line = story.lines[c.line]
    finish = max(c.span.end, c.word.end)
    before = [v for v in inside if v.q.span.end <= begin]
    after = [v for v in inside if v.q.span.start >= finish]
    others = [v for v in line.values if v not in (p.first, p.second) and v.q.kind == p.a.kind]
    last = before[-1].q.span.end if before else None
    nxt = (after[0].q.lead or after[0].q.span).start if after else None
    if last is None and nxt is None:
        return out
    if (last is not None and nxt is None) or (last is not None and nxt is not None and begin - last < nxt - finish):
        low, high = last, begin
    else:
        assert nxt is not None
        low, high = finish, nxt
    gap = story.lower[low:high]
    n = sum(low <= v.q.span.start < high for v in others)
    out.add(f"over {min(n, 2)} values")
    claims = [o for o in line.claims if o is not c and o.sort != "way" and low <= o.span.start < high]
    if claims:
        out.add("over a change of its sort" if any(o.sort == c.sort for o in claims) else "over a change")
    if p.join in ("from to", "to from") and not before and n == 0 and not claims and len(gap) < 12 and c.sort != "way":
        out.add("change from A to B")
    if p.join in ("from to", "to from") and not after and n == 0 and not claims and len(gap) < 16 and "noun" in c.how:
        out.add("from A to B, a change")
    place = "change first" if not before else "change last" if not after else "change between"
    out.add(place)
    again = c.how == "compared" and p.join == "from to" and _PRICE_MOVES.fullmatch(gap) is not None
    if CUE.search(gap) and not again:
        out.add(f"{place} over a word of change")
    if _CONTRAST.search(gap):
        out.add(f"{place} across contrast")
    elif _NEW_SUBJECT.search(gap):
        out.add(f"{place} across new subject")
    elif _AND.search(gap):
        out.add(f"{place} across and")
    if place == "change first" and not again and _OTHER_OBJECT.search(gap):
        out.add("across another object")
    if place == "change first" and not again and (other := _OTHER_CLAUSE.search(gap)) and CUE.search(gap, other.end()):
        out.add("across another change")
    out.add("gap short" if len(gap) < 30 else "gap middle" if len(gap) < 80 else "gap long")
    if c.sort == "way" and n == 0 and gap == " at ":
        out.add("at a level")
    clauses = {v.clause for v in inside}
    out.add("one clause" if clauses == {c.clause} else "half a clause" if c.clause in clauses else "other clause")
    # What the words bind the change to.
    start, end = (p.first, p.second) if p.order >= 0 else (p.second, p.first)
    follow = [v for v in line.values if v.q.span.start >= finish]
    if follow and sum(o.span.start >= finish and o.span.end <= follow[0].q.span.start for o in line.claims if o.sort != "way") == 0:
        lead, nearest = follow[0].lead, follow[0]
        if lead in ("to", "from", "base", "paren") and len(story.lower[finish : nearest.q.span.start]) < 80:
            meant = end if lead == "to" else start
            out.add(f"leads {lead}" if nearest == meant else "leads elsewhere")
            if lead == "to" and nearest == meant and p.join == "against":
                out.add("to a level, compared with another")
    if before_all := [v for v in line.values if v.q.span.end <= begin]:
        nearest = before_all[-1]
        if begin - nearest.q.span.end < 40 and not any(nearest.q.span.end <= o.span.start < begin for o in line.claims if o.sort != "way"):
            out.add("stands on" if nearest in (p.first, p.second) else "stands elsewhere")
    return out

#: Words of many measures: what one pays is a price, a rent, a wage.
_PAID = frozenset(("pay", "paid", "payin", "cost", "spend", "spent", "earn", "take", "took"))


def _naming(story: Story, c: Claim, p: Pair) -> set[str]:
    """In other sentences or clauses: whether what changed is what the values are of."""
    topic = p.first.words | p.second.words
    if not c.words:
        return {"names nothing"}
    if c.complement:
        own = min(c.span.start, c.word.start), max(c.span.end, c.word.end) + 24
        told = story.lines[p.first.line].span.start, p.first.q.span.start
        if p.first.line == c.line:
            topic = series(story.lower[told[0] : max(min(own[0], told[1]), told[0])] + " " + story.lower[min(own[1], told[1]) : told[1]] + " " + (p.a.noun or ""))
        else:
            topic |= series(story.lower[slice(*told)])
        return {"names its thing" if c.words & topic else "names another thing"}
    shared = c.words & topic
    direct = {w for w in shared if w[0] != "#"}
    out = {"names two words" if len(direct) > 1 else "names a word" if direct else "names a class" if shared else "names another"}
    if not shared and all(v.line != c.line for v in (p.first, p.second)) and any(w[0] == "#" for w in c.words) and any(w[0] == "#" for w in topic) and not topic & _PAID:
        out.add("names another measure")
    if all(v.line > c.line for v in (p.first, p.second)) and not shared and _PRONOUN.match(story.lower, story.lines[p.first.line].span.start):
        out.add("taken up")
    return out

def of_sum(story: Story, c: Claim, p: Pair, start: Quantity, end: Quantity) -> set[str]:
    out: set[str] = set()
    gap = end.value - start.value
    out.add("order told" if p.order else "order untold")
    contrary = gap * c.direction < 0
    if contrary:
        out.add("contrary")
        if c.sort != "way":
            out.add("contrary but right" if follows(c, start, end, either=True) else "contrary and wrong")
    if c.sort == "share" and c.q and start.value:
        stated, real = percent(c.q).value, abs(gap / start.value * 100)
        if start.scale != end.scale and any(follows(c, start, end._replace(low=end.low * f, high=end.high * f, precision=end.precision * f)) for f in (1e3, 1e-3)):
            return out | {"off a little", "slip", "million for billion"}
        out.add(_off(stated, real))
        if slip(stated, real):
            out.add("slip")
        if end.value and abs(abs(gap / end.value * 100) - stated) < max(0.6, c.q.precision / 2):
            out.add("of the other base")
        if stated == round(abs(gap), 2):
            out.add("the difference as per cents")
        if c.q.kind == "fraction":
            out.add("fraction")
        if p.a.kind == "percent":
            out.add("share of percents")
    elif c.sort in ("size", "points") and c.q:
        stated, real = in_unit(c.q, start.unit).value, abs(difference(start, end)[1])
        out.add(_off(stated, real))
        out.add(_unit(c, p))
        if slip(stated, real):
            out.add("slip")
    elif c.factor:
        stated, real = c.factor, end.value / start.value if start.value else 0.0
        out.add(_off(max(stated, 1 / stated), max(real, 1 / real) if real else 0.0))
    return out


def _apart(p: Pair) -> int:
    return p.second.q.span.start - p.first.q.span.end


def _off(stated: float, real: float) -> str:
    """How far a stated size is from the real one."""
    low, high = sorted((stated, real))
    ratio = high / low if low else 99.0
    return "off a little" if ratio < 1.35 else "off twofold" if ratio < 2.3 else "off fivefold" if ratio < 5 else "off widely"


def told_alike(a: Claim, b: Claim) -> bool:
    """Whether two changes are of one size."""
    if a.factor or b.factor:
        return a.factor == b.factor
    return bool(a.q and b.q and abs(percent(a.q).value - percent(b.q).value) < 1e-6)
