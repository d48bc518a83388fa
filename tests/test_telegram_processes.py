"""Runs as cron starts them: processes of their own, killed, overlapping, without terminal or variables."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.telegram_server import SILENCE, Channel, Hold, ServerThread, World
from tests.telegram_server.job import ROOT, Job
from tests.telegram_server.kills import kill_at_random, make_sure_that_all_is_there

CURSOR = "select value from cursors where kind = 'telegram'"
POSTS = "select post_id, text from posts"


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def job(tmp_path: Path, world: World) -> Iterator[Job]:
    with ServerThread(world) as server:
        yield Job(tmp_path, server)
    assert not world.errors


def with_posts(world: World, posts: int) -> Channel:
    channel = world.channel("counts", "Counts")
    for number in range(posts, 0, -1):
        date = datetime.now(UTC) - timedelta(minutes=number)
        channel.post(f"report {number}", date=date, quiet=True)
    return channel


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[str], seconds: float = 30) -> None:
    """Wait until a process has made something so; it is an error if that never happens."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_in_cron_a_run_is_silent_but_for_its_summary(world: World, job: Job) -> None:
    with_posts(world, 150)
    code, out, err = job.run("scrape", "counts")
    assert (code, out) == (0, "")
    assert err.count("\n") == 1
    assert err.startswith("tallygram scrape: 150 new posts")
    assert job.run("scrape", "--quiet", "counts") == (0, "", "")
    for path in (job.home / ".local/state/tallygram").iterdir():
        assert path.stat().st_mode & 0o077 == 0 or path.suffix == ".lock"


