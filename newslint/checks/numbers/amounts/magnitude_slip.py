"""One amount is given twice, with million for billion, a thousand times as large or in another currency.

## Why it matters
Million and billion differ by one letter and by a factor of a thousand; no reader can tell which is meant.

## When to ignore
When two different amounts happen to have the same digits.
"""

from __future__ import annotations

from newslint.checks.numbers.amounts._evidence import slip, slips, unlike
from newslint.rule import Bad, Document, Example, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("The bank agreed to pay a {{$4.2 billion}} fine. It will pay the [[$4.2 million]] fine by June.", says="a thousand times less"),
    Bad("The council voted to spend [[$35 billion]] on a new stadium.", headline="City approves {{$35 million}} stadium"),
    Bad("The state will spend {{£1.25 billion}} on the railway.\n\nThe [[£1.25 million]] will go to the railway over five years."),
    Bad("The museum paid {{£120,000}} for the painting. The painting cost [[€120,000]], its director said.", says="two currencies"),
    Bad("The fund holds {{$2.4 trillion}} in assets. With [[$2.4 billion]] in assets it leads the field."),
    Bad("The court awarded damages of {{€7.8m}}.\n\nThe damages of [[$7.8m]] are a record for the court."),
    Bad("The dam is to supply {{2.6 million}} homes. In the end, it will supply [[2.6 billion]] homes."),
    Bad("Auditors said the scheme had cost taxpayers {{$36 million}}.\n\nIt has cost taxpayers [[$36 billion]], auditors found."),
    Bad("Kyiv wants a loan of {{$50bn}}. The [[$50m]] loan would be repaid with interest."),
    Bad("The fund lost {{$3.1 billion}} last year. Pensioners are suing over the [[$3.1 million]]."),
    Bad("The state paid {{Rs 250 crore}} for the land. Critics said the [[Rs 250 lakh]] paid for the land was too much.", says="a hundred"),
    Bad("Councillors approved a {{£38m}} bypass around the town.\n\nWork on the [[£38bn]] scheme is due to begin in the spring."),
    Bad("Built at a cost of {{$240 million}}, the arena opened on Monday. Critics of the [[$240 billion]] stadium stayed away."),
    Bad("Three ushers are suing the opera for {{$9 million}}. Its director would not speak of the [[$9 billion]] lawsuit."),
    Bad("She left {{£1.6 million}} to the village.\n\nThe [[£1.6 billion]] legacy will repair the hall."),
    Bad("The firm will build a {{US$310 million}} pipeline. Farmers said they would fight the [[C$310 million]] pipeline.", says="currencies"),
    Bad("The group reported a loss of {{€3.4 billion}}. The [[€3.4 million]] loss was narrower than feared."),
    Bad("The regents approved a loan of {{$72 million}} on Friday. At [[$72 billion]], the loan is the largest the university has taken."),
    Bad("Chile will build a {{150-megawatt}} solar park near Calama. The [[150-gigawatt]] solar park is to open in 2021.", says="two units"),
    Bad("The firm was valued at {{$2.3 billion}} last spring.\n\nIts owner said the [[$2.3 million]] valuation was fair."),
    Bad("Peru will spend {{$64 million}} on two icebreakers.\n\nThe [[$64 billion]] icebreakers are being built in Gdansk."),
    Good("The town has one bridge. The new one will carry a million cars, one official said, and 1 million lorries."),
    Good("The regents approved a loan of $72 million. At $72 billion, the state budget is far larger."),
    Good("Profit at the Australian arm was A$30 million. The New Zealand arm made NZ$30 million, the finance director said."),
    Good("The club made £3m from the sale of its ground. Its share of the £3bn television deal will pay for a new stand."),
    Good("The BBC paid him £1.8m last year, and listeners who fund the £1.8bn it takes each year complained."),
    Good("The museum bought the vase for $320,000 in Boston. Visitors to the $320 million museum can see it from May."),
    Good("Britain sent £12m in aid after the flood. Ministers said the £12bn aid budget could bear it."),
    Good("The hospital spent $75 million on a wing. The $75 billion hospital industry is growing."),
    Good("The court fined the bank €85m. The €85bn bank said it would appeal."),
    Good("Thieves took $1.2 million from the casino. The $1.2 billion casino opened in 2019."),
    Bad("The museum bought the vase for {{$320,000}}. The [[$320 million]] vase is from Greece."),
    Bad("A sheikh paid {{$17 million}} for the stallion. The [[$17 billion]] horse will race in May."),
    Bad("Divers lifted {{3.8 tonnes}} of amber from the wreck. The [[3.8 kilograms]] are in a vault.", says="two units"),
    Bad("A collector paid {{240,000 Swedish kronor}} for the letters. \"The [[240,000 Danish kroner]] will mend the roof,\" the owner said.", says="two currencies"),
    Good("Each of the 1,000 claimants wants $32,000. Together they ask for the $32 million that the mine made last year."),
    Good("The loss was put at 45 million euros. The column was in thousands, and the loss was 45 billion euros."),
    Good("A court in Perth fined a pilot 12,000 Australian dollars on Friday.", headline="Court fines pilot 12,000 dollars"),
    Good("The museum in Aarhus paid 90,000 Danish crowns for the map.", headline="Museum pays 90,000 crowns for a map"),
    Good("A US$60m mine lies next to an A$60m mine."),
    Good("The group will build a hotel for €40 billion. The €40 million hotel that its rival runs is a mile away."),
    Good("The firm will pay $60 billion for a mine. The $60 million mine next door is its own."),
    Good("The library won a $310,000 grant from the Whitcomb Foundation. The foundation, whose endowment is $310 million, is old."),
    Good("Hackers demanded $15 million from the hospital group. The group paid $15,000 to a negotiator."),
    Good("The firm, with sales of $4.2 billion, bought a bakery. The $4.2 million purchase was its third."),
    Good("The council approved a £38m bypass. The £38bn roads programme of the Treasury pays for it."),
    Good("The state's $48 billion budget includes a gift to the zoo. The $48,000 gift will buy hay."),
    Good("The group spent $6.4 billion on acquisitions. It will buy Lumo; the $6.4 million acquisition is its first in Peru."),
    Good("He holds an option on one million shares. Each unit is one share of stock and a right."),
    Good("The city has 1.2 million residents. The 1,200 residents of the block were moved."),
    Good("The state owes 30 billion reais. It paid the 30 million reais it owed the teachers."),
    Good("Exxon earned $59 billion. The $59 million refinery near Baton Rouge was closed."),
    Good("The bank agreed to pay a $4.2 billion fine. It set aside $4.2 million for lawyers."),
    Good("The company had revenue of $5 billion and a profit of $5 million."),
    Good("Apple is worth $3 trillion. It spent $3 billion on research."),
    Good("A $10 million house stands beside a $10,000 shed."),
    Good("The deal is worth A$50 million ($33 million). The $50 million deal closes in June."),
    Good("Revenue rose to $12 billion. The chief executive earned $12 million."),
    Good("The prize is £10,000. The runner-up gets €10,000."),
    Good("About 1.2 million people live there; 1,200 people work at the plant."),
    Good("The state sold bonds worth $200 million; its debt is $200 billion."),
    Good("The ministry gave $25 million to the school. The army got $25 billion."),
    Bad("Robbers took {{85,000 pounds}} from the safe. None of the [[$85,000]] taken from the safe was found.", says="two currencies"),
    Bad("Hungary will repay {{2.6 billion dollars}} in March. The [[2.6 million dollars]] due in March is its last debt."),
    Bad("The tower cost {{220 million dirhams}}. To recoup the [[220 million dollars]] that the tower cost, its owners will charge."),
    Bad("Canada set aside {{C$6.1 billion}} for the plan, and critics say that the [[C$6.1 million]] set aside for the plan is too little."),
    Bad("The vaccine plan would cost {{$7.8 billion}}. Senators balked at the [[$7.8 million]] price tag."),
    Bad("The weaver said annual turnover was {{670 million zlotys}}. The turnover of [[670 billion zlotys]] was the highest yet."),
    Bad("The viaduct at Amlach, built for {{37 million euros}}, opened on Friday.\n\nPhoto: The viaduct, which cost [[37 billion euros]]."),
    Bad("Farmhands found a turtle in clay laid down {{48 million years}} ago. Pollen in the clay helped to date it to [[48 billion years]] ago."),
    Bad("The mill reported a net profit of {{236 million kronor}}. Analysts had expected less than the [[236 billion kronor]] announced."),
    Bad("The smelter's head, Ana Rus, will receive {{410,000 pesos}} a year. Workers said her pay of [[410 million pesos]] was a scandal."),
    Bad("The port is spending {{$90 million}} on a breakwater. Divers began work on the [[£90 million]] breakwater in May.", says="two currencies"),
    Bad("The pool, which cost {{$70 million}}, opens on Monday.\n\nPhoto: Children at the pool, built at a cost of [[$70 billion]].", says="a thousand"),
    Bad("The clip was watched {{2.7 million}} times in a week. The [[2.7 billion]] views came from 40 countries."),
    Bad("The comet will pass {{43 million kilometres}} from Earth. At a distance of [[43 billion kilometres]] it will be faint."),
    Bad("The group bought its rival for {{$45 million}} in May. The [[$45 billion]] deal was its first."),
    Bad("The opera's budget is {{£12.4 million}}. The [[£12.4 billion]] budget was passed on Monday."),
    Bad("The disc is {{13 billion}} light-years away. At [[13 million]] light-years it is the farthest yet."),
    Good("She paid $3 million for a loft above the station. The $3 billion station has nine platforms."),
    Good("The county spent $8 million on a study of the canal. The $8 billion canal would take 20 years to dig."),
    Good("The heirs bought one mill for $40 million. The $40 billion mill industry employs 9,000."),
    Good("The county paid $5.6 billion for the line, and its neighbour paid $5.6 million for a spur."),
    Good("A loan of 3.4 billion zlotys is due in May; a fee of 3.4 million zlotys for the loan is due at once."),
    Bad("The yard will be sold for {{1.4 billion kronor}} ([[$165 billion]]), its owner said.", says="no conversion"),
    Bad("The studio paid {{£85 million}}, or about [[$125,000]], for the rights."),
    Bad("A plumber won the {{€47 million}} jackpot on Friday. He turned down an offer to split the full [[€47 billion]] with a friend."),
    Bad("The comedy opened with {{$38 million}}, the studio said. Its [[$38 billion]] debut was the best of the month."),
    Bad("The heirs gave the zoo {{$9 billion}} on Monday. At [[$9 million]], it is the largest gift the zoo has had."),
    Good("Petrol went up by 435 yuan ($63; 60 euros) on Monday. Oil will hardly cost more than $60 a barrel."),
    Good("The yard will be sold for 1.4 billion kronor ($165 million). A crane cost 9 million kronor ($1.1 million)."),
    Good("The fine was 1.2 billion euros ($1.6 million a day). The guide in Kinshasa asked for 1.2 million francs ($1,100)."),
    Good("A $2.5 billion loan was signed. A fee of $2.5 million was paid on the loan."),
    Good("Uganda owes China $2.6 billion. The $2.6 million it owes Japan falls due in May."),
    Good("The sketch made $1.9m. It made $1.9m in an evening that took in $1.9 billion for the house."),
    Good("The bond of 8.2 billion euros falls due; the fee of 8.2 million euros for rolling it over is due at once."),
    Good("The parts were worth $1.3 million. It was $1.3 million, not the $1.3 billion first reported."),
    Good("The 6 million euros from Brussels was spent; the 6 billion euros from Berlin is to come."),
    Good("Of the $1.5 billion loan, $1.5 million is a fee."),
    Good("Emery topped the bid by about $40 million. Its stock rose to 40, a quarter above Emery's $40-a-share offer."),
    Good("The state set aside 400 mln euros for relief. The bill would not raise the 400-mln euro ceiling."),
    Good("It costs 25 cents to make and sells for $25."),
    Bad("The town will put {{£46m}} into the tramway. Readers ask why it should find [[£46bn]] for a line that few will use.", says="a thousand times more"),
    Bad("The harbour owes {{$23 million}} to its banks. \"We do not have [[$23 billion]],\" its head said."),
    Bad("A jury awarded the widow {{$6.4 million}}. The surgeon's lawyer said [[$6.4 billion]] was too much."),
    Bad("A regulator fined the dairy {{70 million euros}}. The dairy called a penalty of [[70 million dollars]] unfair.", says="two currencies"),
    Bad("The council needs to save {{£13m}}. It says that savings of [[£13bn]] will cost jobs."),
    Bad("The well yields {{1.3 million barrels}} a day, and its owner expects to keep pumping [[1.3 billion barrels]] a day.", says="a thousand times more"),
    Bad("Some {{3.4 million}} tourists came to Malta. The [[3.4 billion]] visitors spent less than in May."),
    Good("The council approved a £46m tramway. Critics asked why the Treasury had spent £46bn on banks last year."),
    Good("The state lent the firm $4.6 million. Auditors asked how a lender with $4.6 billion of assets could lose it."),
    Good("The club paid £1.9m for the winger. Fans doubt that a league which earns £1.9bn a year is poor."),
    Good("Lund got $17 million for roads. It does not have the $17 billion fund that Malmo has."),
    Good("The ferry cost £26m. It was £26m, not £26bn, as a board at the quay says."),
    Good("A jury fined the mill $4.7 million. The mill said that profits of $4.7 billion were its rival's."),
    Good("The charity raised £2.4m. The charity has raised £2.4m a year since 2019."),
)


