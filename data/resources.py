"""The tables that are given to others: what each is about, its columns and keys, and where its rows come from."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from . import columns, export, revisions
from .channels import name_key
from .chosen import ALL, Chosen
from .claims import Place
from .columns import Column
from .discreet import NOTHING, Hidden, discreet
from .export import rows_of
from .labels import labels
from .review_lists import verdicts
from .revisions import Notation, ValueRevisions
from .series import Point, series

Scope = Place | Mapping[str, Place] | None


@dataclass(frozen=True, slots=True)
class Link:
    """Columns whose values stand in another table, under the same names."""

    names: tuple[str, ...]
    table: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table for others."""

    name: str
    title: str
    says: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


_POST, _MEASURE = Link(("channel_id", "post_id"), "posts"), Link(("measure",), "measures")

TABLES = (
    Table(
        "series",
        "The best known values over time",
        "Each row is the best known value of one line (measure, unit, place, event or period, source) from `at` on, as"
        " known now. Sources are never mixed in a line, and lines of different sources are not to be added up.",
        columns.SERIES,
        ("count_id", "at"),
        (_MEASURE, Link(("count_id",), "counts")),
    ),
    Table(
        "counts",
        "Every number that a post states",
        "Each row is one claim of one text, with the words that say so. Texts that were edited away are there too:"
        " those that stand have no known_until.",
        columns.COUNTS,
        ("count_id",),
        (_POST, _MEASURE),
    ),
    Table(
        "posts",
        "The posts that were read",
        "The latest state of every post that was read, also of those that state no number.",
        columns.POSTS,
        ("channel_id", "post_id"),
        (Link(("channel_id",), "channels"),),
    ),
    Table(
        "revisions",
        "What was taken back or edited",
        "Each row is a value of the series that was lowered or withdrawn after it could be published, or a text that"
        " took the place of another. Values that only grew are in the series.",
        columns.REVISIONS,
        (),
        (_POST,),
    ),
    Table(
        "deletions",
        "Posts that are gone",
        "The posts that were not found again, and what they counted.",
        columns.DELETIONS,
        ("channel_id", "post_id"),
        (_POST,),
    ),
    Table(
        "measures",
        "What is counted",
        "What each measure counts, and how its numbers behave over time.",
        columns.MEASURES,
        ("measure",),
    ),
    Table(
        "channels", "The channels", "The channels that the posts are of.", columns.CHANNELS, ("channel_id",)
    ),
)
BY_NAME = {table.name: table for table in TABLES}


def all_points(
    connection: sqlite3.Connection, measure: str | None, scope: Scope, known_at: datetime | None = None
) -> Iterator[Point]:
    """The points of the series of a measure, or of all measures one after another."""
    measures = [measure] if measure is not None else [
        name for (name,) in connection.execute("select distinct measure from counts order by 1")
    ]  # fmt: skip
    for each in measures:
        yield from series(connection, each, scope=scope, known_at=known_at)


class Tables:
    """The rows of all tables of one database. The series, which others hang on, is worked out once."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        notation: Notation,
        *,
        chosen: Chosen = ALL,
        scope: Scope = None,
        hidden: Hidden = NOTHING,
        known_at: datetime | None = None,
    ) -> None:
        self.connection, self.hidden = connection, hidden
        self._notation, self._chosen = notation, chosen
        self._scope, self._known_at = scope, known_at
        self._values: ValueRevisions | None = None

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a table, in an order that depends on nothing but what they say."""
        found: Iterator[dict[str, Any]] = getattr(self, f"_{name}")()
        return discreet(found, self.hidden, self.connection)

    def labels(self, language: Callable[[str], str]) -> Iterator[dict[str, Any]]:
        """The texts all of whose counts were judged, but for those of hidden channels: a label is a whole text."""
        for row in labels(self.connection, language):
            channel = row["id"].split("/")[0]
            if name_key(channel) not in self.hidden.names and channel not in map(str, self.hidden.ids):
                yield row

    def _reviews(self) -> Iterator[dict[str, Any]]:
        return verdicts(self.connection)

    def _series(self) -> Iterator[dict[str, Any]]:
        values = ValueRevisions(self._notation)
        points = values.through(
            all_points(self.connection, self._chosen.measure, self._scope, self._known_at)
        )
        yield from (point.as_row() for point in points if self._chosen.holds(point.at))
        self._values = values

    def _revisions(self) -> Iterator[dict[str, Any]]:
        if self._values is None:
            for _ in self._series():
                pass
        assert self._values is not None
        yield from revisions.revisions(self.connection, self._values, self._chosen)

    def _counts(self) -> Iterator[dict[str, Any]]:
        return export.counts(self.connection, self._chosen)

    def _posts(self) -> Iterator[dict[str, Any]]:
        return export.posts(self.connection, self._chosen)

    def _deletions(self) -> Iterator[dict[str, Any]]:
        return revisions.deletions(self.connection, self._notation, self._chosen)

    def _measures(self) -> Iterator[dict[str, Any]]:
        where, arguments = Chosen(self._chosen.measure).where(measure="measure", channel="", time="")
        return rows_of(
            self.connection,
            f"""
            select measure, m.title, m.unit, m.nature, m.note
            from (select measure from counts union select measure from measures) left join measures m using (measure)
            where {where} order by measure
            """,
            arguments,
        )

    def _channels(self) -> Iterator[dict[str, Any]]:
        where, arguments = self._chosen.where_posts(time="p.posted_at")
        return rows_of(
            self.connection,
            f"""
            select channel_id, username, title, timezone from channels ch
            where exists (select 1 from posts p where p.channel_id = ch.channel_id and {where})
            order by channel_id
            """,
            arguments,
        )
