"""A numbered occasion and the earlier ones that a text tells: "her third title, after those of 2012, 2016 and 2021"."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._lists import Listed, around, dated, named, things
from newslint.checks.numbers.ordinals._counts import Told, counted
from newslint.checks.numbers.ordinals._families import same_deed, singular
from newslint.checks.numbers.ordinals._nth import nth
from newslint.checks.numbers.ordinals._numbered import bare
from newslint.checks.numbers.ordinals._occasions import BESIDE, FEATS, GRAMMAR, SPANS, TIMES, Claim, claim_of, kin
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Clash(NamedTuple):
    """A numbered occasion, the earlier ones that it does not fit, and what to say."""

    claim: Span
    told: tuple[Span, ...]
    message: str


#: What opens the telling of the other occasions inside a sentence.
_CUE = re.compile(
    r"\b(?P<after>(?:after|following|besides|beside|alongside|succeed(?:ing|s|ed)|follow(?:s|ed)(?! by\b)|joining|joins|joined|on top of|in addition to|as well as|to go with|preceded by"
    r"|adding to|add(?:s|ed|ing)?[ \n](?:it[ \n]|this[ \n]|them[ \n])?to|to add to|added to|to follow|emulating|behind))"
    r"|(?P<had>having|who (?:had|has|also|previously)|which (?:had|has|also|previously)|(?:he|she|it|they|that) (?:had|has|also|previously|already)|had|have|has|did so|was also|were also)\b"
    r"|(?P<other>(?:the |his |her |its |their |whose |all )?(?:\w+ )?(?:other|others|earlier|previous|prior|previously|already|before)(?: (?:ones|occasions|times))?)\b",
    re.IGNORECASE,
)
_SURE = regexp(
    r"\b(?:others?|the rest|earlier|previous(?:ly)?|prior|already|before|also|too|as well|having|after|following|besides|alongside|in addition to|on top of|as well as|to go with|add(?:s|ed|ing)?|had|once more|preceded|similar|same|another)\b",
    re.IGNORECASE,
)
#: What breaks a run.
_BROKEN = regexp(r"\b(?:lost|losing|beaten|drew|drawn)\b")
#: Told only in part, or of another kind.
_SOME = regexp(
    r"\b(?:includ\w+|as (?:an?|the)|among|most recent(?:ly)?|latest|notabl[ey]|especially|such as|as recently as|closest|best|worst|except|not (?:all|every|counting)|nearly|almost|narrowly|runner-up|finalists?|semi-?finals?|nominat\w+|instead|rather|unlike|unsuccess\w*|(?<!all )fail\w*|miss(?:ed|ing)|born|founded|built|bronze|silver|junior|under-\d\d|for the first time|twice in|both in|boys|women’s|men’s|women's|men's|doubles|different|another man|other (?:people|countries|clubs|teams))\b",
    re.IGNORECASE,
)
_HOSTILE = regexp(
    r"\b(?:los(?:t|ing|es?)|beat(?:en|ing)?|defeat(?:s|ed)?|but|although|though|while|until|since|despite|withdr\w+|injur\w+|turn(?:ed|ing) down|uph[eo]ld\w*|finish(?:ed|ing)|placed|came (?:second|third|last)|acquitt\w+|overruled|reject\w+|refus\w+|escap\w+|retir\w+|moved|joined|signed)\b",
    re.IGNORECASE,
)
_OPENS = regexp(
    r"[“\"]?(?:(?P<other>(?:The|Her|His|Its|Their|All|Both|Two|Three|Four|Five|Six|Seven|In|At)?[ \n]?(?:of (?:the|his|her|its|their) )?(?:\w+ )?(?:[Oo]thers?|[Ee]arlier|[Pp]revious|[Pp]rior|rest)\b|[A-Z]\w+[ \n][A-Z]\w+[’']s only\b)|(?P<pronoun>It|He|She|They|I|We|The|Mr\.|Mrs\.|Ms\.|Dr\.|This|That|His|Her|Its|Their|Both)\b|(?P<name>[A-ZÀ-Þ][\w’'-]*))"
)
_WON_ALREADY = regexp(r"\b(?:had|has|having)[ \n](?:already|earlier|previously)[ \n](?:won|taken|claimed|collected|captured)[ \n]")
#: "Those of", "her wins over", "similar collapses in", after the cue.
_THEIRS = regexp(
    r"(?:(?:his|her|its|their|the|two|three|four|five|similar|earlier|previous|prior|other)[ \n]){0,3}(?P<noun>[a-z]+)[ \n](?=(?:in|on|of|at|to|over|against|by|with|from)[ \n])"
)
#: "The fifth strike at Acme": an occasion that has a number of its own.
_NUMBERED = regexp(rf"[“\"]?(?:The|Its|His|Her|Their|A)[ \n](?:{'|'.join(w for w, v in ORDINALS.items() if v <= 20)}|\d+(?:st|nd|rd|th))[ \n](?!(?:of|was|were|came|is|in|on|at|had|one|struck|took|followed|happened)\b)[a-z]")
#: An ordinal of what happens now.
_CURRENT = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|has|have|is|are|will|this|today|yesterday|tonight)\b")


def contradicted(doc: Document, q: Quantity) -> Clash | None:
    """The earlier occasions that an ordinal does not fit."""
    claim = claim_of(doc, q)
    if claim is None and re.search(r"\b(?:is|was)[ \n](?:only[ \n])?(?:the|its|his|her|their)[ \n]$", doc.text[max(q.span.start - 16, 0) : q.span.start]):
        claim = bare(doc, q)
    return _clash(doc, claim) if claim is not None else None


def _clash(doc: Document, claim: Claim) -> Clash | None:
    for stretch, kind in _stretches(doc, claim):
        told = list(_told(doc, claim, stretch, kind))
        if not told:
            continue
        fits = {t.many + 1 for t in told} | {t.many for t in told if not t.sure}
        if claim.n in fits:
            return None
        best = told[0]
        if any(t.many != best.many for t in told):
            return None
        words = _names(doc, best) if best.dated else "once" if best.many == 1 else "twice" if best.many == 2 else f"{best.many} times"
        verb = "make" if best.dated else "makes"
        return Clash(claim.span, best.spans, f"{words} before it {verb} this the {nth(best.many + 1)}, not the {nth(claim.n)}")
    return None


def _about(claim: Claim, said: str, wide: bool) -> bool:
    """Whether a sentence of another subject tells of what an ordinal numbers."""
    words = [w for w in re.findall(r"[a-z]{3,}", said.lower()) if w not in GRAMMAR]
    return any(same_deed(w, own) for w in words for own in claim.words if own not in TIMES) or (
        wide and any(same_deed(w, own) for w in words for own in claim.clause if w not in FEATS and len(own) > 3)
    )


def _names(doc: Document, told: Told) -> str:
    words = [s.of(doc.text) for s in told.spans]
    return ", ".join(words[:-1]) + f" and {words[-1]}"


def _stretches(doc: Document, claim: Claim) -> Iterator[tuple[Span, str]]:
    """Where the others may be told: the rest of the sentence, what stands before in it, the sentences after."""
    text = doc.text
    s = claim.sentence
    yield Span(claim.end, s.end), "rest"
    yield Span(s.start, claim.span.start), "lead"
    before, after = around(doc, claim.span.start, 1, 3)
    kind = doc.block_at(s.start).kind
    for i, nxt in enumerate(after):
        if i == 2 and kind not in ("headline", "deck"):
            return
        m = _OPENS.match(nxt.of(text))
        if m is None or _of_another(doc, s, nxt):
            continue
        if i == 1 and not m["other"] and kind not in ("headline", "deck"):
            return
        own = m["name"] is not None and re.search(rf"\b{re.escape(m['name'])}\b", s.of(text)) is not None
        if m["other"] or m["pronoun"] or own or (i == 0 and _about(claim, nxt.of(text), claim.period is None)):
            yield nxt, "other" if m["other"] else "next"
    for sentence in before:
        yield sentence, "before"


def _of_another(doc: Document, claimed: Span, following: Span) -> bool:
    """Whether a sentence opens with a person, and the one of the ordinal is of others."""
    if BESIDE.match(doc.text, following.start, following.end):
        return True
    people = {m.entity for m in doc.names.mentions if m.kind == "person" and claimed.start <= m.span.start < claimed.end}
    first = next((m for m in doc.names.mentions if following.start <= m.span.start < following.end), None)
    lead = doc.text[following.start : first.span.start] if first else ""
    return bool(people and first and first.full and first.entity not in people and not first.possessive and len(lead) < 40 and re.fullmatch(r"(?:[\w-]+,? ?){0,4}", lead))


def _told(doc: Document, claim: Claim, stretch: Span, kind: str) -> Iterator[Told]:
    text = doc.text
    rest = stretch.of(text)
    if kind != "rest" and kind != "lead" and re.search(r"\b(?:time|occasion)\b", rest) and not re.search(r"\b(?:times|only)\b", rest):
        return
    if (told_by_count := counted(doc, claim, stretch, kind)) is not None:
        yield told_by_count
        return
    if claim.n == 1 or (kind in ("next", "other") and _NUMBERED.match(rest)):
        return
    if kind in ("next", "other") and re.search(r"\b(?:finish\w*|came|placed|was|were)[ \n](?:second|third|fourth|last|runner)", rest):
        return
    told = rest
    if kind == "rest":
        opened = re.search(r"[:;—–]", rest), _CUE.search(rest)
        told = rest[min((m.start() for m in opened if m), default=0) :]
    whose = re.search(r"\b(?:whose|his|her|its|their) (?:other|sister|rival) (?P<noun>[a-z]+)", told)
    if whose is not None and not kin(claim, whose["noun"], text):
        return
    if claim.run and any(not kin(claim, m.group(), text) for m in _BROKEN.finditer(told)):
        return
    if kind == "lead" and re.search(r"\ba[ \n]$", text[max(claim.span.start - 3, 0) : claim.span.start]):
        return  # "sent off in August, in October and, after a second card, in May"
    if kind == "before" or any(not kin(claim, m.group(), text) for m in _SOME.finditer(told)):
        return
    yield from _enumerated(doc, claim, stretch, kind)


def _enumerated(doc: Document, claim: Claim, stretch: Span, kind: str) -> Iterator[Told]:
    text = doc.text
    found: list[Told] = []
    published = doc.metadata.date.year if doc.metadata.date else None
    opened = _CUE.search(text, claim.span.end, stretch.end) if kind == "rest" else None
    apart = re.compile(r"[:;—–]").search(text, stretch.start, stretch.end) if kind == "rest" else None
    start = opened.end() if opened else apart.end() if apart else stretch.start
    for listed in dated(text, start, stretch.end) if kind in ("rest", "lead") else ():
        if len(listed.spans) < 2 or _apart(text, listed) or text[: listed.spans[0].start].endswith("between "):
            continue
        nearest = max(_CUE.finditer(text, claim.span.end, listed.spans[0].start), key=lambda c: c.start(), default=None)
        if opened and nearest is not None and nearest["after"]:
            led = text[nearest.end() : listed.spans[0].start]
            if re.search(r",[ \n](?:he|she|it|they)\b", led) or not _of_its_kind(claim, text, nearest):
                continue
        between = text[stretch.start : listed.spans[0].start]
        whole = text[stretch.start : listed.spans[-1].end]
        if published and any(y > published for y in listed.years):
            return
        if not _period_allows(claim, listed, published, whole, text, doc.metadata.date):
            continue
        hostile = next((h for h in _HOSTILE.finditer(whole) if not kin(claim, h.group(), text)), None)
        if hostile is not None and not (kind == "rest" and hostile.end() < (c.start() if (c := _CUE.search(between)) else 0)):
            continue
        cue = list(_CUE.finditer(between))
        sure = _SURE.search(text[stretch.start : stretch.end]) is not None
        if kind == "rest" and not cue and _ANOTHER_CLAUSE.search(between) and not _about(claim, between.rpartition(";")[2], True):
            continue  # "a second goal; the stadium was rebuilt in 1974 and 1998"
        if kind == "rest" and not cue and not re.match(r"[^,;:]{0,60}[:;—–][ \n]", between):
            continue
        if kind == "lead" and re.match(r"[ \n](?:and|but)[ \n](?!again\b)[a-z]+", text[listed.spans[-1].end : stretch.end]):
            # "He came third in 2010, 2011 and 2014 and won for the second time".
            continue
        if kind == "lead" and not (set(claim.words) & TIMES or re.match(r"(?:[A-Z]\w+|\w+ed|Champions?|Winners?)\b", between)):
            continue
        own = [
            int(y)
            for y in re.findall(
                r"\b(?:1[89]|20)\d\d\b",
                text[
                    claim.sentence.start : claim.sentence.end if kind != "rest" else (opened.start() if opened else listed.spans[0].start)
                ],
            )
        ]
        if kind != "lead" and own and (not listed.years or any(y >= max(own) for y in listed.years)):
            # "For the third time in 2012, having won in 2004 and 2008, and again in 2016".
            continue
        if not sure and kind == "lead":
            sure = _now(doc, claim, listed)
        many = len(listed.spans)
        tail = text[listed.spans[-1].end : stretch.end]
        now = bool(published and any(y >= published for y in listed.years))
        if re.match(r",?[ \n](?:and|then)[ \n](?:again[ \n])?(?:now|this|on|yesterday|today|last)\b", tail):
            now = True
        goes_on = claim.words[-1] in SPANS  # a term began with the last of them
        found.append(Told(many, listed.spans, (sure or kind == "rest") and not now and not goes_on, True))
    if not claim.period or claim.run or "decade" in claim.period or re.match(r"since[ \n](?!\d)", claim.period):
        starts: list[int] = []
        for c in _CUE.finditer(text, claim.span.end if kind == "rest" else stretch.start, stretch.end):
            if c["after"]:
                starts.append(c.end())
        for c in re.finditer(
            r"\b(?:[Oo]thers?|[Ee]arlier|[Pp]revious|rest)(?:[ \n][a-z]+){0,2}(?:,|[ \n](?:are|were|being|was|came|went|have gone|had gone)|:)[ \n](?:all[ \n]|those[ \n])?|\bonly to[ \n]",
            text[stretch.start : stretch.end],
        ):
            starts.append(stretch.start + c.end())
        for at in starts:
            while text[at : at + 1] in " \n:":
                at += 1
            if (noun := _THEIRS.match(text, at, stretch.end)) is not None:
                if not _of_its_kind(claim, text, noun):
                    continue
                at = noun.end()
            if (
                re.match(r"(?:in|at)\b", text[at : at + 5])
                and noun is not None
                and claim.words[-1] not in SPANS
                and "add" in text[max(at - 40, 0) : at]
            ):
                at += 3
            if re.match(r"(?:in|at|on|from|for)\b", text[at : at + 5]) and not re.search(
                r"\b(?:those|ones|others?)[ \n]$", text[at - 7 : at]
            ):
                # "After victories in Ohio, Florida and Iowa".
                continue
            names = named(text, at, stretch.end) or (things(text, at, stretch.end) if kind != "rest" or (noun is not None and "add" in text[max(at - 40, 0) : at]) else None)
            if names is None or not _ends(text, names, stretch):
                continue
            found.append(Told(len(names.spans), tuple(dict.fromkeys(names.spans)), True))
    won = _WON_ALREADY.search(text, stretch.start, stretch.end) if kind != "lead" else None
    if won is not None and not found and (prizes := things(text, won.end(), stretch.end)) is not None:
        found.append(Told(len(prizes.spans), tuple(dict.fromkeys(prizes.spans)), True))
    if len({t.many for t in found}) > 1:
        found = [t for t in found if t.dated] + [t for t in found if not t.dated]
    yield from found


#: A clause with a subject of its own.
_ANOTHER_CLAUSE = regexp(r";[ \n](?!(?:he|she|it|they|in|on|first|once)\b)[^;]*$")
#: Between two dates of one thing, and where another thing is named: "Paris in 2017, 2019 and 2020 and Melbourne in 2021".
_BARE_JOIN = regexp(r"(?:,|[ \n](?:and|then|again|in)\b|[ \n])+")
_NEW_THING = regexp(r"(?:,[ \n]|[ \n]and[ \n]|^)(?:and[ \n])?(?:the[ \n](?:\w+[ \n])?)?[A-ZÀ-Þ][\w’'-]*[ \n](?:in|on)[ \n]$")


def _apart(text: str, listed: Listed) -> bool:
    """Whether a list tells the dates of two things one after the other."""
    joins = [text[a.end : b.start] for a, b in itertools.pairwise(listed.spans)]
    return any(_NEW_THING.search(j) for j in joins) and any(_BARE_JOIN.fullmatch(j) for j in joins)


def _of_its_kind(claim: Claim, text: str, cue: re.Match[str]) -> bool:
    """Whether what a cue opens counts the same: "after those of 1999", "following collapses in 1926", not "after shuffles in 2010"."""
    m = _THEIRS.match(text, cue.end() + 1) if cue.re is _CUE else cue
    if m is None:
        doing = re.match(r"[ \n](?:also[ \n])?(?P<verb>[a-z]+ing)\b", text[cue.end() : cue.end() + 20])
        return doing is None or doing["verb"] in ("doing", "being") or kin(claim, doing["verb"], text)
    noun = m["noun"]
    return (
        noun in ("those", "ones", "one", "similar", "earlier", "previous")
        or re.search(r"\b(?:similar|earlier|previous|prior|other)\b", m.group()) is not None
        or kin(claim, noun, text if TIMES & set(claim.words) or "add" in cue.string[max(cue.start() - 12, 0) : cue.end()] else "")
        or (bool(set(claim.words) & TIMES) and singular(noun) not in FEATS)
        or (singular(noun) in FEATS - {"appearance", "attempt"} and singular(claim.words[-1]) in FEATS)
    )


def _now(doc: Document, claim: Claim, listed: Listed) -> bool:
    """Whether an ordinal is of this day's event, which is none of those listed."""
    published = doc.metadata.date
    if published is None or not _CURRENT.search(claim.sentence.of(doc.text)):
        return False
    if listed.years:
        return all(y < published.year for y in listed.years)
    months = [s.of(doc.text) for s in listed.spans]
    return all(re.match(r"[A-Z][a-z]{2}", m) and not m.startswith(published.strftime("%b")) and "day" not in m for m in months)


