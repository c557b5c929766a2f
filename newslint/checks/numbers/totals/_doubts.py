"""What speaks against a list's being all of a total: other times and places, changes, those who may be counted twice, a rest told in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise, product

from newslint.checks import _data
from newslint.checks.numbers.totals._items import first_item, first_part, net_result, ways_differ
from newslint.checks.numbers.totals._members import COMPARED, Member, members_in, nested, of_sort, of_the
from newslint.checks.numbers.totals._parts import GENERAL
from newslint.checks.numbers.totals._sides import PERSONAL, TIMES
from newslint.checks.numbers.totals._site import Site, names
from newslint.checks.numbers.totals._words import SOLE, SUM_BEFORE, changing
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: Words for any of the sorts that a list then names: "69 people on the bus, 15 pupils and 58 teachers".
ANY_SORT = frozenset(
    "person animal member victim casualty individual employee worker passenger survivor prisoner hostage vehicle vessel weapon item object piece child craft structure building".split()
)
_OPEN = regexp(
    r"\b(?:includ\w+|such as|among|several|others\b(?! (?:were|was))|some(?! (?:point|time|day))|many|most(?! of it\b)|at least|about(?=[ \n](?:[$£€\d]|half\b|an?[ \n]|the[ \n]same\b))|more than|nearly|so far|mainly|mostly|unknown|unidentified|dozens|a few|a handful|plus|chiefly|largest|biggest|main)\b|(?-i:\b(?:besides|apart from|aside from|not counting|in addition to)\b)",
    re.IGNORECASE,
)
_AMONG = regexp(r"\b[Aa]mong[ \n](?:the|its|his|her|their|those|these)[ \n](?:[a-z]+[ \n])?$")
_THEN = regexp(
    r"\b(?:averag\w*|revis\w*|initially|originally|previously|formerly|earlier|rather than|instead of|overlap\w*|each other|either|some of (?:them|whom)|at least one|as well as|compared|up from|down from|concurrent\w*|at the same time|excluding|not counting|rounded|rounding|duplicat\w+|several of|both(?! of| the| sides| houses| chambers| [a-z]+s )|also|too|as many as|(?:more|fewer|less|higher|lower|greater|larger) than|per cent|percent|together with|along with|offset|minus|deduct\w*)\b",
    re.IGNORECASE,
)
_PERCENT = regexp(r"\b(?:per cent|percent)\b")
_ELSEWHERE = regexp(r"(?:(?:In|At|On|Near) (?:a|an|the) (?:second|third|other|different|neighbou?ring|nearby|adjacent|separate)\b|Elsewhere\b|In another\b)")
#: A sentence of another time than the list's: "Last year it spent $85 million in all".
ANOTHER_TIME = regexp(r"(?:Last (?:year|month|week|season|time|spring|summer|autumn|winter)|A (?:year|month|week|decade) (?:ago|earlier|before)|The (?:year|month|week|season) before|(?:In|By) (?:(?:late |early )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d))\b")
#: "But a total of $85 million was needed".
_BUT = regexp(r",?[ \n](?:but|although|though|whereas|yet)[ \n]")
#: Parts of some of the time, after which there is more: "six on the first day and four on the second", "12 next year, with more to follow".
_SOME_TIME = regexp(r"[^,;.]{0,40}?\b(?:(?:on|in|during) (?:the|its|one|his|her) (?:first|second|third|next|opening|other|week|day|month)(?! half)\b|(?:this|next|last) (?:year|month|week|season)\b)|[^.;]{0,60}\bmore (?:to|will) (?:follow|come)\b")
_PLAYED = frozenset(("game", "match", "fixture", "bout", "race", "test"))
_WON, _DRAWN = regexp(r"\b(?:won|lost|wins?|losses|winning|losing)\b"), regexp(r"\b(?:dr[ae]wn?|tied?|draws?|drawing|tying|level)\b")
#: "The 31-member delegation met nine nurses and 20 doctors".
_MET = regexp(r"\b(?:met|visited|saw|toured|inspected|interviewed|questioned|heard|beat|(?:spoke|talked) (?:to|with)|trained|taught|treated|rescued)[ \n]$")
_OTHER_HARM = regexp(r"\band (?:[a-z]+ly )?(?:wounded|wounding|injured|injuring|hurt|hurting|damaged|damaging|displaced|displacing|arrested|detained|rescued|trapped)\b")
_DEAD = regexp(r"\b(?:dead|died|kill(?:s|ed|ing)|deaths?)\b")
_ALIVE = regexp(r"\b(?:alive|missing|rescued|survived|unhurt|escaped|saved|injured|wounded|hurt|treated)\b")
_OTHER_VALUE = regexp(r"(?:[,;][ \n]from|\bto[ \n][^ \n,;]+[ \n]from|\b(?:up|down|compared)[ \n](?:from|with|to)|\b(?:than|against|versus|instead of|by))[ \n]$")
_OF_N = regexp(r"[ \n]of[ \n](?:the|its|their)[ \n](?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)")
_EACH = regexp(r"[ \n](?:\w+[ \n])?(?:each|apiece)\b")
_COUNT = rf"(?:\d+(?:[,.]\d+)*|{'|'.join(CARDINALS)})"
_OTHERS = regexp(
    rf"(?:Others|An?other(?! {_COUNT}\b)|The (?:others|rest|remaining|remainder)|(?:One(?! of\b)|One of the|The (?:other|last|final|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|A (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?:[ \n](?P<noun>[a-z]+))?)\b"
)
_THING = regexp(r"[ \n](?:in|of|at|on|for|to|by|[a-z]+s)\b")
_FOR_REST = regexp(r"[ \n](?:(?:was|were|is|are|went|goes|going|to|for|on|in|from|by|of)[ \n]){1,2}")
_SOON = 60
#: "Opened nine and shut four, leaving it with 193", "now has six".
LEAVING = regexp(r"\b(?:leav(?:es|ing)|left|down to|now (?:has|have))(?:[ \n][\w’'-]+){0,3}[ \n]$")
_AT_ONCE = regexp(r"\b(?:at the same time|concurrent\w*)\b")
#: "The figures do not add up because of rounding".
_ROUNDED = regexp(r"\bround(?:ed|ing)\b|\b(?:do|does|did|may|might|need|will)(?: not|n[’']t) (?:always )?(?:add up|sum|total|tally)\b")
#: "30 in Leeds, of which 18 ...".
_OF_THOSE = regexp(r"[ \n](?:of|among)[ \n](?:those|these)[ \n,]")
_INSIDE = regexp(r"\b(?:(?:of|among) (?:which|whom|them|these)|including)[ \n](?:(?:about|some|the)[ \n])?$")
_FOR_EACH = regexp(r"\b(?:each|apiece)[ \n](?![^.;]*[,;])")
_ALSO = regexp(r"(?:An?|One(?! of [A-Z])|Another)\b[^.;]{0,80}\balso\b")
_LEFT = regexp(
    r"(?<!\bafter )(?<!\bfrom )(?<!\bone to )\b(?:[Tt]he|[Aa]n?)[ \n](?:other(?![ \n](?:way|side|direction|end|half|hand)\b|[^.;]{0,40}\b(?:unharmed|unhurt|uninjured|escaped|safe)\b)|others|rest|remainder|balance)\b|\b(?:[Tt]he|[Aa])[ \n](?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last)[ \n](?:was|is|had|has|were|died|man|woman|person|victim|went|remain\w*)\b"
    r"|\bwhat(?:ever)?[ \n](?:is|was|remains|remained)\b|\b(?:everyone|everything|everybody)[ \n]else\b|(?<![Nn]o )\b(?:[Ss]maller|[Oo]ther|[Mm]inor)[ \n](?P<noun>[a-z]+s)\b(?![^.;]{0,30}\b(?:unharmed|unhurt|uninjured|escaped|safe)\b)"
)
_ONE_MORE = regexp(r"\b(?:lost|an?|one|another)[ \n](?:an?[ \n])?[a-z]+[ \n](?:in|was|had|has|is|later|from|who|died|left)\b")
_SINGLE = regexp(r"\b(?:alone|herself|himself|the only|sole|lone)\b|(?:,|\band)[ \n](?:[A-Z]\w+[ \n]?){1,3}(?:,[^,;:.]{3,60},)?[ \n](?:abstained|was|did|had|died|is)\b")
#: The last of a list opens a deed of its own: "and shut four", "scoring 71 goals".
DEED = regexp(r",?[ \n](?:and[ \n])?(?:[a-z]+(?:ed|ing)|(?<=and )[a-z]{3,}s(?=[ \n](?:[a-z]+ly[ \n])?$)|shut|won|lost|made|took|hit|put|let|cut|left|wrote|had|sold|set)[ \n](?:(?!and\b)[a-z]+[ \n]){0,2}$")


#: "A loss of 41bn was followed by profits of 68bn and 161bn".
_MINUS = regexp(r"\b(?:loss(?:es)?|deficits?|shortfalls?|outflows?|refunds?|rebates?)[ \n]of[ \n]$")
#: "A third of the 300 seats, or 100": one part in two forms.
_OR = regexp(r"[^,;.)]{0,40}(?:, or | \()")


#: "A bus carrying 27 workers ... two died and 13 were injured": the others came off unhurt.
_ABOARD = regexp(r"\b(?:carrying|aboard|on board|with)\b[^.;]{0,20}$")
_ON_BOARD = regexp(r"[^,.;]{0,30}\b(?:aboard|on board)\b")
_HARMED = regexp(r"[^,;.]{0,20}\b(?:died|killed|dead|injured|hurt|wounded|treated)\b")
#: "Education will receive £58m, social services £27m, highways £11m": what each gets, the first too.
_GAPPED = regexp(r",?[ \n](?:(?:for|to|in|on)[ \n][a-z ]+,[ \n])?(?:and[ \n])?(?!of\b|for\b|to\b|in\b|with\b|made\b|including\b|from\b|by\b)(?:[A-Za-zÀ-ÿ’'-]+[ \n]){1,4}(?<!\bof )(?<!\bfor )(?<!\bto )(?<!\bin )(?<!\bfrom )(?<!\bwith )(?<!\bby )(?<!\band )(?<!\bat )(?<!\bon )")
#: Two numbers side by side, as "20 two, seven three" after "27 have one occupant".
_SIDE_BY_SIDE = regexp(rf"(?:,[ \n](?:and[ \n])?|\band[ \n])(?:the[ \n](?:other|remaining)[ \n])?{_COUNT}[ \n]{_COUNT}(?=[,.;]|[ \n](?:and|between)\b)", re.IGNORECASE)
#: "Nineteen people moved in and 18 moved out": what comes and what goes makes nothing together.
_CAME = regexp(r"[ \n](?:[a-z]+[ \n]){0,3}?(?:(?:moved|came|went|flew) in|arrived|joined|opened|were (?:born|hired)|boarded|entered)\b")
_WENT = regexp(r"[ \n](?:[a-z]+[ \n]){0,3}?(?:(?:moved|went|flew) out|left|departed|closed|shut|died|were dismissed|got off|emigrated)\b")
#: "Elected with 3,118 votes": one candidate's.
_POLLED = regexp(r"\b(?:with|polled|polling|got|received|receiving|took|won|had)[ \n]$")
_JOINT = regexp(r"\b(?:together|combined|between them|both|in all|in total|altogether)\b", re.IGNORECASE)
_OWN_VOTES = regexp(r"[ \n]votes?\b(?![ \n](?:were |was )?(?:cast|counted|in all))")
#: "Held eight seats in the outgoing council".
_FORMER = regexp(r"[^,;.]{0,20}\b(?:(?:outgoing|previous|old|former|last)[ \n](?:council|parliament|house|assembly|legislature|board|chamber|senate|congress)|(?:the|its|his|her|their)[ \n](?:previous|last)[ \n]term)\b")
#: "Took five from one and four from another, but lost one".
_BUT_LOST = regexp(r"[^.;]{0,50},?[ \n](?:but|and|while)[ \n](?:it[ \n])?(?:lost|losing|gave up|conceded)\b")
_LARGEST, _NEXT = regexp(r"\b(?:largest|biggest|first|top|highest|longest|oldest)\b[^.;]*$"), regexp(r"\b(?:the|in)[ \n](?:second|next|third)\b")
_OWN_YEAR = regexp(r"\b(?:in|for|of) ((?:19|20)\d\d)\b")


def _years(s: Site) -> list[str]:
    """The year told with each number of a reading: in the words since the number or mark before it, or right behind it."""
    found = []
    for p in (s.r.whole, *s.r.parts):
        before = re.split(r"[;.:]|\band\b", s.text[max(s.doc.sentence_at(p.start).start, p.start - 60) : p.start])[-1]
        m = [*_OWN_YEAR.finditer(before)][-1:] or [*_OWN_YEAR.finditer(s.text, p.end, p.end + 24)][:1]
        found += [y[1] for y in m]
    return found


#: More comings and goings are not tried.
_MOST_MOVED = 5


def _balance(s: Site) -> bool:
    """Whether what came, what went and what is left make the number it all began with: "five of its 31 hotels and open two, leaving it with 28"."""
    *moved, left = s.r.parts
    if len(moved) > _MOST_MOVED or not LEAVING.search(s.text, max(s.own.start, left.start - 40), left.start):
        return False
    return any(left.value + sum(sign * p.value for sign, p in zip(signs, moved)) == s.r.whole.value for signs in product((1, -1), repeat=len(moved)))


def _parted(s: Site, missing: float) -> set[str]:
    """What tells that the figures are of several wholes: who was aboard and who was hurt, candidates, budgets' items, years, what came and what went."""
    r, text = s.r, s.text
    gaps = [text[a.end : b.start] for a, b in pairwise((r.whole, *r.parts))] if s.together and s.first else []
    return names(
        aboard=missing > 0 and (_ABOARD.search(s.before) or _ON_BOARD.match(text, r.whole.q.span.end)) and any(_HARMED.match(b) for b in s.bits),
        gapped=bool(gaps) and len(gaps) > 1 and r.whole.q.kind == "money" and all(_GAPPED.fullmatch(g) for g in gaps),
        side_by_side=_SIDE_BY_SIDE.search(text, s.own.start, s.own.end),
        flows=any(_CAME.match(b) for b in s.bits) and any(_WENT.match(b) for b in s.bits) and not SUM_BEFORE.search(s.before),
        own_votes=not _JOINT.search(text, *s.home) and _POLLED.search(s.before) and _OWN_VOTES.match(text, r.whole.q.span.end) and any(_POLLED.search(text, max(p.start - 10, 0), p.start) for p in r.parts),
        balance=_balance(s), former=any(_FORMER.match(text, p.end) for p in (r.whole, *r.parts)), but_lost=missing > 0 and _BUT_LOST.match(text, r.end),
        next_largest=s.together and s.first and _LARGEST.search(s.before) and _NEXT.search(s.gap), own_years=len({*_years(s)}) > 1 and not s.over_years,
    )  # fmt: skip


