"""Lists near a count that are not of what is counted, by the words that lead to them: "led by A and B", "Their lawyers are A and B", "five offices in A, B and C"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.lists import _counts, _names
from newslint.checks.numbers.lists._ties import Pair, Tie
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp
from newslint.source import Span

#: "Led by Anna Meyer", "starting with France", "spoke to Ian", "friends of Ian".
_VERBAL = regexp(rf"(?:[a-z]+(?:ed|ing)|{_names.PAST})[ \n](?:(?:by|to|with|from|in|at|on|for|against|of|about|over|near)[ \n])[A-ZÀ-Þ]|[a-z]+s[ \n]of[ \n][A-ZÀ-Þ]")
_THEIRS = regexp(r"(?:Their|His|Her|Its)[ \n](?P<noun>[a-z-]+)[ \n](?P<next>[a-z-]+)[ \n](?![^.;]*\b(?:named|identified|listed)\b)")
_NAMES = frozenset("name member part party item contestant".split())
#: "Named some of the four suspects".
_SOME_OF = regexp(r"\b(?:some|several|many|most|a few|part) of (?:the|its|his|her|their|those|these)[ \n]$")
_AND = regexp(r"[ \n](?:and|but|or|than|after|before)[ \n]")
_OF_WHOM = regexp(r"[,;][ \n](?:(?:none |[a-z]+s )?of (?:whom|which|them)|above all|most recently)\b")
_ONE_EACH = regexp(r"\b(?:one|once)\b")
#: "A, B and C are the new faces", no "A, B and C are cousins".
_ARE_THE = regexp(r",?[ \n](?:are|were)[ \n](?:the|its|his|her|their)\b")
#: What "both" is of.
_BOTH_OF = regexp(r"[Bb]oth[ \n](?:of[ \n])?(?:(?:the|these|its|his|her|their)[ \n])?(?P<noun>[a-z]+s)\b")
_THE_ONES = regexp(r"[“\"]?(?:The|Those)[ \n](?P<noun>[a-z]+)[ \n](?:are|were|include)[ \n]")
_BETWEEN_TWO = regexp(r"\bbetween[ \n](?:the[ \n])?[A-Z][\w’'-]*(?:[ \n][A-Z][\w’'-]*)*[ \n]and[ \n](?:the[ \n])?[A-Z]")
_OF_ITS_KIND = regexp(r"[Bb]oth[ \n](?:the[ \n])?[a-z]+s[ \n](?:for|to|with|by|as)[ \n]")
_ALSO = regexp(r"\balso\b")
_FIGURES_APART = regexp(r"\b(?:and|but|most recently|since|except|including|lastly|also|not)\b")
_PLACES = frozenset(("city", "town", "capital", "country", "state", "province", "region"))


def of_others(doc: Document, p: Pair, tie: Tie, held: str, *, again: int) -> bool:
    """Whether the words before a list make it one of something else than what is counted; `again` words of the count's sentence come again behind the list."""
    c, s, text = p.told, p.series, doc.text
    if _SOME_OF.search(text, max(c.span.start - 24, 0), c.span.start):
        return True
    if p.apart < 0 and c.form == "both" and (of := _BOTH_OF.match(text, c.start)) and _counts.kind(singular(of["noun"])) not in ("person", "body", "region", "town"):
        return True  # "A, B and C will play in May. Tickets for both weekends are on sale"
    if c.form == "both" and (_OF_ITS_KIND.match(text, c.start) or any(ch.isdigit() for m in s.members for ch in m) or doc.in_quotation(c.span) != doc.in_quotation(Span(s.span.end - 1, s.span.end))):
        # "bases in both countries for storage and trade"; "A 4.9%, B 3.1% and C 2.2%, both just above 2%": the last two.
        return True
    if c.form == "both" and p.apart == 0 and _BETWEEN_TWO.search(text, doc.sentence_at(c.start).start, c.start):
        return True  # "the treaty, New Start, between Britain and Russia says that both countries must"
    if s.span.start < c.end or s.sort == "others":
        return False
    if _of_the_rest(doc, p) or _of_other_times(doc, p) or (held == "loose next" and s.sort in ("name", "cast", "mixed") and (tie.subject == "other" or _DONE_BY.search(text, max(s.span.start - 40, 0), s.span.start))):
        return True
    if held == "apposed" and s.members and all(_HOW_MANY.search(m) for m in s.members) and any(m[-1].isalpha() for m in s.members):
        return True  # "Ostra will have four members, Vesta two and Hela one"
    if p.apart:
        lead = text[doc.sentence_at(s.span.start).start : s.span.start]
        if _ALSO.search(lead) or _ANOTHER.match(lead or (s.members[0] if s.members else "")) or (s.members and _ALSO.search(s.members[0])) or (not lead.strip() and s.goes_on and not again and not _ARE_THE.match(text, s.span.end)):
            return True
        if (of := _THE_ONES.fullmatch(lead)) and singular(of["noun"]) != c.noun and any(q.noun == singular(of["noun"]) and q.low == len(s.members) for q in doc.numbers):
            return True  # "Snow cut off three villages ... after two avalanches. The villages are Sella, Runaz and Morge"
        m = _THEIRS.match(lead)
        said = {singular(m["noun"]), singular(m["next"])} if m else set()
        return bool(said) and not said & {c.noun, *_NAMES} and not (_counts.kind(c.noun) == "body" and any(human(n) for n in said))
    between = text[c.end : s.span.start]
    if s.sort in ("weekday", "year", "date", "minute"):
        return _FIGURES_APART.search(between) is not None
    if s.members and _VERBAL.match(s.members[0]):
        return True
    if s.sort not in ("name", "cast", "mixed"):
        return False
    first = text[c.end : s.span.start + len(s.members[0])] if s.members else between
    if _OF_WHOM.search(first) or (held == "governed" and _AND.search(between)):
        return True
    return _where_they_are(doc, p, tie, held)


