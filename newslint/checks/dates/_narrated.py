"""Two dated verbs that tell one story of one subject: "was founded in 1987 and was sold in 1978", "The trial began on May 3. It ended on April 9".

Whoever tells two deeds of one subject tells them in the order in which they were done, and most verbs say by themselves which phase of a
story they are of, whatever the story (`rules/terms/phases.tsv`): what began has not ended yet. `_scripts` knows single stories.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.dates import _stories
from newslint.checks.dates import _verbs as verbs
from newslint.layers.dates import TimeExpression
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Told(NamedTuple):
    """A verb in the past with its day: its phase (None where it may be of any) and its subject's words, as far as they are there."""

    verb: verbs.Verb
    phase: int | None
    subject: Span | None
    shared: bool  #: whether it has its subject from a verb before, as in "and was sold"
    relative: bool  #: whether it stands in a clause of a noun: "the curfew, imposed on May 3,", "who fled on May 9"
    perfect: bool  #: the pluperfect


@cache
def _phases() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, (_, forms) in enumerate(_data.rows("terms/phases.tsv")):
        for form in forms.split():
            found.setdefault(form, []).append(n)
    return found


@cache
def _names() -> list[str]:
    return [name for name, _ in _data.rows("terms/phases.tsv")]


_NEXT, _NAMED_NEXT = regexp(r" ([a-z]+)"), regexp(r" (?:the )?[A-Z]")


def phase(text: str, verb: verbs.Verb) -> int | None:
    """The phase that a verb tells, by its own word and the one behind it."""
    start = verb.word.span.start
    word, behind = verb.word.text.lower(), _NEXT.match(text, verb.span.end)
    before = re.search(r"(\w+) $", text[max(start - 30, 0) : start])
    if text[max(start - 4, 0) : start].lower() == " re-":
        word = "re-" + word
    pairs = (f"{word}_{behind[1]}" if behind else "", f"{before[1]}_{word}" if before else "", word)
    rows = next((_phases()[x] for x in pairs if x in _phases()), None)
    return None if rows is None else rows[0 if _NAMED_NEXT.match(text, verb.span.end) else -1]  # "left Leeds", "left the bank"


def told(doc: Document, x: TimeExpression) -> Told | None:
    """What a time is the time of, where that is a verb in the past."""
    sentence = doc.sentence_at(x.span.start)
    parse = doc.parse(sentence)
    if parse is not None and (state := _state(doc, parse, x, sentence)) is not None:
        return state
    verb = verb_of(doc, parse, x) if parse is not None else None
    if verb is None or parse is None:
        return None
    at = parse.words.index(verb.word)
    if verb.time != "past" and not (verb.word.tag == "VBD" and verb.word.text.lower() == "set" and phase(doc.text, verb) is not None):
        return None  # "set out" is no plan
    subject, shared, relative = subject_of(doc, parse, verb, at, sentence)
    if not verb.finite and not relative and not shared and not _AGAIN.search(doc.text, sentence.start, verb.span.start):
        return None
    perfect = re.match(r"(?:had|[’']d)\b(?= )", verb.span.of(doc.text)) is not None and verb.word.text.lower() != "had"
    told_phase = phase(doc.text, verb)
    if told_phase is not None and _names()[told_phase] == "plan" and not verb.passive:
        told_phase = None  # "the architect, born in 1950, designed the hall in": a plan of the hall, and no beginning of her
    return Told(verb, told_phase, subject, shared, relative, perfect)


def _state(doc: Document, parse: Parse, x: TimeExpression, sentence: Span) -> Told | None:
    """The state since a time that a thing is said to be in beside its verb: "the ban, in force since 15 July, was lifted"."""
    found = _stories.STATE_SINCE.search(doc.text, sentence.start, x.span.start) if x.bounds == "since" else None
    at = parse.at(found.start()) if found else None
    if found is None or at is None or not doc.text.endswith((", ", " been "), sentence.start, found.start()):
        return None
    main = next((v for v in verbs.groups(parse) if v.finite and (v.span.start > x.span.end or v.span.end == found.start() - 1)), None)
    if main is None:
        return None
    subject = subject_of(doc, parse, main, parse.words.index(main.word), sentence)[0]
    state = verbs.Verb("past", parse.words[at], Span(found.start(), x.span.start), False)
    return Told(state, _names().index("begin"), subject, False, True, False) if subject is not None and subject.end <= found.start() else None


