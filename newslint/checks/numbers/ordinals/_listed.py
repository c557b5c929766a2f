"""What speaks for occasions that an article tells being those that an ordinal comes after, and for their number's not fitting it.

"His second title ... he also won in 2019, 2021 and 2022": whatever the words are, dates in a row near an ordinal are likely to be told of what
it numbers where the deed is the same or of its kind, the doer too, and a cue says that they were before; another doer, another frame and a
window of time that leaves them out speak against it.
"""

from __future__ import annotations

import re

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._grammar import SAYING, branch, subjects
from newslint.checks.numbers.ordinals._told import Instances
from newslint.checks.numbers.ordinals._kinds import kinship, light, singular
from newslint.checks.numbers.ordinals._clashes import RANKED, _claim_cues
from newslint.checks.numbers.ordinals._windows import Window
from newslint.layers.names.lexicon import KIN
from newslint.layers.names.people import FEMALE, human, sex_of_noun
from newslint.layers.parse import Parse
from newslint.regexp import regexp


WEIGHTS: dict[str, int] = {
    # How many there are, and how far off.
    "told 1": -2, "told 2": 2, "told 3": 4, "told 4": 5, "under 1": 3, "under more": 3, "over 1": -2, "over more": -5, "over completes": 6,
    # One deed.
    "kin core same": 4, "kin core family": 3, "kin act same": 4, "kin act family": 3, "kin verb same": 1, "kin those": 4, "kin nothing": -4, "of another noun": -2, "other deed": -4, "other deed behind": -1, "unreal": -7,
    # One doer.
    "doer same": 1, "doer pronoun": 2, "doer same name": 2, "doer is the thing": 1, "doer known noun": 1, "doer same noun": 1, "doer known name": -1, "doer new name": -4, "doer somebody else": -9, "doer another": -5, "doer new": -3, "somebody": -6,
    # Told as earlier ones.
    "also": 3, "before": 3, "had": 2, "after cue": 3, "completes": 2, "same": 1, "each time": 3, "also behind": 2, "before behind": 2, "had behind": 1, "last time": 0, "colon": 3, "led in by order": 5, "led in": 1, "present": -2,
    # One frame.
    "new names 1": -1, "new names 2": -1, "new names 3": -2, "misses a name": -1, "new adjective": -1, "says other": 0, "in a clause of its own": -1, "repeats all": 2, "refers back": 0,
    "scope run": -4, "scope role": -2, "scope place": -4, "scope since": -3, "scope kind": -1, "scope attempts": -3, "all outside long": -10, "all outside short": -1, "within a window": 1,
    # Where they stand.
    "told behind": 3, "told first": 1, "next sentence": 2, "sentence before": 0, "two after": 0, "far after": -4, "sentences before": -4, "claim in headline": 2, "another paragraph": -1,
    # What tells them, and of which ordinal.
    "form names": -3, "form things": -4, "form deeds": -3, "form one": -9, "claim label": -9, "a rank": -3, "placed": -5, "his ...th": 1, "claim time": 1, "quoted": -3, "a list fits": -8, "claim times": 0, "claim times apart": -9,
}  # fmt: skip
ENOUGH = 12


def expected(claim: Claim, told: Instances) -> int:
    """What the ordinal ought to be."""
    return told.count + (1 if claim.form != "times" else int(told.own))


def weight(evidence: set[str], weights: dict[str, int] = WEIGHTS) -> int:
    return sum(weights.get(name, 0) for name in evidence)


def evidence(claim: Claim, span: Window, told: Instances) -> set[str]:
    """What occasions have of everything that is weighed."""
    off = claim.n - expected(claim, told)
    step = "fits" if off == 0 else "over 1" if off == 1 else "over more" if off > 1 else "under 1" if off == -1 else "under more"
    own = told.number == claim.number
    found = {step, f"form {told.form}", f"told {min(told.count, 4)}", *_place(claim, told), *_kin(claim, told), *_cues(claim, told, own), *_scopes(span, told), *_doers(claim, told), *_frames(claim, told), *_claim_cues(claim)}
    if told.unreal:
        found.add("unreal")
    if told.spread > 1:
        found.add("spread")
    if off > 0 and "completes" in found:
        found.add("over completes")
    if claim.form == "times" and not ("same sentence" in found and "told behind" in found):
        found.add("claim times apart")
    return found


