"""Earlier instances recited under a plural of what an ordinal numbers: "after losses to Hull, York and Leeds, it was their third defeat in a row".

The recital is read off the text (names, dates, places, numerals, things, joined by commas and "and"); that it tells of earlier instances is read off
what leads to it ("after", "following", "to go with") or stands on its noun ("the previous stoppages"). Where as many are recited as the ordinal
says, the numbered one has been left out of the count.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers._lists import MONTH
from newslint.checks.numbers.ordinals._claimed import Scope, tail
from newslint.checks.numbers.ordinals._families import apart_in_kind, kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, light
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._others import Item, Others
from newslint.layers.dates.model import Interval
from newslint.layers.names.people import human
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: What one instance is told by, one kind for a whole row.
_KINDS = {
    "date": rf"(?:early |late |mid-)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}}\b)?(?:,? (?:of )?\d{{4}})?|(?:1[89]|20)\d\d\b|\d{{1,2}}\b(?! (?!(?:and|earlier|was|were|also|both|all|had|have|this|last)\b)[a-z])|the (?:first|second|third|fourth) quarter)",
    "dated": r"(?:the )?[A-ZÀ-Þ][\w’'À-ÿ&-]*(?: (?:of |de |in the )?[A-ZÀ-Þ][\w’'À-ÿ&-]*){0,4}(?:(?:,| and) (?:to |at |in )?[A-ZÀ-Þ][\w’'À-ÿ&-]*(?: (?:of |de )?[A-ZÀ-Þ][\w’'À-ÿ&-]*){0,4}){0,3} in (?:1[89]|20)\d\d\b",
    "name": r"(?:(?:the )?(?:(?!(?:in|on|at|to|for|and|of|by|from|with|who|which)\b)[a-z-]+ ){0,2})?[“\"‘]?[A-ZÀ-Þ][\w’'À-ÿ&-]*(?: (?:of |de |van |von |la |the |in the )?[A-ZÀ-Þ0-9][\w’'À-ÿ&-]*){0,4}[”\"’]?(?: in (?:1[89]|20)\d\d\b)?",
    "amount": r"\d[\d.,]*(?:%| per ?cent)(?: (?:in|on|for|during|over|last) (?:(?!and\b)[\w’'-]+ ){0,7}?(?!and\b)[\w’'-]+(?=,| and\b|[.;]|$))?",
    "numeral": r"(?:the )?\d(?:[\d,.]*\d)?(?:m\b|k\b|-[a-z]+)?(?: (?!and\b)[a-z]+)?",
    "thing": r"(?:the \d[\d,.]*k?m\b|(?:(?:the|an?|his|her|its|their) (?:\d[\d,]* )?)?(?!(?:the|an?|his|her|its|their|and)\b)[a-z][\w’'-]*(?: (?!(?:and|in|on|at|to|for|of|which|who|that|earlier|last|this|when|but|as|with|by|have|has|had|was|were)\b)[a-z][\w’'-]*){0,3})",
}
_LEAD = r"(?:(?:in|on|at|to|by|over|against|for|with|of|from|again|then) ){0,2}"
_ROWS = {kind: regexp(rf"(?P<row>{item}(?:(?:,|;) (?!and\b){_LEAD}{item})*(?:,|;)? and {_LEAD}{item})") for kind, item in _KINDS.items()}
_ITEMS = {kind: regexp(rf"(?:^|[,;] (?:and )?| and ){_LEAD}(?P<item>{item})") for kind, item in _KINDS.items()}
#: "The golds she won earlier in the week in".
_WON_BY = r"(?: (?:(?:that|which) )?(?:he|she|it|they|[A-ZÀ-Þ][\w’'-]+) (?:(?:had|has|have) )?(?:already )?(?!lost\b)(?:won|took|[a-z]+(?:ed|en))(?: (?:earlier|previously|before|already)(?: (?:in the|this|that) [a-z]+)?)?)?"
#: From the noun to its row.
_OPENS = regexp(rf"{_WON_BY} (?:in|on|at|over|against|with|from) |" + r" were (?=[“\"A-ZÀ-Þ])|(?: [a-z]+(?:ed|en|ay))?(?: (?:only|just|both|before|previously|earlier))? (?:in|on|at|to|by|over|against|for|with|of|from) |,? (?=[“\"A-ZÀ-Þ]|the \d)|, (?:in|on|at|to|by|over|against|for|with|of|from) ")
#: The row goes on, or is not of all.
_GOES_ON = regexp(r"(?:,? (?:and (?!(?:was|is|were|are|has|had|will|it|he|she|they|[a-z]+ed)\b)|(?:plus|as well as|among|along with|before|then)\b)|/)")
_BEHIND = frozenset("after following besides succeeding despite".split())
#: "In addition to", "on top of", "adding to", "to go with", "with losses to A and B behind them".
_ON_TOP = regexp(r"\b(?:in addition to|on top of|on the heels of|add(?:s|ed|ing)? to|to go with|add(?:s|ed|ing) (?:[\w’'-]+ ){1,8}to|(?:comes?|came|coming|along) with|alongside|follow(?:s|ed|ing)|joins|joined|reeling from|smarting from|counting|succeed(?:s|ed)) (?:[\w’'-]+ ){0,3}(?:\Z|(?<=to go with )|(?<=on top of ))", 2)
_BEHIND_THEM = regexp(r"[^.;]{0,60}? (?:behind (?:him|her|it|them)|(?:already )?under (?:his|her|its|their) belts?)\b")
_EARLIER_ONES = regexp(r"\b(?:earlier|previous|prior|past|preceding|former) (?:[\w’'-]+ ){0,2}\Z", 2)
_SOME = regexp(r"\b(?:including|such as|among|like|most of|some of|one of|between|since|neither|no) (?:[\w’'-]+ ){0,3}\Z", 2)
#: "After the one that killed Ann Roe and Tom Beck": whom one of them befell.
_THE_ONE = regexp(r"\bthe one (?:that|which) \Z")
#: The ordinal of the next sentence takes up the event of this one.
_TAKES_UP = regexp(r"(?:(?:It|This|That|[A-Z][a-z]+day[’']s(?: [a-z]+)?|The (?:latest|new) [a-z]+) (?:was|is|will be|marks|marked|became)\b|(?:The|His|Her|Its|Their) (?:[a-z]+ )?{noun}(?: [a-z]+ [\w’'-]+)? (?:was|is)\b)".replace("{noun}", "[a-z]+"))
#: Counted are those of one sort only: "at home", "by two goals", "to be backed by all".
_NARROWED = regexp(r"\b(?:at|by|against|without|with|under|over|about|to be|that|who|which|whose|where|in which|abroad|here)\b")
_RUN = frozenset("straight consecutive successive running major big such further".split())
#: The time of a row that is not that of the ordinal: "third in a row, after losses to A, B and C in May".
_OWN_TIME = regexp(r" (?:(?:earlier )?in (?:19|20)\d\d|of last (?:year|season)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|last (?:year|season|summer|winter|autumn|spring)|(?:a|two|three|\w+) years? (?:ago|earlier))")


def recited(claim: Claim, counted: Scope) -> Iterator[tuple[Others, set[str]]]:
    """The recitals of instances near an ordinal, each with what says that they are earlier ones of its kind; with nothing where they are of a kind known to be another."""
    if claim.n < 2 or claim.form not in ("noun", "time", "bare") or claim.core[:1] in BEGUN - {("marriage",)} or _narrowed(claim):
        return
    doc = claim.doc
    here = doc.block_at(claim.sentence.start).kind
    high = here in ("headline", "deck", "caption")
    for apart in (0, -1, 1, 2, *(range(3, 7) if high else ())):
        at = claim.number + apart
        if not 0 <= at < len(doc.sentences) or " and " not in (s := doc.sentences[at]).of(doc.text).replace("\n", " "):
            continue
        if (doc.block_at(s.start).kind != here and not (high and apart > 0)) or (parse := doc.parse(s)) is None:
            continue
        told: list[Span] | None = one_by_one(claim, s, apart)
        if told:
            yield _others(claim, told, s, apart, parse, ""), {"behind after" if apart <= 0 else "earlier ones"}
        for k, w in enumerate(parse.words):
            deed = w.pos in ("VERB", "ADJ") and (w.tag in ("VBN", "VBD") or w.text.endswith("ed")) and apart >= 0
            if not deed and w.tag not in ("NNS", "NNPS") and w.text.lower() not in ("those", "ones"):
                continue
            if (apart == 0 and claim.span.start <= w.span.start < claim.end) or doc.in_quotation(w.span):
                continue
            kind = "kind" if _of_its_kind(claim, parse, k, apart) else "doer" if apart > 0 and _does_it(claim, parse, k) else ""
            if not kind and not (apart == 0 and not deed and claim.form == "noun" and apart_in_kind(claim.core[0], w.text)):
                continue
            told = row(doc.text, w.span.end, s.end)
            if not kind:
                yield from [(_others(claim, told, s, apart, parse, w.text), set())] if told else []
                continue
            how = _earlier(claim, parse, k, s, apart, told) if told is not None else set()
            if told is None or not how or (kind == "doer" and not DAY.search(told[0].of(doc.text))) or (deed and _elsewhere(claim, counted, told[0].of(doc.text))) or (counted.kind in ("since", "year", "occasion") and DAY.search(told[0].of(doc.text))) or _SOME.search(doc.text, s.start, w.span.start) or _THE_ONE.search(doc.text, s.start, w.span.start) or (counted.kind != "open" and _OWN_TIME.match(doc.text, told[-1].end)) or _long_over(counted, told, doc.text):
                continue
            yield _others(claim, told, s, apart, parse, w.text), how


def _long_over(counted: Scope, told: list[Span], text: str) -> bool:
    """Whether one of a row was in a year before that in which an ordinal counts: "of the season, to go with those in Rome and Lima in 2017"."""
    return counted.start is not None and any(int(y.group()) < counted.start.year for t in told for y in YEAR.finditer(t.of(text)))


def _others(claim: Claim, told: list[Span], s: Span, apart: int, parse: Parse, noun: str) -> Others:
    return Others(tuple(Item(t, s, apart, parse, None, (noun.lower(),), frozenset()) for t in told), "recited")


def _narrowed(claim: Claim) -> bool:
    """Whether a word of the ordinal's own phrase says which sort is counted."""
    words = claim.parse.words
    for m in _NARROWED.finditer(_ON_TOP.split(tail(claim))[0]):
        k = claim.parse.at(claim.span.end + m.start())
        while k is not None and words[k].head != k and k not in (claim.noun, claim.at):
            k = words[k].head
        if k is None or k in (claim.noun, claim.at):
            return True
    return False


