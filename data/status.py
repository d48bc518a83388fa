"""What the database can tell about itself: how fresh each channel is, and how the last runs ended."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from .alarms import Alarm
from .drift import Week, drifts
from .indexes import NOT_READ
from .leaps import leaps
from .ledger import gaps
from .losses import deletions, failures, holes
from .rhythm import silences


def channels(connection: sqlite3.Connection, weeks: Mapping[int, Sequence[Week]]) -> Iterator[dict[str, Any]]:
    """A row for each channel, by name: its posts, the latest, when it was last looked at, what is missing.

    `looked_at` is when it was last fetched or imported, `gaps` are ranges of ids that nobody looked at, `unread_texts`
    versions that no rules have read. `weeks` are its last ones (see `drift.by_week`).
    """
    rows = connection.execute(
        """
        with seen as (select channel_id, max(fetched_at) as looked_at from sightings group by +channel_id),
        covered as (select channel_id, max(seen_at) as looked_at from coverage group by channel_id)
        select ch.channel_id, coalesce(ch.username, ch.title, ch.channel_id) as channel,
          count(p.post_id) as posts,
          max(p.posted_at) as latest_post,
          max(coalesce(s.looked_at, ''), coalesce(k.looked_at, '')) as looked_at,
          coalesce(sum(p.edited), 0) as edited, coalesce(sum(p.state = 'missing'), 0) as missing,
          coalesce(sum(p.state = 'deleted'), 0) as deleted,
          (select count(*) from counts c where c.channel_id = ch.channel_id) as counts,
          (select count(*) from extractions e
            where e.channel_id = ch.channel_id and e.ruleset = ?) as unread_texts
        from channels ch left join posts p using (channel_id)
        left join seen s on s.channel_id = ch.channel_id left join covered k on k.channel_id = ch.channel_id
        group by ch.channel_id order by channel, ch.channel_id
        """,
        (NOT_READ,),
    )
    names = [column[0] for column in rows.description]
    for values in rows.fetchall():
        row = dict(zip(names, values, strict=True))
        channel_id = row.pop("channel_id")
        row["looked_at"] = row["looked_at"] or None
        told = [asdict(week) for week in weeks.get(channel_id, ())]
        yield {**row, "gaps": len(gaps(connection, channel_id)), "weeks": told}


def alarms(
    connection: sqlite3.Connection, weeks: Mapping[int, Sequence[Week]], now: datetime
) -> Iterator[Alarm]:
    """All that should make somebody look, as of `now`."""
    yield from failures(connection, now)
    yield from silences(connection, now)
    yield from holes(connection)
    yield from deletions(connection, now)
    yield from drifts(connection, weeks)
    yield from leaps(connection)


def runs(connection: sqlite3.Connection, last: int = 5) -> Iterator[dict[str, Any]]:
    """The last runs, the latest first: what, when, how it ended (None: it is running, or was killed)."""
    for what, started_at, ended_at, exit_code, did in connection.execute(
        "select what, started_at, ended_at, exit_code, did from runs order by run_id desc limit ?", (last,)
    ):
        figures = json.loads(did) if did else {}
        told = ", ".join(f"{count} {name}" for name, count in figures.items())
        yield {"run": what, "started": started_at, "ended": ended_at, "exit_code": exit_code, "did": told}
