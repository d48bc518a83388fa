"""Days with a name: of a month, of the week, "yesterday", and the parts of a day."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta

import regex

from .days import SOON, day_in, nearest_day, solar_date
from .hit import Hit
from .languages.base import Language
from .leading import Lead, either
from .text import fold
from .when import When

_DAY_AFTER = regex.compile(r"^\.? (?P<day>\d{1,2})(?:-(?P<last>\d{1,2}))?(?:st|nd|rd|th)?(?![\d:,.]\d|\d)")
_NOON = 13  # the hour by which the day part of that name ends


class NamedDays:
    """Finds them with the tables of some languages; `roles` are the words that lead to a time, by what they make it."""

    def __init__(self, languages: Sequence[Language], roles: Mapping[str, Lead]) -> None:
        self._roles = roles
        self._small_months = {language.code for language in languages if language.small_months}
        links, endings, of, years = (
            either(getattr(language, cell) for language in languages)
            for cell in ("day_links", "day_endings", "date_of", "year_words_after")
        )
        pairs = {pair for language in languages for pair in language.range_pairs if pair[0]}
        lead, link = (either(fold(pair[side]) for pair in pairs) for side in (0, 1))
        self._month_lead = regex.compile(rf"\b(?:{lead}) $")
        self._month_link = regex.compile(rf" (?:{link}) ")
        self._day_before = regex.compile(
            rf"(?<![\d.,:])(?:(?P<first>\d{{1,2}})(?: ?- ?| (?:{links}) |, ))?(?P<day>\d{{1,2}})"
            rf"(?:-?(?:{endings})|\.)? (?:(?:{of}) )?$"
        )
        self._year_after = regex.compile(
            rf"^(?:,? |, )(?:(?:{of}) )?(?P<year>(?:19|20)\d{{2}})(?!\d)(?:-(?:{endings}))?(?: (?:{years})\b\.?)?"
        )
        self._solar_year = regex.compile(rf"^(?: (?:{of}))?,? (?:(?:{of}) )?(?P<year>1[34]\d{{2}})(?!\d)")
        self._of_month = regex.compile(rf" (?:(?:{of}) )?")

    def find(
        self, folded: str, seen: str, named: Sequence[Hit], hits: Sequence[Hit], today: date | None
    ) -> Iterator[When]:
        for hit in named:
            if (month := hit.get("month")) is not None:
                if months := self._months(folded, hit, named, today):
                    yield months
                yield from self._month(folded, seen, hit, month, today, hits)
            elif (solar := hit.get("solar_month")) is not None:
                yield from self._solar_day(folded, hit, solar, today, hits)
            elif (weekday := hit.get("weekday")) is not None:
                if (
                    seen[hit.start].isupper()
                    or not self._small_months.isdisjoint(hit.sense.languages)
                    or self._roles["on"].search(folded, max(0, hit.start - 20), hit.start)
                    or self._roles["as_of"].search(folded, max(0, hit.start - 20), hit.start)
                ):
                    day = today - timedelta(days=(today.weekday() - weekday) % 7) if today else None
                    yield When(hit.start, hit.end, "", day, day)
            elif (moved := hit.get("relative_day")) is not None:
                day = today + timedelta(days=moved) if today else None
                yield When(hit.start, hit.end, "on", day, day, moved=moved, said=folded[hit.start : hit.end])
            elif (hour := hit.get("day_part")) is not None and hit.get("window") is None:
                if hour == _NOON:
                    yield When(hit.start, hit.end, "", None, None, clock=time(12), precision="minute")
                else:
                    yield When(
                        hit.start, hit.end, "", None, None, clock=time(hour % 24), precision="part_of_day"
                    )

    def _month(
        self, folded: str, seen: str, hit: Hit, month: int, today: date | None, hits: Sequence[Hit]
    ) -> Iterator[When]:
        start, end, first, last, year = hit.start, hit.end, None, None, None
        dot = folded[end : end + 1] == "."
        likely_a_word = seen[start].islower() and seen[start].isascii()
        likely_a_word &= self._small_months.isdisjoint(hit.sense.languages)
        if before := self._day_before.search(folded, max(0, start - 30), start):
            first, last, start = before["first"] or before["day"], before["day"], before.start()
        elif worded := self._worded_day(folded, start, hits):
            first = last = str(worded.get("day_word"))
            start = worded.start
        elif after := _DAY_AFTER.search(folded[end : end + 12]):
            first, last, end = after["day"], after["last"] or after["day"], end + after.end()
            dot = False
        if following := self._year_after.search(folded[end + dot : end + 24]):
            year, end = int(following["year"]), end + dot + following.end()
        if last is not None and not 0 < int(last) <= 31:
            start, end, last = hit.start, hit.end, None  # "In October 55 people"
        if last is None:
            if not (
                self._roles["on"].search(folded, max(0, start - 20), start)
                or self._roles["since"].search(folded, max(0, start - 20), start)
                or self._roles["until"].search(folded, max(0, start - 20), start)
                or year
            ):
                return
            if likely_a_word or (hit.get("number") is not None and not year):
                return  # "in may", "march on", «fala em dez mil»: no month
            if year is None and today:
                year = today.year if month <= today.month else today.year - 1
            begin = day_in(year, month, 1)
            finish = day_in(year + month // 12, month % 12 + 1, 1) if year else None
            yield When(
                start, end, "", begin, finish - timedelta(days=1) if finish else None, precision="month"
            )
            return
        if likely_a_word and month in (3, 5):
            return  # "20 may have died"
        yield When(
            start,
            end,
            "",
            nearest_day(year, month, int(first or last), today),
            nearest_day(year, month, int(last), today),
        )

    def _months(self, folded: str, hit: Hit, named: Sequence[Hit], today: date | None) -> When | None:
        """From one month to another: "between March and May 2024", "from January to June"."""
        link = self._month_link.match(folded, hit.end)
        if link is None or not self._month_lead.search(folded, max(0, hit.start - 16), hit.start):
            return None
        second = next((other for other in named if other.start == link.end()), None)
        last = second.get("month") if second else None
        if second is None or last is None:
            return None
        end, year = second.end, today.year - (last > today.month) if today else None
        if following := self._year_after.search(folded[end : end + 24]):
            year, end = int(following["year"]), end + following.end()
        if year is None:
            return None
        begin = day_in(year - (hit.get("month") > last), hit.get("month"), 1)
        finish = day_in(year + last // 12, last % 12 + 1, 1)
        if begin is None or finish is None:
            return None
        return When(hit.start, end, "since", begin, finish - timedelta(days=1))

    def _worded_day(self, folded: str, start: int, hits: Sequence[Hit]) -> Hit | None:
        """The day in words right before a month: السابع من أكتوبر, سوم مهر."""
        at = bisect_left(hits, start, key=lambda hit: hit.start)
        for hit in reversed(hits[max(0, at - 2) : at]):
            if hit.get("day_word") is not None and self._of_month.fullmatch(folded[hit.end : start]):
                return hit
        return None

    def _solar_day(
        self, folded: str, hit: Hit, month: int, today: date | None, hits: Sequence[Hit]
    ) -> Iterator[When]:
        """A day of the Solar Hijri calendar: ۲۲ سنبله ۱۴۰۱, سوم مهر."""
        start, end = hit.start, hit.end
        if before := self._day_before.search(folded, max(0, start - 30), start):
            first, last, start = int(before["first"] or before["day"]), int(before["day"]), before.start()
        elif worded := self._worded_day(folded, start, hits):
            first = last = worded.get("day_word")
            start = worded.start
        else:
            if year := self._solar_year.match(folded[end : end + 20]):
                begin = solar_date(int(year["year"]), month, 1)
                yield When(start, end + year.end(), "", begin, begin + timedelta(days=29), precision="month")
            return
        year = self._solar_year.match(folded[end : end + 20])
        end += year.end() if year else 0
        if not 0 < first <= last <= 31:
            return
        if year:
            days = [solar_date(int(year["year"]), month, day) for day in (first, last)]
        elif today:
            latest = today.year - 621  # the solar year that begins in this one
            years = [y for y in (latest, latest - 1) if solar_date(y, month, last) <= today + SOON]
            days = [solar_date(years[0], month, day) for day in (first, last)] if years else []
        else:
            days = []
        yield When(start, end, "", *(days or (None, None)))
