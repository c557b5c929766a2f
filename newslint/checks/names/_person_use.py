"""How a name of one word is used: as only a person's can be, as a person's or a firm's, or as neither."""

from __future__ import annotations

import re

from newslint.document import Document
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import PLACE_PREPOSITIONS
from newslint.regexp import regexp
from newslint.source import Span

#: A firm is an owner, a trader, a publisher as well.
_FIRM_ROLE = (
    r"(?:[a-z-]*(?:mak|own|publish|trad|retail|lend|insur|carri|manufactur|produc|build|grocer|suppli|export|brew|min|refin"
    r"|provid|broadcast|contract|operat|develop|drill|distribut|import|pow|gam|charter|print|process)(?:er|or)|subsidiary|number|member|larger?|smaller|newspaper|tower|river|former|power"
    r"|rover|lander|orbiter|steamer|freighter|trawler|tanker|cruiser|schooner|cutter|helicopter|glacier|crater|corner|shelter|computer|thriller|poster|banner|cluster|quarter|chapter|weather|water|paper|letter|order|border|winter|summer|centre|center|theater|harbor|motor|sector|monitor|reactor)"
)
_ROLE = (
    rf"(?!{_FIRM_ROLE}\b)"
    r"(?:[a-z-]*(?:er|or|warden|ist|ian|man|woman|eur|guard|nurse|guide|chef|judge|priest|monk|eon|naut|smith|wright|nun|pilot|coach|clerk|chief|boss|cook|mayor|student|poet|soprano|tenor)"
    r"|chaplain|captain|president|secretary|principal|aide|tenant|resident|patient|victim|witness|suspect|defendant|counsel|attorney|widow|veteran|official|executive|expert|analyst|star|host|sergeant|constable|corporal|cop"
    r"|colonel|general|lieutenant|imam|rabbi|bishop|cardinal|merchant|magnate|tycoon|heir|heiress|ace|medic|vet|cousin|uncle|aunt|nephew|niece|wife|husband|bride|groom|son|niece|twin|lad|girl|boy|first|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|eldest|oldest|youngest"
    r"|substitute|rival|opponent|incumbent|teen|native|pensioner|retiree|candidate|delegate|deputy|apprentice|janitor|trustee|referee|employee|refugee|evacuee|trainee|athlete|acrobat|champion|sheriff|marshal|comic|critic|mechanic|third|second|other)"
)
_ARTICLE = r"(?:the|an?|their|his|her|its|our|one of (?:the|his|her|its|their)|[A-Z][\w’'-]+[’']s?|[a-z-]+[’']s?)"
#: "The driver, X", "one of them, X".
_NAMED_BEFORE = regexp(
    rf"(?:\b{_ARTICLE} (?:[\w’'-]+ ){{0,4}}{_ROLE}(?: (?:of|at|in|for|from) (?:[\w’'-]+ ){{0,4}}[\w’'-]+)?, |\bone of (?:them|the \w+), |\bthe (?:third|second|other|first|fourth|fifth|sixth|last|youngest|oldest|eldest), |\b(?:his|her|whose) name (?:is|was) |\bidentified (?:\w+ )?as |\bnamed (?:the|an?) (?:[\w-]+ ){1,4}as |\b(?:two|three|four|five|both|several) of (?:the [\w-]+(?: [\w-]+)?|them|his \w+|her \w+), )$",
    re.IGNORECASE,
)
#: A relative's given name is enough.
_KIN_BEFORE = regexp(r"(?<!\b[Aa]s a )\b(?:brothers?|sisters?|sons?|daughters?|wife|husband|mother|father|uncle|aunt|cousins?|nephew|niece|twins?|grand\w+|partner|friend|pal|boyfriend|girlfriend|(?:wife|husband) of \d+ years|children|child|boys|girls|siblings),? $")
#: Beasts, ships, places and works have one name. "She will play Sandoval" is no play.
_THING_BEFORE = regexp(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|bears?|dogs?|cats?|horses?|pon(?:y|ies)|lions?|tigers?|cubs?|wol(?:f|ves)|goats?|sheep|cows?|bulls?|pigs?|donkeys?|mules?|camels?|owls?|eagles?|parrots?|swans?|seals?|whales?|elephants?|pandas?|gorillas?|rabbits?|hamsters?|snakes?|penguins?|ferry|ship|boat|yacht|trawler|tanker|submarine|train|locomotive|village|town|city|hamlet|dairy|brewery|bakery|novel|(?<!will )(?<!would )(?<!to )(?<!could )(?<!and )play|opera|film),? $")
#: What a person has of body, kin and home.
_OWN = (
    r"(?:(?:unbeaten|undefeated) \d+|(?:half-|double )?centur(?:y|ies)|hat-trick|knock|backhand|widow|widower|wife|husband|partner|fianc[ée]+|girlfriend|boyfriend|mother|father|parents|mum|dad|son|sons|daughter|daughters|brother|brothers|sister|sisters|children|child|baby|grand\w+|uncle|aunt|cousin|nephew|niece"
    r"|family|relatives|neighbou?rs?|friends?|hands?|arms?|legs?|feet|foot|face|eyes?|hair|beard|head|heart|voice|body|corpse|remains|grave|coffin|funeral|ashes|birthday|childhood|kitchen|bedroom|bed|desk|garden|barn|car|bicycle|bike|coat|hat|"
    r"shoes|boots|seat|chair|cross|shot|pass|volley|tackle|serve|backhand|forehand|lawyer|solicitor|barrister|doctor|boss|employer|tenancy|pension|wallet|passport|phone|laptop|bag|rucksack|luggage|bedside|doorstep|house|flat|home|jacket|dog|cat|vote|casting vote|sister-in-law|brother-in-law|\w+-in-law|cellmate|accomplice|landlord|alibi|confession|diary|memoirs?|obituary|illness|injury|"
    r"knee|shoulder|ankle|wrist|hip|back|chest|finger|nose|smile|tears|hobby|resignation|death|arrest|trial|sentence|conviction|murder|disappearance|acquittal|bail|testimony|penalty|header|free kick|goal|"
    r"farm|orchard|vineyard|boat|shop|stall|workshop|studio|team|lab|laboratory|study|students|apprentice|patients|parishioners|congregation|crew|notes?|answer|idea|hunch|apology)"
)
_NAMED_BEHIND = regexp(
    rf" who\b|, (?:who\b|whom\b|whose (?:own |late |eldest |youngest )?{_OWN}\b|{_ARTICLE} (?:[\w’'-]+ ){{0,5}}?{_ROLE}\b|an? (?:[\w’'-]+ ){{0,3}}?(?:on|in) (?:his|her)|\d\d,|in charge of|then (?:only )?\d\d|aged \d\d|born in|of (?:no|the) )"
    r"| \(\d\d\)"
)
_A_FIRM = regexp(rf", (?:the|an?|its|his|her|their|which|whose) (?:(?!(?:with|at|for|from|who)\b)[\w’'-]+ ){{0,4}}?(?:{_FIRM_ROLE}|company|firm|bank|group|chain|brand|airline|club|side|team|town|village|city|charity|startup|giant|arm|unit|maker)\b(?![’']s)|, which\b")
_ADVERB = r"(?:\w+ly|has|had|have|was|is|will|would|could|can|did|does|must|may|might|also|then|later|once|never|not|now|still|already|always|often|first|himself|herself|just|only|simply|twice|half|nearly|almost|even|again|soon|finally|been|be|being|too|there|meanwhile|at once|by then)"
#: What people do and firms, sides and towns do not.
_HUMAN = (
    r"(?:wept|weeps?|(?:will|would|could|can|did|might|must|should|cannot) (?:never |not )?(?:look up|look at|look away|know|weep|cry|walk|swim|jump|sleep|eat|drink|marry|retire|testify|plead|sing|dance|kneel|bow|smile|learn|wear|live|study|paint|cook|read|speak|sit|appear in court|stand trial)|taught|teaches|weeping|cried|cries|crying|sobbed|sobs|sobbing|smil(?:ed|es|ing)|laugh(?:ed|s|ing)|grinn?(?:ed|s|ing)|shrug(?:ged|s|ging)|nod(?:ded|s|ding)|sigh(?:ed|s)|frown(?:ed|s)|wink(?:ed|s)|blush(?:ed|es)"
    r"|bowed|bows|knelt|kneels|kneeling|kiss(?:ed|es|ing)|hugg?(?:ed|s|ing)|embrac(?:ed|es)|shook (?:his|her|hands)|wav(?:ed|es|ing)|star(?:ed|es) at|slept|sleeps|sleeping|woke|wakes|awoke|walk(?:ed|s|ing)"
    r"|swam|swims|swimming|ate|eats|eating|drank|drinks|drinking|smok(?:ed|es|ing)|wore|wears|wearing|married|marries|grew up|learn(?:ed|t|s) to|rememb(?:ered|ers)|recall(?:ed|s)(?! (?:\d|its|all|about|more|some|nearly|(?:[a-z]+ )?(?:cars|vans|trucks|vehicles|models|toys|products)))"
    r"|reckon(?:ed|s)|testif(?:ied|ies)|plead(?:ed|s)|pled|confess(?:ed|es)|whisper(?:ed|s)|shout(?:ed|s)|yell(?:ed|s)|jok(?:ed|es)|mutter(?:ed|s)|murmur(?:ed|s)|sang|sings|singing|danc(?:ed|es|ing)|pray(?:ed|s|ing)"
    r"|(?:was|is|were|been|being|got) (?:\w+ly )?(?:arrested|jailed|convicted|acquitted|sentenced|(?:cleared|found (?:not )?guilty|accused|convicted) of (?:\w+ )?(?:murder\w*|kill\w*|rap(?:e|ing)|manslaughter|assault\w*|taking bribes|steal\w*|theft|stabbing|stalking|perjury|treason|espionage|spying|drink-driving)|handcuffed|hospitali[sz]ed|stabbed|beheaded|buried|widowed|orphaned|(?:taken|rushed|airlifted|admitted) to (?:the |an? )?(?:\w+ )?hospital|promoted|deceased|pregnant|ill|late|absent|asleep|awake|dead|alone|born|elected|evacuated|paralysed|paralyzed|treated for)|retired|resign(?:ed|s) (?:on|in|over|after|last|from|yesterday|amid)|(?:has|had) been missing|fell (?:\d+|\w+) (?:metres|meters|feet|storeys|stories|floors)|(?:wrote|has written) (?:\w+ )?(?:novels|poems|plays|books|songs)|conducted the|(?:dropped|won|lost|took|takes) (?:the|a|his|her) (?:\w+ )?(?:set|tie-break|tiebreak|(?:gold|silver|bronze)(?: medal)?)|broke (?:the|his|her|a) (?:\w+ )?record|drowned|studied|studies"
    r"|(?:declined|refused|agreed|asked) to be (?:interviewed|photographed|named|drawn|quoted)|refused to (?:leave|speak|plead|stand|sign|talk|eat)|told (?:him|her|jurors|mourners|guests|the (?:jury|court|judge|inquest|hearing|tribunal|police|coroner|imam|priest|boy|girl|driver)|police|officers|detectives|me)|knocked|(?:broke|breaks|broken|hurt|injured|twisted|sprained|bit|cut) (?:his|her|an?|both|the|one) (?:\w+ )?(?:hip|leg|arm|ankle|wrist|nose|knee|rib|finger|toe|foot|neck|back|thumb|tooth|jaw|hand|shoulder|elbow|lip|tongue|heel)s?|came in|came home|went home|looked|looks (?:at|up|down|back)|looking (?:at|up|down|back)"
    r"|sat\b|sits\b|sitting|stood (?:in|on|at|by|beside|up|with|still|there)|stands (?:in|on|at|by|beside|with)|lay (?:on|in|down|awake|still)|lean(?:ed|s|t) (?:on|over|back|in|against)|turned (?:up|round|around|his|her)|thank(?:ed|s) (?:his|her|god)"
    r"|lives (?:alone|with|in|on|at|near|next|two|above|across|by|there|opposite|a )|lived (?:alone|with|in|on|at|near|next|there|opposite)|spent (?:his|her|the night|\w+ (?:hours|nights|days|years|months|weeks))|dived|dug|digs|chased|crawl(?:ed|s)|climbed (?:out|in|on|down|over|through|back|the)|waded|rowed|pedal(?:led|ed)|jumped|leapt|fainted|stumbled|limp(?:ed|s)"
    r"|(?:headed|volleyed|curled|slotted|tapped|chipped) (?:home|in|(?:the|an?|his|her) (?:[\w-]+ )?(?:winner|opener|equali[sz]er|goal|ball|shot|penalty))"
    r"|(?:quits?|resign(?:ed|s)|steps? down|stepped down|stood down|stands down) as (?:[\w’'-]+ ){0,4}?(?:treasurer|secretary|chair\w*|president|captain|coach|manager|director|mayor|minister|chief|head|leader|editor|governor|deputy|speaker|judge|headmaster|principal|rector|dean)"
    r"|reported (?:it |them |him |her )?(?:stolen|missing|lost)|farm(?:ed|s) \w+|inherit(?:ed|s)|herd(?:ed|s)|bak(?:ed|es)|cook(?:ed|s)|paint(?:ed|s)|knit(?:ted|s)?|sew(?:ed|s)|fish(?:ed|es) (?:in|for|on|with)|keeps (?:bees|goats|sheep|hens|cows|pigs)|put (?:his|her|the|up|a)|took (?:off|his|her|a (?:deep )?breath|the (?:stand|oath|lead))|"
    r"(?:was|were) (?:driving|cycling|riding|wearing|jogging|shopping|fishing|holding|carrying)|fled|flees|drove|drives (?:a|an|the|to|home)|flew (?:home|back|to)|left by|ha[sd] sold \w+ (?:on|in|at|from|outside)|sold \w+ (?:on|outside)|wak(?:es|ed)|whistl(?:ed|es)|scratch(?:ed|es)|cough(?:ed|s)|shiver(?:ed|s)|yawn(?:ed|s)|stammered|snapped|scoffed|quipped|chuckl(?:ed|es)|gasp(?:ed|s)|winc(?:ed|es)|scowl(?:ed|s)"
    r"|in (?:tears|hospital|custody|bed|the dock)|on (?:the phone|his way|her way|bail|remand|trial))"
)
_ACTS = regexp(rf"(?:,)?(?: {_ADVERB}){{0,4}} {_HUMAN}(?![\w-])| [a-z]+(?:ed|[^s\W]s) [^.;,:]{{2,40}} and {_HUMAN}(?![\w-])")
_OWNS = regexp(rf"[’']s? (?:own |late |former |first |second |only |new |old |two |three |left |right |elder |younger |\w+est |dead |little )?{_OWN}\b")
#: What firms and sides have as well.
_HAS = regexp(
    r"[’']s? (?:[\w-]+ )?(?:doctors?|lawyers?|solicitor|barrister|teacher|mistake|resignation|death|trial|sentence|conviction|acquittal|penalty|header|free kick|goal|farm|boat|shop|workshop|studio|team|lab|laboratory|study|students|apprentice|patients|"
    r"congregation|crew|notes?|answer|idea|apology|claims?|argument|book|novel|paper|theory|proposal|plan|speech|remarks?|words|story|account|evidence|office|aides?|supporters|critics|allies|rival)\b"
)
#: What is done to people before their name.
_DONE_TO = regexp(
    r"\b(?:arrest(?:ed|s)|detain(?:ed|s)|question(?:ed|s|ing)|interview(?:ed|s|ing)|stabb(?:ed|ing)|shot|jailed|hugg(?:ed|ing)|kiss(?:ed|es|ing)|married|marry|handcuffed|convict(?:ed|ing)|acquitted|lent|handcuffing|wheeled|rescued|recogni[sz]ed|"
    r"bur(?:ied|ying)|fed|woke|undress(?:ed)?|led|drove|dragged|pulled|carried|flew|found|saw|knew|remembers?|loved|introduced|reached|asked|told|thanked|handed|gave|sent|met|helped|stopped|let|made|treated|freed|sentenced|accused|visited|quoted|"
    r"cheered|booed|chased|followed|hired|sacked|fired|expect(?:ed|s)?|want(?:ed|s)?|urged|begged|persuaded|forced|ordered|allowed|invited|warned|promised|suspected?s?|elected|nominated|replaced|succeeded|photographed|taught|trained|took|had|when|because|and so did|and so had|and so was|and so is|so did|so had|as did|as had) $",
    re.IGNORECASE,
)
_HARD_DONE = regexp(
    r"\b(?:arrested|arrests|detained|question(?:ed|ing)|interview(?:ed|ing)|stabb(?:ed|ing)|jailed|hugg(?:ed|ing)|kiss(?:ed|ing)|married|handcuffed|acquitted|wheeled|"
    r"(?:widow|wife|husband|mother|father|son|daughter|brother|sister|neighbou?rs?|friends?|relatives?|parents|colleagues?|girlfriend|fiancée?|body|hands|portrait|funeral|arrest|birth|murder) of|sent off|(?:successor|heir|tribute|obituary) (?:to|of)|replacement for|(?:stood|stands?|standing|ran|runs?|running) (?:for \w+ )?against|votes (?:over|ahead of|behind)|(?:evening|dinner|audience) with|(?:censure|impeach|censured|impeached)|(?:speak|spoke|talk) to|letters? (?:\w+ )?addressed to|operat(?:ion|ed|ing) on|(?:awards?|prizes?|medals?|trophy|job|role|part|post|title|bronze|silver|gold)\b[^.;!?]{0,40} (?:went|goes|has gone) to|(?:scientists|researchers|study|doctors|investigators|rebels|gang|band|men) led by|sat|stood|knelt|lay|so did|so had|as did|(?:it|that) was) $",
    re.IGNORECASE,
)
_REPORT = r"(?:said|says|added|adds|explained|explains|recall(?:ed|s)(?! (?:\d|its|all|about|more|some|nearly|(?:[a-z]+ )?(?:cars|vans|trucks|vehicles|models|toys|products)))|joked|jokes|insisted|conceded|warned|noted|told|asked|argued|argues|wrote|writes|admitted|admits|thinks|believes|reckons|claimed|claims|hopes|blames|blamed|declined|denies|denied|knows?|knew|wants|wanted|expects|replied|urged|called|reported|refuses|refused)"
_SAYING = regexp(rf"(?:, (?:[\w’'-]+ ){{0,5}}?[\w’'-]+,)?(?: {_ADVERB}){{0,3}} {_REPORT}\b")
_SAID_BY = regexp(rf"(?:[”\"’',] {_REPORT} |\baccording to |\b(?:lawyers?|attorney|counsel|spokes\w+|solicitor|barrister|agent|doctors?) (?:for|of) |\b(?:is|was|are|were|be|been|being) (?:\w+ly )?\w+(?:ed|en|wn|ght|nt|ung|ung|de) by |\bled by |\b(?:penalt(?:y|ies)|goals?|headers?|free kicks?|strikes?|volley|hat-trick|brace|try|tries|century|homers?|home runs?|tap-in|winner|equali[sz]er) (?:by|from) |\b(?:is|was|are|were|painted|written|composed|drawn|carved|sung|directed|translated|photographed|choreographed|spotted|found|driven) by "
    r"|\b(?:sa(?:id|ys?)|believes?|thinks?|claim(?:ed|s)?|alleged?s?|knew|know|denied|insist(?:ed|s)?|testified|agreed|confirmed|hoped?|feared?|discovered|warned|learned|heard) (?:that )?)$",
    re.IGNORECASE,
)
#: What somebody or something does.
_DOES = regexp(
    rf"(?: {_ADVERB}){{0,3}} (?:went|goes|gone|came|comes|ran|stayed|stays|tried|tries|got|counts?|counted|measured|measures|sees|saw|heard|climbs|lights|carried|carries|let|put|puts|took(?! place)|takes(?! place)|kept|keeps|began|begins|rings|mends|mended|tells|plays|played|"
    r"works|worked|joined|joins|left|leaves|arrived|found|finds|bought|built|made|makes|opened|opens|closed|watched|watches|waited|waits|writes|read|reads|gave|gives|calls|stopped|stops|holds|held|fell|falls|pulled|pushed|scored|missed|taught|teaches|"
    r"invented|discovered|designed|runs|led|leads|knows|showed|shows|hid|hides|stole|fled|flees|escaped|survived|returned|picked|lifted|threw|fired|shot|hit|collapsed|vanished|disappeared|suggested|proposed|signed|refused|answered|feeds?|fed|paid|pays|spoke|speaks|turned|started|asks|followed|drew|draws|shook|swept|sweeps|locks|locked)(?![\w-])"
)
#: What a firm, a side or a product has beside it.
_THING = regexp(
    r"\b(?:its|itself|shares?|profits?|revenues?|customers|stores?|investors|deliveries|factory|factories|the (?:company|firm|side|band|airline|carmaker|retailer|brand|chain|storm|hurricane|typhoon|cyclone|vessel|telescope|probe|rover|robot|app|comet|asteroid|colt|filly|horse|mare|gelding|stallion)(?! (?:owner|keeper|trainer|doctor|\w+ist|\w+er)))\b",
    re.IGNORECASE,
)
_BEAST = regexp(
    r"\b(?:the|an?|this|that|\w+[’']s) (?:[\w’'-]+ ){0,4}?(?:storm|hurricane|typhoon|cyclone|racehorse|colt|filly|horse|mare|gelding|stallion|greyhound|"
    r"telescope|probe|rover|robot|chatbot|comet|novel|comic strip|cartoon|fictional|sitcom|musical|opera|video game|character|heroine|protagonist)\b",
    re.IGNORECASE,
)
#: A blow to the bearer: "struck X on the skate".
_BLOW = regexp(r"\b(?:struck|hit|caught|shot|bit|kicked|stabbed|punched|slapped|clipped|grazed|pricked|stung|patted|tapped|poked|burned|burnt) $")
_ON_BODY = regexp(r" (?:on|in|across|around|by) (?:the|his|her) (?:\w+ )?(?:head|face|arm|leg|knee|foot|hand|shoulder|neck|back|chest|stomach|elbow|hip|thigh|ankle|wrist|nose|eye|ear|jaw|chin|cheek|throat|finger|toe|heel|skate|boot|helmet|pad|glove|shin|calf|temple|ribs)\b")
#: "sent X home", "gave X six months".
_TAKEN = regexp(r"\b(?:sent|took|drove|brought|walked|carried|flew|rushed|dragged|pulled|lifted|helped|lowered) $")
_TO_BED = regexp(r" (?:home|to (?:bed|jail|prison|hospital|the hospital|safety)|down (?:a|the) (?:ladder|stairs|steps|slope|mountain)|(?:from|out of) the (?:rubble|wreckage|water|sea|river|car|flames|building|house))\b")
#: "beat X 6-4 7-5"
_BEATEN = regexp(r"\b(?:beat|beating|defeated|defeating|downed|past|over|outlasted|(?:lost|losing|fell) to) $")
_IN_SETS = regexp(r",? (?:of [A-Z][\w ]+ )?[0-7]-[0-7](?:\(\d+\)|\(\d+-\d+\))?,? [0-7]-[0-7]\b")
_LENT = regexp(r"\b(?:lent|lends?|lending) $")
_A_THING = regexp(r" (?:the|an?|his|her) (?!(?:money|cash|sum|loan|funds?|shares?)\b)[a-z]+\b")
_CHARGED = regexp(r"\b(?:charg(?:ed|es|ing)|accus(?:ed|es|ing)|suspect(?:ed|s)?|convict(?:ed|s|ing)|acquit(?:ted|s)|clear(?:ed|s|ing)) $")
_WITH_A_CRIME = regexp(r" (?:with|of) (?:\w+ ){0,2}?(?:murder|manslaughter|rape|theft|stealing|assault|arson|robbery|burglary|kidnapping|killing|stabbing|perjury|drink-driving|drunken driving|treason|spying)\b")
_GAVE = regexp(r"\b(?:gave|give|gives|given) $")
_TO_LIVE = regexp(r" (?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:weeks?|months?|years?)(?: to live)?(?=[.,;])")
#: A verb of which the name is the subject.
_SUBJECT_OF = regexp(rf"(?:, (?:who|whose|whom)\b|(?: {_ADVERB}){{0,3}} (?!(?:is|was|has|had) (?:called|made by|sold by))(?:was|is|has|had|will|would|could|can|did|does|may|might|must|[a-z]+ed|[a-z]+[^s\W]s|left|took|went|ran|got|made|gave|won|lost|told|kept|fell|led|cut|hit|put|set|let|paid|felt|thought|wrote|found|saw|came|began|built|bought|chose|sold|spoke|taught|threw|drew|held|hid|stood|sat|met|read|rode|rose|sent|swore|wore)\b)")
#: A person whom the sentence before does not name: "A carpenter", "its founder's youngest daughter".
_NOT_A_ROLE = r"(?:after|over|under|ever|never|however|whether|rather|later|earlier|offer|matter|dinner|answer|better|greater|wider|supper|cover|proper|another|together|either|neither|per|for|or|nor|floor|door|minor|major|error|terror|mirror|colou?r|harbour|favou?r|labou?r|van|can|plan|ocean|man-made|first|second|third|last|other|fourth|fifth)"
_UNNAMED = regexp(rf"(?<![\w’'-])(?:an?|the|his|her|their|its|one|two|three|this|that|[a-z-]+[’']s) (?:[\w’'-]+ ){{0,2}}?(?!{_NOT_A_ROLE}\b)(?:{_ROLE}|owner)(?![\w-])|\b(?:two|three|four|both|the) (?:[\w’'-]+ ){{0,2}}?(?!{_NOT_A_ROLE}s){_ROLE}s(?![\w-])", re.IGNORECASE)
_PRONOUN = regexp(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)

