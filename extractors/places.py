"""Finds place names in folded text, in all their cases, and says which place is meant.

`Gazetteer.find` is asked at the start of a word and answers with the longest name that begins there. It does not
decide whether the word is a place in its sentence: a `risky` match is a word or a surname too, and the caller
wants a preposition, a list or a label beside it. `resolve` picks among places of one name.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log10

from . import toponyms
from .gazetteer.archive import Archive, section_of
from .gazetteer.place import Place

__all__ = ["Gazetteer", "Match", "Place", "resolve"]

LONGEST = 6  # words in a name
REMEMBERED = 20_000  # words whose look-up is kept

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_GAP = re.compile(r"\. ?|[ -]|\u200c|, (?=d\.?c\b)")
_ELISION = re.compile(r"(?:[ldnscjmt]|qu|dell|all|nell|sull|dall)'(?=[^\W\d_]{3})")
_HAN = re.compile(r"[\u4e00-\u9fff]{2,8}")
_OTHER_SPELLINGS = str.maketrans("يىكأإآٱةؤ", "ییکااااهو")
_ARABIC_PREFIXES = ("و", "ف", "ب", "ل", "ک", "وب", "ول", "فب")
_HEBREW_PREFIXES = ("ו", "ב", "ל", "מ", "ה", "ש", "כ", "וב", "ול", "ומ", "שב", "של", "מה", "וה")
# «над Брянской и Калужской областями», «в Курской, Брянской и Белгородской областях», «в Курской — 3»
_REGIONS_FOLLOW = re.compile(
    r"(?:,? (?:и |та |і |й |а также )?[^\W\d_]+(?:ой|ою|ей|ая|ую|ій|кай))*,? (?:и|та|і|й) [^\W\d_]+ (?:област|вобласт|вобласц)"
)
_IN = re.compile(r"(?<![^\W\d_])(?:в|во|на|о|об|при) $")
_AFTER_ADJECTIVE = re.compile(
    r" (?:городск\w+ |муниципальн\w+ )?(?:район|округ|р-н|проспект|улиц|шоссе|площад|переул|проезд|бульвар|набережн|суд[аеуо]?\b|военн|федеральн|мор[еяю]"
    r"|водохранилищ|направлени|сельсовет|мост|вулиц|провулк|дворц|театр|университет|больниц|вокзал|аэропорт|полигон|фронт)"
)
_ENDS_HERE = re.compile(r" ?(?:[-:;.,()!?\n\d]|$)| (?:и|та|і|й|по) ")


@dataclass(frozen=True, slots=True)
class Match:
    """A name found. `start` and `end` are offsets in the folded text, after a prefix and before an apostrophe's ending.

    `candidates` are the places of that name, the likeliest first; the first `own` of them bear it as their own
    name, the others as an older or another one.
    """

    start: int
    end: int
    candidates: tuple[Place, ...]
    own: int
    exact: bool  # as listed, not in another case
    risky: bool  # a word or a surname too
    abbreviation: bool
    prefix: str = ""  # the letters of Arabic or Hebrew written in one with the name: "ב", "و"


@dataclass(frozen=True, slots=True)
class _Name:
    """A listed name: its words and what it refers to."""

    words: tuple[str, ...]
    references: tuple[tuple[int, str], ...]  # number of the place, flags
    adjective: bool


class Gazetteer:
    """The places of the world by name. Loaded when first asked; never raises over a text."""

    def __init__(self) -> None:
        self._archive = Archive()
        self._known: dict[str, tuple[_Name, ...]] = {}
        self._buckets: dict[tuple[str, str], tuple[_Name, ...]] = {}

    def load(self) -> None:
        """Reads the names of the scripts of Europe now rather than at the first question."""
        self._archive.section("latin")
        self._archive.section("cyrillic")

    def find(self, folded: str, start: int, original: str) -> Match | None:
        """The longest place name that begins at `start`, a word's start; `original` is the text before folding.

        >>> Gazetteer().find("в ростове-на-дону", 2, "в Ростове-на-Дону").candidates[0].name
        'Rostov-on-Don'
        """
        if not 0 <= start < len(folded) or len(original) < len(folded):
            return None
        section = section_of(folded[start])
        if section is None:
            return None
        if section == "han":
            return self._find_han(folded, start)
        word = _WORD.match(folded, start)
        if word is None:
            return None
        if section == "latin" and (elided := _ELISION.match(folded, start)):
            return self.find(folded, elided.end(), original) or self._find(
                section, folded, start, word.end(), original
            )
        found = self._find(section, folded, start, word.end(), original)
        if found is None and section in ("arabic", "hebrew"):
            for prefix in _ARABIC_PREFIXES if section == "arabic" else _HEBREW_PREFIXES:
                if word.end() - start - len(prefix) >= 3 and folded.startswith(prefix, start):
                    found = self._find(section, folded, start + len(prefix), word.end(), original, prefix)
                    if found is not None:
                        return found
            if section == "arabic" and folded.startswith("لل", start) and word.end() - start >= 5:
                joined = folded[:start] + "ال" + folded[start + 2 :]  # ل + ال
                return self._find(section, joined, start, word.end(), original, "ل")
        return found

    def _find(
        self, section: str, folded: str, start: int, end: int, original: str, prefix: str = ""
    ) -> Match | None:
        first = folded[start:end]
        match = self._longest(section, first, folded, start, end, original, prefix)
        if match is None and "'" in first:  # Ankara'da, Moscow's
            cut = first.index("'") if section == "latin" else first.rindex("'")
            match = self._longest(section, first[:cut], folded, start, start + cut, original, prefix)
        if match is None and section == "latin" and len(first) > 4 and first[-1] == "s":  # Russlands
            match = self._longest(section, first[:-1], folded, start, end, original, prefix)
            if match is not None and (match.risky or match.candidates[0].kind != "country"):
                return None
        return match

    def _longest(
        self, section: str, first: str, folded: str, start: int, end: int, original: str, prefix: str
    ) -> Match | None:
        names = self._names(section, first)
        if not names:
            return None
        words = [first]
        ends = [end]
        most = max(len(name.words) for name in names)
        while len(words) < most:
            gap = _GAP.match(folded, ends[-1])
            word = _WORD.match(folded, gap.end()) if gap else None
            if word is None:
                break
            words.append(word.group())
            ends.append(word.end())
        best: list[tuple[_Name, bool]] = []
        length = 0
        for name in names:
            n = len(name.words)
            if n < max(length, 1) or n > len(words):
                continue
            exact = _same(name.words, words, section)
            if exact is None or not _may_end(folded, original, ends[n - 1]):
                continue
            if not _written_so(name, folded, original, start, ends[n - 1]):
                continue
            if n == 1 and section == "cyrillic" and _is_adjective(first, name.words[0], folded, start):
                continue
            if n > length:
                best, length = [], n
            best.append((name, exact))
        if not best:
            return None
        shown = original[start]
        return self._match(
            best, (start, ends[length - 1]), prefix, shown.lower() != shown or shown.upper() == shown
        )

    def _match(
        self, names: list[tuple[_Name, bool]], span: tuple[int, int], prefix: str, capital: bool
    ) -> Match:
        exact = any(exact for _, exact in names)
        references = {
            number: flags for name, e in reversed(names) if e == exact for number, flags in name.references
        }
        places = {number: self._archive.place(number) for number in references}
        if capital and any(place.kind != "adjective" for place in places.values()):
            places = {number: place for number, place in places.items() if place.kind != "adjective"}
        elif not capital:
            places = {
                number: place for number, place in places.items() if place.kind == "adjective"
            } or places

        def rank(number: int) -> tuple[bool, int, int]:
            place = places[number]
            return "a" in references[number], _KIND_ORDER[place.kind], -place.population

        ranked = sorted(places, key=rank)
        best = references[ranked[0]]
        return Match(
            start=span[0],
            end=span[1],
            candidates=tuple(places[number] for number in ranked),
            own=sum("a" not in references[number] for number in ranked),
            exact=exact,
            risky="r" in best,
            abbreviation="B" in best or "C" in best,
            prefix=prefix,
        )

    def _names(self, section: str, first: str) -> tuple[_Name, ...]:
        """The names whose first word this may be, in some case."""
        known = self._known.get(first)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            known = self._known[first] = tuple(self._look_up(section, first))
        return known

    def _look_up(self, section: str, first: str) -> Iterable[_Name]:
        buckets = self._archive.section(section)
        if section != "cyrillic":
            key = first.translate(_OTHER_SPELLINGS) if section == "arabic" else first
            yield from self._bucket(buckets, section, key)
            return
        for length in range(len(first), max(0, len(first) - 6), -1):
            for name in self._bucket(buckets, section, first[:length]):
                if first in _forms(name, 0):
                    yield name

    def _bucket(self, buckets: dict[str, str], section: str, key: str) -> tuple[_Name, ...]:
        if key not in buckets:
            return ()
        names = self._buckets.get((section, key))
        if names is None:
            if len(self._buckets) >= REMEMBERED:
                self._buckets.clear()
            names = tuple(_name(entry, section, key) for entry in buckets[key].split("|"))
            self._buckets[section, key] = names
        return names

    def _find_han(self, folded: str, start: int) -> Match | None:
        run = _HAN.match(folded, start)
        if run is None:
            return None
        names = {
            name.words[0]: name for name in self._bucket(self._archive.section("han"), "han", run.group()[:2])
        }
        for length in range(len(run.group()), 1, -1):
            if name := names.get(folded[start : start + length]):
                return self._match([(name, True)], (start, start + length), "", True)
        return None


_KIND_ORDER = {"country": 0, "continent": 0, "city": 1, "region": 2, "district": 3, "adjective": 4}


def _name(entry: str, section: str, key: str) -> _Name:
    name, _, listed = entry.partition("=")
    references = []
    for reference in listed.split(","):
        number = reference.rstrip("arCBejl")
        references.append((int(number), reference[len(number) :]))
    if section == "han":
        words: tuple[str, ...] = (name,)
    elif section == "cyrillic":
        words = tuple(name.split(" "))
    else:
        words = (key, *name.split(" ")) if name else (key,)
    return _Name(words, tuple(references), adjective="j" in references[0][1])


def _forms(name: _Name, index: int) -> frozenset[str]:
    """The forms of one word of a Cyrillic name."""
    word = name.words[index]
    if name.adjective:
        return toponyms.adjective_forms(word)
    if (
        any("B" in flags or "C" in flags for _, flags in name.references)
        and len(name.words) == 1
        and len(word) <= 4
    ):
        return frozenset((word,))
    return toponyms.forms(word)


def _same(listed: Sequence[str], words: Sequence[str], section: str) -> bool | None:
    """True where the words are the name as listed, False where in another case, None where they are not."""
    exact = listed[0] == words[0] or section != "cyrillic"
    for index in range(1, len(listed)):
        one, other = listed[index], words[index]
        if section == "arabic":
            other = other.translate(_OTHER_SPELLINGS)
        if one == other:
            continue
        if section != "cyrillic" or other not in toponyms.head_forms(one):
            if (
                section == "latin"
                and index == len(listed) - 1
                and "'" in other
                and other.partition("'")[0] == one
            ):
                continue
            return None
        exact = False
    return exact


def _written_so(name: _Name, folded: str, original: str, start: int, end: int) -> bool:
    """Whether capitals, and what follows, allow the name here."""
    shown = original[start]
    flags = name.references[0][1]
    if "C" in flags:
        return original[start:end].upper() == original[start:end]
    if shown.lower() == shown and shown.upper() != shown:
        return any(flag in flags for _, flags in name.references for flag in "lj")
    if "e" in flags:
        return bool(_REGIONS_FOLLOW.match(folded, end) or _ENDS_HERE.match(folded, end))
    return True


def _is_adjective(word: str, name: str, folded: str, start: int) -> bool:
    """Whether it is «в Охотском море», «в Пригородном районе» rather than «под Охотском»."""
    if word.endswith(("ском", "цком")) and name.endswith(("ск", "цк")):
        return bool(_IN.search(folded, max(0, start - 5), start))
    return bool(_AFTER_ADJECTIVE.match(folded, start + len(word)))


def _may_end(folded: str, original: str, end: int) -> bool:
    """Whether a name may end here: not before a digit, nor within a hyphenated word (Moscow-based)."""
    after = folded[end : end + 2]
    if not after:
        return True
    if after[0].isdigit() or after[0] == "_":
        return False
    return not (len(after) == 2 and original[end] in "-‐‑" and after[1].isalpha())


def resolve(match: Match, around: Iterable[Match] = (), home: Sequence[str] = ()) -> Place:
    """The place meant: by its own name before another's older one, then by the places around it, then by size.

    `around` are the other names of the text; `home` are the countries its language is at home in, likeliest first (ru: RU, UA,
    BY, KZ, …; none for English).
    """
    if len(match.candidates) == 1:
        return match.candidates[0]
    countries: dict[str, float] = {}
    regions: set[tuple[str, str]] = set()
    for other in around:
        if other is match or other.candidates == match.candidates:
            continue
        place = other.candidates[0]
        if place.country is None or (
            other.own > 1 and other.candidates[1].population * 10 > place.population
        ):
            continue
        weight = 0.5 if place.kind in ("country", "adjective") else 1.5
        countries[place.country] = max(countries.get(place.country, 0.0), weight)
        if place.admin1 is not None and place.kind == "region":
            regions.add((place.country, place.admin1))

    def weight(index: int) -> float:
        place = match.candidates[index]
        score = log10(place.population + 1_000)
        score += 3.0 if index < match.own else 0.0
        score += {"country": 1.0, "continent": 7.0, "region": -0.7, "adjective": -3.0}.get(place.kind, 0.0)
        if place.country is not None:
            score += countries.get(place.country, 0.0)
            if place.country in home:
                score += 1.0 if place.country == home[0] else 0.8
            if place.admin1 is not None and place.kind == "city" and (place.country, place.admin1) in regions:
                score += 2.0
        return score

    return match.candidates[max(range(len(match.candidates)), key=lambda index: (weight(index), -index))]
