"""Full-text search: it finds every post that is kept, whoever wrote it and whether or not the file can be written."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tallygram.data import search as room
from tallygram.data.errors import QueryRefused, StorageError
from tallygram.data.query import open_readonly, query
from tallygram.data.schema import migrate
from tallygram.data.search import search
from tallygram.data.store import Store, open_store
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).parent.parent
CURRENT = "insert into posts_fts (posts_fts, rank) values ('integrity-check', 1)"  # raises where it tells another text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some name?#%.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path, started_at=NOON) as opened:
        yield opened


def keep(store: Store, texts: dict[int, str], at: float = 1) -> None:
    """Keeps posts with these texts as a scrape at that hour finds them."""
    when = NOON + timedelta(hours=at)
    given: dict[str, Any] = {"posted_at": NOON, "source": "telegram", "channel": "m", "fetched_at": when}
    store.save_posts(Post(post_id=post_id, text=text, **given) for post_id, text in texts.items())


def found(path: Path, words: str) -> list[int]:
    with open_readonly(path) as reader:
        return sorted(post_id for _, post_id in search(reader, words, 10**6))


def matched(path: Path, words: str, table: str = "posts_fts") -> list[int]:
    sql = f"select post_id from posts join {table} f on f.rowid = id where f.posts_fts match ? order by 1"
    with query(path, sql, [words]) as (_, rows):
        return [post_id for (post_id,) in rows]


def indexed(path: Path) -> list[int]:
    """The ids that the file's own index has."""
    with closing(sqlite3.connect(path)) as connection:
        return [each for (each,) in connection.execute("select id from posts_fts_docsize order by 1")]


