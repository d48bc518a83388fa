"""SQL from anyone: it reads, within limits, and nothing else."""

import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tallygram.data.errors import QueryRefused, StorageError
from tallygram.data.query import open_readonly, query
from tallygram.data.store import Store, open_store
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    database = tmp_path / "some name?#%.db"
    with open_store(database, started_at=NOON) as store:
        save(store, *range(3))
    return database


def save(store: Store, *post_ids: int) -> None:
    posts = [
        Post(
            post_id=n,
            posted_at=NOON,
            text=f"задержаны {n}",
            source="jsonl",
            channel="monitor",
            fetched_at=NOON,
        )
        for n in post_ids
    ]
    store.save_posts(posts)


def ask(path: Path, sql: str, *values: Any, **more: Any) -> list[tuple[Any, ...]]:
    with query(path, sql, values, **more) as (_, rows):
        return list(rows)


def test_a_question_gives_its_columns_and_rows(path: Path) -> None:
    with query(path, "select post_id, text from posts where post_id > ?", [0]) as (columns, rows):
        assert columns == ["post_id", "text"]
        assert list(rows) == [(1, "задержаны 1"), (2, "задержаны 2")]


@pytest.mark.parametrize(
    "sql",
    [
        "with recursive n(x) as (select 1 union all select x + 1 from n limit 3) select sum(x) from n",
        "select count(*) from posts_fts where posts_fts match 'задерж*'",
        "select json_group_array(post_id) from posts",
        "select * from series",
        "select name from pragma_table_info('posts')",
        "pragma table_info(posts)",
        "select j.value from posts, json_each('[1, 2]') j",
        "explain query plan select * from posts",
        "values (1)",
    ],
)
def test_whatever_only_reads_is_answered(path: Path, sql: str) -> None:
    assert ask(path, sql) is not None


@pytest.mark.parametrize(
    "sql",
    [
        "delete from posts",
        "insert into runs (what, started_at) values ('x', 'y')",
        "update posts set text = ''",
        "drop table posts",
        "create table mine (a)",
        "create temp table mine (a)",
        "create temp view mine as select 1",
        "attach 'evil.db' as evil",
        "vacuum",
        "vacuum into 'copy.db'",
        "pragma user_version = 9",
        "pragma journal_mode = delete",
        "pragma writable_schema = on",
        "pragma query_only = off",
        "begin",
        "savepoint a",
        "reindex",
        "analyze",
        "select load_extension('x')",
        "select writefile('evil', 'x')",
        "select fts3_tokenizer('simple')",
        "insert into posts_fts (posts_fts) values ('rebuild')",
        "select 1; delete from posts",
        "",
        "-- nothing",
        "nonsense",
        "select * from nowhere",
        "select \x00 1",
    ],
)
def test_whatever_does_more_is_refused_with_a_sentence_and_writes_no_file(path: Path, sql: str) -> None:
    before = {file: (path.parent / file).read_bytes() for file in os.listdir(path.parent)}
    with pytest.raises(QueryRefused, match=r"\.$"):
        ask(path, sql)
    after = {file: (path.parent / file).read_bytes() for file in os.listdir(path.parent)}
    assert {name: content for name, content in after.items() if not name.endswith(("-shm", "-wal"))} == before
    assert not (Path.cwd() / "evil.db").exists()


def test_the_refusal_says_what_was_refused(path: Path) -> None:
    with pytest.raises(QueryRefused, match="ATTACH, VACUUM INTO"):
        ask(path, "vacuum into 'copy.db'")
    with pytest.raises(QueryRefused, match="deleting from posts"):
        ask(path, "delete from posts")


ENDLESS = "with recursive n(x) as (select 1 union all select x + 1 from n) select {} from n"


@pytest.mark.parametrize("what", ["count(*)", "x"])
def test_a_question_without_end_is_stopped(path: Path, what: str) -> None:
    ticks = iter(range(10**9))
    with pytest.raises(QueryRefused, match="longer than 5 s"):
        ask(path, ENDLESS.format(what), seconds=5, clock=lambda: float(next(ticks)))


@pytest.mark.parametrize(
    "sql",
    [
        "select zeroblob(900000000)",
        "select " + "1," * 100_000 + "1",
        "select " + "(" * 5000 + "1" + ")" * 5000,
    ],
)
def test_a_question_that_is_too_large_is_refused(path: Path, sql: str) -> None:
    with pytest.raises(QueryRefused):
        ask(path, sql)


def test_rows_come_as_they_are_read(path: Path) -> None:
    with query(path, ENDLESS.format("x")) as (_, rows):
        assert [next(rows) for _ in range(3)] == [(1,), (2,), (3,)]


def test_a_reader_sees_a_whole_state_while_the_writer_goes_on(path: Path) -> None:
    with open_store(path, started_at=NOON) as store, query(path, "select post_id from posts") as (_, rows):
        first = next(rows)
        save(store, 10, 11)
        assert [first, *rows] == [(0,), (1,), (2,)]
    assert ask(path, "select count(*) from posts") == [(5,)]


def test_a_connection_for_reading_cannot_write(path: Path) -> None:
    with open_readonly(path) as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("delete from runs")


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="there is no such database"):
        ask(tmp_path / "none.db", "select 1")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def read_only_folder(path: Path) -> Iterator[Path]:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    yield path
    path.parent.chmod(0o755)


def test_a_copy_in_a_folder_that_may_not_be_written_can_be_read(read_only_folder: Path) -> None:
    assert ask(read_only_folder, "select count(*) from posts") == [(3,)]
