"""What saving posts changes in the tables: the rows of one batch, written together."""

import sqlite3
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

from .channels import post_url
from .indexes import NOT_READ
from .posts import ROW, Kept, first_version
from .rows import insert
from .versions import Sighting, Version, occurrences

KEY = ("channel_id", "post_id")
VERSION_FACTS = Version._fields[1:]
SIGHTING = ("version", "seen_at", "fetched_at", "edited_at", "source", "imported")
in_columns = itemgetter(*ROW)


class Changes:
    """The rows that a batch of one channel's posts changes, written together."""

    def __init__(self, channel_id: int, username: str | None) -> None:
        self.channel_id = channel_id
        first_url = post_url(channel_id, username, 0)
        self._url = None if first_url is None else first_url[:-1]
        self._new_rows: list[tuple[Any, ...]] = []
        self._changed_rows: list[tuple[Any, ...]] = []
        self._versions: list[tuple[Any, ...]] = []
        self._sightings: list[tuple[Any, ...]] = []
        self._gone_sightings: list[tuple[int]] = []
        self._resaid: list[tuple[int, int, int]] = []
        self._moves: list[tuple[int, list[tuple[int, int]], list[int]]] = []

    def url(self, post_id: int) -> str | None:
        """Where a post is found, for channels with an address."""
        return None if self._url is None else f"{self._url}{post_id}"

    def add_first(self, post_id: int, row: tuple[Any, ...], sighting: Sighting) -> None:
        """Notes a post of which nothing is kept and that was seen once: its `first_row` and its only sighting.

        Nearly all posts come like this, so it is said without a `Kept` to be taken to pieces again.
        """
        key = (self.channel_id, post_id)
        self._new_rows.append((*key, *row))
        self._versions.append((*key, *first_version(sighting, row[0])))
        self._sightings.append(_sighting_row(key, 1, sighting))

    def add(self, post_id: int, before: Kept | None, after: Kept) -> None:
        """Notes what turns `before` into `after`."""
        after.row["url"] = self.url(post_id)
        row = in_columns(after.row)
        if before is None:
            self._new_rows.append((self.channel_id, post_id, *row))
            self._note_first_versions(post_id, after)
            return
        if row != in_columns(before.row):
            self._changed_rows.append((*row, self.channel_id, post_id))
        if after.versions != before.versions or after.sightings != before.sightings:
            self._note_versions(post_id, before, after)

    def _note_first_versions(self, post_id: int, after: Kept) -> None:
        key = (self.channel_id, post_id)
        self._versions += [(*key, *version) for version in after.versions]
        self._sightings += [_sighting_row(key, n, seen) for n, seen in _numbered(after)]

    def _note_versions(self, post_id: int, before: Kept, after: Kept) -> None:
        key = (self.channel_id, post_id)
        old_names = occurrences(each.text for each in before.versions)
        new_names = {name: n for n, name in enumerate(occurrences(each.text for each in after.versions), 1)}
        moves = [(n, new_names[name]) for n, name in enumerate(old_names, 1) if new_names.get(name, n) != n]
        gone = [n for n, name in enumerate(old_names, 1) if name not in new_names]
        if moves or gone:
            self._moves.append((post_id, moves, gone))
        said = {new_names[name]: each.said_at for name, each in zip(old_names, before.versions, strict=True)
                if name in new_names}  # fmt: skip
        unchanged = set(before.versions)
        for each in after.versions:
            if each not in unchanged:
                self._versions.append((*key, *each))
            if said.get(each.version, each.said_at) != each.said_at:
                self._resaid.append((*key, each.version))
        old_places = {seen.arrival: (n, seen) for n, seen in _numbered(before)}
        for n, seen in _numbered(after):
            if old_places.pop(seen.arrival, None) != (n, seen):
                self._sightings.append(_sighting_row(key, n, seen))
        self._gone_sightings += [(arrival,) for arrival in old_places]

    def write(self, connection: sqlite3.Connection) -> None:
        """Writes them inside the open transaction."""
        insert(connection, "posts", (*KEY, *ROW), self._new_rows)
        connection.executemany(
            f"update posts set {' = ?, '.join(ROW)} = ? where channel_id = ? and post_id = ?",
            self._changed_rows,
        )
        for post_id, moves, gone in self._moves:
            _renumber(connection, self.channel_id, post_id, moves, gone)
        insert(connection, "post_versions", (*KEY, *Version._fields), self._versions, update=VERSION_FACTS)
        waiting = [(*version[:3], NOT_READ) for version in self._versions]
        insert(connection, "extractions", (*KEY, "version", "ruleset"), waiting, update=())
        connection.executemany("delete from sightings where id = ?", self._gone_sightings)
        insert(connection, "sightings", ("id", *KEY, *SIGHTING), self._sightings, update=("version",))
        # What was read with another time of saying is to be read again: "today" has moved.
        connection.executemany(
            f"update extractions set ruleset = '{NOT_READ}'"
            " where channel_id = ? and post_id = ? and version = ?",
            self._resaid,
        )


def _sighting_row(key: tuple[int, int], version: int, seen: Sighting) -> tuple[Any, ...]:
    """A sighting as a row; its text is that of the version it falls into."""
    testimony = (seen.at, seen.fetched_at, seen.edited_at, seen.source, int(seen.imported))
    return (seen.arrival, *key, version, *testimony)


def _numbered(kept: Kept) -> Iterator[tuple[int, Sighting]]:
    """Each sighting with the number of the version it falls into."""
    number = 0
    previous: str | None = None
    for each in kept.sightings:
        if each.text != previous:
            number, previous = number + 1, each.text
        yield number, each


def _renumber(
    connection: sqlite3.Connection,
    channel_id: int,
    post_id: int,
    moves: list[tuple[int, int]],
    gone: list[int],
) -> None:
    """Gives versions new numbers, in two steps so that none meets another; what hangs on them follows."""
    where = "channel_id = ? and post_id = ? and version"
    for number in gone:
        connection.execute(f"delete from post_versions where {where} = ?", (channel_id, post_id, number))
    for table in ("post_versions", "reviews"):
        for old, new in moves:
            connection.execute(
                f"update {table} set version = ? where {where} = ?", (-new, channel_id, post_id, old)
            )
        connection.execute(f"update {table} set version = -version where {where} < 0", (channel_id, post_id))