def _place(claim: Claim, told: Instances) -> set[str]:
    apart = told.number - claim.number
    found = {"same sentence" if apart == 0 else "sentence before" if apart == -1 else "next sentence" if apart == 1 else "sentences before" if apart < 0 else "two after" if apart == 2 else "far after"}
    if apart == 0:
        found.add("told first" if told.spans[0].start < claim.span.start else "told behind")
        low, high = sorted((claim.span.start, told.spans[0].start))
        gap = claim.doc.text[low:high]
        if len(gap) < 60:
            found.add("close")
        if ":" in gap:
            found.add("colon")
        if not re.search(r"[,;:—–(]", gap):
            found.add("no stop between")
    elif claim.doc.block_at(claim.sentence.start).kind == "heading":
        found.add("claim in headline")
    if apart and claim.doc.block_at(claim.sentence.start).span != claim.doc.block_at(told.sentence.start).span:
        found.add("another paragraph")
    return found


def _kin(claim: Claim, told: Instances) -> set[str]:
    words = told.parse.words
    nouns = tuple(words[k].text.lower() for k in told.nouns)
    verb = (words[told.verb].text.lower(),) if told.verb is not None else ()
    deed = told.deed
    core = kinship(claim.core, (*nouns, *deed)) if claim.core else ""
    act = kinship(claim.act, deed)
    verb_kin = kinship(claim.act[:1], verb) if claim.act and verb and not light(claim.act[0]) else ""
    found = {f"kin core {core or 'none'}" if claim.form != "time" else "kin time", f"kin act {act or 'none'}"}
    if verb_kin:
        found.add(f"kin verb {verb_kin}")
    if not core and not act:
        found.add("kin nothing")
    if {"those", "ones", "one", "that", "others", "other", "it"} & set(nouns) or re.search(r"\b(?:those|the ones|others?|the other (?:two|three|four|one|times?))\b", told.sentence.of(claim.doc.text)[: told.spans[0].start - told.sentence.start][-40:].lower()):
        found.add("kin those")
    if any(w in SAYING for w in verb):
        found.add("said")
    if told.nouns and core != "same" and any(words[k].text.lower() not in ("years", "time") and not kinship((*claim.core, *claim.act), (words[k].text.lower(),)) for k in told.nouns[:1]) and words[told.nouns[0]].text.lower() not in ("those", "ones", "one", "that", "others", "other"):
        found.add("of another noun")
    return found


_CUES = {
    "also": regexp(r"\b(?:also|too|as well|likewise|already|again|once more|another)\b", re.IGNORECASE),
    "before": regexp(r"\b(?:previous(?:ly)?|earlier|before|prior|past|former(?:ly)?|preceding|until then|in the past|ago)\b", re.IGNORECASE),
    "last time": regexp(r"\b(?:last|most recent(?:ly)?|latest|not since)\b", re.IGNORECASE),
    "had": regexp(r"\b(?:had|having)\b", re.IGNORECASE),
    "has": regexp(r"\b(?:has|have|’ve|'ve)\b", re.IGNORECASE),
    "after cue": regexp(r"\b(?:after|following|followed|follows|adding|add|added|besides|alongside|beside|in addition|to go with|joining|joins|like|match\w*|coming after|on top of|came after)\b[^.;]{0,60}$", re.IGNORECASE),
    "same": regexp(r"\b(?:the same|such|similar|did so|done so|do so|doing so|does so|it|there|them|that post|the (?:post|job|office|award|trophy|title|prize))\b", re.IGNORECASE),
    "only cue": regexp(r"\b(?:only|the others?|both|all|no others?|none|nobody|nor|just)\b", re.IGNORECASE),
    "each time": regexp(r"\b(?:each time|every time|on both occasions|each of|all of (?:them|which)|in turn)\b", re.IGNORECASE),
    "other deed": regexp(r"\b(?:but|while|although|though|whereas|instead|rather|planned|tried|lost|failed|runner-up|second|finalist|nominated|shortlisted|silver|bronze|born|founded|built|joined|moved|married|died)\b", re.IGNORECASE),
    "somebody": regexp(r"\b(?:predecessor|successor|rival|opponent|team-?mate|colleague|compatriot|counterpart)\b", re.IGNORECASE),
}  # fmt: skip
_COMPLETES = regexp(r"\b(?:(?:his|her|its|their|the) (?:only )?(?:previous|earlier|other|prior|past|first)(?: (?:two|three|four|five))?|the others?|the other (?:two|three|four)|only other|those (?:of|in|against|for|from)|the ones|adding (?:it )?to|to go with|no other|nobody else|twice before|just once before)\b", re.IGNORECASE)


