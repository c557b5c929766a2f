"""A run told by its units: "for the third day running, every day since Sunday", "a second quarter in a row; it fell in the first and second quarters too"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, claims, nth
from newslint.checks.numbers.ordinals._stretches import turns
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_EVERY = regexp(r"\b(?:every|each) (?P<unit>day|month|year) since (?P<from>\w+(?:\.? \d{1,2}\b)?)")
_QUARTER = regexp(r"\b(?:in|and|,) (?:by [^,;]{1,20} in )?the (?P<n>first|second|third|fourth)(?: quarter)?(?P<also>(?:,? and (?:the )?(?P<m>second|third|fourth)(?: quarters?)?))?(?=[,.;]| and\b| quarter| of\b|$)")
#: "In the last three months of 2008", "in the fourth quarter of last year", "in the third and fourth quarters of last year", where a run begins in the year before; "in the first three months".
_OVER_THE_YEAR = regexp(
    r"\bthe (?:(?P<three>third) and )?(?P<end>last|final|fourth)(?: (?:quarters?|three months))(?: of (?P<of>(?:19|20)\d\d|last year|the previous year))\b"
    r"|\b(?:the|and|,) (?P<q>first|second|third)(?: (?:quarters?|three months))?(?:,? and (?:the )?(?P<m>second|third)(?: quarters?)?)?(?= of (?:this year|(?P<y>(?:19|20)\d\d))\b|[,.;]| and\b|$)"
)
_RUN = regexp(r"\b(?P<n>second|third|fourth|fifth|sixth|seventh|eighth) (?:(?P<run>straight|consecutive|successive) )?(?:quarter|quarterly [a-z]+)(?P<after> (?:in a row|running|in succession))?\b")
_MONTHS = "|".join(calendar.month_name[1:])
#: "In the three months to September", "in the July-September period".
_ENDS = regexp(rf"\b(?:three months (?:to|through|ended|ending)(?: the end of)?|(?:between )?(?:{_MONTHS})(?:[-–]| to | and )(?:the )?) ?(?P<month>{_MONTHS})\b|\b(?:in|for|during) the (?P<n>first|second|third|fourth) quarter\b")
#: "It last made a profit in the first quarter of this year".
_LAST = regexp(r"\blast (?:made|posted|reported|turned|recorded|had|grew|rose|expanded|fell|shrank|increased|earned|was in|in|showed|broke even)\b[^.;]{0,40}?\b(?P<when>in the (?P<n>first|second|third|fourth) quarter(?: of (?:(?P<this>this year)|(?P<last>last year)|(?P<y>(?:19|20)\d\d)))?)")
_IT_WAS = regexp(r"(?:It|This|That|The (?:loss|fall|drop|decline|rise|increase|gain)) (?:was|is|marked|marks)\b")
_CONTRAST = regexp(r"\b(?:but|while|although|though|instead|unlike|not|last year|year earlier)\b")


#: "The losing streak began Tuesday at Peoria and continued Wednesday at Dayton and Thursday".
_STREAK = regexp(r"\b(?:streak|run|skid|slide|slump|sequence|spell|surge|string)(?: of [a-z]+)? (?:began|started|had (?:begun|started)|has (?:begun|started)|dates? from|opened)\b(?P<rest>[^;]*)")
_GOES_ON = regexp(r"\b(?:continu\w+|follow\w+|went on|gone on|carried on|extended|grew|was extended|then|and|before)\b")
_UNTIL = regexp(r"\b(?:through|until|till|into|since|every|each|month|season|only|including)\b")
_AGAINST = regexp(r"\b(?:against|at|in|to|over|by|with|and|,) (?:the )?[A-ZÀ-Þ](?!\w*day\b)")
_STREAK_UNITS = frozenset("game match loss defeat win victory time start outing contest".split())


def streaks(doc: Document) -> Iterator[Clash]:
    """The runs of matches whose ordinal is not one more than those told of the run."""
    if not _STREAK.search(doc.text):
        return
    for claim in claims(doc):
        noun = claim.parse.words[claim.noun].text.lower() if claim.noun is not None else ""
        if singular(noun) not in _STREAK_UNITS or claim.n < 2 or scope(claim, doc.metadata.date).kind != "row":
            continue
        for s in doc.sentences[claim.number : claim.number + 3]:
            m = _STREAK.search(doc.text[: s.end].replace("\n", " "), s.start)
            if m is None or doc.in_quotation(s) or _UNTIL.search(m["rest"]) or not _GOES_ON.search(m["rest"]):
                continue
            days = [t for t in doc.dates_in(s) if t.readings and t.span.start >= m.start("rest") and t.kind in ("weekday", "date")]
            own = {t.readings[0].low for t in doc.dates_in(claim.sentence) if t.readings and t.kind in ("weekday", "date")}
            told = [t.span for t in days] if len(days) > 1 and _GOES_ON.search(doc.text, m.start("rest"), days[0].span.start) is None else [] if days else [Span(m.start("rest") + a.start(), m.start("rest") + a.end()) for a in _AGAINST.finditer(m["rest"])]
            there = len(told) + (not any(t.readings[0].low in own for t in days))
            if len(told) > 1 and there != claim.n:
                yield Clash(claim.span, tuple(told), f"those told before it make this the {nth(there)} in a row, not the {nth(claim.n)}")
            break


def runs(doc: Document) -> Iterator[Clash]:
    """The runs whose ordinal is not what their units come to."""
    yield from streaks(doc)
    if _EVERY.search(doc.text):
        for claim in claims(doc):
            if claim.form == "time" and claim.noun is not None and scope(claim, doc.metadata.date).kind == "row":
                yield from _since(claim, claim.parse.words[claim.noun].text.lower())
    for m in _RUN.finditer(doc.text):
        if (m["run"] or m["after"]) and not doc.in_quotation(Span(*m.span())):
            yield from _quarters(doc, Span(*m.span("n")), m.end())


def _since(claim: Claim, unit: str) -> Iterator[Clash]:
    """ "On Thursday for the third day running, having done so every day since Sunday": five."""
    doc, now = claim.doc, claim.doc.metadata.date
    m = _EVERY.search(doc.text, claim.end, claim.sentence.end)
    if m is None or m["unit"] != unit or now is None:
        return
    dates = doc.dates_in(claim.sentence)
    begun = next((t.readings[0].low for t in dates if t.readings and t.span.start <= m.start("from") < t.span.end), None)
    own = next((t.readings[0].low for t in dates if t.readings and t.kind in ("weekday", "date", "month", "year") and t.span.end < m.start()), now)
    if begun is None or begun >= own:
        return
    apart = (own - begun).days if unit == "day" else own.year - begun.year if unit == "year" else (own.year - begun.year) * 12 + own.month - begun.month
    if claim.n not in (apart, apart + 1) and apart < 60:
        yield Clash(claim.span, (Span(*m.span()),), f"every {unit} since {m['from']} makes this the {nth(apart + 1)}, not the {nth(claim.n)}")


def _last_otherwise(doc: Document, number: int) -> re.Match[str] | None:
    """When a run had not begun, told in the sentences behind it."""
    return next((m for s in doc.sentences[number : number + 4] if (m := _LAST.search(doc.text, s.start, s.end)) is not None and not doc.in_quotation(s)), None)


def _quarters(doc: Document, at: Span, end: int) -> Iterator[Clash]:
    """ "A second quarter in a row, in the three months to September. It also fell in the first and second quarters": three."""
    sentence = doc.sentence_at(at.start)
    index = doc.sentences.index(sentence)
    closed, parse = _ENDS.search(doc.text, sentence.start, sentence.end), doc.parse(sentence)
    if closed is None and index and _IT_WAS.match(doc.text, sentence.start):
        closed = _ENDS.search(doc.text, *doc.sentences[index - 1])  # "lost 4 million in the three months to September. It was its third consecutive quarterly loss"
    if parse is None:
        return
    n, now = int(ORDINALS[at.of(doc.text).lower()]), 0
    if closed is not None:
        now = int(ORDINALS[closed["n"]]) if closed["n"] else (list(calendar.month_name).index(closed["month"]) + 2) // 3
    deed = [w.text.lower() for w in parse.words if w.pos in ("VERB", "NOUN") and w.span.start < at.start]
    if closed is not None and (last := _last_otherwise(doc, index)) is not None and doc.metadata.date is not None:
        year = doc.metadata.date.year - (now == 4 and doc.metadata.date.month < 7)
        then = year if last["this"] or (not last["y"] and not last["last"]) else year - 1 if last["last"] else int(last["y"])
        there = now - int(ORDINALS[last["n"]]) + 4 * (year - then)
        if there > 0 and n != there:
            yield Clash(at, (Span(*last.span("when")),), f"from the quarter after that makes {there} in a row, not {n}")
        return
    for s in doc.sentences[index : index + 2]:
        start = s.start if s != sentence else max(end, closed.end() if closed else end)
        if closed is not None and now < 4 and (over := _over_the_year(doc, Span(start, s.end), now)):
            known = doc.parse(s)
            if known is not None and n < len(over) + 1 and kinship(deed, [w.text.lower() for w in known.words if w.pos in ("VERB", "NOUN") and w.span.start >= start]):
                yield Clash(at, tuple(span for span, _ in over), f"the quarters told make this the {nth(len(over) + 1)} in a row, not the {nth(n)}")
            return
        told = list(_QUARTER.finditer(doc.text, start, s.end))
        row = {int(ORDINALS[m[g]]) for m in told for g in ("n", "m") if m[g]}
        if told and turns(doc.text[start : told[-1].end()].split()):
            continue  # "had fallen in the first quarter and risen in the second"
        if len(row) < 2 or (other := doc.parse(s)) is None or _CONTRAST.search(doc.text, start, s.end) or not kinship(deed, [w.text.lower() for w in other.words if w.pos in ("VERB", "NOUN") and w.span.start >= start]):
            continue
        if closed is None:
            if n < len(row) and row == set(range(min(row), max(row) + 1)):
                yield Clash(at, tuple(Span(*m.span()) for m in told), f"{len(row)} quarters in a row are told, not {n}")
                return
            continue
        if row == set(range(now - len(row), now)) and n < len(row) + 1:
            yield Clash(at, tuple(Span(*m.span()) for m in told), f"the quarters told make this the {nth(len(row) + 1)} in a row, not the {nth(n)}")
            return


def _over_the_year(doc: Document, at: Span, now: int) -> list[tuple[Span, int]]:
    """The quarters told of a run that began in the year before and goes on to the one before now, each with its number; none where they leave one out."""
    text = doc.text[: at.end].replace("\n", " ")
    this = doc.metadata.date
    out: list[tuple[Span, int]] = []
    for m in _OVER_THE_YEAR.finditer(text, at.start):
        if m["end"]:
            if this is None or (m["of"].isdigit() and int(m["of"]) != this.year - 1):
                return []
            out += [(Span(*m.span("three")), 3)] if m["three"] else []
            out.append((Span(*m.span("end")), 4))
        elif m["y"] and (this is None or int(m["y"]) != this.year):
            return []
        else:
            out += [(Span(*m.span(g)), int(ORDINALS[m[g]])) for g in ("q", "m") if m[g]]
    if not any(q == 4 for _, q in out) or turns(text[at.start : out[-1][0].end].split()) or _TURNED.search(text, at.start) or (_ROSE.search(text, at.start) and _FELL.search(text, at.start)):
        return []
    return out if [q for _, q in out] == [(now - k - 1) % 4 + 1 for k in range(len(out), 0, -1)] else []


_ROSE, _FELL = regexp(r"\b(?:made|earned|profits?|gain\w*|rose|risen|grew|grown|growth|expanded|expansion|increased?|climbed)\b"), regexp(r"\b(?:lost|loss|losses|fell|fallen|shr[aiu]nk|contract\w*|declin\w*|dropp\w*|decreased?|slipped)\b")
#: What was otherwise in one of the quarters.
_TURNED = regexp(r"\b(?:but|while|although|though|instead|unlike|not|year earlier|compared|against)\b")
