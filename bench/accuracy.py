"""How often newslint speaks on clean articles, how many planted errors it finds, and how many correct twins it flags.

    python bench/accuracy.py FOLDER [--select NL2,NL3]                        findings per article and per 1,000 words
    python bench/accuracy.py FOLDER --plant NL201,NL3 --seed N [--per-kind M] planted errors and twins; "all" for every kind
    python bench/accuracy.py FOLDER --sample KIND N [--seed N]                N wrong and N right passages, to be read

FOLDER holds clean articles (.txt, .md) with a date in front matter or file name. Nothing is written there: copies live in memory.

Found: a finding of the planted code at warning or above (any level for a rule that is a desk note) which touches a planted passage, itself
or with its other side. Flagged: such a finding on the twin that the article did not have before; of a mutation, whose twin is the
untouched article, every one. A third of the twins are look-alikes, right text that a hasty rule would report. "Otherwise" counts
misses that another rule of the planted families reports, "other" twins with a shown finding of one. See `bench/planting`.
"""

from __future__ import annotations

import os
import sys

# The scripts' folder holds a module named as one of the standard library's (numbers): it goes last.
sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import json
import multiprocessing
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from bench import scoring
from bench.planting import LOOK_ALIKES, PLANTS, Article, Kinds, Plant, apply, grow, load
from bench.scoring import Found


class Trial(NamedTuple):
    """One passage and what was said of it."""

    code: str
    group: str
    way: str
    path: str
    text: str
    hit: bool
    others: tuple[str, ...]
    said: tuple[str, ...]


def speak(folder: Path, codes: tuple[str, ...]) -> tuple[list[dict[str, Any]], int, int]:
    """Findings by code and level over a folder, the number of articles and of words."""
    tally: Counter[tuple[str, str]] = Counter()
    articles = words = 0
    chosen = scoring.rules(codes)
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".txt", ".md") or path.name in ("SOURCE.md", "README.md"):
            continue
        doc = scoring.document(str(path), path.read_text(encoding="utf-8"))
        articles += 1
        words += len(doc.text.split())
        tally.update((f.code, f.level) for f in scoring.findings(doc, chosen))
    rows: list[dict[str, Any]] = [
        {"code": code, "level": level, "findings": n, "per_article": n / max(articles, 1), "per_1000_words": n * 1000 / max(words, 1)}
        for (code, level), n in sorted(tally.items())
    ]
    return rows, articles, words


def before(article: Article, families: tuple[str, ...], known: dict[str, set[tuple[str, str]]]) -> set[tuple[str, str]]:
    """Findings of the untouched article, as (code, reported words)."""
    if article.path not in known:
        found = scoring.findings(scoring.document(article.path, article.text), scoring.rules(families))
        known[article.path] = {(f.code, f.spans[0].of(article.text)) for f in found}
    return known[article.path]


def try_out(plant: Plant, right: bool, families: tuple[str, ...], known: dict[str, set[tuple[str, str]]]) -> Trial:
    """Lint an article with the plant's wrong or right side in it."""
    text, spans = apply(plant.article.text, plant.right if right else plant.wrong)
    found = scoring.findings(scoring.document(plant.article.path, text), scoring.rules(families))
    here = [f for f in found if scoring.counts(f) and any(f.touches(s) for s in spans)]
    if right and plant.way != "mutation":
        old = before(plant.article, families, known)
        here = [f for f in here if any(f.spans[0].overlaps(s) for s in spans) or (f.code, f.spans[0].of(text)) not in old]
    hit = any(f.code == plant.code for f in here)
    others = tuple(sorted({f.code for f in here if f.code != plant.code and f.loud}))
    shown = "  ¶  ".join(s.of(text).replace("\n\n", " ¶ ") for s in spans)
    return Trial(plant.code, plant.group, plant.way, plant.article.path, shown, hit, others, tuple(_say(f, text) for f in here))


def _say(f: Found, text: str) -> str:
    return f"{f.code} {f.level} {f.spans[0].of(text)!r}: {f.message}"


