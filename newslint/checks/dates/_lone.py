"""Ages, births and deaths told of the one person that some neighbouring sentences are about, whatever they call them.

"The skier, who turned 25 last month ... Born on 14 January 1999, she ..." names nobody, and yet both are of one person: the sentences speak of no
other. Each fact gives the days on which that person may have been born; two facts without a common day contradict each other.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates import _others as others
from newslint.checks.dates._age_phrases import PHRASES, VAGUE, VAGUES
from newslint.checks.dates._calendar import born_within, words
from newslint.checks.dates._owners import People, of_another, subject_before
from newslint.checks.dates._passages import LONGEST, TOLD
from newslint.checks.dates._whose import PICTURED, did_to_another, explained, grown, no_age, nobody_known, of_two
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.dates.lexicon import CARDINAL
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Fact(NamedTuple):
    """What a phrase says of when somebody was born."""

    span: Span
    sentence: int  #: number of its sentence
    born: Interval
    says: str
    now: int | None  #: the age where it is one at publication
    exact: bool  #: whether full dates give it


#: Sentences between two facts, at most.
REACH = 4
_BORN = regexp(
    r"(?:(?<![\w-])(?:[Bb]orn|[Dd]ate of birth|[Bb]irth ?date|(?:his|her|their|whose) birth|DOB|D\.O\.B\.)(?!\w)(?:(?!\b(?:died|when|before|after|and|that|which|moved|killed)\b)(?!\d{3})[^.;]){0,45}|\((?:b\.|born) |,? b\. |\b[Bb]orn \w+ (?:day|week|month)s? (?:before|after) the [\w ]{0,40}in )$"
)
#: "Basil Finch, 1916-2007.", "lived from 1911 to 1996".
_LIFE = regexp(r"\b(1[5-9]\d\d|20[0-2]\d)(?: ?[-–] ?| to )(1[5-9]\d\d|20[0-2]\d)\b")
_BEFORE_LIFE = regexp(r"([\w’-]+)(?:, | \(| lived from )$")
_NOT_BORN = regexp(r"\b(?:not born|unborn|reborn|first-born|born-again|was born (?:to|of) \w+ who|before (?:he|she) was born|year of|gave birth|birth of)\b")
_DIED = regexp(r"\b(?:died|passed away|drowned|(?:was|were) (?:killed|murdered|shot dead|executed)|(?:his|her) death|at (?:his|her) death)\b")
_CLAUSE = regexp(r"[;:]|\b(?:and|but|until|since|before|after)\b|(?<!when )\b(?:he|she)\b(?! was (?:aged )?$)|, (?:was|is|has|had)\b")
#: What brings in a person; the noun follows within some words.
_ANOTHER = regexp(r"\b(?P<det>an?|another|two|three|four|five|some|several|both|his|her|its|their|whose|other|fellow|second) (?P<np>[\w’-]+(?: [\w’-]+){0,3})", re.IGNORECASE)
_COMPANY = KIN | words("agent coach housekeeper heir lawyer neighbour neighbor colleague teammate trainer driver maid nurse boss assistant successor predecessor rival victim victims killer attacker")
_NP_END = words("could would will can may might also then of in on at to for with by from who whom that which when was were is are had has and or but as after before while among against during without under over")
_KIN = regexp(rf"\b(?:{'|'.join(sorted(KIN - words('child children boy girl baby infant toddler widow widower partner friend'), key=len, reverse=True))}|(?:his|her) (?:widow|widower|partner|friend)|agent|coach|housekeeper|boyfriends?|girlfriends?|sisters?|brothers?|heir)\b(?!,? (?:said|says|told)\b)")
_PLURAL = regexp(r"\b(?:[Tt]win|[Tt]wins|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Bb]oth|[Cc]ouple|[Tt]eenagers|[Tt]riplets|[Vv]ictims|[Mm]en|[Ww]omen|[Cc]hildren) (?:were|are|have|men|women|people|teenagers|were|climbers|boys|girls)\b|\bwere (?:arrested|killed|found|aged)\b")
_TOLD_TRUTH = regexp(r"\b(?:forged (?:passport|papers|documents?|identity|birth)|false|fake|real (?:one|age)|likes? to say|share a name|same name|no relation|claimed|claims|pretend\w*|at first put|thought to be|about|approximately|lied|novel|leap|stars|portrays|cast as|plays an?|fiction|not the|[A-Z]\w+,? (?:[Ss]enior|[Jj]unior|[SJ]r)|elder|younger|namesake|unsure|mistakenly|wrongly)\b")
_LEAD = regexp(r"\bby (?:Dr|Prof|Sir|Mr|Mrs|Ms)\.? $|\b(?:Judge|Justice|Mayor|President|Inspector|Det|Detective|Sgt|Sergeant|Sheriff|Chief|Prosecutor|lawyer|attorney|spokesman|spokeswoman|by)\.? $")


def facts(doc: Document, people: People) -> list[Fact]:
    """The facts of all told sentences, in order."""
    out: list[Fact] = []
    for number, sentence in enumerate(doc.sentences):
        if doc.block_at(sentence.start).kind in TOLD and sentence.end - sentence.start < LONGEST:
            out += _of_sentence(doc, people, number, sentence)
    return sorted(out, key=lambda f: f.span)


def conflicts(doc: Document, people: People) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts of one person without a common day of birth; the later one first."""
    found = facts(doc, people)
    for k, b in enumerate(found):
        if b.now and any(f.now == b.now for f in found[:k]):
            continue
        for a in reversed(found[:k]):
            if b.sentence - a.sentence > REACH:
                break
            if a.now and b.now and _TURNED.search(doc.text, a.span.end, b.span.end):
                break  # "he turned 7 in hospital"
            if a.now and b.now and (explained(doc, abs(a.now - b.now)) or grown(doc, doc.sentences[a.sentence], (a.now, a.span), (b.now, b.span))):
                continue
            if not _apart(a, b) or a.span.overlaps(b.span) or not _alone(doc, people, a, b):
                continue
            yield b, a
            break


