"""What is said of a share, and whether such answers and states exclude one another: yes and no, men and women, rented and owned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newslint.checks._data import rows
from newslint.checks.numbers.shares._portions import Portion
from newslint.regexp import regexp

_UNSURE = (
    r"undecided|unsure|not sure|uncertain|no (?:opinion|view|answer|preference|idea|reply)|(?:did|do|does)(?: not|n[’']t) (?:know|answer|reply|say|have an opinion)|don[’']t knows?|neither(?! \w+ nor\b)|gave no|declin\w+|spoil(?:ed|t)|(?:could|can)(?: not|n[’']t) be [a-z]+|no cause|unexplained|unaccounted|(?:left )?blank"
    r"|(?:would|could|did|do|does)(?: not|n[’']t) (?:guess|choose|decide|mind|care|respond|take sides|take a position|express)|shrugged|indifferent|wavered|no strong (?:feelings|view|opinion)s?|on the fence|abstain\w*|abstention|refus\w+|neutral|no preference|were divided|could not say|couldn[’']t say|(?:have|had|has) yet to (?:decide|make)|not (?:yet )?(?:decided|made up)|had not (?:decided|made)|unclear|invalid|did not vote|stayed (?:at )?home|missing|unknown"
)
_UNSURE_AT = regexp(rf"\b(?:{_UNSURE})\b", re.IGNORECASE)
_LEAD = r"^[\W_]*(?:(?:percent|per cent|of|the|its|their|all|those|them|voters?|respondents?|people|members?|adults?|residents?|ballots?|valid|votes?|cast|polled|surveyed|asked|questioned|who|that|which|have|ha[ds]|was|were|is|are|be|been|would|will|also|said|say|says|they|it|he|she|voted?|voting|saying|answering|replying|marking|marked|only|just|came|out|broadly|now|still|simply|told|pollsters|told|answered|replied|\d+|[\d,]+|strongly|somewhat|very|fairly|mildly|slightly|firmly|killed|injured|arrested|hired|enrolled|admitted|elected|infected|affected|held|occupied|filled|taken|by|to|in|for(?=[ ]yes|[ ]no))[ \n]+){0,7}?"
#: What may stand before an answer: nothing but who gives it, a verb and a preposition, anything.
_OPENS = {"opens": _LEAD, "soon": r"^[\W_]*(?:(?!an?\b|the\b|its\b|his\b|her\b|their\b|no\b)[\w’'-]+[ \n]+(?:in the[ \n]+)?){0,4}?", "anywhere": r"\b"}
_STOP = regexp(r"[,;:()—–]|\.(?!\d)|\.$")
_AND = regexp(r"^[\W_]*(?:(?:and|while|but|whereas|with|then|plus|leaving|or)\b[ \n]*)+", re.IGNORECASE)
_SAID = regexp(r"said|say|answered|replied|was the (?:answer|reply|verdict) of")
_HAS = regexp(r"(?:will |would |now )?(?:has|have|had|holds?|owns?|took|got|gets?|won|is|are|was|were|received?|made up|makes? up|account(?:s|ed)? for)(?: (?:about|only|just))?")
_WHO_HAS = regexp(rf"(?:who|which)[ \n]{_HAS.pattern}")
_NOT = regexp(r"\b(?:not|never|no longer|cannot)\b|n[’']t\b")
_DEGREES = regexp(r"\b(?:strongly|somewhat|very|fairly|mildly|slightly|firmly|partly|completely|wholly|broadly)\b", re.IGNORECASE)


#: "Of the women, 64%": a whole.
_FRONT = regexp(r"^(?:[Oo]f|[Aa]mong)\b.*")


def said(p: Portion) -> str:
    """What is said of a share after it, in its own clause."""
    after = p.predicate
    if p.head.rstrip()[-1:] in (",", "("):
        # "The women, 64%, sit in front".
        after = after.lstrip(" \n,)")
    return _STOP.split(after, maxsplit=1)[0].strip()


def heading(p: Portion) -> str:
    """What stands before a share, in its own clause."""
    parts = [x for x in _STOP.split(p.head) if x.strip()]
    if len(parts) > 1 and _SAID.fullmatch(parts[-1].strip()):
        # "Pull it down, said 46 percent".
        parts.pop()
    if len(parts) > 2 and _HAS.fullmatch(parts[-1].strip()):
        # "Outside investors, most of them pension funds, have 52%".
        parts = [f"{parts[0].strip()} {parts[-1].strip()}"]
    if len(parts) > 1 and _WHO_HAS.fullmatch(parts[-1].strip()):
        # "The boys, who make up 37 percent".
        parts.pop()
    return _AND.sub("", parts[-1]).strip() if parts else ""


def label(p: Portion) -> str:
    """The words that tell what a share is: those after it, or those before where none follow."""
    after = said(p)
    return after if re.search(r"[A-Za-z]{2}", after) else heading(p)


def unsure(p: Portion) -> bool:
    """Whether a share is of those who gave no answer, or of what nobody knows."""
    after = said(p)
    return _UNSURE_AT.search(" ".join(after.split()[:9])) is not None or (len(after.split()) < 3 and _UNSURE_AT.search(heading(p)) is not None)


#: "Muslims gave the mayor 62 percent": a share of what each has.
_GAVE = regexp(r"[ ](?:gave|give|gives|given)\b")


@cache
def _questions() -> dict[str, tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]]:
    """The answers to each question, with the patterns for what follows a share and what stands before it."""
    found: dict[str, list[tuple[str, re.Pattern[str], re.Pattern[str]]]] = {}
    for question, answer, where, words in rows("terms/exclusive.tsv"):
        either = re.escape(words).replace(r"\|", "|").replace(r"\ \*\ ", r"[ \n][\w’'-]+[ \n]").replace(r"\*", r"[\w’'-]*").replace(r"\ ", r"[ \n]")
        after = rf"{_OPENS[where]}(?P<it>{either})\b"
        found.setdefault(question, []).append((answer, regexp(after, re.IGNORECASE), regexp(rf"(?<![\w-])(?P<it>{either})(?![\w-])", re.IGNORECASE)))
    return {question: tuple(answers) for question, answers in found.items()}


def answer(p: Portion, question: str) -> str:
    """What a share answers to a question; empty where it answers nothing."""
    after, before = " ".join(said(p).split()[:16]), _FRONT.sub("", " ".join(heading(p).split()[-9:]))
    for words, last in ((after, False), (before, True)):
        found = []
        for name, follows, stands in _questions()[question]:
            m = stands.search(words) if last else follows.search(words)
            if m and not (m["it"].lower() == "no" and _UNSURE_AT.match(words, m.start("it"))) and not (last and not p.whole[1] and _GAVE.search(words, m.end("it"))):
                found.append((m.start("it"), -m.end("it"), name, _NOT.search(words, 0, m.start("it")) is not None))
        if found:
            _, _, name, denied = min(found)
            return f"not {name}" if denied else name
    return ""


def asked(members: Sequence[Portion]) -> tuple[str, list[str]]:
    """The question that most of the shares answer, each otherwise, with the answers."""
    best: tuple[str, list[str]] = ("", [""] * len(members))
    for question in _questions():
        found = [answer(p, question) for p in members]
        if len({x for x in found if x}) > 1 and sum(map(bool, found)) > sum(map(bool, best[1])):
            best = (question, found)
    return best


def opposed(a: Portion, b: Portion) -> bool:
    """Whether one share is for what the other is against."""
    return all(asked((a, b))[1]) or denied(a, b)


def degrees(members: Sequence[Portion]) -> bool:
    """Whether the shares tell degrees of their answers: "strongly", "somewhat"."""
    return sum(_DEGREES.search(label(p)) is not None for p in members) > 1


_DENIAL = regexp(
    r"^[\W_]*(?:\w+[ ]){0,3}?(?:(?:do|does|did|had|have|has|was|were|would|could|will|is|are|can|should)(?: not\b|n[’']t\b)|cannot\b|(?:voted|chose|decided|want(?:ed)?|plan(?:ned)?) not to\b)(?=[ \n]*(?:$|[,.;]|and\b|been\b|done so|came\b|come\b|made?\b|make\b|are\b|were\b|is\b|was\b))"
)


def denied(a: Portion, b: Portion) -> bool:
    """Whether one share denies what is said of the other: "would" and "would not", fair and unfair, satisfied and dissatisfied."""
    x, y = label(a).lower(), label(b).lower()
    for u, v in ((x, y), (y, x)):
        if _DENIAL.search(v) and not _NOT.search(u):
            return True
        verb = re.search(r"\bnot[ \n](?:been[ \n]|be[ \n]|to[ \n])?(?P<word>[a-z]{4,})\b", v)
        if verb and re.search(rf"(?<!not )\b{verb['word'][:5]}", u) and "not" not in u:
            return True
    p, q = (set(re.findall(r"[a-z]{3,}", t)) for t in (x, y))
    return any(f"{n}{w}" in v for u, v in ((p, q), (q, p)) for w in u for n in ("un", "dis", "in", "im", "ir", "non") if len(w) > 3 and w[:5] not in ("appro", "agree"))
