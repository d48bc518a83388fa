"""The grammar of times: which stretches of a text say when, and when that is.

Times are found by shapes, started only where a month, a weekday, a clock time or a year is written; what is
neither day and month, nor weekday, nor a relative day goes to dateparser, as one clean span ("three days ago")
and never as running text, which dateparser takes numbers from.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

import regex

from .clocks import Clocks
from .counted_times import CountedTimes
from .days import day_in
from .hit import Hit
from .languages.base import Language, phrases
from .leading import Lead, either
from .named_days import NamedDays
from .text import fold, matches_at
from .when import When

_NUMERIC = regex.compile(
    r"(?<![\d.,/:-])(?:(?P<day>\d{1,2})(?P<apart>[./-])(?P<month>\d{1,2})(?P=apart)(?P<year>\d{4}|\d{2})"
    r"|(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2}))(?![\d])"
)
_YEAR = regex.compile(
    r"(?<![\d.,:/-])(?P<year>(?:19|20)\d{2})(?![\d:]|[.,]\d)(?:-(?:го|й|м|х))?(?P<last> ?- ?(?:19|20)?\d{2}(?!\d))?"
)


class Calendar:
    """Finds times with the tables of some languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._roles = {
            role: Lead((getattr(language, role) for language in languages), gap=" (:", close=True)
            for role in ("since", "until", "as_of", "on")
        }
        self._behind = {
            role: regex.compile(rf"'?\p{{L}}{{0,3}}? ?(?:{words})\b")
            for role in ("since", "until", "as_of")
            if (
                words := "|".join(
                    filter(None, (either([getattr(lang, f"{role}_after")]) for lang in languages))
                )
            )
        }
        self._years = Lead((language.year_words for language in languages), gap=" (:", close=True)
        self._year_follows = regex.compile(
            r"^ (?:" + "|".join(either([language.year_words]) for language in languages) + r")\b"
        )
        self._ago = [
            (
                language.code,
                [f" {word}" for word in phrases(fold(language.ago))],
                rf"(?:\d{{1,3}}|(?<!\p{{L}})\p{{L}}++) (?:{_lengths(language)}) (?:{either([language.ago])})\b",
            )
            for language in languages
        ]
        self._counted = [
            CountedTimes(language) for language in languages if language.date_words or language.clock_words
        ]
        self._named_days = NamedDays(languages, self._roles)
        self._clocks = Clocks(languages, self._roles, self._behind)
        self._between = regex.compile(
            rf"(?:,? |, |,? ?\(|\) | (?:{either(language.time_links for language in languages)}) |\. )?"
        )

    def find(
        self, folded: str, seen: str, hits: Sequence[Hit], digits: Sequence[int], posted: datetime | None
    ) -> list[When]:
        """The times of a text in order, none overlapping; `digits` are where its figures begin.

        `posted` is aware, in the zone of the text's clock times.
        """
        today = posted.date() if posted else None
        named = [hit for hit in hits if hit.sense.is_time]
        found = sorted(
            (
                *_numeric_dates(folded, digits),
                *self._named_days.find(folded, seen, named, hits, today),
                *self._clocks.find(folded, named, digits),
                *self._bare_years(folded, digits, {hit.start for hit in hits if hit.get("not_count")}),
                *_windows(named, posted),
                *self._long_ago(folded),
                *(when for counted in self._counted for when in counted.find(folded, hits, digits, today)),
            ),
            key=lambda when: (when.start, -when.end),
        )
        return [self._with_role(folded, when) for when in _merged(folded, found, self._between)]

    def _bare_years(self, folded: str, digits: Sequence[int], nouns: Collection[int]) -> Iterator[When]:
        """Years that words make years; `nouns` are where a noun begins that a number may count: «1979 г. р.»."""
        for match in matches_at(digits, _YEAR, folded):
            if match.end() + 1 in nouns:
                continue
            year = int(match["year"])
            leads = self._years.search(folded, max(0, match.start() - 20), match.start())
            follows = self._year_follows.search(folded[match.end() : match.end() + 12])
            enclosed = (
                folded[match.start() - 1 : match.start()] == "("
                and folded[match.end() : match.end() + 1] == ")"
                and match["last"]
            )
            if leads or follows or enclosed:
                end = match.end() + (follows.end() if follows and not leads else 0)
                yield When(match.start(), end, "", date(year, 1, 1), date(year, 12, 31), precision="year")

    def _long_ago(self, folded: str) -> Iterator[When]:
        for code, words, pattern in self._ago:
            for word in words:
                if word in folded:
                    for match in _compiled(pattern).finditer(folded):
                        yield When(
                            match.start(), match.end(), "ago", None, None, said=match.group(), language=code
                        )
                    break

    def _with_role(self, folded: str, when: When) -> When:
        if when.role:
            return when
        for role, pattern in self._behind.items():
            if match := pattern.match(folded, when.end):
                return replace(when, role=role, end=match.end())
        # the longest lead decides: "по состоянию на" before "на", "since" before "in"
        leads = {
            role: m
            for role, p in self._roles.items()
            if (m := p.search(folded, max(0, when.start - 24), when.start))
        }
        if not leads:
            return replace(when, role="bare")
        role = max(leads, key=lambda r: (len(leads[r]), r == "as_of" and when.clock is not None))
        if role == "as_of" and when.clock is None and leads["as_of"].strip() == "at":
            role = "on"
        return replace(when, role=role)


def _lengths(language: Language) -> str:
    """The words for days, weeks, years, as a pattern."""
    return either([language.not_counts.get("a length of time", "")]).replace(r"\*", r"\p{L}*") or r"\p{L}+"


@cache
def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern)


def _numeric_dates(folded: str, digits: Sequence[int]) -> Iterator[When]:
    for match in matches_at(digits, _NUMERIC, folded):
        day, month, year = (
            (match["d"], match["m"], match["y"])
            if match["y"]
            else (match["day"], match["month"], match["year"])
        )
        if written := day_in(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)):
            yield When(match.start(), match.end(), "", written, written)


def _windows(hits: Sequence[Hit], posted: datetime | None) -> Iterator[When]:
    for hit in hits:
        if (hours := hit.get("window")) is not None:
            first = (posted - timedelta(hours=hours)).date() if posted else None
            yield When(hit.start, hit.end, "window", first, posted.date() if posted else None, hours=hours)


def _merged(folded: str, found: Sequence[When], between: "regex.Pattern[str]") -> Iterator[When]:
    """Joins a clock time or a part of the day with the day beside it; drops what overlaps."""
    waiting: When | None = None
    for when in found:
        if waiting is None:
            waiting = when
            continue
        if when.start < waiting.end:
            if waiting.precision == "part_of_day" or (
                when.end > waiting.end and waiting.clock is None and when.clock is None
            ):
                waiting = when if when.end - when.start > waiting.end - waiting.start else waiting
            continue
        day, moment = (waiting, when) if when.clock is not None else (when, waiting)
        if (
            moment.clock is not None
            and day.clock is None
            and day.role not in ("window", "ago")
            and day.precision == "day"
            and between.fullmatch(folded[waiting.end : when.start])
        ):
            waiting = replace(
                moment,
                start=waiting.start,
                end=when.end,
                first=day.first,
                last=day.last,
                role="" if not day.said else day.role,
            )
            continue
        yield waiting
        waiting = when
    if waiting is not None:
        yield waiting
