"""Which interval and which date of a passage are said of one another: "five years ago, in 2016", "the 10th anniversary of the 2014 vote"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, SPAN, WHEN, Passage, pattern
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp

#: Verbs by which a thing comes into being.
FOUNDED = (
    r"\b(?<!re-)(?:founded|established|built|opened|created|launched|formed|set up|incorporated|completed|finished|constructed|erected|inaugurated|"
    r"commissioned|introduced|chartered|consecrated|dedicated|planted|organi[sz]ed|unveiled|laid|invented|discovered|premiered|debuted|"
    r"(?:was|were) (?:signed|passed|adopted|ratified|fought|won|born)|first (?:published|performed|staged|shown|held|aired|appeared|played|broadcast)|"
    r"opened (?:its|their|his|her) doors|(?:going|date[sd]?|dating) back to|dat(?:es|ed|ing) (?:from|to)|started(?: out)?|began|begun|(?<!re)published)"
)
#: Verbs by which somebody comes to a post or a state begins.
BEGAN = (
    r"\b(?<!re-)(?:appointed|hired|named|elected(?! to an? (?:second|third|fourth|new))|installed|promoted|crowned|ordained|took (?:over|office|charge|power|the (?:job|post|helm|reins))|"
    r"taking (?:over|office|charge|power|the (?:job|post|helm|reins))|assumed (?:office|power|the \w+)|came to (?:power|office)|became|joined|"
    r"joining|moved|arrived|imposed|introduced|enacted|signed on|sworn in|started|began|first appeared|founded|opened|launched|established|set up)"
)
#: Verbs by which it ends.
ENDS = (
    r"\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside|back)|retir(?:e|es|ed|ing)|leav(?:e|es|ing)|left|quit(?:s|ting)?|"
    r"shut(?:s|ting)?|resign(?:s|ed|ing)?|lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|depart(?:s|ed|ing)?|fold(?:s|ed|ing)?|"
    r"cancel+(?:s|ed|ing)?|stand(?:s|ing)? down|bow(?:s|ed|ing)? out|cease[sd]?|ceasing|repeal(?:s|ed|ing)?|sold|wound up)"
)
_POST = (
    r"(?:in (?:charge|office|power|business|operation|print|force|exile|the (?:post|job|role|position|seat|chair|top job))|at the (?:helm|top)|"
    r"on the (?:job|bench|board|throne|air)|of (?:service|operation|publication|trading|power|rule))"
)
ABOUT = r"(?:(?:about|some|around|roughly|approximately|almost|nearly|just|only|exactly|more than|over|well over|at least|less than|under|barely|a full|now|fully) )*"
_IN = r"(?:back )?(?:in|on|during|at|after) (?:the )?(?:\w+ of )?"
_SUPERLATIVE = r"(?:first|biggest|largest|highest|lowest|worst|best|deadliest|longest|\w{3,}est|(?:most|least) \w+|no|back|again)"


class Link(NamedTuple):
    """An interval, the date at its one end, and the expressions that may be its other end (none: publication)."""

    interval: TimeExpression
    date: TimeExpression
    others: tuple[TimeExpression, ...] = ()
    published: bool = True  #: whether publication may be the other end
    world: bool = False  #: whether any two dates of the article that fit it may be meant


_AGO = [
    # Five years ago, in 2016; five years ago (2016); five years ago at the 2016 games.
    rf"<i:A>(?: <W>| to the day)?,?(?: [—–-] ?| ?\()?,? ?(?:{_IN}|at (?:an?|the) (?:[\w’'-]+ ){{1,4}}(?:in|of) |when (?:~ )?(?:in|on) |at the |it was |that was |,)?<d:D>",
    # In 2016, five years ago; 2016 - five years ago -; the 2003 invasion, five years ago; on June 3, which was two weeks ago.
    rf"<d:D>(?:,| ?[—–-]| \()? ?(?:or |that is,? |which (?:is|was) )?{ABOUT}<i:A>",
    rf"(?:the|in the|of the|since the|'s|’s) <d:D>(?: [\w’'-]+){{1,4}},? {ABOUT}<i:A>",
    rf"<d:D>(?: [\w’'-]+){{1,4}},? (?:which|that) (?:happened|occurred|took place|was fought|broke out) {ABOUT}<i:A>",
    # It has been 12 years since the 2003 flood; 12 years have passed since it opened in 2003; 20 years on from the 2003 war.
    r"(?:has been|have been|it’s been|it's been|it is|it’s|it's|been) [\w ]{0,20}?<i:F> ~<d:D>",
    r"<i:S> (?:have|has) (?:now )?(?:passed|gone by|gone|elapsed|come and gone)(?: by)? since ~<d:D>",
    r"<i:S> on,? (?:from|since|after) ~<d:D>",
    rf"(?:celebrat|mark|commemorat|observ)\w* (?:the )?{ABOUT}<i:F> ~<d:D>",
    # Has led the firm for 12 years, since 2019; for 12 years, since 2019, ...; since 2015, a 14-year reign; whose 14-year reign began in 2015.
]
_SINCE = [
    # In business since 1980, is closing after 40 years; has been mayor since 1999, and her 25 years in the post were calm.
    r"since (?:the )?<d:D>[^.;]{0,80}?(?:his|her|its|their|those|these|the) <i:S> (?:in|at|as|of|with|on)\b",
    rf"since (?:the )?<d:D>[^.;]{{0,80}}?{ENDS}[^.;,]{{0,40}}? after {ABOUT}<i:S>(?! of | ago|[- ](?:sentence|term|deal))",
    rf"{BEGAN} ~<d:D>,? and (?:\w+ )?{ENDS}[^.;,]{{0,30}}?,? after {ABOUT}<i:S>(?!-)",
    # After 12 years in charge, Smith, who was appointed in 2012, is stepping down.
    rf"{BEGAN} ~<d:D>[^.;]{{0,80}}?(?:after|ends|ending|end of) (?:his |her |its |their )?{ABOUT}<i:S> {_POST}",
    rf"(?:which|that|who|it)\b[^.;,]{{0,30}}?{BEGAN} ~<d:D>[^.;]{{0,60}}?{ENDS}[^.;,]{{0,40}}? after {ABOUT}<i:S>(?=[.,;]| in | of | at | as |$)(?! of )",
]
_FIRST = [
    rf"{_SUPERLATIVE}\b[^.;]{{0,80}}? (?:in|for) (?:the (?:past|last) )?{ABOUT}<i:S>",
    r"(?:after|ends?|ended|ending|breaks?|broke|snaps?|snapped) [\w’']+ <i:S> (?:absence|hiatus|gap|break|wait|drought|exile|lull|pause|silence|run)",
    rf"(?:wait|drought|absence|gap|famine) of {ABOUT}<i:S>",
    r"<i:G> (?:[\w’'-]+ ){0,3}(?:record|best|mark)\b",
]
_LAST = [
    r"(?:\b(?P<the>the|his|her|its|their|whose|’s|'s) )?\b(?:last|previous|most recent)(?: (?P<noun>[a-z]+))?\b[^.;]{0,70}?(?:in|on|at|during|of|was|were|from|since)(?: the)?(?: \w+ of)? <d:D>",
    r"\b(?:old|former|existing|standing) (?:record|best|mark|time)\b[^.;]{0,60}? (?:in|since|from|of)(?: the)? <d:D>",
    rf"{_SUPERLATIVE}\b[^.;]{{0,80}}? (?:in|for) (?:the (?:past|last) )?{ABOUT}<S>,? (?:or |[—–-] )?(?:the \w+ )?since ~<d:D>",
    r"not since ~<d:D>",
]
_BEGUN = rf"(?:{FOUNDED}|\b(?:married|wed|tied the knot))"
#: The anniversary is the subject's own: none of its organ, of somebody's death.
_OWN = r"(?: of (?:its|their) (?:founding|foundation|opening|birth|creation|establishment|launch|first (?:issue|edition|broadcast|publication|flight|performance))\b)?(?! of\b)"
_JUBILEE = [
    # The 10th anniversary of the 2014 vote, of independence, won in 1960, of the fire in 1995.
    r"<i:J> (?:\w+ )?(?:of|since) (?:the |its |his |her |their )?<d:D>",
    r"<i:J> of (?:(?!next |near |at |with |by |beside |where |who |which |when |for )[\w’'.-]+ ){1,8}(?:in|on|of) (?:the )?<d:D>",
    r"<i:J> of (?:(?!next |near |with |beside |where |who |which |when )[\w’'.-]+,? ){1,8}(?<=, )(?:which (?:was|took|is|began|happened) )?[\w ]{2,25} (?:in|on|of) (?:the )?<d:D>",
    rf"{_BEGUN}[^.;,]{{0,50}}? (?:in|on|since|to|from)? ?(?:the )?(?:\w+ of )?<d:D>[^.;]{{0,80}}?<i:J>{_OWN}",
    rf"{FOUNDED}[^.;,]{{0,50}}? (?:in|on|since|to|from)? ?(?:the )?<d:D>[^.;]{{0,80}}?(?:celebrat|mark|commemorat|observ)\w*,? [^.;,]{{0,20}}?(?:its |their |his |her )?<i:S>",
    rf"(?:celebrat|mark|commemorat|observ)\w* [^.;,]{{0,20}}?(?:its |their )?<i:JS>{_OWN}[^.;]{{0,60}}?, (?:having (?:been )?|(?:which|who) (?:was |were )?)?{FOUNDED} ~<d:D>",
    # 2014 vote ... its 10th anniversary: "The 2014 vote has its 10th anniversary on Friday".
]
_THING = (
    r"(?:compan(?:y|ies)|firm|club|school|building|bridge|church|chapel|cathedral|hospital|brewery|paper|newspaper|magazine|university|college|"
    r"hotel|theat(?:re|er)|cinema|stadium|store|shop|business|brand|maker|manufacturer|bank|airline|institution|organi[sz]ation|museum|library|"
    r"house|tower|dam|reactor|plant|factory|mill|ship|vessel|festival|society|union|party|retailer|restaurant|pub|carmaker|group|chain|law|"
    r"ban|agency|association|charity|railway|station|prison|tunnel|pier|palace|castle|mosque|temple|synagogue|monument|statue|tree|tradition|"
    r"publisher|orchestra|band|show|programme|program|airport|landmark|structure|league|market|zoo|park|ferry|line|network|foundation|trust)"
)
_THINGS = [
    rf"{FOUNDED} ~<d:D>[^.;,]{{0,30}}, making (?:it|them) {ABOUT}<i:GS>",
    rf"since (?:the )?<d:D>[^.;]{{0,30}}? is (?:now )?{ABOUT}<i:G>",
    rf"<i:G> (?:[\w’'-]+ ){{0,3}}{_THING}\b[^.;]{{0,60}}?{FOUNDED} ~<d:D>",
    r"<i:G> (?:[\w’'-]+ ){0,2}(?:law|act|ban|rule|treaty|deal|agreement|pact|policy|embargo|ceasefire|truce|tax|measure|constitution|charter)\b,?"
    r" [\w ]{0,20}?(?:passed|enacted|adopted|signed|approved|ratified|imposed|agreed|introduced) ~<d:D>",
    rf"{FOUNDED} ~<d:D>[^.;]{{0,60}}?<i:G> (?:[\w’'-]+ ){{0,3}}{_THING}\b",
    rf"{_THING}\b(?: [\w’']+){{0,2}}(?:,|,? which is| is)? (?:now )?<i:G>[^.;]{{0,60}}?{FOUNDED} ~<d:D>",
    rf"{_THING}\b[^.;]{{0,60}}?{FOUNDED} ~<d:D>[^.;]{{0,40}}? is (?:now )?<i:G>",
    rf"{_THING}\b[^.;]{{0,60}}?{FOUNDED} ~<d:D>[^.;]{{0,40}}? is (?:now )?<i:S> old",
]
_AFTER = [
    # Ten years after work began in 1980; ten years after the murder, which took place in 1980.
    r"(?<!set )<i:F>(?! all)(?: ~|~, (?:which|who|that) ~|~, (?:fought|held|won|signed|built) )<d:D>",
]
_LATER = [
    # ... in 1980 and closed in 1990, 12 years later; closed 12 years later, in 1990.
    rf"<d:DW>(?:,|,? and| [—–-]| \()? {ABOUT}<i:L>",
    rf"<i:L>(?:,| [—–-])? ?(?:\(|{_IN})<d:D>",
    rf"<i:F>(?:,| [—–-]) ?(?:\(|{_IN})<d:D>",
]


@cache
def _compiled(name: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one list, made when the first article asks for them."""
    return tuple(pattern(text) for text in _TEXTS[name])


