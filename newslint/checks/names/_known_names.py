"""Words and full names that are a slip away from exactly one known name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._capitals import BUSINESS, capitals, written_otherwise
from newslint.checks.names._forms import FOREIGN, Form, Known, forms, inflected, romanised, words_of
from newslint.checks.names._likely import abroad, at_home, fame, fits, homes_of, nearest, odds, sited, syllabic, world
from newslint.checks.names._lists import misspelled
from newslint.checks.names._renown import (
    a_firm,
    articled,
    camel,
    changed_word,
    derived,
    doubled,
    english,
    everywhere,
    famous,
    foreign,
    nation,
    on_list,
    one_script,
    said_otherwise,
    same_letters,
    slipped,
    spelled_otherwise,
    written_over,
)
from newslint.document import Document
from newslint.knowledge.rows import fold, one_edit
from newslint.layers.names import Mention
from newslint.layers.names.cultures import family_first
from newslint.layers.names.lexicon import PLACE_PREPOSITIONS, SAYS
from newslint.regexp import regexp
from newslint.source import Span

#: What shows that a word goes on: "Hawai'i".
_GOES_ON = regexp(r"[’'ʻ‘](?!s\b)\w")
_SIC = regexp(r"\s*[\[(]\s*sic\b", re.IGNORECASE)
#: An age after a name: somebody whom readers do not know.
_AGED_BEFORE = regexp(r"\byear-old,? $")
_AGED = regexp(r",? (?:\()?\d{1,2}\b(?! (?:goals|points|seats))")
#: Where these stand first, an English word is out of place: "Los Angles".
_ARTICLES = frozenset("los las el la san santa santo rio são sao buenos costa".split())
#: What stands before a saint's name, in one language or another.
_SAINTS = frozenset("saint st sainte sankt sint san santa santo são sao sant sveti sveta svaty".split())


#: What has a local name of its own.
_WARDS = frozenset("constituency ward parish township precinct subdistrict barangay".split())


class Slip(NamedTuple):
    """A misspelt word: `right` is what should stand there, `known` the known name that it belongs to."""

    span: Span
    text: str
    right: str
    known: str


def slips(doc: Document) -> Iterator[Slip]:
    """The misspelt known names of an article."""
    known = Known(doc.knowledge)
    found = forms(doc)
    done: set[int] = set()
    for slip in _listed(doc, known):
        done.add(slip.span.start)
        yield slip
    yield from (Slip(*found) for found in capitals(doc, known))
    for form in found.values():
        if form.spans[0].start in done or known.own(form.text):
            continue
        if known.nothing(form.text):
            for slip in _unknown(doc, form, found, known):
                done.add(slip.span.start)
                yield slip
        elif known.rank(form.text) in (1, 2, 3, 4, 5) and not known.row(form.text) and not known.word(form.text):
            for slip in _rare_name(doc, form, known):
                done.add(slip.span.start)
                yield slip
    for m in doc.names.mentions:
        if (
            len(m.words) > 1
            and not any(w.start in done for w in m.words)
            and not (m.quoted and doc.text[m.span.end : m.span.end + 1] in '”"')
        ):
            yield from _whole(doc, m, found, known)


def _listed(doc: Document, known: Known) -> Iterator[Slip]:
    """What the knowledge lists as a common misspelling: words, and names of several words."""
    for m in doc.names.mentions:
        words = words_of(m)
        n = len(words)
        if (m.quoted and n == 1) or _SIC.match(doc.text, m.span.end):
            continue
        for start, end in sorted(((a, b) for a in range(n) for b in range(a + 1, min(a + 6, n) + 1)), key=lambda w: w[0] - w[1]):
            text = m.text[m.words[start].start - m.span.start : m.words[end - 1].end - m.span.start]
            names, listed = known.knowledge.misspelt(text), misspelled().get(fold(text))
            if not names and listed and _meant(doc, m, words[start:end], listed, known):
                names = (listed,)
            if len(names) != 1 or known.knowledge.known(text) or (n == 1 and (_named_home(doc, text, known) or abroad(doc, m, names[0], known))):
                continue
            if n > 1 and end - start == 1 and m.kind == "person" and known.rank(text):
                # "Isreal Washington" is a person.
                continue
            changed = changed_word(words[start:end], names[0])
            if (
                changed is not None
                and not listed
                and known.word(words[start + changed[0]])
                and not one_edit(fold(words[start + changed[0]]), fold(changed[1]))
            ):
                # "Smithsonian Institute" is no slip of the hand; house forms are another rule's.
                continue
            if changed is not None:
                yield Slip(m.words[start + changed[0]], words[start + changed[0]], changed[1], names[0])
            else:
                yield Slip(Span(m.words[start].start, m.words[end - 1].end), text, names[0], names[0])
            break


def _meant(doc: Document, m: Mention, words: list[str], right: str, known: Known) -> bool:
    """Whether a form listed as a common misspelling can be nothing else where it stands: no name of its own there, of a person, a village, an inn."""
    text, n = words[0], len(m.words)
    if m.after in BUSINESS or (m.title_case and n > len(words)) or _AGED.match(doc.text, m.span.end):
        return False
    if len(words) > 1:
        return n == len(words) or not m.full
    place = known.place(right) or known.knowledge.place_codes(right)
    if known.nothing(text) and not known.village(text):
        return n == 1 or (bool(place) and m.kind != "person")
    if n > 1 or m.title or any(m.text in o.text and o.full for o in doc.names.mentions):
        return False
    homes, lands = frozenset(homes_of(right, known)), world(doc, known)
    elsewhere = {r.code for land in lands - homes for r in known.knowledge.places(land) if r.kind == "country"}
    if abroad(doc, m, right, known) or {code[:2] for code in known.knowledge.place_codes(text)} & elsewhere:
        return False  # "Hamberg, Iowa", "in Medelin, in Mexico"
    return sited(doc, m) or m.possessive or bool(lands & homes) or not place


def _unknown(doc: Document, form: Form, found: dict[str, Form], known: Known) -> Iterator[Slip]:
    text = form.text
    if len(form.folded) < 4 or (camel(text) and not any(map(camel, known.knowledge.near(text)))):
        return
    if form.unquoted == 0 and all(_foreign_speech(doc, s, known) for s in form.spans):
        return
    # "Russan" is made of no Russ: a letter short of what a country's people are called.
    made = derived(text, known) and not any(len(f) > len(text) and any(r.kind == "country" for r in known.knowledge.by_demonym(f)) for f in known.knowledge.near(text))
    # "8-year-old Nawar al-Awlaki" bears the family name with a given name of her own.
    aged = any(i == 0 and (_AGED.match(doc.text, n.span.end) or _AGED_BEFORE.search(doc.text, max(n.span.start - 20, 0), n.span.start)) for n, i in form.slots)
    if any(_SIC.match(doc.text, s.end) or _GOES_ON.match(doc.text, s.end) for s in form.spans):
        return
    for span, slot in _uses(form):
        m = slot[0] if slot else None
        if m is not None and len(m.words) > 1 and (m.after in BUSINESS or m.before in BUSINESS):
            # "the Addis Abeba restaurant"
            continue
        if m is not None and len(m.words) > 1 and m.after in _WARDS:
            continue  # "the Ukwara North constituency"
        if m is not None and len(m.words) > 1 and not aged and (inside := _inside(m, slot[1], known)):  # type: ignore[index]
            yield Slip(span, text, inside[0], inside[1])
            continue
        if (made and not text.endswith("s")) or (m is not None and (m.full or foreign(m))):
            continue
        if m is not None and m.suffix and (inside := _with_suffix(text, m.suffix, known)):
            yield Slip(span, text, *inside)
            continue
        best = nearest(text, known, m)
        if made and not (best and best.endswith("s") and len(text) > len(best) and fame(best, known) >= 3 and m is not None and m.before != "the"):
            continue  # "Brussells" is hardly several of the name Brussell
        if best is None or (not text.isascii() and best.isascii()) or same_letters(text, best):
            # Nobody types an accent by accident.
            continue
        if (form.unquoted == 0 and said_otherwise(best, text) and not known.knowledge.by_demonym(best)) or _named_home(doc, text, known):
            continue
        if any(n.full for n, _ in form.slots) or (m is not None and len(m.words) > 1 and written_otherwise(best, text)):
            # "Tokio Hotel", "Tokio Marine": a company or a band spells itself.
            continue
        if known.place(best) and not a_firm(best, known) and _among_firms(doc, span, known):
            continue  # "Mobil, Sohio, Shell and Texaco"
        if fits(doc, m, best, known) and odds(doc, form, best, m, known) > 0:
            yield Slip(span, text, best, best)


#: Between two names of a list, and what ends the name of a firm.
_NEXT_ONE = regexp(r"(?: (?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV))?\.?\s{0,2}(?:\([A-Z.]+\))?\s{0,2}(?:,(?: and| or)?|and|or) ")
_FIRM_END = regexp(r"\b(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|LLC|GmbH|Group|Holdings|Industries|Oil|Petroleum)\b\.?(?: <[\w.]+>)?$")


def _among_firms(doc: Document, span: Span, known: Known) -> bool:
    """Whether the names on both sides of one in a list, or two on one side, are firms'."""
    row = [n for n in doc.names.mentions if abs(n.span.start - span.start) < 120 and not n.span.overlaps(span)]
    before = [n for n in row if n.span.end <= span.start][-2:][::-1]
    behind = [n for n in row if n.span.start >= span.end][:2]
    found = 0
    for side, back in ((before, True), (behind, False)):
        at = span.start if back else span.end
        for n in side:
            gap = (n.span.end, at) if back else (at, n.span.start)
            if not _NEXT_ONE.fullmatch(doc.text, *gap):
                break
            if not (a_firm(n.text, known) or _FIRM_END.search(doc.text, n.span.start, n.span.end + 4) or _FIRM_END.search(n.text)):
                break
            found += 1
            at = n.span.start if back else n.span.end
    return found > 1


