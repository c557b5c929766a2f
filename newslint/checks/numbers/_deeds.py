"""Verbs that say the same of those counted, whatever their form: "sent 52 cars into the river", "the 25 cars that went into the river"."""

from __future__ import annotations

import re
from functools import lru_cache

#: Forms of irregular verbs, and nouns of action, with the verb they belong to.
BASES = {
    form: base
    for row in (
        "send sent|shoot shot|hold held|take took taken|build built|sell sold sale sales|buy bought|win won winner|lose lost loss losses"
        "|make made|find found|go went gone|give gave given|get got gotten|see saw seen|keep kept|leave left|bring brought|catch caught"
        "|fly flew flown flight|drive drove driven|sink sank sunk|steal stole stolen theft|teach taught|feel felt|fall fell fallen"
        "|write wrote written|speak spoke spoken|hear heard|meet met|pay paid|spend spent|lend lent|draw drew drawn|grow grew grown"
        "|throw threw thrown|choose chose chosen choice|swear swore sworn|tell told|run ran|come came|begin began begun|break broke broken"
        "|feed fed|shut shutting|cut cutting cuts|put putting|set setting|hit hitting|let letting|burn burnt burned|have has had having"
        "|die died dies dying death deaths dead|be is are was were been being|lay laid|sign signed signature signatures"
        "|strike struck stricken strikeout strikeouts|bury buried burial|carry carried carries carrying|deny denied denial|flee fled|lift lifted|seek sought"
        "|bid bidding|eat ate eaten|ride rode ridden|arise arose arisen|swim swam swum|rise rose risen|wear wore worn|tear tore torn"
        "|bear bore borne born birth births|know knew known|think thought|stand stood|sit sat|spread spreading|quit quitting|destroy destruction"
        "|deploy deployment|close closure|cancel cancellation cancelled canceled|receive receipt|arrive arrival|depart departure"
        "|appoint appointment|elect election|admit admission|convict conviction|expel expulsion|suspend suspension|own owner"
        "|attend attendance|employ employment|possess possession|perform performance|score scorer|sentence sentencing"
        "|approve approval|dismiss dismissal|rescue rescuer|survive survivor survival|recover recovery|discover discovery|deliver delivery"
        "|produce production|purchase purchasing|seize seizure|acquire acquisition|remove removal|withdraw withdrew withdrawn withdrawal"
        "|shed shedding|publish publication|inspect inspection|examine examination|register registration|release|donate donation|sue sued"
        "|slay slew slain|freeze froze frozen|fight fought|lead led|forgive forgave forgiven|overturn|veto vetoed vetoes|dig dug"
        "|light lit|spin spun|ship shipped shipment|enroll enrol enrolled enrolment enrollment|recall|vaccinate vaccination|hire hiring"
    ).split("|")
    for base in (row.split()[0],)
    for form in row.split()
}
_CLASSES = (
    "die kill perish lose slay murder massacre claim",
    "injure hurt wound hospitalize maim",
    "arrest detain seize custody round hold jail apprehend nab",
    "seize confiscate recover impound intercept find discover uncover haul",
    "close shut shutter",
    "shut ground cancel halt scrap suspend stop idle scrub axe drop",
    "send deploy dispatch",
    "send go plunge fall plummet sweep tumble fly topple drop slide",
    "convict guilty find",
    "sentence jail imprison prison send",
    "rescue save pull bring pluck lift free take evacuate winch hoist airlift fly extract",
    "recover find pull retrieve dig exhume",
    "take lift airlift fly evacuate remove",
    "evacuate leave flee move displace uproot empty force drive",
    "carry bear aboard board have",
    "have own hold possess keep boast employ",
    "collect collection own hold have fleet possess",
    "employ hire staff recruit engage",
    "hire recruit appoint add take",
    "confirm report record log register diagnose identify detect case count",
    "shoot kill",
    "fire shoot loose",
    "win carry capture take claim secure gain",
    "attend fill crowd pack attendance turnout watch draw see audience throng gate",
    "score net convert hit make",
    "finish score make hit compile amass tally notch win",
    "approve clear authorize license licence pass adopt green-light",
    "publish write author pen release produce",
    "veto reject block strike",
    "interview speak question talk hear",
    "cut axe shed eliminate lose slash redundant go",
    "lay dismiss fire sack axe cut go",
    "inspect check examine survey visit",
    "build construct erect put complete finish",
    "buy purchase acquire order get",
    "order buy commission",
    "sell auction",
    "burn scorch char consume blacken destroy torch",
    "destroy raze gut level flatten wreck demolish ruin",
    "damage hit batter",
    "demolish raze bulldoze tear knock",
    "sign enroll register join volunteer",
    "sign collect gather petition",
    "accept take admit receive welcome house host shelter",
    "resign quit leave depart defect walk lose step",
    "set start leave depart begin",
    "open launch inaugurate start",
    "plant sow",
    "deport expel return repatriate remove",
    "release free discharge let",
    "abduct kidnap seize take hostage snatch capture",
    "grant give award donate hand",
    "hand distribute deliver give supply ship send provide donate",
    "screen show feature display exhibit",
    "view watch play stream",
    "treat admit hospitalize",
    "vaccinate inoculate jab immunize",
    "launch fire",
    "post upload share tweet",
    "vote back support favor favour",
    "ship export deliver",
    "count tally number spot see record sight",
    "test examine",
    "steal take loot rob",
    "recall withdraw pull",
    "charge indict accuse face",
    "expel suspend exclude",
    "displace uproot homeless evacuate",
    "sink scuttle",
    "slaughter cull kill destroy",
    "adopt rehome",
    "miss disappear vanish",
    "accuse sue",
    "train graduate",
    "nominate appoint name elect choose",
    "trap strand stick",
    "rent lease let",
    "refuse reject turn decline deny block dismiss",
    "hear listen",
    "kill die coffin funeral mourn",
    "strike walk walkout stop",
    "cut affect disconnect black hit",
)


