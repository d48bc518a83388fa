"""Towns that an adjective names: «в пермском университете», and their districts: «в Шебекинском округе»."""

from collections.abc import Sequence
from dataclasses import replace

import regex

from .languages.base import Language, phrases
from .leading import Lead
from .places import Gazetteer, Match, Place
from .text import fold

_LEAST = 100_000  # people of a town so well known that its adjective is told from other words
_LEAD = 12  # characters of the longest preposition
_BEFORE = regex.compile(r"(?<=^|[\s(«\"'])\p{L}+ $")
_NOUN = regex.compile(r" (\p{L}++)")
_WORDS_BEHIND = regex.compile(r" (\p{L}++)(?: (\p{L}++)(?: (\p{L}++))?)?")


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
        self._districts = [
            (
                tuple(language.town_adjectives.split()),
                (*language.town_stems, *language.district_stems),
                tuple(phrases(fold(language.no_districts))),
                tuple(
                    f"{noun} ".replace("* ", "") for noun in phrases(fold(language.place_types["district"]))
                ),
                tuple(language.adjective_endings.split()),
                frozenset(phrases(fold(language.conjunctions))),
                tuple(phrases(fold(language.direction_nouns))) or ("\n",),
            )
            for language in languages
            if language.district_stems
        ]
        self._courts = tuple(word for one in languages for word in phrases(fold(one.courts_of_towns)))
        self._no_districts = tuple(word for one in languages for word in phrases(fold(one.no_districts)))
        self.endings = tuple({ending for kind in self._kinds for ending in kind[0]})  # of all of them

    def acts(self, folded: str, start: int, end: int) -> bool:
        """Whether a court stands behind the adjective at [start, end): «Гомельскі абласны суд», «ростовский суд»."""
        if not self._courts or not folded.endswith(self.endings, start, end):
            return False
        behind = _WORDS_BEHIND.match(folded, end)
        return behind is not None and any((behind[at] or "").startswith(self._courts) for at in (1, 2))

    def found(self, folded: str, start: int, end: int) -> Match | None:
        """The town of the adjective at [start, end)."""
        word = folded[start:end]
        if not word.endswith(self.endings):
            return None
        before, noun = _BEFORE.search(folded, max(0, start - _LEAD), start), _NOUN.match(folded, end)
        led = before is not None and self._prepositions.covers(folded, before.start(), start)
        if noun is None or not (led or self.acts(folded, start, end)):
            return None
        for endings, recipes, no_nouns in self._kinds:
            ending = next((one for one in endings if word.endswith(one)), None)
            if (
                ending is None
                or noun[1].startswith(no_nouns)
                or (not led and word.startswith(self._no_districts))
            ):
                continue
            stem = word[: -len(ending)]
            for dropped, added in recipes:
                name = stem[: len(stem) - dropped] + added
                match = self._gazetteer.find(name, 0, name.capitalize())
                if match and match.end == len(name) and _is_town(match):
                    return replace(match, start=start, end=end)
        return None

    def district(self, seen: str, folded: str, start: int, end: int) -> Match | None:
        """The district of the town of the adjective at [start, end): «в Белгородском и Шебекинском районах»."""
        word = folded[start:end]
        if not word.endswith(self.endings) or not (behind := _WORDS_BEHIND.match(folded, end)):
            return None
        for endings, recipes, none, nouns, kinds, conjunctions, ways in self._districts:
            ending = next((one for one in endings if word.endswith(one)), None)
            if ending is None or word.startswith(none):
                continue
            way = behind[1].startswith(ways)  # «на Покровському напрямку»: near the town
            noun = 1 if way else next((at for at in (1, 2, 3) if f"{behind[at]} ".startswith(nouns)), 0)
            if not noun or (noun == 3 and behind[1] not in conjunctions):
                continue
            if noun == 2 and not (behind[1].endswith(kinds) and seen[behind.start(1)].islower()):
                continue  # «в Шебекинском городском округе»
            stem = word[: -len(ending)]
            # the rarer recipes make other towns too: «Лиман», not «Лима»
            named = (self._named(stem, recipes, far) for far in (False, True))
            if towns := next(filter(None, named), ()):
                around = towns if way else tuple(map(_district_of, towns))
                until = end if noun == 3 else behind.end(noun)
                return Match(start, until, around, len(around), exact=False, risky=False, abbreviation=False)
        return None

    def _named(self, stem: str, recipes: Sequence[tuple[int, str]], far: bool) -> tuple[Place, ...]:
        """The towns of an adjective's stem, by recipes that drop little of it or, `far`, by those that drop more."""
        names = (stem[: len(stem) - dropped] + added for dropped, added in recipes if far == (dropped > 1))
        return tuple(dict.fromkeys(town for name in names for town in self._towns(name)))

    def _towns(self, name: str) -> tuple[Place, ...]:
        """The towns that bear a name."""
        match = self._gazetteer.find(name, 0, name.capitalize())
        if match is None or match.end < len(name) or not match.exact:
            return ()
        return tuple(place for place in match.candidates[: match.own] if place.kind == "city")


def _district_of(town: Place) -> Place:
    return replace(town, id=None, name=f"{town.name} District")


def is_district(place: Place) -> bool:
    """Whether it is the district of a town, which no gazetteer has."""
    return (
        place.id is None
        and place.kind == "city"
        and place.lat is not None
        and place.name.endswith(" District")
    )


def _is_town(match: Match) -> bool:
    place = match.candidates[0]
    return place.kind == "city" and place.population >= _LEAST and not match.risky