_ANOTHER = regexp(rf"\b(?:an?|the|his|her|their|one) (?:[\w’'-]+ )?{_ROLE}\b")
#: A beast is hardly called by a surname that is no given name.
_PET = regexp(
    r"\b(?:the|an?|this|that|\w+[’']s) (?:[\w’'-]+ ){0,2}?(?:retriever|spaniel|terrier|labrador|alsatian|collie|dog|cat|puppy|kitten|parrot|elephant|bear|panda|gorilla|whale|dolphin|orca|tiger|lion|tortoise|chimp\w*|orangutan|hippo|rhino|giraffe"
    r"|cow|bull|goat|pig|donkey|penguin|seal|walrus|eagle|owl|pigeon)\b(?! (?:owner|keeper|trainer|doctor|\w+ist|\w+er)\b)",
    re.IGNORECASE,
)
_NO_PERSON = regexp(r" (?:is|was) (?:something|what|where|how|when)\b")
_WITH_ANOTHER = regexp(r" and [A-Z]")
#: Prepositions before people as much as before places.
_ABOUT_PEOPLE = frozenset("of to for by with about".split())

NAMED, ONLY_A_PERSON, OF_A_PERSON, DESCRIBED, SPEAKS, DOES, NOT_BY_NAME = 6, 5, 4, 3, 2, 1, -1