@rule("NL306", "magnitude-slip", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    told: set[Span] = set()
    for first, then in unlike(doc):
        told.add(then.span)
        yield finding(then.span, f"{then.span.of(doc.text)} is no conversion of {first.span.of(doc.text)}: millions and billions mixed up", related=[Related(first.span, "the amount converted")])
    for link in slips(doc):
        a, b = link.a, link.b
        if {a.q.span, b.q.span} & told:
            continue
        told |= {a.q.span, b.q.span}
        if sum(v.q.low == b.q.low and v.q.currency == b.q.currency for v in link.values) > sum(v.q.low == a.q.low and v.q.currency == a.q.currency for v in link.values):
            a, b = b, a
        said, there = b.q.span.of(doc.text), a.q.span.of(doc.text)
        where = f"{said} here, {there} in line {doc.line_of(a.q.span.start)}"
        what = slip(doc, link.a, link.b) or "currency"  # pounds of money, which only another currency shows
        if what == "currency":
            message = f"{where}: one amount in two currencies"
        elif what == "unit":
            message = f"{where}: one amount in two units"
        else:
            times = max(a.q.low, b.q.low) / min(a.q.low, b.q.low)
            factor = "hundred" if times < 2e2 else "thousand" if times < 2e3 else "million"
            message = f"{where}: a {factor} times {'less' if b.q.low < a.q.low else 'more'}"
        yield finding(b.q.span, message, related=[Related(a.q.span, f"the other amount: {there}")])
