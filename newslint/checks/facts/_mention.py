"""An event that a sentence tells."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.knowledge import Event
from newslint.knowledge.compiling import groups
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Mention(NamedTuple):
    """An event told in a sentence: the names that say which it is, and the words that tell it.

    `whole`: a name of its own ("Treaty of Rome"). `near`: the names stand in an earlier sentence.
    """

    event: Event
    sentence: Span
    names: tuple[Span, ...]
    deeds: tuple[Span, ...]
    whole: bool = False
    near: bool = False

    @property
    def start(self) -> int:
        return min(s.start for s in (*self.names, *self.deeds))

    def unnamed(self, doc: Document, text: str) -> str:
        """A text without the event's own name, which may have a place in it: "the Treaty of Rome"."""
        for name in {s.of(doc.text) for s in self.names} if self.whole else ():
            text = text.replace(name, "") if " of " in name else text
        return text

    def named_by(self, text: str) -> bool:
        """Whether a text names the event by one of its keys."""
        return any(all(any(a in text for a in group) for group in groups(key)) for key in self.event.keys)

    def places(self, doc: Document, place: Span) -> bool:
        """Whether a place stands right behind the event's own name: "the 2014 World Cup final in Rio de Janeiro"."""
        return self.whole and any(re.fullmatch(r"(?:\s+[a-z]+)?,?\s+in\s+(?:the\s+)?", doc.text[n.end : place.start]) for n in self.names if n.end <= place.start)

    @property
    def end(self) -> int:
        return max(s.end for s in (*self.names, *self.deeds))


#: A title that stands for its bearer: "the princess".
TITLE = r"[Tt]he\s+(?P<title>king|queen|pope|president|prince|princess|emperor|duke|duchess|senator)"


def bears(event: Event, title: str | None) -> bool:
    """Whether an event is that of one with a title, which its names tell; a pronoun (no title) may be anybody's."""
    return title is None or fold(title) in fold(" ".join((event.name, *event.keys)))


_HE = regexp(r"\b(?P<who>he|she)\s+(?:had\s+|has\s+|was\s+|first\s+)*$", re.IGNORECASE)
#: Who is met is no subject of what follows.
_WITH = regexp(r"\b(?:with|by|meets?|met|meeting|sees?|saw|seeing|greet(?:s|ed)?|receive[sd]?|welcome[sd]?|host(?:s|ed)?|visit(?:s|ed|ing)?|told|tells?)\s+(?:(?:[a-z]+\s){0,2}(?:[A-Z][a-z]+\s){0,3})$")


def anothers_deed(doc: Document, m: Mention) -> bool:
    """Whether a pronoun gives a deed to somebody else: "the king will meet Margaret Thatcher on his first visit since he came to power in 1982"."""
    if m.event.kind != "inaug":
        return False  # "She was awarded the prize in 2013 together with Kailash Satyarthi"
    text, named = doc.text, [s for s in m.names if doc.text[s.start].isupper()]
    people = [n.span for n in doc.names.mentions_in(m.sentence) if n.kind == "person"]
    sexes = {x for s in named if any(p.overlaps(s) for p in people) and (x := doc.knowledge.sex_of(text[s.start : s.end].split()[0]))}
    for d in m.deeds:
        he = _HE.search(text, m.sentence.start, d.start)
        if he is None:
            continue
        if sexes and ("m" if he["who"].lower() == "he" else "f") not in sexes:
            return True
        if named and all(_WITH.search(text, max(m.sentence.start, s.start - 60), s.start) for s in named if s.end <= d.start):
            return True
    return False


