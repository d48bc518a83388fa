"""How much of a channel's numbers is not understood, week by week, and whether that share has risen."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from typing import Any

from .alarms import Alarm, Evidence, around

WEEKS = 4  # the last ones, which are compared with
PAST = 26  # weeks before them
RISE = 0.10  # of the share, from which on it is told
SURE = 3.0  # standard errors: one false alarm in some 700 looks
NEW, OLD = 10, 50  # unread numbers now, and numbers before, without which no share is compared
SHOWN = 5

# Why a number beside a measure's word gave no count, where that says that it was not understood: what is known to be
# an age, a sum or a length of time is read well, and how many of those there are says nothing.
NOT_UNDERSTOOD = (
    "no word beside it says what is counted",
    "% is not known as something that is counted",
    "no measure beside it counts %",
)
OPEN = " or ".join(f"u.reason like '{reason}'" for reason in NOT_UNDERSTOOD)

# The latest text of each post, by the Monday of its week; the last weeks of each channel, not of the calendar.
BY_WEEK = f"""
with lasts as (select channel_id, max(posted_at) as last from posts group by channel_id),
latest as (
  select p.channel_id, p.post_id, date(p.posted_at, 'weekday 0', '-6 days') as week,
    (select max(version) from post_versions v where v.channel_id = p.channel_id and v.post_id = p.post_id) as version
  from posts p join lasts l using (channel_id)
  where p.posted_at >= date(l.last, 'weekday 0', '-6 days', '-{7 * (WEEKS + PAST - 1)} days')
)
select channel_id, week,
  sum((select count(*) from counts c
    where c.channel_id = l.channel_id and c.post_id = l.post_id and c.version = l.version)),
  sum((select count(*) from unread u
    where u.channel_id = l.channel_id and u.post_id = l.post_id and u.version = l.version and ({OPEN})))
from latest l group by channel_id, week order by channel_id, week
"""


@dataclass(frozen=True, slots=True)
class Week:
    """A week (its Monday) of a channel: the numbers read as counts, and those beside a measure's word that were not
    understood."""

    week: str
    counts: int
    unread: int


def by_week(connection: sqlite3.Connection) -> dict[int, list[Week]]:
    """The last weeks of each channel that had posts, by its id."""
    weeks: dict[int, list[Week]] = {}
    for channel_id, *week in connection.execute(BY_WEEK):
        weeks.setdefault(channel_id, []).append(Week(*week))
    return weeks


def drifts(connection: sqlite3.Connection, weeks: Mapping[int, Sequence[Week]]) -> Iterator[Alarm]:
    """An alarm for each channel whose share of unread numbers rose in its last `WEEKS` weeks against the `PAST` before:
    by `RISE` at least, and by more than chance explains."""
    for channel_id, each in weeks.items():
        first = (date.fromisoformat(each[-1].week) - timedelta(weeks=WEEKS - 1)).isoformat()
        now, before = _sum(w for w in each if w.week >= first), _sum(w for w in each if w.week < first)
        if now[1] < NEW or sum(before) < OLD or not _rose(now, before):
            continue
        reasons = _reasons(connection, channel_id, first)
        (channel,) = connection.execute(
            "select coalesce(username, title, channel_id) from channels where channel_id = ?", (channel_id,)
        ).fetchone()
        figures = {
            "since": first,
            "unread": now[1],
            "numbers": sum(now),
            "share": round(now[1] / sum(now), 3),
            "unread_before": before[1],
            "numbers_before": sum(before),
            "share_before": round(before[1] / sum(before), 3),
            "reasons": dict(reasons[:3]),
        }
        yield Alarm(
            "drift", str(channel), figures, _examples(connection, channel_id, str(channel), first, reasons)
        )


def _sum(weeks: Iterable[Week]) -> tuple[int, int]:
    counts = unread = 0
    for week in weeks:
        counts, unread = counts + week.counts, unread + week.unread
    return counts, unread


def _rose(now: tuple[int, int], before: tuple[int, int]) -> bool:
    """Whether the second number's share rose, by the test of two proportions."""
    n, m = sum(now), sum(before)
    share, share_before, both = now[1] / n, before[1] / m, (now[1] + before[1]) / (n + m)
    error = sqrt(both * (1 - both) * (1 / n + 1 / m))
    return share - share_before >= max(RISE, SURE * error)


RECENT = f"""
from unread u join posts p using (channel_id, post_id)
where u.channel_id = ? and p.posted_at >= ? and ({OPEN}) and u.version = (
  select max(version) from post_versions v where v.channel_id = u.channel_id and v.post_id = u.post_id)
"""


def _reasons(connection: sqlite3.Connection, channel_id: int, first: str) -> list[tuple[str, int]]:
    return connection.execute(
        f"select u.reason, count(*) {RECENT} group by 1 order by 2 desc, 1", (channel_id, first)
    ).fetchall()


def _examples(
    connection: sqlite3.Connection, channel_id: int, channel: str, first: str, reasons: Sequence[Any]
) -> list[Evidence]:
    """The latest numbers that were left out for the most frequent reason."""
    rows = connection.execute(
        f"select p.post_id, p.posted_at, p.url, p.text, u.span_start, u.span_end {RECENT} and u.reason = ?"
        " order by p.posted_at desc, p.post_id desc, u.span_start limit ?",
        (channel_id, first, reasons[0][0], SHOWN),
    )
    return [
        Evidence(channel, post_id, at, around(text, start, end), url)
        for post_id, at, url, text, start, end in rows
    ]
