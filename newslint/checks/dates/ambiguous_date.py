"""A month without its year that readers may put in the wrong one.

## Why it matters
In an article of June, "they met in September" sends the reader to a September that has not come yet: last year's is meant and should
be named.
"Last March", read in June, is this year's March to one reader and last year's to the next, and so is "last summer" in September.
A month four months back ("in November" in an article of March) is a desk note only: few readers will take it for another year's. A day so far back ("on Nov. 14") asks for its year.
"Said in March that it would open next month" leaves open which month is the next one: that after March, or after today.

## When to ignore
A month of this year that is past needs no year, nor does one that recurs ("every September"), nor one whose paragraph names the year.
Quotations are left alone, and so are months just past at the turn of the year ("in December" in an article of January to March), those since
which something has lasted ("since October"), figures that others are compared with, contract months, and "last January" in October, which is this year's to everybody, and "last June" in an article that tells of this one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks._scales import scales
from newslint.checks.dates import _tense_evidence
from newslint.checks.dates._calendar import MONTHS, neighbours, paragraph_of, printed_years, singles
from newslint.checks.dates._certain_days import attribute
from newslint.checks.dates._month_evidence import JOINED, TOLD, cases
from newslint.checks.dates._time_told import Told
from newslint.checks.dates._two_anchors import reported
from newslint.layers.dates import TimeExpression
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Putin first met Kim Jong Un [[in September]] when Kim visited Russia.", says="September 2023"),
    Bad("The company laid off 300 workers [[in November]].", says="November 2023"),
    Bad("The court rejected the appeal [[on Oct. 14]], and the family left the country.", says="October 2023"),
    Bad("She had resigned [[in late August]] after a row over expenses.", says="August 2023"),
    Bad("The party won 40 seats [[in October]], its best result.", says="October 2023"),
    Bad("[[In December]], the city closed two libraries.", says="December 2023"),
    Bad("The senator was indicted [[last March]] on fraud charges.", says="March 2024 or March 2023"),
    Bad("A report published [[in July]] found cracks in the dam.", date="2024-03-04", says="July 2023"),
    Bad("The talks collapsed [[in early September]] and never resumed.", date="2024-05-02"),
    Bad("He was convicted [[in August]].", date="2024-02-10"),
    Bad("The aquarium will move into the powerhouse [[next July]], its director said.", says="July 2024 or July 2025"),
    Bad("The firm moved its head office to Slough [[in October]], saving rent."),
    Bad("A hailstorm [[in December]] broke every pane of the greenhouse."),
    Bad("The shooting, [[on Sept. 21]], left two teenagers dead."),
    Bad("Having resigned [[in October]] over the leak, he returned to the cabinet on Monday."),
    Bad("After losing her seat [[in October]], Ms Varga went back to teaching."),
    Bad("The lorry ran a red light, hitting a cyclist, [[on Oct. 12]]."),
    Bad("[[Between July and October]], inspectors found rats in 31 kitchens.", date="2024-05-28"),
    Bad("At an auction in Geneva [[in November]], the ring fetched 4.1m Swiss francs."),
    Bad("Voters re-elected the mayor [[last March]], his third victory in a row.", date="2024-07-15"),
    Bad("The trial will start [[next September]], the court said.", date="2025-03-10"),
    Bad("By the [[end of December]], half of the shops had closed."),
    Bad("On the night [[of October 3]], a lorry hit the bridge."),
    Bad("He tore a muscle [[in October]] and missed the whole season."),
    Bad("The firm shut its plant [[in November]] with the loss of 340 jobs.", date="2024-03-11"),
    Bad("Insurers are still paying [[for October]]'s floods in the valley, and 900 claims are open."),
    Bad("Three of the four were sold after the defeat in the [[October]] final. The fourth is injured."),
    Bad("The charter, approved in an [[August]] referendum by 212 votes, came into force on Monday.", date="2018-02-12"),
    Bad("The budget was cut [[in December]] and cut again in March."),
    Bad("The club was idle until Monday, having lost its pitch to a fire [[on Sept. 12]].", date="2024-03-04"),
    Bad("In the [[November]] election the party took nine seats of 60 and lost its leader.", date="2019-04-24"),
    Bad("The league won the [[November]] election by nine seats but has split since then.", date="2000-05-22"),
    Bad("The mill had sold its last loom [[by late October]], its annual report says.", date="2013-06-03"),
    Bad("Rents in the city peaked [[in July]] and have dropped in every month since then.", date="2024-05-15"),
    Bad("The coalition has split. Its smallest party, which took nine seats in the [[November]] election, left on Monday.", date="2019-06-24"),
    Bad("The mayor, Lena Roth, lost her majority [[in October]]'s election by two seats, and quit on Monday.", date="2019-06-24"),
    Bad("Rainfall [[in October]] was twice the average, the weather office said.", date="2019-06-24"),
    Bad("Visits to the museum [[in September]] fell by a third.", date="2019-06-24"),
    Bad("The output of the mine [[in November]] was the lowest since the war.", date="2019-06-24"),
    Bad("The yield rose to 4.6% [[in November]], the treasury said.", date="2019-06-24"),
    Bad("The rate of infection dropped to 11 in 1,000 [[in October]].", date="2019-06-24"),
    Bad("A bear cub born [[in October]] at the zoo will be sent to Spain on Friday.", date="2019-06-24"),
    Bad("Twins born [[in November]] to a farmer's wife were baptised on Sunday.", date="2019-06-24"),
    Bad("The band called off its tour [[in September]] after its drummer broke a wrist.", date="2019-06-24"),
    Bad("The choir cancelled a concert [[in October]] because the hall had flooded.", date="2019-06-24"),
    Bad("The side last won an away match [[in October]], when it beat Hull 2-0.", date="2019-06-24"),
    Bad("The national record, set [[in September]], was 19.2 seconds.", date="2019-06-24"),
    Bad("In a letter dated [[Oct. 3]], the bank had refused the loan.", date="2019-06-24"),
    Bad("The moor burned [[last summer]], and little has grown there since.", date="2019-10-08"),
    Good("The moor burned last summer, and little has grown there since.", date="2019-03-08"),
    Good("The moor near Hobart burned last summer, and little has grown there since.", date="2019-10-08"),
    Bad("The mill told its staff in a memo dated Feb. 26 that wages would be cut [[next month]].", date="2019-03-08"),
    Good("The mill told its staff in a memo dated March 4 that wages would be cut next month.", date="2019-03-08"),
    Bad("The seat has been empty since the [[end of September]], when the judge fell ill.", date="2019-03-08"),
    Bad("Vera Holm, who was head of the rail agency [[until December]], told members that she had asked for more staff.", date="2018-08-14"),
    Good("Vera Holm, who was head of the agency until May, spoke. Ida Brod, who serves until December, did not.", date="2018-08-14"),
    Bad("Ida Brod, 21, was last seen leaving a shop in Leeds [[on 18 November]].", date="2018-05-10"),
    Bad("The well was the deepest in Wales [[until November]], when one near Bala reached 90 metres.", date="2019-06-24"),
    Bad("The club bought the horse at a sale in Newmarket [[in October]] for 90,000 guineas.", date="2019-06-24"),
    Good("The club bought tickets for a show in Newmarket in October.", date="2019-06-24"),
    Bad("The third try — [[in October]] — came to nothing.", date="2019-06-24"),
    Good("The cars will be built at Ste. Anne, beginning in August, the firm said.", date="2019-06-24"),
    Good("Work is to start, beginning in September, the council said.", date="2019-06-24"),
    Good("If no payment is made after the September instalment, the bank may sell the ship.", date="2019-08-24"),
    Good("The band is booked for its October tour, and two concerts in November sold out on Monday.", date="2019-06-24"),
    Good("The club made a profit in 2018, against a loss a year earlier. It sold a training ground in July and repaid two banks.", date="2019-01-24"),
    Good("Net debt was 71 million at the end of December, against 76 million a year earlier. The club sold a hall in July and repaid a bank.", date="2019-01-24"),
    Good("Born in October to a farmer and his wife, he moved to Lyon at three.", date="2019-06-24"),
    Good("The board suspended the pilot's licence for six months, from 1 March to 31 August.", date="2021-02-26"),
    Good("The council closed the lane from April 3 to June 30.", date="2021-03-22"),
    Good("The league banned the striker from 1 May to 31 August.", date="2021-02-26"),
    Good("The board declared a dividend of 9 cents, payable on November 12.", date="2019-08-15"),
    Good("The port handled 4.8 million boxes in 2023.\n\nA crane fell in June, the manager said.", date="2024-01-09"),
    Good("Ten Tuesdays, from July 1 to Sept. 2, have been set aside for the 10-week course.", date="2014-06-12"),
    Good("Tickets for the November primary debates went on sale on Monday."),
    Good("Nickel for September delivery rose to a record on Tuesday."),
    Good("The club called off its September cruises on Monday and refunded 600 passengers."),
    Good("He has an October appeal to prepare, and asked for time on Monday."),
    Good("The firm shut its plant in December with the loss of 340 jobs.", date="2024-03-11"),
    Good("December copper closed at 62 cents, June/July at 65, and September ended at 66."),
    Bad("The plant turned out 900 tractors [[from July to September]], and half are unsold.", date="2019-05-24"),
    Good("The council closed the road from July to September.", date="2019-05-24"),
    Bad("The rate has risen from 3.1% [[in October]]."),
    Good("The levy will rise from 3.1% in October. Rates were 3%, and are to fall from 2.9% in September."),
    Good("Sales in May were 40 tons, against 38 tons in December, 39 tons in January and 37 tons in April."),
    Good("The council meets in July, followed by a summit in September."),
    Good("Bids have been sought since September."),
    Good("The budget has been sent to parliament for approval in October."),
    Good("The firm wants to sell the renamed brand in October."),
    Good("The deficit shrank in fiscal 2023, which ended Sept. 30."),
    Good("He led the race ahead of the elections in October and November but fell behind."),
    Good("The party raised its share in October elections."),
    Good("They met twice, in September at a convention and in November in his office."),
    Good("It topped a list released in September. In January, the agency published another."),
    Good("The woman was killed last autumn while running. Fair weather had drawn many out.\n\nShe was killed on Oct. 7 near her home."),
    Good("They met in a queue in Leeds in October 2022.\n\nHe burst into tears.\n\nThe court heard that the girl had travelled to Leeds in October."),
    Good("It has sent more troops in recent months. In September, it sent 150 to the island."),
    Good("The spike was around the harvest festival, in August."),
    Good("The festival, held in August, draws 20,000 people."),
    Good("The union has threatened a strike in September."),
    Good("The accord, signed last January, has held.", date="2024-10-19"),
    Good("He announced last March 27 that he would stand.", date="2024-04-17"),
    Good("In October, when the storks have gone, the sweeps have the roofs to themselves."),
    Good("The firm, sold last January to a Danish family, has grown.", date="2021-11-15"),
    Good("Putin met Kim Jong Un in September 2023."),
    Good("Putin met Kim Jong Un in April."),
    Good("Putin met Kim Jong Un last September."),
    Good("They meet every September, and they will meet in September again."),
    Good("In 2023 the firm lost its licence. It closed in September."),
    Good("The council had planned to open the pool in September."),
    Good("The elections were scheduled for November."),
    Good("The minister said the bridge would open in October."),
    Good("“We met in September,” she said."),
    Good("The museum closed in December.", date="2024-01-09"),
    Good("The trial, due to begin in September, was moved to the capital."),
    Good("The court will rule in September."),
    Good("Sales rose 4% in the year to September, and profit for the July-September quarter doubled."),
    Good("The rules took effect in June."),
    Good("He was arrested last month and charged in May."),
    Good("The storm season ended in November, as it always does."),
    Good("Last year was worse. The river froze in December and again in March."),
    Good("The conference in Berlin in September was cancelled."),
    Good("Temperatures in July reached 40C most years."),
    Good("The rate was 3.2% in November, 3.4% in December and 3.1% in January."),
    Good("Born on Oct. 14 to a family of farmers, he moved to Lyon as a child."),
    Good("Theresa May met the April family."),
    Good("The convention in August was moved to Chicago."),
    Bad("The drought began [[in November]], and by the end of May the lake was dry.", date="2019-06-24"),
    Bad("Voters turned down the plan for a rink [[in October]]. The council will try again next spring.", date="2019-06-24"),
    Bad("The minister promised [[in September]] to close the camp within a year. It is still open.", date="2019-06-24"),
    Bad("Runner Ada Holt set the course record [[in September]]. She will run again on Sunday.", date="2019-06-24"),
    Good("The firm lost money in 2017. It sold a mill in September, and the next spring it made a profit.", date="2019-06-24"),
    Bad("The mill, which was sold [[last April]], will close in May.", date="2019-12-03"),
    Good("Sales in June were 4 percent up on last June, and twice those of May.", date="2019-11-12"),
    Bad("In an email on May 28, the landlord said the lift had been mended [[last month]].", date="2019-06-25"),
    Bad("In a statement on June 5, the force said the boy had been seen in Leeds [[last Friday]].", date="2019-06-25"),
    Bad("In a letter dated May 30, the bank apologised. It said that fees would rise [[next month]].", date="2019-06-25"),
    Good("A statement issued on May 28 was withdrawn last week. The report of May 28 will be debated next month.", date="2019-06-25"),
    Good("The firm, which said in March that it would cut jobs, will close a plant in Hull next month.", date="2019-06-25"),
    Bad("[[Until late August]], the islanders had a nurse of their own.", date="2019-02-18"),
    Bad("The mill was owned [[until September]] by a Danish fund.", date="2019-02-18"),
    Good("The pool was closed until September. Until August, when a school opens, pupils are taught in huts.", date="2019-02-18"),
    Bad("He is accused of stealing 40 cars [[in September]].", date="2019-05-10"),
    Bad("Nobody has been charged over the shooting of a girl at a party [[in October]].", date="2019-05-10"),
    Good("He was jailed for planning an attack in Turku in October. They agreed on holding a vote in September.", date="2019-05-10"),
    Bad("Lena Roth, the winner in Porto [[in October]], has withdrawn from the race.", date="2019-05-10"),
    Good("Lena Roth, the candidate in the October election, met voters on Monday.", date="2019-05-10"),
    Good("The winner of the race in October takes home a car.", date="2019-05-10"),
    Bad("The ruling follows an [[October]] decision to free him.", date="2019-05-10"),
    Bad("The drought set in at the [[end of September]], and wells are dry.", date="2019-05-10"),
    Bad("He has not been seen since a row with his brother [[in October]].", date="2019-05-10"),
    Bad("Doctors had warned of it as far back as [[September]].", date="2019-05-10"),
    Bad("A clerk who was arrested [[on Nov. 14]] pleaded guilty on Monday.", date="2019-03-19"),
    Bad("Ida Brod, 22, was last seen leaving a gym in Turku at about 9 p.m. [[on 28 December]].", date="2019-12-09"),
    Good("Bad loans fell to 4.1% at the end of March from 4.8% at the end of December.", date="2019-05-19"),
    Good("Most of the buying came after the August bond broke through 101. The card rate is 16%, effective with the August billing statement.", date="2019-03-09"),
    Good("The builder had been projecting completion of the bridge in September.", date="2019-03-09"),
    Good("Unemployment rose to 5.1% in January from 4.8% in September.", date="2019-03-09"),
    Good("Dock owners were served with an injunction until August 7 preventing them from cutting jobs.", date="2019-03-09"),
    Good("They must sell assets approved by the regulator by August 22, the last date for a merger.", date="2019-03-09"),
    Good("If output were held at that rate until the end of August, prices would rise.", date="2019-03-09"),
    Good("Hearings are likely to go on well after the August 30 expiry of the pact.", date="2019-03-09"),
    Good("The cabinet approved a rise in the budget for 2019/20, starting next October.", date="2019-04-14"),
    Good("A pact agreed last October, under which he was to go next month, will not be kept.", date="2019-02-26"),
    Bad("He had to resign after the [[September]] election.", date="2019-03-09"),
    Good("The worst crash of last year was in Hull.\n\nIt occurred on 16 March.", date="2019-01-15"),
    Bad("The council turned down the rink by 12 votes to nine [[in October]], and the club has appealed.", date="2019-06-24"),
    Good("The council is to turn down the rink by 12 votes to nine in October. It wants a vote on the pool in November.", date="2019-06-24"),
    Bad("The agency interviewed 400 nurses face to face [[in November]].", date="2019-06-24"),
    Bad("It will be her first race since her coach died [[in September]].", date="2019-06-24"),
    Good("She will race again after the coach picks the team in September.", date="2019-06-24"),
    Bad("The club put off the vote [[in October]] after members walked out.", date="2019-06-24"),
    Good("The club put off the vote to a day in October after members walked out.", date="2019-06-24"),
    Bad("The last round of talks, [[in October]], broke up after an hour.", date="2019-06-24"),
    Good("The last round of talks, in October, is to be held in Oslo.", date="2019-06-24"),
]  # fmt: skip

#: "Last March" and "next March" have two readings where the month lies this close to that of publication; further off it is nearer on the other side, and "last January" in October is this year's.
CLOSE_BEFORE = CLOSE_AHEAD = 8


#: "After [the 8 November] election".
_NAMED_DAY = re.compile(r"the (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}) [a-z]")
#: So near, the month is nobody's doubt: a desk note.
NEAR_MONTHS = 4


@rule("NL206", "ambiguous-date", severity="warning", needs=("date",), examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None:
        return
    months = [*_of_last_year(doc, published)]
    quiet = [told for told, near in months if near]
    found = [*_two_readings(doc, published), *_last_seasons(doc, published), *reported(doc, published), *(told for told, _ in months)]
    said: set[Span | int] = set()  # one query a sentence and a month is enough
    for span, month, message in sorted(found, key=lambda f: f[0]):
        sentence = doc.sentence_at(span.start)
        if sentence not in said and month not in said:
            said |= {sentence, month}
            yield finding(span, message, related=(), confidence=0.8, severity="info" if (span, month, message) in quiet else None)


def _of_last_year(doc: Document, published: dt.date) -> Iterator[tuple[tuple[Span, int, str], bool]]:
    """Months told as past that this year has not reached, and whether they are so near that few will doubt them ("in November" in March; but a day of another year is printed with it: "on Nov. 3", "in the first week of November")."""
    for case in cases(doc):
        told: Told | None = scales("NL206").likeliest(case)
        if told is not None and not (told.day and _of_a_wrong_tense(doc, told.span)):
            name = MONTHS[told.month - 1]
            dated = (told.day is not None or told.x.kind == "period") and "preposition" in told.x.parts and not (attribute(doc, told.x.span) or _NAMED_DAY.match(doc.text, told.x.span.start))
            near = not dated and (published.month - told.month) % 12 <= NEAR_MONTHS
            yield (told.span, told.month, f"{name} in an article of {MONTHS[published.month - 1]} {published.year} is {name} {published.year - 1}: give the year"), near


def _of_a_wrong_tense(doc: Document, span: Span) -> bool:
    """Whether NL208 has told of a day that it lies ahead."""
    return any(case.span.overlaps(span) and scales("NL208").likeliest(case) is not None for case in _tense_evidence.cases(doc))


def certain(doc: Document) -> Iterator[Span]:
    """The times that no weighing finds: "last March", "next March", "last summer", "said in March that it would open next month"."""
    if (published := doc.metadata.date) is not None:
        for found in (_two_readings, _last_seasons, reported):
            yield from (span for span, _, _ in found(doc, published))


def _two_readings(doc: Document, published: dt.date) -> Iterator[tuple[Span, int, str]]:
    """ "Last March" in June, "next March" in January: this year's or the one beyond?"""
    for x in doc.dates:
        if x.kind == "month" and x.month and x.year is None and doc.block_at(x.span.start).kind in TOLD and not doc.in_quotation(x.span) and not JOINED.match(doc.text, x.span.end):
            years = _years(x, published)
            if years and not printed_years(doc, neighbours(doc, x.span)) and not _TWO_YEARS.search(neighbours(doc, x.span).of(doc.text)) and not _beside_another(doc, x):
                name = MONTHS[x.month - 1]
                start = x.parts["preposition"].start if "preposition" in x.parts else x.span.start
                yield Span(start, x.span.end), x.month, f"{x.modifier} {name} may be {name} {years[0]} or {name} {years[1]}: give the year"