_TURNED = regexp(r"\b(?:turn(?:ed|s|ing)?|birthday)\b")
#: "The 4-year-old and 11-year-old": two.
_TWO = regexp(r"(?:[- ]year[- ]olds?)?,? (?:and|or|to) (?:an? |the )?")
#: "Her deputy, a 51-year-old sailor, ...", "his co-pilot, who turned 34".
_THEIRS = regexp(r"[\"“]?(?:His|Her|Their|Its) (?:[\w-]+ ){0,3}?(?P<noun>[\w-]+)(?:,| (?:who|whose|is|was|turned|has|had)\b| \()")
#: "The German has unseated 35-year-old Serena Williams": with a name of her own.
_NAMED_AFTER = regexp(r"[\w-]+[ -]year[- ]old (?:[a-z-]+ ){0,2}(?:[A-Z][\w’'-]+ )*([A-Z][\w’'-]+)")
_THEN_AGED = regexp(r"(?:,| \()? ?(?:aged )?")


_BY_AGE = regexp(r"[\"“]?An? \d+-year-old\b")
_OBJECT = regexp(r"^[\"“‘']?(?:\w+ )?(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Tt]een\w*|[Tt]wo|[Tt]hree|[Ff]ather|[Mm]other|[Cc]ouple|[Pp]olice\w*|[Dd]river)\b[^,]* $")
_A_THE = regexp(r"^[\"“]?The [\w-]+,? (?:an?|now|who is|aged) $")

#: What tells that a name is that of the one told of before.
_MADE_KNOWN = regexp(r"\b(?:named|identif\w+|called|known as|[Tt]he (?:[\w-]+ )?(?:man|woman|boy|girl|victim|suspect|accused|driver|defendant))\b")


