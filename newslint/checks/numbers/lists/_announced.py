"""Counts and the enumerations that they announce, by how the two are joined: copula, apposition, "namely", "naming them as", the sentence after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.lists import _enumerate
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_DEFINITE = regexp(
    r"(?:\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]ll)|['’]s?)[ \n](?:(?:only|main|other|remaining|last|first|final|new)[ \n])?$"
)
_COPULA = regexp(
    r"(?P<gap>(?:[ \n](?!and\b|or\b|but\b)\w[\w’'-]*){0,8}?(?:,[^,;:.]{1,50},)?)[ \n](?:are|were|being)(?:[ \n](?:named|identified|listed)(?:[ \n]by[ \n][a-z ]{3,30})?[ \n]as)?[ \n](?=[“\"A-Z]|(?:the|an?|my|his|her|our|its|their)[ \n])"
)
_NAMING = regexp(r"\b(?:nam|identify|list)ing (?:them|the \w+|all (?:of them)?)[ \n]as[ \n]")
#: "Police named the two dead as", "two were later identified as".
_NAMED = regexp(r"\b(?:nam(?:ed?|es)|identif(?:ied|y|ies)|list(?:ed|s)?|gave)\b[^.;:]{0,50}$")
_AS = regexp(
    r"(?P<gap>(?:[ \n]\w[\w’'-]*){0,6}?)[ \n](?P<told>(?:named|identified|listed|given|announced|confirmed)(?:[ \n]by[ \n][a-z ]{3,30})?[ \n])?as[ \n](?=[A-Z])"
)
_NAMELY = regexp(r"(?:,|[ \n][–—-])?[ \n](?:namely|to wit|viz\.|i\.e\.|that is|called|named|known as|which are|which were|they are|these are)[ \n:,]+")
_APPOSED = regexp(r"(?P<gap>(?:[ \n](?!and\b|or\b|but\b)\w[\w’'-]*){0,14}?),[ \n](?=[“\"A-Z]|(?:the|an?|his|her|their|its)[ \n])")
_NOT_WHOLE = regexp(
    r"\b(?:includ\w+|such as|among|like|for example|for instance|notably|led by|particularly|especially|mostly|mainly|starting|beginning|one of|some of|other than|except|apart from|besides|featuring|between|at least|as well as|along with|plus|alongside|than|first|latest|more|another|nearly|about|over|said|says|told)\b"
)
#: "Five agencies from South Africa": the list that follows is of places.
LED_TO = regexp(
    r"[ \n](?:in|at|from|near|of|to|across|around|throughout|between|among|for|with|by|on|against|over|through|outside|via)[ \n](?:the[ \n])?(?:[A-Z][\w’'.-]*[ \n]?){1,4}$"
)
_VERB = regexp(
    r"\b(?:is|was|are|were|has|have|had|will|would|can|could|may|might|said|says|told|after|before|when|while|because|as|if|who|that|which|[a-z]{2,}ed)\b"
)
#: What stands after an apposition: the end, a verb, or a further clause.
_AFTER = regexp(
    r"[.!?]?[”\"’')]*$|;|,?[”\"][ \n]|,[ \n](?:(?:has|have|had|is|was|are|were|will|would|can|could|may|must|took|went|came|said|says|won|made|met|left|drew|fell|rose|all|each|both|who|which|in|on|at|to|for|with|by|after|but|as|where|according)\b|(?:told|gave|saw|heard|found|held|knew|felt|paid|sat|stood|ran|shook|caught)\b|[a-z]+(?:ed|s)\b|(?:and|but)[ \n](?![A-Z])|[\w’' ]{1,50}\b(?:said|says|told|heard|ruled|added|wrote|reported|announced)\b|\d)"
)
_FRONTED = regexp(
    r"(?:In|After|With|For|At|On|During|Following|Over|Before|Despite|Of|By|From|To|Among|Between|Within|Through|Across|Since|Until|Like|Unlike|As|When|While|If)\b"
)
_THEY = regexp(
    r"(?:They|These|Those|The (?:\w+ )?(?:[a-z]+s|dead|injured|pair|trio|quartet|men|women|people|children|latter|others)|Their names|All)[ \n](?:are|were|is)[ \n](?:(?:later |also )?(?:named|identified|listed)[ \n](?:by [a-z ]{3,30} )?as[ \n])?(?P<in>(?:all[ \n])?(?:in|at|near|from|on)[ \n])?(?=[A-Z“]|(?:the|an?|his|her)[ \n])"
)
#: Kinds told by their members' words, not counted by them.
_KINDS = frozenset(
    "way reason time case thing point year month week day hour side kind type word level degree term step phase stage line people person family couple pair group generation party".split()
)


def announced(
    doc: Document, sentence: Span, after: Span | None, counts: list[tuple[int, Span, int, str, int]], either: list[int]
) -> Iterator[tuple[Span, NameList, int]]:
    """The number, the enumeration and the value it contradicts. Counts are (value, number, end, noun, start); `either` are what the list may hold instead."""
    if len(counts) > 3:
        return
    text = doc.text
    for k, (value, number, end, noun, start) in enumerate(counts):
        limit = counts[k + 1][4] if k + 1 < len(counts) else sentence.end
        found = _listed(doc, sentence, value, number, end, noun, start, limit)
        if found is None and len(counts) == 1 and after is not None:
            found = _next(doc, sentence, after, value)
        if found is None:
            continue
        others = {*(c[0] for c in counts), *either}
        if any(found.low <= v <= found.high for v in others) or abs(found.low - value) > 4:
            continue
        if _OPEN_END.search(text[found.span.start : min(found.span.end + 45, len(text))].lower()):
            continue
        yield number, found, value


_OPEN_END = regexp(
    r"\b(?:among others|and others|and more|other|another|et al|etc|(?:among|of|to|for|with|against) them|the \w+(?:st|[ \n]most) of|for the \w+ time|to name|so on|included|for example|respectively|as well as|along with|plus|both|a (?:third|fourth|fifth)|the (?:second|third|fourth|fifth|sixth))\b"
)


def _listed(doc: Document, sentence: Span, value: int, number: Span, end: int, noun: str, start: int, limit: int) -> NameList | None:
    text = doc.text
    head = text[max(sentence.start, start - 24) : number.start]
    definite = _DEFINITE.search(head) is not None
    places = noun in ("country", "state", "nation", "region", "province")
    m = _COPULA.match(text, end, min(sentence.end, end + 160))
    if m and definite and not _NOT_WHOLE.search(m["gap"].lower()) and m.start("gap") <= limit:
        names = _enumerate.read(doc, m.end(), sentence.end, places=places)
        return names if names and names.low > 1 and _closes(text, names, sentence) else None
    m = _NAMING.search(text, end, sentence.end)
    if m:
        names = _enumerate.read(doc, m.end(), sentence.end, places=places)
        return names if names and _closes(text, names, sentence) else None
    m = _AS.match(text, end, sentence.end)
    if m and (m["told"] or _NAMED.search(text[max(sentence.start, start - 60) : start])) and not _NOT_WHOLE.search(m["gap"].lower()):
        names = _enumerate.read(doc, m.end(), sentence.end, places=places)
        return names if names and _closes(text, names, sentence) else None
    m = _NAMELY.match(text, end, sentence.end)
    if m and m.end() <= limit + 12:
        names = _enumerate.read(doc, m.end(), sentence.end, places=places)
        return names if names and names.low > 1 and _closes(text, names, sentence) else None
    return _apposed(doc, sentence, end, noun, start, limit, definite, value)


def _apposed(doc: Document, sentence: Span, end: int, noun: str, start: int, limit: int, definite: bool, value: int) -> NameList | None:
    """ "Two shipyards are bidding for the ferry, Aura Marine, Botnia Yards and Kemi Steel"."""
    text = doc.text
    if not noun or noun in _KINDS:
        return None
    fronted = _FRONTED.match(text, sentence.start) is not None and "," not in text[sentence.start : start]
    if fronted and not definite:
        return None
    for m in _APPOSED.finditer(text, end, min(sentence.end, end + 160)):
        if m.start() != end:
            break
        gap = m["gap"]
        if m.end() > limit or _NOT_WHOLE.search(gap.lower()):
            return None
        words = gap.split()
        detached = _VERB.search(gap) is not None
        if (
            words
            and (words[-1][:1].isupper() or (detached and re.search(r"s$", words[-1])))
            and not re.search(r"[ \n](?:in|at|on|of)[ \n][A-Z][\w’'-]*$", gap)
        ):
            return None
        names = _enumerate.read(doc, m.end(), sentence.end, places=noun in ("country", "state", "nation"))
        if names is None or names.low < 2 or not _closes(text, names, sentence):
            return None
        listed = names.span.of(text)
        if detached and re.search(r"[ \n](?:for|in|at|to|with|by|from|on|as|against)[ \n]", listed):
            # "On Monday, the Ouse and the Aire for the second time".
            return None
        first = text[m.end()]
        if not (first.isupper() or first in '“"'):
            # Things: each with its article; at a distance only too many.
            article = r"an?[ \n]" if detached else r"(?:the|an?|his|her|its|their)[ \n]"
            if (
                (detached and names.low <= value)
                or not re.search(rf"[ \n]and[ \n]{article}", listed)
                or not all(re.match(article, n) for n in names.names)
            ):
                return None
        elif detached and (not re.search(r"[ \n](?:and|&)[ \n]", listed) or names.low != names.high):
            return None
        if LED_TO.search(gap) and first.isupper():
            # "Three people in Paris, Lyon and Nice".
            return None
        tail = text[names.span.end : sentence.end]
        if fronted and not re.match(r",[ \n](?!(?:is|was|are|were|has|have|had|will)\b)", tail):
            return None
        return names
    return None


def _closes(text: str, names: NameList, sentence: Span) -> bool:
    """Whether the enumeration ends there: the names are not the subject of what follows."""
    if names.goes_on:
        return False
    tail = re.sub(r"^[ \n]\([^()]{1,60}\)", "", text[names.span.end : sentence.end])
    return _AFTER.match(tail.lstrip(")")) is not None


def _next(doc: Document, sentence: Span, after: Span, value: int) -> NameList | None:
    """ "The firm will close three plants. They are in Leipzig, Brno, Gyor and Plzen"."""
    text = doc.text
    m = _THEY.match(text, after.start, after.end)
    if m is None:
        return None
    names = _enumerate.read(doc, m.end(), after.end)
    if names is None or names.low < 2 or not _closes(text, names, after):
        return None
    if m["in"] and names.high <= value:
        # Four plants may lie in two towns.
        return None
    return names


_MAKE_UP = regexp(r",[ \n](?:who|which)[ \n](?:together[ \n])?(?:make|made)[ \n]up[ \n](?:the|all)[ \n]$")


def before(doc: Document, sentence: Span, number: Span) -> NameList | None:
    """ "A, B and C, who make up the four,"."""
    m = _MAKE_UP.search(doc.text, max(sentence.start, number.start - 40), number.start)
    if m is None:
        return None
    names = _enumerate.read(doc, sentence.start, m.start())
    return names if names and names.low > 1 and names.span.end >= m.start() - 1 else None


_BOTH = regexp(r"(?<![\w-])[Bb]oth(?=[ \n](?:the|his|her|its|their)[ \n])")
_SHORT = regexp(r"(?:the|an?|his|her|its|their)[ \n]\w[\w’'-]*(?:[ \n]\w[\w’'-]*)?$")


def both_things(doc: Document, sentence: Span) -> Iterator[tuple[Span, NameList]]:
    """ "Both the mayor, the sheriff and the fire chief spoke"."""
    for m in _BOTH.finditer(doc.text, sentence.start, sentence.end):
        names = _enumerate.read(doc, m.end() + 1, sentence.end)
        # "Both the mayor, the town's first woman in the post, and the sheriff" names two.
        plain = names is not None and names.low == names.high > 2 and not re.search(r",[ \n]and\b", names.span.of(doc.text))
        if names and plain and all(_SHORT.match(n) for n in names.names[:-1]) and len({n.split()[0] for n in names.names}) == 1:
            yield Span(m.start(), m.end()), names


def is_name(text: str, q: Quantity) -> bool:
    """Whether a count and its noun are a name: "the 2017 Six Nations", "Seven Sisters"; one that the text writes so inside a sentence."""
    if not q.words or q.noun_span is None or not (text[q.span.start].isupper() and text[q.noun_span.start].isupper()):
        return False
    words = re.escape(text[q.span.start : q.noun_span.end])
    return re.search(rf"(?:[a-z,]|\b\d{{4}})[ \n]{words}\b|\b{words}[ \n]\d{{4}}\b", text) is not None
