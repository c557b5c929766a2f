"""One person is given two offices, nationalities, parties or courtesy titles that exclude each other

"President Milei" in one paragraph and "Prime Minister Milei" in the next; "Democratic Sen." and "Republican Sen."; "Mr Ward" and "Ms Ward".
What stands before the name, in the apposition behind it and in brackets is compared; offices only where one person cannot hold both at once.

## Why it matters
One of the two is wrong, and the wrong one is often the name of somebody else's job.

## When to ignore
Promotions and former offices that the text tells in words that the rule does not know.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

from newslint.checks.names._anaphora import described
from newslint.checks.names._claims import Claim, claims
from newslint.checks.names._offices import CLASS_OF, allied, one_nation, together
from newslint.layers.names import Entity
from newslint.layers.names.persons import fold
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

_OFFICE = (
    r"(?:president|premier|prime minister|chancellor|minister|secretary|senator|congress\w*|governor|mayor|ambassador|judge|justice|speaker|chair\w*|director|commissioner|councill?or|leader|captain|general|colonel|major|lieutenant"
    r"|sergeant|admiral|chief|sheriff|bishop|archbishop|cardinal|pope|king|queen|prince|princess|coach|manager|chief executive|officer|treasurer|attorney|prosecutor|head|deputy|inspector|superintendent|taoiseach|party)"
)
#: What may make both true, by sort: a change told, another time, another person of the name.
_TIMES = (
    r"former|formerly|[Tt]hen-|then,? (?=[A-Za-z])(?:a |the |an )?(?=[A-Za-z]*)(?:vice |deputy )?" + _OFFICE + r"|ex-\w+|ex|acting|interim|incoming|outgoing|\w*-?elect|designate|future|previous|previously|served as|serving as|stand(?:s|ing)? in (?:as|for)|"
    rf"(?:was|once|twice) (?:(?:a|an|the|its|his) )?(?:\w+ )?{_OFFICE}|(?<!at )once|"
    rf"bec(?:ame|ome|omes|oming) (?:\S+ ){{0,6}}?{_OFFICE}\b|as {_OFFICE}|as an? (?:\w+ )?{_OFFICE}|appoint\w*|promot\w+|sworn in as|succeed\w*|replac\w+|took (?:office|over|power)|takes (?:office|over|command)|inaugurat\w+|runs? for|running for|ran for|"
    rf"nominat(?:ed|es)|nominee|(?<!to )(?<!should )(?<!must )(?<!not )resign(?:ed|s|ing)?|stepped down|steps? down|stand down|used to be|until (?:then|last|recently|this|\w+day|(?:19|20)\d\d)|demot\w+|stripped of|rose (?:to|from|through)|retired|(?:years|decades|months) (?:ago|earlier|later|before)|tenure|doubles as|also (?:the|its|serves|holds)|dual|concurrent\w*|"
    rf"elected (?:as )?(?:the )?(?:\w+ ){{0,2}}{_OFFICE}|named (?:as )?(?:\w+ ){{0,3}}{_OFFICE}|confirmed as|made (?:(?:him|her)self )?(?:an? )?(?:\w+ )?{_OFFICE}|reshuffl\w+|(?:lost|gave up|left|quit) (?:his|her|the) (?:post|job|seat|office)|(?:goes|went|moves|moved|switch\w+) to the \w+ ministry|(?:in|of) the (?:film|novel|play|series|drama|sitcom|musical|comedy)|mistak\w+|misidentif\w+|wrongly|correct(?:ed|ion)|impersonat\w+|still call|as \w+ still"
)
_CHANGES = {
    "office": re.compile(rf"\b(?:{_TIMES}|nicknamed|jok\w+|stars? as|cast as|casts|role of|from (?:19|20)\d\d)\b", re.IGNORECASE),
    "party": re.compile(
        r"\b(?:former|formerly|then|ex|once|until|previously|switch\w*|defect\w*|cross(?:ed|es|ing) the|left the|quit\w*|join(?:ed|s|ing)?|independent|caucus\w*|coalition|endorsed by both|converted|turned|used to|now a|expelled|nominee of both|years ago)\b", re.IGNORECASE
    ),
    "nation": re.compile(
        r"\b(?:born|birth|naturali[sz]ed|dual|citizen\w*|nationality|passports?|emigrat\w+|immigra\w+|moved to|(?<!the )descent|origins?|parents|(?:and|was|were) raised|raised (?:in|by)|grew up|represents?|represented|representing|former|"
        r"fled|exile|ancestry|roots|double|switched|allegiance|competes for|races for|plays for|adopted|heritage|grand(?:father|mother|parents?)|settled|refugee)\b|-born\b|-based\b|\b[A-Z]\w+(?:an|ish|ese|ch|o|i|ss)-[A-Z]",
    ),
    "sex": re.compile(
        r"\b(?:transgender|trans|transition\w*|married|marriage|couples?|spouses?|siblings?|twins?|(?:(?:his|her|their|the|’s|'s|left a) (?:\w+ )?widow|widow(?:er)? of)|divorc\w+|wed|weddings?|drag|gender|pronouns?|as a (?:man|woman)|both (?:men|women)|Mr\.? and Mrs\.?|family|families)\b"
        r"|\b(?:wife|husband|son|daughter|mother|father|brother|sister|fiancée?|partner)\b,? (?:Mr|Mrs|Ms|Miss|[A-Z][a-z]+)\b|\b(?:Mr|Mrs|Ms|Miss)\.? \w+(?:’s|'s) (?:wife|husband|son|daughter|mother|father|brother|sister|partner)\b"
        r"|(?:, (?:his|her|their|whose|the)|\band (?:his|her|their|an?)|\b(?:has|had) (?:an?|two|three|four)) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner)\b",
    ),
}
#: A relative of whom the surname alone may be told, where nobody's first name is given: "Mr Hale rang his mother. Mrs Hale was out."
_OWN_KIN = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he couple’s|[Tt]he couple's) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner|parents|fianc[ée]+|widow|widower|nephew|niece|uncle|aunt|cousin)\b")
_KIN = re.compile(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|whose|[Tt]he [A-Z]\w+|[A-Z]\w+) (?:elder |younger |twin |older )?(?:brothers?|sisters?|twins?|sons?|daughters?|father|mother|cousin)|namesakes?|unrelated|related|relation|elder|younger|siblings|junior|senior)\b",
)
#: A sentence about the person of the sentence before.
_OF_THE_PERSON = re.compile(r"(?:He|She|His|Her)\b")
#: What tells of another office, and of no other rank.
_POWER = re.compile(r"\b(?:took|takes|seized) (?:power|over|office|command)\b")
#: A premier of a province is no prime minister.
_PROVINCE = re.compile(r"\b(?:provinc\w+|territorial|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|Nova Scotia|British Columbia|Queensland|New South Wales|Tasmania|South Australia|Western Australia)\b")
_COMPATIBLE: dict[str, Callable[[str, str], bool]] = {
    "office": together,
    "party": allied,
    "nation": one_nation,
    "sex": lambda a, b: a == b,
}


@rule(
    "NL105",
    "title-drift",
    severity="warning",
    examples=[
        Bad(
            "{{President}} Javier Milei signed the decree. Unions said [[Prime Minister]] Milei had no such power. President Milei shrugged.",
            says="president",
        ),
        Bad("{{Gov.}} Ann Harlow vetoed the bill. “It is wrong,” Gov. Harlow said. [[Mayor]] Harlow will speak on Monday."),
        Bad(
            "{{Foreign Minister}} Tomas Vell met his Dutch colleague. [[Finance Minister]] Vell said talks went well. Foreign Minister Vell flew home."
        ),
        Bad("{{Mr}} Ward told the jury he was at home. His lawyer wept. The judge asked [[Ms]] Ward to sit."),
        Bad(
            "{{Democratic}} Sen. Lou Ortega voted yes. [[Republican]] Sen. Lou Ortega said the bill would pass. Democratic Sen. Lou Ortega left."
        ),
        Bad(
            "{{French}} President Luc Morel landed at noon. Protesters met [[Belgian]] President Luc Morel. French President Luc Morel waved."
        ),
        Bad("{{Sen.}} Dana Whitfield called a hearing. [[Rep.]] Dana Whitfield wants answers."),
        Bad("{{Queen}} Margrethe opened the bridge. Crowds cheered as [[King]] Margrethe cut the ribbon. Queen Margrethe left."),
        Bad("Sen. Walter Grodin, {{R}}-Ohio, opposed it. Sen. Grodin, a [[Democrat]] since college, voted no."),
        Bad("{{Turkish}} pilot Kemal Dursun walked away. Doctors said Dursun, a [[Bulgarian]], had broken ribs."),
        Bad("{{Bishop}} Tobias Akenzua ordained nine women. The drums were the idea of [[Imam]] Akenzua."),
        Bad("{{Maj. Gen.}} Harold Stribling commands the base. Maj. Gen. Stribling moved the flights. [[Brig. Gen.]] Stribling read the letters."),
        Bad("{{Kenyan}} runner Daniel Otieno pulled clear at 35 km. It was a third win for the [[Ethiopian]], who had hurt his hip."),
        Bad("Anna Crossfield, the {{Labour}} MP for Weldon, repaid the money. The [[Conservative]] backbencher said she had kept the rules."),
        Bad("{{Defense attorney}} Luis Ocampo spoke for an hour. [[Prosecutor]] Ocampo would not say whether his client would testify."),
        Bad("{{Mr}} Justice Cobb will sum up on Friday. [[Ms]] Justice Cobb told the jury to be patient."),
        Bad("{{Captain}} Eva Holm ordered the boats lowered. [[First Officer]] Holm was the last to leave."),
        Bad("{{Chief executive}} Signe Holm raised the forecast. The bank will buy shares, [[chief financial officer]] Holm said."),
        Bad("Gabriel Lund became France’s youngest {{prime minister}} on Tuesday. “I am aware of it,” [[President]] Lund said.", says="prime minister"),
        Bad("Chris Hale was sworn in on Wednesday as New Zealand’s {{prime minister}}. Prices come first, [[Governor-General]] Hale said."),
        Bad("{{Australian}} sprinter Kiah Wando won the heat. The [[New Zealand]] sprinter Wando will run again on Friday."),
        Bad("Eva Holz, of the {{Green}} Party, said no. A vote is due. Holz, of the [[Freedom]] Party, has opposed it for years."),
        Bad("{{Prime Minister}} Keir Stone named no one. [[President]] Stone said that work would begin at once."),
        Bad("{{Sheriff}} Lon Beech said the boat was empty. Divers will return, [[Police Chief]] Beech said."),
        Bad("{{Judge}} Helen Orr sentenced the twins. [[Prosecutor]] Orr said they had shown no remorse."),
        Bad("A lawyer for {{Governor}} Ines Falk said no. Her party wants [[Mayor]] Falk to explain."),
        Bad("The {{mayor}} of Lyon, Paul Revel, rejected calls to resign. [[Governor]] Revel said he would stay."),
        Bad("Ana Costa, the {{ambassador}} of Chile, was called in. [[Consul]] Costa left by the back door."),
        Bad("{{Colonel}} Idris Bah, who took power in March, met envoys. [[Captain]] Bah promised a vote."),
        Bad("{{Peruvian}} director Luz Vega won. The [[Chilean]] director did not come. Vega was in bed."),
        Bad("{{Mrs}} Ada Holt was robbed. [[Mr]] Holt, a widow, had opened the door."),
        Bad("Ian Frost, the {{Labour}} peer, apologised. A clerk to [[Conservative]] peer Frost had paid."),
        Bad("{{Bishop}} Ida Moss blessed the boats. [[Archbishop]] Moss does so each year."),
        Good("Archbishop Ida Moss blessed the boats. Bishop Moss does so each year."),
        Good("Major Idris Bah seized power. He has made himself a general. General Bah met envoys."),
        Good("Health Minister Ana Costa lost her post. She goes to the finance ministry. Finance Minister Costa starts today."),
        Good("The president of Oxfam, Ann Lund, resigned. Senator Lund had no comment."),
        Good("Mayor Rosa Diaz was elected governor. Governor Diaz takes over on Friday."),
        Good("Ms Fairclough and her brother do not speak. Mr Fairclough kept the house."),
        Good("Mr Hale rang his mother at noon. Mrs Hale was out."),
        Good("Eva Holz, of the Freedom Party, and Ada Holz, of the Green Party, are cousins."),
        Good("Kenyan runner Daniel Otieno led Tesfaye Girma of Ethiopia. The Ethiopian fell, and Otieno won."),
        Good("Dutch striker Jan Bos scored. The German goalkeeper got a hand to it. Bos ran off."),
        Good("Maj. Gen. Carl Voss commands the base. General Voss said the fence would hold."),
        Good("Staff Sgt. Ana Lopez was wounded. Sgt. Lopez is in hospital."),
        Good("Brazilian coach Tito Alves trains Japan. The Japan coach, Alves, said he was proud."),
        Good("French chef Luc Roche opened a bistro in Tokyo. The Japanese critics loved it."),
        Good("Prince Mohammed bin Salman denied it. President Joe Biden spoke to King Salman; Salman is the prince's father."),
        Good("Senator Obrey slept late; President Obrey was at his desk by nine."),
        Good("President Javier Milei signed the decree. President Milei shrugged, and the Argentine leader left."),
        Good("Then-Vice President Joe Biden went to Kyiv in 2014. President Biden went again in 2023."),
        Good("Gov. Ann Harlow was sworn in on Monday. As Mayor Harlow she had run the city for eight years."),
        Good("Former Prime Minister Tony Blair met Prime Minister Rishi Sunak."),
        Good("President George Bush and his son, Gov. Jeb Bush, fished. President Bush caught one; Gov. Bush caught two."),
        Good("Deputy Prime Minister Chrystia Freeland resigned. Finance Minister Freeland had clashed with Trudeau."),
        Good("Mr Ward and Ms Ward divorced in 2019. Mr Ward kept the dog."),
        Good("Secretary of State Carl Nyberg spoke. Mr. Nyberg left, and Secretary Nyberg’s plane took off."),
        Good("Dr. Anthony Fauci warned of a second wave. Director Fauci left, Professor Fauci said."),
        Good("Sgt. Lee Marsh found the car. Detective Marsh searched it."),
        Good("Russian President Vladimir Putin met Chinese President Xi Jinping. The Russian leader smiled."),
        Good("“Prime Minister Milei,” the host joked, and President Milei laughed. President Javier Milei stayed."),
        Good("Sen. Kamala Harris was elected in 2016. Vice President Harris lost in 2024."),
        Good("Pope Francis and Archbishop Jorge Bergoglio are one man. Pope Francis smiled."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for person in doc.names.people:
        found = sorted({*claims(doc, person), *described(doc, person)}, key=lambda c: c.span)
        if len(found) < 2:
            continue
        namesakes = _namesakes(doc, person)
        done: set[Span] = set()
        for sort, compatible in _COMPATIBLE.items():
            values = [c for c in found if c.sort == sort and (len(c.mention.words) > 1 or not namesakes)]
            kinds = list(dict.fromkeys(c.value for c in values))
            if not 2 <= len(kinds) <= 3:
                continue
            for pair in combinations(kinds, 2):
                if (compatible(*pair) and not (set(pair) == {"premier", "prime minister"} and _PROVINCE.search(doc.text))) or _told(doc, person, sort, [c for c in values if c.value in pair]):
                    continue
                counts = {k: sum(c.value == k for c in values) for k in pair}
                rare = pair[0] if counts[pair[0]] < counts[pair[1]] else pair[1]
                common = next(k for k in pair if k != rare)
                other = next(c for c in values if c.value == common)
                for c in values:
                    if c.value == rare and c.span not in done and not any(c.span.start < d.end and d.start < c.span.end for d in done):
                        done.add(c.span)
                        yield finding(
                            c.span, f"{person.name} is {_shown(c)} here, {_shown(other)} elsewhere ({counts[rare]} and {counts[common]} times)",
                            related=[Related(other.span, "the other title")],
                        )  # fmt: skip


def _shown(claim: Claim) -> str:
    return f"of {claim.value}" if claim.sort == "nation" else claim.value


def _namesakes(doc: Document, person: Entity) -> bool:
    """Whether another person of the article has the family name, or the names of this one are two people's."""
    families = {fold(m.family or m.text).split()[-1] for m in person.mentions}
    if any(p is not person and any(fold(m.family or m.text).split()[-1] in families for m in p.mentions) for p in doc.names.people):
        return True
    return any(word + "s" in {t.text.lower() for t in doc.tokens} for word in families if len(word) > 2 and not word.endswith("s"))


