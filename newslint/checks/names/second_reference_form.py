"""A person's short form is not the one on record, or the order of a name flips within the article

Burmese, Indonesian, Thai, Vietnamese, Ethiopian and many Arab names have a customary short form that no rule of grammar gives: Aung San
Suu Kyi is Suu Kyi, Joko Widodo is Widodo, Abiy Ahmed is Abiy, Pham Minh Chinh is Chinh. The forms stand in the knowledge files as `second_ref`.

## Why it matters
"Ahmed said" names the father of Ethiopia's prime minister, not the prime minister.

## When to ignore
Where the house prefers another short form: write it as `second_ref` in a knowledge file of the desk. Quotations are never reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.checks.names._forms import words_of
from newslint.checks.names._lists import short_forms
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import KIN
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Place, Related, Span, finding, replace, rule

#: Countries whose leaders are called by the first of their names, and by the last of three.
_FIRST_NAME = frozenset({"Ethiopia", "Eritrea", "Thailand", "Laos"})
_LAST_NAME = frozenset({"Vietnam"})
#: Where the first name is the father's: Elbegdorj is nobody's family name, and yet the short form.
_FATHER_FIRST = frozenset({"Mongolia"})
_COURTESY = frozenset({"daw", "u"})
#: Cultures whose names are printed in both orders in English.
_BOTH_ORDERS = frozenset({"ko", "zh", "vi", "ja", "hu"})
_ORDER_TOLD = regexp(
    r"\b(?:surname|family name|last name|name order|known (?:\w+ ){0,3}as|prints (?:her|him|it)|printed (?:her|his|the) name|whichever way|the other way round|reversed|swapped|mixed up|transposed|no relation|not related|unrelated|namesakes?|in (?:Hungarian|Japanese|Korean|Chinese)\b)",
    re.IGNORECASE,
)


@rule(
    "NL106",
    "second-reference-form",
    severity="warning",
    examples=[
        Bad("{{Aung San Suu Kyi}} was jailed in 2021. [[Kyi]] denied the charges.", hint="Suu Kyi", says="Suu Kyi"),
        Bad("{{Joko Widodo}} won a second term. [[Joko]] promised a new capital.", hint="Widodo"),
        Bad("Prime Minister {{Abiy Ahmed}} sent troops north. [[Ahmed]] won the Nobel Prize in 2019.", hint="Abiy"),
        Bad("Vietnam’s {{Pham Minh Chinh}} flew to Seoul. [[Pham]] will meet business leaders.", hint="Chinh"),
        Bad("{{Thaksin Shinawatra}} came home after 15 years. [[Shinawatra]] was taken to court.", hint="Thaksin"),
        Bad("{{Anwar Ibrahim}} became prime minister. Critics of [[Ibrahim]] doubted the numbers.", hint="Anwar"),
        Bad("{{Ellen Johnson Sirleaf}} lost the first round. A week later [[Johnson]] had the north behind her.", hint="Sirleaf"),
        Bad("{{Tsakhia Elbegdorj}} opened the mine. A herder gave [[Tsakhia]] a bowl of milk.", hint="Elbegdorj"),
        Bad("Bangladesh’s {{Sheikh Hasina}} opened the bridge. [[Sheikh]] had promised it in 2009.", hint="Hasina"),
        Good("A caption reversed the names of her assistants: George Pym was at the left, and Pym George at the right."),
        Good("Ha-neul Yoon, as the playbill prints her, is Yoon Ha-neul at home. Yoon sang on Wednesday."),
        Good("Justice Alexandre de Moraes gave the firm a day to comply. Moraes has fined it before."),
        Bad("{{Mahathir Mohamad}} resigned at 94. [[Mohamad]] had led Malaysia twice.", hint="Mahathir"),
        Bad(
            "Officials said {{Kim Jong Un}} would come by train. [[Jong Un Kim]] last met Putin in 2019. Kim Jong Un left.",
            hint="Kim Jong Un",
            says="order",
        ),
        Bad("{{Enrique Peña Nieto}} won. The party had lost in 2000. [[Nieto]] took 38 percent.", hint="Peña Nieto"),
        Bad("{{Cho Yoon-ah}} won the piano prize. Asked about supper, [[Yoon-ah Cho]] said soup.", hint="Cho Yoon-ah"),
        Bad("{{Iain Duncan Smith}} spoke. Few thought Mr [[Smith]] would win.", hint="Duncan Smith"),
        Bad("{{Anna Lindqvist-Moe}} is well, an aide said. The cold is gone, according to [[Moe]].", hint="Lindqvist-Moe"),
        Bad("{{Sheikh Hasina}} fled. Crowds stormed the house that [[Sheikh]] had left.", hint="Hasina"),
        Bad("Cambodia’s {{Hun Sen}} opened a bridge. [[Sen]], in power since 1985, gave no cost.", hint="Hun Sen"),
        Bad("{{Robin van Persie}} scored twice. [[Persie]] left to applause.", hint="van Persie"),
        Bad("{{Alan Fitz-Gibbon}} wrote the report. [[Gibbon]] blamed the pump.", hint="Fitz-Gibbon"),
        Bad("{{Mohammed bin Salman}} denied it. [[Salman]] has run the kingdom since 2017.", hint="Prince Mohammed"),
        Bad("{{Tran Quoc Bao}} ran a stall in Hanoi. [[Quoc Bao]] wrote nothing down.", hint="Bao"),
        Bad("{{Park So-yeon}} will play on Monday. A cold kept [[So-yeon Park]] from practice.", hint="Park So-yeon"),
        Bad("{{Aung San Suu Kyi}} came late. [[Aung San]] blamed the rain.", hint="Suu Kyi"),
        Bad("Few voted against {{Hun Sen}}. A child handed [[Sen]] a flag.", hint="Hun Sen"),
        Good("Aung San Suu Kyi came late. Her father, Aung San, was shot when she was two. Aung San is still revered."),
        Good("Mia Ayliffe-Chung was 20. Rosie Ayliffe wept. “Mia loved dogs,” Mrs Ayliffe said."),
        Good("Nguyen was 16 when she was sold. Nguyen Tuong Long leads the police in Hanoi. Nguyen came home in May."),
        Good("Marie Curie-Sklodowska won twice. Curie was born in Warsaw."),
        Good("Leonardo da Vinci was born near the town of Vinci. Vinci has a museum."),
        Good("Federico García Lorca died young. Lorca’s grave has not been found."),
        Good("Wolde Tessema raised four children. Tessema Wolde, the eldest, is a vet."),
        Good("Wolde Tessema planted the trees. His son, Tessema Wolde, cuts them."),
        Good("Anna Smith-Jones won. Peter Jones, her rival, conceded. Jones had led at noon."),
        Good("Ludwig van Beethoven was deaf. Beethoven conducted anyway."),
        Good("Thuy Tran sells soup in Houston. Tran opened the stall in 1991."),
        Good("Prince Mohammed bin Salman met King Salman. Salman is his father."),
        Good("Farkas Judit and Judit Farkas met on a train. Both are vets."),
        Good("Aung San Suu Kyi was jailed. Suu Kyi denied the charges, and Aung San Suu Kyi’s lawyer appealed."),
        Good("Joko Widodo won a second term. Widodo, known as Jokowi, promised a new capital. Jokowi smiled."),
        Good("Abiy Ahmed sent troops north. Abiy won the Nobel Prize."),
        Good("Abiy Ahmed met Abdel Fattah al-Sisi and Ahmed Abu Zeid. Ahmed spoke first."),
        Good("“Ahmed was a good boy,” a neighbour said of Abiy Ahmed. Abiy is 43."),
        Good("Pham Minh Chinh flew to Seoul. Chinh will meet business leaders."),
        Good("Thaksin Shinawatra came home. His sister, Yingluck Shinawatra, did not. The Shinawatra family is rich."),
        Good("Hillary Clinton lost. Clinton conceded the next day."),
        Good("Boris Johnson resigned. Boris, as fans call him, wrote a column; Johnson was paid."),
        Good("Fumio Kishida met reporters. Kishida said he would stay."),
        Good("Luiz Inácio Lula da Silva won. Lula wept."),
        Good("Kim Jong Un and Kim Yo Jong rode by train. Kim Jong Un waved."),
        Good("Maria Garcia Lopez met Garcia Maria, the baker."),
        Good("Juan Carlos left Spain. Don Juan Carlos lives in Abu Dhabi."),
        Good("Pastor Reji Thomas opened his home to boys. Reji Thomas came to Mumbai in 1989. Thomas had no money, and Thomas slept on the floor."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    flips = list(_flipped(doc))
    yield from flips
    reversed_words = {frozenset(fold(w) for w in f.span.of(doc.text).split()) for f in flips} | _both_orders(doc)
    for person in doc.names.people:
        named = next((m for m in person.mentions if not m.quoted and (len(m.words) > 1 or fold(_titled(doc, m)) in short_forms())), None)
        if named is None or frozenset(_words(named)) in reversed_words:
            continue
        short = _short(doc, person)
        if short is None:
            continue
        right, wrong, why = short
        related = [Related(Span(named.span.start if len(named.words) > 1 or not named.title_span else named.title_span.start, named.span.end), "the full name")]
        if person.row is not None and why == "on record":
            related.append(Related(Place(*person.row.place), "the short form on record"))
        for span in _wrong_uses(doc, person, named, right, wrong):
            text = span.of(doc.text)
            yield finding(span, f"{_titled(doc, named)} is called {right}, not {text}, after the full name", hint=replace(span, right), related=related)


#: One of a family: "the third Shinawatra".
_ONE_OF_THEM = frozenset(("the", "a", "an", "another", "first", "second", "third", "fourth", "fifth", "last", "other", "two", "three", "four", "both"))


def _wrong_uses(doc: Document, person: Entity, named: Mention, right: str, wrong: frozenset[str]) -> Iterator[Span]:
    """Where a part of a name stands for the person that is not the short form; in headings before the full name as well."""
    # A name that the text used alone before is somebody else's.
    wrong -= {" ".join(_words(m)) for m in doc.names.mentions if m.span.start < named.span.start and m.block == "paragraph" and not m.quoted and m.kind == "person"}
    for m in doc.names.mentions:
        word = " ".join(_words(m))
        other = m.entity != person.id
        if word not in wrong or (m.span.start < named.span.start and m.block == "paragraph"):
            continue
        if other and (m.kind == "organisation" or ("preposition" in m.evidence and not _TO_SOMEBODY.search(doc.text, max(m.span.start - 30, 0), m.span.start)) or _named_so(doc, m, named)):
            continue
        if re.search(rf"\b(?:village|town|city|hamlet|port|island|district|parish|province|valley) of {re.escape(m.text)}\b", doc.text):
            continue
        if " " in word and _words(named)[:2] == tuple(word.split()) and _ANCESTOR.search(doc.text, named.span.start, doc.block_at(m.span.start).span.end):
            continue  # "Aung San, her father"
        if m.quoted or m.nickname or m.before in _ONE_OF_THEM or m.after == "family" or _shared(doc, person, word, m.entity) or _KIN.search(doc.text, max(m.span.start - 30, 0), m.span.start):
            continue
        courtesy = (m.title or "").lower().rstrip(".")
        if m.title and ((courtesy in _COURTESY and right.endswith(m.text)) or courtesy in ("king", "queen", "emperor")):
            continue
        before = doc.text[: m.span.start].rstrip()
        particle = right[: -len(m.text)].strip().lower() if right.lower().endswith(m.text.lower()) else ""
        if particle and before.lower().endswith(particle):
            continue
        yield m.span
    for word in wrong & _TITLES:
        # A title that is a part of the name is no mention by itself: "Sheikh had fled", "Sen, in power since 1985".
        # "Sen." is a senator's, but at the end of a paragraph; "Sheikh." ends a sentence.
        stop = r"|\.(?! *(?:\n|$))" if word == "sen" else ""
        for found in re.finditer(rf"\b{word.capitalize()}\b(?![’'-]? ?[A-Z]{stop})", doc.text[named.span.end :]):
            span = Span(named.span.end + found.start(), named.span.end + found.end())
            if doc.text[: span.start].rstrip().rpartition(" ")[2].lower() in ("the", "a", "an", "hun") or doc.in_quotation(span) or any(doc.names.mentions_in(span)):
                continue
            yield span


def _named_so(doc: Document, m: Mention, named: Mention) -> bool:
    """Whether a mention is of another person with a full name of his own: "Rosie Ayliffe" beside Mia Ayliffe-Chung."""
    whole = [fold(w) for w in doc.names.entities[m.entity].name.split()] if m.entity >= 0 else []
    return len(whole) > 1 and not set(whole) <= set(_words(named))


def _words(m: Mention) -> tuple[str, ...]:
    return tuple(fold(w) for w in words_of(m))


def _short(doc: Document, person: Entity) -> tuple[str, frozenset[str], str] | None:
    """The customary short form of a person, the words that alone are not it, and where that comes from."""
    recorded = _recorded(doc, person)
    for m in person.mentions:
        if entry := short_forms().get(fold(m.text)) or short_forms().get(fold(_titled(doc, m))):
            right, wrong = entry
            more = recorded[1] if recorded and recorded[2] == "on record" and recorded[0] == right else frozenset()
            return right, wrong | more, "on record" if more else "by custom"
    return recorded


def _titled(doc: Document, m: Mention) -> str:
    """A name with its title, for "Sheikh Hasina"."""
    if m.title_span is None:
        return m.text
    whole = doc.text[m.title_span.start : m.span.end]
    # "Prime Minister Sheikh Hasina"
    last = (m.title or "").rpartition(" ")[2]
    return f"{last} {m.text}" if last.lower() in _TITLES else whole


def _recorded(doc: Document, person: Entity) -> tuple[str, frozenset[str], str] | None:
    row = person.row
    if row is None:
        return _compound(doc, person)
    words = row.name.split()
    parts = [fold(w) for w in words]
    right = row.second_ref
    if not right:
        own = fold(row.family)
        countries = {o.of for o in row.offices}
        if countries & _FIRST_NAME and row.culture not in ("zh", "en") and len(words) in (2, 3):
            right = words[0]
        elif countries & _LAST_NAME and len(words) == 3:
            return words[-1], _vietnamese(words) - {fold(v) for v in row.variants}, "on record"
        elif row.order == "single" and row.culture in ("id", "am", "th") and len(words) == 2:
            right = words[0]
        elif row.culture == "pt" and own.split()[:1] in (["de"], ["da"], ["do"], ["dos"], ["das"]):
            return None  # Brazilian and Portuguese papers drop the particle: both are right
        elif countries & _FATHER_FIRST and len(words) == 2:
            return words[-1], frozenset(parts[:1]), "on record"
        elif row.order == "given-first" and len(words) == 3 and own == parts[-1] and row.culture not in ("es", "pt") and doc.knowledge.name_ranks(words[1])[0] >= 4:
            # "Johnson" for Ellen Johnson Sirleaf
            return words[-1], frozenset(parts[1:2]) - {fold(v) for v in row.variants}, "on record"
        elif len(row.family.split()) > 1 and len(words) > len(row.family.split()):
            # "Nieto" for Peña Nieto, "Leyen" for von der Leyen
            return row.family, frozenset(own.split()[-1:]) - {fold(v) for v in row.variants}, "on record"
        else:
            return _compound(doc, person)
    allowed = {fold(right), fold(row.name), *(fold(v) for v in row.variants)}
    pairs = _vietnamese(words) if row.culture == "vi" and len(words) == 3 and fold(right) == parts[-1] else frozenset()
    return right, (frozenset(parts) | pairs | _openings(parts, right)) - allowed, "on record"


def _openings(parts: Sequence[str], right: str) -> frozenset[str]:
    """The first words of a name of four that its short form leaves out: "Aung San" of Aung San Suu Kyi."""
    head = [p for p in parts if p not in fold(right).split()]
    return frozenset({" ".join(head)}) if len(parts) == 4 and len(head) == 2 and parts[:2] == head else frozenset()


def _compound(doc: Document, person: Entity) -> tuple[str, frozenset[str], str] | None:
    """A family name of two words: by the article's own use ("Ana Ruiz Cortés", then "Ruiz Cortés"), by its hyphen, or by its Dutch particle;
    and the last of a Vietnamese person's three names."""
    full = [_words(m) for m in person.mentions if len(m.words) in (3, 4)]
    uses = Counter(map(_words, person.mentions))
    for m in person.mentions:
        words = _words(m)
        if len(words) == 2 and not m.given and not m.quoted and any(f[-2:] == words for f in full) and not m.title_case:
            # An article that mostly uses the last word alone has no short form of two: "Pastor Reji Thomas", then "Thomas".
            return (m.text, frozenset(words[-1:]), "in the article") if uses[words] >= uses[words[-1:]] else None
    for m in person.mentions:
        if m.quoted or not m.full or m.family is None:
            continue
        halves = m.family.split("-")
        # "Marie Curie-Sklodowska" is known without her maiden name.
        halved = any(doc.knowledge.people(f"{m.given} {h}") for h in halves)
        if m.order != "family-first" and len(halves) == 2 and not halved and all(h[:1].isupper() and len(h) > 2 for h in halves) and len(halves[0]) > 3:
            return m.family, frozenset(map(fold, halves)) - {fold(m.given or "")}, "by its hyphen"
        particle, _, last = m.family.rpartition(" ")
        if particle.lower() in _PARTICLES and len(last) > 2 and not doc.knowledge.people(m.text):
            return m.family, frozenset([fold(last)]), "by its particle"
        if m.culture == "vi" and m.order == "family-first" and len(m.words) == 3 and _VIETNAM.search(doc.text):
            printed = words_of(m)
            return printed[-1], _vietnamese(printed), "by custom"
    return None


