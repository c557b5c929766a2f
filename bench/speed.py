"""How long newslint takes, side by side with other prose linters in one run.

    python bench/speed.py FOLDER [--runs 5] [--articles 500] [--json FILE]

FOLDER holds clean articles. Times whole processes: one clean article and the seed article from cold (no cache of findings), a folder of articles
cold, one core and two, and warm (nothing changed). Peers are timed where they are on the PATH (codespell, proselint, write-good).
The commands of a row take turns, so that a drift of the machine hits them alike. Figures are medians; quote ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SEED = Path(__file__).parent.parent / "seeds" / "putin-pyongyang.txt"
PEERS = {"codespell": ["codespell"], "proselint": ["proselint", "check"], "write-good": ["write-good"]}


def measure(command: list[str]) -> tuple[float, float, float]:
    """(wall seconds, CPU seconds, peak MiB of the largest process) of one run."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def side_by_side(commands: dict[str, list[str]], runs: int) -> dict[str, dict[str, float]]:
    """Medians by name; the commands take turns, after one warm-up each."""
    samples: dict[str, list[tuple[float, float, float]]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            sample = measure(command)
            if turn:
                samples[name].append(sample)
    return {n: dict(zip(("wall_s", "cpu_s", "peak_mib"), (statistics.median(x) for x in zip(*s)))) for n, s in samples.items()}


def copies(folder: Path, target: Path, count: int) -> tuple[list[Path], int]:
    """`count` articles under `target`, the articles of `folder` again and again under new names; and their number of words."""
    originals = sorted(p for p in folder.rglob("*") if p.suffix in (".txt", ".md") and p.name not in ("SOURCE.md", "README.md"))
    if not originals:
        sys.exit(f"{folder}: no articles")
    words, out = 0, []
    for i in range(count):
        original = originals[i % len(originals)]
        path = target / f"{i:04}{original.suffix}"
        text = original.read_text(encoding="utf-8")
        path.write_text(text + f"\n\nCopy {i}.\n", encoding="utf-8")
        words += len(text.split())
        out.append(path)
    return out, words


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    newslint = [sys.executable, "-m", "newslint", "--isolated", "--exit-zero"]
    peers = {n: c for n, c in PEERS.items() if shutil.which(c[0])}
    rows: dict[str, dict[str, dict[str, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        target = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(target / "cache")
        (target / "many").mkdir()
        paths, words = copies(options.folder, target / "many", options.articles)
        quiet = next((p for p in paths if not lints(newslint, p)), paths[0])
        for title, given in (("a clean article", [str(quiet)]), ("the seed article", [str(SEED)])):
            rows[title] = side_by_side(
                {
                    "newslint cold": [*newslint, "--no-cache", *given],
                    "newslint warm": [*newslint, *given],
                    **{n: [*c, *given] for n, c in peers.items()},
                },
                options.runs,
            )
        many = str(target / "many")
        everything = [str(p) for p in paths]
        rows[f"{len(paths)} articles"] = side_by_side(
            {
                "newslint cold, 1 core": [*newslint, "--no-cache", "--jobs", "1", many],
                "newslint cold, 2 cores": [*newslint, "--no-cache", "--jobs", "2", many],
                "newslint warm": [*newslint, many],
                **{n: [*c, *everything] for n, c in peers.items()},
            },
            max(1, options.runs // 2),
        )
    print(f"{len(paths)} articles, {words} words; medians of {options.runs} runs ({max(1, options.runs // 2)} for the folder)")
    for title, row in rows.items():
        print(f"\n{title:28s} {'wall s':>8s} {'cpu s':>8s} {'MiB':>6s}" + (f" {'words/s':>10s}" if "articles" in title else ""))
        for command, figures in row.items():
            speed = f" {words / figures['wall_s']:10.0f}" if "articles" in title else ""
            print(f"  {command:26s} {figures['wall_s']:8.3f} {figures['cpu_s']:8.3f} {figures['peak_mib']:6.0f}{speed}")
    if options.json:
        options.json.write_text(json.dumps({"words": words, "rows": rows}, indent=1), encoding="utf-8")


def lints(newslint: list[str], path: Path) -> bool:
    """Whether newslint has anything to say of an article."""
    return bool(subprocess.run([*newslint, "--no-cache", "--min-severity", "info", str(path)], capture_output=True).stdout)


if __name__ == "__main__":
    main()
