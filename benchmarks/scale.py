"""What a large database costs: `python -m benchmarks.scale [COUNTS...]` (10,000 100,000 1,000,000).

One database grows to each size in turn. At each, one key's series, as known now and as known in the midst of it,
and a run that brings 100 new posts: import, extract, series.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from click.testing import CliRunner
from tallygram.cli import cli
from tallygram.data.query import open_readonly
from tallygram.data.readings import Reading
from tallygram.data.series import series
from tallygram.data.store import Store, open_store
from tallygram.extractors.count import Count
from tallygram.extractors.reader import Reader
from tallygram.scraper.post import Post

START = datetime(2022, 1, 1, tzinfo=UTC)
LATER = datetime(2030, 1, 1, tzinfo=UTC)
POSTS_A_DAY, COUNTS_A_POST, CHANNELS, PLACES = 500, 5, 40, 3000
MOSCOW = 524901
MEASURES = ("detained",) * 16 + ("killed", "injured", "arrested", "fined")
WORDS = "Полиция задержала участников акции в центре города, сообщает правозащитный проект. " * 3


@dataclass(frozen=True)
class Day:
    """What is told on one day: who tells of which places grows through the day."""

    number: int

    def posts(self) -> Iterator[tuple[Post, list[Count]]]:
        """The posts of the day with the counts of each."""
        dice = random.Random(self.number)
        # A place in the news is told of all day: a few of them, most days others.
        told_of = [0, *(int(PLACES * dice.random() ** 2) for _ in range(60))]
        midnight = START + timedelta(days=self.number)
        for n in range(POSTS_A_DAY):
            post_id = self.number * POSTS_A_DAY + n + 1
            at = midnight + timedelta(seconds=n * 86400 // POSTS_A_DAY)
            counts = [self._count(dice, place, n, at) for place in dice.sample(told_of, COUNTS_A_POST - 1)]
            counts.insert(0, replace(self._count(dice, None, n * 20, at), kind="total"))
            counts = [replace(each, span_start=10 * k, span_end=10 * k + 9) for k, each in enumerate(counts)]
            text = f"Задержаны не менее {counts[0].value} человек. {WORDS}"
            yield (
                Post(
                    post_id=post_id,
                    posted_at=at,
                    text=text,
                    source="jsonl",
                    fetched_at=LATER,
                    channel=f"channel_{n % CHANNELS}",
                ),
                counts,
            )

    def _count(self, dice: random.Random, place: int | None, reached: int, at: datetime) -> Count:
        stale = dice.random() < 0.02
        value, exact = max(0, reached // 4 - stale * dice.randrange(20)), dice.random() < 0.5
        name, place_id = ("Russia", 2017370) if place is None else (f"Town {place}", 9_000_000 + place)
        if place == 0:
            name, place_id = "Moscow", MOSCOW
        return Count(
            measure=dice.choice(MEASURES),
            unit="people",
            value=value,
            value_low=value,
            value_high=value if exact else None,
            bound="exact" if exact else "at_least",
            kind="subtotal",
            part_of=0,
            event_start=(START + timedelta(days=self.number)).date(),
            place_name=name,
            place_id=place_id,
            reported_at=at,
            source_name=f"Monitor {dice.randrange(3)}",
            span_text=f"не менее {value}",
        )


def grow(store: Store, ruleset: str, days: range) -> None:
    """Adds the posts of these days with their counts."""
    for number in days:
        told = list(Day(number).posts())
        store.save_posts(post for post, _ in told)
        by_post = {post.post_id: counts for post, counts in told}
        store.save_counts(
            (
                Reading(each.channel_id, each.post_id, each.version, by_post[each.post_id])
                for each in store.pending_versions(ruleset)
            ),
            ruleset,
        )


def news(folder: Path, first_id: int, day: date) -> Path:
    """A file of 100 posts of a channel."""
    path = folder / f"news-{first_id}.jsonl"
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    lines = [
        json.dumps(
            {
                "post_id": first_id + n,
                "channel": "channel_1",
                "posted_at": (at + timedelta(minutes=n)).isoformat(),
                "text": f"At least {n + 20} people have been detained in Moscow, Monitor 1 said.",
            }
        )
        for n in range(100)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def took(work: Callable[[], Any], times: int = 5) -> float:
    """The median time of doing it several times, in milliseconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return median(found)


