"""`tallygram scrape` without an account: public previews into the database, page by page."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tallygram.cli import cli
from tallygram.scraper.preview import PublicPreview

from tests.preview_server import Answer, Channel, PreviewServer, serving

SINCE = ("--since", "2022-09-21T06:00:00Z")  # the first post of the channels served here


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[PreviewServer]:
    """A t.me with one channel of thirty posts and one of three."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # nobody is logged in here
    monkeypatch.delenv("TELEGRAM_SESSION_STRING", raising=False)
    in_no_time = partial(PublicPreview, sleep=lambda _: None)
    monkeypatch.setattr("tallygram.commands.scraping.PublicPreview", in_no_time)
    with serving(Channel(list(range(1, 31))), Channel([1, 2, 3], name="other_one")) as preview:
        yield preview


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "counts.db"


def scrape(server: PreviewServer, db: Path, *arguments: str) -> Result:
    called = ["scrape", str(db), *arguments, "--source", "preview", "--preview-url", server.base_url]
    return CliRunner().invoke(cli, called)


def rows(db: Path, sql: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(cli, ["query", str(db), sql, "--json"])
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_channel_is_read_kept_and_its_counts_with_it(server: PreviewServer, db: Path) -> None:
    done = scrape(server, db, "@ovd_sample")
    assert done.exit_code == 0, done.output
    assert "30 posts, 30 new, 0 edited, 30 texts read, 30 new counts" in done.stderr.splitlines()[-1]
    assert rows(db, "select max(value) as n from latest_counts") == [{"n": 30}]
    (point,) = rows(db, "select url from posts where post_id = 7")
    assert point["url"] == "https://t.me/ovd_sample/7"


def test_a_second_run_asks_for_the_newest_page_only(server: PreviewServer, db: Path) -> None:
    scrape(server, db, "ovd_sample")
    server.requests.clear()
    server.channels["ovd_sample"].ids.append(31)
    done = scrape(server, db, "https://t.me/ovd_sample")
    assert done.exit_code == 0, done.output
    assert ", 1 new, " in done.stderr.splitlines()[-1]
    assert server.requests == ["/s/ovd_sample"]


def test_a_run_that_was_cut_off_is_made_good_by_the_next(server: PreviewServer, db: Path) -> None:
    gone = Answer(status=503)
    server.faults = [Answer(server.channels["ovd_sample"].page(None)), *[gone] * 5]
    done = scrape(server, db, "ovd_sample")
    assert done.exit_code == 75
    assert "status 503" in done.stderr
    assert rows(db, "select count(*) as n from posts") == [{"n": 20}]
    assert scrape(server, db, "ovd_sample").exit_code == 0
    assert rows(db, "select count(*) as n from posts") == [{"n": 30}]


def test_posts_are_bounded_by_time_and_number(server: PreviewServer, db: Path) -> None:
    assert scrape(server, db, "ovd_sample", "--limit", "5").exit_code == 0
    assert rows(db, "select min(post_id) as lo, count(*) as n from posts") == [{"lo": 26, "n": 5}]
    assert scrape(server, db, "ovd_sample", "--since", "2022-09-21T06:11:00Z").exit_code == 0
    assert rows(db, "select min(post_id) as lo, count(*) as n from posts") == [{"lo": 11, "n": 20}]
    assert scrape(server, db, "ovd_sample", *SINCE).exit_code == 0
    assert rows(db, "select count(*) as n from posts") == [{"n": 30}]


def test_an_edit_is_seen_as_long_as_the_post_is_young_enough_to_be_looked_at(
    server: PreviewServer, db: Path
) -> None:
    scrape(server, db, "other_one")
    server.channels["other_one"].text = lambda post_id: f"At least {post_id * 100} people have been detained"
    scrape(server, db, "other_one", "--recheck", "520w")
    assert rows(db, "select max(version) as n from post_versions") == [{"n": 2}]
    assert rows(db, "select max(value) as n from latest_counts") == [{"n": 300}]


def test_a_channel_that_is_not_there_is_69(server: PreviewServer, db: Path) -> None:
    done = scrape(server, db, "nobody_here")
    assert done.exit_code == 69
    assert "@nobody_here has no public preview" in done.stderr


def test_what_is_no_name_of_a_channel_is_69(server: PreviewServer, db: Path) -> None:
    done = scrape(server, db, "t.me/+abcdef")
    assert done.exit_code == 69
    assert "private" in done.stderr
    assert server.requests == []


def test_one_channel_that_fails_does_not_keep_the_others_from_being_read(
    server: PreviewServer, db: Path
) -> None:
    done = scrape(server, db, "nobody_here", "other_one")
    assert done.exit_code == 3
    assert "@nobody_here has no public preview" in done.stderr
    assert "1 of 2 channels" in done.stderr
    assert rows(db, "select count(*) as n from posts") == [{"n": 3}]


def test_how_a_run_ended_is_kept(server: PreviewServer, db: Path) -> None:
    scrape(server, db, "nobody_here")
    assert rows(db, "select what, exit_code from runs") == [{"what": "scrape", "exit_code": 69}]
