"""From runs to names: openers and calendar words cut off, titles taken apart, joined words kept or parted, a first guess of the kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from newslint.layers.names.cultures import family_first
from newslint.layers.names.lexicon import (
    CALENDAR,
    CALENDAR_SHORT,
    HONORIFICS,
    OFFICES,
    OPENERS,
    ORGANISATION,
    PERSON_PARTICLES,
    PLACE,
    QUALIFIERS,
    SAYS,
    SUFFIXES,
)
from newslint.layers.names.runs import Run
from newslint.regexp import regexp

#: What an office is about: "Secretary of State", "Minister for Foreign Affairs".
_TOPICS = frozenset(
    """
    state defense defence foreign affairs health education labor labour interior finance justice home treasury war energy agriculture
    commerce transportation transport homeland security veterans communications media sport sports culture tourism environment trade
    industry science technology planning housing urban development immigration women children youth equality work pensions staff
    operations research staff policy the public works information infrastructure fisheries police human services resources social
    welfare exchequer rights refugees
    """.split()
)
#: Members of parties before a name: "Republican Marta Dempsey".
_PARTISANS = frozenset("republican democrat democratic conservative tory labour liberal socialist communist".split())
#: Their nouns that a word of the party stands before: "Social Democrat Ute Brandt".
_PARTED = frozenset("democrat unionist nationalist".split())
_ORG_HEADS = ORGANISATION | frozenset("panel ministry centers centres centre center knights".split())

#: Words after which a month is a month.
_BEFORE_MONTHS = frozenset(["", *"in on the last next this since by until late early of from to through mid every each".split()])
#: Openers that are given names as well, or are one letter from one.
_GIVEN_OPENERS = frozenset("will may even my an so do he near mark".split())


class Lookup:
    """The knowledge with the answers of one article kept."""

    def __init__(self, knowledge: Any) -> None:
        self.knowledge = knowledge
        self.is_word: Callable[[str], bool] = lru_cache(maxsize=None)(knowledge.is_word)
        self.is_name: Callable[[str], bool] = lru_cache(maxsize=None)(knowledge.is_name)
        self.is_given: Callable[[str], bool] = lru_cache(maxsize=None)(knowledge.is_given)
        self.is_surname: Callable[[str], bool] = lru_cache(maxsize=None)(knowledge.is_surname)
        self.rank: Callable[[str], int] = lru_cache(maxsize=None)(knowledge.name_rank)
        self.by_family: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.by_family)
        self.people: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.people)
        self.places: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.places)
        self.organisations: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.organisations)
        self.known: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.known)
        self.near: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.near)
        self.by_demonym: Callable[[str], Any] = lru_cache(maxsize=None)(knowledge.by_demonym)

    def demonym(self, word: str) -> bool:
        """Whether a word is the adjective or noun of a people: "Russian", "Afghans"."""
        return bool(self.by_demonym(word))


class Seen:
    """The words that the article writes with a capital where only a name has one, and those of them that stand alone."""

    def __init__(self, runs: Iterable[Run], known: Lookup) -> None:
        self.words: set[str] = set()
        self.alone: set[str] = set()
        self.last: set[str] = set()  #: words that end a name of two or three words of which the first is no people's
        for run in runs:
            if 2 <= len(run.words) <= 4 and not run.title_case and not known.demonym(run.words[0].text):
                self.last.add(run.words[-1].text)
            if not run.title_case:
                first = 1 if run.opens_sentence and not self._named(run, known) else 0
                self.words.update(t.text for t in run.words[first:])
                # "Day-Lewis" is a sign for "Lewis" at the start of a sentence.
                halves = (half for t in run.words[first:] if "-" in t.text for half in t.text.split("-"))
                self.words.update(half for half in halves if half[:1].isupper() and len(half) > 3)
                if len(run.words) == 1:
                    self.alone.add(run.words[0].text)

    @staticmethod
    def _named(run: Run, known: Lookup) -> bool:
        """Whether the words at the start of a sentence are a name by themselves."""
        return len(run.words) > 1 and (bool(known.known(run.text)) or family_first([t.text for t in run.words]) is not None)


def segments(run: Run, known: Lookup, seen: Seen) -> Iterator[Run]:
    """The names of a run."""
    for part in _cut(run, known, seen):
        for piece in _behind_organisation(part, known):
            titled = _take_title(_take_suffix(piece), known, seen)
            if titled is not None and titled.words:
                yield titled


def _cut(run: Run, known: Lookup, seen: Seen) -> Iterator[Run]:
    """Drop words that owe their capital to their place, and the calendar's; in title-case blocks all ordinary words."""
    keep: list[int] = []
    n = len(run.words)
    for i, token in enumerate(run.words):
        word, lower = token.text, token.text.lower().replace(".", "")
        if lower in CALENDAR and not _month_name(run, i, keep, known):
            continue
        if lower in CALENDAR_SHORT and i == n - 1 and run.mark_after == ".":
            continue
        if run.title_case and word not in seen.words:
            given = known.is_given(word) and known.rank(word) >= 5
            if lower in OPENERS or (known.is_word(lower) and not given) or (word.isupper() and len(word) > 4):
                continue
        elif (i == 0 and n > 1 and lower in ("the", "a", "an")) or (i == 0 and run.opens_sentence and not _keeps_first(run, known, seen)):
            continue
        keep.append(i)
    start = 0
    while start < len(keep):
        end = start + 1
        while end < len(keep) and keep[end] == keep[end - 1] + 1:
            end += 1
        yield run.part(keep[start], keep[end - 1] + 1)
        start = end


