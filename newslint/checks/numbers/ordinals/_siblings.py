"""A child that is born or expected against the brothers and sisters told beside it: "her third child ... He joins sisters Ida, 8, and Rosa, 3, and a brother, Max, 5".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.regexp import regexp
from newslint.source import Span

_BORN = regexp(r"\b(?:expect\w*|pregnant|due|births?|born|welcom\w+|(?:has|have) had|had (?:his|her|their)|adopt\w+|arriv\w+|arrival|deliver\w+|(?:has|had|have) an?|carrying)\b")
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)?"
_AGE = r"(?:,? (?:who (?:is|turns) |aged? |now )?(?:\d{1,2}|[a-z]+(?=[,;.]| and\b))(?: (?:years?|months?)(?: old)?)?| \(\d{1,2}\))"
#: Before the others of the family: "he joins", "they already have", "who have a", "her other children are", "parents to".
_LEADS = regexp(
    rf"\b(?:(?P<joins>[Jj]oin(?:s|ed|ing)? )|(?P<has>(?:(?:[Tt]hey|[Ss]he|[Hh]e|[Tt]he (?:couple|pair|two|singer|actor|actress|\w+)|who|{_NAME}) )?(?:(?:already|also) (?:have|has)|(?:have|has)(?: already| also)?) )"
    r"|(?P<of>(?:already (?:the )?|are (?:also )?|is (?:also )?(?:a )?|also )(?:parents?|mother|father|mum|mom|dad) (?:of|to) )"
    r"|(?P<others>(?:(?:[Tt]heir|[Hh]er|[Hh]is|[Tt]he couple[’']s|[Tt]he) (?:other|older|elder|two other|three other) (?:children|kids|daughters|sons)(?: are|,| is)? )))"
)
_ADJ = r"(?:(?:older|elder|big|younger|little|half-|twin|baby|teenage|grown|adult|(?:\w+-)?(?:year|month)-old|(?:two|three|four|five|six|seven|eight|nine|\d+)-year-old) )*"
_KIN = r"(?:brother|sister|sibling|son|daughter|boy|girl|child|children|kid|twin)s?"
#: "Two sons together", "a daughter at home".
_SHARED = r"(?: (?:together|between them|at home|of (?:his|her|their) own))?"
#: One part of a family: a number of them, one of them, or names.
_PART = regexp(rf"(?:(?P<n>(?i:{NUMERAL})|an?|his|her|their)? ?{_ADJ}(?P<kin>{_KIN})\b{_SHARED})?(?P<names>(?:,| \(|:)? ?(?:(?:called|named) )?(?P<age>[\w-]+-old )?{_NAME}{_AGE}?(?:,? (?:and )?{_NAME}{_AGE}?)*(?:,? and {_NAME}{_AGE}?)?)?\)?(?:{_AGE})?")
_TWINS = regexp(r" ?(?:[a-z-]+ )?(?:twin|identical) [a-z]+s\b")
_AGED = regexp(_AGE)
#: "Her other children, all girls, are aged eight, six and three".
_ARE_AGED = regexp(r"(?:(?:all|both) (?:of them )?[a-z]+, )?(?:are )?(?:now )?(?:aged )?(?P<ages>(?:\d{1,2}|(?!(?:the|all|and)\b)[a-z]{3,9})(?:, (?:\d{1,2}|(?!and\b)[a-z]{3,9}))*,? and (?:\d{1,2}|[a-z]{3,9}))(?: (?:years|months)(?: old)?)?(?=[.;,])")
_AN_AGE = regexp(r"\b(?!(?:and|aged)\b)[\da-z]+")
_NAMED = regexp(rf"{_NAME}")
_STEP = regexp(r",? (?:and|plus|as well as) |, ")
#: A list goes on with another part.
_STEP_ON = regexp(r",? (?:and|plus) (?:an?|one|two|three|four|five|\d+|his|her|their) ")
_END = regexp(r",?(?:[.;]|$| together\b| at home\b| in the family\b)")
#: Of one parent only, and of those the others may be more.
_APART = regexp(r"\b(?:from|with|by|of) (?:(?:a|an|his|her|their|the) )?(?:previous|earlier|former|first|second|other|ex-|[A-Z])|\b(?:step|half|foster|adopt\w*|grand)\w*\b")
_SEX = {"son": "male", "boy": "male", "brother": "male", "daughter": "female", "girl": "female", "sister": "female"}
_CHILDREN = frozenset("child baby son daughter boy girl".split())
_FAR = 4
#: Days for which a birth is news.
_NEW = 60
_COMING = regexp(r"\b(?:expect\w*|pregnant|due|on the way|carrying)\b")
#: Of these the month told is to come.
_EXPECTED = regexp(r"\b(?:is|are) (?:now |also )?(?:expecting|pregnant|due)\b|\bexpects?\b")
_BESIDES = regexp(r"\b(?:already|also)\b")
_OLDER = regexp(r"[a-z]+ (?:older|elder|big) ")
_SIBLING = regexp(r"[a-z]+ (?:[a-z-]+ )?(?:brother|sister|sibling)s?\b")
#: "Her co-star has two sons".
ANOTHERS = regexp(r"(?:Her|His|Their|Its) (?!husband|wife|partner|fianc|boyfriend|girlfriend|other|older|elder|children|two|three|first)")
#: "Became a father for the fourth time".
_PARENT = regexp(r"\b(?:bec[ao]mes?|becoming|is|are|be) (?:an? )?(?:parents?|mother|father|mum|mom|dad)s? for (?:the|a) \Z")


def among_those(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The child that is not the next after the brothers and sisters told."""
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.core else ""
    again = claim.form == "time" and _PARENT.search(claim.left) is not None
    if not (again or (claim.form == "noun" and noun in _CHILDREN)) or claim.n < 2 or not (again or _BORN.search(claim.sentence.of(doc.text))):
        return
    said = claim.sentence.of(doc.text)
    now = doc.metadata.date
    if now is not None and not _EXPECTED.search(said) and any((now - w.high).days > _NEW for t in times(doc, claim.sentence) if (w := when_before(t, now)) is not None):
        return  # of a birth years ago those told may be younger
    coming = _COMING.search(said) is not None
    there = _there_already(claim) if coming and noun in ("child", "baby") else None
    if there is not None and there[0] + 1 != claim.n:
        yield Clash(claim.span, (there[1],), f"after {there[0]} {'child' if there[0] == 1 else 'children'} comes the {nth(there[0] + 1)}, not the {nth(claim.n)}")
        return
    for s in doc.sentences[claim.number : claim.number + _FAR]:
        text = doc.text[: s.end].replace("\n", " ")
        for m in _LEADS.finditer(text, max(s.start, claim.end), s.end):
            if ANOTHERS.match(text, s.start, m.start() + 1) or (m["has"] and not (coming or _BESIDES.search(m["has"]) or _OLDER.match(text, m.end()))) or (m["has"] and _SIBLING.match(text, m.end()) and not _OLDER.match(text, m.end())):
                continue
            ages = _ARE_AGED.match(text, m.end()) if m["others"] else None
            many, end = (len(_AN_AGE.findall(ages["ages"])), ages.end()) if ages is not None else _told(text, m.end(), noun, joined=m["joins"] is not None or m["others"] is not None)
            if not many or doc.in_quotation(Span(*m.span())) or _APART.search(text, m.start(), s.end):
                continue
            if many + 1 != claim.n:
                yield Clash(claim.span, (Span(m.start(), end),), f"after {many} {'child' if many == 1 else 'children'} comes the {nth(many + 1)}, not the {nth(claim.n)}")
            return


