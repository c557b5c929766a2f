"""Which of two spellings in an article is a slip of the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._forms import FOREIGN, Form, Known, forms, inflected, romanised, words_of
from newslint.checks.names._likely import by_hand
from newslint.checks.names._lists import said_alike
from newslint.checks.names._one_name import itself, one_bearer, other_accents, same_row, side_by_side, spelled_out, spoken_of, unlike
from newslint.checks.names._pairs import double_barrelled, full_names, in_one_gap, is_family, pairs, taken_up_otherwise
from newslint.checks.names._renown import slipped
from newslint.document import Document
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import HONORIFICS, OFFICES, OPENERS, ORGANISATION, PLACE, QUALIFIERS, SAYS
from newslint.layers.names.persons import fold, same_given

#: Words that stand beside too many names to tell that two of them are one.
_COMMON_NEIGHBOURS = HONORIFICS | OFFICES | QUALIFIERS | ORGANISATION | PLACE

_LABELS = frozenset({"headline", "heading", "deck", "caption"})


class Drift(NamedTuple):
    """The spelling to report, the other one, and whether the other is certainly the right one."""

    wrong: Form
    right: Form
    certain: bool


def drifts(doc: Document) -> Iterator[Drift]:
    """The slips among the spellings of an article."""
    found = forms(doc)
    known = Known(doc.knowledge)
    lower = Counter(t.text for t in doc.tokens if t.kind == "word" and t.text.islower())
    contexts = _contexts(found)
    taken: set[str] = set()
    candidates = []
    for a, b in (*pairs(found), *full_names(found), *in_one_gap(found, known), *taken_up_otherwise(found, known), *other_accents(found)):
        wrong, right = _sides(a, b, known)
        sure = known.nothing(wrong.text) and known.word(right.text) and all(m.kind == "organisation" for m, _ in wrong.slots)
        if wrong.count > right.count and not sure and (one_bearer(doc, right, wrong, known) or _long_name(wrong, right, contexts)):
            # Introduced in full, or all of a long name the same, beats a spelling that others bear.
            wrong, right = right, wrong
        if (lower[wrong.text.lower()] and known.word(wrong.text)) or unlike(doc, wrong, right):
            continue
        if any(spelled_out(doc, span) for form in (wrong, right) for span in form.spans[:2]):
            continue
        certain = _slip(doc, wrong, right, known, contexts)
        if (
            certain is None
            and one_bearer(doc, wrong, right, known)
            and not (_parts_of_one(wrong, right) or side_by_side(doc, wrong, right, known))
        ):
            certain = False
        if certain is not None:
            candidates.append(Drift(wrong, right, certain))
    # One report for a spelling: against the commonest other.
    for d in sorted(candidates, key=lambda d: (not d.certain, -d.right.count, d.right.spans[0])):
        if d.wrong.text not in taken and d.right.text not in taken:
            taken.add(d.wrong.text)
            yield d


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


def _contexts(found: dict[str, Form]) -> dict[tuple[str, ...], set[str]]:
    """Names with one word left open, and the words that fill the gap."""
    out: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for form in found.values():
        for m, i in form.slots:
            words = [fold(w) for w in words_of(m)]
            if len(words) > 1:
                out[(*words[:i], "*", *words[i + 1 :])].add(form.folded)
    return out


def _slip(doc: Document, wrong: Form, right: Form, known: Known, contexts: dict[tuple[str, ...], set[str]]) -> bool | None:
    """None where two spellings may both be right; else whether `right` is certainly so."""
    if any(spoken_of(doc, span) for form in (wrong, right) for span in form.spans[:2]):
        return None
    same = _same_place(wrong, right, contexts)
    if _parts_of_one(wrong, right) or side_by_side(doc, wrong, right, known):
        return None
    if wrong.unquoted == 0 and same_row(wrong, right, known):
        return None
    if itself(wrong, right, same, known):
        return None
    both_words = known.word(wrong.text) and known.word(right.text)
    if inflected(wrong.folded, right.folded, both_words) and not _inflection_slip(wrong, right, known, same):
        return None
    if wrong.unquoted == 0 and romanised(wrong.folded, right.folded):
        return None
    if wrong.count < right.count and same in ("whole", "given") and _long_name(wrong, right, contexts):
        return True
    if wrong.folded == right.folded:
        # Both have accents, other ones: Bergström, Bergstrøm.
        return False if wrong.count < right.count and wrong.unquoted else None
    if len(wrong.folded) < 4 and len(right.folded) < 5:
        return None
    if _taken_up(wrong, right, known) or (double_barrelled(wrong, right) and not wrong.full and wrong.count <= right.count):
        return False
    if any({wrong.folded, right.folded} <= alike for alike in said_alike()):
        return False if same == "whole" and wrong.full and right.full else None
    nothing = known.nothing(wrong.text) or _no_place(wrong, right, known)
    settled = right.count >= 3 or known.row(right.text) or known.rank(right.text) >= 3 or known.word(right.text)
    if not (nothing and same == "whole") and _two_people(wrong, right, nothing):
        return None
    if nothing:
        return _unknown_slip(wrong, right, known, same, settled)
    if same_row(wrong, right, known):
        return False
    if known.settled(wrong.text) and not _person_gap(wrong, right, same):
        return None
    if known.plain(wrong.text) and (wrong.opening or known.rank(wrong.text) < 2):
        # A list of words holds names as well: where the capital says something and people are called so, it is a name.
        return _word_slip(doc, wrong, right, known, same)
    return _name_slip(doc, wrong, right, known, same)


def _no_place(wrong: Form, right: Form, known: Known) -> bool:
    """Whether both stand where a place stands, and no place is called as the wrong one is, though people may be."""
    if known.word(wrong.text) or known.row(wrong.text) or known.village(wrong.text) or known.rank(wrong.text) > 4:
        return False
    alone = all(len(m.words) == 1 and "preposition" in m.evidence and m.kind != "person" for m, _ in wrong.slots)
    return bool(wrong.slots) and alone and any("preposition" in m.evidence and m.kind != "person" for m, _ in right.slots)


def _unknown_slip(wrong: Form, right: Form, known: Known, same: str | None, settled: bool) -> bool | None:
    """The wrong side is neither a word nor a real name."""
    certain = (right.count >= 2 * wrong.count and right.count >= 2) or known.row(right.text)
    if same in ("whole", "given"):
        return certain
    if not same and wrong.count == right.count > 1 and not any(m.kind == "person" for f in (wrong, right) for m, _ in f.slots):
        # Each as often as the other, in other names: the ship "Nordvik Star" of Nordvika Shipping.
        return None
    if _foreign(wrong) or len(wrong.folded) < 4 or (wrong.count > 2 and right.count < 3 * wrong.count):
        return None
    if known.village(wrong.text) and known.village(right.text) and not same:
        return None
    if not same and wrong.folded[0] != right.folded[0] and by_hand(wrong.text, right.text) == 0:
        # "Frexit" after "Brexit"
        return None
    person = any(m.kind == "person" or (m.after in SAYS and not m.opens_sentence) for m, _ in right.slots)
    plain_word = known.word(right.text) and not known.row(right.text) and not person and not known.rank(right.text) >= 4
    if plain_word:
        # "Lyft" is not "Lift": a brand plays with a word; a slip changes a long word, or swaps letters. What stands beside
        # words of another language may be one: "Centraal Planbureau".
        if not same and any(known.nothing(w) for m, i in wrong.slots for w in words_of(m)[:i] + words_of(m)[i + 1 :]):
            return None
        if len(wrong.folded) >= 8 or sorted(wrong.folded) == sorted(right.folded):
            return certain if right.count >= 2 or same else None
        return None
    swapped = len(wrong.folded) == len(right.folded) and slipped(wrong.text, right.text)
    if len(right.folded) <= 4 and right.count < 3 and not (swapped and right.count > 1):
        return None
    if right.count >= 2 or known.row(right.text) or same:
        return certain
    # Once and once: a long name with two neighbours swapped; nobody coins both.
    if swapped and len(wrong.folded) >= 7 and not (wrong.full and right.full):
        return False
    # Once and once: a firm by its full name, then by the first word of it.
    firm = wrong.bare and bool(right.slots) and len(right.slots[0][0].words) > 1 and right.slots[0][1] == 0 and right.spans[0].start < wrong.spans[0].start
    if firm and len(right.folded) >= 7 and by_hand(wrong.text, right.text) > 0 and not right.full and right.slots[0][0].kind in ("organisation", "unknown"):
        return False
    # Once and once: a bare surname and a full name.
    if len(wrong.folded) >= 5 and ((right.full and wrong.bare) or (wrong.full and right.bare and person)):
        return False
    return None


def _word_slip(doc: Document, wrong: Form, right: Form, known: Known, same: str | None) -> bool | None:
    """The wrong side is an English word: only inside the very same personal name."""
    if same not in ("whole", "given") or right.count < 2 or wrong.count > 1 or not right.full:
        return None
    if (
        wrong.text.lower() in OPENERS
        and wrong.opening
        and any(
            len(m.words) == 1 and m.entity == other.entity and m.family
            for other, _ in right.full
            for m in doc.names.entities[other.entity].mentions
        )
    ):
        # "Even Papp" may be "even" and Papp, where the article says Papp alone.
        return None
    return not known.rank(wrong.text)


def _name_slip(doc: Document, wrong: Form, right: Form, known: Known, same: str | None) -> bool | None:
    """The wrong side is a name that people bear."""
    if same == "given" or (same == "whole" and not _couple(doc, wrong, right)):
        return False if wrong.count <= right.count else None
    if (
        right.count >= 3
        and not wrong.full
        and all(m.block in _LABELS for m, _ in wrong.slots)
        and wrong.slots
        and not all(m.block in _LABELS for m, _ in right.slots)
    ):
        # The headline or a caption has a name that the body has not, a letter away from one that it has.
        return False
    introduced = any(is_family(m, right) for m, _ in right.full)
    # A second person would have been introduced: one lone surname after the full name of its neighbour is the neighbour.
    lone = (
        introduced
        and wrong.count == wrong.unquoted == len(wrong.slots) == 1
        and len(wrong.folded) >= 6
        and right.full[0][0].span.start < wrong.slots[0][0].span.start
    )
    if same == "whole" or not wrong.bare or (wrong.count >= right.count and not lone):
        return None
    if right.count < 3 and right.full and wrong.spans[0].start < right.full[0][0].span.start and not wrong.slots:
        # First in its sentence, and nobody is introduced yet: "Philips hired Carl Phillips."
        return None
    people = any(m.kind == "person" for m, _ in right.slots) or (
        known.knowledge.is_given(wrong.text) and known.knowledge.is_given(right.text)
    )
    if not people or (wrong.count > 1 and right.count < 4 * wrong.count):
        return None
    if known.village(wrong.text) and any("preposition" in m.evidence for m, _ in wrong.slots):
        return None
    swapped = introduced and right.count >= 2 and sorted(wrong.folded) == sorted(right.folded)
    if not swapped and any(_honoured(m) for m, _ in wrong.slots) and not any(m.title for m, _ in right.slots):
        return None
    if wrong.folded[0] != right.folded[0]:
        return None
    if not introduced and not any(len(m.words) == 1 for m, _ in right.slots):
        return None
    if lone or (introduced and right.count >= 2) or right.count >= 3:
        return False
    return None


def _honoured(m: Mention) -> bool:
    return m.title is not None and m.title.lower().rstrip(".") in HONORIFICS


def _long_name(wrong: Form, right: Form, contexts: dict[tuple[str, ...], set[str]]) -> bool:
    """Whether the two fill one gap of a name of three words or more, or of a firm's "A & B": nobody has all but a letter of it."""
    for m, i in wrong.slots:
        words = [fold(w) for w in words_of(m)]
        if (len(words) >= 3 or "&" in m.text) and right.folded in contexts.get((*words[:i], "*", *words[i + 1 :]), ()):
            return True
    return False


