"""Ordinals and what they number: the nth time of a deed, the nth of its kind, the nth of a whole, each with the others told."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

NTH = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()
NUM = "zero one two three four five six seven eight nine ten".split()
TIMES = "never once twice".split() + [f"{w} times" for w in NUM[3:]]

#: Who, what they did, have done, doing, the deed as a noun and its plural; pronoun, possessive, who or which, another name for them; rows of years.
DEEDS = [
    ("The Wend", "burst its banks", "burst its banks", "bursting its banks", "flood", "floods", "it", "its", "which", "The river", (1994, 2003)),
    ("Mira Sand", "won the Reed Prize", "won the Reed Prize", "winning the Reed Prize", "win", "wins", "she", "her", "who", "The poet", (1996, 2001, 2008)),
    ("Mount Arvo", "erupted", "erupted", "erupting", "eruption", "eruptions", "it", "its", "which", "The volcano", (1977, 1989, 2004)),
    ("Anders Holm", "was convicted of fraud", "been convicted of fraud", "being convicted of fraud", "conviction", "convictions", "he", "his", "who", "The banker", (1999, 2006)),
    ("Hull City", "reached the final", "reached the final", "reaching the final", "final", "finals", "they", "their", "who", "The club", (1985, 1992, 2007, 2010)),
    ("The bank", "raised its main rate", "raised its main rate", "raising its main rate", "rise", "rises", "it", "its", "which", "The bank", (2005, 2007)),
]  # fmt: skip
MONTHS = ("January", "March", "April", "May")
DAYS = ("3 March", "9 April", "14 April", "2 May", "20 May")
OF_DEEDS = (
    "{S} {V} on Monday for the {n} time, having {P} in {Y}.",
    "{S} {V} for the {n} time on Monday, after {G} in {Y}.",
    "{S}, {W} also {V} in {Y}, {V} for the {n} time on Monday.",
    "{S}, {W} had {P} in {Y}, {V} for the {n} time on Monday.",
    "{S} {V} for the {n} time on Monday. {He} also {V} in {Y}.",
    "{S} {V} for the {n} time on Monday. {He} had {P} in {Y}.",
    "{S} {V} for the {n} time on Monday. {He} previously {V} in {Y}.",
    "{S} {V} for the {n} time on Monday. {D} {V} before in {Y}.",
    "{S} {V} for the {n} time on Monday. The other times were in {Y}.",
    "{S} {V} for the {n} time on Monday. The previous occasions were in {Y}.",
    "{S} {V} for the {n} time on Monday. It also happened in {Y}.",
    "{S} {V} for the {n} time on Monday, after {Y}.",
    "{S} {V} for the {n} time on Monday, following {Ns} in {Y}.",
    "{S} {V} on Monday. It was the {n} time {he} had done so, after {Y}.",
    "{S} {V} on Monday. It was {his} {n} {N}, after those of {Y}.",
    "{S} {V} on Monday, {his} {n} {N} after {Ns} in {Y}.",
    "{S} {V} on Monday, as {he} did in {Y}. It was {his} {n} {N}.",
    "{S} {V} in {Y}. On Monday {he} {V} for the {n} time.",
    "In {Y} {S} {V}. On Monday {he} {V} for the {n} time.",
    "{S} {V} for the {n} time on Monday. {He} {V} in {Y1} and again in {Yz}.",
    "{S} {V} for the {n} time on Monday.\n\nThere was no comment from the mayor.\n\n{S} also {V} in {Y}.",
    "{S} {V} on Monday. Earlier {Ns} were in {Y}.\n\nMonday’s {N} was the {n}.",
    "{S} {V} again ¶ {S} {V} on Monday for the {n} time. {He} {V} in {Y}.",
    "{N} for the {n} time ¶ {S}, {W} {V} in {Y}, {V} again on Monday.",
    "{S} {V} for the {n} time on Monday. {He} had {P} {k} before.",
    "{S}, {W} had {P} {k} before, {V} for the {n} time on Monday.",
    "{S} {V} for the {n} time on Monday. {D} has {P} {k} previously, in {Y}.",
    "{S} {V} on Monday, the {n} time {he} has {P} this year, after {G} in {M}.",
    "{S} {V} on Monday. It was {his} {n} {N} of the year, after {Ns} in {M}.",
    "{S} {V} on Monday for the {n} time this year. {He} also {V} in {M}.",
    "{S} {V} on {d} and again on Sunday, {his} {n} {N} of the year.",
    "{S} {V} in {Y} and on 7 January this year, the {n} {N} in 50 years.",
    "{S} {V} on Monday, making it the {n} {N} after {Y}.",
    "{S} {V} on Monday. There were also {Ns} in {Y}; this was the {n} {N}.",
    "Photo: {S} {V} on Monday for the {n} time, after {Y}.",
    "{S} {V} on Monday, the {n} {N} in all. The first was in {Y1}, and {he} {V} again in {Yr}.",
)  # fmt: skip
FIRSTS = (
    "{S} {V} for the {n} time on Monday. {He} also {V} in {Y}.",
    "{S} {V} for the {n} time on Monday. {He} had {P} in {Y}.",
    "{S} {V} on Monday, {his} {n} {N}. {He} also {V} in {Y}.",
    "{S} {V} for the {n} time on Monday. {His} earlier {N} was in {Y}.",
    "{S} {V} for the {n} time on Monday. {He} last {V} in {Y}.",
    "{S}, {W} {V} in {Y}, {V} for the {n} time on Monday.",
    "{S} {V} for the {n} time on Monday. {D} first {V} in {Y}.",
)  # fmt: skip

#: What one becomes the nth of, what was done to the others, the newcomer, the others.
ROWS = [
    ("person charged in the case", "were charged", "Lars Ek", ("Erik Hall", "Sven Nyman", "Per Olsson")),
    ("minister to resign", "resigned", "Anna Roth", ("Hans Vogel", "Karin Lenz")),
    ("climber to die on the mountain this season", "died", "Ivan Petrov", ("Tom Beck", "Luis Soto", "Jan Kral")),
    ("player to be suspended", "were suspended", "Ben Carter", ("Joe Marsh", "Alan Pike")),
    ("candidate to enter the race", "entered the race", "Grace Obi", ("Mary Lind", "Paul Wax", "Omar Saleh", "Rita Cole")),
    ("witness to testify", "testified", "Nora Bell", ("Dan Frost", "Eva Lund")),
]  # fmt: skip
OF_ROWS = (
    "{X} on Monday became the {n} {K}, after {A}.",
    "{X} became the {n} {K} on Monday, following {A}.",
    "{X} on Monday became the {n} {K}, after {A} {D} in March.",
    "{A} {D} in March. {X} on Monday became the {n} {K}.",
    "{X} is the {n} {K}. {A} {D} in March.",
    "{X} is the {n} {K}. The others are {A}.",
    "{X} on Monday became the {n} {K}. {A} {D} before.",
    "{X} joins {A} as the {n} {K}.",
    "{X} became the {n} {K} on Monday, joining {A}.",
    "{X} was the {n} {K}; {A} {D} in March.",
    "The case of {X}, the {n} {K}, came up on Monday. {A} {D} last month.",
    "{K2} says no more ¶ {X} on Monday became the {n} {K} after {A}.",
)  # fmt: skip
#: A noun, its deed as said of the others; the places or events.
PLACES = [
    ("Ann Lee will compete in her {n} Olympics when the Rio Games open", "having swum in {A}", ("Sydney", "Athens", "Beijing", "London")),
    ("Norway on Monday became the {n} country to recognise the new state", "after {A}", ("Sweden", "Finland", "Denmark")),
    ("Lyon on Monday became the {n} city to ban the scooters", "following {A}", ("Paris", "Madrid")),
    ("The bakery opened its {n} shop on Monday", "after those in {A}", ("York", "Hull", "Derby")),
    ("The band played the {n} concert of its tour in Oslo on Monday", "after dates in {A}", ("Berlin", "Prague")),
    ("The pope arrived in Cuba on Monday on his {n} trip of the year", "after visits to {A}", ("Malta", "Cyprus", "Spain")),
    ("Paris is hosting the Summer Olympics for the {n} time", "after the Games of {A}", ("1900", "1924")),
    ("Maria Costa is to play in her {n} World Cup", "having played in {A}", ("2006", "2010", "2014")),
    ("Texas is the {n} state to pass such a law", "after {A}", ("Ohio", "Utah", "Iowa")),
    ("Hull lost their {n} match in a row on Saturday", "after defeats by {A}", ("Leeds", "Derby", "York")),
    ("The storm was the {n} to hit the island this year", "after {A}", ("Abel", "Bess", "Cato")),
    ("The company has bought its {n} rival this year", "after {A}", ("Alco", "Benda", "Corin")),
]  # fmt: skip
OF_PLACES = ("{T}, {B}.", "{B}, {T}.")
#: A kind of part, what is made of so many, a verb's past of what took place in it.
WHOLES = [
    ("dose", "doses", "vaccine", 3), ("leg", "legs", "tour", 4), ("night", "nights", "festival", 3), ("book", "books", "series", 5), ("stage", "stages", "race", 6),
    ("round", "rounds", "tournament", 4), ("episode", "episodes", "drama", 6), ("session", "sessions", "course", 8),
]  # fmt: skip
OF_WHOLES = (
    "The problem came to light in the {n} {p} of the {k}-{p} {w}.",
    "The {w} has {k} {ps}. The {n} {p} was put off on Monday.",
    "The {w} consists of {k} {ps}. Officials put off the {n} {p} on Monday.",
    "The {w} is made up of {k} {ps}, and the {n} was put off on Monday.",
    "Officials put off the {n} of the {k} {ps} on Monday.",
    "The {w}, which has {k} {ps}, was halted in its {n} {p}.",
    "The {k}-{p} {w} was halted on Monday after its {n} {p}.",
    "There are {k} {ps} in the {w}. Trouble began in the {n}.",
    "There will be {k} {ps}. The {n} {p} is due in May.",
    "The {n} {p} of {k} was put off on Monday.",
    "It was the {n} {p} in a {w} of {k}.",
    "The {w} was cut to {k} {ps}. Trouble began in the {n} {p}.",
)  # fmt: skip
#: Two nouns: outcomes and the trials they came in.
OUTCOMES = [
    ("failure", "launches of the new model", 2), ("defeat", "matches", 4), ("crash", "flights", 3), ("win", "races", 5), ("miss", "attempts", 3),
]  # fmt: skip
OF_OUTCOMES = ("It was the {n} {o} in {k} {ts}.", "Monday’s {o} was the {n} in {k} {ts}.", "The {n} {o} in {k} {ts} led to an inquiry.")
#: What was held so often, each on a day; the single one.
HELD = [
    ("The candidates held", "debates", "debate", 3), ("The court held", "hearings", "hearing", 2), ("The orchestra gave", "concerts", "concert", 4), ("The union held", "strikes", "strike", 3),
    ("The sides held", "rounds of talks", "round", 3), ("The army carried out", "tests", "test", 2),
]  # fmt: skip
OF_HELD = (
    "{H} {k} {ps}, on {days}. In the {n} {p}, little was new.",
    "{H} {k} {ps} in the spring, on {days}. The {n} {p} drew the largest crowd.",
    "{H} only {k} {ps} in the spring. The {n} {p} drew the largest crowd.",
    "{H} {k} {ps} in all. The {n} drew the largest crowd.",
)  # fmt: skip
#: People or things by a number; one further of them.
FEWER = [
    ("people", "person", "were charged in March", "was charged", 3), ("men", "man", "were arrested last week", "was arrested", 2), ("patients", "patient", "died last week", "died", 4),
    ("workers", "worker", "were rescued on Sunday", "was rescued", 5), ("schools", "school", "closed in March", "closed", 3), ("suspects", "suspect", "were detained last month", "was detained", 2),
]  # fmt: skip
OF_FEWER = (
    "{K} {ps} {D}. On Monday a {n} {p} {V}.",
    "A {n} {p} {V} on Monday. {K} others {D}.",
    "A {n} {p} {V} on Monday, after {k} others {D}.",
    "A {n} {p} {V} on Monday. {K} other {ps} {D}.",
    "A {n} {p} {V} on Monday. The other {k} {D}.",
    "{K} {ps} {D}, and a {n} {V} on Monday.",
    "A {n} {p} {V} on Monday. The first {k} {D}.",
)  # fmt: skip
#: Single lines with what they count: wrong and right values one after the other.
LINES = [
    ("A {n} {p} has died, bringing the toll to {k}.", (("patient", "third", "five", "fifth"), ("worker", "sixth", "four", "fourth"), ("soldier", "second", "three", "third"), ("child", "fourth", "six", "sixth"))),
    ("The {n} and last of the {k} {p} was on Monday.", (("concerts", "second", "three", "third"), ("debates", "third", "four", "fourth"), ("hearings", "fourth", "five", "fifth"), ("tests", "fifth", "six", "sixth"))),
    ("The {p} was on the {n} day of a {k}-day strike when the offer came.", (("union", "fourth", "three", "third"), ("crew", "sixth", "five", "fifth"), ("staff", "third", "two", "second"), ("force", "eighth", "seven", "seventh"))),
    ("The {p} lasted {k} days. On the {n} day, rain set in.", (("festival", "fourth", "three", "third"), ("match", "sixth", "five", "fifth"), ("siege", "fifth", "four", "fourth"), ("trial", "seventh", "six", "sixth"))),
    ("{p} won the best-of-{k} series in the {n} game.", (("Hull", "sixth", "five", "fifth"), ("Leeds", "eighth", "seven", "seventh"), ("York", "fourth", "three", "third"), ("Derby", "tenth", "nine", "ninth"))),
    ("She has {k} children. Her {n} child, {p}, is a doctor.", (("Ane", "fourth", "three", "third"), ("Max", "third", "two", "second"), ("Eva", "fifth", "four", "fourth"), ("Ole", "sixth", "five", "fifth"))),
    ("The contract with {p} runs for {k} years. In its {n} year the rent goes up.", (("Alco", "fourth", "three", "third"), ("Benda", "sixth", "five", "fifth"), ("Corin", "third", "two", "second"), ("Dovex", "eleventh", "10", "tenth"))),
    ("{p} had won the title {k} times. On Sunday she took it for the {n} time.", (("Ruiz", "third", "five", "sixth"), ("Holm", "second", "three", "fourth"), ("Lund", "second", "two", "third"), ("Kim", "fourth", "six", "seventh"))),
    ("{p} scored in the {k} minutes, the {n} goal a header.", (("Kane", "third", "12th and 40th", "second"), ("Diaz", "fourth", "5th, 20th and 70th", "third"), ("Ek", "third", "8th and 90th", "second"), ("Moss", "fourth", "1st, 33rd and 80th", "third"))),
    ("{p} was the {n} woman to lead the court. Only {k} women had led it before her.", (("Ann Roe", "second", "two", "third"), ("Eva Lind", "third", "four", "fifth"), ("Ida Falk", "fifth", "three", "fourth"), ("Mia Sund", "second", "three", "fourth"))),
    ("{p} is married to his {n} wife. He was divorced from {k}.", (("Hall", "third", "Ann, Beth and Carol", "fourth"), ("Sands", "second", "Rita and Joan", "third"), ("Cole", "third", "Mary, Sue and Liz", "fourth"), ("Pike", "second", "Lena and Ruth", "third"))),
    ("{p} is in its {n} term of office, having won the elections of {k}.", (("The party", "second", "2005, 2009 and 2013", "third"), ("The coalition", "third", "2001, 2005, 2009 and 2013", "fourth"), ("The government", "second", "2004, 2008 and 2012", "third"), ("The alliance", "first", "2009 and 2013", "second"))),
]  # fmt: skip
#: A second set, of other wordings.
MORE_DEEDS = [
    ("The council", "rejected the plan", "rejected the plan", "rejection", "rejections", "it", "its", (2004, 2009)),
    ("The ferry", "ran aground", "run aground", "grounding", "groundings", "it", "its", (1998, 2002, 2011)),
    ("Kim Park", "was voted player of the year", "been voted player of the year", "award", "awards", "she", "her", (2006, 2010)),
    ("Norrland", "lost power", "lost power", "blackout", "blackouts", "it", "its", (2003, 2005, 2008, 2012)),
]  # fmt: skip
OF_MORE_DEEDS = (
    "{S} {V} on Monday – for the {n} time, after {Y}.",
    "For the {n} time, {S} {V} on Monday. It had already happened in {Y}.",
    "{S} {V} on Monday. The {N} was {his} {n}; the others came in {Y}.",
    "Monday’s {N} was the {n}, following those in {Y}.",
    "{S} {V} in {Y}. Monday’s {N} was the {n}.",
    "Previous {Ns} were in {Y}, so Monday’s {N} was the {n}.",
    "{S} {V} on Monday, {his} {n} {N} in all, counting those of {Y}.",
    "Only in {Y} had {S} {P} before Monday, when {he} did so for the {n} time.",
    "{S} {V} on Monday. {He} has {P} {k} before, so this was the {n} {N}.",
    "{S} {V} for the {n} time on Monday, having {P} in {Y} as well.",
    "{S}: {n} {N} on Monday ¶ {S} {V} on Monday. Earlier {Ns} were in {Y}.",
)  # fmt: skip
MORE_ROWS = [
    ("suspect to confess", "confessed", "confessed", "Lars Ek", ("Erik Hall", "Sven Nyman")),
    ("director to leave", "left", "left", "Anna Roth", ("Hans Vogel", "Karin Lenz", "Uwe Brand")),
    ("driver to retire", "retired", "retired", "Ben Carter", ("Joe Marsh", "Alan Pike")),
    ("soldier to be killed", "was killed", "been killed", "Ivan Petrov", ("Tom Beck", "Luis Soto", "Jan Kral")),
]  # fmt: skip
OF_MORE_ROWS = (
    "{A} have {P}. {X}, who {D} on Monday, is the {n} {K}.",
    "{X} {D} on Monday, the {n} {K} after {A}.",
    "{X} {D} on Monday. {A} had already {P}; {X} is the {n} {K}.",
    "The {n} {K} was {X}, who {D} on Monday. {A} were the others.",
    "{X} {D} on Monday, as {A} did in March. {X} is the {n} {K}.",
    "{X}, the {n} {K}, follows {A}.",
)  # fmt: skip
OF_MORE_WHOLES = (
    "Of the {k} {ps}, the {n} was the longest.",
    "All {k} {ps} are sold out. The {n} {p} is on Friday.",
    "The {w} runs to {k} {ps}, with the {n} {p} due in May.",
    "The {k} {ps} of the {w} begin on Monday; the {n} {p} is on 9 May.",
    "The {w} is spread over {k} {ps}. The {n} {p} is the hardest.",
    "The organisers planned {k} {ps} and no more. The {n} {p} drew a crowd.",
)  # fmt: skip
MORE_LINES = [
    ("Police have now charged {k} {p}, the {n} of them on Monday.", (("people", "fifth", "four", "fourth"), ("men", "fourth", "three", "third"), ("officers", "seventh", "six", "sixth"), ("guards", "third", "two", "second"))),
    ("He was married {k} times; his {n} wife, {p}, survives him.", (("Ann", "fourth", "three", "third"), ("Sue", "third", "two", "second"), ("Liz", "fifth", "four", "fourth"), ("Rita", "sixth", "five", "fifth"))),
    ("{k} {p} were freed in March and a {n} on Monday.", (("Two hostages", "fourth", "", "third"), ("Three prisoners", "third", "", "fourth"), ("Four miners", "sixth", "", "fifth"), ("Five sailors", "fifth", "", "sixth"))),
    ("{p} won for the {n} time in {k} matches.", (("Hull", "fifth", "four", "fourth"), ("Leeds", "fourth", "three", "third"), ("York", "sixth", "five", "third"), ("Derby", "seventh", "six", "second"))),
    ("{p} finished {n} of the {k} runners.", (("Ek", "11th", "10", "10th"), ("Roe", "ninth", "eight", "eighth"), ("Lund", "21st", "20", "20th"), ("Moe", "seventh", "six", "fifth"))),
    ("{p} holds the record with {k} wins. Her {n} win came on Sunday.", (("Ek", "sixth", "five", "fifth"), ("Roe", "ninth", "eight", "eighth"), ("Lund", "fourth", "three", "third"), ("Moe", "seventh", "six", "sixth"))),
    ("Her {n} book is out. She has written {k} others, {p}.", (("all novels", "third", "three", "fourth"), ("all for children", "sixth", "four", "fifth"), ("both on war", "second", "two", "third"), ("all in verse", "fifth", "five", "sixth"))),
    ("{p} has {k} members, and the {n} member voted against.", (("The panel", "fourth", "three", "third"), ("The board", "sixth", "five", "fifth"), ("The court", "eighth", "seven", "seventh"), ("The jury", "13th", "12", "12th"))),
]  # fmt: skip
DATE = "2014-06-17"


def _row(items: tuple[object, ...]) -> str:
    words = [str(i) for i in items]
    return f"{', '.join(words[:-1])} and {words[-1]}" if words[1:] else words[0]


def _said(text: str, **values: object) -> str:
    head, mark, rest = text.format(**values).rpartition(" ¶ ")
    caption = "Photo: " if rest.startswith("Photo: ") else ""
    rest = rest[len(caption) :]
    return head[:1].upper() + head[1:] + mark + caption + rest[:1].upper() + rest[1:]


def _twins(text: str, wrong: object, right: object, **values: object) -> Cell:
    return Cell((text.replace("\n", " "),), _said(text, n=wrong, **values), _said(text, n=right, **values), DATE)


def cells() -> Iterator[Cell]:
    """Ordinals one or two off, and right."""
    for s, v, p, g, n, ns, he, his, who, desc, years in DEEDS:
        k = len(years)
        words = {"S": s, "V": v, "P": p, "G": g, "N": n, "Ns": ns, "he": he, "He": he.title(), "his": his, "His": his.title(), "W": who, "D": desc, "k": TIMES[k], "Y1": years[0], "Yz": years[-1]}
        for text in OF_DEEDS:
            spaced = {"Y": _row(years), "M": _row(MONTHS[:k]), "d": _row(DAYS[:1]), "Yr": _row(years[1:])}
            n_right = 2 if "{d}" in text else k + 1
            if "{Yz}" in text and k != 2:
                continue
            yield _twins(text, NTH[n_right - 1], NTH[n_right], **words, **spaced)
        for text in FIRSTS:
            yield _twins(text, "first", "second", **{**words, "Y": years[-1]})
    for kind, deed, x, others in ROWS:
        for text in OF_ROWS:
            yield _twins(text, NTH[len(others)], NTH[len(others) + 1], X=x, K=kind, K2="Agency", A=_row(others), D=deed)
    for t, b, others in PLACES:
        for text in OF_PLACES:
            k = len(others)
            said = [text.format(T=t.format(n=NTH[m]), B=b.format(A=_row(others))) for m in (k, k + 1)]
            yield Cell((text, b.format(A="…"), "one too low"), *(w[:1].upper() + w[1:] for w in said), DATE)
    for p, ps, w, k in WHOLES:
        for text in OF_WHOLES:
            yield _twins(text, NTH[k + 1], NTH[k], p=p, ps=ps, w=w, k=NUM[k])
    for o, ts, k in OUTCOMES:
        for text in OF_OUTCOMES:
            yield _twins(text, NTH[k + 1], NTH[k], o=o, ts=ts, k=NUM[k])
    for h, ps, p, k in HELD:
        for text in OF_HELD:
            yield _twins(text, NTH[k + 1], NTH[k], H=h, ps=ps, p=p, k=NUM[k], days=_row(DAYS[:k]))
    for ps, p, done, v, k in FEWER:
        for text in OF_FEWER:
            for bad in (k, k + 2):
                yield _twins(text, NTH[bad], NTH[k + 1], ps=ps, p=p, D=done, V=v, k=NUM[k], K=NUM[k].title())
    for s, v, p, n, ns, he, his, years in MORE_DEEDS:
        words = {"S": s, "V": v, "P": p, "N": n, "Ns": ns, "he": he, "He": he.title(), "his": his, "k": TIMES[len(years)], "Y": _row(years)}
        for text in OF_MORE_DEEDS:
            yield _twins(text, NTH[len(years)], NTH[len(years) + 1], **words)
    for kind, deed, p, x, others in MORE_ROWS:
        for text in OF_MORE_ROWS:
            yield _twins(text, NTH[len(others)], NTH[len(others) + 1], X=x, K=kind, A=_row(others), D=deed, P=p)
    for p, ps, w, k in WHOLES:
        for text in OF_MORE_WHOLES:
            yield _twins(text, NTH[k + 1], NTH[k], p=p, ps=ps, w=w, k=NUM[k])
    for text, fills in (*LINES, *MORE_LINES):
        for name, wrong, row, right in fills:
            yield _twins(text, wrong, right, p=name, k=row)