def row(text: str, start: int, end: int) -> list[Span] | None:
    """What a noun that ends at `start` is recited by; None without a row of two or more, all of a kind, that is closed."""
    # “Salt Road,” of American type is as long as “Salt Road”,
    flat = text[start:end].replace("\n", " ").replace(",”", "”,").replace(',"', '",')
    opened = _OPENS.match(flat)
    if opened is None:
        return None
    for kind, pattern in _ROWS.items():
        if (m := pattern.match(flat, opened.end())) is None:
            continue
        if _GOES_ON.match(flat, m.end()):
            return None
        spans = [Span(start + m.start() + i.start("item"), start + m.start() + i.end("item")) for i in _ITEMS[kind].finditer(m["row"])]
        return spans if len(spans) > 1 and not any(_SO_MANY.match(s.of(text)) for s in spans) else None
    return None


#: "Two women and a man": no row of one each.
_SO_MANY = regexp(rf"(?:{'|'.join(x for w, v in CARDINALS.items() if 2 <= v <= 20 for x in (w, w.capitalize()))}) [a-z]")


#: "After a 2-0 loss to Braga and another on Wednesday".
_AFTER_ONE = regexp(r"\b(?:after|following|follow(?:s|ed)) (?P<row>(?:an?|one) [^.;:()]*?)(?=[.;:()]|,? (?:which|who|officials|police|but|while|when)\b|$)", 2)
_PARTS = regexp(r",? and |, ")
_ONE = regexp(r"(?:one|another)\b|(?:an?|yet another) (?P<what>[\w’' -]+)")


