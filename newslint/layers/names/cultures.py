"""The order of a person's name by the shape of its words: Korean, Chinese and Vietnamese names put the family first.

Japanese and Hungarian names are given-first in English copy; Burmese, Indonesian, Ethiopian, Icelandic and Malay names have no family name
that could be told from their shape, so nothing is inferred for them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.regexp import regexp

_PINYIN_TABLE = {
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
    "": "a ai an ang ao e ei en er o ou",
}
_PINYIN = frozenset(initial + final for initial, finals in _PINYIN_TABLE.items() for final in finals.split())
_KOREAN = regexp(
    r"(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhyw])?(?:yae|wae|yeo|you|yoo|woo|yuh|eui|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|oo|ee|ou|uh|ie|ah|eh|oh|a|e|o|u|i)(?:ng|ck|k|n|t|l|m|p|b|g|h|r)?"
)
#: Family names that open a Korean name in English copy.
KOREAN_FAMILIES = frozenset(
    """
    kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song yoo yu ryu hong
    jeon jun chun ko koh moon mun yang son sohn bae paik baek back baik heo hur huh nam noh roh no ha kwak gwak sung seong cha joo ju
    woo u koo gu ku na ra min jin ji um eom chae won cheon chon bang pang gong kong hyun ham byun byeon yeom yum yeo choo chu do seok
    sok sun sul seol ma gil ki ri ro pyo myung myeong wang tak pak rhee yi rim thae thae ryang hyon choe kil jo kye
    """.split()
)
#: Family names that open a Chinese name (pinyin, and the common forms of Hong Kong, Taiwan, Singapore and Malaysia).
CHINESE_FAMILIES = frozenset(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xu deng feng han cao zeng
    peng xiao cai pan tian dong yuan yu ye jiang du su wei lu lü cheng ding ren shen yao zhong cui lu tan fan wang liao shi jin wei
    jia xia fu fang bai zou meng xiong qin qiu hou jiang yin xue yan lei hao gong shao qian qi gu mao kong shi wan kang mo nie ji lai
    chang niu bo hua mei zu ai xi geng pu chai ling miao tong pei ouyang sima zhuge qu ning chu bian rao shang an bao lou xing zhan
    min yue dai tao zuo liao tsai chiang lee hsieh hsu ko chou chu chan wong cheung leung ho lam ng yeung yip lau kwok tse tsang fung
    chow chung mak lo tsui tung kwan hui yuen ip siu fong au poon goh tan lim teo ong koh chua tay sim toh yeo heng cheong low chin
    wen hung kao tseng huang chao tsao tu
    """.split()
)
#: Those that are nobody's given name in English: before one syllable they are the family name all the same ("Cho Kuk").
_KOREAN_ALONE = frozenset(
    "cho choi jung jeong kang yoon yun hwang shin kwon bae baek paik heo seo suh moon oh ahn im lim yang ryu nam noh ko".split()
)
#: Syllables of given names of Malaysia, Singapore and Hong Kong that are not pinyin.
_SOUTHERN = frozenset(
    """
    beng huat siew kok wai mei hock seng chye kheng choon hwee swee poh boon kiat teck hoe leong yew kuan chok tong hsien loong tat meng
    chee keng soo kiong eng guan lay cheng geok wee siong kah khoon yong joo hin lian peng soon tian tiong hong hoon liang ching kim lee
    yoke yuen fong fook keong kwong wah wing yee yin ying kin kit hang shan ming chi ho lok man mun nam oi pui sau shing sze tai tak
    tin tsz tung wan yan yat yiu yuk yung kai kwan kwok lam lai lok ngan ping bee bock buan cheow chew chiew chong chuan
    chwee gek geng guat gim hai hean heng hiang hui hwa imm jin joon khim khoo kooi kwee lan leng lim loke mui nee neo ngoh
    peck phaik pheng ping quee sang seow siang siok sock sook suan tee teik thiam thong toh tuan wah wan yeow yit yoong yuet
    """.split()
)
VIETNAMESE_FAMILIES = frozenset(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong to dinh doan lam trinh mai dao luong vuong ha ta".split()
)
#: Family names that are commoner as English words or as given names: alone they prove no order.
_WEAK_FAMILIES = frozenset(
    "he you an a no do to long can may ha in so sun long ray young im son ma ai ho low back pan jun song han chin dong ho sin un".split()
)