#: How far behind a full name a surname alone is still the same person's, in characters.
_NEAR = 400


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
            if len(others) > 1 or others[0] not in _COMMON_NEIGHBOURS or m.full or (len(right.folded) >= 8 and others[0] not in HONORIFICS | OFFICES):
                return "given" if m.full and i == len(words) - 1 else "whole"
        for side in ([("<", words[i - 1])] if i else []) + ([(">", words[i + 1])] if i + 1 < len(words) else []):
            if side in mine and side[1] not in _COMMON_NEIGHBOURS and len(side[1]) > 2:
                weak = "neighbour"
    if weak is None and _same_given(wrong, right):
        return "given"
    return weak


def _same_given(wrong: Form, right: Form) -> bool:
    for m, _ in wrong.full:
        if fold(m.family or "").split()[-1:] == [wrong.folded.split()[-1]]:
            for n, _ in right.full:
                if (
                    fold(n.family or "").split()[-1:] == [right.folded.split()[-1]]
                    and fold(m.given or "").split()[0] == fold(n.given or "").split()[0]
                ):
                    return True
    return False


def _two_people(wrong: Form, right: Form, nothing: bool) -> bool:
    """Whether the two spellings belong to persons who each have a full name of their own."""
    if not wrong.full or _led_alike(wrong, right):
        return False
    for m, _ in wrong.full:
        mine, family = fold(m.given or ""), is_family(m, wrong)
        for n, _ in right.full:
            if family != is_family(n, right):
                continue
            if family and same_given(mine, fold(n.given or "")):
                return False
            if not family and fold(m.family or "") == fold(n.family or ""):
                return False
    if right.full:
        return True
    # A full name against a bare one: another person if the name is real, a slip if nobody is called so.
    called_by_given = wrong.count == 1 and right.count >= 2 and right.bare
    return not nothing or not (called_by_given or all(is_family(m, wrong) for m, _ in wrong.full))