def one_by_one(claim: Claim, s: Span, apart: int) -> list[Span]:
    """Instances told in the singular behind "after", each with its noun or "one" and "another"; none where one of them is of another kind."""
    text = claim.doc.text
    if apart > 0 or (apart < 0 and not _TAKES_UP.match(text, claim.sentence.start)) or (m := _AFTER_ONE.search(text, s.start if apart else claim.end, s.end)) is None:
        return []
    spans, at = [], m.start("row")
    for part in _PARTS.split(m["row"]):
        at = text.index(part, at)
        one = _ONE.match(part)
        if one is None or (one["what"] and not any(kinship((*head(claim), *(claim.act if claim.form != "noun" else ())), (w,)) for w in one["what"].split()[:4])):
            return []
        spans.append(Span(at, at + len(part)))
    return spans if len(spans) > 1 else []


def _elsewhere(claim: Claim, counted: Scope, told: str) -> bool:
    """Whether things are told at length beside a verb ("her three times and her party four times"), or an ordinal counts at one place or on one occasion only: "won in Are for the second time", "his second goal of the night"."""
    return (told.islower() and " " in told and not told.startswith("the ")) or (told[:1].isupper() and (counted.kind == "occasion" or (claim.form == "time" and _PLACE.search(claim.left[-60:]) is not None)))