def doubts(s: Site) -> set[str]:
    """What of all this a reading has."""
    r, text = s.r, s.text
    near = text[max(s.scope.start, r.start - 60) : min(s.scope.end, s.parts[-1].span.end + 30)]
    first = r.parts[0]
    missing = r.whole.value - r.total
    return _parted(s, missing) | names(
        another_occasion=_another_occasion(s, missing),
        of_the_first=s.excess and len(r.parts) == 2 and of_the(text, first, r.whole) and nested(text, r.parts[1]) and r.parts[1].value <= first.value,  # "9 of the 12 had a first dose and 6 of them a second"
        beside_the_rest=s.rest and _beside_the_rest(s), opens_with_others=r.parts[0].q.more and not r.parts[0].q.definite and not r.ones and not r.perhaps,
        signs_differ=(any(_MINUS.search(text, max(p.start - 24, 0), p.start) for p in r.parts) and not _MINUS.search(s.before)) or ways_differ(s), balance_of_items=net_result(s),
        told_twice=any(a.value == b.value and _OR.fullmatch(text, a.end, b.start) for a, b in pairwise(r.parts)),
        open=(_OPEN.search(SOLE.sub("", near)) or _AMONG.search(s.before)) and not s.rest,
        then=_THEN.search(_PERCENT.sub("", s.words) if r.sort == "percent" else s.words), elsewhere=not s.together and _ELSEWHERE.match(text, s.own.start),
        other_harm=s.together and s.first and r.whole.end <= first.start and _OTHER_HARM.search(text, r.whole.end, first.start),
        alive_of_dead=not s.together and (
            (_DEAD.search(text, *s.home) and not _DEAD.search(s.opening + s.list) and _ALIVE.search(s.opening + s.list))
            or (_DEAD.search(f"{s.before[-14:]}|{s.behind[:24]}") and any(_ALIVE.search(b) and not _DEAD.search(b) for b in (re.split(r"[,;]", b)[0] for b in s.bits)))
        ),
        other_times=not s.over_years and not (s.together and not s.first and s.brought) and any(TIMES.match(b) for b in s.bits), each=any(_EACH.match(b) and not p.spread for b, p in zip(s.bits, r.parts)),
        changing=not (len(r.parts) > 3 and SUM_BEFORE.search(s.before)) and any(changing(text, p.q) or _OTHER_VALUE.search(text, max(0, p.start - 24), p.start) for p in r.parts),
        makes_it_with_others=_made_of_some(s), share_of_it=_SHARE_OF.search(s.before),
        first_of_a_row=(s.together and s.first and not r.whole.q.definite and not s.axis and _first_of_a_row(s)) or first_item(s) or first_part(s),
        counts_the_list=s.together and s.first and r.whole.value == len(r.parts) + r.ones and s.excess and bool(r.whole.noun) and r.whole.noun not in ANY_SORT and not human(r.whole.noun or ""),  # "three teams: four men from Oslo, two from Bergen and three from Moss"
        counts_times=r.whole.noun != "time" and any(_COUNTS_TIMES.match(text, p.q.span.end) for p in r.parts),
        of_their_own=not s.together and r.sort == "count" and all(p.bare for p in r.parts) and (m := _OWN_NOUN.search(text, max(s.own.start, first.start - 24), first.start)) is not None and singular(m["noun"]) != r.whole.noun,
        compared=any(COMPARED.match(text, p.q.span.end) for p in r.parts),
        of_so_many=any(_OF_N.match(text, p.q.span.end) and not (s.axis and of_the(text, p, r.whole)) for p in r.parts[1:]),
        one_side=_one_side(s.bits),
        deed_of_its_own=len(r.parts) > 1 and not s.axis and DEED.search(text[r.parts[-2].end : r.parts[-1].start]),
        rest_told=not s.excess and not s.rest and _rest_told(s), miss_told=any(abs(m.value - abs(missing)) < 1e-6 * max(abs(missing), 1) and m.value > 1 and not (m.q.definite and m.value == len(r.parts)) for m in _others(s)), miss_told_before=_told_before(s, missing),
        told_wrong=any(_PUT_RIGHT.search(text, *w) for w in {s.own, s.home}),
        other_unit=any(p.q.kind == "percent" for p in r.parts) and r.whole.q.kind != "percent",  # "the mean age was 71; 55 percent were men"
        inhabitants=r.whole.noun in ("person", "resident", "inhabitant", None) and _LIVE.search(s.behind[:40]) is not None,
        further_ones=r.parts[0].q.partitive and any(p.q.more and not p.q.definite for p in r.parts[1:]),
        one_sums=len(r.parts) > 2 and not _kinds_apart(s) and any(abs(2 * p.value - r.sum) < 1e-9 and _APPOSED.fullmatch(text, p.q.span.end, q.start) for p, q in pairwise(r.parts)),
        figures_only=s.together and s.first and s.gap.strip() == "," and s.bits[0].strip() in ("and", ","),
        served_together=_AT_ONCE.search(text, *s.own) or _AT_ONCE.search(s.next),
        rounding_told=not _exact(s) and (_ROUNDED.search(text, *s.own) or _ROUNDED.search(s.next)), nested_inside=any(_INSIDE.search(b) for b in s.bits[:-1]) or any(_OF_THOSE.match(b) for b in s.bits[1:]),
        part_for_each=any(_FOR_EACH.search(text, max(s.own.start, p.start - 50), p.start) for p in (r.whole, *r.parts)),
        dozen=any("dozen" in p.q.span.of(text).lower() for p in (r.whole, *r.parts)),
        one_more=0 < missing <= 2 and _ONE_MORE.search(text, s.scope.start, s.scope.end), single=missing == 1 and _SINGLE.search(text, r.end, s.own.end),
    )  # fmt: skip


