"""How times are written in the database: ISO 8601, UTC, whole seconds, so that text order is time order."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache


@lru_cache(maxsize=1024)  # what is seen at one moment is stamped post by post
def stamp(moment: datetime) -> str:
    """`2022-09-21T17:15:00Z`. A time without a zone is taken as UTC; fractions of a second are dropped."""
    if moment.tzinfo is not UTC and moment.tzinfo is not None:
        with suppress(OverflowError):  # the first or the last day there is
            moment = moment.astimezone(UTC)
    return moment.isoformat()[:19] + "Z"


def maybe_stamp(moment: datetime | None) -> str | None:
    """`stamp`, or None for None."""
    return None if moment is None else stamp(moment)


def day_or_stamp(moment: date | datetime | None) -> str | None:
    """A day as `2022-09-21`, a moment as `stamp` writes it, None as None."""
    if moment is None or isinstance(moment, datetime):
        return maybe_stamp(moment)
    return moment.isoformat()


def moment_of(text: str) -> datetime:
    """The aware UTC time that `stamp` wrote."""
    return datetime.fromisoformat(text)


def end_of_day(day: str, zone: tzinfo = UTC) -> str:
    """The last second of a day (`2022-09-21`) as the clocks of `zone` show it, as a UTC stamp."""
    try:
        return stamp(datetime.combine(date.fromisoformat(day[:10]), time(23, 59, 59), zone))
    except (ValueError, OverflowError):  # the first or the last day there is
        return day[:10] + "T23:59:59Z"


def later(moment: str, by: timedelta) -> str:
    """The stamp `by` after another; the last second there is where that would be beyond it."""
    try:
        return stamp(moment_of(moment) + by)
    except OverflowError:
        return "9999-12-31T23:59:59Z"


def earlier(moment: str, by: timedelta) -> str:
    """The stamp `by` before another; the first second there is where that would be before it."""
    try:
        return stamp(moment_of(moment) - by)
    except OverflowError:
        return "0001-01-01T00:00:00Z"
