"""Stretches of capitalised words that may be names, before anything is known about them.

A run is "Secretary of State Mike Pompeo", "Ludwig van Beethoven" or "Centers for Disease Control and Prevention": capitalised words, with
the lower-case words that can stand inside a name, initials, a nickname in quotation marks and "Jr." A possessive ending closes it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newslint.layers.names.lexicon import JOINERS, PARTICLES, SUFFIXES
from newslint.layers.tokens import Token
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

#: A word that is capitalised behind its article: "al-Assad", "d'Estaing", "ul-Haq".
_ARTICLED = regexp(r"(?:al|el|ul|as|ash|ad|an|ar|at|az|ed|es|er|ez|de|di|d|l|bin|t)[-'’‑][^\W\d_]")
_DOTTED = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cpl pvt pfc spc adm cmdr supt det insp hon fr st jr sr "
    "rev brig pres amb mt ft".split()
)
#: "US-led", "Yemen-based", "Trump-era": an adjective made of a name.
_COMPOUND = regexp(
    r".+[-‑](?:[a-z]*(?:[^e]ed|born|led|run|held|made|wide|style|era|friendly|like|only|centric|language|speaking|area|related|owned|free|sized|bound|going|loving|leaning|linked))"
)
_OPENING = frozenset("\"“‘'«(")
_CLOSING = frozenset("\"”’'»)")
#: Longest run in words: a longer one is a heading in capitals or a list.
_LONGEST = 14


@dataclass
class Run:
    """Words of a run; `joins[i]` is what stands between word i and word i + 1: "" for a space, or the lower-case words ("of the")."""

    words: list[Token]
    joins: list[str]
    block: Block
    opens_sentence: bool
    title_case: bool = False
    possessive: bool = False
    suffix: str | None = None
    nickname: str | None = None
    before: str = ""  #: the word before, lower case; "" at a sentence's start
    after: str = ""  #: the word after, lower case; "#age" for ", 46,", "#who" for ", who", "#what" for ", a lifeguard"
    mark_after: str = ""
    quoted: bool = False
    titles: list[Token] = field(default_factory=list)

    @property
    def span(self) -> Span:
        return Span(self.words[0].span.start, self.words[-1].span.end)

    @property
    def text(self) -> str:
        """The words and what joins them, with single spaces."""
        out = self.words[0].text
        for join, word in zip(self.joins, self.words[1:]):
            out += f" {join} {word.text}" if join else f" {word.text}"
        return out

    def joint(self, i: int) -> str:
        """The first word between word i and word i + 1; "" where there is none."""
        return self.joins[i].split(" ", 1)[0] if 0 <= i < len(self.joins) else ""

    def part(self, start: int, end: int) -> Run:
        """Words `start` to `end` as a run of their own."""
        last = end == len(self.words)
        return Run(
            self.words[start:end], self.joins[start : end - 1], self.block, self.opens_sentence and start == 0, self.title_case,
            self.possessive and last, self.suffix if last else None, self.nickname if last else None,
            self.before if start == 0 else (self.joins[start - 1].rpartition(" ")[2] or self.words[start - 1].text.lower()),
            self.after if last else (self.joint(end - 1) or self.words[end].text.lower()),
            self.mark_after if last else "", self.quoted,
        )  # fmt: skip


def capitalised(token: Token) -> bool:
    """Whether a word is written as a name is: a capital first, or right behind an article."""
    if token.kind != "word" or token.text.islower() or _COMPOUND.fullmatch(token.text):
        return False
    return token.text[0].isupper() or (_ARTICLED.match(token.text) is not None and any(c.isupper() for c in token.text[1:5]))


#: What stands before the dash of a dateline: a place, perhaps with a country, a day and an agency.
_DATELINE = regexp(r"[A-Z][\w’'.-]*(?:,? (?:[A-Z][\w’'.-]*|\d{1,2}|of|de|la|the|and|\([A-Z][\w ]{1,20}\)|/)){0,6} ")


def sentence_openers(text: str, tokens: Sequence[Token], sentences: Sequence[Span]) -> frozenset[int]:
    """The indices of the words whose capital may be owed to their place: first in a sentence, or after an opening mark or a colon."""
    out = set()
    at = 0
    for sentence in sentences:
        while at < len(tokens) and (tokens[at].span.start < sentence.start or tokens[at].kind not in ("word", "number", "link")):
            at += 1
        if at < len(tokens):
            out.add(at)
    begins = sorted(s.start for s in sentences)
    for i, token in enumerate(tokens[:-1]):
        k = bisect_right(begins, token.span.start) if token.text in ("-", "–", "—", "--") else 0
        if k and _DATELINE.fullmatch(text, begins[k - 1], token.span.start):
            out.add(i + 1)  # "WHITBY, England - When Doris"
        if token.kind == "mark" and (token.text in "“‘«:;•*|/(" or (token.text in "\"'" and _opens(text, token.span))):
            out.add(i + 1)
    return frozenset(out)


def _opens(text: str, mark: Span) -> bool:
    """Whether a straight mark opens: a word right behind it, none right before."""
    return text[mark.end : mark.end + 1].isalnum() and not text[mark.start - 1 : mark.start].isalnum()


def title_case(tokens: Sequence[Token], kind: str) -> bool:
    """Whether a block capitalises its words as titles do: most longer words, or all letters."""
    words = [t for t in tokens if t.kind == "word" and len(t.text) > 3]
    if kind not in ("headline", "heading", "deck") and (len(words) > 14 or (tokens and tokens[-1].text in '.!?”"')):
        # A sentence made of names has as many capitals.
        return False
    capitals = sum(t.text[0].isupper() for t in words)
    return (
        len(words) >= 2
        and capitals >= (0.75 if kind in ("headline", "heading", "deck", "caption", "cell", "item") else 0.9) * len(words)
        and (kind != "paragraph" or len(words) >= 4)
    )


def find(text: str, blocks: Sequence[Block], tokens: Sequence[Token], openers: frozenset[int]) -> Iterator[Run]:
    """All runs of the article in order."""
    starts = [t.span.start for t in tokens]
    for block in blocks:
        first = bisect_right(starts, block.span.start - 1)
        last = bisect_right(starts, block.span.end - 1)
        titled = title_case(tokens[first:last], block.kind)
        at = first
        while at < last:
            if not capitalised(tokens[at]):
                at += 1
                continue
            run, at = _run(text, tokens, at, last, openers, block)
            run.title_case = titled
            yield run


def _run(text: str, tokens: Sequence[Token], at: int, last: int, openers: frozenset[int], block: Block) -> tuple[Run, int]:
    run = Run([tokens[at]], [], block, at in openers)
    run.before = (
        tokens[at - 1].text.lower()
        if at and tokens[at - 1].kind == "word" and at not in openers and tokens[at - 1].span.start >= block.span.start
        else ""
    )
    j = at
    while len(run.words) < _LONGEST:
        step = _step(text, tokens, j, last, openers)
        if step is None:
            break
        k, join, nickname = step
        run.words.append(tokens[k])
        run.joins.append(join)
        run.nickname = nickname or run.nickname
        j = k
    end = j + 1
    if (
        end < last
        and tokens[end].kind == "mark"
        and tokens[end].text == "."
        and tokens[j].text.lower() in SUFFIXES
        and end + 1 not in openers
    ):
        end += 1
    if end < last and tokens[end].kind == "clitic":
        run.possessive = True
        end += 1
    elif (
        end < last
        and tokens[end].text in ("’", "'")
        and tokens[end].span.start == tokens[j].span.end
        and tokens[j].text.endswith(("s", "S", "z", "x"))
    ):
        run.possessive = True
    after = end
    if after < last and tokens[after].kind == "mark":
        run.mark_after = tokens[after].text
    # ", Jr." and ", 46,"
    if end + 1 < last and tokens[end].text == "," and tokens[end + 1].text.rstrip(".").lower() in ("jr", "sr", "ii", "iii", "iv"):
        run.suffix = tokens[end + 1].text
        end += 2
    if after < last and tokens[after].kind in ("word", "clitic"):
        run.after = tokens[after].text.lower()
    elif (
        run.mark_after == "," and after + 1 < last and tokens[after + 1].kind == "number" and re.fullmatch(r"\d\d?", tokens[after + 1].text)
    ):
        run.after = "#age"
    elif run.mark_after == "," and after + 1 < last and tokens[after + 1].text in ("who", "whose", "whom"):
        run.after = "#who"
    elif run.mark_after == "," and after + 2 < last and tokens[after + 1].text in ("a", "an") and tokens[after + 2].text[:1].islower():
        run.after = "#what"
    if len(run.words) > 1 and run.words[-1].text.lower() in SUFFIXES:
        run.suffix = run.words.pop().text
        run.joins.pop()
    return run, max(end, at + 1)


def _step(text: str, tokens: Sequence[Token], j: int, last: int, openers: frozenset[int]) -> tuple[int, str, str | None] | None:
    """The next word of the run behind token `j`: its index, the words between, a nickname between."""
    k = j + 1
    if k < last and tokens[k].text == "." and tokens[k].span.start == tokens[j].span.end:
        if not (len(tokens[j].text) == 1 or tokens[j].text.lower() in _DOTTED):
            return None
        k += 1
        if k < last and k in openers:
            return None
    if k >= last:
        return None
    if tokens[k].text in _OPENING and k + 2 < last:
        # Dwayne "The Rock" Johnson
        for close in range(k + 2, min(k + 5, last - 1)):
            if tokens[close].text in _CLOSING:
                if (
                    capitalised(tokens[close + 1])
                    and tokens[k + 1].text[0].isupper()
                    and text[tokens[close].span.end : tokens[close + 1].span.start] == " "
                ):
                    return close + 1, "", text[tokens[k + 1].span.start : tokens[close - 1].span.end]
                return None
        return None
    gap = text[tokens[k - 1].span.end : tokens[k].span.start]
    if gap not in (" ", "\u00a0", "\n", "") or (gap == "" and tokens[k - 1].text != "."):
        return None
    if capitalised(tokens[k]):
        return None if k in openers else (k, "", None)
    join: list[str] = []
    while k < last and len(join) < 3 and (tokens[k].text in JOINERS or tokens[k].text in PARTICLES):
        join.append(tokens[k].text)
        if k + 1 >= last or text[tokens[k].span.end : tokens[k + 1].span.start] not in (" ", "\u00a0", "\n"):
            return None
        k += 1
        if capitalised(tokens[k]):
            return (k, " ".join(join), None) if _lawful(join) else None
    return None


def _lawful(join: list[str]) -> bool:
    """Whether words can join names: "of the", "van der", "for", not "in at" or "and in"."""
    if len(join) == 1:
        return True
    if join[-1] in ("the", "la", "le", "las", "los", "der", "den", "al", "el", "dem"):
        return join[0] in ("of", "for", "on", "in", "de", "van", "von", "bin", "and")
    return False