#: "Who have two sons and a daughter, are expecting their fourth", "a mother of twin boys and a girl".
_PARENTS = regexp(r"\b(?:(?:who|and|couple|pair|husband|wife|partner|they|he|she|They|He|She) (?:already |also )?(?:have|has)(?: already)? |(?:parents|mother|father|mum|mom|dad|couple with) (?:of |to )?)(?=[a-z])")
#: Where a list that stands before the new child ends.
_GOES_ON = regexp(r",? (?:and |who )?(?:is|are|will|has|have|said|says|announced|told|expects?|confirmed|revealed)\b|[,.;]|$")
#: Of one of the two only, or no longer in the family.
_NOT_OF_BOTH = regexp(r"\b(?:from|with|by) (?:(?:a|an|his|her|their|the) )?(?:previous|earlier|former|first|second|other|ex-|[A-Z])|\b(?:step|foster|grand|late|died|lost|friend|colleague)\w*\b")


def _there_already(claim: Claim) -> tuple[int, Span] | None:
    """The children whom a clause before the new one gives to its parents."""
    doc = claim.doc
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 1][::-1]:
        end = min(s.end, claim.span.start)
        text = doc.text[:end].replace("\n", " ")
        if doc.in_quotation(s) or _NOT_OF_BOTH.search(doc.text, s.start, s.end) or (s != claim.sentence and not _OF_THEM.match(doc.text, claim.sentence.start, claim.sentence.end)):
            continue
        for m in _PARENTS.finditer(text, s.start, end):
            many, stop = _told(text, m.end(), "child", joined=False, end_of=_GOES_ON)
            if many:
                return many, Span(m.end(), stop)
    return None