def _first_of_a_row(s: Site) -> bool:
    """Whether a number is told as those after it are, each of a thing of its own: "nine teachers, six nurses and four cooks", "30 dead, 18 hurt and 14 missing"."""
    w, text = s.r.whole, s.text
    if not _ROW_ENDS.match(text, s.r.end):
        return False
    if (h := _HARM.match(text, w.q.span.end)) and all((m := _HARM.match(text, p.q.span.end)) and m["harm"] != h["harm"] for p in s.r.parts):
        return True
    if s.gap.strip() == ",":
        nation = w.q.noun_span is not None and text[w.q.noun_span.start].isupper()
        if nation and not any(p.bare or p.noun in _nouns("beside") for p in s.r.parts):
            return True
        sorts = {text[m.q.span.end : m.q.noun_span.start].strip() for m in (w, *s.r.parts) if m.q.noun_span and m.noun == w.noun}
        return (w.noun not in ANY_SORT | _nouns("beside") | _nouns("general") and _kinds_apart(s)) or ("" not in sorts and len(sorts) == len(s.r.parts) + 1)
    own = _FRAME.fullmatch(s.gap)
    return own is not None and all(p.q.noun or p.sort != "count" for p in s.r.parts) and all((m := _FRAME.match(b)) and m[1] == own[1] for b in s.bits)