_TEXTS = {
    "ago": _AGO, "since": _SINCE + _THINGS, "first": _FIRST, "last": _LAST, "jubilee": _JUBILEE,
    "later": _LATER, "after": _AFTER,
}  # fmt: skip
_RECORD = regexp(rf"\b{_SUPERLATIVE}\b[^,.;]{{0,50}}$", re.IGNORECASE)
#: What makes an event of its own between a date and "two years later".
_EVENT_BETWEEN = regexp(rf"[{AGE}{LATER}{SPAN}]|\b(?:when|after|before|until|once|then)\b|[.;].*\band\b")


def links(p: Passage) -> Iterator[Link]:
    """The intervals of one sentence with the dates that they are said of."""
    sorts = set(p.text)
    if DATE not in sorts:
        return
    if sorts & {AGO, AFTER, SPAN}:
        for m in matches("ago", p.text):
            if m.start("d") < m.start("i") and re.search(r"\bto \w+ (?:the )?$", p.text[: m.start("d")]):
                continue  # "chosen to host the 2022 games seven years ago"
            yield Link(p.of(m, "i"), p.of(m, "d"))
    if sorts & {SPAN, AGE}:
        for m in matches("since", p.text):
            if not _RECORD.search(p.text[: m.start()]) and not _ended(p, m):
                yield open_link(p, m)
    if JUBILEE in sorts or SPAN in sorts:
        for m in matches("jubilee", p.text):
            first, last = sorted((m.start("d"), m.start("i")))
            if first == m.start("d") and re.search(rf"[^{DATE}{WHEN}](?:’s|'s) $", p.text[first:last]):
                continue  # "the couple's golden wedding"
            if p.of(m, "i").kind == "age" and re.search(r"\b(?:born|married|wed)\b", m[0]):
                continue  # a person's birthday
            if JUBILEE not in p.text[first + 1 : last] and not re.search(r"\bthen\b", p.text[first:last]):
                yield open_link(p, m)
    if sorts & {AFTER, SPAN}:
        for m in matches("after", p.text):
            others = tuple(x for i, x in p.all(DATE) if i != m.start("d") and x.role != "birth")
            if others:
                yield Link(p.of(m, "i"), p.of(m, "d"), others, published=False)


