"""Planting: errors of known kinds put into copies of clean articles, and correct twins beside them.

One module a family of rules. A module holds small functions `(rng, article) -> Plant | None`, each registered by
`@plants("NL201", "group")` for an error with its twin, or by `@look_alikes("NL201", "group")` for right text that a hasty rule would
report. A family that joins adds its module here and, for its insertions, one file of phrasings a code
(`phrasings/NL201.txt`, see `writing`); nothing else needs an edit. Names (NL1) are in `names`, facts (NL6) in `facts` and `offices`;
what is right of a fact is asked of the knowledge, at the article's date.

Two ways: a *mutation* takes a real expression of the article and breaks it, so that the untouched article is the twin; an *insertion*
puts a passage of our own, true to the publication date, between paragraphs or sentences. All values are computed: a wrong one lies
beyond rounding and the guards of the rule, a right one is exact.
"""

from __future__ import annotations

import importlib
import pkgutil

from bench.planting.core import LOOK_ALIKES, PLANTS, Article, Kinds, Plant, apply, grow, load, show

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["LOOK_ALIKES", "PLANTS", "Article", "Kinds", "Plant", "apply", "grow", "load", "show"]
