"""One person told to be two things: which kind of role, how the first telling and how the second is worded, with what between."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Pairs of (told first, told wrongly later) by kind; every word stands as it would before a name.
OFFICES = (("Prime Minister", "President"), ("Foreign Minister", "Finance Minister"), ("Mayor", "Governor"), ("Bishop", "Archbishop"), ("Colonel", "Captain"), ("Sheriff", "Judge"), ("Senator", "Governor"))
JOBS = (("striker", "goalkeeper"), ("surgeon", "dentist"), ("nurse", "vet"), ("oboist", "cellist"), ("barber", "butcher"), ("electrician", "plumber"), ("jockey", "trainer"), ("novelist", "sculptor"))
NATIONS = (("Kenyan", "Ethiopian"), ("Dutch", "Belgian"), ("Chilean", "Peruvian"), ("Australian", "Canadian"), ("Polish", "Czech"), ("Swedish", "Norwegian"), ("Turkish", "Greek"))
PARTIES = (("Labour", "Conservative"), ("Democratic", "Republican"), ("Green", "Liberal Democrat"), ("Fianna Fail", "Sinn Fein"))
POSTS = (("chief executive", "chief financial officer"), ("head coach", "goalkeeper"), ("headteacher", "caretaker"), ("managing director", "finance director"), ("principal", "librarian"))
NAMES = (("Tomas Vell", "Vell"), ("Anna Brandt", "Brandt"), ("Luis Orozco", "Orozco"), ("Ida Moss", "Moss"), ("Peter Falk", "Falk"), ("Marta Lund", "Lund"), ("Ian Frost", "Frost"), ("Eva Holm", "Holm"))
OFFICE = {
    "T X / T x said": "{A} {f} spoke on Monday. {B} {n} said that the talks would go on.", "T X / said T x": "{A} {f} spoke for an hour. “It is late,” said {B} {n}.", "X, the t, / T x": "{f}, the {a}, spoke on Monday. {B} {n} left early.",
    "the t, X, / T x": "The {a}, {f}, spoke on Monday. The plan will cost £4 million, {B} {n} said.", "T X / X, the t,": "{A} {f} spoke on Monday. {n}, the {b}, said that it was late.", "T X / of": "{A} {f} flew home on Friday. A spokesman for {B} {n} would not comment.", "T X / possessive": "{A} {f} flew home on Friday. {B} {n}’s plane was late.", "T X / object": "{A} {f} flew home on Friday. Crowds cheered {B} {n}.",
    "T X / by": "{A} {f} is ill. The letter was signed by {B} {n}.", "third paragraph": "{A} {f} flew home on Friday.\n\nIt was cold.\n\nNobody met {B} {n} at the airport.", "headline": "{B} {n} flies home ¶ {A} {f} flew home on Friday. It was cold.",
    "caption": "{A} {f} flew home on Friday. It was cold.\n\nPhoto: {B} {f} at the airport.", "T X / T X": "{A} {f} opened the bridge. Children gave flowers to {B} {f}.", "is the t": "{f} is the {a}. On Friday {B} {n} will open the bridge.",
    "according to": "{A} {f} is well. The cold is gone, according to {B} {n}.", "with": "{A} {f} was late. Talks with {B} {n} begin at eight.", "and": "{A} {f} met Ada Roe in Oslo. {B} {n} and Roe signed the deal.", "who": "{A} {f}, who is 61, was late. {B} {n} will leave in May.",
    "x's office": "{A} {f} is ill. The office of {B} {n} gave no details.", "told": "{A} {f} was late. {B} {n} told reporters that the plane had been late.",
    "fresh: asked": "{A} {f} was late. Asked why, {B} {n} blamed the snow.", "fresh: letter": "In a letter to {A} {f}, the union asked for help. {B} {n} has not replied.", "fresh: photo first": "Photo: {B} {f} at the bridge.\n\n{A} {f} opened the bridge on Friday.",
    "fresh: adviser": "{A} {f} is ill. An adviser to {B} {n} said that it was a cold.", "fresh: elected": "{f} was elected {a} in May. On Monday {B} {n} moved into the house.", "fresh: under": "{A} {f} cut the tax. Under {B} {n}, prices have doubled.",
    "fresh: when": "{A} {f} will speak on Friday. Police expect a crowd when {B} {n} arrives.", "fresh: ordered": "The inquiry was ordered by {A} {f}. It will report to {B} {n} in May.", "fresh: quote": "“I am glad,” said {A} {f}. {B} {n} added that it was late.",
}  # fmt: skip
JOB = {
    "t X / the t said": "The {a} {f} spoke on Monday. “It is late,” the {b} said.", "X, a t, / the t": "{f}, a {a}, found the coin. The {b} took it home.", "a t / the t": "A {a} found the coin on Friday. The {b} took it home.",
    "t X / X, the t,": "The {a} {f} won the prize. {n}, the {b}, was in bed.", "X, a t / t x": "{f}, a {a}, found the coin. Police thanked the {b} {n}.", "X, who is a t,": "{f}, who is a {a}, won the raffle. The {b} will keep the goat.",
    "X is a t": "{f} is a {a}. On Friday the {b} won the raffle.", "third paragraph": "{f}, a {a}, won the raffle.\n\nThe prize is a goat.\n\nThe {b} said that he would keep it.", "work as": "{f} works as a {a}. The {b} won the raffle.",
    "headline": "{B} wins goat ¶ {f}, a {a}, won the raffle on Friday. The prize is a goat.", "possessive": "{f}, a {a}, won the raffle. The {b}’s goat is nine.", "said x, a t": "{f}, a {a}, found the boat. “It was cold,” said {n}, a {b}.",
    "age": "{f}, 41, a {a}, found the boat. The {b} rang the police.", "caption": "{f}, a {a}, won the raffle on Friday.\n\nPhoto: The {b} {f} with the goat.",
    "fresh: told": "{f}, a {a}, found the coin. “It was cold,” the {b} told reporters.", "fresh: year-old": "A 41-year-old {a} won the raffle. The {b} will keep the goat.", "fresh: named as": "Police named the dead man as {f}, a {a}. The {b} was 41.",
    "fresh: it was": "The boat was found by {f}, a {a}. It was the {b} who rang the police.", "fresh: gave": "{f}, a {a}, won the raffle. The mayor gave the {b} a goat.", "fresh: retired": "{f}, the {a} at the hall, fell ill on Monday. The {b} had a cold.",
}  # fmt: skip
NATION = {
    "N job X / the N": "{A} runner {f} won the race. The {B} was in tears.", "N job X / N job x": "{A} runner {f} won the race. The {B} runner {n} will race again in May.", "the N job, X,": "The {A} novelist {f} won the prize. {n}, a {B}, was in bed.",
    "N job X / the N job": "{A} pianist {f} won the prize. The {B} pianist was in bed.", "president": "{A} President {f} landed on Monday. Crowds met {B} President {n}.", "third paragraph": "{A} golfer {f} won the cup.\n\nIt was windy.\n\nThe {B} golfer was tired.",
    "headline": "{B} runner wins race ¶ {A} runner {f} won the race on Friday. It was cold.", "caption": "{A} runner {f} won the race on Friday.\n\nPhoto: {B} runner {f} in Oslo.", "X, a N job,": "{f}, a {A} cook, won the raffle. The {B} cook will keep the goat.",
    "the N's": "{A} swimmer {f} won the race. It was the {B} swimmer’s third win.", "captain": "The {A} captain, {f}, was hurt. The {B} captain limped off.",
    "fresh: for the": "{A} cyclist {f} won the stage. It was a third win for the {B}.", "fresh: beat": "{A} boxer {f} won on Friday. The {B} boxer needed nine rounds.", "fresh: told": "{A} actor {f} won the prize. “I am glad,” the {B} actor said.",
    "fresh: relative": "{A} skier {f} won the cup. The prize, which the {B} skier gave away, is £900.", "fresh: named": "The club named {A} coach {f} on Friday. The {B} coach will start in May.",
}  # fmt: skip
PARTY = {
    "P MP X / the P MP": "{A} MP {f} said no. The {B} MP has asked for a vote.", "P cllr": "{A} councillor {f} spoke first. {B} councillor {n} wants a vote.", "X, the P MP": "{f}, the {A} MP, said no. “It is late,” the {B} MP said.",
    "of the P party": "{f}, of the {A} Party, said no. {n}, of the {B} Party, has asked for a vote.", "headline": "{B} MP says no ¶ {A} MP {f} said no on Friday. It was late.", "third": "{A} senator {f} said no.\n\nIt was late.\n\nThe {B} senator left.",
    "X's P": "{A} leader {f} said no. {n}’s {B} Party has asked for a vote.", "candidate": "The {A} candidate, {f}, won by nine votes. The {B} candidate thanked her voters.", "caption": "{A} MP {f} said no on Friday.\n\nPhoto: {B} MP {f} in May.",
    "mayor": "The {A} mayor, {f}, said no. The {B} mayor will leave in May.",
    "fresh: said": "{A} senator {f} said no. {n}, a {B} senator since 2010, has asked for a vote.", "fresh: brackets": "{A} MP {f} said no. “It is late,” said the {B} MP.", "fresh: told": "{A} councillor {f} said no. The {B} councillor told the meeting that it was late.",
}  # fmt: skip
POST = {
    "X, t of the b, / the t": "{f}, the {a} of the school, resigned on Monday. “It is late,” the {b} said.", "its t, X, / x, its t": "The board dismissed its {a}, {f}, on Monday. {n}, its {b}, was abroad.", "the club's t": "The club’s {a}, {f}, was late. {n}, the club’s {b}, gave no reason.",
    "X, t at": "{f}, {a} at the paper, resigned on Monday. {n}, the {b}, gave no reason.", "t X": "{A} {f} resigned on Monday. {B} {n} gave no reason.", "said x, the t": "{f}, the {a}, resigned on Monday. “I am tired,” said {n}, the {b}.",
    "third": "The {a}, {f}, resigned on Monday.\n\nIt was late.\n\nThe {b}, {n}, gave no reason.", "headline": "{B} resigns ¶ The {a}, {f}, resigned on Monday. It was late.",
}  # fmt: skip
COURTESY = {
    "said": "{p} {n} was in court on Friday. {q} {n} said nothing.", "later": "{p} {n} told the jury that he was at home. It was late. The judge asked {q} {n} to sit.", "of": "The jury heard {p} {n} on Friday. A lawyer for {q} {n} wept.",
    "possessive": "{p} {n} owns the dog. {q} {n}’s fence was broken.", "third": "Police spoke to {p} {n} on Friday.\n\nIt was late.\n\nNobody knows where {q} {n} went.", "object": "The council sued {p} {n}. A clerk had warned {q} {n} in May.",
    "full": "{p} {f} was in court on Friday. {q} {n} denies theft.",
}  # fmt: skip
RIGHT = (
    "Prime Minister Tomas Vell met President Ana Roe. Roe said that Vell was late.", "Former President Tomas Vell spoke. Senator Vell said no.", "Mayor Ann Holt, who became governor in May, spoke. Governor Holt was late.", "Mr Ward and Mrs Ward were late. Mr Ward wept.",
    "Kenyan runner Ruth Chebet beat the Ethiopian Tola Bekele. The Ethiopian was tired.", "The nurse called a vet. The vet was late.", "Labour MP Ann Moss and the Conservative MP Ian Roe said no. The Conservative MP left.",
    "The Dutch-born Belgian cyclist Eva de Wit won. The Belgian was tired.", "Captain Eva Holm was promoted to major. Major Holm was glad.", "Novelist and sculptor Peter Falk won. The sculptor was in bed.", "The player-coach Ian Frost scored. The coach was glad.",
    "Swedish President Ada Roe met Norwegian Prime Minister Per Lund. The Norwegian prime minister was late.", "The striker Luis Orozco scored. The goalkeeper, Ian Frost, was hurt.", "The mayor, Ann Holt, a nurse by trade, spoke. The nurse was applauded.",
    "Judge Helen Orr jailed the thief. The prosecutor, Ian Orr, was glad.", "President Ada Roe chairs the council. As chairwoman, Roe spoke first.", "Senator Lou Ortega ran for governor in 2010. Senator Ortega lost.", "The Chilean coach of Peru, Luis Orozco, resigned. The Peru coach was tired.",
)  # fmt: skip


def cells() -> Iterator[Cell]:
    """Every pair of roles in every wording of its kind, each with a name of its own."""
    for kind, pairs, texts in (("office", OFFICES, OFFICE), ("job", JOBS, JOB), ("nation", NATIONS, NATION), ("party", PARTIES, PARTY), ("post", POSTS, POST)):
        for n, (axis, text) in enumerate(texts.items()):
            for k in range(4):
                one, two = pairs[(n + k) % len(pairs)]
                full, family = NAMES[(n + 2 * k) % len(NAMES)]
                wrong, right = (_said(text, one, other, full, family) for other in (two, one))
                yield Cell((kind, f"{kind}: {axis}", f"{one} / {two}"), wrong, right, "2022-05-10")
    for axis, text in COURTESY.items():
        for p, q in (("Mr", "Ms"), ("Mrs", "Mr"), ("Mr", "Mrs"), ("Ms", "Mr")):
            full, family = NAMES[4] if p == "Mr" else NAMES[5]
            wrong, right = (text.format(p=p, q=o, n=family, f=full).replace("he was", "he was" if p == "Mr" else "she was") for o in (q, p))
            yield Cell(("courtesy", f"courtesy: {axis}", f"{p} / {q}"), wrong, right, "2022-05-10")
    for text in RIGHT:
        yield Cell(("right",), "", text, "2022-05-10")


def _said(text: str, one: str, two: str, full: str, family: str) -> str:
    small = {"a": one.lower(), "b": two.lower()}
    out = text.format(A=one[:1].upper() + one[1:], B=two[:1].upper() + two[1:], f=full, n=family, **small)
    for word in ("a", "A"):
        for vowel in "aeioAEIO":
            out = out.replace(f" {word} {vowel}", f" {word}n {vowel}")
    return out
