"""Whose age, birth or death a time expression tells: the person named beside it, or the one a pronoun stands for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._calendar import words
from newslint.checks.dates._others import beside_the_subject, somebodys
from newslint.checks.dates._passages import TOLD
from newslint.layers.dates import TimeExpression
from newslint.layers.names.lexicon import HONORIFICS, OFFICES, OPENERS, QUALIFIERS
from newslint.layers.names.lexicon import KIN as RELATIVES
from newslint.layers.names.model import Mention
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Before a name these make a place or a club of it.
_WHERE = words("in at near from to across into outside around on")
_PRONOUN = regexp(r"(?:^|[^\w])([Hh]e|[Ss]he)\b")
_UNREAD_NAME = regexp(r"\b([A-Z][a-z’'-]+) $")
_RANKS = HONORIFICS | OFFICES | QUALIFIERS | OPENERS
#: "Rosa Diaz found her father in the yard. At 82, he ..."
_FOUND_KIN = regexp(rf"[a-z]{{3,}} (?:his|her) (?:[a-z-]+ )?(?:{'|'.join(RELATIVES)})\b(?=[^.;,]*[.;]?$)")
#: "When he died in 1984, Smith ...": the pronoun stands for the name that follows.
_AHEAD = regexp(r"(?:When|After|Before|By the time|Although|Though|As|While|Since|Until|Because|If|Once|Even though|In (?:his|her))\b")
_OPENER = regexp(r"([A-Z][a-z][\w’'-]+)(?:, (?:who|an?|the|then|now|\d\d)\b| (?:was born|died|was \d\d|turned|retired)\b)")
_SUBJECT = regexp(r"[\"“‘']?(?:The (?:late |former |then )?(?:\w+ ){0,2}?(\w+)|(?:He|She))\b(?! of )")


#: "His younger brother ..." opens a sentence on somebody else.
_OF_KIN = regexp(rf"[\"“]?(?:His|Her|Their|[A-Z][\w-]+(?:’s|'s)) (?:[\w-]+ ){{0,2}}?(?:{'|'.join(KIN)})\b")


#: "His son, also called" Leslie.
_CALLED_TOO = regexp(_OF_KIN.pattern + r",? (?:who (?:is|was) )?(?:also|another|too|likewise)\b[^.;]{0,30}")


#: "Her parents kept a bakery there when she was born".
_WHEN_BORN = regexp(r"\bwhen (?:he|she) was born\b")
#: "Ann Smith, the conductor who brought Janacek to schools, died": nobody in it is the subject.
_ASIDE = regexp(r", (?:who|whose|the|an?) [^.;]*?, (?=(?:has|have|had|was|is|will|would|died|dies|said|says|told|won|\w+ed)\b)")


class People:
    """The people of an article and where they are named; made once for a run of a rule."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._names = {e.id: e.name for e in doc.names.entities}
        found = [self._read(m) for m in doc.names.mentions if self._person(m)]
        self.mentions = sorted([*found, *self._openers()], key=lambda m: m.span)
        self._starts = [m.span.start for m in self.mentions]
        families: dict[str, set[int]] = {}
        for m in self.mentions:
            if m.full and m.family:
                families.setdefault(m.family.lower(), set()).add(m.entity)
        self.shared = {f for f, ids in families.items() if len(ids) > 1}

    def _person(self, m: Mention) -> bool:
        entity = self.doc.names.entities[m.entity] if m.entity >= 0 else None
        if entity is None or m.text.lower() in OPENERS or ("age" not in m.evidence and m.before in _WHERE):
            return False
        if entity.kind in ("place", "organisation"):  # "Ian Hill", "Tom Banks"
            return self._hill(m, entity.kind)
        return entity.kind == "person" or "age" in m.evidence or (len(m.words) == 1 and self.doc.knowledge.is_surname(m.text))

    def _read(self, m: Mention) -> Mention:
        """A mention as it is, or as somebody else's where a given name before it was not read: "Don" of "Don Hutto, 50", "Ali Senator Hutto"."""
        if len(m.words) > 1 or m.after != "#age":
            return m
        end = m.title_span.start if m.title_span else m.span.start
        before = _UNREAD_NAME.search(self.doc.text, max(end - 40, 0), end)
        if m.title_span and self.doc.knowledge.is_given(m.title_span.of(self.doc.text)):
            before = regexp(r"([\w’'-]+) ?$").search(self.doc.text, m.title_span.start, m.span.start)
        elif before and (before[1].lower() in _RANKS or human(before[1])):
            return m
        if before is None:
            return m
        entity = -2_000_000 - m.span.start
        self._names[entity] = f"{before[1]} {m.text}"
        return m._replace(entity=entity)

    def _hill(self, m: Mention, kind: str) -> bool:
        """Whether a name that ends like a place may be a person's."""
        first = m.text.split()[0]
        return kind == "place" and len(m.words) == 2 and self.doc.knowledge.is_given(first) and not self.doc.knowledge.places(m.text)

    def _openers(self) -> Iterator[Mention]:
        """Surnames at the start of a sentence that is plainly about a person, where the article never gives more of the name."""
        for sentence in self.doc.sentences:
            m = _OPENER.match(self.doc.text, sentence.start, sentence.end)
            if m and m[1].lower() not in OPENERS and self.doc.names.mention_at(Span(*m.span(1))) is None and self.doc.knowledge.is_surname(m[1]):
                span = Span(*m.span(1))
                known = next((i for i, n in self._names.items() if n == m[1]), -len(self._names) - 1)
                self._names[known] = m[1]
                yield Mention(span, m[1], "person", (span,), family=m[1], entity=known)

    def name(self, entity: int) -> str:
        """The name of a person as the article first gives it."""
        return self._names[entity]

    def several(self, entity: int) -> bool:
        """Whether the article says that two or more are called so: "two men named Alan Tuck", "both Alan Tucks"."""
        called = rf"\b(?:two|three|four|both|another|second|other) (?:[\w-]+ ){{0,3}}(?:named |called |by the name of )?{re.escape(self._names[entity])}s?\b"
        return re.search(called, self.doc.text, re.IGNORECASE) is not None

    def inside(self, span: Span) -> list[Mention]:
        """The people named in a span."""
        return self.mentions[bisect_right(self._starts, span.start - 1) : bisect_right(self._starts, span.end - 1)]

    def outer(self, sentence: Span) -> list[Mention]:
        """The people named in a sentence, but for those inside the apposition or relative clause of the one it opens with."""
        found = self.inside(sentence)
        clause = _ASIDE.match(self.doc.text, found[0].span.end, sentence.end) if len(found) > 1 and found[0].span.start - sentence.start < 40 else None
        return [m for m in found if not (clause and clause.start() <= m.span.start < clause.end())]

    def one(self, m: Mention) -> int | None:
        """The entity of a mention, unless it may be one of several: a bare given name, a surname that two people bear."""
        if m.full:
            return m.entity
        family = (m.family or m.text).lower()
        if family in self.shared:
            return None
        bearer = self._names.get(m.entity, "").split()
        if len(m.words) == 1 and len(bearer) > 2 and m.text in bearer[1:-1]:
            return None  # "Ali" beside "Sayeed Ali Murad"
        if m.family is None and len(m.words) == 1 and self.doc.knowledge.is_given(m.text) and not self.doc.knowledge.is_surname(m.text):
            bearers = {x.entity for x in self.mentions if x.full and x.given == m.text}
            return next(iter(bearers)) if len(bearers) == 1 else None
        return m.entity

    def antecedent(self, sentence: Span, *, back: int = 2) -> int | None:
        """The one person of the sentences before, for a pronoun; None where there are two or none."""
        for earlier in self.sentences_before(sentence, back):
            ids = {m.entity for m in self.outer(earlier)}
            if len(ids) == 1 and _FOUND_KIN.search(self.doc.text, self.inside(earlier)[0].span.end, earlier.end):
                return None
            if len(ids) > 1 or somebodys(self.doc, earlier) or beside_the_subject(self.doc, self.inside(earlier), earlier):
                return None
            if ids:
                return next(iter(ids))
        return None

    def named_before(self, sentence: Span) -> bool:
        """Whether the sentences before name anybody."""
        return any(self.inside(s) for s in self.sentences_before(sentence, 2))

    def nameless(self, sentence: Span) -> int:
        """An id for the nameless person that a sentence is about."""
        found = -1_000_000 - sentence.start
        self._names[found] = "the person"
        return found

    def sentences_before(self, sentence: Span, back: int) -> Iterator[Span]:
        """Up to `back` sentences before, the nearest first; the paragraph before may be used."""
        all_sentences = self.doc.sentences
        at = bisect_right(all_sentences, sentence) - 1
        for k in range(at - 1, max(at - 1 - back, -1), -1):
            if self.doc.block_at(all_sentences[k].start).kind in TOLD:
                yield all_sentences[k]


