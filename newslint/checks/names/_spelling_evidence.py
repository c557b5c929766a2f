"""What speaks for two spellings being one name's, and what for their being two names (NL102): every near pair of an article, weighed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._scales import Case
from newslint.checks.names._forms import FOREIGN, Form, Known, forms, inflected, romanised, words_of
from newslint.checks.names._inflections import a_people, couple, her_form, several
from newslint.checks.names._likely import by_hand, syllabic
from newslint.checks.names._lists import said_alike
from newslint.checks.names._not_persons import apposed_as_thing
from newslint.checks.names._one_name import (
    itself,
    other_accents,
    same_row,
    sentences_between,
    side_by_side,
    someone,
    spelled_out,
    spoken_of,
    told_apart,
    unlike,
)
from newslint.checks.names._pairs import double_barrelled, full_names, is_family, pairs, two_apart
from newslint.checks.names._person_use import SPEAKS, personal
from newslint.checks.names._renown import slipped
from newslint.document import Document
from newslint.knowledge.rows import one_edit
from newslint.layers.names.lexicon import HONORIFICS, OFFICES, ORGANISATION, PLACE, QUALIFIERS
from newslint.layers.names.persons import fold, same_given
from newslint.regexp import regexp

#: Words that stand beside too many names to tell that two of them are one.
_COMMON_NEIGHBOURS = HONORIFICS | OFFICES | QUALIFIERS | ORGANISATION | PLACE
_LABELS = frozenset({"headline", "heading", "deck", "caption"})
_APPOSED = regexp(r", (?:an?|the|his|her|its|their|which|whose|near|in|on)\b")
#: How far behind a full name a surname alone is still the same person's, in characters.
_NEAR = 400


class Drift(NamedTuple):
    """The spelling to report, the other one, and whether the other is certainly the right one."""

    wrong: Form
    right: Form
    certain: bool


#: "NavalX", "DevOps".
_CAMEL = regexp(r"[a-z][A-Z]")


def cases(doc: Document) -> Iterator[Case[Drift]]:
    """The near pairs of spellings of an article that the text itself does not set apart, each with its evidence."""
    found = forms(doc)
    known = Known(doc.knowledge)
    lower = Counter(t.text for t in doc.tokens if t.kind == "word" and t.text.islower())
    contexts = _contexts(found)
    near = (*pairs(found), *full_names(found), *two_apart(found), *other_accents(found))
    for a, b in {frozenset((a.text, b.text)): (a, b) for a, b in near}.values():
        wrong, right = likely = _sides(a, b, known)
        slip = known.nothing(wrong.text) and lower[right.text.lower()] > 0 and wrong.count > right.count
        introduced = wrong.count >= right.count and _introduced_before(right, wrong)
        if not slip and (introduced or (wrong.count > right.count and _long_name(wrong, right, contexts))):
            # Introduced in full, or all of a long name the same, beats a spelling that others bear.
            wrong, right = right, wrong
        if (lower[wrong.text.lower()] and known.word(wrong.text)) or unlike(doc, wrong, right) or told_apart(doc, wrong, right):
            continue
        spans = (*wrong.spans[:2], *right.spans[:2])
        if several(doc, wrong, right, known) and len({m.words[0].of(doc.text) for m, i in right.slots if i}) > 1:
            continue  # "Rogelio Dumaguing ... Arnel Dumaguing ... both Dumaguings"
        if wrong.folded.endswith("s") and any(f.folded == wrong.folded[:-1] and f is not right for f in found.values()) and any(m.before == "the" for m, _ in wrong.slots):
            continue  # "the Nováks", beside Nowak and Novák
        if her_form(doc, wrong, right) or her_form(doc, right, wrong):
            continue
        if any(spelled_out(doc, s) or spoken_of(doc, s) for s in spans) or _parts_of_one(wrong, right):
            continue
        if wrong.unquoted == 0 and (same_row(wrong, right, known) or (romanised(wrong.folded, right.folded) and not _one_quoted(doc, wrong, right, contexts))):
            continue
        if known.acronym(wrong.text) or known.acronym(right.text):
            continue  # Asean is no Asian, Oapec no Opec
        if (_CAMEL.search(wrong.text) is None) != (_CAMEL.search(right.text) is None):
            continue  # "NavalX" is a name of its own
        if _same_place(wrong, right, contexts) is None and _in_long_names(wrong) and _in_long_names(right) and all(known.knowledge.known(m.text) for m, _ in right.slots):
            continue  # "the City of Angels" beside "Los Angeles"
        if any(n.kind == "person" for n, _ in right.slots) and any(apposed_as_thing(doc, doc.text[n.span.end : n.span.end + 60]) for n, _ in wrong.slots[:1]):
            # "Malevich was there. Malevitch, a vodka, had paid."
            continue
        found_so = tuple(_evidence(doc, wrong, right, known, contexts))
        if wrong.count == right.count:
            # Which of the two is the slip, what is known tells better than who was named first.
            wrong, right = likely
        certain = right.count > 1 and right.count > wrong.count and known.nothing(wrong.text)
        yield Case(wrong.spans[0], [(Drift(wrong, right, certain), found_so)])


def _one_quoted(doc: Document, wrong: Form, right: Form, contexts: dict[tuple[str, ...], set[str]]) -> bool:
    """Whether a spelling in a quotation is of somebody or something that the article names around it: who speaks does not spell."""
    if _same_place(wrong, right, contexts) in ("given", "whole"):
        return not any("[" in m.text or doc.text.endswith("[", 0, m.span.start) for m, _ in wrong.slots)  # "Ayasofya [Haghia Sophia]"
    # Of those whom everybody names, a statement may have another romanisation: Zelenskyy.
    known = bool(right.full) and bool(doc.knowledge.people(right.full[0][0].text))
    return wrong.bare and not known and slipped(wrong.text, right.text) and bool(right.full) and right.full[0][0].span.start < wrong.spans[0].start


def _sides(a: Form, b: Form, known: Known) -> tuple[Form, Form]:
    """The spelling that is rather the slip first: the one nothing is known of, the rarer one, the later one."""
    one, two = _backed(a, known), _backed(b, known)
    if one != two and max(a.count, b.count) < 3 * min(a.count, b.count):
        # What the knowledge has is right, unless the article is all but sure of the other.
        return (b, a) if one else (a, b)

    def weight(f: Form) -> tuple[int, bool, int]:
        return (f.count, not known.nothing(f.text), -f.spans[0].start)

    return (a, b) if weight(a) < weight(b) else (b, a)


def _backed(form: Form, known: Known) -> bool:
    """Whether a spelling is a word, a place, or a part of a name that the knowledge has."""
    return known.plain(form.text) or known.place(form.text) or any(len(m.words) > 1 and known.knowledge.known(m.text) for m, _ in form.slots)


def _introduced_before(wrong: Form, right: Form) -> bool:
    """Whether the one is alone, once, behind the other's full name."""
    return wrong.count == 1 and wrong.bare and bool(right.full) and right.full[0][0].span.start < wrong.spans[0].start and wrong.folded[0] == right.folded[0]


