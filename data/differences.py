"""What two states of a database differ in: counts, and the points of the series that are made of them."""

import shutil
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .errors import plain_errors
from .indexes import NOT_READ
from .query import open_readonly
from .readings import COUNT_FIELDS
from .series import Point
from .store import open_store

HOW_READ = {
    "count_id",
    "measure_term",
    "value_text",
    "rule",
    "confidence",
    "part_of",
    "reported_at",
    "review",
}
HOW_READ |= {
    "span_start",
    "span_end",
    "span_text",
    "place_text",
}  # what is published does not follow from these
_POST = ("channel_id", "post_id", "version")
_COUNT = ("count_id", *COUNT_FIELDS, "review")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """A count or a point that was added (no `old`), removed (no `new`) or changed in `fields`."""

    old: Row | None
    new: Row | None
    fields: tuple[str, ...] = ()

    @property
    def way(self) -> str:
        """added, removed or changed."""
        return "added" if self.old is None else "removed" if self.new is None else "changed"

    @property
    def row(self) -> Row:
        """What is there, or was."""
        return self.new or self.old or {}

    @property
    def of_reading_only(self) -> bool:
        """Whether nothing that is published changes, but how it was read."""
        return self.way == "changed" and HOW_READ.issuperset(self.fields)


def copies(path: Path, folder: Path, *, started_at: datetime) -> tuple[Path, Path]:
    """Two copies of a database, with today's tables: one to change and one to compare it with.

    The database itself is only read, and may be written to meanwhile.
    """
    before, after = folder / "before.db", folder / "after.db"
    with open_readonly(path, older=True) as connection, plain_errors(before):
        copy = sqlite3.connect(before)
        try:
            connection.backup(copy)
        finally:
            copy.close()
    with open_store(before, started_at=started_at):
        pass
    with plain_errors(after):
        shutil.copyfile(before, after)
    return before, after


def changed_counts(before: Path, after: Path) -> Iterator[Change]:
    """The counts in which two states differ, by channel, post, version and place in the text.

    A count is the same if it has the same id; failing that, if words that meet are of the same measure or number.
    """
    with _both(before, after) as connection:
        old, new = (_only_in(connection, *each) for each in (("before", "main"), ("main", "before")))
        posts = {key: _post(connection, key) for key in {*old, *new}}
    for key in sorted(posts):
        for change in _paired(old.get(key, []), new.get(key, [])):
            about = posts[key]
            yield Change(
                change.old and {**about, **change.old}, change.new and {**about, **change.new}, change.fields
            )


def changed_measures(before: Path, after: Path, changes: Iterable[Change]) -> list[str]:
    """The measures whose series may differ: those of changed counts, those that the catalogue has other words
    for, those of posts that have a text which was not read before."""
    found = {row["measure"] for change in changes for row in (change.old, change.new) if row}
    with _both(before, after) as connection:
        found |= {
            name
            for (name,) in connection.execute(
                """
                select measure from (select * from main.measures except select * from before.measures)
                union
                select c.measure from before.extractions o
                  join main.extractions e using (channel_id, post_id, version)
                  join main.counts c on c.channel_id = o.channel_id and c.post_id = o.post_id
                where o.ruleset = ? and e.ruleset != o.ruleset
                """,
                (NOT_READ,),
            )
        }
        clocks = "select channel_id, timezone from {}.channels"
        moved = connection.execute(
            f"{clocks.format('main')} except {clocks.format('before')} limit 1"
        ).fetchone()
        if moved is not None:
            found |= {name for (name,) in connection.execute("select distinct measure from counts")}
        known = {name for (name,) in connection.execute(
            "select distinct measure from main.counts union select distinct measure from before.counts"
        )}  # fmt: skip
    return sorted(found & known)


KEY = ["measure", "unit", "place_name", "place_id", "source_name", "event_start", "event_end"]
KEY += ["window_start", "window_end", "kind", "at"]
VALUE = ("value", "value_low", "value_high", "bound")


def changed_points(old: Iterable[Point], new: Iterable[Point]) -> list[Change]:
    """The points in whose being or value two series differ, in order of `at`."""
    points: dict[tuple[Any, ...], tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for side, given in enumerate((old, new)):
        for point in given:
            row = point.as_row()
            points[tuple(row[name] for name in KEY)][side].append(row)
    changes: list[Change] = []
    for befores, afters in points.values():
        gone, come = _without_common(befores, afters)
        for at in range(max(len(gone), len(come))):
            before = gone[at] if at < len(gone) else None
            after = come[at] if at < len(come) else None
            changes.append(Change(before, after, _differing(before, after, VALUE)))
    return sorted(changes, key=lambda change: (str(change.row["at"]), str(change.row)))


def _without_common(old: Sequence[Row], new: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    left = list(new)
    gone = []
    for row in old:
        same = next((each for each in left if not _differing(row, each, VALUE)), None)
        if same is None:
            gone.append(row)
        else:
            left.remove(same)
    return gone, left


@contextmanager
def _both(before: Path, after: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the state after, with the state before attached as `before`."""
    with open_readonly(after) as connection:
        connection.execute("attach ? as before", (f"file:{quote(str(before))}?mode=ro",))
        yield connection


def _only_in(connection: sqlite3.Connection, one: str, other: str) -> dict[tuple[int, ...], list[Row]]:
    names = ", ".join((*_POST, *_COUNT))
    found: dict[tuple[int, ...], list[Row]] = {}
    for row in connection.execute(
        f"select * from (select {names} from {one}.counts except select {names} from {other}.counts)"
        " order by channel_id, post_id, version, span_start, span_end, count_id"
    ):
        found.setdefault(row[:3], []).append(dict(zip(_COUNT, row[3:], strict=True)))
    return found


def _post(connection: sqlite3.Connection, key: tuple[int, ...]) -> Row:
    row = connection.execute(
        "select coalesce(ch.username, ch.title, ch.channel_id), v.said_at, p.url"
        " from post_versions v join posts p using (channel_id, post_id) join channels ch using (channel_id)"
        " where v.channel_id = ? and v.post_id = ? and v.version = ?",
        key,
    ).fetchone()
    return {
        **dict(zip(_POST, key, strict=True)),
        **dict(zip(("channel", "said_at", "url"), row, strict=True)),
    }


def _paired(old: list[Row], new: list[Row]) -> Iterator[Change]:
    left = list(new)
    for row in old:
        alike = [(_likeness(row, other), at) for at, other in enumerate(left)]
        likeness, at = max(alike, key=lambda each: (each[0], -each[1]), default=((0, 0), 0))
        if likeness > (0, 0):
            twin = left.pop(at)
            yield Change(row, twin, _differing(row, twin, _COUNT))
        else:
            yield Change(row, None)
    for row in left:
        yield Change(None, row)


def _likeness(old: Row, new: Row) -> tuple[int, int]:
    """How much two readings are of one count: (0, 0) if they are not."""
    if old["count_id"] == new["count_id"]:
        return 3, 0
    shared = min(old["span_end"], new["span_end"]) - max(old["span_start"], new["span_start"])
    same = (old["measure"] == new["measure"]) + (old["value"] == new["value"])
    return (same, shared) if shared > 0 and same else (0, 0)


def _differing(old: Row | None, new: Row | None, names: Iterable[str]) -> tuple[str, ...]:
    return () if old is None or new is None else tuple(name for name in names if old[name] != new[name])
