"""The name of a count: by what its post says and where, so that reading it again gives it the same one."""

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from .reviews import BY_HAND
from .versions import occurrences


def count_id(
    channel_id: int, post_id: int, text: str, occurrence: int, start: int, end: int, measure: str, twin: int
) -> str:
    """The name of a count: the same for the same words of the same post, however its versions are numbered.

    `occurrence` says how often the post had this text before, `twin` how many counts of the same words and
    measure came before this one (below zero: of those that people added).
    """
    digest = hashlib.sha256(text.encode()).hexdigest()
    parts = (channel_id, post_id, digest, occurrence, start, end, measure, twin)
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def rename_counts(connection: sqlite3.Connection, channel_id: int) -> None:
    """Gives the counts and reviews of a channel the ids that belong to its present id."""
    posts = [row[0] for row in connection.execute(
        "select distinct post_id from counts where channel_id = ?", (channel_id,)
    )]  # fmt: skip
    names = version_names(connection, channel_id, posts)
    twins: dict[tuple[Any, ...], int] = {}
    renamed = []
    for old, post_id, version, rule, *what in connection.execute(
        "select count_id, post_id, version, rule, span_start, span_end,"
        " coalesce(json_extract(read_as, '$.measure'), measure) from counts where channel_id = ?"
        " order by post_id, version, rowid",
        (channel_id,),
    ):
        by_hand = rule == BY_HAND
        spot = (post_id, version, by_hand, *what)
        twin = twins[spot] = twins.get(spot, -1) + 1
        twin = -1 - twin if by_hand else twin
        start, end, measure = what
        renamed.append(
            (count_id(channel_id, post_id, *names[post_id, version], start, end, measure, twin), old)
        )
    for table in ("counts", "reviews"):
        connection.executemany(f"update {table} set count_id = ? where count_id = ?", renamed)


def version_names(
    connection: sqlite3.Connection, channel_id: int, posts: Sequence[int]
) -> dict[tuple[int, int], tuple[str, int]]:
    """The text of each version of these posts, and how often its post had that text before."""
    texts: dict[int, list[str]] = {}
    for post_id, text in connection.execute(
        "select post_id, text from post_versions where channel_id = ? and post_id in"
        " (select value from json_each(?)) order by post_id, version",
        (channel_id, json.dumps(list(posts))),
    ):
        texts.setdefault(post_id, []).append(text)
    return {(post, n): name for post, each in texts.items() for n, name in enumerate(occurrences(each), 1)}
