"""Killing a scrape with SIGKILL at random moments: `python -m benchmarks.kills [TIMES] [SECONDS]`.

100 times, and no longer than 600 seconds. After each kill all that was kept before is still there, and after the
next undisturbed run no post is missing or there twice, every text is the latest, and the file is sound.
"""

import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.telegram_server import ServerThread, World
from tests.telegram_server.job import Job
from tests.telegram_server.kills import kill_at_random, make_sure_that_all_is_there


def main(times: int = 100, seconds: float = 600) -> None:
    """Kill, look, and say what was found."""
    world = World()
    channel = world.channel("counts", "Counts")
    for number in range(1500, 0, -1):
        date = datetime.now(UTC) - timedelta(minutes=number)
        channel.post(f"report {number}", date=date, quiet=True)
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ServerThread(world) as server:
        job = Job(Path(folder), server)
        killed = kill_at_random(job, channel, times, seed=time.time_ns(), seconds=seconds)
        make_sure_that_all_is_there(job, channel)
        ((versions,),) = job.rows("select count(*) from post_versions")
    assert not world.errors
    print(
        f"killed {killed} times at work; {len(channel.ids):,} posts, {versions:,} versions: nothing lost, nothing twice"
    )
    print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
