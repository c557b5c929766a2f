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

from newslint.checks.dates._calendar import MONTHS, sic
from newslint.checks.dates._evidence import tied
from newslint.checks.dates._fit import YEARS, distance
from newslint.checks.dates._measures import Measure, Pair
from newslint.checks.dates._single_day import certain
from newslint.checks.dates._span_evidence import contradicted
from newslint.layers.dates import Interval
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Good("A crowd of 3,140 watched, the largest at the ground for six years. It was the club's first victory in the derby since 2014.", date="2018-12-03"),
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
    Bad("[[A decade after]] the {{2006}} quake, masons are still at work."),
    Bad("The bells were cast in {{1992}}. [[Twenty-two years]] on, they are silent."),
    Bad("She has run the shop since {{1962}}, a total of [[47 years]] behind the counter."),
    Bad("The queen was killed in {{August 1997}}. Thursday will be the [[25th anniversary]] of her death."),
    Bad("It snowed for the first time since {{1979}} on Monday, ending a wait of [[23 years]]."),
    Bad("She won her last title in {{2012}}, [[15 years after]] her first, in {{1987}}."),
    Bad("Rovers are in the top division for the first time in [[12 years]], having been relegated in {{2004}}."),
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
    Bad("The council voted to sell the hall, ending a row that began in {{2012}}. Residents have waited [[six years]] for a decision."),
    Bad("The freighter's mark was set by Lemma in {{2013}}. It had lasted [[17 years]].", date="2024-08-13"),
    Bad("No Democrat has carried the county since {{2000}}. On Tuesday the party ended that [[11-year]] losing streak.", date="2021-01-28"),
    Bad("Curator Mira Sten retired on Tuesday. She came to the museum in {{1984}} and worked there for [[20 years]].", date="2014-05-06"),
    Bad("Two brothers walked free on Tuesday after [[23 years]] in jail. They had been convicted in {{1981}} of a bombing.", date="2014-05-06"),
    Bad("It was the club's first trophy in [[15 years]], following the cup win of {{2004}}.", date="2014-05-06"),
    Bad("Workers are to repaint the [[40-year-old]] Ada Bridge, which opened in {{1964}}.", date="2014-05-06"),
    Bad("The [[40-year]] licence, granted in {{1994}}, runs out this year.", date="2014-05-06"),
    Bad("There are [[40 days]] left before the poll on {{May 26}}.", date="2014-05-06"),
    Bad("Ruiz was jailed in {{1999}} and freed in {{2004}} after serving [[14 years]].", date="2014-05-06"),
    Bad("A jury convicted Ruiz on Monday of the robbery of a bank in {{1994}}, [[ten years after]] the raid.", date="2014-05-06"),
    Bad("Rovers won their first cup since {{1994}}, ending a [[40-year]] drought.", date="2014-05-06"),
    Bad("The town's oldest mill, put up in {{1874}}, is [[200 years old]].", date="2014-05-06"),
    Bad("The factory is to close after [[60 years]]. It opened in {{1984}}.", date="2014-05-06"),
    Bad("Divers brought up a [[60-year-old]] boat built by Ada Holt in {{1964}}.", date="2014-05-06"),
    Bad("The accord of {{1984}} turns [[40]] this week.", date="2014-05-06"),
    Bad("The bank was robbed on {{3 March}}. [[Three days later]], on {{21 March}}, two brothers were held.", date="2014-05-06"),
    Bad("[[Two weeks after]] the flood of {{3 March}}, the bank opened again on {{31 March}}.", date="2014-05-06"),
    Bad("With the vote [[nine weeks]] away, on {{3 June}}, no party leads.", date="2014-05-06"),
    Bad("Vera Holm and her brother, who opened the mill in {{1996}}, this year celebrate [[18 years]] in business. A fair was held in 2014."),
    Bad("After [[37 years]] in charge, Vera Holm, who was appointed in {{1970}}, is stepping down. The firm moved in 2007."),
    Good("Vera Holm, who has led the party since 2000, won. She succeeds Karl Brod, whose party lost and who has governed for nine years.", date="2004-03-23"),
    Good("The index hit its highest level since December 2022, with shares in Oslo rising to a nine-year high."),
    Good("Colombia on Monday marked the fifth anniversary of its accord with the rebels.\n\nTalks with them had moved to Havana in November 2012.", date="2021-11-24"),
    Good("Vera Holm, editor since 2005, has been at the paper for 30 years. She was sentenced in 1980 and has served a total of two years.", date="2015-07-07"),
    Bad("The plan was shelved in 2004. Vera Holm has led the bank for [[nine years]]. She took over in {{2008}}, and prices have doubled since 1996.", date="2014-05-06"),
    Bad("The plan was shelved in 2004. A [[nine-year-old]] treaty, signed in {{2008}}, is close to collapse.", date="2014-05-06"),
    Bad("The case goes back [[nine years]] to a raid in {{2006}}.", date="2021-05-06"),
    Bad("[[Nine days after]] the {{April 4}} raid, on {{April 18}}, two brothers were held.", date="2014-05-06"),
    Good("The north tower was finished in 1911 and the south tower in 1920, after 13 years of work.", date="2014-05-06"),
    Good("Vera Holm has taught for 33 years. She came to Oslo in 1979, two years after the war, and became head in 1991.", date="2012-12-06"),
    Good("The panel was set up by a bank. In its 14 years it has lifted two bans, in 2001 and 2008.", date="2011-05-19"),
    Good("He joined the bank in 1998. Seven years in Oslo made him its expert on oil.", date="2014-05-06"),
    Good("The bank was robbed on 3 March. Police took a man's picture on Sunday. Three days later, on 21 March, he was held.", date="2014-05-06"),
    Good("The church, built in 1734, was 224 years old when the valley was flooded."),
    Good("The 30-year licence, granted in 1994, runs out in 2024.", date="2014-05-06"),
    Good("With 40 days to go to the poll on June 15, they trail.", date="2014-05-06"),
    Good("Marta Banks turned 100 on Monday. She opened the shop in 1932.", date="2014-05-06"),
    Good("Banks reported lower profits for 1986 -- the fourth successive year of decline.", date="1987-04-02"),
    Good("Showers since mid-April, which broke a seven-week drought, came too late for the beans.", date="2014-05-06"),
    Good("He was jailed in 1999 after being given 14 years.", date="2014-05-06"),
    Good("The fair, founded in 2010, kept its 10th anniversary on Friday, two years late.", date="2022-06-20"),
    Good("A court cut the prison term of Karl Moe to nine years on Monday. Moe was convicted of fraud in May 2011.", date="2016-05-12"),
    Good("Karin Holt will retire in June. She came to the paper in 1984 and edited it for 20 years.", date="2014-05-06"),
    Good("He was ill since February 2003. Rosa died in May, after 77 years of marriage. A friend, a young senator in 1976, will speak.", date="2004-12-30"),
    Good("The cannery shut in 1998, two decades after it had been bought by a Danish firm, and reopened in 2011.", date="2020-06-15"),
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
    Bad("The Harbour Bridge turned [[95]] on Saturday. The bridge was opened on {{March 19, 1932}}.", date="2022-03-21"),
    Good("He was mayor from 1998 to 2010, and in the 16 years before that he had sat on the council.", date="2014-03-21"),
    Good("Five years ago, in 2016, the mill burned down.", date=None),
    Good("The line will open on 3 July 2025, nine months later than planned.", date="2024-06-18"),
    Good("He was freed in February 1990 after 27 years in prison and was last seen here at the final of July 2010.", date="2013-12-06"),
    Good("In the 10 weeks after the September 11 attacks orders were down 22 percent.", date="2002-01-28"),
    Good("The parade was on Monday, 71 years after the end of the war. The first was in June 1945, the second only in 1965.", date="2016-05-09"),
    Good("She outlived her brother by 15 years. In 1996, five years after the war, she had moved to Leeds.", date="2022-08-30"),
    Good("The first stone was laid in 1163; the work took 182 years. The novel about it appeared in 1831.", date="2019-04-16"),
    Good("Holm handed in his report on Friday, 22 months after he was named on May 17, 2017. Brun, who took office on February 14, will read it.", date="2019-03-25"),
    Bad("The pit caved in in {{1997}} and has been dry in the [[12 years since]], the board said.", date="2015-07-07"),
    Bad("The boats were found on {{May 10}}, [[21 days after]] they left the harbour on {{April 30}}.", date="2015-05-21"),
    Bad("Last year the country marked the [[30th anniversary]] of the famine of {{1974}}.", date="2015-07-07"),
    Bad("Vera Holm, editor since {{2005}}, said on Monday [[that four years]] in office were enough and that she would leave.", date="2015-07-07"),
    Bad("Vera Holm, who fled Riga in {{1955}}, returns to the city [[50 years later]].", date="2015-07-07"),
    Good("The reservoir dried up in 2003 and has filled slowly in the 12 years since, the board said.", date="2015-07-07"),
    Bad("Vera Holm won her first race in {{2003}} and her second in {{2015}}, a gap of [[eight years]].", date="2016-07-07"),
    Bad("It took the divers [[15 years]], from {{1999}} to {{2009}}, to raise the boat.", date="2015-07-07"),
    Good("The climbers were found on July 2, 10 days after they left the camp on June 22.", date="2015-07-07"),
    Good("The office called the election last Sunday, May 23.\n\nA second poll will be published on June 18, 10 days before the vote.", date="2004-05-28"),
    Good("Vera Holm, editor since 2005, said that a four-year term was too short and that she would run again.", date="2015-07-07"),
    Bad("Holm ran 9.9 seconds, breaking a record that had stood for [[38 years]]. The old mark was set in {{2003}}.", date="2015-07-07"),
    Good("Holm ran 9.9 seconds, breaking a record that had stood for 12 years. The old mark was set in 2003.", date="2015-07-07"),
    Bad("The couple divorced in {{2003}} after [[17 years]] of marriage. They married in {{1992}}.", date="2015-07-07"),
    Good("The curfew has been in force since June 2014 because of fighting that has killed 300 people in the past three years.", date="2015-07-07"),
    Good("Early voters queued round the block on Monday, two weeks before the election on Nov. 4.", date="2008-10-21"),
    Bad("The law was passed in {{March}}, [[three months ago]], but there are no rules yet.", date="2014-11-18"),
    Good("The theme is the 12 year zodiac cycle's year of the pig. Started in 1990, the festival keeps a 2000 year old custom.", date="2007-03-05"),
    Good("A border would put at risk the 1996 peace pact, which ended three decades of violence in the valley, ministers say.", date="2019-01-20"),
    Good("Rask won the 800 metres in 1958, 1961 and 1963, and the cross-country in each of the four years from 1960 to 1963.", date="2018-11-03"),
    Good("Big quakes occur in cycles averaging 69 years. Tokyo was last laid flat in 1923, by a tremor of 7.8.", date="1987-03-26"),
    Good("A five-year production and investment plan launched in 1984 by Zamcop is paid for by the state.", date="1987-03-26"),
    Good("The couple divorced in 2003 after 11 years of marriage. They had met in 1986.", date="2015-07-07"),
]  # fmt: skip


