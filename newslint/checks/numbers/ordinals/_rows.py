"""The others that an ordinal counts among, told in a row of dates, names or things: "after losses to Hull and York", "he also won in 2011 and 2014"."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.ordinals._claimed import Scope, tail
from newslint.checks.numbers.ordinals._families import apart_in_kind, kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, governor, is_verb, subjects
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._recited import DAY, row
from newslint.checks.numbers.ordinals._tellings import SAID_ON, gone_weekdays, times, when_before
from newslint.checks.numbers.ordinals._tied import (
    ALSO,
    BARE,
    BEHIND,
    ENDED,
    GAP,
    LATELY,
    SOME,
    TODAY,
    TURN,
    done,
    governors,
    kinds_of,
    narrowed_alike,
    own_words,
    same_doer,
    tie_of,
)
from newslint.layers.dates.model import Interval
from newslint.layers.names.people import human
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: Sentences behind an ordinal that may tell of the others, and behind a headline.
AFTER, BELOW = 2, 5
#: So few are told in full: with more, a row that is too short may be a choice.
FEW = 5


class Row(NamedTuple):
    """Occasions or those who had them, told together."""

    spans: tuple[Span, ...]
    #: Those told by each: "two in January and another in March".
    many: int
    whens: tuple[Interval | None, ...]
    #: "behind": it hangs on the ordinal's clause and is of what went before; "earlier": said to be so; "also": told beside it by its noun; "told": of the same deed by the same.
    tie: str


def rows_of(claim: Claim, counted: Scope) -> Iterator[Row]:
    kinds = kinds_of(claim)
    if claim.form != "time":
        kinds += tuple(x for word in dict.fromkeys((*claim.core, *done(claim))) for x in _TOLD_BY.get(word, ()))
        kinds += _TOLD_BY["arson"] if claim.noun is not None and any(w.text == "arson" for w in claim.parse.words[claim.at : claim.noun]) else ()
    told: list[tuple[int, Row]] = []
    for apart, s in near(claim, AFTER + 1, BELOW):
        parse = claim.doc.parse(s)
        if parse is not None:
            for row in _dated(claim, counted, kinds, apart, s, parse):
                told.append((apart, row))
                if (len(row.spans) > 1 or row.many > 1 or claim.n == 1) and (apart <= AFTER or claim.doc.block_at(claim.sentence.start).kind in ("headline", "deck", "caption")):
                    yield row
            if claim.n > 1 and apart <= AFTER:
                yield from _named(claim, kinds, apart, s, parse)
    if claim.n > 1 and counted.kind != "row" and not _POSSIBLE.search(claim.left[-60:]):
        yield from _one_after_another([(apart, row) for apart, row in told if apart > 0])


#: By what was done or befell somebody, each of these is told in a row of dates: "a welder was burned in January and a driver broke a leg in March". A number of
#: people to whom it happened is no number of such events, so that kinship itself does not know them (`rules/terms/sorts.tsv`).
_TOLD_BY = {
    word: tuple(told.split())
    for words, told in (
        ("accident mishap incident tragedy", "die kill injure hurt wound burn scald electrocute drown crush trap breakleg brokeleg breakarm brokearm brokeback losthand losthands lostfinger lostfingers lostarm lostleg hit struck"),
        ("attack assault outrage", "die kill injure hurt wound punch kick beat beaten hit slash bite bitten maul mug knife"),
        ("death fatality killing murder die kill killed murdered", "crush struck hit electrocute burn shoot shot stab knife strangle poison fall fell bury buried drown suffocate freeze froze"),
        ("theft", "take taken took disappear vanish lift steal stolen"),
        ("arson", "torch burn setfire setalight fire blaze"),
        ("outbreak", "hit affect"),
    )
    for word in words.split()
}


#: "It could lead to a second referendum": which may never be, and is told beside much else.
_POSSIBLE = regexp(r"\b(?:could|would|might|may|should|calls? for|demands? for)\b")


def _one_after_another(told: list[tuple[int, Row]]) -> Iterator[Row]:
    """Occasions told in sentences of their own behind an ordinal, one after another: "A blast in February killed four. In May a gallery fell in"."""
    rows = [row for k, (apart, row) in enumerate(told) if apart <= (told[k - 1][0] if k else 0) + 1]
    whens = tuple(dict.fromkeys(w for row in rows for w in row.whens))
    if len(rows) > 1 and None not in whens and len({row.spans[0] for row in rows}) == len(rows) == len(told) and len(whens) == sum(row.many for row in rows):
        yield Row(tuple(s for row in rows for s in row.spans), len(whens), whens, "told")


#: "Second Sunday" is the title of a film.
_TITLE_END = regexp(r",?[\"”’]")


def _dated(claim: Claim, counted: Scope, kinds: tuple[str, ...], apart: int, s: Span, parse: Parse) -> Iterator[Row]:
    doc, text = claim.doc, claim.doc.text
    until = doc.metadata.date or dt.date.max
    lately = until - dt.timedelta(LATELY) if doc.metadata.date else until
    own = Span(claim.span.start, claim.span.end + len(tail(claim))) if apart == 0 else Span(0, 0)
    gone = gone_weekdays(doc, s, until)
    told = [(t.span, when) for t in times(doc, s) if not (t.kind == "weekday" and (_TITLE_END.match(text, t.span.end) or SAID_ON.search(text, s.start, t.span.start))) and text[t.span.start - 1 : t.span.start] not in ("-", "–", "/") and not own.start <= t.span.start < own.end and (when := gone.get(t.span) or when_before(t, until)) is not None and not (SOME.search(text, s.start, t.span.start) and t.kind != "range") and (t.modifier not in ("this", "current") or t.span.of(text).startswith("earlier"))]
    people = claim.form != "noun" or human(singular(claim.core[0])) or bool(kinship([k for k in kinds_of(claim) if claim.form != "noun" or k not in ("die", "kill")], ("death", "execution", "arrest", "killing")))  # two who died in one fatal accident are one
    doers = bool(done(claim))
    groups: list[list[tuple[Span, Interval]]] = []
    for span, when in told:
        gap = _between(text, groups[-1][-1][0].end, span.start) if groups else ""
        if groups and GAP.fullmatch(gap) and not TURN.search(gap) and not groups[-1][-1][0].end <= own.start < span.start:
            groups[-1].append((span, when))
        else:
            groups.append([(span, when)])
    for group in groups:
        items = [group[0]]
        for one, two in itertools.pairwise(group):
            gap = _between(text, one[0].end, two[0].start)
            if apart == 0 and two[0].start < claim.span.start and governors(parse, two[0]) == ([], claim.verb) != governors(parse, one[0]):
                break  # "after eruptions on May 8 and June 3, the volcano erupted on Saturday for the third time"
            if two[1] != items[-1][1] and ((items[-1] is one and ((BARE.fullmatch(gap) and not _opens_another(kinds, parse, one[0], two[0])) or _same_clause(parse, one[0], two[0], gap, doers, people))) or _again(claim, kinds, parse, one[0].end, two[0].start)):  # "last Sunday, May 23" is one day
                items.append(two)
        spans = tuple(span for span, _ in items)
        tie = tie_of(claim, kinds, apart, s, parse, spans[0])
        if tie:
            inside = [(a, w) for a, w in items if counted.start is None or w.high > counted.start]
            if counted.kind == "occasion" and tie != "behind":
                continue  # "his second goal of the night", and those of other days
            if len(inside) == 1 and tie == "told" and inside[0][1].high >= lately:
                continue  # the numbered one itself
            if inside and (counted.kind != "row" or tie == "behind" or _running([w for _, w in inside])):
                yield Row(tuple(a for a, _ in inside), _many(parse, [a for a, _ in inside], people, own.end), tuple(w for _, w in inside), tie)


#: Says of one date why or how, and ends before the next: "in May, when the judge fell ill, and again in June".
_WHY = regexp(r", (?:when|because|after|as|since|because of|due to|over|owing to|on account of|following|for) (?!(?:which|whom)\b)[^,;:.()“”]{3,70}(?=,? and (?:(?:then )?again |then |once more )(?:in|on|last) |,? and (?:in|on) [\w ]{2,18}(?:[.;]|, (?:when|because|after|as|since|for|over|following)\b))")


def _between(text: str, start: int, end: int) -> str:
    """What stands between two dates, without what is said of the first one."""
    why = _WHY.search(text[start : end + 40].replace("\n", " "))
    between = text[start:end].replace("\n", " ")
    return between[: why.start()] + between[why.end() :] if why is not None and start + why.end() < end else between


def _many(parse: Parse, dates: Sequence[Span], people: bool, since: int = 0) -> int:
    """How many the clauses of these dates tell of: "two inmates died in January and another in March"; two who were killed are one accident."""
    words = parse.words
    by_verb: dict[int | None, list[Span]] = {}
    for at in dates:
        by_verb.setdefault(governors(parse, at)[1], []).append(at)
    total = 0
    for verb, told in by_verb.items():
        counted = [words[c].text.lower() for k in subjects(parse, verb) for c in parse.children(k) if words[c].dep == "nummod" and words[k].span.start < told[0].start and (people or not human(singular(words[k].text)))]
        n = next((int(c) if c.isdigit() else int(CARDINALS.get(c, 1)) for c in counted), 1)
        if verb is not None and not counted and (names := _names(parse, since, told[-1].start)):
            total += max(names, len(told))
            since = told[-1].end
            continue
        another = any(w.text.lower() == "another" and told[0].end <= w.span.start < told[-1].start for w in words)
        total += len(told) if n > 20 or (len(told) > 1 and not another) else n + len(told) - 1
    return total


def _names(parse: Parse, start: int, end: int) -> int:
    """The persons who are subjects between two places: "Odom was hanged in January, and Trevino and Banks in March"."""
    words = parse.words
    return sum(
        w.pos == "PROPN" and w.dep in ("nsubj", "nsubjpass", "conj", "npadvmod", "ROOT") and w.entity == "PERSON" and start <= w.span.start < end and not (k + 1 < len(words) and words[k + 1].pos == "PROPN")
        for k, w in enumerate(words)
    )


def _running(whens: list[Interval]) -> bool:
    """Whether days, months, years or the days of weekends follow on one another."""
    return any(all(gap <= (b.low - a.high).days <= gap + 1 for a, b in itertools.pairwise(sorted(whens))) for gap in (0, 6))


def _opens_another(kinds: tuple[str, ...], parse: Parse, one: Span, two: Span) -> bool:
    """Whether a date opens a clause that tells something else: "a shed burned in January, and in March inspectors fined the owner"."""
    words = parse.words
    verb = governors(parse, two)[1]
    if verb is None or verb == governors(parse, one)[1] or words[verb].span.start < two.end or words[verb].dep == "relcl":
        return False
    return any(words[k].dep.startswith("nsubj") and words[k].span.start > two.end for k in parse.children(verb)) and not kinship(kinds, deed_words(parse, verb))


#: "In 1999 for her first book and in 2007".
_AND_IN = regexp(r"(?:,|\band)(?: again| then| once more)? (?:(?:for )?(?:“[^”]{2,50}”|\"[^\"]{2,50}\") )?(?:in|on) (?:early |late )?\Z")
#: "And a pawnbroker on Thursday".
_AND_ONE = regexp(r"(?:,| and|, and) an? (?:[\w’'-]+ ){1,6}(?:in|on) ")
#: "And two teenagers in a van in September": one crash, but two deaths.
_AND_SOME = regexp(rf"(?:,| and|, and) (?:(?:another )?(?:{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 20)}|\d{{1,2}})|the|his|her|their) (?:[\w’'-]+ ){{1,7}}(?:in|on) ")
#: "And the photographer Jose Paz in May": a clause whose verb is left out.
_AND_WHO = regexp(r"(?:,| and|, and) (?:[\w’'.-]+ ){1,7}(?:in|on|last|early in|late in) ?")


def _same_clause(parse: Parse, one: Span, two: Span, gap: str, doers: bool, people: bool) -> bool:
    """Whether one verb is told of two dates: "in 1999 for her first book and in 2007", "was held up on Tuesday and a pawnbroker on Thursday", "Ida Roe won in May and Ann Beck in June"."""
    verb = governors(parse, one)[1]
    if doers and verb is not None and _AND_WHO.fullmatch(gap) is not None and not _AND_PLACE.match(gap):
        between = [w for w in parse.words if one.end <= w.span.start < two.start]
        if not any(is_verb(w) and w.dep != "compound" for w in between) and any(w.pos == "PROPN" and w.entity not in ("DATE", "TIME") for w in between):
            return True
    return (_AND_IN.search(gap) is not None and verb is not None and verb == governors(parse, two)[1]) or ((_AND_ONE.fullmatch(gap) is not None or (not people and _AND_SOME.fullmatch(gap) is not None)) and _befell(parse, verb))


#: "In May in Rome, at a meeting in June" tells of no other one.
_AND_PLACE = regexp(r",? (?:and )?(?:in|on|at|of|for|with|by|to|from|as|after|before|during|when|where)\b")


def _befell(parse: Parse, verb: int | None) -> bool:
    """Whether a clause tells whom something befell: "a watch dealer was held up"."""
    return verb is not None and any((parse.words[k].dep == "nsubjpass" or (parse.words[k].dep == "nsubj" and kinship(("die",), (parse.words[verb].text.lower(),)))) and any(parse.words[c].text.lower() in ("a", "an") for c in parse.children(k)) for k in parse.children(verb))


#: "First took the oath in 2005 and did so again in 2009".
_DONE_AGAIN = regexp(r"\b(?:(?:did|done) (?:so|it|that)|followed|followed suit|did likewise|successor|replacement)\b")


def _again(claim: Claim, kinds: tuple[str, ...], parse: Parse, start: int, end: int) -> bool:
    """Whether a clause between two dates tells the same again: "and another went off on", "Neves gave up health in"."""
    # "A woman was punched on June 4 and died on June 9" is one.
    same = [k for k, w in enumerate(parse.words) if start <= w.span.start < end and is_verb(w) and w.dep == "conj" and kinship(("die",), (w.text.lower(),)) and not any(parse.words[c].dep.startswith("nsubj") for c in parse.children(k))]
    said = [x for k, w in enumerate(parse.words) if start <= w.span.start < end and k not in same and (is_verb(w) or w.pos == "NOUN") for x in (own_words(parse, k) if is_verb(w) else (w.text.lower(),))]
    return bool(kinship(kinds, said)) or _DONE_AGAIN.search(claim.doc.text, start, end) is not None


_OWN_KIND = regexp(r"(?:, |,? and |,? with )?(?:an?|the|one|another|yet another) (?P<what>[\w’' -]+?)(?=,| and |$|[.;]| (?:in|on|at|to|by|over|against|for|with|of|from|last|earlier|this)\b)")
_NEXT = regexp(r"[^,.;]*?(?=, (?:an?|the|one|another)\b|,? and (?:an?|the|one|another)\b|[.;]|$)")


def _named(claim: Claim, kinds: tuple[str, ...], apart: int, s: Span, parse: Parse) -> Iterator[Row]:
    """The rows of names and things in one sentence."""
    text, words = claim.doc.text, parse.words
    people = claim.form == "noun" and human(singular(claim.core[0]))
    if apart == 0 and (m := BEHIND.search(text, claim.end, s.end)) is not None and not ENDED.search(text, claim.end, m.start()) and len(ones := _one_by_one(kinds, text, m.end(), s.end, people)) > 1:
        yield Row(tuple(ones), len(ones), (None,) * len(ones), "behind")
    for k, w in enumerate(words):
        plural = w.tag in ("NNS", "NNPS") or w.text.lower() in ("those", "ones") or (k == 0 and w.text.lower() != singular(w.text) in claim.core) or any(words[c].text == "same" for c in parse.children(k))  # “Hurricanes Abel, Bess”, “the same prize for”
        if apart < 0 or (apart == 0 and w.span.start < claim.end) or not (plural or is_verb(w)):
            continue
        own = deed_words(parse, k) if is_verb(w) else ("olympics" if w.text == "Games" else w.text.lower(),)
        at = next((words[c].span.end for c in parse.children(k) if words[c].dep == "dobj" and c > k), w.span.end) if is_verb(w) else w.span.end
        if (rest := _SHE_WON.match(text, at, s.end)):
            at = rest.end()
        at_games = is_verb(w) and claim.core[:1] == ("olympics",) and kinship(_AT_GAMES, own) == "same"
        if not (kinship(kinds, own) or at_games or (plural and w.text.lower() in ("those", "ones"))) or (told := row(text, at, s.end)) is None or any(DAY.search(t.of(text)) for t in told):
            continue
        before = text[s.start : w.span.start].replace("\n", " ")
        many = len(told)
        m = BEHIND.search(text, claim.end, w.span.start) if apart == 0 else None
        if m is not None and not ENDED.search(text, m.end(), w.span.start) and not any(x.tag == "CD" and m.end() <= x.span.start < told[0].start for x in words):
            yield Row(tuple(told), many, (None,) * many, "behind")
        elif plural and (_JUST_EARLIER.search(before) or (apart == 1 and _HAD_DONE.search(before))):
            yield Row(tuple(told), many, (None,) * many, "earlier")
        elif plural and apart == 1 and _POSSESSED.search(before) and w.dep in ("nsubj", "nsubjpass") and (TODAY.search(claim.sentence.of(text)) or _HAS_DONE.search(claim.left)) and not any(x.of(text) in claim.sentence.of(text) for x in told):
            yield Row(tuple(told), many, (None,) * many, "told")  # "will marry for the second time on Saturday. Her marriages to A and B ended"
        elif plural and apart == 0 and _POSSESSED.search(before) and _ENDED_ALL.match(text, told[-1].end) and claim.core[:1] in (("marriage",), ("wife",), ("husband",)):
            yield Row(tuple(told), many, (None,) * many, "earlier")  # "a third wife survives him; his marriages to A, B and C ended in divorce"
        elif is_verb(w) and w.tag == "VBD" and apart == 1 and claim.n == many and claim.form == "noun" and claim.owner and _AHEAD.search(claim.left) and not any(x.of(text) in claim.sentence.of(text) for x in told) and any(words[c].tag == "PRP" for c in parse.children(k)):
            yield Row(tuple(told), many, (None,) * many, "told")  # "will run in Paris, her third Olympics. She competed in London, Rio and Tokyo"
        elif plural and apart == 0 and before.endswith("whose ") and _ENDED_ALL.match(text, told[-1].end) and claim.core[:1] == ("marriage",):
            yield Row(tuple(told), many, (None,) * many, "earlier")  # "the third marriage for Roe, whose marriages to A, B and C ended in divorce"
        elif plural and apart > 0 and ALSO.search(before[-40:]) and (doing := governor(parse, k)) is not None and same_doer(claim, (*kinds, *own_words(parse, doing)), apart, parse, doing) and narrowed_alike(claim, apart, parse, [], doing):
            yield Row(tuple(told), many, (None,) * many, "also")  # "named for her third Olympics. She also competed at the Games in London and Rio"
        elif k == 0 and apart == 1 and claim.n < many and claim.form == "noun" and singular(w.text) == singular(claim.core[0]):
            yield Row(tuple(told), many, (None,) * many, "told")  # "the second hurricane of the year. Hurricanes A, B and C all struck in August"
        elif is_verb(w) and (ALSO.search(before[-40:]) or ALSO.match(before[-1:])) and same_doer(claim, (*kinds, *(own if at_games else ())), apart, parse, k) and narrowed_alike(claim, apart, parse, [], k):
            yield Row(tuple(told), many, (None,) * many, "told")


#: What is done at Games.
_AT_GAMES = tuple("compete swim swam row run ran fence sail box wrestle dive dived ride rode lift shoot shot play appear race represent".split())
#: "To go with the ones she won in", "lost the matches before it, to".
_SHE_WON = regexp(r" before (?:it|that|them),|(?: that)? (?:he|she|it|they) (?:had )?(?:already |also )?[a-z]+(?= (?:in|at|for|on|over|against)\b)")
_ENDED_ALL = regexp(r" (?:(?:had|have) )?(?:all |both )?(?:ended|failed|broke|collapsed|foundered|were dissolved)\b")
#: "Has married for the second time".
_HAS_DONE = regexp(r"\bhas (?:just |now )?[a-z]+ed for the \Z")
#: "He had been convicted of the killings of".
_HAD_DONE = regexp(r"\b(?:He|She|It|They) had (?:already |also |previously |earlier )?(?:been )?[a-z]+ (?:[a-z]+ ){0,2}\Z")
_AHEAD = regexp(r"\b(?:will|is to|are to|is set to|due to)\b")
_POSSESSED = regexp(r"(?:\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s) \Z")
_JUST_EARLIER = regexp(r"\b(?:earlier|previous|prior|past|preceding|former|other) (?:[\w’'-]+ ){0,2}\Z", 2)


def _one_by_one(kinds: tuple[str, ...], text: str, start: int, end: int, people: bool) -> list[Span]:
    """Instances in the singular: "with a gold in the 100 metres and a silver in the relay", "after a shoe shop, a chemist and a bank"; none where one of them is of another kind."""
    flat, out, at = text[start:end].replace("\n", " ").lstrip(), [], 0
    # Of a sort that one of them is: whatever else is told so is of those that are counted.
    heads = [m["what"].split()[-1] for m in _OWN_KIND.finditer(re.split("[.;:]", flat)[0])]
    known = len(heads) > 1 and (any(kinship(kinds[:1], (h,)) for h in heads) or (people and all(human(singular(h)) for h in heads)))
    start = end - len(flat)
    while (m := _OWN_KIND.match(flat, at)) is not None:
        alike = known and not apart_in_kind(kinds[0], m["what"].split()[-1]) and (not people or human(singular(m["what"].split()[-1])))
        if m["what"] and not alike and not kinship(kinds, m["what"].split()[:4]) and not m.group().strip(", ").startswith(("one", "another")):
            return []
        if m["what"] and (m["what"].split()[0].lower() in CARDINALS or m["what"][0].isdigit() or (" the " in f" {m.group()[: m.start('what') - m.start()]}" and singular(m["what"].split()[-1]) != m["what"].split()[-1].lower())):
            return []  # "adding to the two silvers"
        out.append(Span(start + m.start("what"), start + m.end("what")))
        at = rest.end() if (rest := _NEXT.match(flat, m.end())) else m.end()
    return out
