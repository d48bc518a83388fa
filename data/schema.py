"""The tables and views of the database, and what makes a file one of this program's."""

import sqlite3
from pathlib import Path

from .errors import WrongDatabase, plain_errors
from .indexes import QUICK
from .review_tables import REVIEW_TABLES, REVIEW_VIEWS
from .search import INDEX_LATER
from .tables import FULL_TEXT, TABLES, VIEWS

APPLICATION_ID = 0x54414C59  # "TALY"; `file` and SQLite's header show it
SCHEMA_VERSION = 4  # of the file: raised by each migration
OLDEST_SQLITE = (3, 38, 0)  # STRICT tables, `returning` and the JSON functions


def check_file(path: str | Path) -> None:
    """Raises `WrongDatabase` unless `path` is absent, empty or a database of this program.

    Nothing is written, not even a journal.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise WrongDatabase(
            f"This Python has SQLite {sqlite3.sqlite_version}; Tallygram needs 3.38 or later. Update Python."
        )
    with plain_errors(path):
        file = Path(path)
        if not file.exists() or file.stat().st_size == 0:
            return
        with file.open("rb") as handle:
            head = handle.read(100)
        if not head.startswith(b"SQLite format 3\0"):
            raise WrongDatabase(f"{path} is not a SQLite database; give the path of a Tallygram database.")


def check_owner(connection: sqlite3.Connection, path: str | Path) -> None:
    """Raises `WrongDatabase` if another program made the database or a newer version of this one."""
    (owner,) = connection.execute("pragma application_id").fetchone()
    (version,) = connection.execute("pragma user_version").fetchone()
    (tables,) = connection.execute("select count(*) from sqlite_master").fetchone()
    if owner != APPLICATION_ID and (owner or tables):
        raise WrongDatabase(f"{path} is another program's database; give a path of its own to Tallygram.")
    if owner == APPLICATION_ID and version > SCHEMA_VERSION:
        raise WrongDatabase(
            f"{path} was written by a newer Tallygram (schema {version}, this one knows {SCHEMA_VERSION}); "
            "update Tallygram."
        )


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether nothing was ever made in the file: somebody touched it, or its first run was killed at once."""
    return connection.execute("select 1 from sqlite_master limit 1").fetchone() is None


def check_current(connection: sqlite3.Connection, path: str | Path) -> None:
    """Raises `WrongDatabase` if the tables are those of an older version, which whoever only reads cannot change."""
    (owner,) = connection.execute("pragma application_id").fetchone()
    (version,) = connection.execute("pragma user_version").fetchone()
    if owner == APPLICATION_ID and version < SCHEMA_VERSION:
        raise WrongDatabase(
            f"{path} was written by an older Tallygram (schema {version}, this one knows {SCHEMA_VERSION}). "
            f"`tallygram extract {path}` brings it up to date; with --diff it shows first what would change."
        )


def migrate(connection: sqlite3.Connection, *, stop_before: str | None = None) -> None:
    """Brings the tables up to `SCHEMA_VERSION`. Call it under the writer's lock, outside a transaction."""
    (version,) = connection.execute("pragma user_version").fetchone()
    if version == SCHEMA_VERSION:
        return
    from sqlite_utils import Database, Migrations

    steps = Migrations("tallygram")

    @steps()
    def m001_initial(db: Database) -> None:
        for statement in (*TABLES, *FULL_TEXT, *VIEWS):
            db.conn.execute(statement)
        db.conn.execute(f"pragma application_id = {APPLICATION_ID}")
        db.conn.execute("pragma user_version = 1")

    @steps()
    def m002_reviews(db: Database) -> None:
        for statement in (*REVIEW_TABLES, *REVIEW_VIEWS):
            db.conn.execute(statement)
        db.conn.execute("pragma user_version = 2")

    @steps()
    def m003_quick(db: Database) -> None:
        for statement in QUICK:
            db.conn.execute(statement)
        db.conn.execute("pragma user_version = 3")

    @steps()
    def m004_index_later(db: Database) -> None:
        for statement in INDEX_LATER:
            db.conn.execute(statement)
        db.conn.execute("pragma user_version = 4")

    steps.apply(Database(connection, execute_plugins=False), stop_before=stop_before)