@rule("NL204", "interval-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for m, pair in tied(doc):
        span = m.told.x.span
        if not (sic(doc, span) or doc.in_quotation(span) or (m.told.x.unit not in YEARS and _told_by_days(doc, span))):
            yield finding(span, _message(doc, m, pair), related=[Related(t.x.span, "the date") for t in pair if t])


def _told_by_days(doc: Document, span: Span) -> bool:
    """Whether duration-mismatch reports the same length."""
    return any(m.length.span.overlaps(span) for m in contradicted(doc)) or any(s.overlaps(span) for s in certain(doc))


def _message(doc: Document, m: Measure, pair: Pair) -> str:
    x, published = m.told.x, doc.metadata.date
    assert published is not None
    unit = "year" if x.unit in YEARS else x.unit or "day"
    today = Interval(published, published)
    ends = [t.x.readings[0] if t else today for t in pair]
    low, high = distance(ends[0], ends[1], unit)
    number = round(low if abs(low) <= abs(high) else high)
    length = f"{abs(number)} {unit}{'s' if abs(number) != 1 else ''}"
    first, last = (t.x.span.of(doc.text) if t else None for t in pair)
    said = m.printed.strip()
    if first and last:
        return f'from {first} to {last} is {length}, which does not fit "{said}"'
    side = "before" if first else "after"
    return f'{first or last} is {length} {side} publication ({MONTHS[published.month - 1]} {published.year}), which does not fit "{said}"'
