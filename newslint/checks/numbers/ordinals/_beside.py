"""Those that go with a numbered one: others who met the same, the only other one, a first told of what is a first again, a set by name.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import MEMBERS
from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, governor
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import TIMES, Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, SETS, Count, value_of
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

# "A third worker has died. Four others died at the scene"

_OTHERS = regexp(rf"(?P<n>(?i:{NUMERAL})) (?:others|(?:other|fellow) (?P<noun>[a-z]+))\b(?! (?:are|remain|remained|were (?:injured|hurt|wounded|in))\b)")


#: Those are of something else.
_ELSEWHERE = regexp(r"\b(?:separate|separately|another|different|unrelated|elsewhere|last year|nearby|meanwhile|including)\b")


def other_victims(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """People numbered one by one, and how many others the same befell before."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or not human(singular(claim.core[0])) or claim.number + 1 >= len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _OTHERS.match(doc.text, s.start, s.end)
    parse = doc.parse(s) if m else None
    if m is None or parse is None or doc.in_quotation(s) or _ELSEWHERE.search(s.of(doc.text)) or (m["noun"] and not human(singular(m["noun"]))):
        return
    k = parse.at(m.end() - 1)
    told = deed_words(parse, governor(parse, k)) if k is not None else ()
    own = [k for k in claim.parse.children(claim.noun) if claim.parse.words[k].dep in ("acl", "relcl")] if claim.noun is not None else []
    deed = (*claim.act, *(w for k in own for w in deed_words(claim.parse, k)))  # "the fourth journalist killed this year"
    n = value_of(m["n"])
    if claim.n != n + 1 and kinship(deed, told) and abs(claim.n - n) < 9:
        yield Clash(claim.span, (Span(*m.span("n")),), f"{m['n'].lower()} others make this the {nth(n + 1)}, not the {nth(claim.n)}")


# "Its first Olympic medal. The islands' only other medal came in 2004"

_ONLY_OTHER = regexp(r"\b(?:(?:only|sole) (?:other|previous|earlier|prior)|one (?:previous|earlier|prior|other)) (?P<noun>[a-z]+)\b(?! (?:at|from|in) (?:the |a )?(?!\d)(?!this\b))")


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
    if (time and (m["noun"] in ("instance", "one") or kinship(claim.act, (m["noun"],)))) or singular(m["noun"]) in own or (m["noun"] == "one" and claim.n > 2) or (own & _PATIENTS and singular(m["noun"]) in _PATIENTS):
        yield Clash(claim.span, (Span(*m.span()),), f"an earlier one is told (“{m.group()}”)" if claim.n == 1 else f"one other makes this the second, not the {nth(claim.n)}")


# "Elected for the first time, four years after she won her first election"

_AFTER_FIRST = regexp(r"\b(?:after|since|following) (?:[\w’'-]+ ){0,3}?(?:his|her|its|their) (?:first (?P<noun>[a-z]+)\b|debut (?P<there>there|here|(?:at|in|on) (?:the|this|that) [a-z]+)\b)")