_PAST_END = regexp(r"\b(?:closed|ended|stepped|retired|left|quit|shut|resigned|lifted|scrapped|abolished|departed|folded|cancel+ed|stood down|bowed|ceased|repealed|sold|wound up)\b", re.IGNORECASE)
_NOW = regexp(rf"[{WHEN}]|\b(?:is|are|has|have|will|’s|now)\b|\blast (?:week|month|year)\b")


def _ended(p: Passage, m: re.Match[str]) -> bool:
    """Whether the stretch ended at a time that nobody tells: "joined in 1998 and left after six years"."""
    first, last = sorted((m.start("d"), m.start("i")))
    clause = p.text[first : p.text.find(". ", last) if ". " in p.text[last:] else len(p.text)]
    return bool(_PAST_END.search(p.text, first, last) and not _NOW.search(clause))


def links_before(p: Passage, own: int) -> Iterator[Link]:
    """The intervals whose other end stands in the sentence before; `own` is where their own sentence starts in the passage."""
    for m in matches("later", p.text):
        if m.start("i") < own:
            continue
        first = min(m.start("i"), m.start("d"))
        interval = p.of(m, "i")
        if interval.role == "after" or p.text[: m.start("i")].endswith(" set "):
            continue  # a novel "set ten years later","three years after, in 1948" the war
        if interval.role == "before":
            interval = interval._replace(role="earlier")  # "ten years before, in 1988"
        earlier = [i for i, _ in p.all(DATE) if i < first]
        if earlier and not _EVENT_BETWEEN.search(p.text, earlier[-1], first) and first - earlier[-1] < 110:
            yield Link(interval, p.of(m, "d"), tuple(p.at[i] for i in earlier), published=False)


