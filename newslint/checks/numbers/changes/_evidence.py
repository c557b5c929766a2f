"""What speaks for and against a stated change's being said of two values that it does not follow from.

Every change and every pair of values of a neighbourhood are tried; a pair from which the change follows explains it. Of the others no
phrase decides alone: each pairing has features, of the change, of the pair, of how they stand to each other and of the sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._scales import Case, scales
from newslint.checks.numbers.changes._arithmetic import fits, relative
from newslint.checks.numbers.changes._claims import SHARES, Claim
from newslint.checks.numbers.changes._features import THAT_IS, of_both, of_claim, of_explanations, of_isolation, of_pair, of_sum, told_alike
from newslint.checks.numbers.changes._implied import implied
from newslint.checks.numbers.changes._pairs import Pair, change, firm, follows
from newslint.checks.numbers.changes._story import Story
from newslint.checks.numbers.changes._told import told
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp


class Pairing(NamedTuple):
    """A change with the two values that it is held to."""

    claim: Claim
    pair: Pair
    start: Quantity
    end: Quantity
    features: frozenset[str]


def tied(doc: Document) -> Iterator[Pairing]:
    """The changes that nothing explains, each with the pair that it is likeliest said of."""
    weights = scales("NL301")
    for case in cases(doc):
        beside = case._replace(readings=[(r, evidence) for r, evidence in case.readings if "one clause" in evidence])
        if (best := weights.likeliest_of_many(case) or weights.likeliest(beside)) is not None:
            yield best


def cases(doc: Document) -> Iterator[Case[Pairing]]:
    """For each change, the pairs that it does not follow from."""
    lines = told(doc)
    if not any(line.claims for line in lines) or sum(len(line.values) for line in lines) < 2:
        return
    story = Story(doc, lines)
    for line in lines:
        for claim in line.claims:
            if options := [o for o in (*_options(story, claim), *_implied(story, claim)) if not _both_amounts(doc, o)]:
                yield _case(options)


_AMOUNT_OF = regexp(r"\b([a-z]+)[ \n]of[ \n](?:(?:about|some|nearly|almost|over|just)[ \n])?$")


def _both_amounts(doc: Document, o: Pairing) -> bool:
    """Whether a noun of change tells how large both values are: "a loss of 1.9 million, after losses of 0.8 million in 1996"."""
    if o.claim.q is None or o.claim.how != "noun of":
        return False
    told = [_AMOUNT_OF.search(doc.text, max(q.span.start - 40, 0), q.span.start) for q in (o.claim.q, *(q for q in (o.start, o.end) if q.span != o.claim.q.span))]
    return len(told) > 1 and None not in told and len({singular(m[1]) for m in told if m}) == 1


def confused(doc: Document) -> Iterator[Pairing]:
    """Differences of two percentages told as per cents, or the other way round, each with the two."""
    yield from filter(None, map(scales("NL302").likeliest, confusions(doc)))


def confusions(doc: Document) -> Iterator[Case[Pairing]]:
    """For each percentage that is the difference of two others, the pairs of those: it may be told in the wrong unit."""
    lines = told(doc)
    shares = sum(v.q.kind == "percent" for line in lines for v in line.values)
    if not shares or shares + sum(c.q is not None and c.q.kind in SHARES for line in lines for c in line.claims) < 2:
        return
    story = Story(doc, lines)
    for claim in story.claims:
        if options := [p for pair in story.near[claim] for p in _confusions(story, claim, pair)]:
            yield _case(options)
    for line in lines:
        for v in line.values:
            # "Bettered its rate by 5%": a percentage that no word tells as a change.
            bare = Claim(v.q.span, v.q.span, 0, v.q, None, None, "bare", line.number, v.clause, v.words, v.times, frozenset(), False)
            pairs = [p for p in story.pairs if v not in (p.first, p.second) and v.q.kind == "percent" and abs(p.first.line - line.number) <= 2 and abs(p.second.line - line.number) <= 2]
            if options := [p for pair in pairs for p in _confusions(story, bare, pair)]:
                yield _case(options)


def _case(options: list[Pairing]) -> Case[Pairing]:
    return Case(options[0].claim.span, [(p, p.features) for p in options])


def _options(story: Story, c: Claim) -> list[Pairing]:
    out: list[Pairing] = []
    if (c.sort in ("share", "factor") and story.implied(c)) or (c.sort == "size" and story.fitting[c]):
        return out
    explained = of_explanations(story, c)
    if "explained near by its own" in explained and c.sort == "share" and any(q.order and q.first.line < c.line == q.second.line and not q.second.listed and q.second in story.lines[c.line].values[:1] for q in story.fitting[c]):
        return out  # "A year ago it was 26,000, so that it has grown by a fifth"
    if THAT_IS.match(story.lower, story.lines[c.line].span.start) and any(q.first.line == q.second.line == c.line - 1 for q in story.fitting[c]):
        return out  # "Of 318 boats in 2014, 227 are left. That is 91 fewer, or a fall of 29 percent."
    head = {v.q.low for v in story.lines[c.line].values} if story.lines[c.line].title else frozenset()
    if any(firm(q) and {q.first.q.low, q.second.q.low} & head for q in story.fitting[c]):
        return out  # "41,000 tickets, 6% fewer": the title has the value from which the change follows
    mine = of_claim(story, c)
    held = story.held.get(c)
    # "Up $5, or 25%, from $20": the amount of the change is none of its values.
    before = [o for o in story.lines[c.line].claims if o.sort == "size" and o.span.end <= c.span.start] if c.how == "or" else []
    told = before[-1].span if before else None
    # What a headline tells of the body's change is said of what that is said of.
    again = [o for o in story.claims if told_alike(o, c) and not story.lines[o.line].title] if story.lines[c.line].title and c.sort in ("share", "factor") else []
    for p in held or story.near[c]:
        if again and not any(p in story.near[o] for o in again):
            continue
        if told in (p.first.q.span, p.second.q.span):
            continue
        start, end = change(c, p)
        if any(o.sort != "way" for o in story.taken.get(p, ())) and any(q.order for q in story.fitting[c]) and not held:
            continue  # each has its own
        if c.sort == "share" and not story.lines[c.line].title and p.first.line == p.second.line != c.line and firm(p) and story.lines[p.first.line].block != story.lines[c.line].block and any(o.line == p.first.line and o.sort == c.sort for o in story.taken.get(p, ())):
            continue  # "Profit rose 6 percent.  Revenue was 8 percent lower at 80 million, against 87 million": the change beside the two is theirs
        if p in story.fitting[c] or (c.sort == "way" and (not p.order or not story.beside(c, p))) or story.forbidden(c, p, start, end):
            continue
        if held:
            # What else stands there is its neighbours'.
            features = {f"how {c.how}", f"sort {c.sort}", "aligned", *of_sum(story, c, p, start, end)}
        else:
            features = {*mine, *explained, *of_pair(story, p), *of_both(story, c, p), *of_sum(story, c, p, start, end)}
            features |= of_isolation(story, c, p, features)
            if "million for billion" in features:
                features -= {"twofold", "fivefold", "twentyfold"}
        if not features >= _OTHERS:
            out.append(Pairing(c, p, start, end, frozenset(features)))
    return out


def _implied(story: Story, c: Claim) -> Iterator[Pairing]:
    """A share with an amount of change and one value, from which it does not follow."""
    if story.fitting[c] or story.implied(c):
        return
    for pair, features in implied(story, c):
        start, end = change(c, pair)
        if story.forbidden(c, pair, start, end) or follows(c, start, end):
            continue
        # Whose amount a share is told to be has no other base, however far off it is.
        told = {f for f in of_sum(story, c, pair, start, end) if f in _IMPLIED_SUM}
        yield Pairing(c, pair, start, end, features | ({"implied off far"} if told & _FAR_OFF else told))


#: What the sum of such a share tells.
_IMPLIED_SUM = frozenset(("slip", "off a little", "off twofold", "off fivefold", "off widely"))
_FAR_OFF = {"off fivefold", "off widely"}
#: A change, then another one of its sort and another subject, then the values: they are of that.
_OTHERS = {"over a change of its sort", "change first across new subject"}


def _confusions(story: Story, c: Claim, p: Pair) -> Iterator[Pairing]:
    """A change and two percentages of which it is told in the wrong unit."""
    q = c.q
    if q is None or c.sort not in ("share", "points") or q.kind == "fraction" or not p.a.kind == p.b.kind == "percent" or max(p.a.low, p.b.low) == 100:
        return
    if c.line not in (p.first.line, p.second.line) and any(x.first.line == x.second.line == c.line for x in story.fitting.get(c, ())):
        # "Filled 71.5 percent, an improvement of 3.1 percentage points from 68.4": its own sentence tells of what it is.
        return
    if c.sort == "points" and any(x != p and c.line == x.first.line == x.second.line for x in story.fitting.get(c, ())):
        return  # "raise the 78% to 85%, or by seven percentage points. The rules will require 80%"
    if _of_its_own(story, c, p) or any(p.second.q.span.end < x.first.q.span.start < c.span.start for x in story.fitting.get(c, ())):
        return  # "occupancy fell to 38.5% from 48.2%, and the price to 71 euros from 79, or by 10%"
    start, end = change(c, p)
    gap, s = end.value - start.value, relative(start, end)
    before = p.first if p.order > 0 else p.second
    elsewhere = p.order and c.line not in (p.first.line, p.second.line) and (before.age < 0 or before.lead in ("from", "base", "paren"))  # a rise told beside a fall is of something else
    if s is None or ((firm(p) or elsewhere) and gap * c.direction < 0) or story.forbidden(c, p, start, end, points=True) or story.told_in_points(c, p, abs(gap)):
        return
    if c.sort == "share":
        wrong = abs(abs(gap) - q.value) <= q.precision / 2 + 1e-9 and not fits(q, *sorted((s[1] * 0.97, s[1] * 1.03)))
    else:
        wrong = q.unit == "percentage point" and not fits(q, abs(gap), abs(gap)) and fits(q, s[0], s[2])
    if wrong:
        features = {*of_claim(story, c), *of_pair(story, p), *of_both(story, c, p), *of_sum(story, c, p, start, end), *_chance(story, c, p)}
        yield Pairing(c, p, start, end, frozenset(features))


#: "... as wages went up 4%", "and house prices slid 3%": a subject and a verb of its own.
_OWN_SUBJECT = regexp(
    r"(?:\b(?:as|while|when|whereas|although|though|because|since|and|but)|[;,])[ \n](?:(?:and|but|while)[ \n])?(?!(?:it|its|that|this|which|they|the|an?|having|being|thus|by|up|down|or|more|less|from|to|in|on|at|for|with|after|before)\b)"
    r"(?P<whose>(?:[\w’'-]+[ \n]){1,4}?)(?:(?:has|have|had|was|were|is|are)[ \n])?(?:went|go(?:es)?|r[oi]se[sn]?|grew|grow[sn]?|fell|falls?|fallen|climbed|slid|dropped|jumped|gained|lost|increased|declined|shrank|slipped)[ \n](?:up[ \n]|down[ \n])?(?:by[ \n])?(?:just[ \n]|only[ \n]|about[ \n]|nearly[ \n])?$"
)


def _of_its_own(story: Story, c: Claim, p: Pair) -> bool:
    """Whether a change stands behind two percentages in a clause whose subject, no word of which was said of them, is another."""
    assert c.q is not None
    line, last = story.lines[c.line], max(p.first.q.span.end, p.second.q.span.end)
    if last > c.q.span.start or p.second.line != c.line:
        return False
    m = _OWN_SUBJECT.search(story.lower, last, c.q.span.start)
    return m is not None and not {"its", "their", "his", "her", "so", "thus"} & {*m["whose"].split()} and not any(len(w) > 3 and w[:5] in story.lower[line.span.start : last] for w in m["whose"].split())


def _chance(story: Story, c: Claim, p: Pair) -> Iterator[str]:
    """How likely a percentage is the difference of two others by chance."""
    assert c.q is not None
    yield "fine" if c.q.value % 1 and c.q.value not in (0.5, 1.5, 2.5) else "small" if c.q.value <= 3 else "round" if c.q.value % 5 == 0 else "whole"
    near = [v.q.value for line in story.lines if abs(line.number - c.line) <= 2 for v in line.values if v.q.kind == "percent" and v.q.span != c.span]
    yield f"{min(len(near), 6)} percentages"
    line = story.lines[c.line]
    low, high = line.cuts[c.clause], max(c.span.end, c.word.end)
    if of := _OF_WHAT.match(story.lower, high, line.span.end):
        high = of.end()
    own, theirs = story.lower[low:high], story.lower[story.lines[p.first.line].span.start : story.lines[p.second.line].span.end]
    if _RATE.search(own):
        yield "of a rate"
    if _AMOUNT.search(own):
        yield "of an amount"
    if _RATE.search(theirs):
        yield "two rates"
    if not _RATE.search(own) and not _AMOUNT.search(own):
        yield "of no amount"
    if c.direction and not p.order:
        yield "its way" if (p.b.value - p.a.value) * c.direction > 0 else "other way"
    if _AS_CHANGE.search(story.lower, max(c.span.start - 30, 0), c.span.start):
        yield "by so much"
    if _RATE.search(own) and not _AMOUNT.search(own) and len(near) == 2 and p.first.line == c.line + 1 and _IT.match(story.lower, story.lines[p.first.line].span.start):
        yield "a rate, and what it was"
    if c.how == "taken" and c.direction and (p.b.value - p.a.value) * (p.order or c.direction) * c.direction > 0 and p.order and _THE.search(story.lower, max(c.span.start - 12, 0), c.span.start):
        yield "taken up, its way"
    if _PART.match(story.lower, c.span.end):
        yield "of something"


#: What is told in per cents itself.
_RATE = regexp(r"\b(?:rates?|shares?|turnout|unemployment|joblessness|tax|vat|dut(?:y|ies)|tariffs?|levy|margins?|proportion|percentage|approval|support|inflation|interest|occupancy|ratings?|yields?|stakes?|ratio|pass)\b")
#: What is told in units of its own, so that it rises by per cents.
_AMOUNT = regexp(
    r"\b(?:prices?|wages?|pay|a (?:[a-z]+ )?raise|salar(?:y|ies)|earnings|incomes?|sales(?! tax)|turnover(?= of)|profits?|revenues?|output|production|exports?|imports?|shares (?:in|of|fell|rose|gained|lost|slid|jumped|were)|stocks?|costs?|deposits?|rents?|orders?|passengers?|visitors?"
    r"|numbers?|population|econom(?:y|ies)|gdp|loans?|spending|budgets?|traffic|volumes?|cars?|homes?|houses?|fares?|fees?|bills?|dividends?|value|investment|debts?|index|pound|dollar|euro|yen|fewer|more of|more [a-z]+s)\b"
)
_AS_CHANGE = regexp(r"\bby (?:about |some |only |just |a |another |nearly |almost |fully |around )*$")
#: What takes a rate up in the next sentence.
_IT = regexp(r"\W*(?:it|the (?:rate|figure|share|proportion))\b")
#: "A 5% rise in wages", "5% more passengers".
_OF_WHAT = regexp(r"(?: [a-z]+)? (?:in|of|for|on) [^,.;]{3,40}| (?:more|fewer|less) [a-z]+(?: of [a-z]+)?")
#: "The 4% that it lost", "that extra 2%".
_THE = regexp(r"\b(?:the|that|this|those|these) (?:extra |additional |further |added )?$")
_PART = regexp(r" of (?!a point|the vote)")
