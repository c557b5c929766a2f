"""What the words of a phrase for a person say of him: an office, a nation, a party, a club (`_phrases`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._nouns import ADJECTIVES, ARTICLES, CALENDAR_WORDS, CLUBMAN, CORRESPONDENTS, GENERAL, POSTED, SPORTY
from newslint.checks.names._offices import party
from newslint.checks.names._readings import a_nation
from newslint.checks.names._roles import Role, office_of, plain, roles_at, singular
from newslint.document import Document
from newslint.layers.names.lexicon import HONORIFICS, QUALIFIERS
from newslint.layers.tokens import Token
from newslint.source import Span


class Told(NamedTuple):
    """What some words of a phrase say."""

    role: Role
    span: Span


def short_title(tokens: list[Token], k: int) -> bool:
    """Whether a full stop is a short title's: "Lt. Col. X"."""
    word = tokens[k - 1].text
    return word[0].isupper() and len(word) < 6 and tokens[k - 1].span.end == tokens[k].span.start and k + 1 < len(tokens) and tokens[k + 1].text[0].isupper() and (
        office_of(plain(word)) is not None or word.lower() in HONORIFICS or word.lower() in ("lt", "spc", "det", "insp", "supt", "cllr", "rt", "maj", "brig")
    )


def opens_sentence(doc: Document, t: Token) -> bool:
    """Whether a token is the first of its sentence."""
    return doc.sentence_at(t.span.start).start == t.span.start


class Sayings:
    """Reads what the words of a phrase say."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def told(self, tokens: list[Token], words: list[str], owners: list[int], lead: int, end: int) -> Iterator[Told]:
        def at(i: int, j: int) -> Span:
            stop = tokens[owners[j]].span.end
            short = owners[j] + 1 < len(tokens) and tokens[owners[j] + 1].text == "." and short_title(tokens, owners[j] + 1)
            return Span(tokens[owners[i]].span.start, stop + short)

        j = lead
        value = office_of([*words[max(lead - 2, 0) : end], singular(words[end])])
        if len(words[end]) < 3 and tokens[owners[end]].text.islower():
            value = None  # "da Silva"
        if value:
            n = next((i for i in range(end, lead - 1, -1) if office_of([*words[i:end], singular(words[end])]) == value), end)
            yield Told(value, at(n, end))
        while j <= end:
            n, roles = roles_at(words, j)
            if n and j + n - 1 <= end:
                last = j + n - 1 == end
                for r in roles:
                    if last or r.scale in ADJECTIVES or (all(words[i] in GENERAL for i in range(j + n, end + 1))):
                        if r.scale == "year" and r.value in ("senior", "junior") and not last and not SPORTY.search(" ".join(words[j + n : end + 1])):
                            continue
                        yield Told(r, at(j, j + n - 1))
                j += n
                continue
            j += 1
        yield from self._nations(tokens, owners, lead, end)
        yield from self._parties(tokens, owners, lead, end)
        yield from self._clubs(tokens, words, owners, lead, end)

    def _nations(self, tokens: list[Token], owners: list[int], lead: int, end: int) -> Iterator[Told]:
        ks = list(dict.fromkeys(owners[lead : end + 1]))
        noun = singular(tokens[ks[-1]].text.lower().rpartition("-")[2])
        for i, k in enumerate(ks):
            printed = tokens[k].text
            if not printed[0].isupper():
                continue
            two = f"{printed} {tokens[ks[i + 1]].text}" if i + 1 < len(ks) else ""
            rows = (self.doc.knowledge.by_demonym(two) or (self.doc.knowledge.places(two) if i + 2 < len(ks) and len(two.split()) == 2 else ())) if two else ()
            n = 2 if rows else 1
            rows = rows or self.doc.knowledge.by_demonym(printed) or self.doc.knowledge.by_demonym(singular(printed)) or self.doc.knowledge.by_demonym(re.sub(r"(?:wo)?man$", "", printed))
            if len({r.name for r in rows} - {"North Korea"}) != 1 or not a_nation(rows[0]):
                continue
            if i and tokens[ks[i - 1]].text[0].isupper() and tokens[ks[i - 1]].text.lower() not in ARTICLES and not opens_sentence(self.doc, tokens[ks[i - 1]]):
                return  # "African American", "Northern Irish"
            span = Span(tokens[k].span.start, tokens[ks[min(i + n - 1, len(ks) - 1)]].span.end)
            name = next(r.name for r in rows if r.name != "North Korea" or len(rows) == 1)
            if i + n < len(ks):
                yield Told(Role("serves" if noun in POSTED else "posted" if noun in CORRESPONDENTS else "nation", name), span)
            else:
                yield Told(Role("nation", name), span)
            return

    def country(self, tokens: list[Token], k: int) -> str | None:
        """The country whose name ends with a token."""
        for n in (3, 2, 1):
            if k - n + 1 >= 0:
                rows = self.doc.knowledge.places(Span(tokens[k - n + 1].span.start, tokens[k].span.end).of(self.doc.text))
                if len({r.name for r in rows}) == 1 and a_nation(rows[0]):
                    return str(rows[0].name)
        return None

    def _parties(self, tokens: list[Token], owners: list[int], lead: int, end: int) -> Iterator[Told]:
        ks = list(dict.fromkeys(owners[lead : end + 1]))
        for i, k in enumerate(ks):
            if not tokens[k].text[0].isupper():
                continue
            for n in (3, 2, 1):
                if i + n > len(ks):
                    continue
                value = party(" ".join(tokens[x].text for x in ks[i : i + n]).lower().replace("’", "'"))
                if value is None or len(tokens[k].text) == 1:
                    continue
                yield Told(Role("party", value), Span(tokens[k].span.start, tokens[ks[i + n - 1]].span.end))
                return

    def _clubs(self, tokens: list[Token], words: list[str], owners: list[int], lead: int, end: int) -> Iterator[Told]:
        """What somebody plays or works for: "the Livingston goalkeeper", "the Sheffield scientist"."""
        ks = list(dict.fromkeys(owners[lead : end + 1]))
        low = tokens[ks[-1]].text.lower()
        if (singular(low) not in CLUBMAN and not low.isdigit()) or len(ks) < 2:
            return
        caps = [k for k in ks[:-1] if tokens[k].text[0].isupper() and tokens[k].text != "No"]
        printed = " ".join(tokens[k].text for k in caps)
        lower = printed.lower()
        if not caps or caps != list(range(caps[0], caps[-1] + 1)) or any(w in QUALIFIERS or w in CALENDAR_WORDS for w in lower.split()):
            return
        rows = [r for r in self.doc.knowledge.places(printed) if a_nation(r)]
        if len({r.name for r in rows}) == 1 and singular(low) in CLUBMAN - GENERAL:
            yield Told(Role("serves", str(rows[0].name)), Span(tokens[caps[0]].span.start, tokens[caps[-1]].span.end))  # "the Ghana coach"
            return
        if self.doc.knowledge.by_demonym(printed) or any(self.doc.knowledge.by_demonym(tokens[k].text) for k in caps) or any(r.kind == "country" for r in self.doc.knowledge.places(printed)) or party(lower) or roles_at(plain(printed), 0)[0] or (
            opens_sentence(self.doc, tokens[caps[0]]) and self.doc.knowledge.is_word(tokens[caps[0]].text.lower())
        ):
            return
        yield Told(Role("of", printed), Span(tokens[caps[0]].span.start, tokens[caps[-1]].span.end))