def _foreign_speech(doc: Document, span: Span, known: Known) -> bool:
    """Whether the words about a name in a quotation are another language's: “Bienvenidos a Méjico”."""
    near = doc.tokens_in(Span(max(span.start - 40, 0), min(span.end + 40, len(doc.text))))
    words = [t.text.lower() for t in near if t.kind == "word" and t.span != span and doc.in_quotation(t.span)]
    return sum(not known.word(w) or w in FOREIGN for w in words) * 2 >= max(len(words), 1)


def _named_home(doc: Document, text: str, known: Known) -> bool:
    """Whether the article names a state or province that has a place of this name: Edinburg, a Texas city."""
    codes = known.knowledge.place_codes(text)
    homes = (row for m in doc.names.mentions for row in known.knowledge.places(m.text) if row.kind == "region")
    return any(row.code in codes for row in homes if row.code)


def _with_suffix(text: str, suffix: str, known: Known) -> tuple[str, str] | None:
    """What a name with a number, such as "Elizabth II", should be."""
    for name in known.knowledge.near(f"{text} {suffix}"):
        if changed := changed_word([text, suffix], name):
            return changed[1], name
    return None


def _uses(form: Form) -> Iterator[tuple[Span, tuple[Mention, int] | None]]:
    by_start = {m.words[i].start: (m, i) for m, i in form.slots}
    for span in form.spans:
        yield span, by_start.get(span.start)


