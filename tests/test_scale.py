"""What a run costs depends on what is new or asked for, not on how much is kept: counted in steps of SQLite."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count as count_from
from typing import Any

import pytest
from tallygram.data.readings import Reading
from tallygram.data.schema import migrate
from tallygram.data.series import series
from tallygram.data.store import Store
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)


def days_of_posts(days: int) -> Store:
    """Twenty posts a day, each of a country and of two of its towns."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    store = Store(connection, ":memory:")
    for day in range(days):
        at = NOON + timedelta(days=day)
        store.save_posts(post(day * 20 + n + 1, at + timedelta(minutes=n)) for n in range(20))
        read = []
        for pending in store.pending_versions("rules"):
            found = [
                count(pending.post_id, day, place, kind)
                for place, kind in ((0, "total"), (1, "subtotal"), (2 + pending.post_id % 7, "subtotal"))
            ]
            read.append(Reading(pending.channel_id, pending.post_id, pending.version, found))
        store.save_counts(read, "rules")
    return store


def post(post_id: int, at: datetime) -> Post:
    return Post(
        post_id=post_id,
        posted_at=at,
        text=f"{post_id} detained",
        source="jsonl",
        channel="monitor",
        fetched_at=NOON,
    )


def count(value: int, day: int, place: int, kind: str) -> Count:
    return Count(
        measure="detained",
        unit="people",
        value=value,
        value_low=value,
        value_high=value,
        kind=kind,
        part_of=0 if kind == "subtotal" else None,
        event_start=(NOON + timedelta(days=day)).date(),
        reported_at=NOON + timedelta(days=day, minutes=value % 20),
        place_name=f"Place {place}",
        place_id=1000 + place,
        span_start=10 * place,
        span_end=10 * place + 5,
    )


def steps(store: Store, work: Callable[[Store], Any]) -> int:
    """How many steps of SQLite's machine a piece of work takes, in tens."""
    taken = 0

    def tick() -> int:
        nonlocal taken
        taken += 1
        return 0

    work(store)  # once before, so that what is done once is done
    store.connection.set_progress_handler(tick, 10)
    work(store)
    store.connection.set_progress_handler(None, 0)
    return taken


def save_new_posts(store: Store) -> None:
    at = NOON + timedelta(days=next(FURTHER_DAYS))
    store.save_posts(post(10**6 + at.toordinal() * 10 + n, at) for n in range(5))
    read = [
        Reading(each.channel_id, each.post_id, each.version, []) for each in store.pending_versions("rules")
    ]
    assert len(read) == 5
    store.save_counts(read, "rules")


FURTHER_DAYS = count_from(900)
WORK: dict[str, Callable[[Store], Any]] = {
    "finding nothing to read": lambda store: list(store.pending_versions("rules")),
    "keeping and reading new posts": save_new_posts,
    "a place on a day": lambda store: list(
        series(store.connection, "detained", place=1001, event=date(2024, 3, 2))
    ),
    "a day": lambda store: list(series(store.connection, "detained", event=date(2024, 3, 2))),
    "a place on a day, as known then": lambda store: list(
        series(
            store.connection,
            "detained",
            place=1001,
            event=date(2024, 3, 2),
            known_at=NOON + timedelta(days=1),
        )
    ),
}


@pytest.fixture(scope="module")
def stores() -> tuple[Store, Store]:
    return days_of_posts(4), days_of_posts(80)


@pytest.mark.parametrize("what", WORK)
def test_the_cost_does_not_grow_with_what_is_kept(stores: tuple[Store, Store], what: str) -> None:
    few, many = (steps(store, WORK[what]) for store in stores)
    assert many <= 1.5 * few + 20, (few, many)