def _led_alike(wrong: Form, right: Form) -> bool:
    """Whether one of each stands behind the same words of a name: "Nurul Izyan Hashim", "Nurul Izzyan"."""
    led = {tuple(map(fold, words_of(m)[:i])) for m, i in right.slots if i}
    return any(i and tuple(map(fold, words_of(m)[:i])) in led for m, i in wrong.slots)


def _parts_of_one(wrong: Form, right: Form) -> bool:
    """Whether both stand in one name ("Mohammad Mohammadi")."""
    return any(m.span == n.span for m, _ in wrong.slots for n, _ in right.slots)


def _a_people(form: Form, known: Known) -> bool:
    """Whether it ends the name of a people of two words: "Sri Lankans", "Hong Konger"."""
    texts = {m.text.removesuffix("s") for m, i in form.slots if i and i == len(m.words) - 1}
    return any(known.knowledge.by_demonym(t) or known.knowledge.places(t.removesuffix("er")) for t in texts)


def _inflection_slip(wrong: Form, right: Form, known: Known, same: str | None) -> bool:
    if _a_people(wrong, known) or _a_people(right, known):
        return False
    if same == "given":
        return not _several(wrong, right, known) and not _several(right, wrong, known)
    a, b = wrong.folded, right.folded
    if not known.nothing(wrong.text):
        return False
    if len(a) < len(b):
        # "Texa" for Texas, "Johnso" for Johnson; a stem that the other has its "s" or "n" from would be known.
        return (
            len(a) >= 4
            and (known.row(right.text) or known.word(right.text) or same == "whole" or known.rank(right.text) >= 3)
            and not (b == a + "s" and right.count < 2 and same is None)
            and not (b == a + "i" and same is None)
        )
    if a == b + "s":
        # "Researchs": a plural that English does not have.
        return same == "whole" or (known.word(right.text) and b.endswith(("ch", "sh", "s", "x", "z")))
    return same == "whole" or (len(a) == len(b) and (known.row(right.text) or right.count >= 3))