#: What ends in "at" and is longer comes of a verb in -ate.
_LONG = 5


_NO_DEEDS = frozenset("million billion trillion onion union region religion".split())


@lru_cache(maxsize=4000)
def stem(word: str) -> str:
    """The form under which all forms of a verb meet: "closing", "closed" and "closure" give "clos"."""
    w = word.lower()
    if w in _NO_DEEDS:
        return w  # no form of "mill"
    w = BASES.get(w, w)
    for end in ("ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "ion", "ions", "ment", "s", "e"):
        if w.endswith(end) and len(w) - len(end) >= 3 and not w.endswith("ss"):
            w = w[: -len(end)] + ("i" if end in ("ied", "ies") else "")
            break
    if w.endswith("at") and len(w) > _LONG and w != "combat":
        w = w[:-2]  # "negotiated", "negotiations"
    if len(w) > 3 and w[-1] == w[-2] and w[-1] not in "sl":
        w = w[:-1]
    if w.endswith("ll") and len(w) > 4:
        w = w[:-1]
    w = re.sub(r"is$", "iz", w) if len(w) > 5 else w
    return w[:-1] + "i" if w.endswith("y") and len(w) > 3 else w


_OF: dict[str, frozenset[str]] = {}
for _i, _row in enumerate(_CLASSES):
    for _verb in _row.split():
        _OF[stem(_verb)] = _OF.get(stem(_verb), frozenset()) | {f"#{_i}"}
#: Say hardly anything of what they govern.
LIGHT = frozenset(stem(w) for w in "be have include say do get see know need want make use consider call become remain say mention".split())


def is_deed(noun: str) -> bool:
    """Whether a noun names a deed: "cut", "arrest"."""
    return stem(noun) in _OF


def classes(word: str) -> frozenset[str]:
    """What a verb may say: itself and the classes it belongs to."""
    s = stem(word)
    return _OF.get(s, frozenset()) | {s}
