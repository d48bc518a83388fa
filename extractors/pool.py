"""Many texts, read one after another or by several processes, in the order in which they come."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from .count import Count
from .reader import LeftOut, Reader

Key = TypeVar("Key")
Read = tuple[Key, list[Count], list[LeftOut]]

CHUNK = 200  # texts that are handed to a process at a time
AHEAD = 2  # chunks that wait for each process

_reader: Reader  # of a worker process


@dataclass(frozen=True, slots=True)
class Task(Generic[Key]):
    """A text to read: whose it is, what it says, and when and in which zone it was said."""

    key: Key
    text: str
    posted_at: datetime | None = None
    tz: str | None = None


def read_many(
    tasks: Iterable[Task[Key]], reader: Reader, *, jobs: int = 1, measures: Path | None = None
) -> Iterator[Read[Key]]:
    """Each task's key with the counts of its text and the numbers beside a measure's word that gave none.

    They come in order, no more than some chunks of them in memory.

    With more than one job, processes with readers of their own (of the same `measures`) read beside this one.
    They share nothing with it. A process that dies ends it with BrokenProcessPool.
    """
    if jobs <= 1:
        for task in tasks:
            yield _read(reader, task)
        return
    rest = iter(tasks)
    chunks = iter(lambda: list(islice(rest, CHUNK)), [])
    spawn = multiprocessing.get_context("spawn")  # a fork would hold on to locks and database connections
    with ProcessPoolExecutor(jobs - 1, mp_context=spawn, initializer=_start, initargs=(measures,)) as pool:
        begun: deque[Future[list[Read[Key]]]] = deque()
        try:
            while True:
                away = sum(not future.done() for future in begun)
                for chunk in islice(chunks, max(0, (jobs - 1) * AHEAD - away)):
                    begun.append(pool.submit(_read_chunk, chunk))
                if not begun:
                    return
                if not begun[0].done() and len(begun) < jobs * AHEAD * 2 and (chunk := next(chunks, [])):
                    begun.append(_done([_read(reader, task) for task in chunk]))
                else:
                    yield from begun.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _done(read: list[Read[Key]]) -> Future[list[Read[Key]]]:
    """What this process read itself, as if another had."""
    future: Future[list[Read[Key]]] = Future()
    future.set_result(read)
    return future


def _start(measures: Path | None) -> None:
    global _reader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent process ends the work
    _reader = Reader(measures)


def _read_chunk(tasks: list[Task[Key]]) -> list[Read[Key]]:
    return [_read(_reader, task) for task in tasks]


def _read(reader: Reader, task: Task[Key]) -> Read[Key]:
    reading = reader.read(task.text, task.posted_at, task.tz)
    return task.key, reading.counts, reading.unread