def first_again(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first time that comes after the first."""
    m = _AFTER_FIRST.search(claim.right) if claim.n == 1 and claim.form == "time" else None
    if m is not None and (kinship(claim.act, (m["noun"],)) == "same" or (m["there"] and kinship(("appear",), claim.act))):
        yield Clash(claim.span, (Span(claim.end + m.start(), claim.end + m.end()),), f"an earlier one is told (“{m.group().split(' ', 1)[1]}”)")


# "The trilogy's fourth film", "completed her hat trick with her fourth goal"

_SET_OF_WORKS = regexp(r"\b(?P<set>trilogy|triptych|tetralogy|duology|diptych|quartet|quintet)[’']s \Z")
_HAT_TRICK = regexp(r"\bcomplet\w+ (?:his|her|a|the) (?:[a-z]+ )?hat[- ]trick\b")
_BY = regexp(r" (?:with|when|by|as) [^,;.]{0,40}")
_TO = regexp(r"[^;.]{0,80}?(?: to |, )")
#: "His second goal in six minutes".
_OF_FEWER = regexp(r" (?:of|since|from|in (?!the (?:\d|[a-z]+(?:th|st|nd|rd)\b)|stoppage|injury|added))")
_SCORED = frozenset("goal try touchdown strike wicket".split())


def of_a_set(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One of a set whose name says how many there are."""
    if claim.form != "noun":
        return
    m = _SET_OF_WORKS.search(claim.left)
    if m is not None and singular(claim.core[0]) in MEMBERS and claim.n > SETS[m["set"]]:
        yield Clash(claim.span, (Span(claim.span.start - len(claim.left) + m.start(), claim.span.start - len(claim.left) + m.end("set")),), f"a {m['set']} has no {nth(claim.n)}")
    hat = _HAT_TRICK.search(claim.doc.text, claim.sentence.start, claim.sentence.end)
    if hat is None or singular(claim.core[0]) not in _SCORED or not claim.owner or claim.n == 3 or (claim.n < 3 and _OF_FEWER.match(claim.right)):
        return
    if _BY.fullmatch(claim.doc.text, hat.end(), claim.span.start) or _TO.fullmatch(claim.doc.text, claim.end, hat.start()):
        yield Clash(claim.span, (Span(*hat.span()),), f"a hat-trick is complete with the third, not the {nth(claim.n)}")


# "Won a fifth gold medal, having already won two"

_HAVING = regexp(rf"\b(?:having|had|has) (?:already|previously|earlier)? ?(?P<verb>[a-z]+) (?P<n>{NUMERAL})(?= (?:earlier|before|previously|already)\b|[.;]|, (?!(?:and|or) )(?:in the|both|all|one)\b)")


def having(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """What one had done so many times before, the noun left out."""
    doc = claim.doc
    if claim.form not in ("noun", "bare") or claim.n < 2:
        return
    after = doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)]
    m = _HAVING.search(doc.text, claim.end, after.end)
    if m is None or doc.in_quotation(Span(*m.span())) or doc.text[claim.end : m.start()].count(".") > 1:
        return
    n = value_of(m["n"])
    if claim.n != n + 1 and kinship(claim.act, (m["verb"],)):
        yield Clash(claim.span, (Span(*m.span("n")),), f"{m['n']} before it make this the {nth(n + 1)}, not the {nth(claim.n)}")


# "Came into the match with nine Test centuries, reached his ninth"

_CAME_WITH = regexp(rf"\b(?:came|come|coming|went|going|started|began|entered|entering|arrived|headed|heading|starting|beginning) (?:[\w’'-]+ ){{0,4}}with (?:just |only )?(?P<n>{NUMERAL}) (?P<what>(?:[\w’'-]+ ){{0,2}}?[a-z]+s)\b(?! (?:in|from|against)\b)")


