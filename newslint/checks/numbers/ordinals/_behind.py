"""Those that a text names beside an ordinal, one by one: "the third American to win, after Moore in 1985, Jennings in 1990 and Cole in 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._lists import MONTH
from newslint.checks.numbers.ordinals._claim_cues import may_be_told
from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._families import kinship
from newslint.checks.numbers.ordinals._grammar import is_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._tied import kinds_of, own_words
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_WHEN = rf",? (?:in|on|of|at|from) (?:(?:early |late |mid-)?(?:last )?{MONTH}(?: \d{{1,2}})?(?:,? (?:1[6-9]|20)\d\d)?|(?:the )?(?:1[6-9]|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![’']))| \((?:1[6-9]|20)\d\d\)"
_NAME = r"(?:[A-Z][a-z]+\. )?(?:[A-Z]\. ?){0,3}[A-ZÀ-Þ][\w’'À-ÿ-]+(?: (?:(?:of|de|van|von|der|den|al|bin|da|dos|el|la|del) ){0,2}(?:the )?(?:[A-Z]\. )?[A-ZÀ-Þ][\w’'À-ÿ-]+){0,3}"
_ROLE = r"(?:(?:(?:the|his|her|its|their) (?:debut|first|[a-z-]+ debut)(?: [a-z]+)?, (?=[“\"‘A-ZÀ-Þ]))|(?:(?:the|his|her|its|their) )?(?:(?!(?:and|in|on|at|to|for|of|by|from|with|who|which|a|an|the|he|she|it|they|his|her|its|their|that|one|ones|those|when|while)\b|[a-z]+(?:ing|ed)\b)[a-z][\w’-]* ){0,3})"
#: "Jan Suk at finance, Eva Rada at health".
_AT_WHAT = r" (?:at|for|from|of) (?:the )?(?!(?:the|his|her|its|their|an?|which|whom|this|that|least)\b)[a-z][\w’'-]+(?=,| and\b|[.;]|$)"
_ITEM = regexp(rf"{_ROLE}(?P<name>{_NAME}|[“\"‘][^“”\"‘’]{{2,40}}[”\"’])(?: (?:of|from|at) (?:the )?{_NAME})?(?:{_WHEN}|{_AT_WHAT})?")
#: What is said of one of them, before the next.
_ASIDE = regexp(r", (?:who|which|whose|(?:an?|the)(?! [A-ZÀ-Þ])|then|now|once)\b [^,;.]{1,70}(?=,|$|\.)|, (?:aged )?\d{1,2}(?:-year-old)?(?=,|$|\.| and\b)(?:, (?:both )?(?:of|from) [A-ZÀ-Þ][\w’' -]{2,24}(?=,|$|\.))?| \([^()]{1,24}\)|, (?!and\b)(?:[a-z][\w’-]* ){1,6}?(?:from|between|in|until|for|since|during) (?:(?!and\b)[^,;.]|and (?=(?:1[6-9]|20)\d\d)){0,30}?(?:1[6-9]|20)\d\d(?! (?:to|and|until|through) (?:1[6-9]|20)\d\d)(?=,|$|\.)")
_AND, _COMMA = regexp(r",? and(?:, (?:on \w+day|last \w+|most recently|now),)? (?:(?:by|against|over|in|of|to|with) )?"), regexp(r", (?!and\b)(?:(?:by|against|over|in|of) )?")
_END = regexp(r"[.;)]|$|, [a-z]| [-–—]| (?:who|which|to|earlier|last|this|when|(?:in|at|on|over) (?:the|an?|his|her|its|their|[A-Z][\w’'-]*[’']s)|as|walked|stepped|resigned|quit|retired|withdrew|did|on \w+day)\b| [^.;,]{1,40} before (?:it|him|her|them)\b")
_AFTER = regexp(r",? (?:after|following|behind(?: only)?|joining|succeeding|alongside) |(?:,|,? and) (?:follow(?:s|ed)|join(?:s|ed)|succeed(?:s|ed)) ")
#: "She joins Peter Kiptoo and Ali Hassan", "It follows ...".
_JOINS = regexp(r"(?:She|He|It|They|The (?:[a-z]+ ){1,2}|(?:[A-Z][\w’-]+ ){1,3})(?: has| had)? ?(?:joins|joined|follows|followed|succeeds|succeeded|comes after|came after) ")
#: What comes after others that are told by name has come after all of them: "the fifth storm of the season ... It followed Ana, Bo and Cleo".
_FOLLOWS = regexp(r"(?:It|The (?:[a-z]+ )?[a-z]+) (?:follows|followed|comes after|came after) ")
_OF_SEASON = regexp(r" (?:(?:of|in) (?:the|this|its|their) (?:[A-Za-z]+ )*(?:season|year|campaign)|this (?:season|year))\b")
_JOINING = regexp(r",[ \n](?:joining|following|succeeding)[ \n](?=[A-ZÀ-Þ])")
#: "The others are Ann Roe and Tom Beck", "her predecessors were".
_REST = r"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:only )?(?:(?:female|woman|women|male|foreign|[A-Z][a-z]+(?:an|ish|ese|ch)) (?=predecessors|holders))?(?:others?|previous|earlier|first|predecessors)(?: (?:two|three|four|five|ones|(?:in|as) (?:the )?[a-z]+|[a-z]+s))? (?:are|were|was|is|have been|had been) "
_THE_REST, _REST_BESIDE = regexp(_REST), regexp(rf"[;:–—-] {_REST}")
#: "Only Carol Dunn and Beth Ames held the job before her".
_ONLY_BEFORE = regexp(r"Only (?=[A-ZÀ-Þ])(?=[^.;]+ (?:before (?:it|him|her|them|that)\b|(?:has|have|had) (?:ever |also |already |previously )?(?:done (?:so|it|that)|managed it|held it|won it)\b|previously\b))")
_ARE_THE_REST = regexp(r" (?:are|were) the (?:other(?:s| (?:two|three|four|five|[a-z]+s))|rest|previous (?:two|three|four|[a-z]+s))\b")
#: "After Sweden, Finland and Denmark, Norway became the third".
_IN_FRONT = regexp(r"(?:After|Following|Joining|Succeeding|Alongside|Besides|Behind|Having [a-z]+ (?:in|for|at)) (?:(?:those|visits|trips|dates|shows|concerts|games|stops|defeats|losses|wins|victories|matches|[a-z]+s) (?:in|to|at|by|over|against|of|from) )?")
#: Behind these the names are no earlier ones of the kind.
_OTHERWISE = regexp(r"\b(?:named|called|modelled|modeled|chasing|sought|since|straight|consecutive|in a row|running|most|soon|shortly|looking|only)$")
#: "Ten days after Milo"; not "in 10 days, after Milo".
_SO_LONG = regexp(r"(?<!this )(?<!the )\b(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?)$")
#: "In six weeks after Charley and Ivan" says how long it counts.
_IN_SO_LONG = regexp(r"\b(?:in|within|over|for) (?:just |only |under |less than |about |as many as )?(?:an?|the (?:past|last)(?: [a-z0-9]+)?|[a-z]+|\d+) [a-z]+$")
#: "In U.S. history" ends no sentence, and "Robert E. Lee" no name.
_ABBREVIATED = regexp(r"\d\.(?=\d)|\b(?:(?:[A-Z]\.){2,}|(?:St|Mt|Ft|vs|No)\.(?= [A-Z0-9]))")
_ENDED = regexp(r"[.;:()]| (?:who|which|that|when|while|but|because|before|as|after|following) ")
_BECAME = regexp(r"\b(?:became|becomes?|becoming|was|is|be|as) (?:only )?(?:the|its|their|his|her) \Z")
#: "At the first attempt" numbers no place.
_AT_THE_FIRST = regexp(r"[ \n](?:attempt|try|time|go|bid|ballot|count|asking|round)\b")
#: "When the council voted for it on Monday, following Hull and York".
_WHEN_CLAUSE = regexp(r"(?P<when>,? (?:when|after|as|by|with) [^.;:]{5,110}?)(?=, (?:after|following|behind|joining|succeeding|alongside) [A-ZÀ-Þ]), (?:after|following|behind|joining|succeeding|alongside) ")
#: More names than this are seldom told in full.
MOST = 6
#: Whoever names so many leaves none out by choice.
_ALL_TOLD = 3
_SUPERLATIVE = regexp(
    rf"\b(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 9)})[ -](?:[a-z]{{2,}}est|most[ -][a-z]+|(?:best|worst|top|highest|lowest)-[a-z]+) [^.;:()]{{1,50}}?,? (?:after|behind|trailing(?: only)?|behind only|after only|surpassed only by|exceeded only by) "
)
_NTH_MOST = regexp(rf"\b(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 9)})[- ](?:[a-z]+est|most [a-z]+|highest|lowest|worst|best)\b")
#: "Only the Novembers of 1994, 2014 and 2015 were warmer".
_ONLY = regexp(r"\bOnly (?:the [a-z A-Z]+? (?:of|in) |those of |in )?(?P<row>[A-Z0-9][^.;:]*?,? and (?:[A-Z][\w’'-]+|\d{4})(?: [A-Z][\w’'-]+)*) (?:was|were|is|are|has|have|had) (?:been )?(?:[a-z]+er|more [a-z]+|better|worse|higher|lower)\b")
_PLACED = regexp(r"\b(?:finish\w*|came|comes?|placed|was|were|is|are|ran|ended) \Z")


def row(text: str, start: int, end: re.Pattern[str] = _END) -> list[Span]:
    """The names of a row that ends its phrase: at least two, joined by commas and "and", each perhaps with its role, its land, its time and an aside."""
    out: list[Span] = []
    last = False
    while (m := _ITEM.match(text, start)) is not None and len(out) < 12:
        out.append(Span(*m.span("name")))
        start = m.end()
        if (aside := _ASIDE.match(text, start)) is not None and (last or _AND.match(text, aside.end()) or _COMMA.match(text, aside.end())):
            start = aside.end()
        if last and _AND.match(text, start) is None:
            return out if end.match(text, start) else []
        step = _AND.match(text, start)
        last = step is not None
        step = step or _COMMA.match(text, start)
        if step is None:
            break
        start = step.end()
    return []


def behind(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals that do not fit the names told behind them."""
    for claim in claims:
        placed = claim.form == "bare" and _PLACED.search(claim.left) is not None
        if claim.form not in ("noun", "bare", "time") or not 2 <= claim.n <= 12 or (not placed and not may_be_told(claim)):
            continue
        yield from _in_sentence(claim, placed)
        yield from _apposed(doc, claim)
        yield from _fronted(doc, claim)
        if claim.form == "noun" or (claim.form == "bare" and claim.owner and claim.core):  # "his novel, his third, is out. It follows"
            yield from _in_next(doc, claim)
    for m in _NTH_MOST.finditer(doc.text):
        yield from _only(doc, m)
    for m in _SUPERLATIVE.finditer(doc.text):
        names, n = row(doc.text, m.end()), int(ORDINALS[m["n"]])
        if names and len(names) + 1 != n and not doc.in_quotation(Span(*m.span())):
            yield _clash(doc, Span(*m.span("n")), n, names)


