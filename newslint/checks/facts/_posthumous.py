"""What speaks for and against somebody who is dead doing what an article tells of about its own day.

Every name of a dead person, and every "he", "the Spaniard" or "the 83-year-old" that may mean one, is looked up in the grammar of its
sentence: what it is to which verbs, in which tense, on which days. All that may explain the deed (a death that is told, a film, a statue,
a recording, a memory, a namesake) is named beside it, and the whole is weighed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from newslint.checks import _deeds
from newslint.checks._scales import Case
from newslint.checks.facts import _dead, _dead_names
from newslint.checks.facts._clauses import Clause, Grammar
from newslint.checks.facts._dead_names import Reference
from newslint.knowledge import Person
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Days after a death in which nothing is looked at.
SOON = 3
#: An article that is not of now.
_ARCHIVE = regexp(r"\bfrom (?:the|our) archives?\b|\btonight on\b", re.IGNORECASE)
#: A day this near is of now, in days.
_NEAR = 45
_STRONG = ("told dead", "stage", "image", "record", "memory", "honour of")
#: What explains a deed in the clause that tells of it.
_WEAK = ("of the dead", "of the stage", "of an image", "of a record", "of memory", "of an honour", "of the living")
#: Words that make a clause only thought of, before its verb.
_THOUGHT = regexp(r"\b(?:if|whether|unless|imagin\w+|suppos\w+|as though|myth|den(?:y|ies|ied)|fals\w+|wrong\w*|mistaken\w*|nobody|did not say)\b", re.IGNORECASE)
_VERBS = ("speech", "body", "office", "work", "career", "legacy", "mind", "hold", "met", "honour")
_NOUNS = ("own", "kin", "work of", "meeting", "presence", "image", "record")
_WORD = regexp(r"[^\W\d_]+")
_THESE_DAYS = regexp(r"\b(?:still|now(?! known| called)|these days|nowadays|most (?:mornings|days|evenings)|(?:each|every) (?:morning|day|evening|week|summer)|in (?:his|her) (?:80|90)s|unannounced|in person|himself|herself)\b")
_AGES_AGO = regexp(r"\b(?:years?|months|decades?|century|weeks)\s(?:ago|earlier|before)\b|(?<!at )\bonce(?!\s(?:more|again))\b|\bback then\b|\bwhen (?:he|she) was\b|\bin those days\b|\bby then\b|\bat the time\b|\bas an? (?:boy|girl|child|young|student|teen\w*)\b|\bused to\b|\bfirst time since\b|\bthat (?:week|day|night|year|summer)\b|\bone (?:\w+day|day|night|summer)\b")
_FANCY = regexp(r"(?<!starring )(?<!acting )(?<!appearing )\b[Ii]n (?:an?|the|his|her|its|this) (?:\w+ )?(?:film|movie|play|novel|series|episode|documentary|sketch|scene|opera|musical|drama|game)\b|\b(?:would have|were (?:still )?alive|is (?:still )?alive|dream\w*|ghosts?|s[ée]ance|AI-generated|deepfake|hoax|conspiracy|avatar|heaven|up there|clone\w*|doubles?|pretend\w*|claim\w* to be|dressed as|fake\w*)\b")
#: Where the words of the dead are found, and where the living put theirs.
_IN_A_RECORD = regexp(r"\b[Ii]n (?:an?|the|his|her|this) (?:[\w’'-]+ ){0,2}?(?:book|memoirs?|video|footage|recordings?|letter|photographs?|picture|diary)\b")
_CREDIT = regexp(r"\b(?:files|documents|records|papers|prosecutors|cables|historians?|legend|has it|accusers|victims|label says|card says|says the label)\b")
_YEARS_AFTER = regexp(r"\b(?:years?|decades?|centur(?:y|ies)|months?)\s+(?:after|before|since)\b")


#: "Birthdays: Sean Connery, actor, 91;"
_IN_LIST = regexp(r",(?: [a-z’'-]+){0,4},? (?P<age>\d{2,3})(?=[;.] |[;.]?$)", re.MULTILINE)
#: The verb beside a name in a caption.
_SHOWN = regexp(r"(?:,? \(?(?:(?:second|third) from )?(?:left|right|cent(?:er|re)|top|bottom|front|back)\)?,?)? (?P<verb>[a-z]{3,}s)\b")
#: "Turns 80 on Monday", "celebrated her 90th birthday".
_TURNS = regexp(r"\b(?:turn(?:s|ed|ing)?|is(?: now)?) (?P<age>\d{2,3})\b(?! [a-z]+s\b)|\b(?P<nth>\d{2,3})(?:st|nd|rd|th) birthday\b")
#: Tenses of what somebody says of himself as he is.
_OF_NOW = ("present", "going on", "future", "perfect")
#: "Every Wednesday", "one Tuesday": no day of this week.
_SOME = regexp(r"\b(?:[Ee]very|[Ee]ach|[Oo]ne|[Ss]ome) $")


#: "Wrote on Twitter": said.
_POSTED = regexp(r"(?:\s+(?!that\b)[\w’'-]+){0,3}?\s+on\s+(?:Twitter|Facebook|Instagram|Telegram|X|Truth Social|Weibo|LinkedIn|social media|his|her)\b(?!\s+(?:album|wall))")
#: "Could not be reached for comment".
_UNREACHED = regexp(r"\b(?:could\s+not|couldn['’]t)\s+(?:immediately\s+|also\s+)?be\s+reached$")
#: "Now lives in Oslo", no memory that "still lives in us".
_DWELLS = regexp(r"\b(?:now|still)\s(?:lives|resides|teaches|works)\s(?:alone\s)?(?:in|at|near|outside|with)\s(?:the\s)?[A-Z]")
#: In a caption beside somebody: "X with Ann Roe in Oslo", "Ann Roe, left, and X".
_PLACES_OF = r"(?:,?\s\(?(?:(?:second|third)\sfrom\s)?(?:left|right|cent(?:er|re)|top|bottom|front|back)\)?)"
_SHOWN_WITH = regexp(rf"{_PLACES_OF}?,?\s(?:and|with|talks?\s(?:to|with)|greets|meets|welcomes|hugs|embraces)\s(?:[A-Z]\w+\.?\s)?$")
#: Whoever comes after the dead.
_FOLLOWS = regexp(r"(?:replac|succe|follow|outliv|surviv)")


class Act(NamedTuple):
    """What a dead person does: where the person is named, the verb, and who it is."""

    name: Span
    verb: Span
    row: Person


def cases(doc: Document) -> Iterator[Case[Act]]:
    """Every person of the article who is dead on its day, with the clauses that may tell of a deed of now."""
    published = doc.metadata.date
    if published is None or _ARCHIVE.search(doc.text, 0, 400):
        return
    for row, references in _dead_names.found(doc, published):
        assert row.died
        if (published - row.died.high).days < SOON:
            continue
        readings = [(act, found) for r in references if not _in_passing(doc, r) for act, found in _acts(doc, row, r, published)]
        if readings:
            yield Case(references[0].span, readings)


#: "Ahead of late Kim Jong Il's birthday": known to be dead. "Every president since Dwight Eisenhower has been": no subject; "Kim Jong Nam attack reveals": what befell somebody acts.
_BEFORE = regexp(r"\b(?:since|unlike|under|from|after|late)\s(?:(?:President|Prime Minister|King|Queen|leader)\s)?$", re.IGNORECASE)
_BEHIND = regexp(r"\s([a-z]+)\b")
#: What only the living send: "Messages came from Ann Roe, X and".
_MESSAGE = regexp(rf"\b(?i:{'|'.join(_deeds.words('message'))})\s(?:of\s[a-z]+\s)?(?:(?:came|arrived|poured\sin)\s)?from\s(?:[A-Z]\w+\s[A-Z]\w+,?\s(?:and\s)?){{0,3}}$")


def _in_passing(doc: Document, r: Reference) -> bool:
    """Whether a name is told beside what acts, and acts not itself."""
    before = _BEFORE.search(doc.text, max(r.span.start - 30, 0), r.span.start)
    # "A gift from X, who came in 2018": told of X himself after all.
    sent = before is not None and before.group().startswith("from") and (doc.text.startswith(", who ", r.span.end) or _MESSAGE.search(doc.text, max(r.span.start - 60, 0), r.span.start))
    return (before is not None and not sent) or ((noun := _BEHIND.match(doc.text, r.span.end)) is not None and noun[1] in _deeds.words("befell"))


def _acts(doc: Document, row: Person, r: Reference, published: dt.date) -> Iterator[tuple[Act, set[str]]]:
    sentence = doc.sentence_at(r.span.start)
    if (listed := _IN_LIST.match(doc.text, r.span.end)) and _age_now(row, int(listed["age"]), published):
        yield Act(r.span, Span(*listed.span("age")), row), {"listed at the age now", *_around(doc, row, r, sentence, published)}
    parse = doc.parse(sentence)
    if parse is None:
        return
    grammar = Grammar(parse)
    at = grammar.root(r.span)
    if at is None:
        return
    around = _around(doc, row, r, sentence, published)
    if "as a pronoun" not in r.evidence and (told := _captioned(doc, row, r, sentence, grammar, published)):
        yield Act(r.span, told[0], row), {*told[1], *around}
    if "as a pronoun" not in r.evidence and (beside := _beside(doc, row, r, sentence, published)):
        yield Act(r.span, beside, row), {"shown with the living", "day recent", *around}
    for clause in grammar.clauses(at):
        verb = grammar.words[clause.verb]
        found = _told(doc, row, r.span, grammar, clause, sentence, published)
        if found is not None:
            start = max(min(r.span.start, verb.span.start) - 40, sentence.start)
            doubt = {"in doubt"} if _THOUGHT.search(doc.text, start, max(r.span.start, verb.span.start)) else set()
            yield Act(r.span, verb.span, row), {*found, *around, *doubt, *({"quoted"} if doc.in_quotation(verb.span) else ())}


def _captioned(doc: Document, row: Person, r: Reference, sentence: Span, grammar: Grammar, published: dt.date) -> tuple[Span, set[str]] | None:
    """The verb of a caption that the parse takes for a noun ("X waves to the crowd"), and what it tells."""
    beside = _SHOWN.match(doc.text, r.span.end) if doc.block_at(r.span.start).kind == "caption" else None
    kinds = _deeds.kinds(beside["verb"], _VERBS) if beside else ()
    word = next((w for w in grammar.words if beside and w.span.start == beside.start("verb")), None)
    if beside is None or not kinds or word is None or word.tag != "NNS":
        return None
    times = {_when(e, row, published) for e in doc.dates_in(sentence)}
    time = next((t for t in ("before", "recent", "coming") if t in times), "none")
    return Span(*beside.span("verb")), {"is subject", "in present", f"day {time}", f"present {time}", *(f"present to {k}" for k in kinds)}


def _beside(doc: Document, row: Person, r: Reference, sentence: Span, published: dt.date) -> Span | None:
    """The name of another with whom a caption of these days shows the person, neither first nor second being of something else."""
    if doc.block_at(r.span.start).kind != "caption" or not any(_when(e, row, published) == "recent" for e in doc.dates_in(sentence)):
        return None
    for one, two in pairwise(n for n in doc.names.mentions_in(sentence) if n.kind == "person"):
        if r.span.start in (one.span.start, two.span.start) and _OPENING.fullmatch(doc.text, sentence.start, one.title_span.start if one.title_span else one.span.start) and _SHOWN_WITH.fullmatch(doc.text, one.span.end, two.title_span.start if two.title_span else two.span.start):
            return Span(*(two if r.span.start == one.span.start else one).span)
    return None


_OPENING = regexp(r"(?:(?:Photo|Caption|Image):\s*)?(?:[A-Z][a-z]+\.?\s)?")


def _age_now(row: Person, age: int, published: dt.date) -> bool:
    """Whether an age is that of a living person born on the day, and one that the dead person never had."""
    assert row.died
    return row.born is not None and abs(published.year - row.born.low.year - age) <= 1 and age > (row.died.high - row.born.low).days / 365.25


def _told(doc: Document, row: Person, name: Span, grammar: Grammar, clause: Clause, sentence: Span, published: dt.date) -> set[str] | None:
    """What a clause tells of a person: what the person is to it, its verb, its tense, its days. None for what is only thought of."""
    assert row.died
    words = grammar.words
    word = words[clause.verb]
    tense = grammar.tense(clause.verb)
    if clause.tie == "among" and word.tag in ("JJ", "DT", "PDT", "RB", "CD"):
        return None  # "many of the leaders, including X"
    if tense == "modal" and clause.tie == "patient" and _UNREACHED.search(doc.text, max(word.span.start - 24, sentence.start), word.span.end):
        return {"not to be reached", f"day {_time(doc, row, grammar, clause, sentence, published)}"}
    if tense == "modal" or any(words[c].dep == "neg" and words[c].text.lower() == "never" for c in grammar.below[clause.verb]):
        return None
    if tense in ("past", "pluperfect") and _OF_A_LIFE.match(doc.text, word.span.end, sentence.end):
        return None  # "the house where he spent his last 14 months"
    kinds = _deeds.kinds(word.text.lower(), _VERBS) or ("other",)
    below = [words[c] for c in grammar.below[clause.verb]]
    paper = any(w.dep in ("dobj", "nsubjpass") and w.text.lower() in _deeds.words("office paper") for w in below)
    if "work" in kinds and (paper or (word.text.lower() == "drew" and any(w.text.lower() in ("with", "against", "level") for w in below))):
        # "Wrote a dissent", "drew with Karjakin": no work that stays.
        kinds = ("office",) if paper else ("other",)
    if "work" in kinds and clause.tie in ("subject", "who") and _POSTED.match(doc.text, word.span.end, sentence.end):
        kinds = ("speech",)
    if "speech" in kinds and clause.tie in ("subject", "who", "participle"):
        # "Praised the batsmen": who praises honours nobody dead by it.
        kinds = tuple(k for k in kinds if k != "honour")
    if (clause.tie == "object" and (word.dep == "pcomp" or any(w.dep == "nsubj" and (w.text.lower() in ("it", "which", "that") or _deeds.kinds(w.text.lower(), _KEPT)) for w in below))) or (clause.tie == "patient" and _kept_in(grammar, clause.verb)):
        # "Charged with helping X", "the film shows X", "X is heard in three ballads".
        return None
    if clause.tie == "object" and _FOLLOWS.match(word.text):
        return None
    gives = clause.tie in ("subject", "who", "participle") and _deeds.kinds(word.text.lower(), ("gives",))
    if tense not in _AHEAD and not gives and _deeds.kinds(word.text.lower(), ("career", "met")) and any(w.text.lower() in _PRIZES and grammar.below_verb(i) == clause.verb for i, w in enumerate(words)):
        # What may be won after a death.
        return None
    if "hold" in kinds and any(words[c].dep == "neg" for c in grammar.below[clause.verb]):
        return None
    if any(_long_before(doc, row, grammar, clause, e, published) for e in doc.dates_in(sentence)):
        return None
    time = _time(doc, row, grammar, clause, sentence, published)
    if word.dep == "acl" and word.tag == "VBN" and clause.tie not in ("participle", "patient") and time not in ("recent", "coming"):
        return None  # "the accords, signed by Rabin and Arafat, are taught": of their own time
    if tense in _AHEAD and word.dep != "acl" and time in ("since", "recent"):
        # "Would travel in May", "will say Mass on Sunday": the next one.
        time = "coming"
    out = {f"is {clause.tie}", f"in {tense}", f"day {time}", *({f"{tense} {time}"} if "another" not in time else ())}
    owner, above = grammar.owner(clause.verb), grammar.nouns_above(clause.verb)
    out |= {f"{k} here" for i, w in enumerate(words) for k in _deeds.kinds(w.text.lower(), _WEAK) if grammar.owner(i) == owner or i in above}
    out |= {f"{tense} to {k}" for k in kinds}
    if clause.tie not in ("subject", "who", "participle"):
        out |= {f"{clause.tie} to {k}" for k in kinds}
    if clause.tie in ("subject", "who") and any(_age_now(row, int(m["age"] or m["nth"]), published) for m in _TURNS.finditer(doc.text, word.span.start, min(word.span.end + 40, sentence.end))):
        out.add("of the right age now")
    if clause.tie in ("subject", "who") and _DWELLS.search(doc.text, max(word.span.start - 8, sentence.start), sentence.end):
        out.add("dwells somewhere now")
    if tense == "present" and time == "none" and clause.tie == "subject" and doc.block_at(name.start).kind == "headline" and {*kinds} & {"speech", "body", "office", "met"}:
        out.add("in a headline of now")
    if "speech" in kinds and clause.tie == "subject" and any(words[c].dep == "ccomp" and grammar.tense(c) in _OF_NOW and any(words[d].dep in ("nsubj", "nsubjpass") and words[d].text.lower() in ("he", "she") for d in grammar.below[c]) for c in grammar.below[clause.verb]):
        out.add(f"{tense} to speech of the own present")
    if clause.tie in ("from", "who") and _MESSAGE.search(doc.text, sentence.start, name.start):
        out |= {"sends a message", *({"sends a message now"} if clause.tie == "from" and time.endswith("recent") else ())}
    if clause.tie == "among" and tense == "present" and any(w.dep in ("nsubj", "nsubjpass") and w.text.lower() in _deeds.words("body of people") for w in below):
        out.add("sits in a body")
    if clause.noun is not None:
        noun = words[clause.noun].text.lower()
        out |= {f"{clause.tie} {k}" for k in _deeds.kinds(noun, _NOUNS) or ("other noun",)}
    if (mark := grammar.mark(clause.verb)) and (mark != "which" or (clause.tie not in ("who", "own", "participle") and tense not in _AHEAD)):
        out.add(f"under {mark}")
    if any(words[c].dep == "neg" for c in grammar.below[clause.verb]):
        out.add("not so")
    if (up := grammar.up(clause.verb)) != clause.verb and word.dep in ("ccomp", "relcl", "advcl"):
        out.add(f"{word.dep} of {(_deeds.kinds(words[up].text.lower(), ('speech', 'memory', 'honour', 'mind')) or ('other',))[0]}")
    return out


#: Times of a whole life, which only the dead have behind them.
_OF_A_LIFE = regexp(r"[^.;,]{0,20}?\b(?:his|her|most of (?:his|her)) (?:last|final|remaining|early|later|declining|boyhood|childhood|teenage|student)\b(?: (?:\d+|[a-z]+))? ?(?:days|weeks|months|years|hours|decades?|life)\b")

#: Things in which the dead go on.
_KEPT = ("of the stage", "of an image", "of a record", "work of")


def _kept_in(grammar: Grammar, verb: int) -> bool:
    """Whether somebody is heard or seen in a work."""
    words, below = grammar.words, grammar.below
    return words[verb].text.lower() in ("heard", "seen", "shown", "featured", "played") and any(
        words[c].dep == "prep" and words[c].text.lower() in ("in", "on") and any(_deeds.kinds(words[o].text.lower(), _KEPT) for o in below[c]) for c in below[verb]
    )


#: What may stand between a doer or a verb and their date.
_DATED = regexp(r"[^.;:]{0,24}\b(?:on|in|of) $")


def _long_before(doc: Document, row: Person, grammar: Grammar, clause: Clause, e: TimeExpression, published: dt.date) -> bool:
    """Whether a clause is dated, with its year, to a day on which the person lived: "signed into law by Roosevelt on August 14, 1935"."""
    if e.year is None or e.kind not in ("date", "month", "year") or _when(e, row, published) != "before":
        return False
    verb = grammar.words[clause.verb].span
    near = 0 <= e.span.start - verb.end < 70 and _DATED.fullmatch(doc.text, max(verb.end, e.span.start - 30), e.span.start) is not None
    return grammar.owns(clause.verb, e.span) or near


def _time(doc: Document, row: Person, grammar: Grammar, clause: Clause, sentence: Span, published: dt.date) -> str:
    """Which day a clause has: "recent", "coming", "since" the death, "before" it; of another clause; or none."""
    others: list[str] = []
    own: list[tuple[int, str]] = []
    for e in doc.dates:
        if sentence.start <= e.span.start < sentence.end and (time := _when(e, row, published)) and not _SOME.search(doc.text, sentence.start, e.span.start):
            if grammar.owns(clause.verb, e.span) or (grammar.mark(clause.verb) in _MEANWHILE and grammar.owns(grammar.up(clause.verb), e.span)) or grammar.day_below(clause.verb, e.span):
                own.append((grammar.far(e.span), time))
            else:
                others.append(time)
    if own:
        return min(own, key=lambda o: o[0])[1]
    return next((f"another's {k}" for k in ("before", "since", "coming", "recent") if k in others), "none")


def _when(e: Any, row: Person, published: dt.date) -> str:
    """When a time expression is, seen from a death and from the day of publication."""
    assert row.died
    if e.kind not in ("date", "month", "year", "relative", "season", "quarter", "decade", "century", "weekday", "range", "list"):
        return ""
    if e.kind == "weekday" or not e.readings:
        return "recent" if e.kind == "weekday" else "before" if e.kind in ("decade", "century") else ""
    at = e.readings[0]
    if at.high <= row.died.low or at.high.year < row.died.low.year:
        # A month or day without a year may be the next one, a span of years cannot.
        return "before" if e.year is not None or e.kind == "relative" or (at.high - at.low).days > 366 else ""
    if at.low <= row.died.high:
        return "recent" if e.kind == "relative" and (published - at.high).days < 2 and (at.high - at.low).days < 8 else "at death"
    if at.low > published:
        return "coming"
    return "recent" if (published - at.high).days <= _NEAR and (at.high - at.low).days < 100 else "since"


def _around(doc: Document, row: Person, r: Reference, sentence: Span, published: dt.date) -> set[str]:
    """What the sentence, the paragraph and the article say besides, and who may be meant."""
    assert row.died
    block = doc.block_at(r.span.start)
    text = sentence.of(doc.text)
    said = {w.lower() for w in _WORD.findall(_SENTENCED.sub("", text))}
    near = {w.lower() for w in _WORD.findall(block.span.of(doc.text))} - said
    out = {f"{k} here" for k in _STRONG if said & _deeds.words(k)} | {f"{k} near" for k in _STRONG if near & _deeds.words(k)} | set(r.evidence)
    tests = (("these days", _THESE_DAYS), ("ages ago", _AGES_AGO), ("fancy", _FANCY), ("in a record", _IN_A_RECORD), ("papers", _CREDIT), ("years after", _YEARS_AFTER))
    out |= {name for name, pattern in tests if pattern.search(text)}
    if dead := _dead.told(doc, row, block.span):
        out.add(dead)
    elif any(_dead.told(doc, row, b.span) for b in doc.blocks if b.span != block.span):
        out.add("death in the article")
    if said & _deeds.words("presence"):
        out.add("presence")
    days = (published - row.died.high).days
    out.add("dead some days" if days < 10 else "dead some weeks" if days < 60 else "dead a year" if days < 400 else "dead some years" if days < 8 * 365 else "long dead")
    if any(e.kind in ("year", "date", "month") and e.year and e.readings and e.readings[0].high < row.died.low for e in doc.dates):
        out.add("an old year in the article")
    if block.kind in ("headline", "deck", "caption"):
        out.add("heading")
    out |= _behind_news(doc, row, block.span, sentence, published)
    first = next((b.span.start for b in doc.blocks if b.kind == "paragraph"), 0)
    if block.span.start == first:
        out.add("first sentence" if sentence.start == first else "first paragraph")
    if any(_when(e, row, published) == "recent" for e in doc.dates if e.span.end <= sentence.start):
        out.add("a recent day before")
    return out


#: No death of anybody's: "sentenced X to death".
_SENTENCED = regexp(r"\bto death\b|\bdeath (?:penalty|row|sentences?|threats?|tolls?|squads?)\b")


def _behind_news(doc: Document, row: Person, block: Span, sentence: Span, published: dt.date) -> set[str]:
    """Whether the sentence goes on, without a day of its own, from one that tells of a day of this week; and whether it takes up a thing of it."""
    before = max((s for s in doc.sentences_in(block) if s.end <= sentence.start), default=None)
    if before is None or doc.dates_in(sentence) or not any(_when(e, row, published) == "recent" for e in doc.dates_in(before)):
        return set()
    stems = {w.lower()[:5] for w in _WORD.findall(before.of(doc.text)) if len(w) > 4}
    return {"right behind the news"} | ({"takes up the news"} if any(w.lower()[:5] in stems for w in _WORD.findall(sentence.of(doc.text)) if len(w) > 4) else set())


#: Conjunctions that give a clause the day of the one above: "it closed on Monday, after X had threatened to".
_MEANWHILE = ("as", "when", "while", "after", "before")
#: What the dead win.
_PRIZES = frozenset("award awards prize prizes oscar grammy grammys emmy bafta pulitzer medal honour honor nomination nominations".split())
#: Tenses of what is to come.
_AHEAD = ("future", "foretold")