def _cues(claim: Claim, told: Instances, own: bool) -> set[str]:
    text = claim.doc.text
    begin = claim.end if own and told.spans[0].start >= claim.end else told.sentence.start
    before = text[begin : told.spans[0].start].replace("\n", " ")
    after = text[told.spans[-1].end : min(told.sentence.end, claim.span.start if own and told.spans[-1].end <= claim.span.start else told.sentence.end)].replace("\n", " ")
    found = set()
    for name, pattern in _CUES.items():
        if pattern.search(before):
            found.add(name)
        elif name not in ("after cue", "last time") and pattern.search(after[:70]):
            found.add(f"{name} behind")
    if _COMPLETES.search(before):
        found.add("completes")
    if re.search(r"\b(?:when|where|until|while|because|before|since|by|who|which|whose)\b[^,;]*$", before):
        found.add("in a clause of its own")
    if re.fullmatch(r"[“\"]?(?:[\w’]+ ){0,3}(?:in|on|and) ", before) or not before.strip():
        found.add("opens with it")
    if claim.doc.in_quotation(told.spans[0]):
        found.add("quoted")
    if told.form in ("names", "things") and re.search(r"(?:after|following|adding|besides|joining|to|over|against|of|for|by|with|beyond|behind|alongside|than|like|:|are|were|from|those|including|—|–|,) ?$", before[-12:]):
        found.add("led in")
    if told.form in ("names", "things") and re.search(r"\b(?:after|following|adding to|to go with|beside|besides|earlier|previous|former|others?|already|before)\b[^,;]{0,40}$", before, re.IGNORECASE):
        found.add("led in by order")
    verb = told.parse.words[told.verb] if told.verb is not None else None
    if verb is not None:
        low = verb.text.lower()
        if verb.tag in ("VBD", "VBN"):
            found.add("past")
        elif verb.tag in ("VBZ", "VBP", "VB"):
            found.add("present")
        if low in ("is", "are", "was", "were", "be"):
            found.add("copula")
    return found


def _scopes(span: Window, told: Instances) -> set[str]:
    found = {f"scope {s}" for s in span.scopes}
    if span.low is not None:
        found.add("within a window")
    if told.outside:
        found |= {f"{told.outside} outside", f"{told.outside} outside {'short' if span.short else 'long'}"}
    if told.own:
        found.add("with its own")
    if not span.scopes and span.low is None:
        found.add("unscoped")
    return found


_BESIDE = frozenset(KIN | {"predecessor", "successor", "rival", "opponent", "teammate", "team-mate", "colleague", "compatriot", "counterpart", "deputy", "friend", "neighbour", "neighbor"})
_ELSE = frozenset("another other others different rival neighbouring neighboring nearby elsewhere separate smaller second third".split())


def _words_of(parse: Parse, index: int) -> list[str]:
    return [parse.words[k].text for k in sorted(branch(parse, index))]


