"""What is kept of posts and counts, what a crash leaves, and what the scraper writes in its books."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tallygram.data import ledger
from tallygram.data.errors import Busy, StorageError
from tallygram.data.query import open_readonly
from tallygram.data.readings import Reading
from tallygram.data.search import search
from tallygram.data.store import Saved, Store, open_store
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).parent.parent


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "t.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path, started_at=NOON) as opened:
        yield opened


def hours(number: float) -> datetime:
    return NOON + timedelta(hours=number)


def post(post_id: int = 1, text: str = "text", at: float = 1, **more: Any) -> Post:
    given = {"posted_at": NOON, "source": "telegram", "channel": "monitor", "fetched_at": hours(at)}
    return Post(**{**given, "post_id": post_id, "text": text, **more})


def rows(store: Store, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    return store.connection.execute(sql, values).fetchall()


# Posts


def test_all_that_a_post_says_is_kept(store: Store) -> None:
    full = post(
        7,
        "words",
        channel_id=123,
        channel_title="The Monitor",
        edited_at=hours(0.5),
        forward_channel_id=9,
        forward_channel="origin",
        forward_post_id=8,
        forward_posted_at=hours(-1),
        reply_to=6,
        quote="above",
        album_id=70,
        views=1000,
        forwards=10,
    )
    assert store.save_posts([full]) == Saved(new=1)
    cursor = store.connection.execute("select * from posts")
    [row] = [dict(zip([each[0] for each in cursor.description], values, strict=True)) for values in cursor]
    assert row == {
        "id": 1,
        "channel_id": 123,
        "post_id": 7,
        "posted_at": "2024-03-01T12:00:00Z",
        "edited_at": "2024-03-01T12:30:00Z",
        "edited": 1,
        "state": "live",
        "missing_at": None,
        "deleted_at": None,
        "text": "words",
        "url": "https://t.me/monitor/7",
        "forward_channel_id": 9,
        "forward_channel": "origin",
        "forward_post_id": 8,
        "forward_posted_at": "2024-03-01T11:00:00Z",
        "album_id": 70,
        "reply_to": 6,
        "quote": "above",
        "source": "telegram",
    }
    assert rows(store, "select * from channels") == [(123, "monitor", "The Monitor", None)]
    assert rows(store, "select * from metrics") == [(123, 7, "2024-03-01T13:00:00Z", 1000, 10)]


def test_times_are_kept_in_utc_whatever_zone_they_come_in(store: Store) -> None:
    moscow = datetime.fromisoformat("2024-03-01T15:00:00.5+03:00")
    store.save_posts([post(posted_at=moscow)])
    assert rows(store, "select posted_at from posts") == [("2024-03-01T12:00:00Z",)]


def test_a_source_that_tells_less_takes_nothing_away(store: Store) -> None:
    store.save_posts([post(forward_channel="origin", reply_to=5, edited_at=hours(0.5))])
    store.save_posts([post(at=2, source="preview")])
    assert rows(store, "select forward_channel, reply_to, edited_at, source from posts") == [
        ("origin", 5, "2024-03-01T12:30:00Z", "preview")
    ]


def test_seeing_the_same_again_writes_nothing(store: Store) -> None:
    posts = [post(n, f"text {n}", views=n) for n in range(50)]
    store.save_posts(posts)
    before = store.connection.total_changes
    assert store.save_posts(posts) == Saved(unchanged=50)
    assert store.connection.total_changes == before


def test_metrics_are_written_when_they_change(store: Store) -> None:
    for at, views in ((1, 10), (2, 10), (3, 12), (4, 10)):
        store.save_posts([post(at=at, views=views)])
    assert [views for (views,) in rows(store, "select views from metrics order by seen_at")] == [10, 12, 10]


def test_an_old_file_read_again_adds_no_metrics(store: Store) -> None:
    old = post(source="jsonl", views=10)
    store.save_posts([old])
    store.save_posts([post(at=2, views=50)])
    store.save_posts([old._replace(fetched_at=hours(9))])
    assert [views for (views,) in rows(store, "select views from metrics order by seen_at")] == [10, 50]


def test_posts_are_kept_as_they_come_without_being_held_in_memory(path: Path) -> None:
    def failing() -> Iterator[Post]:
        for n in range(2500):
            yield post(n, f"text {n}")
        raise OSError("the line went dead")

    with open_store(path, started_at=NOON) as store:
        with pytest.raises(OSError, match="the line went dead"):
            store.save_posts(failing())
        assert rows(store, "select count(*) from posts") == [(2000,)]


def test_text_that_no_file_can_hold_is_kept_in_its_length(store: Store) -> None:
    store.save_posts([post(text="a\ud800b \U0001f600\x00c", channel_title="\udfff")])
    assert rows(store, "select text from posts") == [("a\ufffdb \U0001f600\x00c",)]


# States


def test_a_post_is_deleted_only_when_a_second_look_confirms_it(store: Store) -> None:
    store.save_posts([post(1), post(2)])
    channel = store.channel_id("monitor")
    assert channel is not None
    assert store.mark_missing(channel, [1], hours(2)) == 0
    assert store.mark_missing(channel, [1], hours(2)) == 0  # the same look
    assert rows(store, "select state from posts order by post_id") == [("missing",), ("live",)]
    assert store.mark_missing(channel, [1, 2], hours(3)) == 1
    assert rows(store, "select state, deleted_at from posts order by post_id") == [
        ("deleted", "2024-03-01T15:00:00Z"),
        ("missing", None),
    ]
    assert rows(store, "select count(*) from post_versions") == [(2,)]


def test_a_missing_post_that_is_seen_again_is_live(store: Store) -> None:
    store.save_posts([post()])
    channel = store.channel_id("monitor")
    assert channel is not None
    store.mark_missing(channel, [1], hours(2))
    store.save_posts([post(source="jsonl", at=9)])  # an old file knows nothing of later
    assert rows(store, "select state from posts") == [("missing",)]
    store.save_posts([post(at=3)])
    assert rows(store, "select state, missing_at from posts") == [("live", None)]


# Channels


def test_the_true_id_of_a_channel_may_come_in_the_middle_of_its_posts(store: Store) -> None:
    store.save_posts([post(1), post(2, channel_id=77), post(3), post(2, "edited", at=2)])
    assert rows(store, "select channel_id, post_id, text from posts order by post_id") == [
        (77, 1, "text"),
        (77, 2, "edited"),
        (77, 3, "text"),
    ]
    assert rows(store, "select channel_id, username from channels") == [(77, "monitor")]


def test_many_posts_are_kept_as_one_is_whatever_some_of_them_lack(store: Store) -> None:
    posts = [
        post(n, f"text {n}", views=n if n % 3 else None, quote="quote" if n == 40 else None)
        for n in range(47)
    ]
    assert store.save_posts(posts) == Saved(new=47)
    assert rows(store, "select post_id, text from posts") == [(n, f"text {n}") for n in range(47)]
    assert rows(store, "select post_id from posts where quote = 'quote'") == [(40,)]
    assert rows(store, "select post_id, views from metrics order by 1") == [
        (n, n) for n in range(47) if n % 3
    ]
    assert (
        rows(store, "select count(*) from post_versions")
        == rows(store, "select count(*) from sightings")
        == [(47,)]
    )


def test_a_channel_known_by_name_gets_a_stand_in_and_later_its_true_id(store: Store) -> None:
    store.save_posts([post(1), post(2)])
    stand_in = store.channel_id("monitor")
    assert stand_in is not None
    assert -(2**48) < stand_in < 0
    store.set_cursor(stand_in, "history", "2")
    keep(store, 1, "rules", count(5))
    store.save_posts([post(2, at=2, channel_id=77), post(3, channel_id=77, channel="Monitor")])
    assert store.channel_id("@MONITOR") == 77
    assert rows(store, "select channel_id, post_id from posts order by post_id") == [
        (77, 1),
        (77, 2),
        (77, 3),
    ]
    assert rows(store, "select channel_id from counts") == [(77,)]
    assert store.cursor(77, "history") == "2"
    assert rows(store, "select channel_id from channels") == [(77,)]


def test_a_count_is_named_alike_whether_the_true_id_was_known_first_or_last(tmp_path: Path) -> None:
    names = []
    for order in ((None, 77), (77, None)):
        with open_store(tmp_path / f"{order[0]}.db", started_at=NOON) as store:
            for number, channel_id in enumerate(order, 1):
                store.save_posts([post(1, channel_id=channel_id), post(number, channel_id=channel_id)])
                keep(store, 1, "rules", count(5))
            names.append(rows(store, "select count_id, channel_id from counts where post_id = 1"))
    assert names[0] == names[1]


def test_a_stand_in_and_a_true_channel_that_turn_out_to_be_one_are_joined(store: Store) -> None:
    store.save_posts(
        [post(1, "A", 1, channel_id=77, channel=None, channel_title="T"), post(3, channel_id=77)]
    )
    store.save_posts([post(1, "B", 2, source="preview", channel="other"), post(2, channel="other")])
    store.save_posts([post(4, channel_id=77, channel="other")])
    assert rows(store, "select channel_id, post_id from posts order by post_id") == [
        (77, n) for n in (1, 2, 3, 4)
    ]
    assert rows(store, "select version, text from post_versions where post_id = 1 order by 1") == [
        (1, "A"),
        (2, "B"),
    ]


def test_a_renamed_channel_is_one_channel_and_its_names_are_history(store: Store) -> None:
    store.save_posts(
        [post(1, at=1, channel_id=77, channel="before"), post(2, at=2, channel_id=77, channel="after")]
    )
    assert rows(store, "select username from channels") == [("after",)]
    assert rows(store, "select name, first_seen_at from channel_names order by 2") == [
        ("before", "2024-03-01T13:00:00Z"),
        ("after", "2024-03-01T14:00:00Z"),
    ]
    assert rows(store, "select distinct url from posts where post_id = 1") == [("https://t.me/after/1",)]
    assert store.channel_id("before") == 77


def test_a_channel_without_a_public_name_is_linked_by_its_id(store: Store) -> None:
    store.save_posts([post(5, channel_id=77, channel=None)])
    assert rows(store, "select url from posts") == [("https://t.me/c/77/5",)]


def test_a_post_of_no_channel_is_refused_with_a_sentence(store: Store) -> None:
    with pytest.raises(ValueError, match="say which it is"):
        store.save_posts([post(channel=None)])


# Search


def test_posts_are_found_by_the_beginnings_of_their_words(store: Store, path: Path) -> None:
    store.save_posts([post(1, "Ёлкин задержан в Москве"), post(2, "Detained: 1,386"), post(3, "nothing")])
    store.save_posts([post(3, "São Paulo", 2)])
    with open_readonly(path) as reader:
        assert [found for _, found in search(reader, "задерж*")] == [1]
        assert [found for _, found in search(reader, "елкин")] == [1]
        assert [found for _, found in search(reader, "sao")] == [3]
        assert [found for _, found in search(reader, "1,386")] == [2]
        assert search(reader, "nothing") == search(reader, '"') == search(reader, "AND (") == []


# Counts


def count(value: int | None, start: int = 0, **more: Any) -> Count:
    return Count(
        **{"measure": "detained", "value": value, "span_start": start, "span_end": start + 2, **more}
    )


@dataclass(frozen=True)
class Unread:
    span_start: int
    span_end: int
    text: str
    reason: str
    beside_measure: str | None = None


def keep(store: Store, post_id: int, ruleset: str, *counts: Count, unread: tuple[Unread, ...] = ()) -> None:
    channel = store.channel_id("monitor")
    assert channel is not None
    store.save_counts([Reading(channel, post_id, 1, counts, unread)], ruleset)


def test_a_version_waits_until_todays_rules_have_read_it(store: Store) -> None:
    store.save_posts([post(1, "A"), post(2, "B"), post(1, "C", 2)])
    assert [(p.post_id, p.version, p.text) for p in store.pending_versions("1")] == [
        (1, 1, "A"),
        (1, 2, "C"),
        (2, 1, "B"),
    ]
    keep(store, 1, "1", count(5))
    assert [(p.post_id, p.version) for p in store.pending_versions("1")] == [(1, 2), (2, 1)]
    assert len(list(store.pending_versions("2"))) == 3
    assert len(list(store.pending_versions("1", every=True))) == 3


def test_what_waits_comes_with_all_that_reading_takes(store: Store) -> None:
    store.save_posts([post(1, "A", channel_title="T"), post(1, "B", 3, edited_at=hours(2))])
    channel = store.channel_id("monitor")
    assert channel is not None
    store.set_timezone(channel, "Europe/Moscow")
    _, second = store.pending_versions("1")
    assert (second.posted_at, second.said_at, second.known_at) == (NOON, hours(2), hours(3))
    assert (second.channel, second.channel_title, second.timezone) == ("monitor", "T", "Europe/Moscow")


def test_readings_may_be_saved_while_what_waits_is_read(store: Store) -> None:
    store.save_posts(post(n, f"text {n}") for n in range(3500))
    readings = (Reading(p.channel_id, p.post_id, p.version, [count(5)]) for p in store.pending_versions("1"))
    done = store.save_counts(readings, "1")
    assert (done.versions, done.added) == (3500, 3500)
    assert list(store.pending_versions("1")) == []


def test_a_count_is_kept_with_every_field(store: Store) -> None:
    store.save_posts([post()])
    full = count(
        1386,
        measure_term="задержаны",
        bound="at_least",
        window_start=date(2024, 2, 29),
        window_end=datetime.fromisoformat("2024-03-01T15:00:00+03:00"),
        event_start=date(2024, 3, 1),
        lat=55.75,
        undercount=True,
        source_name="ОВД-Инфо",
        span_text="1386 человек",
    )
    keep(store, 1, "1", full)
    cursor = store.connection.execute("select * from counts")
    kept = dict(zip([each[0] for each in cursor.description], cursor.fetchone(), strict=True))
    expected = full.as_json() | {"window_end": "2024-03-01T12:00:00Z", "undercount": 1, "negated": 0}
    assert {name: kept[name] for name in expected} == expected


def test_reading_again_with_the_same_result_writes_only_the_ruleset(store: Store) -> None:
    store.save_posts([post()])
    both = (count(5), count(6, 10))
    keep(store, 1, "1", *both, unread=(Unread(20, 22, "15", "an age", "detained"),))
    before = store.connection.total_changes
    keep(store, 1, "1", *both, unread=(Unread(20, 22, "15", "an age", "detained"),))
    assert store.connection.total_changes == before
    keep(store, 1, "2", *both, unread=(Unread(20, 22, "15", "an age", "detained"),))
    assert store.connection.total_changes == before + 1


def test_new_rules_replace_the_counts_and_leave_the_names_of_those_that_stay(store: Store) -> None:
    store.save_posts([post()])
    keep(store, 1, "1", count(5), count(6, 10))
    names = dict(rows(store, "select span_start, count_id from counts"))
    keep(store, 1, "2", count(7, 4), count(5))
    now = dict(rows(store, "select span_start, count_id from counts"))
    assert now[0] == names[0]
    assert set(now) == {0, 4}


def test_two_counts_of_the_same_words_have_names_of_their_own(store: Store) -> None:
    store.save_posts([post()])
    keep(store, 1, "1", count(1, place_name="A"), count(1, place_name="B"))
    assert len(set(rows(store, "select count_id from counts"))) == 2


def test_a_number_larger_than_any_count_is_set_aside_with_the_reason(store: Store) -> None:
    store.save_posts([post()])
    keep(store, 1, "1", count(10**30, span_text="1" + "0" * 30), count(5, 40))
    assert rows(store, "select value from counts") == [(5,)]
    [(text, reason, measure)] = rows(store, "select text, reason, beside_measure from unread_numbers")
    assert (text, measure) == ("1" + "0" * 30, "detained")
    assert "larger" in reason


def test_the_unread_numbers_are_those_of_the_latest_text(store: Store) -> None:
    store.save_posts([post(1, "A")])
    keep(store, 1, "1", unread=(Unread(0, 2, "16", "an age"),))
    assert rows(store, "select text, reason, url from unread_numbers") == [
        ("16", "an age", "https://t.me/monitor/1")
    ]
    store.save_posts([post(1, "B", 2)])
    assert rows(store, "select * from unread_numbers") == []


def test_readings_of_a_version_that_is_not_there_are_refused(store: Store) -> None:
    store.save_posts([post()])
    with pytest.raises(ValueError, match="no version"):
        store.save_counts([Reading(store.channel_id("monitor") or 0, 1, 9, [])], "1")


def test_a_review_stays_when_the_counts_are_made_again(store: Store) -> None:
    store.save_posts([post()])
    keep(store, 1, "1", count(5))
    [(name,)] = rows(store, "select count_id from counts")
    store.connection.execute(
        """
        insert into reviews
          (count_id, channel_id, post_id, version, span_start, span_end, measure, verdict, reviewed_at)
        select count_id, channel_id, post_id, version, span_start, span_end, measure, 'confirmed', '2024'
        from counts
        """
    )
    keep(store, 1, "2")
    keep(store, 1, "3", count(5))
    assert rows(store, "select r.verdict from reviews r join counts using (count_id)") == [("confirmed",)]
    store.save_posts([post(at=2, channel_id=77)])
    assert rows(store, "select r.channel_id from reviews r join counts using (count_id)") == [(77,)]
    assert rows(store, "select count_id from counts") != [(name,)]


# The scraper's books


def test_a_page_and_its_cursor_are_kept_together_or_not_at_all(store: Store) -> None:
    channel = store.add_channel(77, "monitor")
    with store.transaction():
        store.save_posts([post(1, channel_id=77)])
        store.set_cursor(channel, "history", "1")
        store.cover(channel, 1, 20, NOON)

    def torn_page() -> None:
        with store.transaction():
            store.save_posts([post(2, channel_id=77)])
            store.set_cursor(channel, "history", "2")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        torn_page()
    assert rows(store, "select post_id from posts") == [(1,)]
    assert store.cursor(channel, "history") == "1"
    assert store.cursor(channel, "edits") is None


def test_coverage_tells_what_nobody_looked_at(store: Store) -> None:
    channel = store.add_channel(77)
    for lo, hi, at in ((1, 20, 0), (41, 60, 1), (15, 30, 2), (41, 60, 3)):
        store.cover(channel, lo, hi, hours(at))
    assert ledger.coverage(store.connection, channel) == [
        (1, 20, NOON),
        (15, 30, hours(2)),
        (41, 60, hours(3)),
    ]
    assert ledger.gaps(store.connection, channel) == [(31, 40)]


def test_a_run_is_kept_with_what_it_did_and_waited_for(store: Store) -> None:
    run = store.start_run("scrape", NOON)
    store.end_run(run, hours(1), 3, did={"new": 5}, waited=[["flood", 30]])
    assert rows(store, "select * from runs") == [
        (run, "scrape", "2024-03-01T12:00:00Z", "2024-03-01T13:00:00Z", 3, '{"new": 5}', '[["flood", 30]]')
    ]


# The world outside

FILL = """
import sys
from datetime import UTC, datetime
sys.path.insert(0, sys.argv[2])
from tallygram.data.store import open_store
from tallygram.scraper.post import Post
now = datetime(2024, 3, 1, tzinfo=UTC)
def page(lo):
    more = {"posted_at": now, "fetched_at": now, "source": "telegram", "channel_id": 7}
    return [Post(post_id=n, text=f"text {n} " * 20, **more) for n in range(lo, lo + 50)]
