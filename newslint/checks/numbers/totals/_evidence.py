"""What speaks for and against a number's being the total of a list that does not make it.

No single phrase decides. A mark between the two, a word for a sum or a rest, members that exclude one another, a near miss speak for it;
words that leave the list open, traits that one may share, a mean or a change, other nouns speak against.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from newslint.checks._scales import Case, scales
from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.totals._counted import nouns
from newslint.checks.numbers.totals._doubts import ANY_SORT, DEED, LEAVING, doubts
from newslint.checks.numbers.totals._items import base_of_change
from newslint.checks.numbers.totals._members import COMPARED, nested, of_the
from newslint.checks.numbers.totals._parts import GENERAL
from newslint.checks.numbers.totals._readings import Reading, readings, slip
from newslint.checks.numbers.totals._sides import disjoint, overlap, persons_and_others, side
from newslint.checks.numbers.totals._site import Site, names
from newslint.checks.numbers.totals._spread import taken_apart, wider
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.checks.numbers.totals._tie import HARMED, tie
from newslint.checks.numbers.totals._words import MAKES_BEFORE, SOLE, SUM_AFTER, SUM_BEFORE, in_list, new_clause, opens
from newslint.document import Document
from newslint.layers.numbers.nouns import is_time, singular
from newslint.regexp import regexp
from newslint.source import Span

#: What no number of other signs outweighs.
FORBIDS = frozenset(
    ("another occasion", "no tie", "balance", "balance of items", "the total again", "one kind among others", "signs differ", "last sums", "first sums", "clauses in a row", "beside the rest", "opens with others", "whole first of a row", "whole ends a list", "told twice", "figures only", "served together", "deficit and overlap", "wild miss", "more after", "changing", "mixed list", "made by fewer", "whole compared", "loose part of another", "rest across and wide", "alive of dead", "compared", "deficit and open", "each", "elsewhere", "excess and overlap", "first of the measures", "first of the places", "more before",
     "makes it with others", "share of it", "counts the list", "first of a row", "counts times", "of their own", "told wrong", "other unit", "inhabitants", "further ones", "one sums", "impossible part", "last differs", "makes another", "miss told", "miss told before", "nested inside", "of the first", "no whole", "one side", "other harm",
     "others among what is scored", "own time", "part again", "part for each", "rest told", "rounding told", "same noun and others", "single",
     "summand", "then")
)  # fmt: skip


def evidence(doc: Document, r: Reading) -> set[str]:
    """What a reading has of everything that is weighed, by name."""
    s = Site(doc, r)
    found = {*_numbers(s), *(_beside(s) if s.together else _apart(s)), *_total(s), *_list(s), *_kinds(s), *nouns(s), *doubts(s)}
    found |= _both(s, found)
    if {"counted", "only these"} <= found and ((s.r.j <= s.r.i and s.first) or (s.together and s.summed)):
        found.discard("deficit of two")  # "the two lorries brought 290 and 320": all are told
    if "rest" in found and s.together:
        found.discard("miss told before")  # what is left is told
    if {"told as the sum", "closed by and"} <= found and not found & {"more before", "others between"}:
        found.discard("makes it with others")
    if _told_whole(r, found):
        found -= _CHANCE
    if not tie(s, found):
        found.add("no tie")
    return found


#: What numbers of a list make by chance, with others of the article or some of them alone.
_CHANCE = frozenset(("makes another", "made by fewer", "makes it with others", "miss told before", "mixed list", "summand"))


def _told_whole(r: Reading, found: set[str]) -> bool:
    """Whether a list is told as all of its total, right behind it: "won 28 medals - 12 gold, 16 silver and five bronze"; the first of "12 men, nine women and eight children" is none."""
    of_any_sort = r.whole.noun in ANY_SORT or r.whole.noun in GENERAL or all(p.bare for p in r.parts)
    behind = of_any_sort and ("apposed same" in found or {"comma", "all kinds"} <= found or ("one frame" in found and found & {"comma", "loose"} and "two members" not in found))
    if {"within", "all kinds", "closed by and", "first partitive"} <= found:
        return True
    return bool(behind or found & {"mark", "rest of whole"}) and {"first", "closed by and", "only these", "alike", "disjoint"} <= found and not found & {"first of list", "whole in list"}


# The sum ----------------------------------------------------------------------------------------------------------------


def _numbers(s: Site) -> set[str]:
    r = s.r
    n = len(r.parts) + r.ones + r.perhaps
    miss = abs(r.total - r.whole.value)
    share = miss / r.whole.value
    return names(
        two_members=n == 2, three_members=n == 3, off_by_one=miss == 1,
        slip=slip(r.total, r.whole.value), small=r.whole.value <= 5, large=r.whole.value > 30,
        deficit_of_two=n == 2 and not s.excess and not s.rest and not (s.together and not s.first and s.summed and (_STOPS.match(s.text, r.whole.end) or r.sort == "percent") and not s.brought), part_above_whole=max(p.value for p in r.parts) >= r.whole.value,
        one_number=len(r.parts) == 1, implied=r.ones, person_without_number=r.perhaps and s.person, makes_another=r.makes is not None, summand=r.summand,
        one_kind_among_others=_beside_it(r), the_total_again=s.doc.block_at(r.whole.q.span.start).kind in ("headline", "deck", "caption") and any(p.value == r.whole.value for p in r.parts),
        others_between=r.between, only_these=not r.between and not r.others,
    ) | {*([f"mixed {r.mixed}"] if r.mixed and r.makes is None else []), *([f"made {r.made}"] if r.made else []), *_miss(miss, share)}  # fmt: skip


def _beside_it(r: Reading) -> bool:
    """Whether the total is of one kind and its list of others: "the dead were five children, four women and five men"."""
    others = {"child": {"man", "woman"}, "man": {"woman", "child"}, "woman": {"man", "child"}}.get(singular(r.whole.noun or ""), set())
    return len(r.parts) > 1 and all(singular(p.q.noun or "") in others | {singular(r.whole.noun or "")} for p in r.parts) and bool(others)


def _miss(miss: float, share: float) -> set[str]:
    """How far the sum is off."""
    if miss == 1 or 0.05 < share <= 0.12:
        return set()
    return {"off by 5%" if share <= 0.05 or miss == 2 else "off by 25%" if share <= 0.25 else "off by 50%" if share <= 0.5 else "far off"}


# Where the two stand ----------------------------------------------------------------------------------------------------

_MADE = regexp(
    r"\b(?:made up|composed|consist\w*|compris\w*|divided|split|shared|sets? aside|setting aside|broken down|breaks? down|namely|that is|containing|paid for with|funded by|financed by)\b",
    re.IGNORECASE,
)
#: "The cost will be met with $30 million from the state": sums only, people are met by others.
_PAID = regexp(r"\b(?:be|is|are|was|were|been|being)[ \n](?:paid(?:[ \n]for)?|met|covered)[ \n](?:with|by|from|out of)\b")
_MAKE_UP = regexp(r"(?:,[ \n]who)?[ \n](?:together[ \n])?(?:makes?|made|making|uses?|used|fill|fills)[ \n]up[ \n](?:the|its|that|an?|their)\b")
_MARK = regexp(r"[^;–—(]{0,120}?(?:[:]|[ \n]?[–—]|[ \n]-{1,2}(?=[ \n])|[ \n]?\()[ \n]?(?:[\w’'-]+,?[ \n]){0,7}")
_OF_WHICH = regexp(r"\bof (?:which|whom|them|those|these|it|that)\b")
_FRONTED = regexp(r"(?:^|[,;“\"] ?)(?:[Oo]f|[Oo]ut of|[Aa]mong|[Ff]rom)[ \n](?:(?:the|its|all|those|these|his|her|their)[ \n]){0,2}(?:[\w-]+[’']s?[ \n])?$")
_COPULA = regexp(r"(?:[^,;:]{0,70}|(?:,[^,;:]{0,70},)?)[ \n](?:are|were|is|was)[ \n]")
_BODY_OF = regexp(r"[^,;:.]{0,40}[ \n]of[ \n]")
_WITH = regexp(r",[ \n](?:with|comprising)[ \n](?:[\w’'-]+[ \n]){0,4}$")
_COMMA = regexp(r"(?![^;:.]*,[ \n][A-Z][\w’'-]*[ \n,](?!said|says))(?:[^;:.]{0,80}),[ \n](?:the[ \n]|some[ \n]|all[ \n])?(?:[a-z]+[ \n])?")
_CLAUSE = regexp(r"\b(?:and|but|while|when|after|before|who|which|that|as|where)\b")
_DEFINITE = regexp(r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|['’]s?)[ \n](?:[a-z]+[ \n])?$")
_TALLY = regexp(r"\b(?:count|tally|toll|figure|number|total|haul|catch|collection|list)\b[^.;:]{0,60}$")
_ALL = regexp(r"\b(?:[Aa]ll|[Ee]very one of|[Nn]one of|[Ee]ach of)[ \n](?:(?:of|the|its|his|her|their)[ \n])*$")
_THE = regexp(r"(?<!\bof[ \n])\b[Tt]h(?:e|ese|ose)[ \n](?:[a-z]+[ \n])?$")
_BODY = regexp(r"\b(?!(?:average|age|score|price|majority|most|some|out|each|none|any|top|rate|speed|level|rank)\b)[a-z]{3,}[ \n]of[ \n]$")
_TAKES_UP = regexp(
    r"(?:(?:Out )?[Oo]f|Among|From)[ \n](?:them|those|these|that|this|the)\b|They\b|It\b|These\b|Those\b|That\b|This\b|There (?:were|are|was)\b|The (?:total|figure|number|sum|money|dead|victims|group)\b"
)
_ALL_OF = regexp(r"All(?: of)? (?:the|its|their|those|these) [a-z]+ (?:were|was|are|came|come|occurred|happened|took place)\b")
_THEY_ARE = regexp(r"(?:They|The(?: [a-z]+){1,2}|Those [a-z]+)[ \n](?:(?:were|are|was|comprised?)[ \n])+")


_OF = regexp(r"(?:[ \n](?!more|out)[a-z]+)?[ \n]of[ \n](?!them|whom|which|the|these|those)")
#: "14 people in Nepal, nine in India".
_PLACE = regexp(r"[ \n](in|at|from|to|near)[ \n](?:the[ \n])?(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)[A-Z]")


#: "For a combined 8 million tonnes", "which gives a team of 15", ", a two-day total of 31 points".
_SUMMED = regexp(
    r",?[ \n](?:which[ \n])?(?:(?:mak(?:es?|ing)|giv(?:es?|ing)|form(?:s|ing)?)[ \n](?:up[ \n])?an?[ \n](?:combined|(?:[a-z-]+[ \n])?(?!average|majority|margin|lead|gap|mean|record)[a-z]{3,}[ \n]of)"
    r"|for[ \n]an?[ \n](?:[\w-]+[ \n])?(?:combined(?:[ \n]total[ \n]of)?|(?:total|sum)[ \n]of)|(?<=,[ \n])an?[ \n](?:[a-z-]+[ \n])?(?:total|sum|(?:combined|joint|aggregate|overall)(?:[ \n][a-z]+)?)(?:[ \n]of)?|(?<=,[ \n])an?[ \n](?:(?:two|three|four|five|six)-[a-z]+[ \n](?!average|mean|record)[a-z]+|(?:[a-z-]+[ \n])?(?:force|fleet|crew|team|group|squad|party|haul|workforce|contingent|delegation|army|herd|flock|tally))[ \n]of)[ \n]$"
)
#: "The terms are to run consecutively, for a total of 15 years".
_FOR_A_TOTAL = regexp(r"[ \n](?:for|making|giving|to make|to give|adding up to)[ \n]an?[ \n](?:[\w-]+[ \n])?(?:total|sum|sentence|term)[ \n]of[ \n]$")
#: "With 251.4 points after jumps worth 127.6 and 133.8", "finished on 271 after rounds of 68, 66, 70 and 67".
_ROUNDS = regexp(r",?[ \n](?:(?:points|total|overall|par)[ \n])?(?:after|with|from|on)[ \n](?:(?!and\b)[a-z]+[ \n]){0,2}(?:rounds|jumps|runs|scores|dives|throws|routines|cards|programmes|programs)[ \n](?:of|worth|scoring)[ \n]")
#: What the whole is told of stops there: not "over three years".
_STOPS = regexp(r"(?:[ \n](?!over|since|in|during|from|between|across|so|this|last|for|by)[a-z]+){0,2}(?:[,.;:)”]|\s*$|[ \n](?:and|but|to)[ \n][a-z]+[ \n])")


def _beside(s: Site) -> set[str]:
    """How the two are joined in one sentence."""
    r, gap = s.r, s.gap
    made = _MADE.search(s.text[s.own.start : r.start][-80:]) or (r.sort != "count" and _PAID.search(s.text[s.own.start : r.start][-80:])) or _MAKE_UP.match(s.text, r.end, s.own.end)
    if not s.first and r.whole.start > r.end:
        return names(
            made_up=made, after_a_mark=re.search(r"[:–—(]\s?[^,;:.]{0,40}$", gap), after_a_stop=";" in gap,
            after_directly=re.fullmatch(r",[ \n](?:an?|the)[ \n](?:[a-z-]+[ \n]){0,3}", gap) or re.fullmatch(r",? (?:for|or) ", gap),
            after_of=of_the(s.text, r.parts[-1], r.whole), toll=s.brought,
            told_as_the_sum=_SUMMED.search(gap) and _STOPS.match(s.text, r.whole.end),
            after_plain=not (SUM_BEFORE.search(s.before) or MAKES_BEFORE.search(s.before) or SUM_AFTER.match(s.behind) or _ALL.search(s.before) or _THE.search(s.before) or r.whole.q.compound or made),
        )  # fmt: skip
    if not s.first:
        return {"within"}
    direct = gap.strip() == ","
    all_of_it = taken_apart(s) or ((s.excess or len(r.parts) > 2) and wider(s))
    joints = {
        "made up": made, "mark": _MARK.fullmatch(gap) and not (gap.rstrip().endswith("(") and ")" in s.text[r.start : r.parts[-1].start]), "of which": _OF_WHICH.search(gap, 1 if not nested(s.text, r.whole) else 12) or nested(s.text, r.parts[0]),
        "fronted": _FRONTED.search(s.text[max(s.home.start, r.whole.start - 30) : r.whole.q.span.start]), "copula": _COPULA.fullmatch(gap) and _DEFINITE.search(s.before),
        "body of": r.whole.q.compound and _BODY_OF.fullmatch(gap), "apposed": direct, "with": _WITH.search(gap), "comma": _COMMA.fullmatch(gap),
    }  # fmt: skip
    kind = next((name for name, holds in joints.items() if holds), "loose")
    return {kind, "first", *names(
        rounds=_ROUNDS.fullmatch(gap), mark_directly=re.fullmatch(r"\s?[:(–—-]+\s?", gap), far_behind=len(gap) > 50,
        clause_between=kind != "of which" and _CLAUSE.search(gap), number_between=any(q.span.start >= r.whole.end and q.kind != "ordinal" and not (r.before and r.before.q.span == q.span and of_the(s.text, r.whole, r.before)) for q in s.doc.numbers_in(Span(r.whole.end, r.start))) if r.whole.end < r.start else False,
        first_of_list=kind in ("comma", "loose", "apposed", "semicolon") and in_list(s.text, s.home, r.whole.q, gap, s.parts) and not all_of_it,
        first_of_the_measures=(r.sort != "count" or r.whole.q.scale) and not (s.excess and any(p.bare for p in r.parts)) and _OF.match(gap) and all(_OF.match(b) for b in s.bits), body=_BODY.search(s.before), first_of_the_places=kind != "mark" and (here := _PLACE.match(gap)) and (there := _PLACE.match(s.bits[0])) and here[1] == there[1] and not all_of_it,
    )}  # fmt: skip


def _apart(s: Site) -> set[str]:
    """How a list takes up a total of another sentence, or the total the list."""
    r, opening = s.r, s.gap
    headline = s.doc.block_at(r.whole.start).kind in ("headline", "deck")
    if r.j > r.k:
        # A headline or a caption lists those whom the text then counts.
        above = s.doc.block_at(r.start).kind in ("headline", "deck", "caption") and s.doc.block_at(r.whole.start).kind == "paragraph"
        return names(
            told_as_the_sum=r.j == r.k + 1 and _FOR_A_TOTAL.search(s.before) and _STOPS.match(s.text, r.whole.end),
            later_by_two=r.j > r.k + 1 and not above, listed_in_headline=above,
            later_plain=not (above or SUM_BEFORE.search(s.before) or MAKES_BEFORE.search(s.before) or SUM_AFTER.match(s.behind) or _ALL.search(s.before) or _THE.search(s.before) or s.brought or _TALLY.search(s.before)),
            made_up=_MADE.search(s.text[s.own.start : r.start][-80:]),
        )  # fmt: skip
    return {"earlier", *names(
        deed_again=_deed_again(s),
        by_one=r.i - r.j == 1, by_three=r.i - r.j == 3, headline=headline, another_paragraph=not (headline or s.doc.block_at(r.whole.start).kind == "caption") and s.doc.block_at(r.whole.start) is not s.doc.block_at(r.start), takes_up=_TAKES_UP.match(opening.lstrip("“\"")), opens=not opening.strip(" “\""), they_are=_THEY_ARE.fullmatch(opening),
        of_them=nested(s.text, r.parts[0]), all_of_them=_ALL_OF.match(opening.lstrip("“\"")), made_up=_MADE.search(opening[-80:]), far_behind=len(opening) > 60, number_between=any(q.kind == "cardinal" and q.low != len(r.parts) and not is_time(q.noun or "") and not (q.approximate and q.low > 3 * r.whole.value) for q in s.doc.numbers_in(Span(r.whole.end, s.own.start))),
    )}  # fmt: skip


_LOWER = regexp(r"(?<![\w’'-])[a-z][a-z-]+")


def _deed_again(s: Site) -> bool:
    """Whether a list opens with the deed of its total, in the same word or another: "will cut 520 jobs ... it will shed 240 posts"."""
    own = frozenset(x for n in (s.r.whole.noun, *(p.noun for p in s.r.parts)) if n for x in says(n))
    first, again = (content(" ".join(_LOWER.findall(words)[-5:])) for words in (s.before, s.opening))
    return any(x & y for x in first for y in again if not (x | y) & own)


# The words about the total ----------------------------------------------------------------------------------------------

_OF_US = regexp(r"[ \n]of[ \n](?:us|them|you)\b")
_NO_WHOLE = regexp(
    r"\b(?:first|last|next|past|previous|(?:majority|margin|lead|gap|rise|increase|average|maximum|minimum|limit|score|age|ratio|fall|drop|deficit|surplus|advantage|quorum|threshold) of|by|than|against|for (?:every|each)|\d[ \n]for|votes?[ \n]to|(?:to[ \n][\w,.]+|up|down),?[ \n]from)[ \n](?:(?:the|an?|its|his|her|their)[ \n])?$"
)
_BY = regexp(r"by\b")
#: "Signed by 40 states", not "was cut by 40".
_DONE_BY = regexp(r"\b(?!cut|re?duc|pass|approv|reject|carri|elect|decid|adopt|back|rais|increas|expand|extend|beaten|defeat|lower|trimm|delay|swoll|exceed|outnumber|miss|shr[au]nk|ris|grown|fallen|multipl|divid)(?:[a-z]{2,}ed|seen|taken|written|given|heard|read|held|sung|shown|chosen|run|made|sent|built|drawn|caught|bought|driven|shot)[ \n]by[ \n](?:(?:the|all|just|only|some)[ \n])?$")
#: "600 million at the most", "9.27 billion in new cash".
_BOUNDED = regexp(r"[ \n](?:[a-z]+[ \n])?(?:at (?:the )?(?:very )?(?:most|least)|(?:in|of) (?:new|net|fresh|extra)|or (?:more|less|fewer))\b")
_FROM = regexp(r"\bfrom[ \n]$")
#: "First prize was worth €59,000, second €19,000 and third €9,000".
_RANKED, _NEXT_RANKED = regexp(r"\b(?:[Ff]irst|[Ww]inner)\b"), regexp(r"\b(?:second|third|fourth|runner-up|runners-up|others?)\b")
_AND_LAST = regexp(r"\band[ \n]$")
#: "12 weeks of theory and five of practice, with nine weeks of leave": what comes to it.
_WITH_LAST = regexp(r",[ \n](?:along[ \n]|together[ \n])?with[ \n](?:a[ \n](?:further|subsequent)[ \n]|another[ \n]|about[ \n]|some[ \n])?$")
#: "The group of nine", told after its members.
_THE_BODY = regexp(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir)[ \n](?!(?:average|age|score|price|majority|rate|speed|level|rank)\b)(?:[a-z]+[ \n])?[a-z]{3,}[ \n]of[ \n]$")


def _total(s: Site) -> set[str]:
    r = s.r
    no_whole = _NO_WHOLE.search(s.before[-30:]) or _BOUNDED.match(s.behind) or (s.together and not s.first and _FROM.search(s.before))
    return names(
        sum_before=SUM_BEFORE.search(re.split(r"[;:]|\d", s.before)[-1]), makes_before=MAKES_BEFORE.search(s.before), sum_after=SUM_AFTER.match(s.behind), all_of_them=_ALL.search(s.before),
        the_total=r.whole.q.definite or _THE.search(s.before), tally=_TALLY.search(s.before), compound=r.whole.q.compound,
        part_again=not s.first and not s.summed and any(p.value == r.whole.value for p in r.parts),  # "121 in favour and 40 against ... welcomed the 121 votes in favour"
        whole_compared=COMPARED.match(s.text, r.whole.q.span.end) or base_of_change(s),
        part_of_another=r.whole.q.partitive and r.sort != "percent" and not _OF_US.match(s.text, r.whole.q.span.end) and not _ALL.search(s.before),
        no_whole=no_whole and not (_BY.match(no_whole[0]) and (s.axis or _DONE_BY.search(s.before))) and not (s.all_kinds and s.together and not s.first and of_the(s.text, r.parts[0], r.whole)),  # "won 12 of its last 14 games, drew two and lost one"  # "the test was taken by 240 pupils: 195 passed and 55 failed"
        whole_first_of_a_row=s.first and s.together and _RANKED.search(s.before) and _NEXT_RANKED.search(s.gap),
        whole_ends_a_list=s.together and not s.first and not s.summed and (_WITH_LAST.search(s.before) or ((_AND_LAST.search(s.before) or (len(r.parts) == 1 and not r.whole.q.definite and _AND.search(s.gap))) and not any(_AND.search(s.text, a.end, b.start) for a, b in pairwise(r.parts)))),
        whole_in_list=s.first and s.together and re.search(r"(?:[,;]|\band|\bor)[ \n]$", s.before) and not r.whole.q.definite and not opens(s.text, s.home, r.whole.start),
        the_body=_THE_BODY.search(s.before),
    )  # fmt: skip


# The form of the list ---------------------------------------------------------------------------------------------------

_OF_SO_MANY = regexp(r"\b(?:two|three|four|five|six|seven)(?=[ \n](?:[a-z]+[ \n])?(?!weeks|months|years|hours|minutes|times)[a-z]+s\b)", re.IGNORECASE)
_COUNTS = {w: n for n, w in enumerate("two three four five six seven".split(), 2)}
_AND = regexp(r"\b(?:and|plus|while)\b")
_GOVERNED = regexp(r"\b(?:by|in|at|on|from|to|with|for|against|within|after|under|over)[ \n]$")
_PREPOSITION = regexp(r"[ \n](?:[\w’'-]+[ \n]){0,3}?(in|at|from|for|to|by|on|with|against|of|under|over|as|were|are|was|is)\b")
#: A sentence about somebody else.
_SUBJECT_NAMED = regexp(r"(?!(?:The|In|At|On|By|Of|For|From|And|But|A|An|All|Another|Other|Others|They|There|These|Its|His|Her|Their|It|He|She|That|This|With|After|As|Under|[A-Z][a-z]*(?:-[a-z]+)? (?:of|more|were|are|was|had|have|has|went|others)|[A-Z][a-z]*ly|Mr|Mrs)\b)[A-Z][a-z]+(?:[ \n][A-Z][a-z]+)*(?:,|’s|'s|[ \n][a-z]+)")
#: "The four who held out".
_WHO = regexp(r"[ \n](?:who|that|which)\b")
_OWN_TIME = regexp(r"(?:In (?:19|20)\d\d|(?:Last|This|Next|The (?:previous|following|next)|A) (?:year|month|week|season|summer|winter|spring|autumn|fall|day|night)|(?:On|Since) [A-Z][a-z]+day)\b")
#: "There were 31 last year, 12 of them in May. In the first six months of this year there have been nine".
_NEW_TIME = regexp(r"(?:In|Over|During) the (?:first|last|next|past) (?:\w+ )?(?:half|months?|weeks?|days?|years?|quarter)\b|So far (?:this|in)\b")
#: "Cut 3,200 jobs in Germany and 2,300 in Belgium in 2003".
_YEAR_BEHIND = regexp(r"[^,;.:\d]{0,40}[ \n](?:in|during|since|before)[ \n](?:19|20)\d\d\b")
_YEAR_TOLD = regexp(r"\b(?:19|20)\d\d\b")
#: "In the capital there are 39 and in the provinces 28".
_FRONT = regexp(r"(?:[,;]?[ \n](?:and[ \n])?)?(in|at|on|from)[ \n](?!all\b|total\b|addition\b|(?:the[ \n])?(?:summer|winter|spring|autumn|fall|\d|evening|morning)s?)", re.IGNORECASE)
#: "Fourteen mayors were re-elected, nine lost and seven did not stand".
_CLAUSE_OF_IT = regexp(r"[^,;:.–—(]{0,40}\b(?:was|were|is|are|had|have|has|did|won|lost|[a-z]+ed)\b[^,;:.–—(]{0,40},[ \n]")
_AUXILIARY = regexp(r"[ \n](?:was|were|is|are|did|do|does|had|have|has)\b")
_CLAUSE_OF = regexp(r"[ \n](?:was|were|is|are|did|do|does|had|have|has|won|lost|fell|went|came|[a-z]+ed)\b")
#: "Seven have died in Queensland, five in Victoria": the first has a place of its own.
_A_NAME = regexp(r"[ \n][A-Z]")
_NAMED = regexp(r"(?:^|[ \n])[A-Z][\w’'-]*$")
#: "Giving the two parties 55 of the 101 seats".
_GIVING = regexp(r"\b(?:giving|gives)[ \n](?:[\w’'-]+[ \n]){1,4}$")
_NOBODY = regexp(r"(?:None|No|Nobody|Nothing|Not one|There (?:were|are|was) no)\b")


#: "A loss of 41 million for the quarter ... 18 million in the first quarter and 27 million in the second": a span is not made of its like.
_SPAN = regexp(r"\b(?:for|in|during|over)[ \n](?:the|its|this|last)[ \n](?:[a-z-]+[ \n])?(quarter|month|week|half|season|game|round)\b")


def _same_span(s: Site) -> bool:
    own = _SPAN.search(re.split(r"[,;:(–—]", s.gap if s.together and s.first else s.behind)[0])
    return own is not None and any((m := _SPAN.match(b.lstrip())) is not None and m[1] == own[1] for b in s.bits)


def _list(s: Site) -> set[str]:
    r, text = s.r, s.text
    joins = [text[a.end : b.start] for a, b in pairwise(r.parts)]
    frames = [m[1] if (m := _PREPOSITION.match(b)) else "" for b in s.bits]
    n = len(r.parts) + r.ones + r.perhaps
    opening = [*(text[a.end : b.start] for a, b in zip(r.parts, r.parts[1:]))]
    fronted = [m[1].lower() if (m := _FRONT.match(x)) else "" for x in (s.opening, *opening)]
    told = {m.q.span.start for m in (r.whole, *r.parts, r.before, r.after) if m is not None}
    counted = any(_COUNTS[m[0].lower()] == n and m.start() not in told for m in _OF_SO_MANY.finditer(text, s.home.start, max(s.home.end, r.end)))
    bare = [p.bare for p in r.parts]
    closed = s.rest or bool(joins and _AND.search(joins[-1])) or bool(r.perhaps and _AND.search(text[r.end : r.end + 80]))
    before = r.before if r.before is not None and r.before is not r.whole and r.before.end > s.own.start and not of_the(text, r.whole, r.before) else None
    after = r.after if r.after is not None and r.after.start < min(s.own.end, r.end + 60) else None
    if after is not None and (governed := _GOVERNED.search(text, max(0, after.start - 12), after.start)) and not any(h.endswith(governed[0].rstrip()) for h in s.heads):
        # "And lost the cup by two".
        after = None
    nouns = {p.noun for p in r.parts} - {None}
    starts = {t.start for t in s.doc.sentences[r.i + 1 : r.k + 1]}
    across = [any(not text[a : p.start].strip(" “\"") for p in r.parts if p.start >= a) for a in starts]
    deed = after is not None and DEED.search(text[r.end : after.start]) and not any(DEED.search(j) for j in joins)
    return names(
        fronted_alike=fronted[0] and len(set(fronted)) == 1 and r.i != r.j, bare_after_first=not bare[0] and len(bare) > 1 and all(bare[1:]), none_bare=not any(bare),
        closed_by_and=closed, no_and=not closed and r.i == r.k and not (len(joins) == 1 and ";" in joins[0]),
        one_frame=len(frames) > 1 and len(set(frames)) == 1 and frames[0], frames_differ=len(set(frames) - {""}) > 1, no_frame=not any(frames),
        named=len(s.heads) > 1 and all(_NAMED.search(h) for h in s.heads), counted=counted,
        more_before=before and (before.bare or before.noun in nouns), more_before_other=before and not before.bare and before.noun not in nouns,
        more_after=after and not deed and (after.bare or after.noun in nouns), more_after_other=after and not deed and not after.bare and after.noun not in nouns,
        across=r.i != r.k and not s.rest, across_opens=across and all(across), across_many=r.k - r.i > 1, across_name=any(_SUBJECT_NAMED.match(text, s.doc.sentences[t].start) for t in range(r.i + 1, r.k + 1)),
        last_sums=_GIVING.search(text, max(s.own.start, r.parts[-1].start - 60), r.parts[-1].start) or (len(r.parts) > 2 and not s.rest and r.parts[-1].value == sum(p.value for p in r.parts[:-1]) and any(p.search(text[max(s.own.start, r.parts[-1].start - 60) : r.parts[-1].start]) for p in (LEAVING, SUM_BEFORE, MAKES_BEFORE))),  # "52 seats and its allies eight, leaving the coalition with 60"
        first_sums=len(r.parts) + r.ones > 2 and r.parts[0].value == r.sum - r.parts[0].value and (of_the(text, r.parts[0], r.whole) or len(r.parts) > 3 or any(c in joins[0] for c in ":;")),
        clauses_in_a_row=s.together and s.first and not _FRONTED.search(text[s.home.start : r.whole.q.span.start]) and _CLAUSE_OF_IT.fullmatch(s.gap) and all(_CLAUSE_OF.match(b) for b in s.bits) and _AUXILIARY.match(s.bits[-1]),
        bracketed=n > 2 and all(text[p.start - 1 : p.start] == "(" and text[p.end : p.end + 1] == ")" for p in r.parts), rest=s.rest, sole=SOLE.search(text, *s.own), nobody_else=_NOBODY.match(s.next) or _NOBODY.match(s.next.lstrip("“\"")),
        long_joins=any(len(j) > 90 for j in joins), first_partitive=r.parts[0].q.partitive,
        given=any(p.q.definite for p in r.parts[:-1]), told_apart=(r.parts[-1].q.definite or _THE.search(text, max(0, r.parts[-1].start - 20), r.parts[-1].q.span.start)) and _WHO.match(text, r.end),
        last_differs=len(r.parts) > 1 and not s.rest and not s.axis and new_clause(text, s.parts) and frames[-1] not in frames[:-1],
        own_time=_same_span(s) or any(_NEW_TIME.match(text, *s.doc.sentences[t]) for t in range(r.i + 1, r.k + 1)) or (r.i > r.j and (_OWN_TIME.match(text, s.own.start) or (_YEAR_BEHIND.match(text, r.end) and not _YEAR_TOLD.search(text, *s.home)))),
        fewer_told=not s.excess and any(_COUNTS[m[0].lower()] == n + 1 for m in _OF_SO_MANY.finditer(text, s.scope.start - 60, r.start)),
    )  # fmt: skip


# By what it divides -----------------------------------------------------------------------------------------------------


def _kinds(s: Site) -> set[str]:
    bits, parts = s.bits, s.parts
    sides = {side(b, p) for b, p in zip(bits, parts)} - {""}
    apart, shared = persons_and_others(bits, parts), any(p.bare and p.q.noun in (None, s.r.whole.noun) for p in s.r.parts)
    return names(
        axis=s.axis, all_kinds=s.all_kinds, some_kinds=s.axis and not s.all_kinds and not s.excess, overlap=s.r.sort == "count" and s.r.whole.noun not in _CHARGES and overlap(bits, parts), persons_and_others=shared and apart, disjoint=disjoint(bits, parts, traits=s.r.sort == "count"),
        places=sides == {"place"}, taken_apart=taken_apart(s),
    )  # fmt: skip


#: Each is for one deed, as no person need be: "five convictions, two for theft".
_CHARGES = frozenset("charge count conviction offence offense crime".split())


# Together ---------------------------------------------------------------------------------------------------------------


#: "Closed 13 of its 42 shops and opened three".
_DID_TOO = regexp(r"\b(?:and|but)[ \n][a-z]+ed[ \n]$")


def _both(s: Site, found: set[str]) -> set[str]:
    """What weighs more or less beside something else."""
    closed = bool(found & {"rest", "sole", "all kinds", "nobody else"})
    strong = bool(found & {"mark", "made up", "of which", "fronted", "sum before", "sum after", "all of them", "taken apart", "rounds"})
    cued = strong or bool(found & {"the body", "mark directly", "makes before", "the total", "tally", "body", "compound", "toll", "headline", "rest", "body of"})
    linked = cued or closed or bool(found & {"deed again", "with", "apposed", "comma", "opens", "takes up", "they are", "after directly", "after a mark", "counted", "of them"})
    listed = {"first", "apposed", "sum before", "closed by and", "only these"} <= found and "first of list" not in found
    shares = s.excess and {"first partitive", "within", "only these", "disjoint", "alike"} <= found and (s.r.i != s.r.k or len(s.r.parts) > 2) and not any(_DID_TOO.search(s.text, a.end, b.start) for a, b in pairwise(s.r.parts))
    firm = strong or closed or shares or bool(found & {"axis", "counted", "deed again", "fronted alike", "bracketed"}) or ("one frame" in found and len(s.r.parts) > 2)
    bare = s.r.whole.bare and not s.band and not s.r.whole.q.partitive and not HARMED.match(s.text, s.r.whole.q.span.end)
    apposed = "apposed" in found and not found & {"whole in list", "first of list"}
    wide = bool(found & {"off by 25%", "off by 50%", "far off"})
    said = bool(found & {"axis", "made up", "mark", "mark directly", "sum before"}) or apposed or {"rest", "fronted"} <= found
    # No part left out explains a list of more than its total: "30 restaurants, 29 of them in Leeds and nine in York".
    over = s.excess and {"first", "only these", "closed by and"} <= found and ({"of which", "disjoint"} <= found or ("one frame" in found and len(s.r.parts) > 2 and not _A_NAME.search(s.gap)))
    over |= s.excess and s.r.sort not in ("count", "percent") and "first of list" not in found and {"first", "comma", "only these", "closed by and", "disjoint"} <= found and not found & {"off by 50%", "far off"}  # "a 12-year term, eight years for fraud and six for theft"
    over |= s.excess and not found & {"off by 50%", "far off", "number between"} and {"by one", "only these", "closed by and", "disjoint", "alike"} <= found
    return names(
        shares_exceed=shares,
        wild_miss=bool(found & {"off by 50%", "far off"}) and not said and not found & {"rest", "sole"} and not ("off by 50%" in found and (over or {"only these", "by one", "closed by and", "disjoint"} <= found)), impossible_part="part above whole" in found and not said and not over,
        excess_and_open=s.excess and "open" in found, deficit_and_open=not s.excess and "open" in found and "told as the sum" not in found, closed=closed,
        unlinked=not linked, uncued=not cued and not closed, bare_and_uncued=bare and not cued, bare_but_cued=bare and cued,
        strong_and_off=strong and wide, weak_and_off=not firm and wide and not over,
        excess_and_overlap=s.excess and bool(found & {"overlap", "persons and others"}) and not closed and "told apart" not in found,
        apposed_same={"apposed", "alike"} <= found, apposed_other={"apposed", "unlike"} <= found,
        loose_part_of_another="part of another" in found and not found & {"mark", "made up", "of which", "of them", "takes up"} and not ({"comma", "only these"} <= found and ("one frame" in found or {"axis", "alike"} <= found)),  # "43 of the dead were men, nine women and 20 children" is a list
        deficit_and_overlap=not s.excess and bool(found & {"overlap", "persons and others"}) and not closed and "told apart" not in found, rest_across_and_wide="rest" in found and wide and s.r.i != s.r.k,
        sum_and_list=listed, only_these_across="only these" in found and s.r.i != s.r.k,
        rest_of_whole="rest" in found and bool(found & {"fronted", "within", "of which", "first partitive"}), rest_and_deficit="rest" in found and not s.excess,
    )  # fmt: skip


def cases(doc: Document) -> Iterator[Case[Reading]]:
    """Every number that may be a total, and each list that may be its parts."""
    return _cases(doc, readings(doc))


def _cases(doc: Document, every: Iterable[Reading]) -> Iterator[Case[Reading]]:
    for r in every:
        if not _no_sum(doc, r) and not (found := evidence(doc, r)) & FORBIDS:
            yield Case(r.whole.q.span, [(r, found)])


#: What a vehicle or a house holds is no total of those in it: "a 50-seat plane with 37 passengers and four crew".
_ROOM = frozenset("seat seater bed room berth bedroom place passenger capacity person".split())
#: One value of a thing and its next: "was $5,000 at first and went to $10,000".
_WENT_TO = regexp(r"[^.;]{0,40}\b(?:went|rose|climbed|grew|fell|dropped|was raised|was cut|was put up|was lowered|was increased|came down|went up|went down)(?: \w+)? to \Z")


def _no_sum(doc: Document, r: Reading) -> bool:
    """Whether a number is the size of what holds the parts, or two of them are one value before and after."""
    if r.whole.q.compound and (r.whole.q.noun or "").rstrip("s") in _ROOM and not doc.sentence_at(r.whole.q.span.start).contains(r.parts[0].q.span):
        return True
    return any(_WENT_TO.fullmatch(doc.text, a.q.span.end, b.q.span.start) for a, b in pairwise(r.parts) if a.q.span.end < b.q.span.start)


def unmade(doc: Document) -> Iterator[Wrong]:
    """Every total that a list does not make."""
    every = list(readings(doc))
    judged = [(scales("NL303").weigh(found), r) for case in _cases(doc, every) for r, found in case.readings]
    enough = scales("NL303").among(len({r.whole.q.span for _, r in judged})).enough  # of the readings of one total most are parts of others
    # What is itself of a longer list comes last: of "22 shops: fourteen in Ohio, six in Indiana and the other four in Kentucky" the fourteen.
    inner = {p.q.span for score, r in judged if score >= enough for p in r.parts}
    for score, r in sorted(judged, key=lambda x: (x[1].whole.q.span in inner, -x[0])):
        if score >= enough:
            # The same sum with more of its members told.
            r = max((x for x in every if x.whole is r.whole and x.total == r.total and {*r.parts} <= {*x.parts}), key=lambda x: len(x.parts))
            n = len(r.parts)
            # The rest of the list may be told in the next sentence: "The remaining £19,000 has been paid back".
            r = next((x for x in every if x.whole is r.whole and len(x.parts) == n + 1 and x.parts[:n] == r.parts and x.k > r.k and Site(doc, x).rest), r)
            yield wrong_sum(doc, r.whole.q, [p.q for p in r.parts], round(r.total - sum(p.value for p in r.parts)))
