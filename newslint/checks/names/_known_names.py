"""Words and full names that are a slip away from exactly one known name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._forms import FOREIGN, Form, Known, forms, inflected, romanised, words_of
from newslint.document import Document
from newslint.knowledge.rows import Location, Organisation, Person, fold, one_edit
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import PLACE_PREPOSITIONS, SAYS
from newslint.source import Span

_SIC = re.compile(r"\s*[\[(]\s*sic\b", re.IGNORECASE)
#: Population from which a city is known to any reader, and from which to most.
_METROPOLIS, _CITY = 1_000_000, 300_000
#: What is called after a leader by surname: "the Trump administration".
_OF_A_LEADER = frozenset("administration government campaign presidency cabinet era supporters ally allies aide aides".split())
_ENGLISH = frozenset({"United States", "United Kingdom", "Canada", "Australia", "Ireland", "New Zealand"})


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
    for form in found.values():
        if form.spans[0].start in done:
            continue
        if known.nothing(form.text):
            for slip in _unknown(doc, form, found, known):
                done.add(slip.span.start)
                yield slip
        elif known.rank(form.text) in (1, 2, 3, 4) and not known.row(form.text) and not known.word(form.text):
            for slip in _rare_name(form, known):
                done.add(slip.span.start)
                yield slip
    for m in doc.names.mentions:
        if len(m.words) > 1 and not any(w.start in done for w in m.words) and not (m.quoted and doc.text[m.span.end : m.span.end + 1] in "”\""):
            yield from _whole(doc, m, found, known)


def _listed(doc: Document, known: Known) -> Iterator[Slip]:
    """What the knowledge lists as a common misspelling: words, and names of several words."""
    for m in doc.names.mentions:
        words = words_of(m)
        n = len(words)
        if m.quoted and n == 1 or _SIC.match(doc.text, m.span.end):
            continue
        for start, end in sorted(((a, b) for a in range(n) for b in range(a + 1, min(a + 6, n) + 1)), key=lambda w: w[0] - w[1]):
            text = m.text[m.words[start].start - m.span.start : m.words[end - 1].end - m.span.start]
            names = known.knowledge.misspelt(text)
            if len(names) != 1 or known.knowledge.known(text):
                continue
            changed = _changed(words[start:end], names[0])
            if changed is not None and known.word(words[start + changed[0]]) and not one_edit(fold(words[start + changed[0]]), fold(changed[1])):
                # "Smithsonian Institute" is no slip of the hand; house forms are another rule's.
                continue
            if changed is not None:
                yield Slip(m.words[start + changed[0]], words[start + changed[0]], changed[1], names[0])
            else:
                yield Slip(Span(m.words[start].start, m.words[end - 1].end), text, names[0], names[0])
            break


def _unknown(doc: Document, form: Form, found: dict[str, Form], known: Known) -> Iterator[Slip]:
    text = form.text
    if len(form.folded) < 4 or _camel(text) or known.village(text):
        return
    if _derived(text, known) or any(_SIC.match(doc.text, s.end) for s in form.spans):
        return
    for span, slot in _uses(form):
        m = slot[0] if slot else None
        if m is not None and len(m.words) > 1 and (inside := _inside(m, slot[1], known)):  # type: ignore[index]
            yield Slip(span, text, inside[0], inside[1])
            continue
        if m is not None and (m.full or _foreign(m)):
            continue
        if m is not None and m.suffix and (inside := _with_suffix(text, m.suffix, known)):
            yield Slip(span, text, *inside)
            continue
        best = _nearest(text, known, titled=bool(m and m.title))
        if best is None or (form.unquoted == 0 and _is_foreign_form(best, text)):
            continue
        weight = _weight(best, known)
        one_spelling = _everywhere(best, known)
        if romanised(fold(best), form.folded) and not one_spelling:
            # A lesser place or a person is spelled in several ways.
            continue
        if _prefix(best, text) and (len(fold(best)) < len(form.folded) or (weight < 3 and not one_spelling and not (m and "preposition" in m.evidence))):
            # An unknown word may go on where a known one ends.
            continue
        if any(n.full for n, _ in form.slots) or (form.count >= 2 and weight < 3) or (len(form.folded) < 5 and weight < 3):
            continue
        if m is not None and m.kind == "person" and not _has_person(best, known):
            continue
        if m is not None and len(m.words) > 1 and (weight < 3 or _prefix(best, text) or not known.place(best)):
            continue
        if not known.place(best) and not known.knowledge.organisations(best) and _has_person(best, known) and not (m is not None and (m.title or m.possessive or m.after in SAYS or m.after in _OF_A_LEADER)):
            continue
        yield Slip(span, text, best, best)


def _with_suffix(text: str, suffix: str, known: Known) -> tuple[str, str] | None:
    """"Elizabth II"."""
    for name in known.knowledge.near(f"{text} {suffix}"):
        if changed := _changed([text, suffix], name):
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
    for start, end in sorted({(0, n), (max(i - 1, 0), i + 1), (i, min(i + 2, n)), (max(i - 2, 0), i + 1), (i, min(i + 3, n)), (0, i + 1), (i, n)}, key=lambda w: w[0] - w[1]):
        if end - start < 2:
            continue
        text = m.text[m.words[start].start - m.span.start : m.words[end - 1].end - m.span.start]
        changes = [(form, right) for form in known.knowledge.near(text) if (right := _changed(words[start:end], form)) and right[0] == i - start]
        if any(_articled(words[i], right) for _, (_, right) in changes):
            return None
        for form, (_, right) in changes:
            if not romanised(fold(words[i]), fold(right)) or _everywhere(form, known) or _english(form, right, known) or _on_list(form, known):
                return right, form
        for other in _doubled(words[i], known):
            name = " ".join([*words[start:i], other, *words[i + 1 : end]])
            if known.knowledge.known(name):
                return other, name
    return None


def _articled(word: str, right: str) -> bool:
    """"el-Sisi" and "al-Sisi" are one."""
    return "-" in word and "-" in right and fold(word).split()[-1] == fold(right).split()[-1]


def _everywhere(name: str, known: Known) -> bool:
    """Whether a name has one English spelling: countries and their peoples, states, capitals, places where English is spoken."""
    k = known.knowledge
    return bool(k.by_demonym(name)) or any(r.kind in ("country", "region") or r.capital_of or r.country in _ENGLISH for r in k.places(name))


def _on_list(name: str, known: Known) -> bool:
    """Whether a full name is a person's of the hand-written list, which has the other spellings in use."""
    return any(p.place.file.endswith(".toml") for p in known.knowledge.people(name))


