"""An article's changes and pairs of values: which change could be said of which pair, and what follows from what.

    Story(doc, lines)
"""

from __future__ import annotations

import re
from itertools import permutations

from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers.amounts._countable import nouns
from newslint.checks.numbers.changes._arithmetic import relative
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._pairs import Pair, change, firm, follows, in_unit, of_one_sort, pairs, percent
from newslint.checks.numbers.changes._series import alike, plain, times_of
from newslint.checks.numbers.changes._told import Line
from newslint.checks.numbers.changes._values import Value
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.directions import AMONG, CUE, NOUN
from newslint.regexp import regexp

_OTHER_BASE = regexp(
    r"\b(?:adjusted(?! (?:[a-z]+ )?(?:margin|profit|earnings|income|loss|ebitda|ebit)\b)|inflation[- ]adjusted|real terms|after inflation|constant[- ](?:exchange|currenc(?:y|ies)|prices|dollars)|unchanged exchange rates|currency|organic|organically|(?:allowing|accounting|correct(?:ed|ing)) for"
    r"|like[- ]for[- ]like|comparable|underlying|excluding|seasonally|stripping out|a year on average|on average (?:a|each|every|per) year|average annual|compound\w*"
    r"|annuali[sz]ed|annual rate|per (?:capita|person)|for each (?:pupil|person|head|member|inhabitant)|pro rata|in dollar terms|same[- ]store|in sterling|in local|in volume|by volume|by value)\b"
)
#: "Of the milk in the tank was": with a fraction, the verb shows that it is one thing.
_STUFF = regexp(r" of (?:(?:the|its|their|his|her|all) )?(?P<noun>[a-z]+)(?: (?:in|on|from|of|at) [^,;.]{2,40}?)?(?: in fact| now)? (?:is|was|has been|had been|has|goes|gets) ")
_RATE = regexp(r" (?:a|per|each|every) (?:[a-z0-9-]+ (?:(?:to|or) [a-z0-9-]+ )?)??(?:year|month|week|day|decade|hour)s?\b(?! (?:ago|earlier|before))|,? (?:annually|yearly|apiece|each)\b")
#: "Less than 30 percent, or even 40", "another 10 or 15 billion": one or the other, no two times.
_OR_EVEN = regexp(r",? (?:or (?:even |perhaps |possibly |up to |maybe |another |some |about )?(?:[a-z]{0,3}[$£€])?|and (?:even |perhaps |possibly |up to |maybe ))")
#: "2.3 to 2.6 million, down from 2.4 to 2.7 million".
_RANGE = regexp(r"\d to \d.*\bfrom $")
_THAN_HOPED = regexp(r"(?: [a-z]+)? than (?:(?:[a-z]+ ){1,5}(?:had )?)?(?:planned|expected|hoped|forecast|budgeted|estimated|thought|wanted|asked|needed|allowed|predicted|required)\b")
#: "It had hoped for a rise of 40 percent", "feared a 15 percent cut".
_HOPED_FOR = regexp(r"\b(?:hop(?:es|ed|ing) for|fear(?:s|ed|ing)|sought|ask(?:s|ed|ing) for|want(?:s|ed|ing)|bargained for|braced for|forecast|predict(?:s|ed|ing)|expect(?:s|ed|ing)|budget(?:s|ed|ing) for|threaten(?:s|ed|ing))(?: (?:that|it|them|to see|to|the|an?|some|about|at least|more than|[a-z]+ing))* $")
#: From a value to what it is compared by: "tonnes this season, or about".
_THEREBY = regexp(r"(?: [a-zà-ÿ-]+)?(?: (?:(?:in|for|during) )?(?:the |this |next )?(?:[a-z0-9-]+ ){0,2}[a-z0-9-]+)?(?:,| \(|,? which is|,? or)(?: or| about| some| nearly| almost| roughly| just| only)* ")
#: Verbs that say no more than how many there are.
_OF_A_LEVEL = regexp(r"is|are|was|were|been|be|being|’s|'s|(?:st(?:and|ood)|total|reach|number|com|amount|go|account|compar|reckon|count|put|record|report|register|show|see|saw|sit|hit|mak|made|w[eo]nt|came|sat|seen|end|start|beg[aiu]n|open|clos|finish|remain|settl|trad|touch)(?:es|s|e|ed|ing|l?led|l?ling|ped|ting|ning)?")
#: "The last of these falls was of 9%": of two values side by side.
_LAST_OF = regexp(r"\b(?:first|second|last|latest) of (?:these|those|the) [a-z]+")
#: "From 640 to 480, while that of pubs declined by a third".
_THAT_OF = regexp(r"\b(?:that|those) (?:of|in|for|from|at) [^,;]{2,40}$")
#: "Three times as long as that of its neighbour".
_AS_THAT_OF = regexp(r" as [a-z]+ as (?:(?:that|those) (?:of|in)|(?:its|their|her|his) (?:neighbou?rs?|rivals?)|any other)\b")
_OF_OTHER = regexp(r"(?<!-)\b(?:rank\w*|place[ds]?|positions?|seed\w*|spot|standings|world number|odds|handicap|under par|over par|tier|grade(?= \d)|net loss|negative|minus|exchange rate|(?:to|against|per) (?:the |one )?(?:u\.?s\.? |american )?(?:dollar|euro|pound|yen)|below (?:zero|freezing)|swing|swung)\b")
#: Where whole numbers may be places in a list.
_LISTED = regexp(r"\b(?:table|chart|league|division)\b")
_LENGTHS = frozenset("foot inch metre meter yard mile kilometre kilometer centimetre centimeter".split())
_LEVEL = regexp(r"\b(?:levels?|area|size|length|width|height|depth|visibility|water|lakes?|rivers?|reservoir|sea|snow|ice|tide|table|distance|depths|heights|average|limit|gap|lead|record)\b")
#: "The average gain was 237,000, compared with 254,000": what is measured is itself a change.
_MEASURED = regexp(r"[^,;.\d]*\b(?:was|were|is|are|averag(?:ed|es|ing)|came to|totall?ed|reached|stood at|amounted to)(?: (?:only|just|about|some|nearly|almost|a|an))*\s[$£€]?$")
#: "1,300 billion, of which foreign sales 850 billion".
_OF_WHICH = regexp(r"\bof (?:which|whom)\b")
_YEAR_ON_YEAR = regexp(r"\b(?:year[- ]on[- ]year|year[- ]over[- ]year|on (?:the|a) year|from a year (?:ago|earlier|before))\b")
#: "Down 6.2 points at 2,310.4, compared with an opening 2,314.1".
_MOMENT = regexp(r"\b(?:opening|low|high|peak|lows|highs)(?: (?:level|price|value))?(?: of| at)? [$£€]?$")
#: "Since the library dropped its fines it has received 412".
_OTHER_CLAUSE = regexp(r"\b(?:it|he|she|they|we) (?:has|have|had|is|are|was|were|will|would|[a-z]+ed)\b")
#: No change, in a list of changes.
_NIL = regexp(r"\b(?:nil|nothing|no change|unchanged|level|flat)\b")


