"""What is missing: posts that were deleted with their counts, ids that nobody looked at, runs that failed."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta

from .alarms import Alarm, Evidence
from .ledger import gaps
from .times import stamp

RECENT = timedelta(days=30)  # for so long a deletion or a failed run is told


def deletions(connection: sqlite3.Connection, now: datetime) -> Iterator[Alarm]:
    """An alarm for each channel of which posts that stated counts were found deleted of late."""
    found: dict[str, list[tuple[int, str, str, str | None, str, int]]] = {}
    for channel, *post in connection.execute(
        """
        select coalesce(ch.username, ch.title, ch.channel_id), p.post_id, p.posted_at, p.deleted_at, p.url, p.text,
          (select count(*) from counts c where c.channel_id = p.channel_id and c.post_id = p.post_id
            and c.version = (select max(version) from post_versions v
              where v.channel_id = p.channel_id and v.post_id = p.post_id)) as fell
        from posts p join channels ch using (channel_id)
        where p.state = 'deleted' and p.deleted_at >= ? and fell
        order by 1, p.deleted_at desc, p.post_id
        """,
        (stamp(now - RECENT),),
    ):
        found.setdefault(str(channel), []).append(tuple(post))
    for channel, posts in found.items():
        figures = {
            "posts": len(posts),
            "counts": sum(post[-1] for post in posts),
            "last_deleted_at": posts[0][2],
        }
        shown = [
            Evidence(channel, post_id, at, " ".join(text.split())[:120], url)
            for post_id, at, _, url, text, _ in posts
        ]
        yield Alarm("deletion", channel, figures, shown)


def holes(connection: sqlite3.Connection) -> Iterator[Alarm]:
    """An alarm for each channel between whose posts there are ids that nobody looked at, with the posts around."""
    for channel_id, channel in connection.execute(
        "select channel_id, coalesce(username, title, channel_id) from channels order by 2, 1"
    ).fetchall():
        ranges = gaps(connection, channel_id)
        if not ranges:
            continue
        around: list[Evidence] = []
        for lo, hi in ranges:
            for side in ("post_id < ? order by post_id desc", "post_id > ? order by post_id"):
                row = connection.execute(
                    f"select post_id, posted_at, text, url from posts where channel_id = ? and {side} limit 1",
                    (channel_id, lo if "<" in side else hi),
                ).fetchone()
                if row is not None:
                    post_id, at, text, url = row
                    around.append(Evidence(str(channel), post_id, at, " ".join(text.split())[:120], url))
        figures = {
            "ids": sum(hi - lo + 1 for lo, hi in ranges),
            "ranges": [list(each) for each in ranges],
            "since": around[0].at if around else None,
        }
        yield Alarm("gap", str(channel), figures, around)


def failures(connection: sqlite3.Connection, now: datetime) -> Iterator[Alarm]:
    """An alarm for each kind of run whose latest one failed, or was ended from outside before another began."""
    for what, started_at, exit_code, did in connection.execute(
        """
        select what, started_at, exit_code, did from runs
        where run_id in (select max(run_id) from runs group by what)
          and (exit_code != 0 or (exit_code is null and run_id < (select max(run_id) from runs)))
          and started_at >= ?
        order by what
        """,
        (stamp(now - RECENT),),
    ):
        figures = {
            "run": what,
            "started_at": started_at,
            "exit_code": exit_code,
            "did": json.loads(did or "{}"),
        }
        yield Alarm("run", None, figures)