def _brought_in(doc: Document, people: People, a: Fact, b: Fact) -> bool:
    """Whether the second fact is told of somebody who comes in with it."""
    if a.sentence == b.sentence and (_TWO.fullmatch(doc.text, a.span.end, b.span.start) or all(any(m.full and 0 <= f.span.start - m.span.end <= 3 for m in people.inside(doc.sentences[f.sentence])) for f in (a, b))):
        return True  # "Mrs. Ann Lee, 70, and Ms. Ann Lee, 22"
    first, last = doc.sentences[a.sentence], doc.sentences[b.sentence]
    start = doc.sentences[max(a.sentence - 2, 0)].start
    if a.sentence < b.sentence and doc.block_at(first.start).kind in ("paragraph", "quote") and _BY_AGE.match(doc.text, last.start) and b.span.start - last.start < 3:
        return True  # "The 23-year-old went missing. A 26-year-old man was arrested."
    if doc.block_at(first.start).kind in ("headline", "deck") and _OBJECT.search(doc.text[first.start : a.span.start]):
        return True  # "Man charged with murdering 90-year-old"
    if _A_THE.search(doc.text[last.start : b.span.start]) and people.inside(Span(start, a.span.end)):
        return True  # "The gunman, a 29-year-old", "the child, now 39"
    theirs = _THEIRS.match(doc.text[last.start : b.span.start])
    if theirs and theirs["noun"] not in ("age", "birth", "birthday", "death", "life", "career"):
        return True
    if a.sentence == b.sentence and (m := _NAMED_AFTER.match(doc.text, b.span.start)) and m[1] not in doc.text[start : b.span.start]:
        return True
    inner = [m for m in people.inside(last) if a.span.end < m.span.start and 0 <= b.span.start - m.span.end <= 3] if a.sentence == b.sentence else []
    if inner and inner[0].full and not people.inside(Span(last.start, a.span.start)) and not _MADE_KNOWN.search(doc.text, a.span.end, b.span.start) and doc.text[a.span.end : inner[0].span.start].count(" ") > 3:
        return True  # "The victim, a 20-year-old student, had met Ian Hill, 34"
    name = next((m for m in people.inside(Span(last.start, b.span.start)) if _THEN_AGED.fullmatch(doc.text, m.span.end, b.span.start)), None)
    shown = {m.entity for m in people.inside(first)} if doc.block_at(first.start).kind == "caption" != doc.block_at(last.start).kind else set()
    if shown and not any(m.entity in shown for m in people.inside(Span(first.end, len(doc.text)))):
        return True  # the caption's other child
    if not people.inside(Span(start, a.span.start)):
        unnamed = a.sentence < b.sentence and _A_NEW_ONE.search(doc.text[first.start : a.span.start]) and not _MADE_KNOWN.search(doc.text, first.start, last.end)
        again = any(human(w) and re.search(rf"\b{w}\b", first.of(doc.text)) for w in re.findall(r"\b[Tt]he (?!dead |other |second |third |injured |wounded |missing |older |younger )(?:[\w-]+ )?([a-z]+)\b", last.of(doc.text)))
        return bool(name and name.full and unnamed and not again)
    if name and name.text.split()[-1] not in doc.text[start : max(last.start, a.span.end)]:
        return True
    named = bool(people.inside(Span(first.start, a.span.start)))
    return named and a.sentence == b.sentence and any(human(w) for w in re.findall(r"(?<!^)\bthe (?:[\w-]+ )??([a-z]+)\b", doc.text[a.span.end : b.span.start]))


def _apart(a: Fact, b: Fact) -> bool:
    if a.now is not None and b.now is not None:
        return a.now != b.now
    slack = dt.timedelta(3 if a.exact and b.exact else 366)
    return a.born.low > b.born.high + slack or b.born.low > a.born.high + slack


def _alone(doc: Document, people: People, a: Fact, b: Fact) -> bool:
    """Whether the sentences from one fact to the other speak of one person only."""
    sentences = doc.sentences[a.sentence : b.sentence + 1]
    if (a.sentence < b.sentence and did_to_another(doc, doc.sentences[a.sentence], a.span)) or any(_behind(doc, people, doc.sentences[f.sentence], f) for f in (a, b)) or _beside(doc, people, a, b):
        return False
    if _brought_in(doc, people, a, b) or _of_somebody_else(doc, people, a, b) or of_two(doc, people, (a.span.start, a.sentence), (b.span.start, b.sentence)):
        return False
    if a.sentence and others.by_pronoun(doc, sentences[0]):
        sentences = doc.sentences[a.sentence - 1 : b.sentence + 1]  # who "he" is
    named: set[int] = set()
    nouns: set[str] = set()
    for s in sentences:
        text = s.of(doc.text)
        if _TOLD_TRUTH.search(text) or PICTURED.search(text) or _PLURAL.search(text):
            return False
        if any(0 <= b.span.start - m.span.end < 4 and _LEAD.search(doc.text[max(m.span.start - 24, 0) : m.span.start]) for m in people.inside(s)):
            return False
        named |= {m.entity for m in people.inside(s) if not _LEAD.search(doc.text[max(m.span.start - 24, 0) : m.span.start])}
        last = b.span.start if s.start <= b.span.start < s.end else s.end
        if _KIN.search(doc.text, s.start, last) or _another(doc, s, last):
            return False
        if subject := others.subject_noun(text):
            if subject in _COMPANY - KIN and named and not s.contains(a.span) and not s.contains(b.span) and not re.search(rf"\b{subject}\b", doc.text[: s.start]):
                return False  # "The driver fled."
            nouns.add(subject)
    return len(named) <= 1 and not any(map(people.several, named)) and (len(nouns) <= 1 or (len(nouns) == 2 and len(sentences) == 1))


