"""The phrases of a sentence that speak of people: names, "the Dutch climber", "a sophomore forward", "one of two lieutenants", pronouns."""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.names._nouns import (
    ADJECTIVES,
    AGE,
    ARTICLES,
    BEST,
    CORRESPONDENTS,
    DIGITS,
    NEXT_WORD,
    OF_OFFICE,
    ONCE,
    ONE_OF,
    PEOPLE,
    PICKED,
    POSSESSIVES,
    POSTED,
    STOP,
    UNDONE,
    VERBISH,
    a_human,
    a_thing,
    may_head,
)
from newslint.checks.names._offices import party
from newslint.checks.names._roles import Role, office_of, plain, roles_at, roles_at_end, singular
from newslint.checks.names._sayings import Sayings, Told, opens_sentence, short_title
from newslint.document import Document
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import OFFICES, OPENERS, QUALIFIERS
from newslint.layers.tokens import Token
from newslint.regexp import regexp
from newslint.source import Span

#: "the Conservative and Unionist Party"
_PARTY_OF_TWO = regexp(r" (?:and|&) [A-Z][\w’'-]+ (?:Party|Union|Alliance)\b")


#: "The accused, who deny it, were freed": several.
_THEY = regexp(r"(?:, who (?:deny|have|are|were)\b[^,;.]*,)? (?:were|are|have|deny)\b")

class Phrase(NamedTuple):
    """A phrase for a person. `sort` is "name", "noun" or "pronoun"."""

    sort: str
    span: Span  #: without its article
    start: int  #: with it
    det: str = ""  #: "the", "a", "one of", "his", "’s", "" for none
    head: str = ""  #: the noun, in the singular
    plural: bool = False
    told: tuple[Told, ...] = ()
    undone: bool = False  #: "former", "acting": not, or not now
    picked: bool = False  #: "first", "only", "other": which one of several
    owner: Span | None = None  #: whose: "Macron’s"
    sex: str = ""
    mention: Mention | None = None

    @property
    def definite(self) -> bool:
        return self.det in ("the", "that", "this")


#: What headlines say that the grammar takes for nouns: "Greek runner wins race".
_TELEGRAM = frozenset("home wins dies quits hits takes breaks beats sets loses retires leads seeks faces gets makes calls signs joins returns backs wants plans vows hurt dead held jailed".split())


