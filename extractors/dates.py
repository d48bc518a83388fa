"""The grammar of times: which stretches of a text say when, and when that is.

Times are found by the shapes below, started only where a month, a weekday, a clock time or a year is written;
what is neither day and month, nor weekday, nor a relative day goes to dateparser, as one clean span
("three days ago") and never as running text, which dateparser takes numbers from.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

import regex

from .hit import Hit
from .languages.base import Language, phrases
from .leading import Lead
from .text import digit_starts, fold, matches_at

_NUMERIC = regex.compile(
    r"(?<![\d.,/:-])(?:(?P<day>\d{1,2})(?P<apart>[./-])(?P<month>\d{1,2})(?P=apart)(?P<year>\d{4}|\d{2})"
    r"|(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2}))(?![\d])"
)
_CLOCK = regex.compile(
    r"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])(?:(?P<apart>[:.h])(?P<minute>[0-5]\d))?(?::[0-5]\d)?(?![\d])"
    r"(?P<half> ?(?:[ap]\.?m\b\.?))?"
    r"(?P<zone> ?\(?(?:мск|msk|gmt|utc|cet|cest|est|edt|bst|\p{L}+ time|по москве|по мск|московского времени)\b\)?)?"
)
_DAY_BEFORE = regex.compile(
    r"(?<![\d.,:])(?:(?P<first>\d{1,2})(?: ?- ?| и | and | по | to | і | й | та | ды | до | да |, ))?(?P<day>\d{1,2})"
    r"(?:-?(?:st|nd|rd|th|го|е|ое|ого|є|га)|\.)? (?:of |de |ב |ל |من |شهر |ماه )?$"
)
_DAY_AFTER = regex.compile(r"^\.? (?P<day>\d{1,2})(?:-(?P<last>\d{1,2}))?(?:st|nd|rd|th)?(?![\d:,.]\d|\d)")
_YEAR_AFTER = regex.compile(
    r"^(?:,? |, )(?:de |of |عام |سنه |سال |שנת )?(?P<year>(?:19|20)\d{2})(?!\d)(?:-(?:го|й|м))?"
    r"(?: (?:года|году|год|г|року|році|рік|р|годзе)\b\.?)?"
)
_YEAR = regex.compile(
    r"(?<![\d.,:/-])(?P<year>(?:19|20)\d{2})(?![\d:]|[.,]\d)(?:-(?:го|й|м|х))?(?P<last> ?- ?(?:19|20)?\d{2}(?!\d))?"
)
_ZONES = {
    "мск": "Europe/Moscow",
    "msk": "Europe/Moscow",
    "gmt": "UTC",
    "utc": "UTC",
    "cet": "Europe/Paris",
    "cest": "Europe/Paris",
    "est": "America/New_York",
    "edt": "America/New_York",
    "bst": "Europe/London",
}
_BETWEEN = regex.compile(r"(?:,? |, |,? ?\(|\) | on | в | во | of | the | ב | فی | من | در |\. )?")
_SOLAR_YEAR = regex.compile(r"^(?: ماه)?,? (?:سال )?(?P<year>1[34]\d{2})(?!\d)")
_APART_BEFORE = regex.compile(r"(?:^|[\n,(|/]|(?<= )-) ?$")
_APART_BEHIND = regex.compile(r" ?(?:[:)\n|]|$)")
_OF_MONTH = regex.compile(r" (?:of |de |من |ב |شهر |ماه )?")
_SOON = timedelta(days=31)  # a day named without its year is the last one, unless it is about to come


@dataclass(frozen=True, slots=True)
class When:
    """A time written at [start, end).

    `role` says what it does: since, until, as_of, on, window. `first` and `last` are days; `clock` is set for
    moments; `hours` is the length of a window ("in the past 24 hours"). Days are None where no year can be known.
    """

    start: int
    end: int
    role: str
    first: date | None
    last: date | None
    clock: time | None = None
    zone: str | None = None
    precision: str = "day"  # minute part_of_day day month year
    hours: int | None = None
    moved: int = 0  # days that a relative word moves: 0 today, -1 yesterday
    said: str = ""
    language: str = ""  # of the words, where dateparser is to read them


class Calendar:
    """Finds times with the tables of some languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._small_months = {language.code for language in languages if language.small_months}
        self._roles = {
            role: Lead((getattr(language, role) for language in languages), gap=" (:", close=True)
            for role in ("since", "until", "as_of", "on")
        }
        self._behind = {
            role: regex.compile(rf"'?\p{{L}}{{0,3}}? ?(?:{words})\b")
            for role in ("since", "until", "as_of")
            if (
                words := "|".join(
                    filter(None, (_either(getattr(lang, f"{role}_after")) for lang in languages))
                )
            )
        }
        self._years = Lead((language.year_words for language in languages), gap=" (:", close=True)
        self._year_follows = regex.compile(
            r"^ (?:" + "|".join(_either(language.year_words) for language in languages) + r")\b"
        )
        self._ago = [
            (
                language.code,
                phrases(fold(language.ago)),
                rf"(?:\d{{1,3}}|\p{{L}}+) (?:{_lengths(language)}) (?:{_either(language.ago)})\b",
            )
            for language in languages
        ]
        self._counted = [
            _CountedTimes(language) for language in languages if language.date_words or language.clock_words
        ]

    def find(self, folded: str, seen: str, hits: Sequence[Hit], posted: datetime | None) -> list[When]:
        """The times of a text in order, none overlapping; `posted` is aware, in the zone of the text's clock times."""
        today = posted.date() if posted else None
        named = [hit for hit in hits if hit.sense.is_time]
        digits = digit_starts(folded)
        found = sorted(
            (
                *_numeric_dates(folded, digits),
                *self._named_days(folded, seen, named, hits, today),
                *self._clocks(folded, named, digits),
                *self._bare_years(folded, digits, {hit.start for hit in hits if hit.get("not_count")}),
                *_windows(named, posted),
                *self._long_ago(folded),
                *(when for counted in self._counted for when in counted.find(folded, hits, digits, today)),
            ),
            key=lambda when: (when.start, -when.end),
        )
        return [self._with_role(folded, when) for when in _merged(folded, found)]

    def _named_days(
        self, folded: str, seen: str, named: Sequence[Hit], hits: Sequence[Hit], today: date | None
    ) -> Iterator[When]:
        for hit in named:
            if (month := hit.get("month")) is not None:
                yield from self._month(folded, seen, hit, month, today, hits)
            elif (solar := hit.get("solar_month")) is not None:
                yield from _solar_day(folded, hit, solar, today, hits)
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
                yield When(hit.start, hit.end, "", None, None, clock=time(hour % 24), precision="part_of_day")

    def _month(
        self, folded: str, seen: str, hit: Hit, month: int, today: date | None, hits: Sequence[Hit]
    ) -> Iterator[When]:
        start, end, first, last, year = hit.start, hit.end, None, None, None
        dot = folded[end : end + 1] == "."
        likely_a_word = seen[start].islower() and seen[start].isascii()
        likely_a_word &= self._small_months.isdisjoint(hit.sense.languages)
        if before := _DAY_BEFORE.search(folded, max(0, start - 30), start):
            first, last, start = before["first"] or before["day"], before["day"], before.start()
        elif worded := _worded_day(folded, start, hits):
            first = last = str(worded.get("day_word"))
            start = worded.start
        elif after := _DAY_AFTER.search(folded[end : end + 12]):
            first, last, end = after["day"], after["last"] or after["day"], end + after.end()
            dot = False
        if following := _YEAR_AFTER.search(folded[end + dot : end + 24]):
            year, end = int(following["year"]), end + dot + following.end()
        if last is not None and not 0 < int(last) <= 31:
            start, end, last = hit.start, hit.end, None  # "In October 55 people"
        if last is None:
            if not (
                self._roles["on"].search(folded, max(0, start - 20), start)
                or self._roles["since"].search(folded, max(0, start - 20), start)
                or year
            ):
                return
            if likely_a_word:
                return  # "in may", "march on": no month
            if year is None and today:
                year = today.year if month <= today.month else today.year - 1
            begin = _day(year, month, 1)
            finish = _day(year + month // 12, month % 12 + 1, 1) if year else None
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
            _nearest(year, month, int(first or last), today),
            _nearest(year, month, int(last), today),
        )

    def _clocks(self, folded: str, hits: Sequence[Hit], digits: Sequence[int]) -> Iterator[When]:
        parts = {hit.start: hit for hit in hits if hit.get("day_part") is not None}
        for match in matches_at(digits, _CLOCK, folded):
            hour, end, half = int(match["hour"]), match.end(), (match["half"] or "").strip()
            named = parts.get(match.end("minute") + 1 if match["minute"] else match.end("hour") + 1)
            if match["apart"] == ":" or (match["minute"] and (match["zone"] or half)):
                pass
            elif (
                match["minute"]
                and not folded[end : end + 1].isdigit()
                and folded[end : end + 5].strip(" ")[:1] not in "%мкm"
                and (
                    self._roles["as_of"].search(folded, max(0, match.start() - 24), match.start())
                    or self._holds_at(folded, end)
                )
            ):
                pass  # "каля 19.45": a point only where a time is due
            elif not match["minute"] and (half or (named and hour <= 12)):
                pass  # "3 PM", "10 утра"
            else:
                continue
            if half.startswith("p") and hour < 12:
                hour += 12
            elif half.startswith("a") and hour == 12:
                hour = 0
            elif named and not match["minute"]:
                part = named.get("day_part")
                hour += 12 if part in (18, 23, 24) and (5 if part == 24 else 0) < hour < 12 else 0
                end = named.end
            zone = match["zone"].strip(" ()") if match["zone"] else None
            yield When(
                match.start(),
                end,
                "",
                None,
                None,
                time(hour % 24, int(match["minute"] or 0)),
                _ZONES.get(zone or "", "Europe/Moscow" if zone and "моск" in zone else None),
                "minute",
            )

    def _holds_at(self, folded: str, end: int) -> bool:
        """Whether words that make a time one of a figure stand behind it: "14.00 itibarıyla"."""
        behind = self._behind.get("as_of")
        return behind is not None and behind.match(folded, end) is not None

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
        role = max(leads, key=lambda r: (len(leads[r].group()), r == "as_of" and when.clock is not None))
        if role == "as_of" and when.clock is None and leads["as_of"].group().strip() in ("at",):
            role = "on"
        return replace(when, role=role)


