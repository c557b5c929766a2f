"""The people of an article, named or not, and what each phrase for one of them says of him."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from newslint.checks.names._offices import party
from newslint.checks.names._phrases import Phrase, Reader, Told, a_human
from newslint.checks.names._roles import Role, apart, plain, related, roles_at
from newslint.document import Document
from newslint.layers.names import Entity
from newslint.layers.names.lexicon import HONORIFICS, KIN, OFFICES, QUALIFIERS
from newslint.layers.names.people import HUMAN, sex_of_noun, sex_of_title
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.source import Span


class Claim(NamedTuple):
    """What a phrase says of a person. `how` the phrase is tied to him: "title", "beside", "is", "as", "intro", "own", "deed"."""

    role: Role
    span: Span
    how: str
    sentence: int
    det: str = ""
    full: bool = False  #: beside a name of two words


@dataclass
class Person:
    id: int
    name: str = ""
    sex: str = ""
    claims: list[Claim] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    seen: list[tuple[int, int]] = field(default_factory=list)  #: sentence and offset of each mention
    owned: bool = False  #: "his lawyer"
    entity: int = -1


class Meant(NamedTuple):
    """A phrase that takes somebody up without a name, and nobody of whom it was said before: "the pharmacist"."""

    phrase: Phrase
    sentence: int
    same: frozenset[int]  #: people of whom its noun has been said


_OF = r"(?: (?:of|for|to|at|in|from|with|on|over) [^,.;:—()“”\"]{1,70})?"
_BEFORE = regexp(_OF + r",? (?:the )?")
_APPOSED = regexp(
    r"(?: [A-Z]{2,3}| \([^)]{1,30}\))?(?:,? (?:aged )?\d{1,3})?(?:,|,? \(|,? [–—-])? ?(?:(?:now|also|himself|herself|still|currently|who(?: is| was| has been| had been| remains| became| has served as| has worked as)(?: also| now| still| only)?) )?"
)
_IS = regexp(r"(?:, [^,]{1,40},)? (?:is|was|remains|remained|has been|had been|became|will be|[’']s)(?: also| now| still| only| just| already)? ")
_MAKES = regexp(r"\b(?:makes|made|making|make) $")
_YEARS_AS = regexp(r"(?:[’']s|\b(?:his|her)) (?:[\w-]+ ){0,4}(?:years?|months|time|terms?|tenure|stint|spell|days|role|job|work|reign|post|position|capacity) as $")
_WORKS_AS = regexp(r"\b(?:stay(?:s|ed|ing)?|continu(?:e|es|ed|ing)|remain(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|works?|working|practises|practices|doing|goes|sits|sat|serves|acts|position|role|job|post)(?: on)? as $")
_AS = regexp(r"(?:^|[.“\" ])As $")
_SAYS = regexp(r" (?:said|says|added|adds|told|wrote|argued|warned|insisted|explained|testified|recalled|admitted|asked|replied|answered)\b")
_TAIL = regexp(r"[,.;:)–—]|$|[’']|[ ](?:of|for|at|in|from|with|who|whose|whom|since|on|to|and|that|by|until|under|over|before|after|as|when|between|here|there|[a-z]+ing|[a-z]+ed|but|is|was)\b| [–—-] |[”\"]")
#: "Smith, the mayor, Jones, and": the mayor is Jones.
_ANOTHER = regexp(r"[^,.;]{0,50}, (?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+(?:,| and\b)")
_LIST = regexp(r",?(?: [–-])? (?:and|or)\b|(?:, [\w -]{2,30}){1,4},?(?: -)? (?:and|or) ")
_SIDE = regexp(r"(?: [KQ]C)?,? (for the (?:Crown|prosecution|defen[cs]e|defendants?|accused)|prosecuting|defending)\b")
_INITIAL = regexp(r"(?:,? \(?|, )([DR])(?:-[A-Z][\w. ]*|\))")
_IN_BRACKETS = regexp(r" \(([A-Z][\w. ]{1,20})\)")
_WITH = regexp(r"(?:,| \()? ?(?:of|with|from|for|at) (?:the )?([A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*){0,4})")
_MADE_BY = regexp(r"(?:,|\b) ?(?:who )?(?:in|on|aboard|driving|riding|drives|rides|drove|rode) (?:a|an|the) (\w+(?: Bull| Martin)?)\b")
_HIS = regexp(r"\b([Hh]is|[Hh]er) (?:(?:own|new|old|works|factory|second|third|fourth|first|\w+th|world|state|one) )*([\w-]+(?: [\w-]+){0,2})")
_TERM = regexp(r"\b(?:([Hh]is|[Hh]er) )?(?:\w+ )?(?:terms?|seat|years|session) in the ((?:state |upper |lower )?(?:House|Senate|Assembly|Commons|Lords))\b")
_REPRESENTS = regexp(r"(?:,? who)? (?:has |had )?represent(?:s|ed|ing) (?:the )?([A-Z][\w’'-]+(?: (?:and |upon |on |of )?[A-Z][\w’'-]+){0,3})")
_SEATED = regexp(r" (?:for|from|of) (?:the )?([A-Z][\w’'-]+(?: (?:and |upon |on |of )?[A-Z][\w’'-]+){0,3})")
#: "Ireland’s Aoife Quirke"
_NATIONS = regexp(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?)[’']s $")
_EMPLOYED = regexp(r" (?:at|of|from|with|for) (?:the )?((?:[A-Z][\w’'-]+ ){0,2}University(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?)")
_STATE_FIRST = regexp(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:[Gg]ov|[Ss]en)")
_OF_PARTY = regexp(r",? (?:of|from|who (?:sits|stands|stood|speaks|leads|represents|ran)(?: for)?) (?:the )?((?:[A-Z][\w’'-]* ){0,3}Party|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})\b")
_GAINS = regexp(r"\b(?:sworn in|elected|appointed|named|installed|confirmed|inaugurated|bec(?:ame|omes?))(?: (?:on|last|this) \w+)?(?: as)?(?: an?| the)?(?: [A-Z][\w ]*[’']s(?: (?:youngest|first|new|next|oldest))?)? $")
_DEEDS = {"defends": Role("side", "defence"), "prosecutes": Role("side", "prosecution"), "keeps goal": Role("position", "goalkeeper"), "kept goal": Role("position", "goalkeeper"), "saddled": Role("racing", "trainer"), "rode": Role("racing", "jockey"), "prosecuting": Role("side", "prosecution"), "defending": Role("side", "defence")}
_DEED = regexp(r",? (?:who )?(saddled|rode|defends|prosecutes|keeps goal|kept goal)\b(?! (?:a |his |her |the )?(?:bikes?|bicycles?|motor\w*|buses|trains?|bus|train|tram|behind|in|out|waves?|on|into|off|along|home))")
_RIDDEN = regexp(r"\bridden by $")
_TRAINED = regexp(r"\b(?:trained|saddled) by $")
#: "Mr X", "Mrs Justice X"
_STYLE = regexp(r"\b(Mr|Mrs|Ms|Miss|Sir|Dame)\.? (?:Justice |Speaker |President |Chairman |Commissioner )?$")
_BODY = frozenset(["paragraph", "item", "quote"])
#: Scales of whom a story may speak unannounced: "the judge", "the trainer".
PLACES = frozenset("office campus committee company side crew court racing position union floor diplomat serves chamber tenancy news contest".split())
#: Nouns by which anybody may be called.
GENERAL = frozenset("man woman person boy girl teenager victim pensioner youth player star veteran patient suspect defendant accused one winner champion resident native figure".split())
_NOBODY = frozenset(["it", "there"])


class Cast:
    """Reads an article once, as a reader does."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.reader = Reader(doc)
        self.people: dict[int, Person] = {}
        self.meant: list[Meant] = []
        self.phrases: list[tuple[int, Phrase]] = []  #: all nouns of the article, with their sentences
        self.linked: set[Span] = set()
        self._groups = _groups(doc, self.reader)
        self._next = 1_000_000
        order = sorted(range(len(doc.sentences)), key=lambda n: (doc.block_at(doc.sentences[n].start).kind not in _BODY, n))
        for number in order:
            self._walk(number, doc.sentences[number])
        self._take()

    def body(self, number: int) -> bool:
        return self.doc.block_at(self.doc.sentences[number].start).kind in _BODY

    # Reading -----------------------------------------------------------------------------------------------------------

    def _person(self, p: Phrase) -> Person | None:
        assert p.mention is not None
        who = self._groups.get(p.mention.entity)
        if who is None:
            return None
        if who not in self.people:
            e = self.doc.names.entities[who]
            names = [self.reader.name_inside(m).of(self.doc.text) for m in e.mentions]
            name = max(names, key=lambda n: len(n.split()))
            sex = self.doc.knowledge.sex_of(name.split()[0]) if " " in name else ""
            self.people[who] = Person(who, name, sex or "", entity=who)
        return self.people[who]

    def _new(self, number: int, p: Phrase, how: str) -> Person:
        self._next += 1
        person = Person(self._next, "", sex_of_noun(p.head), owned=how == "own")
        self.people[person.id] = person
        self._tell(person, number, p, how)
        person.seen.append((number, p.start))
        return person

    def _tell(self, person: Person, number: int, p: Phrase, how: str, full: bool = False) -> None:
        self.linked.add(p.span)
        if p.head:
            person.nouns.add(p.head)
            person.sex = person.sex or sex_of_noun(p.head)
        if not p.undone and how != "then":
            lesser = _lesser(self.doc, p)
            past = how == "as then"
            person.claims += [Claim(t.role, t.span, how, number, p.det, full) for t in p.told if not ((lesser or past) and t.role.scale in ("office", "serves"))]

    def _walk(self, number: int, sentence: Span) -> None:
        text = self.doc.text
        found = [p for p in self.reader.of(sentence) if p.sort != "name" or self._person(p) is not None]
        items = [p for p in found if p.sort != "noun" or p.told or a_human(p.head) or p.head.endswith("old")]
        self.phrases += [(number, p) for p in items if p.sort == "noun"]
        who: list[Person | None] = [self._person(p) if p.sort == "name" else None for p in items]
        telegram = not self.body(number)
        for k, p in enumerate(items):
            if p.sort == "name":
                person = who[k]
                assert person is not None and p.mention is not None
                if not person.seen and p.start == sentence.start and not telegram:
                    self._name_late(person)
                person.seen.append((number, p.start))
                title = p.mention.title or ""
                before = text[max(p.start - 12, sentence.start) : p.start]
                if sex := sex_of_title(title) or sex_of_title(re.sub(r"\W+$", "", before.strip().rpartition(" ")[2])):
                    person.sex = sex
                if styled := _STYLE.search(text, max(p.start - 24, sentence.start), p.start):
                    person.claims.append(Claim(Role("sex", "Mr" if sex_of_title(styled[1]) == "m" else "Ms"), Span(styled.start(1), styled.end(1)), "title", number))
                self._beside_name(person, number, p, sentence)
                continue
            if p.sort == "pronoun":
                who[k] = self._pronoun(number, p, items[:k], who[:k])
                if who[k] is not None:
                    who[k].seen.append((number, p.start))  # type: ignore[union-attr]
                    if not who[k].sex:  # type: ignore[union-attr]
                        who[k].sex = p.sex  # type: ignore[union-attr]
                continue
            target = self._linked(k, items, who, sentence)
            if target is not None:
                person, how, name = target
                self._tell(person, number, p, how, name is not None and len(name.mention.words) > 1)  # type: ignore[union-attr]
                who[k] = person
                if not p.undone and (place := _EMPLOYED.match(text, p.span.end)) is not None and p.head not in ("captain", "chief"):
                    person.claims.append(Claim(Role("of", place[1]), Span(*place.span(1)), how, number))
                if how in ("beside", "title", "is") and not p.undone and (seat := self._seat(p)) is not None:
                    person.claims.append(Claim(Role("seat", seat.of(text)), Span(p.span.start, max(seat.end, self._stop(p))), how, number))
                continue
            who[k] = self._noun(number, p, telegram, items, k, who)
        self._clauses(number, sentence, items, who)

    def _name_late(self, person: Person) -> None:
        """A name at the start of a sentence is the only one's who has been spoken of: "A builder must pay. Kevin Lampitt had"."""
        told = [w for w in self.people.values() if w is not person and w.seen]
        if len(told) == 1 and not told[0].name and not told[0].owned and not (told[0].sex and person.sex and told[0].sex != person.sex):
            first = self.people.pop(told[0].id)
            person.claims += first.claims
            person.nouns |= first.nouns
            person.seen += first.seen
            person.sex = person.sex or first.sex

    # What ties a phrase to a person ------------------------------------------------------------------------------------

    def _linked(self, k: int, items: list[Phrase], who: list[Person | None], sentence: Span) -> tuple[Person, str, Phrase | None] | None:
        text, p = self.doc.text, items[k]
        prev, nxt = (items[k - 1] if k else None), (items[k + 1] if k + 1 < len(items) else None)
        before = text[sentence.start : p.start]
        # "Sgt. Dale Wickersham", "Lib Dem Huw Penrose", "the oboist Teodor Wlazło"
        at = k
        while nxt is not None and nxt.sort == "noun" and re.fullmatch(r"[.,]? ", text[items[at].span.end : nxt.start]) and not nxt.plural and text[items[at].span.end] != ",":
            at += 1
            nxt = items[at + 1] if at + 1 < len(items) else None
        if nxt is not None and nxt.sort == "name" and re.fullmatch(r"\.? ", text[items[at].span.end : nxt.start]) and not p.plural:
            if p.det in ("", "the", "a", "’s", "its", "one of", "that", "this") or p.det in ("his", "her", "their"):
                then = re.match(r",? (?:then|at the time)\b", text[nxt.span.end : nxt.span.end + 14]) or (re.search(r"\b[Aa]s $", before) and re.match(r",? (?:he|she)\b", text[nxt.span.end : nxt.span.end + 6]))
                supposed = p.det == "a" and p.head and text[p.span.end - len(p.head)].isupper()
                return self._of(nxt), "then" if then or supposed else "title", nxt
        if p.plural and p.det not in ("’s", "whose"):
            return None
        if nxt is not None and nxt.sort == "name" and at == k and p.det in ("the", "’s", "his", "her", "its") and re.fullmatch(_OF + r" (?:is|was)(?: now)? ", text[p.span.end : nxt.start]):
            return self._of(nxt), "is", nxt
        # "Wickersham, one of two lieutenants", "Landa is the second goalkeeper"
        i = k - 1
        while i >= 0 and items[i].sort == "noun" and who[i] is not None and re.fullmatch(_BETWEEN, text[items[i].span.end : p.start] if i == k - 1 else ""):
            i -= 1
        for i in dict.fromkeys((k - 1, i)):
            if i < 0 or (person := who[i]) is None:
                continue
            prev = items[i]
            gap = text[prev.span.end : p.start]
            if prev.sort == "noun" and not (prev.span in self.linked):
                continue
            if p.det == "’s" and p.plural and any(t.role.scale == "party" for t in p.told) and prev.sort == "name" and re.match(r"[’']s ", text[prev.span.end : prev.span.end + 3]):
                return person, "own", prev
            if p.det in ("his", "her", "their") and p.head in KIN:
                continue
            if p.det == "whose" and any(t.role.scale == "party" for t in p.told) and prev.sort == "name" and gap == ", ":
                return person, "own", prev
            if prev.sort == "noun" and (prev.det == "a" and p.det == "a" or prev.plural or _LIST.match(text, p.span.end)):
                continue
            opened = gap[:1] in (",", "(") or gap[:2] in (" (", " –", " —", " -")
            if opened and prev.sort != "pronoun" and _APPOSED.fullmatch(gap) and (p.det in ("a", "the", "one of", "its", "their", "his", "her", "’s") or "who" in gap or (_zero(p) and prev.sort == "name")) and not p.plural and self._closes(p, prev):
                if not (p.det == "the" and p.picked and "other" in p.span.of(text)):
                    return person, "was" if "was" in gap or "had been" in gap else "beside", prev if prev.sort == "name" else None
            if _IS.fullmatch(gap) and prev.sort in ("name", "pronoun") and not p.plural and (p.det != "" or p.told):
                return person, "was" if "was" in gap or "had been" in gap else "is", prev if prev.sort == "name" else None
            if prev.sort == "name" and gap == " " and _MAKES.search(text, sentence.start, prev.start):
                return person, "is", prev
        # "the health minister of the province, Lucía Barrientos,"
        at = k
        nxt = items[k + 1] if k + 1 < len(items) else None
        if nxt is not None and nxt.sort == "noun" and nxt.start > p.span.end and re.fullmatch(_OF + r", ", text[p.span.end : nxt.start]) and k + 2 < len(items) and items[k + 2].sort == "name" and re.fullmatch(r"\.? ", text[nxt.span.end : items[k + 2].start]):
            at, nxt = k + 1, items[k + 2]
        gap_end = items[k + 1].start if at > k else nxt.start if nxt is not None else 0
        if nxt is not None and nxt.sort == "name" and not p.plural and p.det in ("the", "’s", "its", "his", "her", "their", "", "a"):
            gap = re.sub(r"(?:the )?(?:(?:Rt|Right|Very|Most|Ven|Hon|Rev|Reverend|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Prof|Professor)\.? )+$", "", text[p.span.end : gap_end])
            if re.fullmatch(_OF + r", ", gap) and not (_SAYS.match(text, nxt.span.end) and _VERB.search(before)):
                return self._of(nxt), "as then" if re.search(r"\b[Aa]s $", before) else "beside", nxt
        # "was sworn in on Wednesday as New Zealand’s prime minister"
        if _GAINS.search(text, sentence.start, p.span.start) and (named := [i for i in range(k) if items[i].sort == "name"]) and len(named) == 1 and not p.picked:
            return self._of(items[named[0]]), "gained", items[named[0]]
        # "his six years as archdeacon", "stays on as finance chief"
        if re.search(r"\b[Aa]s (?:an? |the |its |their )?$", text[sentence.start : p.start] + ("" if p.start == p.span.start else "")):
            if (nearest := next((i for i in range(k - 1, -1, -1) if items[i].sort in ("name", "pronoun")), None)) is not None and (person := who[nearest]) is not None:
                if _YEARS_AS.search(before) and items[nearest].sort == "name" and re.match(r"[’']s", text[items[nearest].span.end : items[nearest].span.end + 2]):
                    return person, "as", None
                if _WORKS_AS.search(before):
                    return person, "as", None
            if _AS.search(before) and (follows := next((i for i in range(k + 1, len(items)) if items[i].sort == "name" and _opens(text, items[i])), None)) is not None:
                between = [i for i in range(k + 1, follows) if items[i].sort == "name"]
                if not between:
                    return self._of(items[follows]), "then" if p.det == "a" else "as then", items[follows]
        return None

    def _stop(self, p: Phrase) -> int:
        """Where a phrase ends with the full stop of its short form."""
        return max([p.span.end, *(t.span.end for t in p.told)])

    def _seat(self, p: Phrase) -> Span | None:
        """The place that elects whoever a phrase speaks of: "the MP for Weldon", "Texas Gov."."""
        if p.head in ("mp", "td", "msp", "mep", "member", "backbencher"):
            found = _SEATED.match(self.doc.text, p.span.end)
            return Span(*found.span(1)) if found else None
        if p.head not in ("governor", "gov", "senator", "sen"):
            return None
        found = _SEATED.match(self.doc.text, p.span.end) or _STATE_FIRST.match(self.doc.text, p.span.start)
        if found is None or not any(r.code.startswith("US-") for r in self.doc.knowledge.places(found[1])):
            return None
        return Span(*found.span(1))

    def _of(self, p: Phrase) -> Person:
        person = self._person(p)
        assert person is not None
        return person

    def _closes(self, p: Phrase, prev: Phrase) -> bool:
        """Whether what follows an apposition is its own: not "Smith, the mayor said"."""
        if _ANOTHER.match(self.doc.text, p.span.end):
            return False
        if p.det == "the" and re.match(r"[’']", self.doc.text[p.span.end : p.span.end + 1]):
            return False
        return _TAIL.match(self.doc.text, p.span.end) is not None

    def _pronoun(self, number: int, p: Phrase, items: list[Phrase], who: list[Person | None]) -> Person | None:
        """The one whom "he" or "she" means: the only one of the sentence, or of the sentences before, of the sex."""
        here = {w.id: w for w in who if w is not None and w.sex in ("", p.sex)}
        if here:
            return next(iter(here.values())) if len(here) == 1 else None
        for k in range(number - 1, max(number - 4, -1), -1):
            near = [w for w in self.people.values() if any(s == k for s, _ in w.seen) and w.sex in ("", p.sex)]
            if near:
                sure = [w for w in near if w.sex == p.sex] or near
                return sure[0] if len(sure) == 1 else None
        return None

    # Nouns by themselves -----------------------------------------------------------------------------------------------

    def _noun(self, number: int, p: Phrase, telegram: bool, items: list[Phrase], k: int, who: list[Person | None]) -> Person | None:
        if p.plural or p.det == "many":
            return None
        if p.det == "a" or (p.det == "" and not telegram) or p.det == "one of":
            return self._new(number, p, "intro")
        if p.det in ("his", "her", "their", "its", "my", "our", "your", "whose") or (p.det == "’s" and not any(t.role.scale == "serves" for t in p.told)):
            return self._new(number, p, "own")
        same = [w for w in self.people.values() if w.seen and p.head and p.head in w.nouns]
        special = [t for t in p.told]
        if not special:
            if len(same) == 1:
                same[0].seen.append((number, p.start))
                return same[0]
            if p.head in GENERAL or p.head.endswith("old"):
                recent = self._recent(number, sex_of_noun(p.head))
                if recent is not None:
                    recent.seen.append((number, p.start))
                return recent
            return self._new(number, p, "intro") if not same else None
        if (seat := self._seat(p)) is not None:
            p = p._replace(told=(*p.told, Told(Role("seat", seat.of(self.doc.text)), seat)))
        if not p.picked or telegram:
            self.meant.append(Meant(p, number, frozenset(w.id for w in same)))
        fits = [w for w in self.people.values() if w.seen and any(c.role.scale == t.role.scale and related(c.role, t.role) and not w.owned for c in w.claims for t in special)]
        if len(fits) == 1:
            fits[0].seen.append((number, p.start))
            return fits[0]
        return None

    def _recent(self, number: int, sex: str) -> Person | None:
        for k in range(number - 1, max(number - 4, -1), -1):
            near = [w for w in self.people.values() if any(s == k for s, _ in w.seen) and w.sex in ("", sex or w.sex)]
            if near:
                return near[0] if len(near) == 1 else None
        return None

    def _take(self) -> None:
        """A phrase that is the first to say such a thing, while nobody but one has been spoken of, says it of that one."""
        for meant in self.meant:
            p, number = meant.phrase, meant.sentence
            if p.undone or not self.body(number):
                continue
            before = [w for w in self.people.values() if any(s < number or (s == number and at < p.start) for s, at in w.seen)]
            if len(before) != 1 or before[0].owned:
                continue
            if any(apart(c.role, t.role) for c in before[0].claims for t in p.told if c.span.start < p.start):
                continue
            for t in p.told:
                if (t.role.scale not in PLACES or t.role.scale in ("position", "crew")) and not any(c.role.scale == t.role.scale and (w is not before[0] or c.span.start < p.start) for w in self.people.values() for c in w.claims if c.span != t.span):
                    before[0].claims.append(Claim(t.role, t.span, "taken", number))

    # What stands beside a name, and other clauses ----------------------------------------------------------------------

    def _beside_name(self, person: Person, number: int, p: Phrase, sentence: Span) -> None:
        text, end = self.doc.text, p.span.end

        def add(role: Role, a: int, b: int, how: str = "beside") -> None:
            person.claims.append(Claim(role, Span(a, b), how, number))

        if (owned := _NATIONS.search(text, sentence.start, p.start)) and (rows := self.doc.knowledge.places(owned[1])) and rows[0].kind == "country":
            add(Role("nation", rows[0].name), *owned.span(1))
        if found := _SIDE.match(text, end):
            n, roles = roles_at(plain(found[1]), 0)
            for role in roles:
                add(role, found.start(1), found.end(1))
        if found := _INITIAL.match(text, end):
            add(Role("party", {"D": "Democratic", "R": "Republican"}[found[1]]), found.start(1), found.end(1))
        elif (found := _IN_BRACKETS.match(text, end)) and (value := party(found[1].lower())):
            add(Role("party", value), found.start(1), found.end(1))
        elif found := _OF_PARTY.match(text, end):
            called = found[1].replace("’", "'").lower()
            if value := party(called) or party(called.removesuffix(" party")) or (found[1].removesuffix(" Party") if called.endswith(" party") else None):
                add(Role("party", value), *found.span(1))
        if found := _WITH.match(text, end):
            n, roles = roles_at(plain(found[1]), 0)
            if n == len(plain(found[1])):
                for role in roles:
                    if role.scale in ("agency", "service"):
                        add(role, found.start(1), found.end(1))
            elif "University" in found[1]:
                add(Role("of", found[1]), found.start(1), found.end(1))
            elif found[0].startswith((",", " of")) and (rows := self.doc.knowledge.places(found[1])) and rows[0].kind != "region":
                add(Role("nation", rows[0].name if rows[0].kind == "country" else rows[0].country), *found.span(1), "beside" if rows[0].kind == "country" else "place")
        if (found := _MADE_BY.match(text, end)) and (roles := [r for r in roles_at(plain(found[1]), 0)[1] if r.scale == "make"]):
            add(roles[0], found.start(1), found.end(1))
        if found := _REPRESENTS.match(text, end):
            add(Role("seat", found[1]), found.start(1), found.end(1))
        if found := _DEED.match(text, end):
            add(_DEEDS[found[1]], found.start(1), found.end(1), "deed")
        if _RIDDEN.search(text, sentence.start, p.start):
            add(_DEEDS["rode"], p.start - 10, p.start - 1, "deed")
        if _TRAINED.search(text, sentence.start, p.start):
            add(_DEEDS["saddled"], p.start - 11, p.start - 1, "deed")

    def _clauses(self, number: int, sentence: Span, items: list[Phrase], who: list[Person | None]) -> None:
        """What his things say of somebody: "his Toyota", "her featherweight title", "her third term in the Assembly"."""
        text = self.doc.text
        for found in _HIS.finditer(text, *sentence):
            if self.doc.in_quotation(Span(found.start(), found.end())):
                continue
            n, roles = roles_at(plain(found[2]), 0)
            person = self._whose(found.start(), found[1], number, items, who)
            if person is None or not n:
                continue
            for role in roles:
                if role.scale in ("ring", "make") and n < len(plain(found[2])) + (role.scale == "make"):
                    person.claims.append(Claim(role, Span(found.start(2), found.end(2)), "own", number))
        for found in _TERM.finditer(text, *sentence):
            if self.doc.in_quotation(Span(*found.span())):
                continue
            n, roles = roles_at([found[2].lower().split()[-1]], 0)
            house = {"house": Role("chamber", "House"), "senate": Role("chamber", "Senate"), "assembly": Role("chamber", "Assembly"), "commons": Role("chamber", "Commons"), "lords": Role("chamber", "Lords")}[found[2].lower().split()[-1]]
            person = self._whose(found.start(), found[1] or "", number, items, who)
            if person is not None:
                person.claims.append(Claim(house, Span(found.start(), found.end()), "own", number))

    def _whose(self, at: int, own: str, number: int, items: list[Phrase], who: list[Person | None]) -> Person | None:
        sex = {"his": "m", "her": "f"}.get(own.lower(), "")
        before = {w.id: w for p, w in zip(items, who) if w is not None and p.start < at and w.sex in ("", sex or w.sex)}
        after = {w.id: w for p, w in zip(items, who) if w is not None and p.start > at and w.sex in ("", sex or w.sex)}
        for some in (before, after):
            if some:
                return next(iter(some.values())) if len(some) == 1 else None
        return self._recent(number, sex)


