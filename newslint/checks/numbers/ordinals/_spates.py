"""One of a spate, by the days of those before it or by their names: "the second bombing there in a week. Eleven died in a blast on Saturday, and four were killed by a bomb on Tuesday".

Storms have names of their own: "the third hurricane to strike the state in six weeks. Aldo, Bettina and Corin had already flooded it".
As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count, value_of
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.regexp import regexp
from newslint.source import Span


@cache
def _tells() -> dict[str, re.Pattern[str]]:
    """What tells of each sort of event, whoever suffers it."""
    return {noun: regexp(rf"\b(?:{told.replace('*', '[a-z]*')})\b", re.IGNORECASE) for nouns, told in _data.rows("terms/spates.tsv") for noun in nouns.split()}


#: The longest time within which days of the week tell events apart.
_SPATE = 32
_SPLIT = regexp(r"(?:,|;)? (?:and|while|but)(?: then)? (?=(?:an?|the|another|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|at least|more than|about|nearly|some|police|gunmen|in|on|[A-Z][\w’'-]+)\b)|; ")
_IT_IS = regexp(r"(?:It|This|That|The (?:[a-z-]+ )?(?:attack|blast|bombing|explosion|shooting|fire|blaze|crash|accident|raid|robbery|killing|murder|tremor|quake)) (?:was|is|marked|came as) ")
_APPOSED = regexp(r", (?:the|its|their) \Z")
#: Beyond what is counted, or what came to nothing.
_NONE = regexp(r"\b(?:after|following|since|until|earlier|later|charged|arrested|trial|court|sentenced|funeral|funerals|buried on|foiled|defused|averted|prevented|no one|nobody|said|warn\w*|another (?:town|city)|elsewhere|separate|anniversary|injuries)\b")
#: Those of whom it was told: "and the wounded were shot at on Tuesday".
_TOLD_OF = regexp(r"(?:,|;)? ?(?:and|while|but)? ?(?:the|its|his|her|their|he|she|they|it) ", 2)
_PLACE = regexp(r"\b(?:in|at|near|outside|on|off) (?:the )?(?:[a-z]+ ){0,3}?(?P<name>[A-ZÀ-Þ][\w’'-]+)")
_DAY = regexp(r"(?:[A-Z][a-z]+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")


def by_day(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One of a spate that is not beyond those told in the next sentence, each with its own day."""
    doc, now = claim.doc, claim.doc.metadata.date
    pattern = _tells().get(singular(claim.core[0])) if claim.form == "noun" and claim.core else None
    if pattern is None or claim.n < 2 or now is None or claim.owner or doc.in_quotation(claim.span) or not (_IT_IS.match(claim.left) or _APPOSED.search(claim.left)):
        return
    inner = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun]] if claim.noun is not None else []
    counted = scope(claim, now)
    if counted.kind not in ("in", "this") or counted.start is None or (now - counted.start).days > _SPATE or any(i not in ("such", "major", "deadly", "fatal") for i in inner):
        return
    before = doc.text[: claim.sentence.end]
    own = [t for t in times(doc, claim.sentence) if t.span.end < claim.span.start]
    if not own and claim.number:
        own = [t for s in doc.sentences[:claim.number] for t in times(doc, s) if t.kind in ("weekday", "date")][:1]
    day = min((w.low for t in own if (w := when_before(t, now)) is not None), default=now)
    told: list[Span] = []
    days: set[dt.date] = set()
    for s in doc.sentences[claim.number + 1 : claim.number + 3]:
        if doc.in_quotation(s):
            break
        text, start = doc.text[: s.end].replace("\n", " "), s.start
        if any(q.kind == "ordinal" for q in doc.numbers_in(s)) or any(not _DAY.match(p["name"]) and p["name"] not in before for p in _PLACE.finditer(text, s.start)):
            break
        fits = True
        ends = [*(m.start() for m in _SPLIT.finditer(text, s.start)), s.end]
        here: list[tuple[Span, dt.date]] = []
        for end in ends:
            on = [(t, w) for t in times(doc, s) if start <= t.span.start < end and t.kind in ("weekday", "date") and (w := when_before(t, now)) is not None]
            if not on:
                continue  # "A man died and two were hurt in a blast on Saturday"
            clause = text[start:end]
            if len(on) > 1 or on[0][1].low != on[0][1].high or not counted.start <= on[0][1].low < day or not pattern.search(clause) or _NONE.search(clause) or (here and _TOLD_OF.match(clause)):
                fits = False
                break
            here.append((on[0][0].span, on[0][1].low))
            start = end
        if not fits or not here:
            break
        told += [span for span, _ in here]
        days |= {d for _, d in here}
    if len(days) == len(told) >= max(claim.n, 2) and claim.n <= len(told) <= claim.n + 2:
        yield Clash(claim.span, tuple(told), f"{' and '.join(t.of(doc.text) for t in told)} before it make this the {nth(len(told) + 1)}, not the {nth(claim.n)}")


