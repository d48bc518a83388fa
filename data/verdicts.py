"""Giving verdicts on counts, one short transaction each, also while a run is writing."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field as each
from datetime import datetime
from pathlib import Path
from typing import Any

from .channels import find_channel
from .count_names import count_id, version_names
from .errors import plain_errors
from .query import open_readonly
from .readings import COUNT_FIELDS, STORED, judge_again
from .reviews import BY_HAND, Review, as_read, review_by_id, reviews_of
from .schema import SCHEMA_VERSION
from .store import open_store
from .times import stamp

PATIENCE = 30.0  # seconds to wait for a transaction of another program


class UnknownCount(Exception):
    """No count, or no verdict, bears this id; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person says of a count: `confirmed`, `rejected`, or `corrected` in one field.

    `field` and `value` are the correction as the person said it, `sets` the fields that follow from it.
    """

    verdict: str
    field: str | None = None
    value: str | None = None
    sets: Mapping[str, Any] = each(default_factory=dict)
    reason: str | None = None
    reviewer: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A version of a post, to add a count to."""

    channel_id: int
    post_id: int
    version: int
    text: str
    said_at: str


@contextmanager
def open_desk(path: str | Path, *, started_at: datetime, wait: float = PATIENCE) -> Iterator["Desk"]:
    """The database at `path`, to read and to give verdicts in.

    The writer's lock is not taken: a verdict is one transaction that reads and writes all that it touches, so
    it may come between two of a run that lasts for days. Only tables of an older version are migrated first,
    under the lock.
    """
    with open_readonly(path, older=True) as connection:
        (version,) = connection.execute("pragma user_version").fetchone()
    if version < SCHEMA_VERSION:
        with open_store(path, started_at=started_at):
            pass
    with plain_errors(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=wait)
    try:
        with plain_errors(path):
            connection.execute("pragma foreign_keys = on")
            connection.execute("pragma synchronous = normal")
        yield Desk(connection, path)
    finally:
        connection.close()


