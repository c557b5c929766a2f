"""How much of two public sets of dates newslint's layer finds, and how often it means the same day.

    python bench/dates.py FOLDER        FOLDER holds gum-gold/, clean-news/ and recognizers-specs/; any of them may be absent

GUM: TEI dates of published Wikinews articles (CC BY). Specs: the cases of Microsoft Recognizers-Text (MIT) that occur in news. A span
counts as found when the layer gives the same words, articles and prepositions at the ends apart, as exact when nothing differs.
A value is right when the first reading is the gold one ("any": when one of the readings is).
"""

from __future__ import annotations

import argparse
import calendar
import datetime as dt
import json
import re
import time
import timeit
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newslint.layers.dates import Interval, TimeExpression, find
from newslint.layout import Block
from newslint.source import Span

_LOOSE = re.compile(r"^(?:(?:the|in|on|at|from|between|during|of|for|a|an|by|this|start|'s)\s+)+|(?:\s+|')s$|[.,'’]+$", re.IGNORECASE)


def expressions(text: str, published: dt.date | None) -> tuple[TimeExpression, ...]:
    blocks = [Block("paragraph", Span(m.start(), m.end())) for m in re.finditer(r"(?:[^\n]|\n(?!\n))+", text)]
    return find(text, blocks, published)


def core(text: str) -> str:
    return _LOOSE.sub("", text.strip()).lower().strip()


def day_range(value: str, *, last: bool) -> dt.date | None:
    """The first or last day of "2015", "2015-09" or "2015-09-14"."""
    m = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?.*", value)
    if not m:
        return None
    year, month, day = int(m[1]), m[2], m[3]
    if not month:
        return dt.date(year, 12, 31) if last else dt.date(year, 1, 1)
    if not day:
        return dt.date(year, int(month), calendar.monthrange(year, int(month))[1] if last else 1)
    return dt.date(year, int(month), int(day))