def verb_of(doc: Document, parse: Parse, x: TimeExpression) -> verbs.Verb | None:
    """The verb at whose time a time lies."""
    found = verbs.governing(doc, x, x)
    framed = _framed(doc, parse, x)
    if framed is not None or found is None:
        return framed
    verb = found[0]
    earlier = [v for v in verbs.groups(parse) if v.span.end <= verb.span.start]
    between = doc.text[earlier[-1].span.end : verb.span.start] if earlier and not verb.finite else ""
    doing = verb.word.tag == "VBG" and _stories.GOES_ON.fullmatch(between)
    if doing or (verb.word.tag == "VBN" and between == " ") or (verb.word.tag == "VB" and re.fullmatch(r"(?: \w+)? to ", between) and earlier[-1].word.text.lower() not in _ahead()):
        return earlier[-1]  # "was last seen leaving a bar on", "was reported stolen on", "was promoted to run the branch in": the day of both
    return verb


#: "It was not until 2011 that", "In 1962, when": the day of the clause behind it.
_CLEFT = (regexp(r"\bit was (?:\w+ )?(?:\w+ )?(?:until|in|on|at)?(?: the)? $", re.IGNORECASE), regexp(r",? (?:that|when)\b"))
_FRONT = regexp(r"(?:On|In|At|By)(?: the)? $")
FRONTED_WHEN = regexp(r", when\b")


def _framed(doc: Document, parse: Parse, x: TimeExpression) -> verbs.Verb | None:
    """The verb of a clause that a time opens: the main one behind "it was on June 3 that", the first one behind "On June 3, when"."""
    start = doc.sentence_at(x.span.start).start
    behind = [v for v in verbs.groups(parse) if v.span.start > x.span.end and v.finite]
    if _CLEFT[0].search(doc.text, start, x.span.start) and (that := _CLEFT[1].match(doc.text, x.span.end)) is not None:
        mark = parse.at(that.end() - 1)
        main = parse.words[parse.words[mark].head] if mark is not None else None
        return next((v for v in behind if v.word == main), behind[0] if behind else None)
    if (x.bounds == "until" or _FRONT.fullmatch(doc.text, start, x.span.start)) and FRONTED_WHEN.match(doc.text, x.span.end):
        return behind[0] if behind else None
    return None


@cache
def _ahead() -> frozenset[str]:
    """Verbs whose infinitive is done later than they are: "agreed to leave on"."""
    return verbs.of_kind("announcing") | verbs.of_kind("planning") | verbs.of_kind("settling") | verbs.of_kind("ordering")


#: "Was re-elected", which a parse takes apart.
_AGAIN = regexp(r"(?:(?:was|were|been|has|have|had) )*re-$")
_AND = regexp(r"\b(?:and|but|then|or)(?:,? (?:\w+ly|then|later|soon|again|also|only|first|once more|in turn|in the end|to))*,? $")
_FRONTED = regexp(r"[“\"]?(?:(?:\w+ly|First|Already|Once|Long|Soon) )?", re.IGNORECASE)
_RELATIVE = regexp(r"\b(?:who|which|that)(?: \w+ly| first| also| later)? $")


def linked(doc: Document, verb: verbs.Verb, sentence: Span) -> bool:
    """Whether a verb follows another one by an "and": "and was later sold"."""
    return _AND.search(_AGAIN.sub("", doc.text[sentence.start : verb.span.start])) is not None


def subjects(parse: Parse, verb: verbs.Verb) -> list[int]:
    """The subjects before a verb, also where a parse gives them to its "was"."""
    words, first = parse.words, next((k for k, w in enumerate(parse.words) if w.span.start == verb.span.start), 0)
    if first and words[first - 1].text == "-":  # "was re-elected"
        while first and words[first - 1].text.lower() in ("-", "re", "was", "were", "been", "had", "has", "have"):
            first -= 1
    group = Span(words[first].span.start, verb.span.end)
    return [k for k, w in enumerate(words) if w.dep in ("nsubj", "nsubjpass") and w.span.start < group.start and group.contains(words[w.head].span)]