def _kinds_apart(s: Site) -> bool:
    """Whether each number of a list has a noun of its own, none of which is general: no lawyers and nurses make doctors."""
    told = [p.noun for p in s.r.parts if p.noun and p.noun not in ANY_SORT and p.noun not in _nouns("beside") and not (p.q.noun_span and s.text[p.q.noun_span.start].isupper())]
    return len({*told}) == len(s.r.parts)


@cache
def _nouns(how: str) -> frozenset[str]:
    """Nouns that do not tell a sort apart: "beside" what else somebody is, or "general" for it."""
    return frozenset(w for kind, listed in _data.rows("terms/general-nouns.tsv") if kind == how for w in listed.split())


_HARM = regexp(r"(?:[ \n](?:people|men|women|children))?[ \n](?P<harm>dead|killed|injured|wounded|hurt|missing|homeless|displaced|arrested|detained|ill|trapped)\b")
#: "£40,000 to a school, £25,000 to a chapel".
_FRAME = regexp(r"(?:[ \n][a-z]+)?[ \n](to|in|of|for|on|at|from)[ \n](?!them\b|which\b|whom\b)[^,;:.–—(\d]{1,50}(?:,[ \n]?)?")
#: No comma closes a row as it does an apposition: "nine sailors, five Poles and four Danes, were rescued".
_ROW_ENDS = regexp(r"(?!,[ \n](?!and\b|but\b|while\b|who\b|as well\b|plus\b|he\b|she\b|they\b|it\b|the\b|an?\b|said\b|according\b))")
#: "Three in five of the 2,870 newcomers came from four countries", "most of the 40".
_SHARE_OF = regexp(r"\b(?:in (?:\d+|two|three|four|five|six|seven|eight|nine|ten)|per ?cent|%|half|thirds?|quarters?|fifths?|tenths?|most|many|majority|some|part|much|bulk)[ \n]of[ \n](?:(?:the|its|his|her|their|all|those|these)[ \n])?(?:[a-z]+[ \n])?$")
_COUNTS_TIMES = regexp(r"[ \n](?:more[ \n])?times\b")
#: "With crews of four and three", "after rounds of 68 and 70": of nouns of their own.
_OWN_NOUN = regexp(r"\b(?P<noun>[a-z]{3,}s)[ \n]of[ \n]$")
_FIGURES = regexp(r"(?<![\w.,$£€-])\d{1,3}(?:,\d{3})*(?![\w%]|[.,]\d)")
#: Numbers of a passage that are tried together, and the least total that they do not make by chance.
_TRIED, _BY_CHANCE = 9, 12