def _of_somebody_else(doc: Document, people: People, a: Fact, b: Fact) -> bool:
    """Whether one of the ages is that of "the 54-year-old" who may be another, or of a person whom its sentence brings in."""
    for f in (a, b):
        if others.the_so_old(doc, f.span) and (f.now is None or others.told_of_somebody(doc, f.now, f.span) or len({m.entity for m in people.inside(Span(0, f.span.start))}) > 1):
            return True
    last = doc.sentences[b.sentence]
    if a.sentence < b.sentence and (others.one_of_them(doc, last) or others.one_of_them(doc, doc.sentences[a.sentence])):
        return True
    if people.inside(Span(doc.sentences[a.sentence].start, a.span.end)) and a.sentence < b.sentence:
        if others.unknown_role(doc, last, b.span):
            return True
        return not people.inside(last) and any(others.beside_the_subject(doc, people.inside(s), s) for s in doc.sentences[a.sentence : b.sentence])
    return False


#: "The goalkeeper, 38," behind somebody else.
_THE_OTHER = regexp(r".{3,}\bthe (?:[\w-]+ ){0,2}?(?P<who>[\w-]+),? (?:who (?:is|was|will be|turn(?:s|ed)|will turn|would be) )?(?:then |now |aged )?\(?(?:\d+,? who (?:was|had been) born [^,;]*)?$", re.DOTALL)


def _beside(doc: Document, people: People, a: Fact, b: Fact) -> bool:
    """Whether the first fact is told of one by name and the second of another: "the judge, Ann Petrie, 58, told the 17-year-old", "a 31-year-old"."""
    owner = next((m.entity for m in people.inside(Span(max(a.span.start - 60, 0), a.span.start)) if 0 <= a.span.start - m.span.end <= 3), None)
    told = doc.text[doc.sentences[b.sentence].start : b.span.start]
    clause = _CLAUSE_START.split(told)[-1]
    if owner is None or not clause.endswith(" the "):
        return owner is not None and bool(_A_NEW_ONE.search(told))
    return any(m.entity == owner for m in people.inside(Span(b.span.start - len(clause), b.span.start)))


_A_NEW_ONE = regexp(r"(?:^|(?<!, )(?<!\bis )(?<!\bwas )(?<!\bas )(?<!\bnow )\b)an? $|^[\"“]?An? $")
_CLAUSE_START = regexp(r"[;:]|,? \b(?:and|but|while|because|though|although)\b")


def _behind(doc: Document, people: People, sentence: Span, fact: Fact) -> bool:
    """Whether an age is told of a person named by a noun after another one of its sentence."""
    told = doc.text[sentence.start : fact.span.start]
    named = next((m for m in people.inside(sentence) if 0 <= fact.span.start - m.span.end <= 3), None)
    if fact.says.isdigit() and nobody_known(doc, people, sentence, fact.span.start):
        return True
    if named and subject_before(doc.text[sentence.start : named.span.start]):
        return True
    m = _THE_OTHER.match(told)
    if m is None or not human(m["who"]):
        return False
    head = Span(sentence.start, sentence.start + m.start("who"))
    return bool(people.inside(head)) or bool(others.subject_noun(head.of(doc.text))) or doc.text[sentence.start : sentence.start + 3] in ("He ", "She")


_WITH = regexp(r"\b(?:with|by|joined|beside|against) $")
#: "The day before, his four-year-old son": what stands before the comma is no person that the words after it describe.
_DAY_BEFORE = regexp(r"\b(?:before|after|earlier|later|ago|since|then|however|meanwhile|now|day|night|week|month|year), $", re.IGNORECASE)


