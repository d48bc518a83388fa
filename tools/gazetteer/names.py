"""How names are written: keys, scripts, what is worth keeping of GeoNames's alternates, which are risky."""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Protocol

from tallygram.extractors.text import fold_letters

HERE = Path(__file__).parent
SEPARATORS = re.compile(r"[\s.\-\u2010-\u2015,()/]+")
PLAIN = str.maketrans(
    {"ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "þ": "th", "ð": "d", "œ": "oe"}
)
ROMAN = dict(zip("абвгдезийклмнопрстуфыэіґў", "abvgdeziyklmnoprstufyeigu", strict=True)) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu",
    "я": "ya", "ї": "yi", "є": "ye",
}  # fmt: skip
EAST_SLAVIC = re.compile(r"[а-яёіїєґў' ]+")
LATIN = re.compile(r"[a-z\u00df-\u017f\u0219\u021b' ]+")
ARABIC = re.compile(r"[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc ]+")
HEBREW = re.compile(r"[\u05d0-\u05ea'\" ]+")
HAN = re.compile(r"[\u4e00-\u9fff]{2,8}")
SPEAKS_ENGLISH = frozenset(("US", "GB", "CA", "AU", "NZ", "IE", "ZA", "PH", "JM", "BS"))
TITLED = re.compile(
    "^(gorod|horad|misto|город|горад|місто|lungsod|kota|ville|stad|city) | (osh|ош|shi|горад)$"
)
HOME = frozenset(("RU", "UA", "BY"))
ADJECTIVE = re.compile(r".*(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ій|ська|цька|ське|цьке)$")
SURNAME = re.compile(r".*(?:ов|ев|єв|ин|ын|ко|ий|их)$")


def plain(key: str) -> str:
    """A Latin key without its accents."""
    return "".join(
        c for c in unicodedata.normalize("NFKD", key.translate(PLAIN)) if not unicodedata.combining(c)
    )


@cache
def keys(name: str) -> tuple[str, ...]:
    """The keys a name is found by: folded, words divided by one space; with and without accents.

    >>> keys("Rostov-on-Don"), keys("Łódź")
    (('rostov on don',), ('łódź', 'lodz'))
    """
    spellings = [name.replace("\u200c", ""), name.replace("\u200c", " ")] if "\u200c" in name else [name]
    found: list[str] = []
    for spelling in spellings:
        key = SEPARATORS.sub(" ", fold_letters(spelling)).strip()
        found.append(key)
        if LATIN.fullmatch(key):
            found.append(plain(key))
            found.append(key.replace("'", ""))
            found.append(plain(key).replace("'", ""))
    return tuple(dict.fromkeys(k for k in found if k))


def romanize(key: str) -> str:
    """A rough romanization of a Cyrillic key, for comparing."""
    return "".join(ROMAN.get(c, c) for c in key)


def resembles(key: str, name: str) -> bool:
    """Whether a Latin or Cyrillic key is another spelling of a name rather than another name."""
    left, right = plain(romanize(key)).replace("'", ""), plain(keys(name)[0]).replace("'", "")
    return SequenceMatcher(None, left, right).ratio() >= 0.6


class Named(Protocol):
    """What is asked of a place here."""

    country: str
    population: int
    kind: str
    by_hand: set[str]


@cache
def words(file: str) -> frozenset[str]:
    """The keys listed in a table of single words."""
    text = (HERE / file).read_text(encoding="utf-8")
    return frozenset(
        k for line in text.splitlines() if line[:1] != "#" for w in line.split() for k in keys(w)
    )


def rows(file: str) -> list[list[str]]:
    """The rows of a tab-separated table, without comments."""
    text = (HERE / file).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]