#: A season or a financial year, which dates the months beside it: "for 2019-20, starting next October".
_TWO_YEARS = re.compile(r"\b(?:19|20)(\d\d)[/–-](?:(?:19|20)?)\d\d\b(?![/–-])")


def _beside_another(doc: Document, x: TimeExpression) -> bool:
    """Whether the paragraph or a headline names the same month of another year, or for a headline the text: "Sales in June were 4 percent up on last June"."""
    heads = [b.span for b in doc.blocks if b.kind in ("headline", "deck")]
    near = [Span(0, len(doc.text))] if any(h.contains(x.span) for h in heads) else [paragraph_of(doc, x.span), *heads]
    return any(y.month == x.month and y.year is None and y.kind == "month" and y.modifier not in ("last", "past", "next") and any(p.contains(y.span) for p in near) for y in singles(doc.dates))


#: The last month of a season, by its number (the winter spans two years and is none here).
_SEASON_ENDS = {0: 5, 1: 8, 2: 11}
#: Months after a season, its last one included, in which "last summer" may be the one just past or the one before.
_JUST_OVER = 4


@cache
def _southern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(place for (place,) in _data.rows('terms/southern.tsv'))})\b")


def _last_seasons(doc: Document, published: dt.date) -> Iterator[tuple[Span, int, str]]:
    """ "Last summer" in September: this year's or last year's? South of the equator it spans two years, and in a headline it is that of the text."""
    if _southern().search(doc.text):
        return
    for x in doc.dates:
        ends = _SEASON_ENDS.get(int(x.count)) if x.kind == "season" and x.modifier == "last" and x.year is None and x.count is not None else None
        if ends is None or not 0 <= published.month - ends < _JUST_OVER or doc.in_quotation(x.span) or doc.block_at(x.span.start).kind not in TOLD - {"headline", "deck"}:
            continue
        if re.match(r"['’-]", doc.text[x.span.end :][:1]) or x.span.of(doc.text)[:4] .lower() != "last" or printed_years(doc, paragraph_of(doc, x.span)):
            continue
        name = doc.text[x.parts["season"].start : x.span.end]
        yield x.span, ends, f"last {name} may be that of {published.year} or of {published.year - 1}: give the year"


def _years(x: TimeExpression, published: dt.date) -> tuple[int, int] | None:
    """The two years that a month with "last" or "next" may be of."""
    month, year = x.month or 0, published.year
    if x.modifier == "next":
        return (year, year + 1) if published.month < month <= published.month + CLOSE_AHEAD else None
    if x.modifier in ("last", "past"):
        return (year, year - 1) if published.month - CLOSE_BEFORE <= month < published.month else None
    return None
