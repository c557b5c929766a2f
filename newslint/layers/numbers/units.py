"""Units, currencies and scales by every form news prints them in."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.layers.numbers.model import Kind
from newslint.regexp import regexp


class Unit(NamedTuple):
    """A unit of measure: `value * factor + offset` is the value in the base unit of its dimension.

    Base units are metre, kilogram, square metre, litre, metre per second, degree Celsius.
    """

    name: str
    dimension: str
    factor: float
    offset: float = 0.0


_TABLE: tuple[tuple[str, str, float, str], ...] = (
    ("millimetre", "length", 0.001, "millimetre millimetres millimeter millimeters mm"),
    ("centimetre", "length", 0.01, "centimetre centimetres centimeter centimeters cm"),
    ("metre", "length", 1.0, "metre metres meter meters m"),
    ("kilometre", "length", 1000.0, "kilometre kilometres kilometer kilometers km kms"),
    ("inch", "length", 0.0254, "inch inches in. in ins"),
    ("foot", "length", 0.3048, "foot feet ft ft."),
    ("yard", "length", 0.9144, "yard yards yd yds"),
    ("mile", "length", 1609.344, "mile miles mi mi."),
    ("fathom", "length", 1.8288, "fathom fathoms"),
    ("furlong", "length", 201.168, "furlong furlongs"),
    ("nautical mile", "length", 1852.0, "nautical_mile nautical_miles nm nmi"),
    ("milligram", "mass", 1e-6, "milligram milligrams mg"),
    ("gram", "mass", 0.001, "gram grams gramme grammes g"),
    ("kilogram", "mass", 1.0, "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs"),
    ("ounce", "mass", 0.028349523125, "ounce ounces oz"),
    ("pound", "mass", 0.45359237, "pound pounds lb lbs lb. lbs."),
    ("hundredweight", "mass", 50.80234544, "hundredweight cwt"),
    ("stone", "mass", 6.35029318, "stone stones st"),
    ("tonne", "mass", 1000.0, "tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes"),
    ("ton", "mass", 907.18474, "ton tons short_ton short_tons long_ton long_tons u.s._ton u.s._tons us_tons imperial_tons"),
    ("square centimetre", "area", 1e-4, "square_centimetres square_centimeters cm2 cm²"),
    ("square metre", "area", 1.0, "square_metre square_metres square_meter square_meters sq_m sq_metres sq_meters m2 m² sqm"),
    ("square kilometre", "area", 1e6, "square_kilometre square_kilometres square_kilometer square_kilometers sq_km sq._km km2 km²"),
    ("square inch", "area", 0.00064516, "square_inch square_inches"),
    ("square foot", "area", 0.09290304, "square_foot square_feet sq_ft sq._ft. sq._ft ft2 ft² sqft"),
    ("square yard", "area", 0.83612736, "square_yard square_yards sq_yd"),
    ("square mile", "area", 2589988.110336, "square_mile square_miles sq_mi sq_miles sq._mi. sq._miles mi2"),
    ("acre", "area", 4046.8564224, "acre acres"),
    ("hectare", "area", 10000.0, "hectare hectares ha"),
    ("millilitre", "volume", 0.001, "millilitre millilitres milliliter milliliters ml"),
    ("litre", "volume", 1.0, "litre litres liter liters"),
    ("cubic metre", "volume", 1000.0, "cubic_metre cubic_metres cubic_meter cubic_meters m3 m³"),
    ("cubic foot", "volume", 28.316846592, "cubic_foot cubic_feet"),
    ("cubic yard", "volume", 764.554857984, "cubic_yard cubic_yards"),
    ("acre-foot", "volume", 1233481.83754752, "acre_foot acre_feet"),
    ("gallon", "volume", 3.785411784, "gallon gallons us_gallons u.s._gallons us_gallon imperial_gallons imperial_gallon uk_gallons"),
    ("quart", "volume", 0.946352946, "quart quarts"),
    ("pint", "volume", 0.473176473, "pint pints us_pints u.s._pints imperial_pints uk_pints british_pints"),
    ("barrel", "volume", 158.987294928, "barrel barrels bbl"),
    ("fluid ounce", "volume", 0.0295735295625, "fluid_ounce fluid_ounces fl_oz"),
    (
        "kilometre per hour",
        "speed",
        1 / 3.6,
        "kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km/h kmh kph kmph km/hr km_per_hour km_an_hour",
    ),
    ("mile per hour", "speed", 0.44704, "miles_per_hour miles_an_hour mph mile-per-hour mile-an-hour"),
    ("knot", "speed", 1852 / 3600, "knot knots kt kts"),
    ("metre per second", "speed", 1.0, "metres_per_second meters_per_second m/s metres_a_second meters_a_second"),
    ("degree", "angle", 1.0, "degree degrees °"),
    ("megawatt", "power", 1e6, "megawatt megawatts mw"),
    ("gigawatt", "power", 1e9, "gigawatt gigawatts gw"),
    ("kilowatt", "power", 1e3, "kilowatt kilowatts kw"),
    ("horsepower", "power", 745.7, "horsepower hp bhp"),
    ("megawatt hour", "energy", 3.6e9, "megawatt_hours megawatt-hours mwh"),
    ("kilowatt hour", "energy", 3.6e6, "kilowatt_hours kilowatt-hours kwh"),
    ("calorie", "energy", 4184.0, "kilocalorie kilocalories kcal kcals"),
    ("kilojoule", "energy", 1000.0, "kilojoule kilojoules kj"),
    ("pound per square inch", "pressure", 6894.757293, "psi pounds_per_square_inch"),
    ("bar", "pressure", 1e5, "bars"),
    ("kilopascal", "pressure", 1e3, "kilopascal kilopascals kpa"),
    ("millibar", "pressure", 100.0, "millibar millibars mbar hectopascals hpa"),
    ("megabyte", "data", 1e6, "megabyte megabytes mb"),
    ("gigabyte", "data", 1e9, "gigabyte gigabytes gb"),
    ("terabyte", "data", 1e12, "terabyte terabytes tb"),
)
_DEGREES = (
    (
        "degree Celsius",
        1.0,
        0.0,
        "degrees_celsius degree_celsius degrees_c degrees_centigrade celsius centigrade °_celsius °celsius °c °_c º_c ºc deg_c c",
    ),
    (
        "degree Fahrenheit",
        5 / 9,
        -160 / 9,
        "degrees_fahrenheit degree_fahrenheit degrees_f fahrenheit °_fahrenheit °fahrenheit °f °_f º_f ºf deg_f f",
    ),
)
#: Too short to stand apart from the number, or anything but a unit there: "6 in the hall", "10 c".
_ATTACHED_ONLY = frozenset("c f g st nm kt tb in ins $ £ p".split())

UNITS: dict[str, Unit] = {name: Unit(name, dimension, factor) for name, dimension, factor, _ in _TABLE}
UNITS |= {name: Unit(name, "temperature", factor, offset) for name, factor, offset, _ in _DEGREES}
_FORMS: dict[str, str] = {form: name for name, _, _, forms in _TABLE for form in forms.split()}
_FORMS |= {form: name for name, _, _, forms in _DEGREES for form in forms.split()}

#: Point and percent forms: form -> (kind, unit).
_SHARES: dict[str, tuple[Kind, str | None]] = {
    "%": ("percent", None),
    "percent": ("percent", None),
    "per_cent": ("percent", None),
    "pct": ("percent", None),
    "pc": ("percent", None),
    "percents": ("percent", None),
    "％": ("percent", None),
    "percentage_points": ("points", "percentage point"),
    "percentage_point": ("points", "percentage point"),
    "percentage-point": ("points", "percentage point"),
    "%_points": ("points", "percentage point"),
    "percent_points": ("points", "percentage point"),
    "pp": ("points", "percentage point"),
    "ppts": ("points", "percentage point"),
    "per_cent_points": ("points", "percentage point"),
    "basis_points": ("points", "basis point"),
    "basis_point": ("points", "basis point"),
    "basis-point": ("points", "basis point"),
    "bps": ("points", "basis point"),
    "points": ("points", "point"),
    "point": ("points", "point"),
    "pts": ("points", "point"),
}
#: Currencies whose word is theirs alone, present and past, by ISO code.
_OTHERS = {
    "RON": "leu lei", "BGN": "lev leva levs", "HRK": "kuna kunas", "KZT": "tenge", "KGS": "soms", "AZN": "manat manats",
    "GEL": "lari laris", "LAK": "kip", "MMK": "kyat kyats", "BDT": "taka takas", "VES": "bolivars bolivares",
    "PYG": "guarani guaranis guaranies", "BOB": "bolivianos", "GTQ": "quetzals quetzales", "HNL": "lempiras", "CRC": "colones",
    "MZN": "meticais", "GHS": "cedi cedis", "ETB": "birr", "MGA": "ariary", "HTG": "gourdes", "GMD": "dalasi dalasis", "SLL": "leones",
    "AOA": "kwanza kwanzas", "MNT": "tugrik tugriks", "KHR": "riel riels", "MOP": "patacas", "UZS": "sums", "LVL": "lats",
    "LTL": "litas", "EEK": "kroon kroons krooni", "SIT": "tolar tolars", "PTE": "escudo escudos", "GRD": "drachma drachmas",
    "ATS": "schilling schillings", "FIM": "markka markkaa", "ITL": "lire", "DEM": "deutschmark deutschmarks d-marks",
    "CZK": "koruny korun", "XOF": "cfa_francs", "XDR": "special_drawing_rights",
}  # fmt: skip
#: Whose a word is that several countries share: "Kenyan shillings", "Czech crowns".
_OWNED = {
    "francs": {
        "CHF": "swiss", "FRF": "french", "BEF": "belgian", "LUF": "luxembourg", "RWF": "rwandan", "CDF": "congolese", "BIF": "burundian",
        "GNF": "guinean", "DJF": "djibouti", "KMF": "comorian",
    },
    "dollars": {
        "TWD": "taiwanese new_taiwan", "FJD": "fijian fiji", "JMD": "jamaican", "TTD": "trinidad", "ZWD": "zimbabwean zimbabwe",
        "BBD": "barbados barbadian", "BZD": "belize", "GYD": "guyanese", "LRD": "liberian", "BND": "brunei", "SGD": "singaporean",
    },
    "pounds": {
        "EGP": "egyptian", "LBP": "lebanese", "SYP": "syrian", "SDG": "sudanese", "SSP": "south_sudanese", "IEP": "irish",
        "CYP": "cypriot cyprus", "MTL": "maltese", "TRL": "turkish", "ILS": "israeli",
    },
    "punts": {"IEP": "irish"},
    "pesos": {
        "MXN": "mexican", "ARS": "argentine argentinian", "CLP": "chilean", "COP": "colombian", "PHP": "philippine", "UYU": "uruguayan",
        "CUP": "cuban", "DOP": "dominican",
    },
    "rupees": {"PKR": "pakistani pakistan", "LKR": "sri_lankan", "NPR": "nepalese nepali", "MUR": "mauritian", "SCR": "seychelles"},
    "shillings": {"KES": "kenyan kenya", "UGX": "ugandan uganda", "TZS": "tanzanian tanzania", "SOS": "somali"},
    "dinars": {
        "KWD": "kuwaiti", "DZD": "algerian", "TND": "tunisian", "LYD": "libyan", "JOD": "jordanian", "IQD": "iraqi", "BHD": "bahraini",
        "RSD": "serbian yugoslav",
    },
    "dirhams": {"AED": "emirati uae", "MAD": "moroccan"},
    "riyals": {"SAR": "saudi", "QAR": "qatari", "YER": "yemeni"},
    "rials": {"IRR": "iranian", "OMR": "omani", "YER": "yemeni"},
    "lira": {"TRY": "turkish", "ITL": "italian"},
    "lire": {"ITL": "italian"},
    "liri": {"MTL": "maltese"},
    "marks": {"DEM": "german west_german", "DDM": "east_german", "BAM": "convertible bosnian"},
    "guilders": {"NLG": "dutch", "ANG": "antillean"},
    "crowns": {"CZK": "czech", "SKK": "slovak", "CSK": "czechoslovak", "EEK": "estonian"},
    "koruna": {"CZK": "czech", "SKK": "slovak"},
    "koruny": {"CZK": "czech", "SKK": "slovak"},
    "kroons": {"EEK": "estonian"},
    "kronor": {"ISK": "icelandic"},
    "kroner": {"DKK": "danish"},
    "soles": {"PEN": "peruvian"},
    "reais": {"BRL": "brazilian"},
    "roubles": {"RUB": "russian", "BYN": "belarusian", "SUR": "soviet"},
    "rubles": {"RUB": "russian", "BYN": "belarusian", "SUR": "soviet"},
    "won": {"KRW": "south_korean korean", "KPW": "north_korean"},
    "rand": {"ZAR": "south_african"},
    "leu": {"MDL": "moldovan"},
    "lei": {"MDL": "moldovan", "RON": "romanian"},
    "yuan": {"CNY": "chinese"},
    "baht": {"THB": "thai"},
    "zlotys": {"PLN": "polish"},
    "forints": {"HUF": "hungarian"},
    "kwacha": {"MWK": "malawian", "ZMW": "zambian"},
}  # fmt: skip
#: Currency words after the amount: form -> (ISO code, factor); "dlrs" and "stg" are those of the agencies' wires.
_MONEY_WORDS: dict[str, tuple[str, float]] = {
    **{w: ("USD", 1.0) for w in "dollar dollars usd $ us_dollars us_dollar u.s._dollars u.s._dollar american_dollars bucks".split()},
    **{w: ("USD", 1.0) for w in "dlrs dlr u.s._dlrs u.s._dlr".split()},
    **{w: ("AUD", 1.0) for w in "australian_dollars australian_dlrs australian_dlr aud".split()},
    **{w: ("CAD", 1.0) for w in "canadian_dollars canadian_dlrs canadian_dlr cad".split()},
    **{w: ("NZD", 1.0) for w in "new_zealand_dollars n.z._dlrs n.z._dlr nzd".split()},
    **{w: ("HKD", 1.0) for w in "hong_kong_dollars h.k._dlrs h.k._dlr hkd".split()},
    **{w: ("SGD", 1.0) for w in "singapore_dollars sgd".split()},
    **{w: ("EUR", 1.0) for w in "euro euros eur €".split()},
    **{w: ("GBP", 1.0) for w in "pounds_sterling gbp british_pounds quid stg £".split()},
    **{w: ("JPY", 1.0) for w in "yen jpy japanese_yen".split()},
    **{w: ("CNY", 1.0) for w in "yuan renminbi cny rmb".split()},
    **{w: ("INR", 1.0) for w in "rupee rupees inr indian_rupees".split()},
    **{w: ("RUB", 1.0) for w in "rouble roubles ruble rubles rub".split()},
    **{w: ("KRW", 1.0) for w in "won krw".split()},
    **{w: ("CHF", 1.0) for w in "swiss_francs chf francs franc".split()},
    **{w: ("SEK", 1.0) for w in "kronor krona sek swedish_kronor swedish_kroner swedish_crowns".split()},
    **{w: ("NOK", 1.0) for w in "kroner krone nok norwegian_kroner norwegian_crowns".split()},
    **{w: ("DKK", 1.0) for w in "danish_kroner danish_crowns dkk".split()},
    **{w: ("ISK", 1.0) for w in "kronur icelandic_kronur icelandic_crowns".split()},
    **{w: ("TWD", 1.0) for w in "taiwan_dollars".split()},
    **{w: ("NAD", 1.0) for w in "namibian_dollars".split()},
    **{w: ("BWP", 1.0) for w in "pula".split()},
    **{w: ("ZMW", 1.0) for w in "kwacha".split()},
    **{w: ("MXN", 1.0) for w in "peso pesos mxn".split()},
    **{w: ("BRL", 1.0) for w in "reais brl".split()},
    **{w: ("ZAR", 1.0) for w in "rand zar".split()},
    **{w: ("TRY", 1.0) for w in "lira".split()},
    **{w: ("ILS", 1.0) for w in "shekels shekel".split()},
    **{w: ("NGN", 1.0) for w in "naira ngn".split()},
    **{w: ("AED", 1.0) for w in "dirham dirhams".split()},
    **{w: ("SAR", 1.0) for w in "riyal riyals".split()},
    **{w: ("IRR", 1.0) for w in "rial rials toman tomans".split()},
    **{w: ("KWD", 1.0) for w in "dinar dinars".split()},
    **{w: ("THB", 1.0) for w in "baht bahts".split()},
    **{w: ("MYR", 1.0) for w in "ringgit".split()},
    **{w: ("IDR", 1.0) for w in "rupiah rupiahs".split()},
    **{w: ("PLN", 1.0) for w in "zloty zlotys zloties".split()},
    **{w: ("HUF", 1.0) for w in "forint forints".split()},
    **{w: ("KES", 1.0) for w in "shilling shillings".split()},
    **{w: ("DEM", 1.0) for w in "deutsche_marks deutsche_mark marks".split()},
    **{w: ("CZK", 1.0) for w in "crowns koruna korunas".split()},
    **{w: ("NLG", 1.0) for w in "guilder guilders".split()},
    **{w: ("ESP", 1.0) for w in "peseta pesetas".split()},
    **{w: ("VND", 1.0) for w in "dong".split()},
    **{w: ("UAH", 1.0) for w in "hryvnia hryvnias".split()},
    **{w: (code, 1.0) for code, words in _OTHERS.items() for w in words.split()},
    **{f"{people}_{w}": (code, 1.0) for w, owners in _OWNED.items() for code, peoples in owners.items() for people in peoples.split()},
    **{w: ("USD", 0.01) for w in "cents cent ¢".split()},
    **{w: ("GBP", 0.01) for w in "pence p".split()},
}
#: Currencies whose word alone is "dollars".
DOLLARS = frozenset(("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"))


def money_word(words: str) -> tuple[str, float] | None:
    """The ISO code and the factor of the words for a currency: "rupees" -> ("INR", 1.0)."""
    form = "_".join(words.lower().split())
    # "Pound" alone is a weight.
    return ("GBP", 1.0) if form in ("pound", "pounds") else _MONEY_WORDS.get(form)


#: Signs and codes before the amount.
SYMBOLS: dict[str, str] = {
    "us$": "USD",
    "u.s.$": "USD",
    "$": "USD",
    "usd": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "aud": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad": "CAD",
    "can$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "mx$": "MXN",
    "£": "GBP",
    "gbp": "GBP",
    "€": "EUR",
    "eur": "EUR",
    "¥": "JPY",
    "rmb": "CNY",
    "cn¥": "CNY",
    "₹": "INR",
    "rs": "INR",
    "rs.": "INR",
    "inr": "INR",
    **dict.fromkeys(("sh", "sh.", "ksh", "ksh.", "kshs", "kes"), "KES"),
    "ush": "UGX",
    "tsh": "TZS",
    "tk": "BDT",
    "tk.": "BDT",
    "৳": "BDT",
    "gh¢": "GHS",
    "gh₵": "GHS",
    "₵": "GHS",
    "r": "ZAR",
    "₩": "KRW",
    "₽": "RUB",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "฿": "THB",
    "₦": "NGN",
    "₱": "PHP",
    "chf": "CHF",
    "sfr": "CHF",
}
SCALES: dict[str, tuple[str, float]] = {
    "hundred": ("hundred", 1e2),
    "thousand": ("thousand", 1e3),
    "million": ("million", 1e6),
    "billion": ("billion", 1e9),
    "trillion": ("trillion", 1e12),
    "lakh": ("lakh", 1e5),
    "crore": ("crore", 1e7),
    "dozen": ("dozen", 12.0),
    "k": ("thousand", 1e3),
    "m": ("million", 1e6),
    "mn": ("million", 1e6),
    "mln": ("million", 1e6),
    "mm": ("million", 1e6),
    "b": ("billion", 1e9),
    "bn": ("billion", 1e9),
    "bln": ("billion", 1e9),
    "t": ("trillion", 1e12),
    "tn": ("trillion", 1e12),
    "trn": ("trillion", 1e12),
}


def _alternation(forms: list[str]) -> str:
    return "|".join(re.escape(f).replace("_", r"[\s\-]") for f in sorted(forms, key=len, reverse=True))


_ALL = [*_FORMS, *_SHARES, *_MONEY_WORDS]
AFTER = regexp(rf"(?P<gap>[ \t\xa0\u2009\u202f\n]?|-)(?:(?P<form>{_alternation(_ALL)})(?![\w²³]|[/][a-z]))")
BEFORE = regexp(rf"(?:^|(?<=[^\w$£€]))(?:(?:{_alternation([*SYMBOLS])})(?<!\br)[ \xa0\u202f]?|r)$")


class Found(NamedTuple):
    """A unit read after a number: where it ends and what it says."""

    start: int
    end: int
    kind: Kind
    unit: str | None
    currency: str | None
    factor: float
    hyphen: bool


def read(lower: str, at: int) -> Found | None:
    """The unit, percent sign or currency word that follows a number at `at` of a lower-case text."""
    m = AFTER.match(lower, at)
    if m is None:
        return None
    if m["form"] in ("c", "f") and m["gap"] == " ":
        # "37 C (67 F)": the caller looks for the pair.
        return Found(m.start("form"), m.end(), "measure", _FORMS[m["form"]], None, 1.0, False)
    following = lower[m.end() : m.end() + 1]
    if (m["form"] in ("$", "£", "€") and (following.isdigit() or lower[m.end() : m.end() + 2].strip().isdigit())) or (
        m["form"] in _ATTACHED_ONLY and m["gap"]
    ):
        return None
    form = "_".join(m["form"].replace("-", " ").split()) if m["form"] not in _FORMS and m["form"] not in _SHARES else m["form"]
    start, end, hyphen = m.start("form"), m.end(), m["gap"] == "-"
    if form in _SHARES:
        kind, unit = _SHARES[form]
        return Found(start, end, kind, unit, None, 1.0, hyphen)
    if form in _MONEY_WORDS:
        code, factor = _MONEY_WORDS[form]
        return Found(start, end, "money", None, code, factor, hyphen)
    if form in _FORMS:
        return Found(start, end, "measure", _FORMS[form], None, 1.0, hyphen)
    return None