def _several(many: Form, one: Form, known: Known) -> bool:
    """Whether one is the plural of the other: "two John Watsons", "the Royal Marines", "Marsh Arabs"."""
    if many.folded != one.folded + "s":
        return False
    return known.plain(one.text) or bool(known.knowledge.by_demonym(one.text)) or any(m.before in _SEVERAL for m, _ in many.slots)


#: What comes before several of a name.
_SEVERAL = frozenset("two three four five six several many both all other the these those".split())


def _person_gap(wrong: Form, right: Form, same: str | None) -> bool:
    return same == "given" or (same == "whole" and bool(wrong.full) and bool(right.full) and wrong.count == 1 and right.count >= 2)


def _couple(doc: Document, wrong: Form, right: Form) -> bool:
    """Two given names before one family name that may be two relatives: the two genders, one sentence, each more than once."""
    if (
        wrong.count > 1
        or (wrong.folded[:-1] == right.folded[:-1] and {wrong.folded[-1], right.folded[-1]} != {"a", "e"})
        or wrong.folded + "a" == right.folded
        or right.folded + "a" == wrong.folded
    ):
        return True
    near = {doc.sentence_at(s.start) for s in right.spans}
    return any(doc.sentence_at(s.start) in near for s in wrong.spans)


def _foreign(form: Form) -> bool:
    """Whether it only stands in names of another language ("Institut National de Recherche")."""
    return bool(form.slots) and all(any(w in FOREIGN for w in m.text.lower().split()) for m, _ in form.slots)
