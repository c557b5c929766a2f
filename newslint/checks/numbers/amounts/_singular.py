"""A singular that a number counts, by the grammar of its sentence: "two new case of Ebola", "nine vote to four", "two firefighter rest"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.amounts._countable import nouns, pluralised
from newslint.checks.numbers.amounts._unit_forms import VERBS, attributive_rate, goes_on
from newslint.layers import parse as grammar
from newslint.layers.names.people import HUMAN, human
from newslint.layers.numbers.nouns import STOP, plural
from newslint.layers.numbers.units import money_word
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse, Word
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding, replace

_MANY = "|".join(sorted((w for w, n in CARDINALS.items() if n >= 2), key=len, reverse=True))
_NUMBER = regexp(
    rf"(?<![\w$£€¥.,/:’'‘+-])(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}}|(?:(?:{_MANY})[ -])*(?:{_MANY})|several hundred|a dozen)(?: (?:hundred|thousand|million|billion|dozen))?(?= [a-z])", re.IGNORECASE
)
_OTHER = regexp(r"[ \n](?:other|more)(?=[ \n][a-z])")
_WORD = regexp(r"[ \n](?P<word>[a-z]+(?:-[a-z]+)*)(?![\w’'])")
#: Units are counted as well, but describe more often: no more than a preposition or an object has them.
_UNITS = frozenset("second minute hour day week month year decade mile kilometre kilometer metre meter inch dollar cent time vote home".split())
#: What makes a name or a part of a number: "the July 11 year", "page 3", "two to three", "a four time champion".
_NAMES = regexp(
    r"(?:\b(?:an?|(?:january|february|march|april|may|june|july|august|september|october|november|december|no)\.?|number|section|level|phase|stage|type|class|group|page|chapter|part|title|version|series|season|day|week|war|article|top|big|per|each|room|gate|flight|pier|route|channel|figure|line|track|magnitude|category|grade|level|force"
    r"|minus|plus|point|half|hundred|thousand|(?:\d+|one|two|three|four|five) to)|\d|[’']s?|-) $",
    re.IGNORECASE,
)
_NAME = regexp(r"(?<![.!?“\"] )(?<=[ (])(?![A-Z][a-z]+day )[A-Z][\w’'.-]* $")
_ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "npadvmod", "ROOT", "dep", "appos", "oprd"))
#: "Against 1,250 last month".
_WHEN = frozenset("last next this past local late early person page storey story member".split())
_SOME_OF = regexp(rf"\b(?:{_MANY}|\d+|all|most|some|many|few|none|half) of (?:the|these|those) $", re.IGNORECASE)
#: The noun counted is still to come: "84 witness and expert accounts".
_SHARED = regexp(r"(?:,| and| or|, and) (?:(?:\d+(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?![a-z-]+s\b|(?:were|was|are|is|had|have|has|of)\b)[a-z-]+ (?!(?:were|was|are|is|in|on|at|who|had|have)\b)[a-z-]+|(?!(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|his|her|its|their)\b)[a-z-]+ (?:[a-z-]+ing )?[a-z]+s\b)")
#: An abbreviation has none: "a two billion dlr bid".
_VOWEL = regexp(r"[aeiouyAEIOUY]")
#: Hardly nouns.
_ENDS = regexp(r"(?:ed|ly|s|est|ese|ish|ic|ful|ous|ing|able)$")
_AFTER_UNIT = frozenset(("JJ", "JJR", "RB"))


#: "His 100 freestyle title", "ballots of about 59,000 cast".
_EVENT = regexp(r"[ \n](?:cast(?=[.,;])|free(?:style)?|butterfly|backstroke|breaststroke|(?:individual[ \n])?medley|hurdles?|steeplechase|relay)\b")


def singulars(doc: Document) -> Iterator[Finding]:
    """Every number whose noun, by the grammar, is a singular that is counted."""
    for m in _NUMBER.finditer(doc.text):
        run = _run(doc, m.end())
        if not run or attributive_rate(doc.text, run[-1].end) or _EVENT.match(doc.text, m.end()) or _is_name(m.group()) or _NAMES.search(doc.text, max(m.start() - 20, 0), m.start()) or _NAME.search(doc.text, max(m.start() - 24, 0), m.start()):
            continue
        if any(q.span.overlaps(Span(*m.span())) and (q.number.end != m.end() if q.kind == "cardinal" else q.span.end != run[-1].end) for q in doc.numbers):
            continue  # "38 pct stake", "two billion dlr offer"
        if _described(doc, run[-1].end):
            continue  # "9,800 steel company salaried and hourly retirees"
        shared = _SHARED.match(doc.text, run[-1].end)
        if (shared and not _opens_a_clause(doc, shared)) or (m.group()[0].isupper() and re.search(r"[\w,] $", doc.text[max(m.start() - 2, 0) : m.start()])):
            continue  # "two television and 12 radio stations", "the Group of Five pact"
        if _SOME_OF.search(doc.text, max(m.start() - 24, 0), m.start()) and run[-1].of(doc.text) not in nouns("countable"):
            continue  # "nineteen of the 27 belong to"
        sentence = doc.sentence_at(m.start())
        parse = doc.parse(sentence)
        noun = _noun(doc, parse, m.end() - 1, run, sentence) if parse else None
        if noun is not None:
            span = Span(m.start(), noun.end)
            yield finding(span, f"“{span.of(doc.text)}”: the number asks for a plural", hint=replace(span, doc.text[span.start : noun.start] + pluralised(noun.of(doc.text))))


#: "Salaried and hourly retirees": two adjectives and the noun that is counted.
_TWO_ADJECTIVES = regexp(r" (?P<one>[a-z-]+),? (?:and|or) (?P<two>[a-z-]+) (?:[a-z]+ )?[a-z]+(?:s|men|women|people)\b")


def _described(doc: Document, at: int) -> bool:
    """Whether two adjectives and a plural follow."""
    m = _TWO_ADJECTIVES.match(doc.text, at)
    parse = doc.parse(doc.sentence_at(at)) if m else None
    words = [parse.at(m.start(g)) for g in ("one", "two")] if m and parse else []
    return parse is not None and bool(words) and all(i is not None and parse.words[i].tag in ("JJ", "VBN", "VBD") for i in words)


def _opens_a_clause(doc: Document, shared: re.Match[str]) -> bool:
    """Whether a verb follows "and": "will hire 300 pilot and open routes"."""
    parse = doc.parse(doc.sentence_at(shared.start()))
    first = re.compile(r" and [a-z]").match(doc.text, shared.start())
    verb = parse.at(first.end() - 1) if parse and first else None
    return parse is not None and verb is not None and parse.words[verb].tag in ("VB", "VBD", "VBP") and parse.words[verb].dep == "conj"


def _is_name(printed: str) -> bool:
    """Whether digits are a year, an hour, a type: "the 80386 microprocessor"."""
    return printed in ("0", "1", "911", "999", "112") or printed[0] == "0" or (printed.isdigit() and len(printed) > 3)


def _counted(doc: Document, word: str) -> bool:
    """Whether a word is a singular that news counts, or has a plural that is known."""
    if word in nouns("countable") or word in _UNITS:
        return word not in nouns("unchanged") or word in _UNITS
    if word in nouns("unchanged") or len(word) < 4 or plural(word) or not word.islower():
        return False
    return human(word) or (not _ENDS.search(word) and doc.knowledge.is_word(word) and doc.knowledge.is_word(pluralised(word)))


def _run(doc: Document, at: int) -> list[Span]:
    """Up to three words after a number, up to one that no noun phrase has; empty where none is a singular that is counted."""
    words: list[Span] = []
    if other := _OTHER.match(doc.text, at):
        at = other.end()
    while len(words) < 3 and (m := _WORD.match(doc.text, at)) and m["word"] not in STOP and not (words and m["word"] in VERBS):
        if plural(m["word"].lower()):
            break
        words.append(Span(m.start("word"), m.end("word")))
        at = m.end()
    while words and not _counted(doc, words[-1].of(doc.text)):
        words.pop()
    return words


def _noun(doc: Document, parse: Parse, number: int, run: list[Span], sentence: Span) -> Span | None:
    """The singular of a run of words that the number counts."""
    at = parse.at(number)
    head = parse.words[at].head if at is not None else None
    if at is None or head is None or parse.words[at].dep != "nummod":
        return None
    word = parse.words[head]
    if word.span in run and _counted(doc, word.text) and _is_counted(doc, parse, at, head):
        return word.span
    # "Two firefighter rest near": told in the plural, the sentence goes on with a verb.
    last = run[-1]
    sure = last.of(doc.text) in nouns("countable") - nouns("verb") or human(last.of(doc.text))  # "500 flee fire" has its verb already
    if head != at + len(run) + 1 or word.tag not in ("NN", "NNP") or not sure or last.of(doc.text) in nouns("unchanged"):
        return None
    many = pluralised(last.of(doc.text))
    mended = doc.text[sentence.start : last.start] + many + doc.text[last.end : sentence.end]
    again = grammar.parse(mended, Span(0, len(mended)), doc.model)
    noun = again.at(last.start - sentence.start) if again else None
    if again is None or noun is None or again.words[noun].tag != "NNS" or noun + 1 >= len(again.words):
        return None
    return last if again.words[noun + 1].tag in ("VBP", "VBD") and again.words[noun].dep == "nsubj" and again.words[noun].head == noun + 1 else None


def _is_counted(doc: Document, parse: Parse, number: int, noun: int) -> bool:
    """Whether a noun is the head of what is counted, and describes nothing."""
    word, between = parse.words[noun], parse.words[number + 1 : noun]
    if word.tag != "NN" or word.pos != "NOUN" or word.dep not in _ROLES or word.entity in ("ORG", "EVENT", "LAW", "PRODUCT") or goes_on(parse, noun):
        return False
    if any(_describes(w) for w in between) or any(parse.words[c].text.lower() in ("a", "an", "one") for c in parse.children(noun)):
        return False
    if doc.block_at(word.span.start).kind == "headline" and not all(w.tag in ("JJ", "VBN") for w in between):
        return False  # "500 flee fire"
    after = parse.words[noun + 1] if noun + 1 < len(parse.words) else None
    governed = word.dep in ("pobj", "dobj", "npadvmod") and word.head < number and (after is None or after.tag not in ("DT", "PRP$"))
    if word.text not in nouns("countable") and word.text not in HUMAN and word.text not in _UNITS:
        printed = parse.words[number].text.lower()
        few = printed in CARDINALS or (printed.isdigit() and len(printed) < 3)
        return few and all(w.tag in ("JJ", "VBN") for w in between) and governed and word.text not in nouns("verb") and (after is None or after.tag in ("IN", ".", ",", "WDT", "TO"))
    if word.text in _UNITS:
        return governed and (after is None or after.tag not in _AFTER_UNIT)
    if word.text in nouns("verb") and not between:
        return governed  # "the two plan to marry"
    return True


def _describes(word: Word) -> bool:
    """Whether a word between a number and a noun has the number itself: "eight page document", "5 million pound house", "1,250 last month"."""
    return word.text in _UNITS or word.text in nouns("countable") or word.text in _WHEN or money_word(word.text) is not None or not _VOWEL.search(word.text)