def _contexts(found: dict[str, Form]) -> dict[tuple[str, ...], set[str]]:
    """Names with one word left open, and the words that fill the gap."""
    out: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for form in found.values():
        for m, i in form.slots:
            words = [fold(w) for w in words_of(m)]
            if len(words) > 1:
                out[(*words[:i], "*", *words[i + 1 :])].add(form.folded)
    return out


def _evidence(doc: Document, wrong: Form, right: Form, known: Known, contexts: dict[tuple[str, ...], set[str]]) -> Iterator[str]:
    same = _same_place(wrong, right, contexts) or "no gap"
    status = _status(wrong, known)
    yield from (same, status, f"{status}, {same}", f"other {_status(right, known)}", f"{status}, other {_status(right, known)}")
    counts = f"{min(wrong.count, 3)} to {min(right.count, 4)}"
    yield from (counts, f"{counts}, {same}", f"{counts}, {status}")
    edit = _edit(wrong, right)
    yield from (f"edit {edit}", f"edit {edit}, {same}", f"edit {edit}, {status}")
    yield f"letters {min(len(wrong.folded), 9)}"
    hand = by_hand(wrong.text, right.text)
    yield f"by hand {hand if hand in (3.0, 2.0, 1.5) else 'less'}"
    m = wrong.slots[0][0] if wrong.slots else None
    introduced = any(is_family(n, right) for n, _ in right.full)
    before = bool(right.full) and right.full[0][0].span.start < wrong.spans[0].start
    both_words = known.word(wrong.text) and known.word(right.text)
    sentences = [doc.sentence_at(s.start) for s in right.spans]
    together = any(doc.sentence_at(s.start) in sentences for s in wrong.spans)
    acts = m is not None and personal(doc, m) >= SPEAKS
    changes = inflected(wrong.folded, right.folded, both_words)
    rank = known.rank(wrong.text)
    alone = wrong.count == wrong.unquoted == 1 and wrong.bare
    person = any(n.kind == "person" for n, _ in right.slots)
    placed = m is not None and "preposition" in m.evidence
    # Alone, once, and the other was there before: somebody new would be introduced.
    met = alone and sentences[0].end <= wrong.spans[0].start
    bare = met and not (m is not None and (m.title or m.after in ("#age", "#who") or m.before in OFFICES or _APPOSED.match(doc.text, m.span.end) or known.settled(wrong.text)))
    for what in (status, edit, f"other {_status(right, known)}") if bare else ():
        yield f"as if known, {what}"
    # The full name stands in the sentence before; nobody else is named in full.
    lonely = alone and introduced and before and not changes and one_edit(wrong.folded, right.folded)
    next_to = lonely and any(0 < sentences_between(doc, n.span.end, wrong.spans[0].start) <= 1 for n, _ in right.full)
    in_full = {n.entity for n in doc.names.mentions if n.full and n.block == "paragraph"}
    only = lonely and len(in_full) == 1
    apart = side_by_side(doc, wrong, right, known)
    alike = not apart and not one_edit(wrong.folded, right.folded) and any({wrong.folded, right.folded} <= row for row in said_alike())
    once = wrong.count == 1 and before and wrong.folded[0] == right.folded[0] and not changes
    facts = {
        # Who speaks does not spell: "We owe it to Mallison," said Moss.
        "alone, introduced, spoken": once and wrong.bare and introduced and not wrong.unquoted and not _hushed(doc, wrong, right),
        # A child or a star is called by the first name: "Marylin will keep the goat."
        "first name again, only": once and wrong.bare and not introduced and len(in_full) == 1 and (m.opens_sentence if m is not None else wrong.opening == 1) and not couple(wrong, right) and (alike or slipped(wrong.text, right.text) or "vowel" in edit),
        "alone, introduced, next": next_to,
        "alone, introduced, only": only,
        "alone, introduced": alone and before and introduced,
        "alone, introduced, said like": alone and before and introduced and wrong.folded[0] == right.folded[0] and len(wrong.folded) > 4,
        "alone, introduced, placed": alone and before and introduced and placed,
        "alone, twice before": alone and right.count > 1 and right.spans[1].start < wrong.spans[0].start,
        "alone, between": alone and right.count > 1 and right.spans[0].start < wrong.spans[0].start < right.spans[-1].start,
        "as if known": bare,
        "as if known, one sentence": bare and together,
        "as if known, inflected": bare and changes,
        "as if known, acts": bare and acts,
        "as if known, twice": bare and right.count > 1,
        "as if known, placed": bare and placed,
        "as if known, a village": bare and known.village(wrong.text),
        "both placed": placed and any("preposition" in n.evidence for n, _ in right.slots),
        "first": wrong.spans[0].start < right.spans[0].start,
        "in full": bool(wrong.full),
        "both in full": bool(wrong.full and right.full),
        "two people": _two_people(wrong, right),
        "one person": _one_given(wrong, right),
        "side by side": apart,
        "one sentence": together,
        "one sentence, first": together and sentences[0] == doc.sentence_at(wrong.spans[0].start),
        "one sentence, once": together and wrong.count == right.count == 1,
        "acts": acts,
        "acts, alone, introduced": acts and alone and before and introduced,
        "acts, inflected": acts and changes,
        "two edits": not one_edit(wrong.folded, right.folded) and wrong.folded != right.folded,
        "two edits, alone, introduced": not one_edit(wrong.folded, right.folded) and alone and before and introduced,
        "two edits, said alike": not one_edit(wrong.folded, right.folded) and _sound(wrong.folded) == _sound(right.folded),
        "by itself": itself(wrong, right, None if same == "no gap" else same, known),
        "inflected": changes,
        f"inflected, {same}": changes,
        f"inflected, {status}": changes,
        "inflected, alone, introduced": changes and alone and before and introduced,
        "plural": several(doc, wrong, right, known) or several(doc, right, wrong, known),
        "of a people": changes and (a_people(wrong, known) or a_people(right, known)),
        "long name": _long_name(wrong, right, contexts),
        "taken up": _taken_up(wrong, right, known),
        "double-barrelled": double_barrelled(wrong, right),
        "other first letter": wrong.folded[0] != right.folded[0],
        "other first letter, alone": wrong.folded[0] != right.folded[0] and alone,
        "accents": wrong.folded == right.folded,
        "accents, in the rarer": wrong.folded == right.folded and not wrong.text.isascii(),
        "said alike": alike,
        "said alike, one person": alike and _one_given(wrong, right),
        "romanised": romanised(wrong.folded, right.folded),
        "syllables": syllabic(wrong.text) and syllabic(right.text) and not slipped(wrong.text, right.text),
        "couple": couple(wrong, right),
        "foreign": bool(wrong.slots) and all(any(w in FOREIGN for w in n.text.lower().split()) for n, _ in wrong.slots),
        "one row": same_row(wrong, right, known),
        "one body": not changes and wrong.bare and any(o in known.knowledge.organisations(right.text) for o in known.knowledge.organisations(wrong.text)),
        "quoted": wrong.unquoted == 0,
        "quoted, other not": wrong.unquoted == 0 and right.unquoted == right.count,
        "a quoted one": wrong.unquoted < wrong.count,
        "label": any(n.block in _LABELS for n, _ in wrong.slots),
        "label alone": bool(wrong.slots) and all(n.block in _LABELS for n, _ in wrong.slots) and any(n.block not in _LABELS for n, _ in right.slots),
        "opens": wrong.opening == wrong.count,
        "opens, a word": wrong.opening == wrong.count and known.plain(wrong.text),
        "no name": not wrong.slots,
        "other no name": not right.slots,
        "other opens, a word": right.opening == right.count and known.plain(right.text) and not right.full,
        "other a person": person,
        "other in full": introduced,
        "other in full later": bool(right.full) and not before,
        "other a body": any(n.kind == "organisation" for n, _ in right.slots),
        "in a longer name": m is not None and len(m.words) > 1,
        "in a longer name, no gap": m is not None and len(m.words) > 1 and same == "no gap",
        "head of a longer name": m is not None and len(m.words) > 1 and any(len(n.words) == 1 for n, _ in right.slots) and not wrong.full,
        "shortened": wrong.bare and any(len(n.words) > 1 and i == 0 and not n.full for n, i in right.slots),
        "placed": placed,
        "placed, a village": placed and known.village(wrong.text),
        "a village": known.village(wrong.text),
        "two villages": known.village(wrong.text) and known.village(right.text),
        "titled": m is not None and m.title is not None,
        "titled, other not": m is not None and m.title is not None and not any(n.title for n, _ in right.slots),
        "someone": m is not None and someone(wrong, m, known),
        "common name": rank >= 6,
        "rare name": 0 < rank < 3,
        "other common name": known.rank(right.text) >= 6,
        "both given names": known.knowledge.is_given(wrong.text) and known.knowledge.is_given(right.text),
        "after the": m is not None and m.before in ("the", "a", "an"),
        "sisters": m is not None and any(n.before == m.before != "" for n, _ in right.slots),
        "same word behind": m is not None and any(n.after == m.after != "" and n.after.islower() for n, _ in right.slots),
        "owns": m is not None and m.possessive,
        "one more letter at the end": wrong.folded[:-1] == right.folded,
        "one letter less at the end": right.folded[:-1] == wrong.folded,
        "both often": min(wrong.count, right.count) > 1,
        "spread": wrong.count > 2 and right.count < 3 * wrong.count,
    }  # fmt: skip
    yield from (name for name, holds in facts.items() if holds)


