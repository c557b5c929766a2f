"""Earlier occasions that are told by name, by title or by count, and sentences that say that there were no others.

"Cyclones Ada, Bram and Celeste came ashore before it"; "two patients died last week, and nobody else has died". As many as are told are the
least that an ordinal must be above; where the text says that there were no others, they are also the most.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers._lists import around, named, things
from newslint.checks.numbers.ordinals._alike import akin
from newslint.checks.numbers.ordinals._nth import nth
from newslint.checks.numbers.ordinals._numbered import Numbered, bare, read
from newslint.checks.numbers.ordinals._occasions import BESIDE, TIMES, Claim, claim_of
from newslint.checks.numbers.ordinals._rows import rows
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Gathered(NamedTuple):
    """How many earlier occasions a sentence tells, where, and whether there were no others."""

    many: int
    spans: tuple[Span, ...]
    closed: bool
    #: The count takes in the occasion itself.
    whole: bool = False

    def message(self, n: int) -> str:
        """Both sides in one line."""
        if self.whole:
            return f"there were only {self.many}: no {nth(n)}"
        return f"{self.many} before it make{'s' if self.many == 1 else ''} this the {nth(self.many + 1)}, not the {nth(n)}"


_NUM = "|".join(w for w, v in CARDINALS.items() if 1 <= v <= 12)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
#: Says that what is told took place before.
_EARLY = regexp(
    rf"\b(?:before (?:her|him|it|them|that|then|this|now|she|he|they|{_DAY})\b|before[.,;]|ahead of (?:her|him|it|them)\b|preced\w+|already\b|previous(?:ly)?\b|[Ee]arlier\b|prior\b|come and gone\b|(?:last|on) (?:week|month|year|{_DAY})\b|[Ss]ince (?:\d{{4}}|[A-Z][a-z]+)\b|had(?! (?:a|an|the|no|to)\b)|follow(?:s|ed)\b(?! by\b))"
)
#: "Before her": whatever the verb, those came first.
_AHEAD = regexp(r"\b(?:before|ahead of|preced\w+) (?:her|him|it|them)\b(?=[.,;]| (?:in|to|on|at|there)\b|$)|\bbefore (?:s?he|it|they) [a-z]+|\b(?:the|that) (?:job|post|role|office|position|feat)\b|\bcome and gone\b|\bd(?:id|one) (?:it|so|this|that)\b")
_NONE = regexp(
    r"\b(?:nobody|no ?one|none|nothing|nowhere) else\b|\bno others?\b(?! (?:\w+ )?(?:but|than|except))|\bno (?:further|more) [a-z]+ (?:have|has|had|was|were)\b|\b(?:has|have|had|did|was|were|is|are)(?: not|n[’']t) [^.;,]{0,50}?\b(?:any|another) other\b|\b(?:in|at|on) any other (?:year|time|occasion|day|season|month|race|case)\b|\bonly (?:other|previous|earlier|prior)\b|\bnever (?:before or since|otherwise)\b",
    re.IGNORECASE,
)
_OTHER = regexp(rf"\b(?:has|have|had) (?:[a-z]+ ){{0,2}}(?P<all>one|{_NUM}) others?(?=[:.,])|\b(?:[Oo]nly|[Jj]ust) (?P<n>one|{_NUM}|\d{{1,2}})(?: (?P<other>others?|previous|earlier|prior))(?: [a-z-]+){{0,3}}")
_COUNT = regexp(rf"\b(?P<n>{_NUM}|\d{{1,2}}|a couple|a pair|both)\b(?!-|,\d|\.\d| (?:percent|per|million|billion|hundred|thousand|years?|days?|weeks?|months?|hours?|minutes?|dozen|of the|or|to)\b)", re.IGNORECASE)
_ONLY_TIMES = regexp(rf"\b(?P<verb>[a-z]+) (?:only|just) (?P<n>once|twice|(?:{_NUM}) times)(?=[.,;:])")
_ONLY_BEFORE = regexp(rf"\b[Oo]nly (?P<n>one|{_NUM}) (?!of\b|other|more\b)[^.;]{{3,80}}? before (?:her|him|it|them)\b(?=[.,;])")
_TITLE = regexp(r"[”\"’']?,? ?\((?P<year>(?:19|20)\d\d)\)")
_UNLIKE = regexp(r"\b(?:but|not|unlike|never|instead|although|though|fail\w*|nearly|almost|finalists?|candidates?|runners?-up|lost|among|including|other than|would|will|may|could)\b", re.IGNORECASE)
_OFFICE = frozenset("lead led head headed run ran chair chaired serve served hold held govern governed be become".split())
_BEATS = frozenset("beat beaten beating defeat defeated".split())


def told_by_name(doc: Document, q: Quantity) -> tuple[Span, Gathered] | None:
    """The earlier occasions of a sentence nearby, when there are more or, with no others, fewer than an ordinal takes."""
    if not 2 <= q.low <= 12:
        return None
    claim = claim_of(doc, q) or bare(doc, q)
    if claim is None or claim.run:
        return None
    before, after = around(doc, claim.span.start, 1, 2)
    if (beside := _in_a_row(doc, claim)) is not None:
        return claim.span, beside
    kind = doc.block_at(claim.sentence.start).kind
    near = [s for s in (*after, *before) if doc.block_at(s.start).kind == kind and _hint(s.of(doc.text))]
    if not near or (numbered := read(doc, claim)) is None:
        return None
    for s in near:
        if doc.in_quotation(Span(s.start, s.start + 1)) or BESIDE.match(s.of(doc.text)):
            continue
        got = _gather(doc, numbered, s)
        if got is None:
            continue
        low, high = (0, got.many) if got.whole else (got.many + 1, got.many + 1 if got.closed else 99)
        if not low <= claim.n <= high:
            return claim.span, got
        return None
    return None


def _in_a_row(doc: Document, claim: Claim) -> Gathered | None:
    """A row of things that the deed was done to before, more or (all of them) fewer than an ordinal takes."""
    if not _MAY.search(doc.text, claim.end, min(claim.sentence.end + 300, len(doc.text))) or (numbered := read(doc, claim)) is None:
        return None
    for row in rows(doc, numbered):
        if claim.n <= row.many or (row.closed and claim.n > row.many + 1 and not claim.period):
            return Gathered(row.many, row.spans, row.closed)
        return None
    return None


_MAY = regexp(r"\b(?:also|already|previously|had|having|add(?:ed|ing)? to|following|after|besides)\b[^.;]*(?:,|\band\b)")


def _hint(said: str) -> bool:
    said = said.replace("\n", " ")
    return bool(_EARLY.search(said) or _NONE.search(said) or _OTHER.search(said) or _ONLY_TIMES.search(said))


def _gather(doc: Document, numbered: Numbered, sentence: Span) -> Gathered | None:
    text = doc.text
    said = sentence.of(text).replace("\n", " ")
    kin = any(akin(numbered, w) for w in re.findall(r"[a-z]{3,}", said.lower()))
    if (m := _OTHER.search(said)) is not None:
        if numbered.timed and any(human(w) for w in m.group().split()):
            return None  # others who have done so
        return Gathered(_value(m["n"] or m["all"]), (_at(sentence, m),), True) if (kin or m["all"]) and (not numbered.claim.period or ("this" in numbered.claim.period and not re.search(r"\b(?:ever|history|records?|century|career)\b", said))) else None
    m = _ONLY_BEFORE.search(said)
    if m is not None and (kin or _AHEAD.search(said)) and not numbered.claim.period:
        return Gathered(_value(m["n"]), (_at(sentence, m),), True)
    m = _ONLY_TIMES.search(said)
    if m is not None and akin(numbered, m["verb"]) and not numbered.claim.period and not _EARLY.search(said):
        return Gathered(_value(m["n"]), (_at(sentence, m),), True, whole=True)
    if (none := _NONE.search(said)) is not None:
        many, spans = _counted(doc, said if none.group().lower().startswith("only") else said[: none.start()], sentence)
        back = re.search(r"\b(?:it|there|them|they|one)\b", said, re.IGNORECASE) is not None
        women = bool({"woman", "female", "man"} & {*numbered.kinds, *numbered.sorts, *numbered.claim.words}) and "women" not in said
        return Gathered(many, spans, True) if many and (kin or back) and not women else None
    if not _EARLY.search(said) or _UNLIKE.search(said):
        return None
    return _listed(doc, numbered, sentence, said, kin)


def _counted(doc: Document, said: str, sentence: Span) -> tuple[int, tuple[Span, ...]]:
    """All that a stretch counts or dates."""
    counts = [m for m in _COUNT.finditer(said) if not re.search(rf"\b(?:in|at|on|aged?|of|by|for|\w+\.|{'|'.join(_MONTHS)}) $", said[: m.start()]) or m["n"].lower() == "a couple"]
    if counts:
        one = len(re.findall(rf"\b(?:[Aa]n?|one|another) (?!couple|pair)[^,.;]{{1,30}}? and (?:{_NUM})\b|\b(?:{_NUM}) [^,.;]{{1,30}}? and an? ", said))
        return one + sum(_value(m["n"]) for m in counts), tuple(_at(sentence, m) for m in counts)
    names = named(doc.text, sentence.start, sentence.start + len(said))
    if names is not None:
        return len(names.spans), names.spans
    all_dates = [part for t in doc.dates for part in (t.items or (t,)) if sentence.start <= t.span.start < sentence.start + len(said)]
    dates = [t for t in all_dates if t.kind in ("date", "month", "year", "weekday")]
    return len(dates), tuple(t.span for t in dates)


_MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec January February August September October November December".split()


def _listed(doc: Document, numbered: Numbered, sentence: Span, said: str, kin: bool) -> Gathered | None:
    """Names, titles or things of one list."""
    text, claim = doc.text, numbered.claim
    titles = list(_TITLE.finditer(said))
    published = doc.metadata.date
    if len(titles) > 1 and published and all(int(m["year"]) < published.year for m in titles) and re.search(r"\b(?:follow\w*|earlier|previous\w*|before|came after)\b", said[: titles[0].start()]):
        return Gathered(len(titles), tuple(Span(sentence.start + m.start("year"), sentence.start + m.end("year")) for m in titles), False)
    parse = doc.parse(doc.sentence_at(sentence.start))
    if parse is None or (claim.period is not None and " row" in claim.period):
        return None
    # "Three have come and gone since 2018: Drummond, Caldeira and Huang".
    colon = re.match(rf"(?P<n>{_NUM}) [^:]{{0,60}}: ", said, re.IGNORECASE)
    if colon is not None and (names := named(text, sentence.start + colon.end(), sentence.end)) is not None and len(names.spans) == _value(colon["n"]):
        return Gathered(len(names.spans), names.spans, True)
    about = {w for w in re.findall(r"[a-z]+", said.lower()) if akin(numbered, w)}
    noun = numbered.parse.words[numbered.noun].text.lower()
    counts = [m for m in _COUNT.finditer(said) if re.match(rf" (?:[a-z-]+ )?{re.escape(noun)}s\b", said[m.end() :])]
    if len(counts) == 1 and not claim.period and re.search(r"\balready\b", said) and re.search(r"\b(?:a|the)[ \n]$", text[max(claim.span.start - 4, 0) : claim.span.start]):
        return Gathered(_value(counts[0]["n"]), (_at(sentence, counts[0]),), False)
    opening = re.match(r"(?:In|Since|Before|Between|Over|On|Earlier|Until|By|Within|During) [\w ]{2,24}, (?=[A-Z])", said)
    names = named(text, sentence.start + (opening.end() if opening else 0), sentence.end) or named(text, sentence.start, sentence.end)
    if names is not None and len(names.spans) > 1:
        verb = _verb(parse, names.spans[-1].end)
        if verb is None or any(s.of(text) in claim.sentence.of(text) for s in names.spans):
            return None
        ahead = _AHEAD.search(said) is not None
        if not ahead and not any(re.search(rf"\b{re.escape(w)}\b", text[names.spans[-1].end : sentence.end]) for w in about):
            return None
        if {"woman", "female", "man"} & {*numbered.kinds, *numbered.sorts, *claim.words} and (verb in _OFFICE or verb not in about):
            return None
        if TIMES & set(claim.words) and claim.end > claim.span.end and not _patient(numbered, parse):
            return None
        return Gathered(len(names.spans), names.spans, False)
    if numbered.timed or not kin or _pointed(numbered):
        return None
    some = things(said[:1].lower() + said[1:], 0, len(said))
    if some is not None and _verb(parse, sentence.start + some.spans[0].end) in about:
        return Gathered(len(some.spans), (Span(sentence.start, sentence.start + some.spans[0].end),), False)
    for k, w in enumerate(parse.words):
        if w.tag in ("VBN", "VBD") and akin(numbered, w.text.lower()) and w.text.lower() not in _BEATS and k + 1 < len(parse.words):
            at = parse.words[k + 1].span.start
            got = named(text, at, sentence.end) or things(text, at, sentence.end)
            if got is not None and len(got.spans) > 1:
                return Gathered(len(got.spans), tuple(dict.fromkeys(got.spans)), False)
    return None


def _verb(parse: Parse, after: int) -> str | None:
    """The verb whose subject ends at a place."""
    for w in parse.words:
        if w.span.start >= after:
            if w.tag in ("VBD", "VBN", "VBP", "VBZ") and w.dep not in ("aux", "auxpass"):
                return w.text.lower()
            if w.pos not in ("AUX", "ADV", "PRON", "DET", "PUNCT") and w.dep not in ("aux", "auxpass", "neg"):
                return None
    return None


def _patient(numbered: Numbered, parse: Parse) -> bool:
    """Whether those named are what the counted deed was done to."""
    done = numbered.verb is not None and any(numbered.parse.words[k].dep == "dobj" for k in numbered.parse.children(numbered.verb))
    return done and any(w.dep == "nsubjpass" for w in parse.words)


def _pointed(numbered: Numbered) -> bool:
    """Whether the occasion is of one thing by name: "her third visit to Oman"."""
    words = numbered.parse.words
    preps = [k for k in numbered.parse.children(numbered.noun) if words[k].dep == "prep" and words[k].text.lower() != "of"]
    return any(words[p].pos == "PROPN" for k in preps for p in numbered.parse.children(k))


def _value(word: str) -> int:
    word = word.lower().split()[0] if not word.lower().startswith("a ") else "two"
    return {"both": 2, "once": 1, "twice": 2}.get(word) or (int(word) if word.isdigit() else int(CARDINALS[word]))


def _at(sentence: Span, m: re.Match[str]) -> Span:
    return Span(sentence.start + m.start(), sentence.start + m.end())
