"""Shares of one whole add to more than the whole.

## Why it matters
"40% said yes, 50% said no and 30% did not know" is 120%: one figure is wrong, or people could give several answers and readers should know.

## When to ignore
When several answers were allowed, or the shares are of several wholes, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers.shares._evidence import over_whole
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("In the poll, [[40%]] said yes, {{50%}} said no and {{30%}} had no opinion.", says="40 + 50 + 30 = 120%"),
    Bad("Smith took [[48%]] of the vote to Jones's {{45%}}, with Brown on {{22%}}."),
    Bad("Of the money, [[55%]] goes to schools, {{35%}} to roads and {{25%}} to the police."),
    Bad("The fund is split between shares ([[60%]]), bonds ({{30%}}) and cash ({{25%}})."),
    Bad("Acme is owned by its founder ([[40%]]), the state ({{35%}}) and staff ({{30%}})."),
    Bad("Coal supplies [[50%]] of the country's power, gas {{40%}} and wind {{25%}}."),
    Bad("[[Two-thirds]] of voters said yes, {{a quarter}} said no and {{a fifth}} were undecided."),
    Bad("The class is [[55%]] boys and {{52%}} girls."),
    Bad("Smith won [[58%]] of the vote. Jones took {{47%}}."),
    Bad("By age, [[40%]] of the victims were under 18, {{45%}} between 18 and 60 and {{25%}} over 60."),
    Bad("The blend is [[60%]] cotton, {{35%}} wool and {{15%}} nylon."),
    Bad("The ballot closed with [[61%]] for, the remaining {{49%}} against."),
    Bad("[[A third]] of the money will go to schools, {{half}} to hospitals and the remaining {{30 percent}} to roads."),
    Bad("Kestrel Farms has [[52%]] of the market.\n\nThe rest, {{61%}}, is held by small dairies."),
    Bad("Jones beat Carter [[58 percent]] to {{47 percent}} in the mayoral runoff."),
    Bad("Smith received [[148%]] of the vote."),
    Bad("Spending:\n\n- Staff: [[52%]]\n\n- Rent: {{28%}}\n\n- Other: {{34%}}"),
    Bad("Turnout was 62 percent, and [[64 percent]] voted for the plan and {{46 percent}} against it."),
    Good("Acme would raise its stake to 49 percent, a source said. Currently it holds 33 percent of the venture, and Bolt holds 25 percent of its own."),
    Good("Four makers had 91% of the market, with shares of 31%, 26%, 20% and 14%. A dozen workshops divided the other 9%."),
    Good("Women account for 55 percent of all college students. At the same time, women earn 80 cents for every dollar a man makes."),
    Good("Most Arabs (78 percent) say they live in hardship.\n\nWorse still, nearly half of all secondary school students do not meet basic standards."),
    Good("The solar wing was 100 percent made in China.\n\nResearch is already responsible for more than 2 percent of its GDP."),
    Bad("After their stay, [[31 percent]] of guests were very satisfied, {{42 percent}} fairly satisfied and {{52 percent}} not satisfied."),
    Bad("The city burns [[52 percent]] of its waste, buries {{31 percent}} and recycles {{37 percent}}."),
    Good("The city burns 52 percent of its waste, buries 21 percent and recycles 27 percent."),
    Bad("The jury found the clinic [[70%]] responsible for the death and the surgeon {{45%}} responsible."),
    Bad("The judge ruled the driver [[60 percent]] to blame for the crash and the city {{55 percent}} to blame."),
    Bad("[[Two-thirds]] of the welders want to strike and {{46 percent}} want to keep talking, a ballot showed."),
    Bad("[[Half]] of the crew plan to accept the offer and {{62 percent}} plan to reject it, the poll showed."),
    Bad("Nurses have rejected the offer. In the ballot, which closed on Monday, [[58 percent]] voted to reject it and {{52 percent}} to accept it."),
    Good("In the poll, 40% said yes, 50% said no and 10% had no opinion."),
    Bad("Of every pound the council spends, [[47p]] goes on care, {{28p}} on children and {{34p}} on everything else."),
    Bad("Turnout was [[37 percent]]; the other {{73 percent}} stayed at home."),
    Bad("Some [[78%]] of trains arrived on time, {{19%}} ran late and {{8%}} were cancelled."),
    Bad("Nearly three in four, [[73 percent]], said yes; {{36 percent}} said no."),
    Bad("The vaccine was refused by [[38 percent]] of the staff and accepted by {{72 percent}}."),
    Bad("A study found that [[62%]] were Russian speakers, {{33%}} Estonian and {{15%}} of other origin."),
    Bad("The budget was approved of by [[51%]] of those polled, while {{44%}} disapproved and {{9%}} were unsure."),
    Bad("Of the prisoners freed, [[69%]] found work.\n\nNobody knew what had become of the other {{41%}}."),
    Bad("Allowed to choose only one, [[38%]] of voters named the economy, {{34%}} health care, {{27%}} schools and {{15%}} the climate."),
    Bad("Among the visitors, [[43%]] rated the show excellent, {{36%}} good, {{19%}} fair and {{6%}} poor."),
    Bad("Incumbent Rosa Quispe won [[52.7%]] of the votes. Her rivals, Hugo Mamani and Luz Vargas, took {{30.1%}} and {{27.2%}}."),
    Bad("Acme will take a [[60%]] stake, leaving Bolt Motors with {{50%}} of the venture."),
    Bad("The hosts won [[45%]] of the time, lost {{30%}} and drew {{35%}}."),
    Bad("Ticket sales bring in [[67%]] of its income, the city {{28%}} and donors {{15%}}."),
    Bad("Of the deaths, [[71%]] were in hospital, {{21%}} in care homes and {{18%}} at home or elsewhere."),
    Bad("The vineyard belongs to three brothers: Ari holds [[45 percent]], Eli {{40 percent}} and Dov {{25 percent}}."),
    Bad("[[Four in ten]] clients settled out of court, {{45%}} went to trial and {{22%}} dropped their claims."),
    Bad("Some [[46 percent]] of the crashes happened on county roads, {{38 percent}} on motorways and {{23 percent}} in towns."),
    Bad("The museum has three streams of income. Tickets bring [[52 percent]], the shop {{21 percent}} and grants {{34 percent}}."),
    Bad("The state produced [[73%]] of the country's coal; the rest, {{37%}}, came from private pits."),
    Bad("Power was back in [[80 percent]] of homes by Tuesday.\n\nThe other {{28 percent}} would be reconnected on Wednesday."),
    Bad("The runoff gave Coleman [[51.4 percent]] to {{58.6 percent}} for his challenger."),
    Bad("Some [[61 percent]] of the trees are oaks. Beeches account for {{28 percent}} and birches for {{19 percent}}."),
    Bad("Of every 100 calls to the hotline, [[52]] are about debt, {{31}} about housing and {{24}} about work."),
    Bad("Most of the injured, [[62 percent]], were passengers; drivers made up {{31 percent}} and pedestrians {{16 percent}}."),
    Bad("The widow's interest in the hotel is [[52 percent]], her cousin's interest is {{38 percent}} and the bank's {{22 percent}}."),
    Bad("Of 212 appeals, the court upheld [[62%]], cut {{31%}} and raised {{15%}}."),
    Bad("Rated good: [[74 percent]] of the homes. Rated fair: {{21 percent}}. Rated poor: {{15 percent}}. Each has one grade only."),
    Bad("The Unity party finished on [[48.7 percent]]. The Liberals took {{28.5 percent}}, the Greens {{14.8}} and the Left {{12.9}}, official results showed."),
    Bad("[[Fifty-nine percent]] of the freight left by rail, she said, and trucks carried the rest, {{51 percent}}."),
    Bad("The estate went to his widow, who gets [[45 percent]]; his two sons, who get {{25 percent}} apiece; and a school, which is left {{15 percent}}, divided among them by his will."),
    Bad("Just over four-fifths of the shares, [[82 percent]], were cast in favor of the merger, and {{28 percent}} against it."),
    Bad("Gil Marsh took [[54 percent]] of the vote, while his rival, Dee Cole, won {{39 percent}}.\n\n{{Twelve percent}} of ballots went to minor candidates."),
    Bad("The army takes [[47 percent]] of the mill's output. The navy takes {{33 percent}}. Civilians account for what is left, {{29 percent}}."),
    Bad("Men wrote [[66 percent]] of the reviews; women wrote {{44 percent}}."),
    Bad("Found to commute: [[74 percent]] drive, {{14 percent}} ride the bus, {{9 percent}} walk and {{8 percent}} cycle."),
    Bad("The red is a blend of [[60 percent]] merlot, {{30 percent}} cabernet franc and {{15 percent}} petit verdot, aged in oak."),
    Bad("His widow gets [[40 percent]], his sons Sam and Lee {{25 percent}} each and his partner {{15 percent}}."),
    Bad("On foot, [[44 percent]]; by coach, {{39 percent}}; by car, {{25 percent}}."),
    Bad("Nurses fill [[66 percent]] of the posts, doctors {{22 percent}} and porters {{19 percent}}."),
    Bad("The cinema gets [[47 percent]] of its income from tickets, {{30 percent}} from sweets and {{29 percent}} from hiring out its hall."),
    Bad("Of the town's people [[61%]] are Lutheran, {{24%}} are Catholic and {{21%}} follow old folk beliefs."),
    Bad("Rice paddies use [[63 percent]] of the canal's water, mills use {{22 percent}} and homes use {{21 percent}}."),
    Bad("Approval of the premier sank to [[42 percent]], with {{47 percent}} disapproving and {{17 percent}} offering no view."),
    Bad("Girls are [[56 percent]] of the choir and boys {{50 percent}}, but only a tenth of its soloists are boys."),
    Bad("Two-thirds of the oil ([[66 percent]]) is shipped to Spain. Another {{42 percent}} is shipped to Malta and the rest to Greece."),
    Bad("Excise brings in [[43 percent]] of the duchy's revenue, income tax {{38 percent}} and property tax {{27 percent}}."),
    Bad("A Gulf fund holds [[63 percent]] of the bank; the founders hold {{45 percent}}."),
    Good("Jews gave the senator 66 percent, Catholics 48 percent and Lutherans 30 percent."),
    Good("Ice was a factor in 51 percent of the falls, darkness in 34 percent and haste in 26 percent."),
    Good("Buses were late 54 percent of the time, trams 30 percent and boats 25 percent."),
    Good("The shield was 66 percent iron, the helmet 41 percent tin."),
    Good("The lake gives 57 percent of its water to Baro; the river gives 60 percent of its water to Duna."),
    Good("In the survey, 47% of nurses said they were underpaid, 36% overworked and 25% bullied."),
    Good("Villagers said they feared floods (52 percent), drought (34 percent) and wolves (20 percent)."),
    Good("The machine caught 61 percent of forged notes, the old one 29 percent and the clerks 15 percent."),
    Good("Of 500 patients, 55 percent lost their hair, 34 percent lost weight and 20 percent lost their sense of smell."),
    Good("At Ashford, 41 percent of the pupils get free meals, at Dene 38 percent and at Elmbridge 29 percent."),
    Good("Asked which sports they follow, 54 percent said football, 33 percent cycling and 24 percent handball."),
    Good("Women's share of the workforce is 47 percent, and their share of the boardroom is 58 percent."),
    Good("The north got 42 percent of its power from coal, the south 38 percent and the islands 27 percent."),
    Good("The insurer paid 58 percent of the damages for the house, 36 percent for the car and 15 percent for the boat."),
    Good("A poll found 56 percent of the French in favour; in Germany, 47 percent were against."),
    Good("Some 52 percent of the trees had beetles, 34 percent had rot and 21 percent had both."),
    Good("The firm will cut costs 25 percent by 1990.\n\nMaterial now accounts for 81 percent of its cost of production."),
    Good("Water covers 56 percent of the park and trees shade 48 percent."),
    Good("Wells supply 52 percent of homes in the north, 34 percent in the centre and 19 percent in the south."),
    Good("Cyclists wore helmets in 37 percent of the collisions, lights in 48 percent and bright clothes in 24 percent."),
    Good("Some 41 percent of the shops sell bread, 37 percent milk and 30 percent newspapers."),
    Good("Some 45 percent of households own a bicycle, 38 percent a car and 26 percent a motorcycle."),
    Good("Of the visitors, 54 percent were women, 33 percent were over 50 and 21 percent came from abroad."),
    Good("Side effects were common: 45% of patients had headaches, 38% nausea and 30% rashes."),
    Good("The vaccine cut infections by 51 percent, hospital stays by 33 percent and deaths by 24 percent."),
    Good("Ward 3 gave the mayor 41 percent, Ward 4 gave her 38 percent and Ward 5 gave her 29 percent."),
    Good("The new duties are 66% on steel pipe, 25% on sheet and 19% on wire."),
    Good("Of those arrested, 70% were men; 40% of the men were under 25."),
    Good("The fund raised its holding in Alder from 12.5% to 25%; in Birch from 12% to 24%; and in Cedar from 35.4% to 54.2%."),
    Good("Residents may tick more than one box.\n\nSome 74 percent called themselves white, 22 percent Black and 14 percent American Indian."),
    Good("The state holds 64% of the shares but, thanks to a golden share, 76% of the votes."),
    Good("On the larger island 75% of people are Catholic; on the smaller, 65% are Methodist."),
    Good("She made 52% of her shots from the floor, 41% from three-point range and 88% from the line."),
    Good("It will own 95% of Newmont Gold Co, a 15% stake in its copper unit and energy operations."),
    Good("Imports account for 40% of consumption. Can the country afford to import 70% of its oil?"),
    Good("The Bears won 62% of their home games and lost 54% of their away games."),
    Good("Some 72% called the economy poor; 55% said the schools were good."),
    Good("The yes vote was 54 percent in May. In the rerun the no vote was 51 percent."),
    Good("45% of firms export to Germany, 40% to France and 30% to Italy."),
    Good("Mr Hill got 55 percent of the vote in his ward; Mrs Dale took 61 percent of the vote in hers."),
    Good("Exports rose 60 percent, imports 25 percent and the surplus 42 percent."),
    Good("Sixty percent of the fish were cod. Of the rest, 70 percent were haddock and 30 percent plaice."),
    Good("Voters approved the bond with 63 percent in favor and rejected the tax, with 57 percent against."),
    Good("Labour has 44 percent, up from 38 percent in May, and the Conservatives 31 percent, down from 36."),
    Good("In the first round, Ruiz won 44 percent and Soto 39 percent; in the runoff Ruiz took 53 percent to Soto's 47."),
    Good("With 98 percent of the ballots counted, Smith had 52 percent and Jones 48 percent."),
    Good("The party took 48 percent of the vote but 62 percent of the seats."),
    Good("Households spend 45 percent of their income on food in Chad, 40 percent in Niger and 30 percent in Benin."),
    Good("Among Democrats 80 percent approve, among Republicans 25 percent and among independents 44 percent."),
    Good("A two-thirds majority is needed; the bill got 61 percent."),
    Good("In the poll, 45% said yes, 46% said no and 10% had no opinion."),
    Good("Asked for their worries, 60% named prices, 45% crime and 30% schools; people could give more than one answer."),
    Good("60% of women, 50% of men and 40% of children could swim."),
    Good("Turnout was 60% in Leeds, 55% in York and 48% in Hull."),
    Good("60% own a car, and 55% of those own two."),
    Good("The bill had the support of 80% of Democrats, 45% of independents and 20% of Republicans."),
    Good("Approval was 60% in spring, 50% in summer and 40% in autumn."),
    Good("60% of pupils passed maths, 50% English and 40% science."),
    Good("Prices rose 60% for bread, 50% for milk and 40% for eggs."),
    Good("Smith won 58% of the vote in Ohio and 61% in Iowa."),
    Good("Nearly 80% of adults use Facebook, 60% use YouTube and 40% use Instagram."),
    Good("Some 85% of patients had a fever, 68% a cough and 38% fatigue."),
    Good("Turnout was 62%, and Smith won with 55% of the vote."),
    Good("By weight, grain made up 66 percent of the freight; by value, steel made up 51 percent."),
    Good("Grain made up 66 percent of the freight by weight and steel 51 percent by value."),
    Good("Women hold 30% of seats and 75% of posts."),
    Good("The survey found that 55% want a bypass and 35% are against it; 42% would pay a toll."),
    Good("Europe accounted for 46% of sales, of which Germany made up 40% and France 25%. Asia took 34% and the Americas 20%. Electric models were 28% of the total, hybrids 31%."),
    Good("Consumers with salaries over 5,000 yuan accounted for 62 percent of shoppers in 2016. Families with children accounted for 84 percent of shoppers."),
    Bad("The hosts had [[61%]] of the possession to their guests' {{49%}} and still lost."),
    Bad("Some [[46 percent]] of the singers are men. The women, {{64 percent}}, sit in front."),
    Bad("The curfew is opposed by {{42%}} of those polled, the institute said.", headline="[[Two-thirds]] back curfew"),
    Bad("[[Nine in 10]] of the pilots chose to strike, {{two in 10}} to accept."),
    Bad("Under the contract [[sixty percent]] of the oil goes to the state; the operator is entitled to {{thirty-five}}; and {{ten}} is reserved for the province."),
    Bad("Of each pound in rates, the council keeps [[62p]], the police get {{24p}}, and {{21 per cent}} goes to the fire service."),
    Bad("Protestants, who were 74 per cent of the town in 1991, now make up [[55 per cent]]; Catholics are {{36 per cent}}, and {{19 per cent}} profess no faith."),
    Bad("Some [[24 percent]] of the people are under 15, {{61 percent}} are 15 to 64 and {{25 percent}} are over 64."),
    Bad("In the poll, taken by phone, [[47%]] were for the airport.\n\nThe mayor has long wanted one.\n\nAgainst it were {{44%}}.\n\n{{Nineteen percent}} had not made up their minds."),
    Bad("Stoves started [[41 percent]] of the blazes, wiring {{32 percent}} and children {{18 percent}}; in {{19 percent}} the cause could not be found."),
    Bad("He grows maize on [[46 percent]] of the land, rye on {{33}} and clover on {{31}}."),
    Bad("Yes: [[54%]].\n\nNo: {{39%}}.\n\nUndecided: {{17%}}."),
    Bad("They will run the mine on a [[70]]-{{40}} basis."),
    Good("No won by 55.3% to 44.7%, and in Dundee Yes had 53.5%."),
    Good("The plan is backed by 66% in the towns and 47% in the villages, and by 71% of students."),
    Good("She got 72% of her first serves in and won 81% of those points; her opponent managed 49%."),
    Good("A poll in spring found 53 percent against the bill, and one in autumn found 51 percent for it."),
    Good("The dogs found 58 percent of the hidden samples, the scanner 31 percent and the guards 19 percent."),
    Good("At the mill 61 percent of the workers are men; at the dairy 52 percent are women."),
    Good("Some 58 percent of callers got through within a minute and 82 percent within five minutes."),
    Good("The fund, which held 55 percent, now has 48 percent."),
    Good("The lower caste makes up 52 percent of the population but holds 27 percent of the posts and 30 percent of places at colleges."),
    Good("The south supplies 64 percent of the cotton: Arlen alone sends 38 percent, Bray 16 and Coll 10. The north provides the remaining 36 percent."),
    Good("In 2004, 61% of homes had a piano. Today 52% have a keyboard and 7% have both."),
    Good("Of the runners, 43% come from Europe, and 40% of those from Spain. Africans are 35% and Asians 22%."),
    Good("Six in ten drivers obeyed the limit on weekdays and 51 percent at weekends."),
    Good("He had 55 percent of the vote in his home county, 41 percent statewide and 12 percent in the capital."),
    Bad("Women are in the majority. They are [[58 percent]] of the intake; men are {{52 percent}}."),
    Bad("The inquiry laid [[55 percent]] of the blame on the pilot and {{65 percent}} on the airline."),
    Bad("By religion the recruits were [[66 percent]] Catholic, {{21 percent}} Baptist and {{18 percent}} of no faith."),
    Good("Three of the nine districts voted No: Orme, with 61.2%, Hale and Tarn. Tarn, the largest, gave No 54.1%."),
    Good("Sixty-four percent want the pool, but only 33 percent would pay for it. Thirty-one percent are against it and 5 percent have no opinion."),
    Good("Mayor Cole won 58 percent in Eastside. Her rival carried Mill Hill with 54 percent."),
    Good("In Port Ellis the Liberal Ida Moss was returned with 61 percent. Her brother Karl, of the Centre, took Stoneham with 52."),
    Good("Earnings grew to 6 million pounds from 5 million, or by 20%. Interest took 41% of it, and half of the shares are the founder's."),
]


_ALL = frozenset(
    "vote votes voters respondents adults members pupils students people residents households population ballots seats electorate patients delegates workers teachers".split()
)
_BEYOND = regexp(
    r"^[ \n]of[ \n](?:(?:the|all|its|those|valid|registered|local|total|popular|eligible|\w+[’']s)[ \n]){0,2}(?P<noun>[a-z]+)(?![ \n]?[’']|[ \n](?:target|quota|it|who were expected|in (?:19|20)\d\d|level|allocation|places|needs?|forecast|capacity))"
)
_MEASURED = regexp(r"\b(?:equivalent|equal|capacity|to|than|at|by|about|reach\w*|target\w*)[ \n]+(?:\w+[ \n])?$")


@rule("NL308", "shares-over-whole", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for found in sorted(over_whole(doc), key=lambda c: c.members[0].span):
        terms = " + ".join(f"{p.value:.4g}" for p in found.members)
        first, *others = found.members
        yield finding(first.span, f"{terms} = {found.total:.4g}%, more than the whole", related=[Related(p.span, "another share of it") for p in others])
    yield from _beyond(doc)


def _beyond(doc: Document) -> Findings:
    """More than all of those who are counted."""
    for q in doc.numbers:
        if q.kind != "percent" or not 102 < q.low <= 1000 or q.low != q.high:
            continue
        of = _BEYOND.match(doc.text[q.span.end : q.span.end + 60])
        if of and of["noun"] in _ALL and not _MEASURED.search(doc.text, max(q.span.start - 30, 0), q.span.start):
            yield finding(q.span, f"{q.low:.4g}% is more than the whole")
