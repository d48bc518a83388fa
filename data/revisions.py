"""What was taken back: points of a series that say less than before, texts that were edited, posts that are gone."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from .chosen import ALL, Chosen
from .columns import DELETIONS, REVISIONS
from .export import rows_of
from .series import Point

Notation = Callable[[Mapping[str, Any]], str]  # how a number with its limits is written in one word

TAKEN_BACK = {"revised_down", "retracted"}
ABOUT = (  # what is told of a point as it is
    *("measure", "unit", "place_name", "place_id", "source_name"),
    *("event_start", "event_end", "window_start", "window_end"),
    *("known_at", "at", "count_id", "quote", "url"),
)
BLANK = dict.fromkeys(column.name for column in REVISIONS)


class ValueRevisions:
    """Looks at the points of series as they go by, and notes each that takes back what was published before.

    A point that says more is news, not a revision; one of the same value with other flags is neither.
    """

    def __init__(self, notation: Notation) -> None:
        self.found: list[tuple[Point, Point]] = []
        self._notation = notation
        self._last: dict[str, Point] = {}

    def through(self, points: Iterable[Point]) -> Iterator[Point]:
        """The points again, those of each line in their order."""
        for point in points:
            before = self._last.get(point.line)
            if before is not None and TAKEN_BACK.intersection(point.flags) and _said(before) != _said(point):
                self.found.append((before, point))
            self._last[point.line] = point
            yield point

    def rows(self, connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
        """A row for each that was noted; keys those of `columns.REVISIONS`."""
        for before, point in self.found:
            where = connection.execute(
                "select channel_id, post_id, version from counts where count_id = ?", (point.count_id,)
            ).fetchone()
            gone = (point.value, point.value_low, point.value_high) == (None, None, None)
            yield BLANK | {
                **{name: getattr(point, name) for name in ABOUT},
                "what": "value",
                "was": self._notation(before.as_row()),
                "became": None if gone else self._notation(point.as_row()),
                "was_value": before.value,
                "became_value": point.value,
                "why": point.flags,
                "was_count_id": before.count_id,
                **dict(zip(("channel_id", "post_id", "version"), where, strict=True)),
            }


def _said(point: Point) -> tuple[Any, ...]:
    return point.value, point.value_low, point.value_high, point.bound


def edits(connection: sqlite3.Connection, chosen: Chosen = ALL) -> Iterator[dict[str, Any]]:
    """A row for each text that took the place of another; keys those of `columns.REVISIONS`.

    `chosen` bounds the time at which it was known.
    """
    where, arguments = chosen.where_posts(time="n.first_seen_at")
    rows = rows_of(
        connection,
        f"""
        select 'text' as what, n.first_seen_at as known_at, n.said_at as at, o.text as was, n.text as became,
          n.channel_id, n.post_id, n.version, p.url
        from post_versions n
        join post_versions o on o.channel_id = n.channel_id and o.post_id = n.post_id
          and o.version = n.version - 1
        join posts p on p.channel_id = n.channel_id and p.post_id = n.post_id
        where {where}
        """,
        arguments,
    )
    return (BLANK | row for row in rows)


def revisions(
    connection: sqlite3.Connection, values: ValueRevisions, chosen: Chosen = ALL
) -> list[dict[str, Any]]:
    """All revisions, in the order in which they were known; `values` are those of the series."""
    rows = [row for row in values.rows(connection) if chosen.holds(row["known_at"])]
    rows += edits(connection, chosen)
    order = ("known_at", "channel_id", "post_id", "version", "what", "at", "count_id")
    return sorted(
        rows, key=lambda row: tuple(str(row[name]) if name in TEXTS else row[name] for name in order)
    )


TEXTS = ("known_at", "what", "at", "count_id")


def deletions(
    connection: sqlite3.Connection, notation: Notation, chosen: Chosen = ALL
) -> Iterator[dict[str, Any]]:
    """A row for each post that is missing or deleted, by channel and post; keys those of `columns.DELETIONS`.

    `chosen` bounds the time at which it was first missed.
    """
    where, arguments = chosen.where_posts(time="p.missing_at")
    rows = rows_of(
        connection,
        f"""
        select p.channel_id, ch.username as channel, p.post_id, p.posted_at, p.state, p.missing_at, p.deleted_at,
          (select max(version) from post_versions v
            where v.channel_id = p.channel_id and v.post_id = p.post_id) as version,
          p.text, p.url
        from posts p join channels ch using (channel_id)
        where p.state != 'live' and {where}
        order by p.channel_id, p.post_id
        """,
        arguments,
    )
    for row in rows:
        fell = list(
            rows_of(
                connection,
                "select measure, place_name, value, value_low, value_high, bound from counts"
                " where channel_id = ? and post_id = ? and version = ?"
                " order by span_start, span_end, measure, count_id",
                (row["channel_id"], row["post_id"], row["version"]),
            )
        )
        row["n_counts"] = len(fell)
        row["counts"] = "; ".join(_short(each, notation) for each in fell) or None
        yield {column.name: row[column.name] for column in DELETIONS}


def _short(count: dict[str, Any], notation: Notation) -> str:
    where = f" in {count['place_name']}" if count["place_name"] else ""
    return f"{notation(count)} {count['measure']}{where}"
