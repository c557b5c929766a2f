"""Ordinals beyond sets that need no number of their own: the fourth book of a trilogy, the third of two blasts that a text tells one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers._lists import reach
from newslint.checks.numbers.ordinals._ordinals import Beyond, name
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_SETS = {
    "duo": 2,
    "trio": 3,
    "threesome": 3,
    "foursome": 4,
    "duology": 2,
    "diptych": 2,
    "double bill": 2,
    "double-bill": 2,
    "doubleheader": 2,
    "double-header": 2,
    "trilogy": 3,
    "triptych": 3,
    "triple bill": 3,
    "triathlon": 3,
    "Triple Crown": 3,
    "tetralogy": 4,
    "quartet": 4,
    "quintet": 5,
    "modern pentathlon": 5,
    "pentathlon": 5,
    "heptathlon": 7,
    "decathlon": 10,
    "World Series": 7,
    "Stanley Cup finals": 7,
    "Stanley Cup final": 7,
    "NBA finals": 7,
    "NBA Finals": 7,
}
_MEMBERS = (
    "book novel part volume film movie instalment installment chapter album play entry episode work piece canvas panel title leg race jewel event discipline game match sonata opera picture member singer musician player guitarist brother sister man woman one painting poem"
).split()
_OF_SET = regexp(
    rf"(?:[ \n,]+(?:and[ \n])?(?:last|final|concluding),?)?(?:[ \n][a-z-]+){{0,2}}?(?:[ \n](?P<noun>{'|'.join(_MEMBERS)}))?[ \n](?:of|in|from)[ \n](?:the|a|his|her|its|their|this|that)[ \n](?:[\w’'“”\"&-]+[ \n]){{0,7}}?(?P<set>{'|'.join(_SETS)})s?\b"
)
#: "The third of the pair", told alone.
_OF_FEW = regexp(r"[ \n]of[ \n](?:the|this|that)[ \n](?P<set>pair|twins|duo|trio|threesome|quartet|foursome|quintet)\b(?![’'-]|[ \n](?!is\b|was\b|has\b|had\b|came\b|will\b|to\b)[a-z])")
_FEW = {"pair": 2, "twins": 2, "duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}
#: Parts that there are always so many of.
_WHOLES = {
    ("quarter", "year"): 4,
    ("quarter", "game"): 4,
    ("half", "game"): 2,
    ("half", "match"): 2,
    ("half", "year"): 2,
    ("half", "final"): 2,
    ("month", "year"): 12,
    ("day", "week"): 7,
    ("trimester", "pregnancy"): 3,
    ("period", "game"): 5,
}
_OF_WHOLE = regexp(
    r"[ \n](?P<noun>quarter|half|month|day|trimester)[ \n]of[ \n](?:the|this|its|last|each|her|a|their)[ \n](?:fiscal |financial |calendar |business )?(?P<whole>year|game|match|week|pregnancy|final)\b"
)
_BIRTHS = {"twin": 2, "triplet": 3, "quadruplet": 4, "quintuplet": 5, "sextuplet": 6}
_BIRTH = regexp(
    r"[ \n](?P<noun>twin|triplet|quadruplet|quintuplet|sextuplet)(?=[,.;:]|[ \n](?:was|weighed|died|is|born|arrived|girl|boy)\b)"
)
#: "The third and final of four hearings": the last of four is the fourth.
_FINAL = regexp(
    r"[ \n,]+and[ \n](?P<which>last|final|penultimate)(?:[ \n](?P<noun>[a-z]+))?[ \n](?:of|in)[ \n](?:(?:the|a|his|her|its|their|series of|a series of|these|those)[ \n]){0,2}(?P<n>\d{1,2}|"
    + "|".join(w for w, v in CARDINALS.items() if 2 <= v <= 20)
    + r")(?![.,]\d|[ \n](?:hundred|thousand|dozen|million))(?:-(?P<unit>[a-z]+)|[ \n](?!is\b|was\b|has\b)(?:[a-z-]+[ \n]){0,2}?(?P<things>[a-z]+s)\b|(?=[.,]|[ \n](?:is|was|will|has)\b))(?P<tail>[^.;,]{0,12})"
)
_ENUMERATED = regexp(
    rf"\b(?:the|a|and|,)[ \n](?P<n>{'|'.join(w for w, v in ORDINALS.items() if v <= 9)})(?:[ \n]one)?(?=[ \n](?:came|was|were|is|are|has|had|will|would|at|in|on|by|for|from|to|just|about|shortly|hit|struck|went|opened|took|died|stood|followed|of which|[a-z]+ed|soon|near|outside|a|an|the|with|against|between|came)\b|,[ \n])",
    re.IGNORECASE,
)
#: "Of the three judges, the fourth".
_OUT_OF = regexp(
    rf"\b[Oo]f[ \n](?:the|his|her|its|their|these|those)[ \n](?P<n>{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 12)}|\d{{1,2}})[ \n](?:[\w’'-]+[ \n]?){{1,4}}?,[ \n](?:only[ \n])?the[ \n]$"
)
_SHARE = regexp(r"\b(?:a|one|two)[ \n-]$")


def beyond_whole(doc: Document, q: Quantity) -> Beyond | None:
    """The set by its name, or the whole, that an ordinal is beyond; or the last of a number that it is not."""
    text = doc.text
    sentence = reach(doc, q.span.start)
    end = sentence.end
    n = int(q.low)
    if (m := _OF_SET.match(text, q.span.end, end)) is not None and n > (size := _SETS[m["set"]]):
        return Beyond(q.span, Span(*m.span("set")), f"a {m['set']} has {size}, no {name(n)}")
    if (m := _OF_FEW.match(text, q.span.end, end)) is not None and n > (size := _FEW[m["set"]]) and re.search(r"\b[Tt]he[ \n]$", text[max(q.span.start - 5, 0) : q.span.start]):
        return Beyond(q.span, Span(*m.span("set")), f"a {m['set']} has no {name(n)}")
    if (m := _OF_WHOLE.match(text, q.span.end, end)) is not None and n > (size := _WHOLES.get((m["noun"], m["whole"]), 99)):
        return Beyond(q.span, Span(*m.span("whole")), f"a {m['whole']} has no {name(n)} {m['noun']}")
    if (m := _BIRTH.match(text, q.span.end, end)) is not None and n > (size := _BIRTHS[m["noun"]]):
        return Beyond(q.span, Span(*m.span("noun")), f"{m['noun']}s are {size}: there is no {name(n)}")
    begun = sentence.start
    if (m := _OUT_OF.search(text[begun : q.span.start])) is not None:
        size = int(m["n"]) if m["n"].isdigit() else int(CARDINALS[m["n"]])
        if n > size:
            return Beyond(q.span, Span(begun + m.start("n"), begun + m.end("n")), f"there is no {name(n)} of {m['n']}")
    m = _FINAL.match(text, q.span.end, end)
    if m is None or re.match(r"[ \n](?:to|who|that|which|still|whose)\b", m["tail"]):
        return None
    size = int(m["n"]) if m["n"].isdigit() else int(CARDINALS[m["n"]])
    same = (
        m["noun"] is None
        or (m["noun"][:4] == (m["unit"] or m["things"] or "")[:4])
        or m["unit"] in ("part", "game", "match", "race", "leg")
    )
    same = same or (m["unit"] is None and m["things"] is None)
    if m["unit"] and m["noun"] is None:
        return None
    want = size - 1 if m["which"] == "penultimate" else size
    if same and n < want:
        return Beyond(q.span, Span(*m.span("n")), f"the {m['which']} of {m['n']} is the {name(want)}, not the {name(n)}")
    return None


def told_one_by_one(doc: Document) -> Iterator[Beyond]:
    """ "Two blasts shook the depot. The first came at 9:05, the second at 9:20 and the third at 10"."""
    text = doc.text
    sentences = doc.sentences
    for i, sentence in enumerate(sentences):
        low = sentence.of(text).lower()
        if "third" not in low and "fourth" not in low and "fifth" not in low and "sixth" not in low:
            continue
        hits: list[tuple[int, Span]] = []
        for m in _ENUMERATED.finditer(text, sentence.start, sentence.end):
            at = Span(*m.span("n"))
            if not doc.in_quotation(at):
                hits.append((int(ORDINALS[m["n"].lower()]), at))
        numbers = [n for n, _ in hits]
        if len(hits) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))) or numbers[0] not in (1, 2):
            continue
        last, at = hits[-1]
        if _SHARE.search(text[max(at.start - 4, 0) : at.start]) and not re.match(
            r"[ \n](?:came|was|in|on|at|hit)\b", text[at.end : at.end + 6]
        ):
            continue
        counts = [
            q
            for s in (*sentences[max(i - 1, 0) : i], sentence)
            for q in doc.numbers_in(s)
            if q.kind == "cardinal"
            and q.span.start < hits[0][1].start
            and q.low == q.high
            and 2 <= q.low <= 8
            and not q.scale
            and not q.per
            and not q.compound
            and not q.bound
            and not q.more
            and not q.partitive
            and re.match(
                r"[ \n](?:[a-z-]+[ \n]){0,2}?[a-z]+s\b|[ \n](?:men|women|children|people)\b", text[q.number.end : q.number.end + 40]
            )
            and not re.match(
                r"[ \n](?:minutes|hours|days|weeks|months|years|times|others|seconds|goals|points|runs|percent|wickets)\b",
                text[q.number.end : q.number.end + 12],
            )
        ]
        if (
            len(counts) == 1
            and counts[0].low < last
            and counts[0].low >= last - 2
            and not re.search(r"\b(?:more|another|further|later|also|other)\b", text[counts[0].span.end : at.start])
        ):
            yield Beyond(at, counts[0].number, f"there is no {name(last)} of {counts[0].number.of(text).lower()}")
