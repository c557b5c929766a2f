"""The bodies, countries and towns whose heads an article names: in its words, and taken up with a noun ("the bank’s president")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks import _data
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Names of bodies in copy, folded of case and full stops, to their names in the knowledge.
BODIES = {
    "un": "United Nations", "united nations": "United Nations", "nato": "NATO", "european commission": "European Commission", "eu commission": "European Commission",
    "commission": "European Commission", "european council": "European Council", "eu council": "European Council", "federal reserve": "Federal Reserve",
    "fed": "Federal Reserve", "federal reserve board": "Federal Reserve", "us federal reserve board": "Federal Reserve", "us fed": "Federal Reserve", "us federal reserve": "Federal Reserve", "european central bank": "European Central Bank", "ecb": "European Central Bank",
    "international monetary fund": "International Monetary Fund", "imf": "International Monetary Fund", "world bank": "World Bank", "who": "World Health Organization",
    "world health organization": "World Health Organization", "world health organisation": "World Health Organization", "iaea": "International Atomic Energy Agency",
    "international atomic energy agency": "International Atomic Energy Agency", "wto": "World Trade Organization", "world trade organization": "World Trade Organization",
    "world trade organisation": "World Trade Organization", "european union": "European Union", "eu": "European Union", "fifa": "FIFA", "london": "London",
    "new york city": "New York City", "chicago": "Chicago", "los angeles": "Los Angeles", "apple": "Apple", "microsoft": "Microsoft", "bank of england": "Bank of England", "bank of japan": "Bank of Japan", "boj": "Bank of Japan", "bank of canada": "Bank of Canada",
    "reserve bank of india": "Reserve Bank of India", "reserve bank of australia": "Reserve Bank of Australia", "people's bank of china": "People's Bank of China", "people’s bank of china": "People's Bank of China",
    "international olympic committee": "International Olympic Committee", "ioc": "International Olympic Committee", "hong kong": "Hong Kong", "scotland": "Scotland",
    "scottish": "Scotland", "wales": "Wales", "welsh": "Wales", "roman catholic church": "Roman Catholic Church", "senate": "United States", "house": "United States",
    "oil cartel": "OPEC", "un refugee agency": "UNHCR", "un children's fund": "UNICEF", "un children’s fund": "UNICEF", "ilo": "International Labour Organization", "fao": "Food and Agriculture Organization",
    "iea": "International Energy Agency", "walt disney": "Disney", "gm": "General Motors", "ford motor": "Ford", "ford motor co": "Ford", "ge": "General Electric", "vw": "Volkswagen", "exxon": "Exxon Mobil", "exxonmobil": "Exxon Mobil",
    "wal-mart": "Walmart", "intel corp": "Intel", "boeing co": "Boeing", "general motors co": "General Motors", "apple inc": "Apple", "microsoft corp": "Microsoft", "football's governing body": "FIFA", "world soccer's governing body": "FIFA",
    "bundesbank": "Bundesbank", "german bundesbank": "Bundesbank",
    **{city.lower(): city for city in ("Paris", "Berlin", "Moscow", "Rome", "Toronto", "Boston", "San Francisco", "Detroit", "Philadelphia", "Houston", "New Orleans", "Tokyo")},
    **{words: body for words, body in _data.rows("terms/bodies.tsv")},
}  # fmt: skip


def bodies(doc: Document, words: str, title: str = "") -> frozenset[str]:
    """The bodies or countries that words mean; none if they are not known."""
    if title == "mayor" and words.strip() in ("New York", "New York's", "New York’s"):
        return frozenset({"New York City"})
    words = OWNER.sub("", " ".join(words.split()).strip(" ,.")).removeprefix("the ").removeprefix("The ")
    key = words.replace(".", "").lower()
    if title == "manager":
        # "England manager", "the Liverpool coach": of football, of which the knowledge has them.
        team = f"{BODIES.get(key, words)} football team"
        return frozenset({team} if doc.knowledge.offices(team) else ())
    if key in BODIES:
        return frozenset({BODIES[key]})
    rows = [r for r in (*doc.knowledge.places(words), *doc.knowledge.by_demonym(words)) if r.kind in ("country", "region")]
    return frozenset(r.name for r in rows) or frozenset(o.of for o in doc.knowledge.offices(words))


OWNER = regexp(r"['’]s?$")
_NATIONAL = frozenset({"Bank of England", "Bank of Japan", "Bank of Canada", "Reserve Bank of India", "Reserve Bank of Australia", "People's Bank of China"})
#: Words that take up a body, and the bodies.
_TAKEN_UP = {
    "bank": {"European Central Bank", "World Bank", "Federal Reserve", *_NATIONAL}, "central bank": {"European Central Bank", "Federal Reserve", *_NATIONAL},
    "fund": {"International Monetary Fund"}, "alliance": {"NATO"}, "lender": {"World Bank", "International Monetary Fund"}, "agency": {"International Atomic Energy Agency", "World Health Organization"},
    "commission": {"European Commission"}, "organization": {"World Health Organization", "World Trade Organization"}, "organisation": {"World Health Organization", "World Trade Organization"},
    "watchdog": {"International Atomic Energy Agency"},
}  # fmt: skip
_BODY_NAMES = regexp("|".join(rf"\b{re.escape(name)}\b" for name in sorted((k for k in BODIES if " " in k), key=len, reverse=True)) + r"|\b(?:NATO|IMF|ECB|IAEA|WHO|WTO)\b", re.IGNORECASE)


def taken_up(doc: Document, start: int, word: str) -> frozenset[str]:
    """The one body of a kind that the paragraph has named before, or the paragraph before it: "the bank’s president", "the city’s mayor"."""
    for area in two_blocks(doc, start):
        if word in _TOWNS:
            found = {of for m in _CAPITALS.finditer(doc.text, area.start, area.end) for of in bodies(doc, m.group(), "mayor") if any(o.title == "mayor" for o in doc.knowledge.offices(of))}
        else:
            found = {BODIES[m.group().lower()] for m in _BODY_NAMES.finditer(doc.text, area.start, area.end)} & _TAKEN_UP[" ".join(word.split())]
        if found:
            return frozenset(found) if len(found) == 1 else frozenset()
    return frozenset()


def two_blocks(doc: Document, start: int) -> Iterator[Span]:
    """The words of a paragraph before an offset, then the paragraph before it."""
    block = doc.block_at(start)
    yield Span(block.span.start, start)
    if before := [b.span for b in doc.blocks if b.span.end <= block.span.start]:
        yield before[-1]


_TOWNS = ("city", "town", "capital")
_CAPITALS = regexp(r"\b[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+)*")


def last_body(doc: Document, start: int) -> frozenset[str]:
    """The one body that the paragraph has named before: "The European Central Bank ... Mario Draghi, its president"."""
    found = {BODIES[m.group().lower()] for m in _BODY_NAMES.finditer(doc.text, doc.block_at(start).span.start, start)}
    return frozenset(found) if len(found) == 1 else frozenset()
