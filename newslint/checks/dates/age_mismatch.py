"""An age that does not fit the person's birth, death or other age in the article.

## Why it matters
Ages are copied from old stories and computed in haste; "Smith, 45" and "the 54-year-old" cannot both be right, and an obituary whose dates
and age disagree is corrected the next day.

The rule compares an age with a birth date or year at the publication date, at the death or at the dated event the age is told of, two present
ages of one person, and the order of birth and death. Where only years are known, one year up or down is accepted.

## When to ignore
Ages at different times told in the text ("was 17 when ...", "now 45") are not compared with each other. Ages of companies and buildings
belong to interval-mismatch.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

from newslint.checks.dates._calendar import day_text, sic, singles
from newslint.checks.dates._lives import Age, Life, ages_of, lives_of
from newslint.checks.dates._lone import conflicts
from newslint.checks.dates._others import beside_the_subject, somebodys, told_of_somebody
from newslint.checks.dates._owners import People
from newslint.checks.dates._whose import did_to_another, explained
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Ann Smith, {{34}}, was arrested in Leeds. Police said Smith, [[43]], was armed.", says="is 34 at first, 43 here"),
    Bad("Leeds have signed Joe Bloggs, {{23}}, from Hull. The [[25-year-old]] striker has agreed a deal."),
    Bad("A judge jailed {{34-year-old}} Ann Smith for fraud. Smith, who is [[43]], showed no emotion."),
    Bad("Harold Winter, who was born on {{May 3, 1940}}, died in Leeds on June 10, 2024. He was [[83]].", says="84 on June 10, 2024, not 83"),
    Bad("The painter Ann Smith, born in {{1926}}, died in 2012 at the [[age of 76]].", says="85 to 87 in 2012"),
    Bad("Leonard Cole ({{1934}}-2016), who died [[aged 72]], is honoured in a new show."),
    Bad("Ann Smith, born in {{1950}}, was [[32]] when she won the 1972 championship.", says="21 to 23"),
    Bad("In 1982, [[aged 42]], Ann Smith left Spain. She was born in {{1950}}."),
    Bad("Ann Smith, [[54]], who was born on {{May 3, 1980}}, pleaded guilty in Leeds.", says="44 at publication"),
    Bad("The actor, who was born on {{Jan. 5, 1950}}, turned [[60]] in 2015."),
    Bad("Ana Ruiz celebrated her [[50th birthday]] on 3 May 2015. She was born on {{3 May 1960}}."),
    Bad("The composer Ana Ruiz ([[1960-1912]]) spent her last years in Rome."),
    Bad("Ana Ruiz, born in {{2012}}, died in Leeds in [[1926]].", says="died before birth"),
    Bad("Sir Robert Hale, the chemist, died on Monday at the [[age of 91]]. He was born in York in {{1943}}."),
    Bad("Ada Hart (born {{1930}}) died in 2020, [[aged 80]]."),
    Bad("Nora Kane died Sunday. She was [[87]]. She was born in Dublin on {{5 May 1947}}."),
    Bad("The skier, who turned {{25}} last month, learned on matting.\n\nBorn on [[14 January 2005]], she lives in Leeds."),
    Bad("He was {{23}} when he sailed in 1951, and [[50]] when he came back in 1968."),
    Bad("Ana Ruiz, then {{12}}, won her first medal in 1956. She was [[30]] when she won the last, in 1964."),
    Bad("A {{34}}-year-old roofer fell to his death on Monday. Colleagues of Mr Pilling, [[43]], laid flowers."),
    Bad("The judge retired at {{70}} in 2003, and at [[81]] he still rides."),
    Bad("Born in {{1944}}, the bishop would have been [[90]] in October."),
    Bad("He lies beside his mother, who was born in {{1938}} and died, the stone says, in [[1931]].", says="died before birth"),
    Bad("Paul Grant, a {{36}}-year-old locksmith, was held. Grant, who [[is in his early twenties]], denies it."),
    Bad("Ana Ruiz (born {{1996}}) will be [[39]] when the games open in 2028."),
    Bad("At {{64}}, Ana Ruiz is running her first marathon.\n\nThe retired baker, born in [[1973]], trains before dawn."),
    Good("Ann Smith, 63, is back. Smith said she had decided at age 30 to stop posing."),
    Good("Smith, who celebrates his 85th birthday on February 8, 2017, is a composer. The Leeds-born composer and pianist got his start in 1955 as a student.", date="2017-02-08"),
    Good("The Austrian-born actor, who was governor of California from 2003 to 2011, is 77.", date="2025-03-14"),
    Good("Rosa Hill, 61, has taught here for 30 years.\n\nHer deputy, a 51-year-old former sailor, will succeed her."),
    Good("Helmut Kohl, who was born in 1930 and died on Friday, was 52 when he took office in 1982."),
    Good("Paul Grant, 21, had believed the girl, whom he met in a queue, was 16."),
    Good("Ann Smith, 34, was arrested in Leeds. Police said Smith, 34, was armed."),
    Good("A 34-year-old roofer was killed on Monday. A colleague, Dean Marsh, 43, broke both legs."),
    Good("The skier, who turned 22 last month, lives in Leeds; her coach, Gail Nunn, 25, lives there too."),
    Good("The teacher, 44, was accused of assaulting a pupil. The 15-year-old told police in May."),
    Bad("Margit Halvorsen, the architect who rebuilt Tromso after the Haugen fire, has died at the [[age of 71]]. She was born in {{1932}}."),
    Bad("Archbishop Desmond Rowe will retire at Easter. He is [[77 years old]], having been born in {{1957}}."),
    Bad("Boxer Leon Grady, {{29}}, retired on Monday. Promoters said the fight had been the last for the [[39-year-old]]."),
    Bad("Rider Ann Petrie, {{23}}, won the cup on Monday. She led from the start.\n\nTwo teams have asked about the [[33-year-old]], whose contract is up."),
    Bad("Leon Grady, born in {{1952}}, still climbs to his hut. At [[92]], he does not hurry."),
    Bad("Born on {{25 December 2005}}, the winger is only [[13]], but he has had surgery twice."),
    Bad("The firm named Leon Grady, {{51}}. He replaces Ann Petrie. A [[61-year-old]] engineer, Grady has run its mills since 2012."),
    Good("Rider Ann Petrie, 23, won the cup. Her rival, Mia Lund, was second.\n\n“I was tired,” said the 33-year-old."),
    Good("Governor Leon Grady, 61, signed the bill on Monday. At 71, his wife still runs."),
    Good("Mrs. Ann Petrie, 70, and Ms. Ann Petrie, 22, share a name."),
    Good("The bomb killed Ali, 13.\n\nSayeed Ali Murad, 29, a neighbour, said he had heard it."),
    Good("Ann Petrie, 68, was born in 1955. She will be 69 in August.", date="2024-06-12"),
    Good("The judge, Ann Petrie, 58, told the 17-year-old that he was lucky."),
    Good("The 17-year-old told Ann Petrie, 58, that he was sorry."),
    Good("Ann Petrie, 26, found the fiddle in a skip. A 31-year-old had been jailed for stealing it in 1998."),
    Good("Ann Petrie, 26, crashed into a 45-year-old in Leeds. The 45-year-old was unhurt."),
    Good("Otis Barlow, 24, who was born in 2000, won nine caps for the under-21 side before the age of 20."),
    Good("Mihai Cantemir died on June 6, 2024, aged 67. He was born in 1957, and won a place at the university when he was 16."),
    Good("The man accused of killing Ann Petrie, 58, was born in 1990."),
    Good("Ann Petrie, 58, was engaged to a man born in 1990."),
    Good("Born in 1950, he left school at 15, married at 22 and died at 61 in 2011."),
    Good("Maude Ellery, 90, of Bath is not the Maude Ellery, 62, who was fined last week."),
    Good("The captain, 31, replaced the goalkeeper, 38, who was born in 1986."),
    Good("Rosa Hill, 60, was 22 when she had her son, who is 38."),
    Good("The house, built in 1890, was bought by Joe Hill, 45, when he was 30."),
    Good("The king, 75, was crowned last year. His predecessor died at 96."),
    Good("Paul Grant was 11 when he won in 1997; now, at 38, he has beaten a man of 71."),
    Good("Ann Smith, 54, and her brother, 23, were rescued. Smith, 54, is a nurse."),
    Good("Ann Brady, 65, gave birth to Jack in 1982, and her son was 17 when he died."),
    Good("Smith was born in 1950. He married at 20 and divorced in 1975."),
    Good("Ann Smith, now 45, was 23 when she was sent to prison."),
    Good("Ann Smith, 45, first played for Leeds at 18, and at 30 she was captain."),
    Good("In 2010, Paul Grant, 20, was charged with murder. Grant, now 34, was freed on Monday."),
    Good("Paul Grant, 27, beat Ian Hill. The 31-year-old was hurt."),
    Good("Paul Grant, 27, is accused of stabbing a neighbour. The 45-year-old was taken to hospital."),
    Good("Paul Grant, 27, was driving when the car hit a 12-year-old girl. The 12-year-old died."),
    Good("Ann Smith (1926-2012) died aged 85. Born in 1926, she was 22 in 1949."),
    Good("Ann Smith, 54, of the 25-year-old firm Acme, got 23 years in prison."),
    Good("Paul Grant's mother, born in 1920, died in 2001 aged 80. He was born in 1950."),
    Good("Paul Grant, 45, and his son, Paul Grant Jr., 12, are missing. Grant, 45, is a diver."),
    Good("Paul Grant (12) and Ian Hill (17) scored; Grant (15) led at the half."),
    Good("Paul Grant was born in 1950. His son, John, was 12 when the war ended in 1990."),
    Good("Ana Ruiz, who will be 82 in November, was sworn in at age 78 in 2021. Ruiz, 81, was born on Nov. 20, 1942."),
    Good("The 45-year-old tower was designed by Paul Grant, 27, and Grant, 27, is proud of it."),
    Good("“Ann is 34,” said a friend of Ann Smith, 43."),
    Good("A 34-year-old plumber was charged on Thursday.\n\nColin Mabey, 43, whose van was among those burnt, said he had lost everything."),
    Good("Two men named Alan Tuck were on the ferry. Alan Tuck, 33, a welder, swam; Alan Tuck, 70, a dentist, was picked up."),
    Good("The ticket was bought by Ana Ruiz, 41. She will pay off the mortgage of her sister, who is 31."),
    Good("Ana Ruiz died on Tuesday at the age of 81. She was born in Aleppo in 1942; her foundation, born in 2013, owns her papers.", date="2024-06-20"),
    Bad("A {{34}}-year-old plumber was charged on Thursday.\n\nThe plumber, Colin Mabey, [[43]], denies it."),
    Bad("A {{34}}-year-old plumber was charged on Thursday.\n\nHe was named as Colin Mabey, [[43]]."),
    Good("Pitcher Luis Ruiz, 38, signed a deal; he will be 40 when it runs out. He was born on March 12, 1985, in Caracas.", date="2024-02-20"),
    Good("The 29-year-old German has unseated 35-year-old Serena Hill of the United States."),
    Bad("Ruth Abel ({{1919}}-2014) taught for years. She was [[85]] at her death."),
    Bad("The defendant was born on {{3 March 1984}}. The [[25]]-year-old spoke only to confirm his name."),
    Good("Eva Lund, born in 1948, was 31 when her only child arrived in 1979. The child, now 44, is a judge."),
    Good("Police looking for airman Ian Hill held a man. The 23-year-old went missing last year.\n\nA 26-year-old man was arrested."),
    Good("Prince Ivan Romanov, 31, belongs to the branch descending from Mikhail (1832-1909), a field marshal."),
    Good("On July 4, 1974, Erik Moll, 39, and Tom Rask, 38, sailed from Leith.\n\nMoll, 89, came back to the quay this week."),
    Good("The queen spoke. She is 89; she was 25 when she came to the throne in 1952.\n\nElspeth Kerr, 63, waited from seven.", date="2015-09-10"),
    Good("Walter Denholm, the governor, died on Sunday. He was 97.\n\nEdith Denholm, to whom he was married, died in 2021, at 92."),
    Good("Rita Sandoval, 45, a clerk, was pulled out at noon. Her supervisor, Don Sandoval, 50, was ill."),
    Good("The first accused is Ahmed Warsame, 52; the fourth, Idris Captain Ahmed, 22, is his son."),
    Good("Premier Anil Rao, 71, was the first to be born after August 15, 1947, which fell on a Friday.", date="2022-08-15"),
    Good("Officials put the toll at 41 on Tuesday night and at 58 by Wednesday."),
    Good("Nora Platt, 54, started at 16 in 1961 and stayed.\n\nThe last loom stopped at twenty to four on Tuesday.", date="1999-04-21"),
    Good("Mayor Hugh Barlow, 74, ordered a curfew. A video showed King, now 27, on the ground."),
    Good("Among them was Joan Pruett, 61, who was an 11-year-old in the sixth grade when her teacher was called out."),
    Good("A lorry hit the car of Ann Petrie, 32, and its driver fled. Officers caught the 45-year-old on Monday."),
    Good("The defendant, 38, struck her from behind. The 61-year-old, a retired teacher, died at the scene."),
    Good("Eva Brandt, 81, was a nurse at the front. In the photograph, Brandt, 22, is holding a lamp."),
    Good("The nun, who is 90, taught Maria Lopez to read. Lopez, 61, is now the minister."),
    Good("Rosa Diaz, 47, found her father in the yard. At 82, he still split his own wood."),
    Good("Thirty-three-year-old Ramnath Sahu looks distressed. The day before, his four-year-old son, Kuldeep, was taken ill."),
]  # fmt: skip


#: Without a number of two or three figures, one between commas or such a word a text tells no ages.
_OF_AGES = regexp(r"\b(?:1?\d\d|born|aged?|birthday)\b|\(\d{4}|\w, \d,")


@rule("NL205", "age-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    if not _OF_AGES.search(doc.text):
        return
    people = People(doc)
    births, deaths, backward = lives_of(doc, people)
    ages = list(ages_of(doc, people, deaths))
    reported: set[Span] = set()
    for span in backward:
        yield finding(span, "the year of death comes before the year of birth")
    for d in (d for told in deaths.values() for d in told):
        b = next((b for b in births.get(d.entity, ()) if d.when.high < b.when.low), None)
        if b and d.span not in reported:
            reported.add(d.span)
            yield finding(d.span, f"died before birth: born {_when(doc, b.span)}, died {_when(doc, d.span)}", related=[Related(b.span, "the birth")])
    for age in ages:
        if age.span in reported or sic(doc, age.span) or _JOKE.search(doc.text[max(age.span.start - 40, 0) : age.span.start]):
            continue
        if message := _against_birth(doc, age, births.get(age.entity, [])):
            reported.add(age.span)
            yield finding(age.span, message[0], related=[Related(message[1], "the birth")])
    for found in _against_ages(doc, people, [a for a in ages if a.span not in reported]):
        reported.add(found.span)
        yield found
    yield from _in_one_breath(doc, reported)
    for late, first in conflicts(doc, people):
        if not any(late.span.overlaps(r) or first.span.overlaps(r) for r in reported) and not sic(doc, late.span):
            reported.add(late.span)
            yield finding(late.span, f"{late.says} does not fit {first.says} of the same person", related=[Related(first.span, "the other")])


#: "Likes to say he is 17".
_JOKE = regexp(r"\b(?:likes? to say|jok(?:e|es|ed|ing)|claim(?:s|ed)?|pretend(?:s|ed)?|lied|insist(?:s|ed)?)\b[^.;]*$")
_BORN_AND_DIED = regexp(r"\bborn\b[^.;,\d]{0,50}$")
_AND_DIED = regexp(r",? (?:and|but) (?:died|drowned|passed away|was killed|was murdered|was executed)\b[^.;\d]{0,60}$")


def _in_one_breath(doc: Document, reported: set[Span]) -> Findings:
    """ "Who was born in 1938 and died in 1931": of one person, whoever it is."""
    known = [y for x in doc.dates for y in singles((x,)) if y.year and y.readings and y.kind in ("date", "month", "year")]
    for a, b in pairwise(known):
        if b.readings[0].high >= a.readings[0].low or b.span.start - a.span.end > 90 or reported & {a.span, b.span}:
            continue
        if _BORN_AND_DIED.search(doc.text[max(a.span.start - 60, 0) : a.span.start]) and _AND_DIED.fullmatch(doc.text[a.span.end : b.span.start]):
            reported.add(b.span)
            born, died = _when(doc, a.span), _when(doc, b.span)
            yield finding(b.span, f"died before birth: born {born}, died {died}", related=[Related(a.span, "the birth")])


_NAMESAKES = regexp(r"\bis not the\b|\bshare a name\b|\bno relation\b|\bnamesakes?\b|\bthe (?:elder|younger)\b|\bsame name\b|\bmistaken\b")


def _possible(birth: Interval, when: Interval) -> tuple[int, int]:
    """The least and the most years of age on a day of `when`; a year up or down where only years are known."""
    low, high = _age(birth.high, when.low), _age(birth.low, when.high)
    if (birth.high - birth.low).days > 300 or (when.high - when.low).days > 300:
        difference = when.low.year - birth.low.year
        low, high = min(low, difference - 1), max(high, difference + 1)
    return low, high


def _age(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _against_birth(doc: Document, age: Age, own: list[Life]) -> tuple[str, Span] | None:
    when = age.when
    if not own or not when:
        return None
    ranges = [(b, w, *_possible(b.when, w)) for b in own for w in when]
    if any(low <= age.years <= high for _, _, low, high in ranges):
        return None
    b, w, low, high = next((r for r in ranges if r[3] >= 0), ranges[0])
    if high < 0:
        return None
    says = str(high) if low == high else f"{max(low, 0)} to {high}" if high - low > 1 or (b.when.high - b.when.low).days < 300 else f"{max(low, 0)} or {high}"
    at = day_text(w.low) if w.low == w.high else "at publication" if age.now and w is when[0] else f"in {w.low.year}"
    return f"born {_when(doc, b.span)}: {says} {'on ' + at if w.low == w.high else at}, not {age.years}", b.span


def _when(doc: Document, span: Span) -> str:
    return span.of(doc.text)


#: "Had decided at age 30 to stop": the age of that day.
_DECIDED = regexp(r"\bhad [\w ]{3,24} at (?:(?:the )?age (?:of )?)?$")


def _against_ages(doc: Document, people: People, ages: list[Age]) -> Findings:
    """Two present ages of one person."""
    known: dict[int, Age] = {}
    plain = [a for a in ages if a.now and not a.told and not _DECIDED.search(doc.text, max(a.span.start - 40, 0), a.span.start) and not _NAMESAKES.search(doc.sentence_at(a.span.start).of(doc.text))]
    for a in plain:
        if a.entity in known and known[a.entity].years != a.years and people.several(a.entity):
            continue
        first = known.setdefault(a.entity, a)
        if first.years != a.years and not explained(doc, abs(first.years - a.years)):
            yield finding(a.span, f"{people.name(a.entity)} is {first.years} at first, {a.years} here", related=[Related(first.span, "the other age")])
    yield from _the_so_old(doc, people, [a for a in ages if a.now])


_THE = regexp(r"(?:^|[\s\"“‘'(])[Tt]he $")
#: What follows "the 54-year-old" where it is no description of somebody who comes in.
_LOOSE_END = regexp(r"[,.;]? (?:who|whose|is|was|has|had|will|would|after|in|on|for|to|before|and|but|this|last)\b|[,.;]|$")
_NEW_PERSON = regexp(r"\b(?:an?|another|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|two|three|whose|fellow|second|some|several|one) ((?:[\w’'-]+ ?){1,4})")


def _the_so_old(doc: Document, people: People, ages: list[Age]) -> Findings:
    """ "The 54-year-old" of one whose age was just given as another."""
    by_span = {a.span: a for a in ages}
    stated: set[int] = set()
    for x in doc.dates:
        if x.kind != "age" or x.count is None:
            continue
        said_before = int(x.count) in stated
        stated.add(int(x.count))
        if said_before or re.search(rf"\b{int(x.count)}\b", doc.text[: x.span.start]) or x.span in by_span or doc.in_quotation(x.span) or not x.span.of(doc.text).endswith("old"):
            continue
        sentence = doc.sentence_at(x.span.start)
        head = Span(sentence.start, x.span.start)
        if not _THE.search(head.of(doc.text)):
            continue
        if x.span.start - sentence.start > 30 and (people.inside(sentence) or _brings_another(doc, sentence, []) or not _LOOSE_END.match(doc.text, x.span.end)):
            continue
        if told_of_somebody(doc, int(x.count), x.span) or len({m.entity for m in people.inside(Span(0, x.span.start))}) > 1:
            continue
        first = _last_aged(doc, people, sentence, ages)
        if first and not first.told and not _thing(doc, x) and not explained(doc, abs(first.years - int(x.count))):
            yield finding(
                x.span, f"{people.name(first.entity)} is {first.years} at first, {int(x.count)} here", related=[Related(first.span, "the other age")]
            )


def _thing(doc: Document, x: TimeExpression) -> bool:
    m = re.match(r" ([\w’'-]+)(?: ([\w’'-]+))?", doc.text[x.span.end : x.span.end + 50])
    return bool(m and not human(m[1]) and (m[2] is None or not human(m[2])) and not re.match(r"(?:was|is|had|has|will|would|said|told|who|from|and|also|could|can|did|\w+ed|\w+s)$", m[1]))


def _last_aged(doc: Document, people: People, sentence: Span, ages: list[Age]) -> Age | None:
    """The one aged person that the sentences before are about; None where another person has come in."""
    others: set[int] = set()
    for earlier in people.sentences_before(sentence, 3):
        inside = [a for a in ages if earlier.start <= a.span.start < earlier.end]
        if somebodys(doc, earlier) or beside_the_subject(doc, people.inside(earlier), earlier):
            return None
        named = {m.entity for m in people.inside(earlier)}
        if len(named) > 1 or len({a.entity for a in inside}) > 1 or _brings_another(doc, earlier, inside):
            return None
        if inside and did_to_another(doc, earlier, inside[0].span):
            return None
        if inside:
            return inside[0] if others <= {inside[0].entity} else None
        others |= named
    return None


def _brings_another(doc: Document, sentence: Span, inside: list[Age]) -> bool:
    """Whether a sentence speaks of a person besides the one whose age it gives."""
    for m in _NEW_PERSON.finditer(doc.text, sentence.start, sentence.end):
        beside = any(-4 <= m.start() - a.span.end <= 4 or m.start() <= a.span.start < m.end() for a in inside) or doc.text[m.start() - 2 : m.start()] == ", "
        if not beside and any(human(w) for w in m[1].split()):
            return True
    return False
