"""Patterns of the rule on missing words."""

from __future__ import annotations

import re

from newslint.regexp import regexp


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Base forms that are hardly anything but verbs; after a word that takes an infinitive, "to" is missing.
PURE_VERBS = _set("""
    be become begin bring build buy choose create decide defend deliver deny destroy develop discuss eat ensure enter establish
    expand explain find finish follow gain get give go grow happen hear identify impose improve introduce invest invite join
    keep know learn lose maintain make meet obtain operate pay perform prepare prevent proceed produce protect prove provide
    publish pursue raise reach receive recover reduce remove replace resign reveal see sell send settle sign solve speak spend
    submit survive take tell testify understand undergo win withdraw write accept achieve acquire add adopt announce appear
    apply approve arrive attend avoid carry come compete complete comply confirm continue cooperate demonstrate determine
    encourage enforce escape extend flee participate rebuild save serve think overcome abolish abandon accuse adapt admit advise
    afford agree allocate amend apologise apologize arrange assess assist assume belong betray borrow bury calculate cease
    celebrate clarify collect compensate complain concede connect consult contain contribute convert convince cope declare
    define demolish deploy deprive derail detain deter diagnose die diminish disappear disclose dismantle dismiss disrupt
    dissolve distribute divert donate earn eject elect eliminate emerge employ enable enhance enjoy evacuate evaluate examine
    exceed exclude execute exist expel explore expose facilitate forbid forget forgive fulfil generate govern incite incur
    indicate inform inject injure insist inspect inspire install intervene invade investigate isolate justify legalise legalize
    lend liberate listen locate merge mobilise modernise modify motivate nationalise negotiate nominate notify obey observe
    occupy occur oppose organise organize oust persuade postpone preserve privatise promote propose prosecute qualify reassure
    recognise recognize recommend reconsider redeem refer regain regulate reinforce reinstate rely remember remind renew reopen
    repay replace represent require resist resolve respond restore restrict retain retake retire retrieve reunite revise revive
    revoke satisfy seek seize select simplify specify stabilise strengthen succeed suffer suggest supervise suppress sue suspend
    sustain teach terminate threaten tighten tolerate topple translate undermine unify unveil uphold vacate violate warn weaken
    widen worsen
    """)
#: Base forms that are nouns too; the parse decides.
DOUBTFUL_VERBS = _set("""
    face deal ban break close fight help issue launch leave open release resume return run start stay stop travel try use visit
    vote wait work increase manage hire call play ask change move attack rise lead end show drop cut support hold cross search
    report fall answer cause benefit charge cover delay fund halt handle import export interview limit monitor order plant quit
    reform repair repeal reply rescue share shoot shut switch tackle trigger update
    """)
#: Words that only open a phrase or close one: what stands before them is complete. A mark does it too.
_STOP = (
    r"(?=\s*[,.;:!?)—–]|\s+(?:and|or|but|to|for|in|on|at|by|from|with|of|as|is|was|are|were|has|had|have|will|would|when|"
    r"where|while|since|after|before|because|that|which|who|if|during|until|although|fell|rose|said|says|can|could|should|"
    r"may|must|still|also|last|this|next|about|into|over|under|against|it|he|she|they|we|found|told|made|took|began|came|"
    r"went|announced|agreed|signed|warned|called|killed|released|reported|showed|increased|declined)\b)"
)
_THE_COUNTRIES = (
    r"United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|European Union|Middle East|White House|Soviet "
    r"Union|Czech Republic|Dominican Republic|Bahamas|Maldives|West Bank|Gaza Strip|Black Sea|Persian Gulf|Kremlin|Pentagon"
)
_PREPOSITIONS = "in from to by of with for on at across throughout between against inside outside into around within near through"
_PREP = "(?:" + _PREPOSITIONS.replace(" ", "|") + ")"
#: Nouns that after a preposition and before "of" cannot do without an article.
_OF_NOUNS = {
    "at": "end|beginning|start|age|bottom|expense|request|invitation|outset|hands|heart|height|centre|center|rate|cost|edge|"
    "mercy|dawn|insistence",
    "by": "end|beginning|start|middle|time",
    "since": "end|beginning|start|middle|fall|death|birth|launch|outbreak|introduction",
    "until": "end|beginning|start|middle",
    "before": "end|beginning|start|middle",
    "after": "end|beginning|start|death|fall|birth|launch|outbreak|introduction|collapse|assassination",
    "in": "wake|aftermath|middle|midst|event|course|process|hands|name|heart|centre|center|vicinity|basement|suburbs|"
    "outskirts|early hours|number|amount",
    "on": "basis|outskirts|eve|brink|verge|edge|side|day|night|morning|part",
    "for": "rest|sake|purpose|benefit|duration|remainder|cost|creation",
    "with": "exception|aim|intention|introduction",
    "as": "result|consequence|matter",
    "under": "age|auspices|terms|influence|weight|guise",
    "during": "course|rest|reign|first half|second half",
    "to": "end|point|rest|extent",
    "from": "end|beginning|start|rest|middle|age",
}


