"""Whose a well-known work is and when it came out: "Stephen Hawking, whose 'A Brief History of Time' was published in 1978"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts._patterns import doubts, readable, said_at
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

_QUOTED = regexp(r"[“\"](?P<title>[^“”\"\n]{2,60}?),?[”\"]")
_NAME = r"(?P<who>[A-ZÀ-Ý][\w.’'-]+(?:\s+(?:(?:de|von|van|le|del|da)\s+)?[A-ZÀ-Ý][\w.’'-]+){0,3})"
#: By which verb or noun a title is somebody's, of works of a kind; between the name and the title.
_NOUN = {"book": r"novel|book|memoir|best-?seller|autobiography", "film": r"film|movie", "record": r"album|record|song|LP|single"}
#: What is said of books and of the films made of them.
_EITHER = r"|masterpiece|classic|thriller|epic|drama|comedy|story|tale|hit|debut|blockbuster"
_MADE = {"book": r"wrote|published|completed|finished", "film": r"directed|made|shot", "record": r"released"}
_MAKER = {"book": r"author|writer|novelist\s+who\s+wrote", "film": r"director", "record": r"singer"}
_OUT = {"book": r"published|appeared|came\s+out|wrote|written|printed", "film": r"released|came\s+out|opened|premiered|made|directed", "record": r"released|came\s+out|recorded"}
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
#: Another thing of the title's than the work itself.
_ADAPTED = regexp(
    r"\b(?:adapt\w+|stag(?:e|ed|ing)|remakes?|remade|sequels?|prequels?|versions?|musical|opera|play|ballet|translat\w+|editions?|reissu\w+|re-?releas\w+|anniversary|restor\w+|television|TV|series|mini-?series|cover(?:s|ed)?|tribute|parod\w+|illustrat\w+|screenplay|script\w*"
    r"|star(?:s|red|ring)?|play(?:s|ed|ing)|narrat\w+|produc\w+|remix\w*|soundtrack|review\w*|banned|fatwa|seri?ali[sz]\w+|paperback|English|French|German|abridged|part\s+of|chapter|based\s+on|inspired|homage|posthum\w+)\b"
)

_STAGED = regexp(r"\b(?:screenplays?|scripts?|adapt\w+|stage\w*|Broadway|West\s+End|theat(?:er|re)|musical|opera|ballet|remakes?|remade|versions?|sequels?|new|upcoming|latest|forthcoming|television|TV|series|cover(?:s|ed)?|translat\w+|biograph\w+|parod\w+|filmed|posters?)\b")


class _Work(NamedTuple):
    kind: str
    titles: tuple[str, ...]
    makers: tuple[str, ...]
    year: int


@cache
def _works() -> dict[str, tuple[_Work, ...]]:
    """The works of each title, folded."""
    out: dict[str, list[_Work]] = {}
    for kind, titles, makers, year in _data.rows("terms/works.tsv"):
        work = _Work(kind, tuple(titles.split("/")), tuple(makers.split("/")), int(year))
        for title in work.titles:
            out.setdefault(_folded(title), []).append(work)
    return {title: tuple(works) for title, works in out.items()}


def _folded(title: str) -> str:
    return fold(re.sub(r"\s+", " ", title.replace("’", "'").strip(" ,.")))


def find(doc: Document) -> Iterator[Finding]:
    """Findings on makers and years of works."""
    for m in _QUOTED.finditer(doc.text):
        works = _works().get(_folded(m["title"]))
        if not works or not readable(doc, Span(*m.span())):
            continue
        sentence = doc.sentence_at(m.start())
        if m.end() > sentence.end + 2 or doubts(doc.text[sentence.start : m.end()]):
            continue
        yield from _maker(doc, Span(*m.span()), sentence, works)
        yield from _out(doc, Span(*m.span()), sentence, works)


def _maker(doc: Document, title: Span, sentence: Span, works: tuple[_Work, ...]) -> Iterator[Finding]:
    """Another maker: "X, the author of", "X's novel", "directed by X"."""
    text = doc.text
    lead, behind = text[max(sentence.start, title.start - 120) : title.start], text[title.end : min(sentence.end, title.end + 80)]
    for kind in {w.kind for w in works}:
        noun = rf"(?:(?:[a-z0-9’'-]+|[A-Z][a-z]+-winning)\s+){{0,4}}?(?:{_NOUN[kind]}{_EITHER})"
        year = r"(?:(?:18|19|20)\d\d\s+)?"
        front = rf"{_NAME}(?:['’]s?(?:\s+{year}{noun},?)?|,?\s+(?:who\s+)?(?:{_MADE[kind]})(?:\s+(?:the|his|her|their)\s+{year}{noun})?|,\s+(?:the\s+)?(?:[a-z]+\s+)?(?:{_MAKER[kind]})\s+of(?:\s+the\s+{year}{noun})?,?)\s+$"
        back = rf"(?:(?:,|\s+is|\s+was)?\s+(?:the|a|an)\s+{year}{noun})?,?\s+(?:(?:was\s+)?(?:{_MADE[kind]}|written)\s+)?by\s+(?:[a-z]+\s+){{0,4}}?{_NAME}"
        # "In 'T,' X tells of".
        inside = rf"\s+{_NAME}\s+(?:writes|tells|describes|depicts|portrays|imagines|recalls|explores)\b" if re.search(r"\bIn\s+(?:the\s+[a-z]+\s+)?$", lead) else r"(?!)"
        found = re.search(front, lead) or re.match(back, behind) or re.match(inside, behind)
        if found is None:
            continue
        who = re.sub(r"['’]s?$", "", found["who"])
        known = [w for w in works if w.kind == kind]
        start = found.start("who") + (title.start - len(lead) if found.string is lead else title.end)
        if " " not in who or any(fold(m).split()[-1] == fold(who).split()[-1] for w in works for m in w.makers) or not any(n.kind == "person" and n.span.start < start + len(who) and start < n.span.end for n in doc.names.mentions):
            continue
        said = found.group()
        sure = re.search(rf"\b(?:{_NOUN[kind]}|{_MAKER[kind]}|{_MADE[kind]}|written|writes|tells|describes|depicts)\b", said)
        if len({w.makers for w in known}) > 1 or not (sure or (kind != "record" and any(who in w.makers for each in _works().values() for w in each if w.kind == kind))) or _STAGED.search(text, sentence.start, sentence.end):
            # "John Ford's classic": of a book that was filmed. A song is also theirs who sing it again.
            continue
        yield said_at(doc, Span(start, start + len(who)), f"“{known[0].titles[0]}” ({known[0].year}) is {known[0].makers[0]}'s, not {who}'s")
        return


def _out(doc: Document, title: Span, sentence: Span, works: tuple[_Work, ...]) -> Iterator[Finding]:
    """Another year than that in which it came out."""
    text = doc.text
    if _ADAPTED.search(text, sentence.start, sentence.end):
        return
    ahead, behind = text[sentence.start : title.start], text[title.end : sentence.end]
    for kind in sorted({w.kind for w in works}):
        known = [w for w in works if w.kind == kind]
        makers = [m.split()[-1] for w in known for m in w.makers]
        lead = re.search(rf"\b{_YEAR}\s+(?:[a-z-]+\s+){{0,3}}?(?:{_NOUN[kind]}{_EITHER}),?\s+$", ahead)
        link = re.match(rf"(?:\s*\({_YEAR}\)|,?\s+(?:the|an?|his|her)\s+(?P<noun>(?:18|19|20)\d\d)\s+(?:[a-z-]+\s+){{0,3}}?(?:{_NOUN[kind]}{_EITHER})\b|(?:,\s+which)?\s+(?:was\s+)?(?:first\s+)?(?:{_OUT[kind]})\s+in\s+(?:[A-Z][a-z]+\s+)?(?P<late>(?:18|19|20)\d\d)\b)", behind)
        wrote = re.match(r"\s+in\s+(?P<year>(?:18|19|20)\d\d)\b", behind) if re.search(rf"\b(?:published|{_MADE[kind]})\s+(?:his\s+|her\s+|the\s+)?(?:[a-z-]+\s+)*$", ahead) else None
        found = lead or link or wrote
        if found is None or not any(re.search(rf"\b{re.escape(m)}\b", doc.text) for m in makers):
            continue
        group = next(g for g, value in found.groupdict().items() if value)
        said = int(found[group])
        start = found.start(group) + (sentence.start if found.string is ahead else title.end)
        if any(abs(said - w.year) <= 1 for w in works) or abs(said - known[0].year) > 30:
            # A year more or less is that of another country.
            continue
        yield said_at(doc, Span(start, start + 4), f"“{known[0].titles[0]}” by {known[0].makers[0]} came out in {known[0].year}, not in {said}")
        return
