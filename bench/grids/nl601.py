"""Known events: their day, place and doers; hosts and winners, elections, unions and independence, prizes, works, visits, appointments and firsts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bench.grid import Cell

DATE = "2022-03-08"
#: The values of each kind of event; "right/wrong" is said both ways, "right" alone in both.
FACTS: dict[str, Sequence[dict[str, str]]] = {
    # A name, the clause, the year, the month, the day, and the place.
    "event": (
        {"n": "the fall of the Berlin Wall", "k": "the Berlin Wall fell", "y": "1989/1991", "m": "November 1989/October 1989", "d": "Nov. 9, 1989/Nov. 19, 1989"},
        {"n": "the Chernobyl disaster", "k": "the Chernobyl reactor exploded", "y": "1986/1988", "m": "April 1986/June 1986", "d": "April 26, 1986/April 16, 1986"},
        {"n": "the Oklahoma City bombing", "k": "Timothy McVeigh bombed the federal building in Oklahoma City", "y": "1995/1997", "m": "April 1995/May 1995", "d": "April 19, 1995/April 29, 1995"},
        {"n": "the Lockerbie bombing", "k": "Pan Am Flight 103 blew up over Lockerbie", "y": "1988/1990", "m": "December 1988/November 1988", "d": "Dec. 21, 1988/Dec. 11, 1988"},
        {"n": "the Srebrenica massacre", "k": "Bosnian Serb troops overran Srebrenica", "y": "1995/1993", "m": "July 1995/March 1995", "d": "July 11, 1995/July 21, 1995"},
        {"n": "the Challenger disaster", "k": "the space shuttle Challenger exploded", "y": "1986/1984", "m": "January 1986/March 1986", "d": "Jan. 28, 1986/Jan. 18, 1986"},
        {"n": "the Fukushima disaster", "k": "a tsunami wrecked the Fukushima nuclear plant", "y": "2011/2013", "m": "March 2011/May 2011", "d": "March 11, 2011/March 21, 2011"},
        {"n": "the annexation of Crimea", "k": "Russia annexed Crimea", "y": "2014/2012", "m": "March 2014/June 2014", "d": "March 18, 2014/March 28, 2014"},
        {"n": "the assassination of John F. Kennedy", "k": "John F. Kennedy was assassinated", "y": "1963/1965", "m": "November 1963/October 1963", "d": "Nov. 22, 1963/Nov. 12, 1963"},
        {"n": "the Tiananmen Square crackdown", "k": "Chinese troops crushed the protests in Tiananmen Square", "y": "1989/1991", "m": "June 1989/August 1989", "d": "June 4, 1989/June 14, 1989"},
    ),
    "short": (
        {"n": "Chernobyl disaster", "y": "1986/1988"}, {"n": "Oklahoma City bombing", "y": "1995/1997"}, {"n": "Lockerbie bombing", "y": "1988/1990"}, {"n": "Srebrenica massacre", "y": "1995/1993"},
        {"n": "Challenger disaster", "y": "1986/1984"}, {"n": "Fukushima disaster", "y": "2011/2013"}, {"n": "Columbine shooting", "y": "1999/1997"}, {"n": "Boston Marathon bombing", "y": "2013/2011"},
    ),
    "ago": (
        {"n": "the fall of the Berlin Wall", "k": "the Berlin Wall fell", "o": "Thirty/Twenty", "t": "30th/20th", "date": "2019-11-09"},
        {"n": "the Chernobyl disaster", "k": "the Chernobyl reactor exploded", "o": "Thirty/Forty", "t": "30th/40th", "date": "2016-04-26"},
        {"n": "the Oklahoma City bombing", "k": "Timothy McVeigh bombed the federal building in Oklahoma City", "o": "Twenty/Thirty", "t": "20th/30th", "date": "2015-04-19"},
        {"n": "the Srebrenica massacre", "k": "Bosnian Serb troops overran Srebrenica", "o": "Twenty/Fifteen", "t": "20th/15th", "date": "2015-07-11"},
        {"n": "the annexation of Crimea", "k": "Russia annexed Crimea", "o": "Five/Eight", "t": "fifth/eighth", "date": "2019-03-18"},
        {"n": "the Fukushima disaster", "k": "a tsunami wrecked the Fukushima nuclear plant", "o": "Ten/Six", "t": "10th/sixth", "date": "2021-03-11"},
    ),
    "killing": (
        {"v": "John F. Kennedy", "y": "1963/1965", "x": "Dallas/Houston", "w": "Lee Harvey Oswald/James Earl Ray"}, {"v": "Martin Luther King Jr.", "y": "1968/1966", "x": "Memphis/Atlanta", "w": "James Earl Ray/Sirhan Sirhan"},
        {"v": "John Lennon", "y": "1980/1982", "x": "New York/London", "w": "Mark David Chapman/John Hinckley"}, {"v": "Robert F. Kennedy", "y": "1968/1970", "x": "Los Angeles/Chicago", "w": "Sirhan Sirhan/Lee Harvey Oswald"},
        {"v": "Yitzhak Rabin", "y": "1995/1993", "x": "Tel Aviv/Jerusalem", "w": "Yigal Amir/James Earl Ray"}, {"v": "Archduke Franz Ferdinand", "y": "1914/1912", "x": "Sarajevo/Vienna", "w": "Gavrilo Princip/Yigal Amir"},
        {"v": "Abraham Lincoln", "y": "1865/1867", "x": "Washington/New York", "w": "John Wilkes Booth/Lee Harvey Oswald"},
    ),
    "place": (
        {"k": "the Treaty of Versailles was signed", "x": "Versailles/Geneva", "y": "1919"}, {"k": "the Good Friday Agreement was signed", "x": "Belfast/Dublin", "y": "1998"},
        {"k": "the Dayton accords were negotiated", "x": "Dayton/Chicago", "y": "1995"}, {"k": "Olof Palme was shot", "x": "Stockholm/Oslo", "y": "1986"}, {"k": "Princess Diana died in a car crash", "x": "Paris/London", "y": "1997"},
        {"k": "Israeli athletes were killed at the Olympics", "x": "Munich/Berlin", "y": "1972"}, {"k": "the Hindenburg burned", "x": "New Jersey/Texas", "y": "1937"}, {"k": "Churchill, Roosevelt and Stalin met", "x": "Yalta/Kyiv", "y": "1945"},
    ),
    "games": (
        {"x": "London/Paris", "y": "2012"}, {"x": "Athens/Rome", "y": "2004"}, {"x": "Sydney/Melbourne", "y": "2000"}, {"x": "Barcelona/Madrid", "y": "1992"}, {"x": "Seoul/Tokyo", "y": "1988"}, {"x": "Munich/Berlin", "y": "1972"},
        {"x": "Montreal/Toronto", "y": "1976"},
    ),
    "cup": (
        {"x": "Germany/Argentina", "h": "Brazil/South Africa", "z": "Argentina/Italy", "y": "2014"}, {"x": "Spain/Germany", "h": "South Africa/Brazil", "z": "the Netherlands/Brazil", "y": "2010"},
        {"x": "Italy/France", "h": "Germany/France", "z": "France/Brazil", "y": "2006"}, {"x": "France/Brazil", "h": "Russia/Germany", "z": "Croatia/England", "y": "2018"},
        {"x": "England/Brazil", "h": "England/Mexico", "z": "West Germany/Italy", "y": "1966"}, {"x": "Argentina/Brazil", "h": "Mexico/Spain", "z": "West Germany/France", "y": "1986"},
    ),
    "election": (
        {"w": "Bill Clinton", "l": "Bob Dole/John McCain", "y": "1996"}, {"w": "Barack Obama", "l": "John McCain/Bob Dole", "y": "2008"}, {"w": "Barack Obama", "l": "Mitt Romney/John McCain", "y": "2012"},
        {"w": "George W. Bush", "l": "John Kerry/Michael Dukakis", "y": "2004"}, {"w": "Donald Trump", "l": "Hillary Clinton/John Kerry", "y": "2016"}, {"w": "Ronald Reagan", "l": "Walter Mondale/Michael Dukakis", "y": "1984"},
    ),
    "election year": (
        {"w": "Bill Clinton", "l": "Bob Dole", "y": "1996/1998"}, {"w": "Barack Obama", "l": "John McCain", "y": "2008/2010"}, {"w": "George W. Bush", "l": "John Kerry", "y": "2004/2006"},
        {"w": "Donald Trump", "l": "Hillary Clinton", "y": "2016/2014"}, {"w": "Ronald Reagan", "l": "Walter Mondale", "y": "1984/1982"}, {"w": "George H.W. Bush", "l": "Michael Dukakis", "y": "1988/1986"},
    ),
    "ticket": (
        {"w": "John McCain", "r": "Sarah Palin/Paul Ryan", "y": "2008"}, {"w": "Mitt Romney", "r": "Paul Ryan/Sarah Palin", "y": "2012"}, {"w": "Al Gore", "r": "Joe Lieberman/John Edwards", "y": "2000"},
        {"w": "John Kerry", "r": "John Edwards/Joe Lieberman", "y": "2004"}, {"w": "Bob Dole", "r": "Jack Kemp/Dan Quayle", "y": "1996"}, {"w": "Hillary Clinton", "r": "Tim Kaine/Joe Biden", "y": "2016"},
    ),
    "EU": ({"c": "Poland", "y": "2004/2001"}, {"c": "Romania", "y": "2007/2004"}, {"c": "Croatia", "y": "2013/2010"}, {"c": "Sweden", "y": "1995/1992"}, {"c": "Greece", "y": "1981/1978"}, {"c": "Spain", "y": "1986/1989"}),
    "NATO": ({"c": "Poland", "y": "1999/2002"}, {"c": "Romania", "y": "2004/2007"}, {"c": "Croatia", "y": "2009/2006"}, {"c": "Spain", "y": "1982/1985"}, {"c": "Turkey", "y": "1952/1955"}),
    "free": (
        {"c": "Kenya", "y": "1963/1966", "p": "Britain/Portugal", "a": "British/Portuguese"}, {"c": "Angola", "y": "1975/1972", "p": "Portugal/Spain", "a": "Portuguese/Spanish"},
        {"c": "Algeria", "y": "1962/1959", "p": "France/Italy", "a": "French/Italian"}, {"c": "Ghana", "y": "1957/1960", "p": "Britain/France", "a": "British/French"},
        {"c": "Indonesia", "y": "1945/1955", "p": "the Netherlands/Portugal", "a": "Dutch/Portuguese"}, {"c": "Senegal", "y": "1960/1963", "p": "France/Britain", "a": "French/British"},
        {"c": "Mozambique", "y": "1975/1978", "p": "Portugal/France", "a": "Portuguese/French"},
    ),
    "prize": (
        {"x": "Nelson Mandela", "q": "Peace", "y": "1993/1995"}, {"x": "Toni Morrison", "q": "literature", "y": "1993/1995"}, {"x": "Malala Yousafzai", "q": "Peace", "y": "2014/2012"},
        {"x": "Barack Obama", "q": "Peace", "y": "2009/2011"}, {"x": "Bob Dylan", "q": "literature", "y": "2016/2014"}, {"x": "Seamus Heaney", "q": "literature", "y": "1995/1997"}, {"x": "Lech Walesa", "q": "Peace", "y": "1983/1985"},
    ),
    "work": (
        {"x": "Ernest Hemingway/William Faulkner", "t": "The Old Man and the Sea", "s": "novel"}, {"x": "George Orwell/Aldous Huxley", "t": "Animal Farm", "s": "novel"},
        {"x": "Harper Lee/Toni Morrison", "t": "To Kill a Mockingbird", "s": "novel"}, {"x": "J.D. Salinger/John Steinbeck", "t": "The Catcher in the Rye", "s": "novel"},
        {"x": "F. Scott Fitzgerald/Ernest Hemingway", "t": "The Great Gatsby", "s": "novel"}, {"x": "Margaret Atwood/Toni Morrison", "t": "The Handmaid’s Tale", "s": "novel"},
    ),
    "film": (
        {"x": "Ridley Scott/Steven Spielberg", "t": "Blade Runner", "y": "1982/1985"}, {"x": "Alfred Hitchcock/Billy Wilder", "t": "Psycho", "y": "1960/1964"}, {"x": "Steven Spielberg/George Lucas", "t": "Jaws", "y": "1975/1979"},
        {"x": "Orson Welles/John Ford", "t": "Citizen Kane", "y": "1941/1946"}, {"x": "Francis Ford Coppola/Martin Scorsese", "t": "The Godfather", "y": "1972/1976"}, {"x": "Martin Scorsese/Sidney Lumet", "t": "Taxi Driver", "y": "1976/1980"},
    ),
    "judge": (
        {"x": "Clarence Thomas", "p": "George H.W. Bush/Bill Clinton", "y": "1991/1994"}, {"x": "Ruth Bader Ginsburg", "p": "Bill Clinton/Jimmy Carter", "y": "1993/1996"}, {"x": "Antonin Scalia", "p": "Ronald Reagan/Richard Nixon", "y": "1986/1983"},
        {"x": "Sonia Sotomayor", "p": "Barack Obama/Bill Clinton", "y": "2009/2012"}, {"x": "Samuel Alito", "p": "George W. Bush/Bill Clinton", "y": "2006/2003"}, {"x": "Stephen Breyer", "p": "Bill Clinton/Barack Obama", "y": "1994/1997"},
    ),
    "visit": (
        {"w": "Barack Obama", "c": "Cuba", "y": "2016/2014", "m": "March 2016/May 2016"}, {"w": "Richard Nixon", "c": "China", "y": "1972/1974", "m": "February 1972/April 1972"},
        {"w": "Ronald Reagan", "c": "Ireland", "y": "1984/1982", "m": "June 1984/August 1984"}, {"w": "Bill Clinton", "c": "Vietnam", "y": "2000/1998", "m": "November 2000/September 2000"},
        {"w": "George W. Bush", "c": "Albania", "y": "2007/2005", "m": "June 2007/August 2007"},
    ),
    "first": (
        {"x": "Neil Armstrong/Buzz Aldrin", "f": "the first man on the moon", "v": "walk on the moon"}, {"x": "Yuri Gagarin/Alan Shepard", "f": "the first man in space", "v": "travel into space"},
        {"x": "Valentina Tereshkova/Sally Ride", "f": "the first woman in space", "v": "travel into space"}, {"x": "Amelia Earhart/Amy Johnson", "f": "the first woman to fly solo across the Atlantic", "v": "fly solo across the Atlantic"},
        {"x": "Sandra Day O’Connor/Ruth Bader Ginsburg", "f": "the first woman on the Supreme Court", "v": "sit on the Supreme Court"}, {"x": "Roald Amundsen/Robert Scott", "f": "the first man to reach the South Pole", "v": "reach the South Pole"},
    ),
    "law": (
        {"g": "the Affordable Care Act", "p": "Barack Obama/Bill Clinton", "y": "2010/2012"}, {"g": "the Fair Housing Act", "p": "Lyndon Johnson/Richard Nixon", "y": "1968/1966"}, {"g": "the Voting Rights Act", "p": "Lyndon Johnson/John F. Kennedy", "y": "1965/1967"},
        {"g": "the Patriot Act", "p": "George W. Bush/Barack Obama", "y": "2001/2003"}, {"g": "the Americans with Disabilities Act", "p": "George H.W. Bush/Ronald Reagan", "y": "1990/1987"},
    ),
    "sinking": (
        {"k": "the Titanic sank", "w": "the sinking of the Titanic", "y": "1912/1914"}, {"k": "the Costa Concordia ran aground", "w": "the wreck of the Costa Concordia", "y": "2012/2010"}, {"k": "the Exxon Valdez ran aground", "w": "the Exxon Valdez spill", "y": "1989/1991"},
        {"k": "the Deepwater Horizon exploded", "w": "the Deepwater Horizon spill", "y": "2010/2008"}, {"k": "the Hindenburg burned", "w": "the Hindenburg disaster", "y": "1937/1935"}, {"k": "the Estonia sank", "w": "the sinking of the ferry Estonia", "y": "1994/1996"},
    ),
}  # fmt: skip
TEMPLATES: dict[str, Sequence[str]] = {
    "event": (
        "Prices have tripled since {n} in {y}.", "Not since {n} in {y} had so many people gathered there.", "She was born in {y}, the year of {n}.", "He came to the city in {y}, the year {k}.",
        "{N} ({y}) is the subject of the book.", "{N} in {y} changed her life.", "{N} happened in {y}.", "{K} in {y}.", "In {y}, {k}.", "He was a student when {k} in {y}.", "She left a year before {k} in {y}.", "The law has stood since {k} in {y}.",
        "It was {y} when {k}.", "In {y}, when {k}, he was a student.", "He was 12 in {y}, when {k}.", "{K} on {d}.", "On {d}, {k}.", "{K} in {m}.", "In {m}, {k}.", "He was on duty on {d}, when {k}.", "He was on duty on {d}, the day {k}.",
        "She was in town on {d}, the day of {n}.", "{N} on {d} changed her life.", "{N} in {m} changed her life.", "Photo: A man prays days after {n} in {y}.",
        "He remembers {n}. He was a student in {y} when it happened.", "The book tells of {n} of {y}.", "{N}, in {y}, changed her life.",
        "The museum shows photos of {n}, which took place in {y}.",
        "He had not been back since {k} in {y}.", "The photo was taken on {d}, hours after {k}.", "{K}, in {y}, when he was a student.", "Few remember {n} in {m}.", "She was nine when, in {y}, {k}.",
    ),
    "short": (
        "The {y} {n} changed her life.", "He wrote a book about the {y} {n}.", "It was the worst such case since the {y} {n}.", "{n} of {y} remembered ¶ A choir sang on Monday.", "She lost her father in the {y} {n}.", "He saw the {n} of {y}.",
    ),
    "ago": (
        "A choir sang on Tuesday, {oo} years after {k}.", "{o} years ago, {k}.", "A choir sang to mark the {t} anniversary of {n}.",
        "A choir sang on the {t} anniversary of {n}.", "{N} {oo} years ago changed her life.", "It has been {oo} years since {k}.", "{o} years have passed since {n}.", "{K} {oo} years ago.",
    ),
    "killing": (
        "{v} was assassinated in {y}.", "{v}, who was shot dead in {y}, is remembered.", "The house was built before {v} was killed in {y}.", "The assassination of {v} in {y} shocked her.", "{v} was shot dead in {x}.", "{v} was murdered in {x} in YEAR.",
        "{v} was killed in {x} by a gunman.", "{w}, who shot {v}, lived there.", "{w}, the man who killed {v}, lived there.", "{v} was killed by {w}.", "{v} was shot dead by {w}.", "{w} shot {v}.", "{w} killed {v}.", "{v}’s killer, {w}, lived there.",
        "The rifle with which {w} killed {v} is in a museum.", "{v}’s assassination in {y} shocked her.", "In {y}, {v} was assassinated.", "{w} assassinated {v} in YEAR.",
        "{w} was convicted of killing {v}.", "{w}, {vs} assassin, lived there.", "The murder of {v} by {w} shocked her.", "The day in {y} when {v} was shot is remembered.",
    ),
    "place": ("In {y}, {k} in {x}.", "{K} in {x}.", "He was in {x} when {k} there in {y}.", "{K} in {x} in {y}.", "She lived in {x}, where {k} in {y}."),
    "games": (
        "{x} hosted the {y} Summer Olympics.", "The {y} Olympics in {x} were a success.", "She swam at the {y} Summer Games in {x}.", "She swam at the {x} Olympics in {y}.", "{x}, which hosted the {y} Olympics, sold the stadium.",
        "The {y} Summer Olympics were held in {x}.", "She won bronze at the {y} {x} Olympics.", "He ran for his country at the {y} Olympics, held in {x}.", "The stadium was built for the {y} Olympics in {x}.",
        "{x} was the host of the {y} Summer Olympics.", "She won two medals at the {y} Olympics in {x}.", "At the {y} Games in {x} she came last.",
    ),
    "cup": (
        "{x} won the World Cup in {y}.", "{x} won the {y} World Cup.", "{x}, winners of the {y} World Cup, lost 1-0.", "He played in {xs} World Cup victory in {y}.", "The {y} World Cup, won by {x}, was his last.", "{x} beat {zr} in the final of the {y} World Cup.",
        "He missed the {y} World Cup in {h}.", "The {y} World Cup was held in {h}.", "{h} hosted the {y} World Cup.", "{y} World Cup winners {x} lost 1-0.", "{xr} beat {z} in the final of the {y} World Cup.",
        "{z} lost the {y} World Cup final.", "{xr} won the {y} World Cup by beating {z} in the final.", "He was in the {x} side that won the World Cup in {y}.",
        "{xs} victory in the {y} World Cup surprised him.", "In {y}, {x} won the World Cup.", "The {y} World Cup final, in which {xr} beat {z}, was his last match.", "When {x} won the World Cup in {y}, he was nine.",
    ),
    "election": (
        "{w} beat {l} in the {y} presidential election.", "{l} lost to {w} in {y}.", "{w} defeated {l} in {y}.", "{l} ran for president against {w} in {y}.", "{l}, who lost the {y} presidential election to {w}, was in the hall.", "In {y}, {w} defeated {l}.",
        "{l} was defeated by {w} in {y}.", "{l}, who ran against {w} in {y}, was in the hall.", "{ws} victory over {l} in {y} surprised her.", "{l} lost the {y} election to {w}.",
        "{w} won the {y} presidential election against {l}.", "{l} conceded to {w} in {y}.", "{w} was elected president in {y}, beating {l}.",
    ),
    "election year": (
        "{w} beat {l} in the {y} presidential election.", "{l} lost to {w} in {y}.", "{l}, who lost the {y} presidential election, was in the hall.", "{y} presidential candidate {l} was in the hall.", "{l} ran for president in {y}.",
        "{l} was the party’s presidential candidate in {y}.", "{l}, the party’s nominee for president in {y}, was in the hall.", "{w} was elected president in {y} after beating {l}.", "{ws} victory over {l} in {y} surprised her.",
        "{ls} campaign for president in {y} cost millions.", "{ls} {y} presidential campaign cost millions.",
    ),
    "ticket": (
        "{w} chose {r} as his running mate in {y}.", "{r} was {ws} running mate in {y}.", "{r}, {ws} running mate in {y}, was in the hall.", "{w} and his running mate, {r}, lost the {y} election.", "{w} picked {r} in {y} to run for vice president.",
        "{r} ran for vice president with {w} in {y}.", "{r}, the vice presidential candidate in {y}, was in the hall.",
    ),
    "EU": (
        "{c} joined the European Union in {y}.", "{c}, which joined the European Union in {y}, will vote on Sunday.", "Prices have doubled since {c} joined the EU in {y}.", "{cs} accession to the European Union in {y} changed the town.",
        "{c} became a member of the European Union in {y}.", "{c}, an EU member since {y}, will vote on Sunday.", "{c} has been a member of the European Union since {y}.", "{c} entered the European Union in {y}.", "When {c} joined the EU in {y}, he was a student.",
        "{c} will vote on Sunday. The country joined the European Union in {y}.", "{c} has belonged to the European Union since {y}.", "After {cs} entry into the European Union in {y}, trade grew.",
        "{c}, in the European Union since {y}, will vote on Sunday.", "It was {y} when {c} joined the European Union.", "In {y}, {c} joined the European Union.",
    ),
    "NATO": (
        "{c} joined NATO in {y}.", "{c}, which joined NATO in {y}, will vote on Sunday.", "Prices have doubled since {c} joined NATO in {y}.", "{cs} accession to NATO in {y} changed the army.", "{c} became a member of NATO in {y}.", "{c}, a NATO member since {y}, will vote on Sunday.",
        "{c} has been a member of NATO since {y}.", "{c} has been in NATO since {y}.",
    ),
    "free": (
        "{c} became independent in {y}.", "{c} gained independence from {p} in YEAR.", "{c}, which won independence from {p} in YEAR, will vote on Sunday.", "{c} gained its independence in {y}.", "Since {cs} independence in {y} the town has grown.",
        "{c}, a former {a} colony, will vote on Sunday.", "The former {a} colony of {c} will vote on Sunday.", "{c} was a {a} colony until YEAR.", "{c} has been independent since {y}.", "{c} will vote on Sunday. The country gained independence in {y}.",
        "{c} was ruled by {p} until YEAR.", "{c}, once a {a} colony, will vote on Sunday.", "{c}, which gained independence in {y}, will vote on Sunday.", "{c} won its freedom from {p} in YEAR.",
        "In {y}, {c} became independent.", "{c}, independent since {y}, will vote on Sunday.", "{c}, a {a} colony until YEAR, will vote on Sunday.",
    ),
    "prize": (
        "{x} won the Nobel {P} in {y}.", "{x}, who won the Nobel {P} in {y}, was born poor.", "{x} was awarded the Nobel {P} in {y}.", "{x} received the Nobel {P} in {y}.", "{x}, winner of the {y} Nobel {P}, was born poor.", "{x}, who won the {y} Nobel {P}, was born poor.",
        "In {y}, {x} won the Nobel {P}.", "The {y} Nobel {P} went to {x}.", "{x} was given the Nobel {P} in {y}.",
        "{x}, who was awarded the Nobel {P} in {y}, was born poor.", "{x}, the {y} Nobel {P} winner, was born poor.",
    ),
    "work": (
        "{x} wrote “{t}.”", "{x}, the author of “{t},” never went there.", "The {s} “{t},” by {x}, is read in schools.", "{xs} {s} “{t}” is read in schools.", "“{t},” written by {x}, is read in schools.", "He is reading {xs} “{t}.”", "{x}, who wrote “{t},” never went there.",
        "She read “{t}” by {x} at school.", "The play is based on {xs} {s} “{t}.”", "In “{t},” {x} tells of a friend.",
        "{x} published “{t}” in his youth.", "“{t}” is a {s} by {x}.",
    ),
    "film": (
        "{x} directed “{t}.”", "{x}, who directed “{t},” was in the hall.", "The film “{t},” directed by {x}, is shown on Friday.", "{xs} film “{t}” is shown on Friday.", "{x}, the director of “{t},” never went there.", "The club shows {xs} “{t}” on Friday.",
        "{xr} made “{t}” in {y}.", "{xrs} {y} film “{t}” is shown on Friday.",
    ),
    "judge": (
        "Justice {x}, who was appointed by {p}, wrote the opinion.", "{p} appointed {x} to the Supreme Court.", "{p} nominated {x} to the Supreme Court.", "Justice {x}, appointed by {p}, wrote the opinion.", "Justice {x}, a {p} appointee, wrote the opinion.",
        "Justice {x}, named to the court by {p}, wrote the opinion.", "{x} was nominated to the Supreme Court by {p}.", "{x} has been on the Supreme Court since {y}.", "{x} joined the Supreme Court in {y}.", "{ps} nomination of {x} to the Supreme Court divided the town.",
        "{x}, nominated by {p}, has been on the court for years.", "{x} was appointed to the Supreme Court in {y}.",
    ),
    "visit": (
        "{w} visited {c} in {y}.", "{ws} visit to {c} in {y} was front-page news.", "{w} traveled to {c} in {m}.", "The hotel was new when {w} visited {c} in {y}.", "President {w} flew to {c} in {m}.", "President {ws} trip to {c} in {m} was front-page news.",
        "In {y}, {w} went to {c}.", "In {m}, President {w} visited {c}.",
        "{w} was in {c} in {m}.",
    ),
    "first": (
        "{x}, {f}, was born poor.", "{F}, {x}, was born poor.", "{x} was {f}.", "{x} became {f}.", "The street is named after {x}, {f}.", "{F} was {x}.", "The letters of {x}, who was {f}, were sold.",
    ),
    "law": (
        "{p} signed {g} into law.", "{G}, signed by {p}, is still law.", "{G} was signed by {p} in YEAR.", "{p} signed {g} in YEAR.", "{G}, which {p} signed, is still law.", "{G} became law in {y}.", "{G} was passed in {y}.", "{G} of {y} is still law.", "Congress passed {g} in {y}.",
        "Before {g} of {y}, the school was closed to him.",
        "When {p} signed {g}, she was nine.",
    ),
    "sinking": ("{K} in {y}.", "He was a boy when {k} in {y}.", "In {y}, {k}.", "Since {w} in {y} the rules have changed.", "{W} in {y} shocked her.", "He wrote a book about {w} of {y}."),
}  # fmt: skip


def _said(text: str, values: dict[str, str], wrong: bool) -> str:
    """A template with its values: a capital key begins with a capital, "xs" is the genitive, "xr" always right, YEAR the right year."""
    v = {k: value.rpartition("/")[2] if wrong else value.partition("/")[0] for k, value in values.items()}
    right = {f"{k}r": value.partition("/")[0] for k, value in values.items()}
    v |= {k + "s": value + "’s" for k, value in v.items()} | right | {"xrs": right.get("xr", "") + "’s"} | {"P": "Peace Prize" if v.get("q") == "Peace" else "Prize in literature", "oo": v.get("o", "").lower()}
    for k in "nkfgw":
        v.setdefault(k.upper(), v.get(k, "")[:1].upper() + v.get(k, "")[1:])
    out = text.format(**v).replace("YEAR", right.get("yr", ""))
    return out[:1].upper() + out[1:]


def cells() -> Iterator[Cell]:
    """Each template with the values of its fact; a template that takes two values is wrong in one of them."""
    for fact, texts in TEMPLATES.items():
        for text in texts:
            for values in FACTS[fact]:
                wrong, right = _said(text, values, True), _said(text, values, False)
                if wrong != right:
                    yield Cell((f"{fact}: {text}",), wrong, right, values.get("date", DATE))
