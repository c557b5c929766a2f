"""Whether a row of dates or names is of the others that an ordinal counts among: how the text ties the row to it, of what deed it is, and whose."""

from __future__ import annotations

import itertools

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._claim_cues import MOST
from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._families import apart_in_kind, kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, is_verb, light, main_verb, named_otherwise, subjects
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._pronouns import another_person
from newslint.checks.numbers.ordinals._recited import head, of_a_sort
from newslint.checks.numbers.ordinals._tellings import UNREAL
from newslint.layers.names.people import KIN, human
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

_TO_DO = regexp(r"(?: (?!(?:who|that|which)\b)[\w’'-]+){0,8}? (?:to(?: have)?|who (?:has|have|had)|that (?:has|have|had)) (?:be(?:en)? )?(?P<verb>[a-z]+)\b")


_PARTICLE = regexp(r" (?:down|out|off|up|away|in|over|back|aside)\b")


def done(claim: Claim) -> list[str]:
    """What those who are numbered did or suffered: "the third member to step down", "the second rider killed on the city's roads"."""
    if claim.form != "bare" and not (claim.core and human(singular(claim.core[0]))) and not claim.right.startswith(" to "):
        return []
    m = _TO_DO.match(claim.right)
    if m is not None:
        particle = _PARTICLE.match(claim.right, m.end())
        return [*([stem(m["verb"]) + particle.group().strip()] if particle else []), m["verb"], *(claim.act if m["verb"] == "do" else ())]
    words, noun = claim.parse.words, claim.noun
    return [words[k].text.lower() for k in (claim.parse.children(noun) if noun is not None else ()) if words[k].dep == "acl" and words[k].tag == "VBN"]


_CHOSEN = ("elect", "win", "swearin", "begin", "marry", "appoint")


def kinds_of(claim: Claim) -> tuple[str, ...]:
    """The words that name what is numbered: its noun, what a round is of, what somebody is the third to do."""
    words, out = claim.parse.words, [*head(claim), *done(claim)]
    if claim.form != "noun":
        if claim.verb is not None:
            below = claim.parse.children(claim.verb)
            if stem(words[claim.verb].text) in ("forc", "force"):
                out += [words[k].text.lower() for k in below if words[k].dep in ("xcomp", "ccomp")]  # "forced the airport to shut"
            out += [stem(words[claim.verb].text) + words[k].text.lower() for k in below if words[k].dep == "advmod"]  # "crossed the line first"
            out += ["fail" + words[k].text.lower() for k in below if words[k].dep == "xcomp" and stem(words[claim.verb].text) == "fail"]  # "failed to reach a verdict"
            out += ["breakinto" for k in below if words[k].text.lower() == "into" and words[claim.verb].text.lower() in ("broken", "broke", "break")]
            if _FOR_OFFICE.search(claim.sentence.of(claim.doc.text)) is not None:
                out += ["lose", "elect", "defeat"]  # who lost in 2005 has run before
        out += [*claim.act, *_up(claim)]
        if {"elected", "re-elected", "reelected"} & {*claim.act}:
            out.append("victory")  # "was elected for the second time, after victories in 2001 and 2005"
    elif claim.core[:1] in BEGUN:
        out += [w for w in (*claim.act, *_up(claim)) if kinship(_CHOSEN, (w,))]  # none of "to lose a bid for a second term"
    if claim.noun is not None and any(w.text.lower() in _DEADLY for w in words[claim.at + 1 : claim.noun]):
        out += ["die", "kill"]  # "the fourth fatal accident"
    if claim.form == "noun" and claim.noun is not None and words[claim.noun].tag == "NNP" and kinship(("win",), claim.act):
        out.append("win")  # "won a second Tony. He won for “Salt” in 2003"
    return tuple(w for w in dict.fromkeys(out) if not light(w))


