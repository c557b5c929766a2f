"""What ties a list to a number as its total: words or grammar, without which no sum is weighed.

"The depot has 210 drivers, Colbeck 180 and Tarn 95": the numbers stand side by side, and nothing says that the first is made of the others. What
does: a mark or a word for parts between the two; a list without verb or subject of its own behind a comma; kinds that leave nobody out; numbers
that take their noun from the total; the rest of it; the deed of the total told again; a word for a sum, or the definite total of the same kin, after
a list.
"""

from __future__ import annotations

from collections.abc import Set

from newslint.checks.numbers.retold._kin import content, relation, says
from newslint.checks.numbers.totals._ledger import SEPARATOR
from newslint.checks.numbers.totals._members import nested, of_the, partitive_noun
from newslint.checks.numbers.totals._readings import Reading
from newslint.checks.numbers.totals._sides import one_axis
from newslint.checks.numbers.totals._site import Site
from newslint.checks.numbers.totals._words import SUM_BEFORE
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: Of the evidence what ties by itself: words between a total and a list that is all of it, and the list's own.
_ALL = frozenset(("made up", "mark", "body of", "they are", "taken apart", "rest", "fronted alike", "rounds"))
#: What ties a list that may be some of the total only, "of whom nine and six": it may leave some out, if nothing says that it does not.
_SOME = frozenset(("of which", "of them", "fronted"))
_CLOSED = frozenset(("rest", "sole", "nobody else", "all kinds", "axis", "counted"))
#: How much of a total a list behind a comma may leave out and still be read as all of it: "six left, three from Asia and one from Peru" is not.
_FEW = 0.15
#: From here on no sum is one digit off by chance.
_NO_CHANCE = 1000
#: The same of three or more, the last behind an "and", with no other number beside them.
_FEW_OF_THREE = 0.2
#: What makes a number that follows a list its total.
_SUMS = frozenset(("sum before", "sum after", "all of them", "toll", "told as the sum", "after a mark", "after directly", "after of", "the body"))
#: Nouns that no total has beside those of its parts.
_STRANGERS = frozenset(("unlike", "people and things", "people and places", "things of people", "same noun and others", "others among what is scored"))
#: How many a body has.
_BODIES = frozenset(("seat", "member", "place"))
#: "The committee's 21 members", "its nine members": all that it has.
_ITS = regexp(r"(?:['’]s?|\b[Ii]ts|\b[Tt]heir|\b[Tt]he)[ \n]$")
#: Behind a list that a comma ends, as it does an apposition.
_CLOSING = regexp(r"(?:,|[ \n][–—])[ \n][a-z]+[ \n]")
#: What may stand between a comma and a number of a list that has no verb or subject of its own.
_PLAIN = regexp(r"(?:(?:the|an?|all|some|about|just|only|another|other|remaining|with|[a-z]+s[ \n]of|comprising|including|its|his|her|their|and|[a-z]+ly)[ \n])*(?:(?:in|at|on|from|for|to|by|of)[ \n][^,;:]*)?")
#: A sentence that takes up those who were counted, or that there were so many.
_TAKES_UP = regexp(r"[“\"]?(?:(?:Out )?[Oo]f|Among|From|These|Those|There (?:were|are|was|will be|would be)|The (?:total|figure|number|sum|money|dead|victims|group))\b")
_DOING = regexp(r"[^;:.]*,[ \n](?:[a-z]+ly[ \n])?[a-z]+ing[ \n]")
_MADE_OF = regexp(r"\b(?:consist(?:s|ed|ing)? of|made up of|compris(?:es|ed|ing)|includ(?:es|ed|ing))[ \n](?:the[ \n]|about[ \n]|some[ \n])?\Z")
_DIVIDED = regexp(r"\s?(?:[,:(]|[–—-]{1,2})\s?")
#: Behind a number and a mark stands the first of its parts.
_FIRST_ITEM = regexp(rf"\b(?:\d[\d,.]*|{'|'.join(w for w, v in CARDINALS.items() if v > 2)})\b[^.;:]{{3,90}}?(?::|[ \n][—–-])[ \n](?:the[ \n]|about[ \n]|some[ \n])?\Z")
#: "Labour took 418 of the 659 seats, and the Conservatives of John Major 165": there may be more who have some.
_OWNER = regexp(r"\b[A-Z][\w’'-]+(?:[ \n](?:had|have|won|took|got|with))?[ \n]\Z")
#: "Took seven wickets between them, Latif claiming four and Qureshi four".
_ALTOGETHER = regexp(r"[^,;:.]{0,30}?\b(?:between them|between the two|in all|in total|altogether|all told|combined)\b")
#: Between a list and what it fills or explains.
_FILL = regexp(r"\b(?:fill(?:s|ed|ing)?|account(?:s|ed|ing)? for|shar(?:e|es|ed|ing)|mak(?:e|es|ing) up)\b[^,;:]*$")
EACH = regexp(r"[ \n](?:\w+[ \n])?(?:each|apiece)\b")
#: "Treated 140 injured": as good as a noun.
HARMED = regexp(r"[ \n](?:dead|injured|wounded|missing|homeless|hurt)(?=[,.;:]|[ \n](?:in|on|at|and|by|from|people)\b)")
#: "The force will number 5,000, with ...".
_NUMBERS = regexp(r"\b(?:number|total)(?:s|l?ed|l?ing)?[ \n]$")
#: "Hired 340 people; it took on 120 in January".
_GOES_ON = regexp(r";[ \n](?:(?:it|he|she|they|there)[ \n](?:[a-z]+[ \n]){1,3})?$")
#: "The squad of 30 has 14 forwards".
_HAS = regexp(r"[ \n](?:has|have|had|will have|includes?|included|comprises?|comprised)[ \n]")
#: "An order for 60 jets covers 35", "put on 96 runs, with Mendis making 51 of them and Silva 55".
_COVERS = regexp(r"[ \n](?:covers?|covered|covering|comprises?|comprised|is for|was for)[ \n](?:the[ \n])?$")
_WITH_THEM = regexp(r",[ \n]with[ \n](?:[A-Z][\w’'-]+[ \n]){1,3}[a-z]+ing[ \n]$")
#: Before the last of two: a comma closes what was told of the first.
_AND_BACK = regexp(r",[ \n](?:and|while|but)[ \n]")
_MARKS, _JOINS = regexp(r"[,;:(–—]"), regexp(r"[,;]|\b(?:and|but|while)\b")
#: A sum that opens its sentence as what is divided: "The $50 million package has ...".
_SUBJECT = regexp(r"(?:The|This|That|Its|Their|His|Her)[ \n]")
_LOWER = regexp(r"(?<![\w’'-])[a-z][a-z-]+")