def _inside(m: Mention, i: int, known: Known) -> tuple[str, str] | None:
    """The right word and the known name of several words that a mention, or a part of it around word `i`, is a slip of."""
    words = words_of(m)
    n = len(words)
    if known.knowledge.known(m.text):
        return None
    for start, end in sorted(
        {(0, n), (max(i - 1, 0), i + 1), (i, min(i + 2, n)), (max(i - 2, 0), i + 1), (i, min(i + 3, n)), (0, i + 1), (i, n)},
        key=lambda w: w[0] - w[1],
    ):
        if end - start < 2:
            continue
        text = m.text[m.words[start].start - m.span.start : m.words[end - 1].end - m.span.start]
        changes = [
            (form, right)
            for form in known.knowledge.near(text)
            if (right := changed_word(words[start:end], form)) and right[0] == i - start
        ]
        if any(articled(words[i], word) for _, (_, word) in changes):
            return None
        if end - start < n and m.full:
            # John Rayne Rivello is no John Wayne.
            changes = [c for c in changes if not known.knowledge.people(c[0])]
        for form, (_, word) in changes:
            if (start < i and _saint(words, i, form, known)) or same_letters(words[i], word) or spelled_otherwise(words[i], word):
                # Yu-na, Yuna; Organisation, Organization
                continue
            if written_over(words[i], word, form, known):
                continue
            if len(words[i]) > len(word) and inflected(fold(words[i]), fold(word)):
                continue
            if family_first(form.split()) and _syllables(words[i], word) and not _in_office(m, form, known):
                continue
            if (
                not romanised(fold(words[i]), fold(word))
                or everywhere(form, known)
                or english(form, word, known)
                or on_list(form, known)
                or one_script(form, known)
                or a_firm(form, known)
            ):
                return word, form
        for other in doubled(words[i], known):
            name = " ".join([*words[start:i], other, *words[i + 1 : end]])
            if known.knowledge.known(name):
                return other, name
    return None


def _saint(words: list[str], i: int, name: str, known: Known) -> bool:
    """Whether a word is a saint's name as another land has it: "Santa Klara"; a great city is meant by what is nearly its name."""
    return i > 0 and fold(words[i - 1]) in _SAINTS and known.knowledge.is_given(words[i]) and fame(name, known) < 2.3


def _syllables(word: str, right: str) -> bool:
    """Whether two given names are made of other Chinese or Korean syllables, and not by a slip of the hand."""
    return syllabic(word) and syllabic(right) and not slipped(word, right)