def _another(doc: Document, sentence: Span, end: int) -> bool:
    """Whether a stretch brings in another person: "a man of 71", "her coach"; not "was Ann Lee, a teacher of 61"."""
    start = sentence.start
    for m in _ANOTHER.finditer(doc.text, start, sentence.end):
        if m.start() >= end:
            break
        nouns = m["np"].split()
        cut = next((k for k, w in enumerate(nouns) if w.lower() in _NP_END), len(nouns))
        if m["det"].lower() in ("his", "her", "their", "its") and _ORDINAL.fullmatch(nouns[0]):
            continue  # "his first winner"
        if not any(human(w) or (w.endswith("-year-old") and w == nouns[:cut][-1]) for w in nouns[:cut] if w.islower()):
            continue
        before = doc.text[max(start, m.start() - 12) : m.start()]
        if m["det"].lower() in ("his", "her", "their") and _DAY_BEFORE.search(doc.text[start : m.start()]):
            return True
        if (m.start() - start < 2 and m["det"].lower() in ("a", "an", "the")) or re.search(r"(?:, |\b(?:was|is|as|been|be|became|become|remains|like)(?: still| now| once)? )$", before):
            continue
        return True
    return False


# One sentence -----------------------------------------------------------------------------------------------------------


def _of_sentence(doc: Document, people: People, number: int, sentence: Span) -> Iterator[Fact]:
    text, at = sentence.of(doc.text), sentence.start
    dates = _dates(doc, sentence)
    before = _dates(doc, doc.sentences[number - 1]) if number and all(_is_birth(doc, x) for x in dates) else []
    told_before = [x for x in before if x.year] if len(before) == 1 and not _is_birth(doc, before[0]) else []
    published = doc.metadata.date
    for x in dates:
        if x.kind in ("date", "month", "year", "holiday") and x.year and len(x.readings) == 1 and (x.kind == "holiday" or not x.modifier) and _is_birth(doc, x):
            yield Fact(x.span, number, x.readings[0], f"born {x.span.of(doc.text)}", None, x.kind in ("date", "holiday"))
    for m in _LIFE.finditer(text):
        first, last = int(m[1]), int(m[2])
        left = _BEFORE_LIFE.search(text[: m.start(1)])
        named = people.inside(sentence)
        of_another_name = left and left[1][0].isupper() and named and not any(left[1] in n.text for n in named)
        if left and not of_another_name and 15 < last - first < 115 and (left[1][0].isupper() or human(left[1])):
            born = Interval(dt.date(first, 1, 1), dt.date(first, 12, 31))
            yield Fact(Span(at + m.start(1), at + m.end(1)), number, born, f"born {first}", None, False)
    for m in VAGUES.finditer(text):
        another = re.search(r"\b[Tt]he $", text[: m.start()]) and m.start() > 5
        if published and not another and not re.search(r"\b(?:as an?|when an?|then an?|was an?)\s*$", text[: m.start()]):
            low, high = VAGUE[m[0].lower()]
            yield Fact(Span(at + m.start(), at + m.end()), number, born_within(low, high, _present(published)), m[0], None, False)
    taken: list[int] = []
    for kind, each in PHRASES:
        for m in each.finditer(text):
            years = _number(m["n"])
            span = Span(at + m.start("n"), at + m.end("n"))
            if not 0 < years < 120 or m.start("n") in taken or doc.in_quotation(span) or any((x.span.overlaps(span) and x.kind not in ("time", "age")) or (x.span.overlaps(span) and len(x.span.of(doc.text)) > 2 and x.kind == "time") for x in dates):
                continue
            if no_age(text[: m.start("n")], text[m.end("n") :]):
                continue
            when, now = _when(doc, kind, text, m, at, dates, published, doc.sentences[number - 1].of(doc.text) if number else "")
            if when is None and told_before and m[0].lower().startswith("then "):
                when = told_before[0].readings[0] if len(told_before[0].readings) == 1 else None
            if when is not None:
                taken.append(m.start("n"))
            if when is None or not _of_lone(doc, people, text, m, at):
                continue
            exact = (when.high - when.low).days < 70
            yield Fact(span, number, born_within(years, years, when), f"{years}", years if now else None, exact)


def _dates(doc: Document, sentence: Span) -> list[TimeExpression]:
    out: list[TimeExpression] = []
    for x in doc.dates[bisect_left(doc.dates, sentence.start, key=lambda x: x.span.start) :]:
        if x.span.start >= sentence.end:
            break
        if x.kind not in ("age",) and not doc.in_quotation(x.span):
            out.extend(x.items or (x,))
    return out


