"""An interval that does not fit its own dates: "five years ago, in 2016", "the 10th anniversary of the 2015 vote".

## Why it matters
A span of years beside a year is a sum that every reader can do. When it does not come out, the year is wrong or the span is, often because a
story was kept for some months, or the sum was done with the wrong year.

The rule links an interval to a date where the words do: "N years ago, in YEAR", "N years after X in YEAR", "first in N years" with the year of
the last time, anniversaries with the year of the event, "founded in YEAR" with the age of the firm. It counts from the publication date where
the text counts from now. An interval that no two times of the article explain is also held against the dates of the sentences around it; it
is reported where enough speaks for its being counted from one of them (the same subject and deed, one date only, a slip of one figure).

## When to ignore
One unit up or down is accepted, since months decide it. "Nearly", "about", "more than" widen what is accepted. Where several dates could be the
other end, all of them have to disagree.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import combinations

from newslint.checks.dates._calendar import MONTHS, paragraph_of, printed_years, sic
from newslint.checks.dates._evidence import tied
from newslint.checks.dates._fit import DAYS, YEARS, anywhere, distance, fits
from newslint.checks.dates._links import Link, links, links_around, links_before
from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, LONGEST, SPAN, TOLD, WHEN, Passage, masked, passages
from newslint.checks.dates._stretches import ordinals, stretches
from newslint.checks.dates._two_ends import two_ends
from newslint.checks.dates._world import points, taken_up
from newslint.checks.dates.duration_mismatch import contradicted
from newslint.layers.dates import Interval, TimeExpression
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("[[Five years ago]], in {{2016}}, the mill burned down.", says="2016 is 8 years before"),
    Bad("In {{June 2014}}, [[six years ago]] this month, militants overran the city.", says="is 10 years before"),
    Bad("The council met [[ten days ago]], on {{June 1}}, and could not agree.", says="17 days before"),
    Bad("It has been [[12 years since]] the {{2003}} flood swept the market away.", says="21 years"),
    Bad("It is Putin's first visit in [[24 years]]. He was last in the city in {{1990}}.", says="34 years"),
    Bad("The club reached the final for the first time in [[30 years]], having last done so in {{1980}}."),
    Bad("The city this year marks the [[50th anniversary]] of the {{1964}} earthquake.", says="60 years before"),
    Bad("The school, which opened in {{1960}}, is marking its [[golden jubilee]].", says="64 years"),
    Bad("The [[75-year-old]] company, founded in {{1921}}, said it would close.", says="103 years"),
    Bad("She has led the company for [[12 years]], since {{2019}}.", says="5 years before"),
    Bad("Acme, in business since {{1980}}, is closing after [[30 years]].", says="44 years"),
    Bad("The wreck was found in {{1985}}, [[50 years after]] the ship sank in {{1912}}.", says="73 years"),
    Bad("The asylum was built in {{1880}}. It closed [[30 years later]], in {{1920}}.", says="40 years"),
    Bad("The ceasefire collapsed on {{June 15}}, just [[two days after]] it took effect on {{June 9}}.", says="6 days"),
    Bad("Thursday marks [[40 years since]] the {{1974}} coup."),
    Bad("The pair married in {{1974}} and will celebrate their [[60th wedding anniversary]] this year."),
    Bad("Smith joined the force in {{1994}} and retired last month after [[40 years]]."),
    Bad("Two brothers own the bakery, built more than [[50 years ago]], in {{1998}}."),
    Bad("The brewery, founded in {{1860}}, turns [[150]] this year."),
    Bad("[[A decade after]] the {{2006}} quake, masons are still at work."),
    Bad("Between the fall of the wall in {{1989}} and the opening of the road in {{2009}} lay [[30 years]] of debate.", says="is 20 years"),
    Bad("The bells were cast in {{1992}}. [[Twenty-two years]] on, they are silent."),
    Bad("The drought, in its [[fourth]] year, began in {{the spring of 2005}}."),
    Bad("She has run the shop since {{1962}}, a total of [[47 years]] behind the counter."),
    Bad("He has coached the side for [[15 years]]. Hired in {{January 2016}}, he has won nothing."),
    Bad("The queen was killed in {{August 1997}}. Thursday will be the [[25th anniversary]] of her death."),
    Bad("Their [[golden wedding]] falls on Friday. They were wed in Leeds on {{1 February 1953}}."),
    Bad("It snowed for the first time since {{1979}} on Monday, ending a wait of [[23 years]]."),
    Bad("The town joined the league in {{1995}}. In the [[four years since]] then, its trade has doubled."),
    Bad("She won her last title in {{2012}}, [[15 years after]] her first, in {{1987}}."),
    Bad("Rovers are in the top division for the first time in [[12 years]], having been relegated in {{2004}}."),
    Bad("He hopes to win his first medal in [[28 years]], after the bronze he took in Beijing in {{2008}}."),
    Bad("He was convicted in {{2018}} of a theft that had taken place [[a decade before]], in {{1988}}."),
    Bad("She broke a [[33-year-old]] record on Sunday. The previous best had been set in {{2001}}."),
    Bad("The goal ended a [[25-year]] wait for the striker, whose previous victory came in {{2010}}."),
    Bad("Drought forced sales in {{2003}}. That crisis, [[12 years ago]], was milder."),
    Bad("The trials opened in {{1945}}. Now, in {{2023}}, [[100 years after]] that opening, the room is a museum."),
    Bad("Since {{1997}}, for [[18 years]] without a break, she has opened at four."),
    Bad("Prices were below those of [[two years ago]], when in {{2019}} a tuna fetched $3 million."),
    Bad("The refinery closed in {{2011}}.\n\n[[Eight years later]], in {{2024}}, the site is to become homes.", says="13 years"),
    Bad("They have been at peace since {{1995}}, or for [[18 years]], and trade is booming."),
    Bad("Museums are marking the [[50th anniversary]] of the first moon landing, in {{July 1969}}."),
    Bad("It was the first time in [[12 years]] that the river had burst its banks; the previous flood was in {{2018}}."),
    Bad("They had their worst harvest in [[30 years]], the ministry said, the worst since {{2002}}."),
    Bad("The murder took place in {{1994}}.\n\nDetectives reopened the file [[20 years later]], in {{2020}}."),
    Bad("The glacier was surveyed in {{2015}}.\n\nIn the [[13 years since]] then it has lost a fifth of its ice."),
    Bad("A judge freed Arce, [[four years after]] his conviction. Arce was found guilty in {{2011}}."),
    Bad("Employees marked the firm's [[15th anniversary]]. The line was founded in {{2003}} by two brothers.", says="21 years"),
    Bad("The mall is bankrupt [[nine years after]] it opened in {{2006}}."),
    Bad("They are champions for the first time in [[four years]]. Their last title, in {{2014}}, was won on goals."),
    Bad("The ban was lifted, ending [[25 years]] of censorship. The law came into force in {{2002}}."),
    Bad("The club was founded in {{1902}} and folded in {{1950}} after [[30 years]].", says="is 48 years"),
    Bad("The war broke out in {{1990}} and ended in {{2002}}. It had lasted [[eight years]]."),
    Bad("The council voted to sell the hall, ending a row that began in {{2012}}. Residents have waited [[six years]] for a decision."),
    Bad("The freighter's mark was set by Lemma in {{2013}}. It had lasted [[17 years]].", date="2024-08-13"),
    Bad("No Democrat has carried the county since {{2000}}. On Tuesday the party ended that [[11-year]] losing streak.", date="2021-01-28"),
    Good("The by-election was called in May. He won the seat in 2007, having sat for another for ten years."),
    Good("The choir was founded in 1986. Her husband, who built the organ, has been dead for 15 years."),
    Good("The 50th anniversary, in 1994, was marked by two presidents. The beaches were taken in 1944."),
    Good("Teachers walked out. Their union last struck in 2005; the drivers' union had not done so in 14 years."),
    Good("The bridge reopened after two years of repairs. It was built in 1927."),
    Good("She has led the party for six years. She first won a seat in parliament in 2002."),
    Good("He edited the paper between 1991 and 2002, and spent a four-year spell at the BBC before that."),
    Good("Its shuttle broke up on Saturday, 17 years and four days after Challenger was lost on Jan. 28, 1986."),
    Good("He was sentenced to life in 1978 and has now served a total of 36 years in prison."),
    Good("He voted for Qatar when it was chosen to host the 2022 World Cup seven years ago."),
    Good("The bakery, founded in 1971, celebrated the couple's golden wedding anniversary."),
    Good("The firm was founded in 1990. It lost its first case in 2004.\n\nTen years later, in 2014, it won."),
    Good("The bell rang for the first time in 12 years, having been cast in 1800."),
    Good("He left in 1990. Two years after, in 1992, he came back."),
    Good("Born in 1920, he moved to Leeds three years after the war, in 1948."),
    Good("The war ended in 1945. This country, two years ago, joined the pact."),
    Good("She broke a 20-year-old record on Saturday. Her previous best was set in 2022."),
    Good("He joined in 1998 and left after six years."),
    Good("The company, founded in 1990, has a 50-year lease, and has been profitable for 15 years."),
    Good("The theatre was built in 1890. In the two years since the fire, it has been shut."),
    Good("He took office in 2017 and has been in politics for 30 years."),
    Good("The pier closed in 1999 and reopened in 2008 after five months of repairs."),
    Good("The town was founded in 1250. It will mark the 50th anniversary of the flood on Friday."),
    Good("The airline last ordered jets in 2003. Its order on Monday is the first of any kind for four years."),
    Good("Five years ago, in 2019, the mill burned down."),
    Good("Eight years ago, in 2016, the mill burned down; nine years ago, in 2016, it was sold."),
    Good("Nearly ten years ago, in 2015, the two families owned the street."),
    Good("The firm was founded in 2013, well over six years ago."),
    Good("The church, rebuilt in 1904, marks its 500th anniversary, and a band formed in 1985 the 30th anniversary of its first song."),
    Good("The worst flood in 50 years hit the town in 2013, the last in 2019."),
    Good("After 20 years as a teacher, Smith, who joined the board in 2019, is retiring."),
    Good("He left the country decades ago, in 2011, and bought a 1965 Mustang five years ago."),
    Good("Five years ago he wrote of the 1998 accord, and three years ago the 2008 law was amended."),
    Good("Prices rose for three months, the longest run since 2016."),
    Good("It is her first album in six years, and her best since 2012."),
    Good("It is the first strike in 15 years at the firm, whose 1990 merger made it the largest of its kind."),
    Good("She has been mayor for 12 years and wrote a history of the 1998 election."),
    Good("The 1994 ceremony marked the 50th anniversary of the 1944 landings."),
    Good("They will mark the 50th anniversary of the charter next to a statue put up in 1954."),
    Good("Smith was born in 1950. He married at 20 and divorced five years later, in 1975."),
    Good("In 1998, 20 years after the war, he came back to the town where he was born in 1950."),
    Good("Three years after the war, in 1948, the town was rebuilt."),
    Good("“Ten years ago, in 1990, we were poor,” she said."),
    Good("His wife died in 2001, eleven years before he retired in 2012."),
    Good("The war, which began in 1914, ended four years later, in 1918."),
    Good("The 2019 film, set 20 years after the 1963 murder, was shot in Spain."),
    Good("Putin's visit is his first in 24 years; he was last in Pyongyang in 2000."),
    Good("The threat has grown, police said.\n\nOn the 10th anniversary of the 2005 bombings, the officer warned of new attacks."),
    Good("Friday would have been the 90th birthday of Sir Ted Marsh, the manager in 1968.", date="1999-05-27"),
    Good("She has paid tax since 1946. She has been since then a cook and, for 17 years, a supervisor.", date="1992-11-28"),
    Good("On the first day, June 11, Sipho Dube sold 30 horns.", date="2010-07-11"),
    Good("At 78%, turnout was the highest in a decade. The party won 33 seats, down from 41 at the last vote in 2019, with most votes counted."),
    Good("Five years ago, in 2016, the mill burned down.", date=None),
]  # fmt: skip

_TOTAL = regexp(r"\w an? (?:combined )?total of (?:\w+ )?$")
#: "Seventeen years and four days after".
_COMPOUND_ON = regexp(r",? and (?:an?|\d+|[a-z]+(?:-[a-z]+)?) (?:years?|months?|weeks?|days?)\b")
_COMPOUND = regexp(r"\b(?:years?|months?|weeks?|days?),? and $")


#: "The 90th birthday of Sir Matt, the manager in 1968" is for age-mismatch.
_BIRTHDAY_OF = regexp(r"\S+ birthday of (?:the (?:late|former) |his |her |their |[A-Z])")
#: "A clippie, a cook and, for 17 years, a supervisor": one of several.
_ONE_STINT = regexp(r", (?:and|then|later)?,? ?for (?:[\w-]+ ){1,3}years?, (?:an?|the) [a-z]*$|\b(?:and|then|later),? for (?:[\w-]+ ){1,3}years?,? (?:an?|the) [a-z]*$")


@rule("NL204", "interval-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    found: dict[Span, list[Link]] = {}
    for link in _links(doc):
        found.setdefault(link.interval.span, []).append(link)
    units = [masked(doc, x, split=True) for x in doc.sentences if x.end - x.start <= LONGEST and doc.block_at(x.start).kind in TOLD]
    for link in (*two_ends(doc, units), *(t for t in tied(doc) if not _any_two(doc, t))):
        if link.interval.span not in found:
            found[link.interval.span] = [link]
    for span, group in sorted(found.items()):
        if sic(doc, span) or _COMPOUND.search(doc.text[max(span.start - 20, 0) : span.start]) or _COMPOUND_ON.match(doc.text, span.end):
            continue
        if _BIRTHDAY_OF.match(doc.text, span.start) or _ONE_STINT.search(doc.text[max(span.start - 40, 0) : span.end + 8]):
            continue
        if any(_borne_out(doc, link) for link in group) or _ANOTHERS.search(doc.text, max(span.start - 60, 0), span.start):
            continue
        wrong = [_mismatch(doc, link) for link in group]
        if wrong[0] and all(wrong) and not (group[0].world and _told_by_days(doc, span)):
            message, other = wrong[0]
            dates = [group[0].date, other] if other else [group[0].date]
            yield finding(span, message, related=[Related(x.span, "the date") for x in dates])


def _links(doc: Document) -> Iterator[Link]:
    for p in passages(doc, frozenset((AGO, AFTER, SPAN, AGE, JUBILEE))):
        for link in links(p):
            yield _with_years(doc, link) if link.interval.role == "anniversary" else link
    wanted = frozenset((SPAN, AFTER, AGE, AGO, JUBILEE, LATER, WHEN))
    for before, after in ((0, 0), (1, 0), (0, 1)):
        for p in (*passages(doc, wanted, before=before, after=after, split=True), *(_heads(doc) if after else ())):
            for link in stretches(p):
                yield _with_years(doc, link) if link.interval.role == "anniversary" else link
    for before in (0, 1):
        for p in passages(doc, frozenset((DATE,)), before=before):
            yield from ordinals(p)
    for p in passages(doc, frozenset((LATER, AFTER)), before=1):
        own = doc.sentence_at(p.span.end - 1).start
        yield from links_before(p, len(masked(doc, Span(p.span.start, own)).text))
    yield from taken_up(doc)
    for p in passages(doc, frozenset((SPAN, AGE, JUBILEE)), before=1, after=1):
        for link in links_around(p):
            yield _with_years(doc, link) if link.interval.role == "anniversary" else link


def _told_by_days(doc: Document, span: Span) -> bool:
    """Whether duration-mismatch reports the same length."""
    return any(length.span.overlaps(span) for length, _, _ in contradicted(doc))


def _heads(doc: Document) -> Iterator[Passage]:
    """The headline with the first sentences of the story."""
    head = next((b.span for b in doc.blocks if b.kind == "headline"), None)
    first = next((b.span for b in doc.blocks if b.kind == "paragraph"), None)
    if head and first and head.start < first.start and first.end - head.start < LONGEST:
        yield masked(doc, Span(head.start, first.end), split=True)


def _with_years(doc: Document, link: Link) -> Link:
    """An anniversary told in a paragraph of years may be of any of them."""
    years = printed_years(doc, paragraph_of(doc, link.date.span)) - {link.date.year}
    told = [TimeExpression(link.date.span, "year", "year", (Interval(dt.date(y, 1, 1), dt.date(y, 12, 31)),), year=y) for y in years if 0 < y < 9999]
    return link._replace(others=(*link.others, *told))


#: "On the site of a brewery that had stood there for 45 years", "will run for 60 years".
_ANOTHERS = regexp(r"\ban? (?:[a-z-]+ )?[a-z-]+ (?:that|which|who) (?:had|has) [a-z]+ (?:there |here )?(?:for )?$|\bwill (?:[a-z]+ )?[a-z]+ for (?:another |a further )?$")
_PRINTED_YEAR = regexp(r"\b(?:1[5-9]|20)\d\d\b")
#: "Life expectancy was 82 years".
_LIFETIME = regexp(r"\b(?:life expectancy|life ?spans?|(?:average|median|mean) age)\b[^.;]{0,30}$", re.IGNORECASE)


def _any_two(doc: Document, link: Link) -> bool:
    """Whether any two years that the article prints, quotations and publication too, are just so far apart; or it is no time between two."""
    years = {int(m[0]) for m in _PRINTED_YEAR.finditer(doc.text)} | ({doc.metadata.date.year} if doc.metadata.date else set())
    fits = link.interval.unit == "year" and any(abs(a - b) == link.interval.count for a, b in combinations(years, 2))
    return fits or _LIFETIME.search(doc.text, max(link.interval.span.start - 60, 0), link.interval.span.start) is not None


def _borne_out(doc: Document, link: Link) -> bool:
    """Whether another year of the article makes an anniversary right: "the 25th anniversary of the museum in 2020 ... founded in 1995"."""
    if link.interval.role != "anniversary" or link.date.year is None:
        return False
    years = {y.year for x in doc.dates for y in (x.items or (x,)) if y.year}
    return any(abs(y - link.date.year) == link.interval.count for y in years if y)


def _mismatch(doc: Document, link: Link) -> tuple[str, TimeExpression | None] | None:
    """What is wrong with a link and the other end it is wrong with; None where one of its readings fits."""
    x = link.interval
    published = doc.metadata.date
    if x.count is None or x.unit not in (*YEARS, *DAYS) or (link.published and published is None):
        return None
    if x.unit not in YEARS and link.date.kind == "year":
        return None
    if link.published and _TOTAL.search(doc.text[max(x.span.start - 30, 0) : x.span.start]):
        return None  # not in one piece
    if x.unit in YEARS and link.date.kind in ("date", "month", "season", "quarter") and not link.date.year:
        return None
    if link.published and x.role == "anniversary" and _once(doc, x):
        return None
    if x.unit in DAYS and link.published and published and all((published - r.high).days > 400 for r in link.date.readings):
        return None  # "signed it 45 days after the attacks of Sept. 11, 2001", long ago
    others = (*link.others, *_ago_before(doc, x)) if link.published and x.role != "ago" else link.others
    ends: list[tuple[Interval, TimeExpression | None]] = [(r, o) for o in others for r in o.readings]
    if link.published and published:
        ends.insert(0, (Interval(published, published), None))
    pairs = [_in_order(x, start, end) for end, _ in ends for start in link.date.readings]
    if not pairs or any(fits(doc, x, *pair) for pair in pairs) or (link.world and anywhere(doc, x, points(doc))):
        return None
    return _message(doc, link, pairs[0], ends[0][1]), ends[0][1]


_ON_THAT_DAY = regexp(r"[\"“]?(?:On|At|By|For) (?:the|its|his|her|their) $")


def _ago_before(doc: Document, x: TimeExpression) -> list[TimeExpression]:
    """The times ago of a sentence before a length: "closed two years ago, 40 years after it opened in 1982"."""
    start = doc.sentence_at(x.span.start).start
    return [d for d in doc.dates if d.role == "ago" and d.readings and start <= d.span.start < x.span.start]


def _once(doc: Document, x: TimeExpression) -> bool:
    """Whether a later paragraph tells of an anniversary that may be long over: "On the 10th anniversary of the 2005 bombings, the officer warned"."""
    sentence = doc.sentence_at(x.span.start)
    first = next((b for b in doc.blocks if b.kind == "paragraph"), None)
    if first is None or sentence.start < first.span.end or not _ON_THAT_DAY.fullmatch(doc.text, sentence.start, x.span.start):
        return False
    return not any(d.kind not in ("year", "duration", "age") and not d.span.overlaps(x.span) and sentence.start <= d.span.start < sentence.end for d in doc.dates)


def _in_order(x: TimeExpression, date: Interval, other: Interval) -> tuple[Interval, Interval]:
    """The two ends of an interval, the earlier one first by what the text says."""
    return (other, date) if x.role in ("later", "before") else (date, other)


def _message(doc: Document, link: Link, pair: tuple[Interval, Interval], other: TimeExpression | None) -> str:
    x, date = link.interval, link.date.span.of(doc.text)
    unit = "year" if x.unit in YEARS else x.unit or "day"
    low, high = distance(*pair, unit)
    number = round(low if abs(low) <= abs(high) else high)
    length = f"{abs(number)} {unit}{'s' if abs(number) != 1 else ''}"
    said = x.span.of(doc.text).strip()
    if other is None:
        end = pair[1].low
        return f'{date} is {length} {"before" if number >= 0 else "after"} publication ({MONTHS[end.month - 1]} {end.year}), which does not fit "{said}"'
    first, last = (other.span.of(doc.text), date) if x.role in ("later", "before") else (date, other.span.of(doc.text))
    return f'from {first} to {last} is {length}{" backward" if number < 0 else ""}, which does not fit "{said}"'
