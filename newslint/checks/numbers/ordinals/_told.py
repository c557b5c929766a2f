"""What is said of occasions that may be the others of an ordinal: whether of its deed, of its doer, taken up by a word, or of another kind."""

from __future__ import annotations

import datetime as dt
import itertools

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals import _grammar
from newslint.checks.numbers.ordinals._claimed import Scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._nth import BEGUN, HAPPENS, TIMES, Claim
from newslint.checks.numbers.ordinals._others import Item, Others, kin
from newslint.checks.numbers.ordinals._tellings import branch
from newslint.layers.names.people import KIN, human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: Words of the clause that tells of them, and of its opening.
_MARKS = {
    "also": regexp(r"\b(?:also|again|too|as well|likewise|once more|re-?elected)\b", 2),
    "earlier": regexp(r"\b(?:earlier|previous(?:ly)?|prior|before(?! [a-z]+ing\b)|already|until then|until now|preceded|predecessors?)\b", 2),
    "the others": regexp(r"\b(?:the (?:other|others|rest|previous|earlier|first) (?:two|three|four|five|six|ones?|times?|occasions?)?|others? (?:were|was|came|in|followed)|(?:those|ones) (?:of|in|on|from|before))\b", 2),
    "the same": regexp(r"\b(?:same|similar|did so|done so|such|it happened)\b", 2),
    "last": regexp(r"\b(?:last|most recent(?:ly)?|latest)\b"),
    "had": regexp(r"\b(?:had|having|whose|has|have)\b"),
    "but": regexp(r"\b(?:but|although|though|while|unlike|instead|rather|whereas|however|despite|until)\b", 2),
    "unreal": regexp(r"\b(?:not|n[’']t|never|no(?! others?\b| more\b| further\b)|almost|nearly|would|could|might|will|plans?|planned|scheduled|tried|hoped|promised|vowed|cancelled|canceled|postponed|failed|refused|declined|narrowly|missed|denied|threatened)\b", 2),
    "less": regexp(r"\b(?:lost|losing|beaten|runner-up|runners-up|finalists?|semi-?final\w*|nominat\w+|shortlist\w*|bronze|silver|finished|reached(?= (?:the |an? |its |his |her |their )?(?:[\w-]+ )?(?:finals?|semi|quarter|last|round|play))|draw|drew|joint|shared|jointly|tied)\b"),
    "some": regexp(r"\b(?:includ\w+|among|such as|most recently|notably|especially|for example|twice|both|at least|(?:one|two|three|four|five|some|several|most) of)\b"),
    "other kind": regexp(r"\b(?:juniors?|youth|under-\d\d|doubles|indoor|women[’']s|men[’']s|girls|boys|friendly|deputy|acting|former|assistant|unofficial|smaller|minor|different|another(?! (?:in|on|at|last|of|by|was|came|for|the|a|two|three|earlier)\b)|other (?!t)[a-z]+s)\b"),
    "beginning": regexp(r"\b(?:born|founded|built|opened|created|formed|established|married|moved|retired|died|since|graduat\w+|became|introduced|abolished|rebuilt|signed|bought)\b"),
}  # fmt: skip
#: "They had met before", "also scored earlier this season".
_BEFORE_THAT = regexp(r"before|already|previously|earlier", 2)
#: Closes a list.
_CLOSED = regexp(r"\bno others?\b|\b(?:none|nobody|no one|nothing) (?:else|other)\b|\bthe only (?:other|previous|earlier)\b|\b(?:its|his|her|their) only (?:other|previous|earlier)\b")
#: What is numbered is itself no win.
_LOST = regexp(r"\b(?:lost|lose|losing|loss(?:es)?|beaten|defeat(?:s|ed)?|draws?|drew|silver|bronze|nominat\w+|final|finals)\b")
#: Marks that speak for the others' being of the kind.
TAKE_UP = frozenset(("also", "earlier", "the others", "the same"))
_AFTER = regexp(r"\b(?:after|following|besides|alongside|joining|joins|joined|add(?:ing|ed|s)? .{0,30}to|to go with|in addition to|as well as|succeed\w*|follow(?:s|ed)|on top of|preceded by|like|behind|having)\b[^.;]{0,40}$", 2)
_STRAIGHT = regexp(r"\b(?:after|following|besides|alongside|joining|joins|joined|behind|succeeding|added to|adding to|to go with)(?: (?:those|the ones|ones))?(?: (?:of|in|on|from|by|with|over|against))?(?: the)? \Z")
_ANAPHOR = frozenset("it he she they him her them his hers its their that this there one ones those we i".split())
#: Takes an occasion up that was named before.
_THERE = frozenset("it there them one ones those".split())
_TAKEN_UP = frozenset("it there them".split())
#: Makes what is told unlike what an ordinal counts.
_DOUBTS = frozenset(("narrowed", "of an untold sort", "but", "unreal", "less", "other kind", "with more said", "other sex", "some"))
_NARROWED = regexp(r"\b(?:at home|away|abroad|on (?:clay|grass|hard|the road)|in peacetime|live|alone|solo|without|indoors|outdoors|outside|together|under|as (?:an? |the )?[a-z]+|against|for (?:the|his|her) (?:club|country|side|team)|worth|exceeding|(?:above|over|more than|at least|below) [$£€]?[\da-z])\b")
#: Who is somebody beside the one who is spoken of.
_RELATED = frozenset("predecessor successor rival colleague teammate team-mate namesake opponent counterpart deputy".split())
#: What names stand for, beside people.
_GROUPS = frozenset("club side team company firm group union bank party band orchestra choir city town village river volcano country school airline hospital plant mine bridge pair two crew staff family couple".split())
_SHE, _HE = frozenset("she her woman women female girl girls".split()), frozenset("he his him man men male boy boys".split())


