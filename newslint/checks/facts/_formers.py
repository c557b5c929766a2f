"""Who is called "former" while he has the office, or "-elect" when somebody else was elected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _current, _dated, _terms, _titles
from newslint.checks.facts._bodies import bodies
from newslint.checks.facts._patterns import readable, the, unsure
from newslint.checks.facts._titles import Claim
from newslint.knowledge import Office
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Place, Related, Span, finding

_LEAD = r"(?P<lead>(?:[A-Z][\w.’'-]*\s+){0,4}?)"
_FORMER = regexp(rf"\b(?P<ex>[Ff]ormer\s+|[Ee]x-){_LEAD}(?P<title>(?i:{_titles._TITLE}))(?:\s+of\s+{_titles._BODY})?,?\s+$")
_AFTER = regexp(rf",\s+(?:a|the)\s+(?P<ex>former\s+){_LEAD}(?P<title>(?i:{_titles._TITLE}))(?:\s+of\s+{_titles._BODY})?(?=\s*[,.;)]|\s+(?:who|and)\b)")
_ELECT = regexp(rf"(?<![\w-]){_LEAD}(?P<title>[Pp]resident|[Pp]rime\s+[Mm]inister)[-\s][Ee]lect\s+$")
#: How long somebody must have been in office, in days, to be no longer "former" by habit.
_SETTLED = dt.timedelta(days=30)
#: Between an election and the first day in office, at most.
_ELECTED = dt.timedelta(days=110)


def find(doc: Document, published: dt.date) -> Iterator[Finding]:
    """Findings on persons called former or elect."""
    text = doc.text
    for m in doc.names.mentions:
        if m.kind != "person" or " " not in m.text or m.possessive:
            continue
        sentence = doc.sentence_at(m.span.start)
        ahead = text[max(sentence.start, m.span.start - 90) : m.span.start]
        behind = _AFTER.match(text, m.span.end, sentence.end)
        for found, elect in ((_FORMER.search(ahead), False), (behind, False), (_ELECT.search(ahead), True)):
            if found is None:
                continue
            start = m.span.start if found is behind else m.span.start - len(ahead) + found.start("lead" if elect else "ex")
            span = Span(start, found.end() if found is behind else m.span.end)
            claim = Claim(m, _titles.canonical(found["title"])[0], _of(doc, m, found), span, "", False, "after" if found is behind else "before", span.start)
            if claim.title in _terms.asked("former") and readable(doc, span) and not unsure(doc, span):
                yield from _elect(doc, claim, published) if elect else _former(doc, claim, published)


def _of(doc: Document, m: Any, found: Any) -> frozenset[str]:
    """The body or country: as it is said, or the one of the person's own offices of the title."""
    title, default = _titles.canonical(found["title"])
    said = found["lead"].strip() or (found.groupdict().get("of") or "")
    if said:
        return bodies(doc, said, title)
    rows = doc.knowledge.people(m.text)
    return frozenset({default} - {""}) or frozenset(o.of for o in _terms.own(rows, title)) or frozenset(o.of for r in rows for o in r.offices if o.of == "United States")


def _former(doc: Document, claim: Claim, published: dt.date) -> Iterator[Finding]:
    """Who has been in the office for some time, and does something these days."""
    name = claim.mention.text
    names = {fold(r.name) for r in doc.knowledge.people(name)}
    sentence = doc.sentence_at(claim.start)
    if len(names) != 1 or not (_current.acts_now(doc, claim, sentence) or _current.of_this_week(doc, claim, sentence)):
        return
    if any(e.year and e.year < published.year - 1 and sentence.start <= e.span.start < sentence.end for e in doc.dates):
        return
    for of in sorted(claim.of):
        term = next((o for o in _terms.holders(doc, claim.title, of, published) if fold(o.person) in names and o.start and o.start.low + _SETTLED < published), None)
        if term is not None and (term.end is None or published < term.end.low - _terms.EARLY):
            yield _said(claim, term, f"{term.person} is still {term.title} of {the(term.of)}, since {_dated.say(term.start)}" if term.start else "")
            return


def _elect(doc: Document, claim: Claim, published: dt.date) -> Iterator[Finding]:
    """Who is not the one that took office some weeks later."""
    family = _terms.family(claim.mention.text)
    for of in sorted(claim.of):
        terms = [o for o in doc.knowledge.offices(of) if _terms.same_title(claim.title, o.title) and o.start and o.start.exact]
        near = [o for o in terms if o.start and published - _terms.LATE <= o.start.low <= published + _ELECTED]
        if near and not any(family in fold(o.person).split() for o in near):
            yield _said(claim, near[0], f"{near[0].person} took office as {near[0].title} of {the(of)} {_dated.at_words(near[0].start)}" if near[0].start else "")
            return


def _said(claim: Claim, term: Office, message: str) -> Finding:
    return finding(claim.span, message, related=[Related(Place(*term.place), f"{term.title} of {term.of}: {term.person}, from {term.start}")])
