"""How far an interval is from the distance of two times (NL204)."""

from __future__ import annotations

from newslint.checks.dates._fit import YEARS, distance
from newslint.checks.dates._measures import Measure, Pair
from newslint.layers.dates import Interval
from newslint.rule import Document


def numbers(m: Measure, p: Pair, doc: Document) -> set[str]:
    """The names of what an interval is to the true distance of two times: how far off, and whether by a slip of one figure."""
    x = m.told.x
    now = doc.metadata.date
    assert now is not None
    today = Interval(now, now)
    unit = "year" if x.unit in YEARS else x.unit or "day"
    said = (x.count or 0) * YEARS.get(x.unit or "", 1.0)
    reals = [
        n
        for a in (p.first.x.readings if p.first else (today,))
        for b in (p.last.x.readings if p.last else (today,))
        for n in distance(a, b, unit)
    ]
    real = float(round(float(min(reals, key=lambda n: abs(n - said)))))
    off = abs(said - real)
    a, b = str(int(said)), str(abs(int(real)))
    years = x.unit in YEARS
    ten = off > 0 and off % 10 == 0 and years
    slip = len(a) == len(b) and ((len(a) > 1 and sum(u != v for u, v in zip(a, b, strict=True)) == 1) or sorted(a) == sorted(b))
    ratio = max(said, real) / max(min(said, real), 0.5)
    key = " slip" if ten or slip else ""
    return {
        name
        for name, holds in (
            ("ten off", ten), ("slip", slip), ("close", off <= 5 and years), ("fairly close", 5 < off <= 9 and years), (f"far{key}", ratio > 2.2),
            (f"very far{key}", ratio > 4), ("small", said <= 5), ("round", said % 10 == 0), ("decades", x.unit in ("decade", "century")),
            ("hyphen", "-" in m.printed), ("in days", not years), ("alike", ratio < 1.35),
        )
        if holds
    }  # fmt: skip
