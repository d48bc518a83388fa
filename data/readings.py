"""What the extractors read in each version: which versions wait for them, and the counts they gave."""

import heapq
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from .count_names import count_id, version_names
from .posts import clean
from .reviews import BY_HAND, REVIEW_COLUMNS, Review, as_read, move, reviews_of, settle
from .times import day_or_stamp, moment_of, stamp

# fmt: off
COUNT_FIELDS = (
    "measure", "measure_term", "unit", "subgroup", "value", "value_low", "value_high", "bound",
    "value_text", "precision", "denominator", "kind", "part_of", "window_start", "window_end",
    "event_start", "event_end", "event_precision", "as_of", "as_of_precision", "reported_at",
    "place_text", "place_name", "place_id", "country", "admin1", "lat", "lon", "n_places",
    "n_places_bound", "n_places_type", "source_name", "certainty", "status", "modality", "undercount",
    "negated", "actor", "span_start", "span_end", "span_text", "rule", "confidence",
)
# fmt: on
KEY = ("channel_id", "post_id", "version")
STORED = ("count_id", *COUNT_FIELDS, *REVIEW_COLUMNS)
LARGEST = 2**63 - 1  # what SQLite's integers hold
PAGE = 1000


class UnreadLike(Protocol):
    """A number that gave no count, and why."""

    @property
    def span_start(self) -> int: ...
    @property
    def span_end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def beside_measure(self) -> str | None: ...