def _only(doc: Document, m: re.Match[str]) -> Iterator[Clash]:
    """The third-warmest, of which only three are told to be warmer."""
    s = doc.sentence_at(m.start())
    k = doc.sentences.index(s) + 1
    if k >= len(doc.sentences) or doc.in_quotation(Span(*m.span())):
        return
    only = _ONLY.match(doc.text, doc.sentences[k].start, doc.sentences[k].end)
    n = int(ORDINALS[m["n"]])
    told = re.split(r",? and |, ", only["row"]) if only is not None else []
    if only is not None and len(told) + 1 != n:
        yield Clash(Span(*m.span("n")), (Span(*only.span("row")),), f"{len(told)} before it make this the {nth(len(told) + 1)}, not the {nth(n)}")


def _in_sentence(claim: Claim, placed: bool) -> Iterator[Clash]:
    doc = claim.doc
    text = _ABBREVIATED.sub(lambda m: m.group().replace(".", "_"), doc.text[claim.end : claim.sentence.end].replace("\n", " "))
    if claim.form in ("noun", "bare") and _BECAME.search(claim.left) and (clause := _WHEN_CLAUSE.search(text)) is not None and (rest := row(text, clause.end())) and rest[-1].end == len(text.rstrip(" .”\"")):
        text = text[: clause.start("when")] + " " * len(clause["when"]) + text[clause.end("when") :]
    m = _AFTER.search(re.sub(r" {9,}", lambda g: "_" * len(g.group()), text))
    if m is None or (m.start() > 110 and "        " not in text) or _ENDED.search(text, 0, m.start()) or _OTHERWISE.search(text[: m.start()]) or (text[m.start()] != "," and _SO_LONG.search(text[: m.start()]) and not (_IN_SO_LONG.search(text[: m.start()]) and " and " in text[m.end() :])):
        return
    since = "since" in tail(claim)  # those who are named straight behind a comma lie inside: "the sixth leader since 2016, after"
    if since and text[m.start()] != ",":
        return
    if any(q.kind == "ordinal" and claim.end <= q.span.start < claim.end + m.start() and not _AT_THE_FIRST.match(doc.text, q.span.end) for q in doc.numbers_in(claim.sentence)):
        return  # "the second defeat leaves it fourth, behind Leeds, Hull and York"
    names = row(text, m.end())
    if not names and claim.n == 3 and text[m.start()] == "," and claim.form == "noun" and claim.left.endswith("the ") and (one := _ITEM.match(text, m.end())) and re.match(r"[.;)]|$", text[one.end() :]):
        names = [Span(*one.span("name"))]  # "the third in Latin America to do so, after Argentina."
    spans = [Span(claim.end + s.start, claim.end + s.end) for s in names]
    told = [s.of(doc.text) for s in spans]
    if not told or any(re.search(rf"\b{re.escape(t.split()[-1])}\b", claim.left) for t in told):
        return  # the numbered one is among them
    makes = len(told) + 1
    if makes > claim.n or (makes < claim.n and (placed or (claim.n - makes <= (1 if len(told) < _ALL_TOLD else 2) and claim.n <= MOST))):
        yield _clash(doc, claim.span, claim.n, spans)