class Score:
    """Counts of one set."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.total = self.found = self.exact = self.valued = self.first = self.any = 0
        self.lines: list[str] = []

    def add(
        self, gold: str, low: dt.date | None, high: dt.date | None, hit: TimeExpression | None, text: str, where: str, slack: int = 0
    ) -> None:
        self.total += 1
        if hit is None:
            self.lines.append(f"  missed   {gold!r}  {where}")
            return
        self.found += 1
        self.exact += hit.span.of(text) == gold
        if low is None or high is None:
            return
        self.valued += 1

        def right(r: Interval) -> bool:
            return abs((r.low - low).days) <= slack and abs((r.high - high).days) <= slack

        readings = hit.readings
        self.first += bool(readings) and right(readings[0])
        self.any += any(right(r) for r in readings)
        if not readings or not right(readings[0]):
            self.lines.append(f"  value    {gold!r} is {low}..{high}, not {[f'{r.low}..{r.high}' for r in readings]}  {where}")

    def print(self, verbose: bool) -> None:
        if verbose:
            print("\n".join(self.lines))
        if self.total:
            print(
                f"{self.name}: {self.found}/{self.total} found ({self.found / self.total:.1%}), {self.exact} exact; "
                f"of {self.valued} values {self.first} right ({self.first / max(self.valued, 1):.1%}), {self.any} among the readings"
            )


def hit_at(found: tuple[TimeExpression, ...], text: str, span: Span) -> TimeExpression | None:
    """The expression at a gold span: the same words, or one that holds it or is held by it and shares its core."""
    flat = [x for f in found for x in (f, *f.items)]
    for x in flat:
        if x.span == span:
            return x
    gold = core(span.of(text))
    for x in flat:
        if x.span.overlaps(span) and (
            core(x.span.of(text)) == gold or (core(x.span.of(text)) in gold and len(gold) < 1.6 * len(core(x.span.of(text))))
        ):
            return x
    for x in flat:
        if x.span.contains(span) and x.readings:
            return x
    return None


def gum(folder: Path) -> Iterator[tuple[str, dt.date, list[tuple[dict[str, str], Span]]]]:
    """The articles with their gold dates located in order."""
    rows: dict[str, list[dict[str, str]]] = {}
    for line in (folder / "gum-gold/dates.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.setdefault(row["doc"], []).append(row)
    for doc, gold in rows.items():
        raw = (folder / f"clean-news/gum-wikinews/{doc}.txt").read_text(encoding="utf-8")
        text = raw.split("---\n", 2)[2].lstrip() if raw.startswith("---") else raw
        at, placed = 0, []
        for row in gold:
            words = [re.escape(w) for w in row["text"].split()]
            pattern = re.compile(r"(?<!\w)" + r"\s*".join(words).replace(r"\s*s", r"\s*[’']?s") + r"(?!\w)")
            m = pattern.search(text, at) or pattern.search(text)
            if m:
                at = m.start() + 1
                placed.append((row, Span(m.start(), m.end())))
            else:
                print(f"  not in the text of {doc}: {row['text']!r}")
        yield text, dt.date.fromisoformat(gold[0]["dct"]), placed


def score_gum(folder: Path) -> Score:
    score = Score("GUM")
    for text, published, placed in gum(folder):
        found = expressions(text, published)
        for row, span in placed:
            low = day_range(row.get("when") or row.get("from") or row.get("notBefore") or "", last=False)
            high = day_range(row.get("when") or row.get("to") or row.get("notAfter") or "", last=True)
            context = text[max(span.start - 40, 0) : span.end + 25].replace("\n", " ")
            # A quarter of a season or half of a month has no agreed first day.
            slack = 31 if row.get("from") or row.get("notBefore") else 0
            score.add(span.of(text), low, high, hit_at(found, text, span), text, f"[{published}] …{context}…", slack)
    return score


#: Cases of the dialogue set that no newspaper prints: figures alone, names in lower case, e-mail words, times relative to a meeting.
_CHAT = re.compile(
    r"\b(?:meeting|schedule|remind|cortana|eod|eom|eoy|tmr|tmrw|mth|wk|yr|hrs?|min|sec|noonish|week ?day|working days?|business day"
    r"|schooldays?|d-day|dates|rest (?:of|the|this)|(?i:all|full|whole)[- ](?:day|week|month|year)|week \d+"
    r"|(?:my|the) (?:day|week)\b(?! (?:before|after))"
    r"|the \d+(?:st|nd|rd|th)?\b|the thirty|[HQ]\d|\d[HQ]|Yuandan|thanks giving|3h"
    r"|the (?:twenty )?second\b(?! of)|the fifteen|now and|and now"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september"
    r"|october|november|december"
    r"|christmas|new year|friday|sunday|father's day|halloween|thanksgiving|sundays)\b"
    r"|[@|]|\d\s?[-./]\s?\d(?!\d?[-./]\d{4})|\d{4}\s?[-./]|[-./]\s?\d{4}|\d[-/]|/\d|Ramad?han|Ramazan|Eid|Hijri"
)


def specs(path: Path) -> Iterator[tuple[str, dt.date, list[dict[str, Any]]]]:
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        reference = case.get("Context", {}).get("ReferenceDateTime")
        if reference and not case.get("NotSupported", "").count("python") and not _CHAT.search(case["Input"]):
            yield case["Input"], dt.date.fromisoformat(reference[:10]), case["Results"]


def score_specs(folder: Path, name: str) -> Score:
    score = Score(name)
    for text, published, results in specs(folder / "recognizers-specs" / f"{name}.json"):
        found = expressions(text, published)
        for result in results:
            value = result.get("Value") or {}
            past, future = value.get("PastResolution") or {}, value.get("FutureResolution") or {}
            low = day_range(past.get("date") or past.get("startDate") or "", last=False)
            high = day_range(past.get("date") or past.get("endDate") or "", last=True)
            if low and high and "startDate" in past:
                high -= dt.timedelta(1)  # the set's periods end before their last day
            alternative = day_range(future.get("date") or future.get("startDate") or "", last=False)
            start = result.get("Start", text.lower().find(result["Text"].lower()))
            span = Span(start, start + len(result["Text"]))
            hit = hit_at(found, text, span)
            if hit and alternative and low and any(r.low == alternative for r in hit.readings[:1]):
                shift = alternative - low
                low, high = low + shift, (high + shift if high else None)
                if high and "endDate" in future:
                    last = day_range(future["endDate"], last=False)
                    high = last - dt.timedelta(1) if last else high
            # The set's periods end before or on their last day, as their writers liked.
            score.add(span.of(text), low, high, hit, text, f"[{published}] {text}", 1 if "startDate" in past else 0)
    return score


def speed(folder: Path) -> None:
    texts = [p.read_text(encoding="utf-8") for p in sorted((folder / "clean-news").rglob("*.txt"))]
    words = sum(len(t.split()) for t in texts)
    best = min(timeit.repeat(lambda: [expressions(t, dt.date(2020, 3, 3)) for t in texts], timer=time.process_time, number=1, repeat=5))
    print(f"speed: {best / words * 500 * 1000:.2f} ms for 500 words ({len(texts)} articles, {words} words)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="print each miss and each wrong value")
    o = parser.parse_args()
    if (o.folder / "gum-gold").is_dir():
        score_gum(o.folder).print(o.verbose)
    for name in (
        "DateTime-English-DateParser",
        "DateTime-English-DatePeriodParser",
        "DateTime-English-DurationParser",
        "DateTime-English-HolidayParser",
    ):
        if (o.folder / "recognizers-specs" / f"{name}.json").exists():
            score_specs(o.folder, name).print(o.verbose)
    if (o.folder / "clean-news").is_dir():
        speed(o.folder)


if __name__ == "__main__":
    main()