_SPOKEN = regexp(r"\b(?:said|says|told|added|asked|recalled)\b")


def _hushed(doc: Document, wrong: Form, right: Form) -> bool:
    """Whether a spelling in a quotation may be the writer's of another text, or another way to write the name over."""
    return romanised(wrong.folded, right.folded) or not _SPOKEN.search(doc.text, *doc.sentence_at(wrong.spans[0].start))


def _status(form: Form, known: Known) -> str:
    """What is known of a spelling, in one word."""
    if known.nothing(form.text):
        return "unknown"
    if known.settled(form.text):
        return "settled"
    if known.plain(form.text):
        return "word"
    rank = known.rank(form.text)
    return "name" if rank >= 4 else "rare name" if rank else "listed"


def _edit(wrong: Form, right: Form) -> str:
    """How the rarer spelling differs."""
    a, b = wrong.folded, right.folded
    if a == b:
        return "accent"
    if slipped(wrong.text, right.text):
        return "slip"
    if not one_edit(a, b):
        return _two_edits(a, b)
    if len(a) == len(b):
        x, y = next(((x, y) for x, y in zip(a, b) if x != y))
        end = " at the end" if a[:-1] == b[:-1] else ""
        return ("vowel" if {x, y} <= set("aeiouy") else "consonant") + end
    return ("more" if len(a) > len(b) else "less") + (" at the end" if a.startswith(b) or b.startswith(a) else "")


