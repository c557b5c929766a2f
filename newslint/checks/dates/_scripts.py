"""Events that can only happen in one order: an arrest before the sentence, a departure before the arrival, a birth before all.

A stage is one step of such a story in the words that news uses for it; a chain is a story, its stages in order. Two dated events of one
story are compared where the words say that both are of the same case.
"""

from __future__ import annotations

import re
from functools import cache

from newslint.regexp import regexp

#: The words for each stage: verbs as they are told, and nouns.
STAGES: dict[str, str] = {
    # Crime and court
    "crime": r"(?:accused|suspected|charged with|over the) (?:of )?\w{4,}ing|broken into|mugging|held up|robber(?:y|ies)|murder(?:s|ed)?|killings?|attack(?:s|ed)?|shootings?|stabbings?|stabbed|bombings?|bombed|thefts?|burglar(?:y|ies)|burgl(?:ed|ari[sz]ed)|arson|"
             r"assault(?:s|ed)?|rapes?|raped|kidnappings?|explosions?|slayings?|homicides?|heists?|hit-and-run|riots?|brawl|break-ins?|beatings?|ambush(?:ed)?|massacre|"
             r"poison(?:ings?|ed)|carjackings?|looting|looted|collision|fires?|blaze|robbed|mugg(?:ed|ings?)|ransacked|torched|set (?:on fire|alight)|held up|strangled|vandali[sz]ed|defaced|destroyed|gutted|burned down|razed|broke into|broken into",
    "arrest": r"arrest(?:ed|s)?|detained|detention|captured?|taken into custody|apprehended|picked up|booked into|seized|took .{1,30} into custody|caught|nabbed",
    "extradition": r"extradit(?:ed|ion)|deported|deportation|handed over to|flown back to",
    "charge": r"charged(?! with (?:the )?(?:task|responsib|duty))|indict(?:ed|ment)|arraign(?:ed|ment)",
    "trial": r"trial,? (?:which|that) (?:opened|began|started)|went on trial|stood trial|trial (?:began|opened|started|got under way)|(?:opening|start) of (?:the|his|her|their) trial|jury selection|opening statements|opening arguments",
    "closing arguments": r"closing (?:arguments|statements|speeches)|summ(?:ed|ing) up|rested (?:its|their|his|her) case|last witness",
    "deliberation": r"deliberat(?:ed|ing|ions)|jur(?:y|ors) (?:retired|went out|was sent out|were sent out)",
    "verdict": r"convict(?:ed|ion)|found (?:[\w’.-]+ ){0,4}guilty|pleaded guilty|acquitt(?:ed|al)|verdicts?|cleared of|guilty plea",
    "sentence": r"sentenc(?:ed|ing)|jailed|sent to prison|imprisoned|condemned to death|locked up|put behind bars",
    "appeal": r"(?:lodged|filed|launched|submitted) (?:(?:an|her|his|its|their|the) appeal|it\b)|appealed(?! for| to (?:the public|voters))",
    "lost case": r"(?:declared|ruled|found) (?:[\w’ -]{1,30} )?(?:illegal|unlawful|void|unconstitutional|liable|in contempt)|los(?:t|ing|es) (?:in|at) (?:the |a )?(?:\w+ )?court|(?:lower|trial) court(?:’s|'s)? (?:ruling|decision|judgment)|(?:convict(?:ed|ion)|verdict|sentenced)",
    "appeal ruling": r"appeal (?:was )?(?:rejected|dismissed|upheld|allowed|refused|denied)|(?:overturned|quashed|upheld)|won (?:an|her|his|its|their|the) appeal",
    "execution": r"executed|execution|put to death|hanged|beheaded",
    "freed": r"released|freed|set free|let go|walked free|walked out of (?:jail|prison)|paroled|pardoned|(?:his|her|their) release|liberated",
    "escape": r"escap(?:ed?|ing)|broke out of|fled|absconded|went on the run|slipped away|jailbreak",
    "recapture": r"recaptur(?:ed?)|caught|captured|tracked down|rearrested|back in custody|(?:re)?arrested",
    # People held, lost and found
    "seizure": r"kidnapp?(?:ed|ing)|abduct(?:ed|ion)|taken hostage|took .{1,30} hostage|seiz(?:ed|ure)|hijack(?:ed|ing)|snatched|captur(?:ed|e)|stopped by gunmen|ambushed|taken captive",
    "missing": r"(?:went|gone|go) missing|disappear(?:ed|ance)|vanished|last seen|last heard from|reported missing|lost contact|lost touch|fallen overboard|fell overboard|swept away|wandered off",
    "found": r"(?:was|were|been|be|is) (?:\w+ )?found(?! guilty)|(?:\w+ )?found (?:dead|alive|safe|unharmed|(?:her|his|their|the|its) (?:body|bodies|remains|wreck\w*))|located|rescued|"
             r"(?:body|bodies|remains|wreckage) (?:\w+ )?(?:was|were) (?:found|recovered|discovered|identified)|recovered|pulled from|turned up|discovery of (?:the|his|her|their) (?:body|bodies|remains)|returned safely",
    "search over": r"(?:gave up|gave over|call(?:ed)? off|end(?:ed)?|abandon(?:ed)?|suspend(?:ed)?|halt(?:ed)?|scaled back) (?:the|their|its|a) (?:\w+ )?search|search (?:\w+ )?(?:was|were) (?:called off|abandoned|suspended|ended)",
    # Lives
    "birth": r"born|gave birth to (?:him|her|them|it)|(?:his|her|their) birth",
    "schooling": r"enrolled|matriculated|(?:started|entered|went to) (?:the )?(?:[\w’.-]+ ){0,3}(?:university|college|school|academy|conservatory|conservatoire|institute|seminary|polytechnic)",
    "degree": r"graduat(?:ed|ion)|dropped out|was expelled|took (?:his|her) degree",
    "career": r"published|debuted|made (?:his|her|their) debut|(?:won|released|recorded|directed|played|scored|starred in|set) (?:his|her|the|a|an|two|three|gold)|first (?:album|film|novel|book|match|cap|role)|joined|moved|emigrated|served|taught|worked",
    "engagement": r"(?:got|became|were|was) engaged|engagement|proposed to",
    "wedding": r"married|wed|wedding|marriage|tied the knot|(?:his|her) bride",
    "divorce": r"divorc(?:ed?)|separated|split up|widowed|annulled",
    "death": r"(?:pronounced|declared) dead|died|death|drowned|(?:was|were|been) (?:shot dead|killed|murdered|executed|assassinated)|passed away|succumbed|suicide|assassination",
    "last work": r"(?:last|final|farewell) (?:\w+ )?(?:concert|show|game|match|film|book|interview|speech|appearance|performance|public appearance|album|novel|race|fight)",
    "burial": r"buried|burial|cremat(?:ed|ion)|laid to rest|interred|funeral|ashes (?:\w+ )?(?:were )?scattered|entombed|memorial service|lay in state",
    "inquest": r"inquest(?: \w+)? (?:opened|began|started|was held|heard)|inquest|autopsy|post-?mortem(?: examination)?",
    "harm": r"shot|stabb(?:ed|ing)|injured|wounded|fell ill|taken ill|collapsed|(?:a|his|her|suffered a) (?:heart attack|stroke|fall)|diagnosed|hit by|struck by|contracted|crashed|tested positive|was infected",
    "admission": r"brought (?:him|her|them) in|(?:was|were|been) admitted|hospitali[sz]ed|(?:taken|rushed|flown|airlifted|brought) to (?:a |an |the )?(?:\w+ )?hospital|admission|entered hospital|checked into",
    "discharge": r"discharg(?:ed|e)|sent home|(?:left|leaving) hospital|released from (?:a |the )?(?:\w+ )?hospital|allowed home|went home",
    "ejection": r"ejected|bailed out|capsized|fell overboard|abandoned ship|ditched|ran aground|got lost|were trapped|was trapped|cut off", "rescue": r"brought (?:up|out|to safety)|picked up|rescued|winched|airlifted|saved|plucked|brought ashore|dug out|pulled out|freed",
    "bomb": r"(?:found|discovered|unearthed|planted) (?:the|a|an) (?:\w+ ){0,3}(?:bomb|device|mine|grenade|shell)", "defusal": r"made it safe|defused|detonated|disarmed|exploded|went off",
    "pregnancy": r"(?:became|fell|was) pregnant|conceived", "delivery of a child": r"gave birth|(?:son|daughter|baby|twins) (?:was|were) born",
    "recovery": r"recovered|died|regained consciousness|woke from|came out of (?:a|his|her) coma",
    "surgery": r"operated on|surgery|operation|transplant",
    # Posts
    "choice": r"(?:jury|panel|judges|committee) (?:chose|picked|selected|named)|(?:was|were|been) (?:\w+ )?(?:elected|nominated|chosen|picked|selected|named|appointed|tapped)(?: for the (?:job|post|role))?|(?:chose|elected|picked|selected|nominated|appointed) (?:him|her|them)|won (?:the|an|a) (?:\w+ )?(?:election|vote|race|nomination)|"
              r"elected|nomination|appointment|election victory|confirmed by the senate",
    "candidacy": r"announced (?:his|her) (?:candidacy|bid|run)|declared (?:his|her) candidacy|entered the race|launched (?:his|her) campaign",
    "office": r"sworn in|sworn-in|inaugurat(?:ed|ion)|took office|took up (?:the|his|her)|took the oath|took over|assumed (?:office|power|the)|swearing-in|started work|took charge",
    "hiring": r"appointed|hir(?:ed|ing)|joined|took over|sworn in|took office|signed for|recruited|became|promoted|took charge|took the job",
    "leaving": r"resign(?:ed|ation)|retire(?:d|ment)|stepp(?:ed|ing) (?:down|aside)|(?:was|were|been) (?:fired|sacked|dismissed|ousted|removed|replaced|let go|laid off)|fired|sacked|dismissed|ousted|quit|his dismissal|her dismissal|impeached",
    "enlistment": r"enlist(?:ed|ment)|drafted|conscripted|joined the (?:army|navy|air force|marines|police)",
    "demob": r"discharged|demobilised|demobbed|deserted|retired from the (?:army|navy|air force|marines|police)",
    # Laws and politics
    "bill": r"introduc(?:ed|tion)|tabled|proposed|drafted",
    "passage": r"passed|approved|adopted|cleared (?:the|parliament|congress)",
    "signing": r"signed (?:\w+ )?(?:it |the \w+ |the bill )?into law|signed (?:it|the (?:bill|law|act|treaty|accord|agreement|deal|pact|contract))|signing|(?:was|were|been) signed|(?<=, )signed(?= (?:in|on)\b)|inked",
    "ratification": r"ratif(?:ied|ication)",
    "force": r"(?:took|takes|take|taking|taken) effect|(?:came|comes|come) into (?:force|effect)|enter(?:ed|s) into force|went into effect",
    "repeal": r"repeal(?:ed)?|struck down|expired|lapsed|revoked|scrapped|abolished|overturned|annulled|lifted|broken|collapsed|broke down",
    "veto": r"veto(?:ed)?", "override": r"overr(?:ode|idden|ide)(?: (?:the|a|his|her) veto)?",
    "calling": r"(?:called|announced|set) (?:the|an|a snap|an early|snap|early|a) (?:\w+ )?(?:election|referendum|vote)|(?:was|were) called(?= (?:on|in|by)\b)|called it|ballots (?:were |had been )?printed|put (?:the \w+|it) (?:on|to) (?:the ballot|a vote)|dissol(?:ved|ution)",
    "polls open": r"polls (?:opened|open)|voting (?:began|opened|started)|polling (?:stations|places) opened|early voting (?:began|opened|started)",
    "vote": r"voting took place|(?:vote|election|referendum|poll|ballot)(?:, (?:which|that))? (?:was|were|not) (?:not )?held|went to the polls|voters (?:[\w ]{0,20} )?(?:rejected|backed|approved|threw out)",
    "concession": r"conceded(?: defeat)?",
    "polls close": r"polls (?:closed|close)|voting (?:\w+ )?(?:ended|closed|finished)|results were (?:declared|announced|certified)|declared (?:the )?winner|certified",
    # Journeys
    "departure": r"(?:had|have) (?:left|sailed)|put to sea|left|leav(?:e|es|ing)|depart(?:s|ed|ure|ing)?|set (?:out|off|sail)|setting (?:out|off)|took off|takes? off|flew out|sail(?:s|ed)(?! into)|pulled out of|embarked|flew (?:to|from)|headed for|began (?:the|his|her|their) (?:journey|voyage|climb|trek)|crossed into",
    "arrival": r"fl(?:y|ies|ew) in(?:to)?|arriv(?:e|es|ed|al|ing)|reach(?:es|ed|ing)?|land(?:s|ed|ing)?(?= (?:in|at|on)\b)|landed|dock(?:s|ed|ing)?(?! with)|touch(?:es|ed|ing)? down|pull(?:s|ed|ing)? in(?: ?to)?|got to|came ashore|disembarked|moored|berthed|tied up|sailed into|brought down|brought back|(?:walked|stepped|filed|came) (?:out )?(?:into|through) the arrivals (?:hall|lounge|gate)|(?:stepped|walked|came|got) (?:off|out of) (?:the|a|his|her|their) (?:plane|train|bus|ship|boat|ferry|jet|aircraft|coach)",
    "homecoming": r"(?:be|is|was|were|are) back|head(?:s|ed|ing)? (?:back |for )?home|returned(?= (?:to|from|on|in|at|home|with)\b)(?! to work)|came (?:back|home)|(?:flew|sailed|got|drove) (?:back|home)",
    "entry": r"enter(?:ed|ing)|crossed into|moved to|checked in(?:to)?|moved in(?:to)?|arrived",
    "exit": r"(?:left|leaving) the country|flew home|deported|checked out|moved out|expelled|returned home|went home|emigrated",
    "liftoff": r"lift(?:ed|s)? ?-?off|blast(?:ed|s)? off|launch(?:ed)?|took off",
    "splashdown": r"reached (?:its |the )?(?:\w+ )?orbit|splash(?:ed)?(?: |-)?down|landed(?= (?:in|on|at|near|off|back|safely)\b)|docked with|entered orbit|returned to earth|landing|re-?entered|burned up",
    # Things with a start and an end
    "start": r"open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|launch(?:es|ed)|founded|establish(?:ed|ment)|got under way|kick(?:s|ed)? off|formed|set up|convened|commenced|opening night|first night",
    "end": r"split up|broke up|clos(?:e|es|ed|ing|ure)|end(?:s|ed|ing)?|finish(?:es|ed)?|conclud(?:e|es|ed)|fold(?:s|ed)?|shut(?:s| down)?|wraps? up|wrapped up|call(?:ed)? off|suspended|halted|stopped|lifted|disbanded|dissolved|went bankrupt|"
           r"collapsed|wound up|cancel+ed|adjourned|expired",
    "walkout": r"(?:put|laid|threw) down their \w+|walk(?:ed|s)? (?:out|off)|(?:went|gone|go|been) on strike|down(?:ed|s) tools|strike (?:\w+ )?(?:began|started)|struck work|began (?:a|their|an|the) (?:\w+ )?strike|(?:strike|dispute|stoppage|walkout),? (?:which|that) (?:began|started)",
    "return to work": r"(?:returned|went back|back|return) (?:to|at) work|(?:workers|miners|drivers|staff|teachers|nurses|crews|doctors|dockers|pilots|employees) (?:\w+ )?(?:returned|went back)|strike (?:\w+ )?(?:ended|was called off|collapsed)|end(?:ed)? (?:a|their|an|the) (?:\w+ )?strike|call(?:ed)? off (?:a|their|an|the) (?:\w+ )?strike|resumed work|accepted (?:the|a) (?:deal|offer)",
    "disaster": r"flooded|collapsed?|gave way|caved in|explo(?:sions?|ded)|earthquakes?|quakes?|(?:thunder|snow|wind|ice|hail)?storms?|floods?|flooding|hurricane|tornado|typhoon|cyclone|blasts?|(?:wild|bush)?fires?|blaze|erupt(?:ed|ions?)|made landfall|struck the|hit the|avalanche|landslide|mudslide|"
                r"crash(?:ed)?|spill(?:ed)?|outage|derail(?:ed|ment)|broke out|breach|burst|sank|sinking|ran aground|tsunami",
    "aftermath": r"pumped (?:\w+ )?(?:dry|out)|drained|restor(?:ed|ation)|reopen(?:ed|s|ing)?|declared safe|contained|extinguished|put out|doused|(?:came|returned|went|allowed) (?:back )?home|rebuilt|clean-?up|repaired|evacuees|under control|refloated|resumed|rescued|salvaged",
    "shutdown": r"(?:was|were|been|had) (?:closed|shut|evacuated|suspended|grounded|sealed off)|clos(?:ed|ure)|shut down|evacuated|suspended|shut",
    "reopening": r"reopen(?:ed|s|ing)?|re-open(?:ed|ing)?|resumed|reinstated|lifted the suspension",
    "war": r"invad(?:ed|sion)|invasion|war (?:began|broke out|started)|declared war|fighting (?:began|broke out|erupted)|coup|occupied",
    "peace": r"cease-?fire|truce|armistice|withdr(?:ew|awn|awal)|surrender(?:ed)?|peace (?:deal|treaty|accord)|liberated|liberation",
    # Trade
    "filing": r"(?:filed|applied|filing|applying) for (?!bankruptcy|divorce)|appli(?:ed|cation)|submitted|sought (?:permission|approval)|filed (?:a|the|its|his|her|their) (?:\w+ )?(?:lawsuit|suit|complaint|claim|petition|application|motion|request)|lodged|sued",
    "decision": r"approv(?:ed|al)|granted|won (?:\w+ )?(?:approval|permission)|rejected|dismissed|upheld|denied|turned down|threw out|thrown out|threw out|dismissed|settled|licen[sc]e was|ruled",
    "bankruptcy": r"(?:filed|filing) for (?:\w+ )?bankruptcy|declared bankruptcy|went (?:bust|bankrupt|under)|collapsed|(?:went|fell) into (?:administration|receivership)|insolven(?:t|cy)",
    "founding": r"found(?:ed|ing)|establish(?:ed|ment)|set up|incorporated|formed|created|(?:started|launched) (?:it|(?:the|his|her|their) (?:firm|company|business|paper|club|shop))",
    "later life": r"bought(?: by| out)?|taken over|took over|acquir(?:ed|ition)|merg(?:ed|er)|nationali[sz]ed|privati[sz]ed|floated|went public|listed on|expanded|renamed|sold (?:it|the (?:firm|company|business|paper|club))",
    "offer": r"agreed (?:on |to )?(?:its |the |a )?(?:terms|deal|merger|takeover)|announced (?:the|a|its) (?:\w+ )?(?:deal|merger|takeover|bid|offer)|made (?:an|its) offer|bid for", "medical": r"(?:a|his|her|the) medical|medical (?:in|at|on)",
    "completion": r"(?:transfer|deal|takeover|merger|sale|purchase|move|acquisition) (?:\w+ )?(?:was |were )?(?:completed|closed|sealed|finali[sz]ed|went through|announced)|shareholders (?:\w+ )?(?:approved|backed|voted)|unveiled as|completed (?:the|his|her|its|a) (?:\w+ )?(?:transfer|deal|takeover|merger|sale|purchase|move|acquisition)",
    "purchase": r"bought|purchased?|acquired|ordered|inherited",
    "resale": r"resold|sold(?: on| it| the| them)?|gave away|used (?:it|them|the \w+)|handed (?:it|the \w+|them) (?:in )?(?:to|over)|pawned|returned (?:it|the \w+|them)|traded (?:it|the \w+|them)|wrecked it",
    "theft": r"stolen|stole|theft|looted|went missing|taken from",
    "return": r"recovered|returned|handed back|found|given back|turned up|restored to",
    "groundwork": r"broke ground|ground was broken|(?:foundation|first) stone(?: [\w ]{0,30}was laid)?|construction (?:\w+ )?(?:began|started)|work (?:on [\w’' ]{1,30} )?(?:\w+ )?(?:began|started)|designed|commissioned|laid the (?:foundation|first) stone|keel",
    "building": r"built|completed|erected|finished|construct(?:ed|ion)|topped out|ready|installed",
    "opening": r"inaugurat(?:ed|ion)|opened(?: to (?:traffic|the public|visitors))?|unveiled|consecrated|cut the ribbon|ribbon-cutting|opening ceremony|first (?:guests|visitors|passengers|trains?|patients)",
    "ruin": r"demolish(?:ed)?|demolition|torn down|pulled down|knocked down|destroyed|burned down|burnt down|razed|scrapped|decommissioned|sank|abandoned|dismantled|mothballed|bulldozed",
    "rehearsal": r"(?:shooting|filming|principal photography)(?: (?:wrapped up|ended|began|started|finished))?|rehears(?:als?|ed|ing)|read-through|auditions?|auditioned|previews?|filming|shooting began|cast was announced",
    "premiere": r"premier(?:e|ed)|opening night|opened(?: on broadway)?|first night|curtain (?:rose|went up)|closed|debut(?:ed)?|in cinemas|aired",
    "recording": r"(?:began|started) (?:to write|writing|recording|filming)|finish(?:ed|ing) (?:writing|recording|shooting|editing|the (?:book|novel|album|film|score|manuscript)|it)|record(?:ed|ing)|wrote|written|composed|shot the film|filmed",
    "release": r"release(?:d)?|published|publication|came out|went on sale|hit the shelves|in stores",
    "sighting": r"first (?:sighted|spotted|seen)|sighted|spotted|washed ashore|stranded",
    "carcass": r"found dead|(?:shot|killed|died|put down|euthani[sz]ed|harpooned)|carcass",
    "due": r"fell due|falls due|missed (?:a|the|that|its|an) (?:\w+ )?payment|payment (?:was|fell|came) due",
    "default": r"default(?:ed)?|declared (?:in )?default",
    "announcement": r"(?:announced|unveiled|revealed) (?:the|its|a|his|her|their|plans)|unveiled",
    "market": r"(?:went|goes|put) on sale|hit the (?:market|shelves|shops)|rolled out|shipped to customers|delivered to customers",
    "complaints": r"first (?:\w+ )?(?:cases?|reports?|complaints?|symptoms|deaths?)|cases (?:\w+ ){0,4}reported|complained|tested positive|contamination was (?:found|detected)",
    "recall": r"recall(?:ed|s)?|withdrew (?:the|its)|pulled (?:[\w-]+ ){1,4}from (?:the )?(?:sale|shelves|market|pharmacies|shops|stores|clinics|hospitals|supermarkets|roads?|public)",
    "exam": r"(?:sat|took) (?:the|an|their|his|her|its) (?:\w+ )?(?:exams?|examinations?|papers?|tests?)", "results": r"results (?:\w+ )?(?:were|was|had been|were) (?:published|released|announced)",
    "outbreak": r"first (?:\w+ )?(?:case|patient|victim)s? (?:\w+ )?(?:fell ill|was|were|appeared|died|tested)", "all clear": r"(?:declared|pronounced) (?:the \w+ |it )?over",
    "quarter-final": r"quarter-?finals?|last eight", "semi-final": r"semi-?finals?|last four", "final": r"(?<!semi-)(?<!semi)(?<!quarter-)(?<!quarter)(?:grand )?final(?! (?:whistle|minute|week|day|score|round of talks))",
    "intrusion": r"broke into|hack(?:ed|ing)|breached|infiltrated|leak(?:ed|ing) began|installed (?:the|a) (?:bug|malware|skimmer)", "detection": r"(?:was|were|been) (?:\w+ )?(?:discovered|detected|noticed|spotted|uncovered)|discovered (?:the|it)|raised the alarm",
    "set-up": r"set (?:it |the camp |them )?up|pitched|put up|erected|occupied|moved into", "clearance": r"cleared|dismantled|evicted|broken up|torn down|taken down|removed",
    "capture": r"captured|seized|overran|fell to|took control of|occupied", "recapture of a place": r"ret(?:ook|aken)|recaptured|won back|liberated|drove out|driven out",
    "freeze": r"froze", "thaw": r"thawed|melted|broke up", "posting": r"posted|mailed|sent|dispatched|shipped", "delivery": r"delivered|received|arrived|handed over|took delivery",
    "order": r"ordered|placed (?:an|the) order|commissioned", "tender": r"bids (?:were |had been )?(?:invited|opened|received|due)|(?:put out to|invited|call(?:ed)? for) (?:tender|bids)", "award": r"contract (?:was )?awarded|awarded (?:the|a) contract|won the contract",
    "works": r"(?:work|works|construction|digging|dredging) (?:began|started)|broke ground", "handover": r"completed|handed over|finished|opened to traffic",
    "planting": r"planted|sown|sowed", "felling": r"felled|cut down|chopped down|uprooted|harvested|blown down", "work of art": r"painted|sculpted|carved|composed|written", "exhibition": r"exhibited|shown|performed|sold|bought|stolen|auctioned|hung|donated|bequeathed",
    "trial of a drug": r"(?:clinical )?trials? (?:of [\w ]{1,20} )?(?:in \w+ )?(?:began|started|ended)|tested on", "nomination": r"nominated|shortlisted|longlisted", "prize": r"handed to (?:him|her|them)|presented with|(?:won|received|awarded|given|collected) (?:the|a|an|his|her|their) (?:\w+ )?(?:prize|award|medal|oscar|trophy|title)",
    "booking": r"booked|reserved", "stay": r"checked in(?:to)?|stayed|boarded",
    "first leg": r"first leg", "second leg": r"second leg|return leg",
    "suspension": r"suspended|placed on leave|banned|barred", "reinstatement": r"reinstated|returned to (?:duty|work|the team)|ban (?:was )?lifted|cleared to (?:play|return|compete)",
    "alarm": r"(?:first |emergency |distress )?(?:call|signal)s?(?: \w+){0,3} came(?: in)?|called (?:it|for (?:help|an ambulance)|an ambulance|the police|firefighters|911|999)|raised the alarm|alarm (?:was )?(?:raised|sounded|went off)|(?:was|were) called (?:to|out|at)|radioed|mayday",
    "response": r"(?:ambulance|firefighters|crews?|rescuers|paramedics|police|lifeboat|officers|divers|help) (?:\w+ )?(?:arrived|came|reached|got there|were on the scene)|on the scene",
    "wreck": r"sank|capsized|went down|ran aground|foundered|struck (?:a|an) (?:reef|rock|iceberg|mine)|vanished from radar|disappeared from radar|crashed|was lost", "wreck found": r"(?:wreck(?:age)?|ship|plane|jet|boat) (?:was|were) (?:found|located|discovered|raised)",
    "last sighting": r"last (?:seen|heard from|spoke|spotted)|(?:had )?seen (?:\w+ )?since", "missing report": r"reported (?:[\w’.-]+ ){0,4}missing|missing[- ]person", "results out": r"(?:winners?|results?|outcome) (?:was|were) (?:announced|declared|published|known)|(?:published|announced|declared) the (?:results?|winner)",
    "agreement": r"(?:reached|came to) (?:an )?agreement|agreed (?:on )?(?:a|the|it|to it)|str(?:uck|iking) (?:a|the) (?:deal|bargain)|negotiated|brokered|(?:was|were) agreed|shook hands",
    "commissioning": r"(?:was|were|been) commissioned|commissioned (?:the|it|a)|ordered (?:the|an?) (?:report|inquiry|study|review|audit)", "report out": r"(?:report|study|review|findings|audit) (?:\w+ )?(?:came out|appeared|was published|was released|were published|was presented)|(?:published|released|presented) (?:its|the|a) (?:report|findings|study)",
    "withdrawal": r"pulled out|withdr(?:ew|awn|awal)|retreated|abandoned|(?:troops|rebels|soldiers|forces) left", "oath": r"sworn in|took the (?:oath|stand)|was called", "testimony": r"testif(?:ied|ies)|gave evidence|finished (?:his|her) evidence",
    "imposition": r"(?:issued|imposed|declared|introduced|ordered|brought in)", "lifting": r"lifted|rescinded|revoked|scrapped|eased|withdrawn|ended", "vacancy": r"abdicat(?:ed|ion)|died|stepped down|resigned|was deposed", "succession": r"succeeded (?:him|her)|took the throne|crowned|enthroned|replaced (?:him|her)|his successor was|her successor was",
    "dropping out": r"(?:withdrew|dropped out|pulled out) (?:from|of) the (?:race|contest|election|campaign)|(?:ended|suspended|abandoned) (?:his|her) (?:campaign|candidacy|bid)|quit the race", "ransom": r"ransom (?:\w+ )?(?:was |had been )?paid|paid (?:a|the) ransom",
    "qualifying": r"qualif(?:ied|ying)|heats?|won (?:his|her|their) (?:heat|semi-?final)", "medal": r"won (?:the )?(?:gold|silver|bronze|title|final|championship)|was crowned champion", "listing": r"put (?:it |them |the \w+ )?up for (?:sale|auction)|put (?:it |the \w+ )?on the market|listed for sale", "sale": r"sold|bought|auctioned|changed hands|fetched",
    "storm forms": r"(?:formed|was born|developed|took shape|was named) (?:as|over|in|off)?|became a (?:tropical storm|hurricane)", "landfall": r"made landfall|came ashore|hit the coast|slammed into", "laid": r"laid (?:(?:an|the|two|three|four|her|its|their) eggs?|them|it)", "hatched": r"hatched", "sowing": r"sown|sowed|planted", "harvest": r"harvest(?:ed)?|brought in|reaped|picked", "defeat": r"defeat(?:s|ed)?|lost (?:at|to|against)|beaten",
    "deployment": r"deployed|sent to the front|shipped out|mobili[sz]ed", "wiring": r"built|installed|fitted", "warrant": r"warrant (?:\w+ )?(?:was |had been )?issued|issued a warrant", "search of a home": r"searched|raided", "diagnosis": r"diagnosed|fell ill|tested positive|symptoms", "all well": r"(?:was |were )?declared (?:cancer-free|cured|well|healthy)|went into remission|(?:left|went) (?:the hospital|home)",
    "baptism": r"bapti[sz]ed|christened|circumcised", "mauling": r"bit|mauled|savaged|gored", "put down": r"put down|euthani[sz]ed|shot|destroyed|caught", "cause of a fine": r"drove|speeding|polluted|spilled|dumped|breached|let(?:ting)? \w+ people", "fine": r"fined|penali[sz]ed|disciplined|reprimanded", "mailing": r"mailed|posted|postmarked|wrote to|written to", "reply": r"repl(?:y|ied)|answered|responded", "acquisition": r"acquired (?:it|them)|inherited (?:it|them)|(?:had )?bought (?:it|them)", "construction start": r"construction (?:\w+ )?(?:began|started)|(?:work|building) (?:on it |there )?(?:began|started)|broke ground",
}  # fmt: skip

