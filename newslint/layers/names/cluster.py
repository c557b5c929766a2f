"""Mentions to entities: full names first, then short forms, titles with a surname, acronyms and adjectives of peoples."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from newslint.layers.names.lexicon import HONORIFICS, ORGANISATION, PLACE_PREPOSITIONS
from newslint.layers.names.model import Entity, Kind, Mention
from newslint.layers.names.persons import fold, same_given
from newslint.layers.names.segments import Lookup

#: How many names back a namesake is still the one that is meant.
_RECENT = 3
#: Titles of people called by one name.
_REIGNING = frozenset("king queen emperor empress sultan emir pope".split())


@dataclass
class Cluster:
    kind: Kind
    members: list[int] = field(default_factory=list)
    words: set[str] = field(default_factory=set)  #: folded words of the full names
    family: str = ""
    given: str = ""
    row: Any = None
    sex: str = ""
    titles: set[str] = field(default_factory=set)


def one_row(rows: Any) -> Any:
    """The row of a look-up that has exactly one."""
    return rows[0] if len(rows) == 1 else None


def cluster(mentions: list[Mention], known: Lookup) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Give each mention its entity."""
    _promote(mentions, known)
    owner: dict[int, Cluster] = {}
    clusters: list[Cluster] = []
    by_family: dict[str, list[Cluster]] = defaultdict(list)
    by_word: dict[str, list[Cluster]] = defaultdict(list)

    def put(i: int, c: Cluster) -> None:
        owner[i] = c
        c.members.append(i)

    def new(i: int, kind: Kind) -> Cluster:
        c = Cluster(kind)
        clusters.append(c)
        put(i, c)
        return c

    # A shorter full name may be a piece of a longer one ("Suu Kyi"), so longer ones come first, but not before the start that they
    # share with a full name used more often ("Gabriel Boric Font", mostly Gabriel Boric).
    stems = _stems(mentions)
    order = sorted(range(len(mentions)), key=lambda i: (i in stems, -len(mentions[i].words), i))
    for i in order:
        m = mentions[i]
        if not m.full:
            continue
        family, given = fold(m.family or ""), fold(m.given or "")
        words = set(_folded_words(m))
        c = owner.get(stems[i]) if i in stems else _same_person(m, family, given, words, by_family, by_word)
        if c is None:
            c = new(i, "person")
            c.family, c.given = family, given
            for word in words:
                by_word[word].append(c)
            by_family[family.split()[-1] if family else family].append(c)
            if family:
                by_family[family].append(c) if " " in family else None
        else:
            put(i, c)
            if words < c.words and not family_of(c, family):
                # "Jong Un" is no given and family name, it is a part of Kim Jong Un's.
                mentions[i] = m._replace(given=None, family=None, order=None, culture=None)
        c.words |= words
        c.sex = c.sex or _sex(m)
        c.titles.add(_rank(m))
        if c.row is None:
            c.row = one_row(known.people(m.text))
    for i, shared in _coordinated(mentions, known, by_word):
        # "Colin and Jean Tregear": two people of one family name.
        m = mentions[i] = mentions[i]._replace(kind="person", given=mentions[i].text, family=shared)
        c = new(i, "person")
        c.family, c.given = fold(shared), fold(m.text)
        c.words = {c.given, *c.family.split()}
        c.sex = _sex(m)
        for key in {c.family, c.family.split()[-1]}:
            by_family[key].append(c)
        by_word[c.given].append(c)
    # Short forms, in reading order.
    named: dict[str, Cluster] = {}
    for i, m in enumerate(mentions):
        if i in owner:
            named[fold(m.text)] = owner[i]
            continue
        if m.kind in ("person", "unknown") or (
            m.kind == "place" and "known" in m.evidence and len(m.words) == 1 and "preposition" not in m.evidence
        ):
            c = _short_form(i, m, by_family, by_word, owner)
            if c is not None:
                put(i, c)
                c.sex = c.sex or _sex(m)
                continue
        key = fold(m.text)
        c = named.get(key)
        if c is None and m.kind != "person":
            c = _other_form(m, named, known)
        if c is None or (c.kind != m.kind and "unknown" not in (c.kind, m.kind) and c.kind == "person"):
            c = new(i, m.kind)
            if m.kind == "person":
                c.family = fold((m.family or m.text).split()[-1])
                c.words = set(_folded_words(m))
                for word in c.words:
                    by_word[word].append(c)
                by_family[c.family].append(c)
                c.sex = _sex(m)
                c.row = one_row(known.people(m.text))
            else:
                c.row = one_row(known.places(m.text)) or one_row(known.organisations(m.text))
        else:
            put(i, c)
        named.setdefault(key, c)
        if m.kind == "organisation" and (initials := _acronym(m)):
            named.setdefault(initials, c)
    return _freeze(mentions, clusters, owner)


