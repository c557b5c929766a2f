"""The stated changes of a sentence: an amount ("rose 40%", "a drop of 120", "tripled") or a bare direction ("rose to")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from newslint.checks.numbers.changes._amounts import RANK
from newslint.checks.numbers.changes._limits import is_held
from newslint.checks.numbers.changes._series import alike, plain, series, times_of
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.directions import AGAIN, COMPARATIVE, CUE, FACTOR, NOUN, NOUN_AFTER, TIMES, factor_of, sign
from newslint.regexp import regexp
from newslint.source import Span

Direction = Literal[-1, 0, 1]
SHARES = frozenset(("percent", "fraction", "points"))


class Claim(NamedTuple):
    """A stated change."""

    #: The amount's words, or the word of direction.
    span: Span
    #: The word of direction.
    word: Span
    direction: Direction
    q: Quantity | None
    factor: float | None
    #: "min" (more than doubled), "about" (nearly doubled), "over" (three times more).
    loose: str | None
    #: How the words tell it: "next", "noun of", "after", "object", "listed", "or", "signed", "factor", "bare" ...
    how: str
    line: int
    clause: int
    words: frozenset[str]
    #: The times it happened in, and those of the value it is measured from.
    times: frozenset[str]
    base: frozenset[str]
    #: The words name what changed, and nothing else: "a drop in profits", "3% more shoes".
    complement: bool

    @property
    def sort(self) -> str:
        """What is stated: "share", "points", "size", "factor" or "way"."""
        if self.factor:
            return "factor"
        if self.q is None:
            return "way"
        return "share" if self.q.kind in ("percent", "fraction") else "points" if self.q.kind == "points" and self.q.unit != "point" else "size"


CLAUSE = regexp(
    r"[;:] |\s[—–-]\s|—|, (?:and|but|while|whereas|although|though|as|with|which|who|whose|when|where|because|despite|yet|so|after|before|having|making|meaning|taking|putting|leaving)\b"
    r"| (?:while|whereas|although|though|but|because|which|who|that|where|when) "
)
_SMALL = (
    r"(?:by|of|a|an|another|further|more|some|as|much|many|almost|nearly|just|only|about|around|roughly|over|than|at|least|under|up|down|full|total|massive|sharp|sharply|steep|steeply|slight|slightly"
    r"|modest|modestly|whopping|mere|barely|hardly|even|fully|well|close|estimated|extra|additional|the|its|their|no|fewer|less|some|annual|record|overall|average|cumulative|combined|year-on-year|again|respectively)"
)
_NEXT = regexp(rf"[\s(]+(?:{_SMALL}\s+){{0,5}}\(?")
_IS = r"(?:was|is|were|are|of|at|be|being|came to|comes to|amounted to|amounts to|works out at|worked out at|as|equals|totall?ed|reached|averaged|:)"
_NOUN_IS = regexp(rf"(?: of that size|,)?(?: [^,;.\d()]{{1,70}}?)?[\s:,]+(?:{_IS}|(?<=size,)|(?<=,) of)[\s]+(?:{_SMALL}\s+){{0,4}}")
_ENDS_IN_LEVEL = regexp(r"(?<!came )(?<!comes )(?<!come )(?<!amounts )(?<!amounted )\b(?:to|from) (?:\w+ )?$")
_OBJECT = regexp(r"(?:\s(?!(?:and|but|while|as|to|from|at|than|with|when|after|before|for|which|who|that|until|because|was|were|is|are)\b)[a-zà-ÿ’'-]+){1,8}\s")
_BY = regexp(r"\b[a-z]{2,}(?:ed|t|n|k|w|s|ing)(?: [a-z]+ly| back| away| out)? by (?:about |some |nearly |almost |around |roughly |a |just |only )*$")
_SIGNED = regexp(r"(?:\b(?P<up>plus)|\b(?P<down>minus)|(?P<plus>\+)|(?P<less>[−-]))\s?(?:$|(?=\d))")
_COMMON = regexp(r"(?: (?:in|over|during|last|this|on|at|for) (?:the )?\w+(?: [a-z]+)?)?(?:,| and| or|,? and (?:by )?(?:of )?(?:an? )?|; )\s?(?:then |by |of |an? |another |about |a further )*")
_OR = regexp(r"(?:,| |\()\s?(?:or|that is|i\.e\.|equal to|equivalent to|which is)(?:,| by| about| some| nearly| almost| roughly| around| just| a| an| over| more than)*\s$")
_EXTRA = regexp(r"\b(?:the|that|this|an?) (?P<up>extra|additional|further|added) (?:about )?$")
#: "Another A$210 every month"; of what is counted, where it opens a sentence: "Another 60 went in May".
_ANOTHER = regexp(r"(?:(?P<opens>[“\"(]|^)|(?<=\s))(?P<word>another) (?:[a-z]{0,3}[$£€])?$")
_TAKEN = regexp(r"\b(?:those|that|this|these) $|(?<!than )(?<!on )(?<!from )(?<!above )(?<!below )(?<!against )(?<!over )(?<!to )(?<!of )(?<!with )(?<!at )(?<!under )(?<!beyond )\bthe $")
_FAR = regexp(r"[^,;.\d]{0,60}(?<! from)(?<! to)(?<! at)\s")
_BY_OBJECT = regexp(r"[^;:.(]{1,80}\bby (?:\w+ )?")
#: Verbs of adding and taking away.
_MOVED = regexp(
    r"\b(?P<word>(?P<up>adds?|added|adding|put on|puts on|putting on|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|tak(?:e|es|ing) on|took on)"
    r"|(?P<down>lost|loses?|losing|sheds?|shedding|ax(?:e|es|ed|ing)|axeing|scrap(?:s|ped|ping)?|eliminat(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|knock(?:s|ed|ing)?(?: off)?|shav(?:e|es|ed|ing)(?: off)?"
    r"|saves?|saved|saving|t(?:ook|akes?|aking)|chopp?(?:s|ed|ing)?|lopp(?:ed|ing)|slic(?:es?|ed|ing)|wip(?:es?|ed|ing)|clipp?(?:s|ed|ing)?|off))"
    r"(?: (?:about|nearly|some|almost|over|more than|just|only|around|roughly|a|another|up to|as many as|its|the))*\s$"
)
_OFF = regexp(r" (?:[a-z]+ )?off\b")
#: "Closing 40 of its branches, bringing the total to": what is opened and shut is added and taken away.
_OPENED_OR_SHUT = regexp(
    r"\b(?P<word>(?P<up>open(?:s|ed|ing)?|buy(?:s|ing)?|bought|buil[dt]s?|building|plant(?:s|ed|ing)?|appoint(?:s|ed|ing)?)|(?P<down>clos(?:e|es|ed|ing)|shut(?:s|ting)?|sell(?:s|ing)?|sold|sack(?:s|ed|ing)?|fell(?:ed|ing)"
    r"|cull(?:s|ed|ing)?|demolish(?:es|ed|ing)?|dismiss(?:es|ed|ing)?|retir(?:e|es|ed|ing)))(?: (?:about|nearly|some|almost|over|more than|just|only|around|another|up to|a further))*\s$"
)
_SO_THAT = regexp(r"[^.;]{0,60}?,? (?:bringing|taking|leaving|cutting|reducing|raising|lifting|increasing|trimming|so that|which (?:brings|brought|takes|took|leaves|left|cuts|cut)) (?:the|its|their|his|her)\b")
#: "Cost the growers 30 percent of their crop".
_COST = regexp(r"\b(?P<word>costs?|costing|robbed|depriv(?:es|ed|ing)) (?:[a-z’'-]+ ){1,4}?(?:of )?(?:about |some |nearly |almost |over |more than )?$")
#: "One in ten of its buyers deserted", "a quarter of the beds are gone".
_GONE = regexp(
    r"(?: of [^,;.:]{2,50}?)?(?: (?:has|have|had|were|was|are|is|been))* (?P<word>(?<!those )(?<!still )left(?! (?:on|for|at|in|to)\b)|deserted|quit|gone|vanished|disappeared|walked out|resigned|given up|dropped out|scrapped|axed|lost|closed|shut|felled|stayed away)\b"
)
#: "The 1,450 who stopped coming", "the 1.3 seconds she took off it".
_WHO_LEFT = regexp(
    r"(?: [a-z]+)? (?:who|that|which)?(?: ?(?:he|she|it|they|[a-zà-ÿ-]+))?(?: have| has| had)? ?"
    r"(?:(?P<down>(?:took|taken|shaved|knocked) (?:off|from)|stopped|quit|left|deserted|dropped out|stayed away|gave up|given up|(?:are|were|have) (?:gone|lost|missing)|went missing|disappeared|vanished|lost|shed|fell away|saved)"
    r"|(?P<up>gained|added|put on|joined|(?:were|was) added))\b"
)
_OF_ITS = regexp(
    r"\s?of (?:its|their|his|her|the) (?:[a-z-]+ ){0,2}?(?:value|area|worth|market|members?|membership|population|weight|size|price|volume|workforce|staff|circulation|height|length|readers|customers|strength|surface"
    r"|mass|extent|depth|breadth|width|bulk|ice|number|numbers|seats|jobs|cattle|crop|herd|students|pupils|passengers|shops|branches|subscribers)\b|\s?of (?:them|itself|themselves)\b"
)
_SHARE_OF = regexp(r"\s?of ")


_IN_ALL = regexp(r" (?:in all|overall|altogether|in total|all told|in (?:one|a|just one|a single) (?:year|month|week|quarter|decade|season))\b")
#: "From 23% to 27% in a month": a value, of which a time is told.
_TO_VALUE = regexp(r"\b(?:from|to|at|of|than|was|is|were|are|reached|hit) (?:about |some |nearly |almost |just |around |only )?$")
#: "A 4 percent advance on the 24 percent of 1991": what a change is measured from.
_MEASURED_FROM = regexp(r"\b(?:on|over|above|below|against|compared with) (?:the |its |their |his |her |last |an? |[a-z]+[’']s? )*$")

#: "A year" measures nothing.
_ONE = regexp(r"(?:an?|one|each|every) (?:year|month|week|day|decade|hour|quarter|season)s?$")
#: "An improvement of 1.9 million tonnes" is a rise, one of three seconds is none.
_OF_MORE = regexp(r"improvements?")
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", RANK))
_WORSE = regexp(r"\b(?:loss|losses|deficit|debts?|deaths?|costs?|waits?|delays?|deaths|emissions|crashes|accidents)\b")
#: Before a number no change: "above 5%", "a higher $3".
_PREPOSED = regexp(r"above|below|under|over|more|less|fewer|higher|lower|greater|larger|bigger|smaller|short of|heavier|taller|cheaper|premium|gap")


_NO_WAY = regexp(r"above|below|under|over|more|less|short of|plus|minus|premium|greater|larger|smaller|bigger|heavier|lighter|loss|losses|crash|saving|savings|growth|add(?:s|ed|ing)|lost|loses?|losing|rally|retreat\w*|spread|extended|stretched|mount\w*|cool\w*|firm\w*|par(?:ed|ing)|bump|premium|addition|additions")
#: "Recovered to 15.9%", not from measles.
_TO_LEVEL = regexp(r"[^.;\d]{0,30}\b(?:to|from) [^\s\d]{0,3}\d")
#: "The lower house" is no fall.
_ADJECTIVE = regexp(r"(?:higher|lower|rising|falling|growing|increased|reduced|added|raised) (?!at\b|to\b|in\b|by\b|from\b|than\b|on\b|for\b|with\b|after\b|this\b|last\b|as\b)[a-z]")


#: "The rise in thefts, from 512 to 684, amounts to 34 percent".
_AMOUNTS = regexp(r"[^\w]{0,2}(?:(?:was|is|were|are|would be|amounts? to|amounted to|comes? to|came to|works out at|equals) )(?:about |some |nearly |almost |just )?")
_CHANGE_OF = regexp(rf"\b(?:the|this|that|an?) (?:[a-z]+ )?(?=(?:{NOUN.pattern}) (?:in|of)\b)(?={CUE.pattern})")
#: "The result of the rising dollar", "a fall of".
_THE_RISING, _NOUN_OF = regexp(r"\b(?:the|an?|its|their) (?:ris|fall|grow)ing$"), regexp(rf"\b(?:{NOUN.pattern}) of (?:about |some |nearly |almost )?$")
#: "Those aged 65 and over", "people under 65".
_AGED = regexp(r"\b(?:aged|(?:people|those|children|adults|women|men|anyone|patients|drivers) (?:under|over)) (?:under |over )?$")
_MORE_THAN = regexp(r" than\b|^ (?:up|down) on\b|^ (?:above|below|over|under) the|[,.;)]| (?:in|on) ")


def clause_at(cuts: list[int], at: int) -> int:
    """The number of the clause that a place is in."""
    return sum(cut <= at for cut in cuts) - 1


class Reader:
    """One sentence, read."""

    def __init__(self, lower: str, span: Span, number: int, title: bool, found: list[Quantity], year: int | None) -> None:
        self.lower, self.span, self.number, self.title, self.year = lower, span, number, title, year
        found = [q._replace(low=-q.high, high=-q.low) if q.high < 0 and q.kind == "percent" else q for q in found]
        self.found = [_part_of_percent(lower, q) for q in found if q.kind not in ("ordinal", "score", "ratio") and not (q.compound and q.kind not in SHARES and not NOUN_AFTER.match(lower, q.span.end)) and not (q.kind == "measure" and _ONE.match(lower, *q.span)) and not _AGED.search(lower, max(q.span.start - 20, 0), q.span.start)]
        self.cuts = [span.start, *(m.end() for m in CLAUSE.finditer(lower, span.start, span.end))]

    def claims(self) -> tuple[list[Claim], list[Quantity]]:
        """The stated changes, and the numbers that are or could be values."""
        claims: list[Claim] = []
        values: list[Quantity] = []
        factors = [*self._factors()]
        for i, q in enumerate(self.found):
            if any(f.span.overlaps(q.span) for f in factors):
                continue
            claim = self._claim(q, self.found[i - 1] if i else None, claims)
            if claim:
                claims.append(claim)
            q = plain(q)  # an index stands at 5,530 points
            if (claim is None or claim.sort == "size") and q.kind in ("cardinal", "money", "percent", "measure") and q.low > 0 and not q.compound:
                values.append(q)
        claims = sorted((*claims, *factors))
        return sorted((*claims, *self._ways(claims))), values

    def _clause_text(self, at: int) -> str:
        n = clause_at(self.cuts, at)
        return self.lower[self.cuts[n] : self.cuts[n + 1] if n + 1 < len(self.cuts) else self.span.end]

    # Claims

    def _claim(self, q: Quantity, before: Quantity | None, claims: list[Claim]) -> Claim | None:
        begin = q.lead.start if q.lead else q.span.start
        low = max(self.span.start, before.span.end if before else 0, begin - 120)
        head, tail = self.lower[low:begin], self.lower[q.span.end : min(q.span.end + 60, self.span.end)]
        share = q.kind in SHARES
        if share and (m := _SIGNED.match(self.lower, q.span.start)):
            return self._make(q, Span(*m.span()), -1, "signed", True)
        last = claims[-1] if claims and before and claims[-1].span.end >= before.span.end else None
        if behind := self._after(q, share):
            return behind
        if share and (gone := _GONE.match(tail)):
            return self._make(q, Span(q.span.end + gone.start("word"), q.span.end + gone.end("word")), -1, "gone", False)
        m = _MOVED.search(head)
        if m and (_OFF.search(tail) or not m.group().startswith(("took ", "take", "taking"))) and not (share and m["up"] and _SHARE_OF.match(tail)):
            return self._make(q, Span(low + m.start("word"), low + m.end("word")), 1 if m["up"] else -1, "moved", False)
        m = _OPENED_OR_SHUT.search(head)
        if m and not share and _SO_THAT.match(self.lower, q.span.end, self.span.end):
            return self._make(q, Span(low + m.start("word"), low + m.end("word")), 1 if m["up"] else -1, "moved", False)
        if share and q.kind != "points" and _SHARE_OF.match(tail) and not _OF_ITS.match(tail):
            return None
        if share and (m := _COST.search(head)) and not CUE.search(head, m.end("word")):
            return self._make(q, Span(low + m.start("word"), low + m.end("word")), -1, "moved", False)
        if not share and (m := _ANOTHER.search(self.lower, max(begin - 10, self.span.start), q.span.start)) and (q.kind != "cardinal" or m.start("opens") >= 0):
            return self._make(q, Span(*m.span("word")), 1, "taken", True)
        if (taken := _WHO_LEFT.match(tail)) and head.endswith("the "):
            up = taken["up"] is not None
            word = Span(q.span.end + taken.start("up" if up else "down"), q.span.end + taken.end("up" if up else "down"))
            return self._make(q, word, 1 if up else -1, "taken", True)
        if m := _EXTRA.search(head):
            return self._make(q, Span(low + m.start("up"), low + m.end("up")), 1, "taken", True)
        cues = [m for m in CUE.finditer(head) if not _THE_RISING.search(head, 0, m.end())]
        cue = cues[-1] if cues else None
        if cue and (verb := _verb_of(head, cues)):
            cue = verb  # "raised its savings rate by"
        if cue and (governed := self._governed(q, head, cue, low, share)):
            return governed
        if not share:
            apart = last and last.q and last.sort == "share" and _OR.search(head) and alike(last.q, q) is None
            return self._make(q, last.word, last.direction, "or", last.how.startswith("noun")) if last and apart else None
        m = _SIGNED.search(head)
        if m and (m["up"] or m["down"] or not re.search(r"\w$", head[: m.start()])):
            return self._make(q, Span(low + m.start(), low + m.end()), 1 if m["up"] or m["plus"] else -1, "signed", True)
        if last and last.q and _COMMON.fullmatch(head) and (last.q.kind == q.kind or _OR.search(head)):
            return self._make(q, last.word, last.direction, "listed", last.how.startswith("noun"))
        if _OR.search(head) and last is None and not _CHANGES.search(self.lower, self.span.start, begin):
            return None  # "263 seats, or 40 per cent"
        if _OR.search(head) or (_IN_ALL.match(tail) and not _TO_VALUE.search(head)):
            return self._make(q, last.word if last else q.span, last.direction if last else 0, "or", True)
        if cue and last and _FAR.fullmatch(head, cue.end()) and _is_noun(head, cue):
            return self._make(q, Span(low + cue.start(), low + cue.end()), sign(cue), "noun far", True)
        if _VOTED.match(tail):
            return None
        if _AMOUNTS.fullmatch(head) and (change := _CHANGE_OF.search(self.lower, self.cuts[clause_at(self.cuts, begin)], low)):
            return self._make(q, Span(change.end(), change.end() + 1), sign(change), "noun is", False)
        if _BY.search(head) or (q.kind in ("fraction", "points") and head.endswith(" by ")):
            return self._make(q, q.span, 0, "by", False)
        if _TAKEN.search(head) and not re.match(r" (?:of|[a-z]+ of|who|that|which)\b", tail):
            return self._make(q, q.span, 0, "taken", True)
        return self._make(q, q.span, 0, "paren", True) if head.endswith("(") and tail.startswith(")") and q.low == q.high else None

    def _governed(self, q: Quantity, head: str, cue: re.Match[str], low: int, share: bool) -> Claim | None:
        """The change that a word of direction before an amount makes of it."""
        gap = head[cue.end() :]
        word = Span(low + cue.start(), low + cue.end())
        if share and _PAST_LEVEL.match(self.lower, low + cue.end()):
            return None  # "drops below 20 percent"
        preposed = _PREPOSED.fullmatch(cue.group()) and gap.strip() != "by"
        if (_NEXT.fullmatch(gap) or not gap.strip(" (")) and not preposed:
            noun = re.search(r"\bof\b", gap) is not None
            way = sign(cue) or (_OF_MORE.match(cue.group()) is not None and q.kind in ("money", "cardinal", "measure") and q.unit not in _TIMES and not _WORSE.search(self.lower, *self.span))
            if share or (noun and NOUN.fullmatch(cue.group())) or (way and not self._level(q, cue.group())):
                return self._make(q, word, 1 if way is True else -1 if way == -1 else 1 if way == 1 else 0, "noun of" if noun else "next", noun)
        if NOUN.fullmatch(cue.group()) and _STAYS.search(gap):
            return None
        is_it = share and NOUN.fullmatch(cue.group()) and _NOUN_IS.fullmatch(gap) and not _ENDS_IN_LEVEL.search(gap)
        if is_it and (_is_noun(head, cue) or not re.search(r"\bat (?:\w+ )?$", gap)):
            return self._make(q, word, sign(cue), "noun is", True)
        if preposed:
            return None
        if share and _MEASURED_FROM.search(gap):
            return None
        if _BY_OBJECT.fullmatch(gap) and not re.search(r"\d(?!\d?(?:st|nd|rd|th)\b)", gap):
            return self._make(q, word, sign(cue), "by object", False)
        return self._make(q, word, sign(cue), "object", False) if share and _OBJECT.fullmatch(gap) else None

    def _after(self, q: Quantity, share: bool) -> Claim | None:
        """The change that the words behind an amount make of it: "a 9 percent jump", "120 fewer", "5 crowns dearer"."""
        until = min(q.span.end + 60, self.span.end)
        for pattern, noun in ((NOUN_AFTER, True), (COMPARATIVE, False)):
            begin = q.span.end
            m = pattern.match(self.lower, begin, until)
            if m is None and not noun and q.kind == "cardinal" and q.noun_span and q.noun_span.start - begin < 3:
                begin = q.noun_span.end
                m = pattern.match(self.lower, begin, until)
            if m is None:
                continue
            if share and m["word"] == "under" and _UNDER_RULE.match(self.lower, m.end(), until):
                continue  # "would pay 9 percent under the plan"
            if (m["word"] == "over" and _NOUN_OF.search(self.lower, self.span.start, q.span.start)) or (q.kind == "cardinal" and noun and m["word"].endswith("s") and not q.compound):
                continue  # "a fall of 25 percent over the 684 of 2017", "33 moves"
            if not share and ((m.end() - begin > 20 and not q.compound) or (q.kind == "money" and "loss" in m["word"]) or (q.kind == "cardinal" and (m["word"] == "premium" or (q.low < 10 and m["word"].startswith("loss"))))):
                continue
            bare = q.kind not in ("money", "measure") and begin == q.span.end
            if not share and not noun and bare and m["word"] in ("more", "over", "above", "up", "off", "under", "below", "down") and not _MORE_THAN.search(self.lower[begin : begin + 30]):
                continue
            return self._make(q, Span(*m.span("word")), sign(m), "after" if noun else "compared", noun)
        return None

    def _level(self, q: Quantity, cue: str) -> bool:
        """Whether a count or a sum after a word of direction is none of what changed: "raised $3 million"."""
        return (cue.startswith("rais") and q.kind == "money") or (cue in ("up", "down", "over") and q.kind == "cardinal" and q.noun is not None)

    def _make(self, q: Quantity | None, word: Span, direction: Direction, how: str, noun: bool, factor: float | None = None, loose: str | None = None, span: Span | None = None) -> Claim:
        if q and q.unit == RANK:
            direction = -direction
        own = span or (q.span if q else word)
        n = clause_at(self.cuts, min(own.start, word.start))
        clause = self._clause_text(min(own.start, word.start))
        until = min(own.end + 50, self.span.end)
        tail = self.lower[max(own.end, word.end if word.start >= own.start else 0) : until]
        tail = re.split(r"[;.:]|, (?!when)", tail, maxsplit=1)[0]
        base = _BASE.match(tail) or (_BASE.match(self.lower, word.end, own.start) if word.end < own.start else None)
        complement = False
        what: re.Match[str] | None
        named = series(_noun_phrase(self.lower, own, word)) if noun else frozenset()
        if noun and (what := re.match(r" (?:in|of) ([^,;.\d]{3,60})", tail)):
            named |= series(what[1])
        complement = noun and bool(named)
        if not noun and n and (subject := _RELATIVE.search(self.lower, self.span.start, self.cuts[n])):
            # "On sales that rose 12 percent".
            clause = subject[1]
            complement = True
        if not noun:
            named = series(re.sub(r"\d[\d.,]*", " ", clause))
        if how == "compared" and (more := _MORE_OF.match(self.lower, word.start, until)) and (thing := series(more[1])):
            named, complement = thing, True
        in_times = times_of((clause if not noun else "") + " " + tail, self.year)
        return Claim(own, word, direction, q, factor, loose, how, self.number, n, named, in_times, times_of(base.group(), self.year) if base else frozenset(), complement)

    def _factors(self) -> Iterator[Claim]:
        for pattern in (FACTOR, TIMES, AGAIN):
            for m in pattern.finditer(self.lower, self.span.start, self.span.end):
                factor, loose = factor_of(m)
                own = Span(m.start("word"), m.end("word"))
                yield self._make(None, own, 1 if factor > 1 else -1, "factor" if pattern is FACTOR else "times" if pattern is TIMES else "again", False, factor, loose, own)

    def _ways(self, claims: list[Claim]) -> Iterator[Claim]:
        """Words of direction that lead to values and have no amount."""
        taken = [Span(min(c.span.start, c.word.start), max(c.span.end, c.word.end)) for c in claims]
        for m in CUE.finditer(self.lower, self.span.start, self.span.end):
            word = Span(*m.span())
            leads = self.title and m.group() in ("more", "less")
            if m.group() in ("fell", "falls", "fallen") and _FALLEN.search(self.lower, max(m.start() - 40, self.span.start), m.start()) and not _TO_LEVEL.match(self.lower, m.end()):
                continue
            if m.group() in ("up", "down") and (_PARTICLE_OF.search(self.lower, max(m.start() - 14, self.span.start), m.start()) or _PARTICLE_IN.match(self.lower, m.end())):
                continue
            if m.group().startswith("recover") and not _TO_LEVEL.match(self.lower, m.end()):
                continue
            last = next(reversed([*CUE.finditer(self.lower, max(m.start() - 40, self.span.start), m.start())]), None) if NOUN.fullmatch(m.group()) else None
            if last and not NOUN.fullmatch(last.group()) and _WHAT.fullmatch(self.lower, last.end(), m.start()):
                continue  # "trim a tax rise to $19"
            if is_held(self.lower, self.span, m):
                continue
            if sign(m) and (leads or not _NO_WAY.fullmatch(m.group())) and not _ADJECTIVE.match(self.lower, m.start()) and not any(t.overlaps(word) for t in taken):
                yield self._make(None, word, sign(m), "way", False)


#: What a share is to be by: "under the plan", "under her predecessor", "under a new law".
_UNDER_RULE = regexp(r" (?:the|an?|this|that|its|his|her|their|which)\b(?! (?:average|mean|norm|[a-z-]+ average|figure|level|rate|total|price|number|sum|target|limit|cost)\b)(?! [$£€\d])")
#: "A discount that stays at 20 per cent" is none from one value told to another.
_STAYS = regexp(r"\b(?:stay|remain|ke(?:ep|pt)|hold|held|unchanged)(?:s|ed)?\b")
#: Rain and snow: "134 millimetres fell".
_FALLEN = regexp(r"\b(?:mm|cm|millimet(?:re|er)s?|centimet(?:re|er)s?|inch(?:es)?|rain|snow|hail|sleet)(?: of (?:it|rain|snow|hail|sleet))?(?: that)?(?: ha[sd]| have)? $")
#: "Turned down offers of 310 pence in March and 345 in April", "set up", "shut down": no way of a value.
_PARTICLE_OF = regexp(
    r"\b(?:turn(?:ed|s|ing)?|vot(?:ed?|es|ing)|hand(?:ed|s|ing)?|laid|lays?|laying|shut(?:s|ting)?|clos(?:ed?|es|ing)|track(?:ed|s|ing)?|step(?:ped|s|ping)?|st[oa]{1,2}nd?(?:s|ing)?|stood|struck|strik(?:es?|ing)|br[eo]ak(?:s|ing)?|broke|shout(?:ed|s)?|hunt(?:ed|s|ing)?|set(?:s|ting)?|settl(?:ed?|es|ing)|sat|sits?|sitting|gunned|mowed|melt(?:ed|s)?|pull(?:ed|s|ing)?|to(?:re|rn)|tear(?:s|ing)?|burn(?:ed|t|s)?|gave|gives?|giving|given|made|mak(?:es?|ing)|grew|grows?|grown|growing|end(?:ed|s|ing)?|wound|blew|blown|blows?|show(?:ed|s|n|ing)?|sign(?:ed|s|ing)?|lin(?:ed|es|ing)|held|hold(?:s|ing)?|follow(?:ed|s|ing)?|split(?:s|ting)?|queued|summ?(?:ed|s)|dress(?:ed|ing)?|wash(?:ed|es)?) $"
)
#: "Up until now", "up for sale", "down to the wire".
_PARTICLE_IN = regexp(r" (?:until|till|to now\b|to date\b|front\b|close\b|for (?:grabs|sale|auction|election|re-election|review|debate|discussion|trial|renewal)|and (?:running|coming|down)|against (?:it|the clock)|in (?:arms|the air)|there\b|to the (?:wire|last|end|present)|on (?:stage|the (?:stage|roof|hill|board)))")
_PAST_LEVEL = regexp(r" (?:to )?(?:below|beneath|above|past|beyond) (?:the )?")
_VOTED = regexp(r" to (?:about |just )?\d")
_CHANGES = regexp(rf"\bfrom\b|(?:{CUE.pattern})")
_MORE_OF = regexp(r"(?:more|fewer|less) ((?!than\b|for\b|in\b|on\b|at\b|from\b|a\b|the\b|last\b|this\b|as\b|over\b|to\b|of\b)(?:[a-z’'-]+ )??[a-z]{4,})\b")
_RELATIVE = regexp(r"((?:[a-z’'-]+ ){1,3})(?:which|that|who) $")
#: "Than in 2016", "from a year earlier", "since May".
_BASE = regexp(r"[^,;.\d]{0,30}?\b(?:from|since|than|on|over|compared with|against)\b[^,;.]{0,40}")


def _is_noun(head: str, cue: re.Match[str]) -> bool:
    """Whether a word of direction is a noun: "the gains", "these falls"."""
    return re.search(r"\b(?:the|an?|its|their|this|that|these|those|last|annual|[a-z]+ing|respective)\s(?:[a-z-]+\s)?$", head[: cue.start()]) is not None


def _verb_of(head: str, cues: list[re.Match[str]]) -> re.Match[str] | None:
    """The word of direction whose object begins with a noun of change: "cut its growth forecast by"; None where none does."""
    if len(cues) < 2 or not NOUN.fullmatch(cues[-1].group()) or not _BY_END.fullmatch(head, cues[-1].end()):
        return None
    return cues[-2] if not NOUN.fullmatch(cues[-2].group()) and _TO_OBJECT.fullmatch(head, cues[-2].end(), cues[-1].start()) else None


#: What stands between a verb and the noun of its object.
_WHAT = regexp(r" (?:(?!(?:and|or|but|to|from|by|in|on|at|as|with|after|for|of|was|were|is|are)\b)[\w’'-]+ ){1,4}")
#: From a verb to the first noun of its object, and from that to the amount.
_TO_OBJECT, _BY_END = regexp(r" (?:its|their|his|her|the|an?|[a-zà-ÿ-]+[’']s?) (?:[a-zà-ÿ-]+ ){0,2}"), regexp(r" (?!by\b)[^,;.]{2,60} by (?:[a-z]+ )?")


def _noun_phrase(lower: str, own: Span, word: Span) -> str:
    """What stands between an amount and the noun of change that it belongs to: "12 percent wage increase"."""
    if word.start >= own.end:
        return lower[own.end : word.start]
    return re.sub(r"\d[\d.,]*", " ", lower[word.end : own.start])


_OF_PERCENT = regexp(r"[\s-](?:of )?(?:a |an |one )?(?:full )?(?:per ?cent|percentage point|point)(?!\w)")


def _part_of_percent(lower: str, q: Quantity) -> Quantity:
    """ "Half a percent" is a percentage, "a quarter of a point" are points."""
    m = _OF_PERCENT.match(lower, q.span.end) if q.kind == "fraction" else None
    if m is None:
        return q
    whole = Span(q.span.start, m.end())
    if m.group().endswith("cent"):
        return q._replace(kind="percent", span=whole, low=q.low, high=q.high, precision=0.01)
    return q._replace(kind="points", unit="percentage point", span=whole, precision=0.01)