def tie(s: Site, found: Set[str]) -> bool:
    """Whether anything ties a list to a number. `found`: the evidence of the reading, by name."""
    r = s.r
    divided = s.together and s.first and _DIVIDED.fullmatch(s.gap) and (r.parts[0].bare or s.gap.rstrip() != ",")
    if not divided and _MADE_OF.search(s.text, s.home.start, r.whole.start) and (s.together or any(q.kind == r.whole.q.kind for q in s.doc.numbers_in(Span(r.whole.end, s.home.end)))):
        # But "consisted of 24 trucks, 16 carrying food", "comprises 640 works: 400 paintings": what follows a mark, or has no noun of its own.
        return False  # "the crew consists of nine Norwegians, three Germans and two Chileans. Five are women"
    if s.together and s.first and _FIRST_ITEM.search(s.text, s.home.start, r.whole.start):
        return False  # "up to 62 people took part: 30 police officers, 20 firefighters and 12 volunteers"
    if s.together and s.first and _RIVALS.search(s.gap):
        return False  # "spent 640,000 pounds, ahead of its rivals"
    if _mates(s) or EACH.match(s.text, r.whole.q.span.end) or (s.together and nested(s.text, r.parts[0]) and not s.rest and _goes_back(s) and not _WITH_THEM.search(s.gap)):
        return False
    kin, closed = not found & _STRANGERS, s.excess or bool(found & _CLOSED)
    near = s.together or "number between" not in found
    named = s.together and all(_OWNER.search(s.text, a, p.start) for a, p in zip([r.whole.end, *(p.end for p in r.parts)], r.parts) if p is not r.parts[0])
    over = r.total > r.whole.value
    if over and near and kin and len(r.parts) > 1 and _one_noun(r):
        return True  # "faced 14 counts. The jury found him guilty on 11 counts and acquitted him on five counts"
    if over and s.together and s.first and _DOING.match(s.gap) and (r.sort != "count" or all(p.bare for p in r.parts[1:])):
        return True  # "made 38 saves, stopping 14 shots in the first period, 13 in the second and 14 in the third"
    few = _FEW_OF_THREE if len(r.parts) > 2 and {"closed by and", "only these"} <= found else _FEW
    if {"slip", "closed by and", "only these", "disjoint"} <= found and len(r.parts) > 2 and r.whole.value >= _NO_CHANCE and not (s.together and s.first and "first of list" in found):
        return True
    full = closed or ((not named or r.total > r.whole.value) and r.whole.value - r.total <= max(1, few * r.whole.value)) or ({"apposed", "closed by and", "only these", "none bare"} <= found and _who_they_are(s))
    if found & _ALL or ("apposed" in found and full) or (found & _SOME and (closed or r.total > r.whole.value) and not ("across" in found and "across opens" not in found)) or ("axis" in found and _of_a_kind(s, found, kin) and near and (s.first or (s.together and not _JOINS.search(s.gap)))) or ("counted" in found and kin and near and (not s.together or "sum after" in found)):
        return True
    if s.together and s.first:
        if over and r.whole.q.kind == "money" and {"bracketed", "closed by and", "only these"} <= found and _SPENT_ON.fullmatch(s.gap):
            return True
        if over and (_COVERS.search(s.gap) or _WITH_THEM.search(s.gap)):
            return True
        if s.band and _HAS.fullmatch(s.gap):
            return True
        if SUM_BEFORE.search(s.before) or _ALTOGETHER.match(s.behind):
            return True
        noun = not r.whole.bare or r.whole.q.partitive or _NUMBERS.search(s.before) or HARMED.match(s.text, r.whole.q.span.end)
        return bool(
            (found & {"comma", "with"} and full and noun and _verbless(s)) or "copula" in found or (r.whole.q.kind == "money" and len(r.parts) > 2 and _SUBJECT.fullmatch(s.text, s.home.start, r.whole.start)) or (r.whole.q.compound and (kin or r.whole.noun in _BODIES)) or (kin and (closed or (over and len(r.parts) > 2)) and _elided(s) and _GOES_ON.search(s.gap))
        )
    if s.together and r.whole.start < r.end:
        open_ended = len(r.parts) == 2 and r.total < r.whole.value and not closed and _OWNER.search(s.text, r.parts[0].end, r.parts[1].start)
        return (of_the(s.text, r.parts[0], r.whole) and not open_ended) or (kin and r.whole.q.compound)
    if over and not s.together and {"by one", "closed by and", "only these", "disjoint"} <= found and _dealt_out(s):
        return True
    if "listed in headline" in found:
        return kin and (closed or over or r.whole.value - r.total <= 1)
    if r.j >= r.k:
        definite = found & {"the total", "compound", "tally", "makes before"}
        return bool(found & _SUMS or SUM_BEFORE.search(s.before) or (definite and (kin or "sole" in found)) or (s.together and _FILL.search(s.gap)))
    if "headline" in found:
        return kin or (over and "axis" in found)
    return kin and not (r.whole.bare and not r.whole.q.partitive) and bool(
        found & {"nobody else", "sole"}
        or _deed_again(s)
        or (r.whole.q.compound and r.whole.noun in {p.noun for p in r.parts})
        or (closed and (near or "alike" in found) and _TAKES_UP.match(s.gap))
        or (closed and _of_the_noun(s))
        or (r.total > r.whole.value and len(r.parts) > 1 and r.parts[0].q.partitive and not r.parts[0].noun)  # "nine of the dead came from Sogamoso and five from Tunja", of 13
        or (closed and near and "by one" in found and _elided(s) and (not r.parts[0].q.partitive or nested(s.text, r.parts[0]) or _of_the_noun(s)))
    )