def _coordinated(mentions: list[Mention], known: Lookup, by_word: dict[str, list[Cluster]]) -> list[tuple[int, str]]:
    """Given names that share the family name behind the last of them, with that name: "Colin and Jean Tregear", "Ann, Bob and Cy Lee"."""
    found: dict[int, str] = {}
    for i in range(len(mentions) - 2, -1, -1):
        m, following = mentions[i], mentions[i + 1]
        gap = following.span.start - m.span.end
        if len(m.words) != 1 or m.possessive or m.title or m.kind == "organisation" or fold(m.text) in by_word:
            continue
        if "preposition" in m.evidence or any(row.kind == "country" for row in known.places(m.text)):
            continue
        named = (following.full and following.order != "family-first") or i + 1 in found
        joined = named and m.after in ("and", "&") and gap == len(m.after) + 2
        listed = gap == len(", ") and i + 1 in found
        if (joined or listed) and not following.title and known.is_given(m.text):
            found[i] = found.get(i + 1) or following.family or ""
    return sorted(found.items())


def _stems(mentions: list[Mention]) -> dict[int, int]:
    """Full names that begin with another full name of two words or more that is used more often: index to the index of its first use."""
    uses = Counter(m.text for m in mentions if m.full)
    first: dict[str, int] = {}
    for i, m in enumerate(mentions):
        if m.full:
            first.setdefault(m.text, i)
    out = {}
    for i, m in enumerate(mentions):
        words = m.text.split()
        if m.full and len(words) > 2 and m.order != "family-first":
            for n in range(len(words) - 1, 1, -1):
                stem = " ".join(words[:n])
                if uses[stem] > uses[m.text]:
                    out[i] = first[stem]
                    break
    return out


def _promote(mentions: list[Mention], known: Lookup) -> None:
    """Make persons of two unknown words whose second is used alone as well: "Romelu Lukaku", later "Lukaku"."""
    alone = {m.text for m in mentions if len(m.words) == 1 and m.kind in ("unknown", "person") and not m.text.isupper()}
    for i, m in enumerate(mentions):
        words = m.text.split()
        if m.kind != "unknown" or len(words) != 2 or len(m.words) != 2 or words[1] not in alone or words[0] in alone:
            continue
        if (
            m.text.upper() == m.text
            or known.is_word(words[1].lower())
            or known.known(words[0])
            or known.by_demonym(words[0])
            or known.known(words[1])
        ):
            continue
        if not known.is_word(words[0].lower()):
            mentions[i] = m._replace(kind="person", given=words[0], family=words[1], order="given-first", evidence=("short-form",))


def family_of(c: Cluster, family: str) -> bool:
    """Whether a folded family name is the one of a cluster, or its last word."""
    return family == c.family or family == c.family.split()[-1]


def _folded_words(m: Mention) -> list[str]:
    base = m.span.start
    return [fold(m.text[w.start - base : w.end - base]) for w in m.words]


