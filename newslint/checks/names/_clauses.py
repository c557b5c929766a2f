"""What a sentence says of somebody otherwise than by a title or an apposition: "whose fellow Republicans", "his Toyota", "among the Labour rebels"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newslint.checks.names._offices import party
from newslint.checks.names._people import Claim
from newslint.checks.names._phrases import Phrase
from newslint.checks.names._readings import a_nation
from newslint.checks.names._roles import Role, plain, roles_at
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: Who is meant by "his" or "her" at an offset; any one for neither.
Whose = Callable[[int, str], "int | None"]

_PARTY = r"(?P<party>(?!The )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)"
_BODY = r"(?:[’']s?)? (?:\w+ ){0,2}(?:group|caucus|party|faction|bench(?:es)?|delegation|grouping)"
_HIS = regexp(r"\b([Hh]is|[Hh]er) (?:(?:own|new|old|works|factory|second|third|fourth|first|\w+th|world|state|one) )*([\w-]+(?: [\w-]+){0,2})")
_TERM = regexp(r"\b(?:([Hh]is|[Hh]er) )?(?:\w+ )?(?:terms?|seat|years|session) in the ((?:state |upper |lower )?(?:House|Senate|Assembly|Commons|Lords))\b")
_HOUSES = {"house": "House", "senate": "Senate", "assembly": "Assembly", "commons": "Commons", "lords": "Lords"}
_FELLOW = regexp(r"\b(?:whose|([Hh]is|[Hh]er)) fellow ([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)")
#: "Oldroyd, who has held the seat for the Conservatives since 1997"
_STANDS = regexp(rf"(?:,? who| \([^)]{{1,12}}\),? who)? (?:has (?:held|represented|served|sat|stood)|holds|represents|sits|stands|runs|is (?:standing|running|campaigning|contesting))\b[^,.;]{{0,50}}? for (?:the )?{_PARTY}")
#: "Lyngby, 19, is the first player from Finland"
_FROM = regexp(r"(?:, (?:aged )?\d\d,)?(?:,? who)?(?:,| (?:is|was|became|has become|remains)) the (?:first|only|second|third|youngest|oldest|last) [a-z]+ (?:[a-z]+ )?from (?:the )?(?P<place>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)")
#: "Toomey, who chairs Labour’s caucus": behind a name
_LEADS = regexp(rf",? (?:who )?(?:now )?(?:leads|heads|chairs) (?:the )?{_PARTY}{_BODY}\b")
#: "the Labour parliamentary party, of which he is secretary"
_OF_WHICH = regexp(rf"\b{_PARTY}(?:[’']s?)?(?: \w+)?(?: party| group| caucus)?, (?:of )?(?:which|whom) (?:he|she|(?P<name>[A-Z][\w’'-]+)) (?:is|has|leads|chairs|heads)\b")
#: "Few Czech composers of his generation", "Among the 14 Labour members who"
_SOME = regexp(r"(?:.*[;“,] )?(Few|[Aa]mong|Of)(?: (?:all )?the)?(?: (?:other )?[\w-]+)? ")
_OF_HIS = regexp(r" of (?:his|her) (?:generation|time|age|day|era|class|kind|rank|year)\b")
_ALONE = regexp(r",? (?:(?:is|was|were|remains|became|stood) )?(?:the (?:only|first|last|sole|youngest|oldest)|alone|one\b)")
_NEW_CLAUSE = regexp(r"[^.;]*, (?:and |but )?$")
#: "scored twice as Burnley came from behind"
_SCORES = regexp(r" (?:scored|struck|netted|headed)\b(?![^.;,]{0,60} points)[^.;,]{0,60} as ([A-Z]\w+(?: (?!City|United)[A-Z]\w+)?) (?:came from behind|won|beat|thrashed|crushed|eased|claimed|earned|secured|reached|stunned|knocked|hammered|overcame|swept)\b")


def clauses(doc: Document, sentence: Span, items: list[Phrase], who: list[int | None], whose: Whose) -> Iterator[tuple[int, Role, Span, str]]:
    """Of whom the clauses of a sentence say what, by which words, and how."""
    text = doc.text

    def said(at: tuple[int, int]) -> bool:
        return not doc.in_quotation(Span(*at))

    for f in _HIS.finditer(text, *sentence):
        n, roles = roles_at(plain(f[2]), 0)
        for role in roles:
            if role.scale in ("ring", "make") and n < len(plain(f[2])) + (role.scale == "make") and (person := whose(f.start(), f[1])) is not None and said(f.span()):
                yield person, role, Span(*f.span(2)), "own"
    for f in _TERM.finditer(text, *sentence):
        if (person := whose(f.start(), f[1] or "")) is not None and said(f.span()):
            yield person, Role("chamber", _HOUSES[f[2].lower().split()[-1]]), Span(*f.span()), "own"
    for f in _FELLOW.finditer(text, *sentence):
        if (role_of := _group(doc, f[2])) is not None and (person := _before(items, who, f.start()) if f[1] is None else whose(f.start(), f[1])) is not None and said(f.span()):
            yield person, role_of, Span(*f.span(2)), "fellow"
    for f in _OF_WHICH.finditer(text, *sentence):
        if (value := _party(f["party"])) is not None and said(f.span()):
            person = next((w for p, w in zip(items, who, strict=True) if w is not None and p.start == f.start("name")), None) if f["name"] else whose(f.start(), "")
            if person is not None:
                yield person, Role("party", value), Span(*f.span("party")), "fellow"
    for k, (p, w) in enumerate(zip(items, who, strict=True)):
        if p.sort == "name" and w is not None:
            if (led := _LEADS.match(text, p.span.end)) and (value := _party(led["party"])) is not None:
                yield w, Role("party", value), Span(*led.span("party")), "fellow"
            if (stands := _STANDS.match(text, p.span.end)) and (value := _party(stands["party"]) or _party(stands["party"].split()[0])) is not None and said(stands.span()):
                yield w, Role("party", value), Span(*stands.span("party")), "fellow"
            if (origin := _FROM.match(text, p.span.end)) and (rows := doc.knowledge.places(origin["place"])) and len(rows) == 1 and a_nation(rows[0]):
                yield w, Role("nation", rows[0].name), Span(*origin.span("place")), "is"
            if (scores := _SCORES.match(text, p.span.end)) and (rows := doc.knowledge.places(scores[1])) and not any(a_nation(r) for r in rows):
                yield w, Role("of", scores[1]), Span(*scores.span(1)), "deed"
        elif p.sort == "noun" and p.plural and p.told and (some := _SOME.fullmatch(text, sentence.start, p.span.start)):
            at = next((j for j in range(k + 1, len(items)) if items[j].sort == "name"), None)
            if at is None or (one := who[at]) is None or any(t.role.scale == told.role.scale for q in items[at + 1 :] for t in q.told for told in p.told):
                continue
            few = some[1] == "Few" and _OF_HIS.match(text, p.span.end) and _NEW_CLAUSE.fullmatch(text, p.span.end, items[at].start)
            if few or (some[1] != "Few" and _ALONE.match(text, items[at].span.end)):
                for told in p.told:
                    if told.role.scale in ("nation", "party", "serves"):
                        yield one, told.role, told.span, "among"


def _before(items: list[Phrase], who: list[int | None], at: int) -> int | None:
    """The name right before a relative clause."""
    return next((w for p, w in zip(reversed(items), reversed(who), strict=True) if p.sort == "name" and p.span.end <= at <= p.span.end + 3), None)


def _party(words: str) -> str | None:
    return party(words.replace("’", "'").removesuffix("'s").lower())


def _group(doc: Document, words: str) -> Role | None:
    """The party or the nation whose members some words name: "Republicans", "Frenchmen"."""
    for called in (words, words.split()[0]):
        if (value := _party(called)) is not None:
            return Role("party", value)
        rows = doc.knowledge.by_demonym(called) or doc.knowledge.by_demonym(called.removesuffix("s"))
        if len({r.name for r in rows}) == 1 and rows[0].kind == "country":
            return Role("nation", rows[0].name)
    return None


def after_quotation(doc: Document, sentence: Span, at: int) -> bool:
    """Whether nothing but a quotation stands before a phrase: "“I still have questions,” the Republican said"."""
    return doc.in_quotation(Span(sentence.start + 1, sentence.start + 2)) and re.search(r"[,?!.][”\"’'] $", doc.text[sentence.start : at]) is not None


def tied(doc: Document, phrase: Phrase, span: Span, other: Claim) -> bool:
    """Whether a phrase names a place before its value that stands behind the other value too: "a Democrat from Ohio", "the Ohio Republican"."""
    place = doc.text[phrase.span.start : span.start].strip()
    return place.istitle() and re.match(rf" (?:from|of|in|for) (?:the )?{re.escape(place)}\b", doc.text[other.span.end : other.span.end + 40]) is not None