#: A sum that is there to be divided: "a $6.4 million bond", "a budget of $6.4 million"; and who has what of it.
_POT = r"(?:bonds?|budget|fund|grants?|package|levy|prize|estate|purse|pot|kitty|donation|gift|loan|aid|bequest|legacy|settlement|award|subsid(?:y|ies)|endowment|jackpot|dowry|referendum|appropriation|bond issue)"
_A_POT, _POT_OF = regexp(rf"[ \n](?:[a-z-]+[ \n]){{0,2}}?{_POT}\b"), regexp(rf"\b{_POT}(?:[ \n][a-z]+)?[ \n](?:of|worth)[ \n]$")
_GETS = regexp(r"[^;:.\d]{0,60}\b(?:gets?|got|getting|receives?|received|take[sn]?|took|given|allotted|allocated|goes to|go to|went to)(?:[ \n](?:about|some|another|just))?[ \n]$")


def _dealt_out(s: Site) -> bool:
    """Whether the next sentence tells who gets what of a sum that is there to be divided: "a $6.4 million bond. Roads would get $3.1 million, parks ..."."""
    r = s.r
    if r.whole.q.kind != "money" or r.i != r.k or r.i != r.j + 1 or len(r.parts) < 3:
        return False
    return bool((_A_POT.match(s.text, r.whole.q.span.end) or _POT_OF.search(s.before)) and _GETS.fullmatch(s.gap) and not _ALSO.search(s.gap))


