"""What can be seen of an interval and a time in two sentences: how the later one takes up the earlier one, and whether the one began at the other."""

from __future__ import annotations

import re
from functools import cache

from newslint.checks import _data
from newslint.checks.dates._clues import CUT_BEFORE, subject
from newslint.checks.dates._measures import Measure, Told
from newslint.checks.dates._same_event import one_subject, same_event
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document

_OPENING = regexp(r"[\"“]?(?P<det>The|An?|His|Her|Its|Their|One|Another|[A-Z][\w-]+(?:’s|'s)) (?P<np>(?:[\w’'-]+ ?){1,4})|(?P<name>(?:[A-Z][\w’-]+ ){2,3})(?:, |who |ha[sd] |was |is |[a-z]+ed )?")


def _another_person(t: Told, before: str) -> bool:
    """Whether the sentence of an interval opens with a person who was not named before."""
    m = _OPENING.match(t.passage.text)
    if m is None:
        return False
    if m["name"]:
        return not any(w in before for w in m["name"].split() if w not in ("Mr", "Mrs", "Ms", "Dr", "Sir"))
    head = next((w for w in m["np"].split() if human(w.rstrip(",")) and not w.rstrip(",").endswith("s")), None)
    return head is not None and head not in before


_SOMEBODYS = regexp(r"[\"“]?(?:His|Her|Its|Their|[A-Z][\w-]+(?:’s|'s)) (?:[a-z-]+ ){0,2}?(?:" + "|".join(sorted(KIN)) + r"|captain|coach|manager|leader|owner|mayor|director|boss|chairman|editor|founder)\b")
#: "Said Marczak, who has driven for the township for".
OF_ONE_WHO = regexp(r", (?:to|with|under|by) whom [^;]*$|(?:,| and) who (?:[a-z’]+ )[^,;]*$")
_BUT = regexp(r"[\"“]?(?:But|Yet|However|Meanwhile|By contrast|In contrast|Elsewhere|Unlike)\b")
PRONOUN = regexp(r"[\"“]?(?:It|They|He|She|That|This|Its|His|Her|Their)\b")


def apart(doc: Document, m: Measure, d: Told) -> set[str]:
    """In two sentences: how the later one takes up the earlier one."""
    t = m.told
    apart = d.number - t.number
    titles = ("headline", "deck", "caption")
    above = (doc.block_at(t.side.sentence.start).kind in titles) != (doc.block_at(d.side.sentence.start).kind in titles)
    found = {"title and body" if above else "two sentences away" if abs(apart) > 1 else "next sentence" if apart > 0 else "sentence before"}
    if one_subject(doc, t.side, d.side, apart):
        found.add("one subject")
    if m.sort == "jubilee" and m.event.startswith(" of ") and "one subject" not in found and not same_event(m.event, d.side.clause):
        found.add("jubilee of another event")  # "marked the fifth anniversary of the accord. Talks had moved to Havana in 2012"
    late, early = (t, d) if apart < 0 else (d, t)
    if PRONOUN.match(late.passage.text):
        found.add("pronoun")
    if OF_ONE_WHO.search(t.left):
        found.add("of one who")
    if _BUT.match(late.passage.text):
        found.add("but")
    if not above and doc.block_at(t.side.sentence.start).span != doc.block_at(d.side.sentence.start).span:
        found.add("other paragraph")
    if _SOMEBODYS.match(late.passage.text):
        found.add("somebody else")
    if apart < 0 and _another_person(t, early.left + " " + early.right):
        found.add("another person")
    if apart < 0:
        found |= subject(m, early.left + " " + early.right)
    return found


@cache
def _rows() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows = _data.rows("dates/states.tsv")
    return tuple((re.compile(rf"\b(?:{state})\b", re.IGNORECASE), re.compile(rf"\b(?:{began})\b", re.IGNORECASE)) for state, began in rows)


_STILL = regexp(r"\b(?:has|have|’s|’ve|is|are|will|still|ends)\b")


_HAD_STOOD = regexp(r"\b(?:record|mark|best|time)s? (?:that|which) (?:had|has) (?:stood|lasted|survived)(?: unbroken| unbeaten)? for (?:\w+ )?$")
_OLD_MARK = regexp(r"(?:The (?:old|previous|former|earlier|standing|last)|That) (?:[a-z-]+ )?(?:record|mark|best|time|high|low)\b")
_SET_IN = regexp(r"\b(?:set|run|held|established|recorded|swum|measured|dated|made)\b[^;]*$")


def begun(m: Measure, d: Told, over: bool) -> bool:
    """Whether what has lasted so long, or is over now, is told to have begun at a time: "has led the bank for nine years. He took over in 2008"."""
    t = m.told
    if m.sort == "lasted" and d.number == t.number + 1 and _HAD_STOOD.search(t.left) and _OLD_MARK.match(d.passage.text) and _SET_IN.search(d.left):
        return True  # "broke a record that had stood for 38 years. The old mark was set in 2003"
    if m.sort not in ("lasted", "past") or abs(t.number - d.number) > 1 or not (over or _STILL.search(t.left[-90:] + t.right)) or t.left.endswith("total of "):
        return False
    behind = t.number == d.number and d.at < t.at
    if "new subject" in subject(m, t.passage.text[: d.at + 1] if behind else "") if t.number == d.number else not PRONOUN.match((d if d.number > t.number else t).passage.text):
        return False
    if OF_ONE_WHO.search(t.passage.text[d.at : t.at] if behind else t.left if t.number != d.number else ""):
        return False
    state, beginning = t.left[-60:] + t.right[:40], CUT_BEFORE.split(d.left)[-1][-80:]
    return next((began.search(beginning) is not None for pattern, began in _rows() if pattern.search(state)), False)
