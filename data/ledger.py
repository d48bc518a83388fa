"""The scraper's own books: where to go on, what was seen and when, what each run did."""

import json
import sqlite3
from datetime import datetime
from typing import Any

from .times import moment_of, stamp


def cursor(connection: sqlite3.Connection, channel_id: int, kind: str) -> str | None:
    """Where a channel is to be gone on with, or None."""
    row = connection.execute(
        "select value from cursors where channel_id = ? and kind = ?", (channel_id, kind)
    ).fetchone()
    return None if row is None else str(row[0])


def set_cursor(connection: sqlite3.Connection, channel_id: int, kind: str, value: str) -> None:
    """Keeps where to go on. Do it in the transaction of the posts that come before."""
    connection.execute(
        "insert into cursors values (?, ?, ?) on conflict do update set value = excluded.value"
        " where value is not excluded.value",
        (channel_id, kind, value),
    )


def cover(connection: sqlite3.Connection, channel_id: int, lo: int, hi: int, seen_at: datetime) -> None:
    """Records that all ids from lo to hi were looked at."""
    connection.execute(
        "insert into coverage values (?, ?, ?, ?) on conflict do update set seen_at = excluded.seen_at"
        " where seen_at < excluded.seen_at",
        (channel_id, min(lo, hi), max(lo, hi), stamp(seen_at)),
    )


def coverage(connection: sqlite3.Connection, channel_id: int) -> list[tuple[int, int, datetime]]:
    """The ranges looked at, by their lower end: (lo, hi, when last)."""
    rows = connection.execute(
        "select lo, hi, seen_at from coverage where channel_id = ? order by lo, hi", (channel_id,)
    )
    return [(lo, hi, moment_of(seen_at)) for lo, hi, seen_at in rows]


def gaps(connection: sqlite3.Connection, channel_id: int) -> list[tuple[int, int]]:
    """The ranges of ids between the lowest and the highest seen that nobody ever looked at."""
    found = []
    reached: int | None = None
    for lo, hi, _ in coverage(connection, channel_id):
        if reached is not None and lo > reached + 1:
            found.append((reached + 1, lo - 1))
        reached = hi if reached is None else max(reached, hi)
    return found


def start_run(connection: sqlite3.Connection, what: str, started_at: datetime) -> int:
    """Opens the record of a run and gives its number."""
    (run_id,) = connection.execute(
        "insert into runs (what, started_at) values (?, ?) returning run_id", (what, stamp(started_at))
    ).fetchone()
    return int(run_id)


def end_run(
    connection: sqlite3.Connection, run_id: int, ended_at: datetime, exit_code: int, did: Any, waited: Any
) -> None:
    """Closes the record of a run with its exit status, what it did and what it waited for (as JSON)."""
    connection.execute(
        "update runs set ended_at = ?, exit_code = ?, did = ?, waited = ? where run_id = ?",
        (stamp(ended_at), exit_code, _json(did), _json(waited), run_id),
    )


def mark_missing(connection: sqlite3.Connection, channel_id: int, post_ids: list[int], at: datetime) -> int:
    """Notes that these posts were not there at `at`: missing the first time, deleted when a later look
    confirms it. Returns how many are deleted now that were not before."""
    when = stamp(at)
    asked = (channel_id, json.dumps(post_ids))
    within = "channel_id = ? and post_id in (select value from json_each(?))"
    gone = connection.execute(
        "update posts set state = 'deleted', deleted_at = ?"
        f" where state = 'missing' and missing_at < ? and {within}",
        (when, when, *asked),
    )
    connection.execute(
        f"update posts set state = 'missing', missing_at = ? where state = 'live' and {within}",
        (when, *asked),
    )
    return gone.rowcount


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
