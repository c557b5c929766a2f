"""Accuracy of names on a corpus folder: articles with a report, corrections from real histories, clusters of persons.

    python bench/names.py FOLDER [--show]

FOLDER holds clean-news/ (published articles), corrections/ and gum-gold/ as far as they are there. Planted errors are `accuracy.py`'s.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path

from newslint import readers
from newslint.checks.names import given_name_as_surname, misspelled_known_name, name_spelling_drift
from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.proof import findings
from newslint.source import Source, read

RULES = {"NL101": misspelled_known_name.check, "NL102": name_spelling_drift.check, "NL103": given_name_as_surname.check}
KNOWLEDGE = Knowledge()


def document(path: str, text: str) -> Document:
    return readers.read(Source(path, text), KNOWLEDGE, None, None)[0]


def reported(doc: Document, codes: str = "NL101 NL102 NL103") -> list[tuple[str, int, int, str]]:
    """(code, start, end, message) in offsets of the source."""
    out = []
    for code in codes.split():
        for f in findings(RULES[code], doc):
            span, _ = doc.view.map.to_source(f.span)
            out.append((code, span.start, span.end, f.message))
    return out


def articles(folder: Path) -> list[str]:
    return sorted(str(p) for p in folder.rglob("*") if p.suffix in (".txt", ".md", ".html") and p.name != "SOURCE.md")


def corrections(folder: Path) -> None:
    rows = [json.loads(line) for line in (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
    rows = [r for r in rows if r.get("gold") == "name-inconsistent-in-article"]
    found = silent = 0
    for r in rows:
        sides = [
            reported(document(r[f"doc_{side}"], read(str(folder / r[f"doc_{side}"])).text), "NL101 NL102") for side in ("before", "after")
        ]
        old = r["edits"][0]["old"].removesuffix("'s")
        hit = any(old in m for _, _, _, m in sides[0])
        found += hit
        silent += not sides[1]
        if not hit or sides[1]:
            print(f"  {'found' if hit else 'MISSED'} {old} -> {r['edits'][0]['new']}; after: {[m for _, _, _, m in sides[1]]}")
    print(f"corrections found {found} of {len(rows)}, silent after {silent}")


def b_cubed(folder: Path) -> None:
    """B-cubed over the names of persons: gold mentions with a proper noun, matched by their last words in their order."""
    chains = defaultdict(list)
    for line in (folder / "gum-gold" / "entity-chains.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["etype"] == "person":
            chains[row["doc"]].append(row)
    precision, recall, matched, gold_total = [], [], 0, 0
    for path in articles(folder / "clean-news" / "gum-wikinews"):
        doc = document(path, read(path).text)
        gold: dict[tuple[int, int], str] = {}
        ours: dict[tuple[int, int], int] = {}
        for chain in chains[Path(path).stem]:
            texts = [m["text"] for m in chain["mentions"] if m["has_proper_noun"]]
            names = {t for t in texts}
            for e in doc.names.entities:
                for m in e.mentions:
                    if any(_fits(t, m.text) for t in names):
                        gold.setdefault(tuple(m.span), chain["chain"])
        wanted = sum(
            1
            for c in chains[Path(path).stem]
            for m in c["mentions"]
            if m["has_proper_noun"] and any(w[:1].isupper() for w in m["text"].split())
        )
        gold_total += wanted
        for m in doc.names.mentions:
            if tuple(m.span) in gold:
                ours[tuple(m.span)] = m.entity
        matched += len(gold)
        for key in gold:
            mine = {k for k in gold if ours.get(k) == ours.get(key)}
            true = {k for k in gold if gold[k] == gold[key]}
            precision.append(len(mine & true) / len(mine))
            recall.append(len(mine & true) / len(true))
    p, r = sum(precision) / len(precision), sum(recall) / len(recall)
    print(f"B-cubed of persons: precision {p:.3f}, recall {r:.3f}, F {2 * p * r / (p + r):.3f} over {matched} mentions ({gold_total} gold)")


def _fits(gold: str, ours: str) -> bool:
    """Whether a gold mention is our name with words of rank before it; a name inside an apposition ("editor of the Gazette") is not."""
    gold = gold.replace(" 's", "").replace(" ’s", "").replace(" - ", "-")
    before = gold.removesuffix(ours)
    return gold == ours or (
        gold.endswith(" " + ours)
        and not re.search(r"\b(?:of|in|at|by|from|for|the|a|an|with|to)\b", before.removeprefix("the "), re.IGNORECASE)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print what is reported")
    o = parser.parse_args()
    paths = articles(o.folder / "clean-news") if (o.folder / "clean-news").exists() else articles(o.folder)
    alarmed = 0
    for path in paths:
        found = reported(document(path, read(path).text))
        alarmed += bool(found)
        for code, _, _, message in found if o.show else ():
            print(f"  {code} {Path(path).name}: {message}")
    print(f"{len(paths)} articles, {alarmed} with a report of {', '.join(RULES)}")
    if (o.folder / "corrections" / "pairs.jsonl").exists():
        corrections(o.folder / "corrections")
    if (o.folder / "gum-gold").exists():
        b_cubed(o.folder)


if __name__ == "__main__":
    main()
