"""What speaks for and against a number's being the total of a list that does not make it.

No single phrase decides. A mark between the two, a word for a sum or a rest, members that exclude one another, a near miss speak for it;
words that leave the list open, traits that one may share, a mean or a change, other nouns speak against. The weights were fitted to passages
of both kinds (wrong ones, right ones, real news) and are rounded; a list is held against a number where they sum to `ENOUGH`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.numbers.totals._doubts import ANY_SORT, DEED, doubts
from newslint.checks.numbers.totals._members import COMPARED, nested, of_the
from newslint.checks.numbers.totals._parts import GENERAL
from newslint.checks.numbers.totals._readings import Reading, readings, slip
from newslint.checks.numbers.totals._sides import PERSONAL, disjoint, overlap, persons_and_others, side
from newslint.checks.numbers.totals._site import Site, names
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.checks.numbers.totals._words import MAKES_BEFORE, SOLE, SUM_AFTER, SUM_BEFORE, changed, in_list, new_clause
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

WEIGHTS: dict[str, int] = {
    "apposed same": 33, "whole opens": 27, "after a mark": 25, "closed by and": 25, "closed": 23, "all of them": 22, "compound": 22, "mark": 21,
    "by one": 19, "copula": 19, "off by 5%": 19, "opens": 19, "made up": 18, "overlap and closed": 18, "persons beside others": 18, "slip": 18,
    "bare after first": 16, "rest of whole": 16, "after directly": 15, "first": 15, "off by 12%": 15, "shut off": 15, "no nouns": 14,
    "frames differ": 13, "only these and rest": 13, "the total": 13, "across opens": 12, "places": 12, "states": 12, "none bare": 11, "sole": 11,
    "disjoint": 10, "of them": 10, "one noun of a number": 10, "only these": 10, "comma": 8, "whole on axis": 8, "fates": 7, "nobody else": 7,
    "body": 6, "mark directly": 6, "mixed sides": 6, "moved by": 6, "off by one": 6, "people of a number": 6, "people of anything": 6,
    "strong and off": 6, "sum before": 6, "takes up": 6, "perhaps one more": 5, "with": 5, "first of list": 4, "headline": 4, "more after other": 4,
    "no frame": 4, "nouns of a number": 4, "after": 3, "later": 3, "sort measure": 3, "three members": 3, "toll": 3, "all kinds": 2, "named": 2,
    "one unit": 2, "person without number": 2, "sum after": 2, "things of things": 2, "uncued": 2, "whole opens late": 2, "across name": 1,
    "both may be": 1, "given": 1, "includes": 1, "includes and excess": 1, "large": 1, "made by others": 1, "mixed of its own": 1, "more before": 1,
    "all bare": -1, "implied": -1, "people of people": -1, "tally": -1, "deficit": -2, "filled": -2, "people of things": -2, "semicolon": -2,
    "after far": -3, "by two": -3, "more after deed": -3, "apposed other": -4, "four members": -4, "sort count": -4, "whole in list": -4,
    "across many": -5, "axis": -5, "fronted": -5, "number between": -5, "rest": -5, "shared": -5, "things of a general noun": -5,
    "things of anything": -5, "apposed": -6, "deficit not closed": -6, "first partitive": -6, "makes before": -6, "small": -6, "deed of its own": -8,
    "of so many": -8, "same noun": -8, "whole includes": -8, "excess": -9, "long joins": -9, "noun again": -9, "off by 25%": -9, "others beside": -9,
    "unlinked": -9, "across": -10, "sort money": -10, "two members": -10, "unit left out": -10, "after of": -11, "by four or more": -11,
    "deficit and closed": -11, "no and": -11, "part above whole": -11, "of which": -12, "others between": -12, "another paragraph": -13,
    "later by two": -14, "deficit of two": -15, "last of them": -15, "other times": -15, "after plain": -16, "earlier": -16, "excess and open": -16,
    "mixed piece": -16, "open": -16, "within": -16, "far behind": -17, "overlap": -17, "one number": -18, "loose": -20, "off by 50%": -20,
    "persons and others": -20, "by three": -21, "far off": -22, "one more": -22, "rest and deficit": -24, "weak and off": -24, "no and across": -25,
    "only these across": -25, "people and things": -25, "later plain": -26, "clause between": -27, "after a stop": -28, "bare but cued": -28,
    "more before other": -30, "part of another": -34, "bare and uncued": -44,
}  # fmt: skip
ENOUGH = 17
#: What no number of other signs outweighs.
FORBIDS = frozenset(
    ("wild miss", "mixed list", "makes another", "summand", "then", "shared next", "other time", "elsewhere", "other harm", "alive of dead", "each", "changing", "compared", "for runs", "one side",
     "a thing", "mean", "no whole", "whole compared", "whole changed", "people in places", "rest told", "miss told", "deficit and open", "same noun and others", "first more", "new clause", "more after", "impossible part", "one more later",
     "excess and overlap", "others among what is scored", "people after things", "first of a bare list", "first of the places", "first of the measures", "single", "half beside", "rounding told", "nested inside", "part for each", "hyphenated part", "ranked", "whole of these", "unit left out and unlinked", "of them and another", "made by fewer")
)  # fmt: skip


def evidence(doc: Document, r: Reading) -> set[str]:
    """What a reading has of everything that is weighed, by name."""
    s = Site(doc, r)
    found = {*_numbers(s), *(_beside(s) if s.together else _apart(s)), *_total(s), *_list(s), *_kinds(s), *_nouns(s), *doubts(s)}
    found |= _both(s, found)
    return found


def weight(doc: Document, r: Reading) -> int:
    """How much speaks for it."""
    found = evidence(doc, r)
    return 0 if found & FORBIDS else sum(WEIGHTS.get(name, 0) for name in found)


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
        *names(
            slip=slip(r.total, r.whole.value),
            small=r.whole.value <= 5, large=r.whole.value > 30,
            deficit_of_two=n == 2 and not s.excess and not s.rest,
            part_above_whole=max(p.value for p in r.parts) >= r.whole.value,
            implied=r.ones, perhaps_one_more=r.perhaps and not s.person, person_without_number=r.perhaps and s.person, one_number=len(r.parts) == 1,
            makes_another=r.makes is not None, summand=r.summand,
        ),
        *([f"mixed {r.mixed}"] if r.mixed and r.makes is None else []), *([f"made {r.made}"] if r.made else []), "others between" if r.between else "others beside" if r.others else "only these",
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
        return {"after", *names(
            made_up=made, after_a_mark=re.search(r"[:–—(]\s?[^,;:.]{0,40}$", gap), after_a_stop=";" in gap, after_directly=re.fullmatch(r",[ \n](?:an?|the)[ \n](?:[a-z]+[ \n]){0,3}", gap) or re.fullmatch(r",? (?:for|or) ", gap),
            after_of=of_the(s.text, r.parts[-1], r.whole), after_far=len(gap) > 60, toll=_TOLL.search(s.before),
            after_plain=not (SUM_BEFORE.search(s.before) or MAKES_BEFORE.search(s.before) or SUM_AFTER.match(s.behind) or _ALL.search(s.before) or _THE.search(s.before) or r.whole.q.compound or made),
        )}  # fmt: skip
    if not s.first:
        return {"within"}
    direct = gap.strip() == ","
    joints = {
        "includes": _INCLUDES.search(gap), "made up": made, "mark": _MARK.fullmatch(gap), "of which": _OF_WHICH.search(gap) or nested(s.text, r.parts[0]),
        "fronted": _FRONTED.search(s.text[max(s.home.start, r.whole.start - 30) : r.whole.q.span.start]), "copula": _COPULA.fullmatch(gap) and _DEFINITE.search(s.before),
        "body of": r.whole.q.compound and _BODY_OF.fullmatch(gap), "apposed": direct, "with": _WITH.search(gap), "semicolon": ";" in gap, "comma": _COMMA.fullmatch(gap),
    }  # fmt: skip
    kind = next((name for name, holds in joints.items() if holds), "loose")
    shut = direct and _SUBJECT.fullmatch(s.text, s.home.start, r.whole.start) and _SHUT.match(s.text, r.end, s.own.end)
    return {kind, "first", *names(
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
        return {"later", *names(
            later_by_two=r.j > r.k + 1, whole_opens=not s.text[s.home.start : r.whole.q.span.start].strip(" “\"") , whole_opens_late=_THE.fullmatch(s.text[s.home.start : r.whole.q.span.start]),
            later_plain=not (SUM_BEFORE.search(s.before) or MAKES_BEFORE.search(s.before) or SUM_AFTER.match(s.behind) or _ALL.search(s.before) or _THE.search(s.before) or _TOLL.search(s.before) or _TALLY.search(s.before)),
            made_up=_MADE.search(s.text[s.own.start : r.start][-80:]),
        )}  # fmt: skip
    noun = r.whole.noun or ""
    return {"earlier", ("by one", "by two", "by three", "by four or more")[min(r.i - r.j, 4) - 1], *names(
        headline=headline, takes_up=_TAKES_UP.match(opening.lstrip("“\"")), opens=not opening.strip(" “\""), they_are=_THEY_ARE.fullmatch(opening), noun_again=len(noun) > 4 and noun[:5] in opening.lower(),
        of_them=nested(s.text, r.parts[0]), made_up=_MADE.search(opening[-80:]), far_behind=len(opening) > 60, number_between=any(q.kind == "cardinal" and q.low != len(r.parts) for q in s.doc.numbers_in(Span(r.whole.end, s.own.start))),
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
    return names(
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
#: A sentence about somebody else.
_SUBJECT_NAMED = regexp(r"(?!(?:The|In|At|On|By|Of|For|From|And|But|A|An|All|Another|Other|Others|They|There|These|Its|His|Her|Their|It|He|She|That|This|With|After|As|Under|[A-Z][a-z]*(?:-[a-z]+)? (?:of|more|were|are|was|had|have|has|went|others)|[A-Z][a-z]*ly|Mr|Mrs)\b)[A-Z][a-z]+(?:[ \n][A-Z][a-z]+)*(?:,|’s|'s|[ \n][a-z]+)")
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
    starts = {t.start for t in s.doc.sentences[r.i + 1 : r.k + 1]}
    across = [any(not text[a : p.start].strip(" “\"") for p in r.parts if p.start >= a) for a in starts]
    deed = after is not None and DEED.search(text[r.end : after.start]) and not any(DEED.search(j) for j in joins)
    return names(
        all_bare=all(bare), bare_after_first=not bare[0] and len(bare) > 1 and all(bare[1:]), none_bare=not any(bare),
        closed_by_and=closed, no_and=not closed and r.i == r.k, no_and_across=not closed and r.i != r.k, filled=_FILLS.match(s.bits[-1]),
        one_frame=len(frames) > 1 and len(set(frames)) == 1 and frames[0], frames_differ=len(set(frames) - {""}) > 1, no_frame=not any(frames),
        named=len(s.heads) > 1 and all(_NAMED.search(h) for h in s.heads), counted=counted,
        more_before=before and (before.bare or before.noun in nouns), more_before_other=before and not before.bare and before.noun not in nouns,
        more_after=after and not deed and (after.bare or after.noun in nouns), more_after_other=after and not deed and not after.bare and after.noun not in nouns, more_after_deed=deed,
        across=r.i != r.k and not s.rest, across_opens=across and all(across), across_name=any(_SUBJECT_NAMED.match(text, s.doc.sentences[t].start) for t in range(r.i + 1, r.k + 1)), across_many=r.k - r.i > 1,
        rest=s.rest, sole=SOLE.search(text, *s.own), nobody_else=_NOBODY.match(s.next) or _NOBODY.match(s.next.lstrip("“\"")),
        long_joins=any(len(j) > 90 for j in joins), new_clause=len(r.parts) == 2 and not s.rest and nested(text, r.parts[0]) and new_clause(text, s.parts), first_partitive=r.parts[0].q.partitive,
        last_of_them=any(nested(text, p) for p in r.parts[1:]) and not nested(text, r.parts[0]), first_more=r.parts[0].q.more and not r.parts[0].q.definite,
        given=any(p.q.definite for p in r.parts[:-1]),
    )  # fmt: skip


# By what it divides -----------------------------------------------------------------------------------------------------


def _kinds(s: Site) -> set[str]:
    bits, parts = s.bits, s.parts
    sides = {side(b, p) for b, p in zip(bits, parts)} - {""}
    return names(
        axis=s.axis, all_kinds=s.all_kinds, overlap=s.r.sort == "count" and overlap(bits, parts), persons_and_others=any(p.bare for p in s.r.parts) and persons_and_others(bits, parts), persons_beside_others=all(not p.bare for p in s.r.parts) and persons_and_others(bits, parts), disjoint=disjoint(bits, parts),
        places=sides == {"place"}, fates=sides == {"fate"}, states="state" in sides, mixed_sides=len(sides) > 2,
    )  # fmt: skip


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
        return {"people of people" if human(own) or own == "person" else "people of anything" if own in ANY_SORT or own in GENERAL else "people of things"}
    return {"things of anything" if own in ANY_SORT else "things of a general noun" if own in GENERAL else "things of things" if not human(own) else "things of people"}


# Together ---------------------------------------------------------------------------------------------------------------


def _both(s: Site, found: set[str]) -> set[str]:
    """What weighs more or less beside something else."""
    closed = bool(found & {"rest", "sole", "all kinds", "nobody else"})
    strong = bool(found & {"mark", "made up", "of which", "fronted", "sum before", "sum after", "all of them"})
    cued = strong or bool(found & {"mark directly", "makes before", "the total", "tally", "body", "compound", "toll", "headline", "rest", "body of"})
    linked = cued or closed or bool(found & {"with", "apposed", "comma", "opens", "takes up", "they are", "after directly", "after a mark", "counted", "of them"})
    firm = strong or closed or "axis" in found or ("one frame" in found and len(s.r.parts) > 2)
    bare = s.r.whole.bare and not s.r.whole.q.partitive
    apposed = "apposed" in found and not found & {"whole in list", "first of list"}
    r_across = s.r.i != s.r.k
    return names(
        wild_miss=bool(found & {"off by 50%", "far off"}) and not found & {"axis", "made up", "mark", "mark directly", "sum before", "rest", "sole"} and not apposed, impossible_part="part above whole" in found and not found & {"axis", "made up", "mark", "mark directly", "sum before"} and not apposed,
        one_more_later="one more" in found and "later" in found, excess_and_open=s.excess and "open" in found, deficit_and_open=not s.excess and "open" in found,
        closed=closed, deficit_and_closed=not s.excess and closed, deficit_not_closed=not s.excess and not closed and "axis" not in found and "mark" not in found and "made up" not in found,
        unlinked=not linked, uncued=not cued and not closed, bare_and_uncued=bare and not cued, bare_but_cued=bare and cued, first_of_a_bare_list="first of list" in found and bare, people_after_things="people of things" in found and "after plain" in found,
        strong_and_off=strong and bool(found & {"off by 25%", "off by 50%", "far off"}), weak_and_off=not firm and bool(found & {"off by 25%", "off by 50%", "far off"}),
        excess_and_overlap=s.excess and "overlap" in found and not closed, overlap_and_closed="overlap" in found and closed,
        apposed_same="apposed" in found and bool(found & {"same noun", "people of people", "no nouns"}), apposed_other="apposed" in found and bool(found & {"things of things", "nouns of a number", "people of things"}),
        only_these_and_rest="only these" in found and "rest" in found, only_these_across="only these" in found and r_across,
        unit_left_out_and_unlinked="unit left out" in found and not linked, of_them_and_another="across name" in found and bool(found & {"of which", "first partitive"}),
        rest_of_whole="rest" in found and bool(found & {"fronted", "within", "of which", "first partitive"}), rest_and_deficit="rest" in found and not s.excess,
        part_above_and_of_them="part above whole" in found and bool(found & {"first partitive", "of them", "of which", "fronted"}),
        includes_and_excess="includes" in found and s.excess,
    )  # fmt: skip


def cases(doc: Document) -> Iterator[tuple[Span, list[set[str]]]]:
    """Every number that may be a total, with the evidence of each list that may be its parts: what the weights are fitted to."""
    told: dict[Span, list[set[str]]] = {}
    for r in readings(doc):
        if not (found := evidence(doc, r)) & FORBIDS:
            told.setdefault(r.whole.q.span, []).append(found)
    yield from told.items()


def unmade(doc: Document) -> Iterator[Wrong]:
    """Every total that a list does not make."""
    judged = [(weight(doc, r), r) for r in readings(doc)]
    for score, r in sorted(judged, key=lambda x: -x[0]):
        if score >= ENOUGH:
            # The same sum with more of its members told.
            r = max((x for _, x in judged if x.whole is r.whole and x.total == r.total and {*r.parts} <= {*x.parts}), key=lambda x: len(x.parts))
            n = len(r.parts)
            # The rest of the list may be told in the next sentence: "The remaining £19,000 has been paid back".
            r = next((x for _, x in judged if x.whole is r.whole and len(x.parts) == n + 1 and x.parts[:n] == r.parts and x.k > r.k and Site(doc, x).rest), r)
            yield wrong_sum(doc, r.whole.q, [p.q for p in r.parts], round(r.total - sum(p.value for p in r.parts)))
