"""Claims about the first meeting of two persons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: How much of a sentence is looked at after a claim's words for its day and place.
_REACH = 90
_VERB = regexp(
    r"\b(?:first\s+(?:ever\s+)?met(?:\s+face\s+to\s+face|\s+in\s+person)?|met(?:\s+face\s+to\s+face|\s+in\s+person)?|first\s+(?:sat\s+down|shook\s+hands|came\s+face\s+to\s+face|held\s+talks))\b(?P<with>\s+with)?(?=\s)|\b(?:were|was)\s+first\s+introduced\b"
)
_FIRST_TIME = regexp(
    r"\bfor\s+the\s+(?:very\s+)?first\s+time\b(?!\s+(?:since|this|as|after|in\s+(?:\d|\w+\s+(?:years|months|decades|weeks|days)|years|months|decades|more|nearly|almost|over|about|a)\b))"
)
_NOUN = regexp(
    r"\bfirst(?:[- ]ever)?\s+(?:(?:face-to-face|in-person|personal|historic|ever|one-on-one)\s+){0,2}(?:meeting|summit|encounter|talks)\b"
)
_END = regexp(
    r"[.;:!?]\s|[.;:!?]$|\s[—–]\s|,\s+(?:and|but|which|who|where|when|while|after|before|as|since|a|the|his|her|their|will|would|is|are|was|were|has|have|had)\s"
    r"|\s(?:when|while|after|before|since|as|where|which|who|during which|and then)\s"
)
_QUALIFIED = regexp(
    r"\s+(?:since|as\s+(?:president|prime\s+minister|leaders?|heads?|chancellor)|after|this\s+(?:year|month|week)|of\s+the\s+(?:year|day|trip|visit|tour|week))\b"
)


class Meeting(NamedTuple):
    """Two persons are said to have first met; `span` covers the claim, `rest` is where its day and place may follow."""

    people: frozenset[str]
    span: Span
    rest: Span


def row_name(doc: Document, mention: Any) -> str | None:
    """The knowledge's name of the person of a mention, if there is exactly one."""
    if mention is None:
        return None
    if mention.entity < 0:
        return _by_family(doc, mention.text)
    entity = doc.names.entities[mention.entity]
    if entity.row is not None and hasattr(entity.row, "offices"):
        return str(entity.row.name)
    # "Pope Francis" is known by his title.
    rows = {r.name for name in {entity.name, mention.text, f"{mention.title or ''} {mention.text}".strip()} if " " in name for r in doc.knowledge.people(name)}
    if not rows and " " not in entity.name:
        # A surname that the article never gives in full: only one of those whose first meetings are known.
        return _by_family(doc, entity.name)
    return rows.pop() if len(rows) == 1 else None


def _by_family(doc: Document, name: str) -> str | None:
    """The one person of a family name of whose first meetings something is known."""
    met = {p for e in doc.knowledge.events(name) if e.kind == "first-meeting" for p in e.participants}
    found = {r.name for r in doc.knowledge.by_family(name)} & met
    return found.pop() if len(found) == 1 else None


class _Bare(NamedTuple):
    """A family name that opens a sentence, where the layer sees no name."""

    span: Span
    text: str
    entity: int = -1


_OPENING = regexp(r"[“\"]?(?P<name>[A-Z][\w’-]+)(?=\s+(?:[a-z]))")


def _persons(doc: Document, sentence: Span) -> list[Any]:
    found: list[Any] = [m for m in doc.names.mentions if sentence.start <= m.span.start < sentence.end and m.kind in ("person", "unknown")]
    opening = _OPENING.match(doc.text, sentence.start)
    if opening and not any(m.span.start <= opening.start("name") < m.span.end for m in found) and _by_family(doc, opening["name"]):
        found.insert(0, _Bare(Span(*opening.span("name")), opening["name"]))
    return found