#: Stories: each stage comes before all later ones of its row. A bar joins stages of one place in the row.
CHAINS: tuple[str, ...] = (
    "crime < arrest < verdict < sentence", "crime < charge < verdict < sentence", "arrest < extradition < verdict", "arrest < trial < closing arguments < deliberation < verdict < sentence",
    "charge < trial", "arrest < freed", "arrest < charge < freed", "sentence < freed", "sentence < execution", "lost case < appeal < appeal ruling", "verdict < appeal", "escape < recapture", "seizure < freed",
    "seizure < found", "missing < found < burial", "missing < search over", "missing < carcass", "birth < schooling < degree", "birth < career", "birth < wedding < divorce", "birth < death < burial", "death < inquest", "birth < hiring < leaving", "birth < office",
    "last work < death", "engagement < wedding", "harm < admission < discharge", "harm < surgery < discharge", "harm < death", "harm < recovery", "admission < surgery", "admission < recovery",
    "candidacy < choice < office < leaving", "hiring < leaving", "enlistment < demob", "bill < passage < signing < force < repeal", "signing < ratification < force", "passage < repeal", "veto < override", "calling < polls open < polls close", "calling < vote", "vote < concession",
    "departure < arrival", "departure < homecoming", "entry < exit", "liftoff < splashdown", "start < end", "walkout < return to work", "disaster < aftermath", "shutdown < reopening", "war < peace", "filing < decision", "founding < later life",
    "founding < bankruptcy", "founding < end", "offer < completion", "medical < completion", "purchase < resale", "theft < return", "theft < arrest", "groundwork < building < ruin", "groundwork < opening < ruin", "intrusion < detection", "set-up < clearance", "capture < recapture of a place", "freeze < thaw", "posting < delivery", "order < delivery",
    "ejection < rescue", "bomb < defusal", "pregnancy < delivery of a child", "calling < polls open", "lost case < appeal", "tender < signing", "tender < award < works < handover", "planting < felling", "work of art < exhibition", "trial of a drug < decision", "nomination < prize", "booking < stay", "rehearsal < premiere", "recording < release", "recording < premiere", "harm < burial", "market < recall", "building < opening < ruin", "sentence < freed", "crime < freed", "sighting < carcass",
    "disaster < alarm < response < aftermath", "wreck < alarm", "departure < wreck < rescue", "wreck < wreck found", "last sighting < missing report < found", "last sighting < missing report < search over", "polls close < results out", "polls open < results out", "agreement < force", "agreement < signing", "commissioning < report out", "commissioning < release",
    "capture < withdrawal", "oath < testimony", "passage < veto", "imposition < lifting", "vacancy < succession", "candidacy < dropping out", "seizure < ransom < freed", "qualifying < medal", "listing < sale", "storm forms < landfall", "laid < hatched", "sowing < harvest", "defeat < leaving", "deployment < homecoming", "warrant < search of a home", "diagnosis < all well", "cause of a fine < fine", "birth < baptism", "mauling < put down", "choice < prize", "results out < concession", "admission < death", "disaster < rescue", "missing < rescue",
    "mailing < reply", "found < inquest", "acquisition < resale", "construction start < opening", "alarm < rescue", "crime < alarm < arrest", "harm < inquest", "missing report < found",
    "due < default", "announcement < market", "complaints < recall", "quarter-final < semi-final < final", "first leg < second leg", "exam < results", "outbreak < all clear", "suspension < reinstatement",
)  # fmt: skip