class Desk:
    """Where counts are looked at and judged. Each verdict is kept, and shows on its count, at once."""

    def __init__(self, connection: sqlite3.Connection, path: str | Path) -> None:
        self.connection = connection
        self.path = path

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with plain_errors(self.path):
            self.connection.execute("begin immediate")
            try:
                yield
                self.connection.execute("commit")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("rollback")
                raise

    def find(self, name: str) -> str:
        """The id that begins so, of a count or of one that was judged and is not read any more."""
        found = self.connection.execute(
            "select count_id from counts where count_id >= ?1 and count_id < ?1 || 'g'"
            " union select count_id from reviews where count_id >= ?1 and count_id < ?1 || 'g' limit 2",
            (name.lower(),),
        ).fetchall()
        if not found or not name:
            raise UnknownCount(
                f"No count has the id {name!r}; `tallygram export` and `review --list` give ids."
            )
        if len(found) > 1:
            raise UnknownCount(f"Several counts have ids that begin with {name!r}; give more of it.")
        return str(found[0][0])

    def count(self, name: str) -> dict[str, Any]:
        """A count as it stands, by its full id; keys `STORED` and the version it is of."""
        columns = (*STORED, "channel_id", "post_id", "version")
        row = self.connection.execute(
            f"select {', '.join(columns)} from counts where count_id = ?", (name,)
        ).fetchone()
        if row is None:
            raise UnknownCount(
                f"The count {name} is not read from its post any more, so it cannot be judged."
            )
        return dict(zip(columns, row, strict=True))

    def judge(self, name: str, verdicts: Sequence[Verdict], *, at: datetime) -> int:
        """Keeps what is said of a count, and how many of the verdicts said anything new."""
        with self._transaction():
            count = self.count(name)
            standing = self._reviews(count)
            new = _news(verdicts, standing, count)
            gone = any(each.verdict == "added" and each.undone_at is not None for each in standing)
            if new and gone and count["rule"] == BY_HAND:
                raise UnknownCount(f"The addition of {name} was taken back; add the count again (--add).")
            read = json.dumps({key: as_read(count)[key] for key in COUNT_FIELDS}, ensure_ascii=False)
            for verdict in new:
                self._insert(name, count, verdict, read, at)
            if new:
                judge_again(self.connection, count["channel_id"], count["post_id"], count["version"])
        return len(new)

    def undo(self, name: str, *, reviewer: str | None, at: datetime) -> Review | None:
        """Takes back the last verdict on a count; what it was, or None if there is none."""
        with self._transaction():
            row = self.connection.execute(
                "select review_id, channel_id, post_id, version from reviews"
                " where count_id = ? and undone_at is null order by review_id desc limit 1",
                (name,),
            ).fetchone()
            if row is None:
                return None
            review_id, *version = row
            self.connection.execute(
                "update reviews set undone_at = ?, undone_by = ? where review_id = ?",
                (stamp(at), reviewer, review_id),
            )
            undone = review_by_id(self.connection, review_id)
            if (version[1], version[2]) in version_names(self.connection, version[0], [version[1]]):
                judge_again(self.connection, *version)
        return undone

    def add(
        self, text: Text, count: Mapping[str, Any], verdict: Verdict, *, at: datetime
    ) -> tuple[str, bool]:
        """Keeps a count that the rules do not read; its id, and whether it is new.

        `count` has all of `COUNT_FIELDS`; the verdict sets those of them that the person stated.
        """
        key = (text.post_id, text.version)
        with self._transaction():
            said, occurrence = version_names(self.connection, text.channel_id, [text.post_id])[key]
            spot = (count["span_start"], count["span_end"], count["measure"])
            twin = -1
            for other in reviews_of(self.connection, text.channel_id, [text.post_id]).get(key, []):
                if other.verdict == "added" and (other.span_start, other.span_end, other.measure) == spot:
                    if other.undone_at is None and other.sets == dict(verdict.sets):
                        return other.count_id, False
                    twin -= 1
            name = count_id(text.channel_id, text.post_id, said, occurrence, *spot, twin)
            where = {"channel_id": text.channel_id, "post_id": text.post_id, "version": text.version}
            row = {**count, "rule": BY_HAND, "confidence": None}
            kept = json.dumps({key: row[key] for key in COUNT_FIELDS}, ensure_ascii=False)
            self._insert(name, {**row, **where}, verdict, kept, at)
            judge_again(self.connection, text.channel_id, *key)
        return name, True

    def text(self, channel: str, post_id: int, version: int | None = None) -> Text:
        """A version of a post (the latest) of a channel by name or id."""
        known = find_channel(self.connection, int(channel) if channel.lstrip("-").isdigit() else channel)
        row = self.connection.execute(
            "select channel_id, post_id, version, text, said_at from post_versions"
            " where channel_id = ? and post_id = ? and (? is null or version = ?)"
            " order by version desc limit 1",
            (known, post_id, version, version),
        ).fetchone()
        if row is None:
            which = "" if version is None else f" with a version {version}"
            raise UnknownCount(f"No post {channel}/{post_id}{which} is in the database.")
        return Text(*row)

    def _reviews(self, count: Mapping[str, Any]) -> list[Review]:
        found = reviews_of(self.connection, count["channel_id"], [count["post_id"]])
        version = found.get((count["post_id"], count["version"]), [])
        return [each for each in version if each.count_id == count["count_id"]]

    def _insert(
        self,
        name: str,
        count: Mapping[str, Any],
        verdict: Verdict,
        read: str,
        at: datetime,
    ) -> None:
        original = json.loads(read)
        self.connection.execute(
            """
            insert into reviews (count_id, channel_id, post_id, version, span_start, span_end, measure,
              verdict, field, value, sets, count, reviewer, reason, reviewed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                *(name, count["channel_id"], count["post_id"], count["version"]),
                *(original["span_start"], original["span_end"], original["measure"]),
                *(verdict.verdict, verdict.field, verdict.value),
                json.dumps(verdict.sets, ensure_ascii=False) if verdict.sets else None,
                *(read, verdict.reviewer, verdict.reason, stamp(at)),
            ),
        )


def _news(verdicts: Sequence[Verdict], standing: Sequence[Review], count: Mapping[str, Any]) -> list[Verdict]:
    """Those of the verdicts that are to be kept so that all of them hold: none if they do already."""
    rejected = count["review"] == "rejected"
    holds = {
        "confirmed": bool(standing) and standing[-1].verdict == "confirmed",
        "rejected": rejected,
        "corrected": not rejected,
    }
    as_wanted = all(count[name] == value for each in verdicts for name, value in each.sets.items())
    if as_wanted and holds[verdicts[-1].verdict]:
        return []
    return [
        each
        for each in verdicts
        if each.verdict != "corrected"
        or rejected
        or any(count[name] != value for name, value in each.sets.items())
    ]
