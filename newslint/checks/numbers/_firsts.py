"""A first that a text itself tells an earlier instance of."""

from __future__ import annotations

import re

from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span

_YEAR = r"(?:1[6-9]|20)\d\d"
#: "The first since 1994".
_SINCE = re.compile(rf"(?:[ \n,][\w’'-]+){{0,8}}?[ \n]since[ \n](?P<year>{_YEAR})(?!\d|s\b)")
#: "When they last walked out, in 2007", "the last one was in 2007".
_LAST = re.compile(rf"\b(?:last|most recent(?:ly)?|previous)\b[^.;]{{0,50}}?\bin[ \n](?:[A-Z][a-z]+[ \n])?(?P<year>{_YEAR})(?!\d|s\b)")
#: A thing that is done again as a whole: its first time admits no earlier one.
_WHOLE = re.compile(
    r"[ \n](?:time\b|of its kind\b|(?:ever[ \n])?(?P<noun>visit|trip|appearance|meeting|tour|summit|flight|concert|election)\b)"
)
_LIMITED = re.compile(
    r"\b(?:since|this|as|under|without|with|alone|together|abroad|in (?:\w+ )?(?:\w+ )?(?:years?|decades?|months?|weeks?|days?|seasons?)|during|after becoming|official|state|solo|overseas|foreign|half|leg|round|day|stage|for (?:her|his|their)|when|while|because|if|after|before|outside|at night|at home|live|public(?:ly)?)\b"
)
#: The earlier instance: the same subject, an earlier year.
_CAME = re.compile(rf"(?:He|She|It|They)[ \n]last[ \n][a-z]+[^.;]{{0,60}}?\bin[ \n](?:[A-Z][a-z]+[ \n])?(?P<year>{_YEAR})(?!\d|s\b)")
_ALSO = re.compile(
    rf"(?:He|She|It|They)[ \n](?:(?:had|has|have)[ \n])?(?:also|previously|already)[ \n](?P<verb>[a-z]+)[^.;]{{0,50}}?\bin[ \n](?:[A-Z][a-z]+[ \n])?(?P<year>{_YEAR})(?!\d|s\b)"
)
_SAME = re.compile(
    rf"(?:The same|A similar|Another)[ \n][\w ’'-]{{3,30}}?[ \n](?P<verb>[a-z]+(?:ed|t|n|ld))\b[^.;]{{0,40}}?\bin[ \n](?P<year>{_YEAR})(?!\d|s\b)"
)
_TAKEN_UP = re.compile(r"\balso[ \n][a-z]+[ \n](?:it|there|them)\b")
#: "It followed his 1983 novel".
_FOLLOWED = re.compile(
    rf"\b(?:followed|follows|came after|is a sequel to|was preceded by)[ \n](?:his|her|their|its)[ \n](?:[a-z]+[ \n])?(?P<year>{_YEAR})[ \n](?P<noun>[a-z]+)"
)


def earlier(doc: Document, q: Quantity) -> tuple[Span, str] | None:
    """The year of an instance before (or after the last) that a "first" denies, and what to say."""
    if q.low != 1:
        return None
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    around = list(doc.sentences)
    here = around.index(sentence) if sentence in around else len(around)
    after = around[here + 1] if here + 1 < len(around) else None
    if after is None:
        return None
    opener = after.of(text)
    published = doc.metadata.date.year if doc.metadata.date else 9999
    since = _SINCE.match(text[: sentence.end], q.span.end)
    if since is not None:
        m = _LAST.search(opener)
        if m and int(since["year"]) < int(m["year"]) < published and not re.search(r"\b(?:but|although|though|lost|not|other)\b", opener):
            return _at(after, m), f"a last time in {m['year']} makes it the first since {m['year']}, not since {since['year']}"
        return None
    followed = _FOLLOWED.search(opener)
    if followed and re.match(rf"[ \n]{re.escape(followed['noun'])}\b", text[q.span.end : sentence.end]):
        return _at(after, followed), f"a {followed['noun']} of {followed['year']} came before the first"
    whole = _WHOLE.match(text, q.span.end)
    if (
        whole is None
        or _LIMITED.search(text, whole.end(), sentence.end)
        or _LIMITED.search(opener.partition(",")[0])
        or "not" in opener.split()
    ):
        return None
    for pattern in (_CAME, _ALSO, _SAME):
        m = pattern.match(opener)
        if m is None or int(m["year"]) >= published:
            continue
        if pattern is not _CAME and not _kin(
            doc, sentence, m["verb"], opener.startswith("The same") or _TAKEN_UP.search(m.group()) is not None
        ):
            continue
        return _at(after, m), f"an earlier time, in {m['year']}, is told beside the first"
    return None


def _kin(doc: Document, sentence: Span, verb: str, same: bool) -> bool:
    """Whether the verb of the earlier instance is of the sentence's own, or stands for any."""
    if same or verb in ("did", "happened", "occurred", "done"):
        return True
    return re.search(rf"\b{re.escape(verb[:5])}", sentence.of(doc.text)) is not None


def _at(sentence: Span, m: re.Match[str]) -> Span:
    return Span(sentence.start + m.start("year"), sentence.start + m.end("year"))
