"""Lists joined to their count in one sentence: after a colon, dash or bracket, by a verb, in apposition, or before it."""

from __future__ import annotations

import re

from newslint.checks.numbers.lists import _announced, _enumerate, _members, _named, _things
from newslint.checks.numbers.lists._announcements import Announcement
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

PLACES = frozenset("country state nation province region republic territory".split())
_SETTLEMENTS = frozenset("village town hamlet city island suburb borough".split())
_BODIES = frozenset(
    "company firm bank brand shop store group team club department ministry agency university school college county newspaper magazine paper film movie book novel song album play show series programme program law act pub restaurant airline"
    " business retailer band organisation organization charity union party maker carmaker supplier title channel station network bidder partner lender chain festival award sponsor producer label museum institution body committee game".split()
)  # fmt: skip
NOT_WHOLE = regexp(
    r"\b(?:includ\w+|such as|among|like|e\.g|for example|for instance|notably|led by|particularly|especially|mostly|mainly|starting with|beginning with|one of|some of|other than|except|apart from|besides|featuring|between|at least|as well as|along with|plus|alongside|joined by|than|rather|first|latest|last)\b"
)
_NO_LIMIT = regexp(
    r"\b(?:last|first) (?:year|week|month|season|night|time|spring|summer|autumn|fall|winter|decade|century|weekend|half|quarter|period|innings|set|leg|round|game|day)\b|\b(?:more|less|fewer|rather) than\b"
)
_COLON = regexp(
    r":[ \n]+(?=[“\"‘']?[\w])|;[ \n](?:they|these|those)[ \n](?:are|were)[ \n]|,[ \n](?:namely|that is|to wit|viz\.?|i\.e\.),?[ \n]"
)
_PAREN = regexp(r"[ \n]\(")
DASH = regexp(r"[ \n](?:[–—]|--?)[ \n]|[–—]")


def _read(doc: Document, a: Announcement, start: int, end: int) -> NameList | None:
    return _named.read(doc, start, end, bodies=a.noun in _BODIES, places=a.noun in PLACES)


def after(doc: Document, sentence: Span, a: Announcement, limit: int) -> NameList | None:
    """The list that a mark, a verb or apposition joins to the count before it."""
    text = doc.text
    gap_end = limit
    for pattern in (_COLON, DASH, _PAREN):
        m = pattern.search(text, a.end, gap_end)
        if (
            m is None
            or (pattern is not _COLON and _SENTENCE_ENDS.search(text, a.end, m.start()))
            or NOT_WHOLE.search(_NO_LIMIT.sub("", text[a.end : m.start()].lower()))
            or NOT_WHOLE.match(text[m.end() : m.end() + 20].lower())
        ):
            continue
        stop = sentence.end
        if pattern is DASH:
            close = DASH.search(text, m.end(), sentence.end)
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
        every = _enumerate.read(doc, start, stop, places=a.noun in PLACES)
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


_SENTENCE_ENDS = regexp(r"[.!?][”\"]?[ \n]")
#: The list may go on: a comma, and no word of who says so.
_MORE_OF_IT = regexp(r"[\w’' ]{0,40},[ \n](?![\w’'. ]{1,50}\b(?:said|says|told|announced|reported|according)\b)[^:]{0,200}?\band\b")
_CONSISTS = regexp(
    r",?[ \n](?:(?:is|was|are|were)[ \n])?(?:of|made up of|composed of|comprising|comprises|comprised|consists of|consisted of|consisting of|featuring)[ \n](?:[a-z]+[ \n]){0,2}(?=[A-Z])"
)
_COMMA = regexp(
    r"(?P<gap>(?:[ \n](?:of|from|in|at|on|for|to|with|the|its|his|her|their|\w[\w’'-]*)){0,6}?),[ \n](?P<in>(?:in|at|from|near|those[ \n](?:in|at|from|near|of))[ \n])?(?:(?:namely|that is|i\.e\.,?|viz\.?|all|both|(?:identified|named|known|listed)(?: by [a-z ]{3,30})? as),?[ \n])?(?=[A-Z“\"]|the[ \n][A-Z]|(?!including|consider|after|under|over|rather|whether|never|ever|former|together)[a-z-]{3,}(?:er|or|ist|ian|man|woman|keeper)[ \n][A-Z])"
)
_FRONTED = regexp(
    r"(?:In|After|With|For|At|On|During|Following|Over|Before|Despite|Of|By|From|To|Among|Between|Within|Through|Across|Since|Until|Like|Unlike|As|When|While|If)\b"
)
_CLOSED = regexp(r"(?:[.!?]?[”\"’')]*$|[”\"]?(?:,[”\"]?[ \n]|[)–—]|[ \n][–—-][ \n]|;))")
_VERB = r"(?:is|was|are|were|has|have|had|will|would|can|could|may|might|should|did|does|do|[a-z]+ed|said|told|won|took|went|came|left|made|met|plan|hope|agreed)"


def _apposed(doc: Document, sentence: Span, a: Announcement, limit: int) -> NameList | None:
    """ "The three climbers, A, B and C, were"; "named the three as A and B"."""
    text = doc.text
    m = _COMMA.match(text, a.end, sentence.end)
    if (
        m is None
        or m.start() > limit
        or NOT_WHOLE.search(m["gap"].lower())
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
_NO_SUBJECT = regexp(rf"{_FRONTED.pattern}|\w+[ \n](?:to|with|by|from)[ \n]")


def before(doc: Document, sentence: Span, a: Announcement) -> NameList | None:
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
