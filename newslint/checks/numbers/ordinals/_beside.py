"""Those that go with a numbered one: others who met the same by their number, the only other one, a set by name.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import MEMBERS, may_be_told
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, light
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import TIMES, Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, SETS, Count, and_more, value_of
from newslint.checks.numbers.ordinals._parts import STRETCHES
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.checks.numbers.ordinals._tied import kinds_of
from newslint.checks.numbers.ordinals._whose import said_of, told_before
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

# "A third worker has died. Four others died at the scene", "a third man was charged on Monday, after two others were charged in March"

#: Those who are counted are not all the others, or are none.
_ELSEWHERE = regexp(r"\b(?:separate|separately|another|different|unrelated|elsewhere|nearby|meanwhile|including|in all|total)\b")
_OTHER = regexp(r" (?:others|(?:other|fellow|earlier|previous|prior) [a-z])")
#: "Having already won two", "there had been nine before".
_HAD = regexp(r"\b(?:having|had|has) (?:already |previously |earlier )?[a-z]+ \Z")
_ALONE = regexp(r"(?: (?:earlier|before|previously|already)\b|[.;]|$|, (?!(?:and|or) )(?:in the|both|all|one)\b)")
_THE_OTHERS = regexp(r"\b(?:(?P<first>first)|other|earlier|previous|prior) \Z", 2)
_ANOTHER = regexp(r"(?:\b(?:an?|yet another|the|his|her|its|their)|[’']s) \Z", 2)
#: "The other two came in the second set": a place or time of the deed.
_PLACED = regexp(r"\b(?:in|of|at|on|from|after|before|during) the \Z")


#: "The three other fires", "three other churches have burned": all of them, or so many at least.
_THE_N = regexp(r"(?:The|All|Both|None of the|Each of the|[Tt]he other|[Tt]he) \Z")
_STILL_AHEAD = regexp(r"[^.;]{0,60}?\b(?:will|would|are (?:to|due|expected|awaiting|planned|being|still)|is to|may|might|could|await)\b")
_ANCHORED = regexp(r"\b(?:earlier|previous|prior|already)\b")
_METALS, _OTHER_METAL = (("gold",), ("silver",), ("bronze",)), regexp(r"\b(?:silvers?|bronzes?|golds?)\b")
#: Sentences on that the others may be told.
_ON = 4


def others(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """So many others to whom the same happened, told in the ordinal's sentence or near it."""
    indefinite = claim.left.endswith(("a ", "A "))
    if claim.form not in ("noun", "bare") or claim.n < 2 or not _ANOTHER.search(claim.left) or not may_be_told(claim) or (claim.form == "bare" and not (indefinite or claim.owner)):
        return
    sorts = [w for w in (*kinds_of(claim), *_of_clause(claim)) if not light(w)]
    deed = [*(w for w in claim.act if not light(w)), *sorts]
    for c in counts:
        if c.form != "numeral" or c.span.of(claim.doc.text).lower() == "only" or not 1 <= c.value < 99 or not -1 <= c.number - claim.number <= _ON or c.loose or c.part or not (claim.core or c.noun):
            continue
        if not _of_the_kind(claim, c) and not (c.noun and (kinship(sorts, (singular(c.noun),)) or kinship((singular(c.noun),), claim.core[:1]))) and not _at_large(claim, c):
            continue
        value = c.value + and_more(c)
        the = _THE_OTHERS.search(c.left)
        far = c.number - claim.number > 1
        if far and not _told_of_all(claim, c):
            continue
        had = not c.noun and c.span.start > claim.end and _HAD.search(c.left) is not None and _ALONE.match(c.right) is not None
        rest = the is not None or had or _OTHER.match(c.right) is not None
        gone = indefinite and bool(c.noun) and c.value <= 12 and c.span.end < claim.span.start and _did(claim, c) and (told_before(claim, c) or (c.number == claim.number and _ON_A_DAY.search(claim.right) is not None))
        # "Police have arrested a third man. Two brothers and their cousin have been in custody since Thursday."
        gone = gone or (indefinite and c.number == claim.number + 1 and not c.left and human(singular(c.noun)) and human(singular((claim.core or ("",))[0])) and told_before(claim, c))
        if not (rest or gone) or _ELSEWHERE.search(c.sentence.of(claim.doc.text)) or claim.doc.in_quotation(c.span) or (rest and c.span.start > claim.end and not _ANCHORED.search(c.left + c.right[:12]) and _STILL_AHEAD.match(c.right)):
            continue
        if claim.core[:1] in _METALS and _OTHER_METAL.search(c.sentence.of(claim.doc.text)):
            continue  # "her second gold. The three other medals were silver"
        if not kinship(deed, said_of(claim, c)) and not (_THE_N.search(c.left) and c.noun and (kinship(sorts, (singular(c.noun),)) or kinship((singular(c.noun),), claim.core[:1]))) and not _at_large(claim, c) and not _the_other_ones(claim, c) and not (the is not None and the["first"] and c.noun and claim.form == "noun" and claim.n <= c.value):
            continue
        if _PLACED.search(claim.left) and (not (the and the["first"]) or (not c.noun and claim.core[:1] in STRETCHES)):
            continue  # "saved three points in the second set, the first two with aces"
        few = (the is not None and the["first"] is not None and not indefinite) or (far and not _THE_N.search(c.left))  # "the fifth was charged; the first three ..."
        if claim.n <= value or (claim.n > value + 1 and not few):
            others = c.span.of(claim.doc.text).lower() if value == c.value else str(value)
            yield Clash(claim.span, (c.span,), f"{others} others make this the {nth(value + 1)}, not the {nth(claim.n)}")
            return