_PLACE = regexp(r" (?:in|at|to|against|over) (?:the )?[A-Z](?!\w*day\b)[^,.;]*\Z")


def _of_its_kind(claim: Claim, parse: Parse, k: int, apart: int) -> bool:
    """Whether a plural is of what an ordinal numbers: kin to its noun, narrowed by no other noun."""
    words, text = parse.words, claim.doc.text
    if words[k].text.lower() in ("those", "ones"):
        # "His victory at Hull, following those at York and Leeds, was his third".
        return apart == 0 and (words[k].span.start > claim.end or (words[words[k].head].text.lower() in _BEHIND and _IS_ITS.search(claim.left) is not None))
    doing = any(words[c].text.lower() == "having" for c in parse.children(k))
    won = apart == 0 and claim.noun is not None and claim.verb is not None and words[k].span.start > claim.end and claim.parse.words[claim.noun].dep == "dobj" and not light(claim.parse.words[claim.verb].text)
    numbered = (*head(claim), *(claim.core if claim.form == "bare" and apart else ()), *([] if claim.form == "noun" and not (doing or won) else claim.act))  # "to play in her third World Cup, having played in", "won a third stage, after victories at"
    if claim.form == "time" and apart == 0 and words[k].tag == "NNPS" and words[k].text in ("Games", "Olympics") and kinship(("stage", "compete"), claim.act):
        return True  # "is hosting the Olympics for the second time, after the Games of"
    if not kinship(numbered, (words[k].text.lower(), *(words[c].text.lower() for c in parse.children(k) if c < k and words[c].text.endswith("ed")))):
        return False
    if of_a_sort(claim, parse, k):
        return False
    narrow = [words[c].text.lower() for c in parse.children(k) if (words[c].tag.startswith("NN") and words[c].dep in ("compound", "amod", "nmod")) or (words[c].tag.startswith("JJ") and words[c].text[0].isupper() and c > 0)]
    said = claim.sentence.of(text).lower()
    if any(n not in said for n in narrow):
        return False
    if claim.noun is None or apart == 0:
        return True
    if any(w.text.lower() in _HELD and w.text.lower() not in (x.text.lower() for x in words) for w in claim.parse.words[claim.at + 1 : claim.noun]):
        return False  # "her second clay title", "his second home win"
    # In another sentence an adjective of the numbered one tells it from those: "the second fatal accident".
    own = [w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "VB")) and not (apart < 0 and w.text[0].isupper())]
    here = {w.text.lower() for w in words}
    return all(o in _RUN or o in here for o in own)


