"""A number against its noun: "three suspect were", "one people", "six month ago", "100 dollars bills"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.amounts._countable import nouns, pluralised
from newslint.checks.numbers.amounts._many_of import many_of
from newslint.checks.numbers.amounts._singular import singulars
from newslint.checks.numbers.amounts._unit_forms import VERBS, attributive_rate, goes_on, unit_forms
from newslint.layers.names.people import HUMAN
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import IRREGULAR, STOP, is_time, plural, singular
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding, replace

#: A number that names: "top ten list", "Section 508 compliance".
_NAMING = regexp(
    r"(?:\b(?:a|an|the|top|no\.?|number|section|level|phase|stage|type|class|group|page|chapter|part|title|version"
    r"|world|series|season|game|race|day|week|war|article|big|fab|every|per|each|its|his|her|their|one"
    r"|another|first|last|next|in|or|magnitude|category|grade|force)|-)\s$",
    re.IGNORECASE,
)
_TOP = regexp(r"\b(?:a|an|top|the|big|fab|every|per|each|one)\s$", re.IGNORECASE)
_NUMBER_NOUN = re.compile(r"[ ](?P<word>[a-z]{3,})(?P<next>[ ][a-z]+|[,.;:)])")
#: "Seven police officer were": one word between number and noun.
_MODIFIED = re.compile(r"[ ](?:of )?(?P<first>[a-z-]{3,}) (?P<word>[a-z]{3,})(?P<next>[ ][a-z]+|[,.;:)])")
#: "40 goat and a llama".
_ANYBODY = regexp(r"\b(?:if|how|what|when|where|why|whether|whom|that|than|story|once|until|unless)\s$", re.IGNORECASE)
_ONE_ON_ONE = regexp(r"\bone (?:on|to|by|for) $", re.IGNORECASE)
_AND_MORE = regexp(r" and (?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|their|his|her|many)\b")
_PLURAL_VERBS = frozenset("were are have".split())


def number_and_noun(doc: Document) -> Iterator[Finding]:
    """Numbers against their nouns, in the order of the kinds of slip."""
    yield from unit_forms(doc)
    yield from many_of(doc)
    yield from singulars(doc)
    yield from _one_of(doc)
    yield from _only_one(doc)
    for q in doc.numbers:
        if doc.text[max(q.span.start - 1, 0) : q.span.start] in ("'", "’", "‘", "/", "-", "‑"):
            # "The band's ’68 tour", "the 1987/88 year".
            continue
        if q.kind != "cardinal" or q.compound or q.values or q.low != q.high or q.partitive:
            continue
        if q.low == 1:
            yield from _one_many(doc, q)
        elif q.low >= 2 and q.low == int(q.low) and q.noun is None:
            yield from _many_one(doc, q)
        elif q.low >= 2 and q.noun_span is not None and (there := tuple(_there(doc, q))):
            yield from there
        elif q.low >= 2 and q.noun_span is not None:
            found = tuple(_many_was(doc, q, q.noun_span))
            yield from found or (_many_one(doc, q) if q.noun == "police officer" else ())


def _many_one(doc: Document, q: Quantity) -> Iterator[Finding]:
    """ "Three suspect were": a lone singular after a number, then what only a noun can stand before."""
    m = _NUMBER_NOUN.match(doc.text, q.span.end)
    if m is not None and m["next"].strip().isalpha() and not _follows_noun(doc, m):
        m = _MODIFIED.match(doc.text, q.span.end)
        if m is not None and (m["first"] in STOP or (m["first"] in nouns("unchanged") and m["first"] != "police") or not _follows_noun(doc, m)):
            return
    if m is None:
        return
    word, following = m["word"], m["next"].strip()
    if (
        word in nouns("unchanged")
        or (len(word) < 4 and word not in nouns("countable"))
        or (word in STOP and (word, following) != ("can", "of"))
        or plural(word)
        or (word not in nouns("countable") and word.endswith(("ed", "ly", "s", "est", "a", "ese", "ish", "ic", "ful", "ous")))
    ):
        return
    if not following.isalpha() and q.definite and not q.words:
        return
    if m.re is _NUMBER_NOUN and _COMPOUNDED.match(doc.text, m.end("word")):
        return  # "three equity linked deals": the noun is still to come
    if word in _SIZES or _called(doc, q) or _name_of_number(doc, q) or attributive_rate(doc.text, m.end("word")) or _SHARED_HEAD.match(doc.text, m.end("word")):
        return
    if q.definite and word not in nouns("countable") and following not in _PLURAL_VERBS:
        # "The leaders of the seven meet in Venice".
        return
    before = doc.text[max(q.span.start - 24, 0) : q.span.start]
    if word not in nouns("countable") and _GAPPED.search(doc.text, max(q.span.start - 60, 0), q.span.start):
        return  # "50 are electric and 40 diesel": the verb is left out
    if q.scale and (word not in nouns("countable") or m.re is _MODIFIED or following not in _PLURAL_VERBS):
        return  # "today's 23 billion deal": money whose currency is told before
    if m.re is _MODIFIED and m["first"] == "dimensional":
        return
    known = word in nouns("countable") or re.search(rf"\b{pluralised(word)}\b", doc.text) is not None
    if not known and not (doc.knowledge.is_word(pluralised(word)) and not _named(doc, q)):
        return
    spelled = q.words and q.low <= 20
    if not (spelled and not _TOP.search(before[-12:])) and following not in _PLURAL_VERBS and _names(before, spelled, q.low):
        return
    if doc.block_at(q.span.start).kind not in ("paragraph", "quote", "item", "deck", "caption"):
        return
    parse = doc.parse(doc.sentence_at(q.span.start))
    if parse is None:
        return
    noun, number = parse.at(m.start("word")), parse.at(q.number.end - 1)
    if noun is None or number is None or not _is_head(parse, noun, number, "NN"):
        return
    if goes_on(parse, noun):
        return
    if m.re is _MODIFIED and not (m["first"] == "police" or word in nouns("countable") or following in _PLURAL_VERBS):
        described = parse.words[noun - 1]
        if described.tag not in ("JJ", "VBN") or described.dep != "amod" or described.text.lower() in ("full", "high", "long", "short", "top", "straight"):
            return
    if word in nouns("verb") and (parse.words[noun].dep not in ("nsubj", "nsubjpass") or following in STOP - _PLURAL_VERBS):
        return  # "six run on gas": the number stands alone
    if following not in _PLURAL_VERBS and parse.words[noun].dep not in ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"):
        return
    span = Span(q.span.start, m.end("word"))
    yield finding(span, f"“{span.of(doc.text)}”: the number asks for a plural", hint=replace(span, doc.text[span.start : m.start("word")] + pluralised(word)))


#: A number with its verb, then one without.
_GAPPED = regexp(r"(?:\b(?:are|were) [^.;:]{2,50}?|\b\d+ [a-z]+ed)(?: and|,|, and) $")
def _names(before: str, spelled: bool, value: float) -> bool:
    """Whether the words before a number make a name of it: "the 7 train", "Section 508"; a spelled number after "the" counts."""
    m = _NAMING.search(before[-12:])
    if m is None:
        return False
    word = m.group().strip().lower()
    if word == "in":
        return 1000 <= value <= 2100
    return not (spelled and word in ("the", "his", "her", "its", "their", "or", "last", "first", "next"))


#: A label that has a number.
_LABEL = regexp(
    r"\b(?:[Ss]chedule|[Cc]ategory|[Cc]lass|[Tt]ier|[Gg]rade|[Pp]hase|[Ss]tage|[Ll]evel|[Tt]ype|[Gg]roup|[Ff]ormula|[Tt]itle|[Ss]ection|[Aa]nnex|[Aa]ppendix|[Tt]erminal|[Ll]eague|[Ll]igue|[Dd]ivision|[Zz]one|[Bb]and|[Kk]ey [Ss]tage) $"
)
_NAME_BEFORE = regexp(r"[A-Z][\w’'.-]* (?:of )?$")


def _named(doc: Document, q: Quantity) -> bool:
    """Whether the number is part of a name: "Windows 10", "the Group of 77"."""
    m = _NAME_BEFORE.search(doc.text, max(q.span.start - 24, 0), q.span.start)
    return m is not None and m.start() > doc.sentence_at(q.span.start).start


#: "Two television and 12 radio station licenses", "13 city, three long-term credit and seven trust banks".
_SHARED_HEAD = regexp(r"(?:,| and| or|, and) (?:\d+(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z-]+ (?!(?:were|was|are|is|in|on|at|who|had|have)\b)[a-z-]+")


#: "A county of 240,000 population": how large it is.
_SIZES = frozenset("population capacity circulation membership attendance production output workforce payroll readership audience enrolment enrollment headcount turnout".split())
#: What types are called by a number: "the 7000 family of computers", "the existing 1190 mainframe".
_TYPES = frozenset("family series line range model type class version mark mainframe processor chip".split())
_EMERGENCY = frozenset({"911", "999", "112"})
_CALLING = regexp(r"[ -](?:calls?|calling|callers?|service|system|function|operator|dispatch\w*|line|number|centers?|centres?|hotline|tape|recording|outage)\b")


def _called(doc: Document, q: Quantity) -> bool:
    """Whether digits are a number to ring, or end a name: "911 service", "the Standard & Poor's 500 index"."""
    printed = q.number.of(doc.text)
    if not printed.isdigit():
        return False
    return _named(doc, q) or (printed in _EMERGENCY and _CALLING.match(doc.text, q.span.end) is not None)


_TYPE = regexp(rf" (?:{'|'.join(sorted(_TYPES))})\b(?! (?:were|are|have)\b)")
#: "The existing 1190", "Hale's more powerful 7000": thousands that are counted have a comma behind an article.
_CALLED_SO = regexp(r"(?:\b(?:[Tt]he|[Ii]ts|[Aa]n?|[Nn]ew|[Tt]his)|[’']s?) (?:(?:more|most) )?(?:[a-z]+ )?$")


def _name_of_number(doc: Document, q: Quantity) -> bool:
    """Whether a number is one in a name: "the Group of Five meeting", "the Titan Four launch", "the 80386 microprocessor"."""
    printed = q.number.of(doc.text)
    if printed.isdigit():
        typed = len(printed) == 4 or (len(printed) < 4 and _TYPE.match(doc.text, q.span.end))
        return len(printed) >= 5 or (bool(typed) and _CALLED_SO.search(doc.text, max(q.span.start - 24, 0), q.span.start) is not None)
    return printed[:1].isupper() and re.search(r"[\w,] $", doc.text[max(q.span.start - 2, 0) : q.span.start]) is not None


#: A participle that is written with the noun before it, and a plural: "equity linked euro denominated deals".
_COMPOUNDED = regexp(r" (?:linked|based|backed|denominated|related|owned|led|funded|made|built|run|controlled|rated|sponsored|driven|powered|listed|registered|trained|born|bred|style|type|free|only|bound|prone|owning|producing|exporting|using)(?: (?!(?:in|on|at|by|from|to|with|for|and|after|near|as)\b)[a-z-]+){1,3}?(?<=s)\b")


def _follows_noun(doc: Document, m: re.Match[str]) -> bool:
    """Whether the word after the noun cannot be the noun itself: a verb, a preposition, "and a"."""
    following = m["next"].strip()
    if not following.isalpha() or following in VERBS or (following in STOP and following != "and") or following in _THEN:
        return True
    return following.endswith("ed") or (following == "and" and (_AND_MORE.match(doc.text, m.end("word")) or _AND_VERB.match(doc.text, m.end("word"))) is not None)


_THEN = frozenset("home per last next each altogether apiece aged worth aboard along ashore adrift overboard beneath beside throughout towards toward up down off out onto".split())
#: "64 page and names no one": a verb with an object, or in the past.
_AND_VERB = regexp(
    r" and (?:[a-z]+ed|[a-z]+s (?:no|the|an?|his|her|its|their|all)|was|were|is|are|has|have|had|then|will|would|he|she|it|they|we)\b"
)


#: "One of the child", "one in three child": a part of one.
_ONE_OF = regexp(
    r"\b(?P<lead>(?:each|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|both) of (?:the|these|those|his|her|its|their|our) |(?:one|two|three) in (?:three|four|five|six|seven|eight|nine|ten|\d+) )(?P<word>[a-z]{3,})(?![\w’'-])",
    re.IGNORECASE,
)
#: "There was three cars in the ditch".
_THERE = regexp(
    r"\b[Tt]here (?P<verb>was|is|has been) (?:only |just |about |some |at least |more than |nearly |still |also |now |once |around "
    r"|almost )*$"
)


def _there(doc: Document, q: Quantity) -> Iterator[Finding]:
    """ "There was three cars": the verb goes with the cars."""
    lead = q.lead.start if q.lead else q.span.start
    m = _THERE.search(doc.text, max(lead - 40, 0), lead)
    if m is None or q.noun is None or q.noun_span is None or is_time(q.noun) or q.noun in ("time", "percent", "mile", "way") or q.more or q.approximate:
        return
    if not plural(q.noun_span.of(doc.text).lower()):
        return
    span = Span(m.start(), q.noun_span.end)
    right = {"was": "were", "is": "are", "has been": "have been"}[m["verb"]]
    new = doc.text[m.start() : m.start("verb")] + right + doc.text[m.end("verb") : q.noun_span.end]
    yield finding(span, f"“{span.of(doc.text)}”: the number asks for “{right}”", hint=replace(span, new))


def _one_of(doc: Document) -> Iterator[Finding]:
    """ "One of the child"."""
    for m in _ONE_OF.finditer(doc.text):
        word = m["word"]
        if not (word in nouns("countable") or word in HUMAN) or word in nouns("collective") or word in nouns("unchanged") or plural(word):
            continue
        parse = doc.parse(doc.sentence_at(m.start()))
        noun = parse.at(m.start("word")) if parse else None
        if parse is None or noun is None or parse.words[noun].tag != "NN" or parse.words[noun].dep in ("compound", "amod", "nmod", "poss") or goes_on(parse, noun):
            continue
        span = Span(m.start(), m.end("word"))
        yield finding(span, f"“{span.of(doc.text)}”: one of several asks for a plural", hint=replace(span, m["lead"] + pluralised(word)))


#: The verb belongs to what stands before: "a system for 3,000 refugees was rejected".
_PREPOSITION = regexp(
    r"\b(?:of|for|with|by|to|from|in|on|at|among|between|than|as|including|like|about|over|under|into|against|(?<!, )and|or"
    r"|behind|after|before|around|through|without|within|plus|involving)\s$"
)
_WAS = regexp(r" (?P<verb>was|is|has been) (?P<next>[a-z]+)")
#: Taken together, these are one: "six points was deducted".
_SUMS = frozenset("point time degree step dose vote share run goal percent lap length stroke mark seat place".split())


def _subject(doc: Document, q: Quantity, m: re.Match[str]) -> bool:
    """Whether what is counted is many, and no measure."""
    if q.noun in nouns("countable"):
        return True
    return q.noun is not None and q.noun_span is not None and q.noun not in _SUMS and not is_time(q.noun) and plural(q.noun_span.of(doc.text).lower())


def _many_was(doc: Document, q: Quantity, noun_span: Span) -> Iterator[Finding]:
    """ "36 vehicles was insured": a plural subject of a passive in the singular."""
    m = _WAS.match(doc.text, noun_span.end)
    lead = q.lead.start if q.lead else q.span.start
    if m is None or not _subject(doc, q, m) or _PREPOSITION.search(doc.text[max(lead - 12, 0) : lead].lower()):
        return
    parse = doc.parse(doc.sentence_at(q.span.start))
    if parse is None:
        return
    noun, number = parse.at(noun_span.start), parse.at(q.number.end - 1)
    if noun is None or number is None or not _is_head(parse, noun, number, "NNS") or parse.words[noun].dep not in ("nsubjpass", "nsubj"):
        return
    if parse.words[noun].dep == "nsubj" and not doc.text[:lead].lower().endswith("all ") and not (q.noun in nouns("countable") and m["next"] in ("in", "on", "at", "among", "from", "still", "inside")):
        return
    verb = Span(m.start("verb"), m.end("verb"))
    right = {"was": "were", "is": "are", "has been": "have been"}[m["verb"]]
    span = Span(q.span.start, verb.end)
    before = Span(q.span.start, noun_span.end).of(doc.text)
    yield finding(span, f"“{span.of(doc.text)}”: the number asks for “{right}”", hint=replace(span, f"{before} {right}"))


#: Plural and singular in one, and what is no plural of "one".
_BOTH = frozenset("series species headquarters news means odds sports arms goods data media".split())
_NO_COUNT = frozenset("dead police staff crew aircraft fish sheep youth personnel spacecraft".split())


def _one_many(doc: Document, q: Quantity) -> Iterator[Finding]:
    """ "One people was", "one soldiers"."""
    if q.words and (_ANYBODY.search(doc.text, max(q.span.start - 12, 0), q.span.start) or _ONE_ON_ONE.search(doc.text, max(q.span.start - 8, 0), q.span.start)):
        # "How or if one prays", "whichever story one prefers", "one on one talks".
        return
    if q.words and _name_of_number(doc, q):
        # "Air Force One tweets".
        return
    if not q.words and (_named(doc, q) or _LABEL.search(doc.text, max(q.span.start - 16, 0), q.span.start)):
        # "Schedule 1 chemicals".
        return
    m = _NUMBER_NOUN.match(doc.text, q.span.end)
    if m is None or not plural(m["word"]) or m["word"] in _BOTH | _NO_COUNT:
        m = _adjective_between(doc, q)
        if m is None:
            return
    following = m["next"].strip()
    acts = following in VERBS or following in _STATES or (following.endswith("ed") and singular(m["word"]) in nouns("countable"))
    if following.isalpha() and not acts and not (following == "and" and not q.words):
        return
    if (
        m["word"] == "people"
        and q.words
        and (
            following in ("and", ",", "with", "in", "of", "under", ".", "to")
            or re.search(r"\b(?:as|are|be|into|is|am|become|still|we)\s$", doc.text[max(q.span.start - 9, 0) : q.span.start])
        )
    ):
        return
    if q.words and not following.isalpha() and _CLAUSE_OPENS.search(doc.text, max(q.span.start - 6, 0), q.span.start):
        # "There are two, and one floats."
        return
    span = Span(q.span.start, m.end("word"))
    # "One geese": the small model does not know some of these.
    if not (IRREGULAR.get(m["word"], m["word"]) != m["word"] and not m["word"].endswith("s") and m["word"] != "people" and m.re is _NUMBER_NOUN):
        parse = doc.parse(doc.sentence_at(q.span.start))
        if parse is None:
            return
        noun, number = parse.at(m.start("word")), parse.at(q.number.end - 1)
        if noun is None or number is None or not _is_head(parse, noun, number, "NNS"):
            return
        if m.re is not _NUMBER_NOUN and (q.more or parse.words[noun - 1].tag not in ("JJ", "JJR", "JJS", "VBN") or parse.words[noun - 1].dep != "amod"):
            return
    yield finding(span, f"“{span.of(doc.text)}”: one with a plural")


#: "Left one women dead".
_STATES = frozenset("dead hurt unhurt missing alive stranded homeless unconscious".split())
#: A clause of two words, the number and its verb.
_CLAUSE_OPENS = regexp(r"[,;] (?:and |but )?$")


#: "Only one candidates has": "one" that the layer takes for no count.
_ONLY_ONE = regexp(
    r"(?<![\w-])(?<!\bthe )(?<!\bthis )(?<!number )(?<!\bno )(?<!formula )(?<!\bday )(?<!phase )(?<!week )(?<!year )(?<!division )(?<!league )(?<!\bor )(?<!\bto )"
    r"(?<!\bin )(?:one|(?i:every|each|another)|a single) (?P<word>[a-z]{3,}) (?P<next>[a-z]+)"
)


def _only_one(doc: Document) -> Iterator[Finding]:
    for m in _ONLY_ONE.finditer(doc.text):
        if not plural(m["word"]) or singular(m["word"]) not in nouns("countable") or not (m["next"] in VERBS or m["next"] in _STATES or m["next"].endswith("ed")):
            continue
        parse = doc.parse(doc.sentence_at(m.start()))
        noun, number = (parse.at(m.start("word")), parse.at(m.start("word") - 2)) if parse else (None, None)
        if parse is not None and noun is not None and number is not None and _is_head(parse, noun, number, "NNS"):
            span = Span(m.start(), m.end("word"))
            yield finding(span, f"“{span.of(doc.text)}”: one with a plural", hint=replace(span, doc.text[span.start : m.start("word")] + singular(m["word"])))


def _adjective_between(doc: Document, q: Quantity) -> re.Match[str] | None:
    """ "One new councilmen": an adjective between."""
    m = _MODIFIED.match(doc.text, q.span.end)
    if m is None or not q.words or m["first"] in STOP or plural(m["first"]) or m["first"] in ("of", "more", "other", "such", "and") or not plural(m["word"]):
        return None
    if not (m["word"].endswith("men") or IRREGULAR.get(m["word"], m["word"]) != m["word"] or singular(m["word"]) in nouns("countable")):
        return None
    return None if m["word"] in _BOTH or m["next"].strip() not in (*VERBS, *",.;:)") else m


_SEASONS = frozenset("season semester winter summer autumn century weekend fortnight night morning evening term generation century".split())


def _is_head(parse: Parse, noun: int, number: int, tag: str) -> bool:
    """Whether the parse makes the noun, of that tag and no modifier of another, the head of the number."""
    word = parse.words[noun]
    return (
        word.tag == tag
        and word.pos == "NOUN"
        and word.dep not in ("compound", "amod", "nmod", "npadvmod")
        and parse.words[number].head == noun
        and parse.words[number].dep in ("nummod", "det", "amod")
        and (word.entity not in ("DATE", "TIME", "ORG", "LAW", "PRODUCT", "EVENT") or word.text.lower() in _SEASONS)
    )
