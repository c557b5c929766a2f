"""A stated change does not follow from the two values beside it.

## Why it matters
"Rose 40% from $41 million to $53 million" is the mathematical error that newspapers print most, and readers work it out.

## When to ignore
When the percentage has another base than the two values (adjusted for inflation, constant currency) and the text does not say so.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.numbers._figures import figure
from newslint.checks.numbers.changes._arithmetic import signed
from newslint.checks.numbers.changes._evidence import Pairing, tied
from newslint.checks.numbers.changes._pairs import percent
from newslint.layers.numbers import Quantity
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
    Bad("The chain will close [[40]] of its branches, bringing the total down from {{310}} to {{250}}."),
    Bad("The firm's fine drops to {{1.2 million francs}} from {{2 million}}, a cut of [[a quarter]].", says="−40%"),
    Good("The club sold 8,400 season tickets, up from 7,000. It had hoped for a rise of 40 percent."),
    Good("The number of shops went from 640 to 480, while that of pubs declined by one-third."),
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
    Bad("New claims rose by [[1,900]] to {{31,400}} in the week, from a revised {{28,500}} the week before."),
    Bad("The Harrow index gained [[118 points]] to {{9,264}} from {{9,186}}, its third advance running."),
    Bad("Nickel dropped [[$420]], or 3.3%, to {{$15,210}} a tonne from {{$15,730}} on Monday."),
    Bad("She took [[2.4 seconds]] off the club record, from {{61.80}} to {{60.40}}, on a wet track."),
    Bad("Donations fell by [[70 percent]], to {{$2.4 million}} from {{$4 million}}, in the year of the scandal."),
    Bad("Rat sightings in the market jumped [[fivefold]], from {{26}} in the spring to {{78}} in the autumn."),
    Bad("The clinic's waiting list [[doubled]] in the year, to {{54}} from {{38}}."),
    Bad("The fair drew {{212}} stalls on the first day and {{420}} on the last, a number that had more than [[tripled]]."),
    Bad("The plant made {{63,000}} fridges and 41,600 freezers, against {{60,000}} and 40,000 the year before, putting the gains at [[9%]] and 4%."),
    Bad("The four depots mended {{46}}, 28, 22 and 15 buses, compared with {{40}}, 35, 22 and 12 in March: plus [[25%]], minus 20%, nil and plus 25%."),
    Bad("Farmers brought in wheat {{2.9 million tonnes}} ({{2.5 million}}), up [[26%]]; barley 1.8 million (1.5 million), up 20%; and rye 0.9 million (1.0 million), down 10%."),
    Bad("Three of the survey's gauges [[went up]], new orders to 54.2 from 52.9, output to 51.8 from 50.4 and employment to {{48.7}} from {{50.1}}."),
    Bad("Gold closed at {{$1,082}} an ounce, [[6.8%]] above the {{$1,044}} of a year earlier."),
    Bad("At {{618}}, membership was up [[22%]] on the {{540}} counted in the last year of the old pool."),
    Bad("Just {{430}} boats were registered, [[58%]] lower than the {{812}} of 2009."),
    Bad("Prosecutions [[went up]] 40% to {{366}} (from {{610}}) after the new law."),
    Bad("From {{510}} in spring, the number of stray dogs dropped to {{459}} by autumn, or [[16%]]."),
    Bad("Deliveries were 90,000 in the second quarter, {{84,600}} in the third and {{79,500}} in the fourth; the last of these falls was of [[9%]]."),
    Bad("Deliveries were {{90,000}} in the second quarter, 84,600 in the third and {{79,500}} in the fourth. The drop since the second quarter was [[17%]].", says="−12%"),
    Bad("The bank set aside {{$84 million}} against bad loans last year and {{$60 million}} the year before.\n\nIts costs fell 4 percent and its staff by 2 percent.\n\nThe [[25 percent]] jump in bad loans worried analysts."),
    Bad("{{1,140}} people took the tour in July. In June there had been {{950}}.\n\nGuides put the [[35%]] rise down to a television series.", headline="Film tours boom"),
    Bad("The mine raised {{2.4 million tonnes}} of coal in the year, the company said.\n\nA year before, it had raised {{3.0 million tonnes}}.", headline="Karsk coal output down [[35%]]"),
    Bad("The two hotels had {{3,300}} and 1,870 guests in May, up [[20%]] and 10% respectively from {{3,000}} and 1,700 in April."),
    Bad("Arrests for poaching fell to {{18}} this year. Last year there were {{24}}, so the figure is down by [[a third]]."),
    Bad("The bill came to {{£96m}}. That is [[£24m]] more than the {{£81m}} of the year before."),
    Bad("With {{1,320}} entries the race was [[20%]] bigger than last year, when {{1,200}} runners took part."),
    Bad("The toll on the tunnel goes up on Monday by [[60 cents]], from {{$4.20}} to {{$4.70}}."),
    Bad("Turnover went up by 8% to 54 million kronor, the makers said, while profit more than [[doubled]] to {{9.1 million}} from {{5.2 million}}."),
    Bad("In the north the catch rose 10%, to 2,200 tonnes from 2,000, and in the south it fell [[20%]], to {{1,750 tonnes}} from {{2,500}}."),
    Bad("Compared with {{640}} in the same month of last year, only {{512}} visas were granted, a decline of [[28 per cent]]."),
    Bad("Theatres sold {{1.21 million}} tickets in the season. The season before, sales had reached {{1.10 million}}; the [[15%]] gain was the first in ten years."),
    Bad("Of every {{120}} pupils who began the course in 2014, {{96}} finished it; the [[30 percent]] loss is the lowest in the state."),
    Bad("The pension goes from {{840}} to {{882 euros}} a month in January, the first rise in three years. Unions called the [[8%]] too little."),
    Bad("The company cut its work force by [[1,100]], to {{8,450}} from {{9,350}}, and closed two mills."),
    Bad("The average bill climbs [[$14]] a month in October, to {{$112}} from {{$101}}."),
    Bad("Net profit of {{$12.6 million}} was [[40%]] higher than the {{$10.5 million}} earned in the same quarter of last year."),
    Bad("Vacancies, {{5,400}} in March, had [[fallen]] to {{5,900}} by June."),
    Bad("Absences numbered {{231}} last winter and {{350}} this winter, nearly [[three times]] as many."),
    Bad("Output per shift is [[12%]] up, at {{336}} panels as against {{320}} before the new line."),
    Bad("The number of wolves counted in the valley has risen from {{14}} to {{22}} since 2018, or by [[38%]], rangers said."),
    Bad("The council lent {{18,200}} books in the quarter ({{16,700}} a year ago), a gain of [[19%]]."),
    Bad("Their debt was {{$3.4bn}} at the end of the year, [[$600m]] less than the {{$4.5bn}} with which it began."),
    Bad("Clerks dealt with {{260}} cases a week in 2019. By 2022 they dealt with {{390}}, [[twice]] as many."),
    Bad("Output at the yard fell [[40%]]. It was {{312}} boats, against {{390}} in the same period last year."),
    Bad("Attendance at the club [[dropped]] 35 per cent. It was {{43,200}}, against {{32,000}} in the same period of 2022."),
    Bad("Revenue at the foundry went down to {{$11.4 million}}, compared with {{$20.8 million}} a year earlier. That is a drop of [[55 percent]]."),
    Bad("The number of claims decreased to {{725}}, compared with {{858}} a year earlier. That is a drop of [[6%]]."),
    Bad("Zinc slipped $45, or [[6 percent]], to $2,205 a tonne on Monday.", says="−2%"),
    Bad("The Lima index added 210 points ([[7%]]) to close at 5,460."),
    Bad("The share ended 30 pence higher at 780 pence, a gain of [[9 percent]]."),
    Bad("Tickets went up $5, or [[40 percent]], from $25."),
    Bad("Imports [[rose]] 8% to {{$46 billion}} in June from {{$50 billion}} in May."),
    Bad("The flock has [[trebled]] in five years, from {{3 million}} birds to {{5 million}}.", says="1.7 times"),
    Good("Zinc slipped $45, or 2 percent, to $2,205 a tonne on Monday."),
    Good("The share lost 6 euros in the week and 2 euros, or 5 percent, on Friday, to 38 euros."),
    Good("The number of visitors to the fort went from 43,700 to 73,400. Prices rose 58% over the same time."),
    Good("Sales at airport shops rose 52%, while the number of visitors to the town grew from 613 to 851."),
    Good("The police found 20 bodies, those of eleven women and nine men."),
    Good("The group cut capacity by 300 million tonnes last year, compared with a goal of 250 million, a reduction of a fifth."),
    Good("The poll gave the party 31 of the 150 seats in the lower house, compared with 19 for its rival."),
    Good("New claims rose by 2,900 to 31,400 in the week, from a revised 28,500 the week before."),
    Good("The Harrow index gained 78 points to 9,264 from 9,186, its third advance running."),
    Good("Nickel dropped $520, or 3.3%, to $15,210 a tonne from $15,730 on Monday."),
    Good("She took 1.4 seconds off the club record, from 61.80 to 60.40, on a wet track."),
    Good("Rat sightings jumped threefold, from 26 in the spring to 78 in the autumn, and complaints about them doubled."),
    Good("Thefts went from 50 to 45 in Leyburn, from 22 to 24 in Masham and from 40 to 34 in Bedale: a fall of 10%, a rise of 9% and a fall of 15%, in that order."),
    Good("The pool sold 4,000 tickets in February, 4,400 in March and 5,060 in April, gains of 10% and 15%."),
    Good("He walked 22% fewer batters, 2.1 every nine innings compared with 2.7."),
    Good("The school shrank 12% last year, to 440 pupils; in 2015, before the mill closed, it had 610."),
    Good("The plant made 63,000 fridges and 41,600 freezers, against 60,000 and 40,000 the year before, putting the gains at 5% and 4%."),
    Good("The four depots mended 46, 28, 22 and 15 buses, compared with 40, 35, 22 and 12 in March: plus 15%, minus 20%, nil and plus 25%."),
    Good("Deliveries were 90,000 in the second quarter, 84,600 in the third and 79,500 in the fourth; the last of these falls was of 6%, the drop since the second quarter 12%."),
    Good("Prices rose 10% in March and another 10% in April, taking the tray from 50 rand to 60.50."),
    Good("Second-quarter net income was $41 million, or 62 cents a share, up from $36 million, or 55 cents. Revenue rose 4 percent to $512 million."),
    Good("The company earned 1.12 dollars a share in the quarter, against 98 cents a year ago, on sales that rose 3 percent to 2.1 billion dollars."),
    Good("Wheat stocks stood at 12.1 million tonnes on March 1, compared with 11.4 million on December 1 and 13.9 million a year ago, down 13 percent on the year."),
    Good("The money supply grew 4.1 percent in the year to March, against 4.9 percent in the year to February. It stood at 312 billion, up from 309 billion."),
    Good("Loans rose 6 percent to $4.1 billion, deposits rose 9 percent to $5.0 billion and the provision for bad debts fell to $12 million from $15 million."),
    Good("Output rose 3.1 percent in the fourth quarter from the third, when it was 41 million tonnes; a year earlier it had been 47 million."),
    Good("Crude production fell 2 percent to 1.2 million barrels a day in March. Exports were 900,000 barrels a day, against 1.1 million in January."),
    Good("The dividend was raised to 12 cents from 10. Profits went up 31 percent."),
    Good("Shares in Corvell closed at $31, down 4%. The group bid $38 for each of them, against $34 offered in May by a rival."),
    Good("Stores sold 3% more shoes at $84 a pair, compared with $79 last season."),
    Good("Sales in Europe were up 9% at 210 million euros. In Asia they came to 180 million, against 150 million, and in America to 95 million, against 99 million."),
    Good("The group has 410 shops, up from 380 at the end of 2011. It employs 9% more people than then."),
    Good("The surplus narrowed to $3.1 billion in April from $4.2 billion in March. Imports rose 12 percent and exports 2 percent."),
    Good("Tea fetched 212 rupees a kilo at Tuesday's sale, up 3 rupees on the week; in the same sale of last year it had fetched 188."),
    Good("Bookings were 1,320, a rise of 10% on last year. In 2008, the year of the flood, there were only 600."),
    Good("Turnover rose 7% to 640 million crowns. Analysts had forecast 655 million, against the 598 million of a year ago."),
    Good("Of the 640 seats, 320 went to the alliance, 15% more than in 2011, when it had 278."),
    Good("The mine employs 2,100 men, 300 more than planned, and pays them 8% more than the 19,000 a year they earned before."),
    Good("Consumption per head went up 2% to 61 litres; at the same time the population grew to 4.4 million from 4.1 million."),
    Good("The fund's value rose to $1.9 billion from $1.5 billion after $300 million of new money, so that the return was 7 percent."),
    Good("Visits fell 20% at the castle, from 5,000 to 4,000, and 10% at the abbey, from 3,000 to 2,700."),
    Good("The ward treated 40 men and 60 women, 25% and 20% more than in May, when there were 32 and 50."),
    Good("Rents rose 5% in the east and 8% in the west, where a flat costs 950 euros, against 700 in the east."),
    Good("Interest income was $81 million, up 12 percent, while other income, at $19 million, compared with $24 million, suffered from the lower dollar."),
    Good("The operator ran 48 trains a day, up from 40, and carried 9% more passengers, 61,000 against 56,000."),
    Good("Three of the gauges went up, new orders to 54.2 from 52.9, output to 51.8 from 50.4 and employment to 50.9 from 50.1."),
    Good("Its share of the market, 31%, is 5 points higher than that of its rival, which has 26%. Its sales rose 4%."),
    Good("Copper was 1.2% dearer at $8,910 after touching $8,650, its lowest since May, when it stood at $8,400."),
    Good("Police seized 410 kilos in 2019 and 1,300 in 2020, more than three times as much."),
    Good("Between January and June 1,200 people came; between July and December it was 1,500. The number of nights rose by 40%."),
)


@rule("NL301", "percent-change-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    # Of two changes that are held to the same values, the likelier.
    best: dict[tuple[Span, Span], Pairing] = {}
    for pairing in sorted(tied(doc), key=lambda p: -scales("NL301").weigh(p.features)):
        best.setdefault((pairing.start.span, pairing.end.span), pairing)
    for pairing in sorted(best.values(), key=lambda p: p.claim.span):
        yield _finding(doc, pairing)


def _finding(doc: Document, pairing: Pairing) -> Finding:
    claim, start, end = pairing.claim, pairing.start, pairing.end
    values = f"from {start.span.of(doc.text)} to {end.span.of(doc.text)}"
    sides = [Related(start.span, "the value before"), Related(end.span, "the value after")]
    gap = end.value - start.value
    if pairing.pair.join == "implied":
        assert claim.q is not None
        amount, value, side = (start.span, end.span, "after") if pairing.pair.a.span != pairing.pair.first.q.span else (end.span, start.span, "before")
        told = f"{amount.of(doc.text)} {'to' if side == 'after' else 'from'} {value.of(doc.text)} is {signed(gap / start.value * 100)}"
        sides = [Related(amount, "the amount of the change"), Related(value, f"the value {side}")]
        return finding(claim.q.span, f"{told}, not {signed(percent(claim.q).value * (1 if gap > 0 else -1), printed=True)}", related=sides)
    if gap * claim.direction < 0:
        return finding(claim.word, f"{values} is {'a fall' if gap < 0 else 'a rise'}, not “{claim.word.of(doc.text)}”", related=sides)
    if claim.factor:
        return finding(claim.span, f"{values} is {end.value / start.value:.2g} times, not “{claim.span.of(doc.text)}”", related=sides)
    assert claim.q is not None
    q, amount = percent(claim.q), claim.q.span
    if claim.sort == "share":
        stated = q.value * (claim.direction or (1 if gap > 0 else -1))
        return finding(amount, f"{values} is {signed(gap / start.value * 100)}, not {signed(stated, printed=True)}", related=sides)
    if claim.sort == "points":
        scale = 0.01 if q.unit == "basis point" else 1.0
        return finding(amount, f"{values} is {abs(gap):.4g} percentage points, not {q.value * scale:.4g}", related=sides)
    return finding(amount, f"{values} is a difference of {_plain(abs(gap), start)}, not {amount.of(doc.text)}", related=sides)


def _plain(value: float, like: Quantity) -> str:
    """A difference as the article prints values: "12 million", "300"."""
    return figure(value) if like.low >= 1e6 or value < 1e6 else f"{value:,.0f}"
