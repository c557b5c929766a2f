"""The pairs of spellings of an article that are near enough for one to be a slip of the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from newslint.checks.names._forms import Form, romanised, words_of
from newslint.checks.names._lists import said_alike
from newslint.knowledge.rows import one_edit
from newslint.layers.names import Mention
from newslint.layers.names.persons import fold


def pairs(found: dict[str, Form]) -> Iterator[tuple[Form, Form]]:
    """The pairs of spellings one edit apart, or of the same seven letters or more in another order, each once."""
    shelves: dict[str, list[Form]] = defaultdict(list)
    letters: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in found.values():
        if len(form.folded) >= 7:
            letters[form.folded[0], "".join(sorted(form.folded))].append(form)
    for form in found.values():
        if len(form.folded) >= 3:
            for key in {form.folded, *(form.folded[:i] + form.folded[i + 1 :] for i in range(len(form.folded)))}:
                shelves[key].append(form)
    done: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        if not 2 <= len(shelf) <= 30:
            continue
        for n, a in enumerate(shelf):
            for b in shelf[n + 1 :]:
                couple = (a.text, b.text) if a.text < b.text else (b.text, a.text)
                if couple not in done and a.folded != b.folded:
                    done.add(couple)
                    if one_edit(a.folded, b.folded):
                        yield a, b
    for anagrams in letters.values():
        for n, a in enumerate(anagrams[:5]):
            yield from (
                (a, b)
                for b in anagrams[n + 1 : 5]
                if a.folded != b.folded and not one_edit(a.folded, b.folded) and _moved(a.folded, b.folded)
            )


def _moved(a: str, b: str) -> bool:
    """Whether one letter stands in another place ("bargouthi", "barghouti"), or two have changed places ("marylin", "marilyn")."""
    return sum(x != y for x, y in zip(a, b)) == 2 or any(a[:i] + a[i + 1 :] == b[:j] + b[j + 1 :] for i in range(len(a)) for j in range(len(b)) if a[i] == b[j])


def two_edits(a: str, b: str) -> bool:
    """Whether two words are at most two edits apart, by the first letter alike."""
    if a[:1] != b[:1]:
        return False
    # Imported for a candidate alone: few articles have one.
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(a, b, score_cutoff=2) <= 2


def full_names(found: dict[str, Form]) -> Iterator[tuple[Form, Form]]:
    """The pairs of long family names two edits apart behind one given name ("Thornbury", "Thornberry"), and of given names said alike."""
    families: dict[str, dict[str, Form]] = defaultdict(dict)
    romanised_givens: dict[str, dict[str, Form]] = defaultdict(dict)
    givens: dict[str, dict[str, Form]] = defaultdict(dict)
    for form in found.values():
        for m, i in form.full:
            words = words_of(m)
            if i == len(words) - 1 and len(form.folded) >= 7 and len(fold(words[0])) >= 3 and m.order == "given-first":
                families[fold(words[0])][form.text] = form
            elif i == 0 and m.order == "given-first":
                givens[fold(words[-1])][form.text] = form
            elif i and m.order == "family-first":
                romanised_givens[fold(words[0])][form.text] = form
    for shelf in families.values():
        forms_here = list(shelf.values())[:20]
        yield from (
            (a, b)
            for n, a in enumerate(forms_here)
            for b in forms_here[n + 1 :]
            if two_edits(a.folded, b.folded) and not one_edit(a.folded, b.folded)
        )
    for shelf in romanised_givens.values():
        forms_here = list(shelf.values())[:20]
        yield from (
            (a, b)
            for n, a in enumerate(forms_here)
            for b in forms_here[n + 1 :]
            if romanised(a.folded, b.folded) and a.folded != b.folded and not one_edit(a.folded, b.folded)
        )
    for shelf in givens.values():
        forms_here = list(shelf.values())[:20]
        for n, a in enumerate(forms_here):
            yield from (
                (a, b)
                for b in forms_here[n + 1 :]
                if a.folded != b.folded and any({a.folded, b.folded} <= alike for alike in said_alike()) and not one_edit(a.folded, b.folded)
            )


def two_apart(found: dict[str, Form]) -> Iterator[tuple[Form, Form]]:
    """The pairs two edits apart that begin alike, of which one stands once: "Delacroix", "Delacroy"."""
    shelves: dict[str, list[Form]] = defaultdict(list)
    for form in found.values():
        if len(form.folded) >= 5:
            shelves[form.folded[:1]].append(form)
    for shelf in shelves.values():
        for n, a in enumerate(shelf[:60]):
            for b in shelf[n + 1 : 60]:
                if (a.count == 1) + (b.count == 1) and (a.folded[:2] == b.folded[:2] or a.folded[-3:] == b.folded[-3:]) and a.folded != b.folded and _near_letters(a.folded, b.folded) and not one_edit(a.folded, b.folded) and two_edits(a.folded, b.folded):
                    yield a, b


def _near_letters(a: str, b: str) -> bool:
    """Whether two edits may turn the letters of the one into those of the other, in any order."""
    return abs(len(a) - len(b)) <= 2 and sum((Counter(a) - Counter(b)).values()) <= 2 and sum((Counter(b) - Counter(a)).values()) <= 2


def double_barrelled(wrong: Form, right: Form) -> bool:
    """Whether both are family names in two parts of which one is the same: "Sandoval-Pike", "Sandoval-Pyke"."""
    a, b = wrong.text.split("-"), right.text.split("-")
    if len(a) != 2 or len(b) != 2 or min(map(len, (*a, *b))) < 3:
        return False
    introduced = any(i and i == len(m.words) - 1 and m.kind in ("person", "unknown") for m, i in right.slots)
    return introduced and b[1][0].isupper() and (a[0] == b[0]) != (a[1] == b[1])


def is_family(m: Mention, form: Form) -> bool:
    return form.folded.split()[-1] in fold(m.family or "").split()