_DEADLY = frozenset(("fatal", "deadly"))
_FOR_OFFICE = regexp(r"\b(?:running|runs?|ran|stands?|standing|stood) (?:again )?for (?:the )?(?:[a-z]+ )?(?:mayor|president|governor|office|parliament|congress|senate|council|seat|leader|leadership|sheriff|presidency|chairman)\b", 2)
#: What is done to a thing that is broken into or spoilt, whatever a sentence says was taken or smashed.
_HARMED = frozenset("breakinto break-in burglary burgled vandalised vandalized vandalism".split())


IT_IS = regexp(r"(?:It|This|That) (?:was|is|will be|would be|marks?|marked|makes|made|became|becomes)\b")


def _up(claim: Claim) -> list[str]:
    """The deeds of the clauses that an ordinal without a noun hangs in, or of the sentence before where its own only says "It was the third"."""
    out: list[str] = []
    words, k = claim.parse.words, claim.noun if claim.noun is not None else claim.at
    for _ in range(12):
        if words[k].head == k:
            break
        k = words[k].head
        if is_verb(words[k]) and not light(words[k].text):
            out += deed_words(claim.parse, k)
    if not claim.core and claim.number and IT_IS.match(claim.doc.text, claim.sentence.start) and (before := claim.doc.parse(claim.doc.sentences[claim.number - 1])) is not None:
        main = main_verb(before)
        out += [*deed_words(before, main), *(before.words[c].text.lower() for c in before.children(main) if before.words[c].dep.startswith("nsubj"))] if main is not None else []
    return out


GAP = regexp(r"[^;:()“”]{0,90}(?:,|\band\b|/|\bthen\b)[^;:()“”]{0,90}|, “[^”]{1,60}” (?:in|on) |[^;:()]{0,20}“[^”]{1,60}”[^;:()]{0,40}")
TURN = regexp(r"\b(?:but|while|whereas|although|though|because|until|when|if|without|before|instead|not|never|between)\b")
#: Between dates of one row stand no more than these and a name or two.
BARE = regexp(rf"(?:[,/]| (?:{'|'.join(CARDINALS)})(?: [a-z]+)?(?= in| on)| and| then| again| in| on| at| of| by| against| to| with| over| for| from| to| \d[\d,.]*(?:%|[A-Z]\b| [a-z]+)?| late| early| once| more| the| a| an| another| [A-ZÀ-Þ“][\w’'À-ÿ.”-]*){{1,12}} ?")
BEHIND = regexp(
    r"\b(?:after|following|besides|alongside|behind|succeeding|joining|(?:to (?:go|put)|goes|went|comes) with|in addition to|on top of|on the heels of|(?:adding|added|adds|add) (?:[^,.;]{1,40} )?to|com(?:es?|ing) after|came after|follow(?:s|ed)(?! by))\b",
    2,
)
_NAMED = regexp(r" (?:[A-ZÀ-Þ][\w’'À-ÿ-]+ ){1,3}(?:in|on) ")
#: A clause of its own between "after" and its row: "after a man who lost in".
ENDED = regexp(r"[;:()]|,? (?:who|which|whose|where|but|while|because|as)\b")
_EARLIER = regexp(r"\b(?:(?:the|his|her|its|their|whose|both|two|three|four) )?(?:earlier|previous|prior|past|preceding|former|other|last (?:two|three|four)|first (?:two|three|four))\b", 2)
ALSO = regexp(r"\b(?:also|already|previously|earlier|before|too|as well|again|another|had|having|once)\b", 2)
SOME = regexp(r"\b(?:including|such as|among|like|most of|some of|one of|between|since|neither|no|not|never|from(?! the [a-z]+ (?:in|on) )|until|unlike|(?:one|two|three|four|five|several) of)(?:,? [\w’'-]+){0,4} \Z", 2)


def own_words(parse: Parse, verb: int) -> tuple[str, ...]:
    """The words of a verb's deed without those of the verb that it is joined to."""
    low = parse.words[verb].text.lower()
    return (low, *(w for w in deed_words(parse, verb) if w != low and w.startswith(stem(low))))