def _ends(text: str, names: Listed, stretch: Span) -> bool:
    """Whether a list of names is all that its cue governs: no verb of a clause follows it."""
    tail = text[names.spans[-1].end : stretch.end]
    return (
        re.match(r"[ \n]*(?:[.,;:)”\"]|$|(?:in|on|at|earlier|this|last|by|from|to|all|during|over|with|against|between|for|who)\b)", tail)
        is not None
    )


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def _month(words: str) -> int | None:
    """The number of the month that some words name."""
    return next((_MONTHS.index(w[:3]) for w in re.findall(r"[a-z]{3,}", words.lower()) if re.fullmatch(_MONTH_NAMES, w)), None)


_MONTH_NAMES = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"


def _period_allows(claim: Claim, listed: Listed, published: int | None, whole: str, text: str, today: dt.date | None) -> bool:
    """Whether listed instances lie in the period that an ordinal counts in."""
    if claim.run:
        days = [30 * at + int(d[0]) for x in listed.spans if (at := _month(x.of(text))) is not None and (d := re.findall(r"\b\d{1,2}\b", x.of(text)))]
        steps = [b - a for a, b in itertools.pairwise(days)]
        if steps and (min(steps) < 1 or max(*steps, 30 * today.month - 30 + today.day - days[-1] if today else 0) > 2 * min(steps) + 3):
            return False
        years = sorted(set(listed.years))
        told = [x for s in listed.spans if (x := _month(s.of(text))) is not None]
        if any((b - a) % 12 != 1 for a, b in itertools.pairwise(told)):
            return False
        return published is not None and (
            not years
            or (len(years) > 1 and len({b - a for a, b in itertools.pairwise(years)}) == 1 and published - years[-1] <= years[1] - years[0])
        )
    if claim.period is None:
        return True
    p = claim.period.lower()
    if p.startswith("since"):
        year = re.match(r"since (\d{4})", p)
        if (month := _month(p[6:])) is not None and not listed.years:
            return all((later := _month(x.of(text))) is None or later > month for x in listed.spans)
        return year is None or (bool(listed.years) and min(listed.years) >= int(year[1]))
    if published is None or " row" in p or "as many" in p:
        return False
    if re.search(r"\blast\b|\bof last\b", whole):
        return False
    if (long := re.search(r"\bthis (century|decade)", p)) is not None:
        span = 100 if long[1] == "century" else 10
        return bool(listed.years) and all(y // span == published // span for y in listed.years)
    if "this" in p or "so far" in p or "to date" in p or "of the" in p:
        unit = p.split()[-1]
        if unit == "month" and any((at := _month(x.of(text))) is not None and (today is None or at != today.month - 1) for x in listed.spans):
            return False
        return all(y == published for y in listed.years) and unit in ("year", "season", "winter", "summer", "spring", "week", "month", "far", "date", "term")
    m = re.search(r"(\w+) (?:calendar )?(day|week|month|year|decade|season)s?$", p)
    if m is None:
        return False
    size = 1 if m[1] in ("a", "an") else int(m[1]) if m[1].isdigit() else int(CARDINALS.get(m[1], 0))
    if m[2] == "decade":
        size, unit = size * 10, "year"
    else:
        unit = m[2]
    if unit in ("year", "season"):
        return bool(listed.years) and size > 0 and all(y > published - size for y in listed.years)
    return unit in ("week", "month") and not listed.years
