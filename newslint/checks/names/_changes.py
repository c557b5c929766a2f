"""The words of changes: of an office, a party, a nation, a seat; and what makes two people of one surname."""

from __future__ import annotations

import re

from newslint.regexp import regexp

#: Words that undo an office wherever they stand, and a change that ends one.
_ENDED = (
    r"formerly|(?<![\w-])ex-\w+|ex|\w*-elect|designate|served as|serving as|stand(?:s|ing)? in (?:as|for)|"
    r"(?:was|were|is|be|been|being|got|gets|since|his|her|a|the|,) promoted|promoted (?:to|from|him|her)|promotion|used to be|until (?:then|last|recently|this|(?:19|20)\d\d)|"
    r"(?<!to )(?<!should )(?<!must )(?<!not )resign(?:ed|s|ing)?|stepped down|steps? down|demot\w+|stripped of|rose (?:to (?!\d|about |some )|from (?!\d)|through)|mov(?:e|es|ed|ing) up (?:to|from)|doubles as|(?:is|was) also|also (?:the|its|serves|holds)|dual|concurrent\w*|reshuffle|reshuffled (?:to|from|into|out)|(?:lost|gave up|left|quit) (?:his|her|the) (?:post|job|seat|office)|"
    r"(?:goes|went|moves|moved|switch\w+) to the \w+ ministry|(?:in|of) the (?:film|novel|play|series|drama|sitcom|musical|comedy)|mistak(?:es?|ing) (?:\w+ )?for|mistaken(?:ly)?|misidentif\w+|wrongly|correct(?:ed|ion)|impersonat\w+|still call|as \w+ still|"
    r"nicknamed|jok\w+|stars? as|cast as|casts|role of|from (?:19|20)\d\d|succeed(?:s|ed|ing)? (?:him|her|as|(?-i:[A-Z]\w*))|replac(?:e|es|ed|ing) (?:him|her|by|as|with|(?-i:[A-Z]\w*))"
)
#: What leads to an office: of two headships it tells nothing.
_GAINED = (
    r"previously|once (?:an?|the|served|was|held)|(?:was|who|had) once|(?:was|is|be|been|being|since) (?:\w+ly )?(?:re)?appointed|appointed (?:to|as|by|him|her)|appointment|sworn in|(?:took|takes?|(?<!since )taking) (?:office|over|power|command|the oath)|"
    r"success(?:or|ion)|predecessor|replacement|inaugurat\w+|runs? for|running for|ran for|stood for|stand down|nominat(?:ed|es)|nominee for|nomination (?:for|as)|(?:gubernatorial|senat\w+|presidential|mayoral|cabinet) nominee|retired (?:as|from)|tenure"
)
#: A part on the stage, on the screen or in a book.
FICTION = regexp(
    r"\b(?:[Ii]n|of|from) [“\"][A-Z][^”\"]{1,50},?[”\"]|\b[Ii]n (?:the|a|an|his|her|this)(?: [\w-]+)? (?:film|movie|novel|play|series|drama|sitcom|musical|comedy|thriller|sequel)\b|\b(?:the|a|his|her|its|for his|for her) (?:title |lead |leading |small )?(?:part|role|character)\b(?! (?:of|in|as)\b)(?=,? (?:that|which|she|he|is|was|who|[a-z]+s\b)|[,.])"
    r"|\b(?:stars?|starring|starred|cast) (?:as|in|opposite)\b|\bplay(?:s|ed|ing) (?:an?|the) (?:[A-Z]\w+|\w+ (?:president|minister|detective|officer|priest|queen|king))\b|\b(?:title|leading|starring) role\b"
)
_NATION_WORD = r"[A-Z]\w+(?:an|ish|ese|ch|i|ss|de|ne)\b"
CHANGES = {
    "office": regexp(rf"\b(?:{_ENDED}|{_GAINED}|(?:was|were|been|be|being|is) made (?=[a-z])(?!by\b|in\b|of\b|from\b|at\b|on\b|to\b|up\b|with\b|for\b|during\b|after\b))\b", re.IGNORECASE),
    "party": regexp(
        r"\b(?:formerly|then-|ex-|switch\w*|defect\w*|cross(?:ed|es|ing) the|left (?:the )?(?=[A-Z]|party)|(?:leav(?:e|es|ing)|left|quit\w*) (?:his|her|the|their) (?:\w+ )?party|quit (?:the )?(?=[A-Z]|party)|across the (?:aisle|floor)|join(?:ed|s|ing)? (?:the )?(?=[A-Z])|caucus\w*|coalition|"
        r"endorsed by both|converted|turned (?:to )?(?=[A-Z])|expelled|nominee of both)\b",
    ),
    "nation": regexp(rf"\b(?:[Nn]aturali[sz]ed|dual|citizen\w*|nationality|passports?|allegiance|[Ff]ormer {_NATION_WORD}|of \w+ (?:and \w+ )?(?:extraction|stock))\b|-born\b|-based\b|\b[A-Z]\w+(?:an|ish|ese|ch|o|i|ss)-[A-Z]"),
    "sex": regexp(
        r"\b(?:transgender|trans|transition\w*|married|marriage|couples?|spouses?|siblings?|twins?|(?:(?:his|her|their|the|’s|'s|left a) (?:\w+ )?widow|widow(?:er)? of)|divorc\w+|wed|weddings?|drag|gender|pronouns?|as a (?:man|woman)|both (?:men|women)|Mr\.? and Mrs\.?|family|families)\b(?! (?:living|who|next door|upstairs|downstairs|of (?:two|three|four|five|six)))"
        r"|\b(?:wife|husband|son|daughter|mother|father|brother|sister|fiancée?|partner)\b,? (?:Mr|Mrs|Ms|Miss|[A-Z][a-z]+)\b|\b(?:Mr|Mrs|Ms|Miss)\.? \w+(?:’s|'s) (?:wife|husband|son|daughter|mother|father|brother|sister|partner)\b"
        r"|(?:, (?:his|her|their|whose|the)|\band (?:his|her|their|an?)|\b(?:has|had) (?:an?|two|three|four)) (?:\w+ )?(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|partner)\b",
    ),
}
CHANGES["seat"] = regexp(CHANGES["office"].pattern + r"|\b(?:boundar\w+|redistrict\w+|redrawn|moved (?:to|from)|(?:stand|stands|standing|run|runs|running) (?:at|in)|if elected|candidate|seeking|selected|sister (?:city|cities)|twinned|transferred|posted)\b", re.IGNORECASE)
#: What tells where somebody comes from, if a place or a people stands beside it.
ORIGIN = regexp(
    r"\b(?:[Bb]orn (?:in|at|near|and|of|on)|[Bb]irth|[Ee]migrat\w+|[Ii]mmigra\w+|moved to|(?<!the )descent|origins?|[Pp]arents|[Rr]aised|[Gg]r(?:ew|owing) up|[Rr]epresent(?:s|ed|ing|ative of)?|fled|[Ee]xiled?|ancestry|roots|"
    r"(?:competes|races|raced|runs|ran|rides|swims|swam|played|plays|competed|fights|fought) for|adopted|heritage|[Gg]rand(?:father|mother|parents?)|[Ss]ettled in|[Rr]efugee|asylum)\b"
)
#: "A bill that would require the president to": the office, and no man of the story.
BY_LAW = regexp(
    r"\b(?:bills?|acts?|laws?|legislation|rules?|constitution|charter|statutes?|treaty|treaties|measures?|amendments?|clauses?|articles?|resolutions?|code|convention|ordinances?|provisions?|decrees?|regulations?)\b[^.;“”\"]*?"
    r"\b(?:requir|allow|permit|let|oblig|forbid|empower|authori[sz]|entitl|giv|bar|enabl|instruct|compel|forc|direct|prevent|bind|limit|leav|oust|make|grant)\w* (?:the )?$",
    re.IGNORECASE,
)