#: What is called president, chairman, secretary or captain of many things.
_OF_THINGS = regexp(r"president|chairman|chairwoman|chair|secretary|captain|director|commissioner|general secretary")
_OF_WHAT = regexp(r" (?:of|for|at|in) (?:the )?([A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*){0,5})")


def _lesser(doc: Document, p: Phrase) -> bool:
    """Whether an office is of something that is no country, region or town: "president of the High Court"."""
    found = _OF_WHAT.match(doc.text, p.span.end)
    if found is None or _OF_THINGS.fullmatch(p.head) is None:
        return False
    return not doc.knowledge.places(found[1])


def _opens(text: str, p: Phrase) -> bool:
    """Whether a name, with its title, stands behind a comma."""
    start = p.start
    if p.mention is not None and p.mention.title_span is not None:
        start = min(start, p.mention.title_span.start)
    return text[:start].endswith(", ")


_BETWEEN = r"(?:,? (?:and|of|for|at|in|from|with|on) [^;.]{0,40})?,? "
_VERB = regexp(r"\b(?:told|asked|by|with|that|against|said) $")


def _zero(p: Phrase) -> bool:
    return p.det == "" and bool(p.told)


def _groups(doc: Document, reader: Reader) -> dict[int, int]:
    """For each name that is a person's, the one whom it names; runs of capitals are matched by their last word."""
    out: dict[int, int] = {}
    by_family: dict[str, set[int]] = {}
    unsure: list[Entity] = []
    for e in doc.names.entities:
        if all(w.lower() in OFFICES | QUALIFIERS | HONORIFICS for w in e.name.split()):
            continue
        if e.kind == "person":
            out[e.id] = e.id
        elif e.kind == "unknown":
            unsure.append(e)
    unsure = [e for e in unsure if e.mentions]
    for e in doc.names.entities:
        if e.id in out:
            for m in e.mentions:
                by_family.setdefault(fold(m.text.split()[-1]), set()).add(e.id)
    pending: list[Entity] = []
    for e in unsure:
        inside = [reader.name_inside(m).of(doc.text) for m in e.mentions]
        named = max(inside, key=lambda n: len(n.split()))
        same = by_family.get(fold(named.split()[-1]), set())
        if len(same) == 1:
            out[e.id] = next(iter(same))
        elif not same and (len(named.split()) > 1 and (_a_bearer(doc, e, named))):
            out[e.id] = e.id
            by_family.setdefault(fold(named.split()[-1]), set()).add(e.id)
        else:
            pending.append(e)
    for e in pending:
        same = by_family.get(fold(e.name.split()[-1]), set())
        if len(same) == 1:
            out[e.id] = next(iter(same))
    return out


def _a_bearer(doc: Document, e: Entity, named: str) -> bool:
    words = named.split()
    cut = named != e.mentions[0].text
    return len(words) in (2, 3) and not doc.knowledge.by_demonym(e.name) and (cut or any(m.before == "by" for m in e.mentions) or all(w[1:].islower() and not doc.knowledge.is_word(w.lower()) for w in words if "-" not in w))


def people_of(cast: Cast) -> Iterator[Person]:
    """All who are told of."""
    return iter(cast.people.values())


__all__ = ["GENERAL", "HUMAN", "Cast", "Claim", "Meant", "Person", "Told"]