#: Letters that are said as others are.
_SOUNDS = (("ij", "y"), ("ei", "ai"), ("ks", "x"), ("cht", "gt"), ("ck", "k"), ("tch", "ch"), ("oix", "oy"), ("ph", "f"), ("ea", "ie"), ("ee", "i"), ("oo", "u"), ("ou", "u"))


def _sound(word: str) -> str:
    """A word by its sound, roughly."""
    for letters, others in _SOUNDS:
        word = word.replace(letters, others)
    return "".join(c for c, last in zip(word, " " + word) if c != last)


def _two_edits(a: str, b: str) -> str:
    """Whether two edits change one place of a word, or its sound."""
    start = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    end = next((i for i, (x, y) in enumerate(zip(a[::-1], b[::-1])) if x != y), 0)
    where = "in one place" if max(len(a), len(b)) - start - end <= 2 else "in two places"
    return f"two {where}{' at the end' if end == 0 else ''}"


def _one_given(wrong: Form, right: Form) -> bool:
    """Whether both are family names behind one given name, or given names before one family name."""
    return any(
        (is_family(m, wrong) and is_family(n, right) and same_given(fold(m.given or ""), fold(n.given or "")))
        or (not is_family(m, wrong) and not is_family(n, right) and fold(m.family or "") == fold(n.family or ""))
        for m, _ in wrong.full for n, _ in right.full
    )  # fmt: skip


