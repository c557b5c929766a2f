"""The weights of a rule's evidence, fitted to the passages that others wrote and judged on those of writers it has not seen.

    python bench/fit.py NL303 [--silent FOLDER ...] [--planted FOLDER] [--heavy round16 ...] [--rows 240] [--signed] [--last 8] [--show] [--write]

For each of the last rounds: what a fit on all other rounds finds of its wrong passages and flags of its right ones. Then the weights of a fit
on everything, rounded. Right passages and examples of all rules, the clean sets and the articles of the silent folders have to stay silent; errors planted
into the articles of a folder count as found, their twins as right. With --rows the least telling evidence goes out, step by step, until so many
rows are left; with --signed also what weighs against its own odds (it only corrects other rows). --write puts the weights where the rule reads them. Needs scikit-learn.

A rule that weighs evidence has a function `cases(doc)` (`newslint.checks._scales`). What its `certain(doc)` yields is found whatever the weights.
Where SIGNS say what only speaks for or against, no weight has the other sign.
"""

from __future__ import annotations

import os
import sys

sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import importlib
import multiprocessing
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from bench import planting, scoring
from bench.blind import passages
from newslint import checks
from newslint.checks._scales import Scales, scales, text
from newslint.document import Document
from newslint.layout import BREAK
from newslint.proof import document, unmarked
from newslint.regexp import regexp
from newslint.rule import Bad
from newslint.source import Span

#: The module of the cases of a rule, and their function's name.
CASES = {
    "NL102": ("newslint.checks.names._spelling_evidence", "cases"),
    "NL104": ("newslint.checks.names._introductions", "cases"),
    "NL105": ("newslint.checks.names._evidence", "cases"),
    "NL203": ("newslint.checks.dates._span_evidence", "cases"),
    "NL204": ("newslint.checks.dates._evidence", "cases"),
    "NL205": ("newslint.checks.dates._age_evidence", "cases"),
    "NL206": ("newslint.checks.dates._month_evidence", "cases"),
    "NL207": ("newslint.checks.dates._order_evidence", "cases"),
    "NL208": ("newslint.checks.dates._tense_evidence", "cases"),
    "NL301": ("newslint.checks.numbers.changes._evidence", "cases"),
    "NL302": ("newslint.checks.numbers.changes._evidence", "confusions"),
    "NL303": ("newslint.checks.numbers.totals._evidence", "cases"),
    "NL304": ("newslint.checks.numbers.lists._evidence", "cases"),
    "NL305": ("newslint.checks.numbers.counts._evidence", "cases"),
    "NL306": ("newslint.checks.numbers.amounts._evidence", "cases"),
    "NL307": ("newslint.checks.numbers.amounts._conversion_evidence", "cases"),
    "NL308": ("newslint.checks.numbers.shares._evidence", "cases"),
    "NL309": ("newslint.checks.numbers.margins._evidence", "cases"),
    "NL310": ("newslint.checks.numbers.titles._evidence", "cases"),
    "NL601": ("newslint.checks.facts._known", "cases"),
    "NL311": ("newslint.checks.numbers.ordinals._evidence", "cases"),
    "NL603": ("newslint.checks.facts._posthumous", "cases"),
}
#: The module of `certain`, where a rule has one.
CERTAIN = {
    "NL203": "newslint.checks.dates._single_day", "NL205": "newslint.checks.dates._age_evidence", "NL206": "newslint.checks.dates.ambiguous_date",
    "NL303": "newslint.checks.numbers.totals._totals", "NL304": "newslint.checks.numbers.lists._both", "NL305": "newslint.checks.numbers.counts._evidence", "NL310": "newslint.checks.numbers.titles._evidence",
    "NL311": "newslint.checks.numbers.ordinals._evidence",
}  # fmt: skip
#: NL311's evidence against a report.
_AGAINST_311 = frozenset(
    f"number: {e}"
    for e in (
        "another's total|a stretch|no article|elsewhere|plain over more|earlier over 2|earlier over more|whole over more|part before|first or last|more|partitive|loose|quoted|wider"
        "|the number one|born so far|was to|length in|won|a ...th plain|a ...th whole|a ...th earlier|a ...th total|a ...th|ahead|a rank|placed|scoped|times of a noun|sentences before"
        "|sentence after|sentences after|another paragraph|another clause|plain"
    ).split("|")
) | frozenset(
    f"{kind}: {e}"
    for kind in ("dates", "too few", "names", "first")
    for e in (
        "told|a long time|before its time|long ago|days apart|in the ...th|with more said|a name's part|says nothing|narrowed|a ...th|counts row|counts in|counts occasion|counts unknown|counts this"
        "|counts since|counts year|another paragraph|sentences off|in the sentence before|a name each|a new name|its names untold|a new name does it|another does it|a relation does it|another thing does it"
        "|another does what one did|few its deed|none its deed|of an untold sort|other sex|but|unreal|less|some|other kind|beginning|another fits|last|told before it|a stretch"
    ).split("|")
)


