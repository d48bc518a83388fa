"""Writing many rows of a table fast."""

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

TOGETHER = (
    100,
    10,
    1,
)  # rows by one statement: the fewer statements the better, but each number is one to prepare


def insert(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    *,
    update: Sequence[str] | None = None,
) -> None:
    """Inserts rows, without the columns that are empty in all of them; `update` names what a row that is there
    already takes over from the new one, which may be nothing."""
    if not rows:
        return
    filled = [
        (name, values)
        for name, values in zip(columns, zip(*rows, strict=True), strict=False)
        if values.count(None) < len(values)
    ]
    row = f"({', '.join('?' * len(filled))})"
    head = f"insert into {table} ({', '.join(name for name, _ in filled)}) values"
    tail = ""
    if update is not None:
        changes = ", ".join(f"{name} = excluded.{name}" for name in update)
        tail = f"on conflict do update set {changes}" if changes else "on conflict do nothing"
    slim = list(zip(*(values for _, values in filled), strict=True))
    done = 0
    for size in TOGETHER:
        end = len(slim) - (len(slim) - done) % size
        connection.executemany(
            f"{head} {', '.join([row] * size)} {tail}",
            [tuple(chain.from_iterable(slim[n : n + size])) for n in range(done, end, size)],
        )
        done = end