def of_others(claim: Claim, o: Others, scope: Scope) -> set[str]:
    """The evidence that other occasions give beside an ordinal."""
    first = o.items[0]
    found = _deeds(claim, o) | _doers(claim, o) | _names(claim, o) | _where(claim, o) | _claim(claim, scope)
    of = list({(i.sentence, i.verb): i for i in o.items}.values())
    stretch, rest = (" ".join(_said(claim, i, without) for i in of) for without in (False, True))
    for name, p in _MARKS.items():
        kins = () if name in TAKE_UP else ("same",) if name == "less" else ("same", "family")
        # "The former mayor" is no other mayor for having been one.
        # "Won it for another film": what is won is told by "it".
        skip = "another" if name == "other kind" and all(_THERE & _object(i) for i in o.items) else ""
        if any(m.group().lower() != skip and kinship((*claim.core, *claim.act), (m.group().lower(),)) not in kins for m in p.finditer(rest if name == "other kind" else stretch)):
            found.add(name)
    if _LOST.search(" ".join((*claim.core, *claim.act))):
        found.discard("less")
    if first.at.of(claim.doc.text).lower() in ("earlier", "previous", "last", "former") and kinship(claim.core or claim.act, first.deed[:1]):
        # "Her first novel for children", and earlier novels of another sort.
        found |= {"an earlier one"} if "with more said" not in found or found & {"takes it up", "all its words again", "its names again"} else set()
    if claim.n == 1 and o.kind == "word" and found & {"all its deed", "all its noun"} and found & {"had", "also"} and "narrowed" not in found and _BEFORE_THAT.fullmatch(first.at.of(claim.doc.text)) and not claim.doc.text.endswith(" times ", 0, first.at.start):
        found.add("done before")
    if claim.n == 1 and "all its noun" not in found:
        found.discard("the same")
    if claim.n == 1 and first.when is not None and first.apart > 0 and "takes it up" in found and _IS_BACK.search(claim.doc.text, first.at.end, first.sentence.end):
        found.add("is back")
    if claim.n == 1 and claim.form == "time" and claim.verb is not None and stem(claim.parse.words[claim.verb].text) in HAPPENS and {"all its deed", "also"} <= found and _object(first) & {w.text.lower() for w in claim.parse.words}:
        found.add("it happened to it too")  # "a ship hit it, the first time this has happened. A barge also hit the bridge in 2004"
    if claim.n == 1 and found >= {"all its deed", "takes it up"} and not found & _DOUBTS and _TAKEN_UP & {first.parse.words[k].text.lower() for k in first.clause if first.parse.words[k].dep in ("dobj", "pobj", "advmod", "nsubjpass")}:
        found.add("done to it")  # "the first death from the virus. A woman died of it in June"
    if claim.n == 1 and first.when is not None and first.verb is not None and "the same word" in found:
        own = first.parse.words[first.verb]
        if first.apart == 0 and own.dep == "relcl" and own.head in _grammar.subjects(claim.parse, claim.verb):
            found.add("its doer's own clause")  # "the river, which burst its banks in 2003, did so for the first time"
        if first.apart > 0 and any(first.parse.words[k].text.lower() == "first" for k in first.parse.children(first.verb)):
            found.add("first done then")
    if claim.n == 1 and first.when is not None and first.apart > 0 and claim.core[:1] and claim.core[0] in _JOURNEYS and _places(claim, first):
        found.add("at its place")  # "arrived in Hanoi. It is his first visit to Vietnam. He also visited Hanoi in 2004"
    if claim.n == 1 and claim.form == "time" and first.when is not None and "the same word" in found and not found & _DOUBTS and _object(first) & {claim.parse.words[k].text.lower() for k in _grammar.subjects(claim.parse, claim.verb) if claim.parse.words[k].dep == "nsubjpass"}:
        found.add("done to the same")  # "the comet was seen for the first time. Astronomers saw the comet in 1986"
    if claim.n == 1 and "last" in found:
        found = found - {"last"} | {"the last before"}
    if _AFTER.search(lead := _lead(claim, first)):
        found |= {"behind after"} | ({"straight behind after"} if _STRAIGHT.search(lead) else set())
    if any(_sex(claim.parse) and (s := _sex(i.parse)) and s != _sex(claim.parse) for i in o.items):
        found.add("other sex")
    if any(_CLOSED.search(i.sentence.of(claim.doc.text)) for i in o.items):
        found.add("no others")
    if len(o.items) > 1 and counted_up(claim, o):
        found.add("counted up")
    if first.when is not None:
        found |= _times(claim, o, scope)
    # A first in so long is denied only by what is told as one more of the kind.
    again = found >= {"all its deed", "also"} and not found & {"sentences off", "a new name does it", "narrowed", "its names untold"}
    if not again or any(q.kind == "ordinal" and not q.span.overlaps(claim.span) for q in claim.doc.numbers_in(first.sentence)):
        found.discard("well inside its time")
    return found


