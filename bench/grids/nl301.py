"""Changes and the two values beside them: what changed, how the change is put, where the values stand."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

DATE = "2019-05-14"
#: What is told, the verb of being it takes, the lower and the higher value, how they are printed.
COUNTS = [
    ("burglaries", "were", 512, 684, "{:,}"),
    ("road deaths", "were", 163, 204, "{:,}"),
    ("visits to the museum", "were", 84_000, 112_000, "{:,}"),
    ("pupil numbers", "were", 1_240, 1_735, "{:,}"),
    ("measles cases", "were", 310, 446, "{:,}"),
    ("car sales", "were", 61_300, 92_000, "{:,}"),
]
MONEY = [
    ("revenue", "was", 41, 53, "${} million"),
    ("the school budget", "was", 3.2, 4.8, "£{} million"),
    ("net profit", "was", 412, 560, "{} million euros"),
    ("the average rent", "was", 740, 930, "${}"),
    ("the monthly fee", "was", 24, 31, "£{}"),
    ("its debt", "was", 1.5, 2.1, "${} billion"),
]
RISE = [
    {"rose": "rose", "a_rise": "a rise", "rise": "rise", "up": "up", "higher": "higher", "more": "more than"},
    {"rose": "jumped", "a_rise": "an increase", "rise": "increase", "up": "up", "higher": "higher", "more": "above"},
    {"rose": "climbed", "a_rise": "a jump", "rise": "jump", "up": "up", "higher": "higher", "more": "more than"},
    {"rose": "increased", "a_rise": "a rise", "rise": "rise", "up": "up", "higher": "higher", "more": "above"},
    {"rose": "went up", "a_rise": "an increase", "rise": "increase", "up": "up", "higher": "higher", "more": "more than"},
    {"rose": "grew", "a_rise": "a rise", "rise": "growth", "up": "up", "higher": "higher", "more": "above"},
]
FALL = [
    {"rose": "fell", "a_rise": "a fall", "rise": "fall", "up": "down", "higher": "lower", "more": "below"},
    {"rose": "dropped", "a_rise": "a drop", "rise": "drop", "up": "down", "higher": "lower", "more": "less than"},
    {"rose": "declined", "a_rise": "a decline", "rise": "decline", "up": "down", "higher": "lower", "more": "below"},
    {"rose": "decreased", "a_rise": "a decrease", "rise": "decrease", "up": "down", "higher": "lower", "more": "below"},
    {"rose": "went down", "a_rise": "a reduction", "rise": "reduction", "up": "down", "higher": "lower", "more": "less than"},
    {"rose": "shrank", "a_rise": "a fall", "rise": "fall", "up": "down", "higher": "lower", "more": "below"},
]
#: {N} is told: {p} the change in per cents, {d} in units, {a} the earlier value and {b} the later.
SHARES = (
    "{N} {rose} {p} percent last year, from {a} to {b}.", "{N} {rose} by {p}% to {b} from {a} a year earlier.", "{N} {rose} from {a} to {b}, {a_rise} of {p} percent.", "{N} {rose} from {a} in 2017 to {b} in 2018, {a_rise} of {p}%.",
    "{N} {was} {b} in 2018, {up} {p} percent from {a} in 2017.", "{N} {was} {b}, {p} percent {higher} than the {a} of 2017.", "{N} {was} {b}, {up} {p}% on the previous year’s {a}.", "Last year {n} {rose} {p} percent to {b}, compared with {a} in 2017.",
    "{N} {was} {a} in 2017 and {b} in 2018, {a_rise} of {p} percent.", "{N} {was} {a} in 2017. In 2018 {it} {was} {b}, {a_rise} of {p} percent.", "{N} {rose} {p} percent in 2018, the council said. {It} {was} {b}, compared with {a} in 2017.",
    "{N} {rose} {p} percent last year.\n\n{It} {rose} from {a} to {b}, the council said.", "{N} {rose} sharply last year, from {a} to {b}. The {rise} of {p} percent surprised the council.", "{N} {rose} to {b} last year. That is {a_rise} of {p}% from {a} in 2017.",
    "Figures released on Tuesday show that {n} {rose} {p} percent between 2013 and 2018, from {a} to {b}.", "The report says {n} {rose} by {p} per cent, from {a} to {b}, over five years.", "From {a} in 2013, {n} {rose} {p} percent to {b} in 2018.", "{N} {has} {risen} {p} percent since 2013, from {a} to {b}.",
    "{N} ({b}) {was} {up} {p}% on 2017 ({a}).", "{N} {was} {up} {p} percent at {b}, against {a} a year ago.", "At {b}, {n} {was} {p} percent {higher} than in 2017, when {it} {was} {a}.", "Compared with 2017, when {it} {was} {a}, {n} {rose} {p} percent to {b}.",
    "{N} {was} {up} {p}%: {a} in 2017, {b} in 2018.", "There was {a_rise} of {p} percent in {n}, from {a} in 2017 to {b} in 2018.", "The council reported {a_rise} of {p}% in {n}, to {b} from {a}.", "A {p} percent {rise} in {n}, from {a} to {b}, was reported on Tuesday.",
    "The {p} percent {rise} in {n}, from {a} to {b}, is the largest in a decade.", "{N} {rose} last year by {p} percent ({a} to {b}).", "{N} {was} {b} last year, against {a} in 2017: {a_rise} of {p} percent.", "{N}, which {was} {a} in 2017, {rose} {p} percent to {b} in 2018.",
    "{N} {was} {b} last year, said the mayor, Erna Lund. The year before, {it} {was} {a}. The {p} percent {rise} is the third in a row.", "“We are surprised,” Mayor Erna Lund said after {n} {rose} {p} percent, from {a} in March to {b} in April.",
    "{N} {rose} in the first quarter to {b} from {a} in the same period of 2018, {up} {p} percent.", "{N} for the year {was} {b}, {a_rise} of {p} percent over the {a} of 2017.", "{N} {will} {rise_v} {p} percent next year, from {a} to {b}.",
    "{N} is expected to {rise_v} from {a} this year to {b} in 2020, {a_rise} of {p}%.", "In 2013 {n} {was} {a}; by 2018 {it} {was} {b}, {p} percent {higher}.", "While {n} {rose} {p} percent, from {a} to {b}, the town’s population hardly changed.",
    "{N} {rose} {p} percent in the year to March, to {b} from {a}, as the town grew and the old road was closed.", "In 2017, {n} {was} {a}. Last year {it} {was} {b}, or {p} percent {higher}.", "Town sees {p}% {rise} in {n} ¶ {N} {rose} from {a} in 2017 to {b} last year, the council said on Tuesday.",
    "{N} {up} {p}% ¶ {N} {was} {b} last year, compared with {a} in 2017, the council said.",
)  # fmt: skip
#: In longer sentences, beside other news.
LONGER = (
    "Last year saw {n} {rise_v} {p} percent, from {a} to {b}.", "{N}, at {b}, {was} {p} percent {higher} than a year earlier ({a}).", "Officials attributed the {p} percent {rise} in {n}, to {b} from {a}, to the weather.", "The {rise} in {n}, from {a} to {b}, amounts to {p} percent.",
    "{N} {has} {risen} from {a} to {b}, {up} {p} percent in two years.", "{N} totaled {b} in 2018, {up} {p} percent from {a} the year before.", "A year ago {n} {was} {a}; today {it} {was_now} {b}, {a_rise} of {p} percent.", "“That is {a_rise} of {p} percent,” the mayor said of {n}, which went from {a} in 2017 to {b} last year.",
    "Since the road opened in 2013, {n} {has} {risen} {p}%, from {a} to {b}.", "{N} {rose} from {a} in January to {b} in December — {a_rise} of {p} percent.", "{N} {rose} {p} percent, the largest {rise} in a decade, to {b} from {a}.", "The council said {n} {was} {b} in April, {up} from {a} in April 2018, {a_rise} of {p} percent.",
    "{N} {rose} by more than anyone had expected: from {a} to {b}, or {p} percent.", "The figures put {n} at {b}, {p} percent {higher} than the {a} recorded in 2017.", "{N} {rose} for the third year in a row, {up} {p} percent to {b}, from {a} in 2017.", "{N} {rose} to {b}, or by {p} percent, from {a}.",
    "The town’s report puts the {rise} in {n} at {p} percent: {a} in 2017, {b} in 2018.", "{N} {was} {a} in 2017, the report says. Last year {it} {rose} by {p} percent, to {b}.", "{N} {rose}, from {a} to {b}, or {p} percent, in only two years.", "It means {n} {has} {risen} by {p} percent, from {a} when the mayor took office to {b} now.",
)  # fmt: skip
#: The change in units.
SIZES = (
    "{N} {rose} by {d}, from {a} to {b}.", "{N} {rose} from {a} to {b}, {a_rise} of {d}.", "{N} {was} {b} last year, {up} {d} from {a} in 2017.", "{N} {was} {b} in 2018, {d} {more} the {a} of 2017.", "{N} {rose} {d} to {b} from {a} a year earlier.",
    "{N} {was} {a} in 2017 and {b} in 2018, {a_rise} of {d}.", "{N} {was} {a} in 2017. In 2018 {it} {was} {b}, {a_rise} of {d}.",
)  # fmt: skip
#: The direction alone: the wrong twin has the values turned round.
WAYS = (
    "{N} {rose} from {a} to {b}.", "{N} {rose} from {a} in 2017 to {b} in 2018.", "{N} {rose} to {b} last year from {a} in 2017.", "{N} {was} {b}, {up} from {a} a year earlier.", "{N} {rose} last year to {b}, compared with {a} in 2017.",
    "{N} {was} {higher} at {b}, compared with {a} a year ago.", "{N} {was} {b} last year, {a_rise} from {a} in 2017.", "{A_rise} in {n}, from {a} to {b}, was reported on Tuesday.", "The council blamed the weather for {a_rise} in {n} from {a} to {b}.",
    "The report shows {n} {rising} from {a} in 2013 to {b} in 2018.", "{N} {has} {risen} from {a} to {b} since 2013.", "{N}, {up} from {a} to {b}, {was} discussed on Tuesday.",
)  # fmt: skip
#: Factors: the later value is {f} the earlier (here {c}, in the wrong twin {b}).
FACTORS = (
    ("{N} {doubled} from {a} to {c}.", "doubled", 2), ("{N} has {doubled} since 2013, from {a} to {c}.", "tripled", 3), ("{N} {was} {c} last year, {twice} the {a} of 2017.", "twice", 2), ("{N} {was} {c}, {twice} as much as the {a} of 2017.", "three times", 3),
    ("{N} {doubled} to {c} from {a} a year earlier.", "quadrupled", 4), ("{N} {was} {a} in 2013 and {c} in 2018: {it} {doubled}.", "tripled", 3), ("{N} {halved} from {c} to {a}.", "halved", 2), ("{N} {was} cut in half, from {c} to {a}.", "", 2),
    ("{N} {was} {a} in 2013 and {was} {c} last year, {a_doubling}.", "a doubling", 2), ("{N} rose fourfold, from {a} to {c}.", "", 4), ("{N} more than {doubled}, to {c} from {a}.", "doubled", 2.2),
)  # fmt: skip
#: What people do to a number: {A} more words of the trades.
DONE = (
    ("The company cut its workforce by {p} percent, from {a} to {b}.", 2400, 1900, "{:,}"), ("The club raised ticket prices by {p}%, from {a} to {b}.", 20, 26, "${}"), ("The bank lifted its dividend {p} percent to {b} from {a}.", 40, 55, "{} cents"),
    ("The judge reduced the award by {p} percent, from {a} to {b}.", 60, 42, "${} million"), ("The city has increased the number of buses by {p} percent, from {a} to {b}.", 120, 174, "{:,}"), ("The government will raise the minimum wage by {p} percent, from {a} to {b} an hour.", 8, 10, "${}"),
    ("Shares in the bank fell {p} percent to {b} on Tuesday from {a} on Monday.", 50, 41, "${}"), ("The hospital has reduced its waiting list by {p} percent, to {b} from {a}.", 1600, 1040, "{:,}"), ("The price of a barrel of oil rose {p} percent, from {a} to {b}.", 60, 78, "${}"),
    ("Wheat production will fall {p} percent to {b} from {a} last year, the ministry said.", 24, 18, "{} million tons"), ("The population of the town grew {p} percent in ten years, from {a} to {b}.", 21_400, 29_960, "{:,}"), ("The party lost {p} percent of its members, going from {a} to {b}.", 40_000, 28_000, "{:,}"),
    ("The number of people without work dropped by {p} percent, from {a} to {b}.", 30_000, 21_000, "{:,}"), ("Average speeds on the road fell {p} percent, from {a} to {b}.", 50, 41, "{} mph"), ("The forest lost {p} percent of its area, shrinking from {a} to {b}.", 4000, 2800, "{:,} hectares"),
    ("The company will lay off {p} percent of its staff, leaving {b} workers instead of {a}.", 1200, 900, "{:,}"), ("Enrollment is {p} percent lower than in 2013: {b} students now, {a} then.", 4000, 2800, "{:,}"), ("Her salary went from {a} to {b}, a raise of {p} percent.", 50_000, 62_000, "${:,}"),
    ("He sold the house for {b}, {p} percent more than the {a} he had paid for it.", 240_000, 312_000, "${:,}"), ("The club paid {b} for the striker, {p} percent more than the {a} it had offered in May.", 20, 26, "{} million euros"), ("The sentence was cut by {p} percent, from {a} to {b}.", 20, 14, "{} years"),
    ("The journey will take {b}, {p} percent less than the present {a}.", 50, 40, "{} minutes"), ("The lake has shrunk by {p} percent, from {a} in 1990 to {b} today.", 500, 310, "{} square miles"), ("Wind turbines supplied {b} last year, {p} percent more than the {a} of 2017.", 40, 52, "{} gigawatt-hours"),
    ("The bank’s shares closed at {b}, down {p} percent from {a} on Friday.", 40, 31, "${}"), ("The average class has {b}, {p} percent more than in 2010, when it had {a}.", 20, 26, "{} pupils"),
    ("The fine was increased by {p} percent, from {a} to {b}.", 500, 800, "${}"), ("The airline will expand its fleet by {p} percent, from {a} to {b}.", 50, 70, "{} planes"), ("The number of polling stations has been cut by {p} percent, from {a} to {b}.", 320, 240, "{:,}"),
)  # fmt: skip


def _said(text: str, **values: object) -> str:
    head, mark, rest = text.format(**values).rpartition(" ¶ ")
    return head[:1].upper() + head[1:] + mark + rest[:1].upper() + rest[1:]


def _wrong(p: int, i: int) -> int:
    """Another percentage, that no rounding explains."""
    return p + (13, -8, 18, -11, 9, 21)[i % 6] if p > 20 else p + (13, 11, 18, 14, 9, 21)[i % 6]


def cells() -> Iterator[Cell]:
    """Rises and falls, in every wording above."""
    for sort in (COUNTS, MONEY):
        for i, (noun, was, low, high, form) in enumerate(sort):
            for way, (start, end) in ((RISE, (low, high)), (FALL, (high, low))):
                words = dict(way[i])
                plural = was == "were"
                words |= {"n": noun, "N": noun[:1].upper() + noun[1:], "was": was, "it": "they" if plural else "it", "It": "They" if plural else "It", "has": "have" if plural else "has", "will": "will"}
                words |= {"risen": "risen" if way is RISE else "fallen", "rising": "rising" if way is RISE else "falling", "rise_v": "rise" if way is RISE else "fall", "A_rise": words["a_rise"].capitalize()}
                a, b = form.format(start), form.format(end)
                p = round(abs(end / start - 1) * 100)
                d = abs(end - start)
                d = round(d, 1)
                words["was_now"] = "are" if plural else "is"
                for text in (*SHARES, *LONGER):
                    if not ("is expected" in text and plural):
                        yield Cell((text,), _said(text, a=a, b=b, p=_wrong(p, i), **words), _said(text, a=a, b=b, p=p, **words), DATE)
                for text in SIZES:
                    more = dict(words)
                    if "{more}" in text:
                        more["more"] = {"above": "more than", "below": "fewer than" if plural else "less than"}.get(words["more"], words["more"])
                    yield Cell((text,), _said(text, a=a, b=b, d=form.format(round(d * 1.4, 1) if isinstance(d, float) and d < 10 else int(d * 1.4)), **more), _said(text, a=a, b=b, d=form.format(d if d % 1 else int(d)), **more), DATE)
                for text in WAYS:
                    yield Cell((text,), _said(text, a=b, b=a, **words), _said(text, a=a, b=b, **words), DATE)
            for text, word, factor in FACTORS:
                c, off = (form.format(int(low * f) if low * f > 20 else round(low * f, 1)) for f in (factor, 1 + (factor - 1) * 0.4))
                words = {"n": noun, "N": noun[:1].upper() + noun[1:], "was": was, "it": "they" if was == "were" else "it", "a": form.format(low), "doubled": word, "twice": word, "halved": word, "a_doubling": word}
                if not (was == "were" and ("has {doubled}" in text or "as much" in text)):
                    yield Cell((text,), _said(text, c=off, **words), _said(text, c=c, **words), DATE)
    for text, start, end, form in DONE:
        p = round(abs(end / start - 1) * 100)
        for i in range(4):
            yield Cell((text,), _said(text, a=form.format(start), b=form.format(end), p=_wrong(p, i)), _said(text, a=form.format(start), b=form.format(end), p=p), DATE)
