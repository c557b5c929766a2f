"""A closed world of time: an interval that its sentence takes up from the one before, or counts from the only date of its own.

"The refinery closed in 2011. ¶ Eight years later, in 2024, ..." names both ends, whatever closed. The dates that the passage offers are few;
where none of them begins the interval, and no two dates of the whole article lie so far apart, the interval is wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from newslint.checks.dates._links import ABOUT, BEGAN, ENDS, FOUNDED, Link
from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, LONGEST, SPAN, TOLD, WHEN, Passage, masked, pattern
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

_POST = r"(?:in (?:the|that|this|his|her|its|their) (?:job|post|role|office|seat|chair|position|team|cabinet|ring|charge)|in (?:charge|office|power|the job)|at the (?:helm|top)|on the (?:throne|bench|board|council|force|job))"
#: What says that a sentence tells of now.
_NOW = regexp(rf"[{WHEN}]|\b(?:is|are|has|have|’s|’ve|still|now|today|remains?|will|continues?|no \w+ \w+s)\b|\b(?:it|he|she|there) \w+s\b")
#: One sentence: the only date that it is counted from, and the interval, which says the same in other words.
_HERE = tuple(
    pattern(text)
    for text in (
        rf"since (?:the )?(?:\w+ of )?<d:D>[^;]*?(?:\bfor|\bor|\bof|,|—|–|\(|\ball) {ABOUT}<i:S>(?=[,.;)—–]|$| without| and\b| now| ha(?:ve|s) (?:passed|gone|elapsed))",
        rf"(?:for|in) {ABOUT}<i:S>(?! (?:of|in a row)\b)[^;]*?\bsince (?:the )?(?:\w+ of )?<d:D>",
        r"<d:D>[^;]*?, (?:has |have )?(?:celebrat|mark|commemorat|observ)\w* (?:his|her|its|their) <i:S> (?:as|of|in|at|on) ",
        rf"<d:D>[^;]*?(?:,|\band\b|\bbut\b),? {ABOUT}<i:L>,? (?:it |he |she |they |the \w+ )?(?:is|are|has|have|still|remains?)\b",
        rf"<d:D>[;,] (?:and |but )?(?:now,? )?{ABOUT}<i:S> on,? [\w -]{{0,30}}?\b(?:is|are|has|have|still|remains?)\b",
        rf"\bfor {ABOUT}<i:S>,? (?:starting|beginning|since) (?:back )?(?:in|with|from) ~<d:D>",
        rf"{ENDS}~<d:D>,? and (?:has|have) (?:stood|lain|been|sat|lived|remained|stayed)\b[^;,]*? for {ABOUT}<i:S>(?=[,.;]|$)",
    )
)
#: "Held in 1953, 70 years before Charles was crowned on Saturday", "70 years after the battle of 1944, veterans met on Tuesday".
_TO_NOW = (
    pattern(rf"<d:D>, {ABOUT}<i:F> [^;,]*?<W>(?![’'])"),
    pattern(rf"^{ABOUT}<i:FS>(?: after)? the [^;,]*?(?:of|in) <d:D>, [^;]*?<W>"),
)
#: Two sentences: what in the second takes up the time of the first.
_TAKEN_UP = tuple(
    pattern(text)
    for text in (
        rf"^[\"“]?(?:[^;]{{1,40}}, )?{ABOUT}<i:SL>(?: on|(?<=<L>)),",
        r"^(?:(?!\b(?:and|when|after|before|until|once|then|who|which)\b)[^;,])*<i:L>(?=,? (?:in|on) (?:the )?(?:\w+ of )?<D>)",
        r"(?:in|over|during|for) the <i:SF>(?: since)? (?:then|that (?:day|time|year|summer|winter|night)|it)\b",
        r"(?:in|over|during|for) the <i:F>(?=[,.])",
        rf"\bafter (?:an?|the|its|his|her|their) (?:gap|absence|break|silence|hiatus|closure|wait|lull|pause|interval|exile) of {ABOUT}<i:S>",
        rf"(?:after|for|with) {ABOUT}<i:S> {_POST}\b",
        rf"^For {ABOUT}<i:S> [^;]*?\b(?:has|have)\b[^;]*?\b(?:without|there)\b",
    )
)
#: "The mine closed in 1992. Not until 2007, 25 years after the last shift, ..."
_AFTER_THE_LAST = pattern(rf"<d:D>,? {ABOUT}<i:F> (?:the|its|their) (?:last|final) [^,;]{{2,40}},")
_FOUNDING = rf"(?:{FOUNDED}|\b(?:gave|held|played|had|made) (?:its|their) first\b|\bfirst \w+ed\b|{BEGAN})"
#: "Opened in 1936. Its 75th anniversary ..."
_JUBILEES = tuple(
    pattern(text)
    for text in (
        rf"{_FOUNDING}~(?:the )?<d:D>[^;{DATE}]{{0,90}}?\b(?:its|their) <i:J>(?! of\b)",
        rf"^{FOUNDED}~<d:D>, [^,.;{DATE}]{{2,50}} turn(?:s|ed) <i:G>",
        r"^On (?:its|their) <i:J>, [^;]*?\b(?:war|battle|fire|flood|quake|crash|murder|death|birth|coup|\w+(?:tion|ment|ing|ence)) [^;,]*?\b(?:in|of) <d:D>\.",
        r"<i:J> of (?:(?!next |near |with |beside |where |who |which |when |for )[\w’'.-]+ ){1,8}?[\w’'.-]+, (?:(?:in|on) (?:the )?)?<d:D>",
    )
)
#: In these the date, or the interval, is told of something else.
_ASIDE = regexp(r"\b(?:who|which|whose|where|when|while|if|after|before|until|born|named|called)\b|[\"“”:]")
_RECORD = regexp(r"\b(?:first|last|next|only|worst|best|(?!(?:harv|for|inter|requ|prot|arr|cont|inv|gu|conqu|manif)est)\w{3,}est|(?:most|least) \w+)\b")
#: "Eight years later, in 2024".
_BESIDE = regexp(rf"(?: on)?,? (?:in|on|by) (?:the )?(?:\w+ of )?([{DATE}])")
_COUNTED = frozenset((SPAN, LATER, AFTER, AGO, AGE, JUBILEE))
_YEARS = ("year", "decade", "century")


def taken_up(doc: Document) -> Iterator[Link]:
    """The intervals whose ends the closed world of their passage gives."""
    before: Span | None = None
    for sentence in doc.sentences:
        earlier, before = before, sentence
        if sentence.end - sentence.start > LONGEST or doc.block_at(sentence.start).kind not in TOLD:
            before = None
            continue
        at = bisect_left(doc.dates, sentence.start, key=lambda x: x.span.start)
        if not any(x.unit in _YEARS for x in doc.dates[at : bisect_left(doc.dates, sentence.end, key=lambda x: x.span.start)]):
            continue
        own = masked(doc, sentence, split=True)
        yield from _here(own)
        yield from _jubilees(own)
        if earlier and earlier.end - earlier.start < LONGEST:
            yield from _from_before(masked(doc, earlier, split=True), own)
            yield from _jubilees(masked(doc, Span(earlier.start, sentence.end), split=True))


def _here(p: Passage) -> Iterator[Link]:
    if p.text.count(DATE) != 1:
        return
    for each in (*_HERE, *_TO_NOW):
        for m in each.finditer(p.text):
            first, last = sorted((m.start("i"), m.start("d")))
            gap = p.text[first + 1 : last]
            if sum(c in _COUNTED for c in p.text) > 1 or p.of(m, "i").unit not in _YEARS:
                continue
            if each in _TO_NOW or (not _ASIDE.search(gap) and _records(p.text[:first], gap)):
                recent = tuple(x for _, x in p.all(WHEN) if x.readings)
                yield Link(p.of(m, "i")._replace(role=None), p.of(m, "d"), recent, world=True)


def _records(left: str, gap: str) -> bool:
    """Whether both sides name the same record, or none: "the worst in 30 years, the worst since 2002"."""
    a, b = _RECORD.findall(left), _RECORD.findall(gap)
    return (a[-1:] == b[-1:]) if a or b else True


def _from_before(q: Passage, p: Passage) -> Iterator[Link]:
    begins = [(i, x) for i, x in q.all(DATE) if (x.role != "birth" and not re.match(r" [A-Za-z]", q.text[i + 1 : i + 3])) or _preposed(q.text, i)]
    if not 1 <= len(begins) <= 2 or len(begins) != q.text.count(DATE) or any(c in _COUNTED for c in q.text):
        return
    if any(re.search(r"\b(?:who|which|whose|born)\b[^,;]*$", q.text[:i]) for i, _ in begins):
        return
    starts = tuple(x for _, x in begins)
    if re.search(rf"{ENDS}|\b(?:last|finished|stopped)\b", q.text):
        for m in _AFTER_THE_LAST.finditer(p.text):
            yield Link(p.of(m, "i")._replace(role="later"), p.of(m, "d"), starts, published=False, world=True)
    for each in _TAKEN_UP:
        for m in each.finditer(p.text):
            x = p.of(m, "i")
            beside = _BESIDE.match(p.text, m.end("i"))
            if x.unit not in _YEARS or x.role in ("ago", "before", "past") or (x.role == "earlier" and not beside):
                continue
            if beside and x.role == "earlier":
                yield Link(x, p.at[beside.start(1)], starts, published=False, world=True)
                continue
            if beside:
                yield Link(x._replace(role="later"), p.at[beside.start(1)], starts, published=False, world=True)
            elif DATE not in p.text and _NOW.search(p.text):
                yield Link(x._replace(role=None), starts[-1], starts[:-1], world=True)


def _preposed(text: str, i: int) -> bool:
    return bool(re.search(r"\b(?:in|on|since|by|from|until|till|during|of)(?: the)? $", text[:i], re.IGNORECASE))


def _jubilees(p: Passage) -> Iterator[Link]:
    for each in _JUBILEES:
        for m in each.finditer(p.text):
            if sum(c in _COUNTED for c in p.text) == 1 and p.text.count(DATE) == 1:
                yield Link(p.of(m, "i"), p.of(m, "d"), world=True)


def points(doc: Document) -> list[TimeExpression]:
    """Every date of an article that an interval may be counted from or to."""
    return [x for b in doc.blocks for _, x in masked(doc, b.span, split=True).all(DATE)] if doc.blocks else []
