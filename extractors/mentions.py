"""The places that a text names, as far as its words make them places."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import merge
from itertools import pairwise

import regex

from .annotate import Annotated, Mention
from .gazetteer.archive import section_of
from .languages.base import Language, phrases
from .leading import LeadingWords
from .places import Gazetteer, Match, Place, resolve
from .text import fold
from .town_adjectives import TownAdjectives
from .unlisted import UnlistedNames, lies_in, namesakes

_BROAD = {"district": -1, "region": 1, "country": 2, "adjective": 2, "continent": 3}
_WORDS = re.compile(
    r"(?<![^\W_])(?<!')(?:(?:[^\W\d_\u0400-\u04ff\u05d0-\u05ea]|qu)'(?=[^\W\d_]{2}))?"
    r"(?P<word>[\u0400-\u04ff\u05d0-\u05ea]'[^\W\d_]{2,}+|[^\W\d_]{2,}+|[🇦-🇿]{2})"  # d'Auch, М'янма, ג'נין
)
_DATELINE = regex.compile(r"(?:, [^\n()]{1,24})? ?(?:\([^)\n]{2,30}\)(?: ?-|:) |- \([^)\n]{2,30}\) ?[:-]? )")
_SHOUTED = regex.compile(r"(?:, [^\n().]{1,24})?(?: - (?!\d)|\. )")
_NAME_ON = regex.compile(r" (\p{Lu}\p{Ll}+)")
_NEXT = regex.compile(r" [A-Z][a-z]")
_GIVEN = regex.compile(r"(?<=[^\s.!?:;*_|\"'-] )(\p{Lu}[\p{Ll}'-]+) $")
_LABEL_AFTER = regex.compile(r"[\s\"')]*(?:[:(]|- ?|(?:, )?\d)")
_ALONE = regex.compile(r"[.!](?:\s|$)")
_LINKED = regex.compile(r",? ?(?:\p{L}{1,3} )?")
_IN_WIDER = regex.compile(r", | \(")
_OF = 4  # characters between the noun of a region and its name: "region of Kursk"
# Those that act at home; armies and their ministries act abroad too.
_AUTHORITIES = (
    "authorities",
    "government",
    "police",
    "courts",
    "prosecutors",
    "judiciary",
    "law enforcement",
    "border guards",
    "Interior Ministry",
    "Interior Minister",
    "Health Ministry",
    "Justice Ministry",
    "Justice Minister",
    "Emergencies Ministry",
    "Investigative Committee",
    "Prison Service",
)
_LEAD = 32  # characters in which a preposition may lead to a name
_LARGE = 1_000_000  # a city known well enough to be meant though its name goes on


class PlaceNames:
    """Finds the places named, with a gazetteer and the words that lead to a place."""

    def __init__(self, gazetteer: Gazetteer, words: LeadingWords, languages: Sequence[Language]) -> None:
        self._gazetteer, self._words = gazetteer, words
        self._unlisted = UnlistedNames(languages)
        self._firms = {word for language in languages for word in phrases(fold(language.firms))}
        self._flags = {language.code: language.flags.split() for language in languages}
        self._adjectives = TownAdjectives(languages, gazetteer, words.prepositions)

    def mentions(self, page: Annotated, language: str = "", home: Sequence[str] = ()) -> list[Mention]:
        """The places named in a text of a language, in order; `home` are the countries that it is at home in."""
        capitals = language in self._words.capital_nouns
        found = self._without_roads(page, list(self._matches(page, capitals)))
        listed = self._as_regions(page, found)
        others = namesakes(page, listed)
        listed = [match for match in listed if match.start not in {other.start for other in others}]
        unlisted = [*others, *self._unlisted.found(page, language, listed)]
        matches = _without_flags_of(sorted((*listed, *unlisted), key=lambda match: match.start), page.folded)
        matches = _of_one_rank(matches, page.folded)
        named = [
            Mention(
                match.start,
                match.end,
                place,
                match.risky,
                _BROAD.get(place.kind, 0),
                bool(ending)
                or match in unlisted
                or self._is_adjective(page, match)
                or self._adjectives.acts(page.folded, match.start, match.end),
                ending.end() if ending else match.end,
                match.exact and section_of(page.folded[match.start]) == "cyrillic",
            )
            for match in matches
            for place in [_meant(_told(page, match, matches), matches, home)]
            for ending in [self._words.place_endings.match(page.folded, match.end)]
        ]
        return named[1:] if self._is_only_dateline(page, named) else named

    def _is_only_dateline(self, page: Annotated, named: Sequence[Mention]) -> bool:
        """Whether the first place is where a report was written, and others say where: "GENEVA (AP) - … in Chad"."""
        if not named or named[0].broad or any(map(str.isalnum, page.folded[: named[0].start])):
            return False
        agency = _DATELINE.match(page.folded, named[0].end)
        shouted = page.text.seen[named[0].start : named[0].end].isupper() and _SHOUTED.match(
            page.folded, named[0].end
        )
        return bool(agency or shouted) and any(
            other.place.kind != "adjective" and other.local(page, self._words.prepositions)
            for other in named[1:]
        )

    def _without_roads(self, page: Annotated, matches: list[Match]) -> list[Match]:
        """Without the towns at the ends of a road: «در محور قزوین - رشت ۶ کشته»."""
        ends = {
            at.start
            for first, second in pairwise(matches)
            if page.folded[first.end : second.start] in ("-", " - ")
            and self._words.roads.adjoins(page.folded, max(0, first.start - _LEAD), first.start)
            for at in (first, second)
        }
        return [match for match in matches if match.start not in ends]

    def _matches(self, page: Annotated, capital_nouns: bool) -> Iterator[Match]:
        prepositions, endings = self._words.prepositions, self._words.place_endings
        seen, folded = page.text.seen, page.folded
        last: Match | None = None
        before, behind = _beside_small(page)
        for start, end in self._words_of(page):
            small, beside = seen[start].islower(), start in behind or end in before
            adjective = folded.endswith(self._adjectives.endings, start, end)
            if small and not adjective and not beside:
                continue  # as most words
            if (adjective and (small or self._adjectives.acts(folded, start, end))) and (
                town := self._adjectives.found(folded, start, end)
            ):
                yield town
                last = town
                continue
            if small and not beside:
                continue
            if (last and start < last.end) or page.time_at(start):
                continue
            match = self._found(page, start, end)
            if adjective and not small and (match is None or match.end == end):
                match = self._adjectives.district(seen, folded, start, end) or match
            if match is None or (section_of(seen[start]) == "flags" and not self._is_flown(page, match)):
                continue
            if small and match.candidates[0].kind != "adjective":
                continue
            if _is_title(folded, match) or self._is_firm(page, match):
                continue
            if not (capital_nouns or (last and last.end == start - 1)) and self._is_surname(page, match):
                continue
            hit = page.hit_at(start)
            if prepositions.covers(folded, match.start, match.end + 1):
                continue  # «каля 19.45»: about, not Calais
            if hit and hit.end >= match.end and (hit.get("source") or hit.get("month") or hit.get("weekday")):
                continue
            if match.risky and hit and hit.end >= match.end and "residue" in hit.marks:
                continue  # «Решта 6 — у менших містах»
            if match.risky and not (
                self._is_led(page, match)
                or self._words.departures.search(folded, max(0, match.start - _LEAD), match.start)
                or endings.match(folded, match.end)
                or _labelled(folded, match)
                or (last and _LINKED.fullmatch(folded, last.end, match.start))
                or self._is_placed(page, match)
            ):
                continue
            yield match
            last = match

    def _is_firm(self, page: Annotated, match: Match) -> bool:
        """Whether a name goes on as that of a firm: "a Japan Airlines jet"."""
        following = _NAME_ON.match(page.text.seen, match.end)
        return following is not None and fold(following.group(1)) in self._firms

    def _is_flown(self, page: Annotated, flag: Match) -> bool:
        """Whether a flag opens a line, alone, and is not that of a language: "🇲🇿 Plataforma Decide: 252 mortos"."""
        folded = page.folded
        line = folded[folded.rfind("\n", 0, flag.start) + 1 : flag.start]
        alone = not any(letter.isalnum() or section_of(letter) == "flags" for letter in line)
        return (
            alone
            and section_of(folded[flag.end : flag.end + 1] or " ") != "flags"
            and flag.candidates[0].country not in self._flags.get(page.language_near(flag.start), ())
        )

    def _is_surname(self, page: Annotated, match: Match) -> bool:
        """Whether a small town's name ends a longer name: «candidato Fernando Villavicencio», «Александра Гусева»."""
        if match.candidates[0].kind != "city" or match.candidates[0].population >= _LARGE:
            return False
        given = _GIVEN.search(page.text.seen, max(0, match.start - _LEAD), match.start)
        if given is None or page.hit_at(given.start(1)):
            return False
        return not self._words.prepositions.covers(page.folded, given.start(1), match.start)

    def _is_led(self, page: Annotated, match: Match) -> bool:
        """Whether a preposition leads to a name; where no letter is a capital, nothing may stand between them."""
        lead, start = self._words.prepositions, max(0, match.start - _LEAD)
        if page.text.seen[match.start].isupper() or page.text.seen[match.start].islower():
            return bool(lead.search(page.folded, start, match.start))
        return lead.adjoins(page.folded, start, match.start)  # «في حادث سير»

    def _words_of(self, page: Annotated) -> Iterator[tuple[int, int]]:
        """The words at which a name may begin, those of hashtags too."""
        tags = [(one.start, one.end) for one in page.text.noise if page.text.seen[one.start] == "#"]
        words = (word.span("word") for word in _WORDS.finditer(page.folded))
        return merge(tags, words) if tags else words

    def _found(self, page: Annotated, start: int, end: int) -> Match | None:
        seen = page.text.seen
        if seen[start] == "#":
            return self._alone(fold(seen[start + 1 : end]), seen[start + 1 : end], start, end)
        match = self._gazetteer.find(page.folded, start, seen)
        if match is None and (ending := self._words.inhabitants.search(page.folded, start, end)):
            match = self._alone(page.folded[start : ending.start()], seen[start : ending.start()], start, end)
            if match and (match.risky or match.candidates[0].kind != "city" or not _NEXT.match(seen, end)):
                return None  # "Magdeburger Weihnachtsmarkt"
            return match
        return None if match and _in_longer_name(seen, match) else match

    def _is_adjective(self, page: Annotated, match: Match) -> bool:
        """Whether a town's name has become an adjective of what is there: "an einer Grazer Schule"."""
        written = page.folded[match.start : match.end]
        return (
            bool(self._words.inhabitants.search(written))
            and match.candidates[0].kind == "city"
            and fold(match.candidates[0].name) != written
        )

    def _alone(self, name: str, written: str, start: int, end: int) -> Match | None:
        """A name that is all there is of a stretch of text."""
        match = self._gazetteer.find(name, 0, written) if name else None
        return replace(match, start=start, end=end) if match and match.end == len(name) else None

    def _as_regions(self, page: Annotated, matches: list[Match]) -> list[Match]:
        """Towns that a noun makes regions: "over Lipetsk and Oryol regions", «la región de Kursk, … la de Bélgorod»."""
        if not page.names("place_type"):
            return matches
        made: set[int] = set()
        for at in reversed(range(len(matches))):
            match = matches[at]
            following = matches[at + 1] if at + 1 < len(matches) else None
            linked = (
                following is not None
                and at + 1 in made
                and _LINKED.fullmatch(page.folded, match.end, following.start)
            )
            if match.candidates[0].kind == "city" and (linked or _has_region_noun(page, match)):
                name = f"{match.candidates[0].name} Region"
                if region := self._alone(fold(name), name, match.start, match.end):
                    matches[at] = region
                    made.add(at)
        return matches

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