def _told(doc: Document, person: Entity, sort: str, values: list[Claim]) -> bool:
    """Whether the text around the claims tells of a change, another time or two people; or the person held both offices."""
    kinds = {c.value for c in values}
    if sort == "office" and person.row is not None:
        held = " ".join(fold(o.title) for o in person.row.offices)
        if len(person.row.offices) > 1 and sum(k in held for k in kinds) > 1:
            return True
    if sort == "office" and len({fold(m.given or "") for m in person.mentions if m.full}) > 1:
        return True
    by_sentence: dict[Span, set[str]] = {}
    for c in values:
        by_sentence.setdefault(doc.sentence_at(c.span.start), set()).add(c.value)
    if sort in ("sex", "office", "nation") and any(len(v) > 1 for v in by_sentence.values()):
        # A couple, a list, a joke.
        return True
    sentences = {doc.sentence_at(m.span.start) for m in person.mentions}
    if sort == "sex" and not any(m.full for m in person.mentions) and any(_OWN_KIN.search(s.of(doc.text)) for s in sentences):
        return True
    gained = next((c for c in values if c.gained), None)
    if gained is not None:
        # "was sworn in as prime minister": what is said before it may be an older office; what is said behind it is not.
        if any(c.value != gained.value and c.span.start < gained.span.end for c in values):
            return True
        sentences -= {doc.sentence_at(gained.span.start)}
    if sort == "office":
        # "He goes to the interior ministry."
        between = Span(values[0].span.end, values[-1].span.start)
        sentences |= {s for s in doc.sentences_in(between) if _OF_THE_PERSON.match(doc.text, s.start)}
    ranks = sort == "office" and all(CLASS_OF[k] == "rank" for k in kinds)
    if any(_CHANGES[sort].search(_POWER.sub("", s.of(doc.text)) if ranks else s.of(doc.text)) for s in sentences):
        return True
    return sort != "sex" and any(_KIN.search(s.of(doc.text)) for s in by_sentence)
