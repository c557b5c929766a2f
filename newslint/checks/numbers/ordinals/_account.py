"""What an article tells of the instances of anything numbered: rows of days, of names and of things, and numbers.

Each may say how many there were when an ordinal was given. Nothing is decided here: every row of a sentence is a telling, whatever it is of,
and one stretch of words may be read as more than one row (all days of a sentence, its past days, those that are joined).
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers._lists import MONTH, dated
from newslint.checks.numbers.ordinals._numbers import Count, counts
from newslint.document import Document
from newslint.layers.dates.model import Interval, TimeExpression
from newslint.layers.parse import LONGEST, Parse
from newslint.regexp import regexp
from newslint.source import Span


class Telling(NamedTuple):
    """A row or a number that may say how many there were."""

    #: "days", "names", "things", "mixed", "number".
    kind: str
    many: int
    spans: tuple[Span, ...]
    #: The number of its sentence, and the sentence; the first of two where a row of days goes on in the next.
    number: int
    sentence: Span
    doc: Document
    #: When each was, for days.
    when: tuple[Interval | None, ...] = ()
    counted: Count | None = None

    @property
    def parse(self) -> Parse:
        """The grammar of its sentence, asked for where a telling is weighed."""
        found = self.doc.parse(self.sentence)
        assert found is not None, "a sentence too long to be parsed tells nothing"
        return found

    @property
    def at(self) -> int | None:
        """Its first word in the parse."""
        return self.parse.at(self.spans[0].start)

    @property
    def span(self) -> Span:
        return Span(self.spans[0].start, self.spans[-1].end)


#: Kinds of time expressions that may be those of an instance, and what others do: "the past 35 years", "born in 1931".
_OCCASIONS = frozenset("date weekday month year season holiday relative range quarter".split())
_ROLES = (None, "list", "ago", "death")
_CALENDAR = regexp(rf"(?:{MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)")
_NAME = (
    r"(?:(?:[Tt]he|an?|St\.|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Sir|Lord)[ \n])?[“\"‘]?[A-ZÀ-Þ][\w’'À-ÿ.-]*(?<!\.)"
    r"(?:[ \n](?:(?:of|de|van|von|la|the|and[ \n]the|for)[ \n])?(?:[A-ZÀ-Þ][\w’'À-ÿ-]*|\d{1,3}\b(?!,\d)|[A-Z]\.(?:[A-Z]\.)*)){0,5}[”\"’]?"
)
#: What may be told of one before the next: "(2011)", "in 1868", "four", "who held the post from 2003".
_MORE = (
    r"(?:[ \n]\([^()]{1,40}\)|[ \n]\d{1,2}[-–]\d{1,2}\b|[ \n](?:in|on|at|of|by)[ \n](?:[A-Z][a-z.]+[ \n])?\d[\d.,–-]*|,[ \n](?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b"
    r"|,[ \n](?:who|which|whose|mayor|president|the|a|an|now|then|its|his|her|from)\b[^,;.]{1,60})?"
)
_NAMES = regexp(rf"(?P<first>{_NAME}){_MORE}(?P<rest>(?:,;?[ \n]{_NAME}{_MORE}){{0,9}}),?[ \n](?:and|as[ \n]well[ \n]as)[ \n](?P<last>(?:then[ \n]|most[ \n]recently[ \n]|later[ \n])?{_NAME})")
_NEXT = regexp(rf",;?[ \n]{_NAME}")


def tellings(doc: Document, wanted: Collection[int]) -> list[Telling]:
    """The rows and numbers of some sentences of an article (by number), outside quotations, in order."""
    out: list[Telling] = []
    for number in sorted(wanted):
        sentence = doc.sentences[number]
        if sentence.end - sentence.start <= LONGEST:
            rows = (*_days(doc, number, sentence), *_names(doc, number, sentence), *_joined(doc, number, sentence))
            out += {(t.kind, t.many, t.span): t for t in reversed(rows) if not doc.in_quotation(t.span)}.values()
    for a, b in _neighbours([t for t in out if t.kind == "days"]):
        if not {s.of(doc.text).lower() for s in a.spans} & {s.of(doc.text).lower() for s in b.spans}:
            out.append(a._replace(many=a.many + b.many, spans=(*a.spans, *b.spans), when=(*a.when, *b.when)))
    for c in counts(doc):
        if c.number in wanted and c.sentence.end - c.sentence.start <= LONGEST and not doc.in_quotation(c.span):
            out.append(Telling("number", c.value + (_ANOTHER.match(c.right) is not None), (c.span,), c.number, c.sentence, doc, (), c))
    return out


def _row(kind: str, spans: Sequence[Span], number: int, doc: Document, when: Sequence[Interval | None] = ()) -> Telling:
    return Telling(kind, len(spans), tuple(spans), number, doc.sentences[number], doc, tuple(when))


def occasions(doc: Document, sentence: Span) -> list[TimeExpression]:
    """The time expressions of a sentence that may be those of an instance, each day once."""
    every = (x for t in doc.dates_in(sentence) for x in (t.items if t.items and t.role == "list" else (t,)))
    told = [x for x in every if x.kind in _OCCASIONS and x.role in _ROLES and x.modifier not in ("next", "this") and x.bounds is None and not doc.in_quotation(x.span)]
    return list({(x.readings[0].low, x.readings[0].high) if x.readings else x.span.of(doc.text).lower(): x for x in reversed(told)}.values())[::-1]


def _days(doc: Document, number: int, sentence: Span) -> Iterator[Telling]:
    told, now = occasions(doc, sentence), doc.metadata.date
    lists = [listed.spans for listed in dated(doc.text, sentence.start, sentence.end)]

    def when(s: Span) -> Interval | None:
        return next((x.readings[0] for x in told if x.readings and x.span.start < s.end and s.start < x.span.end), None)

    # "In March, May and June": a month in the middle of a list is a day as those beside it.
    between = [s for spans in lists if when(spans[0]) or when(spans[-1]) for s in spans if not any(x.span.overlaps(s) for x in told)]
    every = sorted([*(x.span for x in told), *between])
    past = [s for s in every if now is not None and ((w := when(s)) is None or w.high < now)]
    for spans in (every, past, *lists):
        if spans:
            yield _row("days", spans, number, doc, [when(s) for s in spans])


def _names(doc: Document, number: int, sentence: Span) -> Iterator[Telling]:
    for m in _NAMES.finditer(doc.text, sentence.start, sentence.end):
        if not _CALENDAR.match(m.group()):
            yield _row("names", [Span(*m.span("first")), *(Span(x.start() + 1, x.end()) for x in _NEXT.finditer(doc.text, *m.span("rest"))), Span(*m.span("last"))], number, doc)


#: "Two men were held on Monday, and another was arrested on Tuesday".
_ANOTHER = regexp(r"[^.;]{0,80}?\b(?:and|while) (?:another|one more)\b(?! (?:\d|two|three|four|five|six))")
#: What brings a row in as earlier ones.
CUE = regexp(r"\b(?:after|following|follow(?:s|ed)|behind|besides|alongside|join(?:s|ing|ed)?|adding|added|previous(?:ly)?|earlier|older|already|also|only|to go with|along with|other|others|predecessors?|replaced|succe[a-z]+|brother|sister)\b", 2)
_BINDS = regexp(r"\b(?:and|or|plus|as well as)\b|&")
_OWNS = regexp(r"[’']s?\b")
_JOINED = frozenset("NOUN PROPN NUM PRON".split())


def _joined(doc: Document, number: int, sentence: Span) -> Iterator[Telling]:
    """Rows by grammar: words joined by "and" or commas, in a sentence that looks back."""
    if _BINDS.search(doc.text, sentence.start, sentence.end) is None or CUE.search(doc.text, sentence.start, sentence.end) is None or (parse := doc.parse(sentence)) is None:
        return
    words = parse.words
    for i, w in enumerate(words):
        if w.dep == "conj" or w.pos not in _JOINED:
            continue
        row = [i]
        while more := [k for k in parse.children(row[-1]) if k > row[-1] and words[k].dep == "conj" and words[k].pos in _JOINED]:
            row += more
        last = words[row[-1]].span
        if len(row) > 1 and not _BINDS.search(doc.text, words[row[-2]].span.end, last.start):
            continue  # "in Manila, Teresita Bantugan"
        if len(row) > 1 and w.dep != "compound" and not _OWNS.match(doc.text, last.end) and not any(_CALENDAR.match(words[k].text) for k in row):
            sorts = {words[k].pos for k in row}
            if "NUM" in sorts or sorts == {"NOUN", "PROPN"}:
                continue  # "Ava, five, and Conor, three", "the 2.40 and the 3.10", "her sons, Rory, Finn and Jack"
            kind = "names" if sorts == {"PROPN"} else "things" if sorts == {"NOUN"} else "mixed"
            yield _row(kind, [words[k].span for k in row], number, doc)


def _neighbours(days: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """The longest rows of days of each two sentences on end: "A car was hit in May. In June another was"."""
    longest = {n: max(rows, key=lambda t: t.many) for n, rows in itertools.groupby(days, key=lambda t: t.number)}
    for n, row in longest.items():
        if n + 1 in longest:
            yield row, longest[n + 1]
