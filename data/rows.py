"""Writing many rows of a table fast."""

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

TOGETHER = 20  # rows by one statement; more gain nothing, and odd numbers would each need one of their own


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
    whole = len(slim) - len(slim) % TOGETHER
    connection.executemany(
        f"{head} {', '.join([row] * TOGETHER)} {tail}",
        [tuple(chain.from_iterable(slim[n : n + TOGETHER])) for n in range(0, whole, TOGETHER)],
    )
    connection.executemany(f"{head} {row} {tail}", slim[whole:])