with open_store(sys.argv[1], started_at=now) as store:
    channel = store.add_channel(7)
    print("ready", flush=True)
    for lo in range(0, 10**6, 50):
        with store.transaction():
            store.save_posts(page(lo))
            store.set_cursor(channel, "history", str(lo + 50))
"""


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_writer_leaves_whole_pages_and_the_cursor_behind_them(path: Path, seed: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", FILL, str(path), str(ROOT)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    try:
        process.wait(random.Random(seed).uniform(0.02, 0.4))
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with open_store(path, started_at=NOON) as store:
        assert rows(store, "pragma integrity_check") == [("ok",)]
        assert rows(store, "pragma foreign_key_check") == []
        [(posts,)] = rows(store, "select count(*) from posts")
        assert posts % 50 == 0
        assert (store.cursor(7, "history") or "0") == str(posts)
        assert rows(store, "select count(*) from post_versions") == [(posts,)]
        store.connection.execute("insert into posts_fts (posts_fts) values ('integrity-check')")


def test_a_full_disk_is_said_and_what_was_committed_is_kept(path: Path) -> None:
    with open_store(path, started_at=NOON) as store:
        store.save_posts([post(1)])
        [(pages,)] = rows(store, "pragma page_count")
        store.connection.execute(f"pragma max_page_count = {pages + 20}")  # SQLite's own way to be full
        with pytest.raises(StorageError, match="disk is full"):
            store.save_posts(post(n, "long " * 500) for n in range(2, 500))
        assert rows(store, "select count(*) from posts") == [(1,)]
    with open_store(path, started_at=NOON) as store:
        assert rows(store, "pragma integrity_check") == [("ok",)]


def test_a_database_that_may_not_be_written_is_named(path: Path) -> None:
    with open_store(path, started_at=NOON) as store:
        store.connection.execute("pragma query_only = on")
        with pytest.raises(StorageError, match=r"t\.db cannot be written"):
            store.save_posts([post()])
        store.connection.execute("pragma query_only = off")


def test_another_program_that_writes_is_waited_for_and_then_named(path: Path) -> None:
    with open_store(path, started_at=NOON) as store:
        store.connection.execute("pragma busy_timeout = 1")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("begin immediate")
        with pytest.raises(Busy, match="being written by another program"):
            store.save_posts([post()])
        other.close()


def test_an_error_of_the_caller_is_not_taken_for_one_of_the_database(path: Path) -> None:
    with pytest.raises(FileNotFoundError), open_store(path, started_at=NOON):
        raise FileNotFoundError("posts.jsonl")