def came_to_nothing(kinds: tuple[str, ...], told: str) -> bool:
    """Whether an occasion is told as none that came about: that a thing was called off or turned down is one where that is counted."""
    for m in UNREAL.finditer(_BY_THE_WAY.sub(", ", told)):
        said = m.group().lower().split()
        if not kinship(kinds, (said[0], stem(said[0]) + "".join(said[1:]))):
            return True
    return False


#: Of the new one: "the event, due to be held in June, was also called off in 2001".
_BY_THE_WAY = regexp(r", (?:which|who|due|planned|scheduled|originally|normally|usually)\b[^,;.]*, ")


def tie_of(claim: Claim, kinds: tuple[str, ...], apart: int, s: Span, parse: Parse, first: Span) -> str:
    """How a row that starts at `first` belongs to an ordinal; nothing where it does not."""
    text, words = claim.doc.text, parse.words
    before = text[s.start : first.start].replace("\n", " ")
    over, verb = governors(parse, first)
    nouns = [words[k].text.lower() for k in over]
    m = BEHIND.search(text, claim.end, first.start) if apart == 0 and first.start > claim.end else None
    if m is not None and not ENDED.search(text, m.end(), first.start):
        near = [w.text.lower() for w in words if m.end() <= w.span.start < first.start and w.pos in ("NOUN", "VERB", "PROPN")]
        run = claim.form == "time" and singular(words[claim.noun].text) in ("day", "night", "week") if claim.noun is not None else False  # "for the second day running, after highs on Tuesday and Wednesday"
        named = claim.form == "time" and _NAMED.fullmatch(text, m.end(), first.start) is not None  # "after Melbourne in 1956 and Sydney in 2000"
        return "behind" if not near or run or named or kinship(kinds, near) or any(singular(n) in _ANY for n in near) or {"those", "ones"} & set(text[m.end() : first.start].split()) else ""
    below = parse.children(verb) if verb is not None else []
    if verb is not None and claim.n > 1 and any(words[k].text.lower() in _ONES and _EARLIER.search(text, s.start, words[k].span.end) for k in subjects(parse, verb)):
        return "earlier"  # "the earlier ones were found in"
    if verb is not None and apart == 1 and "others" in nouns and any(words[k].tag == "PRP" for k in subjects(parse, verb)):
        return "earlier"  # "he came through others in"
    deed = [*nouns, *deed_words(parse, verb), *(words[k].text.lower() for k in below if words[k].dep in ("dobj", "oprd", "acomp", "attr"))]
    if verb is not None:
        deed += [stem(words[verb].text) + words[k].text.lower() for k in below if words[k].dep == "advmod"]  # "came first"
    if verb is not None and claim.form != "bare" and (own := [words[k].text.lower() for k in subjects(parse, verb) if _plural_of_it(claim, parse, k)]) and narrowed_alike(claim, apart, parse, [*nouns, *own], verb):
        return "earlier" if _EARLIER.search(before) else "told"  # "juries in 2004 and 2006 failed to agree": there were two, whatever became of them
    if apart > 0 and verb is not None and _retold(claim, parse, verb):
        return "told"
    if verb is not None and apart > 0 and claim.n > 1 and not _new_place(claim, parse):
        deed += [words[k].text.lower() for k in subjects(parse, verb) if any(words[c].text.lower() in ("a", "an", "another") or words[c].dep == "nummod" for c in parse.children(k))]  # "a quake of 4.1 struck on Sunday"
    # "Did so in", "one of 4.6 struck on Monday", "the sports editor followed in April": of what was told before.
    so = verb is not None and (_DONE_SO.match(text, words[verb].span.start) is not None or (apart > 0 and claim.n > 1 and (any(words[k].text.lower() in ("one", "another") for k in subjects(parse, verb)) or (words[verb].text.lower() in ("followed", "follows") and not any(words[k].dep == "dobj" for k in below)))))
    if (not so and not kinship(kinds, deed)) or came_to_nothing(kinds, before):
        return ""
    if (metals := set(kinds) & _METALS) and any(singular(d) in _METALS - metals for d in deed):
        return ""
    path = [words[k].text.lower() for k in over if words[k].tag == "NNS" and words[words[k].head].text.lower() != "by"]
    aims = {words[k].text.lower() for k in below if words[k].dep in ("dobj", "attr", "oprd")}
    if path and path[0] not in aims and kinds and not so and not kinship(kinds, nouns) and apart_in_kind(kinds[0], path[0]):
        return ""
    if not narrowed_alike(claim, apart, parse, nouns, verb) or any(of_a_sort(claim, parse, k) for k in over):
        return ""
    if any(kinship(kinds, (words[k].text.lower(),)) and words[k].tag in ("NNS", "NNPS") for k in over) and not (apart and _anothers(claim, parse)):
        return "earlier" if _EARLIER.search(before) else "told"
    if any(kinship(kinds, (words[k].text.lower(),)) and any(words[c].text.lower() in ("another", "previous", "earlier") for c in parse.children(k)) for k in over):
        return "earlier"  # "hurt in another shooting in the city on Jan. 14"
    if verb is None:
        return ""
    if _EARLIER.search(before) and any(words[k].tag == "NNS" and kinship(head(claim), (words[k].text.lower(),)) for k in subjects(parse, verb)) and same_doer(claim, kinds, apart, parse, verb):
        return "earlier"  # "the club's only other titles came in"
    bare = claim.form == "bare" and claim.right.startswith(" to ") and bool(done(claim))  # "is the second to resign"
    people = titled(claim) or (claim.form == "noun" and not claim.owner and bool(done(claim) or (human(singular(claim.core[0])) and kinship(claim.core, deed))))
    # "The execution of Roe was the third. Two men were put to death in May and another in June."
    if apart == 1 and _HAD_ALSO.search(before):
        return "told"
    thing = words[verb].dep != "relcl" and not any(words[k].pos in ("PROPN", "PRON") or human(singular(words[k].text)) for k in subjects(parse, verb))
    if apart == 1 and claim.form == "time" and thing and any(words[k].text.lower() in ("it", "them") and words[k].dep == "dobj" for k in below) and kinship(kinds, own_words(parse, verb)):
        return "told"  # "the bridge was closed for the second time. Bomb threats shut it on Monday and Wednesday"
    whoever = not claim.owner or (not _THEMSELVES.intersection(claim.owner) and bool(kinship(_HARM, claim.core[:1])))
    befell = whoever and _others_did(claim, parse, verb) and (kinship(kinds, ("death", "execution", "arrest", "jail")) or (apart in (1, 2, 3) and (claim.form == "noun" or (claim.form == "bare" and claim.core)) and _TIMED.search(tail(claim))))
    harmed = bool(_HARMED.intersection(kinds)) and apart == 1 and any(words[k].dep == "nsubjpass" for k in subjects(parse, verb))
    return "told" if befell or harmed or (bare and _others_did(claim, parse, verb)) or (_others_did(claim, parse, verb) if people else same_doer(claim, kinds, apart, parse, verb)) else ""


