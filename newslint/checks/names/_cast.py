"""The people of an article, named or not, and what each phrase for one of them says of him."""

from __future__ import annotations

import re

from newslint.checks.names._bearers import groups, lesser
from newslint.checks.names._beside import beside
from newslint.checks.names._clauses import clauses
from newslint.checks.names._nouns import a_human
from newslint.checks.names._people import Claim, Meant, Person
from newslint.checks.names._phrases import Phrase, Reader
from newslint.checks.names._roles import Role, apart, related
from newslint.checks.names._sayings import Told
from newslint.document import Document
from newslint.layers.names.lexicon import KIN
from newslint.layers.names.people import sex_of_noun, sex_of_title
from newslint.regexp import regexp
from newslint.source import Span

_OF = r"(?: (?:of|for|to|at|in|from|with|on|over) [^,.;:—()“”\"]{1,70})?"
_APPOSED = regexp(
    r"(?: [A-Z]{2,3}| \([^)]{1,30}\)| (?:of|for|from) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}(?=,))?(?:,? (?:aged )?\d{1,3})?(?:,|,? \(|,? [–—-])? ?(?:(?:now|also|himself|herself|still|currently|who(?: is| was| has been| had been| remains| became| has served as| has worked as)(?: also| now| still| only)?) )?"
)
_IS = regexp(r"(?:, [^,]{1,40},)? (?:is|was|remains|remained|has been|had been|became|[’']s)(?: also| now| still| only| just| already)? ")
_MAKES = regexp(r"\b(?:makes|made|making|make) $")
_YEARS_AS = regexp(r"(?:[’']s|\b(?:his|her)) (?:[\w-]+ ){0,4}(?:years?|months|time|terms?|tenure|stint|spell|days|role|job|work|reign|post|position|capacity) as $")
_WORKS_AS = regexp(r"\b(?:stay(?:s|ed|ing)?|continu(?:e|es|ed|ing)|remain(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|works?|working|practises|practices|doing|goes|sits|sat|serves|acts|position|role|job|post)(?: on)? as $")
#: "Rawat, now in her third year as", "Moraes, who as justice minister oversees", "will now serve a third term as"
_WHO_AS = regexp(r",? who(?: still)?,? as ")
_OVERSEES = regexp(r"(?: of [^,;.]{1,40})?,? (?!(?:was|has been|has (?:long|once)|had)\b)(?:has|is|[a-z]+[^us\W]s)\b")
_HOLDS_AS = regexp(
    r",? (?:who )?(?:[^.;“”]{0,60}\b(?:now|will|still|is) )(?:now )?(?:in|into|begins?|beginning|starts?|starting|serves?|serving|seeks?|seeking)(?: out)? (?:his|her|a|the) (?:[\w-]+ ){0,3}(?:year|month|week|day|term|season) as "
)
#: "Tolliver resigned on Thursday as mayor", "won a second term as"
_LEFT_AS = regexp(r"(?:, [^,;]{1,50},)? (?:has |had )?(?:abruptly |suddenly )?(?:resign(?:ed|s)|quits?|stepp?(?:ed|s) down|(?:was |is )?re-?elected|(?:won|wins|secured|clinched|claimed) (?:an?|another|his|her) (?:[\w-]+ ){0,3}term)(?: (?:on )?[A-Z]?[a-z]+day(?: \w+)?)? as ")
_PAST = regexp(r"[^,.;]{0,40}\b(?:in (?:19|20)\d\d|to (?:run|become|take|join|lead|seek|stand)|(?:until|from|before) (?:19|20))\b")
#: "who was a prosecutor for 20 years"
_LONG_AGO = regexp(r"[^.,;]{0,40}\b(?:for (?:\w+ ){0,3}(?:years|decades|months)|until|from|in (?:19|20)\d\d|before|when|under|at the time|during|then)\b")
_AS = regexp(r"(?:^|[.“\" ])As $")
_SAYS = regexp(r" (?:said|says|added|adds|told|wrote|argued|warned|insisted|explained|testified|recalled|admitted|asked|replied|answered)\b")
_TAIL = regexp(r"[,.;:)–—]|$|[’']|[ ](?:of|for|at|in|from|with|who|whose|whom|since|on|to|and|that|by|until|under|over|before|after|as|when|between|here|there|[a-z]+ing|[a-z]+ed|but|is|was)\b| [–—-] |[”\"]")
#: "Smith, the mayor, Jones, and": the mayor is Jones.
_ANOTHER = regexp(r"[^,.;]{0,50}, (?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+(?:,| and\b)")
_LIST = regexp(r",?(?: [–-])? (?:and|or)\b|(?:, [\w -]{2,30}){1,4},?(?: -)? (?:and|or) ")
_AS_BEFORE = regexp(r"\b[Aa]s $")
#: "the Rt Rev", before a name that a role stands before.
_STYLES = regexp(r"(?:the )?(?:(?:Rt|Right|Very|Most|Ven|Hon|Rev|Reverend|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Prof|Professor)\.? )+$")
_SEATED = regexp(r" (?:for|from|of) (?:the )?([A-Z][\w’'-]+(?: (?:and |upon |on |of )?[A-Z][\w’'-]+){0,3})")
_POSTED_TO = regexp(r" to (?:the )?([A-Z][\w’'-]+(?: (?:and |of )?[A-Z][\w’'-]+){0,2})")
_EMPLOYED = regexp(r" (?:at|of|from|with|for) (?:the )?((?:[A-Z][\w’'-]+ ){0,2}University(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?)")
_STATE_FIRST = regexp(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:[Gg]ov|[Ss]en)")
_GAINS = regexp(r"\b(?:sworn in|elected|appointed|named|installed|confirmed|inaugurated|bec(?:ame|omes?))(?: (?:on|last|this) \w+)?(?: as)?(?: an?| the)?(?: [A-Z][\w ]*[’']s(?: (?:youngest|first|new|next|oldest))?)? $")
_IF = regexp(r"[“\"]?If (?:he|she|elected|chosen|confirmed)\b")
#: "Next up for the Moroccan is Ana Duarte"
_OBJECT = regexp(r"\b(?:for|to|of|with|by|against|from|before|behind|opposite) $")
#: The person of a phrase, how it is tied to him, and the name that it is tied by.
Link = tuple[Person, str, Phrase | None]
_BODY = frozenset(["paragraph", "item", "quote"])
#: Scales of whom a story may speak unannounced: "the judge", "the trainer".
PLACES = frozenset("office campus committee company side crew court racing position union floor diplomat serves chamber tenancy news contest".split())
_AGED = regexp(r", (?:who (?:is|was|turned) |aged )?([1-9]\d)(?=[,. ])")
#: Nouns by which anybody may be called.
GENERAL = frozenset("man woman person boy girl teenager victim pensioner youth player star veteran patient suspect defendant accused one winner champion resident native figure".split())


