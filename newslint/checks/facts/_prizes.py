"""Who won a prize, when, with whom and for what: "the best director Oscar for X", "shared the Nobel Peace Prize with Y", "Al Gore won it in 2006"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts._patterns import doubts, readable, said_at
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

#: How copy names a prize. The prizes of films are named by their category, and need the Oscars' name beside them.
_PRIZE = regexp(
    r"\b(?:(?P<film>[Bb]est[\s-]+(?:supporting[\s-]+)?(?:picture|director|actor|actress)|[Ss]upporting[\s-]+act(?:or|ress)|Best\s+(?:Supporting\s+)?(?:Picture|Director|Actor|Actress))"
    r"|(?P<peace>(?:Nobel\s+)?Peace\s+Prize|Nobel\s+peace\s+prize|Nobel\s+Prize\s+for\s+[Pp]eace)|(?P<letters>Nobel\s+(?:Prize\s+(?:in|for)\s+[Ll]iterature|[Ll]iterature\s+[Pp]rize)|[Ll]iterature\s+Nobel)"
    r"|(?P<booker>(?:Man\s+)?Booker(?:\s+[Pp]rize)?)|(?P<song>Eurovision(?:\s+[Ss]ong\s+[Cc]ontest)?))\b"
)
_NAMED = {"peace": "Nobel Peace Prize", "letters": "Nobel literature prize", "booker": "Booker Prize", "song": "Eurovision"}
_OSCARS = regexp(r"\b(?:Oscars?|Academy\s+Awards?)\b")
#: Another prize, or none that was won.
_OTHER = regexp(
    r"\b(?:Golden\s+Globes?|B[Aa][Ff][Tt][Aa]s?|Emmys?|Tonys?|Tony\s+[Aa]wards?|Gramm(?:y|ys|ies)|Cannes|Palme|Critics|Guild|Spirit\s+Awards?|C[eé]sars?|Goyas?|Venice|Berlin|Oliviers?|Pulitzer|International\s+Booker|Booker\s+International|junior|Junior|honorary"
    r"|nominat\w+|nominees?|nods?|contend\w+|compet\w+|los[te]|losing|losers?|favou?rites?|snub\w*|short-?list\w*|long-?list\w*|runner-up|second\s+place|finished|hopefuls?|odds|bet\w*|predict\w*|tipped|front-?runners?|parody|speech|refus\w+|declin\w+)\b"
)
_WON = r"(?:won|wins?|winning|received|receiving|awarded|shared|shares|sharing|took|take|takes|taking|collected|accepted|picked\s+up|earned|earning|claimed|captured|given|clinched|landed|triumphed|became\s+the\s+first|laureates?|winners?|(?:was|is|were)\s+(?:only\s+)?the\s+(?:first|second|only|last|other))"
_FOR = regexp(r"\bfor\s+(?:(?!for\b)[^,;:“”\"]{0,70}?\s(?:in|of)\s+)?(?P<open>[“\"‘])(?P<work>[^“”\"’‘]*(?:[’'][^“”\"’‘]*)*?),?[”\"’](?!\w)")
#: "Al Gore won it in 2006", "X was the first, for".
_IT = regexp(r"\b(?:won|win|received|shared|given|took|awarded)\s+(?:it|the\s+(?:prize|award|honou?r|Oscar|statuette))\b|\bdid\s+so\b|\b(?:was|were|is)\s+the\s+(?:first|second|only|last|other)\b")
_IN = regexp(r"(?:(?P<gap>[^;:()“”\"]{0,90}?),?\s+(?:(?:back|jointly|again)\s+)?in\s+|\s+(?:won|received|shared|took)\s+the\s+)(?:(?:October|December|March|February|April)\s+)?(?P<year>(?:19|20)\d\d)\b")
_SHARED = regexp(r"\b(?:shared|shares|sharing|jointly)\b(?:(?!,\s(?!(?:who|which|that|the|an?|in|on|for|along|together|jointly)\b)[a-z]+\s)[^;:.“”\"]){0,70}?\bwith\s+(?:[a-z’'-]+\s+|[A-Z][a-z]+(?:ian|ese|ish|an|i)\s+|Prime\s+Minister\s+|President\s+){0,6}$")
#: What is shared: "shared it with", "a prize she shared with", but not "shared the stage with".
_THE_PRIZE = regexp(r"^(?:jointly\b|shar\w+,?\s+(?:(?:[a-z]+ly|also)\s+)?with\b)|\b(?:it|[Pp]rize|[Aa]wards?|honou?r|Nobel|Booker|Oscar|medal)\b")
_AND = regexp(r"\s+and\s+(?:(?:[a-z-]+\s+){1,6}?(?:[a-z]+,\s+)?)?")
#: Behind the second of two: "won the prize".
_TOOK = regexp(r",?\s+(?:jointly\s+|also\s+)?(?:won|shared|received|were\s+(?:jointly\s+)?awarded)\s+(?:the\s+)?(?:(?:19|20)\d\d\s+)?(?:Nobel|Booker|Man\s+Booker)")
_SINCE = regexp(r"\b(?:after|since|before|until|when|while|as|who|which|whose|where|born|died|published|ago|later|earlier|anniversary)\b")
class _Win(NamedTuple):
    prize: str
    day: str
    names: tuple[str, ...]
    works: tuple[str, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The year of the award, and of an Oscar's film."""
        year = int(self.day[:4])
        return (year, year - 1) if self.prize.startswith("best ") else (year,)


