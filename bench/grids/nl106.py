"""Second references: the short form of a known name, the halves of a double one, particles and the order of family and given name."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Full name, the short form, what is wrong alone, with the title; by kind.
KNOWN = (
    ("Joko Widodo", "Widodo", "Joko", "President"), ("Aung San Suu Kyi", "Suu Kyi", "Kyi", "State Counsellor"), ("Luiz Inacio Lula da Silva", "Lula", "Inacio", "President"),
    ("Enrique Peña Nieto", "Peña Nieto", "Nieto", "President"), ("Abiy Ahmed", "Abiy", "Ahmed", "Prime Minister"), ("Ursula von der Leyen", "von der Leyen", "Leyen", "Commission President"),
    ("Gabriel García Márquez", "García Márquez", "Márquez", "novelist"), ("Bill de Blasio", "de Blasio", "Blasio", "Mayor"), ("Pedro Pablo Kuczynski", "Kuczynski", "Pablo", "President"),
    ("Sheikh Hasina", "Hasina", "Sheikh", "Prime Minister"), ("Thaksin Shinawatra", "Thaksin", "Shinawatra", "Prime Minister"), ("José Luis Rodríguez Zapatero", "Zapatero", "Rodríguez", "Prime Minister"),
    ("Andrés Manuel López Obrador", "López Obrador", "Obrador", "President"), ("Nguyen Phu Trong", "Trong", "Nguyen", "Party chief"), ("Robin van Persie", "van Persie", "Persie", "forward"),
)  # fmt: skip
#: Names that nobody knows, of which the form tells: hyphens and particles.
OTHERS = (
    ("Anna Lindqvist-Moe", "Lindqvist-Moe", "Moe", "Councillor"), ("Tom Hargreave-Bell", "Hargreave-Bell", "Hargreave", "Judge"), ("Joost van der Meulen", "van der Meulen", "Meulen", "coach"),
    ("Ine van den Broeck", "van den Broeck", "Broeck", "Mayor"), ("Ida Castell-Roura", "Castell-Roura", "Roura", "Minister"), ("Marco Della Torrese", "Della Torrese", "Torrese", "midfielder"),
)  # fmt: skip
TEXTS = {
    "next, said": "{T} {f} spoke on Monday. {x} said that taxes would rise.", "said behind": "{T} {f} spoke for an hour. “Taxes will rise,” {x} said.", "said before": "{T} {f} spoke for an hour. “Taxes will rise,” said {x}.",
    "possessive": "{T} {f} flew home on Friday. {x}’s plane was late.", "object": "Crowds waited for {T} {f}. They cheered {x} for an hour.", "by": "{T} {f} was tired. The letter was signed by {x} in May.",
    "third paragraph": "{T} {f} flew home on Friday.\n\nNobody met the plane.\n\nAides to {x} said that it was early.", "bare full name": "{f} flew home on Friday. On Sunday {x} will speak in Oslo.",
    "with": "{f} is 60. A dinner with {x} costs 400 euros.", "relative": "The house belongs to {f}. The garden, which {x} planted, is open.", "clause": "{f} will speak on Friday. Police expect a crowd when {x} arrives.",
    "headline": "{x} flies home ¶ {T} {f} flew home on Friday. Nobody met the plane.", "caption": "{T} {f} flew home on Friday.\n\nPhoto: {x} at the airport.", "according to": "{T} {f} is well, an aide said. The cold is gone, according to {x}.",
    "criticised": "{T} {f} cut the grants. Unions criticised {x} on Monday.", "who": "{T} {f} was there. It was {x} who spoke first.", "under": "{f} took office in May. Under {x}, prices have doubled.",
    "and": "{T} {f} met Ida Moss in Oslo. {x} and Moss signed the deal.", "of": "{f} is 60. Critics of {x} marched on Friday.", "but": "The council met {f} on Friday, but {x} left early.",
    "fresh: told": "{f} was late. {x} told the crowd that the road was icy.", "fresh: has": "{T} {f} is 60. {x} has lived in Oslo since 1999.", "fresh: met": "{T} {f} flew to Oslo. The mayor met {x} on Friday.", "fresh: letter": "The union wrote to {T} {f}. In a letter to {x}, it asked for help.",
    "fresh: born": "{f} is 60. Born in a village, {x} went to school at nine.", "fresh: because": "The match was put off because {f} was ill. Doctors say that {x} will be well in May.", "fresh: asked": "{T} {f} was late. Asked why, {x} blamed the snow.", "fresh: for": "{f} resigned on Friday. For {x}, it ends a bad year.",
    "fresh: against": "{T} {f} lost the vote. Nine members voted against {x}.", "fresh: between": "{T} {f} met Ida Moss. Talks between {x} and Moss ended on Friday.",
}  # fmt: skip
#: Full name in the family-first order, turned round, the title.
TURNED = (
    ("Nagy Ferenc", "Ferenc Nagy", "mayor"), ("Szabó Katalin", "Katalin Szabó", "chemist"), ("Kim Min-jae", "Min-jae Kim", "defender"), ("Tanaka Hiroshi", "Hiroshi Tanaka", "engineer"), ("Zhang Weili", "Weili Zhang", "fighter"),
)  # fmt: skip
ORDERS = {
    "once each": "The {t}, {f}, opened the school. On Friday {x} will speak in Oslo.", "twice": "{f} opened the school. {f} is a {t}. The prize went to {x}.", "headline": "{x} opens school ¶ The {t}, {f}, opened the school. {f} spoke for an hour.",
    "caption": "The {t}, {f}, opened the school. {f} spoke for an hour.\n\nPhoto: {x} at the school.", "quoted behind": "{f}, a {t}, opened the school. {f} was glad. “It is cold,” {x} said.",
    "third paragraph": "{f}, a {t}, opened the school.\n\nIt has 400 pupils.\n\nParents thanked {f}. A statue of {x} stands outside.",
}  # fmt: skip


def cells() -> Iterator[Cell]:
    """Every short form in every wording."""
    for kind, rows in (("known", KNOWN), ("by its form", OTHERS)):
        for full, right, wrong, title in rows:
            for axis, text in TEXTS.items():
                yield Cell((kind, axis, full), *(_said(text, f=full, T=title, x=x) for x in (wrong, right)), "2018-06-12")
    for full, turned, title in TURNED:
        for axis, text in ORDERS.items():
            yield Cell(("order", f"order: {axis}", full), *(_said(text, f=full, t=title, x=x) for x in (turned, full)), "2018-06-12")


def _said(text: str, **values: str) -> str:
    """A text with each sentence's first letter a capital."""
    out = text.format(**values)
    for mark in ("", ". ", "Photo: ", "\n\n", " ¶ ", "“"):
        head, found, rest = out.partition(mark) if mark else ("", "", out)
        while found or not mark:
            out = head + found + rest[:1].upper() + rest[1:]
            if not mark:
                break
            tail, found, rest = out[len(head) + len(mark) :].partition(mark)
            head = head + mark + tail
    return out