class _CountedTimes:
    """Times whose numbers have a word behind each: 2022年9月21日, 21日, 晚上9时30分."""

    def __init__(self, language: Language) -> None:
        self._day = self._clock = None
        if language.date_words:
            year, month, day = (f"(?:{_either(words)})" for words in language.date_words)
            self._day = regex.compile(
                rf"(?<![\d.,:/])(?:(?:(?P<year>(?:19|20)\d{{2}}) ?{year} ?)?(?P<month>\d{{1,2}}) ?{month} ?)?"
                rf"(?P<day>\d{{1,2}})(?: ?[-至到] ?(?P<last>\d{{1,2}}))? ?{day}(?![\p{{L}}\d])"
            )
        self._lead: Lead | None = None
        if language.clock_words:
            hour, minute, half = (f"(?:{_either(words) or '(?!)'})" for words in language.clock_words)
            self._is_worded = bool(language.clock_words[0])
            behind = f" ?{hour}" if self._is_worded else r"(?![.,]?\d)"
            self._clock = regex.compile(
                r"(?<![\d.,:/])(?P<hour>[01]?\d|2[0-4])(?:[.:h](?P<exact>[0-5]\d))?"
                rf"{behind}(?![\p{{L}}\d])"
                rf"(?: ?(?:(?P<minute>[0-5]?\d) ?{minute}|(?P<half>{half}))(?![\p{{L}}\d]))?"
            )
        if language.clock_leads:
            self._lead = Lead([language.clock_leads], gap=" (:", close=True)

    def find(
        self, folded: str, hits: Sequence[Hit], digits: Sequence[int], today: date | None
    ) -> Iterator[When]:
        """The days and clock times so written."""
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
            minute = 30 if match["half"] else int(match["minute"] or match["exact"] or 0)
            yield When(start, match.end(), "", None, None, time(hour % 24, minute), None, "minute")

    def _first(self, match: "regex.Match[str]", today: date | None) -> date | None:
        day, month = int(match["day"]), match["month"]
        if month:
            return _nearest(int(match["year"]) if match["year"] else None, int(month), day, today)
        if today is None:
            return None
        this, before = _day(today.year, today.month, day), today.replace(day=1) - timedelta(days=1)
        return this if this and this <= today else _day(before.year, before.month, day)