def _made_of_some(s: Site) -> bool:
    """Whether the total is made exactly by numbers told with it, of which the list has only some: "bought 30, one in Oslo 18 and one in Portland 14"."""
    r = s.r
    if r.sort in ("percent", "money") or r.whole.value < _BY_CHANCE or r.whole.value % 1:
        return False
    end = s.doc.sentences[min(max(r.j, r.k) + 2, len(s.doc.sentences) - 1)].end
    block = s.doc.block_at(r.whole.start).span
    where = Span(s.doc.sentences[min(r.i, r.j)].start, min(end, block.end))
    told = {q.span.start: q.low for q in s.doc.numbers_in(where) if q.kind in ("cardinal", "measure") and q.low == q.high and not q.bound and not q.approximate}
    dated = {m.start() for e in s.doc.dates_in(where) if e.kind != "age" for m in _FIGURES.finditer(s.text, *e.span)}
    # "One in Oslo 18": no quantity behind a name, and a number all the same.
    told |= {m.start(): float(m.group().replace(",", "")) for m in _FIGURES.finditer(s.text, *where) if m.start() not in dated}
    told = {at: n for at, n in told.items() if 1 < n < r.whole.value and n % 1 == 0}
    own = {p.q.span.start for p in r.parts}
    if not 2 < len(told) <= _TRIED:
        return False
    subsets = (c for n in range(2, len(told) + 1) for c in combinations(told, n))
    return any(sum(told[at] for at in c) == r.whole.value and own.intersection(c) and not own.issuperset(c) for c in subsets)


