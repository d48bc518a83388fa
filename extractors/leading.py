"""Words that lead to something, as patterns that end where it begins."""

from collections.abc import Iterable, Sequence
from functools import cached_property

import regex

from .languages.base import Language, phrases
from .sentences import Abbreviations
from .text import fold


class Lead:
    """Words that stand right before a position; the pattern of all of them is tried only where one of them may.

    `far`: one word may stand between: "in central China", «в немецком Крефельде», "in Ukraine's Kremenchuk".
    """

    def __init__(
        self, cells: Iterable[str], *, far: bool = False, gap: str = ' "', close: bool = False
    ) -> None:
        words = {word for cell in cells for word in phrases(fold(cell))}
        between = r"(?: \p{L}{1,3}\.?)?(?: [\p{L}'-]++)?" if far else ""
        self._behind = rf"{between}[{gap}]{'*' if close else '+'}$"
        self._words, self._gap, self._reach = tuple(words), gap, 3 if far else 1
        self._before: dict[str, int] = {}  # the last word of a phrase → the length of what stands before it
        for word in words:
            before, space, last = word.rpartition(" ")
            self._before[last] = max(len(before + space), self._before.get(last, 0))
        self._longest = max(map(len, words), default=0)

    @cached_property
    def _pattern(self) -> "regex.Pattern[str]":
        return regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{_alternatives(self._words)}){self._behind}")

    @cached_property
    def _adjoining(self) -> "regex.Pattern[str]":
        return regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{_alternatives(self._words)})[{self._gap}]+$")

    def adjoins(self, folded: str, start: int, end: int) -> bool:
        """Whether such words stand between two positions, and no other between them and the second."""
        return bool(self.search(folded, start, end)) and bool(self._adjoining.search(folded, start, end))

    def search(self, folded: str, start: int, end: int) -> "regex.Match[str] | None":
        """The words between two positions that lead to the second."""
        stretch = folded[start:end].rstrip(self._gap)
        first, behind = end, len(stretch)
        for _ in range(self._reach):
            begin = stretch.rfind(" ", 0, behind) + 1
            token = stretch[begin:behind]
            if token in self._before:
                first = min(first, start + begin - self._before[token])
            elif not token.isalpha() and token.endswith(self._words):
                first = start + begin - self._longest
            if not begin:
                break
            behind = begin - 1
        return self._pattern.search(folded, max(start, first), end) if first < end else None

    def covers(self, folded: str, start: int, end: int) -> bool:
        """Whether what stands between two positions is such words and nothing else."""
        return folded.startswith(self._words, start, end) and bool(
            self._adjoining.fullmatch(folded, start, end)
        )


class LeadingWords:
    """`prepositions` lead to a place, `roads` to the two ends of one, `departures` to a place that was left,
    `out_of` to the whole of a part.

    `conjunctions` part two clauses; `abbreviations` lead on in their sentence; `inhabitants` are endings that make
    a town's name an adjective;
    `capital_nouns` are the languages in which a capital makes no name.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        self.prepositions = Lead((language.prepositions for language in languages), far=True)
        self.roads = Lead(language.roads for language in languages)
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
        relatives = either(language.relatives for language in languages)
        self.relatives = regex.compile(rf"\b(?:{relatives or '(?!)'}) $")
        reasons = either(language.connectives for language in languages)
        self.connectives = regex.compile(rf" (?:{reasons or '(?!)'}) ")
        self.announced = _announced(languages)
        self.out_of = Lead(language.out_of for language in languages)
        self.conjunctions = regex.compile(
            r"(?<=[ ,)])(?:" + either(language.conjunctions for language in languages) + r")(?= )"
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