class Signs(NamedTuple):
    """Which evidence may only speak against a report, which only for it. The rest weighs what it weighs: words beside a value, say."""

    against: Callable[[str], object]
    speaks_for: Callable[[str], object]
    #: Whether weights stay near to what they are.
    near: bool = False


#: By rule. A sign that meaning fixes keeps a fit from taking the artfulness of the passages for a law of nature.
SIGNS = {
    "NL311": Signs(_AGAINST_311.__contains__, lambda n: n not in _AGAINST_311, near=True),
    "NL203": Signs(
        regexp(
            r"excuse .*|fits .*|approximate|another .*|stretch has .*|a printed stretch is there|one in quotation|one of several|loose|across .*|some news|a time between|said between|commas .*|far"
            r"|other paragraph|[123] sentences .*|measures nothing|.*no event noun|.* something new|.* retells no word|(?:length|between|about) .*|backward|a new verb"
        ).fullmatch,
        regexp(
            r"noun told again .*|one event .*|.* retells its subject|the same verb|beside .*|begins and ends|begins|ends|printed|range|.* from|between|one subject|subject again|apposition|general noun"
            r"|event noun|hyphen (?:event|general) noun|no other stretches|(?:closing|resumed|nothing|apposition) (?:here|behind)|definite .*|in one clause .*|details behind a colon|a clause of its own|no news|in one sentence .*|in a title"
            r"|left (?:those|these|whose|its|his|her|their|lasted|lasting|took|spent|served)|ends in one sentence|ends linked by (?:and|one clause)|length told again|near|counted between|its own verb ahead"
        ).fullmatch,
    ),
}
#: Rules for which passages written for others tell nothing (they have such names and months as well), and whether the clean sets do.
OWN = {"NL104": False, "NL206": True}
#: Rules of which only some errors are weighed: a wrong passage counts for the reading at its wrong words.
AT_SPAN = frozenset({"NL601"})
#: What a right passage that is flagged costs, in wrong ones found.
COST = 6.0
#: How often a wrong passage counts beside a right one, an example of the rule's own, a passage of a heavy round, published copy.
WRONG, EXAMPLE, HEAVY, PUBLISHED = 2.0, 8.0, 3.0, 2.0
#: How often the likeliest reading of each wrong passage is chosen anew.
ROUNDS = 4
#: How many points a unit of the regression is; how often evidence must be seen to have a weight.
POINTS, SEEN = 8.0, 4
#: The same where rows are to be few; how often evidence is seen that is seen often.
FEW_SEEN, OFTEN = 10, 400
#: What a weight that keeps its sign comes to at least.
LEAST = 2
SEEDS, PER_SEED = (21, 22, 23), 120


class Passage(NamedTuple):
    round: str
    id: str
    wrong: bool
    #: Written for the rule.
    mine: bool
    text: str
    readings: list[Counter[str]]
    #: The words of each reading's place.
    places: list[str]
    #: Found whatever the weights.
    certain: bool


class Settings(NamedTuple):
    """How weights are fitted."""

    strength: float = 1.2
    #: Rounds that count more.
    heavy: frozenset[str] = frozenset()
    cost: float = COST
    #: How many rows there may be; 0 for any number.
    most: int = 0
    #: Whether what weighs against its own odds is left out.
    signed: bool = False
    signs: Signs | None = None


class Task(NamedTuple):
    """A passage still to be read. `at`: where in it the rule is asked, where that is not everywhere."""

    round: str
    id: str
    wrong: bool
    mine: bool
    row: dict[str, Any]
    at: tuple[Span, ...] = ()


