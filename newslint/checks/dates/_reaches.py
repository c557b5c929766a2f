"""What a length counts from, read from its sentence, and the verbs by which times begin and end."""

from __future__ import annotations

import re

from newslint.checks.dates._passages import WHEN
from newslint.checks.dates._same_event import Side
from newslint.regexp import regexp

#: Verbs by which a thing comes into being.
FOUNDED = (
    r"\b(?<!re-)(?:founded|established|built|opened|created|launched|formed|set up|incorporated|completed|finished|constructed|erected|inaugurated|"
    r"commissioned|introduced|chartered|consecrated|dedicated|planted|organi[sz]ed|unveiled|laid|invented|discovered|premiered|debuted|"
    r"(?:was|were) (?:signed|passed|adopted|ratified|fought|won|born)|first (?:published|performed|staged|shown|held|aired|appeared|played|broadcast)|"
    r"opened (?:its|their|his|her) doors|(?:going|date[sd]?|dating) back to|dat(?:es|ed|ing) (?:from|to)|started(?: out)?|began|begun|(?<!re)published)"
)
#: Verbs by which somebody comes to a post or a state begins.
BEGAN = (
    r"\b(?<!re-)(?:appointed|hired|named|elected(?! to an? (?:second|third|fourth|new))|installed|promoted|crowned|ordained|took (?:over|office|charge|power|the (?:job|post|helm|reins))|"
    r"taking (?:over|office|charge|power|the (?:job|post|helm|reins))|assumed (?:office|power|the \w+)|came to (?:power|office)|became|joined|"
    r"joining|moved|arrived|imposed|introduced|enacted|signed on|sworn in|started|began|first appeared|founded|opened|launched|established|set up)"
)
#: Verbs by which it ends.
ENDS = (
    r"\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside|back)|retir(?:e|es|ed|ing)|leav(?:e|es|ing)|left|quit(?:s|ting)?|"
    r"shut(?:s|ting)?|resign(?:s|ed|ing)?|lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|depart(?:s|ed|ing)?|fold(?:s|ed|ing)?|"
    r"cancel+(?:s|ed|ing)?|stand(?:s|ing)? down|bow(?:s|ed|ing)? out|cease[sd]?|ceasing|repeal(?:s|ed|ing)?|sold|wound up)"
)
ABOUT = r"(?:(?:about|some|around|roughly|approximately|almost|nearly|just|only|exactly|more than|over|well over|at least|less than|under|barely|a full|now|fully) )*"

# What a length counts from ----------------------------------------------------------------------------------------------

NOW = regexp(rf"[{WHEN}]|\b(?:is|are|has|have|’s|’ve|still|now|today|remains?|will|continues?|this (?:week|month|year|spring|summer|autumn|fall|winter)|says?)\b")
_LACK = r"(?:low|high|wait|drought|absence|gap|hiatus|lull|famine|exile|silence|barren run|spell|break|pause)"
WAIT = regexp(rf" (?:[\w-]+ ){{0,2}}?{_LACK}\b|,? (?:without|since)\b")
OF_A_WAIT = regexp(rf"\b{_LACK} of {ABOUT}$")
AFTER_EVENT = regexp(rf" (?:to the (?:day|month|week) |almost |nearly )?(?:on )?(?:after|since) | on from | to {WHEN} | (?:have|has) (?:gone by|passed|gone|elapsed|now passed) since ")
AHEAD_NOUN = regexp(r" ?(?:bonds?|notes?|lease|mortgage|contract|deal|plan|loan|sentence|term|ban|suspension|strategy|program(?:me)?|agreement|period|visa|guarantee|licen[cs]e|average|yields?|treasur\w+|old)\b|(?:(?!\band\b)[^,;]){0,40}\b(?:before|until|would|could|should|later|earlier|ago|from now|to (?!date|now|bring|get|win|come|reach|reopen|return|find|build|finish|complete)[a-z]+|in (?:prison|jail))\b|-")
GENERIC = regexp(
    r"(?=[,.;:)—–]|$)|(?:’|')? ?(?:in (?:the |that |this |his |her |its |their |a )?(?:\w+ )?(?:job|post|role|office|charge|power|business|service|operation|use|place|position|seat|print|force|existence|command|exile|hiding|captivity|custody|detention|prison|jail|chamber|house|parliament|team|saddle|chair|limbo|storage|store|ruins)"
    r"|at (?:the |its |his |her |their )?(?:\w+ )?(?:top|helm|sea|post|desk|wheel|counter|firm|club|company)|on the (?:\w+ )?(?:job|throne|bench|board|council|force|air|road|run|payroll|shelf)|as (?:an? |the |its |their )?[\w-]+|of (?:marriage|service|trading|rule|operation|publication|occupation|closure|captivity|exile|separation)"
    r"|apart|together|away|there|in [A-Z]\w+|without \w+|with the (?:\w+)|behind (?:the|bars)|underground|in a row|to \w+|(?:is|was|has been|had been|were) (?:too |long|enough|a long))\b"
)

#: What is founded, built or passed, so that it has an age.
THING = regexp(
    r"compan(?:y|ies)|firm|club|school|building|bridge|church|chapel|cathedral|hospital|brewery|paper|newspaper|magazine|university"
    r"|college|hotel|theat(?:re|er)|cinema|stadium|store|shop|business|brand|maker|bank|airline|institution|organi[sz]ation|museum"
    r"|library|house|tower|dam|reactor|plant|factory|mill|ship|vessel|festival|society|union|party|restaurant|pub|group|chain|law|act"
    r"|statute|rule|ban|treaty|deal|agreement|pact|policy|embargo|ceasefire|truce|tax|constitution|charter|agency|association|charity"
    r"|railway|station|prison|tunnel|pier|palace|castle|mosque|temple|synagogue|monument|statue|tree|tradition|orchestra|band|show"
    r"|programme|program|airport|landmark|structure|league|market|zoo|park|ferry|line|network|foundation|trust|marriage|war|conflict|feud"
    r"|dispute|precedent|record"
)

# What happened on a date ------------------------------------------------------------------------------------------------

BEGINS = regexp(
    rf"{BEGAN}|{FOUNDED}|\b(?:married|wed|tied the knot|exchanged vows|(?:came|went|put|brought) in(?:to)?|came (?:to|there)|took (?:up|it|them|the|effect|hold)|taken (?:on|in|from|hostage|prisoner|captive)|(?:been|were|was) taken|walked out|downed tools|stole|stolen|cut (?:it|them)|prised|filed|bought|acquired|inherited|started|opened|launched|erupted|broke out|arrested|detained|seized|captured|abducted|kidnapped|imprisoned|jailed|fled|left|separated|split|parted|closed|shut|vanished|disappeared|lost|handed down|issued|signed|sealed|agreed|declared|drowned|died|killed|built|laid|born|recruited|assumed|succeeded|swore|won|fell|emigrated|dates?|dating|introduced|invaded|annexed|occupied|settled|moved|since)\b",
    re.IGNORECASE,
)


def event_after(here: Side) -> str:
    """The event that "ten years after" counts from."""
    return re.split(r"[,;:—–]", AFTER_EVENT.sub(" ", here.right, count=1) if AFTER_EVENT.match(here.right) else here.right, maxsplit=1)[0]
