"""What a person does in a sentence, by its grammar: subject of any clause, one of several, host, guest, agent of a passive."""

from __future__ import annotations

import re

from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Who is met, received or expected is alive.
_MEETS = frozenset(
    """meet receive welcome greet interview visit consult congratulate thank telephone phone call host invite question interrogate sue charge arraign release appoint hire dismiss endorse escort accompany join
    question arrest detain fire book engage recruit see brief address introduce persuade urge ask tell warn embrace hug kiss""".split()
)
#: Passives that only the living suffer.
_DONE_TO = frozenset(
    """received met welcomed greeted interviewed visited consulted congratulated questioned interrogated sued charged arraigned released appointed hired escorted accompanied joined seen briefed asked told warned
    invited sworn elected re-elected admitted discharged treated flown driven taken photographed spotted booed cheered applauded mobbed asked presented chaired hosted opened led attended guided shown handed""".split()
)
#: Reports of a state: the verb that counts is the one after them.
_REPORTED = frozenset("believed said thought understood expected reported known set due scheduled likely ready supposed preparing planning hoping booked slated".split())
_ROLES = regexp(
    r"\b(?:marshal|guest|guests|speaker|speakers|chairman|chair|host|captain|witness|visitor|visitors|voters?|passengers?|patient|judge|judges|candidate|candidates|headliner|headliners|star|performers?|delegates?"
    r"|spectators?|mourners?|signatories|audience|crowd|arrivals?|soloist|conductor|coach|panel|panellists|one|first|them|those|tutor|instructor|lecturer|attendees?|donors?|backers?)\b",
    re.IGNORECASE,
)
_RECENTLY = regexp(r"\b(?:\w+day|today|yesterday|tonight|this\s+(?:week|year|month|morning|evening|season)|last\s+(?:night|week)|next\s+(?:week|month)|will|early)\b")
#: What is made up of the living: "The board includes X".
_BODIES = frozenset("board panel jury delegation team cabinet committee commission council crew staff squad line-up lineup trustees directors advisers advisors speakers guests judges".split())
_PLACES = regexp(r"\s(?:back\s+)?(?:in|at|on|under)\s(?:a\s|the\s|his\s|her\s)?(?:[A-Z][\w’'-]+\s|[a-z-]+\s){0,3}(?:studio|hospital|clinic|town|talks|rehab|court|custody|prison|jail|exile|hiding|surgery|charge|attendance|tour|holiday|vacation|trial|stage)\b")

Found = tuple[Span, str, str]


def role(doc: Document, name: Span, sentence: Span) -> Found | None:
    """The verb of which a name is subject, agent or guest, its kind ("future", "now", "present", "past", "passive", "doing"), and ""."""
    parse = doc.parse(sentence)
    if parse is None or (at := parse.at(name.end - 1)) is None:
        return None
    while parse.words[at].dep in ("compound", "flat", "nmod") and name.start <= parse.words[parse.words[at].head].span.start < name.end:
        at = parse.words[at].head
    for n in _relative(parse, at):
        if found := _kind(parse, n, passive=False, subject=at):
            return found
    if found := _climb(doc, parse, at, sentence):
        return found
    # "blesses" may be taken for a noun.
    simple = _SIMPLE.match(doc.text, name.end, sentence.end)
    return (Span(*simple.span(1)), "present", "") if simple and parse.words[at].dep in ("nsubj", "compound", "ROOT") else None


_SIMPLE = regexp(r"\s([a-z]{3,}s)\s(?!(?:of|are|were|have)\b)")


def _relative(parse: Parse, at: int) -> list[int]:
    """The verbs of relative clauses on a name of which "who" is the subject."""
    out = []
    for n in parse.children(at):
        word = parse.words[n]
        if word.dep == "relcl" and any(parse.words[c].text.lower() == "who" and parse.words[c].dep in ("nsubj", "nsubjpass") for c in parse.children(n)):
            out += [n, *(c for c in parse.children(n) if parse.words[c].dep == "conj" and parse.words[c].pos in ("VERB", "AUX"))]
    return out