def _month_name(run: Run, i: int, keep: list[int], known: Lookup) -> bool:
    """Whether the month at word `i` is a part of a personal name: "Theresa May", "April Haynes"."""
    lower = run.words[i].text.lower()
    titled = i and run.words[i - 1].text.lower() in HONORIFICS | OFFICES
    if i and lower in ("may", "march", "april", "june", "august") and i - 1 in keep and not titled:
        return known.is_given(run.words[i - 1].text)
    if lower in ("april", "june", "august", "may") and i + 1 < len(run.words):
        following = run.words[i + 1].text
        named = not known.is_word(following.lower()) or (known.rank(following) >= 5 and run.before not in _BEFORE_MONTHS)
        return named and known.is_surname(following)
    return False


def _keeps_first(run: Run, known: Lookup, seen: Seen) -> bool:
    """Whether the first word of a sentence is a part of the name that seems to start there."""
    word, lower = run.words[0].text, run.words[0].text.lower()
    following = run.words[1].text if len(run.words) > 1 and not run.joins[0] else None
    if len(run.words) > 1 and known.people(run.part(0, 2).text):
        # "Than Shwe", though "than" is no name
        return True
    if any(known.places(run.part(0, n).text) for n in (2, 3) if n <= len(run.words)):
        # "New Caledonia votes"
        return True
    if len(run.words) > 1 and run.joint(0) in PERSON_PARTICLES and known.is_given(word) and lower not in OPENERS:
        # "Robin van Persie"
        return True
    if lower in OPENERS:
        # "Will Smith", "May Britt" against "Will Trump": only before a family name that the article never uses alone.
        return (
            following is not None
            and lower in _GIVEN_OPENERS
            and (word in seen.words or (not known.is_word(following.lower()) and following not in seen.alone))
        )  # fmt: skip
    if word in seen.words:
        return True
    if not known.is_word(lower) and "-" not in word:
        return True
    if "-" in word and word[1:].islower() and all(known.is_word(p) for p in lower.split("-")):
        return False
    if not known.is_word(lower):
        return True
    if following is None:
        joined = run.joint(0) in ("of", "for", "and", "&") and (
            # "Allies of Min Aung Hlaing": nobody's name goes on with somebody's.
            (known.is_word(run.words[1].text.lower()) and not known.people(run.part(1, len(run.words)).text))
            or lower in ORGANISATION
            or lower in OFFICES
            or lower in PLACE
        )
        return joined or _stands_alone(run, known) or (known.is_surname(word) and _surname_opens(run, known))
    low = following.lower()
    if (
        lower in HONORIFICS
        or lower in OFFICES
        or lower in QUALIFIERS
        or lower in ORGANISATION
        or lower in PLACE
        or low in ORGANISATION
        or low in OFFICES
        or low in PLACE
    ):
        return True
    rest = [t.text for t in run.words[1:]]
    if len(rest) > 1 and not known.is_given(word) and (family_first(rest) is not None or known.people(" ".join(rest))):
        return False
    return (
        known.is_given(word)
        or known.is_word(low)
        or bool(known.known(run.text) or known.near(run.text))
        or word.isupper()
        or family_first([t.text for t in run.words[: _first_piece(run)]]) is not None
    )


#: Words behind a subject, not behind an adjective or in a compound.
_BEHIND_SUBJECT = SAYS | frozenset(
    """#who who whose knew knows took put made left sat stood slept wept walked drank ate wore lives lived may might never himself herself
    declined refused spent tried began remembers recalled shot hit ran fell led won lost drove flew found caught told swam sang stole gave
    got kept built bought bore broke brought chose fled fought grew heard hid lay
    rode rose saw sold sent shook spoke struck taught threw woke wrote
    succeeds replaces beats wins leads owns faces denies plays becomes""".split()
)
_PAST = regexp(r"[a-z]{2,}ed")


