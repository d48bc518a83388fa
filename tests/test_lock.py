"""One writer at a time, and none that a killed process leaves behind."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tallygram.data.errors import Busy, StorageError
from tallygram.data.lock import lock_path, writer_lock
from tallygram.data.store import open_store

NOW = datetime(2024, 3, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).parent.parent
HOLD = """
import sys
from datetime import UTC, datetime
sys.path.insert(0, sys.argv[2])
from tallygram.data.lock import writer_lock
with writer_lock(sys.argv[1], started_at=datetime(2024, 3, 1, 9, tzinfo=UTC)):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(database: Path) -> "subprocess.Popen[str]":
    """Another process that holds the lock until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database), str(ROOT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_writer_is_told_who_holds_the_database(tmp_path: Path) -> None:
    with holder(tmp_path / "t.db") as process:
        with pytest.raises(Busy) as refused, open_store(tmp_path / "t.db", started_at=NOW):
            pass
        process.kill()
    assert f"pid {process.pid} since 2024-03-01T09:00:00Z" in str(refused.value)
    assert "try again" in str(refused.value)


def test_the_same_process_cannot_write_twice_either(tmp_path: Path) -> None:
    first, second = (open_store(tmp_path / "t.db", started_at=NOW) for _ in range(2))
    with first, pytest.raises(Busy), second:
        pass


def test_a_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    with holder(tmp_path / "t.db") as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    with writer_lock(tmp_path / "t.db", started_at=NOW):
        assert f"pid {os.getpid()}" in lock_path(tmp_path / "t.db").read_text()


def test_a_link_to_the_database_is_the_same_database(tmp_path: Path) -> None:
    (tmp_path / "t.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "t.db")
    first, second = (writer_lock(tmp_path / name, started_at=NOW) for name in ("t.db", "link.db"))
    with first, pytest.raises(Busy), second:
        pass


def test_waiting_ends_when_the_other_is_done_or_the_time_is_over(tmp_path: Path) -> None:
    now = 0.0
    waited: list[float] = []

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds
        waited.append(seconds)

    with holder(tmp_path / "t.db") as process:
        patient = writer_lock(tmp_path / "t.db", started_at=NOW, wait=1.0, sleep=sleep, clock=lambda: now)
        with pytest.raises(Busy), patient:
            pass
        assert sum(waited) == pytest.approx(1.0)

        def sleep_until_it_ends(_: float) -> None:
            process.kill()
            process.wait()

        with writer_lock(tmp_path / "t.db", started_at=NOW, wait=60, sleep=sleep_until_it_ends):
            pass


def test_the_lock_is_free_again_after_an_error_inside(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), writer_lock(tmp_path / "t.db", started_at=NOW):
        raise RuntimeError
    with writer_lock(tmp_path / "t.db", started_at=NOW):
        pass


def test_where_no_lock_can_be_made_it_is_said(tmp_path: Path) -> None:
    nowhere = writer_lock(tmp_path / "nowhere" / "t.db", started_at=NOW)
    with pytest.raises(StorageError, match="no such file or folder"), nowhere:
        pass


def test_readers_need_no_lock(tmp_path: Path) -> None:
    from tallygram.data.query import open_readonly

    with open_store(tmp_path / "t.db", started_at=NOW), open_readonly(tmp_path / "t.db") as reader:
        assert reader.execute("select count(*) from posts").fetchone() == (0,)