_GIVEN_TOO = frozenset("moon oh im an lim yang".split())


@lru_cache(maxsize=4096)
def chinese_syllables(word: str) -> int:
    """In how many pinyin syllables a word can be read (1 or 2); 0 if in none."""
    word = word.lower().replace("'", "").replace("’", "")
    if word in _PINYIN:
        return 1
    return 2 if any(word[:i] in _PINYIN and word[i:] in _PINYIN for i in range(1, len(word))) else 0


def _korean_syllable(word: str) -> bool:
    return _KOREAN.fullmatch(word.lower()) is not None


def korean_syllables(word: str) -> bool:
    """Whether a word can be read as two Korean syllables."""
    return any(_korean_syllable(word[:i]) and _korean_syllable(word[i:]) for i in range(2, len(word) - 1))


def family_first(words: list[str]) -> str | None:
    """The culture ("ko", "zh", "vi") whose order puts the family name `words[0]` first, by the shape of the words; None if not certain.

    >>> family_first(["Kim", "Jong", "Un"]), family_first(["Xi", "Jinping"]), family_first(["Lee", "Harvey", "Oswald"])
    ('ko', 'zh', None)
    """
    if not 2 <= len(words) <= 3:
        return None
    head, rest = words[0].lower(), words[1:]
    if "-" in head or not all(w[:1].isupper() for w in words):
        return None
    if head in VIETNAMESE_FAMILIES and _vietnamese(head, rest):
        return "vi"
    parts = rest[0].split("-") if len(rest) == 1 else rest
    hyphened = len(rest) == 1 and "-" in rest[0]
    if len(parts) == 2:
        # "Moon Jae-in", "Tsai Ing-wen", "Kim Jong Un": two syllables, of which the second may be lower case.
        if head in KOREAN_FAMILIES and all(map(_korean_syllable, parts)):
            return "ko"
        if head in CHINESE_FAMILIES and (hyphened and (parts[1].islower() or all(map(chinese_syllables, parts)))):
            return "zh"
        if head in CHINESE_FAMILIES and len(rest) == 2 and all(p.lower() in _SOUTHERN or chinese_syllables(p) == 1 for p in parts):
            return "zh"
        return None
    if head in _KOREAN_ALONE and _korean_syllable(rest[0]) and rest[0].lower() not in KOREAN_FAMILIES | CHINESE_FAMILIES:
        return "ko"
    if head in _KOREAN_ALONE and head not in _WEAK_FAMILIES | _GIVEN_TOO and korean_syllables(rest[0]):
        # "Bae Doona"
        return "ko"
    if head in CHINESE_FAMILIES and chinese_syllables(rest[0]) and (head not in _WEAK_FAMILIES or chinese_syllables(rest[0]) == 2):
        return "zh"
    return None


def _vietnamese(head: str, rest: list[str]) -> bool:
    if len(rest) != 2 and head != "nguyen":
        return False
    endings = re.compile(r"[bcdghklmnpqrstvx]{0,3}[aeiouyàáảãạăâđêôơưéèíìóòúùýỳ]{1,3}(?:c|ch|m|n|ng|nh|p|t)?")
    return all(endings.fullmatch(w.lower()) for w in rest) and head in {
        "nguyen",
        "pham",
        "tran",
        "phan",
        "huynh",
        "hoang",
        "truong",
        "vu",
        "vo",
        "bui",
        "dang",
        "ngo",
        "dinh",
        "to",
        "le",
        "duong",
        "vuong",
        "trinh",
        "luong",
        "doan",
    }


def patronymic(word: str) -> bool:
    """Whether a word is an Icelandic patronymic, which is no family name."""
    return word.lower().endswith(("dóttir", "dottir")) or word.endswith("sson")