# "The third hurricane to strike the state in six weeks. Aldo, Bettina and Corin had already flooded it"

_STORMS = frozenset("hurricane typhoon cyclone storm".split())
_NAME = r"(?:(?:(?:Tropical )?Storms?|Hurricanes?|Typhoons?|Cyclones?) )?[A-ZÀ-Þ][a-zà-þ]+"
_ROW = rf"(?P<row>{_NAME}(?:, {_NAME})*,? and {_NAME})"
_HIT = regexp(
    rf"{_ROW},? (?:which )?(?:(?:had|have) (?:already |all |both |also |each |previously |earlier |together |between them )*|(?:already|all|both|also|each|earlier) )(?P<rest>[^.;]*)"
    rf"|[^.;]*\b(?:damage|debris|destruction|devastation|flooding|flood waters|havoc|misery|trail|mess)\b[^.;]{{0,30}}\b(?:by|after|from|of) (?P<row2>{_NAME}(?:, {_NAME})*,? and {_NAME})(?P<rest2>[^.;]*)"
)
_EACH = regexp(r"(?:(?:Tropical )?Storms?|Hurricanes?|Typhoons?|Cyclones?) |(?P<name>[A-ZÀ-Þ][a-zà-þ]+)")
_MISSED = regexp(r"\b(?:missed|spared|bypassed|skirted|veered|weakened|fizzled|last year|in (?:19|20)\d\d|years? ago|elsewhere|out to sea)\b")
#: A word that begins with a capital in what is told: a land, a town.
_CAPITAL = regexp(r"\b[A-ZÀ-Þ][\w-]+")


