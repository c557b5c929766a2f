"""Shares of one whole in a sentence or two: "40% backed A, 50% B and 30% C"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span


class Shares(NamedTuple):
    """The shares of one whole, in per cents, with where they stand."""

    values: tuple[float, ...]
    spans: tuple[Span, ...]


class _Member(NamedTuple):
    """One share, the words before it back to the member before, and the words after it up to the next."""

    quantity: Quantity
    before: str
    after: str


#: A whole that is shared out: "of the vote".
_WHOLE = re.compile(
    r"\b(?:votes?|ballots?|market|budget|money|cash|funds?|fund|seats?|power|electricity|energy|shares?|stake|equity|stock|capital|company|firm|revenues?|sales|turnover|income|spending|total|exports?|imports?|output|production|emissions"
    r"|workforce|electorate|population|land|area|traffic|crop|harvest|waste|water|estate|cost|costs|price|profits?|time|supply|tax|aid|donations?|portfolio|assets?|debt|loans?|pie|field|residents|voters|respondents|people|those|users|households|deaths|cases|victims)\b"
)
_THINGS = re.compile(
    r"\b(?:votes?|ballots?|market|budget|money|cash|funds?|seats?|power|electricity|energy|shares|stake|equity|stock|capital|revenues?|turnover|income|spending|exports?|imports?|output|production|emissions|workforce|electorate|land|crop|harvest|waste"
    r"|estate|costs?|profits?|supply|donations?|portfolio|assets?|debt|aid|blend|mix|alloy|fuel|grant|gift|sum|proceeds|takings|population)\b"
)
#: Answers of which each person gives one.
_YES = r"\b(?:yes|for|in favou?r|favou?r(?:ed|s)?|support(?:ed|s|ing)?|approv(?:ed|es?|al)|back(?:ed|s)?|agree[ds]?|pro|satisf\w+|optimistic|would vote for|positive|remain|stay|pass(?:ed)?|better|rose|increase)\b"
_NO = r"\b(?:no|against|oppos(?:ed?|es|ing|ition)|disapprov\w+|disagree[ds]?|reject(?:ed|s)?|dissatisf\w+|pessimistic|negative|leave|fail(?:ed)?|worse)\b"
_UNSURE = r"\b(?:undecided|unsure|not sure|no opinion|d(?:id|o|oes)(?: not|n[’']t) know|don[’']t know|neither|no answer|gave no|declin\w+|spoil(?:ed|t)|blank|abstain\w*|no view|refus\w+|unsure|neutral|had no|(?:was|were) not sure|no preference|same|unchanged|rest|other|others|remaining|remainder|elsewhere|everything else|everyone else|none)\b"
_ONLY = re.compile(r"\bonly\b")
_OUTCOMES = re.compile(
    r"\b(?:recovered|died|survived|still ill|killed|injured|cured|acquitted|convicted|sold|exported|lost|kept|burned|buried|composted|recycled|incinerated|landfill(?:ed)?|passed|failed|won|drew|employed|unemployed|retired|single|married|divorced|widowed)\b"
)
_AGES = re.compile(
    r"\b(?:under|over|aged|between|younger than|older than|below|above) (?:the age of )?\d|\b\d\d (?:to|and|or) (?:\d\d|over|older|above)"
)
_SEXES = re.compile(r"\b(?:men|women|male|female|boys|girls|males|females)\b")
#: A mixture or a division.
_DIVIDED = re.compile(
    r"\b(?:split|divided|shared|made up of|composed of|consist\w* of|compris\w+|breaks? down|broke down|breakdown|broken down|divided up|apportioned|allocated|blend|mixture|mix|alloy|owned by|owned|held by|come from|comes from|came from|goes to|go to|went to|spent on|is spent|was spent"
    r"|is burned|generated|sourced|composition|account(?:s|ed)? for|mak(?:e|es|ing) up|made up|shareholders|bound for|brings in|leaving the)\b"
)
_POLL = re.compile(
    r"\b(?:poll(?:s|ed|ing|ster)?|survey(?:ed)?|votes?|voters?|voting|ballots?|election|results?|counted|exit poll|runoff|referendum|support stood|race|primary|turnout)\b",
    re.IGNORECASE,
)
#: Answers that do not exclude one another, or values that are no shares of one whole.
_MANY = re.compile(
    r"\b(?:multiple|more than one|several answers|could (?:choose|pick|name|select|give)|respectively|nam(?:ed|ing) |cit(?:ed|ing)|mention(?:ed|ing)|worr(?:y|ied|ies)|concern(?:s|ed)?|reasons?|own(?:s|ed)? an?|rates?|turnout|approval|favou?rab(?:le|ility)|unfavou?rabl[ey]|"
    r"increas\w+|decreas\w+|r[oi]se[sn]?|rising|rose|fell|fallen|falls?|falling|grew|grown|growth|growing|climb\w*|drop(?:s|ped)?|(?<!breaks )(?<!break )(?<!broke )(?<!broken )down|up|gain(?:s|ed)?|jump\w*|declin(?:ed|es|ing) (?:by|to|from)|inflation|interest|margin of error|confidence|capacity|occupan\w+|each|both|either|"
    r"average\w*|higher|lower|compared|versus a|than|symptoms?|fever|effective\w*|efficacy|accura\w+|likely|chance|probability|discount|complete|vaccinated|immun\w+|humidity|according to one)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:in (?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|the (?:first|second|third|fourth|spring|summer|autumn|winter))|last (?:year|month|week|time)|a (?:year|month|week) (?:ago|earlier|before)|previous(?:ly)?|earlier|(?:years?|months?) (?:ago|earlier|before)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|first (?:round|dose)|second (?:round|dose))\b"
)
_OF = re.compile(
    r"^[ \n](?:of|in)[ \n](?:(?:the|all|its|his|her|their|those|these|this|that|registered|likely|eligible|total|national|popular|overall|available|[\w’'-]+[’']s?)[ \n]?){0,4}?(?P<noun>[\w’'-]+)"
)
_OF_OWN = re.compile(r"^[ \n](?:of)[ \n](?:the |all |its |their |those |these |his |her )?(?P<noun>[\w’' -]{2,30})")
_OF_THE = re.compile(
    r"(?:^|[,;:] |\bthat |[“\"])(?:Of|of|Out of|out of)[ \n](?:the|those|all|its|their|these|his|her|every)[ \n](?P<noun>[\w’'-]+(?: [\w’'-]+)?)"
)
_NESTED = re.compile(r"\bof (?:those|them|whom|which|these)\b")


#: "70% of the workforce, including 45% in the army".
_PART_OF_SHARE = re.compile(r"\b(?:including|among them|of which|of whom|as much as)\b[^,;]{0,30}$")
_STAKES = frozenset("stake share holding shareholding interest slice".split())
_OWNED = re.compile(
    r"\b(?:stakes?|shareholdings?|holdings?)\b[^.]*\b(?:owns?|holds?|has|have|with|keeps?|retains?|owned)\b|\b(?:owns?|holds?|has|have|keeps?|retains?)\b[^.]*\b(?:stakes?|shareholdings?|holdings?)\b"
)


def shares(doc: Document) -> Iterator[Shares]:
    """Every set of shares of one whole."""
    found = [q for q in doc.numbers if _share(q)]
    at = 0
    sentences = doc.sentences
    for i, sentence in enumerate(sentences):
        inside = []
        while at < len(found) and found[at].span.start < sentence.end:
            if found[at].span.start >= sentence.start:
                inside.append(found[at])
            at += 1
        if not inside or doc.in_quotation(inside[0].span):
            continue
        stretch = sentence
        if i + 1 < len(sentences) and doc.block_at(sentences[i + 1].start) == doc.block_at(sentence.start):
            following = [q for q in found[at : at + 4] if q.span.start < sentences[i + 1].end]
            if following and len(inside) <= 3 and _goes_on(doc, sentences[i + 1], following):
                stretch, inside = Span(sentence.start, sentences[i + 1].end), inside + following
        if 2 <= len(inside) <= 8:
            yield from _of_one(doc, stretch, inside)


def _share(q: Quantity) -> bool:
    if q.kind == "percent":
        return 0 < q.low <= 120 and q.low == q.high and not (q.compound and q.noun not in _STAKES) and q.bound != "max"
    return q.kind == "fraction" and 0.1 <= q.low < 1


def percent(q: Quantity) -> float:
    """A share in per cents."""
    return q.low * 100 if q.kind == "fraction" else q.low


def _goes_on(doc: Document, sentence: Span, following: list[Quantity]) -> bool:
    """Whether a sentence gives the other shares of the whole before it."""
    words = sentence.of(doc.text)
    first = following[0]
    opens = first.span.start - sentence.start <= 3 or re.match(
        r"(?:The (?:other|rest|remaining)|Another|A further|Some|About|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*(?: (?:took|had|won|got|received|has|gets|holds|was on|is on|were on|secured|polled))?|Gas|Coal|Wind)[ \n](?:about |another |the other |a further |some |on |at )*$",
        doc.text[sentence.start : first.span.start],
    )
    tail = doc.text[first.span.end : sentence.end]
    own = _OF_OWN.match(tail)
    return bool(opens) and (own is None or _WHOLE.search(own["noun"]) is not None) and not _MANY.search(words) and not _NESTED.search(words)


def _members(doc: Document, stretch: Span, inside: list[Quantity]) -> list[_Member]:
    text = doc.text
    out = []
    for i, q in enumerate(inside):
        low = inside[i - 1].span.end if i else stretch.start
        high = inside[i + 1].span.start if i + 1 < len(inside) else stretch.end
        before, after = text[low : q.span.start], text[q.span.end : high]
        # Of the words between two shares those before the last comma or "and" belong to the first.
        cut = max(
            (m.start() for m in re.finditer(r"[,;](?=\s)|\band\b|\bwhile\b|\bbut\b|\bto\b(?= [A-Z])|\bagainst\b(?= [A-Z])|\)", after)),
            default=len(after),
        )
        out.append(_Member(q, before, after[:cut] if i + 1 < len(inside) else after))
    return out


def _of_one(doc: Document, stretch: Span, inside: list[Quantity]) -> Iterator[Shares]:
    words = stretch.of(doc.text)
    if _MANY.search(words) or _NESTED.search(words[inside[1].span.start - stretch.start :]):
        return
    members = _members(doc, stretch, inside)
    if _apart(members, words) or any(_PART_OF_SHARE.search(m.before) for m in members[1:]):
        return
    if not _one_whole(doc, words, members):
        return
    yield Shares(tuple(percent(q) for q in inside), tuple(q.span for q in inside))


def _apart(members: list[_Member], words: str) -> bool:
    """Whether the shares are of several wholes: other groups, places or times."""
    nouns = []
    for m in members:
        own = _OF_OWN.match(m.after)
        if own:
            nouns.append(" ".join(own["noun"].lower().split()[:3]))
    # "60% of women, 50% of men" have two wholes; "of those", "of voters" twice is one.
    heads = {re.split(r"\b(?:who|that|said|were|was|backed|had|in|for|to|went|is|are)\b", n)[0].strip() for n in nouns}
    if len(heads) > 1:
        return True
    if members[0].quantity.noun and any(
        m.quantity.noun not in (None, members[0].quantity.noun) and re.match(r"[ \n]of\b", m.after) for m in members[1:]
    ):
        return True
    times = [bool(_TIMES.search(m.after)) or bool(_TIMES.search(m.before[-40:])) for m in members]
    if sum(times) >= 2 and len(set(_TIMES.findall(words))) >= 2:
        return True
    # "60% in Ohio, 55% in Iowa": places, unless something is divided among them.
    placed = sum(bool(re.match(r"[ \n](?:of [\w ]{2,30} )?(?:in|at|among|for|from)[ \n][A-Z]", m.after)) for m in members)
    if placed >= 2 and not _DIVIDED.search(words):
        return sum(bool(re.match(r"[ \n](?:of [\w ]{2,30} )?for[ \n][A-Z]", m.after)) for m in members) < placed
    among = sum(bool(re.search(r"\bamong\b", m.after[:25])) for m in members)
    return among >= 2


def _one_whole(doc: Document, words: str, members: list[_Member]) -> bool:
    """Whether something in the sentence says that the shares divide one whole."""
    tails = [m.after for m in members]
    joined = [f"{m.before[-30:]}|{m.after}" for m in members]
    own = _OF_OWN.match(tails[0])
    fronted = _OF_THE.search(words[: members[0].quantity.span.start - doc.sentence_at(members[0].quantity.span.start).start + 1])
    if _answers(tails) or (
        any(re.search(_YES, t) for t in joined) and any(re.search(_NO, t) for t in tails) and any(re.search(_UNSURE, t) for t in tails)
    ):
        return True
    if sum(bool(_ONLY.search(t)) for t in tails) >= 2:
        return True
    if any(
        re.search(r"\bthe (?:(?:other|remaining|rest|remainder|balance)\b[^,;.]{0,34}|rest, )$", m.before, re.IGNORECASE)
        for m in members[1:]
    ):
        return True
    if len({w for t in tails for w in re.findall(r"\b(?:men|women|male|female|boys|girls)\b", " ".join(t.split()[:3]))}) >= 2 and not any(
        re.search(r"\bof (?:wo)?men\b", t) for t in tails
    ):
        return True
    if (
        sum(bool(_AGES.search(t)) for t in tails) >= 2
        and re.search(r"\bunder|younger|below", words)
        and re.search(r"\bover|older|above", words)
    ):
        return True
    if len(members) >= 3 and sum(bool(_OUTCOMES.search(" ".join(t.split()[:5]))) for t in tails) >= 2:
        return True
    if _DIVIDED.search(words) and (len(members) >= 3 or re.search(r"\b(?:split|divided|made up|owned|blend|mix)\b", words)):
        return True
    if (own and _THINGS.search(own["noun"])) or (fronted and _THINGS.search(fronted["noun"])):
        return _holders(members) or fronted is not None
    if fronted and len(members) >= 3 and re.search(r"\b(?:went|goes|go|was|is|were|are)\b", tails[0]):
        return any(_OUTCOMES.search(t) or re.search(_UNSURE, t) for t in tails)
    if (
        _OWNED.search(words)
        and len(members) >= 2
        and not any(re.match(r"[ \n](?:stake |holding |share )?(?:in|of)[ \n][A-Z]", m.after) for m in members[1:])
    ):
        return True
    if _POLL.search(words) and _named(doc, members):
        return True
    if (
        re.search(r"\b(?:voters|respondents|those|people|residents|members)\b", tails[0])
        and len(members) >= 2
        and re.search(r"\b(?:backed|chose|picked|voted for|would vote for|preferred|favou?red|prefer|supported)\b", tails[0])
    ):
        return True
    # "60% cotton, 30% wool and 20% nylon": nothing but what each is.
    return (
        len(members) >= 3
        and all(re.fullmatch(r"[ \n][a-z]+(?:[ \n][a-z]+)?[ \n]?|[ \n][a-z]+[.;][”\"]?|[ \n]?[.;]?", t) for t in tails)
        and re.search(r"\b(?:is|was|are|were|contains|has|about)[ \n]+$", members[0].before) is not None
    )


def _answers(tails: list[str]) -> bool:
    """Whether two members give answers that exclude each other."""
    yes = any(re.search(_YES, t) and not re.search(_NO, t) for t in tails)
    no = any(re.search(_NO, t) for t in tails)
    unsure = any(re.search(_UNSURE, t) for t in tails)
    return (yes and no) or (unsure and (yes or no))


def _holders(members: list[_Member]) -> bool:
    """Whether each of the other shares has a holder or purpose of its own: "B 30%", "30% to roads"."""
    rest = members[1:]
    held = sum(
        bool(
            re.search(
                r"[A-Z][\w’'.-]*(?:[’']s)?(?:[ \n](?:had|has|on|with|took|won|got|at|a further|another|just|about|holds|held|received|were on|was on|some|only|supplies|supply|provides|gets))*[ \n(]*$|(?:,|;|\band|\bwhile)[ \n](?:the |its )?[a-z]+(?:[ \n][a-z]+)?[ \n]$",
                m.before,
            )
        )
        for m in rest
    )
    aimed = sum(bool(re.match(r"[ \n](?:for|to|on|by|went|goes|go|is|was|are|were|in)\b", m.after)) for m in rest)
    return held == len(rest) or aimed == len(rest) or held + aimed >= len(rest)


def _named(doc: Document, members: list[_Member]) -> bool:
    """Whether every share belongs to a candidate, party or option that is named beside it."""
    n = 0
    for m in members:
        before = re.search(
            r"[A-Z][\w’'.-]*(?:[’']s)?(?:[ \n](?:had|has|on|with|took|won|got|at|just|about|holds|held|received|polled|scored|secured|is on|was on|were on|leads with|led with|stands at|stood at|trailed with|trails with|is at|was at|in second with|only))*(?: with| on| at)?[ \n(]*$",
            m.before,
        )
        after = re.match(
            r"[ \n](?:for|to|backed|chose|picked|prefer(?:red)?|would vote for|voted for|supported|favou?red)?[ \n]?(?:the )?[A-Z]", m.after
        )
        n += bool(before or after)
    return n == len(members) and len(members) >= 2
