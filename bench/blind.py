"""How rules fare on passages that somebody else wrote.

    python bench/blind.py FOLDER [--show] [--select NL2] [--json FILE]

FOLDER holds one JSON-lines file for a rule, named after its code (NL201.jsonl), or for all that a default run shows (NL.jsonl). A line: id, verdict ("wrong" or "right"), date (of
publication), text, and perhaps headline, deck, caption, span (the wrong words), note.

Right: a wrong passage with a finding of that code at warning or above (any level for a rule that is a desk note), a right passage with
none. "At span" counts wrong passages whose finding touches the span. "Other codes" counts right passages with another rule's finding at
warning or above.
"""

from __future__ import annotations

import os
import sys

# The scripts' folder holds a module named as one of the standard library's (numbers): it goes last.
sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bench import scoring
from bench.scoring import Found
from newslint.layout import BREAK
from newslint.proof import document
from newslint.source import Span

#: The name of a file that is judged by every rule.
ALL = "NL"


class Verdict(NamedTuple):
    """What the rules said of one passage."""

    code: str
    id: str
    wrong: bool
    text: str
    note: str
    mine: tuple[Found, ...]
    others: tuple[Found, ...]
    at_span: bool | None

    @property
    def passed(self) -> bool:
        return bool(self.mine) == self.wrong


class BadLine(Exception):
    """A line that is no passage."""


def passages(path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise BadLine(f"{path}:{number}: {error}") from None
        if not isinstance(row, dict) or row.get("verdict") not in ("wrong", "right"):
            raise BadLine(f"{path}:{number}: no verdict wrong or right")
        yield {"id": str(number), **row}


def judge(code: str, row: dict[str, Any]) -> Verdict:
    body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
    doc = document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())
    found = scoring.findings(doc, scoring.rules(("NL",)))
    shown = tuple(f for f in found if f.loud and scoring.stable(f.code))
    mine = shown if code == ALL else tuple(f for f in found if f.code == code and scoring.counts(f))
    others = tuple(f for f in shown if f not in mine)
    text = doc.source.text
    at_span = None
    if row.get("span") and (words := _words(row)):
        places = [Span(i, i + len(w)) for w in words if (i := text.find(w)) >= 0]
        at_span = any(f.touches(p) for f in mine for p in places) if places else None
    passage = " ¶ ".join(
        f"{k.upper()}: {row[k]}" if k != "text" else str(row[k]) for k in ("headline", "deck", "caption", "text") if row.get(k)
    )
    return Verdict(code, str(row["id"]), row["verdict"] == "wrong", passage, str(row.get("note") or ""), mine, others, at_span)


def _words(row: dict[str, Any]) -> list[str]:
    """The wrong words, whether given as a text, several, or a pair of offsets into the passage's text."""
    span = row["span"]
    if isinstance(span, list) and len(span) == 2 and all(isinstance(n, int) for n in span):
        return [w] if (w := str(row.get("text") or "")[span[0] : span[1]]) else []
    return [span] if isinstance(span, str) else [s for s in span if isinstance(s, str)] if isinstance(span, list) else []


def row_of(code: str, verdicts: list[Verdict]) -> dict[str, Any]:
    wrong, right = [v for v in verdicts if v.wrong], [v for v in verdicts if not v.wrong]
    spans = [v for v in wrong if v.at_span is not None]
    return {
        "code": code, "rule": scoring.level_of(code) is not None, "wrong": len(wrong), "found": sum(v.passed for v in wrong),
        "spans": len(spans), "at_span": sum(bool(v.at_span) for v in spans), "right": len(right), "silent": sum(v.passed for v in right),
        "other_codes": sum(bool(v.others) for v in right),
    }  # fmt: skip


def show(v: Verdict) -> None:
    said = "".join(f"\n    -> {f.code} {f.level}: {f.message}" for f in (*v.mine, *v.others))
    title = "missed" if v.wrong else "flagged" if v.mine else "other codes"
    print(f"\n{v.code} {v.id} {title}{f' ({v.note})' if v.note else ''}\n    {v.text}{said}")


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print the failures")
    parser.add_argument("--select", default="", help="codes or prefixes")
    parser.add_argument("--json", metavar="FILE", type=Path)
    o = parser.parse_args(argv)
    wanted = tuple(c.strip().upper() for c in o.select.split(",") if c.strip()) or ("NL",)
    files = [p for p in sorted(o.folder.glob("*.jsonl")) if p.stem.upper().startswith(wanted)]
    if not files:
        parser.error(f"no .jsonl file of {', '.join(wanted)} in {o.folder}")
    results: dict[str, list[Verdict]] = {}
    for path in files:
        code = path.stem.upper()
        try:
            results[code] = [judge(code, row) for row in passages(path)]
        except BadLine as error:
            parser.error(str(error))
    rows = [row_of(code, verdicts) for code, verdicts in results.items()]
    lines = [
        [
            r["code"] + ("" if r["rule"] else " (no rule)"),
            r["wrong"],
            r["found"],
            f"{r['at_span']}/{r['spans']}",
            r["right"],
            r["silent"],
            r["other_codes"],
        ]
        for r in rows
    ]
    print(scoring.table(["code", "wrong", "found", "at span", "right", "silent", "other codes"], lines))
    if o.show:
        for verdicts in results.values():
            for v in verdicts:
                if not v.passed or (not v.wrong and v.others):
                    show(v)
    if o.json:
        trials = [
            {"code": v.code, "id": v.id, "passed": v.passed, "others": [f.code for f in v.others]} for vs in results.values() for v in vs
        ]
        o.json.write_text(json.dumps({"codes": rows, "passages": trials}, indent=1, ensure_ascii=False), encoding="utf-8")
    scoring.report_crashes()


if __name__ == "__main__":
    main()