def _without_flags_of(matches: list[Match], folded: str) -> list[Match]:
    """Without the flags that stand before a place: "🇹🇬 Lomé: 7 morts"."""
    flags = {
        flag.start
        for flag, following in pairwise(matches)
        if section_of(folded[flag.start]) == "flags" and not folded[flag.end : following.start].strip()
    }
    return [match for match in matches if match.start not in flags]


def _has_region_noun(page: Annotated, match: Match) -> bool:
    """Whether the noun of a region stands beside a name: "the region of Kursk", "Belgorod bölgesi"."""
    before, after = page.hit_before(match.start), page.hit_at(match.end + 1)
    return bool(
        (after and after.get("place_type") == "region")
        or (before and match.start - before.end <= _OF and before.get("place_type") == "region")
    )


def of_authority(page: Annotated, start: int, end: int) -> bool:
    """Whether a word stands beside an authority of a country: «les autorités turques», "Iranian police"."""
    before, after = page.hit_before(start), page.hit_at(end + 1)
    return bool(
        (after and after.get("source") in _AUTHORITIES)
        or (before and before.end == start - 1 and before.get("source") in _AUTHORITIES)
    )


def _beside_small(page: Annotated) -> tuple[set[int], set[int]]:
    """Where words end and begin that may name a place though small: «в 38 российских городах», "cidades russas".

    They stand beside the noun of places or an authority.
    """
    length = len(page.folded)
    hits = [hit for hit, noun in page.values(0, length, "place_type") if noun]
    hits += [hit for hit, who in page.values(0, length, "source") if who in _AUTHORITIES]
    return {hit.start - 1 for hit in hits}, {hit.end + 1 for hit in hits}