def _vietnamese(words: Sequence[str]) -> frozenset[str]:
    """The parts of a name of three words that are not its short form, which is the last: each of the others, and two together."""
    one, two, three = map(fold, words)
    return frozenset({one, two, f"{one} {two}", f"{two} {three}"})


#: Particles that Dutch, Flemish, Italian and American bearers keep.
_PARTICLES = frozenset(["van", "van der", "van den", "van de", "ter", "ten", "di", "del", "della", "dello", "de la"])
_VIETNAM = regexp(r"\b(?:Vietnam\w*|Hanoi|Saigon|Ho Chi Minh City|Hue|Da Nang|Haiphong|Mekong|Can Tho)\b")
#: Words of rank that are a part of some names.
_TITLES = frozenset(["sheikh", "sen"])
#: Whoever the first words of a name are taken from.
_ANCESTOR = regexp(r"\b(?:[Ff]ather|[Dd]aughter|[Gg]randfather|[Hh]ero|[Gg]en\.|[Gg]eneral|19[0-4]\d)\b")
_TO_SOMEBODY = regexp(
    r"\b(?:according|aides?|advisers?|ally|allies|close|loyal|letters?|tributes?|wife|married|spoke|wrote|talked|listen\w*|thanks|friends?|rivals?|successor|heir|belong\w*|apolog\w+|lawyers?|messages?|opposed) to $",
    re.IGNORECASE,
)
_KIN = regexp(rf"\b(?:{'|'.join(sorted(KIN))}|king|crown prince),? $", re.IGNORECASE)


