"""A numbered occasion and the earlier ones that a text tells: "her third title, after those of 2012, 2016 and 2021"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._deeds import classes, stem
from newslint.checks.numbers._lists import Listed, dated, named, things
from newslint.checks.numbers._ordinals import name
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.source import Span


class Clash(NamedTuple):
    """A numbered occasion, the earlier ones that it does not fit, and what to say."""

    claim: Span
    told: tuple[Span, ...]
    message: str


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


class Told(NamedTuple):
    """How many earlier occasions a text tells; `sure` when its words say that they are the others."""

    many: int
    spans: tuple[Span, ...]
    sure: bool
    dated: bool = False


_WORD = r"[\w’'-]+"
_STOPS = r"(?:of|in|on|at|to|for|from|by|with|that|who|which|whose|when|where|after|before|since|as|and|or|but|than|during|under|within|over|against|is|was|were|are|has|had|have|will|would|he|she|it|they|we|the|a|an|this|last|said|until|into|because|if|while)"
_PHRASE = re.compile(rf"(?:[ \n](?!{_STOPS}\b){_WORD}){{0,4}}")
_RUN = frozenset("straight consecutive successive running".split())
#: Places in an order, names, parts of games and years: no occasions.
_NOT_OCCASIONS = frozenset(
    "century year grade floor half quarter district street avenue day week month place class division person row base inning lap leg degree"
    " hand world reading amendment battalion regiment generation period hole set down circuit anniversary birthday order party parties lady"
    " minister secretary choice cousin nature thought thoughts opinion sight largest biggest smallest oldest highest lowest best most seed"
    " seeded tier rate wave vice stage gear officer deputy lieutenant baptist army fleet corps language edition decade hour minute one"
    " item point question reason seat thing step version language estate millennium to dimension".split()
)
_PLACED = re.compile(
    r"\b(?:finish\w*|came|come|comes|placed|ranked|seeded|lies?|lying|stands?|sits?|place|ran|ended up|twenty|thirty|forty|fifty)[ \n-](?:in[ \n])?(?:the[ \n])?$",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:(?:in|within|over|of)[ \n](?:(?:the[ \n])?(?:last|past|space of|space)?[ \n]?(?:of[ \n])?(?P<size>(?!an?[ \n](?:game|match|attempt|race|start|meeting|tournament))\w+)[ \n](?:calendar[ \n])?(?P<unit>day|week|month|year|decade|season|century|game|match|attempt|race|start|meeting|night|generation)s?\b|a row\b|as many\b)"
    r"|(?P<this>(?:of|in)?[ \n]?this[ \n](?:year|season|week|month|winter|summer|spring|autumn|term|century|decade)|so far\b|to date\b|of the (?:season|year|week|month|campaign|championships?|tournament|games|tour|night|match|game|day|series|evening|meet)\b)|since[ \n]\w+)",
    re.IGNORECASE,
)
#: What opens the telling of the other occasions inside a sentence.
_CUE = re.compile(
    r"\b(?P<after>(?:after|following|besides|beside|alongside|succeed(?:ing|s|ed)|follow(?:s|ed)|joining|joins|joined|on top of|in addition to|as well as|to go with|preceded by"
    r"|adding to|add(?:s|ed|ing)?[ \n](?:it[ \n]|this[ \n]|them[ \n])?to|to add to|added to|to follow|emulating|behind))"
    r"|(?P<had>having|who (?:had|has|also|previously)|which (?:had|has|also|previously)|(?:he|she|it|they|that) (?:had|has|also|previously|already)|had|have|has|did so|was also|were also)\b"
    r"|(?P<other>(?:the |his |her |its |their |whose |all )?(?:\w+ )?(?:other|others|earlier|previous|prior|previously|already|before)(?: (?:ones|occasions|times))?)\b",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:others?|the rest|earlier|previous(?:ly)?|prior|already|before|also|too|as well|having|after|following|besides|alongside|in addition to|on top of|as well as|to go with|add(?:s|ed|ing)?|had|once more|preceded|similar|same|another)\b",
    re.IGNORECASE,
)
#: Told only in part, or of another kind.
_SOME = re.compile(
    r"\b(?:includ\w+|among|most recent(?:ly)?|latest|notabl[ey]|especially|such as|as recently as|closest|best|worst|except|not (?:all|every|counting)|nearly|almost|narrowly|runner-up|finalists?|semi-?finals?|nominat\w+|instead|rather|unlike|unsuccess\w*|(?<!all )fail\w*|miss(?:ed|ing)|born|founded|built|bronze|silver|junior|under-\d\d|for the first time|twice in|both in|boys|women’s|men’s|women's|men's|doubles|different|another man|other (?:people|countries|clubs|teams))\b",
    re.IGNORECASE,
)
_HOSTILE = re.compile(
    r"\b(?:los(?:t|ing|es?)|beat(?:en|ing)?|defeat(?:s|ed)?|but|although|though|while|until|since|despite|withdr\w+|injur\w+|turn(?:ed|ing) down|reject\w+|refus\w+|escap\w+|retir\w+|moved|joined|signed)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"[“\"]?(?:(?P<other>(?:The|Her|His|Its|Their|All|Both|Two|Three|Four|Five|Six|Seven|In|At)?[ \n]?(?:of (?:the|his|her|its|their) )?(?:\w+ )?(?:[Oo]thers?|[Ee]arlier|[Pp]revious|[Pp]rior|rest)\b|[A-Z]\w+[ \n][A-Z]\w+[’']s only\b)|(?P<pronoun>It|He|She|They|I|We|The|Mr\.|Mrs\.|Ms\.|Dr\.|This|That|His|Her|Its|Their|Both)\b|(?P<name>[A-ZÀ-Þ][\w’'-]+))"
)
#: "Those of", "her wins over", "similar collapses in", after the cue.
_THEIRS = re.compile(
    r"(?:(?:his|her|its|their|the|two|three|four|five|similar|earlier|previous|prior|other)[ \n]){0,3}(?P<noun>[a-z]+)[ \n](?=(?:in|on|of|at|to|over|against|by|with|from)[ \n])"
)
_NUM = "|".join(w for w, v in CARDINALS.items() if 1 <= v <= 20)
_MANY = rf"(?P<many>\d{{1,3}}|{_NUM}|twice|thrice|once)"
#: "28 times before", "two previous tries", "already had 10 ascents", "has served only one until now".
_COUNTS = (
    re.compile(rf"\b(?:only[ \n])?{_MANY}(?:[ \n]times)?[ \n](?:before|previously|earlier|already)\b(?![ \n](?:the|a|his|her|that)\b)", re.IGNORECASE),
    re.compile(rf"\b(?:previously|already|before)[ \n](?:only[ \n]|just[ \n])?(?P<many>once|twice|thrice|(?:\d{{1,3}}|{_NUM})[ \n]times)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<many>\d{{1,3}}|{_NUM}|both)[ \n](?:previous|earlier|prior|past)[ \n](?:[\w-]+[ \n])??(?P<noun>[a-z]+)\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:(?:already|previously)[ \n](?:has|had|have|holds?|held|own(?:s|ed)?|won|claimed|collected|taken|made|completed|scored|served|played|boasts?)|(?:had|has|have)[ \n](?:already|previously)(?:[ \n]\w+)??)[ \n](?P<many>\d{{1,3}}|{_NUM})[ \n](?:[\w-]+[ \n])??(?P<noun>[a-z]+)\b"
    ),
    re.compile(rf"\b(?:had been|has been|have been|had)[ \n][a-z]+[ \n](?P<many>\d{{1,3}}|{_NUM})[ \n]times[ \n](?:before|until|up to)\b"),
    re.compile(rf"\b(?:has|had|have)[ \n][a-z]+(?:[ \n]for)?[ \n](?:only|just)[ \n](?P<many>{_NUM}|once|twice)(?:[ \n](?P<noun>(?!before)[a-z]+))?[ \n](?:until now|so far|before|until then|up to now|to date)\b"),
)
_ONLY = re.compile(
    r"\b(?:only[ \n](?:other|previous|earlier|prior)|(?:other|previous|earlier|prior)[ \n]only)[ \n](?!two|three|four|five|six|\d|ones\b|\w+s[ \n](?:were|are|came|had))(?:[\w-]+[ \n])??(?P<noun>[a-z]+)\b"
)
_CHILD = re.compile(
    rf"\b(?P<n>\d|{_NUM}|an?|twin|another)[ \n](?:(?:\w+[ \n]){{0,2}})?(?P<what>daughters?|sons?|children|boys?|girls?|child)\b|\b(?P<twins>twins|triplets)\b", re.IGNORECASE
)
#: An ordinal of what happens now.
_CURRENT = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|has|have|is|are|will|this|today|yesterday|tonight)\b")
_GRAMMAR = frozenset("the and was were has had have been for her his its their time that this with from who which are".split())
_TIMES = frozenset("time occasion".split())
_KIN = tuple(
    frozenset(stem(w) for w in row.split())
    for row in (
        "try attempt bid effort crossing cross",
        "trial case try",
        "win victory title triumph success crown championship cup trophy gold lift beat",
        "prize award medal honour",
        "marriage wedding wife husband divorce marry wed",
        "ascent climb summit scale",
        "term mandate elect",
        "conviction sentence arrest jail convict",
        "blast explosion explode",
        "quake earthquake tremor shock",
        "visit trip come tour travel",
        "book novel publish",
        "defeat loss lose fail reject beat collapse fall",
        "hundred century",
        "host hold stage",
        "fail collapse burst break breach flood",
        "quit resign leave depart sack fire dismiss go",
        "strike walkout",
        "close shut",
        "flood burst overflow swamp inundate",
        "run campaign stand candidacy",
        "cancel postpone delay put",
        "hit strike lash batter gut destroy fire blaze",
        "cut reduction reduce lower trim",
        "rise raise increase hike",
        "protection bankruptcy",
        "run candidacy campaign bid",
    )
)
#: Nouns that count what anybody may have done.
_FEATS = frozenset(
    "win victory title triumph ascent climb crossing appearance visit attempt try success crown medal gold championship cup trophy prize award term spell stint conviction sentence arrest victory marriage wedding trial defeat loss goal century hundred tour term record knockout".split()
)


def contradicted(doc: Document, q: Quantity) -> Clash | None:
    """The earlier occasions that an ordinal does not fit."""
    claim = _claim(doc, q)
    return _clash(doc, claim) if claim is not None else None


def _claim(doc: Document, q: Quantity) -> Claim | None:
    """What an ordinal numbers, where that is an occasion."""
    text = doc.text
    if not 1 <= q.low <= 99 or text[q.span.end : q.span.end + 1] not in tuple(" \n.,"):
        return None
    sentence = doc.sentence_at(q.span.start)
    if _PLACED.search(text[max(sentence.start, q.span.start - 24) : q.span.start]):
        return None
    m = _PHRASE.match(text, q.span.end, sentence.end)
    words = tuple(w.lower() for w in m.group().split()) if m else ()
    alone = not words and (
        re.match(r"[ \n]in[ \n]a[ \n]row\b", text[q.span.end : sentence.end])
        or (re.search(r"[’']s[ \n]$", text[q.span.start - 3 : q.span.start]) and re.match(r"[ \n](?:in|since)[ \n]", text[q.span.end : sentence.end]))
        or (text[q.span.end] in ".," and re.search(r"\b(?:his|her|its|their)[ \n]$", text[max(q.span.start - 7, 0) : q.span.start]))
    )
    if alone:
        words = ("time",)
    if m is None or not words or words[-1] in _NOT_OCCASIONS or (words[0] in _NOT_OCCASIONS and words[:1] != ("world",)):
        return None
    clause = re.split(r"[,;:]|\b(?:after|having|following|adding|besides)\b", text[m.end() : sentence.end])[0]
    own = (text[sentence.start : m.end()] + clause).lower()
    period = _PERIOD.search(clause)
    run = bool(_RUN & set(words)) or (period is not None and "row" in period.group())
    return Claim(q.span, int(q.low), words, m.end(), period.group() if period else None, run, sentence, tuple(set(re.findall(r"[a-z]{3,}", own)) - _GRAMMAR))


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
        return Clash(claim.span, best.spans, f"{words} before it {verb} this the {name(best.many + 1)}, not the {name(claim.n)}")
    return None


def _names(doc: Document, told: Told) -> str:
    words = [s.of(doc.text) for s in told.spans]
    return ", ".join(words[:-1]) + f" and {words[-1]}"


def _stretches(doc: Document, claim: Claim) -> Iterator[tuple[Span, str]]:
    """Where the others may be told: the rest of the sentence, what stands before in it, the sentences after."""
    text = doc.text
    s = claim.sentence
    yield Span(claim.end, s.end), "rest"
    yield Span(s.start, claim.span.start), "lead"
    around = list(doc.sentences)
    here = around.index(s) if s in around else len(around)
    kind = doc.block_at(s.start).kind
    for i, nxt in enumerate(around[here + 1 : here + 4]):
        if i == 2 and kind not in ("headline", "deck"):
            return
        m = _OPENS.match(nxt.of(text))
        if m is None:
            continue
        if i == 1 and not m["other"] and kind not in ("headline", "deck"):
            return
        own = m["name"] is not None and re.search(rf"\b{re.escape(m['name'])}\b", s.of(text)) is not None
        if m["other"] or m["pronoun"] or own or re.search(r"\balso[ \n]\w+[ \n](?:it|them|there|the same)\b", nxt.of(text)):
            yield nxt, "other" if m["other"] else "next"
    if kind == "paragraph" and here > 0 and "caption" in doc.block_at(s.start).kind:
        yield around[here - 1], "next"
    if 0 < here < len(around):
        yield around[here - 1], "before"


def _told(doc: Document, claim: Claim, stretch: Span, kind: str) -> Iterator[Told]:
    text = doc.text
    rest = stretch.of(text)
    if kind != "rest" and kind != "lead" and re.search(r"\b(?:time|occasion)\b", rest) and not re.search(r"\b(?:times|only)\b", rest):
        return
    if counted := _counted(doc, claim, stretch, kind):
        yield counted
        return
    if claim.n == 1:
        return
    told = rest
    if kind == "rest":
        opened = re.search(r"[:;—–]", rest), _CUE.search(rest)
        told = rest[min((m.start() for m in opened if m), default=0) :]
    if kind == "before" or any(not _kin(claim, m.group(), text) for m in _SOME.finditer(told)):
        return
    yield from _enumerated(doc, claim, stretch, kind)


def _counted(doc: Document, claim: Claim, stretch: Span, kind: str) -> Told | None:
    """ "Her two previous tries", "held 28 times before"."""
    text = doc.text
    rest = stretch.of(text)
    if claim.run or (claim.period and kind != "rest"):
        return None
    if kind != "lead" and {"child", "baby", "son", "daughter"} & set(claim.words):
        return _children(text, claim, stretch)
    if claim.n == 1 and (kind in ("lead", "rest") or not set(claim.words) & _TIMES):
        return None
    m = _ONLY.search(rest)
    if m is not None and kind != "lead" and claim.n > 1:
        noun = m["noun"]
        if noun in ("one", "time", "occasion", "such") or _kin(claim, noun) or (set(claim.words) & _TIMES and noun.rstrip("s") in _FEATS):
            return Told(1, (Span(stretch.start + m.start(), stretch.start + m.end()),), True)
    for pattern in _COUNTS:
        m = pattern.search(rest)
        if m is None:
            continue
        word = m["many"].lower().split()[0]
        many = {"once": 1, "twice": 2, "thrice": 3, "both": 2}.get(word) or (int(word) if word.isdigit() else int(CARDINALS.get(word, 0)))
        noun = m.groupdict().get("noun")
        if not many or re.search(r"\b(?:least|than|about|some|nearly|almost|over|least|of (?:the|his|her))[ \n]$", rest[: m.start("many")]):
            continue
        timed = bool(set(claim.words) & _TIMES)
        if noun is not None and not (_kin(claim, noun) or noun in ("times", "occasions", "ones") or (timed and _singular(noun) in _FEATS)):
            continue
        if noun is None and not timed and not any(_kin(claim, w) for w in re.findall(r"[a-z]{3,}", rest.lower())):
            continue
        if re.search(r"\b(?:lost|losing|failed|beaten)\b", rest) and not _kin(claim, "lose"):
            continue
        return Told(many, (Span(stretch.start + m.start(), stretch.start + m.end()),), True)
    return None


def _children(text: str, claim: Claim, stretch: Span) -> Told | None:
    rest = stretch.of(text)
    if not re.search(r"\b(?:already|have|has|had|other|earlier)\b", rest) or re.search(r"\b(?:grand\w+|step\w+|died|adopted)\b", rest):
        return None
    many = 0
    spans = []
    sons = "sons?|boys?" if "son" in claim.words else "daughters?|girls?" if "daughter" in claim.words else ".*"
    for m in _CHILD.finditer(rest):
        if not re.fullmatch(sons, m["what"] or "twins"):
            continue
        word = (m["n"] or "").lower()
        many += 2 if m["twins"] == "twins" or word == "twin" else 3 if m["twins"] else 1 if word in ("a", "an", "another") else int(word) if word.isdigit() else int(CARDINALS[word])
        spans.append(Span(stretch.start + m.start(), stretch.start + m.end()))
    return Told(many, tuple(spans), re.search(r"\b(?:already|other|earlier)\b", rest) is not None) if many else None


def _enumerated(doc: Document, claim: Claim, stretch: Span, kind: str) -> Iterator[Told]:
    text = doc.text
    found: list[Told] = []
    published = doc.metadata.date.year if doc.metadata.date else None
    opened = _CUE.search(text, claim.span.end, stretch.end) if kind == "rest" else None
    for number, listed in enumerate(dated(text, opened.end() if opened else stretch.start, stretch.end)):
        if len(listed.spans) < 2 or (number and kind == "next"):
            continue
        nearest = None
        for nearest in _CUE.finditer(text, claim.span.end, listed.spans[0].start):
            pass
        if opened and nearest is not None and nearest["after"] and not _of_its_kind(claim, text, nearest):
            continue
        between = text[stretch.start : listed.spans[0].start]
        whole = text[stretch.start : listed.spans[-1].end]
        if published and any(y > published for y in listed.years):
            return
        if not _period_allows(claim, listed, published, whole):
            continue
        hostile = next((h for h in _HOSTILE.finditer(whole) if not _kin(claim, h.group(), text)), None)
        if hostile is not None and not (kind == "rest" and hostile.end() < (c.start() if (c := _CUE.search(between)) else 0)):
            continue
        cue = list(_CUE.finditer(between))
        sure = _SURE.search(text[stretch.start : stretch.end]) is not None
        if kind == "rest" and not cue and not re.match(r"[^,;:]{0,60}[:;—–][ \n]", between):
            continue
        if kind == "lead" and not (set(claim.words) & _TIMES or re.match(r"(?:[A-Z]\w+|\w+ed|Champions?|Winners?)\b", between)):
            continue
        if kind == "next":
            only = re.search(r"\bthe only\b|\bno other\b", text[stretch.start : stretch.end])
            if not (sure or only or re.search(r"\bsimilar|\bsame\b|\banother\b", between) or _shares_verb(claim, text, stretch)):
                continue
            if re.search(r"\blast\b", between) and not only:
                continue
        own = [int(y) for y in re.findall(r"\b(?:1[89]|20)\d\d\b", text[claim.sentence.start : claim.sentence.end if kind != "rest" else (opened.start() if opened else listed.spans[0].start)])]
        if kind != "lead" and own and (not listed.years or any(y >= max(own) for y in listed.years)):
            # "For the third time in 2012, having won in 2004 and 2008, and again in 2016".
            continue
        if not sure and (kind == "lead" or (kind == "next" and not own)):
            sure = _now(doc, claim, listed)
        many = len(listed.spans)
        tail = text[listed.spans[-1].end : stretch.end]
        now = bool(published and any(y >= published for y in listed.years))
        if re.match(r",?[ \n](?:and|then)[ \n](?:again[ \n])?(?:now|this|on|yesterday|today|last)\b", tail):
            now = True
        found.append(Told(many, listed.spans, (sure or kind == "rest") and not now, True))
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
            if re.match(r"(?:in|at|on|from|for|with)\b", text[at : at + 5]) and not re.search(r"\b(?:those|ones|others?)[ \n]$", text[at - 7 : at]):
                # "After victories in Ohio, Florida and Iowa".
                continue
            names = named(text, at, stretch.end) or (things(text, at, stretch.end) if kind != "rest" else None)
            if names is None or not _ends(text, names, stretch):
                continue
            found.append(Told(len(names.spans), tuple(dict.fromkeys(names.spans)), True))
    if len({t.many for t in found}) > 1:
        found = [t for t in found if t.dated] + [t for t in found if not t.dated]
    yield from found


def _of_its_kind(claim: Claim, text: str, cue: re.Match[str]) -> bool:
    """Whether what a cue opens counts the same: "after those of 1999", "following collapses in 1926", not "after shuffles in 2010"."""
    m = _THEIRS.match(text, cue.end() + 1) if cue.re is _CUE else cue
    if m is None:
        doing = re.match(r"[ \n](?:also[ \n])?(?P<verb>[a-z]+ing)\b", text[cue.end() : cue.end() + 20])
        return doing is None or doing["verb"] in ("doing", "being") or _kin(claim, doing["verb"], text)
    noun = m["noun"]
    return (
        noun in ("those", "ones", "similar", "earlier", "previous")
        or re.search(r"\b(?:similar|earlier|previous|prior|other)\b", m.group()) is not None
        or _kin(claim, noun, text)
        or (_singular(noun) in _FEATS - {"appearance", "attempt"} and _singular(claim.words[-1]) in _FEATS)
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
    return re.match(r"[ \n]*(?:[.,;:)”\"]|$|(?:in|on|at|earlier|this|last|by|from|to|all|during|over|with|against|between|for|who)\b)", tail) is not None


def _period_allows(claim: Claim, listed: Listed, published: int | None, whole: str) -> bool:
    """Whether listed instances lie in the period that an ordinal counts in."""
    if claim.run:
        years = sorted(set(listed.years))
        return published is not None and (
            not years or (all(b - a == 1 for a, b in itertools.pairwise(years)) and years[-1] in (published - 1, published))
        )
    if claim.period is None:
        return True
    p = claim.period.lower()
    if p.startswith("since"):
        year = re.match(r"since (\d{4})", p)
        return year is None or (bool(listed.years) and min(listed.years) >= int(year[1]))
    if published is None or " row" in p or "as many" in p:
        return False
    if re.search(r"\blast\b|\bof last\b", whole):
        return False
    if "this" in p or "so far" in p or "to date" in p or "of the" in p:
        unit = p.split()[-1]
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
    return unit == "week" and not listed.years and all("day" in s.of(whole) or True for s in listed.spans)


def _singular(word: str) -> str:
    word = word.lower()
    return word[:-3] + "y" if word.endswith("ies") and word not in ("tries", "series") else "try" if word == "tries" else word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _kin(claim: Claim, word: str, text: str = "") -> bool:
    """Whether a word says the same as those that an ordinal numbers."""
    own = frozenset[str]().union(*(classes(w) | classes(_singular(w)) for w in claim.words))
    if own & (classes(word) | classes(_singular(word))):
        return True
    return any(same_deed(w, word) for w in (*claim.words, *(claim.clause if text else ())))


def _shares_verb(claim: Claim, text: str, stretch: Span) -> bool:
    """Whether the sentence that lists tells of what the ordinal's sentence tells."""
    own = set(re.findall(r"[a-z]{3,}", claim.sentence.of(text).lower())) - {"was", "were", "the", "and"}
    here = re.findall(r"\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[A-Z]\w+)[ \n](?:was[ \n]|were[ \n])?([a-z]{3,})\b", stretch.of(text))
    return any(same_deed(w, o) for w in here[:2] for o in own)


def same_deed(a: str, b: str) -> bool:
    """Whether two words tell of the same."""
    if classes(a) & classes(b):
        return True
    one, two = {stem(a), stem(_singular(a))}, {stem(b), stem(_singular(b))}
    return any(one & k and two & k for k in _KIN)
