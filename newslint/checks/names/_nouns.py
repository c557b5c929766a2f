"""The words by which a phrase for a person is read: where it ends, what undoes it, which nouns are for a person."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.checks.names._readings import a_person
from newslint.checks.names._roles import office_of, plain, roles_at, singular, starts_form
from newslint.regexp import regexp

ARTICLES = frozenset("the a an that this".split())
POSSESSIVES = frozenset("his her their its our my your whose".split())
STOP = frozenset(
    """of in on at to for with by from who whom whose that which when where while was were is are be been being am has have had having and or but nor as
    after before since until till because if though although than then so not never also still now later soon once again already just ever even yet said says say told tells
    will would can could may might must shall should did does do done he she it they we you i him them us me his her its their our my your the a an this these those into
    onto over under about against during without between through among amid across around near behind beside above below beyond off out up down away back upon per via like unlike
    both either neither each every all any some no many most more much few several other another such same what how why there here
    two three four five six seven eight nine ten twice got get gets went go goes came come comes made make makes took take takes gave give gives put set let met saw see sees led kept held left felt found sent won lost ran run ate sat stood
    spoke wrote drove flew rode broke fell grew knew rose sang shot spent threw wore began became become becomes remains remained""".split()
)
UNDONE = frozenset(
    """former ex then acting interim late de-facto facto onetime one-time future designate incoming outgoing shadow would-be aspiring honorary emeritus trainee student apprentice
    assistant deputy vice fellow fake bogus alleged suspected mock fictional ex- non nominee elect putative prospective potential caretaker rival stand makeshift emergency""".split()
)
PICKED = frozenset("first second third fourth fifth last next other another only same new old older younger elder oldest youngest best latest newest opposing sole lone few many most all".split())
AGE = regexp(r"(?:(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-)?years?-olds?", re.IGNORECASE)
VERBISH = regexp(r"[a-z]+ed|[a-z]+(?<![sui])s|[a-z]+ly|[a-z]+ing|hit|cut|beat|thought|taught|brought|bought|caught|fought|sought|told|sold|paid|heard|built|dug|hung|slept|wept|swept|crept|lay|lit|bit|hid|drew|blew|threw|swam|sank|rang|drank|sprang|wound|struck|stuck|swung|won|woke|chose|froze|swore|tore|bore|lent|bent|sent|meant|dealt|read|shut|bid|burst|cost|fled|bled|bred|sped|shook|forgot|bet|quit|upset|aged|shed")
#: Scales whose words stand before a noun for whoever bears them: "the featherweight champion", "an Army officer".
ADJECTIVES = frozenset("service agency ring year hand make faith nation party".split())
#: Scales whose words a general noun may follow: "the centre-back pair" is no one, "the goalkeeper captain" is.
GENERAL = frozenset("captain star international player champion ace man woman veteran rookie hero prodigy sensation legend favourite favorite official officer agent official figure leader member title-holder titleholder".split())
POSTED = frozenset("president premier minister chancellor king queen ambassador envoy diplomat consul monarch emir leader attache attaché".split())
CLUBMAN = frozenset("man woman player star youngster boss supporter fan captain coach manager defender midfielder striker forward winger goalkeeper keeper scientist researcher academic professor lecturer student number skipper prop hooker lock flanker batsman batter bowler seamer spinner guard center quarterback pitcher catcher jockey rider driver wing fly-half scrum-half full-back fullback centre-back left-back right-back goalie goaltender".split())
CALENDAR_WORDS = frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split())
NEXT_WORD = regexp(r" ([A-Za-z][\w’'-]*)")
#: "once a middleweight", "Now Maj. X", "not Sgt. Oakes"
ONCE = regexp(r"\b(?:once|then|formerly|previously|former|ex|[Nn]ow|[Tt]oday|not|n[’']t|never|no longer|rather than|instead of)[ -]$")
#: "chief of police", "Minister of Health", "Secretary of State"
OF_OFFICE = regexp(r" (?:of|for) (?:the )?(?:police|opposition|foreign affairs|defen[cs]e|finance|(?:the )?interior|health|justice|education|transport|energy|agriculture|culture|trade|labou?r|environment|state)\b(?! (?:and|&) )", re.IGNORECASE)
#: "Hungary’s best known musician"
BEST = regexp(r"^(?:best|most|top|leading|greatest|foremost|fastest|number|no 1|first|finest|oldest|youngest|highest)\b")
DIGITS = regexp(r"\d{1,3}")
ONE_OF = regexp(r"(?:[Oo]ne of|among) (?:(?:the|his|her|its|their|only|just|about|some|more|than) )*(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|few|many)?\b ?(?=\w)")
#: Adjectives of peoples that are nobody's name: "the French", "the Irish".
PEOPLE = regexp(r"\w*(?:sh|nch|Dutch|ese)")
CORRESPONDENTS = frozenset("coach manager correspondent boss chief head editor representative spokesman spokeswoman owner".split())
SPORTY = regexp(r"\b(?:forward|guard|center|quarterback|receiver|back|linebacker|cornerback|safety|end|tackle|pitcher|catcher|shortstop|outfielder|infielder|baseman|goalkeeper|midfielder|defender|striker|setter|hitter|libero|captain|student|cadet|sprinter|runner|swimmer|wrestler|golfer|point|lineman|kicker|punter)\b")


def a_human(noun: str) -> bool:
    """Whether a noun in lower case is surely one for a person."""
    return noun in _MORE or (a_person(noun) and not _NO_HUMAN.fullmatch(noun))


_THING = regexp(r" ([a-z]{3,})\b")


def a_thing(text: str, at: int) -> bool:
    """Whether a noun for no human follows an offset: "the Moss Side ward"."""
    noun = _THING.match(text, at)
    return noun is not None and not a_human(noun[1]) and noun[1] not in STOP and not VERBISH.fullmatch(noun[1])


_NO_HUMAN = regexp(r"(?!film|law|play|peace|match|trouble|wine|dress|clock|watch|cabinet|shoe)\w+-?makers?|employer|producer|manufacturer|lender|retailer|supplier|operator|provider|broadcaster|carrier|developer|publisher|insurer|airliner|outlet|character|cluster|center|centre|\w+(?:king|ace|ing|back(?<!full-back)(?<!quarterback)(?<!cornerback)(?<!fullback)(?<!halfback)(?<!left-back)(?<!right-back)(?<!centre-back)|ster(?<!minister)(?<!sister)(?<!youngster)(?<!gangster)(?<!barrister)|nor(?<!governor))|army|navy|force|general|alto|bass|half|star|kronor|air|fear|route|member of|chair|quarter|paper|order|number")


@lru_cache(maxsize=20_000)
def may_head(text: str) -> bool:
    """Whether a word can be in a phrase for a person for what it is."""
    if text[0].isupper() or AGE.fullmatch(text):
        return True
    words = [singular(w) for w in plain(text)]
    return any(roles_at([w], 0)[0] or starts_form(w) or office_of([w]) is not None for w in words) or a_human(singular(text.lower().rpartition("-")[2]))


_MORE = frozenset("agent operative member colleague claimant speaker".split())