def subject_of(doc: Document, parse: Parse, verb: verbs.Verb, at: int, sentence: Span) -> tuple[Span | None, bool, bool]:
    """The words of a verb's subject, whether a verb before it has them too, whether it stands in a clause of a noun."""
    words = parse.words
    left = _AGAIN.sub("", doc.text[sentence.start : verb.span.start])
    own = subjects(parse, verb)
    is_linked = linked(doc, verb, sentence)
    if not is_linked and ((own and _RELATIVE.search(left)) or (not own and not verb.finite and words[at].dep in ("acl", "relcl"))):
        head = words[words[at].head]
        return head.span, False, True
    if own:
        first = min([own[0], *(k for k in parse.children(own[0]) if k < own[0])])
        return Span(words[first].span.start, words[own[0]].span.end), False, False
    if not own and not is_linked and words[at].dep == "acl" and words[at].tag == "VBD" and words[at].head < at:
        head_of = words[at].head  # "The coach handed in his resignation", taken for a clause of its subject
        return Span(words[min([head_of, *(k for k in parse.children(head_of) if k < head_of)])].span.start, words[head_of].span.end), False, False
    if not own and _FRONTED.fullmatch(left) and (words[at].tag == "VBN" or (verb.passive and not verb.finite)):
        later = next((v for v in verbs.groups(parse) if v.finite and v.span.start > verb.span.end), None)
        if later is not None and "," in doc.text[verb.span.end : later.span.start]:
            return subject_of(doc, parse, later, words.index(later.word), sentence)[0], True, False  # "Founded in 1987, the firm"
    if is_linked:
        k = at
        while words[k].dep == "conj" and words[k].head < k:
            k = words[k].head
            leader = next((v for v in verbs.groups(parse) if v.word == words[k]), None)
            if leader is not None and words[k].pos in ("VERB", "AUX"):
                span, _, relative = subject_of(doc, parse, leader, k, sentence)
                if span is not None:
                    return span, True, relative
        earlier = [v for v in verbs.groups(parse) if v.finite and v.span.end < verb.span.start]
        return (subject_of(doc, parse, earlier[-1], words.index(earlier[-1].word), sentence)[0] if earlier else None), True, False
    return None, False, False


def tells(doc: Document, first: TimeExpression, last: TimeExpression) -> tuple[str, bool | None, frozenset[str]] | None:
    """How two times are of one story, whether by the verbs' phases the first told came first (None: they do not say), and what else is to be seen; None where they are not."""
    a, b = told(doc, first), told(doc, last)
    if a is None or b is None or a.verb.word == b.verb.word or a.verb.span.start > b.verb.span.start:
        return None
    how = _joined(doc, a, b)
    if how is None or (b.perfect and not a.perfect):
        return None
    order = None if a.phase is None or b.phase is None or a.phase == b.phase else a.phase < b.phase
    if order and any(t.verb.word.pos not in ("VERB", "AUX") for t in (a, b)) and b.verb.word.text.lower() in _NOT_ITS_END:
        return None  # "in use since 1990, was completed in"
    if how == "its cause":
        if b.phase is None or _names()[b.phase] != "begin":
            return None  # the leak was found, plugged, and talked of for years
        order = False
    if order and how == "a clause of another" and (not b.verb.finite or _WHO.search(doc.text, a.verb.span.end, b.verb.span.start)):
        return None  # "lodged an appeal against a sentence passed on", "replaced Ada Holt, who left on": what is told with its object came before
    if order is not None and how == "a clause of another" and _ORDERED.search(doc.text, a.verb.span.end, b.verb.span.start):
        return None  # "approved the drug, after a trial that ended in": the word orders them
    if order and _BEGUN_FIRST.search(doc.text, a.verb.span.end, b.verb.span.start):
        return None  # "was elected in 2010 and first ran for the office in 2006"
    if order is None and how != "one subject":
        return None  # only "did on ... and did on ..." tells an order by itself
    step = "untold" if a.phase is None or b.phase is None else "same" if order is None else "next" if abs(a.phase - b.phase) == 1 else "far"
    first_of_all = _FIRST_OF_ALL.search(doc.text, doc.sentence_at(a.verb.span.start).start, a.verb.word.span.start) is not None
    found = {f"joined by {how}"} if how == "its cause" else {f"phases {step}", f"joined by {how}"}
    if order is None and a.phase is not b.phase:
        found.add(f"phases {'first' if a.phase is not None else 'last'} {a.phase if a.phase is not None else b.phase}")
    states = any(t.verb.word.text.lower() in ("was", "were", "been") for t in (a, b))
    near = first.kind == last.kind and (first.kind == "time" or (first.kind == "date" and abs((first.readings[0].low - last.readings[0].low).days) < 17))
    if order is None and b.shared and not states and near:
        found.add("day after day")  # "ran aground on January 7 and broke in two on January 9"
    if order is not False and how == "one subject" and a.verb.passive and not b.perfect and founded(doc, a.verb) and b.verb.finite and not b.relative and not _ROOTS.match(b.verb.word.text):
        found.add("phases from its founding")
    if a.perfect or b.perfect:
        found.add("phases perfect")
    if first_of_all and order is not False:
        found.add("phases begun first")
    one, two = (t.verb.word.text.lower() for t in (a, b))
    if one[:4] == two[:4]:
        found.add("phases of one verb")
    behind = doc.text[b.verb.span.end : b.verb.span.end + 40]
    if re.match(r" (?:it|them|him|her)\b", behind):
        found.add("phases of it")
    elif two != "became" and re.match(r" (?:an?|another|one|two|three|four|five|\d+) (?!\w+ (?:later|earlier|before)\b)", behind):
        found.add("phases of a new thing")
    elif re.match(r" [A-Z]", behind) and two not in verbs.of_kind("reaching"):
        found.add("phases of a name")
    return how, order, frozenset(found)


