"""Given names that stand for family-first persons: how the person is introduced, what the given name does, and who else is about."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Full name, family name, given name, role: known to all and to none; Chinese, Korean, Taiwanese.
PEOPLE = (
    ("Kim Jong Un", "Kim", "Jong Un", "leader"), ("Xi Jinping", "Xi", "Jinping", "president"), ("Moon Jae-in", "Moon", "Jae-in", "president"), ("Park Geun-hye", "Park", "Geun-hye", "president"),
    ("Tsai Ing-wen", "Tsai", "Ing-wen", "president"), ("Wang Yi", "Wang", "Yi", "foreign minister"), ("Li Keqiang", "Li", "Keqiang", "premier"), ("Mao Zedong", "Mao", "Zedong", "chairman"),
    ("Choi Min-jung", "Choi", "Min-jung", "skater"), ("Zhang Wenhong", "Zhang", "Wenhong", "doctor"), ("Lee Sang-hoon", "Lee", "Sang-hoon", "driver"), ("Chen Xiaoling", "Chen", "Xiaoling", "teacher"),
    ("Han Kang-ho", "Han", "Kang-ho", "baker"), ("Liu Guoqiang", "Liu", "Guoqiang", "farmer"),
)  # fmt: skip
TEXTS = {
    "next, said": "{f}, the {t}, spoke on Monday. {x} said that it was late.", "said behind": "{f}, the {t}, spoke for an hour. “It is late,” {x} said.", "said before": "{f}, the {t}, spoke for an hour. “It is late,” said {x}.",
    "title before": "The {t}, {f}, flew home. Crowds met {x} at the airport.", "role before": "The {t} {f} flew home on Friday. {x} was tired.", "possessive": "{f}, the {t}, flew home on Friday. {x}’s plane was late.",
    "when clause": "{f}, the {t}, will speak on Friday. The last speech was in May, when {x} visited Oslo.", "of": "{f}, the {t}, is ill. Friends of {x} are worried.", "by": "{f}, the {t}, is ill. The letter was signed by {x} in May.",
    "family used": "{f}, the {t}, flew home. {n} was tired. Nobody met {x} at the airport.", "family used twice": "{f}, the {t}, flew home. {n} was tired. {n} slept.\n\nOn Monday {x} went back to work.",
    "third paragraph": "{f}, the {t}, flew home on Friday.\n\nIt was cold.\n\nReporters asked {x} about the talks.", "headline": "{x} flies home ¶ {f}, the {t}, flew home on Friday. {n} was tired.", "caption": "{f}, the {t}, flew home on Friday. {n} was tired.\n\nPhoto: {x} at the airport.",
    "according to": "{f}, the {t}, is well. The cold is gone, according to {x}.", "criticised": "{f}, the {t}, was late. Critics blamed {x} for the delay.", "with": "{f}, the {t}, was late. Talks with {x} begin at eight.",
    "relative": "The house belongs to {f}, the {t}. Its garden, which {x} planted, is open.", "under": "{f}, the {t}, took over in May. Under {x}, prices have doubled.", "who": "{f}, the {t}, was there. It was {x} who spoke first.",
    "and": "{f}, the {t}, met Ida Moss. {x} and Moss signed the deal.", "but": "The mayor met {f}, the {t}, but {x} left early.", "told": "{f}, the {t}, was late. {x} told the mayor that the plane had been late.", "met": "{f} and Ida Moss met in Oslo. Moss gave {x} a book.",
    "has": "{f}, the {t}, is 61. {x} has lived in Oslo since 1999.", "mr": "{f}, the {t}, is 61. Mr {x} lives alone.", "born": "{f}, the {t}, is 61. Born in Oslo, {x} grew up in Paris.",
}  # fmt: skip
RIGHT = (
    "Kim Yo Jong and Kim Jong Un are siblings. Jong Un is older.", "Li Fang beat Li Na. Fang was tired.", "Yuna Kim won gold. Yuna skated last.", "Haruki Tanaka won. Tanaka was tired.", "Nguyen Van Hung is a farmer in Vietnam. Hung grows rice.",
    "Min Jin Lee wrote the novel. Lee lives in New York.", "Chen’s sister calls him Xiaoling. “Xiaoling is late,” she said.", "Orban Viktor is called Viktor Orban abroad. Orban was there.", "Ban Ki-moon spoke. Ban was tired.",
    "Wang Yi met Wang Fei. Yi smiled and Fei laughed.", "Bong Joon-ho won. Bong thanked his wife.", "Aung San Suu Kyi spoke. Suu Kyi was tired.", "Son Heung-min scored. Son was tired.", "Jackie Chan was there. Jackie sang.",
)  # fmt: skip


def cells() -> Iterator[Cell]:
    """Every person in every wording."""
    for full, family, given, role in PEOPLE:
        for axis, text in TEXTS.items():
            words = {"f": full, "n": family, "t": role}
            yield Cell(("all", axis, full), text.format(x=given, **words), text.format(x=family, **words), "2018-06-12")
    for text in RIGHT:
        yield Cell(("right",), "", text, "2018-06-12")
