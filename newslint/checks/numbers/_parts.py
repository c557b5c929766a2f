"""Numbers told in a row as members of one list: "7 women, 8 men and a child", "four in Leeds and six in York"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import Quantity, round_step
from newslint.source import Span

#: Between two members of a list.
_SEPARATOR = re.compile(
    r"[;,](?:[ \n](?:and|or|but|while|with|plus|whereas))?(?=[ \n])|[ \n](?:and|plus|as well as|while|whereas|or|along with)(?=[ \n])|[ \n][–—-](?=[ \n])|[–—]"
)
#: What may stand between the separator and the number of a member.
_BEFORE = re.compile(
    r"[ \n]*(?:(?:the|another|an?|a further|a total of|some|about|nearly|almost|around|roughly|at least|more than|over|up to|only|just|also|further|additional|remaining|other|others|last|final|all|that is|that means|there were|there are|it has|they include[d]?)[ \n]){0,3}"
    r"(?:(?:an?|the)[ \n](?:[a-z-]+[ \n]){1,3}(?:of|worth)[ \n])?$"
)
#: A place or group put first: "in Leeds 4", "among women 7".
_TOPIC = re.compile(
    r"[ \n]*(?:(?:in|at|from|near|for|by|to)[ \n])?(?:[\w’'-]+[ \n]){1,4}(?:(?:had|has|got|gets|took|won|have|with|on|received|accounted for|sent|gave|lost|for)[ \n])?$"
)
#: One person or thing without a number.
_ONE = re.compile(
    r"[ \n]*(?:an?|another|one|his|her|their|its|the)[ \n](?:[\w’'-]+[ \n]){0,3}?(?!(?:statement|spokes\w+|said|fire|total|result|report|city|few|number|hospital|court|majority|row|bid)\b)[\w’'-]+(?![\w’'-])"
)
_LEFT_OPEN = re.compile(
    r"\b(?:others?|several|some|few|many|most|unknown|unidentified|unspecified|include[sd]?|including|such as|among|at least|both|neither|overlap\w*|also|as well|dozens|more|so far|mainly|mostly|e\.g|for example|for instance|respectively|each|either)\b"
)
_CLOSED = re.compile(r"\b(?:the (?:other|others|rest|remaining|remainder)|everything else|others|the balance|all of them|in full)\b")
_NUMBER_WORD = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|dozens|hundreds|scores)\b")

#: A general word for what the parts then name.
GENERAL = frozenset(
    "person victim casualty individual member passenger employee worker official student pupil suspect defendant patient prisoner hostage survivor player athlete guest visitor delegate candidate contestant migrant refugee resident local"
    " officer soldier troop fighter militant juror judge lawmaker councillor councilor mp senator deputy director minister doctor medic volunteer staff crew tourist foreigner protester demonstrator animal creature pet bird fish plant tree crop vehicle"
    " vessel ship boat craft aircraft plane weapon gun firearm item object piece work artwork artefact artifact exhibit building property home house site place venue medal award prize trophy title seat vote ballot case incident attack"
    " offence offense crime charge count match game win victory goal point run try race event session meeting hearing job post position position school hospital station shop store restaurant room bed unit apartment book film song"
    " album death fatality injury arrest dead wounded injured species product order sale launch flight train bus strike shot missile rocket drone bomb child adult group party team nation country state city town village club company firm"
    " report complaint letter question test sample artist musician singer scientist writer fireman firefighter climber sailor rower rider runner driver nurse teacher trainee recruit cadet conscript inmate detainee donor recipient owner".split()
)  # fmt: skip


class Part(NamedTuple):
    """A member of a list: its quantity and the words after it up to the next member."""

    quantity: Quantity
    tail: str
    #: "the other 6", "the rest".
    rest: bool
    #: The words before the number in its member: "in Leeds".
    topic: str = ""


class Members(NamedTuple):
    """A list of numbers; `ones` counts members without a number ("a child"), which may be asides; `after` what numbers follow the list."""

    parts: tuple[Part, ...]
    ones: int
    after: tuple[Quantity, ...]
    span: Span
    #: The words of the list leave out or overlap ("several others", "both").
    loose: bool

    @property
    def low(self) -> float:
        return sum(p.quantity.low for p in self.parts)

    @property
    def high(self) -> float:
        return sum(p.quantity.high for p in self.parts) + self.ones + sum(q.high for q in self.after)

    @property
    def rest(self) -> bool:
        return any(p.rest for p in self.parts)


def lead(q: Quantity) -> int:
    """Where a quantity begins, with "about" or "another" before it."""
    return q.lead.start if q.lead else q.span.start


def end_of(q: Quantity) -> int:
    """Where a quantity ends, with its noun."""
    return max(q.span.end, q.noun_span.end) if q.noun_span and not q.partitive and q.kind != "money" else q.span.end


def same_kind(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be added."""
    return (a.kind, a.currency, a.unit) == (b.kind, b.currency, b.unit)