def _sex(m: Mention) -> str:
    words = (m.title or "").lower().replace(".", "").split()
    if any(w in ("mr", "sir", "lord", "king", "prince", "congressman", "chairman", "spokesman", "businessman", "actor") for w in words):
        return "m"
    return (
        "f"
        if any(w in ("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "congresswoman", "spokeswoman", "actress") for w in words)
        else ""
    )


def _rank(m: Mention) -> str:
    """The last word of a title, lower case; "" without one."""
    return (m.title or " ").lower().replace(".", "").split(" ")[-1]


def _same_person(
    m: Mention, family: str, given: str, words: set[str], by_family: dict[str, list[Cluster]], by_word: dict[str, list[Cluster]]
) -> Cluster | None:
    for c in by_family.get(family, ()):
        if c.given and same_given(c.given, given) and not (c.sex and _sex(m) and c.sex != _sex(m)):
            return c
    # A piece of a longer name: all its words are there.
    found = [c for c in by_word.get(min(words, key=len) if words else "", ()) if words <= c.words]
    return found[-1] if found and len(set(map(id, found))) == 1 else None


def _short_form(
    i: int, m: Mention, by_family: dict[str, list[Cluster]], by_word: dict[str, list[Cluster]], owner: dict[int, Cluster]
) -> Cluster | None:
    words = _folded_words(m)
    if not words or (m.kind == "unknown" and len(words) > 1 and any(w in ORGANISATION for w in words)):
        return None
    found = [c for c in by_family.get(words[-1] if len(words) == 1 else " ".join(words), ()) if c.kind == "person"]
    if not found:
        found = [c for c in by_word.get(words[0], ()) if c.kind == "person" and all(w in c.words for w in words)]
        if (
            m.title
            and found
            and (m.title.lower().rstrip(".") in ("mr", "mrs", "ms") or (len(words) == 1 and m.title.split()[-1].lower() not in HONORIFICS))
        ):
            # "Mr Vladimir" is not how Vladimir Putin is called, but family-last cultures are ("President Abiy").
            found = [c for c in found if c.family.split()[0:1] != [words[0]]] or found
    if m.title and (sex := _sex(m)):
        found = [c for c in found if c.sex in ("", sex)] or found
    if m.title and _rank(m) in _REIGNING:
        # "King Salman" is not Mohammed bin Salman.
        found = [c for c in found if not c.given or _rank(m) in c.titles]
    if not found:
        return None
    if m.title:
        found = [c for c in found if _rank(m) in c.titles] or found
    unique = list({id(c): c for c in found}.values())
    if len(unique) == 1:
        return unique[0]
    # Of namesakes the one named in the last few names, else the one the article is about: named most so far, else first of all.
    last = {id(c): max((k for k in c.members if k < i), default=-1) for c in unique}
    recent = [c for c in unique if last[id(c)] >= i - _RECENT]
    if len(recent) == 1:
        return recent[0]
    return max(unique, key=lambda c: (sum(k < i for k in c.members), -min(c.members)))


def _acronym(m: Mention) -> str:
    letters = "".join(w[0] for w in m.text.replace("-", " ").split() if w[0].isupper())
    return letters.lower() if len(letters) >= 2 else ""


def _other_form(m: Mention, named: dict[str, Cluster], known: Lookup) -> Cluster | None:
    """The entity of an acronym, an adjective of a people, or a shorter form of an organisation."""
    text = m.text.replace(".", "")
    if text.isupper() and len(text) >= 2 and text.lower() in named:
        return named[text.lower()]
    for row in (*known.places(m.text), *known.organisations(m.text), *known.by_demonym(m.text)):
        for form in (row.name, *row.variants, *getattr(row, "demonyms", ()), getattr(row, "acronym", "")):
            if form and fold(form) in named:
                return named[fold(form)]
    return None


def _freeze(mentions: list[Mention], clusters: list[Cluster], owner: dict[int, Cluster]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    clusters.sort(key=lambda c: min(c.members))
    numbers = {id(c): n for n, c in enumerate(clusters)}
    placed = []
    for i, m in enumerate(mentions):
        c = owner[i]
        kind: Kind = c.kind if c.kind != "unknown" else m.kind
        given, family = m.given, m.family
        if c.kind == "person" and not m.full and given is None and family is None:
            words = " ".join(_folded_words(m))
            if c.family and family_of(c, words):
                family = m.text
            elif c.given and (words == c.given or words in c.given.split()):
                given = m.text
        elif (
            c.kind == "person" and not m.full and given is None and c.given
            and not family_of(c, fold(family or "")) and " ".join(_folded_words(m)) == c.given
        ):  # fmt: skip
            # A title makes a surname of any name: "Mr Ki-moon" is still Ban Ki-moon's given name.
            given, family = m.text, None
        placed.append(m._replace(entity=numbers[id(c)], kind=kind, given=given, family=family))
    entities = []
    for n, c in enumerate(clusters):
        members = tuple(placed[i] for i in sorted(c.members))
        kind = c.kind
        if kind == "unknown":
            kinds = Counter(m.kind for m in members if m.kind != "unknown")
            kind = kinds.most_common(1)[0][0] if kinds else "unknown"
        name = max(members, key=lambda m: (len(m.words), -m.span.start)).text
        entities.append(Entity(n, kind, name, members, c.row))
    return tuple(placed), tuple(entities)


__all__ = ["PLACE_PREPOSITIONS", "cluster"]