def _new_place(claim: Claim, parse: Parse) -> bool:
    """Whether a clause is set at a place of a name that was not told: "a quake in Chile"."""
    words, said = parse.words, claim.doc.text[: claim.sentence.end]
    return any(w.pos == "PROPN" and w.dep == "pobj" and w.entity not in ("DATE", "TIME") and words[w.head].text.lower() in ("in", "at", "near", "off", "on") and w.text not in said for w in words)


def _plural_of_it(claim: Claim, parse: Parse, k: int) -> bool:
    """Whether a noun is a plural of what is numbered, without a word that makes it another sort: none of "local elections" beside "the poll"."""
    words = parse.words
    if (words[k].tag not in ("NNS", "NNPS") and not _opens_as_plural(parse, k)) or (claim.owner and any(words[c].dep == "poss" for c in parse.children(k))) or human(singular(words[k].text)) or not kinship(head(claim) or claim.act[:1], (words[k].text.lower(),)):
        return False
    return all(words[c].dep not in ("amod", "compound", "poss") or words[c].text.lower() in _NO_SORT or words[c].text in claim.sentence.of(claim.doc.text) for c in parse.children(k))


_NO_SORT = frozenset("earlier previous prior similar such other two three four five six deadly heavy big major serious severe violent failed".split())