#: What is told of a time before a founding: "was founded in 1921 and traced its roots to".
_ROOTS = regexp(r"(?:trac|originat|grew|emerg|evolv|descend|deriv|stemm|began|start|date|first|went|cop|inspir|model|nam|call)", re.IGNORECASE)


def founded(doc: Document, verb: verbs.Verb) -> bool:
    """Whether a verb tells of the first thing that can be told of its subject."""
    return verb.word.text.lower() in ("founded", "cofounded", "co-founded") or (verb.word.text.lower() == "set" and doc.text.startswith(" up", verb.word.span.end))


#: What ends a work, and no state.
_NOT_ITS_END = frozenset("completed finished concluded closed shut closing sold".split())
_FIRST_OF_ALL = regexp(r"\b(?:[Ff]irst|[Oo]riginally|[Ii]nitially) $")
_BEGUN_FIRST = regexp(r"\b(?:first|initially|originally|previously) $")
_WHO = regexp(r"[A-Z][\w’-]+, who (?:\w+ly )?$")
#: What orders a clause and the noun of another one.
_ORDERED = regexp(r"\b(?:after|following|since|before|until|ahead of|prior to|because of|in response to|(?:eve|wake|aftermath) of|run-?up to)\b")
_PRONOUN = regexp(r"(?:he|she|it|they)", re.IGNORECASE)
_POSSESSIVE = regexp(r"(?:his|her|its|their)\b", re.IGNORECASE)
#: "Work on it", "talks about it".
_ON_IT = regexp(r" (?:on|of|for|about|into) (?:it|them|him|her)\b", re.IGNORECASE)
_DEFINITE = regexp(r"(?:the|this|that|these|those)\b", re.IGNORECASE)


def _cause(noun: str) -> re.Pattern[str]:
    """Where something is told to have come of a thing: "was shut because of the gas leak"."""
    return re.compile(rf"\b(?:after|because of|following|due to|owing to|over|caused by|in response to|in the wake of|triggered by) (?:an?|the|its|his|her|their) (?:[\w’-]+ ){{0,2}}{re.escape(noun)}\b")


def _joined(doc: Document, a: Told, b: Told) -> str | None:
    """What makes two verbs tell of one thing: one subject, a clause of it, a pronoun, its noun again."""
    one_sentence = doc.sentence_at(a.verb.span.start) == doc.sentence_at(b.verb.span.start)
    if a.subject is None or b.subject is None:
        return None
    name, again = a.subject.of(doc.text), b.subject.of(doc.text)
    if _stories.KIN.search(again) and not _stories.KIN.search(name):
        return None
    if one_sentence and a.subject.end == b.subject.end:
        return "one subject" if a.relative == b.relative else "a clause of the subject"
    if one_sentence:
        return ("a pronoun in one sentence" if _PRONOUN.fullmatch(again) else "a clause of another" if b.relative else None)
    if _PRONOUN.fullmatch(again):
        return "a pronoun"
    if re.match(r" (?:it|him|her|them)\b(?! [a-z]+s? )|(?: [a-z]+){0,2} (?:it|him|them)\b", doc.text[b.verb.span.end : b.verb.span.end + 80]):
        return "its object"
    noun = again.split()[-1].lower()
    before = doc.text[doc.sentence_at(a.verb.span.start).start : doc.sentence_at(a.verb.span.start).end].lower()
    if _cause(noun).search(before):
        return "its cause"
    if re.search(rf"\b{re.escape(noun)}\b", before):
        return "the noun again"
    if _POSSESSIVE.match(again) or _ON_IT.match(doc.text, b.subject.end):
        return "a part of it"
    return "a general noun" if _DEFINITE.match(again) else None
