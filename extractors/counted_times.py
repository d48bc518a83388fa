"""Times whose numbers have a word behind each: 2022年9月21日, 21日, 晚上9时30分."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta

import regex

from .days import day_in, nearest_day
from .hit import Hit
from .languages.base import Language, phrases
from .leading import Lead, either
from .text import fold, matches_at
from .when import When

_APART_BEFORE = regex.compile(r"(?:^|[\n,(|/]|(?<= )-) ?$")
_APART_BEHIND = regex.compile(r" ?(?:[:)\n|]|$)")


class CountedTimes:
    """Finds them with the `date_words`, `clock_words` and `clock_leads` of a language."""

    def __init__(self, language: Language) -> None:
        self._day = self._clock = None
        self._signs: list[str] = []  # without one of them nothing is found
        if language.date_words:
            year, month, day = (f"(?:{either([words])})" for words in language.date_words)
            self._signs += phrases(fold(language.date_words[2]))
            self._day = regex.compile(
                rf"(?<![\d.,:/])(?:(?:(?P<year>(?:19|20)\d{{2}}) ?{year} ?)?(?P<month>\d{{1,2}}) ?{month} ?)?"
                rf"(?P<day>\d{{1,2}})(?: ?[-至到] ?(?P<last>\d{{1,2}}))? ?{day}(?![\p{{L}}\d])"
            )
        self._lead: Lead | None = None
        self._zones = {word: name for name, cell in language.zones.items() for word in phrases(fold(cell))}
        self._zone = regex.compile(rf"(?:{either(language.zones.values()) or '(?!)'}) ?$")
        if language.clock_words:
            hour, minute, half = (f"(?:{either([words]) or '(?!)'})" for words in language.clock_words)
            self._is_worded = bool(language.clock_words[0])
            behind = f" ?{hour}" if self._is_worded else r"(?![.,]?\d)"
            self._clock = regex.compile(
                r"(?<![\d.,:/])(?P<hour>[01]?\d|2[0-4])(?:[.:h](?P<exact>[0-5]\d))?"
                rf"{behind}(?![\p{{L}}\d])"
                rf"(?: ?(?:(?P<minute>[0-5]?\d) ?{minute}|(?P<half>{half}))(?![\p{{L}}\d]))?"
            )
            self._signs += phrases(fold(language.clock_words[0]))
        if language.clock_leads:
            self._lead = Lead([language.clock_leads], gap=" (:", close=True)
            self._signs += phrases(fold(language.clock_leads))

    def find(
        self, folded: str, hits: Sequence[Hit], digits: Sequence[int], today: date | None
    ) -> Iterator[When]:
        """The days and clock times so written."""
        if not any(map(folded.__contains__, self._signs)):
            return
        for match in matches_at(digits, self._day, folded) if self._day else ():
            if first := self._first(match, today):
                last = first.replace(day=int(match["last"])) if _fits(first, match["last"]) else first
                yield When(match.start(), match.end(), "", first, last)
        for match in matches_at(digits, self._clock, folded) if self._clock else ():
            hour, start = int(match["hour"]), match.start()
            if self._lead and not (
                self._lead.search(folded, max(0, start - 24), start)
                or (self._is_worded and hour < 24 and _set_off(folded, start, match.end()))
            ):
                continue  # "18 heures de garde à vue"
            part = next((hit for hit in hits if start - 1 <= hit.end <= start and hit.get("day_part")), None)
            if part is not None:
                start = part.start
                hour += 12 if part.get("day_part") in (18, 23, 24) and hour < 12 else 0
            zone = self._zone.search(folded, max(0, start - 12), start)  # 莫斯科时间14时30分
            start = zone.start() if zone else start
            minute = 30 if match["half"] else int(match["minute"] or match["exact"] or 0)
            place = self._zones[zone.group().strip()] if zone else None
            yield When(start, match.end(), "", None, None, time(hour % 24, minute), place, "minute")

    def _first(self, match: "regex.Match[str]", today: date | None) -> date | None:
        day, month = int(match["day"]), match["month"]
        if month:
            return nearest_day(int(match["year"]) if match["year"] else None, int(month), day, today)
        if today is None:
            return None
        this, before = day_in(today.year, today.month, day), today.replace(day=1) - timedelta(days=1)
        return this if this and this <= today else day_in(before.year, before.month, day)


def _fits(first: date, last: str | None) -> bool:
    return bool(last) and day_in(first.year, first.month, int(last or 0)) is not None


def _set_off(folded: str, start: int, end: int) -> bool:
    """Whether a time stands by itself, as in a heading: "Lyon, 17 heures :", "Boletim (9h)"."""
    return bool(_APART_BEFORE.search(folded, max(0, start - 3), start) and _APART_BEHIND.match(folded, end))