def links_around(p: Passage) -> Iterator[Link]:
    """ "The first trip in 24 years" with the year of the last one in the passage; an anniversary with a sentence on the founding."""
    first = list(matches("first", p.text))
    if first:
        for m in matches("last", p.text):
            for f in first:
                if not _of_the_same(p.text, m, f[0]):
                    continue
                owner = re.search(r"([a-z]+)(?:’s|'s) $", p.text[: f.start()])
                if owner and m.end() < f.start() and len(re.findall(rf"\b{owner[1]}", p.text)) == 1:
                    continue  # "the team's first in ten years"
                if "first of any" in p.text[f.start() : f.end()]:
                    continue
                near = (p.text.rfind(". ", 0, f.start("i")), p.text.find(". ", f.start("i")) % (len(p.text) + 1))
                others = tuple(x for i, x in p.all(DATE) if i != m.start("d") and near[0] < i < near[1])
                if any(x.readings[0].low < p.of(m, "d").readings[0].low for x in others):
                    continue  # the last time lies after a date of the first
                yield Link(p.of(f, "i"), p.of(m, "d"), others)


_EXTREME = regexp(r"\b(?!lat|b|w)[a-z]{3,}est\b|\b(?:most|least) ")
_ONE = ("one", "time", "such", "occasion", "was", "came", "of", "in")
#: A wait is for one of these, whatever it is called.
_SUCCESS = regexp(r"(?:victory|win|title|success|triumph|medal|gold|trophy|crown|goal|championship|point|appearance|visit|record|best|mark|time)s?")
_WAITED = regexp(r"\b(?:wait|drought|famine|record|best|mark)\b")


