"""Whether a channel is silent against its own rhythm, and whether anybody looked."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from .alarms import Alarm, Evidence
from .times import moment_of

PAST = 180  # days before the last post, out of which its rhythm is taken
PAUSES = 10  # fewer are no rhythm
TIMES = 2  # so many of its usual longest pauses are silence
LEAST = 24.0  # hours, below which nothing is called silence

# The longest pause may have been a holiday; the second longest is what a channel can be expected to keep.
PAUSES_OF = f"""
with lasts as (select channel_id, max(posted_at) as last from posts group by channel_id),
pauses as (
  select channel_id, last, 24 * (julianday(posted_at)
    - julianday(lag(posted_at) over (partition by channel_id order by posted_at))) as hours
  from posts join lasts using (channel_id)
  where posted_at >= strftime('%Y-%m-%dT%H:%M:%SZ', last, '-{PAST} days')
),
looks as (  -- one pass over the table, not one through its index
  select channel_id, max(at) as looked_at from (
    select channel_id, seen_at as at from coverage
    union all select channel_id, fetched_at from sightings where not imported
  ) group by +channel_id
),
ranked as (
  select channel_id, last, hours,
    row_number() over (partition by channel_id order by hours desc) as rank,
    count(hours) over (partition by channel_id) as pauses
  from pauses where hours is not null
)
select coalesce(ch.username, ch.title, ch.channel_id), r.last, r.hours, r.pauses,
  looks.looked_at, p.post_id, p.url, p.text
from ranked r
join channels ch using (channel_id)
join looks using (channel_id)
join posts p on p.channel_id = r.channel_id and p.posted_at = r.last
where r.rank = 2 and r.pauses >= {PAUSES}
group by r.channel_id order by 1
"""


def silences(connection: sqlite3.Connection, now: datetime) -> Iterator[Alarm]:
    """An alarm for each channel that was looked at (imported files are no look) and had said nothing for longer than
    `TIMES` its usual longest pause, or that nobody looked at for so long."""
    for channel, last, usual, pauses, looked_at, post_id, url, text in connection.execute(PAUSES_OF):
        most = max(LEAST, TIMES * usual)
        figures = {
            "last_post": last,
            "looked_at": looked_at,
            "usual_hours": round(usual, 1),
            "most_hours": round(most, 1),
            "pauses": pauses,
        }
        silent, unseen = (
            _hours(last, looked_at),
            (now - moment_of(max(looked_at, last))).total_seconds() / 3600,
        )
        posts = [Evidence(channel, post_id, last, " ".join(text.split())[:120], url)]
        if silent > most:
            yield Alarm("silence", channel, {**figures, "hours": round(silent, 1)}, posts)
        if unseen > most:
            yield Alarm("not_looked_at", channel, {**figures, "hours": round(unseen, 1)})


def _hours(earlier: str, later: str) -> float:
    return (moment_of(later) - moment_of(earlier)).total_seconds() / 3600