def _of_one_rank(matches: list[Match], folded: str) -> list[Match]:
    """Towns in a row with regions are the regions of their names: «en Veracruz, Hidalgo y Puebla»."""
    regions = {
        at: tuple(place for place in match.candidates if place.kind == "region")
        for at, match in enumerate(matches)
        if match.candidates[0].kind == "city"
    }
    ranked = list(matches)
    for at, found in regions.items():
        beside = [n for n in (at - 1, at + 1) if 0 <= n < len(matches)]
        if found and any(
            matches[n].candidates[0].kind == "region"
            and matches[n].candidates[0].country == found[0].country
            and _LINKED.fullmatch(folded, matches[min(n, at)].end, matches[max(n, at)].start)
            for n in beside
        ):
            ranked[at] = replace(matches[at], candidates=found, own=len(found))
    return ranked


def _told(page: Annotated, match: Match, matches: Sequence[Match]) -> Match:
    """A town's name with those places of it that lie in the country named behind it: "Khoms in Libya"."""
    if len(match.candidates) == 1 or match.candidates[0].kind != "city":
        return match
    wider = next((other for other in matches if other.start > match.end), None)
    if wider is None or wider.candidates[0].kind != "country" or not lies_in(page, match.end, wider.start):
        return match
    there = tuple(place for place in match.candidates if place.country == wider.candidates[0].country)
    return replace(match, candidates=there, own=len(there)) if there else match


