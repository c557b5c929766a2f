"""An ordinal does not fit the count beside it.

## Why it matters
"The third of two hearings", or a win "for the second time" after wins in three named years: one of the two is wrong.

## When to ignore
When the years that are named are not all, or not of the same kind, and the text does not say so.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The hearing was the [[third]] of {{two}} planned this month.", says="there is no third of two"),
    Bad("The [[fifth]] of the {{four}} suspects was arrested on Monday."),
    Bad("It was the [[seventh]] game of a best-of-{{five}} series.", says="a best of 5"),
    Bad("It was the [[fourth]] in a series of {{three}} concerts."),
    Bad(
        "Smith won the Open for the [[second]] time, having won it in {{1999}}, {{2001}} and {{2005}}.",
        says="make this the fourth, not the second",
    ),
    Bad("Smith, champion in {{1999}} and {{2001}}, won for the [[fifth]] time."),
    Bad("It is the [[third]] time that Leeds has been flooded: the river also burst its banks in {{1931}}, {{1947}} and {{2000}}."),
    Bad("The [[sixth]] strike at Acme, after those of {{1982}} and {{2016}}, shut the plant."),
    Bad("Leeds was flooded this week for the [[first]] time; it was also flooded in {{1931}}."),
    Bad("He was convicted for the [[first]] time on Monday. He had been convicted {{twice}} before."),
    Bad("The team reached the final for the [[sixth]] time. It had played in those of {{2004}} and {{2008}}."),
    Good("The hearing was the second of two planned this month."),
    Good("It was the third time in two years that the club had won."),
    Good("Smith won for the fourth time, having won in 1999, 2001 and 2005."),
    Good("Smith won for the second time, three years after the first."),
    Good("Smith was elected for the fifth time; the closest votes were those of 1999 and 2003."),
    Good("It was the first time since 1999 that they won; they also won in 1985."),
    Good("Smith was elected for the third time in 2012, after losing in 2008."),
    Good("Smith came third of two hundred runners."),
    Good("It was his third goal in two games."),
    Good("Smith won for the second time in three attempts."),
    Good("The second of the nine suspects was held in Leeds."),
    Good("Leeds hosted the games for the first time, nine years after bidding."),
    Good("It was the fourth straight win, after those of 2010 and 2012."),
    Good("It was the third of the club's two-legged ties."),
]
_NAMES = {int(v): k for k, v in ORDINALS.items() if v <= 30}
_SPACE = r"[ \n]"
_FEW = {
    "once": 1,
    "twice": 2,
    "thrice": 3,
    **{f"{w} times": int(v) for w, v in CARDINALS.items() if 2 <= v <= 30},
    **{f"{n} times": n for n in range(2, 31)},
}
#: "Third of two", "third of the two ships", "third in a series of two", "seventh game of a best-of-five series".
_OF = re.compile(
    rf"(?P<noun>{_SPACE}(?:and{_SPACE}(?:last|final){_SPACE}|[\w’'-]+{_SPACE}){{0,3}}?)?{_SPACE}?(?:out{_SPACE})?(?:of|in|from){_SPACE}(?:(?:the|its|his|her|their|our|a|an|these|those|all|only|just|a series of|a set of|a run of|a total of|series of)(?:{_SPACE}|-)){{0,4}}"
    rf"(?P<best>best[- ]of[- ])?(?:planned{_SPACE}|scheduled{_SPACE}|new{_SPACE}|such{_SPACE})?$"
)
_PLACE = re.compile(
    r"(?:finish\w*|came|come|comes|placed|ranked|rank|seeded|lies?|lying|stands?|sits?|was|is|were|are|place|be)[ \n](?:in[ \n])?(?:the[ \n])?$"
)
_NOUN = re.compile(r"[ \n]([a-z][a-z-]+)")
#: Times that are not all told, or not of the same kind.
_SOME = re.compile(
    r"\b(?:includ\w+|among|most recent(?:ly)?|last|latest|closest|since|between|such as|as recently as|in a row|straight|consecutive|running|success\w+|first (?:was|came|in)|also[^.;]{0,20}\bnot\b|lost|best|worst|except|until|from (?:19|20)\d\d|"
    r"(?:third|second|fourth|fifth|\w+th) time in (?:\w+ )?(?:years|months|weeks|days|games|matches|seasons)|born|founded|built|opened|established|joined|record|both)\b"
)
_BEFORE_TIMES = re.compile(
    rf"\b(?:once|only once|twice|thrice|(?:{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 20)}|\d{{1,2}}) times)\b(?={_SPACE}(?:before|previously|earlier|already)\b)|\b(?:before|previously|already|earlier){_SPACE}(?:only{_SPACE})?(?:once|twice)\b"
    rf"|\b(?:one|two|three|four|five|six) (?:previous|earlier|prior) (?:\w+)\b|\bonly other (?:one|\w+)\b"
)
_YEAR = re.compile(r"(?<![\d,.])(?:1[89]|20)\d\d(?![\d,]?\d)(?!-)")
_AFTER_OTHERS = re.compile(
    r"\b(?:after|following|having|in addition to|adding to|also|too|previous\w*|earlier|already|before that|before then|before|champion|winner|had (?:won|done|been|played|also)|won (?:it |them )?in|did so|did it|burst|begin|began|its|those of|others? (?:were|came)|victories|wins|titles|once|came in|were in|used to)\b"
)
_AGAIN = re.compile(
    r"\b(?:also|again|once before|previously|before|already|too|last (?:did|held|hosted|won)|return\w*|repeat\w*|only other)\b"
)


@rule("NL311", "ordinal-count-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    numbers = doc.numbers
    for i, q in enumerate(numbers):
        if q.kind != "ordinal" or q.low < 1 or q.low > 60 or doc.in_quotation(q.span):
            continue
        found = _of_count(doc, q, numbers[i + 1] if i + 1 < len(numbers) else None) or _of_times(doc, q)
        if found:
            yield found


def _of_count(doc: Document, q: Quantity, count: Quantity | None) -> Finding | None:
    """ "The third of two"."""
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    if (
        count is None
        or count.span.start >= sentence.end
        or count.kind != "cardinal"
        or count.approximate
        or count.bound == "min"
        or count.values
    ):
        return None
    m = _OF.fullmatch(text[q.span.end : count.span.start])
    if m is None or count.low >= q.low or count.low != int(count.low):
        return None
    between = m.group()
    noun = (m["noun"] or "").strip()
    if noun and not m["best"] and not _counts_the_same(noun, count, between):
        return None
    if (
        count.per
        or count.noun in ("year", "day", "month", "week", "decade", "season", "percent")
        or re.match(r"[ \n]times?\b", text[q.span.end :])
    ):
        return None
    if q.low >= 10 and count.low == 1:
        return None
    if re.match(r"[ \n](?:or|to|and|-)[ \n]?(?:\d|more)", text[count.span.end : count.span.end + 9]):
        return None
    n = int(count.low)
    what = f"a best of {n} has no more than {n}" if m["best"] else f"there is no {_name(q)} of {count.number.of(text).lower()}"
    return finding(q.span, what, related=[Related(count.span, "the count")])


def _counts_the_same(noun: str, count: Quantity, between: str) -> bool:
    """Whether "the third hearing of two" counts hearings: no other noun follows the count, or the same."""
    if " in " in between or " from " in between:
        return False
    words = noun.lower().split()
    return count.noun is None or any(w.startswith(count.noun[:4]) for w in words)


def _name(q: Quantity) -> str:
    return _NAMES.get(int(q.low), f"{int(q.low)}th")


class _Told(NamedTuple):
    """The earlier times that a text tells: how many, and where."""

    times: int
    spans: tuple[Span, ...]
    words: str


def _of_times(doc: Document, q: Quantity) -> Finding | None:
    """ "For the second time, after wins in 1999, 2001 and 2005"."""
    text = doc.text
    follows = _NOUN.match(text, q.span.end)
    if follows is None or q.low > 30:
        return None
    sentence = doc.sentence_at(q.span.start)
    timed = follows[1] in ("time", "occasion")
    if re.match(
        r"(?:[ \n][\w-]+){0,3}[ \n](?:in|of)[ \n](?:a row|(?:\w+[ \n]){0,2}(?:years?|months?|weeks?|days?|games|matches|seasons?|decades?|attempts|century|races|history))\b",
        text[q.span.end : q.span.end + 60],
    ):
        return None
    if re.match(r"(?:[ \n]\w+)?[ \n](?:straight|consecutive|successive|running)\b", text[q.span.end : q.span.end + 30]):
        return None
    for told in _told(doc, q, sentence, timed):
        expected = told.times + 1
        if int(q.low) == expected:
            return None
        wanted = _NAMES.get(expected, f"{expected}th")
        return finding(
            q.span,
            f"{told.words} before it {'makes' if told.times == 1 else 'make'} this the {wanted}, not the {_name(q)}",
            related=[Related(s, "an earlier time") for s in told.spans],
        )
    return None


def _told(doc: Document, q: Quantity, sentence: Span, timed: bool) -> Iterator[_Told]:
    text = doc.text
    block = doc.block_at(q.span.start)
    around = list(doc.sentences_in(block.span))
    here = around.index(sentence) if sentence in around else 0
    spans = [sentence]
    if here + 1 < len(around) and re.match(
        r"(?:It|They|He|She|The|This|Its|His|Her|Their|Both|Earlier|Previous|Others|Those|That|In (?:19|20)\d\d|[A-Z][\w’'-]+ (?:had|also|won|was))\b",
        around[here + 1].of(text),
    ):
        spans.append(around[here + 1])
    for stretch in (sentence, Span(sentence.start, spans[-1].end)):
        words = stretch.of(text)
        if _SOME.search(words.replace(q.span.of(text), "")):
            return
        if len(re.findall(r"\btime\b|\boccasion\b", words)) > 1:
            return
        m = _BEFORE_TIMES.search(words)
        number = _few(m.group()) if m else None
        years = [Span(stretch.start + y.start(), stretch.start + y.end()) for y in _YEAR.finditer(words)]
        published = doc.metadata.date.year if doc.metadata.date else None
        years = [
            y
            for y in years
            if published is None or int(y.of(text)) < published or _AFTER_OTHERS.search(text, max(y.start - 30, stretch.start), y.start)
        ]
        if number is not None and m is not None:
            if years and len({y.of(text) for y in years}) not in (number, 0):
                return
            at = Span(stretch.start + m.start(), stretch.start + m.end())
            own = re.search(r"\b(?:his|her|its|their|the|a|my|our)[ \n]$", text[max(q.span.start - 6, 0) : q.span.start], re.IGNORECASE)
            if timed or "only other" in m.group() or (own and re.search(r"\b(?:had|has|have|having|was|were)\b", words)):
                yield _Told(number, (at, *years), f"“{at.of(text)}”")
            return
        if not years:
            continue
        if not (timed or _listed_as_others(text, q, years)):
            continue
        if not _others(text, q, stretch, years, timed):
            continue
        listed = {y.of(text) for y in years}
        n = len(listed)
        if n == 1 and int(q.low) != 1 and not _AGAIN.search(words):
            return
        names = sorted(listed)
        yield _Told(n, tuple(years), names[0] if n == 1 else ", ".join(names[:-1]) + f" and {names[-1]}")
        return


def _few(words: str) -> int | None:
    words = " ".join(words.split()).lower()
    if "only other" in words:
        return 1
    for form, n in _FEW.items():
        if re.search(rf"\b{form}\b", words):
            return n
    m = re.match(r"(\w+) (?:previous|earlier|prior)", words)
    return int(CARDINALS[m[1]]) if m and m[1] in CARDINALS else None


def _listed_as_others(text: str, q: Quantity, years: list[Span]) -> bool:
    """ "The third strike, after those of 1999 and 2004"."""
    return re.search(r"\b(?:after|following)\b[^.;]{0,60}$", text[q.span.end : years[0].start]) is not None and years[0].start > q.span.end


def _others(text: str, q: Quantity, stretch: Span, years: list[Span], timed: bool) -> bool:
    """Whether the years are told as the other times, one list of them."""
    for a, b in itertools.pairwise(years):
        if not re.fullmatch(r"(?:,|,?[ \n]and(?:[ \n]again)?|,?[ \n]then)(?:[ \n]in)?[ \n]", text[a.end : b.start]):
            return False
    around = text[stretch.start : years[0].start] + text[years[-1].end : stretch.end]
    if int(q.low) == 1:
        return (len(years) == 1 and _AGAIN.search(around) is not None) or (len(years) > 1 and _AFTER_OTHERS.search(around) is not None)
    return _AFTER_OTHERS.search(around) is not None
