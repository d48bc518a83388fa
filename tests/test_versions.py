"""Every text that a post was seen with is a version, in the order of time and not of arrival."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tallygram.data.readings import Reading
from tallygram.data.schema import migrate
from tallygram.data.store import Store, open_store
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
READ_ON = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "t.db", started_at=NOON) as opened:
        yield opened


def hours(number: float) -> datetime:
    return NOON + timedelta(hours=number)


def scraped(text: str, at: float, **more: Any) -> Post:
    given = {"post_id": 1, "posted_at": NOON, "source": "telegram", "channel": "monitor"}
    return Post(**{**given, "text": text, "fetched_at": hours(at), **more})


def read(text: str, edited: float | None = None, **more: Any) -> Post:
    given = {"post_id": 1, "posted_at": NOON, "source": "jsonl", "channel": "monitor", "fetched_at": READ_ON}
    return Post(**{**given, "text": text, "edited_at": None if edited is None else hours(edited), **more})


def versions(store: Store) -> list[tuple[int, str, str, str]]:
    """Number, text, first and last seen (hours of 1 March)."""
    rows = store.connection.execute(
        "select version, text, first_seen_at, last_seen_at from post_versions order by version"
    )
    return [(number, text, first[11:16], last[11:16]) for number, text, first, last in rows]


def texts(store: Store) -> list[str]:
    return [text for _, text, _, _ in versions(store)]


def latest(store: Store) -> str:
    [(text,)] = store.connection.execute("select text from posts").fetchall()
    return str(text)


def everything(store: Store) -> list[list[tuple[Any, ...]]]:
    """All that is kept of posts, without the numbers of arrival."""
    return [
        store.connection.execute(sql).fetchall()
        for sql in (
            "select * from channels",
            "select * from channel_names order by kind, name",
            "select channel_id, post_id, posted_at, edited_at, edited, state, text, url, source from posts",
            "select * from post_versions order by version",
            "select version, seen_at, fetched_at, edited_at, source from sightings order by 1, 2, 3, 4, 5",
        )
    ]


def test_an_edit_becomes_a_second_version(store: Store) -> None:
    store.save_posts([scraped("A", 1)])
    saved = store.save_posts([scraped("B", 2)])
    assert (saved.new, saved.edited, saved.unchanged) == (0, 1, 0)
    assert versions(store) == [(1, "A", "13:00", "13:00"), (2, "B", "14:00", "14:00")]
    assert latest(store) == "B"


def test_a_text_that_comes_back_is_a_third_version(store: Store) -> None:
    store.save_posts([scraped("A", 1), scraped("B", 2), scraped("A", 3)])
    assert texts(store) == ["A", "B", "A"]


def test_a_version_is_told_by_its_text_and_not_by_the_edit_date(store: Store) -> None:
    store.save_posts(
        [scraped("A", 1), scraped("A", 2, edited_at=hours(1.5)), scraped("A", 3, edited_at=hours(2.5))]
    )
    assert versions(store) == [(1, "A", "13:00", "15:00")]
    assert store.connection.execute("select edited_at from posts").fetchone() == ("2024-03-01T14:30:00Z",)


def test_a_look_that_finds_the_same_moves_only_the_last_time_it_was_seen(store: Store) -> None:
    saved = store.save_posts([scraped("A", n) for n in range(10)])
    assert (saved.new, saved.edited) == (1, 0)
    assert versions(store) == [(1, "A", "12:00", "21:00")]
    assert store.connection.execute("select count(*) from sightings").fetchone() == (2,)


def test_an_imported_text_is_known_from_when_it_was_posted_or_edited(store: Store) -> None:
    store.save_posts([read("A"), read("B", edited=2)])
    assert versions(store) == [(1, "A", "12:00", "12:00"), (2, "B", "14:00", "14:00")]


def test_a_scraped_text_is_known_from_when_it_was_fetched(store: Store) -> None:
    store.save_posts([scraped("B", 5, edited_at=hours(2))])
    assert versions(store) == [(1, "B", "17:00", "17:00")]


def test_a_saved_page_counts_as_an_import_where_the_caller_says_so(store: Store) -> None:
    store.save_posts([scraped("A", 5, source="preview")], imported=True)
    assert versions(store) == [(1, "A", "12:00", "12:00")]


def test_an_edit_that_nobody_dates_is_known_from_the_reading(store: Store) -> None:
    store.save_posts(
        [scraped("B", 5, source="preview", edited=True), scraped("A", 6, source="preview")], imported=True
    )
    assert versions(store) == [(1, "A", "12:00", "12:00"), (2, "B", "17:00", "17:00")]


def test_reading_such_a_page_again_later_makes_no_version(store: Store) -> None:
    page = {"source": "preview", "edited": True}
    for text, at in (("A", 5), ("B", 6), ("A", 7)):
        store.save_posts([scraped(text, at, **page)], imported=True)
    assert texts(store) == ["A", "B"]


def test_an_old_snapshot_read_late_does_not_become_the_latest_text(store: Store) -> None:
    store.save_posts([read("new", edited=3)])
    saved = store.save_posts([read("old")])
    assert saved.edited == 1
    assert versions(store) == [(1, "old", "12:00", "12:00"), (2, "new", "15:00", "15:00")]
    assert latest(store) == "new"


def test_an_old_snapshot_read_between_two_scrapes_makes_no_flip_flop(store: Store) -> None:
    store.save_posts([scraped("A", 1), scraped("B", 4, edited_at=hours(2))])
    store.save_posts([read("A")])
    store.save_posts([scraped("B", 5, edited_at=hours(2))])
    assert versions(store) == [(1, "A", "12:00", "13:00"), (2, "B", "16:00", "17:00")]


def test_a_snapshot_from_between_two_scrapes_stands_between_them(store: Store) -> None:
    store.save_posts([scraped("A", 1), scraped("A", 5, edited_at=hours(4))])
    store.save_posts([read("B", edited=3)])
    assert versions(store) == [
        (1, "A", "13:00", "13:00"),
        (2, "B", "15:00", "15:00"),
        (3, "A", "17:00", "17:00"),
    ]


def test_where_two_files_date_a_text_alike_the_one_read_later_is_the_later(store: Store) -> None:
    store.save_posts([read("z", fetched_at=hours(5))])
    store.save_posts([read("a", fetched_at=hours(6))])
    assert texts(store) == ["z", "a"]
    store.save_posts([read("z", fetched_at=hours(7))])
    assert texts(store) == ["z", "a"]


def test_importing_the_same_again_is_nothing(store: Store) -> None:
    snapshot = [read("A"), read("B", edited=1), read("C", edited=2)]
    store.save_posts(snapshot)
    before, changes = everything(store), store.connection.total_changes
    saved = store.save_posts(post._replace(fetched_at=READ_ON + timedelta(days=9)) for post in snapshot)
    assert (saved.new, saved.edited, saved.unchanged) == (0, 0, 1)
    assert everything(store) == before
    assert store.connection.total_changes == changes


def test_the_second_version_is_said_when_it_was_edited_or_else_found(store: Store) -> None:
    def said() -> list[str]:
        return [
            row[0][11:16]
            for row in store.connection.execute("select said_at from post_versions order by version")
        ]

    store.save_posts([scraped("A", 1), scraped("B", 4, edited_at=hours(3)), scraped("C", 6)])
    assert said() == ["12:00", "15:00", "18:00"]


def test_counts_follow_their_text_when_an_older_version_turns_up(store: Store) -> None:
    store.save_posts([read("two", edited=3)])
    [pending] = store.pending_versions("rules")
    count = Count(measure="killed", value=2, span_start=0, span_end=3, span_text="two")
    store.save_counts([Reading(pending.channel_id, 1, 1, [count])], "rules")
    [(name,)] = store.connection.execute("select count_id from counts")
    store.save_posts([read("one")])
    assert store.connection.execute("select count_id, version from counts").fetchall() == [(name, 2)]
    # "today" in the text meant the day it was posted, and now the day it was edited: both are read again.
    assert [each.text for each in store.pending_versions("rules")] == ["one", "two"]


Look = tuple[str, int, bool]  # text, hour, whether a file or a scrape


looks = st.lists(
    st.tuples(st.sampled_from("ABC"), st.integers(0, 30), st.booleans()),
    min_size=1,
    max_size=8,
    unique_by=lambda look: look[1:],
)


def kept(sightings: list[Look]) -> list[list[tuple[Any, ...]]]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    store = Store(connection, ":memory:")
    for text, hour, from_file in sightings:
        post = read(text, hour) if from_file else scraped(text, hour, edited_at=hours(hour - 0.5))
        store.save_posts([post])
    return everything(store)


@settings(max_examples=100, deadline=None)
@given(sightings=looks, random=st.randoms())
def test_the_order_of_arrival_changes_nothing(sightings: list[Look], random: Any) -> None:
    shuffled = list(sightings)
    random.shuffle(shuffled)
    assert kept(sightings) == kept(shuffled)


@settings(max_examples=50, deadline=None)
@given(sightings=looks)
def test_what_was_seen_again_changes_nothing(sightings: list[Look]) -> None:
    assert kept(sightings) == kept(sightings * 2)