def in_process(*arguments: object) -> None:
    """Runs a command line in this process."""
    done = CliRunner().invoke(cli, [str(each) for each in arguments])
    if done.exit_code:
        raise SystemExit(done.output)


def show(what: str, milliseconds: float, more: str = "") -> None:
    """A line of the table."""
    print(f"  {what:58} {milliseconds:9.1f} ms  {more}", flush=True)


def measure(path: Path, folder: Path, days: int) -> None:
    """All figures for the database as it is."""
    day = (START + timedelta(days=days // 2)).date()
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    with open_readonly(path) as connection:
        (counts,) = connection.execute("select count(*) from counts").fetchone()
        print(f"{counts:,} counts, {path.stat().st_size / 1e6:,.0f} MB", flush=True)
        (seldom,) = connection.execute(
            "select place_id from counts group by place_id having count(*) <= 500 order by count(*) desc limit 1"
        ).fetchone()
        one: dict[str, Any] = {"place": MOSCOW, "event": day}
        asked: tuple[tuple[str, dict[str, Any]], ...] = (
            ("a place on a day, of one source", {**one, "source": "Monitor 1"}),
            ("the same, as known at noon", {**one, "source": "Monitor 1", "known_at": noon}),
            ("a place on a day, all sources", one),
            ("a place with 500 counts, all days", {"place": seldom}),
            ("the same, as known in the midst", {"place": seldom, "known_at": noon}),
            ("a place that is told of every day, all days", {"place": MOSCOW, "source": "Monitor 1"}),
        )
        for what, more in asked:
            points = len(list(series(connection, "detained", **more)))
            show(
                f"series: {what}",
                took(lambda more=more: list(series(connection, "detained", **more)), 3),
                f"{points} points",
            )
    words = ["series", path, "detained", "--place", "Moscow", "--event", day, "--json"]
    show("series on the command line", took(lambda: subprocess.run(
        [sys.executable, "-m", "tallygram.cli", *map(str, words)], check=True, capture_output=True
    ), 3))  # fmt: skip
    last = START.date() + timedelta(days=days)
    with open_readonly(path) as connection:
        (newest,) = connection.execute("select max(post_id) from posts").fetchone()
    imports, series_times = [], []
    for n in range(3):
        file = news(folder, newest + 1 + n * 100, last)
        imports.append(took(lambda file=file: in_process("import", path, file), 1))
        series_times.append(took(lambda: in_process(*words), 1))
    show("import and extract 100 new posts", median(imports))
    show("import and extract nothing new", took(lambda: in_process("import", path, file), 3))
    show("extract with nothing to read", took(lambda: in_process("extract", path), 3))
    show("import, extract, series", median(imports) + median(series_times))


def main(sizes: list[int], kept: Path | None = None) -> None:
    """Builds and measures one size after the other."""
    ruleset = Reader().ruleset
    with tempfile.TemporaryDirectory() as folder:
        path = kept or Path(folder) / "t.db"
        days = 0
        for size in sorted(sizes):
            start = time.perf_counter()
            with open_store(path, started_at=LATER) as store:
                upto = size // (POSTS_A_DAY * COUNTS_A_POST)
                grow(store, ruleset, range(days, upto))
                days = upto
            print(f"grown in {time.perf_counter() - start:,.0f} s", file=sys.stderr, flush=True)
            measure(path, Path(folder), days)


if __name__ == "__main__":
    main([int(each.replace(",", "")) for each in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