#: "Of the five states, only Ostra reported a rise. Vesta, Hela, Orn and Tamm": one was told already.
_OF_THE = regexp(r"\b[Oo]f (?:the|these|those|its|his|her|their)[ \n](?:[a-z]+[ \n])?$")
_NAME_RUN = regexp(r"[A-ZÀ-Þ][\w’'-]*(?:[ \n][A-ZÀ-Þ][\w’'-]*)*")
#: "Experts sent by Oslo and Turin".
_DONE_BY = regexp(r"\b(?:[a-z]+ed|sent|made|built|run|held|led|owned|given|taken|[a-z]+tion|[a-z]+ment|spending|lending|cuts)[ \n]by[ \n](?:the[ \n])?$")
#: A member and how many it has.
_HOW_MANY = regexp(r"[ \n](?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|none)$")
#: The subject is others than those counted: "A different union struck A and B".
_ANOTHER = regexp(r"[“\"]?(?:An?[ \n](?:different|separate|second|third|further|similar|rival|competing)|Another)[ \n]")
#: "The first four days of the week ... In the second week it did so on Thursday and Friday".
_OTHER_TIME = regexp(r"(?:But |And )?(?:In|During|On|For|By|Through|Over)[ \n](?:the|its|their)[ \n](?:first|second|third|fourth|next|following|previous|last|final|latter|same)[ \n](?:half|week|month|year|quarter|season|term|period|fortnight|round|leg)\b")


def _of_the_rest(doc: Document, p: Pair) -> bool:
    """Whether the sentence of a count that others are some of tells of as many as the list leaves out."""
    c, s, text = p.told, p.series, doc.text
    if p.apart <= 0 or s.high >= c.value or not _OF_THE.search(text, max(c.span.start - 30, 0), c.span.start):
        return False
    named = {m[0] for m in _NAME_RUN.finditer(text, c.end, doc.sentence_at(c.span.start).end)}
    return c.value - s.high <= len(named)


def _of_other_times(doc: Document, p: Pair) -> bool:
    """Whether a later sentence of days or hours opens with another time."""
    start = doc.sentence_at(p.series.span.start).start
    return p.apart > 0 and p.series.sort in ("weekday", "date", "year") and _OTHER_TIME.match(doc.text, start, p.series.span.start) is not None


def _where_they_are(doc: Document, p: Pair, tie: Tie, held: str) -> bool:
    """Whether a list tells where the counted are: "five offices in Oslo, Bergen and Bodo" may be two in one town."""
    towns = held == "governed" and {"opener in", "opener at", "opener on"} & {*tie.found} and _counts.kind(p.told.noun) not in ("region", "town") and not _ONE_EACH.search(doc.text, p.told.end, p.series.span.start)
    return bool(towns) and p.series.high < p.told.value and 2 * sum(_place(doc, m) for m in p.series.members) >= len(p.series.members)


#: "Denver, Ellen Pryor and Jack Boone", "the students from Denver, Ellen Pryor and Jack Boone".
_FROM = regexp(r"(?:[^A-ZÀ-Þ]*[ \n](?:from|in|at|of|near)[ \n])?(?P<place>[A-ZÀ-Þ].*)", re.DOTALL)


def place_first(doc: Document, members: Sequence[str]) -> bool:
    """Whether a list of names begins with the place that the named are from."""
    found = _FROM.fullmatch(members[0]) if len(members) > 1 else None
    return found is not None and _place(doc, found["place"]) and all(" " in m and m[0].isupper() and not _place(doc, m) for m in map(str.strip, members[1:]))


def _place(doc: Document, name: str) -> bool:
    return _names.place(doc, name.strip("“”\" "), *_PLACES)