def _does_it(claim: Claim, parse: Parse, k: int) -> bool:
    """Whether a plural is of the event that is the doer of a deed: "mudslides blocked the road for the third time. Slides on ..."."""
    words, verb = claim.parse.words, claim.verb
    if claim.form != "time" or verb is None or human(singular(parse.words[k].text)):
        return False
    doer = [words[c].text.lower() for c in claim.parse.children(verb) if words[c].dep in ("nsubj", "nsubjpass") and words[c].pos == "NOUN"]
    return kinship(doer, (parse.words[k].text.lower(),)) != ""


_IS_ITS = regexp(r", (?:was|is|made|marked|became|gave \w+) (?:only )?(?:his|her|its|their|the) \Z")
#: Adjectives that make one sort of many.
_SORTS = frozenset("local regional municipal provincial state federal presidential parliamentary legislative european council mayoral congressional primary junior youth doubles mixed indoor outdoor friendly foreign overseas".split())


#: Nouns that say where or how one was won.
_HELD = frozenset("home away clay grass hardcourt road doubles singles relay team league cup club sprint".split())


def of_a_sort(claim: Claim, parse: Parse, k: int) -> bool:
    """Whether a noun of the kind is of a sort that the ordinal's sentence does not name: "local elections" beside "the poll"."""
    words = parse.words
    said = claim.sentence.of(claim.doc.text) if parse.words[0].span == claim.parse.words[0].span else claim.left[-80:] + claim.doc.text[claim.span.start : claim.end] + tail(claim)[:60]
    return claim.core[:1] not in BEGUN and words[k].pos == "NOUN" and bool(kinship(claim.core, (words[k].text.lower(),))) and any((words[c].text.lower() in _SORTS or (c > 0 and words[c].text[0].isupper() and words[c].dep in ("amod", "compound") and words[c].entity not in ("DATE", "TIME"))) and words[c].text not in said for c in parse.children(k))


#: Nouns that hold what is numbered: "a third round of talks".
_HOLDERS = frozenset("round case bout piece set series wave edition act spell bid".split())
_OF = regexp(r" of (?:the )?(?:(?!\w+s\b)[a-z-]+ )?((?!this\b|last\b|next\b)[a-z]+)\b")


def head(claim: Claim) -> tuple[str, ...]:
    """The noun that an ordinal numbers: the last of its phrase, that of "profit warning" though a parse takes it for a verb, the talks of a round of them."""
    held = _OF.match(claim.right) if claim.core[:1] and claim.core[0] in _HOLDERS else None
    after = claim.parse.words[claim.noun + 1 : claim.noun + 2] if claim.noun is not None else ()
    return (*claim.core[:1], *([held[1]] if held else []), *(w.text.lower() for w in after if w.tag == "VBG"))