def _is_birth(doc: Document, x: TimeExpression) -> bool:
    head = doc.text[max(doc.block_at(x.span.start).span.start, x.span.start - 90) : x.span.start]
    return bool(_BORN.search(head)) and not _NOT_BORN.search(head[-60:]) and not of_another(head)


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else sum(CARDINAL.get(w, 0) for w in printed.lower().split("-"))


def _present(published: dt.date) -> Interval:
    return Interval(published - dt.timedelta(9), published + dt.timedelta(1))


_ONCE = regexp(r"\b(?:then|when)(?: an?)?,? $|\bas an? $|\bat the time.{0,4}$|\bas an? [\w-]+ of $")
#: "Was an 11-year-old when her teacher was called away".
_WAS_A = regexp(r"\b(?:was|were|been) (?:an?|just an?|only an?) (?:[a-z]+ )?$")
_AT_A_TIME = regexp(r"[^.;]{0,60}?\b(?:when|then|at the time|in (?:\w+ )?\d{4})\b")
_STARTS_WITH = regexp(r"[\"“]?An? (?:[\w-]+ )?\w+ of $")


def _when(doc: Document, kind: str, text: str, m: re.Match[str], at: int, dates: list[TimeExpression], published: dt.date | None, before: str) -> tuple[Interval | None, bool]:
    """The time of an age, and whether it is the present one."""
    head, tail = text[: m.start("n")], text[m.end("n") :]
    if kind in ("now", "event", "death"):
        if kind == "now" and (_ONCE.search(head[-40:]) or re.match(r"[^.;]{0,12} at the time", tail)):
            kind = "event"
        elif kind == "now" and _WAS_A.search(head) and _AT_A_TIME.match(tail):
            return None, False
        elif kind == "event" and _DIED.search(head[-80:]) and not re.search(r"\bwhen\b", head[-12:]):
            kind = "death"
    if kind == "now":
        noun = re.search(r"([\w-]+) of $", head)
        if noun and noun[1] != "age" and (not human(noun[1]) or (noun[1] in ("man", "woman", "boy", "girl", "person") and not _STARTS_WITH.match(head))):
            return None, False
    printed = [Span(at + y.start(1), at + y.end(2)) for y in _LIFE.finditer(text)]
    own = [x for x in dates if x.readings and x.granularity in ("day", "week", "month", "year") and x.kind not in ("duration", "recurring", "decade") and not _is_birth(doc, x)]
    near = [x for x in own if _one_clause(text, m, x, at)]
    if kind == "birthday":
        near = [x for x in near if 0 <= x.span.start - at - m.end() < 40 or x.span.start - at < 5 or text[x.span.end - at : m.start()] in (", her ", ", his ")]
    if kind == "death" and (died := list(_DIED.finditer(head))):
        near = [x for x in near if x.span.start - at >= died[-1].start() or x.span.start - at < 5]
    if kind == "now" and published and (m[0].startswith((", ", " (")) or "old" in m[0]):
        old = [x for x in near if x.span.end - at <= m.start("n") and x.kind in ("year", "month", "date") and (published - x.readings[0].high).days > 60]
        if old:
            return (old[0].readings[0] if len(old) == 1 and len(old[0].readings) == 1 else None), False
    if kind == "now":
        return (_present(published), True) if published else (None, False)
    if kind in ("event", "death", "birthday"):
        near.sort(key=lambda x: (any(y.contains(x.span) for y in printed), x.kind in ("weekday", "relative"), min(abs(x.span.start - at - m.end("n")), abs(x.span.end - at - m.start("n")))))
        if near:
            first = near[0].readings[0]
            if kind == "birthday" and near[0].kind == "weekday":
                return Interval(first.low - dt.timedelta(8), first.high + dt.timedelta(8)), False
            return (first, False) if len(near[0].readings) == 1 else (None, False)
        if published and kind == "birthday" and re.search(r"\b(?:celebrat\w+|marked|will be|is)\b[^.;,]{0,20}$", head[: m.start("n")]):
            return Interval(published - dt.timedelta(40), published + dt.timedelta(40)), False
        if kind == "death" and published and re.search(r"\b(?:has died|died|dies)\b", head) and (not own or "has died" in head):
            return Interval(published - dt.timedelta(40), published), False
        if kind == "event" and re.match(r",? (?:at (?:his|her) death|when (?:he|she) died)\b", tail) and (life := _LIFE.search(text)) and int(life[2]) > int(life[1]):
            return Interval(dt.date(int(life[2]), 1, 1), dt.date(int(life[2]), 12, 31)), False
        if kind == "event" and published and re.match(r" (?:on the day of|at the time)\b", tail) and not own:
            return Interval(published - dt.timedelta(40), published + dt.timedelta(1)), False
        alone = not _PAST.search(before) and re.fullmatch(r"\W*(?:He|She|(?:[A-Z][\w’-]+ ){1,3})was ", head) is not None and tail.startswith(".")
        if kind == "event" and published and (alone or re.match(r",? (?:who )?(?:was|had been|is)? ?(?:killed|found|on his way|on her way)|,? had been on", tail)):
            return Interval(published - dt.timedelta(40), published + dt.timedelta(1)), False
        return None, False
    if published is None:
        return None, False
    if kind == "turned":
        if re.match(r" (?:last|this|on|in) ", tail) and near:
            return near[0].readings[0] if len(near[0].readings) == 1 else None, False
        if re.search(r"\b(?:days?|weeks?) (?:after|before) $", head[: m.start()]) and (day := next((x for x in own if x.kind == "date"), None)):
            return Interval(day.readings[0].low - dt.timedelta(40), day.readings[0].high + dt.timedelta(40)), False
        return None, False
    after = [x for x in near if x.span.start >= at + m.end("n")]
    if after and len(after[0].readings) == 1:
        return after[0].readings[0], False
    if re.match(r" (?:at|when|by)\b", tail):
        return None, False
    return Interval(published, published + dt.timedelta(366)), False


