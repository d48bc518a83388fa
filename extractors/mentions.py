"""The places that a text names, as far as its words make them places."""

from collections.abc import Iterator, Sequence

import regex

from .annotate import Annotated, Mention
from .leading import LeadingWords
from .places import Gazetteer, Match, Place, resolve

_BROAD = {"district": -1, "region": 1, "country": 2, "adjective": 2, "continent": 3}
_WORDS = regex.compile(r"(?<![\p{L}\p{N}'])(?:(?:\p{L}|qu)'(?=\p{L}{2}))?\p{L}[\p{L}\p{M}]++")
_NEXT = regex.compile(r" [A-Z][a-z]")
_LABEL_AFTER = regex.compile(r"[\s\"')]*(?:[:(]|- ?|\d)")
_ELIDED = regex.compile(r"(?:\p{L}|qu)'(?=\p{L}{2})")
_IN_WIDER = regex.compile(r", | \(")
_LEAD = 32  # characters in which a preposition may lead to a name
_LARGE = 1_000_000  # a city known well enough to be meant though its name goes on


class PlaceNames:
    """Finds the places named, with a gazetteer and the words that lead to a place."""

    def __init__(self, gazetteer: Gazetteer, words: LeadingWords) -> None:
        self._gazetteer, self._words = gazetteer, words

    def mentions(self, page: Annotated) -> list[Mention]:
        """The places named in a text, in order."""
        matches = list(self._matches(page))
        return [
            Mention(
                match.start,
                match.end,
                place,
                match.risky,
                _BROAD.get(place.kind, 0),
                bool(ending),
                ending.end() if ending else match.end,
            )
            for match in matches
            for place in [_meant(match, matches)]
            for ending in [self._words.place_endings.match(page.folded, match.end)]
        ]

    def _matches(self, page: Annotated) -> Iterator[Match]:
        prepositions, endings = self._words.prepositions, self._words.place_endings
        done = 0
        seen, folded = page.text.seen, page.folded
        for word in _WORDS.finditer(folded):
            start = word.start()
            if elided := _ELIDED.match(folded, start):  # "l'Ukraine"
                start = elided.end()
            small = seen[start].islower()
            if start < done or (small and not _says_whose(page, start, word.end())) or page.time_at(start):
                continue
            match = self._gazetteer.find(folded, start, seen)
            if match is None or _in_longer_name(seen, match):
                continue
            if small and match.candidates[0].kind != "adjective":
                continue
            hit = page.hit_at(start)
            if prepositions.covers(folded, match.start, match.end + 1):
                continue  # «каля 19.45»: about, not Calais
            if hit and hit.end >= match.end and (hit.get("source") or hit.get("month") or hit.get("weekday")):
                continue
            led = prepositions.search(folded, max(0, match.start - _LEAD), match.start)
            led = led or endings.match(folded, match.end)
            if match.risky and not (led or _labelled(folded, match) or self._is_placed(page, match)):
                continue
            yield match
            done = match.end

    def _is_placed(self, page: Annotated, match: Match) -> bool:
        """Whether its country or region stands behind it: "Jackson, Mississippi"."""
        gap = _IN_WIDER.match(page.folded, match.end)
        wider = self._gazetteer.find(page.folded, gap.end(), page.text.seen) if gap else None
        if wider is None or wider.risky:
            return False
        holder = wider.candidates[0]
        return holder.kind in ("region", "country") and any(
            place.country == holder.country and (holder.kind == "country" or place.admin1 == holder.admin1)
            for place in match.candidates
        )


def _says_whose(page: Annotated, start: int, end: int) -> bool:
    """Whether a small-written word stands beside the noun of places: «в 38 российских городах», "cidades russas"."""
    before, after = page.hit_before(start), page.hit_at(end + 1)
    return bool(
        (after and after.get("place_type"))
        or (before and before.end == start - 1 and before.get("place_type"))
    )


def _meant(match: Match, matches: Sequence[Match]) -> Place:
    """The place meant. Among regions, a name that may be a region's is: «над Ростовской, три — над Рязанской»."""
    others = [other for other in matches if other is not match]
    if match.candidates[0].kind == "region" and any(other.candidates[0].kind == "region" for other in others):
        return match.candidates[0]
    return resolve(match, others)


def _in_longer_name(seen: str, match: Match) -> bool:
    """Whether a small place's name goes on as another name: "at George Washington University"."""
    following = _NEXT.match(seen, match.end)
    return (
        bool(following)
        and match.candidates[0].population < _LARGE
        and match.candidates[0].kind in ("city", "district")
    )


def _labelled(folded: str, match: Match) -> bool:
    """Whether a name stands as a label: at the start of a line or item, before a colon, dash, bracket or number."""
    before = folded[max(0, match.start - 80) : match.start].rstrip(" \"'")
    return bool(_LABEL_AFTER.match(folded, match.end)) and (not before or not before[-1].isalnum())
