"""A stated change does not follow from the two values beside it.

## Why it matters
"Rose 40% from $41 million to $53 million" is the mathematical error that newspapers print most, and readers work it out.

## When to ignore
When the percentage has another base than the two values (adjusted for inflation, constant currency) and the text does not say so.
"""

from __future__ import annotations

import re

from newslint.checks.numbers.changes import _governed, _own_values, _world
from newslint.checks.numbers.changes._arithmetic import all_changes, difference, fits, halves, relative, signed
from newslint.layers.numbers import Change, Quantity
from newslint.layers.numbers.amounts import Direction
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Example, Finding, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("Sales rose [[40%]] from {{$41 million}} to {{$53 million}}.", says="+29%, not +40%"),
    Bad("Revenue was {{$53 million}}, up [[40%]] from {{$41 million}}."),
    Bad("Net income dropped [[10%]] to {{$4.5 billion}}, compared with {{$6 billion}} in the same quarter of 2023.", says="−25%, not −10%"),
    Bad("Murders fell from {{120}} to {{90}}, a drop of [[30%]]."),
    Bad("Turnover was {{$41 million}} in 2022 and {{$53 million}} in 2023, a rise of [[40%]]."),
    Bad("Sales were {{$41 million}} in 2022. They rose [[40%]] to {{$53 million}} in 2023."),
    Bad("Sales rose [[40%]] last year. They went from {{$41 million}} to {{$53 million}}."),
    Bad("The budget grew from {{$3.2 billion}} to {{$4.8 billion}}. That is a [[40%]] increase."),
    Bad("The profit of {{£120m}} was [[25 per cent]] lower than the {{£180m}} of the year before."),
    Bad("Rents jumped by [[a third]], from {{$1,200}} to {{$1,400}} a month."),
    Bad("Unemployment [[rose]] from {{6.2%}} to {{5.8%}} in May.", says="is a fall"),
    Bad("Ticket sales are [[up]] from {{3,400}} to {{2,900}}."),
    Bad("Support slipped [[3 percentage points]], from {{34%}} to {{29%}}.", says="5 percentage points"),
    Bad("The club's debt was reduced by [[£12m]], from {{£60m}} to {{£53m}}.", says="7 million"),
    Bad("The fine was [[tripled]] from {{$5,000}} to {{$12,000}}."),
    Bad("A permit that cost {{$60}} in January was selling for {{$90}} in May, a rise of [[33 percent]].", says="+50%"),
    Bad("The park drew {{84,000}} visitors last year. That was [[30 percent]] below the {{96,000}} of the year before."),
    Bad("Rent for the hall goes up from {{$740}} to {{$890}} in the fall. Choirs called the [[9 percent]] jump a shock."),
    Bad("His sentence was cut by [[half]] on appeal, to {{15 years}} from {{21}}."),
    Bad("Applications, at {{23,500}}, were [[three times]] the {{11,400}} lodged in 2004."),
    Bad("The deer herd thinned by [[40 percent]] over the winter, to {{2,100}} from {{2,800}}.", says="−25%"),
    Bad("Staff numbers fell from {{540}} to {{460}} in five years, a loss of [[120]].", says="80"),
    Bad("The winner needed {{41 minutes}}, [[9 minutes]] less than the {{47 minutes}} of last year."),
    Bad("Thefts [[quadrupled]] in the year after the bridge opened, from {{210}} to {{430}}."),
    Bad("Ridership crept [[higher]] for a third straight year, from {{412,000}} in 2017 to {{387,000}} in 2018."),
    Bad("The shop sold {{1,200}} loaves a day before the war and sells {{900}} now, [[45 percent]] fewer."),
    Bad("The shelter housed {{36}} dogs in 2012. It now takes in {{63}}, [[triple]] the old number."),
    Bad("Knocking [[15 percent]] off its debt, the club owed {{14 million euros}}, against {{21 million euros}} a year earlier."),
    Bad("The mill will shed [[150]] posts, taking its staff from {{2,400}} to {{2,150}}."),
    Bad("Flight times were [[shortened]] from {{17 hours}} to {{18 hours}}."),
    Bad("Boats took {{333}} minkes this season. The catch was [[28 percent]] smaller than last season's {{421}}."),
    Bad(
        "A monthly pass will cost {{214 euros}} from January, up from {{199 euros}}, the railway said.",
        headline="Train fares to jump [[12%]]",
        says="+7.5%, not +12%",
    ),
    Bad(
        "The parish had {{480}} pupils when the head arrived five years ago. Its roll stands at {{612}} now. Governors credit her with the [[40 per cent]] rise."
    ),
    Bad("Stone & Vale will cut [[900]] jobs, reducing its workforce to {{5,600}} from {{6,200}}.", says="600"),
    Bad("The cost of the bridge has nearly [[tripled]]. Planners put it at {{$180 million}} in 2006; the latest estimate is {{$390 million}}."),
    Bad("Pork consumption came to {{412,000 tonnes}}. That compares with {{468,000 tonnes}} a year earlier, a [[rise]] of 12 percent."),
    Bad("The hall drew {{12,400}} guests, a [[45%]] increase on the {{10,100}} who came the year before."),
    Bad("The choir has lost [[10 percent]] of its members since 2016, when it had {{250}}. It now has {{200}}."),
    Bad("The winning bid, {{$26.4 million}}, was [[14%]] higher than the runner-up's {{$22.1 million}}."),
    Bad("The price of a ticket [[fell]], the club said, from {{£28}} to {{£32}}."),
    Bad("The grant was [[halved]], from {{$4.1 million}} to {{$3.2 million}}."),
    Bad("The county counted {{248,000}} hives last year, against {{201,000}} in 2010.\n\nIt was a rise of [[45 percent]], the ministry said."),
    Bad("Profit fell to $32.9 million from $33.4 million, although sales [[fell]] to {{$21.3 million}} from {{$20.8 million}}."),
    Bad("Sales rose [[40 percent]] to {{$53 million}} from {{$41 million}} although profit rose to $48.3 million from $44.3 million."),
    Bad("Burglaries in the town fell [[30 percent]] last year.\n\nOfficers logged {{512}} of them, down from {{640}} in 2019."),
    Bad("The lake shrank [[25%]] between 2004 and 2024, pictures show.\n\nIts surface was {{160 square kilometres}} then and is {{96}} now."),
    Bad("Complaints about scooters have [[quadrupled]], the city says.\n\nThere were {{36}} in December and {{12}} in November."),
    Bad("Rangers counted {{480}} elephants this summer. In 2012 they had counted {{600}}, which means that the herd has shrunk by [[a third]]."),
    Bad("Starting teachers would earn {{$36,000}} under the contract, a [[10%]] raise over the current {{$30,000}}."),
    Bad("A ride on the trams will cost [[50 percent]] more from July.\n\nThe council raised the single fare from {{24 koruna}} to {{30 koruna}}."),
    Bad("The cabinet approved a budget of {{4.5 billion euros}}, [[42%]] higher than this year's {{3.6 billion}}."),
    Bad("Adjusted margin narrowed and net income [[increased]] to {{$14.9 million}} from {{$17.2 million}}, the company said."),
    Bad("Revenue was [[lower]] at {{2.05 billion francs}}, compared with {{1.85 billion francs}} in 2022."),
    Bad("In April the shelter had {{220}} dogs. By August the number was {{310}}, a rise of [[60 percent]]."),
    Bad("Of the {{1,500}} cottages that stood here before the war, {{1,050}} are left, a loss of [[45 percent]]."),
    Bad("Admissions went up [[11 percent]] in the capital, where {{45}} children were admitted compared with {{30}} the week before."),
    Bad("Attendance more than [[doubled]] under the director who came in 2011, when {{214,000}} people passed the doors. Last year the figure was {{391,000}}."),
    Bad("A new line will cost {{Sh2,250}}, up [[30 per cent]] from {{Sh1,500}}."),
    Good("The Tories were on 28% (down four points) and Labour on 41% (up three), with the Liberals unchanged on 12%."),
    Good("Electricity output rose 6 percent in the year. Dams produced 41 terawatt-hours in March and 58 in April."),
    Good("Arrivals were 4% above their pre-pandemic level in November. They came to 212,000, up from 188,000 a year before."),
    Good("Car sales rose 8 percent in Europe. In Spain dealers sold 92,000, compared with 71,000 a year ago."),
    Good("Of the 60 players who began the day, 24 are left, among them four amateurs, twice as many as last year."),
    Good("The shares, down at 45p compared with 52p a week ago, have lost 70 percent in a year."),
    Good("Staff will work 38 hours, down from 40, for 3 percent more money."),
    Good("Apple growers picked 18,000 tonnes, against 24,000 tonnes in 2013. Pear growers lost 40 percent of their crop."),
    Good("A barrel of oil has lost more than half its value since June.\n\nIt traded at $50 on Friday, against $51 the day before."),
    Good("The median price was $212,000, up 4.1 percent from a year earlier and 1.2 percent from April, when it was $209,500."),
    Good("It carried 2.2 million passengers, down from 2.4 million in 2001, and flew 25 percent fewer kilometres."),
    Good("Losses more than tripled to 6.95 billion pounds.\n\nThe lender said it had been hit by litigation costs of almost 5.9 billion pounds."),
    Good("The tax on a $300,000 house goes up 4 percent, and on a $500,000 house 6 percent."),
    Good("It lowered its debt to $1.05 billion from $1.34 billion, to $1.25 billion from $1.99 billion in 1991 and to $1.45 billion from $2.40 billion."),
    Good("Profit fell to $32.94 million from $33.42 million, although the state's share rose to $21.32 million from $20.75 million."),
    Good("Earnings edged up 2.3 percent to $25.94 million from $25.35 million although pre-tax profit rose 9.1 percent to $48.30 million from $44.29 million."),
    Good("Income was $10.2 million or $1.10 a share in 1986, up from $7.7 million or $1 a share in 1985."),
    Good("The crop is put at 2.3 to 2.6 million tonnes, down from 2.4 to 2.7 million tonnes."),
    Good("The institute cut its forecast for growth to one percent from two percent, and inflation will reduce income growth to 1.3 percent from 2.9 percent."),
    Good("Coffee stocks were 4.1 million bags, compared with 5.2 million in 1986 and 3.9 million in 1985, a rise of 5 percent in two years."),
    Good("Steel output fell 3.2 percent from February to 7.9 million tonnes and was below the level of March 1986, 8.4 million."),
    Good("Hamburg fans backed the team to beat the drop going into matchday 25, with 13 points from seven games."),
    Good("Profit of $35.4 million was up from $29.9 million on sales that rose 12 percent."),
    Good("The jobless rate fell to 6.3 percent, the lowest since March 1980, when it was 6.2 percent."),
    Good("The party won 45 of the 80 seats, down from 52."),
    Good("A loaf will go from 80 cents to 90 cents, and that of milk will rise 5 percent."),
    Good("Wheat closed at $2.87, up 3 cents; a week ago it was $2.80."),
    Good("At a rate of 1.71 francs, against 1.69 in 1986, the report forecast a 2.75 percent rise in exports."),
    Good("The reserve is $575 million, or 2.5 percent of the book, compared with $494 million or 2.17 percent of loans in 1986."),
    Good("Stopping payments reduced the bank's income by $20 million to $226 million, compared with $234 million in 1986."),
    Good("Imports were 36.9 billion marks, a rise of 15 percent. Exports of 47.1 billion marks were 7.6 percent higher than in March last year."),
    Good("Growth was 2.5 percent, down from 4.7 percent. It was the worst since 1974, when output contracted 1.4 percent."),
    Good("Turnover fell to $9.67 billion from $10.43 billion. Company turnover fell 7.1 percent to $3.69 billion, with turnover at home 4.1 percent lower."),
    Good("The water firm raised its interim dividend by 50% and its final dividend from 10 pence to 12 pence."),
    Good("The broker cut its estimates by 50 cents a share to $7.30. The company earned $8.21 in 1986."),
    Good("Trade income rose to $82.8 million from $20.9 million, offsetting the bank's $7.4 million loss on loans."),
    Good("A monthly pass will cost 214 euros from January, up from 199 euros. First-class fares go up 12%.", headline="Train fares to jump 12%"),
    Good("The roll stands at 612. Five years ago it was 480. Spending per pupil has risen by 40 per cent."),
    Good("The town spends £14m on schools, up from £12m, and cut parks by 10 per cent."),
    Good("Oil closed at $52.10 a barrel, down 2.3 percent. A week earlier it closed at $54.80."),
    Good("Exports rose 20 percent in value to $14 billion. In 2001 they were worth $6 billion."),
    Good("The party counted 61,000 members in 1990 and 38,000 in 2005. The rival party lost half of its members."),
    Good("The port handled 2.1 million boxes in 2011 and 2.6 million in 2012. It expects growth of 5 percent this year."),
    Good("The bridge cost $90 million, $20 million more than planned. A second bridge will cost $140 million."),
    Good("The fund rose 3 percent in May, when it grew from $40 million to $52 million on new deposits."),
    Good("The grant goes up by 10,000 euros a year, from 40,000 euros now to 70,000 euros in 2021."),
    Good("Complaints were up 13 percent: 1,830 were filed in 2016 and 1,620 in 2015."),
    Good("Cutting 10 percent off its payroll, the chain lifted profit to $13 million from $10 million."),
    Good("The chain opened 40 shops in 2014 and closed 12 in 2015, a drop in profits of 20 percent."),
    Good("The number fell from 60 to 45, 12 fewer than the government had wanted."),
    Good("Claims were 440 in the north and 710 in the south, and in both they rose 44 percent."),
    Good("The grant fell from $60,000 to $45,000, a loss of $20,000 to the orchestra when fees are counted."),
    Good("The fee rose to $40 from $25 for adults and to $20 from $12 for children, a rise of about 60 percent."),
    Good("Revenue doubled after the firm raised its price, from $4 to $5."),
    Good("Ferry fares rose 6 percent to $410; the line had forecast $460."),
    Good("Salaries at the mill range from $40,000 to $70,000, up 6 percent from last year."),
    Good("Gas, which began the year at $97, traded at $136 on Thursday, up 3% on the day."),
    Good("The zoo sold 412,000 tickets, 10% fewer than last season's 458,000; takings, at £5.2 million, were up a quarter."),
    Good("Sales at the jeweller fell to 252 million kroner from 300 million.\n\nAt constant exchange rates the decline was 12%, it said."),
    Good("Sales rose to $53 million from $41 million. Organically the increase was 12%."),
    Good("Enrolment stands at 4,500, down from 5,000 a year ago and 25% below its 2010 peak of 6,000."),
    Good("The stock, which had gained 9% by noon, closed at $43.00, 7.5% above the $40.00 at which it ended the previous session."),
    Good("The city's population shrank to 1.1 million from 1.3 million in the past decade, while that of its suburbs grew 12%."),
    Good("Sales in the north fell to $41 million from $53 million, whereas its online orders rose 12%."),
    Good("The dinar has lost half its value since the spring, going from two to the US dollar to four."),
    Good("Shares in the brewer rose 3 per cent to 412 pence, having swung from 380 to 455 pence during the month."),
    Good("Attendance rose 20% after the switch from two matinees to one."),
    Good("The newspaper's circulation dropped 9% in a year when its price went from 90p to £1.20."),
    Good("The school, whose roll fell 10 per cent, has moved from 14 Mill Lane to 52 Abbey Road."),
    Good("The climber, who dropped from 8 to 10 metres on to a ledge, broke both legs."),
    Good("Visits rose from 2,100 in April to 2,350 in May. Compared with May of last year, visits were up 190 percent."),
    Good("A new line will cost Sh2,250, up 50 per cent from Sh1,500."),
    Good("Sales rose 29% from $41 million to $53 million."),
    Good("Sales were $41 million in 2022. They rose 29% to $53 million in 2023."),
    Good("Exports almost doubled, from $4.1 billion to $7.9 billion."),
    Good("The rate rose from 4% to 6%, a 50% increase."),
    Good("Adjusted for inflation, spending rose 12% from $41 million to $53 million."),
    Good("The club climbed from 12th to fifth; he rose from 45 to 12 in the rankings."),
    Good("About 1,200 people died, up from 800, and the number of injured rose 20%."),
    Good("Inflation slowed to 3.2% from 3.7%, while food prices rose 4.1%."),
    Good("Sales rose 8 percent, and the company lifted its dividend from 10 cents to 12 cents."),
    Good("The rupee fell from 82 to 83 to the dollar."),
    Good("The company's loss narrowed to $12 million from $20 million."),
    Good("The temperature fell from 12C to -3C."),
    Good("Prices rose 5% in May, and 12% from a year ago, to $412,000 from $368,000."),
    Good("The share of women rose to 41% from 38% while that of men fell to 59%."),
    Good("The bank lifted its key rate by 25 basis points, to 4.5% from 4.25%."),
    Good("The party won 33 of parliament's 150 seats, down from 41 in 2012."),
    Good("It would import 60 and export 100, adding 40 of value to the 60 it imported."),
    Good("Trade to Taiwan was $40.4 billion last year, a 10.1 percent drop, and trade with the mainland stood at $139.2 billion, down 2.8 percent."),
    Good("Asthma admissions fell 20% among children aged from 5 to 11."),
    Good("Bookings rose 12 percent on the line from Oslo to Bergen, where it runs 8 trains a day, up from 6."),
    Good("A pint cost £4.00 in 2021. A year later it cost £4.40. This spring it is £4.62, which is 5 per cent more than last year."),
    Good("The company had since hired 18 crew, a rise of 15% on the 120 it employed at the time."),
    Good("Each of the union's 1,500 members will get a 2% raise and a bonus of 6 million pesos, against the 9 million they had sought."),
    Good("About 1,300 flights were canceled at the two main airports, 800 fewer than the 2,100 called off a day earlier."),
    Good("The club sold 12,000 tickets, more than double the 5,000 sold last year."),
)
_REVERSED = regexp(
    r"\b(?:rank\w*|place[ds]?|position\w*|seed\w*|spot|standings|world number|odds|per (?:u\.?s\.? )?(?:dollar|euro|pound)|(?:to|against) the "
    r"(?:u\.?s\.? |american )?(?:dollar|euro|pound|yen)|exchange rate|below (?:zero|freezing)|handicap|under par|over par"
    r"|grade(?= \d)|tier|net loss|negative|minus)\b"
)
#: "The 150 needed" was no value before.
_THRESHOLD = regexp(r"(?:[ \n][a-z]+)?[ \n](?:needed|required|necessary)\b")
#: Where whole numbers may be places in a list.
_LISTED = regexp(r"\b(?:table|chart|league|division)\b")
_TURN = regexp(r"\b(?:before|then|only to|and then|later|but)\b")