def _english(name: str, right: str, known: Known) -> bool:
    """Whether a full name is at home in English, not written over from another script."""
    words = name.split()
    return (known.rank(words[0]) >= 6 and known.rank(words[-1]) >= 3) or known.rank(right) >= 6


def _prefix(name: str, text: str) -> bool:
    """Whether one is the other with a letter more at the end."""
    a, b = fold(name), fold(text)
    return a[:-1] == b or b[:-1] == a


def _changed(words: list[str], form: str) -> tuple[int, str] | None:
    """Which word differs from a known name of as many words, and what it should be."""
    others = [w for w in form.replace("’", "'").split() if w[:1].isupper() or w.lower() not in FOREIGN | {"of", "and", "the", "for"}]
    if len(others) != len(words):
        return None
    differing = [(k, o) for k, (w, o) in enumerate(zip(words, others)) if fold(w) != fold(o)]
    return differing[0] if len(differing) == 1 else None


def _nearest(text: str, known: Known, *, titled: bool) -> str | None:
    """The one known name of one word that `text` is a slip of."""
    folded = fold(text)
    found = {
        fold(f): f for f in known.knowledge.near(text)
        # What is longer than a known name may be made of it; what is shorter lacks a letter.
        if " " not in f.strip() and f[:1].isupper() and (len(folded) < len(fold(f)) or not inflected(folded, fold(f)))
    }  # fmt: skip
    if not found:
        found = {fold(f): f for f in _doubled(text, known) | _swapped(text, known)}
    if not found and text.endswith("s") and len(text) > 5:
        # "Houhtis"
        found = {fold(f) + "s": f + "s" for f in known.knowledge.near(text[:-1]) if " " not in f and f[:1].isupper() and (known.place(f) or known.knowledge.organisations(f))}
    if titled:
        people = {k: f for k, f in found.items() if _has_person(f, known)}
        found = people or {}
    if len(found) > 1:
        best = max(_weight(f, known) for f in found.values())
        top = {k: f for k, f in found.items() if _weight(f, known) == best}
        rivals = any(_weight(f, known) == 2 for f in found.values())
        if best < 3 or len(top) > 1 or (rivals and not _everywhere(next(iter(top.values())), known)):
            return None
        found = top
    return next(iter(found.values()), None)


def _doubled(text: str, known: Known) -> set[str]:
    """Known names that differ by doubled letters alone: "Phillipines"."""
    out = set()
    letters = text
    spots = [i for i in range(1, len(letters))]
    single = {letters[:i] + letters[i + 1 :] for i in spots if letters[i].lower() == letters[i - 1].lower()}
    for base in single:
        for i in range(1, len(base)):
            for name in (base[:i] + base[i] + base[i:],):
                out.update(r.name for r in known.knowledge.places(name) if fold(r.name) == fold(name))
                out.update(name for _ in known.knowledge.by_demonym(name)[:1])
                out.update(name for p in known.knowledge.by_family(name)[:1] if _has_person(name, known))
    return {n for n in out if fold(n) != fold(text)}


def _swapped(text: str, known: Known) -> set[str]:
    """Countries and peoples of which two letters apart are swapped: "Lybian"."""
    out = set()
    for i in range(1, len(text) - 2):
        for j in range(i + 2, min(i + 5, len(text))):
            name = text[:i] + text[j] + text[i + 1 : j] + text[i] + text[j + 1 :]
            if known.place(name) and _everywhere(name, known):
                out.add(name)
    return out


