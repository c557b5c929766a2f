"""Measures told in two units: which two, how joined, what of."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

DATE = "2019-05-14"
#: Dimension: pairs of a measure, its right and its wrong conversion.
DISTANCE = [("10 miles", "16 kilometres", "26 kilometres"), ("40 kilometers", "25 miles", "52 miles"), ("300 km", "186 miles", "286 miles"), ("5 miles", "8 km", "18 km"), ("half a mile", "800 metres", "1,800 metres"), ("120 miles", "193 kilometers", "139 kilometers")]
LENGTH = [("30 feet", "9 metres", "19 metres"), ("12 metres", "39 feet", "93 feet"), ("100 yards", "91 metres", "191 metres"), ("6 inches", "15 centimeters", "51 centimeters"), ("20 centimetres", "8 inches", "18 inches"), ("50ft", "15m", "25m")]
WEIGHT = [("50 pounds", "23 kilograms", "32 kilograms"), ("20 kilos", "44 pounds", "64 pounds"), ("200 pounds", "91 kg", "191 kg"), ("5 kg", "11 lb", "21 lb"), ("12 ounces", "340 grams", "430 grams"), ("2 kilograms", "4.4 pounds", "6.4 pounds")]
AREA = [("5,000 acres", "2,000 hectares", "20,000 hectares"), ("40 hectares", "100 acres", "300 acres"), ("12 square miles", "31 square kilometres", "13 square kilometres"), ("2,000 square feet", "186 square metres", "816 square metres"), ("90 square kilometers", "35 square miles", "53 square miles")]
VOLUME = [("500 gallons", "1,900 liters", "9,100 liters"), ("1,000 litres", "264 gallons", "624 gallons"), ("20 litres", "5 gallons", "15 gallons"), ("2 pints", "1.1 litres", "2.1 litres")]
HEAT = [("100 degrees Fahrenheit", "38 degrees Celsius", "28 degrees Celsius"), ("30 degrees Celsius", "86 degrees Fahrenheit", "68 degrees Fahrenheit"), ("35C", "95F", "59F"), ("104F", "40C", "30C"), ("minus 10 Celsius", "14 Fahrenheit", "41 Fahrenheit")]
SPEED = [("75 mph", "120 kph", "102 kph"), ("100 km/h", "62 mph", "26 mph"), ("60 miles per hour", "97 kilometers per hour", "79 kilometers per hour"), ("20 knots", "37 km/h", "73 km/h"), ("90 kilometres an hour", "56 miles an hour", "65 miles an hour")]
#: Of what.
TEXTS = {
    "distance": (DISTANCE, ("The village is {J} from the border.", "The fire was burning {J} south of the town.", "The runners covered {J} on Sunday.", "The plane came down {J} short of the runway.", "The quake struck {J} off the coast.", "They walked {J} to the nearest clinic.", "The road, {J} long, was closed.", "Police stopped the car {J} from the farm.")),
    "length": (LENGTH, ("The whale was {J} long.", "A wall {J} high collapsed.", "The water rose {J} overnight.", "He fell {J} into the shaft.", "The hole is {J} wide.", "A crack of {J} was found in the wing.", "The statue stands {J} tall.", "The boat was stuck {J} from the shore.")),
    "weight": (WEIGHT, ("Police found {J} of cocaine in the car.", "The fish weighed {J}.", "The meteorite, weighing {J}, fell on a barn.", "She lost {J} in six months.", "A bag of {J} fell on him.", "The bear, at {J}, was the smallest.")),
    "area": (AREA, ("The fire burned {J} of forest.", "The farm covers {J}.", "The park of {J} was opened in May.", "About {J} of land were flooded.", "The plant will occupy {J} on the river.")),
    "volume": (VOLUME, ("The tank holds {J}.", "The truck spilled {J} of milk.", "Each family gets {J} of water.", "A leak of {J} was found.")),
    "heat": (HEAT, ("Temperatures reached {J} on Tuesday.", "It was {J} at noon.", "The water was {J}.", "The record of {J} was set in 1913.", "Keep the meat at {J} or below.", "The high of {J} was the third this week.")),
    "speed": (SPEED, ("Winds of {J} hit the coast.", "The train was going {J} when it left the rails.", "The storm had winds of up to {J}.", "He was driving at {J}.", "Gusts reached {J} on the hills.", "The limit is {J} on this road.")),
}  # fmt: skip
JOINS = ("{a} ({b})", "{a}, or {b},", "{a} (about {b})", "{a}, about {b},", "about {a} ({b})", "{a} — {b} —", "{a} or {b}", "{a} [{b}]", "more than {a} ({b})", "nearly {a} (some {b})", "{a} ({b} )", "{a}/{b}", "{a}, which is {b},", "{a}, equal to {b},", "{a}, {b},")
MORE_JOINS = ("{a}, i.e. {b},", "{a} (roughly {b})", "almost {a} ({b})", "up to {a} ({b})", "at least {a}, or {b},", "some {a}, or about {b},", "{a}, that is {b},", "{a} ({b}) or so", "just over {a} ({b})", "{a}, roughly {b},", "{a}, the equivalent of {b},", "only {a} ({b})")
LATER = (
    ("distance", "Police said the car had gone {a} ({b}) when it left the road near the village."), ("distance", "Rescue teams reached the wreck, {a} ({b}) north of the town, on Monday."), ("distance", "The pipeline will run for {a} ({b}) under the sea."), ("distance", "From there it is {a} ({b}) to the coast."),
    ("distance", "Photo: The bridge lies {a} ({b}) from the town."), ("length", "A shark {a} ({b}) in length was caught off the coast."), ("length", "Waves of {a} ({b}) were reported at sea."), ("length", "At {a} ({b}), the tree is the tallest in the park."), ("length", "Divers found it at a depth of {a} ({b})."), ("weight", "A baby weighing {a} ({b}) was born on Monday."),
    ("weight", "The stone — all {a} ({b}) of it — was moved to a museum."), ("weight", "He lifted {a} ({b}) to win the title."), ("area", "Farmers in the north lost {a} ({b}) of maize."), ("area", "An area of {a} ({b}) has been searched."), ("volume", "He drinks {a} ({b}) of milk a day."), ("heat", "The mercury climbed to {a} ({b}) at the airport."),
    ("heat", "Forecasters expect {a} ({b}) by Friday."), ("heat", "The oven is heated to {a} ({b})."), ("speed", "The car reached {a} ({b}) before it crashed."), ("speed", "The hurricane had sustained winds of {a} ({b}) on Monday, the center said."),
)  # fmt: skip
#: Adjectives.
MADE = (
    ("a 10-mile ({}) walk", "16-kilometer", "26-kilometer"), ("a 30-foot ({}) wall", "nine-metre", "19-metre"), ("a 200-pound ({}) bomb", "91-kilogram", "191-kilogram"), ("a 640-acre ({}) farm", "259-hectare", "529-hectare"), ("a 50-metre ({}) pool", "164-foot", "146-foot"), ("a 40 mph ({}) limit", "64 km/h", "46 km/h"),
    ("a 500-gallon ({}) tank", "1,900-liter", "9,100-liter"), ("a 12-inch ({}) pipe", "30-centimetre", "13-centimetre"),
)  # fmt: skip
HEIGHTS = (("6 feet 2 inches", "1.88 metres", "1.68 metres"), ("5ft 4in", "1.63m", "1.93m"), ("1.75 metres", "5 feet 9 inches", "6 feet 9 inches"), ("6-foot-5", "1.96 meters", "2.31 meters"), ("12st 4lb", "78kg", "87kg"))
BODIES = ("He is {a} ({b}) and has dark hair.", "The suspect is described as {a} ({b}).", "At {a} ({b}), he is the tallest of the three.", "She is {a}, or {b}.", "The man, {a} ({b}), was last seen on Monday.")
RANGES = (("10 to 15 miles", "16 to 24 km", "16 to 42 km"), ("20-30 feet", "6-9 metres", "6-19 metres"), ("5 to 10 kilograms", "11 to 22 pounds", "11 to 44 pounds"), ("between 2 and 4 inches", "5 and 10 centimetres", "5 and 20 centimetres"), ("20 to 25 degrees Celsius", "68 to 77 degrees Fahrenheit", "68 to 87 degrees Fahrenheit"))
RANGED = ("The zone is {a} ({b}) wide.", "Expect {a} ({b}) on Tuesday.", "It took {a} ({b}) of it.", "The forecast is {a}, or {b}.")
#: Two sentences, lists, captions, titles.
APART = (
    ("The pool is 50 metres long. That is {} feet.", "164", "246"), ("The tower is 300 feet high. At {} metres, it is the tallest in the state.", "91", "191"), ("The fire has burned 5,000 acres. The {} hectares are mostly pine.", "2,000", "20,000"),
    ("Photo: The bear, which weighed 400 pounds ({} kilograms), in a tree.", "181", "811"),
)  # fmt: skip


def cells() -> Iterator[Cell]:
    """Every dimension, joined in every way."""
    for kind, (pairs, texts) in TEXTS.items():
        for join in (*JOINS, *MORE_JOINS):
            for i, (a, right, wrong) in enumerate(pairs):
                text = texts[i % len(texts)]
                yield Cell((kind, join), *(text.format(J=join.format(a=a, b=b).replace(" )", ")")).replace(",,", ",").replace(",.", ".").replace("—.", "—") for b in (wrong, right)), DATE)
        for i, text in enumerate(texts):
            for a, right, wrong in pairs:
                if i:
                    yield Cell((text,), text.format(J=f"{a} ({wrong})"), text.format(J=f"{a} ({right})"), DATE)
    for kind, text in LATER:
        for a, right, wrong in TEXTS[kind][0]:
            if not ("oven" in text and "0" not in right):
                yield Cell((text,), text.format(a=a, b=wrong), text.format(a=a, b=right), DATE)
    for text, right, wrong in MADE:
        for before, after in (("They took ", " on Monday."), ("It is ", ", the police said."), ("A spokesman spoke of ", " near the town."), ("The report mentions ", ".")):
            yield Cell((text,), before + text.format(wrong) + after, before + text.format(right) + after, DATE)
    for text in BODIES:
        for a, right, wrong in HEIGHTS:
            if not (a.endswith("lb") and "tallest" in text):
                yield Cell((text,), text.format(a=a, b=wrong), text.format(a=a, b=right), DATE)
    for text in RANGED:
        for a, right, wrong in RANGES:
            yield Cell((text,), text.format(a=a, b=wrong), text.format(a=a, b=right), DATE)
    for text, right, wrong in APART:
        yield Cell((text,), text.format(wrong), text.format(right), DATE)