_JOURNEYS = frozenset("visit trip tour stay journey".split())


def _places(claim: Claim, item: Item) -> bool:
    """Whether an occasion is at a place that the numbered one is told to be at, by its own sentence or the one it takes up."""
    start = claim.doc.sentences[max(claim.number - 1, 0)].start if _IT_IS.match(claim.doc.text, claim.sentence.start) else claim.sentence.start
    here = claim.doc.text[start : claim.sentence.end]
    words = item.parse.words
    return any(words[k].pos == "PROPN" and words[k].entity not in ("DATE", "TIME") and words[k].dep in ("dobj", "pobj") and words[k].text in here for k in item.clause)


_IT_IS = regexp(r"(?:It|This|The (?:visit|trip|tour)) (?:is|was|will be|marks|marked)\b")


def _object(item: Item) -> set[str]:
    """The direct objects of an occasion's verb."""
    return {item.parse.words[k].text.lower() for k in item.parse.children(item.verb) if item.parse.words[k].dep == "dobj"} if item.verb is not None else set()


def _lead(claim: Claim, item: Item) -> str:
    start = _start(item)
    return claim.doc.text[max(item.sentence.start, start - 70) : start].replace("\n", " ")


def behind_after(claim: Claim, o: Others) -> bool:
    """Whether occasions are told behind "after" in the ordinal's own sentence."""
    return o.items[0].apart == 0 and o.items[0].at.start > claim.span.start and _AFTER.search(_lead(claim, o.items[0])) is not None


def _start(item: Item) -> int:
    """Where an occasion begins; a name with its given name."""
    words, k = item.parse.words, item.parse.at(item.at.start)
    while item.when is None and k and words[k].pos == "PROPN" and words[k - 1].pos == "PROPN" and words[k - 1].dep == "compound":
        k -= 1
    return words[k].span.start if k is not None and item.when is None else item.at.start