def _told_of_all(claim: Claim, c: Count) -> bool:
    """Whether others that are told some sentences on are those of the ordinal: "the three other fires", "three other mills have burned"; none that is still to come."""
    if c.span.start < claim.span.start or _STILL_AHEAD.match(c.right) or (_OTHER.match(c.right) is None and not c.left.endswith("he other ")):
        return False
    event = bool(claim.core) and not human(singular(claim.core[0]))
    return _THE_N.search(c.left) is not None or (not c.left and event and _HAVE.match(c.right) is not None)


_HAVE = regexp(r" other (?:(?!in\b|at|on\b|of\b)[a-z-]+ ){0,2}?[a-z]+s (?:have|had|were)\b")


def _of_clause(claim: Claim) -> list[str]:
    """What is said of the numbered one by its clause: "the third plant that it has shut"."""
    parse = claim.parse
    return [w for k in (parse.children(claim.noun) if claim.noun is not None else ()) if parse.words[k].dep in ("relcl", "acl") for w in deed_words(parse, k)]


def _at_large(claim: Claim, c: Count) -> bool:
    """Whether what happened to so many others is the event that is numbered: "the third fire ... Three other mills have burned down", "the second attack ... The two other victims"."""
    if claim.core and singular(c.noun) == "victim" and not human(singular(claim.core[0])):
        return bool(kinship(claim.core[:1], ("attack", "shoot", "stab", "kill", "murder", "death", "rape")))
    so_many = _HAVE.match(c.right) is not None or (_OTHER.match(c.right) is not None and _THE_N.search(c.left) is not None)
    return so_many and bool(claim.core) and c.noun != "" and not human(singular(c.noun)) and not human(singular(claim.core[0])) and bool(kinship(claim.core[:1], [w for w in said_of(claim, c) if not light(w)]))


#: "Became the fourth person to be charged. The other three have pleaded not guilty".
_OPENS_WITH_OTHERS = regexp(r"The other \Z")


def _the_other_ones(claim: Claim, c: Count) -> bool:
    """Whether the next sentence opens with the others of whom one is numbered, whatever it tells of them."""
    return c.number == claim.number + 1 and not c.noun and _OPENS_WITH_OTHERS.fullmatch(c.left) is not None and bool(claim.core) and human(singular(claim.core[0])) and claim.left.endswith("the ")


