"""Killing a run at random moments, and looking at what it leaves."""

import random
import sqlite3
import time
from contextlib import closing

from tallygram.data.query import open_readonly
from tallygram.data.search import search

from .channel import Channel
from .faults import Delay
from .job import Job

VERSIONS = "select post_id, version, text from post_versions"


def kill_at_random(job: Job, channel: Channel, times: int, *, seed: int = 1, seconds: float = 3600) -> int:
    """Start and kill a scrape so often (or until `seconds` have passed), while the channel is edited; how often
    it was killed at work.

    The moment is drawn by the requests that the run has made, so that most kills meet it while it reads or
    writes; every fourth by the clock alone, which meets the start and the end too. After each of them all
    versions that were kept before must still be there. Every third time somebody searches, so that kills meet
    a full-text index that has all posts, some and none.
    """
    world = channel.world
    world.faults.always("GetHistory", Delay(0.005))
    world.faults.always("GetMessages", Delay(0.005))
    chance, end = random.Random(seed), time.monotonic() + seconds
    versions: set[tuple[int, int, str]] = set()
    killed = 0
    for number in range(times):
        if time.monotonic() > end:
            break
        requests = world.calls.total() + chance.randint(2, 25) if number % 4 else float("inf")
        process, started, longest = job.start("scrape", "counts"), time.monotonic(), chance.uniform(0.1, 1.5)
        while process.poll() is None and world.calls.total() < requests:
            if requests == float("inf") and time.monotonic() - started > longest:
                break
            time.sleep(0.003)
        time.sleep(chance.uniform(0, 0.03))
        killed += process.poll() is None
        process.kill()
        process.communicate()
        kept = set(job.rows(VERSIONS))
        assert versions <= kept, f"kill {number + 1} lost versions"
        versions = kept
        if kept and number % 3 == 0:
            make_sure_that_all_is_found(job)
        for post_id in chance.sample(channel.ids, 5):
            channel.edit(post_id, f"corrected {chance.random()}")
        channel.post("new")
    world.faults.clear()
    return killed


def make_sure_that_all_is_there(job: Job, channel: Channel) -> None:
    """One more run: no post is missing or there twice, all texts are the latest, the file is sound."""
    before = set(job.rows(VERSIONS))
    code, _, err = job.run("scrape", "counts")
    assert code == 0, err
    posts = job.rows("select post_id, text from posts order by 1")
    assert posts == sorted((post_id, message.message) for post_id, message in channel.messages.items())
    assert before <= set(job.rows(VERSIONS))
    numbers = job.rows("select post_id, max(version), count(*) from post_versions group by 1")
    assert len(numbers) == len(posts)
    assert all(last == count for _, last, count in numbers)
    assert job.rows("pragma integrity_check") == [("ok",)]
    assert job.rows("pragma foreign_key_check") == []
    make_sure_that_all_is_found(job)
    with closing(
        sqlite3.connect(job.db)
    ) as connection:  # raises where the full-text index tells another text
        connection.execute("insert into posts_fts (posts_fts, rank) values ('integrity-check', 1)")


def make_sure_that_all_is_found(job: Job) -> None:
    """Full-text search finds every post by the word that its latest text begins with."""
    posts = job.rows("select post_id, text from posts order by 1")
    with open_readonly(job.db) as reader:
        for word in ("report", "corrected", "new"):
            found = sorted(post_id for _, post_id in search(reader, word, len(posts)))
            assert found == [post_id for post_id, text in posts if text.split()[:1] == [word]], word