def _said(claim: Claim, item: Item, without_subject: bool = False) -> str:
    """The clause of an item; where it stands beside the ordinal, without the ordinal's own phrase."""
    words = item.parse.words
    subject = {j for k in subjects(item) if item.apart == 0 for j in branch(item.parse, k)} if without_subject else set()
    text = " ".join(words[k].text for k in sorted(item.clause - subject) if item.apart or not claim.span.start <= words[k].span.start < claim.end)
    lead = claim.doc.text[max(claim.end if item.apart == 0 else item.sentence.start, item.at.start - 16) : item.at.start]
    return f"{lead} {text}".replace("\n", " ").replace(" - ", "-")  # "runner-up" is three words of a parse


def _deeds(claim: Claim, o: Others) -> set[str]:
    kins = [kin(claim, i) for i in o.items]
    share = sum(map(bool, kins))
    found = {"all its deed" if share == len(kins) else "half its deed" if share * 2 >= len(kins) else "none its deed" if not share else "few its deed"}
    if all(k == "same" for k in kins):
        found.add("the same word")
    heads = [kinship(claim.core[:1] or claim.act[:1], i.deed) for i in o.items]
    if all(heads):
        found.add("all its noun")
    said = [w.text.lower() for i in o.items for w in i.parse.words if w.pos in ("NOUN", "VERB", "PROPN") and (i.apart or not claim.span.start <= w.span.start < claim.end)]
    if not share and kinship((*claim.core, *claim.act), said):
        found.add("its deed beside")
    words = claim.parse.words
    inner = {words[k].text.lower() for k in range(claim.at + 1, claim.noun or claim.at) if words[k].tag in ("JJ", "NN", "VBN", "NNP", "JJS")}
    if inner - {"straight", "consecutive", "successive", "such", "career"} and not kinship(inner, said) and not all(_taken_up(claim, i) for i in o.items):
        found.add("of an untold sort")
    return found


def _taken_up(claim: Claim, item: Item) -> bool:
    """Whether what was done is that which the ordinal's noun names: "takes second national title ... also won the title in 2016"."""
    words = item.parse.words
    return bool(claim.core) and item.verb is not None and any(
        words[k].dep == "dobj" and words[k].text.lower() == claim.core[0] and any(words[c].text.lower() == "the" for c in item.parse.children(k)) and not any(words[c].dep in ("amod", "compound", "prep") for c in item.parse.children(k))
        for k in item.parse.children(item.verb)
    )


def subjects(item: Item) -> list[int]:
    """The subjects of what is told of an occasion."""
    return _grammar.subjects(item.parse, item.verb)


def _doers(claim: Claim, o: Others) -> set[str]:
    said = claim.sentence.of(claim.doc.text)
    # "The state's relief commissioner said": nothing that the state did.
    nouns = {singular(w.text) for w in claim.parse.words if w.pos in ("NOUN", "PROPN") and (w.dep != "poss" or w.text.lower() in claim.owner)}
    found: set[str] = set()
    for i in o.items:
        words = i.parse.words
        for k in subjects(i):
            if words[k].text.lower() in ("who", "which", "that") and i.verb is not None and words[i.verb].dep == "relcl":
                k = words[i.verb].head
                if i.apart == 0 and words[k].span.start > claim.end and (words[k].pos == "PROPN" or human(singular(words[k].text))):
                    found.add("another does it")  # "on a horse of her father, who last won in 1998"
                    continue
            w, low = words[k], words[k].text.lower()
            if low in ("those", "others", "ones") and _proper(i.parse, [k + 1, k + 2, k + 3, k + 4]) - set(said.split()):
                found.add("another does it")
            elif i.apart == -1 and any(claim.parse.words[c].text.lower() == ("they" if w.tag.endswith("S") else "it") for c in subjects(Item(claim.span, claim.sentence, 0, claim.parse, claim.verb, (), frozenset()))):
                found.add("a pronoun does it")  # "Deputies threw it out in May. On Monday they rejected it"
            elif w.pos == "PRON" or low in _ANAPHOR or low in ("who", "which"):
                found.add("a pronoun does it")
            elif (w.text in said and w.pos == "PROPN") or singular(low) in nouns:
                found.add("the same does it")
            elif low in ("others", "rest", "ones", "first") or kinship((*claim.core[:1], *claim.act[:1]), (low,)):
                found.add("the deed is told")
            elif i.apart > 0 and low.endswith("old") and any(words[c].text.lower() == "the" for c in i.parse.children(k)):
                found.add("a description does it")  # "the 27-year-old from Osaka"
            elif singular(low) in KIN or (singular(low) in _RELATED and any(words[c].dep in ("poss", "det") for c in i.parse.children(k))):
                found |= {"another does it", "a relation does it"}
            elif w.pos == "PROPN" and {words[c].text.lower() for c in i.parse.children(k)} & {"the"} and not any(words[c].pos == "PROPN" for c in i.parse.children(k)) and w.tag == "NNP":
                found.add("a description does it")  # "the Kenyan, 31"
            elif w.pos == "PROPN":
                found.add("a new name does it")
            elif {words[c].text.lower() for c in i.parse.children(k)} & {"the", "this", "these", "those"} and (human(singular(low)) or singular(low) in _GROUPS):
                found.add("a description does it")
            else:
                found.add("another does it" if human(singular(low)) else "another thing does it")
        if i.apart == 0 and i.verb is not None and i.verb == claim.verb:
            found.add("in the same clause")
    own = subjects(Item(claim.span, claim.sentence, 0, claim.parse, claim.verb, (), frozenset()))
    personal = bool(claim.owner) or any(claim.parse.words[k].pos in ("PROPN", "PRON") for k in own)
    if personal and found and found <= {"a new name does it", "another does it", "another thing does it"}:
        found.add("another does what one did")
    return found or {"nobody does it"}