#: "They are expecting a fourth", "Their third child is due".
_OF_THEM = regexp(r"(?:They|She|He|Their|Her|His|The couple|The pair|A|The)\b")


def _told(text: str, at: int, noun: str, *, joined: bool, end_of: re.Pattern[str] = _END) -> tuple[int, int]:
    """How many are told from here to the end of the clause, and where that is; nothing where it is no such list, or other than by sex."""
    many, end, unnamed = 0, at, False
    while (m := _PART.match(text, end)) is not None and m.end() > end:
        kin, names = m["kin"], sum(1 for _ in _NAMED.finditer(m["names"] or ""))
        if kin is None and not (m["names"] and (m["age"] or _AGED.search(m["names"]))) and not many and not joined:
            return 0, at
        if kin is None:
            n = names
        elif m["n"] and m["n"].lower() not in ("his", "her", "their"):
            n = value_of(m["n"])
        elif kin == "twins" or _TWINS.match(m.group()):
            n = 2
        elif kin != singular(kin):
            n = names
        else:
            n = 1
        if not n:
            return 0, at
        if kin is not None or not unnamed:  # "two sons, both at school, Max, 6, and Finn, 3": named are those that were counted
            many += n if kin is None or noun not in _SEX or _SEX.get(singular(kin)) == _SEX[noun] else 0
        unnamed = kin is not None and not names
        if noun in _SEX and (kin is None or singular(kin) not in _SEX):
            return 0, at
        end = m.end()
        if end_of.match(text, end) and not _STEP_ON.match(text, end):
            return many, end
        step = _STEP.match(text, end)
        if step is None:
            return 0, at
        end, unnamed = step.end(), unnamed and step.group() == ", "
    return 0, at


# "The couple, who already have a daughter, said their first child was born"

_ALREADY_THERE = regexp(rf"\b(?:(?:already|also) (?P<h>have|has)|(?P<h2>have|has) already)(?: got)? (?:an?|{NUMERAL}) {_ADJ}(?:other )?{_KIN}\b")
_BY_ANOTHER = regexp(r" (?:together\b|with|by|from|as|since)\b")


def first_of_more(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first child of who is told to have one already."""
    doc = claim.doc
    if claim.n != 1 or claim.form != "noun" or claim.core[:1] not in (("child",), ("baby",)) or claim.owner not in (("their",), ("his",), ("her",)) or _BY_ANOTHER.match(claim.right) or not _BORN.search(claim.sentence.of(doc.text)):
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + _FAR]:
        m = _ALREADY_THERE.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(Span(*m.span())) or _APART.search(doc.text, m.start(), s.end if s != claim.sentence else max(m.end(), claim.span.start)) or ANOTHERS.match(doc.text, s.start, s.end):
            continue
        if (m["h"] or m["h2"]) == ("have" if claim.owner == ("their",) else "has"):
            yield Clash(claim.span, (Span(*m.span()),), "who has one already has no first")
            return


READINGS = (among_those, first_of_more)
