"""A word for many before a singular: "several house", "both man had", "dozens of protester", "two third of", "3 million of people"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.amounts._countable import nouns, pluralised
from newslint.checks.numbers.amounts._unit_forms import VERBS, goes_on
from newslint.layers.names.people import HUMAN
from newslint.layers.numbers.nouns import STOP, plural, singular
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding, replace

_MANY = regexp(
    r"(?<![\w-])(?P<lead>(?:both|several|various|numerous|(?<!\bas )(?<!\bso )many|(?<!\bthe )few|a few|(?:several |a few |many )?(?:dozens|hundreds|thousands|scores) of"
    r"|a (?:number|couple|handful|dozen|score) of|a dozen|two dozen|these|those) (?:of (?:the|these|those|his|her|its|their) )?)"
    r"(?P<word>[a-z]{3,})(?P<next>,(?= (?:and|but|who|which|said|police|officials)\b)|[.;:)]|[ \n][a-z]+)",
    re.IGNORECASE,
)
#: "Two third of the voters"; "two third parties" are no part.
_PART = regexp(
    r"(?<![\w-])(?P<n>two|three|four|five|six|seven|eight|nine)(?P<gap>[ -])(?P<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of(?= (?:the|its|their|his|her|all|those|these|[a-z]+s)\b)",
    re.IGNORECASE,
)
#: "3 million of people", "thousand of fans".
_SCALE_OF = regexp(
    r"(?<![\w$£€¥.,-])(?P<n>(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|several|a few)) (?P<scale>hundred|thousand|million|billion) of (?P<noun>[a-z]{3,})(?![\w’'-])"
)
_LONE_SCALE = regexp(
    r"(?P<before>(?:^|\n|[.!?] )|\b(?:with|by|for|to|from|in|drew|drawn|killed|killing|of|saw|see|sent|left|leaving|and|attracted|forced|forcing) )"
    r"(?P<scale>[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Dd]ozen) of (?P<noun>[a-z]{3,})(?![\w’'-])"
)
#: "Dozens protesters were held", "cost millions dollars".
_NO_OF = regexp(r"(?<![\w-])(?P<scale>dozens|hundreds|thousands|millions|billions) (?P<noun>[a-z]{3,})(?![\w’'-])", re.IGNORECASE)


def _counted(doc: Document, lead: str, word: str) -> bool:
    """Whether a singular is one of what a word for many counts; "both" and "several" are followed by nothing else."""
    return word in nouns("countable") or (lead in ("both ", "several ") and word not in nouns("unchanged") and word not in STOP and not plural(word) and doc.knowledge.is_word(pluralised(word)))


#: "Several cost and production cutting measures": the noun counted is still to come.
_SHARED_HEAD = regexp(r" (?:and|or) (?!(?:an?|the|one|his|her|its|their)\b)[a-z-]+ (?:[a-z-]+ing )?[a-z]+s\b")
#: "Those shot in Leeds".
_DONE_TO = frozenset(("shot", "hurt", "hit", "cut", "set", "cast", "split"))


def _verbless(parse: Parse, noun: int) -> bool:
    """Whether no verb is left for a noun, so that it is one itself: "Both date from 1978, and the others were built later"."""
    word = parse.words[noun]
    return word.dep == "ROOT" or (word.dep in ("nsubj", "nsubjpass") and any(parse.words[k].dep in ("nsubj", "nsubjpass") and k > noun for k in parse.children(word.head)))


def many_of(doc: Document) -> Iterator[Finding]:
    """Every word for many that goes against its noun."""
    for m in _MANY.finditer(doc.text):
        word, following = m["word"], m["next"].strip()
        if not _counted(doc, m["lead"].lower(), word) or (following.isalpha() and following not in VERBS) or (m["lead"].lower() == "both " and following == "and") or (m["lead"].lower() == "those " and word in _DONE_TO):
            continue
        if m["lead"].lower().startswith("those of ") and re.search(r"\b(?:with|to|than|from|and|as|like|unlike|or|beside|against|of|by|for) $", doc.text[max(m.start() - 10, 0) : m.start()]):
            continue  # "compared the ward's births with those of the district"
        if following in ("and", "or") and (word == "family" or _SHARED_HEAD.match(doc.text, m.end("word"))):
            continue
        parse = doc.parse(doc.sentence_at(m.start()))
        noun = parse.at(m.start("word")) if parse else None
        if parse is None or noun is None or parse.words[noun].tag != "NN" or parse.words[noun].dep in ("compound", "amod", "nmod") or goes_on(parse, noun) or _verbless(parse, noun):
            continue
        span = Span(m.start(), m.end("word"))
        yield finding(span, f"“{span.of(doc.text)}”: “{m['lead'].strip()}” asks for a plural", hint=replace(span, m["lead"] + pluralised(word)))
    for m in _PART.finditer(doc.text):
        span = Span(m.start(), m.end("part"))
        yield finding(span, f"“{span.of(doc.text)}”: the number asks for a plural", hint=replace(span, span.of(doc.text) + "s"))
    for m in _SCALE_OF.finditer(doc.text):
        if plural(m["noun"]) and m["noun"] not in STOP and not _of_money(doc, m.start(), m["noun"]):
            span = Span(m.start(), m.end("noun"))
            yield finding(span, f"“{span.of(doc.text)}”: no “of” after the number", hint=replace(span, f"{m['n']} {m['scale']} {m['noun']}"))
    for m in _NO_OF.finditer(doc.text):
        if plural(m["noun"]) and (singular(m["noun"]) in nouns("countable") or singular(m["noun"]) in HUMAN or m["noun"] in ("dollars", "pounds", "euros")):
            span = Span(*m.span())
            yield finding(span, f"“{span.of(doc.text)}” lacks “of”", hint=replace(span, f"{m['scale']} of {m['noun']}"))
    for m in _LONE_SCALE.finditer(doc.text):
        if plural(m["noun"]) and m["noun"] not in STOP:
            span = Span(m.start("scale"), m.end("noun"))
            yield finding(span, f"“{span.of(doc.text)}”: many ask for a plural", hint=replace(span, f"{m['scale']}s of {m['noun']}"))


_FUNDS = frozenset("savings losses cuts debts costs profits assets bonds loans funds sales shares deposits taxes exports imports earnings revenues proceeds".split())


def _of_money(doc: Document, at: int, noun: str) -> bool:
    """Whether a number of millions is money whose currency the sentence has told: "2 billion pounds, with 750 million of savings"."""
    sentence = doc.sentence_at(at)
    return noun in _FUNDS and any(q.kind == "money" and sentence.start <= q.span.start < sentence.end for q in doc.numbers)
