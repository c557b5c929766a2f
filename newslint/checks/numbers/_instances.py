"""How many times a thing happened, and the dated instances that a text lists of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._ordinals import name
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.source import Span


class Clash(NamedTuple):
    """A count of times, the instances that it does not fit, and what to say."""

    claim: Span
    told: tuple[Span, ...]
    message: str


class Told(NamedTuple):
    """A list of dated instances; `last` is the end of the stretch it was found in."""

    spans: tuple[Span, ...]
    years: tuple[int | None, ...]


_FEW = {
    "twice": 2,
    "thrice": 3,
    **{f"{w} times": int(v) for w, v in CARDINALS.items() if 2 <= v <= 20},
    **{f"{n} times": n for n in range(2, 21)},
}
_TIMES = re.compile(rf"\b(?:twice|thrice|(?:{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 20)}|\d{{1,2}}) times)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d,.$£€-])(?:1[6-9]|20)\d\d(?![\d,]?\d)(?!-)(?!s\b)")
#: Between two instances of one list.
_JOIN = re.compile(r"(?:[^.;:()]{0,44}?)(?:,|\band\b|,[ \n]and\b|\bthen\b)[^.;:()]{0,44}")
_NO_JOIN = re.compile(
    r"\b(?:but|who|which|when|until|while|although|though|because|lost|not|never|nearly|born|died|after|before|since|from|between|without|founded|married|joined|moved|became|retired|began|when)\b"
)
_PLAIN_JOIN = re.compile(
    r"(?:,|,?[ \n](?:and|then|or))(?:[ \n](?:again|then|once(?:[ \n]more)?|finally|also|most recently|later|lastly))*,?(?:[ \n](?:in|on))?(?:[ \n](?:early|late|the))?[ \n]"
)
#: The other times are told, not others.
_OTHERS = re.compile(
    r"\b(?:after|following|having|in addition to|add(?:s|ed|ing) to|also|too|previous\w*|earlier|already|before that|before then|before|champion|winners?|had|won (?:it |them )?in|did so|did it|burst|those of|others? (?:were|came)|victories|wins|titles|once|came in|were in|used to|other|prior)\b|\b(?:it|he|she|they) (?:was|were|has|have)\b",
    re.IGNORECASE,
)
#: Times that are not all told, or not of the same kind.
_SOME = re.compile(
    r"\b(?:includ\w+|among|most recent(?:ly)?|latest|closest|between|such as|as recently as|success\w+|first (?:was|came|in)|lost|los(?:es?|ing)|best|worst|except|until|from (?:19|20)\d\d|born|founded|built|opened|established|joined|record|nearly|almost|failed|escaped|runner-up|finalist|second place|not (?:all|every)|instead|rather|but|although|though|while|unlike|twice in|nominat\w+)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:[ \n][\w’'-]+){0,9}?[ \n](?:in|of|this|within|over)[ \n](?:a row|(?:(?!its|his|her|their)\w+[ \n]){0,2}(?:years?|months?|weeks?|days?|games|matches|seasons?|decades?|attempts|century|races|meetings|starts)\b|a decade|as many \w+)|[ \n](?:[\w’'-]+[ \n]){0,6}?(?:this|since|last)[ \n](?:year|month|week|season|spring|summer|autumn|fall|winter|decade|century|[A-Z\d]\w+|\w+day)\b"
)
_THIS = re.compile(
    r"(?:[ \n][\w’'-]+){0,6}?[ \n]this[ \n](?:year|month|season|winter|summer|spring|week)\b|(?:[ \n][\w’'-]+){0,6}?[ \n]in[ \n](?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+)[ \n]years|a[ \n]decade)\b"
)
_RUN = re.compile(r"(?:[ \n]\w+)?[ \n](?:straight|consecutive|successive|running)\b")
_NOT_EVENTS = frozenset(
    "century year grade floor half quarter district street avenue day week month round place class division person row base inning lap leg degree hand world reading edition amendment battalion regiment generation period hole set down circuit anniversary birthday order".split()
)
_ONLY = re.compile(
    r"\bonly[ \n](?:other|previous|earlier|prior)[ \n](?!two|three|four|five|six|\d|\w+s\b)(?P<noun>[a-z]+)|[’']s[ \n]only[ \n](?:other|previous|earlier|prior)[ \n](?!two|three|four|\d|\w+s\b)[a-z]+|\bonly once before\b"
)
_BEFORE = re.compile(
    rf"\b(?:(?:only[ \n])?(?:once|twice|thrice)|(?:{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 20)}|\d{{1,2}}) times)\b(?=[ \n](?:before|previously|earlier|already)\b)|\b(?:before|previously|already|earlier)[ \n](?:only[ \n])?(?:once|twice)\b"
    r"|\b(?:one|two|three|four|five|six)[ \n](?:previous|earlier|prior)[ \n]\w+\b",
)
_PRONOUN = re.compile(
    r"(?:[“\"])?(?:It|They|He|She|The|This|Its|His|Her|Their|Both|Earlier|Previous|Others|Those|That|Mr\.|Ms\.|Mrs\.|Dr\.|A previous|An earlier|Another|There|In (?:1[89]|20)\d\d|According)\b"
)
_COMPLETE = re.compile(r"\b(?:at no other|and (?:at )?no other|in all|all told|altogether|the only)\b")
_EVENT = re.compile(r"[ \n]([A-Za-z][a-z-]+)")
_DAY = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?[ \n]\d{1,2}\b(?!,?[ \n](?:19|20)\d\d)")
#: "She had already won the long jump, the hurdles and the relay".
_ITEM = r"(?:the|a|an)[ \n](?:[\w’'-]+[ \n]?){1,4}"
_WON = re.compile(
    rf"\b(?:had|has|having)[ \n](?:already|earlier|previously)[ \n](?:won|taken|claimed|collected|captured)[ \n](?P<items>{_ITEM}(?:,[ \n]{_ITEM}){{1,8}},?[ \n]?and[ \n]{_ITEM})[.;,]"
)
_PRIZES = frozenset("gold medal title win victory prize award trophy".split())


def lists(doc: Document, stretch: Span) -> list[Told]:
    """The lists of two or more dated instances in a stretch; single ones too."""
    text = doc.text
    points: list[tuple[Span, int | None]] = []
    for d in doc.dates:
        if stretch.start <= d.span.start and d.span.end <= stretch.end:
            if (d.kind in ("date", "month", "year") and d.certainty != "ambiguous") or d.kind in ("month", "date", "year"):
                year = int(y.group()) if (y := _YEAR.search(d.span.of(text))) else None
                points.append((d.span, year))
            elif d.first is not None or d.kind in ("range", "period"):
                days = [] if re.search(r"\bto\b|[-–]", d.span.of(text)) else list(_DAY.finditer(text, d.span.start, d.span.end))
                points += [(Span(*y.span()), None) for y in days]
                points += [(Span(*y.span()), int(y.group())) for y in _YEAR.finditer(text, d.span.start, d.span.end) if not days]
    for y in _YEAR.finditer(text, stretch.start, stretch.end):
        if not any(s.start <= y.start() < s.end for s, _ in points):
            points.append((Span(*y.span()), int(y.group())))
    points.sort()
    out: list[list[tuple[Span, int | None]]] = []
    for p in points:
        if out and _joined(text[out[-1][-1][0].end : p[0].start]):
            out[-1].append(p)
        else:
            out.append([p])
    return [Told(tuple(s for s, _ in group), tuple(y for _, y in group)) for group in out]


def _joined(between: str) -> bool:
    if _PLAIN_JOIN.fullmatch(between):
        return True
    return bool(
        _JOIN.fullmatch(between)
        and not _NO_JOIN.search(between)
        and re.search(r"(?:\b(?:in|on|of)[ \n](?:early |late |the )?|\()$", between)
    )


def counted(doc: Document, told: Told) -> int:
    """How many different instances a list tells."""
    return len({s.of(doc.text).lower() for s in told.spans})


def _names(doc: Document, told: Told) -> str:
    words = list(dict.fromkeys(s.of(doc.text) for s in told.spans))
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + f" and {words[-1]}"


def times_listed(doc: Document) -> Iterator[Clash]:
    """ "Twice: in 1961, 1974 and 1990"."""
    text = doc.text
    for m in _TIMES.finditer(text):
        at = Span(*m.span())
        sentence = doc.sentence_at(at.start)
        n = _FEW.get(" ".join(m.group().lower().split()))
        if n is None:
            continue
        lead = re.compile(
            r"(?:[ \n](?:before|already|previously|in his career|in her career|[\w’'-]+)){0,4}?(?::|,|[ \n]—|[ \n]?–|[ \n]-)[ \n](?P<aim>[^.;:]{0,45}?)$"
        )
        for told in lists(doc, Span(at.end, sentence.end)):
            between = text[at.end : told.spans[0].start]
            opened = lead.match(between)
            if (
                len(told.spans) < 2
                or opened is None
                or not re.match(r"(?:(?:first|once)[ \n])?(?:in|on|for|against|at|to|with|by)\b", opened["aim"])
            ):
                continue
            if (
                doc.in_quotation(at)
                or _SOME.search(text, at.start, sentence.end)
                or re.search(r"\b(?:twice|once|both)\b", text[at.end : sentence.end])
            ):
                break
            many = counted(doc, told)
            tail = text[told.spans[-1].end : sentence.end]
            if re.match(r",?[ \n]and(?:,|[ \n](?:again|once more|now|last|on|this|in)\b)", tail):
                many += 1
            if many > n:
                yield Clash(
                    at,
                    told.spans,
                    f"{_names(doc, told)} are {many} times, not {m.group().lower()}"
                    if many == counted(doc, told)
                    else f"{many} times are listed, not {m.group().lower()}",
                )
            break


def nth_time(doc: Document, q: Quantity) -> Clash | None:
    """ "For the second time, after wins in 1999, 2001 and 2005"."""
    text = doc.text
    noun = _EVENT.match(text, q.span.end)
    if noun is None or q.low > 30 or noun[1] in _NOT_EVENTS:
        return None
    sentence = doc.sentence_at(q.span.start)
    timed = noun[1] in ("time", "occasion")
    run = _RUN.match(text, q.span.end) is not None
    period = _PERIOD.match(text[: sentence.end], q.span.end) is not None
    if period and not timed and not re.match(r"[^.;]{0,60}?\b(?:after|following)\b", text[q.span.end : sentence.end]):
        return None
    n = int(q.low)
    for stretch in _stretches(doc, sentence):
        rest = stretch.of(text)
        if stretch != sentence and _SOME.search(rest):
            continue
        if len(re.findall(r"\btime\b|\boccasion\b", stretch.of(text))) > (1 if stretch == sentence else 0):
            continue
        if not period and not run and (clash := _counted_before(doc, q, stretch, sentence, timed)):
            return clash
        for told in lists(doc, stretch):
            many = counted(doc, told)
            if not _are_others(doc, q, told, stretch, sentence, timed, run):
                continue
            if period or run:
                if not _within(doc, q, told, run) or n >= many + 1:
                    continue
            elif not _conflicts(doc, n, told, stretch, sentence):
                continue
            expected = many + 1
            if _COMPLETE.search(rest) and n > many:
                if n == many:
                    continue
                return Clash(q.span, told.spans, f"{_names(doc, told)} are {many}, which leaves no {name(n)}")
            word = "makes" if many == 1 else "make"
            return Clash(q.span, told.spans, f"{_names(doc, told)} before it {word} this the {name(expected)}, not the {name(n)}")
    return None


def _stretches(doc: Document, sentence: Span) -> list[Span]:
    around = list(doc.sentences)
    here = around.index(sentence) if sentence in around else -1
    out = [sentence]
    if 0 <= here < len(around) - 1:
        nxt = around[here + 1]
        same = doc.block_at(nxt.start) == doc.block_at(sentence.start)
        opener = nxt.of(doc.text)
        if _PRONOUN.match(opener) or (
            same
            and re.match(
                r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* (?:had|also|won|was|previously|last)\b|[A-Z][\w’'-]+ [A-Z][\w’'-]+[’']s", opener
            )
        ):
            out.append(nxt)
    return out


def _conflicts(doc: Document, n: int, told: Told, stretch: Span, sentence: Span) -> bool:
    """Whether an ordinal fits neither the listed instances as the earlier ones nor, where it may be among them, as all."""
    many = counted(doc, told)
    if many == 1 and n != 1:
        return False
    published = doc.metadata.date.year if doc.metadata.date else None
    now = published is not None and any(y is not None and y >= published for y in told.years)
    complete = _COMPLETE.search(doc.text, stretch.start, stretch.end) is not None
    allowed = {many} if complete else {many, many + 1} if now else {many + 1}
    return n not in allowed


def _within(doc: Document, q: Quantity, told: Told, run: bool) -> bool:
    """Whether listed instances are of the period that the ordinal counts in."""
    published = doc.metadata.date
    if len(told.spans) < 2 or published is None:
        return False
    if run:
        years = [y for y in told.years if y is not None]
        return (
            len(years) == len(told.years)
            and all(b - a == 1 for a, b in itertools.pairwise(sorted(years)))
            and max(years) in (published.year - 1, published.year)
        )
    m = _THIS.match(doc.text, q.span.end)
    if m is None:
        return (
            re.search(r"\bafter\b", doc.text[q.span.end : told.spans[0].start]) is not None
            and "decade" in doc.text[q.span.end : told.spans[0].start]
            and all(y is not None and y > published.year - 11 for y in told.years)
        )
    if "this" in m.group():
        return all(y in (None, published.year) for y in told.years)
    word = m.group().split()[-2]
    size = 10 if word == "a" else int(word) if word.isdigit() else int(CARDINALS[word])
    return all(y is not None and y > published.year - size - 1 for y in told.years)


def _are_others(doc: Document, q: Quantity, told: Told, stretch: Span, sentence: Span, timed: bool, run: bool) -> bool:
    """Whether a list is of the other times."""
    text = doc.text
    first = told.spans[0]
    n = int(q.low)
    published = doc.metadata.date
    if published and any(y is not None and y > published.year for y in told.years):
        return False
    if stretch == sentence:
        if first.start < q.span.end:
            # "Champion in 1999 and 2001, she won for the fifth time".
            before = text[sentence.start : q.span.start]
            return timed and not _SOME.search(before) and _OTHERS.search(before) is not None and len(told.spans) > 1
        between = text[q.span.end : first.start]
        if _SOME.search(text[q.span.end : sentence.end]) or re.search(r"\bsince\b", between):
            return False
        if not timed and not run:
            return (
                re.search(r"\b(?:after|following|adding to|besides|in addition to)\b[^.;]{0,60}$", between) is not None
                and re.search(r"^(?:[^.;]{0,70})$", between) is not None
                and _listed_after(between, told)
            )
        if n == 1:
            return (
                len(told.spans) == 1
                and re.search(r"\b(?:also|again|once before|previously|already|too)\b", text[q.span.end : sentence.end]) is not None
            ) or (len(told.spans) > 1 and re.search(r"\b(?:also|previously|having)\b", between) is not None)
        return _OTHERS.search(between) is not None or (";" in between or ":" in between) or _PLAIN_JOIN.fullmatch(between) is not None
    rest = stretch.of(text)
    lead = text[stretch.start : first.start]
    marked = re.search(
        r"\b(?:previous\w*|earlier|already|also|before|had|other|prior|once in|no other|last|each of)\b", rest, re.IGNORECASE
    )
    if n == 1:
        return False
    if marked is None or len(told.spans) < 2:
        return False
    if timed or run:
        return not re.search(r"\blast\b", lead)
    return re.search(r"\b(?:earlier|previous|other|no other)\b", rest, re.IGNORECASE) is not None


def _listed_after(between: str, told: Told) -> bool:
    """Whether "after" opens the list itself: "after those of 1999 and 2004", not "after losing in 1999"."""
    last = re.split(r"\b(?:after|following|adding to|besides|in addition to)\b", between)[-1]
    return len(told.spans) > 1 and not re.search(r"\b\w{3,}ing\b", last.split(" in ")[0]) and len(last.split()) <= 7


def _counted_before(doc: Document, q: Quantity, stretch: Span, sentence: Span, timed: bool) -> Clash | None:
    """ "For the third time. His only previous conviction was in 1997"; "he had been twice before"."""
    text = doc.text
    rest = stretch.of(text)
    m = _ONLY.search(rest)
    if m is not None:
        if int(q.low) == 2 or (stretch == sentence and stretch.start + m.start() < q.span.start):
            return None
        if not timed and not (m.groupdict().get("noun") in ("one", "time", "such", _event(text, q)) or _event(text, q) in m.group()):
            return None
        if int(q.low) == 1 and not timed:
            return None
        at = Span(stretch.start + m.start(), stretch.start + m.end())
        return Clash(q.span, (at,), f"“{at.of(text)}” before it makes this the second, not the {name(int(q.low))}")
    m = _BEFORE.search(rest)
    number = _few(m.group()) if m else None
    if m is None or number is None or (stretch == sentence and _SOME.search(rest)):
        return None
    listed = [t for t in lists(doc, stretch) if t.spans]
    if any(counted(doc, t) != number for t in listed) or int(q.low) == number + 1:
        return None
    own = re.search(r"\b(?:his|her|its|their|the|a|my|our)[ \n]$", text[max(q.span.start - 6, 0) : q.span.start], re.IGNORECASE)
    if not (timed or (own and re.search(r"\b(?:had|has|have|having|was|were)\b", rest))) or re.search(r"\blast\b", rest):
        return None
    at = Span(stretch.start + m.start(), stretch.start + m.end())
    word = "makes" if number == 1 else "make"
    return Clash(
        q.span,
        (at, *(s for t in listed for s in t.spans)),
        f"“{at.of(text)}” before it {word} this the {name(number + 1)}, not the {name(int(q.low))}",
    )


def prizes(doc: Document, q: Quantity) -> Clash | None:
    """ "It was her third gold. She had already won the hurdles, the long jump, the high jump and the relay"."""
    if _event(doc.text, q) not in _PRIZES:
        return None
    stretches = _stretches(doc, doc.sentence_at(q.span.start))
    around = list(doc.sentences)
    here = around.index(stretches[0]) if stretches[0] in around else len(around)
    for stretch in {*stretches, *around[here + 1 : here + 2]}:
        m = _WON.search(doc.text, max(stretch.start, q.span.end), stretch.end)
        if m is None:
            continue
        many = len(re.split(r",[ \n]and[ \n]|,[ \n]|[ \n]and[ \n]", m["items"]))
        if q.low <= many:
            return Clash(q.span, (Span(*m.span("items")),), f"{many} before it make this the {name(many + 1)}, not the {name(int(q.low))}")
    return None


def _event(text: str, q: Quantity) -> str:
    m = _EVENT.match(text, q.span.end)
    return m[1] if m else ""


def _few(words: str) -> int | None:
    words = " ".join(words.split()).lower()
    for form, n in {"once": 1, **_FEW}.items():
        if re.search(rf"\b{form}\b", words):
            return n
    m = re.match(r"(\w+) (?:previous|earlier|prior)", words)
    return int(CARDINALS[m[1]]) if m and m[1] in CARDINALS else None
