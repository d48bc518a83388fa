"""How much memory and time the reading of a large Telegram Desktop export takes.

    python benchmarks/import_memory.py [MEGABYTES]

Writes an export of that size (200 by default) to a temporary folder, reads it in a process of its own and
prints its peak memory and its speed.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORDS = (
    "По состоянию на 22:54 задержаны уже более {n} человек в {k} городах 🔴 ",
    "Станом на ранок затримано щонайменше {n} людей у {k} містах. ",
    "At least {n} people have been detained in {k} cities. ",
)


def write_export(path: Path, size: int) -> int:
    """Write an export of at least `size` bytes as Telegram Desktop lays it out; the number of its posts."""
    written = posts = 0
    with path.open("w", encoding="utf-8") as file:
        file.write('{\n "name": "Counts",\n "type": "public_channel",\n "id": 1006503122,\n "messages": [\n')
        while written < size:
            posts += 1
            words = WORDS[posts % 3].format(n=posts, k=posts % 90) * (1 + posts % 4)
            bold = {"type": "bold", "text": words}
            post = {
                "id": posts,
                "type": "message",
                "date": "2022-09-21T21:30:00",
                "date_unixtime": str(1_500_000_000 + posts * 60),
                "from": "Counts",
                "from_id": "channel1006503122",
                "text": [bold, "\nMoscow: 502"] if posts % 2 else words,
                "text_entities": [bold, {"type": "plain", "text": "\nMoscow: 502"}],
            }
            text = json.dumps(post, ensure_ascii=False, indent=1)
            written += file.write(f"{',' if posts > 1 else ''}  {text}\n") + len(words)
        file.write(" ]\n}")
    return posts


def read_export(path: Path) -> None:
    """Read the export and print what it took."""
    sys.path.insert(0, str(ROOT))
    from tallygram.scraper.files import read_file  # found only now, from the checkout

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    posts = sum(1 for _ in read_file(path, fetched_at=datetime(2026, 1, 1, tzinfo=UTC), report=print))
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = path.stat().st_size / 1e6
    speed = f"{posts / seconds:,.0f} posts/s, {size / seconds:.0f} MB/s"
    print(f"{size:,.0f} MB, {posts:,} posts in {seconds:.1f} s: {speed}")
    print(f"peak memory {peak:.0f} MB, of which {before:.0f} MB before reading")


def main() -> None:
    """Write, then read in another process."""
    if sys.argv[1:2] == ["--read"]:
        read_export(Path(sys.argv[2]))
        return
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "result.json"
        write_export(path, megabytes * 1_000_000)
        subprocess.run([sys.executable, __file__, "--read", str(path)], check=True)


if __name__ == "__main__":
    main()
