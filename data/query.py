"""Reading for everyone: a connection that cannot write, and strangers' SQL that only reads."""

import sqlite3
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .errors import NoDatabase, QueryRefused, plain_errors
from .schema import check_current, check_file, check_owner, is_blank
from .search import begin_search

FORBIDDEN_FUNCTIONS = {"load_extension", "fts3_tokenizer", "writefile", "readfile", "edit", "zipfile"}
READABLE_PRAGMAS = {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list"}
READABLE_PRAGMAS |= {"user_version", "application_id", "data_version"}
VALUELESS_PRAGMAS = {"user_version", "application_id", "data_version"}  # with a value they would be set
VIRTUAL_TABLES = (
    "main.posts_fts",  # a temporary one was declared when it was made
    "json_each('[]')",
    "json_tree('[]')",
    "pragma_table_info('posts')",
    "pragma_table_xinfo('posts')",
    "pragma_index_list('posts')",
    "pragma_foreign_key_list('posts')",
    "pragma_table_list",
)
LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 50_000_000),  # bytes of one value
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 500),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 100),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
)
STEPS = 20_000  # virtual machine steps between two looks at the clock: a few milliseconds


@contextmanager
def open_readonly(path: str | Path, *, older: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection to the database at `path` that cannot write. Any number may be open beside the writer.

    Raises `WrongDatabase` or `StorageError`, and `NoDatabase` if there is no file or nothing was ever in it.
    With `older`, its tables may be those of an older version.
    """
    if not Path(path).exists():
        raise NoDatabase(f"{path}: there is no such database; `tallygram import` or `scrape` makes one.")
    check_file(path)
    with plain_errors(path):
        connection = _connect(path, "mode=ro")
        try:
            connection.execute("select 1 from sqlite_master").fetchone()
        except sqlite3.OperationalError:  # write-ahead files cannot be made in a read-only folder
            connection.close()
            connection = _connect(path, "mode=ro&immutable=1")
    try:
        with plain_errors(path):
            check_owner(connection, path)
            if is_blank(connection):
                raise NoDatabase(
                    f"{path} is empty, no database yet; `tallygram import` or `scrape` fills it."
                )
            if not older:
                check_current(connection, path)
            connection.execute("pragma trusted_schema = off")
        yield connection
    finally:
        connection.close()


@contextmanager
def query(
    path: str | Path,
    sql: str,
    parameters: Sequence[Any] | dict[str, Any] = (),
    *,
    seconds: float = 10.0,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[tuple[list[str], Iterator[tuple[Any, ...]]]]:
    """Runs one SELECT for anyone: column names and the rows as they come.

    Whatever would write, attach, load or configure is refused, and so is what runs longer than `seconds` in
    all or builds values beyond `LIMITS`: `QueryRefused` says which, at the start or while rows are read.
    SQL that searches is answered by an index that has every post (`begin_search`).
    """
    with open_readonly(path) as connection:
        with plain_errors(path):
            stale = _searches(connection, sql) and begin_search(connection)
        guard = _Guard(connection, clock, clock() + seconds, seconds, stale=stale)
        try:
            cursor = connection.execute(sql, parameters)
        except (sqlite3.Error, sqlite3.Warning, OverflowError) as error:
            raise guard.refusal(error) from error
        if cursor.description is None:
            raise QueryRefused("This SQL returns no rows: only questions (SELECT) are answered here.")
        rows = guard.rows(cursor)
        try:
            yield [column[0] for column in cursor.description], rows
        finally:
            rows.close()


class _Guard:
    """Lets a connection read, for a while."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        clock: Callable[[], float],
        deadline: float,
        seconds: float,
        *,
        stale: bool = False,
    ) -> None:
        self.refused = ""
        self._seconds = seconds
        self._stale = stale  # whether the file's own index lacks posts, so that nobody may ask it
        self._asked_stale = False
        self._late = False
        self._clock, self._deadline = clock, deadline
        for table in VIRTUAL_TABLES:  # their first use declares them, which the authorizer takes for writing
            connection.execute(f"select 1 from {table} limit 0")
        for limit, value in LIMITS:
            connection.setlimit(limit, value)
        connection.set_authorizer(self._authorize)
        connection.set_progress_handler(self._tick, STEPS)

    def rows(self, cursor: sqlite3.Cursor) -> Generator[tuple[Any, ...], None, None]:
        """The rows as they come; `QueryRefused` in place of what SQLite raises."""
        try:
            yield from cursor
        except (sqlite3.Error, OverflowError) as error:
            raise self.refusal(error) from error

    def refusal(self, error: Exception) -> QueryRefused:
        """What to tell whoever asked."""
        if self._late:
            return QueryRefused(
                f"The query ran longer than {self._seconds:g} s and was stopped; ask for less."
            )
        if self._asked_stale:
            return QueryRefused(
                "The full-text index of the file does not have all posts and cannot be brought up to date now;"
                " ask `posts_fts` itself, without `main.` and by no view, to search them all."
            )
        if self.refused:
            return QueryRefused(f"Only reading is allowed here: {self.refused} is refused.")
        if "too big" in str(error) or "too large" in str(error):
            return QueryRefused(f"The query makes values or texts that are too large ({error}).")
        if "one statement" in str(error):
            return QueryRefused("Give one statement at a time.")
        return QueryRefused(f"SQLite cannot answer this: {error}.")

    def _tick(self) -> int:
        self._late = self._clock() >= self._deadline
        return int(self._late)

    def _authorize(
        self, action: int, first: str | None, second: str | None, database: str | None, _: Any
    ) -> int:
        if self._stale and action == sqlite3.SQLITE_READ and (first, database) == ("posts_fts", "main"):
            self._asked_stale = True
            return sqlite3.SQLITE_DENY
        if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE):
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() not in FORBIDDEN_FUNCTIONS:
            return sqlite3.SQLITE_OK
        pragma = (first or "").lower() if action == sqlite3.SQLITE_PRAGMA else ""
        if pragma in READABLE_PRAGMAS and (second is None or pragma not in VALUELESS_PRAGMAS):
            return sqlite3.SQLITE_OK
        self.refused = self.refused or _named(action, first, second)
        return sqlite3.SQLITE_DENY


def _searches(connection: sqlite3.Connection, sql: str) -> bool:
    """Whether SQL may ask the full-text index: by its name, or by a view that somebody made of it."""
    views = connection.execute("select 1 from sqlite_master where type = 'view' and sql like '%posts_fts%'")
    return "posts_fts" in sql.lower() or views.fetchone() is not None


def _named(action: int, first: str | None, second: str | None) -> str:
    names = {
        sqlite3.SQLITE_ATTACH: "opening or writing another file (ATTACH, VACUUM INTO)",
        sqlite3.SQLITE_DETACH: "DETACH",
        sqlite3.SQLITE_PRAGMA: f"PRAGMA {first}",
        sqlite3.SQLITE_FUNCTION: f"the function {second}",
        sqlite3.SQLITE_INSERT: f"writing to {first}",
        sqlite3.SQLITE_UPDATE: f"writing to {first}",
        sqlite3.SQLITE_DELETE: f"deleting from {first}",
        sqlite3.SQLITE_TRANSACTION: "a transaction",
    }
    return names.get(action, "changing the database")


def _connect(path: str | Path, how: str) -> sqlite3.Connection:
    uri = f"file:{quote(str(Path(path).absolute()))}?{how}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=10)