def alternates(names: list[str], name: str, country: str, population: int) -> dict[str, str]:
    """What is kept of a city's other names, with flags: "a" for one that is no spelling of its own name."""
    kept: dict[str, str] = {}
    for other in names:
        if not other or any(c.isdigit() for c in other) or len(other) > 40:
            continue
        if other[0].isalpha() and other[0].islower():
            continue  # a transcription
        key = keys(other)[0]
        if key.count(" ") > 3 or TITLED.search(key) or not _is_useful(key, other, country, population):
            continue
        if not (EAST_SLAVIC.fullmatch(key) or LATIN.fullmatch(key)) or resembles(key, name):
            kept[other] = ""
        elif population >= 200_000 or EAST_SLAVIC.fullmatch(key):
            kept[other] = "a"
    return kept


def _is_useful(key: str, other: str, country: str, population: int) -> bool:
    """Whether posts are likely to call a place of this size and country so."""
    if HAN.fullmatch(key):
        least = 20_000 if len(key) > 2 and country not in {"JP", "KR", "VN"} else 200_000
        return country in {"CN", "TW", "HK", "MO"} or population >= least
    if HEBREW.fullmatch(key):
        return len(key) >= 3 and (population >= READ_ABROAD.get(country, 300_000) or country in NEAR_ISRAEL)
    if ARABIC.fullmatch(key):
        return len(key) >= 3 and (
            population >= READ_ABROAD.get(country, 500_000) or country in ARABIC_WRITING
        )
    if EAST_SLAVIC.fullmatch(key):
        near = (
            population >= 50_000 or country in HOME or (country in CYRILLIC_WRITING and population >= 10_000)
        )
        return near and len(key) >= 3 and not re.search("[сц]кай$|ъ", key)
    if LATIN.fullmatch(key) and len(key) >= 4 and not other.isupper():
        return population >= 100_000 or (country in HOME and population >= 15_000)
    return False


# people of the towns that the news of the Middle East name in their own scripts
READ_ABROAD = {
    "UA": 15_000,
    "RU": 100_000,
    "BY": 100_000,
    "TR": 50_000,
    "GR": 50_000,
    "AM": 50_000,
    "AZ": 50_000,
}
NEAR_ISRAEL = frozenset(("IL", "PS", "LB", "SY", "JO", "EG", "IQ", "IR"))
ARABIC_WRITING = frozenset(
    (
        "SA",
        "IQ",
        "SY",
        "LB",
        "JO",
        "PS",
        "IL",
        "EG",
        "SD",
        "LY",
        "TN",
        "DZ",
        "MA",
        "YE",
        "OM",
        "AE",
        "QA",
        "BH",
        "KW",
        "IR",
        "AF",
        "PK",
        "MR",
        "SO",
    )
)
CYRILLIC_WRITING = frozenset(
    ("RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "TM", "AM", "AZ", "GE", "MD", "LV", "LT", "EE")
)


def is_risky(key: str, place: Named, flags: str, risky: frozenset[str]) -> bool:
    """Whether a name is likely to mean something else, so that it needs evidence from its surroundings."""
    if key in risky:
        return True
    country, population = place.country, place.population
    well_known = key in words("well_known.txt")
    if place.kind != "city" or well_known:
        return False
    if " " in key:  # Royal Oak, Лысая Гора
        return population < (150_000 if country in SPEAKS_ENGLISH else 5_000 if country in HOME else 15_000)
    if "a" in flags and key not in place.by_hand:
        return True
    if re.match("[а-яіїєґў]", key):
        if country not in CYRILLIC_WRITING:
            return population < 500_000 or len(key) <= 4
        if population < 15_000 or ADJECTIVE.match(key) or len(key) <= 3:
            return True
        return population < 250_000 and bool(SURNAME.match(key))
    if HAN.fullmatch(key):
        return len(key) == 2 and population < 100_000
    if re.match("[\u0590-\u06ff]", key):
        return len(key) <= 3 or population < 30_000
    if country in SPEAKS_ENGLISH:
        return population < 150_000
    least = {3: 500_000, 4: 100_000}.get(max(3, len(key)), 15_000 if country in HOME else 50_000)
    return population < least