def _shared(doc: Document, person: Entity, word: str, entity: int) -> bool:
    """Whether another person of the article has a word of the name."""
    last = word.split()[-1]
    return any(p is not person and p.id != entity and any(last in fold(m.text).split() for m in p.mentions) for p in doc.names.people) or any(
        m.entity != person.id and len(m.words) > 1 and last in fold(m.text).split() for m in doc.names.mentions if m.entity != entity
    )


def _both_orders(doc: Document) -> set[frozenset[str]]:
    """The sets of words that the article has as names in two orders."""
    seen: dict[frozenset[str], set[tuple[str, ...]]] = {}
    for m in doc.names.mentions:
        if len(m.words) in (2, 3):
            seen.setdefault(frozenset(_words(m)), set()).add(_words(m))
    return {words for words, orders in seen.items() if len(orders) > 1}


def _flipped(doc: Document) -> Findings:
    """Full names with the same two or three words, of which one starts with the other's family name."""
    seen: dict[frozenset[str], list[Mention]] = {}
    for m in doc.names.mentions:
        if len(m.words) in (2, 3) and (m.kind in ("person", "unknown") or "noun" in m.evidence) and not m.quoted and len(set(_words(m))) == len(m.words):
            seen.setdefault(frozenset(_words(m)), []).append(m)
    for uses in seen.values():
        orders = list(dict.fromkeys(map(_words, uses)))
        if len(orders) != 2 or not any(m.kind == "person" for m in uses):
            continue
        one, two = orders
        # A family name moved from one end to the other.
        if one not in ((*two[1:], two[0]), (two[-1], *two[:-1])):
            continue
        counts = [sum(_words(m) == o for m in uses) for o in orders]
        row = next((r for m in uses for r in doc.knowledge.people(m.text)), None)
        if row is not None and row.order == "single":
            continue
        if counts[0] == counts[1] and not (counts[0] == 1 and _moves(doc, uses)):
            continue
        if _side_by_side(doc, uses) or _named_twice(doc, uses) or any(_relative(doc, m) for m in uses if _words(m) != _words(uses[0])):
            # "Farkas Judit and Judit Farkas met"
            continue
        recorded = tuple(fold(w) for w in row.name.split()) if row is not None else ()
        right = recorded if recorded in orders and counts[0] == counts[1] else one if counts[0] >= counts[1] else two
        first = next(m for m in uses if _words(m) == right)
        for m in uses:
            if _words(m) != right:
                yield finding(
                    m.span,
                    f"{m.text} is {first.text} in another order",
                    hint=replace(m.span, first.text),
                    related=[Related(first.span, "the other order")],
                )