@cache
def _each() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, regexp(rf"(?<![\w-])(?:{words})(?![\w’'])", re.IGNORECASE)) for name, words in STAGES.items())


#: Stages that nothing can follow a second time, so that they may be told in any order.
ONCE = frozenset(
    ("birth", "death", "burial", "crime", "disaster", "missing", "carcass", "founding", "groundwork", "rehearsal", "last work", "verdict", "trial", "harm", "theft", "calling", "liftoff", "due", "complaints",
     "engagement", "schooling", "signing", "veto", "sighting", "intrusion", "quarter-final", "semi-final", "first leg", "set-up", "charge")
)  # fmt: skip
#: Stages that begin anew what another one ended: "left the club in May. He joined a rival in June".
ANEW = frozenset(
    (
        "shutdown",
        "hiring",
        "office",
        "departure",
        "arrival",
        "homecoming",
        "start",
        "wedding",
        "entry",
        "arrest",
        "opening",
        "purchase",
        "enlistment",
        "founding",
        "admission",
        "filing",
        "offer",
        "building",
        "seizure",
        "capture",
    )
)
#: What ends a case, so that the same person may begin another one: "was released in 2004. He robbed a shop in 2008".
ENDED = frozenset(("freed",))
#: What is done with one who is held: no new arrest comes between.
HELD = frozenset(("extradition",))
#: Stages of one story even where nothing else joins two sentences.
JOINED = frozenset(
    (
        ("disaster", "aftermath"),
        ("closing arguments", "verdict"),
        ("deliberation", "verdict"),
        ("closing arguments", "deliberation"),
        ("trial", "closing arguments"),
        ("walkout", "return to work"),
        ("death", "inquest"),
        ("rehearsal", "premiere"),
        ("intrusion", "detection"),
        ("calling", "vote"),
        ("vote", "concession"),
        ("veto", "override"),
        ("groundwork", "opening"),
        ("groundwork", "building"),
        ("trial", "verdict"),
        ("quarter-final", "semi-final"),
        ("semi-final", "final"),
        ("first leg", "second leg"),
        ("exam", "results"),
        ("outbreak", "all clear"),
    )
)


@cache
def orders() -> frozenset[tuple[str, str]]:
    """Pairs of stages of which the first comes first."""
    found = set()
    for chain in CHAINS:
        row = [part.strip() for part in chain.split("<")]
        found |= {(a, b) for i, a in enumerate(row) for b in row[i + 1 :]}
    return frozenset(found)


def hits(text: str) -> list[tuple[int, int, str]]:
    """Where a stage is told in a text: start, end, stage; a place may be of several stages."""
    return sorted((m.start(), m.end(), name) for name, each in _each() for m in each.finditer(text))


def in_order(a: str, b: str) -> bool:
    """Whether stage `a` always comes before stage `b` of the same story."""
    return (a, b) in orders() and (b, a) not in orders()
