"""The people that an article names, as the rules about ages need them: who bears which name, and where one name may be two people's."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newslint.checks.dates._calendar import words
from newslint.layers.names.lexicon import HONORIFICS, OFFICES, OPENERS, QUALIFIERS
from newslint.layers.names.model import Mention
from newslint.layers.names.people import human, sex_of_title
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Before a name these make a place or a club of it.
_WHERE = words("in at near from to across into outside around on")
_UNREAD_NAME = regexp(r"\b([A-Z][a-z’'-]+) $")
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Today Yesterday Tomorrow".split())
_RANKS = HONORIFICS | OFFICES | QUALIFIERS | OPENERS
_OPENER = regexp(r"([A-Z][a-z][\w’'-]+)(?:, (?:who|an?|the|then|now|\d\d)\b| (?:was born|died|was \d\d|turned|retired)\b)")

_STORMS = frozenset(("Storm", "Hurricane", "Typhoon", "Cyclone"))
_COMPASS = frozenset("North South East West Central Northern Southern Eastern Western".split())
#: "Born Ruth Klein in Racine", "née Klein".
_MAIDEN = regexp(r"\b[Bb]orn $|\bn[ée]e $")
_AGED = regexp(r" \((?:born|b\.) |,? (?:who )?was born\b|, born (?:in|on|at|to)\b|, \d\d[,.;]|, aged \d| \(\d\d\)")
_BORN_FIRST = regexp(r"(?:^|[.\n] ?)Born [^.;\n]{3,70}, $")
_WHO = regexp(r", who\b(?! are\b|[’'])|,? (?:who )?was born\b|, born (?:in|on|at|to)\b")
_ARTICLE = regexp(r"\b([Tt]he|[Aa]n?) (?:([a-z][\w-]*) )?$")

#: "Took the oath in her".
_OWN = regexp(r" (?:[a-z]+ed|took|won|left|gave|made|went|came|has|had|was|is|became|began|told|spent|lost) (?:(?!(?:and|but|that)\b)[a-z’-]+ |[A-Z]\w+ ){0,6}?(?:his|her) ")
_DOES = regexp(r"(?:, who|, \d\d[,.]| (?:was born|was \d\d|moved|married|said|told|died|turned|joined|retired|began|wrote)\b|, born\b)")
#: Before a name that somebody else bears too.
_ANOTHER = regexp(r"\b(?:[Tt]he (?:last|previous|first|second|third|fourth|earlier|original|other|elder|older|younger|former)|[Aa]nother|[Aa]n (?:earlier|older)|[Aa] (?:second|third|different|previous)) (?:[A-Z][a-z]+ )?$")


class Named:
    """The people of an article and where they are named; made once for a run of a rule."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._names = {e.id: e.name for e in doc.names.entities}
        people = [m for m in doc.names.mentions if self._person(m)]
        bearers: dict[str, set[int]] = {}
        for m in people:
            if len(m.words) > 1:
                bearers.setdefault(m.words[-1].of(doc.text), set()).add(m.entity)
        surnames = [m._replace(entity=next(iter(bearers[m.text]))) for m in doc.names.mentions if m not in people and len(bearers.get(m.text, ())) == 1 and self._a_surname(m)]
        found = [self._read(m) for m in sorted([*people, *surnames], key=lambda m: m.span)]
        hills = {m.words[-1].of(doc.text): m.entity for m in found if m.kind == "place"}
        found = [self._another(self._without_noun(m)) for m in found]
        found = [m._replace(entity=hills[m.text]) if m.kind == "unknown" and m.text in hills else m for m in found]
        self.mentions = sorted([*found, *self._openers()], key=lambda m: m.span)
        self._starts = [m.span.start for m in self.mentions]
        families: dict[str, set[int]] = {}
        for m in self.mentions:
            if m.full and m.family:
                families.setdefault(m.family.lower(), set()).add(m.entity)
        self.shared = {f for f, ids in families.items() if len(ids) > 1}
        self._sexes: dict[int, str] = {}
        self._titled: dict[int, set[str]] = {}
        for m in self.mentions:
            if title := sex_of_title(m.title):
                self._titled.setdefault(m.entity, set()).add(title)
            said = title or (doc.knowledge.sex_of(m.given.split()[0]) if m.given and m.full else "")
            if said and (title or m.entity not in self._sexes):
                self._sexes[m.entity] = said

    def _person(self, m: Mention) -> bool:
        entity = self.doc.names.entities[m.entity] if m.entity >= 0 else None
        if entity is None or m.text.lower() in OPENERS or ("age" not in m.evidence and m.before in _WHERE and not self._known(m)):
            return False
        if m.words[0].of(self.doc.text) in _STORMS | _COMPASS | {"The"} or _MAIDEN.search(self.doc.text, max(m.span.start - 8, 0), m.span.start) or any(x.span.contains(m.span) for x in self.doc.dates_in(Span(max(m.span.start - 40, 0), m.span.end))) or ("age" not in m.evidence and self._a_thing(m)):
            return False
        if entity.kind in ("place", "organisation"):  # "Ian Hill", "Tom Banks"
            return self._hill(m, entity.kind)
        if entity.kind == "unknown" and (_AGED if len(m.words) > 1 else _WHO).match(self.doc.text, m.span.end):
            return len(m.words) > 1 or m.opens_sentence
        if entity.kind == "unknown" and m.opens_sentence and self._acts(m):
            return True
        if entity.kind == "unknown" and len(m.words) > 1 and (_BORN_FIRST.search(self.doc.text, max(m.span.start - 80, 0), m.span.start) or (m.opens_sentence and human(m.words[0].of(self.doc.text)))):
            return True
        return entity.kind == "person" or "age" in m.evidence or (len(m.words) == 1 and (m.opens_sentence or m.title is not None) and self.doc.knowledge.is_surname(m.text))

    def _acts(self, m: Mention) -> bool:
        """Whether a name of which only the surname is known does what a person does: "Sunniva Halvorsen took the oath in her silver"."""
        known = len(m.words) == 2 and self.doc.knowledge.is_surname(m.words[1].of(self.doc.text)) and not self.doc.knowledge.places(m.text)
        return known and self.doc.block_at(m.span.start).kind == "paragraph" and _OWN.match(self.doc.text, m.span.end) is not None

    def _a_surname(self, m: Mention) -> bool:
        """Whether a bare name that is of a place too is somebody's: "Prado was born in Cadiz"."""
        return m.title is None and m.before not in _WHERE and (m.opens_sentence or m.after == "#age" or self.doc.text[: m.span.start].endswith(", ")) and _DOES.match(self.doc.text, m.span.end) is not None

    def _known(self, m: Mention) -> bool:
        """Whether "to Sarr" is to somebody: the article names him in full, or says who he is."""
        entity = self.doc.names.entities[m.entity]
        return entity.kind == "person" and (any(x.full for x in entity.mentions if x.before not in _WHERE) or (m.full and _WHO.match(self.doc.text, m.span.end) is not None))

    def _a_thing(self, m: Mention) -> bool:
        """Whether an article before a name tells that it is no person's: "a single Tiger Moth", "the Volta"."""
        before = _ARTICLE.search(self.doc.text, max((m.title_span or m.span).start - 30, 0), (m.title_span or m.span).start)
        given = self.doc.knowledge.is_given(m.words[0].of(self.doc.text))
        return bool(before and not m.title and not (before[2] and human(before[2])) and not (before[1].lower() == "the" and before[2] and given))

    def _without_noun(self, m: Mention) -> Mention:
        """ "Bassist Clive Redfearn" as the Clive Redfearn whom the article names elsewhere."""
        if m.kind != "unknown" or len(m.words) < 3 or not human(m.words[0].of(self.doc.text)):
            return m
        span = Span(m.words[1].start, m.span.end)
        text = span.of(self.doc.text)
        same = [i for i, n in self._names.items() if n in (text, m.words[-1].of(self.doc.text))]
        if len(same) != 1:
            self._names[m.entity] = text
        return m._replace(span=span, text=text, words=m.words[1:], entity=same[0] if len(same) == 1 else m.entity)

    def _another(self, m: Mention) -> Mention:
        """ "The last Leo", who is not the Leo of whom the article speaks."""
        start = (m.title_span or m.span).start
        if not _ANOTHER.search(self.doc.text, max(start - 30, 0), start):
            return m
        entity = -3_000_000 - m.span.start
        self._names[entity] = m.text
        return m._replace(entity=entity)

    def _read(self, m: Mention) -> Mention:
        """A mention as it is, or as somebody else's where a given name before it was not read: "Don" of "Don Hutto, 50", "Ali Senator Hutto"."""
        if len(m.words) > 1 or m.after != "#age":
            return m
        end = m.title_span.start if m.title_span else m.span.start
        before = _UNREAD_NAME.search(self.doc.text, max(end - 40, 0), end)
        if m.title_span and self.doc.knowledge.is_given(m.title_span.of(self.doc.text)):
            before = re.compile(r"([\w’'-]+) ?$").search(self.doc.text, m.title_span.start, m.span.start)
        elif before and (before[1].lower() in _RANKS or before[1] in _DAYS or human(before[1])):
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
            if m and m[1].lower() not in OPENERS and not human(m[1]) and self.doc.names.mention_at(Span(*m.span(1))) is None and (self.doc.knowledge.is_surname(m[1]) or self.doc.knowledge.is_given(m[1])):
                span = Span(*m.span(1))
                bearers = [i for i, n in self._names.items() if n == m[1]] or [i for i, n in self._names.items() if n.endswith(f" {m[1]}")]
                known = bearers[0] if len(bearers) == 1 or (bearers and self._names[bearers[0]] == m[1]) else -len(self._names) - 1
                self._names.setdefault(known, m[1])
                yield Mention(span, m[1], "person", (span,), family=m[1], entity=known)

    def name(self, entity: int) -> str:
        """The name of a person as the article first gives it; nothing for one without a name."""
        return self._names.get(entity, "")

    def sex(self, entity: int) -> str:
        """ "f" or "m" by title or given name, or nothing."""
        return self._sexes.get(entity, "")

    def several(self, entity: int) -> bool:
        """Whether the article says that two or more are called so: "two men named Alan Tuck", "both Alan Tucks"."""
        name = re.escape(self._names[entity])
        called = rf"\b(?:two|three|four|both|another|second|other) (?:(?:[\w-]+ ){{0,3}}(?:named|called|by the name of) {name}\b|{name}s\b)"
        return re.search(called, self.doc.text, re.IGNORECASE) is not None

    def inside(self, span: Span) -> list[Mention]:
        """The people named in a span."""
        return self.mentions[bisect_right(self._starts, span.start - 1) : bisect_right(self._starts, span.end - 1)]

    def one(self, m: Mention) -> int | None:
        """The entity of a mention, unless it may be one of several: a bare given name, a surname that two people bear."""
        if m.full:
            return m.entity
        family = (m.family or m.text).lower()
        said = sex_of_title(m.title)
        if family in self.shared or len(self._titled.get(m.entity, ())) > 1 or (said and self._sexes.get(m.entity, said) != said):
            return None  # "Mr Dragan" beside "Ms Elena Dragan"
        bearer = self._names.get(m.entity, "").split()
        if len(m.words) == 1 and len(bearer) > 2 and m.text in bearer[1:-1]:
            return None  # "Ali" beside "Sayeed Ali Murad"
        if m.family is None and len(m.words) == 1 and self.doc.knowledge.is_given(m.text) and not self.doc.knowledge.is_surname(m.text):
            bearers = {x.entity for x in self.mentions if x.full and x.given == m.text}
            return next(iter(bearers)) if len(bearers) == 1 else None if bearers else m.entity
        return m.entity
