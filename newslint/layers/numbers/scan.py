"""One pass over the text: numeral, currency, unit, range or score, guard, approximator, noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.layers.numbers import bounds, guards, measures, nouns, units, words
from newslint.layers.numbers.model import Kind, Quantity
from newslint.layers.numbers.words import SPACE, Numeral
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

if TYPE_CHECKING:
    from newslint.layers.dates import TimeExpression

_RANGE = regexp(
    rf"[ \xa0]?[-–—‑][ \xa0]?(?=[\d$£€¥₹])|{SPACE}(?P<word>to|and|or|till)(?:{SPACE}(?:about|around|over|as many as"
    rf"|nearly))?{SPACE}(?=[\w$£€¥₹])"
)
_RATIO = regexp(
    rf"{SPACE}(?P<in>in(?:{SPACE}every)?|out{SPACE}of(?:{SPACE}every)?|of{SPACE}every)(?:{SPACE})(?=[\w])|[- ]in[- " r"](?=[a-z\d])"
)
_OF = regexp(rf"{SPACE}of{SPACE}(?P<the>the|them|these|those|its|their|his|her|our|us|all|whom|which|who)(?!\w)|{SPACE}of(?={SPACE})")
_PER = regexp(rf"{SPACE}(?:an?|per|each|every){SPACE}(?P<per>[a-z]+)|-an?-(?P<hyphen>[a-z]+)|/(?P<slash>[a-z]+)")
#: A noun behind the word after "a": that word is an adjective.
_NO_RATE = regexp(
    r"[ \n](?:sum|price|amount|figure|number|waste|scandal|bargain|fortune|joke|insult|deal|start|reward|punishment"
    r"|penalty|offer|rate|total|loss|gain|step|move|return)\b"
)
_DEFINITE = regexp(
    r"(?:^|[\s“\"(])(?:the|all|these|those|its|their|his|her|our|both|other|last|first|next|remaining)[ "
    r"\xa0](?:other[ \xa0]|remaining[ \xa0]|first[ \xa0])?$"
)
_MORE_BEFORE = regexp(r"(?:^|[\s“\"(])(?:another|additional|further|extra|other)[ \xa0](?:some |about |around |estimated )?$")
_MORE_AFTER = regexp(rf"{SPACE}(?:(?:more|others|additional|further|other|extra)(?!\w))")
_CONTEST = regexp(
    r"\b(?:w[io]n|wins|winning|beat|beating|lost|lose|loss|losing|draw|drew|drawn|defeat\w*|victory|vot\w+|score\w*"
    r"|lead\w*|led|ahead|trail\w*|match|game|final|set|goal\w*|margin|split|passed|approved|rejected|ruled|ruling"
    r"|thrash\w*|edged?|hammered|crushed)\b"
)
_TITLE = frozenset({"headline", "heading", "deck", "caption", "cell"})


_CHANGE_BEFORE = regexp(
    r"\b(?:rose|rises?|rising|risen|fell|falls?|falling|fallen|grew|grows?|growing|grown|climb\w*|jump\w*|surg\w+"
    r"|soar\w*|drop\w*|declin\w+|increas\w+|decreas\w+|slid|slip\w*|sank|plung\w+|plummet\w*|tumbl\w+|gain\w*|lost"
    r"|advanc\w+|leap\w*|spik\w+|swell\w*|balloon\w*|rocket\w*|tick\w*|edg(?:ed|es|ing)|slash\w*|lower\w*|rais\w+|lift\w*|hik\w+|contract\w*"
    r"|recover\w*|rebound\w*|worsen\w*|strengthen\w*|weaken\w*|reduc\w+|shrink\w*|expand\w*|plunge|tumble|widen"
    r"|up|down|dip\w*|eas\w+|improv\w+|narrow\w+|widen\w+|slow\w+|quicken\w+|accelerat\w+|shrank|shrunk|trimmed|slump\w*|by|cut|added|shed)"
    r"(?:[ \xa0](?:by|about|some|another|a|nearly|around|further|almost|over|more than|just)){0,3}[ \xa0]$"
)
#: "From a median of £180,000 to £265,000" is a change, no range.
_FROM_LEVEL = regexp(
    r"\bfrom (?:an? |the |its |their )?(?:average|median|mean|record|total|estimated|low|high"
    r"|previous|current|present)(?: [a-z]+)?\s$"
)
_FROM_AFTER = regexp(r"[^.;]{0,40}?\b(?:from|compared (?:with|to)|against|versus)\b")


_LEVEL = regexp(
    r"\b(?:st(?:oo|an)ds?|put|estimated|remain(?:s|ed)|toll|count|number|total|figure|stood|unchanged|settled"
    r"|closed) at $|\b(?:number|toll|count|figure)\b[^.;]{0,24} at $"
)


def lowered(text: str) -> str:
    """Lower case with every character in its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def find(text: str, blocks: Sequence[Block], dates: Sequence[TimeExpression]) -> tuple[Quantity, ...]:
    """All quantities of `text` in order."""
    return tuple(_Scanner(text, blocks, dates).run())