def _earlier(claim: Claim, parse: Parse, k: int, s: Span, apart: int, told: list[Span]) -> set[str]:
    """What says that a recital is of earlier instances."""
    words, text = parse.words, claim.doc.text
    lead = text[s.start : words[k].span.start].replace("\n", " ")
    head = words[words[k].head].text.lower() if words[k].dep in ("pobj", "pcomp", "dobj", "conj") else ""
    behind = head in _BEHIND or _ON_TOP.search(lead) is not None or _AFTER.search(lead) is not None or _BEHIND_THEM.match(text, words[k].span.end, s.end) is not None
    if apart < 0:
        return {"behind after", "takes it up"} if behind and _TAKES_UP.match(text, claim.sentence.start) else set()
    if behind and apart == 0:
        return {"behind after"}
    if apart > 0 and behind and _tells_it(claim, parse, s):
        return {"behind after"}
    if words[k].tag not in ("NNS", "NNPS") and words[k].text.lower() not in ("those", "ones"):
        return {"earlier ones"} if _done_before(claim, parse, k) or (apart == 0 and _long_ago(claim, told)) else set()
    if _EARLIER_ONES.search(lead):
        return {"earlier ones"}
    if apart > 0 and _done_to(claim, parse, k, s, told):
        return {"another than those"}
    return {"another than those"} if (apart > 0 or lead.endswith("whose ")) and words[k].dep.startswith("nsubj") and _another(claim, parse, k, told) else set()


def _tells_it(claim: Claim, parse: Parse, s: Span) -> bool:
    """Whether a later sentence tells the numbered event itself: under a headline or caption by its own deed, behind another sentence by "it"."""
    doc = claim.doc
    if doc.block_at(claim.sentence.start).kind not in ("headline", "deck", "caption"):
        return _ADDED_IT.match(doc.text, s.start) is not None
    root = next((k for k, w in enumerate(parse.words) if w.dep == "ROOT"), None)
    return root is not None and (parse.words[root].text.lower() in ("added", "adds") or bool(kinship((*claim.core, *claim.act), deed_words(parse, root))))


_ADDED_IT = regexp(r"(?:He|She|It|They) (?:had |has |have )?add(?:s|ed) (?:it|that|this|the (?:title|win|victory|gold|race|medal|crown)) to\b")


def _done_to(claim: Claim, parse: Parse, k: int, s: Span, told: list[Span]) -> bool:
    """Whether the deed of an ordinal was done before its day to a row of its kind: "the third concert she has called off. Shows in Oslo, Bergen and Turku were scrapped last week"."""
    doc, words, verb = claim.doc, parse.words, parse.words[k].head
    doer = [words[c] for c in parse.children(verb) if words[c].dep in ("nsubj", "nsubjpass")]
    if not (words[k].dep == "nsubjpass" or (words[k].dep == "dobj" and doer and doer[0].tag == "PRP")) or DAY.search(told[0].of(doc.text)) or words[verb].tag not in ("VBD", "VBN"):
        return False
    words_of_it = (*claim.act, *claim_clause(claim))
    if not kinship(words_of_it, deed_words(parse, verb)) or any(t.of(doc.text).split()[-1] in claim.sentence.of(doc.text) for t in told):
        return False
    own = [r for t in doc.dates_in(claim.sentence) if t.kind != "duration" for r in t.readings[:1]] or ([Interval(doc.metadata.date, doc.metadata.date)] if doc.metadata.date else [])
    gone = [r for t in doc.dates_in(s) for r in t.readings[:1]]
    return bool(own and gone) and max(r.high for r in gone) < max(r.low for r in own)


def claim_clause(claim: Claim) -> list[str]:
    """The deed of the clause behind an ordinal: "the third she has called off"."""
    words = claim.parse.words
    return [x for k, w in enumerate(words) if w.dep == "relcl" and 0 <= w.span.start - claim.span.end < 40 for x in deed_words(claim.parse, k)]


def _long_ago(claim: Claim, told: list[Span]) -> bool:
    """Whether all of a row have years before that of the article: "who was nominated for “The Mill” in 1999 and for “Salt” in 2003"."""
    now, years = claim.doc.metadata.date, [YEAR.search(t.of(claim.doc.text)) for t in told]
    return now is not None and all(y is not None and int(y.group()) < now.year - 1 for y in years) and _WHO.search(claim.doc.text, claim.end, told[0].start) is not None


YEAR = regexp(r"\b(?:1[89]|20)\d\d\b")
_WHO = regexp(r", who (?:was|had|has|won)\b")
_DONE_BEFORE = frozenset("previously already earlier before".split())