def _two_people(wrong: Form, right: Form) -> bool:
    """Whether the two spellings belong to persons who each have a full name of their own."""
    return bool(wrong.full and right.full) and not _led_alike(wrong, right) and not _one_given(wrong, right)


def _long_name(wrong: Form, right: Form, contexts: dict[tuple[str, ...], set[str]]) -> bool:
    """Whether the two fill one gap of a name of three words or more, or of a firm's "A & B": nobody has all but a letter of it."""
    for m, i in wrong.slots:
        words = [fold(w) for w in words_of(m)]
        if (len(words) >= 3 or "&" in m.text) and right.folded in contexts.get((*words[:i], "*", *words[i + 1 :]), ()):
            return True
    return False


def _taken_up(wrong: Form, right: Form, known: Known) -> bool:
    """Whether a full name stands once, and all that follows is a surname a letter away that nobody introduces."""
    if wrong.count != 1 or not wrong.full or right.full or not right.bare or right.count < 2 or known.settled(right.text):
        return False
    (m, _) = wrong.full[0]
    first = right.spans[0].start
    return m.block == "paragraph" and is_family(m, wrong) and m.span.end < first < m.span.end + _NEAR and wrong.folded[0] == right.folded[0]


def _same_place(wrong: Form, right: Form, contexts: dict[tuple[str, ...], set[str]]) -> str | None:
    """How the two fill one gap: "whole" (all other words of a name the same), "given" (a family name behind one given name),
    "neighbour" (a telling word beside it), or not at all."""
    weak = None
    mine: set[tuple[str, str]] = set()
    for m, i in right.slots:
        words = [fold(w) for w in words_of(m)]
        if i:
            mine.add(("<", words[i - 1]))
        if i + 1 < len(words):
            mine.add((">", words[i + 1]))
    for m, i in wrong.slots:
        words = [fold(w) for w in words_of(m)]
        if len(words) < 2:
            continue
        if right.folded in contexts.get((*words[:i], "*", *words[i + 1 :]), ()):
            others = [w for k, w in enumerate(words) if k != i]
            if len(others) > 1 or others[0] not in _COMMON_NEIGHBOURS or m.full or (len(right.folded) >= (6 if slipped(wrong.text, right.text) else 8) and others[0] not in HONORIFICS | OFFICES):
                return "given" if m.full and i == len(words) - 1 else "whole"
        for side in ([("<", words[i - 1])] if i else []) + ([(">", words[i + 1])] if i + 1 < len(words) else []):
            if side in mine and side[1] not in _COMMON_NEIGHBOURS and len(side[1]) > 2:
                weak = "neighbour"
    if weak is None and any(is_family(m, wrong) and is_family(n, right) and fold(m.given or "").split()[:1] == fold(n.given or "").split()[:1] for m, _ in wrong.full for n, _ in right.full):
        return "given"
    return weak


def _led_alike(wrong: Form, right: Form) -> bool:
    """Whether one of each stands behind the same words of a name: "Nurul Izyan Hashim", "Nurul Izzyan"."""
    led = {tuple(map(fold, words_of(m)[:i])) for m, i in right.slots if i}
    return any(i and tuple(map(fold, words_of(m)[:i])) in led for m, i in wrong.slots)


def _in_long_names(form: Form) -> bool:
    """Whether a spelling is never alone."""
    return bool(form.slots) and all(len(m.words) > 1 for m, _ in form.slots)


def _parts_of_one(wrong: Form, right: Form) -> bool:
    """Whether both stand in one name ("Mohammad Mohammadi")."""
    return any(m.span == n.span for m, _ in wrong.slots for n, _ in right.slots)
