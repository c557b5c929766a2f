"""A crime or wrongdoing is put on a named party with no source, charge, court or conviction behind it.

## Why it matters
"Smith stole the money" is a verdict. Before a court has spoken it is somebody's accusation, and the paper that prints it as its own makes
it its own: unfair to Smith, and dear in court.

## When to ignore
The facts are beyond dispute and long past, or the conviction stands in an article that this one follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._speech import prose_of, spoken_throughout
from newslint.layers.names.model import Mention
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, rule

#: Verbs that are a crime by themselves, in the active voice.
_CRIME_VERB = (
    r"murdered|raped|molested|embezzled|defrauded|swindled|extorted|kidnapped|abducted|trafficked|laundered|bribed|blackmailed|tortured"
    r"|strangled|bludgeoned"
    r"|burglarized|burgled|plagiari[sz]ed|groped|sexually\s+(?:assaulted|abused|harassed)|siphoned|looted|vandali[sz]ed|perjured|pilfered"
    r"|bilked|conned|gunned\s+down"
    r"|(?:shot|stabbed|beat)\s+(?:and\s+killed|\w+\s+to\s+death)"
)
#: Verbs that are one only with such an object.
_WITH_OBJECT = (
    r"(?:stole|pocketed|diverted|misappropriated|skimmed)\s+(?:more\s+than\s+|about\s+|nearly\s+|at\s+least\s+|some\s+|up\s+to\s+"
    r"|over\s+)?(?:[$£€]\s?\d[\d,.]*|\d[\d,.]*|thousands|millions|money|cash|funds"
    r"|a\s+(?:car|purse|wallet|laptop|gun|truck|van)|jewel\w*|cars?\b|the\s+(?:money|cash|funds|jewel\w*|car|purse|wallet)"
    r"|public\s+(?:money|funds)|taxpayer\w*|campaign\s+(?:money|funds))"
    r"|(?:took|accepted|paid|offered|solicited|demanded)\s+(?:\w+\s+){0,2}(?:bribes?|kickbacks?|payoffs?)"
    r"|(?:committed|perpetrated|orchestrated|masterminded|carried\s+out|staged|plotted|ordered)\s+(?:\w+\s+){0,3}(?:murders?|killings?"
    r"|fraud|perjury|arson|robber(?:y|ies)|theft|burglar(?:y|ies)|rapes?|assaults?"
    r"|treason|espionage|massacres?|bombings?|shootings?|stabbings?|kidnappings?|assassinations?|poisonings?|crimes?|atrocit(?:y|ies)"
    r"|war\s+crimes|tax\s+evasion|extortion|hacks?)"
    r"|(?:lied|lies)\s+(?:to\s+(?:police|investigators|Congress|Parliament|prosecutors|the\s+(?:court|jury|police|FBI|committee|public"
    r"|inquiry|grand\s+jury))|under\s+oath|about\s+(?:his|her|their|the)\s+\w+)"
    r"|(?:evaded|dodged|cheated\s+on)\s+(?:\w+\s+){0,3}tax(?:es)?|covered\s+up\s+(?:the|his|her|their|a)\s+\w+"
    r"|falsified\s+(?:\w+\s+){0,2}(?:records?|documents?|reports?|data|results|invoices)"
    r"|(?:forged|faked)\s+(?:\w+\s+){0,2}(?:signatures?|documents?|records?|invoices?|papers|passports?|data)"
    r"|(?:set\s+fire\s+to|torched|burned\s+down)\s+(?:the|a|an|his|her|their)\s+\w+|broke\s+into\s+(?:the|a|an|his|her|their)\s+\w+"
    r"|(?:rigged|stole)\s+(?:the|an|last\s+\w+['’]s|this)\s+(?:\w+\s+)?elections?|insider[- ]traded|(?:sold|dealt"
    r"|smuggled)\s+(?:\w+\s+){0,2}(?:drugs|heroin|cocaine|fentanyl|meth\w*|narcotics|weapons|guns)"
    r"|(?:violated|broke|flouted|breached)\s+(?:\w+\s+){0,2}(?:laws?|sanctions|court\s+order|ethics\s+rules)"
)
_BLAME = (
    r"(?:was|is|were|are)\s+(?:solely\s+|directly\s+|personally\s+|clearly\s+|largely\s+)?(?:responsible\s+for\s+(?:the\s+|a\s+|her\s+"
    r"|his\s+)?(?:\w+\s+){0,2}"
    r"(?:deaths?|murders?|killings?|attacks?|shootings?|bombings?|fraud|fires?|crash|massacres?|thefts?|disappearance|leak|hack"
    r"|poisonings?)"
    r"|behind\s+(?:the\s+)?(?:\w+\s+){0,2}(?:attacks?|murders?|killings?|bombings?|fraud|hack|shootings?|plot|poisonings?|robber(?:y|ies)"
    r"|thefts?|scam|scheme|arson|leak)"
    r"|guilty\s+of\s+\w+|to\s+blame\s+for\s+(?:the\s+)?(?:\w+\s+){0,2}(?:deaths?|crash|fires?|killings?|collapse|fraud))"
)
_ACT = regexp(
    rf"(?:,\s[^,.;:!?“”\"]{{1,60}},|,)?(?:\s+(?:then|also|later|had|has|have|repeatedly|secretly|himself|herself"
    rf"|and\s+[A-Z]\w+)){{0,2}}\s+(?P<act>{_CRIME_VERB}|{_WITH_OBJECT}|{_BLAME})\b"
)
_OFFENCE = (
    r"(?:murder(?:ing)?|killing|raping|rape|stealing|theft|robbing|robbery|burglary|burglarizing|fraud|defrauding|embezzl\w+"
    r"|assault(?:ing)?|stabbing|shooting|kidnapp\w+|abduct\w+|arson|setting\s+fire"
    r"|extort\w+|bribery|bribing|launder\w+|money\s+laundering|traffick\w+|smuggling|dealing\s+drugs|selling\s+drugs|molest\w+"
    r"|manslaughter|treason|spying|espionage|forgery|perjury|plotting"
    r"|drunk(?:en)?\s+driving|hacking|vandali\w+|beating|strangling|poisoning|the\s+(?:murder|killing|rape|theft|robbery|shooting"
    r"|stabbing|bombing|attack|death|kidnapping)s?)"
)
_ARRESTED = regexp(
    rf"\b(?:arrested|detained|held|jailed|taken\s+into\s+custody)\s+(?:(?:(?:on\s+)?[A-Z]\w+day|(?:on|in)\s+\w+|yesterday|today"
    rf"|last\s+\w+|in\s+[A-Z]\w+)\s+)?(?P<act>for\s+(?:\w+ly\s+)?{_OFFENCE})\b"
)
_LABEL = regexp(
    r"\b(?:[Tt]he\s+)?(?P<act>murderer|killer|rapist|fraudster|thief|embezzler|arsonist|kidnapper|child\s+molester|con\s+man|swindler"
    r"|robber|burglar|traitor|paedophile|pedophile)\s+$"
)
#: A contested act of war: who did it to whom is what the sides dispute.
_MILITARY = regexp(
    r"\b(?P<who>(?:[A-Z]\w+(?:i|an|ian|ish|ese|sh|ch)|Hamas|Hezbollah|Houthi|Taliban|Wagner|Kurdish|Tigrayan|Janjaweed|RSF)\s+(?:troops"
    r"|forces|soldiers|army|jets|warplanes|missiles|fighters|militants|gunmen|rebels|militia\w*"
    r"|drones|artillery|snipers|aircraft|planes)|Hamas|Hezbollah|the\s+Houthis|the\s+Taliban|Wagner)\s+(?:(?:then|also|deliberately|again"
    r"|repeatedly|indiscriminately)\s+){0,2}"
    r"(?P<act>(?:bombed|shelled|massacred|executed|targeted|struck|attacked|hit|fired\s+on|opened\s+fire\s+on|slaughtered|tortured|raped"
    r"|shot|killed|burned\s+down|looted)\s+(?:\w+[\s-]+){0,4}"
    r"(?:civilians?|hospitals?|schools?|markets?|refugees?|refugee\s+camps?|aid\s+(?:convoys?|workers?)|ambulances?|children|worshippers"
    r"|mosques?|churches|church|villagers|prisoners|journalists?|protesters|demonstrators"
    r"|apartment\s+(?:blocks?|buildings?)|maternity\s+\w+|kindergartens?|orphanages?|bakery|breadlines?|shelters?))\b"
)
#: A source, charge, court, police or verdict in reach: the allegation is somebody's.
_LEGAL = regexp(
    r"(?i)\b(?:police|officers?|detectives?|sheriff\w*|prosecut\w+|district\s+attorney|attorneys?|lawyers?|court|courts|judge|jury|jurors"
    r"|trial|tribunal|verdict|convict\w*|sentenc\w+|guilty|acquit\w*|charge[sd]?|charging"
    r"|indict\w*|accus\w+|alleg\w+|suspect\w*|arraign\w*|plea|pleaded|pled|testif\w+|testimony|investigat\w+|inquiry|inquest|probe"
    r"|lawsuit|sued|suing|complaint|affidavit|warrant|authorities|officials|FBI|ICC|CPS|Interpol"
    r"|report(?:s|ed|edly)?|documents?|records|audit\w*|watchdog|commission|findings|evidence|jail(?:ed)?|prison|inmate|serving|executed"
    r"|hanged|pardon\w*|admitted|confess\w*|claimed\s+responsibility)\b"
)
_VERDICT = regexp(
    r"(?i)\b(?:convict(?:ed|ion|s)|found\s+guilty|plead(?:ed)?\s+guilty|pled\s+guilty|sentenced|serving\s+(?:a|his|her|life|\d+)"
    r"|guilty\s+verdict|death\s+row|executed|was\s+hanged|life\s+in\s+prison|admitted\s+(?:to\s+)?\w+ing"
    r"|confessed|pardoned|paroled)\b"
)
_PENDING = regexp(
    r"(?i)\b(?:arrest\w*|charg\w+|suspect\w*|custody|detained|trial|arraign\w*|accus\w+|police|prosecut\w+|manhunt|wanted|indict\w+|bail"
    r"|hearing)\b"
)
#: Said as what might be.
_SUPPOSED = regexp(
    r"(?i)\b(?:if|whether|may|might|could|would|apparently|possibly|perhaps|believed|seem\w*|appear\w*|den(?:y|ie[sd])|claims?|that)\b"
)
#: Made up: nobody waits for a verdict. The second list counts in the sentence itself only.
_FICTION = regexp(
    r"(?i)\b(?:films?|movies?|novels?|episodes?|characters?|fiction\w*|opera|musical|thriller|video\s+game|myth\w*|legend\w*|biblical"
    r"|centur(?:y|ies)|ancient|medieval)\b"
)
_PLAY = regexp(
    r"(?i)\b(?:books?|plays?|series|season|drama|comic|bible|empire|second\s+base|third\s+base|the\s+show|match|tournament|inning|goal"
    r"|striker|midfielder)\b"
)
#: Before a name that is not the subject.
_NO_SUBJECT = frozenset(
    {"of", "by", "with", "from", "for", "to", "at", "in", "on", "against", "near", "and", "between", "after", "like", "as", "than"}
)
_YEAR = regexp(r"\b(1[0-9]\d\d|20[0-4]\d)\b")
#: An act so many years before the article has been judged by courts or by history.
LONG_AGO = 10


class _Hit(NamedTuple):
    """`worded`: the wording itself convicts, whoever else is named in the paragraph."""

    span: Span
    party: str
    worded: bool = False


# Written before the rule: crimes with a source, a court, a verdict, or long ago.
GOOD = (
    "Prosecutors say Anna Kerr embezzled the relief money. She denies it.",
    "Anna Kerr was convicted of fraud in May. Kerr embezzled the relief money and bought a boat.",
    "John Marsh was arrested on suspicion of murdering his neighbour, police said.",
    "John Marsh was arrested for protesting outside the embassy. The street is quiet now.",
    "John Wilkes Booth murdered Abraham Lincoln in 1865. The theatre still stands.",
    "In the film, Tom Hardy robbed a bank, and Anna Kerr murdered two guards.",
    "Ben Ruiz stole second base in the ninth inning. The Sox won 4-2.",
    "Israeli forces bombed a hospital in the north of the strip, the health ministry said.",
    "North Korean soldiers breached the zone for the second time this month, prompting South Korean soldiers to retaliate with warning "
    "shots.",
    "“Anna Kerr embezzled the relief money,” the mayor told reporters.",
    "The town wants to know if Anna Kerr embezzled the relief money. Nobody has seen the books.",
    "Killer Mike performed in Atlanta on Friday. Two fans were arrested outside.",
    "Governor Mark Bell is responsible for the budget, and Senator Lee Harding is behind the bill.",
    "Tom Reed, who was jailed for fraud in 1998, opened a bakery. It is full every day.",
    "Anna Kerr stole the relief money.\n\nShe bought a boat and a horse.\n\nA court in Bristol heard the case on Monday.",
    "A jury found that Carla Ruiz laundered money for a cartel.",
    "Thieves stole $40,000 from the flood fund. The safe was old.",
)


@rule(
    "NL502",
    "unattributed-allegation",
    severity="warning",
    examples=[
        Bad("Councillor Anna Ruiz [[stole $40,000]] from the flood fund. The council meets on Monday.", says="with no source"),
        Bad("Anna Kerr, the town treasurer, [[embezzled]] the relief money and bought a boat. The boat is blue."),
        Bad("The town has a new hall. Mayor Frank Delgado [[took bribes]] from three builders. The hall opens on Sunday."),
        Bad("John Marsh was [[arrested for murdering]] his neighbour. The street is quiet now.", says="before a verdict"),
        Bad("Tom Reed was [[arrested Monday for stealing]] a tractor. Officers found it in a barn."),
        Bad("The [[killer Thomas Reed]] was arrested at the station on Friday."),
        Bad("Israeli forces [[bombed a hospital]] in the north of the strip on Tuesday. Snow fell in the hills."),
        Bad("Acme Holdings [[defrauded]] 3,000 pensioners. The shares fell."),
        Bad("Senator Lee Harding [[is responsible for the deaths]] of two miners. The mine opened again in May."),
        Bad("Carla Ruiz [[was behind the fraud]]. The town lost its pension fund."),
        Bad("Dr. Lena Fox [[falsified patient records]] at the clinic. The clinic treats 300 people."),
        Bad("Karl Voss [[ordered the assassination]] of a rival. The rival had led the polls."),
        *map(Good, GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    if doc.metadata.opinion or spoken_throughout(doc):
        return
    prose = [b for b in prose_of(doc) if b.kind != "quote"]
    judged = bool(_VERDICT.search(doc.text))
    for n, block in enumerate(prose):
        for hit in sorted(_hits(doc, block, judged)):
            if doc.quotes.touches(hit.span) or _elsewhere(doc, hit.span, block):
                continue
            said = f"“{' '.join(hit.span.of(doc.text).split())}”"
            if hit.worded:
                if not _said_by_somebody(doc, hit.span):
                    yield finding(hit.span, f"{said} takes the guilt of {hit.party} as proved before a verdict", confidence=0.7)
            elif not _in_reach(doc, prose, n, hit.span):
                yield finding(hit.span, f"{said} is said of {hit.party} with no source, charge or court behind it", confidence=0.7)


def _hits(doc: Document, block: Block, judged: bool) -> Iterator[_Hit]:
    text = doc.text
    for mention in doc.names.mentions_in(block.span):
        if mention.quoted or mention.possessive or mention.kind == "place":
            continue
        act = _ACT.match(text, mention.span.end, block.span.end)
        if mention.kind == "unknown" and act and text[mention.span.end] != ",":
            continue
        if act and not judged and _subject(doc, mention):
            yield _Hit(Span(act.start("act"), act.end("act")), mention.text)
        start = max(mention.span.start - 24, block.span.start)
        label = _LABEL.search(text[start : mention.span.start]) if mention.kind == "person" else None
        if label and not judged and _PENDING.search(text):
            yield _Hit(Span(start + label.start("act"), mention.span.end), mention.text, True)
    if not judged:
        for m in _ARRESTED.finditer(text, *block.span):
            if party := _arrested(doc, doc.sentence_at(m.start()), m.start()):
                yield _Hit(Span(m.start(), m.end()), party, True)
    for m in _MILITARY.finditer(text, *block.span):
        yield _Hit(Span(m.start("act"), m.end("act")), m["who"])


def _said_by_somebody(doc: Document, hit: Span) -> bool:
    sentence = doc.sentence_at(hit.start)
    return any(c.kind in ("verb", "phrase", "hearsay", "source", "link") for c in doc.attribution.cues_in(sentence))


def _subject(doc: Document, mention: Mention) -> bool:
    """Whether a mention can be the subject: no preposition before it."""
    return mention.before not in _NO_SUBJECT


def _arrested(doc: Document, sentence: Span, at: int) -> str | None:
    found = [m for m in doc.names.mentions_in(Span(sentence.start, at)) if m.kind == "person"]
    return found[-1].text if found else None


def _elsewhere(doc: Document, hit: Span, block: Block) -> bool:
    """Fiction, sport, history."""
    sentence = doc.sentence_at(hit.start)
    if _FICTION.search(block.span.of(doc.text)) or _PLAY.search(sentence.of(doc.text)):
        return True
    if _SUPPOSED.search(doc.text[sentence.start : hit.start]):
        return True
    latest = doc.metadata.date.year if doc.metadata.date else max((int(y) for y in _YEAR.findall(doc.text)), default=0)
    years = [int(y) for y in _YEAR.findall(sentence.of(doc.text))]
    return bool(years) and max(years) <= latest - LONG_AGO


def _in_reach(doc: Document, prose: list[Block], n: int, hit: Span) -> bool:
    """A source, charge, court, police or report in this paragraph, or (for the lead) in the next two."""
    outside = Span(prose[n].span.start, hit.start), Span(hit.end, prose[n].span.end)
    if doc.attribution.attributed(hit) or any(_LEGAL.search(s.of(doc.text)) for s in outside):
        return True
    # The sources of a lead stand in the paragraphs after it.
    return n < 2 and any(_LEGAL.search(b.span.of(doc.text)) for b in prose[n + 1 : n + 3])
