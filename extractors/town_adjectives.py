"""Towns that a small-written adjective names: «в пермском университете», "у харківській школі"."""

from collections.abc import Sequence
from dataclasses import replace

import regex

from .languages.base import Language, phrases
from .leading import Lead
from .places import Gazetteer, Match
from .text import fold

_LEAST = 100_000  # people of a town so well known that its adjective is told from other words
_LEAD = 12  # characters of the longest preposition
_BEFORE = regex.compile(r"(?<=^|[\s(«\"'])\p{L}+ $")
_NOUN = regex.compile(r" (\p{L}++)")


class TownAdjectives:
    """Finds them with the `town_adjectives` of the languages, behind a preposition and before a noun."""

    def __init__(self, languages: Sequence[Language], gazetteer: Gazetteer, prepositions: Lead) -> None:
        self._gazetteer, self._prepositions = gazetteer, prepositions
        self._kinds = [
            (
                tuple(language.town_adjectives.split()),
                language.town_stems,
                tuple(phrases(fold(language.no_town_nouns))),
            )
            for language in languages
            if language.town_adjectives
        ]
        self._endings = tuple({ending for kind in self._kinds for ending in kind[0]})

    def found(self, folded: str, start: int, end: int) -> Match | None:
        """The town of the adjective at [start, end)."""
        word = folded[start:end]
        if not word.endswith(self._endings):
            return None
        before, noun = _BEFORE.search(folded, max(0, start - _LEAD), start), _NOUN.match(folded, end)
        if not (before and noun and self._prepositions.covers(folded, before.start(), start)):
            return None
        for endings, recipes, no_nouns in self._kinds:
            ending = next((one for one in endings if word.endswith(one)), None)
            if ending is None or noun[1].startswith(no_nouns):
                continue
            stem = word[: -len(ending)]
            for dropped, added in recipes:
                name = stem[: len(stem) - dropped] + added
                match = self._gazetteer.find(name, 0, name.capitalize())
                if match and match.end == len(name) and _is_town(match):
                    return replace(match, start=start, end=end)
        return None


def _is_town(match: Match) -> bool:
    place = match.candidates[0]
    return place.kind == "city" and place.population >= _LEAST and not match.risky
