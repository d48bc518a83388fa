"""Finds place names in folded text, in all their cases, and says which place is meant.

`Gazetteer.find` is asked at the start of a word and answers with the longest name that begins there. It
does not
decide whether the word is a place in its sentence: a `risky` match is a word or a person's name too, and
the caller
wants a preposition, a list or a label beside it. `resolve` picks among places of one name.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log10

from .gazetteer import spelling
from .gazetteer.archive import Archive, section_of
from .gazetteer.name import Name, unified
from .gazetteer.place import Place

__all__ = ["Gazetteer", "Match", "Place", "resolve"]

REMEMBERED = 20_000  # words whose look-up is kept

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[🇦-🇿]{2}")
_GAP = re.compile(r"\. ?|[ -]|\u200c|, (?=d\.?c\b)")
_ELISION = re.compile(r"(?:[ldnscjmt]|qu|dell|all|nell|sull|dall)'(?=[^\W\d_]{3})")
_HAN = re.compile(r"[\u4e00-\u9fff]{2,8}")
_IN_BRACKETS = re.compile(r" ?\(([\u4e00-\u9fff])\)")
_PREFIXES = {
    "arabic": ("و", "ف", "ب", "ل", "ک", "ك", "وب", "ول", "فب"),
    "hebrew": ("ו", "ב", "ל", "מ", "ה", "ש", "כ", "וב", "ול", "ומ", "שב", "של", "מה", "וה"),
}
# How much a place of a kind is meant more readily than a town of its size, as a factor.
_KINDS = {"country": 10.0, "continent": 1e7, "city": 1.0, "region": 0.2, "district": 1e-4, "adjective": 1e-6}


@dataclass(frozen=True, slots=True)
class Match:
    """A name found. `start` and `end` are offsets in the folded text, less a prefix and an apostrophe's end.

    `candidates` are the places of that name, the likeliest first; the first `own` of them bear it as
    their own
    name, the others as an older or another one.
    """

    start: int
    end: int
    candidates: tuple[Place, ...]
    own: int
    exact: bool  # as listed, not in another case
    risky: bool  # a word or a person's name too
    abbreviation: bool
    prefix: str = ""  # the letters of Arabic or Hebrew written in one with the name: "ב", "و"


class Gazetteer:
    """The places of the world by name. Loaded when first asked; never raises over a text."""

    def __init__(self) -> None:
        self._archive = Archive()
        self._beginning: dict[str, bool] = {}
        self._known: dict[str, tuple[Name, ...]] = {}
        self._buckets: dict[tuple[str, str], tuple[Name, ...]] = {}

    def load(self) -> None:
        """Reads the names of the scripts of Europe now rather than at the first question."""
        for script in ("latin", "cyrillic"):
            deque(self._archive.section(script).buckets(), maxlen=0)

    def forget(self) -> None:
        """Drops what earlier look-ups left behind; the file stays loaded."""
        self._beginning.clear()
        self._known.clear()
        self._buckets.clear()

    def find(self, folded: str, start: int, original: str) -> Match | None:
        """The longest place name that begins at `start`, a word's start; `original`: the text before folding.

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
        if not self._may_begin(section, word.group()):
            return None
        end = word.end()
        found = self._find(section, folded, start, end, original)
        if found is not None:
            return found
        if section == "latin" and (elided := _ELISION.match(folded, start)):  # l'Ukraine
            return self._find(section, folded, elided.end(), end, original)
        for prefix in _PREFIXES.get(section, ()):
            if end - start - len(prefix) >= 3 and folded.startswith(prefix, start):
                found = self._find(section, folded, start + len(prefix), end, original, prefix)
                if found is not None:
                    return found
        if section == "arabic" and end - start >= 5 and folded.startswith("لل", start):  # ل and ال in one
            return self._find(section, f"{folded[:start]}ال{folded[start + 2 :]}", start, end, original, "ل")
        return None

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
        words, ends = [first], [end]
        most = max(len(name.words) for name in names)
        while len(words) < most:
            gap = _GAP.match(folded, ends[-1])
            word = _WORD.match(folded, gap.end()) if gap else None
            if word is None:
                break
            words.append(word.group())
            ends.append(word.end())
        best: list[tuple[Name, bool]] = []
        length = 1
        for name in names:
            n = len(name.words)
            if not length <= n <= len(words) or (exact := name.fits(words, section)) is None:
                continue
            if not spelling.may_end(folded, original, ends[n - 1]):
                continue
            if not spelling.is_written_so(name, folded, original, start, ends[n - 1]):
                continue
            if (
                n == 1
                and section == "cyrillic"
                and spelling.is_adjective(first, name.words[0], folded, start)
            ):
                continue
            if n > length:
                best, length = [], n
            best.append((name, exact))
        if not best:
            return None
        best = [b for b in best if not b[0].has("e")] or best  # Донецька: the city's case, not [область]
        return self._match(best, start, ends[length - 1], prefix, spelling.has_capital(original, start))

    def _match(
        self, names: list[tuple[Name, bool]], start: int, end: int, prefix: str, capital: bool
    ) -> Match:
        flags: dict[int, str] = {}
        exact: dict[int, bool] = {}
        for name, as_listed in names:
            for number, marks in name.references:
                if number not in flags or len(marks) < len(flags[number]):
                    flags[number] = marks
                exact[number] = as_listed or exact.get(number, False)
        places = {number: self._archive.place(number) for number in flags}
        fitting = {
            n: place for n, place in places.items() if (place.kind == "adjective") != capital
        } or places

        def rank(number: int) -> tuple[bool, float, int]:
            place = fitting[number]
            size = (place.population + 100) * _KINDS[place.kind] * (3 if exact[number] else 1)
            return "a" in flags[number], -size, number

        ranked = sorted(fitting, key=rank)
        best = flags[ranked[0]]
        return Match(
            start=start,
            end=end,
            candidates=tuple(fitting[number] for number in ranked),
            own=sum("a" not in flags[number] for number in ranked),
            exact=exact[ranked[0]],
            risky="r" in best,
            abbreviation="B" in best or "C" in best,
            prefix=prefix,
        )

    def _may_begin(self, section: str, word: str) -> bool:
        """Whether any reading of a word, in any case, is the first word of a name."""
        known = self._beginning.get(word)
        if known is None:
            if len(self._beginning) >= REMEMBERED:
                self._beginning.clear()
            known = any(self._names(section, first) for first in _readings(section, word))
            self._beginning[word] = known
        return known

    def _names(self, section: str, first: str) -> tuple[Name, ...]:
        """The names whose first word this may be, in some case."""
        known = self._known.get(first)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            known = self._known[first] = tuple(self._look_up(section, first))
        return known

    def _look_up(self, section: str, first: str) -> Iterator[Name]:
        if section != "cyrillic":
            yield from self._bucket(section, unified(first) if section == "arabic" else first)
            return
        for length in range(len(first), max(0, len(first) - 6), -1):  # buckets are by stem
            for name in self._bucket(section, first[:length]):
                if first in name.forms():
                    yield name

    def _bucket(self, section: str, key: str) -> tuple[Name, ...]:
        bucket = self._archive.section(section).get(key)
        if not bucket:
            return ()
        names = self._buckets.get((section, key))
        if names is None:
            if len(self._buckets) >= REMEMBERED:
                self._buckets.clear()
            names = tuple(Name.of_entry(entry, section, key) for entry in bucket.split("|"))
            self._buckets[section, key] = names
        return names

    def _find_han(self, folded: str, start: int) -> Match | None:
        run = _HAN.match(folded, start)
        if run is None:
            return None
        names = {name.words[0]: name for name in self._bucket("han", run.group()[:2])}
        if (inner := _IN_BRACKETS.match(folded, run.end())) and (name := names.get(run.group() + inner[1])):
            return self._match([(name, True)], start, inner.end(), "", True)  # 刚果（金）
        name = names.get(run.group())  # no part of a word: 哈马斯 is not 哈马
        return self._match([(name, True)], start, run.end(), "", True) if name else None