def _surname_opens(run: Run, known: Lookup) -> bool:
    """Whether a surname in the list of words opens the sentence as a subject: "Holloway has sold bread", not "Bakers have"."""
    word = run.words[0].text.lower()
    if run.after in ("said", "says"):
        return True
    surname, given = known.knowledge.name_ranks(word)
    bare = surname >= max(4, given) and (not known.is_word(word + "s") or (surname >= 5 and not known.is_word(word + "ed")))
    # "Carmichael, 23, was found", "Gillespie, a lifeguard, called"
    told = surname >= 5 and run.after in ("#age", "#what")
    return bare and (told or run.possessive or run.after in _BEHIND_SUBJECT or _PAST.fullmatch(run.after) is not None)


def _first_piece(run: Run) -> int:
    """How many words stand before the first joining word: two in "Tang Jiahui of Tsinghua University"."""
    return next((i + 1 for i, join in enumerate(run.joins) if join), len(run.words))


def _stands_alone(run: Run, known: Lookup) -> bool:
    """Whether one word that opens a sentence, though in the list of words, is a country, its people or a public person."""
    word = run.words[0].text
    if known.by_demonym(word) or any(row.kind in ("country", "region") for row in known.places(word)):
        return True
    listed = any(p.place.file.endswith(".toml") for p in known.by_family(word))
    return listed and (run.possessive or run.after in SAYS) and run.words[0].text.lower() not in OFFICES


def _part(run: Run, known: Lookup) -> Iterator[Run]:
    """Keep or part the words that "of", "and" and the like join."""
    start = 0
    for i, join in enumerate(run.joins):
        if join and not _joins(run, start, i, join, known):
            yield run.part(start, i + 1)
            start = i + 1
    yield run.part(start, len(run.words)) if start else run


def _joins(run: Run, start: int, i: int, join: str, known: Lookup) -> bool:
    left = [t.text for t in run.words[start : i + 1]]
    right = [run.words[i + 1].text]
    for j in range(i + 1, len(run.joins)):
        if run.joins[j]:
            break
        right.append(run.words[j + 1].text)
    first = join.split()[0]
    low = [w.lower() for w in left]
    whole = " ".join([*left, join, *right])
    if known.organisations(whole) or known.places(whole):
        return True
    if first in PERSON_PARTICLES and first not in ("e",):
        return first != "y" or known.is_surname(left[-1])
    couple = first == "&" and len(left) == 1 and len(right) == 2 and known.is_given(left[0]) and known.is_given(right[0])
    if couple and right[1].lower() not in ORGANISATION:
        # "George & Martha Flint"
        return False
    if first in ("&", "und", "et", "du", "des"):
        return True
    if first == "and":
        headed = any(w in _ORG_HEADS for w in low) and any(run.joint(k) in ("of", "for") for k in range(start, i))
        ends = right[-1].lower() in _ORG_HEADS and len(left) == 1 and known.is_word(low[-1]) and not known.places(left[-1])
        return (headed or ends) and not known.is_given(right[0]) and not known.demonym(left[-1])
    if first == "the":
        return known.is_word(low[-1]) and low[-1] not in OFFICES and known.is_word(right[0].lower())
    if low[-1] in OFFICES:
        return True
    if first == "of":
        return (
            low[-1] in _ORG_HEADS
            or low[-1] in PLACE
            or (known.is_word(low[-1]) and not known.is_surname(left[-1]) and not known.places(left[-1]))
        )
    return low[-1] in _ORG_HEADS or (first in ("for", "on") and any(w in _ORG_HEADS for w in low))


def _behind_organisation(run: Run, known: Lookup) -> Iterator[Run]:
    """In "Washington State University Simon Ličen": an organisation before a personal name is a name of its own."""
    for piece in _part(run, known):
        words = [t.text for t in piece.words]
        for i in range(1, len(words) - 1):
            if (
                words[i - 1].lower() in ORGANISATION and not piece.joins[i - 1]
                and known.is_given(words[i]) and not known.is_word(words[-1].lower())
                and len(words) - i <= 3 and words[-1].lower() not in ORGANISATION
            ):  # fmt: skip
                yield piece.part(0, i)
                piece = piece.part(i, len(words))
                break
        yield piece