def _climb(doc: Document, parse: Parse, at: int, sentence: Span) -> Found | None:
    words = parse.words
    for _ in range(6):
        word = words[at]
        head = words[word.head]
        if word.dep in ("conj", "appos") and head.pos in ("PROPN", "NOUN", "PRON") and word.head != at:
            at = word.head
            continue
        if word.dep == "pobj" and head.text.lower() in ("including", "among") and words[head.head].pos in ("NOUN", "PROPN", "PRON"):
            at = head.head
            continue
        break
    word = words[at]
    head_at, head = word.head, words[word.head]
    if word.dep == "nsubj":
        if head.pos == "AUX" and head.tag in ("VBD", "VBZ", "VBP") and _is_inverted(doc, parse, at, head_at, sentence):
            return head.span, "passive" if head.tag == "VBD" else "now", ""
        return _kind(parse, head_at, passive=False, subject=at)
    if word.dep == "nsubjpass":
        return _kind(parse, head_at, passive=True, subject=at)
    if word.dep == "attr" and head.pos == "AUX" and head.tag in ("VBD", "VBZ", "VBP") and _is_inverted(doc, parse, at, head_at, sentence):
        return head.span, "passive" if head.tag == "VBD" else "now", ""
    if word.dep == "pobj" and head.text.lower() == "by" and head.dep == "agent":
        verb = words[head.head]
        if verb.dep == "xcomp" and words[verb.head].text.lower() in _REPORTED:
            return _kind_of_infinitive(parse, head.head, words[verb.head].text.lower())
        found = _kind(parse, head.head, passive=True, subject=-1)
        return (verb.span, found[1], "") if found else None
    if word.dep == "dobj" and head.text.lower() in ("includes", "include") and any(words[c].dep == "nsubj" and words[c].text.lower() in _BODIES for c in parse.children(head_at)):
        return head.span, "now", ""
    if word.dep == "dobj" and _lemma(head.text) in _MEETS:
        if head.dep == "xcomp" and words[head.head].text.lower() in ("hopes", "plans", "wants", "intends", "expects", "hope", "plan", "hoping", "planning"):
            return head.span, "future", ""
        found = _kind(parse, head_at, passive=False, subject=-1)
        return found if found and (found[1] in ("future", "past") or head.text.lower() in _HIRES) else None
    return None


def _is_inverted(doc: Document, parse: Parse, at: int, verb: int, sentence: Span) -> bool:
    """ "Among the early voters was X", "Grand marshal this year is X": X after the verb, a role before it, and a time of these days."""
    words = parse.words
    ahead = doc.text[sentence.start : words[verb].span.start]
    return words[at].span.start > words[verb].span.start and bool(_ROLES.search(ahead)) and bool(_RECENTLY.search(doc.text, sentence.start, sentence.end))


def _kind(parse: Parse, verb: int, *, passive: bool, subject: int) -> Found | None:
    """The tense of a verb with its auxiliaries, as the day of publication sees it."""
    words = parse.words
    children = parse.children(verb)
    aux = [words[c].text.lower() for c in children if words[c].dep in ("aux", "auxpass")]
    word = words[verb]
    text = word.text.lower()
    if any(words[c].dep == "neg" for c in children) or {"would", "could", "might", "may", "should", "can", "must", "had", "’d", "'d"} & set(aux):
        return None
    if word.tag not in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ") and text not in _REPORTED:
        return None
    inner = next((c for c in children if words[c].dep in ("xcomp", "ccomp", "advcl") and words[c].span.start > word.span.start and any(words[g].text == "to" for g in parse.children(c))), None)
    is_now = {"is", "are", "’s", "'s"} & set(aux)
    if "will" in aux or "’ll" in aux:
        after = next((words[c] for c in children if words[c].dep == "auxpass"), None)
        if after is not None and subject >= 0:
            return (word.span, "future", "") if text in _DONE_TO else None
        return (word.span, "future", "") if text not in ("be", "have", "remain", "live", "receive", "feature", "go", "return", "become", "appear") or _volition(parse, verb) else None
    if text in _REPORTED and inner is not None and (is_now or text in ("set", "due", "likely", "ready")):
        return _kind_of_infinitive(parse, inner, text)
    if text in ("is", "are") and inner is None:
        complement = next((c for c in children if words[c].dep in ("acomp", "xcomp")), None)
        if complement is not None and words[complement].text.lower() in _REPORTED:
            deeper = next((c for c in parse.children(complement) if words[c].dep in ("xcomp", "ccomp")), None)
            return _kind_of_infinitive(parse, deeper, words[complement].text.lower()) if deeper is not None else None
        tail = "".join(f" {w.text}" for w in words[verb + 1 : verb + 9])
        return (word.span, "now", "") if _PLACES.match(tail) else None
    if text in ("expected", "due") and is_now and inner is None and any(words[c].dep == "prep" and words[c].text.lower() in ("in", "at", "on") for c in children):
        return word.span, "future", ""
    if passive and subject < 0 and text in _BY:
        if {"has", "have"} & set(aux):
            return word.span, "now", ""
        if not aux:
            return (word.span, "doing", "") if text in ("accompanied", "joined", "flanked", "greeted", "hosted", "led", "escorted", "interviewed", "watched") else None
    if passive:
        if text not in _DONE_TO and not (subject < 0 and text in _BY):
            return None
        if {"was", "were"} & set(aux):
            return word.span, "passive", ""
        return (word.span, "now", "") if "being" in aux else None
    if word.tag == "VBG" and is_now:
        return (word.span, "now", "") if text not in ("being", "lying", "resting", "becoming", "proving", "making", "selling", "trending", "turning", "looking", "getting", "enjoying", "coming", "staring", "going", "having") else None
    if word.tag == "VBG" and not aux:
        return word.span, "doing", ""
    if word.tag == "VBG":
        return word.span, "past", ""
    if {"has", "have"} & set(aux):
        return (word.span, "now", "") if text in _HAVE_DONE else None
    if text in ("was", "were"):
        tail = "".join(f" {w.text}" for w in words[verb + 1 : verb + 9])
        return (word.span, "past", "") if _PLACES.match(tail) else None
    if word.tag == "VB" and not aux and words[word.head].text.lower() in _PERCEIVED:
        return word.span, "doing", ""
    if word.tag == "VBD":
        return word.span, "past", ""
    if word.tag in ("VBZ", "VBP") and not aux:
        return word.span, "now" if text in _LIVING else "present", ""
    return None


