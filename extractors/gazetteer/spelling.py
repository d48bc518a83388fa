"""How a name must stand in a text: its capitals, where it ends, what follows an adjective."""

import re

from .name import Name

# «над Брянской и Калужской областями», «в Курской, Брянской и Белгородской областях»: the noun comes
# once, at the end.
_REGIONS_FOLLOW = re.compile(
    r"(?:,? (?:и |та |і |й |а также )?[^\W\d_]+(?:ой|ою|ей|ая|ую|ій|кай)){0,12}"
    r",? (?:и|та|і|й) [^\W\d_]+ (?:област|вобласт|вобласц)"
)
# «в Курской — 3», «Тамбовская и Костромская»
_ENDS_HERE = re.compile(r" ?(?:[-:;.,()!?\n\d]|$)| (?:и|та|і|й|по) ")
_IN = re.compile(r"(?<![^\W\d_])(?:в|во|на|о|об|при) $")
_AFTER_ADJECTIVE = re.compile(
    r" (?:городск\w+ |муниципальн\w+ )?"
    r"(?:район|округ|р-н|проспект|улиц|шоссе|площад|переул|проезд|бульвар|набережн|мост|вулиц|провулк|суд[аеуо]?\b|мор[еяю]|водохранилищ"
    r"|военн|федеральн|направлени|сельсовет|дворц|театр|университет|больниц|вокзал|аэропорт|полигон|фронт)"
)
_LOOK_AHEAD = 200  # characters


def has_capital(original: str, start: int) -> bool:
    """Whether the word is written with a capital, or in a script that has none."""
    letter = original[start]
    return letter.lower() != letter or letter.upper() == letter


def is_written_so(name: Name, folded: str, original: str, start: int, end: int) -> bool:
    """Whether capitals, and what follows, allow the name here."""
    flags = name.references[0][1]
    if "C" in flags:
        return original[start:end].upper() == original[start:end]
    if not has_capital(original, start):
        return name.has("l") or name.has("j")
    if "e" in flags:
        ahead = folded[end : end + _LOOK_AHEAD]
        return bool(_REGIONS_FOLLOW.match(ahead) or _ENDS_HERE.match(ahead))
    return True


def is_adjective(word: str, name: str, folded: str, start: int) -> bool:
    """Whether it is «в Охотском море», «в Пригородном районе» rather than «под Охотском», «в Пригородном»."""
    if word.endswith(("ском", "цком")) and name.endswith(("ск", "цк")):
        return bool(_IN.search(folded, max(0, start - 5), start))
    end = start + len(word)
    return bool(_AFTER_ADJECTIVE.match(folded[end : end + 40]))


def may_end(folded: str, original: str, end: int) -> bool:
    """Whether a name may end here: not before a digit, nor within a hyphenated word (Moscow-based)."""
    after = folded[end : end + 2]
    if not after:
        return True
    if after[0].isdigit() or after[0] == "_":
        return False
    return not (len(after) == 2 and original[end] in "-‐‑" and after[1].isalpha())