def _of_the_same(text: str, m: re.Match[str], first: str) -> bool:
    """Whether "the last eruption" is told of the kind of event whose first in years the passage tells; "last erupted" always is."""
    said = m.groupdict()
    noun = (said.get("noun") or "").lower()
    if said.get("the") and _EXTREME.search(first) and noun and noun not in _ONE and not _SUCCESS.fullmatch(noun):
        return False  # "the highest turnout in ten years" and who won "at the last vote in 2012"
    if said.get("the") and re.match(r"[^.;]*\bprevious ", m[0]) and re.match(r" (?:was (?:in|on|during|at)|came|struck|hit|happened|occurred)\b", text[m.end("noun") if noun else m.end() :]):
        return True
    if not said.get("the") or not noun or noun in _ONE:
        return True
    if re.match(r".{0,20}\b(?:there|here)\b", text[m.end("noun") :]) or (_WAITED.search(first) and (said["the"].lower() == "the" or not re.search("record|best|mark", first)) and _SUCCESS.fullmatch(noun)):
        return True
    return len(re.findall(rf"\b{re.escape(noun[:6])}", text.lower())) > 1


def open_link(p: Passage, m: re.Match[str]) -> Link:
    """A link whose other end is publication, or any other time of the passage."""
    return Link(p.of(m, "i"), p.of(m, "d"), tuple(x for i, x in p.at.items() if x.readings and i != m.start("d")))


def matches(name: str, text: str) -> Iterator[re.Match[str]]:
    for each in _compiled(name):
        yield from each.finditer(text)