def _fixed() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    #: The words that a pattern begins with, the pattern, and its cure.
    rows: list[tuple[str, str, str]] = [
        # For the first time; no noun may follow, as in "for first time buyers".
        (
            "for",
            rf"\b(for) (first|second|third|fourth|fifth|sixth|last|very first) (time|year|month|week|day|season|game|match)\b{_STOP}(?!\s*-)",
            r"\1 the \2 \3",
        ),
        (
            "for",
            r"\b(for) (second|third|fourth|fifth|sixth|seventh|eighth) (consecutive|straight|successive) (year|month|week|day|"
            r"season|game|match|quarter|night|time)\b",
            r"\1 the \2 \3 \4",
        ),
        (
            "in during of at from until since by on after before",
            rf"\b(in|during|of|at|from|until|since|by|on|after|before) (first|second|third|fourth|final) (half|quarter|round|leg|"
            rf"set|innings?|phase|stage|minute|week|month|day|(?<=in first )instance)\b{_STOP}",  # "of first instance" is what courts are
            r"\1 the \2 \3",
        ),
        (
            "in of since during until from by",
            rf"\b(in|of|since|during|until|from|by) (early |mid |late |mid-)?(\d\d?(?:st|nd|rd|th)|[a-z]+eenth|twentieth|twenty-first) "
            rf"(century)\b{_STOP}",
            r"\1 the \2\3 \4",
        ),
        (
            "in during after before since of until",
            rf"\b(in|during|after|before|since|of|until) (First World War|Second World War|Cold War|Great Depression|Vietnam War|"
            rf"Korean War|Gulf War|Iraq War|Industrial Revolution|Middle Ages|Holocaust)\b{_STOP}",
            r"\1 the \2",
        ),
        ("in", rf"\b(in) (morning|afternoon|evening|past|meantime|beginning|middle|world|region)\b{_STOP}", r"\1 the \2"),
        ("on", r"\b(on) (internet|left|right)\b(?=\s*[,.;!?]|\s+(?:and|where|when|which|that)\b)", r"\1 the \2"),
        ("on", r"\b(on) (ground)\b(?=\s*[,.;!?])", r"\1 the \2"),
        ("at", r"\b(at) (moment|time when|weekend)\b(?=\s*[,.;!?]|\s)", r"\1 the \2"),
        ("for", r"\b(for) (first|second|third|fourth|fifth|sixth) (time) (this|last|in|ever|here|on)\b", r"\1 the \2 \3 \4"),
        # In the 1990s; "in 1990s Britain" is right.
        (
            "in since during of from until by",
            rf"\b(in|since|during|of|from|until|by) (early |mid |late |early-|mid-|late-)?((?:1[6-9]|20)\d0s)\b{_STOP}",
            r"\1 the \2\3",
        ),
        (
            "one some among",
            r"\b(one of|some of|among) (most|largest|biggest|best|oldest|youngest|worst|highest|deadliest|richest|poorest|world's|"
            r"world’s|country's|country’s)(?= (?!of\b|people\b))",
            r"\1 the \2",
        ),
        (
            "one",
            r"\b(one) (the (?:most|largest|biggest|best|oldest|youngest|worst|highest|deadliest|richest|poorest|first|few|country|"
            r"world)\b(?! to\b))",
            r"\1 of \2",
        ),
        (
            "according",
            r"\b([Aa]ccording) ((?:the|a|an|this|his|her|its|their|some|police|officials|local|state|court|news|media|reports)\b)",
            r"\1 to \2",
        ),
        (
            "taken rushed airlifted admitted transported brought flown",
            r"\b(taken|rushed|airlifted|admitted|transported|brought|flown) (hospital)\b(?! (?:bed|staff|ward|equipment|supplies|"
            r"patients|records|workers))",
            r"\1 to \2",
        ),
        ("will would should could may might must to", r"\b(will|would|should|could|may|might|must|to) (able)(?= to\b)", r"\1 be \2"),
        (_PREPOSITIONS, rf"\b({_PREP}) ({_THE_COUNTRIES})\b{_STOP}", r"\1 the \2"),
        (
            "hundreds thousands dozens millions scores",
            r"\b([Hh]undreds|[Tt]housands|[Dd]ozens|[Mm]illions|[Ss]cores) (people|protesters|demonstrators|residents|workers|"
            r"students|refugees|homes|soldiers|migrants|families|children|dollars|euros|pounds|houses|supporters|civilians|passengers|"
            r"jobs)\b",
            r"\1 of \2",
        ),
        (
            "a",
            r"\b(a) (number|lot|couple|handful|majority|variety|series|range|group) (people|those|these|countries|issues|reasons|"
            r"protesters|men|women|officials|measures|events|residents|students|workers|questions)\b",
            r"\1 \2 of \3",
        ),
        (
            "in over during for within",
            r"\b([Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin) (past|last|next|coming) ((?:few|couple of|several|two|three|four|five|"
            r"six|seven|eight|nine|ten|\d+) (?:days|weeks|months|years|decades|hours|minutes))\b",
            r"\1 the \2 \3",
        ),
        ("over during in", rf"\b([Oo]ver|[Dd]uring|[Ii]n) (past) (year|decade|month|week|century)\b{_STOP}", r"\1 the \2 \3"),
        ("at in on", rf"\b([Aa]t|[Ii]n|[Oo]n) (same) (time|day|year|month|week|way|place|night|period)\b{_STOP}", r"\1 the \2 \3"),
        ("on", r"\b(on) (other hand|one hand,|contrary)\b", r"\1 the \2"),
        (
            _PREPOSITIONS + " as that",
            # "The secretary of state's office", "the head of government's visit" are titles.
            rf"\b(?!of (?:state|government)\b)({_PREP}|as|that) ((?:world|country|city|nation|government|company|president|team|party|region|state|area|club|"
            rf"court|prime minister|minister|victim|suspect|police officer)['’]s)(?= [a-z])(?!\s+(?:-|own\b))",
            r"\1 the \2",
        ),
        (
            "in",
            rf"\b([Ii]n order) ({'|'.join(sorted((PURE_VERBS | DOUBTFUL_VERBS | {'best', 'better', 'allow'}) - {'call', 'report', 'show', 'fight'}))})\b",
            r"\1 to \2",
        ),
        # A noun that takes an infinitive, a pure verb and its object: "an effort serve the public".
        (
            "a an his her its their our the no",
            rf"(?<!that )\b((?:an?|his|her|its|their|our|the|no) (?:attempt|effort|bid|chance|opportunity|ability|right|plan|decision|"
            rf"refusal|failure|desire|duty|power|permission|willingness|intention|obligation|proposal|promise|pledge|threat|need))"
            rf" ({'|'.join(sorted(PURE_VERBS))}) (?=the\b|an?\b|his\b|her\b|its\b|their\b|more\b|all\b|any\b)",
            r"\1 to \2 ",
        ),
        # A verb that takes an object and an infinitive: "allows you start", "asked him leave".
        (
            "allow allows allowed allowing enable enables enabled enabling asked told urged ordered expect expects expected force forces forced forcing permit permits permitted encourage encourages encouraged encouraging invited persuaded warned wanted wants",
            rf"\b(allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|asked|told|urged|ordered|expects?|expected|forc(?:e|es|ed|ing)|permit(?:s|"
            rf"ted)?|encourag(?:e|es|ed|ing)|invited|persuaded|warned|wanted|wants) (him|her|them|us|me|you|it)"
            rf" ({'|'.join(sorted(PURE_VERBS | {'start', 'leave', 'stop', 'return', 'use', 'work', 'stay'}))})\b",
            r"\1 \2 to \3",
        ),
        (
            "is are was were be been",
            r"\b(is|are|was|were|be|been) (expected|scheduled|supposed|likely|set|planned) to (held|made|given|taken|built|sent|"
            r"arrested|released|announced|killed|completed|published|signed|sworn|opened|launched)\b",
            r"\1 \2 to be \3",
        ),
    ]
    for preposition, nouns in _OF_NOUNS.items():
        first = f"[{preposition[0].upper()}{preposition[0]}]{preposition[1:]}"
        rows.append((preposition, rf"({first}) ((?:{nouns}) of)\b(?! (?:-|year\b))", rf"\1 {'a' if preposition == 'as' else 'the'} \2"))
    out: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for heads, pattern, cure in rows:
        row = (re.compile(pattern), cure)
        for head in heads.split():
            out.setdefault(head, []).append(row)
    return out