def _another_occasion(s: Site, missing: float) -> bool:
    """Whether total and list are of different times, of a plan and the deed, of a body and those it met; or the list is of some of the time only."""
    r, text = s.r, s.text
    if not s.together:
        return r.j > r.k and ANOTHER_TIME.match(text, s.home.start) is not None and not ANOTHER_TIME.match(text, s.own.start)
    if not s.first:
        return _BUT.search(s.gap) is not None
    if r.whole.q.compound and _MET.search(s.gap):
        return True
    if missing > 0 and r.whole.noun in _PLAYED and len(r.parts) == 2 and _WON.search(text, r.whole.end, r.end) and not _DRAWN.search(text, *s.own):
        return True
    return missing > 0 and len(r.parts) == 2 and " half" not in s.list and any(_SOME_TIME.match(b) for b in s.bits)


def _exact(s: Site) -> bool:
    """Whether a list counts things one by one, which nobody rounds."""
    return s.r.sort == "count" and all(m.q.scale is None and m.q.precision == 1 and m.value < 100 for m in (s.r.whole, *s.r.parts))


def _beside_the_rest(s: Site) -> bool:
    """Whether a total and the rest make a number told before: "Of nine accused the six ... The other three"."""
    both = s.r.whole.q.low + s.r.parts[-1].q.low
    return any(q.kind == s.r.whole.q.kind and q.low == q.high == both and q.span.start < s.r.whole.start for q in s.doc.numbers)


