"""What the database can tell about itself: how fresh each channel is, and how the last runs ended."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from .indexes import NOT_READ
from .ledger import gaps


def channels(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """A row for each channel, by name: its posts, the latest, when it was last looked at, what is missing.

    `gaps` are ranges of ids that nobody looked at, `unread_texts` versions that no rules have read.
    """
    rows = connection.execute(
        """
        select ch.channel_id, coalesce(ch.username, ch.title, ch.channel_id) as channel,
          count(p.post_id) as posts,
          max(p.posted_at) as latest_post,
          (select max(v.last_seen_at) from post_versions v where v.channel_id = ch.channel_id) as last_seen,
          sum(p.edited) as edited, sum(p.state = 'missing') as missing, sum(p.state = 'deleted') as deleted,
          (select count(*) from counts c where c.channel_id = ch.channel_id) as counts,
          (select count(*) from extractions e
            where e.channel_id = ch.channel_id and e.ruleset = ?) as unread_texts
        from channels ch left join posts p using (channel_id)
        group by ch.channel_id order by channel, ch.channel_id
        """,
        (NOT_READ,),
    )
    names = [column[0] for column in rows.description]
    for values in rows.fetchall():
        row = dict(zip(names, values, strict=True))
        channel_id = row.pop("channel_id")
        yield {**row, "gaps": len(gaps(connection, channel_id))}


def runs(connection: sqlite3.Connection, last: int = 5) -> Iterator[dict[str, Any]]:
    """The last runs, the latest first: what, when, how it ended (None: it is running, or was killed)."""
    for what, started_at, ended_at, exit_code, did in connection.execute(
        "select what, started_at, ended_at, exit_code, did from runs order by run_id desc limit ?", (last,)
    ):
        figures = json.loads(did) if did else {}
        told = ", ".join(f"{count} {name}" for name, count in figures.items())
        yield {"run": what, "started": started_at, "ended": ended_at, "exit_code": exit_code, "did": told}