#: By the word that a turn of phrase begins with: patterns, each with the text that cures it.
FIXED = _fixed()

BE_FORMS = _set(
    "is are was were be been being ’s 's isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t they're we're you're they’re we’re you’re"
)
ADVERBS = _set("not also still now only never widely initially originally reportedly currently already then")
#: Before these words a verb that takes an infinitive is a noun or an adjective.
NO_SUBJECTS = _set("the a an his her its their as than what")
#: After "is": words that take an infinitive; the loose ones are so often followed by something else that the parse must confirm the verb.
LOOSE = _set("going due set reported ready determined asked urged about tipped bound")
AFTER_BE = LOOSE | _set(
    """
    able unable expected scheduled forced allowed supposed likely unlikely required permitted obliged willing unwilling reluctant eager ordered excited happy
    pleased proud keen afraid glad easier harder difficult impossible poised prepared inclined tempted compelled entitled encouraged invited designed intended
    """
)
#: After a subject: verbs that take an infinitive; the parse must hang the verb on them ("the man he wanted become" is a clause).
AFTER_SUBJECT = _set(
    """
    decided agreed refused failed tried managed hopes hoped intends intended plans planned wants wanted attempted declined vowed pledged promised threatened
    sought needs needed want hope intend going
    """
)
NEXT_VERB = regexp(r"\s+(?P<verb>[a-z]{2,12})\b(?![’'-])")
DETERMINER = regexp(r"\s+(?:the|an?|his|her|its|their|our)\b")
GIFTS = _set("loan grant aid money funding support package gift donation assistance permission subsidy equipment billion million")
#: "a loan to Kyiv defend": a gift in the singular (a plural may be the subject of what follows), its receiver (a name or a plural), and a verb.
GIFT = regexp(
    r"\s+(?P<to>to|for)\s+(?P<receiver>(?:[A-Z][\w’'.-]+\s+){1,3}?(?:[a-z]+s\s+)?|(?:[a-z]+\s+)?[a-z]+s\s+)(?P<verb>[a-z]{2,12})\b(?![’'-])"
)
SUBJECTS = _set("he she they we i who")
BE = {"i": "am", "they": "are", "we": "are"}
#: "he going to": a subject and a participle; or a modal and a participle ("he would going").
PARTICIPLE = regexp(
    r"(?P<subject>[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who)(?:\s+(?P<modal>will|would|could|should|may|might|must))?\s+(?P<verb>[a-z]{2,12}ing)\b(?![’'-])(?!\s+(?:up\s+)?(?:is|"
    r"was)\b)"
)
NOT_PARTICIPLES = _set("""
        bring sing ring cling sting swing fling spring string wring ping ding being having including regarding concerning
        according during king thing nothing
    """)
#: Words before the pronoun that let a participle stand without its auxiliary: questions, "she laughing and he crying", "with", "seeing".
EXCUSES = regexp(
    r"(?i)\b(?:is|are|was|were|am|been|be|and|or|but|while|with|without|than|as|nor|not|only|like|of|about|by|to)[,\s]+$|"
    r"\b\w+ing\b[^.]*\b(?:and|while|but)[,\s]+$|[—–-]\s*$"
)
