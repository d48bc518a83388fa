"""The one writer of the database: posts and their versions, counts, and the scraper's books."""

import json
import sqlite3
import time
from bisect import insort
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

from . import channels, ledger, readings, search
from .changes import Changes
from .count_names import rename_counts
from .errors import plain_errors, sentence
from .lock import writer_lock
from .posts import ROW, Kept, PostLike, clean, first, first_row, load, merged, sighting_of
from .rows import insert
from .schema import check_file, check_owner, migrate
from .times import stamp
from .versions import Sighting

BATCH = 1000  # posts or readings a transaction
IMPORTS = ("desktop", "jsonl")  # inlets that read files, whatever the caller says
PRAGMAS = (
    "journal_mode = wal",
    "synchronous = normal",
    "foreign_keys = on",
    "recursive_triggers = on",
    "wal_autocheckpoint = 4000",
    "cache_size = -8192",  # kibibytes: what a transaction of a thousand posts touches is written once
    "journal_size_limit = 67108864",
    "analysis_limit = 400",  # rows of an index that `optimize` looks at, however many there are
)
Item = TypeVar("Item")


@dataclass(slots=True)
class Saved:
    """What saving posts changed: posts new, posts that gained a version, posts whose texts were known."""

    new: int = 0
    edited: int = 0
    unchanged: int = 0

    @property
    def seen(self) -> int:
        """All posts that were given."""
        return self.new + self.edited + self.unchanged

    def __iadd__(self, other: "Saved") -> "Saved":
        self.new += other.new
        self.edited += other.edited
        self.unchanged += other.unchanged
        return self


