"""Places that no gazetteer has, told by the words beside their names: "the village of Kuyello", "near Badrinath".

Only in the Latin script: others have no capitals, or their English name cannot be told from the written one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import regex

from .annotate import Annotated
from .gazetteer.archive import section_of
from .languages.base import Language, phrases
from .leading import either
from .places import Match, Place
from .text import fold

_LETTER = r"(?:[\p{L}-]|'(?!s\b))"
_WORD = rf"(?:(?i:al|el|an|ad|ash)-)?\p{{Lu}}(?!\p{{Lu}}){_LETTER}++"
_LINK = r"(?:de|del|do|da|dos|la|el|al|of the)"
_START = r"(?<![\p{L}\p{N}'@#-])"
_BEFORE_BRACKET = regex.compile(rf"{_START}(?P<name>{_WORD}(?: {_WORD}){{0,2}}+) \($")
_ENDS = regex.compile(r" ?(?:[.,;:)(\n\d]|- |$)")
_NEXT_WORD = regex.compile(r" (\p{L}++)")
_GAP = regex.compile(r",? \(?")
_LONGEST = 24  # characters from an unlisted name to the place that it lies in


def lies_in(page: Annotated, end: int, wider: int) -> bool:
    """Whether the name at `wider` says where the place whose name ends at `end` lies: "Quorrow, in Kaduna State"."""
    gap = _GAP.match(page.folded, end)
    if gap is None:
        return False
    return (gap.end() == wider and gap.group() != " ") or page.words.prepositions.covers(
        page.folded, gap.end(), wider
    )


def namesakes(page: Annotated, listed: Sequence[Match]) -> list[Match]:
    """Towns that share a listed one's name, as the text says another country: "Khoms, in Libya", not Homs in Syria."""
    found = []
    for town, wider in pairwise(listed):
        holder = wider.candidates[0]
        elsewhere = all(place.country != holder.country for place in town.candidates)
        if town.candidates[0].kind == "city" and holder.kind == "country" and elsewhere:
            gap = page.folded[town.end : wider.start]
            told = lies_in(page, town.end, wider.start) and (
                gap != ", " or page.folded[wider.end : wider.end + 1] in (",", ".", ")")
            )
            if told and section_of(page.folded[town.start]) == "latin":
                found.append(_match(town.start, town.end, page.text.seen[town.start : town.end], wider))
    return found


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name that words beside it may make a town's; `lead` is where those begin."""

    start: int
    end: int
    lead: int
    sure: bool  # needs nothing more: "the village of Kuyello"
    articled: bool  # "in the Gofa zone", not "in the Kremlin"