class _Named(NamedTuple):
    """A winner or another person named in a sentence."""

    span: Span
    name: str


@cache
def _wins() -> dict[str, tuple[_Win, ...]]:
    out: dict[str, list[_Win]] = {}
    for prize, day, names, works in _data.rows("terms/prizes.tsv"):
        out.setdefault(prize, []).append(_Win(prize, day, tuple(names.split("/")), tuple(w for w in works.split("/") if w)))
    return {prize: tuple(wins) for prize, wins in out.items()}


@cache
def _winners(prize: str) -> re.Pattern[str]:
    names = {n for w in _wins()[prize] for n in w.names}
    return regexp(rf"(?<![\w-]){_data.either(names)}(?![\w-])".replace("'", "['’]"))


def find(doc: Document) -> Iterator[Finding]:
    """Findings on prizes."""
    before: tuple[str, ...] = ()
    for sentence in doc.sentences_in(Span(0, len(doc.text))) if _PRIZE.search(doc.text) else ():
        told = list(_prizes(doc, sentence))
        said = sentence.of(doc.text)
        carried = not told and len(set(before)) == 1 and _IT.search(said) is not None
        if (told or carried) and readable(doc, sentence) and not _OTHER.search(said) and not said.rstrip().endswith("?"):
            for prize, span in told or [(before[0], Span(sentence.start, sentence.start))]:
                found = next(_judged(doc, sentence, prize, span, len({p for p, _ in told}) > 1), None)
                if found and not doubts(doc.text[sentence.start : found.span.end]):
                    yield found
                    break
        before = tuple(p for p, _ in told) or (before if carried else ())


def _prizes(doc: Document, sentence: Span) -> Iterator[tuple[str, Span]]:
    """The prizes that a sentence names, those of films where the Oscars are spoken of."""
    for m in _PRIZE.finditer(doc.text, sentence.start, sentence.end):
        kind = str(m.lastgroup)
        if kind != "film":
            yield _NAMED[kind], Span(*m.span())
            continue
        what = re.sub(r"[\s-]+", " ", m.group().lower())
        if _OSCARS.search(doc.text, max(sentence.start - 400, doc.block_at(sentence.start).span.start), sentence.end) or (what == "best picture" and _OSCARS.search(doc.text)):
            yield what if what.startswith("best") else f"best {what}", Span(*m.span())


def _judged(doc: Document, sentence: Span, prize: str, at: Span, several: bool) -> Iterator[Finding]:
    named = _people(doc, sentence, prize)
    if prize != "best picture":
        yield from _works(doc, sentence, prize, at, named)
        if not several:
            yield from _shared(doc, sentence, prize, named)
    if not several:
        yield from _years(doc, sentence, prize, named)


def _people(doc: Document, sentence: Span, prize: str) -> list[_Named]:
    """The winners of a prize and the other persons of a sentence, in order; a family name stands for who has been named in full."""
    text = doc.text
    full = {m.group().replace("’", "'") for m in _winners(prize).finditer(text)}
    out = [_Named(Span(*m.span()), m.group().replace("’", "'")) for m in _winners(prize).finditer(text, sentence.start, sentence.end)]
    for name in full:
        last = name.split()[-1]
        if " " in name and last[0].isupper() and prize != "best picture" and len(last) > 2:
            for m in regexp(rf"(?<![A-Za-z]\s)(?<![\w-]){re.escape(last)}(?![\w-])|(?<=[a-z]\s){re.escape(last)}(?![\w-])").finditer(text, sentence.start, sentence.end):
                # Not the family name of another: "Michael Moore" beside Julianne Moore.
                lead = re.search(r"(\w+)[\s.]+$", text[sentence.start : m.start()])
                if not (lead and lead[1][0].isupper()):
                    out.append(_Named(Span(*m.span()), name))
    for n in doc.names.mentions_in(sentence):
        # "The best director Oscar" is nobody of that name.
        if n.kind == "person" and n.text != "Oscar" and not any(o.span.overlaps(Span(*n.span)) for o in out):
            out.append(_Named(Span(*n.span), n.text))
    return sorted(out)


def _of(prize: str, name: str) -> list[_Win]:
    return [w for w in _wins()[prize] if name in w.names]


def _title(text: str) -> str:
    return fold(re.sub(r"\s+", " ", text.replace("’", "'").strip(" ,.;")))


