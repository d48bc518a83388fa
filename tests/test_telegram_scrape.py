"""`tallygram scrape --source telegram`: what is kept, what ends a run, and what the next run knows of it."""

import json
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli
from tallygram.data.store import open_store
from tallygram.scraper.post import Post

from tests.telegram_server import DROP, Channel, RpcFail, Server, ServerThread, World, flood


class Station:
    """A database, an account that is logged in, and the command line."""

    def __init__(self, tmp_path: Path, world: World, server: Server) -> None:
        self.world, self.server, self.db = world, server, tmp_path / "counts.db"
        self.environ = {
            "HOME": str(tmp_path),
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "TELEGRAM_API_ID": "1",
            "TELEGRAM_API_HASH": "x" * 32,
            "TELEGRAM_SESSION_STRING": server.logged_in(),
        }

    def scrape(self, *words: str) -> Result:
        """Run `tallygram scrape`, without extraction and without bounds on the pace."""
        self.world.calls.clear()
        given = ["scrape", "--no-extract", "--per-minute", "1000000", str(self.db), *words]
        return CliRunner().invoke(cli, given, env=self.environ)

    def rows(self, sql: str) -> list[Any]:
        """What a query gives."""
        with sqlite3.connect(self.db) as connection:
            found = connection.execute(sql).fetchall()
        connection.close()
        return [row[0] if len(row) == 1 else row for row in found]


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A station beside a server, which must have made no mistake of its own at the end."""
    world = World()
    with ServerThread(world) as server:
        yield Station(tmp_path, world, server)
    assert not world.errors


def with_posts(world: World, name: str, posts: int) -> Channel:
    """A channel whose posts are a minute apart, the last one a minute old."""
    channel = world.channel(name, name.title())
    for number in range(posts, 0, -1):
        date = datetime.now(UTC) - timedelta(minutes=number)
        channel.post(f"report of {name} {number}", date=date, quiet=True, views=number)
    return channel


def test_many_channels_go_into_one_database_by_name_link_or_number(station: Station) -> None:
    first, second = with_posts(station.world, "first_one", 250), with_posts(station.world, "second_one", 30)
    done = station.scrape("@first_one", "https://t.me/second_one/5")
    assert done.exit_code == 0, done.output
    assert station.rows("select channel_id, count(*) from posts group by 1") == [
        (first.id, 250),
        (second.id, 30),
    ]
    assert station.rows("select username from channels order by 1") == ["first_one", "second_one"]
    assert "280 new posts" in done.stderr.splitlines()[-1]
    first.post("new")
    done = station.scrape("--", str(first.id), f"-100{second.id}")
    assert done.exit_code == 0, done.output
    assert station.rows("select count(*) from posts") == [281]
    assert station.world.calls["ResolveUsername"] == 0


def test_a_run_with_nothing_new_makes_one_history_request_a_channel(station: Station) -> None:
    with_posts(station.world, "counts", 90)
    station.scrape("counts")
    done = station.scrape("counts")
    assert done.exit_code == 0
    assert station.world.calls["GetHistory"] == 1
    assert station.world.calls["GetMessages"] == 1  # the recheck
    assert station.world.calls["ResolveUsername"] + station.world.calls["GetDialogs"] == 0
    assert "0 new posts" in done.stderr


def test_all_edits_and_deletions_in_the_window_are_found_in_the_next_run(station: Station) -> None:
    channel = with_posts(station.world, "counts", 300)
    station.scrape("counts")
    for post_id in range(1, 300, 3):
        channel.edit(post_id, f"corrected {post_id}")
    deleted = list(range(2, 300, 6))
    channel.delete(*deleted)
    done = station.scrape("counts")
    assert done.exit_code == 0, done.output
    assert station.rows("select count(*) from posts where text like 'corrected%'") == [100]
    assert station.rows("select count(*) from post_versions where version = 2") == [100]
    assert station.rows("select post_id from posts where state = 'missing' order by 1") == deleted
    assert station.rows("select count(*) from posts") == [300]


def test_a_text_that_comes_back_is_a_third_version_and_a_reaction_is_none(station: Station) -> None:
    channel = with_posts(station.world, "counts", 2)
    first = channel.messages[1].message
    station.scrape("counts")
    for text in ("corrected", first):
        channel.edit(1, text)
        channel.react(2)
        channel.messages[2].views = 1386
        _age(station)
        station.scrape("counts")
    versions = station.rows("select text from post_versions where post_id = 1 order by version")
    assert versions == [first, "corrected", first]
    assert station.rows("select count(*) from post_versions where post_id = 2") == [1]
    assert station.rows("select views from metrics where post_id = 2 order by seen_at") == [1, 1386]


def test_what_a_file_brought_before_the_first_visit_is_looked_at_again(station: Station) -> None:
    """The first visit may read less than is kept already."""
    channel = with_posts(station.world, "counts", 5)
    old = Post(
        post_id=2,
        posted_at=datetime.now(UTC) - timedelta(minutes=4),
        text="report of counts 4",
        source="jsonl",
        fetched_at=datetime.now(UTC) - timedelta(minutes=3),
        channel_id=channel.id,
    )
    with open_store(station.db, started_at=datetime.now(UTC)) as store:
        store.save_posts([old])
    channel.delete(2)
    done = station.scrape("counts", "--limit", "2")
    assert done.exit_code == 0, done.output
    assert station.rows("select state from posts order by post_id") == ["missing", "live", "live"]


def test_a_deletion_is_believed_when_it_is_seen_twice(station: Station) -> None:
    channel = with_posts(station.world, "counts", 5)
    station.scrape("counts")
    channel.delete(3)
    station.scrape("counts")
    assert station.rows("select state from posts where post_id = 3") == ["missing"]
    _age(station)
    done = station.scrape("counts", "--recheck", "48h")
    assert station.rows("select state from posts where post_id = 3") == ["deleted"]
    assert "1 deleted" in done.stderr
    assert station.rows("select text from posts where post_id = 3") == ["report of counts 3"]


def test_a_channel_that_is_gone_is_no_deletion_and_the_others_are_read(station: Station) -> None:
    gone, alive = with_posts(station.world, "gone_one", 20), with_posts(station.world, "alive", 20)
    station.scrape("gone_one", "alive")
    gone.failure = "CHANNEL_PRIVATE"
    alive.post("new")
    done = station.scrape("gone_one", "alive")
    assert done.exit_code == 3
    assert "@gone_one can no longer be read" in done.stderr
    assert station.rows("select distinct state from posts") == ["live"]
    assert station.rows("select count(*) from posts") == [41]
    assert station.scrape("gone_one").exit_code == 69
    assert station.scrape("nobody_here").exit_code == 69


def test_what_is_no_name_of_a_channel_does_not_keep_the_others_from_being_read(station: Station) -> None:
    with_posts(station.world, "alive", 5)
    done = station.scrape("https://example.com/x", "alive", "https://t.me/+invitation")
    assert done.exit_code == 3
    assert "'https://example.com/x' is not the name of a channel" in done.stderr
    assert "'https://t.me/+invitation' is an invitation to a private channel" in done.stderr
    assert station.rows("select count(*) from posts") == [5]
    assert station.scrape("https://example.com/x").exit_code == 69
    assert not station.world.calls


def test_a_sentence_about_a_channel_is_said_once(station: Station) -> None:
    channel = with_posts(station.world, "counts", 5)
    for sentence in (
        "@counts can no longer be read (CHANNEL_PRIVATE)",
        "@counts shows no posts at all any more",
    ):
        station.scrape("counts")
        if "PRIVATE" in sentence:
            channel.failure = "CHANNEL_PRIVATE"
        else:
            channel.messages.clear()
            channel.ids.clear()
        done = station.scrape("@counts")
        said, summary = done.stderr.splitlines()
        assert said == f"{sentence}; its posts are kept as they were."
        assert summary.startswith("tallygram scrape: no such channel, or it cannot be read; 0 new posts")
        channel.failure = None


def test_what_was_overcome_is_said_in_a_sentence_and_in_cron_not_at_all(station: Station) -> None:
    with_posts(station.world, "counts", 5)
    station.world.faults.next("GetHistory", flood(1), DROP)
    done = station.scrape("counts")
    assert done.exit_code == 0
    assert done.stderr.splitlines()[0] == "Telegram asks to wait 1 s before the next GetHistory."
    assert len(done.stderr.splitlines()) == 2
    station.world.faults.next("GetHistory", flood(1), DROP)
    assert station.scrape("counts", "--quiet").output == ""


def test_a_long_flood_keeps_all_and_the_next_runs_do_not_knock_before_its_end(station: Station) -> None:
    with_posts(station.world, "counts", 6000)
    station.world.faults.at("GetHistory", 40, flood(120))
    done = station.scrape("counts", "--max-wait", "60s")
    assert done.exit_code == 75
    assert "wait 120 s, until" in done.stderr
    assert station.rows("select count(*) from posts") == [3900]
    assert station.rows("select exit_code from runs") == [75]
    again = station.scrape("counts")
    assert again.exit_code == 75
    assert "asked to be left alone until" in again.stderr
    assert not station.world.calls
    past = datetime.now(UTC) - timedelta(seconds=1)
    with sqlite3.connect(station.db) as connection:
        connection.execute("update runs set waited = json_set(waited, '$.until', ?)", (f"{past:%FT%TZ}",))
    connection.close()
    last = station.scrape("counts")
    assert last.exit_code == 0, last.output
    assert station.rows("select post_id from posts order by 1") == list(range(1, 6001))
    assert station.rows("select count(*) from post_versions") == [6000]


def test_every_id_was_looked_at_and_the_ledger_says_so(station: Station) -> None:
    channel = with_posts(station.world, "counts", 150)
    channel.skip(7)
    channel.post("after a gap")
    station.scrape("counts", "--since", f"{datetime.now(UTC) - timedelta(minutes=50):%FT%TZ}")
    (low,) = station.rows("select min(post_id) from posts")
    assert station.rows("select min(lo), max(hi) from coverage") == [(low, 158)]
    station.scrape("counts", "--since", "2000-01-01")
    assert station.rows("select min(lo), max(hi) from coverage") == [(1, 158)]
    assert station.rows("select count(*) from posts") == [151]


def test_a_renamed_channel_keeps_its_posts_and_its_new_name(station: Station) -> None:
    channel = with_posts(station.world, "old_name", 3)
    station.scrape("old_name")
    channel.username = "new_name"
    assert station.scrape("--recheck", "0s", "old_name").exit_code == 0
    assert station.rows("select username from channels") == ["new_name"]
    assert station.rows("select distinct url like 'https://t.me/new_name/%' from posts") == [1]


def test_a_session_that_was_refused_is_not_tried_again(station: Station) -> None:
    with_posts(station.world, "counts", 3)
    station.world.duplicate_all()
    done = station.scrape("counts")
    assert done.exit_code == 77
    assert "two addresses at once" in done.stderr
    again = station.scrape("counts")
    assert again.exit_code == 77
    assert "two addresses at once" in again.stderr
    assert not station.world.calls


def test_without_a_login_the_run_says_what_to_do(station: Station) -> None:
    station.environ.pop("TELEGRAM_SESSION_STRING")
    done = station.scrape("--source", "telegram", "counts")
    assert done.exit_code == 77
    assert "tallygram login" in done.stderr
    assert not station.world.calls


def test_a_bot_is_refused(station: Station) -> None:
    with_posts(station.world, "counts", 3)
    station.world.faults.always("GetHistory", RpcFail(400, "BOT_METHOD_INVALID"))
    done = station.scrape("counts")
    assert done.exit_code == 77
    assert "bots cannot read" in done.stderr


def test_no_secret_is_printed_or_stored(station: Station) -> None:
    with_posts(station.world, "counts", 3)
    done = station.scrape("counts", "-v")
    secrets = [station.environ["TELEGRAM_SESSION_STRING"], station.environ["TELEGRAM_API_HASH"]]
    stored = b"".join(path.read_bytes() for path in station.db.parent.rglob("*") if path.is_file())
    for secret in secrets:
        assert secret not in done.output
        assert secret.encode() not in stored


def test_albums_and_forwards_are_kept_as_such(station: Station) -> None:
    channel, origin = station.world.channel("counts"), station.world.channel("origin")
    channel.album(["", "12 detained"])
    channel.forward("38 cities", origin, 77, datetime(2024, 1, 1, tzinfo=UTC))
    station.scrape("counts")
    kept = "select text, album_id is not null, forward_channel, forward_post_id from posts order by post_id"
    assert station.rows(kept) == [("12 detained", 1, None, None), ("38 cities", 0, "origin", 77)]
    _age(station)
    station.scrape("counts")
    assert station.rows("select count(*) from post_versions") == [2]


def test_the_record_of_the_run_says_what_it_did(station: Station) -> None:
    with_posts(station.world, "counts", 3)
    station.scrape("counts")
    ((exit_code, did),) = station.rows("select exit_code, did from runs")
    assert exit_code == 0
    assert json.loads(did)["new posts"] == 3
    assert os.environ.get("TELEGRAM_SESSION_STRING") is None


def _age(station: Station) -> None:
    """Let what was seen so far be some seconds older, as if time had passed."""
    with sqlite3.connect(station.db) as connection:
        for table, column in (
            ("post_versions", "first_seen_at"),
            ("post_versions", "last_seen_at"),
            ("sightings", "seen_at"),
            ("sightings", "fetched_at"),
            ("posts", "missing_at"),
            ("metrics", "seen_at"),
        ):
            earlier = f"strftime('%Y-%m-%dT%H:%M:%SZ', {column}, '-10 seconds')"
            connection.execute(f"update {table} set {column} = {earlier} where {column} is not null")
    connection.close()