def personal(doc: Document, m: Mention) -> int:
    """How surely a name is a person's where it stands: by its role, by a word that only people have, by "he" or "she", by
    the sentence before, by what firms say as well, by what anything does; 0 by nothing."""
    sentence = doc.sentence_at(m.span.start)
    before, behind = doc.text[sentence.start : (m.title_span or m.span).start], doc.text[m.span.end : sentence.end]
    if _A_FIRM.match(re.sub(r"^[’']s?", "", behind)):
        return 0
    surname, given = doc.knowledge.name_ranks(m.text)
    if _KIN_BEFORE.search(before):
        # "The boy's mother, Kowalska,": no given name, so she is named by her surname.
        return NAMED if before.endswith(", ") and surname >= 3 and not given else NOT_BY_NAME
    if _THING_BEFORE.search(before):
        return NOT_BY_NAME
    if _NAMED_BEFORE.search(before) or _NAMED_BEHIND.match(behind):
        return NAMED
    around = doc.text[max(sentence.start - 160, doc.block_at(m.span.start).span.start) : min(sentence.end + 160, doc.block_at(m.span.start).span.end)]
    speaks = 0
    if _SAYING.match(behind) or _SAID_BY.search(before) or _HAS.match(behind):
        speaks = SPEAKS
    elif _DONE_TO.search(before) or (_DOES.match(behind) and m.before not in PLACE_PREPOSITIONS | _ABOUT_PEOPLE):
        speaks = DOES
    if _BEAST.search(around) or (_PET.search(around) and not surname >= max(4, given + 1)):
        return speaks if speaks == SPEAKS else 0
    if (_ACTS.match(behind) and m.before not in PLACE_PREPOSITIONS | _ABOUT_PEOPLE) or _OWNS.match(behind):
        return ONLY_A_PERSON
    if _THING.search(doc.text, sentence.start, sentence.end):
        return 0
    if undergoes(doc, m) or person_follows(doc, m, sentence) or _beside_a_person(doc, m, behind):
        return OF_A_PERSON
    if _described_before(doc, m, behind):
        return DESCRIBED
    return speaks