def _in_next(doc: Document, claim: Claim) -> Iterator[Clash]:
    """ "The second candidate to enter. She joins Peter Kiptoo, a former senator, and Ali Hassan"; "the others are Ann Roe and Tom Beck"."""
    own = _JOINS.match(doc.text, claim.sentence.start, claim.span.start)  # "She follows A and B as its second leader"
    if own is None and claim.left.endswith(" as the "):
        own = _JOINING.search(doc.text, claim.sentence.start, claim.span.start)
    s = claim.sentence if own else doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)]
    rest = _REST_BESIDE.search(doc.text, claim.end, claim.sentence.end) if own is None else None
    if rest is None and s != claim.sentence:
        rest = _THE_REST.match(doc.text, s.start, s.end) or _ONLY_BEFORE.match(doc.text, s.start, s.end)
    m = own or rest or _JOINS.match(doc.text, s.start, s.end)
    last = _ARE_THE_REST.search(doc.text, s.start, s.end) if m is None and s != claim.sentence else None
    names = row(doc.text[: s.end].replace("\n", " "), m.end()) if m else row(doc.text[: last.start()], s.start) if last else []
    every = rest or last or (_FOLLOWS.match(doc.text, s.start) and claim.n == len(names) + 2 and (len(names) >= _ALL_TOLD or _OF_SEASON.match(claim.right)))
    if names and (len(names) + 1 > claim.n or (every and len(names) + 1 < claim.n <= MOST)) and not doc.in_quotation(s):
        yield _clash(doc, claim.span, claim.n, names)