class MeasureLike(Protocol):
    """A measure of the catalogue: what is counted, and whether it piles up, stands or flows."""

    @property
    def measure(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def nature(self) -> str: ...  # cumulative stock flow
    @property
    def note(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Pending:
    """A version that today's rules have not read, with all that reading it takes. Times are aware, UTC."""

    channel_id: int
    post_id: int
    version: int
    text: str
    posted_at: datetime
    said_at: datetime  # the post's time for version 1, the edit's for later ones
    known_at: datetime
    channel: str | None
    channel_title: str | None
    timezone: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one version was read to say. The counts have the attributes `COUNT_FIELDS`."""

    channel_id: int
    post_id: int
    version: int
    counts: Sequence[Any]
    unread: Sequence[UnreadLike] = ()


@dataclass(slots=True)
class Replaced:
    """What saving readings changed: versions read, counts added, removed and kept as they were."""

    versions: int = 0
    added: int = 0
    removed: int = 0
    kept: int = 0

    def __iadd__(self, other: "Replaced") -> "Replaced":
        self.versions += other.versions
        self.added += other.added
        self.removed += other.removed
        self.kept += other.kept
        return self


def pending_versions(
    connection: sqlite3.Connection, ruleset: str, *, every: bool = False
) -> Iterator[Pending]:
    """The versions not yet read by `ruleset` (or all of them) in the order of channel, post and version.

    Read page by page, so that readings may be saved meanwhile. What there is to read decides how long it
    takes to find, not what there is.
    """
    if every:
        yield from _pages(connection, "true", ())
        return
    waiting = [
        _pages(connection, "e.ruleset = ?", (other,)) for other in rulesets(connection) if other != ruleset
    ]
    yield from heapq.merge(*waiting, key=lambda each: (each.channel_id, each.post_id, each.version))


def rulesets(connection: sqlite3.Connection) -> list[str]:
    """The rules, few, by which some version was read last; `NOT_READ` among them."""
    found: list[str] = []
    last = ""
    while True:
        (last,) = connection.execute(
            "select min(ruleset) from extractions where ruleset > ?", (last,)
        ).fetchone()
        if last is None:
            return found
        found.append(last)


def _pages(connection: sqlite3.Connection, which: str, arguments: tuple[str, ...]) -> Iterator[Pending]:
    last = (-(2**63), 0, 0)
    while True:
        rows = connection.execute(
            f"""
            select e.channel_id, e.post_id, e.version, v.text, p.posted_at, v.said_at, v.first_seen_at,
              ch.username, ch.title, ch.timezone
            from extractions e
            join post_versions v using (channel_id, post_id, version)
            join posts p using (channel_id, post_id)
            join channels ch using (channel_id)
            where {which} and (e.channel_id, e.post_id, e.version) > (?, ?, ?)
            order by e.channel_id, e.post_id, e.version limit ?
            """,
            (*arguments, *last, PAGE),
        ).fetchall()
        for channel_id, post_id, version, text, posted_at, said_at, known_at, *channel in rows:
            posted, said, known = (moment_of(each) for each in (posted_at, said_at, known_at))
            yield Pending(channel_id, post_id, version, text, posted, said, known, *channel)
        if len(rows) < PAGE:
            return
        last = rows[-1][:3]


def save_readings(connection: sqlite3.Connection, readings: Sequence[Reading], ruleset: str) -> Replaced:
    """Replaces the counts of these versions by the readings and marks them as read by `ruleset`.

    Call it inside a transaction. A version whose reading is what stands there already is left untouched.
    """
    done = Replaced(versions=len(readings))
    for channel_id in sorted({each.channel_id for each in readings}):
        batch = [each for each in readings if each.channel_id == channel_id]
        posts = sorted({each.post_id for each in batch})
        names = version_names(connection, channel_id, posts)
        counts = _stored(connection, "counts", STORED, channel_id, posts)
        unread = _stored(connection, "unread", UNREAD_COLUMNS, channel_id, posts)
        reviews = reviews_of(connection, channel_id, posts)
        for reading in batch:
            key = (reading.post_id, reading.version)
            if key not in names:
                raise ValueError(
                    f"There is no version {reading.version} of post {reading.post_id} to have counts."
                )
            read, too_large = count_rows(reading, *names[key])
            new_counts = _judged(connection, read, names[key][0], reviews.get(key, ()))
            new_unread = [_unread_row(each) for each in reading.unread] + too_large
            old_counts = counts.get(key, [])
            kept = len(set(old_counts) & set(new_counts))
            done.kept += kept
            done.added += len(new_counts) - kept
            done.removed += len(old_counts) - kept
            for table, columns, old, new in (
                ("counts", STORED, old_counts, new_counts),
                ("unread", UNREAD_COLUMNS, unread.get(key, []), new_unread),
            ):
                if old != new:
                    _replace(connection, table, columns, (channel_id, *key), new)
    connection.executemany(
        """
        insert into extractions (channel_id, post_id, version, ruleset) values (?, ?, ?, ?)
        on conflict do update set ruleset = excluded.ruleset where ruleset is not excluded.ruleset
        """,
        [(each.channel_id, each.post_id, each.version, ruleset) for each in readings],
    )
    return done


def judge_again(connection: sqlite3.Connection, channel_id: int, post_id: int, version: int) -> None:
    """Shows on the counts of a version what people said of them by now, without reading it again."""
    key = (post_id, version)
    names = version_names(connection, channel_id, [post_id])
    old = _stored(connection, "counts", STORED, channel_id, [post_id]).get(key, [])
    counts = [as_read(dict(zip(STORED, row, strict=True))) for row in old]
    read = [tuple(row.values())[: -len(REVIEW_COLUMNS)] for row in counts if row["rule"] != BY_HAND]
    reviews = reviews_of(connection, channel_id, [post_id]).get(key, [])
    new = _judged(connection, read, names[key][0], reviews)
    if old != new:
        _replace(connection, "counts", STORED, (channel_id, *key), new)


def _judged(
    connection: sqlite3.Connection, read: Sequence[tuple[Any, ...]], text: str, reviews: Sequence[Review]
) -> list[tuple[Any, ...]]:
    """Rows of `count_rows` as they are stored: with what people said of them."""
    unjudged = (None,) * len(REVIEW_COLUMNS)
    if not reviews:
        return [(*row, *unjudged) for row in read]
    settled = settle([dict(zip(STORED, (*row, *unjudged), strict=True)) for row in read], text, reviews)
    move(connection, settled.moved)
    return [tuple(row[name] for name in STORED) for row in settled.rows]


UNREAD_COLUMNS = ("span_start", "span_end", "text", "reason", "beside_measure")


def count_rows(
    reading: Reading, text: str, occurrence: int
) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """The rows of a reading's counts, ids first, and the numbers that are too large to be kept as counts."""
    rows: list[tuple[Any, ...]] = []
    too_large: list[tuple[Any, ...]] = []
    twins: dict[tuple[int, int, str], int] = {}
    for count in reading.counts:
        row = tuple(_plain(getattr(count, name)) for name in COUNT_FIELDS)
        span = (count.span_start, count.span_end)
        if any(isinstance(value, int) and abs(value) > LARGEST for value in row):
            too_large.append((*span, clean(count.span_text), "larger than any count can be", count.measure))
            continue
        what = (*span, count.measure)
        twin = twins[what] = twins.get(what, -1) + 1
        rows.append((count_id(reading.channel_id, reading.post_id, text, occurrence, *what, twin), *row))
    return rows, too_large


def set_measures(connection: sqlite3.Connection, measures: Iterable[MeasureLike]) -> None:
    """Keeps what the catalogue says of each measure; rows that say it already are left untouched."""
    connection.executemany(
        """
        insert into measures (measure, title, unit, nature, note) values (?, ?, ?, ?, ?)
        on conflict do update set title = excluded.title, unit = excluded.unit, nature = excluded.nature,
          note = excluded.note
        where (title, unit, nature, note)
          is not (excluded.title, excluded.unit, excluded.nature, excluded.note)
        """,
        [(each.measure, each.title, each.unit, each.nature, each.note) for each in measures],
    )


def _stored(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], channel_id: int, posts: Sequence[int]
) -> dict[tuple[int, int], list[tuple[Any, ...]]]:
    rows: dict[tuple[int, int], list[tuple[Any, ...]]] = {}
    for post_id, version, *values in connection.execute(
        f"select post_id, version, {', '.join(columns)} from {table}"
        " where channel_id = ? and post_id in (select value from json_each(?)) order by rowid",
        (channel_id, json.dumps(list(posts))),
    ):
        rows.setdefault((post_id, version), []).append(tuple(values))
    return rows


def _replace(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    key: tuple[int, int, int],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    connection.execute(f"delete from {table} where channel_id = ? and post_id = ? and version = ?", key)
    connection.executemany(
        f"insert into {table} ({', '.join((*KEY, *columns))}) values (?, ?, ?{', ?' * len(columns)})",
        [(*key, *row) for row in rows],
    )


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, date):
        return day_or_stamp(value)
    if isinstance(value, bool):
        return int(value)
    return clean(value) if isinstance(value, str) else value


def _unread_row(each: UnreadLike) -> tuple[Any, ...]:
    beside = None if each.beside_measure is None else clean(each.beside_measure)
    return each.span_start, each.span_end, clean(each.text), clean(each.reason), beside
