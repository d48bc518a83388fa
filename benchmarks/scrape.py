"""Scraping over the loopback: speed against Telethon's own loop, memory, and a run with nothing new.

Run as `python -m benchmarks.scrape [posts]`. The server is a process of its own, so that CPU seconds are the
client's; it answers at once, or after the delay that a network would have (round trip, milliseconds). Each run is
a process of its own too. They take turns, and the best of several counts, since whatever else a machine does can
only slow them; what they import is loaded before the clock starts.
"""

import asyncio
import gc
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any

from sqlite_utils import Migrations  # noqa: F401  a new database needs it
from tallygram.commands.console import Run
from tallygram.commands.scraping import Wanted
from tallygram.commands.telegram_runs import Patience, scrape
from tallygram.data.store import open_store
from telethon import TelegramClient
from telethon.sessions import StringSession

from tests.telegram_server import Delay, Server, World

TEXT = "Report {0}: at least {0} people have been detained in 38 cities. " + "More words follow here. " * 12
START = datetime(2024, 1, 1, tzinfo=UTC)


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


@dataclass
class Cost:
    """What something took."""

    seconds: float
    cpu: float
    peak_mb: float


def serve(posts: int, delay: float, sessions: "Queue[list[str]]") -> None:
    """A server process with one channel of so many posts."""

    async def run() -> None:
        world = World()
        channel = world.channel("counts", "Counts")
        for number in range(posts):
            date = START + timedelta(minutes=number)
            channel.post(TEXT.format(number), date=date, quiet=True, views=number)
        if delay:
            world.faults.always("GetHistory", Delay(delay))
        async with Server(world) as server:
            sessions.put([server.logged_in() for _ in range(2)])
            await asyncio.Event().wait()

    asyncio.run(run())


def measured(work: Callable[[], Any]) -> Cost:
    """Run something and say what it cost."""
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Cost(time.perf_counter() - wall, time.process_time() - cpu, peak)


def bare(session: str) -> int:
    """Telethon's own loop over all posts, keeping nothing."""

    async def run() -> int:
        client = TelegramClient(StringSession(session), 1, "x" * 32, receive_updates=False)
        await client.connect()
        entity = await client.get_entity("counts")
        number = 0
        async for _ in client.iter_messages(entity, wait_time=0):
            number += 1
        await client.disconnect()
        return number

    return asyncio.run(run())


def scraped(session: str, db: Path, state: Path) -> None:
    """One run of `tallygram scrape --no-extract`, but for the command line itself."""
    environ = {
        "XDG_STATE_HOME": str(state),
        "TELEGRAM_API_ID": "1",
        "TELEGRAM_API_HASH": "x" * 32,
        "TELEGRAM_SESSION_STRING": session,
    }
    run = Run("scrape", now, quiet=True, verbose=False)
    with open_store(db, started_at=now()) as store:
        tally = scrape(run, store, ["counts"], Wanted(), Patience(per_minute=10**9), environ)
    if trouble := tally.outcome(1):
        raise trouble


def in_a_process(what: str, *arguments: Any) -> Cost:
    """The cost of a function of this module in a process of its own, started and warmed by nothing else."""
    answers: Queue[Cost] = multiprocessing.get_context("spawn").Queue()
    process = multiprocessing.get_context("spawn").Process(target=_measure, args=(answers, what, arguments))
    process.start()
    cost = answers.get()
    process.join()
    return cost


def _measure(answers: "Queue[Cost]", what: str, arguments: tuple[Any, ...]) -> None:
    answers.put(measured(lambda: globals()[what](*arguments)))


def best(costs: Iterable[Cost]) -> Cost:
    """The least that each took, in memory the most."""
    seconds, cpu, peaks = zip(*((cost.seconds, cost.cpu, cost.peak_mb) for cost in costs), strict=True)
    return Cost(min(seconds), min(cpu), max(peaks))


def compare(posts: int, delay: float, folder: Path, rounds: int = 5) -> None:
    """Telethon's loop, a first run and a run with nothing new over a channel of so many posts."""
    sessions: Queue[list[str]] = multiprocessing.get_context("spawn").Queue()
    server = multiprocessing.get_context("spawn").Process(
        target=serve, args=(posts, delay, sessions), daemon=True
    )
    server.start()
    loop, own = sessions.get()
    costs: dict[str, list[Cost]] = {"iter_messages": [], "first run": [], "nothing new": []}
    for number in range(rounds):
        db, state = folder / f"{posts}-{delay}-{number}.db", folder / "state"
        costs["iter_messages"].append(in_a_process("bare", loop))
        for run in ("first run", "nothing new"):
            costs[run].append(in_a_process("scraped", own, db, state))
    server.terminate()
    server.join()
    print(f"{posts:,} posts, {delay * 1000:g} ms, the best of {rounds}")
    for label, cost in ((label, best(each)) for label, each in costs.items()):
        speed = f"{posts / cost.seconds:>9,.0f} posts/s" if label != "nothing new" else " " * 17
        print(f"  {label:<14}{speed}  {cost.seconds:6.2f} s  {cost.cpu:5.2f} CPU s  {cost.peak_mb:5.0f} MB")
    base, first = best(costs["iter_messages"]), best(costs["first run"])
    print(f"  {base.seconds / first.seconds:.0%} of the speed, {first.cpu - base.cpu:+.2f} CPU s")


def main() -> None:
    """Print all figures."""
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as folder:
        compare(posts, 0, Path(folder))
        compare(posts, 0.02, Path(folder))
        compare(posts * 10, 0, Path(folder), rounds=1)


if __name__ == "__main__":
    main()
