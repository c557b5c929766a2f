"""The parts of a planting: articles with places to plant in, plants, the register of kinds, and the edits that make a copy."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Literal, NamedTuple

from newslint.metadata import resolve
from newslint.readers.frontmatter import DECK, HEADLINE, FrontMatter, split
from newslint.source import Span

PHRASINGS = Path(__file__).parent / "phrasings"
#: Marks of Markdown, HTML and shortcodes: a paragraph that holds one is left alone.
_MARKUP = re.compile(r"[{}<>\[\]|*_`#]|^\s*[-+] |&\w+;|\(\(")
_SENTENCE_END = re.compile(r"\b[a-z]{4,}[.!?] (?=[A-Z][a-z]+)")


class Edit(NamedTuple):
    """Replace `span` of an article's source text by `lead + text + tail`; `text` alone is the planted text."""

    span: Span
    text: str
    lead: str = ""
    tail: str = ""


class Plant(NamedTuple):
    """An error planted into an article, and the same place with consistent values.

    `wrong` is empty for a look-alike, which is a twin only. A mutation's right side is the article as it stood. `group` names the
    construction, for tables that show where a rule is weak.
    """

    code: str
    group: str
    article: Article
    wrong: tuple[Edit, ...]
    right: tuple[Edit, ...]
    way: Literal["insertion", "mutation", "look-alike"]

    def texts(self) -> tuple[str, str]:
        """The planted texts, wrong and right, for people."""
        return show(self.wrong), show(self.right)


def show(edits: tuple[Edit, ...]) -> str:
    return "  ¶  ".join(e.text for e in edits)


def apply(text: str, edits: tuple[Edit, ...]) -> tuple[str, list[Span]]:
    """The edited text, and where the planted texts stand in it."""
    out: list[str] = []
    spans: list[Span] = []
    at = length = 0
    for edit in sorted(edits):
        assert edit.span.start >= at, "edits overlap"
        for piece in (text[at : edit.span.start], edit.lead, edit.text, edit.tail):
            if piece is edit.text:
                spans.append(Span(length, length + len(piece)))
            out.append(piece)
            length += len(piece)
        at = edit.span.end
    out.append(text[at:])
    return "".join(out), spans


@dataclass(frozen=True)
class Article:
    """A clean article with a publication date, and the places where a text can be planted."""

    path: str
    text: str
    date: dt.date

    @cached_property
    def front(self) -> FrontMatter:
        return split(self.text)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The body's paragraphs of prose: no headings, lists, markup."""
        start = self.front.body
        parting = r"\n[ \t]*\n\s*" if re.search(r"\S[ \t]*\n[ \t]*\n", self.text[start:]) else r"\n\s*"
        out = []
        at = start
        for m in re.finditer(rf"{parting}|\Z", self.text[start:]):
            span = Span(at, start + m.start())
            at = start + m.end()
            text = span.of(self.text)
            if len(text) > 60 and re.match(r"[A-Z\"“]", text) and re.search(r"[.!?][\"”]?\s*$", text) and not _MARKUP.search(text):
                out.append(span)
        return tuple(out)

    @cached_property
    def boundaries(self) -> tuple[int, ...]:
        """Offsets where a paragraph ends and a new one may follow."""
        return tuple(p.end for p in self.paragraphs)

    @cached_property
    def parting(self) -> str:
        return "\n\n" if "\n\n" in self.text[self.front.body :] else "\n"

    @cached_property
    def gaps(self) -> tuple[int, ...]:
        """Offsets between two sentences of a paragraph, outside quotations: after the space."""
        out = []
        for p in self.paragraphs:
            text = p.of(self.text)
            for m in _SENTENCE_END.finditer(text):
                before = text[: m.end()]
                if before.count('"') % 2 == 0 and before.count("“") == before.count("”") and before.count("(") == before.count(")"):
                    out.append(p.start + m.end())
        return tuple(out)

    @cached_property
    def body_text(self) -> str:
        return self.text[self.front.body :]

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences of the paragraphs, as far as `gaps` parts them."""
        out = []
        for p in self.paragraphs:
            cuts = [p.start, *(g for g in self.gaps if p.start < g < p.end), p.end]
            out += [Span(a, b) for a, b in pairwise(cuts)]
        return tuple(out)

    def sentence_at(self, offset: int) -> Span | None:
        return next((s for s in self.sentences if s.start <= offset < s.end), None)

    def head(self, kind: Literal["headline", "deck"], text: str) -> Edit:
        """The edit that gives the article another headline or deck: in its front matter, else as its first line."""
        told = {key.lower(): key for key, pieces in self.front.texts.items() if pieces}
        # The first of them is the one that is read.
        read = next((told[key] for key in (HEADLINE if kind == "headline" else DECK) if key in told), None)
        if read and (value := self._value(read)):
            return Edit(value, text, '"', '"')
        if self.text.startswith("---\n"):
            end = self.text.index("\n---", 3) + 1
            return Edit(Span(end, end), text, f'{kind}: "', '"\n')
        return Edit(Span(self.front.body, self.front.body), text, "", self.parting)

    def _value(self, key: str) -> Span | None:
        """The YAML value of `key`, on one line or in quotation marks."""
        quoted = re.search(rf'(?ms)^{re.escape(key)}:[ \t]*("(?:[^"\\]|\\.)*")[ \t]*$', self.text[: self.front.body])
        if quoted:
            return Span(quoted.start(1), quoted.end(1))
        m = re.search(rf"(?m)^{re.escape(key)}:[ \t]*(\S.*?)[ \t]*$", self.text[: self.front.body])
        if not m or m[1][0] in "|>" or re.match(r"\n[ \t]+\S", self.text[m.end() :]):
            return None
        return Span(m.start(1), m.end(1))


def load(folder: Path) -> list[Article]:
    """The articles under a folder that have a date and room for a paragraph."""
    out = []
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".txt", ".md") or path.name in ("SOURCE.md", "README.md"):
            continue
        text = path.read_text(encoding="utf-8")
        date = resolve(str(path), None, split(text).values, {}).date
        article = Article(str(path), text, date) if date else None
        if article and len(article.boundaries) >= 2:
            out.append(article)
    return out


Planter = Callable[[Random, Article], Plant | None]


class Way(NamedTuple):
    """One way of planting a kind; `weight` is its share of the kind's plants."""

    group: str
    plant: Planter
    weight: float


