"""Numbered occasions: what an ordinal counts, in which period, and which words tell of the same."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers._lists import reach
from newslint.checks.numbers.ordinals._families import same_deed, singular
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Claim(NamedTuple):
    """An ordinal of an occasion: its number, the words that it numbers and where they end, and the period that it counts in."""

    span: Span
    n: int
    words: tuple[str, ...]
    end: int
    period: str | None
    run: bool
    sentence: Span
    #: The words of its own clause.
    clause: tuple[str, ...]


_WORD = r"[\w’'-]+"
_STOPS = r"(?:of|in|on|at|to|for|from|by|with|that|who|which|whose|when|where|after|before|since|as|and|or|but|than|during|under|within|over|against|is|was|were|are|has|had|have|will|would|he|she|it|they|we|the|a|an|this|last|said|until|into|because|if|while)"
_PHRASE = regexp(rf"(?:[ \n]and[ \n](?:last|final|latest|current|most[ \n]recent))?(?:[ \n](?!{_STOPS}\b){_WORD}){{0,4}}")
_TIMES = regexp(r"(?:[ \n](?:straight|consecutive|successive|such))?[ \n](?:time|occasion)\b(?![’'-])")
_ROW = regexp(r"[ \n](?:in[ \n](?:a[ \n]row|succession)|running|on[ \n]the[ \n](?:trot|bounce))\b")
_RUN = frozenset("straight consecutive successive running".split())
#: Places in an order, names, parts of games and years: no occasions.
_NOT_OCCASIONS = frozenset(
    "century year grade floor half quarter district street avenue day week month place class division person row base inning lap leg degree"
    " hand world reading amendment battalion regiment generation period hole set down circuit anniversary birthday order party parties lady"
    " minister secretary choice cousin nature thought thoughts opinion sight largest biggest smallest oldest highest lowest best most seed"
    " seeded tier rate wave vice stage gear officer deputy lieutenant baptist army fleet corps language decade hour minute one"
    " item point question reason seat thing step version language estate millennium to dimension".split()
)
_PLACED = regexp(
    r"\b(?:finish\w*|came|come|comes|placed|ranked|seeded|lies?|lying|stands?|sits?|place|ran|ended up|twenty|thirty|forty|fifty)[ \n-](?:in[ \n])?(?:the[ \n])?$",
    re.IGNORECASE,
)
_PERIOD = regexp(
    r"\b(?:(?:in|within|over|of)[ \n](?:(?:the[ \n])?(?:last|past|space of|space)?[ \n]?(?:of[ \n])?(?P<size>(?!an?[ \n](?:game|match|attempt|race|start|meeting|tournament))\w+)[ \n](?:calendar[ \n])?(?P<unit>day|week|fortnight|month|year|decade|season|century|game|match|attempt|race|start|meeting|night|generation)s?\b|(?:a row|succession)\b|as many\b)"
    r"|(?P<this>(?:of|in)?[ \n]?this[ \n](?:year|season|week|month|winter|summer|spring|autumn|term|century|decade)|so far\b|to date\b|of the (?:season|year|week|month|campaign|championships?|tournament|games|tour|night|match|game|day|series|evening|meet)\b)|since[ \n]\w+)",
    re.IGNORECASE,
)
#: "Her predecessor had put it off": somebody else's occasions.
BESIDE = regexp(r"[“\"]?(?:His|Her|Their) (?:[\w-]+ )?(?:predecessor|successor|rival|opponent|team-?mate|colleague|sister|brother|father|mother|wife|husband|son|daughter|cousin|coach)\b(?!’s|'s)")
#: Stretches of time that go on: "in his second term".
SPANS = frozenset("term season spell marriage stint tenure reign career mandate".split())
GRAMMAR = frozenset("the and was were has had have been for her his its their time that this with from who which are".split())
TIMES = frozenset("time occasion".split())
_UNITS = frozenset("day week month quarter season year".split())
#: Nouns that count what anybody may have done.
FEATS = frozenset(
    "win victory title triumph ascent climb crossing appearance visit attempt try success crown medal gold championship cup trophy prize award term spell stint conviction sentence arrest victory marriage wedding trial defeat loss goal century hundred tour term record knockout".split()
)


#: "The Third Ward", "the Second World War".
_NAME = regexp(r"(?<=[a-z][ \n])[A-Z][a-z]+[ \n][A-Z]\Z")


def claim_of(doc: Document, q: Quantity) -> Claim | None:
    """What an ordinal numbers, where that is an occasion."""
    text = doc.text
    if not 1 <= q.low <= 99 or text[q.span.end : q.span.end + 1] not in tuple(" \n.,") or _NAME.search(text, max(q.span.start - 6, 0), q.span.end + 2):
        return None
    sentence = reach(doc, q.span.start)
    if _PLACED.search(text[max(sentence.start, q.span.start - 24) : q.span.start]):
        return None
    m = _TIMES.match(text, q.span.end, sentence.end) or _PHRASE.match(text, q.span.end, sentence.end)
    words = tuple(w.lower() for w in m.group().split()) if m else ()
    if words[:1] == ("and",):
        words = words[3:] if words[1] == "most" else words[2:]
    if (
        words
        and words[-1] in SPANS
        and re.search(
            r"\b(?:in|during|into|of|through|from)[ \n](?:his|her|its|their|the|a)[ \n]$", text[max(q.span.start - 16, 0) : q.span.start]
        )
    ):
        return None
    if len(words) == 2 and words[-1] == "running":
        words = ("straight", words[0])
    if words and words[-1] in _UNITS and (_RUN & set(words) or _ROW.match(text, m.end() if m else q.span.end, sentence.end)):
        words = (*words[:-1], "time")
    alone = not words and (
        _ROW.match(text, q.span.end, sentence.end)
        or re.match(r"[ \n]of[ \n](?:that|this|the|its)[ \n](?:strength|size|kind|sort|magnitude|scale|type)\b", text[q.span.end : sentence.end])
        or (
            re.search(r"[’']s[ \n]$", text[q.span.start - 3 : q.span.start])
            and re.match(r"[ \n](?:in|since)[ \n]", text[q.span.end : sentence.end])
        )
        or (
            re.search(
                r"\b(?:is|was|became|be|marked|marks)[ \n](?:only[ \n]|just[ \n])?(?:the|its|his|her|their)[ \n]$",
                text[max(q.span.start - 22, 0) : q.span.start],
            )
            and re.match(r"[ \n](?:at|in|on|for|since)[ \n]", text[q.span.end : sentence.end])
        )
        or (
            re.search(r",[ \n](?:the|his|her|its|their)[ \n]$", text[max(q.span.start - 8, 0) : q.span.start])
            and re.match(r"[ \n](?:at|in|on|for|since)[ \n]", text[q.span.end : sentence.end])
        )
        or (
            re.search(r"\b(?:is|was|became)[ \n](?:only[ \n]|just[ \n])?the[ \n]$", text[max(q.span.start - 18, 0) : q.span.start])
            and re.match(r"[ \n]to[ \n](?:be[ \n])?[a-z]+", text[q.span.end : sentence.end])
        )
        or (text[q.span.end] in ".," and re.search(r"\b(?:his|her|its|their)[ \n]$", text[max(q.span.start - 7, 0) : q.span.start]))
    )
    if alone:
        words = ("time",)
    if m is None or not words or (((words[-1] in _NOT_OCCASIONS) or (words[0] in _NOT_OCCASIONS and words[0] != "world" and not (words[0] == "stage" and words[-1] in FEATS))) and not (words[0] == "person" and q.low > 2)):
        return None
    clause = re.split(r"[,;:]|\b(?:after|having|following|adding|besides)\b", text[m.end() : sentence.end])[0]
    own = (text[sentence.start : m.end()] + clause).lower()
    period = _PERIOD.search(clause)
    run = bool(_RUN & set(words)) or _ROW.match(text, m.end(), sentence.end) is not None
    return Claim(
        q.span,
        int(q.low),
        words,
        m.end(),
        period.group() if period else None,
        run,
        sentence,
        tuple(set(re.findall(r"[a-z]{3,}", own)) - GRAMMAR),
    )


def kin(claim: Claim, word: str, text: str = "") -> bool:
    """Whether a word says the same as those that an ordinal numbers."""
    own = frozenset[str]().union(*(classes(w) | classes(singular(w)) for w in claim.words))
    if own & (classes(word) | classes(singular(word))):
        return True
    return any(same_deed(w, word) for w in (*claim.words, *(claim.clause if text else ())))