def a_role(noun: str) -> bool:
    """Whether a common noun is one for a person: "driver", "widow", "eldest"."""
    return re.fullmatch(rf"{_ROLE}|(?:woman|man|person|figure|mother|father|parent|baby|child|one|survivor|member|owner|leader|mind|face|voice|seed|qualifier)", noun) is not None


def a_firms_role(noun: str) -> bool:
    """Whether a noun is for persons and firms alike: "maker", "publisher"."""
    return re.fullmatch(_FIRM_ROLE, noun) is not None


def undergoes(doc: Document, m: Mention) -> bool:
    """Whether what is done to the bearer, or said to be the bearer's, is only a person's: an arrest, a marriage, a blow on the knee."""
    sentence = doc.sentence_at(m.span.start)
    before = doc.text[sentence.start : m.span.start]
    return _HARD_DONE.search(before) is not None or any(done.search(before) and behind.match(doc.text, m.span.end) for done, behind in ((_BLOW, _ON_BODY), (_TAKEN, _TO_BED), (_GAVE, _TO_LIVE), (_LENT, _A_THING), (_CHARGED, _WITH_A_CRIME), (_BEATEN, _IN_SETS)))


def _beside_a_person(doc: Document, m: Mention, behind: str) -> bool:
    """Whether the name is a subject behind a clause that has a person for its own: "Ross bakes; Nakagawa does the accounts"."""
    at = m.span.start
    return (
        doc.text[max(at - 2, 0) : at] == "; "
        and _SUBJECT_OF.match(behind) is not None
        and any(o.kind == "person" and o.entity != m.entity for o in doc.names.mentions_in(Span(doc.sentence_at(at).start, at)))
    )


