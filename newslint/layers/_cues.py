"""The words that say where a statement comes from."""

from __future__ import annotations

from collections.abc import Iterator


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())

#: Verbs of reporting that need no help: the core and the wide list of the newsroom.
_VERBS = words(
    """
    say tell add write ask note report announce tweet post retweet argue suggest describe call explain claim insist state declare warn
    reply respond recall conclude acknowledge concede admit agree predict vow promise pledge urge demand deny complain boast testify
    accuse criticise criticize praise refer quote cite dub term assert contend maintain stress reiterate believe think expect allege
    confirm disclose reveal caution comment remark observe estimate emphasise emphasize lament quip joke rule disagree proclaim
    profess opine inform notify assure remind advise recommend object protest apologise apologize speculate hint imply indicate
    counter retort rebut refute dispute
    """
)
#: Verbs that carry a quotation when they stand in its sentence, and little else.
_TAIL = words(
    """
    answer appeal applaud beg begin blame blast brag brand brief caption chant characterise characterize cheer chuckle clarify compare
    compliment concur condemn confess confide congratulate conjecture continue credit cry debate decline decry deem defend denounce
    deride dismiss doubt echo elaborate email encourage enthuse exclaim exhort explain express fear feel foresee giggle grin gripe
    groan grumble gush hail hear highlight hope implore instruct interject interpret judge label laugh learn liken marvel mention
    message mock mourn murmur muse mutter narrate offer order outline philosophise philosophize plead ponder pray preach profess
    pronounce propose put question quibble radio rail rant rave read reason reassure recite reckon recount reflect regard regret
    reject rejoice relate relay remember remonstrate repeat request resolve ridicule scoff scold scream shout sigh signal sing slam
    smile snap sneer speak specify speculate stipulate summarise summarize surmise swear tease telegraph text thank theorise theorize
    threaten thunder toast tout trumpet underline underscore understand venture voice welcome whisper wonder yell
    """
)
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing", "think": "thinks thought thinking",
    "read": "reads reading", "sing": "sings sang sung singing", "swear": "swears swore sworn swearing", "hear": "hears heard hearing",
    "learn": "learns learned learnt learning", "understand": "understands understood understanding", "put": "puts putting",
    "begin": "begins began begun beginning", "find": "finds found finding",
    "feel": "feels felt feeling", "speak": "speaks spoke spoken speaking",
    "teach": "teaches taught teaching", "know": "knows knew known knowing", "foresee": "foresees foresaw foreseen foreseeing",
    "relay": "relays relayed relaying", "broadcast": "broadcasts broadcasting", "dream": "dreams dreamed dreamt dreaming",
}  # fmt: skip
_DOUBLING = words("admit quip dub refer rebut beg brag quiz slam concur snap grin")

#: Things that are said or written, and those who say them: naming one names a source.
NOUNS = words(
    """
    statement statements remarks interview interviews email emails e-mail letter letters speech speeches op-ed op-eds filing filings
    transcript transcripts report reports testimony affidavit affidavits indictment lawsuit lawsuits complaint complaints memo memos
    memorandum communique communiqué tweet tweets briefing press-release announcement column essay memoir podcast poll polls survey
    surveys study studies deposition ruling spokesman spokeswoman spokesperson spokespeople spokesmen monologue blogpost editorial
    dispatch bulletin
    """
)
#: Hearsay: it says that there is a source and hides it.
HEARSAY = words("reportedly allegedly purportedly supposedly apparently rumoured rumored")
#: Forms that are as often nouns or adjectives; they count as verbs only where a subject stands before them.
AMBIGUOUS = words(
    """
    report reports state states note notes claim claims call calls post posts demand demands promise promises pledge pledges vow vows
    question questions quote quotes answer answers dispute disputes estimate estimates fear fears hope hopes term terms order orders
    remark remarks request requests tweet tweets address appeal appeals finding findings signal signals view views text texts message
    messages phone phones wire wires print prints air broadcast broadcasts label labels brand brands point points list lists name
    names link links rate rates share shares wish wishes open start starts end ends project projects object objects protest protests
    present doubt doubts sound cry cries laugh smile cheer cheers rule rules opening ruling reading understanding learning feeling
    beginning meaning hearing writing comment comments blame credit credits regard regards debate debates toast toasts reason reasons
    judge judges voice voices caption brief briefs counter counters
    """
)
#: Opinion verbs: "is expected to", "widely believed" name nobody.
PASSIVE_HIDES = words(
    """
    label expect call name know regard think hear estimate understand find view rate believe dub term
    """
)


def _forms(verb: str) -> Iterator[str]:
    yield verb
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
        return
    if verb.endswith("y") and verb[-2] not in "aeiou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    elif verb.endswith("e"):
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
    else:
        root = verb + verb[-1] if verb in _DOUBLING else verb
        yield from (verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"), root + "ed", root + "ing")


#: Form to lemma.
VERBS: dict[str, str] = {form: verb for verb in sorted(_VERBS) for form in _forms(verb)}
TAIL: dict[str, str] = {form: verb for verb in sorted(_TAIL) for form in _forms(verb) if form not in VERBS}
