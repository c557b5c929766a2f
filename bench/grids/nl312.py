"""Forms of amounts: a currency or a unit told twice or on the wrong side, a number against its noun."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

DATE = "2019-05-14"
FINE = ("The fine is {}.", "He paid {} for the car.", "The project will cost {}, the mayor said.", "A grant of {} was approved on Monday.", "The company lost {} last year.", "Thieves took {} from the safe.", "Of the {} raised, half was spent.", "They spent {} on food and drink.")
#: Money and per cents: axis, (wrong, right) ...
FORMS = {
    "$10 dollars": (("$10 dollars", "$10"), ("$2,500 dollars", "$2,500"), ("£40 pounds", "£40"), ("€300 euros", "€300")),
    "$5 million dollars": (("$5 million dollars", "$5 million"), ("£2.5 million pounds", "£2.5 million"), ("€12 billion euros", "€12 billion"), ("$3 billion dollars", "$3 billion")),
    "$5m dollars": (("$5m dollars", "$5m"), ("£12m pounds", "£12m"), ("€3bn euros", "€3bn"), ("$40bn dollars", "$40bn")),
    "US$ dollars": (("US$10 dollars", "US$10"), ("A$250 dollars", "A$250"), ("US$3 million dollars", "US$3 million"), ("C$40 dollars", "C$40")),
    "100$": (("100$", "$100"), ("2,500$", "$2,500"), ("40£", "£40"), ("15.50$", "$15.50")),
    "5 million$": (("5 million$", "$5 million"), ("3 billion $", "$3 billion"), ("12 million £", "£12 million"), ("40 $", "$40")),
    "dollars $60": (("dollars $60", "$60"), ("pounds £40", "£40"), ("euros €300", "€300"), ("dollars $2,500", "$2,500")),
    "millions": (("$3 millions", "$3 million"), ("five millions dollars", "five million dollars"), ("2.5 millions euros", "2.5 million euros"), ("three billions dollars", "three billion dollars")),
    "million of dollars": (("five million of dollars", "five million dollars"), ("$3 million of dollars", "$3 million"), ("2.5 million of euros", "2.5 million euros"), ("three billion of dollars", "three billion dollars")),
    "million million": (("$5m million", "$5m"), ("$3 million million", "$3 million"), ("£2bn billion", "£2bn"), ("$40 billion billion", "$40 billion")),
    "500 dollar": (("500 dollar", "500 dollars"), ("40 euros and 50 cent", "40 euros and 50 cents"), ("40 rupee", "40 rupees"), ("two million dollar", "two million dollars")),
    "one dollars": (("one dollars", "one dollar"), ("one euros", "one euro"), ("one pounds", "one pound"), ("one million dollar", "one million dollars")),
    "Rs rupees": (("Rs 1,200 rupees", "Rs 1,200"), ("¥500 yen", "¥500"), ("CHF 900 francs", "CHF 900"), ("₹300 rupees", "₹300")),
    "50p pence": (("80p pence", "80p"), ("50¢ cents", "50¢"), ("90p pence", "90p"), ("75c cents", "75c")),
    "$$": (("$$50", "$50"), ("££40", "£40"), ("$$2,500", "$2,500"), ("€€300", "€300")),
    "hundred dollars bill": (("a hundred dollars bill", "a hundred-dollar bill"), ("a 20 dollars note", "a 20-dollar note"), ("a 50 euros note", "a 50-euro note"), ("a five pounds note", "a five-pound note")),
}
RISE = ("Prices rose {} last year.", "The party won {} of the vote.", "Turnout was {}.", "About {} of the pupils failed.", "The rate is now {}, the bank said.", "A rise of {} is expected.")
SHARES = {
    "10 percents": (("10 percents", "10 percent"), ("25 per cents", "25 per cent"), ("five percents", "five percent"), ("2.5 percents", "2.5 percent")),
    "45% percent": (("45% percent", "45%"), ("12% per cent", "12%"), ("3.5% percent", "3.5%"), ("60 % percent", "60 %")),
    "percent %": (("45 percent%", "45 percent"), ("12 per cent %", "12 per cent"), ("3.5 percent %", "3.5 percent"), ("60 percent%", "60 percent")),
    "%20": (("%20", "20%"), ("%45", "45%"), ("%3.5", "3.5%"), ("%12", "12%")),
    "20 percentage": (("20 percentage", "20 percent"), ("45 percentage", "45 percent"), ("five percentage", "five percent"), ("12 percentage", "12 percent")),
    "percent percent": (("20 percent percent", "20 percent"), ("45%%", "45%"), ("five percent percent", "five percent"), ("12 per cent percent", "12 per cent")),
    "two third": (("two third", "two thirds"), ("three quarter", "three quarters"), ("two fifth", "two fifths"), ("three fourth", "three fourths")),
    "percentage point": (("two percentage point", "two percentage points"), ("3.5 percentage point", "3.5 percentage points"), ("10 percentage point", "10 percentage points"), ("five percentage point", "five percentage points")),
}
#: Sentences that a form does not go with.
UNFIT = {"two third": (0, 2, 4, 5), "percentage point": (1, 2, 3, 4), "hundred dollars bill": (0, 2, 3, 6)}
#: A number against its noun: {n} with {s} (wrong) or {p} (right).
NOUNS = (("three", "suspect", "suspects"), ("14", "worker", "workers"), ("six", "child", "children"), ("two", "woman", "women"), ("25", "family", "families"), ("five", "house", "houses"), ("seven", "ship", "ships"), ("11", "passenger", "passengers"), ("four", "soldier", "soldiers"), ("40", "tree", "trees"), ("nine", "school", "schools"), ("120", "student", "students"))
MANY = (
    "Police said {n} {s} were found on Monday.", "At least {n} {s} were lost in the storm.", "The storm hit {n} {s} on the coast.", "There were {n} {s} in the photograph.", "The town has {n} {s}.", "Some {n} {s} were seen near the river.", "He photographed {n} {s} and left.", "More than {n} {s} were counted, the mayor said.",
    "{N} {s} were named in the report.", "The picture shows {n} {s} by the sea.", "The report lists {n} {s} from the north.", "The list has {n} {s}, the mayor said.", "{N} other {s} were found later.", "The mayor met with {n} {s} on Tuesday.", "Of the {n} {s}, two were from Leeds.", "All {n} {s} were safe, police said.", "The {n} {s} were found near Leeds.",
    "Another {n} {s} were found on Friday.", "The other {n} {s} are in Leeds.", "He wrote about {n} {s} in his book.", "It was the first of {n} {s} to be named.", "{N} young {s} were named in the report.", "The last {n} {s} left on Monday.", "Nearly {n} {s} were moved to Leeds.", "He lost sight of {n} {s}.",
)  # fmt: skip
ELSEWHERE = (
    "The fire left {n} {s} in need of help.", "With {n} {s} on the list, the mayor was pleased.", "The number fell to {n} {s} in May.", "He counted {n} {s}, two dogs and a cat.", "{N} {s} have since been named.", "Just {n} {s} are left, the mayor said.", "Among the {n} {s} was a man from Leeds.", "A list of {n} {s} was read out.", "A total of {n} {s} were counted.", "Up to {n} {s} could be lost, he said.",
    "He spoke of {n} {s} and their fate.", "Between them they lost {n} {s}.", "As many as {n} {s} were seen.", "The first {n} {s} arrived on Monday.", "By Monday {n} {s} had been found.", "The town lost {n} {s} in one night.", "For {n} {s} the help came too late.", "Since May, {n} {s} have been lost.", "The photograph of {n} {s} won a prize.", "{N} {s}, all from Leeds, were named.", "Nobody knew the {n} {s} by the river.", "Officials counted {n} more {s} on Friday.",
)  # fmt: skip
OF = ("One of the {s} was found on Monday.", "One of the {s} in the report was from Leeds.", "He saw one of the {s} near the river.", "Many of the {s} were from Leeds.", "Both {s} were found on Monday.", "Several {s} were found on Monday.", "Dozens of {s} were found on Monday.", "Hundreds of {s} were seen in the north.", "A number of {s} were seen in the north.", "He met a few {s} in Leeds.", "Many {s} were lost in the storm.", "Three of the {s} were from Leeds.")
ONE = ("Only one {p} was found on Monday.", "At least one {p} was lost in the storm.", "One {p} was named in the report.", "Every {p} was counted twice.", "Each {p} was given a number.", "There was one {p} in the photograph.", "He saw one {p} near the river.", "Another {p} was found on Friday.", "Not a single {p} was lost.", "One {p} and two dogs were found.")
VERBS = ("{N} {p} {was} found on Monday.", "At least {n} {p} {was} lost in the storm.", "There {was} {n} {p} in the photograph.", "The {n} {p} {was} named in the report.", "All {n} {p} {was} safe, police said.", "{N} {p} {has} been found.", "More than {n} {p} {was} counted.", "Police said {n} {p} {was} found.")
TIMES = (
    ("span", (("six month", "six months"), ("two year", "two years"), ("three week", "three weeks"), ("10 day", "10 days")), ("It took {} to build.", "They had waited {} for it.", "Within {} it was gone.", "The first {} were hard.", "Every day for {} they walked home.", "He has {} left to pay.", "The talks lasted {}.", "{} passed before he wrote.", "In {} he lost his job and his house.", "After {} in office he stepped down.")),
    ("{} ago", (("six month", "six months"), ("two year", "two years"), ("three week", "three weeks"), ("10 day", "10 days"), ("five minute", "five minutes")), ("The shop opened {}.", "He left the town {}, his son said.", "She was born here {} and never left.", "It happened {}.")),
    ("for {}", (("six month", "six months"), ("two year", "two years"), ("three week", "three weeks"), ("10 day", "10 days"), ("48 hour", "48 hours")), ("He was in prison for {}.", "The road was closed for {}, police said.", "They talked for {} and agreed.", "The strike went on for {} in the end.")),
    ("{} later", (("six month", "six months"), ("two year", "two years"), ("three week", "three weeks"), ("10 day", "10 days"), ("four hour", "four hours")), ("He died {}.", "{} later, he came back.".replace(" later", ""), "They met again {} in Leeds.")),
    ("in prison", (("six month", "six months"), ("two year", "two years"), ("three week", "three weeks"), ("10 day", "10 days")), ("She was sentenced to {} in prison.", "He faces up to {} in jail.", "The judge gave him {} in jail.", "He spent {} in a camp.")),
    ("old", (("six-years", "six-year"), ("20-years", "20-year"), ("12-years", "12-year"), ("three-months", "three-month")), ("The {}-old boy was unhurt.", "A {}-old girl was found on Monday.", "Police named the {}-old victim.", "Her {}-old son was with her.")),
    ("adjective", (("two-weeks", "two-week"), ("six-months", "six-month"), ("10-days", "10-day"), ("30-minutes", "30-minute")), ("They went on a {} trip.", "The {} course begins on Monday.", "After a {} break, work began again.", "The court ordered a {} delay.")),
    ("length", (("12 kilometre", "12 kilometres"), ("30 mile", "30 miles"), ("five metre", "five metres"), ("400 yard", "400 yards")), ("The village is {} north of the border.", "The village is {} from the border.", "He ran {} on Monday.", "The wall is {} long.", "It lies {} away.")),
    ("weight", (("12 kilogram", "12 kilograms"), ("30 ton", "30 tons"), ("five kilo", "five kilos"), ("40 gram", "40 grams")), ("Police found {} of cocaine.", "The truck carried {} of sand.", "It weighs {}, he said.", "They ate {} of cheese.")),
    ("one", (("one days", "one day"), ("one weeks", "one week"), ("one years", "one year"), ("one hours", "one hour")), ("He stayed for {}.", "The truce lasted {} before it broke.", "They waited {} in the rain.", "It took {} to put out the fire.")),
    ("times", (("five time", "five times"), ("three time", "three times"), ("10 time", "10 times"), ("four time", "four times")), ("He was married {}.", "She won the race {} in her life.", "The car rolled over {} before it stopped.", "He was shot {} in the leg.")),
)  # fmt: skip
PEOPLE = (("One people", "One person"), ("Two peoples", "Two people"), ("Three persons", "Three people"), ("Twelve peoples", "Twelve people"))
PEOPLES = ("{} was hurt in the crash.", "{} died in the fire.", "{} was arrested at the march.", "{} was taken to hospital.")


def _up(text: str) -> str:
    return text[:1].upper() + text[1:]


def cells() -> Iterator[Cell]:
    """Every form in every sentence."""
    for forms, texts in ((FORMS, FINE), (SHARES, RISE)):
        for axis, pairs in forms.items():
            for wrong, right in pairs:
                for text in texts:
                    if texts.index(text) not in UNFIT.get(axis, ()):
                        yield Cell((axis, text), _up(text.format(wrong)), _up(text.format(right)), DATE)
    for n, one, many in NOUNS:
        for text in (*MANY, *ELSEWHERE):
            values = {"n": n, "N": _up(n)}
            yield Cell((text,), text.format(s=one, **values), text.format(s=many, **values), DATE)
        for text in OF if one != "family" else ():
            yield Cell((text,), text.format(s=one), text.format(s=many), DATE)
        for text in ONE:
            yield Cell((text,), text.format(p=many), text.format(p=one), DATE)
        for text in VERBS:
            yield Cell((text,), text.format(n=n, N=_up(n), p=many, was="was", has="has"), text.format(n=n, N=_up(n), p=many, was="were", has="have"), DATE)
    for axis, pairs, texts in TIMES:
        for text in texts:
            for wrong, right in pairs:
                said = axis.replace("{}", "%s") if "{}" in axis else "%s"
                yield Cell((axis, text), *(_up(text.format(x if axis.startswith("for") else said % x if "%s" in said else x)) for x in (wrong, right)), DATE)
    for wrong, right in PEOPLE:
        if wrong != "Three persons":
            for text in PEOPLES:
                yield Cell((text,), *((text if x.startswith("One") else text.replace("was", "were")).format(x) for x in (wrong, right)), DATE)