#: "A $6.4 million bond would pay for roads ($3.1 million), parks (...)".
_SPENT_ON = regexp(r"[^;:.,]{0,40}[ \n](?:on|for|to|among|between|into)[ \n](?:(?!and\b)[\w’'-]+[ \n]){1,4}\([a-z]{0,3}")
_RIVALS = regexp(r"\b(?:ahead of|followed by|its rivals|his rivals|her rivals)\b")
_ALSO = regexp(r"\b(?:also|separately|another|already|last|each|every|year|years|[Ii]n (?:19|20)\d\d)\b")


def _one_noun(r: Reading) -> bool:
    """Whether a list counts or measures in the very words of its total, each time."""
    if r.sort != "count":
        return r.whole.q.unit is not None and all(p.q.unit == r.whole.q.unit for p in r.parts)
    return r.whole.noun is not None and all(p.noun == r.whole.noun for p in r.parts)


def _of_a_kind(s: Site, found: Set[str], kin: bool) -> bool:
    """Whether kinds that exclude one another are those of what was counted: of a total in another sentence, by its own noun or of people."""
    if s.together:
        return kin or (s.all_kinds and "none bare" in found)
    return kin and bool(found & {"alike", "by one", "people of anything", "people of a number"})


def _of_the_noun(s: Site) -> bool:
    """Whether a list opens with some of those who were counted: "80 musicians ... 52 of the players"."""
    return s.r.parts[0].q.partitive and relation(s.r.whole.noun or "", partitive_noun(s.text, s.r.parts[0]) or "") != ""


def _mates(s: Site) -> bool:
    """Whether the number is told of one kind as some part of its opposite: "14 gold medals, 11 silver and nine bronze"."""
    before = " ".join(s.before.split()[-2:]) if s.first else ""
    return not s.all_kinds and any(one_axis(["", bit], [s.r.whole.q, part], [before, head]) for bit, part, head in zip(s.bits, s.parts, s.heads))


def _who_they_are(s: Site) -> bool:
    """Whether a list between two commas tells who those of a body are: "the committee's 21 members, three doctors, seven lawyers and four nurses, meet"."""
    return s.together and s.first and bool(_ITS.search(s.before)) and s.r.whole.noun in _BODIES and _CLOSING.match(s.text, s.r.end) is not None


def _elided(s: Site) -> bool:
    """Whether no number of a list has a noun of its own."""
    return all(p.bare for p in s.r.parts)


def _verbless(s: Site, first: int = 0) -> bool:
    """Whether no number of a list, from the `first` on, has a subject or verb before it: "18 of bronze and 14 of iron", not "Colbeck 180 and Tarn 95"."""
    ends = [s.r.whole.end, *(p.end for p in s.r.parts)]
    marks = {found[-1] for a, p in zip(ends, s.r.parts) if (found := _MARKS.findall(s.text[a : p.start]))}
    return not {",", ";"} <= marks and all(_PLAIN.fullmatch(_own(s.text[a : p.start])) for a, p in [*zip(ends, s.r.parts)][first:])


def _goes_back(s: Site) -> bool:
    """Whether a list that tells of some of a number goes back to those beside it: "nine goals, three of them penalties, and Camara seven"."""
    last = s.text[s.r.parts[-2].end : s.r.parts[-1].start] if len(s.r.parts) > 1 else ""
    return (len(s.r.parts) == 2 and _AND_BACK.search(last) is not None) or not _verbless(s, 1)


def _own(between: str) -> str:
    """The words before a number since the last mark or conjunction."""
    cuts = [m.end() for m in SEPARATOR.finditer(between)]
    return between[cuts[-1] :].lstrip() if cuts else between.lstrip()


def _deed_again(s: Site) -> bool:
    """Whether a list tells the deed of its total, in the same word or another: "17 arrests ... they arrested nine", "14 were killed ... nine died"."""
    nouns = frozenset(x for p in s.r.parts if p.noun for x in says(p.noun))
    first = content(" ".join([*_LOWER.findall(s.before)[-5:], s.r.whole.noun or "", *_LOWER.findall(s.behind)[:3]]))
    again = content(" ".join([*_LOWER.findall(s.gap)[-5:], *_LOWER.findall(s.text[s.r.start : s.own.end])]))
    return any(x & y - nouns for x in first for y in again)
