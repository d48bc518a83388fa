"""How fast posts and counts are kept and a series is drawn: `python -m benchmarks.store [POSTS]`."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tallygram.data.query import open_readonly
from tallygram.data.readings import Reading
from tallygram.data.search import search
from tallygram.data.series import series
from tallygram.data.store import Store, open_store
from tallygram.extractors.count import Count
from tallygram.scraper.post import Post

START = datetime(2022, 1, 1, tzinfo=UTC)
WORDS = "Полиция задержала участников акции в центре города, сообщает правозащитный проект. " * 4


def posts(number: int) -> Iterator[Post]:
    """Posts of four channels, 0.4 KB of Russian each, a minute apart."""
    for n in range(number):
        yield Post(
            post_id=n,
            posted_at=START + timedelta(minutes=n),
            text=f"Задержаны не менее {n} человек. {WORDS}",
            source="jsonl",
            fetched_at=START,
            channel=f"channel_{n % 4}",
            views=n,
        )


def count(n: int) -> Count:
    """A count of one of a hundred places, on one of many days."""
    return Count(
        measure="detained",
        unit="people",
        value=n % 977,
        value_low=n % 977,
        bound="at_least",
        event_start=date(2022, 1, 1) + timedelta(days=n // 1440),
        place_name=f"Place {n % 100}",
        place_id=n % 100,
        span_start=10,
        span_end=20,
        span_text=f"не менее {n}",
    )


def readings(store: Store) -> Iterator[Reading]:
    """One count for every version that waits."""
    for pending in store.pending_versions("rules"):
        yield Reading(pending.channel_id, pending.post_id, pending.version, [count(pending.post_id)])


def timed(what: str, number: int, work: Callable[[], object]) -> None:
    """Does the work and says how long it took."""
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    print(f"{what:44} {seconds:8.3f} s {number / seconds:10,.0f} /s")


def main(number: int) -> None:
    """Runs all of it on a new database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.db"
        with open_store(path, started_at=START) as store:
            timed("import, all new", number, lambda: store.save_posts(posts(number)))
            timed("import again, nothing new", number, lambda: store.save_posts(posts(number)))
            timed("save a count for each", number, lambda: store.save_counts(readings(store), "rules"))
        with open_readonly(path) as reader:
            timed("series of one place", 1, lambda: list(series(reader, "detained", place=7)))
            timed("series of one place on one day", 1, lambda: list(
                series(reader, "detained", place=7, event=date(2022, 1, 3))
            ))  # fmt: skip
            timed("search for a word's beginning", 1, lambda: search(reader, "правозащит*"))
        print(f"{path.stat().st_size / 1e6:.1f} MB for {number:,} posts")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
