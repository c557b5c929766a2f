"""The words by which copy tells of an event of a kind: nouns ("the bombing") and verbs ("tore through")."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.regexp import regexp

_DISASTER = "disasters?|tragedy|catastrophe|calamity|accident"
_ATTACK = "attacks?|attacked|attacking|assaults?|raid(?:ed|s)?|atrocity|assailed|struck|hit|strikes?"
_KILLED = (
    "slumped|shots\\s+rang|kill(?:ed|ing|ings|s)?|assassinat(?:ed|ion|ing)|murder(?:ed|s)?|shot|shooting|gunned\\s+down|slain|slaying|cut\\s+down|deaths?|dead|died"
    "|stabbed|blown\\s+up|ambush(?:ed)?|executed|poison(?:ed|ing)|strangled|beaten|beheaded|bludgeoned|struck\\s+down|felled|bullets?|pulled\\s+the\\s+trigger"
    "|(?:struck|cut|gunned|shot)\\s+(?:him|her|them)\\s+down|ended\\s+(?:the|his|her)\\s+life|(?:emptied|turned|trained)\\s+(?:his|her|their)\\s+(?:guns?|pistols?|rifles?|weapons?)|fired\\s+(?:on|at|into)"
    "|assassins?(?:['’]s)?|murderers?|killers?|sniper(?:['’]s)?|put\\s+(?:a\\s+bullet|bullets)"
)
_BLAST = "blast|blow(?:ing|s)\\s+up|explo(?:sions?|ded?|ding)|blew|blown|detonat\\w+|bomb(?:s|ing|ings|ed|er)?|went\\s+off|tore\\s+through|ripped\\s+through|ripped\\s+apart"
_WAR_STRUCK = "went\\s+to\\s+war|invasion|invaded|invading|invade|rolled\\s+(?:into|across)|march(?:ed)?|swept\\s+(?:into|across)|stormed|crossed|poured\\s+(?:into|across)|attack(?:ed)?|occupied|occupation|overran|intervention|intervened|sent\\s+(?:troops|tanks|forces|soldiers)|landed|seized|seizure|parachuted|thrust|incursion|onslaught|offensive|war|assault"
_LEFT = "resign(?:ed|ation|s|ing)?|stepped\\s+down|quit|departure|left\\s+office|abdicat\\w+|stood\\s+down|gave\\s+up\\s+(?:power|office)|announced\\s+(?:his|her)\\s+resignation"
_FALLEN = (
    "fell|fall|fallen|falling|fled|flight|oust(?:ed|er|ing)|toppl(?:ed|ing)|overthr(?:ow|ew|own)|downfall|depos(?:ed|ing)|driven\\s+(?:out|from)|forced\\s+(?:out|from)|removed|removal"
    f"|swept\\s+from|collapse[ds]?|collapsing|drove\\s+\\w+\\s+from|brought\\s+down|uprising|revolt|revolution|{_LEFT}"
)
_SEIZED = "coup|putsch|takeover|took\\s+(?:over|power)|seiz(?:ed|ure|ing)|overthr(?:ow|ew|own)|toppl(?:ed|ing)|oust(?:ed|er|ing)|depos(?:ed|ing)|mutin\\w+|junta|plotters|bombed|removed"
_BORN = "found(?:ed|ing|ation|ers?)|establish(?:ed|ment|ing)|creat(?:ed|ion|ing)|set\\s+up|born|birth|form(?:ed|ation)|came\\s+into\\s+being|proclaim(?:ed|ing)|proclamation|declared|launched|start(?:ed)?|began|inception|incorporated"
_PACT = (
    "sign(?:ed|ing|atories|ature)?|reached|conclud(?:ed|ing)|adopt(?:ed|ion|ing)|hammered\\s+out|agreed|negotiat(?:ed|ion|ors)|struck|broker(?:ed|ing)?|seal(?:ed|ing)|finali[sz]ed|initiall?ed|treaty|accords?"
    "|agreement|deal|pact|protocol|convention|memorandum|declaration|drafted|drawn\\s+up|approved|clinched|ratified|sho(?:ok|ake)\\s+hands|handshake"
)
_MET = "sho(?:ok|ake)\\s+hands|handshake|sat\\s+down|summit|conference|talks|meeting|met|gathered|held|hosted|opened|convened|negotiators|delegates|agreed|deal|adopted"
_SHOOTING = "massacr(?:ed|es|ing)|slaughter(?:ed|ing)|walked\\s+into|burst\\s+into|barged|shooting|shootings|shot|massacre|opened\\s+fire|gunman|gunmen|killed|killing|killings|murdered|murders|rampage|attack|attacked|gunned\\s+down|fired|slaughter|bloodbath|slain|gunfire|stormed|bullets"
_CRASHED = (
    f"crash(?:ed|ing)?|{_DISASTER}|went\\s+down|plung(?:ed|ing)|plow(?:ed|ing)|slammed|slamming|shot\\s+down|downed|downing|brought\\s+down|derail(?:ed|ment|ing)|collision|collided|disintegrated|lost|loss|missile"
    "|ditched|hit|struck|fell|explode[d]?|explosion|burst\\s+into\\s+flames|caught\\s+fire|broke\\s+(?:up|apart)|killed|died|death|burned|overran|skidded|missed\\s+the\\s+runway|wreck(?:ed|age)?|destroyed|flew\\s+into|vanish\\w*|disappear\\w*|blew\\s+up|shootdown|flew\\s+(?:[\\w’'-]+\\s+){1,6}?into|came\\s+down|burst\\s+into\\s+flame|broke\\s+in\\s+two|dropped\\s+(?:from|into|out)|tore\\s+into|smashed|wreckage|rammed"
)
#: "Became the first climbers to reach the summit": the day hangs on this verb.
_BECAME = "bec[oa]m(?:e|ing)\\s+the\\s+(?:first|second|youngest|oldest|only)"
_DEEDS: dict[str, str] = {
    "bomb": f"{_BLAST}|{_ATTACK}|killed|atrocity|suicide\\s+bombers?|destroyed|fell|{_DISASTER}",
    "attack": f"{_ATTACK}|{_BLAST}|massacre|broke(?:n)?\\s+into|barrage|mow(?:ed|ing)\\s+down|killed|killing|stormed|storming|hijack\\w+|crashed|slammed|flew|flown|fell|collapsed?|ram(?:med|ming)|plowed|ploughed|drove|gunmen|gunman|rampage|siege|shelling|shelled|shot|stabb\\w+|riot(?:s|ers|ed)?|mob|insurrection|breached|overran|sunk|sank|bombers|hostages?|terror\\w*|attackers|clubbed|whacked|mow(?:ed|ing|n)\\s+down|raz(?:ed|ing)|demoli\\w+|tore\\s+down|torn\\s+down|raped?|gang-?\\s?rape[d]?",
    "shoot": _SHOOTING,
    "massacre": f"{_SHOOTING}|cleared|overran|genocide|slaughtered|gassed|gas|sarin|troops\\s+fired|cracked\\s+down|crackdown|crushed|suppressed|bloodshed|executed|fell|pogrom|suicides?|tanks|rolled\\s+into|opened\\s+fire|murder|died|deaths|uprising|began|protests?|massacred|bodies",
    "hostage": f"siege|seiz(?:ed|ure|ing)|hostages?|stormed|storming|raid(?:ed)?|took\\s+over|takeover|rescue[ds]?|held|captive|captors|massacre|killed|murdered|{_ATTACK}|crisis|standoff|gunmen|overran",
    "hijack": "hijack\\w*|seiz(?:ed|ure)|commandeered|stormed",
    "kidnap": "kidnap\\w*|abduct\\w*|seiz(?:ed|ure)|taken|snatched|disappear\\w+|vanished|carried\\s+off|missing|raid(?:ed)?",
    "kill": f"{_KILLED}|to\\s+kill|crash(?:ed)?|plane|blast|bomb(?:ed|ing|er)?|raid(?:ed)?|stormed|kidnapp\\w+|slit|left\\s+(?:[a-z]+\\s+)?(?:to\\s+die|for\\s+dead)|blew\\s+(?:him|her)self\\s+up|fired\\s+the\\s+gun",
    "wound": "shot|shooting|shoots|wounded|attack(?:ed)?|attempt(?:ed)?|stabb\\w+|gunman|opened\\s+fire|fired|bullets?|assassination|gunshot|survived|grazed|to\\s+kill",
    "attempt": "plot|attempt\\w*|tried|bomb|explode\\w*|shot|foiled|assassinat\\w+|fired|coup|shoe|aimed|pointed|pistol|fired|to\\s+kill|underwear",
    "poison": "poison\\w*|nerve\\s+agent|collapsed|attack(?:ed)?|fell\\s+(?:ill|sick)|sickened",
    "death": "died|deaths?|dead|dying|dies|killed\\s+himself|killed\\s+herself|suicide(?!\\s+(?:bomb|attack|mission|note|pact))|passed\\s+away|took\\s+(?:his|her)\\s+own\\s+life|shot\\s+himself|succumbed|passing|perished|found\\s+dead|end\\s+came|drowned|hanged|overdose\\w*|stopped\\s+breathing|last\\s+breath|lay\\s+dead|body\\s+was\\s+found|slipped\\s+away|breathed\\s+(?:his|her)\\s+last|lost\\s+(?:his|her)\\s+life|heart\\s+stopped|washed\\s+(?:up|ashore)|(?:plane|helicopter|car|jet|aircraft)\\s+crash(?:ed)?",
    "exec": "execut(?:ed|ion)|hanged|hanging|put\\s+to\\s+death|shot|killed|guillotin\\w+|beheaded|murder(?:ed)?|gallows|firing\\s+squad|died|death",
    "beat": "beat(?:en|ing)?|clubbed|videotaped",
    "quake": f"earthquakes?|quakes?|tremors?|tsunami|waves?|temblor|struck|flattened|levell?ed|shook|toppled|collapsed|{_DISASTER}|magnitude|razed|destroyed|swept|devastated|sea\\s+came|killed|ruins|rubble",
    "storm": f"hurricane|typhoon|cyclone|storm|landfall|struck|hit|came\\s+ashore|slammed|devastated|flood(?:ed|s|ing)?|swamped|battered|flattened|roared|tore|killed|destroyed|levees|breached|{_DISASTER}|surge|winds|ravaged|inundated|drowned",
    "erupt": f"erupt(?:ed|ion|ions|s|ing)?|blew|exploded|explosion|buried|{_DISASTER}|ash|lava|volcano|killed|destroyed|lahars?|blast",
    "flood": f"flood(?:s|ed|ing|waters?)?|deluge|swept|inundated|burst|{_DISASTER}|killed|drowned|mudslides?|landslides?|storm|submerged|dams?",
    "slide": f"landslide|slid|slide|engulfed|buried|avalanche|slurry|{_DISASTER}|killed|crushed|mud(?:slide|flow)?|collapsed",
    "fire": f"(?:caught\\s+)?fires?|blaze|burn(?:ed|t|ing)|inferno|flames|firestorm|wildfires?|bushfires?|{_DISASTER}|gutted|destroyed|killed|died|arson\\w*|set\\s+ablaze|engulfed|smoke|torched|caught\\s+light|brought\\s+down|swept|deaths|set\\s+(?:alight|afire|on\\s+fire)",
    "crash": _CRASHED,
    "shuttle": f"{_CRASHED}|breakup|break-?up|liftoff|lift-off|re-?entry",
    "ditch": "land(?:ed|ing)|ditch\\w+|glided|splash\\w*|came\\s+down|brought\\s+down|crash-?land\\w+|miracle|set\\s+down|put\\s+down|geese",
    "sink": f"blew\\s+(?:\\w+\\s+)?holes|holed|s[aiu]nk(?:ing|s)?|went\\s+down|torpedo\\w*|struck|hit|ran\\s+aground|aground|capsiz\\w+|founder\\w+|explo\\w+|{_DISASTER}|loss|lost|overturned|keeled|keel|scuttl\\w+|wreck(?:ed)?|shipwreck|blew\\s+up|imploded|implosion|bombed|collided|collision|rolled\\s+over|iceberg|drowned|died|perished|vanished|killed|burned|blown\\s+up",
    "vanish": "vanish\\w*|disappear\\w*|lost|missing|went\\s+missing|last\\s+contact|last\\s+seen|abducted",
    "spill": f"spill(?:ed|ing|s)?|ran\\s+aground|aground|grounding|leak\\w*|{_DISASTER}|oil|broke\\s+(?:up|apart)|s[au]nk|blowout|struck|hit|wreck(?:ed)?",
    "ground": "aground|grounded|grounding|stuck|wedged|blocked|blockage|jammed|freed",
    "blast": f"{_BLAST}|{_DISASTER}|fires?|sabotage[d]?|destroyed|killed|flattened|levell?ed|airburst|spill|died|burned|rocked|devastated|deaths|meteor|blown\\s+up|destruction|dynamit\\w+",
    "nuke": f"{_DISASTER}|meltdowns?|melted|{_BLAST}|fire|released|radiation|crisis|accident|wrecked|destroyed|reactor|fallout|crippled|knocked\\s+out|burned|struck",
    "gas": f"leak(?:ed|ing)?|gas|cloud|{_DISASTER}|escaped|killed|released|poison\\w*|suffocated|chemicals?|toxic",
    "collapse": f"collaps(?:ed|ing|e|es)|fell|fall|gave\\s+way|burst|crumbled|{_DISASTER}|plunged|destroyed|brought\\s+down|pancaked|came\\s+down|breach(?:ed)?|crashed|failed|failure|struck|hit|ram(?:med)?|overtopped|toppled|trapped|blown\\s+up|blew\\s+up|destruction|ruptur\\w+",
    "crush": f"crush(?:ed)?|stampede|{_DISASTER}|killed|died|trampled|riot|deaths|surged?|collapsed|crowd",
    "rescue": "rescue[ds]?|rescuing|freed|brought\\s+out|pulled|trapped|emerged|saved|hauled|raised|lifted|winched",
    "smog": "smog|fog|choked|killed|settled|blanketed",
    "outage": "blackout|outage|power\\s+(?:failure|cut)|went\\s+dark|lost\\s+power|lights\\s+went\\s+out|crisis|plunged|looting",
    "declare": "entered\\s+(?:the\\s+war|World\\s+War)|called|labell?ed|characteri[sz]ed|described|issued|trigger(?:ed|ing|s)?|invok(?:ed|ing)|declar(?:ed|ation|ing)|impos(?:ed|ition|ing)|proclaim(?:ed|ing)|proclamation|pronounced|announced|eradicat\\w+|fatwa|recogni[sz]\\w+",
    "epidemic": "epidemic|outbreak|pandemic|spread|began|killed",
    "famine": "famine|starv\\w+|killed",
    "war": "war|began|ended|broke\\s+out|fought",
    "battle": "surrender\\w*|battle|battles|fought|fighting|surrender\\w*|siege|besieg\\w+|offensive|defeat(?:ed)?|victory|won|landing|landed|captured|fell|attack(?:ed)?|assault|last\\s+stand|stormed|stand|routed|encircled|took|raised|invasion|invaded|killed|downed|shot\\s+down|died|raid|firefight|fall",
    "invade": f"{_WAR_STRUCK}|landing|landed|sent\\s+(?:(?:the|in|her|his|its|their)\\s+){{0,2}}(?:army|troops|tanks|soldiers|forces|men)\\s+(?:in)?to|(?:began|begun|start(?:ed)?)\\s+(?:bombing|dropping\\s+bombs)|bombing\\s+(?:campaign\\s+)?began",
    "missiles": f"fir(?:ed|ing)|launch(?:ed|ing)?|barrage|salvo|unleashed|{_ATTACK}",
    "landing": "sent\\s+[\\d,]+\\s+(?:men|troops|soldiers)|land(?:ed|ing|ings)|ashore|invasion|invaded|stormed|storming|waded|raid(?:ed)?|D-Day|assault|scrambled|hit\\s+the\\s+beach(?:es)?|jumped|parachut\\w+|campaign|set\\s+foot|fought|liberat\\w+|operation|dropped",
    "airraid": f"raid(?:ed|s)?|bomb(?:ed|ing|ers?|s)|destroyed|firebomb\\w*|fire-bomb\\w*|{_ATTACK}|burned|razed|levell?ed|flattened|firestorm|breached|dropped",
    "abomb": "bomb(?:ed|ing|s)?|dropped|drop|destroyed|atomic|nuclear|a-bomb|incinerated|exploded|blast|fell|flattened|levell?ed|devastated|died|killed|obliterated",
    "airwar": "bomb(?:ed|ing|s)?|airstrikes|air\\s+strikes|air\\s+war|campaign|raids|warplanes",
    "annex": "annex(?:ed|ation|ing)|seiz(?:ed|ure|ing)|took\\s+over|absorbed|grabbed|marched|took|taken|occupied|Anschluss",
    "surrender": "surrender(?:ed|ing|s)?|(?:gave|turned)\\s+(?:him|her|them)sel(?:f|ves)\\s+(?:up|in)|capitulat\\w+|laid\\s+down|gave\\s+up|ended|accepted",
    "truce": "truce|armistice|cease-?fire|ended|signed|signing|declared|fell\\s+silent|laid\\s+down|stopped",
    "fall": "fall|fell|fallen|falling|captured?|capturing|took|taken|seized|overran|collapsed?|entered|surrender\\w*|conquer\\w+|conquest|pulled\\s+down|toppled|marched\\s+into|rolled\\s+into|rolled|evacuat\\w+|crashed\\s+through|pull(?:ing)?\\s+down|topple",
    "liberate": "liberat(?:ed|ion|ors)|freed|entered|reached|drove\\s+out|marched\\s+into|opened\\s+the\\s+gates|rolled\\s+into|(?:drove|driven|pushed|threw|forced)\\s+(?:[\\w’'-]+\\s+){0,3}?(?:out|from|back)|expel\\w+|eject\\w+",
    "siege": "siege|sent\\s+(?:(?:the|in|her|his|its)\\s+){0,2}(?:army|troops|tanks|soldiers)|besieged|standoff|stand-off|raid(?:ed)?|stormed|fire|blockade|fought|killed|burned|occup\\w+|assault",
    "blockade": "blockade[ds]?|airlift(?:ed)?|cut\\s+off|supplied",
    "evac": "evacuat\\w+|rescued?|fled|boatlift|exodus|left|plucked|saved|escaped?",
    "uprising": "burned|uprising|revolt(?:ed)?|rose|rebell\\w+|rebels?|revolution|protests?|crushed|mutiny|march(?:ed)?|fired|massacre|riots?|rioting|rioted|tanks|strikes?|suppressed|put\\s+down|broke\\s+out|killed|shot|opened\\s+fire|gunned\\s+down",
    "revolution": f"revolution|{_FALLEN}|{_SEIZED}|protests?|stormed|drove\\s+(?:out|from)|poured\\s+(?:on|in)to|power|set\\s+himself|entered|marched|came\\s+to\\s+power|overthrown",
    "coup": f"{_SEIZED}|{_FALLEN}|climbed|clambered|mounted|stormed|attempted|tried|revolt|crushed|thwarted|foiled|hostage",
    "oust": f"{_FALLEN}|{_SEIZED}",
    "flee": "fled|flight|flee|exile|left|escape[ds]?|flew|escaping|fleeing|into\\s+exile",
    "return": "return(?:ed|s|ing)?|came\\s+(?:back|home)|flew|landed|arriv(?:ed|al)|exile",
    "stepdown": _LEFT,
    "stroke": "strokes?|coma|felled",
    "resign": _LEFT + "|ousted|forced\\s+out|gave\\s+way|handed\\s+over|ended",
    "bowout": "withdr(?:ew|awal|awn|awing)|dropp(?:ed|ing)\\s+out|bow(?:ed|ing)\\s+out|pull(?:ed|ing)\\s+out|quit(?:ting)?|exit(?:ed)?|abandon(?:ed|ing)|stepped\\s+aside|ended|ending|gave\\s+up|departure",
    "hosting": "chosen|choos(?:e|ing)|chose|choice|pick(?:ed|ing)?|select(?:ed|ing|ion)|award(?:ed|ing)?|won|winning|named|naming|given|got",
    "withdraw": "withdr(?:ew|awal|awn)|pull(?:ed)?\\s*-?out|left|departed|departure|crossed|retreat(?:ed)?|evacuat\\w+|pulled\\s+out|last\\s+(?:soldier|troops|flight|plane)",
    "crisis": "crisis|blockade|quarantine|standoff|showdown|confrontation|withdr\\w+|remov\\w+|installed|stationed|brink",
    "expel": "expel(?:led|s)?|expulsion|ordered|deport\\w+|drove\\s+out|thrown\\s+out",
    "ties": "severed?|cut|broke(?:n)?\\s+off|breaking\\s+off|restor(?:ed|ing|ation)|re-?establish\\w*|normali[sz]\\w+|resum(?:ed|ing|ption)|restore|resume",
    "capture": "captur(?:ed|e)|seiz(?:ed|ure)|boarded",
    "arrest": "arrest(?:ed)?|captur(?:ed|e)|caught|seized|found|hauled|pulled|dragged|detained|dug|taken|picked\\s+up|recaptured|hole|hiding|expel\\w+|evict\\w+|ejected|turned\\s+in|confess\\w+",
    "free": "freed|releas(?:ed|e)|walked|let\\s+out|freedom|emerged|left\\s+(?:prison|jail)|exchanged|swap(?:ped)?|liberat\\w+",
    "convict": "convict(?:ed|ion)|sentenc(?:ed|ing|e)|found\\s+guilty|jailed|imprisoned|acquitted|acquittal|verdict|cleared|not\\s+guilty|life\\s+in\\s+prison|condemned|executed",
    "impeach": "impeach(?:ed|ment|ing)|acquitted|removed",
    "trial": "trials?|opened|began|convicted|verdicts|hanged",
    "law": "sign(?:ed|ing|s)?|passed|passage|enact(?:ed|ment|ing)|law|legali[sz]\\w+|abolish\\w+|abolition|took\\s+effect|ratified|ratification|approved|issued|ban(?:ned)?|adopted|repeal(?:ed)?|voted|order(?:ed)?|freed|outlaw\\w+|created|became",
    "ruling": "rul(?:ed|ing|es)|decision|decided|struck\\s+down|overturn(?:ed|ing)|upheld|held|decid(?:ed|ing)|verdict|handed\\s+down|legali[sz]\\w+|outlaw\\w+|desegregat\\w+",
    "speech": "speech|address(?:ed)?|spoke|deliver(?:ed|y)|told|said|declar(?:ed|ation|ing)|proclaim(?:ed|ing)|words|warned|called|challenged|announced|unban\\w+|proposed|apolog\\w+|line|admit(?:ted|s)?|confess\\w+|interview(?:ed)?|argued",
    "march": "electric|plugged\\s+in|march(?:ed|ers|es)?|rall(?:y|ied)|protest(?:s|ed|ers)?|demonstrat\\w+|killed|walk(?:ed)?|gathered|crossed|beaten|clash(?:es|ed)?|drove|rammed",
    "protest": "protest\\w*|dumped|threw|riot\\w*|boycott\\w*|refused|arrest(?:ed)?|strike|struck|sit-in|rebell\\w+|raid(?:ed)?|uprising|began|walked\\s+out|fought\\s+back|clash\\w*|toppl\\w+|pulled\\s+down|tore\\s+down|torn\\s+down|thrown|rolled",
    "vote": "vot(?:ed|e|es|ing|ers)|referendum|ballots?|plebiscite|chose|rejected|approved|repeal(?:ed)?|backed|legali[sz]\\w+|polls|decided|opted",
    "elect": "elect(?:ed|ion|ions)|vot(?:ed|e|ers|ing)|won|win|defeat(?:ed|ing)?|beat|victory|lost|polls|landslide|race|triumph(?:ed)?|swept|conced\\w+|unseated|ousted|chosen|contest",
    "inaug": "inaugurat(?:ed|ion)|sworn|took\\s+(?:office|power|the\\s+oath)|assumed\\s+(?:office|power)|takes\\s+office|came\\s+to\\s+(?:power|office)|entered\\s+(?:office|Downing\\s+Street|the\\s+White\\s+House)|took\\s+over|became\\s+the\\s+first\\s+\\w+\\s+to\\s+(?:lead|head|govern|run)|became\\s+(?:(?!of\\b|to\\b)[\\w’'-]+\\s+){0,4}?(?:president|prime\\s+minister|chancellor|premier)|moved\\s+into|(?:appointed|named|installed|made)\\s+(?:[\\w’'-]+\\s+){0,3}?(?:president|prime\\s+minister|chancellor|premier)|appointed\\s+(?:[A-Z][\\w’'-]+\\s+){1,2}(?:as\\s+)?(?:(?:her|his|the)\\s+)?(?:prime\\s+minister|premier|chancellor)|became\\s+(?:(?!of\\b|to\\b)[\\w’'-]+\\s+){0,4}?(?:president|prime\\s+minister|chancellor|premier|leader|general\\s+secretary)",
    "appoint": "appoint(?:ed|ment)|named|became|came\\s+to\\s+power|took\\s+power|sworn|chosen|seized|rise",
    "accede": "acce(?:ded|ssion)|crown(?:ed)?|coronation|ascend\\w*|throne|became|succeeded|succession|enthron\\w+|proclaimed",
    "crown": "crown(?:ed|ing)|coronation",
    "abdicate": "abdicat\\w+|gave\\s+up\\s+(?:the|his|her)\\s+(?:throne|crown)|renounced|stepped\\s+down|stood\\s+down|handed",
    "wed": "wed(?:ding|ded)?|married|marriage|marr(?:y|ies)|nuptials|tied\\s+the\\s+knot|exchanged\\s+vows|bride",
    "divorce": "divorc\\w+|split|separat\\w+|marriage",
    "birth": "born|birth|cloned|gave\\s+birth",
    "pope": "elect(?:ed|ion)|chosen|chose|conclave|(?:became|made|named|as|new|non-\\w+)\\s+(?:the\\s+)?(?:pope|pontiff)|papacy|white\\s+smoke|balcony",
    "indep": f"independen(?:ce|t)|{_BORN}|statehood|seceded|broke\\s+away|split|freedom|sovereign\\w*|colonial\\s+rule|signed|adopted",
    "unite": "(?:were|was|became|become|being)\\s+(?:a\\s+)?(?:one|single)\\s+(?:country|nation|state)|reunif\\w+|reunite\\w*|unif\\w+|unite[ds]?|union|merg(?:ed|er)|joined|became\\s+one|introduced",
    "dissolve": "dissol(?:ved|ution)|collaps(?:ed|e|ing)|broke\\s+(?:up|apart)|breakup|break-?up|disintegrat\\w+|ceased|ended|demise|fell|fall|split|disappeared|end|disband\\w+|died|divorce|vanished|parted|divided",
    "build": "buil(?:t|d|ding)|went\\s+up|erect(?:ed|ion)|construct(?:ed|ion)|put\\s+up|rose|barbed\\s+wire|sealed|divided|rolled\\s+out|closed|strung",
    "bwall": "f[ae]ll|fallen|falling|breach(?:ed|ing)?|opened|opening|came\\s+down|collapse[ds]?|torn\\s+down|tore\\s+down|tearing\\s+down|toppled|pulled\\s+down|crumbled|brought\\s+down|poured\\s+through|streamed|crossed|danced|climbed|demise",
    "kneel": "kne(?:lt|eling|el|es)",
    "treaty": _PACT,
    "pardon": "pardon(?:ed|ing|s)?",
    "succeed": "succe(?:ed|eded|eding|ession)|replac(?:ed|ing)|took\\s+over|taken\\s+over|hand(?:ed|ing)\\s+(?:over\\s+)?(?:(?:the|his|her)\\s+)?(?:power|presidency|reins|leadership|job|office)|follow(?:ed|ing)",
    "summit": _MET + "|" + _PACT,
    "found": _BORN,
    "join": "join(?:ed|ing|s)?|entry|enter(?:ed)?|accession|acced\\w+|admitted|admission|became|membership|member|enlargement|adopted|took\\s+in",
    "leave": "left|leav(?:e|es|ing)|exit(?:ed)?|depart(?:ed|ure)|quit|withdr(?:ew|awal|awn)|pull(?:ed)?\\s+out|ceased",
    "handover": "hand(?:ed|ing|-)?\\s*-?over|handed|hand\\s+over|return(?:ed)?|revert(?:ed)?|transfer(?:red)?|took\\s+(?:back|over|control)|turned\\s+over|ceded|gave|passed|lowered|regain\\w*|resumed|given|got\\s+back|became",
    "launch": "circulation|(?:came|went)\\s+in(?:to)?|launch(?:ed|es|ing)?|introduc(?:ed|tion|ing)|unveil(?:ed|ing)|debut(?:ed)?|releas(?:ed|e)|went\\s+on\\s+(?:sale|air)|came\\s+out|appeared|start(?:ed|s)?|began|first|arriv(?:ed|al)|opened|on\\s+sale|hit\\s+(?:the\\s+)?(?:stores|shelves|market)|presented|showed|held\\s+up|went\\s+live|founded|rolled\\s+out|entered|made\\s+its\\s+debut",
    "open": "(?:re-?)?open(?:ed|ing|s)?|inaugurat\\w+|complet(?:ed|ion)|unveil\\w+|dedicat\\w+|buil[td]|finished|welcomed|admitted|moved|mov(?:e|ing)|relocat\\w+",
    "close": "clos(?:ed|ure|ing|es)|shut(?:ting|s)?|end(?:ed)?|folded|last\\s+(?:edition|flight)|retire[d]?|ceased",
    "publish": "leak(?:ed|s)?|disclos(?:ed|ures?)|revealed|publish(?:ed|es)|publication|appear(?:ed|ance)|came\\s+out|releas(?:ed|e)|issued|debut|print(?:ed)?|printing|brought\\s+out|written|wrote|nailed|posted|launched",
    "premiere": "premier\\w*|open(?:ed|ing)|releas(?:ed|e)|debut\\w*|came\\s+out|first\\s+(?:shown|performed|aired|broadcast|staged|seen|screened)|aired|broadcast|hit\\s+(?:the\\s+)?(?:theaters|theatres|cinemas|screens)|performance|recorded|cut|ended|appeared",
    "flight": f"{_BECAME}|fl(?:ew|ight|own|y|ies|ying)|took\\s+off|land(?:ed|ing)|cross(?:ed|ing)|took\\s+to\\s+the\\s+(?:air|skies)|broke\\s+the\\s+sound\\s+barrier|sound\\s+barrier|soared|touched\\s+down|lifted\\s+off|airborne|circled|vanished|disappear\\w+|lost|set\\s+off",
    "space": f"{_BECAME}|carried|took|launch(?:ed|ing)?|orbit(?:ed|ing)?|lift(?:ed)?\\s*-?off|land(?:ed|ing)|touch(?:ed)?\\s*-?down|blast(?:ed)?\\s*-?off|flew|fly|flight|flown|mission|rocketed|splash(?:ed)?\\s*-?down|sent|went|walk(?:ed)?|spacewalk|set\\s+foot|set\\s+\\w+\\s+(?:\\w+\\s+)?down|step(?:ped)?|explosion|exploded|reached|passed|passes|arriv(?:ed|al)|entered|crash(?:ed)?|put|became|circled|deorbited|re-?entered|photographed|docked|docking|beamed|soared|accident|died|traveled|travelled|roared|left|set\\s+down|climbed|down",
    "moon": f"{_BECAME}|walk(?:ed|ing)?|land(?:ed|ing|s)?|touch(?:ed)?\\s*-?down|step(?:ped|s)?|set\\s+foot|set|moon|lunar|dust|Tranquility|giant\\s+leap|small\\s+step|lift(?:ed)?\\s*-?off|footprints?",
    "ascent": f"{_BECAME}|climb(?:ed)?|ascent|reach(?:ed)?|summit(?:ed)?|conquer\\w*|scaled|stood|conquest|atop|top",
    "discover": "discover(?:ed|y|er|ies|ing)|publish(?:ed|es)|draft|found|find|unearth(?:ed|ing)|identif\\w+|isolat\\w+|detect\\w+|announc\\w+|observ\\w+|reported|open(?:ed|ing)|sequenc\\w+|mapp(?:ed|ing)|complet\\w+|describ\\w+|uncover\\w+|spotted|unveil\\w+|proved|proof|stumbled|dug\\s+up|peered|entered|surfaced",
    "invent": "invent(?:ed|ion|or|s)|creat(?:ed|ion)|develop(?:ed|ment)|demonstrat\\w+|patent(?:ed)?|built|sent|first|introduc\\w+|test(?:ed)?|made|call(?:ed)?|transplant\\w*|operation|implant\\w*|performed|perform|achieved|detonat\\w+|exploded|spoke|proposed|propos(?:ed|al)|transmit\\w+|received|message|reached|signal|produced|rolled|born|lit|ran|started",
    "nuketest": "test(?:ed|s|ing)?|detonat\\w+|explo(?:ded|sion)|blast|set\\s+off|bomb",
    "bankrupt": "bail(?:ed|ing)?\\s+out|bankrupt\\w*|collaps(?:ed|e|ing)|fail(?:ed|ure)|filed|went\\s+(?:bust|under)|insolven\\w+|administration|folded|demise|chapter\\s+11|shut|closed|rescue[d]?|sold|fell|fall|ended|ceased|imploded|grounded|seized|bailout|nationali[sz]\\w+|run|took\\s+over|brought\\s+down|ruined|wiped\\s+out",
    "merger": "nationali[sz]\\w+|seiz(?:ed|ure)|merg(?:ed|er|ing)|acqui(?:red|sition)|bought|buy(?:ing)?|takeover|took\\s+over|purchase[d]?|sold|deal|combin\\w+|agreed|paid|split",
    "ipo": "went\\s+public|ipo|initial\\s+public\\s+offering|listed|listing|debut(?:ed)?|float(?:ed|ation)|share\\s+sale|first\\s+traded",
    "slump": "crash(?:ed)?|collaps\\w+|plung(?:ed|e|ing)|fell|fall|panic|slump\\w*|tumbl\\w+|devalu\\w+|crisis|lost|abandon\\w*|left|quit|forced|dropped|withdr\\w+|default\\w*|ended|closed|suspended|scandal|peak(?:ed)?|broke",
    "record": "record|broke|broken|set|ran|run|clocked|won|win|hit|beat|scored|scor(?:es|ing)|finish(?:ed)?|victory|leapt|jump(?:ed)?|medals?|struck|surpass\\w+|pass(?:ed)?|mile|homer|knocked|goal|complet\\w+|title|took|fight|fought|stripped|disqualified|debut|champion\\w*|perfect|pitched|passes|retired",
    "match": "beat|defeat(?:ed|ing)?|won|win|winning|lost|los(?:s|ing)|victory|triumph\\w*|final|match|game|fight|fought|bout|knocked|thrash\\w+|crush\\w+|upset|stunned|humiliat\\w+|hammer(?:ed|ing)|demolished|edged|overcame|drubbed|rout(?:ed)?|scored|goal|goals|draw|drew|semifinal|semi-final|bit|headbutt\\w*|title|clash|champions?|biting|bitten|disqualified",
    "strike": "strike|strikers?|walkout|walked\\s+out|stopped\\s+work|fired|struck|began|ended|called|downed\\s+tools|dismissed|locked\\s+out",
    "scandal": "break-?in|broke\\s+into|burglar\\w*|scandal|caught|arrest(?:ed)?|exposed|leak(?:ed|s)?|publish\\w+|revealed|testif\\w+|admitted|denied|confess\\w+|kiss(?:ed)?|slapp?(?:ed)?|interview|hearings?|accused|fired|released|papers|bared|malfunction|breaking\\s+into|gave\\s+way",
    "visit": "visit(?:ed|s|ing)?|trip|flew|went|travel\\w*|arriv(?:ed|al)|tour|met|shook|handshake|landed|journey|shaken|stepped|toured|became|pilgrimage|address(?:ed)?",
    "award": "won|win|award\\w*|prize|receiv\\w+|gave|honou?r\\w*|Oscar|best|took|laureate|shared|accept\\w+|got|collected",
    "change": "chang(?:ed|e|ing)|rename[d]?|switch(?:ed)?|introduc\\w+|adopt\\w+|decimal\\w*|abandon\\w*|moved|ended|replac\\w+|circulat\\w+|drove|drive|joined|began|launch\\w*|demot\\w+|reclassif\\w+|stripped|downgrad\\w+|lost\\s+(?:its|his|her)|strip",
    "outbreak": "outbreak|began|broke\\s+out|erupt\\w*|fighting|war|start(?:ed)?|plunged|battles|clashes",
}  # fmt: skip
#: Kinds of which a place sees several: a day has to be near the known one to be meant for it.
MANY = frozenset(
    "quake flood fire bomb attack shoot massacre crush uprising vote coup oust visit march protest strike record match award invade siege erupt collapse"
    " blast crash evac declare outage slump launch summit law speech convict found hostage arrest free change open publish premiere ruling".split()
)
#: Kinds that have one place.
PLACED = frozenset(
    "kill death exec wound bomb shoot abomb crash fire treaty summit arrest free crush collapse blast hostage nuke wed crown speech poison"
    " sink beat landing surrender bwall ascent moon attack march match pope gas ditch battle airraid truce vanish protest record invent discover open".split()
)
#: Kinds that a name of their own puts in one place ("the Easter Rising in").
FOUGHT = frozenset("uprising revolution siege protest massacre battle".split())
#: Kinds that befall one person, who has to stand beside the word.
PERSONAL = frozenset("kill wound death exec arrest free resign stepdown stroke convict flee return poison".split())
#: Kinds done by somebody to somebody.
DONE = frozenset("space attack invade airraid abomb annex massacre sink capture fall kill wound exec siege landing liberate crash battle ascent flight handover".split())


@lru_cache(maxsize=128)
def pattern(kind: str) -> re.Pattern[str]:
    """The words of a kind."""
    return regexp(rf"(?<![\w’'])(?:{_DEEDS.get(kind, kind)})(?![\w])", re.IGNORECASE)