def _described_before(doc: Document, m: Mention, behind: str) -> bool:
    """Whether the name is the subject behind a sentence that speaks of a person without a name: "A carpenter was fined. Weatherby"."""
    surname, given = doc.knowledge.name_ranks(m.text)
    at, block = m.span.start, doc.block_at(m.span.start).span
    if given > surname or doc.sentence_at(at).start != at or at - 2 <= block.start or not _SUBJECT_OF.match(behind):
        return False
    last = doc.sentence_at(at - 2)
    return last.start >= block.start and untold(doc, last)


def untold(doc: Document, sentence: Span) -> bool:
    """Whether a sentence speaks of a person and names nobody: "The board has dismissed its chief executive."."""
    return _UNNAMED.search(doc.text, *sentence) is not None and not any(o.kind == "person" for o in doc.names.mentions_in(sentence))


def person_follows(doc: Document, m: Mention, sentence: Span, strict: bool = False) -> bool:
    """Whether "he" or "she" of this sentence or the next can only mean the bearer of the name; strictly, that no "a driver" stands between."""
    end = min(sentence.end + 160, doc.block_at(m.span.start).span.end)
    if _WITH_ANOTHER.match(doc.text, m.span.end) or _NO_PERSON.match(doc.text, m.span.end) or re.search(r"[A-Z][\w’'-]* and $", doc.text[sentence.start : m.span.start]) or ("preposition" in m.evidence and m.before not in _ABOUT_PEOPLE):
        return False
    for found in _PRONOUN.finditer(doc.text, m.span.end, end):
        at = found.start()
        if doc.in_quotation(Span(at, at + 1)) and not m.quoted:
            continue
        if doc.sentence_at(at).start > sentence.end + 2:
            return False
        if strict and (_ANOTHER.search(doc.text, m.span.end, at) or _ANOTHER.search(doc.text, sentence.start, m.span.start)):
            return False
        others = (n for n in doc.names.mentions_in(Span(sentence.start, at)) if n.span != m.span and n.entity != m.entity)
        return not any(n.kind == "person" for n in others)
    return False
