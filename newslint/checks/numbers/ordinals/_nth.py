"""What an ordinal numbers: the noun or the deed, whose it is, and where its phrase ends."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._grammar import deed_words, governor, is_verb, light, main_verb
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: Nouns that stand for the deed beside them.
TIMES = frozenset("time occasion".split())
#: What began with the last of those told: "in her second term".
BEGUN = frozenset({("term",), ("mandate",), ("tenure",), ("spell",), ("stint",), ("marriage",)})
#: Units that a run is counted in: "a third straight month".
_UNITS = frozenset("day week month quarter season year game match weekend summer winter".split())
_WHEN = frozenset("year month week season summer winter autumn fall spring term".split())
_RUN = frozenset("straight consecutive successive running".split())


class Claim(NamedTuple):
    """An ordinal with what it numbers; `number` is that of its sentence."""

    doc: Document
    span: Span
    n: int
    number: int
    sentence: Span
    parse: Parse
    at: int
    #: The noun that is numbered; None where the ordinal stands alone ("the third of two", "his second").
    noun: int | None
    #: The words that name what is numbered.
    core: tuple[str, ...]
    #: The verb of the clause, and the words that say the deed.
    verb: int | None
    act: tuple[str, ...]
    #: "time" for "for the third time", "noun", "bare", "label" for "Game 8", "tally" for "made it two in a row", "total" for "is now a two-time winner", "never" for "had never flooded".
    form: str
    #: The end of its noun phrase.
    end: int
    #: "his", "the club's": the words of its owner.
    owner: tuple[str, ...]

    @property
    def left(self) -> str:
        return self.doc.text[self.sentence.start : self.span.start].replace("\n", " ")

    @property
    def right(self) -> str:
        return self.doc.text[self.end : self.sentence.end].replace("\n", " ")


#: A numeral behind its noun.
_LABEL = regexp(
    r"\b(?P<noun>[Gg]ame|[Ss]tage|[Pp]hase|[Mm]odule|[Tt]est|[Ll]ot|[Tt]ranche|[Aa]ct|[Pp]art|[Dd]ay|[Rr]ound|[Ll]eg|[Ee]pisode|[Cc]hapter|[Vv]olume|[Bb]ook|[Hh]eat|[Rr]ace|[Ss]et|[Mm]ap|[Ff]rame|[Mm]ovement|[Ll]ap|[Hh]ole|[Ii]nning|[Ww]eek|[Pp]age|[Qq]uestion|[Mm]ile|[Qq]uarter|[Ss]ession|[Vv]erse|[Ss]tep)[ \n](?P<n>\d{1,3}|[IVX]{1,4}|"
    + "|".join(w for w, v in CARDINALS.items() if 2 <= v <= 20)
    + r")\b(?![ \n-]to[ \n]\d|[.,:]\d|%|-)"
)
#: "Made it two in a row".
_TALLY = regexp(rf"\bma(?:de|kes|king) it (?P<n>{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 12)}|\d{{1,2}})(?: (?P<noun>wins|titles|victories|defeats|losses|successes|triumphs|championships|crowns))?(?= (?:in a row|in succession|straight|on the (?:trot|bounce)|running)\b)")
#: "She is now a two-time winner", "became a three-time champion".
_TOTAL = regexp(rf"\b(?:(?:is|are) now|bec(?:a|o)mes?|becoming|ma(?:de|kes|king) (?:him|her|it|them)) (?:only )?(?:an?|the) (?:\w+ )?(?P<n>{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 12)}|\d{{1,2}})-time (?:[\w’'-]+ ){{0,3}}?(?P<noun>champion|winner|medall?ist|titlist)s?\b")
#: "It will be marriage number two", "goal number 20 of the season": as good as an ordinal.
_NUMBER = regexp(
    r"\b(?P<noun>title|win|victory|goal|century|marriage|wedding|husband|wife|baby|child|son|daughter|grandchild|medal|gold|cap|term|album|novel|film|defeat|loss|strike|trophy|crown|championship|arrest|conviction)"
    rf"[ \n]number[ \n](?P<n>{'|'.join(w for w, v in CARDINALS.items() if 1 <= v <= 20)}|\d{{1,3}})\b(?![ \n-]?\d|[.,:]\d|%)"
)
#: Denies every earlier time.
_NEVER = regexp(r"\b(?:had never|[Nn]ever before had|(?:[Nn]o one|[Nn]obody|[Nn]o \w+) (?:had|has) ever)\b")
#: A first by another word: "her debut novel", "the maiden flight"; no inaugural address.
_DEBUT = regexp(r"\b(?P<sort>[a-z-]+ing[ \n]|solo[ \n]|directorial[ \n]|screen[ \n]|literary[ \n]|stage[ \n]|television[ \n]|film[ \n]|[a-z]+-label[ \n])?(?P<w>debut|maiden|inaugural)\b(?=[ \n](?:[a-z-]+[ \n])?(?:novel|album|book|film|movie|single|feature|record|collection|play|opera|symphony|title|victory|win|flight|voyage|speech|season|edition|match|tour|trip|concert|exhibition|issue|festival|race|tournament|century|fight|bout|appearance|performance)\b)")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}


@lru_cache(maxsize=2)
def claims(doc: Document) -> tuple[Claim, ...]:
    """The ordinals of an article that number something, outside quotations; asked for by more than one reading."""
    return tuple(_claims(doc))


def _claims(doc: Document) -> Iterator[Claim]:
    """The ordinals of an article that number something, outside quotations."""
    text = doc.text
    for q in doc.numbers:
        told = q.kind == "ordinal" and 1 <= q.low <= 999 and not q.compound and not doc.in_quotation(q.span)
        if told and (claim := _read(doc, q.span, int(q.low))) is not None:
            yield claim
    for m in _DEBUT.finditer(text):
        if not m["sort"] and not doc.in_quotation(Span(*m.span())) and (claim := _read(doc, Span(*m.span("w")), 1)) is not None and claim.form == "noun":
            yield claim
    for m in _NEVER.finditer(text):
        at = Span(*m.span())
        number, sentence = _sentence(doc, at.start)
        if not doc.in_quotation(at) and (parse := doc.parse(sentence)) is not None and (i := parse.at(at.start)) is not None:
            verb = next((k for k in range(i, min(i + 8, len(parse.words))) if parse.words[k].pos == "VERB"), None)
            if verb is not None:
                yield Claim(doc, at, 1, number, sentence, parse, i, None, (), verb, deed_words(parse, verb), "never", parse.words[verb].span.end, ())
    for m in _TALLY.finditer(text):
        at = Span(*m.span("n"))
        number, sentence = _sentence(doc, at.start)
        if not doc.in_quotation(at) and (parse := doc.parse(sentence)) is not None and (i := parse.at(at.start)) is not None:
            n = int(m["n"]) if m["n"].isdigit() else int(CARDINALS[m["n"]])
            yield Claim(doc, at, n, number, sentence, parse, i, None, (m["noun"] or "win",), governor(parse, i), (), "tally", m.end(), ())
    for m in _TOTAL.finditer(text):
        at = Span(*m.span("n"))
        number, sentence = _sentence(doc, at.start)
        if not doc.in_quotation(at) and (parse := doc.parse(sentence)) is not None and (i := parse.at(at.start)) is not None:
            n = int(m["n"]) if m["n"].isdigit() else int(CARDINALS[m["n"]])
            yield Claim(doc, at, n, number, sentence, parse, i, None, (m["noun"],), governor(parse, i), ("win", "title", m["noun"]), "total", m.end(), ())
    for m in _NUMBER.finditer(text):
        at = Span(*m.span())
        number, sentence = _sentence(doc, at.start)
        if not doc.in_quotation(at) and (parse := doc.parse(sentence)) is not None and (i := parse.at(at.start)) is not None:
            verb = governor(parse, i)
            yield Claim(doc, at, int(m["n"]) if m["n"].isdigit() else int(CARDINALS[m["n"]]), number, sentence, parse, i, i, (m["noun"],), verb, deed_words(parse, verb), "noun", at.end, _owner(parse, i))
    for m in _LABEL.finditer(text):
        at = Span(*m.span())
        n = _ROMAN.get(m["n"]) or (int(m["n"]) if m["n"].isdigit() else int(CARDINALS.get(m["n"].lower(), 0)))
        if n and not doc.in_quotation(at):
            number, sentence = _sentence(doc, at.start)
            if (parse := doc.parse(sentence)) is not None and (i := parse.at(at.start)) is not None:
                verb = governor(parse, i)
                yield Claim(doc, at, n, number, sentence, parse, i, i, (m["noun"].lower(),), verb, deed_words(parse, verb), "label", at.end, ())


def _sentence(doc: Document, at: int) -> tuple[int, Span]:
    sentence = doc.sentence_at(at)
    return doc.sentences.index(sentence), sentence


_SKIP = frozenset("and last final latest current only most recent so-called concluding".split())
#: Nouns behind an ordinal, whatever a parse takes them for: "the deciding fifth set", "her fourth final".
_NOUNS_TOO = frozenset(("set", "final", "cut"))
_DAY = regexp(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_SO_LATE = regexp(r"[\w,.-]+[ \n](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)[ \n](?:later|earlier|after|afterwards|before|on|apart)\b")
_PHRASE = ("JJ", "NN", "VBG", "VBN", "HYPH", "CD", "POS", "AFX")


def _read(doc: Document, span: Span, n: int) -> Claim | None:
    number, sentence = _sentence(doc, span.start)
    parse = doc.parse(sentence)
    if parse is None or (i := parse.at(span.start)) is None:
        return None
    words = parse.words
    k = i + 1
    while k < len(words) and words[k].text.lower() in _SKIP and not (words[k].text.lower() == "final" and not (k + 1 < len(words) and words[k + 1].tag.startswith(("NN", "JJ", "CD")))):
        k += 1
    noun: int | None = None
    start = k
    while k < len(words) and k < start + 7 and (words[k].tag.startswith(_PHRASE) or words[k].text.lower() in _NOUNS_TOO or words[k].text in ("“", '"', "-") or (words[k].text.lower() in ("no", "non", "to") and words[k + 1 : k + 2] and words[k + 1].text == "-")) and words[k].text.lower() not in ("due", "running", "since"):
        if words[k].tag == "CD" and _SO_LATE.match(doc.text, words[k].span.start):
            break  # "the first at 9:15 and the third 10 minutes later"
        if words[k].tag.startswith("VB") and words[k].text.lower() not in _NOUNS_TOO and k + 1 < len(words) and not words[k + 1].tag.startswith(("NN", "JJ", "HYPH")):
            break
        if noun is not None and (words[noun].text.lower() in TIMES or words[k].text.lower() in ("next", "last")):
            break  # "for the first time", "a fourth term next month"
        if k == start and words[k].text.lower() in ("next", "last") and words[k + 1 : k + 2] and words[k + 1].text.lower() in _WHEN:
            break  # "would seek a fourth next year"
        if noun is not None and _DAY.fullmatch(words[k].text) is not None and not (k + 1 < len(words) and words[k + 1].tag.startswith("NN")):
            break  # "won a second term Tuesday"
        if words[k].tag.startswith("NN") or (words[k].text.lower() in _NOUNS_TOO and (k == start or noun == k - 1)):
            noun = k
        k += 1
    end = words[noun].span.end if noun is not None else span.end
    owner = _owner(parse, i)
    if noun is not None and singular(words[noun].text) in (TIMES | (_UNITS if _run(parse, i, noun) else frozenset())):
        verb = _verb_of_time(parse, noun)
        act = deed_words(parse, verb)
        if verb is None and words[words[noun].head].text.lower() == "for" and (up := words[words[words[noun].head].head]).tag.startswith("NN"):
            act = (up.text.lower(),)  # "Strike for the third time"
        if verb is not None and verb > noun and stem(words[verb].text) in HAPPENS and words[verb - 1].tag.startswith(("PRP", "DT", "VB")):
            act = _taken_up(doc, parse, noun, number) or act
        return Claim(doc, span, n, number, sentence, parse, i, noun, (), verb, act, "time", end, owner)
    if noun is None:
        if i and words[i - 1].text.lower() in ("other", "remaining", "one", "two", "final", "bottom", "top"):
            return None  # "the other third" of an estate
        # "His first to win the prize" numbers what is told by the infinitive.
        told = next((j for j in (i + 2, i + 3) if j < len(words) and words[i + 1].text == "to" and words[j].tag in ("VB", "VBN") and words[j].pos == "VERB"), None)
        verb = governor(parse, i) if told is None else told
        return Claim(doc, span, n, number, sentence, parse, i, None, _antecedent(parse, i, governor(parse, i)), verb, deed_words(parse, verb), "bare", end, owner)
    # "Her third Games" are those that sportsmen compete at.
    core = ["olympics" if words[noun].text == "Games" else words[noun].text.lower(), *(words[j].text.lower() for j in range(start, noun) if words[j].tag.startswith("NN"))]
    verb = governor(parse, noun)
    act = deed_words(parse, verb)
    if n > 1 and (verb is None or light(words[verb].text) or words[verb].pos == "AUX" or stem(words[verb].text) in _BECOMES):
        # "Was the fourth person to die in the outbreak": the deed is told behind.
        own = next((k for k in parse.children(noun) if words[k].dep in ("relcl", "acl") and is_verb(words[k]) and k > noun), None)
        act = tuple(dict.fromkeys((*act, *deed_words(parse, own))))
    if _DO_SO.match(doc.text, end, sentence.end) and (main := main_verb(parse)) is not None:
        act = tuple(dict.fromkeys((*act, *deed_words(parse, main))))  # "pleaded guilty, becoming the second defendant to do so"
    return Claim(doc, span, n, number, sentence, parse, i, noun, tuple(dict.fromkeys(core)), verb, act, "noun", end, owner)


_BECOMES = frozenset(stem(w) for w in ("become", "became", "becoming"))
#: Takes up what the sentence tells.
_DO_SO = regexp(r"(?:[ \n](?:in|at|of|from|on)[ \n][^,.;]{1,40})?[ \n](?:to (?:do|have done) (?:so|it|that)|who (?:did|has done) so)\b")


#: "The first time this has happened" counts what was just told.
HAPPENS = frozenset(stem(w) for w in ("happened", "occurred"))


def _taken_up(doc: Document, parse: Parse, noun: int, number: int) -> tuple[str, ...]:
    """The deed that "this" of "the first time this has happened" stands for: that of the clause it hangs on, or of the sentence before."""
    up = governor(parse, noun)
    if up is not None and up < noun and not light(parse.words[up].text):
        told, verb = parse, up
    elif number and (before := doc.parse(doc.sentences[number - 1])) is not None and (main := main_verb(before)) is not None:
        told, verb = before, main
    else:
        return ()
    inner = [k for k in told.children(verb) if told.words[k].dep == "advcl" and told is parse and k < noun]
    return tuple(dict.fromkeys(w for k in (verb, *inner) for w in deed_words(told, k)))


def _run(parse: Parse, i: int, noun: int) -> bool:
    words = parse.words
    inside = {words[k].text.lower() for k in range(i, noun)}
    after = [w.text.lower() for w in words[noun + 1 : noun + 4]]
    return bool(inside & _RUN) or after[:1] == ["running"] or after == ["in", "a", "row"] or after[:2] == ["in", "succession"]


def _owner(parse: Parse, i: int) -> tuple[str, ...]:
    """ "His", "Adeyemi's", "the club's" before an ordinal."""
    words = parse.words
    k = i - 1
    while k >= 0 and words[k].tag in ("JJ", "RB") and k > i - 3:
        k -= 1
    if k < 0:
        return ()
    if words[k].tag == "PRP$":
        return (words[k].text.lower(),)
    if words[k].tag == "POS" or words[k].text in ("’", "'"):
        out: list[str] = []
        j = k - 1
        while j >= 0 and words[j].tag.startswith(("NN", "JJ")) and len(out) < 4:
            out.append(words[j].text.lower())
            j -= 1
        return tuple(out)
    return ()


def _antecedent(parse: Parse, i: int, verb: int | None) -> tuple[str, ...]:
    """The noun that an ordinal without one stands for, in its sentence: "won the trophy, the club's second", "the hearing was the third"."""
    words = parse.words
    w = words[i]
    out: list[str] = []
    if w.dep == "appos" and words[w.head].tag.startswith("NN"):
        out.append(words[w.head].text.lower())
    if verb is not None:
        told = verb
        while words[told].dep == "conj" and not any(words[k].dep in ("nsubj", "nsubjpass") for k in parse.children(told)):
            told = words[told].head  # "the walkout followed two others and was the third"
        for k in parse.children(verb) if told == verb else [k for k in parse.children(told) if words[k].dep.startswith("nsubj") and light(words[verb].text)]:
            if words[k].tag.startswith("NN") and k != i and words[k].dep in (("nsubj", "nsubjpass") if light(words[verb].text) else ("dobj", "nsubj", "nsubjpass")):
                out.append(words[k].text.lower())
    return tuple(out)


def _verb_of_time(parse: Parse, noun: int) -> int | None:
    """The verb of "the second time that she won", of "won for the second time"."""
    words = parse.words
    own = next((k for k in parse.children(noun) if words[k].dep in ("relcl", "acl") and is_verb(words[k]) and k > noun), None)
    up = governor(parse, noun)
    if own is not None and not (words[noun].dep == "pobj" and words[words[noun].head].text.lower() == "for" and up is not None and up < noun and not light(words[up].text)):
        return own
    if up is None or words[up].pos == "AUX" or light(words[up].text):
        after = next((k for k in range(noun + 1, min(noun + 14, len(words))) if words[k].pos == "VERB"), None)
        return after if after is not None else up if up is not None else main_verb(parse)
    return up


_NAMES = {int(v): k for k, v in ORDINALS.items() if v <= 30}


def nth(n: int) -> str:
    """ "third", "31st"."""
    if n in _NAMES:
        return _NAMES[n]
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
