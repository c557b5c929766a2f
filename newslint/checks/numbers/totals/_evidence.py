"""What speaks for and against a number's being the total of a list that does not make it.

No single phrase decides. A mark between the two, a word for a sum or a rest, members that exclude one another, a near miss speak for it;
words that leave the list open, traits that one may share, a mean or a change, other nouns speak against. The weights were fitted to passages
of both kinds (wrong ones, right ones, real news) and are rounded; a list is held against a number where they sum to `ENOUGH`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from newslint.checks.numbers.totals._ledger import fronts, tails
from newslint.checks.numbers.totals._members import COMPARED, Member, members_in, nested, of_sort, of_the, rest_before
from newslint.checks.numbers.totals._parts import GENERAL
from newslint.checks.numbers.totals._readings import Reading, readings, slip
from newslint.checks.numbers.totals._sides import PERSONAL, TIMES, complement, disjoint, one_axis, overlap, persons_and_others, side
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.checks.numbers.totals._words import MAKES_BEFORE, SOLE, SUM_AFTER, SUM_BEFORE, changed, changing, in_list, new_clause
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp
from newslint.source import Span

WEIGHTS: dict[str, int] = {
    "toll": 22, "one frame": 14, "moved by": 11, "by one": 10, "closed": 10, "first": 10, "no frame": 10, "apposed same": 9, "of them": 9,
    "all of them": 8, "fates": 8, "frames differ": 8, "made up": 8, "mark directly": 8, "off by 5%": 8, "off by one": 8, "overlap and closed": 8,
    "sum before": 8, "takes up": 8, "disjoint": 7, "mark": 7, "closed by and": 6, "comma": 6, "filled": 6, "large": 6, "one noun of a number": 6,
    "opens": 6, "rest": 6, "slip": 6, "part above whole": 5, "people of a number": 5, "with": 5, "after a mark": 4, "after plain": 4, "none bare": 4,
    "shut off": 4, "things of anything": 4, "axis": 3, "people of anything": 3, "sole": 3, "things of things": 3, "another paragraph": 2, "excess": 2,
    "no nouns": 2, "after far": 1, "both may be": 1, "deficit of two": 1, "nobody else": 1, "people of people": 1, "persons beside others": 1,
    "semicolon": 1, "sum after": 1, "they are": 1, "after": -1, "all bare": -1, "apposed": -1, "deficit and closed": -1, "first partitive": -1,
    "noun again": -1, "off by 12%": -1, "the total": -1, "whole on axis": -1, "within": -1, "apposed other": -2, "body": -2, "compound": -2,
    "deficit not closed": -2, "implied": -2, "mixed of its own": -2, "of so many": -2, "off by 25%": -2, "all kinds": -3, "body of": -3,
    "far and near miss": -3, "given": -3, "headline": -3, "mixed sides": -3, "named": -3, "sort money": -3, "strong and off": -3, "tally": -3,
    "things of a general noun": -3, "two members": -3, "unit left out": -3, "four members": -4, "more after other": -4, "sort count": -4,
    "unlinked": -4, "whole includes": -4, "after of": -5, "by two": -5, "far off": -5, "more after deed": -5, "person without number": -5,
    "places": -5, "by four or more": -6, "later by two": -6, "makes before": -6, "people and things": -6, "by three": -7, "earlier": -7, "later": -7,
    "mixed piece": -7, "number between": -7, "overlap": -7, "uncued": -7, "bare but cued": -8, "deficit": -8, "first of list": -8,
    "more before other": -8, "whole in list": -8, "loose": -9, "clause between": -10, "mixed piece of it": -10, "nouns of a number": -10,
    "one more": -10, "other times": -10, "persons and others": -10, "same noun": -10, "small": -10, "of which": -11, "one number": -11,
    "after a stop": -12, "excess and open": -12, "far behind": -12, "open": -12, "part of another": -12, "later plain": -13, "no and": -13,
    "long joins": -14, "more before": -14, "off by 50%": -15, "across": -18, "across rest": -18, "weak and off": -19, "bare and uncued": -21,
}  # fmt: skip
ENOUGH = 17
#: What no number of other signs outweighs.
FORBIDS = frozenset(
    ("wild miss", "mixed list", "makes another", "summand", "then", "shared", "shared next", "other time", "elsewhere", "other harm", "alive of dead", "each", "changing", "compared", "for runs", "one side",
     "a thing", "mean", "no whole", "whole compared", "whole changed", "people in places", "rest told", "miss told", "deficit and open", "same noun and others", "first more", "new clause", "more after", "impossible part", "one more later", "across many",
     "excess and overlap", "others among what is scored", "people after things", "first of a bare list", "first of the places", "first of the measures", "single")
)  # fmt: skip


class Site:
    """A reading in its text."""

    def __init__(self, doc: Document, r: Reading) -> None:
        self.doc, self.r, self.text = doc, r, doc.text
        sentences = doc.sentences
        self.own = Span(sentences[r.i].start, sentences[r.k].end)
        self.home = sentences[r.j]
        self.together = r.i <= r.j <= r.k
        self.first = r.whole.start < r.start
        start, end = self.own
        if self.together and self.first:
            start = max(start, r.whole.end)
        elif self.together and r.whole.start > r.end:
            end = r.whole.start
        self.scope = Span(start, end)
        after = sentences[r.k + 1] if r.k + 1 < len(sentences) else Span(end, end)
        self.next = doc.text[after.start : after.end]
        self.before = doc.text[max(self.home.start, r.whole.start - 90) : r.whole.start]
        self.behind = doc.text[r.whole.end : min(self.home.end, r.whole.end + 60)]
        self.opening = doc.text[self.scope.start : r.start]
        if self.together:
            self.gap = doc.text[r.whole.end : r.start] if self.first else doc.text[r.end : r.whole.start]
        else:
            self.gap = doc.text[self.own.start : r.start]
        self.parts = [p.q for p in r.parts]
        self.bits = tails(doc.text, self.parts, self.scope.end)
        if r.start < r.whole.start < r.end:
            self.bits[0] = doc.text[r.whole.end : r.parts[1].start] if len(r.parts) > 1 else ""
        self.heads = fronts(doc.text, self.parts, self.scope.start)
        self.closing = re.split(r"[,;:.]", doc.text[r.end : self.scope.end])[0]
        self.list = doc.text[r.start : r.end] + self.closing
        self.words = SOLE.sub("", self.list)

    @cached_property
    def person(self) -> bool:
        """Whether what may be one more of the list is a person."""
        return any(human(w) for w in re.findall(r"[a-z]+", (self.opening[-60:] + " " + self.closing).lower()))

    @cached_property
    def axis(self) -> bool:
        return one_axis(self.bits, self.parts, self.heads)

    @cached_property
    def all_kinds(self) -> bool:
        return complement(self.bits, self.parts, self.heads)

    @cached_property
    def rest(self) -> bool:
        return rest_before(self.text, self.scope.start, self.r.parts[-1])

    @property
    def excess(self) -> bool:
        return self.r.total > self.r.whole.value


def evidence(doc: Document, r: Reading) -> set[str]:
    """What a reading has of everything that is weighed, by name."""
    s = Site(doc, r)
    found = {*_numbers(s), *(_beside(s) if s.together else _apart(s)), *_total(s), *_list(s), *_kinds(s), *_nouns(s), *_doubts(s)}
    found |= _both(s, found)
    return found


def weight(doc: Document, r: Reading) -> int:
    """How much speaks for it."""
    found = evidence(doc, r)
    return 0 if found & FORBIDS else sum(WEIGHTS.get(name, 0) for name in found)


def _names(**holds: object) -> set[str]:
    return {name.replace("_", " ") for name, value in holds.items() if value}


# The sum ----------------------------------------------------------------------------------------------------------------


def _numbers(s: Site) -> set[str]:
    r = s.r
    n = len(r.parts) + r.ones + r.perhaps
    miss = abs(r.total - r.whole.value)
    share = miss / r.whole.value
    return {
        ("one", "two", "three", "four")[min(n, 4) - 1] + " members",
        "off by one" if miss == 1 else "off by 5%" if share <= 0.05 or miss == 2 else "off by 12%" if share <= 0.12 else "off by 25%" if share <= 0.25 else "off by 50%" if share <= 0.5 else "far off",
        "sort count" if r.sort == "count" else "sort money" if r.sort.isupper() else "sort measure",
        "excess" if s.excess else "deficit",
        *_names(
            slip=slip(r.total, r.whole.value),
            small=r.whole.value <= 5, large=r.whole.value > 30,
            deficit_of_two=n == 2 and not s.excess,
            part_above_whole=max(p.value for p in r.parts) >= r.whole.value,
            implied=r.ones, perhaps_one_more=r.perhaps and not s.person, person_without_number=r.perhaps and s.person, one_number=len(r.parts) == 1,
            makes_another=r.makes is not None, summand=r.summand,
        ),
        *([f"mixed {r.mixed}"] if r.mixed and r.makes is None else []),
    }  # fmt: skip


# Where the two stand ----------------------------------------------------------------------------------------------------

_INCLUDES = regexp(r"\b(?:includ\w+|among|such as|notably|chiefly|mainly|mostly)\b")
_MADE = regexp(
    r"\b(?:made up|composed|consist\w*|compris\w*|divided|split|shared|sets? aside|setting aside|broken down|breaks? down|namely|that is|containing|paid for with|funded by|financed by)\b",
    re.IGNORECASE,
)
_MAKE_UP = regexp(r"(?:,[ \n]who)?[ \n](?:together[ \n])?(?:makes?|made|making|uses?|used|fill|fills)[ \n]up[ \n](?:the|its|that|an?|their)\b")
_MARK = regexp(r"[^;–—(]{0,120}?(?:[:]|[ \n]?[–—]|[ \n]-{1,2}(?=[ \n])|[ \n]?\()[ \n]?(?:[\w’'-]+,?[ \n]){0,7}")
_OF_WHICH = regexp(r"\bof (?:which|whom|them|those|these|it|that)\b")
_FRONTED = regexp(r"(?:^|[,;“\"] ?)(?:[Oo]f|[Oo]ut of|[Aa]mong|[Ff]rom)[ \n](?:(?:the|its|all|those|these|his|her|their)[ \n]){0,2}(?:[\w-]+[’']s?[ \n])?$")
_COPULA = regexp(r"(?:[^,;:]{0,30}|(?:,[^,;:]{0,70},)?)[ \n](?:are|were|is|was)[ \n]")
_BODY_OF = regexp(r"[^,;:.]{0,40}[ \n]of[ \n]")
_WITH = regexp(r",[ \n](?:with|comprising)[ \n](?:[\w’'-]+[ \n]){0,4}$")
_COMMA = regexp(r"(?![^;:.]*,[ \n][A-Z][\w’'-]*[ \n,](?!said|says))(?:[^;:.]{0,80}),[ \n](?:the[ \n]|some[ \n]|all[ \n])?(?:[a-z]+[ \n])?")
_CLAUSE = regexp(r"\b(?:and|but|while|when|after|before|who|which|that|as|where)\b")
_DEFINITE = regexp(r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|['’]s?)[ \n](?:[a-z]+[ \n])?$")
_TALLY = regexp(r"\b(?:count|tally|toll|figure|number|total|haul|catch|collection|list)\b[^.;:]{0,60}$")
_ALL = regexp(r"\b(?:[Aa]ll|[Ee]very one of|[Nn]one of|[Ee]ach of)[ \n](?:(?:of|the|its|his|her|their)[ \n])*$")
_THE = regexp(r"(?<!\bof[ \n])\b[Tt]h(?:e|ese|ose)[ \n](?:[a-z]+[ \n])?$")
_TOLL = regexp(
    r"\b(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|put(?:s|ting)?)[ \n](?:(?:[\w’'-]+[ \n]){1,9}?(?:to|at)|to|at)[ \n](?:a[ \n]total[ \n]of[ \n])?$"
)
_BODY = regexp(r"\b(?!(?:average|age|score|price|majority|most|some|out|each|none|any|top|rate|speed|level|rank)\b)[a-z]{3,}[ \n]of[ \n]$")
_TAKES_UP = regexp(
    r"(?:(?:Out )?[Oo]f|Among|From)[ \n](?:them|those|these|that|this|the)\b|They\b|It\b|These\b|Those\b|That\b|This\b|There (?:were|are|was)\b|The (?:total|figure|number|sum|money|dead|victims|group)\b"
)
_THEY_ARE = regexp(r"(?:They|The (?:dead|injured|wounded|victims|missing|group|party|casualties|survivors|detained|arrested))[ \n](?:were|are|was|comprised?)[ \n]")
_SHUT = regexp(r",[ \n](?:will|would|were|was|are|is|has|have|had|can|could|must|may|\w+ed(?![ \n](?:by|in)\b))\b")
_SUBJECT = regexp(r"(?:(?:A|An|The|Its|His|Her|Their)[ \n](?:[\w’'-]+[ \n]){1,3}of[ \n]|(?:(?:The|Its|His|Her|Their|All)[ \n])?(?:[\w’'-]+[’']s?[ \n])?)")


_OF = regexp(r"[ \n]of[ \n]")
#: "14 people in Nepal, nine in India".
_PLACE = regexp(r"[ \n](in|at|from|to|near)[ \n](?:the[ \n])?(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)[A-Z]")


def _beside(s: Site) -> set[str]:
    """How the two are joined in one sentence."""
    r, gap = s.r, s.gap
    made = _MADE.search(s.text[s.own.start : r.start][-80:]) or _MAKE_UP.match(s.text, r.end, s.own.end)
    if not s.first and r.whole.start > r.end:
        return {"after", *_names(
            made_up=made, after_a_mark=re.search(r"[:–—(]\s?[^,;:.]{0,40}$", gap), after_a_stop=";" in gap, after_directly=re.fullmatch(r",[ \n](?:an?|the)[ \n](?:[a-z]+[ \n]){0,3}", gap) or re.fullmatch(r",? (?:for|or) ", gap),
            after_of=of_the(s.text, r.parts[-1], r.whole), after_far=len(gap) > 60, toll=_TOLL.search(s.before),
            after_plain=not (SUM_BEFORE.search(s.before) or MAKES_BEFORE.search(s.before) or SUM_AFTER.match(s.behind) or _ALL.search(s.before) or _THE.search(s.before) or r.whole.q.compound or made),
        )}  # fmt: skip
    if not s.first:
        return {"within"}
    direct = gap.strip() == ","
    names = {
        "includes": _INCLUDES.search(gap), "made up": made, "mark": _MARK.fullmatch(gap), "of which": _OF_WHICH.search(gap) or nested(s.text, r.parts[0]),
        "fronted": _FRONTED.search(s.text[max(s.home.start, r.whole.start - 30) : r.whole.q.span.start]), "copula": _COPULA.fullmatch(gap) and _DEFINITE.search(s.before),
        "body of": r.whole.q.compound and _BODY_OF.fullmatch(gap), "apposed": direct, "with": _WITH.search(gap), "semicolon": ";" in gap, "comma": _COMMA.fullmatch(gap),
    }  # fmt: skip
    kind = next((name for name, holds in names.items() if holds), "loose")
    shut = direct and _SUBJECT.fullmatch(s.text, s.home.start, r.whole.start) and _SHUT.match(s.text, r.end, s.own.end)
    return {kind, "first", *_names(
        mark_directly=re.fullmatch(r"\s?[:(–—-]+\s?", gap), shut_off=shut, far_behind=len(gap) > 50, very_far_behind=len(gap) > 110,
        clause_between=kind != "of which" and _CLAUSE.search(gap), number_between=any(q.span.start >= r.whole.end and q.kind != "ordinal" for q in s.doc.numbers_in(Span(r.whole.end, r.start))) if r.whole.end < r.start else False,
        first_of_list=kind in ("comma", "loose", "apposed", "semicolon") and in_list(s.text, s.home, r.whole.q, gap, s.parts),
        first_of_the_measures=r.sort != "count" and not s.excess and _OF.match(gap) and all(_OF.match(b) for b in s.bits), body=_BODY.search(s.before), first_of_the_places=(here := _PLACE.match(gap)) and (there := _PLACE.match(s.bits[0])) and here[1] == there[1],
    )}  # fmt: skip


def _apart(s: Site) -> set[str]:
    """How a list takes up a total of another sentence, or the total the list."""
    r, opening = s.r, s.gap
    headline = s.doc.block_at(r.whole.start).kind in ("headline", "deck")
    if r.j > r.k:
        return {"later", *_names(
            later_by_two=r.j > r.k + 1, whole_opens=not s.text[s.home.start : r.whole.q.span.start].strip(" “\"") , whole_opens_late=_THE.fullmatch(s.text[s.home.start : r.whole.q.span.start]),
            later_plain=not (SUM_BEFORE.search(s.before) or MAKES_BEFORE.search(s.before) or SUM_AFTER.match(s.behind) or _ALL.search(s.before) or _THE.search(s.before) or _TOLL.search(s.before) or _TALLY.search(s.before)),
            made_up=_MADE.search(s.text[s.own.start : r.start][-80:]),
        )}  # fmt: skip
    noun = r.whole.noun or ""
    return {"earlier", ("by one", "by two", "by three", "by four or more")[min(r.i - r.j, 4) - 1], *_names(
        headline=headline, takes_up=_TAKES_UP.match(opening.lstrip("“\"")), opens=not opening.strip(" “\""), they_are=_THEY_ARE.fullmatch(opening), noun_again=len(noun) > 4 and noun[:5] in opening.lower(),
        of_them=nested(s.text, r.parts[0]), made_up=_MADE.search(opening[-80:]), far_behind=len(opening) > 60, number_between=any(q.kind == "cardinal" for q in s.doc.numbers_in(Span(r.whole.end, s.own.start))),
        another_paragraph=not headline and s.doc.block_at(r.whole.start) is not s.doc.block_at(r.start),
        whole_includes=_INCLUDES.search(s.text, r.whole.end, s.home.end),
    )}  # fmt: skip


# The words about the total ----------------------------------------------------------------------------------------------

_OF_US = regexp(r"[ \n]of[ \n](?:us|them|you)\b")
_MEAN = regexp(r"\b(?:averag\w*|revis\w*|initially|originally|previously|formerly|earlier|mean|median|previous)\b")
_NO_WHOLE = regexp(
    r"\b(?:first|last|next|past|previous|(?:majority|margin|lead|gap|rise|increase|average|maximum|minimum|limit|score|age|ratio|fall|drop|deficit|surplus|advantage|quorum|threshold) of|by|than|against|\d[ \n]for|(?:to[ \n][\w,.]+|up|down),?[ \n]from)[ \n](?:(?:the|an?|its|his|her|their)[ \n])?$"
)
_BY = regexp(r"by\b")


def _total(s: Site) -> set[str]:
    r = s.r
    no_whole = _NO_WHOLE.search(s.before[-30:])
    return _names(
        sum_before=SUM_BEFORE.search(re.split(r"[;:]|\d", s.before)[-1]), makes_before=MAKES_BEFORE.search(s.before), sum_after=SUM_AFTER.match(s.behind), all_of_them=_ALL.search(s.before),
        the_total=r.whole.q.definite or _THE.search(s.before), tally=_TALLY.search(s.before), compound=r.whole.q.compound,
        part_of_another=r.whole.q.partitive and not _OF_US.match(s.text, r.whole.q.span.end) and not _ALL.search(s.before), mean=_MEAN.search(s.before[-60:]),
        no_whole=no_whole and not (s.axis and _BY.match(no_whole[0])), rate=r.whole.q.per,
        whole_in_list=s.first and s.together and re.search(r"(?:[,;]|\band|\bor)[ \n]$", s.before) and not r.whole.q.definite,
        whole_compared=COMPARED.match(s.text, r.whole.q.span.end), whole_changed=changed(s.text, r.whole.q),
    )  # fmt: skip


# The form of the list ---------------------------------------------------------------------------------------------------

_OF_SO_MANY = regexp(r"\b(?:two|three|four|five|six|seven)(?=[ \n](?:[a-z]+[ \n])?[a-z]+s\b)", re.IGNORECASE)
_COUNTS = {w: n for n, w in enumerate("two three four five six seven".split(), 2)}
_FILLS = regexp(r"(?:(?!\b(?:and|or|plus|as well)\b)[^,;:]){0,70}(?:[,;:)]|[.!?]?[”\"’')]*$)")
_AND = regexp(r"\b(?:and|plus|while)\b")
_PREPOSITION = regexp(r"[ \n](?:[\w’'-]+[ \n]){0,3}?(in|at|from|for|to|by|on|with|against|of|under|over|as|were|are|was|is)\b")
_NAMED = regexp(r"(?:^|[ \n])[A-Z][\w’'-]*$")
_NOBODY = regexp(r"(?:None|No|Nobody|Nothing|Not one|There (?:were|are|was) no)\b")


def _list(s: Site) -> set[str]:
    r, text = s.r, s.text
    joins = [text[a.end : b.start] for a, b in pairwise(r.parts)]
    frames = [m[1] if (m := _PREPOSITION.match(b)) else "" for b in s.bits]
    n = len(r.parts) + r.ones + r.perhaps
    counted = any(_COUNTS[m[0].lower()] == n for m in _OF_SO_MANY.finditer(text, s.home.start, max(s.home.end, r.end)))
    bare = [p.bare for p in r.parts]
    closed = s.rest or bool(joins and _AND.search(joins[-1])) or bool(r.perhaps and _AND.search(text[r.end : r.end + 80]))
    before = r.before if r.before is not None and r.before is not r.whole and r.before.end > s.own.start else None
    after = r.after if r.after is not None and r.after.start < min(s.own.end, r.end + 60) else None
    nouns = {p.noun for p in r.parts} - {None}
    deed = after is not None and _DEED.search(text[r.end : after.start]) and not any(_DEED.search(j) for j in joins)
    return _names(
        all_bare=all(bare), bare_after_first=not bare[0] and len(bare) > 1 and all(bare[1:]), none_bare=not any(bare),
        closed_by_and=closed, no_and=not closed, filled=_FILLS.match(s.bits[-1]),
        one_frame=len(frames) > 1 and len(set(frames)) == 1 and frames[0], frames_differ=len(set(frames) - {""}) > 1, no_frame=not any(frames),
        named=len(s.heads) > 1 and all(_NAMED.search(h) for h in s.heads), counted=counted,
        more_before=before and (before.bare or before.noun in nouns), more_before_other=before and not before.bare and before.noun not in nouns,
        more_after=after and not deed and (after.bare or after.noun in nouns), more_after_other=after and not deed and not after.bare and after.noun not in nouns, more_after_deed=deed,
        across=r.i != r.k and not s.rest, across_rest=r.i != r.k and s.rest, across_many=r.k - r.i > 1,
        rest=s.rest, sole=SOLE.search(text, *s.own), nobody_else=_NOBODY.match(s.next) or _NOBODY.match(s.next.lstrip("“\"")),
        long_joins=any(len(j) > 90 for j in joins), new_clause=len(r.parts) == 2 and not s.rest and nested(text, r.parts[0]) and new_clause(text, s.parts), first_partitive=r.parts[0].q.partitive,
        last_of_them=any(nested(text, p) for p in r.parts[1:]) and not nested(text, r.parts[0]), first_more=r.parts[0].q.more and not r.parts[0].q.definite,
        given=any(p.q.definite for p in r.parts[:-1]),
    )  # fmt: skip


# By what it divides -----------------------------------------------------------------------------------------------------


def _kinds(s: Site) -> set[str]:
    bits, parts = s.bits, s.parts
    sides = {side(b, p) for b, p in zip(bits, parts)} - {""}
    return _names(
        axis=s.axis, all_kinds=s.all_kinds, overlap=s.r.sort == "count" and overlap(bits, parts), persons_and_others=any(p.bare for p in s.r.parts) and persons_and_others(bits, parts), persons_beside_others=all(not p.bare for p in s.r.parts) and persons_and_others(bits, parts), disjoint=disjoint(bits, parts),
        places=sides == {"place"}, fates=sides == {"fate"}, states="state" in sides, mixed_sides=len(sides) > 2,
    )  # fmt: skip


#: Words for any of the sorts that a list then names: "69 people on the bus, 15 pupils and 58 teachers".
_ANY_SORT = frozenset(
    "person animal member victim casualty individual employee worker passenger survivor prisoner hostage vehicle vessel weapon item object piece child craft structure building".split()
)
_PEOPLE = frozenset("person passenger pupil student guest patient visitor spectator".split())
_PLACES = frozenset("seat bed room place berth chair".split())
_SCORED = frozenset("point goal run try vote".split())


def _nouns(s: Site) -> set[str]:
    """How the nouns of the members go with that of the whole."""
    r = s.r
    if r.sort != "count":
        return {"one unit"} if all(p.sort == r.sort for p in r.parts) else {"unit left out"}
    nouns, own = [p.noun for p in r.parts], r.whole.noun
    told = {n for n in nouns if n}
    people = [PERSONAL.fullmatch(n) is not None or human(n) for n in told]
    if not told:
        return {"no nouns"}
    if own in _SCORED and told - {own}:
        return {"others among what is scored"}
    if own in _PLACES and any(people) and not r.whole.q.compound:
        return {"people in places"}
    if told == {own}:
        return {"same noun"}
    if own in told:
        return {"same noun among others" if None in nouns else "same noun and others"}
    if own is None:
        return {"people of a number" if all(people) else "one noun of a number" if len(told) == 1 else "nouns of a number"}
    if any(people) and not all(people):
        return {"people and things"}
    if all(people):
        return {"people of people" if human(own) or own == "person" else "people of anything" if own in _ANY_SORT or own in GENERAL else "people of things"}
    return {"things of anything" if own in _ANY_SORT else "things of a general noun" if own in GENERAL else "things of things" if not human(own) else "things of people"}


# What speaks against it -------------------------------------------------------------------------------------------------

_OPEN = regexp(
    r"\b(?:includ\w+|such as|among|several|others\b(?! (?:were|was))|some|many|most|at least|about|more than|nearly|so far|mainly|mostly|unknown|unidentified|dozens|a few|plus|chiefly|largest|biggest|main)\b",
    re.IGNORECASE,
)
_THEN = regexp(
    r"\b(?:averag\w*|revis\w*|initially|originally|previously|formerly|earlier|rather than|instead of|overlap\w*|each other|either|some of (?:them|whom)|at least one|as well as|compared|up from|down from|concurrent\w*|at the same time|excluding|not counting|rounded|rounding|duplicat\w+|several of|both(?! of| the| sides| houses| chambers| [a-z]+s )|also|too|as many as|(?:more|fewer|less|higher|lower|greater|larger) than|per cent|percent|aged|together with|along with|offset|minus|deduct\w*)\b",
    re.IGNORECASE,
)
_SHARED = regexp(
    r"\b(?:both(?! (?:sides|houses|chambers))|more than one|overlap\w*|(?<!counted )twice|some of (?:them|whom)|one of (?:them|which|whom)[ \n](?:(?:was|is|being)[ \n])?(?:also|shared|both|counted)|shared with|duplicat\w+|several (?:of them|had|were)|both times)\b"
)
_SOME = regexp(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|some|several|many|most|few|others|overlap\w*|duplicat\w+)\b", re.IGNORECASE)
_NO = regexp(r"\b(?:no|nobody|none|not|never|nothing)\b[^.;]{0,50}$", re.IGNORECASE)
_OTHER_TIME = regexp(
    r"(?:In|At|On|During|For|By)[ \n](?:the|its|his|her|their)[ \n](?:second|third|fourth|fifth|sixth|next|following|other|previous|final|last)\b|(?:Later|Earlier|Afterwards?|Then|Next|Since then|Previously|(?:A|One|The)[ \n](?:[a-z]+[ \n])?(?:day|week|month|year|season|night|hour)[ \n](?:later|earlier|after|before))\b"
)
_ELSEWHERE = regexp(r"(?:(?:In|At|On|Near) (?:a|an|the) (?:second|third|other|different|neighbou?ring|nearby|adjacent|separate)\b|Elsewhere\b|In another\b)")
_MOVED_BY = regexp(r"\b(?:[Uu]p|[Dd]own|rose|fell|rise of|fall of|increase of|decrease of)(?: by)? [$£€]?$")
_OTHER_HARM = regexp(r"\band (?:[a-z]+ly )?(?:wounded|wounding|injured|injuring|hurt|hurting|damaged|damaging|displaced|displacing|arrested|detained|rescued|trapped)\b")
_DEAD = regexp(r"\b(?:dead|died|killed|deaths?|killing)\b")
_ALIVE = regexp(r"\b(?:alive|rescued|survived|unhurt|escaped|saved|injured|wounded|hurt|treated)\b")
_OF_THEM = regexp(r"Of (?:the|its|their|all)\b")
_PREDICATE = regexp(r" (?:lost|had|were|was|got|suffered|[a-z]+ed)\b")
_OTHER_VALUE = regexp(r"(?:[,;][ \n]from|\b(?:up|down|compared)[ \n](?:from|with|to)|\b(?:than|against|versus|instead of|by))[ \n]$")
_A_THING = regexp(r"\ban?[ \n]$")
_FOR_RUNS = regexp(r"[ \n]for[ \n](?:\d|(?:one|two|three|four|five|six|seven|eight|nine)(?=[,.;]|[ \n]and\b))")
_OF_N = regexp(r"[ \n]of[ \n](?:the|its|their)[ \n](?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)")
_EACH = regexp(r"[ \n](?:\w+[ \n])?(?:each|apiece)\b")
_OTHERS = regexp(
    r"(?:Others|Another|An?other \w+|The (?:others|rest|remaining|remainder)|One(?! of\b)|(?:One of the|The (?:other|last|final|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|A (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?:[ \n](?P<noun>[a-z]+))?)\b"
)
_THING = regexp(r"[ \n](?:in|of|at|on|for|to|by|[a-z]+s)\b")
_FOR_REST = regexp(r"[ \n](?:(?:was|were|is|are|went|goes|going|to|for|on|in|from|by|of)[ \n]){1,2}")
_SOON = 60
_ALSO = regexp(r"(?:An?|One|Another)\b[^.;]{0,80}\balso\b")
_LEFT = regexp(
    r"\b(?:[Tt]he|[Aa]n?)[ \n](?:other|others|rest|remainder|balance)\b|\b(?:[Tt]he|[Aa])[ \n](?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last)[ \n](?:was|is|had|has|were|died|man|woman|person|victim|went|remain\w*)\b"
    r"|\bwhat(?:ever)?[ \n](?:is|was|remains|remained)\b|\b(?:everyone|everything|everybody)[ \n]else\b|(?<![Nn]o )\b(?:[Ss]maller|[Oo]ther|[Mm]inor)[ \n][a-z]+s\b"
)
_ONE_MORE = regexp(r"\b(?:lost|an?|one|another)[ \n](?:an?[ \n])?[a-z]+[ \n](?:in|was|had|has|is|later|from|who|died|left)\b")
_SINGLE = regexp(r"\b(?:alone|herself|himself|the only|sole|lone)\b|(?:,|\band)[ \n](?:[A-Z]\w+[ \n]){1,3}(?:,[^,;:.]{3,60},[ \n])?(?:abstained|was|did|had|died|is)\b")
#: The last of a list opens a deed of its own: "and shut four", "scoring 71 goals".
_DEED = regexp(r",?[ \n](?:and[ \n])?(?:[a-z]+(?:ed|ing)|[a-z]{3,}s|shut|won|lost|made|took|hit|put|let|cut|left|wrote|had|sold|set)[ \n](?:[a-z]+[ \n])?$")


def _doubts(s: Site) -> set[str]:
    r, text = s.r, s.text
    near = text[max(s.scope.start, r.start - 60) : min(s.scope.end, s.parts[-1].span.end + 30)]
    first, last = r.parts[0], r.parts[-1]
    missing = r.whole.value - r.total
    return _names(
        open=_OPEN.search(SOLE.sub("", near)) and not s.rest,
        then=_THEN.search(s.words), shared=_may_share(text, *s.own), shared_next=_SOME.search(s.next) and _SHARED.search(s.next),
        other_time=_OTHER_TIME.match(text, s.own.start, first.start), elsewhere=not s.together and _ELSEWHERE.match(text, s.own.start),
        moved_by=any(_MOVED_BY.search(text, max(0, p.start - 14), p.start) for p in r.parts),
        other_harm=s.together and s.first and r.whole.end <= first.start and _OTHER_HARM.search(text, r.whole.end, first.start),
        alive_of_dead=_DEAD.search(text, *s.home) and not _DEAD.search(s.opening + s.list) and _ALIVE.search(s.closing + s.opening) if not s.together else False,
        both_may_be=not s.axis and len(r.parts) == 2 and not s.rest and _OF_THEM.match(text, s.own.start) and all(_PREDICATE.match(text, p.q.span.end) for p in r.parts),
        whole_on_axis=s.first and s.together and r.whole.end <= first.start and len(s.bits) > 1 and one_axis([text[r.whole.end : first.start], *s.bits], [r.whole.q, *s.parts]),
        other_times=any(TIMES.match(b) for b in s.bits), each=any(_EACH.match(b) and not p.spread for b, p in zip(s.bits, r.parts)),
        changing=any(changing(text, p.q) or _OTHER_VALUE.search(text, max(0, p.start - 16), p.start) for p in r.parts),
        compared=any(COMPARED.match(text, p.q.span.end) for p in r.parts), for_runs=any(_FOR_RUNS.match(text, p.q.span.end) for p in (*r.parts, r.whole)),
        of_so_many=any(_OF_N.match(text, p.q.span.end) and not (s.axis and of_the(text, p, r.whole)) for p in r.parts[1:]),
        one_side=_one_side(s.bits), a_thing=r.sort.isupper() and all(_A_THING.search(text, max(0, p.start - 4), p.start) for p in (r.whole, first)),
        deed_of_its_own=len(r.parts) > 1 and not s.axis and _DEED.search(text[r.parts[-2].end : last.start]),
        rest_told=not s.excess and _rest_told(s), miss_told=any(abs(m.value - abs(missing)) < 1e-6 * max(abs(missing), 1) and m.value > 1 for m in _others(s)),
        one_more=abs(missing) <= 2 and _ONE_MORE.search(text, s.scope.start, s.scope.end), single=missing == 1 and _SINGLE.search(text, r.end, s.own.end),
    )  # fmt: skip


def _may_share(text: str, start: int, end: int) -> bool:
    """Whether somebody may be counted twice."""
    return any(_NO.search(text, max(start, m.start() - 60), m.start()) is None for m in _SHARED.finditer(text, start, end))


def _one_side(bits: list[str]) -> bool:
    """Whether votes are told without those for it."""
    words = [b.split()[:3] for b in bits]
    against = [any(w.strip(",.;") in ("against", "opposed") for w in b) or b[:1] == ["no"] for b in words]
    return any(against) and not any(w.strip(",.;").startswith(("for", "favo", "yes", "support", "back", "in")) for b in words for w in b)


def _others(s: Site) -> Iterator[Member]:
    """Numbers of the list's sentences and the next that are neither of the list nor its total."""
    doc, r = s.doc, s.r
    for n in range(r.i, min(r.k + 2, len(doc.sentences))):
        for m in members_in(doc, doc.sentences[n]):
            kin = m.bare or m.q.partitive or m.noun in {None, r.whole.noun, *(p.noun for p in r.parts)} or (r.whole.noun in _ANY_SORT)
            if kin and m.q.span != r.whole.q.span and all(m.q.span != p.q.span for p in r.parts) and m.start > s.scope.start and not m.q.compound and of_sort(m, r.sort):
                yield m


