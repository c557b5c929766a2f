"""Names, NL101 to NL106: misspellings of known and of repeated names, and people named in the wrong way.

Mutations misspell one use of a name of the article; a misspelling that is itself a word, a real name, a place or a known form is not
planted. The passages of NL101 to NL106 are about invented people, except where the rule is about people that are known.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from functools import cache
from random import Random
from typing import NamedTuple

from bench import scoring
from bench.planting.core import Article, Plant, plants
from bench.planting.dates_mutations import mutant
from bench.planting.numbers import Both, Values, fair, inserts
from bench.planting.words import SURNAMES
from newslint.document import Document
from newslint.knowledge import Location, Organisation, Person
from newslint.knowledge.rows import fold, one_edit
from newslint.layers.names.model import Mention
from newslint.source import Span


def edited(word: str, rng: Random) -> str:
    """One insertion, deletion, substitution or swap that leaves the first letter."""
    i = rng.randrange(1, len(word))
    letter = rng.choice(string.ascii_lowercase)
    match rng.choice("idst"):
        case "i":
            return word[:i] + letter + word[i:]
        case "d":
            return word[:i] + word[i + 1 :]
        case "s":
            return word[:i] + letter + word[i + 1 :]
    i = max(i, 2)
    return word[: i - 1] + word[i : i + 1] + word[i - 1] + word[i + 1 :]


def misspelt(word: str, rng: Random, text: str = "") -> str | None:
    """A misspelling of `word` that is nothing else and does not stand in `text`."""
    k = scoring.knowledge()
    for _ in range(20):
        new = edited(word, rng)
        if new in text or fold(new) == fold(word) or new[0] != word[0] or new.removesuffix("s") == word or new == word.removesuffix("s"):
            continue
        if not (k.is_word(new.lower()) or k.name_rank(new) or k.is_known(new) or k.by_demonym(new) or k.place_codes(new)):
            return new
    return None


@cache
def document(article: Article) -> Document:
    return scoring.document(article.path, article.text)


class Use(NamedTuple):
    """One word of a name in the prose of an article."""

    word: str
    span: Span
    sentence: Span
    mention: Mention


@cache
def uses(article: Article) -> tuple[Use, ...]:
    """The words of names that stand in sentences where a text can be planted, outside quotations."""
    doc = document(article)
    out = []
    for m in doc.names.mentions:
        if m.quoted or m.block != "paragraph":
            continue
        for w in m.words:
            span, exact = doc.view.map.to_source(w)
            word = span.of(article.text)
            sentence = article.sentence_at(span.start)
            if exact and sentence and len(word) >= 4 and word.isalpha() and not word.isupper():
                out.append(Use(word, span, sentence, m))
    return tuple(out)


def kind_of(name: str) -> str | None:
    """What a known name is."""
    k = scoring.knowledge()
    for row in k.known(name):
        for kind, type_ in (("person", Person), ("place", Location), ("organisation", Organisation)):
            if isinstance(row, type_):
                return kind
    return "surname" if k.by_family(name) else "demonym" if k.by_demonym(name) else None


def _misspelling(code: str, group: str, rng: Random, article: Article, found: list[Use]) -> Plant | None:
    use = rng.choice(found) if found else None
    new = misspelt(use.word, rng, article.text) if use else None
    return mutant(code, group, article, use.sentence, use.span.start, use.span.end, new) if use and new else None


def _known_word(kind: str) -> None:
    """NL101: the right form stands nowhere else in the article, so that only knowledge tells."""

    @plants("NL101", f"mutation-{kind}", 2)
    def plant(rng: Random, article: Article) -> Plant | None:
        k = scoring.knowledge()
        found = [
            u
            for u in uses(article)
            if len(u.word) >= 5
            and article.text.count(u.word) == 1
            and kind_of(u.mention.text) == kind
            and (kind != "surname" or document(article).names.entities[u.mention.entity].row)
            and (len(u.mention.words) == 1 or not k.is_word(u.word.lower()))
        ]
        return _misspelling("NL101", f"mutation-{kind}", rng, article, found)


for _kind in ("person", "surname", "place", "organisation", "demonym"):
    _known_word(_kind)


def _repeated_word(group: str, weight: float, fits: Callable[[int, bool], bool]) -> None:
    """NL102: `fits` judges how often the word is used, and whether its name is known."""

    @plants("NL102", group, weight)
    def plant(rng: Random, article: Article) -> Plant | None:
        k, every = scoring.knowledge(), [u.word for u in uses(article)]
        found = [
            u
            for u in uses(article)
            if fits(every.count(u.word), bool(kind_of(u.mention.text) or kind_of(u.word)))
            and not k.is_word(u.word.lower())
            # An article that drifts by itself is no twin.
            and not any(one_edit(fold(u.word), fold(w)) for w in set(every) if fold(w) != fold(u.word))
        ]
        return _misspelling("NL102", group, rng, article, found)


_repeated_word("mutation", 4, lambda n, known: n >= 4 and not known)
_repeated_word("mutation-three", 2, lambda n, known: n == 3 and not known)
_repeated_word("mutation-known", 2, lambda n, known: n >= 4 and known)


def unused(article: Article, *names: str) -> bool:
    """Whether no capitalised word of these names stands in the article: a planted person is nobody of the article."""
    return not any(w in article.text for name in names for w in name.split() if len(w) > 2 and w[0].isupper())


# NL101 in passages of our own --------------------------------------------------------------------------------------------

_PLACES = (
    "Kyiv;Jakarta;Philadelphia;Massachusetts;Johannesburg;Guatemala;Afghanistan;Reykjavik;Copenhagen;Mississippi;Venezuela;Kathmandu;Marseille;"
    "Mogadishu;Islamabad;Philippines;Liechtenstein;Cincinnati;Connecticut;Tegucigalpa;Nagasaki;Casablanca;Mozambique;Bratislava;Melbourne;"
    "Pennsylvania;Kyrgyzstan;Edinburgh;Gothenburg;Ouagadougou;Albuquerque;Pittsburgh;Colombo;Zimbabwe;Djibouti;Slovenia;Wellington;Azerbaijan"
).split(";")
_LEADERS = (
    "Vladimir Putin;Angela Merkel;Emmanuel Macron;Recep Tayyip Erdogan;Benjamin Netanyahu;Justin Trudeau;Narendra Modi;Barack Obama;"
    "Volodymyr Zelensky;Alexander Lukashenko;Nicolás Maduro;Bashar al-Assad;Hillary Clinton;Viktor Orbán;Cyril Ramaphosa;Nicola Sturgeon;"
    "Christine Lagarde;Antonio Guterres;Sergey Lavrov;Jair Bolsonaro;Mahmoud Abbas;Dmitry Medvedev;Elizabeth Warren;Alexei Navalny"
).split(";")
_BODIES = (
    "Volkswagen;Microsoft;Greenpeace;Hezbollah;Interpol;Samsung;Lufthansa;Gazprom;Starbucks;McDonald's;Ryanair;Facebook;Boeing;Airbus;Siemens;"
    "Goldman Sachs;Deutsche Bank;Pfizer;AstraZeneca;ExxonMobil;Frontex;Huawei;Walmart;Amnesty International;Unicef"
).split(";")


def _known_passage(names: list[str]) -> Callable[[Random, Article], Both | None]:
    def values(rng: Random, article: Article) -> Both | None:
        name = rng.choice(names)
        word = rng.choice([w for w in name.split() if len(w) >= 5 and w.isalpha()] or [name])
        bad = misspelt(word, rng, article.text) if word.isalpha() and kind_of(name) and unused(article, name) else None
        if not bad:
            return None
        return {"name": name}, {"name": name.replace(word, bad)}

    return values


inserts("NL101", "place", 2, _known_passage(_PLACES))
inserts("NL101", "leader", 2, _known_passage(_LEADERS))
inserts("NL101", "body", 2, _known_passage(_BODIES))


def _any(rng: Random, article: Article) -> Values:
    return {"y": article.date.year}


for _group in ("real", "foreign", "names"):
    fair("NL101", _group, 1, _any)


# NL102 in passages of our own --------------------------------------------------------------------------------------------

_TWO_SPELLINGS = (
    "Mallison/Mallinson;Sweeney/Sweeny;Hallorann/Halloran;Pettersen/Petterson;MacAndrew/McAndrew;Rasmusen/Rasmussen;Thomassen/Thomasson;"
    "Bertolucci/Bertollucci;Kowalczyk/Kowalcyzk;Delacroix/Delacriox;Hutchison/Hutchinson;Phillipps/Philipps;Schumann/Schuman;Reid/Ried;"
    "Cavanaugh/Cavanagh;Janssen/Jannsen;Villareal/Villarreal;Nicolson/Nicholson;Stephenson/Stevenson;Macdonnell/Macdonell;Fairclough/Fairlough;"
    "Okonkwo/Okonwko;Hernandes/Hernandez;Abernathy/Abernethy;Dietrich/Deitrich;Wojcik/Wojick;Tomlinson/Tomlinsson;Lindqvist/Lindquist"
).split(";")


def _drift(rng: Random, article: Article) -> Both | None:
    """One spelling of a surname in three places, and another in the fourth: two real spellings, or a slip."""
    if rng.random() < 0.6:
        good, bad = rng.choice(_TWO_SPELLINGS).split("/")
    else:
        good = rng.choice([s for s in SURNAMES if len(s) > 6 and s.isalpha()])
        bad = misspelt(good, rng, article.text) or ""
    return ({"sur": good, "odd": good}, {"odd": bad}) if bad and good not in article.text and bad not in article.text else None


for _group in ("trial", "story", "profile"):
    inserts("NL102", _group, 1, _drift)
for _group in ("two", "form", "quoted"):
    fair("NL102", _group, 1, _any)


# NL103 -------------------------------------------------------------------------------------------------------------------


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((family, given) for family, _, given in (n.strip().partition(" ") for n in text.replace("\n", " ").split(";")))


#: Women among them, by given name.
_WOMEN = (
    "Geun-hye Soon-sil Ju Hui Eun-kyeong Chunying Shuai Ing-wen Chunlan Doona Kyung-wha Hye-rin Hang-tung Bingbing Ra-hee Ji-won".split()
)
FAMILY_FIRST = _pairs("""Kim Min-seok;Park Geun-hye;Lee Jae-myung;Choi Soon-sil;Yoon Suk Yeol;Han Duck-soo;Moon Jae-in;Kim Yong Nam;Ri Sol Ju;
Choe Son Hui;Cho Kuk;Jung Eun-kyeong;Hwang Kyo-ahn;Song Kang-ho;Bong Joon-ho;Xi Jinping;Li Keqiang;Wang Yi;Zhao Lijian;Hua Chunying;
Liu Xiaoming;Chen Guangcheng;Zhang Gaoli;Peng Shuai;Huang Yanzhong;Yang Jiechi;Qin Gang;Tsai Ing-wen;Lai Ching-te;Ma Ying-jeou;
Leung Chun-ying;Xu Zhiyong;Guo Wengui;Zhou Yongkang;Bo Xilai;Sun Chunlan;Gao Fu;Zhong Nanshan;Han Zheng;Bae Doona;Shin Tae-yong;
Kang Kyung-wha;Chung Mong-koo;Nam Sung-hyun;Seo Ji-won;Im Hyun-woo;Oh Sang-wook;Kwon Young-jin;Baek Seung-hoon;Yoo Hye-rin;Ahn Cheol-soo;
Deng Yuwen;Feng Xiaogang;Tang Weiqiang;Luo Changping;Cao Dewang;Hong Ra-hee;Ding Liren;Jiang Tianyong;Shen Haixiong;Lam Wing-kee;
Chow Hang-tung;Wong Chi-fung;Cheung Ka-long;Lau Siu-kai;Hsu Kuo-yung;Lin Fei-fan;Wu Zhaohui;Fan Bingbing;Meng Hongwei;Ye Jianming""")


def _order(rng: Random, article: Article) -> Both | None:
    family, given = rng.choice(FAMILY_FIRST)
    if family in article.text or given in article.text:
        return None
    mr = "Ms" if given.split()[-1] in _WOMEN else "Mr"
    return {"full": f"{family} {given}", "family": family, "slot": family, "mr": mr}, {"slot": given}


for _group, _weight in (("said", 2), ("object", 2), ("possessive", 1), ("first", 1), ("honorific", 1)):
    inserts("NL103", _group, _weight, _order)


def _family_first(rng: Random, article: Article) -> Values | None:
    (family, given), (_, other) = rng.sample(FAMILY_FIRST, 2)
    return None if family in article.text else {"full": f"{family} {given}", "family": family, "given": given, "other": other}


for _group in ("vietnamese", "relatives", "western", "said-by"):
    fair("NL103", _group, 1, _family_first)


# NL104 and NL105 ---------------------------------------------------------------------------------------------------------


def _introduced(rng: Random, article: Article) -> Both:
    return {}, {}


for _group, _weight in (("never", 3), ("later", 3), ("object", 1)):
    inserts("NL104", _group, _weight, _introduced)
for _group in ("single", "thing", "known", "told"):
    fair("NL104", _group, 1, _any)
for _group, _weight in (("office", 4), ("party", 2), ("nation", 2), ("honorific", 3)):
    inserts("NL105", _group, _weight, _introduced)
for _group in ("former", "namesakes", "promotion", "alias", "couple"):
    fair("NL105", _group, 1, _any)


# NL106: people whom the knowledge names otherwise than by their last word --------------------------------------------------

#: A name, the forms that a reporter would write by mistake, and the pronoun.
_WRONG_FORMS = """Joko Widodo/Joko/he;Aung San Suu Kyi/Kyi|Aung San|San Suu Kyi/she;Min Aung Hlaing/Hlaing|Min|Aung Hlaing/he;
Susilo Bambang Yudhoyono/Susilo|Bambang/he;Megawati Sukarnoputri/Sukarnoputri/she;Sri Mulyani Indrawati/Sri/she;
Anwar Ibrahim/Ibrahim/he;Mahathir Mohamad/Mohamad/he;Najib Razak/Razak/he;Muhyiddin Yassin/Yassin/he;Prayuth Chan-ocha/Chan-ocha/he;
Thaksin Shinawatra/Shinawatra/he;Yingluck Shinawatra/Shinawatra/she;Abiy Ahmed/Ahmed/he;Isaias Afwerki/Afwerki/he;
Tedros Adhanom Ghebreyesus/Adhanom|Ghebreyesus/he;Bobi Wine/Bobi/he;Hun Sen/Sen|Hun/he;Norodom Sihamoni/Norodom/he;Sheikh Hasina/Sheikh/she;
Nguyen Phu Trong/Nguyen|Phu/he;Nguyen Xuan Phuc/Nguyen|Xuan/he;Pham Minh Chinh/Pham|Minh/he;Thein Sein/Sein|Thein/he"""
_FLIPPED = (
    "Xi Jinping/he;Moon Jae-in/he;Tsai Ing-wen/she;Ai Weiwei/he;Son Heung-min/he;Ban Ki-moon/he;Kim Jong Un/he;Ren Zhengfei/he;Meng Wanzhou/she;"
    "Park Geun-hye/she;Li Keqiang/he;Wang Yi/he;Yoon Suk Yeol/he;Lee Jae-myung/he;Bong Joon-ho/he;Peng Shuai/she;Han Duck-soo/he;Lai Ching-te/he"
)


def _his(he: str) -> str:
    return {"he": "his", "she": "her"}[he]


def _form(rng: Random, article: Article) -> Both | None:
    name, forms, he = rng.choice(_WRONG_FORMS.split(";")).strip().split("/")
    row = scoring.knowledge().people(name)[0]
    if not unused(article, name):
        return None
    return {"full": name, "slot": row.second_ref, "short": row.second_ref, "he": he, "his": _his(he)}, {"slot": rng.choice(forms.split("|"))}


def _flip(rng: Random, article: Article) -> Both | None:
    name, he = rng.choice(_FLIPPED.split(";")).split("/")
    family, _, given = name.partition(" ")
    if not unused(article, name) or family in article.text:
        return None
    return {"full": name, "again": name, "short": family, "he": he, "his": _his(he)}, {"again": f"{given} {family}"}


for _group, _weight in (("said", 3), ("object", 2), ("possessive", 1), ("titled", 1)):
    inserts("NL106", _group, _weight, _form)
inserts("NL106", "flip", 2, _flip)


def _right_form(rng: Random, article: Article) -> Values | None:
    found = _form(rng, article)
    return found[0] if found else None


for _group in ("others", "full", "spoken"):
    fair("NL106", _group, 1, _right_form)