def _proper(parse: Parse, indices: list[int]) -> set[str]:
    return {parse.words[k].text for k in indices if k < len(parse.words) and parse.words[k].pos == "PROPN" and parse.words[k].entity not in ("DATE", "TIME")}


#: What a prize was won for: "won best actor for “The Mill” in 1979".
_FOR_A_WORK = regexp(r"\bfor (?:“[^“”\n]{2,60}”|\"[^\"\n]{2,60}\")")


def _names(claim: Claim, o: Others) -> set[str]:
    """Places, prizes and persons that only one side names."""
    said = claim.doc.text[claim.doc.sentences[max(claim.number - 1, 0)].start : claim.sentence.end]
    titles = [Span(*m.span()) for s in {i.sentence for i in o.items} for m in _FOR_A_WORK.finditer(claim.doc.text, s.start, s.end)]
    new = [{n for n in _proper(i.parse, [k for k in i.clause if k not in subjects(i) and not any(t.overlaps(i.parse.words[k].span) for t in titles)]) if n not in said} for i in o.items]
    found = {"a name each"} if len(new) > 1 and all(new) else {"a new name"} if any(new) else set()
    behind = _proper(claim.parse, [k for k, w in enumerate(claim.parse.words) if w.span.start >= claim.span.start])
    there = " ".join(i.sentence.of(claim.doc.text) for i in o.items if i.apart)
    first_sentence = [w.text.lower() for w in o.items[0].parse.words if o.items[0].apart or w.span.start >= claim.span.end + len(tail(claim))]
    if behind and there:
        found.add("its names again" if any(n in there for n in behind) else "its names untold")
    nouns = [w.text.lower() for w in claim.parse.words if claim.span.end <= w.span.start < claim.span.end + len(tail(claim)) and w.pos in ("NOUN", "PROPN") and w.entity not in ("DATE", "TIME") and w.text.lower() not in TIMES]
    if nouns and first_sentence and all(kinship((n,), first_sentence) for n in nouns):
        found.add("all its words again")
    if _THERE & {w.text.lower() for i in o.items if i.apart for w in i.parse.words}:
        found.add("takes it up")
    return found


def _where(claim: Claim, o: Others) -> set[str]:
    doc, first = claim.doc, o.items[0]
    apart = {i.apart for i in o.items}
    found = {"in its sentence"} if apart == {0} else {"in the next sentence"} if apart <= {0, 1} else {"in the sentence before"} if apart == {-1} else {"sentences off"}
    if apart == {0}:
        found.add("told before it" if first.at.start < claim.span.start else "told behind it")
    if doc.block_at(claim.sentence.start).span != doc.block_at(first.sentence.start).span:
        found.add("another paragraph")
    between = [doc.text[a.at.end : b.at.start] for a, b in itertools.pairwise(o.items) if a.sentence == b.sentence]
    if len(between) == len(o.items) - 1 and all(len(b) < 16 for b in between):
        found.add("a bare row")
    return found | {f"a {o.kind}"}