def _retold(claim: Claim, parse: Parse, verb: int) -> bool:
    """Whether a clause tells again, with the same object, what the sentence before an "It was the second such vote" tells: "voters rejected independence ... Independence was turned down in"."""
    if not claim.number or claim.form != "noun" or not IT_IS.match(claim.doc.text, claim.sentence.start) or light(parse.words[verb].text):
        return False

    def objects(p: Parse, v: int) -> set[str]:
        return {p.words[k].text.lower() for k in p.children(v) if p.words[k].dep in ("dobj", "nsubjpass") and p.words[k].tag.startswith("NN")}

    said = [p for s in claim.doc.sentences[max(claim.number - 3, 0) : claim.number] if (p := claim.doc.parse(s)) is not None]
    mains = [(p, k) for p in said for k, w in enumerate(p.words) if is_verb(w) and w.dep in ("ROOT", "conj", "xcomp")]
    return any(kinship(own_words(p, m), own_words(parse, verb)) and objects(p, m) & objects(parse, verb) for p, m in mains)


_THEMSELVES = frozenset("his her my your our".split())
_HARM = ("accident", "attack", "robbery", "death")
#: "The second robbery in the street this week", "the mill's second accident": whoever it befell; "his" befell him.
_TIMED = regexp(r"\b(?:this (?:week|month|year|summer|winter|spring|autumn|season)|in (?:\w+ )?(?:days|weeks|months|(?:a|as many) (?:week|month|days|weeks|months)))\b")
#: Takes up what the sentence before tells, whoever does it.
_HAD_ALSO = regexp(r"\b(?:had also|also had|had previously|had already|had earlier)\b")
#: "Having done so in".
_DONE_SO = regexp(r"(?:do|does|did|done|doing) (?:so|it|that)\b")
_SKIPPED = ("IN", "RB", "DT", ",", "TO", "(", "-LRB-", "JJ")


def governors(parse: Parse, at: Span) -> tuple[list[int], int | None]:
    """The nouns on the way up from a date, the one right before it first, and its verb."""
    words, i = parse.words, parse.at(at.start)
    nouns: list[int] = []
    verb = None
    seen: set[int] = set()
    k = i - 1 if i else -1
    while k > 0 and (words[k].tag in _SKIPPED or (words[k].pos == "PROPN" and words[k - 1].tag in ("IN", "NNP", "DT"))):
        k -= 1  # "her previous finals, in Linz in 2008"
    if k >= 0 and (words[k].tag in ("NN", "NNS") or _opens_as_plural(parse, k)) and words[k].entity not in ("DATE", "TIME"):
        nouns.append(k)  # "Ballots in April" opens a sentence with no name
    while i is not None and words[i].head != i and i not in seen:
        seen.add(i)
        i = words[i].head
        w = words[i]
        if is_verb(w):
            verb = i
            up = words[w.head]
            if w.dep in ("acl", "relcl") and up.tag.startswith("NN"):
                nouns.append(w.head)  # "ceasefires signed on"
            break
        if w.pos in ("NOUN", "PROPN") and w.entity not in ("DATE", "TIME") and i not in nouns and not at.start <= w.span.start < at.end:
            nouns.append(i)
    return nouns, verb


def _opens_as_plural(parse: Parse, k: int) -> bool:
    """Whether a plural opens a sentence, whatever a parse takes its capital for."""
    return k == 0 and parse.words[k].tag in ("NNP", "NNPS") and parse.words[k].text.endswith("s") and parse.words[k].entity not in ("PERSON", "ORG", "GPE")