def _one_clause(text: str, m: re.Match[str], x: TimeExpression, at: int) -> bool:
    a, b = sorted(((m.start("n"), m.end("n")), (x.span.start - at, x.span.end - at)))
    if _AT_EVENT.search(text[: m.start("n")]) and _SAILED.match(text, m.end("n")) and a[0] == m.start("n"):
        return False  # "lost a leg at 23, sailed on Monday"
    return not _CLAUSE.search(text[a[1] : b[0]])


_AT_EVENT = regexp(r"\b(?!(?:and|but|who|was|is|then|now|died|death) )[a-z][\w’-]* (?:at|aged) (?:the age of |age )?$")
_SAILED = regexp(r", (?:(?:who|he|she) )?(?!in |on |at |during |after |before )[a-z]{3,}")
_ORDINAL = regexp(r"first|second|third|last|final|next|best|debut|\w+th")
#: A year, of which the "He was 56." that follows may be.
_PAST = regexp(r"^(?!.*\bborn\b).*\b(?:1[89]|20)\d\d\b", re.DOTALL)
_EXTREME = regexp(r"\b(?:youngest|oldest|eldest)\b[^,;]*$")


def _of_lone(doc: Document, people: People, text: str, m: re.Match[str], at: int) -> bool:
    """Whether an age is told of a person at all: "54-year-old" of a bridge is not."""
    who = m.groupdict().get("who")
    if who:
        return who.lower() in ("he", "she", "who") or (who.islower() and human(who)) or bool(_EXTREME.search(text[: m.end("who")])) or any(x.span.end == at + m.end("who") for x in people.mentions)
    if m[0].endswith("old"):
        after = re.match(r",? ((?:[\w’'-]+ ?){1,3})", text[m.end() :])
        nouns = after[1].split() if after else []
        lower = nouns[: next((k for k, w in enumerate(nouns) if w[0].isupper()), len(nouns))]
        if lower and after and lower[0] not in _NP_END and not any(human(w) for w in lower) and not re.match(r"(?:was|is|had|has|said|told|who|that|will|from|in|of|spoke|took|left|won|lost|went|came|sat|stood|wept|made|gave|got|ran|rode|fell|kept|broke|wore|sang|shot|hit|beat|led|fled|drove|grew|began)\b|\w+ed\b", after[1]):
            return bool(re.search(r"[A-Z][\w’-]+, an? $", text[: m.start()]))
    if m[0].startswith((", ", " (")):
        left = re.search(r"([\w’.-]+)$", text[: m.start()].rstrip(" ,("))
        word = left[1] if left else ""
        named = any(x.span.end == at + m.start() for x in people.mentions)
        return named or text[: m.start()].endswith(")") or ((bool(word) and word.islower() and human(word)) or (word.istitle() and human(word) and text[: m.start()].count(" ") < 2))
    return True