def _fits(first: date, last: str | None) -> bool:
    return bool(last) and _day(first.year, first.month, int(last or 0)) is not None


def _worded_day(folded: str, start: int, hits: Sequence[Hit]) -> Hit | None:
    """The day in words right before a month: السابع من أكتوبر, سوم مهر."""
    at = bisect_left(hits, start, key=lambda hit: hit.start)
    for hit in reversed(hits[max(0, at - 2) : at]):
        if hit.get("day_word") is not None and _OF_MONTH.fullmatch(folded[hit.end : start]):
            return hit
    return None


def _solar_day(folded: str, hit: Hit, month: int, today: date | None, hits: Sequence[Hit]) -> Iterator[When]:
    """A day of the Solar Hijri calendar: ۲۲ سنبله ۱۴۰۱, سوم مهر."""
    start, end = hit.start, hit.end
    if before := _DAY_BEFORE.search(folded, max(0, start - 30), start):
        first, last, start = int(before["first"] or before["day"]), int(before["day"]), before.start()
    elif worded := _worded_day(folded, start, hits):
        first = last = worded.get("day_word")
        start = worded.start
    else:
        if year := _SOLAR_YEAR.match(folded[end : end + 20]):
            begin = solar_date(int(year["year"]), month, 1)
            yield When(start, end + year.end(), "", begin, begin + timedelta(days=29), precision="month")
        return
    year = _SOLAR_YEAR.match(folded[end : end + 20])
    end += year.end() if year else 0
    if not 0 < first <= last <= 31:
        return
    if year:
        days = [solar_date(int(year["year"]), month, day) for day in (first, last)]
    elif today:
        latest = today.year - 621  # the solar year that begins in this one
        years = [y for y in (latest, latest - 1) if solar_date(y, month, last) <= today + _SOON]
        days = [solar_date(years[0], month, day) for day in (first, last)] if years else []
    else:
        days = []
    yield When(start, end, "", *(days or (None, None)))


