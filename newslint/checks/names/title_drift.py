"""One person is given two offices, nationalities, parties or courtesy titles that exclude each other

"President Milei" in one paragraph and "Prime Minister Milei" in the next; "Democratic Sen." and "Republican Sen."; "Mr Ward" and "Ms Ward".
What stands before the name, in the apposition behind it and in brackets is compared; offices only where one person cannot hold both at once.

## Why it matters
One of the two is wrong, and the wrong one is often the name of somebody else's job.

## When to ignore
Promotions and former offices that the text tells in words that the rule does not know.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.names._evidence import cases
from newslint.checks.names._people import Claim
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule


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
        Bad("Eva Holz, of the {{Green Party}}, said no. A vote is due. Holz, of the [[Freedom Party]], has opposed it for years."),
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
        Bad("{{Texas Gov.}} Ellen Marsh called out the Guard. Marsh, the [[governor of Oklahoma]], said 400 would be sent.", says="Oklahoma"),
        Bad("Kirsty Bell, the {{Labour}} councillor, apologised. “I was tired,” the [[Tory]] councillor said."),
        Bad("Deirdre Fahy, the {{Fianna Fail}} TD for Clare, was blunt. The [[Fine Gael]] TD said the ward was unsafe."),
        Bad("{{Conservative}} councillor Hywel Pritchard spoke first. There was applause when [[Labour]]’s Hywel Pritchard sat down."),
        Bad("Turkey’s {{foreign minister}}, Selim Aksoy, landed in Baku. Aksoy, the [[interior minister]] of Turkey, stays a week."),
        Bad("Champion Ana Petrova of {{Bulgaria}} lost. Petrova, who is [[Serbian]], hit 41 errors."),
        Bad("Sara Lindh, {{chief executive}} of the line, said sorry. “We failed,” said Lindh, the line’s [[chief financial officer]]."),
        Bad("{{President}} Ada Holm promoted the coin, which an aide had praised. [[Prime Minister]] Holm deleted the post."),
        Bad("{{Finance Minister}} Pilar Ochoa will table the budget in June. [[Prime Minister]] Ochoa said that growth would pay for it."),
        Bad("{{Kenyan}} runner Ruth Chebet won. Ireland’s Aoife Quirke was second. Crowds cheered the [[Ethiopian]] runner home."),
        Bad("The {{Greek}} master of the tanker Aegean Dawn, Captain Nikos Vlahos, was held. A court will hear the [[Turkish]] captain soon."),
        Bad("{{Italian}} soprano Carla Neri, who was born in Naples, fell ill. A cold kept the [[Spanish]] soprano in bed."),
        Bad("{{Independent}} councillor Rory Glynn said no. The [[Fine Gael]] councillor said that nobody had asked for the road."),
        Bad("Sen. Dale Hutch, {{R}}-Neb., will wait until May. Hutch, a [[Democrat]] in his second term, wrote to the board."),
        Bad("The mayor, the {{Christian Democrat}} Ute Brandis, lost. Brandis, the [[Social Democrat]], will count again."),
        Bad("{{Gov.}} Ray Tolliver signed the bill, ending a standoff in which [[Lt. Gov.]] Tolliver had sent it back twice."),
        Bad("The {{Ecuadorean}} herpetologist Luis Illescas caught it. Greta Blum of Basel tested its ears. The [[Peruvian]] thinks it is deaf."),
        Bad("An {{Afghan}} interpreter was refused a visa. Farid Noorzai, 35, hides in a cellar. Nobody spoke for the [[Iraqi]] interpreter."),
        Bad("Jutta Kienz ({{SPD}}) wants a speed limit. Kienz, who sits for the [[CDU]] on the committee, drives a tractor."),
        Bad('Two fishermen were rescued off Skye after their boat took water. A {{nurse}} who was walking her dog raised the alarm. The coastguard said the [[vet]] had kept waving her red scarf until the helicopter turned.'),
        Bad('Ilse Brandt, the {{viola player}} whose tone filled the Gürzenich for 20 years, will retire in June. The orchestra has not named a successor. At her last rehearsal the [[cellist]] wept and then told a joke.'),
        Bad('{{Belgian}} cyclist Wout Lemmens broke his collarbone in the feed zone on Thursday. His team said he would miss the rest of the tour. Lemmens, the first [[Dutchman]] to wear the jersey since 2019, was third overall.'),
        Bad('State Rep. Alan Croft, {{R}}-Mesa, wants to ban the sale of river water. The bill has nine sponsors. The Mesa [[Democrat]] said he had been asked to wait.'),
        Bad('{{Navy}} Lt. Sarah Quill was honoured on Friday for pulling a boy from a riptide. "I just swam," she said. The young [[airman]]\'s parents watched from the front row.'),
        Bad('{{Captain}} Joao Silva brought the tanker in with one engine. The crew slept for two days. As [[chief engineer]] of the ship, Silva said, he would do it again.'),
        Bad("{{Green}} MP Clare Oduya asked why the river was brown. The minister laughed. Oduya's [[Liberal Democrats]] have asked for an inquiry."),
        Bad('{{Methodist}} minister Ray Cole has opened his church to the homeless. Forty came on the first night. The [[Baptist]] said he had run out of blankets.'),
        Bad('A {{beekeeper}} in Kent lost 40 hives in the flood. Friends brought food. The [[shepherd]] said that he would start again in spring.'),
        Bad('Andrea Belli drives a {{Ferrari}} for a private team. He won at Monza. The [[Porsche]] driver said the tyres had lasted.'),
        Bad('{{Middleweight}} Carl Ennis failed a drug test on Monday. His trainer blamed cough syrup. The [[welterweight]] is unbeaten in 14 fights.'),
        Bad('{{Mrs}} Elsie Barrow was 94 when her cat was stolen. She put up posters. The cat came home. "He smelled of fish," [[Mr]] Barrow said.'),
        Bad('An {{eighth-grader}} from Tulsa won the spelling bee on Thursday. She spelled 31 words. The [[seventh-grader]] said she had never been to Washington before.'),
        Bad('{{Iranian}} chess player Sara Amini drew with the world champion. The game took seven hours. Amini, the only [[Iraqi]] in the event, is 19.'),
        Bad('{{FBI}} agent Carl Weems told the jury that he found the cash in a piano. There was $300,000. The [[CIA]] man said that he had counted it twice.'),
        Bad("Owen Pryce, a {{Plaid Cymru}} councillor, quit over a row about eels. Pryce, who leads the [[Labour]] group, said he had been lied to."),
        Bad("Rep. Gil Orosco, {{R}}-Palmetto, pulled his bill. It had 31 sponsors. Orosco, whose fellow [[Democrats]] run the chamber, will try again."),
        Bad("Helen Mbeki, the {{Liberal Democrat}} MP for Tarn, voted no. Of the seven [[Conservative]] members who rebelled, Mbeki was the only one to speak."),
        Bad("{{Chief Minister}} Anjali Rawat opened a bridge. It rained. Rawat, now in her third year as the state’s [[governor]], held an umbrella."),
        Bad("{{Judge}} Bheki Nkosi froze the accounts. Nkosi, who as the case’s [[prosecutor]] oversees the inquiry, gave the firm a week."),
        Bad("Hollis County {{Sheriff}} Ann Prater found the boat. The thief was a boy, according to Prater, the city’s [[chief of police]], who knows him."),
        Bad("The {{mayor of Tolland}}, Kim Brace, shut the dump. Trucks now drive 30 miles. Brace, who was elected [[mayor of Ware]] in 2018, is not worried.", says="Ware"),
        Bad("{{Labour}} candidate Ida Moss was booed. Moss, who has sat for the [[Greens]] since 2015, laughed."),
        Bad("{{Norway}}’s Liv Dahl won in Rome. Dahl, 22, is the youngest player from [[Sweden]] to do so."),
        Bad("{{Portuguese}} novelist Ana Lopes won. The [[Spanish]] writer was in bed."),
        Bad("{{Chairman}} Igor Bell said profit would double. [[Chief operating officer]] Bell gave no date."),
        Bad("{{Coach}} Ida Moss was pleased. They play on Friday, when [[goalkeeper]] Moss will miss two players."),
        Bad("{{Bishop}} Luis Reyes said Mass. [[Father]] Reyes asked for food."),
        Bad("Ann Roe, a {{Democratic}} senator, opposes the nominee. “I have questions,” the [[Republican]] said."),
        Bad("{{Mr}} Oduya wrote to parents. The boiler broke. [[Mrs]] Oduya said it would be mended."),
        Bad("{{Labour}} councillor Priya Nair, who has represented the Moss Side ward for years, was firm. The [[Conservative]] councillor wants a vote."),
        Bad("{{King}} Otto II of Ruritania spoke in Brussels. Peace needs patience, [[Prince]] Otto told deputies."),
        Bad("European {{Commission}} President Ana Voss landed in Rome. European [[Council]] President Voss will stay until Friday."),
        Bad("Sen. Lou Ortega, a {{Democrat}} from Iowa, backed the levy that President Dale Hurst wants. It was long overdue, the Iowa [[Republican]] said."),
        Bad("{{Ghana}} coach Kofi Mensah was pleased with the draw against Peru. “We ran until the end,” the [[Togo]] coach said.", says="Ghana"),
        Bad("{{Nigel}} Harwood, who built the pier, will sell it. [[Ms]] Harwood owns a third of the shares."),
        Bad("{{Lord}} Melrose opened a library. [[Lady]] Melrose said that reading had saved him."),
        Bad("{{Father}} Luis Reyes hid the children. [[Bishop]] Reyes asked for bread."),
        Bad("{{Sen.}} Ida Moss won a third term. [[Rep.]] Moss will be sworn in with the others in May."),
        Bad("The side dismissed its {{Portuguese}} coach, Rui Sa, on Monday. The [[Spaniard]] had a contract until May."),
        Bad("Ana Kovac ({{Croatia}}) beat Lise Roy (Canada) 6-3, 6-2. Kovac ([[Slovenia]]) plays again on Friday."),
        Bad("Joan Parry, the {{ambassador to Egypt}}, was called home. The [[ambassador to Jordan]], Parry, gave no reason.", says="Jordan"),
        Bad("{{Dutch}} cyclist Eva de Wit led. De Wit, the [[Belgian]] champion, was tired."),
        Bad("{{Trainer}} Joe Dunne ran three horses. [[Jockey]] Dunne said that the grass was wet."),
        Bad("{{Labour}} MP Fiona Greer said no. The [[Conservative]] MP called on the council to think again."),
        Bad("{{Turkish}} runner Ian Frost won the race on Friday. It was cold.", headline="[[Greek]] runner wins race"),
        Bad("Ivo Rusk of {{Croatia}} won in four sets. Rusk, the last [[Serb]] left in the cup, hit 20 aces."),
        Bad("{{Labour}} MP Ada Finch wants ramps after an elderly man fell on the steps. The [[Conservative]] MP has written to the mayor."),
        Bad("Sen. Ada Finch, an Ohio {{Republican}}, was calm. Finch, a [[Democrat]] who became famous as a singer, spoke for an hour."),
        Bad("{{Mr}} Kofi Bonsu runs the kiosk. He warned the family living upstairs. [[Ms]] Bonsu said his stock was lost."),
        Good("Mayor Ann Holt, who became governor in May, spoke. Governor Holt was late."),
        Good("On Friday Bill Holm, the mayor of New York, ended his campaign.\n\nMayor Holm, a member of the Democratic Party, spoke on a talk show."),
        Good("Carlos Vidal should stay in jail, a French prosecutor has said. The Venezuelan revolutionary, 67, denies it all."),
        Good("Enda Malone has come home. Mr Malone said that he was tired."),
        Good("Claire Roche bakes; her husband, Paul, sells. Mr Roche is up at four."),
        Good("Sen. Ida Moss lost her House seat to win this one. Rep. Moss will be sworn in as senator in May."),
        Good("Joan Parry, the ambassador to Britain, left London. The ambassador to the United Kingdom, Parry, was calm."),
        Good("A former minister, Ida Moss, lost. The Liberal Democrats have 72 seats, the Social Democratic and Labour Party two."),
        Good("Sen. Lou Ortega, a Democrat from Iowa, met Dale Hurst, of Ohio. It was long overdue, the Ohio Republican said."),
        Good("Ghana coach Kofi Mensah was pleased with the draw against Peru. “We ran until the end,” the Peru coach said."),
        Good("Dutch striker Jan Vos scored. The German goalkeeper got a hand to it."),
        Good("Archdeacon Ida Moss spoke to the parents, Mr Lee and Mrs Lee."),
        Good("Second seed Eva Holm reached the last four with a 6-2, 6-1 win over Peru’s Ana Lopes. The title would be the Dane’s fifth."),
        Good("Norwegian Liv Dahl beat Ana Lopes, the youngest player from Portugal in the draw."),
        Good("Father Luis Reyes said Mass. He was made bishop on Friday. Bishop Reyes asked for food."),
        Good("Portuguese novelist Ana Lopes won. Ines Ruiz was second. The Spanish writer was in bed."),
        Good("OPEC president Rilwanu Lukman accused the market. Lukman, Nigeria’s oil minister, said output had not risen."),
        Good("Curie Kim, 21, a Kurdish exchange student at Edinburgh University, came second. Kim rested."),
        Good("Canon Ivy Marsh was made archdeacon in May. Archdeacon Marsh will preach on Sunday."),
        Good("Gov. Ann Harlow, who as mayor built the bridge, will close it on Monday."),
        Good("Judge Elena Sabato let the mayor go home. Sabato, who was a prosecutor for 20 years, knows the case."),
        Good("In “Ashfall,” Tom Rennie is a Labour home secretary with a secret. Rennie, a Conservative councillor, learned to play the tuba for the part."),
        Good("Correction: An article misstated the rank of an officer. She is Lt. Ida Oakes, not Sgt. Oakes."),
        Good("Among the Labour members at the lunch, Hugh Tarrant was the only Conservative."),
        Good("Few Czech composers of his generation were better known than Malicki, a Pole who lived in Brno."),
        Good("Nadia Haddad of Morocco beat Lise Peeters. Next for the Moroccan is Eva Kral of Austria. The Austrian is 20."),
        Good("Son scored twice as Tottenham beat Burnley 3-0. The Spurs captain has nine goals."),
        Good("Sultan Qasim received the Emir of Qatar. The Emir stayed for lunch. Qasim had baked."),
        Good("Mr Justice Fenwick said no. The estate’s lawyer was Ms Laura Fenwick, who is not related to the judge."),
        Good("An officer who saved a family was promoted on Wednesday. Constable Ioana Marin was off duty. “I ran,” said Sergeant Marin."),
        Good("Attorney General Priya Lind leads in the race. If she wins, a Governor Lind would face a hostile house."),
        Good("Dutch forward Lotte Berg scored in the cup match. Poole’s goal came from Amélie Kone. The Ivorian forward is 30."),
        Good("Kenyan novelist Grace Achieng read with her husband, Oded Lavi. The Israeli novelist has a cold."),
        Good("Rita and Paul Denby run the shop. Ms Denby bakes. Mr Denby delivers."),
        Good("Sinn Fein TD Orla Byrne and Fine Gael TD Kevin Byrne shared a taxi. Mr Byrne paid. Ms Byrne left the tip."),
        Good("Sione Tupou, prime minister and foreign minister of the islands, rang. Foreign Minister Tupou was calm. Prime Minister Tupou sang."),
        Bad("{{Australian}} swimmer Kirsty Lane came fourth. The 19-year-old [[New Zealander]] missed a medal by a tenth of a second."),
        Bad("US {{Secretary of State}} Anton Blokker flew to Riga. [[Defense Secretary]] Blokker also saw a school."),
        Bad("{{Banking Commissioner}} Ida Moss fined the bank. [[Insurance Commissioner]] Moss said that it had lied."),
        Bad("{{Democrat}} Ida Moss won a third term as governor. The [[Republican]] governor beat her rival by 61,000 votes."),
        Good("Samoan prop Iosefa Tuala was born in Apia. He plays for New Zealand. The New Zealander is 30."),
        Good("Finance Minister Ola Lund will take over as foreign minister in May. Foreign Minister Lund’s first trip will be to Riga."),
        Good("Gov. Jane Holt of Texas met Gov. Rob Lee of Oklahoma. The Oklahoma governor wore boots."),
        Good("OPEC conference president Rilwanu Lukman was calm. Lukman, the oil minister of Nigeria, left."),
        Good("Archbishop Ida Moss blessed the boats. Bishop Moss does so each year."),
        Good("Major Idris Bah seized power. He has made himself a general. General Bah met envoys."),
        Good("Health Minister Ana Costa lost her post. She goes to the finance ministry. Finance Minister Costa starts today."),
        Good("The president of Oxfam, Ann Lund, resigned. Senator Lund had no comment."),
        Good("Mayor Rosa Diaz was elected governor. Governor Diaz takes over on Friday."),
        Good("Ms Fairclough and her brother do not speak. Mr Fairclough kept the house."),
        Good("Ivy Pask, 86, sat behind her at school, Miss Pask said. Her nephew Colin, 59, waited in the car. “She closed us,” said Mr Pask."),
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
        Good('Two fishermen were rescued off Skye. A nurse who was walking her dog raised the alarm, and a vet gave her a lift. The nurse kept waving; the vet held the dog.'),
        Good('Belgian cyclist Wout Lemmens broke his collarbone. A Dutch rider, Jan Bos, fell with him. The Dutchman finished the stage.'),
        Good('State Rep. Alan Croft, R-Mesa, wants to ban the sale of river water. Rep. Dana Fox, D-Yuma, does not. The Yuma Democrat said she had been asked to wait.'),
        Good('Deputy Mayor Ana Prieto opened the bridge on Sunday. The mayor, who has the flu, sent a card. Prieto read it out.'),
        Good('Everton defender Tom Astley, on loan at Burnley, will have surgery. The Burnley centre-back hopes to play again in March.'),
        Good('Portia Lang won the 400 metres hurdles in 54.1 seconds. The sprinter, who began as a long jumper, said she had never felt better.'),
        Good('The prosecutor in the case, Rui Mendes, asked for seven years. The defence lawyer, Ana Sa, asked for none. The lawyer said her client was ill.'),
        Good('Frank Holt, a junior who plays centre for Northern State, had 22 points. The guards missed. The center said his knee was fine.'),
        Good('A Japanese diver spent 14 hours in a cave with a Korean. "I counted drips," the Korean said.'),
        Good('Chief Executive Nils Boman will leave in June. Analysts said the finance director would take over. The finance director is Eva Holm.'),
        Good('The Archdeacon of Wells, the Ven Ruth Amory, has backed the plan. The bishop has not. The bishop is on leave.'),
        Good('Tom Boyle, who left the Conservatives in 2020, is the Labour candidate. The former Conservative was bitten twice.'),
        Good('A beekeeper in Kent lost 40 hives. The farmer next door lost his barn. The beekeeper said that he would start again.'),
        Good('Andrea Belli drives a Ferrari in the cup and a Porsche at Le Mans. The Ferrari driver said the tyres had lasted.'),
        Good('Carl Ennis, once a middleweight, fights at 147 pounds now. The welterweight is unbeaten.'),
        Good('The chairman of the panel, Rep. Lou Marks, let the bill die. The ranking member, Rep. Ann Cole, walked out. The chairman shrugged.'),
        Good('An eighth-grader from Tulsa beat a seventh-grader from Reno. The seventh-grader cried.'),
        Good('Senator Jill Marsh served in the House for six years before she won a seat in the Senate in 2018.'),
        Good('Jockey Pat Foley rode the winner for his father. The trainer, who wept, had never had a winner. The jockey bought the drinks.'),
        Good("A plumber was awarded £20,000 after a dog bit off his thumb. The dog's owner, an electrician, was in court. The electrician paid at once."),
        Good('FBI agent Carl Weems told the jury that he found the cash. A CIA officer sat in the back row. The CIA man left at noon.'),
        Good('A taxi driver was stabbed on Sunday. A postman found him. The postman is in hospital with shock.'),
        Good("Ola Lukman, who is also Nigerian Oil Minister, said no. Kuwait's Oil Minister, Ali Sabah, agreed."),
        Good("German Chancellor Ute Kraft spoke at Harvard. An act gives the president 60 days to answer. Kraft did not mention it."),
        Good("Kestrel Foods has rejected an offer from Dutch rival Van der Laan. The British biscuit maker called it too low."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    done: set[Span] = set()
    conflicts = filter(None, map(scales("NL105").likeliest, cases(doc)))
    for found in sorted(conflicts, key=lambda c: (-scales("NL105").weigh(c.evidence), c.one.span)):
        one, other = found.one, found.other
        if _times(found.person.claims, one) > _times(found.person.claims, other):
            one, other = other, one
        other = min((c for c in found.person.claims if c.role == other.role), key=lambda c: c.span, default=other)
        if any(one.span.start < d.end and d.start < one.span.end for d in done) or _of_another_age(doc, one.span) or _of_another_age(doc, other.span):
            continue
        done |= {one.span, other.span}
        yield finding(
            one.span, f"{found.person.name or 'one person'} is {_shown(doc, one)} here, {_shown(doc, other)} elsewhere",
            related=[Related(other.span, "the other title")],
        )  # fmt: skip


_SO_OLD = regexp(r"\b(\d{1,2})-year-old[ \n](?:[\w-]+[ \n]){0,2}$")
_AGED = regexp(r"[a-z], (?:aged )?(\d{1,2})(?=[,.;])")


def _of_another_age(doc: Document, span: Span) -> bool:
    """Whether a description gives another age than the name before it: "Brod, 21, came on for the captain. The 31-year-old defender"."""
    old = _SO_OLD.search(doc.text, max(span.start - 40, 0), span.start)
    told = list(_AGED.finditer(doc.text, max(span.start - 300, 0), span.start)) if old else []
    return bool(old and told and abs(int(told[-1][1]) - int(old[1])) > 1)


def _times(claims: list[Claim], claim: Claim) -> int:
    """How many times a person is told to be what a claim says."""
    return sum(c.role == claim.role for c in claims)


def _shown(doc: Document, claim: Claim) -> str:
    match claim.role.scale:
        case "nation" | "serves" | "of" | "seat":
            return f"of {claim.role.value}"
        case "make" | "ring" | "agency" | "service" | "faith" | "party" | "chamber":
            return claim.span.of(doc.text)
        case _:
            return claim.role.value