@contextmanager
def open_store(
    path: str | Path,
    *,
    started_at: datetime,
    wait: float = 0.0,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator["Store"]:
    """The database at `path`, made if it is not there, locked and ready to be written to.

    Raises `WrongDatabase`, `StorageError` or `Busy`. `started_at` is shown to whoever finds it locked.
    """
    check_file(path)
    with writer_lock(path, started_at=started_at, wait=wait, sleep=sleep):
        check_file(path)
        with plain_errors(path):
            connection = sqlite3.connect(path, isolation_level=None, timeout=10)
        try:
            with plain_errors(path):
                check_owner(connection, path)
                for pragma in PRAGMAS:
                    connection.execute(f"pragma {pragma}")
                migrate(connection)
                store = Store(connection, path)
            yield store
            with plain_errors(path):
                connection.execute("pragma optimize")
                connection.execute("pragma wal_checkpoint(truncate)")
        finally:
            connection.close()


class Store:
    """What may be written. Each method is a transaction of its own unless one is open (`transaction`)."""

    def __init__(self, connection: sqlite3.Connection, path: str | Path) -> None:
        self.connection = connection
        self.path = path
        self._channels: dict[channels.ChannelName, int] = {}
        (self._arrivals,) = connection.execute("select coalesce(max(id), 0) from sightings").fetchone()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept together or not at all. May be nested: the outermost decides."""
        if self.connection.in_transaction:
            yield
            return
        with plain_errors(self.path):
            self.connection.execute("begin immediate")
        try:
            yield
            with plain_errors(self.path):
                self.connection.execute("commit")
        except BaseException as error:
            self._channels.clear()
            if self.connection.in_transaction:
                self.connection.execute("rollback")
            if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.ProgrammingError):
                raise sentence(error, self.path) from error
            raise

    # Posts

    def save_posts(self, posts: Iterable[PostLike], *, imported: bool | None = None) -> Saved:
        """Keeps posts as they come, `BATCH` a transaction: what was committed stays if a later one fails.

        `imported` says that they are read from a file, so that their own times count and not the reading's;
        without it the inlet decides (Desktop exports and JSONL are files).
        """
        saved = Saved()
        for batch in _batches(posts, BATCH):
            with self.transaction():
                saved += self._save_batch(batch, imported)
        return saved

    def _save_batch(self, posts: list[PostLike], imported: bool | None) -> Saved:
        by_name: dict[tuple[int | None, str | None, str | None], list[tuple[PostLike, Sighting]]] = {}
        for post in posts:
            self._arrivals += 1
            is_import = post.source in IMPORTS if imported is None else imported
            sighting = sighting_of(post, imported=is_import, arrival=self._arrivals)
            named = (post.channel_id, post.channel, post.channel_title)
            by_name.setdefault(named, []).append((post, sighting))
        by_channel: dict[int, list[tuple[PostLike, Sighting]]] = {}
        # Those with an id first: they tell whose a name is.
        for named in sorted(by_name, key=lambda each: each[0] is None):
            group = by_name[named]
            channel_id = self.add_channel(*named)
            by_channel.setdefault(channel_id, []).extend(group)
            times = [sighting.at for _, sighting in group]
            self._note_names(channel_id, *named[1:], min(times), max(times))
        saved = Saved()
        for channel_id, group in by_channel.items():
            saved += self._save_channel(channel_id, group)
        return saved

    def _save_channel(self, channel_id: int, group: list[tuple[PostLike, Sighting]]) -> Saved:
        times = Counter(post.post_id for post, _ in group)
        before = load(self.connection, channel_id, sorted(times))
        changes = Changes(channel_id, self._username(channel_id))
        saved = Saved()
        after: dict[int, Kept] = {}
        for post, sighting in group:
            post_id = post.post_id
            row = first_row(post, sighting, changes.url(post_id))
            kept = after.get(post_id) or before.get(post_id)
            if kept is not None:
                after[post_id] = merged(kept, dict(zip(ROW, row, strict=True)), [sighting])
            elif times[post_id] > 1:
                after[post_id] = first(row, sighting)
            else:
                changes.add_first(post_id, row, sighting)
                saved.new += 1
        for post_id, kept in after.items():
            old = before.get(post_id)
            changes.add(post_id, old, kept)
            if old is None:
                saved.new += 1
            elif len(kept.versions) > len(old.versions):
                saved.edited += 1
            else:
                saved.unchanged += 1
        changes.write(self.connection)
        self._save_metrics(channel_id, group, before)
        return saved

    def _save_metrics(
        self, channel_id: int, group: list[tuple[PostLike, Sighting]], before: Container[int]
    ) -> None:
        """Views and forwards, where they differ from the last ones known (imports: from all known ones)."""
        counted = [pair for pair in group if pair[0].views is not None or pair[0].forwards is not None]
        if not counted:
            return
        known: dict[int, list[tuple[str, int | None, int | None]]] = {}
        for post_id, *row in self.connection.execute(
            "select post_id, seen_at, views, forwards from metrics where channel_id = ? and post_id in"
            " (select value from json_each(?)) order by post_id, seen_at",
            (channel_id, json.dumps([post.post_id for post, _ in counted if post.post_id in before])),
        ):
            known.setdefault(post_id, []).append(tuple(row))
        changed = []
        for post, sighting in counted:
            rows = known.get(post.post_id)
            numbers = (post.views, post.forwards)
            if rows is None:
                known[post.post_id] = [(sighting.fetched_at, *numbers)]
            else:
                earlier = [row[1:] for row in rows if sighting.imported or row[0] <= sighting.fetched_at]
                if numbers in (earlier if sighting.imported else earlier[-1:]):
                    continue
                insort(rows, (sighting.fetched_at, *numbers), key=itemgetter(0))
            changed.append((channel_id, post.post_id, sighting.fetched_at, *numbers))
        insert(
            self.connection,
            "metrics",
            ("channel_id", "post_id", "seen_at", "views", "forwards"),
            changed,
            update=("views", "forwards"),
        )

    def mark_missing(self, channel_id: int, post_ids: Iterable[int], at: datetime) -> int:
        """Posts not found at `at`: missing first, deleted when a later look confirms it (their number)."""
        with self.transaction():
            return ledger.mark_missing(self.connection, channel_id, list(post_ids), at)

    # Channels

    def channel_id(self, who: int | str) -> int | None:
        """The id of a channel by id, @name or title; None if no post of it is kept."""
        with plain_errors(self.path):
            return channels.find_channel(self.connection, who)

    def add_channel(
        self, channel_id: int | None = None, username: str | None = None, title: str | None = None
    ) -> int:
        """The id under which the channel's posts are kept; its row is made if need be.

        A channel known by name alone takes its true id here, with all that is kept of it.
        """
        username = clean(username).strip().lstrip("@") if username else None
        name = channels.ChannelName(channel_id, username or None, clean(title) if title else None)
        if name not in self._channels:
            with self.transaction():
                known, placeholder = channels.resolve(self.connection, name)
                if placeholder is not None:
                    self._move_channel(placeholder, known)
                self._channels[name] = known
        return self._channels[name]

    def name_channel(
        self, channel_id: int, username: str | None, title: str | None, seen_at: datetime
    ) -> None:
        """Records the names that a channel bears at `seen_at`."""
        when = stamp(seen_at)
        with self.transaction():
            self._note_names(channel_id, username, title, when, when)

    def set_timezone(self, channel_id: int, timezone: str | None) -> None:
        """Sets the clock (IANA name) by which the channel's days are read."""
        with self.transaction():
            self.connection.execute(
                "update channels set timezone = ? where channel_id = ?", (timezone, channel_id)
            )

    def _note_names(
        self, channel_id: int, username: str | None, title: str | None, first_at: str, last_at: str
    ) -> None:
        names = (("username", username and clean(username).lstrip("@")), ("title", title and clean(title)))
        seen = [(kind, name, first_at, last_at) for kind, name in names if name]
        if channels.note_names(self.connection, channel_id, seen):
            start = channels.post_url(channel_id, self._username(channel_id), 0)
            url = "null" if start is None else "? || post_id"
            values = () if start is None else (start[:-1],)
            self.connection.execute(
                f"update posts set url = {url} where channel_id = ? and url is not {url}",
                (*values, channel_id, *values),
            )

    def _username(self, channel_id: int) -> str | None:
        row = self.connection.execute("select username from channels where channel_id = ?", (channel_id,))
        name: str | None = row.fetchone()[0]
        return name

    def _move_channel(self, old: int, new: int) -> None:
        """Moves all that is kept under a placeholder to the channel's true id."""
        self._channels.clear()
        run = self.connection.execute
        posts_of = "select post_id from posts where channel_id = ?"
        both = [post_id for (post_id,) in run(f"{posts_of} intersect {posts_of}", (old, new))]
        doubles = load(self.connection, old, both)
        kept = load(self.connection, new, both)
        for post_id in both:
            run("update reviews set channel_id = ? where channel_id = ? and post_id = ?", (new, old, post_id))
            run(
                "update or ignore metrics set channel_id = ? where channel_id = ? and post_id = ?",
                (new, old, post_id),
            )
            run("delete from posts where channel_id = ? and post_id = ?", (old, post_id))
        run("update posts set channel_id = ? where channel_id = ?", (new, old))
        for table in ("channel_names", "cursors", "coverage"):
            run(f"update or ignore {table} set channel_id = ? where channel_id = ?", (new, old))
        (zone,) = run("select timezone from channels where channel_id = ?", (old,)).fetchone()
        run("update channels set timezone = coalesce(timezone, ?) where channel_id = ?", (zone, new))
        run("delete from channels where channel_id = ?", (old,))
        self._note_names(new, None, None, "", "")
        changes = Changes(new, self._username(new))
        for post_id, double in doubles.items():
            changes.add(post_id, kept[post_id], merged(kept[post_id], double.row, double.sightings))
        changes.write(self.connection)
        rename_counts(self.connection, new)

    # Counts

    def set_measures(self, measures: Iterable[readings.MeasureLike]) -> None:
        """Keeps the catalogue's word on each measure: title, default unit, nature."""
        with self.transaction():
            readings.set_measures(self.connection, measures)

    def pending_versions(self, ruleset: str, *, every: bool = False) -> Iterator[readings.Pending]:
        """The versions that `ruleset` has not read (or all); readings may be saved while this is running."""
        with plain_errors(self.path):
            yield from readings.pending_versions(self.connection, ruleset, every=every)

    def is_read_by(self, ruleset: str) -> bool:
        """Whether `ruleset` has read all versions that there are."""
        with plain_errors(self.path):
            return all(each == ruleset for each in readings.rulesets(self.connection))

    def save_counts(self, read: Iterable[readings.Reading], ruleset: str) -> readings.Replaced:
        """Keeps what the versions were read to say, `BATCH` a transaction, in place of what stood there."""
        done = readings.Replaced()
        for batch in _batches(read, BATCH):
            with self.transaction():
                done += readings.save_readings(self.connection, batch, ruleset)
        return done

    # The full-text index

    def index_posts(self) -> None:
        """Lets full-text search find the posts that came since somebody did so; keeping posts does not."""
        with plain_errors(self.path):
            search.index_posts(self.connection)

    # The scraper's books

    def cursor(self, channel_id: int, kind: str) -> str | None:
        """Where to go on with a channel, or None."""
        with plain_errors(self.path):
            return ledger.cursor(self.connection, channel_id, kind)

    def set_cursor(self, channel_id: int, kind: str, value: str) -> None:
        """Keeps where to go on: inside the `transaction` that saves the posts before it."""
        with self.transaction():
            ledger.set_cursor(self.connection, channel_id, kind, value)

    def cover(self, channel_id: int, lo: int, hi: int, seen_at: datetime) -> None:
        """Records that all ids from lo to hi were looked at."""
        with self.transaction():
            ledger.cover(self.connection, channel_id, lo, hi, seen_at)

    def start_run(self, what: str, started_at: datetime) -> int:
        """Opens the record of a run and gives its number."""
        with self.transaction():
            return ledger.start_run(self.connection, what, started_at)

    def end_run(
        self, run_id: int, ended_at: datetime, exit_code: int, *, did: Any = None, waited: Any = None
    ) -> None:
        """Closes the record of a run."""
        with self.transaction():
            ledger.end_run(self.connection, run_id, ended_at, exit_code, did, waited)


def _batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
