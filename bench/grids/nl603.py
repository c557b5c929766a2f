"""The dead among the living: what somebody says, does, attends or will do about the day of publication, and how the sentence has the person in it."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Somebody dead on the day, somebody alive who can be called the same, what both are, the pronouns, and the day.
PAIRS = (
    ("Jimmy Carter", "Bill Clinton", "the former president", "he", "his", "2025-06-17"), ("Desmond Tutu", "Frank Chikane", "the anti-apartheid campaigner", "he", "his", "2022-06-14"),
    ("Toni Morrison", "Alice Walker", "the novelist", "she", "her", "2020-06-16"), ("Henry Kissinger", "John Kerry", "the former secretary of state", "he", "his", "2024-06-18"),
    ("Diego Maradona", "Mario Kempes", "the former Argentina striker", "he", "his", "2022-06-14"), ("Stephen Hawking", "Roger Penrose", "the physicist", "he", "his", "2019-06-18"),
    ("Aretha Franklin", "Gladys Knight", "the singer", "she", "her", "2019-06-18"), ("Kofi Annan", "Ban Ki-moon", "the former U.N. secretary-general", "he", "his", "2020-06-16"),
    ("Margaret Thatcher", "Tony Blair", "the former prime minister", "", "", "2014-06-17"), ("Sean Connery", "Michael Caine", "the actor", "he", "his", "2021-06-15"),
)  # fmt: skip
SPOKEN = (
    "{X} said on Tuesday that the plan was wrong.", "{X}, {r}, said on Tuesday that the plan was wrong.", "“The plan is wrong,” {X} said on Tuesday.", "“The plan is wrong,” said {X}, {r}, on Tuesday.",
    "The plan is wrong, according to {X}, who spoke to reporters on Tuesday.", "{R} {X} told reporters on Monday that the plan was wrong.", "In an interview on Sunday, {X} said the plan was wrong.",
    "{X} told the BBC on Tuesday that the plan was wrong.", "{X} wrote on Twitter on Monday that the plan was wrong.", "{X} criticized the plan on Monday.", "{X} praised the plan on Monday.",
    "{X} called on Monday for a ban on whaling.", "On Monday, {X} called for a ban on whaling.", "{X} declined to comment on Monday.", "{X} did not respond to a request for comment on Monday.",
    "{X} could not be reached for comment on Monday.", "A spokesman for {X} said on Tuesday that {he} would attend.", "{X} apologized on Monday for the delay.", "{X} has said {he} will sell the house.",
    "{X} says {he} will sell the house this summer.", "{X} urged voters on Monday to stay calm.", "{X} denied on Monday that {he} had been paid.", "{X} warned on Monday that the river would flood.",
    "{X} announced on Monday that {he} would sell the house.", "{X}, speaking in Oslo on Tuesday, said the plan was wrong.", "Asked on Tuesday about the plan, {X} said it was wrong.", "Speaking on Monday, {X} backed the plan.",
    "{X}, who heads the fund, said on Monday that it had no money.", "The plan, {X} told a newspaper on Sunday, is wrong.", "“I am glad,” said {X} in Oslo on Monday.", "{X} confirmed on Monday that {he} had sold the house.", "Critics of the plan, among them {X}, met the minister on Monday.", "{X} promised on Monday to pay the fine.", "{X} accused the minister on Monday of lying.",
)  # fmt: skip
PRESENT = (
    "Among those at the ceremony on Tuesday was {X}.", "{X} attended the opening on Tuesday.", "{X} was among the guests at the dinner on Monday.", "{X} and Mayor Erna Lund met in Oslo on Tuesday.",
    "Mayor Erna Lund met {X} in Oslo on Tuesday.", "Mayor Erna Lund shook hands with {X} on Tuesday.", "The mayor was greeted by {X} on Tuesday.", "The museum was opened on Tuesday by {X}.", "{X} opened the museum on Tuesday.",
    "{X} arrived in Oslo on Monday.", "{X} visited the school on Monday.", "{X} was seen in a cafe in Oslo on Sunday.", "The guests on Tuesday included {X}, {r}.", "Guests including {X} gathered in Oslo on Monday.",
    "{X} joined the marchers in Oslo on Sunday.", "{X} took part in the march on Sunday.", "{X} sat in the front row on Tuesday.", "{X} spoke at the university on Monday.", "{X} gave a speech in Oslo on Monday.",
    "The mayor had dinner with {X} on Monday.", "The mayor thanked {X} on Tuesday for coming to the ceremony.", "The mayor held talks with {X} in Oslo on Tuesday.", "A crowd cheered {X} as {he} left the hall on Tuesday.",
    "{X} handed over the prize on Tuesday.", "The prize was presented by {X} on Tuesday.", "{X} laid a wreath at the memorial on Monday.", "{X} returned to Oslo on Monday.",
    "{X} cut the ribbon on Tuesday.", "The ribbon was cut by {X} on Tuesday.", "{X} watched the match from the stands on Sunday.", "The winners received their medals from {X} on Tuesday.", "The mayor, accompanied by {X}, visited the school on Monday.", "{X} led the march through Oslo on Sunday.", "{X} was applauded as {he} entered the hall on Tuesday.", "Students met {X} at the university on Monday.", "{X} was interviewed by police on Monday.", "{X} was questioned for two hours on Monday.",
)  # fmt: skip
COMING = (
    "{X} will speak at the university on Friday.", "{X} is to receive the prize next month.", "{X} is expected to attend the opening on Friday.", "{X} plans to visit the school next week.", "{X} is due in Oslo on Friday.",
    "{X} is scheduled to appear in Oslo on Friday.", "The main speech on Friday will be given by {X}.", "The speakers on Friday will include {X}.", "The mayor has invited {X} to speak next month.",
    "The mayor is to meet {X} on Friday.", "Tickets for the talk that {X} will give on Friday are sold out.", "{X} will be the guest of honour at the dinner next week.", "{X} has agreed to open the museum next month.",
    "{X} is coming to Oslo next week.", "{X} will not attend the ceremony on Friday.", "{X} will be in Oslo on Friday.", "{X} hopes to see the show next month.", "The prize will be handed over by {X} on Friday.",
    "The museum will be opened by {X} in July.", "Organizers said {X} would speak on Friday.", "{X}, who is due to speak on Friday, arrived early.", "The mayor will have lunch with {X} on Friday.", "A dinner with {X} is planned for Friday.", "{X} intends to appeal.", "{X} is going to sell the house this summer.",
)  # fmt: skip
STATE = (
    "{X}, who lives in Oslo, is writing a book.", "{X} is in hospital in Oslo, doctors said on Monday.", "{X} was taken to hospital on Monday.", "{X} underwent surgery on Monday.", "{X} was appointed chairman of the fund on Monday.",
    "{X} has signed the petition, the organizers said on Monday.", "{X} has written to the minister to protest, {his} office said on Monday.", "{X} is writing a book about whales.", "{X} was robbed in Oslo on Sunday.",
    "{X} now lives in Oslo.", "{X} remains in hospital.", "{X} is recovering at home after a fall last week.", "{X} fell and broke a hip on Monday.", "{X} tested positive for the virus on Monday.",
    "The board, chaired by {X}, meets on Friday.", "The appeal, signed by {X}, was published on Monday.", "{X} resigned from the board on Monday.", "{X}, {r}, is a member of the board.", "{X} joined the board of the company on Monday.",
    "{X} is being treated in a hospital in Oslo.", "{X} has bought a house in Oslo.", "The company has hired {X} as an adviser.", "{X} is suing the newspaper.", "{X} owns the house and lives there with two dogs.", "{X} has been ill since Sunday.",
)  # fmt: skip
AROUND = (
    "The museum opened on Tuesday. {X}, {r}, cut the ribbon.", "A conference on whales began in Oslo on Monday. {X} gave the first speech.", "A library was opened in Oslo on Monday. “It is a fine building,” said {X}.",
    "{X} came to Oslo on Monday. {He} told students that the plan was wrong.", "The march began at noon on Sunday. Among the marchers was {X}.", "{X} calls for ban on whaling ¶ {R} said on Monday that whales must be left alone.",
    "{X} to open museum in Oslo ¶ The museum, which cost $30 million, will open in July.", "{X} visits Oslo school ¶ Pupils sang for the visitor on Monday.", "Photo: {X} speaks in Oslo on Tuesday.",
    "Photo: {X} with Mayor Erna Lund in Oslo on Monday.", "Photo: {X} waves to the crowd in Oslo on Sunday.", "Photo: Mayor Erna Lund, left, and {X} in Oslo on Tuesday.", "Photo: Mayor Erna Lund greets {X} in Oslo on Tuesday.",
)  # fmt: skip


def cells() -> Iterator[Cell]:
    """Each sentence of the dead and of the living."""
    for group, texts in (("spoken", SPOKEN), ("present", PRESENT), ("coming", COMING), ("state", STATE), ("around", AROUND)):
        for text in texts:
            for dead, alive, role, he, his, date in PAIRS:
                who = [(dead, he or "she", his or "her"), (alive, he or "he", his or "his")]
                wrong, right = (
                    text.format(X=x, r=role, R=role.removeprefix("the ").capitalize() if "{R} {X}" in text else role.capitalize(), he=p, He=p.capitalize(), his=o) for x, p, o in who
                )
                yield Cell((f"{group}: {text}",), wrong, right, date)