def _doers(claim: Claim, told: Instances) -> set[str]:
    """Who did it in the telling, against who did it in the claim."""
    own = told.number == claim.number
    theirs = subjects(told.parse, told.verb)
    mine = subjects(claim.parse, claim.verb)
    said = claim.doc.text[max(claim.sentence.start - 400, 0) : claim.sentence.end]
    if not theirs:
        return {"doer none"}
    k = theirs[0]
    w = told.parse.words[k]
    low = w.text.lower()
    phrase = _words_of(told.parse, k)
    lowered = [p.lower() for p in phrase]
    if own and told.parse is claim.parse and k in mine or (own and mine and told.verb == claim.verb):
        return {"doer same"}
    if {singular(low)} & _BESIDE and any(told.parse.words[c].dep == "poss" for c in told.parse.children(k)):
        return {"doer somebody else"}
    if set(lowered[:3]) & _ELSE and not kinship((*claim.core, *claim.act), (low,)):
        return {"doer another"}
    if w.tag == "PRP" or low in ("who", "which", "that"):
        return {"doer pronoun"}
    names = [p for p in phrase if p[:1].isupper() and p.lower() not in ("the", "a", "an", "his", "her", "its", "their", "mr", "mrs", "ms", "dr", "in", "on")]
    my_words = {claim.parse.words[j].text.lower() for m in mine for j in branch(claim.parse, m)} | set(claim.owner)
    if names and all(n in said for n in names):
        shared = any(n.lower() in my_words for n in names)
        return {"doer same name" if shared else "doer known name"}
    if names and w.tag.startswith("NNP"):
        return {"doer new name"}
    if kinship((*claim.core, *claim.act), (low,)):
        return {"doer is the thing"}
    if low in my_words or singular(low) in {singular(x) for x in my_words}:
        return {"doer same noun"} | ({"doer new name"} if names and not all(n in said for n in names) else set())
    if low in said.lower():
        return {"doer known noun"}
    if set(lowered) & {"the", "his", "her", "its", "their"}:
        return {"doer definite"}
    return {"doer new"}


_BACK = frozenset("it there here them him so one ones those".split())
_IDLE = frozenset("time times occasion first year years day history life career week month season record one such only last town city club country company team time".split())


def _frames(claim: Claim, told: Instances) -> set[str]:
    """Whether what the claim is said of recurs in the telling: its objects and places, and whether the telling names others."""
    words, there = claim.parse.words, told.parse.words
    scope = (branch(claim.parse, claim.noun) if claim.noun is not None else set()) | (
        {k for c in claim.parse.children(claim.verb) if words[c].dep in ("dobj", "attr", "prep", "oprd", "agent", "acomp") for k in branch(claim.parse, c)} if claim.verb is not None else set()
    )
    if claim.verb is not None and words[claim.verb].dep in ("relcl", "acl", "xcomp", "ccomp") and claim.form != "time":
        scope |= {k for c in claim.parse.children(words[claim.verb].head) if words[c].dep == "dobj" for k in branch(claim.parse, c)}
    spans = told.spans
    clause = [there[k] for k in told.clause if not any(s.start <= there[k].span.start < s.end for s in spans)]
    text = [w.text.lower() for w in clause]
    whole = told.sentence.of(claim.doc.text).lower()
    mine = [
        words[k].text for k in sorted(scope)
        if k != claim.at and words[k].tag.startswith(("NN", "JJ")) and words[k].entity not in ("DATE", "TIME", "ORDINAL", "CARDINAL") and words[k].text.lower() not in _IDLE
    ]  # fmt: skip
    missing = [m for m in mine if not kinship((m.lower(),), text)]
    names = [m for m in missing if m[:1].isupper()]
    found = {f"misses {min(len(missing), 3)}"}
    if names:
        found.add("misses a name")
    if set(text) & _BACK:
        found.add("refers back")
        found.discard("misses a name")
    if mine and not missing:
        found.add("repeats all")
    said = claim.sentence.of(claim.doc.text)
    new = [w.text for w in clause if w.tag.startswith("NNP") and w.entity not in ("DATE", "TIME") and w.text not in said and len(w.text) > 2]
    subject = {k for s in subjects(told.parse, told.verb) for k in branch(told.parse, s)}
    new_outside = [w.text for k, w in enumerate(there) if k in told.clause and k not in subject and w.text in new]
    found.add(f"new names {min(len(new_outside), 3)}")
    mods = {w.text.lower() for w in clause if w.tag == "JJ"} - {w.lower() for w in re.findall(r"[\w-]+", said)}
    if mods - {"other", "previous", "earlier", "same", "similar", "last", "such", "prior", "past", "former", "only", "first", "second", "third"}:
        found.add("new adjective")
    if any(w.text.lower() in _ELSE for w in clause):
        found.add("says other")
    sexes = {sex_of_noun(m.lower()) for m in mine} - {""}
    if sexes:
        found.add("claim of a sex")
        if any(sex_of_noun(w) in sexes for w in re.findall(r"[a-z]+", whole)):
            found.add("same sex told")
    return found