_RELATIVE_BEHIND = regexp(rf", (?:(?:his|her|their|the|an?) )?(?:\w+ )?(?:eldest|youngest|elder|younger|heir|{'|'.join(sorted(KIN))})\b")


def _relative(doc: Document, m: Mention) -> bool:
    """Whether the bearer is introduced with an age, or as a relative, who has the father's first name for a last one: "his son, Tessema Wolde"."""
    aged = m.after == "#age" and not any(doc.knowledge.given_cultures(w) & _BOTH_ORDERS for w in words_of(m))
    return aged or _RELATIVE_BEHIND.match(doc.text, m.span.end) is not None or _KIN.search(doc.text, max(m.span.start - 30, 0), m.span.start) is not None


def _side_by_side(doc: Document, uses: list[Mention]) -> bool:
    """Whether two of the names stand in one sentence as two people's: "Farkas Judit and Judit Farkas met"."""
    return any(
        doc.sentence_at(a.span.start) == doc.sentence_at(b.span.start) and (b.span.start - a.span.end < 30 or _words(a) == _words(b)) for a, b in pairwise(uses)
    )


def _moves(doc: Document, uses: list[Mention]) -> bool:
    """Whether a name is of a culture that is written in both orders."""
    if any(m.order == "family-first" or m.culture in _BOTH_ORDERS for m in uses):
        return True
    cultures = [doc.knowledge.given_cultures(w) for w in words_of(uses[0])]
    if len(cultures) == 2 and sum(map(doc.knowledge.is_given, words_of(uses[0]))) < 2 and any(map(doc.knowledge.is_name, words_of(uses[0]))):
        # Two words that are not both given names: one order is certainly the other turned.
        return True
    return any(c & _BOTH_ORDERS for c in cultures) or any(r.culture in _BOTH_ORDERS for m in uses for r in doc.knowledge.people(m.text))


def _named_twice(doc: Document, uses: list[Mention]) -> bool:
    """Whether the text speaks of the order, or of two people."""
    return any(_ORDER_TOLD.search(doc.sentence_at(m.span.start).of(doc.text)) for m in uses)
