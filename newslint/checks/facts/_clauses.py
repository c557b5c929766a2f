"""The clauses of a sentence that tell something of one of its words: what the word is in them, their verb, its tense, its days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.layers.parse import Parse, Word
from newslint.source import Span

_VERBS = frozenset({"VERB", "AUX"})
_PEOPLE = frozenset({"PROPN", "NOUN", "PRON"})
_MODALS = frozenset("would could might should may must ca can 'd ’d".split())
#: Passives and adjectives that tell of what is to come: "is due to sing", "is expected at the launch".
_COMING = frozenset("due set expected scheduled planned booked slated likely going ready billed about poised tipped ordered".split())
_MEANING = frozenset("plan plans hope hopes intend intends aim aims hoping planning intending".split())
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})


class Clause(NamedTuple):
    """A clause as it tells of a word: the places in the parse of its verb, what the word is to the verb, and of what noun."""

    verb: int
    tie: str
    #: The noun through which the word is tied to the verb ("X's plane", "the arm of X"), where there is one.
    noun: int | None


def _mended(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, with the name right before a main verb as its subject where the parse has none ("In a dissent joined by Ann Roe, Bo Lee accused"), or
    that before a participle which it takes for no verb ("Bo Lee, who won the prize, watched from")."""
    for i, w in enumerate(words[:-1]):
        if w.pos != "PROPN":
            continue
        aside = w.dep == "ROOT" and any(r.dep == "relcl" and r.head == i for r in words)
        on = next((n for n, v in enumerate(words) if (n == i + 1 and v.dep == "ROOT" and v.tag in ("VBD", "VBZ") and w.dep in ("appos", "conj")) or (aside and v.dep == "acl" and v.tag == "VBN" and v.head == i and words[n - 1].text == ",")), -1)
        if on > 0 and not any(s.dep in _SUBJECTS and s.head == on for s in words):
            return tuple(v._replace(head=on, dep="nsubj") if c == i else v._replace(head=on, dep="ROOT", tag="VBD" if v.tag == "VBN" else v.tag) if c == on else v for c, v in enumerate(words))
    return words


