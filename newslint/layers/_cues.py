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
    continue read shout yell scream cry chant sing plead muse recount remember thank congratulate condemn denounce blast slam hail
    welcome dismiss reject order swear hear learn understand hope fear express voice outline propose brief question wonder
    characterise characterize label brand liken compare tout defend summarise summarize elaborate clarify underline underscore
    highlight offer put begin interject exclaim whisper mutter murmur laugh sigh answer beg appeal signal applaud blame brag caption
    compliment confess confide credit decry deem deride doubt echo encourage enthuse exhort find gush implore instruct interpret judge
    list mention mock name narrate open philosophise philosophize pronounce publish ponder point quibble rail rant reason reckon
    reflect regret relate remonstrate repeat request resolve ridicule scoff scold share sneer snap speak specify speculate surmise
    tease text thunder trumpet type venture view wish weigh worry email message phone radio telegraph wire print air broadcast teach
    explain feel marvel rave reassure rejoice relay smile grin chuckle giggle grumble gripe groan mourn offer plead pray preach
    profess project start stipulate cheer concur conjecture convey correct debate decide decline determine discuss dream end finish
    foresee identify invite justify know know link liken marvel portray present quiz rate recite regard sound theorise theorize
    threaten toast translate
    """
)
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing", "think": "thinks thought thinking",
    "read": "reads reading", "sing": "sings sang sung singing", "swear": "swears swore sworn swearing", "hear": "hears heard hearing",
    "learn": "learns learned learnt learning", "understand": "understands understood understanding", "put": "puts putting",
    "begin": "begins began begun beginning", "find": "finds found finding", "feel": "feels felt feeling", "speak": "speaks spoke spoken speaking",
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
