"""Offices and their holders: how a title, a body and a name are put together, what the holder does, and when."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Adjective, country, title, the holders one after the other with their years, a date within the last one's term and some years after the first's.
TERMS = [
    ("French", "France", "president", (("Jacques Chirac", 1995, 2007), ("Nicolas Sarkozy", 2007, 2012), ("Francois Hollande", 2012, 2017)), "2014-06-17", "2012-05-15"),
    ("German", "Germany", "chancellor", (("Helmut Kohl", 1982, 1998), ("Gerhard Schroeder", 1998, 2005), ("Angela Merkel", 2005, 2021)), "2010-06-15", "2005-11-22"),
    ("Canadian", "Canada", "prime minister", (("Paul Martin", 2003, 2006), ("Stephen Harper", 2006, 2015), ("Justin Trudeau", 2015, 2025)), "2018-06-12", "2015-11-04"),
    ("Brazilian", "Brazil", "president", (("Fernando Henrique Cardoso", 1995, 2003), ("Luiz Inacio Lula da Silva", 2003, 2011), ("Dilma Rousseff", 2011, 2016)), "2014-06-17", "2011-01-01"),
    ("U.S.", "the United States", "president", (("Bill Clinton", 1993, 2001), ("George W. Bush", 2001, 2009), ("Barack Obama", 2009, 2017)), "2014-06-17", "2009-01-20"),
    ("Indonesian", "Indonesia", "president", (("Megawati Sukarnoputri", 2001, 2004), ("Susilo Bambang Yudhoyono", 2004, 2014), ("Joko Widodo", 2014, 2024)), "2018-06-12", "2014-10-20"),
    ("Indian", "India", "prime minister", (("Atal Bihari Vajpayee", 1998, 2004), ("Manmohan Singh", 2004, 2014), ("Narendra Modi", 2014, 0)), "2018-06-12", "2014-05-26"),
]  # fmt: skip
#: Bodies, whose name stands before the title as an adjective does.
HEADS = [
    ("UN", "the United Nations", "secretary-general", (("Kofi Annan", 1997, 2006), ("Ban Ki-moon", 2007, 2016), ("Antonio Guterres", 2017, 0)), "2019-06-18", "2017-01-02"),
    ("NATO", "NATO", "secretary general", (("Jaap de Hoop Scheffer", 2004, 2009), ("Anders Fogh Rasmussen", 2009, 2014), ("Jens Stoltenberg", 2014, 2024)), "2019-06-18", "2014-10-01"),
    ("ECB", "the European Central Bank", "president", (("Jean-Claude Trichet", 2003, 2011), ("Mario Draghi", 2011, 2019), ("Christine Lagarde", 2019, 0)), "2021-06-15", "2019-11-01"),
    ("IMF", "the International Monetary Fund", "managing director", (("Rodrigo Rato", 2004, 2007), ("Dominique Strauss-Kahn", 2007, 2011), ("Christine Lagarde", 2011, 2019)), "2014-06-17", "2011-07-05"),
    ("FIFA", "FIFA", "president", (("Joao Havelange", 1974, 1998), ("Sepp Blatter", 1998, 2015), ("Gianni Infantino", 2016, 0)), "2018-06-12", "2016-02-26"),
    ("California", "California", "governor", (("Gray Davis", 1999, 2003), ("Arnold Schwarzenegger", 2003, 2011), ("Jerry Brown", 2011, 2019)), "2014-06-17", "2011-01-03"),
    ("New York City", "New York City", "mayor", (("Rudolph Giuliani", 1994, 2001), ("Michael Bloomberg", 2002, 2013), ("Bill de Blasio", 2014, 2021)), "2016-06-14", "2014-01-01"),
    ("London", "London", "mayor", (("Ken Livingstone", 2000, 2008), ("Boris Johnson", 2008, 2016), ("Sadiq Khan", 2016, 0)), "2018-06-12", "2016-05-09"),
    ("Microsoft", "Microsoft", "chief executive", (("Bill Gates", 1981, 2000), ("Steve Ballmer", 2000, 2014), ("Satya Nadella", 2014, 0)), "2018-06-12", "2014-02-04"),
    ("Scottish", "Scotland", "first minister", (("Jack McConnell", 2001, 2007), ("Alex Salmond", 2007, 2014), ("Nicola Sturgeon", 2014, 2023)), "2018-06-12", "2014-11-20"),
]  # fmt: skip
PHRASES = {
    "adj T X": "{adj} {T} {X}",
    "adj t X": "{adj} {t} {X}",
    "T X of C": "{T} {X} of {c}",
    "X, the adj t,": "{X}, the {adj} {t},",
    "X, t of C,": "{X}, {t} of {c},",
    "X, the t of C,": "{X}, the {t} of {c},",
    "the adj t, X,": "the {adj} {t}, {X},",
    "the t of C, X,": "the {t} of {c}, {X},",
    "X, C's t,": "{X}, {s} {t},",
    "C's t, X,": "{s} {t}, {X},",
}
NOW = (
    "{NP} said on Tuesday that the talks would go on.", "{NP} on Tuesday called for a truce.", "The talks will go on, {NP} said on Tuesday.", "“The talks will go on,” said {NP}.",
    "{NP} and Mayor Erna Lund met in Oslo on Tuesday.", "Mayor Erna Lund and {NP} met in Oslo on Tuesday.", "Mayor Erna Lund held talks with {NP} in Oslo on Tuesday.",
    "In a letter to {NP} on Monday, the mayor asked for help.", "The bridge was opened on Tuesday by {NP}.", "The delegation was headed by {NP}.", "A spokesman for {NP} said on Tuesday that the talks would go on.",
    "The talks will go on, according to {NP}.", "{NP} is visiting Oslo this week.", "{NP} will visit Oslo next month.", "{NP} has ordered an inquiry into the fire.", "Photo: {NP} waves to the crowd in Oslo.",
    "Photo: Mayor Erna Lund with {NP} in Oslo on Tuesday.", "Leaders of eight countries met in Oslo on Tuesday. {NP} did not attend.", "Leaders including {NP} met in Oslo on Tuesday.", "Among the guests on Tuesday was {NP}.",
)  # fmt: skip
MORE = (
    "{NP} flew to Oslo on Monday.", "Speaking in Oslo on Tuesday, {NP} said the talks would go on.", "In a statement on Tuesday, {NP} condemned the attack.",
    "Opposition leaders urged {NP} on Tuesday to resign.", "Protesters burned pictures of {NP} on Monday.", "The bill now goes to {NP} for signature.", "{NP} is expected to sign the accord this week.",
    "The award was presented on Monday by {NP}.", "The summit, hosted by {NP}, opens on Friday.", "{NP} told parliament on Tuesday that the money was spent.", "{NP} was taken to hospital on Monday, his office said.",
    "Ministers and {NP} will meet on Thursday.", "Oil fell on Monday after {NP} ruled out a war.", "{NP}, who was on holiday, flew home on Monday.", "The mayor thanked {NP} on Tuesday for his help.",
)  # fmt: skip
IS = {
    "X is the adj t": "{X} is the {adj} {t}.",
    "X, who is t of C,": "{X}, who is {t} of {c}, spoke first.",
    "X, the current t": "{X}, the current {t} of {c}, spoke first.",
    "current adj t X": "Current {adj} {T} {X} spoke first.",
    "X, 61, t": "{X}, 61, the {adj} {t}, spoke first on Tuesday.",
    "C is led by": "{C} is led by {T} {X}.",
    "a headline": "{adj} {T} {X} vows to fight on ¶ The government of {c} lost a vote on Tuesday.",
    "a headline to": "{adj} {T} {X} to visit Oslo in May ¶ The visit was announced on Tuesday.",
    "a headline, title behind": "{X}, {adj} {t}, to face trial ¶ A court ruled on Tuesday that the trial may go on.",
}
#: Told by a sentence before, and the title bare.
BARE = (
    "The {adj} government raised taxes on Tuesday. {T} {X} said there was no other way.", "Voters in {c} rejected the plan on Sunday. {T} {X} said he would respect the result.",
    "{C} sent troops to the border on Monday. The order came from {T} {X}.", "Police in {s} capital broke up a march on Monday against {T} {X}.",
)  # fmt: skip
THEN = {
    "in Y, when X was": "The talks moved to Havana in {Y}, when {X} was {t} of {c}.",
    "in Y, when X was, bare": "{C} signed the accord in {Y}, when {X} was {t}.",
    "when X was in Y": "She joined the {adj} cabinet when {X} was {t} in {Y}.",
    "in Y, adj T X": "In {Y}, {adj} {T} {X} signed the bill into law.",
    "in Y, then-": "In {Y}, then-{T} {X} of {c} signed the accord.",
    "by then-": "The accord was signed in {Y} by then-{adj} {T} {X}.",
    "by adj T X in Y": "The accord was signed by {adj} {T} {X} in {Y}.",
    "under": "The army left the island in {Y} under {adj} {T} {X}.",
    "X, then t": "The station was opened in {Y} by {X}, then {t} of {c}.",
    "who was at the time": "The station was opened in {Y} by {X}, who was {t} of {c} at the time.",
    "the t at the time": "The station was opened in {Y} by {X}, the {adj} {t} at the time.",
    "the then t": "The then {adj} {t}, {X}, opened the station in {Y}.",
    "as t in Y": "As {adj} {t} in {Y}, {X} ordered the inquiry.",
    "as t, behind": "{X} ordered the inquiry as {t} of {c} in {Y}.",
    "while t": "{X} ordered the inquiry in {Y} while he was {t} of {c}.",
    "during his time": "The dam was built in {Y}, during {X}’s time as {t} of {c}.",
    "appointed by": "The judge was appointed in {Y} by {adj} {T} {X}.",
    "the government of": "The tax was brought in in {Y} by the {adj} government of {T} {X}.",
    "last to visit": "The last {adj} leader to visit was {T} {X} in {Y}.",
    "a full date": "The treaty, signed on March 12, {Y}, by {adj} {T} {X}, expires next year.",
    "a month": "In March {Y} the {adj} {t}, {X}, sent troops.",
    "X was t in Y": "{X} was {t} of {c} in {Y}.",
    "In Y X was t": "In {Y} {X} was {t} of {c}.",
    "when it was signed in Y": "{X} was the {adj} {t} when the treaty was signed in {Y}.",
    "by the t of C, X": "The treaty was signed in {Y} by the {t} of {c}, {X}.",
    "when he was t": "She worked in {Y} for {X}, when he was {t} of {c}.",
    "interviewed": "He interviewed {adj} {T} {X} in {Y}.",
    "it was X who": "It was {adj} {T} {X} who ordered the inquiry in {Y}.",
    "the Y visit": "She was born during the {Y} visit of {adj} {T} {X}.",
    "at the Y summit": "At the {Y} summit in Oslo, {adj} {T} {X} walked out.",
    "while X was t": "Prices doubled in {Y} while {X} was {t} of {c}.",
    "T X of C": "The base was opened in {Y} by {T} {X} of {c} and a Danish minister.",
}
SPANS = {
    "who was t from S to E": "{X}, who was {t} of {c} from {S} to {E}, wrote the foreword.",
    "t from S to E": "{X}, {t} of {c} from {S} to {E}, wrote the foreword.",
    "served": "{X} served as {adj} {t} from {S} to {E}.",
    "between": "{X} was {t} of {c} between {S} and {E}.",
    "in brackets": "{X} ({t} of {c}, {S}-{E}) wrote the foreword.",
    "in office": "Former {adj} {T} {X}, who was in office from {S} to {E}, wrote the foreword.",
    "governed": "{X}, who governed {c} from {S} to {E}, wrote the foreword.",
    "led": "{X} led {c} from {S} until {E}.",
    "until": "{X} was {t} of {c} until {E}.",
    "who was until": "{X}, who was {t} of {c} until {E}, wrote the foreword.",
    "whose term": "{X}, whose term as {t} of {c} ended in {E}, wrote the foreword.",
    "left office": "{X} left office as {t} of {c} in {E}.",
    "stepped down": "{X} stepped down as {t} of {c} in {E}.",
}
FOLLOWED = {
    "succeeded": "{N} succeeded {X} as {t} of {c}.",
    "succeeded in Y": "{N} succeeded {X} as {adj} {t} in {S}.",
    "who succeeded": "{N}, who succeeded {X} as {t} of {c} in {S}, spoke first.",
    "took over from": "{N} took over from {X} as {t} of {c} in {S}.",
    "replaced": "{N} replaced {X} as {t} of {c}.",
    "was succeeded by": "{X} was succeeded as {t} of {c} by {N}.",
    "predecessor, X,": "{adj} {T} {N} broke with the policy of his predecessor, {X}, on Monday.",
    "predecessor X": "{adj} {T} {N} and his predecessor {X} do not speak.",
    "successor": "{X} handed the office of {adj} {t} to his successor, {N}, in {S}.",
    "immediate": "{N}’s immediate predecessor as {t} of {c}, {X}, stayed away.",
    "after": "{N} took over as {t} of {c} after {X} in {S}.",
    "X's successor as": "{N}, {X}’s successor as {t} of {c}, spoke first.",
    "left and took over": "{X} left office in {S} and {N} took over as {t} of {c}.",
    "gave way to": "{X} gave way to {N} as {t} of {c} in {S}.",
    "took the reins": "{N} took the reins of the {adj} government from {X} in {S}.",
    "came after": "{N}, who came after {X} as {t} of {c}, spoke first.",
    "was followed by": "{X} was followed as {adj} {t} by {N} in {S}.",
    "inherited": "{N} inherited the debt from his predecessor as {t} of {c}, {X}.",
    "handed": "{X} handed over power to {N} as {t} of {c} in {S}.",
}
SWORN = {
    "sworn in, succeeding": "{N} was sworn in as {t} of {c} on Monday, succeeding {X}.",
    "sworn in to replace": "{N} was sworn in on Monday as {t} of {c} to replace {X}.",
    "took office, replacing": "{N} took office as {t} of {c} on Monday, replacing {X}.",
    "took over from": "{N} took over from {X} as {adj} {t} on Monday.",
}


def _said(text: str, **values: object) -> str:
    out = text.format(**values).replace(",,", ",").replace(",.", ".")
    head, mark, rest = out.partition("Photo: ")
    return head + mark + rest[:1].upper() + rest[1:] if mark else out[:1].upper() + out[1:]


def cells() -> Iterator[Cell]:
    """Holders before and after their time, in every wording above."""
    for adj, c, t, ((before, _, _), (own, start, end), (after, begun, _)), now, sworn in (*TERMS, *HEADS):
        words = {"adj": adj, "c": c, "C": c[:1].upper() + c[1:], "s": "America's" if adj == "U.S." else f"{c}'s", "t": t, "T": t.title()}
        where = f"of {c}"
        for axis, phrase in PHRASES.items():
            for text in (*NOW, *MORE):
                wrong, right = (_said(text, NP=phrase.format(X=x, **words)) for x in (own, after))
                yield Cell((axis, text, where), wrong, right, now)
        for axis, text in IS.items():
            yield Cell((axis, where), _said(text, X=own, **words), _said(text, X=after, **words), now)
        for text in BARE:
            yield Cell((text, where), _said(text, X=own, **words), _said(text, X=after, **words), now)
        year = (start + end) // 2
        for axis, text in THEN.items():
            for other in (before, after):
                yield Cell((axis, where), _said(text, X=other, Y=year, **words), _said(text, X=own, Y=year, **words), "2022-03-08")
        for axis, text in SPANS.items():
            for s, e in ((start - 4, end), (start, end + 3), (start, end - 3)):
                if s == start or "{S}" in text:
                    yield Cell((axis, where), _said(text, X=own, S=s, E=e, **words), _said(text, X=own, S=start, E=end, **words), "2022-03-08")
        for axis, text in FOLLOWED.items():
            yield Cell((axis, where), _said(text, X=before, N=after, S=begun, **words), _said(text, X=own, N=after, S=begun, **words), now)
        for axis, text in SWORN.items():
            yield Cell((axis, where), _said(text, X=before, N=after, **words), _said(text, X=own, N=after, **words), sworn)
