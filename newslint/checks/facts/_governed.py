"""What a day or a place in a sentence is said of: by the grammar, from its words up to the verb or noun that they belong to."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Span

#: Verbs that only say that a thing took place, and what it did: the day of such a verb is the day of its subject.
_HAPPENED = regexp(
    r"happen(?:ed|s)?|occur(?:red|s)?|took|came|comes|began|started|erupted|broke|struck|hit|was|were|is|killed|kills|claimed|left|destroyed|devastated|swept|flattened|levell?ed"
    r"|leveled|tore|ripped|rocked|shook|ended|stunned|shocked|shattered|ravaged|ruined|crippled|injured|wounded|caused|triggered|set|sent|drove|forced|brought|plunged|wiped"
    r"|held|signed|agreed|reached|concluded|adopted|fought|committed|carried|staged|unfolded|launched|opened|drowned|buried|engulfed|toppled|took|made|created|spread|cost|sparked|unleashed|leaked"
    r"|crashed|sank|fell|collapsed|exploded|washed|battered|inundated|razed|gutted|wrecked|demolished|wounded|maimed|spewed|contaminated|displaced|gave|delivered|formed|established|founded|established|dated|transformed|changed|captured|filmed|recorded|videotaped"
)  # fmt: skip
#: Nouns that are only the time or the spot of something.
_TIMES = frozenset(
    "night morning afternoon evening day days hours hour early late dawn noon midnight spring summer autumn fall winter end start beginning middle"
    " weekend week month year minutes minute eve sunday monday tuesday wednesday thursday friday saturday".split()
)
_SPOTS = frozenset(
    "streets street suburb outskirts city capital town village compound tunnel underpass hospital hotel center centre downtown port district"
    " square part parts airport station house home area region province state coast shore shores harbor harbour field airfield base camp resort hall"
    " theater theatre ballroom building palace park road highway church school university stadium office apartment flat block skies sky waters north south east west"
    " northern southern eastern western neighborhood neighbourhood beach beaches motel balcony hideout prison museum ship plaza restaurant club nightclub".split()
)
#: Those of them that say no more than that it was.
_CAME = regexp(
    r"happened|occurred|took|taken|came|come|began|begun|started|erupted|broke|broken|struck|hit|was|were|been|killed|claimed|destroyed|devastated|held|signed|agreed|reached|concluded|adopted|fought|committed|carried|staged|unfolded|launched|planted|detonated"
)
#: What is told of people "in which".
_LOST = regexp(r"died|killed|injured|wounded|hurt|drowned|perished|burned")
_CLAUSES = frozenset({"advcl", "conj", "xcomp", "acl", "ccomp", "pcomp", "prep", "dep"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})


class Tree:
    """A parse with the words of an event in it."""

    def __init__(self, parse: Parse, telling: Iterable[Span], names: Iterable[Span] = ()) -> None:
        self.words = parse.words
        telling, names = tuple(telling), tuple(names)
        #: The words that tell the event, and its names where they belong to these.
        self.core = {i for i, w in enumerate(self.words) for s in telling if s.start <= w.span.start < s.end}
        self.told = frozenset(self.core)
        self.names = {i for i, w in enumerate(self.words) for s in names if s.start <= w.span.start < s.end}
        text = {w.span.start: w.text for w in self.words}
        self._common = {s.start for s in names if text.get(s.start, "X")[0].islower()}
        self.core |= {i for i, w in enumerate(self.words) for s in names if s.start <= w.span.start < s.end and self._belongs(i)}
        self._children: dict[int, list[int]] = {}
        for i, w in enumerate(self.words):
            if w.head != i:
                self._children.setdefault(w.head, []).append(i)

    def _belongs(self, at: int) -> bool:
        for _ in range(5):
            word = self.words[at]
            if at in self.core:
                return True
            if word.head == at or word.dep not in ("prep", "pobj", "compound", "poss", "nmod", "amod", "appos", "conj", "det", "dobj", "nsubjpass", "nummod"):
                return False
            at = word.head
        return at in self.core

    def joined(self) -> bool:
        """Whether a name is tied to a telling word without a verb of another thing between."""
        named = [n for n in self.names if self.words[n].pos == "PROPN" or n not in self.told]
        return not named or any(self._ties(n, d) for n in named for d in self.told if d != n and not self._of_somebody_else(d))

    def _of_somebody_else(self, at: int) -> bool:
        """Whether somebody else is said to have died: "Nelson died ten years before Wellington finished Napoleon"."""
        subject = self._subject(at) if self.words[at].text.lower() in ("died", "dies") else None
        return subject is not None and self.words[subject].pos == "PROPN" and not self._holds_name(subject)

    def verbal(self, span: Span) -> bool:
        """Whether a word that tells the event is the verb of a clause."""
        return any(w.tag in ("VBD", "VBN") and w.dep not in ("amod", "acl", "compound") for w in self.words if span.start <= w.span.start < span.end)

    def told_by(self, at: int) -> bool:
        """Whether a word tells the event, or only says that it took place: "struck", "came", "the blast in which 29 people died"."""
        word = self.words[at]
        if at in self.core:
            return True
        if word.pos not in ("VERB", "AUX"):
            return self._near(at, 3)
        subject = self._subject(at)
        if word.text.lower() in ("began", "begun", "started", "helped") and any(c in self.told and self.words[c].dep in ("xcomp", "dobj") for c in self._children.get(at, ())):
            return True
        if word.text.lower() == "coming" and word.dep == "advcl" and subject is None and (whose := self._subject(word.head)) is not None and self._near(whose):
            return True
        if word.text.lower() in ("came", "happened", "occurred") and subject in self.names:
            return True
        if _CAME.fullmatch(word.text.lower()) and ((subject is not None and self._near(subject)) or any(self._near(c) for c in self._children.get(at, ()) if self.words[c].dep in ("dobj", "nsubjpass", "attr", "acomp") and word.pos == "VERB" and subject is None)):
            return True
        if word.dep not in ("acl", "relcl") or not (self._near(word.head) or self._beside(word.head)):
            return False
        if subject is None or self.words[subject].tag == "WDT" or self.words[subject].text.lower() == "that":
            return _CAME.fullmatch(word.text.lower()) is not None
        return _LOST.fullmatch(word.text.lower()) is not None and any(self.words[c].dep == "prep" and any(self.words[p].text.lower() == "which" for p in self._children.get(c, ())) for c in self._children.get(at, ()))

    def split(self) -> bool:
        """Whether what the event's key says of its name ("NATO" with "established") is only said of another thing ("established policy")."""
        common = [n for n in self.names if self.words[n].span.start in self._common]
        # A verb beside it that is no part of the key tells the event by itself: "landed", with Aldrin "in the lunar module".
        return bool(common) and not any(i not in self.names and self.words[i].pos == "VERB" for i in self.told) and all(self._of_another(n) for n in common)

    def _of_another(self, at: int) -> bool:
        """Whether a participle describes, or a verb has for its object, something that is none of the names."""
        word = self.words[at]
        if word.dep == "amod":
            # "became independent sixty years ago" is said of no years.
            return word.tag in ("VBN", "JJ") and word.head not in self.names and self.words[word.head].text.lower().removesuffix("s") not in _TIMES
        objects = [c for c in self._children.get(at, ()) if self.words[c].dep == "dobj"] if word.pos == "VERB" else []
        return bool(objects) and not any(self._holds_name(c) for c in objects)

    def _holds_name(self, at: int, deep: int = 4) -> bool:
        return at in self.names or (deep > 0 and any(self._holds_name(c, deep - 1) for c in self._children.get(at, ())))

    def _ties(self, one: int, two: int) -> bool:
        """Whether the way from one word to another meets no verb but those in a row with them."""
        up, down = self._way(one), self._way(two)
        meet = next((i for i in up if i in down), None)
        if meet is None:
            return False
        between = {*up[: up.index(meet) + 1], *down[: down.index(meet) + 1]} - {one, two}
        return not any(self.words[i].pos == "VERB" and i not in self.core and not self._in_row(i, one, two) for i in between)

    def _in_row(self, verb: int, one: int, two: int) -> bool:
        """ "walked in and shot him", "was found shot", "rallied before he was shot": verbs of one subject, or of a pronoun under its verb."""
        word = self.words[verb]
        if word.dep in ("conj", "xcomp", "acl", "relcl", "advcl", "ccomp") and word.head in (one, two):
            return True
        below = self._children.get(verb, ())
        return one in below or (self.words[two].dep in ("conj", "xcomp", "advcl", "ccomp", "dobj") and any(self.words[c].dep in _SUBJECTS and (c == one or one in self._children.get(c, ())) for c in below))

    def _way(self, at: int) -> list[int]:
        way = [at]
        while self.words[at].head != at and len(way) < 30:
            at = self.words[at].head
            way.append(at)
        return way

    def _root(self, span: Span) -> int | None:
        inside = [i for i, w in enumerate(self.words) if span.start <= w.span.start < span.end]
        if not inside:
            return None
        return next((i for i in inside if not span.start <= self.words[self.words[i].head].span.start < span.end or self.words[i].head == i), inside[0])

    def holds(self, span: Span, *, place: bool = False) -> bool:
        """Whether a day (or place) is said of the event."""
        root = self._root(span)
        if root is None or not self.core:
            return False
        if self._told_from(root, span):
            return True
        at = self._governor(root, span, place)
        if at is None:
            return False
        if at in self.core:
            return True
        word = self.words[at]
        if word.pos in ("VERB", "AUX"):
            return self._verb(at, place)
        if self._within(at, place):
            return True
        return self._noun(at) or (place and word.dep in ("nsubj", "nsubjpass") and word.head in self.core and any(c in self.names for c in self._children.get(at, ())))

    def _governor(self, root: int, span: Span, place: bool) -> int | None:
        at, passing = root, _SPOTS if place else _TIMES
        for _ in range(10):
            word = self.words[at]
            head = word.head
            if head == at:
                return at if at != root else None
            up = self.words[head]
            if head in self.core or up.pos in ("VERB", "AUX"):
                return head
            inside = span.start <= up.span.start < span.end
            if inside or up.pos in ("ADP", "SCONJ", "ADV", "PART", "DET", "NUM", "X", "SYM") or up.text.lower() in passing or (up.pos == "PROPN" and up.dep in ("npadvmod",)):
                at = head
                continue
            return head
        return None

    def _told_from(self, root: int, span: Span) -> bool:
        """ "in April 1968, when he was shot": the event is told in a clause that hangs on the day itself."""
        inside = {i for i, w in enumerate(self.words) if span.start <= w.span.start < span.end}
        for at in self.core:
            for _ in range(4):
                word = self.words[at]
                if word.dep in ("relcl", "acl", "advcl") and (word.head in inside or (self.words[word.head].text.lower() in _TIMES and self.words[self.words[word.head].head].pos != "VERB")):
                    return word.head in inside
                if word.head == at or word.dep not in ("nsubj", "nsubjpass", "dobj", "conj", "xcomp", "compound", "amod", "poss", "prep", "pobj"):
                    break
                at = word.head
        return False

    def _subject(self, verb: int) -> int | None:
        return next((c for c in self._children.get(verb, ()) if self.words[c].dep in _SUBJECTS), None)

    def _near(self, noun: int, deep: int = 4) -> bool:
        """Whether a noun phrase is of the event's words."""
        if noun in self.core:
            return True
        if deep == 0:
            return False
        return any(
            self._near(c, deep - 1)
            for c in self._children.get(noun, ())
            if self.words[c].dep in ("compound", "amod", "nmod", "prep", "pobj", "poss", "appos", "nummod") and self.words[c].text.lower() not in ("after", "since", "before", "following", "about")
        )

    def _verb(self, at: int, place: bool) -> bool:
        word = self.words[at]
        subject = self._subject(at)
        # "It was on ... that X": the clause under it has the event.
        if word.pos == "AUX" and subject is not None and self.words[subject].text.lower() == "it":
            return any(self._verb_core(c) for c in self._children.get(at, ()) if self.words[c].dep in ("ccomp", "relcl", "advcl", "acl"))
        if _HAPPENED.fullmatch(word.text.lower()):
            if subject is not None and self._near(subject):
                return True
            if any(self._near(c) for c in self._children.get(at, ()) if self.words[c].dep in ("dobj", "nsubjpass", "attr", "agent")):
                return subject is None or word.text.lower() not in ("left", "was", "were", "is", "came", "made", "began")
        if any(c in self.told and self.words[c].dep in ("acomp", "attr", "oprd") for c in self._children.get(at, ())):
            # "became independent in".
            return True
        # "a bomb exploded, killing ... on ...": a clause of the event's own verb.
        down = at
        for _ in range(3):
            w = self.words[down]
            marks = {self.words[c].text.lower() for c in self._children.get(down, ()) if self.words[c].dep in ("mark", "advmod")}
            if w.dep == "conj" and not place and not _HAPPENED.fullmatch(w.text.lower()) and any(self.words[c].dep in ("aux", "auxpass") for c in self._children.get(down, ())):
                # "was deposed, but was returned to power in 1994".
                break
            shared = self._subject(down) is None or (place and w.dep == "advcl" and marks & {"as", "while"})
            if w.dep in _CLAUSES and shared and w.head != down and not marks & {"after", "before", "since", "until", "once"}:
                down = w.head
                if down in self.core:
                    return True
                continue
            break
        # "stormed a compound in X and killed him": the event's verb is joined to this one.
        if place or word.tag in ("VBD", "VBN"):
            for c in self._children.get(at, ()):
                if c in self.core and self.words[c].dep in ("conj", "xcomp", "advcl") and self._subject(c) is None:
                    return place or self.words[c].dep == "xcomp"
        # "the deal reached in April": the verb hangs on a noun of the event.
        if word.dep in ("acl", "relcl") and word.head != at:
            if subject is not None and self.words[subject].text.lower() == "who" and not self._above_core(at):
                # "the killing of Kim, who had lived for years in Macau": what else the person did.
                return False
            return (self._near(word.head) or self._beside(word.head)) and (subject is None or self.words[subject].tag in ("WDT", "WP"))
        return False

    def _above_core(self, at: int, deep: int = 4) -> bool:
        """Whether a word that tells the event hangs on a word."""
        return any(c in self.told or (deep > 0 and self._above_core(c, deep - 1)) for c in self._children.get(at, ()))

    def _verb_core(self, at: int) -> bool:
        return at in self.core or any(self._near(c) for c in self._children.get(at, ()) if self.words[c].dep in (*_SUBJECTS, "dobj"))

    def _beside(self, noun: int) -> bool:
        """Whether a noun stands in apposition to the event's words: "the Agreement, the deal reached ..."."""
        word = self.words[noun]
        return word.dep in ("appos", "attr", "conj") and word.dep == "appos" and self._near(word.head)

    def _within(self, at: int, place: bool) -> bool:
        """ "resigned as president on ...", "shot in a theater on ...": a noun that a preposition ties to the event's verb."""
        word = self.words[at]
        if word.dep != "pobj" or word.pos not in ("NOUN", "PROPN"):
            return False
        prep = self.words[word.head]
        barred = {"after", "before", "since", "until", "for", "about", "over"} | ({"by", "with", "from", "to"} if place and at not in self.names else set())
        return prep.dep in ("prep", "agent") and prep.head in self.core and prep.text.lower() not in barred

    def _noun(self, at: int) -> bool:
        word = self.words[at]
        # "killed 200 people in the capital".
        return self._near(at, 3) or self._beside(at) or (word.dep in ("dobj", "nsubjpass", "attr") and word.head in self.core and word.pos == "NOUN")
