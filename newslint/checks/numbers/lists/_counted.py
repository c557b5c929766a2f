"""Counts that announce a list of names: "three suspects: ...", "both A and B", "A and B, the two finalists"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.lists import _again, _announced, _enumerate, _members, _named, _things
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span

#: "Four were arrested": a count without a noun.
_BARE = re.compile(
    r"[ \n](?:were|are|have|had|who|others?|died|remain|accused|dead|injured|wounded|missing|killed|arrested|charged|held|detained|jailed|nominated|shortlisted|elected|chosen|named|honou?red)(?!\w)"
)


class Announcement(NamedTuple):
    """A count that may announce a list: its value, number, end of its noun, and noun."""

    value: int
    span: Span
    end: int
    noun: str
    start: int


class Wrong(NamedTuple):
    """A count and the list that contradicts it."""

    number: Span
    listed: Span
    message: str
    note: str


_GROUPS = {
    "pair": 2, "couple": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "triplets": 3, "twins": 2, "quartet": 4,
    "foursome": 4, "quintet": 5, "sextet": 6, "twin": 2, "septet": 7, "octet": 8,
}  # fmt: skip
_GROUP = re.compile(
    rf"(?<![\w-])(?:[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[\w-]+[’']s)[ \n](?:[\w-]+[ \n]){{0,3}}?(?P<group>{'|'.join(_GROUPS)})(?![\w-])"
    r"(?! of (?![a-z]+s\b)[a-z])(?:(?<=twin)[ \n](?:sons|daughters|brothers|sisters|boys|girls|babies|siblings)|(?<!twin))(?:[ \n]of[ \n][a-z]+s)?"
)
#: "His number 10 and 11 batsmen".
_LABEL = re.compile(r"\b(?:[Nn]umbers?|[Nn]os?\.?)[ \n](?:\w+(?:,[ \n]|[ \n](?:and|or|to)[ \n]))*$")
_BOTH = re.compile(r"(?<![\w-])(?P<both>[Bb]oth)[ \n](?:(?:in|at|by|from|to|of|with|for|against|on)[ \n])?(?=[A-Z])(?!I\b)")
#: Things that are counted without being listed after.
_NEVER = frozenset(
    "time percent goal point vote seat title win medal mile dollar person-year match game year month week day hour death injury shot round minute metre kilometre run wicket set lap try yard foot inch degree decade night weekend"
    " way side part half thing type kind level step stage phase page word copy edition season attempt appearance defeat victory loss draw assist foul card corner penalty start success failure pair couple duo trio partnership marriage rivalry twin doubles tie pairing derby final semifinal quarterfinal bout fight".split()
)
#: Counted without a list by most, with one after a mark.
_PARTS = frozenset("part way thing type kind level step stage phase side section goal medal title win injury success failure attempt".split())
_LISTED_PARTS = re.compile(r"(?:[ \n][\w’'-]+){0,3}(?:,? namely|[ \n]?[–—]|[ \n]\()|(?:,?[ \n][\w’'-]+){0,8}:")
#: "The Smiths" are several.
_FAMILY = re.compile(r"\bthe [A-Z][a-z]+s(?=,|[ \n]and\b|$)")
_OTHER = re.compile(r"\b[Tt]he (?:other |remaining |last )$")
_CREW = re.compile(r"\b(?:crew|group|party|team|band|family|panel|gang|board|cast|jury|line-up|squad|staff) of $")
_PLACES = frozenset("country state nation province region republic territory".split())
_SETTLEMENTS = frozenset("village town hamlet city island suburb borough".split())
_BODIES = frozenset(
    "company firm bank brand shop store group team club department ministry agency university school college county newspaper magazine paper film movie book novel song album play show series programme program law act pub restaurant airline"
    " business retailer band organisation organization charity union party maker carmaker supplier title channel station network bidder partner lender chain festival award sponsor producer label museum institution body committee game".split()
)  # fmt: skip
_NOT_WHOLE = re.compile(
    r"\b(?:includ\w+|such as|among|like|e\.g|for example|for instance|notably|led by|particularly|especially|mostly|mainly|starting with|beginning with|one of|some of|other than|except|apart from|besides|featuring|between|at least|as well as|along with|plus|alongside|joined by|than|rather|first|latest|last)\b"
)
_OPEN_END = re.compile(
    r"\b(?:among others|and others|and more|and (?:several|many|two|three|four|five|\d+) (?:others?|more|\w+s)|et al|etc|(?:was|were|is|are) among them|among them|to name (?:but )?a few|the best[- ]known|to start|(?:the|at) first|is one of|are two of|are three of|and so on|amongst?|included|for the \w+ time|the (?:best|first|most|latest|last) (?:of|known))\b"
)
_NO_LIMIT = re.compile(
    r"\b(?:last|first) (?:year|week|month|season|night|time|spring|summer|autumn|fall|winter|decade|century|weekend|half|quarter|period|innings|set|leg|round|game|day)\b|\b(?:more|less|fewer|rather) than\b"
)
_COLON = re.compile(
    r":[ \n]+(?=[“\"‘']?[\w])|;[ \n](?:they|these|those)[ \n](?:are|were)[ \n]|,[ \n](?:namely|that is|to wit|viz\.?|i\.e\.),?[ \n]"
)
_CUT = re.compile(r"(?:[A-Z]\.)*[A-Z]\.?$")
_PAREN = re.compile(r"[ \n]\(")
_DASH = re.compile(r"[ \n](?:[–—]|--?)[ \n]|[–—]")


def wrong_counts(doc: Document) -> Iterator[Wrong]:
    """Every count that its list contradicts, one finding a count."""
    text = doc.text
    seen: set[Span] = set()
    numbers = [q for q in doc.numbers if _announces(text, q)]
    at = 0
    sentences = doc.sentences
    for i, sentence in enumerate(sentences):
        while at < len(numbers) and numbers[at].span.start < sentence.start:
            at += 1
        inside = [q for q in numbers[at : at + 12] if q.span.start < sentence.end]
        counts = sorted([*map(_of_quantity, inside), *_groups(text, sentence)], key=lambda a: a.span)
        for wrong in (
            *_lists(doc, sentence, counts),
            *_both(doc, sentence),
            *(Wrong(*w) for w in _things.both(doc, sentence)),
            *_told(doc, sentence, counts, sentences[i + 1] if i + 1 < len(sentences) else None),
        ):
            if wrong.number not in seen:
                seen.add(wrong.number)
                yield wrong
    for number, listed, said in _again.taken_up(doc):
        if number not in seen:
            seen.add(number)
            yield Wrong(number, listed, said, "the list")
    yield from _bullets(doc, numbers)


def _told(doc: Document, sentence: Span, counts: list[Announcement], after: Span | None) -> Iterator[Wrong]:
    """Lists joined to their count by its verb, by apposition at a distance, or in the sentence after."""
    for number, names, value in _announced.announced(doc, sentence, after, [(a.value, a.span, a.end, a.noun, a.start) for a in counts]):
        yield _wrong(doc, Announcement(value, number, number.end, "", number.start), names)
    for number, names in _announced.both_things(doc, sentence):
        yield _wrong(doc, Announcement(2, number, number.end, "", number.start), names, "2, as “both” says")
    for q in doc.numbers_in(sentence):
        if q.kind == "cardinal" and q.exact and 2 <= q.low <= 20 and (listed := _announced.before(doc, sentence, q.span)):
            a = _of_quantity(q)
            if not _fits(a, listed):
                yield _wrong(doc, a, listed)


def _announces(text: str, q: Quantity) -> bool:
    # "Sold under two names" is no bound.
    exact = q.exact or (q.low == q.high and q.bound == "max" and q.lead is not None and q.lead.of(text).startswith("under"))
    if (
        q.kind != "cardinal"
        or not exact
        or _announced.is_name(text, q)
        or _LABEL.search(text, max(0, q.span.start - 30), q.span.start)
        or q.compound
        or q.per
        or q.low != int(q.low)
        or not 2 <= q.low <= 20
        or (q.more and not (q.definite and q.noun is None))
    ):
        return False
    if q.noun is None:
        head = text[max(0, q.span.start - 30) : q.span.start]
        return (
            q.partitive
            or _BARE.match(text, q.span.end) is not None
            or text[q.span.end : q.span.end + 2] in (": ", ":\n")
            or (_OTHER.search(head) is not None and re.match(r",[ \n][A-Z“\"]", text[q.span.end : q.span.end + 3]) is not None)
            or (
                _CREW.search(head) is not None
                and re.match(r"(?:,|:|[ \n]?[–—]|[ \n]-|[ \n]\()", text[q.span.end : q.span.end + 2]) is not None
            )
        )
    if q.noun in _PARTS:
        return q.noun_span is not None and _LISTED_PARTS.match(text, q.noun_span.end) is not None
    return q.noun not in _NEVER


def _of_quantity(q: Quantity) -> Announcement:
    return Announcement(
        int(q.low),
        q.span,
        max(q.span.end, q.noun_span.end) if q.noun_span else q.span.end,
        q.noun or "",
        q.lead.start if q.lead else q.span.start,
    )


#: "The five-member band - Reed, Moss, Hale and Ito -".
_BODY = re.compile(
    r"(?<![\w-])(?P<n>two|three|four|five|six|seven|eight|[2-8])-(?:member|man|woman|person|piece|judge|strong)[ \n][a-z]+(?=:[ \n]|[ \n](?:[–—]|--?)[ \n]|[–—]|[ \n]\()", re.IGNORECASE
)
_VALUES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def _groups(text: str, sentence: Span) -> Iterator[Announcement]:
    for m in _BODY.finditer(text, sentence.start, sentence.end):
        n = m["n"].lower()
        yield Announcement(_VALUES[n] if n in _VALUES else int(n), Span(*m.span("n")), m.end(), "person", m.start())
    for m in _GROUP.finditer(text, sentence.start, sentence.end):
        yield Announcement(_GROUPS[m["group"]], Span(m.start("group"), m.end("group")), m.end(), "person", m.start())


def _read(doc: Document, a: Announcement, start: int, end: int) -> NameList | None:
    return _named.read(doc, start, end, bodies=a.noun in _BODIES, places=a.noun in _PLACES)


def _wrong(doc: Document, a: Announcement, names: NameList, word: str | None = None) -> Wrong:
    n = names.low if names.low == names.high else names.high if names.high < a.value else names.low
    things = "name" if n == 1 else "names"
    return Wrong(a.span, names.span, f"the list has {n} {things}, not {word or a.value}", "the list")


def _fits(a: Announcement, names: NameList) -> bool:
    return names.low <= a.value <= names.high


def _lists(doc: Document, sentence: Span, counts: list[Announcement]) -> Iterator[Wrong]:
    """Lists in the sentence of their count, after it or before it."""
    text = doc.text
    starts = [c.start for c in counts] + [sentence.end, sentence.end]
    told: set[Span] = set()
    for k, a in enumerate(counts):
        # "Four of the five were named: ..." speaks of four.
        part = re.fullmatch(r"[ \n]of[ \n](?:the|its|those|these|his|her|their)[ \n]", text[a.span.end : starts[k + 1]]) is not None
        at = a._replace(end=max(a.end, counts[k + 1].end)) if part and k + 1 < len(counts) else a
        names = _after(doc, sentence, at, starts[k + 1 + part]) or _before(doc, sentence, a)
        if names is None or names.span in told:
            continue
        told.add(names.span)
        end = text[names.span.start : min(names.span.end + 45, sentence.end)].lower()
        close = text.find(")", names.span.end, sentence.end) if text[names.span.start - 1] == "(" else -1
        if _DASH.fullmatch(text, max(names.span.start - 3, 0), names.span.start) and (dash := _DASH.search(text, names.span.end, sentence.end)):
            close = dash.start()
        every = _enumerate.read(doc, names.span.start, close if close >= 0 else sentence.end, places=a.noun in _PLACES)
        every = None if names.sure else every
        if every and every.low <= a.value <= every.high:
            continue
        names = names._replace(high=max(names.high, every.high)) if every else names
        if names.high < a.value and a.noun not in _PLACES and _FAMILY.search(names.span.of(text)):
            continue
        rivals = counts if not part else [b for b in counts if b is not counts[k + 1 if k + 1 < len(counts) else k]]
        beside = sum(q.low for q in doc.numbers_in(Span(a.end, names.span.start)) if q.kind == "cardinal")
        beside += len(_ONE_MORE.findall(text, a.end, names.span.start))
        if beside and _fits(a._replace(value=a.value + int(beside)), names):
            # "Five cities here and one in Ireland: ..."
            continue
        if _CUT.search(names.span.of(text)) and text.startswith((" And ", "\nAnd "), sentence.end):
            # "The EC, the U.S. And Japan", as some wires write it.
            continue
        if not any(_fits(b, names) for b in rivals) and not _OPEN_END.search(end):
            yield _wrong(doc, a, names)


def _after(doc: Document, sentence: Span, a: Announcement, limit: int) -> NameList | None:
    text = doc.text
    gap_end = limit
    for pattern in (_COLON, _DASH, _PAREN):
        m = pattern.search(text, a.end, gap_end)
        if (
            m is None
            or (pattern is not _COLON and _SENTENCE_ENDS.search(text, a.end, m.start()))
            or _NOT_WHOLE.search(_NO_LIMIT.sub("", text[a.end : m.start()].lower()))
            or _NOT_WHOLE.match(text[m.end() : m.end() + 20].lower())
        ):
            continue
        stop = sentence.end
        if pattern is _DASH:
            close = _DASH.search(text, m.end(), sentence.end)
            stop = close.start() if close else stop
            if text[a.end : m.start()].count(" ") > 8:
                continue
        elif pattern is not _COLON:
            close_at = text.find(")", m.end(), sentence.end)
            if close_at < 0 or text[a.end : m.start()].count(" ") > 6 or ", " in text[a.end : m.start()]:
                continue
            stop = close_at
        start = m.end()
        if those := re.compile(r"(?:those|the ones)[ \n](?:in|at|from|near|of)[ \n]|(?:namely|they are)[ \n,]+").match(text, start, stop):
            start = those.end()
        names = _read(doc, a, start, stop)
        if names is None or names.goes_on:
            names = _things.read(doc, a.noun, start, stop) or names
        any_sort = _any_members(doc, a, start, stop) if pattern is _COLON else None
        if any_sort and any_sort.sure and not _things.HUMAN & {a.noun, ""}:
            return any_sort
        every = _enumerate.read(doc, start, stop, places=a.noun in _PLACES)
        if every and not every.goes_on and every.low > 1 and (names is None or names.goes_on or (every.low <= a.value <= every.high)):
            names = every
        if (names is None or names.goes_on) and pattern is _COLON:
            names = any_sort
        if names is None or names.goes_on:
            continue
        if names.high == 1:
            continue
        if names.high < a.value and _MORE_OF_IT.match(text, names.span.end, stop):
            # "The founder, his wife, who died in 1949, their son": where the list ends is not sure.
            return None
        return names
    if m := _CONSISTS.match(text, a.end, limit):
        names = _read(doc, a, m.end(), sentence.end)
        settled = a.noun in _SETTLEMENTS and m.group().startswith(" of") and re.search(r"\b[Tt]he $", text[max(a.start - 4, 0) : a.start])
        return names if names and names.high > 1 and (a.noun == "person" or settled) else None
    return _apposed(doc, sentence, a, limit)


def _any_members(doc: Document, a: Announcement, start: int, stop: int) -> NameList | None:
    """A list of whatever it may be, after a colon; only one that misses its count by little."""
    names = _members.read(doc, start, stop)
    return names if names and names.low - 2 <= a.value <= names.high + 2 and "and " not in doc.text[a.end : start] else None


#: "Three women and a man were arrested: ..."
_ONE_MORE = re.compile(r"(?:,|\b(?:and|plus))[ \n](?:an?|another|his|her)[ \n](?=[a-z])")
_SENTENCE_ENDS = re.compile(r"[.!?][”\"]?[ \n]")
#: The list may go on: a comma, and no word of who says so.
_MORE_OF_IT = re.compile(r"[\w’' ]{0,40},[ \n](?![\w’'. ]{1,50}\b(?:said|says|told|announced|reported|according)\b)[^:]{0,200}?\band\b")
_CONSISTS = re.compile(
    r",?[ \n](?:(?:is|was|are|were)[ \n])?(?:of|made up of|composed of|comprising|comprises|comprised|consists of|consisted of|consisting of|featuring)[ \n](?:[a-z]+[ \n]){0,2}(?=[A-Z])"
)
_COMMA = re.compile(
    r"(?P<gap>(?:[ \n](?:of|from|in|at|on|for|to|with|the|its|his|her|their|\w[\w’'-]*)){0,6}?),[ \n](?P<in>(?:in|at|from|near|those[ \n](?:in|at|from|near|of))[ \n])?(?:(?:namely|that is|i\.e\.,?|viz\.?|all|both|(?:identified|named|known|listed)(?: by [a-z ]{3,30})? as),?[ \n])?(?=[A-Z“\"]|the[ \n][A-Z]|(?!including|consider|after|under|over|rather|whether|never|ever|former|together)[a-z-]{3,}(?:er|or|ist|ian|man|woman|keeper)[ \n][A-Z])"
)
_FRONTED = re.compile(
    r"(?:In|After|With|For|At|On|During|Following|Over|Before|Despite|Of|By|From|To|Among|Between|Within|Through|Across|Since|Until|Like|Unlike|As|When|While|If)\b"
)
_CLOSED = re.compile(r"(?:[.!?]?[”\"’')]*$|[”\"]?(?:,[”\"]?[ \n]|[)–—]|[ \n][–—-][ \n]|;))")
_VERB = r"(?:is|was|are|were|has|have|had|will|would|can|could|may|might|should|did|does|do|[a-z]+ed|said|told|won|took|went|came|left|made|met|plan|hope|agreed)"


def _apposed(doc: Document, sentence: Span, a: Announcement, limit: int) -> NameList | None:
    """ "The three climbers, A, B and C, were"; "named the three as A and B"."""
    text = doc.text
    m = _COMMA.match(text, a.end, sentence.end)
    if (
        m is None
        or m.start() > limit
        or _NOT_WHOLE.search(m["gap"].lower())
        or re.search(r"\b(?:and|or|as|said|says|told|was|were|is|are|after|before|when|but|while|if)\b", m["gap"].lower())
        or (re.search(r"\b(?:who|that|which)\b", m["gap"]) and m["gap"] != m["gap"].lower())
    ):
        return None
    if re.search(r"[ \n][A-ZÀ-Þ][\w’'-]*$", m["gap"]) and not _announced.LED_TO.search(m["gap"]):
        # The first of the list stands there.
        return None
    if _FRONTED.match(text, sentence.start) and not re.search(
        r",|\b(?:said|says|was|were|has|have|had|[a-z]+ed)\b", text[sentence.start : a.start]
    ):
        return None
    names = _read(doc, a, m.end(), sentence.end)
    if names is None or names.high < 2:
        return None
    # The names must not be the subject of what follows.
    tail = text[names.span.end : sentence.end]
    if names.goes_on or not _CLOSED.match(tail):
        return None
    if re.match(r",[ \n](?:and|but)\b", tail) and not re.match(
        rf",[ \n](?:and|but)[ \n](?:\w+ly[ \n]|also[ \n]|then[ \n])?(?:{_VERB}|{_named.PAST})(?!\w)", tail
    ):
        return None
    if _announced.LED_TO.search(m["gap"]) and (re.match(r"[.!?]?[”\"’')]*$", tail) or doc.knowledge.places(names.names[0])):
        # "The three finalists sing in English, French and Italian."
        return None
    if _announced.LED_TO.search(m["gap"]) and names.high <= a.value // 2:
        # "Ten airports in the Middle East, North Africa and Turkey, including".
        return None
    if m["in"] and names.high <= a.value:
        # Four plants may lie in two cities.
        return None
    return names


#: "Contrary to the DIW and Ifo, the three institutes".
_NO_SUBJECT = re.compile(rf"{_FRONTED.pattern}|\w+[ \n](?:to|with|by|from)[ \n]")


def _before(doc: Document, sentence: Span, a: Announcement) -> NameList | None:
    """ "A and B, the three finalists,"; "A, B and C were the two finalists"."""
    text = doc.text
    head = text[sentence.start : a.span.start]
    m = re.search(
        r"(?:(?P<comma>,)|(?P<dash>[ \n](?:–|—|-)))?[ \n](?P<verb>(?:were|are|make up|made up|formed|form|comprise|became)[ \n])?(?P<the>the|its|his|her|their|these)[ \n](?:only[ \n]|last[ \n]|final[ \n]|remaining[ \n]|other[ \n])?$",
        head,
    )
    if m is None or not (m["comma"] or m["verb"] or m["dash"]) or a.noun == "":
        return None
    tail = text[a.end : a.end + 30]
    if re.match(r"(?:[ \n](?:of|in|with|most|who were|best|from)\b)", tail) and not m["verb"]:
        return None
    end = sentence.start + m.start()
    if _NO_SUBJECT.match(text, sentence.start):
        return None
    names = _read(doc, a, sentence.start, end)
    if names is None or names.goes_on or names.span.end < end - 1 or names.high < 2:
        return None
    return names


_PAIR_AND = re.compile(r"[^,]+[ \n]and[ \n][^,]+,[ \n]and[ \n][^,]+$")


def _both(doc: Document, sentence: Span) -> Iterator[Wrong]:
    """ "Both A, B and C"."""
    text = doc.text
    for m in _BOTH.finditer(text, sentence.start, sentence.end):
        names = _named.read(doc, m.end(), sentence.end, bodies=False, places=False)
        if names is None or names.low < 3:
            continue
        listed = names.span.of(text)
        listed = listed[: listed.rfind(names.names[-1]) + len(names.names[-1])]
        # Two names with what each is: "both Paris, the capital, and Lyon"; one of two words: "both Moody's and S and P".
        if not re.search(r",.*\band\b", listed, re.DOTALL) or re.search(r"\b(?:the(?![ \n][A-Z])|a|an|who|which)\b|;", listed):
            continue
        if m.start() > sentence.start and _PAIR_AND.match(listed) and re.match(r"[ \n][a-z]", text[m.end() + len(listed) :][:2]):
            # "In both Rome and Milan, and Turin came close": a clause of its own.
            continue
        yield _wrong(doc, Announcement(2, Span(*m.span("both")), m.end(), "", m.start()), names, "2, as “both” says")


def _bullets(doc: Document, numbers: list[Quantity]) -> Iterator[Wrong]:
    """ "Three people were charged:" and a list of two items."""
    blocks = doc.blocks
    for i, block in enumerate(blocks[:-1]):
        if (
            blocks[i + 1].kind != "item"
            or block.kind not in ("paragraph", "quote", "heading")
            or not block.span.of(doc.text).rstrip().endswith(":")
        ):
            continue
        n = 0
        while i + 1 + n < len(blocks) and blocks[i + 1 + n].kind == "item":
            n += 1
        last = doc.sentence_at(block.span.end - 1)
        inside = [q for q in doc.numbers_in(last) if q.kind == "cardinal"]
        counts = [q for q in inside if q in numbers]
        if len(inside) != 1 or len(counts) != 1 or _NOT_WHOLE.search(last.of(doc.text).lower()):
            continue
        a = _of_quantity(counts[0])
        if n != a.value and n >= 2 and abs(n - a.value) <= 3:
            span = Span(blocks[i + 1].span.start, blocks[i + n].span.end)
            yield Wrong(a.span, span, f"the list has {n} items, not {a.value}", "the list")
