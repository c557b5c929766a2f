"""Well-known events in words of our own; when and where they happened stands in the knowledge."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """An event of the knowledge by `name`; `noun` and `clause` tell of it; the first of `places` is where it was, the others are not."""

    name: str
    noun: str
    clause: str
    places: tuple[str, ...] = ()


def _told(text: str) -> tuple[Told, ...]:
    rows = [[c.strip() for c in line.split("|")] for line in text.strip().splitlines()]
    return tuple(Told(r[0], r[1], r[2], tuple(p.strip() for p in r[3].split(",")) if len(r) > 3 else ()) for r in rows)


EVENTS = _told("""
fall of the Berlin Wall | the fall of the Berlin Wall | the Berlin Wall fell
assassination of John F. Kennedy | the Kennedy assassination | John F. Kennedy was assassinated | Dallas, Houston, Memphis, Chicago
assassination of Martin Luther King Jr. | the murder of Martin Luther King Jr. | Martin Luther King Jr. was shot dead | Memphis, Atlanta, Montgomery, Birmingham
assassination of Anwar Sadat | the assassination of Anwar Sadat | Anwar Sadat was killed by his own soldiers | Cairo, Alexandria, Damascus
assassination of Yitzhak Rabin | the assassination of Yitzhak Rabin | Yitzhak Rabin was murdered | Tel Aviv, Jerusalem, Haifa
assassination of Indira Gandhi | the assassination of Indira Gandhi | Indira Gandhi was shot by her bodyguards | New Delhi, Mumbai, Calcutta
assassination of Benazir Bhutto | the killing of Benazir Bhutto | Benazir Bhutto was killed | Rawalpindi, Karachi, Lahore
assassination of Olof Palme | the murder of Olof Palme | Olof Palme was shot | Stockholm, Gothenburg, Oslo
assassination of Archduke Franz Ferdinand | the assassination of Archduke Franz Ferdinand | Archduke Franz Ferdinand was shot | Sarajevo, Belgrade, Vienna, Zagreb
Chernobyl disaster | the Chernobyl disaster | the reactor at Chernobyl exploded
Challenger disaster | the Challenger disaster | the space shuttle Challenger exploded
Columbia disaster | the loss of the space shuttle Columbia | the space shuttle Columbia broke apart
sinking of the Titanic | the sinking of the Titanic | the Titanic sank
Bhopal gas leak | the Bhopal disaster | gas leaked from a plant in Bhopal
Exxon Valdez accident | the Exxon Valdez spill | the Exxon Valdez ran aground
Lockerbie disaster | the Lockerbie bombing | a bomb brought down a jet over Lockerbie
Oklahoma City bombing | the Oklahoma City bombing | a truck bomb wrecked a federal building in Oklahoma City
Columbine shooting | the Columbine shooting | two students opened fire at Columbine High School
Hillsborough disaster | the Hillsborough disaster | fans were crushed to death at Hillsborough | Sheffield, Leeds, Liverpool, Manchester
Hurricane Katrina's landfall | Hurricane Katrina | Hurricane Katrina struck New Orleans
Indian Ocean tsunami | the Indian Ocean tsunami | a tsunami swept the coasts of the Indian Ocean
Sept. 11 attacks | the 9/11 attacks | hijackers flew planes into the World Trade Center
Madrid train bombings | the Madrid train bombings | bombs went off on commuter trains in Madrid
attack on Pearl Harbor | the attack on Pearl Harbor | Japan attacked Pearl Harbor
atomic bombing of Hiroshima | the bombing of Hiroshima | an American plane dropped an atomic bomb on Hiroshima
Normandy landings | D-Day | Allied troops landed in Normandy
Suez crisis | the Suez crisis |
Cuban missile crisis | the Cuban missile crisis |
Bay of Pigs invasion | the Bay of Pigs invasion | Cuban exiles landed at the Bay of Pigs
fall of Saigon | the fall of Saigon | Saigon fell
handover of Hong Kong | the handover of Hong Kong | Britain handed Hong Kong back to China
German reunification | German reunification | East and West Germany were reunited
moon landing | the first moon landing | Apollo 11 landed on the moon
Yuri Gagarin's flight | Yuri Gagarin's flight | Yuri Gagarin flew into space
launch of Sputnik | the launch of Sputnik | the Soviet Union launched Sputnik
independence of India | India's independence | India became independent
independence of Kosovo | Kosovo's declaration of independence | Kosovo declared independence
independence of South Sudan | South Sudan's independence | South Sudan became independent
Ghana's independence | Ghana's independence | Ghana became independent
Kenya's independence | Kenya's independence | Kenya became independent
founding of the People's Republic of China | the founding of the People's Republic of China | Mao proclaimed the People's Republic of China
Tiananmen crackdown | the Tiananmen Square crackdown | troops cleared Tiananmen Square
Srebrenica massacre | the Srebrenica massacre | Bosnian Serb troops overran Srebrenica
Rwandan genocide | the Rwandan genocide |
Carnation Revolution | the Carnation Revolution |
Stonewall riots | the Stonewall riots | police raided the Stonewall Inn | New York, San Francisco, Chicago
Roe v. Wade ruling | the Roe v. Wade ruling | the Supreme Court decided Roe v. Wade
March on Washington | the March on Washington | Martin Luther King Jr. spoke at the March on Washington
resignation of Richard Nixon | Richard Nixon's resignation | Richard Nixon resigned
Margaret Thatcher's resignation | Margaret Thatcher's resignation | Margaret Thatcher resigned as prime minister
Nelson Mandela's release | Nelson Mandela's release from prison | Nelson Mandela walked out of prison
death of Princess Diana | the death of Princess Diana | Princess Diana died in a car crash | Paris, London, Nice, Rome
Elvis Presley's death | the death of Elvis Presley | Elvis Presley died | Memphis, Nashville, Las Vegas
John Lennon's killing | the murder of John Lennon | John Lennon was shot | New York, London, Los Angeles
collapse of Lehman Brothers | the collapse of Lehman Brothers | Lehman Brothers collapsed
Brexit referendum | the Brexit referendum | Britons voted to leave the European Union
Russia's annexation of Crimea | the annexation of Crimea | Russia annexed Crimea
Russia's invasion of Georgia | Russia's war with Georgia | Russia invaded Georgia
Soviet invasion of Czechoslovakia | the Soviet invasion of Czechoslovakia | Soviet tanks rolled into Prague
Turkish invasion of Cyprus | the Turkish invasion of Cyprus | Turkish troops invaded Cyprus
invasion of Kuwait | the invasion of Kuwait | Saddam Hussein invaded Kuwait
U.S.-led invasion of Iraq | the U.S. invasion of Iraq | the United States invaded Iraq
execution of Saddam Hussein | the execution of Saddam Hussein | Saddam Hussein was hanged
killing of Osama bin Laden | the raid that killed Osama bin Laden | Navy SEALs killed Osama bin Laden | Abbottabad, Kandahar, Peshawar, Karachi
Deepwater Horizon explosion | the Deepwater Horizon explosion | the Deepwater Horizon rig exploded
Fukushima nuclear disaster | the Fukushima disaster | a tsunami crippled the nuclear plant at Fukushima
Boston Marathon bombing | the Boston Marathon bombing | two bombs went off near the finish line of the Boston Marathon
Sandy Hook shooting | the Sandy Hook shooting | a gunman killed 26 people at Sandy Hook Elementary School
Charlie Hebdo attack | the attack on Charlie Hebdo | gunmen stormed the offices of Charlie Hebdo | Paris, Brussels, Lyon
Grenfell Tower fire | the Grenfell Tower fire | Grenfell Tower burned | London, Birmingham, Manchester
collapse of the Morandi bridge | the collapse of the Morandi bridge | the Morandi bridge collapsed | Genoa, Naples, Turin
Rana Plaza collapse | the Rana Plaza collapse | the Rana Plaza factory building collapsed
killing of Jamal Khashoggi | the murder of Jamal Khashoggi | Jamal Khashoggi was murdered | Istanbul, Ankara, Riyadh, Beirut
Notre Dame fire | the Notre Dame fire | fire swept Notre Dame cathedral | Paris, Reims, Lyon
signing of the Good Friday Agreement | the Good Friday Agreement | the Good Friday Agreement was signed | Belfast, Dublin, London
signing of the Maastricht Treaty | the Maastricht Treaty | the Maastricht Treaty was signed
signing of the Kyoto Protocol | the Kyoto Protocol | the Kyoto Protocol was adopted | Kyoto, Tokyo, Osaka
signing of the Treaty of Rome | the Treaty of Rome | six nations signed the Treaty of Rome | Rome, Paris, Brussels
Treaty of Versailles | the Treaty of Versailles | the Treaty of Versailles was signed
Easter Rising | the Easter Rising | rebels seized the post office in the Easter Rising | Dublin, Cork, Belfast
liberation of Auschwitz | the liberation of Auschwitz | Soviet soldiers freed the prisoners of Auschwitz
""")