def _readings(section: str, word: str) -> Iterator[str]:
    """A word as it is and without all that `find` may take from it: an ending, an article, a prefix."""
    begun = [word]
    if section == "latin" and (elided := _ELISION.match(word)):
        begun.append(word[elided.end() :])
    begun += [word[len(prefix) :] for prefix in _PREFIXES.get(section, ()) if word.startswith(prefix)]
    if word.startswith("لل"):
        begun.append(f"ال{word[2:]}")
    for rest in begun:
        yield rest
        if "'" in rest:
            yield from (rest[: rest.index("'")], rest[: rest.rindex("'")])
        if section == "latin" and rest.endswith("s"):
            yield rest[:-1]


def resolve(match: Match, around: Iterable[Match] = (), home: Sequence[str] = ()) -> Place:
    """The place meant: by its own name before another's older one, by the places around it, by its size.

    `around` are the other names of the text; `home` are the countries its language is at home in,
    likeliest first
    (ru: RU, UA, BY, KZ, …; none for English).
    """
    if len(match.candidates) == 1:
        return match.candidates[0]
    countries: dict[str, float] = {}
    regions: dict[str, set[tuple[str, str | None]]] = {"region": set(), "city": set()}
    for other in around:
        place = other.candidates[0]
        if other.candidates == match.candidates or place.country is None:
            continue
        if other.own > 1 and other.candidates[1].population * 10 > place.population:
            continue  # itself in doubt
        weight = 0.5 if place.kind in ("country", "adjective") else 1.5
        countries[place.country] = max(countries.get(place.country, 0.0), weight)
        if place.kind in ("region", "city"):
            regions[place.kind].add((place.country, place.admin1))

    def likelihood(index: int) -> float:
        place = match.candidates[index]
        score = log10((place.population + 1_000) * _KINDS[place.kind])
        if index < match.own:
            score += 3.0
        if place.country is not None:
            score += countries.get(place.country, 0.0)
            if place.country in home:
                score += 1.5 if place.country == home[0] else 1.2
            holder_or_part = {"city": "region", "region": "city"}.get(place.kind)
            if holder_or_part and (place.country, place.admin1) in regions[holder_or_part]:
                score += 2.0
        return score

    return match.candidates[max(range(len(match.candidates)), key=lambda index: (likelihood(index), -index))]
