"""Money or a count is written in a form that is no English: "$10 dollars", "100$", "10 percents", "three suspect were".

## Why it matters
A sign and a word for the same currency, or a number against its noun, is a slip that no reader misses.

## When to ignore
In a quotation that is meant to show how somebody writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.amounts._agreement import number_and_noun
from newslint.checks.numbers.amounts._unit_forms import SMALL
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.units import DOLLARS, money_word
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Example, Finding, Findings, Good, NoOptions, Span, finding, replace, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("The fine is [[$10 dollars]].", hint="$10", says="twice"),
    Bad("The fine is [[$10 dollars]]. Nobody paid it.", hint="$10"),
    Bad("Neighbours raised [[$5 million dollars]] for the school.", hint="$5 million"),
    Bad("The [[£3 million pound]] house burned down.", hint="£3 million"),
    Bad("The ticket costs [[100$]].", hint="$100"),
    Bad("The bank lost [[20€]] on each trade.", hint="€20"),
    Bad("Prices rose [[10 percents]] last year.", hint="10 percent"),
    Bad("Turnout was [[45% percent]].", hint="45%"),
    Bad("The city has [[3 millions]] inhabitants.", hint="3 million"),
    Bad("The firm made [[$5m million]] last year.", hint="$5m"),
    Bad("Police said [[three suspect]] were held.", hint="three suspects"),
    Bad("At least [[14 civilian]] were injured, officials said.", hint="14 civilians"),
    Bad("[[Six house]] were destroyed by the storm.", hint="Six houses"),
    Bad("The report says [[eight ships was]] sold last year.", hint="eight ships were"),
    Bad("[[One people]] was killed.", says="one with a plural"),
    Bad("The shop opened [[six month]] ago in a former bank.", hint="six months"),
    Bad("A second dog bit [[one of the child]], the report said.", hint="one of the children"),
    Bad("Rescuers pulled [[five climber]] from the ice on Sunday.", hint="five climbers"),
    Bad("The machine spat out [[100 dollars bills]] until a guard came.", hint="100-dollar bills"),
    Bad("The truce lasted [[one days]] before mortars fell.", hint="one day"),
    Bad("In [[four season]] with the club he scored 61 goals.", hint="four seasons"),
    Bad("Firefighters carried [[two toddler]] down a ladder.", hint="two toddlers"),
    Bad("The museum owns [[300 drawing]] by the artist."),
    Bad("Her uncle left her [[one euros]] and a note.", hint="one euro"),
    Bad("He was fined [[500 dollar]] for littering.", hint="500 dollars"),
    Bad("The state will owe [[$90 million of dollars]] to the builder.", hint="$90 million"),
    Bad("[[There was three cars]] in the ditch.", hint="There were three cars"),
    Bad("The shop was robbed by [[three mens]] in masks.", hint="three men"),
    Bad("She had been married [[five time]] before.", hint="five times"),
    Bad("They lived there for [[nine year]] with no water.", hint="nine years"),
    Bad("Voters elected [[one new councilmen]] on Tuesday."),
    Bad("He earns [[Rs 1,200 rupees]] a week.", hint="Rs 1,200"),
    Bad("Each band gets [[CHF 900 francs]] a year.", hint="CHF 900"),
    Bad("Prisoners can take a [[12-weeks]] course in beekeeping.", hint="12-week"),
    Bad("The convoy was halted [[12 kilometre]] north of the crossing.", hint="12 kilometres"),
    Bad("Ice had got into [[both engine]] before the plane left the ground.", hint="both engines"),
    Bad("Inspectors closed [[three new factory]] in the valley.", hint="three new factories"),
    Bad("The board split [[seven vote]] to two on the plan.", hint="seven votes"),
    Bad("[[Two miner]] wait beside the gate of the quarry."),
    Bad("Her song has been played [[4 million time]] since June.", hint="4 million times"),
    Bad("[[One of the patient]] fell from a window.", hint="One of the patients"),
    Bad("[[Hundreds passengers]] slept in the terminal.", hint="Hundreds of passengers"),
    Bad("[[Six peoples]] drowned in the lake."),
    Good("Nineteen of the 27 belong to the union. Of the houses 61 collapsed and 14 lean so far that they will be pulled down."),
        Good("It is a grade-two historic building, which cannot be torn down."),
    Good("The July 11 year was dry. A 90 day limit applies. Sugar fell to 147 fob, and 1,250 last month."),
    Good("The two plan to marry. Half of the 12 guard the gate. The three peoples of the valley and the 84 witness and expert accounts differ."),
    Good("50 Cent was paid to sing. They sold a 3 million pound house and an eight page document."),
    Good("Religion is not about how or if one prays, she said."),
    Good("The 14 village halls were opened. Of the seven bishop candidates only one spoke."),
    Bad("The coastguard said [[both man]] had clung to a drum.", hint="both men"),
    Bad("Lightning set fire to [[several house]] on the edge of town.", hint="several houses"),
    Bad("[[Dozens of protester]] were arrested in the square.", hint="Dozens of protesters"),
    Bad("About [[two third]] of the voters stayed at home.", hint="two thirds"),
    Bad("The city has [[three million of inhabitants]].", hint="three million inhabitants"),
    Bad("At the airport the team was met by [[thousand of fans]].", hint="thousands of fans"),
    Bad("The lunch costs [[80p pence]].", hint="80p"),
    Bad("The fine, at present [[dollars $60]], will double.", hint="$60"),
    Bad("After [[21 year]] of marriage they parted.", hint="21 years"),
    Bad("Divers searched the wreck, and [[eleven bodies was]] brought up.", hint="eleven bodies were"),
    Bad("Only [[one candidates]] has signed the pledge.", hint="one candidate"),
    Bad("Police arrested [[two womans]] in the port.", hint="two women"),
    Bad("The lifeboat took [[19 peoples]] off the ferry, and 300 waited on the quay.", hint="19 people"),
    Bad("Backing for the plan rose by [[six percentage point]] to 44 percent.", hint="six percentage points"),
    Bad("Divers found the bodies of [[seven peoples]] from one village."),
    Bad("Miners found [[nine peoples]] alive in the shaft."),
    Good("The names of nine peoples of the coast are on the map."),
    Good("The atlas covers 19 peoples of the coast, and three peoples of the hills."),
    Good("A six percentage point rise took backing to 44 percent."),
    Bad("Divers found the wing [[30 kilometer]] off the coast.", hint="30 kilometers"),
    Bad("It lay in the Baltic [[12 mile]] from the port.", hint="12 miles"),
    Bad("The dam is [[90 metre]] high, and leaks.", hint="90 metres"),
    Bad("At noon the gauge read [[41 degree]] in the shade.", hint="41 degrees"),
    Bad("The rate may fall by [[two percentage point]] before May.", hint="two percentage points"),
    Bad("He paid with a [[$50 dollar]] bill.", hint="$50"),
    Bad("The yard will hire [[300 worker]] and start building ferries in May.", hint="300 workers"),
    Bad("[[One in three child]] goes to bed hungry.", hint="One in three children"),
    Bad("[[Every suspects]] was named.", hint="Every suspect"),
    Bad("He paid [[$$50]] for the lamp.", hint="$50"),
    Bad("Turnout was [[45%%]].", hint="45%"),
    Bad("[[Three other suspect]] were held in May.", hint="Three other suspects"),
    Bad("The yard lost [[two million dollar]] last year.", hint="two million dollars"),
    Bad("The van held [[12 kilogram]] of tea.", hint="12 kilograms"),
    Good("Another suspects him of theft. Several family and friends came. Every two years it is mended."),
    Bad("The blast left [[one women]] dead and two men hurt.", says="one with a plural"),
    Bad("The [[20-years]]-old striker limped off.", hint="20-year"),
    Good("A 20 degree slope, a 90 metre high dam and a 30 kilometer ride lay ahead. The 300 worker and manager posts are gone."),
    Good("Both date from 1978. Both stage in May a festival of song. Both ship to Norway, where they sell most of their output."),
    Good("Both man and beast suffered. Several house rules were changed. Many a house was lost. Both team captains spoke."),
    Good("Two third parties joined. A hundred of them left. Three million of these homes are empty."),
    Good("Six points was deducted. They expect 50 dollar a barrel oil and made a 40 dollar per share offer."),
    Good("A 113,000 gain in January followed a 448,000 increase. The $5 million dollar-denominated bond was sold."),
    Good("It has two television and 12 radio station licences. The Group of Five meeting ended, and the Titan Four launch was put off."),
    Good("The leaders of the seven meet in Venice. He caught four bream. Regulation of various bank, thrift and insurance units was eased."),
    Good("There is 4 percent growth, and there was 12 months of work. Ten to one odds were offered."),
    Good("They ordered one large fries. He ran 10 straight. She won the 200 butterfly."),
    Good("Two women's groups and one men's club met. The four time champion lost at one time."),
    Good("A $100 Dollar General card and a £6 pound cake were raffled with the €5 Euro 2024 album."),
    Good("One of the staff and one of the family came. The band's ’68 tour sold out."),
    Good("States may keep Schedule 1 chemicals in small quantities. Tier 1 cities were exempt."),
    Good("The fine is $10, or ten dollars."),
    Good("The 500-page report took two years."),
    Good("A 10 percent rise was agreed."),
    Good("Three police were hurt, two staff were fired and five aircraft were lost."),
    Good("The Group of 77 ministerial meeting opened. Air Force One tweets cost him. Several cost and output cutting measures were proposed."),
    Good("Today’s 23 billion deal is the fourth of the 1987/88 year for one, three dimensional device."),
    Good("There are two ferries, and one floats. Three ran; one sank, one burns."),
    Good("The top ten list was long. The 12 member panel was new."),
    Good("We are one people, he said. One people, one nation."),
    Good("“It costs $10 dollars,” she said."),
    Good("The sign says 100$ [sic]."),
    Good("Since the war began in February 2021, millions have fled. In 2022 millions came back."),
    Good("The fleet has 40 buses. Thirty-four are diesels and six run on gas."),
    Good("Children under 15 make up 38 percent of the people, and those under 25 account for 59 percent."),
    Good("The park fills each year with candles for those shot in Leeds in 1989."),
    Good("Of the ten ships in service, seven sail on the northern routes."),
    Good("The fleet has 90 buses, of which 50 are electric and 40 diesel."),
    Good("Tens of millions of dollars were lost. Millions were lost."),
    Good("He won the 100 metre race. It is a two state solution."),
    Good("One sports car was stolen. One species was found."),
    Good("The two were arrested. Three were hurt. All four are brothers."),
    Good("The ten spectra were analysed. Phase 2 trial results were good."),
    Good("Channel 4 news was there. Section 508 compliance is required."),
    Good("Some 40 dead were found. About 20 injured were taken to hospital."),
    Good("One of 26 passengers was killed. Three goals was enough. A group of 12 men was seen."),
    Good("All 911 service is down. They say to call 999, and the 999 call was traced. Use 112 function on the phone."),
    Good("The Standard & Poor’s 500 index fell. The Nasdaq 100 index rose. He boarded the Delta 418 flight."),
    Good("The county of 240,000 population has no taxi, and the hall of 900 capacity is full."),
    Good("RBS will cut costs by 2 billion pounds, with 750 million of savings to be made in 2017."),
    Good("Of the 14 trawlers in the fleet, nine sail from Hull and five from Grimsby."),
    Good("Two crashes hurt 44 people.", headline="Two crashes on one road leave 44 hurt"),
    Good("Five schools were shut.", headline="Snow keeps five shut"),
    Good("They paid $20 to $30 and got 5% or 10%."),
    Good("She compared the ward's births with those of the district: there were 780."),
    Good("The mill sold half of its 12,000 output. It is based on the existing 1190 mainframe of Hale's more powerful 7000 family."),
    Good("The two-year notes fell a point and the 10-years dropped half a point. Three equity linked euro denominated deals were sold."),
    Good("He held one on one talks. The sum went to 9,800 steel company salaried and hourly retirees."),
    Bad("The price of the [[six-months]] bills was 97. Police held three suspects linked to the raid."),
    Good("The firm raised its 100 dollar per share offer. Its stock rose 1/2 dollar to 77."),
)
#: "$5 million of dollars", "Rs 1,200 rupees": the words right after an amount.
_WORDS_AFTER = regexp(r"(?: of|-)?[ -]((?:[\w.]+ )?\w+)(?!\w|-[a-z])")
#: "50p pence", "5 km kilometres".
_UNIT_TWICE = regexp(
    r"(?<![\w.,])(?P<keep>\d+(?:,\d{3})*+(?:\.\d+)?(?:p|¢| ?c| ?km| ?kg| ?cm| ?mm| ?lb))(?P<again> (?:pence|pennies|cents|kilomet(?:re|er)s?|kilograms?|kilos"
    r"|centimet(?:re|er)s?|millimet(?:re|er)s?|pounds?))(?!\w|-[a-z])"
)
#: "Dollars $60", "$$60".
_WORD_FIRST = regexp(r"(?<![\w’'$-])(?P<again>(?:(?:US )?dollars|pounds|euros|yen|rupees) |(?P<sign>[$£€])(?=(?P=sign)))(?P<keep>(?:US)?[$£€¥₹]\d+(?:,\d{3})*+(?:\.\d+)?)(?! (?:\w+ )?(?:dollars|pounds|euros))", re.IGNORECASE)
#: "A $100 Dollar General gift card", "a £6 pound cake", "the €5 Euro 2024 album".
_NAME_AFTER = regexp(
    r" (?:[A-Z]\w|\d|(?:cake|coin|shop|store|menu|puppy|burger|steak|lobster|bag|bar|sign|zone|bloc|area|weight|roast"
    r"|trader|tree)s?\b)"
)
_AFTER = regexp(
    r"(?<![\w$£€¥.,])(?P<number>\d+(?:,\d{3})*+(?:\.\d+)?)(?P<before>[ ]?(?:thousand|million|billion|trillion|bn"
    r"|m))?(?P<gap> ?)(?P<sign>[$£€¥₹])(?![\w$£€¥₹]| ?\d)(?P<scale> "
    r"?(?:thousand|million|billion|trillion|bn|m)(?!\w))?"
)
_PERCENTS = regexp(
    r"(?P<number>(?<![\w.])\d+(?:,\d{3})*+(?:\.\d+)?|(?<!\w)[a-z]+)(?P<gap> )(?P<word>percents|per cents)(?!\w)", re.IGNORECASE
)
#: "45% percent", "20 percent %", "45%%".
_PERCENT_TWICE = regexp(rf"(?<![\w.])(?P<keep>(?:\d+(?:,\d{{3}})*+(?:\.\d+)?|{SMALL})(?: ?%| percent| per cent))(?: ?%| (?:percent|per cent)(?!\w)(?! points))", re.IGNORECASE)
#: "%20", "20 percentage".
_PERCENT_FIRST = regexp(r"(?<=[\s(])%(?P<n>\d[\d.]*)(?![\w%])")
_PERCENTAGE = regexp(rf"(?<![\w.-])(?P<n>\d+(?:,\d{{3}})*+(?:\.\d+)?|(?P<word>{SMALL})) percentages?(?! ?-?(?:points?|pts?)\b)(?!\w)(?(word)(?= (?:of|last|this|in|to|from|more|less|higher|lower|over|during|since|by)\b|[.,;]))")
_MANY_SCALES = regexp(
    r"(?<![\w.])(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?P<scale>hundreds|thousands|dozens)(?= (?!of\b)[a-z])",
    re.IGNORECASE,
)
_SCALES = regexp(
    r"(?<![\w.])(?!(?:19|20)\d\d )(?P<number>\$?£?€?\d+(?:,\d{3})*+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) "
    r"(?P<scale>(?:million|billion|trillion)s)(?! of (?:them|these|those))(?!\w)",
    re.IGNORECASE,
)
_SCALE_TWICE = regexp(r"(?P<keep>[$£€]\d+(?:,\d{3})*+(?:\.\d+)?(?: ?(?:m|mn|million)(?= million)| ?(?:bn|b|billion)(?= billion))) [mb]illion(?!\w)", re.IGNORECASE)


@rule("NL312", "amount-form", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: list[Span] = []
    for f in (*_money(doc), *_percent(doc), *_scales(doc), *number_and_noun(doc)):
        if any(f.span.start < s.end and s.start < f.span.end for s in seen):
            continue
        if doc.in_quotation(f.span) or doc.text[f.span.end : f.span.end + 7].lower().startswith((" [sic]", "[sic]")):
            continue
        seen.append(f.span)
        yield f


def _money(doc: Document) -> Iterator[Finding]:
    for m in _UNIT_TWICE.finditer(doc.text):
        yield finding(Span(*m.span()), f"“{m.group()}” names the unit twice", hint=replace(Span(*m.span()), m["keep"]))
    for q in doc.numbers:
        if q.kind == "money" and q.span.start < q.number.start and (word := _currency_after(doc, q)) is not None:
            span = Span(q.span.start, word.end)
            yield finding(span, f"“{span.of(doc.text)}” names the currency twice", hint=replace(span, q.span.of(doc.text), title=f"leave out {word.of(doc.text)}"))
    for m in _WORD_FIRST.finditer(doc.text):
        yield finding(Span(*m.span()), f"“{m.group()}” names the currency twice", hint=replace(Span(*m.span()), m["keep"]))
    for m in _AFTER.finditer(doc.text):
        if m["sign"] == "€" and m["gap"]:
            continue
        span = Span(*m.span())
        yield finding(
            span,
            f"the sign stands after the amount in “{m.group()}”",
            hint=replace(span, m["sign"] + m["number"] + (m["before"] or m["scale"] or "")),
        )


def _currency_after(doc: Document, q: Quantity) -> Span | None:
    """The word that names the currency of an amount again, whose sign or code has named it."""
    m = _WORDS_AFTER.match(doc.text, q.span.end)
    if m is None or q.currency is None or m[1].isupper():
        return None
    for words in (m[1], m[1].split()[0].rstrip(".")):
        if (money := money_word(words)) is not None and (money[0] == q.currency or {money[0], q.currency} <= DOLLARS) and (money[1] == 1 or q.low < 1000):
            word = Span(m.start(1), m.start(1) + len(words))
            if not _NAME_AFTER.match(doc.text, word.end) or (words[-1] == "s" and words.islower()):
                return word
    return None


def _percent(doc: Document) -> Iterator[Finding]:
    if "%" in doc.text:
        for m in _PERCENT_FIRST.finditer(doc.text):
            span = Span(*m.span())
            yield finding(span, f"the sign stands before the number in “{m.group()}”", hint=replace(span, f"{m['n']}%"))
    if "er" not in doc.text and "%%" not in doc.text:
        return
    plural_forms = _PERCENTS.finditer(doc.text) if "ercents" in doc.text or "er cents" in doc.text else ()
    for m in plural_forms:
        span = Span(*m.span())
        if not m["number"][0].isdigit() and not _is_number(doc, m.start("number")):
            continue
        yield finding(span, f"“{m['word']}” after a number has no s", hint=replace(span, m["number"] + " " + m["word"][:-1]))
    for m in _PERCENTAGE.finditer(doc.text):
        span = Span(*m.span())
        yield finding(span, f"“{m.group()}” is no amount", hint=replace(span, f"{m['n']} percent"))
    for m in _PERCENT_TWICE.finditer(doc.text):
        span = Span(*m.span())
        yield finding(span, f"“{m.group()}” says per cent twice", hint=replace(span, m["keep"]))


def _is_number(doc: Document, at: int) -> bool:
    return any(q.number.start <= at < q.number.end for q in doc.numbers)


def _scales(doc: Document) -> Iterator[Finding]:
    for m in _MANY_SCALES.finditer(doc.text):
        if not re.search(r"\b(?:the|low|high|mid|eighteen|nineteen) $", doc.text[max(m.start() - 10, 0) : m.start()]):
            span = Span(*m.span())
            yield finding(span, f"“{m['scale']}” after a number has no s", hint=replace(span, f"{m['n']} {m['scale'][:-1]}"))
    if "illion" not in doc.text:
        return
    for m in _SCALES.finditer(doc.text):
        span = Span(*m.span())
        new = f"{m['number']} {m['scale'][:-1]}"
        yield finding(span, f"“{m['scale']}” after a number has no s", hint=replace(span, new))
    for m in _SCALE_TWICE.finditer(doc.text):
        span = Span(*m.span())
        yield finding(span, f"“{m.group()}” gives the scale twice", hint=replace(span, m["keep"]))
