"""Accuracy of the numbers layer on a folder of Recognizers-Text specs, and its time on an article.

    python bench/number_layer.py FOLDER [--show]

The specs come from a dialogue system: only cases that news prose can hold are counted, each by the span of its number and its value.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from pathlib import Path

from newslint.layers.numbers import UNITS, Quantity, find
from newslint.layout import Block
from newslint.source import Span

#: What news never prints, or what a dialogue system reads and a reader does not.
NOT_NEWS = re.compile(
    r"\bover one\b|\bover \d|\bnegative\b|\bminus\b|\bnought\b|\bpoint\b \w+ \w+|\be\d|\^|\d\s\d{3}|[<>=]|\bdozens\b|\d M\b|hundredths|\b\w+ - \w+\b.*fifths|[*]|\d\.\d{3},|\d\s?[kKMGT]\b"
)
FILES = {
    "NumberModel": {"cardinal", "fraction", "ratio", "money", "measure"},
    "OrdinalModel": {"ordinal"},
    "PercentModel": {"percent"},
    "CurrencyModel": {"money"},
    "DimensionModel": {"measure"},
    "TemperatureModel": {"measure"},
}


def quantities(text: str) -> tuple[Quantity, ...]:
    """The layer's answer for one sentence."""
    return find(text, (Block("paragraph", Span(0, len(text))),), ())


def wanted(case: dict) -> list[tuple[str, float]]:
    """(text, value) of each expected result that has a plain value."""
    out = []
    for result in case["Results"]:
        value = str((result.get("Resolution") or {}).get("value", "")).rstrip("%")
        if re.fullmatch(r"-?\d+(?:\.\d+)?", value):
            out.append((result["Text"].lower(), float(value)))
    return out


def value_of(q: Quantity, text: str) -> float:
    """The value in the spec's own unit: it keeps cents as cents."""
    minor = q.currency and q.precision <= 0.01 and re.search(r"cents?|pence|¢", q.span.of(text).lower())
    return q.low * 100 if minor else q.low


def measure(folder: Path, show: bool) -> None:
    """Print found, missed and surplus numbers by file."""
    for part, kinds in FILES.items():
        for path in sorted(folder.glob(f"Number*{part}.json")):
            right = missed = surplus = skipped = 0
            for case in json.loads(path.read_text(encoding="utf-8-sig")):
                text = case["Input"]
                if NOT_NEWS.search(text) or re.search(r"[^\x00-\u2fff]", text):
                    skipped += 1
                    continue
                want = wanted(case)
                got = [(q, value_of(q, text)) for q in quantities(text) if q.kind in kinds]
                for expected, value in want:
                    hit = next((g for g in got if abs(g[1] - value) <= 1e-6 * max(1, abs(value)) and text[g[0].number.start : g[0].number.end].lower() in expected), None)
                    if hit:
                        right += 1
                        got.remove(hit)
                    else:
                        missed += 1
                        if show:
                            print(f"  missed {expected!r} = {value} in {text!r}: {[(q.span.of(text), q.low) for q in quantities(text)]}")
                if part not in ("NumberModel",):
                    surplus += len(got)
                    if show and got:
                        print(f"  surplus {[(q.span.of(text), q.kind) for q, _ in got]} in {text!r}")
            print(f"{part:18s} right {right:4d} missed {missed:4d} surplus {surplus:4d} not news {skipped:4d}")


def speed() -> None:
    """Milliseconds for an article of 500 words."""
    paragraph = (
        "At least 12 people were killed and 34 others were injured when a bus carrying 46 passengers left the road near the northern city on Monday, police said. "
        "The company reported a profit of $53 million, up 29% from $41 million a year earlier, and said that it would cut about 1,200 jobs in two of its five plants. "
        "One witness said that the driver, who had worked for the firm since it was founded, lost control on a bend that residents have long called dangerous. "
    )
    article = (paragraph * 8)[: paragraph.__len__() * 8]
    article = " ".join(article.split()[:500])
    quantities(article)
    times = []
    for _ in range(30):
        start = time.perf_counter()
        found = quantities(article)
        times.append(time.perf_counter() - start)
    print(f"{len(article.split())} words, {len(found)} quantities, {sorted(times)[len(times) // 2] * 1000:.2f} ms, best {min(times) * 1000:.2f} ms; {len(UNITS)} units")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    measure(arguments.folder, arguments.show)
    speed()
