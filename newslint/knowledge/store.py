"""Read access to what the newsroom knows.

Long lists (words, real names, deaths) are sorted files looked up by binary search; rows (people, places, organisations, events, glosses,
quotations) are compiled once into the user's cache folder. A desk's files override the shipped rows, row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast

from newslint.knowledge import cache
from newslint.knowledge.flat import Flat
from newslint.knowledge.rows import (
    At,
    Death,
    Event,
    Gloss,
    Landmark,
    Location,
    Office,
    Organisation,
    Person,
    Quotation,
    Row,
    Visit,
    fold,
    key_of,
    one_edit,
)
from newslint.knowledge.schema import KINDS, KnowledgeError, identity, nearest, when
from newslint.knowledge.table import Damaged, Table

#: What `without` can leave out.
LEAVABLE = (*KINDS, "offices", "deaths", "names", "words")
_WORDS, _NAMES, _DEATHS, _GAZETTEER, _VISITS = "words.txt", "names.tsv", "deaths.tsv", "gazetteer.tsv", "visits.tsv"
_FLAT = (_WORDS, _NAMES, _DEATHS, _GAZETTEER, _VISITS)
_SHOWN = "rules/knowledge"
_ROW = TypeVar("_ROW")


def shipped_folder() -> Path:
    """The folder of the shipped knowledge files."""
    from importlib import import_module

    # Found by name: the package is mapped to the folder rules/ of the checkout, which a type checker does not see.
    return Path(import_module("newslint.rules").__path__[0]) / "knowledge"


class _Layer:
    """The compiled rows of a list of files; compiled when first asked for."""

    def __init__(self, paths: tuple[Path, ...], shown: Callable[[Path], str]) -> None:
        # The modules that compile are part of what is compiled.
        self.paths = paths
        self._watched = (*paths, *(Path(__file__).with_name(n) for n in ("files.py", "schema.py", "rows.py", "compiling.py")))
        self._shown = shown

    @cached_property
    def digest(self) -> str:
        """Changes with the content of the files."""
        try:
            now = cache.state(self._watched)
            if known := cache.recall(self._watched, now):
                return known
            import hashlib

            digest = hashlib.blake2b(digest_size=16)
            for path in self._watched:
                data = path.read_bytes()
                digest.update(f"{self._shown(path)}\n{len(data)}\n".encode())
                digest.update(data)
        except OSError as error:
            raise KnowledgeError(f"{error.filename}: {error.strerror}") from None
        cache.remember(self._watched, now, digest.hexdigest())
        return digest.hexdigest()

    @cached_property
    def _table(self) -> Table:
        return cache.load(self.digest) or self._compile()

    def _compile(self) -> Table:
        from newslint.knowledge import compiling, files
        from newslint.knowledge.table import pack

        rows: list[tuple[str, Row]] = []
        summary = []
        # Hand-written rows come first, they win over built ones.
        for path in sorted((p for p in self.paths if p.name not in _FLAT and p.suffix != ".txt"), key=lambda p: p.suffix != ".toml"):
            read = files.read_toml if path.suffix == ".toml" else files.read_tsv
            found = read(path, self._shown(path))
            rows += found
            newest = max((row.as_of for _, row in found), default="")
            summary.append((self._shown(path), len(found), newest))
        data = pack([*compiling.records(rows), ("about", tuple(summary))])
        cache.save(self.digest, data)
        return Table(data)

    def get(self, key: str) -> Any:
        """The value of a key. A damaged cache is compiled anew."""
        try:
            return self._table.get(key)
        except Damaged:
            self._table = self._compile()
            return self._table.get(key)

    def row(self, number: int) -> tuple[str, Row]:
        from newslint.knowledge.compiling import decode

        return decode(self.get(f"r{number}"))


class Knowledge:
    """What is known, from the shipped files and the desk's own (`paths`: .toml, built .tsv, or .txt with a word or name a line).

    `without` leaves kinds out. Raises KnowledgeError for files that cannot be used.
    """

    def __init__(self, paths: Iterable[str] = (), without: Iterable[str] = ()) -> None:
        self.without = frozenset(without)
        for kind in self.without:
            if kind not in LEAVABLE:
                raise KnowledgeError(f"no kind of knowledge is called {kind!r}{nearest(kind, LEAVABLE)}; kinds are {', '.join(LEAVABLE)}")
        self._folder = shipped_folder()
        shipped = tuple(sorted(p for p in self._folder.iterdir() if p.suffix in (".toml", ".tsv", ".txt")))
        own = tuple(Path(p) for p in paths)
        for path in own:
            if path.suffix not in (".toml", ".tsv", ".txt"):
                raise KnowledgeError(f"{path}: a knowledge file is .toml, .tsv or .txt")
        #: The desk's rows first: they win.
        self._layers = [_Layer(shipped, lambda p: f"{_SHOWN}/{p.name}" if p.parent == self._folder else p.name)]
        self._own_words: frozenset[str] = frozenset()
        if own:
            desk = _Layer(own, str)
            # Its faults are said now, not in the middle of an article.
            desk.get("about")
            self._layers.insert(0, desk)
            self._own_words = frozenset(
                w.strip() for p in own if p.suffix == ".txt" for w in _read(p).split("\n") if w.strip() and not w.startswith("#")
            )
        self._flats: dict[str, Flat] = {}
        self._found: dict[str, tuple[tuple[str, Row], ...]] = {}
        self._lists: dict[str, tuple[Any, ...]] = {}

    @property
    def fingerprint(self) -> str:
        """Changes with the content of the files and with what is left out."""
        return "-".join([*(layer.digest for layer in self._layers), *sorted(self.without)])

    def describe(self) -> list[str]:
        """Lines for people: each file with its number of rows and the date of its newest one."""
        out = []
        for layer in self._layers:
            out += [f"{file}: {rows} rows" + (f", as of {as_of}" if as_of else "") for file, rows, as_of in layer.get("about")]
        out += [
            f"{_SHOWN}/{name}: {'left out' if self._left_out(name) else f'{path.stat().st_size // 1000} kB'}"
            for name in _FLAT
            if (path := self._folder / name).exists()
        ]
        if self._own_words:
            out.append(f"the desk's own words and names: {len(self._own_words)}")
        if self.without:
            out.append(f"left out: {', '.join(sorted(self.without))}")
        return out

    # Words and real names ----------------------------------------------------------------------------------------------

    def is_word(self, lower: str) -> bool:
        """Whether `lower` (lower case) is an English word, British or American."""
        if lower in self._own_words:
            return True
        return "words" not in self.without and lower.replace("’", "'") in self._flat(_WORDS)

    def is_name(self, token: str) -> bool:
        """Whether a token is a surname or given name that people really bear, or a name of a known row."""
        return token in self._own_words or bool(self._name(token)) or bool(self.known(token)) or bool(self.by_family(token))

    def is_surname(self, token: str) -> bool:
        """Whether people really bear `token` as a surname."""
        return "s" in self._name(token).partition(" ")[0] or bool(self.by_family(token))

    def is_given(self, token: str) -> bool:
        """Whether people really bear `token` as a given name."""
        return "g" in self._name(token).partition(" ")[0]

    def name_rank(self, token: str) -> int:
        """How common a name is: 0 unknown, 1 known from elsewhere, else the digits of the number of its bearers in the US (2 to 7)."""
        flags = self._name(token).partition(" ")[0]
        return max((int(c) for c in flags if c.isdigit()), default=1 if flags else 0)

    def name_ranks(self, token: str) -> tuple[int, int]:
        """How common a name is as a surname and as a given name, by the digits of the number of its bearers in the US; 0 if it is none."""
        flags = self._name(token).partition(" ")[0]
        ranks = dict(zip(flags[::2], map(int, filter(str.isdigit, flags[1::2])))) if len(flags) % 2 == 0 else {}
        surname, given = ranks.get("s", int("s" in flags)), ranks.get("g", int("g" in flags))
        return surname or int(bool(self.by_family(token))), given

    def given_cultures(self, token: str) -> frozenset[str]:
        """Languages ("ko", "zh", "vi", "ja", "hu", ...) of the countries where `token` is a common given name."""
        return frozenset(c[1:] for c in self._name(token).split(" ")[1:] if c[0] == "g")

    def surname_cultures(self, token: str) -> frozenset[str]:
        """Languages of the countries where `token` is a common surname."""
        return frozenset(c[1:] for c in self._name(token).split(" ")[1:] if c[0] == "s")

    def sex_of(self, given: str) -> str:
        """ "f" or "m" for a given name that only women or only men bear, else nothing."""
        return next((c for c in self._name(given).split(" ")[1:] if c in ("f", "m")), "")

    def _name(self, token: str) -> str:
        if "names" in self.without or not token[:1].isalpha():
            return ""
        folded = fold(token)
        names = self._flat(_NAMES)
        # The census drops apostrophes and hyphens: O'Brien is obrien.
        return names.get(folded) or names.get(folded.replace("'", "").replace(" ", "")) or ""

    def deaths(self, name: str) -> tuple[Death, ...]:
        """People of this name who died since 2000: a hint only, because names are shared."""
        if "deaths" in self.without:
            return ()
        flat = self._flat(_DEATHS)
        out = []
        for offset, value in flat.lines(fold(name)):
            printed, born, died, occupation = value.split("\t")
            out.append(
                Death(printed, when(born) if born else None, when(died), occupation, At(f"{_SHOWN}/{_DEATHS}", flat.line_number(offset)))
            )
        return tuple(out)

    def visits(self, office: str, whom: str) -> tuple[Visit, ...]:
        """Journeys by their days: of an office ("president") to a land, or of a "guest" to US presidents, by name."""
        if "events" in self.without:
            return ()
        flat, out = self._flat(_VISITS), []
        for offset, value in flat.lines(fold(f"{office} {whom}"), most=1000):
            name, places, first, last = value.split("\t")
            out.append(Visit(name, places, when(first).low, when(last).high, At(f"{_SHOWN}/{_VISITS}", flat.line_number(offset))))
        return tuple(sorted(out, key=lambda v: v.start))

    def place_codes(self, name: str) -> frozenset[str]:
        """Where there is a place of this name with 500 people or more: country codes; "US-TX" in the US, Canada, Australia, Britain.

        A set that lacks a code proves little: smaller places are not listed.
        """
        if "places" in self.without:
            return frozenset()
        return frozenset((self._flat(_GAZETTEER).get(fold(name)) or "").split())

    # Rows --------------------------------------------------------------------------------------------------------------

    def known(self, name: str) -> tuple[Person | Location | Organisation, ...]:
        """People, places and organisations by any form of their names."""
        found = self._rows("f", key_of(name))
        if not found and name.isupper():
            # PUTIN in a headline.
            found = self._rows("f", fold(name))
        return tuple(cast("Person | Location | Organisation", row) for _, row in found)

    def people(self, name: str) -> tuple[Person, ...]:
        """People by any form of their full name."""
        return tuple(r for r in self.known(name) if isinstance(r, Person))

    def places(self, name: str) -> tuple[Location, ...]:
        """Places by any form of their name."""
        return tuple(r for r in self.known(name) if isinstance(r, Location))

    def organisations(self, name: str) -> tuple[Organisation, ...]:
        """Organisations by any form of their name or by acronym."""
        return tuple(r for r in self.known(name) if isinstance(r, Organisation))

    def by_family(self, name: str) -> tuple[Person, ...]:
        """People by family name or by the form that is used after the full name."""
        return tuple(cast(Person, row) for _, row in self._rows("s", fold(name)))

    def by_demonym(self, word: str) -> tuple[Location, ...]:
        """Places by demonym or adjective: "Ukrainian", "South Korean"."""
        return tuple(cast(Location, row) for _, row in self._rows("g", fold(word)))

    def longest(self, first: str) -> int:
        """How many words the longest known name has that begins with the word `first`; 0 for none."""
        counts = [layer.get("p" + key) or 0 for layer in self._layers for key in {key_of(first), fold(first)}]
        return max(counts)

    def misspelt(self, name: str) -> tuple[str, ...]:
        """Known names of which `name` is listed as a common misspelling."""
        return tuple(sorted({known for layer in self._layers for known in layer.get("m" + fold(name)) or () if self.is_known(known)}))

    def near(self, token: str) -> tuple[str, ...]:
        """Known names one edit (insertion, deletion, substitution, swap) from `token`, or that it commonly misspells; as printed.

        The first letter is the same, unless the edit swaps it with the second or puts a letter before it.
        """
        folded = fold(token)
        if listed := self.misspelt(token):
            return listed
        if len(folded) < 4 or not folded[0].isalpha():
            return ()
        from newslint.knowledge.compiling import near_keys

        out = set()
        for key in near_keys(folded):
            for layer in self._layers:
                for form in layer.get("d" + key) or ():
                    other = fold(form)
                    start = other[0] == folded[0] or other == folded[1:] or (other[:2] == folded[1::-1])
                    if start and one_edit(folded, other) and self.is_known(form):
                        out.add(form)
        return tuple(sorted(out))

    def is_known(self, form: str) -> bool:
        """Whether a form of a name stands in a row that is not left out or overridden."""
        return bool(self.known(form) or self.by_family(form) or self.by_demonym(form))

    def events(self, *words: str) -> tuple[Event, ...]:
        """Events; with words, those that have each of them in a name, a participant's name or a clause."""
        if not words:
            return self._all("events")
        sets = [[cast(Event, row) for _, row in self._rows("e", fold(w))] for w in words]
        return tuple(e for e in sets[0] if all(e in s for s in sets[1:]))

    def keyed_events(self, word: str) -> tuple[Event, ...]:
        """The events that have a key which is found by a (folded) word."""
        return tuple(cast(Event, row) for _, row in self._rows("v", word))

    def events_of_day(self, day: date) -> tuple[Event, ...]:
        """The events with keys that were, began or, if they were short, ended on a day."""
        return tuple(cast(Event, row) for _, row in self._rows("y", day.isoformat()))

    def contests(self, word: str) -> tuple[Event, ...]:
        """The events of two agents or more, one of whom has a (folded) word in the name."""
        return tuple(cast(Event, row) for _, row in self._rows("w", word))

    def glosses(self) -> tuple[Gloss, ...]:
        """What things are not."""
        return self._all("glosses")

    def landmarks(self) -> tuple[Landmark, ...]:
        """Where well-known things are."""
        return self._all("landmarks")

    def quotations(self) -> tuple[Quotation, ...]:
        """The newsroom's store of quotations."""
        return self._all("quotations")

    def offices(self, of: str | None = None) -> tuple[Office, ...]:
        """Terms of office: of one country or body, or all."""
        if "offices" in self.without:
            return ()
        people: Iterable[Row] = self._all("people") if of is None else (row for _, row in self._rows("o", fold(of)))
        wanted = None if of is None else fold(of)
        return tuple(o for p in people for o in cast(Person, p).offices if wanted is None or fold(o.of) == wanted)

    def _all(self, kind: str) -> tuple[Any, ...]:
        if kind not in self._lists:
            out: list[Row] = []
            for layer in self._layers:
                out += [row for n in layer.get("k" + kind) or () if (found := self._row(layer, n)) for row in [found[1]]]
            self._lists[kind] = tuple(out)
        return self._lists[kind]

    def _rows(self, letter: str, key: str) -> tuple[tuple[str, Row], ...]:
        full = letter + key
        if full not in self._found:
            out = []
            for layer in self._layers:
                out += [found for n in layer.get(full) or () if (found := self._row(layer, n))]
            self._found[full] = tuple(out)
        return self._found[full]

    def _row(self, layer: _Layer, number: int) -> tuple[str, Row] | None:
        """A row of a layer, unless it is left out or a layer before it has one in its place."""
        kind, row = layer.row(number)
        if kind in self.without:
            return None
        if "offices" in self.without and isinstance(row, Person):
            row = row._replace(offices=())
        for winner in self._layers:
            if winner is layer:
                return kind, row
            if winner.get(f"i{kind}|{identity(row)}") is not None:
                return None
        return None

    def _flat(self, name: str) -> Flat:
        if name not in self._flats:
            self._flats[name] = Flat(self._folder / name)
        return self._flats[name]

    def _left_out(self, name: str) -> bool:
        return name.partition(".")[0] in self.without


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: {error}") from None