_DOES = frozenset("for on with to as".split())


def _claim(claim: Claim, scope: Scope) -> set[str]:
    """What is said of the ordinal itself."""
    found = {f"counts {scope.kind}", f"says {'time' if claim.form == 'never' else claim.form}"}
    said = tail(claim)
    if claim.core and human(singular(claim.core[0])):
        found.add("of people")
    if claim.core[:1] in BEGUN:
        said = said.replace(" as ", " ", 1)  # "a second term as mayor"
    if _NARROWED.search(said) or (claim.form == "time" and _NARROWED.search(claim.left[-24:])):
        found.add("narrowed")
    if claim.noun is not None:
        w = claim.parse.words[claim.noun]
        if w.dep == "pobj" and claim.form != "time":
            # "On her first visit", "with his third goal" tell of it as new, "in the third set" refers to it.
            found.add("for the ...th" if claim.parse.words[w.head].text.lower() in _DOES else "in the ...th")
        if any(claim.parse.words[k].dep in ("prep", "relcl", "acl") for k in claim.parse.children(claim.noun)) and claim.form != "time":
            found.add("with more said")
        if w.tag.startswith("NNP"):
            found.add("a name's part")
    if claim.doc.text[max(claim.span.start - 3, 0) : claim.span.start].lower() in ("an ", " a ", "\na "):
        found.add("a ...th")
    if not claim.core and not claim.act:
        found.add("says nothing")
    return found


def _times(claim: Claim, o: Others, scope: Scope) -> set[str]:
    whens = [i.when for i in o.items if i.when]
    found = {"a long time"} if any((w.high - w.low).days > 370 for w in whens) else set()
    now = claim.doc.metadata.date
    days = sorted([*(w.low for w in whens), *([now] if now else [])])
    gaps = [(b - a).days for a, b in itertools.pairwise(days)]
    if scope.start is not None:
        found.add("in its time" if all(w.high >= scope.start for w in whens) else "before its time")
    if scope.start is not None and scope.kind in ("in", "this") and now and all((w.low - scope.start).days > 0.15 * (now - scope.start).days for w in whens):
        found.add("well inside its time")
    if claim.core[:1] in BEGUN and now and len(gaps) > 1 and max(gaps) - min(gaps) < 500 and min(gaps) > 600:
        found.add("a term each")  # "elected in 2005 and again in 2010", five years ago
    if now and (now - whens[0].low).days > 40 * 365:
        found.add("long ago")
    if len(gaps) > 1 and min(gaps) <= 2:
        found.add("days apart")
    if claim.n == 1 and claim.form == "time" and scope.kind == "this" and "in its time" in found and now and o.items[0].apart == -1 and (now - whens[0].high).days > 3 and _DAY.search(claim.left + claim.right) and kin(claim, o.items[0]) == "same":
        found.add("done in its time before")  # "burst its banks in January. On Saturday it burst its banks for the first time this year"
    if claim.form == "time" and scope.kind in ("open", "ever") and len(whens) == claim.n and now and all(w.high < now and (w.high - w.low).days > 300 for w in whens) and _of_the_same(claim, o):
        found.add("as many in past years")
    return found


#: "He met officials there in 2016 and is now back".
_IS_BACK = regexp(r"\band (?:is|was|are|were) (?:now )?back\b|\bnow (?:he|she|it|they) (?:is|are|was|were) back\b")
#: Whose the occasions of the next sentence are.
_OWN = regexp(r"(?:(?:He|She|It|They)\b|(?:His|Her|Its|Their) |The [a-z]+ also\b)")
_DAY = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:will|is to|are to))\b")


def _of_the_same(claim: Claim, o: Others) -> bool:
    """Whether occasions are told next, of the same deed by the same or what is theirs, and of no other object: "won the prize on Monday. Her novels won it in ..."."""
    first, text = o.items[0], claim.doc.text
    if any(i.apart != 1 or i.verb != first.verb for i in o.items) or first.verb is None or not _OWN.match(text, first.sentence.start) or not _DAY.search(claim.sentence.of(text)):
        return False
    objects = [first.parse.words[k] for k in first.parse.children(first.verb) if first.parse.words[k].dep == "dobj"]
    return all(kin(claim, i) for i in o.items) and all(w.text.lower() in _THERE or w.text in claim.sentence.of(text) for w in objects)