def by_storm(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A storm that is not beyond those told by their names."""
    doc = claim.doc
    named = {singular(w) for w in re.findall(r"\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm)s?\b", claim.left)}
    core = singular(claim.core[0]) if claim.form == "noun" and claim.core else next(iter(named), "") if claim.form == "bare" else ""
    if claim.n < 2 or core not in _STORMS or doc.in_quotation(claim.span) or scope(claim, doc.metadata.date).kind not in ("in", "this", "since"):
        return
    if not re.search(r"\bto (?:strike|hit|reach|batter|make|come|lash|affect|cross|pound|slam|land|threaten|pass)\b|\bin\b", tail(claim)):
        return
    text = doc.text.replace("\n", " ")
    for s in doc.sentences[claim.number : claim.number + 6]:
        m = _HIT.match(text, max(s.start, claim.end), s.end)
        if m is None or doc.in_quotation(s):
            continue
        g, rest = ("row", m["rest"]) if m["row"] else ("row2", m["rest2"])
        row = [Span(m.start(g) + e.start("name"), m.start(g) + e.end("name")) for e in _EACH.finditer(m[g]) if e["name"]]
        names = [r.of(doc.text) for r in row]
        before = doc.text[: m.start(g)]
        if any(n in before or doc.knowledge.places(n) for n in names) or _MISSED.search(rest) or any(c not in before and not _DAY.match(c) for c in _CAPITAL.findall(rest)):
            return
        if claim.n <= len(row) <= claim.n + 2:
            yield Clash(claim.span, tuple(row), f"{', '.join(names[:-1])} and {names[-1]} before it make this the {nth(len(row) + 1)}, not the {nth(claim.n)}")
        return


# "Competing in her first Olympics ... was knocked out in the same event in Athens four years ago"

_EVENTS = frozenset(singular(w) for w in "olympics games cup championship championships tour open masters marathon race tournament rally regatta final paralympics worlds europeans nationals wimbledon derby grand prix".split())
#: By these one takes part, whatever comes of it.
_TOOK_PART = regexp(
    r"(?:(?:[A-Z][a-z]+ (?:\w+ )?years? (?:ago|earlier)|Last year|In (?:19|20)\d\d|At the (?:last|previous) [A-Z]\w+)[^.;]{0,30}, )?(?:At (?:just )?\d+, )?(?P<who>He|She|he|she|[A-ZÀ-Þ][\w’'-]+)(?:, (?:who is |now |aged )?\d\d,)? (?:had |also |had also )?(?:was|were|finished|came|lost|won|took|reached|went out|made|ran|rode|swam|scored|fell|retired|crashed|missed|placed|got|bowed out|failed|been|beat|played|competed|raced)\b(?P<rest>[^.;]*)"
)
_SAME_ONE = regexp(r"\b(?:in|at|of|from) (?:the same (?:event|race|tournament|competition|championships?|games|meeting|rally|regatta)|the (?:tournament|championships|Games|event|race|competition)(?![’']s| to | of | for )|last year[’']s (?:event|race|tournament|competition|championships?|games))\b")
_WHEN = regexp(r"\b(?:(?P<n>a|one|two|three|four|five|six|eight|twelve) years? (?:ago|earlier|before)|last year(?:[’']s)?|in (?P<y>(?:19|20)\d\d))\b")
_OTHER_SORT = regexp(r"\b(?:junior|juniors|youth|under-\d+|boys|girls|qualifying|qualifiers|trials?|friendly|domestic|national|regional|doubles|mixed|relay|team|African|European|Asian|American|Commonwealth|World|Cup|Championships?|Paralympics?|indoor|not|never|without|watched|spectator|coach|commentat\w+|pulled out|withdr\w+|missed the|did)\b", 2)
_NARROWED = regexp(r" (?:since|as|for|final|semi|after|title|win|medal|victory|gold|under|with|on|without)\b|-")


def by_event(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first appearance at an event, of whom an earlier one at the same event is told."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n != 1 or claim.form != "noun" or claim.noun is None or now is None or claim.owner not in (("his",), ("her",)) or doc.in_quotation(claim.span):
        return
    right = doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")
    core = singular(claim.core[0])
    name = claim.parse.words[claim.noun].text
    if core == "appearance":
        if not re.match(r" appearance (?:at|in) (?:the )?[A-Z]", right) or not re.search(r"\b(?:[Mm]ak\w+|made|is|was|[Ww]ith|[Oo]n) h(?:is|er) \Z", claim.left):
            return
    elif not (name[:1].isupper() and core in _EVENTS) or _NARROWED.match(doc.text[claim.end : claim.end + 12].replace("\n", " ")) or not re.search(r"\b(?:(?:[Ii]n|[Aa]t) h(?:is|er)|(?:[Pp]lay\w*|[Rr]iding|[Rr]id\w+|[Rr]unning|[Rr]acing|[Cc]ontesting|[Cc]ompeting in|[Aa]ppearing (?:at|in)) h(?:is|er)) \Z", claim.left):
        return
    four = core in ("olympics", "game", "olympic", "paralympics") or name in ("Olympics", "Games")
    for s in doc.sentences[claim.number + 1 : claim.number + 3]:
        text = s.of(doc.text).replace("\n", " ")
        m = _TOOK_PART.match(text)
        if m is None or doc.in_quotation(s) or (m["who"].lower() not in ("he", "she") and m["who"] not in claim.sentence.of(doc.text)) or any(q.kind == "ordinal" and q.low == 1 and q.noun in ("time",) for q in doc.numbers_in(s)):
            continue
        if m["who"].lower() in ("he", "she") and (m["who"].lower() == "he") != (claim.owner == ("his",)):
            continue
        same, when = _SAME_ONE.search(text), _WHEN.search(text)
        if same is None or when is None or _OTHER_SORT.search(text):
            return
        n = when["n"]
        years = value_of(n) if n and n != "a" else now.year - int(when["y"]) if when["y"] else 1
        if years < 1 or (four and years % 4):
            return
        yield Clash(claim.span, (Span(s.start + same.start(), s.start + same.end()),), f"an earlier time is told (“{same.group()} … {when.group()}”)")
        return


READINGS = (by_day, by_storm, by_event)
