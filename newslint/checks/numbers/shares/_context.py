"""What the words around shares say of them: what was divided, a contest, rates and changes, one answer or several from each."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from newslint.checks.numbers.shares._answers import label, said
from newslint.checks.numbers.shares._forms import PARTED
from newslint.checks.numbers.shares._sets import Candidate
from newslint.regexp import regexp

#: What is said to have been parted.
DIVIDED = regexp(
    r"\b(?:split|splits|divided|divides|spoken for|made (?:up )?(?:of|from)|shared|made up of|composed of|consist\w* of|compris\w+|breaks? down|broke down|breakdown|broken down|apportioned|allocat\w+|earmarked|parcelled|distributed|blend\w*|mixture|mix|alloy|recipe|jointly owned|[Oo]wned by|(?:[Oo]wned|goes|go|went) \d+ per ?cent (?:by|to)|is held by|are held by|sourced|composition|ingredients?|shareholders|make-up|makeup|pie chart|cut in (?:two|three|four)|carved up|divvied up|pie|owners|portfolio|in three parts|(?:two|three|four) ways|(?:divides?|falls?|fell|breaks?|sort(?:s|ed)?|group(?:s|ed)?) into|[Ww]here (?:the|its|their|every|each|all|your|his|her)\b[^,;:.]{0,30}? (?:goes|go|went|comes|came|come from|spent|ends up))\b"
)
_CONTEST = regexp(
    r"\b(?:votes?|voting|ballots?|elections?|elected|runoff|run-off|exit polls?|precincts?|polling stations|boxes|referendum|polls?|polled|pollsters?|race|primary|primaries|constituency|the count|tally|result was|results from|(?:official|preliminary|final|partial|early|complete|provisional) (?:results|returns)|second round|candidates?|electoral|delegates|voters|opponents?|challengers?|rivals?|runner-up|caucus(?:es)?|conceded?|governorship|presidency|mayor(?:alty)?)\b",
    re.IGNORECASE,
)
_NO_CONTEST = regexp(
    r"\b(?:approval|favou?rabl[ey]|unfavou?rabl[ey]|viewed|popular(?:ity)?|trusted|trusts?(?= (?:him|her|the|in|their)\b)|name recognition|heard of|ratings?|confidence|turnout among|competent|would consider|could vote for)\b",
    re.IGNORECASE,
)
_RIVAL = regexp(
    r"\b(?:rivals?|challengers?|opponents?|opposing|runner-up|defeated|second place|conceded|concede|incumbent|trailed|trailing|other candidate|against (?:him|her)|beaten|the loser|only other|sitting)\b"
)
BEAT = regexp(
    r"\b(?:beat|beats|beaten|defeat\w*|won|wins?|win over|victory|leads?|led|leading|ahead of|trail\w*|edg(?:ed|es|ing)|oust\w*|unseat\w*|vot(?:ed|es?|ing)|race|election|runoff|run-off|referendum|ballot|re-?elected|approved|rejected|passed|fended off|held off|backed|carried|outnumber\w*)\b"
)
#: Rates and prices, of which each thing has one of its own.
_RATES = regexp(
    r"\b(?:dut(?:y|ies)|tariffs?|tax(?:es|ed)|tax on|charg(?:es?|ed)|rates?(?![ \n]+as\b)|(?<![’']s )interest(?! on)|discounts?|fees?|inflation|growth|prices?|chances?|odds(?! and ends)|probabilit\w+|capacity|turnout|approval|effective\w*|efficacy|coverage|literacy|contained|humidity|success|accura\w+|likel\w+|yields?|returns?|margins?|premium|scor(?:e|ed|es)|fines?|risks?|popular\w*|unemployment|average(?! (?:household|family|voter|citizen|worker|farmer|town|city))|productivity|swing)\b",
    re.IGNORECASE,
)
CHANGES = regexp(r"\b(?:r[oi]se|risen|fell|fallen|grew|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!were )grown|climbed|up|down|cut|jump\w*|drop\w*|decline\w*|increase\w*|reduc\w+|gain\w*|soar\w*|chang\w+|higher|lower|more|less)\b(?! (?:to|by|of|from)\b \d)")
#: Several answers from one person.
_MANY = regexp(
    r"\bmore than (?:one(?! in\b| third| quarter| half)|once)\b|\bseveral (?:answers|reasons|options)|\b(?:multiple|several|many) (?:answers|responses|choices|options|reasons)\b|\b(?:could|can|were (?:allowed|asked|able|free|invited) to|was allowed to|may|might|free to) (?:pick|choose|name|select|give|tick|list|mention|vote for) (?:(?:up to|as many|two|three|several|more|any|all|every)\b|as)"
    r"|\ball that appl|\bup to (?:two|three|four|five)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|times))|\bas many as (?:they|you)|\b(?:many|some|several|most) (?:[a-z]+ (?:(?:all|both|two)\b|more than)|(?:had|have|gave|fell|are|were) (?:more|in|several|two|multiple|both)\b)|\boverlap|\bnot mutually exclusive|\badd(?:s|ed)? up to (?:more|over)|\b(?:of any race|exceeds? 100|more than 100|over 100)\b|\b(?:had|tried|did|do|were|are|of|have|name|named|in) (?:both|all three)\b|\b(?:count(?:ed)?|vote|choose|answer|reply) twice\b|\bmultiple[- ](?:answer|response|choice)|\bat least two\b"
    r"|\b(?:which|what) [a-z]+s (?:they|he|she|people|you)\b(?! (?:would (?:vote|back)|voted))|\b(?:what|which[ \n][\w-]+|whom?)[ \n](?:they|he|she|people|it)[ \n](?:had |have |did |do |usually |also )*(?:bought|ate|eaten|did|read|use[ds]?|watch\w*|own\w*|feared|drank)\b|\bevery (?:worry|reason|form|cause)\b|\brounded|\brounding",
    re.IGNORECASE,
)
#: "In no case was more than one cause recorded".
_NO_TWO = regexp(r"\b(?:[Nn]o|[Nn]one|[Nn]obody|not|never)\b[^.;]{0,30}\b(?:more than one|twice|both|overlap\w*|two)\b")
#: One answer, owner, cause or place each.
_SINGLE = regexp(
    r"\b(?:one answer|a single (?:race|category|group|cause|reason|religion|box|answer|favou?rite|choice|winner|form)|single-choice|just one (?:answer|category|choice|option|reason)|only one (?:answer|category|choice|option|reason|cause|box|language|grade|main)|only one(?=[,.;]| \d)|one grade only|one category|one species|one box|one of (?:two|three|four|five|six|the (?:two|three|four|five)) \w+|choose (?:between|one)|pick one|two-(?:man|way|woman|person|horse|candidate)|three-way"
    r"|only (?:names|candidates|two|options|owners|shareholders|contenders|choices|challenger|rival|opponent)|just (?:two|three|four)|(?:two|three|four|five) (?:sets|kinds|ways|parts|groups|categories|classes|types|shareholders|owners|partners|holders|causes|sources|lenders|creditors|suppliers|buyers|backers|investors|donors|heirs|bidders|companies|firms|candidates|designs|divisions|men)\b|blood (?:types?|groups?)"
    r"|(?:own(?:s|ed)?|have|has|its|their) the (?:whole|entire)|its (?:whole|entire)|the whole of|between them|mutually exclusive|(?:main|favou?rite|most important) (?:language|reason|cause|means|way|problem|issue|flavou?r|form)|mother tongue|most important|[Ee]ach (?:[a-z]+ ){1,4}(?:once|one|single)|every (?:[a-z]+ ){1,4}(?:once|one|single)|counted (?:only )?once|[Aa]sked (?:which|who|whom|what|how)[^.;:?]{0,50}would (?:vote|back|choose|prefer|pick|support|elect|like to see)|nothing else|no other|no third|none left|nothing is left|sold nothing|no (?:business|sales) elsewhere)\b",
    re.IGNORECASE,
)
_SURVEY = regexp(r"\b(?:survey|poll(?:ed|s|ster\w*)?|respondents|asked|questioned|sample|questionnaire)\b", re.IGNORECASE)
#: What one may have, do or be beside another of its kind.
_OPEN = regexp(
    r"(?:that |who |they |also |regularly |would |had |have |has |be |said |say )*(?:ha(?:d|ve|s|ving)(?![ \n](?:[a-z]+(?:ed|en)|been|gone|come|no|not|never|yet)\b)|own(?:s|ed)?|possess\w*|use|used|uses|using|watch\w*|reads?|listen\w*|visit\w*|speaks?|spoke|know|knew|likes?|liked|trust\w*|follow\w*|cit(?:e|ed|es)|nam(?:e|ed|es)|mention\w*|report\w*|suffer\w*|need\w*|involv\w+|contain\w*|show(?:s|ed)?|carr(?:y|ied|ies)|lack\w*|includ\w+|offer(?:s|ed)?|sells?|grows?|eats?|drinks?|drank|smok\w+|play\w*|buys?|attend\w*|belong\w*(?= to (?:a|an|several|more)\b)|subscrib\w*|complain\w*|worr\w+|fear\w*|feels?|felt|export\w*|wear|wore|keep|kept|import\w*|experienc\w+|heard|enjoy\w*|tested|could|can|admit\w*|concern\w*|blam(?:e|ed)|exceed\w*|plan(?:ned)?|hop(?:e|ed)|took part|complained|expect\w*|agreed that|think|thought|believe[ds]?|said (?:that )?(?:they|it|he|she)|lost|broke|broken|passed)\b"
)
#: "48 percent of those who took part chose": who was asked, not what was done.
_PART_TAKEN = regexp(r"^[ \n]*(?:who|that)[ \n](?:took part|take part|voted|answered|replied|responded)[ \n](?=[a-z])")
#: What one does, is or goes to but once.
_ONCE = regexp(
    r"(?:was |were |is |are |be |been |will |would |that |who |had |have |has |still )*(?:(?:live|work|c[ao]me|vote|ch[oe]?os?e|fl(?:ew|y)|took place|occur|happen|prefer|lean|g[oe]es|go|went|stay|die|settle|arrive|le(?:ft|ave)|remain|return|pick|join|enroll?|finish|graduat|declin|bec[ao]me|recover|surviv|walk|drove|drive|rode|ride|cycle|travel|rent|end|built|made|born|spent|sold|bound|kept|set aside|awarded|seen|classed|rated|ranked|described|started|caused|owned|held|invested|shipped|generated|adopted|given|cast)\w*\b)"
)
_SEX = regexp(r"\b(?:men|women|male|female|boys|girls)\b(?![’'])")
_AGES = regexp(r"\b(?:(?:under|over|below|above|between) (?:the age of )?\d+|\d\d (?:or|and) (?:over|older|above|under|younger)|older|younger|aged|teenagers|pensioners|elderly)\b")
_SETTING = regexp(r"(?:^|\n)(?:In|At|On|By|Among|Last|During|After|Before|Since|Until|Now|Today|Nowadays|Currently)[ \n](?!all\b|the (?:final|same|end|ballot|vote|count|referendum|runoff))")
_ANOTHER = regexp(r"\b(?:another|the same|a second|a separate|other) (?:poll|survey|question|study)\b|\basked separately|separate question|(?:two|both) questions|second question|\bthe (?:year|month|week|season) before\b|(?:^|\n)Another, (?:by|from)\b|[Aa]nother (?:by|from)\b", re.IGNORECASE)
#: "By religion, the recruits were 66 percent Catholic".
_BY_KIND = regexp(r"\b[Bb]y[ \n](?:age|religion|faith|race|sex|gender|party|origin|type|kind|cause|language|nationality|class|occupation|species|color|colour|grade)\b")
_LIKEWISE = regexp(r"[\W_]*(?:Another|A further|An additional|a further|another)[ \n]")
#: What adds to the shares before it, so has no part of theirs.
_FURTHER = regexp(r"\b(?:a further|an additional)[ \n]$", re.IGNORECASE)
_SUPPOSED = regexp(r"\?|\b[Ii]f (?!the (?:election|vote)|elections)\b|\bafford\b|\b(?:expected|projected|forecast|likely|predicted|hoped) to\b|\bmajority (?:is|was) needed")
_PASSIVE = regexp(r"\b(?:supported|opposed|backed|rejected|accepted|approved|refused|favou?red)(?: of)? by\b")


def context(c: Candidate) -> Iterator[str]:
    """What the sentences of the shares and those near them say."""
    members, words, near = c.members, c.words, c.near
    labels = [label(p) for p in members]
    sayings = [_PART_TAKEN.sub("", said(p)) for p in members]
    several = _MANY.search(near) is not None and _NO_TWO.search(near) is None
    for name, holds in (
        ("split", DIVIDED.search(words)),
        ("split near", DIVIDED.search(near)),
        ("contest", _CONTEST.search(words) and not _NO_CONTEST.search(words)),
        ("no contest", _NO_CONTEST.search(words)),
        ("rival", any(_RIVAL.search(f"{p.head} {' '.join(p.tail.split()[:4])}") for p in members[1:])),
        ("beat", BEAT.search(words)),
        ("several answers", several),
        ("single", not several and (_SINGLE.search(near) or _NO_TWO.search(near))),
        ("survey", _SURVEY.search(near)),
        ("parted", PARTED.search(words)),
        ("rates", _RATES.search(" ".join(f"{p.head} {said(p)}" for p in members))),
        ("changes", CHANGES.search(" ".join(f"{p.head[-40:]} {said(p)}" for p in members))),
        ("open verb", any(_OPEN.match(s) for s in sayings)),
        ("open verbs", sum(_OPEN.match(s) is not None for s in sayings) > 1),
        ("once", any(_ONCE.match(s) for s in labels)),
        ("once all", sum(_ONCE.match(s) is not None for s in labels) > 1),
        ("lone sex", sum(_SEX.search(s) is not None for s in labels) == 1),
        ("lone age", sum(_AGES.search(s) is not None for s in labels) == 1),
        ("set elsewhere", any(_SETTING.match(c.doc.sentences[b.share.sentence].of(c.doc.text)) for a, b in itertools.pairwise(c.told) if b.share.sentence != a.share.sentence)),
        ("by kind", _BY_KIND.search(members[0].head)),
        ("another poll", _ANOTHER.search(words)),
        ("likewise", any(_LIKEWISE.match(p.head) for p in members[1:])),
        ("further", any(_FURTHER.search(p.head) for p in members[1:])),
        ("supposed", _SUPPOSED.search(words)),
        ("passive", sum(_PASSIVE.search(p.head) is not None for p in members) > 1),
        ("negated", any(re.search(r"\b(?:not|never)\b|n[’']t\b", s) for s in labels)),
        ("quoted", any(c.doc.in_quotation(p.span) for p in members)),
        ("long way", max(len(a.tail) + len(b.head) for a, b in itertools.pairwise(members)) > 150),
        ("short way", max(b.span.start - a.span.end for a, b in itertools.pairwise(members)) < 45),
    ):
        if holds:
            yield name