def _kind_of_infinitive(parse: Parse, inner: int, reported: str) -> Found | None:
    """ "is expected to appear", "is believed to be hiding", "is due to be received"."""
    words = parse.words
    aux = [words[c].text.lower() for c in parse.children(inner) if words[c].dep in ("aux", "auxpass")]
    text = words[inner].text.lower()
    if "have" in aux or any(words[c].dep == "neg" for c in parse.children(inner)):
        return None
    if words[inner].tag == "VBN":
        return (words[inner].span, "future", "") if text in _DONE_TO else None
    if reported in ("believed", "said", "thought", "understood", "reported", "known") and words[inner].tag != "VBG":
        return None
    return (words[inner].span, "future", "") if text not in ("be", "have", "remain", "become", "receive", "feature") else None


def _volition(parse: Parse, verb: int) -> bool:
    """Whether "will appear", "will return", "will go" has a time or place that only somebody alive would keep."""
    return any(parse.words[c].dep in ("prep", "npadvmod", "advmod") and parse.words[c].text.lower() not in ("down", "always", "forever", "never", "on") for c in parse.children(verb)) and parse.words[verb].text.lower() in ("go", "return", "appear", "be")


def _lemma(text: str) -> str:
    text = text.lower()
    irregular = {"met": "meet", "told": "tell", "saw": "see", "seen": "see", "sued": "sue", "received": "receive", "released": "release", "introduced": "introduce", "charged": "charge", "hugged": "hug"}
    if text in irregular:
        return irregular[text]
    for end in ("ing", "ed", "es", "s"):
        if text.endswith(end) and (stem := text.removesuffix(end)) in _MEETS:
            return stem
        if text.endswith(end) and (stem := text.removesuffix(end) + "e") in _MEETS:
            return stem
        if len(stem := text.removesuffix(end)) > 3 and text.endswith(end) and stem[-1] == stem[-2] and stem[:-1] in _MEETS:
            return stem[:-1]
    return text


_HAVE_DONE = frozenset(
    """refused written agreed checked called asked told said accepted rejected denied sent signed decided cancelled canceled begun started joined hired filed sued apologised apologized arrived returned moved
    hired booked offered declined promised pledged ordered vowed warned urged invited met flown left resumed dropped postponed thanked endorsed announced given voted flown travelled traveled visited spoken backed
    withdrawn pulled confirmed hinted insisted threatened demanded appealed gone put taken turned recovered checked-in bought testified pleaded submitted proposed complained expressed praised condemned""".split()
)
#: What is done by somebody alive: "signed by X and 39 others".
_BY = frozenset("signed received chaired hosted opened led attended unveiled presented announced endorsed approved rejected accompanied joined flanked greeted escorted interviewed watched questioned confirmed met".split())
_PERCEIVED = frozenset("hear heard see saw watch watched hearing seeing watching".split())
_HIRES = frozenset("hired booked invited engaged signed approached asked persuaded recruited".split())
#: Verbs of the present that need no time: only somebody alive does so.
_LIVING = frozenset("lives resides says wants plans hopes refuses insists denies divides spends expects intends telephones phones jogs swims lunches dines opposes supports backs".split())
