"""One writer at a time: an advisory lock beside the database that a killed process cannot leave behind."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from .errors import Busy, plain_errors
from .times import stamp


def lock_path(database: str | Path) -> Path:
    """`<database>.lock`, the same file by whatever link the database is reached."""
    return Path(f"{os.path.realpath(database)}.lock")


@contextmanager
def writer_lock(
    database: str | Path,
    *,
    started_at: datetime,
    wait: float = 0.0,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[None]:
    """Holds the lock of `database` for the block; `Busy` names who holds it, after `wait` seconds of trying.

    The file stays when the lock is released: deleting it would let two writers hold two different files.
    """
    path = lock_path(database)
    with plain_errors(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        deadline = clock() + wait
        while not _taken(handle):
            if clock() >= deadline:
                raise Busy(_held_by(path, database))
            sleep(min(0.2, max(0.0, deadline - clock())))
        with plain_errors(path):
            os.ftruncate(handle, 0)
            os.pwrite(handle, f"pid {os.getpid()} since {stamp(started_at)}\n".encode(), 0)
        try:
            yield
        finally:
            os.ftruncate(handle, 0)
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _held_by(path: Path, database: str | Path) -> str:
    try:
        holder = path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        holder = ""
    return f"{database} is in use by another run ({holder or 'just started'}); try again when it is done."
