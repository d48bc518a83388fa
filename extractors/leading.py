"""Words that lead to something, as patterns that end where it begins."""

from collections.abc import Iterable, Sequence

import regex

from .languages.base import Language, phrases
from .text import fold


class LeadingWords:
    """`prepositions` lead to a place, `departures` to one that was left, `out_of` to the whole of a part.

    `conjunctions` part two clauses.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        # one word may stand between: "in central China", «в немецком Крефельде», "in Ukraine's Kremenchuk"
        between = r"(?: \p{L}{1,3}\.?)?(?: [\p{L}'-]++)?"
        self.prepositions = _ending((language.prepositions for language in languages), between)
        self.departures = _ending((language.departures for language in languages), between)
        case = "|".join(ending for language in languages for ending in language.place_endings.split())
        noun = _either(language.place_nouns for language in languages)
        self.place_endings = regex.compile(
            rf"'(?:{case or '(?!)'})\b|(?:'\p{{L}}{{1,4}})? (?:{noun or '(?!)'})\b"
        )
        self.out_of = _ending((language.out_of for language in languages), "")
        self.conjunctions = regex.compile(
            r"(?<=[ ,)])(?:" + _either(language.conjunctions for language in languages) + r")(?= )"
        )


def _ending(cells: Iterable[str], between: str) -> "regex.Pattern[str]":
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{_either(cells)}){between}[ \"]+$")


def _either(cells: Iterable[str]) -> str:
    words = {word for cell in cells for word in phrases(fold(cell))}
    return "|".join(map(regex.escape, sorted(words, key=lambda word: (-len(word), word))))
