"""What ties a list of numbers to a total, and what speaks against it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newslint.checks.numbers.totals._ledger import fronts, tails
from newslint.checks.numbers.totals._members import COMPARED, Listing, Member, nested, of_sort, rest_before
from newslint.checks.numbers.totals._parts import GENERAL
from newslint.checks.numbers.totals._sides import PERSONAL, TIMES, complement, disjoint, one_axis, overlap, persons_and_others
from newslint.checks.numbers.totals._tolls import TOLL
from newslint.checks.numbers.totals._words import FRONTED, OPEN, SOLE, changed, changing, in_list, new_clause
from newslint.document import Document
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp
from newslint.source import Span

_OF_US = regexp(r"[ \n]of[ \n](?:us|them|you)\b")
_OF_SO_MANY = regexp(r"\b(?:two|three|four|five|six|seven)(?=[ \n](?:[a-z]+[ \n])?[a-z]+s\b)", re.IGNORECASE)
_COUNTS = {w: n for n, w in enumerate("two three four five six seven".split(), 2)}
_COPULA = regexp(r"(?:[^,;:]{0,30}|(?:,[^,;:]{0,70},)?)[ \n](?:are|were|is|was)[ \n]")
_DEFINITE = regexp(r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|['’]s?)[ \n](?:[a-z]+[ \n])?$")
_MAKE_UP = regexp(r"(?:,[ \n]who)?[ \n](?:together[ \n])?(?:makes?|made|making)[ \n]up[ \n](?:the|its|that|an?|their)\b")
_FILLS = regexp(r"(?:(?!\b(?:and|or|plus|as well)\b)[^,;:]){0,70}(?:[,;:]|[.!?]?[”\"’')]*$)")
_OF_THE = regexp(r"(?:[ \n][a-z]+)?[ \n](?:out )?of[ \n](?:(?:the|its|his|her|their|our|all|those|these|a total of)[ \n]|[\w’'-]+[’']s?[ \n]){0,3}(?:[a-z]+[ \n])?")
_MARK = regexp(r"[^;–—(]{0,120}?(?:[:]|[ \n]?[–—]|[ \n]-{1,2}(?=[ \n])|[ \n]?\()[ \n]?(?:[\w’'-]+,?[ \n]){0,7}")
_MADE = regexp(
    r"\b(?:made up|composed|consist\w*|compris\w*|divided|split|shared|sets? aside|setting aside|broken down|breaks? down|namely|that is|containing)\b"
)
_OF_WHICH = regexp(r"\bof (?:which|whom|them|those|these)\b|\bof (?:it|that)\b")
_AFTER_STOP = regexp(r"[^;:.]{0,80};[ \n](?:[a-z]+[ \n])?")
_WITH = regexp(r",[ \n](?:with|comprising)[ \n](?:[\w’'-]+[ \n]){0,4}$")
_BARE = regexp(r"(?![^;:.]*,[ \n][A-Z][\w’'-]*[ \n,](?!said|says))(?:[^;:.]{0,80}),[ \n](?:the[ \n]|some[ \n]|all[ \n])?(?:[a-z]+[ \n])?")
_VERB_SUM = regexp(
    r"(?:\b(?:total|sum|combined|aggregate|overall|joint|grand total)(?:[ \n][a-z’'-]+){0,4}?|\btotall?(?:s|ed|ing)|\b(?:[Tt]ogether|[Ii]n all|[Ii]n total|[Aa]ltogether|[Aa]ll told|[Cc]ombined|[Bb]etween them),?(?:[ \n][\w’'-]+){0,6}?"
    r"|\b(?:add(?:s|ed|ing)?)(?: up)? to|\bamount(?:s|ed|ing)? to|\bc(?:ame|omes?|oming) to|\b(?:to |and )?(?:finish|end|close)(?:es|ed|ing)? (?:with|on)|\bout of|[.;,][ \n]?or|\btak(?:es?|ing) the \w+ to)[ \n,]*(?:(?:about|some|nearly|almost|just|exactly|a|an|the|all|his|her|its|their)[ \n])*$"
)
_WEAK_SUM = regexp(r"(?:\bfor[ \n]an?[ \n](?:[\w’'-]+[ \n]){1,3}of|\bmak(?:es?|ing)|\bmade|\bgiv(?:es|ing)\b(?: \w+)?)[ \n,]*(?:(?:about|some|nearly|almost|just|exactly|a|an|the|all|his|her|its|their)[ \n])*$")
_AFTER_SUM = regexp(r"(?:[ \n][\w’'-]+){0,3}?,?[ \n](?:in all|in total|altogether|all told|combined|overall|together|between them)(?!\w)")
_THE = regexp(r"(?<!\bof[ \n])\b[Tt]he[ \n]$")
_WHILE = regexp(r",[ \n](?:and|while|but|whereas)[ \n]")
_ALL = regexp(r"\b(?:[Aa]ll|[Ee]very one of)[ \n](?:(?:of|the|its|his|her|their)[ \n])*$")
_TAKES_UP = regexp(
    r"(?:Of|Among)[ \n](?:them|those|these|that|this|the)\b|They\b|It\b|These\b|Those\b|That\b|This\b|There (?:were|are|was)\b|The (?:total|figure|number|sum|money|dead|victims|group)\b"
)
#: "A 30-strong squad of 17 forwards and 14 backs".
_BODY_OF = regexp(r"[^,;:.]{0,40}[ \n]of[ \n]")
_NEXT = regexp(r"(?:,|\band|\bplus)[ \n]$")
#: "The dead were 11 women and eight men".
_THEY_ARE = regexp(r"(?:They|The (?:dead|injured|wounded|victims|missing|group|party|casualties|survivors|detained|arrested))[ \n](?:were|are|was|comprised?)[ \n]")
#: "A team of 14".
_BODY = regexp(r"\b(?!(?:total|age|average|score|price|number|majority|one|two|many|most|some|all|out|each|none|any|top|rate|speed|level|rank)\b)[a-z]{3,}[ \n]of[ \n]$")
#: "A fleet of 22 boats, 14 trawlers and six yachts, sailed".
_SHUT = regexp(r",[ \n](?:will|would|were|was|are|is|has|have|had|can|could|must|may|\w+ed(?![ \n](?:by|in)\b))\b")
_SUBJECT = regexp(r"(?:(?:A|An|The|Its|His|Her|Their)[ \n](?:[\w’'-]+[ \n]){1,3}of[ \n]|(?:(?:The|Its|His|Her|Their|All)[ \n])?(?:[\w’'-]+[’']s?[ \n])?)")
_THEN = regexp(
    r"\b(?:averag\w*|revis\w*|initially|originally|previously|formerly|earlier|rather than|instead of|overlap\w*|each other|either|some of (?:them|whom)|at least one|as well as|compared|up from|down from|concurrent\w*|at the same time|excluding|not counting|rounded|rounding|duplicat\w+|several of|both|also|too|as many as|(?:more|fewer|less|higher|lower|greater|larger) than|per cent|percent|aged|together with|along with|offset|minus|deduct\w*)\b",
    re.IGNORECASE,
)
_MEAN = regexp(r"\b(?:averag\w*|revis\w*|initially|originally|previously|formerly|earlier|mean|median|previous)\b")
#: "From 64", "a 25 million dollar loan, a five million dollar line".
_OTHER_VALUE = regexp(r"(?:[,;][ \n]from|\b(?:up|down|compared)[ \n](?:from|with|to)|\b(?:than|against|versus|instead of|by))[ \n]$")
_A_THING = regexp(r"\ban?[ \n]$")
#: "Five for 60".
_FOR_RUNS = regexp(r"[ \n]for[ \n](?:\d|(?:one|two|three|four|five|six|seven|eight|nine)(?=[,.;]|[ \n]and\b))")
#: "Eight of the 14 private firms".
_OF_N = regexp(r"[ \n]of[ \n](?:the|its|their)[ \n](?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)")
_A_MARK = regexp(r"[:(–—]|[ \n]-{1,2}(?=[ \n])")
_WHERE = regexp(r"[ \n](?:in|at|on|from|for|to|by|with)\b")
_EACH = regexp(r"[ \n](?:\w+[ \n])?(?:each|apiece)\b")
_SHARED = regexp(
    r"\b(?:both(?! (?:sides|houses|chambers))|more than one|overlap\w*|(?<!counted )twice|some of (?:them|whom)|one of (?:them|which|whom)[ \n](?:(?:was|is|being)[ \n])?(?:also|shared|both|counted)|shared with|duplicat\w+)\b"
)
#: Whoever may be counted twice in the next sentence: "Eight had seen both games".
_SOME = regexp(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|some|several|many|most|few|others|overlap\w*|duplicat\w+)\b", re.IGNORECASE)
_NO = regexp(r"\b(?:no|nobody|none|not|never|nothing)\b[^.;]{0,50}$", re.IGNORECASE)
_OTHER_TIME = regexp(
    r"(?:In|At|On|During|For|By)[ \n](?:the|its|his|her|their)[ \n](?:second|third|fourth|fifth|sixth|next|following|other|previous|final|last)\b|(?:Later|Earlier|Afterwards?|Then|Next|Since then|Previously|(?:A|One|The)[ \n](?:[a-z]+[ \n])?(?:day|week|month|year|season|night|hour)[ \n](?:later|earlier|after|before))\b"
)
_INCLUDES = regexp(r"\b(?:includ\w+|among|such as)\b")
_NO_WHOLE = regexp(
    r"\b(?:first|last|next|past|previous|(?:majority|margin|lead|gap|rise|increase|average|maximum|minimum|limit|score|age|ratio|fall|drop|deficit|surplus|advantage|quorum|threshold) of|by|than|against|\d[ \n]for|(?:to[ \n][\w,.]+|up|down),?[ \n]from)[ \n](?:(?:the|an?|its|his|her|their)[ \n])?$"
)
#: "Survived by seven grandchildren, four boys and two girls".
_BY = regexp(r"by\b")
_OTHERS = regexp(
    r"(?:Others|Another|An?other \w+|The (?:others|rest|remaining|remainder)|One(?! of\b)|(?:One of the|The (?:other|last|final|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|A (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?:[ \n](?P<noun>[a-z]+))?)\b"
)
#: After a noun with "the last" that is what the sentence speaks of: "the last draft in", "the best parts of".
_THING = regexp(r"[ \n](?:in|of|at|on|for|to|by|[a-z]+s)\b")
#: "$25 million for everything else" leaves nothing out.
_FOR_REST = regexp(r"[ \n](?:(?:was|were|is|are|went|goes|going|to|for|on|in|from|by|of)[ \n]){1,2}")
#: How far into the next sentence the rest of a list is told.
_SOON = 60
#: The rest without a number.
_LEFT = regexp(
    r"\b(?:[Tt]he|[Aa]n?)[ \n](?:other|others|rest|remainder|balance)\b|\b(?:[Tt]he|[Aa])[ \n](?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last)[ \n](?:was|is|had|has|were|died|man|woman|person|victim|went|remain\w*)\b"
    r"|\bwhat(?:ever)?[ \n](?:is|was|remains|remained)\b|\b(?:everyone|everything|everybody)[ \n]else\b|(?<!no )\b(?:[Ss]maller|[Oo]ther|[Mm]inor)[ \n][a-z]+s\b"
)
_NOBODY = regexp(r"(?:None|No|Nobody|Nothing|Not one|There (?:were|are|was) no)\b")


#: Words for any of the sorts that a list then names: "69 people on the bus, 15 pupils and 58 teachers".
_ANY_SORT = frozenset(
    "person animal member victim casualty individual employee worker passenger survivor prisoner hostage vehicle vessel weapon item object piece child".split()
)
_SCORED = frozenset("point goal run try vote".split())
#: "Lost a member in May".
_ONE_MORE = regexp(r"\b(?:lost|an?|one|another)[ \n](?:an?[ \n])?[a-z]+[ \n](?:in|was|had|has|is|later|from|who|died|left)\b")
_ALONE = regexp(r"\b(?:alone|herself|himself|the only|sole|lone)\b")
#: Room for people, not people.
_PEOPLE = frozenset("person passenger pupil student guest patient visitor spectator".split())
_PLACES = frozenset("seat bed room place berth chair".split())


def of_the(text: str, part: Member, whole: Member) -> bool:
    """Whether a number is told as part of the next one: "23 of their 46 matches"."""
    return _OF_THE.fullmatch(text, part.q.span.end, whole.start) is not None


def marked(text: str, a: Member, b: Member) -> bool:
    """Whether a mark stands between two numbers."""
    return _A_MARK.search(text, a.end, b.start) is not None


def placed(text: str, m: Member) -> bool:
    """Whether a number is told with where or for what, not with a deed."""
    return _WHERE.match(text, m.end) is not None


def summed(text: str, part: Member) -> bool:
    """Whether a number is said to be a sum, so that it is no part: "all seven were dug out"."""
    before = text[max(0, part.start - 60) : part.start]
    return _ALL.search(before) is not None or _LEAVING.search(before) is not None


_ALL_DO = regexp(r"[ \n](?:\w+[ \n])?(?:were|are|was|have|had|has|will|took|came)\b")
#: "Opened nine and shut four, leaving it with 193".
_LEAVING = regexp(r"\bleav(?:ing|es)[ \n](?:[\w’'-]+[ \n]){0,4}(?:with|on|at)[ \n]$")


def is_total(text: str, m: Member, start: int, end: int) -> bool:
    """Whether words about a number say that it is the sum of those before it."""
    before = text[max(start, m.start - 90) : m.start]
    return summed(text, m) or any(r.search(before) for r in (_VERB_SUM, _WEAK_SUM)) or _AFTER_SUM.match(text, m.end, end) is not None


def scope(doc: Document, sentence: Span, whole: Member | None, listing: Listing) -> Span:
    """The text in which a list stands: from its whole or its sentence's beginning to its whole or the sentence's end."""
    start, end = sentence
    if whole and whole.start < listing.start:
        start = whole.end
    elif whole and whole.start > listing.end:
        end = whole.start
    return Span(start, end)


def missing_told(doc: Document, whole: Member, missing: float, around: Sequence[Member], scope: Span, last: int, i: int) -> bool:
    """Whether the number that a list leaves out is told after it."""
    later = [s for s in doc.sentences[i + 1 : i + 3] if s.start >= last]
    if missing <= 2 and _ONE_MORE.search(doc.text, scope.start, scope.end) and whole.start >= scope.end:
        return True
    end = max(scope.end, later[0].end if later else 0)
    if missing == 1 and _ALONE.search(doc.text, last, scope.end):
        return True
    if any(_tells_rest(doc.text, s, whole, around) for s in later) or any(not _FOR_REST.fullmatch(doc.text, last, m.start()) for m in _LEFT.finditer(doc.text, last, scope.end)):
        return True
    if later and _LEFT.search(doc.text, later[0].start, min(later[0].end, later[0].start + _SOON)):
        return True
    return any(
        abs(m.value - missing) < 1e-6 * max(missing, 1)
        and scope.start <= m.start < end
        and not m.q.compound
        and of_sort(m, whole.sort)
        and (m.bare or m.q.partitive or m.noun in (None, whole.noun) or m.noun in GENERAL or whole.noun is None or whole.noun in GENERAL)
        for m in around
    )


def _tells_rest(text: str, sentence: Span, whole: Member, around: Sequence[Member]) -> bool:
    """Whether a sentence opens with one of a whole that a list may leave out: "The last was a clerk", never "The last draft"."""
    m = _OTHERS.match(text, *sentence)
    if m is None or m["noun"] is None:
        return m is not None
    noun = singular(m["noun"].lower())
    return noun in GENERAL or noun in {whole.noun, *(a.noun for a in around)} or PERSONAL.fullmatch(noun) is not None or not _THING.match(text, m.end())


def ties(doc: Document, i: int, j: int, own: Span, whole: Member, listing: Listing, scope: Span, total: float, slip: bool) -> tuple[int, bool, int] | None:
    """How much ties a list in sentence `i` to a whole in sentence `j`, and whether that bears a wide miss; None where something speaks against it."""
    text = doc.text
    other = doc.sentences[j] if i != j else own
    parts = [p.q for p in listing.parts]
    last = parts[-1]
    bits = tails(text, parts, scope.end)
    if listing.start < whole.start < listing.end:
        bits[0] = text[whole.end : listing.parts[1].start]
    heads = fronts(text, parts, scope.start)
    excess = total > whole.value
    after = next((s for s in doc.sentences[i + 1 : i + 3] if s.start >= own.end), Span(own.end, own.end))
    sole = SOLE.search(text, *own) is not None or _NOBODY.match(text, *after) is not None
    rest = rest_before(text, scope.start, listing.parts[-1])
    axis = one_axis(bits, parts, heads)
    whole_set = complement(bits, parts, heads)
    closed = rest or sole or whole_set
    if _against(doc, own, other, whole, listing, bits, axis) or _mixed(text, whole, listing, axis or rest):
        return None
    is_open = OPEN.search(SOLE.sub("", text[max(scope.start, listing.start - 60) : min(scope.end, last.span.end + 30)])) is not None and not rest
    if (excess and (_may_share(text, *own) or (_SOME.search(text, *after) and _may_share(text, *after)))) or (is_open and not excess):
        return None
    count = len(parts) + listing.ones + listing.perhaps
    counted = any(_COUNTS[m[0].lower()] == count for m in _OF_SO_MANY.finditer(text, other.start, listing.start))
    link = _link(text, own, other, i - j, whole, listing, excess, axis or whole_set, counted, sole or slip)
    if link is None or (whole.q.per and link < 4):
        return None
    filled = link == 2 and (whole.start < listing.start or i != j) and not listing.parts[0].q.partitive and _FILLS.match(bits[-1]) is not None
    score = (min(count, 4) if count > 2 else 0) + (abs(total - whole.value) <= max(2, 0.05 * whole.value)) + excess
    score += 2 * (slip and link > 1) + 2 * closed + axis + counted + filled + min(link, 4) - 4 * is_open
    if not (closed or axis or counted):
        score -= 4 if overlap(bits, parts) or (link < 4 and persons_and_others(bits, parts)) else 1 if link < 4 and not disjoint(bits, parts) else 0
    if not excess and listing.perhaps and (whole.value > 20 or whole.value - total > 2 or link < 2):
        # "300 in Galway, 180 in Cork and a sales team in Boston".
        return None
    if not excess and count == 2 and link < 3 and not (closed or filled or counted):
        score -= 2
    direct = text[whole.end : listing.start].strip() == ","
    fit = _fit(whole, listing, axis or whole_set, link, direct)
    if fit is None:
        return None
    if direct and i == j and link == 2 and fit < 1 and listing.sort == "count" and _apposed(text, own, whole, listing):
        fit, score = 1, score + 1
    score += max(fit, 0) if link > 2 else fit
    if axis and (filled or link == 3) and fit > 0 and i == j and whole.start < listing.start:
        # "11 medals, eight gold and 12 silver".
        link = 4
    strong = link > 3 or (closed and link > 0) or (excess and (link > 2 or (link > 1 and score > 4))) or (filled and fit > 0 and score > 4)
    return score, strong, link


def _may_share(text: str, start: int, end: int) -> bool:
    """Whether somebody may be counted twice."""
    return any(_NO.search(text, max(start, m.start() - 60), m.start()) is None for m in _SHARED.finditer(text, start, end))


#: "In a second reserve, 29 females were counted": of another place.
_ELSEWHERE = regexp(r"(?:(?:In|At|On|Near) (?:a|an|the) (?:second|third|other|different|neighbou?ring|nearby|adjacent|separate)\b|Elsewhere\b|In another\b)")
#: "Up 1.5 billion from January": a change.
_MOVED_BY = regexp(r"\b(?:[Uu]p|[Dd]own|rose|fell|rise of|fall of|increase of|decrease of)(?: by)? [$£€]?$")
#: "Killed eight people and wounded five men": harm of another kind.
_OTHER_HARM = regexp(r"\band (?:[a-z]+ly )?(?:wounded|wounding|injured|injuring|hurt|hurting|damaged|damaging|displaced|displacing|arrested|detained|rescued|trapped)\b")
#: "Of the 30 homes, 18 lost power and 24 were flooded": both may be of one.
_OF_THEM = regexp(r"Of (?:the|its|their|all)\b")
_PREDICATE = regexp(r" (?:lost|had|were|was|got|suffered|[a-z]+ed)\b")


def _against(doc: Document, own: Span, other: Span, whole: Member, listing: Listing, bits: Sequence[str], axis: bool) -> bool:
    """Whether words say that the members are no parts: another time, a mean, a change, a part of their own."""
    text = doc.text
    first, last = listing.parts[0], listing.parts[-1]
    tail = re.split(r"[,;:.]", text[last.end : own.end])[0]
    told = f"{text[first.start : last.end]}{tail}"
    return (
        (len(listing.parts) == 2 and new_clause(text, [p.q for p in listing.parts]) and nested(text, first) and not rest_before(text, own.start, last))
        or (whole.q.partitive and not _OF_US.match(text, whole.q.span.end) and not summed(text, whole) and (own != other or _MARK.fullmatch(text, whole.end, first.start) is None))
        or _THEN.search(SOLE.sub("", told)) is not None
        or _MEAN.search(text, max(other.start, whole.start - 60), whole.start) is not None
        or any(not (axis and _BY.match(m[0])) for m in _NO_WHOLE.finditer(text, max(other.start, whole.start - 30), whole.start))
        or any(COMPARED.match(text, p.q.span.end) or _FOR_RUNS.match(text, p.q.span.end) for p in (*listing.parts, whole))
        or (whole.start > last.end and any(p.q.partitive and not nested(text, p) and not (axis and of_the(text, p, whole)) for p in listing.parts))
        or any(_OF_N.match(text, p.q.span.end) and not (axis and of_the(text, p, whole)) for p in listing.parts[1:])
        or (first.q.more and not first.q.definite)
        or _one_side(bits)
        or any(_MOVED_BY.search(text, max(0, p.start - 14), p.start) for p in listing.parts)
        or (own != other and _ELSEWHERE.match(text, own.start) is not None)
        or (own == other and whole.end <= first.start and _OTHER_HARM.search(text, whole.end, first.start) is not None)
        or (not axis and len(listing.parts) == 2 and not rest_before(text, own.start, last) and _OF_THEM.match(text, own.start) is not None and all(_PREDICATE.match(text, p.q.span.end) for p in listing.parts))
        or (whole.end <= first.start and own == other and len(bits) > 1 and one_axis([text[whole.end : first.start], *bits], [whole.q, *(p.q for p in listing.parts)]))
        or any(TIMES.match(b) or (_EACH.match(b) and not p.spread) for b, p in zip(bits, listing.parts))
        or _OTHER_TIME.match(text, own.start, first.start) is not None
        or any(changing(text, p.q) or _OTHER_VALUE.search(text, max(0, p.start - 16), p.start) for p in listing.parts)
        or (listing.sort.isupper() and all(_A_THING.search(text, max(0, p.start - 4), p.start) for p in (whole, first)))
        or changed(text, whole.q)
    )


def _one_side(bits: Sequence[str]) -> bool:
    """Whether votes are told without those for it."""
    words = [b.split()[:3] for b in bits]
    against = [any(w.strip(",.;") in ("against", "no", "opposed") for w in b) for b in words]
    return any(against) and not any(w.strip(",.;").startswith(("for", "favo", "yes", "support", "back", "in")) for b in words for w in b)


def _apposed(text: str, own: Span, whole: Member, listing: Listing) -> bool:
    """Whether a list stands in apposition: two commas shut it off from the verb, or what it divides is a body of so many."""
    if whole.noun is None and _BODY.search(text, max(own.start, whole.start - 24), whole.start):
        return True
    return _SUBJECT.fullmatch(text, own.start, whole.start) is not None and _SHUT.match(text, listing.end, own.end) is not None


def _mixed(text: str, whole: Member, listing: Listing, closed: bool) -> bool:
    """Whether only the first numbers are told of those of the whole: "18 tourists, 14 of them Australians, and three guides"."""
    return not closed and len(listing.parts) == 2 and nested(text, listing.parts[0]) and not listing.parts[1].bare and listing.parts[1].noun != whole.noun


def _link(text: str, own: Span, other: Span, apart: int, whole: Member, listing: Listing, excess: bool, axis: bool, counted: bool, sole: bool) -> int | None:
    """How a list is joined to its whole: 4 by a mark or "made up of", 3 by other words that divide, 2 by standing beside it, 0 by standing near it."""
    before = text[max(other.start, whole.start - 90) : whole.start]
    is_sum = _VERB_SUM.search(re.split(r"[;:]|\d", before)[-1]) is not None or _AFTER_SUM.match(text, whole.end, other.end) is not None
    opening = text[own.start : listing.start]
    made = _MADE.search(opening[-80:]) is not None or _MAKE_UP.match(text, listing.end, own.end) is not None
    if apart == 0 and whole.start < listing.start:
        gap = text[whole.end : listing.start]
        if _INCLUDES.search(gap):
            return 2 if excess and axis else None
        if _MADE.search(gap) or _MARK.fullmatch(gap) or (whole.q.compound and _BODY_OF.fullmatch(gap) and all(_NEXT.search(text, a.end, b.start) for a, b in pairwise(listing.parts))):
            return 4
        if _OF_WHICH.search(gap) or FRONTED.search(text[max(own.start, whole.start - 30) : whole.q.span.start]):
            return 3
        if (_COPULA.fullmatch(gap) and _DEFINITE.search(before)) or (is_sum and not _WHILE.search(gap)):
            return 3
        if listing.mid and not axis:
            return None
        if _BARE.fullmatch(gap):
            return 2 if axis or counted or not in_list(text, own, whole.q, gap, [p.q for p in listing.parts]) else -3
        return 2 if _WITH.search(gap) or (_AFTER_STOP.fullmatch(gap) and listing.parts[0].bare) else 0
    if apart == 0 and whole.start < listing.end:
        return 2
    if apart <= 0:
        # After the list.
        if TOLL.search(before):
            return 3 if excess or sole else None
        the = _THE.search(before) is not None and (
            apart == 0
            or whole.noun in GENERAL
            or any(whole.noun and p.noun == whole.noun for p in listing.parts)
            or _ALL_DO.match(text, whole.end) is not None
        )
        if apart == 0 and axis and of_the(text, listing.parts[-1], whole):
            # "Won 47 and lost 37 of their 82 games": others may have been drawn.
            return 3 if excess else None
        return 4 if made else 3 if is_sum or _ALL.search(before) or _WEAK_SUM.search(before) else 2 if whole.q.compound or the else None
    if not excess and _INCLUDES.search(text, whole.end, other.end):
        return None
    if made:
        return 4
    takes = int(_TAKES_UP.match(opening) is not None or not opening.strip())
    same = bool(whole.noun) and len(whole.noun or "") > 4 and (whole.noun or "")[:5] in opening
    takes += 2 * (_THEY_ARE.fullmatch(opening) is not None)
    return takes + same + nested(text, listing.parts[0]) + 2 * is_sum + (_ALL.search(before) is not None) - (apart - 1)


def _fit(whole: Member, listing: Listing, axis: bool, link: int, direct: bool) -> int | None:
    """How well the nouns of the members go with that of the whole."""
    if listing.sort != "count":
        return 1
    nouns = {p.noun for p in listing.parts} - {None}
    if whole.noun in _PLACES and any(n in _PEOPLE or PERSONAL.fullmatch(n or "") for n in nouns):
        return -2
    if whole.noun in _SCORED and (nouns - {whole.noun} or whole.value % 1):
        return None
    if link == 2 and direct and nouns and whole.noun not in nouns and whole.noun not in _ANY_SORT and not axis:
        return -2
    if axis or not nouns or nouns == {whole.noun} or (len(nouns) == 1 and whole.noun is None):
        return 1
    if whole.noun in nouns and None not in [p.noun for p in listing.parts]:
        # "320 passengers and 80 cars; on Friday it had 290 passengers and 41 cars".
        return None
    if (whole.noun in GENERAL and link > 1) or whole.noun == "person" or whole.q.compound or all(PERSONAL.fullmatch(n or "") for n in nouns):
        return 1
    if whole.noun in GENERAL:
        return 0
    return -2 if len(nouns) == len(listing.parts) or whole.noun else 0
