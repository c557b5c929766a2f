"""A first that has been before, by a place in its season or by last year's: "their first win of the season ... also beat York on the opening day", "the first Hull Fair ... more than at last year's fair".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.regexp import regexp
from newslint.source import Span

_OF_SEASON = regexp(r"(?: [a-z]+)? (?:of|this|in) (?:the |their |his |her |its |this )?(?:new |[a-z]+ )?(?P<in>season|campaign|year|league season|tournament|championship|series|tour)\b")
#: Games that lie early in what is counted in.
_EARLY = regexp(r"\b(?:on (?:the )?opening (?:day|night|weekend)|(?:in|with) (?:the|their|its|his|her) (?:opening|first|season-opening) (?:match|game|fixture|race|round|leg|event|tournament|series)|in (?:the |their |its |his |her )?(?:season(?:[’'-]s)?[ -])?opener|in round one|earlier (?:this|in the) (?P<in>season|campaign|year|tournament|series|tour))\b")
_SAME = regexp(r"(?P<who>[A-ZÀ-Þ][\w’'-]+|[Tt]hey|[Hh]e|[Ss]he|[Ii]t),? (?:(?:who|which) )?(?:had |have |has )?(?:(?P<also>also|already|previously) )?(?:had )?(?P<verb>[a-z]+)\b(?P<rest>[^.;]*)")
#: None of the league: "also beat York in the opening round of the cup".
_OTHER_RACE = regexp(r"\b(?:cup|friendly|friendlies|pre-season|preseason|play-?off|tournament|trophy|reserves?|women|juniors?|under-\d+|last (?:season|year)|doubles|not|never|almost|nearly|against)\b", 2)
#: A first away, at home, on one surface or against one side.
_NARROWED = regexp(r"\b(?:away|home|road|at|against|over|under|since|as|for|with|on (?:the road|grass|clay|snow|ice|their travels)|league|cup|outdoor|indoor|in (?:\w+ ){1,3}(?:games|matches|weeks|months))\b")
#: Where what follows tells of the match alone.
_RESULT = regexp(r" (?:on|in|with|after|by|when) (?:an? |[A-Z]|the \d)|,|\.")
#: How one wins or loses by the verb of what is done to the other side.
_RESULTS = {"win": ("win", "beat", "defeat", "overcome", "beaten", "overcame", "thrash", "edge"), "victory": ("win", "beat", "beaten", "defeat", "overcome", "overcame", "thrash", "edge"), "success": ("win",), "defeat": ("lose",), "loss": ("lose",), "goal": ("score", "strike", "net"), "try": ("score", "cross"), "point": (), "draw": ("draw",), "title": ("win",)}
#: "Won their first match of the season".
_PLAYED = frozenset("match game race fixture bout".split())


def of_a_season(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of a season, beside one of the same on its opening day."""
    doc = claim.doc
    core = singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
    core = "win" if core in _PLAYED and kinship(("win",), claim.act[:1]) == "same" else core
    m = _OF_SEASON.match(claim.doc.text[claim.end - 1 :][:60].replace("\n", " ")[1:]) if claim.n == 1 and core in _RESULTS else None
    if m is None or claim.noun is None or doc.in_quotation(claim.span) or _NARROWED.search(_RESULT.split(claim.doc.text[claim.end : claim.sentence.end].replace("\n", " "))[0]) or claim.noun - claim.at > 1:
        return
    said = claim.sentence.of(doc.text)
    for s in doc.sentences[claim.number : claim.number + 5]:
        for t in _SAME.finditer(doc.text.replace("\n", " "), max(s.start, claim.end), s.end):
            early = _EARLY.search(t["rest"])
            if early is None or not t["also"] or doc.in_quotation(s) or _OTHER_RACE.search(t["rest"]) or (early["in"] and early["in"] != m["in"]):
                continue
            if not (t["who"] in ("They", "He", "She", "It", "they", "he", "she", "it") or t["who"] in said) or not any(kinship((v,), (t["verb"],)) == "same" for v in _RESULTS[core]):
                continue
            at = t.start("rest") + early.start()
            yield Clash(claim.span, (Span(at, t.start("rest") + early.end()),), f"an earlier one is told (“{t['verb']} … {early.group()}”)")
            return


# "At the first Hull Food Fair ... a dozen more than at last year's fair"

_EVENTS = frozenset(singular(w) for w in "festival fair show parade marathon conference exhibition carnival regatta tournament race gala open awards award summit market convention contest rally expo feast triathlon symposium championship championships forum day week ride walk run auction concert prize tattoo games".split())
_LAST_YEARS = regexp(r"\b(?:last year[’']s|the previous year[’']s|last (?:spring|summer|autumn|fall|winter|month)[’']s|(?:the|its) (?P<y>(?:19|20)\d\d)(?=\s(?:event|edition|festival|fair|show|race|parade|gala|marathon|conference)\b)) (?:(?P<mods>(?:[\w’'-]+ ){0,3}?))(?P<noun>[a-z]+)\b")
_TAKES_UP = frozenset("event edition attendance turnout crowd winner gathering".split())
#: The first of a year or of a sort, or one that is only referred to.
_A_SORT = regexp(r" (?:of|since|to|in|for|under|without|with|after|as)\b(?! (?:the town|the city|the village|the park|[A-ZÀ-Þ]\w+ (?:this|on|next)))")
_NEW_ONE = regexp(r"(?:\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|this weekend[’']s|inaugural)|\b[A-ZÀ-Þ][\w-]+[’']s?) \Z")


def last_years(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The first of an event with a name of its own, beside last year's."""
    doc, now = claim.doc, claim.doc.metadata.date
    core = singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
    if claim.n != 1 or claim.noun is None or now is None or core not in _EVENTS or not _NEW_ONE.search(claim.left) or _A_SORT.match(claim.right) or doc.in_quotation(claim.span):
        return
    inner = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun]]
    if not inner or not claim.parse.words[claim.noun].text[:1].isupper() or not all(w[:1].isupper() or w.islower() for w in inner) or not any(w[:1].isupper() for w in inner) or inner[0].lower() in ("annual", "ever"):
        return
    if any(t.kind == "year" and t.readings and t.readings[0].high < now for t in doc.dates_in(claim.sentence)):
        return
    for s in doc.sentences[claim.number : claim.number + 5]:
        m = _LAST_YEARS.search(doc.text.replace("\n", " "), max(s.start, claim.end), s.end)
        if m is None or doc.in_quotation(s) or (m["y"] and int(m["y"]) >= now.year):
            continue
        noun, mods = singular(m["noun"]), [w for w in (m["mods"] or "").split() if w[0].isupper()]
        own = {core} | {w.lower() for w in inner}
        if (noun == core or noun in _TAKES_UP) and all(w.lower() in own for w in mods) and not _ELSEWHERE.match(doc.text[m.end() :][:40].replace("\n", " ")):
            yield Clash(claim.span, (Span(*m.span()),), f"an earlier one is told (“{m.group()}”)")
        return


#: "Last year's festival in Leeds", of another town or of another name.
_ELSEWHERE = regexp(r" (?:in|at|of|for|near) [A-ZÀ-Þ]|, (?:which|then|when it|held under)")
READINGS = (of_a_season, last_years)