#: Ways to plant an error of a code, and look-alikes that are right.
PLANTS: dict[str, list[Way]] = defaultdict(list)
LOOK_ALIKES: dict[str, list[Way]] = defaultdict(list)


def plants(code: str, group: str, weight: float = 1.0) -> Callable[[Planter], Planter]:
    """Register a function (rng, article) -> Plant, or None where the article offers no place for it."""

    def register(planter: Planter) -> Planter:
        PLANTS[code].append(Way(group, planter, weight))
        return planter

    return register


def look_alikes(code: str, group: str, weight: float = 1.0) -> Callable[[Planter], Planter]:
    """Register a function (rng, article) -> Plant without a wrong side: right text that a hasty rule would report."""

    def register(planter: Planter) -> Planter:
        LOOK_ALIKES[code].append(Way(group, planter, weight))
        return planter

    return register


class Kinds(NamedTuple):
    """The codes named on a command line: "NL201,NL3" or "all"."""

    codes: tuple[str, ...]

    @staticmethod
    def named(text: str) -> Kinds:
        wanted = [w.strip().upper() for w in text.split(",") if w.strip()]
        codes = tuple(c for c in sorted(PLANTS) if any(w == "ALL" or c.startswith(w) for w in wanted))
        if not codes:
            raise SystemExit(f"no kind {text!r}; there are {', '.join(sorted(PLANTS))}")
        return Kinds(codes)


#: Articles that a way of planting is offered before another way is taken.
TRIES = 60


def pick(rng: Random, ways: list[Way]) -> Way:
    return rng.choices(ways, [w.weight for w in ways])[0]


def grow(rng: Random, articles: list[Article], code: str, count: int, look_alike: bool = False) -> list[Plant]:
    """`count` plants of a kind, spread over the articles. Fewer where the articles do not offer them.

    A place of an article is mutated once only: a corpus offers few, and the same slip twice measures nothing.
    """
    ways = (LOOK_ALIKES if look_alike else PLANTS)[code]
    out: list[Plant] = []
    used: set[tuple[str, tuple[Edit, ...]]] = set()
    for _ in range(count * 4 if ways else 0):
        if len(out) == count:
            break
        way = pick(rng, ways)
        tries = (way.plant(rng, article) for article in rng.sample(articles, min(TRIES, len(articles))))
        plant = next((p for p in tries if p), None)
        if plant is None:
            continue
        key = (plant.article.path, plant.right)
        if plant.way == "mutation" and key in used:
            continue
        used.add(key)
        assert look_alike or plant.texts()[0] != plant.texts()[1], plant.texts()
        out.append(plant)
    return out
