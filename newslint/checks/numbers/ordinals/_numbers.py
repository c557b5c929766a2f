"""The numbers of an article that may say how many there are of what an ordinal numbers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newslint.checks.numbers.ordinals._families import singular
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Count(NamedTuple):
    """A number: its value, the words that it counts, and the text of its sentence on either side."""

    span: Span
    value: int
    #: The head noun, and the words before it.
    noun: str
    modifiers: tuple[str, ...]
    number: int
    sentence: Span
    #: "numeral", "compound" ("six-stage"), "times" ("twice"), "set" ("trilogy"), "length" ("three-day"), "series" ("3-2"), "scores" ("6-4, 6-3"),
    #: "sum" ("a son and two daughters"), "moments" ("in the 12th and 40th minutes"), "listed" ("already won the 100m and the relay"), "counted" ("the first ..., the second ..., and no other").
    form: str
    left: str
    right: str
    #: "Two of her three attempts", "another two", "about 20".
    part: bool = False
    more: bool = False
    loose: bool = False


#: A number of things, in words or figures, and what it comes to.
NUMERAL = rf"(?:{'|'.join(w for w, v in CARDINALS.items() if 1 <= v <= 99)}|\d{{1,3}})"
_ONCE = {"a": 1, "an": 1, "once": 1, "twice": 2, "thrice": 3}


def value_of(word: str) -> int:
    """What "seven", "7", "twice" or "an" comes to."""
    low = word.lower()
    return int(low) if low.isdigit() else _ONCE.get(low) or int(CARDINALS[low])


#: Words that are a number by themselves.
SETS = {
    "duo": 2, "trio": 3, "threesome": 3, "foursome": 4, "duology": 2, "diptych": 2, "double bill": 2, "double-bill": 2, "doubleheader": 2, "double-header": 2,
    "trilogy": 3, "triptych": 3, "triple bill": 3, "triathlon": 3, "triple crown": 3, "tetralogy": 4, "quartet": 4, "quintet": 5, "sextet": 6, "septet": 7, "octet": 8,
    "modern pentathlon": 5, "pentathlon": 5, "heptathlon": 7, "decathlon": 10, "pair": 2, "twins": 2, "triplets": 3, "quadruplets": 4, "brace": 2,
    "world series": 7, "stanley cup final": 7, "nba finals": 7, "week-long": 7, "weeklong": 7, "fortnight-long": 14, "diptychs": 2,
}  # fmt: skip
_SET = regexp(rf"\b(?:{'|'.join(sorted(SETS, key=len, reverse=True))})\b", re.IGNORECASE)
_TIMES = regexp(r"\b(?P<w>once|twice|thrice|both)\b(?! again| more)", re.IGNORECASE)
_TIMES_VALUE = {"once": 1, "twice": 2, "thrice": 3, "both": 2}
_BOTH = regexp(r"\b[Bb]oth[ \n](?:of[ \n])?(?:(?:the|his|her|its|their|these|those)[ \n])?(?:[a-z-]+[ \n])??(?P<noun>[a-z]+s|men|women|children)\b")
#: "His only previous sentence".
_ONLY_ONE = regexp(r"\b(?P<w>only) (?:previous|earlier|other|prior)\b(?! (?:person|people|man|woman|child|boy|girl|passenger|occupant|driver|vehicle|car|one) (?:involved|aboard|on board|inside|present|there|in|on|at|with|(?:un)?hurt|injured|to (?:be hurt|escape|survive))\b)")
#: "Had previously had only one", "had been shown only one red card".
_JUST_ONE = regexp(r"\b(?:[Oo]nly|[Jj]ust)[ \n](?P<w>one)\b(?![ \n](?:of|in|or|more|the|a|an|by)\b|-)")
_SERIES = regexp(r"\b(?:lead|leads|led|leading|trail|trails|trailed|level|tied|ahead|up|down)\b[^.;]{0,40}?\b(?P<a>\d{1,2})[-–](?P<b>\d{1,2})\b|\b(?P<c>\d{1,2})[-–](?P<d>\d{1,2})[ \n](?:lead|advantage|deficit)\b[^.;]{0,30}\b(?:series|meetings|head)")
_SCORES = regexp(r"\b\d{1,2}[-–]\d{1,2}(?:[ \n]\(\d+(?:[-–]\d+)?\))?(?:,[ \n]\d{1,2}[-–]\d{1,2}(?:[ \n]\(\d+(?:[-–]\d+)?\))?){1,4}(?:,?[ \n]and[ \n]\d{1,2}[-–]\d{1,2}\b)?")
_ONE_UP_TO = rf"(?:an?|another|{'|'.join(w for w, v in CARDINALS.items() if 1 <= v <= 12)})"
_OFFSPRING = rf"(?P<n%s>{_ONE_UP_TO})[ \n](?:[a-z-]+[ \n]){{0,2}}?(?:sons?|daughters?|boys?|girls?)"
_METAL = rf"(?P<n%s>{_ONE_UP_TO})[ \n](?:golds?|silvers?|bronzes?)(?:[ \n]medals?)?"
#: "Two silvers and one bronze".
_MEDALS = regexp(rf"\b{_METAL % 1}(?:,[ \n]{_METAL % 2})?,?[ \n]and[ \n]{_METAL % 3}\b")
#: "A son, Tobi, 6, and two daughters".
_CHILDREN = regexp(rf"\b{_OFFSPRING % 1}\b(?P<between>[^.;]{{0,50}}?),?[ \n]and[ \n]{_OFFSPRING % 2}\b")
#: "... and a son from her first marriage".
_AND_MORE = regexp(rf"[^.;]{{0,60}}?(?:,|[ \n]and|[ \n]plus)[ \n]{_OFFSPRING % 3}\b")
#: "Two brothers and their cousin".
_PERSONS = regexp(rf"\b(?P<n1>(?i:{_ONE_UP_TO}))[ \n](?:[a-z-]+[ \n])??(?P<who1>others|men|women|people|[a-z]+s),?[ \n]and[ \n](?:(?:(?:their|his|her)[ \n](?P<n2>{_ONE_UP_TO})?[ \n]?)|(?P<n3>{_ONE_UP_TO})[ \n])(?:[a-z-]+[ \n])??(?P<who2>[a-z]+)\b(?![ \n]of\b)")
NTH = rf"(?:{'|'.join(w for w, v in ORDINALS.items() if v <= 30)}|\d{{1,3}}(?:st|nd|rd|th))"
#: "In the 12th, 40th and 66th minutes".
_UNITS = "minute|over|inning|round|lap|hole|set|quarter|period"
MOMENTS = regexp(rf"\b(?:in|on|after|at)[ \n]the[ \n](?P<row>{NTH}(?:,[ \n]{NTH})*,?[ \n]and[ \n](?:the[ \n])?{NTH})[ \n](?P<unit>{_UNITS})s?\b")
#: "In the 77th minute, having already struck in the 12th and 38th": the unit is left out.
_MOMENTS_MORE = regexp(rf"\b(?:in[ \n]the[ \n]{NTH}[ \n](?:{_UNITS})|after[ \n]\d+[ \n]minutes)\b(?:[^.;]*?|[^.;]*\.[ \n](?:He|She|They|[A-Z]\w+)[ \n](?:had|has)[ \n][^.;]*?)\b(?:in|on|after|at)[ \n]the[ \n](?P<row>{NTH}(?:,[ \n]{NTH})*,?[ \n]and[ \n](?:the[ \n])?{NTH})(?=[.;,)]|[ \n](?:as|when|while|to|before|for|and|but|with)\b|$)")
_ITEM = r"(?:(?:the|an?|his|her|its|their)[ \n])?(?!and\b)[\w’'-]+(?:[ \n](?!and\b|on\b|when\b|who\b|for\b|to\b|but\b)[\w’'-]+){0,3}"
#: "Had already won the 100m, the 200m and the relay".
_LISTED = regexp(rf"\b(?:[Aa]lready|[Aa]lso|[Ee]arlier|[Pp]reviously|[Hh]aving|[Aa]fter|[Ff]ollowing)(?:[ \n][a-z]+)?[ \n][a-z]+(?:ed|ing|on|en)[ \n](?P<list>(?=the[ \n]|a[ \n]){_ITEM}(?:,[ \n]{_ITEM})*,?[ \n]and[ \n]{_ITEM})(?=[.;,)]|[ \n](?:on|when|who|in|at|to|but|earlier|last|this|before)\b)")
#: "The first launch was called off, the second failed, and there were no other attempts".
_COUNTED = regexp(r"\b[Tt]he first\b(?P<rest>[^\n]{0,160}?\bthe (?P<last>second|third|fourth|fifth))\b(?=[^\n]{0,120}?\b(?:no (?:other|further|more)|none (?:other|else)|no others|nobody else|and no more)\b)")
#: Before a number that is a label or a measure of another kind.
_LABEL = regexp(r"(?:\b(?:No\.?|[Nn]umbers?|aged?|Route|Highway|Section|Article|Channel|Flight|[Gg]ame|[Ss]tage|[Pp]art|[Dd]ay|[Cc]hapter|[Pp]age|[Rr]oom|Group|Phase|Level|Grade|Unit|Line|Type|under-|over-|[A-Z]{2,}|[$£€]|(?:[Mm]other|[Ff]ather|[Pp]arent|[Gg]rand\w+|[Mm]um|[Dd]ad|[Mm]om)s? of)[ \n-]?)$|\d[.,:/-]$|\d[ \n]for[ \n]$")
_UNIT_AFTER = regexp(r"(?:-|[ \n])?(?:percent|per cent|%|years?[ -]old|a\.m|p\.m|am\b|pm\b|minutes?|hours?|seconds?|miles?|points?|km|kg|dozen|hundred|thousand|million|billion)")
#: A score that has no noun, and what it rises from and to: "96 for one", "from 81 to 103".
_SCORED, _FROM, _TO = regexp(r"[ \n]for[ \n](?:\d|no|none|one|two|three|four|five|six|seven|eight|nine|ten)\b"), regexp(r"\bfrom[ \n](?:\d+[ \n]to[ \n])?$"), regexp(r"[ \n]to[ \n]\d|(?<=\d)\b")
_AND_THE = regexp(r"(?:,[ \n]the[ \n]\d+)*,?[ \n]and[ \n]the[ \n]\d")
_BEST_OF = regexp(r"\b[Bb]est[- ]of[- ]$")
#: "A panel of 12".
_BODY = regexp(r"\b(?P<noun>panel|jury|crew|team|squad|field|group|family|list|shortlist|class|cast|party|fleet|brood|litter|convoy|band|board|committee|court|record|total)[ \n]of[ \n]$")


@lru_cache(maxsize=2)
def counts(doc: Document) -> tuple[Count, ...]:
    """All of them, in order."""
    text = doc.text
    out: list[Count] = []

    def add(at: Span, value: int, noun: str, form: str, q: Quantity | None = None, modifiers: tuple[str, ...] = ()) -> None:
        sentence = doc.sentence_at(at.start)
        if not sentence.start <= at.start < sentence.end:
            return
        left, right = text[sentence.start : at.start].replace("\n", " "), text[at.end : sentence.end].replace("\n", " ")
        out.append(
            Count(at, value, noun, modifiers, doc.sentences.index(sentence), sentence, form, left, right)
            if q is None
            else Count(at, value, noun, modifiers, doc.sentences.index(sentence), sentence, form, left, right, q.partitive, q.more, q.approximate or q.bound is not None)
        )

    for q in doc.numbers:
        if q.kind != "cardinal" or q.low != q.high or not 1 <= q.low <= 999 or q.low != int(q.low) or q.scale or q.per:
            continue
        if (not q.noun and text.endswith(("at ", "at\n"), 0, q.span.start)) or _LABEL.search(text, max(q.span.start - 12, 0), q.span.start) or _UNIT_AFTER.match(text, q.span.end):
            continue
        if not q.noun and text.endswith(("the ", "the\n"), 0, q.span.start) and _AND_THE.match(text, q.span.end):
            continue  # "victories in the 50 and the 100"
        if text.endswith(("couple", "Couple"), 0, q.number.end) and not text.startswith(" of ", q.number.end):
            continue  # "the couple had a daughter"
        if not q.noun and (_SCORED.match(text, q.span.end) or (_FROM.search(text, max(q.span.start - 12, 0), q.span.start) and _TO.match(text, q.span.end))):
            continue
        if not q.noun and re.match(r"[ \n]times\b(?![ \n](?:as|more|the|an?|higher|bigger|larger)\b)", text[q.span.end : q.span.end + 14]):
            add(q.number, int(q.low), "time", "times", q)
            continue
        form = "compound" if q.compound or text[q.number.end : q.number.end + 1] == "-" else "numeral"
        if (_BEST_OF.search(text, max(q.span.start - 9, 0), q.span.start)) is not None:
            add(q.number, int(q.low), "game", "best of", q)
        elif not q.noun and (body := _BODY.search(text, max(q.span.start - 24, 0), q.span.start)) is not None:
            add(q.number, int(q.low), body["noun"], "body", q)
        else:
            add(q.number, int(q.low), q.noun or "", form, q, q.modifiers)
    for x in doc.dates:
        if x.kind == "duration" and x.count is not None and x.count == int(x.count) and (x.count > 1 or "-" in x.span.of(text)) and x.count <= 60 and x.unit in ("day", "night", "week", "month", "year") and x.role is None:
            add(x.span, int(x.count), x.unit, "length")
    for m in _TIMES.finditer(text):
        both = _BOTH.match(text, m.start())
        if m["w"].lower() != "both":
            add(Span(*m.span()), _TIMES_VALUE[m["w"].lower()], "time", "times")
        elif both:
            add(Span(*m.span()), 2, singular(both["noun"]), "numeral")
    for m in _ONLY_ONE.finditer(text):
        parse = doc.parse(doc.sentence_at(m.start()))
        i = parse.at(m.start()) if parse else None
        if parse is not None and i is not None and (head := parse.words[parse.words[i].head]).tag == "NN":
            add(Span(*m.span("w")), 1, head.text.lower(), "numeral", None, ("previous",))
    for m in _JUST_ONE.finditer(text):
        parse = doc.parse(doc.sentence_at(m.start()))
        i = parse.at(m.start("w")) if parse else None
        if parse is not None and i is not None and not any(c.span.start == m.start("w") for c in out):
            head = parse.words[parse.words[i].head]
            named = parse.words[i].dep == "nummod" and head.tag == "NN" and head.span.start > m.end()
            add(Span(*m.span("w")), 1, head.text.lower() if named else "", "numeral")
    for m in _CHILDREN.finditer(text):
        found, end = [m["n1"], m["n2"]], m.end()
        while (more := _AND_MORE.match(text, end)) is not None:
            found.append(more["n3"])
            end = more.end()
        add(Span(*m.span()), sum(1 if n in ("a", "an", "another") else int(CARDINALS[n]) for n in found), "child", "sum")
    for m in _PERSONS.finditer(text):
        if all(human(singular(m[w])) or m[w] == "others" for w in ("who1", "who2")) and not any(c.form == "sum" and c.span.overlaps(Span(*m.span())) for c in out):
            add(Span(*m.span()), sum(1 if n.lower() in ("a", "an", "another") else int(CARDINALS[n.lower()]) for n in (m["n1"], m["n2"] or m["n3"] or "a")), "person", "sum")
    for m in _MEDALS.finditer(text):
        add(Span(*m.span()), sum(1 if m[g].lower() in ("a", "an", "another") else int(CARDINALS[m[g].lower()]) for g in ("n1", "n2", "n3") if m[g]), "medal", "sum")
    for m in (*MOMENTS.finditer(text), *_MOMENTS_MORE.finditer(text)):
        add(Span(*m.span("row")), len(re.findall(NTH, m["row"])), "", "moments")
    for m in _LISTED.finditer(text):
        add(Span(*m.span("list")), len(re.split(r",[ \n](?!and\b)|,?[ \n]and[ \n]", m["list"])), "", "listed")
    for m in _COUNTED.finditer(text):
        n, seen = int(ORDINALS[m["last"]]), re.findall(r"\bthe (second|third|fourth|fifth)\b", m["rest"])
        if [int(ORDINALS[w]) for w in seen] == list(range(2, n + 1)):
            add(Span(*m.span("last")), n, "", "counted")
    for m in _SET.finditer(text):
        if m.group()[0].isupper() and re.match(r"[\w’'-][ \n]$", text[max(m.start() - 2, 0) : m.start()]):
            continue  # "the Ardmore Quartet"
        add(Span(*m.span()), SETS[m.group().lower()], m.group().lower(), "set")
    for m in _SERIES.finditer(text):
        a, b = (m["a"], m["b"]) if m["a"] else (m["c"], m["d"])
        add(Span(*m.span()), int(a) + int(b), "game", "series")
    for m in _SCORES.finditer(text):
        add(Span(*m.span()), len(re.findall(r"\d[-–]\d{1,2}(?![-–)\d])", m.group())), "set", "scores")
    sums = [c.span for c in out if c.form == "sum"]
    return tuple(sorted((c for c in out if c.form == "sum" or not any(s.overlaps(c.span) for s in sums)), key=lambda c: c.span.start))


#: "Two brothers and their cousin", "three men and a boy", "two women and four men".
_JOINED_WITH = regexp(rf"(?: [a-z-]+)?,? and (?:(?P<n>{NUMERAL})|an?|their|his|her|another|one) (?:[a-z-]+ ){{0,2}}?(?P<noun>[a-z]+)\b")


def and_more(c: Count) -> int:
    """How many more people a number of people is joined with."""
    m = _JOINED_WITH.match(c.right) if c.noun and human(singular(c.noun)) else None
    if m is None or not human(singular(m["noun"])):
        return 0
    return value_of(m["n"]) if m["n"] else 1
