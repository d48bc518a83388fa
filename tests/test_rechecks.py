"""Which posts are looked at again: all recent ones, older ones the more seldom the older they are."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tallygram.data.rechecks import asked_to_wait_until, due_for_recheck
from tallygram.data.store import Store, open_store
from tallygram.scraper.post import Post

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
TWO_DAYS = timedelta(hours=48)
CHANNEL = 1234567


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "counts.db", started_at=NOON) as opened:
        yield opened


def keep(store: Store, post_id: int, *, age: timedelta, looked: timedelta, album: int | None = None) -> None:
    """Keep a post of such an age that was last looked at so long ago."""
    store.save_posts(
        [
            Post(
                post_id=post_id,
                posted_at=NOON - age,
                text="report",
                source="telegram",
                fetched_at=NOON - looked,
                channel_id=CHANNEL,
                channel="counts",
                album_id=album,
            )
        ]
    )


def due(store: Store, seldom: int = 100) -> list[int]:
    return list(due_for_recheck(store.connection, CHANNEL, NOON, TWO_DAYS, seldom))


def test_all_posts_of_the_window_are_due_with_their_albums(store: Store) -> None:
    keep(store, 1, age=timedelta(hours=47), looked=timedelta(minutes=1))
    keep(store, 2, age=timedelta(minutes=1), looked=timedelta(0), album=77)
    assert due_for_recheck(store.connection, CHANNEL, NOON, TWO_DAYS) == {1: None, 2: 77}


def test_older_posts_are_due_after_a_quarter_of_their_age(store: Store) -> None:
    keep(store, 1, age=timedelta(days=8), looked=timedelta(days=1))
    keep(store, 2, age=timedelta(days=8), looked=timedelta(days=3))
    keep(store, 3, age=timedelta(days=400), looked=timedelta(days=90))
    keep(store, 4, age=timedelta(days=400), looked=timedelta(days=110))
    assert due(store) == [2, 4]


def test_of_many_older_posts_those_most_overdue_come_first(store: Store) -> None:
    for post_id in range(1, 11):
        keep(store, post_id, age=timedelta(days=100), looked=timedelta(days=40 + post_id))
    assert due(store, seldom=3) == [8, 9, 10]


def test_a_missing_post_is_due_until_it_is_found_or_deleted(store: Store) -> None:
    keep(store, 1, age=timedelta(days=100), looked=timedelta(days=1))
    assert due(store) == []
    store.mark_missing(CHANNEL, [1], NOON - timedelta(hours=1))
    assert due(store) == [1]
    store.mark_missing(CHANNEL, [1], NOON)
    assert due(store) == []


def test_another_channels_posts_are_not_due(store: Store) -> None:
    keep(store, 1, age=timedelta(hours=1), looked=timedelta(hours=1))
    assert due_for_recheck(store.connection, CHANNEL + 1, NOON, TWO_DAYS) == {}


def test_the_wait_that_telegram_asked_of_an_account_is_remembered(store: Store) -> None:
    assert asked_to_wait_until(store.connection, "one") is None
    for account, until in (("one", "2024-06-01T12:02:00Z"), ("other", "2024-06-01T13:00:00Z")):
        run_id = store.start_run("scrape", NOON)
        store.end_run(run_id, NOON, 75, waited={"account": account, "until": until})
    store.end_run(store.start_run("scrape", NOON), NOON, 0)
    assert asked_to_wait_until(store.connection, "one") == NOON + timedelta(minutes=2)