def _take_suffix(run: Run) -> Run:
    """Part "Jr" from a name that another follows ("Robert Downey Jr. and Sammy Davis")."""
    if len(run.words) > 1 and run.words[-1].text.lower() in SUFFIXES and not run.joins[-1]:
        suffix = run.words[-1].text
        run = run.part(0, len(run.words) - 1)
        run.suffix = suffix
    return run


def _take_title(run: Run, known: Lookup, seen: Seen) -> Run | None:
    """Part the words of rank from the name: "Russian | Foreign Minister | Sergey Lavrov". None for a title with no name."""
    words = [t.text for t in run.words]
    low = [w.lower().rstrip(".") for w in words]
    n = len(words)
    ranked = low[0] in HONORIFICS or low[0] in OFFICES
    if n > 1 and known.known(run.text) and not (ranked and known.people(run.text)):
        return run
    undotted = n > 1 and ranked and run.words[1].span.start == run.words[0].span.end + 1
    if undotted and known.is_given(words[0]) and any(p.order == "given-first" and p.name == run.text for p in known.people(run.text)):
        # "Dean Martin", "Don Siegelman" held no such rank.
        return run
    office_of = any(run.joint(i) in ("of", "for") and (low[i] in OFFICES or low[i] in HONORIFICS) for i in range(n - 1))
    if (
        n > 1
        and not office_of
        and (low[-1] in ORGANISATION or (low[-1] in PLACE and low[-1] not in ("may",)))
        and not (low[0] in HONORIFICS and low[0] in ("mr", "mrs", "ms", "dr", "miss"))
        and not any(low[i] in OFFICES and known.people(run.part(i + 1, n).text) for i in range(n - 2))
    ):
        # "Queen Elizabeth Hospital", "King County"; but "Justice Department Spokesman X" ends with X.
        return run
    head = -1
    for i in range(n - 1):
        if low[i] in OFFICES or low[i] in HONORIFICS:
            # "Minister of Foreign Affairs X", "Secretary of State X"
            end = i
            if run.joint(i) in ("of", "for"):
                k = i + 1
                while k < n and (low[k] in _TOPICS or (k < n - 1 and run.joint(k) == "and")):
                    k += 1
                if k == i + 1 and known.places(words[k]):
                    k += 1
                end = k - 1
                if end == i:
                    return run.part(i + 1, n) if i + 1 < n else None
            head = max(head, end)
    if head >= n - 1 or (
        head < 0 and n == 1 and (low[0] in HONORIFICS or low[0] in OFFICES or low[0] in QUALIFIERS) and known.is_word(low[0])
    ):
        # A title alone: "the President", "Secretary of State".
        return None
    if head < 0:
        return _strip_adjective(run, known, seen)
    start = head
    while start > 0 and (
        low[start - 1] in QUALIFIERS or low[start - 1] in OFFICES or low[start - 1] in HONORIFICS or low[start - 1] in _TOPICS
    ):
        start -= 1
    if start > 0 and known.is_given(words[0]) and start == 1 and low[head] not in HONORIFICS and n == head + 1:
        return run
    out = run.part(head + 1, n)
    out.titles = run.words[start : head + 1]
    if out.joint(0) in ("of", "for"):
        return None
    return out


def _strip_adjective(run: Run, known: Lookup, seen: Seen) -> Run:
    """In "American Mark Rathbun", "the Norwegian Edstrand": an adjective of a people before a personal name is no part of it; nor is a
    party."""
    words = [t.text for t in run.words]
    if len(words) >= 3 and not any(run.joins) and words[1].lower() in _PARTED and known.is_word(words[0].lower()):
        return run.part(2, len(words))
    for n in (1, 2):
        if len(words) >= n + 2 and not any(run.joins) and known.demonym(" ".join(["New", words[0]] if n == 1 else words[:2])):
            # "New Zealander Ana Poe", also where "New" was cut off as the sentence's first word
            return run.part(n, len(words))
    ordinary = known.is_word(words[-1].lower()) or known.known(words[-1])
    if len(words) == 2 and not run.joins[0] and words[1] in seen.last and known.demonym(words[0]) and not ordinary:
        return run.part(1, 2)
    if (
        len(words) >= 3
        and not any(run.joins)
        and (known.demonym(words[0]) or words[0].lower() in _PARTISANS)
        and known.is_given(words[1])
        and (not known.is_word(words[-1].lower()) or (words[0].lower() in _PARTISANS and known.is_surname(words[-1])))
    ):
        return run.part(1, len(words))
    strange = not any(known.is_word(w.lower()) or known.known(w) for w in words[1:])
    if len(words) == 3 and not any(run.joins) and known.demonym(words[0]) and strange:
        # "The Ethiopian Birke Tadesse"
        return run.part(1, 3)
    return run