def countable(q: Quantity) -> bool:
    """A plain count or sum of money, not a rate, an ordinal or an adjective ("12-member")."""
    return q.kind in ("cardinal", "money") and not q.compound and q.per is None and not (q.low != q.high and q.values)


def slack(q: Quantity) -> float:
    """How far the true value may lie from the printed one: nothing for counts, half of the last digit for what is rounded."""
    step = round_step(q.low)
    if q.approximate:
        return max(q.precision, step / 2, abs(q.value) * 0.06)
    if q.kind == "cardinal" and q.scale is None and q.precision == 1.0 and (q.low < 1000 or step < 100):
        return 0.0
    return max(q.precision / 2, step / 2 if q.low >= 1000 and q.kind == "cardinal" and q.scale is None else 0.0)


def read(doc: Document, start: int, end: int, like: Quantity, quantities: Sequence[Quantity]) -> Members | None:
    """The list of numbers that begins at `start`; None when none begins there. `like` sets the kind of its members."""
    text = doc.text
    inside = [q for q in quantities if start <= q.span.start < end]
    stopped = False
    starts = [start] + [m.end() for m in _SEPARATOR.finditer(text, start, end)]
    marks: list[tuple[int, Quantity | None, bool]] = []
    for i, at in enumerate(starts):
        if sum(1 for m in marks if m[1] is not None) >= 2 and stopped:
            break
        stopped = False
        stop = starts[i + 1] if i + 1 < len(starts) else end
        q = next((q for q in inside if at <= q.span.start < stop), None)
        if q is not None and same_kind(q, like) and countable(q) and not _comparison(text, q):
            before = text[at : q.span.start]
            if _BEFORE.match(before):
                marks.append((at, q, False))
                continue
            if i and marks and _TOPIC.match(before) and not _NUMBER_WORD.search(before):
                marks.append((at, q, True))
                continue
        if q is None and (m := _ONE.match(text, at, stop)) and not re.match(r"[^,;.]{0,30}\b(?:said|says|told)\b", text[m.end() : stop]):
            marks.append((at, None, False))
        elif not marks:
            return None
        else:
            stopped = True
    numbers = [m for m in marks if m[1] is not None]
    if not numbers:
        return None
    parts: list[Part] = []
    for i, (at, q, topic) in enumerate(marks):
        if q is None:
            continue
        stop = min((a for a, _, _ in marks[i + 1 :]), default=end)
        tail = text[q.span.end : stop].strip(" \n,;.").removesuffix(" and").rstrip(",;")
        parts.append(
            Part(
                q,
                tail,
                (q.more and q.definite) or _CLOSED.search(text[at : q.span.end + 12]) is not None,
                text[at : q.span.start].strip() if topic else "",
            )
        )
    last = next(q for a, q, _ in reversed(marks) if q is not None)
    body = text[start : last.span.end + 40 if last.span.end + 40 < end else end]
    after = tuple(q for q in inside if q.span.start > last.span.start and same_kind(q, like))
    return Members(
        tuple(parts),
        sum(1 for _, q, _ in marks if q is None),
        after,
        Span(start, end_of(last)),
        _LEFT_OPEN.search(body.lower()) is not None,
    )


_COMPARED = re.compile(
    r"(?:[ \n][a-z-]+){0,2}[ \n](?:more|fewer|less|higher|lower|up|down|times)(?:[ \n](?:\w+[ \n]){0,2}than\b|[ \n](?:from|on)\b|[,.;]|$)"
)


def _comparison(text: str, q: Quantity) -> bool:
    """ "Seven more than last year" is no member."""
    return _COMPARED.match(text, q.span.end) is not None


# The axes by which a whole is cut up ------------------------------------------------------------------------------------------

