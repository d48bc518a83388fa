"""Which posts a scraper should look at again, and when it may ask Telegram at all."""

import sqlite3
from datetime import datetime, timedelta

from .times import moment_of, stamp

SELDOM = 100  # older posts in one run: what Telegram gives in one answer

# A post is the more due the longer nobody looked at it, in relation to how long ago it was posted,
# from a quarter of its age on. So rechecks thin out: after a day, a week, a month, without ever ending.
DUE = """
with known as (
  select post_id, album_id, state, posted_at, missing_at,
    (select max(last_seen_at) from post_versions v
      where v.channel_id = p.channel_id and v.post_id = p.post_id) as looked_at
  from posts p
  where channel_id = :channel_id and state != 'deleted'
)
select post_id, album_id from known
where (state = 'missing') or (posted_at >= :window)
union
select * from (
  select post_id, album_id from known
  where state = 'live' and posted_at < :window and posted_at < :now
    and 4 * (julianday(:now) - julianday(looked_at)) >= julianday(:now) - julianday(posted_at)
  order by (julianday(:now) - julianday(looked_at)) / (julianday(:now) - julianday(posted_at)) desc
  limit :seldom
)
order by post_id
"""


def due_for_recheck(
    connection: sqlite3.Connection,
    channel_id: int,
    now: datetime,
    window: timedelta,
    seldom: int = SELDOM,
) -> dict[int, int | None]:
    """The posts of a channel to look at again, with the album each is, if it is one.

    All of the last `window`, all that were missing at the last look, and at most `seldom` of the older ones.
    """
    asked = {
        "channel_id": channel_id,
        "now": stamp(now),
        "window": stamp(now - window),
        "seldom": seldom,
    }
    return dict(connection.execute(DUE, asked).fetchall())


def asked_to_wait_until(connection: sqlite3.Connection, account: str) -> datetime | None:
    """The moment until which Telegram asked an account to stay away in an earlier run, as `end_run` was told:
    `waited={"account": ..., "until": ...}`. None if it never did."""
    (until,) = connection.execute(
        "select max(json_extract(waited, '$.until')) from runs where json_extract(waited, '$.account') = ?",
        (account,),
    ).fetchone()
    return None if until is None else moment_of(until)
