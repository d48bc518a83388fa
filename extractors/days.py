"""Days of calendars."""

from datetime import date, timedelta

SOON = timedelta(days=31)  # a day named without its year is the last one, unless it is about to come


def day_in(year: int | None, month: int, day: int) -> date | None:
    """The day of that date; None where there is none or the year is not known."""
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None


def nearest_day(year: int | None, month: int, day: int, today: date | None) -> date | None:
    """The day meant by a date that may lack its year: the last one, unless the next is about to come."""
    if year or today is None:
        return day_in(year, month, day)
    for candidate in (
        day_in(today.year + 1, month, day),
        day_in(today.year, month, day),
        day_in(today.year - 1, month, day),
    ):
        if candidate and candidate <= today + SOON:
            return candidate
    return None


def solar_date(year: int, month: int, day: int) -> date:
    """The Gregorian date of a day of the Solar Hijri calendar (by the 33-year rule, right for 1925 to 2088).

    >>> solar_date(1401, 6, 22)
    datetime.date(2022, 9, 13)
    """
    leaps = (8 * year + 21) // 33
    passed = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return date.fromordinal(226_894 + 365 * (year - 1) + leaps + passed + day)
