"""Two dated events in an order: told by a word, told of one thing, or known from what comes before what."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from bench.grid import Cell

#: Two times in their order, by kind: the preposition and the time; and how far apart they are in words.
DAYS = [("on", "March 3", "March 9"), ("on", "July 28", "Aug. 2"), ("on", "12 May", "19 May"), ("on", "June 4", "June 13"), ("on", "Monday, July 8", "Thursday, July 11")]
YEARS = [("in", "2011", "2014"), ("in", "March 2019", "June 2020"), ("in", "1998", "2006"), ("on", "March 3, 2021", "May 14, 2021"), ("in", "1962", "1971")]
HOURS = [("at", "2:15 p.m.", "5:40 p.m."), ("at", "8 a.m.", "10:30 a.m."), ("at", "14:20", "17:05")]
APART = {"on": "days", "in": "years", "at": "hours"}

#: An event and a later one of another subject: the noun and the clause of the one, the clause and the noun of the other, and which times they take.
WORDS = [
    ("the robbery", "a jeweller was robbed in Leeds", "a man was charged with theft", "the arrest of a suspect", DAYS),
    ("the explosion", "a boiler exploded at the plant", "the plant was closed by inspectors", "the closure of the plant", DAYS),
    ("the flood", "the river burst its banks", "the council approved a new dam", "the approval of a new dam", YEARS),
    ("the election", "voters elected a new council", "the mayor raised the water tax", "the rise in the water tax", YEARS),
    ("the defeat in Turin", "the team lost in Turin", "the coach was sacked", "the sacking of the coach", DAYS),
    ("the merger", "the two insurers merged", "the firm cut 400 jobs", "the loss of 400 jobs", YEARS),
    ("the outbreak", "doctors reported the first case", "schools in the district were closed", "the closing of the schools", DAYS),
    ("the storm", "the storm hit the coast", "the government declared an emergency", "the declaration of an emergency", DAYS),
    ("the premiere", "the play opened in Dublin", "the theatre added a second matinee", "the award of the prize", DAYS),
    ("the strike", "pilots walked out", "the airline raised wages", "the rise in wages", YEARS),
    ("the crash", "two trains collided near Hull", "the minister visited the site", "a visit by the minister", DAYS),
    ("the coup", "the army seized power", "the union suspended the country", "the suspension of the country", YEARS),
]  # fmt: skip
ORDERED = {
    "c2 after n1": "{C2} {B} after {n1} {A}.",
    "c2, after c1": "{C2} {B}, after {c1} {A}.",
    "c2, days after c1": "{C2} {B}, {days} after {c1} {A}.",
    "c2, days after n1": "{C2} {B}, {days} after {n1} {A}.",
    "c2 after the a n1": "{C2} {B} after the {a} {m1}.",
    "After n1, c2": "After {n1} {A}, {c2} {B}.",
    "After c1, c2": "After {c1} {A}, {c2} {B}.",
    "After the a n1, c2": "After the {a} {m1}, {c2} {B}.",
    "B, c2 after": "{Bf}, {c2} after {n1} {A}.",
    "following": "{C2} {B} following {n1} {A}.",
    "Following": "Following {n1} {A}, {c2} {B}.",
    "in the wake of": "{C2} {B} in the wake of {n1} {A}.",
    "c1 before c2": "{C1} {A} before {c2} {B}.",
    "c1, days before c2": "{C1} {A}, {days} before {c2} {B}.",
    "c1, days before n2": "{C1} {A}, {days} before {n2} {B}.",
    "Before n2, c1": "Before {n2} {B}, {c1} {A}.",
    "Before c2, c1": "Before {c2} {B}, {c1} {A}.",
    "ahead of": "{C1} {A}, ahead of {n2} {B}.",
    "prior to": "{C1} {A}, prior to {n2} {B}.",
    "days later": "{C1} {A}. {Days} later, {B}, {c2}.",
    "and days later": "{C1} {A} and, {days} later, {B}, {c2}.",
    "was followed by": "{N1} {A} was followed by {n2} {B}.",
    "followed": "{N2} {B} followed {n1} {A}.",
    "came after": "{N2} {B} came after {n1} {A}.",
    "came days after": "{N2} came {B}, {days} after {n1} {A}.",
    "came before": "{N1} {A} came before {n2} {B}.",
    "led to": "{N1} {A} led to {n2} {B}.",
    "prompted": "{N1} {A} prompted {n2} {B}.",
    "in response to": "{C2} {B} in response to {n1} {A}.",
    "because of": "{C2} {B} because of {n1} {A}.",
    "Then": "{C1} {A}. Then, {B}, {c2}.",
    "and then": "{C1} {A}, and then {c2} {B}.",
    "Afterwards": "{C1} {A}. Afterwards, {B}, {c2}.",
    "That was followed": "{C1} {A}. That was followed {B} by {n2}.",
    "It came": "{C2} {B}. It came {days} after {n1} {A}.",
    "after which": "{C1} {A}, after which {c2} {B}.",
    "not until": "{C1} {A}, but it was not until {b} that {c2}.",
    "had": "{C2} {B}. {P1} {A}.",
    "had, one sentence": "{C2} {B}; {p1} {A}.",
    "the decision came": "{C2} {B}. The move came after {n1} {A}.",
    "two paragraphs": "{C2} {B}.\n\nNobody was available for comment. The move followed {n1} {A}.",
    "caption": "Photo: {C2} {B} after {n1} {A}.",
}
#: The same, of a second row of wordings.
ORDERED |= {
    "on the heels": "{C2} {B} on the heels of {n1} {A}.",
    "came in the wake of": "{N2} {B} came in the wake of {n1} {A}.",
    "came as a result of": "{N2} {B} came as a result of {n1} {A}.",
    "was a result of": "{N2} {B} was a direct result of {n1} {A}.",
    "was prompted by": "{N2} {B} was prompted by {n1} {A}.",
    "triggered": "{N1} {A} triggered {n2} {B}.",
    "resulted in": "{N1} {A} resulted in {n2} {B}.",
    "culminated": "{N1} {A} culminated in {n2} {B}.",
    "paved the way": "{N1} {A} paved the way for {n2} {B}.",
    "preceded": "{N1} {A} preceded {n2} {B}.",
    "was preceded by": "{N2} {B} was preceded by {n1} {A}.",
    "only after": "It was only after {n1} {A} that {c2} {B}.",
    "as a consequence": "{C1} {A}. As a consequence, {c2} {B}.",
    "as a result": "{C1} {A}. As a result, {c2} {B}.",
    "which led to": "{C1} {A}, which led to {n2} {B}.",
    "leading to": "{C1} {A}, leading to {n2} {B}.",
    "followed by": "{C1} {A}, followed by {n2} {B}.",
    "the move follows": "{C2} {B}. The move follows {n1} {A}.",
    "that was days after": "{C2} {B}. That was {days} after {n1} {A}.",
    "once": "Once {c1} {A}, {c2} {B}.",
    "eventually": "{C1} {A}. Eventually, {B}, {c2}.",
    "subsequently": "{C1} {A}; subsequently, {B}, {c2}.",
    "earlier": "{C2} {B}. Earlier, {A}, {c1}.",
    "before that": "{C2} {B}. Before that, {A}, {c1}.",
    "days earlier": "{C2} {B}. {Days} earlier, {A}, {c1}.",
    "days after c1, A": "{C2} {B}, {days} after {c1}, {A}.",
    "n1 of A": "{C2} {B} after {n1} of {a}." ,
}
#: One thing and two steps of its life: its noun, pronoun, clause word, the first step (past, participle, gerund, pluperfect), the second one, two nouns.
LIVES = [
    ("the brewery", "it", "which", "was founded", "founded", "being founded", "had been founded", "was closed", "being closed", "its founding", "its closure", YEARS),
    ("Karl Brod", "he", "who", "was arrested", "arrested", "being arrested", "had been arrested", "was released", "being released", "his arrest", "his release", DAYS),
    ("Ida Holm", "she", "who", "was taken to hospital", "taken to hospital", "being taken to hospital", "had been taken to hospital", "was sent home", "being sent home", "her admission", "her discharge", DAYS),
    ("the ferry", "it", "which", "left Oslo", "", "leaving Oslo", "had left Oslo", "arrived in Hull", "arriving in Hull", "its departure", "its arrival", DAYS),
    ("Karl Brod", "he", "who", "was elected mayor", "elected mayor", "being elected mayor", "had been elected mayor", "resigned", "resigning", "his election", "his resignation", YEARS),
    ("the law", "it", "which", "was passed by parliament", "passed by parliament", "being passed by parliament", "had been passed by parliament", "was repealed", "being repealed", "its passage", "its repeal", YEARS),
    ("the bridge", "it", "which", "was opened", "opened", "being opened", "had been opened", "collapsed", "collapsing", "its opening", "its collapse", YEARS),
    ("the climber", "he", "who", "went missing", "", "going missing", "had gone missing", "was found dead", "being found dead", "his disappearance", "the discovery of his body", DAYS),
    ("Ida Holm", "she", "who", "joined the firm", "", "joining the firm", "had joined the firm", "retired", "retiring", "her arrival", "her retirement", YEARS),
    ("the strike", "it", "which", "began", "", "beginning", "had begun", "ended", "ending", "its start", "its end", DAYS),
    ("the satellite", "it", "which", "was launched", "launched", "being launched", "had been launched", "burned up over the Pacific", "burning up over the Pacific", "its launch", "its loss", YEARS),
    ("the painting", "it", "which", "was stolen", "stolen", "being stolen", "had been stolen", "was returned to the museum", "being returned to the museum", "its theft", "its return", YEARS),
    ("the couple", "they", "who", "married", "", "marrying", "had married", "divorced", "divorcing", "their wedding", "their divorce", YEARS),
    ("the fire", "it", "which", "broke out", "", "breaking out", "had broken out", "was put out", "being put out", "its start", "its end", HOURS),
    ("the striker", "he", "who", "signed for Porto", "", "signing for Porto", "had signed for Porto", "left the club", "leaving the club", "his signing", "his departure", YEARS),
    ("the school", "it", "which", "was built", "built", "being built", "had been built", "was demolished", "being demolished", "its construction", "its demolition", YEARS),
]  # fmt: skip
LIVED = {
    "v1 and v2": "{S} {v1} {A} and {v2} {B}.",
    "v1 but v2": "{S} {v1} {A} but {v2} {B}.",
    "S, pp1, v2": "{S}, {pp1} {A}, {v2} {B}.",
    "Pp1, S v2": "{Pp1} {A}, {s} {v2} {B}.",
    "S, which v1, v2": "{S}, {which} {v1} {A}, {v2} {B}.",
    "S, which had, v2": "{S}, {which} {had1} {A}, {v2} {B}.",
    "S, which v2, had": "{S}, {which} {v2} {B}, {had1} {A}.",
    "S v1. It v2.": "{S} {v1} {A}. {It} {v2} {B}.",
    "S v1. S v2.": "{S} {v1} {A}. {S} {v2} {B}.",
    "S v2. It had.": "{S} {v2} {B}. {It} {had1} {A}.",
    "S v2. It v1.": "{S} {v2} {B}. {It} {v1} {A}.",
    "S v2; it had": "{S} {v2} {B}; {it} {had1} {A}.",
    "S v2, years after it v1": "{S} {v2} {B}, {days} after {it} {v1} {A}.",
    "S v2 after it v1": "{S} {v2} {B} after {it} {v1} {A}.",
    "S v2 after g1": "{S} {v2} {B} after {g1} {A}.",
    "After g1, S v2": "After {g1} {A}, {s} {v2} {B}.",
    "S v2 years after g1": "{S} {v2} {B}, {days} after {g1} {A}.",
    "S v1 before g2": "{S} {v1} {A} before {g2} {B}.",
    "Before g2": "Before {g2} {B}, {s} {v1} {A}.",
    "and, years later,": "{S} {v1} {A} and, {days} later, {v2} {B}.",
    "Years later": "{S} {v1} {A}. {Days} later, {B}, {it} {v2}.",
    "On A, on B": "{Af}, {s} {v1}. {Bf}, {it} {v2}.",
    "On A, and on B": "{Af}, {s} {v1}, and {B} {it} {v2}.",
    "It was not until": "It was not until {b} that {s}, {which} {v1} {A}, {v2}.",
    "between nouns": "Between {n1} {A} and {n2} {B}, little was heard of {s}.",
    "from noun to noun": "From {n1} {A} until {n2} {B}, {s} was often in the news.",
    "after n1": "{S} {v2} {B}, {days} after {n1} {A}.",
    "until n2": "{S} {v1} {A}, and little was heard until {n2} {B}.",
    "brackets": "{S} ({v1} {A}, {v2} {B}) is the subject of a book.",
    "which v1 and v2": "A book about {s}, {which} {v1} {A} and {v2} {B}, is out.",
    "third paragraph": "{S} {v2} {B}.\n\nOfficials declined to comment.\n\n{S} {v1} {A}, records show.",
    "later": "{S} {v1} {A} and later {v2} {B}.",
    "only to": "{S} {v1} {A} and then {v2} {B}.",
    "police said": "{S} {v1} {A} and {v2} {B}, officials said on Tuesday.",
    "officials said": "Officials said on Tuesday that {s} {v1} {A} and {v2} {B}.",
    "n2, n1": "{N2} {B} came {days} after {n1} {A}.",
    "caption": "Photo: {S}, {which} {v1} {A} and {v2} {B}.",
    "dash": "{S} – {which} {v1} {A} – {v2} {B}.",
    "when": "{S} {v1} {A}. {Bf}, when {it} {v2}, nobody was surprised.",
    "finally": "{S} {v1} {A} and finally {v2} {B}.",
}
LIVED |= {
    "who v2, who v1": "{S}, {which} {v2} {B}, {v1} {A}.",
    "since": "{S} {v2} {B}. {N1} {A} had drawn little notice.",
    "the book": "The book tells how {s} {v1} {A} and how {it} {v2} {B}.",
    "before it": "{S} {v1} {A}, {days} before {it} {v2} {B}.",
    "before it, fronted": "Before {it} {v2} {B}, {s} {v1} {A}.",
    "by the time": "By the time {it} {v2} {B}, much had changed since {n1} {A}.",
    "it was A when": "It was {A} when {s} {v1}. It was {B} when {it} {v2}.",
    "after which": "{S} {v1} {A}, after which {it} {v2} {B}.",
    "until": "{S} {v1} {A}. {It} did not make news again until {b}, when {it} {v2}.",
    "following": "{S} {v2} {B}, following {n1} {A}.",
    "N2 followed n1": "{N2} {B} followed {n1} {A}.",
    "apart": "{N1} {A} and {n2} {B} were told in the press.",
    "from A to B": "{S}’s story began with {n1} {A} and ended with {n2} {B}.",
    "little more than": "{S} {v2} {B}, little more than {days} after {n1} {A}.",
    "and on B": "{S} {v1} {A}. And {B} {it} {v2}.",
    "then, B": "{S} {v1} {A}. Then, {B}, {it} {v2}.",
    "but B": "{S} {v1} {A}, but {B} {it} {v2}.",
    "soon": "{S} {v1} {A}; {it} {v2} {B}.",
    "that came": "{S} {v2} {B}. That came {days} after {n1} {A}.",
}
#: What may be gone through twice, so that a plain later sentence does not look back.
_TWICE = ("Karl Brod", "Ida Holm", "the ferry", "the couple", "the striker")
#: What comes before what without a word: a clause, and one that can only be later; and which times.
NATURE = [
    ("The trial began", "the jury returned its verdict", DAYS),
    ("The bill was introduced", "the president signed the bill into law", DAYS),
    ("The body was found", "the post-mortem was carried out", DAYS),
    ("The train left Leeds", "it reached London", HOURS),
    ("The gates opened", "the first race started", HOURS),
    ("The game kicked off", "the final whistle blew", HOURS),
    ("Firefighters were called to the mill", "they brought the fire under control", HOURS),
    ("The plane took off from Oslo", "it landed in Rome", HOURS),
    ("The contract was signed", "work on the tunnel began", YEARS),
    ("Construction of the stadium began", "the stadium was completed", YEARS),
    ("Nominations closed", "the winner was announced", DAYS),
    ("Polls opened", "polls closed", HOURS),
    ("The company filed for bankruptcy", "it emerged from bankruptcy", YEARS),
    ("He was born in Hull", "he won his first title", YEARS),
    ("She was diagnosed with cancer", "she died", YEARS),
    ("He was sentenced to six years in prison", "he was freed on parole", YEARS),
    ("The ship sank", "the wreck was found", YEARS),
    ("The album was recorded", "the album was released", YEARS),
    ("The vaccine was approved", "the first patient received the vaccine", DAYS),
    ("The ceasefire was signed", "the ceasefire was broken", DAYS),
    ("The hostages were seized", "the hostages were freed", DAYS),
    ("The girl was last seen at a bus stop", "her body was found in a canal", DAYS),
    ("The ambassador was recalled", "he returned to his post", DAYS),
    ("She was nominated for the post", "the Senate confirmed her", DAYS),
]  # fmt: skip
KNOWN = {
    "c1 and c2": "{C1} {A} and {c2} {B}.",
    "c1. C2.": "{C1} {A}. {C2} {B}.",
    "c2. C1.": "{C2} {B}. {C1} {A}.",
    "On A c1; on B c2": "{Af}, {c1}; {B}, {c2}.",
    "c1; paragraph; c2": "{C1} {A}.\n\nA crowd of about 200 people looked on.\n\n{C2} {B}.",
}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(text: str, a: str, b: str, values: dict[str, str], prep: str) -> str:
    days = APART[prep]
    times = {"A": f"{prep} {a}", "B": f"{prep} {b}", "a": a, "b": b, "days": days, "Days": _capital(days), "Af": _capital(f"{prep} {a}"), "Bf": _capital(f"{prep} {b}")}
    return text.format(**values, **times).replace("..", ".").replace(". {", " {")


def _past_perfect(clause: str) -> str:
    for past, had in (("was ", "had been "), ("burst ", "had burst "), ("lost ", "had lost "), ("hit ", "had hit "), ("walked ", "had walked ")):
        if past in clause:
            return clause.replace(past, had)
    words = clause.split()
    at = next(k for k, w in enumerate(words) if w.endswith("ed"))
    return " ".join((*words[:at], "had", *words[at:]))


def cells() -> Iterator[Cell]:
    """Every pair of events in every wording, once with the times in order and once swapped."""
    turn = count()
    for n1, c1, c2, n2, when in WORDS:
        p1 = _past_perfect(c1)
        values = {"n1": n1, "N1": _capital(n1), "m1": n1.removeprefix("the ").removesuffix(" in Turin"), "c1": c1, "C1": _capital(c1), "c2": c2, "C2": _capital(c2)}
        values |= {"n2": n2, "N2": _capital(n2), "p1": p1, "P1": _capital(p1)}
        for axis, text in ORDERED.items():
            prep, a, b = when[next(turn) % 5]
            yield Cell((f"word: {axis}", f"word of {n1}"), _said(text, b, a, values, prep), _said(text, a, b, values, prep), "2024-08-20")
    for s, it, which, v1, pp1, g1, had1, v2, g2, n1, n2, when in LIVES:
        values = {"s": s, "S": _capital(s), "it": it, "It": _capital(it), "which": which, "v1": v1, "pp1": pp1, "Pp1": _capital(pp1), "g1": g1, "had1": had1, "v2": v2, "g2": g2}
        values |= {"n1": n1, "N1": _capital(n1), "n2": n2, "N2": _capital(n2)}
        for axis, text in LIVED.items():
            if (not pp1 and "p1}" in text) or (s in _TWICE and axis in ("S v2. It v1.", "third paragraph")):
                continue
            prep, a, b = when[next(turn) % len(when)]
            yield Cell((f"life: {axis}", f"life of {s}, {v2}"), _said(text, b, a, values, prep), _said(text, a, b, values, prep), "2024-08-20")
    for c1, c2, when in NATURE:
        values = {"c1": c1[:1].lower() + c1[1:], "C1": c1, "c2": c2, "C2": _capital(c2)}
        for axis, text in KNOWN.items():
            prep, a, b = when[next(turn) % len(when)]
            yield Cell((f"known: {axis}", f"{c1}; {c2}"), _said(text, b, a, values, prep), _said(text, a, b, values, prep), "2024-08-20")