# "The Ghanaian now has 18 goals", "she leaves with three golds", "came into the match with nine centuries"

_OWN_TALLY = regexp(rf"\b(?:now has|has now [a-z]+|now have|have now [a-z]+|(?P<went>leaves?|left|ends?|ended|finish(?:es|ed)|returns?|goes|went|came|comes?|started|began|entered|arrived)\b[^.;]{{0,50}}? with)(?: just| only)? (?P<n>{NUMERAL}) (?P<what>(?:[\w’'-]+ )??[a-z]+)\b(?! (?:against|away|at home|for|from|this|in (?:his|her|their|its|the) (?:last|past)))")


#: What one scores so many times.
_GOALS = (("goal",), ("try",), ("touchdown",), ("run",))


def own_tally(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More than one has by now, or no more than one had before."""
    doc = claim.doc
    m = _OWN_TALLY.search(claim.left) if claim.owner else None
    earlier = m is not None
    s = doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)]
    m = m or _OWN_TALLY.match(doc.text, s.start, s.end) or _OWN_TALLY.search(doc.text, s.start, s.end)
    if m is None or claim.form not in ("noun", "bare") or not claim.owner or claim.n < 2 or (claim.form == "bare" and not earlier) or doc.in_quotation(s) or re.match(r" (?:of|in|this|for)\b", claim.right * earlier):
        return
    n, what = value_of(m["n"]), m["what"].split()
    if (claim.form == "bare" or singular(what[-1]) in {singular(w) for w in claim.core} or (what == ["times"] and "scored" in m.group() and claim.core[:1] in _GOALS)) and (claim.n <= n and bool(m["went"]) if earlier else claim.n > n):
        at = (claim.sentence.start if earlier else 0) + m.start("n")
        yield Clash(claim.span, (Span(at, at + len(m["n"])),), f"with {m['n']} {m['what']} {'the next is the ' + nth(n + 1) + ', not' if earlier else 'there is no'} {nth(claim.n)}")


_ON_A_DAY = regexp(r"\bon \w+day\b")


def _did(claim: Claim, c: Count) -> bool:
    """Whether a number is that of the doers of its clause: none of "by 60 votes to 39", "two of the four families"."""
    parse = claim.doc.parse(c.sentence)
    k = parse.at(c.span.start) if parse else None
    return parse is not None and k is not None and any(parse.words[j].dep in ("nsubj", "nsubjpass") for j in (k, parse.words[k].head))


def _of_the_kind(claim: Claim, c: Count) -> bool:
    """Whether a number is of what an ordinal numbers: of its noun, as that is of people, or of none of its own."""
    one, two = (singular(claim.core[0]) if claim.core else ""), singular(c.noun)
    return two in ("", "other", "one", "person") or not one or bool(kinship((one,), (two,))) or (human(one) and human(two)) or {one, two} <= _PATIENTS


# "Its first Olympic medal. The islands' only other medal came in 2004"

_ONLY_OTHER = regexp(r"\b(?:(?:only|sole) (?:other|previous|earlier|prior)|one (?:previous|earlier|prior|other)) (?P<noun>[a-z]+)\b(?! (?:at|from|in) (?:the |a )?(?!\d)(?!this\b))")


_MORE_OF_IT = regexp(r" (?P<noun>[a-z]+)\b(?! (?:at|from|in) (?:the |a )?(?!\d)(?!this\b))")


def only_other(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first, or a third, and the only other one of the same noun."""
    doc, text = claim.doc, claim.doc.text
    time = claim.form == "time" and claim.n > 2
    narrowed = claim.n == 1 and (claim.form != "noun" or re.match(r" (?!of\b|on \w+day)", claim.right) or re.search(r"\b(?:since|this|in (?:a|\w+) (?:years|decades))\b", tail(claim)))
    if claim.n == 2 or (claim.form not in ("noun", "bare") and not time) or narrowed or not 0 <= claim.number + 1 < len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _ONLY_OTHER.search(text, s.start, s.end)
    whose = text[s.start : m.start()].lower().split()[-1:] if m is not None else []
    if m is None or doc.in_quotation(s) or (claim.n > 2 and whose != ["the"] and tuple(whose) != claim.owner):
        return
    own = {singular(w) for w in claim.core} | (TIMES if time else set())
    if (more := _MORE_OF_IT.match(text, m.end())) and singular(m["noun"]) not in own and m["noun"] in claim.sentence.of(text):
        if singular(more["noun"]) in own:  # "its first senior title ... only previous senior title"
            yield Clash(claim.span, (Span(m.start(), more.end()),), f"an earlier one is told (“{text[m.start() : more.end()]}”)" if claim.n == 1 else f"one other makes this the second, not the {nth(claim.n)}")
        return
    if (time and (m["noun"] in ("instance", "one") or kinship(claim.act, (m["noun"],)))) or singular(m["noun"]) in own or (m["noun"] == "one" and claim.n > 2) or (own & _PATIENTS and singular(m["noun"]) in _PATIENTS):
        yield Clash(claim.span, (Span(*m.span()),), f"an earlier one is told (“{m.group()}”)" if claim.n == 1 else f"one other makes this the second, not the {nth(claim.n)}")


# "Champions for the first time ... The club's only previous title, in 1988, was won", "for the first time this year ... In the other burglary, in February"

_NO_OTHER = regexp(r"\b(?:(?:only|sole) (?:previous|earlier|prior|other)|[Ii]n the (?:other|earlier|previous)|[Tt]he (?:earlier|previous)) (?P<noun>[a-z]+(?:-[a-z]+)?)(?:,? (?:in|at|of|on) (?:the|this|that|its|their|his|her) (?P<of>[a-z]+)| there| here)?(?=,| (?:came|was|had been|ended|in \d|on [A-Z])|[.;])(?!, the [a-z]+ (?:[a-z]+ )?(?:title|cup|trophy|shield|league|crown|championship),)")
#: What takes up the contest of the sentence before.
_THE_SAME = frozenset("competition event tournament race contest championship championships final same history".split())
#: Nothing narrows the time.
_PLAIN = regexp(r"(?:[.,;]|$| (?:yesterday|today|last (?:night|week|weekend)|at the weekend)\b(?! (?:under|since|as|without|with (?!an? \d|\d|an? [a-z]+ (?:\d|win|victory|defeat)))\b)| (?:with|by) (?:an?|\d)[\w -]*\d| (?:when|as|by|after) (?:they |it |he |she )?(?:beat|beating|defeat|defeating|overcame|overcoming|edged|edging|saw off)\b| on [A-Z]| this (?:year|month|season|week)\b| in (?:its|their|his|her) (?:[a-z0-9-]+ )?history\b)")
#: Sentences behind a first in which an earlier one may be told.
_BEHIND = 4


def other_told(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first time, and a dated other one of the same."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n != 1 or claim.form != "time" or now is None or not _PLAIN.match(claim.right):
        return
    start = scope(claim, now).start
    words = [w.text.lower() for w in claim.parse.words if w.pos in ("NOUN", "VERB")]
    for s in doc.sentences[claim.number + 1 : claim.number + 1 + _BEHIND]:
        m = _NO_OTHER.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(s) or (m["of"] and m["of"] not in _THE_SAME and m["of"] not in claim.sentence.of(doc.text)) or not (kinship((*claim.act, *words), (singular(m["noun"]),)) or ("-" in m["noun"] and singular(m["noun"]) in claim.sentence.of(doc.text))):
            continue
        past = [w for t in times(doc, s) if (w := when_before(t, now)) is not None and (now - w.high).days > _NEWS]
        if past and all(start is None or w.low > start for w in past):
            yield Clash(claim.span, (Span(*m.span()),), f"an earlier one is told (“{m.group()}”)")
        return


#: Days that news is old at most.
_NEWS = 7

# "Elected for the first time, four years after she won her first election"

_AFTER_FIRST = regexp(r"\b(?:after|since|following) (?:[\w’'-]+ ){0,3}?(?:his|her|its|their) (?:first (?P<noun>[a-z]+)\b|debut (?P<there>there|here|(?:at|in|on) (?:the|this|that) [a-z]+)\b)")


def first_again(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first time that comes after the first."""
    m = _AFTER_FIRST.search(claim.right) if claim.n == 1 and claim.form == "time" else None
    if m is not None and (kinship(claim.act, (m["noun"],)) == "same" or (m["there"] and kinship(("appear",), claim.act))):
        yield Clash(claim.span, (Span(claim.end + m.start(), claim.end + m.end()),), f"an earlier one is told (“{m.group().split(' ', 1)[1]}”)")


# "The trilogy's fourth film", "completed her hat trick with her fourth goal"

_SET_OF_WORKS = regexp(r"\b(?P<set>trilogy|triptych|tetralogy|duology|diptych|quartet|quintet)[’']s \Z")
_FEAT = regexp(r"\b(?:complet|seal|round|land|bring)\w+ (?:off |up )?(?:his|her|a|the) (?:[a-z0-9-]+ )?(?P<feat>hat[- ]trick|brace|double|treble|four-timer|five-timer)\b")
_FEATS = {"hat-trick": 3, "hat trick": 3, "brace": 2, "double": 2, "treble": 3, "four-timer": 4, "five-timer": 5}
#: What is ridden home in one afternoon; a double is of cups, too.
_RIDES = frozenset("winner success mount victory win".split())
_BY = regexp(r" (?:[^;.]{0,50}?(?:\bwith|\bwhen|\bby|\bas|, [a-z]+ing)\b[^,;.]{0,40})")
_TO = regexp(r"[^;.]{0,80}?(?: to |, )")
#: "His second goal in six minutes".
_OF_FEWER = regexp(r" (?:of(?! the (?:night|game|match|day|evening|afternoon|meeting|card)\b)|since|from (?=[\w’'-]+ (?:games|matches))|in (?!the (?:\d|[a-z]+(?:th|st|nd|rd)\b)|stoppage|injury|added|successive)|for )")
_SCORED = frozenset("goal try touchdown strike wicket".split())
_MEETING = regexp(r"\b(?:jockeys?|trainers?|rode|riders?|ridden|winners?|racecourse|meeting|card)\b")


def of_a_set(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One of a set whose name says how many there are."""
    if claim.form != "noun":
        return
    m = _SET_OF_WORKS.search(claim.left)
    if m is not None and singular(claim.core[0]) in MEMBERS and claim.n > SETS[m["set"]]:
        yield Clash(claim.span, (Span(claim.span.start - len(claim.left) + m.start(), claim.span.start - len(claim.left) + m.end("set")),), f"a {m['set']} has no {nth(claim.n)}")
    feat = _FEAT.search(claim.doc.text, claim.sentence.start, claim.sentence.end)
    rides = feat is not None and feat["feat"] not in ("brace",) and _MEETING.search(claim.doc.text, claim.sentence.start, claim.sentence.end) is not None
    if feat is None or singular(claim.core[0]) not in (_RIDES if rides else _SCORED) or not claim.owner or (not rides and _FEATS[feat["feat"]] != 3 and feat["feat"] != "brace") or (feat["feat"] in ("double", "treble") and not rides):
        return
    last = _FEATS[feat["feat"]]
    if claim.n == last or _OF_FEWER.match(claim.right):
        return
    if _BY.fullmatch(claim.doc.text, feat.end(), claim.span.start) or _TO.fullmatch(claim.doc.text, claim.end, feat.start()):
        yield Clash(claim.span, (Span(*feat.span()),), f"a {feat['feat']} is complete with the {nth(last)}, not the {nth(claim.n)}")


_PATIENTS = frozenset("case patient infection death victim".split())
READINGS = (others, own_tally, only_other, first_again, of_a_set, other_told)