def tasks(code: str, silent: list[Path], tests: list[Path], planted: Path | None) -> Iterator[Task]:
    here = Path(__file__).parent
    for folder in [*sorted((here / "blind").iterdir()), here / "taught", *tests]:
        for path in sorted(folder.glob("*.jsonl")):
            for row in passages(path):
                if path.stem == code or (row["verdict"] == "right" and folder.name != "taught" and (OWN.get(code, True) if path.stem == "NL" else code not in OWN)):
                    body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
                    yield Task(folder.name, f"{path.stem} {row['id']}", row["verdict"] == "wrong", path.stem == code, {**row, "text": body})
    for rule in scoring.rules():
        for n, example in enumerate(rule.examples):
            if rule.code == code or (code not in OWN and not isinstance(example, Bad)):
                titles = {k: unmarked(t)[0] for k, t in (("headline", example.headline), ("deck", example.deck)) if t}
                row = {"text": unmarked(example.text)[0], "date": example.date, **titles}
                yield Task("examples", f"{rule.code} {n}", isinstance(example, Bad), rule.code == code, row)
    for folder in silent:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".txt")):
            yield Task(folder.name, path.name, False, False, {"path": str(path), "text": path.read_text(encoding="utf-8", errors="replace")})
    articles = planting.load(planted) if planted else []
    for seed in SEEDS if planted else ():
        plants = planting.grow(Random(f"{seed} {code}"), articles, code, PER_SEED)
        fakes = planting.grow(Random(f"{seed} {code}"), articles, code, PER_SEED // 3, look_alike=True)
        for p, wrong in [*((p, True) for p in plants), *((p, False) for p in (*plants, *fakes))]:
            text, spans = planting.apply(p.article.text, p.wrong if wrong else p.right)
            yield Task("planted", f"{seed} {p.group}", wrong, True, {"path": p.article.path, "text": text}, tuple(spans))


def read(code: str, task: Task) -> Passage:
    """The readings of a passage."""
    (module, name), row = CASES[code], task.row
    cases = getattr(importlib.import_module(module), name)
    if "path" in row:
        doc = scoring.document(row["path"], row["text"])
    else:
        doc = document(row["text"], headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())

    wrong = row.get("span", "") if code in AT_SPAN and task.wrong else ""

    def asked(span: Span) -> bool:
        if wrong:
            return any(span.overlaps(Span(m.start(), m.end())) for m in re.finditer(re.escape(wrong), doc.text))
        return not task.at or any(doc.view.map.to_source(span)[0].overlaps(s) for s in task.at)

    found = [(Counter(evidence), case.span.of(doc.text)) for case in cases(doc) if asked(case.span) for _, evidence in case.readings]
    shown = " ¶ ".join(s.of(row["text"]) for s in task.at) or doc.text
    return Passage(task.round, task.id, task.wrong, task.mine, shown if task.mine else "", [f for f, _ in found], [s for _, s in found], task.mine and any(asked(span) for span in _certain(code, doc)))


def _certain(code: str, doc: Document) -> Iterable[Span]:
    return importlib.import_module(CERTAIN[code]).certain(doc) if code in CERTAIN else ()


def load(code: str, todo: list[Task]) -> list[Passage]:
    global _code
    _code = code
    scoring.rules()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(_read, todo, chunksize=20)


_code = ""


def _read(task: Task) -> Passage:
    return read(_code, task)


def best(found: Scales, p: Passage) -> tuple[int, int]:
    """The score of a passage's likeliest reading, and which it is."""
    if p.certain:
        return 10**6, -1
    scores = [found.weigh(c.elements()) for c in p.readings]
    at = max(range(len(scores)), key=scores.__getitem__, default=-1)
    return (scores[at], at) if scores else (-(10**6), -1)


def reported(found: Scales, p: Passage) -> bool:
    return best(found, p)[0] >= found.enough


def counts(p: Passage, heavy: frozenset[str]) -> float:
    """How often a passage counts."""
    if not p.mine:
        return 1.0 if p.round.startswith(("round", "clean", "examples")) else PUBLISHED
    return HEAVY if p.round in heavy else EXAMPLE if p.round == "examples" else 1.0


def kept(x: Any, labels: Any, shares: Any, strength: float, before: Any, bounds: list[tuple[float | None, float | None]]) -> Any:
    """Logistic regression whose weights have the signs that they may have, and are pulled to what they were before."""
    y = 2.0 * labels - 1

    def loss(w: Any) -> tuple[float, Any]:
        z = y * (x @ w[:-1] + w[-1])
        slope = -y * shares * np.exp(-np.logaddexp(0, z))
        much = (shares * np.logaddexp(0, -z)).sum() + ((w[:-1] - before) ** 2).sum() / (2 * strength)
        return much, np.append(x.T @ slope + (w[:-1] - before) / strength, slope.sum())

    return minimize(loss, np.append(before, 0.0), jac=True, bounds=[*bounds, (None, None)], method="L-BFGS-B", options={"maxiter": 300}).x[:-1]


def fit(train: list[Passage], first: Scales, s: Settings) -> Scales:
    """The scales of a fit on all evidence; where there may be but so many rows, those of repeated fits on ever fewer."""
    seen = Counter(n for p in train for c in {frozenset(c) for c in p.readings} for n in c)
    names = sorted({n for n in seen if seen[n] >= (FEW_SEEN if s.most else SEEN)} | set(first.weights if s.signs and s.signs.near else ()))
    while True:
        found, odds = _fit(train, first, s, names)
        left = {n: w for n, w in found.weights.items() if not s.signed or odds[n] * w > 0}
        if not s.most or len(left) == len(names) <= s.most:
            return found
        least = sorted(left, key=lambda n: -abs(left[n]) * min(seen[n], OFTEN) ** 0.5)
        names = sorted(least[: max(s.most, int(0.88 * len(least)))])


def _fit(train: list[Passage], first: Scales, s: Settings, names: list[str]) -> tuple[Scales, dict[str, float]]:
    """The scales on some evidence, and the odds that each piece has by itself. Several readings of a wrong passage may be meant: the likeliest so far is taken, and all is fitted anew."""
    at = {n: i for i, n in enumerate(names)}
    weights = np.array([float(first.weights.get(n, 0)) for n in names])

    def rows(some: list[Counter[str]]) -> Any:
        cells = [[(at[n], k) for n, k in c.items() if n in at] for c in some]
        indptr = np.cumsum([0, *map(len, cells)])
        flat = np.array([cell for row in cells for cell in row], dtype=int).reshape(-1, 2)
        return csr_matrix((flat[:, 1].astype(float), flat[:, 0], indptr), shape=(len(some), len(names)))

    wrong, right = [p for p in train if p.wrong], [p for p in train if not p.wrong]
    meant = [p for p in wrong if p.readings and not p.certain]
    of_meant = [rows(p.readings) for p in meant]
    rest = rows([c for p in right for c in p.readings])
    shares = np.array([*(WRONG * counts(p, s.heavy) for p in meant), *(counts(p, s.heavy) for p in right for _ in p.readings)])
    labels = np.array([1] * len(meant) + [0] * rest.shape[0])
    for _ in range(ROUNDS):
        x = vstack([*(m[int(np.argmax(m @ weights))] for m in of_meant), rest]).tocsr()
        if s.signs is not None:
            before = np.array([first.weights.get(n, 0) / POINTS if s.signs.near else 0.0 for n in names])
            bounds = [(0 if s.signs.speaks_for(n) else None, 0 if s.signs.against(n) else None) for n in names]
            weights = kept(x, labels, shares, s.strength, before, bounds)
            continue
        weights = LogisticRegression(C=s.strength, max_iter=400, solver="liblinear").fit(x, labels, sample_weight=shares).coef_[0]
    rounded = Scales({n: k for n, w in zip(names, weights, strict=True) if abs(k := round(POINTS * w)) >= (LEAST if s.signs and s.signs.near else 1)}, 0)
    has = (x != 0).astype(float)
    in_wrong, in_right = ((has[labels == k].T @ shares[labels == k] + 0.5) / (shares[labels == k].sum() + 1.0) for k in (1, 0))
    odds = dict(zip(names, np.log(in_wrong / (1 - in_wrong)) - np.log(in_right / (1 - in_right)), strict=True))

    def over(group: list[Passage]) -> tuple[Any, Any]:
        return np.array([best(rounded, p)[0] for p in group]), np.array([counts(p, s.heavy) for p in group])

    (good, a), (bad, b) = over(wrong), over(right)
    gains = {t: a[good >= t].sum() - s.cost * b[bad >= t].sum() for t in range(-120, 240)}
    best_gain = max(gains.values())
    return rounded._replace(enough=max(t for t, g in gains.items() if g == best_gain)), odds


def tell(found: Scales, p: Passage) -> None:
    score, at = best(found, p)
    print(f"   {'missed' if p.wrong else 'flagged'} {p.round} {p.id} {score}/{found.enough} {p.places[at] if at >= 0 else ''!r}\n      {p.text[:500]!r}")
    if at >= 0:
        print("      ", ", ".join(f"{n} {w}" for w, n in sorted((found.weights[n], n) for n in p.readings[at] if n in found.weights)))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", choices=sorted(CASES))
    parser.add_argument("--silent", nargs="*", type=Path, default=[], help="folders of articles without an error of the kind")
    parser.add_argument("--planted", type=Path, help="a folder of articles to plant errors in")
    parser.add_argument("--heavy", nargs="*", default=[], help="rounds that count more")
    parser.add_argument("--test", nargs="*", type=Path, default=[], help="further rounds, on which nothing is fitted")
    parser.add_argument("--last", type=int, default=8, help="rounds to leave out, one at a time")
    parser.add_argument("--strength", type=float, default=1.2, help="how far the weights may go")
    parser.add_argument("--rows", type=int, default=0, help="how many rows there may be")
    parser.add_argument("--signed", action="store_true", help="leave out what weighs against its own odds")
    parser.add_argument("--cost", type=float, default=COST, help="what a right passage that is flagged costs, in wrong ones found")
    parser.add_argument("--show", action="store_true", help="print what a fit without its round misses and flags")
    parser.add_argument("--write", action="store_true", help="put the weights into rules/weights")
    o = parser.parse_args(argv)
    data = load(o.code, [*tasks(o.code, o.silent, o.test, o.planted)])
    now, settings, tests = scales(o.code), Settings(o.strength, frozenset(o.heavy), o.cost, o.rows, o.signed, SIGNS.get(o.code)), {f.name for f in o.test}
    print(len(data), "passages,", sum(len(p.readings) for p in data), "readings")
    rounds = sorted({p.round for p in data if p.mine and p.round.startswith("round") and p.round not in tests}, key=lambda r: int(r[5:]))
    known = [p for p in data if p.round not in tests]
    total = Counter[str]()
    for held in [*(rounds[-o.last :] if o.last else ()), *sorted(tests)]:
        mine = [p for p in data if p.round == held and p.mine]
        apart = fit([p for p in known if p.round != held or not p.mine], now, settings)
        failed = [p for p in mine if reported(apart, p) != p.wrong]
        wrong, missed = sum(p.wrong for p in mine), sum(p.wrong for p in failed)
        tally = {"found": wrong - missed, "wrong": wrong, "flagged": len(failed) - missed, "right": len(mine) - wrong}
        total.update(tally if held not in tests else {})
        print(f"{held:8} found {tally['found']}/{wrong} flagged {tally['flagged']}/{tally['right']}", flush=True)
        for p in failed if o.show else ():
            tell(apart, p)
    print(dict(total))
    all_seen = fit(known, now, settings)
    for title, found in (("now", now), ("fitted", all_seen)):
        own = [p for p in known if p.wrong]
        by_round = {r: [p for p in own if p.round == r] for r in sorted({p.round for p in own})}
        print(title, "found", ", ".join(f"{r} {sum(reported(found, p) for p in some)}/{len(some)}" for r, some in by_round.items()))
        print(title, "flagged", dict(Counter(p.round for p in known if not p.wrong and reported(found, p))))
    for p in known:
        if reported(all_seen, p) != p.wrong and (not p.wrong or p.round in ("planted", "examples", *settings.heavy)):
            tell(all_seen, p)
    if o.write:
        path = Path(checks.__file__).parents[2] / "rules" / "weights" / f"{o.code}.tsv"
        path.write_text(text(path.read_text(encoding="utf-8").splitlines()[0], all_seen), encoding="utf-8")


if __name__ == "__main__":
    main()
