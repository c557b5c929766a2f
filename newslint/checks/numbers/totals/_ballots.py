"""Votes and the body that cast them: "the six-member panel voted 5-2", "voted 6-4 ... all nine members had taken part"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.totals._doubts import ANOTHER_TIME
from newslint.checks.numbers.totals._parts import lead
from newslint.checks.numbers.totals._sums import Wrong
from newslint.checks.numbers.totals._words import SOLE, SUM_AFTER
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

#: Who votes, and what is counted.
_BODY = frozenset(
    "member person man woman player strong judge justice juror seat councillor councilor councilman councilwoman senator lawmaker legislator deputy commissioner trustee director governor delegate regent supervisor alderman vote ballot".split()
)
_VOTED = regexp(r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing|es)|split|decid(?:ed|es)|decision|approved|rejected|upheld|divided|passed|backed|chose|carried|majority|won|elected|re-elected|beat|defeated)\b")
_WHOLE_BODY = regexp(r"\b(?:(?:[Aa]ll|[Ee]very one of)[ \n](?:(?:of[ \n])?(?:the|its)[ \n])?|(?:of|among|by|for|from|split)[ \n](?:the|its)[ \n](?:court[’']s[ \n])?|(?:[Ww]ith|has|have|had|numbers)[ \n](?:just[ \n]|only[ \n])?|\b[Tt]otal[ \n]of[ \n])$")
_EVERY = regexp(r"\b(?:[Aa]ll|[Ee]very one of)[ \n](?:(?:of[ \n])?(?:the|its)[ \n])?$|\b[Ww]ith[ \n]$")
#: "With every member voting".
_ALL_VOTED = regexp(r"\b(?:every (?:[a-z]+ )?(?:member|judge|justice|juror|senator|councillor|commissioner|one)|all (?:the |its |of the |of its )?(?:[a-z]+ )?(?:members|judges|justices|jurors|senators|councillors|commissioners)|everyone|everybody) (?:was |were |is |are |had |has |having )?(?:vot\w+|tak(?:ing|en) part|took part|present|participat\w+|cast\w*|sat|sitting)\b", re.IGNORECASE)
_ABSENT = regexp(r"\b(?:abst\w+|absent|absence|recus\w+|vacan\w+|away|abroad|missing|sick|ill|did not vote|not voting|no vote|tie\b|ties\b|excused)")


#: "None abstaining".
_NO_ABSENCE = regexp(r"\b(?:none|nobody|no one|no|without|not one)\b[^,.;]{0,25}?\b(?:abst\w+|absent\w*|absence\w*|recus\w+|vacan\w+|away|missing)")
_TO = regexp(r"(?:[ \n]votes)?[ \n]to[ \n]")
_BY = regexp(r"\b(?:by|voted|was|with|received|polled|got|took)[ \n]$")
#: "With three abstentions", "and three abstained".
_ABSTAINED = regexp(r"[ \n](?:[a-z]+[ \n]){0,2}?(?:abstentions?|abstain(?:ed|ing))\b")
_TOLD = regexp(r"\babst[a-z]+\b")


def ballots(doc: Document) -> Iterator[Wrong]:
    """Every vote that has more members, or with all present fewer, than the body."""
    sentences = doc.sentences
    for i, sentence in enumerate(sentences):
        scores = [*_scores(doc.text, doc.numbers_in(sentence))]
        if len(scores) != 1 or not _VOTED.search(doc.text, *sentence):
            continue
        near = Span(sentences[max(i - 2, 0)].start, sentences[min(i + 2, len(sentences) - 1)].end)
        bodies = [q for q in doc.numbers_in(near) if q.kind == "cardinal" and q.exact and q.noun in _BODY and q.span not in {s.span for s in scores}]
        # "By 61 to 36 ... the 61 members who backed it" are the one side.
        bodies = [q for q in bodies if q.low > max(scores[0].values) or (q.compound and q.noun != "vote" and q.low == max(scores[0].values))]  # "a seven-vote margin"
        bodies = [q for q in bodies if not scores[0].span.start <= q.span.start < scores[0].span.end and not (q.span.start >= sentence.end and ANOTHER_TIME.match(doc.text, doc.sentence_at(q.span.start).start))]
        wholes = [q for q in bodies if _whole(doc, q)]
        if len({q.low for q in wholes}) == 1 and sum(scores[0].values) not in {q.low for q in bodies}:
            wrong = _wrong(doc, wholes[0], scores[0], near)
            if wrong:
                yield wrong


def _scores(text: str, numbers: Sequence[Quantity]) -> Iterator[Quantity]:
    """The results of votes: "6-3", "47 to 36", "eight votes to three"."""
    for k, q in enumerate(numbers):
        if q.kind == "score" and len(q.values) == 2:
            yield q
        elif k and q.kind == "cardinal" == numbers[k - 1].kind and q.scale is None and _TO.fullmatch(text, numbers[k - 1].span.end, q.span.start) and _BY.search(text, max(0, numbers[k - 1].span.start - 12), numbers[k - 1].span.start):
            a = numbers[k - 1]
            yield a._replace(span=Span(a.span.start, q.span.end), values=(a.low, q.low), kind="score")


#: "With Councilwoman Adele Fitch and Councilman Roy Barba abstaining".
_NAME = r"(?:[A-Z][\w.’'-]*[ \n]?){2,5}"
_NAMED = regexp(rf"(?P<names>{_NAME}(?:, ?{_NAME})*(?:,? ?and {_NAME})?)(?:abstain(?:ing|ed)|recused (?:him|her|them)sel(?:f|ves)|did not vote|(?:was|were|being) absent|absent)\b")
_NAMES = regexp(r",? ?\band |, ?")


def _named(text: str, near: Span) -> int:
    """How many are told by name as not voting."""
    return sum(len(_NAMES.split(m["names"].strip())) for m in _NAMED.finditer(text, *near))


def _whole(doc: Document, q: Quantity) -> bool:
    return q.compound or SUM_AFTER.match(doc.text, q.span.end) is not None or _WHOLE_BODY.search(doc.text, max(0, lead(q) - 40), lead(q)) is not None


def _wrong(doc: Document, body: Quantity, score: Quantity, near: Span) -> Wrong | None:
    a, b = score.values
    total, text = a + b, doc.text
    named = _named(text, near)
    told = [q for q in doc.numbers_in(near) if q.kind == "cardinal" and q.exact and q.span.start >= score.span.end and _ABSTAINED.match(text, q.span.end)]
    abstained = named or int(sum(q.low for q in told))
    total += abstained
    others = [q.low for q in doc.numbers_in(near) if q.kind == "cardinal" and q.span != body.span and q.span != score.span and q not in told]
    if any(total + n == body.low for n in others) or not 0.5 * body.low <= total <= 2 * body.low:
        return None
    if total < body.low:
        every = _ALL_VOTED.search(text, *near) is not None or _EVERY.search(text, max(0, lead(body) - 24), lead(body)) is not None or SUM_AFTER.match(text, body.span.end) is not None
        words = _TOLD.sub("", text[near.start : near.end]) if told else text[near.start : near.end]
        words = _NO_ABSENCE.sub("", SOLE.sub("", words))
        if not every or _ABSENT.search(words):
            return None
    if total == body.low:
        return None
    return Wrong(body, (score,), f"{a:g} + {b:g}{f' + {abstained}' if abstained else ''} = {total:g} votes, of {body.low:g}")