def came_with(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """No higher than what one had before."""
    m = _CAME_WITH.search(claim.left) if claim.form in ("noun", "bare") and claim.n > 1 and claim.left.endswith((" his ", " her ", " its ", " their ")) else None
    if m is None or re.match(r" (?:of|in|this|for)\b", claim.right) or claim.n > (n := value_of(m["n"])):
        return
    what = m["what"].split()
    if claim.form == "noun" and (not kinship(claim.core[:1], what[-1:]) or any(w.tag.startswith(("NN", "JJ")) and w.text not in what for w in claim.parse.words[claim.at + 1 : claim.noun])):
        return
    at = claim.sentence.start + m.start("n")
    yield Clash(claim.span, (Span(at, at + len(m["n"])),), f"after {m['n']} comes the {nth(n + 1)}, not the {nth(claim.n)}")


# "His third conviction. He had one previous conviction"

_PREVIOUS_ONES = regexp(rf"\b(?:has|had|have|with|were|are|was) (?:only |just )?(?P<n>{NUMERAL}) (?:previous|earlier|prior) (?P<noun>[a-z]+)\b(?! (?:for|in|at|of|against|with|involving)\b)")


def previous_ones(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """How many went before, by the noun that is numbered."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or claim.number + 1 >= len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _PREVIOUS_ONES.search(doc.text, s.start, s.end)
    if m is not None and not doc.in_quotation(s) and singular(m["noun"]) == singular(claim.core[0]) and claim.n != (n := value_of(m["n"])) + 1:
        yield Clash(claim.span, (Span(*m.span()),), f"{m['n']} before it make{'s' if n == 1 else ''} this the {nth(n + 1)}, not the {nth(claim.n)}")


# "The third execution this year. Two inmates were put to death in January and another in March"

_IN = r"(?:in|on|last) (?:early |late |mid-)?[A-Z]?[a-z]+\b(?: \d{1,2})?(?:,? \d{4})?"
_SUM = regexp(
    rf"(?P<n>An?|(?i:{NUMERAL})) (?:[a-z]+ )?(?P<noun>[a-z]+) (?P<deed>[^,.;]{{3,50}}?) {_IN},? and (?P<m>another|one|a (?:second|third|fourth)|{NUMERAL})(?: more| others?| [a-z]+)?(?: (?!and\b)[a-z]+){{0,5}}? {_IN}"
)


def told_by_numbers(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """So many at one time and so many at another, before the numbered one."""
    doc = claim.doc
    if claim.form not in ("noun", "bare") or claim.n < 2 or claim.number + 1 >= len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _SUM.match(doc.text, s.start, s.end)
    if m is None or doc.in_quotation(s) or _ELSEWHERE.search(s.of(doc.text)):
        return
    told = [w for w in re.findall(r"[a-z]+", m["deed"]) if w not in ("were", "was", "had", "been", "to")] + [m["noun"]]
    n = (1 if m["n"] in ("A", "An") else value_of(m["n"])) + (1 if m["m"].startswith(("a ", "another", "one")) else value_of(m["m"]))
    if claim.n != n + 1 and kinship((*claim.core, *claim.act), told):
        yield Clash(claim.span, (Span(*m.span("n")), Span(*m.span("m"))), f"{n} before it make this the {nth(n + 1)}, not the {nth(claim.n)}")


# "A fourth suspect. The other two have been in custody since last week"

_THE_REST = regexp(rf"The (?P<which>other|first|previous|earlier) (?P<n>{NUMERAL}) (?P<noun>[a-z]+)\b")


def the_rest(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """All the others, by their number."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or claim.number + 1 >= len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _THE_REST.match(doc.text, s.start, s.end)
    parse = doc.parse(s) if m else None
    if m is None or parse is None or doc.in_quotation(s):
        return
    k = parse.at(m.start("noun"))
    noun = k is not None and parse.words[k].tag.startswith("NN")
    own = singular(claim.core[0])
    if noun and not kinship(claim.core[:1], (m["noun"],)) and not (singular(m["noun"]) in _PATIENTS and own in _PATIENTS) and not (human(own) and human(singular(m["noun"]))):
        return
    n = value_of(m["n"])
    if claim.n <= n or (m["which"] != "first" and claim.n != n + 1):
        yield Clash(claim.span, (Span(*m.span("n")),), f"{m['which']} {m['n']} make this the {nth(n + 1)}, not the {nth(claim.n)}")


# "Three masked men robbed a shop. A fourth man is still being sought"

_AT_LARGE = regexp(r" (?:[a-z]+ )?(?:is|was|remains?|remained) (?:still )?(?:being sought|at large|on the run|wanted|missing|sought)\b")


def still_sought(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One more than those who did it."""
    if claim.form != "noun" or not human(singular(claim.core[0])) or not _AT_LARGE.match(claim.right):
        return
    did = [c for c in counts if 1 <= claim.number - c.number <= 2 and c.form == "numeral" and human(singular(c.noun)) and c.span.start == c.sentence.start and not re.match(r"[^.;]{0,60}\b(?:was|were|has|have|had|been)\b", c.right)]
    if len(did) == 1 and did[0].value == claim.n - 1:
        yield Clash(claim.span, (did[0].span,), f"{did[0].span.of(claim.doc.text).lower()} did it, so there is no {nth(claim.n)}")


# "Lead the series 2-1 after winning the fourth game"

_SERIES_NOW = regexp(r"\b(?:lead|leads|led|leading|trail|trails|trailed|level|tied|ahead|up|down)\b[^.;]{0,30}?\b(?P<a>[0-4])[-–](?P<b>[0-4])\b,? (?:after|with|by) (?:winning|losing|(?:a|their|its) (?:[\w-]+ ){0,3}(?:win|victory|defeat|loss) in) (?:the )?\Z")


def in_a_series(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The games that a series has seen."""
    m = _SERIES_NOW.search(claim.left) if claim.core[:1] == ("game",) else None
    if m is not None and claim.n != (n := int(m["a"]) + int(m["b"])):
        at = claim.sentence.start + m.start("a")
        yield Clash(claim.span, (Span(at, at + 3),), f"{m['a']}-{m['b']} is {n} games, not {claim.n}")


# "Her third medal. She had already collected gold, silver and bronze"

_HAD_WON = regexp(r"(?:She|He|They|[A-Z][\w’-]+) (?:had|has) (?:already |earlier |previously )?(?:won|taken|collected|claimed|picked up)\b(?P<what>[^.;]*)")
_METALS = regexp(rf"\b(?:(?P<n>{NUMERAL}) )?(?P<metal>golds?|silvers?|bronzes?)\b")


def medals(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """Medals told by their metals."""
    doc = claim.doc
    if claim.core[:1] != ("medal",) or claim.n < 2 or claim.number + 1 >= len(doc.sentences) or " medal" not in claim.sentence.of(doc.text):
        return
    sorts = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ"))]
    s = doc.sentences[claim.number + 1]
    m = _HAD_WON.match(doc.text, s.start, s.end)
    found = list(_METALS.finditer(m["what"])) if m and not sorts else []
    if m is None or len(found) < 2 or re.search(r"\b(?:19|20)\d\d\b", m["what"]):
        return
    n = sum(value_of(x["n"]) if x["n"] else 1 for x in found)
    if claim.n != n + 1:
        yield Clash(claim.span, (Span(m.start("what") + 1, m.end()),), f"{n} before it make this the {nth(n + 1)}, not the {nth(claim.n)}")


# "Her fourth gold medal ... She leaves Belgrade with three golds"

_ENDS_WITH = regexp(rf"\b(?:leaves?|left|ends?|ended|finish(?:es|ed)|returns?|returned|goes|went|comes?|came)\b[^.;]{{0,50}}? with (?P<n>{NUMERAL}) (?P<noun>[a-z]+)\b")


def ends_with(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """How many one has in the end."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or not claim.owner or claim.number + 1 >= len(doc.sentences):
        return
    s = doc.sentences[claim.number + 1]
    m = _ENDS_WITH.search(doc.text, s.start, s.end)
    if m is not None and claim.n > value_of(m["n"]) and singular(m["noun"]) in {singular(w) for w in claim.core} and not doc.in_quotation(s):
        yield Clash(claim.span, (Span(*m.span("n")),), f"{m['n']} {m['noun']} in the end leave no {nth(claim.n)}")


_PATIENTS = frozenset("case patient infection death victim".split())
READINGS = (told_by_numbers, previous_ones, the_rest, still_sought, in_a_series, medals, ends_with, other_victims, only_other, first_again, of_a_set, having, came_with)