def _meant(match: Match, matches: Sequence[Match], home: Sequence[str]) -> Place:
    """The place meant. Among regions, a name that may be a region's is: «над Ростовской, три — над Рязанской»."""
    others = [other for other in matches if other is not match]
    if match.candidates[0].kind == "region" and any(other.candidates[0].kind == "region" for other in others):
        return match.candidates[0]
    return resolve(match, others, home)


def _in_longer_name(seen: str, match: Match) -> bool:
    """Whether a small place's name goes on as another name: "at George Washington University"."""
    following = _NEXT.match(seen, match.end)
    return (
        bool(following)
        and match.candidates[0].population < _LARGE
        and match.candidates[0].kind in ("city", "district")
    )


def _is_title(folded: str, match: Match) -> bool:
    """Whether a small town's name stands in quotes, as what a park or a quarter is called: «парк "Дубки"»."""
    return (
        folded[match.start - 1 : match.start] == '"'
        and folded[match.end : match.end + 1] == '"'
        and match.candidates[0].kind == "city"
        and match.candidates[0].population < _LARGE
    )


def _labelled(folded: str, match: Match) -> bool:
    """Whether a name stands as a label: at the start of a line or item, before a colon, dash, bracket or number,
    or as all that a line's first sentence is: «Рівне. Вибух у квартирі».
    """
    before = folded[max(0, match.start - 80) : match.start].rstrip(" \"'")
    if _LABEL_AFTER.match(folded, match.end):
        return not before or not before[-1].isalnum()
    line = before[before.rfind("\n") + 1 :]
    return bool(_ALONE.match(folded, match.end)) and not any(map(str.isalnum, line))