def _anothers(claim: Claim, parse: Parse) -> bool:
    """Whether a sentence tells of one who is named in it for the first time: "only Roger Maes, with three wins in 1978, 1979 and 1983, has more"."""
    main, words = main_verb(parse), parse.words
    said = claim.doc.text[: claim.sentence.end]
    doers = [words[k] for k in subjects(parse, main)]
    return bool(doers) and all(w.pos == "PROPN" and w.text not in said for w in doers)


#: "Swam the lake alone for the first time".
_HOW = frozenset("alone solo together unaided unaccompanied indoors abroad outright live publicly officially unopposed jointly nonstop professionally".split())
_METALS = frozenset(("gold", "silver", "bronze"))
#: Stand for what is numbered, whatever it is.
_ONES = frozenset("ones others two three rest".split())
_ANY = frozenset("move step instance occasion incident episode time one event".split())
#: Take up what was told.
_THERE = frozenset("it there them so one ones those that this they he she".split())
_PLAIN = frozenset("latest straight consecutive successive such career annual new".split())


def narrowed_alike(claim: Claim, apart: int, parse: Parse, nouns: list[str], verb: int | None) -> bool:
    """Whether what narrows an ordinal holds of a row in another clause."""
    said = {singular(w.text.lower()) for w in parse.words}
    said |= _DEADLY if verb is not None and kinship(("die", "kill"), (parse.words[verb].text.lower(),)) else set()
    inner = {singular(w.text) for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN", "VB"))} if claim.noun is not None else set()
    behind = list(itertools.takewhile(lambda w: not w.text.endswith("day"), (w for w in claim.parse.words if claim.end <= w.span.start < claim.end + len(tail(claim)))))  # "met for the first time on Sunday in Rome"
    names = {w.text for w in behind if w.pos == "PROPN" and w.entity not in ("DATE", "TIME")}
    objects = {parse.words[k].text.lower() for k in (parse.children(verb) if verb is not None else ()) if parse.words[k].dep in ("dobj", "nsubjpass", "advmod", "attr")}
    there = bool(_THERE & objects) or bool(objects & {claim.core[0] if claim.core else ""}) or (claim.form == "time" and _same_object(claim, parse, verb))
    own = {w.text for k, w in enumerate(parse.words) if w.pos == "PROPN" and w.entity not in ("DATE", "TIME") and not human(singular(w.text)) and not (done(claim) and not _below_a_preposition(parse, k))} - {w.text for w in claim.parse.words}
    if verb is not None and not there and _of_another(claim, parse, verb):
        return False
    if claim.form == "time" and claim.verb is not None and any(claim.parse.words[k].text.lower() in _HOW - said for k in claim.parse.children(claim.verb)):
        return False
    if apart and not there and _elsewhere(claim, parse, verb):
        return False
    if names and not names & {w.text for w in parse.words} and not there and own:
        return False
    inner = {w for w in inner - _PLAIN - said if not (kinship((w,), nouns) or (verb is not None and kinship((w,), own_words(parse, verb))))}  # "an arson attack", "was set on fire"
    if apart == 1 and claim.core[:1] in _DEATHS:
        return True  # "the third road death this week. A cyclist died on Monday, a pedestrian on Tuesday"
    return there or not inner or (bool(nouns) and bool(kinship(claim.core[:1], nouns)) and apart > 0)


_DEATHS = (("death",), ("fatality",), ("killing",), ("murder",))
_AT = frozenset("at in on near outside inside".split())


def _elsewhere(claim: Claim, parse: Parse, verb: int | None) -> bool:
    """Whether a clause tells of another place of the sort that an ordinal counts at: "at the mine ... a blast at another pit", "a roof fall at a quarry"."""
    mine = {w.text.lower() for k, w in enumerate(claim.parse.words) if w.dep == "prep" and w.text.lower() in _AT and w.span.start >= claim.span.end and any(claim.parse.words[c].dep == "pobj" and claim.parse.words[c].entity not in ("DATE", "TIME") for c in claim.parse.children(k))}
    words = parse.words
    for k, w in enumerate(words):
        if w.dep != "pobj" or w.tag not in ("NN", "NNS") or words[w.head].text.lower() not in _AT or w.entity in ("DATE", "TIME") or kinship((*claim.core, *claim.act), (w.text.lower(),)):
            continue
        dets = {words[c].text.lower() for c in parse.children(k) if words[c].dep in ("det", "amod")}
        if dets & {"another", "other", "different", "nearby", "neighbouring", "neighboring"} or (dets & {"a", "an"} and words[w.head].text.lower() in mine):
            return True
    return False


def _same_object(claim: Claim, parse: Parse, verb: int | None) -> bool:
    """Whether an object has the words of the numbered deed's: "was named best actor for the first time ... also took the best actor prize"."""
    if verb is None:
        return False
    words, said = parse.words, {w.text.lower() for w in claim.parse.words}
    for k in parse.children(verb):
        inner = {words[c].text.lower() for c in parse.children(k) if words[c].dep in ("amod", "compound", "nmod")} if words[k].dep in ("dobj", "attr", "oprd") else set()
        if len(inner) > 1 and inner <= said:
            return True
    return False


def _below_a_preposition(parse: Parse, k: int) -> bool:
    """Whether a name is none of those who did it: "Marie Curie was honoured in 1903 and Maria Mayer in 1963" names two who were, "in Oslo" none."""
    words = parse.words
    while words[k].dep in ("compound", "flat", "amod", "conj", "appos") and words[k].head != k and words[words[k].head].pos == "PROPN":
        k = words[k].head
    return words[k].dep == "pobj"


_OF_WHAT = frozenset("to for against of over on with".split())


def _of_another(claim: Claim, parse: Parse, verb: int) -> bool:
    """Whether a deed was done to something else: "won Paris in 2017", "hosted another cup", "suspended flights to Rome"."""
    words, here = parse.words, claim.sentence.of(claim.doc.text)
    objects = [k for k in parse.children(verb) if words[k].dep in ("dobj", "nsubjpass")]
    won = kinship(("beat",), (words[verb].text.lower(),)) and claim.verb is not None and stem(claim.parse.words[claim.verb].text) == "win"  # whoever was beaten
    if not won and any(words[k].pos == "PROPN" and words[k].dep == "dobj" and words[k].text not in here for k in objects):
        return True
    if any(words[c].text.lower() in ("another", "other", "different") for k in objects for c in parse.children(k)) and not any(words[k].text in here for k in objects):
        return True

    def aims(p: Parse, v: int | None) -> dict[str, set[str]]:
        out: dict[str, set[str]] = {}
        over = [] if v is None else [v, *(k for k in p.children(v) if p.words[k].dep == "dobj")]
        for o in over:
            for prep in p.children(o):
                if p.words[prep].text.lower() in _OF_WHAT:
                    for k in p.children(prep):
                        if p.words[k].pos == "PROPN" and p.words[k].entity not in ("DATE", "TIME"):
                            out.setdefault(p.words[prep].text.lower(), set()).add(p.words[k].text)
        return out

    mine = aims(claim.parse, claim.verb)
    return any(prep in mine and not names & mine[prep] for prep, names in aims(parse, verb).items())


_THE_DAYS = regexp(r"(?:[A-Z][a-z]+day[’']s|The latest|The) [a-z]+ (?:was|is)\b")


def _others_did(claim: Claim, parse: Parse, verb: int) -> bool:
    """Whether those who did the same before a numbered person are named for the first time here, or are only counted."""
    words = parse.words
    here = claim.sentence.of(claim.doc.text)
    if done(claim) and claim.form != "bare" and any(words[k].dep == "dobj" and any(words[c].text.lower() in ("a", "an", "another", "other", "rival") for c in parse.children(k)) for k in parse.children(verb)):
        return False  # "the third to quit the pact ... left a rival pact"
    return all(
        (words[k].pos == "PROPN" and words[k].text not in here) or (singular(words[k].text) in KIN and " family" in claim.right) or words[k].text.lower() in ("another", "others", "one") or (words[k].tag == "NNS" and human(singular(words[k].text)) and not any(words[c].dep == "det" for c in parse.children(k))) or any(words[c].dep == "nummod" or words[c].text.lower() in ("a", "an") for c in parse.children(k))
        for k in subjects(parse, verb)
    )


def same_doer(claim: Claim, kinds: tuple[str, ...], apart: int, parse: Parse, verb: int) -> bool:
    """Whether a clause tells of those that the ordinal's own tells of."""
    words, v = parse.words, verb
    doers = subjects(parse, verb)
    here = {w.text for w in claim.parse.words if w.pos in ("PROPN", "NOUN")}
    if apart == -1 and (IT_IS.match(claim.doc.text, claim.sentence.start) or _THE_DAYS.match(claim.doc.text, claim.sentence.start)):
        return True  # "It was the second closure"
    if apart and named_otherwise(parse, verb, claim.sentence.of(claim.doc.text)):
        return False
    if not doers:
        return apart == 0 or words[v].head == v
    if apart == -1 and {*claim.owner, *(claim.parse.words[k].text.lower() for k in subjects(claim.parse, claim.verb))} & {"he", "she", "it", "his", "her", "its"} and all(words[k].tag in ("NNP", "NN") for k in doers):
        return True  # "Okafor was elected in 1994 and 1998. He is in his fourth term"
    for k in doers:
        w = words[k]
        if another_person(claim, apart, parse, k):
            return False
        if w.text.lower() in ("who", "which", "that") and words[v].dep == "relcl":
            w = words[words[v].head]
            over = words[words[words[v].head].head]
            if w.span.start > claim.end and apart == 0 and w.pos == "PROPN" and not (over.text in ("for", "of") and over.head in (claim.noun, claim.verb, claim.at)):
                return False
        if w.tag == "NNS" and human(singular(w.text)) and {"he", "she"} & {x.text.lower() for x in claim.parse.words}:
            return False  # "she was elected for the second time. The mayors before her were elected in"
        dets = {words[c].text.lower() for c in parse.children(k)}
        beside = any(words[c].dep == "prep" and words[c].text.lower() in ("beside", "near", "behind", "above", "below", "opposite", "under", "alongside") for c in parse.children(k))
        the = bool(dets & {"the", "this", "that", "these"}) and not beside  # none of "the road beside it was also closed"
        if apart == 1 and (w.tag == "NNS" or _opens_as_plural(parse, k)) and not dets and human(singular(w.text)) and not any(human(singular(n)) for n in here):
            continue  # "the company's second strike. Workers walked out in", "the town was emptied. Residents fled in"
        if claim.form == "noun" and w.tag == "NN" and singular(w.text) == singular(claim.core[0]):
            return False  # "formed his first choir. The choir had won in 1958"
        if not (w.pos == "PRON" or w.text in here or singular(w.text) in {singular(h) for h in here} or w.text.lower() in ("others", "another", "one") or kinship(kinds, (w.text.lower(),)) or the or w.text.lower().endswith("old") or any(h[:4] == w.text[:4] for h in here if len(h) > 4 and h[0].isupper())):
            return False
    return True


TODAY = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|last (?:night|week|month)|this (?:week|month|year|season)|now|will|is to|are to)\b", 2)
#: Days between a newspaper and what it reports.
LATELY = 4


def titled(claim: Claim) -> bool:
    """Whether a title leaves the article out: "Amaral is third to quit"."""
    return claim.form == "bare" and claim.n <= MOST and claim.doc.block_at(claim.span.start).kind in ("headline", "deck") and claim.right.startswith(" to ")