def _one_side(bits: list[str]) -> bool:
    """Whether votes are told without those for it."""
    words = [b.split()[:7] for b in bits]
    against = [any(w.strip(",.;") in ("against", "opposed") for w in b) or b[:1] == ["no"] for b in words]
    return any(against) and not any(w.strip(",.;").startswith(("for", "to", "favo", "yes", "support", "back", "in")) for b in words for w in b)


def _others(s: Site) -> Iterator[Member]:
    """Numbers of the list's sentences and the next that are neither of the list nor its total."""
    doc, r = s.doc, s.r
    for n in range(r.i, min(r.k + 2, len(doc.sentences))):
        for m in members_in(doc, doc.sentences[n]):
            alike = r.whole.noun in ANY_SORT and (human(m.noun) if m.noun and human(r.whole.noun or "") else not m.q.definite)
            kin = m.bare or m.q.partitive or m.noun in {None, r.whole.noun, *(p.noun for p in r.parts)} or alike
            if kin and not (m.bare and not m.q.partitive and _GOVERNED.search(s.text, m.start - 6, m.start)) and m.q.span != r.whole.q.span and all(m.q.span != p.q.span for p in r.parts) and m.start > s.scope.start and not m.q.compound and of_sort(m, r.sort):
                yield m


#: "Was cut in two", "up with four to play".
_GOVERNED = regexp(r"\b(?:in|with|to|at|on|from)[ \n]$")
#: "A figure of 2,950, announced over the loudspeaker, was withdrawn", "was later put right".
_PUT_RIGHT = regexp(r"\b(?:withdrawn|put right|corrected|retracted|mistaken|in error|miscount\w*|wrongly|misread|misreported)\b")
#: "Shared 11 saves, eight and three".
_APPOSED = regexp(r"(?:[ \n][a-z]+)?,[ \n]")
#: Not all who live in a place vote or work.
_LIVE = regexp(r"^(?:[ \n](?:people|residents|inhabitants))?[ \n](?:live|lives|lived|dwell)\b")


