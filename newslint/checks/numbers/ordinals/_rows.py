"""Rows of things that one deed was done to, or places that it was done in: "she also won the medley, the butterfly and the relay"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._lists import around
from newslint.checks.numbers.ordinals._alike import against, akin, another
from newslint.checks.numbers.ordinals._numbered import Numbered
from newslint.checks.numbers.ordinals._tellings import Telling, branch, unreal
from newslint.document import Document
from newslint.layers.dates.model import Interval
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Row(NamedTuple):
    """How many a row has, where they are, and whether there were no others."""

    many: int
    spans: tuple[Span, ...]
    closed: bool


_NEVER = Interval(dt.date.min, dt.date.min)
#: Say that a row was there before.
_ALSO = regexp(r"\b(?:also|already|previously|earlier|before|having|had|add(?:ed|ing)?)\b", re.IGNORECASE)
_SOME = regexp(r"\b(?:includ\w+|among|such as|like|between|both|either|or|not|never|nor|ahead of|finish\w*|runner-up|second|third|silver|bronze)\b")
#: What a row hangs on when its noun names the deed: "to add to her victories in", "after defeats by".
_AFTER = frozenset("after following to besides beside alongside with since despite on of".split())
_WHERE = frozenset("in at over against by of from to on".split())


def rows(doc: Document, numbered: Numbered) -> Iterator[Row]:
    """The rows that tell of the deed of an ordinal, behind it in its sentence and in the two after."""
    claim = numbered.claim
    for s in (claim.sentence, *around(doc, claim.span.start, 0, 2)[1]):
        said = doc.text[max(s.start, claim.end if s == claim.sentence else 0) : s.end]
        if not _ALSO.search(said) and s != claim.sentence:
            continue
        if said.count(",") + said.count(" and ") == 0 or doc.in_quotation(Span(s.start, s.start + 1)) or (parse := doc.parse(doc.sentence_at(s.start))) is None:
            continue
        for k, w in enumerate(parse.words):
            if (s == claim.sentence and w.span.start < claim.end) or not akin(numbered, w.text.lower()):
                continue
            if w.tag.startswith("VB"):
                told = Telling(_NEVER, w.span, (w.text.lower(),), k, (), frozenset(branch(parse, k)), parse, s)
                clause = " ".join(told.words())
                if not _ALSO.search(clause) or another(doc, numbered, told) or against(numbered, told) or unreal(told) or _SOME.search(clause):
                    continue
                things = [c for c in parse.children(k) if parse.words[c].dep == "dobj"]
                sure = "already" in clause
            elif w.pos == "NOUN" and w.dep == "pobj" and parse.words[w.head].text.lower() in _AFTER and (parse.words[w.head].text.lower() != "to" or "add" in parse.words[parse.words[w.head].head].text.lower()):
                things, sure = [], True
            else:
                continue
            for group in (_chain(parse, things), _chain(parse, _placed(parse, k))):
                group = [c for c in group if (parse.words[c].pos == "PROPN") == (parse.words[group[0]].pos == "PROPN")]
                words = [parse.words[c] for c in group]
                if len(group) < 2 or any(x.entity in ("DATE", "TIME", "CARDINAL") or x.pos in ("PRON", "NUM") for x in words) or any(parse.words[c].pos == "NUM" and parse.words[c].dep == "nummod" for g in group for c in parse.children(g)) or _SOME.search(doc.text[min(x.span.start for x in words) - 12 : max(x.span.end for x in words)]):
                    continue
                yield Row(len(group), tuple(x.span for x in words), sure)
                break


def _placed(parse: Parse, k: int) -> list[int]:
    """What stands behind the prepositions of a word, where they are all one: "at Pescara, at Potenza and at Foligno"."""
    preps = [p for c in _chain(parse, [p for p in parse.children(k) if parse.words[p].dep == "prep" and parse.words[p].text.lower() in _WHERE]) for p in [c]]
    objects = [(parse.words[p].text.lower(), o) for p in preps for o in parse.children(p) if parse.words[o].dep == "pobj" and parse.words[o].entity not in ("DATE", "TIME")]
    return [o for prep, o in objects if objects and prep == objects[0][0]]


def _chain(parse: Parse, roots: list[int]) -> list[int]:
    """Words and all that is joined to them."""
    out = list(dict.fromkeys(roots))
    for k in out:
        out += [c for c in parse.children(k) if parse.words[c].dep == "conj" and c not in out]
    return sorted(out)
