"""Writing posts: each batch is read against what is kept, and only what differs is written."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from .channels import post_url
from .indexes import NOT_READ
from .times import maybe_stamp, stamp
from .versions import Sighting, Version, add_sighting, occurrences, versions


class PostLike(Protocol):
    """What is asked of a post; `scraper.post.Post` is one. Times are aware."""

    @property
    def post_id(self) -> int: ...
    @property
    def posted_at(self) -> datetime: ...
    @property
    def text(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def fetched_at(self) -> datetime: ...
    @property
    def channel_id(self) -> int | None: ...
    @property
    def channel(self) -> str | None: ...
    @property
    def channel_title(self) -> str | None: ...
    @property
    def edited_at(self) -> datetime | None: ...
    @property
    def edited(self) -> bool: ...
    @property
    def forward_channel_id(self) -> int | None: ...
    @property
    def forward_channel(self) -> str | None: ...
    @property
    def forward_post_id(self) -> int | None: ...
    @property
    def forward_posted_at(self) -> datetime | None: ...
    @property
    def reply_to(self) -> int | None: ...
    @property
    def quote(self) -> str | None: ...
    @property
    def album_id(self) -> int | None: ...
    @property
    def views(self) -> int | None: ...
    @property
    def forwards(self) -> int | None: ...


FACTS = (  # what does not change in the life of a post: kept once known
    "forward_channel_id",
    "forward_channel",
    "forward_post_id",
    "forward_posted_at",
    "album_id",
    "reply_to",
    "quote",
)
ROW = (
    "posted_at",
    "edited_at",
    "edited",
    "state",
    "missing_at",
    "deleted_at",
    "text",
    "url",
    *FACTS,
    "source",
)


@dataclass(slots=True)
class Kept:
    """One post as the database has it, or is to have it: its row, its sightings in order, its versions."""

    row: dict[str, Any]
    sightings: list[Sighting] = field(default_factory=list)
    versions: list[Version] = field(default_factory=list)


def clean(text: str) -> str:
    """The text with lone surrogates, which no file can hold, as U+FFFD: length and offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


def sighting_of(post: PostLike, *, imported: bool, arrival: int) -> Sighting:
    """What a post testifies. An import knows a text from its edit on, or from the post's own time; where the
    post was edited but nobody says when, not before the file was read."""
    fetched_at, edited_at = stamp(post.fetched_at), maybe_stamp(post.edited_at)
    at = fetched_at
    if imported and (edited_at or not post.edited):
        at = edited_at or stamp(post.posted_at)
    return Sighting(at, fetched_at, arrival, clean(post.text), edited_at, post.source, imported)


def row_of(post: PostLike) -> dict[str, Any]:
    """The facts of a post as the columns of its row; state, text and source follow from its sightings."""
    maybe_clean = {name: getattr(post, name) for name in FACTS}
    for name in ("forward_channel", "quote"):
        maybe_clean[name] = None if maybe_clean[name] is None else clean(maybe_clean[name])
    maybe_clean["forward_posted_at"] = maybe_stamp(post.forward_posted_at)
    return {
        "posted_at": stamp(post.posted_at),
        "edited_at": maybe_stamp(post.edited_at),
        "edited": int(post.edited or post.edited_at is not None),
        "state": "live",
        "missing_at": None,
        "deleted_at": None,
        **maybe_clean,
    }


def merged(kept: Kept | None, facts: dict[str, Any], sightings: Iterable[Sighting]) -> Kept:
    """What is kept of a post after it was seen again, in whatever order that happened.

    Facts fill what was empty; where two disagree (they do not, on Telegram) the smaller one stands, so that
    the order does not matter. The text is that of the latest sighting, not of the latest arrival.
    """
    row = dict(kept.row) if kept else facts
    if kept:
        for name in ("posted_at", *FACTS):
            values = [each for each in (row[name], facts[name]) if each is not None]
            row[name] = min(values) if values else None
        row["edited_at"] = max(row["edited_at"] or "", facts["edited_at"] or "") or None
        row["edited"] = max(row["edited"], facts["edited"])
    seen = kept.sightings if kept else []
    for sighting in sightings:
        seen = add_sighting(seen, sighting)
        if row["missing_at"] and sighting.at > row["missing_at"]:
            row["state"], row["missing_at"], row["deleted_at"] = "live", None, None
    row["text"], row["source"] = seen[-1].text, seen[-1].source
    if kept and seen is kept.sightings and row["posted_at"] == kept.row["posted_at"]:
        return Kept(row, seen, kept.versions)
    return Kept(row, seen, versions(seen, row["posted_at"]))


