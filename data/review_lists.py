"""What there is to review, what was said already, and which verdicts have lost their count."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .channels import find_channel
from .claims import place_condition
from .readings import COUNT_FIELDS, STORED
from .times import stamp

ORDERS = {
    "confidence": "c.confidence is null, c.confidence, v.said_at",
    "oldest": "v.said_at",
    "newest": "v.said_at desc",
    "largest": "coalesce(c.value, c.value_low, c.value_high, 0) desc, v.said_at",
}
VERDICT_COLUMNS = (
    *("count_id", "verdict", "field", "value", "reviewer", "reason", "reviewed_at", "orphaned"),
    *("channel", "post_id", "version", "measure", "unit", "kind", "place_name", "event_start", "source_name"),
    *("bound", "read_value", "read_low", "read_high", "rule", "confidence", "span_text", "url"),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which counts are asked for; `place` is a GeoNames id or a name as stored, `channel` a name or an id."""

    measure: str | None = None
    place: int | str | None = None
    channel: int | str | None = None
    since: datetime | None = None
    until: datetime | None = None
    judged: bool | None = False  # None: whether judged or not
    every_text: bool = False  # also texts that were edited away or deleted
    order: str = "confidence"


def queue(connection: sqlite3.Connection, wanted: Wanted) -> list[str]:
    """The ids of the counts that are asked for, in their order."""
    conditions, values = _conditions(connection, wanted)
    found = connection.execute(
        f"""
        select c.count_id from counts c
        join post_versions v using (channel_id, post_id, version)
        join posts p using (channel_id, post_id)
        where {" and ".join(conditions)}
        order by {ORDERS[wanted.order]}, c.channel_id, c.post_id, c.version, c.span_start, c.count_id
        """,
        values,
    )
    return [name for (name,) in found]


def card(connection: sqlite3.Connection, count_id: str) -> dict[str, Any] | None:
    """A count with its post and the `others` of its text, as a reviewer is shown it; None if it is not read
    any more."""
    row = connection.execute(
        f"""
        select {", ".join(f"c.{name}" for name in STORED)}, c.channel_id, c.post_id, c.version,
          ch.username, ch.title, p.posted_at, v.said_at, p.url, p.state, v.text, p.forward_channel,
          (select max(n.version) from post_versions n
            where n.channel_id = c.channel_id and n.post_id = c.post_id) as versions
        from counts c
        join post_versions v using (channel_id, post_id, version)
        join posts p using (channel_id, post_id)
        join channels ch using (channel_id)
        where c.count_id = ?
        """,
        (count_id,),
    )
    names = [column[0] for column in row.description]
    values = row.fetchone()
    if values is None:
        return None
    found = dict(zip(names, values, strict=True))
    key = (found["channel_id"], found["post_id"], found["version"])
    return {**found, "others": [each for each in _counts_of(connection, key) if each["count_id"] != count_id]}


def verdicts(connection: sqlite3.Connection, wanted: Wanted | None = None) -> Iterator[dict[str, Any]]:
    """The verdicts that stand, of counts that are asked for (or all), in the order given; `VERDICT_COLUMNS`.

    `orphaned` says that today's rules do not read the count any more, so that its verdict has no effect.
    """
    conditions, values = _about(connection, wanted or Wanted(), "r")
    rows = connection.execute(
        f"""
        select r.count_id, r.verdict, r.field, r.value, r.sets, r.reviewer, r.reason, r.reviewed_at,
          c.count_id is null as orphaned, coalesce(ch.username, ch.title, ch.channel_id) as channel,
          r.post_id, r.version, r.measure, r.count, p.url
        from reviews r
        join posts p using (channel_id, post_id)
        join channels ch using (channel_id)
        left join counts c on c.count_id = r.count_id
        where r.undone_at is null and {" and ".join(conditions)}
        order by r.reviewed_at, r.review_id
        """,
        values,
    )
    names = [column[0] for column in rows.description]
    for found in rows:
        row = dict(zip(names, found, strict=True))
        yield _listed({**row, "orphaned": bool(row["orphaned"])}, json.loads(row["count"] or "{}"))


def waiting(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[dict[str, Any]]:
    """The counts that are asked for as lines to write a verdict into; keys `VERDICT_COLUMNS`."""
    for name in queue(connection, wanted):
        found = card(connection, name)
        if found is not None:
            channel = found["username"] or found["title"] or str(found["channel_id"])
            yield _listed({**found, "channel": channel, "orphaned": False, "value": None}, found)


def orphans(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """The verdicts whose count today's rules do not read any more."""
    return (row for row in verdicts(connection) if row["orphaned"])


def units(connection: sqlite3.Connection) -> set[str]:
    """The units that are counted in this database."""
    return {unit for (unit,) in connection.execute("select distinct unit from counts where unit is not null")}


def measures(connection: sqlite3.Connection) -> set[str]:
    """The measures that this database knows."""
    return {name for (name,) in connection.execute("select measure from measures")}


def _listed(row: dict[str, Any], count: dict[str, Any]) -> dict[str, Any]:
    numbers = {"read_value": "value", "read_low": "value_low", "read_high": "value_high"}
    told = {**{name: count.get(name) for name in COUNT_FIELDS}, **row}
    told |= {name: count.get(field) for name, field in numbers.items()}
    return {name: told.get(name) for name in VERDICT_COLUMNS}


def _conditions(connection: sqlite3.Connection, wanted: Wanted) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    if wanted.judged is not None:
        conditions.append("c.review is not null" if wanted.judged else "c.review is null")
    if not wanted.every_text:
        conditions.append(
            "p.state != 'deleted' and c.version = (select max(n.version) from post_versions n"
            " where n.channel_id = c.channel_id and n.post_id = c.post_id)"
        )
    about, of_about = _about(connection, wanted, "c")
    return [*conditions, *about], [*values, *of_about]


def _about(connection: sqlite3.Connection, wanted: Wanted, table: str) -> tuple[list[str], list[Any]]:
    """What is asked for of the count `c` and the post `p`; the channel is that of `table`."""
    conditions = ["true"]
    values: list[Any] = []
    if wanted.measure is not None:
        conditions.append(f"? in ({table}.measure, c.measure)" if table != "c" else "c.measure = ?")
        values.append(wanted.measure)
    if wanted.place is not None:
        condition, place = place_condition(wanted.place)
        conditions.append(condition)
        values += place
    if wanted.channel is not None:
        conditions.append(f"{table}.channel_id = ?")
        values.append(find_channel(connection, wanted.channel))
    for moment, comparison in ((wanted.since, ">="), (wanted.until, "<")):
        if moment is not None:
            conditions.append(f"p.posted_at {comparison} ?")
            values.append(stamp(moment))
    return conditions, values


def overlapping(
    connection: sqlite3.Connection, version: tuple[int, int, int], start: int, end: int
) -> list[dict[str, Any]]:
    """The counts of a text (channel, post, version) whose words meet those from `start` to `end`."""
    return [
        each
        for each in _counts_of(connection, version)
        if each["span_start"] < end and each["span_end"] > start
    ]


def _counts_of(connection: sqlite3.Connection, version: tuple[int, int, int]) -> list[dict[str, Any]]:
    names = [
        "count_id",
        "measure",
        "value",
        "value_low",
        "value_high",
        "bound",
        "review",
        "span_start",
        "span_end",
    ]
    found = connection.execute(
        f"select {', '.join(names)} from counts where channel_id = ? and post_id = ? and version = ?"
        " order by span_start",
        version,
    )
    return [dict(zip(names, row, strict=True)) for row in found]