class Reader:
    """Reads the phrases of an article, sentence by sentence."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._sayings = Sayings(doc)
        self._families = {e.name.split()[-1] for e in doc.names.people if e.name and "(" not in e.name}
        self._families |= {ws[-1] for e in doc.names.entities if e.kind == "unknown" and len(ws := e.name.split()) > 2 and self._brings(ws[:1])}  # "Trainer Joe Dunne"

    def of(self, sentence: Span) -> list[Phrase]:
        tokens = [t for t in self.doc.tokens_in(sentence)]
        names = {self.name_inside(m).start: m for m in self.doc.names.mentions_in(sentence) if m.kind in ("person", "unknown") and self._a_name(m)}
        out: list[Phrase] = []
        i = 0
        while i < len(tokens):
            t = tokens[i]
            if t.kind != "word" or self.doc.in_quotation(t.span):
                i += 1
                continue
            if (m := names.get(t.span.start)) is not None:
                out.append(Phrase("name", Span(t.span.start, m.span.end), t.span.start, mention=m))
                while i < len(tokens) and tokens[i].span.start < m.span.end:
                    i += 1
                continue
            low = t.text.lower()
            if low in ("he", "she"):
                out.append(Phrase("pronoun", t.span, t.span.start, sex="m" if low == "he" else "f"))
                i += 1
                continue
            found = self._noun(tokens, i, names)
            if found is not None:
                out.append(found)
                while i < len(tokens) and tokens[i].span.start < found.span.end:
                    i += 1
                continue
            i += 1
        return out

    # Names -------------------------------------------------------------------------------------------------------------

    def _a_name(self, m: Mention) -> bool:
        """Whether a run of capitals is no party and no noun at the start of a sentence."""
        if all(w in OFFICES | QUALIFIERS for w in self.name_inside(m).of(self.doc.text).lower().split()):
            return False  # "Russian Foreign Minister"
        the = self.doc.text[: m.span.start].endswith((" the ", "The "))
        before_noun = the and len(m.words) > 1 and not m.title and len(self.doc.names.entities[m.entity].mentions) == 1 and a_thing(self.doc.text, m.span.end)  # "the Moss Side ward"
        return not (before_noun or party(m.text.lower()) or (len(m.words) == 1 and (m.kind == "unknown" or the) and self._brings([m.text])))

    def name_inside(self, m: Mention) -> Span:
        """Where the name of a run of capitals starts and ends."""
        texts = [w.of(self.doc.text) for w in m.words]
        for i in range(len(texts) - 1, 0, -1):
            if self._brings(texts[:i]) and (len(texts) - i > 1 or party(" ".join(texts[:i]).lower()) or texts[i] in self._families):
                return Span(m.words[i].start, m.span.end)
        return m.span

    def _brings(self, texts: list[str]) -> bool:
        """Whether words before a name end with what somebody is: "Jockey", "Special Agent", "Lib Dem"."""
        last, low = texts[-1], texts[-1].lower()
        if party(" ".join(texts).lower()) or (len(texts) > 1 and party(" ".join(texts[-2:]).lower())) or party(low):
            return not self.doc.knowledge.is_given(last)
        if self.doc.knowledge.by_demonym(last) or low in ("ven", "rt", "cllr", "qualifier"):
            return True
        if self.doc.knowledge.is_given(last):
            return False
        return (self.doc.knowledge.is_word(low) and (a_human(low) or bool(roles_at(plain(last), 0)[0])))

    # Nouns -------------------------------------------------------------------------------------------------------------

    def _noun(self, tokens: list[Token], first: int, names: dict[int, Mention]) -> Phrase | None:
        """The phrase that starts with a token, if it is one for a person."""
        text = self.doc.text
        at, det, owner = first, "", None
        low = tokens[first].text.lower()
        if (low == "one" or (low == "among" and first and tokens[first - 1].text in (",", "is", "was", "himself", "herself", "remains", "are"))) and (found := ONE_OF.match(text, tokens[first].span.start)):
            while at < len(tokens) and tokens[at].span.start < found.end():
                at += 1
            det = "one of"
        elif low in ARTICLES or low in POSSESSIVES:
            det, at = ("a" if low == "an" else low), first + 1
        elif low in ("two", "three", "four", "five", "six", "both", "several"):
            det, at = "many", first + 1
        elif first and (tokens[first - 1].kind == "clitic" or (tokens[first - 1].text in ("’", "'") and first > 1 and tokens[first - 2].text.endswith("s") and tokens[first - 2].span.end == tokens[first - 1].span.start)):
            det, owner = "’s", tokens[first - 2].span if first > 1 else None
        elif low in STOP or low in OPENERS - QUALIFIERS:
            return None
        chain: list[int] = []
        for k in range(at, min(at + 9, len(tokens))):
            t = tokens[k]
            if t.kind == "mark" and chain and ((t.text == "-" and DIGITS.fullmatch(tokens[k - 1].text)) or (t.text == "." and short_title(tokens, k))):
                continue
            if t.kind not in ("word", "number") or t.text in ("p.m.", "a.m."):
                break
            if k > at and text[tokens[k - 1].span.end : t.span.start] not in ("", " ", "\u00a0"):
                break
            if self._in_a_place(t):
                break
            if (t.text.lower() in STOP and not (t.text == "us" or t.text == "ICE")) and not (t.text[0].isupper() and k > at and t.text.lower() not in ("the", "a")):
                break
            m = names.get(t.span.start)
            if m is not None and (m.kind == "person" or (len(m.words) > 1 and self.name_inside(m) != m.span) or m.text.split()[-1] in self._families):
                break
            chain.append(k)
        if not any(may_head(tokens[k].text) for k in chain):
            return None
        return self._phrase(tokens, first, chain, det, owner)

    def _in_a_place(self, t: Token) -> bool:
        """Whether a word is part of a place's name: "Port-au-Prince"."""
        m = self.doc.names.mention_at(t.span) if t.text[0].isupper() else None
        return m is not None and m.kind == "place" and "demonym" not in m.evidence and ("-" in t.text) and m.text == t.text

    def _phrase(self, tokens: list[Token], first: int, chain: list[int], det: str, owner: Span | None) -> Phrase | None:
        text = self.doc.text
        words: list[str] = []
        owners: list[int] = []  # the token of each word
        for k in chain:
            for w in plain(tokens[k].text):
                words.append(w)
                owners.append(k)
        if not words:
            return None
        head = self._head(tokens, chain, words, owners)
        if head is None:
            return None
        end_word, head_token = head
        low = tokens[head_token].text.lower()
        noun = singular(low if AGE.fullmatch(low) or roles_at(plain(low), 0)[0] > 1 else low.rpartition("-")[2])
        plural = (singular(low) != low and not AGE.fullmatch(low) and low not in ("boss", "chess", "press", "sales", "customs", "us", "marines")) or low in ("people", "men", "women") or (low == "accused" and _THEY.match(text, tokens[head_token].span.end) is not None)
        used = words[: end_word + 1]
        if not det:
            # Without an article only capitals and qualifiers belong to it: "said prosecutor X" starts with "prosecutor".
            lead = self._bare_start(tokens, owners, used, head_token)
        else:
            lead = 0
        told = tuple(self._sayings.told(tokens, words, owners, lead, end_word))
        if noun in ("coach", "manager", "boss") and (det not in ("the", "") or text.startswith(" of ", tokens[head_token].span.end)):
            # "its Portuguese coach", "the Italian coach of the side" are no coaches of Portugal and Italy.
            told = tuple(t._replace(role=Role("nation", t.role.value)) if t.role.scale == "posted" else t for t in told)
        stop = tokens[head_token].span.end
        if (more := OF_OFFICE.match(text, stop)) and (value := office_of([*used[max(lead, len(used) - 2) :], *plain(more[0])])) is not None:
            told, stop = (*(t for t in told if t.role.scale != "office"), Told(value, Span(tokens[owners[lead]].span.start, more.end()))), more.end()
        if owner is not None and noun in POSTED and (rows := self._sayings.country(tokens, first - 2)):
            told += (Told(Role("serves", rows), owner),)
        elif owner is not None and a_human(noun) and noun not in CORRESPONDENTS and BEST.search(" ".join(used)) and (rows := self._sayings.country(tokens, first - 2)):
            told += (Told(Role("nation", rows), owner),)
        start_token = owners[lead]
        undone = any(w in UNDONE or (w.startswith("ex") and tokens[owners[j]].text.lower().startswith("ex-")) for j, w in enumerate(used[lead:-1], lead)) and not self._whole(used, lead, told, owners)
        at = tokens[first].span.start if not lead else tokens[start_token].span.start
        undone = undone or ONCE.search(text, max(at - 16, 0), at) is not None
        people = [t.span for t in told if t.role.scale == "nation"]  # no pick in "New Zealander"
        picked = any(tokens[k].text.lower() in PICKED and not any(s.contains(tokens[k].span) for s in people) for k in owners[lead : end_word + 1])
        span = Span(tokens[start_token].span.start, stop)
        start = tokens[first].span.start if not lead else span.start
        if owner is not None:
            k = first - 2
            while k > 0 and tokens[k - 1].kind == "word" and (tokens[k - 1].text[0].isupper() or tokens[k - 1].text in ("the", "of")) and text[tokens[k - 1].span.end : tokens[k].span.start] == " ":
                k -= 1
            start = tokens[k].span.start
        return Phrase("noun", span, start, det, noun, plural and det != "one of", told, undone, picked, owner)

    def _whole(self, used: list[str], lead: int, told: tuple[Told, ...], owners: list[int]) -> bool:
        """Whether "deputy" or "vice" is part of a title that is read whole."""
        return any(w in ("deputy", "vice", "assistant", "student", "acting") for w in used[lead:]) and not any(w in UNDONE - {"deputy", "vice", "assistant", "student"} for w in used[lead:]) and any(
            len(plain(t.role.value)) > 1 or t.role.value in ("provost", "vice chancellor", "postgraduate") for t in told if t.role.scale not in ADJECTIVES
        )

    def _bare_start(self, tokens: list[Token], owners: list[int], used: list[str], head_token: int) -> int:
        lead = len(used) - 1
        while lead and owners[lead - 1] == owners[lead]:
            lead -= 1
        n = roles_at_end(used)
        lead = min(lead, len(used) - n) if n else lead
        while lead > 0:
            t = tokens[owners[lead - 1]].text
            if not (t[0].isupper() or t.lower() in QUALIFIERS or AGE.fullmatch(t) or "-" in t or a_human(t.lower()) or t.lower() in UNDONE):
                break
            lead -= 1
        return lead

    def _head(self, tokens: list[Token], chain: list[int], words: list[str], owners: list[int]) -> tuple[int, int] | None:
        """The last word and token of the noun that the phrase is built on."""
        j = 0
        while j < len(words):
            k = owners[j]
            n, _ = roles_at(words, j)
            end = j + n - 1 if n else j
            low = tokens[k].text.lower()
            word = low.rpartition("-")[2]
            adjectival = n > 0 and not a_human(singular(words[end])) and all(r.scale in ADJECTIVES - {"ring", "year"} for r in roles_at(words, j)[1])
            sure = adjectival and self._ends(tokens, owners[end], sure=True) and tokens[owners[end]].text[0].isupper() and (words[end] == "marine" or roles_at(words, j)[1][0].scale == "faith")
            person = (n > 0 and not adjectival) or sure or office_of([singular(words[j])]) is not None or a_human(singular(word)) or bool(AGE.fullmatch(low) and self._ends(tokens, k)) or self._member(tokens, k, chain)
            if person and tokens[k].text[0].isupper() and not self._may_be_capital(tokens, k, owners[end], n > 0):
                person = False
            if person and word == "accused" and not (chain[0] and tokens[chain[0] - 1].text.lower() in ("the", "an", "his", "her")):
                person = False
            if not person:
                j += 1
                continue
            # What follows at once and is a noun for a person too belongs to it: "taxi driver", "fire chief".
            while end + 1 < len(words):
                nxt = tokens[owners[end + 1]]
                m, _ = roles_at(words, end + 1)
                if m:
                    end += m
                elif office_of([singular(words[end + 1])]) is not None or a_human(singular(nxt.text.lower().rpartition("-")[2])):
                    end += 1
                else:
                    break
            while end + 1 < len(words) and owners[end + 1] == owners[end]:
                end += 1
            if self._ends(tokens, owners[end]):
                return end, owners[end]
            j = end + 1
        return None

    def _member(self, tokens: list[Token], k: int, chain: list[int]) -> bool:
        """Whether a word for a people or a party stands for one person: "the Croat", "the Sandusky Republican", "three Greens"."""
        t = tokens[k].text
        if not t[0].isupper() or not self._ends(tokens, k, sure=True):
            return False
        first = chain[0]
        det = tokens[first - 1].text.lower() if first and tokens[first - 1].kind == "word" else ""
        if not (det in ("the", "a", "an", "another", "fellow") or k > first or self._before_name(tokens, k) or ONE_OF.search(self.doc.text[max(tokens[first].span.start - 24, 0) : tokens[first].span.start + 1])):
            return False
        if t == "Independent" or (t.endswith("cratic") and k == chain[-1]) or _PARTY_OF_TWO.match(self.doc.text, tokens[k].span.end) or (k + 1 < len(tokens) and tokens[k + 1].kind == "clitic" and party(t.lower())):
            return False
        if party(t.lower()) or (k > chain[0] and party(f"{tokens[k - 1].text} {t}".lower())):
            return True
        return self._a_people(tokens, k) and not PEOPLE.fullmatch(t)

    def _a_people(self, tokens: list[Token], k: int) -> bool:
        """Whether a token is, or ends, a word for a people: "Croats", "New Zealander"."""
        t = tokens[k].text
        forms = [t, singular(t), *([f"{tokens[k - 1].text} {t}"] if k else ())]
        return any(map(self.doc.knowledge.by_demonym, forms))

    def _may_be_capital(self, tokens: list[Token], k: int, end: int, role: bool) -> bool:
        """Whether a noun with a capital is one for a person: at the start, before a name, in a heading, an office, a people or a party."""
        t = tokens[k].text
        if opens_sentence(self.doc, tokens[k]) or self.doc.block_at(tokens[k].span.start).kind not in ("paragraph", "item", "quote"):
            return True
        if party(t.lower()) or self._a_people(tokens, k) or t.lower() in ("marine", "marines") or office_of([singular(t.lower())]):
            return True
        n = next((i for i in range(end, min(end + 4, len(tokens))) if tokens[i].text[0].isupper() and (m := self.doc.names.mention_at(tokens[i].span)) is not None and m.kind in ("person", "unknown")), None)
        return n is not None or (role and not tokens[end].text[0].islower() and tokens[end].text.lower() not in ("center", "guard", "wing", "lock", "prop", "forward", "back", "coach", "master", "bench", "navigator"))

    def _before_name(self, tokens: list[Token], k: int) -> bool:
        m = self.doc.names.mention_at(tokens[k + 1].span) if k + 1 < len(tokens) else None
        return m is not None and m.kind in ("person", "unknown")

    def _ends(self, tokens: list[Token], k: int, *, sure: bool = False) -> bool:
        """Whether a phrase can end with a token: no noun stands behind it."""
        if k + 1 >= len(tokens):
            return True
        t = tokens[k + 1]
        if t.kind == "mark" and t.text == "." and short_title(tokens, k + 1):
            return True
        if t.kind != "word" or self.doc.text[tokens[k].span.end : t.span.start].strip():
            return True
        low = t.text.lower()
        if low in STOP or (low == "home" and (k + 2 >= len(tokens) or tokens[k + 2].kind == "mark")):
            return True
        if VERBISH.fullmatch(low) and not party(f"{tokens[k].text} {t.text}".lower()):
            return True
        m = self.doc.names.mention_at(t.span)
        if m is not None and m.kind in ("person", "unknown") and t.text[0].isupper():
            return (not sure or m.kind == "person" or self.name_inside(m).start == t.span.start > m.span.start) and not party(low) and not party(f"{tokens[k].text} {t.text}".lower())
        return False

    def complete(self, p: Phrase) -> bool:
        """Whether a phrase ends where it was read to end: "the major obstacles" and "the German news outlet" are nobody.

        Only asked of what would be reported, for it takes the grammar of the sentence.
        """
        text = self.doc.text
        follows = NEXT_WORD.match(text, p.span.end)
        if follows is None or follows[1].lower() in STOP or follows[1] in _TELEGRAM:
            return True
        if follows[1][0].isupper():
            return not text[p.span.start : p.span.end].rpartition(" ")[2][0].isupper()
        parse = self.doc.parse(self.doc.sentence_at(p.span.start))
        at = parse.at(follows.start(1)) if parse else None
        return parse is not None and at is not None and parse.words[at].pos in ("VERB", "AUX", "ADV", "ADP", "PART", "SCONJ") and parse.words[at].dep not in ("amod", "compound")
