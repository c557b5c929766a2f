"""Three or more shares told alike that come a little over a whole: chance seldom brings the shares of several wholes so near to one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._answers import unsure
from newslint.checks.numbers.shares._holders import AIMED, GIVE, GIVES_TO, HOLD, acted, held
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._wholes import AGENTS, FRONT, sort, spends
from newslint.regexp import regexp

#: How far over: those who may give several answers, and what can only be parted.
NEAR_PERSONS = 113
_NEAR_THINGS = 120

#: Rates and prices, of which each thing has one of its own.
_RATES = regexp(
    r"\b(?:dut(?:y|ies)|tariffs?|tax(?:es|ed)?|charg(?:es?|ed)|rates?|interest|discounts?|fees?|inflation|growth|prices?|chances?|odds|probabilit\w+|capacity|turnout|discount\w*|off|approval|effective\w*|pass rates?|coverage|literacy|contained|full|humidity|success|accura\w+|likel\w+|r[oi]se|fell|grew|climbed|up from|down from|yields?|returns?|margins?|premium)\b"
)
#: What one of many does or is but once.
_ONCE = regexp(
    r"[\W_]*(?:(?:was|were|is|are|be|been|will|would|then|later|also|never|ha[ds](?=[ \n][a-z]+(?:ed|en)\b|[ \n](?:found|got|left|made|lost|become|come|quit|sold)\b))[ \n])*"
    r"(?:(?:was|were|is|are)[ \n](?!(?:hungry|tired|cold|sick|poor|rich|happy|sad|angry|afraid|anxious|lonely|obese|overweight|thirsty|dirty|wet|bored|depressed|stressed|worried|homeless|hurt)\b)\w|(?:live|work|come|c[ao]me|vote|back|ch[oe]?os?e|fl(?:ew|y)|took|earn|paid|want|prefer|favou?r|lean|support|go|went|stay|die|pass|fail|settle|arrive|le(?:ft|ave)|remain|return|drop|pick|name|choose|join|enroll?|register|sign|book|oppos|reject|approv|disapprov|agree|disagree|find|found|finish|graduat|declin|refus|cal|rat|describ|identif|consider|bec[ao]me|recover|surviv|walk|drove|drive|cycle|travel|rent|said[ \n](?:no|yes|they[ \n]would|it[ \n]was|(?-i:[A-Z]))|gave[ \n](?=[A-Z])|show(?:ed|s)?[ \n]no|think|thought|believ|plead|got no|abstain|do not|did not|don[’']t|didn[’']t|ha(?:d|ve)[ \n]no[ \n](?:opinion|view|answer|preference|idea)|undecided|unsure|against|for|in favou?r)\w*\b|(?!had\b|have\b|has\b)[a-z]+(?:[ \n](?:[a-z]+ly|in[ \n](?:part|full)))?[ \n]*(?:[,.;)]|$)|[A-Z]|(?:the|an?|other|no)[ \n]|(?:to|for|from|by|in|on|at|with|as|into|under)\b|[\W_]*$)"
)
#: "Infections by 51 percent": a change.
_OWN_EACH = regexp(r"[ \n]of[ \n](?:its|his|her|their)\b")
_BY = regexp(r"\bby[ \n](?:\w+[ \n])?$")
#: What has shares, and who has them.
_PARTED = regexp(r"\b(?:market|shares?|stakes?|holdings?|income|costs?|budget|bill|funding|revenue|electricity|power|energy|money|cash|sales|votes?|profits?|water|land|oil|gas|trade|food|crop|divided|split|shared|owner\w*|owned)\b", re.IGNORECASE)
#: "Ward 4 gave her 38 percent": one and the same takes each.
_TO_ONE = regexp(r"\b(?:her|him|it|them)[ \n]$")
_GIVES = regexp(rf"\b(?:{HOLD}|{GIVE})[ \n](?:\w+[ \n])?$")
#: What a thing can have beside another of its kind, and a verb of its own.
_SEVERAL = regexp(r"[\W_]*(?:lost|ha[ds]|have|need|suffer|show|contain|carr|us|own|lack|offer|includ)\w*[ \n](?![a-z]+ed\b)")
_VERB = regexp(r"[\W_]*(?:was|were|is|are|[a-z]+ed)\b")
_IN = regexp(r"\b(?:in|at|on)[ \n](?:\w+[ \n])?$")
_FAULT = regexp(r"\b(?:fault|blame\w*|caus\w+|responsible|no[ \n][a-z]+[ \n]in|neither|none)\b")
#: What is counted where it happened or stands.
_RECORDED = regexp(
    r"\b(?:record|count|logg?|register|report|plac|locat|trac|map|list|found|not|catalogu?|observ|saw|put|class|attribut|assign)(?:ed|s|es)?[ \n](?:about[ \n]|some[ \n])?$"
)
_THERE = regexp(r"[ \n](?:in|at|on|among|across)\b")
_SEX = regexp(r"\b(?:men|women|male|female|boys|girls)\b")
_AGES = regexp(r"\b(?:under|over|older|younger|aged?|teenagers|children|pensioners|years?)\b|\d-")


def lone_mark(members: Sequence[Portion]) -> bool:
    """Whether one of the shares alone tells a sex or an age, so that it may overlap the others: women and farmers."""
    return any(sum(mark.search(p.predicate) is not None for p in members) == 1 for mark in (_SEX, _AGES))


def near_whole(members: Sequence[Portion], total: float, words: str, near: str, single: bool) -> bool:
    """Whether the members are three or more parts of one whole told in a row."""
    if len(members) < 3:
        return False
    if all(acted(members[0], p) for p in members[1:]):
        return total <= NEAR_PERSONS
    if _OWN_EACH.match(members[0].tail) and not GIVES_TO.search(members[0].head[-60:]) and all(held(p) for p in members[1:]):
        # "The north got 42 percent of its power from coal, the south 38".
        return False
    named = [sort(p.whole[1]) for p in members if p.whole[1]]
    front = FRONT.search(members[0].head)
    aim = AIMED.match(members[0].predicate)
    if not named and front is None and _RATES.search(words) and not (aim and aim["verb"]):
        return False
    if (
        front is None
        and not (named and _RECORDED.search(members[0].head))
        and all(_THERE.match(p.predicate) for p in members)
        and not any(held(p) for p in members[1:])
        and not spends(members)
    ):
        # "Wells supply 52 percent of homes in the north, 34 percent in the centre": one holder, another whole each.
        return False
    if all(_IN.search(p.head) for p in members) and not _FAULT.search(words):
        # "Helmets were worn in 37 percent of the crashes, lights in 48": both may be in one.
        return False
    if len(set(named)) > 1 or (not single and all(_BY.search(p.head) for p in members)) or not all(re.search(r"[A-Z]|[a-z]{2}", p.head + p.tail) for p in members):
        return False
    parted = not named and front is None and all(held(p) and not _TO_ONE.search(p.head) for p in members[1:]) and (_PARTED.search(near) or _GIVES.search(members[0].head))
    agents = not parted and not (aim and aim["verb"] and not named and front is None) and AGENTS.search(members[0].whole[1] or (front["np"] if front else "person")) is not None
    if total > (NEAR_PERSONS if agents else _NEAR_THINGS):
        return False
    if single:
        return True
    if not agents:
        return not any(_SEVERAL.match(p.predicate) for p in members) and (total <= NEAR_PERSONS - 3 or not all(_VERB.match(p.predicate) for p in members))
    if not named and front is None and not any(re.search(r"[a-z]", p.predicate) for p in members[:-1]):
        # "Ward 3 gave her 41 percent, Ward 4 38 percent": of whom?
        return False
    return all(_ONCE.match(p.predicate) or unsure(p) for p in members) and not lone_mark(members)