class Owner(NamedTuple):
    """Who, and how the text ties an expression to them: "name", "pronoun" or "the"."""

    entity: int
    by: str


_TIGHT = regexp(
    r"(?:,? (?:Jr|Sr|III?)\.?)?(?:,|’s|'s)? ?\(?(?:(?:who|and) )?(?:(?:is|was|’s|'s|turned|turns|will be|has (?:just )?turned|at the time|then|now|currently|a|an|the|aged|age) ){0,3}(?:just |only |still |now |barely )?"
)
#: "Smith, 45", "Smith (45)".
_PLAIN = regexp(r"(?:, | \()\d")
_BETWEEN_NAME = regexp(r" (?:[\w’'-]+,? ){0,4}")
#: "An 18-year-old student from Cork, Ann Lee".
_FROM_THERE = regexp(r" (?:[a-z][\w’-]* ){1,3}(?:from|of|in|at) (?:the )?(?:[A-Z][\w’-]+ ?){1,3}, ")
_STOPS = words("and or by with for in on at of to from as who whom was is were has had that which said says will after before when while a an the his her their")


#: "Her foundation, born in 2013", "her sister, who is 31": of another person, or of a thing.
_HERS = regexp(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|whose) (?:[\w-]+ ){0,3}?(?P<noun>[a-z][\w-]+),? (?:\(?(?:who |which )?(?:is|was|has turned|turned)(?: now| only| just)? |\(?aged |\(|now )?(?:\(?(?:who |which )?(?:was |had been )?born (?:in |on )?)?$")


def of_another(head: str) -> bool:
    """Whether the words before an age or a birth end with somebody's relative or something that is hers: "her sister, who is"."""
    m = _HERS.search(head)
    if m is None or not re.search(r",|\(", head[m.end("noun") :]):
        return False
    return m["noun"] in KIN or "born" in head[m.end("noun") :]


def owner_of_age(people: People, x: TimeExpression) -> Owner | None:
    """The person an age is said of."""
    doc = people.doc
    sentence = doc.sentence_at(x.span.start)
    named = people.outer(sentence)
    old = x.span.of(doc.text).endswith(("old", "olds"))
    if old and not _of_person(people, x, named):
        return None
    before = [m for m in named if m.span.end <= x.span.start]
    after = [m for m in named if m.span.start >= x.span.end]
    if old and after:
        gap = doc.text[x.span.end : after[0].span.start]
        if _FROM_THERE.fullmatch(gap):
            return _named(people, after[0])
        if _BETWEEN_NAME.fullmatch(gap) and not (set(gap.lower().split()) & (_STOPS | _DOES)) and not (gap.endswith("ed ") and gap.count(" ") == 2):
            return _named(people, after[0])
    if before:
        gap = doc.text[before[-1].span.end : x.span.start]
        if _CALLED_TOO.fullmatch(doc.text, sentence.start, before[-1].span.start):
            return None
        if _TIGHT.fullmatch(gap) and not (before[-1].possessive and not gap.strip().startswith(("is", "was"))):
            return _named(people, before[-1])
        if _PLAIN.match(doc.text, x.span.start - 2) and "cue" not in x.parts:
            return None
        spoken = re.findall(r"\w+", gap.lower())
        kin = max((i for i, w in enumerate(spoken) if w in KIN or w == "whose"), default=-1)
        loose = kin < 0 or any(w in ("he", "she") for w in spoken[kin:])
        other = _TO_THE_OTHER.search(gap)
        if other and human(other[1]):
            return None
        if loose and len({m.entity for m in before}) == 1 and not (old and not re.search(r"\bas an? $", gap)):
            return _named(people, before[-1])
        return None
    if after and not old and (m := _ahead(people, x, sentence, after)):
        return _named(people, m)
    text = doc.text[sentence.start : sentence.end]
    if of_another(text[: x.span.start - sentence.start]):
        return None
    if not before and (not old or _HE_IS.match(text)) and (_PRONOUN.search(text) or _opens_with_role(text)):
        return _meant(people, sentence)
    return None


#: "Beat the champion, who is 32".
_TO_THE_OTHER = regexp(r"\b(?!is\b|was\b|as\b|be\b|been\b|became\b)[a-z]{2,} (?:the|an?) (?:[a-z-]+ ){0,2}?([a-z-]+),? \(?(?:who (?:is|was|will be|turn(?:s|ed)|has turned) |aged |now |then )?(?:just |only |now )?$")
#: "The 17-year-old told Ann Smith": no description of her.
_DOES = words("told met saw beat hit knew struck shot sued fought led made left gave sent took found said won lost asked")
#: "The man accused of killing Ann Smith was born", "Ann Smith was engaged to a man born": somebody else.
_OF_A_NAME = regexp(r"(?:The|An?) ([\w’'-]+)(?: [\w’'-]+)*? (?:of|who|accused|charged|convicted|suspected|with|by|for|to|that|whose)\b[^,;]*$")
_A_PERSON = regexp(r"(?:(?<!,)(?<!\bis)(?<!\bwas)(?<!\bas)(?<!\blike) |^)an? (?:[\w-]+ )*?([\w-]+),? (?:who (?:was|had been) )?born (?:in|on)? ?$")
_HE_IS = regexp(r"[\"“]?(?:He|She) (?:is|was|turned) ")


def subject_before(head: str) -> bool:
    """Whether the words of a sentence before a name have a person of their own for their subject."""
    m = _OF_A_NAME.match(head)
    if m and human(m[1]):
        return True
    m = re.match(r"The \d+-year-old (?:[\w’'-]+ )*?([\w’'-]+) $", head)
    return bool(m and (m[1] in _DOES or m[1].endswith("ed")))


def _of_person(people: People, x: TimeExpression, named: list[Mention]) -> bool:
    """Whether "54-year-old" describes a person: a name, a noun for people or no noun follows."""
    rest = people.doc.text[x.span.end : x.span.end + 60]
    if any(0 <= m.span.start - x.span.end <= 2 for m in named):
        return True
    m = re.match(r" ((?:[\w’'-]+ ?){1,4})", rest)
    if not m or rest[:1] in ",.;:)":
        return True
    following = m[1].split()
    if following[0].lower() in _STOPS or following[0].lower().endswith("ed"):
        return True
    head = [w for w in following if w.lower() not in _STOPS]
    cut = next((i for i, w in enumerate(following) if w.lower() in _STOPS), len(following))
    return bool(head) and any(human(w) or w[0].isupper() for w in following[:cut] or head[:1])


def _meant(people: People, sentence: Span) -> Owner | None:
    """Who a pronoun or "the actor" of a sentence without names is: the person before, or at least one and the same in the sentence."""
    if _OF_KIN.match(people.doc.text, sentence.start) and not _WHEN_BORN.search(people.doc.text, sentence.start, sentence.end):
        return None
    m = _SUBJECT.match(people.doc.text, sentence.start, sentence.end)
    known = r"(?:[Tt]he|an?|[Hh]is|[Hh]er|[Tt]heir)" if m and m[1] in KIN else "[Tt]he"
    same = regexp(rf"\b{known} (?:\w+ )?{re.escape(m[1])}\b") if m and m[1] else None
    if same and any(same.search(s.of(people.doc.text)) for s in people.sentences_before(sentence, 2)):
        return None  # "the skier" is somebody of her own, whoever was named since
    found = people.antecedent(sentence)
    if found is not None:
        return Owner(found, "pronoun")
    if people.named_before(sentence):
        return None
    return Owner(people.nameless(sentence), "the")


def _ahead(people: People, x: TimeExpression, sentence: Span, after: list[Mention]) -> Mention | None:
    """The name after an expression that belongs to it: "At 84, Smith ...", "When he died in 1984, Smith ..."."""
    head = people.doc.text[sentence.start : x.span.start]
    lead = people.doc.text[x.span.end : after[0].span.start]
    if _opens_with_role(head) and not _PRONOUN.match(head):
        return None  # "The nun, who is 90, taught Maria Lopez"
    if len({m.entity for m in after}) > 1 or after[0].possessive or set(lead.lower().split()) & KIN:
        return None
    if _PRONOUN.search(lead) or (_PRONOUN.search(head) and not (_AHEAD.match(head) and "," in lead)):
        return None
    return after[0]


def _named(people: People, m: Mention) -> Owner | None:
    entity = people.one(m)
    return Owner(entity, "name") if entity is not None else None


def _opens_with_role(text: str) -> bool:
    m = _SUBJECT.match(text)
    return bool(m and (m[1] is None or human(m[1])))


#: A name before the bracket of a life.
_LAST_NAME = regexp(r"[A-Z][\w’'-]+ \($")


def owner_of_life(people: People, x: TimeExpression) -> Owner | None:
    """The person whose birth or death a date is."""
    doc = people.doc
    sentence = doc.sentence_at(x.span.start)
    named = people.inside(sentence)
    before = [m for m in named if m.span.end <= x.span.start]
    after = [m for m in named if m.span.start >= x.span.end]
    head = doc.text[sentence.start : x.span.start]
    if of_another(head) or (x.kind == "range" and _LAST_NAME.search(head) and not (before and doc.text[before[-1].span.end : x.span.start].strip() in ("(", "(b.", "(born"))):
        return None
    born = [m.start() for m in re.finditer(r"\bborn\b", head)]
    if born:  # "born the day the Berlin Wall fell in 1989"
        before = [m for m in before if m.span.end <= sentence.start + born[-1]]
    if before:
        gap = doc.text[before[-1].span.end : x.span.start]
        other = _A_PERSON.search(gap)
        if subject_before(doc.text[sentence.start : before[0].span.start]) or (other and human(other[1])):
            return None
        said = re.split(r"\b(?:he|she) (?:was|had been) born\b", gap, flags=re.IGNORECASE)
        kin = (set(re.findall(r"\w+", gap.lower())) & (KIN | {"whose"})) - {"child"} if len(said) < 2 else set()
        if len({m.entity for m in before}) > 1 and not re.fullmatch(r",? ?\(?(?:who was )?(?:was )?(?:born|b\.)?,? ?(?:(?:in|on) )?", gap):
            return None
        return None if kin else _named(people, before[-1])
    if after and (m := _ahead(people, x, sentence, after)):
        return _named(people, m)
    if not before and (_PRONOUN.search(doc.text[sentence.start : sentence.end]) or _opens_with_role(doc.text[sentence.start : sentence.end])):
        return _meant(people, sentence)
    return None