def _done_before(claim: Claim, parse: Parse, k: int) -> bool:
    """Whether a verb tells of what the same one did before: "she had already won in Rome and Lima"."""
    words = parse.words
    kids = [*parse.children(k), *(parse.children(words[k].head) if words[k].dep == "acomp" else ())]  # "was earlier married to"
    if any(words[c].text.lower() == "having" for c in kids):
        return True
    subject = next((words[c] for c in kids if words[c].dep in ("nsubj", "nsubjpass")), None)
    if subject is not None and subject.pos == "PROPN" and kinship(("marriage",), (words[k].text.lower(),)) and not _whose(claim, subject.text):
        return False  # "It was the second marriage for Moe. Roe was earlier married to"
    same = subject is not None and (subject.tag in ("PRP", "WP") or subject.text in claim.sentence.of(claim.doc.text))
    return same and bool(_DONE_BEFORE & {words[c].text.lower() for c in kids} or (words[k].tag == "VBN" and any(words[c].text.lower() == "had" for c in kids)))


def _whose(claim: Claim, name: str) -> bool:
    """Whether a name is of whom an ordinal's sentence is: its subject, or behind "for"."""
    words = claim.parse.words
    return name in tail(claim) or any(w.text == name and w.dep in ("nsubj", "nsubjpass") for w in words) or name.lower() in claim.owner


DAY = regexp(rf"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|{MONTH}(?!\w)|(?:1[89]|20)\d\d\b)")


_OTHER = regexp(r"\bother ([a-z]+)\b")


def _another(claim: Claim, parse: Parse, k: int, told: list[Span]) -> bool:
    """Whether the numbered one is told by its own day or name, none of a row that is over: "his second wife, Marta. His marriages to Ines Paz and Clara Roy ended"."""
    words, text = parse.words, claim.doc.text
    if any(singular(m[1]) in (singular(w.text) for w in claim.parse.words) for m in _OTHER.finditer(text, told[-1].end, claim.doc.sentence_at(told[-1].end - 1).end)):
        return False  # "had used other ships"
    if any(w.text.lower() in ("have", "has", "will", "would") and w.head == words[k].head for w in words) or words[words[k].head].tag not in ("VBD", "VBN"):
        return False
    there, here = Span(told[0].start, told[-1].end).of(text), claim.sentence.of(text)
    if claim.form == "time" and not DAY.search(there) and DAY.search(here) and there[:1].isupper():
        return True  # "will marry for the second time on Saturday. Her marriages to Paul Roe and Dean Coyle ended"
    if _MARKS.match(text, claim.sentence.start) and claim.number and there[:1].isupper():
        fresh = claim.doc.sentences[claim.number - 1].of(text)
        return DAY.search(fresh) is not None and not any(w in fresh for w in there.replace(",", " ").split() if w[0].isupper())  # "married Ida Moe on Saturday. It was his second marriage. His marriages to"
    if DAY.search(there):
        own = DAY.findall(here)
        return bool(own) and not any(day in there for day in own)
    noun = claim.noun
    if noun is None or not there[:1].isupper():
        return False
    beside = [*claim.parse.children(noun), claim.parse.words[noun].head] if claim.parse.words[noun].dep == "appos" else claim.parse.children(noun)
    names = [claim.parse.words[c] for c in beside if claim.parse.words[c].pos == "PROPN" and (claim.parse.words[c].dep in ("appos", "dobj", "pobj", "nsubj", "nsubjpass", "ROOT"))]
    return bool(names) and not any(n.text in there for n in names)


_MARKS = regexp(r"(?:It|This|That) (?:is|was|will be|would be|marks|marked) ")

#: "After heavy losses", whatever a parse makes of it.
_AFTER = regexp(r"\b(?:after|following) (?:(?:his|her|its|their|the|[a-z]+(?:y|l|ed|ing|ous|ow|er|ar)) ){0,2}\Z", 2)
