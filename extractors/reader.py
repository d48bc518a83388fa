"""The door to this part: a text in, its counts out, each with the words that made it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import cache, cached_property, partial
from pathlib import Path

from . import measure as measure_files
from .annotate import annotate
from .attach import Attachment
from .compose import Composer
from .confidence import Sureness
from .dates import Calendar
from .hit import Hit
from .languages import LANGUAGES
from .languages.base import Language
from .leading import LeadingWords
from .lexicon import Lexicon, may_count
from .measure import Measure
from .mentions import PlaceNames
from .numbers import Numerals
from .phrase import PhraseGrammar
from .places import Gazetteer
from .reading import LeftOut, Reading
from .ruleset import ruleset
from .sentences import passages
from .text import prepare, spoken
from .tongues import Tongues
from .when import zone

__all__ = ["LeftOut", "Reader", "Reading"]


class Reader:
    """Reads texts with all languages and measures, and those of a directory of the user's own.

    Raises measure.MeasureError for a measure file that cannot be used.
    """

    def __init__(self, measures_dir: Path | None = None) -> None:
        self.measures: dict[str, Measure] = measure_files.load(*([measures_dir] if measures_dir else []))
        self._measures_dir = measures_dir
        self._lexicon = Lexicon(LANGUAGES, self.measures)
        self._gazetteer = Gazetteer()
        self._rooms = cache(self._furnished)
        self._languages = {language.code: language for language in LANGUAGES}

    @cached_property
    def ruleset(self) -> str:
        """A name for today's rules."""
        return ruleset(self._measures_dir)

    def read(
        self, text: str, posted_at: datetime | None = None, tz: str | None = None, lang: str | None = None
    ) -> Reading:
        """The counts of one text. Never raises, whatever the text.

        `posted_at` is the moment the text was said (naive: in `tz`); `tz`, an IANA name, is the zone of its clock
        times, by default that of its language; `lang` is a hint and may be left out.
        """
        parts = [
            (start, self._read_passage(passage, posted_at, tz, lang)) for start, passage in passages(text)
        ]
        return parts[0][1] if len(parts) == 1 else Reading.joined(parts)

    def language(self, text: str) -> str:
        """The language that a text is read in (most of it, where it has several): its code."""
        prepared = prepare(text)
        found = self._lexicon.find(prepared.folded)
        tongues = self._rooms(spoken(prepared)).tongues
        return tongues.understood(prepared.folded, found.parted, found.hits(), None)[0]

    def _furnished(self, languages: tuple[Language, ...]) -> "_Rooms":
        return _Rooms(languages, self.measures, self._gazetteer)

    def _read_passage(
        self, text: str, posted_at: datetime | None, tz: str | None, lang: str | None
    ) -> Reading:
        prepared = prepare(text)
        found = self._lexicon.find(prepared.folded)
        rooms = self._rooms(spoken(prepared, lang))

        def understood() -> tuple[str, list[Hit]]:
            return rooms.tongues.understood(prepared.folded, found.parted, found.hits(), lang)

        def composer(language: str, hits: list[Hit]) -> Composer:
            at_home = self._languages.get(lang or language)
            posted = _local(posted_at, zone(tz), zone(at_home.zone if at_home else None))
            home = at_home.homes.split() if at_home else ()
            find_places = partial(rooms.places.mentions, language=language, home=home)
            page = annotate(prepared, hits, rooms.calendar, rooms.numerals, rooms.words, find_places, posted)
            claims = rooms.attachment.claims(page) if page.numbers else []
            return Composer(page, claims, self.measures, rooms.words, rooms.sureness)

        if found.may_count():
            language, hits = understood()
            if may_count(prepared.folded, hits):
                return composer(language, hits).reading()
        return Reading([], [], [], lambda: composer(*understood()).left_out())


class _Rooms:
    """What reads texts with the tables of some languages, once their phrases are found."""

    def __init__(
        self, languages: Sequence[Language], measures: Mapping[str, Measure], gazetteer: Gazetteer
    ) -> None:
        grammar = PhraseGrammar(languages)
        self.tongues = Tongues(languages)
        self.calendar = Calendar(languages)
        self.numerals = Numerals(languages)
        self.attachment = Attachment(grammar, measures)
        self.sureness = Sureness(grammar)
        self.words = LeadingWords(languages)
        self.places = PlaceNames(gazetteer, self.words, languages)


def _local(posted: datetime | None, given: tzinfo | None, usual: tzinfo | None) -> datetime | None:
    """A post's moment in the zone of its clock times: the given one, its own offset, its language's usual one."""
    if posted is None:
        return None
    if posted.tzinfo is None:
        return posted.replace(tzinfo=given or UTC)
    if given is None and posted.utcoffset():
        return posted
    return posted.astimezone(given or usual or UTC)
