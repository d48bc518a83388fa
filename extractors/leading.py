"""Words that lead to something, as patterns that end where it begins."""

import re
from collections.abc import Iterable, Sequence

import regex

from .languages.base import Language, phrases
from .sentences import Abbreviations
from .text import fold


class Lead:
    """Words that stand right before a position. They are looked up by the last word of each.

    `far`: one word may stand between: "in central China", «в немецком Крефельде», "in Ukraine's Kremenchuk".
    """

    def __init__(
        self, cells: Iterable[str], *, far: bool = False, gap: str = ' "', close: bool = False
    ) -> None:
        words = {word for cell in cells for word in phrases(fold(cell))}
        self._words, self._gap, self._close, self._reach = tuple(words), gap, close, 3 if far else 1
        self._between = regex.compile(rf"(?: \p{{L}}{{1,3}}\.?)?(?: [\p{{L}}'-]++)?[{gap}]+")
        self._ending: dict[str, list[str]] = {}  # the last word of phrases → those, the longest first
        for word in sorted(words, key=len, reverse=True):
            self._ending.setdefault(word.rpartition(" ")[2], []).append(word)

    def adjoins(self, folded: str, start: int, end: int) -> bool:
        """Whether such words stand between two positions, and no other between them and the second."""
        return bool(self._find(folded, start, end, reach=1))

    def search(self, folded: str, start: int, end: int) -> str:
        """The words between two positions that lead to the second, with all up to it; "" for none."""
        return self._find(folded, start, end, self._reach)

    def covers(self, folded: str, start: int, end: int) -> bool:
        """Whether what stands between two positions is such words and nothing else."""
        return 0 < end - start == len(self._find(folded, start, end, reach=1))

    def _find(self, folded: str, start: int, end: int, reach: int) -> str:
        stretch = folded[start:end].rstrip(self._gap)
        behind, found = len(stretch), ""
        if start + behind == end and not self._close:
            return ""
        for passed in range(reach):
            begin = stretch.rfind(" ", 0, behind) + 1
            for words in self._ending_in(stretch[begin:behind]):
                first = start + behind - len(words)
                if (
                    first >= start
                    and folded.startswith(words, first)
                    and not folded[first - 1 : first].isalnum()
                    and (not passed or self._between.fullmatch(folded, start + behind, end))
                ):
                    found = folded[first:end]  # what begins first
                    break
            if not begin:
                break
            behind = begin - 1
        return found

    def _ending_in(self, token: str) -> list[str]:
        """The phrases that may end with what stands between two spaces, as "(in" does with "in"."""
        found = self._ending.get(token, [])
        if token.isalpha() or not token.endswith(self._words):
            return found
        return found + [word for word in self._words if word != token and token.endswith(word)]


class LeadingWords:
    """`prepositions` lead to a place, `two_way` to where or, in another case, whither, `roads` to the two
    ends of one, `departures` to a place that was left, `holding` from a place to what it has, `out_of` to the
    whole of a part.

    `conjunctions` part two clauses; `abbreviations` lead on in their sentence; `inhabitants` are endings that make
    a town's name an adjective;
    `capital_nouns` are the languages in which a capital makes no name.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        self.prepositions = Lead((language.prepositions for language in languages), far=True)
        self.roads = Lead(language.roads for language in languages)
        self.two_way = Lead(language.two_way for language in languages)
        self.departures = Lead((language.departures for language in languages), far=True)
        case = "|".join(ending for language in languages for ending in language.place_endings.split())
        noun = either(language.place_nouns for language in languages)
        self.place_endings = regex.compile(
            rf"'(?:{case or '(?!)'})\b|(?:'\p{{L}}{{1,4}})? (?:{noun or '(?!)'})\b"
        )
        people = "|".join(ending for language in languages for ending in language.inhabitant_endings.split())
        self.inhabitants = regex.compile(rf"(?<=\p{{L}}{{4}})(?:{people or '(?!)'})$")
        self.capital_nouns = {language.code for language in languages if language.capital_nouns}
        units = [word for language in languages for word in phrases(fold(language.unit_abbreviations))]
        words = [word for language in languages for word in phrases(fold(language.abbreviations))]
        self.abbreviations = Abbreviations(words + units, units)
        holding = either(language.holding for language in languages)
        self.holding = regex.compile(rf" (?:{holding or '(?!)'})(?: \p{{L}}+[’']?\p{{L}}*)? ")
        relatives = either(language.relatives for language in languages)
        self.relatives = regex.compile(rf"\b(?:{relatives or '(?!)'}) $")
        reasons = either(language.connectives for language in languages)
        self.connectives = regex.compile(rf" (?:{reasons or '(?!)'}) ")
        self._infinitives = tuple(
            {f"{word} " for lang in languages for word in phrases(fold(lang.infinitive))}
        )
        self._announced = _announced(languages)
        self.out_of = Lead(language.out_of for language in languages)
        self.conjunctions = re.compile(  # twice as fast at this as `regex`
            r"(?<=[ ,)])(?:" + either(language.conjunctions for language in languages) + r")(?= )"
        )

    def announce(self, folded: str, seen: str, start: int, end: int) -> bool:
        """Whether words between two positions say that the verb at the second is to come."""
        return folded.endswith(self._infinitives, start, end) and bool(
            self._announced.search(seen, start, end)
        )


def _announced(languages: Sequence[Language]) -> "regex.Pattern[str]":
    """What stands before a verb that is to come, in the text as it is written: "Hamas to", "has agreed to"."""
    parts = [
        rf"(?<!\b(?i:{either([lang.causing]) or '(?!)'})\b.{{0,60}})"
        rf"(?:\b\p{{Lu}}[\p{{L}}'’.-]*|\b(?i:{either([lang.announcing])})(?: \p{{L}}+)?)"
        rf" (?i:{either([lang.infinitive])}) "
        for lang in languages
        if lang.infinitive
    ]
    return regex.compile(rf"(?:{'|'.join(parts) or '(?!)'})$")


def either(cells: Iterable[str]) -> str:
    """The alternatives of a pattern: every phrase of the cells, the longest first."""
    return _alternatives({word for cell in cells for word in phrases(fold(cell))})


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(map(regex.escape, sorted(words, key=lambda word: (-len(word), word))))