@rule("NL301", "percent-change-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    reported: set[tuple[Span, Span]] = set()
    told = all_changes(doc)
    for change in told:
        words = change.sentence.of(doc.text).lower().lstrip(" “\"\n")
        pair = (change.start.span, change.end.span)
        if change.amount and "swing" in change.amount.span.of(doc.text).lower():
            # A swing between two parties is half of what they moved.
            continue
        if pair in reported or _own_values.OTHER_BASE.search(words) or _THRESHOLD.match(doc.text, change.start.span.end) or change.start.low == change.end.low or _unlike(change) or _elsewhere(doc, change):
            continue
        found = _wrong_amount(doc, change) if change.amount else None
        until = max(change.start.span.end, change.end.span.end) + 20
        found = found or _wrong_direction(doc, change, doc.text[change.sentence.start : until].lower())
        if found and not _governed.strayed(doc, change):
            reported.add(pair)
            yield found
    for match in _world.searched(doc, told):
        pair = (match.change.start.span, match.change.end.span)
        if pair in reported or _unlike(match.change) or _elsewhere(doc, match.change) or _two_rates(doc, match.change) or any(_borne_out(doc, c) or _borne_out(doc, _as_told(c, match.change)) for c in match.rivals):
            continue
        found = _wrong_amount(doc, match.change) or (_turned(doc, match.change) if match.close else None)
        if found and not _governed.strayed(doc, match.change):
            reported.add(pair)
            yield found


#: No value becomes more than so many times another under a percentage of two digits.
_TIMES = 20


#: "Down from 45.4 million in January and 47.0 million in the fourth quarter": both are earlier values.
_TWO_BASES = regexp(r"[^.;]{0,45},? and(?: from)? ")
_BASE_BEFORE = regexp(r"\b(?:from|versus|against|compared (?:with|to)|than) (?:about |around |only )?$")
#: "To one percent rather than two percent", "316 million of its 1.25 billion".
_NO_CHANGE = regexp(r"\b(?:rather than|instead of|of (?:its|their|the|[A-Z][\w’]*(?: [A-Z][\w’]*)?[’']s?))\b")
_OF_ANOTHER_THING = regexp(r"\b(?:offset|despite|although|whereas|after an?)\b")
_FROM_A_TIME = regexp(r" from (?:a|an|the|last|[A-Z][a-z]+ (?:\d{4}|last)) ?")
_OTHER_LEVEL = regexp(r"[^.;]{0,12} (?:above|below) (?:the|its|last|[A-Z])")


def _elsewhere(doc: Document, change: Change) -> bool:
    """Whether the words say that the two values, or the amount and they, are of different things."""
    first, last = sorted((change.start.span, change.end.span))
    between = doc.text[first.end : last.start]
    if _NO_CHANGE.search(between) or (_TWO_BASES.fullmatch(between) and _BASE_BEFORE.search(doc.text, max(first.start - 24, 0), first.start)):
        return True
    if _FROM_A_TIME.match(doc.text, change.start.span.end):
        return True  # "fell 430,000 from a year earlier to 14.22 million"
    if change.amount is None:
        return False
    stated = change.amount.span
    gap = doc.text[last.end : stated.start] if stated.start > last.end else doc.text[max(stated.start - 14, 0) : stated.start]
    return bool(_OF_ANOTHER_THING.search(gap)) or _OTHER_LEVEL.match(doc.text, stated.end) is not None


def _unlike(change: Change) -> bool:
    """Whether a pair is of two things: far apart for its percentage, or one is what the other grew by ("hired 18, 15% on the 120")."""
    small, large = sorted((abs(change.start.low), abs(change.end.low)))
    stated = change.amount.quantity if change.amount else None
    if stated is None or not small or stated.high >= 100 * _TIMES:
        return False
    if stated.kind != "percent":
        return small < 10 and large > 100 * small
    if any(1 / _TIMES < large / small / slip < _TIMES for slip in (1e3, 1e6)) and change.start.scale and change.end.scale:
        return False  # million for billion
    return large > _TIMES * small or abs(100 * small / large - stated.low) <= 0.6


def _two_rates(doc: Document, change: Change) -> bool:
    """Whether percentages of one sentence are held against a percentage of another: they may be of anything."""
    stated = change.amount.quantity if change.amount else None
    if stated is None or stated.kind != "percent" or change.start.kind != "percent":
        return False
    return doc.sentence_at(stated.span.start) != doc.sentence_at(change.start.span.start)


def _borne_out(doc: Document, change: Change) -> bool:
    """Whether a searched claim fits its pair."""
    gap = difference(change.start, change.end)[1]
    return gap * change.direction >= 0 and _wrong_amount(doc, change) is None


def _as_told(rival: Change, change: Change) -> Change:
    """Another pair than a claim's, from the value that is told first to the next: "A year later it cost 1.40. Now it is 1.47"."""
    pairs = [{c.start.span, c.end.span} for c in (rival, change)]
    if pairs[0] == pairs[1] or rival.start.span < rival.end.span:
        return rival
    return rival._replace(start=rival.end, end=rival.start)


_COMPARES = regexp(r"\b(?:compar\w+|against|earlier|before|ago|previous\w*|had been)\b")


def _turned(doc: Document, change: Change) -> Finding | None:
    """A fall called a rise of just its size."""
    if difference(change.start, change.end)[1] * change.direction >= 0:
        return None
    home = doc.sentence_at(change.start.span.start)
    if change.end.span.end <= home.start and not _COMPARES.search(doc.text, home.start, home.end):
        return None  # told in order, the sentences rise: "A year later it cost 4.40. Now it is 4.62, 5 per cent more"
    back: Direction = 1 if change.direction < 0 else -1
    return _wrong_direction(doc, change, "") if _wrong_amount(doc, change._replace(direction=back)) is None else None


def _pair(doc: Document, change: Change) -> str:
    return f"from {change.start.span.of(doc.text)} to {change.end.span.of(doc.text)}"


def _values(change: Change) -> list[Related]:
    return [Related(change.start.span, "the value before"), Related(change.end.span, "the value after")]


def _wrong_direction(doc: Document, change: Change, words: str) -> Finding | None:
    """ "Rose from 50 to 45"."""
    low, nominal, high = difference(change.start, change.end)
    sure = change.start.exact and change.end.exact and change.start.precision == change.end.precision
    if change.direction == 0 or (low * high <= 0 and not sure) or nominal * change.direction >= 0 or _REVERSED.search(words):
        return None
    if max(change.start.high, change.end.high) < 200 and change.start.precision == 1 and change.start.noun is None and _LISTED.search(words):
        return None
    if change.start.low < 0 or change.end.low < 0 or change.start.bound or change.end.bound:
        return None
    values = _pair(doc, change)
    word = change.span.of(doc.text)
    if len(word.split()) > 1 and change.amount is not None:
        word = re.split(r"\s+", word)[0] if not word[0].isdigit() else word
    kind = "a fall" if nominal < 0 else "a rise"
    return finding(
        change.span if change.amount is None else _word(doc, change), f"{values} is {kind}, not “{word}”", related=_values(change)
    )


def _word(doc: Document, change: Change) -> Span:
    """The word of direction inside an amount's words."""
    text = change.span.of(doc.text)
    q = change.amount.quantity if change.amount else None
    if q is None:
        return change.span
    if q.span.start > change.span.start:
        first = re.match(r"\w+(?: (?:up|down))?", text)
        return Span(change.span.start, change.span.start + first.end()) if first else change.span
    rest = Span(q.span.end, change.span.end)
    last = re.search(r"\w+$", rest.of(doc.text))
    return Span(rest.start + last.start(), rest.end) if last else change.span


def _wrong_amount(doc: Document, change: Change) -> Finding | None:
    amount = change.amount
    assert amount is not None
    values = _pair(doc, change)
    q = amount.quantity
    other = _values(change)
    if q is None:
        return _wrong_factor(doc, change, values, other)
    gap_low, gap, gap_high = difference(change.start, change.end)
    if gap * change.direction < 0 and gap_low * gap_high > 0:
        return None
    if q.kind == "fraction":
        q = q._replace(low=q.low * 100, high=q.high * 100, precision=4.0, kind="percent")
    if q.kind == "percent":
        shares = relative(change.start, change.end)
        if shares is None:
            return None
        low, nominal, high = shares
        slack = max(0.3, 0.03 * abs(q.value))
        if fits(q, low, high, slack) or (change.start.kind == "percent" and fits(q, gap_low, gap_high)):
            return None
        return finding(
            q.span,
            f"{values} is {signed(nominal)}, not {signed(q.value * (change.direction or (1 if gap > 0 else -1)), printed=True)}",
            related=other,
        )
    if q.kind == "points" and change.start.kind == "percent":
        scale = 0.01 if q.unit == "basis point" else 1.0
        scaled = q._replace(low=q.low * scale, high=q.high * scale, precision=q.precision * scale)
        if fits(scaled, gap_low, gap_high) or _as_percent(q, change) or _in_all(doc, change, abs(gap)):
            return None
        return finding(q.span, f"{values} is {abs(gap):.4g} percentage points, not {q.value * scale:.4g}", related=other)
    if (
        q.kind == change.start.kind
        and (_degree(q.unit), q.currency) == (_degree(change.start.unit), change.start.currency)
        and q.kind in ("money", "cardinal", "measure")
    ):
        bare = change.start.noun is None and change.end.noun is None and not change.apart
        if q.kind == "cardinal" and not bare and (q.noun or change.start.noun) and q.noun not in (None, change.start.noun, change.end.noun):
            return None
        if fits(q, gap_low, gap_high) or abs(gap) < 1e-9:
            return None
        return finding(q.span, f"{values} is a difference of {_plain(abs(gap), change.start)}, not {q.span.of(doc.text)}", related=other)
    return None


def _in_all(doc: Document, change: Change, gap: float) -> bool:
    """Whether the sentence gives the whole difference too: "half a point in May and a full point in June, or 2 points in all"."""
    return any(q.kind == "points" and abs(q.low - gap) < 1e-6 and change.sentence.contains(q.span) for q in doc.numbers)


def _degree(unit: str | None) -> str | None:
    """A degree of whichever scale: "2.9 degrees Celsius, from 11.4 degrees"."""
    return "degree" if unit and unit.startswith("degree") else unit


def _as_percent(q: Quantity, change: Change) -> bool:
    """Whether "50 points" are the per cents: NL302 speaks of it."""
    shares = relative(change.start, change.end)
    return shares is not None and fits(q, shares[0], shares[2]) and q.unit == "percentage point"


def _plain(value: float, like: Quantity) -> str:
    """A difference as the article prints values: "$12 million", "300"."""
    for name, size in (("trillion", 1e12), ("billion", 1e9), ("million", 1e6)):
        if value >= size and like.low >= size:
            return f"{value / size:.4g} {name}"
    return f"{round(value, 4):,.10g}"


def _wrong_factor(doc: Document, change: Change, values: str, other: list[Related]) -> Finding | None:
    """ "Doubled from 41 to 53"."""
    amount = change.amount
    assert amount is not None and amount.factor is not None
    if change.start.value <= 0 or change.end.value <= 0:
        return None
    if change.apart and (change.end.value - change.start.value) * change.direction < 0:
        return None
    half_s, half_e = halves(change.start, change.end)
    low = (change.end.low - half_e) / (change.start.high + half_s)
    high = (change.end.high + half_e) / max(change.start.low - half_s, 1e-9)
    factor = amount.factor
    least, most = (factor * 0.92, factor * 1.15) if factor > 1 else (factor * 0.87, factor * 1.08)
    if amount.loose == "about":
        least, most = factor * 0.8, factor * 1.15
    elif amount.loose == "over":
        most = (factor + 1) * 1.15
    elif amount.loose == "min":
        least, most = (factor * 0.98, factor * 1.6) if factor > 1 else (factor * 0.4, factor * 1.02)
    if low <= most and least <= high:
        return None
    ratio = change.end.value / change.start.value
    return finding(amount.span, f"{values} is {ratio:.2g} times, not “{amount.span.of(doc.text)}”", related=other)