def _works(doc: Document, sentence: Span, prize: str, at: Span, named: list[_Named]) -> Iterator[Finding]:
    """A work for which somebody did not win."""
    text = doc.text
    for m in _FOR.finditer(text, max(sentence.start, at.end), sentence.end):
        subject = next((n for n in reversed(named) if n.span.end <= (at.start if at.end > at.start else m.start())), None)
        if subject is None or any(subject.span.end <= n.span.start < m.start() for n in named):
            continue
        gap = text[subject.span.end : m.start()]
        if re.search(r"[;:“”\"]", gap) or not re.search(rf"\b{_WON}\b", gap) or _PRIZE.search(text, max(at.end, subject.span.end), m.start()) or re.match(r"['’]s?\s", gap):
            continue
        said, span = _title(m["work"]), Span(*m.span("work"))
        own = _of(prize, subject.name)
        theirs = [w for w in _wins()[prize] if said in map(_title, w.works)]
        if own and not theirs and any(said in map(_title, w.works) for p in _wins() for w in _of(p, subject.name)):
            # Theirs in another category.
            continue
        if own and all(w.works for w in own) and not any(said in map(_title, w.works) for w in own):
            yield said_at(doc, span, f"{subject.name} won the prize ({prize}) for {' and '.join(f'“{w.works[0]}”' for w in own)}, not for “{m['work'].strip(' ,')}”")
        elif not own and theirs and " " in subject.name and not any(fold(subject.name).split()[-1] == fold(n).split()[-1] for w in theirs for n in w.names):
            yield said_at(doc, subject.span, f"“{theirs[0].works[0]}” won the prize ({prize}) for {theirs[0].names[0]}, not for {subject.name}")


def _shared(doc: Document, sentence: Span, prize: str, named: list[_Named]) -> Iterator[Finding]:
    """Somebody with whom a prize was not shared."""
    winner = next((n for n in named if _of(prize, n.name) and not _SHARED.search(doc.text, sentence.start, n.span.start)), None) or _taken_up(doc, sentence, prize)
    if winner is None:
        return
    years = {w.day for w in _of(prize, winner.name)}
    fellows = {fold(n).split()[-1] for w in _wins()[prize] if w.day in years for n in w.names}
    text = doc.text
    for one, two in pairwise(named):
        if _AND.fullmatch(text[one.span.end : two.span.start]) and _TOOK.match(text, two.span.end) and " " in two.name and fold(two.name).split()[-1] not in fellows and one == winner:
            yield said_at(doc, two.span, f"{winner.name} did not share the prize ({prize}, {', '.join(sorted(years))}) with {two.name}")
    for n in named:
        if n.span.start > winner.span.end and " " in n.name and fold(n.name).split()[-1] not in fellows and (m := _SHARED.search(doc.text, winner.span.end, n.span.start)) and _THE_PRIZE.search(m.group()) and not any(winner.span.end < o.span.start < n.span.start for o in named):
            yield said_at(doc, n.span, f"{winner.name} did not share the prize ({prize}, {', '.join(sorted(years))}) with {n.name}")


_PRONOUN = regexp(r"(?:[Ii]n\s+\d{4},?\s+)?(?:He|She|he|she)\s")


def _taken_up(doc: Document, sentence: Span, prize: str) -> _Named | None:
    """The winner whom a pronoun takes up, where the sentences before name nobody else: "Mandela died on Thursday. He shared the prize with"."""
    if not _PRONOUN.match(doc.text, sentence.start):
        return None
    before = [s for s in doc.sentences_in(doc.block_at(sentence.start).span) if s.end <= sentence.start]
    people = next((named for s in reversed(before[-3:]) if (named := _people(doc, s, prize))), [])
    if not people or len({n.name for n in people}) > 1 or not _of(prize, people[0].name):
        return None
    return _Named(Span(sentence.start, sentence.start), people[0].name)


def _years(doc: Document, sentence: Span, prize: str, named: list[_Named]) -> Iterator[Finding]:
    """A year in which somebody did not win."""
    text = doc.text
    for n, after in zip(named, [*named[1:], None]):
        wins = _of(prize, n.name)
        end = after.span.start if after else sentence.end
        m = _IN.match(text, n.span.end, end) if wins else None
        if m is None or int(m["year"]) in {y for w in wins for y in w.years} or re.match(r"\s*[-–]\s*\d|\s+(?:film|novel|book|movie|drama|song)", text[m.end() : m.end() + 10]):
            continue
        gap = m["gap"] or ""
        done = not gap.strip() or (re.search(rf"\b{_WON}\b", gap) and not _SINCE.search(re.sub(r"^,?\s+(?:who|which)\s", " ", gap)))
        if done and (gap.strip() or re.search(r"\b(?:since|after|to|like|was|were|including|and|before|by|,)\s+(?:[A-Z][a-z]+\s+)?$", text[sentence.start : n.span.start])):
            won = " and ".join(w.day[:4] for w in wins)
            yield said_at(doc, Span(*m.span("year")), f"{n.name} won the prize ({prize}) in {won}, not in {m['year']}")