def _weight(name: str, known: Known) -> int:
    """How well a name is known: 3 countries, their peoples and capitals, states, metropolises, persons of the desk's own list; 2 cities; 1 the rest."""
    k = known.knowledge
    weight = 3 if k.by_demonym(name) else 0
    if not weight and name.endswith("s") and not known.row(name):
        return _weight(name[:-1], known) if len(name) > 4 else 0
    for row in (*k.known(name), *k.by_family(name)):
        if isinstance(row, Location):
            great = row.kind in ("country", "region") or bool(row.capital_of) or row.population >= _METROPOLIS
            weight = max(weight, 3 if great else 2 if row.population >= _CITY else 1)
        elif isinstance(row, Person):
            weight = max(weight, 3 if row.place.file.endswith(".toml") else 1)
        elif isinstance(row, Organisation):
            weight = max(weight, 2)
    return weight


def _has_person(name: str, known: Known) -> bool:
    return bool(known.knowledge.by_family(name) or known.knowledge.people(name))


def _derived(text: str, known: Known) -> bool:
    """Whether a word is made of a known one: "Kyivans", "Putinism", "Hollywoodesque"."""
    lower = text.lower()
    for ending in ("s", "n", "an", "ans", "ian", "ians", "ism", "ist", "ists", "ite", "ites", "er", "ers", "esque", "ish", "i", "is", "ization", "isation", "ese", "land", "gate", "nomics", "mania", "ville"):
        stem = text[: -len(ending)]
        if lower.endswith(ending) and len(stem) >= 4 and ((ending != "i" and known.row(stem)) or known.row(stem + "a") or known.row(stem + "e") or (ending == "i" and known.knowledge.places(stem)) or (ending == "s" and (known.rank(stem) or known.word(stem)))):
            return True
    return False


def _camel(text: str) -> bool:
    """A brand or a code: "YouTube", "iPhone", "DevOps"; not "McConnell", "O'Brien", "Al-Assad"."""
    return re.search(r"[a-z][A-Z]", re.sub(r"^(?:Mac|Mc|De|Di|La|Le|Van|Fitz|O['’])|[-‑'’]", " ", text).strip()) is not None


def _foreign(m: Mention) -> bool:
    return any(w in FOREIGN for w in m.text.lower().split())


def _is_foreign_form(best: str, text: str) -> bool:
    """In a quotation a name may be said in another way."""
    return romanised(fold(best), fold(text))


def _rare_name(form: Form, known: Known) -> Iterator[Slip]:
    """A surname that hardly anybody bears, alone where a country or a great city is named: "in Londan", "Tukey’s president"."""
    if form.count > 2 or len(form.folded) < 5 or known.village(form.text) or any(len(m.words) > 1 or m.title or set(m.evidence) - {"verb", "preposition"} for m, _ in form.slots):
        return
    best = None
    for m, _ in form.slots:
        placed = m.before in PLACE_PREPOSITIONS and m.before != "of"
        if not placed and not m.possessive and not m.after in SAYS:
            continue
        best = best or _nearest(form.text, known, titled=False)
        if best is None or _weight(best, known) < 3 or not known.place(best):
            return
        if (placed and known.rank(form.text) <= 3) or _nation(best, known):
            yield Slip(m.span, form.text, best, best)


def _nation(name: str, known: Known) -> bool:
    return any(r.kind == "country" for r in known.knowledge.places(name))


def _in_office(m: Mention, name: str, known: Known) -> bool:
    """Whether a mention has the title of an office that the known person held: "Chancellor Angela Merkle"."""
    title = set(fold(m.title or "").split())
    return any(title & set(fold(o.title).split()) - {"of", "the", "and", "for"} for p in known.knowledge.people(name) for o in p.offices)


def _whole(doc: Document, m: Mention, found: dict[str, Form], known: Known) -> Iterator[Slip]:
    """A full name, or a name of several words, that differs in a word that exists by itself: "Emanuel Macron", "World Heath Organization"."""
    k = known.knowledge
    if known.knowledge.known(m.text) or m.title_case:
        return
    words = words_of(m)
    for name in k.near(m.text):
        changed = _changed(words, name)
        if changed is None:
            continue
        i, right = changed
        word = words[i]
        if inflected(fold(word), fold(right), True) and not (m.full and i == len(words) - 1):
            continue
        form = found.get(word)
        if form is None or (form.count > 1 and sum(1 for n, _ in form.slots if n.span != m.span)):
            continue
        people = k.people(name)
        if people and (m.kind == "person" or m.full):
            others = [w for n, w in enumerate(words) if n != i]
            # The rest of the name must be that person's alone, and the word hardly anybody's.
            rare = all(known.rank(w) <= 3 for w in others) and len(k.by_family(others[-1])) <= 4
            if (rare and known.rank(word) < 6 and (i == 0 or known.rank(word) <= 2)) or _in_office(m, name, known):
                yield Slip(m.words[i], word, right, name)
        elif not people and (k.places(name) or k.organisations(name)) and (len(words) >= 3 or not known.word(word)) and m.kind != "person":
            if known.word(right) and len(words) < 3 and known.word(word):
                continue
            yield Slip(m.words[i], word, right, name)