def _rest_told(s: Site) -> bool:
    """Whether what a list leaves out is told without a number: "the others", "The last was a clerk"."""
    text, r = s.text, s.r
    told = SOLE.sub(lambda m: " " * len(m[0]), text[r.end : s.scope.end])
    if any(not _FOR_REST.fullmatch(told, 0, m.start()) for m in _LEFT.finditer(told)) or _LEFT.search(s.next[:_SOON]) or _ALSO.match(s.next):
        return True
    m = _OTHERS.match(s.next)
    if m is None or m["noun"] is None:
        return m is not None
    noun = singular(m["noun"].lower())
    return noun in GENERAL or noun in {r.whole.noun, *(p.noun for p in r.parts)} or PERSONAL.fullmatch(noun) is not None or not _THING.match(s.next, m.end())


# Together ---------------------------------------------------------------------------------------------------------------


def _both(s: Site, found: set[str]) -> set[str]:
    """What weighs more or less beside something else."""
    closed = bool(found & {"rest", "sole", "all kinds", "nobody else"})
    strong = bool(found & {"mark", "made up", "of which", "fronted", "sum before", "sum after", "all of them"})
    cued = strong or bool(found & {"mark directly", "makes before", "the total", "tally", "body", "compound", "toll", "headline", "rest", "body of"})
    linked = cued or closed or bool(found & {"with", "apposed", "comma", "opens", "takes up", "they are", "after directly", "after a mark", "counted", "of them"})
    bare = s.r.whole.bare and not s.r.whole.q.partitive
    return _names(
        wild_miss=bool(found & {"off by 50%", "far off"}) and not found & {"axis", "made up", "mark", "sum before", "rest", "sole"}, impossible_part="part above whole" in found and "axis" not in found,
        one_more_later="one more" in found and "later" in found, excess_and_open=s.excess and "open" in found, deficit_and_open=not s.excess and "open" in found,
        closed=closed, deficit_and_closed=not s.excess and closed, deficit_not_closed=not s.excess and not closed and "axis" not in found and "mark" not in found and "made up" not in found,
        unlinked=not linked, uncued=not cued and not closed, bare_and_uncued=bare and not cued, bare_but_cued=bare and cued, first_of_a_bare_list="first of list" in found and bare, people_after_things="people of things" in found and "after plain" in found,
        strong_and_off=strong and bool(found & {"off by 25%", "off by 50%", "far off"}), weak_and_off=not strong and bool(found & {"off by 25%", "off by 50%", "far off"}),
        excess_and_overlap=s.excess and "overlap" in found and not closed, overlap_and_closed="overlap" in found and closed, far_and_near_miss="earlier" in found and bool(found & {"off by one", "off by 5%"}),
        apposed_same="apposed" in found and bool(found & {"same noun", "people of people", "no nouns"}), apposed_other="apposed" in found and bool(found & {"things of things", "nouns of a number", "people of things"}),
        part_above_and_of_them="part above whole" in found and bool(found & {"first partitive", "of them", "of which", "fronted"}),
        includes_and_excess="includes" in found and s.excess,
    )  # fmt: skip


def unmade(doc: Document) -> Iterator[Wrong]:
    """Every total that a list does not make."""
    judged = [(weight(doc, r), r) for r in readings(doc)]
    for score, r in sorted(judged, key=lambda x: -x[0]):
        if score >= ENOUGH:
            yield wrong_sum(doc, r.whole.q, [p.q for p in r.parts], round(r.total - sum(p.value for p in r.parts)))
