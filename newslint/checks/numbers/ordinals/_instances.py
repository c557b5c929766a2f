"""How many times a thing happened, and the dated instances that a text lists of them all: "twice: in 1961, 1974 and 1990"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._lists import Listed, dated, named, reach
from newslint.checks.numbers.ordinals._nth import nth
from newslint.checks.numbers.ordinals._numbers import MOMENTS, NTH
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Clash(NamedTuple):
    """What is claimed, the occasions told beside it, and what to say."""

    claim: Span
    told: tuple[Span, ...]
    message: str


_N = "|".join(w for w, v in CARDINALS.items() if 2 <= v <= 20)
_TIMES = re.compile(
    rf"\b(?P<n>twice|thrice|(?:{_N}|\d{{1,2}})(?=[ \n]times\b)|(?<=on[ \n])(?:{_N})(?=[ \n](?:[a-z]+[ \n])?occasions\b))(?:[ \n]times|[ \n](?:[a-z]+[ \n])?occasions)?(?![\w-]|[ \n](?:as|more|the|an?|daily|weekly|in)\b)",
    re.IGNORECASE,
)
_CHAMPION = regexp(
    r"\b(?P<n>twice(?=[ \n]an?[ \n])|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:-?(?:time|times))?[ \n](?:[\w’'-]+[ \n]){0,4}?(?:champions?|winners?|medall?ists?|runner-up|finalists?|gold|president|mayor|governor|premier|prime minister|host|captain|laureate|all-star|olympian|players? of the year|(?=\())",
    re.IGNORECASE,
)
_FEATS = regexp(
    rf"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he \w+[’']s?)[ \n](?P<n>{_N}|\d{{1,2}})(?:[ \n](?:previous|earlier|other|major|world|Olympic|league|Grand Slam))?[ \n](?:victories|wins|titles|championships|triumphs|visits|marriages|terms|arrests|convictions|defeats|gold medals|golds|crowns|trophies|awards|trials)(?=,)"
)
#: From the count to its list.
_LEAD = regexp(
    r"(?:[ \n](?!in\b|for\b|since\b|this\b|a\b)[\w’'-]+){0,4}?(?:[ \n]this[ \n](?:season|year|month|week|term|summer|winter))?(?:[ \n]?[:,(—–][ \n]?|[ \n]-[ \n]|[ \n](?=in[ \n]\d|who[ \n]))(?:(?:first|once|who|having|and|he|she|they|the|winning|won|champion|winner|victorious|with|wins|victories|titles|most recently)[ \n]){0,3}(?P<aim>[^.;:]{0,45}?)$",
    re.IGNORECASE,
)
_AIM = regexp(r"(?:[a-z]+(?:ed|ing)[ \n])?(?:in|on|for|against|at|to|with|by|won|champion|winner|triumph\w*|victor\w*)\b|$|[A-Z]")
#: "Who won the rally in".
_WON = regexp(r"\b(?:won|winning|took|taking|lifted|claimed)[ \n](?:[\w’'-]+[ \n]){1,4}(?:in|on)[ \n]$")
#: "A two-time premier who governed the province from".
_GOVERNED = regexp(r"\b(?:governed|led|ran|headed|ruled|captained|held|served|presided[ \n]over)[ \n](?:[\w’'-]+[ \n]){0,5}$")
_IN_OFFICE = regexp(r"(?:president|mayor|governor|premier|prime minister|captain)\Z", re.IGNORECASE)
_SOME = regexp(
    r"\b(?:includ\w+|among|most recent(?:ly)?|latest|such as|between|(?<!and )since|twice in|nominat\w+|lost|los(?:es?|ing)|runner|but|although|while|born|retired|best|another|also|once|both|closest|last (?:in|time)|after|before|until|when|finish\w*|married|joined|and again in the)\b",
    re.IGNORECASE,
)
_TAIL = regexp(
    r",?[ \n]and[ \n](?:[A-Z][\w’'-]+[ \n]){1,3}on[ \n][A-Z][a-z]+day\b|,?[ \n]and(?:,|[ \n](?:again|once more|now|last|on|this|in|at|most|then|for|since)\b)|[ \n]?[–-]|,[ \n](?:and|plus|with|then)\b"
)
_TAIL_ONE = regexp(r",?[ \n]and(?:,|[ \n](?:again|once more|now|last|on|this|in|since)\b)")
_ORDINAL = rf"(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 20)}|\d{{1,2}}(?:st|nd|rd|th))"


def times_listed(doc: Document) -> Iterator[Clash]:
    """ "Twice: in 1961, 1974 and 1990"; "the two-time champion, who won in 2012, 2015 and 2019"."""
    text = doc.text
    for m in (*_TIMES.finditer(text), *_CHAMPION.finditer(text), *_FEATS.finditer(text)):
        at = Span(m.start("n"), m.end() if m.re is _TIMES else m.end("n"))
        n = _number(m["n"])
        sentence = reach(doc, at.start)
        for told in dated(text, m.end(), sentence.end):
            opened = _LEAD.match(text[m.end() : told.spans[0].start])
            if len(told.spans) < 2 or opened is None or not (_AIM.match(opened["aim"].strip()) or _WON.search(opened.group()) or (_IN_OFFICE.search(m.group()) and _GOVERNED.search(opened.group()))) or doc.in_quotation(at):
                continue
            rest = text[told.spans[0].start - len(opened["aim"]) : told.spans[-1].end] + re.split("[,.;]", text[told.spans[-1].end :][:12])[0]
            if _SOME.search(rest):
                break
            if any(_OWN.search(text[a.end : b.start]) for a, b in itertools.pairwise(told.spans)):
                break
            many = len(told.spans)
            tail = text[told.spans[-1].end : sentence.end]
            if re.match(r",[ \n](?:and|plus|with|then|but)\b", tail) and not _TAIL_ONE.match(tail):
                break
            if _TAIL.match(tail):
                many += 1
            if many > n or (many < n and many == len(told.spans) and re.match(r"\)?(?:[.;]|$|, [a-z])", tail) and told.years):
                yield Clash(
                    at,
                    told.spans,
                    f"{_names(doc, told)} are {many} times, not {m['n'].lower()}"
                    if many == len(told.spans)
                    else f"{many} times are listed, not {m['n'].lower()}",
                )
            break
        if m.re is _TIMES and (to := re.match(r":[ \n](?=(?:to|against|by|for|under|at|in)[ \n][A-Z])", text[m.end() : m.end() + 12])):
            names = named(text, m.end() + to.end(), sentence.end)
            if (
                names is not None
                and len(names.spans) != n
                and re.match(r"[.;]|$", text[names.spans[-1].end : sentence.end])
                and not doc.in_quotation(at)
            ):
                yield Clash(at, names.spans, f"{len(names.spans)} are listed, not {m['n'].lower()}")
    yield from _placed_in(doc)


#: "In 1988, 1994 and 2003, and its chairman in 2015".
_OWN = regexp(r"\band[ \n](?:(?:its|his|her|their|the|as|an?)[ \n])+[a-z]+[ \n](?:\w+[ \n]){0,3}in[ \n]\Z")


def _number(word: str) -> int:
    word = word.lower()
    return {"twice": 2, "thrice": 3}.get(word) or (int(word) if word.isdigit() else int(CARDINALS[word]))


def _names(doc: Document, told: Listed) -> str:
    words = [s.of(doc.text) for s in told.spans]
    return ", ".join(words[:-1]) + f" and {words[-1]}"


_MOMENT = regexp(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) {_ORDINAL}(?: [a-z]+)?,? (?:(?:which |who |that |an? )?(?:[a-z]+ ){{0,3}})?in the (?P<at>{NTH}) (?P<unit>[a-z]+)\b")


def _placed_in(doc: Document) -> Iterator[Clash]:
    """ "Scored in the 11th, 34th and 70th minutes. Her second goal, in the 70th minute": the third of the row."""
    for row in MOMENTS.finditer(doc.text):
        moments = [_value(k) for k in re.findall(NTH, row["row"])]
        for m in _MOMENT.finditer(doc.text, row.end(), min(row.end() + 300, doc.block_at(row.start()).span.end)):
            at, k = Span(*m.span("n")), _value(m["at"])
            if m["unit"] == row["unit"] and k in moments and moments == sorted(moments) and moments.index(k) + 1 != _rank(m) and not doc.in_quotation(at):
                yield Clash(at, (Span(*row.span("row")),), f"the {m['at']} {m['unit']} is the {nth(moments.index(k) + 1)} of the row, not the {nth(_rank(m))}")


def _rank(m: re.Match[str]) -> int:
    return _value(m["n"])


def _value(ordinal: str) -> int:
    word = ordinal.lower()
    return int(ORDINALS[word]) if word in ORDINALS else int(re.sub(r"\D", "", word))