#: "Two-thirds, or 89": the share itself.
_OR = regexp(r",? or (?:about |some )?")
#: "Railways took 8.1 billion and airlines 4.8 billion, both up 50%": of each.
_BOTH = regexp(r"\b(?:both|each|all (?:three|four|of them)) (?:of them )?(?:[a-z]+ )?(?:by )?$")


_OR_COUNT = regexp(r",? or (?:about |some )?\d[\d,.]*,? (?!per ?cent)")
_MORE = regexp(r"more|fewer|less|above|below|higher|lower")
_CALLED_FOR = regexp(r"\b(?:call(?:s|ed|ing) for|order(?:s|ed)|demand(?:s|ed)|propos(?:es|ed)|pledged|target(?:s|ed)?)\b")
_PLANS = regexp(r"\b(?:plan|aim|hope|intend|want)(?:s|ned|ed)? to\b")
_LAST_YEAR = regexp(r"\W*last year\b")
#: "Snowfall was 12 percent above the mean for 1981-2010": its base is told.
_FROM_MEAN = regexp(r" (?:above|below|over|under) (?:the |its |their )?(?:[a-z-]+ ){0,2}(?:mean|average|norm|normal|median)\b")
#: What accounts enter beside a loss.
_ENTRY = regexp(r"\b(?:loss|losses|gains?|profits?|charges?|earnings|credits?) (?:[\w-]+ ){0,5}?(?:of )?(?:about )?[$£€]?$")
_LOST, _WON = regexp(r"\b(?:loss|losses|deficit|shortfall|lost)\b"), regexp(r"\b(?:profits?|surplus|gain|earnings|earned|income)\b")
_IN_YEAR = regexp(r" (?:in |during |for |over )?(?:the )?(?:last year|this year|(?:19|20)\d\d)\b")
#: How an amount is told that is itself one of change.
_OF_CHANGE = ("next", "after", "noun of", "noun is", "by object")
#: "Against 222 one year ago", "in the same week of 2019".
_A_YEAR_AGO = regexp(r"[^,;.\d]{0,30}? (?:(?:a|one|the) year (?:ago|before|earlier)|last year|in the (?:same|corresponding) (?:week|month|day|period|time)|(?:this|that) time last year|in (?:the )?(?:[a-z]+ )?(?:19|20)\d\d)\b")
#: Of which time a change is, where that is shorter than a year: "the weekly count", "from the week before", "since Friday".
_SHORTER_CHANGE = regexp(
    r"\b(?:(?:week|month|quarter|day)[- ](?:on|over)[- ](?:week|month|quarter|day)|on the (?:week|month|day|quarter)|(?:in|over|during|within) (?:the|a|one|this|that|last|the (?:last|past|latest)) (?:week|month|day|fortnight)|overnight|since (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month))"
    r"|(?:from|than|on|over) (?:the )?(?:previous|prior|preceding|last) (?:week|month|day|quarter)|(?:from|than|on|over) (?:a|the|one) (?:week|month|day|quarter) (?:ago|earlier|before)|(?:the|a) (?:week|month|day) (?:ago|earlier|before))\b"
)
_SHORTER = regexp(rf"{_SHORTER_CHANGE.pattern}|\b(?:(?:last|this|previous|latest|past) (?:week|month)(?:[’']s)?|weekly|monthly|daily)\b")
#: Smaller numbers make many shares.
_FEW = 20