class UnlistedNames:
    """Finds them with the `town_leads`, `town_nouns` and `town_prepositions` of a language."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._by_language = {one.code: _Finder(one) for one in languages if one.town_leads or one.town_nouns}

    def found(self, page: Annotated, language: str, listed: Sequence[Match]) -> Iterator[Match]:
        """The unlisted names of a text in a language, in order; none that lies over a listed one."""
        finder = self._by_language.get(language)
        return finder.found(page, listed) if finder else iter(())


class _Finder:
    """Finds the unlisted names of one language."""

    def __init__(self, language: Language) -> None:
        leads, nouns, prepositions, heads = (
            either([cell]) or "(?!)"
            for cell in (
                language.town_leads,
                language.town_nouns,
                language.town_prepositions,
                language.town_heads,
            )
        )
        name = rf"(?P<name>{_WORD}(?: (?:{_LINK} )*{_WORD}){{0,3}}+)(?!'s\b)(?:'\p{{L}}{{1,4}})?"
        noun = rf" (?:{nouns})(?!\p{{L}})"
        if language.town_leads:
            lead = rf"(?:(?i:{leads})|(?P<weak>(?i:{prepositions})))"
            headed = rf"(?P<name>(?:{_WORD} ){{1,3}}(?i:{heads}))(?!\p{{L}})"
            self._source = rf"{_START}(?:{lead} {name}(?P<noun>{noun})?|{headed})"
        else:
            self._source = rf"{_START}(?P<weak>){name}(?P<noun>{noun})"  # «Lice ilçesinde»
        self._heads = set(phrases(fold(language.town_heads)))
        self._capital_nouns = language.capital_nouns
        self._never = set(phrases(fold(language.no_towns)))
        self._ending = set(phrases(fold(language.function_words))) | set(phrases(fold(language.auxiliaries)))

    @cached_property
    def _pattern(self) -> "regex.Pattern[str]":
        return regex.compile(self._source)

    def found(self, page: Annotated, listed: Sequence[Match]) -> Iterator[Match]:
        """The unlisted names of a text."""
        last = -1
        for name in sorted(self._candidates(page.text.seen, listed), key=lambda one: one.start):
            if name.start < last or not self._may_be(page, name, listed):
                continue
            wider = next((other for other in listed if name.end < other.start <= name.end + _LONGEST), None)
            if wider and not lies_in(page, name.end, wider.start):
                wider = None
            if name.sure or wider or (not name.articled and self._ends(page, name.end)):
                last = name.end
                yield _match(name.start, name.end, page.text.seen[name.start : name.end], wider)

    def _candidates(self, seen: str, listed: Sequence[Match]) -> Iterator["_Candidate"]:
        """Names beside the words of the language, and those before a country in brackets."""
        for match in self._pattern.finditer(seen):
            weak, noun = match["weak"], match["noun"]
            sure = not weak or bool(noun) or fold(match["name"].rsplit(" ", 1)[-1]) in self._heads
            yield _Candidate(*match.span("name"), match.start(), sure, " " in (weak or ""))
        for country in listed:
            if _is_bracketed(seen, country):
                begin = max(0, country.start - _LONGEST * 2)
                if name := _BEFORE_BRACKET.search(seen, begin, country.start):
                    yield _Candidate(*name.span("name"), name.start("name"), True, False)

    def _may_be(self, page: Annotated, name: "_Candidate", listed: Sequence[Match]) -> bool:
        """Whether nothing else is known of a name that is no town's."""
        words = page.folded[name.start : name.end].split()
        if words[-1] in self._never or (not name.sure and words[0] in self._never):
            return False  # "near Kanjuruhan Stadium", "in Operation Dawn"
        if any(other.start < name.end and name.start < other.end for other in listed):
            return False
        if any(not hit.get("place_type") for hit in page.hits_in(name.start, name.end)):
            return False
        titled = name.lead < name.start and not self._capital_nouns and _is_titled(page, name.lead)
        return not titled and page.time_at(name.start) is None

    def _ends(self, page: Annotated, end: int) -> bool:
        """Whether a name ends there: "in Itahari on Friday", not "in Hamas attack"."""
        if self._capital_nouns:
            return False  # «in Gewahrsam.»
        word = _NEXT_WORD.match(page.folded, end)
        if word is None:
            return bool(_ENDS.match(page.folded, end))
        return word[1] in self._ending or page.time_at(word.start(1)) is not None


def _is_bracketed(seen: str, match: Match) -> bool:
    """Whether a region or country stands alone in brackets: "Shakahola (Kenya)"."""
    return (
        seen[match.start - 2 : match.start] == " ("
        and seen[match.end : match.end + 1] == ")"
        and match.candidates[0].kind in ("region", "country")
    )


def _is_titled(page: Annotated, lead: int) -> bool:
    """Whether the words that lead to a name have capitals inside a sentence: "Killed In Accident Near Border"."""
    seen = page.text.seen
    return seen[lead].isupper() and seen[lead - 1 : lead] == " " and seen[max(0, lead - 2)].isalpha()


def _match(start: int, end: int, name: str, wider: Match | None) -> Match:
    holder = (
        wider.candidates[0] if wider and wider.candidates[0].kind in ("region", "country", "city") else None
    )
    place = Place(
        id=None,
        name=name,
        country=holder.country if holder else None,
        admin1=holder.admin1 if holder and holder.kind != "country" else None,
        lat=None,
        lon=None,
        population=0,
        tz=holder.tz if holder else None,
        kind="city",
    )
    return Match(start, end, (place,), own=1, exact=False, risky=False, abbreviation=False)


def is_unlisted(place: Place) -> bool:
    """Whether it is a place that no gazetteer has."""
    return place.id is None and place.kind == "city" and place.lat is None