#: What is done later about an event, on a day of its own.
ANSWERS = regexp(r"\b(?:in\s+(?:retaliation|response|reaction|answer|reply|protest|revenge|memory|honou?r)|because\s+of|due\s+to|as\s+an?\s+(?:punishment|reprisal|reaction|response|result)|as\s+(?:punishment|retaliation)|in\s+the\s+wake|triggered\s+by|prompted\s+by)\b")
#: What is about an event, on another day or in another place.
ABOUT = regexp(
    r"\b(?:anniversar\w+|commemorat\w+|films?|movies?|books?|novels?|series|documentar\w+|drama|memorials?|museum|monument|trial|report|inquiry|study|exhibition|songs?|podcast|play|remake"
    r"|convicted|sentenced|charged|acquitted|jailed|wrote|written|statue|reenact\w+|re-enact\w+|biograph\w+|biopic|history\s+of|account\s+of|cop(?:y|ies)\s+of|role|part)\b(?:\W+[\w’'-]+){0,6}\W*$",
    re.IGNORECASE,
)
_DOUBT = regexp(
    r"\b(?:not(?!\s+(?:only|just|forgotten|yet|far|long|even|least|since|merely|recovered|healed|until))|never(?!\s+(?:forget|forgotten|recovered|been\s+the\s+same))|n['’]t|(?:would|could|might|should)\s+have|if|whether|unless|imagine|suppose|pretend"
    r"|hypothetical\w*|fals\w+|wrong(?:ly)?|mistaken\w*|incorrect\w*|inaccurate\w*|erroneous\w*|untrue|myth|den(?:y|ies|ied)|fiction\w*|novel|(?:films?|movies?)(?!\s+(?:about|on|of|based\s+on)\b)|alternate|errors?|mistakes?|misprint\w*|blunder\w*|misidentif\w+|misstated|confus\w+|instead\s+of|rather\s+than|apologi[sz]\w+\s+for|told\s+(?:pupils|students|children)|plot\s+to|plotted|planned\s+to|foiled|thwarted)\b",
    re.IGNORECASE,
)


#: "Had D-Day come in 1943, he argues".
_HAD = regexp(r"[“\"]?(?:Had|Were)\s+(?:the\s+|an?\s+)?[\w.’'-]+(?:\s[\w.’'-]+){0,6}?\s(?:come|been|happened|taken|gone|won|lost|\w+ed|to)\b[^?]*,")
#: Words that deny only their own clause, and what begins the next.
_OWN = regexp(r"not|never|n['’]t", re.IGNORECASE)
_NEXT = regexp(r"\b(?:after|before|when|since|and|but|who|whose|because)\b|[,;:]")

#: "Whether the piece came from Flight 370, which vanished": a clause behind a comma is stated, whatever its noun's clause asks or denies.
_RELATIVE = regexp(r",\s+(?:which|who|whose|where)\s")


#: A thing of a numbered row: "Viking 1", "Apollo 11", "Super Bowl XX".
_NUMBERED = regexp(r"\b(?P<row>[A-Z][a-z]+) (?P<n>\d+|[IVXL]+)\b")


def sibling(doc: Document, m: Mention) -> bool:
    """Whether a sentence tells of another of a numbered row than the event is of: "Viking 2 set down", of Viking 1's landing."""
    own = _NUMBERED.search(m.event.name)
    told = {o["n"] for o in _NUMBERED.finditer(doc.text, *m.sentence) if own is not None and o["row"] == own["row"]}
    return own is not None and bool(told) and own["n"] not in told


def doubted(doc: Document, m: Mention, said: Span) -> bool:
    """Whether the sentence denies, doubts or only imagines what it tells, or tells it of another."""
    if sibling(doc, m):
        return True
    end = min(max(m.end if m.deeds else said.end, said.end), m.sentence.end)
    told = min((s.start for s in m.deeds), default=said.start)
    asserted = max((n.end() for n in _RELATIVE.finditer(doc.text, m.sentence.start, told)), default=m.sentence.start)
    own = max((n.end() for n in _NEXT.finditer(doc.text, m.sentence.start, m.start)), default=m.sentence.start)
    if _HAD.match(doc.text, m.sentence.start):
        return True
    return any(d.start() >= own or not _OWN.match(d.group()) for d in _DOUBT.finditer(doc.text, asserted, end))