def _rare_name(doc: Document, form: Form, known: Known) -> Iterator[Slip]:
    """A surname that hardly anybody bears, alone where a country or a great city is named: "in Londan", "Tukey’s president"."""
    if (
        form.count > 2
        or len(form.folded) < 5
        or known.village(form.text)
        or any(len(m.words) > 1 or m.title or set(m.evidence) - {"verb", "preposition"} for m, _ in form.slots)
    ):
        return
    best = None
    for m, _ in form.slots:
        best = best or nearest(form.text, known)
        placed = (m.before in PLACE_PREPOSITIONS and m.before != "of") or (best is not None and at_home(doc, m, best, known))
        if not placed and not m.possessive and m.after not in SAYS:
            continue
        if best is None or fame(best, known) < 2 or not known.place(best) or abroad(doc, m, best, known):
            return
        home = at_home(doc, m, best, known)
        if (placed and known.rank(form.text) <= (5 if home and m.before in PLACE_PREPOSITIONS else 3) and (fame(best, known) >= 2.5 or home)) or nation(best, known):
            yield Slip(m.span, form.text, best, best)


def _in_office(m: Mention, name: str, known: Known) -> bool:
    """Whether a mention has the title of an office that the known person held: "Chancellor Angela Merkle"."""
    title = set(fold(m.title or "").split())
    return any(title & set(fold(o.title).split()) - {"of", "the", "and", "for"} for p in known.knowledge.people(name) for o in p.offices)


def _unlikely(word: str, right: str, name: str, known: Known) -> bool:
    """Whether hardly anybody else has a name that is a slip of this one: the word in its place is rare, and not another way to write it."""
    if len(right) < 5 and (fold(word)[0] != fold(right)[0] or (known.rank(word) >= known.rank(right) and not on_list(name, known))):
        return False  # "Michael Cata" is no president of Zambia, and Phil Baty no governor Batt of Idaho
    if known.rank(word) > known.rank(right) > 0 and known.rank(name.split()[0]) > 5 and right == name.split()[-1]:
        return False  # "Tim Farrow": more people are called so than like the known one
    if known.rank(right) > 4 or known.rank(word) > 5:
        # "Robert Lewandoski": where one in a hundred bears the slip, the famous one is meant.
        return on_list(name, known) and known.rank(word) <= known.rank(right) - 2 and not inflected(fold(word), fold(right))
    return not romanised(fold(word), fold(right)) or on_list(name, known) or one_script(name, known)


def _whole(doc: Document, m: Mention, found: dict[str, Form], known: Known) -> Iterator[Slip]:
    """A full name, or a name of several words, that differs in a word that exists by itself: "Emanuel Macron", "World Heath Organization"."""
    k = known.knowledge
    if known.knowledge.known(m.text):
        return
    words = words_of(m)
    for name in k.near(m.text):
        changed = changed_word(words, name)
        if changed is None or (m.title_case and not on_list(name, known)):
            continue
        i, right = changed
        word = words[i]
        if _saint(words, i, name, known) or same_letters(word, right) or spelled_otherwise(word, right) or written_over(word, right, name, known):
            continue
        if inflected(fold(word), fold(right), True) and not (m.full and i == len(words) - 1):
            continue
        form = found.get(word)
        if form is None or (form.count > 1 and any(n.span != m.span for n, _ in form.slots)):
            continue
        people = k.people(name)
        if any(p.order == "family-first" for p in people) and (len(right) <= 5 or _syllables(word, right)) and not _in_office(m, name, known):
            # Another syllable is another person: Kim Yong Nam, Kim Jong Nam; Zhang Yiping, Zhang Yiming.
            continue
        if people and (m.kind == "person" or m.full):
            others = [w for n, w in enumerate(words) if n != i]
            # The rest of the name must be that person's alone, and the word hardly anybody's.
            rare = all(known.rank(w) <= (4 if famous(name, known) else 3) for w in others) and len(k.by_family(others[-1])) <= 4
            if (
                (rare and known.rank(word) < 6 and (i == 0 or known.rank(word) <= 2))
                or _in_office(m, name, known)
                or (famous(name, known) and _unlikely(word, right, name, known) and not _AGED.match(doc.text, m.span.end) and not (m.title and known.rank(word)))
            ):
                yield Slip(m.words[i], word, right, name)
        elif not people and (k.places(name) or k.organisations(name)) and m.kind != "person":
            abroad = i > 0 and fold(words[0]) in _ARTICLES
            if len(words) < 3 and known.word(word) and sorted(fold(word)) != sorted(fold(right)) and not abroad:
                # "Manchester Untied", "Los Angles" are slips; "Boston Globes" may be a title.
                continue
            yield Slip(m.words[i], word, right, name)