#: When somebody's own first was, long before the article.
_AT_AN_AGE = regexp(r"[^.;,]{0,40}\b(?:at (?:the )?age (?:of )?\d|aged \d|at \d{1,2}\b|when (?:he|she) was (?:\d|an? |only |just |still ))")


def asserted(claim: Claim, scope: Scope) -> bool:
    """Whether a first is said to be one, not only referred to ("the first survey put it too far east")."""
    if _AT_AN_AGE.search(claim.doc.text, claim.end, claim.sentence.end):
        return False  # "got his first trumpet at the age of 12"
    if claim.form == "bare" and claim.parse.words[claim.at].dep == "nsubj":
        return False  # "his first came in May 1982, his most recent in June 1994"
    if claim.form in ("time", "never") or claim.owner or scope.kind in ("ever", "since", "in", "this"):
        return True
    if claim.noun is None:
        return False
    words, k = claim.parse.words, claim.noun + 1
    if claim.core[:1] in BEGUN and kinship(("elect", "win", "give", "vote", "marry", "swear"), claim.act):
        return True  # "won a first term"
    if words[claim.at - 1].text.lower() in ("a", "an") and claim.at:
        return False
    return words[claim.noun].dep in ("attr", "appos", "oprd") or (k < len(words) and words[k].text in ("to", "that", "who", "which", "since"))


def counted_up(claim: Claim, o: Others) -> bool:
    """Whether the occasions of a sentence are told as the first, the second and so on, all of them."""
    sentence = o.items[0].sentence
    ordinals = {int(q.low) for q in claim.doc.numbers_in(sentence) if q.kind == "ordinal"}
    return ordinals == set(range(1, len(o.items) + 1)) and all(i.sentence == sentence for i in o.items)


def irregular(o: Others, now: dt.date | None) -> bool:
    """Whether occasions are no row, wherever in its month each of them lay."""
    whens = sorted([*((i.when.low, i.when.high if (i.when.high - i.when.low).days <= 31 else i.when.low) for i in o.items if i.when), *([(now, now)] if now else [])])
    pairs = list(itertools.pairwise(whens))
    return bool(pairs) and max((b[0] - a[1]).days for a, b in pairs) > 1.5 * min((b[1] - a[0]).days for a, b in pairs) + 10


def _sex(parse: Parse) -> str:
    low = {w.text.lower() for w in parse.words}
    she, he = bool(low & _SHE), bool(low & _HE)
    return "f" if she and not he else "m" if he and not she else ""


def together(found: set[str]) -> set[str]:
    """What counts only together: its deed, its doer, and a word that takes it up."""
    deed = "deed" if found & {"all its deed"} else "half" if found & {"half its deed", "its deed beside"} else ""
    alien = found & {"a new name does it", "another does it", "another thing does it"}
    own = found & {"a description does it", "a pronoun does it", "the same does it", "the deed is told", "in the same clause"}
    doer = "doer" if own and not alien else ""
    word = "word" if found & TAKE_UP or found & {"behind after", "the last before"} or "behind after" in found else ""
    doubt = "doubt" if found & {"but", "unreal", "less", "some", "other kind", "other sex", "narrowed", "a new name", "a name each"} else ""
    if alien and not own:
        return {"by another: deed + word"} if deed and word and "of people" in found else set()
    parts = [x for x in (deed, doer, word) if x]
    out = {" + ".join(c) for k in (2, 3) for c in itertools.combinations(parts, k)}
    out |= {"names + word", *({"names + doer + word"} if doer else ())} if word and "its names again" in found else set()
    out |= {"deed in its time"} if deed == "deed" and "in its time" in found else set()
    out |= {"a bare row taken up"} if word and "a bare row" in found else set()
    return out | ({"deed + no doubt"} if deed == "deed" and not doubt else set()) | ({"deed + doer + no doubt"} if deed == "deed" and doer == "doer" and not doubt else set()) | ({"doer + word + no doubt"} if doer == "doer" and word and not doubt else set())