#: "Lost to Hull, York and Derby, their third defeat in a row": the numbered one is the last of them.
_LOST_TO = regexp(r"\b(?:to|against|over|by|from|beat|beating|beaten|defeated|defeating|in|at) (?=[A-ZÀ-Þ])")
_ITS_NTH = regexp(r"(?: on \w+day)?, (?:their|his|her|its|the) $")


def _apposed(doc: Document, claim: Claim) -> Iterator[Clash]:
    if claim.form != "noun" or not _ITS_NTH.search(claim.left):
        return
    kinds = kinds_of(claim)
    for m in _LOST_TO.finditer(doc.text, claim.sentence.start, claim.span.start):
        names = row(doc.text[: claim.span.start].replace("\n", " "), m.end(), _ITS_NTH)
        said = [x for k, w in enumerate(claim.parse.words) if names and w.span.start < names[0].start and (is_verb(w) or w.pos == "NOUN") for x in (own_words(claim.parse, k) if is_verb(w) else (w.text.lower(),))]
        if len(names) > claim.n and kinship(kinds, said):
            yield Clash(claim.span, tuple(names), f"{len(names)} are told, of which this is the last, not the {nth(claim.n)}")
            return


def _fronted(doc: Document, claim: Claim) -> Iterator[Clash]:
    """ "After Sweden, Finland and Denmark, Norway became the third country to do so"."""
    m = _IN_FRONT.match(doc.text, claim.sentence.start, claim.span.start)
    names = row(doc.text[: claim.sentence.end].replace("\n", " "), m.end(), _COMMA) if m and (claim.form == "noun" or claim.owner) else []
    ahead = doc.text[names[-1].end : claim.span.start] if names else ""
    if names and len(names) + 1 > claim.n and not any(n.of(doc.text).split()[-1] in ahead for n in names):
        yield _clash(doc, claim.span, claim.n, names)


def _clash(doc: Document, at: Span, n: int, names: Sequence[Span]) -> Clash:
    told = [s.of(doc.text) for s in names]
    listed = f"{', '.join(told[:-1])} and {told[-1]} before it make" if told[1:] else f"{told[0]} before it makes"
    return Clash(at, tuple(names), f"{listed} this the {nth(len(told) + 1)}, not the {nth(n)}")