def trials_of(articles: list[Article], code: str, seed: int, per_kind: int, families: tuple[str, ...]) -> tuple[list[Trial], list[Trial]]:
    """The planted and the twin trials of one kind."""
    rng = Random(f"{seed} {code}")
    plants = grow(rng, articles, code, per_kind)
    twins = [(p, True) for p in plants]
    if LOOK_ALIKES[code]:
        fakes = grow(rng, articles, code, len(plants) // 3, look_alike=True)
        keep = rng.sample(range(len(plants)), len(plants) - len(fakes))
        twins = [(plants[i], True) for i in sorted(keep)] + [(p, True) for p in fakes]
    known: dict[str, set[tuple[str, str]]] = {}
    wrong = [try_out(p, False, families, known) for p in plants]
    return wrong, [try_out(p, right, families, known) for p, right in twins]


_job: tuple[list[Article], int, int, tuple[str, ...]] | None = None


def _work(code: str) -> tuple[str, list[Trial], list[Trial], Counter[str]]:
    assert _job is not None
    articles, seed, per_kind, families = _job
    return (code, *trials_of(articles, code, seed, per_kind, families), scoring.CRASHES)


def plant_all(folder: Path, kinds: Kinds, seed: int, per_kind: int, jobs: int) -> dict[str, tuple[list[Trial], list[Trial]]]:
    """Trials of every kind, in forked processes (rules hold closures) where there is more than one kind."""
    global _job
    articles = load(folder)
    if not articles:
        raise SystemExit(f"no dated articles in {folder}")
    _job = (articles, seed, per_kind, tuple(sorted({c[:3] for c in kinds.codes})))
    scoring.rules()
    if jobs < 2 or len(kinds.codes) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        results = [_work(code) for code in kinds.codes]
    else:
        with multiprocessing.get_context("fork").Pool(jobs) as pool:
            results = pool.map(_work, kinds.codes, chunksize=1)
            for r in results:
                scoring.CRASHES.update(r[3])
    return {code: (wrong, twins) for code, wrong, twins, _ in results}


def summary(results: dict[str, tuple[list[Trial], list[Trial]]]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for code, (wrong, twins) in results.items():
        groups: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for t in wrong:
            groups[t.group][0] += 1
            groups[t.group][1] += t.hit
        alike: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for t in twins:
            alike[t.group if t.way == "look-alike" else "twin"][0] += 1
            alike[t.group if t.way == "look-alike" else "twin"][1] += t.hit
        rows.append({
            "code": code, "rule": scoring.level_of(code) is not None, "planted": len(wrong), "found": sum(t.hit for t in wrong),
            "otherwise": sum(bool(t.others) and not t.hit for t in wrong),
            "twins": len(twins), "flagged": sum(t.hit for t in twins), "others": sum(bool(t.others) for t in twins),
            "groups": dict(groups), "twin_groups": dict(alike),
        })  # fmt: skip
    return rows


def print_planted(rows: list[dict[str, Any]], by_group: bool) -> None:
    out: list[list[object]] = []
    for r in rows:
        name = r["code"] + ("" if r["rule"] else " (no rule)")
        planted, found, twins, flagged = r["planted"], r["found"], r["twins"], r["flagged"]
        share, false = f"{found / max(planted, 1):.1%}", f"{flagged / max(twins, 1):.1%}"
        out.append([name, planted, found, share, r["otherwise"], twins, flagged, false, r["others"]])
        if by_group:
            for g, (n, hit) in sorted(r["groups"].items()):
                out.append([f"    {g}", n, hit, f"{hit / n:.0%}", "", "", "", "", ""])
            for g, (n, hit) in sorted(r["twin_groups"].items()):
                out.append([f"    ={g}", "", "", "", "", n, hit, f"{hit / n:.0%}", ""])
    print(scoring.table(["kind", "planted", "found", "", "otherwise", "twins", "flagged", "", "other"], out))


def print_failures(results: dict[str, tuple[list[Trial], list[Trial]]], show: int, seed: int) -> None:
    rng = Random(seed)
    for code, (wrong, twins) in results.items():
        for title, failed in (
            ("missed", [t for t in wrong if not t.hit]),
            ("flagged twin", [t for t in twins if t.hit]),
            ("other rules on a twin", [t for t in twins if t.others]),
        ):
            for t in rng.sample(failed, min(show, len(failed))):
                print(f"\n{code} {title} [{t.group}] {Path(t.path).name}\n    {t.text}" + "".join(f"\n    -> {s}" for s in t.said))


def print_samples(folder: Path, code: str, count: int, seed: int) -> None:
    articles, rng = load(folder), Random(f"{seed} {code}")
    for p in grow(rng, articles, code, count):
        wrong, right = p.texts()
        print(f"[{p.group}, published {p.article.date}]\n    wrong  {wrong}\n    right  {right}".replace("\n\n", " ¶ "))
    for p in grow(rng, articles, code, max(count // 2, 1), look_alike=True):
        print(f"[{p.group}, published {p.article.date}]\n    alike  {p.texts()[1]}".replace("\n\n", " ¶ "))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--select", default="", help="codes or prefixes of the rules for the clean run")
    parser.add_argument("--plant", metavar="KINDS", help="codes or prefixes, or all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-kind", type=int, default=100, metavar="M")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print up to N misses and N flagged twins of each kind")
    parser.add_argument("--groups", action="store_true", help="a line for each construction; = marks twins")
    parser.add_argument("--sample", nargs=2, metavar=("KIND", "N"))
    parser.add_argument("--json", metavar="FILE", type=Path)
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    o = parser.parse_args(argv)
    if o.sample:
        code = o.sample[0].upper()
        if code not in PLANTS:
            parser.error(f"no kind {code}; there are {', '.join(sorted(PLANTS))}")
        print_samples(o.folder, code, int(o.sample[1]), o.seed)
        return
    data: dict[str, object]
    if o.plant:
        results = plant_all(o.folder, Kinds.named(o.plant), o.seed, o.per_kind, o.jobs)
        rows = summary(results)
        print_planted(rows, o.groups)
        if o.show:
            print_failures(results, o.show, o.seed)
        data = {"seed": o.seed, "kinds": rows, "trials": [t._asdict() for wrong, twins in results.values() for t in (*wrong, *twins)]}
    else:
        rows, articles, words = speak(o.folder, tuple(c.strip().upper() for c in o.select.split(",") if c.strip()))
        print(f"{articles} articles, {words} words")
        print(scoring.table(["code", "level", "findings", "an article", "1,000 words"], [list(r.values()) for r in rows]))
        data = {"articles": articles, "words": words, "rules": rows}
    if o.json:
        o.json.write_text(json.dumps(data, indent=1, ensure_ascii=False), encoding="utf-8")
    scoring.report_crashes()


if __name__ == "__main__":
    main()
