"""Surnames alone that nobody has introduced: how the name stands in its sentence, what it does, and whether the full name comes later."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Surname and first name: common in the US, of other lands, rare, double.
NAMES = (
    ("Okafor", "Chidi"), ("Lindqvist", "Marta"), ("Harrison", "Peter"), ("Kowalski", "Jan"), ("Nakamura", "Yuki"), ("Delgado", "Rosa"), ("McAllister", "Fiona"), ("Al-Rashid", "Omar"), ("Castellano-Ruiz", "Ines"),
    ("Petrov", "Ivan"),
)  # fmt: skip
#: Topic by topic; {x} stands alone, {f} is the full name in the right twin.
TEXTS = {
    "court, object": "The judge jailed {x} for nine years on Friday.", "court, subject": "A man was jailed on Friday. {x} had set fire to a barn.", "court, defendant": "The trial opened on Monday. {x}, 41, denies murder.",
    "court, lawyer": "A lawyer for {x} said that he would appeal.", "court, plural": "Two men were held. {x} is accused of fraud, Luis Vega of theft.", "police, arrested": "Police arrested {x} at his home on Friday.",
    "police, said": "“We found the car in the lake,” {x} said.", "police, title": "The car was in the lake, said Inspector {x}.", "sport, scored": "{x} scored twice and the side won 3-1.", "sport, beat": "{x} beat Ana Soto 6-4, 6-2 on Friday.",
    "sport, from": "A goal from {x} was enough to win the match.", "sport, saved": "The keeper saved a penalty from {x} in the last minute.", "sport, coach": "The coach, {x}, praised his players.",
    "sport, transfer": "The club sold {x} to Lille for nine million euros.", "sport, injured": "{x} limped off with a torn muscle after nine minutes.", "business, chief": "Its chief executive, {x}, will leave in May.",
    "business, replaces": "Ada Holt will replace {x} as chairman.", "business, said": "Sales will double, {x} told investors on Monday.", "business, founded": "The firm was founded by {x} in 1961.", "business, owns": "{x} owns a third of the shares.",
    "business, analyst": "{x}, an analyst in Oslo, expects lower rates.", "accident, hurt": "A bus overturned near Voss. {x} was taken to hospital.", "accident, found": "Divers found the body of {x} on Friday.", "accident, rescued": "Firefighters pulled {x} from the car.",
    "accident, wife": "{x}’s wife raised the alarm at nine.", "election, won": "{x} won the seat by nine votes.", "election, over": "The mayor won by nine votes over {x}.", "election, candidate": "The Labour candidate, {x}, came third.",
    "election, against": "She stood against {x} in May.", "election, mayor": "Mayor {x} vetoed the plan on Monday.", "election, backed": "The union has backed {x} for mayor.", "health, doctor": "Dr {x} found the tumour in May.",
    "health, patient": "A new heart saved {x} in May.", "health, nurse": "The nurse, {x}, called a doctor at once.", "health, died": "{x} died in hospital on Friday.", "health, study": "{x} led the study of 900 patients.",
    "weather, forecaster": "Snow will fall until Friday, said {x}, a forecaster.", "weather, farmer": "Hail ruined the crop. {x} lost nine fields.", "culture, novel": "The prize went to {x} for a novel about bees.",
    "culture, painted": "The picture was painted by {x} in 1961.", "culture, plays": "{x} plays the cello like nobody else.", "culture, with": "An evening with {x} begins at eight.", "culture, film": "The film, directed by {x}, opens in May.",
    "school, teacher": "The headteacher, {x}, sent the children home.", "school, pupil": "Pupils gave {x} a cake on his last day.", "relative, who": "The letter, which {x} wrote in 1961, was sold.", "relative, whose": "It was found by {x}, whose dog had dug it up.",
    "clause, after": "The hall burned down after {x} left a candle lit.", "clause, when": "Nobody was at home when {x} rang.", "clause, that": "The report says that {x} lied to the board.", "fronted": "According to {x}, the bridge is safe.",
    "fronted, for": "For {x}, the ban ends nine years of work.", "fronted, with": "With {x} in charge, the side has not lost.", "told": "Neighbours told {x} to leave.", "asked": "The board asked {x} to stay until May.", "gave": "She gave {x} the keys.",
    "thanked": "The mayor thanked {x} on Friday.", "and": "{x} and Ada Holt walked home.", "list": "Ada Holt, {x} and Luis Vega were elected.", "cleft": "It was {x} who rang the bell.", "did not": "{x} did not answer calls on Monday.",
    "was born": "{x} was born in Leeds and grew up in Oslo.", "has": "{x} has lived in the village since 1961.", "plans": "{x} plans to rebuild the barn by May.", "passive": "{x} was fined £400 on Monday.", "friend": "A friend of {x} rang the police.",
    "brother": "His brother, {x}, was unhurt.", "succeed": "The board picked {x} to lead the bank.", "Mr": "The school dismissed Mr {x} in May.", "question": "Why did {x} leave? Nobody knows.", "colon": "The verdict on {x}: guilty.",
    "fresh, sentenced": "{x} was sentenced to nine years on Friday.", "fresh, guilty": "{x} pleaded guilty to theft on Monday.", "fresh, bail": "The court freed {x} on bail.", "fresh, charged": "Police charged {x} with murder on Friday.",
    "fresh, evidence": "Giving evidence, {x} said that the car was red.", "fresh, witness": "A witness saw {x} leave the hall at nine.", "fresh, statement": "In a statement, {x} denied the claim.", "fresh, interview": "In an interview on Monday, {x} called the plan a mistake.",
    "fresh, tweet": "“I am sorry,” {x} wrote on Friday.", "fresh, hat-trick": "{x} completed his hat-trick in the last minute.", "fresh, penalty": "{x} missed a penalty in the first half.", "fresh, lap": "{x} led for nine laps before his tyre burst.",
    "fresh, set": "{x} dropped the first set but won the next two.", "fresh, medal": "{x} took the silver medal in Oslo.", "fresh, record": "{x} broke the record by two seconds.", "fresh, substitute": "The substitute, {x}, scored at once.",
    "fresh, salary": "{x} was paid £900,000 last year.", "fresh, successor": "A successor to {x} will be named in May.", "fresh, resigned": "{x} resigned on Friday over the loan.", "fresh, appointed": "{x} was appointed in May.", "fresh, hired": "The paper hired {x} in 1999.",
    "fresh, climber": "{x} fell 40 metres and broke a leg.", "fresh, missing": "{x} has been missing since Monday.", "fresh, survived": "{x} survived by climbing a tree.", "fresh, sister": "{x}’s sister told reporters that he could not swim.", "fresh, widow": "The widow of {x} sued the yard.",
    "fresh, seat": "{x} lost her seat after 20 years.", "fresh, speech": "In a speech on Monday, {x} promised lower taxes.", "fresh, rival": "Her rival, {x}, won 40 percent of the vote.", "fresh, concert": "{x} conducted the orchestra for the last time.", "fresh, born": "Born in Leeds, {x} grew up in Oslo.",
    "fresh, wrote": "{x} wrote nine novels.", "fresh, retired": "{x} retired from the bank in 2011.", "fresh, told": "“It was cold,” {x} told the inquest.",
}  # fmt: skip
#: Before the full name, which stands in the next paragraph or sentence.
LATER = {
    "next sentence": "{x} {v} {g} {x}, 41, lives in Leeds.", "next paragraph": "{x} {v}\n\n{g} {x}, 41, lives in Leeds.", "after another": "{x} {v} It was a cold day.\n\nThe mayor thanked {g} {x}, 41, on Monday.",
}  # fmt: skip
DID = ("was jailed on Friday.", "scored twice.", "will leave the bank in May.", "found the coin in a field.", "said that the bridge was safe.")
#: What is no person with a first name to give; nothing is wrong.
RIGHT = (
    "The firm Lindqvist hired 40 people. Lindqvist makes pumps.", "The village of Harrison lost its school. Harrison has 900 people.", "Harrison, a town in Leeds, has lost its school.", "Storm Petrov hit Leeds on Friday. Petrov moved on.",
    "Shares in Nakamura rose 4 percent. Nakamura makes cars.", "The Okafor family moved to Leeds in 1999.", "The Delgado Act was passed in 1961. Under Delgado, farmers pay less.", "The horse Lindqvist won. Lindqvist ran well.",
    "Picasso painted it in 1901.", "Beethoven wrote it in 1809.", "Pele scored twice.", "Einstein lived here.", "Madonna will sing in May.", "A first edition of Dickens was sold.", "Shakespeare would have laughed.",
    "The Lindqvist hotel burned down.", "A Lindqvist pump was found in the lake.", "Prince Harry was there.", "Queen Margrethe opened the bridge.", "Father Christmas was late.",
    "The Petrov gallery shows it.", "Hurricane Delgado was weaker.", "Lake Harrison froze.", "Kowalski Street was shut.", "The museum bought a Rembrandt.", "Rex, the dog, ran home. Rex is nine.", "“Okafor is late,” said Ada Holt.",
    "Ada Holt and her son, Jan, keep goats. Jan milks them.",
)  # fmt: skip


def cells() -> Iterator[Cell]:
    """Every name in every wording."""
    for n, (axis, text) in enumerate(TEXTS.items()):
        for k in range(4):
            family, given = NAMES[(n + 3 * k) % len(NAMES)]
            yield Cell((axis.partition(",")[0], axis, family), text.format(x=family), text.format(x=f"{given} {family}"), "2022-05-10")
    for axis, text in LATER.items():
        for n, did in enumerate(DID):
            family, given = NAMES[n]
            wrong = text.format(x=family, v=did, g=given)
            yield Cell(("later", f"later: {axis}", did), wrong, wrong.replace(family, f"{given} {family}", 1), "2022-05-10")
    for text in RIGHT:
        yield Cell(("no person",), "", text, "2022-05-10")
