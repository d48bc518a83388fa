"""The door to this part: a text in, its counts out, each with the words that made it."""

from datetime import UTC, datetime, tzinfo
from functools import cached_property, partial
from pathlib import Path

from . import measure as measure_files
from .annotate import annotate
from .attach import Attachment
from .compose import Composer
from .confidence import Sureness
from .dates import Calendar
from .hit import Hit
from .languages import LANGUAGES
from .leading import LeadingWords
from .lexicon import Lexicon, may_count
from .measure import Measure
from .mentions import PlaceNames
from .phrase import PhraseGrammar
from .places import Gazetteer
from .reading import LeftOut, Reading
from .ruleset import ruleset
from .sentences import passages
from .text import prepare
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
        self._tongues = Tongues(LANGUAGES)
        self._calendar = Calendar(LANGUAGES)
        self._grammar = PhraseGrammar(list(LANGUAGES))
        self._attachment = Attachment(self._grammar, self.measures)
        self._sureness = Sureness(self._grammar)
        self._words = LeadingWords(LANGUAGES)
        self._places = PlaceNames(Gazetteer(), self._words, LANGUAGES)
        self._homes = {language.code: tuple(language.homes.split()) for language in LANGUAGES}
        self._zones = {language.code: language.zone for language in LANGUAGES}

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
        return self._tongues.understood(prepared.folded, self._lexicon.find(prepared.folded).hits(), None)[0]

    def _read_passage(
        self, text: str, posted_at: datetime | None, tz: str | None, lang: str | None
    ) -> Reading:
        prepared = prepare(text)
        found = self._lexicon.find(prepared.folded)

        def understood() -> tuple[str, list[Hit]]:
            return self._tongues.understood(prepared.folded, found.hits(), lang)

        def composer(language: str, hits: list[Hit]) -> Composer:
            posted = _local(posted_at, zone(tz), zone(self._zones.get(lang or language)))
            find_places = partial(
                self._places.mentions, language=language, home=self._homes.get(lang or language, ())
            )
            page = annotate(prepared, hits, self._lexicon, self._calendar, self._words, find_places, posted)
            claims = self._attachment.claims(page) if page.numbers else []
            return Composer(page, claims, self.measures, self._words, self._sureness)

        if found.may_count():
            language, hits = understood()
            if may_count(prepared.folded, hits):
                return composer(language, hits).reading()
        return Reading([], [], [], lambda: composer(*understood()).left_out())


def _local(posted: datetime | None, given: tzinfo | None, usual: tzinfo | None) -> datetime | None:
    """A post's moment in the zone of its clock times: the given one, its own offset, its language's usual one."""
    if posted is None:
        return None
    if posted.tzinfo is None:
        return posted.replace(tzinfo=given or UTC)
    if given is None and posted.utcoffset():
        return posted
    return posted.astimezone(given or usual or UTC)