_FILLER = re.compile(
    r"^[ \n]*(?:(?:of (?:them|whom|which|these|those|the \w+)|were|was|are|is|be|been|have|had|has|who|others?|more|people|persons|(?:were|are) (?:later|now|still)|later|now|still|only|just|and)[ \n]+)*",
    re.IGNORECASE,
)
_SEX = frozenset("man men woman women male males female females".split())
_YOUNG = frozenset("boy boys girl girls".split())
_CHILD = frozenset("child children baby babies infant infants toddler toddlers kid kids".split())
_AGE = frozenset(
    "under over aged teenager teenagers teens minor minors pensioner pensioners elderly juvenile juveniles youth youths young older younger between".split()
)
_PLACE = frozenset("in at near outside inside from around across on away abroad elsewhere overseas here there home".split())
_GOALS = frozenset("for to against by into toward towards as".split())
_METAL = frozenset("gold golds silver silvers bronze bronzes red yellow".split())
_OUTCOME = frozenset(
    "killed died dead injured wounded hurt survived missing rescued saved freed released let arrested jailed fined acquitted convicted cleared sent taken remain remained alive unhurt unharmed recovered hospitalised"
    " hospitalized voted abstained rejected approved passed failed won lost drew drawn backed opposed supported absent present sank destroyed damaged demolished repaired sold kept returned discharged escaped fled charged"
    " pending dismissed withdrawn completed cancelled canceled postponed retired quit closed open occupied empty vacant used unused full positive negative withdrew finished deported detained succeeded drowned perished evacuated stayed left agreed refused renewed expired crashed collapsed adopted abandoned landed shot".split()
)  # fmt: skip
_DETERMINER = frozenset("the a an their his her its".split())


def axis(part: Part, like: Quantity) -> str:
    """By what a member cuts up the whole: "sex", "age", "place", "outcome", "noun", ...; "" when its words do not say."""
    if part.topic:
        return "place" if part.topic.split()[0].lower() in _PLACE else "topic"
    tail = _FILLER.sub("", part.tail)
    words = re.findall(r"[\w’'-]+", tail)
    if not words:
        return ""
    first = words[0].lower()
    noun = part.quantity.noun or ""
    near = {w.lower() for w in words[:3]}
    if near & _SEX or noun in _SEX:
        return "sex"
    if near & _YOUNG:
        return "young"
    if first in _CHILD or noun in _CHILD:
        return "child"
    if first in ("adult", "adults") or noun == "adult":
        return "adult"
    if first in _AGE:
        return "age"
    if first in _METAL:
        return "metal"
    if first in _PLACE:
        return "place"
    if first in _GOALS:
        return "goal"
    if first in _OUTCOME:
        return "outcome"
    if first in ("with", "without"):
        return "with"
    if first[:1] != words[0][:1] and not (part.quantity.noun and part.quantity.noun == like.noun):
        return "nation"
    if noun or (first.endswith("s") and len(first) > 3) or first in _DETERMINER:
        return "noun"
    return "verb"


_TOGETHER = (
    frozenset({"sex", "child", "young"}),
    frozenset({"adult", "child", "young"}),
    frozenset({"noun", "child"}),
    frozenset({"outcome", "place"}),
    frozenset({"place", "topic"}),
    frozenset({"noun", "nation", "child"}),
)


def exclusive(members: Members, whole: Quantity) -> bool:
    """Whether the members share nobody: all cut the whole up by one thing, or the words say "the other"."""
    if members.rest:
        return True
    if members.loose and re.search(r"\b(?:both|also|each|either|overlap\w*)\b", " ".join(p.tail for p in members.parts)):
        return False
    axes = [axis(p, whole) for p in members.parts]
    found = set(axes) - {""}
    if whole.kind == "money":
        return True
    if "young" in found and "child" in found:
        return False
    if found & {"verb", "with"} or ("goal" in found and not _goals(members)):
        return False
    if found == {"noun"}:
        return True
    return len(found) <= 1 or any(found <= t for t in _TOGETHER)


def _goals(members: Members) -> bool:
    """ "For" names a purpose or charge, of which one may have several; "to", "for" a side or buyer otherwise."""
    return not any(
        re.match(
            r"for (?:[a-z]+ ){0,3}(?:theft|assault|murder|robbery|fraud|possession|resisting|trespass\w*|disorderly|drugs?|offen[cs]es?|violat\w+|rape|arson|burns|injur\w+)",
            p.tail,
        )
        for p in members.parts
    )