def solar_date(year: int, month: int, day: int) -> date:
    """The Gregorian date of a day of the Solar Hijri calendar (by the 33-year rule, right for 1925 to 2088).

    >>> solar_date(1401, 6, 22)
    datetime.date(2022, 9, 13)
    """
    leaps = (8 * year + 21) // 33
    passed = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return date.fromordinal(226_894 + 365 * (year - 1) + leaps + passed + day)


def _set_off(folded: str, start: int, end: int) -> bool:
    """Whether a time stands by itself, as in a heading: "Lyon, 17 heures :", "Boletim (9h)"."""
    return bool(_APART_BEFORE.search(folded, max(0, start - 3), start) and _APART_BEHIND.match(folded, end))


def _lengths(language: Language) -> str:
    """The words for days, weeks, years, as a pattern."""
    return _either(language.not_counts.get("a length of time", "")).replace(r"\*", r"\p{L}*") or r"\p{L}+"


@cache
def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern)


def _either(cell: str) -> str:
    return "|".join(regex.escape(phrase) for phrase in phrases(fold(cell)))


def _numeric_dates(folded: str, digits: Sequence[int]) -> Iterator[When]:
    for match in matches_at(digits, _NUMERIC, folded):
        day, month, year = (
            (match["d"], match["m"], match["y"])
            if match["y"]
            else (match["day"], match["month"], match["year"])
        )
        if written := _day(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)):
            yield When(match.start(), match.end(), "", written, written)


def _windows(hits: Sequence[Hit], posted: datetime | None) -> Iterator[When]:
    for hit in hits:
        if (hours := hit.get("window")) is not None:
            first = (posted - timedelta(hours=hours)).date() if posted else None
            yield When(hit.start, hit.end, "window", first, posted.date() if posted else None, hours=hours)


def _merged(folded: str, found: Sequence[When]) -> Iterator[When]:
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
            and _BETWEEN.fullmatch(folded[waiting.end : when.start])
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


def _day(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None


def _nearest(year: int | None, month: int, day: int, today: date | None) -> date | None:
    if year or today is None:
        return _day(year, month, day)
    for candidate in (
        _day(today.year + 1, month, day),
        _day(today.year, month, day),
        _day(today.year - 1, month, day),
    ):
        if candidate and candidate <= today + _SOON:
            return candidate
    return None


def day_of(when: When, posted: datetime | None) -> date | None:
    """The day that "three days ago" means, as seen from a post; None where dateparser knows none."""
    if posted is None:
        return None
    return _parse(when.said, when.language, datetime.combine(posted.date(), time(12)))


@lru_cache(maxsize=4096)
def _parse(words: str, language: str, base: datetime) -> date | None:
    import dateparser  # 0.3 s: only where such a span occurs

    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    parsed = dateparser.parse(words, languages=[language], settings=settings)
    return parsed.date() if parsed and parsed <= base else None


def zone(name: str | None) -> tzinfo | None:
    """The time zone of an IANA name; None where there is none or it is not known."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def moment(when: When, posted: datetime | None) -> datetime | None:
    """The aware moment that a clock time means. One later than the post belongs to the day before."""
    if when.clock is None or posted is None or when.precision == "part_of_day":
        return None
    local = zone(when.zone) or posted.tzinfo
    said = posted.astimezone(local)
    if when.first:
        return datetime.combine(when.first, when.clock, tzinfo=local)
    stated = datetime.combine(said.date(), when.clock, tzinfo=local)
    return stated if stated <= said + timedelta(minutes=5) else stated - timedelta(days=1)