#: Letters of an article that are searched for what a list leaves out.
_FAR_BACK = 3_000


def _told_before(s: Site, missing: float) -> bool:
    """Whether what a toll has beyond its list is told of the same people earlier in the article: "Two miners died ... Five were killed in 1995 and one in 2004, so that the toll stands at eight"."""
    r, doc = s.r, s.doc
    if missing < 2 or r.sort != "count" or not human(r.whole.noun or r.parts[0].noun or "person"):
        return False
    start = doc.sentences[min(r.i, r.j)].start
    earlier = (q for q in doc.numbers_in(Span(max(start - _FAR_BACK, 0), start)) if q.kind == "cardinal" and q.low == q.high == missing)
    return any(not q.noun or human(q.noun) or q.noun in ("death", "victim", "body", "casualty", "fatality") for q in earlier)


def _rest_told(s: Site) -> bool:
    """Whether what a list leaves out is told without a number: "the others", "The last was a clerk"."""
    text, r = s.text, s.r
    told = SOLE.sub(lambda m: " " * len(m[0]), text[r.end : s.scope.end])
    if any(not _FOR_REST.fullmatch(told, 0, m.start()) for m in _LEFT.finditer(told)) or _ALSO.match(s.next):
        return True
    if (left := _LEFT.search(s.next)) and left.start() < _SOON and not (left["noun"] and r.sort == "count" and not _kin(s, singular(left["noun"]))):
        return True
    m = _OTHERS.match(s.next)
    if m is None or m["noun"] is None:
        return m is not None
    noun = singular(m["noun"].lower())
    nouns = {r.whole.noun, *(p.noun for p in r.parts)} - {None}
    if human(noun) and nouns and not any(human(n) or PERSONAL.fullmatch(n) for n in nouns if n):
        return False
    return _kin(s, noun) or not (_THING.match(s.next, m.end()) or _other_thing(s, m.start("noun")))


#: What happens to people and is no more of them.
_HAPPENINGS = frozenset("incident attack offence offense crime charge game match event session meeting hearing case report complaint test launch flight strike vote goal run try race point".split())


def _persons(s: Site) -> bool:
    """Whether each noun of a list and its total is for people."""
    nouns = {s.r.whole.noun, *(p.noun for p in s.r.parts)} - {None}
    return bool(nouns) and all(human(n) or PERSONAL.fullmatch(n) for n in nouns if n)


def _other_thing(s: Site, at: int) -> bool:
    """Whether the word at an offset of the next sentence describes something that is not counted: "The other primary goal is ..."."""
    start = s.doc.sentences[s.r.k + 1].start
    parse = s.doc.parse(Span(start, start + len(s.next)))
    i = parse.at(start + at) if parse else None
    if parse is None or i is None or parse.words[i].dep not in ("amod", "compound"):
        return False
    return not _kin(s, singular(parse.words[parse.words[i].head].text.lower()))


def _kin(s: Site, noun: str) -> bool:
    """Whether a noun may tell of more of what a list counts."""
    if noun in _HAPPENINGS and _persons(s):
        return False  # "eight people, three men and four women, ... Other events"
    return noun in GENERAL or noun in {s.r.whole.noun, *(p.noun for p in s.r.parts)} or PERSONAL.fullmatch(noun) is not None or human(noun)