class _Item:
    """A numeral with its currency and unit."""

    __slots__ = ("code", "end", "factor", "kind", "n", "start", "unit")

    def __init__(self, n: Numeral, start: int, end: int, kind: Kind, unit: str | None, code: str | None, factor: float) -> None:
        self.n, self.start, self.end, self.kind, self.unit, self.code, self.factor = n, start, end, kind, unit, code, factor


class _Scanner:
    def __init__(self, text: str, blocks: Sequence[Block], dates: Sequence[TimeExpression]) -> None:
        self.text = text
        self.lower = lowered(text)
        self.titles = [b.span for b in blocks if b.kind in _TITLE]
        self.taken = sorted([(d.span.start, d.span.end) for d in dates if not self._toll(d)] + guards.links(text))
        self.next_taken = 0

    def _toll(self, d: TimeExpression) -> bool:
        """Whether a bare number taken for an age is a level: "the toll stood at 41"."""
        return (
            d.kind == "age"
            and d.span.of(self.text).isdigit()
            and _LEVEL.search(self.lower[max(d.span.start - 44, 0) : d.span.start]) is not None
        )

    def run(self) -> list[Quantity]:
        out: list[Quantity] = []
        at = 0
        search = words.START.search
        while (m := search(self.lower, at)) is not None:
            skip = self._covered(m.start(), m.end())
            if skip:
                at = skip
                continue
            item = self._item(m)
            if item is None:
                at = m.end()
                continue
            quantity, at = self._quantity(item)
            if quantity is not None:
                out.append(quantity)
        return out

    def _covered(self, start: int, end: int) -> int:
        """The end of the date or link that covers start..end; 0 when none does."""
        while self.next_taken < len(self.taken) and self.taken[self.next_taken][1] <= start:
            self.next_taken += 1
        for a, b in self.taken[self.next_taken : self.next_taken + 3]:
            if a <= start < b:
                return max(b, end)
        return 0

    def _item(self, m: re.Match[str]) -> _Item | None:
        lower, start = self.lower, m.start()
        code = None
        if m["digits"] is not None:
            before = units.BEFORE.search(lower[max(start - 6, 0) : start]) if start else None
            if before:
                code = units.SYMBOLS[before.group().strip()]
                start -= len(before.group())
            n: Numeral | None = words.read_digits(lower, m, code is not None)
        else:
            n = words.read_words(lower, m)
            if n is not None:
                start = n.start
        if n is None:
            return None
        kind: Kind = "money" if code else n.form  # type: ignore[assignment]
        end, unit, factor = n.end, None, 1.0
        if n.form == "cardinal" or n.form == "fraction":
            found = units.read(lower, n.end) if not (n.scale and len(lower) > n.end and lower[n.end] == "-" and code) else None
            if (
                found
                and found.end - found.start == 1
                and lower[found.start] in "cf"
                and not (self.text[found.start].isupper() and measures.temperature(lower, n.start, found.end))
            ):
                found = None
            if found and code is None and not (found.kind == "money" and self._not_money(n, found)):
                kind, unit, code, factor, end = found.kind, found.unit, found.currency, found.factor, found.end
            if found and kind == "measure" and (lesser := measures.lesser(lower, end, found.unit)):
                n, end = n._replace(value=n.value + lesser[0], high=n.high + lesser[0], precision=lesser[2]), lesser[1]
            if found and found.unit == "pound" and n.scale:
                kind, unit, code = "money", None, "GBP"
        return _Item(n, start, end, kind, unit, code, factor)

    def _not_money(self, n: Numeral, found: units.Found) -> bool:
        form = self.lower[found.start : found.end]
        if form in ("marks", "crowns"):
            return n.scale not in ("million", "billion", "thousand", "trillion") and n.value < 1000
        # "1080p" is a picture's height.
        return (form in ("won", "real") and n.value < 100) or (form == "p" and n.value in (360, 480, 720, 1080, 1440, 2160, 4320))

    def _quantity(self, a: _Item) -> tuple[Quantity | None, int]:
        n = a.n
        pair = self._pair(a) if n.form == "cardinal" else None
        if pair is not None:
            return pair
        ratio = self._ratio(a) if n.form == "cardinal" and a.kind == "cardinal" else None
        if ratio is not None:
            return ratio
        return self._build(a, a.start, a.end, n.value, n.high, n.precision, a.kind, a.unit, a.code, a.factor, ())

    def _second(self, at: int) -> _Item | None:
        lower = self.lower
        symbol = at
        while symbol < len(lower) and symbol - at < 4 and lower[symbol] in "us$acnz£€¥₹hk." and not lower[symbol].isdigit():
            symbol += 1
        m = words.START.match(lower, at) or (words.START.match(lower, symbol) if symbol > at and lower[symbol - 1] in "$£€¥₹" else None)
        if m is None or self._inside(m.start()):
            return None
        return self._item(m)

    def _inside(self, at: int) -> bool:
        return any(a <= at < b for a, b in self.taken[self.next_taken : self.next_taken + 6])

    def _pair(self, a: _Item) -> tuple[Quantity | None, int] | None:
        """A range or a score that begins with `a`."""
        lower = self.lower
        m = _RANGE.match(lower, a.end)
        if m is None:
            return None
        word = m["word"]
        before = lower[max(a.start - 12, 0) : a.start].split()
        before = [w.lstrip('(“"') for w in before]
        last = before[-1] if before else ""
        if word == "and" and last not in ("between", "(between") and lower[a.start - 1 : a.start] != "(":
            return None
        if word and ("from" in (last, *(before[-2:-1])) or _FROM_LEVEL.search(lower[max(a.start - 40, 0) : a.start])):
            return None
        b = self._second(m.end())
        if b is None or b.n.form != "cardinal":
            return None
        if (
            word == "to"
            and _CHANGE_BEFORE.search(lower[max(a.start - 24, 0) : a.start])
            and (a.kind == b.kind != "cardinal" or _FROM_AFTER.match(lower, b.end))
        ):
            # "Fell 5 percent to 29 percent": an amount and a value.
            return None
        if word == "or" and not (a.kind == "cardinal" and a.n.words and b.n.words and b.n.value - a.n.value in (1.0, 2.0, 5.0)):
            return None
        # "5 to 10 million", "$5-10 million", "20-30%": the second member's scale and unit serve both.
        low, precision = a.n.value, a.n.precision
        if a.n.scale is None and b.n.scale is not None and not (a.code and b.code):
            factor = b.n.value / (b.n.value / units.SCALES[b.n.scale][1])
            if low < b.n.value / factor or low < 1000:
                low, precision = low * factor, precision * factor
        kind, unit, code = (b.kind, b.unit, b.code) if a.kind == "cardinal" else (a.kind, a.unit, a.code)
        if b.kind not in ("cardinal", kind) or (b.kind == kind and (b.unit, b.code) != (unit, code)):
            return None
        if a.kind != "cardinal" and b.kind == "cardinal" and not a.code:
            return None
        factor_b = b.factor if a.factor == 1.0 else a.factor
        if (
            a.n.words
            and b.n.words
            and low < 20
            and a.n.scale is None
            and b.n.scale is None
            and lower[b.n.start : b.n.end].endswith(" hundred")
        ):
            low, precision = low * 100, precision * 100
        low, high = low * factor_b, b.n.value * factor_b
        counted = kind == "cardinal" and not a.n.words
        if counted and guards.is_name(self.text, lower, a.n.start, b.n.end, a.n.digits, counted=True, measured=False, title=True):
            return None, b.end
        if kind == "cardinal" and word is None and re.fullmatch(r"\d{3}", a.n.digits) and re.fullmatch(r"\d{4}", b.n.digits):
            return None, b.end
        contest = not self._plain_count(b.end) and (
            _CONTEST.search(lower[max(a.start - 60, 0) : a.start]) or _CONTEST.search(lower[b.end : b.end + 40])
        )
        precision = max(precision, b.n.precision) * (factor_b or 1.0)
        if low >= high or (contest and word is None and kind == "cardinal" and not a.n.scale):
            if word and not (contest and word == "to"):
                return None
            if kind == "cardinal" and word is None and re.match(r"-\d", lower[b.end : b.end + 2]):
                return None, b.end
            q, end = self._build(
                a,
                a.start,
                b.end,
                low,
                low,
                precision,
                "score" if kind in ("cardinal", "percent") else kind,
                unit,
                code,
                1.0,
                (low, high),
                b,
            )
            return q, end
        return self._build(a, a.start, b.end, low, high, precision, kind, unit, code, 1.0, (low, high), b)

    def _plain_count(self, at: int) -> bool:
        """Whether a counted noun follows: "20-30 homes", not "3-1 win"."""
        counted = nouns.after(self.lower, at, False)
        return counted is not None and not counted.hyphen and counted.noun not in ("goal", "point", "vote", "run", "set", "game")

    def _ratio(self, a: _Item) -> tuple[Quantity | None, int] | None:
        m = _RATIO.match(self.lower, a.end)
        if m is None:
            return None
        b = self._second(m.end())
        if b is None or b.kind != "cardinal" or b.n.form != "cardinal" or a.n.value >= b.n.value or b.n.value <= 1:
            return None
        following = nouns.after(self.lower, b.end, False)
        plain_in = m["in"] is None or m["in"].startswith("in")
        if plain_in and (a.n.value > 10 or (following and nouns.is_time(following.noun)) or guards._SCORE_OR_YEAR.fullmatch(b.n.digits)):
            return None
        share = a.n.value / b.n.value
        return self._build(a, a.start, b.end, share, share, 0.0, "ratio", None, None, 1.0, (a.n.value, b.n.value), b)

    def _build(
        self,
        a: _Item,
        start: int,
        end: int,
        low: float,
        high: float,
        precision: float,
        kind: Kind,
        unit: str | None,
        code: str | None,
        factor: float,
        values: tuple[float, ...],
        b: _Item | None = None,
    ) -> tuple[Quantity | None, int]:
        text, lower, n = self.text, self.lower, a.n
        last = b or a
        if n.words and n.value == 1 and kind == "cardinal" and guards.is_pronoun(lower, start, end):
            return None, end
        if n.words and kind == "cardinal" and guards.names_a_body(text, n.start):
            return None, end
        tail = bounds.TAIL.match(lower, end)
        noun_at = tail.end() if tail else end
        counted, partitive = self._noun(noun_at, high == 1.0 and b is None and n.form == "cardinal" and kind == "cardinal", kind)
        measured = kind in ("money", "percent", "points", "measure")
        if counted and nouns.is_time(counted.noun) and kind in ("cardinal", "fraction") and not counted.modifiers:
            return None, end
        if not n.words and kind != "score" and n.form == "cardinal":
            title = any(s.start <= start < s.end for s in self.titles)
            real = counted is not None or n.scale is not None
            if guards.is_name(
                text, lower, n.start, a.end if measured else n.end, n.digits, counted=real, measured=measured or b is not None, title=title
            ):
                return None, end
        if kind == "cardinal" and counted is None and b is None and n.value <= 100 and guards.is_age_limit(lower, n.start):
            return None, end
        if kind == "points" and unit == "point" and n.form == "ordinal":
            return None, end
        if kind == "ordinal":
            if counted is None and lower[end : end + 1] and lower[end : end + 1] in "-‑":
                return None, end
            if not n.words and (
                guards._MONTH_BEFORE.search(lower[max(start - 16, 0) : start]) or guards._month_after(text, lower, n.end - 2)
            ):
                return None, end
        head = lower[max(start - 44, 0) : start]
        loose, bound, lead = bounds.read(lower, start, tail)
        approximate = n.approximate or loose
        more = _MORE_BEFORE.search(head[-24:]) is not None or _MORE_AFTER.match(lower, end) is not None
        definite = _DEFINITE.search(head[-24:]) is not None
        per = _PER.match(lower, counted.span.end if counted and kind == "cardinal" and not counted.hyphen else end)
        if per and per["per"] and _NO_RATE.match(lower, per.end()) and per[0].lstrip()[0] == "a":
            per = None  # "called the 90 million euros a prudent sum": what it is called, no rate
        sign = (
            -1.0
            if kind in ("measure", "percent", "money")
            and lower[start - 1 : start] in "-−"
            and start
            and (start < 2 or lower[start - 2] in " (\n")
            else 1.0
        )
        if sign < 0:
            start -= 1
        elif lower[max(start - 6, 0) : start] == "minus ":
            sign, start = -1.0, start - 6
        return Quantity(
            Span(start, end),
            min(low * factor * sign, high * factor * sign),
            max(low * factor * sign, high * factor * sign),
            precision * factor,
            kind,
            unit,
            code,
            counted.noun if counted else None,
            counted.span if counted else None,
            approximate,
            bound,
            n.words,
            Span(n.start, last.n.end),
            n.scale or last.n.scale,
            counted.modifiers if counted else (),
            values,
            partitive,
            more,
            definite,
            counted.hyphen if counted else False,
            (per["per"] or per["hyphen"] or per["slash"]) if per else None,
            Span(min(lead, start), start),
        ), end

    def _noun(self, at: int, one: bool, kind: str) -> tuple[nouns.Counted | None, bool]:
        """The noun counted, and whether the number is a part of a whole ("12 of the 14 people")."""
        of = _OF.match(self.lower, at)
        if of:
            if of["the"]:
                return None if of["the"] in ("them", "us", "whom", "which", "who") else nouns.after(self.lower, of.end(), False), True
            if kind == "money":
                return None, False
            return nouns.after(self.lower, of.end(), False), False
        more = _MORE_AFTER.match(self.lower, at)
        if more:
            at = more.end()
        return nouns.after(self.lower, at, one or kind not in ("cardinal", "fraction", "ratio")), False