def test_the_crontab_line_of_the_documents_works_as_it_stands(world: World, job: Job) -> None:
    for name in ("channel_one", "channel_two"):
        world.channel(name).post("report")
    text = (ROOT / "docs" / "scheduling.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"```crontab\n(.*)\n```", text)
    *when, command = line.split(maxsplit=5)
    assert when == ["*/10", "*", "*", "*", "*"]
    program = job.home / ".local" / "bin" / "tallygram"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tallygram.cli "$@"\n')
    program.chmod(0o755)
    subprocess.run(["/bin/sh", "-c", command], cwd=job.home, env=job.environ, check=True, timeout=60)
    log = job.home / "tallygram.log"
    assert log.read_text().startswith("tallygram scrape: 2 new posts")
    # With nothing to read the rules are not even loaded.
    watched = job.environ | {"PYTHONPROFILEIMPORTTIME": "1"}
    subprocess.run(["/bin/sh", "-c", command], cwd=job.home, env=watched, check=True, timeout=60)
    assert "tallygram.scraper" in log.read_text()
    assert "tallygram.extractors.reader" not in log.read_text()
    assert log.read_text().splitlines()[-1].startswith("tallygram scrape: 0 new posts")


def test_watch_reads_posts_as_they_come(world: World, job: Job) -> None:
    channel = world.channel("counts")
    channel.joined = True
    channel.post("12 people were detained in Perm")
    assert job.run("scrape", "counts")[0] == 0
    watching = job.start("watch", "counts", extract=True)
    wait_for(lambda: ("detained", 12) in job.rows("select measure, value from counts"), watching)
    wait_for(lambda: any('"pts": null' not in value for (value,) in job.rows(CURSOR)), watching)
    channel.post("At least 1,386 people have been detained in 38 cities.")
    wait_for(lambda: ("detained", 1386) in job.rows("select measure, value from counts"), watching)
    watching.terminate()
    _, err = watching.communicate(timeout=30)
    assert "@counts: 1 new post, 1 new count" in err.splitlines()
    assert "2 texts read, 2 new counts" in err


def test_killed_at_any_moment_nothing_is_lost_and_nothing_is_there_twice(world: World, job: Job) -> None:
    channel = with_posts(world, 1500)
    assert kill_at_random(job, channel, 6) >= 3
    make_sure_that_all_is_there(job, channel)


def test_of_two_runs_at_once_one_works_and_the_other_says_so(world: World, job: Job) -> None:
    with_posts(world, 500)
    hold = Hold()
    world.faults.at("GetHistory", 2, hold)
    first = job.start("scrape", "counts")
    wait_for(lambda: world.calls["GetHistory"] >= 2, first)
    code, _, err = job.run("scrape", "counts")
    assert code == 75
    assert f"in use by another run (pid {first.pid} since" in err
    other = Job.__new__(Job)
    other.__dict__ |= job.__dict__ | {"db": job.db.with_name("other.db")}
    code, _, err = other.run("scrape", "counts")  # another database, but the same session
    assert code == 75
    assert f"pid {first.pid}" in err
    hold.released = True
    _, err = first.communicate(timeout=60)
    assert first.returncode == 0, err
    assert len(job.rows("select 1 from posts")) == 500


def test_the_lock_of_a_run_that_was_killed_is_taken_over(world: World, job: Job) -> None:
    with_posts(world, 500)
    world.faults.at("GetHistory", 2, SILENCE)
    first = job.start("scrape", "counts")
    wait_for(lambda: world.calls["GetHistory"] >= 2, first)
    first.kill()
    first.communicate()
    assert job.run("scrape", "counts")[0] == 0
    assert len(job.rows("select 1 from posts")) == 500


@pytest.mark.parametrize(
    ("number", "code", "meaning"),
    [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "stopped by SIGTERM")],
)
def test_a_signal_ends_a_run_with_its_summary_and_the_next_goes_on(
    world: World, job: Job, number: signal.Signals, code: int, meaning: str
) -> None:
    with_posts(world, 500)
    hold = Hold()
    world.faults.at("GetHistory", 4, hold)
    first = job.start("scrape", "counts")
    wait_for(lambda: world.calls["GetHistory"] >= 4, first)
    wait_for(lambda: job.rows("select count(*) from posts") == [(300,)], first)
    first.send_signal(number)
    _, err = first.communicate(timeout=30)
    assert first.returncode == code
    assert err.startswith(f"tallygram scrape: {meaning}; 300 new posts")
    assert job.rows("select exit_code from runs") == [(code,)]
    hold.released = True
    assert job.run("scrape", "counts")[0] == 0
    assert len(job.rows("select 1 from posts")) == 500


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_watch_keeps_what_happens_and_stops_cleanly(world: World, job: Job, number: signal.Signals) -> None:
    channel = with_posts(world, 3)
    channel.joined = True
    watching = job.start("watch", "counts")
    wait_for(lambda: any('"pts": null' not in value for (value,) in job.rows(CURSOR)), watching)
    channel.post("new")
    wait_for(lambda: (4, "new") in job.rows(POSTS), watching)
    channel.edit(4, "corrected")
    wait_for(lambda: (4, "corrected") in job.rows(POSTS), watching)
    channel.delete(1)
    wait_for(lambda: ("missing",) in job.rows("select state from posts where post_id = 1"), watching)
    watching.send_signal(number)
    out, err = watching.communicate(timeout=30)
    assert (watching.returncode, out) == (0, ""), err
    assert err.splitlines()[:-1] == [
        "Watching @counts until Ctrl-C or SIGTERM.",
        "@counts: 3 new posts",
        "@counts: 1 new post",
        "@counts: 1 edited",
        "@counts: 1 missing",
    ]
    assert err.splitlines()[-1].startswith("tallygram watch: 4 new posts, 1 edited, 1 missing")
    channel.edit(2, "while nobody watched")
    channel.post("meanwhile")
    watching = job.start("watch", "counts")
    wait_for(lambda: {(2, "while nobody watched"), (5, "meanwhile")} <= set(job.rows(POSTS)), watching)
    watching.send_signal(number)
    watching.communicate(timeout=30)
    assert watching.returncode == 0
    assert [row[0] for row in job.rows("select version from post_versions where post_id = 4")] == [1, 2]
