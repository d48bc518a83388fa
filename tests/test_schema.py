"""What makes a file a database of this program, and what its tables hold."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tallygram.data.errors import StorageError, WrongDatabase
from tallygram.data.query import open_readonly
from tallygram.data.readings import COUNT_FIELDS
from tallygram.data.schema import APPLICATION_ID, SCHEMA_VERSION, migrate
from tallygram.data.store import open_store
from tallygram.extractors.count import FIELDS

NOW = datetime(2024, 3, 1, 12, tzinfo=UTC)
TABLES = {
    "channels": {"channel_id", "username", "title", "timezone"},
    "posts": {
        "channel_id",
        "post_id",
        "posted_at",
        "edited_at",
        "state",
        "text",
        "url",
        "forward_channel_id",
        "forward_post_id",
        "album_id",
        "reply_to",
        "source",
    },
    "post_versions": {"channel_id", "post_id", "version", "text", "first_seen_at", "last_seen_at", "source"},
    "metrics": {"channel_id", "post_id", "seen_at", "views", "forwards"},
    "counts": {"count_id", "channel_id", "post_id", "version", *FIELDS},
    "extractions": {"channel_id", "post_id", "version", "ruleset"},
    "reviews": {"review_id", "count_id", "verdict", "field", "value", "reviewer", "reason", "reviewed_at"},
    "measures": {"measure", "title", "unit", "nature", "note"},
    "cursors": set(),
    "coverage": set(),
    "runs": {"run_id", "started_at", "ended_at", "exit_code"},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "t.db"


@pytest.fixture
def made(path: Path) -> Path:
    with open_store(path, started_at=NOW):
        pass
    return path


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def test_a_new_file_gets_the_tables_and_the_columns_that_users_rely_on(made: Path) -> None:
    db = connect(made)
    for table, columns in TABLES.items():
        assert columns <= {row[1] for row in db.execute(f"pragma table_info({table})")}, table


def test_every_table_is_strict(made: Path) -> None:
    tables = (
        connect(made).execute("select name, strict from pragma_table_list where type = 'table'").fetchall()
    )
    assert {name for name, strict in tables if not strict} <= {"sqlite_schema", "sqlite_temp_schema"} | {
        name for name, _ in tables if name.startswith(("_sqlite_", "sqlite_"))
    }


def test_the_columns_of_counts_are_the_fields_of_a_count() -> None:
    assert COUNT_FIELDS == FIELDS


def test_the_views_that_answer_what_people_ask_can_be_read(made: Path) -> None:
    for view in ("latest_counts", "series", "series_as_known", "unread_numbers"):
        assert connect(made).execute(f"select * from {view}").fetchall() == []


def test_the_file_says_whose_it_is(made: Path) -> None:
    db = connect(made)
    assert db.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
    assert db.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)


def test_a_second_opening_changes_no_byte(made: Path) -> None:
    before = made.read_bytes()
    with open_store(made, started_at=NOW):
        pass
    assert made.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("date,value\n" * 100)
    with pytest.raises(WrongDatabase, match="is not a SQLite database"), open_store(path, started_at=NOW):
        pass
    assert path.read_text() == "date,value\n" * 100


def test_the_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    db = connect(path)
    db.execute("create table theirs (a)")
    db.close()
    before = path.read_bytes()
    for opening in (open_store(path, started_at=NOW), open_readonly(path)):
        with pytest.raises(WrongDatabase, match="another program's database"), opening:
            pass
    assert path.read_bytes() == before


def test_a_database_of_a_newer_version_is_refused(made: Path) -> None:
    connect(made).execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    for opening in (open_store(made, started_at=NOW), open_readonly(made)):
        with pytest.raises(WrongDatabase, match="newer Tallygram"), opening:
            pass


@pytest.fixture
def old(path: Path) -> Path:
    """A file of the first schema: one post read by the rules of then, one by none."""
    db = connect(path)
    migrate(db, stop_before="m002_reviews")
    db.execute("insert into channels (channel_id, username) values (1, 'monitor')")
    for post_id in (1, 2):
        db.execute(
            "insert into posts (channel_id, post_id, posted_at, text, source) values (1, ?, ?, '5 detained', 'jsonl')",
            (post_id, "2024-03-01T12:00:00Z"),
        )
        db.execute(
            "insert into post_versions (channel_id, post_id, version, text, first_seen_at, last_seen_at, said_at,"
            " source) values (1, ?, 1, '5 detained', ?, ?, ?, 'jsonl')",
            (post_id, *["2024-03-01T12:00:00Z"] * 3),
        )
    db.execute("insert into extractions values (1, 1, 1, 'rules')")
    db.close()
    return path


def test_an_older_file_is_brought_up_to_date_and_what_it_has_not_read_is_still_to_be_read(old: Path) -> None:
    with open_store(old, started_at=NOW) as store:
        assert store.connection.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
        assert [each.post_id for each in store.pending_versions("rules")] == [2]
        assert [each.post_id for each in store.pending_versions("newer rules")] == [1, 2]


def test_an_older_file_is_not_read_before_it_is_brought_up_to_date(old: Path) -> None:
    with pytest.raises(WrongDatabase, match="tallygram extract"), open_readonly(old):
        pass
    with open_store(old, started_at=NOW):
        pass
    with open_readonly(old) as db:
        assert db.execute("select count(*) from posts").fetchone() == (2,)


def test_a_damaged_file_is_said_to_be_damaged(made: Path) -> None:
    content = bytearray(made.read_bytes())
    content[100:4000] = b"\xff" * 3900
    made.write_bytes(content)
    with (
        pytest.raises(StorageError, match=r"damaged|is not a SQLite database|the database said"),
        open_store(made, started_at=NOW),
    ):
        pass


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="nowhere"), open_store(tmp_path / "nowhere/t.db", started_at=NOW):
        pass


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.touch()
    with open_store(path, started_at=NOW) as store:
        assert store.connection.execute("select count(*) from posts").fetchone() == (0,)