def load(connection: sqlite3.Connection, channel_id: int, post_ids: Sequence[int]) -> dict[int, Kept]:
    """The posts of a channel that are kept already, out of `post_ids`."""
    if not post_ids:
        return {}
    within = "where channel_id = ? and post_id in (select value from json_each(?))"
    asked = (channel_id, json.dumps(list(post_ids)))
    kept: dict[int, Kept] = {}
    for post_id, *values in connection.execute(
        f"select post_id, {', '.join(ROW)} from posts {within}", asked
    ):
        kept[post_id] = Kept(dict(zip(ROW, values, strict=True)))
    if not kept:
        return kept
    texts: dict[tuple[int, int], str] = {}
    for post_id, *values in connection.execute(
        "select post_id, version, text, first_seen_at, last_seen_at, said_at, edited_at, source"
        f" from post_versions {within} order by post_id, version",
        asked,
    ):
        version = Version(*values)
        kept[post_id].versions.append(version)
        texts[post_id, version.version] = version.text
    for post_id, arrival, version_number, *values in connection.execute(
        "select post_id, id, version, seen_at, fetched_at, edited_at, source, imported"
        f" from sightings {within} order by post_id, seen_at, fetched_at, id",
        asked,
    ):
        at, fetched_at, edited_at, source, imported = values
        text = texts[post_id, version_number]
        kept[post_id].sightings.append(
            Sighting(at, fetched_at, arrival, text, edited_at, source, bool(imported))
        )
    return kept


class Changes:
    """The rows that a batch of one channel's posts changes, written together."""

    def __init__(self, channel_id: int, username: str | None) -> None:
        self.channel_id = channel_id
        self.username = username
        self._new_rows: list[tuple[Any, ...]] = []
        self._changed_rows: list[tuple[Any, ...]] = []
        self._versions: list[tuple[Any, ...]] = []
        self._sightings: list[tuple[Any, ...]] = []
        self._gone_sightings: list[tuple[int]] = []
        self._resaid: list[tuple[int, int, int]] = []
        self._moves: list[tuple[int, list[tuple[int, int]], list[int]]] = []

    def add(self, post_id: int, before: Kept | None, after: Kept) -> None:
        """Notes what turns `before` into `after`."""
        after.row["url"] = post_url(self.channel_id, self.username, post_id)
        row = tuple(after.row[name] for name in ROW)
        if before is None:
            self._new_rows.append((self.channel_id, post_id, *row))
            self._note_first_versions(post_id, after)
            return
        if row != tuple(before.row[name] for name in ROW):
            self._changed_rows.append((*row, self.channel_id, post_id))
        if after.versions != before.versions or after.sightings != before.sightings:
            self._note_versions(post_id, before, after)

    def _note_first_versions(self, post_id: int, after: Kept) -> None:
        key = (self.channel_id, post_id)
        for version in after.versions:
            self._versions.append((*key, *_version_fields(version)))
        for n, each in _numbered(after):
            self._sightings.append((each.arrival, *key, n, *_sighting_fields(each)))

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
                self._versions.append((*key, *_version_fields(each)))
            if said.get(each.version, each.said_at) != each.said_at:
                self._resaid.append((*key, each.version))
        old_places = {seen.arrival: (n, seen) for n, seen in _numbered(before)}
        for n, seen in _numbered(after):
            if old_places.pop(seen.arrival, None) != (n, seen):
                testimony = (seen.at, seen.fetched_at, seen.edited_at, seen.source, int(seen.imported))
                self._sightings.append((seen.arrival, *key, n, *testimony))
        self._gone_sightings += [(arrival,) for arrival in old_places]

    def write(self, connection: sqlite3.Connection) -> None:
        """Writes them inside the open transaction."""
        names = ", ".join(ROW)
        (newest,) = connection.execute("select coalesce(max(id), 0) from posts").fetchone()
        connection.executemany(
            f"insert into posts (channel_id, post_id, {names}) values (?, ?{', ?' * len(ROW)})",
            self._new_rows,
        )
        # By one statement, not by a trigger, with which each row would be flushed to the index by itself.
        connection.execute(
            "insert into posts_fts (rowid, text) select id, text from posts_folded where id > ?", (newest,)
        )
        connection.executemany(
            f"update posts set {' = ?, '.join(ROW)} = ? where channel_id = ? and post_id = ?",
            self._changed_rows,
        )
        for post_id, moves, gone in self._moves:
            _renumber(connection, self.channel_id, post_id, moves, gone)
        connection.executemany(
            """
            insert into post_versions
              (channel_id, post_id, version, text, first_seen_at, last_seen_at, said_at, edited_at, source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do update set text = excluded.text, source = excluded.source,
              first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at,
              said_at = excluded.said_at, edited_at = excluded.edited_at
            """,
            self._versions,
        )
        connection.executemany(
            "insert or ignore into extractions (channel_id, post_id, version, ruleset) values (?, ?, ?, ?)",
            [(*version[:3], NOT_READ) for version in self._versions],
        )
        connection.executemany("delete from sightings where id = ?", self._gone_sightings)
        connection.executemany(
            """
            insert into sightings
              (id, channel_id, post_id, version, seen_at, fetched_at, edited_at, source, imported)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do update set version = excluded.version
            """,
            self._sightings,
        )
        # What was read with another time of saying is to be read again: "today" has moved.
        connection.executemany(
            f"update extractions set ruleset = '{NOT_READ}'"
            " where channel_id = ? and post_id = ? and version = ?",
            self._resaid,
        )


def _version_fields(each: Version) -> tuple[Any, ...]:
    times = (each.first_seen_at, each.last_seen_at, each.said_at, each.edited_at)
    return (each.version, each.text, *times, each.source)


def _sighting_fields(each: Sighting) -> tuple[Any, ...]:
    return (each.at, each.fetched_at, each.edited_at, each.source, int(each.imported))


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
