"""How many earlier occasions a text counts: "her two previous tries", "held 28 times before", "they already have three boys"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._occasions import FEATS, TIMES, Claim, kin
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Told(NamedTuple):
    """How many earlier occasions a text tells; `sure` when its words say that they are the others."""

    many: int
    spans: tuple[Span, ...]
    sure: bool
    dated: bool = False


_NUM = "|".join(w for w, v in CARDINALS.items() if 1 <= v <= 20)
_MANY = rf"(?P<many>\d{{1,3}}|{_NUM}|twice|thrice|once)"
#: "28 times before", "two previous tries", "already had 10 ascents", "has served only one until now".
_COUNTS = (
    regexp(
        rf"\b(?:only[ \n])?{_MANY}(?:[ \n]times)?[ \n](?:before|previously|earlier|already)\b(?![ \n](?:the|a|his|her|that)\b)",
        re.IGNORECASE,
    ),
    regexp(
        rf"\b(?P<many>\d{{1,3}}|{_NUM}|both)[ \n](?:previous|earlier|prior|past)[ \n](?:[\w-]+[ \n])??(?P<noun>[a-z]+)\b", re.IGNORECASE
    ),
    regexp(
        rf"\b(?:(?:already|previously)[ \n](?:has|had|have|holds?|held|own(?:s|ed)?|won|claimed|collected|taken|made|completed|scored|served|played|boasts?)|(?:had|has|have)[ \n](?:already|previously)(?:[ \n]\w+)??)[ \n](?P<many>\d{{1,3}}|{_NUM})[ \n](?:[\w-]+[ \n])??(?P<noun>[a-z]+)\b"
    ),
    regexp(
        rf"\b(?:has|had|have)[ \n][a-z]+(?:[ \n]for)?[ \n](?:only|just)[ \n](?P<many>{_NUM}|once|twice)(?:[ \n](?P<noun>(?!before)[a-z]+))?[ \n](?:until now|so far|before|until then|up to now|to date)\b"
    ),
)
#: One of a kind by its name.
_NAMED = regexp(r"\b(?:the|an?|this|that|his|her|their|its) (?P<name>(?:[A-Z][\w’'-]+ )+)(?P<noun>[a-z]{3,})")
_ONLY = regexp(
    r"\b(?:only[ \n](?:other|previous|earlier|prior)|(?:other|previous|earlier|prior)[ \n]only)[ \n](?!two|three|four|five|six|\d|ones\b|\w+s[ \n](?:were|are|came|had))(?:[\w-]+[ \n])??(?P<noun>[a-z]+)\b"
)
_CHILD = regexp(
    rf"\b(?P<n>\d|{_NUM}|an?|twin|another)[ \n](?:(?:\w+[ \n]){{0,2}})?(?P<what>daughters?|sons?|children|boys?|girls?|child)\b|\b(?P<twins>twins|triplets)\b",
    re.IGNORECASE,
)


def counted(doc: Document, claim: Claim, stretch: Span, kind: str) -> Told | None:
    """ "Her two previous tries", "held 28 times before"."""
    text = doc.text
    rest = stretch.of(text)
    if claim.run or (claim.period and kind != "rest"):
        return None
    if claim.n > 1 and (kind != "lead" or re.search(r"\b(?:father|mother|parents?) of\b", rest)) and {"child", "baby", "son", "daughter"} & set(
        claim.words
    ):
        return _children(text, claim, stretch)
    owned = kind == "rest" and re.search(r",[ \n](?:had|has|having)[ \n]", rest) is not None
    feat = kind == "next" and claim.words[-1] in FEATS and re.match(r"[.,;]|[ \n]on[ \n]", text[claim.end : claim.end + 4]) is not None
    if claim.n == 1 and not owned and not feat and (kind in ("lead", "rest") or not set(claim.words) & TIMES):
        return None
    m = _ONLY.search(rest)
    if m is not None and kind != "lead" and (claim.n > 1 or owned):
        noun = m["noun"]
        if noun in ("one", "time", "occasion", "such") or kin(claim, noun) or (set(claim.words) & TIMES and noun.rstrip("s") in FEATS):
            return Told(1, (Span(stretch.start + m.start(), stretch.start + m.end()),), True)
    own = claim.sentence.of(text)
    if kind == "next" and any(kin(claim, m["noun"]) and not any(w in own for w in m["name"].split()) for m in _NAMED.finditer(rest)):
        # "Her 40th WTA final. She had played the Indian Wells final twice before".
        return None
    for pattern in _COUNTS:
        m = pattern.search(rest)
        if m is None:
            continue
        word = m["many"].lower().split()[0]
        many = {"once": 1, "twice": 2, "thrice": 3, "both": 2}.get(word) or (int(word) if word.isdigit() else int(CARDINALS.get(word, 0)))
        noun = m.groupdict().get("noun")
        if not many or re.search(r"\b(?:least|than|about|some|nearly|almost|over|least|of (?:the|his|her))[ \n]$", rest[: m.start("many")]):
            continue
        timed = bool(set(claim.words) & TIMES)
        bare = timed and claim.end == claim.span.end  # "two previous expeditions ...; Monday's was the fourth"
        if noun is None and many > 60:
            continue  # "scored 131 before he was out"
        if noun is not None and not (
            bare or kin(claim, noun, text) or noun in ("times", "occasions", "ones") or (timed and singular(noun) in FEATS)
        ):
            continue
        away = set(claim.words) & {"visit", "trip"} and re.search(r"\bbeen[ \n](?:there|here|to)\b", rest)
        if noun is None and not timed and not away and not any(kin(claim, w) for w in re.findall(r"[a-z]{3,}", rest.lower())):
            continue
        if re.search(r"\b(?:lost|losing|failed|beaten)\b", rest) and not kin(claim, "lose"):
            continue
        return Told(many, (Span(stretch.start + m.start(), stretch.start + m.end()),), True)
    return None


def _children(text: str, claim: Claim, stretch: Span) -> Told | None:
    rest = stretch.of(text)
    parent = re.search(rf"\b(?:father|mother|parents?|dad|mum|mom)[ \n]of[ \n](?P<n>\d|{_NUM})\b", rest)
    if parent is not None:
        many = int(parent["n"]) if parent["n"].isdigit() else int(CARDINALS[parent["n"]])
        return Told(many, (Span(stretch.start + parent.start("n"), stretch.start + parent.end("n")),), False)
    if not re.search(r"\b(?:already|have|has|had|other|earlier)\b", rest) or re.search(r"\b(?:grand\w+|step\w+|died|adopted)\b", rest):
        return None
    many = 0
    spans = []
    sons = "sons?|boys?" if "son" in claim.words else "daughters?|girls?" if "daughter" in claim.words else ".*"
    for m in _CHILD.finditer(rest):
        if not re.fullmatch(sons, m["what"] or "twins"):
            continue
        word = (m["n"] or "").lower()
        many += (
            2
            if m["twins"] == "twins" or word == "twin"
            else 3
            if m["twins"]
            else 1
            if word in ("a", "an", "another")
            else int(word)
            if word.isdigit()
            else int(CARDINALS[word])
        )
        spans.append(Span(stretch.start + m.start(), stretch.start + m.end()))
    return Told(many, tuple(spans), re.search(r"\b(?:already|other|earlier)\b", rest) is not None) if many else None