@contextmanager
def held(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While another program writes to the file and does not end."""
    monkeypatch.setattr(room, "PATIENCE", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")
        yield


# What is found


def test_a_post_is_found_as_soon_as_it_is_kept_by_search_and_by_sql(store: Store, path: Path) -> None:
    keep(store, {1: "Задержаны трое", 2: "nothing"})
    assert indexed(path) == []
    assert found(path, "задерж*") == matched(path, "задерж*") == [1]
    assert indexed(path) == [1, 2]
    keep(store, {3: "ещё задержанные"})
    assert matched(path, "задерж*") == found(path, "задерж*") == [1, 3]


def test_sql_that_does_not_search_leaves_the_index_alone(store: Store, path: Path) -> None:
    keep(store, {1: "words"})
    with query(path, "select text from posts") as (_, rows):
        assert list(rows) == [("words",)]
    assert indexed(path) == []


def test_the_latest_text_is_found_whether_it_was_edited_before_or_after_it_was_indexed(
    store: Store, path: Path
) -> None:
    keep(store, {1: "alpha", 2: "beta"})
    keep(store, {1: "gamma"}, at=2)
    assert (found(path, "alpha"), found(path, "gamma")) == ([], [1])
    keep(store, {2: "delta"}, at=3)
    assert (found(path, "beta"), found(path, "delta")) == ([], [2])
    store.connection.execute(CURRENT)


def test_what_is_not_committed_is_not_found_and_what_is_rolled_back_never(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "PATIENCE", 0.01)
    keep(store, {1: "kept"})
    with suppress(InterruptedError), store.transaction():
        keep(store, {2: "gone", 3: "gone"})
        assert found(path, "gone") == []
        raise InterruptedError
    assert found(path, "gone") == []
    keep(store, {4: "later"})
    assert (found(path, "kept"), found(path, "later")) == ([1], [4])
    store.connection.execute(CURRENT)


def test_whatever_happens_in_between_search_finds_what_a_look_at_all_texts_finds(path: Path) -> None:
    chance = random.Random(5)
    words = ["alpha", "beta", "gamma", "delta"]
    with open_store(path, started_at=NOON) as store:
        run = store.connection.execute
        for step in range(300):
            what = chance.choice(["keep", "keep", "keep", "index", "delete", "newest", "roll back", "vacuum"])
            texts = {chance.randint(1, 60): " ".join(chance.choices(words, k=2)) for _ in range(6)}
            if what == "keep":
                keep(store, texts, at=step)
            elif what == "index":
                store.index_posts()
            elif what == "delete":
                run("delete from posts where id % 7 = ?", (chance.randint(0, 6),))
            elif what == "newest":  # whose id the next post gets
                run("delete from posts where id > (select max(id) - 3 from posts)")
            elif what == "roll back":
                with suppress(InterruptedError), store.transaction():
                    keep(store, texts, at=step)
                    store.index_posts()
                    raise InterruptedError
            else:
                run("vacuum")
            if step % 10 == 0:
                for word in words:
                    there = run("select post_id from posts where text like ? order by 1", (f"%{word}%",))
                    assert found(path, word) == [post_id for (post_id,) in there], (step, word)
                run(CURRENT)
        assert run("pragma integrity_check").fetchall() == [("ok",)]


# Where the index cannot be brought up to date


def test_all_is_found_while_another_program_holds_the_file(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store, {1: "Ёлкин alpha", 2: "alpha"})
    store.index_posts()
    keep(store, {1: "Ёлкин beta", 3: "beta"}, at=2)
    with held(path, monkeypatch):
        assert found(path, "beta") == matched(path, "beta") == [1, 3]
        assert found(path, "alpha") == matched(path, "alpha") == [2]
        assert found(path, "елкин") == [1]
        with query(path, "select snippet(posts_fts, 0, '[', ']', '', 9) from posts_fts('alpha')") as (
            _,
            rows,
        ):
            assert list(rows) == [("[alpha]",)]
    assert indexed(path) == [1, 2]
    assert found(path, "beta") == [1, 3]
    assert indexed(path) == [1, 2, 3]


def test_search_ranks_alike_whether_or_not_the_file_can_be_written(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store, {n: "alpha " * (n % 5) + "beta " * (n % 7) for n in range(1, 50)})

    def ranked() -> list[tuple[int, int]]:
        with open_readonly(path) as reader:
            assert search(reader, "alpha") == search(reader, "alpha")
            return search(reader, "alpha")

    with held(path, monkeypatch):
        unwritten = ranked()
    assert ranked() == unwritten


def test_an_index_that_lacks_posts_is_never_asked_by_its_full_name_or_by_a_view(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.connection.execute("create view mine as select rowid from posts_fts where posts_fts match 'alpha'")
    keep(store, {1: "alpha"})
    with held(path, monkeypatch):
        with pytest.raises(QueryRefused, match="does not have all posts"):
            matched(path, "alpha", "main.posts_fts")
        with pytest.raises(QueryRefused), query(path, "select * from mine") as (_, rows):
            list(rows)
    assert matched(path, "alpha", "main.posts_fts") == [1]


def test_all_is_found_in_a_folder_that_may_not_be_written(path: Path) -> None:
    with open_store(path, started_at=NOON) as store:
        keep(store, {1: "alpha", 2: "beta"})
    content = path.read_bytes()
    path.chmod(0o444)
    path.parent.chmod(0o555)
    may_write = os.access(path, os.W_OK)  # as root may
    try:
        assert found(path, "beta") == matched(path, "beta") == [2]
        assert may_write or path.read_bytes() == content
    finally:
        path.parent.chmod(0o755)


def test_a_connection_that_cannot_write_searches_while_a_run_keeps_posts(path: Path) -> None:
    committed = 0
    running = True

    def run() -> None:
        nonlocal committed
        with open_store(path, started_at=NOON) as store:
            for page in range(150):
                if not running:
                    return
                keep(store, {page * 20 + n: "alpha" for n in range(20)})
                committed = (page + 1) * 20

    with open_store(path, started_at=NOON):
        pass
    writer = threading.Thread(target=run)
    writer.start()
    try:
        while writer.is_alive():
            least = committed
            assert len(found(path, "alpha")) >= least
    finally:
        running = False
        writer.join()
    assert len(found(path, "alpha")) == 3000


# Kills, and two at once

INDEX = """
import sqlite3, sys
sys.path.insert(0, sys.argv[2])
from tallygram.data import search
search.TOGETHER, search.BREATH = 20, 0
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
print("ready", flush=True)
search.index_posts(connection)
"""


def indexing(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", INDEX, str(path), str(ROOT)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def ended(processes: Iterable[subprocess.Popen[str]]) -> list[int]:
    codes = []
    for process in processes:
        codes.append(process.wait())
        assert process.stdout is not None
        process.stdout.close()
    return codes


def many(path: Path) -> list[int]:
    """Keeps so many posts that it takes a while to index them."""
    with open_store(path, started_at=NOON) as store:
        keep(store, {n: f"alpha number {n} " + "and more words " * 20 for n in range(2000)})
    return list(range(2000))


@pytest.mark.parametrize("seed", range(4))
def test_whoever_is_killed_while_indexing_leaves_an_index_that_is_whole(path: Path, seed: int) -> None:
    posts = many(path)
    process = indexing(path)
    try:
        process.wait(random.Random(seed).uniform(0, 0.1))
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
    ended([process])
    assert indexed(path) == list(range(1, len(indexed(path)) + 1))
    assert found(path, "alpha") == posts
    with open_store(path, started_at=NOON) as store:
        store.connection.execute(CURRENT)
        assert store.connection.execute("pragma integrity_check").fetchall() == [("ok",)]


def test_two_who_index_at_once_share_it(path: Path) -> None:
    posts = many(path)
    assert ended([indexing(path), indexing(path), indexing(path)]) == [0, 0, 0]
    assert indexed(path) == [each + 1 for each in posts]
    with open_store(path, started_at=NOON) as store:
        store.connection.execute(CURRENT)


# Older files


@pytest.fixture
def old(path: Path) -> Path:
    """A file of the time when keeping a post indexed it, but for one that somebody else put there."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, stop_before="m004_index_later")
        db.execute("insert into channels (channel_id, username) values (1, 'm')")
        for post_id in range(1, 5):
            db.execute(
                "insert into posts (channel_id, post_id, posted_at, text, source) values (1, ?, 't', 'alpha', 's')",
                (post_id,),
            )
        db.execute("insert into posts_fts (rowid, text) select id, text from posts_folded where id != 2")
    return path


def test_a_file_that_was_indexed_before_is_not_indexed_again(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute("insert into posts_fts (rowid, text) select id, text from posts_folded where id = 2")
        db.commit()
        before = db.execute("select * from posts_fts_data").fetchall()
    with open_store(old, started_at=NOON) as store:
        assert store.connection.execute("select * from posts_fts_data").fetchall() == before
        store.connection.execute("update posts set text = 'beta' where post_id = 3")
    assert (found(old, "alpha"), found(old, "beta")) == ([1, 2, 4], [3])


def test_a_gap_in_an_older_index_is_filled_once(old: Path) -> None:
    with open_store(old, started_at=NOON) as store:
        store.connection.execute(CURRENT)
    assert found(old, "alpha") == [1, 2, 3, 4]


def test_a_damaged_index_is_said_to_be_damaged(path: Path) -> None:
    with open_store(path, started_at=NOON) as store:
        keep(store, {1: "alpha"})
        store.index_posts()
        store.connection.execute("update posts_fts_data set block = x'ff' where id > 10")
        keep(store, {2: "alpha"})
    with pytest.raises((StorageError, QueryRefused), match=r"damaged|malformed|corrupt"):
        matched(path, "alpha")