def _of_money(q: Quantity) -> bool:
    """Whether an amount is a sum, or a scaled number whose currency is not told with it: "a loss of 20.39 million"."""
    return q.kind == "money" or (q.kind == "cardinal" and q.scale is not None and q.noun in (None, "dlr", "stg"))


class Story:
    """An article's changes and pairs, and what each explains."""

    def __init__(self, doc: Document, lines: list[Line]) -> None:
        self.doc = doc
        self.lower = doc.text.lower()
        self.lines = lines
        self.pairs = pairs(lines)
        #: The values that words join to another one.
        self.joined: dict[Value, list[Pair]] = {}
        for p in self.pairs:
            for v in (p.first, p.second) if firm(p) else ():
                self.joined.setdefault(v, []).append(p)
        self.claims = [c for line in lines for c in line.claims]
        self.near = {c: [p for p in self.pairs if c.span not in (p.first.q.span, p.second.q.span) and of_one_sort(c, p) and self._reach(c, p)] for c in self.claims}
        #: The pairs that parallel lists give a change.
        self.held = {c: self._held(c) for c in self.claims if c.sort not in ("way", "points")}
        self.fitting = {c: [p for p in self.held.get(c) or self.near[c] if self.fits(c, p)] for c in self.claims}
        self.taken: dict[Pair, list[Claim]] = {}
        for c, found in self.fitting.items():
            for p in found:
                self.taken.setdefault(p, []).append(c)

    def across(self, p: Pair) -> bool:
        """Whether a pair takes a value from a pair that words join, and is joined by none."""
        return not firm(p) and any(v in self.joined for v in (p.first, p.second))

    def alone(self, c: Claim, p: Pair) -> tuple[int, int]:
        """How many other pairs, and how many other amounts of change, of the neighbourhood a change and a pair could belong to instead."""
        near = [q for q in self.near[c] if q.join not in ("listed", "two bases", "crossed") and not self.across(q) and not (q.first.moved or q.second.moved) and abs(q.first.line - c.line) <= 2 and (q.order or not p.order)]
        claims = [o for o in self.claims if o is not c and o.sort != "way" and abs(o.line - c.line) <= 2 and p in self.near[o] and p not in self.fitting[o]]
        return sum(q != p for q in near), sum(not any(firm(q) for q in self.fitting[o]) for o in claims)

    def fits(self, c: Claim, p: Pair) -> bool:
        if c.sort == "way" and not self.beside(c, p):
            return False
        start, end = change(c, p)
        return follows(c, start, end)

    def _reach(self, c: Claim, p: Pair) -> bool:
        """Whether a pair is near enough to be what a change is said of."""
        here, there = self.lines[c.line], (self.lines[p.first.line], self.lines[p.second.line])
        if here.title:
            return there[1].title or there[1].number - min((n.number for n in self.lines if not n.title), default=0) < 8
        if there[0].title:
            return False
        if c.sort == "way":
            return there[0] is here and there[1] is here
        gap = max(there[0].number - c.line, c.line - there[1].number, 0)
        blocks = max(there[0].block - here.block, here.block - there[1].block, 0)
        return gap <= 6 and blocks <= 2 and not (blocks and gap > 4)

    def beside(self, c: Claim, p: Pair) -> bool:
        """Whether a word of direction governs a pair: nothing counted stands between, and one of the two follows it or is right before."""
        if self.lines[c.line].title:
            return bool(p.order)
        first, second = p.first.q.span, p.second.q.span
        if c.span.end <= first.start:
            gap = self.lower[c.span.end : (p.first.q.lead or first).start]
            if _OTHER_CLAUSE.search(gap):
                return False
            return (len(gap) < 70 and not any(ch.isdigit() for ch in gap)) or p.join in ("from to", "to from")
        return first.end <= c.span.start < second.start

    def told_in_points(self, c: Claim, p: Pair, gap: float) -> bool:
        """Whether the sentence of the values gives their difference in points already: a percentage there is another thing's."""
        return any(o is not c and o.q and o.q.kind == "points" and abs(o.q.low - gap) <= o.q.precision / 2 + 1e-9 for o in self.lines[p.second.line].claims)

    def _made_here(self, c: Claim) -> bool:
        """Whether two numbers of its own sentence make a share of change: "412 hours up to November, against 377 in the same months, a rise of 9.3 percent"."""
        if c.sort != "share" or c.q is None or c.q.kind != "percent":
            return False
        told = [q for q in self.doc.numbers_in(self.lines[c.line].span) if q.kind in ("cardinal", "money", "measure") and q.low == q.high > _FEW and q.span != c.span]
        return any(follows(c, a, b) for a, b in permutations(told, 2) if a.kind == b.kind or not (a.noun and b.noun))

    def _of_stuff(self, c: Claim, p: Pair) -> bool:
        """Whether what went is no count: "a quarter of the milk was lost" tells nothing of farms."""
        of = _STUFF.match(self.lower, c.span.end, c.word.start) if c.how == "gone" and p.a.kind == "cardinal" else None
        return of is not None and of["noun"] not in nouns("collective") and not {of["noun"][:5]} & {n[:5] for n in (p.a.noun, p.b.noun) if n}

    def forbidden(self, c: Claim, p: Pair, start: Quantity, end: Quantity, points: bool = False) -> bool:
        """Whether the words say that a change has another base than two values, or the values tell no change."""
        line = self.lines[c.line]
        after = self.lower[max(c.span.end, c.word.end) : line.span.end]
        if self._apart(c, p, start, end) or (c.line not in (p.first.line, p.second.line) and (self._made_here(c) or _FROM_MEAN.match(self.lower, c.span.end))):
            return True
        ends = p.first.line == p.second.line == c.line and {p.first.lead, p.second.lead} == {"from", "to"}  # "is expected to fall 35 percent to 15 million from 20 million"
        if (not ends and _HOPED_FOR.search(self.lower, line.cuts[c.clause], min(c.span.start, c.word.start))) or (c.how == "times" and c.line != p.first.line and _AS_THAT_OF.match(after)):
            return True
        begin = min(c.span.start, c.word.start)
        if self._of_stuff(c, p):
            return True
        if c.how == "gone" and p.a.unit in ("second", "minute", "hour", "day"):
            return True  # "with a quarter of an hour left"
        if p.between and _LAST_OF.search(self.lower, line.cuts[c.clause], begin + 40):
            return True
        if p.second.q.span.end <= begin and p.second.line == c.line and _THAT_OF.search(self.lower, p.second.q.span.end, begin):
            return True
        if p.first.line != p.second.line and c.word.of(self.lower) in ("premium", "discount"):
            return True  # it is measured from the price that its own sentence names
        gap = self.lower[p.first.q.span.end : p.second.q.span.start]
        if c.sort == "way" and (p.join == "two bases" or alike(p.a, p.b) is None):
            return True  # "up from 54 billion in April, compared with 27 a year ago", "raised money from five funds to build three plants"
        if _OF_WHICH.search(gap) or (c.sort == "way" and p.join == "against" and c.word.end <= p.first.q.span.start and NOUN.fullmatch(c.word.of(self.lower)) and _MEASURED.fullmatch(self.lower, c.word.end, p.first.q.span.start)):
            return True
        if c.sort != "way" and p.order:
            base = p.first if p.order > 0 else p.second
            if base.lead == "base" and _MOMENT.search(self.lower, max(base.q.span.start - 24, 0), base.q.span.start):
                return True
            if c.line == base.line and _YEAR_ON_YEAR.search(self.lower, *line.span) and any(t[0] == "m" for t in base.times) and not any(t[0] == "y" for t in base.times):
                return True  # "rose 70 percent year-on-year to 8 billion from 5 billion in January"
        if c.sort == "way" and self._signs_differ(p):
            return True
        if c.sort != "way" and p.second.line == c.line and p.second.q.span.end <= begin and self._of_another_year(c, p):
            return True
        if (any(v.unreal for v in (p.first, p.second)) and not self._said_of(c, p)) or (c.sort == "share" and _RATE.match(after)) or (c.sort == "size" and re.match(r" a year\b(?! (?:ago|earlier|before))", after)) or _THAN_HOPED.match(after):
            return True
        if any(v.line == c.line and c.span.end < v.q.span.start and _OR.fullmatch(self.lower, c.span.end, v.q.span.start) for v in (p.first, p.second)):
            return True
        if p.first.line == c.line and _BOTH.search(self.lower, line.span.start, min(c.span.start, c.word.start)):
            return True
        if not points and _OTHER_BASE.search(self.lower, line.cuts[0], line.span.end):
            return True
        first = (p.first.q.lead or p.first.q.span).start
        if p.first.line == p.second.line and _OR_EVEN.fullmatch(self.lower, p.first.q.span.end, (p.second.q.lead or p.second.q.span).start):
            return True
        if c.sort == "way" and p.a.unit in _LENGTHS and not _LEVEL.search(self.lower, *line.span):
            return True  # what a man does from a ladder
        if c.sort == "share" and self._product(c):
            return True
        before = p.first if p.order >= 0 else p.second
        if any(b[0] in "ym" and before.times and not c.base & before.times and any(t[0] == b[0] for t in before.times) for b in c.base):
            return True
        if self.lower[p.first.q.span.end : p.second.q.span.start] == " to " and _RANGE.search(self.lower, line.span.start, first):
            return True
        if p.join == "from to" and AMONG.search(self.lower, self.lines[p.first.line].span.start, first):
            return True
        if (end.value - start.value) * c.direction >= 0:
            return False
        if c.how == "compared" and 2 in (p.first.age, p.second.age):
            return True  # "would go to 40 euros. It is 32 today, a fifth less"
        places = max(start.high, end.high) < 200 and not start.noun and start.kind == "cardinal" and start.precision == 1
        told = [self.lines[n].span for n in {c.line, p.first.line}]
        return any(_OF_OTHER.search(self.lower, *span) or (places and _LISTED.search(self.lower, *span)) for span in told)

    def _said_of(self, c: Claim, p: Pair) -> bool:
        """Whether a comparison stands between two values as said of them, hoped for or not: "is forecast at 2.5 million tonnes, 15 percent above last year's 2.3 million"."""
        return c.how == "compared" and p.join == "against" and not p.between and p.first.line == c.line == p.second.line and not p.second.unreal and _THEREBY.fullmatch(self.lower, p.first.q.span.end, c.span.start) is not None

    def _apart(self, c: Claim, p: Pair, start: Quantity, end: Quantity) -> bool:
        """Whether a pair is made of what are no two times of what changed."""
        values = (p.first, p.second)
        if c.sort == "size" and c.q and abs(p.a.value + p.b.value - in_unit(c.q, p.a.unit).value) < 1e-6:
            return True  # "a loss of 1,900 jobs": 1,650 here and 250 there
        compared = {o.span for v in values if v.moved for o in self.lines[v.line].claims if o.how == "compared" and _MORE.fullmatch(o.word.of(self.lower))}
        if any(v.q.span in compared for v in values):
            return True  # "370 above that of 2012"
        if self._of_a_shorter_time(c, p):
            return True
        if c.sort == "size" and c.how != "compared" and all(any(o is not c and o.q and o.span == v.q.span and o.how in _OF_CHANGE for o in self.lines[v.line].claims) for v in values):
            return True  # "rose $3 billion in June after a rise of $2 billion, while deposits were up $1 billion"
        if c.sort == "size" and c.q and _of_money(c.q) and c.word.of(self.lower).startswith("loss") and any(_ENTRY.search(self.lower, max(v.q.span.start - 50, 0), v.q.span.start) for v in values):
            return True  # "a loss of 647,000 against a profit of 173,000"
        if c.how == "taken" and c.q and c.q.kind == "fraction" and _OR_COUNT.match(self.lower, c.span.end):
            return True
        if c.sort == "size" and p.first.line != p.second.line and c.q and _of_money(c.q) and c.word.of(self.lower).startswith("shortfall"):
            return True  # "a deficit of 2.5 billion, after a 1.1 billion shortfall"
        if c.line in (p.first.line, p.second.line):
            return False
        if p.join in ("timed", "untimed") and p.first.line == p.second.line and self._two_deeds(p):
            return True
        if c.sort == "size" and c.q and ((c.q.kind == "measure" and p.a.kind == "cardinal") or (_of_money(c.q) and c.word.of(self.lower).startswith(("loss", "shortfall")))):
            return True  # "one and a half metres down", a loss that a firm made, the shortfall of a year
        if c.how == "taken" and self.lines[c.line].block != self.lines[p.first.line].block and not c.words & (p.first.words | p.second.words):
            return True
        begin = self.lines[c.line].span.start
        if p.order and (end.value - start.value) * c.direction < 0 and _CALLED_FOR.search(self.lower, begin, c.span.start):
            return True
        if p.first.line != p.second.line and sum(_PLANS.search(self.lower, self.lines[v.line].span.start, v.q.span.start) is not None for v in values) == 1:
            return True  # what is planned, and how much of it was done
        before = p.first if p.order >= 0 else p.second
        years = [int(t[1:]) for t in before.times if t[0] == "y"]
        return bool(years) and bool(_LAST_YEAR.match(self.lower, begin)) and (self.doc.metadata.date is None or max(years) < self.doc.metadata.date.year - 2)

    def _signs_differ(self, p: Pair) -> bool:
        """Whether one value is a loss and the other a profit: "a loss of 60 million, against a profit of 27 million"."""
        ends = [(max(v.q.span.start - 24, p.first.q.span.end if v is p.second else 0), v.q.span.start, v.q.span.end, min(v.q.span.end + 24, p.second.q.span.start if v is p.first else len(self.lower))) for v in (p.first, p.second)]
        lost, won = ([(pattern.search(self.lower, a, b) or pattern.search(self.lower, c, d)) is not None for a, b, c, d in ends] for pattern in (_LOST, _WON))
        return lost[0] != lost[1] and won == [not x for x in lost]

    def _of_another_year(self, c: Claim, p: Pair) -> bool:
        """Whether a change behind two values of two years is of another year than the later: "fell to 2.8 billion in 2015 from 3.2 in 2013 and declined 6 percent last year"."""
        years = [{t for t in v.times if t[0] == "y"} for v in (p.first, p.second)]
        m = _IN_YEAR.match(self.lower, max(c.span.end, c.word.end), self.lines[c.line].span.end)
        own = times_of(m[0], self.doc.metadata.date.year if self.doc.metadata.date else None) if m else frozenset()
        return bool(own and years[0] and years[1]) and not own & (years[0] | years[1])

    def _of_a_shorter_time(self, c: Claim, p: Pair) -> bool:
        """Whether a change of a week or a month leads to a level that is then compared with that of a year ago: "the count fell in the week by 52 to 131, against 222 a year ago"."""
        if p.join not in ("against", "was from") or p.order >= 0 or c.line != p.first.line or c.span.end > p.first.q.span.start or p.first.lead not in ("to", "at"):
            return False
        if not _A_YEAR_AGO.match(self.lower, p.second.q.span.end):
            return False
        told = self.lower[self.lines[max(c.line - 3, 0)].span.start : p.first.q.span.start] if c.sort == "size" else self.lower[self.lines[c.line].cuts[c.clause] : p.first.q.span.start]
        return (_SHORTER if c.sort == "size" else _SHORTER_CHANGE).search(told) is not None

    def _two_deeds(self, p: Pair) -> bool:
        """Whether two values of a sentence are of two deeds: "has orders for 21 ships and delivered 16 last year"."""
        parse = self.doc.parse(self.lines[p.first.line].span)
        if parse is None:
            return False
        verbs = []
        for v in (p.first, p.second):
            i = parse.at(v.q.span.start)
            while i is not None and parse.words[i].pos not in ("VERB", "AUX"):
                i = parse.words[i].head if parse.words[i].head != i else None
            verbs.append(None if i is None else parse.words[i].text.lower())
        a, b = verbs
        return a is not None and b is not None and a != b and not any(_OF_A_LEVEL.fullmatch(x) or CUE.fullmatch(x) for x in (a, b)) and not classes(a) & classes(b)

    def implied(self, c: Claim) -> bool:
        """Whether a share follows from a difference and one value beside it: "fell 11 pence to 209, a drop of 5 percent"."""
        line = self.lines[c.line]
        return self._implied(c, line) or (line.title and any(self._implied(c, other) for other in self.lines[: c.line + 4]))

    def _implied(self, c: Claim, line: Line) -> bool:
        for o in line.claims:
            if o.sort != "size" or o.q is None or o.direction * c.direction < 0:
                continue
            for v in line.values:
                both = alike(plain(o.q), v.q, step=True) if v.q.span != o.q.span else None
                if both is None:
                    continue
                step = o.direction * both[0].value
                for start, end in ((both[1].value - step, both[1].value), (both[1].value, both[1].value + step)):
                    pair = [v.q._replace(low=x, high=x) for x in (start, end)]
                    if start > 0 and end > 0 and follows(c, *pair):
                        return True
        return False

    def _product(self, c: Claim) -> bool:
        """Whether a change and another one together follow from two values: "10% in March and another 10% in April, from 50 to 60.50"."""
        if c.q is None or c.sort != "share" or not c.direction:
            return False
        near = [o for o in self.claims if o is not c and o.sort == "share" and abs(o.line - c.line) <= 1]
        for o in near if len(near) == 1 and not self.fitting[near[0]] else ():
            if o.q is None or o.sort != "share" or not o.direction:
                continue
            both = ((1 + c.direction * percent(c.q).value / 100) * (1 + o.direction * percent(o.q).value / 100) - 1) * 100
            for p in self.near[c]:
                if p.between or p.join not in ("from to", "to from", "against", "was from", "timed") or not {p.first.line, p.second.line} & {c.line, o.line}:
                    continue
                start, end = change(c, p)
                shares = relative(start, end)
                if shares and shares[0] - 0.6 <= both <= shares[2] + 0.6:
                    return True
        return False

    def _held(self, c: Claim) -> list[Pair]:
        """Parallel lists: as many changes as pairs, or as values of each time, each held to its own."""
        line = self.lines[c.line]
        mine = [o for o in line.claims if o.sort == c.sort]
        begin = mine[0].span.start
        none = [m.start() for m in _NIL.finditer(self.lower, begin, mine[-1].span.end)]
        n = len(mine) + len(none)
        k = sorted([o.span.start for o in mine] + none).index(c.span.start)
        if n < 2:
            return []
        for number in (c.line, c.line - 1):
            near = [q for q in self.pairs if q.first.line == q.second.line == number and of_one_sort(c, q)]
            if held := [q for q in near if self._parallel(q, k, n)]:
                return held
            firm = [q for q in near if q.join in ("from to", "to from", "paren") and not q.between]
            if len(firm) == n and n > 2 and (number != c.line or all(q.first.line == c.line for q in firm)):
                # "From 40 to 30, from 12 to 15 and from 9 to 7: a fall of 25 percent, a rise of 25 percent ..."
                return [firm[k]]
            values = [v for v in self.lines[number].values if near and alike(v.q, near[0].a, strict=False)] if 0 <= number < len(self.lines) else []
            if len(values) == n + 1 and all(v.times and v.lead == "" and not v.moved for v in values):
                # "4,000 in May, 4,400 in June and 5,060 in July, gains of 10% and 15%".
                return [q for q in near if (q.first, q.second) == (values[k], values[k + 1])]
        return []

    def _parallel(self, p: Pair, k: int, n: int) -> bool:
        """Whether two values are each the k-th of a list of n: "41, 28 and 19, compared with 36, 31 and 19"."""
        values = self.lines[p.first.line].values, self.lines[p.second.line].values
        i, j = values[0].index(p.first), values[1].index(p.second)
        return (
            p.first.listed == p.second.listed == k
            and (p.first.line != p.second.line or j - i == n)
            and len(values[0]) > i - k + n - 1 and values[0][i - k + n - 1].listed == n - 1
            and len(values[1]) > j - k + n - 1 and values[1][j - k + n - 1].listed == n - 1
        )
