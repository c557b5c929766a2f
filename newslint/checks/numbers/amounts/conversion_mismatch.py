"""A measure told again in another unit is not the one before it.

## Why it matters
"10 miles (26 km)" gives two distances; one reader in two takes the wrong one.

## When to ignore
When an unusual unit is meant: a long ton, an imperial gallon, a troy ounce are allowed for, a league or a Scots mile is not.
"""

from __future__ import annotations

from newslint.checks.numbers.amounts._conversion_evidence import mismatches
from newslint.checks.numbers.amounts._measures import expected
from newslint.rule import Bad, Document, Example, Findings, Good, NoOptions, Related, finding, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("The village is {{10 miles}} ([[26 km]]) from the border.", says="10 miles is 16 km"),
    Bad("Temperatures reached {{100F}} ([[28C]]) in Dallas.", says="38 degrees Celsius"),
    Bad("The fire burned {{5,000 acres}} ([[20,000 hectares]]) of forest."),
    Bad("A rucksack of {{50 pounds}} ([[32 kg]]) was found."),
    Bad("Winds of {{75 mph}} ([[102 kph]]) lashed the coast."),
    Bad("At {{6ft 2in}} ([[1.68m]]) he is the tallest of the three."),
    Bad("The storm moved at {{12 miles per hour}}, or [[91 kilometers per hour]]."),
    Bad("Up to {{12 square miles}} ([[13 square kilometres]]) are under water."),
    Bad("The tanker was doing {{20 knots}} ([[73 km/h]])."),
    Bad("A stretch of {{10 to 15 miles}} ([[16 to 42 km]]) was closed."),
    Bad("The night was the coldest in years, at {{minus 40 degrees Celsius}} ([[minus 4 Fahrenheit]])."),
    Bad("The town had {{26.8 inches}} of snow, or [[98 centimeters]], by midnight."),
    Bad("The jet climbed to {{11,000 metres}}. At that height — [[31,000ft]] — the crew smelled smoke."),
    Bad("Inspectors were kept {{20 kilometres}} away from the plant, roughly [[18 miles]], and worked from photographs."),
    Bad("Hail lay {{4 inches}} deep in the streets, [[20 centimetres]], when the storm had passed."),
    Bad("Each flat measures {{52 square metres}}. At [[860 square feet]], a spokesman said, it is no smaller."),
    Bad("The estate, {{640 acres}} or [[640 hectares]] of heather, was sold."),
    Bad("His rival stands {{6 feet 5}}, or [[2.31 meters]]."),
    Bad("Growers may draw {{90 acre-feet}}, or [[76,000 cubic meters]], a year."),
    Bad("Lev Abram, a {{6-foot-9}} ([[1.76-meter]]) center, was traded.", says="6-foot-9 is 2.06 m"),
    Bad("Overnight {{14in}} ([[63cm]]) of snow fell on the hills."),
    Good("Some 14in (36cm) of snow fell. Of the 40 held, 14 in (and 26 near) Leeds were freed."),
    Good("Lev Abram, a 6-foot-9 (2.06-meter) center, was traded."),
    Good("It was 12 degrees Celsius above normal, or 22 degrees Fahrenheit."),
    Good("He walked 6 miles on Monday, 12 kilometres on Tuesday."),
    Good("A room 20 feet long, 3 metres wide and 4 metres high lay behind the wall."),
    Good("The old pool is 25 metres long. At 164 feet, the new one is twice as long."),
    Good("They drove 300 miles, stopping every 50 kilometres, and slept."),
    Bad("They cut through a wall {{18 inches}} thick, the equivalent of [[76 centimetres]]."),
    Good("It lies 5 miles from Ely (2 km from the river). He walked 12 miles, or 3 kilometres more than planned."),
    Good("The pool holds 2.5 million litres. That is 60,000 gallons more than the old one."),
    Good("The village is 10 miles (16 km) from the border."),
    Good("It was 100F (38C), a rise of 2C (3.6F)."),
    Good("The world has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit)."),
    Good("The fire burned 5,000 acres (2,000 hectares) of forest."),
    Good("About 100 miles (160 km) of track and 2,000 feet (600 m) of cable were laid."),
    Good("The lorry carried 20 tons (18 tonnes) of salt and 20 tons (20,000 kg) of grit."),
    Good("She is 5 feet 11 inches (1.80 m) tall and weighs 12st 4lb (78kg)."),
    Good("Waves of one to two metres (three to six feet) are expected."),
    Good("He ran 100 metres (10.2 seconds) and then 5 km (31 minutes)."),
    Good("The pool is 50 metres by 25 metres (164 feet by 82 feet)."),
    Good("The trawler was 187 nautical miles off, 13 inside the 200-mile (370-kilometre) limit."),
    Good("The wreck lies 10 nautical miles (18.5 km) off the coast."),
    Good("The tank holds 1,000 gallons (4,546 litres), the smaller one 1,000 gallons (3,785 litres)."),
    Good("It fell to minus 40 degrees Celsius (minus 40 Fahrenheit)."),
    Good("Her car used six litres per 100km, which is about 47 miles to the imperial gallon."),
    Good("It can travel from 3,000 to 5,500 kilometers (1,864 to 3,417 miles)."),
    Bad("It can travel from {{3,000 to 5,500 kilometers}} ([[1,864 to 4,317 miles]])."),
    Good("The car does 30 miles to the gallon (9.4 litres per 100 km)."),
    Good("The gauge stood at 4.31 metres, 22 centimetres below the top of the wall."),
    Good("The pool was kept at 26.5 C, two degrees colder than the swimmers are used to."),
    Good("Snow of 4 inches (10 cm) fell within 1 mile (1.6 km) of the pass."),
    Good("January averaged minus 9.4 degrees Celsius, only 0.6 degrees below the mean."),
    Bad("A man of {{180 pounds}} won. No one had lifted those [[397 kilograms]] of him before."),
    Bad("Bathers are kept off a strip {{400 yards}} long. Guards have roped off all [[437 metres]] of it."),
    Bad("{{Twenty kilometres}}, which is to say [[thirty-two miles]], separate the villages."),
    Bad("Residents walk {{half a mile}} to the bus. Those [[1.6 kilometres]] take an hour."),
    Bad("Potatoes keep at {{10 to 15 degrees Celsius}} ([[50 to 69 degrees Fahrenheit]])."),
    Bad("The inn is {{10 miles}}/[[26 kilometres]] from the pass."),
    Bad("The pond was {{35C}}, about [[59F]]."),
    Bad("It was about {{100 degrees Fahrenheit}} ([[28 degrees Celsius]]) in the vault."),
    Good("The inn is 10 miles/16 kilometres from the pass, and the pond was 35C, about 95F."),
    Good("A 640-acre (259-hectare) ranch is dwarfed by the next one, which takes in 1,580 hectares."),
    Good("He rowed 12 miles before noon and another 15 kilometres after lunch."),
    Good("Bats hang along the whole 400 metres of a cave that goes in for a quarter of a mile."),
    Good("The pass was closed at 2,100 metres, where 30 feet of snow lay across the road."),
    Good("The estate, 300 acres, went to a nephew. The 70 hectares across the road were let."),
)


@rule("NL307", "conversion-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for a, b in mismatches(doc):
        printed = b.span.of(doc.text)
        yield finding(
            b.span, f"{a.span.of(doc.text)} is {expected(a, b)}, not {printed}", related=[Related(a.span, "the value converted")]
        )
