"""Who killed whom: "James Earl Ray, who shot Robert F. Kennedy", of two that the knowledge has apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from newslint.checks import _data
from newslint.checks.facts._patterns import DOUBT, readable, said_at
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

_KILLED = r"(?:fatally\s+)?(?:shot|killed|assassinated|murdered|gunned\s+down|stabbed|wounded)(?:\s+dead|\s+to\s+death|\s+down|\s+and\s+(?:killed|wounded))?"
_WHOM = r"(?:(?:the\s+)?(?:[a-z]+\s+){0,3}(?:President|Senator|Sen\.|Dr\.|Prime\s+Minister|Archduke|King)?\s*)"
_KILLER = r"(?:killer|assassin|murderer|gunman|assailant)"
#: Between who killed and who was killed, and the other way round.
_ACTIVE = regexp(
    rf"(?:,?\s+[JS]r\.)?(?:,?\s+who|,(?=\s+(?:shot|killed|assassinated))|,\s+the\s+(?:man|gunman|student|drifter|nationalist)\s+who)?(?:\s+(?:had|once|later))*\s+{_KILLED}\s+{_WHOM}|,?\s+(?:who\s+)?(?:was\s+)?(?:the\s+)?(?:convicted\s+)?{_KILLER}\s+of\s+{_WHOM}|\s+(?:was|had\s+been)\s+(?:convicted|found\s+guilty|accused|guilty)\s+of\s+(?:killing|murdering|assassinating|shooting|the\s+(?:murder|killing|assassination)\s+of)\s+{_WHOM}"
)
_WHOSE = regexp(rf"['’]s?\s+{_KILLER}\b")
_PASSIVE = regexp(
    rf"(?:,?\s+[JS]r\.)?(?:(?:,?\s+(?:who\s+)?(?:was|had\s+been)|,)?\s+{_KILLED}(?:\s+(?:in|on|at)\s+[^,;:.]{{3,30}}?)?\s+by\s+{_WHOM}|['’]s?\s+{_KILLER},?\s+(?:was\s+)?{_WHOM}|(?:\s+in\s+(?:\w+\s+)?\d{{4}})?\s+by\s+{_WHOM})"
)
_AND_WAS = regexp(rf",?\s+and\s+(?:was|had\s+been)\s+(?:himself\s+|later\s+|then\s+)?{_KILLED}(?:\s+(?:in|on|at|two|a)\s+[^,;:.]{{3,30}}?)?\s+by\s+$")
_SLAIN = regexp(r"\b(?:shot|kill|assassin|murder|gunned|stabb|wound)")
_NOUN = regexp(r"\b(?:assassination|murder|killing|shooting)\s+of\s+(?:the\s+)?(?:[A-Z][a-z]+\.?\s+)?$")


_DEED = regexp(r"\b(?:kill|shot|assassin|murder|gun|stabb|wound|assail)")


@cache
def _known() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """Who killed each victim, by the names that copy has for both; and all killers."""
    rows = _data.rows("terms/killers.tsv")
    killed = {victim: frozenset(names.split("|")) for names, victims in rows for victim in victims.split("|")}
    return killed, frozenset().union(*killed.values())


def find(doc: Document) -> Iterator[Finding]:
    """Findings on known killers who killed somebody else."""
    if not _DEED.search(doc.text):
        return
    victims, killers = _known()
    people = [n for n in doc.names.mentions if n.kind == "person" and (n.text in victims or n.text in killers or (" " in n.text and doc.knowledge.people(n.text)))]
    if not any(n.text in victims or n.text in killers for n in people):
        return
    for one, two in pairwise(people):
        sentence = doc.sentence_at(one.span.start)
        start, end = one.span.end, two.span.start
        if two.span.start >= sentence.end or not readable(doc, sentence) or DOUBT.search(doc.text, sentence.start, two.span.end):
            continue
        by = _PASSIVE.fullmatch(doc.text, start, end)
        first = next((p for p in people if sentence.start <= p.span.start), one)
        if two.text in killers and first.text in victims and _AND_WAS.search(doc.text, start, end):
            # "Oswald shot Kennedy and was shot by Ruby": the first of them is meant.
            if two.text not in victims[first.text]:
                yield said_at(doc, Span(*two.span), f"{max(victims[first.text], key=len)} killed {first.text}, not {two.text}")
            continue
        if one.text not in victims and one.text not in killers and two.text not in victims and two.text not in killers:
            continue
        active = (one.text in killers or two.text in victims) and _SLAIN.search(doc.text, start, end) and (_ACTIVE.fullmatch(doc.text, start, end) or (doc.text[start:end] == ", " and _WHOSE.match(doc.text, two.span.end)))
        passive = (one.text in victims or two.text in killers) and by and (not by.group().lstrip().startswith(("by", "in")) or _NOUN.search(doc.text, sentence.start, one.span.start))
        if active or passive:
            killer, victim = (one, two) if active else (two, one)
            if victim.text not in victims:
                known = sorted(v for v, who in victims.items() if killer.text in who)
                if " ".join(victim.text.split()[-2:]) not in " | ".join(known) and not any(w in victim.text for w in known):
                    yield said_at(doc, Span(*two.span), f"{killer.text} shot at or killed {known[0]}, not {victim.text}")
            elif killer.text not in victims[victim.text] and not any(killer.text.split()[-1] == k.split()[-1] for k in victims[victim.text]):
                yield said_at(doc, Span(*two.span), f"{max(victims[victim.text], key=len)} killed {victim.text}, not {killer.text}")