class Grammar:
    """A parse, asked for clauses."""

    def __init__(self, parse: Parse) -> None:
        self.words = _mended(parse.words)
        self.below: list[list[int]] = [[] for _ in parse.words]
        for i, w in enumerate(parse.words):
            if w.head != i:
                self.below[w.head].append(i)

    def root(self, span: Span) -> int | None:
        """The word of a span on which its others hang."""
        inside = [i for i, w in enumerate(self.words) if span.start <= w.span.start < span.end]
        return next((i for i in inside if self.words[i].head == i or self.words[i].head not in inside), inside[-1] if inside else None)

    def clauses(self, at: int) -> Iterator[Clause]:
        """What is told of a word, in relative clauses on it and in the clauses around it."""
        seen: set[int] = set()
        for clause in (*self._on(at, "subject"), *self._on_all(at), *self._around(at)):
            if clause.verb not in seen:
                seen.add(clause.verb)
                yield clause

    def _on(self, at: int, tie: str) -> Iterator[Clause]:
        """Clauses that hang on a word: "X, who sang", "X, standing through the roof"."""
        for n in self.below[at]:
            word = self.words[n]
            if word.dep == "relcl" and word.pos in _VERBS:
                subject = next((c for c in self.below[n] if self.words[c].dep in _SUBJECTS), None)
                # "who plan to", "all of whom plan to"
                who = subject is not None and (self.words[subject].text.lower() in ("who", "that") or any(self.words[d].text.lower() == "whom" for c in self.below[subject] for d in self.below[c]))
                whose = subject is not None and any(self.words[c].text.lower() == "whose" for c in self.below[subject])
                if who:
                    yield from self._row(n, "who" if tie == "subject" else tie, None)
                elif whose:
                    yield from self._row(n, "own", subject)
            elif word.dep in ("acl", "appos") and word.tag in ("VBG", "VBN") and word.pos == "VERB":
                yield Clause(n, "participle" if word.tag == "VBG" else "patient", None)

    def _on_all(self, at: int) -> Iterator[Clause]:
        """ "X, Y and Z, all of whom plan to": what hangs on the last of a list."""
        for last in (c for c in self.below[at] if self.words[c].dep == "conj" and self.words[c].pos in _PEOPLE):
            yield from (c for c in self._on(last, "subject") if any(self.words[s].text.lower() in ("all", "both") for s in self.below[c.verb]))
            yield from self._on_all(last)

    def _row(self, verb: int, tie: str, noun: int | None) -> Iterator[Clause]:
        """A verb, and those in a row with it that have no subject of their own."""
        passive = any(self.words[c].dep in ("nsubjpass", "auxpass") for c in self.below[verb])
        yield Clause(verb, "patient" if passive and tie in ("subject", "who") else tie, noun)
        for n in self.below[verb]:
            word = self.words[n]
            free = not any(self.words[c].dep in _SUBJECTS for c in self.below[n])
            if word.dep == "conj" and word.pos in _VERBS and free:
                yield from self._row(n, tie, noun)
            elif word.dep == "advcl" and word.tag == "VBG" and free:
                yield Clause(n, "participle" if tie in ("subject", "who") else tie, noun)
            elif word.dep == "xcomp" and word.pos in _VERBS:
                yield Clause(n, tie, noun)

    def _around(self, at: int) -> Iterator[Clause]:
        """The clauses that a word stands in."""
        noun, of = None, ""
        for _ in range(8):
            word, head = self.words[at], self.words[self.words[at].head]
            if word.head == at:
                return
            if word.dep in ("appos", "conj", "compound", "nmod") and head.pos in _PEOPLE:
                at = word.head
                yield from self._on(at, "subject") if word.dep == "appos" and not of else ()
                continue
            if word.dep == "poss":
                noun, of = word.head, "own"
                at = word.head
                continue
            if word.dep in ("pobj", "pcomp"):
                up = self.words[head.head]
                prep = head.text.lower()
                if head.dep == "agent":
                    yield Clause(head.head, of or "agent", noun)
                    return
                if prep == "with" and not of and (deed := self._beside(at)) is not None:
                    yield Clause(deed, "participle", None)
                    return
                if up.pos in _VERBS or up.dep == "ROOT" or up.pos == "ADJ":
                    verb = head.head
                    if prep in ("among", "including") and not of:
                        yield from self._row(verb, "among", noun)
                    else:
                        yield Clause(verb, of or prep, noun)
                    return
                noun = noun if noun is not None else head.head
                of = of or (prep if prep != "including" else "among")
                at = head.head
                continue
            if word.dep == "prep" and word.tag == "NNP" and head.pos in _VERBS and self.words[at - 1] is head:
                # A given name that the parse takes for a preposition: "interviewed Akhmad Kadyrov".
                yield Clause(word.head, "object", None)
                return
            if word.dep == "prep" or head.pos not in _VERBS:
                if head.pos in _PEOPLE or word.dep in ("attr", "prep", "acomp", "advmod"):
                    at = word.head
                    continue
                return
            tie = {"nsubj": "subject", "nsubjpass": "patient", "dobj": "object", "dative": "to", "attr": "attr", "oprd": "object"}.get(word.dep, word.dep)
            if tie == "object" and head.text.lower() in ("include", "includes", "included"):
                tie = "among"
            if tie in ("subject", "attr") and any(self.words[c].text.lower() == "among" for c in self.below[word.head]):
                # "Among the guests was X."
                tie = "among"
            if tie in ("subject", "patient"):
                yield from self._row(word.head, of or tie, noun)
            else:
                yield Clause(word.head, of or tie, noun)
            return

    def _beside(self, at: int) -> int | None:
        """The deed told of somebody behind "with": "with X due to sing", "with X leading"."""
        n = at + 1
        while n < len(self.words) and self.words[n].pos == "ADV":
            n += 1
        if n >= len(self.words):
            return None
        if self.words[n].text.lower() in _COMING:
            return next((v for v in range(n + 1, min(n + 5, len(self.words))) if self.words[v].tag == "VB"), None)
        return n if self.words[n].tag == "VBG" else None

    def tense(self, verb: int, deep: int = 4) -> str:
        """ "past", "present", "perfect", "pluperfect", "going on", "future", "foretold" ("she said he would sing"), "modal" or "" for the tense of
        a verb; that of the verb above for forms without one."""
        word = self.words[verb]
        helpers = [self.words[c] for c in self.below[verb] if self.words[c].dep in ("aux", "auxpass")]
        said = [h.text.lower() for h in helpers]
        if any(s in ("will", "wo", "shall", "'ll", "’ll") for s in said):
            return "future" if "have" not in said else "modal"
        if any(s in _MODALS and h.tag == "MD" for s, h in zip(said, helpers, strict=True)):
            return "foretold" if "would" in said and "have" not in said and self._reported(verb) else "modal"
        first = helpers[0] if helpers else word
        if "to" in said and deep and word.head != verb:
            above = self.words[word.head]
            now = self.tense(word.head, deep - 1)
            if above.pos == "AUX" or above.text.lower() in _COMING or above.text.lower() in _MEANING:
                return "future" if now in ("present", "going on", "future", "foretold", "perfect") else now
            return now
        if first.tag == "VBD":
            return "pluperfect" if first.text.lower() in ("had", "'d", "’d") and len(helpers) > 0 and word.tag == "VBN" else "past"
        if first.tag in ("VBZ", "VBP"):
            if word.text.lower() in _COMING:
                return "future"
            if first.text.lower() in ("has", "have", "'ve", "’ve") and helpers and word.tag == "VBN":
                return "perfect"
            return "going on" if helpers and word.tag == "VBG" else "present"
        if deep and word.head != verb and word.dep in ("advcl", "acl", "conj", "xcomp", "relcl", "ccomp", "pcomp", "prep", "appos", "dep"):
            return self.tense(self.up(verb), deep - 1)
        return ""

    def _reported(self, verb: int) -> bool:
        """Whether a verb is, or is in a row with, what another verb of the past says: "the theatre said she would sing and dance"."""
        while self.words[verb].dep == "conj" and self.words[verb].head != verb:
            verb = self.words[verb].head
        word = self.words[verb]
        return word.dep == "ccomp" and word.head != verb and self.words[word.head].tag in ("VBD", "VBN", "VBG")

    def up(self, at: int) -> int:
        """The next verb above a word; the word itself where there is none."""
        start = at
        for _ in range(12):
            if self.words[at].head == at:
                return at if self.words[at].pos in _VERBS else start
            at = self.words[at].head
            if self.words[at].pos in _VERBS:
                return at
        return start

    def nouns_above(self, at: int) -> set[int]:
        """The nouns between a verb and the next verb above it: "a poster of X reading"."""
        found: set[int] = set()
        while self.words[at].head != at and self.words[self.words[at].head].pos not in _VERBS:
            at = self.words[at].head
            found.add(at)
        return found

    def below_verb(self, at: int) -> int:
        """The next verb above a word that is no part of the verb's subject; -1 where it is one."""
        step = at
        for _ in range(12):
            above = self.words[step].head
            if above == step:
                return -1
            if self.words[above].pos in _VERBS:
                return -1 if self.words[step].dep in _SUBJECTS else above
            step = above
        return -1

    def owner(self, at: int) -> int:
        """The verb with a subject of its own whose clause a word stands in: that of the words' days."""
        if self.words[at].pos not in _VERBS:
            at = self.up(at)
        while self.words[at].head != at and self.words[at].dep != "relcl" and not any(self.words[c].dep in _SUBJECTS for c in self.below[at]):
            above = self.up(at)
            if above == at:
                break
            at = above
        return at

    def owns(self, verb: int, span: Span) -> bool:
        """Whether a day is said of a verb's clause."""
        root = self.root(span)
        return root is not None and self.owner(root) == self.owner(verb)

    def day_below(self, verb: int, span: Span) -> bool:
        """Whether a day is that of a clause beside a verb's ("signing copies on Friday, X joked"), or of the noun that the clause is on
        ("a rally on Sunday at which X spoke")."""
        at = self.root(span)
        if at is None:
            return False
        noun = self.words[verb].head if self.words[verb].dep == "relcl" else -1
        for _ in range(12):
            if at in (verb, noun):
                return True
            word = self.words[at]
            if word.head == at or (word.pos in _VERBS and not (word.dep in ("advcl", "xcomp", "prep") and word.tag == "VBG")):
                return False
            at = word.head
        return False

    def far(self, span: Span) -> int:
        """How many words lie between a day and the next verb above it."""
        at, steps = self.root(span), 0
        while at is not None and self.words[at].head != at and self.words[at].pos not in _VERBS and steps < 12:
            at, steps = self.words[at].head, steps + 1
        return steps

    def mark(self, verb: int) -> str:
        """The conjunction that a verb's clause begins with ("when"), or that of a relative clause on a thing ("which")."""
        word = self.words[verb]
        for c in self.below[verb]:
            if self.words[c].dep == "mark" or (self.words[c].dep == "advmod" and self.words[c].tag == "WRB"):
                return self.words[c].text.lower()
        return "which" if word.dep == "relcl" else ""
