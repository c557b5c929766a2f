"""Numbers of titles that are one person's or one list's by name: a player's score ("Holm's 158 lifts Vestby"), an age behind a name, what a list passes."""

from __future__ import annotations

from newslint.checks.numbers.titles._reckoned import Body, content
from newslint.checks.numbers.titles._same import same
from newslint.checks.numbers.titles._values import Value
from newslint.document import Document
from newslint.regexp import regexp

#: Whose score it is, and what stands behind it.
_OWN = regexp(r"(?<![\w’'-])(?P<name>[A-Z][\w-]+)[’']s?[ \n](?:[a-z]+[ \n])?$")
_LEADS = regexp(r"(?:[ \n]not[ \n]out)?[ \n](?:[a-z]+s\b(?![ \n](?:of|in)\b)|[a-z]+ed\b)")
_HITS = regexp(r"(?<![\w’'-])(?P<name>[A-Z][\w-]+)[ \n](?:hits|makes|scores|smashes|strikes|blasts|cracks|nets|pours[ \n]in|shoots|cards|fires|compiles)[ \n](?:[a-z-]+[ \n])?$")
#: What a sentence says that somebody scored, and what may stand behind the number.
_SCORED = (
    r"\b(?:[A-Z][\w-]+[ \n])?{name}\b(?:,[^,.;]{{2,60}},)?[ \n](?:[a-z]+[ \n]){{0,2}}?(?:hit|struck|made|scored|cracked|smashed|blasted|compiled|hammered|plundered|posted|carded|shot|fired|poured[ \n]in|notched|racked[ \n]up|registered|thumped|stroked|finished[ \n](?:with|on))[ \n]"
    r"(?:an?[ \n])?(?:(?!(?:his|her|the|of|in|for|from)\b)[a-z-]+[ \n]){{0,3}}$"
)
_BEHIND = regexp(r"(?:[ \n](?:not[ \n]out|from|off|runs?|points?|in|to|as|and|on|against|with|before|while|at|over|under)\b|[,.;])")
#: A score on the way to it: "was on 66 at lunch".
_ON_THE_WAY = regexp(r"[^.;]{0,12}\b(?:at|by|before)[ \n](?:lunch|tea|stumps|half-time|halftime|the[ \n](?:break|interval|half))|[^.;]{0,20}\b(?:first|second)[ \n](?:half|innings|quarter)")
#: So few are goals, of which there are several tallies.
_LEAST = 10


def tally(doc: Document, t: Value, body: Body) -> Value | None:
    """The only score that the body tells of the player whose score a title has, where that is another."""
    block = doc.block_at(t.span.start)
    if t.sort not in ("count", "points") or block.kind == "caption" or t.low < _LEAST or t.low in body.plain or t.loose:
        return None
    owned = _OWN.search(doc.text, block.span.start, t.span.start)
    m = owned if owned and _LEADS.match(doc.text, t.span.start + len(t.span.of(doc.text).split()[0])) else _HITS.search(doc.text, block.span.start, t.span.start)
    if m is None:
        return None
    scored = regexp(_SCORED.format(name=m["name"]))
    found = [
        v for i, group in enumerate(body.inside) for v in group
        if v.sort in ("count", "points") and v.low >= _LEAST and scored.search(doc.text, body.sentences[i].start, v.span.start) and _BEHIND.match(doc.text, v.quantity.number.end if v.quantity else v.span.end)
    ]  # fmt: skip
    if len({v.low for v in found}) != 1 or _ON_THE_WAY.match(doc.text, found[0].span.end) or t.low - found[0].low in body.plain:
        return None
    return found[0]


#: "Ana Prieto, 64, takes".
_NAMED = regexp(r"(?<![\w’'-])(?P<first>[A-Z][a-zà-ÿ’'-]+)[ \n](?:[A-Z]\.[ \n])?(?P<last>[A-Z][\wà-ÿ’'-]+),[ \n]$")
#: Words before a surname that are no first name.
_STYLES = frozenset("Mr Mrs Ms Miss Dr Sir Lady Prof Judge Sgt Capt Officer The But And When As In For After Before While Since".split())


def aged_otherwise(doc: Document, t: Value, body: Body) -> Value | None:
    """The only age that the body has behind the name of one whose age a title has, where the two are years apart."""
    block = doc.block_at(t.span.start).span
    n = next((w for w in t.span.of(doc.text).replace(",", " ").split() if w.isdigit()), None)
    at = doc.text.find(n, t.span.start) if n else -1
    m = _NAMED.search(doc.text, block.start, at) if n and t.sort == "age" else None
    if m is None or t.low in body.plain:
        return None
    start, end = body.sentences[0].start, body.sentences[-1].end
    firsts = {x["first"] for x in regexp(rf"\b(?P<first>[A-Z][\w’'-]+)[ \n](?:[A-Z]\.[ \n])?{m['last']}\b").finditer(doc.text, start, end)} - _STYLES
    if firsts != {m["first"]}:
        return None
    behind = regexp(rf"\b{m['last']},[ \n](?:aged[ \n])?(?P<n>\d{{1,3}})(?=[,.;])")
    found = [(x, v) for x in behind.finditer(doc.text, start, end) for v in body.values if v.span.start <= x.start("n") < v.span.end]
    if len({x["n"] for x, _ in found}) != 1 or abs(float(found[0][0]["n"]) - t.low) < 2:
        return None
    return found[0][1]


#: "Waiting list passes 60,000", and how a sentence tells what it has come to.
_PASSES = regexp(r"\b(?:passes|tops|hits|exceeds|reaches|nears|surpasses|past|above|over|(?:climbs|rises|grows|soars|swells|jumps|falls|drops|shrinks|up|down)[ \n]to)[ \n](?:record[ \n])?$")
_COME_TO = regexp(r"\b(?:risen|rose|climbed|gr[eo]wn?|reached|hit|passed|topped|exceeded|stands?|stood|increased|fallen|fell|dropped|swelled|swollen|soared|jumped|shrunk)[ \n](?:(?:to|at|above|past|beyond)[ \n])?(?:a[ \n](?:record|new[ \n]high[ \n]of)[ \n])?(?:(?:more|fewer)[ \n]than[ \n]|almost[ \n]|nearly[ \n]|about[ \n]|over[ \n])?$")
#: From here on a list is long; how far beyond a round number a title may say that it went; how many times as many a slip makes.
_LONG, _BEYOND, _TIMES, _OPENS = 100, 1.25, 20, 2


def passed(doc: Document, t: Value, body: Body) -> Value | None:
    """What the body opens with as what a list has come to, where a title says that the list passes another number."""
    block = doc.block_at(t.span.start)
    if t.sort != "count" or block.kind != "headline" or t.low < _LONG or t.span.end < len(block.span.of(doc.text).rstrip()) + block.span.start or _PASSES.search(doc.text, block.span.start, t.span.start) is None:
        return None
    if any(same(t, v) or (v.sort == "count" and t.low <= v.low <= _BEYOND * t.low) for v in body.values):
        return None
    found = [(i, v) for i, group in enumerate(body.inside[:_OPENS]) for v in group if v.sort == "count" and v.low >= _LONG]
    if len(found) != 1:
        return None
    i, v = found[0]
    few, many = sorted((t.low, v.low))
    if many > _TIMES * few or not (i == 0 or content(block.span.of(doc.text)) & body.words[i]) or v.low != v.high:
        return None
    return v if _COME_TO.search(doc.text, body.sentences[i].start, v.quantity.lead.start if v.quantity and v.quantity.lead else v.span.start) else None