def find(doc: Document) -> Iterator[Meeting]:
    """The claims of a text."""
    text = doc.text
    if "first" not in text:
        return
    for m in _VERB.finditer(text):
        sentence = doc.sentence_at(m.start())
        first = "first" in m.group()
        people = _persons(doc, sentence)
        ahead = [p for p in people if p.span.end <= m.start()]
        behind = [p for p in people if m.end() <= p.span.start <= m.end() + 40 and _only_title(text[m.end() : p.span.start])]
        claim = None
        if first and not people and (pair := _pair_before(doc, sentence)) and _THE_TWO.fullmatch(text[sentence.start : m.start()]):
            # "Trump met Kim on Wednesday. The two men first met in".
            claim = (*pair, m.end())
        elif len(ahead) >= 2 and re.search(r"\b(?:the\s+(?:two|pair)(?:\s+(?:men|leaders|presidents|rivals|statesmen))?|they|both\s+men)\s+(?:had\s+)?$", text[sentence.start : m.start()]):
            # "his second summit with Kim, eight months after the two men met".
            claim = (ahead[-2], ahead[-1], m.end())
        if behind and ahead:
            subject = ahead[-1]
            if _close(text[subject.span.end : m.start()]):
                claim = (subject, behind[0], behind[0].span.end)
        elif (
            len(ahead) >= 2
            and re.fullmatch(r"\s*(?:['’]s)?\s*and\s+(?:[\w.’'-]+\s+){0,4}", text[ahead[-2].span.end : ahead[-1].span.start])
            and _close(text[ahead[-1].span.end : m.start()])
        ):
            claim = (ahead[-2], ahead[-1], m.end())
        if claim is None:
            continue
        one, two, end = claim
        if not first:
            time = _FIRST_TIME.match(text, _skip(text, end)) or _FIRST_TIME.search(text, end, min(sentence.end, end + _REACH))
            if not time:
                continue
            if _QUALIFIED.match(text, time.end()):
                continue
        yield from _meeting(doc, one, two, min(one.span.start, m.start()) if one.span.start >= sentence.start else m.start(), end)
    for m in _NOUN.finditer(text):
        sentence = doc.sentence_at(m.start())
        if _QUALIFIED.match(text, m.end()):
            continue
        people = _persons(doc, sentence)
        behind = [p for p in people if m.end() <= p.span.start]
        ahead = [p for p in people if p.span.end <= m.start()]
        held = _HELD_THEIR.fullmatch(text, sentence.start, m.start())
        if held and not ahead and (pair := _pair_before(doc, sentence)):
            # "Trump met Kim on Sunday. The two men held their first summit in".
            yield from _meeting(doc, *pair, m.start(), m.end())
            continue
        if (
            len(ahead) >= 2
            and re.search(r"\b(?:held|had|have\s+held)\s+(?:their|the)\s+$", text[: m.start()][-20:])
            and (text.endswith("their ", 0, m.start()) or _OF_THEIR_KIND.match(text, m.end()))
            and re.fullmatch(r"\s+and\s+(?:[\w.’'-]+\s+){0,4}", text[ahead[-2].span.end : ahead[-1].span.start])
        ):
            # "Trump and Kim held their first summit in Hanoi".
            yield from _meeting(doc, ahead[-2], ahead[-1], ahead[-2].span.start, m.end())
            continue
        if re.match(r"\s+(?:ever\s+)?(?:between|of)\s+the\s+(?:two|pair)\b", text[m.end() : m.end() + 40]) and len(ahead) >= 2:
            # "received Kim on Wednesday, the first meeting ever between the two leaders".
            yield from _meeting(doc, ahead[-2], ahead[-1], m.start(), m.end())
            continue
        link = re.compile(r"\s+(?:with|between|of)\s+").match(text, m.end())
        if not link or not behind or not _only_title(text[link.end() : behind[0].span.start]):
            continue
        if link.group().strip() == "with":
            # "Trump held his first summit with Kim", "Putin's first meeting with Kim".
            if ahead and _close(text[ahead[-1].span.end : m.start()], noun=True):
                yield from _meeting(doc, ahead[-1], behind[0], ahead[-1].span.start, behind[0].span.end)
        elif len(behind) >= 2 and re.fullmatch(r"\s+and\s+(?:[\w.’'-]+\s+){0,4}", text[behind[0].span.end : behind[1].span.start]):
            yield from _meeting(doc, behind[0], behind[1], m.start(), behind[1].span.end)


#: The subject that takes up two persons of the sentence before.
_THE_TWO = regexp(r"[“\"]?(?:The\s+(?:two|pair)(?:\s+(?:men|leaders|presidents|rivals|statesmen|politicians|women))?|They|Both(?:\s+(?:men|leaders))?)\s+(?:had\s+)?")

_HELD_THEIR = regexp(_THE_TWO.pattern + r"(?:held|have\s+held)\s+their\s+|[“\"]?(?:Their|The\s+(?:two(?:\s+(?:men|leaders|presidents))?|pair)['’]s?)\s+")
#: "The first meeting between a sitting president and".
_OF_THEIR_KIND = regexp(r"\s+(?:ever\s+)?between\s+an?\s+[^,;.]{3,60}?\s+and\s+an?\s+")


def _pair_before(doc: Document, sentence: Span) -> tuple[Any, Any] | None:
    """The two persons of the sentence before, where there are no more of them."""
    block = doc.block_at(sentence.start).span
    before = [s for s in doc.sentences_in(block) if s.end <= sentence.start][-1:]
    people = [m for s in before for m in _persons(doc, s) if row_name(doc, m)]
    named = {row_name(doc, p) for p in people}
    last = next((p for p in people if row_name(doc, p) != row_name(doc, people[0])), None)
    return (people[0], last) if last is not None and len(named) == 2 else None


def _only_title(between: str) -> bool:
    """Whether only words of rank stand between a verb and the name: "met North Korean leader Kim Jong Un"."""
    between = re.sub(r"\b(?:Mr|Mrs|Ms|Dr|Gen)\.", "", between)
    return len(between.split()) <= 6 and not re.search(
        r"[.;:!?,]|\b(?:and|in|on|at|his|her|their|aides?|envoy|son|daughter|wife|brother|sister|adviser|officials?)\b", between
    )


def _close(between: str, noun: bool = False) -> bool:
    """Whether what stands between a subject and its verb leaves it the subject."""
    if noun:
        return bool(re.fullmatch(r"['’]s?\s+|\s+(?:had|held|hosted|has\s+had)\s+(?:his|her|their|a)\s+", between))
    return bool(re.fullmatch(r"(?:,\s+[^,;:]{3,50},\s+|,\s+who\s+|\s+(?:had\s+|and\s+he\s+)?(?:both\s+)?|\s+)", between))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " ,":
        at += 1
    return at


def _meeting(doc: Document, one: Any, two: Any, start: int, end: int) -> Iterator[Meeting]:
    names = [row_name(doc, p) for p in (one, two)]
    if re.match(r"['’]s?\b", doc.text[end : end + 2]):
        # "first met Putin's envoy".
        return
    if names[0] and names[1] and fold(names[0]) != fold(names[1]):
        stop = _END.search(doc.text, end, min(end + _REACH, doc.sentence_at(start).end))
        rest = Span(end, stop.start() if stop else min(end + _REACH, doc.sentence_at(start).end))
        if not _QUALIFIED.match(doc.text, end):
            yield Meeting(frozenset(n for n in names if n), Span(start, end), rest)
