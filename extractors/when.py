"""A time that a text writes, and the day or moment that it means as seen from a post."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo


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