class Cast:
    """Reads an article once, as a reader does."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.reader = Reader(doc)
        self.people: dict[int, Person] = {}
        self.meant: list[Meant] = []
        self.phrases: list[tuple[int, Phrase]] = []  #: all nouns of the article, with their sentences
        self.linked: set[Span] = set()
        self._groups = groups(doc, self.reader)
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
            small = lesser(self.doc, p)
            past = how == "as then"
            person.claims += [Claim(t.role, t.span, how, number, p.det, full) for t in p.told if not ((small or past) and t.role.scale in ("office", "serves"))]

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
                person.claims += [Claim(role, span, how, number) for role, span, how in beside(self.doc, p, sentence)]
                if aged := _AGED.match(text, p.span.end):
                    person.nouns |= {f"{aged[1]}-year-old"} | ({"teenager"} if aged[1][0] == "1" else set())
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
                if how in ("beside", "title", "is", "gained", "holds") and not p.undone and (seat := self._seat(p)) is not None:
                    person.claims.append(Claim(seat.role, Span(p.span.start, max(seat.span.end, self._stop(p))), how, number))
                continue
            who[k] = self._noun(number, p, telegram, items, k, who)
        ids = [w.id if w is not None else None for w in who]
        for one, role, span, how in clauses(self.doc, sentence, items, ids, lambda at, own: self._whose(at, own, number, items, who)):
            if not any(c.role == role and c.span == span for c in self.people[one].claims):
                self.people[one].claims.append(Claim(role, span, how, number))

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

    def _linked(self, k: int, items: list[Phrase], who: list[Person | None], sentence: Span) -> Link | None:
        return (
            self._titled(k, items, sentence)
            or self._behind(k, items, who, sentence)
            or self._ahead(k, items, sentence)
            or self._said_as(k, items, who, sentence)
        )

    def _titled(self, k: int, items: list[Phrase], sentence: Span) -> Link | None:
        """ "Sgt. Dale Wickersham", "the oboist Teodor Wlazło", "the chairman is Eva Rosell"."""
        text, p = self.doc.text, items[k]
        at = k + 1
        while at < len(items) and items[at].sort == "noun" and not items[at].plural and re.fullmatch(r"\.? ", text[items[at - 1].span.end : items[at].start]):
            at += 1
        if p.plural or at == len(items) or items[at].sort != "name":
            return None
        name, before = items[at], text[sentence.start : p.start]
        if re.fullmatch(r"\.? ", text[items[at - 1].span.end : name.start]) and p.det not in ("many", "my", "our", "your", "whose"):
            behind = text[name.span.end : name.span.end + 14]
            then = re.match(r", then\b|,? at the time\b", behind) or (_AS_BEFORE.search(before) and re.match(r",? (?:he|she)\b", behind))
            supposed = (p.det == "a" and p.head and text[p.span.end - len(p.head)].isupper()) or _IF.match(before)  # "a Governor Lindquist"
            return self._of(name), "then" if then or supposed else "title", name
        if at == k + 1 and p.det in ("the", "’s", "his", "her", "its") and not _OBJECT.search(before) and re.fullmatch(_OF + r" (?:is|was)(?: now)? ", text[p.span.end : name.start]):
            return self._of(name), "is", name
        return None

    def _behind(self, k: int, items: list[Phrase], who: list[Person | None], sentence: Span) -> Link | None:
        """ "Wickersham, one of two lieutenants", "Landa is the second goalkeeper", "Lüdtke’s Social Democrats"."""
        text, p = self.doc.text, items[k]
        first = k - 1
        if first >= 0 and items[first].sort == "noun" and who[first] is not None and re.fullmatch(_BETWEEN, text[items[first].span.end : p.start]):
            first -= 1
        for j in dict.fromkeys((k - 1, first)):
            if j < 0 or (person := who[j]) is None:
                continue
            prev = items[j]
            gap = text[prev.span.end : p.start]
            name = prev if prev.sort == "name" else None
            party_of = name is not None and any(t.role.scale == "party" for t in p.told)
            if party_of and ((p.det == "’s" and p.plural and re.match(r"[’']s ", text[prev.span.end : prev.span.end + 3])) or (p.det == "whose" and gap == ", ")):
                return person, "own", name
            if p.plural or (name is None and prev.sort == "noun" and (prev.span not in self.linked or prev.plural or _LIST.match(text, p.span.end))):
                continue
            if (p.det in ("his", "her", "their") and p.head in KIN) or (prev.sort == "noun" and prev.det == "a" == p.det):
                continue
            how = "was" if "was" in gap or "had been" in gap else ""
            how = "then" if how and _LONG_AGO.match(text, p.span.end) else how
            apposed = p.det in ("a", "the", "one of", "its", "their", "his", "her", "’s") or "who" in gap or (name is not None and p.det == "" and bool(p.told))
            if gap[:1] in (",", "(") or gap[:2] in (" (", " –", " —", " -"):
                other = p.det == "the" and p.picked and "other" in p.span.of(text)
                if prev.sort != "pronoun" and apposed and not other and _APPOSED.fullmatch(gap) and self._closes(p):
                    return person, how or "beside", name
            if _IS.fullmatch(gap) and prev.sort != "noun" and (p.det or p.told):
                return person, how or "is", name
            if name is not None and gap == " " and _MAKES.search(text, sentence.start, prev.start):
                return person, "is", name
        return None

    def _ahead(self, k: int, items: list[Phrase], sentence: Span) -> Link | None:
        """ "the health minister of the province, Lucía Barrientos,"; "its bishop, the Rt Rev Gwenda Maddock"."""
        text, p = self.doc.text, items[k]
        at = k + 1
        if at + 1 < len(items) and items[at].sort == "noun" and items[at + 1].sort == "name" and re.fullmatch(r"\.? ", text[items[at].span.end : items[at + 1].start]):
            at += 1
        if at >= len(items) or items[at].sort != "name" or p.plural or p.det not in ("the", "’s", "its", "his", "her", "their", "", "a"):
            return None
        if p.det == "" and all(t.role.scale in ("party", "nation", "faith") for t in p.told):
            return None
        gap = _STYLES.sub("", text[p.span.end : items[k + 1].start])
        before = text[sentence.start : p.start]
        if re.fullmatch(_OF + r", ", gap) and not (_SAYS.match(text, items[at].span.end) and _VERB.search(before)):
            return self._of(items[at]), "as then" if _AS_BEFORE.search(before) else "beside", items[at]
        return None

    def _said_as(self, k: int, items: list[Phrase], who: list[Person | None], sentence: Span) -> Link | None:
        """ "sworn in as prime minister", "his six years as archdeacon", "stays on as finance chief", "As master, the report says, Kalogeras"."""
        text, p = self.doc.text, items[k]
        if p.plural:
            return None
        named = [i for i in range(k) if items[i].sort == "name"]
        if len(named) == 1 and not p.picked and _GAINS.search(text, sentence.start, p.span.start):
            return self._of(items[named[0]]), "gained", items[named[0]]
        before = text[sentence.start : p.start]
        if not _AS_BEFORE.search(before):
            return None
        nearest = next((i for i in range(k - 1, -1, -1) if items[i].sort in ("name", "pronoun")), None)
        if nearest is not None and (person := who[nearest]) is not None:
            gap = items[nearest].span.end, p.start
            holds = _HOLDS_AS.fullmatch(text, *gap) or (p.det != "a" and _WHO_AS.fullmatch(text, *gap) and _OVERSEES.match(text, p.span.end))
            if (holds or _LEFT_AS.fullmatch(text, *gap)) and not _PAST.match(text, p.span.end):
                return person, "holds" if holds else "left", items[nearest] if items[nearest].sort == "name" else None
            his = items[nearest].sort == "name" and re.match(r"[’']s", text[items[nearest].span.end : items[nearest].span.end + 2])
            if (his and _YEARS_AS.search(before)) or _WORKS_AS.search(before):
                return person, "as", None
        follows = next((i for i in range(k + 1, len(items)) if items[i].sort == "name"), None)
        if follows is not None and _AS.search(before) and _opens(text, items[follows]):
            return self._of(items[follows]), "then" if p.det == "a" else "as then", items[follows]
        return None

    def _stop(self, p: Phrase) -> int:
        """Where a phrase ends with the full stop of its short form."""
        return max([p.span.end, *(t.span.end for t in p.told)])

    def _seat(self, p: Phrase) -> Told | None:
        """The place that elects whoever a phrase speaks of, or where he is posted: "the MP for Weldon", "Texas Gov.", "ambassador to Japan"."""
        text, places = self.doc.text, self.doc.knowledge.places
        found = _SEATED.match(text, p.span.end)
        if p.head == "ambassador" and (sent := _POSTED_TO.match(text, p.span.end)):
            row = next((r for r in places(sent[1]) if r.kind in ("country", "city")), None)
            return Told(Role("seat", row.name if row.kind == "country" else row.country), Span(*sent.span(1))) if row else None
        if p.head == "mayor" and not found and p.owner is not None and text[p.owner.start].isupper():
            return Told(Role("seat", p.owner.of(text)), p.owner)
        if p.head in ("governor", "gov", "senator", "sen"):
            found = found or _STATE_FIRST.match(text, p.span.start)
            found = found if found and any(r.code.startswith("US-") for r in places(found[1])) else None
        elif p.head not in ("mp", "td", "msp", "mep", "member", "backbencher", "mayor"):
            return None
        if found and p.head == "member" and " for " not in found.group()[: found.start(1) - found.start()]:
            return None  # "a member of the Democratic Party": of a body, not for a place
        return Told(Role("seat", found[1]), Span(*found.span(1))) if found else None

    def _of(self, p: Phrase) -> Person:
        person = self._person(p)
        assert person is not None
        return person

    def _closes(self, p: Phrase) -> bool:
        """Whether what follows an apposition is its own: not "Smith, the mayor said"."""
        if _ANOTHER.match(self.doc.text, p.span.end):
            return False
        if p.det == "the" and re.match(r"[’']", self.doc.text[p.span.end : p.span.end + 1]):
            return False
        return _TAIL.match(self.doc.text, p.span.end) is not None or (p.picked and self.doc.text.startswith(" left ", p.span.end))

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
        if p.plural or p.det == "many" or (telegram and p.det == "" and self.doc.text.endswith(" in ", 0, p.start)):
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
            p = p._replace(told=(*p.told, seat))
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
                if (t.role.scale not in PLACES or t.role.scale in ("position", "crew")) and not any(c.role.scale == t.role.scale and (w is not before[0] or c.span.start < p.start) for w in before for c in w.claims if c.span != t.span):
                    before[0].claims.append(Claim(t.role, t.span, "taken", number))

    def _whose(self, at: int, own: str, number: int, items: list[Phrase], who: list[Person | None]) -> int | None:
        sex = {"his": "m", "her": "f"}.get(own.lower(), "")
        before = {w.id: w for p, w in zip(items, who) if w is not None and p.start < at and w.sex in ("", sex or w.sex)}
        after = {w.id: w for p, w in zip(items, who) if w is not None and p.start > at and w.sex in ("", sex or w.sex)}
        for some in (before, after):
            if some:
                return next(iter(some)) if len(some) == 1 else None
        recent = self._recent(number, sex)
        return recent.id if recent is not None else None


def _opens(text: str, p: Phrase) -> bool:
    """Whether a name, with its title, stands behind a comma."""
    start = p.start
    if p.mention is not None and p.mention.title_span is not None:
        start = min(start, p.mention.title_span.start)
    return text[:start].endswith(", ")


_BETWEEN = r"(?:,? (?:and|of|for|at|in|from|with|on) [^;.]{0,40})?,? "
_VERB = regexp(r"\b(?:told|asked|by|with|that|against|said) $")
